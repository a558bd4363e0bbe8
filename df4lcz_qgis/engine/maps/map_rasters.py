"""The rasters that one run of mapping writes: classes, probabilities, confidence, and what the streams say."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from ..geodata.raster import Grid
from ..geodata.raster_writing import RasterWriter, create_raster
from ..shared import lcz
from ..shared.reporter import Reporter
from .lcz_raster import create_lcz_raster
from .mapping import AGREEMENT, Block

#: Probabilities are stored as whole numbers, this many to one.
PROBABILITY_SCALE = 10_000
PROBABILITY_NODATA = 65_535
CONFIDENCE_NODATA = APPLICABILITY_NODATA = -1.0
PLAUSIBLE_NODATA = 2**32 - 1
_AGREEMENT = ", ".join(f"{value} {text}" for value, text in AGREEMENT.items())
_STREAMS = ("Sentinel-2 stream", "Google Earth stream", f"agreement: {_AGREEMENT}", "stream of further features")


class MapRasters:
    """Writes blocks of cells to all rasters of a run; each is moved into place when ``stack`` ends well.

    ``paths`` are those of ``output``, the map, and of ``probabilities``, ``confidence``, ``streams``, ``plausible`` and
    ``applicability``, which may be None; ``tags`` are noted in every file. With ``features``, ``streams`` has a fourth
    band for the stream of these.
    """

    def __init__(
        self,
        paths: Mapping[str, Path | None],
        grid: Grid,
        tags: dict[str, str],
        stack: contextlib.ExitStack,
        reporter: Reporter,
        *,
        features: bool = False,
    ) -> None:
        def create(name: str, values: str, **options: object) -> RasterWriter | None:
            path = paths.get(name)
            if path is None:
                return None
            noted = {**tags, "DF4LCZ_VALUES": values}
            raster = create_raster(path, grid, reporter, tags=noted, **options)  # type: ignore[arg-type]
            return stack.enter_context(raster)

        lcz_raster = create_lcz_raster(paths["output"], grid, reporter, tags=tags)  # type: ignore[arg-type]
        self._map = stack.enter_context(lcz_raster)
        self._probabilities = create(
            "probabilities",
            f"probability x {PROBABILITY_SCALE}",
            dtype="uint16",
            count=lcz.CLASS_COUNT,
            nodata=PROBABILITY_NODATA,
            descriptions=tuple(c.title for c in lcz.CLASSES),
            interleave="pixel",
        )
        self._streams = create(
            "streams",
            f"LCZ codes; agreement: {_AGREEMENT}",
            dtype="uint8",
            count=len(_STREAMS) if features else 3,
            nodata=lcz.NODATA,
            descriptions=_STREAMS if features else _STREAMS[:3],
        )
        self._features = features
        self._confidence = create(
            "confidence",
            "largest probability, 0 to 1",
            dtype="float32",
            nodata=CONFIDENCE_NODATA,
            descriptions=("confidence",),
        )
        self._plausible = create(
            "plausible",
            "number of plausible classes, and which: bit 0 is class 1, bit 16 class 17",
            dtype="uint32",
            count=2,
            nodata=PLAUSIBLE_NODATA,
            descriptions=("number of plausible classes", "plausible classes, one bit each"),
        )
        self._applicability = create(
            "applicability",
            "distance from the training windows: up to 1 like them, beyond 1 new",
            dtype="float32",
            nodata=APPLICABILITY_NODATA,
            descriptions=("distance from the training windows",),
        )

    def write(self, block: Block, plausible: np.ndarray | None = None, distance: np.ndarray | None = None) -> None:
        """Write a block to every raster of the run.

        ``plausible`` (height, width, 17; bool) tells which classes are, ``distance`` (height, width) how far cells lie
        from what the model knows.
        """
        self._map.write(block.classes[np.newaxis], block.row, block.column)
        if self._probabilities:
            scaled = np.rint(block.probabilities * PROBABILITY_SCALE).astype(np.uint16)
            scaled[~block.valid] = PROBABILITY_NODATA
            self._probabilities.write(np.moveaxis(scaled, -1, 0), block.row, block.column)
        if self._streams:
            shown = [block.streams, block.of_features[np.newaxis]] if self._features else [block.streams]
            self._streams.write(np.concatenate(shown), block.row, block.column)
        if self._confidence:
            largest = np.where(block.valid, block.probabilities.max(axis=-1), np.float32(CONFIDENCE_NODATA))
            self._confidence.write(largest[np.newaxis], block.row, block.column)
        if self._plausible and plausible is not None:
            bits = (plausible * (1 << np.arange(lcz.CLASS_COUNT, dtype=np.uint32))).sum(axis=-1, dtype=np.uint32)
            both = np.stack([plausible.sum(axis=-1, dtype=np.uint32), bits])
            self._plausible.write(np.where(block.valid, both, np.uint32(PLAUSIBLE_NODATA)), block.row, block.column)
        if self._applicability and distance is not None:
            shown = np.where(block.valid, distance, np.float32(APPLICABILITY_NODATA))
            self._applicability.write(shown[np.newaxis], block.row, block.column)
