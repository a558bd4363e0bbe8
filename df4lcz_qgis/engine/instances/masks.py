"""What is done to masks once a segmenter has found them: suppression of doubles, cleaning, clipping.

Boxes are inclusive pixel corners (left, top, right, bottom), as ``segment_anything`` has them, so that its
thresholds mean the same here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from scipy import ndimage
from torchvision.ops import nms

from .segmenter import Mask

_EIGHT_NEIGHBOURS = np.ones((3, 3), dtype=bool)


def boxes(masks: Sequence[Mask]) -> np.ndarray:
    """Bounding boxes (n, 4) int64: left, top, right, bottom, all inclusive."""
    corners = [(m.left, m.top, m.left + m.pixels.shape[1] - 1, m.top + m.pixels.shape[0] - 1) for m in masks]
    return np.array(corners, dtype=np.int64).reshape(-1, 4)


def suppress(masks: Sequence[Mask], scores: Sequence[float], threshold: float) -> list[Mask]:
    """Of masks whose boxes overlap by an IoU over ``threshold``, keep the best by score; best first."""
    if not masks:
        return []
    kept = nms(torch.from_numpy(boxes(masks)).float(), torch.tensor(scores, dtype=torch.float32), threshold)
    return [masks[i] for i in kept.tolist()]


def tight(mask: Mask) -> Mask | None:
    """The mask cropped to its bounding box; None where it has no pixels."""
    rows, columns = mask.pixels.any(axis=1).nonzero()[0], mask.pixels.any(axis=0).nonzero()[0]
    if not len(rows):
        return None
    y0, y1, x0, x1 = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    return replace(mask, left=mask.left + int(x0), top=mask.top + int(y0), pixels=mask.pixels[y0:y1, x0:x1].copy())


def clip(mask: Mask, valid: np.ndarray) -> Mask | None:
    """The mask without the pixels that ``valid`` (height, width; bool) of the whole tile denies."""
    height, width = mask.pixels.shape
    return tight(replace(mask, pixels=mask.pixels & valid[mask.top : mask.top + height, mask.left : mask.left + width]))


def shifted(mask: Mask, right: int, down: int) -> Mask:
    """The mask moved by whole pixels."""
    return replace(mask, left=mask.left + right, top=mask.top + down)


def clean(mask: Mask, shape: tuple[int, int], smallest: float) -> tuple[Mask, bool]:
    """Fill the holes and drop the islands of fewer than ``smallest`` pixels; also whether there were any.

    Equal to ``segment_anything``'s removal of small regions in a tile of ``shape`` (height, width): regions join
    over corners, and where all islands are small the largest stays.
    """
    # The frame is wide enough that the ground outside it never looks like a small hole, except at the tile's edge,
    # where a small corner that is cut off by the mask is one.
    margin = math.ceil(math.sqrt(smallest)) + 1
    height, width = mask.pixels.shape
    top, left = min(margin, mask.top), min(margin, mask.left)
    bottom = min(margin, shape[0] - mask.top - height)
    right = min(margin, shape[1] - mask.left - width)
    pixels = np.pad(mask.pixels, ((top, bottom), (left, right)))
    holes, hole_sizes = _regions(~pixels)
    small_holes = hole_sizes < smallest
    filled = pixels | small_holes[holes]
    islands, island_sizes = _regions(filled)
    kept = island_sizes >= smallest
    if kept.all() and not small_holes.any():
        return mask, False
    if not kept[1:].any():
        kept[1 + np.argmax(island_sizes[1:])] = True
    kept[0] = False
    return tight(replace(mask, left=mask.left - left, top=mask.top - top, pixels=kept[islands])) or mask, True


def _regions(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Labels of the connected regions (0 outside) and their sizes; the size at 0 is endless."""
    labels, count = ndimage.label(pixels, structure=_EIGHT_NEIGHBOURS)
    sizes = np.bincount(labels.ravel(), minlength=count + 1).astype(float)
    sizes[0] = np.inf
    return labels, sizes


def iou(first: Mask, second: Mask) -> float:
    """Intersection over union of two masks of the same tile."""
    left, top = max(first.left, second.left), max(first.top, second.top)
    right = min(first.left + first.pixels.shape[1], second.left + second.pixels.shape[1])
    bottom = min(first.top + first.pixels.shape[0], second.top + second.pixels.shape[0])
    if right <= left or bottom <= top:
        return 0.0
    a = first.pixels[top - first.top : bottom - first.top, left - first.left : right - first.left]
    b = second.pixels[top - second.top : bottom - second.top, left - second.left : right - second.left]
    common = int(np.count_nonzero(a & b))
    return common / (first.area + second.area - common)
