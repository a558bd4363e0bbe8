"""Numbers and reflectance: what a raster's numbers stand for, and whether they can be reflectance at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..shared.errors import RasterError
from ..shared.reporter import Reporter
from .fills import tell_fill
from .odd_bands import (
    DELIVERED,
    WHOLE_RANGE,
    check_empty,
    check_holes,
    check_offsets_alike,
    far_below_zero,
    is_whole_range,
    refuse_other_units,
)

#: The share of numbers over reflectance 2 (glint, bright cloud) above which they are none.
_OVER_2_SHARE = 0.01
#: Shares of numbers below 1000, and of pixels dark in some band, that speak for an offset that was not removed.
_BELOW_SHARE, _ABOVE_SHARE, _ABOVE = 0.05, 0.05, 1600
#: The share of land, and its least near infrared, from which its brightness is looked at, and what is too dark for it.
_LAND_SHARE, _LAND_NIR, _DARK_LAND = 0.1, 0.005, 0.06
_WANTED = "Check the reflectance scale (10000 for products as delivered, 1 for reflectance as fractions, 255 or 65535 "
_WANTED += "for whole ranges of 8 or 16 bits) and offset."


@dataclass(frozen=True)
class Look:
    """A look at a scene, thinned out: numbers (bands, n; float64) of pixels with data, and how each band is stored.

    ``tags``: (scale, offset) of each band as the file declares them; (1, 0) where it declares none.
    """

    name: str
    numbers: np.ndarray
    dtypes: tuple[str, ...]
    tags: tuple[tuple[float, float], ...] = ()


#: What an image's numbers stand for, as plain numbers: factor and summand of each band.
Found = tuple[tuple[float, ...], tuple[float, ...]]


@dataclass(frozen=True)
class Units:
    """reflectance = number x ``gain`` + ``bias``, each float64 (bands,)."""

    gain: np.ndarray
    bias: np.ndarray

    @classmethod
    def stated(cls, scale: float, offset: float | Sequence[float], bands: int) -> Units:
        """Reflectance = (number + offset) / scale."""
        return cls(np.full(bands, 1 / scale), np.broadcast_to(np.asarray(offset, float), (bands,)) / scale)

    @classmethod
    def of_found(cls, found: Found | None) -> Units | None:
        """From what another process was told; None where there is nothing."""
        return cls(*map(np.array, found)) if found else None

    @property
    def found(self) -> Found:
        """To be told to other processes."""
        return tuple(self.gain.tolist()), tuple(self.bias.tolist())

    @property
    def text(self) -> str:
        """The formula, for records."""
        scale, offset = 1 / self.gain, self.bias / self.gain
        if np.ptp(self.gain) == np.ptp(self.bias) == 0:
            return f"(DN + {offset[0]:.6g}) / {scale[0]:.6g}"
        return "; ".join(f"(DN + {o:.6g}) / {s:.6g}" for s, o in zip(scale, offset))


def find_units(look: Look, scale: float, offset: float, reporter: Reporter) -> Units:
    """What a scene's numbers stand for: what the user stated, else the file's tags, else what is evident.

    A scale of 10000 and an offset of 0, the usual ones, count as not stated.

    Raises:
        RasterError: the tags or fractional numbers fit no known unit.
    """
    bands = len(look.numbers)
    stated = Units.stated(scale, offset, bands)
    tagged = any(tag != (1.0, 0.0) for tag in look.tags)
    usual = scale == DELIVERED and offset == 0
    if tagged and not usual:
        reporter.warning(
            "{name} declares scale {tag_scale:g} and offset {tag_offset:g}; the numbers given count instead: (number + "
            "{offset:g}) / {scale:g}. Give scale 10000 and offset 0 for the file's own.",
            name=look.name,
            tag_scale=look.tags[0][0],
            tag_offset=look.tags[0][1],
            scale=scale,
            offset=offset,
        )
    if not usual or look.numbers.size == 0:
        return stated
    if tagged:
        gain, bias = (np.array([tag[i] for tag in look.tags], float) for i in (0, 1))
        return _reporting(look, _as_fractions(look, Units(gain, bias)), reporter)
    if any(np.dtype(kind).kind == "f" for kind in look.dtypes):
        return _reporting(look, _as_fractions(look, Units(np.ones(bands), np.zeros(bands))), reporter)
    return stated


def declared_units(look: Look, stated: Units, reporter: Reporter) -> Units:
    """``stated``, the units of a product's metadata, unless files declare others: they were made from the product."""
    if look.numbers.size == 0 or not any(tag != (1.0, 0.0) for tag in look.tags):
        return stated
    units = find_units(look, DELIVERED, 0, reporter)
    if np.allclose(units.found, stated.found, rtol=1e-6, atol=1e-9):
        return stated
    reporter.warning(
        "The files of {name} declare a scale and an offset of their own, {formula}, and the metadata of its product "
        "others, {stated}; those of the files count.",
        name=look.name,
        formula=units.text,
        stated=stated.text,
    )
    return units


