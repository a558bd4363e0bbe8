"""Places of the size of a training area that an LCZ map shows as one class throughout, spread over the map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from rasterio.windows import Window

from ..geodata.cell_size import cell_metres
from ..geodata.raster import Dataset, blocks
from ..shared import lcz
from ..shared.reporter import Reporter
from .lcz_codes import BLOCK, LczReader

#: Places that are kept of each class before those far from each other are chosen; the rest is left to chance.
_MOST_CANDIDATES = 20_000
#: The largest place, in cells along its side.
_MOST_CELLS = 500


@dataclass(frozen=True)
class Places:
    """Squares (n,) in the map's CRS and their classes (n,), 1..17, by class."""

    geometries: np.ndarray
    codes: np.ndarray

    def __len__(self) -> int:
        return len(self.codes)


def cells_across(dataset: Dataset, metres: float) -> tuple[int, int]:
    """Rows and columns of the cells that make a place about ``metres`` wide in the middle of a raster."""
    width, height = cell_metres(dataset.crs, dataset.transform, dataset.width / 2, dataset.height / 2)
    rows, columns = (min(max(1, round(metres / side)), _MOST_CELLS) for side in (height, width))
    return min(rows, dataset.height), min(columns, dataset.width)


def squares(dataset: Dataset, rows: np.ndarray, columns: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """Polygons (n,) in the raster's CRS of the places of ``size`` (rows, columns) from (rows, columns) on."""
    t = dataset.transform
    corner_rows = rows[:, None] + np.array([0, 0, 1, 1]) * size[0]
    corner_columns = columns[:, None] + np.array([0, 1, 1, 0]) * size[1]
    x = t.a * corner_columns + t.b * corner_rows + t.c
    y = t.d * corner_columns + t.e * corner_rows + t.f
    return shapely.polygons(np.stack([x, y], axis=-1))


def find_places(reader: LczReader, metres: float, number: int, seed: int, reporter: Reporter) -> Places:
    """At most ``number`` places of each class, ``metres`` wide and of that class in every cell, far from each other.

    Places do not overlap. The map is read block by block; where a class has more than some thousands of such places,
    a random part of them is considered (``seed``).

    Raises:
        LczCodesError: the raster is not an LCZ map.
    """
    dataset, rng = reader.dataset, np.random.default_rng(seed)
    size = cells_across(dataset, metres)
    found: dict[int, np.ndarray] = {}
    todo = blocks(dataset.height - size[0] + 1, dataset.width - size[1] + 1, BLOCK, BLOCK)
    for done, (row, column, height, width) in enumerate(todo):
        reporter.progress(0.9 * done / len(todo))
        codes = reader.read(Window(column, row, width + size[1] - 1, height + size[0] - 1))
        for code, places in _pure(codes, size).items():
            places = np.concatenate([found.get(code, np.empty((0, 2), np.int64)), places + np.array([row, column])])
            if len(places) > _MOST_CANDIDATES:
                places = places[rng.choice(len(places), _MOST_CANDIDATES, replace=False)]
            found[code] = places
    rows, columns, labels = [], [], []
    for code in sorted(found):
        reporter.check()
        chosen = found[code][far_apart(found[code], size, number, rng)]
        rows += chosen[:, 0].tolist()
        columns += chosen[:, 1].tolist()
        labels += [code] * len(chosen)
    geometries = squares(dataset, np.array(rows, np.int64), np.array(columns, np.int64), size)
    return Places(geometries, np.array(labels, np.int64))


def _pure(codes: np.ndarray, size: tuple[int, int]) -> dict[int, np.ndarray]:
    """Class -> the upper-left cells (n, 2) of places of one class throughout, at every half of a place."""
    steps = max(1, size[0] // 2), max(1, size[1] // 2)
    low, high = codes, codes
    for axis in (0, 1):
        index = (slice(None, None, steps[0]), slice(None)) if axis == 0 else (slice(None), slice(None, None, steps[1]))
        low = np.lib.stride_tricks.sliding_window_view(low, size[axis], axis=axis)[index].min(-1)
        high = np.lib.stride_tricks.sliding_window_view(high, size[axis], axis=axis)[index].max(-1)
    pure = np.where(low == high, low, lcz.NODATA)
    return {int(code): np.argwhere(pure == code) * steps for code in np.unique(pure) if code != lcz.NODATA}


def far_apart(places: np.ndarray, size: tuple[int, int], number: int, rng: np.random.Generator) -> list[int]:
    """Indices of at most ``number`` of the places (n, 2; rows and columns), each the farthest from those before.

    The first is left to chance. None overlaps another.
    """
    chosen: list[int] = []
    nearest = np.full(len(places), np.inf)
    free = np.ones(len(places), bool)
    while len(chosen) < number and free.any():
        best = int(rng.integers(len(places))) if not chosen else int(np.where(free, nearest, -1).argmax())
        chosen.append(best)
        apart = np.abs(places - places[best])
        free &= (apart >= size).any(axis=1)
        nearest = np.minimum(nearest, np.hypot(*apart.T))
    return chosen
