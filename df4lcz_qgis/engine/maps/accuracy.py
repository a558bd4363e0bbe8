"""Accuracy of LCZ maps: every figure from a confusion matrix, and bootstraps over polygons.

A confusion matrix here has shape (17, 17): rows are the reference, columns the map, index = class code - 1.
All functions take any leading dimensions, so that a stack of bootstrap matrices is evaluated at once. A figure
that is undefined (a class that is absent, nothing to divide by) is NaN in arrays and None in JSON.

Sources: Bechtel, Demuzere and Stewart (2020) for OAw; the WUDAPT quality protocol for OAu and OAbu; Wu et al. (2024)
for OA_b and OA_nb; Cohen (1960) for kappa; Congalton (1991) for producer's and user's accuracy.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..shared import lcz
from ..shared.errors import LczCodesError
from ..shared.message import say
from .intervals import wilson

_BUILT = np.array(lcz.BUILT) - 1
_NATURAL = np.array(lcz.NATURAL) - 1
_NATURAL_OF_OABU = np.array(lcz.NATURAL_OF_OABU) - 1
_WEIGHTS = np.array(lcz.SIMILARITY)


@dataclass(frozen=True)
class Metric:
    """One figure of merit: its key in JSON and outputs, short name and what it says."""

    key: str
    symbol: str
    text: str


METRICS: tuple[Metric, ...] = (
    Metric("oa", "OA", "Overall accuracy: share of samples whose class is right"),
    Metric("oau", "OAu", "Accuracy among the built classes 1 to 10"),
    Metric("oabu", "OAbu", "Accuracy of built versus natural, class E left out"),
    Metric("oaw", "OAw", "Weighted accuracy: a confusion counts by how alike the two classes are"),
    Metric("kappa", "κ", "Cohen's kappa: agreement beyond chance"),
    Metric("weighted_f1", "wF1", "F1 of the classes, weighted by their reference samples"),
    Metric("macro_f1", "mF1", "Plain mean of the classes' F1"),
    Metric("oa_b", "OA_b", "Share of the built reference samples whose class is right"),
    Metric("oa_nb", "OA_nb", "Share of the natural reference samples whose class is right"),
)


@dataclass(frozen=True)
class Accuracy:
    """All figures of one confusion matrix; NaN where undefined. Tuples by class have 17 entries."""

    samples: int
    oa: float
    oau: float
    oabu: float
    oaw: float
    kappa: float
    weighted_f1: float
    macro_f1: float
    oa_b: float
    oa_nb: float
    producers: tuple[float, ...] = field(repr=False)
    users: tuple[float, ...] = field(repr=False)
    f1: tuple[float, ...] = field(repr=False)
    confusion: tuple[tuple[int, ...], ...] = field(repr=False)

    @property
    def metrics(self) -> dict[str, float]:
        """The overall figures by the keys of :data:`METRICS`."""
        return {m.key: getattr(self, m.key) for m in METRICS}

    @property
    def present(self) -> tuple[int, ...]:
        """Codes of the classes that occur in the reference or in the map."""
        matrix = np.array(self.confusion)
        return tuple(int(c) + 1 for c in np.flatnonzero(matrix.sum(0) + matrix.sum(1)))

    def to_json(self) -> dict[str, Any]:
        """As JSON-able values: figures as numbers or None, classes by code, the matrix as lists."""
        rows = {
            str(c.code): {
                "label": c.label,
                "name": c.name,
                "reference": int(sum(self.confusion[i])),
                "mapped": int(sum(row[i] for row in self.confusion)),
                "producers_accuracy": json_number(self.producers[i]),
                "users_accuracy": json_number(self.users[i]),
                "f1": json_number(self.f1[i]),
            }
            for i, c in enumerate(lcz.CLASSES)
        }
        figures = {key: json_number(value) for key, value in self.metrics.items()}
        return {"samples": self.samples, **figures, "classes": rows, "confusion": [list(r) for r in self.confusion]}


def json_number(value: float) -> float | None:
    """A float for JSON: None in place of NaN and infinities."""
    return float(value) if math.isfinite(value) else None


def confusion_matrix(reference: np.ndarray, mapped: np.ndarray) -> np.ndarray:
    """Count pairs of class codes (1..17, any shape); pairs with a 0 (nodata) on either side are left out.

    Returns:
        int64 (17, 17), rows = reference, columns = map.

    Raises:
        LczCodesError: a code is not in 0..17, or the arrays differ in shape.
    """
    reference, mapped = np.asarray(reference).ravel(), np.asarray(mapped).ravel()
    if reference.shape != mapped.shape:
        raise LczCodesError(
            "Reference and map differ in size: {size} and {mapped_size} values.",
            size=reference.size,
            mapped_size=mapped.size,
        )
    side = lcz.CLASS_COUNT + 1
    for name, codes in ((say("reference"), reference), (say("map"), mapped)):
        if codes.size and (codes.min() < 0 or codes.max() >= side):
            raise LczCodesError(
                "The {name} holds codes from {lowest} to {highest}; classes are 1 to {classes}.",
                name=name,
                lowest=codes.min(),
                highest=codes.max(),
                classes=lcz.CLASS_COUNT,
            )
    pairs = np.bincount(reference.astype(np.intp) * side + mapped.astype(np.intp), minlength=side * side)
    return pairs.reshape(side, side)[1:, 1:]


def metrics(confusion: np.ndarray) -> dict[str, np.ndarray]:
    """The overall figures of :data:`METRICS` for matrices (..., 17, 17); each value has the leading shape."""
    c = np.asarray(confusion, dtype=np.float64)
    total, reference, mapped = c.sum((-2, -1)), c.sum(-1), c.sum(-2)
    right = np.diagonal(c, axis1=-2, axis2=-1)
    oa = _divide(right.sum(-1), total)
    chance = _divide((reference * mapped).sum(-1), total**2)
    f1 = f1_score(c)
    built, natural = right[..., _BUILT].sum(-1), right[..., _NATURAL].sum(-1)
    return {
        "oa": oa,
        "oau": _divide(built, _block(c, _BUILT, _BUILT)),
        "oabu": _built_versus_natural(c),
        "oaw": _divide((c * _WEIGHTS).sum((-2, -1)), total),
        "kappa": _divide(oa - chance, 1 - chance),
        "weighted_f1": _divide((np.nan_to_num(f1) * reference).sum(-1), total),
        "macro_f1": _divide(np.nan_to_num(f1).sum(-1), np.isfinite(f1).sum(-1)),
        "oa_b": _divide(built, reference[..., _BUILT].sum(-1)),
        "oa_nb": _divide(natural, reference[..., _NATURAL].sum(-1)),
    }


def _built_versus_natural(c: np.ndarray) -> np.ndarray:
    kept = _block(c, _BUILT, _BUILT) + _block(c, _NATURAL_OF_OABU, _NATURAL_OF_OABU)
    crossed = _block(c, _BUILT, _NATURAL_OF_OABU) + _block(c, _NATURAL_OF_OABU, _BUILT)
    return _divide(kept, kept + crossed)


def _block(c: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return c[..., rows[:, None], columns[None, :]].sum((-2, -1))


def producers_accuracy(confusion: np.ndarray) -> np.ndarray:
    """Per class (..., 17): share of its reference samples that the map has right (recall)."""
    c = np.asarray(confusion, dtype=np.float64)
    return _divide(np.diagonal(c, axis1=-2, axis2=-1), c.sum(-1))


def users_accuracy(confusion: np.ndarray) -> np.ndarray:
    """Per class (..., 17): share of its mapped samples that are right (precision)."""
    c = np.asarray(confusion, dtype=np.float64)
    return _divide(np.diagonal(c, axis1=-2, axis2=-1), c.sum(-2))


def f1_score(confusion: np.ndarray) -> np.ndarray:
    """Per class (..., 17): harmonic mean of both; 0 when never right, NaN for a class absent on both sides."""
    c = np.asarray(confusion, dtype=np.float64)
    return _divide(2 * np.diagonal(c, axis1=-2, axis2=-1), c.sum(-1) + c.sum(-2))


def _divide(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    a, b = np.broadcast_arrays(np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64))
    return np.divide(a, b, out=np.full(a.shape, np.nan), where=b != 0)


def evaluate(confusion: np.ndarray) -> Accuracy:
    """All figures of one confusion matrix (17, 17)."""
    matrix = np.asarray(confusion)
    return Accuracy(
        samples=int(matrix.sum()),
        **{key: float(value) for key, value in metrics(matrix).items()},
        producers=tuple(producers_accuracy(matrix).tolist()),
        users=tuple(users_accuracy(matrix).tolist()),
        f1=tuple(f1_score(matrix).tolist()),
        confusion=tuple(tuple(int(n) for n in row) for row in matrix),
    )


@dataclass(frozen=True)
class Bootstraps:
    """Figures of resampled matrices: ``metrics`` by key, each (n,); ``f1``, ``producers``, ``users`` (n, 17)."""

    metrics: dict[str, np.ndarray]
    f1: np.ndarray
    producers: np.ndarray
    users: np.ndarray
    groups: int

    @property
    def repeats(self) -> int:
        """Number of bootstraps."""
        return len(self.f1)

    def interval(self, key: str, level: float = 0.95) -> tuple[float, float]:
        """Percentile interval of an overall figure; (NaN, NaN) where it is never defined.

        Where all bootstraps agree (all areas right, or one area only), Wilson's interval of as many groups instead:
        no number of bootstraps makes few areas certain.
        """
        values = self.metrics[key][np.isfinite(self.metrics[key])]
        if not values.size:
            return (math.nan, math.nan)
        low, high = np.quantile(values, [(1 - level) / 2, (1 + level) / 2]).tolist()
        # Kappa, alone among the figures, may be below 0, where no share can be.
        return wilson(low, self.groups, level) if low == high and 0 <= low <= 1 else (low, high)

    def to_json(self, level: float = 0.95) -> dict[str, Any]:
        """Number of bootstraps and groups, and each figure's interval and values."""
        figures = {
            key: {
                "interval": [json_number(v) for v in self.interval(key, level)],
                "values": [json_number(v) for v in values],
            }
            for key, values in self.metrics.items()
        }
        f1 = {str(c.code): [json_number(v) for v in self.f1[:, c.code - 1]] for c in lcz.CLASSES}
        return {"repeats": self.repeats, "groups": self.groups, "level": level, "metrics": figures, "f1": f1}


