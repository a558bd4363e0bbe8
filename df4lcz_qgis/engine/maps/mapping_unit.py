"""The minimum mapping unit: patches of an LCZ map that are too small dissolve into the patches around them.

A patch is a set of cells of one class joined by their sides. Whether it is too small depends on cells that may lie
far apart, so maps of any size are gone through in blocks: patches that end within a block are measured there, those
that touch a block's border are joined across borders first. Dissolving then needs a halo of cells only.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from skimage.measure import label

from ..geodata.raster import blocks
from ..shared import lcz
from ..shared.reporter import Reporter

#: Ways (cells) over which patches take the classes around them: several small ones may lie side by side, and a map is
#: read so much farther than each of its blocks. What lies deeper keeps its class.
_FEWEST_STEPS, _MOST_STEPS = 64, 1024
_BLOCK = 1024

#: Reads the codes (height, width; uint8) at row, column, height, width.
Read = Callable[[int, int, int, int], np.ndarray]


@dataclass
class SmallPatches:
    """Marks the cells of patches smaller than ``minimum`` m2; one bit a cell.

    ``areas`` (rows of the map; float64) is a cell's area (m2) in each row.
    """

    read: Read
    width: int
    areas: np.ndarray
    minimum: float
    block: int = _BLOCK
    _bits: np.ndarray = field(init=False)

    def find(self, reporter: Reporter) -> SmallPatches:
        """Go through the map and mark the cells; returns itself."""
        totals, firsts = self._measure(reporter.step(0.0, 0.5))
        self._bits = np.zeros((len(self.areas), -(-self.width // 8)), dtype=np.uint8)
        reporter = reporter.step(0.5, 1.0)
        tiles = self._tiles()
        for number, ((row, column, height, width), first) in enumerate(zip(tiles, firsts)):
            reporter.progress(number / len(tiles), "Marking small patches")
            _, labels, sizes = self._patches(row, column, height, width)
            seam = _seam(labels)
            sizes[seam] = totals[first : first + len(seam)]
            small = sizes < self.minimum * (1 - 1e-9)
            small[0] = False
            self._bits[row : row + height, column // 8 : -(-(column + width) // 8)] = np.packbits(small[labels], axis=1)
        return self

    def marked(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        """Whether each cell (height, width; bool) of a window inside the map lies in a small patch."""
        first = column // 8
        bits = np.unpackbits(self._bits[row : row + height, first : -(-(column + width) // 8)], axis=1)
        return bits[:, column - 8 * first : column - 8 * first + width].astype(bool)

    def _tiles(self) -> list[tuple[int, int, int, int]]:
        side = max(8, self.block // 8 * 8)  # blocks begin at whole bytes of bits
        return blocks(len(self.areas), self.width, side, side)

    def _patches(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """A block's codes, the labels (0 nodata) of its patches, and each label's area (m2) within the block."""
        codes = self.read(row, column, height, width)
        labels = label(codes, background=lcz.NODATA, connectivity=1)
        areas = np.repeat(self.areas[row : row + height], width)
        return codes, labels, np.bincount(labels.ravel(), weights=areas)

    def _measure(self, reporter: Reporter) -> tuple[np.ndarray, list[int]]:
        """The whole area of each patch part that touches a block's border; where each block's parts begin."""
        sizes: list[np.ndarray] = []
        pairs: list[np.ndarray] = [np.empty((2, 0), dtype=np.int64)]
        firsts: list[int] = []
        count = 0
        above = np.full(self.width, -1, dtype=np.int64)  # the part over each column in the row before the block
        above_codes = np.zeros(self.width, dtype=np.uint8)
        left, left_codes = above, above_codes  # the same for the column before the block
        tiles = self._tiles()
        for number, (row, column, height, width) in enumerate(tiles):
            reporter.progress(number / len(tiles), "Measuring patches")
            codes, labels, areas = self._patches(row, column, height, width)
            seam = _seam(labels)
            parts = np.full(len(areas), -1, dtype=np.int64)
            parts[seam] = count + np.arange(len(seam))
            firsts.append(count)
            sizes.append(areas[seam])
            count += len(seam)
            span = slice(column, column + width)
            if row:
                pairs.append(_joined(above[span], above_codes[span], parts[labels[0]], codes[0]))
            if column:
                pairs.append(_joined(left, left_codes, parts[labels[:, 0]], codes[:, 0]))
            left, left_codes = parts[labels[:, -1]], codes[:, -1]
            above[span], above_codes[span] = parts[labels[-1]], codes[-1]
        joined = np.concatenate(pairs, axis=1)
        links = coo_array((np.ones(joined.shape[1], dtype=bool), (joined[0], joined[1])), shape=(count, count))
        _, whole = connected_components(links, directed=False)
        return np.bincount(whole, weights=np.concatenate(sizes))[whole] if count else np.empty(0), firsts


def _seam(labels: np.ndarray) -> np.ndarray:
    """The labels (not 0) on a block's border, ascending."""
    border = np.concatenate([labels[0], labels[-1], labels[:, 0], labels[:, -1]])
    found = np.unique(border)
    return found[found != 0]


def _joined(first: np.ndarray, first_codes: np.ndarray, second: np.ndarray, second_codes: np.ndarray) -> np.ndarray:
    """Pairs (2, n) of parts that meet across a border with the same class."""
    same = (first_codes == second_codes) & (first_codes != lcz.NODATA)
    return np.unique(np.stack([first[same], second[same]]), axis=1)


def steps_for(minimum: float, cell: float) -> int:
    """Cells from the edge to the middle of the roundest patch of ``minimum`` m2, of cells of ``cell`` m2."""
    return min(_MOST_STEPS, max(_FEWEST_STEPS, math.ceil(math.sqrt(minimum / cell / 2)) + 1))


def dissolve(codes: np.ndarray, small: np.ndarray, steps: int) -> tuple[np.ndarray, np.ndarray]:
    """Give the cells of small patches the classes around them, from their edges inwards.

    Each step, a cell takes the most frequent class (at ties the lowest code) among the four cells beside it that
    have theirs for good. Small patches with nothing but nodata around them keep their class. The result of a
    cell depends on cells up to ``steps`` away. ``codes`` (height, width; uint8), ``small`` alike (bool).

    Returns:
        The classes, and the cells of small patches that kept theirs (bool).
    """
    settled = np.pad(np.where(small, lcz.NODATA, codes), 1)
    still = np.pad(small, 1)
    across = settled.shape[1]
    ways = np.array([-across, -1, 1, across])
    settled_flat, still_flat = settled.reshape(-1), still.reshape(-1)
    reached = np.flatnonzero(settled_flat)
    for _ in range(steps):
        beside = np.unique(reached[:, None] + ways)
        reached = beside[still_flat[np.clip(beside, 0, still_flat.size - 1)]]
        if not reached.size:
            break
        around = settled_flat[reached[:, None] + ways]
        counts = np.stack([(around == code).sum(axis=1) for code in range(1, lcz.CLASS_COUNT + 1)])
        settled_flat[reached], still_flat[reached] = counts.argmax(axis=0) + 1, False
    kept = still[1:-1, 1:-1]
    return np.where(kept, codes, settled[1:-1, 1:-1]), kept
