"""What a network of each stream must have, so that training, evaluation and mapping can use any.

A network is a ``torch.nn.Module`` that a row of :data:`.tables.NETWORKS` names. Called with its inputs it gives the
probabilities (batch, 17) of the classes; ``logits`` gives scores whose softmax these are, for the loss.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Protocol

import torch
from torch import nn

from ..shared.errors import ModelFileError
from ..shared.tables import FEATURES, SENTINEL2, Network

if TYPE_CHECKING:
    from torch_geometric.data import Batch, Data


class Sentinel2Network(Protocol):
    """A network of the Sentinel-2 stream.

    Its input is reflectance (batch, bands, side, side), float32, where side is the window's and ``margin`` real
    pixels more on each side; ``margin`` is 0 for a network that sees the window alone.
    """

    margin: int

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes)."""
        ...

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Class scores (batch, classes)."""
        ...


class SceneNetwork(Sentinel2Network, Protocol):
    """A network of the Sentinel-2 stream with a ``margin`` above 0: it maps a scene without cutting it up."""

    def scene(self, x: torch.Tensor, step_px: int) -> torch.Tensor:
        """Class probabilities (classes, rows, columns) of all windows of a scene, ``step_px`` apart.

        ``x`` (bands, height, width) starts ``margin`` px before the first window. The result is that of
        :meth:`forward` on each window.
        """
        ...


class GraphNetwork(Protocol):
    """A network of the Google Earth stream, over the graphs of windows.

    It takes them padded, which is fast, or as torch_geometric has them, with the same result: ``nodes`` (batch,
    places, features) holds each graph's nodes first, then zeros; ``counts`` (batch,) int64 tells how many there are.
    """

    def forward(self, nodes: torch.Tensor, counts: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes) of padded graphs whose nodes are joined as their centres tell."""
        ...

    def logits(self, nodes: torch.Tensor, counts: torch.Tensor, adjacency: torch.Tensor | None = None) -> torch.Tensor:
        """Class scores (batch, classes) of the same graphs.

        ``adjacency`` (batch, places, places; bool) joins other nodes than the centres tell.
        """
        ...

    def graphs(self, data: Data | Batch) -> torch.Tensor:
        """Class scores (batch, classes) of any graphs."""
        ...


class DetailedGraphNetwork(Protocol):
    """A network of the Google Earth stream over detailed graphs, told by its attribute ``detailed``.

    As :class:`GraphNetwork`, but its nodes have details, and ``view`` (batch, columns) describes the windows. Where a
    training set has layers of objects, the last columns of nodes are their means and deviations, NaN where unknown; an
    option ``features`` is given the number of all columns.
    """

    detailed: bool

    def forward(self, nodes: torch.Tensor, counts: torch.Tensor, view: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes) of padded graphs."""
        ...

    def logits(self, nodes: torch.Tensor, counts: torch.Tensor, view: torch.Tensor) -> torch.Tensor:
        """Class scores (batch, classes) of the same graphs."""
        ...

    def graphs(self, data: Data | Batch) -> torch.Tensor:
        """Class scores (batch, classes) of the same graphs, as torch_geometric has them, with ``view``."""
        ...


class FeatureNetwork(Protocol):
    """A network of the stream of further features.

    Its input (batch, bands, 32, 32), of any floating type, are features on the 10 m grid, standardised by band, and NaN
    in all bands where one is missing. A window without any is told from nothing, which the caller discards.
    """

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes)."""
        ...

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Class scores (batch, classes)."""
        ...


def is_detailed(network: object) -> bool:
    """Whether a network of the Google Earth stream takes detailed graphs."""
    return bool(getattr(network, "detailed", False))


def check(network: object, row: Network) -> nn.Module:
    """The network, once it is seen to hold what its stream's contract asks for.

    Raises:
        ModelFileError: it does not; says what is missing.
    """
    if not isinstance(network, nn.Module):
        raise _broken(row, f"{type(network).__name__} is no torch.nn.Module")
    contract: type = DetailedGraphNetwork if is_detailed(network) else GraphNetwork
    if row.stream == SENTINEL2:
        margin = getattr(network, "margin", None)
        if not isinstance(margin, int) or margin < 0:
            raise _broken(row, f"its margin is {margin!r}, not a whole number of pixels")
        contract = SceneNetwork if margin else Sentinel2Network
    if row.stream == FEATURES:
        contract = FeatureNetwork
    for name, wanted in inspect.getmembers(contract, inspect.isfunction):
        if name.startswith("_"):
            continue
        method = getattr(network, name, None)
        # Without the contract's ``self``.
        arguments = list(inspect.signature(wanted).parameters)[1:]
        if not callable(method) or (name == "forward" and type(network).forward is nn.Module.forward):
            raise _broken(row, f"it has no method {name}({', '.join(arguments)})")
        try:
            inspect.signature(method).bind(*arguments)
        except TypeError as error:
            raise _broken(row, f"its method {name} does not take ({', '.join(arguments)})") from error
    return network


def _broken(row: Network, problem: str) -> ModelFileError:
    return ModelFileError(
        "The network {name} ({loader}) is not what a network of the {stream} stream must be: {problem}. Check it "
        "against the contract in streams/contract.py.",
        name=row.name,
        loader=row.loader,
        stream=row.stream,
        problem=problem,
    )
