"""What neighbourhoods of built types have in common: streets, roofs, lawns, vehicles, street trees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .ground import Ground, Lots

TREES = ("broadleaf", "pale_broadleaf", "conifer")


def palette(ground: Ground, names: Sequence[str], evenness: float = 0.5) -> np.ndarray:
    """The neighbourhood's own share of each material; a low evenness lets one or two dominate."""
    return ground.rng.dirichlet(np.full(len(names), evenness)) + 0.02


def one_of(ground: Ground, *names: str) -> str:
    """One of the materials, for the whole neighbourhood."""
    return str(ground.rng.choice(names))


def lawn(ground: Ground) -> tuple[str, ...]:
    """What unpaved ground between houses bears: from watered lawn to dry grass and earth."""
    choices = (
        ("lush_grass", "meadow", "lush_grass"),
        ("meadow", "dry_grass", "lush_grass"),
        ("dry_grass", "packed_earth", "meadow"),
        ("dry_grass", "meadow", "dry_grass"),
    )
    return choices[int(ground.rng.integers(len(choices)))]


def streets(
    ground: Ground, block: tuple[float, float], street: float, *, sidewalk: float = 2.0, surface: str | None = None
) -> Lots:
    """Paint streets and sidewalks; returns the blocks between them (their lots include the streets)."""
    asphalt = surface or one_of(ground, "dark_asphalt", "worn_asphalt", "worn_asphalt")
    ground.paint(np.ones(ground.u.shape, bool), asphalt, tone=float(ground.rng.uniform(0.9, 1.1)))
    blocks = Lots(ground.rng, ground.u, ground.v, block[0] + street, block[1] + street)
    if sidewalk:
        ground.paint(blocks.inside(block[0] + 2 * sidewalk, block[1] + 2 * sidewalk), "paving")
    return blocks


def roof(ground: Ground, lots: Lots, where: np.ndarray, roofs: np.ndarray, height: np.ndarray, pitch: float) -> None:
    """Paint roofs over ``where``; with a ``pitch`` (0..1) their two sides differ in brightness."""
    tone = lots.uniform(0.8, 1.2)
    if pitch:
        tone = tone * (1 + 0.28 * pitch * ground.facing * np.sign(lots.dv)).astype(np.float32)
    ground.paint(where, roofs, height=height, tone=tone)


def vehicles(ground: Ground, where: np.ndarray, share: float) -> None:
    """Parked vehicles of all colours in bays of 2.5 m x 5 m on a part of ``where``."""
    bays = Lots(ground.rng, ground.u, ground.v, 2.6, 5.2)
    parked = where & bays.inside(1.8, 4.2) & bays.chance(share)
    ground.paint(parked, "vehicle", height=1.5, tone=bays.uniform(0.25, 2.4))


def street_trees(ground: Ground, where: np.ndarray, per_hectare: float) -> None:
    """Trees of one kind, as streets are planted with."""
    species = (one_of(ground, *TREES[:2]),)
    ground.plant(where, per_hectare, radius=(1.5, 3.5), height=(4, 9), species=species)
