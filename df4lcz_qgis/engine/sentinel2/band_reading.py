"""Reading the bands of one scene on the grid of a stack: by their places, in reflectance, with what is missing."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import transform_bounds
from rasterio.windows import Window
from scipy import ndimage

from ..geodata import drivers
from ..geodata.hidden import alpha_band, has_mask, hidden_as_zero, unhidden
from ..geodata.opening import Dataset, bounds_of, opaque_bands, open_raster
from ..geodata.raster import DatasetGrid, Grid, is_north_up
from ..geodata.warping import warped
from ..shared.errors import CrsError, ProductError, RasterError
from ..shared.message import Message, say
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from . import looks
from .listings import check_whole
from .metadata import QUANTIFICATION
from .products import CLOUDY_CLASSES, UNSEEN_CLASS, ProductScene
from .scene_units import units_of_scene
from .settings import StackSettings
from .units import Look, Units

NODATA = 0
#: Sides of the look at a scene's numbers.
_LOOK_PX = 200
#: Pixels around the ground that a band may touch that are read too.
_SPARE = 8


@dataclass(frozen=True)
class _Band:
    """One band on the stack's grid: its name, what it reads as, the number that marks missing pixels, and its mask."""

    name: str
    dataset: Dataset
    missing: float
    mask: Dataset | None = None

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Numbers (height, width; float32) and where they are surely missing; 0 alone does not say so."""
        numbers = self.dataset.read(1, window=window).astype(np.float32)
        missing = ~np.isfinite(numbers)
        if self.missing != 0:
            missing |= numbers == np.float32(self.missing)
        if self.mask is not None:
            missing |= ~unhidden(self.mask, window)
        return np.where(missing, 0, numbers), missing


class SceneReader:
    """Reads blocks of one scene on the stack's grid."""

    def __init__(
        self, bands: list[_Band], classes: _Band | None, footprint: Window, units: Units, masked: tuple[int, ...]
    ) -> None:
        self._bands, self._classes, self._footprint, self._masked_classes = bands, classes, footprint, masked
        # Exact for whole numbers as delivered: a factor of 1 and a whole offset.
        self._factor = np.round(units.gain * QUANTIFICATION, 9).astype(np.float32)
        self._shift = np.round(units.bias * QUANTIFICATION, 6).astype(np.float32)
        self._bias = units.bias
        self.seen = self.masked = 0

    def read(self, row: int, column: int, height: int, width: int, reporter: Reporter) -> np.ndarray | None:
        """Numbers (bands, height, width; uint16, 0 missing) of a block; None where the scene has nothing there.

        A pixel is missing where a band or the scene classification says so, where 0 can be no reflectance, where all
        bands are 0, and at the scene's edge where those of one pixel size are; other bands of 0 or less are dark: 1.
        """
        self.seen = self.masked = 0
        f = self._footprint
        if row >= f.row_off + f.height or row + height <= f.row_off:
            return None
        if column >= f.col_off + f.width or column + width <= f.col_off:
            return None
        window = Window(column, row, width, height)
        pixels = np.empty((len(self._bands), height, width), dtype=np.uint16)
        valid, lit = np.ones((height, width), bool), np.zeros((2, height, width), bool)
        for index, band in enumerate(self._bands):
            reporter.check()
            numbers, missing = band.read(window)
            valid &= ~(missing | looks.surely_missing(numbers, self._bias[index]))
            lit[int(looks.FINE[index])] |= numbers != 0
            numbers = numbers * self._factor[index] + self._shift[index]
            pixels[index] = np.clip(np.rint(numbers), 1, 65535)
        classes = self._read_classes(window)
        valid &= self._seen(lit, classes, window)
        self.seen = int(np.count_nonzero(valid))
        if classes is not None:
            valid &= ~np.isin(classes, self._masked_classes)
            self.masked = self.seen - int(np.count_nonzero(valid))
        pixels[:, ~valid] = NODATA
        return pixels

    def _seen(self, lit: np.ndarray, classes: np.ndarray | None, window: Window) -> np.ndarray:
        """Where a block is seen, by where any coarse and any fine band is not 0 (2, height, width)."""
        seen = looks.seen_by_all(lit[1], lit[0], classes)
        doubtful = lit.any(axis=0) & ~seen
        if classes is not None:
            doubtful &= classes != UNSEEN_CLASS
        if not doubtful.any():
            return seen
        # A lake is as dark in a scene's midst: the edge is where all bands end.
        return seen | (doubtful & ~self._near_edge(window))

    def _near_edge(self, window: Window) -> np.ndarray:
        """Where a block's pixels lie near ground that no band shows; beyond the grid ground counts as shown."""
        reach, f, dataset = looks.EDGE_PX, self._footprint, self._bands[0].dataset
        rows, columns = (
            np.arange(start - reach, start + size + reach)
            for start, size in ((window.row_off, window.height), (window.col_off, window.width))
        )
        shown = np.ones((len(rows), len(columns)), bool)
        on_grid = (rows >= 0) & (rows < dataset.height), (columns >= 0) & (columns < dataset.width)
        around = Window(columns[on_grid[1]][0], rows[on_grid[0]][0], on_grid[1].sum(), on_grid[0].sum())
        shown[np.ix_(*on_grid)] = np.any([band.read(around)[0] != 0 for band in self._bands], axis=0)
        shown[(rows < f.row_off + _SPARE) | (rows > f.row_off + f.height - _SPARE - 2)] = False
        shown[:, (columns < f.col_off + _SPARE) | (columns > f.col_off + f.width - _SPARE - 2)] = False
        return ndimage.maximum_filter(~shown, 2 * reach + 1)[reach:-reach, reach:-reach]

    def _read_classes(self, window: Window) -> np.ndarray | None:
        """The scene classification of a block; the class of no data where it has none."""
        if self._classes is None:
            return None
        classes = self._classes.dataset.read(1, window=window)
        return np.where(classes == self._classes.missing, UNSEEN_CLASS, classes)


