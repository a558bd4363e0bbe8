"""Which classes are plausible in a cell: conformal prediction sets, by class, calibrated over training areas.

A class is plausible where its probability is at least as large as that which all but a tenth (for 90 %) of the
validation areas of that class reach (Sadinle, Lei and Wasserman 2019, least ambiguous sets, class by class). Windows of
one area are alike, so it is areas that count: each weighs the same, however many windows it has (Dunn, Wasserman and
Ramdas 2023). So of new areas like those of the training, at least 90 % of the ground holds its class among the
plausible ones, in each class. A set may be empty: then the cell is like no training area.

Training areas lie inside zones, and maps are full of borders, where fewer cells hold their class among the plausible
ones.

A class with fewer areas than the level needs (9 for 90 %) takes the threshold of all classes together.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from ..shared.lcz import CLASS_COUNT
from ..shared.tables import SENTINEL2

#: What decides in a cell: the fusion with imagery, the Sentinel-2 stream alone, or one of both with further features.
FUSED, WITH_FEATURES, ALL = "fused", "with_features", "fused_with_features"
DECIDING = (FUSED, SENTINEL2, WITH_FEATURES, ALL)
#: The share of areas whose class is to be among the plausible ones.
LEVEL = 0.9


@dataclass(frozen=True)
class Plausible:
    """Smallest probability (17,) at which a class is plausible, and the areas (17,) that tell it.

    ``areas`` 0 is a class with the threshold of all classes together, which ``total`` areas tell.
    """

    level: float
    thresholds: tuple[float, ...]
    areas: tuple[int, ...]
    total: int

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Plausible:
        """From what a model file records, which was checked when it was read."""
        thresholds, areas = tuple(map(float, values["thresholds"])), tuple(map(int, values["areas"]))
        return cls(float(values["level"]), thresholds, areas, int(values["total"]))

    def to_json(self) -> dict[str, Any]:
        """JSON-able values."""
        return asdict(self)

    def sets(self, probabilities: np.ndarray) -> np.ndarray:
        """Whether each class is plausible (..., 17; bool), from probabilities (..., 17)."""
        return probabilities >= np.asarray(self.thresholds, probabilities.dtype)


def plausible_of(metadata: dict[str, Any], deciding: str) -> Plausible | None:
    """The thresholds of a model file, for what ``deciding`` says, one of :data:`DECIDING`."""
    found = (metadata.get("plausible") or {}).get(deciding)
    return Plausible.from_json(found) if found else None


def calibrate(
    probabilities: np.ndarray, labels: np.ndarray, areas: np.ndarray, level: float = LEVEL
) -> Plausible | None:
    """Thresholds from probabilities (n, 17), class indices (n,) and areas (n,) of validation samples.

    None where there are fewer areas than the level needs.
    """
    own = probabilities[np.arange(len(labels)), labels].astype(np.float64)
    names, area = np.unique(np.asarray(areas, dtype=str), return_inverse=True)
    needed = fewest_areas(level)
    if len(names) < needed:
        return None
    together = _threshold(own, area, level)
    thresholds, counted = [together] * CLASS_COUNT, [0] * CLASS_COUNT
    for index in range(CLASS_COUNT):
        here = labels == index
        count = len(np.unique(area[here]))
        if count >= needed:
            thresholds[index], counted[index] = _threshold(own[here], area[here], level), count
    return Plausible(level, tuple(thresholds), tuple(counted), len(names))


def fewest_areas(level: float) -> int:
    """The fewest areas that can tell a threshold: of fewer, even the least one promises less than the level."""
    return int(np.ceil(round(level / (1 - level), 9)))


def _threshold(own: np.ndarray, area: np.ndarray, level: float) -> float:
    """The largest probability that the level's share of areas reaches, a new area counted as one that does not."""
    _, number = np.unique(area, return_inverse=True)
    counts = np.bincount(number)
    order = np.argsort(own, kind="stable")
    # The weight of all windows below each one, with the new area's beneath them all.
    below = 1 + np.concatenate([[0.0], np.cumsum((1 / counts[number])[order])[:-1]])
    allowed = (1 - level) * (len(counts) + 1) + 1e-9
    return float(own[order][np.flatnonzero(below <= allowed)[-1]])


def coverage(plausible: Plausible, probabilities: np.ndarray, labels: np.ndarray, areas: np.ndarray) -> dict[str, Any]:
    """How often the class of samples is among the plausible ones by the same thresholds; see :func:`held`."""
    return held(plausible.sets(probabilities), plausible.level, labels, areas)


def held(sets: np.ndarray, level: float, labels: np.ndarray, areas: np.ndarray) -> dict[str, Any]:
    """How often the class of samples is among the plausible ones, each area weighing the same; and how many there are.

    ``sets`` (n, 17; bool) are the plausible classes at the ``level``, ``labels`` class indices (n,), ``areas`` any
    names (n,). ``size`` in the result is the mean number of plausible classes, ``empty`` the share of samples without.
    """
    own = sets[np.arange(len(labels)), labels].astype(np.float64)
    _, area = np.unique(np.asarray(areas, dtype=str), return_inverse=True)
    by_area = np.bincount(area, weights=own) / np.bincount(area)
    return {
        "level": level,
        "coverage": float(by_area.mean()),
        "areas": len(by_area),
        "size": float(sets.sum(axis=1).mean()),
        "empty": float((~sets.any(axis=1)).mean()),
    }
