"""Operation ``search-sentinel2``: the scenes that a catalogue has of a place, as footprints, and how much they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.catalogues import LEVELS
from ..shared.parameter import Extent, parameter
from ..shared.reporter import Reporter

if TYPE_CHECKING:
    from ..sentinel2.search import Wanted


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    extent: Extent = parameter("extent, xmin,ymin,xmax,ymax[,CRS]; without a CRS longitude and latitude")
    start: str = parameter("first day, such as 2023-05-01")
    end: str = parameter("last day")
    output: Path | None = parameter("layer of the footprints to write (.gpkg)", None)
    months: tuple[int, ...] = parameter("months of any year, such as 5,6,7,8,9; by default all", ())
    cloud: float = parameter("most cloud of a scene in per cent", 30.0, minimum=0, maximum=100)
    most: int = parameter("days of each tile, the clearest ones", 4, minimum=1, maximum=500)
    level: str = parameter("processing level", "L2A", choices=LEVELS)
    catalogue: str = parameter("a catalogue's id, or the address of a STAC API", "earth-search")
    collection: str | None = parameter("collection in the catalogue; by default that of the level", None)


def wanted(parameters: Any) -> Wanted:
    """What is searched for, from the parameters of this operation or of ``fetch-sentinel2``."""
    from dataclasses import replace

    from ..sentinel2.search import Wanted

    p = parameters
    extent = p.extent if p.extent.crs else replace(p.extent, crs="EPSG:4326")
    return Wanted(extent, p.start, p.end, p.months, p.cloud, p.most, p.level, p.collection)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Search; returns the number of scenes, tiles, dates, the megabytes of the extent, and the layer's path."""
    import numpy as np

    from ..geodata import polygons
    from ..sentinel2 import search
    from ..shared import catalogues

    catalogue = catalogues.find(parameters.catalogue)
    items = search.search(catalogue, wanted(parameters), reporter)
    reporter.info(search.plan_text(items))
    if parameters.output:
        fields = {
            "scene": [i.id for i in items],
            "date": [i.date for i in items],
            "cloud": np.array([i.cloud for i in items]),
            "tile": [i.tile for i in items],
            "level": [i.level for i in items],
            "baseline": [i.baseline for i in items],
            "megabytes": np.array([round(i.bytes / 1e6, 2) for i in items]),
            "link": [i.link for i in items],
        }
        columns = {k: v if isinstance(v, np.ndarray) else np.array(v, object) for k, v in fields.items()}
        footprints = np.array([i.footprint for i in items], object)
        polygons.write(parameters.output, footprints, columns, search.WGS84, reporter)
    return {
        "output": str(parameters.output) if parameters.output else None,
        "scenes": len(items),
        "tiles": sorted({i.tile for i in items}),
        "dates": sorted({i.date for i in items}),
        "megabytes": sum(i.bytes for i in items) / 1e6,
    }
