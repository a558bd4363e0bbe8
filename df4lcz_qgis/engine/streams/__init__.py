"""The streams and their networks: made by name from the table, with the weights of a model where there are some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..shared import libraries, tables
from ..shared.errors import ModelFileError
from ..shared.tables import GOOGLE_EARTH, SENTINEL2

if TYPE_CHECKING:
    from torch import nn

    from ..shared.model_file import Model

__all__ = ["GOOGLE_EARTH", "SENTINEL2", "make", "restore"]


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
        with libraries.making_layers():
            network = tables.load(row.loader)(**options)
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
    network = make(description["architecture"], description.get("options", {}))
    try:
        network.load_state_dict(model.tensors[stream])
    except RuntimeError as error:
        raise ModelFileError("The weights do not fit the architecture: {error}", error=str(error)[:300]) from error
    return network.eval()
