"""Sequences of classes in a series of maps: the few or many that its cells have, each a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from rasterio.windows import Window

from ..geodata.ground import cell_areas
from ..shared import lcz
from ..shared.reporter import Reporter
from .lcz_codes import LczReader

_SIDE = lcz.CLASS_COUNT + 1
#: So many maps fit one 64 bit number, with which sequences of classes are counted.
MOST_MAPS = 15
#: Sequences that are told of once for the whole ground, others in each block.
_MOST_KNOWN = 200_000
#: Side of the blocks in cells, each of which may have a sequence of its own.
_BLOCK = 256


def key_of(codes: Sequence[np.ndarray]) -> np.ndarray:
    """One number (uint64) for the classes of a cell in all maps."""
    key = np.zeros(codes[0].shape, np.uint64)
    for layer in codes:
        key = key * np.uint64(_SIDE) + layer.astype(np.uint64)
    return key


def sequences_of(keys: np.ndarray, maps: int) -> np.ndarray:
    """The classes (n, maps; uint8; 0 is no data) that numbers of :func:`key_of` stand for."""
    powers = [np.uint64(_SIDE**t) for t in reversed(range(maps))]
    return np.stack([(keys // p % np.uint64(_SIDE)).astype(np.uint8) for p in powers], axis=1)


class Known:
    """The different sequences that are met first, :data:`_MOST_KNOWN` of them, and the ground that they have."""

    def __init__(self) -> None:
        self.keys, self.ground = np.zeros(0, np.uint64), np.zeros(0)

    def find(self, keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Which of ``keys`` (n,) are known (n,; bool), and where each of these is."""
        places = np.searchsorted(self.keys, keys)
        known = np.append(self.keys, np.uint64(0))[places] == keys  # no sequence is of no data alone
        return known, places[known]

    def meet(self, keys: np.ndarray, square_metres: np.ndarray) -> None:
        """Add the ground (n,) of different ``keys`` (n,), as far as they are known or there is room."""
        known, places = self.find(keys)
        self.ground[places] += square_metres[known]
        new = np.flatnonzero(~known)[: _MOST_KNOWN - len(self.keys)]
        if len(new):
            keys = np.append(self.keys, keys[new])
            order = np.argsort(keys)
            self.keys, self.ground = keys[order], np.append(self.ground, square_metres[new])[order]


def by_block(
    readers: Sequence[LczReader], reporter: Reporter
) -> Iterator[tuple[Window, np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
    """Each block with the different sequences that have data in two maps: keys (n,) in order, classes (n, maps) and
    ground (n,), and the place of each cell's among them (rows, columns), n where it is none of them.
    """
    first = readers[0]
    for window, codes in first.blocks(_BLOCK):
        found, places = np.unique(key_of([codes, *(r.read(window) for r in readers[1:])]), return_inverse=True)
        areas = np.broadcast_to(cell_areas(first.dataset, window), codes.shape).ravel()
        square_metres = np.bincount(places.ravel(), weights=areas)
        sequences = sequences_of(found, len(readers))
        use = (sequences > 0).sum(axis=1) >= 2
        among = np.where(use, np.cumsum(use) - 1, use.sum())
        yield window, found[use], sequences[use], square_metres[use], among[places.reshape(codes.shape)]
        reporter.progress((window.row_off + window.height) / first.dataset.height)
