"""Further features of a training set's windows: cut, written, and told by their bands' means and missing pixels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..areas.training_areas import Problem
from ..geodata.feature_raster import FeatureRaster
from ..shared.errors import RasterError
from ..shared.message import say
from ..shared.method import RESOLUTION_M, WINDOW_PX
from . import set_layout as layout


class FeatureWindows:
    """Writes the features of windows one by one, and counts what they hold.

    Raises:
        RasterError: the raster lies elsewhere.
    """

    def __init__(self, raster: FeatureRaster) -> None:
        if not raster.meets:
            raise RasterError(
                "{name} lies nowhere on the Sentinel-2 image. Choose features of the same place, or check the CRS of "
                "the layer.",
                name=raster.name,
            )
        self._raster = raster
        bands = len(raster.bands)
        self._count, self._windows, self._in_part, self._without = 0, 0, 0, 0
        # About the first window's means: large numbers of little spread would lose it otherwise.
        self._origin: np.ndarray | None = None
        self._sum, self._square = np.zeros(bands), np.zeros(bands)

    @property
    def bytes(self) -> int:
        """Bytes that a sample's features take at most."""
        return 4 * len(self._raster.bands) * WINDOW_PX**2

    def write(self, sample: int, values: np.ndarray, folder: Path) -> None:
        """Write a window's features (bands, 32, 32; NaN where missing) into the set's folder."""
        there = np.isfinite(values[0])
        self._windows += 1
        self._without += not there.any()
        self._in_part += bool(there.any() and not there.all())
        if not there.any():
            return
        known = values[:, there].astype(np.float64)
        if self._origin is None:
            self._origin = known.mean(axis=1)
        known -= self._origin[:, None]
        self._count += known.shape[1]
        self._sum += known.sum(axis=1)
        self._square += (known**2).sum(axis=1)
        path = folder / layout.features_name(sample)
        path.parent.mkdir(exist_ok=True)
        np.savez_compressed(path, features=values)

    def problems(self) -> list[Problem]:
        """What is to be told of windows without features."""
        if not self._without:
            return []
        found = say("{count} windows without further features", count=self._without)
        return [Problem("no-features", (), found, say("the stream of these does not see them"))]

    def description(self) -> dict[str, Any] | None:
        """What the set tells of its features (see :mod:`.set_layout`); None where no window has any."""
        if not self._count or self._origin is None:
            return None
        shift = self._sum / self._count
        deviation = np.sqrt(np.maximum(self._square / self._count - shift**2, 0))
        mean = self._origin + shift
        # A band that never changes says nothing, and must not be divided by nothing.
        steady = deviation <= 1e-6 * np.maximum(np.abs(mean), 1e-6)
        return {
            "bands": list(self._raster.names),
            "mean": _rounded(mean),
            "deviation": _rounded(np.where(steady, 1.0, deviation)),
            "nodata": self._raster.nodata,
            "resolution_m": RESOLUTION_M,
            "window_px": WINDOW_PX,
            "sources": [self._raster.name],
            "windows": self._windows,
            "windows_in_part": self._in_part,
            "windows_without": self._without,
            "missing": 1 - self._count / (self._windows * WINDOW_PX**2),
        }


def _rounded(values: np.ndarray) -> list[float]:
    return [float(f"{v:.8g}") for v in values]
