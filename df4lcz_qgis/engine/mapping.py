"""From a scene to a map: the grid of cells, the window of each, class probabilities block by block.

The grid's cells snap to the upper-left corner of the 10 m raster, or of the extent snapped outwards to it. With
cells of k pixels, cell i along an axis covers pixels [k i, k i + k) and is classified from the 32 px window
centred on it; for k = 10 that is [10 i - 11, 10 i + 21).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import nn

from . import lcz
from .errors import ModelFileError, RasterError, RequestError
from .parameter import Extent
from .raster import Grid, blocks, extent_window
from .reporter import Reporter
from .sentinel2 import RESOLUTION, Scene
from .streams.layers import fused

#: A cell whose window misses more than this share of its pixels is nodata.
MISSING_SHARE = 0.25
#: Cells along the sides of a block: bounds the memory whatever the scene's size.
BLOCK_ROWS, BLOCK_COLUMNS = 16, 128
_BLOCK_PIXELS = 1_000_000


@dataclass(frozen=True)
class CellLayout:
    """How cells lie on the scene's pixels: first pixel, cell and window sizes in pixels, number of cells."""

    row: int
    column: int
    cell_px: int
    window_px: int
    rows: int
    columns: int

    @classmethod
    def of(cls, scene: Scene, extent: Extent | None, cell_size: float, window_px: int) -> CellLayout:
        """The cells that cover a scene, or the part of it in ``extent``.

        Raises:
            RequestError: ``cell_size`` (m) is no multiple of the pixel size.
            ExtentError: the extent lies outside the scene.
            RasterError: the scene is smaller than one window.
        """
        cell_px = round(cell_size / RESOLUTION)
        if cell_px < 1 or not math.isclose(cell_px * RESOLUTION, cell_size, rel_tol=1e-6):
            raise RequestError(f"The cell size must be a multiple of {RESOLUTION:g} m; given: {cell_size:g} m.")
        if min(scene.dataset.height, scene.dataset.width) < window_px:
            raise RasterError(
                f"{scene.name} has {scene.dataset.width} x {scene.dataset.height} pixels of {RESOLUTION:g} m; one "
                f"window needs {window_px} x {window_px}. Choose a larger image."
            )
        if extent and not extent.crs:
            extent = replace(extent, crs=scene.crs)
        window = extent_window(extent, scene.dataset, name=scene.name)
        return cls(
            int(window.row_off), int(window.col_off), cell_px, window_px,
            math.ceil(window.height / cell_px), math.ceil(window.width / cell_px),
        )  # fmt: skip

    @property
    def before(self) -> int:
        """Pixels by which a window begins before its cell."""
        return (self.window_px - self.cell_px + 1) // 2

    def grid(self, scene: Scene) -> Grid:
        """The grid of the map."""
        t = scene.dataset.transform
        left, top = t.c + t.a * self.column, t.f + t.e * self.row
        return Grid(scene.dataset.crs, left, top, self.cell_px * t.a, self.columns, self.rows)

    def pixels(self, row: int, column: int, height: int, width: int) -> tuple[int, int, int, int]:
        """The pixels (row, column, height, width) that the windows of a block of cells cover."""
        return (
            self.row + row * self.cell_px - self.before,
            self.column + column * self.cell_px - self.before,
            (height - 1) * self.cell_px + self.window_px,
            (width - 1) * self.cell_px + self.window_px,
        )


def windows_of(pixels: np.ndarray, step: int, size: int) -> np.ndarray:
    """All windows of ``size`` at every ``step`` of (..., height, width): a view (rows, columns, ..., size, size)."""
    view = np.lib.stride_tricks.sliding_window_view(pixels, (size, size), axis=(-2, -1))
    view = view[..., ::step, ::step, :, :]
    return np.moveaxis(view, (-4, -3), (0, 1))


def counts_of(pixels: np.ndarray, step: int, size: int) -> np.ndarray:
    """The number of true pixels in each window of :func:`windows_of` of a boolean (height, width)."""
    sums = np.pad(pixels.cumsum(axis=0, dtype=np.int64).cumsum(axis=1), ((1, 0), (1, 0)))
    upper, lower = sums[:-size:step], sums[size::step]
    return lower[:, size::step] - lower[:, :-size:step] - upper[:, size::step] + upper[:, :-size:step]


