"""A map of several zones: its grid, how the cells of each zone lie to it, and in which zone a place is.

A zone is what images of one CRS make when read as one. It has a map of its own, on its own grid of cells, whose
windows are whole in its own pixels. The map asked for lies on one zone's grid, stretched over all, or on that of
another CRS; its cells take what a zone says at their middle.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..geodata.metric import WGS84, local_scale, move_points
from ..geodata.raster import Grid, extent_in, refuse_outside
from ..sentinel2.mosaic import Mosaic, steps_between
from ..shared.errors import CrsError, ExtentError
from ..shared.method import RESOLUTION_M
from ..shared.parameter import Extent
from .mapping import CellLayout, block_size

#: By how much a metre of a map's CRS may be off on the ground: windows stay true, but cells would be another size.
MOST_OFF = 0.05
#: The parameters of a transverse Mercator projection in a CRS's WKT, as UTM is one.
_MERIDIAN = re.compile(
    r'PROJECTION\["Transverse_Mercator".*PARAMETER\["central_meridian",([-\d.]+)\].*PARAMETER\["false_northing",([\d.]+)',
    re.DOTALL,
)
_SOUTHERN = 1e7
#: Where UTM's zones are not 6 degrees wide: latitudes from and to, and longitudes from and to of a meridian's own zone.
_WIDER = (
    (56, 64, 3, 12, 9),  # Norway
    (72, 84, 0, 9, 3),  # Svalbard
    (72, 84, 9, 21, 15),
    (72, 84, 21, 33, 27),
    (72, 84, 33, 42, 39),
)
#: The share of a cell by which bounds may pass its edge: moved from CRS to CRS they are not exact.
_SLACK = 1e-3

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Zone:
    """Images read as one, and the cells of their own map.

    ``grid`` is that of the cells. ``meridian`` is the zone's own longitude; ``south`` whether its coordinates count
    from the south, None where it is no such zone. ``offset`` is the row and column of the map's first cell on the
    zone's cells where both lie on one grid, else None.
    """

    mosaic: Mosaic
    layout: CellLayout
    grid: Grid
    meridian: float
    south: bool | None
    offset: tuple[int, int] | None

    @property
    def block(self) -> tuple[int, int]:
        """Rows and columns of cells in a block of the zone's."""
        return block_size(self.layout)

    def cells(self, grid: Grid, place: tuple[int, int, int, int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Rows and columns (h, w) of the zone's cells that those of a map's block take, and whether there are such.

        ``place`` is the block's first row and column, height and width on the map's ``grid``.
        """
        row, column, height, width = place
        if self.offset is not None:
            rows = np.broadcast_to(np.arange(height)[:, None] + row + self.offset[0], (height, width))
            columns = np.broadcast_to(np.arange(width) + column + self.offset[1], (height, width))
        else:
            own = move_points(centres(grid, place), grid.crs, self.grid.crs)
            with np.errstate(invalid="ignore"):
                rows = np.floor((self.grid.top - own[:, 1]) / self.grid.cell)
                columns = np.floor((own[:, 0] - self.grid.left) / self.grid.cell)
            known = np.isfinite(rows) & np.isfinite(columns) & (np.abs(rows) < 1e9) & (np.abs(columns) < 1e9)
            rows, columns = (np.where(known, i, -1).astype(np.int64).reshape(height, width) for i in (rows, columns))
        there = (rows >= 0) & (rows < self.grid.height) & (columns >= 0) & (columns < self.grid.width)
        return rows, columns, there

    def reached(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Whether the windows of cells reach any image of the zone."""
        images = self.mosaic.images
        if len(images) == 1:
            return np.ones(rows.shape, bool)
        px, side = self.layout.cell_px, self.layout.window_px
        top = self.layout.row + rows * px - self.layout.before
        left = self.layout.column + columns * px - self.layout.before
        found = np.zeros(rows.shape, bool)
        if not rows.size:
            return found
        r, c = int(top.min()), int(left.min())
        for row, column, height, width in self.mosaic.places(
            r, c, int(top.max()) - r + side, int(left.max()) - c + side
        ):
            found |= (top < row + height) & (top + side > row) & (left < column + width) & (left + side > column)
        return found

    def distance(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """How far places are from the zone's own ground, in degrees; a place in the zone is nearest to it."""
        away = np.abs((longitude - self.meridian + 180) % 360 - 180)
        if self.south is None:
            return away
        elsewhere = np.abs((meridians(longitude, latitude) - self.meridian + 180) % 360 - 180) > 1
        return away + 0.001 * (self.south != (latitude < 0)) + 12.0 * elsewhere


def meridians(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    """The longitude of the middle of the UTM zone that each place is in; on a border it is in the eastern one."""
    found = np.floor(longitude / 6) * 6 + 3.0
    for south, north, west, east, meridian in _WIDER:
        there = (latitude >= south) & (latitude < north) & (longitude >= west) & (longitude < east)
        found = np.where(there, float(meridian), found)
    return found


def centres(grid: Grid, place: tuple[int, int, int, int]) -> np.ndarray:
    """The middles (h x w, 2) of a block's cells."""
    row, column, height, width = place
    x = grid.left + (column + np.arange(width) + 0.5) * grid.cell
    y = grid.top - (row + np.arange(height) + 0.5) * grid.cell
    return np.column_stack([np.tile(x, height), np.repeat(y, width)])


def around(grid: Grid, zones: Sequence[Zone]) -> Grid:
    """The ground that the cells of all zones cover which a map on ``grid`` is taken from: up to a cell more."""
    if len(zones) == 1 and zones[0].offset is not None:
        return grid
    return Grid(grid.crs, grid.left - grid.cell, grid.top + grid.cell, grid.cell, grid.width + 2, grid.height + 2)


def lay_out(
    mosaics: Sequence[Mosaic], crs: CRS | None, extent: Extent | None, cell_size: float, window_px: int
) -> tuple[Grid, tuple[Zone, ...]]:
    """The grid of a map over ``mosaics``, or over the part in ``extent``, and the zones that it is taken from.

    In a zone's own CRS (by default the first one's) the map's cells are the zone's, stretched over the others.

    Raises:
        RequestError, RasterError: the cell size does not fit the pixels, or an image is too small.
        ExtentError: the extent meets no image.
        CrsError: the map's CRS has no true metres there.
    """
    crs = crs or mosaics[0].grid.crs
    if extent and not extent.crs:
        extent = replace(extent, crs=mosaics[0].crs)
    main = next((m for m in mosaics if m.grid.crs == crs), None)
    if main is not None and len(mosaics) == 1:
        layout = CellLayout.of(main, extent, cell_size, window_px)
        return layout.grid(main), (_zone(main, layout, layout.grid(main)),)
    layouts = [CellLayout.of(m, None, cell_size, window_px) for m in mosaics]
    bounds = _bounds(mosaics, crs, extent)
    own = None
    if main is not None:
        index = next(i for i, m in enumerate(mosaics) if m is main)
        own = layouts[index].grid(main)
        try:
            layouts[index] = CellLayout.of(main, extent, cell_size, window_px)
            own = layouts[index].grid(main)
            bounds = _union([bounds, own.bounds])
        except ExtentError:  # the extent lies in other zones
            pass
    grid = _grid(crs, bounds, own, layouts[0].cell_px * RESOLUTION_M)
    return grid, tuple(_zone(m, layout, grid if m is main else None) for m, layout in zip(mosaics, layouts))


def _zone(mosaic: Mosaic, layout: CellLayout, grid: Grid | None) -> Zone:
    """A zone; ``grid`` is the map's where it lies on the zone's cells."""
    own = layout.grid(mosaic)
    found = _MERIDIAN.search(own.crs.to_wkt())
    if found:
        meridian, south = float(found[1]), float(found[2]) == _SOUTHERN
    else:
        left, bottom, right, top = own.bounds
        ((meridian, _),) = move_points(np.array([((left + right) / 2, (bottom + top) / 2)]), own.crs, WGS84)
        south = None
    offset = None
    if grid is not None:
        row, column = map(round, steps_between(own, grid))
        offset = row, column
    return Zone(mosaic, layout, own, float(meridian), south, offset)


def _grid(crs: CRS, bounds: Bounds, own: Grid | None, cell_size: float) -> Grid:
    """The cells that cover ``bounds``, on the grid of a zone's ``own``, else at whole multiples of their size."""
    cell, left, top = (own.cell, own.left, own.top) if own else (cell_size, 0.0, 0.0)
    first, last = math.floor((bounds[0] - left) / cell + _SLACK), math.ceil((bounds[2] - left) / cell - _SLACK)
    upper, lower = math.floor((top - bounds[3]) / cell + _SLACK), math.ceil((top - bounds[1]) / cell - _SLACK)
    return Grid(crs, left + first * cell, top - upper * cell, cell, max(1, last - first), max(1, lower - upper))


def _bounds(mosaics: Sequence[Mosaic], crs: CRS, extent: Extent | None) -> Bounds:
    """What the map covers, in its CRS.

    Raises:
        CrsError, ExtentError: see :func:`lay_out`.
    """
    found = []
    for mosaic in mosaics:
        if mosaic.grid.crs != crs:
            _check_metric(mosaic, crs)
            found.append(transform_bounds(mosaic.grid.crs, crs, *mosaic.grid.bounds, densify_pts=21))
        else:
            found.append(mosaic.grid.bounds)
    left, bottom, right, top = _union(found)
    if extent is None:
        return left, bottom, right, top
    asked = extent_in(extent, crs)
    inside = max(left, asked[0]), max(bottom, asked[1]), min(right, asked[2]), min(top, asked[3])
    if inside[0] >= inside[2] or inside[1] >= inside[3]:
        whole = Grid(crs, left, top, RESOLUTION_M, *(round(d / RESOLUTION_M) for d in (right - left, top - bottom)))
        refuse_outside(asked, whole, mosaics[0].name)
    return inside


def _check_metric(mosaic: Mosaic, crs: CRS) -> None:
    left, bottom, right, top = mosaic.grid.bounds
    xs, ys = np.meshgrid(np.linspace(left, right, 3), np.linspace(bottom, top, 3))
    places = move_points(np.column_stack([xs.ravel(), ys.ravel()]), mosaic.grid.crs, crs)
    try:
        off = local_scale(crs, places).error() if crs.is_projected and np.isfinite(places).all() else math.inf
    except CrsError:
        off = math.inf
    if off > MOST_OFF:
        raise CrsError(
            "A map in {crs} cannot hold {name}: a metre of it must be one on the ground, within {most:.0%}. Choose a "
            "coordinate reference system in metres that fits all images, such as the UTM zone of their middle or an "
            "equal-area one of the country, or map fewer zones at once.",
            crs=crs.to_string()[:60],
            name=mosaic.name,
            most=MOST_OFF,
        )


def _union(bounds: Sequence[Bounds]) -> Bounds:
    left, bottom = (min(b[i] for b in bounds) for i in (0, 1))
    right, top = (max(b[i] for b in bounds) for i in (2, 3))
    return left, bottom, right, top
