"""Operation ``draw-sample``: the points of a map whose true class tells how right it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    lcz: RasterSource = parameter("LCZ map, coded 1-17, 101-107, 31-41 or 51-61")
    output: Path = parameter("layer of points to write (.gpkg)")
    band: int = parameter("band of the LCZ map", 1, minimum=1)
    error: float = parameter("standard error of the overall accuracy to aim at", 0.03, minimum=0.001, maximum=0.2)
    expected: float = parameter("share of right points that is expected", 0.7, minimum=0.01, maximum=0.99)
    least: int = parameter("points of each class, at least", 15, minimum=2, maximum=10_000)
    seed: int = parameter("random seed", 0, minimum=0)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Draw; returns the layer's path, the number of points in all, and of each class."""
    import numpy as np
    import shapely

    from ..areas import new_layer
    from ..geodata.raster import open_raster
    from ..maps import area_adjusted, class_areas, sample
    from ..maps.lcz_codes import LczReader
    from ..shared import lcz

    p = parameters
    with open_raster(p.lcz) as dataset:
        reader = LczReader(dataset, p.band, p.lcz.name)
        areas = class_areas.of_map(reader, reporter.step(0, 0.4))
        wanted = area_adjusted.sizes(areas.areas[0], p.expected, p.error, p.least)
        sizes = np.minimum(wanted, areas.cells[0].astype(np.int64))
        drawn = sample.draw(reader, sizes, p.seed, reporter.step(0.4, 0.95))
        crs = dataset.crs
    few = np.flatnonzero(sizes < wanted)
    if len(few):
        reporter.warning(
            "All cells of some classes are drawn, since they have so few: {classes}.",
            classes=", ".join(lcz.CLASSES[c].title for c in few),
        )
    n = len(drawn.strata)
    nothing, something = np.ones(n, bool), np.zeros(n, bool)
    fields = {
        "number": (np.arange(1, n + 1, dtype=np.int32), something),
        "class": (np.zeros(n, np.int32), nothing),
        "note": (np.full(n, "", object), nothing),
        sample.STRATUM: (drawn.strata.astype(np.int32), something),
    }
    new_layer.write(
        p.output, sample.LAYER, shapely.points(drawn.places), fields, crs, reporter, kind="Point",
        description="Points whose class is to be found out, to tell how right an LCZ map is",
    )  # fmt: skip
    return {
        "output": str(p.output),
        "points": n,
        "class_points": {str(c.code): int(sizes[c.code - 1]) for c in lcz.CLASSES},
    }
