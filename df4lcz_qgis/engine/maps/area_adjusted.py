"""Accuracy and areas of a map from a stratified random sample, each stratum weighted by its share of the map.

A sample that is drawn class by class holds rare classes far more often than the map does, so that its plain share of
right points is no accuracy of the map. Weighted by the mapped areas it is, and the areas of the classes can be told
free of the map's own bias, each with its standard error.

Source: Olofsson, Foody, Herold, Stehman, Woodcock and Wulder (2014), Good practices for estimating area and assessing
accuracy of land change, Remote Sensing of Environment 148, equations 4 to 11 and 13.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Standard errors to either side that hold the truth 95 times in 100.
Z95 = 1.959963984540054


@dataclass(frozen=True)
class Estimate:
    """A figure and its standard error; NaN where the sample cannot tell them."""

    value: np.ndarray
    error: np.ndarray

    @property
    def half_width(self) -> np.ndarray:
        """Half the width of the 95 % interval."""
        return Z95 * self.error


@dataclass(frozen=True)
class AreaAdjusted:
    """What a sample tells of a map of k classes.

    ``counts`` int (k, k), rows = mapped class (the strata), columns = reference; ``proportions`` (k, k) of the mapped
    area; ``overall`` one figure; ``users``, ``producers`` and ``areas`` (k,), areas in the unit of the mapped areas;
    ``mapped`` (k,) areas.
    """

    counts: np.ndarray
    proportions: np.ndarray
    overall: Estimate
    users: Estimate
    producers: Estimate
    areas: Estimate
    mapped: np.ndarray


def estimate(counts: np.ndarray, mapped: np.ndarray) -> AreaAdjusted:
    """Estimates from ``counts`` (k, k; rows = mapped class, columns = reference) and mapped areas (k,).

    ``counts`` of a stratum that has area must not all be zero: the sample would say nothing of part of the map. A
    stratum with a single point has no standard error, nor have the figures that it goes into.

    Raises:
        ValueError: a stratum with area has no points, or one with points no area.
    """
    n, area = np.asarray(counts, float), np.asarray(mapped, float)
    totals = n.sum(axis=1)
    if ((totals == 0) & (area > 0)).any() or ((totals > 0) & (area <= 0)).any():
        raise ValueError("each stratum needs both points and area")
    weights = area / area.sum()
    shares = _divide(n, totals[:, None])
    proportions = np.nan_to_num(weights[:, None] * shares)
    # Variance of a mean of 0 and 1 in each stratum; its correction by n - 1 needs two points.
    spread = np.where(totals[:, None] > 0, _divide(shares * (1 - shares), (totals - 1)[:, None]), 0.0)
    hit, users_spread = np.diagonal(shares), np.diagonal(spread)
    overall = Estimate(np.diagonal(proportions).sum(), np.sqrt((weights**2 * users_spread).sum()))
    users = Estimate(hit, np.sqrt(np.where(totals > 0, users_spread, np.nan)))
    column = proportions.sum(axis=0)
    error = np.sqrt((weights[:, None] ** 2 * spread).sum(axis=0))
    areas = Estimate(area.sum() * column, area.sum() * error)
    producers = Estimate(_divide(np.diagonal(proportions), column), _producers_error(area, shares, spread, totals))
    return AreaAdjusted(np.asarray(counts), proportions, overall, users, producers, areas, area)


def _producers_error(area: np.ndarray, shares: np.ndarray, spread: np.ndarray, totals: np.ndarray) -> np.ndarray:
    """Standard errors (k,) of the producer's accuracies (equation 7)."""
    inside = np.nan_to_num(shares)
    total = (area[:, None] * inside).sum(axis=0)
    right = _divide(area * np.diagonal(inside), total)
    terms = area[:, None] ** 2 * spread
    own = np.diagonal(terms)
    variance = (own * (1 - right) ** 2 + right**2 * (terms.sum(axis=0) - own)) / np.where(total > 0, total, np.nan) ** 2
    return np.sqrt(variance)


def _divide(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    a, b = np.broadcast_arrays(np.asarray(a, float), np.asarray(b, float))
    return np.divide(a, b, out=np.full(a.shape, np.nan), where=b != 0)


def sizes(mapped: np.ndarray, expected: float, error: float, least: int) -> np.ndarray:
    """How many points (k,) each class gets: int64, 0 for a class without area.

    The total is Cochran's n = (sum of W S / error)^2 with S from the ``expected`` user's accuracy (equation 13). No
    class gets fewer than ``least``; what is left goes by mapped area, as Olofsson et al. (2014, 5.1.1) advise.
    """
    area = np.asarray(mapped, float)
    present = area > 0
    weights = area / area.sum()
    total = int(np.ceil((np.sqrt(expected * (1 - expected)) / error) ** 2))
    found = np.where(present, least, 0)
    small = present & (weights * total < least)
    rest = max(total - least * int(small.sum()), 0)
    large = present & ~small
    if large.any():
        shares = weights[large] / weights[large].sum() * rest
        found[large] = np.maximum(np.ceil(shares - 1e-9), least)
    return found.astype(np.int64)
