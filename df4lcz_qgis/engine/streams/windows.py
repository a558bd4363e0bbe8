"""Windows of one size at every so many pixels of an image: as views, and sums over them."""

from __future__ import annotations

import numpy as np


def windows_of(pixels: np.ndarray, step: int, size: int) -> np.ndarray:
    """All windows of ``size`` at every ``step`` of (..., height, width): a view (rows, columns, ..., size, size)."""
    view = np.lib.stride_tricks.sliding_window_view(pixels, (size, size), axis=(-2, -1))
    view = view[..., ::step, ::step, :, :]
    return np.moveaxis(view, (-4, -3), (0, 1))


def sums_of(pixels: np.ndarray, step: int, size: int) -> np.ndarray:
    """The sum over each window of :func:`windows_of` of an image (height, width), by a summed-area table.

    Of a boolean image it is the number of true pixels, int64.
    """
    kind = np.int64 if pixels.dtype == bool else pixels.dtype
    sums = np.pad(pixels.cumsum(axis=0, dtype=kind).cumsum(axis=1), ((1, 0), (1, 0)))
    upper, lower = sums[:-size:step], sums[size::step]
    return lower[:, size::step] - lower[:, :-size:step] - upper[:, size::step] + upper[:, :-size:step]
