"""Which bands of an image are red, green and blue: as the file declares, as names tell, or as the user says."""

from __future__ import annotations

import re
import unicodedata

import numpy as np
from rasterio.enums import ColorInterp

from ..geodata.opening import Dataset, chosen_bands
from ..sentinel2.names import bands_of
from ..sentinel2.raster_bands import own_name
from ..shared.errors import ImageryError
from ..shared.message import say
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter

_RGB = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
#: Words for the three colours in names of bands, without accents, and wavelengths (nm) at which each is seen.
_WORDS = tuple(
    set(words.split())
    for words in (
        "red r rot rouge rojo vermelho rosso rood rod czerwony cerveny cervena красныи kirmizi 红 紅 赤 pan-red",
        "green g grun gruen vert verde groen gron zielony zeleny zelena зеленыи yesil 绿 綠 緑",
        "blue b blau bleu azul blu blauw bla niebieski modry modra синии mavi 蓝 藍 青",
    )
)
#: Letters whose accents are part of them.
_LETTERS = str.maketrans("øłı", "oli")
_WAVELENGTHS = ((600.0, 699.0), (500.0, 599.0), (430.0, 499.0))
#: Pixels along a side that a band marked as transparency is judged by, and the share of values in between it may have.
_LOOKED_AT, _MOST_BETWEEN = 256, 0.2
_INFRARED = re.compile(r"(?<![a-z])(?:[nsm]ir|[sm]wir|infra-?red|red[ _-]?edge)(?![a-z])|infra-?r(?:ed|ouge|ojo)")
_WAVELENGTH = re.compile(r"(?<![\d.])(\d{3,4}(?:\.\d+)?|0\.\d+)\s*(nm|nanomet\w*|um|µm|μm|micromet\w*)", re.IGNORECASE)


def rgb_bands(dataset: Dataset, source: RasterSource, reporter: Reporter) -> tuple[int, int, int]:
    """The 1-based bands that show red, green and blue.

    Those that the user gave with the source; else those that the file marks by colour; else those whose names or
    wavelengths say so; else those that QGIS draws; else, of a three-band image or one that names nothing, the first.

    Raises:
        ImageryError: fewer than three bands, a colour table, complex numbers, or names that tell other things than the
            file's marks, or other things altogether.
    """
    usable = colour_bands(dataset, source)
    _remark_on_transparency(dataset, source, usable, reporter)
    if source.bands is not None:
        return usable[0], usable[1], usable[2]
    marked = {dataset.colorinterp[band - 1]: band for band in reversed(usable)}
    found = [marked.get(colour) for colour in _RGB]
    # GDAL marks the first three bands of many files so without being told: what names say is more.
    named = [_named(dataset, usable, index) for index in range(3)]
    numbered = None if any(named) else _numbered(dataset, usable)
    named = numbered or named
    if all(named):
        found = named
    elif all(found):
        _refuse_contradiction(dataset, source, found, named, told=numbered is not None)
    if not all(found):
        found = _unmarked(dataset, source, usable, named, reporter, told=any(named) or numbered is not None)
    elif source.shown_bands and list(source.shown_bands) != found:
        reporter.warning(
            "{name} says that its bands {found} are red, green and blue; QGIS draws {shown}. The former are taken. "
            "Give the bands yourself (BANDS) to take others.",
            name=source.name,
            found=", ".join(map(str, found)),
            shown=", ".join(map(str, source.shown_bands)),
        )
    return found[0], found[1], found[2]


def _refuse_contradiction(
    dataset: Dataset, source: RasterSource, marked: list[int], named: list[int | None], *, told: bool
) -> None:
    """Refuse an image whose marks of colours are not what its names tell, as pictures in false colours have them.

    ``told``: its names tell all bands, of which not all colours are.

    Raises:
        ImageryError: another band is named so, or one that is marked is named or measured as infrared.
    """
    others = any(name and name != mark for name, mark in zip(named, marked))
    if told or others or any(_is_infrared(dataset, band) for band in marked):
        raise ImageryError(
            "{name} marks its bands {marked} as red, green and blue, but they are named otherwise ({listed}), as in a "
            "picture in false colours. Choose an image in true colours, or give the bands to take (BANDS).",
            name=source.name,
            marked=", ".join(map(str, marked)),
            listed=", ".join(f"{b}: {own_name(dataset, b) or '?'}" for b in marked),
        )


def _is_infrared(dataset: Dataset, band: int) -> bool:
    text = (own_name(dataset, band) or "").casefold()
    return bool(_INFRARED.search(text)) or (_wavelength(dataset, band) or 0) > _WAVELENGTHS[0][1]


def _remark_on_transparency(dataset: Dataset, source: RasterSource, usable: list[int], reporter: Reporter) -> None:
    """Warn where a band marked as transparency looks like a measurement, as the near infrared of many images is marked.

    Transparency is all or nothing but for seams; a fifth of values in between are something else.
    """
    for band, colour in enumerate(dataset.colorinterp, 1):
        if colour != ColorInterp.alpha or band in usable or dataset.dtypes[band - 1] != "uint8":
            continue
        shape = (min(dataset.height, _LOOKED_AT), min(dataset.width, _LOOKED_AT))
        values = dataset.read(band, out_shape=shape)
        if values.max() <= 1:  # which is all or nothing too
            continue
        between = float(((values > 0) & (values < 255)).mean())
        if between > _MOST_BETWEEN:
            reporter.warning(
                "{name} marks its band {band} as transparency, but it holds as many different values as near infrared "
                "does: it hides {share:.0f} % of the image. If it is none, take the mark away (gdal_translate "
                "-colorinterp_{band} undefined).",
                name=source.name,
                band=band,
                share=100 * float((values < 128).mean()),
            )


