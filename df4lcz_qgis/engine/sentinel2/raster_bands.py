"""Which of a raster's bands are which of Sentinel-2's: by names, wavelengths, files behind them, or their number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import PurePath

from ..geodata.opening import Dataset, chosen_bands, open_raster
from ..shared.errors import BandsError
from ..shared.message import say
from ..shared.method import L1C_BANDS, L2A_BANDS, LCZ_BANDS
from ..shared.parameter import RasterSource
from .names import band_at, band_of, bands_of

#: Band orders assumed for rasters whose bands have no names, by the number of bands.
ORDER_BY_COUNT = {len(order): order for order in (LCZ_BANDS, L2A_BANDS, L1C_BANDS)}
#: Tags of a band in which programs write its name; openEO writes ``DESCRIPTION``.
_NAMES = ("BANDNAME", "BAND_NAME", "LONG_NAME", "EO:COMMON_NAME", "NAME", "DESCRIPTION")
#: Names of dimensions that are times, and texts that are.
_TIMES = ("T", "TIME", "DATE", "DAY", "MONTH", "YEAR")
_DAY_OR_MONTH = re.compile(r"(?<!\d)(?:19|20)\d\d([-_./]?)(?:0[1-9]|1[0-2])(?:\1[0-3]\d)?(?!\d)")


def find_bands(names: Sequence[str | None], wanted: Sequence[str], *, source: str) -> tuple[dict[str, int], bool]:
    """The 1-based index of each wanted band among a raster's bands, and whether names told it.

    Names decide; without any, the order is taken from the number of bands where that is unambiguous
    (10: the ten LCZ bands; 12: Level-2A; 13: Level-1C).

    Raises:
        BandsError: bands are missing, double, or not identifiable; lists what was found and what is needed.
    """
    found: dict[str, list[int]] = {}
    for index, band in enumerate(bands_of(names), 1):
        if band:
            found.setdefault(band, []).append(index)
    needed = say("Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.", bands=", ".join(wanted))
    listed = ", ".join(f"{i}: {n or '?'}" for i, n in enumerate(names, 1)) or say("none")
    if found:
        missing = [b for b in wanted if b not in found]
        double = [b for b in wanted if len(found.get(b, ())) > 1]
        if missing:
            raise BandsError(
                "{source} lacks the bands {missing}. Found: {listed}. {needed}",
                source=source,
                missing=", ".join(missing),
                listed=listed,
                needed=needed,
            )
        if double:
            raise BandsError(
                "{source} has the bands {double} more than once. Found: {listed}. {needed}",
                source=source,
                double=", ".join(double),
                listed=listed,
                needed=needed,
            )
        return {b: found[b][0] for b in wanted}, True
    order = ORDER_BY_COUNT.get(len(names))
    if order is None or not set(wanted) <= set(order):
        raise BandsError(
            "The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} "
            "Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood. Name "
            "the bands, or give their names in their order (BANDS).",
            source=source,
            count=len(names),
            listed=listed,
            needed=needed,
        )
    return {b: order.index(b) + 1 for b in wanted}, False


def band_names(dataset: Dataset) -> list[str | None]:
    """A name for each band of a dataset: its description, else its tags, its wavelength, or the file it comes from."""
    names: list[str | None] = []
    for index, (description, band) in enumerate(zip(dataset.descriptions, bands_of(dataset.descriptions)), 1):
        tags = _tags(dataset, index)
        told = [tags[k] for k in _NAMES if tags.get(k)]
        known = description if band else next((name for name in told if band_of(name)), None)
        seen = _by_wavelength(tags)
        if known and seen and seen != (band or band_of(known)):
            known = f"{known} or {seen}"  # which is no band's name
        names.append(known or seen or _by_source(dataset, index) or own_name(dataset, index))
    return names


def own_bands(source: RasterSource, wanted: Sequence[str]) -> dict[str, int] | None:
    """The wanted bands of a raster by its own names; None where these do not tell all of them.

    Raises:
        RasterError, CrsError: it cannot be opened.
    """
    with open_raster(source) as dataset:
        usable, names = chosen_bands(dataset, source), band_names(dataset)
        try:
            positions, named = find_bands([names[b - 1] for b in usable], wanted, source=source.name)
        except BandsError:
            return None
        return positions if named else None


def own_name(dataset: Dataset, index: int) -> str | None:
    """What a file itself calls a band: its description, else what its tags say; None where it has no name."""
    tags = _tags(dataset, index)
    return next(filter(None, (dataset.descriptions[index - 1], *map(tags.get, _NAMES))), None)


def refuse_times(dataset: Dataset, usable: Sequence[int], source: str) -> None:
    """Refuse a raster without names of bands whose bands are times: their number tells no order of bands.

    Raises:
        BandsError: by its dimensions, as netCDF has them, or by its names each of its bands is of another time.
    """
    whole = {key.upper(): text for key, text in dataset.tags().items()}
    dates = [_DAY_OR_MONTH.search(own_name(dataset, band) or "") for band in usable]
    series = [[match[0] if match else None for match in dates]]
    for key in _tags(dataset, usable[0]):
        dimension = key.removeprefix("NETCDF_DIM_")
        if dimension != key and (dimension in _TIMES or " since " in whole.get(f"{dimension}#UNITS", "")):
            series.append([_tags(dataset, band).get(key) for band in usable])
    for found in series:
        times = list(dict.fromkeys(time for time in found if time))
        if all(found) and len(times) > 1:
            raise BandsError(
                "The bands of {source} are of {count} times ({times}), not the bands of one image. Make an image of "
                "the bands at one time, and name them.",
                source=source,
                count=len(times),
                times=", ".join(times[:3]) + (" ..." if len(times) > 3 else ""),
            )


def _tags(dataset: Dataset, index: int) -> dict[str, str]:
    return {k.upper(): v for k, v in {**dataset.tags(index, ns="IMAGERY"), **dataset.tags(index)}.items()}


def _by_wavelength(tags: dict[str, str]) -> str | None:
    text, unit = tags.get("CENTRAL_WAVELENGTH_UM"), "um"
    if not text:
        text, unit = tags.get("WAVELENGTH"), tags.get("WAVELENGTH_UNITS", "")
    try:
        number = float(text or "")
    except ValueError:
        return None
    in_micrometres = number < 100 or unit.casefold().startswith(("um", "µ", "μ", "micro"))
    return band_at(number * 1000 if in_micrometres else number)


def _by_source(dataset: Dataset, index: int) -> str | None:
    """The name of the file that a band of a virtual raster comes from; None for others, and bands of several files."""
    files = {
        PurePath(match).stem
        for text in dataset.tags(index, ns="vrt_sources").values()
        for match in re.findall(r"<SourceFilename[^>]*>([^<]+)</SourceFilename>", text)
    }
    bands = {band_of(file) for file in files}
    return bands.pop() if len(bands) == 1 else None


def told_names(names: Sequence[str], usable: Sequence[int], source: str) -> dict[int, str | None]:
    """The names that the user gave, by 1-based band less 1; ``-`` stands for a band without meaning."""
    bands = [band_of(name) for name in names]
    unknown = [n for n, b in zip(names, bands) if b is None and n.strip(" -")]
    if len(names) != len(usable) or unknown:
        raise BandsError(
            "{source} has {count} bands; the names given are {names}. Give a Sentinel-2 band for each in their order, "
            "such as B02,B03,B04, and - for those that are none.",
            source=source,
            count=len(usable),
            names=", ".join(names),
        )
    return {band - 1: name for band, name in zip(usable, bands)}
