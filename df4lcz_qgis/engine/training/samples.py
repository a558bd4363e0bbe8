"""Samples of a training set in memory, and reading them from its files (see :mod:`.set_layout`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from ..graphs import graph_files
from ..shared import method, npz
from ..shared.archives import DAMAGED
from ..shared.lcz import CLASS_COUNT
from ..shared.reporter import Reporter
from ..streams.features import standardised
from ..streams.google_earth import seen_share
from . import set_layout as layout

if TYPE_CHECKING:
    from torch_geometric.data import Batch, Data

    from .set_reading import TrainingSet

#: Bytes of the largest array of a sample (a patch with surroundings in double precision has 184,320).
_LARGEST_ARRAY = 4_000_000


def areas_known(polygons: np.ndarray) -> bool:
    """Whether the training area of every sample is known, from their names (n,), and there are samples."""
    return bool(len(polygons)) and all(polygons)


@dataclass
class Detailed:
    """Detailed graphs of n samples: ``nodes`` (n, places, 5 + k) and ``view`` (n, w) float32, ``counts`` (n,) int64.

    Columns of layers, the last ones of ``nodes``, are NaN where a layer tells nothing of an object.
    """

    nodes: np.ndarray
    counts: np.ndarray
    view: np.ndarray

    def batch(self, labels: np.ndarray) -> Batch:
        """The graphs as one torch_geometric ``Batch``: ``x``, ``view``, and ``y`` the class index; without edges."""
        from torch_geometric.data import Batch, Data

        graphs = [
            Data(x=torch.from_numpy(x[:n]), view=torch.from_numpy(view[None]), y=torch.tensor([label]))
            for x, n, view, label in zip(self.nodes, self.counts, self.view, labels)
        ]
        return Batch.from_data_list(graphs)

    def with_layers(self, order: list[int]) -> Detailed:
        """The graphs with the layers of these positions, in this order; none for a network without layers."""
        first = method.NODE_FEATURES + len(method.NODE_DETAILS)
        columns = [*range(first), *(first + 2 * layer + i for layer in order for i in (0, 1))]
        return Detailed(np.ascontiguousarray(self.nodes[..., columns]), self.counts, self.view)

    def take(self, index: np.ndarray) -> Detailed:
        """The graphs of ``index`` (a boolean mask or positions)."""
        return Detailed(self.nodes[index], self.counts[index], self.view[index])


@dataclass
class Samples:
    """Samples in memory, n of them.

    ``images`` (n, bands, side, side) float32, reflectance where the set's scale is known, side 32, or 48 with
    surroundings; ``nodes`` (n, 50, 5) float32 and ``counts`` (n,) int64 as :class:`.streams.gcn.GCN` takes them;
    ``adjacency`` (n, 50, 50) bool where some graph is not the one that its centres tell, else None; ``labels`` (n,)
    int64 class indices 0..16; ``polygons`` (n,) names of the training areas, empty strings where unknown; ``detailed``
    the detailed graphs, and ``features`` (n, bands, 32, 32) float16 further ones, standardised and NaN where missing,
    where they were asked for.
    """

    ids: np.ndarray
    images: np.ndarray
    nodes: np.ndarray
    counts: np.ndarray
    labels: np.ndarray
    polygons: np.ndarray
    adjacency: np.ndarray | None = None
    detailed: Detailed | None = None
    features: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def known(self) -> np.ndarray:
        """How far the further features of each sample count (n,), 0..1; 0 where there are none."""
        if self.features is None:
            return np.zeros(len(self))
        return seen_share(np.isfinite(self.features[:, 0]).mean(axis=(1, 2)))

    def take(self, index: np.ndarray) -> Samples:
        """The samples of ``index`` (a boolean mask or positions)."""
        adjacency = None if self.adjacency is None else self.adjacency[index]
        return Samples(
            self.ids[index],
            self.images[index],
            self.nodes[index],
            self.counts[index],
            self.labels[index],
            self.polygons[index],
            adjacency,
            None if self.detailed is None else self.detailed.take(index),
            None if self.features is None else self.features[index],
        )

    def batch(self) -> Batch:
        """The graphs as one torch_geometric ``Batch``: ``x`` float32, all edges, ``y`` the class index."""
        from torch_geometric.data import Batch, Data

        edges = _adjacency(self.nodes, self.counts, {}) if self.adjacency is None else self.adjacency
        graphs = [
            Data(
                x=torch.from_numpy(self.nodes[i, :n]),
                edge_index=torch.from_numpy(np.stack(np.nonzero(edges[i]))),
                y=torch.tensor([self.labels[i]]),
            )
            for i, n in enumerate(self.counts)
        ]
        return Batch.from_data_list(graphs)

    def class_counts(self) -> dict[str, int]:
        """Class code (as text, for JSON) -> number of samples."""
        codes, counts = np.unique(self.labels + 1, return_counts=True)
        return {str(c): int(n) for c, n in zip(codes, counts)}


class SampleReader:
    """Fills arrays sample by sample and remembers which could not be read."""

    def __init__(
        self,
        training_set: TrainingSet,
        side: int,
        surroundings: bool,
        details: dict[str, Any] | None,
        features: dict[str, Any] | None = None,
        graphs: bool = True,
    ) -> None:
        self._set, self._side, self._details, self._features = training_set, side, details, features
        self._with_graph = training_set.given.get(layout.GRAPH, frozenset()) if graphs else frozenset()
        self._key = "surroundings" if surroundings else "image"
        self.failures: list[str] = []

    def read(self, wanted: list[int], reporter: Reporter) -> Samples:
        n, bands = len(wanted), len(self._set.bands)
        images = np.zeros((n, bands, self._side, self._side), np.float32)
        nodes, counts = np.zeros((n, method.MAX_NODES, method.NODE_FEATURES), np.float32), np.zeros(n, np.int64)
        labels, good, unusual = np.zeros(n, np.int64), np.zeros(n, bool), {}
        detailed, features = self._no_details(n), self._no_features(n)
        for i, sample in enumerate(wanted):
            if i % 200 == 0:
                reporter.progress(i / n, "Reading the training set")
            try:
                images[i], labels[i] = self._patch(sample)
                graph = self._graph(sample, int(labels[i]))
                if detailed is not None and graph is not None:
                    self._detail(graph, i, detailed)
                if features is not None:
                    self._feature(sample, features[i])
            except (*DAMAGED, ValueError, KeyError) as e:
                self.failures.append(f"{sample} ({e})")
                continue
            good[i] = True
            if graph is not None:
                counts[i] = n_nodes = graph.num_nodes
                nodes[i, :n_nodes] = graph.x.numpy()
                edges = _edges(graph)
                if not np.array_equal(edges, _edges_of_centres(graph.x.numpy())):
                    unusual[i] = edges
        polygons = np.array([self._set.polygons.get(s, "") for s in wanted], dtype=object)
        adjacency = _adjacency(nodes, counts, unusual) if unusual else None
        read = np.array(wanted, np.int64), images, nodes, counts, labels, polygons, adjacency, detailed, features
        return Samples(*read).take(good)

    def _no_details(self, n: int) -> Detailed | None:
        if self._details is None:
            return None
        columns, wide = method.NODE_FEATURES + len(self._details["nodes"]), len(self._details["window"])
        columns += 2 * len(self._details.get("layers", ()))
        nodes = np.zeros((n, self._details["max_nodes"], columns), np.float32)
        return Detailed(nodes, np.zeros(n, np.int64), np.zeros((n, wide), np.float32))

    def _detail(self, graph: Data, i: int, detailed: Detailed) -> None:
        nodes, view = graph.nodes.numpy(), graph["view"].numpy()[0]
        places, columns = detailed.nodes.shape[1:]
        if nodes.shape[1] != columns or len(nodes) > places or view.shape != detailed.view[i].shape:
            raise ValueError(f"its detailed graph has nodes {nodes.shape} and a window {view.shape}")
        detailed.nodes[i, : len(nodes)], detailed.counts[i], detailed.view[i] = nodes, len(nodes), view

    def _no_features(self, n: int) -> np.ndarray | None:
        if self._features is None:
            return None
        shape = (n, len(self._features["mean"]), method.WINDOW_PX, method.WINDOW_PX)
        return np.full(shape, np.nan, np.float16)

    def _feature(self, sample: int, features: np.ndarray) -> None:
        path = self._set.folder / layout.features_name(sample)
        if not path.is_file():
            if sample in self._set.given.get(layout.FEATURES, ()):
                raise ValueError("its further features are lost")
            return
        values = npz.read(path, ("features",), most=_LARGEST_ARRAY)["features"]
        if values.shape != features.shape:
            raise ValueError(f"its features are {values.shape}, not {features.shape}")
        mean, deviation = (np.asarray(self._features[k], np.float32) for k in ("mean", "deviation"))
        features[:] = standardised(values.astype(np.float32), mean, deviation)

    def _patch(self, sample: int) -> tuple[np.ndarray, int]:
        file = npz.read(self._set.folder / layout.sentinel2_name(sample), (self._key, "label"), most=_LARGEST_ARRAY)
        image, label = file[self._key], _whole(file["label"])
        expected = (self._side, self._side, len(self._set.bands))
        if image.shape != expected:
            raise ValueError(f"its patch is {image.shape}, not {expected}")
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and is told so
            image = image.astype(np.float32)
        if not np.isfinite(image).all():
            raise ValueError("its patch holds values that are not finite")
        if not 1 <= label <= CLASS_COUNT:
            raise ValueError(f"its class is {label}, not 1..{CLASS_COUNT}")
        return image.transpose(2, 0, 1), label - 1

    def _graph(self, sample: int, label: int) -> Data | None:
        """The sample's graph, of at most 50 nodes; None without instances."""
        path = self._set.folder / layout.graph_name(sample)
        if sample in self._with_graph and not path.is_file():
            raise ValueError("its graph is lost")
        graph = graph_files.read(path, detailed=self._details is not None) if path.is_file() else None
        if graph is None or not graph.num_nodes:
            return None
        if graph.get("y") is None or int(graph.y) != label:
            own = "none" if graph.get("y") is None else int(graph.y) + 1
            raise ValueError(f"its patch is of class {label + 1}, its graph of class {own}")
        return graph if graph.num_nodes <= method.MAX_NODES else graph.subgraph(torch.arange(method.MAX_NODES))


def _edges(graph: Data) -> np.ndarray:
    joined = np.zeros((graph.num_nodes, graph.num_nodes), bool)
    joined[tuple(graph.edge_index.numpy())] = True
    return joined


def _edges_of_centres(x: np.ndarray) -> np.ndarray:
    # In single precision, in which the network sees the centres.
    centres = x[:, 3:5].astype(np.float32)
    return (centres[:, None] != centres[None]).any(axis=2)


def _adjacency(nodes: np.ndarray, counts: np.ndarray, unusual: dict[int, np.ndarray]) -> np.ndarray:
    adjacency = np.zeros((len(nodes), method.MAX_NODES, method.MAX_NODES), bool)
    for i, n in enumerate(counts):
        adjacency[i, :n, :n] = unusual.get(i, _edges_of_centres(nodes[i, :n]))
    return adjacency


def _whole(label: np.ndarray) -> int:
    if label.size != 1 or label.dtype.kind not in "iuf" or int(label.item()) != label.item():
        raise ValueError(f"its class is {label.dtype} of the shape {label.shape}, not a whole number")
    return int(label.item())
