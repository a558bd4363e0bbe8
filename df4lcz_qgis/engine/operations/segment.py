"""Operation ``segment``: high-resolution imagery becomes objects with outlines, colours and scores."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.method import WINDOW_M
from ..shared.parameter import Extent, RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, SegmenterFields, rgb_bands, workers

if TYPE_CHECKING:
    from ..workers.here import Workers


@dataclass(frozen=True)
class _Inputs:
    rgb: RasterSource = parameter(
        "Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS). "
        "Colours and transparency are those that the image declares.",
        title="Imagery",
    )
    output: Path = parameter(
        "GeoPackage of the objects; it also records the segmenter, its settings and the image.",
        title="Objects",
        writes=GEOPACKAGE,
    )
    extent: Extent | None = parameter(
        "Part of the image; by default the whole of a file. Services need it.", None, title="Extent to segment"
    )
    bands: tuple[int, ...] = rgb_bands()


@dataclass(frozen=True)
class Parameters(SegmenterFields, _Inputs):
    """What the operation needs."""

    workers: str = workers()


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Segment the image; returns the output's path, the number of instances and the segmenter's record."""
    from ..workers.asked import asked_workers

    uses = {"card": parameters.uses_card(), "network": parameters.has_network()}
    with asked_workers(parameters.workers, "instances.segmentation", **uses) as workers:
        return share(parameters, workers, reporter)


def share(p: Parameters, workers: Workers, reporter: Reporter) -> dict[str, Any]:
    """As :func:`run`, by workers that are there already."""
    from ..instances.imagery import open_imagery
    from ..instances.segmentation import Segmentation, segment_imagery

    rgb = p.rgb.showing(p.bands)
    with open_imagery(rgb, p.resolution_m, reporter, p.extent) as imagery:
        recipe = Segmentation.of(
            rgb, p.resolution_m, p.extent, p.segmenter, settings(p), weights=p.weights, device=p.device
        )
        segmenter = recipe.made_segmenter()
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
        count = segment_imagery(
            imagery, rgb, segmenter, p.output, reporter, min_area_m2=p.min_area_m2, workers=workers, recipe=recipe
        )
    if not count:
        reporter.warning(
            "No object of {min_area_m2:g} m² or more was found; the layer is empty.", min_area_m2=p.min_area_m2
        )
    return {
        "output": str(p.output),
        "count": count,
        "segmenter": {"name": segmenter.name, "settings": segmenter.settings},
    }


def settings(parameters: SegmenterFields) -> dict[str, Any]:
    """What the parameters say of segmenters' settings, as these name them; each takes those that it knows."""
    from ..instances.segmenters import read_settings

    return {
        **{f.name: getattr(parameters, f.name) for f in dataclasses.fields(SegmenterFields)},
        "point_spacing_m": WINDOW_M / parameters.points_per_320m,
        "keeps_background": parameters.per_patch,
        **read_settings(parameters.segmenter, parameters.settings),
    }
