"""Graphs written down: nodes and edges as map layers, and the array file of the LCZC-GES2 dataset."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ..instances.layer_style import add_default_style
from ..instances.store import GEOPACKAGE
from ..shared import lcz
from ..shared.errors import DestinationError, RequestError
from ..shared.files import atomic_file, destination_error
from ..shared.reporter import Reporter
from .window_graphs import WindowGraphs

#: More edges than this make a layer that nobody can look at.
MOST_EDGES = 2_000_000


def check_size(windows: int, max_nodes: int, max_edge_m: float | None) -> None:
    """Refuse grids whose edges would be too many to draw.

    Raises:
        RequestError: they would.
    """
    edges = windows * max_nodes * (max_nodes - 1) // 2
    if max_edge_m is None and edges > MOST_EDGES:
        raise RequestError(
            "{windows} windows of up to {max_nodes} nodes, all joined, have up to {edges} edges; at most "
            "{most_edges} can be written. Choose a smaller extent, a larger step, fewer nodes, or a longest "
            "edge.",
            windows=windows,
            max_nodes=max_nodes,
            edges=edges,
            most_edges=MOST_EDGES,
        )


def write_layers(
    graphs: WindowGraphs, crs: CRS, nodes: Path, edges: Path, reporter: Reporter, *, max_edge_m: float | None = None
) -> int:
    """Write a point for each node and a line for each edge to two GeoPackages; returns the number of edges.

    Raises:
        DestinationError: they cannot be written.
    """
    points = [_places(graphs, i) for i in range(len(graphs))]
    pairs = []
    for i in range(len(graphs)):
        if i % 50 == 0:
            reporter.progress(0.5 * i / len(graphs), "Edges")
        found = graphs.edges(i, max_edge_m)
        pairs.append(found[:, found[0] < found[1]])
    counts, edge_counts = graphs.counts, np.array([p.shape[1] for p in pairs], np.int64)
    flat = graphs.x[np.arange(graphs.x.shape[1]) < counts[:, None]]
    ids = graphs.instance[np.arange(graphs.x.shape[1]) < counts[:, None]]
    window = np.repeat(graphs.index, counts)
    number = np.concatenate([np.arange(n) for n in counts]) if len(counts) else np.zeros(0, np.int64)
    places = np.concatenate(points) if points else np.zeros((0, 2))
    _write(
        nodes, "nodes", "Point", crs, shapely.points(places),
        {
            "window": window, "node": number.astype(np.int64), "instance": ids, "mean_r": flat[:, 0],
            "mean_g": flat[:, 1], "mean_b": flat[:, 2], "cx": flat[:, 3], "cy": flat[:, 4],
        },
        reporter,
    )  # fmt: skip
    ends = [points[i][pairs[i]] for i in range(len(graphs))]
    lines = np.concatenate([np.moveaxis(e, 0, 1) for e in ends]) if ends else np.zeros((0, 2, 2))
    start, stop = np.concatenate(pairs, axis=1) if pairs else np.zeros((2, 0), np.int64)
    _write(
        edges, "edges", "LineString", crs, shapely.linestrings(lines),
        {
            "window": np.repeat(graphs.index, edge_counts), "from_node": start, "to_node": stop,
            "length_m": np.hypot(*(lines[:, 1] - lines[:, 0]).T),
        },
        reporter,
    )  # fmt: skip
    return int(edge_counts.sum())


def _places(graphs: WindowGraphs, i: int) -> np.ndarray:
    """(n, 2) map coordinates of the nodes of window ``i``: the middles of their boxes, half a pixel past the index."""
    offset = graphs.nodes(i)[:, 3:] * graphs.window_m + graphs.pixel_m / 2
    return graphs.corner[i] + offset * (1, -1)


def _write(
    path: Path,
    layer: str,
    kind: str,
    crs: CRS,
    geometry: np.ndarray,
    columns: dict[str, np.ndarray],
    reporter: Reporter,
) -> None:
    if Path(path).suffix.lower() != ".gpkg":
        raise DestinationError(
            "Nodes and edges are written as GeoPackages (.gpkg); given: {name}.", name=Path(path).name
        )
    with atomic_file(path, reporter) as temporary:
        try:
            pyogrio.raw.write(
                temporary, shapely.to_wkb(geometry), list(columns.values()), list(columns), layer=layer, driver="GPKG",
                geometry_type=kind, crs=crs.to_wkt(), **GEOPACKAGE,
            )  # fmt: skip
            add_default_style(temporary, layer)
        except (DataSourceError, DataLayerError) as error:
            raise destination_error(path, error) from error


def arrays(graphs: WindowGraphs, i: int, label: int = 0, max_edge_m: float | None = None) -> dict[str, np.ndarray]:
    """Window ``i`` as the LCZC-GES2 graph files have it: ``x`` (n, 5), ``a`` (n, n), ``y`` (17,), all float64.

    ``a`` holds the distances between boxes' middles in sides of the window; readers join nodes where it is above
    0, so pairs farther apart than ``max_edge_m`` are 0. ``y`` is the one-hot class, all 0 for ``label`` 0.
    """
    distances = graphs.distances(i)
    if max_edge_m is not None:
        distances = np.where(distances * graphs.window_m <= max_edge_m, distances, 0.0)
    one_hot = np.zeros(lcz.CLASS_COUNT)
    if label:
        one_hot[label - 1] = 1.0
    return {"x": graphs.nodes(i), "a": distances, "y": one_hot}


def write_npz(
    graphs: WindowGraphs, path: Path, reporter: Reporter, *, label: int = 0, max_edge_m: float | None = None
) -> None:
    """Write graphs in the LCZC-GES2 layout; of several windows each array has one more axis in front.

    Several windows are padded with zeros to the most nodes among them, and ``n`` (windows,) holds their counts.

    Raises:
        DestinationError: it cannot be written.
    """
    single = [arrays(graphs, i, label, max_edge_m) for i in range(len(graphs))]
    if len(single) == 1:
        content = single[0]
    else:
        most = int(graphs.counts.max(initial=0))
        content = {
            "x": graphs.x[:, :most],
            "a": np.stack([np.pad(g["a"], (0, most - len(g["a"]))) for g in single]),
            "y": np.stack([g["y"] for g in single]),
            "n": graphs.counts,
        }
    with atomic_file(path, reporter) as temporary, temporary.open("wb") as file:
        np.savez(file, **content)
