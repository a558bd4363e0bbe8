"""Areas and perimeters of polygons on the WGS 84 ellipsoid: each depends on its polygon alone, wherever it lies.

A polygon's edges are the shortest ways between its corners, as QGIS measures them. Lengths are Vincenty's (1975).
Areas are those of spherical polygons on the sphere of the ellipsoid's surface, reached by authalic latitudes (Snyder
1987, eq. 3-11 to 3-18), which keeps every area; an edge's bulge differs from the ellipsoid's by less than 1 %.
"""

from __future__ import annotations

import math

import numpy as np
import shapely
from rasterio.crs import CRS

from ..shared.errors import CrsError
from .metric import WGS84, move_points

_A, _F = 6378137.0, 1 / 298.257223563
_B, _E2 = _A * (1 - _F), _F * (2 - _F)
#: Rounds of Vincenty's formula: more than ever needed but for places on opposite sides of the Earth.
_ROUNDS = 30


def polygon_areas(geometries: np.ndarray, crs: CRS) -> np.ndarray:
    """Areas (n,) in square metres of polygons and multipolygons (n,).

    Raises:
        CrsError: a corner lies nowhere on Earth.
    """
    polygons, owner = shapely.get_parts(geometries, return_index=True)
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    start, end, ring = _edges(rings, crs)
    turns = np.bincount(ring, weights=_difference(end[:, 0], start[:, 0]), minlength=len(rings))
    excess = np.abs(np.bincount(ring, weights=_excess(start, end), minlength=len(rings)))
    # A ring around a pole goes once around: what was summed up then lies between it and the equator.
    excess = np.where(np.abs(turns) > 180, 2 * math.pi - excess, excess)
    outer = np.diff(polygon, prepend=-1) != 0
    areas = np.bincount(owner[polygon], weights=np.where(outer, excess, -excess), minlength=len(geometries))
    return areas * _A**2 * _q(90.0) / 2


def perimeters(geometries: np.ndarray, crs: CRS) -> np.ndarray:
    """Lengths (n,) in metres of the outlines of polygons and multipolygons (n,), those of their holes included.

    Raises:
        CrsError: a corner lies nowhere on Earth.
    """
    polygons, owner = shapely.get_parts(geometries, return_index=True)
    rings, polygon = shapely.get_rings(polygons, return_index=True)
    start, end, ring = _edges(rings, crs)
    return np.bincount(owner[polygon[ring]], weights=distances(start, end), minlength=len(geometries))


def _edges(rings: np.ndarray, crs: CRS) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Both ends (m, 2) in degrees of every edge, and the number (m,) of its ring."""
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    degrees = move_points(xy, crs, WGS84) if len(xy) else xy
    if not np.isfinite(degrees).all():
        raise CrsError(
            "Some polygons lie nowhere on Earth: their coordinates do not fit their CRS ({crs}). Assign the right one "
            "to the layer.",
            crs=crs.to_string()[:40],
        )
    same = ring[1:] == ring[:-1]
    return degrees[:-1][same], degrees[1:][same], ring[1:][same]


def _difference(longitude: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Degrees from the other longitude to this one, the short way round; exact for places close together."""
    way = longitude - other
    return way - 360 * np.round(way / 360)


def _q(latitude: np.ndarray | float) -> np.ndarray:
    s, e = np.sin(np.radians(latitude)), math.sqrt(_E2)
    return (1 - _E2) * (s / (1 - _E2 * s * s) + np.arctanh(e * s) / e)


def _excess(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Area (m,) on the unit sphere between each edge and the equator, with its sign."""
    sines = np.clip(_q(np.stack([start[:, 1], end[:, 1]])) / _q(90.0), -1, 1)
    first, second = sines / (1 + np.sqrt(1 - sines**2))  # tangents of half the authalic latitudes
    half = np.radians(_difference(end[:, 0], start[:, 0])) / 2
    return 2 * np.arctan2(np.sin(half) * (first + second), np.cos(half) * (1 + first * second))


def distances(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Metres (m,) of the shortest way between places (m, 2) in degrees, but for opposite sides of the Earth."""
    way = np.radians(_difference(end[:, 0], start[:, 0]))
    u1, u2 = (np.arctan((1 - _F) * np.tan(np.radians(p[:, 1]))) for p in (start, end))
    s1, c1, s2, c2 = np.sin(u1), np.cos(u1), np.sin(u2), np.cos(u2)
    angle = way.copy()
    for _ in range(_ROUNDS):
        sine = np.hypot(c2 * np.sin(angle), c1 * s2 - s1 * c2 * np.cos(angle))
        cosine = s1 * s2 + c1 * c2 * np.cos(angle)
        sigma = np.arctan2(sine, cosine)
        sin_azimuth = np.divide(c1 * c2 * np.sin(angle), sine, out=np.zeros_like(sine), where=sine > 0)
        cos2 = 1 - sin_azimuth**2
        middle = cosine - np.divide(2 * s1 * s2, cos2, out=np.zeros_like(cos2), where=cos2 > 1e-15)
        c = _F / 16 * cos2 * (4 + _F * (4 - 3 * cos2))
        inner = middle + c * cosine * (2 * middle**2 - 1)
        before, angle = angle, way + (1 - c) * _F * sin_azimuth * (sigma + c * sine * inner)
        if not np.any(np.abs(angle - before) > 1e-13):
            break
    k2 = cos2 * (_A**2 - _B**2) / _B**2
    a = 1 + k2 / 16384 * (4096 + k2 * (-768 + k2 * (320 - 175 * k2)))
    b = k2 / 1024 * (256 + k2 * (-128 + k2 * (74 - 47 * k2)))
    last = b / 6 * middle * (4 * sine**2 - 3) * (4 * middle**2 - 3)
    correction = b * sine * (middle + b / 4 * (cosine * (2 * middle**2 - 1) - last))
    return _B * a * (sigma - correction)
