"""A look at the bands of one scene: thinned out, all of the same ground, and which of its pixels the scene sees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.windows import Window, from_bounds

from ..geodata.hidden import unhidden
from ..geodata.opening import Dataset, bounds_of
from ..geodata.raster import Grid, extent_in, is_north_up
from ..geodata.resampling import pixel_size
from ..shared.errors import ProductError
from ..shared.method import LCZ_BANDS
from ..shared.parameter import Extent
from ..shared.reporter import Reporter
from .products import UNSEEN_CLASS

#: Which of the ten bands are of 10 m; a scene's edge runs otherwise in these than in those of 20 m.
FINE = np.isin(LCZ_BANDS, ("B02", "B03", "B04", "B08"))
#: Classes of the scene classification where bands may truly be 0: dark ground, cloud shadow, water.
DARK_CLASSES = (2, 3, 6)
#: An offset (reflectance) from which on a number of 0 is far below any reflectance, so that it can only be no data.
_SURE_BIAS = -0.05
#: How far (10 m pixels) bands of one pixel size reach beyond the others at a scene's edge.
EDGE_PX = 12
#: Pixels, of a band's own or of another's, by which bands of one delivery may end before each other.
_SLACK_PX = 1.1
#: The size (m) of pixels above which they are spoken of.
_COARSE_M = 25
#: Pixels of a look, that other bands have, from which on a band without any is spoken of.
_ENOUGH = 100


def common_windows(opened: Sequence[Dataset]) -> list[Window] | None:
    """The window of each dataset that shows the ground which all show; None where there is none."""
    whole = [Window(0, 0, d.width, d.height) for d in opened]
    if any(d.crs != opened[0].crs or not is_north_up(d) for d in opened):
        return whole
    bounds = [bounds_of(d) for d in opened]
    left, bottom = (max(b[i] for b in bounds) for i in (0, 1))
    right, top = (min(b[i] for b in bounds) for i in (2, 3))
    if left >= right or bottom >= top:
        return None
    return [from_bounds(left, bottom, right, top, d.transform).intersection(w) for d, w in zip(opened, whole)]


def ends_apart(name: str, opened: Sequence[Dataset], grid: Grid, reporter: Reporter) -> bool:
    """Whether the bands of a scene end in different places of a grid; tells of those that end far before others.

    Beyond the grid they may: of files far away whole squares lie on disk, more of one pixel size than of another.

    Raises:
        ProductError: they have no ground in common.
    """
    if common_windows(opened) is None:
        raise ProductError(
            "The bands of {name} show different ground: no place lies in all of them. Choose files of one scene.",
            name=name,
        )
    if any(d.crs != opened[0].crs for d in opened):
        return True
    left, bottom, right, top = extent_in(Extent(*grid.bounds, grid.crs.to_wkt()), opened[0].crs)
    bounds = np.array([bounds_of(d) for d in opened])
    bounds = bounds.clip((left, bottom, left, bottom), (right, top, right, top)) * (1, 1, -1, -1)
    slack = _SLACK_PX * max(abs(d.transform.a) for d in opened)
    short = (bounds > bounds.min(axis=0) + slack).any(axis=1)
    if short.any():
        reporter.warning(
            "The bands of {name} cover different ground, the least {bands}. Where one of them has no pixel, the image "
            "has no data. Check that the files are whole and of one scene.",
            bands=", ".join(band for band, is_short in zip(LCZ_BANDS, short) if is_short),
            name=name,
        )
    return bool(np.ptp(bounds, axis=0).max() > 1e-6 * slack)


def tell_coarse(name: str, opened: Sequence[Dataset], crs: CRS, reporter: Reporter) -> None:
    """Warn of pixels that are larger on the ground, by a metric ``crs``, than those of any of Sentinel-2's ten bands.

    Raises:
        CrsError: a dataset cannot be brought to metres.
    """
    size = max(pixel_size(dataset, crs, bounds_of(dataset)) for dataset in opened)
    if size > _COARSE_M:
        reporter.warning(
            "{name} has pixels of {size:g} m; they are brought to 10 m and show no more detail than before.",
            name=name,
            size=float(f"{size:.3g}"),
        )


def tell_missing(name: str, present: np.ndarray, reporter: Reporter) -> None:
    """Warn of bands without data where the others, of a look at which is ``present`` (bands, ...), have some."""
    has = present.any(axis=tuple(range(1, present.ndim)))
    if not has.all() and has.any() and present[has].all(axis=0).sum() >= _ENOUGH:
        reporter.warning(
            "{name} has no data in {bands}, where its other bands have: all that was looked at there is no data, not a "
            "number, or masked. An image has data only where all bands have. Check the files, or download them again.",
            name=name,
            bands=", ".join(band for band, some in zip(LCZ_BANDS, has) if not some),
        )


def thinned(dataset: Dataset, window: Window, shape: tuple[int, int]) -> np.ndarray:
    """The nearest numbers (of ``shape``) of a window."""
    return dataset.read(1, window=window, out_shape=shape, resampling=Resampling.nearest)


def present(dataset: Dataset, window: Window, numbers: np.ndarray) -> np.ndarray:
    """Where the thinned ``numbers`` of a window are data by all that the dataset declares."""
    seen = unhidden(dataset, window, numbers.shape) & np.isfinite(numbers)
    return seen & (numbers != dataset.nodata) if dataset.nodata else seen  # neither None nor 0


def surely_missing(numbers: np.ndarray, bias: float) -> np.ndarray | bool:
    """Where 0 says by itself that a band has no data: it would be far below zero reflectance."""
    return numbers == 0 if bias <= _SURE_BIAS else False


def seen_by_all(lit_fine: np.ndarray, lit_coarse: np.ndarray, classes: np.ndarray | None) -> np.ndarray:
    """Where a scene has data in its bands of 10 m and in those of 20 m, by where any of either is not 0.

    One band of 0 may be dark ground that was cut off at 0 (processing baselines before 04.00, offsets taken away by a
    catalogue); all of one pixel size are so only in water and shadow, else it may be the scene's edge.
    """
    if classes is None:
        return lit_fine & lit_coarse
    seen = (lit_fine & lit_coarse) | ((lit_fine | lit_coarse) & np.isin(classes, DARK_CLASSES))
    return seen & (classes != UNSEEN_CLASS)
