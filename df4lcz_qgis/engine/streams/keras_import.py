"""Putting weights that Keras 2 saved (see :mod:`.keras_file`) into our networks.

A file lists its layers from the input to the output, in which order our networks make theirs, so kinds are matched
one by one, with every shape checked. Two things the list leaves open, and there the numbers in the names decide, which
count layers as they were made (``conv2d_1``, ``conv2d_2``, ...): of two branches that are added, the one added first is
listed first, whichever that is; and a list in some other order, the alphabet's say, tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import nn

from ..shared.errors import WeightsError
from .gcn import GCSConv
from .keras_file import KerasHeaders, KerasLayers, read_layers

__all__ = ["KerasHeaders", "KerasLayers", "check_fit", "fill", "read_layers", "to_torch_layout"]

#: Keras layer kind -> the arrays it stores, in the order in which it stores them.
_ARRAYS = {
    "conv2d": ("kernel", "bias"),
    "conv3d": ("kernel", "bias"),
    "dense": ("kernel", "bias"),
    "batch_normalization": ("gamma", "beta", "moving_mean", "moving_variance"),
    "gcs_conv": ("kernel_1", "kernel_2", "bias"),
}
#: Keras layer kind -> our module type.
_MODULES: dict[str, type[nn.Module] | tuple[type[nn.Module], ...]] = {
    "conv2d": nn.Conv2d,
    "conv3d": nn.Conv3d,
    "dense": nn.Linear,
    "batch_normalization": (nn.BatchNorm2d, nn.BatchNorm3d),
    "gcs_conv": GCSConv,
}
_TORCH_NAMES = {
    "kernel": "weight",
    "bias": "bias",
    "gamma": "weight",
    "beta": "bias",
    "moving_mean": "running_mean",
    "moving_variance": "running_var",
    "kernel_1": "neighbour_weight",
    "kernel_2": "own_weight",
}


def fill(network: nn.Module, layers: KerasLayers, *, source: str) -> None:
    """Copy Keras weights into a network of the same architecture, layer by layer.

    Raises:
        WeightsError: numbers or shapes of layers differ.
    """
    for target, array, kind in _pairs(network, layers, source):
        with torch.no_grad():
            target.copy_(torch.from_numpy(to_torch_layout(array, kind)))


def check_fit(network: nn.Module, layers: KerasLayers | KerasHeaders, *, source: str) -> None:
    """Whether :func:`fill` can fill a network, from shapes alone.

    Raises:
        WeightsError: numbers or shapes of layers differ.
    """
    for _ in _pairs(network, layers, source):
        continue


def _pairs(
    network: nn.Module, layers: KerasLayers | KerasHeaders, source: str
) -> Iterator[tuple[torch.Tensor, Any, str]]:
    """Each tensor of the network with the array that belongs into it, and the kind of its layer."""
    for kind, module_type in _MODULES.items():
        ours = [m for m in network.modules() if isinstance(m, module_type)]
        theirs = _arranged(layers.get(kind, []), ours, kind, _shortcuts(network))
        if len(ours) != len(theirs):
            raise WeightsError(
                "{source} has {count} layers of the kind {kind}, the architecture {own_count}: the weights are of "
                "another network.",
                source=source,
                count=len(theirs),
                kind=kind,
                own_count=len(ours),
            )
        for module, arrays in zip(ours, theirs):
            for name in _ARRAYS[kind]:
                yield _pair(module, arrays, name, kind, source)


def _shortcuts(network: nn.Module) -> set[nn.Module]:
    """The layers beside a residual block's own: each is made right after the block's last, and added to it."""
    found = (getattr(m, "shortcut", None) for m in network.modules())
    return {layer for shortcut in found if shortcut is not None for layer in shortcut.modules()}


def _arranged(
    listed: list[tuple[int, Any]], ours: list[nn.Module], kind: str, shortcuts: set[nn.Module]
) -> list[dict[str, Any]]:
    """A kind's layers in the order of our modules: the file's where its shapes fit, else that of the numbers."""
    by_place, by_number = list(listed), sorted(listed, key=lambda layer: layer[0])
    for place, module in enumerate(ours[: len(listed)]):
        if place and module in shortcuts:
            by_place[place - 1 : place + 1] = sorted(by_place[place - 1 : place + 1], key=lambda layer: layer[0])
    chosen = by_place if all(_fits(m, layer, kind) for m, (_, layer) in zip(ours, by_place)) else by_number
    return [arrays for _, arrays in chosen]


def _fits(module: nn.Module, arrays: dict[str, Any], kind: str) -> bool:
    try:
        for name in _ARRAYS[kind]:
            _pair(module, arrays, name, kind, "")
    except WeightsError:
        return False
    return True


def _pair(
    module: nn.Module, arrays: dict[str, Any], name: str, kind: str, source: str
) -> tuple[torch.Tensor, Any, str]:
    array = arrays.get(name)
    target = getattr(module, _TORCH_NAMES[name])
    if array is None or target is None:
        raise WeightsError(
            "{source} lacks the array {name} of a {kind} layer: the weights are of another network.",
            source=source,
            name=name,
            kind=kind,
        )
    # A view that takes no memory tells the shape that the array will have.
    shape = to_torch_layout(np.broadcast_to(np.float32(0), array.shape), kind, copy=False).shape
    if shape != tuple(target.shape):
        raise WeightsError(
            "{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of "
            "another network.",
            source=source,
            kind=kind,
            shape=shape,
            own_shape=tuple(target.shape),
        )
    return target, array, kind


def to_torch_layout(array: np.ndarray, kind: str, *, copy: bool = True) -> np.ndarray:
    """A Keras kernel in torch's axis order: (..., in, out) becomes (out, in, ...); without ``copy`` a view."""
    if array.ndim == 1 or kind in ("batch_normalization", "gcs_conv"):
        return array
    turned = array.T if kind == "dense" else np.moveaxis(array, (-1, -2), (0, 1))
    return np.ascontiguousarray(turned) if copy else turned
