"""Windows in training areas, and how samples are split into training, validation and test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.spatial import cKDTree

from ..areas.training_areas import Problem, TrainingAreas, problem
from ..shared.message import say
from .set_layout import PARTS, SHARES


@dataclass(frozen=True)
class Windows:
    """Square windows on a pixel grid, n of them, in the order of their areas.

    ``rows``, ``columns``: (n,) int64, upper-left pixel; ``area``: (n,) int64, position of each one's training area.
    """

    rows: np.ndarray
    columns: np.ndarray
    area: np.ndarray

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, which: np.ndarray) -> Windows:
        """The windows of ``which`` (a boolean mask or positions)."""
        return Windows(self.rows[which], self.columns[which], self.area[which])


def windows_in(
    areas: TrainingAreas, left: float, top: float, pixel: float, side_px: int, step_px: int
) -> tuple[Windows, list[Problem]]:
    """Windows of ``side_px`` pixels centred inside the areas, every ``step_px`` pixels.

    The areas are in the CRS of the grid, whose upper-left corner is (left, top). The centres lie on one lattice for
    all areas; an area that no point of it meets gets one window, at a point inside it. Where areas of a class overlap,
    each window is taken once, for the first of them.
    """
    step = step_px * pixel
    rows, columns, owners = [], [], []
    between = np.zeros(len(areas), bool)
    for i, polygon in enumerate(areas.geometries):
        xmin, ymin, xmax, ymax = polygon.bounds
        across = np.arange(np.ceil((xmin - left) / step), np.floor((xmax - left) / step) + 1) * step_px
        down = np.arange(np.ceil((top - ymax) / step), np.floor((top - ymin) / step) + 1) * step_px
        column, row = (a.ravel() for a in np.meshgrid(across, down))
        inside = shapely.contains_xy(polygon, left + column * pixel, top - row * pixel)
        if not inside.any():
            between[i] = True
            point = polygon.representative_point()
            column, row = np.round([(point.x - left) / pixel]), np.round([(top - point.y) / pixel])
            inside = np.ones(1, bool)
        rows.append(row[inside].astype(np.int64) - side_px // 2)
        columns.append(column[inside].astype(np.int64) - side_px // 2)
        owners.append(np.full(int(inside.sum()), i, np.int64))
    what = say("No window centre at a step of {step:g} m", step=step)
    problems = problem("small", areas.ids, between, what, say("one window is taken from the middle"))
    windows = Windows(np.concatenate(rows), np.concatenate(columns), np.concatenate(owners))
    key = np.stack([windows.rows, windows.columns, areas.codes[windows.area]])
    _, first = np.unique(key, axis=1, return_index=True)
    again = np.delete(windows.area, first)
    what = say("Windows that other areas on the same ground have too: {count}", count=len(again))
    double = problem("double", areas.ids, np.isin(np.arange(len(areas)), again), what, say("each is taken once"))
    return windows.take(np.sort(first)), [*problems, *double]


def limited(windows: Windows, codes: np.ndarray, per_polygon: int, per_class: int, rng: np.random.Generator) -> Windows:
    """At most so many windows of each area and each class (0: no limit), drawn at random.

    ``codes``: class of each area. Within a class the areas give one window each in turn, so that large areas do not
    crowd out small ones.
    """
    order = rng.permutation(len(windows))
    turn = np.empty(len(windows), np.int64)
    seen: dict[int, int] = {}
    for position in order:
        area = int(windows.area[position])
        turn[position] = seen.get(area, 0)
        seen[area] = turn[position] + 1
    keep = turn < per_polygon if per_polygon else np.ones(len(windows), bool)
    if per_class:
        for code in np.unique(codes):
            mine = np.flatnonzero(keep & (codes[windows.area] == code))
            keep[mine[np.lexsort((rng.permutation(len(mine)), turn[mine]))[per_class:]]] = False
    return windows.take(keep)


def split_by_polygon(labels: np.ndarray, groups: np.ndarray, rng: np.random.Generator) -> dict[str, list[int]]:
    """Sample numbers of each part: whole groups of polygons go to one part, class by class (stratified).

    ``labels`` (n,) classes of the samples, ``groups`` (n,) the group of polygons that each comes from. A class of
    one group is trained on only; of two, one is trained on and one tested; of three and more, each part has one.
    """
    parts: dict[str, list[int]] = {part: [] for part in PARTS}
    for label in np.unique(labels):
        members = np.unique(groups[labels == label])
        for part, chosen in zip(PARTS, _allot(rng.permutation(members))):
            parts[part] += np.flatnonzero((labels == label) & np.isin(groups, chosen)).tolist()
    return {part: sorted(ids) for part, ids in parts.items()}


def _allot(groups: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Shuffled groups for training, validation and test."""
    n = len(groups)
    validation = max(1, round(SHARES[1] * n)) if n >= 3 else 0
    test = max(1, round(SHARES[2] * n)) if n >= 2 else 0
    train = n - validation - test
    return groups[:train], groups[train : train + validation], groups[train + validation :]


def split_by_sample(labels: np.ndarray, rng: np.random.Generator) -> dict[str, list[int]]:
    """Sample numbers of each part, drawn sample by sample within each class; neighbours part company."""
    parts: dict[str, list[int]] = {part: [] for part in PARTS}
    for label in np.unique(labels):
        members = rng.permutation(np.flatnonzero(labels == label))
        cuts = np.round(np.cumsum(SHARES)[:2] * len(members)).astype(int)
        for part, chosen in zip(PARTS, np.split(members, cuts)):
            parts[part] += chosen.tolist()
    return {part: sorted(ids) for part, ids in parts.items()}


def shared_ground(windows: Windows, parts: dict[str, list[int]], side_px: int) -> dict[str, int]:
    """How many windows of validation and test show ground that some training window shows too."""
    corners = np.stack([windows.rows, windows.columns], axis=1).astype(float)
    if not parts["train"]:
        return dict.fromkeys(PARTS[1:], 0)
    tree = cKDTree(corners[parts["train"]])
    counts = {}
    for part in PARTS[1:]:
        distance = tree.query(corners[parts[part]], p=np.inf)[0] if parts[part] else np.zeros(0)
        counts[part] = int((distance < side_px).sum())
    return counts
