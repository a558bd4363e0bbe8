"""Operation ``filter``: smooth an LCZ map into zones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter

METHODS = ("gaussian", "majority", "minimum-mapping-unit")


@dataclass(frozen=True)
class Parameters:
    """What ``filter`` takes."""

    lcz: RasterSource = parameter("LCZ map, coded 1-17, 101-107, 31-41 or 51-61")
    output: Path = parameter("GeoTIFF to write, codes 1-17")
    band: int = parameter("band of the LCZ map", 1, minimum=1)
    method: str = parameter(
        "gaussian: WUDAPT's filter with each class's own radius; majority: the most frequent class within the radius; "
        "minimum-mapping-unit: patches below the minimum area dissolve into their surroundings",
        "gaussian",
        choices=METHODS,
    )
    radius: float = parameter("radius of the majority filter in metres", 300.0, minimum=1, maximum=1e6)
    minimum_area: float = parameter(
        "smallest patch in square metres that the minimum mapping unit keeps", 90_000.0, minimum=1, maximum=1e12
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the filtered map; returns its path, the cells with data, and the share (0..1) that changed."""
    from ..geodata.raster import open_raster
    from ..maps.lcz_codes import LczReader
    from ..maps.map_filter import FilterSettings, filter_map

    settings = FilterSettings(parameters.method, parameters.radius, parameters.minimum_area)
    with open_raster(parameters.lcz) as dataset:
        reader = LczReader(dataset, parameters.band, parameters.lcz.name)
        result = filter_map(reader, parameters.output, settings, reporter)
    share = result.changed / result.cells if result.cells else 0.0
    reporter.info(
        "{changed} of {cells} cells changed their class ({share:.1f} %).",
        changed=result.changed,
        cells=result.cells,
        share=100 * share,
    )
    return {"output": str(parameters.output), "cells": result.cells, "changed_share": share}
