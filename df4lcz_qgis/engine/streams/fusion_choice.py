"""The choice between the rules of a fusion and the better stream alone, by validation areas left out in turn.

:func:`choose` fits both rules by the likelihood of the validation samples and holds them against the better stream on
samples of areas that were left out. Where the gain is not there beyond chance, the better stream decides alone.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .fusion import ALPHA, GOOGLE_EARTH, LOG_LINEAR, PAIR, RULES, SENTINEL2, Fusion, alone, fit_all, losses

#: Areas are parted into so many lots, each left out once; the gain's interval comes from so many bootstraps.
FOLDS, _BOOTSTRAPS, LEVEL = 5, 2000, 0.8
#: Fewer areas than this tell nothing beyond chance.
FEWEST_AREAS = 10


def choose(
    sentinel2: np.ndarray,
    google_earth: np.ndarray,
    labels: np.ndarray,
    areas: np.ndarray,
    seen: np.ndarray,
    *,
    seed: int = 0,
) -> tuple[Fusion, dict[str, Any]]:
    """The fusion that the validation samples speak for, and what was compared.

    Args:
        sentinel2: probabilities (samples, 17).
        google_earth: the same of the other stream.
        labels: class indices (samples,) from 0.
        areas: any labels (samples,) of the training areas, which are left out and drawn as wholes; an area may show
            itself in several samples, as it is and as if on a border.
        seen: whether the Google Earth stream has an answer (samples,).
        seed: of the lots and bootstraps.

    Returns:
        The fusion, and JSON-able values: ``loss`` and ``accuracy`` of each rule on areas left out, the ``gain`` in
        likelihood and accuracy of the better rule over the better stream with its interval, and ``fused``, whether it
        is taken.
    """
    rng = np.random.default_rng(seed)
    names, area = np.unique(np.asarray(areas, dtype=str), return_inverse=True)
    left_out = _left_out(sentinel2, google_earth, labels, area, seen, rng)
    loss = {rule: losses(p, labels) for rule, p in left_out.items()}
    right = {rule: (p.argmax(axis=1) == labels).astype(float) for rule, p in left_out.items()}
    # Few areas may speak for the wrong stream: it is Sentinel-2 unless the other is better beyond chance.
    other = len(names) >= FEWEST_AREAS and paired_gain(loss[SENTINEL2] - loss[GOOGLE_EARTH], area, rng)["low"] > 0
    stream = GOOGLE_EARTH if other else SENTINEL2
    rule = min((ALPHA, LOG_LINEAR), key=lambda r: loss[r].mean())
    gain = paired_gain(loss[stream] - loss[rule], area, rng)
    better = len(names) >= FEWEST_AREAS and gain["low"] > 0
    final = fit_all(sentinel2, google_earth, labels, seen, len(names))[rule if better else stream]
    comparison = {
        "loss": {r: float(v.mean()) for r, v in loss.items()},
        "accuracy": {r: float(v.mean()) for r, v in right.items()},
        "best_stream": stream,
        "best_rule": rule,
        "areas": len(names),
        "level": LEVEL,
        "fused": bool(better),
        "gain": {"loss": gain, "accuracy": paired_gain(right[rule] - right[stream], area, rng)},
    }
    return final, comparison


def _left_out(
    sentinel2: np.ndarray,
    google_earth: np.ndarray,
    labels: np.ndarray,
    area: np.ndarray,
    seen: np.ndarray,
    rng: np.random.Generator,
) -> dict[str, np.ndarray]:
    """Each rule's probabilities (samples, 17) of areas ``area`` (samples,; 0 ...), fitted to a lot without them."""
    lots = lots_of(labels, area, rng)
    left_out = {rule: np.zeros((len(labels), sentinel2.shape[1])) for rule in RULES}
    free = {stream: left_out[stream].copy() for stream in PAIR}
    for lot in range(FOLDS):
        rest, own = lots != lot, lots == lot
        if not own.any() or not rest.any():
            continue
        learnt = sentinel2[rest], google_earth[rest], labels[rest], seen[rest]
        fitted = fit_all(*learnt, len(np.unique(area[rest])))
        for found, fusions in ((left_out, fitted), (free, alone(*learnt))):
            for rule, fusion in fusions.items():
                found[rule][own] = fusion.apply(sentinel2[own], google_earth[own], seen[own])
    # What a stream alone would gain by a temperature of its own is no gain of a fusion.
    for stream, found in free.items():
        if losses(found, labels).sum() < losses(left_out[stream], labels).sum():
            left_out[stream] = found
    return left_out


def paired_gain(
    differences: np.ndarray, area: np.ndarray, rng: np.random.Generator, level: float = LEVEL
) -> dict[str, float]:
    """Mean of the samples' differences, and its interval from bootstraps over areas ``area`` (samples,; 0 ...)."""
    total, count = np.bincount(area, weights=differences), np.bincount(area)
    times = rng.multinomial(len(total), np.full(len(total), 1 / len(total)), _BOOTSTRAPS)
    means = (times @ total) / np.maximum(times @ count, 1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return {"mean": float(differences.mean()), "low": float(low), "high": float(high)}


def lots_of(labels: np.ndarray, area: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The lot of each sample: areas of each class are dealt out in turn, so that each lot has what there is."""
    lot = np.zeros(area.max(initial=-1) + 1, np.int64)
    turn = 0
    for label in np.unique(labels):
        for member in rng.permutation(np.unique(area[labels == label])):
            lot[member] = turn % FOLDS
            turn += 1
    return lot[area]
