"""Operation ``create-training-set``: images and training areas become samples to train on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.device import DEVICES
from ..shared.parameter import Extent, RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .segment import SEGMENTERS


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    s2: RasterSource = parameter("Sentinel-2 raster with the ten LCZ bands")
    training_areas: VectorSource = parameter("training areas: a polygon layer, or KML or KMZ with a folder per class")
    output: Path = parameter("folder to write the training set to; a training set in it is replaced")
    rgb: RasterSource | None = parameter("image with red, green and blue; without, Sentinel-2 stands alone", None)
    instances: VectorSource | None = parameter("instances of the RGB image, by segment; by default they are made", None)
    class_field: str | None = parameter("field of the training areas with the class; by default it is found", None)
    name: str | None = parameter("name of the training set; by default its folder's", None)
    step: float = parameter("distance in metres between the centres of windows, a multiple of 10", 50.0, minimum=10)
    max_per_polygon: int = parameter("most windows of one training area; 0 for no limit", 40, minimum=0)
    max_per_class: int = parameter("most windows of one class; 0 for no limit", 0, minimum=0)
    seed: int = parameter("random seed of the splits and limits", 0, minimum=0)
    reflectance_scale: float = parameter("number that stands for a reflectance of 1", 10_000.0, minimum=1e-9)
    reflectance_offset: float = parameter(
        "number added before scaling: 0, or -1000 for processing baseline 04.00 and later (since January 2022)", 0.0
    )
    segmenter: str = parameter("what finds the instances where none are given", "sam", choices=SEGMENTERS)
    weights: str | None = parameter("SAM checkpoint: a file, or the id of published weights", None)
    resolution_m: float = parameter(
        "pixel size in metres at which instances are looked for", 1.0, minimum=0.05, maximum=2.5
    )
    device: str = parameter("computing device for the segmenter", "auto", choices=DEVICES)
    bands: tuple[str, ...] = parameter(
        "names of the Sentinel-2 image's bands in their order, such as B02,B03,B04 (- for others); by default as the "
        "image says",
        (),
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Make the training set; returns its folder, the counts of samples and what was found in the training areas."""
    import contextlib

    from ..instances.imagery import open_imagery
    from ..instances.store import InstanceFile
    from ..sentinel2 import scene as sentinel2
    from ..shared import method
    from ..training import set_creation as training_set_creation
    from ..training.set_writing import check_folder

    p = parameters
    folder = check_folder(p.output)
    choices = training_set_creation.Choices(
        _whole_pixels(p.step, reporter), p.max_per_polygon, p.max_per_class, p.seed, p.reflectance_scale,
        p.reflectance_offset,
    )  # fmt: skip
    with contextlib.ExitStack() as stack:
        scene = stack.enter_context(
            sentinel2.open_scene(
                p.s2, method.LCZ_BANDS, reporter, scale=p.reflectance_scale, offset=p.reflectance_offset, names=p.bands
            )
        )
        areas = training_set_creation.prepared_areas(p.training_areas, p.class_field, scene)
        instances = InstanceFile(p.instances) if p.instances else None
        rgb = stack.enter_context(open_imagery(p.rgb, p.resolution_m, reporter)) if p.rgb else None
        sources = training_set_creation.Sources(scene, p.s2, areas, rgb, instances, _segmenting(p))
        description = training_set_creation.write(sources, choices, folder, p.name or folder.name, reporter)
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


def _segmenting(parameters: Parameters) -> Any:
    """What makes the instances of an extent; None without imagery, or where instances are given."""
    if parameters.rgb is None or parameters.instances is not None:
        return None

    def make(extent: Extent, output: Path, reporter: Reporter) -> None:
        from . import segment

        p = parameters
        segment.run(
            segment.Parameters(
                p.rgb, output, extent, resolution_m=p.resolution_m, segmenter=p.segmenter, weights=p.weights,
                device=p.device,
            ),
            reporter,
        )  # fmt: skip

    return make
