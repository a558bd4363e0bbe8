"""High-resolution imagery: any RGB raster as 8-bit tiles on a north-up grid of true metres."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject, transform, transform_bounds
from rasterio.windows import Window

from ..geodata.opening import Dataset, bounds_of, open_raster, reading, seen_pixels
from ..geodata.raster import Grid, extent_in, is_north_up, metric_crs, refuse_outside
from ..shared.errors import CrsError, ImageryError
from ..shared.parameter import Extent, RasterSource
from ..shared.reporter import Reporter
from .rgb_bands import colour_bands, rgb_bands

#: Ground size of a pixel (m) above which single buildings and trees cannot be told apart.
COARSEST_M = 2.5
#: Percentiles between which imagery of more than 8 bits is stretched to 0..255.
STRETCH_PERCENTILES = (2.0, 98.0)
_OVERVIEW_PX = 1024
_NAMES = ("red", "green", "blue")

#: (low, high) of each band.
Stretch = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Imagery:
    """Opened imagery: ``grid`` is the metric grid of the chosen extent, on which :meth:`read` gives pixels.

    ``pixel_m`` is the ground size of the file's own pixels; ``stretch`` holds the values (low, high) of each
    band that become 0 and 255, None for 8-bit imagery, which stays as it is.
    """

    name: str
    grid: Grid
    pixel_m: float
    bands: tuple[int, int, int]
    stretch: Stretch | None
    dataset: Dataset

    def read(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """The window's RGB (height, width, 3; uint8) and valid pixels (height, width; bool).

        Rows and columns count from the grid's upper-left corner. Missing pixels (nodata, mask, alpha below one
        half, not finite, outside the file) are 0 and not valid.
        """
        with reading(self.name):
            values, valid = self._resampled(row, column, height, width)
        if self.stretch is not None:
            low, high = (np.array([s[i] for s in self.stretch], np.float32)[:, None, None] for i in (0, 1))
            values = (values - low) * (255 / (high - low))
        rgb = np.clip(np.rint(np.where(valid, values, 0)), 0, 255).astype(np.uint8)
        return np.ascontiguousarray(np.moveaxis(rgb, 0, 2)), valid

    def on_grid(self, grid: Grid, stretch: Stretch | None = None) -> Imagery:
        """The same imagery, read on another metric grid, as that of instances found in it.

        ``stretch`` is the one to use in place of its own where it needs one.
        """
        return replace(self, grid=grid, stretch=(stretch or self.stretch) if self.stretch else None)

    def _resampled(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        there = self.grid.transform * Affine.translation(column, row)
        # Twice as fine as asked is fine enough to average from; finer pixels are averaged while being read.
        thinning = max(1, int(self.grid.cell / self.pixel_m / 2))
        source = _source_window(self.dataset, self.grid.crs, there, height, width, thinning)
        if source is None:
            return np.zeros((3, height, width), np.float32), np.zeros((height, width), bool)
        values, valid = _read_thinned(self.dataset, self.bands, source, thinning)
        here = self.dataset.transform * Affine.translation(source.col_off, source.row_off)
        here *= Affine.scale(source.width / valid.shape[1], source.height / valid.shape[0])
        if _same_pixels(self.dataset.crs, here, self.grid.crs, there):
            return _placed(values, valid, here, there, height, width)
        # Missing pixels weigh nothing: colours times weight and the weight itself are resampled, then divided.
        weighted = np.concatenate([np.where(valid, values, 0), valid[None]]).astype(np.float32)
        target = np.zeros((4, height, width), np.float32)
        averaged = self.grid.cell > 1.5 * self.pixel_m * thinning
        reproject(
            weighted,
            target,
            src_transform=here,
            src_crs=self.dataset.crs,
            dst_transform=there,
            dst_crs=self.grid.crs,
            resampling=Resampling.average if averaged else Resampling.bilinear,
            tolerance=0,
        )
        valid = target[3] >= 0.5
        return target[:3] / np.where(valid, target[3], 1), valid


@contextlib.contextmanager
def open_imagery(
    source: RasterSource, resolution_m: float, reporter: Reporter, extent: Extent | None = None
) -> Iterator[Imagery]:
    """Open RGB imagery on a metric grid of ``resolution_m`` that covers ``extent``, or all of it.

    The bands are those of :func:`.rgb_bands.rgb_bands`. The grid's CRS is the file's own where that is in true
    metres, else the UTM zone.

    Raises:
        ImageryError: fewer than three bands, a colour table, complex numbers, pixels larger than 2.5 m, or none valid.
        ExtentError: the extent lies outside the image.
        RasterError, CrsError: it cannot be opened or placed on the ground.
    """
    with open_raster(source) as dataset:
        colour_bands(dataset, source)
        bounds = _chosen_bounds(dataset, extent, source.name)
        crs = metric_crs(dataset, bounds)
        pixel_m = _pixel_size(dataset, crs, bounds)
        if not pixel_m <= COARSEST_M:
            raise ImageryError(
                "The pixels of {name} are {pixel_m:.1f} m wide; buildings and trees are seen in imagery of "
                "{coarsest_m:g} m and finer only. Choose finer imagery.",
                name=source.name,
                pixel_m=pixel_m,
                coarsest_m=COARSEST_M,
            )
        bands = rgb_bands(dataset, source, reporter)
        if pixel_m > 1.5 * resolution_m:
            reporter.info(
                "{name} has pixels of {pixel_m:.2g} m; at the resolution asked for, {resolution_m:g} m, it is "
                "enlarged and shows no more detail.",
                name=source.name,
                pixel_m=pixel_m,
                resolution_m=resolution_m,
            )
        grid = _metric_grid(dataset, crs, bounds, resolution_m)
        stretch = _stretch(dataset, bands, bounds, source.name, reporter)
        yield Imagery(source.name, grid, pixel_m, bands, stretch, dataset)


def _chosen_bounds(dataset: Dataset, extent: Extent | None, name: str) -> tuple[float, float, float, float]:
    """The part of the dataset inside the extent, as bounds in its CRS."""
    left, bottom, right, top = bounds_of(dataset)
    if extent is None:
        return left, bottom, right, top
    xmin, ymin, xmax, ymax = extent_in(extent, dataset.crs)
    inside = max(left, xmin), max(bottom, ymin), min(right, xmax), min(top, ymax)
    if inside[0] >= inside[2] or inside[1] >= inside[3]:
        refuse_outside((xmin, ymin, xmax, ymax), dataset, name)
    return inside


def _pixel_size(dataset: Dataset, crs: CRS, bounds: tuple[float, float, float, float]) -> float:
    """Ground size (m) of a pixel in the middle of the bounds: the root of its area."""
    x, y = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    t = dataset.transform
    xs, ys = transform(dataset.crs, crs, [x, x + t.a, x + t.b], [y, y + t.d, y + t.e])
    if not np.isfinite([xs, ys]).all():
        raise CrsError("{name} cannot be brought to metres: its CRS does not fit its bounds.", name=dataset.name)
    return math.sqrt(abs((xs[1] - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (ys[1] - ys[0])))


def _metric_grid(dataset: Dataset, crs: CRS, bounds: tuple[float, float, float, float], cell: float) -> Grid:
    left, bottom, right, top = bounds
    origin_x = origin_y = 0.0
    if crs == dataset.crs and is_north_up(dataset):
        # Cells begin where the file's pixels begin, so that equal pixels stay the pixels they are.
        origin_x, origin_y = dataset.transform.c, dataset.transform.f
    else:
        left, bottom, right, top = transform_bounds(dataset.crs, crs, *bounds, densify_pts=21)
    first_x, first_y = math.floor((left - origin_x) / cell + 1e-6), math.floor((origin_y - top) / cell + 1e-6)
    last_x, last_y = math.ceil((right - origin_x) / cell - 1e-6), math.ceil((origin_y - bottom) / cell - 1e-6)
    return Grid(
        crs,
        origin_x + first_x * cell,
        origin_y - first_y * cell,
        cell,
        max(last_x - first_x, 1),
        max(last_y - first_y, 1),
    )


def _stretch(
    dataset: Dataset, bands: tuple[int, int, int], bounds: tuple[float, ...], name: str, reporter: Reporter
) -> Stretch | None:
    """The values of each band that become 0 and 255, read from a thinned overview; None for 8-bit imagery."""
    plain = all(dataset.dtypes[b - 1] == "uint8" for b in bands)
    masked = any(flags != [MaskFlags.all_valid] for flags in dataset.mask_flag_enums)
    if plain and not masked and ColorInterp.alpha not in dataset.colorinterp:
        return None
    values, valid = _overview(dataset, bands, bounds, reporter)
    if not valid.any():
        raise ImageryError("{name} has no valid pixel there, only nodata. Choose another extent or image.", name=name)
    if plain:
        return None
    limits = []
    for band in values:
        low, high = np.percentile(band[valid], STRETCH_PERCENTILES)
        limits.append((float(low), float(high) if high > low else float(low) + 1.0))
    reporter.info(
        "{name} is {kind}: each band is stretched to 8 bits between its {low:g} and {high:g} % values ({values}).",
        name=name,
        kind=dataset.dtypes[bands[0] - 1],
        low=STRETCH_PERCENTILES[0],
        high=STRETCH_PERCENTILES[1],
        values=", ".join(f"{n} {low:.5g} ... {high:.5g}" for n, (low, high) in zip(_NAMES, limits)),
    )
    return tuple(limits)


def _overview(
    dataset: Dataset, bands: tuple[int, int, int], bounds: tuple[float, ...], reporter: Reporter
) -> tuple[np.ndarray, np.ndarray]:
    """Thinned pixels inside the bounds, read strip by strip so that a cancel takes effect."""
    window = _window_of(dataset, *_corners(dataset, bounds))
    assert window is not None  # the bounds lie inside the dataset
    thinning = max(1, math.ceil(max(window.width, window.height) / _OVERVIEW_PX))
    strips = []
    for row in range(window.row_off, window.row_off + window.height, 64 * thinning):
        reporter.check()
        height = min(64 * thinning, window.row_off + window.height - row)
        strip = Window(window.col_off, row, window.width, height)
        strips.append(_read_thinned(dataset, bands, strip, thinning))
    return np.concatenate([v for v, _ in strips], axis=1), np.concatenate([m for _, m in strips], axis=0)


def _corners(dataset: Dataset, bounds: tuple[float, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Pixel columns and rows of the corners of bounds in the dataset's CRS."""
    left, bottom, right, top = bounds
    return ~dataset.transform * (np.array([left, right, left, right]), np.array([top, top, bottom, bottom]))


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
    return _window_of(dataset, *(~dataset.transform * (xs, ys)), margin=4 * thinning, step=thinning)


