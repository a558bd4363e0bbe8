"""Operation ``create-sample-town``: a small synthetic town to learn and test with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, GEOTIFF


@dataclass(frozen=True)
class Parameters:
    """What the operation takes."""

    sentinel2: Path = parameter(
        "GeoTIFF of the ten bands at 10 m, reflectance x 10000.", title="Sentinel-2 image (synthetic)", writes=GEOTIFF
    )
    rgb: Path = parameter("GeoTIFF of red, green and blue at 1 m.", title="RGB image (synthetic)", writes=GEOTIFF)
    training_areas: Path = parameter(
        "GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.",
        title="Training areas (synthetic)",
        writes=GEOPACKAGE,
    )
    truth: Path = parameter(
        "GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.",
        title="True LCZ map (synthetic)",
        writes=GEOTIFF,
    )
    heights: Path | None = parameter(
        "GeoTIFF of heights above ground at 2 m, in metres, of buildings and trees: as a laser scanner would see them, "
        "with errors of 1 m. For 'Create training set' and 'Classify local climate zones', as a layer of the objects.",
        None,
        title="Heights (synthetic)",
        writes=GEOTIFF,
    )
    size: int = parameter(
        "Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.",
        4400,
        minimum=1600,
        maximum=12_000,
        title="Side (m)",
    )
    seed: int = parameter(
        "The same seed gives the same town; another one gives another town.", 1, minimum=0, title="Random seed"
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Make the town; returns the paths of its files and the counts of neighbourhoods and training areas."""
    from ..sample_town.files import TownFiles, create

    p = parameters
    files = TownFiles(p.sentinel2, p.rgb, p.training_areas, p.truth, p.heights)
    counts = create(files, p.size, p.seed, reporter)
    return {**{name: str(path) if path else None for name, path in vars(files).items()}, **counts}
