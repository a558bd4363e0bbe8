"""Operation ``suggest-areas``: the places where a training area would teach most."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.errors import RequestError
from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, class_field


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    output: Path = parameter(
        "Squares with rank, reason, the two likeliest classes, and the figures behind.",
        title="Suggested places",
        writes=GEOPACKAGE,
    )
    probabilities: RasterSource | None = parameter(
        "Raster of the 17 class probabilities that 'Classify local climate zones' writes. Without one, before there is "
        "a map, places are suggested that stand for what the image shows.",
        None,
        title="Probabilities",
    )
    areas: VectorSource | None = parameter(
        "Nothing is suggested where they are, nor where it looks as there.", None, title="Training areas so far"
    )
    class_field: str | None = class_field("areas")
    streams: RasterSource | None = parameter(
        "Raster of the streams' classes of the same run, for a model with two streams.", None, title="Streams"
    )
    image: RasterSource | None = parameter(
        "Image that likeness is judged in, such as the Sentinel-2 image. Without one it is judged by the "
        "probabilities alone, which is less; without probabilities one is needed.",
        None,
        title="Image",
    )
    number: int = parameter(
        "How many places are suggested; ten are an evening's work.",
        10,
        minimum=1,
        maximum=1000,
        title="Number of places",
    )
    size: float = parameter(
        "A training area should be 200 m wide at the least, rather 300 m and more.",
        300.0,
        minimum=10,
        maximum=10_000,
        title="Side of a place (m)",
    )


def _check(parameters: Parameters) -> None:
    if parameters.probabilities:
        return
    if not parameters.image:
        raise RequestError(
            "Neither probabilities nor an image was given. Give the probabilities of a first map, or, before there is "
            "one, the Sentinel-2 image."
        )
    if parameters.streams:
        raise RequestError("Streams were given without the probabilities of the same run. Give both or none.")


#: Places whose size differs by no more than this share from what was asked for are of that size.
_ALIKE = 0.1


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Suggest; returns the layer's path, the number of places, and the classes without areas."""
    from contextlib import ExitStack

    import numpy as np

    from ..areas import training_areas
    from ..geodata import polygons, undeclared
    from ..geodata.raster import open_raster
    from ..maps import suggesting, suggestion_fields, suggestions
    from ..shared import lcz

    p = parameters
    _check(p)
    areas = None
    if p.areas:
        areas = training_areas.read(p.areas, p.class_field)
        for problem in areas.problems:
            reporter.warning(problem.message)
    with ExitStack() as stack:
        dataset = stack.enter_context(open_raster(p.probabilities)) if p.probabilities else None
        streams = stack.enter_context(open_raster(p.streams)) if p.streams else None
        if p.streams and streams is not None and dataset is not None:
            suggesting.check_streams(streams, dataset, p.streams.name)
        image = stack.enter_context(open_raster(p.image)) if p.image else None
        if p.image and image:
            undeclared.check_image(image, p.image.name, reporter)
        gridded, roughness = stack.enter_context(suggesting.on_grid(image, dataset, p.size))
        shown = p.image.name if p.image else ""
        name = p.probabilities.name if p.probabilities else shown
        sources = suggesting.Sources(dataset, name, streams, gridded, roughness, shown)
        found = suggesting.find(sources, areas, p.size, reporter.step(0, 0.9))
        crs = sources.grid.crs
    size = float(found.size_m.mean())
    if abs(size / p.size - 1) > _ALIKE:
        reporter.info("The places are {found:.0f} m wide, as the map's cells have it.", found=size)
    chosen = suggestions.choose(found.candidates, found.known, p.number, found.size_m)
    if len(chosen) < p.number:
        reporter.warning(
            "There is room for {found} places of {size:g} m only; {number} were asked for.",
            found=len(chosen),
            size=round(size),
            number=p.number,
        )
    squares = found.squares[[s.index for s in chosen]]
    fields = suggestion_fields.fields(chosen, found.candidates, found.known.counts)
    polygons.write(p.output, squares, fields, crs, reporter, layer="suggestions")
    lacking = [int(c) + 1 for c in np.flatnonzero(found.known.counts == 0)]
    if areas is not None and lacking:
        reporter.info(
            "No areas yet of: {classes}. Draw some where you know that there are any.",
            classes=", ".join(lcz.by_code(c).title for c in lacking),
        )
    return {"output": str(p.output), "suggestions": len(chosen), "lacking": lacking}
