"""The stream of further features over a map: each cell's window of a raster on the 10 m grid, classified.

The features come standardised as they were in training, by the means and deviations of the training windows, which the
model records with the bands' names.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import torch
from torch import nn

from ..geodata.feature_raster import FeatureRaster
from ..geodata.raster import blocks
from ..shared import lcz
from ..shared.errors import BandsError, ModelFileError
from ..shared.method import WINDOW_PX
from ..shared.model_file import Model
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from ..shared.tables import FEATURES
from .further import Further
from .google_earth import seen_share
from .layers import fused
from .sentinel2 import Layout
from .windows import sums_of, windows_of

#: Numbers that are read at once: bounds the memory however many bands there are.
_MOST_NUMBERS = 8_000_000
#: Means of a raster's bands further from the training's than so many of its deviations, on average, are remarked on.
_FAR = 3.0
#: Standardised features beyond this are cut: half precision ends at 65504, and nothing like it was learnt from.
_LARGEST = 1000.0
_SHOWN = 5


def standardised(features: np.ndarray, mean: np.ndarray, deviation: np.ndarray) -> np.ndarray:
    """Features (bands, height, width) in deviations from the training's means, in half precision; NaN stays."""
    scaled = (features - mean[:, None, None]) / deviation[:, None, None]
    return np.clip(scaled, -_LARGEST, _LARGEST).astype(np.float16)


