"""High-resolution imagery: any RGB raster as 8-bit tiles on a north-up grid of true metres."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..geodata.opening import Dataset, bounds_of, open_raster
from ..geodata.raster import Grid, extent_in, is_north_up, metric_crs, refuse_outside
from ..geodata.resampling import pixel_size, resample
from ..geodata.warping import in_one_piece
from ..shared.errors import ImageryError
from ..shared.message import Message, say
from ..shared.parameter import Extent, RasterSource
from ..shared.reporter import Reporter
from .blank import without_blank
from .provenance import Provenance
from .rgb_bands import colour_bands, rgb_bands
from .stretching import Stretch, listed, stretch_of

#: Ground size of a pixel (m) above which single buildings and trees cannot be told apart.
COARSEST_M = 2.5
#: Limits of colours are the same that differ by less than this share.
_SAME = 1e-4


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
        half, not finite or beyond all measurements, outside the file) are 0 and not valid.
        """
        values, valid = resample(self.dataset, self.bands, self.pixel_m, self.grid, row, column, height, width)
        if self.stretch is not None:
            low, high = (np.array([s[i] for s in self.stretch], np.float32)[:, None, None] for i in (0, 1))
            values = (values - low) * (255 / (high - low))
        rgb = np.clip(np.rint(np.where(valid, values, 0)), 0, 255).astype(np.uint8)
        return np.ascontiguousarray(np.moveaxis(rgb, 0, 2)), valid

    def on_grid(self, grid: Grid) -> Imagery:
        """The same imagery, read on another metric grid, as that of instances found in it."""
        return replace(self, grid=grid)

    def where_seen(self) -> Imagery:
        """In place of colours, white where this imagery has pixels."""
        return _Seen(*(getattr(self, f.name) for f in fields(self)))


class _Seen(Imagery):
    def read(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        valid = super().read(row, column, height, width)[1]
        return np.repeat(np.uint8(255) * valid[..., None], 3, axis=2), valid


@contextlib.contextmanager
def open_imagery(
    source: RasterSource, resolution_m: float, reporter: Reporter, extent: Extent | None = None
) -> Iterator[Imagery]:
    """Open RGB imagery on a metric grid of ``resolution_m`` that covers ``extent``, or all of it.

    The bands are those of :func:`.rgb_bands.rgb_bands`; what :mod:`.blank` finds is left out. The grid's CRS is the
    file's own where that is in true metres, else the UTM zone.

    Raises:
        ImageryError: fewer than three bands, a colour table, complex numbers, pixels larger than 2.5 m, or none valid.
        ExtentError: the extent lies outside the image.
        RasterError, CrsError: it cannot be opened or placed on the ground, or has marks for missing data that it does
            not declare.
    """
    with contextlib.ExitStack() as stack:
        dataset = stack.enter_context(open_raster(source, is_picture=True))
        colour_bands(dataset, source)
        whole = stack.enter_context(in_one_piece(dataset))
        bounds = chosen_bounds(whole, extent, source.name)
        crs = metric_crs(dataset, bounds)
        pixel_m = pixel_size(dataset, crs, bounds)
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
        whole = stack.enter_context(without_blank(whole, bands, bounds, source.name, reporter))
        stretch = stretch_of(whole, bands, bounds, source.name, reporter)
        yield Imagery(source.name, grid, pixel_m, bands, stretch, whole)


def chosen_bounds(dataset: Dataset, extent: Extent | None, name: str) -> tuple[float, float, float, float]:
    """The part of the dataset inside the extent, as bounds in its CRS."""
    left, bottom, right, top = bounds_of(dataset)
    if extent is None:
        return left, bottom, right, top
    xmin, ymin, xmax, ymax = extent_in(extent, dataset.crs)
    inside = max(left, xmin), max(bottom, ymin), min(right, xmax), min(top, ymax)
    if inside[0] >= inside[2] or inside[1] >= inside[3]:
        refuse_outside((xmin, ymin, xmax, ymax), dataset, name)
    return inside


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


def stretched_for(imagery: Imagery, made: Provenance, reporter: Reporter) -> Imagery:
    """The imagery that objects, found in this image or another, are measured in; told where their limits are others.

    Limits are the image's own. Objects of earlier versions may have been found in a part of it with that part's limits,
    and models were trained on colours by these: they stay.
    """
    own, theirs = imagery.stretch, made.stretch
    if own == theirs or (own and theirs and np.allclose(own, theirs, rtol=_SAME, atol=0)):
        return imagery
    if own and theirs and made.ground is None and made.source == imagery.name:
        reporter.info(
            "Colours of {name} are stretched as when its objects were found: {theirs}.",
            name=imagery.name,
            theirs=listed(theirs),
        )
        return replace(imagery, stretch=theirs)
    reporter.warning(
        "The objects were found in {source}, whose numbers were stretched to colours otherwise than those of {name} "
        "({theirs}; {own}): it is another image, was changed, or other bands are shown. Colours are measured in {name} "
        "by its own limits. Give the image that the objects were found in, or segment {name}.",
        source=made.source,
        name=imagery.name,
        theirs=_told(theirs),
        own=_told(own),
    )
    return imagery


def _told(stretch: Stretch | None) -> Message | str:
    return listed(stretch) if stretch else say("8 bits, as they are")
