"""Operation ``create-training-set``: images and training areas become samples to train on."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.errors import RequestError
from ..shared.parameter import FOLDER, Extent, RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import (
    SegmenterFields,
    band_names,
    class_field,
    object_layers,
    reflectance_offset,
    reflectance_scale,
    resolution,
    rgb_bands,
    segmenter,
    workers,
)

if TYPE_CHECKING:
    from ..workers.here import Workers


@dataclass(frozen=True)
class _Inputs:
    s2: RasterSource = parameter(
        "Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.",
        title="Sentinel-2 image",
    )
    training_areas: VectorSource = parameter(
        "Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. "
        "At least three areas a class; five and more make better models.",
        title="Training areas",
    )
    output: Path = parameter(
        "Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.",
        title="Training set",
        writes=FOLDER,
    )
    class_field: str | None = class_field("training_areas")
    rgb: RasterSource | None = parameter(
        "Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.",
        None,
        title="RGB image",
    )
    instances: VectorSource | None = parameter(
        "What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.",
        None,
        title="Objects",
        as_file=True,
    )
    features: RasterSource | None = parameter(
        "Raster of any further features, each band one: Sentinel-1, other seasons, yearly embeddings. Any CRS and "
        "resolution; it is read on the 10 m grid of the Sentinel-2 image. 'Train DF4LCZ model' learns a stream of its "
        "own from it, and maps need the same bands.",
        None,
        title="Further features",
        advanced=True,
    )
    layers: tuple[RasterSource, ...] | None = object_layers(
        "Heights above ground, of buildings or of anything (nDSM), or any other rasters: mean and spread of each band "
        "in every object of the RGB image are learnt from too. The model then needs the same layers of every place "
        "that it maps, in the same order and unit. Any CRS and resolution; missing values are no data, not 0."
    )


@dataclass(frozen=True)
class Parameters(SegmenterFields, _Inputs):
    """What the operation needs; the segmenter's fields count where no instances are given."""

    segmenter: str = segmenter(
        "What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used "
        "with the segmenter it was trained with."
    )
    resolution_m: float = resolution(
        "Resolution of objects (m)", "Pixel size at which objects are looked for where none are given.", advanced=True
    )
    bands: tuple[str, ...] = band_names()
    rgb_bands: tuple[int, ...] = rgb_bands()
    workers: str = workers()
    name: str | None = parameter("name of the training set; by default its folder's", None)
    step: float = parameter(
        "Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).",
        50.0,
        minimum=10,
        title="Distance between windows (m)",
    )
    max_per_polygon: int = parameter(
        "So that large areas do not outweigh small ones; 0 for no limit.",
        40,
        minimum=0,
        title="Most windows of one area",
    )
    max_per_class: int = parameter(
        "Drawn evenly from the class's areas; 0 for no limit.",
        0,
        minimum=0,
        title="Most windows of one class",
        advanced=True,
    )
    seed: int = parameter(
        "Decides on the splits into training, validation and test, and on what the limits leave.",
        0,
        minimum=0,
        title="Random seed",
        advanced=True,
    )
    reflectance_scale: float = reflectance_scale()
    reflectance_offset: float = reflectance_offset()


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Make the training set; returns its folder, the counts of samples and what was found in the training areas."""
    from ..workers.asked import asked_workers

    if parameters.layers and not parameters.rgb:
        raise RequestError(
            "Layers are measured in the objects of an RGB image, and none was given. Give the RGB image (rgb), or "
            "leave the layers out."
        )
    uses = {"card": parameters.uses_card(), "network": parameters.has_network()}
    with asked_workers(parameters.workers, "training.cutting", **uses) as workers:
        return _create(parameters, workers, reporter)


def _create(p: Parameters, workers: Workers, reporter: Reporter) -> dict[str, Any]:
    from ..training import set_creation
    from ..training.cutting import Cutting
    from ..training.set_writing import check_folder

    folder = check_folder(p.output)
    choices = set_creation.Choices(
        _whole_pixels(p.step, reporter),
        p.max_per_polygon,
        p.max_per_class,
        p.seed,
        p.reflectance_scale,
        p.reflectance_offset,
    )
    cutting = Cutting(
        p.s2,
        p.reflectance_scale,
        p.reflectance_offset,
        p.bands,
        p.rgb and p.rgb.showing(p.rgb_bands),
        p.resolution_m,
        p.instances,
        p.layers,
        p.features,
    )
    with cutting.open(reporter) as cutter:
        areas = set_creation.prepared_areas(p.training_areas, p.class_field, cutter.scene)
        sources = set_creation.Sources(cutter, areas, _segmenting(p, workers))
        description = set_creation.write(sources, choices, folder, p.name or folder.name, reporter, workers)
    return {
        "output": str(folder),
        "samples": sum(description["classes"].values()),
        "class_samples": description["classes"],
        "class_polygons": description["polygons"],
        "report": description["report"],
    }


def _whole_pixels(step: float, reporter: Reporter) -> float:
    rounded = max(10.0, round(step / 10) * 10.0)
    if rounded != step:
        reporter.info(
            "The step of {step:g} m is rounded to whole Sentinel-2 pixels: {rounded:g} m.", step=step, rounded=rounded
        )
    return rounded


def _segmenting(parameters: Parameters, workers: Workers) -> Any:
    """What makes the instances of an extent; None without imagery, or where instances are given."""
    if parameters.rgb is None or parameters.instances is not None:
        return None

    def make(extent: Extent, output: Path, reporter: Reporter) -> None:
        from . import segment

        chosen = {f.name: getattr(parameters, f.name) for f in dataclasses.fields(SegmenterFields)}
        rgb = parameters.rgb.showing(parameters.rgb_bands)
        segment.share(segment.Parameters(rgb, output, extent, **chosen), workers, reporter)

    return make
