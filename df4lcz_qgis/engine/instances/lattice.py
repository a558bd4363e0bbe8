"""The tiles that a large image is segmented in: where they lie, and how they overlap."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Tile:
    """One tile: its number, place in the lattice, and rectangle in pixels of the imagery's grid."""

    number: int
    lattice: tuple[int, int]
    top: int
    left: int
    height: int
    width: int

    @property
    def bottom(self) -> int:
        """First row below the tile."""
        return self.top + self.height

    @property
    def right(self) -> int:
        """First column to the right of the tile."""
        return self.left + self.width


def lay_tiles(height: int, width: int, tile_px: int, overlap_px: int) -> list[list[Tile]]:
    """Rows of equal tiles that cover a raster and overlap by at least ``overlap_px``, evenly spread."""
    tops, tile_height = _starts(height, tile_px, overlap_px)
    lefts, tile_width = _starts(width, tile_px, overlap_px)
    return [
        [Tile(r * len(lefts) + c, (r, c), top, left, tile_height, tile_width) for c, left in enumerate(lefts)]
        for r, top in enumerate(tops)
    ]


def _starts(size: int, tile_px: int, overlap_px: int) -> tuple[list[int], int]:
    if size <= tile_px:
        return [0], size
    count = math.ceil((size - overlap_px) / (tile_px - overlap_px))
    return [int(s) for s in np.rint(np.linspace(0, size - tile_px, count))], tile_px
