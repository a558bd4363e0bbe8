"""Asking a STAC API for scenes: which boxes and which days are asked for, and all pages of the answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, Callable

import pystac_client
import shapely
from pystac import Link
from pystac_client.item_search import ItemSearch
from pystac_client.stac_api_io import StacApiIO
from rasterio.crs import CRS
from requests import HTTPError

from ..geodata.raster import extent_in
from ..shared.catalogues import Catalogue
from ..shared.errors import Df4lczError, ExtentError, ServiceError
from ..shared.parameter import Extent
from ..shared.reporter import Reporter
from . import remote
from .items import Wanted

WGS84 = CRS.from_epsg(4326)
_ITEMS_A_PAGE, _MOST_PAGES = 100, 500
#: What services answer that do not understand POST.
_NO_POST = (404, 405, 501)
#: After so many pages in a row without a scene there is none to come.
_MOST_EMPTY = 30
#: Sentinel-2A was launched on this day.
_FIRST_DAY = date(2015, 6, 23)


def area_of(extent: Extent) -> shapely.Polygon:
    """The extent as a box of longitudes and latitudes: from -180 on, past 180 where it crosses that.

    Raises:
        ExtentError: it cannot be expressed in degrees.
    """
    west, south, east, north = extent_in(extent, WGS84)
    if east - west >= 360:
        west, east = -180.0, 180.0
    turn = 360 * ((west + 180) // 360)
    return shapely.box(west - turn, max(south, -90.0), east - turn, min(north, 90.0))


def boxes(area: shapely.Polygon) -> list[list[float]]:
    """The area as boxes (west, south, east, north) of longitudes from -180 to 180, two where it crosses 180."""
    west, south, east, north = area.bounds
    if east <= 180:
        return [[west, south, east, north]]
    return [[west, south, 180.0, north], [-180.0, south, east - 360, north]]


def seasons(wanted: Wanted) -> list[tuple[str, str]]:
    """First and last days (ISO) of the runs of wanted months within the dates; the dates themselves without months."""
    if not set(range(1, 13)) - set(wanted.months or range(1, 13)):
        return [(wanted.start, wanted.end)]
    first = max(date.fromisoformat(wanted.start), _FIRST_DAY)
    last = min(date.fromisoformat(wanted.end), date.today() + timedelta(days=366))
    runs: list[tuple[date, date]] = []
    while first <= last:
        end = min((first.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1), last)
        if first.month in wanted.months:
            joins = runs and runs[-1][1] + timedelta(days=1) == first
            runs.append((runs.pop()[0] if joins else first, end))
        first = end + timedelta(days=1)
    return [(start.isoformat(), end.isoformat()) for start, end in runs]


def raw_items(
    catalogue: Catalogue, collection: str, wanted: Wanted, area: shapely.Polygon, reporter: Reporter
) -> Iterator[Any]:
    """The items (as JSON has them) of all pages, each once.

    The limit of cloud is not asked of the service: a service that can look at it drops the items without a figure.

    Raises:
        ServiceError: the catalogue cannot be reached or answers other than it should.
        ExtentError: there are too many.
    """
    io, seen, pages = _CheckedIO(reporter), set(), 0
    try:
        client = pystac_client.Client.open(catalogue.address, stac_io=io, timeout=io.timeout)
        if client.get_search_link():  # that tells it as well as a list of classes, which some services do not have
            client.add_conforms_to("ITEM_SEARCH")
        told = {str(link.extra_fields.get("method", "POST")).upper() for link in client.get_links("search")}
        method = "GET" if told == {"GET"} else "POST"
        for start, end in seasons(wanted):
            for box in boxes(area):
                asked = {"collections": [collection], "bbox": box, "datetime": f"{start}/{end}", "limit": _ITEMS_A_PAGE}
                for page in _pages(io, lambda method, asked=asked: client.search(method=method, **asked), method):
                    pages += 1
                    if pages > _MOST_PAGES:
                        raise _too_many(catalogue)
                    yield from _unseen(page["features"], seen)
    except Df4lczError:
        raise
    except OSError as error:  # all of requests' are
        raise ServiceError(
            "{catalogue} cannot be searched: {why}. If that does not help, choose another catalogue.",
            catalogue=catalogue.told,
            why=remote.explain(error),
        ) from error
    except Exception as error:
        known = isinstance(error, (KeyError, ValueError, TypeError, AttributeError, NotImplementedError))
        if not known and type(error).__module__.partition(".")[0] not in ("pystac", "pystac_client"):
            raise
        raise ServiceError(
            "{catalogue} does not answer as a STAC API does. Check the address, or choose another catalogue.",
            catalogue=catalogue.told,
        ) from error


def _too_many(catalogue: Catalogue) -> ExtentError:
    return ExtentError(
        "{name} lists the scenes of the extent and dates on more than {pages} pages. Choose a smaller extent, fewer "
        "years or months.",
        name=catalogue.name,
        pages=_MOST_PAGES,
    )


def _unseen(features: list[Any], seen: set[str]) -> Iterator[Any]:
    """Items that have not come before: one that crosses 180 degrees is in both boxes."""
    for raw in features:
        identifier = str(raw.get("id") or "") if isinstance(raw, dict) else ""
        if not identifier or identifier not in seen:
            seen.add(identifier)
            yield raw


class _CheckedIO(StacApiIO):
    """Requests by the engine's own session, which a cancel ends at once; their errors stay what they are.

    An answer without a list of scenes is an error; pystac-client takes it for an empty one.
    """

    def __init__(self, reporter: Reporter) -> None:
        super().__init__(timeout=(remote.CONNECT_SECONDS, remote.READ_SECONDS), max_retries=None)
        self.session, self._reporter = remote.session(reporter), reporter

    def request(self, href: str, method: str | None = None, headers: Any = None, parameters: Any = None) -> str:
        method = (method or "GET").upper()
        content = {"params": parameters or {}} if method == "GET" else {"json": parameters}

        def ask() -> str:
            answer = self.session.request(method, href, headers=headers, timeout=self.timeout, **content)
            answer.raise_for_status()
            return answer.content.decode("utf-8")

        return remote.awaited(ask, self._reporter.check)

    def read_json(self, source: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        found = super().read_json(source, *args, **kwargs)
        if found.get("type") not in ("Catalog", "Collection") and not isinstance(found.get("features"), list):
            raise ValueError("neither a catalogue nor a list of scenes")
        return found


def _first_page(io: _CheckedIO, search: ItemSearch) -> dict[str, Any]:
    return io.read_json(search.url, method=search.method, parameters=search.get_parameters())


def _pages(io: _CheckedIO, ask: Callable[[str], ItemSearch], method: str) -> Iterator[dict[str, Any]]:
    """All pages of a search. An empty one need not be the last: services may sort out scenes after cutting pages.

    Services need not understand searches of the kind POST, and need not say so.
    """
    search, followed, empty = ask(method), set(), 0
    try:
        page = _first_page(io, search)
    except HTTPError as error:
        if method == "GET" or error.response is None or error.response.status_code not in _NO_POST:
            raise
        search = ask("GET")
        page = _first_page(io, search)
    parameters = search.get_parameters()
    while True:
        if "features" not in page:
            raise ValueError("no list of scenes")
        yield page
        empty = 0 if page["features"] else empty + 1
        links = [x for x in page.get("links") or () if isinstance(x, dict) and x.get("rel") == "next"]
        if not links or empty >= _MOST_EMPTY:
            return
        told = json.dumps(links[0], sort_keys=True)
        if told in followed:
            raise ValueError("pages that follow each other in a circle")
        followed.add(told)
        page = io.read_json(Link.from_dict(links[0]), parameters=parameters)
