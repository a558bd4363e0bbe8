"""Operation ``classify``: Sentinel-2, high-resolution RGB where there is some, and a model become an LCZ map."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.parameter import Extent, RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, MODEL, band_names, device, reflectance_offset, reflectance_scale, rgb_bands

if TYPE_CHECKING:
    import numpy as np
    import torch

    from ..geodata.raster import Grid
    from ..maps.mapping import CellLayout
    from ..maps.sureness import Sureness
    from ..shared.model_file import Model
    from ..streams.fusion import Fusion
    from ..streams.google_earth import GoogleEarthStream
    from ..streams.sentinel2 import Sentinel2Stream

#: The parameters that name rasters to write.
_RASTERS = ("output", "probabilities", "confidence", "streams", "plausible", "applicability")


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    s2: RasterSource = parameter(
        "Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names, "
        "wavelengths or the files of a virtual raster; without these, images of 10, 12 or 13 bands that look like the "
        "usual order are understood. Numbers are reflectance x 10000, or what the file's scale and offset make so, or "
        "fractions. A pixel is missing where all bands are 0 or the file says so. Any CRS and resolution.",
        title="Sentinel-2 image",
    )
    model: Path = parameter(
        "Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.",
        title="Model",
        reads=MODEL,
    )
    output: Path = parameter("GeoTIFF of the LCZ codes.", title="LCZ map", writes=GEOTIFF)
    extent: Extent | None = parameter(
        "Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.",
        None,
        title="Extent to map",
    )
    rgb: RasterSource | None = parameter(
        "Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, "
        "the segmenter that the model was trained with finds them first.",
        None,
        title="High-resolution RGB image",
    )
    instances: VectorSource | None = parameter(
        "Objects that 'Segment objects' found in the image, to save that work.",
        None,
        title="Objects in the image",
        as_file=True,
    )
    alpha: float | None = parameter(
        "Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.",
        None,
        minimum=0,
        maximum=1,
        title="Alpha",
        advanced=True,
    )
    force_segmenter: bool = parameter(
        "Models know the objects of the segmenter that they were trained with; those of another are refused "
        "unless this is set.",
        False,
        title="Take objects of another segmenter",
        advanced=True,
    )
    cell_size: float = parameter(
        "Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.",
        100.0,
        minimum=10,
        maximum=10_000,
        title="Cell size (m)",
    )
    reflectance_scale: float = reflectance_scale()
    reflectance_offset: float = reflectance_offset()
    batch_size: int = parameter(
        "How many cells are classified at once; less needs less memory.",
        256,
        minimum=1,
        maximum=65_536,
        title="Batch size",
        advanced=True,
    )
    device: str = device()
    bands: tuple[str, ...] = band_names()
    rgb_bands: tuple[int, ...] = rgb_bands()
    probabilities: Path | None = parameter(
        "GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.",
        None,
        title="Probabilities",
        writes=GEOTIFF,
    )
    confidence: Path | None = parameter(
        "GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.",
        None,
        title="Confidence",
        writes=GEOTIFF,
    )
    streams: Path | None = parameter(
        "GeoTIFF of each stream's class, and of where they agree (1), disagree (2), the Sentinel-2 stream decided "
        "alone (3), or imagery covers a window in part (4); 0 is no data.",
        None,
        title="Streams",
        writes=GEOTIFF,
    )
    plausible: Path | None = parameter(
        "GeoTIFF of how many classes are plausible in each cell (band 1; 0 is a cell like no training area), and of "
        "which (band 2: bit 0 is class 1, bit 16 class 17): of 10 areas like the training's, 9 hold their class among "
        "them. For models trained here.",
        None,
        title="Plausible classes",
        writes=GEOTIFF,
    )
    applicability: Path | None = parameter(
        "GeoTIFF of how far each cell's Sentinel-2 window lies from what the model has learnt from: up to 1 like its "
        "training windows, beyond 1 new to it; -1 is no data.",
        None,
        title="Applicability",
        writes=GEOTIFF,
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Map the scene; returns the outputs' paths, the number of cells and how many each class has."""
    import numpy as np

    from .. import streams
    from ..maps import mapping
    from ..maps.map_rasters import MapRasters
    from ..sentinel2.scene import open_scene
    from ..shared import device, lcz, model_file
    from ..streams.sentinel2 import Sentinel2Stream

    p = parameters
    model = model_file.load(p.model)
    mapping.check_classes(model.metadata)
    network, description = streams.restore(model, streams.SENTINEL2), model.streams[streams.SENTINEL2]
    chosen = device.choose(p.device)
    counts, agreement = np.zeros(lcz.CLASS_COUNT + 1, np.int64), np.zeros(len(mapping.AGREEMENT) + 1, np.int64)
    with contextlib.ExitStack() as stack:
        units = {"scale": p.reflectance_scale, "offset": p.reflectance_offset}
        scene = stack.enter_context(open_scene(p.s2, description["bands"], reporter, names=p.bands, **units))
        layout = mapping.CellLayout.of(scene, p.extent, p.cell_size, description["window_px"])
        stream = Sentinel2Stream(network, scene, layout, chosen, p.batch_size)
        reporter.info(
            "{columns} x {rows} cells of {cell_size:g} m on {device}.",
            columns=layout.columns,
            rows=layout.rows,
            cell_size=p.cell_size,
            device=chosen,
        )
        grid = layout.grid(scene)
        share = 0.5 if p.rgb and not p.instances else 0.0
        other, fusion = _google_earth(p, model, grid, chosen, stack, reporter.step(0.0, share))
        sure = _sureness(p, model, stream, fused=other is not None)
        with contextlib.ExitStack() as files:
            noted = tags(p, model.metadata, scene.units.text, fusion)
            rasters = MapRasters({name: getattr(p, name) for name in _RASTERS}, grid, noted, files, reporter)
            for block in mapping.map_blocks(
                stream, layout, reporter.step(share, 1.0), google_earth=other, fusion=fusion
            ):
                rasters.write(block, sure.plausible(block), sure.distance(block))
                counts += np.bincount(block.classes.ravel(), minlength=lcz.CLASS_COUNT + 1)
                agreement += np.bincount(block.streams[2].ravel(), minlength=len(agreement))
    sure.tell(reporter)
    if other is not None:
        _tell_alone(agreement, reporter)
    return {
        **{name: str(path) if (path := getattr(p, name)) else None for name in _RASTERS},
        "alpha": fusion.weights[0] if other is not None and fusion.rule == "alpha" else None,
        "fusion": fusion.rule if other is not None else None,
        **_counts(layout, counts, agreement),
    }


