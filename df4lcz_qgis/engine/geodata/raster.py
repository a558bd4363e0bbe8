"""Rasters: opening, grids, blocks, what is metric, reflection at the edges."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..shared.errors import CrsError, ExtentError
from ..shared.parameter import Extent
from .antimeridian import around
from .datasets import GDAL_OPTIONS, Dataset
from .metric import WGS84, metres_crs, metric_crs_of, move_points
from .opening import bounds_of, open_raster, parse_crs

#: What others import from here, of :mod:`opening` too.
__all__ = [
    "GDAL_OPTIONS",
    "WARP_MEMORY_MB",
    "DatasetGrid",
    "Grid",
    "blocks",
    "extent_in",
    "extent_window",
    "is_north_up",
    "metric_crs",
    "open_raster",
    "read_reflected",
    "reflected",
    "refuse_outside",
]

WARP_MEMORY_MB = 64


@dataclass(frozen=True)
class Grid:
    """A north-up grid of square cells: CRS, upper-left corner, cell size in CRS units, size in cells."""

    crs: CRS
    left: float
    top: float
    cell: float
    width: int
    height: int

    @property
    def transform(self) -> Affine:
        """Affine transform from (column, row) to map coordinates."""
        return Affine(self.cell, 0, self.left, 0, -self.cell, self.top)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) in the grid's CRS."""
        return (self.left, self.top - self.height * self.cell, self.left + self.width * self.cell, self.top)


@dataclass(frozen=True)
class DatasetGrid:
    """The grid of an existing raster, whatever the shape and direction of its cells."""

    crs: CRS
    transform: Affine
    width: int
    height: int

    @classmethod
    def of(cls, dataset: Dataset) -> DatasetGrid:
        """The grid of a dataset."""
        return cls(dataset.crs, dataset.transform, dataset.width, dataset.height)


def metric_crs(dataset: Dataset, bounds: tuple[float, float, float, float] | None = None) -> CRS:
    """The dataset's own CRS where a metre of it is one on the ground, else its UTM zone (see :mod:`.metric`).

    ``bounds``, in the dataset's CRS, is the part of it that is meant; None means all of it. Web Mercator is never
    kept, not even at the equator, so that pixels of one service mean the same everywhere.

    Raises:
        CrsError: it lies nowhere on Earth.
    """
    try:
        if dataset.crs.to_epsg() == 3857:
            xmin, ymin, xmax, ymax = bounds or bounds_of(dataset)
            ((longitude, latitude),) = move_points(
                np.array([((xmin + xmax) / 2, (ymin + ymax) / 2)]), dataset.crs, WGS84
            )
            return metres_crs(longitude, latitude)
        return metric_crs_of(dataset.crs, bounds or bounds_of(dataset))
    except CrsError as error:
        raise CrsError(
            "{name} lies nowhere on Earth: its coordinates do not fit its CRS ({crs}). Assign the right "
            "one to the layer.",
            name=Path(dataset.name).name,
            crs=dataset.crs.to_string()[:40],
        ) from error


def is_north_up(dataset: Dataset) -> bool:
    """Whether rows run west to east and columns north to south, with square pixels."""
    t = dataset.transform
    return t.b == 0 and t.d == 0 and t.a > 0 and t.e < 0 and math.isclose(t.a, -t.e, rel_tol=1e-6)


def extent_in(extent: Extent, crs: CRS) -> tuple[float, float, float, float]:
    """The extent's bounds (xmin, ymin, xmax, ymax) in ``crs``; in degrees xmax runs on past 180 where need be."""
    bounds = (extent.xmin, extent.ymin, extent.xmax, extent.ymax)
    if not extent.crs:
        return bounds
    own = parse_crs(extent.crs)
    if own == crs:
        return bounds
    moved = transform_bounds(own, crs, *bounds, densify_pts=21)
    if not all(map(math.isfinite, moved)):
        raise ExtentError("The extent {extent} cannot be expressed in {crs}.", extent=extent, crs=crs.to_string()[:40])
    xmin, ymin, xmax, ymax = moved
    return xmin, ymin, xmax + (around(crs) if xmin > xmax else 0.0), ymax


