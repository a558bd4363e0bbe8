"""Pixels of any raster on a metric grid, window by window: averaged where the grid is coarser, else interpolated."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject, transform
from rasterio.windows import Window

from ..shared.errors import CrsError
from .opening import Dataset, seen_pixels
from .raster import Grid

#: Beyond this a number is a mark for missing data, not a measurement.
LARGEST = 1e9
#: Pixels up to which a raster is looked at wholly, else in windows of so many pixels a side.
_WHOLE, _SIDE = 4_000_000, 128


def pixel_size(dataset: Dataset, crs: CRS, bounds: tuple[float, float, float, float]) -> float:
    """Ground size (m) of a pixel in the middle of the bounds, by a metric ``crs``: the root of its area."""
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    t = dataset.transform
    xs, ys = transform(dataset.crs, crs, [x, x + t.a, x + t.b], [y, y + t.d, y + t.e])
    if not np.isfinite([xs, ys]).all():
        raise CrsError("{name} cannot be brought to metres: its CRS does not fit its bounds.", name=dataset.name)
    return math.sqrt(abs((xs[1] - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (ys[1] - ys[0])))


def resample(
    dataset: Dataset, bands: tuple[int, ...], pixel_m: float, grid: Grid, row: int, column: int, height: int, width: int
) -> tuple[np.ndarray, np.ndarray]:
    """Values (bands, height, width; float32) of a window of the ``grid``, and where there are some (height, width).

    Rows and columns count from the grid's upper-left corner; ``pixel_m`` is the :func:`pixel_size` of the dataset.
    Missing pixels weigh nothing; a pixel of the grid is there where the dataset covers half of it.
    """
    there = grid.transform * Affine.translation(column, row)
    # Twice as fine as asked is fine enough to average from; finer pixels are averaged while being read.
    thinning = max(1, int(grid.cell / pixel_m / 2))
    source = _source_window(dataset, grid.crs, there, height, width, thinning)
    if source is None:
        return np.zeros((len(bands), height, width), np.float32), np.zeros((height, width), bool)
    values, valid = read_thinned(dataset, bands, source, thinning)
    here = dataset.transform * Affine.translation(source.col_off, source.row_off)
    here *= Affine.scale(source.width / valid.shape[1], source.height / valid.shape[0])
    if _same_pixels(dataset.crs, here, grid.crs, there):
        return _placed(values, valid, here, there, height, width)
    # Missing pixels weigh nothing: values times weight and the weight itself are resampled, then divided.
    weighted = np.concatenate([np.where(valid, values, 0), valid[None]]).astype(np.float32)
    target = np.zeros((len(bands) + 1, height, width), np.float32)
    averaged = grid.cell > 1.5 * pixel_m * thinning
    reproject(
        weighted,
        target,
        src_transform=here,
        src_crs=dataset.crs,
        dst_transform=there,
        dst_crs=grid.crs,
        resampling=Resampling.average if averaged else Resampling.bilinear,
        tolerance=0,
    )
    valid = target[-1] >= 0.5
    return target[:-1] / np.where(valid, target[-1], 1), valid


def _source_window(dataset: Dataset, crs: CRS, there: Affine, height: int, width: int, thinning: int) -> Window | None:
    """The dataset's pixels under a window of the metric grid, with a margin for resampling; None if there are none.

    It begins at a multiple of ``thinning``, so that overlapping windows average the same pixels.
    """
    t = np.linspace(0, 1, 9)
    columns = np.concatenate([t, t, 0 * t, 0 * t + 1]) * width
    rows = np.concatenate([0 * t, 0 * t + 1, t, t]) * height
    xs, ys = there * (columns, rows)
    if crs != dataset.crs:
        xs, ys = (np.array(v) for v in transform(crs, dataset.crs, xs, ys))
    if not np.isfinite([xs, ys]).all():
        return None
    return window_of(dataset, *(~dataset.transform * (xs, ys)), margin=4 * thinning, step=thinning)


def window_of(
    dataset: Dataset, columns: np.ndarray, rows: np.ndarray, *, margin: int = 0, step: int = 1
) -> Window | None:
    """The dataset's pixels that columns and rows span, ``margin`` more each way, at multiples of ``step``."""
    col0, row0 = (max((math.floor(v.min() + 1e-6) - margin) // step * step, 0) for v in (columns, rows))
    col1 = min(math.ceil((columns.max() - 1e-6 + margin) / step) * step, dataset.width // step * step)
    row1 = min(math.ceil((rows.max() - 1e-6 + margin) / step) * step, dataset.height // step * step)
    return Window(col0, row0, col1 - col0, row1 - row0) if col0 < col1 and row0 < row1 else None


def bounds_window(dataset: Dataset, bounds: tuple[float, ...]) -> Window:
    """The dataset's pixels inside bounds (in its CRS) that meet it; where it is turned, inside the box around them."""
    left, bottom, right, top = bounds
    corners = ~dataset.transform * (np.array([left, right, left, right]), np.array([top, top, bottom, bottom]))
    window = window_of(dataset, *corners)
    return window or Window(0, 0, dataset.width, dataset.height)


def spread_windows(window: Window, count: int) -> Iterator[Window]:
    """A window in strips where it is small, else ``count`` windows each way spread evenly over it, to its very edges.

    For a look at whole pixels whose cost is bounded however large a raster is.
    """
    left, top, width, height = window.col_off, window.row_off, window.width, window.height
    if width * height <= _WHOLE:
        rows = max(1, _WHOLE // 8 // width)
        yield from (Window(left, r, width, min(rows, top + height - r)) for r in range(top, top + height, rows))
        return
    wide, high = min(_SIDE, width), min(_SIDE, height)
    for row in np.unique(np.linspace(0, height - high, count).astype(int)):
        for column in np.unique(np.linspace(0, width - wide, count).astype(int)):
            yield Window(left + int(column), top + int(row), wide, high)


def read_thinned(
    dataset: Dataset, bands: tuple[int, ...], window: Window, thinning: int
) -> tuple[np.ndarray, np.ndarray]:
    """Pixels (bands, height, width; float32) and their validity, averaged over ``thinning`` pixels each way.

    Missing are those, too, that are in a band not finite or beyond :data:`LARGEST`, such as a no data value of -3.4e38
    that is not declared.
    """
    shape = (max(1, math.ceil(window.height / thinning)), max(1, math.ceil(window.width / thinning)))
    resampling = Resampling.average if thinning > 1 else Resampling.nearest
    values = dataset.read(list(bands), window=window, out_shape=(len(bands), *shape), resampling=resampling)
    values = values.astype(np.float32)
    told = (np.abs(values) < LARGEST).all(axis=0)  # of NaN too
    seen = seen_pixels(dataset, bands, window, shape)
    return np.where(told, values, 0), told & seen


def _same_pixels(crs: CRS, here: Affine, other: CRS, there: Affine) -> bool:
    """Whether two grids share pixel size and edges."""
    offset = ~here * (there.c, there.f)
    return (
        crs == other
        and here.b == here.d == 0
        and math.isclose(here.a, there.a, rel_tol=1e-6)
        and math.isclose(here.e, there.e, rel_tol=1e-6)
        and all(abs(v - round(v)) < 1e-3 for v in offset)
    )


def _placed(
    values: np.ndarray, valid: np.ndarray, here: Affine, there: Affine, height: int, width: int
) -> tuple[np.ndarray, np.ndarray]:
    """Pixels of one window cut out for, and padded to, another of the same grid."""
    column, row = (round(v) for v in ~here * (there.c, there.f))
    out, out_valid = np.zeros((len(values), height, width), np.float32), np.zeros((height, width), bool)
    r0, c0 = max(row, 0), max(column, 0)
    r1, c1 = min(row + height, valid.shape[0]), min(column + width, valid.shape[1])
    if r0 < r1 and c0 < c1:
        to = (slice(r0 - row, r1 - row), slice(c0 - column, c1 - column))
        out[(slice(None), *to)], out_valid[to] = values[:, r0:r1, c0:c1], valid[r0:r1, c0:c1]
    return out, out_valid