def _window_of(
    dataset: Dataset, columns: np.ndarray, rows: np.ndarray, *, margin: int = 0, step: int = 1
) -> Window | None:
    col0, row0 = (max((math.floor(v.min() + 1e-6) - margin) // step * step, 0) for v in (columns, rows))
    col1 = min(math.ceil((columns.max() - 1e-6 + margin) / step) * step, dataset.width // step * step)
    row1 = min(math.ceil((rows.max() - 1e-6 + margin) / step) * step, dataset.height // step * step)
    return Window(col0, row0, col1 - col0, row1 - row0) if col0 < col1 and row0 < row1 else None


def _read_thinned(
    dataset: Dataset, bands: tuple[int, ...], window: Window, thinning: int
) -> tuple[np.ndarray, np.ndarray]:
    """Pixels (3, height, width; float32) and their validity, averaged over ``thinning`` pixels each way."""
    shape = (max(1, math.ceil(window.height / thinning)), max(1, math.ceil(window.width / thinning)))
    resampling = Resampling.average if thinning > 1 else Resampling.nearest
    values = dataset.read(list(bands), window=window, out_shape=(len(bands), *shape), resampling=resampling)
    values = values.astype(np.float32)
    finite = np.isfinite(values).all(axis=0)
    seen = seen_pixels(dataset, bands, window, shape)
    return np.where(finite, values, 0), finite & seen


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
    out, out_valid = np.zeros((3, height, width), np.float32), np.zeros((height, width), bool)
    r0, c0 = max(row, 0), max(column, 0)
    r1, c1 = min(row + height, valid.shape[0]), min(column + width, valid.shape[1])
    if r0 < r1 and c0 < c1:
        to = (slice(r0 - row, r1 - row), slice(c0 - column, c1 - column))
        out[(slice(None), *to)], out_valid[to] = values[:, r0:r1, c0:c1], valid[r0:r1, c0:c1]
    return out, out_valid
