"""The Google Earth stream of DF4LCZ (Wu et al. 2024): a graph network over the instances of a window.

Three graph convolutions with a skip connection (GCSConv: X' = ReLU(D^-1/2 A D^-1/2 X W1 + X W2 + b), A without
self-loops), the mean over the nodes, one dense layer with softmax; 5,073 parameters. Any two instances of a window
are joined unless their bounding boxes have the same centre (A_ij = 1 where the distance d_ij > 0).

Nodes with the same centre form groups, and a node is joined to all others but its own group. So the neighbours'
sum is the sum over all nodes less the sum over the group, and :meth:`GCN.forward` needs neither edges nor an
adjacency matrix: it is exact in O(n), where a graph of 50 nodes has 2,450 edges. :meth:`GCN.graphs` takes any graph
and passes messages along its edges by torch_geometric (:mod:`.messages`); both give the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from ..shared.method import NODE_FEATURES

if TYPE_CHECKING:
    from torch_geometric.data import Batch, Data

#: Columns of a node's features that hold the centre of its bounding box.
_CENTRE = slice(3, 5)


class GCSConv(nn.Module):
    """Graph convolution with a trainable skip connection, before its activation.

    torch_geometric's ``ARMAConv`` of one stack and one layer computes the same; it has a weight more, that is never
    used and would be one more tensor in model files.
    """

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.neighbour_weight = nn.Parameter(nn.init.xavier_uniform_(torch.empty(inputs, outputs)))
        self.own_weight = nn.Parameter(nn.init.xavier_uniform_(torch.empty(inputs, outputs)))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x: torch.Tensor, neighbours: torch.Tensor) -> torch.Tensor:
        """From node features and the normalised sum of each node's neighbours, both (..., inputs)."""
        return neighbours @ self.neighbour_weight + x @ self.own_weight + self.bias


@dataclass(frozen=True)
class Options:
    """What a network is made with: ``features`` of a node, ``width`` filters of each convolution."""

    features: int = NODE_FEATURES
    width: int = 32
    classes: int = 17


class GCN(nn.Module):
    """Class probabilities of windows from the graphs of their instances; made from the :class:`Options`."""

    def __init__(self, **options: Any) -> None:
        super().__init__()
        o = Options(**options)
        self.convolutions = nn.ModuleList([GCSConv(n, o.width) for n in (o.features, o.width, o.width)])
        self.dense = nn.Linear(o.width, o.classes)
        nn.init.xavier_uniform_(self.dense.weight)
        nn.init.zeros_(self.dense.bias)

    def logits(self, nodes: torch.Tensor, counts: torch.Tensor, adjacency: torch.Tensor | None = None) -> torch.Tensor:
        """Class scores (batch, classes) of padded graphs; see :meth:`forward`.

        ``adjacency`` (batch, places, places; bool) joins other nodes than the centres tell, in O(n^2).
        """
        group, scale, real = _structure(nodes, counts)
        if adjacency is not None:
            scale = _inverse_root(adjacency.sum(dim=2), nodes.dtype)[..., None]
            edges = adjacency.to(nodes.dtype)
        x = nodes
        for convolution in self.convolutions:
            sums = _neighbour_sums(x * scale, group) if adjacency is None else edges @ (x * scale)
            x = torch.relu(convolution(x, sums * scale)) * real
        return self.dense(x.sum(dim=1) / counts.clamp(min=1)[:, None])

    def forward(self, nodes: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes).

        ``nodes`` (batch, places, 5) holds each graph's nodes first, then zeros; ``counts`` (batch,) int64 tells
        how many there are. A graph without nodes gets an answer without meaning, which the caller discards.
        """
        return self.logits(nodes, counts).softmax(dim=1)

    def graphs(self, data: Data | Batch) -> torch.Tensor:
        """Class scores (batch, classes) of any graphs: a torch_geometric ``Data`` or ``Batch`` without self-loops."""
        from . import messages  # torch_geometric takes seconds to load, and padded graphs do without

        edges, weights = messages.normalised(data)
        x = data.x
        for convolution in self.convolutions:
            x = torch.relu(convolution(x, messages.sums(x, edges, weights)))
        return self.dense(messages.means(x, data))


def _structure(nodes: torch.Tensor, counts: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Each node's group (its first node with the same centre), degree^-1/2 (0 for degree 0), and whether it is real."""
    places = torch.arange(nodes.shape[1], device=nodes.device)
    real = places < counts[:, None]
    centres = nodes[..., _CENTRE]
    same = (centres[:, :, None] == centres[:, None, :]).all(dim=3) & real[:, :, None] & real[:, None, :]
    group = torch.where(real, same.to(torch.uint8).argmax(dim=2), places)
    scale = _inverse_root((counts[:, None] - same.sum(dim=2)) * real, nodes.dtype)
    return group[..., None], scale[..., None], real[..., None]


def _inverse_root(degrees: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    return torch.where(degrees > 0, degrees.clamp(min=1).to(dtype).rsqrt(), 0.0)


def _neighbour_sums(x: torch.Tensor, group: torch.Tensor) -> torch.Tensor:
    """Sum over all nodes less the sum over the node's own group; padded places hold zeros."""
    group = group.expand(-1, -1, x.shape[2])
    sums = torch.zeros_like(x).scatter_add(1, group, x).gather(1, group)
    return x.sum(dim=1, keepdim=True) - sums
