"""Accuracy and areas of a map from a stratified random sample, each stratum weighted by its share of the map.

A sample that is drawn class by class holds rare classes far more often than the map does, so that its plain share of
right points is no accuracy of the map. Weighted by the mapped areas it is, and the areas of the classes can be told
free of the map's own bias, each with its standard error.

Sources: Olofsson, Foody, Herold, Stehman, Woodcock and Wulder (2014), Good practices for estimating area and assessing
accuracy of land change, Remote Sensing of Environment 148, equations 4 to 11 and 13; Cochran (1977), Sampling
Techniques, for the finite population correction 1 - n / N (2.6 and 5.6), n of a class's N cells being labelled. It
takes a class's cells as equal in area; where they are not (degrees), it is right where n is small beside N.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Standard errors to either side that hold the truth 95 times in 100.
Z95 = 1.959963984540054
#: Share of a map's area that may go without points, figures of the rest then being within it of those of the whole, or
#: with one point a class.
SMALL = 0.05


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

    ``counts`` int (k, k), rows = mapped class (the strata), columns = reference; ``proportions`` (k, k) of the
    assessed area; ``overall`` one figure; ``users``, ``producers`` and ``areas`` (k,), areas in the unit of the mapped
    areas; ``mapped`` (k,) areas of the map; ``left_out`` (k,; bool) tells the classes that are not assessed.
    """

    counts: np.ndarray
    proportions: np.ndarray
    overall: Estimate
    users: Estimate
    producers: Estimate
    areas: Estimate
    mapped: np.ndarray
    left_out: np.ndarray

    @property
    def share_left_out(self) -> float:
        """Share of the mapped area that is not assessed."""
        return float(self.mapped[self.left_out].sum() / self.mapped.sum())


def estimate(
    counts: np.ndarray, mapped: np.ndarray, *, seen: np.ndarray | None = None, left_out: np.ndarray | None = None
) -> AreaAdjusted:
    """Estimates from ``counts`` (k, k; rows = mapped class, columns = reference) and mapped areas (k,).

    ``seen`` (k,) is the share of each stratum's cells that is labelled: one that is labelled whole is no sample, and
    has no sampling error. By default next to nothing. A stratum with a single point of many cells has no standard
    error; nor have the figures that it goes into, but where such strata are :data:`SMALL` they count there as spread as
    can be, one half. ``left_out`` (k,; bool) are strata without points that the figures shall not be about: those are
    then about the other strata's area.

    No figure is certain because all its points agree: its error is such that 1.96 times it reach to Wilson's bound of
    what none of as many points show. For that the effective number of points is 1 / sum(W^2 (1 - n / N) / n).

    Raises:
        ValueError: a stratum with area has no points and is not left out, or one with points no area.
    """
    n, whole = np.asarray(counts, float), np.asarray(mapped, float)
    left_out = np.zeros(len(whole), bool) if left_out is None else np.asarray(left_out, bool)
    area = np.where(left_out, 0.0, whole)
    totals = n.sum(axis=1)
    if ((totals == 0) & (area > 0)).any() or ((totals > 0) & (area <= 0)).any():
        raise ValueError("each stratum needs both points and area")
    weights = area / area.sum()
    shares = _divide(n, totals[:, None])
    proportions = np.nan_to_num(weights[:, None] * shares)
    unseen = 1 - np.clip(np.zeros(len(area)) if seen is None else np.asarray(seen, float), 0, 1)
    # Variance of a mean of 0 and 1 in each stratum; its correction by n - 1 needs two points.
    spread = _divide(unseen[:, None] * shares * (1 - shares), (totals - 1)[:, None])
    spread[(totals == 0) | (unseen == 0)] = 0
    points = np.divide(totals, unseen, out=np.full(len(area), np.inf), where=(unseen > 0) & (totals > 0))
    hit, error = np.diagonal(shares), np.sqrt(np.where(totals > 0, np.diagonal(spread), np.nan))
    users = Estimate(hit, np.where(error == 0, _undetected(points) / Z95, error))
    single = (totals == 1) & (unseen > 0)
    if weights[single].sum() <= SMALL:
        spread[single] = 0.25  # the largest variance of one draw
    doubt = _undetected(_effective(weights, points)) / Z95
    error = np.sqrt((weights**2 * np.diagonal(spread)).sum())
    overall = Estimate(np.diagonal(proportions).sum(), np.where(error == 0, doubt, error))
    column = proportions.sum(axis=0)
    error = np.sqrt((weights[:, None] ** 2 * spread).sum(axis=0))
    error = np.where((error == 0) & ((column > 0) | (area > 0)), doubt, error)
    areas = Estimate(*(np.where(left_out, np.nan, area.sum() * v) for v in (column, error)))
    right = np.where(left_out, np.nan, _divide(np.diagonal(proportions), column))
    error = _producers_error(area, shares, spread, points)
    producers = Estimate(right, np.where(np.isnan(right), np.nan, error))
    return AreaAdjusted(np.asarray(counts), proportions, overall, users, producers, areas, whole, left_out)


