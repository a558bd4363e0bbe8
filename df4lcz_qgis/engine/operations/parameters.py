"""Operation ``parameters``: urban canopy parameters of Stewart and Oke (2012) from an LCZ map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared import canopy
from ..shared.errors import RequestError
from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, GEOTIFF, TABLE, band, class_codes, lcz_map, zone_name


@dataclass(frozen=True)
class Parameters:
    """What the operation needs; at least one of the outputs."""

    lcz: RasterSource = lcz_map()
    band: int | None = band()
    codes: str | None = class_codes()
    parameters: tuple[str, ...] = parameter(
        "Which parameters to give; by default all eleven.", canopy.NAMES, choices=canopy.NAMES, title="Parameters"
    )
    statistics: tuple[str, ...] = parameter(
        "Which figures of each range to give. The bands come parameter by parameter in this order.",
        canopy.STATISTICS,
        choices=canopy.STATISTICS,
        title="Figures",
    )
    zones: VectorSource | None = parameter(
        "Polygons to average the parameters in, such as a model's grid cells. Any CRS.", None, title="Zones"
    )
    zone_name: str | None = zone_name()
    output: Path | None = parameter(
        "GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.",
        None,
        title="Parameter stack",
        writes=GEOTIFF,
    )
    zone_output: Path | None = parameter(
        "The zones with their ground, mapped and without data (km²), and a field for each mean, weighted by area; "
        "roughness lengths are averaged as logarithms. Classes "
        "without a figure, as water has no height, do not count; where a class has but one end of its range, as heavy "
        "industry gives off at least 300 W, the other end of its zone's is unknown.",
        None,
        title="Zones with parameters",
        writes=GEOPACKAGE,
    )
    table: Path | None = parameter(
        "One row for each class of the map: its area, and the figures of each parameter, in the units of the stack.",
        None,
        title="Table of classes",
        writes=TABLE,
    )
    zone_table: Path | None = parameter(
        "One row for each zone, with its largest class and the same figures as its layer.",
        None,
        title="Table of zones",
        writes=TABLE,
    )


_OUTPUTS = ("output", "zone_output", "table", "zone_table")


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write what was asked for; returns the paths, the bands' names and the number of zones."""
    from ..geodata import polygons
    from ..geodata.raster import DatasetGrid
    from ..maps import canopy_maps, class_areas
    from ..maps.value_names import open_lcz
    from ..report import canopy_tables, tables
    from ..shared import folders

    pairs = canopy_maps.bands(parameters.parameters, parameters.statistics)
    asked = {name: path for name in _OUTPUTS if (path := getattr(parameters, name))}
    if bool(parameters.zones) != bool(parameters.zone_output or parameters.zone_table):
        raise RequestError("Zones and the layer or table of zones to write belong together: give both or neither.")
    if not asked:
        raise RequestError("Nothing to write: name a stack or a table of classes, or zones and what to write of them.")
    count, steps = 0, _steps(reporter, sum(map(bool, (parameters.output, parameters.table, parameters.zones))))
    with open_lcz(parameters.lcz, parameters.band, parameters.codes, reporter) as reader:
        if parameters.output:
            tags = {
                "DF4LCZ_VERSION": folders.version(),
                "DF4LCZ_INPUT": parameters.lcz.path,
                "DF4LCZ_CITATION": "Stewart and Oke (2012), doi:10.1175/BAMS-D-11-00019.1",
            }
            grid = DatasetGrid.of(reader.dataset)
            canopy_maps.write_stack(parameters.output, reader, grid, pairs, next(steps), tags)
        if parameters.table:
            total = class_areas.of_map(reader, next(steps))
            tables.write_csv(parameters.table, *canopy_tables.class_rows(total, pairs), reporter)
        if parameters.zones:
            layer = polygons.read(parameters.zones, reporter)
            names = layer.names(parameters.zone_name)
            areas = class_areas.of_zones(reader, layer, next(steps))
            class_areas.tell_beyond(areas, names, reporter)
            if parameters.zone_output:
                joined = layer.joined(canopy_tables.zone_fields(areas, pairs), reporter)
                polygons.write(parameters.zone_output, layer.geometries, joined, layer.crs, reporter, layer="zones")
            if parameters.zone_table:
                tables.write_csv(parameters.zone_table, *canopy_tables.zone_rows(areas, names, pairs), reporter)
            count = len(layer)
        reader.warn_if_empty(reporter)
    return {
        **{name: str(asked[name]) if name in asked else None for name in _OUTPUTS},
        "bands": [canopy_maps.band_name(*pair) for pair in pairs],
        "zones": count,
    }


def _steps(reporter: Reporter, count: int) -> Iterator[Reporter]:
    """Reporters of so many readings of the map, one after the other."""
    return (reporter.step(i / count, (i + 1) / count) for i in range(count))
