"""Graphs written down: nodes and edges as map layers, and the array file of the LCZC-GES2 dataset."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ..geodata.ogr import pyogrio
from ..instances.layer_style import add_default_style
from ..instances.store import GEOPACKAGE
from ..shared import lcz, npz
from ..shared.errors import DestinationError, RequestError
from ..shared.files import atomic_file, destination_error
from ..shared.method import NODE_DETAILS, NODE_FEATURES
from ..shared.reporter import Reporter

if TYPE_CHECKING:
    from torch_geometric.data import Data

#: More edges than this make a layer that nobody can look at.
MOST_EDGES = 2_000_000
#: Bytes of the largest array in the file of one graph.
LARGEST_ARRAY = 4_000_000
#: Columns of a detailed node before those of layers.
_MEASURED = NODE_FEATURES + len(NODE_DETAILS)


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


def write_layers(graphs: Sequence[Data], crs: CRS, nodes: Path, edges: Path, reporter: Reporter) -> int:
    """Write a point for each node and a line for each edge to two GeoPackages; returns the number of edges.

    The graphs are those of :meth:`.padded.WindowGraphs.to_data`; ``crs`` is that of their windows.

    Raises:
        DestinationError: they cannot be written.
    """
    counts = np.array([g.num_nodes for g in graphs], np.int64)
    window = np.array([g.window for g in graphs], np.int64)
    flat = np.concatenate([g.x.numpy() for g in graphs])
    places = [_places(g) for g in graphs]
    number = np.concatenate([np.arange(n, dtype=np.int64) for n in counts])
    columns = {"window": np.repeat(window, counts), "node": number}
    columns["instance"] = np.concatenate([g.instance.numpy() for g in graphs])
    columns |= {name: flat[:, i] for i, name in enumerate(("mean_r", "mean_g", "mean_b", "cx", "cy"))}
    _write(nodes, "nodes", "Point", crs, shapely.points(np.concatenate(places)), columns, reporter)
    pairs = []
    for i, graph in enumerate(graphs):
        if i % 50 == 0:
            reporter.progress(0.5 + 0.5 * i / len(graphs), "Edges")
        found = graph.edge_index.numpy()
        pairs.append(found[:, found[0] < found[1]])
    ends = np.concatenate([np.moveaxis(p[e], 0, 1) for p, e in zip(places, pairs)])
    start, stop = np.concatenate(pairs, axis=1)
    columns = {"window": np.repeat(window, [p.shape[1] for p in pairs]), "from_node": start, "to_node": stop}
    columns["length_m"] = np.hypot(*(ends[:, 1] - ends[:, 0]).T)
    _write(edges, "edges", "LineString", crs, shapely.linestrings(ends), columns, reporter)
    return len(start)


def _places(graph: Data) -> np.ndarray:
    """(n, 2) map coordinates of the nodes: the middles of their boxes, half a pixel past the index."""
    offset = graph.x.numpy()[:, 3:] * graph.window_m + graph.pixel_m / 2
    return graph.corner.numpy() + offset * (1, -1)


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
                temporary,
                shapely.to_wkb(geometry),
                list(columns.values()),
                list(columns),
                layer=layer,
                driver="GPKG",
                geometry_type=kind,
                crs=crs.to_wkt(),
                **GEOPACKAGE,
            )
            add_default_style(temporary, layer)
        except (DataSourceError, DataLayerError) as error:
            raise destination_error(path, error) from error


def arrays(graph: Data) -> dict[str, np.ndarray]:
    """A graph as the LCZC-GES2 graph files have it: ``x`` (n, 5), ``a`` (n, n), ``y`` (17,), all float64.

    ``a`` holds the distances between boxes' middles in sides of the window where nodes are joined, else 0. ``y`` is
    the one-hot class, all 0 where it is unknown. Of detailed graphs ``nodes`` and ``view`` come with them.
    """
    n, label = graph.num_nodes, graph.get("y")
    distances, one_hot = np.zeros((n, n)), np.zeros(lcz.CLASS_COUNT)
    distances[tuple(graph.edge_index.numpy())] = graph.edge_attr.numpy()[:, 0]
    if label is not None:
        one_hot[int(label)] = 1.0
    found = {"x": graph.x.numpy().astype(np.float64), "a": distances, "y": one_hot}
    if "nodes" in graph:
        found |= {"nodes": graph.nodes.numpy(), "view": graph["view"].numpy()[0]}
    return found


def from_arrays(found: dict[str, np.ndarray]) -> Data:
    """The graph of ``x`` and ``a``, and ``y`` where it tells a class, of :func:`arrays`; in float64.

    Raises:
        ValueError: they do not fit each other, or hold values that are not finite.
    """
    import torch
    from torch_geometric.data import Data

    x, a, y = found["x"].astype(np.float64), found["a"].astype(np.float64), found["y"]
    if x.size == 0:
        x, a = np.zeros((0, NODE_FEATURES)), np.zeros((0, 0))
    if x.ndim != 2 or x.shape[1] != NODE_FEATURES or a.shape != (len(x), len(x)) or y.shape != (lcz.CLASS_COUNT,):
        raise ValueError(f"its graph has nodes {x.shape}, distances {a.shape} and class {y.shape}")
    if not (np.isfinite(x).all() and np.isfinite(a).all() and np.isfinite(y).all()):
        raise ValueError("its graph holds values that are not finite")
    edges = np.stack(np.nonzero(a > 0)).astype(np.int64)
    data = Data(torch.from_numpy(x), torch.from_numpy(edges), torch.from_numpy(a[tuple(edges)][:, None]))
    if y.any():
        data.y = torch.tensor([int(y.argmax())])
    return data


def read(path: Path, *, detailed: bool = False) -> Data:
    """The graph in a file of one window; ``detailed`` with its ``nodes`` and ``view``.

    Raises:
        ValueError: it holds something else.
        archives.DAMAGED: what is raised of a damaged archive.
    """
    import torch

    found = npz.read(path, ("x", "a", "y", *(("nodes", "view") if detailed else ())), most=LARGEST_ARRAY)
    data = from_arrays(found)
    if detailed:
        nodes, view = (torch.from_numpy(found[k].astype(np.float32)) for k in ("nodes", "view"))
        if nodes.dim() != 2 or view.dim() != 1:
            raise ValueError(f"its detailed graph has nodes {tuple(nodes.shape)} and a window {tuple(view.shape)}")
        # Layers may be unknown in an object, which is written as NaN.
        usual, layers = nodes.tensor_split([_MEASURED], dim=1)
        if layers.isinf().any() or not (usual.isfinite().all() and view.isfinite().all()):
            raise ValueError("its detailed graph holds values that are not finite")
        data.nodes, data["view"] = nodes, view[None]  # torch_geometric has a method of that name
    return data


def write_npz(graphs: Sequence[Data], path: Path, reporter: Reporter) -> None:
    """Write graphs in the LCZC-GES2 layout; of several windows each array has one more axis in front.

    Several windows are padded with zeros to the most nodes among them, and ``n`` (windows,) holds their counts.

    Raises:
        DestinationError: it cannot be written.
    """
    single = [arrays(g) for g in graphs]
    content = single[0]
    if len(single) > 1:
        counts = np.array([len(g["x"]) for g in single], np.int64)
        missing = int(counts.max()) - counts
        content = {
            "x": np.stack([np.pad(g["x"], ((0, m), (0, 0))) for g, m in zip(single, missing)]),
            "a": np.stack([np.pad(g["a"], (0, m)) for g, m in zip(single, missing)]),
            "y": np.stack([g["y"] for g in single]),
            "n": counts,
        }
    with atomic_file(path, reporter) as temporary, temporary.open("wb") as file:
        np.savez(file, **content)
