"""Operation ``fetch-sentinel2``: a cloud-free ten-band stack of an extent, from a catalogue on the network."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.catalogues import LEVELS
from ..shared.errors import RequestError
from ..shared.message import say
from ..shared.parameter import Extent, parameter
from ..shared.reporter import Reporter
from .prepare_sentinel2 import COMPOSITES, RESAMPLINGS


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    extent: Extent = parameter("extent, xmin,ymin,xmax,ymax[,CRS]; without a CRS longitude and latitude")
    start: str = parameter("first day, such as 2023-05-01")
    end: str = parameter("last day")
    output: Path = parameter("GeoTIFF to write: ten bands at 10 m, uint16, reflectance x 10000, 0 nodata")
    months: tuple[int, ...] = parameter("months of any year, such as 5,6,7,8,9; by default all", ())
    cloud: float = parameter("most cloud of a scene in per cent", 30.0, minimum=0, maximum=100)
    most: int = parameter("days of each tile, the clearest ones", 4, minimum=1, maximum=500)
    level: str = parameter("processing level", "L2A", choices=LEVELS)
    catalogue: str = parameter("a catalogue's id, or the address of a STAC API", "earth-search")
    collection: str | None = parameter("collection in the catalogue; by default that of the level", None)
    composite: str = parameter("median of the dates, or the first (clearest) scene", "median", choices=COMPOSITES)
    masked_classes: tuple[int, ...] = parameter("classes of the scene classification to leave out", (1, 3, 8, 9, 10))
    resampling: str = parameter("how 20 m bands come to 10 m", "bilinear", choices=RESAMPLINGS)
    most_megabytes: float = parameter("refuse to fetch more than this", 3000.0, minimum=1)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Search, fetch and composite; returns the stack's path, scenes, dates, megabytes fetched, and shares (0..1)."""
    from ..sentinel2 import fetching, search
    from ..sentinel2.stack import StackSettings, make_stack
    from ..shared import catalogues, folders
    from ..shared.files import check_outputs
    from .search_sentinel2 import wanted

    p = parameters
    check_outputs([p.output], [])
    catalogue, asked = catalogues.find(p.catalogue), wanted(p)
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
        "CATALOGUE": catalogue.address,
        "ITEMS": ", ".join(i.link or i.id for i in fetched.items),
        "LICENCE": licence,
        "EXTENT": str(asked.extent),
    }
    settings = StackSettings(p.composite, p.masked_classes, p.resampling, 0.0, asked.extent, tags)
    scenes = _in_one_zone_first(fetched.scenes, fetched.items, asked.extent)
    result = make_stack(scenes, p.output, settings, reporter.step(0.8, 1))
    if result.valid_share < 0.999:
        reporter.warning(
            "{share:.1%} of the image has no clear pixel on any of the {days} days. Choose more days or more cloud.",
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


def _in_one_zone_first(scenes: list[Any], items: list[Any], extent: Extent) -> list[Any]:
    """The scenes with those of the extent's own UTM zone first: the first decides on the grid."""
    from ..geodata.raster import extent_in, utm_crs
    from ..sentinel2.search import WGS84

    west, south, east, north = extent_in(extent, WGS84)
    own = f"EPSG:{utm_crs((west + east) / 2, (south + north) / 2).to_epsg()}"
    order = sorted(range(len(scenes)), key=lambda n: items[n].crs != own)
    return [scenes[n] for n in order]
