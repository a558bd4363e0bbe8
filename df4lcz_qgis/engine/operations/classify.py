"""Operation ``classify``: a Sentinel-2 scene and a model become a local climate zone map."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..device import DEVICES
from ..parameter import Extent, RasterSource, parameter
from ..reporter import Reporter

if TYPE_CHECKING:
    from ..mapping import Block
    from ..raster import Grid, RasterWriter

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


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Map the scene; returns the outputs' paths, the number of cells and how many each class has."""
    from .. import device, lcz, mapping, model_file, sentinel2, streams
    from ..files import check_outputs

    outputs = (parameters.output, parameters.probabilities, parameters.confidence)
    check_outputs(outputs, (parameters.s2.path, parameters.model))
    model = model_file.load(parameters.model)
    mapping.check_classes(model.metadata)
    network = streams.restore(model, streams.SENTINEL2)
    description = model.streams[streams.SENTINEL2]
    chosen = device.choose(parameters.device)
    counts = [0] * (lcz.CLASS_COUNT + 1)
    with sentinel2.open_scene(
        parameters.s2, description["bands"], reporter,
        scale=parameters.reflectance_scale, offset=parameters.reflectance_offset,
    ) as scene:  # fmt: skip
        layout = mapping.CellLayout.of(scene, parameters.extent, parameters.cell_size, description["window_px"])
        stream = mapping.Sentinel2Stream(network, scene, layout, chosen, parameters.batch_size)
        reporter.info(f"{layout.columns} x {layout.rows} cells of {parameters.cell_size:g} m on {chosen}.")
        with contextlib.ExitStack() as stack:
            rasters = _Outputs(parameters, layout.grid(scene), tags(parameters, model.metadata), stack, reporter)
            for block in mapping.map_blocks(stream, layout, reporter):
                rasters.write(block)
                for code, count in enumerate(_histogram(block)):
                    counts[code] += count
    return {
        "output": str(parameters.output),
        "probabilities": str(parameters.probabilities) if parameters.probabilities else None,
        "confidence": str(parameters.confidence) if parameters.confidence else None,
        "cells": layout.rows * layout.columns,
        "nodata_cells": counts[0],
        "class_cells": {str(code): counts[code] for code in range(1, lcz.CLASS_COUNT + 1)},
    }


def tags(parameters: Parameters, metadata: dict[str, Any]) -> dict[str, str]:
    """What the map records about its making."""
    from .. import folders

    return {
        "DF4LCZ_VERSION": folders.version(),
        "DF4LCZ_MODEL": str(metadata["name"]),
        "DF4LCZ_MODEL_SHA256": str(metadata["weights_sha256"]),
        "DF4LCZ_CITATION": str(metadata.get("citation", "")),
        "DF4LCZ_INPUT": parameters.s2.path,
        "DF4LCZ_CELL_SIZE": f"{parameters.cell_size:g}",
        "DF4LCZ_EXTENT": str(parameters.extent or "whole scene"),
        "DF4LCZ_REFLECTANCE": f"(DN + {parameters.reflectance_offset:g}) / {parameters.reflectance_scale:g}",
        "DF4LCZ_CODES": "1-10 built types, 11-17 land cover types A-G, 0 nodata",
    }


class _Outputs:
    """The rasters of one run; each is moved into place when all blocks are written."""

    def __init__(
        self, parameters: Parameters, grid: Grid, tags: dict[str, str], stack: contextlib.ExitStack, reporter: Reporter
    ) -> None:
        from .. import lcz
        from ..lcz_raster import create_lcz_raster
        from ..raster import create_raster

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
        if self._confidence:
            largest = np.where(block.valid, block.probabilities.max(axis=-1), np.float32(CONFIDENCE_NODATA))
            self._confidence.write(largest[np.newaxis], block.row, block.column)


def _histogram(block: Block) -> list[int]:
    import numpy as np

    from .. import lcz

    return np.bincount(block.classes.ravel(), minlength=lcz.CLASS_COUNT + 1).tolist()