def refuse_outside(extent: tuple[float, float, float, float], dataset: Dataset | Grid, name: str) -> NoReturn:
    """Say that an extent, given by its bounds in the dataset's CRS, does not meet the dataset.

    Raises:
        ExtentError: always.
    """
    xmin, ymin, xmax, ymax = extent
    left, bottom, right, top = dataset.bounds if isinstance(dataset, Grid) else bounds_of(dataset)
    raise ExtentError(
        "The extent {xmin:.6f},{ymin:.6f},{xmax:.6f},{ymax:.6f} lies outside {name}, which covers "
        "{left:.6f},{bottom:.6f},{right:.6f},{top:.6f} ({crs}). Choose an extent that meets the "
        "image.",
        xmin=xmin,
        ymin=ymin,
        xmax=xmax,
        ymax=ymax,
        name=name,
        left=left,
        bottom=bottom,
        right=right,
        top=top,
        crs=dataset.crs.to_string()[:40],
    )


def extent_window(extent: Extent | None, dataset: Dataset | Grid, *, name: str) -> Window:
    """The pixels of a north-up dataset that an extent touches (snapped outwards), all of it without extent.

    Raises:
        ExtentError: the extent lies outside the dataset.
    """
    if extent is None:
        return Window(0, 0, dataset.width, dataset.height)
    xmin, ymin, xmax, ymax = extent_in(extent, dataset.crs)
    left, _, _, top = dataset.bounds
    size = dataset.transform.a
    col0 = max(math.floor((xmin - left) / size + 1e-6), 0)
    row0 = max(math.floor((top - ymax) / size + 1e-6), 0)
    col1 = min(math.ceil((xmax - left) / size - 1e-6), dataset.width)
    row1 = min(math.ceil((top - ymin) / size - 1e-6), dataset.height)
    if col0 >= col1 or row0 >= row1:
        refuse_outside((xmin, ymin, xmax, ymax), dataset, name)
    return Window(col0, row0, col1 - col0, row1 - row0)


def reflected(start: int, stop: int, size: int) -> np.ndarray:
    """Indices ``start``..``stop`` along an axis of ``size``, reflected at its ends without repeating the edge."""
    if size == 1:
        return np.zeros(stop - start, dtype=np.intp)
    index = np.abs(np.arange(start, stop)) % (2 * size - 2)
    return np.where(index < size, index, 2 * size - 2 - index)


@dataclass(frozen=True)
class Reflection:
    """A window (row, column, height, width) of a grid that may reach beyond it: what to read, and how it is laid out.

    ``inner`` is the window of the grid that holds all its pixels, ``rows`` and ``columns`` are the places of the
    window's rows and columns in it.
    """

    inner: tuple[int, int, int, int]
    rows: np.ndarray
    columns: np.ndarray

    @classmethod
    def of(cls, window: tuple[int, int, int, int], shape: tuple[int, int]) -> Reflection:
        """Of a window of a grid of ``shape`` (height, width)."""
        row, column, height, width = window
        rows, columns = reflected(row, row + height, shape[0]), reflected(column, column + width, shape[1])
        r0, c0 = int(rows.min()), int(columns.min())
        inner = r0, c0, int(rows.max()) - r0 + 1, int(columns.max()) - c0 + 1
        return cls(inner, rows - r0, columns - c0)

    def lay_out(self, values: np.ndarray) -> np.ndarray:
        """The window (..., height, width) from the values (..., inner height, inner width)."""
        # What numpy picks so lies in memory by columns, on which everything that follows is slow.
        return np.ascontiguousarray(values[..., self.rows, :][..., self.columns])


def read_reflected(
    dataset: Dataset, bands: tuple[int, ...], row: int, column: int, height: int, width: int
) -> np.ndarray:
    """Pixels of ``bands`` (bands, height, width) from any window; outside the raster they are reflected."""
    reflection = Reflection.of((row, column, height, width), (dataset.height, dataset.width))
    r0, c0, inner_height, inner_width = reflection.inner
    return reflection.lay_out(dataset.read(list(bands), window=Window(c0, r0, inner_width, inner_height)))


def same_grid(one: Dataset, other: Dataset, precision: float = 1e-9) -> bool:
    """Whether two rasters have the same cells; the numbers of their transforms may differ by ``precision``."""
    same = one.crs == other.crs and one.shape == other.shape
    return same and one.transform.almost_equals(other.transform, precision=precision)


def blocks(height: int, width: int, block_height: int, block_width: int) -> list[tuple[int, int, int, int]]:
    """Blocks (row, column, height, width) that tile a raster, row by row."""
    return [
        (r, c, min(block_height, height - r), min(block_width, width - c))
        for r in range(0, height, block_height)
        for c in range(0, width, block_width)
    ]
