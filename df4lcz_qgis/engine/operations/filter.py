"""Operation ``filter``: smooth an LCZ map into zones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, band, class_codes, lcz_map, workers

METHODS = ("gaussian", "majority", "minimum-mapping-unit")


@dataclass(frozen=True)
class Parameters:
    """What ``filter`` takes."""

    lcz: RasterSource = lcz_map(
        "Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for."
    )
    output: Path = parameter(
        "GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.",
        title="Filtered LCZ map",
        writes=GEOTIFF,
    )
    band: int | None = band()
    codes: str | None = class_codes()
    method: str = parameter(
        "gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); "
        "majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the "
        "smallest area dissolve into those around them.",
        "gaussian",
        choices=METHODS,
        title="Method",
    )
    radius: float = parameter(
        "Radius of the majority filter in metres; three cells are usual.",
        300.0,
        minimum=1,
        maximum=1e6,
        title="Radius (m)",
    )
    minimum_area: float = parameter(
        "Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.",
        90_000.0,
        minimum=1,
        maximum=1e12,
        title="Smallest area (m²)",
    )
    workers: str = workers()


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the filtered map; returns its path, the cells with data, and the share (0..1) that changed."""
    from ..maps.map_filter import Filtering, FilterSettings, filter_map
    from ..maps.value_names import open_lcz
    from ..workers.asked import asked_workers

    p, settings = parameters, FilterSettings(parameters.method, parameters.radius, parameters.minimum_area)
    with (
        asked_workers(p.workers, "maps.map_filter", card=False) as doers,
        open_lcz(p.lcz, p.band, p.codes, reporter) as reader,
    ):
        recipe = Filtering(p.lcz, reader.band, p.codes, settings)
        result = filter_map(reader, p.output, settings, reporter, workers=doers, recipe=recipe)
    share = result.changed / result.cells if result.cells else 0.0
    reporter.info(
        "{changed} of {cells} cells changed their class ({share:.1f} %).",
        changed=result.changed,
        cells=result.cells,
        share=100 * share,
    )
    if result.kept:
        reporter.warning(
            "{kept} cells of patches that are smaller than {area:g} m² keep their class: no larger patch is near them.",
            kept=result.kept,
            area=p.minimum_area,
        )
    return {"output": str(parameters.output), "cells": result.cells, "changed_share": share}
