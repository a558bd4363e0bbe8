"""Fusion of streams: the published weighted mean, a log-linear rule, and how they are fitted.

Published (Wu et al. 2024): P = alpha P_S2 + (1 - alpha) P_GE. Log-linear: P ~ P_S2^a P_GE^b, where streams that are
sure count more and a class that one stream rules out stays out (Heskes 1998, logarithmic opinion pools). Before they
are fused, the streams' probabilities are calibrated by a temperature (Guo et al. 2017). The log-linear rule takes any
number of streams; how a further one joins these two is in :mod:`.further`.

Which rule a model takes, or none, is chosen in :mod:`.fusion_choice`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from scipy.optimize import minimize, minimize_scalar

from ..shared.model_file import Model
from ..shared.reporter import Reporter

#: Alpha in the authors' code; taken where there is nothing to choose it by.
PUBLISHED_ALPHA = 0.6
ALPHA, LOG_LINEAR, SENTINEL2, GOOGLE_EARTH = "alpha", "log-linear", "sentinel2", "google_earth"
RULES = (ALPHA, LOG_LINEAR, SENTINEL2, GOOGLE_EARTH)
#: The streams of a fusion that does not say whose it is.
PAIR = (SENTINEL2, GOOGLE_EARTH)
_STEPS = 20
#: No probability is taken for smaller, so that one stream's certainty can never silence the other for good.
_LEAST = 1e-6
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


def alpha_of(fusion: Fusion | None) -> float | None:
    """The weight of the Sentinel-2 stream where the rule is the weighted mean; None of other rules."""
    return fusion.weights[0] if fusion is not None and fusion.rule == ALPHA else None


def usable_alpha(model: Model, alpha: float | None, reporter: Reporter) -> float | None:
    """The alpha that was asked for, None where the model has no second stream to weigh; says so then."""
    if alpha is None or GOOGLE_EARTH in model.streams:
        return alpha
    reporter.warning(
        "Alpha has no effect: the model {model} has no Google Earth stream that the Sentinel-2 stream could be weighed "
        "against.",
        model=repr(model.metadata["name"]),
    )
    return None


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
    single = alone(sentinel2, google_earth, labels, seen, areas)
    heat, cool = single[GOOGLE_EARTH].temperatures, _COOL / max(areas, 1)
    if not where.any():
        return {**single, ALPHA: single[SENTINEL2], LOG_LINEAR: single[SENTINEL2]}
    first, second, own = tempered(sentinel2[where], heat[0]), tempered(google_earth[where], heat[1]), labels[where]
    alpha = minimize_scalar(
        lambda a: losses(a * first + (1 - a) * second, own).mean(), bounds=(0, 1), method="bounded"
    ).x
    mixed = temperature(alpha * first + (1 - alpha) * second, own, cool)
    weights = log_linear_weights((first, second), own, USUAL_WEIGHTS, _PULL / max(areas, 1))
    return {
        **single,
        ALPHA: Fusion(ALPHA, (float(alpha), 1 - float(alpha)), heat, mixed),
        LOG_LINEAR: Fusion(LOG_LINEAR, weights, heat),
    }


def alone(
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


def _log(probabilities: np.ndarray) -> np.ndarray:
    return np.log(np.maximum(probabilities, _LEAST))


def _normalised(logs: np.ndarray) -> np.ndarray:
    powers = np.exp(logs - logs.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)
