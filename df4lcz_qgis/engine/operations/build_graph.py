"""Operation ``build-graph``: instances and a place, or a grid of windows, become graphs to look at and to keep."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared import lcz
from ..shared.errors import ImageryError, RequestError
from ..shared.method import MAX_NODES, MIN_AREA_M2, WINDOW_M
from ..shared.parameter import Extent, Place, RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, rgb_bands

if TYPE_CHECKING:
    import numpy as np
    from rasterio.crs import CRS

    from ..graphs.padded import WindowGraphs
    from ..instances.imagery import Imagery
    from ..instances.store import InstanceFile

#: The share of a node's pixels that is seen, at least, where its colour counts as that of the image.
_SEEN = 0.95


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    instances: VectorSource = parameter("The GeoPackage that 'Segment objects' wrote.", title="Objects", as_file=True)
    nodes: Path = parameter(
        "Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.",
        title="Nodes",
        writes=GEOPACKAGE,
    )
    edges: Path = parameter(
        "Lines between joined nodes: window, the numbers of both nodes, length in metres.",
        title="Edges",
        writes=GEOPACKAGE,
    )
    rgb: RasterSource | None = parameter(
        "The image in which the objects were found, a file: colours are then taken inside the window only, as "
        "the method has it. Without it each object has its colour as a whole.",
        None,
        title="Imagery",
    )
    centre: Place | None = parameter(
        "The middle of one window. Give this or an extent.", None, title="Place", name="LOCATION"
    )
    extent: Extent | None = parameter(
        "Area to cover with windows, one for each cell of the step below. Give this or a place.",
        None,
        title="Extent of a grid of windows",
    )
    step_m: float = parameter(
        "Distance between the windows of a grid; 100 m as in maps.",
        100.0,
        minimum=1,
        maximum=100_000,
        title="Step of the grid (m)",
        name="STEP",
    )
    window_m: float = parameter(
        "Side of a window; 320 m is what the method was made for.",
        WINDOW_M,
        minimum=10,
        maximum=10_000,
        title="Window (m)",
        name="WINDOW",
        advanced=True,
    )
    max_nodes: int = parameter(
        "The largest objects of a window become its nodes, at most so many.",
        MAX_NODES,
        minimum=1,
        maximum=10_000,
        title="Most nodes",
        advanced=True,
    )
    min_area_m2: float = parameter(
        "Objects with less area inside the window are left out.",
        MIN_AREA_M2,
        minimum=0,
        title="Smallest part (m²)",
        name="MIN_AREA",
        advanced=True,
    )
    max_edge_m: float | None = parameter(
        "Only nodes up to this distance are joined; by default all are, as in the method.",
        None,
        minimum=0,
        title="Longest edge (m)",
        name="MAX_EDGE",
        advanced=True,
    )
    label: int = parameter(
        "Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.",
        0,
        minimum=0,
        maximum=lcz.CLASS_COUNT,
        title="LCZ class of the place",
        advanced=True,
        values=("unknown", *(c.label for c in lcz.CLASSES)),
    )
    rgb_bands: tuple[int, ...] = rgb_bands()
    output: Path | None = parameter(
        "Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.",
        None,
        title="Graph file",
        name="GRAPH",
        writes=(".npz",),
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Build the graphs; returns the outputs' paths and the numbers of windows, nodes and edges."""
    import contextlib

    from ..graphs import graph_files
    from ..graphs.window_graphs import padded_graphs
    from ..instances.imagery import open_imagery, stretched_for
    from ..instances.store import InstanceFile

    p = parameters
    instances = InstanceFile(p.instances)
    made_of = instances.provenance
    centres = _centres(p, made_of.crs)
    graph_files.check_size(len(centres), p.max_nodes, p.max_edge_m)
    with contextlib.ExitStack() as stack:
        rgb = None
        if p.rgb:
            opened = open_imagery(p.rgb.showing(p.rgb_bands), made_of.resolution_m, reporter)
            rgb = stretched_for(stack.enter_context(opened), made_of, reporter)
        options = {"window_m": p.window_m, "max_nodes": p.max_nodes, "min_area_m2": p.min_area_m2}
        graphs = padded_graphs(instances, centres, reporter.step(0, 0.5), **options, rgb=rgb)
        if rgb:
            _check_seen(graphs, rgb, instances, centres, reporter.step(0.5, 0.6), options)
    empty = int((graphs.counts == 0).sum())
    if empty:
        reporter.warning(
            "{empty} of {count} windows hold no instance of {min_area_m2:g} m² or more.",
            empty=empty,
            count=len(graphs),
            min_area_m2=p.min_area_m2,
        )
    labels = [p.label] * len(graphs) if p.label else None
    data = graphs.to_data(p.max_edge_m, labels, double=True)
    edges = graph_files.write_layers(data, made_of.crs, p.nodes, p.edges, reporter.step(0.6, 0.95))
    if p.output:
        graph_files.write_npz(data, p.output, reporter)
    reporter.progress(1.0)
    return {
        "nodes": str(p.nodes),
        "edges": str(p.edges),
        "output": str(p.output) if p.output else None,
        "windows": len(graphs),
        "node_count": int(graphs.counts.sum()),
        "edge_count": edges,
    }


