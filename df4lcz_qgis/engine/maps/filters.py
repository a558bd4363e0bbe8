"""Filters that turn an LCZ map's single odd cells into zones: Gaussian per class, majority, minimum mapping unit.

A map is an array (height, width) of uint8 codes 1..17 with 0 for nodata. Nodata is never filled and counts for
nothing: a cell's neighbourhood is what there is of it. At ties the cell's own class stays, else the lowest code
wins. The functions work on a block with a halo of cells around it; the result of a cell depends on nothing beyond
the halo, so blocks of any size give the same map. What the functions return in the halo itself means nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import correlate1d

from ..geodata.metric import TOLERANCE
from ..shared import lcz

#: Values closer than this are ties (float32 sums of the same weights in another order differ by less).
_TIE = 1e-6


@dataclass(frozen=True)
class Neighbourhood:
    """The size of a cell (m) where a block lies."""

    width: float
    height: float

    def cells(self, metres: float) -> tuple[int, int]:
        """A distance in whole cells (rows, columns), rounded."""
        return math.floor(metres / self.height + 0.5 - 1e-9), math.floor(metres / self.width + 0.5 - 1e-9)


def gaussian_halo(cell: Neighbourhood) -> tuple[int, int]:
    """Rows and columns around a block that its Gaussian filtering looks at."""
    return cell.cells(max(radius for radius, _ in lcz.GAUSSIAN_FILTER_M.values()))


def gaussian(codes: np.ndarray, cell: Neighbourhood) -> np.ndarray:
    """Gaussian filter of WUDAPT: each cell takes the class whose smoothed 0/1 image is largest there.

    The kernels (:data:`.lcz.GAUSSIAN_FILTER_M`) are sampled at the cells' centres, cut to a square at the radius
    (rounded to whole cells) and sum to 1 over the cells that have data. Method: Demuzere, Kittner and Bechtel
    (2021), Front. Environ. Sci. 9:637455.
    """
    valid = codes != lcz.NODATA
    shares: dict[tuple[float, float], np.ndarray | None] = {}

    def value(code: int) -> np.ndarray:
        kernel = lcz.GAUSSIAN_FILTER_M[code]
        smoothed = _smooth(codes == code, kernel, cell)
        if kernel not in shares:
            shares[kernel] = None if valid.all() else _share(valid, kernel, cell)
        share = shares[kernel]
        return smoothed if share is None else smoothed / share

    return _largest(codes, value, _TIE)


def _share(valid: np.ndarray, kernel: tuple[float, float], cell: Neighbourhood) -> np.ndarray:
    """The share of a kernel that lies on cells with data; exactly 1 where all do, whatever the rounding."""
    share = _smooth(valid, kernel, cell)
    share[share > 1 - _TIE] = 1.0
    return np.maximum(share, 1e-30)


def _smooth(image: np.ndarray, kernel: tuple[float, float], cell: Neighbourhood) -> np.ndarray:
    radius, sigma = kernel
    smoothed = image.astype(np.float32)
    for axis, (half, size) in enumerate(zip(cell.cells(radius), (cell.height, cell.width))):
        weights = np.exp(-0.5 * (np.arange(-half, half + 1) * size / sigma) ** 2)
        smoothed = correlate1d(smoothed, weights / weights.sum(), axis=axis, mode="constant")
    return smoothed


def majority_halo(cell: Neighbourhood, radius: float) -> tuple[int, int]:
    """Rows and columns around a block that its majority filtering looks at."""
    return int(_reach(radius) / cell.height), int(_reach(radius) / cell.width)


def _reach(radius: float) -> float:
    """A radius (m) with what a metre may be off: cells of 100 m measure 100.04 m in the middle of a UTM zone."""
    return radius * (1 + TOLERANCE)


def majority(codes: np.ndarray, cell: Neighbourhood, radius: float) -> np.ndarray:
    """Each cell takes the most frequent class among the cells whose centres lie within ``radius`` metres (and 1 %)."""
    rows, columns = majority_halo(cell, radius)
    reach = [
        min(columns, int(math.sqrt(max(_reach(radius) ** 2 - (row * cell.height) ** 2, 0.0)) / cell.width))
        for row in range(rows + 1)
    ]
    return _largest(codes, lambda code: _count(codes == code, reach, columns), 0.5)


def _count(image: np.ndarray, reach: list[int], columns: int) -> np.ndarray:
    """How many cells of ``image`` lie in the disc around each cell; ``reach`` is its half-width by row distance."""
    height, width = image.shape
    rows = len(reach) - 1
    sums = np.zeros((height + 2 * rows, width + 2 * columns + 1), dtype=np.int32)
    np.cumsum(np.pad(image, ((rows, rows), (columns, columns))), axis=1, out=sums[:, 1:])
    total = np.zeros((height, width), dtype=np.int32)
    for offset in range(-rows, rows + 1):
        half = reach[abs(offset)]
        lines = sums[rows + offset : rows + offset + height]
        right = lines[:, columns + half + 1 : columns + half + 1 + width]
        total += right - lines[:, columns - half : columns - half + width]
    return total


def _largest(codes: np.ndarray, value: Callable[[int], np.ndarray], tie: float) -> np.ndarray:
    """For each cell the class of largest ``value(code)``; nodata stays, and so does the own class at a tie."""
    present = [c for c in np.unique(codes).tolist() if c != lcz.NODATA]
    if len(present) < 2:
        return codes.copy()
    best = np.full(codes.shape, -1.0, dtype=np.float32)
    own = np.zeros(codes.shape, dtype=np.float32)
    winner = np.zeros_like(codes)
    for code in present:
        values = value(code)
        better = values > best + tie
        best[better], winner[better] = values[better], code
        mine = codes == code
        own[mine] = values[mine]
    stays = own >= best - tie
    winner[stays] = codes[stays]
    winner[codes == lcz.NODATA] = lcz.NODATA
    return winner
