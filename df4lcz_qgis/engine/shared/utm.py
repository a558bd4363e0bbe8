"""The coordinate reference system in metres of a place: its UTM zone, or UPS near the poles."""

from __future__ import annotations

import math

from .errors import CrsError

#: Where UTM ends and UPS begins, degrees.
_UTM_NORTH, _UTM_SOUTH = 84.0, -80.0
_UPS_NORTH, _UPS_SOUTH = 5041, 5042


def epsg_of_place(longitude: float, latitude: float) -> int:
    """The EPSG code of the CRS in metres for a place in degrees: its WGS 84 / UTM zone, near the poles UPS.

    Raises:
        CrsError: it is no place on Earth.
    """
    if not (math.isfinite(longitude) and abs(latitude) <= 90):
        raise CrsError(
            "Longitude {longitude:.6g}, latitude {latitude:.6g} is no place on Earth. Check the coordinate reference "
            "system of the layer, and assign the right one.",
            longitude=longitude,
            latitude=latitude,
        )
    if latitude >= _UTM_NORTH:
        return _UPS_NORTH
    if latitude < _UTM_SOUTH:
        return _UPS_SOUTH
    zone = int((longitude + 180) // 6) % 60 + 1
    return (32600 if latitude >= 0 else 32700) + zone
