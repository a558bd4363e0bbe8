"""Which zone each cell of a map is taken from, the parts of the zones' own maps that this needs, and both together.

A cell belongs to the zone whose meridian is nearest, which in UTM is the zone that it lies in. Where another zone has
images too and the own one's window has gaps or reaches beyond its images, the other's whole window is taken. The parts
are blocks of the zones' maps, each done once and held only as long as blocks of the map still need it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..geodata.metric import WGS84, move_points
from ..geodata.raster import Grid, blocks
from ..shared import lcz
from ..shared.reporter import Reporter
from ..streams.sentinel2 import MISSING_SHARE
from ..streams.windows import sums_of
from ..workers.parts import Arrays
from .mapping import block_size
from .zones import Zone, centres

#: How good a cell's window in a zone is.
_NONE, _GAPS, _WHOLE = 0, 1, 2
#: No zone.
NOBODY = 255


@dataclass(frozen=True)
class Part:
    """A block of a zone's cells: its number, first row and column, height and width, and the zone's number."""

    number: int
    row: int
    column: int
    height: int
    width: int
    zone: int = 0


@dataclass(frozen=True)
class Piece:
    """A block of the map's cells: its first row and column, height and width, and the numbers of the parts it needs.

    ``owner`` is the number of the zone that all its cells are taken from, or of each cell (h, w; uint8).
    """

    row: int
    column: int
    height: int
    width: int
    parts: tuple[int, ...]
    owner: int | np.ndarray

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Where it lies on the map."""
        return self.row, self.column, self.height, self.width


