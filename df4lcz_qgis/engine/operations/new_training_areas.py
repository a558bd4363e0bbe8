"""Operation ``new-training-areas``: an empty layer to digitise in, or one with places that a map suggests."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, band


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    output: Path = parameter(
        "GeoPackage with the fields class, year, author and note, and suggested where a map was given.",
        title="Training areas",
        writes=GEOPACKAGE,
    )
    crs: str | None = parameter(
        "Of the new layer. By default that of the map, else of the project, else WGS 84.",
        None,
        title="Coordinate reference system",
        as_crs=True,
    )
    lcz: RasterSource | None = parameter(
        "Raster of LCZ codes in any usual scheme. Suggested are squares that it shows as one class throughout, far "
        "from each other.",
        None,
        title="LCZ map that suggests places",
    )
    band: int | None = band(advanced=True)
    number: int = parameter(
        "The most places that are suggested for each class.",
        5,
        minimum=1,
        maximum=200,
        title="Suggestions of each class",
    )
    size: float = parameter(
        "A training area should be 200 m wide at the least, rather 300 m and more.",
        300.0,
        minimum=10,
        maximum=10_000,
        title="Side of a suggestion (m)",
    )
    year: int | None = parameter(
        "The year that the areas are drawn for; new areas get it by themselves.",
        None,
        minimum=1900,
        maximum=2200,
        title="Year of the imagery",
    )
    author: str | None = parameter("Who draws the areas; new areas get it by themselves.", None, title="Author")
    seed: int = parameter("The same seed gives the same suggestions.", 0, minimum=0, title="Random seed", advanced=True)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the layer; returns its path, the number of suggestions and the map's classes that have none."""
    from ..areas import new_layer
    from ..geodata.raster import parse_crs

    suggestions, crs, without = None, parse_crs(parameters.crs or "EPSG:4326"), []
    if parameters.lcz:
        suggestions, crs, without = _suggestions(parameters, reporter.step(0, 0.9))
    new_layer.create(
        parameters.output, crs, reporter, suggestions=suggestions, year=parameters.year, author=parameters.author or ""
    )
    return {"output": str(parameters.output), "suggestions": len(suggestions) if suggestions else 0, "without": without}


def _suggestions(parameters: Parameters, reporter: Reporter) -> tuple[Any, Any, list[int]]:
    """What the map suggests in the layer's CRS, that CRS, and the map's classes without a suggestion."""
    from ..areas import new_layer
    from ..geodata.polygons import moved
    from ..geodata.raster import parse_crs
    from ..maps.homogeneous import find_places
    from ..maps.value_names import open_lcz
    from ..shared import lcz

    assert parameters.lcz is not None  # the caller checked
    with open_lcz(parameters.lcz, parameters.band, None, reporter) as reader:
        places = find_places(reader, parameters.size, parameters.number, parameters.seed, reporter)
        present, own = {int(code) for code in reader.classes}, reader.dataset.crs
    without = sorted(present - set(places.codes.tolist()))
    if without:
        reporter.warning(
            "Nowhere does {name} show {size:g} m of one class for: {classes}. Look for these yourself, or choose a "
            "smaller size.",
            name=parameters.lcz.name,
            size=parameters.size,
            classes=", ".join(lcz.by_code(c).title for c in without),
        )
    crs = parse_crs(parameters.crs) if parameters.crs else own
    geometries = moved(places.geometries, own, crs, parameters.lcz.name)
    return new_layer.Suggestions(geometries, places.codes, parameters.lcz.name), crs, without
