"""From imagery to instances: segment every tile, join at the seams, measure, keep."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np

from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from .imagery import Imagery
from .joining import Piece
from .segmenter import Segmenter
from .store import InstanceWriter, Provenance, create_instances, outline
from .tiles import cache_folder, segment_tiles

_BATCH = 2000


def segment_imagery(
    imagery: Imagery,
    source: RasterSource,
    segmenter: Segmenter,
    output: Path | str,
    reporter: Reporter,
    *,
    min_area_m2: float = 50.0,
    tile_px: int | None = None,
    overlap_px: int | None = None,
) -> int:
    """Write the objects of at least ``min_area_m2`` in ``imagery`` to a GeoPackage; returns their number.

    Work that was interrupted goes on from its finished tiles; they are removed once the output is whole.

    Raises:
        DestinationError: the output cannot be written.
    """
    grid = imagery.grid
    settings = {**segmenter.settings, "min_area_m2": min_area_m2, "resolution_m": grid.cell}
    provenance = Provenance(
        segmenter.name, settings, imagery.name, grid.crs, grid.cell, grid.left, grid.top, imagery.stretch
    )
    cache = cache_folder(source, imagery, segmenter, tile_px=tile_px)
    if cache.exists():
        reporter.info("Work on the same image and settings was interrupted before; it goes on from there.")
    smallest = min_area_m2 / grid.cell**2
    with create_instances(output, provenance, reporter) as writer:
        pending: list[Piece] = []
        for pieces in segment_tiles(
            imagery, segmenter, reporter.step(0, 0.98), cache=cache, tile_px=tile_px, overlap_px=overlap_px
        ):
            pending += [p for p in pieces if p.pixels.sum() >= smallest]
            while len(pending) >= _BATCH:
                _write(pending[:_BATCH], imagery, writer, reporter)
                del pending[:_BATCH]
        if pending:
            _write(pending, imagery, writer, reporter)
        count = writer.count
    reporter.progress(1.0)
    reporter.afterwards(lambda: shutil.rmtree(cache, ignore_errors=True))
    return count


def _write(pieces: list[Piece], imagery: Imagery, writer: InstanceWriter, reporter: Reporter) -> None:
    geometry, colours = np.empty(len(pieces), object), np.empty((len(pieces), 3))
    grid = imagery.grid
    for i, piece in enumerate(pieces):
        if i % 100 == 0:
            reporter.check()
        left, top = grid.left + piece.left * grid.cell, grid.top - piece.top * grid.cell
        geometry[i] = outline(piece.pixels, left, top, grid.cell)
        colours[i] = _colour_sum(piece, imagery) / piece.pixels.sum() / 255
    writer.write(
        geometry, colours, np.array([p.predicted_iou for p in pieces]), np.array([p.stability for p in pieces])
    )


def _colour_sum(piece: Piece, imagery: Imagery) -> np.ndarray:
    if piece.colour_sum is not None:
        return piece.colour_sum
    image, _ = imagery.read(piece.top, piece.left, *piece.pixels.shape)
    return image[piece.pixels].sum(axis=0, dtype=np.int64)
