"""Parts of polygons inside many overlapping windows: pixel counts, mean colours and bounding boxes, all exact.

Each polygon is burnt into a crop of its own, so polygons may overlap; a summed-area table over the crop gives the
sum inside any rectangle from four of its values (Crow 1984). Sums wrap around in 32 bits; differences of them are
exact as long as a window holds fewer than 2^32 / 255 pixels. What is told beyond that (:class:`Details`) is summed in
64-bit floats, which hold whole numbers up to 2^53 exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

import numpy as np
import shapely

from ..geodata.raster import Grid
from ..shared.reporter import Reporter
from .burning import Window, burn

#: Table entries that are held at a time: four channels of 4 bytes each, and with details further ones of 8 bytes.
_CHUNK, _DETAILED_CHUNK = 4_000_000, 1_000_000
#: Share of a part's pixels that a layer must have values of for the part to have a mean in it.
_LEAST_KNOWN = 0.25
#: Weights of red, green and blue in a grey value (ITU-R BT.601).
GREY = np.array([0.299, 0.587, 0.114])


@dataclass(frozen=True)
class WindowedParts:
    """What lies where, one entry for each polygon in each window.

    ``window`` and ``instance`` (n,) are indices; ``count`` (n,) the pixels of the part; ``middle`` (n, 2) the
    middle x, y of its bounding box in pixel indices of the window; ``colours`` (n, 3) 0..1, None without an image;
    ``box`` (n, 2) width and height of the bounding box in pixels; ``details`` where they were asked for.
    """

    window: np.ndarray
    instance: np.ndarray
    count: np.ndarray
    middle: np.ndarray
    colours: np.ndarray | None
    box: np.ndarray
    details: Details | None = None


@dataclass(frozen=True)
class Details:
    """What else is measured of the parts, one entry a part, over its pixels inside the window.

    ``spread`` (n, 3): standard deviation of red, green and blue, 0..1; ``grain`` (n,): mean length of the gradient of
    the grey value, 0..1 per pixel; ``outline`` (n,): length of its outline in pixel sides; ``layers`` (n, 2 k): mean
    and deviation of each of k further layers over the pixels that have a value, NaN where too few have one.
    """

    spread: np.ndarray
    grain: np.ndarray
    outline: np.ndarray
    layers: np.ndarray

    def take(self, index: np.ndarray) -> Details:
        """The entries of ``index``."""
        return Details(self.spread[index], self.grain[index], self.outline[index], self.layers[index])


@dataclass(frozen=True)
class _Tables:
    """Summed-area tables of crops, laid end to end; ``rectangle`` (n, 4): first row, first column, rows, columns.

    ``more`` holds the sums behind :class:`Details`: squares of red, green and blue, gradient, pixel sides on the
    outline, then each further layer, its squares, and where it has values.
    """

    rectangle: np.ndarray
    offset: np.ndarray
    values: np.ndarray
    more: np.ndarray | None = None

    def sums(
        self, crop: np.ndarray, r0: np.ndarray, c0: np.ndarray, r1: np.ndarray, c1: np.ndarray, *, more: bool = False
    ) -> np.ndarray:
        """Sums (n, channels) over rows r0..r1 and columns c0..c1, counted from each crop's corner."""
        width, start = self.rectangle[crop, 3] + 1, self.offset[crop]
        top, bottom = start + r0 * width, start + r1 * width
        v = self.more if more else self.values
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
    slope: np.ndarray | None = None,
    layers: np.ndarray | None = None,
) -> WindowedParts:
    """Measure polygons in square windows of ``side`` pixels whose upper-left pixels are (``rows``, ``columns``).

    ``block`` is the part of the grid in which all windows lie, ``image`` (height, width, 3; uint8) its pixels. A
    pixel belongs to a polygon when its middle does. Parts of fewer than ``smallest`` pixels are left out. Details are
    measured where ``slope`` (height, width; see :func:`gradient`) is given with an image, of ``layers`` (height, width,
    k; NaN where one has no value) too.
    """
    pixel_boxes = _pixel_boxes(geometry, grid, block)
    layers = np.zeros((block.height, block.width, 0)) if layers is None else layers
    further = _further(image, slope, layers) if image is not None and slope is not None else None
    found = []
    # The more there is to sum of a pixel, the fewer pixels at a time.
    size = _CHUNK if further is None else _DETAILED_CHUNK * 5 // (further.shape[2] + 1)
    for chosen in _chunks(pixel_boxes, size):
        reporter.check()
        tables = _tables(geometry[chosen], grid, block, pixel_boxes[chosen], image, further)
        found.append(_parts(tables, chosen, rows - block.top, columns - block.left, side, smallest))
    if not found:
        return _none(image, None if further is None else layers.shape[2])
    details = None
    if further is not None:
        of = [f.details for f in found]
        details = Details(*(np.concatenate([getattr(d, f.name) for d in of]) for f in fields(Details)))
    names = ("window", "instance", "count", "middle", "colours", "box")
    joined = {
        n: None if getattr(found[0], n) is None else np.concatenate([getattr(f, n) for f in found]) for n in names
    }
    return WindowedParts(**joined, details=details)


def _none(image: np.ndarray | None, layers: int | None) -> WindowedParts:
    nothing, pairs = np.zeros(0, np.int64), np.zeros((0, 2))
    colours = None if image is None else np.zeros((0, 3))
    details = None if layers is None else Details(np.zeros((0, 3)), np.zeros(0), np.zeros(0), np.zeros((0, 2 * layers)))
    return WindowedParts(nothing, nothing, nothing, pairs, colours, pairs, details)


