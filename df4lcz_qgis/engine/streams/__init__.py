"""The streams and their networks: made by name from the table, with the weights of a model where there are some."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..shared import libraries, tables
from ..shared.errors import ModelFileError
from ..shared.message import say
from ..shared.tables import FEATURES, GOOGLE_EARTH, SENTINEL2

if TYPE_CHECKING:
    from torch import Tensor, nn

    from ..shared.model_file import Model

__all__ = ["FEATURES", "GOOGLE_EARTH", "NAMES", "SENTINEL2", "make", "restore"]

#: The streams that a model may have, in the order in which they are trained and told.
NAMES = (SENTINEL2, GOOGLE_EARTH, FEATURES)


def make(architecture: str, options: dict[str, Any]) -> nn.Module:
    """A network by its name in the table and its options, with untrained weights.

    Raises:
        ModelFileError: there is no such network, its options do not fit, or it breaks its stream's contract.
    """
    from .contract import check

    if architecture not in tables.NETWORKS:
        raise ModelFileError(
            "The model's architecture {architecture} is unknown. Known: {architectures}. Update the plugin or "
            "choose another model.",
            architecture=repr(architecture),
            architectures=", ".join(tables.NETWORKS),
        )
    row = tables.NETWORKS.row(architecture)
    try:
        made_by = tables.load(row.loader)
        libraries.write_no_layers()  # once the network's module has loaded what it needs
        network = made_by(**options)
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelFileError(
            "The model's options do not fit its architecture {architecture}: {error}.",
            architecture=repr(architecture),
            error=error,
        ) from error
    return check(network, row)


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

    if architecture in tables.NETWORKS:
        tables.load(tables.NETWORKS.row(architecture).loader)  # libraries that it imports may compute with real numbers
    try:
        with torch.device("meta"):
            expected = {name: tuple(t.shape) for name, t in make(architecture, options).state_dict().items()}
    except ModelFileError:  # wrong options, which making it in earnest will tell, or a network that needs real numbers
        return
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
