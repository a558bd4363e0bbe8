"""The Sentinel-2 stream over a map: the window of each cell, classified alone or together with its neighbours.

Windows overlap. A network with a margin (see :class:`.contract.SceneNetwork`) gives every window the same answer
alone and within a scene, so all windows of a block are computed at once; others go window by window.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch
from torch import nn

from ..geodata.raster import blocks
from ..shared import lcz
from ..shared.reporter import Reporter
from .applicability import features_of
from .layers import fused
from .windows import sums_of, windows_of

#: A cell whose window misses more than this share of its pixels is nodata.
MISSING_SHARE = 0.25


class Layout(Protocol):
    """How a map's cells lie on the scene's pixels: the sides of a cell and of a window, and where windows lie."""

    @property
    def cell_px(self) -> int: ...

    @property
    def window_px(self) -> int: ...

    def pixels(self, row: int, column: int, height: int, width: int) -> tuple[int, int, int, int]:
        """The pixels (row, column, height, width) that the windows of a block of cells cover."""
        ...

    def meets(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        """Which windows of a block of cells (height, width; bool) the scene meets, and not only its mirror image."""
        ...


class Readable(Protocol):
    """A scene, or several images read as one."""

    def read(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Reflectance (bands, height, width; float32) and validity (height, width; bool) of any window."""
        ...


class Sentinel2Stream:
    """Gives the class probabilities of a map's cells from a scene by a Sentinel-2 network.

    ``share`` lets windows that overlap share their features where the network gives the same answer that way;
    windows with missing pixels still go one by one, because each fills them by its own mean.
    """

    def __init__(
        self,
        network: nn.Module,
        scene: Readable,
        layout: Layout,
        device: torch.device,
        batch: int,
        *,
        share: bool = True,
    ) -> None:
        self._margin = network.margin
        self._shares = share and self._margin > 0
        self._network, self._format = prepared(network, device)
        self._scene, self._layout, self._device, self._batch = scene, layout, device, batch
        self._last: tuple[tuple[int, ...], np.ndarray, np.ndarray] | None = None

    def probabilities(
        self, row: int, column: int, height: int, width: int, reporter: Reporter
    ) -> tuple[np.ndarray, np.ndarray]:
        """Probabilities (height, width, 17; float32) and validity (height, width; bool) of a block of cells."""
        layout, margin = self._layout, self._margin
        reflectance, present = self._read(row, column, height, width)
        inner = _without(present, margin)
        valid = sums_of(inner, layout.cell_px, layout.window_px) >= (1 - MISSING_SHARE) * layout.window_px**2
        valid &= layout.meets(row, column, height, width)
        result = np.zeros((height, width, lcz.CLASS_COUNT), np.float32)
        alone = valid
        if self._shares:
            side = layout.window_px + 2 * margin
            whole = sums_of(present, layout.cell_px, side) == side**2
            self._share(reflectance, whole, result, reporter)
            alone = valid & ~whole
        self._one_by_one(reflectance, present, alone, result, reporter)
        return result, valid

    def features(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        """Mean and deviation of each band (height, width, 2 x bands) in the windows of a block of cells."""
        reflectance, present = (_without(a, self._margin) for a in self._read(row, column, height, width))
        return features_of(reflectance, present, self._layout.cell_px, self._layout.window_px)

    def _read(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Reflectance and presence of a block's windows with the margin around; those of the last block are at hand."""
        place = (row, column, height, width)
        if self._last is None or self._last[0] != place:
            (r, c, h, w), margin = self._layout.pixels(*place), self._margin
            self._last = (place, *self._scene.read(r - margin, c - margin, h + 2 * margin, w + 2 * margin))
        return self._last[1:]

    def _one_by_one(
        self, reflectance: np.ndarray, present: np.ndarray, which: np.ndarray, result: np.ndarray, reporter: Reporter
    ) -> None:
        cells = np.argwhere(which)
        step, side = self._layout.cell_px, self._layout.window_px + 2 * self._margin
        patches, present_windows = windows_of(reflectance, step, side), windows_of(present, step, side)
        for start in range(0, len(cells), self._batch):
            reporter.check()
            r, c = cells[start : start + self._batch].T
            batch = patches[r, c]
            fill_missing(batch, present_windows[r, c])
            result[r, c] = self.predict(batch)

    def _share(self, reflectance: np.ndarray, which: np.ndarray, result: np.ndarray, reporter: Reporter) -> None:
        """Compute the cells of ``which`` in tiles with no more pixels than half a batch of windows has."""
        step, side = self._layout.cell_px, self._layout.window_px + 2 * self._margin
        most = max(self._batch * side * side // 2, side * side)
        rows = min(which.shape[0], max(1, (int(most**0.5) - side) // step + 1))
        columns = max(1, (most // ((rows - 1) * step + side) - side) // step + 1)
        for row, column, height, width in blocks(*which.shape, rows, columns):
            here = which[row : row + height, column : column + width]
            if not here.any():
                continue
            reporter.check()
            r, c = row * step, column * step
            tile = reflectance[:, r : r + (height - 1) * step + side, c : c + (width - 1) * step + side]
            with torch.inference_mode():
                tensor = torch.from_numpy(np.ascontiguousarray(tile)).to(self._device)
                found = self._network.scene(tensor, step).float().cpu().numpy()
            result[row : row + height, column : column + width][here] = np.moveaxis(found, 0, 2)[here]

    def predict(self, patches: np.ndarray) -> np.ndarray:
        """Probabilities (n, 17; float32) of patches (n, bands, side, side) of reflectance."""
        with torch.inference_mode():
            tensor = torch.from_numpy(np.ascontiguousarray(patches)).to(self._device)
            return self._network(tensor.contiguous(memory_format=self._format)).float().cpu().numpy()


def _without(pixels: np.ndarray, margin: int) -> np.ndarray:
    """Pixels (..., height, width) without so many on every side."""
    height, width = pixels.shape[-2:]
    return pixels[..., margin : height - margin, margin : width - margin]


def prepared(network: nn.Module, device: torch.device) -> tuple[nn.Module, torch.memory_format]:
    """The network ready to classify on ``device``, and the memory format of its inputs.

    Kernels lie as the fastest convolutions want them, with the normalisation drawn into them.
    """
    network = fused(network).to(device)
    if any(p.dim() == 5 for p in network.parameters()):
        return network.to(memory_format=torch.channels_last_3d), torch.contiguous_format
    return network.to(memory_format=torch.channels_last), torch.channels_last


def fill_missing(patches: np.ndarray, present: np.ndarray) -> None:
    """Give missing pixels the mean of the present ones of their window and band, in place.

    Zero, the mark of missing data, would look like deep shadow or water to a network.
    """
    for index in np.flatnonzero(~present.all(axis=(-2, -1))):
        here = present[index]
        patches[index][:, ~here] = patches[index][:, here].mean(axis=1, keepdims=True)