def _as_fractions(look: Look, units: Units) -> Units:
    """Units whose values are fractions, from values that are fractions or 10000 times as much.

    Bands with tags of their own are judged by themselves, for a file may declare them for some of its bands.

    Raises:
        RasterError: values are neither, or bands are taken otherwise for lack of tags that others have.
    """
    values = look.numbers * units.gain[:, None] + units.bias[:, None]
    pairs = np.column_stack([units.gain, units.bias])
    tags, groups = np.unique(pairs, axis=0, return_inverse=True)
    groups = groups.ravel()
    factors = np.array([_factor(look.name, values[groups == g], len(tags) == 1) for g in range(len(tags))])[groups]
    found = Units(units.gain * factors, units.bias * factors)
    if np.ptp(factors) and (np.ptp(found.gain) > 1e-9 * found.gain.max() or np.ptp(found.bias)):
        raise RasterError(
            "{name} declares scale and offset for some of its bands only ({declared}), so that its bands do not go "
            "together. Declare them for all bands or for none, or give the reflectance scale and offset.",
            name=look.name,
            declared="; ".join(dict.fromkeys(f"{gain:g}, {bias:g}" for gain, bias in pairs.tolist())),
        )
    return found


def _factor(name: str, values: np.ndarray, whole: bool) -> float:
    """By what values (bands, n) become fractions; some bands alone, not ``whole``, may be darker than all are.

    Raises:
        RasterError: they are neither fractions nor 10000 times as much.
    """
    middle, high = (float(v) for v in np.percentile(values, (50, 99)))
    dark = middle if whole else high
    if dark >= 0.0005 and middle <= 1.5 and high <= 2:
        return 1.0
    if dark >= 10 and middle <= 15000 and high <= 20000:
        return 1 / DELIVERED
    raise RasterError(
        "The numbers of {name} are neither reflectance as fractions nor reflectance x 10000: their median is "
        "{middle:.4g} by the scale and offset that the file declares, if any. Give the reflectance scale and offset.",
        name=name,
        middle=middle,
    )


def _reporting(look: Look, units: Units, reporter: Reporter) -> Units:
    if units.text != "(DN + 0) / 10000":
        reporter.info("Reflectance of {name} is taken as {formula}.", name=look.name, formula=units.text)
    return units


def check_reflectance(
    look: Look, units: Units, bands: Sequence[str], reporter: Reporter, *, offset_stated: bool = False
) -> None:
    """Refuse numbers that cannot be reflectance, also those of single bands, and warn of those that hardly are.

    Pixels that are one number in all bands are spoken of, and no others are judged by them.

    An offset is suspected only where the product does not state its own (``offset_stated``).

    Raises:
        RasterError: 8 bits, over 2, under 0.01 everywhere, far below zero, a whole range of 16 bits, or bands in
            different units, or an empty one.
    """
    values = look.numbers * units.gain[:, None] + units.bias[:, None]
    if values.size == 0:
        return
    raw_scale = float(1 / units.gain[0])
    _refuse_impossible(look, values, raw_scale)
    ground = tell_fill(look.name, look.numbers, reporter)
    look, values = replace(look, numbers=look.numbers[:, ground]), values[:, ground]
    _check_bands(look, units, values, bands, reporter)
    middle, high = (float(v) for v in np.percentile(values, (50, 99.9)))
    below = far_below_zero(values)
    saturated = float((look.numbers == WHOLE_RANGE).any(axis=0).mean())
    if not 0.001 <= middle <= 1.5 or high < 0.03 or middle > 0.6 or _is_dark_land(values, bands):
        reporter.warning(
            "The median reflectance of {name} is {middle:.4g}, the brightest {high:.4g} ({formula}); 0.01 to 0.5 is "
            "usual, more is snow or cloud. {wanted}",
            name=look.name,
            middle=middle,
            high=high,
            formula=units.text,
            wanted=_WANTED,
        )
    elif below.any() or float((values < 0).mean()) > 0.2:
        which = below if below.any() else slice(None)
        reporter.warning(
            "{share:.0%} of the numbers of {name} are below zero reflectance ({formula}): the offset seems not to "
            "belong to it. {wanted}",
            share=float((values[which] < 0).mean()),
            name=f"{look.name} ({', '.join(np.array(bands)[which])})" if below.any() else look.name,
            formula=units.text,
            wanted=_WANTED,
        )
    elif saturated:
        reporter.warning(
            "{share:.2%} of the pixels of {name} are 65535 in some band. If that means no data, declare it so "
            "(Raster > Conversion > Translate, or the layer's transparency settings).",
            share=saturated,
            name=look.name,
        )
    elif not offset_stated and units.text == "(DN + 0) / 10000" and _looks_offset(look.numbers, bands):
        reporter.warning(
            "Hardly a pixel of {name} is below 1000 in its darkest band: it looks like processing baseline 04.00 or "
            "later (since January 2022), for which the reflectance offset is -1000. Give that offset, or the scale of "
            "its numbers where that is not 10000.",
            name=look.name,
        )


