"""From a scene to a map: the grid of cells, the window of each, class probabilities block by block.

The grid's cells snap to the upper-left corner of the 10 m raster, or of the extent snapped outwards to it. With
cells of k pixels, cell i along an axis covers pixels [k i, k i + k) and is classified from the 32 px window
centred on it; for k = 10 that is [10 i - 11, 10 i + 21).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from .. import streams
from ..geodata.raster import Grid, extent_window
from ..shared import lcz
from ..shared.errors import ModelFileError, RasterError, RequestError
from ..shared.method import RESOLUTION_M
from ..shared.parameter import Extent
from ..shared.reporter import Reporter
from ..streams.fusion import Fusion

if TYPE_CHECKING:
    from ..streams.features import FeatureStream
    from ..streams.further import Further
    from ..streams.google_earth import GoogleEarthStream
    from ..streams.sentinel2 import Sentinel2Stream

#: Cells along the sides of a block: bounds the memory whatever the scene's size.
BLOCK_ROWS, BLOCK_COLUMNS = 16, 128
_BLOCK_PIXELS = 1_000_000
#: A cell of whose window less than this share of a side lies in the scene is nodata: beyond its edge it is mirrored.
#: Windows of cells up to 130 m hold more, wherever the edge is.
LEAST_INSIDE = 1 / 3


class Gridded(Protocol):
    """A scene, or several images read as one: its grid of 10 m pixels, its name, and the CRS of its file."""

    @property
    def grid(self) -> Grid: ...

    @property
    def name(self) -> str: ...

    @property
    def crs(self) -> str | None: ...


@dataclass(frozen=True)
class CellLayout:
    """How cells lie on the scene's pixels: first pixel, cell and window sizes in pixels, number of cells.

    ``height`` and ``width`` are the scene's own, in pixels.
    """

    row: int
    column: int
    cell_px: int
    window_px: int
    rows: int
    columns: int
    height: int
    width: int

    @classmethod
    def of(cls, scene: Gridded, extent: Extent | None, cell_size: float, window_px: int) -> CellLayout:
        """The cells that cover a scene, or the part of it in ``extent``.

        Raises:
            RequestError: ``cell_size`` (m) is no multiple of the pixel size.
            ExtentError: the extent lies outside the scene.
            RasterError: the scene is smaller than one window.
        """
        cell_px = round(cell_size / RESOLUTION_M)
        if cell_px < 1 or not math.isclose(cell_px * RESOLUTION_M, cell_size, rel_tol=1e-6):
            raise RequestError(
                "The cell size must be a multiple of {resolution:g} m; given: {cell_size:g} m.",
                resolution=RESOLUTION_M,
                cell_size=cell_size,
            )
        grid = scene.grid
        if min(grid.height, grid.width) < window_px:
            raise RasterError(
                "{name} has {width} x {height} pixels of {resolution:g} m; one window needs {window_px} x "
                "{window_px}. Choose a larger image.",
                name=scene.name,
                width=grid.width,
                height=grid.height,
                resolution=RESOLUTION_M,
                window_px=window_px,
            )
        if extent and not extent.crs:
            extent = replace(extent, crs=scene.crs)
        window = extent_window(extent, grid, name=scene.name)
        return cls(
            int(window.row_off),
            int(window.col_off),
            cell_px,
            window_px,
            math.ceil(window.height / cell_px),
            math.ceil(window.width / cell_px),
            grid.height,
            grid.width,
        )

    @property
    def before(self) -> int:
        """Pixels by which a window begins before its cell."""
        return (self.window_px - self.cell_px + 1) // 2

    def grid(self, scene: Gridded) -> Grid:
        """The grid of the map."""
        g = scene.grid
        left, top = g.left + g.cell * self.column, g.top - g.cell * self.row
        return Grid(g.crs, left, top, self.cell_px * g.cell, self.columns, self.rows)

    def pixels(self, row: int, column: int, height: int, width: int) -> tuple[int, int, int, int]:
        """The pixels (row, column, height, width) that the windows of a block of cells cover."""
        return (
            self.row + row * self.cell_px - self.before,
            self.column + column * self.cell_px - self.before,
            (height - 1) * self.cell_px + self.window_px,
            (width - 1) * self.cell_px + self.window_px,
        )

    def meets(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        """Which windows of a block of cells (height, width; bool) the scene meets, and not only its mirror image."""
        top, left, *_ = self.pixels(row, column, height, width)
        down, across = (
            self._inside(first + np.arange(count) * self.cell_px, size)
            for first, count, size in ((top, height, self.height), (left, width, self.width))
        )
        return down[:, None] & across

    def _inside(self, first: np.ndarray, size: int) -> np.ndarray:
        inside = np.minimum(first + self.window_px, size) - np.maximum(first, 0)
        return inside >= LEAST_INSIDE * self.window_px


@dataclass(frozen=True)
class Block:
    """Result for a block of cells: where it lies, and its probabilities and validity.

    With several streams, ``by_stream`` holds the probabilities of each, and ``seen`` (height, width; 0..1) tells how
    far the Google Earth stream counts: 0 where the Sentinel-2 stream decided alone. ``known`` tells the same of further
    features.
    """

    row: int
    column: int
    probabilities: np.ndarray
    valid: np.ndarray
    by_stream: dict[str, np.ndarray] = field(default_factory=dict)
    seen: np.ndarray | None = None
    known: np.ndarray | None = None

    @property
    def classes(self) -> np.ndarray:
        """LCZ codes (height, width; uint8), 0 where invalid."""
        return _codes(self.probabilities, self.valid)

    @property
    def of_features(self) -> np.ndarray:
        """LCZ codes (height, width; uint8) of the stream of further features, 0 where it does not count."""
        if self.known is None:
            return np.zeros(self.valid.shape, np.uint8)
        return _codes(self.by_stream[streams.FEATURES], self.valid & (self.known > 0))

    @property
    def streams(self) -> np.ndarray:
        """uint8 (3, height, width): class of the Sentinel-2 stream, of the Google Earth stream, and how they agree.

        The third is one of :data:`AGREEMENT`; 0 is nodata in all.
        """
        nothing = np.zeros(self.valid.shape)
        sentinel2 = _codes(self.by_stream.get(streams.SENTINEL2, self.probabilities), self.valid)
        seen = nothing if self.seen is None else self.seen
        both = self.valid & (seen > 0)
        google_earth = _codes(self.by_stream.get(streams.GOOGLE_EARTH, self.probabilities), both)
        agreement = np.where(both, np.where(sentinel2 == google_earth, AGREE, DISAGREE), SENTINEL2_ALONE)
        agreement = np.where(both & (seen < 1), PARTLY_SEEN, agreement)
        return np.stack([sentinel2, google_earth, np.where(self.valid, agreement, 0).astype(np.uint8)])


#: How the streams of a cell agree, in the third band of :attr:`Block.streams`.
AGREE, DISAGREE, SENTINEL2_ALONE, PARTLY_SEEN = 1, 2, 3, 4
AGREEMENT = {
    AGREE: "both streams agree",
    DISAGREE: "they disagree",
    SENTINEL2_ALONE: "Sentinel-2 stream alone",
    PARTLY_SEEN: "imagery covers the window in part, and its stream counts less",
}


def _codes(probabilities: np.ndarray, where: np.ndarray) -> np.ndarray:
    codes = probabilities.argmax(axis=-1).astype(np.uint8) + 1
    return np.where(where, codes, np.uint8(lcz.NODATA))


def block_size(layout: CellLayout) -> tuple[int, int]:
    """Rows and columns of cells in a block; large cells make smaller blocks, for the pixels fill the memory."""
    rows, columns = BLOCK_ROWS, BLOCK_COLUMNS
    while rows * columns > 1:
        _, _, height, width = layout.pixels(0, 0, rows, columns)
        if height * width <= _BLOCK_PIXELS:
            break
        rows, columns = -(-rows // 2), -(-columns // 2)
    return rows, columns


def map_block(
    stream: Sentinel2Stream,
    place: tuple[int, int, int, int],
    reporter: Reporter,
    *,
    google_earth: GoogleEarthStream | None = None,
    fusion: Fusion | None = None,
    features: FeatureStream | None = None,
    further: Further | None = None,
) -> Block:
    """Classify the cells of a block; ``place`` is its first row and column, height and width.

    ``features`` is the stream of these, and ``further`` how it joins the others.

    Raises:
        ModelFileError: a stream gave what is no probability.
    """
    row, column, height, width = place
    probabilities, valid = stream.probabilities(row, column, height, width, reporter.step(0.0, 0.8))
    block = Block(row, column, probabilities if fusion is None else fusion.sentinel2(probabilities), valid)
    if google_earth is not None and fusion is not None:
        reporter.progress(0.8)
        other, seen = google_earth.probabilities(
            row, column, height, width, reporter.step(0.8, 1.0 if features is None else 0.9)
        )
        own, others = (p.reshape(-1, lcz.CLASS_COUNT) for p in (probabilities, other))
        both = fusion.apply(own, others, seen.ravel())
        by_stream = {streams.SENTINEL2: probabilities, streams.GOOGLE_EARTH: other}
        block = Block(row, column, both.reshape(probabilities.shape), valid, by_stream, seen)
    if features is not None and further is not None and fusion is not None:
        found, known = features.probabilities(row, column, height, width, reporter.step(0.9, 1.0))
        by_stream = {streams.SENTINEL2: probabilities, **block.by_stream, streams.FEATURES: found}
        flat = {s: p.reshape(-1, lcz.CLASS_COUNT) for s, p in by_stream.items()}
        seen = None if block.seen is None else block.seen.ravel()
        joined = further.apply(fusion, flat, seen, known.ravel()).reshape(probabilities.shape)
        block = replace(block, probabilities=joined, by_stream=by_stream, known=known)
    _check_finite(block)
    return block


def _check_finite(block: Block) -> None:
    """Refuse what is no probability: the largest of values that are no numbers would be class 1 everywhere.

    Raises:
        ModelFileError: a stream gave such values.
    """
    named = {streams.SENTINEL2: block.probabilities, **block.by_stream}
    for stream, probabilities in named.items():
        bad = block.valid & ~np.isfinite(probabilities).all(axis=-1)
        if bad.any():
            row, column = np.argwhere(bad)[0]
            raise ModelFileError(
                "The {stream} stream gave probabilities that are no numbers in {count:,} cells, first in row {row}, "
                "column {column} of the map. The model's weights or the image's values there are damaged. Check the "
                "image, or choose another model.",
                stream=stream,
                count=int(bad.sum()),
                row=block.row + int(row),
                column=block.column + int(column),
            )


def check_classes(metadata: dict) -> None:
    """Refuse a model whose output units are not the 17 classes in order.

    Raises:
        ModelFileError: they are not.
    """
    expected = [c.code for c in lcz.CLASSES]
    if list(metadata["classes"]) != expected:
        raise ModelFileError(
            "The model {model} tells apart the classes {classes}, not 1 to 17. Choose a model of all 17 "
            "local climate zones.",
            model=repr(metadata["name"]),
            classes=metadata["classes"],
        )
