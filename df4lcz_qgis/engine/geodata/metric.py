"""What is metric: how long a unit of a coordinate reference system is on the ground, measured at the data's place.

Neither a unit called metre nor the name of a projection says it: Mercator's metres are twice too long at 60 degrees,
those of a plain cylindrical projection in one direction only. So the scale is measured on the WGS 84 ellipsoid, and
where it is off by more than :data:`TOLERANCE` one goes to the UTM zone of the place, or to UPS near the poles.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely
from rasterio._err import CPLE_BaseError  # what GDAL's transformer raises has no public name
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform

from ..shared.errors import CrsError
from ..shared.utm import epsg_of_place

#: By how much a metre of a CRS may be off on the ground, in any direction, for the CRS to count as metric.
TOLERANCE = 0.01
WGS84 = CRS.from_epsg(4326)
#: Semi-major axis (m) and squared eccentricity of WGS 84.
_A, _E2 = 6378137.0, 0.0066943799901413165
#: Half the length over which a scale is measured: degrees, or units of a projection.
_DEGREES, _UNITS = 1e-4, 10.0


@dataclass(frozen=True)
class Scale:
    """How long units of a CRS are on the ground at n places: squared metres for a unit along its x and its y axis, and
    the product of the two directions; each float64 (n,).
    """

    xx: np.ndarray
    yy: np.ndarray
    xy: np.ndarray

    def metres(self, dx: float, dy: float) -> np.ndarray:
        """Length (n,) in metres of the way (dx, dy), which is in units of the CRS."""
        return np.sqrt(self.xx * dx * dx + 2 * self.xy * dx * dy + self.yy * dy * dy)

    @property
    def extremes(self) -> tuple[np.ndarray, np.ndarray]:
        """Metres for a unit in the direction where they are fewest, and where they are most; each (n,)."""
        middle, spread = (self.xx + self.yy) / 2, np.hypot((self.xx - self.yy) / 2, self.xy)
        return np.sqrt(np.maximum(middle - spread, 0)), np.sqrt(middle + spread)

    def error(self, unit: float = 1.0) -> float:
        """By how much (0.01 for 1 %) a length of ``unit`` metres is off where and in the direction it is off most."""
        least, greatest = self.extremes
        return float(np.max(np.maximum(np.abs(greatest / unit - 1), np.abs(least / unit - 1))))


def move_points(xy: np.ndarray, source: CRS, target: CRS) -> np.ndarray:
    """Points (n, 2) from one CRS to another; infinite where they have no place in it."""
    if not len(xy):
        return np.empty((0, 2))
    if _is_geocentric(source) or _is_geocentric(target):
        return np.full(np.shape(xy), np.inf)
    try:
        return np.column_stack(transform(source, target, *np.asarray(xy, dtype=float).T))
    except CPLE_BaseError:
        return np.full(np.shape(xy), np.inf)


def _is_geocentric(crs: CRS) -> bool:
    """Whether coordinates are counted from the Earth's middle, where two of the three are no place."""
    return not (crs.is_projected or crs.is_geographic) and crs.to_wkt().startswith(("GEOCCS", "GEODCRS"))


def local_scale(crs: CRS, xy: np.ndarray) -> Scale:
    """The scale of a CRS at places (n, 2) given in it.

    Raises:
        CrsError: a place lies nowhere on Earth.
    """
    places = np.asarray(xy, dtype=float).reshape(-1, 2)
    half = _DEGREES if crs.is_geographic else _UNITS
    steps = np.array([(half, 0), (-half, 0), (0, half), (0, -half)])
    ends = on_earth((places[:, np.newaxis] + steps).reshape(-1, 2), crs).reshape(-1, 4, 3)
    along_x, along_y = (ends[:, 0] - ends[:, 1]) / (2 * half), (ends[:, 2] - ends[:, 3]) / (2 * half)
    return Scale((along_x**2).sum(1), (along_y**2).sum(1), (along_x * along_y).sum(1))


def on_planes(geometries: np.ndarray, crs: CRS) -> np.ndarray:
    """Geometries (n,) in true metres, each in a plane of its own, stretched as the CRS is at the geometry's middle.

    Raises:
        CrsError: a geometry lies nowhere on Earth.
    """
    bounds = shapely.bounds(geometries)
    middles = np.column_stack([(bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2])
    scale = local_scale(crs, middles)
    wide = np.sqrt(scale.xx)
    skew = scale.xy / wide
    high = np.sqrt(np.maximum(scale.yy - skew**2, 0))
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    xy = xy - middles[owner]
    xy = np.column_stack([wide[owner] * xy[:, 0] + skew[owner] * xy[:, 1], high[owner] * xy[:, 1]])
    return shapely.set_coordinates(geometries.copy(), xy)


def on_earth(xy: np.ndarray, crs: CRS) -> np.ndarray:
    """Geocentric coordinates (n, 3) in metres; unlike degrees they have no seam and no poles."""
    degrees = move_points(xy, crs, WGS84)
    if not np.isfinite(degrees).all():
        raise CrsError(
            "Coordinates such as {x:.6g}, {y:.6g} lie nowhere on Earth in {crs}. Check the coordinate reference "
            "system of the layer, and assign the right one.",
            x=float(xy[0, 0]),
            y=float(xy[0, 1]),
            crs=crs.to_string()[:40],
        )
    longitude, latitude = np.radians(degrees).T
    normal = _A / np.sqrt(1 - _E2 * np.sin(latitude) ** 2)
    return np.column_stack(
        (
            normal * np.cos(latitude) * np.cos(longitude),
            normal * np.cos(latitude) * np.sin(longitude),
            normal * (1 - _E2) * np.sin(latitude),
        )
    )


def metres_crs(longitude: float, latitude: float) -> CRS:
    """The CRS in metres for a place in degrees: its WGS 84 / UTM zone, near the poles UPS.

    Raises:
        CrsError: it is no place on Earth.
    """
    return CRS.from_epsg(epsg_of_place(longitude, latitude))


def metric_crs_of(crs: CRS, bounds: tuple[float, float, float, float]) -> CRS:
    """The CRS to measure in within ``bounds`` (xmin, ymin, xmax, ymax; in ``crs``): itself where it is metric there.

    Nine places of the bounds are looked at. Where ``crs`` is not metric at all of them, it is the UTM zone (or UPS)
    of the middle, unless that is off by more, as it may be for a continent.

    Raises:
        CrsError: the middle lies nowhere on Earth.
    """
    middle = np.array([((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)])
    ((longitude, latitude),) = move_points(middle, crs, WGS84)
    local_scale(crs, middle)  # raises where there is no place on Earth
    target = metres_crs(longitude, latitude)
    if not crs.is_projected:
        return target
    own = _worst(crs, crs, bounds)
    return crs if own <= TOLERANCE or own <= _worst(target, crs, bounds) else target


def _worst(crs: CRS, given: CRS, bounds: tuple[float, float, float, float]) -> float:
    """The largest error of a metre of ``crs`` at nine places of ``bounds``, which are in ``given``."""
    xs, ys = np.meshgrid(np.linspace(bounds[0], bounds[2], 3), np.linspace(bounds[1], bounds[3], 3))
    places = np.column_stack([xs.ravel(), ys.ravel()])
    places = places if crs == given else move_points(places, given, crs)
    try:
        return local_scale(crs, places).error()
    except (CrsError, CRSError):
        return math.inf
