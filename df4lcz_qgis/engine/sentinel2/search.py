"""Searching STAC catalogues for Sentinel-2 scenes, and what their items say of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import pystac_client
import requests
import shapely
from pystac_client.exceptions import APIError
from pystac_client.stac_api_io import StacApiIO
from rasterio.crs import CRS

from ..geodata.geodesic import polygon_areas
from ..geodata.raster import extent_in
from ..shared.catalogues import Catalogue
from ..shared.errors import ExtentError, RequestError, ServiceError
from ..shared.message import say
from ..shared.method import LCZ_BANDS
from ..shared.parameter import Extent
from ..shared.reporter import Reporter
from . import item_words, remote
from .products import Metadata
from .scene import band_of

WGS84 = CRS.from_epsg(4326)
CLASSIFICATION = "SCL"
_MOST_ITEMS = 3000
_TILE = re.compile(r"(?<![A-Z0-9])T?(\d{1,2}[C-X][A-Z]{2})(?![A-Z0-9])")
_SUFFIX = re.compile(r"[_-](10|20|60)m$", re.IGNORECASE)
#: Bytes that a pixel takes on its way, compressed.
_BYTES_PER_PIXEL = 1.4
#: 20 m bands among the ten.
_COARSE = ("B05", "B06", "B07", "B8A", "B11", "B12")


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

    ``assets``: band (and ``SCL``) -> address. ``footprint``: polygon in longitude and latitude. ``offset_applied``:
    whether the catalogue says that it took the offset of baseline 04.00 away. ``version``: tells its files from those
    of the same scene processed anew.
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
    square_metres: float = field(default=0.0)

    @property
    def bytes(self) -> float:
        """About how many bytes have to come for the part within the extent."""
        fine = self.square_metres / 100
        coarse = sum(b in _COARSE for b in self.assets) + 0.5 * (CLASSIFICATION in self.assets)
        count = sum(b in LCZ_BANDS and b not in _COARSE for b in self.assets)
        return _BYTES_PER_PIXEL * fine * (count + coarse / 4)


def search(catalogue: Catalogue, wanted: Wanted, reporter: Reporter) -> list[Item]:
    """The scenes wanted, the clearest ``most`` of each tile, those first that are clearest.

    Of a scene that was processed several times the newest baseline counts.

    Raises:
        ServiceError: the catalogue cannot be reached or answers other than it should.
        ExtentError: nothing is found, or the extent is too large or no place on Earth.
        RequestError: dates that are none.
    """
    _check(wanted)
    bounds = extent_in(wanted.extent, WGS84)
    area = shapely.box(*bounds)
    collection = wanted.collection or catalogue.collection(wanted.level)
    found, unusable = [], 0
    for number, raw in enumerate(_items(catalogue, collection, wanted, bounds)):
        reporter.progress(min(0.9, number / 300), "{number} scenes", number=number + 1)
        item = _read(raw, wanted.level, area)
        if item is None:
            unusable += 1
        elif item.square_metres > 0 and (not wanted.months or int(item.date[5:7]) in wanted.months):
            found.append(item)
    if unusable:
        reporter.warning(
            "{count} items of {name} are not understood (no date, footprint or bands) and are left out.",
            count=unusable,
            name=catalogue.name,
        )
    clear = [i for i in found if i.cloud <= wanted.cloud]
    if not clear:
        raise ExtentError(
            "{name} has no Level-{level} scene of the extent from {start} to {end} with at most {cloud:g} % cloud "
            "({count} with more). Choose other dates, more cloud, or another catalogue.",
            name=catalogue.name,
            level=wanted.level[1:],
            start=wanted.start,
            end=wanted.end,
            cloud=wanted.cloud,
            count=len(found),
        )
    return _chosen(_newest(clear), wanted.most)


def _check(wanted: Wanted) -> None:
    for text in (wanted.start, wanted.end):
        try:
            date.fromisoformat(text)
        except ValueError as error:
            raise RequestError(
                "{text} is no date. Give dates as year-month-day, such as 2023-05-01.", text=repr(text)
            ) from error
    if wanted.start > wanted.end:
        raise RequestError(
            "The dates run backwards: {start} to {end}. Give the earlier one first.", start=wanted.start, end=wanted.end
        )
    if wrong := [m for m in wanted.months if not 1 <= m <= 12]:
        raise RequestError("Months are 1 to 12; given: {wrong}. Check them.", wrong=", ".join(map(str, wrong)))


class _CheckedIO(StacApiIO):
    """Takes an answer without a list of scenes for what it is; pystac-client takes it for an empty one."""

    def read_json(self, source: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        found = super().read_json(source, *args, **kwargs)
        if found.get("type") not in ("Catalog", "Collection") and not isinstance(found.get("features"), list):
            raise ValueError("neither a catalogue nor a list of scenes")
        return found


def _items(catalogue: Catalogue, collection: str, wanted: Wanted, bounds: Sequence[float]) -> Any:
    """The raw items of all pages."""
    count = 0
    try:
        timeout = remote.CONNECT_SECONDS, remote.READ_SECONDS
        io = _CheckedIO(timeout=timeout, max_retries=remote.retries())
        client = pystac_client.Client.open(catalogue.address, stac_io=io, timeout=timeout)
        request = client.search(
            collections=[collection], bbox=list(bounds), datetime=f"{wanted.start}/{wanted.end}", limit=100
        )
        for page in request.pages_as_dicts():
            for raw in page["features"]:
                count += 1
                yield raw
            if count > _MOST_ITEMS:
                break
    except (APIError, requests.RequestException) as error:
        cause = error.__cause__ if isinstance(error.__cause__, requests.RequestException) else error
        raise ServiceError(
            "{name} ({address}) cannot be searched: {why}. Check the connection and the proxy (Settings > Options > "
            "Network), try again later, or choose another catalogue.",
            name=catalogue.name,
            address=catalogue.address,
            why=remote.explain(cause),
        ) from error
    except Exception as error:
        known = isinstance(error, (KeyError, ValueError, TypeError, AttributeError, NotImplementedError))
        if not known and type(error).__module__.partition(".")[0] not in ("pystac", "pystac_client"):
            raise
        raise ServiceError(
            "{name} ({address}) does not answer as a STAC API does. Check the address, or choose another catalogue.",
            name=catalogue.name,
            address=catalogue.address,
        ) from error
    if count > _MOST_ITEMS:
        raise ExtentError(
            "{name} has more than {most} scenes of the extent and dates. Choose a smaller extent or fewer dates.",
            name=catalogue.name,
            most=_MOST_ITEMS,
        )


def _read(raw: Any, level: str, area: shapely.Geometry) -> Item | None:
    """An item of a catalogue; None where it lacks a date, a footprint or one of the ten bands."""
    try:
        properties = raw["properties"]
        footprint = shapely.make_valid(shapely.geometry.shape(raw["geometry"]))
        day = str(properties.get("datetime") or properties["start_datetime"])[:10]
        date.fromisoformat(day)
        assets = _assets(raw["assets"])
        if not set(LCZ_BANDS) <= set(assets):
            return None
        metadata = item_words.metadata_of(str(raw["id"]), properties, assets, level, _tile(raw["id"], properties))
        applied, baseline = item_words.offset_applied(properties), metadata.baseline
        inside = footprint.intersection(area)
        square_metres = float(polygon_areas(np.array([inside]), WGS84)[0]) if not inside.is_empty else 0.0
        addresses = {b: str(a["href"]) for b, a in assets.items()}
        link = next((str(x["href"]) for x in raw.get("links", ()) if x.get("rel") == "self"), "")
        cloud, tile = float(properties.get("eo:cloud_cover", 0.0)), _tile(raw["id"], properties)
        version = item_words.version_of(properties, assets, baseline)
        where = addresses, footprint, metadata, applied, link, version, _crs(properties)
        return Item(str(raw["id"]), day, cloud, tile, baseline, level, *where, square_metres)
    except (KeyError, ValueError, TypeError, AttributeError, shapely.GEOSException):
        return None


def _assets(raw: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The asset of each band, the finest where there are several, and of the scene classification."""
    ranked: dict[str, tuple[int, dict[str, Any]]] = {}
    for key, asset in raw.items():
        match = _SUFFIX.search(key)
        plain = key[: match.start()] if match else key
        band = CLASSIFICATION if plain.casefold() == "scl" else band_of(plain)
        resolution = int(match.group(1)) if match else int(asset.get("gsd") or 0)
        roles = asset.get("roles") or ()
        if band is None or "thumbnail" in roles or "overview" in roles:
            continue
        if band not in ranked or resolution < ranked[band][0]:
            ranked[band] = (resolution, asset)
    return {band: asset for band, (_, asset) in ranked.items()}


