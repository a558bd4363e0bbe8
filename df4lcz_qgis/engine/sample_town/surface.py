"""The town's surface at 1 m: material, height and tone of each metre, painted neighbourhood by neighbourhood."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..shared import lcz
from ..shared.reporter import Reporter
from . import built, natural
from .ground import Ground, Trees
from .layout import Layout
from .materials import IMPERVIOUS, NUMBER, ROOF, WATER, is_kind
from .noise import smooth_field

#: Direction to the sun, degrees clockwise from north.
SUN_AZIMUTH = 145.0
_BUILDERS = {**built.BUILDERS, **natural.BUILDERS}
#: How strongly streets bend, in metres; shanty lanes more.
_BEND = dict.fromkeys(range(1, 18), 7.0) | {1: 3.0, 7: 14.0, 8: 3.0, 10: 3.0}


@dataclass(frozen=True)
class Surface:
    """What lies on each metre of the town: three arrays (size, size).

    ``material``: uint8 numbers of :data:`.materials.MATERIALS`; ``height``: uint16 decimetres above ground;
    ``tone``: uint8 percent of the material's reflectance. ``facts``: per neighbourhood, the realised fractions.
    """

    material: np.ndarray
    height: np.ndarray
    tone: np.ndarray
    facts: list[dict[str, float]]


def build(layout: Layout, seed: int, reporter: Reporter) -> Surface:
    """Paint every neighbourhood, the roads between them, then plant the trees."""
    size = layout.size
    surface = Surface(
        np.zeros((size, size), np.uint8), np.zeros((size, size), np.uint16), np.full((size, size), 100, np.uint8), []
    )
    forest: list[tuple[np.ndarray, np.ndarray, Trees]] = []
    for index, code in enumerate(layout.classes):
        reporter.progress(
            index / len(layout.classes),
            "Building neighbourhood {index} of {count}",
            index=index + 1,
            count=len(layout.classes),
        )
        rng = np.random.default_rng([seed, 2, index])
        rows, columns = _metres(layout, index)
        ground = _ground(rng, rows, columns, layout, index)
        _BUILDERS[int(code)](ground)
        surface.facts.append(ground.fractions())
        _border_road(ground, layout, rows, columns)
        ground.grain()
        surface.material[rows, columns] = ground.material
        surface.height[rows, columns] = np.round(ground.height * 10)
        surface.tone[rows, columns] = np.clip(np.round(ground.tone * 100), 5, 255)
        forest += [(rows[t.at], columns[t.at], t) for t in ground.trees]
    order = np.random.default_rng([seed, 3])
    for rows, columns, trees in forest:
        reporter.check()
        _plant(surface, rows, columns, trees, order)
    return surface


def _metres(layout: Layout, index: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of a neighbourhood's metres."""
    x, y = layout.sites[index]
    reach = 1.6 * layout.size / np.sqrt(len(layout.sites)) / 1.6 + 130
    r0, c0 = max(int(y - reach), 0), max(int(x - reach), 0)
    own = layout.owner[r0 : int(y + reach), c0 : int(x + reach)] == index
    rows, columns = np.nonzero(own)
    return rows + r0, columns + c0


def _ground(rng: np.random.Generator, rows: np.ndarray, columns: np.ndarray, layout: Layout, index: int) -> Ground:
    """The neighbourhood's metres in a frame turned along its streets, which bend gently."""
    r, c = rows - rows.min(), columns - columns.min()
    height, width = int(r.max()) + 1, int(c.max()) + 1
    x, y = (columns - layout.sites[index][0]).astype(np.float32), (rows - layout.sites[index][1]).astype(np.float32)
    angle = float(rng.uniform(0, np.pi))
    bend = _BEND[int(layout.classes[index])] * float(rng.uniform(0.2, 1.0))
    u = x * np.cos(angle) + y * np.sin(angle) + bend * smooth_field(rng, height, width, 110.0)[r, c]
    v = y * np.cos(angle) - x * np.sin(angle) + bend * smooth_field(rng, height, width, 110.0)[r, c]
    # The sun's direction along +v: y points south on the map.
    sun = np.deg2rad(SUN_AZIMUTH)
    facing = float(-np.cos(sun) * np.cos(angle) - np.sin(sun) * np.sin(angle))
    patchiness = smooth_field(rng, height, width, float(rng.uniform(14, 40)))[r, c]
    border = layout.border[rows, columns].astype(np.float32)
    return Ground((u + 1000).astype(np.float32), (v + 1000).astype(np.float32), border, patchiness, facing, rng)


def _border_road(ground: Ground, layout: Layout, rows: np.ndarray, columns: np.ndarray) -> None:
    """A road between two built neighbourhoods; a strip of meadow or beach between others."""
    others = layout.classes[layout.neighbour[rows, columns]]
    own = layout.classes[layout.owner[rows[0], columns[0]]]
    if own in lcz.BUILT:
        town = np.isin(others, lcz.BUILT)
        ground.paint((ground.border < 9) & town, "paving")
        ground.paint((ground.border < 6.5) & town, "dark_asphalt")
        ground.paint((ground.border < 7) & ~town, "worn_asphalt")
    elif own == 17:
        ground.paint((ground.border < 5) & (others != 17), "packed_earth")


def _plant(surface: Surface, rows: np.ndarray, columns: np.ndarray, trees: Trees, rng: np.random.Generator) -> None:
    """Put crowns on the map: round, rugged and brighter on the side of the sun, where nothing taller stands."""
    size = surface.height.shape[0]
    sun = np.deg2rad(SUN_AZIMUTH)
    barred = is_kind(WATER)
    whole_radius = np.maximum(np.round(trees.radius), 1).astype(int)
    for radius in np.unique(whole_radius):
        some = whole_radius == radius
        dy, dx = np.mgrid[-radius : radius + 1, -radius : radius + 1]
        disc = dy**2 + dx**2 <= (radius + 0.3) ** 2
        dy, dx = dy[disc], dx[disc]
        r = np.clip(rows[some][:, None] + dy, 0, size - 1).astype(np.int32)
        c = np.clip(columns[some][:, None] + dx, 0, size - 1).astype(np.int32)
        dome = 1 - 0.5 * (dy**2 + dx**2) / (radius + 0.5) ** 2
        height = np.round(trees.height[some][:, None] * dome * 10).astype(np.uint16)
        light = 1 + 0.22 * (dx * np.sin(sun) - dy * np.cos(sun)) / (radius + 0.5)
        tone = light * rng.uniform(0.85, 1.15, (int(some.sum()), 1)) + rng.normal(0, 0.07, height.shape)
        free = (height > surface.height[r, c]) & ~barred[surface.material[r, c]]
        looks = np.broadcast_to(trees.material[some][:, None], height.shape)
        r, c = r[free], c[free]
        surface.material[r, c] = looks[free]
        surface.height[r, c] = height[free]
        surface.tone[r, c] = np.clip(tone[free] * 100, 30, 200).astype(np.uint8)


def cover(material: np.ndarray) -> dict[str, float]:
    """Fractions of a material map as seen from above: roofs, impervious, water, and the rest as pervious."""
    fractions = {kind: float(is_kind(kind)[material].mean()) for kind in (ROOF, IMPERVIOUS, WATER)}
    return {**fractions, "vehicle": float((material == NUMBER["vehicle"]).mean())}
