"""Seams between tiles: an object seen by several overlapping tiles becomes one, whole where any tile sees it whole.

Two tiles see the same pixels in the strip where they overlap. Masks of the two that agree there (IoU of at least
:data:`SAME`) are the same object:

* both whole: the one is kept whose tile's share of the ground holds the object's middle;
* one cut by its tile's edge, the other whole: the whole one is kept;
* both cut, as for objects larger than the overlap: they are joined.

A mask that has no partner goes when the other tile saw its place in full and answers for it: because the mask is
cut and lies wholly inside the other tile, or because its middle lies in the other tile's share. So each place
counts as one tile saw it, and the overlaps hold neither more nor fewer objects than the rest.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from .lattice import Tile

#: IoU within the common strip from which two masks are the same object.
SAME = 0.5
_OPPOSITE = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}

#: A rectangle in pixels: first row, first column, row after the last, column after the last.
Rectangle = tuple[int, int, int, int]


@dataclass(eq=False)
class Piece:
    """An object, or what tiles saw of it: a boolean crop whose upper-left pixel is (top, left) of the grid.

    ``colour_sum`` is the sum of red, green and blue over the crop's pixels, None after a join. ``tiles`` are the
    tiles that saw it, ``cut`` the (tile, side) edges that it runs into.
    """

    left: int
    top: int
    pixels: np.ndarray
    predicted_iou: float
    stability: float
    colour_sum: np.ndarray | None
    tiles: set[int] = field(default_factory=set)
    cut: set[tuple[int, str]] = field(default_factory=set)
    alive: bool = True

    @property
    def rectangle(self) -> Rectangle:
        """The crop's place in the grid."""
        return self.top, self.left, self.top + self.pixels.shape[0], self.left + self.pixels.shape[1]

    def part(self, area: Rectangle) -> np.ndarray:
        """View of the crop's pixels inside ``area``."""
        r0, c0, r1, c1 = area
        return self.pixels[
            max(r0 - self.top, 0) : max(r1 - self.top, 0), max(c0 - self.left, 0) : max(c1 - self.left, 0)
        ]


class Seams:
    """Takes tiles row by row, settles what overlapping tiles both saw, and gives out finished objects."""

    def __init__(self, largest_px: int) -> None:
        self._largest = largest_px
        self._tiles: dict[tuple[int, int], Tile] = {}
        self._pieces: dict[int, list[Piece]] = {}

    def add(self, tile: Tile, pieces: list[Piece]) -> None:
        """Settle a tile with those of its neighbours that came before it."""
        self._tiles[tile.lattice] = tile
        self._pieces[tile.number] = pieces
        row, column = tile.lattice
        for lattice in ((row, column - 1), (row - 1, column), (row - 1, column - 1), (row - 1, column + 1)):
            if lattice in self._tiles:
                self._settle(self._tiles[lattice], tile)

    def finished(self, row: int | None) -> list[Piece]:
        """Objects that no tile after row ``row`` can change any more; with None, all that are left."""
        done = [lattice for lattice in self._tiles if row is None or lattice[0] < row]
        open_tiles = {t.number for lattice, t in self._tiles.items() if lattice not in done}
        out: dict[int, Piece] = {}
        for lattice in sorted(done):
            for piece in self._pieces.pop(self._tiles.pop(lattice).number):
                if piece.alive and not piece.tiles & open_tiles:
                    out[id(piece)] = piece
        return list(out.values())

    def _settle(self, first: Tile, second: Tile) -> None:
        strip = _common(_rectangle(first), _rectangle(second))
        if strip is None:
            return
        pieces_a = _touching(self._pieces[first.number], strip)
        pieces_b = _touching(self._pieces[second.number], strip)
        partnered: set[int] = set()
        for _, i, j in sorted(_agreements(pieces_a, pieces_b, strip), reverse=True):
            a, b = pieces_a[i], pieces_b[j]
            if a is b or id(a) in partnered or id(b) in partnered:
                continue
            partnered |= {id(a), id(b)}
            self._unite(a, b, first, second)
        for pieces, own, other in ((pieces_a, first, second), (pieces_b, second, first)):
            for piece in pieces:
                if piece.alive and id(piece) not in partnered and _answered_by(piece, own, other):
                    piece.alive = False

    def _unite(self, a: Piece, b: Piece, first: Tile, second: Tile) -> None:
        """Make one of two pieces that are the same object."""
        sides = _sides_inside(first, second)
        mended = {(first.number, s) for s in sides} | {(second.number, _OPPOSITE[s]) for s in sides}
        a_cut, b_cut = bool(a.cut & mended), bool(b.cut & mended)
        if (a_cut and b_cut) or len(a.tiles) > 1 or len(b.tiles) > 1:
            self._join(a, b, mended)
        elif a_cut or (not b_cut and _in_share(a, b, first, second)):
            a.alive = False
        else:
            b.alive = False

    def _join(self, a: Piece, b: Piece, mended: set[tuple[int, str]]) -> None:
        r0, c0, r1, c1 = (f(x, y) for f, x, y in zip((min, min, max, max), a.rectangle, b.rectangle))
        if max(r1 - r0, c1 - c0) > self._largest:
            # An object of several tiles, as a river: its parts stay apart, without covering any ground twice.
            _subtract(b, a)
            return
        pixels = np.zeros((r1 - r0, c1 - c0), bool)
        for piece in (a, b):
            top, left, bottom, right = piece.rectangle
            pixels[top - r0 : bottom - r0, left - c0 : right - c0] |= piece.pixels
        weights = np.array([a.pixels.sum(), b.pixels.sum()], float)
        joined = Piece(
            c0,
            r0,
            pixels,
            float(np.average([a.predicted_iou, b.predicted_iou], weights=weights)),
            float(np.average([a.stability, b.stability], weights=weights)),
            None,
            a.tiles | b.tiles,
            (a.cut | b.cut) - mended,
        )
        a.alive = b.alive = False
        for number in joined.tiles & self._pieces.keys():
            self._pieces[number].append(joined)