def _tile(identifier: str, properties: dict[str, Any]) -> str:
    if code := str(properties.get("grid:code", "")).removeprefix("MGRS-"):
        return code
    if properties.get("s2:mgrs_tile"):
        return str(properties["s2:mgrs_tile"])
    parts = [properties.get(f"mgrs:{k}") for k in ("utm_zone", "latitude_band", "grid_square")]
    if all(parts):
        return "".join(map(str, parts))
    match = _TILE.search(identifier.replace("_", " "))
    return match.group(1) if match else identifier


def _crs(properties: dict[str, Any]) -> str:
    if properties.get("proj:code"):
        return str(properties["proj:code"])
    return f"EPSG:{properties['proj:epsg']}" if properties.get("proj:epsg") else ""


def _newest(items: list[Item]) -> list[Item]:
    """Of items of one tile and day those of the newest baseline; there may be two where a pass is cut in two."""
    best: dict[tuple[str, str], str] = {}
    for item in items:
        key = item.tile, item.date
        best[key] = max(best.get(key, ""), item.baseline)
    return [i for i in items if i.baseline == best[(i.tile, i.date)]]


def _chosen(items: list[Item], most: int) -> list[Item]:
    """The clearest ``most`` days of each tile, clearest first."""
    days: dict[str, list[str]] = {}
    kept = []
    for item in sorted(items, key=lambda i: (i.cloud, i.date, i.id)):
        of_tile = days.setdefault(item.tile, [])
        if item.date not in of_tile and len(of_tile) < most:
            of_tile.append(item.date)
        if item.date in of_tile:
            kept.append(item)
    return kept


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
