"""Operation ``draw-sample``: the points of a map whose true class tells how right it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, band, class_codes, lcz_map


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    lcz: RasterSource = lcz_map()
    output: Path = parameter(
        "GeoPackage of points with the field class to fill in, as a list of the 17 zones.",
        title="Accuracy sample",
        writes=GEOPACKAGE,
    )
    band: int | None = band()
    codes: str | None = class_codes()
    error: float = parameter(
        "Of the overall accuracy: with 0.03 the truth lies within about 0.06 of the figure. Half of it needs four "
        "times the points.",
        0.03,
        minimum=0.001,
        maximum=0.2,
        title="Standard error to aim at",
    )
    expected: float = parameter(
        "A guess at the share of right points; it only decides how many are drawn.",
        0.7,
        minimum=0.01,
        maximum=0.99,
        title="Accuracy that is expected",
    )
    least: int = parameter(
        "Rare classes get so many; 15 tell little of a class, 50 tell it well.",
        15,
        minimum=2,
        maximum=10_000,
        title="Points of each class at least",
    )
    seed: int = parameter("The same seed draws the same points.", 0, minimum=0, title="Random seed", advanced=True)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Draw; returns the layer's path, the number of points in all, and of each class."""
    import numpy as np
    import shapely

    from ..areas import new_layer
    from ..maps import area_adjusted, class_areas, sample, sample_record
    from ..maps.value_names import open_lcz
    from ..shared import lcz

    p = parameters
    with open_lcz(p.lcz, p.band, p.codes, reporter) as reader:
        areas = class_areas.of_map(reader, reporter.step(0, 0.4))
        mapped, cells = areas.areas[0], areas.cells[0].astype(np.int64)
        sizes = area_adjusted.sizes(mapped, cells, p.expected, p.error, p.least)
        drawn = sample.draw(reader, sizes, p.seed, reporter.step(0.4, 0.95))
        crs = reader.dataset.crs
    reporter.info(
        "{points} points: if {expected:.0%} of each class are right, the standard error of the overall accuracy is "
        "{error:.4f}.",
        points=int(sizes.sum()),
        expected=p.expected,
        error=area_adjusted.expected_error(mapped, cells, sizes, p.expected),
    )
    few = np.flatnonzero((sizes == cells) & (cells > 0))
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
    }
    record = sample_record.fields(drawn.places, drawn.strata, cells)
    fields |= {name: (values, something) for name, values in record.items()}
    new_layer.write(
        p.output,
        sample.LAYER,
        shapely.points(drawn.places),
        fields,
        crs,
        reporter,
        kind="Point",
        description="Points whose class is to be found out, to tell how right an LCZ map is",
    )
    return {
        "output": str(p.output),
        "points": n,
        "class_points": {str(c.code): int(sizes[c.code - 1]) for c in lcz.CLASSES},
    }