def _rectangle(tile: Tile) -> Rectangle:
    return tile.top, tile.left, tile.bottom, tile.right


def _common(a: Rectangle, b: Rectangle) -> Rectangle | None:
    r0, c0, r1, c1 = max(a[0], b[0]), max(a[1], b[1]), min(a[2], b[2]), min(a[3], b[3])
    return (r0, c0, r1, c1) if r0 < r1 and c0 < c1 else None


def _touching(pieces: Iterable[Piece], strip: Rectangle) -> list[Piece]:
    return [p for p in pieces if p.alive and _common(p.rectangle, strip) is not None]


def _agreements(pieces_a: list[Piece], pieces_b: list[Piece], strip: Rectangle) -> Iterable[tuple[float, int, int]]:
    """(IoU within the strip, index, index) of the pairs that are the same object."""
    if not pieces_a or not pieces_b:
        return []
    low, high = np.array(strip[:2]), np.array(strip[2:])
    a, b = (np.array([p.rectangle for p in pieces]) for pieces in (pieces_a, pieces_b))
    a, b = (np.hstack([np.maximum(r[:, :2], low), np.minimum(r[:, 2:], high)]) for r in (a, b))
    counts_a = [int(p.part(tuple(r)).sum()) for p, r in zip(pieces_a, a)]
    counts_b = [int(p.part(tuple(r)).sum()) for p, r in zip(pieces_b, b)]
    overlap = (np.minimum(a[:, None, 2:], b[None, :, 2:]) > np.maximum(a[:, None, :2], b[None, :, :2])).all(axis=2)
    found = []
    for i, j in zip(*np.nonzero(overlap)):
        smaller, larger = sorted((counts_a[i], counts_b[j]))
        if smaller < SAME * larger or smaller == 0:
            continue  # even nested they could not agree
        shared = (*np.maximum(a[i, :2], b[j, :2]), *np.minimum(a[i, 2:], b[j, 2:]))
        common = int((pieces_a[i].part(shared) & pieces_b[j].part(shared)).sum())
        iou = common / (counts_a[i] + counts_b[j] - common)
        if iou >= SAME:
            found.append((iou, int(i), int(j)))
    return found


def _sides_inside(tile: Tile, other: Tile) -> list[str]:
    """The sides of ``tile`` that run through ``other``."""
    sides = []
    if other.left < tile.right < other.right:
        sides.append("right")
    if other.left < tile.left < other.right:
        sides.append("left")
    if other.top < tile.bottom < other.bottom:
        sides.append("bottom")
    if other.top < tile.top < other.bottom:
        sides.append("top")
    return sides


def _middle_in_share(middle: tuple[float, float], own: Tile, other: Tile) -> bool:
    """Whether a place (row, column) is on ``other``'s side of the middle of the overlap."""
    for side in _sides_inside(own, other):
        axis = 0 if side in ("top", "bottom") else 1
        if side in ("bottom", "right"):
            line = (getattr(own, side) + getattr(other, _OPPOSITE[side])) / 2
            if middle[axis] < line:
                return False
        else:
            line = (getattr(own, side) + getattr(other, _OPPOSITE[side])) / 2
            if middle[axis] >= line:
                return False
    return True


def _middle(*pieces: Piece) -> tuple[float, float]:
    boxes = np.array([p.rectangle for p in pieces], float)
    return float(boxes[:, [0, 2]].mean()), float(boxes[:, [1, 3]].mean())


def _in_share(a: Piece, b: Piece, first: Tile, second: Tile) -> bool:
    """Whether the object that ``a`` and ``b`` both are belongs to ``second``."""
    return _middle_in_share(_middle(a, b), first, second)


def _answered_by(piece: Piece, own: Tile, other: Tile) -> bool:
    """Whether ``other`` saw the piece's place in full and is the one to answer for it."""
    if len(piece.tiles) > 1:
        return False
    top, left, bottom, right = piece.rectangle
    opposite = {_OPPOSITE[s] for s in _sides_inside(own, other)}
    inside = (
        top >= other.top + ("top" in opposite)
        and left >= other.left + ("left" in opposite)
        and bottom <= other.bottom - ("bottom" in opposite)
        and right <= other.right - ("right" in opposite)
    )
    if not inside:
        return False
    cut = any((own.number, side) in piece.cut for side in _sides_inside(own, other))
    return cut or _middle_in_share(_middle(piece), own, other)


def _subtract(piece: Piece, other: Piece) -> None:
    """Take ``other``'s pixels out of ``piece``."""
    shared = _common(piece.rectangle, other.rectangle)
    if shared is None:
        return
    pixels = piece.pixels.copy()
    top, left = shared[0] - piece.top, shared[1] - piece.left
    view = pixels[top : top + shared[2] - shared[0], left : left + shared[3] - shared[1]]
    view &= ~other.part(shared)
    piece.pixels, piece.colour_sum = pixels, None
    piece.alive = bool(pixels.any())
