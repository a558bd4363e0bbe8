"""Operation ``classify``: Sentinel-2, high-resolution RGB where there is some, and a model become an LCZ map."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.device import DEVICES
from ..shared.parameter import Extent, RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter

if TYPE_CHECKING:
    import torch

    from ..geodata.raster import Grid
    from ..geodata.raster_writing import RasterWriter
    from ..maps.mapping import Block
    from ..shared.model_file import Model
    from ..streams.google_earth import GoogleEarthStream

#: Probabilities are stored as whole numbers, this many to one.
PROBABILITY_SCALE = 10_000
PROBABILITY_NODATA = 65_535
CONFIDENCE_NODATA = -1.0


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    s2: RasterSource = parameter("Sentinel-2 raster with the bands that the model takes")
    model: Path = parameter("model file (.safetensors)")
    output: Path = parameter("LCZ map to write (.tif)")
    extent: Extent | None = parameter("extent to map, xmin,ymin,xmax,ymax[,CRS]; by default the whole scene", None)
    cell_size: float = parameter("cell size of the map in metres, a multiple of 10", 100.0, minimum=10, maximum=10_000)
    reflectance_scale: float = parameter("number that stands for a reflectance of 1", 10_000.0, minimum=1e-9)
    reflectance_offset: float = parameter(
        "number added before scaling: 0, or -1000 for processing baseline 04.00 and later (since January 2022)", 0.0
    )
    batch_size: int = parameter("windows classified at once", 256, minimum=1, maximum=65_536)
    device: str = parameter("computing device", "auto", choices=DEVICES)
    probabilities: Path | None = parameter("raster of the 17 class probabilities to write (.tif)", None)
    confidence: Path | None = parameter("raster of the largest probability to write (.tif)", None)
    rgb: RasterSource | None = parameter(
        "high-resolution RGB image, for the fused map of a model with two streams", None
    )
    instances: VectorSource | None = parameter(
        "instances that 'segment' found in the RGB image; without them the model's segmenter finds them", None
    )
    alpha: float | None = parameter(
        "weight of the Sentinel-2 stream in the fusion; by default the model's", None, minimum=0, maximum=1
    )
    streams: Path | None = parameter(
        "raster to write (.tif) of each stream's class, and where they agree, disagree or Sentinel-2 decides alone",
        None,
    )
    force_segmenter: bool = parameter("take instances of another segmenter than the model's", False)
    bands: tuple[str, ...] = parameter(
        "names of the Sentinel-2 image's bands in their order, such as B02,B03,B04 (- for others); by default as the "
        "image says",
        (),
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Map the scene; returns the outputs' paths, the number of cells and how many each class has."""
    import numpy as np

    from .. import streams
    from ..maps import mapping
    from ..sentinel2 import scene as sentinel2
    from ..shared import device, lcz, model_file
    from ..shared.files import check_outputs

    p = parameters
    sources = [x.path for x in (p.s2, p.rgb, p.instances) if x]
    check_outputs((p.output, p.probabilities, p.confidence, p.streams), (*sources, p.model))
    model = model_file.load(parameters.model)
    mapping.check_classes(model.metadata)
    network = streams.restore(model, streams.SENTINEL2)
    description = model.streams[streams.SENTINEL2]
    chosen = device.choose(parameters.device)
    counts, agreement = np.zeros(lcz.CLASS_COUNT + 1, np.int64), np.zeros(4, np.int64)
    with contextlib.ExitStack() as stack:
        scene = stack.enter_context(sentinel2.open_scene(
            parameters.s2, description["bands"], reporter,
            scale=parameters.reflectance_scale, offset=parameters.reflectance_offset, names=parameters.bands,
        ))  # fmt: skip
        layout = mapping.CellLayout.of(scene, parameters.extent, parameters.cell_size, description["window_px"])
        stream = mapping.Sentinel2Stream(network, scene, layout, chosen, parameters.batch_size)
        reporter.info(
            "{columns} x {rows} cells of {cell_size:g} m on {device}.",
            columns=layout.columns,
            rows=layout.rows,
            cell_size=parameters.cell_size,
            device=chosen,
        )
        grid = layout.grid(scene)
        share = 0.5 if p.rgb and not p.instances else 0.0
        other, alpha = _google_earth(p, model, grid, chosen, stack, reporter.step(0.0, share))
        with contextlib.ExitStack() as files:
            rasters = _Outputs(p, grid, tags(p, model.metadata, alpha, scene.units.text), files, reporter)
            for block in mapping.map_blocks(
                stream, layout, reporter.step(share, 1.0), google_earth=other, alpha=alpha
            ):  # fmt: skip
                rasters.write(block)
                counts += np.bincount(block.classes.ravel(), minlength=lcz.CLASS_COUNT + 1)
                agreement += np.bincount(block.streams[2].ravel(), minlength=4)
    if other is not None and agreement[mapping.SENTINEL2_ALONE]:
        reporter.info(
            "In {alone:,} of {total:,} cells there were no instances; there the Sentinel-2 stream decided alone.",
            alone=agreement[mapping.SENTINEL2_ALONE],
            total=agreement[1:].sum(),
        )
    return {
        "output": str(parameters.output),
        "probabilities": str(parameters.probabilities) if parameters.probabilities else None,
        "confidence": str(parameters.confidence) if parameters.confidence else None,
        "streams": str(parameters.streams) if parameters.streams else None,
        "alpha": alpha if other is not None else None,
        "cells": layout.rows * layout.columns,
        "nodata_cells": int(counts[0]),
        "cells_of_sentinel2_alone": int(agreement[mapping.SENTINEL2_ALONE]),
        "cells_of_disagreement": int(agreement[mapping.DISAGREE]),
        "class_cells": {str(code): int(counts[code]) for code in range(1, lcz.CLASS_COUNT + 1)},
    }


