"""The ten-band 10 m stack that classification reads, made of one or more Sentinel-2 products, block by block.

Numbers are reflectance x 10000 as uint16, 0 is nodata; a pixel has all ten bands or none.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ..geodata import drivers
from ..geodata.raster import WARP_MEMORY_MB, Dataset, Grid, blocks, extent_window, is_north_up, metric_crs, open_raster
from ..geodata.raster_writing import create_raster
from ..shared import folders
from ..shared.errors import CrsError, ProductError, RasterError
from ..shared.method import LCZ_BANDS, RESOLUTION_M
from ..shared.parameter import Extent, RasterSource
from ..shared.reporter import Reporter
from .products import QUANTIFICATION, ProductScene

NODATA = 0
#: Bytes of pixels of all scenes that are held at a time.
_BLOCK_BYTES = 200_000_000


@dataclass(frozen=True)
class StackSettings:
    """How a stack is made.

    ``composite``: the median of all dates per band, or the first scene that sees the pixel. ``masked_classes`` of
    the scene classification count as missing. ``resampling`` brings other grids to the 10 m grid. ``offset`` is
    added to the numbers of scenes without metadata. ``tags`` are written besides those that tell of the scenes.
    """

    composite: str = "median"
    masked_classes: tuple[int, ...] = ()
    resampling: str = "bilinear"
    offset: float = 0.0
    extent: Extent | None = None
    tags: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class StackResult:
    """What was made: pixels of the stack, those with data, and the share of seen pixels that the mask took."""

    grid: Grid
    valid_share: float
    masked_share: float


def make_stack(
    scenes: Sequence[ProductScene], output: Path | str, settings: StackSettings, reporter: Reporter
) -> StackResult:
    """Write the stack of ``scenes`` to ``output``.

    The grid is 10 m in the first scene's CRS, aligned to its finest band, and covers all scenes or the extent.

    Raises:
        ProductError, RasterError: a band cannot be read, holds fractions, or no pixel is left.
        ExtentError: the extent lies outside all scenes.
    """
    with contextlib.ExitStack() as stack:
        grid = _clipped(_grid(scenes, stack), settings.extent)
        side = math.isqrt(_BLOCK_BYTES // (2 * len(LCZ_BANDS) * len(scenes)))
        side = max(256, min(1024, side // 256 * 256))
        readers = [stack.enter_context(_open_scene(scene, grid, settings, reporter)) for scene in scenes]
        tiles = blocks(grid.height, grid.width, side, side)
        valid, seen, masked = 0, 0, 0
        with create_raster(
            output, grid, reporter, dtype="uint16", count=len(LCZ_BANDS), nodata=NODATA, descriptions=LCZ_BANDS,
            tags=_tags(scenes, settings), predictor=2, interleave="band",
        ) as writer:  # fmt: skip
            for number, (row, column, height, width) in enumerate(tiles):
                reporter.progress(number / len(tiles), "Block {number} of {count}", number=number + 1, count=len(tiles))
                layers = [r.read(row, column, height, width, reporter) for r in readers]
                seen += sum(r.seen for r in readers)
                masked += sum(r.masked for r in readers)
                block = composite([pixels for pixels in layers if pixels is not None], settings.composite)
                if block is None:
                    block = np.zeros((len(LCZ_BANDS), height, width), dtype=np.uint16)
                valid += int(np.count_nonzero(block[0]))
                writer.write(block, row, column)
            if not valid:
                raise RasterError(
                    "Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, "
                    "or mask fewer classes."
                )
    return StackResult(grid, valid / (grid.width * grid.height), masked / seen if seen else 0.0)


def composite(layers: Sequence[np.ndarray], method: str) -> np.ndarray | None:
    """One layer of several (bands, height, width; uint16, 0 missing in all bands or none); None without any.

    ``first``: the first that has the pixel. ``median``: per band, of those that have it; the mean of the two middle
    ones, rounded up at halves.
    """
    if len(layers) < 2:
        return layers[0] if layers else None
    if method == "first":
        result = layers[0].copy()
        for layer in layers[1:]:
            np.copyto(result, layer, where=result == NODATA)
        return result
    # Missing ones sort to the end, so that the ranks of the middle follow from how many there are.
    stacked = np.stack(layers)
    count = np.count_nonzero(stacked[:, 0], axis=0)
    stacked[stacked == NODATA] = np.iinfo(np.uint16).max
    stacked.sort(axis=0)
    low = np.broadcast_to(np.maximum(count - 1, 0) // 2, stacked.shape[1:])[None]
    high = np.broadcast_to(count // 2, stacked.shape[1:])[None]
    high = np.minimum(high, len(layers) - 1)
    middle = np.take_along_axis(stacked, low, 0)[0].astype(np.uint32) + np.take_along_axis(stacked, high, 0)[0]
    result = ((middle + 1) // 2).astype(np.uint16)
    result[:, count == 0] = NODATA
    return result


class _SceneReader:
    """Reads blocks of one scene on the stack's grid."""

    def __init__(self, bands: list[Dataset], classes: Dataset | None, footprint: Window, offsets: np.ndarray,
                 factor: float, masked_classes: tuple[int, ...]) -> None:  # fmt: skip
        self._bands, self._classes, self._footprint = bands, classes, footprint
        self._offsets, self._factor, self._masked_classes = offsets, factor, masked_classes
        self.seen = self.masked = 0

    def read(self, row: int, column: int, height: int, width: int, reporter: Reporter) -> np.ndarray | None:
        """Numbers (bands, height, width; uint16, 0 missing) of a block; None where the scene has nothing there."""
        self.seen = self.masked = 0
        f = self._footprint
        if row >= f.row_off + f.height or row + height <= f.row_off:
            return None
        if column >= f.col_off + f.width or column + width <= f.col_off:
            return None
        window = Window(column, row, width, height)
        pixels = np.empty((len(self._bands), height, width), dtype=np.uint16)
        for index, dataset in enumerate(self._bands):
            reporter.check()
            pixels[index] = dataset.read(1, window=window)
        valid = (pixels != NODATA).all(axis=0)
        self.seen = int(np.count_nonzero(valid))
        if self._classes is not None:
            valid &= ~np.isin(self._classes.read(1, window=window), self._masked_classes)
            self.masked = self.seen - int(np.count_nonzero(valid))
        if self._factor != 1.0 or self._offsets.any():
            moved = (pixels + self._offsets[:, None, None]) * self._factor
            pixels = np.clip(np.rint(moved, out=moved), 1, 65535, out=moved).astype(np.uint16)
        pixels[:, ~valid] = NODATA
        return pixels


