"""Canopy parameters as maps, and as means over zones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..geodata.raster import DatasetGrid, blocks
from ..geodata.raster_writing import create_raster
from ..shared import canopy, lcz
from ..shared.reporter import Reporter
from .class_areas import ClassAreas
from .lcz_codes import LczReader

#: Marks cells without a class, and classes whose figure is unknown.
NODATA = -9999.0
_BLOCK = 1024


def bands(names: Sequence[str], statistics: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs of parameter and statistic in the order of a stack's bands."""
    return [(name, statistic) for name in names for statistic in statistics]


def band_name(name: str, statistic: str) -> str:
    """Name of a band, such as ``svf_minimum``; also of a zone's field."""
    return f"{name}_{statistic}"


def write_stack(
    path: Path | str,
    reader: LczReader,
    grid: DatasetGrid,
    pairs: Sequence[tuple[str, str]],
    reporter: Reporter,
    tags: dict[str, str],
) -> None:
    """Write a float32 stack with a named band and unit for each pair of parameter and statistic.

    Raises:
        LczCodesError: the raster is not an LCZ map.
        DestinationError: the stack cannot be written.
    """
    table = lookup(pairs)
    with create_raster(
        path,
        grid,
        reporter,
        dtype="float32",
        count=len(pairs),
        nodata=NODATA,
        descriptions=tuple(band_name(*pair) for pair in pairs),
        tags=tags,
        interleave="band",
        predictor=3,
    ) as writer:
        writer.dataset.units = tuple(canopy.by_name(name).unit for name, _ in pairs)
        for row, column, height, width in blocks(grid.height, grid.width, _BLOCK, _BLOCK):
            codes = reader.read(Window(column, row, width, height))
            writer.write(table[:, codes], row, column)
            reporter.progress((row * grid.width + height * (column + width)) / (grid.width * grid.height))


def lookup(pairs: Sequence[tuple[str, str]]) -> np.ndarray:
    """Values float32 (pairs, 18) by class code; NODATA for code 0 and where unknown."""
    rows = [[NODATA if v is None else v for v in canopy.values(*pair)] for pair in pairs]
    return np.array(rows, dtype=np.float32).reshape(len(pairs), lcz.CLASS_COUNT + 1)


def zone_means(areas: ClassAreas, pairs: Sequence[tuple[str, str]]) -> dict[str, np.ndarray]:
    """Means (n,) over each zone's mapped ground, weighted by area; NaN where nothing is known.

    Ground of classes that have no such figure, as water has no height, does not count. Where a class has but one end of
    its range, the other end of a zone's that has ground of it is unknown: else the maximum would leave out the highest.
    Roughness lengths are averaged as logarithms, since that is how they enter the wind profile.
    """
    means = {}
    for name, statistic in pairs:
        values = _figures(name, statistic)
        logarithmic = name == "roughness_length"
        values = np.log(values) if logarithmic else values
        weights = np.where(np.isfinite(values), areas.areas, 0)
        total = weights.sum(1)
        sums = (weights * np.nan_to_num(values)).sum(1)
        half_known = np.isnan(values) & np.isfinite(_figures(name, "middle"))
        use = (total > 0) & ~(areas.areas[:, half_known] > 0).any(axis=1)
        mean = np.divide(sums, total, out=np.full(len(total), np.nan), where=use)
        means[band_name(name, statistic)] = np.exp(mean) if logarithmic else mean
    return means


def _figures(name: str, statistic: str) -> np.ndarray:
    """A figure of a parameter for the 17 classes; NaN where unknown."""
    return np.array([np.nan if v is None else v for v in canopy.values(name, statistic)[1:]])
