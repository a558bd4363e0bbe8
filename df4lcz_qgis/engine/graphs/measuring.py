"""Parts of polygons inside many overlapping windows: pixel counts, mean colours and bounding boxes, all exact.

Each polygon is burnt into a crop of its own, so polygons may overlap; a summed-area table over the crop gives the
sum inside any rectangle from four of its values (Crow 1984). Sums wrap around in 32 bits; differences of them are
exact as long as a window holds fewer than 2^32 / 255 pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely

from ..geodata.raster import Grid
from ..shared.reporter import Reporter

#: Table entries that are held at a time (four channels of 4 bytes each).
_CHUNK = 4_000_000


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels of a grid."""

    top: int
    left: int
    height: int
    width: int


@dataclass(frozen=True)
class WindowedParts:
    """What lies where, one entry for each polygon in each window.

    ``window`` and ``instance`` (n,) are indices; ``count`` (n,) the pixels of the part; ``middle`` (n, 2) the
    middle x, y of its bounding box in pixel indices of the window; ``colours`` (n, 3) 0..1, None without an image.
    """

    window: np.ndarray
    instance: np.ndarray
    count: np.ndarray
    middle: np.ndarray
    colours: np.ndarray | None


@dataclass(frozen=True)
class _Tables:
    """Summed-area tables of crops, laid end to end; ``rectangle`` (n, 4): first row, first column, rows, columns."""

    rectangle: np.ndarray
    offset: np.ndarray
    values: np.ndarray

    def sums(self, crop: np.ndarray, r0: np.ndarray, c0: np.ndarray, r1: np.ndarray, c1: np.ndarray) -> np.ndarray:
        """Sums (n, channels; uint32) over rows r0..r1 and columns c0..c1, counted from each crop's corner."""
        width, start = self.rectangle[crop, 3] + 1, self.offset[crop]
        top, bottom = start + r0 * width, start + r1 * width
        v = self.values
        return v[bottom + c1] - v[top + c1] - v[bottom + c0] + v[top + c0]

    def count(self, crop: np.ndarray, r0: np.ndarray, c0: np.ndarray, r1: np.ndarray, c1: np.ndarray) -> np.ndarray:
        """Number of the crop's pixels in a rectangle."""
        width, start = self.rectangle[crop, 3] + 1, self.offset[crop]
        top, bottom = start + r0 * width, start + r1 * width
        v = self.values[:, 0]
        return v[bottom + c1] - v[top + c1] - v[bottom + c0] + v[top + c0]


def measure_parts(
    geometry: np.ndarray,
    grid: Grid,
    block: Window,
    rows: np.ndarray,
    columns: np.ndarray,
    side: int,
    *,
    smallest: float,
    image: np.ndarray | None,
    reporter: Reporter,
) -> WindowedParts:
    """Measure polygons in square windows of ``side`` pixels whose upper-left pixels are (``rows``, ``columns``).

    ``block`` is the part of the grid in which all windows lie, ``image`` (height, width, 3; uint8) its pixels. A
    pixel belongs to a polygon when its middle does. Parts of fewer than ``smallest`` pixels are left out.
    """
    found: list[tuple[np.ndarray, ...]] = []
    pixel_boxes = _pixel_boxes(geometry, grid, block)
    for chosen in _chunks(pixel_boxes):
        reporter.check()
        tables = _tables(geometry[chosen], grid, block, pixel_boxes[chosen], image)
        found.append(_parts(tables, chosen, rows - block.top, columns - block.left, side, smallest))
    window, instance, count, middle, colours = (
        np.concatenate(a) if found else np.zeros((0, *shape), dtype)
        for a, shape, dtype in zip(
            zip(*found) if found else [()] * 5,
            ((), (), (), (2,), (3,)),
            (np.int64, np.int64, np.int64, np.float64, np.float64),
        )
    )
    return WindowedParts(window, instance, count, middle, colours if image is not None else None)


