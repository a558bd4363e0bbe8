"""Operation ``statistics``: the area of each class of an LCZ map, in all and by zone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, PAGE, TABLE, band, class_codes, lcz_map, zone_name


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    lcz: RasterSource = lcz_map()
    band: int | None = band()
    codes: str | None = class_codes()
    zones: VectorSource | None = parameter(
        "Polygons to measure one by one, such as districts. Any CRS.", None, title="Zones"
    )
    zone_name: str | None = zone_name()
    report: Path | None = parameter("Page with charts and tables.", None, title="Report", writes=PAGE)
    table: Path | None = parameter(
        "Cells, square kilometres and per cent of each class.", None, title="Table of classes", writes=TABLE
    )
    zone_table: Path | None = parameter(
        "One row for each zone, with each class's figures.", None, title="Table of zones", writes=TABLE
    )
    zone_output: Path | None = parameter(
        "The zones with the area and share of each class, the largest class and the share of built ground.",
        None,
        title="Zones with figures",
        writes=GEOPACKAGE,
    )


_OUTPUTS = ("table", "zone_table", "zone_output", "report")


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Measure; returns square kilometres in all, of the built and natural types and of each class."""
    import numpy as np

    from ..geodata import polygons
    from ..maps import class_areas
    from ..maps.value_names import open_lcz
    from ..report import class_areas as class_areas_report
    from ..report import tables
    from ..shared import lcz
    from ..shared.errors import RequestError

    if (parameters.zone_table or parameters.zone_output) and not parameters.zones:
        raise RequestError("A table or layer of zones was asked for, but no zones were given. Choose a polygon layer.")
    zones, layer, names = None, None, []
    with open_lcz(parameters.lcz, parameters.band, parameters.codes, reporter) as reader:
        total = class_areas.of_map(reader, reporter.step(0, 0.6 if parameters.zones else 0.9))
        if parameters.zones:
            layer = polygons.read(parameters.zones, reporter)
            names = layer.names(parameters.zone_name)
            zones = class_areas.of_zones(reader, layer, reporter.step(0.6, 0.9))
            class_areas.tell_beyond(zones, names, reporter)
    if parameters.table:
        tables.write_csv(parameters.table, *class_areas_report.class_rows(total), reporter)
    if zones is not None and layer is not None:
        fields = class_areas_report.zone_fields(zones)
        if parameters.zone_table:
            rows = zip(names, *(column.tolist() for column in fields.values()))
            tables.write_csv(parameters.zone_table, ["zone", *fields], rows, reporter)
        if parameters.zone_output:
            joined = layer.joined(fields, reporter)
            polygons.write(parameters.zone_output, layer.geometries, joined, layer.crs, reporter, layer="zones")
    if parameters.report:
        page = class_areas_report.report(
            total, zones, names, title="Areas of local climate zones", subtitle=parameters.lcz.name
        )
        page.data(
            {
                "LCZ map": parameters.lcz.path,
                "Zones": parameters.zones.path if parameters.zones else None,
                "Codes of the map": reader.scheme,
            }
        ).settings({"Band": reader.band}).write(parameters.report, reporter)
    areas = total.areas[0] / 1e6
    built, natural = (float(areas[np.array(codes) - 1].sum()) for codes in (lcz.BUILT, lcz.NATURAL))
    return {
        "area_km2": float(areas.sum()),
        "built_km2": built,
        "natural_km2": natural,
        "nodata_km2": float(total.nodata[0]) / 1e6,
        "commonest": int(total.commonest[0]),
        "class_km2": {str(c.code): float(a) for c, a in zip(lcz.CLASSES, areas)},
        "zones": len(names),
        **{k: str(v) if (v := getattr(parameters, k)) else None for k in _OUTPUTS},
    }
