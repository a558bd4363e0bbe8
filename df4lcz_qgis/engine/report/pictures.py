"""Small maps for reports: inline PNG in the standard colours, so that a page stays one file."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import shapely
from PIL import Image, ImageDraw

from ..geodata.cell_size import cell_metres
from ..geodata.polygon_cells import in_cells
from ..geodata.raster import Dataset
from ..maps.comparison import AGREEMENTS, agreement_of
from ..maps.lcz_codes import LczReader
from ..shared import lcz
from .page import Picture

if TYPE_CHECKING:
    from ..areas.training_areas import TrainingAreas

#: Cells along the longer side of a small map, at most; and pixels, so that outlines are seen on few cells.
MOST_CELLS, _LEAST_PIXELS = 360, 360
CLASSES = {c.code: (c.colour, c.title) for c in lcz.CLASSES}
_OUTLINE = "#000000"
#: Code of outlines in the picture.
_DRAWN = 255


def of_map(reader: LczReader, title: str, *, areas: TrainingAreas | None = None, most: int = MOST_CELLS) -> Picture:
    """A small LCZ map, with the outlines of reference areas."""
    dataset, codes, rings = reader.dataset, reader.read_small(most), []
    if areas is not None:
        scale = codes.shape[1] / dataset.width, codes.shape[0] / dataset.height
        polygons = in_cells(areas.to_crs(dataset.crs).geometries, dataset)
        lines = shapely.get_parts(shapely.boundary(polygons))
        rings = [shapely.get_coordinates(line) * scale for line in lines]
    return of_codes(codes, title, aspect=aspect_of(dataset), outlines=rings, of="outlined: reference area")


def of_agreement(first: LczReader, second: LczReader, title: str, *, most: int = MOST_CELLS) -> Picture:
    """A small map of where two maps on one grid agree."""
    codes = agreement_of(first.read_small(most), second.read_small(most))
    return of_codes(codes, title, {a.code: (a.colour, a.title) for a in AGREEMENTS}, aspect=aspect_of(first.dataset))


def of_places(
    xy: np.ndarray, codes: np.ndarray, side: float, title: str, colours: Mapping[int, tuple[str, str]]
) -> Picture:
    """A small map of squares of ``side`` around places (n, 2; to the east and north) in the colours of their codes."""
    left, bottom = xy.min(axis=0) - side / 2
    right, top = xy.max(axis=0) + side / 2
    cell = max(right - left, top - bottom) / MOST_CELLS
    image = np.zeros((max(1, round((top - bottom) / cell)), max(1, round((right - left) / cell))), np.uint8)
    half = max(1.0, side / 2 / cell)  # seen also where the areas lie far apart
    for (x, y), code in zip(xy, codes, strict=True):
        column, row = (x - left) / cell, (top - y) / cell
        rows, columns = (slice(max(0, round(v - half)), max(1, round(v + half))) for v in (row, column))
        image[rows, columns] = code
    return of_codes(image, title, colours)


def aspect_of(dataset: Dataset) -> float:
    """Width of a raster by its height, on the ground."""
    width, height = cell_metres(dataset.crs, dataset.transform, dataset.width / 2, dataset.height / 2)
    return dataset.width * width / (dataset.height * height)


def of_codes(
    codes: np.ndarray,
    title: str,
    colours: Mapping[int, tuple[str, str]] = CLASSES,
    *,
    aspect: float | None = None,
    outlines: Sequence[np.ndarray] = (),
    of: str = "",
) -> Picture:
    """A small map of codes (rows, columns; 0 is no data); ``colours``: code -> colour and title, for the legend."""
    height, width = codes.shape
    times = max(1, -(-_LEAST_PIXELS // max(height, width))) if outlines else 1
    image = Image.fromarray(np.kron(codes.astype(np.uint8), np.ones((times, times), np.uint8)), "P")
    palette = np.zeros((256, 3), np.uint8)
    for code, (colour, _) in {**colours, _DRAWN: (_OUTLINE, "")}.items():
        palette[code] = lcz.rgb(colour)
    image.putpalette(palette.ravel().tolist())
    draw = ImageDraw.Draw(image)
    for ring in outlines:
        draw.line([(float(x) * times, float(y) * times) for x, y in ring], fill=_DRAWN)
    buffer = io.BytesIO()
    image.save(buffer, "PNG", transparency=0, optimize=True)
    address = "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")
    present = [colours[code] for code in colours if (codes == code).any()]
    described = f"Map {title}: " + ", ".join(text for _, text in present)
    legend = (*present, (_OUTLINE, of)) if outlines and of else tuple(present)
    return Picture(address, title, described, round(aspect or width / height, 4), legend)
