"""Extents across 180 degrees, where services end: QGIS draws of them what lies around the Earth in between."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsProcessingException,
    QgsRectangle,
)

from .image_writing import Area
from .words import tr

#: Half the width of the world in Web Mercator (m), and in degrees.
_MERCATOR, _DEGREES = math.pi * 6_378_137, 180.0
#: Places along each side of an area that are looked at.
_PLACES = 33


def refuse_around_the_earth(name: str, rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> None:
    """Refuse an extent whose west and east were exchanged, as 179.9 to -179.9 is: it goes the other way around.

    Raises:
        QgsProcessingException: it is wider than half the Earth.
    """
    half = _half_the_world(crs)
    if rectangle.width() > half and -half < rectangle.xMinimum() < rectangle.xMaximum() < half:
        _refuse(name)
    if rectangle.width() > half > 0:
        raise QgsProcessingException(
            tr(
                "The layer '{name}' goes around the Earth, which no image in metres does. Choose the extent to take "
                "from it, for example the extent of the map canvas.",
                name=name,
            )
        )


def refuse_across_180(
    name: str, area: Area, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> None:
    """Refuse an area that the edge of a layer's CRS tears apart.

    Raises:
        QgsProcessingException: it does.
    """
    half = _half_the_world(crs)
    if not half:
        return
    transform = QgsCoordinateTransform(area.crs, crs, context)
    bounds = area.rectangle(0, 0, area.height, area.width)
    steps = [i / (_PLACES - 1) for i in range(_PLACES)]
    edges = [(s, e) for s in steps for e in (0.0, 1.0)] + [(e, s) for s in steps for e in (0.0, 1.0)]
    found = []
    for east, north in edges:
        x, y = bounds.xMinimum() + east * bounds.width(), bounds.yMinimum() + north * bounds.height()
        try:
            found.append(transform.transform(QgsPointXY(x, y)).x())
        except QgsCsException:
            continue
    if found and max(found) - min(found) > half:
        _refuse(name)


def _half_the_world(crs: QgsCoordinateReferenceSystem) -> float:
    """Units of a CRS half around the Earth; 0 where it does not end at 180 degrees, or none is known."""
    if crs.isGeographic():
        return _DEGREES
    return _MERCATOR if crs.authid() in ("EPSG:3857", "EPSG:900913") else 0.0


def _refuse(name: str) -> None:
    raise QgsProcessingException(
        tr(
            "The extent to take from the layer '{name}' lies across 180 degrees of longitude, where the service ends. "
            "Take the part on each side by itself: let one extent end and the other begin a little before and after "
            "180 degrees.",
            name=name,
        )
    )
