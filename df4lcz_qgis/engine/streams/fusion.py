"""Fusion of streams: the published weighted mean, a log-linear rule, and the choice between them and a stream.

Published (Wu et al. 2024): P = alpha P_S2 + (1 - alpha) P_GE. Log-linear: P ~ P_S2^a P_GE^b, where streams that are
sure count more and a class that one stream rules out stays out (Heskes 1998, logarithmic opinion pools). Before they
are fused, the streams' probabilities are calibrated by a temperature (Guo et al. 2017). The log-linear rule takes any
number of streams; how a further one joins these two is in :mod:`.further`.

:func:`choose` fits both rules by the likelihood of the validation samples and holds them against the better stream on
samples of areas that were left out. Where the gain is not there beyond chance, the better stream decides alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize, minimize_scalar

#: Alpha in the authors' code; taken where there is nothing to choose it by.
PUBLISHED_ALPHA = 0.6
ALPHA, LOG_LINEAR, SENTINEL2, GOOGLE_EARTH = "alpha", "log-linear", "sentinel2", "google_earth"
RULES = (ALPHA, LOG_LINEAR, SENTINEL2, GOOGLE_EARTH)
#: The streams of a fusion that does not say whose it is.
PAIR = (SENTINEL2, GOOGLE_EARTH)
_STEPS = 20
#: No probability is taken for smaller, so that one stream's certainty can never silence the other for good.
_LEAST = 1e-6
#: Areas are parted into so many lots, each left out once; the gain's interval comes from so many bootstraps.
FOLDS, _BOOTSTRAPS, LEVEL = 5, 2000, 0.8
#: Fewer areas than this tell nothing beyond chance.
FEWEST_AREAS = 10
#: Log-linear weights of two streams that know as much as each other and in part the same: between 0.5, of streams that
#: say the same twice, and 1, of streams that err independently. Few areas pull fitted weights towards them.
USUAL_WEIGHTS = (0.8, 0.4)
#: Loss of all areas together for weights that are 1 away from the usual ones, and for temperatures e times too high.
_PULL, _COOL = 15.0, 1.0


@dataclass(frozen=True)
class Fusion:
    """How a cell's probabilities come from those of the streams.

    ``rule`` is one of :data:`RULES`; ``weights`` are those of the log-linear rule, or alpha and 1 - alpha.
    ``temperatures`` calibrate the streams: P^(1/t), normalised; ``fused`` is the same for the result. Both are in the
    order of ``streams``.
    """

    rule: str
    weights: tuple[float, ...]
    temperatures: tuple[float, ...] = (1.0, 1.0)
    fused: float = 1.0
    streams: tuple[str, ...] = PAIR

    @classmethod
    def published(cls, alpha: float) -> Fusion:
        """The published rule, on probabilities as the networks give them."""
        return cls(ALPHA, (alpha, 1 - alpha))

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Fusion:
        """From what a model file records, which was checked when it was read."""
        first, second = (tuple(map(float, values[k])) for k in ("weights", "temperatures"))
        return cls(values["rule"], first, second, float(values["fused"]), tuple(values.get("streams") or PAIR))

    def to_json(self) -> dict[str, Any]:
        """JSON-able values; the two streams of every model are not named."""
        values = asdict(self)
        if self.streams == PAIR:
            del values["streams"]
        return values

    def sentinel2(self, probabilities: np.ndarray) -> np.ndarray:
        """Calibrated probabilities (..., classes) of the Sentinel-2 stream, as they count where it is alone."""
        return tempered(probabilities, self.temperatures[0])

    def of_all(self, probabilities: Sequence[np.ndarray]) -> np.ndarray:
        """Fused probabilities (samples, classes) of samples that every stream knows, in the order of ``streams``."""
        parts = [tempered(p, heat) for p, heat in zip(probabilities, self.temperatures)]
        if self.rule in self.streams:
            fused = parts[self.streams.index(self.rule)]
        elif self.rule == ALPHA:
            fused = sum(weight * p for weight, p in zip(self.weights, parts))
        else:
            fused = _normalised(sum(weight * _log(p) for weight, p in zip(self.weights, parts)))
        return tempered(fused, self.fused)

    def apply(self, sentinel2: np.ndarray, google_earth: np.ndarray, seen: np.ndarray | None = None) -> np.ndarray:
        """Fused probabilities (samples, classes) of both streams' (samples, classes) of a fusion of two.

        ``seen`` (samples,), bool or 0..1, tells how far the Google Earth stream knows the windows: 0 leaves the cell
        to the Sentinel-2 stream, and between 0 and 1 the result lies between the two. Probabilities that are not
        finite count as not seen.
        """
        usable = np.isfinite(google_earth).all(axis=1)
        share = usable.astype(np.float64) if seen is None else usable * np.asarray(seen, np.float64)
        first = self.sentinel2(sentinel2)
        if self.rule == SENTINEL2:
            return first
        both = self.of_all([sentinel2, np.where(usable[:, None], google_earth, 1.0 / google_earth.shape[1])])
        return np.where(
            share[:, None] == 0,
            first,
            np.where(share[:, None] == 1, both, share[:, None] * both + (1 - share[:, None]) * first),
        ).astype(sentinel2.dtype)


def fusion_of(metadata: dict[str, Any], alpha: float | None = None) -> Fusion:
    """The fusion of a model of two streams: as published where ``alpha`` is given, else as its metadata say."""
    if alpha is None and metadata.get("fusion"):
        return Fusion.from_json(metadata["fusion"])
    chosen = next(a for a in (alpha, metadata.get("alpha"), PUBLISHED_ALPHA) if a is not None)
    return Fusion.published(float(chosen))


def fuse(
    sentinel2: np.ndarray, google_earth: np.ndarray, alpha: float, available: np.ndarray | None = None
) -> np.ndarray:
    """Probabilities fused as published; see :meth:`Fusion.apply`."""
    return Fusion.published(alpha).apply(sentinel2, google_earth, available)


def scan_alpha(
    sentinel2: np.ndarray, google_earth: np.ndarray, labels: np.ndarray, available: np.ndarray | None = None
) -> tuple[float, list[dict[str, Any]]]:
    """The alpha with the lowest mean negative log-likelihood, and the whole scan from 0 to 1.

    ``labels`` (samples,) are class indices from 0. The likelihood knows more than right or wrong: chosen by accuracy,
    alpha hangs on a handful of samples. Without samples it is the published alpha.
    """
    scan: list[dict[str, Any]] = []
    if not len(labels):
        return PUBLISHED_ALPHA, scan
    for alpha in np.linspace(0, 1, _STEPS + 1).round(4).tolist():
        fused = fuse(sentinel2, google_earth, alpha, available)
        right = (fused.argmax(axis=1) == labels).mean()
        scan.append({"alpha": alpha, "accuracy": float(right), "loss": float(losses(fused, labels).mean())})
    best = min(scan, key=lambda row: (row["loss"], -row["accuracy"]))
    return best["alpha"], scan


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
    lots = lots_of(labels, area, rng)
    left_out = {rule: np.zeros((len(labels), sentinel2.shape[1])) for rule in RULES}
    free = {stream: left_out[stream].copy() for stream in PAIR}
    for lot in range(FOLDS):
        rest, own = lots != lot, lots == lot
        if not own.any() or not rest.any():
            continue
        learnt = sentinel2[rest], google_earth[rest], labels[rest], seen[rest]
        fitted = fit_all(*learnt, len(np.unique(area[rest])))
        for found, fusions in ((left_out, fitted), (free, _alone(*learnt))):
            for rule, fusion in fusions.items():
                found[rule][own] = fusion.apply(sentinel2[own], google_earth[own], seen[own])
    # What a stream alone would gain by a temperature of its own is no gain of a fusion.
    for stream, found in free.items():
        if losses(found, labels).sum() < losses(left_out[stream], labels).sum():
            left_out[stream] = found
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


def paired_gain(
    differences: np.ndarray, area: np.ndarray, rng: np.random.Generator, level: float = LEVEL
) -> dict[str, float]:
    """Mean of the samples' differences, and its interval from bootstraps over areas ``area`` (samples,; 0 ...)."""
    total, count = np.bincount(area, weights=differences), np.bincount(area)
    times = rng.multinomial(len(total), np.full(len(total), 1 / len(total)), _BOOTSTRAPS)
    means = (times @ total) / np.maximum(times @ count, 1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return {"mean": float(differences.mean()), "low": float(low), "high": float(high)}


def losses(probabilities: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Negative log-likelihood (samples,) of class indices."""
    return -_log(probabilities)[np.arange(len(labels)), labels]


def tempered(probabilities: np.ndarray, temperature: float) -> np.ndarray:
    """Probabilities (..., classes) to the power of 1 / temperature, normalised; those of temperature 1 as they are."""
    if temperature == 1:
        return probabilities
    return _normalised(_log(probabilities) / temperature)


def temperature(probabilities: np.ndarray, labels: np.ndarray, pull: float = 0.0) -> float:
    """The temperature under which class indices are likeliest, from 1/8 to 8.

    ``pull`` times the square of its logarithm is added to the mean loss: probabilities stay nearer to what they are.
    """
    if not len(labels):
        return 1.0
    best = minimize_scalar(
        lambda t: losses(_normalised(_log(probabilities) / np.exp(t)), labels).mean() + pull * t**2,
        bounds=(-np.log(8), np.log(8)),
        method="bounded",
    )
    return float(np.exp(best.x))


def fit_all(
    sentinel2: np.ndarray, google_earth: np.ndarray, labels: np.ndarray, seen: np.ndarray, areas: float = np.inf
) -> dict[str, Fusion]:
    """Every rule of :data:`RULES`, fitted by the samples' likelihood; the arguments are those of :func:`choose`.

    The samples come from so many ``areas``: what few of them say is mostly chance, and temperatures are pulled towards
    1, log-linear weights towards the usual ones, the more the fewer there are.
    """
    where = _usable(google_earth, seen)
    alone = _alone(sentinel2, google_earth, labels, seen, areas)
    heat, cool = alone[GOOGLE_EARTH].temperatures, _COOL / max(areas, 1)
    if not where.any():
        return {**alone, ALPHA: alone[SENTINEL2], LOG_LINEAR: alone[SENTINEL2]}
    first, second, own = tempered(sentinel2[where], heat[0]), tempered(google_earth[where], heat[1]), labels[where]
    alpha = minimize_scalar(
        lambda a: losses(a * first + (1 - a) * second, own).mean(), bounds=(0, 1), method="bounded"
    ).x
    mixed = temperature(alpha * first + (1 - alpha) * second, own, cool)
    weights = log_linear_weights((first, second), own, USUAL_WEIGHTS, _PULL / max(areas, 1))
    return {
        **alone,
        ALPHA: Fusion(ALPHA, (float(alpha), 1 - float(alpha)), heat, mixed),
        LOG_LINEAR: Fusion(LOG_LINEAR, weights, heat),
    }


def _alone(
    sentinel2: np.ndarray, google_earth: np.ndarray, labels: np.ndarray, seen: np.ndarray, areas: float = np.inf
) -> dict[str, Fusion]:
    """Each stream with its temperature, as :func:`fit_all` has them."""
    where, cool = _usable(google_earth, seen), _COOL / max(areas, 1)
    heat = temperature(sentinel2, labels, cool), temperature(google_earth[where], labels[where], cool)
    return {
        SENTINEL2: Fusion(SENTINEL2, (1.0, 0.0), (heat[0], 1.0)),
        GOOGLE_EARTH: Fusion(GOOGLE_EARTH, (0.0, 1.0), heat),
    }


def _usable(google_earth: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Where the Google Earth stream has an answer."""
    return seen.astype(bool) & np.isfinite(google_earth).all(axis=1)


def log_linear_weights(
    probabilities: Sequence[np.ndarray], labels: np.ndarray, centre: Sequence[float] | None = None, pull: float = 0.0
) -> tuple[float, ...]:
    """The weights from 0 to 4 of calibrated streams under which class indices are likeliest by the log-linear rule.

    Where there is a ``centre``, ``pull`` times the squared distance from it is added to the mean loss.
    """
    streams = [_log(p) for p in probabilities]

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        p = _normalised(sum(weight * logs for weight, logs in zip(weights, streams)))
        rows = np.arange(len(labels))
        slope = [float(((p * logs).sum(axis=1) - logs[rows, labels]).mean()) for logs in streams]
        if centre is None:
            return float(losses(p, labels).mean()), np.array(slope)
        away = weights - np.array(centre)
        return float(losses(p, labels).mean() + pull * (away**2).sum()), np.array(slope) + 2 * pull * away

    start, limits = np.full(len(streams), 0.7), [(0, 4)] * len(streams)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=limits)
    return tuple(map(float, found.x))


def lots_of(labels: np.ndarray, area: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The lot of each sample: areas of each class are dealt out in turn, so that each lot has what there is."""
    lot = np.zeros(area.max(initial=-1) + 1, np.int64)
    turn = 0
    for label in np.unique(labels):
        for member in rng.permutation(np.unique(area[labels == label])):
            lot[member] = turn % FOLDS
            turn += 1
    return lot[area]


def _log(probabilities: np.ndarray) -> np.ndarray:
    return np.log(np.maximum(probabilities, _LEAST))


def _normalised(logs: np.ndarray) -> np.ndarray:
    powers = np.exp(logs - logs.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
