"""The built types 1 to 10: each function paints one neighbourhood by Stewart and Oke's (2012) ranges.

What a neighbourhood looks like beyond its type (roofs, paving, gardens, street pattern) is drawn anew for each, and
overlaps between types as it does in cities: compact midrise and low-rise share their roofs, and so on.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .ground import Ground, Lots
from .streets import TREES, lawn, one_of, palette, roof, street_trees, streets, vehicles

_TOWN_ROOFS = ("red_tile", "brown_tile", "bitumen_roof", "gravel_roof", "grey_metal", "concrete_roof")
_FLAT_ROOFS = ("bitumen_roof", "gravel_roof", "concrete_roof", "white_roof", "grey_metal")
_SHEET_ROOFS = ("rusty_metal", "grey_metal", "bright_metal", "blue_metal", "tarpaulin", "red_tile", "green_metal")
_HALL_ROOFS = ("white_roof", "grey_metal", "bright_metal", "gravel_roof", "bitumen_roof", "blue_metal", "concrete_roof")


def compact_high_rise(ground: Ground) -> None:
    """LCZ 1: towers over 25 m shoulder to shoulder, hardly a tree."""
    rng = ground.rng
    side = float(rng.uniform(58, 80))
    blocks = streets(ground, (side, side * 0.9), float(rng.uniform(12, 15)), sidewalk=3)
    lots = blocks.divide(side, side * 0.9, 2, 2)
    plot = blocks.inside(side, side * 0.9)
    ground.paint(plot, one_of(ground, "paving", "concrete", "worn_asphalt"), tone=lots.uniform(0.85, 1.15))
    share = lots.uniform(0.84, 0.97)
    tower = plot & lots.inside(lots.width * share, lots.depth * lots.uniform(0.84, 0.97)) & ~lots.chance(0.07)
    height = np.clip(27 * np.exp(np.abs(lots.uniform(-1.0, 1.3))), 27, 92).astype(np.float32)
    roof(ground, lots, tower, lots.pick(_FLAT_ROOFS, palette(ground, _FLAT_ROOFS)), height, 0)
    _rooftop_units(ground, lots, tower, height)
    street_trees(ground, blocks.inside(side + 4, side * 0.9 + 4) & ~tower, float(rng.uniform(2, 10)))


def _rooftop_units(ground: Ground, lots: Lots, roofs: np.ndarray, height: np.ndarray) -> None:
    """Plant rooms on flat roofs."""
    at_u, at_v = lots.uniform(-0.2, 0.2) * lots.width, lots.uniform(-0.2, 0.2) * lots.depth
    unit = roofs & lots.inside(lots.width * 0.25, lots.depth * 0.25, at_u, at_v)
    ground.paint(unit, lots.pick(("grey_metal", "concrete_roof")), height=height + 3)


def compact_midrise(ground: Ground) -> None:
    """LCZ 2: closed blocks of 10 to 25 m around courtyards."""
    rng = ground.rng
    block = float(rng.uniform(62, 88)), float(rng.uniform(46, 60))
    blocks = streets(ground, block, float(rng.uniform(10, 13)))
    plot = blocks.inside(*block)
    depth = float(rng.uniform(12, 14.5))
    court = blocks.inside(block[0] - 2 * depth, block[1] - 2 * depth)
    houses = blocks.divide(*block, max(3, round(block[0] / 17)), 2)
    ring = plot & ~court
    gap = houses.chance(0.06)
    middle = np.sign(blocks.dv) * (block[1] - depth) / 2
    slope = np.sign(blocks.dv - middle)
    roofs = houses.pick(_TOWN_ROOFS, palette(ground, _TOWN_ROOFS))
    pitch = 1 + 0.22 * ground.facing * slope
    ground.paint(plot, "paving")
    height = blocks.uniform(12, 21) + houses.uniform(-2, 3.5)
    ground.paint(ring & ~gap, roofs, height=height, tone=(houses.uniform(0.8, 1.2) * pitch).astype(np.float32))
    green = court & blocks.chance(float(rng.uniform(0.2, 0.75)))
    ground.paint(green, ground.mixed(lawn(ground)))
    wing = court & blocks.inside(10, block[1], blocks.uniform(-8, 8)) & blocks.chance(0.35)
    ground.paint(wing, roofs, height=9.0 + blocks.uniform(1, 5))
    ground.plant(green & ~wing, float(rng.uniform(30, 90)), radius=(2, 4), height=(5, 12), species=TREES[:2])
    vehicles(ground, ~plot & ~blocks.inside(block[0] + 2, block[1] + 2), 0.12)


def compact_low_rise(ground: Ground) -> None:
    """LCZ 3: rows of small houses of 3 to 10 m in narrow streets."""
    rng = ground.rng
    block = float(rng.uniform(58, 78)), float(rng.uniform(31, 36))
    blocks = streets(ground, block, float(rng.uniform(5.5, 8)), sidewalk=1)
    lots = blocks.divide(*block, round(block[0] / float(rng.uniform(7.5, 11))), 2)
    plot = blocks.inside(*block)
    yards = ground.mixed(lawn(ground)) if rng.uniform() < 0.5 else ground.mixed(("paving", "packed_earth"))
    ground.paint(plot, yards)
    ground.paint(plot & lots.chance(0.4), "paving", tone=lots.uniform(0.85, 1.15))
    house_depth = lots.uniform(0.62, 0.78) * lots.depth
    front = np.sign(blocks.dv) * (lots.depth - house_depth) / 2
    house = plot & lots.inside(lots.width * lots.uniform(0.9, 1.0), house_depth, 0.0, front) & ~lots.chance(0.04)
    names = _SHEET_ROOFS if rng.uniform() < 0.3 else _TOWN_ROOFS
    roofs = lots.pick(names, palette(ground, names))
    roof(ground, lots, house, roofs, lots.uniform(3.5, 9), 1)
    ground.plant(plot & ~house, float(rng.uniform(10, 60)), radius=(1.2, 2.6), height=(3, 7), species=TREES[:2])


def _open_estate(ground: Ground, plot: np.ndarray, lots: Lots, parking: float) -> np.ndarray:
    """Lawn with parking strips and paths, as between slabs and towers; returns the lawn."""
    ground.paint(plot, ground.mixed(lawn(ground)))
    strip = plot & (lots.dv < lots.depth * (parking - 0.5))
    ground.paint(strip, one_of(ground, "worn_asphalt", "dark_asphalt", "concrete"))
    vehicles(ground, strip, 0.45)
    path = plot & (np.abs(lots.du + lots.width * 0.42) < 1.5)
    ground.paint(path, "paving")
    return plot & ~strip & ~path


def open_high_rise(ground: Ground) -> None:
    """LCZ 4: towers over 25 m set apart in lawns and trees."""
    rng = ground.rng
    lot = float(rng.uniform(56, 66)), float(rng.uniform(46, 54))
    block = 2 * lot[0], 2 * lot[1]
    blocks = streets(ground, block, float(rng.uniform(9, 12)))
    lots, plot = blocks.divide(*block, 2, 2), blocks.inside(*block)
    green = _open_estate(ground, plot, lots, float(rng.uniform(0.17, 0.23)))
    slab = lots.chance(float(rng.uniform(0.1, 0.8)))
    share = float(rng.uniform(0.29, 0.34)) * lot[0] * lot[1]
    width = np.where(slab, 0.9 * lot[0], np.sqrt(share)).astype(np.float32)
    tower = plot & lots.inside(width, share / width, lots.uniform(-3, 3), lots.uniform(3, 8))
    height = lots.uniform(27, 62)
    roof(ground, lots, tower, lots.pick(_FLAT_ROOFS, palette(ground, _FLAT_ROOFS)), height, 0)
    _rooftop_units(ground, lots, tower, height)
    ground.plant(
        green & ~tower,
        float(rng.uniform(40, 130)),
        radius=(2, 4.5),
        height=(5, 14),
        species=(one_of(ground, *TREES), one_of(ground, *TREES)),
    )


def open_midrise(ground: Ground) -> None:
    """LCZ 5: slabs of 10 to 25 m in rows with lawns and trees between."""
    rng = ground.rng
    lot = float(rng.uniform(56, 68)), float(rng.uniform(36, 42))
    block = 2 * lot[0], 2 * lot[1]
    blocks = streets(ground, block, float(rng.uniform(8, 11)))
    lots, plot = blocks.divide(*block, 2, 2), blocks.inside(*block)
    green = _open_estate(ground, plot, lots, float(rng.uniform(0.17, 0.24)))
    deep = float(rng.uniform(0.36, 0.44)) * lot[1]
    slab = plot & lots.inside(lots.uniform(0.74, 0.92) * lot[0], deep, 0.0, lots.uniform(3, 6))
    names = _TOWN_ROOFS if rng.uniform() < 0.6 else _FLAT_ROOFS
    roof(ground, lots, slab, blocks.pick(names, palette(ground, names)), lots.uniform(11, 22), 0.6)
    ground.plant(
        green & ~slab,
        float(rng.uniform(40, 130)),
        radius=(2, 4.5),
        height=(5, 14),
        species=(one_of(ground, *TREES), one_of(ground, *TREES)),
    )


def open_low_rise(ground: Ground) -> None:
    """LCZ 6: detached houses of 3 to 10 m with gardens."""
    rng = ground.rng
    lot = float(rng.uniform(19, 23)), float(rng.uniform(24, 29))
    columns = int(rng.integers(4, 7))
    block = columns * lot[0], 2 * lot[1]
    blocks = streets(ground, block, float(rng.uniform(7, 9)), sidewalk=1.5)
    lots, plot = blocks.divide(*block, columns, 2), blocks.inside(*block)
    ground.paint(plot, ground.mixed(lawn(ground)), tone=lots.uniform(0.85, 1.15))
    side = np.sign(blocks.dv)
    drive = plot & lots.inside(3.2, lot[1] * 0.6, lots.uniform(-0.4, 0.4) * lot[0], side * lot[1] * 0.2)
    ground.paint(drive, one_of(ground, "concrete", "paving", "worn_asphalt"))
    patio = plot & lots.inside(lot[0] * 0.45, 5.5, lots.uniform(-2, 2), -side * lot[1] * 0.18)
    ground.paint(patio, "paving", tone=lots.uniform(0.8, 1.2))
    pool = plot & lots.chance(float(rng.choice([0, 0, 0.05, 0.2]))) & lots.inside(4, 7, 2.0, -side * lot[1] * 0.35)
    ground.paint(pool, "pool")
    area = float(rng.uniform(0.285, 0.34)) * lot[0] * lot[1]
    width = lots.uniform(0.85, 1.15) * np.float32(np.sqrt(area))
    house = plot & lots.inside(width, area / width, lots.uniform(-2, 2), side * (lots.uniform(-1, 3)))
    names = _TOWN_ROOFS[:5]
    roof(ground, lots, house, lots.pick(names, palette(ground, names)), lots.uniform(4, 8.5), 1)
    ground.plant(
        plot & ~house & ~drive & ~pool,
        float(rng.uniform(30, 140)),
        radius=(1.5, 4),
        height=(3, 12),
        species=(one_of(ground, *TREES), one_of(ground, *TREES, "green_shrub")),
    )


def lightweight_low_rise(ground: Ground) -> None:
    """LCZ 7: one-storey dwellings of sheet and board packed on bare earth."""
    rng = ground.rng
    block = float(rng.uniform(48, 62)), float(rng.uniform(40, 56))
    lane = one_of(ground, "packed_earth", "worn_asphalt", "concrete")
    blocks = streets(ground, block, float(rng.uniform(3, 4.5)), sidewalk=0, surface=lane)
    lots = blocks.divide(*block, round(block[0] / float(rng.uniform(5.5, 8.5))), round(block[1] / 6.5))
    plot = blocks.inside(*block)
    ground.paint(plot, ground.mixed(("packed_earth", "red_soil", "packed_earth", "brown_soil")))
    shack = plot & lots.inside(
        lots.uniform(0.82, 1) * lots.width, lots.uniform(0.82, 1) * lots.depth, lots.uniform(-0.4, 0.4)
    )
    shack &= ~lots.chance(float(rng.uniform(0.03, 0.09)))
    roofs = lots.pick(_SHEET_ROOFS, palette(ground, _SHEET_ROOFS, 0.9))
    roof(ground, lots, shack, roofs, lots.uniform(2.1, 3.8), 0.3)
    street_trees(ground, plot & ~shack, float(rng.uniform(5, 40)))


def large_low_rise(ground: Ground) -> None:
    """LCZ 8: halls of 3 to 10 m with large roofs, yards and parking."""
    rng = ground.rng
    lot = float(rng.uniform(100, 145)), float(rng.uniform(80, 105))
    blocks = streets(ground, lot, float(rng.uniform(9, 12)), sidewalk=0)
    plot = blocks.inside(*lot)
    verge = plot & ~blocks.inside(lot[0] - 9, lot[1] - 9)
    ground.paint(plot, one_of(ground, "concrete", "worn_asphalt", "dark_asphalt"), tone=blocks.uniform(0.9, 1.1))
    ground.paint(verge, ground.mixed(lawn(ground)))
    share = float(rng.uniform(0.72, 0.8))
    wide, deep = blocks.uniform(0.95, 1.05) * share * lot[0], blocks.uniform(0.9, 1.05) * 0.68 * lot[1]
    at_v = lot[1] * 0.1
    hall = plot & blocks.inside(wide, deep, 0.0, at_v)
    vehicles(ground, plot & ~verge & ~hall, 0.3)
    roofs = blocks.pick(_HALL_ROOFS, palette(ground, _HALL_ROOFS))
    height = blocks.uniform(5, 9.8)
    roof(ground, blocks, hall, roofs, height, 0)
    bays = Lots(rng, blocks.du, blocks.dv, 12, 30, key=blocks.key)
    skylight = hall & bays.inside(1.6, 20) & blocks.chance(0.5)
    ground.paint(skylight, "white_roof", height=height, tone=0.8)
    street_trees(ground, verge, float(rng.uniform(15, 70)))


def sparsely_built(ground: Ground) -> None:
    """LCZ 9: few small buildings of 3 to 10 m in much green."""
    rng = ground.rng
    lot = float(rng.uniform(46, 58)), float(rng.uniform(48, 60))
    columns = int(rng.integers(2, 4))
    block = columns * lot[0], 2 * lot[1]
    lane = one_of(ground, "worn_asphalt", "dark_asphalt", "concrete")
    blocks = streets(ground, block, float(rng.uniform(4.5, 6)), sidewalk=0, surface=lane)
    lots, plot = blocks.divide(*block, columns, 2), blocks.inside(*block)
    green = one_of(ground, "meadow", "lush_grass", "dry_grass")
    ground.paint(plot, ground.mixed((green, *lawn(ground))))
    plots = blocks.divide(*block, columns * 2, 4)
    field = plot & plots.chance(float(rng.uniform(0.1, 0.45)))
    ground.paint(field, plots.pick(("brown_soil", "young_crop", "green_crop", "dry_grass")))
    yard = plot & lots.inside(20, 18, lots.uniform(-8, 8), lots.uniform(-6, 6))
    ground.paint(yard, one_of(ground, "gravel", "packed_earth", "paving"))
    area = lot[0] * lot[1]
    house = _farm_building(ground, lots, plot, 0.068 * area, 0.2)
    barn = _farm_building(ground, lots, plot, 0.072 * area, -0.22)
    ground.plant(
        plot & ~house & ~barn & ~yard,
        float(rng.uniform(15, 60)),
        radius=(2, 4.5),
        height=(4, 14),
        species=(one_of(ground, *TREES), one_of(ground, *TREES)),
    )


def _farm_building(ground: Ground, lots: Lots, plot: np.ndarray, area: float, at: float) -> np.ndarray:
    width = lots.uniform(0.8, 1.4) * np.float32(np.sqrt(area))
    where = plot & lots.inside(width, area / width, at * lots.width + lots.uniform(-3, 3), lots.uniform(-9, 9))
    names = (*_TOWN_ROOFS[:3], "grey_metal", "rusty_metal")
    roof(ground, lots, where, lots.pick(names, palette(ground, names)), lots.uniform(3.5, 8.5), 1)
    return where


def heavy_industry(ground: Ground) -> None:
    """LCZ 10: halls, tanks and stacks of 5 to 15 m on yards, heaps and rough ground."""
    rng = ground.rng
    lot = float(rng.uniform(95, 120)), float(rng.uniform(80, 95))
    road = one_of(ground, "worn_asphalt", "concrete")
    blocks = streets(ground, lot, float(rng.uniform(8, 11)), sidewalk=0, surface=road)
    plot = blocks.inside(*lot)
    rough = ("gravel", "packed_earth", "dry_grass", "dark_soil", "brown_soil")
    chosen = [str(name) for name in rng.choice(rough, size=3)]
    ground.paint(plot, ground.mixed(chosen))
    hard = plot & (blocks.du < lot[0] * float(rng.uniform(-0.32, -0.22)))
    ground.paint(hard, one_of(ground, "concrete", "worn_asphalt", "dark_asphalt"))
    kind = blocks.uniform(0, 1)
    hall = plot & (kind < 0.55) & blocks.inside(lot[0] * 0.6, lot[1] * 0.6, 4.0, blocks.uniform(-6, 6))
    names = ("rusty_metal", "grey_metal", "bitumen_roof", "gravel_roof", "bright_metal", "concrete_roof")
    roof(ground, blocks, hall, blocks.pick(names, palette(ground, names)), blocks.uniform(7, 14), 0)
    _tanks(ground, blocks, plot & (kind >= 0.55), lot)
    heaps = Lots(rng, ground.u, ground.v, 31, 29)
    heap = plot & (ground.height == 0) & heaps.chance(0.10) & (np.hypot(heaps.du, heaps.dv) < heaps.uniform(6, 12))
    ground.paint(heap, heaps.pick(("dark_soil", "gravel", "red_soil", "sand")), height=3.0)


def _tanks(ground: Ground, blocks: Lots, where: np.ndarray, lot: tuple[float, float]) -> None:
    """Round tanks in rows, and now and then a stack."""
    cells = blocks.divide(lot[0] * 0.86, lot[1] * 0.9, 4, 3)
    distance = np.hypot(cells.du, cells.dv)
    inside = where & blocks.inside(lot[0] * 0.86, lot[1] * 0.9) & ~cells.chance(0.12)
    tank = inside & (distance < cells.uniform(0.37, 0.46) * min(cells.width, cells.depth))
    roofs = blocks.pick(("white_roof", "grey_metal", "rusty_metal", "bright_metal"))
    height = blocks.uniform(8, 14)
    ground.paint(tank, roofs, height=height, tone=cells.uniform(0.85, 1.1))
    stack = where & cells.chance(0.05) & (distance < 2.5)
    ground.paint(stack, "concrete_roof", height=45.0)


BUILDERS: dict[int, Callable[[Ground], None]] = {
    1: compact_high_rise,
    2: compact_midrise,
    3: compact_low_rise,
    4: open_high_rise,
    5: open_midrise,
    6: open_low_rise,
    7: lightweight_low_rise,
    8: large_low_rise,
    9: sparsely_built,
    10: heavy_industry,
}
