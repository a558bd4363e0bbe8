"""Means over places of the size of a training area, all over a map: of class probabilities, streams and an image.

Places lie on a lattice of half their size, wider where a map is so large that there would be too many of them. Every
mean comes from running sums over a block of cells, so that memory is bounded by blocks.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..geodata.hidden import unhidden
from ..geodata.opening import opaque_bands
from ..geodata.raster import Dataset
from ..shared import lcz
from ..shared.errors import BandsError, RasterError
from ..shared.reporter import Reporter
from .homogeneous import cells_across

#: Places that are looked at, at most; and cells along the side of a block, besides the last place's own.
_MOST_PLACES, _BLOCK = 12_000, 256

#: Gives the layers (layers, height, width; float64) of a window, and where all of them are there (height, width; bool).
Read = Callable[[Window], tuple[np.ndarray, np.ndarray]]
#: Is shown a block: its first row and column, its layers, and where they are there.
See = Callable[[int, int, np.ndarray, np.ndarray], None]


@dataclass(frozen=True)
class PlaceMeans:
    """n places: upper-left cells ``rows`` and ``columns`` (n,), ``size`` (rows, columns), ``means`` (n, layers)."""

    rows: np.ndarray
    columns: np.ndarray
    size: tuple[int, int]
    means: np.ndarray


def place_means(dataset: Dataset, metres: float, read: Read, see: See, reporter: Reporter) -> PlaceMeans:
    """The means of the layers that ``read`` gives over all places ``metres`` wide that have no missing cell.

    Every cell of the raster is shown to ``see`` once.
    """
    size = cells_across(dataset, metres)
    shape = dataset.height, dataset.width
    span = [n - side + 1 for n, side in zip(shape, size)]
    least = math.ceil(math.sqrt(span[0] * span[1] / _MOST_PLACES))
    steps = [max(1, side // 2, least) for side in size]
    lines = [np.arange(0, n, step) for n, step in zip(span, steps)]
    parts = [np.array_split(line, max(1, round(len(line) * step / _BLOCK))) for line, step in zip(lines, steps)]
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for i, rows in enumerate(parts[0]):
        for j, columns in enumerate(parts[1]):
            reporter.progress((i * len(parts[1]) + j) / (len(parts[0]) * len(parts[1])))
            core = [_core(p, k, n) for p, k, n in zip(parts, (i, j), shape)]
            stops = [
                max(line[-1] + side, start + length) for line, side, (start, length) in zip((rows, columns), size, core)
            ]
            top, left = int(rows[0]), int(columns[0])
            layers, present = read(Window(left, top, int(stops[1]) - left, int(stops[0]) - top))
            see(top, left, layers[:, : core[0][1], : core[1][1]], present[: core[0][1], : core[1][1]])
            means, whole = _means(layers, present, rows - top, columns - left, size)
            at = np.argwhere(whole)
            found.append((rows[at[:, 0]], columns[at[:, 1]], means[:, whole].T))
    return PlaceMeans(
        np.concatenate([f[0] for f in found]),
        np.concatenate([f[1] for f in found]),
        size,
        np.concatenate([f[2] for f in found]),
    )


def _core(parts: list[np.ndarray], index: int, size: int) -> tuple[int, int]:
    """Where the cells begin that a block alone has, along one axis of ``size`` cells, and how many they are."""
    start = int(parts[index][0])
    stop = int(parts[index + 1][0]) if index + 1 < len(parts) else size
    return start, stop - start


def _means(
    layers: np.ndarray, present: np.ndarray, rows: np.ndarray, columns: np.ndarray, size: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Means (layers, rows, columns) of the places at ``rows`` and ``columns``, and which of them are whole.

    A layer's mean is NaN where one of the place's cells is.
    """
    stack = np.concatenate([layers, present[None]]).astype(np.float64)
    missing = np.isnan(stack)
    stack[missing] = 0
    cells = size[0] * size[1]
    total = _sums(stack, rows, columns, size)
    means = total[:-1] / cells
    if missing.any():
        means[np.rint(_sums(missing[:-1].astype(np.float64), rows, columns, size)) > 0] = np.nan
    return means, np.rint(total[-1]) == cells


def _sums(stack: np.ndarray, rows: np.ndarray, columns: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Sums (layers, rows, columns) over the places of layers (layers, height, width)."""
    sums = np.pad(stack.cumsum(axis=1).cumsum(axis=2), ((0, 0), (1, 0), (1, 0)))
    upper, lower, left, right = rows[:, None], rows[:, None] + size[0], columns, columns + size[1]
    return sums[:, lower, right] - sums[:, upper, right] - sums[:, lower, left] + sums[:, upper, left]


def probabilities(dataset: Dataset, window: Window, name: str) -> tuple[np.ndarray, np.ndarray]:
    """Class probabilities (17, height, width; float64, each cell's sum 1) of a window, and where there are any.

    Whatever number stands for 1 in the raster, the 17 bands are taken as shares of their sum. A declared no data value
    of 0 marks cells where all of them are 0, since most classes have no share of most cells; another value marks a cell
    by one band. What a mask or an alpha band hides is missing too.

    Raises:
        BandsError: it has not 17 bands.
        RasterError: it holds negative numbers.
    """
    bands = list(opaque_bands(dataset))
    if len(bands) != lcz.CLASS_COUNT:
        raise BandsError(
            "{name} has {count} bands; the probabilities of the 17 classes are needed. Choose the output "
            "'Probabilities' of 'Classify local climate zones'.",
            name=name,
            count=len(bands),
        )
    values = dataset.read(bands, window=window)
    present = unhidden(dataset, window)
    for number, band in zip(bands, values):
        nodata = dataset.nodatavals[number - 1]
        if nodata and nodata == nodata:  # cells of nothing but 0 are found by their sum
            present &= band != nodata
    numbers = values.astype(np.float64)
    present &= np.isfinite(numbers).all(axis=0)
    numbers[:, ~present] = 0
    if (numbers < 0).any():
        raise RasterError(
            "{name} holds negative numbers, which are no probabilities. Choose the output 'Probabilities' of 'Classify "
            "local climate zones'.",
            name=name,
        )
    sums = numbers.sum(axis=0)
    present &= sums > 0
    return np.divide(numbers, sums, out=np.zeros_like(numbers), where=present), present