def burn(geometry: np.ndarray, grid: Grid, block: Window, boxes: np.ndarray) -> list[np.ndarray]:
    """Boolean crops of polygons: the pixels whose middles lie inside, by the even-odd rule.

    ``boxes`` (n, 4): first row, first column, rows and columns of each crop within ``block``. All polygons are
    burnt at once: every edge toggles, in each row that it crosses, the pixels to its right.
    """
    parts, part_owner = shapely.get_parts(geometry, return_index=True)
    rings, ring_part = shapely.get_rings(parts, return_index=True)
    points, point_ring = shapely.get_coordinates(rings, return_index=True)
    columns = (points[:, 0] - grid.left) / grid.cell - block.left
    rows = (grid.top - points[:, 1]) / grid.cell - block.top
    same_ring = point_ring[1:] == point_ring[:-1]
    owner = part_owner[ring_part[point_ring[:-1][same_ring]]]
    x0, y0, x1, y1 = (a[same_ring] for a in (columns[:-1], rows[:-1], columns[1:], rows[1:]))
    crop, row, column = _crossings(owner, x0, y0, x1, y1, boxes)
    # One column more than the crop has takes the toggles right of it: so each row toggles an even number of times.
    widths = boxes[:, 3] + 1
    sizes = boxes[:, 2] * widths
    offset = np.cumsum(sizes) - sizes
    toggles = np.bincount(offset[crop] + row * widths[crop] + column, minlength=int(sizes.sum()))
    inside = np.cumsum(toggles & 1, dtype=np.uint8) & 1
    return [
        inside[o : o + h * (w + 1)].reshape(h, w + 1)[:, :w].astype(bool)
        for o, h, w in zip(offset, boxes[:, 2], boxes[:, 3])
    ]


