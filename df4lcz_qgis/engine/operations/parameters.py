"""Operation ``parameters``: urban canopy parameters of Stewart and Oke (2012) from an LCZ map."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared import canopy
from ..shared.errors import RequestError
from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, GEOTIFF, band, class_codes, lcz_map


@dataclass(frozen=True)
class Parameters:
    """What the operation needs; at least one of the outputs."""

    lcz: RasterSource = lcz_map()
    band: int = band()
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
    output: Path | None = parameter(
        "GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.",
        None,
        title="Parameter stack",
        writes=GEOTIFF,
    )
    zone_output: Path | None = parameter(
        "The zones with a field for each mean, weighted by area; roughness lengths are averaged as logarithms.",
        None,
        title="Zones with parameters",
        writes=GEOPACKAGE,
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the stack and the zones; returns their paths, the bands' names and the number of zones."""
    from ..geodata import polygons
    from ..geodata.raster import DatasetGrid
    from ..maps import canopy_maps, class_areas
    from ..maps.value_names import open_lcz
    from ..shared import folders

    pairs = canopy_maps.bands(parameters.parameters, parameters.statistics)
    if bool(parameters.zones) != bool(parameters.zone_output):
        raise RequestError("Zones and the layer of zones to write belong together: give both or neither.")
    if not parameters.output and not parameters.zone_output:
        raise RequestError("Nothing to write: name a stack, or zones and a layer of zones.")
    count = 0
    with open_lcz(parameters.lcz, parameters.band, parameters.codes, reporter) as reader:
        share = 0.7 if parameters.output and parameters.zones else 1.0 if parameters.output else 0.0
        if parameters.output:
            tags = {
                "DF4LCZ_VERSION": folders.version(),
                "DF4LCZ_INPUT": parameters.lcz.path,
                "DF4LCZ_CITATION": "Stewart and Oke (2012), doi:10.1175/BAMS-D-11-00019.1",
            }
            grid = DatasetGrid.of(reader.dataset)
            canopy_maps.write_stack(parameters.output, reader, grid, pairs, reporter.step(0, share), tags)
        if parameters.zones and parameters.zone_output:
            layer = polygons.read(parameters.zones, reporter)
            areas = class_areas.of_zones(reader, layer, reporter.step(share, 1))
            means = canopy_maps.zone_means(areas, pairs)
            polygons.write(parameters.zone_output, layer.geometries, layer.joined(means), layer.crs, reporter)
            count = len(layer)
        reader.warn_if_empty(reporter)
    return {
        "output": str(parameters.output) if parameters.output else None,
        "zone_output": str(parameters.zone_output) if parameters.zone_output else None,
        "bands": [canopy_maps.band_name(*pair) for pair in pairs],
        "zones": count,
    }
