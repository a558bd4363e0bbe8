"""Smooth random fields, made fast by separable cubic B-splines over a coarse grid of random numbers."""

from __future__ import annotations

import numpy as np


def _weights(positions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cubic B-spline weights (n, 4) at ``positions`` (in knots) and the first knot of each (n)."""
    first = np.floor(positions).astype(np.intp)
    t = positions - first
    weights = np.stack([(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3], axis=-1)
    return weights / 6, first


def smooth_field(rng: np.random.Generator, height: int, width: int, scale: float) -> np.ndarray:
    """A smooth random field (height, width), float32, mean about 0, standard deviation about 1.

    ``scale`` is the size of its features in cells.
    """
    axes = []
    for size in (height, width):
        weights, first = _weights(np.arange(size) / scale)
        matrix = np.zeros((size, int(first[-1]) + 4), dtype=np.float32)
        for k in range(4):
            matrix[np.arange(size), first + k] = weights[:, k]
        axes.append(matrix)
    rows, columns = axes
    knots = rng.standard_normal((rows.shape[1], columns.shape[1])).astype(np.float32)
    # A cubic B-spline over white noise has a variance of about 0.4793 per axis.
    return (rows @ knots @ columns.T) / np.float32(0.4793)
