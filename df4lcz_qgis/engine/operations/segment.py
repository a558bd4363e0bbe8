"""Operation ``segment``: high-resolution imagery becomes objects with outlines, colours and scores."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..shared.device import DEVICES
from ..shared.method import MIN_AREA_M2, POINTS_PER_WINDOW, WINDOW_M
from ..shared.parameter import Extent, RasterSource, parameter
from ..shared.reporter import Reporter

SEGMENTERS = ("sam", "superpixels")


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    rgb: RasterSource = parameter("image with red, green and blue, of pixels up to 2.5 m")
    output: Path = parameter("GeoPackage of instances to write (.gpkg)")
    extent: Extent | None = parameter("extent to segment, xmin,ymin,xmax,ymax[,CRS]; by default the whole image", None)
    resolution_m: float = parameter(
        "pixel size in metres at which objects are looked for", 1.0, minimum=0.05, maximum=2.5
    )
    segmenter: str = parameter("what finds the objects", "sam", choices=SEGMENTERS)
    weights: str | None = parameter("SAM checkpoint: a file, or the id of published weights", None)
    min_area_m2: float = parameter("smallest object in square metres", MIN_AREA_M2, minimum=0)
    points_per_320m: int = parameter("SAM: prompts on a side of 320 m", POINTS_PER_WINDOW, minimum=1, maximum=200)
    predicted_iou: float = parameter("SAM: predicted IoU that a mask must reach", 0.88, minimum=0, maximum=1)
    stability: float = parameter("SAM: stability that a mask must reach", 0.92, minimum=0, maximum=1)
    box_nms: float = parameter("SAM: IoU of two boxes over which the worse mask is a double", 0.4, minimum=0, maximum=1)
    min_region_m2: float = parameter("SAM: smaller holes are filled, smaller islands dropped", 100.0, minimum=0)
    tile_m: float = parameter(
        "SAM: side of a tile in metres; smaller tiles find smaller objects and take longer",
        544.0,
        minimum=100,
        maximum=2000,
    )
    per_patch: bool = parameter("SAM: as the paper's code, patches of 320 m with four crops each; slow", False)
    smoothing_m: float = parameter("superpixels: width in metres of the texture to ignore", 1.0, minimum=0, maximum=20)
    depth: float = parameter("superpixels: how distinct two neighbours must be", 3.0, minimum=0, maximum=100)
    device: str = parameter("computing device", "auto", choices=DEVICES)
    bands: tuple[int, ...] = parameter(
        "numbers of the bands that show red, green and blue, such as 3,2,1; by default as the image says", ()
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Segment the image; returns the output's path, the number of instances and the segmenter's record."""
    from ..instances.imagery import open_imagery
    from ..instances.segmentation import segment_imagery
    from ..instances.segmenters import make_segmenter
    from ..shared.files import check_destination

    p = parameters
    check_destination(Path(p.output).absolute())
    rgb = replace(p.rgb, bands=p.bands) if p.bands else p.rgb
    with open_imagery(rgb, p.resolution_m, reporter, p.extent) as imagery:
        segmenter = make_segmenter(p.segmenter, settings(p), p.resolution_m, weights=p.weights, device=p.device)
        grid = imagery.grid
        reporter.info(
            "{width} x {height} pixels of {cell:g} m in {crs}, tiles of {tile_px} pixels, segmenter {name}.",
            width=grid.width,
            height=grid.height,
            cell=grid.cell,
            crs=grid.crs.to_string()[:40],
            tile_px=segmenter.tile_px,
            name=segmenter.name,
        )
        count = segment_imagery(imagery, rgb, segmenter, p.output, reporter, min_area_m2=p.min_area_m2)
    if not count:
        reporter.warning(
            "No object of {min_area_m2:g} m² or more was found; the layer is empty.", min_area_m2=p.min_area_m2
        )
    return {
        "output": str(p.output),
        "count": count,
        "segmenter": {"name": segmenter.name, "settings": segmenter.settings},
    }


def settings(parameters: Parameters) -> dict[str, Any]:
    """The settings of the chosen segmenter, as it and its records name them."""
    if parameters.segmenter == "superpixels":
        return {"smoothing_m": parameters.smoothing_m, "depth": parameters.depth}
    names = ("predicted_iou", "stability", "box_nms", "min_area_m2", "min_region_m2", "tile_m", "per_patch")
    return {
        "point_spacing_m": WINDOW_M / parameters.points_per_320m,
        **{name: getattr(parameters, name) for name in names},
    }
