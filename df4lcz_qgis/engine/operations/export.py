"""Operation ``export``: an LCZ map in the form that another tool reads."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from ..shared.errors import RequestError
from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, band, class_codes, lcz_map, palette

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..maps.lcz_codes import LczReader

TARGETS = ("w2w", "umep", "wrf-51-61", "wrf-31-41", "kmz", "cog")


@dataclass(frozen=True)
class Parameters:
    """What ``export`` takes."""

    lcz: RasterSource = lcz_map(
        "Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain."
    )
    output: Path = parameter(
        "File to write: .kmz for kmz, .tif for all others.", title="Export", writes=(*GEOTIFF, ".kmz")
    )
    band: int | None = band()
    codes: str | None = class_codes()
    target: str = parameter(
        "w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of "
        "WRF from 4.4.2 on; wrf-31-41: those of WRF before (natural classes other than bare rock or paved have none "
        "and become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.",
        "w2w",
        choices=TARGETS,
        title="Export for",
    )
    filtered: Optional[RasterSource] = parameter(
        "The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. Codes "
        "given for the map are those of this one, too, unless this plugin made it. "
        "Without it, it is the map's own band of that name, else the Gaussian filter makes it. Used for w2w only.",
        None,
        title="Filtered LCZ map",
    )
    palette: str = palette("Colours of the legend: standard, or colour-blind. Not used for w2w.")


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the export; returns its path, the cells with a class, and its bounds in its own CRS."""
    from ..maps import exports, kmz
    from ..maps.value_names import open_lcz

    _check_name(parameters)
    with open_lcz(parameters.lcz, parameters.band, parameters.codes, reporter) as reader:
        if parameters.target == "w2w":
            with _filtered(parameters, reader, reporter.step(0.0, 0.5)) as filtered:
                result = exports.write_w2w(reader, filtered, parameters.output, reporter.step(0.5, 1.0))
        elif parameters.target == "kmz":
            result = kmz.write_kmz(reader, parameters.output, parameters.palette, reporter)
        elif parameters.target == "cog":
            result = exports.write_cog(reader, parameters.output, parameters.palette, reporter)
        else:
            scheme = {"umep": "101-107"}.get(parameters.target, parameters.target)
            result = exports.write_codes(reader, parameters.output, scheme, parameters.palette, reporter)
    if result.without_code:
        share = 100 * result.without_code / (result.cells + result.without_code)
        reporter.info(
            "{share:.1f} % of the cells are of classes that WRF has no code for; they are nodata.", share=share
        )
    if not result.cells:
        reporter.warning("{name} holds no class that could be exported: all is nodata.", name=parameters.lcz.name)
    transform, grid = result.grid.transform, result.grid
    west, north = transform * (0, 0)
    east, south = transform * (grid.width, grid.height)
    reporter.info(
        "The export covers {west:.6g} to {east:.6g}, {south:.6g} to {north:.6g} ({crs}).",
        west=west,
        east=east,
        south=south,
        north=north,
        crs=grid.crs.to_string()[:40],
    )
    return {"output": str(parameters.output), "cells": result.cells, "bounds": [west, south, east, north]}


@contextlib.contextmanager
def _filtered(parameters: Parameters, reader: LczReader, reporter: Reporter) -> Iterator[LczReader]:
    """The filtered map: the one given, the map's own, or one made for the occasion."""
    from ..geodata.raster import open_raster
    from ..maps.lcz_codes import LczReader
    from ..maps.map_filter import FilterSettings, filter_map
    from ..maps.value_names import filtered_band, open_lcz
    from ..shared.files import scratch_folder

    if parameters.filtered:
        with open_raster(parameters.filtered) as dataset:
            band = filtered_band(dataset)
            codes = None if "DF4LCZ_VERSION" in dataset.tags() else parameters.codes  # ours are 1 to 17
        with open_lcz(parameters.filtered, band, codes, reporter) as filtered:
            yield filtered
        return
    own = filtered_band(reader.dataset)
    if own:
        reporter.info("The band lczFilter is the map's own, band {band} of {name}.", band=own, name=reader.name)
        yield LczReader(reader.dataset, own, reader.name, codes=reader.codes)
        return
    with scratch_folder(reporter) as folder:
        path = folder / "filtered.tif"
        filter_map(reader, path, FilterSettings(), reporter)
        with open_raster(RasterSource(str(path))) as dataset:
            yield LczReader(dataset)


def _check_name(parameters: Parameters) -> None:
    endings = (".kmz",) if parameters.target == "kmz" else (".tif", ".tiff")
    if parameters.output.suffix.lower() not in endings:
        raise RequestError(
            "The export for {target} is a {endings} file; given: {name}. Give the output a name that ends in "
            "{endings}.",
            target=parameters.target,
            endings=endings[0],
            name=parameters.output.name,
        )
