"""All splits of a training set's windows, and what is to be told of them."""

from __future__ import annotations

import numpy as np

from ..areas import checks
from ..areas.training_areas import Problem, TrainingAreas
from ..shared import method
from ..shared.message import say
from . import sampling
from .sampling import Windows
from .strict_split import enough_areas, split_strictly

_SEEDS = {"polygons": 1, "random": 2, "strict": 3}
#: Ground that a window with its surroundings shows, in pixels.
_GROUND_PX = method.WINDOW_PX + 2 * method.SURROUNDINGS_PX


def splits_of(
    windows: Windows, areas: TrainingAreas, labels: np.ndarray, seed: int
) -> tuple[dict[str, dict[str, list[int]]], list[Problem]]:
    """The splits by name (see :mod:`.set_layout`), of windows with class codes ``labels`` (n,), and what is wrong."""
    groups = checks.groups(areas)[windows.area]
    by_polygon = sampling.split_by_polygon(labels, groups, np.random.default_rng([seed, _SEEDS["polygons"]]))
    by_sample = sampling.split_by_sample(labels, np.random.default_rng([seed, _SEEDS["random"]]))
    corners = np.stack([windows.rows, windows.columns], axis=1).astype(float)
    strict = split_strictly(labels, groups, corners, _GROUND_PX, np.random.default_rng([seed, _SEEDS["strict"]]))
    problems = _shared_ground(sampling.shared_ground(windows, by_polygon, _GROUND_PX), by_polygon)
    if strict is None and enough_areas(labels, groups):
        done = say("the split by polygon is used, whose windows may share ground")
        problems.append(
            Problem("no-strict-split", (), say("The areas lie too close together for a strict split"), done)
        )
    return {**({"strict": strict} if strict else {}), "polygons": by_polygon, "random": by_sample}, problems


def _shared_ground(shared: dict[str, int], by_polygon: dict[str, list[int]]) -> list[Problem]:
    return [
        Problem(
            "shared-ground",
            (),
            say(
                "{count} of {total} windows of the {part} part (split by polygon) overlap with windows of the training "
                "part",
                count=count,
                total=len(by_polygon[part]),
                part=part,
            ),
            say("kept; areas farther apart make a stricter test"),
        )
        for part, count in shared.items()
        if count
    ]
