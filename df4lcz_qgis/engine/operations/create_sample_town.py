"""Operation ``create-sample-town``: a small synthetic town to learn and test with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What the operation takes."""

    sentinel2: Path = parameter("where to write the town's Sentinel-2 image (GeoTIFF, ten bands at 10 m)")
    rgb: Path = parameter("where to write the town's RGB image (GeoTIFF, 1 m)")
    training_areas: Path = parameter("where to write the town's training areas (GeoPackage)")
    truth: Path = parameter("where to write the town's true LCZ map (GeoTIFF, 100 m)")
    size: int = parameter("side of the town in metres, a multiple of 100", 4400, minimum=1600, maximum=12000)
    seed: int = parameter("random seed: another number gives another town", 1, minimum=0)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Make the town; returns the paths of its four files and the counts of neighbourhoods and training areas."""
    from ..sample_town.files import TownFiles, create

    files = TownFiles(parameters.sentinel2, parameters.rgb, parameters.training_areas, parameters.truth)
    counts = create(files, parameters.size, parameters.seed, reporter)
    return {**{name: str(path) for name, path in vars(files).items()}, **counts}