class FeatureStream:
    """Gives the class probabilities of a map's cells from features by a network of the stream.

    ``description`` is the stream's entry in the model file.
    """

    def __init__(
        self,
        network: nn.Module,
        raster: FeatureRaster,
        layout: Layout,
        description: dict[str, Any],
        device: torch.device,
        batch: int,
    ) -> None:
        self._network = fused(network).to(device)
        self._raster, self._layout, self._device, self._batch = raster, layout, device, batch
        self._mean, self._deviation = (np.asarray(description[k], np.float32) for k in ("mean", "deviation"))

    def probabilities(
        self, row: int, column: int, height: int, width: int, reporter: Reporter
    ) -> tuple[np.ndarray, np.ndarray]:
        """Probabilities (height, width, 17; float32) of a block of cells, and how far their features are known (0..1).

        Where nothing is known, probabilities are 0.
        """
        found = np.zeros((height, width, lcz.CLASS_COUNT), np.float32)
        known = np.zeros((height, width))
        rows, columns = self._at_once(height, width)
        parts = blocks(height, width, rows, columns)
        for number, (r, c, h, w) in enumerate(parts):
            reporter.progress(number / len(parts))
            part = np.s_[r : r + h, c : c + w]
            found[part], known[part] = self._part(row + r, column + c, h, w, reporter)
        return found, known

    def _at_once(self, height: int, width: int) -> tuple[int, int]:
        """Rows and columns of cells whose windows hold no more numbers than are read at once."""
        rows, columns = height, width
        while rows * columns > 1:
            _, _, h, w = self._layout.pixels(0, 0, rows, columns)
            if h * w * len(self._mean) <= _MOST_NUMBERS:
                break
            rows, columns = (-(-rows // 2), columns) if rows > 1 else (1, -(-columns // 2))
        return rows, columns

    def _part(
        self, row: int, column: int, height: int, width: int, reporter: Reporter
    ) -> tuple[np.ndarray, np.ndarray]:
        values = self._raster.read_reflected(*self._layout.pixels(row, column, height, width))
        values = standardised(values, self._mean, self._deviation)
        windows = windows_of(values, self._layout.cell_px, WINDOW_PX)
        found = np.zeros((height * width, lcz.CLASS_COUNT), np.float32)
        pixels = sums_of(np.isfinite(values[0]), self._layout.cell_px, WINDOW_PX)
        known = seen_share(pixels.ravel() / WINDOW_PX**2)  # as for imagery
        some = np.flatnonzero(known > 0)
        for start in range(0, len(some), self._batch):
            reporter.check()
            index = some[start : start + self._batch]
            found[index] = self.predict(windows[np.unravel_index(index, (height, width))])
        return found.reshape(height, width, -1), known.reshape(height, width)

    def predict(self, windows: np.ndarray) -> np.ndarray:
        """Probabilities (n, 17; float32) of standardised windows (n, bands, 32, 32), NaN where missing."""
        with torch.inference_mode():
            tensor = torch.from_numpy(np.ascontiguousarray(windows)).to(self._device)
            return self._network(tensor).float().cpu().numpy()


def features_count(model: Model, source: RasterSource | None, alpha: float | None, reporter: Reporter) -> bool:
    """Whether a map's features have a say by a model; where they have not, says why.

    Raises:
        ModelFileError: features are given, and the model has no stream of them.
    """
    described = model.streams.get(FEATURES)
    if described is None:
        if source is not None:
            raise ModelFileError(
                "The model {model} has no stream of further features. Choose a model trained with them, or leave "
                "them out.",
                model=repr(model.metadata["name"]),
            )
        return False
    if source is None:
        reporter.warning(
            "The model has learnt from {count} further features too, and none are given: the other streams decide "
            "without them.",
            count=len(described["bands"]),
        )
        return False
    further = Further.from_json(model.metadata.get("further"))
    if alpha is not None:
        reporter.warning("The further features have no say: the published fusion by alpha is of two streams.")
    elif further is None or not further.used:
        reporter.warning("The further features gained nothing in the model's training: they have no say in the map.")
    return alpha is None and further is not None and further.used


def check_raster(raster: FeatureRaster, description: dict[str, Any], reporter: Reporter) -> None:
    """Refuse features of another number of bands than the model's, and warn of other names.

    Raises:
        BandsError: the number differs.
    """
    bands = tuple(description["bands"])
    if len(raster.bands) != len(bands):
        raise BandsError(
            "{name} has {count} bands; the model's features are {wanted} ({bands}). Choose a raster with the same "
            "bands in the same order.",
            name=raster.name,
            count=len(raster.bands),
            wanted=len(bands),
            bands=", ".join(bands[:_SHOWN]) + (", ..." if len(bands) > _SHOWN else ""),
        )
    if other := [(n, a, b) for n, (a, b) in enumerate(zip(raster.names, bands), 1) if a != b]:
        number, own, wanted = other[0]
        reporter.warning(
            "{count} bands of {name} are called otherwise than those of the model's features (band {number}: {own}, "
            "of the model {wanted}). They are taken in their order; check that it is the same.",
            count=len(other),
            name=raster.name,
            number=number,
            own=own,
            wanted=wanted,
        )


def tell_scale(
    raster: FeatureRaster, pixels: tuple[int, int, int, int], description: dict[str, Any], reporter: Reporter
) -> None:
    """Warn where a map's features lie far from those of the training: another scale or unit.

    ``pixels`` (row, column, height, width) are the map's; nine windows spread over them are looked at.
    """
    row, column, height, width = pixels
    places = itertools.product(
        *(
            np.linspace(first, first + max(size - WINDOW_PX, 0), 3).astype(int).tolist()
            for first, size in ((row, height), (column, width))
        )
    )
    count = len(raster.bands)
    looked = np.concatenate([raster.read(*p, WINDOW_PX, WINDOW_PX).reshape(count, -1) for p in places], axis=1)
    looked = looked[:, np.isfinite(looked[0])]
    if not looked.size:
        return
    mean, deviation = (np.asarray(description[k]) for k in ("mean", "deviation"))
    away = np.abs(looked.mean(axis=1) - mean) / deviation
    if away.mean() > _FAR:
        worst = int(away.argmax())
        reporter.warning(
            "The features of {name} lie far from those that the model has learnt from (band {band}: mean {own:.4g}, in "
            "training {mean:.4g} with a deviation of {deviation:.3g}): another scale, unit or product. Check the "
            "raster.",
            name=raster.name,
            band=raster.names[worst],
            own=float(looked[worst].mean()),
            mean=float(mean[worst]),
            deviation=float(deviation[worst]),
        )