@contextlib.contextmanager
def _open_scene(scene: ProductScene, grid: Grid, settings: StackSettings, reporter: Reporter) -> Iterator[_SceneReader]:
    with contextlib.ExitStack() as stack:
        resampling = Resampling[settings.resampling]
        opened = [_open_band(path, stack) for path in scene.bands.values()]
        bands = [_on_grid(d, grid, resampling, stack) for d in opened]
        classes = None
        if settings.masked_classes and scene.classification:
            classes = _on_grid(_open_band(scene.classification, stack), grid, Resampling.nearest, stack)
        elif settings.masked_classes:
            reporter.warning("{name} has no scene classification (Level-2A has one): its clouds stay.", name=scene.name)
        metadata = scene.metadata
        if metadata is None and not settings.offset:
            reporter.warning(
                "{name} comes without its metadata, so its numbers are taken as reflectance x 10000. If it is "
                "of processing baseline 04.00 or later (since January 2022), set the offset to -1000.",
                name=scene.name,
            )
        offsets = [metadata.offsets.get(b, 0.0) if metadata else settings.offset for b in LCZ_BANDS]
        factor = QUANTIFICATION / metadata.quantification if metadata else 1.0
        footprint = _footprint(opened[0], grid)
        numbers = np.array(offsets, dtype=np.float32)
        yield _SceneReader(bands, classes, footprint, numbers, factor, settings.masked_classes)


def _open_band(path: str, stack: contextlib.ExitStack) -> Dataset:
    try:
        dataset = stack.enter_context(open_raster(RasterSource(path), formats=drivers.of_band(path)))
    except CrsError:
        raise
    except RasterError as error:
        raise ProductError("{error} The product may not have been downloaded whole.", error=error) from error
    if dataset.count != 1:
        raise ProductError(
            "{path} has {count} bands; a file of one Sentinel-2 band is needed.", path=path, count=dataset.count
        )
    if np.dtype(dataset.dtypes[0]) not in (np.uint8, np.uint16, np.int16):
        raise ProductError(
            "{path} holds {kind} values; needed are the whole numbers of the product as delivered "
            "(reflectance x 10000, uint16).",
            path=path,
            kind=dataset.dtypes[0],
        )
    return dataset