def colour_bands(dataset: Dataset, source: RasterSource) -> list[int]:
    """The 1-based bands of an image that may be colours: those given with the source, else all but transparency.

    Raises:
        BandsError: a band that is given is not there.
        ImageryError: fewer than three bands, a colour table, complex numbers.
    """
    # What the user names is no transparency, whatever the file says: GDAL marks many a near infrared band so.
    usable = list(chosen_bands(dataset, source))
    if any(dataset.colorinterp[b - 1] == ColorInterp.palette for b in usable):
        raise ImageryError(
            "{name} keeps its colours in a colour table, which is no image to segment. Turn it into red, green "
            "and blue bands first (Raster > Conversion > PCT to RGB).",
            name=source.name,
        )
    if len(usable) < 3:
        raise ImageryError(
            "The bands of colour in {name}: {count}; objects are found in imagery with red, green and blue. "
            "Choose an RGB image.",
            name=source.name,
            count=len(usable),
        )
    if any(np.dtype(dataset.dtypes[b - 1]).kind not in "uif" for b in usable):
        raise ImageryError(
            "{name} holds {kind} numbers, not an image's brightness. Choose an RGB image.",
            name=source.name,
            kind=dataset.dtypes[usable[0] - 1],
        )
    return usable


def _unmarked(
    dataset: Dataset,
    source: RasterSource,
    usable: list[int],
    named: list[int | None],
    reporter: Reporter,
    *,
    told: bool,
) -> list[int]:
    """Bands of an image that marks no colours: those drawn in QGIS, else the first three unless names object."""
    shown = [b for b in source.shown_bands or () if b in usable]
    if told or (len(usable) > 4 and len(shown) != 3):
        listed = ", ".join(f"{b}: {own_name(dataset, b) or '?'}" for b in usable)
        if len(shown) != 3 or told:
            raise ImageryError(
                "Which bands of {name} are red, green and blue is not told ({listed}). Give their numbers (BANDS), or "
                "name the bands red, green and blue.",
                name=source.name,
                listed=listed,
            )
    chosen = shown if len(shown) == 3 else usable[:3]
    if len(usable) > 3 or len(shown) != 3 or chosen != usable[:3]:
        reporter.warning(
            "{name} does not say which of its {count} bands are red, green and blue; {chosen} are taken{why}. Give the "
            "bands yourself (BANDS) if they are others.",
            name=source.name,
            count=len(usable),
            chosen=", ".join(map(str, chosen)),
            why=say(" since QGIS draws them") if len(shown) == 3 else "",
        )
    return chosen


def _named(dataset: Dataset, usable: list[int], index: int) -> int | None:
    """The one band whose name or wavelength tells the colour of that index; None without, or with several."""
    low, high = _WAVELENGTHS[index]
    by_name, by_wavelength = [], []
    for band in usable:
        text = _plain(own_name(dataset, band))
        words = set(re.split(r"[^\w]+|_|\d+", text)) - {"", "band", "channel", "nm", "wavelength", "central"}
        if words & _WORDS[index] and not words & {"edge", "rededge", "nir"}:
            by_name.append(band)
        wavelength = _wavelength(dataset, band)
        if wavelength and low <= wavelength <= high:
            by_wavelength.append((abs(wavelength - (low + high) / 2), band))
    exact = [b for b in by_name if _plain(own_name(dataset, b)).strip() in _WORDS[index]]
    if len(exact) == 1 or len(by_name) == 1:  # "blue" rather than "coastal blue"
        return (exact or by_name)[0]
    return min(by_wavelength)[1] if by_wavelength and not by_name else None


def _plain(name: str | None) -> str:
    """A name in small letters without accents."""
    letters = unicodedata.normalize("NFD", (name or "").casefold()).translate(_LETTERS)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _numbered(dataset: Dataset, usable: list[int]) -> list[int | None] | None:
    """The bands that are red, green and blue where all are numbered as Sentinel-2's, None for one that is not there.

    None for other names. Numbers that begin with 1 may be those of any sensor, or nobody's.
    """
    bands = bands_of([own_name(dataset, band) for band in usable])
    if None in bands or "B01" in bands:
        return None
    return [usable[bands.index(colour)] if bands.count(colour) == 1 else None for colour in ("B04", "B03", "B02")]


def _wavelength(dataset: Dataset, band: int) -> float | None:
    """Centre of a band in nanometres, by its description or metadata; None where nothing tells it."""
    tags = {**dataset.tags(band), **dataset.tags(band, ns="IMAGERY")}
    tags = {k.casefold(): v for k, v in tags.items()}
    text = own_name(dataset, band) or ""
    if "central_wavelength_um" in tags:
        text = f"{tags['central_wavelength_um']} um"
    elif "wavelength" in tags:
        text = f"{tags['wavelength']} {tags.get('wavelength_units', 'nm')}"
    match = _WAVELENGTH.search(text)
    if match is None:
        return None
    number = float(match.group(1))
    return number if match.group(2).casefold().startswith("n") else number * 1000