def _further(image: np.ndarray, slope: np.ndarray, layers: np.ndarray) -> np.ndarray:
    """Values (height, width, 4 + 3 k) whose sums make details, but for the outline: see :class:`_Tables`."""
    height, width, count = layers.shape
    values = np.empty((height, width, 4 + 3 * count), np.float64)
    np.square(image, out=values[..., :3], dtype=np.float64)
    values[..., 3] = slope
    known = np.isfinite(layers)
    levels, squares = values[..., 4 : 4 + count], values[..., 4 + count : 4 + 2 * count]
    levels[...] = np.where(known, layers, 0)
    np.square(levels, out=squares)
    values[..., 4 + 2 * count :] = known
    return values


def gradient(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Length of the gradient of the grey value (height, width; float64, 0..255 per pixel).

    ``image`` (height + 1, width + 1, 3) and ``valid`` reach one pixel farther down and right, so that the result does
    not depend on where a block ends. Between imagery and nothing there is no gradient.
    """
    grey = image @ GREY
    down = np.diff(grey, axis=0)[:, :-1] * (valid[1:, :-1] & valid[:-1, :-1])
    right = np.diff(grey, axis=1)[:-1] * (valid[:-1, 1:] & valid[:-1, :-1])
    return np.hypot(down, right)


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


def _chunks(boxes: np.ndarray, size: int) -> Iterator[np.ndarray]:
    """Indices of the polygons inside the block, in lots whose tables stay small."""
    chosen = np.flatnonzero(boxes[:, 2] > 0)
    if not len(chosen):
        return
    filled = np.cumsum((boxes[chosen, 2] + 1) * (boxes[chosen, 3] + 1))
    yield from np.split(chosen, np.flatnonzero(np.diff(filled // size)) + 1)


def _tables(
    geometry: np.ndarray,
    grid: Grid,
    block: Window,
    boxes: np.ndarray,
    image: np.ndarray | None,
    further: np.ndarray | None,
) -> _Tables:
    sizes = (boxes[:, 2] + 1) * (boxes[:, 3] + 1)
    offset = np.cumsum(sizes) - sizes
    channels = 1 if image is None else 4
    values = np.zeros((int(sizes.sum()), channels), np.uint32)
    more = None if further is None else np.zeros((int(sizes.sum()), further.shape[2] + 1))
    # A pixel more on each side tells where an outline is: a block's edge that cuts an object is none.
    for framed, (r0, c0, height, width), start, size in zip(
        burn(geometry, grid, block, np.add(boxes, (-1, -1, 2, 2))), boxes, offset, sizes
    ):
        crop = framed[1:-1, 1:-1]
        table = values[start : start + size].reshape(height + 1, width + 1, channels)
        inner = table[1:, 1:]
        inner[..., 0] = crop
        if image is not None:
            np.multiply(image[r0 : r0 + height, c0 : c0 + width], crop[..., None], out=inner[..., 1:])
        np.cumsum(inner, axis=0, out=inner)
        np.cumsum(inner, axis=1, out=inner)
        if more is not None:
            inner = more[start : start + size].reshape(height + 1, width + 1, -1)[1:, 1:]
            np.multiply(further[r0 : r0 + height, c0 : c0 + width], crop[..., None], out=inner[..., :-1])
            inner[..., -1] = _sides(framed)
            np.cumsum(inner, axis=0, out=inner)
            np.cumsum(inner, axis=1, out=inner)
    return _Tables(boxes, offset, values, more)


def _sides(framed: np.ndarray) -> np.ndarray:
    """How many sides of each pixel lie on the outline of a burnt polygon; ``framed`` has a pixel more on each side."""
    crop = framed[1:-1, 1:-1]
    around = (framed[:-2, 1:-1], framed[2:, 1:-1], framed[1:-1, :-2], framed[1:-1, 2:])
    return sum((crop & ~other).astype(np.float64) for other in around)


def _parts(
    tables: _Tables, instance: np.ndarray, rows: np.ndarray, columns: np.ndarray, side: int, smallest: float
) -> WindowedParts:
    """The parts of a lot of crops inside the windows."""
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
    coloured = sums.shape[1] > 1
    colours = sums[:, 1:] / (255.0 * count[:, None]) if coloured else None
    details = None
    if tables.more is not None:
        details = _details(tables.sums(crop, r0, c0, r1, c1, more=True), count, colours)
    size = np.stack([right - left + 1, bottom - top + 1], axis=1).astype(np.float64)
    return WindowedParts(window, instance[crop], count, np.stack([middle_x, middle_y], axis=1), colours, size, details)


def _details(sums: np.ndarray, count: np.ndarray, colours: np.ndarray) -> Details:
    mean = sums / count[:, None]
    spread = np.sqrt(np.maximum(mean[:, :3] / 255.0**2 - colours**2, 0))
    return Details(spread, mean[:, 3] / 255.0, sums[:, -1], _layers(sums[:, 4:-1], count))


def _layers(sums: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Means and deviations (n, 2 k) of layers from sums (n, 3 k): values, squares, and pixels with a value."""
    values, squares, known = np.split(sums, 3, axis=1)
    enough = known >= np.maximum(_LEAST_KNOWN * count, 1)[:, None]
    pixels = np.where(enough, known, np.nan)
    mean = values / pixels
    deviation = np.sqrt(np.maximum(squares / pixels - mean**2, 0))
    return np.stack([mean, deviation], axis=2).reshape(len(sums), 2 * values.shape[1])


def _first(reached: Callable[[np.ndarray], np.ndarray], low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """The first position in low..high at which ``reached`` holds, by bisection; it holds at ``high``."""
    low, high = low.copy(), high.copy()
    while (low < high).any():
        middle = (low + high) // 2
        yes = reached(middle)
        high = np.where(yes, middle, high)
        low = np.where(yes, low, np.minimum(middle + 1, high))
    return low
