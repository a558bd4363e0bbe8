"""How far a window lies from what a model has learnt from: its area of applicability (after Meyer and Pebesma 2021).

A window is described by the mean and the deviation of each band. What the model knows is a sample of its training
windows; the distance of a window is that to the nearest of them, each feature in the training's deviations, over the
distance within which 95 of 100 training windows have a window of *another* training area. So up to 1 a window is like
those learnt from, and beyond 1 it is new: another season or continent, values of another scale, an offset left in.

Published networks bring no training windows. Of these the statistics of the So2Sat LCZ42 dataset are known, which all
of them were trained on; the distance is then that of the bands' means from the dataset's, in its deviations, over 1.5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..shared.method import LCZ_BANDS
from .windows import sums_of

if TYPE_CHECKING:
    import torch

    from ..shared.model_file import Model

#: Where a model file keeps the tensors.
ENTRY = "applicability"
#: Training windows that are kept, and the share of them that has its like within the distance 1.
MOST_WINDOWS, SHARE = 600, 0.95
#: Mean and deviation of reflectance in So2Sat LCZ42's training patches, by band (GFM-Bench, So2Sat.py).
_SO2SAT_MEAN = (0.12376, 0.10928, 0.10109, 0.11424, 0.15927, 0.18147, 0.17457, 0.19502, 0.15428, 0.10905)
_SO2SAT_DEVIATION = (0.03959, 0.04778, 0.06637, 0.06359, 0.07744, 0.09102, 0.09218, 0.10165, 0.09992, 0.08781)
_SO2SAT_REACH = 1.5


@dataclass(frozen=True)
class Applicability:
    """Windows (n, k) known, and the ``scale`` (k,) and ``reach`` that make a distance of 1; k is 20, or 10 of means."""

    windows: np.ndarray
    scale: np.ndarray
    reach: float

    def distances(self, features: np.ndarray) -> np.ndarray:
        """Distances (...; float32) of windows from their features (..., 20)."""
        k = self.windows.shape[1]
        flat = features.reshape(-1, features.shape[-1])[:, :k] / self.scale
        return (_nearest(flat, self.windows / self.scale) / self.reach).reshape(features.shape[:-1]).astype(np.float32)

    def tensors(self) -> dict[str, torch.Tensor]:
        """As a model file keeps it."""
        import torch

        parts = {"windows": self.windows, "scale": self.scale, "reach": np.array([self.reach])}
        return {name: torch.from_numpy(np.ascontiguousarray(v, np.float32)) for name, v in parts.items()}


def learn(images: np.ndarray, labels: np.ndarray, areas: np.ndarray, seed: int = 0) -> Applicability | None:
    """What a model knows, from its training windows (n, bands, side, side) of reflectance.

    ``labels`` (n,) are class indices, ``areas`` (n,) names of the training areas. None with fewer than two areas.
    """
    features = np.concatenate([images.mean(axis=(2, 3)), images.std(axis=(2, 3))], axis=1).astype(np.float64)
    _, area = np.unique(np.asarray(areas, dtype=str), return_inverse=True)
    if len(features) < 2 or area.max() == 0:
        return None
    kept = _spread(labels, MOST_WINDOWS, np.random.default_rng(seed))
    features, area = features[kept], area[kept]
    scale = np.maximum(features.std(axis=0), 1e-4)
    nearest = _nearest(features / scale, features / scale, area)
    return Applicability(features, scale, float(max(np.quantile(nearest[np.isfinite(nearest)], SHARE), 1e-3)))


def of_model(model: Model) -> Applicability | None:
    """What a model knows; of a published Sentinel-2 network that of So2Sat, of an older own one nothing."""
    tensors = model.tensors.get(ENTRY)
    if tensors:
        windows, scale, reach = (tensors[k].double().numpy() for k in ("windows", "scale", "reach"))
        return Applicability(windows, scale, float(reach[0]))
    description = model.streams.get("sentinel2", {})
    if model.metadata.get("training") is not None or list(description.get("bands", ())) != list(LCZ_BANDS):
        return None
    return Applicability(np.array([_SO2SAT_MEAN]), np.array(_SO2SAT_DEVIATION), _SO2SAT_REACH)


def features_of(reflectance: np.ndarray, present: np.ndarray, step: int, side: int) -> np.ndarray:
    """Mean and deviation of each band (rows, columns, 2 x bands) in the windows of ``side`` at every ``step`` pixels.

    ``reflectance`` (bands, height, width), ``present`` (height, width; bool); missing pixels do not count.
    """
    there = present.astype(np.float64)
    count = np.maximum(sums_of(there, step, side), 1)
    means, deviations = [], []
    for band in reflectance:
        known = np.where(present, band, 0).astype(np.float64)
        mean = sums_of(known, step, side) / count
        square = sums_of(known**2, step, side) / count
        means.append(mean)
        deviations.append(np.sqrt(np.maximum(square - mean**2, 0)))
    return np.moveaxis(np.array(means + deviations), 0, -1)


def _nearest(features: np.ndarray, known: np.ndarray, own: np.ndarray | None = None) -> np.ndarray:
    """Root mean square distance (n,) to the nearest of ``known``; with ``own`` (n,) to the nearest of another area."""
    found = np.empty(len(features))
    for start in range(0, len(features), 1024):
        part = features[start : start + 1024]
        square = (part**2).sum(axis=1)[:, None] + (known**2).sum(axis=1) - 2 * part @ known.T
        if own is not None:
            square[own[start : start + 1024, None] == own] = np.inf
        found[start : start + 1024] = np.sqrt(np.maximum(square.min(axis=1), 0) / known.shape[1])
    return found


def _spread(labels: np.ndarray, most: int, rng: np.random.Generator) -> np.ndarray:
    """Indices of at most ``most`` samples, each class with as many as the rarest allow, in their order."""
    if len(labels) <= most:
        return np.arange(len(labels))
    order = rng.permutation(len(labels))
    rank = np.empty(len(labels), np.int64)
    for label in np.unique(labels):
        own = order[labels[order] == label]
        rank[own] = np.arange(len(own))
    return np.sort(order[np.lexsort((order, rank[order]))][:most])
