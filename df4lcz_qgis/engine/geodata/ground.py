"""True areas on the ground of a raster's cells, in any coordinate reference system.

Everything is measured in EPSG:6933, the cylindrical equal-area projection of the WGS 84 ellipsoid, so that degrees,
Web Mercator and national grids all give the same square kilometres.
"""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS
from rasterio.windows import Window

from ..shared.errors import CrsError
from .metric import move_points
from .raster import Dataset

_EQUAL_AREA = CRS.from_epsg(6933)
#: Circumference of the Earth in that projection, metres: x jumps by it at the date line.
_AROUND = 2 * 17367530.445161372
#: Cells are measured at this many places along each side of a window, and interpolated between them.
_PLACES = 65


def cell_areas(dataset: Dataset, window: Window) -> np.ndarray:
    """Area in square metres of each cell of a window, as float64 that broadcasts to (height, width).

    North-up rasters in degrees give (height, 1), since a cell's area depends on its latitude alone; others are
    measured on a lattice of places and interpolated linearly.

    Raises:
        CrsError: the raster's coordinates cannot be expressed on the Earth.
    """
    height, width = int(window.height), int(window.width)
    t = dataset.transform
    if dataset.crs.is_geographic and t.b == 0 and t.d == 0:
        rows = np.arange(height, dtype=float)
        return _measure(dataset, np.full(height, window.col_off), window.row_off + rows)[:, np.newaxis]
    rows, columns = _places(height), _places(width)
    grid_rows, grid_columns = np.meshgrid(rows, columns, indexing="ij")
    areas = _measure(dataset, window.col_off + grid_columns.ravel(), window.row_off + grid_rows.ravel())
    areas = areas.reshape(grid_rows.shape)
    along = np.stack([np.interp(np.arange(width), columns, line) for line in areas])
    upper, weight = _between(rows, height)
    lower = np.minimum(upper + 1, len(rows) - 1)
    return along[upper] * (1 - weight)[:, np.newaxis] + along[lower] * weight[:, np.newaxis]


def _places(size: int) -> np.ndarray:
    return np.unique(np.linspace(0, size - 1, min(size, _PLACES)).round())


def _between(places: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """For every index the place at or before it, and how far it is on the way to the next."""
    index = np.arange(size)
    upper = np.searchsorted(places, index, side="right") - 1
    steps = np.diff(places, append=places[-1] + 1)
    return upper, (index - places[upper]) / steps[upper]


def _measure(dataset: Dataset, columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Areas (n,) in square metres of the cells at (columns, rows)."""
    t = dataset.transform
    right, down = np.array([0, 1, 1, 0])[:, np.newaxis], np.array([0, 0, 1, 1])[:, np.newaxis]
    c, r = columns + right, rows + down
    x, y = t.a * c + t.b * r + t.c, t.d * c + t.e * r + t.f
    if dataset.crs.is_geographic:
        y = np.clip(y, -90, 90)
    moved = move_points(np.column_stack([x.ravel(), y.ravel()]), dataset.crs, _EQUAL_AREA)
    east, north = (v.reshape(c.shape) for v in moved.T)
    if not (np.isfinite(east).all() and np.isfinite(north).all()):
        raise CrsError(
            "Cells of the raster lie outside the area of its coordinate reference system, so that their size on the "
            "ground is unknown. Clip the raster, or assign the right CRS."
        )
    east = (east - east[0] + _AROUND / 2) % _AROUND - _AROUND / 2
    after = np.roll(np.arange(4), -1)
    return np.abs((east * north[after] - east[after] * north).sum(0)) / 2
