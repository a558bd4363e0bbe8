"""Graphs of windows: the objects inside a square of ground as nodes, joined with each other.

A window's graph holds its largest instances (by their area inside the window). A node's features are those of the
DF4LCZ authors' code: mean red, green and blue (0..1) over the instance inside the window, then the middle of the
bounding box of that part, over the window's side, x to the east and y to the south. The box is taken as theirs is:
from the first to the last pixel's index, so that its middle is ``(first + last) / 2`` pixels.

Instances are measured once for all windows of a block: each is burnt into a crop of its own (they may overlap),
and the crop's summed-area table (Crow 1984) then gives count and colours inside any window in constant time. So
thousands of overlapping windows cost little more than the instances in them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform

from ..geodata.raster import Grid
from ..instances.imagery import Imagery
from ..instances.store import InstanceFile, Instances
from ..shared.errors import InstancesError
from ..shared.method import MAX_NODES, MIN_AREA_M2, NODE_FEATURES, WINDOW_M
from ..shared.reporter import Reporter
from .burning import Window
from .details import BlockSums, node_details, share_of, window_details
from .measuring import WindowedParts, gradient, measure_parts
from .object_layers import ObjectLayers
from .padded import WindowGraphs

#: Windows whose upper-left corners lie in the same square of this side (pixels) are measured together; less with
#: details, which take more memory a pixel.
_BLOCK_PX, _DETAILED_BLOCK_PX = 1500, 750
_BLOCK_WINDOWS = 1024


def cell_centres(grid: Grid, crs: CRS) -> np.ndarray:
    """(height * width, 2) float64 x, y of the middles of a grid's cells, row by row, in ``crs``."""
    columns, rows = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    xs, ys = grid.left + columns.ravel() * grid.cell, grid.top - rows.ravel() * grid.cell
    if grid.crs != crs:
        xs, ys = transform(grid.crs, crs, xs, ys)
    return np.stack([xs, ys], axis=1)


def window_graphs(
    instances: Instances | InstanceFile,
    centres: np.ndarray,
    reporter: Reporter,
    *,
    window_m: float = WINDOW_M,
    max_nodes: int = MAX_NODES,
    min_area_m2: float = MIN_AREA_M2,
    rgb: Imagery | None = None,
    detailed: bool = False,
    layers: ObjectLayers | None = None,
) -> Iterator[WindowGraphs]:
    """The graphs of square windows of ``window_m`` around ``centres``, in batches of neighbouring windows.

    ``centres`` (n, 2) are x, y in the instances' CRS; a window's edges are moved to the nearest pixel edge. A
    window's nodes are the up to ``max_nodes`` instances with most area in it, at least ``min_area_m2``. Colours are
    means over the instance's pixels inside the window when ``rgb`` is given (see :func:`.imagery.stretched_for`),
    otherwise over the whole instance. Each
    batch tells by ``index`` which centres it holds; :func:`padded_graphs` puts them in order. ``detailed`` adds the
    details of nodes and windows, and measures nodes in ``layers``.

    Raises:
        InstancesError: the windows are too small, or details are wanted without imagery to measure them in.
    """
    _check_imagery(rgb, detailed)
    grid = _pixel_grid(instances, window_m)
    side = round(window_m / grid.cell)
    centres = np.asarray(centres, np.float64).reshape(-1, 2)
    columns = np.rint((centres[:, 0] - grid.left) / grid.cell - side / 2).astype(np.int64)
    rows = np.rint((grid.top - centres[:, 1]) / grid.cell - side / 2).astype(np.int64)
    image = rgb.on_grid(grid) if rgb is not None else None
    done = 0
    # Layers take memory too: the more there are, the smaller the blocks.
    size = round(_DETAILED_BLOCK_PX * (4 / (4 + 3 * len(layers or ()))) ** 0.5) if detailed else _BLOCK_PX
    for index in _blocks(rows, columns, size):
        reporter.progress(done / len(centres), "Graphs of {done} of {count} windows", done=done, count=len(centres))
        corners = rows[index], columns[index]
        found = _block(instances, image, layers, grid, *corners, side, max_nodes, min_area_m2, detailed, reporter)
        yield replace(found, index=index)
        done += len(index)


def _block(
    instances: Instances | InstanceFile,
    image: Imagery | None,
    layers: ObjectLayers | None,
    grid: Grid,
    rows: np.ndarray,
    columns: np.ndarray,
    side: int,
    max_nodes: int,
    min_area_m2: float,
    detailed: bool,
    reporter: Reporter,
) -> WindowGraphs:
    """The graphs of neighbouring windows whose upper-left pixels are ``rows`` and ``columns`` of ``grid``."""
    top, left = int(rows.min()), int(columns.min())
    block = Window(top, left, int(rows.max()) + side - top, int(columns.max()) + side - left)
    xs = (grid.left + c * grid.cell for c in (left, left + block.width))
    ys = (grid.top - r * grid.cell for r in (top + block.height, top))
    (west, east), (south, north) = xs, ys
    there = instances.within((west, south, east, north))
    pixels = valid = slope = levels = None
    if image is not None and (len(there) or detailed):
        wide, there_is = image.read(top, left, block.height + 1, block.width + 1)
        pixels, valid = np.ascontiguousarray(wide[:-1, :-1]), there_is[:-1, :-1]
        slope = gradient(wide, there_is) if detailed else None
        levels = layers.read(grid, top, left, block.height, block.width) if detailed and layers else None
    smallest = min_area_m2 / grid.cell**2
    parts = measure_parts(
        there.geometry,
        grid,
        block,
        rows,
        columns,
        side,
        smallest=smallest,
        image=pixels,
        reporter=reporter,
        slope=slope,
        layers=levels,
    )
    corner = np.stack([grid.left + columns * grid.cell, grid.top - rows * grid.cell], axis=1)
    number = np.arange(len(rows))
    found = WindowGraphs(
        *_assembled(parts, there, number, side, max_nodes), number, corner, side * grid.cell, grid.cell
    )
    at = rows - top, columns - left
    if detailed:
        found = _with_details(found, parts, BlockSums(pixels, valid, slope), *at, side)
        return found if levels is None else replace(found, layered=_shares_known(levels, *at, side))
    if image is not None:
        return replace(found, covered=np.zeros(len(rows)) if valid is None else share_of(valid, *at, side))
    return found


