"""Ground that a scene fills with one number in all its bands: no data that its file does not declare."""

from __future__ import annotations

import numpy as np

from ..shared.reporter import Reporter

#: The share and number of the pixels of a look below which equal numbers are a small spot.
_SHARE, _ENOUGH = 0.001, 20
#: Of the pixels with the number in most bands, the share that have it in all where it is a fill.
_IN_ALL = 0.9
#: Bands from which on equal numbers are no chance, and decimals that interpolation keeps equal.
_BANDS, _DECIMALS = 4, 6


def tell_fill(name: str, numbers: np.ndarray, reporter: Reporter) -> np.ndarray:
    """Warn of pixels of ``numbers`` (bands, n) that are a fill; returns where there are others (n; bool).

    No ground has one number in all bands. Where numbers were cut off, as dark water at 1 or cloud at 10000, many pixels
    have it in most bands but not in all. Water or cloud may be painted so: nothing is left out unasked.
    """
    others = np.ones(numbers.shape[1], bool)
    if len(numbers) < _BANDS:
        return others
    rounded = np.round(numbers, _DECIMALS)
    alike, counts = np.unique(rounded[0, (rounded == rounded[0]).all(axis=0)], return_counts=True)
    if not counts.size or not max(_ENOUGH, _SHARE * others.size) <= counts.max() < others.size:
        return others
    number = alike[counts.argmax()]
    has = (rounded == number).mean(axis=0)
    if counts.max() < _IN_ALL * (has > 0.5).sum():
        return others
    reporter.warning(
        "{share:.2%} of the pixels of {name} are {number:g} in all bands, as no ground is: it looks like no data that "
        "the file does not declare, and counts as ground. If it means no data, declare it so (Raster > Conversion > "
        "Translate, or the layer's transparency settings).",
        share=counts.max() / others.size,
        name=name,
        number=float(number),
    )
    return has < 1
