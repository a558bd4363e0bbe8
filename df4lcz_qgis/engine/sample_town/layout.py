"""Where the synthetic town's neighbourhoods lie: jittered sites, a class each, and whose every metre is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from scipy.optimize import linear_sum_assignment

from ..shared import lcz
from .noise import smooth_field

#: Side in metres that a neighbourhood has about, and the fewest neighbourhoods along the town's side.
NEIGHBOURHOOD = 400
_FEWEST = 5
#: Training areas reach to this share of the way from a neighbourhood's site to its border, and keep so many metres
#: from the town's edge that windows of 320 m around them lie on the images.
_CORE, _EDGE = 0.52, 165.0
#: Where each class tends to lie: distance from the centre (0..1 at the town's edge) and direction in turns.
_PLACES: dict[int, tuple[tuple[float, float], ...]] = {
    1: ((0.0, 0.0),),
    2: ((0.28, 0.40),),
    3: ((0.42, 0.62), (0.36, 0.22)),
    4: ((0.48, 0.05),),
    5: ((0.46, 0.84),),
    6: ((0.80, 0.90), (0.78, 0.55)),
    7: ((0.85, 0.42),),
    8: ((0.66, 0.20),),
    9: ((0.95, 0.75),),
    10: ((0.90, 0.13),),
    11: ((1.15, 0.63), (1.0, 0.02)),
    12: ((0.75, 0.70), (1.05, 0.96)),
    13: ((1.05, 0.50), (1.15, 0.87)),
    14: ((0.95, 0.80), (0.9, 0.47)),
    15: ((1.1, 0.20), (0.65, 0.12)),
    16: ((1.1, 0.33), (1.1, 0.78)),
    17: ((1.15, 0.375), (0.95, 0.30), (0.7, 0.66)),
}
#: Classes that get one neighbourhood more, in this order, when the number does not divide by 17.
_FAVOURED = (6, 14, 17, 11, 3, 16, 5, 12, 8, 15, 9, 2, 13, 4, 10, 7, 1)


@dataclass(frozen=True)
class Layout:
    """The plan of a town of ``size`` metres.

    ``sites``: (n, 2) float64, x to the right and y downwards in metres from the upper-left corner.
    ``classes``: (n) codes 1..17. ``owner``: (size, size) int16, the neighbourhood of each metre.
    ``border``: (size, size) uint8, distance in metres to the next neighbourhood's ground, at most 255.
    ``neighbour``: (size, size) int16, that next neighbourhood.
    """

    size: int
    sites: np.ndarray
    classes: np.ndarray
    owner: np.ndarray
    border: np.ndarray
    neighbour: np.ndarray

    @property
    def class_map(self) -> np.ndarray:
        """Class of each metre (size, size), uint8."""
        return self.classes.astype(np.uint8)[self.owner]


def plan(size: int, seed: int) -> Layout:
    """Lay out a town of ``size`` metres: all 17 classes, clustered as in a city, with organic borders."""
    rng = np.random.default_rng([seed, 1])
    count = max(_FEWEST, round(size / NEIGHBOURHOOD))
    pitch = size / count
    centres = (np.stack(np.meshgrid(np.arange(count), np.arange(count)), axis=-1) + 0.5) * pitch
    centres[::2, :, 0] += 0.16 * pitch
    centres[1::2, :, 0] -= 0.16 * pitch
    sites = (centres + rng.uniform(-0.16, 0.16, centres.shape) * pitch).reshape(-1, 2)
    sites = size / 2 + (sites - size / 2) * 0.94  # room for whole windows at the town's edge
    classes = _assign(sites, size, rng)
    return Layout(size, sites, classes, *_ownership(sites, count, size, rng))


def _assign(sites: np.ndarray, size: int, rng: np.random.Generator) -> np.ndarray:
    """A class for each site: the assignment of least total squared distance to the classes' places."""
    total = len(sites)
    quota = dict.fromkeys(range(1, lcz.CLASS_COUNT + 1), total // lcz.CLASS_COUNT)
    for code in _FAVOURED[: total % lcz.CLASS_COUNT]:
        quota[code] += 1
    turn = rng.uniform()
    slots, targets = [], []
    for code, number in quota.items():
        for k in range(number):
            distance, direction = _PLACES[code][k % len(_PLACES[code])]
            angle = 2 * np.pi * (direction + turn)
            slots.append(code)
            targets.append((distance * np.cos(angle), distance * np.sin(angle)))
    at = (sites / size * 2 - 1)[:, None, :]
    cost = ((at - np.array(targets)[None]) ** 2).sum(-1) + rng.uniform(0, 0.12, (total, total))
    rows, columns = linear_sum_assignment(cost)
    classes = np.zeros(total, dtype=np.int64)
    classes[rows] = np.array(slots)[columns]
    return classes


def _ownership(
    sites: np.ndarray, count: int, size: int, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Nearest site of each metre under a gentle warp, the distance to the border, and the next nearest site.

    Worked out on a grid of 2 m, which is fine enough for the border of a neighbourhood.
    """
    half = size // 2
    warp_x, warp_y = (smooth_field(rng, half, half, 70.0) * 9 for _ in range(2))
    owner, neighbour = np.empty((half, half), np.int16), np.empty((half, half), np.int16)
    border = np.empty((half, half), np.uint8)
    step = 200
    for top in range(0, half, step):
        rows = slice(top, min(top + step, half))
        y = 2 * np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] + 1 + warp_y[rows]
        x = 2 * np.arange(half, dtype=np.float32)[None] + 1 + warp_x[rows]
        near = _rows_of_sites(count, rows.start / half, rows.stop / half)
        owner[rows], neighbour[rows], border[rows] = _two_nearest(x, y, sites, near)
    owner, border, neighbour = (np.repeat(np.repeat(a, 2, axis=0), 2, axis=1) for a in (owner, border, neighbour))
    return owner, border, neighbour


def _rows_of_sites(count: int, start: float, stop: float) -> np.ndarray:
    """Indices of the sites that can own a strip of the town: those of its rows and two rows more each way."""
    first, last = int(start * count) - 2, int(np.ceil(stop * count)) + 2
    return np.arange(max(first, 0) * count, min(last, count) * count)


def _two_nearest(
    x: np.ndarray, y: np.ndarray, sites: np.ndarray, candidates: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    best = np.full(x.shape, np.inf, np.float32)
    second = best.copy()
    owner, other = np.zeros(x.shape, np.int16), np.zeros(x.shape, np.int16)
    reach = 1.6 * NEIGHBOURHOOD
    for index in candidates:
        sx, sy = sites[index]
        near = slice(max(int(sx - reach) // 2, 0), int(sx + reach) // 2)
        distance = (x[:, near] - np.float32(sx)) ** 2 + (y[:, near] - np.float32(sy)) ** 2
        closer, between = distance < best[:, near], distance < second[:, near]
        other[:, near] = np.where(closer, owner[:, near], np.where(between, index, other[:, near]))
        second[:, near] = np.where(closer, best[:, near], np.where(between, distance, second[:, near]))
        owner[:, near] = np.where(closer, index, owner[:, near])
        best[:, near] = np.where(closer, distance, best[:, near])
    gap = np.hypot(*(sites[owner] - sites[other]).astype(np.float32).transpose(2, 0, 1))
    border = (second - best) / np.maximum(2 * gap, 1)
    return owner, other, np.clip(border, 0, 255).astype(np.uint8)


def training_polygons(
    layout: Layout, *, least_per_class: int = 5
) -> tuple[list[shapely.Geometry], list[int], list[int]]:
    """Training areas in metres from the upper-left corner, y downwards: polygons, classes, neighbourhoods.

    One in the middle of each neighbourhood, well inside its border; where a class has fewer than
    ``least_per_class`` neighbourhoods, several smaller ones in each.
    """
    polygons, codes, homes = [], [], []
    for index, code in enumerate(layout.classes):
        inner = _inner_polygon(layout, index)
        neighbourhoods = int((layout.classes == code).sum())
        for piece in _pieces(inner, -(-least_per_class // neighbourhoods)):
            polygons.append(piece)
            codes.append(int(code))
            homes.append(index)
    return polygons, codes, homes


def _inner_polygon(layout: Layout, index: int) -> shapely.Geometry:
    """A smooth polygon inside a neighbourhood: the Voronoi cell shrunk towards its site, corners rounded.

    It shrinks less where the strip along the town's edge would leave little of it.
    """
    site = layout.sites[index]
    angles = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    radii = np.array([_reach(layout, index, site, angle) for angle in angles])
    rounded = np.minimum(radii, 1.3 * radii.min())
    directions = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    inside = shapely.box(_EDGE, _EDGE, layout.size - _EDGE, layout.size - _EDGE)
    enough = 0.5 * shapely.Polygon(site + _CORE * rounded[:, None] * directions).area
    for share, reach in ((_CORE, rounded), (0.7, rounded), (0.86, radii)):
        polygon = shapely.Polygon(site + share * reach[:, None] * directions).intersection(inside)
        if polygon.area >= enough:
            break
    return max(getattr(polygon, "geoms", [polygon]), key=lambda part: part.area)


def _reach(layout: Layout, index: int, site: np.ndarray, angle: float) -> float:
    """Metres from the site to the neighbourhood's border in one direction."""
    distances = np.arange(10.0, layout.size)
    points = site + distances[:, None] * np.array([np.cos(angle), np.sin(angle)])
    inside = ((points >= 0) & (points < layout.size)).all(axis=1)
    cells = points[inside].astype(int)
    own = layout.owner[cells[:, 1], cells[:, 0]] == index
    steps = int(np.argmin(own)) if not own.all() else len(own)
    return float(distances[max(steps - 1, 0)])


def _pieces(polygon: shapely.Geometry, number: int) -> list[shapely.Geometry]:
    """The polygon cut into ``number`` sectors around its centre, set apart by a few metres; itself for one."""
    if number <= 1:
        return [polygon]
    centre = np.array(polygon.centroid.coords[0])
    reach = 2 * np.sqrt(polygon.area)
    pieces = []
    for k in range(number):
        arc = 2 * np.pi * (k + np.linspace(0.04, 0.96, 9)) / number
        sector = np.vstack([centre, centre + reach * np.stack([np.cos(arc), np.sin(arc)], axis=1)])
        piece = polygon.intersection(shapely.Polygon(sector)).buffer(-2)
        if not piece.is_empty:
            pieces.append(piece)
    return pieces
