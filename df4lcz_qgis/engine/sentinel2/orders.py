"""Orders of unnamed bands: whether the order that is usual fits what such bands look like.

Pixels are held against typical spectra of Sentinel-2 (water, plants, soil, towns, cloud, snow; top of the atmosphere
and surface) in the assumed order and in others. Where another order fits clearly better, the assumed one is wrong.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np

from ..shared.method import L1C_BANDS, L2A_BANDS, LCZ_BANDS

#: Typical reflectance x 1000 of the thirteen bands at the top of the atmosphere.
_ATMOSPHERE = {
    "clear water": (125, 95, 65, 40, 35, 30, 28, 25, 22, 8, 2, 8, 5),
    "turbid water": (130, 110, 100, 80, 75, 50, 48, 42, 38, 14, 2, 14, 9),
    "forest": (110, 82, 65, 40, 75, 180, 225, 220, 240, 75, 2, 115, 50),
    "crops": (115, 90, 85, 50, 105, 290, 370, 370, 400, 125, 3, 180, 85),
    "grass": (125, 105, 105, 95, 140, 220, 255, 260, 280, 90, 3, 240, 150),
    "soil": (140, 130, 135, 155, 175, 195, 210, 215, 230, 80, 4, 290, 230),
    "sand": (190, 200, 250, 330, 360, 380, 400, 400, 425, 150, 6, 540, 460),
    "town": (145, 130, 125, 125, 140, 160, 175, 180, 190, 65, 4, 195, 165),
    "bright roofs": (220, 220, 225, 235, 245, 255, 265, 275, 275, 100, 6, 290, 260),
    "cloud": (500, 480, 460, 460, 470, 480, 490, 490, 500, 200, 40, 400, 300),
    "snow": (900, 880, 850, 850, 850, 830, 810, 800, 780, 400, 10, 80, 60),
}
#: The same at the surface; there is no B10 of it.
_SURFACE = {
    "clear water": (20, 22, 22, 12, 10, 7, 6, 5, 4, 3, 2, 3, 2),
    "turbid water": (40, 50, 70, 50, 45, 25, 22, 18, 15, 12, 2, 8, 5),
    "forest": (15, 20, 40, 22, 65, 190, 235, 240, 260, 260, 2, 110, 48),
    "crops": (20, 28, 60, 30, 95, 310, 400, 410, 430, 430, 2, 190, 90),
    "grass": (40, 50, 80, 80, 130, 220, 260, 270, 290, 295, 2, 250, 150),
    "soil": (60, 75, 105, 145, 170, 190, 205, 215, 230, 240, 2, 300, 235),
    "sand": (120, 170, 260, 350, 380, 400, 415, 420, 440, 450, 2, 560, 480),
    "town": (80, 95, 110, 120, 135, 155, 165, 175, 185, 190, 2, 200, 165),
    "bright roofs": (180, 200, 220, 235, 245, 255, 260, 270, 275, 280, 2, 295, 260),
    "cloud": (500, 510, 520, 530, 540, 550, 560, 560, 570, 570, 2, 420, 320),
    "snow": (930, 930, 920, 910, 900, 880, 860, 850, 830, 800, 2, 80, 60),
}
#: Another order is right when its misfit is below this share of the assumed one's, and small by itself.
CLEARLY_BETTER, GOOD_FIT = 0.93, 0.14
#: A misfit that no real scene in the right order has.
NO_FIT = 0.22
_PIXELS = 1500
_FINE_FIRST = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12", "B01", "B09", "B10")


def better_order(reflectance: np.ndarray, order: Sequence[str]) -> tuple[str, ...] | None:
    """An order of the bands that fits (bands, n) pixels clearly better than ``order``; None where none does."""
    shapes = shapes_of(reflectance)
    if len(shapes) < 20:
        return None
    assumed = misfit(shapes, order)
    misfits = {other: misfit(shapes, other) for other in others(tuple(order))}
    best = min(misfits, key=misfits.__getitem__)
    return best if misfits[best] < CLEARLY_BETTER * assumed and misfits[best] < GOOD_FIT else None


def shapes_of(reflectance: np.ndarray) -> np.ndarray:
    """Shapes (n, bands) of some of the pixels (bands, m) that are not black: roots of reflectance, of length 1."""
    pixels = np.asarray(reflectance, np.float64)
    pixels = pixels[:, (pixels.max(axis=0) > 0.01) & np.isfinite(pixels).all(axis=0)]
    pixels = pixels[:, :: max(1, pixels.shape[1] // _PIXELS)]
    shapes = np.sqrt(np.clip(pixels, 0.0005, None)).T
    return shapes / np.linalg.norm(shapes, axis=1, keepdims=True)


def misfit(shapes: np.ndarray, order: Sequence[str]) -> float:
    """Mean distance of pixels' shapes (n, bands; of length 1) from the nearest typical spectrum in that order."""
    columns = [L1C_BANDS.index(b) for b in order]
    spectra = [s for library in (_ATMOSPHERE, _SURFACE) for s in library.values()]
    typical = np.sqrt(np.array(spectra, np.float64)[:, columns])
    typical /= np.linalg.norm(typical, axis=1, keepdims=True)
    nearest = np.clip((shapes @ typical.T).max(axis=1), -1, 1)
    return float(np.sqrt(2 - 2 * nearest).mean())


def others(order: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Orders that bands get by mistake: by name, fine ones first, red first, backwards, and any two exchanged."""
    bands = set(order)
    seen = {order}
    usual = [tuple(o) for o in (LCZ_BANDS, L2A_BANDS, L1C_BANDS) if set(o) == bands]
    by_name = tuple(sorted(order))
    fine_first = tuple(b for b in _FINE_FIRST if b in bands)
    bases = [*usual, by_name, fine_first]
    red_first = [_exchanged(o, "B02", "B04") for o in bases]
    for other in itertools.chain(bases, red_first, [o[::-1] for o in bases]):
        if other not in seen:
            seen.add(other)
            yield other
    for first, second in itertools.combinations([b for b in order if b in LCZ_BANDS], 2):
        other = _exchanged(order, first, second)
        if other not in seen:
            seen.add(other)
            yield other


def _exchanged(order: tuple[str, ...], first: str, second: str) -> tuple[str, ...]:
    swap = {first: second, second: first}
    return tuple(swap.get(b, b) for b in order)
