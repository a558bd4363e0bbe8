"""Fusion of the two streams: P = alpha P_S2 + (1 - alpha) P_GE, and the choice of alpha on validation samples."""

from __future__ import annotations

from typing import Any

import numpy as np

#: Alpha in the authors' code; taken where there is nothing to choose it by.
PUBLISHED_ALPHA = 0.6
_STEPS = 20


def fuse(
    sentinel2: np.ndarray, google_earth: np.ndarray, alpha: float, available: np.ndarray | None = None
) -> np.ndarray:
    """Fused class probabilities from those of the streams, both (samples, classes).

    Where ``available`` (samples,) is False, or a stream's probabilities are not finite, the Sentinel-2 stream
    decides alone.
    """
    usable = np.isfinite(google_earth).all(axis=1)
    if available is not None:
        usable &= available
    fused = alpha * sentinel2 + (1 - alpha) * np.where(usable[:, None], google_earth, 0)
    return np.where(usable[:, None], fused, sentinel2)


def scan_alpha(
    sentinel2: np.ndarray, google_earth: np.ndarray, labels: np.ndarray, available: np.ndarray | None = None
) -> tuple[float, list[dict[str, Any]]]:
    """The alpha with the highest overall accuracy, and the whole scan from 0 to 1.

    ``labels`` (samples,) are class indices from 0. Ties go to the lower mean negative log-likelihood, which knows
    more than right or wrong. Without samples it is the published alpha.
    """
    scan: list[dict[str, Any]] = []
    if not len(labels):
        return PUBLISHED_ALPHA, scan
    for alpha in np.linspace(0, 1, _STEPS + 1).round(4).tolist():
        fused = fuse(sentinel2, google_earth, alpha, available)
        truth = fused[np.arange(len(labels)), labels]
        scan.append({
            "alpha": alpha,
            "accuracy": float((fused.argmax(axis=1) == labels).mean()),
            "loss": float(-np.log(np.maximum(truth, 1e-7)).mean()),
        })  # fmt: skip
    best = max(scan, key=lambda row: (row["accuracy"], -row["loss"]))
    return best["alpha"], scan
