"""What training areas must be before windows are taken from them: apart, thick enough, and on the images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..geodata.antimeridian import around, beside, polygons_of
from ..geodata.geodesic import polygon_areas
from ..geodata.metric import on_planes
from ..shared import lcz
from ..shared.message import say
from .training_areas import Problem, TrainingAreas, problem

#: An area of which nothing is left when it is shrunk by this many metres is a sliver: thinner than 2 pixels of 10 m.
SLIVER_M = 10.0
#: With fewer polygons than this a class cannot be in training, validation and test.
FEWEST_POLYGONS = 3
#: Square metres below which an overlap is taken for an inexact border.
_TOUCHING_M2 = 100.0


def prepare(areas: TrainingAreas) -> TrainingAreas:
    """The areas without doubles, without ground of two classes, without slivers; all of it reported."""
    return without_slivers(without_conflicts(without_doubles(areas)))


def without_doubles(areas: TrainingAreas) -> TrainingAreas:
    """The areas without those that repeat an earlier one of the same class."""
    shapes = shapely.to_wkb(shapely.normalize(areas.geometries))
    seen: set[tuple[bytes, int]] = set()
    first = np.zeros(len(areas), bool)
    for i, key in enumerate(zip(shapes.tolist(), areas.codes.tolist())):
        first[i] = key not in seen
        seen.add(key)
    return areas.take(
        first, *problem("double", areas.ids, ~first, say("Repeats of another area of the same class"), say("left out"))
    )


def overlaps(areas: TrainingAreas) -> list[tuple[int, int, float]]:
    """Pairs of areas (positions, first < second) that overlap, and by how many square metres on the ground."""
    shapes, owner = _all_sides(areas)
    first, second = shapely.STRtree(shapes).query(areas.geometries, predicate="intersects")
    pairs = np.sort(np.column_stack([first, owner[second]]), axis=1)
    pairs = np.unique(pairs[pairs[:, 0] < pairs[:, 1]], axis=0)
    others = [beside(areas.geometries[b], areas.geometries[a], areas.crs) for a, b in pairs]
    shared = shapely.intersection(areas.geometries[pairs[:, 0]], np.array(others, dtype=object))
    flat = np.array([shapely.MultiPolygon(polygons_of(g)) for g in shared], dtype=object)
    ground = polygon_areas(flat, areas.crs)
    return [(int(a), int(b), float(m2)) for (a, b), m2 in zip(pairs, ground) if m2 > _TOUCHING_M2]


def _all_sides(areas: TrainingAreas) -> tuple[np.ndarray, np.ndarray]:
    """The areas, followed by those that reach past 180 degrees as they look from its other side; whose each is."""
    turn, bounds, own = around(areas.crs), shapely.bounds(areas.geometries), np.arange(len(areas))
    shapes, owners = [areas.geometries], [own]
    for past, way in ((bounds[:, 2] > turn / 2, -turn), (bounds[:, 0] < -turn / 2, turn)):
        if turn and past.any():
            shapes.append(shapely.transform(areas.geometries[past], lambda xy, way=way: xy + np.array([way, 0])))
            owners.append(own[past])
    return np.concatenate(shapes), np.concatenate(owners)


def without_conflicts(areas: TrainingAreas) -> TrainingAreas:
    """The areas without the ground that areas of different classes claim; it is cut out of all of them."""
    conflicts = [(a, b, m2) for a, b, m2 in overlaps(areas) if areas.codes[a] != areas.codes[b]]
    if not conflicts:
        return areas
    geometries, before = areas.geometries.copy(), areas.geometries
    problems = []
    for a, b, m2 in conflicts:
        geometries[a] = shapely.difference(geometries[a], beside(before[b], before[a], areas.crs))
        geometries[b] = shapely.difference(geometries[b], beside(before[a], before[b], areas.crs))
        problems.append(
            Problem(
                "overlap",
                (areas.ids[a], areas.ids[b]),
                say(
                    "Area {first} ({first_class}) and area {second} ({second_class}) overlap by {hectares:.2f} ha",
                    first=areas.ids[a],
                    first_class=lcz.by_code(areas.codes[a]).title,
                    second=areas.ids[b],
                    second_class=lcz.by_code(areas.codes[b]).title,
                    hectares=m2 / 1e4,
                ),
                say("the shared ground is used for neither"),
            )
        )
    left = ~shapely.is_empty(geometries)
    gone = problem("overlap", areas.ids, ~left, say("Wholly under areas of another class"), say("left out"))
    return replace(areas, geometries=geometries).take(left, *problems, *gone)


def without_slivers(areas: TrainingAreas) -> TrainingAreas:
    """The areas without those thinner than two pixels everywhere."""
    thin = shapely.is_empty(shapely.buffer(on_planes(areas.geometries, areas.crs), -SLIVER_M))
    what = say("Slivers, thinner than {width:.0f} m", width=2 * SLIVER_M)
    return areas.take(~thin, *problem("sliver", areas.ids, thin, what, say("left out")))


def groups(areas: TrainingAreas) -> np.ndarray:
    """For each area the number of its group (n, int64): areas that overlap are of one group.

    Windows of overlapping areas show the same ground, so a split must not part them.
    """
    return joined(np.array([(a, b) for a, b, _ in overlaps(areas)], np.int64).reshape(-1, 2), len(areas))


def joined(pairs: np.ndarray, count: int) -> np.ndarray:
    """For each of ``count`` areas the number of its group (count, int64); ``pairs`` (n, 2; positions) are of one."""
    graph = coo_matrix((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(count, count))
    return connected_components(graph, directed=False)[1].astype(np.int64)


def few_polygons(areas: TrainingAreas) -> list[Problem]:
    """A problem for each class that has areas, but fewer than FEWEST_POLYGONS."""
    problems = []
    for code, count in areas.counts().items():
        if count < FEWEST_POLYGONS:
            ids = tuple(i for i, c in zip(areas.ids, areas.codes) if c == code)
            one, two = say("all of it goes into training"), say("one goes into training, one into the test")
            problems.append(
                Problem(
                    "few-polygons",
                    ids,
                    say(
                        "Polygons of class {title}: {count}, fewer than {fewest}",
                        title=lcz.by_code(code).title,
                        count=count,
                        fewest=FEWEST_POLYGONS,
                    ),
                    one if count == 1 else two,
                )
            )
    return problems
