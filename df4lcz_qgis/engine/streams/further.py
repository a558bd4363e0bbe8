"""How the stream of further features joins the others, where it is known, and only where it gains.

The fusion of the other streams (:mod:`.fusion`) stays as it is. Beside it stand two that have the further stream too,
one for cells that imagery shows and one for those that it does not: P ~ P_S2^a P_GE^b P_F^c. Each is chosen as the
others are: fitted to the validation samples but a fifth of their areas and held on these against what decides without
the features; where the gain in likelihood is not there beyond chance, or accuracy falls, the features are left out. A
stream that the fusion without features leaves out stays out.

Validation areas are few, and three weights fitted to what two dozen areas say would promise anything: the weights are
pulled towards those of the fusion without features, the more the fewer areas there are. What is gained by that alone is
no gain of the features, so they are held against the other streams' weights pulled in the same way too.

So a cell whose features are missing is what it is without them, to the last digit; and between known and missing its
probabilities lie between the two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..shared.tables import FEATURES, GOOGLE_EARTH, SENTINEL2
from . import fusion
from .fusion import ALPHA, LOG_LINEAR, Fusion
from .fusion_choice import FEWEST_AREAS, FOLDS, lots_of, paired_gain

#: The situations of a cell whose features are known: imagery does not show it, or does.
UNSEEN, SEEN = "unseen", "seen"
SITUATIONS = (UNSEEN, SEEN)
#: The interval of the gain: wider than that of the fusion, since the stream's best epoch is of the same few areas.
LEVEL = 0.95
#: Loss of all areas together for a weight that is 1 away from that without features.
_PULL = 0.5


@dataclass(frozen=True)
class Further:
    """The fusions with further features by situation; None where the features gain nothing there."""

    unseen: Fusion | None = None
    seen: Fusion | None = None

    @classmethod
    def from_json(cls, values: Mapping[str, Any] | None) -> Further | None:
        """From what a model file records, which was checked when it was read; None where it records nothing."""
        if not values:
            return None
        return cls(**{s: Fusion.from_json(values[s]) if values.get(s) else None for s in SITUATIONS})

    def to_json(self) -> dict[str, Any]:
        """JSON-able values."""
        found = {s: getattr(self, s) for s in SITUATIONS}
        return {situation: rule and rule.to_json() for situation, rule in found.items()}

    @property
    def used(self) -> bool:
        """Whether the features have a say anywhere."""
        return self.unseen is not None or self.seen is not None

    def apply(
        self, base: Fusion, probabilities: Mapping[str, np.ndarray], seen: np.ndarray | None, known: np.ndarray
    ) -> np.ndarray:
        """Fused probabilities (samples, classes) of all streams' (samples, classes).

        Args:
            base: the fusion without the features.
            probabilities: by stream; the Google Earth stream may be missing.
            seen: how far that stream knows the windows (samples,), bool or 0..1; None where it is missing.
            known: the same of the features.
        """
        first, imagery = probabilities[SENTINEL2], probabilities.get(GOOGLE_EARTH)
        usable = np.isfinite(probabilities[FEATURES]).all(axis=1)
        share = usable * np.asarray(known, np.float64)
        there = np.flatnonzero(share > 0)
        whole = base.sentinel2(first) if imagery is None else base.apply(first, imagery, seen)
        if not len(there) or not self.used:
            return whole
        own = {stream: p[there] for stream, p in probabilities.items()}
        part = _of(self.unseen, own, base.sentinel2(own[SENTINEL2]))
        if imagery is not None and seen is not None:
            shown = np.isfinite(own[GOOGLE_EARTH]).all(axis=1) * np.asarray(seen, np.float64)[there]
            own[GOOGLE_EARTH] = np.where(shown[:, None] > 0, own[GOOGLE_EARTH], 1 / first.shape[1])
            part = _between(_of(self.seen, own, base.apply(own[SENTINEL2], own[GOOGLE_EARTH])), part, shown)
        whole = np.array(whole)
        whole[there] = _between(part, whole[there], share[there])
        return whole


def _of(chosen: Fusion | None, probabilities: Mapping[str, np.ndarray], without: np.ndarray) -> np.ndarray:
    return without if chosen is None else chosen.of_all([probabilities[s] for s in chosen.streams])


def _between(one: np.ndarray, other: np.ndarray, share: np.ndarray) -> np.ndarray:
    """``share`` (samples,) of one and the rest of the other; exactly one of them at 1 and 0."""
    share = share[:, None]
    mixed = share * one + (1 - share) * other
    return np.where(share == 1, one, np.where(share == 0, other, mixed)).astype(other.dtype)


def choose(
    probabilities: Mapping[str, np.ndarray], labels: np.ndarray, areas: np.ndarray, base: Fusion, *, seed: int = 0
) -> tuple[Fusion | None, dict[str, Any]]:
    """The fusion with further features that the validation samples speak for, and what was compared.

    Args:
        probabilities: by stream, (samples, 17), of samples that all of them know.
        labels: class indices (samples,) from 0.
        areas: any labels (samples,) of the training areas, which are left out and drawn as wholes.
        base: what decides without the features: its rule is fitted anew to each lot.
        seed: of the lots and bootstraps.

    Returns:
        The fusion, None where it gains nothing beyond chance, and JSON-able values: ``loss`` and ``accuracy`` on areas
        left out, with the features, without, and of them alone; the ``gain`` with its interval; ``fused``.
    """
    rng = np.random.default_rng(seed)
    names, area = np.unique(np.asarray(areas, dtype=str), return_inverse=True)
    lots = lots_of(labels, area, rng)
    shape = (len(labels), probabilities[SENTINEL2].shape[1])
    left_out = {k: np.full(shape, 1e-6) for k in ("with", "without", "pulled", "own")}
    for lot in range(FOLDS):
        rest, own = lots != lot, lots == lot
        if not own.any() or not rest.any():
            continue
        learnt, judged = ({s: p[which] for s, p in probabilities.items()} for which in (rest, own))
        fitted = _fitted(learnt, labels[rest], len(np.unique(area[rest])), base)
        for name, rule in zip(("without", "pulled", "with"), fitted):
            left_out[name][own] = rule.of_all([judged[s] for s in rule.streams])
        alone = fusion.temperature(learnt[FEATURES], labels[rest])
        left_out["own"][own] = fusion.tempered(judged[FEATURES], alone)
    if fusion.losses(left_out["pulled"], labels).sum() < fusion.losses(left_out["without"], labels).sum():
        left_out["without"] = left_out["pulled"]
    del left_out["pulled"]
    loss = {k: fusion.losses(p, labels) for k, p in left_out.items()}
    right = {k: (p.argmax(axis=1) == labels).astype(float) for k, p in left_out.items()}
    gain = {
        "loss": _gain(loss["without"] - loss["with"], area, rng),
        "accuracy": _gain(right["with"] - right["without"], area, rng),
    }
    better = len(names) >= FEWEST_AREAS and gain["loss"]["low"] > 0 and gain["accuracy"]["mean"] >= 0
    comparison = {
        "loss": {k: float(v.mean()) if len(v) else 0.0 for k, v in loss.items()},
        "accuracy": {k: float(v.mean()) if len(v) else 0.0 for k, v in right.items()},
        "areas": len(names),
        "samples": len(labels),
        "level": LEVEL,
        "fused": bool(better),
        "gain": gain,
    }
    return (fit(probabilities, labels, len(names), base) if better else None), comparison


def fit(probabilities: Mapping[str, np.ndarray], labels: np.ndarray, areas: int, base: Fusion) -> Fusion:
    """The fusion with further features, fitted to samples of so many ``areas``; the rest as in :func:`choose`."""
    return _fitted(probabilities, labels, areas, base)[2]


def _gain(differences: np.ndarray, area: np.ndarray, rng: np.random.Generator) -> dict[str, float]:
    if not len(differences):
        return {"mean": 0.0, "low": 0.0, "high": 0.0}
    return paired_gain(differences, area, rng, LEVEL)


def _fitted(
    probabilities: Mapping[str, np.ndarray], labels: np.ndarray, areas: int, base: Fusion
) -> tuple[Fusion, Fusion, Fusion]:
    """The rule of ``base`` fitted to samples of so many areas, the same pulled, and the latter with the features."""
    members = base.streams if base.rule in (ALPHA, LOG_LINEAR) else (base.rule,)
    if len(members) == 1:
        heat = fusion.temperature(probabilities[members[0]], labels)
        plain = Fusion(base.rule, (1.0,), (heat,), streams=members)
    else:
        pair = probabilities[SENTINEL2], probabilities[GOOGLE_EARTH]
        plain = fusion.fit_all(*pair, labels, np.ones(len(labels), bool), areas)[base.rule]
    calibrated = [fusion.tempered(probabilities[s], heat) for s, heat in zip(members, plain.temperatures)]
    pull = _PULL / max(areas, 1)
    weights = fusion.log_linear_weights(calibrated, labels, plain.weights, pull)
    pulled = Fusion(LOG_LINEAR, weights, plain.temperatures, streams=members)
    # The weight of the features is their temperature too.
    weights = fusion.log_linear_weights([*calibrated, probabilities[FEATURES]], labels, (*plain.weights, 0.0), pull)
    return plain, pulled, Fusion(LOG_LINEAR, weights, (*plain.temperatures, 1.0), streams=(*members, FEATURES))
