"""Searching STAC catalogues for Sentinel-2 scenes, and what their items say of them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timezone
from typing import Any

import numpy as np
import shapely
from pystac.utils import str_to_datetime

from ..geodata.antimeridian import unwrapped
from ..shared.addresses import tellable
from ..shared.catalogues import Catalogue
from ..shared.errors import ExtentError, RequestError
from ..shared.message import say
from ..shared.method import LCZ_BANDS
from ..shared.reporter import Reporter
from . import item_words
from .amounts import bytes_of, image_bounds
from .catalogue_pages import WGS84, area_of, raw_items
from .choosing import chosen, newest
from .items import Item, Wanted
from .names import band_of, is_other_file

#: What others ask this module for, too.
__all__ = ["CLASSIFICATION", "WGS84", "plan_text", "search"]

CLASSIFICATION = "SCL"
_MOST_ITEMS = 3000
#: The share of the extent outside all footprints, which are not exact, above which it is spoken of.
_UNSEEN_SHARE = 0.01
_TILE = re.compile(r"(?<![A-Z0-9])T?(\d{1,2}[C-X][A-Z]{2})(?![A-Z0-9])")
#: Names of a tile as Planetary Computer, Open Data Cubes and the Brazil Data Cube tell it.
_TILE_KEYS = ("s2:mgrs_tile", "odc:region_code", "bdc:tiles", "bdc:tile")
_ENDING = re.compile(r"\.(jp2|tiff?|img)$", re.IGNORECASE)
_SUFFIX = re.compile(r"[_-](10|20|60)m$", re.IGNORECASE)


def search(catalogue: Catalogue, wanted: Wanted, reporter: Reporter) -> list[Item]:
    """The scenes wanted: of each tile the clearest days such that ``most`` of them see each part of the extent, as far
    as there are any; those first that are clearest, and last those of which no cloud is told.

    Of a scene that was processed several times the newest baseline counts.

    Raises:
        ServiceError: the catalogue cannot be reached or answers other than it should.
        ExtentError: nothing is found, or the extent is too large or no place on Earth.
        RequestError: dates that are none.
    """
    wanted = _checked(wanted)
    area = area_of(wanted.extent)
    collection = wanted.collection or catalogue.collection(wanted.level)
    found, cloudy, unusable = [], 0, 0
    for number, raw in enumerate(raw_items(catalogue, collection, wanted, area, reporter)):
        reporter.progress(min(0.9, number / 300), "{number} scenes", number=number + 1)
        item = _read(raw, wanted.level, area)
        if item is None:
            unusable += 1
        elif (
            not item.inside.area
            or not _is_of(raw["properties"], wanted)
            or (wanted.months and int(item.date[5:7]) not in wanted.months)
        ):
            continue
        elif item.cloud > wanted.cloud:
            cloudy += 1
        elif len(found) < _MOST_ITEMS:
            found.append(item)
        else:
            raise ExtentError(
                "{name} has more than {most} scenes of the extent and dates. Choose a smaller extent, fewer dates or "
                "less cloud.",
                name=catalogue.name,
                most=_MOST_ITEMS,
            )
    if unusable:
        reporter.warning(
            "{count} items of {name} are not understood (no date, footprint or bands) and are left out.",
            count=unusable,
            name=catalogue.name,
        )
    if not found:
        raise ExtentError(
            "{name} has no Level-{level} scene of the extent from {start} to {end} with at most {cloud:g} % cloud "
            "({count} with more). Choose other dates, more cloud, or another catalogue.",
            name=catalogue.name,
            level=wanted.level[1:],
            start=wanted.start,
            end=wanted.end,
            cloud=wanted.cloud,
            count=cloudy,
        )
    kept = chosen(newest(found), wanted.most)
    _tell_gaps(kept, area, catalogue, reporter)
    return [replace(item, bytes=bytes_of(item, wanted.extent)) for item in kept]


def _tell_gaps(kept: Sequence[Item], area: shapely.Polygon, catalogue: Catalogue, reporter: Reporter) -> None:
    """Warn of what of the extent no scene shows, and of scenes whose cloud is not known."""
    unseen = 1 - shapely.union_all([item.inside for item in kept]).area / area.area
    if unseen > _UNSEEN_SHARE:
        reporter.warning(
            "{share:.1%} of the extent is in no scene that is found. Choose more days, more cloud or a smaller extent.",
            share=unseen,
        )
    if untold := sum(math.isnan(i.cloud) for i in kept):
        reporter.warning(
            "Of {count} scenes {name} does not tell how much cloud they have. They come after the others.",
            count=untold,
            name=catalogue.name,
        )


def _checked(wanted: Wanted) -> Wanted:
    """What is wanted, its dates written as year-month-day.

    Raises:
        RequestError: dates or months that are none.
    """
    days = []
    for text in (wanted.start, wanted.end):
        try:
            days.append(date.fromisoformat(text.strip()))
        except ValueError as error:
            raise RequestError(
                "{text} is no date. Give dates as year-month-day, such as 2023-05-01.", text=repr(text)
            ) from error
    start, end = (day.isoformat() for day in days)
    if start > end:
        raise RequestError(
            "The dates run backwards: {start} to {end}. Give the earlier one first.", start=start, end=end
        )
    if wrong := [m for m in wanted.months if not 1 <= m <= 12]:
        raise RequestError("Months are 1 to 12; given: {wrong}. Check them.", wrong=", ".join(map(str, wrong)))
    return replace(wanted, start=start, end=end)


def _read(raw: Any, level: str, area: shapely.Geometry) -> Item | None:
    """An item of a catalogue; None where it lacks a date, a footprint or one of the ten bands."""
    try:
        properties = raw["properties"]
        footprint = shapely.geometry.shape(raw["geometry"])
        footprint = shapely.make_valid(unwrapped(np.array([footprint], dtype=object), WGS84)[0])
        day = str(properties.get("datetime") or properties["start_datetime"])[:10]
        date.fromisoformat(day)
        assets = _assets(raw["assets"])
        if not set(LCZ_BANDS) <= set(assets):
            return None
        metadata = item_words.metadata_of(str(raw["id"]), properties, assets, level, _tile(raw["id"], properties))
        applied, baseline = item_words.offset_applied(properties), metadata.baseline
        addresses = {b: str(a["href"]) for b, a in assets.items()}
        links = [x["href"] for x in raw.get("links") or () if x.get("rel") == "self" and x.get("href")]
        link, bounds = tellable(str(links[0])) if links else "", image_bounds(assets.values(), properties)
        cloud, tile = _cloud(properties), _tile(raw["id"], properties)
        version = item_words.version_of(properties, assets, baseline)
        where = addresses, footprint, metadata, applied, link, version, _crs(properties)
        inside = _part_of(footprint, area)
        own = str(raw["id"]), day, cloud, tile, baseline, level
        return Item(*own, *where, bounds, inside, nodata=item_words.nodata_of(assets))
    except (KeyError, ValueError, TypeError, AttributeError, shapely.GEOSException):
        return None


def _is_of(properties: dict[str, Any], wanted: Wanted) -> bool:
    """Whether an item is of the days wanted, which some services do not look at; one of several days in part."""
    told = [properties.get(key) for key in ("start_datetime", "datetime", "end_datetime")]
    days = [_day(str(time)) for time in told if time]
    return wanted.start <= max(days) and min(days) <= wanted.end


def _day(time: str) -> str:
    """The day (ISO) of a time in UTC, in which services search and times without a zone are."""
    try:
        moment = str_to_datetime(time)
    except ValueError:
        return time[:10]
    return (moment.astimezone(timezone.utc) if moment.tzinfo else moment).date().isoformat()


def _part_of(footprint: shapely.Geometry, area: shapely.Polygon) -> shapely.Geometry:
    """What of a footprint is in an area, whose longitudes may run on past 180 where those of the footprint do not."""
    turned = (shapely.transform(footprint, lambda xy, turn=turn: xy + np.array([turn, 0])) for turn in (-360, 0, 360))
    return shapely.union_all([part.intersection(area) for part in turned if part.intersects(area)])


def _cloud(properties: dict[str, Any]) -> float:
    """Cloud in per cent; NaN where it is not told."""
    cloud = properties.get("eo:cloud_cover")
    return float(cloud) if cloud is not None and 0 <= float(cloud) <= 100 else math.nan


def _assets(raw: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The asset of each band, the finest where there are several, and of the scene classification.

    Of MAJA's two forms it is that with the slopes corrected. Keys may be names of files.
    """
    ranked: dict[str, tuple[tuple[bool, int], dict[str, Any]]] = {}
    for key, asset in raw.items():
        if not isinstance(asset, dict) or not asset.get("href") or is_other_file(f"{key}."):
            continue
        name = _ENDING.sub("", key)
        match = _SUFFIX.search(name)
        plain = name[: match.start()] if match else name
        words = re.split(r"[\W_]+", plain.upper())
        band = CLASSIFICATION if words[-1] == CLASSIFICATION else band_of(plain)
        resolution = int(match.group(1)) if match else int(asset.get("gsd") or 0)
        roles = asset.get("roles") or ()
        if band is None or "thumbnail" in roles or "overview" in roles:
            continue
        rank = "SRE" in words, resolution
        if band not in ranked or rank < ranked[band][0]:
            ranked[band] = (rank, asset)
    return {band: asset for band, (_, asset) in ranked.items()}


def _tile(identifier: str, properties: dict[str, Any]) -> str:
    """The tile by whatever names one, of whatever grid; empty where nothing does."""
    if code := str(properties.get("grid:code") or "").removeprefix("MGRS-"):
        return code
    for key in _TILE_KEYS:
        if value := properties.get(key):
            return str(value[0] if isinstance(value, list) else value)
    parts = [properties.get(f"mgrs:{k}") for k in ("utm_zone", "latitude_band", "grid_square")]
    if all(parts):
        return "".join(map(str, parts))
    match = _TILE.search(identifier.replace("_", " "))
    return match.group(1) if match else ""


def _crs(properties: dict[str, Any]) -> str:
    if properties.get("proj:code"):
        return str(properties["proj:code"])
    return f"EPSG:{properties['proj:epsg']}" if properties.get("proj:epsg") else ""


def plan_text(items: Sequence[Item]) -> Any:
    """What would be fetched, in a sentence."""
    tiles = sorted({i.tile for i in items})
    return say(
        "{count} scenes of {days} days and {tiles} tiles, about {megabytes:.0f} MB.",
        count=len(items),
        days=len({i.date for i in items}),
        tiles=len(tiles),
        megabytes=sum(i.bytes for i in items) / 1e6,
    )