def _effective(weights: np.ndarray, points: np.ndarray) -> float:
    """How many points of a simple random sample tell as much as ``points`` (k,) of strata with ``weights`` (k,)."""
    variance = (weights**2 / points).sum()
    return float(1 / variance) if variance > 0 else np.inf


def _undetected(points: np.ndarray | float) -> np.ndarray:
    """Wilson's bound of 95 % of a share that none of ``points`` shows; 0 where they are endless."""
    return Z95**2 / (np.asarray(points, float) + Z95**2)


def _producers_error(area: np.ndarray, shares: np.ndarray, spread: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Standard errors (k,) of the producer's accuracies (equation 7), those of what all points agree on bounded."""
    inside = np.nan_to_num(shares)
    total = (area[:, None] * inside).sum(axis=0)
    hit = area * np.diagonal(inside)
    right = _divide(hit, total)
    terms = area[:, None] ** 2 * spread
    own = np.diagonal(terms)
    variance = (own * (1 - right) ** 2 + right**2 * (terms.sum(axis=0) - own)) / np.where(total > 0, total, np.nan) ** 2
    error = np.sqrt(variance)
    for i in np.flatnonzero(error == 0):
        if right[i] > 0:  # no point elsewhere shows the class: what of it may be there, unseen
            elsewhere = np.where(np.arange(len(area)) == i, 0.0, area)
            weights = elsewhere / max(elsewhere.sum(), np.finfo(float).tiny)
            missed = elsewhere.sum() * _undetected(_effective(weights, points))
            error[i] = missed / (hit[i] + missed) / Z95
        else:  # no point of the mapped class is right
            found = area[i] * _undetected(points[i])
            error[i] = found / (total[i] + found) / Z95
    return error


def _divide(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    a, b = np.broadcast_arrays(np.asarray(a, float), np.asarray(b, float))
    return np.divide(a, b, out=np.full(a.shape, np.nan), where=b != 0)


def sizes(mapped: np.ndarray, cells: np.ndarray, expected: float, error: float, least: int) -> np.ndarray:
    """How many points (k,) each class gets: int64, 0 for a class without area.

    By mapped area, but no class fewer than ``least``, as Olofsson et al. (2014, 5.1.1) advise, nor more than its
    ``cells`` (k,). They are the fewest with which, under this very allocation, the standard error of the overall
    accuracy is ``error``, if ``expected`` of the points of each class are right.
    """
    area, cells = np.asarray(mapped, float), np.asarray(cells, np.int64)
    weights = area / area.sum()

    def allocate(total: int) -> np.ndarray:
        return np.minimum(np.where(area > 0, np.maximum(np.ceil(weights * total - 1e-9), least), 0), cells)

    # More points never raise the error, and with so many every cell is drawn.
    few, many = 0, int(np.ceil((cells[area > 0] / weights[area > 0]).max()))
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (
            (few, middle) if expected_error(area, cells, allocate(middle), expected) <= error else (middle, many)
        )
    return allocate(many).astype(np.int64)


def expected_error(mapped: np.ndarray, cells: np.ndarray, points: np.ndarray, expected: float) -> float:
    """Standard error of the overall accuracy from ``points`` (k,) of the classes, if ``expected`` of each are right.

    Equation 5 with the finite population's own variance, p (1 - p) (N - n) / (n (N - 1)) for n of N ``cells``.
    """
    area = np.asarray(mapped, float)
    there = area > 0
    weights, n, whole = area[there] / area.sum(), np.asarray(points, float)[there], np.asarray(cells, float)[there]
    rest = (whole - n) / np.maximum(whole - 1, 1)
    return float(np.sqrt((weights**2 * expected * (1 - expected) * rest / n).sum()))
