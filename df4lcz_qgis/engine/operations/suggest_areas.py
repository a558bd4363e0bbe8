"""Operation ``suggest-areas``: the places where a training area would teach most."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    probabilities: RasterSource = parameter("raster of the 17 class probabilities that 'classify' wrote")
    output: Path = parameter("layer of the suggested places to write (.gpkg)")
    areas: VectorSource | None = parameter("training areas at hand", None)
    class_field: str | None = parameter("field of the areas with the class; by default it is found", None)
    streams: RasterSource | None = parameter("streams raster that 'classify' wrote in the same run", None)
    image: RasterSource | None = parameter("image that likeness is judged in, such as Sentinel-2", None)
    number: int = parameter("places to suggest", 10, minimum=1, maximum=1000)
    size: float = parameter("side of a place in metres", 300.0, minimum=10, maximum=10_000)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Suggest; returns the layer's path, the number of places, and the classes without areas."""
    from contextlib import ExitStack

    import numpy as np

    from ..areas import training_areas
    from ..geodata import polygons
    from ..geodata.raster import open_raster
    from ..maps import suggesting, suggestion_fields, suggestions
    from ..shared import lcz
    from ..shared.files import check_outputs

    p = parameters
    check_outputs([p.output], [s.path for s in (p.probabilities, p.areas, p.streams, p.image) if s])
    areas = None
    if p.areas:
        areas = training_areas.read(p.areas, p.class_field)
        for problem in areas.problems:
            reporter.warning(problem.message)
    with ExitStack() as stack:
        dataset = stack.enter_context(open_raster(p.probabilities))
        streams = stack.enter_context(open_raster(p.streams)) if p.streams else None
        if p.streams and streams is not None:
            suggesting.check_streams(streams, dataset, p.streams.name)
        image = stack.enter_context(open_raster(p.image)) if p.image else None
        gridded, roughness = stack.enter_context(suggesting.on_grid(image, dataset))
        sources = suggesting.Sources(
            dataset, p.probabilities.name, streams, gridded, roughness, p.image.name if p.image else ""
        )
        found = suggesting.find(sources, areas, p.size, reporter.step(0, 0.9))
        crs = dataset.crs
    chosen = suggestions.choose(found.candidates, found.known, p.number, p.size)
    if len(chosen) < p.number:
        reporter.warning(
            "There is room for {found} places of {size:g} m only; {number} were asked for.",
            found=len(chosen),
            size=p.size,
            number=p.number,
        )
    squares = found.squares[[s.index for s in chosen]]
    fields = suggestion_fields.fields(chosen, found.candidates, found.known.counts)
    polygons.write(p.output, squares, fields, crs, reporter)
    lacking = [int(c) + 1 for c in np.flatnonzero(found.known.counts == 0)]
    if areas is not None and lacking:
        reporter.info(
            "No areas yet of: {classes}. Draw some where you know that there are any.",
            classes=", ".join(lcz.by_code(c).title for c in lacking),
        )
    return {"output": str(p.output), "suggestions": len(chosen), "lacking": lacking}
