"""The streams' networks. A new one is a module here and a line in the table.

Every network is a ``torch.nn.Module`` made from the ``options`` of a model file; ``forward`` gives the
probabilities (batch, 17) of the classes. A Sentinel-2 network takes reflectance (batch, bands, window, window); one
with an attribute ``margin`` > 0 takes windows with so many real pixels more on each side.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..shared.errors import ModelFileError
from ..shared.message import say

if TYPE_CHECKING:
    from torch import Tensor, nn

    from ..shared.model_file import Model

SENTINEL2, GOOGLE_EARTH = "sentinel2", "google_earth"

#: Architecture's name in model files -> (module here, class).
ARCHITECTURES: dict[str, tuple[str, str]] = {
    "sen2lcz": ("sen2lcz", "Sen2Lcz"),
    "resnet_v2": ("resnet_v2", "ResNetV2"),
    "resnet3d": ("resnet3d", "ResNet3D11"),
    "gcn": ("gcn", "GCN"),
}


def make(architecture: str, options: dict[str, Any]) -> nn.Module:
    """A network by its architecture's name and options, with untrained weights.

    Raises:
        ModelFileError: the architecture is unknown or its options do not fit.
    """
    if architecture not in ARCHITECTURES:
        raise ModelFileError(
            "The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or "
            "choose another model.",
            architecture=repr(architecture),
            architectures=", ".join(ARCHITECTURES),
        )
    module, name = ARCHITECTURES[architecture]
    try:
        return getattr(importlib.import_module(f".{module}", __name__), name)(**options)
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelFileError(
            "The model's options do not fit its architecture {architecture}: {error}.",
            architecture=repr(architecture),
            error=error,
        ) from error


def restore(model: Model, stream: str) -> nn.Module:
    """A stream's network with the weights of the model, ready to classify.

    Raises:
        ModelFileError: the model lacks the stream, or its weights do not fit the architecture.
    """
    description = model.streams.get(stream)
    if description is None:
        raise ModelFileError(
            "The model {model} has no {stream} stream.", model=repr(model.metadata["name"]), stream=stream
        )
    check_shapes(description["architecture"], description.get("options", {}), model.tensors[stream])
    network = make(description["architecture"], description.get("options", {}))
    try:
        network.load_state_dict(model.tensors[stream])
    except RuntimeError as error:
        raise ModelFileError("The weights do not fit the architecture: {error}", error=str(error)[:300]) from error
    return network.eval()


def check_shapes(architecture: str, options: dict[str, Any], tensors: Mapping[str, Tensor]) -> None:
    """Whether a network's tensors are those that its architecture needs, before any memory is taken for it.

    Raises:
        ModelFileError: they are not, or the options do not fit the architecture.
    """
    import torch

    with torch.device("meta"):
        expected = {name: tuple(t.shape) for name, t in make(architecture, options).state_dict().items()}
    given = {name: tuple(t.shape) for name, t in tensors.items()}
    different = sorted(n for n in {*expected, *given} if expected.get(n) != given.get(n))
    if different:
        first = different[0]
        raise ModelFileError(
            "The weights do not fit the architecture {architecture}: {count} tensors differ, such as {first} ({given}, "
            "needed {expected}). Choose another model or make it again.",
            architecture=repr(architecture),
            count=len(different),
            first=first[:80],
            given=given.get(first) or say("missing"),
            expected=expected.get(first) or say("none"),
        )
