"""What is searched for in a catalogue, and the scenes that it has."""

from __future__ import annotations

from dataclasses import dataclass, field

import shapely

from ..shared.parameter import Extent
from .metadata import Metadata


@dataclass(frozen=True)
class Wanted:
    """What is searched for: dates inclusive (ISO), ``months`` of any year (none: all), cloud in per cent at most."""

    extent: Extent
    start: str
    end: str
    months: tuple[int, ...] = ()
    cloud: float = 30.0
    most: int = 4
    level: str = "L2A"
    collection: str | None = None


@dataclass(frozen=True)
class Item:
    """A scene in a catalogue.

    ``cloud``: per cent, NaN where the catalogue does not say. ``tile``: empty where nothing names it. ``assets``: band
    (and ``SCL``) -> address. ``footprint``: polygon in longitude and latitude, running on past 180.
    ``offset_applied``: whether the catalogue says that it took the offset of baseline 04.00 away. ``link``: address of
    the item, as it may be told. ``version``: tells its files from those of the same scene processed anew. ``bounds``:
    of its images in ``crs``, None where it does not say. ``inside``: what of the footprint is in the extent, in the
    longitudes of that. ``bytes``: about how many have to come for the extent; known of scenes that are chosen.
    ``nodata``: of its files, where it declares any.
    """

    id: str
    date: str
    cloud: float
    tile: str
    baseline: str
    level: str
    assets: dict[str, str]
    footprint: shapely.Geometry
    metadata: Metadata
    offset_applied: bool
    link: str = ""
    version: str = ""
    crs: str = ""
    bounds: tuple[float, ...] | None = None
    inside: shapely.Geometry = field(default_factory=shapely.Polygon)
    bytes: float = 0.0
    nodata: dict[str, float] = field(default_factory=dict)