def _crossings(
    owner: np.ndarray, x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, boxes: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where edges cross the middle lines of pixel rows: crop, row and column in it from which pixels toggle."""
    first = np.ceil(np.minimum(y0, y1) - 0.5).astype(np.int64)
    last = np.ceil(np.maximum(y0, y1) - 0.5).astype(np.int64)
    first = np.maximum(first, boxes[owner, 0])
    last = np.minimum(last, boxes[owner, 0] + boxes[owner, 2])
    lengths = np.maximum(last - first, 0)
    edge = np.repeat(np.arange(len(owner)), lengths)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(lengths) - lengths, lengths) + first[edge]
    share = (row + 0.5 - y0[edge]) / (y1 - y0)[edge]
    x = x0[edge] + share * (x1 - x0)[edge]
    crop = owner[edge]
    column = np.clip(np.ceil(x - 0.5 - 1e-6).astype(np.int64) - boxes[crop, 1], 0, boxes[crop, 3])
    return crop, row - boxes[crop, 0], column


def _pixel_boxes(geometry: np.ndarray, grid: Grid, block: Window) -> np.ndarray:
    """(n, 4) first row, first column, rows and columns of each polygon within the block; rows 0 where outside."""
    bounds = shapely.bounds(geometry).reshape(-1, 4)
    c0 = np.floor((bounds[:, 0] - grid.left) / grid.cell + 1e-6).astype(np.int64) - block.left
    c1 = np.ceil((bounds[:, 2] - grid.left) / grid.cell - 1e-6).astype(np.int64) - block.left
    r0 = np.floor((grid.top - bounds[:, 3]) / grid.cell + 1e-6).astype(np.int64) - block.top
    r1 = np.ceil((grid.top - bounds[:, 1]) / grid.cell - 1e-6).astype(np.int64) - block.top
    r0, c0 = np.maximum(r0, 0), np.maximum(c0, 0)
    r1, c1 = np.minimum(r1, block.height), np.minimum(c1, block.width)
    empty = (r0 >= r1) | (c0 >= c1)
    return np.where(empty[:, None], 0, np.stack([r0, c0, r1 - r0, c1 - c0], axis=1))


def _chunks(boxes: np.ndarray) -> Iterator[np.ndarray]:
    """Indices of the polygons inside the block, in lots whose tables stay small."""
    chosen = np.flatnonzero(boxes[:, 2] > 0)
    if not len(chosen):
        return
    filled = np.cumsum((boxes[chosen, 2] + 1) * (boxes[chosen, 3] + 1))
    yield from np.split(chosen, np.flatnonzero(np.diff(filled // _CHUNK)) + 1)


def _tables(geometry: np.ndarray, grid: Grid, block: Window, boxes: np.ndarray, image: np.ndarray | None) -> _Tables:
    sizes = (boxes[:, 2] + 1) * (boxes[:, 3] + 1)
    offset = np.cumsum(sizes) - sizes
    channels = 1 if image is None else 4
    values = np.zeros((int(sizes.sum()), channels), np.uint32)
    for crop, (r0, c0, height, width), start, size in zip(burn(geometry, grid, block, boxes), boxes, offset, sizes):
        table = values[start : start + size].reshape(height + 1, width + 1, channels)
        inner = table[1:, 1:]
        inner[..., 0] = crop
        if image is not None:
            np.multiply(image[r0 : r0 + height, c0 : c0 + width], crop[..., None], out=inner[..., 1:])
        np.cumsum(inner, axis=0, out=inner)
        np.cumsum(inner, axis=1, out=inner)
    return _Tables(boxes, offset, values)


def _parts(
    tables: _Tables, instance: np.ndarray, rows: np.ndarray, columns: np.ndarray, side: int, smallest: float
) -> tuple[np.ndarray, ...]:
    """Window, instance, count, middle and colours of the parts of a lot of crops inside the windows."""
    box = tables.rectangle
    meets = (rows[:, None] < box[:, 0] + box[:, 2]) & (rows[:, None] + side > box[:, 0])
    meets &= (columns[:, None] < box[:, 1] + box[:, 3]) & (columns[:, None] + side > box[:, 1])
    window, crop = np.nonzero(meets)
    r0, c0 = (np.maximum(a[window] - box[crop, i], 0) for i, a in enumerate((rows, columns)))
    r1, c1 = (np.minimum(a[window] + side - box[crop, i], box[crop, 2 + i]) for i, a in enumerate((rows, columns)))
    sums = tables.sums(crop, r0, c0, r1, c1)
    large = sums[:, 0] >= max(smallest - 1e-6, 1)
    window, crop, r0, c0, r1, c1, sums = (a[large] for a in (window, crop, r0, c0, r1, c1, sums))
    top = _first(lambda row: tables.count(crop, r0, c0, row + 1, c1) > 0, r0, r1 - 1)
    bottom = -_first(lambda row: tables.count(crop, -row, c0, r1, c1) > 0, 1 - r1, -r0)
    left = _first(lambda column: tables.count(crop, r0, c0, r1, column + 1) > 0, c0, c1 - 1)
    right = -_first(lambda column: tables.count(crop, r0, -column, r1, c1) > 0, 1 - c1, -c0)
    middle_x = (left + right) / 2 + box[crop, 1] - columns[window]
    middle_y = (top + bottom) / 2 + box[crop, 0] - rows[window]
    count = sums[:, 0].astype(np.int64)
    colours = sums[:, 1:] / (255.0 * count[:, None]) if sums.shape[1] > 1 else np.zeros((len(count), 3))
    return window, instance[crop], count, np.stack([middle_x, middle_y], axis=1), colours


def _first(reached: Callable[[np.ndarray], np.ndarray], low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """The first position in low..high at which ``reached`` holds, by bisection; it holds at ``high``."""
    low, high = low.copy(), high.copy()
    while (low < high).any():
        middle = (low + high) // 2
        yes = reached(middle)
        high = np.where(yes, middle, high)
        low = np.where(yes, low, np.minimum(middle + 1, high))
    return low
