"""The ground on which objects were looked for: where there are none, that is because there are none.

It is kept as rectangles that do not overlap, for a rectangle is most often all there is to say.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import shapely
from rasterio.enums import ColorInterp, MaskFlags
from scipy import ndimage

from ..geodata.opening import bounds_of
from ..geodata.raster import Grid, is_north_up
from ..shared.reporter import Reporter
from .imagery import Imagery

#: xmin, ymin, xmax, ymax of each rectangle, in the objects' CRS.
Rectangles = tuple[tuple[float, float, float, float], ...]

#: Side (m) of the cells that missing pixels are looked at in, the most of them a side, and the most rectangles.
_CELL_M, _MOST_CELLS, _MOST_RECTANGLES = 20.0, 1000, 20_000
#: Without a record, ground counts between objects that are no further apart than this (m), in cells of a part of it.
_GAP_M, _GAP_CELLS = 320.0, 8
_STRIP = 64


class LookedAt:
    """Ground as rectangles (n, 4), of which windows see a part."""

    def __init__(self, rectangles: Sequence[Sequence[float]] | np.ndarray) -> None:
        self.rectangles = np.array(rectangles, np.float64).reshape(-1, 4)
        self._tree = shapely.STRtree(shapely.box(*self.rectangles.T))

    def shares(self, centres: np.ndarray, side: float) -> np.ndarray:
        """Share (n,) of each square window of ``side`` metres around ``centres`` (n, 2) that the ground covers."""
        low, high = centres - side / 2, centres + side / 2
        window, which = self._tree.query(shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1]))
        found = self.rectangles[which]
        common = np.minimum(found[:, 2:], high[window]) - np.maximum(found[:, :2], low[window])
        areas = np.clip(common, 0, None).prod(axis=1)
        return np.bincount(window, areas, minlength=len(centres)) / side**2


def ground_with_data(imagery: Imagery, reporter: Reporter) -> Rectangles:
    """The ground of an image's grid where it has data, in the grid's CRS; to 20 m where some is missing."""
    grid, dataset = imagery.grid, imagery.dataset
    marked = any(flags != [MaskFlags.all_valid] for flags in dataset.mask_flag_enums)
    marked |= any(np.dtype(dataset.dtypes[b - 1]).kind == "f" for b in imagery.bands)
    if not marked and ColorInterp.alpha not in dataset.colorinterp and dataset.crs == grid.crs and is_north_up(dataset):
        return _clipped([bounds_of(dataset)], grid.bounds)
    cell = max(_CELL_M, grid.cell, max(grid.width, grid.height) * grid.cell / _MOST_CELLS)
    width, height = (math.ceil(n * grid.cell / cell) for n in (grid.width, grid.height))
    coarse = imagery.on_grid(Grid(grid.crs, grid.left, grid.top, cell, width, height))
    there = np.zeros((height, width), bool)
    for row in range(0, height, _STRIP):
        reporter.check()
        there[row : row + _STRIP] = coarse.read(row, 0, min(_STRIP, height - row), width)[1]
    return _clipped(_rectangles(there, grid.left, grid.top, cell), grid.bounds)


def ground_of_objects(middles: np.ndarray, areas: np.ndarray, bounds: tuple[float, float, float, float]) -> Rectangles:
    """The ground that objects speak of themselves, where nothing tells which was looked at: on them and between them.

    ``middles`` (n, 2) of their boxes, ``areas`` (n,) in square metres, ``bounds`` of all. Ground counts within gaps of
    up to 320 m, which a field or a lake without objects may be; beyond the outermost objects none does.
    """
    known = np.isfinite(middles).all(axis=1) & (areas > 0)
    middles, half = middles[known], np.sqrt(areas[known])[:, None] / 2
    left, bottom, right, top = bounds
    cell = max(_GAP_M / _GAP_CELLS, max(right - left, top - bottom) / (2 * _MOST_CELLS))
    reach = math.ceil(_GAP_M / 2 / cell)
    width, height = (math.ceil(d / cell) + 1 + 2 * reach for d in (right - left, top - bottom))
    corner = np.array([left, top]) + np.array([-reach, reach]) * cell
    # Columns from the west and rows from the north; each object's cells are counted by the corners of their block.
    low, high = (middles - half - corner) / cell, (middles + half - corner) / cell
    columns = np.clip(np.floor([low[:, 0], high[:, 0]]), 0, width - 1).astype(np.int64)
    rows = np.clip(np.floor([-high[:, 1], -low[:, 1]]), 0, height - 1).astype(np.int64)
    count = np.zeros((height + 1, width + 1), np.int32)
    for (row, column), sign in zip(((0, 0), (0, 1), (1, 0), (1, 1)), (1, -1, -1, 1)):
        np.add.at(count, (rows[row] + row, columns[column] + column), sign)
    there = count.cumsum(axis=0).cumsum(axis=1)[:-1, :-1] > 0
    there = ndimage.binary_closing(there, np.ones((3, 3), bool), iterations=reach)
    return _clipped(_rectangles(there, *corner.tolist(), cell), bounds)


def _rectangles(there: np.ndarray, left: float, top: float, cell: float) -> list[tuple[float, ...]]:
    """Cells (height, width; bool) as rectangles: runs of a row, joined with equal ones of the rows below."""
    found: list[tuple[float, ...]] = []
    begun: dict[tuple[int, int], int] = {}
    for row in range(len(there) + 1):
        edges = np.diff(there[row].astype(np.int8), prepend=0, append=0) if row < len(there) else np.zeros(1)
        runs = set(zip(np.flatnonzero(edges > 0).tolist(), np.flatnonzero(edges < 0).tolist()))
        for first, last in begun.keys() - runs:
            start = begun.pop((first, last))
            found.append((left + first * cell, top - row * cell, left + last * cell, top - start * cell))
        begun.update(dict.fromkeys(runs - begun.keys(), row))
    if len(found) <= _MOST_RECTANGLES:
        return sorted(found)
    height, width = (n + n % 2 for n in there.shape)
    even = np.pad(there, ((0, height - there.shape[0]), (0, width - there.shape[1])))
    halved = even.reshape(height // 2, 2, width // 2, 2).sum(axis=(1, 3)) >= 2
    return _rectangles(halved, left, top, 2 * cell)


def _clipped(rectangles: Sequence[Sequence[float]], bounds: tuple[float, float, float, float]) -> Rectangles:
    left, bottom, right, top = bounds
    inside = ((max(a, left), max(b, bottom), min(c, right), min(d, top)) for a, b, c, d in rectangles)
    return tuple((a, b, c, d) for a, b, c, d in inside if a < c and b < d)
