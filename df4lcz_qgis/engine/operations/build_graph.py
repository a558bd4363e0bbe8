"""Operation ``build-graph``: instances and a place, or a grid of windows, become graphs to look at and to keep."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.errors import RequestError
from ..shared.method import MAX_NODES, MIN_AREA_M2, WINDOW_M
from ..shared.parameter import Extent, RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter

if TYPE_CHECKING:
    import numpy as np
    from rasterio.crs import CRS


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    instances: VectorSource = parameter("GeoPackage of instances that the operation segment wrote")
    nodes: Path = parameter("layer of nodes (points) to write (.gpkg)")
    edges: Path = parameter("layer of edges (lines) to write (.gpkg)")
    rgb: RasterSource | None = parameter(
        "image that the instances were found in, for colours inside the window; by default the instances' own", None
    )
    centre: str | None = parameter("middle of one window, x,y[,CRS]; the CRS is the instances' by default", None)
    extent: Extent | None = parameter("extent to cover with a grid of windows, xmin,ymin,xmax,ymax[,CRS]", None)
    step_m: float = parameter("distance in metres between the windows of a grid", 100.0, minimum=1)
    window_m: float = parameter("side of a window in metres", WINDOW_M, minimum=10, maximum=10_000)
    max_nodes: int = parameter(
        "most nodes of a graph; the largest instances are taken", MAX_NODES, minimum=1, maximum=10_000
    )
    min_area_m2: float = parameter(
        "smallest area of an instance inside the window, square metres", MIN_AREA_M2, minimum=0
    )
    max_edge_m: float | None = parameter("longest edge in metres; by default all nodes are joined", None, minimum=0)
    label: int = parameter(
        "class code 1..17 to note in the graph file, 0 where it is not known", 0, minimum=0, maximum=17
    )
    output: Path | None = parameter("graph file to write in the layout of the LCZC-GES2 dataset (.npz)", None)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Build the graphs; returns the outputs' paths and the numbers of windows, nodes and edges."""
    import contextlib

    from ..graphs import graph_files
    from ..graphs.window_graphs import padded_graphs
    from ..instances.imagery import open_imagery
    from ..instances.store import InstanceFile

    p = parameters
    instances = InstanceFile(p.instances)
    made_of = instances.provenance
    centres = _centres(p, made_of.crs)
    graph_files.check_size(len(centres), p.max_nodes, p.max_edge_m)
    with contextlib.ExitStack() as stack:
        rgb = stack.enter_context(open_imagery(p.rgb, made_of.resolution_m, reporter)) if p.rgb else None
        graphs = padded_graphs(
            instances, centres, reporter.step(0, 0.6), window_m=p.window_m, max_nodes=p.max_nodes,
            min_area_m2=p.min_area_m2, rgb=rgb,
        )  # fmt: skip
    empty = int((graphs.counts == 0).sum())
    if empty:
        reporter.warning(
            "{empty} of {count} windows hold no instance of {min_area_m2:g} m² or more.",
            empty=empty,
            count=len(graphs),
            min_area_m2=p.min_area_m2,
        )
    edges = graph_files.write_layers(
        graphs, made_of.crs, p.nodes, p.edges, reporter.step(0.6, 0.95), max_edge_m=p.max_edge_m
    )
    if p.output:
        graph_files.write_npz(graphs, p.output, reporter, label=p.label, max_edge_m=p.max_edge_m)
    reporter.progress(1.0)
    return {
        "nodes": str(p.nodes),
        "edges": str(p.edges),
        "output": str(p.output) if p.output else None,
        "windows": len(graphs),
        "node_count": int(graphs.counts.sum()),
        "edge_count": edges,
    }


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


def _place(text: str, crs: CRS) -> tuple[float, float]:
    from rasterio.warp import transform

    from ..geodata.raster import parse_crs

    parts = text.split(",", 2)
    try:
        x, y = float(parts[0]), float(parts[1])
    except (IndexError, ValueError):
        raise RequestError("A place needs x,y[,CRS]; given: {text}.", text=repr(text)) from None
    if len(parts) > 2 and (own := parse_crs(parts[2].strip())) != crs:
        xs, ys = transform(own, crs, [x], [y])
        x, y = xs[0], ys[0]
    if not abs(x) + abs(y) < 1e12:
        raise RequestError("The place {text} cannot be expressed in {crs}.", text=text, crs=crs.to_string()[:40])
    return x, y
