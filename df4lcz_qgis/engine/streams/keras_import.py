"""Reading weights that Keras 2 saved as HDF5, and putting them into our networks. Nothing is unpickled.

Keras numbers layers in the order of their creation (``conv2d_1``, ``conv2d_2``, ...). Our networks create their
layers of each kind in the same order, so kinds are matched one by one, with every shape checked.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

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

#: No published network of the field has a tenth of so many numbers.
_MOST_NUMBERS = 50_000_000
_MOST_LAYERS = 5_000
_LARGEST_LIST = 10_000_000
#: Deflate, shuffle, Fletcher's sum and LZF; other filters would be libraries loaded from elsewhere.
_FILTERS = {1, 2, 3, 32000}

KerasLayers = dict[str, list[tuple[int, dict[str, np.ndarray]]]]
#: The same with the arrays' headers, which have a ``shape``, in place of the arrays.
KerasHeaders = dict[str, list[tuple[int, dict[str, h5py.Dataset]]]]


def read_layers(path: Path | str, check: Callable[[KerasHeaders], None] | None = None) -> KerasLayers:
    """Layer kind -> its layers as (number, arrays by name), in the order of their numbers.

    ``check`` is given the headers before any array is read, and raises what it finds wrong. What lies in other files
    (external links and storage, virtual datasets) is never followed.

    Raises:
        WeightsError: not a Keras weights file, a damaged one, or one with other things than numbers.
    """
    path = Path(path)
    try:
        with h5py.File(path, "r") as file:
            headers = _headers(file, path.name)
            if check is not None:
                check(headers)
            return {kind: [(n, _read(arrays, n, kind, path.name)) for n, arrays in found]
                    for kind, found in headers.items()}  # fmt: skip
    except (OSError, KeyError, RuntimeError, ValueError, TypeError, AttributeError, OverflowError) as error:
        raise WeightsError(
            "{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file "
            "as its authors published it.",
            name=path.name,
            error=error,
        ) from error


def _headers(file: h5py.File, source: str) -> KerasHeaders:
    layers: KerasHeaders = {}
    numbers = 0
    group = _inside(file, "model_weights", source) if "model_weights" in file.keys() else file  # noqa: SIM118
    for name in _names(group, "layer_names"):
        layer = _inside(group, name, source)
        arrays = {n.rsplit("/", 1)[-1].split(":")[0]: _inside(layer, n, source) for n in _names(layer, "weight_names")}
        for array in arrays.values():
            _check_storage(array, source)
            numbers += array.size
        if numbers > _MOST_NUMBERS:
            raise WeightsError(
                "{source} claims more than {most:,} numbers, more than any network known here has. Choose another "
                "file.",
                source=source,
                most=_MOST_NUMBERS,
            )
        if arrays:
            kind, number = _kind(name)
            layers.setdefault(kind, []).append((number, arrays))
    for kind in layers:
        layers[kind].sort(key=lambda item: item[0])
    return layers


def _names(group: h5py.Group, attribute: str) -> list[str]:
    header = group.attrs.get_id(attribute)
    if math.prod(header.shape) * header.dtype.itemsize > _LARGEST_LIST:
        raise ValueError(f"its {attribute} are too long")
    names = list(group.attrs[attribute])
    if len(names) > _MOST_LAYERS:
        raise ValueError(f"it has {len(names)} {attribute}")
    return [raw.decode() if isinstance(raw, bytes) else str(raw) for raw in names]


def _inside(group: h5py.Group, name: str, source: str) -> Any:
    """What lies under a path of names, through hard links alone: others may lead to other files."""
    for part in filter(None, name.split("/")):
        link = group.get(part, getlink=True)
        if link is None:
            raise KeyError(f"there is no {name}")
        if not isinstance(link, h5py.HardLink):
            raise WeightsError(
                "{source} is refused: its {name} is a link, which may lead to another file. Choose the file as its "
                "authors published it.",
                source=source,
                name=name,
            )
        group = group[part]
    return group


def _check_storage(array: h5py.Dataset, source: str) -> None:
    """Whether an array of floating-point numbers lies in the file itself, in a way that needs no other library."""
    if array.external or array.is_virtual:
        raise WeightsError(
            "{source} is refused: the numbers of {name} lie in another file. Choose the file as its authors "
            "published it.",
            source=source,
            name=array.name,
        )
    plist = array.id.get_create_plist()
    filters = {plist.get_filter(n)[0] for n in range(plist.get_nfilters())}
    whole = array.id.get_storage_size() >= (1 if filters else array.size * array.dtype.itemsize)
    if array.dtype.kind != "f" or array.dtype.itemsize > 8 or array.ndim > 5 or filters - _FILTERS or not whole:
        raise ValueError(f"{array.name} is no array of numbers, or they were never written")


def _read(arrays: dict[str, h5py.Dataset], number: int, kind: str, source: str) -> dict[str, np.ndarray]:
    found = {}
    for name, header in arrays.items():
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and is told so
            found[name] = np.asarray(header, dtype=np.float32)
        if not np.isfinite(found[name]).all() or (name == "moving_variance" and (found[name] < 0).any()):
            raise WeightsError(
                "The array {name} of the layer {kind} {number} of {source} holds values that are no numbers (NaN, "
                "infinite, or a negative variance): the file is damaged. Download it again.",
                name=name,
                kind=kind,
                number=number,
                source=source,
            )
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
            for name in _ARRAYS[kind]:
                yield _pair(module, arrays, name, kind, source)


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
