"""Operation ``prepare-sentinel2``: products or band files become the ten-band stack that classification reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Tuple

from ..shared.message import say
from ..shared.parameter import Extent, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, PRODUCT, composite, masked_classes, resampling, workers


@dataclass(frozen=True)
class Parameters:
    """What ``prepare-sentinel2`` takes."""

    products: Tuple[str, ...] = parameter(
        "Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band "
        "named by band (such as B02.jp2); any number of dates and tiles.",
        title="Products or band files",
        name="FILES",
        reads=PRODUCT,
    )
    output: Path = parameter(
        "GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 "
        "is no data.",
        title="Sentinel-2 image",
        writes=GEOTIFF,
    )
    extent: Optional[Extent] = parameter(
        "Part to prepare, widened to whole pixels. By default all that the products cover.",
        None,
        title="Extent to prepare",
    )
    composite: str = composite(
        "median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in "
        "the order given, that does.",
        "Where images overlap",
    )
    mask_clouds: bool = parameter(
        "Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.",
        True,
        title="Leave out clouds",
    )
    masked_classes: Tuple[int, ...] = masked_classes(
        "Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, "
        "5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow."
    )
    resampling: str = resampling("How the 20 m bands, and images on other grids, come to the 10 m grid.")
    offset: float = parameter(
        "Added to the numbers of band files that come without their product's metadata: -1000 for processing "
        "baseline 04.00 and later (since 25 January 2022). Products state their own.",
        0.0,
        minimum=-10_000,
        maximum=10_000,
        title="Offset of band files",
        advanced=True,
    )
    workers: str = workers()


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the stack; returns its path, size in pixels, scenes, and the shares (0..1) valid and masked."""
    from ..sentinel2.acquisitions import one_of_each
    from ..sentinel2.listings import file_of
    from ..sentinel2.products import find_scenes
    from ..sentinel2.stack import StackSettings, make_stack
    from ..shared import outputs
    from ..workers.asked import asked_workers

    settings = StackSettings(
        parameters.composite,
        parameters.masked_classes if parameters.mask_clouds else (),
        parameters.resampling,
        parameters.offset,
        parameters.extent,
    )
    scenes = one_of_each(find_scenes(parameters.products, reporter), reporter)
    paths = (path for s in scenes for path in (*s.bands.values(), s.classification) if path)
    outputs.check([parameters.output], [path for path in map(file_of, paths) if path])
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
    with asked_workers(parameters.workers, "sentinel2.stacking", card=False) as doers:
        result = make_stack(scenes, parameters.output, settings, reporter, doers)
    if result.covered_share < 0.999:
        reporter.warning(
            "The images cover {share:.1%} of the extent, and what is made ends where they end. Give those of the tiles "
            "beside them, too, or choose a smaller extent.",
            share=result.covered_share,
        )
    return {
        "output": str(parameters.output),
        "width": result.grid.width,
        "height": result.grid.height,
        "scenes": len(scenes),
        "valid_share": result.valid_share,
        "masked_share": result.masked_share,
    }