class Owners:
    """Tells in which zone's map the cells of a block are found."""

    def __init__(self, grid: Grid, zones: Sequence[Zone]) -> None:
        self._grid, self._zones = grid, zones
        self._quality: dict[tuple[int, int, int], np.ndarray] = {}

    def owners(
        self, place: tuple[int, int, int, int], rows: np.ndarray, columns: np.ndarray, able: np.ndarray
    ) -> np.ndarray:
        """The zone's number of each cell (h, w; uint8), :data:`NOBODY` where there is none.

        ``rows`` and ``columns`` (zones, h, w) are the cells on the zones' own maps, ``able`` where there are images.
        """
        count = able.sum(axis=0)
        owner = np.where(count > 0, able.argmax(axis=0), NOBODY).astype(np.uint8)
        contested = count > 1
        if not contested.any():
            return owner
        degrees = move_points(centres(self._grid, place), self._grid.crs, WGS84).reshape(*contested.shape, 2)
        away = np.stack([z.distance(degrees[..., 0], degrees[..., 1]) for z in self._zones])
        order = np.argsort(np.where(able, away, np.inf), axis=0, kind="stable")
        best = np.full(contested.shape, -1)
        for which in order:  # the nearest zone of each cell, then the next
            for number in range(len(self._zones)):
                asked = contested & (which == number) & able[number] & (best < _WHOLE)
                if asked.any():
                    found = np.full(contested.shape, -1)
                    found[asked] = self._windows(number, rows[number][asked], columns[number][asked])
                    better = found > best
                    owner[better], best[better] = number, found[better]
        owner[contested & (best == _NONE)] = NOBODY
        return owner

    def _windows(self, number: int, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """How good the windows of a zone's cells (n,) are."""
        high, wide = self._zones[number].block
        found = np.empty(rows.shape, np.int64)
        block_rows, block_columns = rows // high, columns // wide
        for row, column in {*zip(block_rows.tolist(), block_columns.tolist())}:
            here = (block_rows == row) & (block_columns == column)
            found[here] = self._block(number, row, column)[rows[here] - row * high, columns[here] - column * wide]
        return found

    def _block(self, number: int, block_row: int, block_column: int) -> np.ndarray:
        key = (number, block_row, block_column)
        if key not in self._quality:
            zone = self._zones[number]
            (high, wide), layout = zone.block, zone.layout
            row, column = block_row * high, block_column * wide
            height, width = min(high, layout.rows - row), min(wide, layout.columns - column)
            top, left, *size = layout.pixels(row, column, height, width)
            _, present = zone.mosaic.read(top, left, *size)
            side = layout.window_px
            there = sums_of(present, layout.cell_px, side)
            upper = top + np.arange(height)[:, None] * layout.cell_px
            first = left + np.arange(width) * layout.cell_px
            grid = zone.mosaic.grid
            inside = (upper >= 0) & (upper + side <= grid.height) & (first >= 0) & (first + side <= grid.width)
            enough = (there >= (1 - MISSING_SHARE) * side**2) & layout.meets(row, column, height, width)
            quality = np.where(enough, _GAPS, _NONE)
            self._quality[key] = np.where((there == side**2) & inside, _WHOLE, quality).astype(np.uint8)
        return self._quality[key]


@dataclass(frozen=True)
class Patchwork:
    """The pieces of a map and the parts of the zones' maps that they need, in the order of their need."""

    grid: Grid
    zones: tuple[Zone, ...]
    pieces: tuple[Piece, ...]
    parts: tuple[Part, ...]

    @classmethod
    def of(cls, grid: Grid, zones: tuple[Zone, ...], reporter: Reporter) -> Patchwork:
        """Decide for all cells of a map; where zones overlap this reads their images."""
        owners, parts = Owners(grid, zones), _Parts(zones)
        places = blocks(grid.height, grid.width, *block_size(zones[0].layout))
        pieces = []
        for number, place in enumerate(places):
            if len(zones) > 1:
                reporter.progress(number / len(places), "Looking in which zone cells lie")
            cells = [z.cells(grid, place) for z in zones]
            able = np.stack([_with_images(z, *found) for z, found in zip(zones, cells)])
            rows, columns = (np.stack([found[i] for found in cells]) for i in (0, 1))
            owner = owners.owners(place, rows, columns, able)
            needed = [
                parts.number(zone, block)
                for zone in range(len(zones))
                if (own := owner == zone).any()
                for block in parts.blocks(zone, rows[zone][own], columns[zone][own])
            ]
            same = int(owner.flat[0]) if (owner == owner.flat[0]).all() else owner
            pieces.append(Piece(*place, tuple(needed), same))
        return cls(grid, zones, tuple(pieces), tuple(parts.found))

    def laid_together(self, found: Iterator[Arrays]) -> Iterator[tuple[Piece, Arrays]]:
        """Each piece of the map with its arrays, from the arrays of all ``parts`` in their order.

        An array that some part of a piece does not have, the piece does not have either.
        """
        last = {number: index for index, piece in enumerate(self.pieces) for number in piece.parts}
        waiting: dict[int, Arrays] = {}
        arrived = 0
        for index, piece in enumerate(self.pieces):
            while arrived <= max(piece.parts, default=-1):
                waiting[arrived] = next(found)
                arrived += 1
            yield piece, self._piece(piece, {number: waiting[number] for number in piece.parts})
            for number in piece.parts:
                if last[number] == index:
                    del waiting[number]

    def _piece(self, piece: Piece, found: dict[int, Arrays]) -> Arrays:
        shape = (piece.height, piece.width)
        if len(found) == 1 and isinstance(piece.owner, int) and self._is_whole(piece):
            return next(iter(found.values()))
        names = [n for n in next(iter(found.values())) if all(n in a for a in found.values())] if found else []
        result: Arrays = {
            "probabilities": np.zeros((*shape, lcz.CLASS_COUNT), np.float32),
            "valid": np.zeros(shape, bool),
        }
        for number, arrays in found.items():
            part = self.parts[number]
            rows, columns, there = self.zones[part.zone].cells(self.grid, piece.place)
            rows, columns = rows - part.row, columns - part.column
            here = there & (rows >= 0) & (rows < part.height) & (columns >= 0) & (columns < part.width)
            here &= piece.owner == part.zone
            for name in names:
                array = arrays[name]
                if name not in result:
                    result[name] = np.zeros((*shape, *array.shape[2:]), array.dtype)
                result[name][here] = array[rows[here], columns[here]]
        return result

    def _is_whole(self, piece: Piece) -> bool:
        """Whether a piece is just its only part."""
        part = self.parts[piece.parts[0]]
        offset = self.zones[part.zone].offset
        if offset is None:
            return False
        place = (piece.row + offset[0], piece.column + offset[1], piece.height, piece.width)
        return place == (part.row, part.column, part.height, part.width)


class _Parts:
    """The parts that were asked for so far."""

    def __init__(self, zones: Sequence[Zone]) -> None:
        self._zones = zones
        self._numbers: dict[tuple[int, int], int] = {}
        self.found: list[Part] = []

    def blocks(self, zone: int, rows: np.ndarray, columns: np.ndarray) -> list[int]:
        """The blocks of a zone, numbered row by row, in which cells (n,) lie."""
        high, wide = self._zones[zone].block
        return np.unique(rows // high * self._across(zone) + columns // wide).tolist()

    def number(self, zone: int, block: int) -> int:
        """The number of the part that a zone's block is."""
        if (zone, block) not in self._numbers:
            (high, wide), grid = self._zones[zone].block, self._zones[zone].grid
            row, column = block // self._across(zone) * high, block % self._across(zone) * wide
            height, width = min(high, grid.height - row), min(wide, grid.width - column)
            self._numbers[zone, block] = len(self.found)
            self.found.append(Part(len(self.found), row, column, height, width, zone))
        return self._numbers[zone, block]

    def _across(self, zone: int) -> int:
        return math.ceil(self._zones[zone].grid.width / self._zones[zone].block[1])


def _with_images(zone: Zone, rows: np.ndarray, columns: np.ndarray, there: np.ndarray) -> np.ndarray:
    if len(zone.mosaic.images) == 1 or not there.any():
        return there
    found = there.copy()
    found[there] = zone.reached(rows[there], columns[there])
    return found
