"""Operation ``search-sentinel2``: the scenes that a catalogue has of a place, as footprints, and how much they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE
from .search_fields import SearchFields


@dataclass(frozen=True)
class Parameters(SearchFields):
    """What the operation needs."""

    output: Path | None = parameter(
        "The scenes that would be used, clearest first.", None, title="Footprints", writes=GEOPACKAGE
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Search; returns the number of scenes, tiles, dates, the megabytes of the extent, and the layer's path."""
    import numpy as np

    from ..geodata import polygons
    from ..sentinel2 import search

    items = search.search(parameters.place, parameters.wanted, reporter)
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
        polygons.write(parameters.output, footprints, columns, search.WGS84, reporter, layer="images")
    return {
        "output": str(parameters.output) if parameters.output else None,
        "scenes": len(items),
        "tiles": sorted({i.tile for i in items} - {""}),
        "dates": sorted({i.date for i in items}),
        "megabytes": sum(i.bytes for i in items) / 1e6,
    }
