"""The land cover types A to G (codes 11 to 17): each function paints one neighbourhood.

Seasons, species, soils and waters are drawn anew for each neighbourhood, so that colours overlap between types: ripe
fields look like sand, algae like grass, muddy water like soil, asphalt like a dark lake.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .ground import Ground, Lots


def _everywhere(ground: Ground) -> np.ndarray:
    return np.ones(ground.u.shape, bool)


def _season(ground: Ground) -> float:
    """How bright this neighbourhood's ground is: moisture and season."""
    return float(ground.rng.uniform(0.82, 1.18))


def dense_trees(ground: Ground) -> None:
    """LCZ A: a closed canopy of 8 to 28 m."""
    rng, whole = ground.rng, _everywhere(ground)
    ground.paint(whole, ground.mixed(("meadow", "dark_soil", "green_shrub")), tone=0.7)
    kind = int(rng.integers(4))
    species = (("broadleaf",), ("conifer",), ("broadleaf", "conifer"), ("broadleaf", "pale_broadleaf"))[kind]
    clearing = ground.patchiness > float(rng.uniform(1.7, 2.6))
    ground.plant(~clearing, 340, radius=(2.6, 5.4), height=(8, 26), species=species)


def scattered_trees(ground: Ground) -> None:
    """LCZ B: trees of 4 to 15 m standing apart on grass."""
    rng = ground.rng
    lawns = (("lush_grass", "meadow"), ("meadow", "dry_grass"), ("dry_grass", "meadow", "dry_grass"))
    ground.paint(_everywhere(ground), ground.mixed(lawns[int(rng.integers(3))]), tone=_season(ground))
    species = [str(s) for s in rng.choice(("broadleaf", "pale_broadleaf", "conifer", "green_shrub"), size=2)]
    clumped = ground.patchiness > -0.7
    ground.plant(clumped, float(rng.uniform(55, 110)), radius=(2, 4.6), height=(4, 14.5), species=species)


def bush(ground: Ground) -> None:
    """LCZ C: bushes below 2 m on dry ground."""
    rng = ground.rng
    grounds = (
        ("dry_grass", "packed_earth"),
        ("dry_grass", "meadow"),
        ("brown_soil", "dry_grass"),
        ("sand", "dry_grass"),
    )
    ground.paint(_everywhere(ground), ground.mixed(grounds[int(rng.integers(4))]), tone=_season(ground))
    species = (("dry_shrub",), ("green_shrub",), ("dry_shrub", "green_shrub"))[int(rng.integers(3))]
    ground.plant(
        ground.patchiness > -1.2, float(rng.uniform(450, 900)), radius=(0.8, 2.3), height=(0.5, 1.9), species=species
    )


def low_plants(ground: Ground) -> None:
    """LCZ D: fields at all stages of the season, or one large meadow."""
    rng, whole = ground.rng, _everywhere(ground)
    if rng.uniform() < 0.3:
        lawns = (("lush_grass", "meadow"), ("meadow", "dry_grass"), ("lush_grass",))
        ground.paint(whole, ground.mixed(lawns[int(rng.integers(3))], spread=0.25), tone=_season(ground))
        return
    fields = Lots(rng, ground.u, ground.v, float(rng.uniform(70, 200)), float(rng.uniform(40, 90)), stagger=0.4)
    crops = ("green_crop", "young_crop", "ripe_crop", "dry_grass", "lush_grass", "meadow")
    shares = rng.dirichlet(np.full(len(crops), 0.7)) + 0.03
    rows = 1 + 0.06 * np.sin(ground.v * np.float32(2 * np.pi / 4))
    ground.paint(whole, fields.pick(crops, shares), height=0.4, tone=fields.uniform(0.85, 1.15) * rows)
    lane = ~fields.inside(fields.width - 3, fields.depth - 3)
    ground.paint(lane, "meadow", tone=0.9)
    if rng.uniform() < 0.4:
        ground.plant(lane, 60, radius=(1, 2.2), height=(1.5, 4), species=("green_shrub",))


