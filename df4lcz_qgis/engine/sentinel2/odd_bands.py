"""Bands of a scene that do not go together with its others: in another unit, empty, or with another offset."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..shared.errors import BandsError, RasterError
from ..shared.message import Message, say
from ..shared.method import LCZ_BANDS
from ..shared.reporter import Reporter

#: Numbers of a product as delivered that stand for reflectance 1; those of 16 bits over the whole range.
DELIVERED, WHOLE_RANGE = 10000.0, 65535
#: Pixels from which on a band of one single number is empty and no small dark place.
_ENOUGH = 100
_VISIBLE = frozenset({"B02", "B03", "B04"})
#: Numbers that fractions are under, and the reflectance that the bands beside them reach.
_FRACTIONS, _BRIGHT = 2, 0.02
#: The share and number of pixels of 255 where none is over it, by which numbers are of 8 bits.
_FULL_SHARE, _FULL = 0.002, 20
#: Near infrared that only land has, and the share of land on which no band is one single number.
_LAND_NIR, _LAND_SHARE = 0.05, 0.1
#: Near infrared of land where no infrared band is 0, not even after dark numbers were cut off, and a share of it.
_BRIGHT_LAND_NIR, _HOLES_SHARE = 0.15, 0.05
#: Reflectance far below zero, and the share of it in a band that dark ground does not have.
_BELOW, _BELOW_SHARE = -0.03, 0.05
#: B08 and B8A up to which reflectance are compared, the share of pixels needed, how far apart (of the offset, 0.1)
#: their middles lie if one holds it, and which ratios of them are too far from 1 for any ground.
_COMPARED, _COMPARED_SHARE, _APART, _RATIOS = 0.5, 0.1, (0.06, 0.14), (0.78, 1.18)

#: Of the spread that most bands have on land, the share that every band has, and reflectances that the brightest
#: hundredth of land reaches in every infrared band: surely, and but for small pieces of dark forest. In cuts of 300 m
#: of real scenes, also with dark numbers taken off, no band has less than 0.15 of the spread, or less than 0.025.
_LEAST_SPREAD, _VARIED, _TOO_DARK, _DARK = 0.1, 0.02, 0.02, 0.06


def is_whole_range(numbers: np.ndarray) -> bool:
    """Whether numbers only take the values that reflectance x 10000 gives when stretched to 65535."""
    step = WHOLE_RANGE / DELIVERED
    some = np.unique(numbers[(numbers > 0) & (numbers < WHOLE_RANGE)])
    if some.size < 30:
        return False
    beyond = some - np.rint(some / step) * step
    rounded, cut = np.abs(beyond) <= 0.501, (beyond > -1) & (beyond <= 0.001)
    return max(float(rounded.mean()), float(cut.mean())) > 0.99


def refuse_other_units(
    name: str, numbers: np.ndarray, gain: np.ndarray, kinds: Sequence[str], bands: Sequence[str]
) -> None:
    """Refuse bands in another unit than the others, by ``numbers`` (bands, n) and what they are multiplied by.

    Number types and orders of magnitude that no ground has tell it, and no band is converted by itself.

    Raises:
        RasterError: there are such bands.
    """
    odd: dict[str, tuple[Message, list[str]]] = {}
    bright = float(np.median(np.percentile(numbers, 99, axis=1) * gain)) > _BRIGHT
    land = _has_land(numbers * gain[:, None], bands)
    for band, own, factor, kind in zip(bands, numbers, gain, kinds):
        delivered = abs(factor * DELIVERED - 1) < 1e-6
        reason = None
        if delivered and bright and np.ptp(own):
            reason = _other_unit(own, kind, dark=band not in _VISIBLE and not land)
        if reason is not None:
            odd.setdefault(str(reason), (reason, []))[1].append(band)
    for reason, which in odd.values():
        raise RasterError(
            "The bands of {name} are in different units: {bands} cannot be reflectance x 10000 as the others are "
            "({reason}). Take all bands from one product, or bring them to one unit.",
            name=name,
            bands=", ".join(which),
            reason=reason,
        )


def _other_unit(numbers: np.ndarray, kind: str, *, dark: bool) -> Message | None:
    """Why numbers of a band cannot be reflectance x 10000 beside bands that are; None where they may be.

    Where all ground is ``dark`` to the band, as water is to infrared, numbers may be near 0.
    """
    if kind in ("uint8", "int8"):
        return say("they are of 8 bits, as a picture to look at")
    small = not dark and float(np.percentile(np.abs(numbers), 99)) <= _FRACTIONS
    if small and float((numbers != np.rint(numbers)).mean()) > 0.5:
        return say("they are fractions")
    full = numbers == 255
    if numbers.max() == 255 and full.mean() > _FULL_SHARE and full.sum() >= _FULL:
        return say("none is over 255, as in a picture of 8 bits")
    if kind == "uint16" and is_whole_range(numbers):
        return say("they are steps of 6.5535, as where 65535 is reflectance 1")
    return None


def check_empty(name: str, values: np.ndarray, bands: Sequence[str], reporter: Reporter) -> None:
    """Warn of bands of one single number where most others of ``values`` (bands, n; reflectance) vary.

    Visible light and, over water, infrared may have been cut off at 0.

    Raises:
        RasterError: it is infrared, and there is land.
    """
    flat = values.max(axis=1) == values.min(axis=1)
    if values.shape[1] < _ENOUGH or not flat.any() or flat.sum() > len(flat) // 2:
        return
    empty = [band for band, is_flat in zip(bands, flat) if is_flat]
    told = say(
        "Every pixel of {name} has the same number in {bands}, while its other bands vary: nothing seems to be in it. "
        "Check the image, or download it again.",
        bands=", ".join(empty),
        name=name,
    )
    if not _VISIBLE.issuperset(empty) and _has_land(values, bands):
        raise RasterError(told)
    reporter.warning(told)


def check_holes(name: str, numbers: np.ndarray, values: np.ndarray, bands: Sequence[str], reporter: Reporter) -> None:
    """Warn of infrared bands whose ``numbers`` are 0 on much of the land: GDAL gives 0 where a file has no pixels."""
    land = _land(values, bands, _BRIGHT_LAND_NIR)
    if land.sum() < _ENOUGH:
        return
    zero = (numbers[:, land] == 0).mean(axis=1)
    holed = [i for i, band in enumerate(bands) if band not in _VISIBLE and _HOLES_SHARE < zero[i] < 1]
    if holed:
        reporter.warning(
            "{share:.0%} of the land in {name} is 0 in {bands}, where other bands are bright, as where a file ends "
            "before the others. A map is wrong there: take whole files, or cut the image to what all bands show.",
            share=float(zero[holed].max()),
            name=name,
            bands=", ".join(bands[i] for i in holed),
        )


def check_kinds(name: str, numbers: np.ndarray, values: np.ndarray, order: Sequence[str], reporter: Reporter) -> None:
    """Warn of unnamed bands that are hardly reflectance on land: classes, probabilities, masks, amounts in the air.

    ``numbers`` and ``values`` (bands, n; reflectance) are those of the bands in the ``order`` that they are taken in.

    Raises:
        BandsError: they surely are none.
    """
    land = _land(values, order, _BRIGHT_LAND_NIR)
    if land.sum() < _ENOUGH:
        return
    low, high = np.percentile(values[:, land], (1, 99), axis=1)
    usual = float(np.median(high - low))
    if usual < _VARIED:
        return
    wanted = np.isin(order, LCZ_BANDS)
    infrared = wanted & ~np.isin(order, sorted(_VISIBLE))
    none = (wanted & (high - low < _LEAST_SPREAD * usual)) | (infrared & (high < _TOO_DARK))
    odd = none if none.any() else infrared & (high < _DARK)
    if not odd.any():
        return
    told = say(
        "The bands of {name} have no names and are taken as {order}; but on land the numbers of {bands} are near 0 or "
        "hardly differ, as those of a scene classification, a probability, a mask or an aerosol do and no reflectance "
        "does. Name the bands in the file, or give their names in their order, and - for those that are none (BANDS).",
        name=name,
        order=", ".join(order),
        bands=", ".join(
            f"{order[i]} ({numbers[i][land].min():g} ... {numbers[i][land].max():g})" for i in np.flatnonzero(odd)
        ),
    )
    if none.any():
        raise BandsError(told)
    reporter.warning(told)


def _has_land(values: np.ndarray, bands: Sequence[str]) -> bool:
    return float(_land(values, bands, _LAND_NIR).mean()) > _LAND_SHARE


def _land(values: np.ndarray, bands: Sequence[str], least: float) -> np.ndarray:
    """Where reflectances (bands, n) show land, by those of near infrared that do; bands near 0 do not matter."""
    infrared = [values[i] for i, band in enumerate(bands) if band in ("B06", "B07", "B08", "B8A")]
    if not infrared or "B03" not in bands:
        return np.zeros(values.shape[1], bool)
    nir = np.max(infrared, axis=0)
    return (nir > 1.2 * values[list(bands).index("B03")]) & (nir > least)


def far_below_zero(values: np.ndarray) -> np.ndarray:
    """Which bands of reflectances (bands, n) are so far below zero in so many pixels that an offset is wrong."""
    return (values < _BELOW).mean(axis=1) > _BELOW_SHARE


def check_offsets_alike(name: str, values: np.ndarray, bands: Sequence[str], reporter: Reporter) -> None:
    """Warn where the offset was taken off some bands only: B08 and B8A see nearly the same light."""
    if not {"B08", "B8A"} <= set(bands):
        return
    broad, narrow = (values[list(bands).index(b)] for b in ("B08", "B8A"))
    some = (broad < _COMPARED) & (narrow < _COMPARED)
    if some.sum() < _ENOUGH or some.mean() < _COMPARED_SHARE:
        return
    apart = float(np.median(broad[some] - narrow[some]))
    ratio = float(np.median(broad[some])) / max(float(np.median(narrow[some])), 1e-4)
    if _APART[0] <= abs(apart) <= _APART[1] and not _RATIOS[0] <= ratio <= _RATIOS[1]:
        reporter.warning(
            "B08 of {name} differs from B8A by a reflectance of {apart:+.2f}, though both see nearly the same light: "
            "the offset of -1000 seems to be taken off some of its bands only. Take all bands from one product.",
            name=name,
            apart=apart,
        )
