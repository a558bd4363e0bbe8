"""How large a raster's cells are on the ground, in metres, whatever its coordinate reference system."""

from __future__ import annotations

import math

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine

from .metric import TOLERANCE, local_scale


def cell_metres(crs: CRS, cells: Affine, column: float, row: float) -> tuple[float, float]:
    """Width and height (m) of the cell at (column, row) of a raster with the transform ``cells``.

    Where a unit of a projected CRS is its nominal length on the ground, within :data:`.metric.TOLERANCE`, they are
    nominal lengths; elsewhere they are measured on the WGS 84 ellipsoid at the cell's middle.

    Raises:
        CrsError: the cell lies nowhere on Earth.
    """
    scale = local_scale(crs, np.array([cells * (column + 0.5, row + 0.5)]))
    unit = crs.linear_units_factor[1] if crs.is_projected else math.nan
    if scale.error(unit) <= TOLERANCE:
        return math.hypot(cells.a, cells.d) * unit, math.hypot(cells.b, cells.e) * unit
    return float(scale.metres(cells.a, cells.d)[0]), float(scale.metres(cells.b, cells.e)[0])
