"""From imagery to instances: segment every tile, join at the seams, measure, keep."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..shared.message import Message, say
from ..shared.parameter import Extent, RasterSource
from ..shared.reporter import Reporter
from ..workers.here import Here, Workers
from ..workers.parts import Arrays, Work
from .imagery import Imagery, open_imagery
from .joining import Piece
from .lattice import Tile, lay_tiles
from .looked_at import ground_with_data
from .outlines import outlines
from .provenance import Provenance
from .segmenter import Segmenter
from .segmenters import make_segmenter, weights_file
from .store import InstanceWriter, create_instances
from .tiles import OVERLAP, kept_tiles, packed, segment_tile, segment_tiles

_BATCH = 2000


@dataclass(frozen=True)
class Segmentation:
    """The recipe of a tile's objects (see :class:`..workers.parts.Recipe`): what imagery is read, and by whom.

    ``resolution_m`` and ``extent`` are those that the imagery was opened with; ``weights`` is the segmenter's file.
    """

    source: RasterSource
    resolution_m: float
    extent: Extent | None
    segmenter: str
    settings: dict[str, Any]
    weights: str | None
    device: str

    @classmethod
    def of(
        cls,
        source: RasterSource,
        resolution_m: float,
        extent: Extent | None,
        segmenter: str,
        settings: dict[str, Any],
        *,
        weights: str | None = None,
        device: str = "auto",
    ) -> Segmentation:
        """With ``weights`` as :func:`.segmenters.make_segmenter` takes them, found here for all processes.

        Raises:
            InstancesError, WeightsError: there is no such segmenter, or its weights are not there.
        """
        file = weights_file(segmenter, settings, weights)
        return cls(source, resolution_m, extent, segmenter, settings, file and str(file), device)

    def made_segmenter(self) -> Segmenter:
        """The segmenter, ready for tiles."""
        return make_segmenter(
            self.segmenter, self.settings, self.resolution_m, weights=self.weights, device=self.device
        )

    @contextlib.contextmanager
    def open(self, reporter: Reporter) -> Iterator[Work]:
        """The imagery and the segmenter."""
        with open_imagery(self.source, self.resolution_m, reporter, self.extent) as imagery:
            yield _work(imagery, self.made_segmenter())

    def reads(self) -> tuple[str, ...]:
        """The image and the weights."""
        return (self.source.path, *([self.weights] if self.weights else []))

    def title(self, part: Tile) -> Message:
        """A tile by its place."""
        return say("The tile in row {row}, column {column}", row=part.lattice[0] + 1, column=part.lattice[1] + 1)


def _work(imagery: Imagery, segmenter: Segmenter) -> Work:
    def segment(tile: Tile, reporter: Reporter) -> Arrays:
        return packed(segment_tile(imagery, segmenter, tile, reporter))

    return segment


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
    workers: Workers | None = None,
    recipe: Segmentation | None = None,
) -> int:
    """Write the objects of at least ``min_area_m2`` in ``imagery`` to a GeoPackage; returns their number.

    ``workers`` share the tiles by the ``recipe`` of this very imagery and segmenter. Work that was interrupted goes on
    from its finished tiles; they are removed once the output is whole.

    Raises:
        DestinationError: the output cannot be written.
    """
    grid = imagery.grid
    made = _provenance(imagery, segmenter, min_area_m2, reporter)
    side = tile_px or segmenter.tile_px
    overlap = overlap_px if overlap_px is not None else round(side * OVERLAP)
    rows = lay_tiles(grid.height, grid.width, side, overlap)
    kept = kept_tiles(source, imagery, segmenter, side, overlap)
    kept.tell(reporter)
    doers, work = workers if workers and recipe else Here(), _work(imagery, segmenter)
    tiles = [tile for row in rows for tile in row]
    found = doers.imap(
        recipe,  # type: ignore[arg-type]
        tiles,
        reporter.step(0, 0.98),
        opened=work,
        kept=kept,
        text="Tile {number} of {count}",
    )
    smallest = min_area_m2 / grid.cell**2
    with contextlib.closing(found), create_instances(output, made, reporter) as writer:
        pending: list[Piece] = []
        for pieces in segment_tiles(imagery, rows, found):
            pending += [p for p in pieces if p.pixels.sum() >= smallest]
            while len(pending) >= _BATCH:
                _write(pending[:_BATCH], imagery, writer, reporter)
                del pending[:_BATCH]
        if pending:
            _write(pending, imagery, writer, reporter)
        count = writer.count
    reporter.progress(1.0)
    reporter.afterwards(kept.discard)
    return count


def _provenance(imagery: Imagery, segmenter: Segmenter, min_area_m2: float, reporter: Reporter) -> Provenance:
    """What is recorded of objects of at least ``min_area_m2`` that a segmenter finds in ``imagery``."""
    grid = imagery.grid
    settings = {**segmenter.settings, "min_area_m2": min_area_m2, "resolution_m": grid.cell}
    return Provenance(
        segmenter.name,
        settings,
        imagery.name,
        grid.crs,
        grid.cell,
        grid.left,
        grid.top,
        imagery.stretch,
        ground_with_data(imagery, reporter),
    )


def _write(pieces: list[Piece], imagery: Imagery, writer: InstanceWriter, reporter: Reporter) -> None:
    grid, colours = imagery.grid, np.empty((len(pieces), 3))
    for i, piece in enumerate(pieces):
        if i % 100 == 0:
            reporter.check()
        colours[i] = _colour_sum(piece, imagery) / piece.pixels.sum() / 255
    left = grid.left + np.array([p.left for p in pieces]) * grid.cell
    top = grid.top - np.array([p.top for p in pieces]) * grid.cell
    geometry = outlines([p.pixels for p in pieces], left, top, grid.cell)
    writer.write(
        geometry, colours, np.array([p.predicted_iou for p in pieces]), np.array([p.stability for p in pieces])
    )


def _colour_sum(piece: Piece, imagery: Imagery) -> np.ndarray:
    if piece.colour_sum is not None:
        return piece.colour_sum
    image, _ = imagery.read(piece.top, piece.left, *piece.pixels.shape)
    return image[piece.pixels].sum(axis=0, dtype=np.int64)
