"""A split whose parts share no ground: training, validation and test lie in stripes of the region, apart.

Whole training areas drawn at random still lie side by side, and the windows of neighbours show the same ground. Here
the region is cut into stripes, and every area goes to the part of its stripe (as in blocked cross-validation, Roberts
et al. 2017). What then still shares ground is dropped from the smaller part, never from training; a class keeps all its
areas in training where it would have none otherwise. Of stripes in several directions and numbers those are taken that
leave most classes in validation and test.
"""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .set_layout import PARTS, SHARES

_DIRECTIONS, _STRIPES = 12, (1, 2, 3, 5, 8)
#: Less than this share of the classes that have several areas in validation or in test, and there is no such split.
_LEAST_CLASSES = 0.5
_TRAIN, _VALIDATION, _TEST = range(3)


def split_strictly(
    labels: np.ndarray, groups: np.ndarray, corners: np.ndarray, side: float, rng: np.random.Generator
) -> dict[str, list[int]] | None:
    """Sample numbers of each part, or None where the areas lie too close together for one.

    Args:
        labels: classes (n,) of the samples.
        groups: the group of training areas (n,) that each comes from; areas that touch are one group.
        corners: upper-left corners (n, 2) of the windows.
        side: of the ground that a window shows, in the unit of the corners.
        rng: where the stripes begin.
    """
    names, group = np.unique(groups, return_inverse=True)
    several = enough_areas(labels, groups)
    if not several:
        return None
    count = np.bincount(group)
    middles = np.stack([np.bincount(group, weights=axis) / count for axis in corners.T], axis=1)
    best: np.ndarray | None = None
    best_score = (0.0, 0.0)
    for turn in range(_DIRECTIONS):
        angle = np.pi * turn / _DIRECTIONS
        along = (middles @ (np.cos(angle), np.sin(angle))).argsort(kind="stable").argsort(kind="stable") / len(names)
        for stripes in _STRIPES:
            where = (along * stripes + rng.random()) % 1
            part = np.searchsorted(np.cumsum(SHARES)[:2], where, side="right")[group]
            part = _kept(_with_all_classes(part, labels), corners, side)
            found = [{c for c in several if (labels[part == p] == c).any()} for p in (_VALIDATION, _TEST)]
            fewest = min(map(len, found)) / len(several)
            score = (fewest + sum(map(len, found)) / (10 * len(several)), float((part >= 0).mean()))
            if fewest >= _LEAST_CLASSES and score > best_score:
                best, best_score = part, score
    if best is None:
        return None
    return {name: np.flatnonzero(best == number).tolist() for number, name in enumerate(PARTS)}


def enough_areas(labels: np.ndarray, groups: np.ndarray) -> list[int]:
    """The classes that have three groups of areas or more, so that each part can have one."""
    return [c for c in np.unique(labels).tolist() if len(np.unique(groups[labels == c])) >= 3]


def _with_all_classes(part: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Every class is trained on: one that would have no window there has all of them there."""
    missing = np.setdiff1d(labels, labels[part == _TRAIN])
    return np.where(np.isin(labels, missing), _TRAIN, part)


def _kept(part: np.ndarray, corners: np.ndarray, side: float) -> np.ndarray:
    """Parts without the windows (-1) of validation and test that share ground with training, or with each other."""
    part = part.copy()
    for own, others in ((_TEST, (_TRAIN,)), (_VALIDATION, (_TRAIN, _TEST))):
        there = np.isin(part, others)
        mine = np.flatnonzero(part == own)
        if len(mine) and there.any():
            distance, _ = cKDTree(corners[there]).query(corners[mine], p=np.inf)
            part[mine[distance < side]] = -1
    return part
