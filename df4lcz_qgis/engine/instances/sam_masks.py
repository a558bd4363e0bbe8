"""From SAM's low-resolution logits to masks at an image's resolution, filtered as the official generator does it.

Both ways give the same masks. A processor is spared arithmetic: :func:`one_by_one` interpolates only the window in
which a mask can be. A graphics card is spared words, of which each makes it wait: :func:`all_at_once` interpolates,
measures and cuts many masks in the same few steps, and copies them in one piece.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .segmenter import Mask

# How many low-resolution pixels away a pixel of the image can draw from, over both steps of the interpolation.
_REACH = 2
# SAM's masks are logits over 0; its stability score compares them at one above and one below.
_THRESHOLD, _STABILITY_OFFSET = 0.0, 1.0
# Masks that are at image resolution at a time, 4 MB each for 1024 px.
_AT_ONCE = 64


@dataclass(frozen=True)
class Thresholds:
    """What a mask must reach: the model's own predicted IoU (over), and stability (at least)."""

    predicted_iou: float = 0.88
    stability: float = 0.92


def one_by_one(
    logits: Tensor, predicted_iou: Tensor, rows: Tensor, columns: Tensor, thresholds: Thresholds
) -> list[Mask]:
    """Masks of (K, 256, 256) logits that are stable enough, at the image's resolution.

    ``rows`` and ``columns`` (height or width, 256) are the interpolation. Interpolated logits lie between those they
    draw on: away from low-resolution logits over the lowest threshold none can pass it, so only the window around
    these is interpolated. The result is that of the full image.
    """
    lowest = logits > _THRESHOLD - _STABILITY_OFFSET
    windows = torch.stack([*_span(lowest.any(dim=2), _REACH), *_span(lowest.any(dim=1), _REACH)], dim=1).tolist()
    found = []
    for mask, score, (r0, r1, c0, c1) in zip(logits, predicted_iou.tolist(), windows):
        some_rows, top = _window(rows, r0, r1)
        some_columns, left = _window(columns, c0, c1)
        values = some_rows @ mask[r0:r1, c0:c1] @ some_columns.t()
        pixels = values > _THRESHOLD
        high, low = _sizes(values).tolist()
        if not low or high / low < thresholds.stability:
            continue
        (y0, y1), (x0, x1) = _one_span(pixels.any(dim=1)), _one_span(pixels.any(dim=0))
        if y1 > y0:
            crop = pixels[y0:y1, x0:x1].cpu().numpy().copy()
            found.append(Mask(left + x0, top + y0, crop, score, high / low))
    return found


def all_at_once(
    logits: Tensor, predicted_iou: Tensor, rows: Tensor, columns: Tensor, thresholds: Thresholds
) -> list[Mask]:
    """The same as :func:`one_by_one`, for devices that are quick to compute and slow to be told."""
    found = []
    for some, scores in zip(logits.split(_AT_ONCE), predicted_iou.split(_AT_ONCE)):
        values = rows @ some @ columns.t()
        pixels = values > _THRESHOLD
        places = torch.stack([*_span(pixels.any(dim=2)), *_span(pixels.any(dim=1))], dim=1)
        table = zip(scores.tolist(), torch.cat([places, _sizes(values)], dim=1).tolist())
        kept = [
            (i, score, *place)
            for i, (score, place) in enumerate(table)
            if place[5] and place[4] / place[5] >= thresholds.stability and place[1] > place[0]
        ]
        if not kept:
            continue
        flat = torch.cat([pixels[i, y0:y1, x0:x1].flatten() for i, _, y0, y1, x0, x1, _, _ in kept]).cpu().numpy()
        ends = np.cumsum([(y1 - y0) * (x1 - x0) for _, _, y0, y1, x0, x1, _, _ in kept])
        for crop, (_, score, y0, y1, x0, x1, high, low) in zip(np.split(flat, ends[:-1]), kept):
            found.append(Mask(x0, y0, crop.reshape(y1 - y0, x1 - x0).copy(), score, high / low))
    return found


def _sizes(values: Tensor) -> Tensor:
    """Pixels (..., 2) over the higher and over the lower threshold of the stability score, of (..., height, width)."""
    offsets = (_STABILITY_OFFSET, -_STABILITY_OFFSET)
    return torch.stack([(values > _THRESHOLD + offset).sum(dim=(-2, -1)) for offset in offsets], dim=-1)


def _span(any_: Tensor, wider: int = 0) -> tuple[Tensor, Tensor]:
    """First and one past the last True of each row of (K, n), so much ``wider`` on both sides; 0, 0 without any."""
    n = any_.shape[1]
    index = torch.arange(n, device=any_.device)
    start = torch.where(any_, index, n).amin(dim=1) - wider
    stop = torch.where(any_, index, 0).amax(dim=1) + 1 + wider
    found = any_.any(dim=1)
    return start.clamp(min=0) * found, stop.clamp(max=n) * found


def _one_span(any_: Tensor) -> tuple[int, int]:
    hits = any_.nonzero()[:, 0]
    return (int(hits[0]), int(hits[-1]) + 1) if len(hits) else (0, 0)


def _window(matrix: Tensor, start: int, stop: int) -> tuple[Tensor, int]:
    """The rows of an interpolation matrix that draw on its columns ``start`` to ``stop`` only; also the first row."""
    first, last = _one_span(matrix[:, start:stop].sum(dim=1) > 0.9999)
    return matrix[first:last, start:stop], first
