"""Operation ``classify``: Sentinel-2, high-resolution RGB where there is some, and a model become an LCZ map."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.parameter import Extent, RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import (
    GEOTIFF,
    LIST,
    MODEL,
    band_names,
    device,
    object_layers,
    reflectance_offset,
    reflectance_scale,
    rgb_bands,
    workers,
)

if TYPE_CHECKING:
    import numpy as np

    from ..maps.classifying import Classifier
    from ..streams.further import Further
    from ..streams.fusion import Fusion
    from ..workers.here import Workers

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
    further_s2: tuple[RasterSource, ...] | None = parameter(
        "More Sentinel-2 images for the same map, such as the other tiles of a region, also of other UTM zones: each "
        "cell is taken from the zone that it lies in. Images of one CRS on the same 10 m pixels are read as one; where "
        "they overlap the first that has data counts.",
        None,
        title="Further Sentinel-2 images",
        advanced=True,
    )
    s2_list: Path | None = parameter(
        "Text file that names more of them, one path a line, seen from the file's folder: for regions of many tiles.",
        None,
        title="List of further Sentinel-2 images",
        reads=LIST,
        advanced=True,
    )
    crs: str | None = parameter(
        "In metres; by default that of the Sentinel-2 image on its 10 m pixels. Where images are in another one, a "
        "cell of the map is taken from their cell that holds its middle.",
        None,
        title="Coordinate reference system of the map",
        advanced=True,
        as_crs=True,
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
    layers: tuple[RasterSource, ...] | None = object_layers(
        "For models that were trained with heights or other layers: the same of this place, in the same order and "
        "unit. Where they have no values the Sentinel-2 stream decides."
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
    workers: str = workers()
    features: RasterSource | None = parameter(
        "Raster of the same features as in the model's training set: the same bands in the same order and unit. Any "
        "CRS and resolution. Without it, and where it is missing, the other streams decide.",
        None,
        title="Further features",
        advanced=True,
    )
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
        "alone (3), or imagery covers a window in part (4); 0 is no data. With further features a fourth band has the "
        "class of their stream.",
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
    from ..workers.asked import asked_workers

    card = parameters.device != "cpu"
    with asked_workers(parameters.workers, "maps.classifying", card=card, network=True) as workers:
        return _map(parameters, workers, reporter)


def _map(p: Parameters, workers: Workers, reporter: Reporter) -> dict[str, Any]:
    import numpy as np

    from ..maps import classifying, mapping
    from ..maps.map_rasters import MapRasters
    from ..shared import lcz, outputs

    counts, agreement = np.zeros(lcz.CLASS_COUNT + 1, np.int64), np.zeros(len(mapping.AGREEMENT) + 1, np.int64)
    unknown = 0
    with contextlib.ExitStack() as stack:
        recipe = classifying.Classification.of(p)
        outputs.check([getattr(p, name) for name in _RASTERS], [image.path for image in recipe.images])
        work = stack.enter_context(recipe.open(reporter, workers))
        fusion, sure, share = work.fusion, work.sureness, 0.5 if p.rgb and not p.instances else 0.0
        begin = share + (0.05 * (1 - share) if len(work.zones) > 1 else 0)
        patchwork = work.patchwork(reporter.step(share, begin))
        kept = work.kept(patchwork.parts)
        if kept:
            kept.tell(reporter)
        found = workers.imap(work.recipe, patchwork.parts, reporter.step(begin, 1.0), opened=work, kept=kept)
        stack.enter_context(contextlib.closing(found))
        with contextlib.ExitStack() as files:
            noted, paths = tags(p, work, fusion), {name: getattr(p, name) for name in _RASTERS}
            rasters = MapRasters(paths, work.grid, noted, files, reporter, features=bool(work.features))
            for piece, arrays in patchwork.laid_together(sure.noted(found)):
                block = classifying.block_of(piece, arrays)
                rasters.write(block, sure.plausible(block), arrays.get("distance"))
                counts += np.bincount(block.classes.ravel(), minlength=lcz.CLASS_COUNT + 1)
                agreement += np.bincount(block.streams[2].ravel(), minlength=len(agreement))
                if block.known is not None:
                    unknown += int((block.valid & (block.known == 0)).sum())
            reporter.progress(1.0)
        if kept:
            reporter.afterwards(kept.discard)
    sure.tell(reporter)
    if work.is_fused:
        _tell_alone(agreement, reporter)
    if unknown:
        reporter.info(
            "In {count:,} cells the further features are missing; there the other streams decided without them.",
            count=unknown,
        )
    return {
        **{name: str(path) if (path := getattr(p, name)) else None for name in _RASTERS},
        "alpha": fusion.weights[0] if work.is_fused and fusion.rule == "alpha" else None,
        "fusion": fusion.rule if work.is_fused else None,
        "cells_without_features": unknown if work.features else None,
        **_counts(counts, agreement),
    }


def _tell_alone(agreement: np.ndarray, reporter: Reporter) -> None:
    from ..maps.mapping import SENTINEL2_ALONE

    if alone := agreement[SENTINEL2_ALONE]:
        reporter.info(
            "In {alone:,} of {total:,} cells there were no instances, or imagery covers little of the window; there "
            "the Sentinel-2 stream decided alone.",
            alone=alone,
            total=agreement[1:].sum(),
        )


def _counts(counts: np.ndarray, agreement: np.ndarray) -> dict[str, Any]:
    """Numbers of cells: all, by class ``counts`` (18,), and by how the streams agree."""
    from ..maps import mapping

    return {
        "cells": int(counts.sum()),
        "nodata_cells": int(counts[0]),
        "cells_of_sentinel2_alone": int(agreement[mapping.SENTINEL2_ALONE]),
        "cells_partly_seen": int(agreement[mapping.PARTLY_SEEN]),
        "cells_of_disagreement": int(agreement[mapping.DISAGREE]),
        "class_cells": {str(code): int(n) for code, n in enumerate(counts.tolist()) if code},
    }


def tags(parameters: Parameters, work: Classifier, fusion: Fusion | None = None) -> dict[str, str]:
    """What the map records about its making."""
    from ..shared import folders

    metadata = work.model.metadata
    return {
        "DF4LCZ_VERSION": folders.version(),
        "DF4LCZ_MODEL": str(metadata["name"]),
        "DF4LCZ_MODEL_SHA256": str(metadata["weights_sha256"]),
        "DF4LCZ_CITATION": str(metadata.get("citation", "")),
        "DF4LCZ_INPUT": "; ".join(image.path for image in work.recipe.images),
        "DF4LCZ_RGB": parameters.rgb.path if parameters.rgb else "none",
        "DF4LCZ_INSTANCES": parameters.instances.path if parameters.instances else "none",
        "DF4LCZ_LAYERS": ", ".join(source.path for source in parameters.layers or ()) or "none",
        "DF4LCZ_ALPHA": f"{fusion.weights[0]:g}" if fusion and fusion.rule == "alpha" else "none",
        "DF4LCZ_FUSION": str(fusion.to_json()) if fusion else "none",
        **_features_tags(parameters.features, work.further),
        "DF4LCZ_CELL_SIZE": f"{parameters.cell_size:g}",
        "DF4LCZ_EXTENT": str(parameters.extent or "whole scene"),
        "DF4LCZ_REFLECTANCE": work.units,
        "DF4LCZ_CODES": "1-10 built types, 11-17 land cover types A-G, 0 nodata",
    }


def _features_tags(features: RasterSource | None, further: Further | None) -> dict[str, str]:
    if features is None:
        return {}
    return {"DF4LCZ_FEATURES": features.path, "DF4LCZ_FURTHER_FUSION": str(further.to_json()) if further else "none"}
