"""Reading weights that Keras 2 saved as HDF5, and putting them into our networks. Nothing is unpickled.

Keras numbers layers in the order of their creation (``conv2d_1``, ``conv2d_2``, ...). Our networks create their
layers of each kind in the same order, so kinds are matched one by one, with every shape checked.
"""

from __future__ import annotations

import re
from pathlib import Path

import h5py
import numpy as np
import torch
from torch import nn

from ..shared.errors import WeightsError
from .gcn import GCSConv

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
    "kernel": "weight", "bias": "bias", "gamma": "weight", "beta": "bias",
    "moving_mean": "running_mean", "moving_variance": "running_var",
    "kernel_1": "neighbour_weight", "kernel_2": "own_weight",
}  # fmt: skip

KerasLayers = dict[str, list[tuple[int, dict[str, np.ndarray]]]]


def read_layers(path: Path | str) -> KerasLayers:
    """Layer kind -> its layers as (number, arrays by name), in the order of their numbers.

    Raises:
        WeightsError: not a Keras weights file, or a damaged one.
    """
    path = Path(path)
    layers: KerasLayers = {}
    try:
        with h5py.File(path, "r") as file:
            group = file.get("model_weights", file)
            names = group.attrs["layer_names"]
            for raw in names:
                name = raw.decode() if isinstance(raw, bytes) else str(raw)
                arrays = _arrays(group[name])
                if arrays:
                    kind, number = _kind(name)
                    layers.setdefault(kind, []).append((number, arrays))
    except (OSError, KeyError, RuntimeError, ValueError, TypeError, AttributeError) as error:
        raise WeightsError(
            "{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file "
            "as its authors published it.",
            name=path.name,
            error=error,
        ) from error
    for kind in layers:
        layers[kind].sort(key=lambda item: item[0])
    return layers


def _arrays(group: h5py.Group) -> dict[str, np.ndarray]:
    found = {}
    for raw in group.attrs["weight_names"]:
        name = raw.decode() if isinstance(raw, bytes) else str(raw)
        found[name.rsplit("/", 1)[-1].split(":")[0]] = np.asarray(group[name], dtype=np.float32)
    return found


def _kind(name: str) -> tuple[str, int]:
    match = re.fullmatch(r"(.+?)(?:_(\d+))?", name)
    assert match is not None  # the pattern matches every name
    return match.group(1), int(match.group(2) or 0)


def fill(network: nn.Module, layers: KerasLayers, *, source: str) -> None:
    """Copy Keras weights into a network of the same architecture, layer by layer in order of creation.

    Raises:
        WeightsError: numbers or shapes of layers differ.
    """
    for kind, module_type in _MODULES.items():
        ours = [m for m in network.modules() if isinstance(m, module_type)]
        theirs = [arrays for _, arrays in layers.get(kind, [])]
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
            _copy(module, arrays, kind, source)


def _copy(module: nn.Module, arrays: dict[str, np.ndarray], kind: str, source: str) -> None:
    for name in _ARRAYS[kind]:
        array = arrays.get(name)
        target = getattr(module, _TORCH_NAMES[name])
        if array is None or target is None:
            raise WeightsError(
                "{source} lacks the array {name} of a {kind} layer: the weights are of another network.",
                source=source,
                name=name,
                kind=kind,
            )
        tensor = torch.from_numpy(to_torch_layout(array, kind))
        if tensor.shape != target.shape:
            raise WeightsError(
                "{source} has a {kind} layer of shape {shape}, the architecture {own_shape}: the weights are of "
                "another network.",
                source=source,
                kind=kind,
                shape=tuple(tensor.shape),
                own_shape=tuple(target.shape),
            )
        with torch.no_grad():
            target.copy_(tensor)


def to_torch_layout(array: np.ndarray, kind: str) -> np.ndarray:
    """A Keras kernel in torch's axis order: (..., in, out) becomes (out, in, ...)."""
    if array.ndim == 1 or kind in ("batch_normalization", "gcs_conv"):
        return array
    if kind == "dense":
        return np.ascontiguousarray(array.T)
    return np.ascontiguousarray(np.moveaxis(array, (-1, -2), (0, 1)))