def _sureness(parameters: Parameters, model: Model, stream: Sentinel2Stream, *, fused: bool) -> Sureness:
    from ..maps.sureness import Sureness

    asked = {"plausible": parameters.plausible is not None, "distances": parameters.applicability is not None}
    return Sureness(model, stream, **asked, fused=fused, own=parameters.alpha is None)


def _tell_alone(agreement: np.ndarray, reporter: Reporter) -> None:
    from ..maps.mapping import SENTINEL2_ALONE

    if alone := agreement[SENTINEL2_ALONE]:
        reporter.info(
            "In {alone:,} of {total:,} cells there were no instances, or imagery covers little of the window; there "
            "the Sentinel-2 stream decided alone.",
            alone=alone,
            total=agreement[1:].sum(),
        )


def _counts(layout: CellLayout, counts: np.ndarray, agreement: np.ndarray) -> dict[str, Any]:
    """Numbers of cells: all, by class ``counts`` (18,), and by how the streams agree."""
    from ..maps import mapping

    return {
        "cells": layout.rows * layout.columns,
        "nodata_cells": int(counts[0]),
        "cells_of_sentinel2_alone": int(agreement[mapping.SENTINEL2_ALONE]),
        "cells_partly_seen": int(agreement[mapping.PARTLY_SEEN]),
        "cells_of_disagreement": int(agreement[mapping.DISAGREE]),
        "class_cells": {str(code): int(n) for code, n in enumerate(counts.tolist()) if code},
    }


def _google_earth(
    parameters: Parameters,
    model: Model,
    grid: Grid,
    device: torch.device,
    stack: contextlib.ExitStack,
    reporter: Reporter,
) -> tuple[GoogleEarthStream | None, Fusion | None]:
    """The Google Earth stream, None where the Sentinel-2 stream decides everywhere, and how they are fused.

    The fusion of a model of one stream is None where nothing calibrates it.
    """
    from .. import streams
    from ..shared.errors import ModelFileError
    from ..streams.fusion import SENTINEL2, Fusion, fusion_of

    recorded = model.metadata.get("fusion")
    asked = parameters.rgb is not None or parameters.instances is not None
    if streams.GOOGLE_EARTH not in model.streams:
        if asked:
            raise ModelFileError(
                "The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. "
                "Choose a model trained with RGB, or leave them out.",
                model=repr(model.metadata["name"]),
            )
        return None, Fusion.from_json(recorded) if recorded else None
    fusion = fusion_of(model.metadata, parameters.alpha)
    if not asked:
        reporter.info("No RGB imagery was given: the Sentinel-2 stream decides alone.")
        return None, fusion
    if fusion.rule == SENTINEL2:
        reporter.warning(
            "The model's fusion gained nothing in its training: the Sentinel-2 stream decides alone, and the RGB image "
            "changes nothing. Choose an alpha to fuse all the same."
        )
        if parameters.streams is None:
            return None, fusion
    from ..streams import google_earth

    seen = stack.enter_context(
        google_earth.see(
            model.metadata,
            grid,
            parameters.rgb and parameters.rgb.showing(parameters.rgb_bands),
            parameters.instances,
            reporter,
            force=parameters.force_segmenter,
            device=parameters.device,
        )
    )
    if seen is None:
        return None, fusion
    network = streams.restore(model, streams.GOOGLE_EARTH)
    description = model.streams[streams.GOOGLE_EARTH]
    return google_earth.GoogleEarthStream(network, seen, grid, description, device), fusion


def tags(
    parameters: Parameters, metadata: dict[str, Any], reflectance: str, fusion: Fusion | None = None
) -> dict[str, str]:
    """What the map records about its making."""
    from ..shared import folders

    return {
        "DF4LCZ_VERSION": folders.version(),
        "DF4LCZ_MODEL": str(metadata["name"]),
        "DF4LCZ_MODEL_SHA256": str(metadata["weights_sha256"]),
        "DF4LCZ_CITATION": str(metadata.get("citation", "")),
        "DF4LCZ_INPUT": parameters.s2.path,
        "DF4LCZ_RGB": parameters.rgb.path if parameters.rgb else "none",
        "DF4LCZ_INSTANCES": parameters.instances.path if parameters.instances else "none",
        "DF4LCZ_ALPHA": f"{fusion.weights[0]:g}" if fusion and fusion.rule == "alpha" else "none",
        "DF4LCZ_FUSION": str(fusion.to_json()) if fusion else "none",
        "DF4LCZ_CELL_SIZE": f"{parameters.cell_size:g}",
        "DF4LCZ_EXTENT": str(parameters.extent or "whole scene"),
        "DF4LCZ_REFLECTANCE": reflectance,
        "DF4LCZ_CODES": "1-10 built types, 11-17 land cover types A-G, 0 nodata",
    }
