"""Messages along the edges of any graphs, by torch_geometric."""

from __future__ import annotations

import functools

import torch
from torch_geometric.data import Batch, Data
from torch_geometric.nn import MessagePassing, global_mean_pool
from torch_geometric.nn.conv.gcn_conv import gcn_norm

from ..shared import libraries


class _Sums(MessagePassing):
    """Sums what each node gets along its edges."""

    def __init__(self) -> None:
        super().__init__(aggr="add")

    def forward(self, x: torch.Tensor, edges: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
        return self.propagate(edges, x=x, edge_weight=weights)

    def message(self, x_j: torch.Tensor, edge_weight: torch.Tensor) -> torch.Tensor:
        """What a node gets along an edge."""
        return edge_weight[:, None] * x_j


@functools.cache
def _layer() -> _Sums:
    libraries.write_no_layers()
    return _Sums()


def normalised(data: Data | Batch) -> tuple[torch.Tensor, torch.Tensor]:
    """Edges (2, e) and weights (e,) of D^-1/2 A D^-1/2, without the loops that torch_geometric adds unless asked."""
    return gcn_norm(data.edge_index, num_nodes=data.num_nodes, add_self_loops=False, dtype=data.x.dtype)


def sums(x: torch.Tensor, edges: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Each node's sum (nodes, features) of its neighbours' features ``x``, weighted by the edges."""
    return _layer()(x, edges, weights)


def means(x: torch.Tensor, data: Data | Batch) -> torch.Tensor:
    """The mean (graphs, features) over the nodes of each graph."""
    return global_mean_pool(x, data.batch)