def _google_earth(
    parameters: Parameters,
    model: Model,
    grid: Grid,
    device: torch.device,
    stack: contextlib.ExitStack,
    reporter: Reporter,
) -> tuple[GoogleEarthStream | None, float]:
    """The Google Earth stream and alpha; None and 1 where the Sentinel-2 stream decides everywhere."""
    from .. import streams
    from ..shared.errors import ModelFileError

    asked = parameters.rgb is not None or parameters.instances is not None
    if streams.GOOGLE_EARTH not in model.streams:
        if asked:
            raise ModelFileError(
                "The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. "
                "Choose a model trained with RGB, or leave them out.",
                model=repr(model.metadata["name"]),
            )
        return None, 1.0
    if not asked:
        reporter.info("No RGB imagery was given: the Sentinel-2 stream decides alone.")
        return None, 1.0
    from ..streams import google_earth
    from ..streams.fusion import PUBLISHED_ALPHA

    alpha = next(a for a in (parameters.alpha, model.metadata.get("alpha"), PUBLISHED_ALPHA) if a is not None)
    seen = stack.enter_context(google_earth.see(
        model.metadata, grid, parameters.rgb, parameters.instances, reporter,
        force=parameters.force_segmenter, device=parameters.device,
    ))  # fmt: skip
    if seen is None:
        return None, 1.0
    network = streams.restore(model, streams.GOOGLE_EARTH)
    description = model.streams[streams.GOOGLE_EARTH]
    return google_earth.GoogleEarthStream(network, seen, grid, description, device), float(alpha)


def tags(parameters: Parameters, metadata: dict[str, Any], alpha: float, reflectance: str) -> dict[str, str]:
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
        "DF4LCZ_ALPHA": f"{alpha:g}",
        "DF4LCZ_CELL_SIZE": f"{parameters.cell_size:g}",
        "DF4LCZ_EXTENT": str(parameters.extent or "whole scene"),
        "DF4LCZ_REFLECTANCE": reflectance,
        "DF4LCZ_CODES": "1-10 built types, 11-17 land cover types A-G, 0 nodata",
    }


class _Outputs:
    """The rasters of one run; each is moved into place when all blocks are written."""

    def __init__(
        self, parameters: Parameters, grid: Grid, tags: dict[str, str], stack: contextlib.ExitStack, reporter: Reporter
    ) -> None:
        from ..geodata.raster_writing import create_raster
        from ..maps.lcz_raster import create_lcz_raster
        from ..shared import lcz

        self._map = stack.enter_context(create_lcz_raster(parameters.output, grid, reporter, tags=tags))
        self._probabilities: RasterWriter | None = None
        self._confidence: RasterWriter | None = None
        if parameters.probabilities:
            titles = tuple(c.title for c in lcz.CLASSES)
            self._probabilities = stack.enter_context(
                create_raster(
                    parameters.probabilities, grid, reporter, dtype="uint16", count=lcz.CLASS_COUNT,
                    nodata=PROBABILITY_NODATA, descriptions=titles, interleave="pixel",
                    tags={**tags, "DF4LCZ_VALUES": f"probability x {PROBABILITY_SCALE}"},
                )
            )  # fmt: skip
        self._streams: RasterWriter | None = None
        if parameters.streams:
            names = ("Sentinel-2 stream", "Google Earth stream", f"agreement: {_agreement_text()}")
            self._streams = stack.enter_context(
                create_raster(
                    parameters.streams, grid, reporter, dtype="uint8", count=3, nodata=lcz.NODATA,
                    descriptions=names, tags={**tags, "DF4LCZ_VALUES": f"LCZ codes; agreement: {_agreement_text()}"},
                )
            )  # fmt: skip
        if parameters.confidence:
            self._confidence = stack.enter_context(
                create_raster(
                    parameters.confidence, grid, reporter, dtype="float32", nodata=CONFIDENCE_NODATA,
                    descriptions=("confidence",), tags={**tags, "DF4LCZ_VALUES": "largest probability, 0 to 1"},
                )
            )  # fmt: skip

    def write(self, block: Block) -> None:
        """Write a block to every raster of the run."""
        import numpy as np

        self._map.write(block.classes[np.newaxis], block.row, block.column)
        if self._probabilities:
            scaled = np.rint(block.probabilities * PROBABILITY_SCALE).astype(np.uint16)
            scaled[~block.valid] = PROBABILITY_NODATA
            self._probabilities.write(np.moveaxis(scaled, -1, 0), block.row, block.column)
        if self._streams:
            self._streams.write(block.streams, block.row, block.column)
        if self._confidence:
            largest = np.where(block.valid, block.probabilities.max(axis=-1), np.float32(CONFIDENCE_NODATA))
            self._confidence.write(largest[np.newaxis], block.row, block.column)


def _agreement_text() -> str:
    from ..maps.mapping import AGREEMENT

    return ", ".join(f"{value} {text}" for value, text in AGREEMENT.items())
