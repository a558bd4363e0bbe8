"""How large a raster's cells are on the ground, in metres, whatever its coordinate reference system."""

from __future__ import annotations

import math

from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform

#: Semi-major axis (m) and squared eccentricity of WGS 84.
_A, _E2 = 6378137.0, 0.0066943799901413165


def metres_per_degree(latitude: float) -> tuple[float, float]:
    """Length (m) of a degree of longitude and of a degree of latitude on the WGS 84 ellipsoid."""
    phi = math.radians(latitude)
    flattening = 1 - _E2 * math.sin(phi) ** 2
    along_parallel = _A * math.cos(phi) / math.sqrt(flattening)
    along_meridian = _A * (1 - _E2) / flattening**1.5
    return math.radians(along_parallel), math.radians(along_meridian)


def is_uniform(crs: CRS) -> bool:
    """Whether a unit of the CRS is the same length everywhere, near enough: projected, and not Web Mercator."""
    return bool(crs.is_projected) and crs.to_epsg() != 3857


def cell_metres(crs: CRS, cells: Affine, column: float, row: float) -> tuple[float, float]:
    """Width and height (m) of the cell at (column, row) of a raster with the transform ``cells``.

    In a projected CRS they are the nominal lengths in its unit. Degrees and Web Mercator are measured on the
    WGS 84 ellipsoid at the cell's place.
    """
    if is_uniform(crs):
        unit = crs.linear_units_factor[1]
        return math.hypot(cells.a, cells.d) * unit, math.hypot(cells.b, cells.e) * unit
    corners = [cells * place for place in ((column, row), (column + 1, row), (column, row + 1))]
    longitudes, latitudes = transform(crs, "EPSG:4326", *(list(axis) for axis in zip(*corners)))
    per_lon, per_lat = metres_per_degree(min(max(latitudes[0], -89.9), 89.9))

    def length(end: int) -> float:
        return math.hypot((longitudes[end] - longitudes[0]) * per_lon, (latitudes[end] - latitudes[0]) * per_lat)

    return length(1), length(2)