@contextlib.contextmanager
def open_product_scene(
    scene: ProductScene, grid: Grid, settings: StackSettings, reporter: Reporter
) -> Iterator[SceneReader]:
    """Open a scene to be read on the grid of a stack.

    Raises:
        ProductError, RasterError: a band is damaged, is no single band, shows other ground than the others, or its
            numbers cannot be reflectance.
    """
    with contextlib.ExitStack() as stack:
        resampling = Resampling[settings.resampling]
        for path in scene.bands.values():
            check_whole(path, reporter)
        opened = [open_band(path, stack) for path in scene.bands.values()]
        uneven = looks.ends_apart(scene.name, opened, grid, reporter)
        bands = [
            _Band(Path(path).name, *_on_grid(d, grid, resampling, stack, uneven=uneven))
            for path, d in zip(scene.bands.values(), opened)
        ]
        classes = classified = None
        if scene.classification:
            check_whole(scene.classification, reporter)
            classified = open_band(scene.classification, stack)
            classes = _Band(Path(scene.classification).name, *_on_grid(classified, grid, Resampling.nearest, stack))
        elif settings.masked_classes:
            reporter.warning("{name} has no scene classification (Level-2A has one): its clouds stay.", name=scene.name)
        look, clear = _look(scene, opened, classified, reporter)
        units = units_of_scene(scene, look, clear, settings.offset, reporter)
        looks.tell_coarse(scene.name, opened, grid.crs, reporter)
        yield SceneReader(bands, classes, _footprint(opened[0], grid), units, settings.masked_classes)


def flaw_of(scene: ProductScene) -> Message | None:
    """Why a scene's numbers cannot be reflectance; None where they may be.

    Raises:
        ProductError: a band cannot be opened.
    """
    with contextlib.ExitStack() as stack:
        opened = [open_band(path, stack) for path in scene.bands.values()]
        classified = open_band(scene.classification, stack) if scene.classification else None
        try:
            units_of_scene(scene, *_look(scene, opened, classified, Reporter()), 0.0, Reporter())
        except RasterError as error:
            told = error.message.values
            known = {"reason", "low", "high"} <= set(told)  # the rest of the sentence asks for what only files can have
            return say("{reason}; they range from {low:g} to {high:g}", **told) if known else error.message
    return None