class Sentinel2Stream:
    """Gives the class probabilities of cells from a scene by a Sentinel-2 network, window by window."""

    def __init__(self, network: nn.Module, scene: Scene, layout: CellLayout, device: torch.device, batch: int) -> None:
        self._network = fused(network).to(device).to(memory_format=torch.channels_last)
        self._scene, self._layout, self._device, self._batch = scene, layout, device, batch

    def probabilities(
        self, row: int, column: int, height: int, width: int, reporter: Reporter
    ) -> tuple[np.ndarray, np.ndarray]:
        """Probabilities (height, width, 17; float32) and validity (height, width; bool) of a block of cells."""
        layout = self._layout
        reflectance, present = self._scene.read(*layout.pixels(row, column, height, width))
        present_windows = windows_of(present, layout.cell_px, layout.window_px)
        found = counts_of(present, layout.cell_px, layout.window_px)
        valid = found >= (1 - MISSING_SHARE) * layout.window_px**2
        result = np.zeros((height, width, lcz.CLASS_COUNT), np.float32)
        if not valid.any():
            return result, valid
        cells = np.argwhere(valid)
        patches = windows_of(reflectance, layout.cell_px, layout.window_px)
        for start in range(0, len(cells), self._batch):
            reporter.check()
            r, c = cells[start : start + self._batch].T
            batch = patches[r, c]
            fill_missing(batch, present_windows[r, c])
            result[r, c] = self.predict(batch)
        return result, valid

    def predict(self, patches: np.ndarray) -> np.ndarray:
        """Probabilities (n, 17; float32) of patches (n, bands, window, window) of reflectance."""
        with torch.inference_mode():
            tensor = torch.from_numpy(np.ascontiguousarray(patches)).to(self._device)
            return self._network(tensor.contiguous(memory_format=torch.channels_last)).float().cpu().numpy()


def fill_missing(patches: np.ndarray, present: np.ndarray) -> None:
    """Give missing pixels the mean of the present ones of their window and band, in place.

    Zero, the mark of missing data, would look like deep shadow or water to a network.
    """
    for index in np.flatnonzero(~present.all(axis=(-2, -1))):
        here = present[index]
        patches[index][:, ~here] = patches[index][:, here].mean(axis=1, keepdims=True)


@dataclass(frozen=True)
class Block:
    """Result for a block of cells: where it lies, and its probabilities and validity."""

    row: int
    column: int
    probabilities: np.ndarray
    valid: np.ndarray

    @property
    def classes(self) -> np.ndarray:
        """LCZ codes (height, width; uint8), 0 where invalid."""
        codes = self.probabilities.argmax(axis=-1).astype(np.uint8) + 1
        return np.where(self.valid, codes, np.uint8(lcz.NODATA))


def block_size(layout: CellLayout) -> tuple[int, int]:
    """Rows and columns of cells in a block; large cells make smaller blocks, for the pixels fill the memory."""
    rows, columns = BLOCK_ROWS, BLOCK_COLUMNS
    while rows * columns > 1:
        _, _, height, width = layout.pixels(0, 0, rows, columns)
        if height * width <= _BLOCK_PIXELS:
            break
        rows, columns = -(-rows // 2), -(-columns // 2)
    return rows, columns


def map_blocks(stream: Sentinel2Stream, layout: CellLayout, reporter: Reporter) -> Iterator[Block]:
    """Classify all cells block by block, reporting progress."""
    todo = blocks(layout.rows, layout.columns, *block_size(layout))
    done = 0
    for row, column, height, width in todo:
        probabilities, valid = stream.probabilities(row, column, height, width, reporter)
        yield Block(row, column, probabilities, valid)
        done += height * width
        reporter.progress(done / (layout.rows * layout.columns), f"{done:,} of {layout.rows * layout.columns:,} cells")


def check_classes(metadata: dict) -> None:
    """Refuse a model whose output units are not the 17 classes in order.

    Raises:
        ModelFileError: they are not.
    """
    expected = [c.code for c in lcz.CLASSES]
    if list(metadata["classes"]) != expected:
        raise ModelFileError(
            f"The model {metadata['name']!r} tells apart the classes {metadata['classes']}, not 1 to 17. "
            "Choose a model of all 17 local climate zones."
        )