def bare_rock_or_paved(ground: Ground) -> None:
    """LCZ E: a quarry's benches, or an apron or parking ground."""
    rng, whole = ground.rng, _everywhere(ground)
    if rng.uniform() < 0.5:
        steps = np.round(ground.patchiness * 4) / 4
        ground.paint(whole, ground.mixed(("grey_rock", "pale_rock", "grey_rock")), tone=(1 + 0.15 * steps))
        ground.tone *= np.where(np.abs(np.sin(ground.patchiness * 9)) < 0.12, 0.6, 1).astype(np.float32)
        rubble = ground.patchiness > 1.9
        ground.paint(rubble, "gravel")
        return
    slabs = Lots(rng, ground.u, ground.v, float(rng.uniform(20, 60)), float(rng.uniform(20, 60)))
    names = ("dark_asphalt", "worn_asphalt", "concrete")
    surface = slabs.pick(names, rng.dirichlet(np.full(3, 0.25)) + 0.02)
    ground.paint(whole, surface, tone=slabs.uniform(0.9, 1.1))
    lines = np.abs(slabs.dv) < 0.6
    ground.paint(lines, "concrete", tone=1.5)
    ground.paint(~slabs.inside(slabs.width - 1, slabs.depth - 1), "dark_asphalt")
    if rng.uniform() < 0.6:
        bays = Lots(rng, ground.u, ground.v, 2.6, 5.2)
        parked = bays.inside(1.8, 4.2) & slabs.chance(0.35) & bays.chance(0.6)
        ground.paint(parked, "vehicle", height=1.5, tone=bays.uniform(0.25, 2.4))


def bare_soil_or_sand(ground: Ground) -> None:
    """LCZ F: ploughed fields of one region's soils, or dunes."""
    rng, whole = ground.rng, _everywhere(ground)
    if rng.uniform() < 0.4:
        dunes = 1 + 0.10 * np.sin(ground.patchiness * 7) * ground.facing
        ground.paint(whole, ground.mixed(("sand", "sand", "packed_earth"), spread=0.3), tone=dunes * _season(ground))
        tufts = float(rng.uniform(0, 60))
        ground.plant(whole, tufts, radius=(0.7, 1.4), height=(0.2, 0.9), species=("dry_shrub",))
        return
    fields = Lots(rng, ground.u, ground.v, float(rng.uniform(80, 220)), float(rng.uniform(50, 100)), stagger=0.4)
    soils = ("dark_soil", "brown_soil", "red_soil", "packed_earth", "stubble")
    furrows = 1 + 0.10 * np.sin(ground.v * np.float32(2 * np.pi / 5))
    shares = rng.dirichlet(np.array([0.6, 0.8, 0.5, 0.3, 0.15])) + 0.01
    ground.paint(whole, fields.pick(soils, shares), tone=fields.uniform(0.8, 1.15) * furrows * _season(ground))
    ground.paint(~fields.inside(fields.width - 2.5, fields.depth - 2.5), "dry_grass")


def water(ground: Ground) -> None:
    """LCZ G: clear, muddy or green water."""
    rng, whole = ground.rng, _everywhere(ground)
    kinds = (
        ("clear_water",),
        ("turbid_water",),
        ("green_water",),
        ("clear_water", "green_water"),
        ("turbid_water", "green_water"),
    )
    waves = 1 + 0.03 * np.sin(ground.u / 3 + 2 * ground.patchiness)
    ground.paint(whole, ground.mixed(kinds[int(rng.integers(5))], spread=1.2), tone=waves * _season(ground))


BUILDERS: dict[int, Callable[[Ground], None]] = {
    11: dense_trees,
    12: scattered_trees,
    13: bush,
    14: low_plants,
    15: bare_rock_or_paved,
    16: bare_soil_or_sand,
    17: water,
}
