"""How much has to come of a scene: whole squares of its files, as :mod:`.chunks` fetches them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..geodata.antimeridian import move
from ..geodata.metric import WGS84, metric_crs_of
from ..shared.parameter import Extent
from .chunks import Facts, squares_of
from .items import Item

#: Metres of a pixel of the bands, and of the scene classification.
_PIXEL = dict.fromkeys(("B02", "B03", "B04", "B08"), 10.0)
_COARSE_PIXEL = 20.0
#: Bytes that a pixel takes on its way, compressed: the ten bands of two real scenes took 1.2 to 1.6, random numbers of
#: twelve bits 1.7; a scene classification takes next to nothing. And what is read of each file to find the squares.
_BYTES_PER_PIXEL, _BYTES_OF_CLASSES, _BYTES_OF_A_FILE = 1.4, 0.1, 16_384


def bytes_of(item: Item, extent: Extent) -> float:
    """About how many bytes have to come of an item for the extent."""
    crs, bounds = _frame(item)
    pixels = {cell: _pixels(crs, bounds, cell, extent) for cell in (10.0, 20.0)}
    if not pixels[10.0]:
        return 0.0
    total = 0.0
    for band in item.assets:
        rate = _BYTES_PER_PIXEL if band.startswith("B") else _BYTES_OF_CLASSES
        total += _BYTES_OF_A_FILE + rate * pixels[_PIXEL.get(band, _COARSE_PIXEL)]
    return total


def _pixels(crs: CRS, bounds: tuple[float, ...], cell: float, extent: Extent) -> int:
    """Pixels of the squares that an extent touches of an image with these bounds in its CRS."""
    left, bottom, right, top = bounds
    width, height = round((right - left) / cell), round((top - bottom) / cell)
    facts = Facts(crs.to_wkt(), (cell, 0.0, left, 0.0, -cell, top), width, height, "uint16", 0)
    return sum(int(s.width * s.height) for s in squares_of(facts, extent))


def _frame(item: Item) -> tuple[CRS, tuple[float, ...]]:
    """CRS and bounds of an item's images: as it says, else those of its footprint."""
    try:
        crs = CRS.from_user_input(item.crs) if item.crs else metric_crs_of(WGS84, item.footprint.bounds)
    except CRSError:
        crs = metric_crs_of(WGS84, item.footprint.bounds)
    else:
        if item.crs and item.bounds:
            return crs, item.bounds
    return crs, move(np.array([item.footprint], dtype=object), WGS84, crs)[0].bounds


def image_bounds(assets: Iterable[dict[str, Any]], properties: dict[str, Any]) -> tuple[float, ...] | None:
    """Bounds (left, bottom, right, top) of an item's images in their CRS, by the projection extension of STAC.

    None where neither an asset nor the item says them.
    """
    for place in (*assets, properties):
        transform, shape = place.get("proj:transform"), place.get("proj:shape")
        if _numbers(transform, 6) and _numbers(shape, 2) and not transform[1] and not transform[3]:
            left, top = transform[2], transform[5]
            return left, top + transform[4] * shape[0], left + transform[0] * shape[1], top
        if _numbers(place.get("proj:bbox"), 4):
            return tuple(place["proj:bbox"][:4])
    return None


def _numbers(values: Any, least: int) -> bool:
    return (
        isinstance(values, (list, tuple))
        and len(values) >= least
        and all(isinstance(v, (int, float)) and math.isfinite(v) for v in values)
    )
