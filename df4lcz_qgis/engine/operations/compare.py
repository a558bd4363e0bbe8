"""Operation ``compare``: two LCZ maps of any grid."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, PAGE, TABLE, band, class_codes


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    first: RasterSource = parameter(
        "Raster of LCZ codes in any usual scheme; the comparison is made on its grid.", title="First LCZ map"
    )
    second: RasterSource = parameter(
        "Raster of LCZ codes in any usual scheme, of any grid and CRS.", title="Second LCZ map"
    )
    first_band: int = band("Band of the first LCZ map", of="first", advanced=True)
    second_band: int = band("Band of the second LCZ map", of="second", advanced=True)
    first_codes: str | None = class_codes("Codes of the first LCZ map")
    second_codes: str | None = class_codes("Codes of the second LCZ map")
    output: Path | None = parameter(
        "GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the "
        "other; 0 no data in either.",
        None,
        title="Map of agreement",
        writes=GEOTIFF,
    )
    report: Path | None = parameter(
        "Page with the figures, the cross table and areas.", None, title="Report", writes=PAGE
    )
    table: Path | None = parameter(
        "Cells by class of the first (rows) and second map (columns).", None, title="Cross table", writes=TABLE
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Compare; returns OA, OAw and the other figures, square kilometres of agreement, and the outputs' paths."""
    from ..maps import accuracy, assessment, comparison
    from ..maps.value_names import open_lcz
    from ..report import accuracy as accuracy_report
    from ..report import comparison as comparison_report
    from ..report import pictures, tables
    from ..shared import folders

    tags = {
        "DF4LCZ_VERSION": folders.version(),
        "DF4LCZ_INPUT": f"{parameters.first.path}, {parameters.second.path}",
        "DF4LCZ_CODES": "; ".join(f"{a.code} {a.title}" for a in comparison.AGREEMENTS),
    }
    with (
        open_lcz(parameters.first, parameters.first_band, parameters.first_codes, reporter) as first,
        open_lcz(parameters.second, parameters.second_band, parameters.second_codes, reporter) as other,
        assessment.reader_on_grid(
            first.dataset, other.dataset, band=other.band, name=other.name, codes=other.codes
        ) as second,
    ):
        result = comparison.compare(first, second, parameters.output, reporter.step(0, 0.9), tags)
        drawn = []
        if parameters.report:
            drawn = [
                pictures.of_map(first, f"First: {parameters.first.name}"),
                pictures.of_map(second, f"Second: {parameters.second.name}"),
                pictures.of_agreement(first, second, "Agreement"),
            ]
    figures = accuracy.evaluate(result.cells)
    if parameters.table:
        tables.write_csv(parameters.table, *accuracy_report.matrix_rows(figures), reporter)
    if parameters.report:
        page = comparison_report.report(result, figures, parameters.first.name, parameters.second.name, drawn)
        page.data(
            {
                "First map": parameters.first.path,
                "Codes of the first map": first.scheme,
                "Second map": parameters.second.path,
                "Codes of the second map": second.scheme,
            }
        ).settings({"Bands": (parameters.first_band, parameters.second_band)})
        page.write(parameters.report, reporter)
    same, group, other_group = (result.agreement_areas / 1e6).tolist()
    return {
        **{key: accuracy.json_number(value) for key, value in figures.metrics.items()},
        "cells": figures.samples,
        "same_km2": same,
        "same_group_km2": group,
        "other_group_km2": other_group,
        "output": str(parameters.output) if parameters.output else None,
        "table": str(parameters.table) if parameters.table else None,
        "report": str(parameters.report) if parameters.report else None,
    }
