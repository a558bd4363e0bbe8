"""LCZ maps as GeoTIFF: codes 1..17, 0 nodata, the standard legend inside so that every GIS shows it."""

from __future__ import annotations

import contextlib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from ..geodata.raster import DatasetGrid, Grid
from ..geodata.raster_writing import RasterWriter, create_raster
from ..shared import lcz
from ..shared.files import atomic_file
from ..shared.outputs import keeps_style
from ..shared.palettes import qml
from ..shared.reporter import Reporter


@contextlib.contextmanager
def create_lcz_raster(
    path: Path | str,
    grid: Grid | DatasetGrid,
    reporter: Reporter,
    *,
    tags: dict[str, str] | None = None,
    colours: tuple[str, ...] | None = None,
    description: str = "lcz",
    scheme: str = "1-17",
) -> Iterator[RasterWriter]:
    """Write a one-band uint8 LCZ map (see :func:`.raster.create_raster`) with the legend of ``colours``.

    ``scheme`` (a key of :data:`.lcz.CODE_SCHEMES`) is what the codes that will be written are of. The colour table
    lives in the TIFF; category names and the raster attribute table in the ``.aux.xml`` beside it, where GDAL
    keeps them for this format. A ``.qml`` beside it has QGIS list the scheme's classes only: from the colour table
    alone it would list 256.
    """
    colours = colours or tuple(c.colour for c in lcz.CLASSES)
    with create_raster(
        path,
        grid,
        reporter,
        dtype="uint8",
        nodata=lcz.NODATA,
        descriptions=(description,),
        tags=tags,
        photometric="palette",
    ) as writer:
        table = dict.fromkeys(range(256), (0, 0, 0, 0))
        table.update({value: (*lcz.rgb(colour), 255) for value, _, colour in legend(colours, scheme)})
        writer.dataset.write_colormap(1, table)
        Path(f"{writer.dataset.name}.aux.xml").write_bytes(legend_xml(colours, description, scheme))
        yield writer
    write_style(Path(path), qml(colours, scheme), reporter)


def write_style(path: Path, style: bytes, reporter: Reporter) -> None:
    """Write the style that QGIS loads with the raster ``path`` (the same name, ending in ``.qml``).

    One that belongs to other data of that name stays, which is told.
    """
    beside = path.with_suffix(".qml")
    if keeps_style(path, raster=True):
        reporter.warning(
            "{style} is the style of other data with this name and was left as it is, so {name} has no style file of "
            "its own. Name the output otherwise to have one.",
            style=beside.name,
            name=path.name,
        )
        return
    with atomic_file(beside, reporter) as temporary:
        temporary.write_bytes(style)


def legend(colours: tuple[str, ...], scheme: str = "1-17") -> list[tuple[int, lcz.LczClass, str]]:
    """The legend of a code scheme: value in the raster, class and colour, by ascending value."""
    values = lcz.CODE_SCHEMES[scheme]
    return [(values[c.code], c, colours[c.code - 1]) for c in lcz.CLASSES if c.code in values]


def legend_xml(colours: tuple[str, ...], description: str = "lcz", scheme: str = "1-17") -> bytes:
    """GDAL's auxiliary XML with category names and a raster attribute table of the scheme's classes."""
    entries = legend(colours, scheme)
    titles = {value: c.title for value, c, _ in entries}
    root = ElementTree.Element("PAMDataset")
    band = ElementTree.SubElement(root, "PAMRasterBand", band="1")
    ElementTree.SubElement(band, "Description").text = description
    names = ElementTree.SubElement(band, "CategoryNames")
    for value in range(max(titles) + 1):
        ElementTree.SubElement(names, "Category").text = titles.get(value, "")
    table = ElementTree.SubElement(band, "GDALRasterAttributeTable", tableType="thematic")
    # Column types: 0 integer, 2 string. Usages: 0 generic, 2 name, 5 value, 6..9 red, green, blue, alpha.
    columns = (("Value", 0, 5), ("Class", 2, 2), ("LCZ", 2, 0))
    columns += (("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8), ("Alpha", 0, 9))
    for index, (name, kind, usage) in enumerate(columns):
        column = ElementTree.SubElement(table, "FieldDefn", index=str(index))
        for tag, value in (("Name", name), ("Type", kind), ("Usage", usage)):
            ElementTree.SubElement(column, tag).text = str(value)
    for index, (value, c, colour) in enumerate(entries):
        row = ElementTree.SubElement(table, "Row", index=str(index))
        for cell in (value, c.title, c.label, *lcz.rgb(colour), 255):
            ElementTree.SubElement(row, "F").text = str(cell)
    return ElementTree.tostring(root, encoding="utf-8")
