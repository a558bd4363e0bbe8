"""The metadata of a Sentinel-2 product: what its numbers stand for, and which images it describes.

That of processing baseline 04.00 and later (since January 2022) states the offset that brings the numbers back to
reflectance x quantification; the numbers of another product would come out 1000 too high or too low by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ..shared.errors import ProductError
from ..shared.method import L1C_BANDS, LCZ_BANDS
from .names import compact_time, identity_of, moment, satellite_of, times_of

#: Numbers of a product that stand for reflectance 1, where its metadata does not say.
QUANTIFICATION = 10000.0
#: By so much of these numbers products are too high as delivered, since processing baseline 04.00.
OFFSET = 1000.0
#: Tags of the quantification: of Level-2A, of what Sen2Cor made until 2017, of Level-1C.
_QUANTIFICATIONS = ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE")
#: Texts that name the product or its images, and with them the tile.
_NAMES = ("PRODUCT_URI", "PRODUCT_URI_1C", "PRODUCT_URI_2A", "IMAGE_FILE", "IMAGE_FILE_2A", "IMAGE_ID", "IMAGE_ID_2A")
#: Until December 2016 names of images told when they were made, not when the ground was seen.
_TELLS_MAKING = re.compile(r"(?:OPER|USER)_MSI_L", re.IGNORECASE)
_WRITTEN_DAY = re.compile(r"(?<!\d)(20\d\d)[-_.](\d\d)[-_.](\d\d)(?!\d)")
#: The times of a datatake, its product and its granules lie within this, on both sides of midnight too.
_SAME = timedelta(hours=1)
_LARGEST_NUMBER = 1e6


@dataclass(frozen=True)
class Metadata:
    """What a product's metadata says of its numbers: reflectance = (number + offset of the band) / quantification.

    ``quantification`` is 0 where the metadata does not state it. ``satellite`` is 2A to 2D; ``tile`` such as 32UQD;
    both are empty where the metadata does not tell them.
    """

    level: str = ""
    baseline: str = ""
    time: str = ""
    quantification: float = QUANTIFICATION
    offsets: dict[str, float] = field(default_factory=dict)
    satellite: str = ""
    tile: str = ""

    @property
    def date(self) -> str:
        """Day of acquisition (YYYY-MM-DD)."""
        return self.time[:10]


def parse_metadata(data: bytes, name: str) -> Metadata:
    """Read a product's ``MTD_MSIL*.xml``.

    Raises:
        ProductError: it is no XML, declares entities, is no metadata of Sentinel-2, or states some offsets only.
    """
    try:
        root = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise ProductError(
            "The metadata {name} is damaged or unsafe ({error}). Download the product again.", name=name, error=error
        ) from error
    texts: dict[str, str] = {}
    offsets: dict[str, float] = {}
    tiles: set[str] = set()
    try:
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            text = (element.text or "").strip()
            if tag in ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET"):
                offsets[L1C_BANDS[int(element.attrib["band_id"])]] = _finite(text)
            elif text:
                texts.setdefault(tag, text)
            if tag in _NAMES:
                tiles.add(identity_of(text).tile)
        level = texts["PRODUCT_TYPE"].removeprefix("S2MSI")[:2]
        quantification = _finite(next(filter(None, map(texts.get, _QUANTIFICATIONS)), "0"))
        if quantification < 0:
            raise ValueError(f"a quantification of {quantification:g}")
    except (KeyError, IndexError, ValueError) as error:
        raise ProductError(
            "{name} is not the metadata of a Sentinel-2 product ({error}).", name=name, error=repr(error)
        ) from error
    if offsets and not offsets.keys() >= set(LCZ_BANDS):
        raise ProductError(
            "The metadata {name} states the offset of some bands only, not of {missing}. Download the product again.",
            name=name,
            missing=", ".join(b for b in LCZ_BANDS if b not in offsets),
        )
    baseline = texts.get("PROCESSING_BASELINE", "")
    time = texts.get("PRODUCT_START_TIME", texts.get("DATATAKE_SENSING_START", ""))
    satellite = satellite_of(texts.get("SPACECRAFT_NAME", ""))
    tiles.discard("")
    return Metadata(level, baseline, time, quantification, offsets, satellite, tiles.pop() if len(tiles) == 1 else "")


def _finite(text: str) -> float:
    """A number of the metadata; larger ones than any number of a pixel are none."""
    value = float(text)
    if not abs(value) <= _LARGEST_NUMBER:
        raise ValueError(f"{text[:30]!r} is no number of a pixel")
    return value


def metadata_of_images(found: Sequence[tuple[str, Metadata]], names: Iterable[str]) -> Metadata:
    """Of the metadata that lie with images, by their paths, that of the images, with the tile that their names tell.

    Raises:
        ProductError: the names of the images are those of another product, or metadata that contradict each other fit.
    """
    named = list(names)
    fitting = [(path, m) for path, m in found if all(_may_describe(m, name) for name in named)]
    if not fitting:
        path, metadata = found[0]
        raise ProductError(
            "The metadata {path} is of {told}, but {file} is of another product by its name: by wrong metadata its "
            "numbers would be 1000 too high or too low. Put the images of each product into a folder of their own with "
            "their own metadata, or without any and state the offset.",
            path=path,
            told=", ".join(filter(None, (metadata.date, metadata.tile, f"Level-{metadata.level}"))),
            file=next(name for name in named if not _may_describe(metadata, name)),
        )
    first, metadata = fitting[0]
    for path, other in fitting[1:]:
        if (other.quantification, other.offsets) != (metadata.quantification, metadata.offsets):
            raise ProductError(
                "{first} and {second} both may be the metadata of {file}, and differ in what its numbers stand for. "
                "Leave that of its own product only.",
                first=first,
                second=path,
                file=named[0],
            )
    tile = metadata.tile or next(filter(None, (identity_of(name).tile for name in named)), "")
    return replace(metadata, tile=tile)


def _may_describe(metadata: Metadata, name: str) -> bool:
    """Whether an image may be of the product: its name tells no other tile, level or time than the metadata."""
    told = identity_of(name)
    for own, other in ((told.tile, metadata.tile), (told.level, metadata.level)):
        if own and other and own != other:
            return False
    start = moment(compact_time(metadata.time))
    if start is None or _TELLS_MAKING.search(name):
        return True
    times = [time for time in (*times_of(name), *map("".join, _WRITTEN_DAY.findall(name))) if moment(time)]
    return not times or any(_is_near(start, time) for time in times)


def _is_near(start: datetime, time: str) -> bool:
    """Whether a time that a name tells is of that day, or no more than an hour away where the day ends between."""
    told = moment(time)
    if told is None:
        return False
    return told.date() == start.date() or ("T" in time and abs(told - start) <= _SAME)
