"""Orders of unnamed bands: whether the order that is assumed fits what such bands look like, or another that is usual.

Pixels are held against typical spectra of Sentinel-2 (water, plants, soil, towns, cloud, snow; top of the atmosphere
and surface). Spectra alone hardly tell blue from red, where the atmosphere lifts blue; that red goes with its
neighbours of longer waves, and varies more, holds with and without it. So both count.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from ..shared.method import L1C_BANDS, LCZ_BANDS

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
#: Of two orders one fits clearly better when its cost is below this share of the other's. In no real scene at hand is
#: a usual order's below 0.98 of the right one's; one that is named must stand out from all.
CLEARLY_BETTER, STANDS_OUT = 0.9, 0.85
#: A misfit that is small by itself; where the better order's is not, it must be better by more.
GOOD_FIT, FAR_BETTER = 0.14, 0.8
#: A misfit that no real scene in the right order has.
NO_FIT = 0.22
_PIXELS, _FEWEST = 1500, 20
#: Of B8A in real scenes on a 10 m grid half of all neighbours are equal, or its roughness is 0.09 to 0.28 where that of
#: B08 is 0.34 to 1.4 and three to four times as much.
_PAIRS, _SMOOTH, _ROUGHER = 0.4, 0.3, 2.2
_FINE = ("B02", "B03", "B04", "B08")
_COARSE = ("B05", "B06", "B07", "B8A", "B11", "B12")
_COARSEST = ("B01", "B09", "B10")
#: What stacks begin with that are made to be looked at.
_FIRST = (
    ("B04", "B03", "B02"),
    ("B04", "B03", "B02", "B08"),
    ("B08", "B04", "B03", "B02"),
    ("B08", "B04", "B03"),
    ("B04", "B03", "B02", "B08", "B11", "B12"),
)


@dataclass(frozen=True)
class Verdict:
    """What unnamed bands say of the order that they are taken in.

    ``right``: it fits, and no other that is usual nearly so; ``open``: others do; ``strange``: none fits; ``wrong``:
    another fits clearly better, ``found`` where it is clear which.
    """

    says: Literal["right", "open", "strange", "wrong"]
    found: tuple[str, ...] | None = None


def judge(reflectance: np.ndarray, order: tuple[str, ...]) -> Verdict:
    """Judge ``order`` by the reflectance (bands, n) of pixels with data."""
    pixels = _some(reflectance)
    if pixels.shape[1] < _FEWEST:
        return Verdict("open")
    shapes = _shapes(pixels)
    own, own_misfit = _cost(pixels, shapes, order), misfit(shapes, order)
    costs = {other: _cost(pixels, shapes, other) for other in usual_orders(order) if other != order}
    best = min(costs, key=costs.__getitem__)
    fit = misfit(shapes, best)
    if costs[best] < (CLEARLY_BETTER if fit < GOOD_FIT else FAR_BETTER) * own:
        odd_ones = {other: _cost(pixels, shapes, other) for other in _exchanges(order)}
        rest = [cost for other, cost in (costs | odd_ones).items() if other != best]
        clear = fit < GOOD_FIT and costs[best] < STANDS_OUT * min(rest)
        return Verdict("wrong", best if clear else None)
    if own_misfit > NO_FIT:
        return Verdict("strange")
    # Two bands exchanged that nobody exchanges: a doubt, for it fits some real winter scenes better.
    odd = min(_cost(pixels, shapes, other) for other in _exchanges(order))
    return Verdict("open" if min(costs[best], odd / CLEARLY_BETTER**2) < own / CLEARLY_BETTER else "right")


def infrared_exchanged(broad: np.ndarray, narrow: np.ndarray) -> bool:
    """Whether what is taken for B08 shows pixels of 20 m and what is taken for B8A finer ones: (height, width) each.

    Their numbers hardly differ, but B08 is measured at 10 m. Pixels of 20 m lie on a 10 m grid in equal pairs, or
    were smoothed. Where neither shows, as in images that were warped or made coarser, nothing is said.
    """
    (equal, rough), (other_equal, other_rough) = _detail(broad), _detail(narrow)
    if equal > _PAIRS:
        return other_equal < _PAIRS / 2
    return other_equal < _PAIRS / 2 and rough < _SMOOTH and other_rough > _ROUGHER * rough


def _detail(values: np.ndarray) -> tuple[float, float]:
    """The share of neighbours that are equal, and the squares of second differences over those of two steps."""
    numbers, equal, second, steps = np.asarray(values, np.float64), [], 0.0, 0.0
    for image in (numbers, numbers.T):
        equal.append(float((np.diff(image) == 0).mean()))
        second += float((np.diff(image, 2) ** 2).sum())
        steps += float(((image[:, 2:] - image[:, :-2]) ** 2).sum())
    return min(equal), second / steps if steps else 0.0


def _some(reflectance: np.ndarray) -> np.ndarray:
    """Some of the pixels (bands, n) that are numbers and not black."""
    pixels = np.asarray(reflectance, np.float64)
    pixels = pixels[:, (pixels.max(axis=0) > 0.01) & np.isfinite(pixels).all(axis=0)]
    return pixels[:, :: max(1, pixels.shape[1] // _PIXELS)]


def _shapes(pixels: np.ndarray) -> np.ndarray:
    """Shapes (n, bands) of pixels (bands, n): roots of reflectance, of length 1."""
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


def _cost(pixels: np.ndarray, shapes: np.ndarray, order: Sequence[str]) -> float:
    """The misfit of an order, less by up to an eighth where blue and red behave so, and more where the other way."""
    return misfit(shapes, order) * float(np.exp(-0.5 * np.clip(_red_is_red(pixels, order), -0.25, 0.25)))


def _red_is_red(pixels: np.ndarray, order: Sequence[str]) -> float:
    """How much more red than blue goes with the red edge and short-wave infrared, and how much more it varies.

    Above 0.15 in every real scene at hand, whatever is on the ground, and as much below it where both are exchanged.
    """
    blue, red, edge, infrared = (pixels[order.index(b)] for b in ("B02", "B04", "B05", "B12"))
    if min(band.std() for band in (blue, red, edge, infrared)) < 1e-9:
        return 0.0
    near = np.corrcoef((blue, red, edge, infrared))
    return float(near[1, 2:].sum() - near[0, 2:].sum() + 0.3 * np.log(red.std() / blue.std()))


def usual_orders(order: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Orders in which people and programs stack the bands of ``order``, each once.

    By wavelength, by name (B8A last, or B11 before B2), fine bands first or coarse ones, colours first; each with red
    and blue exchanged, and the plain ones backwards. None differs from another in B08 and B8A only (see
    :func:`infrared_exchanged`).
    """

    def those(*bands: str) -> tuple[str, ...]:
        return tuple(b for b in bands if b in order)

    by_wavelength, by_name = those(*L1C_BANDS), tuple(sorted(order))
    as_text = tuple(sorted(order, key=lambda b: b.replace("B0", "B")))
    fine_first = those(*_FINE, *_COARSE, *_COARSEST)
    plain = [by_wavelength, by_name, as_text, fine_first, those(*_COARSE, *_FINE, *_COARSEST)]
    plain += [those(*_FINE, "B11", "B12", *_COARSE[:4], *_COARSEST)]
    begun = [(*first, *(b for b in rest if b not in first)) for first in _FIRST for rest in (by_wavelength, by_name)]
    bases = [*plain, *begun]
    red_first = [exchanged(o, "B02", "B04") for o in bases]
    return list(dict.fromkeys([*bases, *red_first, *(o[::-1] for o in plain)]))


def _exchanges(order: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The order with any two of the ten bands exchanged."""
    for first, second in itertools.combinations([b for b in order if b in LCZ_BANDS], 2):
        yield exchanged(order, first, second)


def exchanged(order: tuple[str, ...], first: str, second: str) -> tuple[str, ...]:
    """The order with two bands exchanged."""
    swap = {first: second, second: first}
    return tuple(swap.get(b, b) for b in order)
