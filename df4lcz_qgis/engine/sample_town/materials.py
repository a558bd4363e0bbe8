"""The materials of the synthetic town: what kind of surface each is, its reflectance in the ten bands, its grain.

The spectra are rounded, generic values of the kind that spectral libraries hold for each material; they describe
no measured sample. Order of bands: B02, B03, B04, B05, B06, B07, B08, B8A, B11, B12.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

ROOF, IMPERVIOUS, PERVIOUS, PLANT, WATER = "roof", "impervious", "pervious", "plant", "water"


@dataclass(frozen=True)
class Material:
    """A surface material: kind, reflectance (0..1) of ten bands, relative grain at 1 m."""

    name: str
    kind: str
    reflectance: tuple[float, ...]
    grain: float


def _table() -> tuple[Material, ...]:
    rows = (
        ("red_tile", ROOF, (0.07, 0.11, 0.22, 0.26, 0.28, 0.29, 0.30, 0.31, 0.38, 0.33), 0.06),
        ("brown_tile", ROOF, (0.06, 0.08, 0.13, 0.15, 0.17, 0.18, 0.19, 0.20, 0.27, 0.24), 0.06),
        ("bitumen_roof", ROOF, (0.06, 0.065, 0.07, 0.075, 0.08, 0.08, 0.085, 0.085, 0.10, 0.10), 0.05),
        ("concrete_roof", ROOF, (0.20, 0.23, 0.26, 0.27, 0.28, 0.28, 0.29, 0.29, 0.31, 0.29), 0.04),
        ("gravel_roof", ROOF, (0.14, 0.16, 0.18, 0.19, 0.20, 0.20, 0.21, 0.21, 0.24, 0.22), 0.06),
        ("white_roof", ROOF, (0.48, 0.52, 0.55, 0.56, 0.56, 0.56, 0.55, 0.55, 0.45, 0.35), 0.03),
        ("grey_metal", ROOF, (0.22, 0.24, 0.25, 0.26, 0.27, 0.28, 0.28, 0.28, 0.33, 0.32), 0.04),
        ("bright_metal", ROOF, (0.34, 0.36, 0.37, 0.37, 0.37, 0.37, 0.36, 0.36, 0.40, 0.38), 0.05),
        ("blue_metal", ROOF, (0.22, 0.20, 0.14, 0.13, 0.15, 0.20, 0.25, 0.26, 0.30, 0.25), 0.04),
        ("green_metal", ROOF, (0.08, 0.14, 0.09, 0.09, 0.12, 0.17, 0.22, 0.23, 0.25, 0.20), 0.04),
        ("rusty_metal", ROOF, (0.07, 0.10, 0.18, 0.21, 0.24, 0.25, 0.26, 0.27, 0.40, 0.42), 0.10),
        ("tarpaulin", ROOF, (0.30, 0.24, 0.12, 0.12, 0.20, 0.33, 0.38, 0.38, 0.33, 0.25), 0.06),
        ("dark_asphalt", IMPERVIOUS, (0.06, 0.065, 0.07, 0.075, 0.08, 0.08, 0.085, 0.085, 0.11, 0.11), 0.05),
        ("worn_asphalt", IMPERVIOUS, (0.10, 0.115, 0.13, 0.135, 0.14, 0.145, 0.15, 0.15, 0.19, 0.18), 0.05),
        ("concrete", IMPERVIOUS, (0.19, 0.225, 0.26, 0.27, 0.28, 0.285, 0.29, 0.29, 0.33, 0.31), 0.04),
        ("paving", IMPERVIOUS, (0.13, 0.15, 0.18, 0.19, 0.20, 0.205, 0.21, 0.21, 0.26, 0.25), 0.06),
        ("vehicle", IMPERVIOUS, (0.16, 0.16, 0.16, 0.16, 0.17, 0.17, 0.18, 0.18, 0.18, 0.16), 0.05),
        ("grey_rock", IMPERVIOUS, (0.15, 0.175, 0.20, 0.21, 0.22, 0.225, 0.23, 0.23, 0.28, 0.27), 0.10),
        ("pale_rock", IMPERVIOUS, (0.26, 0.31, 0.35, 0.36, 0.37, 0.375, 0.38, 0.38, 0.41, 0.34), 0.09),
        ("gravel", PERVIOUS, (0.13, 0.155, 0.18, 0.19, 0.20, 0.21, 0.22, 0.22, 0.27, 0.26), 0.08),
        ("packed_earth", PERVIOUS, (0.11, 0.15, 0.20, 0.22, 0.24, 0.25, 0.27, 0.275, 0.36, 0.33), 0.07),
        ("dark_soil", PERVIOUS, (0.05, 0.065, 0.085, 0.10, 0.11, 0.12, 0.14, 0.145, 0.21, 0.18), 0.08),
        ("brown_soil", PERVIOUS, (0.075, 0.105, 0.145, 0.165, 0.185, 0.20, 0.225, 0.23, 0.33, 0.29), 0.08),
        ("red_soil", PERVIOUS, (0.06, 0.09, 0.18, 0.21, 0.24, 0.25, 0.27, 0.28, 0.36, 0.31), 0.08),
        ("sand", PERVIOUS, (0.20, 0.27, 0.34, 0.36, 0.38, 0.39, 0.41, 0.42, 0.52, 0.49), 0.04),
        ("lush_grass", PERVIOUS, (0.03, 0.07, 0.035, 0.10, 0.32, 0.40, 0.43, 0.44, 0.24, 0.11), 0.08),
        ("meadow", PERVIOUS, (0.04, 0.075, 0.055, 0.11, 0.26, 0.31, 0.34, 0.345, 0.25, 0.14), 0.10),
        ("dry_grass", PERVIOUS, (0.08, 0.12, 0.16, 0.19, 0.23, 0.26, 0.29, 0.30, 0.37, 0.27), 0.08),
        ("green_crop", PERVIOUS, (0.025, 0.065, 0.03, 0.095, 0.38, 0.48, 0.50, 0.51, 0.22, 0.09), 0.06),
        ("ripe_crop", PERVIOUS, (0.08, 0.13, 0.18, 0.21, 0.26, 0.28, 0.30, 0.31, 0.34, 0.24), 0.06),
        ("young_crop", PERVIOUS, (0.05, 0.085, 0.09, 0.13, 0.24, 0.29, 0.32, 0.325, 0.28, 0.20), 0.08),
        ("stubble", PERVIOUS, (0.09, 0.13, 0.18, 0.20, 0.23, 0.25, 0.28, 0.285, 0.40, 0.33), 0.07),
        ("broadleaf", PLANT, (0.022, 0.045, 0.025, 0.075, 0.25, 0.32, 0.35, 0.36, 0.17, 0.075), 0.10),
        ("conifer", PLANT, (0.018, 0.032, 0.02, 0.05, 0.14, 0.175, 0.19, 0.20, 0.10, 0.045), 0.12),
        ("pale_broadleaf", PLANT, (0.03, 0.06, 0.04, 0.10, 0.25, 0.30, 0.33, 0.34, 0.20, 0.095), 0.10),
        ("green_shrub", PLANT, (0.03, 0.052, 0.04, 0.085, 0.19, 0.23, 0.255, 0.26, 0.20, 0.105), 0.10),
        ("dry_shrub", PLANT, (0.055, 0.08, 0.09, 0.12, 0.17, 0.195, 0.22, 0.225, 0.28, 0.19), 0.10),
        ("clear_water", WATER, (0.035, 0.025, 0.012, 0.010, 0.008, 0.007, 0.006, 0.006, 0.003, 0.002), 0.05),
        ("turbid_water", WATER, (0.07, 0.10, 0.115, 0.105, 0.06, 0.05, 0.035, 0.03, 0.01, 0.008), 0.04),
        ("green_water", WATER, (0.04, 0.07, 0.045, 0.055, 0.045, 0.04, 0.035, 0.03, 0.008, 0.005), 0.05),
        ("pool", WATER, (0.25, 0.30, 0.12, 0.07, 0.04, 0.03, 0.03, 0.02, 0.01, 0.01), 0.03),
    )
    return tuple(Material(*row) for row in rows)


MATERIALS = _table()
#: Material's name -> its number in the material map.
NUMBER = {material.name: number for number, material in enumerate(MATERIALS)}
#: Reflectance (bands, materials), float32.
SPECTRA = np.array([m.reflectance for m in MATERIALS], dtype=np.float32).T.copy()
GRAIN = np.array([m.grain for m in MATERIALS], dtype=np.float32)


def is_kind(kind: str) -> np.ndarray:
    """For each material number, whether it is of ``kind`` (boolean)."""
    return np.array([m.kind == kind for m in MATERIALS])


def numbers(*names: str) -> np.ndarray:
    """Material numbers (uint8) of ``names``."""
    return np.array([NUMBER[name] for name in names], dtype=np.uint8)
