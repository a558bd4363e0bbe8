"""Rasters warped on the fly onto other grids, on both sides of 180 degrees where they lie across it."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.dtypes import in_dtype_range
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import transform_bounds

from ..shared.errors import CrsError
from .antimeridian import around
from .datasets import Dataset, Warped
from .hidden import hidden_as_zero, missing_alike
from .metric import move_points
from .opening import bounds_of, opaque_bands, restated
from .raster import WARP_MEMORY_MB, DatasetGrid, is_north_up, metric_crs
from .turns import placings

#: Web Mercator but for where it begins.
_MERCATOR = "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs"
#: Pixels whose sides are up to so many times the grid's, and whose area is not below so small a share, are as large.
_LONGEST, _SMALLEST = 1.5, 1 / 9
#: Metres by which two CRS may differ that are the same but for the longitudes they go from and to.
_SAME_M = 0.01


@contextlib.contextmanager
def in_one_piece(dataset: Dataset, grid: DatasetGrid | None = None) -> Iterator[Dataset]:
    """The same pixels under a CRS that does not break at 180 degrees amid them; itself where they end before.

    Where a raster's longitudes run on past 180, GDAL finds ground beyond under no other longitudes than those from -180
    to 180. The CRS that goes around at the raster's far side instead has the same coordinates in it. A ``grid`` that
    they are to be laid on may write the same ground under other longitudes, which that CRS finds too.

    Raises:
        CrsError: there is no such CRS.
    """
    turn = around(dataset.crs)
    west, _, east, _ = bounds_of(dataset)
    whole = west >= -turn / 2 and east <= turn / 2
    if grid is not None:
        whole = (whole or grid.crs == dataset.crs) and placings(dataset, grid) == [None]
    if not turn or whole or not math.isfinite(east - west):
        yield dataset
        return
    crs = _around(dataset, (west + east) / 2, turn)
    with contextlib.ExitStack() as stack:
        yield restated(dataset, crs, None, stack)


def _around(dataset: Dataset, middle: float, turn: float) -> CRS:
    """The dataset's CRS, but one that reaches half around the Earth from ``middle``.

    Raises:
        CrsError: it means other places than the dataset's own, whose datum it cannot say.
    """
    own, degrees = dataset.crs, middle / turn * 360
    if own.is_geographic:
        crs = CRS.from_string(f"{own.to_proj4()} +lon_wrap={degrees!r}")
    else:
        crs = CRS.from_string(f"{_MERCATOR} +lon_0={degrees!r} +x_0={middle!r}")
    _, south, _, north = bounds_of(dataset)
    place = np.array([(middle, (south + north) / 2)])
    target = metric_crs(dataset)
    apart = np.abs(move_points(place, own, target) - move_points(place, crs, target)).max()
    if not apart < _SAME_M:
        raise CrsError(
            "{name} lies across 180 degrees in {crs}, where its one half cannot be found from the other. Warp it to a "
            "projected coordinate reference system first (Raster > Projections > Warp), such as a UTM zone.",
            name=Path(dataset.name).name,
            crs=own.to_string()[:40],
        )
    return crs


@contextlib.contextmanager
def warped(dataset: Dataset, grid: DatasetGrid, **options: Any) -> Iterator[Warped]:
    """The dataset on a grid by the ``options`` of :class:`rasterio.vrt.WarpedVRT`.

    Ground is found on either side of 180 degrees, whichever of them the dataset and the grid have it on.

    Raises:
        CrsError: as of :func:`in_one_piece`.
    """
    with (
        in_one_piece(dataset, grid) as whole,
        Warped(
            whole,
            crs=grid.crs,
            transform=grid.transform,
            width=grid.width,
            height=grid.height,
            warp_mem_limit=WARP_MEMORY_MB,
            **options,
        ) as moved,
    ):
        yield moved


def metric_grid(dataset: Dataset, resolution: float) -> DatasetGrid:
    """The north-up grid of ``resolution`` metres, its lines at whole multiples of them, that a dataset lies in.

    Raises:
        CrsError: its CRS does not fit its bounds.
    """
    crs = metric_crs(dataset)
    left, bottom, right, top = transform_bounds(dataset.crs, crs, *bounds_of(dataset), densify_pts=21)
    if not all(map(math.isfinite, (left, bottom, right, top))):
        raise CrsError(
            "{name} cannot be brought to metres: its CRS does not fit its bounds. Check the CRS of the layer.",
            name=Path(dataset.name).name,
        )
    left, top = math.floor(left / resolution + 1e-6) * resolution, math.ceil(top / resolution - 1e-6) * resolution
    width = max(1, math.ceil((right - left) / resolution - 1e-6))
    height = max(1, math.ceil((top - bottom) / resolution - 1e-6))
    return DatasetGrid(crs, Affine(resolution, 0, left, 0, -resolution, top), width, height)


@contextlib.contextmanager
def on_metric_grid(
    dataset: Dataset, resolution: float, *, nodata: float | None = None, singly: bool = False, bands: Sequence[int] = ()
) -> Iterator[Dataset]:
    """The dataset on a north-up grid of ``resolution`` metres: itself, or warped on the fly.

    ``nodata`` is the value that marks missing pixels where the file declares none. Where that is 0, a pixel is missing
    if all its bands are 0, since one may be dark, but for bands that are meant ``singly``; other values mark each band
    by itself, also where ``bands`` (by default all) declare several. What a mask or an alpha band hides is missing too.
    Pixels of about the same size are taken from the nearest, much smaller ones averaged, larger ones interpolated.
    """
    grid = metric_grid(dataset, resolution)
    own = is_north_up(dataset) and math.isclose(dataset.transform.a, resolution, rel_tol=1e-6)
    if own and grid.crs == dataset.crs:
        yield dataset
        return
    resampling = _resampling(dataset, grid)
    bands = bands or opaque_bands(dataset)
    common = None if _declare_alike(dataset, bands) else _common(dataset)
    missing = dataset.nodata if dataset.nodata is not None else nodata
    with contextlib.ExitStack() as stack:
        if common is not None:
            dataset, missing = stack.enter_context(missing_alike(dataset, bands, common)), common
        unified = "YES" if missing == 0 and not singly else "NO"
        options = {"resampling": resampling, "src_nodata": missing, "nodata": missing, "UNIFIED_SRC_NODATA": unified}
        source = stack.enter_context(hidden_as_zero(dataset, missing))
        yield stack.enter_context(warped(source, grid, **options))


def _resampling(dataset: Dataset, grid: DatasetGrid) -> Resampling:
    """How the dataset's pixels come to a grid, by what their sides in its middle are in the grid's.

    Networks look at texture, and what lies between pixels is smooth. Measured: one Level-1C scene (Virginia, 5 km) was
    exported to degrees, Web Mercator and pixels of 9.8 and 10.03 m and came back to its own grid. The share of cells
    that keep their class, in %, by Sen2LCZ-Net of So2Sat:

    ===========  =========  ========  ========  ========
    exported by  nearest    bilinear  cubic     Lanczos
    ===========  =========  ========  ========  ========
    nearest      99 to 100  74 to 77  84 to 88  88 to 92
    bilinear     73 to 82   62 to 64  67 to 72  71 to 76
    cubic        85 to 91   68 to 72  77 to 82  82 to 86
    ===========  =========  ========  ========  ========

    The nearest keeps most, too, of pixels of 4 to 8 m; of 13 m but for the first export (77, cubic 78, Lanczos 81 %);
    from another UTM zone, there with Lanczos' filter (89 %). By a ResNet of So2Sat it does for the first export; for
    the others Lanczos' filter keeps 0 to 4 % more.
    """
    left, bottom, right, top = bounds_of(dataset)
    x, y, t = (left + right) / 2, (bottom + top) / 2, dataset.transform
    ends = move_points(np.array([(x, y), (x + t.a, y + t.d), (x + t.b, y + t.e)]), dataset.crs, grid.crs)
    sides = np.hypot(*(ends[1:] - ends[0]).T) / grid.transform.a
    if sides.prod() < _SMALLEST:
        return Resampling.average
    return Resampling.nearest if sides.max() <= _LONGEST else Resampling.bilinear


def _declare_alike(dataset: Dataset, bands: Sequence[int]) -> bool:
    """Whether bands have one no data value, of which 0 is as good as none: a single band of 0 may be dark."""
    return len({str(dataset.nodatavals[band - 1] or None) for band in bands}) == 1


def _common(dataset: Dataset) -> float | None:
    """A value that all bands can hold and no reflectance has; None where there is none."""
    values = (math.nan, -32768.0, 65535.0)
    return next((v for v in values if all(in_dtype_range(v, dtype) for dtype in dataset.dtypes)), None)
