"""Polygons across 180 degrees: kept in one piece, and moved to other coordinate systems without being torn around
the globe.

In degrees a polygon that crosses 180 has longitudes that run on past it (179.9 to 180.1). Files have it so, or cut
in two, or with longitudes that jump from 179.9 to -179.9, which a plane takes for a way around the Earth.
"""

from __future__ import annotations

import functools
import math

import numpy as np
import shapely
from rasterio.crs import CRS

from .metric import WGS84, move_points

#: A jump of the whole round is no crossing but the edge of a frame around the world.
_WHOLE = 1 - 1e-9
#: Moved polygons wider than this (m) may be torn: no LCZ map's zone or area is as wide.
_SUSPECT = 5e6
#: By which share of the way around steps may differ on a cylinder.
_EVEN = 1e-6
#: Degrees that a cut stays away from 180, where a projection might put it on the other side.
_GAP = 1e-9


def around(crs: CRS) -> float:
    """Units of a CRS once around the Earth (360 for degrees, 40,075,017 for Web Mercator); 0 without return.

    Of projected ones those come back that show the Earth as an unrolled cylinder.
    """
    if crs.is_geographic:
        return 2 * math.pi / crs.units_factor[1]
    return _around_cylinder(crs.to_wkt()) if crs.is_projected else 0.0


@functools.lru_cache(maxsize=64)
def _around_cylinder(wkt: str) -> float:
    """12 equal steps of 30 degrees, of which one may jump to the other side, on the equator as at 40 degrees."""
    longitudes = np.linspace(-180.0, 180.0, 13)
    places = np.array([(x, y) for y in (0.0, 40.0) for x in longitudes])
    x = move_points(places, WGS84, CRS.from_wkt(wkt))[:, 0].reshape(2, 13)
    if not np.isfinite(x).all():
        return 0.0
    steps = np.diff(x, axis=1)
    step = float(np.median(steps))
    turn = 12 * step
    misses = np.abs(steps - step - turn * np.round((steps - step) / turn)) if turn else steps
    return turn if turn > 0 and misses.max() < _EVEN * turn and np.ptp(x, axis=0).max() < _EVEN * turn else 0.0


def unwrapped(geometries: np.ndarray, crs: CRS) -> np.ndarray:
    """Polygons (n,) of which none jumps over 180 degrees; others, and other geometries, stay as they are."""
    turn = around(crs)
    if not turn or not len(geometries):
        return geometries
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    with np.errstate(invalid="ignore"):
        steps = np.abs(np.diff(xy[:, 0]))
    jumps = (owner[1:] == owner[:-1]) & (steps > turn / 2)
    result = geometries.copy()
    for i in np.unique(owner[1:][jumps]):
        result[i] = _unwrapped(geometries[i], turn)
    return result


def _unwrapped(geometry: shapely.Geometry, turn: float) -> shapely.Geometry:
    if geometry.geom_type == "Polygon":
        shell = _ring(geometry.exterior, turn)
        if shell is None:
            return geometry
        middle = (shell[:, 0].min() + shell[:, 0].max()) / 2
        shell[:, 0] -= turn * round(middle / turn)
        middle -= turn * round(middle / turn)
        holes = [h for h in (_ring(r, turn) for r in geometry.interiors) if h is not None]
        for hole in holes:
            hole[:, 0] -= turn * round((hole[:, 0].mean() - middle) / turn)
        return shapely.Polygon(shell, holes)
    parts = getattr(geometry, "geoms", None)
    return type(geometry)([_unwrapped(p, turn) for p in parts]) if parts is not None else geometry


def _ring(ring: shapely.LinearRing, turn: float) -> np.ndarray | None:
    """Corners of a ring without jumps; None where it goes around a pole or frames the world."""
    corners = shapely.get_coordinates(ring)
    steps = np.diff(corners[:, 0])
    if (np.abs(steps) > _WHOLE * turn).any():
        return None
    steps -= turn * np.round(steps / turn)
    if abs(steps.sum()) > turn / 2:
        return None
    corners[1:, 0] = corners[0, 0] + np.cumsum(steps)
    corners[-1] = corners[0]
    return corners


def move(geometries: np.ndarray, source: CRS, target: CRS) -> np.ndarray:
    """Polygons (n,) in another CRS; those that its edge at 180 degrees would tear apart are cut in two there.

    Coordinates without a place in ``target`` are infinite.
    """
    moved = shapely.transform(geometries, lambda xy: move_points(xy, source, target))
    if len(geometries) > 1 and not np.isfinite(shapely.bounds(moved)).any():  # a single place without one loses all
        moved[:] = [shapely.transform(g, lambda xy: move_points(xy, source, target)) for g in geometries]
    if target.is_geographic:
        return unwrapped(moved, target)
    bounds = shapely.bounds(moved)
    placed = np.flatnonzero(np.isfinite(bounds).all(axis=1))
    wide = (bounds[placed, 2] - bounds[placed, 0]) * target.linear_units_factor[1] > _SUSPECT
    for i in placed[wide]:
        parts = _halves(geometries[i], source)
        if len(parts) > 1:
            halves = shapely.transform(np.array(parts), lambda xy: move_points(xy, WGS84, target))
            widths = np.ptp(shapely.bounds(halves)[:, [0, 2]], axis=1)
            if np.isfinite(widths).all() and widths.sum() < bounds[i, 2] - bounds[i, 0]:
                moved[i] = shapely.MultiPolygon([p for h in halves for p in polygons_of(h)])
    return moved


def _halves(geometry: shapely.Geometry, crs: CRS) -> list[shapely.Geometry]:
    """A polygon cut at 180 degrees, in degrees of WGS 84 from -180 to 180; itself alone where it does not cross."""
    degrees = shapely.transform(geometry, lambda xy: move_points(xy, crs, WGS84))
    degrees = unwrapped(np.array([degrees], dtype=object), WGS84)[0]
    west, south, east, north = degrees.bounds
    if west >= -180 and east <= 180:
        return [degrees]
    degrees = degrees if degrees.is_valid else shapely.make_valid(degrees)
    parts = []
    for turn in (-360, 0, 360):
        half = degrees.intersection(shapely.box(turn - 180 + _GAP, south - 1, turn + 180 - _GAP, north + 1))
        if half.area > 0:
            parts.append(shapely.transform(half, lambda xy, turn=turn: xy - (turn, 0)))
    return parts


def polygons_of(geometry: shapely.Geometry) -> list[shapely.Polygon]:
    """The polygons in a geometry of any type."""
    if geometry.geom_type == "Polygon":
        return [geometry] if not geometry.is_empty else []
    return [p for part in getattr(geometry, "geoms", ()) for p in polygons_of(part)]


def beside(geometry: shapely.Geometry, other: shapely.Geometry, crs: CRS) -> shapely.Geometry:
    """A geometry turned around the Earth to be closest to the other; itself where its CRS does not go around."""
    turn = around(crs)
    middles = [(g.bounds[0] + g.bounds[2]) / 2 for g in (geometry, other)] if turn else (0.0, 0.0)
    rounds = round((middles[1] - middles[0]) / turn) if turn and np.isfinite(middles).all() else 0
    return shapely.transform(geometry, lambda xy: xy + np.array([rounds * turn, 0])) if rounds else geometry
