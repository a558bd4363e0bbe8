"""Operation ``prepare-sentinel2``: products or band files become the ten-band stack that classification reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Tuple

from ..shared.errors import RequestError
from ..shared.message import say
from ..shared.parameter import Extent, parameter
from ..shared.reporter import Reporter

COMPOSITES = ("median", "first")
RESAMPLINGS = ("nearest", "bilinear", "cubic")


@dataclass(frozen=True)
class Parameters:
    """What ``prepare-sentinel2`` takes."""

    products: Tuple[str, ...] = parameter(
        "Sentinel-2 products (SAFE folder, zip or MTD_MSIL*.xml; Level-1C or 2A), folders of band files, or band "
        "files; several dates and tiles may be given"
    )
    output: Path = parameter("GeoTIFF to write: ten bands at 10 m, uint16, reflectance x 10000, 0 nodata")
    extent: Optional[Extent] = parameter("part to prepare; without it, all that the products cover", None)
    composite: str = parameter(
        "where several scenes see a pixel: median (per band, over the dates) or first (in the order given)",
        "median",
        choices=COMPOSITES,
    )
    mask_clouds: bool = parameter("leave out what the scene classification of Level-2A calls cloud", True)
    masked_classes: Tuple[int, ...] = parameter(
        "classes of the scene classification to leave out: 0 no data, 1 defective, 2 dark, 3 cloud shadow, "
        "4 vegetation, 5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow",
        (1, 3, 8, 9, 10),
    )
    resampling: str = parameter("how 20 m bands come to 10 m", "bilinear", choices=RESAMPLINGS)
    offset: float = parameter(
        "added to the numbers of band files without metadata (-1000 for processing baseline 04.00 and later); "
        "products state their own",
        0.0,
        minimum=-10000,
        maximum=10000,
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the stack; returns its path, size in pixels, scenes, and the shares (0..1) valid and masked."""
    from ..sentinel2.acquisitions import one_of_each
    from ..sentinel2.products import SCENE_CLASSES, find_scenes
    from ..sentinel2.stack import StackSettings, make_stack

    unknown = [c for c in parameters.masked_classes if c not in SCENE_CLASSES]
    if unknown:
        raise RequestError(
            "The scene classification has the classes 0 to 11; given: {unknown}.", unknown=", ".join(map(str, unknown))
        )
    scenes = one_of_each(find_scenes(parameters.products), reporter)
    for scene in scenes:
        m = scene.metadata
        date = scene.date or say("unknown date")
        if m is None:
            reporter.info("{name}: {date}, no metadata.", name=scene.name, date=date)
        else:
            reporter.info(
                "{name}: {date}, Level-{level}, baseline {baseline}, offset {offset:g}.",
                name=scene.name,
                date=date,
                level=m.level,
                baseline=m.baseline or say("unknown"),
                offset=min(m.offsets.values(), default=0),
            )
    settings = StackSettings(
        parameters.composite,
        parameters.masked_classes if parameters.mask_clouds else (),
        parameters.resampling,
        parameters.offset,
        parameters.extent,
    )
    result = make_stack(scenes, parameters.output, settings, reporter)
    return {
        "output": str(parameters.output),
        "width": result.grid.width,
        "height": result.grid.height,
        "scenes": len(scenes),
        "valid_share": result.valid_share,
        "masked_share": result.masked_share,
    }
