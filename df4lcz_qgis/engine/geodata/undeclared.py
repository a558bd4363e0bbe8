"""Marks for missing data that a raster does not declare: numbers such as -9999, far from all that it measures.

Averaged into objects they would be heights of thousands of metres below the sea, and colours would be stretched between
them and the ground's, so a raster that has some is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from ..shared.errors import RasterError
from ..shared.reporter import Reporter
from .opening import Dataset, opaque_bands, seen_pixels
from .resampling import LARGEST, spread_windows

#: What missing data is usually marked by, in the file's own numbers.
_LOW = (-999.0, -9999.0, -32767.0, -32768.0, -99999.0, -999999.0)
_HIGH = (9999.0, 32767.0, 65535.0, 99999.0, 999999.0)
#: A high number may be the one tallest thing of a layer: it is a mark where more than this share of the pixels have it.
_SOME = 0.001
#: In how many windows each way a large layer is looked at.
_WINDOWS = 16
#: By what share of itself a mark may be off once it was interpolated between its like.
_SAME = 1e-6


@dataclass
class Look:
    """What a band's numbers are, as far as they were looked at: how many there are, of each mark, and the range of all
    others.
    """

    total: int = 0
    counts: dict[float, int] = field(default_factory=lambda: dict.fromkeys(_LOW + _HIGH, 0))
    low: float = np.inf
    high: float = -np.inf

    def add(self, numbers: np.ndarray) -> None:
        """Look at more numbers (n,), none of which is declared as missing."""
        numbers = numbers[np.isfinite(numbers)]
        self.total += len(numbers)
        other = np.abs(numbers) < LARGEST
        for mark in self.counts:
            same = numbers == mark
            self.counts[mark] += int(same.sum())
            other &= ~same
        if other.any():
            self.low = min(self.low, float(numbers[other].min()))
            self.high = max(self.high, float(numbers[other].max()))

    def is_far(self, mark: float) -> bool:
        """Whether nothing that the band measures is even half as low, or as high, as ``mark``."""
        return self.low > mark / 2 if mark < 0 else self.high < mark / 2

    def mark(self) -> float | None:
        """The undeclared mark among a band's numbers; None where there is none."""
        for mark, count in self.counts.items():
            if count and self.is_far(mark) and (mark < 0 or count > _SOME * self.total):
                return mark
        return None

    def refuse(self, name: str) -> None:
        """Refuse a band whose numbers have an undeclared mark among them.

        Raises:
            RasterError: they have.
        """
        mark = self.mark()
        if mark is not None:
            self._refuse(name, mark, self.counts[mark] / self.total)

    def refuse_missed(self, name: str, numbers: np.ndarray) -> None:
        """The same for numbers (n,) that were read later, interpolated or not: there may be marks between the windows.

        Raises:
            RasterError: there are.
        """
        if not len(numbers) or numbers.min() > max(_LOW):
            return
        for mark in _LOW:
            share = float((np.abs(numbers - mark) <= _SAME * -mark).mean())
            if share and self.is_far(mark):
                self._refuse(name, mark, share)

    def _refuse(self, name: str, mark: float, share: float) -> None:
        raise RasterError(
            "The layer {name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, and all "
            "others are {low:.6g} to {high:.6g}: no data that the file does not declare, which would count too. "
            "Declare it as no data (Raster > Conversion > Translate, or the layer's transparency settings).",
            name=name,
            value=mark,
            share=100 * share,
            low=self.low if np.isfinite(self.low) else mark,
            high=self.high if np.isfinite(self.high) else mark,
        )


def look_at(dataset: Dataset, bands: Sequence[int], window: Window, *, together: bool = False) -> list[Look]:
    """A look at each of the bands in a window of a dataset, at whole pixels: an overview's would be averages.

    Where bands go ``together`` a pixel that one of them misses counts in none.
    """
    looks = [Look() for _ in bands]
    for part in spread_windows(window, _WINDOWS):
        # One by one: they may be of several types.
        numbers = [dataset.read(band, window=part) for band in bands]
        seen = np.array([seen_pixels(dataset, (band,), part) for band in bands])
        if together:
            seen &= np.all([seen, [np.isfinite(values) for values in numbers]], axis=(0, 1))
        for look, there, values in zip(looks, seen, numbers):
            look.add(values[there].astype(np.float64))
    return looks


def check_image(dataset: Dataset, name: str, reporter: Reporter) -> None:
    """Refuse an image with low marks, and warn of high ones, which bright pixels of Sentinel-2 may be.

    Raises:
        RasterError: one of its bands has a low mark.
    """
    bands = opaque_bands(dataset)
    looks = look_at(dataset, bands, Window(0, 0, dataset.width, dataset.height), together=True)
    high = {}
    for band, look in zip(bands, looks):
        mark = look.mark()
        if mark is not None and mark < 0:
            look.refuse(f"{name} ({dataset.descriptions[band - 1] or f'band {band}'})")
        elif mark is not None:
            high[mark] = max(high.get(mark, 0), look.counts[mark] / look.total)
    for mark, share in high.items():
        reporter.warning(
            "{name} holds the value {value:.15g} on {share:.3g} % of the pixels that were looked at, far above all "
            "others in its band, and it counts as measured. If it means no data, declare it so (Raster > Conversion > "
            "Translate, or the layer's transparency settings).",
            name=name,
            value=mark,
            share=100 * share,
        )
