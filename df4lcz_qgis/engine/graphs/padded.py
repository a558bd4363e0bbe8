"""Graphs of many windows in arrays of one size, and as torch_geometric has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial.distance import cdist

if TYPE_CHECKING:
    from torch_geometric.data import Data


@dataclass(frozen=True)
class WindowGraphs:
    """The graphs of a batch of windows, padded to the same number of nodes.

    ``x`` (windows, max_nodes, 5) float64: node features, largest instance first, zero beyond ``counts``;
    ``counts`` (windows,) int64: nodes of each window, 0 for a window without instances; ``instance``
    (windows, max_nodes) int64: the nodes' instance ids, -1 beyond; ``index`` (windows,) int64: which of the
    centres asked for each window is; ``corner`` (windows, 2): map x, y of each window's upper-left corner;
    ``window_m``, ``pixel_m``: sides of the windows and of the pixels that were counted. Detailed graphs have also
    ``details`` (windows, max_nodes, k) float64 and ``view`` (windows, w) float64, see :mod:`.details`. ``covered``
    (windows,) float64 is the share of each window that imagery covers, None without imagery; ``layered`` (windows,
    layers) float64 the share in which each layer has values, None without layers.
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
    layered: np.ndarray | None = None

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
