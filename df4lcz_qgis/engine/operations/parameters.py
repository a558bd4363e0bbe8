"""Operation ``parameters``: urban canopy parameters of Stewart and Oke (2012) from an LCZ map."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared import canopy
from ..shared.errors import RequestError
from ..shared.message import say
from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What the operation needs; at least one of the outputs."""

    lcz: RasterSource = parameter("LCZ map, coded 1-17, 101-107, 31-41 or 51-61")
    band: int = parameter("band of the LCZ map", 1, minimum=1)
    parameters: tuple[str, ...] = parameter(f"canopy parameters, of {', '.join(canopy.NAMES)}", canopy.NAMES)
    statistics: tuple[str, ...] = parameter(f"figures of each, of {', '.join(canopy.STATISTICS)}", canopy.STATISTICS)
    output: Path | None = parameter("stack of the parameters to write (.tif)", None)
    zones: VectorSource | None = parameter("polygons to average the parameters in", None)
    zone_output: Path | None = parameter("layer of the zones with their means to write (.gpkg)", None)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the stack and the zones; returns their paths, the bands' names and the number of zones."""
    from ..geodata import polygons
    from ..geodata.raster import DatasetGrid, open_raster
    from ..maps import canopy_maps, class_areas
    from ..maps.lcz_codes import LczReader
    from ..shared import folders

    pairs = _pairs(parameters)
    if bool(parameters.zones) != bool(parameters.zone_output):
        raise RequestError("Zones and the layer of zones to write belong together: give both or neither.")
    if not parameters.output and not parameters.zone_output:
        raise RequestError("Nothing to write: name a stack, or zones and a layer of zones.")
    count = 0
    with open_raster(parameters.lcz) as dataset:
        reader = LczReader(dataset, parameters.band, parameters.lcz.name)
        share = 0.7 if parameters.output and parameters.zones else 1.0 if parameters.output else 0.0
        if parameters.output:
            tags = {
                "DF4LCZ_VERSION": folders.version(),
                "DF4LCZ_INPUT": parameters.lcz.path,
                "DF4LCZ_CITATION": "Stewart and Oke (2012), doi:10.1175/BAMS-D-11-00019.1",
            }
            grid = DatasetGrid.of(dataset)
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


def _pairs(parameters: Parameters) -> list[tuple[str, str]]:
    from ..maps.canopy_maps import bands

    for given, known in ((parameters.parameters, canopy.NAMES), (parameters.statistics, canopy.STATISTICS)):
        unknown = [g for g in given if g not in known]
        if unknown or not given:
            raise RequestError(
                "Choose some of {known}; given: {given}.",
                known=", ".join(known),
                given=", ".join(unknown) or say("none"),
            )
    return bands(parameters.parameters, parameters.statistics)