def _check_bands(look: Look, units: Units, values: np.ndarray, bands: Sequence[str], reporter: Reporter) -> None:
    """Whether single bands go together with the others.

    Raises:
        RasterError: some are in another unit, or empty.
    """
    refuse_other_units(look.name, look.numbers, units.gain, look.dtypes, bands)
    check_empty(look.name, values, bands, reporter)
    check_holes(look.name, look.numbers, values, bands, reporter)
    check_offsets_alike(look.name, values, bands, reporter)
    if (values.max(axis=1) == values.min(axis=1)).all() and values.shape[1] > 1 and len(values) > 1:
        reporter.warning(
            "Every pixel of {name} has the same numbers: {values}. Check that this is the image you meant.",
            name=look.name,
            values=", ".join(f"{v:g}" for v in look.numbers[:, 0]),
        )


def _refuse_impossible(look: Look, values: np.ndarray, scale: float) -> None:
    numbers = look.numbers
    reason: str | None = None
    if numbers.size and set(look.dtypes) <= {"uint8", "int8"} and scale > 1000:
        reason = "they are of 8 bits (uint8), a picture to look at"
    elif numbers.max() <= 255 and float((numbers == 255).mean()) > 0.001 and scale > 1000:
        reason = "none is over 255, as in a picture of 8 bits"
    elif float((values < -0.3).mean()) > 0.0001:
        low = numbers[values < -0.3]
        common = float(np.unique(low)[np.argmax(np.unique(low, return_counts=True)[1])])
        reason = f"some are far below zero ({common:g}), as no data that the file does not declare"
    elif float((values > 2).mean()) > _OVER_2_SHARE:
        reason = f"{float((values > 2).mean()):.0%} of them are over reflectance 2"
        if float((numbers == WHOLE_RANGE).mean()) > _OVER_2_SHARE / 2:
            reason += ", many 65535, as no data that the file does not declare"
    elif set(look.dtypes) == {"uint16"} and scale == DELIVERED and is_whole_range(numbers):
        reason = "they are steps of 6.5535, as of a whole range of 16 bits where 65535 is reflectance 1"
    elif float(np.percentile(values, 99.9)) < 0.01:
        reason = "all are under reflectance 0.01"
    if reason:
        raise RasterError(
            "The numbers of {name} cannot be reflectance x {scale:g}: {reason}. They range from {low:g} to {high:g}. "
            "{wanted} Declare no data in the file where it is that.",
            name=look.name,
            scale=scale,
            reason=reason,
            low=float(numbers.min()),
            high=float(numbers.max()),
            wanted=_WANTED,
        )


def _is_dark_land(values: np.ndarray, bands: Sequence[str]) -> bool:
    """Whether there is land, by its near infrared, but none of it as bright as land is: a scale ten times too large.

    Water is as dark as that, and by its near infrared no land. In real scenes the brightest hundredth of the land is
    over 0.1 in some band.
    """
    if not {"B03", "B08"} <= set(bands):
        return False
    green, nir = (values[list(bands).index(b)] for b in ("B03", "B08"))
    land = (nir > 1.2 * green) & (nir > _LAND_NIR)
    return float(land.mean()) > _LAND_SHARE and float(np.percentile(values[:, land].max(axis=0), 99)) < _DARK_LAND


def _looks_offset(numbers: np.ndarray, bands: Sequence[str]) -> bool:
    """Whether the histogram of the darkest band speaks for 1000 added to every number.

    Hardly a number lies below 1000, and in many pixels some just above: shadow, water and plants are dark in some band.
    Where nothing is plant or water even then, as in deserts, bright bands are no sign.
    """
    darkest = numbers.min(axis=0)
    if float((numbers < 1000).mean()) > _BELOW_SHARE:
        return False
    if float((darkest < _ABOVE).mean()) < _ABOVE_SHARE:
        return False
    if not {"B03", "B04", "B08"} <= set(bands):
        return True
    green, red, nir = (np.maximum(numbers[list(bands).index(b)] - 1000, 1) for b in ("B03", "B04", "B08"))
    alive = ((nir - red) / (nir + red) > 0.35) | (green > nir)
    return float(alive.mean()) > 0.01
