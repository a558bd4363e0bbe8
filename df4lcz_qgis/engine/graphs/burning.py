"""Which pixels of a grid lie in polygons, of many at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..geodata.raster import Grid


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels of a grid."""

    top: int
    left: int
    height: int
    width: int


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
