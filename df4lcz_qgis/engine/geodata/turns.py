"""Rasters in degrees on grids across 180 degrees, or written on the other side of it.

GDAL's warper takes longitudes as they are: for it, 180.01 and -179.99 are two places. So a raster is laid onto a grid
as often as ground of both meets when one of them is turned once around the Earth.
"""

from __future__ import annotations

import math

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine

from .antimeridian import around
from .metric import move_points
from .opening import Dataset, bounds_of
from .raster import DatasetGrid

#: Places along each side of a grid by which it is told where it lies.
_LATTICE = 33
#: Half the equator (m) as Web Mercator has it.
_MERCATOR = math.pi * 6_378_137


def placings(dataset: Dataset, grid: DatasetGrid) -> list[Affine | None]:
    """The transforms by which ``dataset`` meets ``grid``: those turned around the Earth, and None for its own.

    Its own alone where it meets the grid nowhere, or where its CRS does not go around.
    """
    turn = turn_of(dataset.crs)
    span = _span(grid, dataset.crs, turn) if turn else None
    if span is None:
        return [None]
    west, _, east, _ = bounds_of(dataset)
    turns = [n for n in (0, 1, -1) if west + n * turn < span[1] and east + n * turn > span[0]]
    return [Affine.translation(n * turn, 0) * dataset.transform if n else None for n in turns] or [None]


def turn_of(crs: CRS) -> float:
    """Units of a CRS once around the Earth; 0 where one does not come back."""
    return 2 * _MERCATOR if crs.to_epsg() == 3857 else around(crs)


def _span(grid: DatasetGrid, crs: CRS, turn: float) -> tuple[float, float] | None:
    """The least and the greatest x of a grid's places in ``crs``; None where it has none."""
    rows, columns = (np.linspace(0, n, _LATTICE) for n in (grid.height, grid.width))
    columns, rows = (v.ravel() for v in np.meshgrid(columns, rows))
    t = grid.transform
    places = np.column_stack([t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f])
    if grid.crs != crs:
        places = move_points(places, grid.crs, crs)
    x = places[np.isfinite(places).all(axis=1), 0]
    if not len(x):
        return None
    low, high = float(x.min()), float(x.max())
    if high - low > turn / 2:  # a jump from one side to the other, which lies between two of the places
        return min(low, -turn / 2), max(high, turn / 2)
    return low, high