def _check_seen(
    graphs: WindowGraphs,
    rgb: Imagery,
    instances: InstanceFile,
    centres: np.ndarray,
    reporter: Reporter,
    options: dict[str, Any],
) -> None:
    """Tell of nodes whose colours are none, or too dark, since they lie where the image has no pixels.

    Raises:
        ImageryError: that is so of all nodes.
    """
    from ..graphs.window_graphs import padded_graphs

    gaps = (graphs.covered < 1) & (graphs.counts > 0)
    if not gaps.any():
        return
    seen = padded_graphs(instances, centres[gaps], reporter, **options, rgb=rgb.where_seen())
    shares = seen.x[seen.instance >= 0, 0]
    count, nodes = int((shares < _SEEN).sum()), int(graphs.counts.sum())
    if nodes == len(shares) and not shares.any():
        raise ImageryError(
            "{name} has no pixels where the objects of these windows lie. Give the image that they were found in, or "
            "none: each object has its colour as a whole then.",
            name=rgb.name,
        )
    if count:
        reporter.warning(
            "{count} of {nodes} nodes lie wholly or partly where {name} has no pixels; these count as black in their "
            "colours. Give the image that the objects were found in, or none: each object has its colour as a whole "
            "then.",
            count=count,
            nodes=nodes,
            name=rgb.name,
        )


def _centres(parameters: Parameters, crs: CRS) -> np.ndarray:
    """Middles (n, 2) of the windows in ``crs``."""
    import numpy as np

    if (parameters.centre is None) == (parameters.extent is None):
        raise RequestError("Give either a place (one window) or an extent (a grid of windows).")
    if parameters.centre is not None:
        return np.array([_place(parameters.centre, crs)])
    from ..geodata.raster import extent_in

    xmin, ymin, xmax, ymax = extent_in(parameters.extent, crs)
    xs = np.arange(xmin + parameters.step_m / 2, max(xmax, xmin + parameters.step_m), parameters.step_m)
    ys = np.arange(ymax - parameters.step_m / 2, min(ymin, ymax - parameters.step_m), -parameters.step_m)
    return np.stack([grid.ravel() for grid in np.meshgrid(xs, ys)], axis=1)


def _place(place: Place, crs: CRS) -> tuple[float, float]:
    from rasterio.warp import transform

    from ..geodata.raster import parse_crs

    x, y = place.x, place.y
    if place.crs and (own := parse_crs(place.crs)) != crs:
        xs, ys = transform(own, crs, [x], [y])
        x, y = xs[0], ys[0]
    if not abs(x) + abs(y) < 1e12:
        raise RequestError("The place {text} cannot be expressed in {crs}.", text=str(place), crs=crs.to_string()[:40])
    return x, y
