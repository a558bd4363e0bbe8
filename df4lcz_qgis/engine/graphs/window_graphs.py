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

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform
from scipy.spatial.distance import cdist

from ..geodata.raster import Grid
from ..instances.imagery import Imagery
from ..instances.segmenter import Mask
from ..instances.store import InstanceFile, Instances
from ..shared.errors import InstancesError
from ..shared.method import MAX_NODES, MIN_AREA_M2, NODE_FEATURES, WINDOW_M
from ..shared.reporter import Reporter
from .details import BlockSums, node_details, share_of, window_details
from .measuring import Window, WindowedParts, gradient, measure_parts

if TYPE_CHECKING:
    from torch_geometric.data import Batch, Data

#: Windows whose upper-left corners lie in the same square of this side (pixels) are measured together; less with
#: details, which take more memory a pixel.
_BLOCK_PX, _DETAILED_BLOCK_PX = 1500, 750
_BLOCK_WINDOWS = 1024


@dataclass(frozen=True)
class WindowGraphs:
    """The graphs of a batch of windows, padded to the same number of nodes.

    ``x`` (windows, max_nodes, 5) float64: node features, largest instance first, zero beyond ``counts``;
    ``counts`` (windows,) int64: nodes of each window, 0 for a window without instances; ``instance``
    (windows, max_nodes) int64: the nodes' instance ids, -1 beyond; ``index`` (windows,) int64: which of the
    centres asked for each window is; ``corner`` (windows, 2): map x, y of each window's upper-left corner;
    ``window_m``, ``pixel_m``: sides of the windows and of the pixels that were counted. Detailed graphs have also
    ``details`` (windows, max_nodes, k) float64 and ``view`` (windows, w) float64, see :mod:`.details`. ``covered``
    (windows,) float64 is the share of each window that imagery covers, None without imagery.
    """

    x: np.ndarray
    counts: np.ndarray
    instance: np.ndarray
    index: np.ndarray
    corner: np.ndarray
    window_m: float
    pixel_m: float
    details: np.ndarray | None = None
    view: np.ndarray | None = None
    covered: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.counts)

    def nodes(self, i: int) -> np.ndarray:
        """(n, 5) float64 features of window ``i`` of this batch."""
        return self.x[i, : self.counts[i]]

    def distances(self, i: int) -> np.ndarray:
        """(n, n) float64 distances between the boxes' middles in window ``i``, in sides of the window."""
        middles = self.nodes(i)[:, 3:]
        return cdist(middles, middles)

    def edges(self, i: int, max_edge_m: float | None = None, most: int | None = None) -> np.ndarray:
        """(2, e) int64 pairs of nodes, both directions: all at a distance above 0, or those within ``max_edge_m``.

        ``most`` leaves out all nodes but the largest.
        """
        distances = self.distances(i)[:most, :most]
        joined = distances > 0
        if max_edge_m is not None:
            joined &= distances * self.window_m <= max_edge_m
        return np.stack(np.nonzero(joined)).astype(np.int64)

    def padded(self) -> tuple[np.ndarray, np.ndarray]:
        """``x`` as float32 (windows, max_nodes, 5) and ``counts`` int64 (windows,), as a network takes them."""
        return self.x.astype(np.float32), self.counts

    def detailed(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Detailed graphs as a network takes them: float32 nodes (windows, max_nodes, 5 + k), counts, float32 view."""
        nodes = np.concatenate([self.x, self.details], axis=2).astype(np.float32)
        return nodes, self.counts, self.view.astype(np.float32)

    def to_data(
        self,
        max_edge_m: float | None = None,
        labels: Sequence[int] | None = None,
        *,
        most: int | None = None,
        double: bool = False,
    ) -> list[Data]:
        """One torch_geometric ``Data`` a window, in float32, or float64 where ``double``.

        ``x`` (n, 5) and ``edge_index`` are the published graph, of at most ``most`` nodes; ``edge_attr`` (e, 1) are
        the distances in sides of the window. ``labels`` are class codes 1..17; ``y`` is the code less one.
        ``instance`` (n,), ``window``, ``corner`` (1, 2), ``window_m`` and ``pixel_m`` tell where it comes from. Of
        detailed graphs ``nodes`` (all of them, 5 + k) and ``view`` (1, w) are float32.
        """
        import torch
        from torch_geometric.data import Data

        kind = np.float64 if double else np.float32
        graphs = []
        for i in range(len(self)):
            n = int(self.counts[i])
            kept = n if most is None else min(n, most)
            edges = self.edges(i, max_edge_m, kept)
            data = Data(
                x=torch.from_numpy(self.nodes(i)[:kept].astype(kind)),
                edge_index=torch.from_numpy(edges),
                edge_attr=torch.from_numpy(self.distances(i)[tuple(edges)].astype(kind)[:, None]),
                instance=torch.from_numpy(self.instance[i, :kept]),
                window=int(self.index[i]),
                corner=torch.from_numpy(self.corner[i : i + 1]),
                window_m=self.window_m,
                pixel_m=self.pixel_m,
            )
            if labels is not None:
                data.y = torch.tensor([labels[i] - 1])
            if self.details is not None:
                nodes = np.concatenate([self.x[i, :n], self.details[i, :n]], axis=1).astype(np.float32)
                data.nodes, data["view"] = torch.from_numpy(nodes), torch.from_numpy(self.view[i : i + 1].astype("f4"))
            graphs.append(data)
        return graphs

    def to_batch(self, max_edge_m: float | None = None, labels: Sequence[int] | None = None) -> Batch:
        """All windows as one torch_geometric ``Batch``."""
        from torch_geometric.data import Batch

        return Batch.from_data_list(self.to_data(max_edge_m, labels))


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
) -> Iterator[WindowGraphs]:
    """The graphs of square windows of ``window_m`` around ``centres``, in batches of neighbouring windows.

    ``centres`` (n, 2) are x, y in the instances' CRS; a window's edges are moved to the nearest pixel edge. A
    window's nodes are the up to ``max_nodes`` instances with most area in it, at least ``min_area_m2``. Colours are
    means over the instance's pixels inside the window when ``rgb`` is given, otherwise over the whole instance. Each
    batch tells by ``index`` which centres it holds; :func:`padded_graphs` puts them in order. ``detailed`` adds the
    details of nodes and windows.

    Raises:
        InstancesError: the windows are too small, or details are wanted without imagery to measure them in.
    """
    _check_imagery(rgb, detailed)
    grid = _pixel_grid(instances, window_m)
    side = round(window_m / grid.cell)
    centres = np.asarray(centres, np.float64).reshape(-1, 2)
    columns = np.rint((centres[:, 0] - grid.left) / grid.cell - side / 2).astype(np.int64)
    rows = np.rint((grid.top - centres[:, 1]) / grid.cell - side / 2).astype(np.int64)
    image = rgb.on_grid(grid, instances.provenance.stretch) if rgb is not None else None
    done = 0
    for index in _blocks(rows, columns, _DETAILED_BLOCK_PX if detailed else _BLOCK_PX):
        reporter.progress(done / len(centres), "Graphs of {done} of {count} windows", done=done, count=len(centres))
        top, left = int(rows[index].min()), int(columns[index].min())
        height, width = int(rows[index].max()) + side - top, int(columns[index].max()) + side - left
        block = Window(top, left, height, width)
        bounds = (
            grid.left + left * grid.cell, grid.top - (top + height) * grid.cell,
            grid.left + (left + width) * grid.cell, grid.top - top * grid.cell,
        )  # fmt: skip
        there = instances.within(bounds)
        pixels = valid = slope = None
        if image is not None and (len(there) or detailed):
            wide, there_is = image.read(top, left, height + 1, width + 1)
            pixels, valid = np.ascontiguousarray(wide[:-1, :-1]), there_is[:-1, :-1]
            slope = gradient(wide, there_is) if detailed else None
        parts = measure_parts(
            there.geometry, grid, block, rows[index], columns[index], side,
            smallest=min_area_m2 / grid.cell**2, image=pixels, reporter=reporter, slope=slope,
        )  # fmt: skip
        found = _assembled(parts, there, index, side, max_nodes)
        corner = np.stack([grid.left + columns[index] * grid.cell, grid.top - rows[index] * grid.cell], axis=1)
        found = WindowGraphs(*found, index, corner, side * grid.cell, grid.cell)
        at = rows[index] - top, columns[index] - left
        if detailed:
            found = _with_details(found, parts, BlockSums(pixels, valid, slope), *at, side)
        elif image is not None:
            found = replace(found, covered=np.zeros(len(index)) if valid is None else share_of(valid, *at, side))
        yield found
        done += len(index)


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


def patch_graph(
    image: np.ndarray, masks: Sequence[Mask], *, max_nodes: int = MAX_NODES, min_area_px: int = 50, pixel_m: float = 1.0
) -> WindowGraphs:
    """The graph of one square patch from masks found in that patch alone, as the DF4LCZ authors build theirs.

    ``image`` (side, side, 3) uint8; masks smaller than ``min_area_px`` are skipped, the largest kept. For models
    that were trained on per-patch masks, and to hold :func:`window_graphs` against.
    """
    side = image.shape[0]
    kept = sorted((m for m in masks if m.area >= min_area_px), key=lambda m: -m.area)[:max_nodes]
    x, instance = np.zeros((1, max_nodes, NODE_FEATURES)), np.full((1, max_nodes), -1, np.int64)
    numbers = {id(m): i for i, m in enumerate(masks)}
    for i, mask in enumerate(kept):
        rows, columns = np.nonzero(mask.pixels)
        colours = image[rows + mask.top, columns + mask.left].mean(axis=0) / 255
        middle_x = (columns.min() + columns.max()) / 2 + mask.left
        middle_y = (rows.min() + rows.max()) / 2 + mask.top
        x[0, i] = *colours, middle_x / side, middle_y / side
        instance[0, i] = numbers[id(mask)]
    return WindowGraphs(
        x, np.array([len(kept)]), instance, np.zeros(1, np.int64), np.zeros((1, 2)), side * pixel_m, pixel_m
    )


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
