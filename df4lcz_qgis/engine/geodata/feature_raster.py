"""A raster of features read on the grid of another: any number of bands, CRS and resolution, warped window by window.

What features are is nobody's business here: backscatter, seasons, yearly embeddings. A pixel is known where all bands
are: a band is not at the value that it declares as no data, hidden by the file's mask, or no number. Where that value
is 0, a pixel is missing if all its bands are 0, since one may be; beside bands with other values 0 is as good as none.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..shared.errors import BandsError, RasterError
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from .datasets import Warped
from .hidden import hidden_as_zero, marked_alike
from .opening import Dataset, bounds_of, chosen_bands, open_raster
from .raster import DatasetGrid, Reflection
from .resampling import bounds_window
from .undeclared import Look, look_at
from .warping import warped

#: Bands at most: four years of the largest embeddings.
MOST_BANDS = 512
#: Pixels around the grid that are read too, for windows reach beyond it.
_AROUND = 64
_LONGEST_NAME = 40
#: Bands at most that are looked at for marks of missing data, spread over all.
_LOOKED_AT = 16


@dataclass(frozen=True)
class FeatureRaster:
    """Features on a grid.

    ``names`` are those of the bands, ``nodata`` the value that marks missing pixels, if any; ``meets`` whether the
    raster lies on the grid at all, ``looks`` those at some of its bands, by index.
    """

    dataset: Warped
    name: str
    bands: tuple[int, ...]
    names: tuple[str, ...]
    nodata: float | None
    meets: bool
    looks: dict[int, Look]

    def read(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        """Features (bands, height, width; float32) of any window of the grid; missing pixels are NaN in all bands.

        Raises:
            RasterError: there are marks for missing data that the file does not declare.
        """
        found = np.full((len(self.bands), height, width), np.nan, np.float32)
        first, left = row + _AROUND, column + _AROUND
        rows = slice(max(first, 0), min(first + height, self.dataset.height))
        columns = slice(max(left, 0), min(left + width, self.dataset.width))
        if rows.start < rows.stop and columns.start < columns.stop:
            window = Window(columns.start, rows.start, columns.stop - columns.start, rows.stop - rows.start)
            values = self.dataset.read(list(self.bands), window=window)
            found[:, rows.start - first : rows.stop - first, columns.start - left : columns.stop - left] = values
        known = np.isfinite(found).all(axis=0)
        for index, look in self.looks.items():
            look.refuse_missed(f"{self.name} ({self.names[index]})", found[index, known])
        found[:, ~known] = np.nan
        return found

    def read_reflected(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        """As :meth:`read`; what is unknown beyond the grid is the grid's reflection, as in windows of a scene."""
        found = self.read(row, column, height, width)
        shape = self.dataset.height - 2 * _AROUND, self.dataset.width - 2 * _AROUND
        reflection = Reflection.of((row, column, height, width), shape)
        if reflection.inner == (row, column, height, width):
            return found
        rows, columns = np.arange(row, row + height), np.arange(column, column + width)
        beyond = ((rows < 0) | (rows >= shape[0]))[:, None] | (columns < 0) | (columns >= shape[1])
        mirrored = reflection.lay_out(self.read(*reflection.inner))
        return np.where(beyond & ~np.isfinite(found[0]), mirrored, found)


@contextlib.contextmanager
def open_features(source: RasterSource, grid: Dataset, reporter: Reporter) -> Iterator[FeatureRaster]:
    """Open features on the north-up grid of ``grid``; where it is coarser than they are, pixels are averaged.

    Raises:
        RasterError, CrsError: it cannot be opened, has no CRS, holds no real numbers, or marks for missing data that
            it does not declare (see :mod:`.undeclared`).
        BandsError: it has too many bands.
    """
    with open_raster(source) as dataset:
        bands = _usable(dataset, source)
        if any(np.dtype(dataset.dtypes[b - 1]).kind == "c" for b in bands):
            raise RasterError(
                "{name} holds complex numbers. Give features as real ones, such as backscatter in decibels.",
                name=source.name,
            )
        cell, t = grid.transform.a, grid.transform
        resampling, meets = _overlay(dataset, grid)
        around = Affine(cell, 0, t.c - _AROUND * cell, 0, -cell, t.f + _AROUND * cell)
        wider = DatasetGrid(grid.crs, around, grid.width + 2 * _AROUND, grid.height + 2 * _AROUND)
        names = tuple((dataset.descriptions[b - 1] or f"band {b}")[:_LONGEST_NAME] for b in bands)
        looks = _looks(dataset, bands, grid)
        for index, look in looks.items():
            look.refuse(f"{source.name} ({names[index]})")
        options = {"resampling": resampling, "dtype": "float32", "nodata": math.nan}
        with marked_alike(dataset, bands) as (alike, missing), hidden_as_zero(alike, missing) as shown:
            options |= {"src_nodata": missing, "UNIFIED_SRC_NODATA": "YES" if missing == 0 else "NO"}
            with warped(shown, wider, **options) as moved:
                reporter.info("{name}: {count} bands of features.", name=source.name, count=len(bands))
                declared = None if missing is None or math.isnan(missing) else float(missing)
                yield FeatureRaster(moved, source.name, bands, names, declared, meets, looks)


def _usable(dataset: Dataset, source: RasterSource) -> tuple[int, ...]:
    """The 1-based bands that count: those given with the source, else all but transparency."""
    bands = chosen_bands(dataset, source)
    if not bands or len(bands) > MOST_BANDS:
        raise BandsError(
            "{name} has {count} bands; features are 1 to {most} of them (given: {given}). Choose another raster, or "
            "fewer of its bands.",
            name=source.name,
            count=dataset.count,
            most=MOST_BANDS,
            given=len(bands),
        )
    return bands


def _looks(dataset: Dataset, bands: tuple[int, ...], grid: Dataset) -> dict[int, Look]:
    """A look at bands where the grid lies, by index; at some of many, for marks of one are those of its like."""
    bounds = transform_bounds(grid.crs, dataset.crs, *bounds_of(grid), densify_pts=21)
    there = all(map(math.isfinite, bounds)) and bounds[0] < bounds[2]  # not so across 180 degrees
    window = bounds_window(dataset, bounds) if there else Window(0, 0, dataset.width, dataset.height)
    some = range(0, len(bands), math.ceil(len(bands) / _LOOKED_AT))
    return dict(zip(some, look_at(dataset, [bands[index] for index in some], window, together=True)))


def _overlay(dataset: Dataset, grid: Dataset) -> tuple[Resampling, bool]:
    """How to resample (means where the grid is coarser by more than half, as elsewhere), and whether they meet."""
    left, bottom, right, top = transform_bounds(dataset.crs, grid.crs, *bounds_of(dataset), densify_pts=21)
    if not all(map(math.isfinite, (left, bottom, right, top))):
        return Resampling.bilinear, True  # a raster of the whole Earth, say: never finer than the grid
    own = math.sqrt((right - left) * (top - bottom) / (dataset.width * dataset.height))
    xmin, ymin, xmax, ymax = bounds_of(grid)
    meets = left < xmax and right > xmin and bottom < ymax and top > ymin
    return (Resampling.average if grid.transform.a > 2 * own else Resampling.bilinear), meets