def _shares_known(levels: np.ndarray, rows: np.ndarray, columns: np.ndarray, side: int) -> np.ndarray:
    """Share (windows, layers) of each window in which each layer of a block (height, width, layers) has values."""
    known = np.isfinite(levels)
    return np.stack([share_of(known[..., i], rows, columns, side) for i in range(levels.shape[2])], axis=1)


def _check_imagery(rgb: Imagery | None, detailed: bool) -> None:
    if detailed and rgb is None:
        raise InstancesError(
            "The model looks at the imagery inside the objects, and only objects were given. Give the RGB image that "
            "they were found in as well."
        )


def _assembled(
    parts: WindowedParts, there: Instances, index: np.ndarray, side: int, max_nodes: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, counts and instance ids in padded arrays, of the largest parts of each window."""
    colours = parts.colours if parts.colours is not None else there.mean_rgb[parts.instance]
    order, window, rank, counts = _largest(parts, len(index), max_nodes)
    x = np.zeros((len(index), max_nodes, NODE_FEATURES))
    x[window, rank, :3] = colours[order]
    x[window, rank, 3:] = parts.middle[order] / side
    instance = np.full((len(index), max_nodes), -1, np.int64)
    instance[window, rank] = there.id[parts.instance[order]]
    return x, counts, instance


def _with_details(
    graphs: WindowGraphs, parts: WindowedParts, sums: BlockSums, rows: np.ndarray, columns: np.ndarray, side: int
) -> WindowGraphs:
    measured = node_details(parts, sums, rows, columns, side, graphs.pixel_m)
    order, window, rank, _ = _largest(parts, len(graphs), graphs.x.shape[1])
    details = np.zeros((*graphs.x.shape[:2], measured.shape[1]))
    details[window, rank] = measured[order]
    view, covered = window_details(sums, rows, columns, side)
    return replace(graphs, details=details, view=view, covered=covered)


def padded_graphs(
    instances: Instances | InstanceFile, centres: np.ndarray, reporter: Reporter, **options: object
) -> WindowGraphs:
    """The graphs of all ``centres``, in their order; the options are those of :func:`window_graphs`.

    Takes about 2.4 kB a window; for more windows than fit into memory use the batches of :func:`window_graphs`.
    """
    parts = list(window_graphs(instances, centres, reporter, **options))  # type: ignore[arg-type]
    if not parts:
        raise InstancesError("There is no window to build a graph of.")
    order = np.argsort(np.concatenate([p.index for p in parts]))
    names = [f.name for f in fields(WindowGraphs) if isinstance(getattr(parts[0], f.name), np.ndarray)]
    return replace(parts[0], **{n: np.concatenate([getattr(p, n) for p in parts])[order] for n in names})


def _pixel_grid(instances: Instances | InstanceFile, window_m: float) -> Grid:
    origin = instances.provenance
    if window_m < 4 * origin.resolution_m:
        raise InstancesError(
            "Windows of {window_m:g} m are too small for instances of {resolution_m:g} m pixels. Choose larger "
            "windows.",
            window_m=window_m,
            resolution_m=origin.resolution_m,
        )
    return Grid(origin.crs, origin.left, origin.top, origin.resolution_m, 1, 1)


def _blocks(rows: np.ndarray, columns: np.ndarray, size: int) -> Iterator[np.ndarray]:
    """Indices of the windows, those close to each other together."""
    block_rows, block_columns = rows // size, columns // size
    order = np.lexsort((columns, rows, block_columns, block_rows))
    changes = np.flatnonzero(np.diff(block_rows[order]) | np.diff(block_columns[order])) + 1
    for group in np.split(order, changes):
        for start in range(0, len(group), _BLOCK_WINDOWS):
            yield group[start : start + _BLOCK_WINDOWS]


def _largest(
    parts: WindowedParts, windows: int, max_nodes: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """The largest parts of each window: which, their windows, their places there; and the counts of all windows."""
    order = np.lexsort((parts.instance, -parts.count, parts.window))
    window = parts.window[order]
    counts = np.bincount(window, minlength=windows)
    rank = np.arange(len(order)) - (np.cumsum(counts) - counts)[window]
    order, window, rank = (a[rank < max_nodes] for a in (order, window, rank))
    return order, window, rank, np.minimum(counts, max_nodes)
