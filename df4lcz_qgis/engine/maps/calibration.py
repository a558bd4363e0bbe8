"""Whether probabilities are true: how often the likeliest class is right, by how sure the model says it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

BINS = 15


@dataclass
class Calibration:
    """Counts of samples, sums of their largest probability and of right answers, each (bins,), filled as they come."""

    bins: int = BINS
    count: np.ndarray = field(init=False)
    confidence: np.ndarray = field(init=False)
    right: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        self.count, self.confidence, self.right = (np.zeros(self.bins) for _ in range(3))

    def add(self, confidence: np.ndarray, right: np.ndarray) -> Calibration:
        """Count samples by their largest probability (n,) and whether its class is the right one (n,; bool)."""
        number = np.clip((confidence * self.bins).astype(int), 0, self.bins - 1)
        self.count += np.bincount(number, minlength=self.bins)
        self.confidence += np.bincount(number, weights=confidence, minlength=self.bins)
        self.right += np.bincount(number, weights=right, minlength=self.bins)
        return self

    @property
    def error(self) -> float:
        """Expected calibration error (Guo et al. 2017): the mean gap between probability and share of right answers."""
        return float(np.abs(self.right - self.confidence).sum() / max(self.count.sum(), 1))

    def to_json(self) -> dict[str, Any]:
        """JSON-able: the error, and of each bin with samples their number, mean probability and share right."""
        there = np.flatnonzero(self.count)
        rows = zip(self.count[there], self.confidence[there], self.right[there])
        return {"ece": self.error, "bins": [[int(n), float(c / n), float(r / n)] for n, c, r in rows]}


def of_probabilities(probabilities: np.ndarray, labels: np.ndarray) -> Calibration:
    """From probabilities (n, classes) and class indices (n,)."""
    return Calibration().add(probabilities.max(axis=1), probabilities.argmax(axis=1) == labels)
