"""A second graph network for the Google Earth stream: richer nodes, several readouts, the window as a whole.

The published network (:mod:`.gcn`) knows five features a node and reads a graph out by the mean of its nodes. This one
takes detailed graphs (:mod:`..graphs.details`): texture, size and shape of each object and how it stands out from its
surroundings, up to 200 of them, standardised by the training samples. Every node hears from all others twice, once from
each alike and once from each by its area, so that small objects and large ones both count. The graph is read out by
mean, mean by area, deviation, largest value, and mean over the objects near the window's middle, which is the cell that
is mapped. The colours of the whole window and of its middle join them, for what no object covers.

Nodes may have more columns: mean and deviation of heights and other layers. These are standardised too, then drawn in
(asinh), since a tower stands far beyond the mean height. Where a layer tells nothing of an object, the mean counts.

Any two nodes are joined, as in the published graph; so :meth:`GCN2.forward` needs no edges and takes O(n).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from ..shared.method import NODE_DETAILS, NODE_FEATURES, WINDOW_DETAILS

if TYPE_CHECKING:
    from torch_geometric.data import Batch

#: Columns of a node's features: the centre of its box, and its share of the window's area.
_CENTRE, _SHARE = slice(3, 5), NODE_FEATURES + NODE_DETAILS.index("share")
#: Columns of a node before those of layers.
_USUAL = NODE_FEATURES + len(NODE_DETAILS)
#: How fast nodes matter less away from the middle, in sides of the window.
_MIDDLE_REACH = 0.18
READOUTS = 5


class GraphConvolution(nn.Module):
    """X' = ReLU(X W1 + mean(X) W2 + mean by area(X) W3 + b), normalised."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.own = nn.Linear(inputs, outputs)
        self.all = nn.Linear(2 * inputs, outputs, bias=False)
        self.norm = nn.LayerNorm(outputs)

    def forward(self, x: torch.Tensor, alike: torch.Tensor, by_area: torch.Tensor) -> torch.Tensor:
        """From nodes (batch, places, inputs) and weights (batch, places, 1), each of sum 1."""
        heard = self.all(torch.cat(((x * alike).sum(dim=1), (x * by_area).sum(dim=1)), dim=1))
        return torch.relu(self.norm(self.own(x) + heard[:, None]))


@dataclass(frozen=True)
class Options:
    """What a network is made with.

    ``features`` and ``view`` are the numbers of columns of nodes and windows; ``mean`` and ``std`` (features) and
    ``view_mean`` and ``view_std`` (view) standardise them. ``width``: features within; ``dropout``: share of them
    that is left out in training, at random.
    """

    features: int = NODE_FEATURES + len(NODE_DETAILS)
    view: int = len(WINDOW_DETAILS)
    width: int = 64
    dropout: float = 0.3
    classes: int = 17
    mean: tuple[float, ...] | None = None
    std: tuple[float, ...] | None = None
    view_mean: tuple[float, ...] | None = None
    view_std: tuple[float, ...] | None = None


class GCN2(nn.Module):
    """Class probabilities of windows from detailed graphs of their instances; made from the :class:`Options`."""

    #: What the contract asks for.
    detailed = True

    def __init__(self, **options: Any) -> None:
        super().__init__()
        o = Options(**options)
        self._standardise("mean", o.mean, o.features, 0.0)
        self._standardise("std", o.std, o.features, 1.0)
        self._standardise("view_mean", o.view_mean, o.view, 0.0)
        self._standardise("view_std", o.view_std, o.view, 1.0)
        self.encode = nn.Linear(o.features, o.width)
        self.convolutions = nn.ModuleList([GraphConvolution(o.width, o.width) for _ in range(2)])
        self.read = nn.Sequential(
            nn.Dropout(o.dropout),
            nn.Linear(READOUTS * o.width + o.view + 1, 2 * o.width),
            nn.ReLU(),
            nn.Dropout(o.dropout),
            nn.Linear(2 * o.width, o.classes),
        )

    def _standardise(self, name: str, values: Sequence[float] | None, count: int, usual: float) -> None:
        tensor = torch.tensor(list(values) if values else [usual] * count, dtype=torch.float32)
        if len(tensor) != count:
            raise ValueError(f"{name} has {len(tensor)} values, not {count}")
        self.register_buffer(name, tensor, persistent=False)

    def _standardised(self, nodes: torch.Tensor) -> torch.Tensor:
        found = (nodes - self.mean) / self.std
        usual, layers = found.tensor_split([_USUAL], dim=2)
        return torch.cat((usual, torch.asinh(layers.nan_to_num())), dim=2) if layers.shape[2] else found

    def logits(self, nodes: torch.Tensor, counts: torch.Tensor, view: torch.Tensor) -> torch.Tensor:
        """Class scores (batch, classes); see :meth:`forward`."""
        nodes = nodes[:, : max(int(counts.max()), 1)] if len(counts) else nodes  # padding that no graph needs
        real = (torch.arange(nodes.shape[1], device=nodes.device) < counts[:, None])[..., None].to(nodes.dtype)
        alike = real / real.sum(dim=1, keepdim=True).clamp(min=1)
        by_area = _shares(nodes[..., _SHARE, None] * real)
        distance = (nodes[..., _CENTRE] - 0.5).square().sum(dim=2, keepdim=True)
        near = _shares(nodes[..., _SHARE, None] * real * torch.exp(-distance / (2 * _MIDDLE_REACH**2)))
        x = torch.relu(self.encode(self._standardised(nodes))) * real
        for convolution in self.convolutions:
            x = convolution(x, alike, by_area)
        mean = (x * alike).sum(dim=1)
        deviation = ((x - mean[:, None]).square() * alike).sum(dim=1).add(1e-6).sqrt()
        largest = (x * real).amax(dim=1)
        number = torch.log1p(counts.to(nodes.dtype))[:, None] / 5
        view = (view - self.view_mean) / self.view_std
        found = (mean, (x * by_area).sum(dim=1), deviation, largest, (x * near).sum(dim=1), view, number)
        return self.read(torch.cat(found, dim=1))

    def forward(self, nodes: torch.Tensor, counts: torch.Tensor, view: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes).

        ``nodes`` (batch, places, features) holds each graph's nodes first, then zeros; ``counts`` (batch,) int64 tells
        how many there are; ``view`` (batch, view) describes the windows. A graph without nodes is told from the
        window alone, which the caller discards. Columns of layers are NaN where nothing is known.
        """
        return self.logits(nodes, counts, view).softmax(dim=1)

    def graphs(self, data: Batch) -> torch.Tensor:
        """Class scores (batch, classes) of a torch_geometric ``Batch`` of detailed graphs with ``x`` and ``view``."""
        from torch_geometric.utils import to_dense_batch

        nodes, real = to_dense_batch(data.x, data.batch, batch_size=data.num_graphs)
        return self.logits(nodes, real.sum(dim=1), data["view"])


def _shares(weights: torch.Tensor) -> torch.Tensor:
    """Weights (batch, places, 1) over their sum; all 0 where there are none."""
    return weights / weights.sum(dim=1, keepdim=True).clamp(min=1e-9)
