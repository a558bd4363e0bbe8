"""Operation ``fetch-sentinel2``: a cloud-free ten-band stack of an extent, from a catalogue on the network."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.addresses import tellable
from ..shared.errors import RequestError
from ..shared.message import say
from ..shared.parameter import Extent, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, composite, masked_classes, resampling
from .search_fields import SearchFields

if TYPE_CHECKING:
    from ..sentinel2.items import Wanted


@dataclass(frozen=True)
class _Image:
    output: Path = parameter(
        "GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 "
        "is no data; its tags name every scene.",
        title="Sentinel-2 image",
        writes=GEOTIFF,
    )


@dataclass(frozen=True)
class Parameters(SearchFields, _Image):
    """What the operation needs."""

    composite: str = composite(
        "median: the median of all dates that see a pixel without cloud, band by band; first: the clearest scene "
        "that does.",
        "Where scenes overlap",
    )
    masked_classes: tuple[int, ...] = masked_classes(
        "Numbers of the scene classification of Level-2A: 1 defective, 3 cloud shadow, 8 and 9 cloud, 10 thin "
        "cirrus, 11 snow, 2 dark."
    )
    resampling: str = resampling("How the 20 m bands, and scenes of other UTM zones, come to the 10 m grid.")
    most_megabytes: float = parameter(
        "More than this is refused before anything is fetched.",
        3000.0,
        minimum=1,
        title="Most to fetch (MB)",
        advanced=True,
    )
    margin: float = parameter(
        "So many metres around the extent come along. A map of the whole extent needs 250 m, since cells are "
        "classified from what is around them.",
        0.0,
        minimum=0,
        maximum=10_000,
        title="Ground around the extent (m)",
        advanced=True,
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Search, fetch and composite; returns the stack's path, scenes, dates, megabytes fetched, and shares (0..1)."""
    from ..sentinel2 import fetching, search
    from ..sentinel2.stack import StackSettings, make_stack
    from ..shared import folders

    p = parameters
    catalogue, asked = p.place, _with_margin(p.wanted, p.margin)
    settings = StackSettings(p.composite, p.masked_classes, p.resampling, 0.0, asked.extent)
    items = search.search(catalogue, asked, reporter.step(0, 0.05))
    reporter.info(search.plan_text(items))
    megabytes = sum(i.bytes for i in items) / 1e6
    if megabytes > p.most_megabytes:
        raise RequestError(
            "About {megabytes:.0f} MB would have to be fetched, more than the {most:.0f} MB allowed. Choose a smaller "
            "extent or fewer days, or allow more.",
            megabytes=megabytes,
            most=p.most_megabytes,
        )
    cache = folders.cache_folder() / "sentinel2"
    fetched = fetching.fetch(catalogue, items, asked.extent, cache, reporter.step(0.05, 0.8))
    years = sorted({i.date[:4] for i in fetched.items})
    licence = f"Contains modified Copernicus Sentinel data {', '.join(years)}"
    tags = {
        "CATALOGUE": tellable(catalogue.address),
        "ITEMS": ", ".join(i.link or i.id for i in fetched.items),
        "LICENCE": licence,
        "EXTENT": str(asked.extent),
    }
    scenes = _in_one_zone_first(fetched.scenes, fetched.items, asked.extent)
    result = make_stack(scenes, p.output, replace(settings, tags=tags), reporter.step(0.8, 1))
    if result.valid_share < 0.999:
        reporter.warning(
            "{share:.1%} of the extent has no clear pixel on any of the {days} days. Choose more days or more cloud.",
            share=1 - result.valid_share,
            days=len({i.date for i in fetched.items}),
        )
    reporter.info(say("Name the source as: {licence}", licence=licence))
    return {
        "output": str(p.output),
        "scenes": len(scenes),
        "names": [s.name for s in scenes],
        "dates": sorted({i.date for i in fetched.items}),
        "megabytes": fetched.fetched_bytes / 1e6,
        "fetched_parts": fetched.fetched_chunks,
        "kept_parts": fetched.kept_chunks,
        "valid_share": result.valid_share,
        "masked_share": result.masked_share,
    }


def _with_margin(asked: Wanted, metres: float) -> Wanted:
    """What is searched for, with the ground around the extent."""
    from ..geodata.metric import metric_crs_of
    from ..geodata.raster import extent_in
    from ..sentinel2.search import WGS84

    if not metres:
        return asked
    crs = metric_crs_of(WGS84, extent_in(asked.extent, WGS84))
    xmin, ymin, xmax, ymax = extent_in(asked.extent, crs)
    wider = Extent(xmin - metres, ymin - metres, xmax + metres, ymax + metres, crs.to_string())
    return replace(asked, extent=wider)


def _in_one_zone_first(scenes: list[Any], items: list[Any], extent: Extent) -> list[Any]:
    """The scenes with those of the extent's own UTM zone first: the first decides on the grid."""
    from ..geodata.metric import metric_crs_of
    from ..geodata.raster import extent_in
    from ..sentinel2.search import WGS84

    own = f"EPSG:{metric_crs_of(WGS84, extent_in(extent, WGS84)).to_epsg()}"
    order = sorted(range(len(scenes)), key=lambda n: items[n].crs != own)
    return [scenes[n] for n in order]