def _look(
    scene: ProductScene, opened: Sequence[Dataset], classified: Dataset | None, reporter: Reporter
) -> tuple[Look, Look]:
    """A look at a scene's own numbers, thinned, and at those of them that no cloud hides."""
    datasets = (*opened, classified) if classified else tuple(opened)
    windows = looks.common_windows(datasets) or [Window(0, 0, d.width, d.height) for d in datasets]
    shape = (_LOOK_PX, _LOOK_PX)
    numbers = [looks.thinned(d, w, shape).astype(np.float64) for d, w in zip(opened, windows)]
    present = np.stack([looks.present(d, w, values) for d, w, values in zip(opened, windows, numbers)])
    classes = None
    if classified is not None:
        classes = looks.thinned(classified, windows[-1], shape)
    looks.tell_missing(scene.name, present, reporter)
    stacked = np.stack(numbers)
    lit_fine, lit_coarse = ((stacked[which] != 0).any(axis=0) for which in (looks.FINE, ~looks.FINE))
    valid = present.all(axis=0) & looks.seen_by_all(lit_fine, lit_coarse, classes)
    clear = valid if classes is None else valid & ~np.isin(classes, CLOUDY_CLASSES)
    kinds = tuple(d.dtypes[0] for d in opened)
    tags = tuple((d.scales[0], d.offsets[0]) for d in opened)
    look, clear_look = (Look(scene.name, stacked[:, which], kinds, tags) for which in (valid, clear))
    return look, clear_look


def open_band(path: str, stack: contextlib.ExitStack) -> Dataset:
    """Open a file of one band.

    Raises:
        ProductError: it cannot be opened, or holds several bands or no numbers.
    """
    try:
        dataset = stack.enter_context(open_raster(RasterSource(path), formats=drivers.of_band(path)))
    except CrsError:
        raise
    except RasterError as error:
        raise ProductError("{error} The product may not have been downloaded whole.", error=error) from error
    if opaque_bands(dataset) != (1,):
        raise ProductError(
            "{path} has {count} bands; a file of one Sentinel-2 band is needed. An image that holds all bands needs no "
            "preparing: give it to 'Classify local climate zones' as it is.",
            path=path,
            count=dataset.count,
        )
    if np.dtype(dataset.dtypes[0]).kind not in "uif":
        raise ProductError(
            "{path} holds {kind} values; needed are reflectance x 10000 as delivered, or reflectance as fractions. "
            "Choose the files of the bands.",
            path=path,
            kind=dataset.dtypes[0],
        )
    return dataset


def _on_grid(
    dataset: Dataset, grid: Grid, resampling: Resampling, stack: contextlib.ExitStack, *, uneven: bool = False
) -> tuple[Dataset, float, Dataset | None]:
    """The dataset on the stack's grid, its number for missing pixels, and its mask there; copied where they coincide.

    A value of 0 may be dark, so where a mask hides pixels, or where an ``uneven`` dataset ends, is told apart from it.
    """
    cells = dataset.transform
    coincide = dataset.crs == grid.crs and is_north_up(dataset) and math.isclose(cells.a, grid.cell, rel_tol=1e-9)
    steps = ((cells.c - grid.left) / grid.cell, (cells.f - grid.top) / grid.cell)
    if coincide and all(abs(s - round(s)) < 1e-6 for s in steps):
        resampling = Resampling.nearest
    missing = dataset.nodata
    if missing is None:
        missing = float("nan") if np.dtype(dataset.dtypes[0]).kind == "f" else NODATA
    cells_of = DatasetGrid(grid.crs, grid.transform, grid.width, grid.height)
    shown = stack.enter_context(hidden_as_zero(dataset, missing))
    values = {"resampling": resampling, "src_nodata": missing, "nodata": missing}
    moved = stack.enter_context(warped(shown, cells_of, **values))
    alpha = alpha_band(dataset) is not None
    if not (alpha or has_mask(dataset) or uneven):
        return moved, missing, None
    how = {"resampling": Resampling.nearest, "src_nodata": None, "nodata": None, "add_alpha": not alpha}
    return moved, missing, stack.enter_context(warped(dataset, cells_of, **how))


def _footprint(dataset: Dataset, grid: Grid) -> Window:
    """The pixels of the grid that a dataset may touch, with some to spare."""
    bounds = bounds_of(dataset)
    if dataset.crs != grid.crs:
        bounds = transform_bounds(dataset.crs, grid.crs, *bounds, densify_pts=21)
    to_pixels: Affine = ~grid.transform
    column0, row0 = to_pixels * (bounds[0], bounds[3])
    column1, row1 = to_pixels * (bounds[2], bounds[1])
    width, height = column1 - column0 + 2 * _SPARE + 1, row1 - row0 + 2 * _SPARE + 1
    return Window(math.floor(column0) - _SPARE, math.floor(row0) - _SPARE, width, height)
