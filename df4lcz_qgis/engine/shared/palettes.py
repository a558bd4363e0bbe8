"""The colours that an LCZ map can be shown in, and QGIS's style file for them. Standard library only."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

from . import lcz

#: Name of a palette -> the colours of the classes 1..17.
PALETTES: dict[str, tuple[str, ...]] = {
    "standard": tuple(c.colour for c in lcz.CLASSES),
    "colour-blind": lcz.COLOUR_BLIND_COLOURS,
}


@dataclass(frozen=True)
class Entry:
    """What a value of a map stands for: its code in the map, title and colour."""

    code: int
    title: str
    colour: str


def qml(colours: tuple[str, ...], scheme: str = "1-17", band: int = 1) -> bytes:
    """QGIS's style (QML) that shows a raster band of LCZ codes of ``scheme`` in ``colours`` with class names."""
    values = lcz.CODE_SCHEMES[scheme]
    return paletted_qml(
        [(values[c.code], colour, c.title) for c, colour in zip(lcz.CLASSES, colours) if c.code in values], band
    )


def paletted_qml(entries: list[tuple[int, str, str]], band: int = 1) -> bytes:
    """QGIS's style (QML) that shows a raster band by its values: (value, ``#RRGGBB``, label)."""
    root = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology")
    pipe = ElementTree.SubElement(root, "pipe")
    renderer = ElementTree.SubElement(
        pipe, "rasterrenderer", type="paletted", band=str(band), opacity="1", alphaBand="-1", nodataColor=""
    )
    palette = ElementTree.SubElement(renderer, "colorPalette")
    for value, colour, label in entries:
        ElementTree.SubElement(
            palette, "paletteEntry", value=str(value), color=colour.lower(), alpha="255", label=label
        )
    doctype = b"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    return doctype + ElementTree.tostring(root, encoding="utf-8")