def _on_grid(dataset: Dataset, grid: Grid, resampling: Resampling, stack: contextlib.ExitStack) -> Dataset:
    """The dataset on the stack's grid, by georeference; copied exactly where their pixels coincide."""
    cells = dataset.transform
    coincide = dataset.crs == grid.crs and is_north_up(dataset) and math.isclose(cells.a, grid.cell, rel_tol=1e-9)
    steps = ((cells.c - grid.left) / grid.cell, (cells.f - grid.top) / grid.cell)
    if coincide and all(abs(s - round(s)) < 1e-6 for s in steps):
        resampling = Resampling.nearest
    nodata = dataset.nodata if dataset.nodata is not None else NODATA
    return stack.enter_context(
        WarpedVRT(
            dataset, crs=grid.crs, transform=grid.transform, width=grid.width, height=grid.height,
            resampling=resampling, src_nodata=nodata, nodata=NODATA, warp_mem_limit=WARP_MEMORY_MB,
        )
    )  # fmt: skip


def _grid(scenes: Sequence[ProductScene], stack: contextlib.ExitStack) -> Grid:
    """The 10 m grid of the first scene's finest band, stretched to cover all scenes."""
    bounds: list[tuple[float, float, float, float]] = []
    crs: CRS | None = None
    origin = (0.0, 0.0)
    for scene in scenes:
        with contextlib.ExitStack() as local:
            bands = [_open_band(path, local) for path in scene.bands.values()]
            finest = min(bands, key=lambda d: abs(d.transform.a))
            if crs is None:
                crs = metric_crs(finest)
                if crs == finest.crs and is_north_up(finest):
                    origin = (finest.transform.c, finest.transform.f)
            moved = finest.bounds
            if finest.crs != crs:
                moved = transform_bounds(finest.crs, crs, *finest.bounds, densify_pts=21)
            bounds.append(tuple(moved))
    left, bottom = (min(b[i] for b in bounds) for i in (0, 1))
    right, top = (max(b[i] for b in bounds) for i in (2, 3))
    if not all(map(math.isfinite, (left, bottom, right, top))):
        raise CrsError("The scenes cannot be brought to one coordinate reference system: one does not fit its bounds.")
    left = origin[0] + math.floor((left - origin[0]) / RESOLUTION_M + 1e-6) * RESOLUTION_M
    top = origin[1] + math.ceil((top - origin[1]) / RESOLUTION_M - 1e-6) * RESOLUTION_M
    width = math.ceil((right - left) / RESOLUTION_M - 1e-6)
    height = math.ceil((top - bottom) / RESOLUTION_M - 1e-6)
    return Grid(crs, left, top, RESOLUTION_M, max(1, width), max(1, height))


def _clipped(grid: Grid, extent: Extent | None) -> Grid:
    window = extent_window(extent, grid, name="the scenes")  # type: ignore[arg-type]
    left, top = grid.left + window.col_off * grid.cell, grid.top - window.row_off * grid.cell
    return Grid(grid.crs, left, top, grid.cell, int(window.width), int(window.height))


def _footprint(dataset: Dataset, grid: Grid) -> Window:
    """The pixels of the grid that a dataset may touch, with some to spare."""
    bounds = dataset.bounds
    if dataset.crs != grid.crs:
        bounds = transform_bounds(dataset.crs, grid.crs, *bounds, densify_pts=21)
    to_pixels: Affine = ~grid.transform
    column0, row0 = to_pixels * (bounds[0], bounds[3])
    column1, row1 = to_pixels * (bounds[2], bounds[1])
    return Window(math.floor(column0) - 8, math.floor(row0) - 8, column1 - column0 + 17, row1 - row0 + 17)


def _tags(scenes: Sequence[ProductScene], settings: StackSettings) -> dict[str, str]:
    metadata = [s.metadata for s in scenes if s.metadata]
    tags = {
        "SCENES": ", ".join(s.name for s in scenes),
        "DATES": ", ".join(sorted({s.date for s in scenes if s.date})),
        "PROCESSING_LEVELS": ", ".join(sorted({m.level for m in metadata})),
        "PROCESSING_BASELINES": ", ".join(sorted({m.baseline for m in metadata})),
        "COMPOSITE": settings.composite if len(scenes) > 1 else "single scene",
        "MASKED_SCENE_CLASSES": ", ".join(map(str, settings.masked_classes)),
        "RESAMPLING": settings.resampling,
        "REFLECTANCE": f"DN / {QUANTIFICATION:g}",
        "VERSION": folders.version(),
        **settings.tags,
    }
    return {f"DF4LCZ_{name}": text for name, text in tags.items()}
