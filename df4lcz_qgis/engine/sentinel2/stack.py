"""The ten-band 10 m stack that classification reads, made of one or more Sentinel-2 products, block by block.

Numbers are reflectance x 10000 as uint16, 0 is nodata; a pixel has all ten bands or none.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..geodata.opening import bounds_of
from ..geodata.raster import Grid, extent_in, extent_window, is_north_up, metric_crs
from ..geodata.raster_writing import create_raster
from ..shared import folders
from ..shared.errors import CrsError, RasterError
from ..shared.method import LCZ_BANDS, RESOLUTION_M
from ..shared.parameter import Extent
from ..shared.reporter import Reporter
from ..workers.here import Here, Workers
from .band_reading import NODATA, open_band
from .metadata import QUANTIFICATION
from .products import ProductScene
from .settings import StackSettings
from .stacking import Stacking


@dataclass(frozen=True)
class StackResult:
    """What was made: its grid, which ends where the scenes do, what it has of the extent, and the mask's share of it.

    ``covered_share`` of the extent is in the grid, ``valid_share`` of it has data (of the grid, without an extent);
    ``masked_share`` of the pixels that scenes see is masked.
    """

    grid: Grid
    covered_share: float
    valid_share: float
    masked_share: float


def make_stack(
    scenes: Sequence[ProductScene],
    output: Path | str,
    settings: StackSettings,
    reporter: Reporter,
    workers: Workers | None = None,
) -> StackResult:
    """Write the stack of ``scenes`` to ``output``; ``workers`` share its blocks.

    The grid is 10 m in the first scene's CRS, aligned to its finest band, and covers all scenes or the extent. Work
    that was interrupted goes on from its finished blocks.

    Raises:
        ProductError, RasterError: a band cannot be read, holds fractions, or no pixel is left.
        ExtentError: the extent lies outside all scenes.
    """
    with contextlib.ExitStack() as stack:
        whole = _grid(scenes, stack)
        grid, asked = _clipped(whole, settings.extent), _pixels_asked(whole, settings.extent)
        recipe = Stacking(tuple(scenes), grid, settings)
        tiles = recipe.parts()
        work = stack.enter_context(recipe.open(reporter))
        kept = recipe.kept(tiles)
        if kept is not None:
            kept.tell(reporter)
        found = (workers or Here()).imap(recipe, tiles, reporter, opened=work, kept=kept)
        valid, seen, masked = 0, 0, 0
        with (
            contextlib.closing(found),
            create_raster(
                output,
                grid,
                reporter,
                dtype="uint16",
                count=len(LCZ_BANDS),
                nodata=NODATA,
                descriptions=LCZ_BANDS,
                tags=_tags(scenes, settings),
                predictor=2,
                interleave="band",
            ) as writer,
        ):
            for (row, column, _, _), arrays in zip(tiles, found):
                block = arrays["block"]
                seen += int(arrays["seen"])
                masked += int(arrays["masked"])
                valid += int(np.count_nonzero(block[0]))
                writer.write(block, row, column)
            if not valid:
                raise RasterError(
                    "Nothing is left of the scenes: all pixels are nodata or clouds. Choose another extent or date, "
                    "or mask fewer classes."
                )
    if kept is not None:
        reporter.afterwards(kept.discard)
    return StackResult(grid, grid.width * grid.height / asked, valid / asked, masked / seen if seen else 0.0)


def _grid(scenes: Sequence[ProductScene], stack: contextlib.ExitStack) -> Grid:
    """The 10 m grid of the first scene's finest band, stretched to cover all scenes."""
    bounds: list[tuple[float, float, float, float]] = []
    crs: CRS | None = None
    origin = (0.0, 0.0)
    for scene in scenes:
        with contextlib.ExitStack() as local:
            bands = [open_band(path, local) for path in scene.bands.values()]
            finest = min(bands, key=lambda d: abs(d.transform.a))
            if crs is None:
                crs = metric_crs(finest)
                if crs == finest.crs and is_north_up(finest):
                    origin = (finest.transform.c, finest.transform.f)
            moved = bounds_of(finest)
            if finest.crs != crs:
                moved = transform_bounds(finest.crs, crs, *bounds_of(finest), densify_pts=21)
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
    window = extent_window(extent, grid, name="the scenes")
    left, top = grid.left + window.col_off * grid.cell, grid.top - window.row_off * grid.cell
    return Grid(grid.crs, left, top, grid.cell, int(window.width), int(window.height))


def _pixels_asked(grid: Grid, extent: Extent | None) -> int:
    """Pixels of the grid's lattice that an extent touches, also beyond the grid."""
    if extent is None:
        return grid.width * grid.height
    xmin, ymin, xmax, ymax = extent_in(extent, grid.crs)
    first, last = ~grid.transform * (xmin, ymax), ~grid.transform * (xmax, ymin)
    columns, rows = (math.ceil(b - 1e-6) - math.floor(a + 1e-6) for a, b in zip(first, last))
    return columns * rows


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
