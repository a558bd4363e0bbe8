"""Imagery of more than 8 bits as 8-bit colours: the limits between which its numbers are stretched.

Limits are those of the whole image, whatever part of it is read, so that the same pixel has the same colour in training
and on every map. Images differ in what their numbers mean, so each has its own.
"""

from __future__ import annotations

import math

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window

from ..geodata.opening import Dataset
from ..geodata.resampling import bounds_window, read_thinned, spread_windows
from ..geodata.undeclared import Look
from ..shared.errors import ImageryError
from ..shared.reporter import Reporter

#: Percentiles between which imagery of more than 8 bits is stretched to 0..255.
STRETCH_PERCENTILES = (2.0, 98.0)
#: Images larger than :func:`.spread_windows` takes wholly are looked at in so many windows each way; where fewer of
#: their pixels hold data than this, in a thinned overview.
_WINDOWS, _ENOUGH = 8, 10_000
_OVERVIEW_PX = 1024
_NAMES = ("red", "green", "blue")

#: (low, high) of each band.
Stretch = tuple[tuple[float, float], ...]


def stretch_of(
    dataset: Dataset, bands: tuple[int, int, int], bounds: tuple[float, ...], name: str, reporter: Reporter
) -> Stretch | None:
    """The values of each band that become 0 and 255; None for 8-bit imagery.

    Raises:
        ImageryError: there is no valid pixel inside ``bounds`` (in the dataset's CRS), the part that will be read.
        RasterError: there are marks for missing data that the file does not declare (see :mod:`..geodata.undeclared`).
    """
    plain = all(dataset.dtypes[b - 1] == "uint8" for b in bands)
    masked = any(flags != [MaskFlags.all_valid] for flags in dataset.mask_flag_enums)
    if plain and not masked and ColorInterp.alpha not in dataset.colorinterp:
        return None
    there = _overview(dataset, bands, bounds_window(dataset, bounds), reporter)
    if not there.size:
        raise ImageryError("{name} has no valid pixel there, only nodata. Choose another extent or image.", name=name)
    if plain:
        return None
    limits = []
    for band in _of_all(dataset, bands, there, reporter):
        look = Look()
        look.add(band)
        look.refuse(name)
        low, high = np.percentile(band, STRETCH_PERCENTILES)
        limits.append((float(low), float(high) if high > low else float(low) + 1.0))
    reporter.info(
        "{name} is {kind}: each band is stretched to 8 bits between its {low:g} and {high:g} % values ({values}).",
        name=name,
        kind=dataset.dtypes[bands[0] - 1],
        low=STRETCH_PERCENTILES[0],
        high=STRETCH_PERCENTILES[1],
        values=listed(tuple(limits)),
    )
    return tuple(limits)


def _of_all(dataset: Dataset, bands: tuple[int, int, int], there: np.ndarray, reporter: Reporter) -> np.ndarray:
    """Valid values (bands, n; float32) spread over the whole image; ``there`` where it has hardly any elsewhere."""
    window = Window(0, 0, dataset.width, dataset.height)
    found = []
    for part in spread_windows(window, _WINDOWS):
        reporter.check()
        # At the file's own pixels: overviews are built, or not, between a training and a map.
        values, valid = read_thinned(dataset, bands, part, 1)
        found.append(values[:, valid])
    sample = np.concatenate(found, axis=1)
    if sample.shape[1] < _ENOUGH:
        sample = _overview(dataset, bands, window, reporter)
    return sample if sample.size else there


def _overview(dataset: Dataset, bands: tuple[int, int, int], window: Window, reporter: Reporter) -> np.ndarray:
    """Valid values (bands, n; float32) of a window, thinned; read strip by strip so that a cancel takes effect."""
    thinning = max(1, math.ceil(max(window.width, window.height) / _OVERVIEW_PX))
    found = []
    for row in range(window.row_off, window.row_off + window.height, 64 * thinning):
        reporter.check()
        height = min(64 * thinning, window.row_off + window.height - row)
        strip = Window(window.col_off, row, window.width, height)
        values, valid = read_thinned(dataset, bands, strip, thinning)
        found.append(values[:, valid])
    return np.concatenate(found, axis=1)


def listed(stretch: Stretch) -> str:
    """The limits of each band, in words."""
    return ", ".join(f"{n} {low:.5g} ... {high:.5g}" for n, (low, high) in zip(_NAMES, stretch))
