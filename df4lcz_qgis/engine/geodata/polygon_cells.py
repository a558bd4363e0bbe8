"""The cells of rasters that polygons lie on."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
import shapely.geometry
from exactextract import exact_extract
from exactextract.feature import JSONFeatureSource
from exactextract.raster import NumPyRasterSource
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.windows import Window

from ..shared.message import Message
from ..shared.reporter import Reporter
from . import antimeridian
from .antimeridian import polygons_of
from .raster import Dataset, blocks
from .vectors import valid_polygons

#: Side of the blocks in which a polygon's cells are visited.
_BLOCK = 1024


def in_cells(geometries: np.ndarray, dataset: Dataset) -> np.ndarray:
    """Polygons of the raster's CRS in (column, row) coordinates, whatever its orientation.

    On a raster whose CRS goes around the Earth a polygon lies wherever it meets it when turned around once; only what
    lies on the raster, and a cell around it, is kept of one that was turned.
    """
    t = ~dataset.transform
    matrix, offset = np.array([[t.a, t.b], [t.d, t.e]]), np.array([t.c, t.f])
    cells = shapely.transform(geometries, lambda xy: xy @ matrix.T + offset)
    broken = ~shapely.is_valid(cells)  # what was moved may cross itself, and exactextract dies of that
    cells[broken] = [valid_polygons(cell) for cell in cells[broken]]
    turn = antimeridian.around(dataset.crs)
    if not turn or not len(cells):
        return cells
    step = matrix @ (turn, 0)
    frame = shapely.box(0, 0, dataset.width, dataset.height)
    near = shapely.box(-1, -1, dataset.width + 1, dataset.height + 1)
    sides = [shapely.transform(cells, lambda xy, way=way: xy + way * step) for way in (-1, 0, 1)]
    meets = np.stack([shapely.intersects(side, frame) for side in sides])
    for i in np.flatnonzero(meets[0] | meets[2]):
        seen = [valid_polygons(side[i]).intersection(near) for side, meeting in zip(sides, meets[:, i]) if meeting]
        cells[i] = shapely.union_all([p for s in seen for p in polygons_of(s) if p.area > 0])
    return cells


def cells_inside(
    polygon: shapely.Geometry, height: int, width: int, *, shares: bool = False
) -> Iterator[tuple[Window, np.ndarray]]:
    """The cells of a raster inside a polygon given in (column, row) coordinates, block by block.

    Yields:
        A window and its weights (height, width): bool, whether a cell's centre is inside; or with ``shares``
        float64, the share of the cell's area inside. A polygon that holds no centre gets, without ``shares``, the
        cell in which its representative point lies. Nothing for a polygon off the raster.
    """
    if polygon.is_empty:
        return
    x0, y0, x1, y1 = polygon.bounds
    left, top = max(int(np.floor(x0)), 0), max(int(np.floor(y0)), 0)
    right, bottom = min(int(np.ceil(x1)), width), min(int(np.ceil(y1)), height)
    if left >= right or top >= bottom:
        return
    found = False
    shapely.prepare(polygon)
    for row, column, rows, columns in blocks(bottom - top, right - left, _BLOCK, _BLOCK):
        window = Window(left + column, top + row, columns, rows)
        inside = weights_in(polygon, window, shares=shares)
        if inside is not None:
            found = True
            yield window, inside
    if not found and not shares:
        point = polygon.representative_point()
        column, row = int(np.floor(point.x)), int(np.floor(point.y))
        if 0 <= column < width and 0 <= row < height:
            yield Window(column, row, 1, 1), np.ones((1, 1), dtype=bool)


def weights_in(polygon: shapely.Geometry, window: Window, *, shares: bool = False) -> np.ndarray | None:
    """The weights of a window's cells in a polygon, see :func:`cells_inside`; None where all are 0.

    The polygon is best prepared, and the window not larger than need be.
    """
    left, top, columns, rows = window.col_off, window.row_off, int(window.width), int(window.height)
    frame = shapely.box(left, top, left + columns, top + rows)
    if not polygon.intersects(frame):
        return None
    if polygon.contains(frame):
        return np.ones((rows, columns), dtype=float if shares else bool)
    inside = _shares(polygon, window) if shares else _centres(polygon, window)
    return inside if inside.any() else None


def _centres(polygon: shapely.Geometry, window: Window) -> np.ndarray:
    """Whether the centre of each cell (height, width; bool) of a window lies in a polygon of cell coordinates."""
    shape = (int(window.height), int(window.width))
    where = Affine.translation(window.col_off, window.row_off)
    return rasterize([(polygon, 1)], out_shape=shape, dtype="uint8", transform=where).astype(bool)


def _shares(polygon: shapely.Geometry, window: Window) -> np.ndarray:
    """The share of each cell (height, width; float64) of a window that a polygon of cell coordinates covers."""
    height, width = int(window.height), int(window.width)
    # Rows run downwards here and upwards there: the window is read upside down.
    left, top = window.col_off, window.row_off
    cells = NumPyRasterSource(np.zeros((height, width), dtype=np.uint8), left, top, left + width, top + height)
    feature = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(polygon)}
    (result,) = exact_extract(cells, JSONFeatureSource([feature]), ["cell_id", "coverage"], output="geojson")
    shares = np.zeros(height * width)
    shares[result["properties"]["cell_id"]] = result["properties"]["coverage"]
    return shares.reshape(height, width)[::-1]


def report_share(reporter: Reporter, done: int, total: int, message: Message | None = None) -> None:
    """Report item ``done`` (from 0) of ``total``, some 200 times in all; a cancel takes effect at once."""
    if (done + 1) % max(1, total // 200) == 0 or done + 1 == total:
        reporter.progress((done + 1) / total, message)
    else:
        reporter.check()
