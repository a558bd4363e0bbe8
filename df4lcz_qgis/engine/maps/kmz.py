"""LCZ maps as KMZ: ground overlays in the map's colours, cells unsmoothed, with a legend on the screen."""

from __future__ import annotations

import io
import math
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.windows import Window

from ..geodata.raster import DatasetGrid, blocks
from ..shared import lcz
from ..shared.files import atomic_file
from ..shared.palettes import PALETTES
from ..shared.plain_text import writable
from ..shared.reporter import Reporter
from .exports import ExportResult, on_wgs84
from .lcz_codes import LczReader

#: Side of an overlay's image in pixels: what graphics cards hold as one texture.
TILE = 2048
#: Screen pixels from which on a tile shows in place of the overview.
_TILE_SHOWS_PX = 600
_NAMESPACE = "http://www.opengis.net/kml/2.2"


def write_kmz(reader: LczReader, output: Path | str, palette: str, reporter: Reporter) -> ExportResult:
    """Write the map as KMZ in EPSG:4326, by nearest neighbour.

    Maps of up to :data:`TILE` cells a side are one overlay; larger ones are an overview (most frequent class) with
    tiles that show when one comes closer.
    """
    colours = PALETTES[palette]
    counts = np.zeros(lcz.CLASS_COUNT + 1, dtype=np.int64)
    with atomic_file(output, reporter) as temporary, on_wgs84(reader) as degrees:
        grid = DatasetGrid.of(degrees.dataset)
        document = _Document(reader.name)
        tiles = blocks(grid.height, grid.width, TILE, TILE)
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_STORED) as archive:
            if len(tiles) > 1:
                overview = _overview(degrees, grid)
                archive.writestr("files/overview.png", _png(overview, colours))
                document.overlay("Overview", "files/overview.png", _box(grid, 0, 0, grid.height, grid.width), 0)
            for number, (row, column, height, width) in enumerate(tiles):
                reporter.progress(number / len(tiles), "Tile {number} of {count}", number=number + 1, count=len(tiles))
                codes = degrees.read(Window(column, row, width, height))
                counts += np.bincount(codes.ravel(), minlength=len(counts))
                if not codes.any():
                    continue
                name = f"files/tile_{row // TILE}_{column // TILE}.png"
                archive.writestr(name, _png(codes, colours))
                box = _box(grid, row, column, height, width)
                title = f"Tile {number + 1}" if len(tiles) > 1 else "Map"
                document.overlay(title, name, box, 1, near_only=len(tiles) > 1)
            present = [c for c in lcz.CLASSES if counts[c.code]]
            archive.writestr("files/legend.png", legend_image(present, colours))
            document.legend("files/legend.png")
            archive.writestr("doc.kml", document.xml(), zipfile.ZIP_DEFLATED)
    return ExportResult(grid, int(counts[1:].sum()), 0)


def _overview(reader: LczReader, grid: DatasetGrid) -> np.ndarray:
    factor = max(grid.width, grid.height) / TILE
    width, height = max(1, round(grid.width / factor)), max(1, round(grid.height / factor))
    transform = grid.transform * Affine.scale(grid.width / width, grid.height / height)
    with on_wgs84(reader, DatasetGrid(grid.crs, transform, width, height), Resampling.mode) as thin:
        return thin.read()


def _box(grid: DatasetGrid, row: int, column: int, height: int, width: int) -> dict[str, float]:
    west, north = grid.transform * (column, row)
    east, south = grid.transform * (column + width, row + height)
    turn = 360 * math.floor((west + 180) / 360 + 1e-9)  # KML's west is from -180 to 180, and only its east runs on past
    west, east = west - turn, east - turn
    return {"north": north, "south": south, "east": east, "west": west}


def _png(codes: np.ndarray, colours: tuple[str, ...]) -> bytes:
    """A paletted PNG of the codes, 0 transparent; small maps are enlarged, as viewers smooth what they enlarge."""
    factor = max(1, TILE // 2 // max(codes.shape))
    image = Image.fromarray(np.kron(codes, np.ones((factor, factor), dtype=np.uint8)) if factor > 1 else codes, "P")
    image.putpalette([0, 0, 0, *(channel for colour in colours for channel in lcz.rgb(colour))])
    data = io.BytesIO()
    image.save(data, "PNG", transparency=0, optimize=False)
    return data.getvalue()


def legend_image(classes: list[lcz.LczClass], colours: tuple[str, ...]) -> bytes:
    """A PNG with a swatch and the title of each class."""
    font, line, margin = ImageFont.load_default(size=15), 22, 10
    width = margin * 3 + 26 + max((int(font.getlength(c.title)) for c in classes), default=0)
    image = Image.new("RGBA", (width, line * len(classes) + 2 * margin), (255, 255, 255, 235))
    draw = ImageDraw.Draw(image)
    for index, c in enumerate(classes):
        top = margin + index * line
        box = (margin, top + 3, margin + 26, top + line - 3)
        draw.rectangle(box, fill=lcz.rgb(colours[c.code - 1]), outline=(90, 90, 90))
        draw.text((2 * margin + 26, top + line / 2), c.title, fill=(20, 20, 20), font=font, anchor="lm")
    data = io.BytesIO()
    image.save(data, "PNG")
    return data.getvalue()


class _Document:
    """The KML of the overlays."""

    def __init__(self, name: str) -> None:
        self._root = ElementTree.Element("kml", xmlns=_NAMESPACE)
        self._document = ElementTree.SubElement(self._root, "Document")
        self._text(self._document, "name", f"Local climate zones: {Path(name).stem}")

    def overlay(self, name: str, image: str, box: dict[str, float], order: int, *, near_only: bool = False) -> None:
        """Add a ground overlay; ``near_only`` shows it only when it is large on the screen."""
        overlay = ElementTree.SubElement(self._document, "GroundOverlay")
        self._text(overlay, "name", name)
        if near_only:
            region = ElementTree.SubElement(overlay, "Region")
            self._edges(ElementTree.SubElement(region, "LatLonAltBox"), box)
            detail = ElementTree.SubElement(region, "Lod")
            self._text(detail, "minLodPixels", str(_TILE_SHOWS_PX))
            self._text(detail, "maxLodPixels", "-1")
        self._text(overlay, "drawOrder", str(order))
        self._text(ElementTree.SubElement(overlay, "Icon"), "href", image)
        self._edges(ElementTree.SubElement(overlay, "LatLonBox"), box)

    def legend(self, image: str) -> None:
        """Add the legend at the lower left of the screen."""
        overlay = ElementTree.SubElement(self._document, "ScreenOverlay")
        self._text(overlay, "name", "Legend")
        self._text(ElementTree.SubElement(overlay, "Icon"), "href", image)
        for tag, x, y in (("overlayXY", "0", "0"), ("screenXY", "0.01", "0.06"), ("size", "-1", "-1")):
            ElementTree.SubElement(overlay, tag, x=x, y=y, xunits="fraction", yunits="fraction")

    def xml(self) -> bytes:
        """The document's text."""
        return ElementTree.tostring(self._root, encoding="utf-8", xml_declaration=True)

    def _edges(self, parent: ElementTree.Element, box: dict[str, float]) -> None:
        for edge, value in box.items():
            self._text(parent, edge, f"{value:.9f}")

    @staticmethod
    def _text(parent: ElementTree.Element, tag: str, text: str) -> None:
        ElementTree.SubElement(parent, tag).text = writable(text)