def bootstrap(
    reference: np.ndarray,
    mapped: np.ndarray,
    groups: np.ndarray,
    *,
    counts: np.ndarray | None = None,
    repeats: int = 25,
    seed: int = 0,
    stratified: bool = True,
    check: Callable[[], None] | None = None,
) -> Bootstraps:
    """Resample whole groups (polygons) with replacement and evaluate each resample.

    Samples of one polygon are alike, so resampling single cells would promise too narrow intervals.

    Args:
        reference: codes 1..17 (n,), a sample's reference class; samples with a 0 on either side are left out.
        mapped: codes 1..17 (n,), its class in the map.
        groups: any labels (n,), the polygon it lies in.
        counts: how many equal samples each entry stands for (n,); one if not given.
        repeats: number of bootstraps.
        seed: of the random draw.
        stratified: draw polygons class by class (by a polygon's commonest reference class), so that each
            resample has as many polygons of every class as the data.
        check: called before each draw, such as a reporter's ``check``, which raises when the user cancelled.
    """
    reference, mapped, groups = np.asarray(reference), np.asarray(mapped), np.asarray(groups)
    counts = np.ones(reference.shape, dtype=np.int64) if counts is None else np.asarray(counts)
    valid = (reference > 0) & (mapped > 0) & (counts > 0)
    reference, mapped, counts = reference[valid].astype(np.intp), mapped[valid].astype(np.intp), counts[valid]
    labels, groups = np.unique(groups[valid], return_inverse=True)
    cells = (reference - 1) * lcz.CLASS_COUNT + mapped - 1
    strata = _strata(reference, groups, counts, len(labels)) if stratified else np.zeros(len(labels), dtype=np.intp)
    generator = np.random.default_rng(seed)
    matrices = np.zeros((repeats, lcz.CLASS_COUNT, lcz.CLASS_COUNT))
    for matrix in matrices:
        if check:
            check()
        times = _draw(strata, generator)
        pairs = np.bincount(cells, weights=counts * times[groups], minlength=matrix.size)
        matrix[...] = pairs.reshape(matrix.shape)
    return Bootstraps(
        metrics(matrices), f1_score(matrices), producers_accuracy(matrices), users_accuracy(matrices), len(labels)
    )


def several_in_each_class(reference: np.ndarray, groups: np.ndarray) -> bool:
    """Whether drawing groups class by class leaves anything to chance: a class's only group would always be drawn.

    ``reference`` (n,) are the samples' classes, ``groups`` (n,) any labels of the polygon that each lies in.
    """
    return all(len(np.unique(groups[reference == code])) > 1 for code in np.unique(reference))


def _strata(reference: np.ndarray, groups: np.ndarray, counts: np.ndarray, size: int) -> np.ndarray:
    """The commonest reference class of each group."""
    side = lcz.CLASS_COUNT + 1
    return np.bincount(groups * side + reference, weights=counts, minlength=size * side).reshape(size, side).argmax(1)


def _draw(strata: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """How often each group is drawn when every stratum is drawn with replacement to its own size."""
    times = np.zeros(len(strata), dtype=np.int64)
    for stratum in np.unique(strata):
        members = np.flatnonzero(strata == stratum)
        times[members] = np.bincount(generator.integers(0, len(members), len(members)), minlength=len(members))
    return times
