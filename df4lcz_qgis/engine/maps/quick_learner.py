"""What the areas so far say about the ground, from an image alone: a learner that takes no second to learn.

It is another one than made the map, so that where the two differ, the map is in doubt (query by committee, Seung, Opper
and Sompolinsky 1992). The cells of the areas vote by how alike they look (kernel ridge regression on the classes), in a
metric in which the cells of one class differ alike in all directions. No class has a vote where nothing looks alike.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..shared import lcz

#: Cells that are learnt from, at most, and of those the ones of one area's window; and cells judged at a time.
_MOST_CELLS, _MOST_OF_AREA, _AT_A_TIME = 1000, 100, 8192
#: How far a cell's vote reaches, as a share of the distance of two of the cells, and how much the votes are smoothed.
_REACH, _NOISE = 0.6, 0.03
#: So many cells are the share of a class's spread in the total one believed that is taken beforehand.
_BEFOREHAND, _SHARE = 20.0, 0.2
#: Directions in which cells of a class differ by less than this share of the widest one are taken for noise.
_LEAST_SPREAD = 0.02
#: Votes that differ by so much make one class e times as probable as the other.
_SHARPNESS = 0.15
#: How much the learner counts against the map, of 1; and the least share of a class in a map that can be wrong.
_OF_LEARNER, _LEAST = 0.8, 1e-3


@dataclass(frozen=True)
class QuickLearner:
    """Cells (m, d; float32), turned as ``turn`` (f, d) turns features less ``middle`` (f,), and ``votes`` (m, 17)."""

    middle: np.ndarray
    turn: np.ndarray
    cells: np.ndarray
    votes: np.ndarray

    @classmethod
    def of(cls, samples: Iterable[tuple[int, np.ndarray]]) -> QuickLearner | None:
        """Learns from the class (1..17) and the cells' features (n, f; finite) of each area; None from one class."""
        thinned = [(code, x[:: math.ceil(len(x) / _MOST_OF_AREA)]) for code, x in samples if len(x)]
        if len({code for code, _ in thinned}) < 2:
            return None
        step = math.ceil(sum(len(x) for _, x in thinned) / _MOST_CELLS)
        x = np.concatenate([x for _, x in thinned])[::step]
        codes = np.repeat([code for code, _ in thinned], [len(x) for _, x in thinned])[::step]
        middle, turn = x.mean(axis=0), _metric(x, codes)
        cells = ((x - middle) @ turn).astype(np.float32)
        alike = _alike(cells, cells).astype(np.float64) + _NOISE * np.eye(len(cells))
        votes = np.linalg.solve(alike, np.eye(lcz.CLASS_COUNT)[codes - 1])
        return cls(middle, turn, cells, votes.astype(np.float32))

    def probabilities(self, x: np.ndarray) -> np.ndarray:
        """Of the 17 classes (n, 17; float32), from the features (n, f) of cells; NaN where one of them is."""
        parts = np.array_split(x, math.ceil(len(x) / _AT_A_TIME) or 1)
        votes = [
            _alike(((part - self.middle) @ self.turn).astype(np.float32), self.cells) @ self.votes for part in parts
        ]
        return _shares(np.concatenate(votes) / _SHARPNESS)

    def doubt(self, p: np.ndarray, x: np.ndarray) -> np.ndarray:
        """How probably a map errs (n,) that gives these probabilities (n, 17) to cells that look like ``x`` (n, f)."""
        both = _shares((1 - _OF_LEARNER) * np.log(np.maximum(p, _LEAST)) + _OF_LEARNER * np.log(self.probabilities(x)))
        return 1 - both[np.arange(len(p)), p.argmax(axis=1)]


def _metric(x: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """Directions (f, d) in which the cells (n, f) of one class are of about one size; the cells' variance becomes 1."""
    scale = x.std(axis=0)
    plain = (x - x.mean(axis=0)) / np.where(scale > 0, scale, 1)
    present, which = np.unique(codes, return_inverse=True)
    means = np.stack([plain[which == i].mean(axis=0) for i in range(len(present))])
    within, total = plain - means[which], plain.T @ plain / len(plain)
    spread = within.T @ within + _BEFOREHAND * _SHARE * total
    sizes, directions = np.linalg.eigh(spread / (len(plain) - len(present) + _BEFOREHAND))
    sizes = np.sqrt(np.maximum(sizes, 0))
    turn = directions / np.maximum(sizes + _LEAST_SPREAD * sizes[-1], 1e-12) / np.where(scale > 0, scale, 1)[:, None]
    return turn / max(float(np.sqrt(((x - x.mean(axis=0)) @ turn).var(axis=0).sum())), 1e-12)


def _alike(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """How alike each of a (n, d) and each of b (m, d) are: 0..1 (n, m)."""
    square = (a**2).sum(axis=1)[:, None] + (b**2).sum(axis=1) - 2 * a @ b.T
    return np.exp(-np.maximum(square, 0, out=square) / np.float32(2 * _REACH**2))


def _shares(votes: np.ndarray) -> np.ndarray:
    """Shares (n, k) that sum up to 1, e times as large for a vote that is larger by 1."""
    found = np.exp(votes - votes.max(axis=1, keepdims=True))
    return found / found.sum(axis=1, keepdims=True)
