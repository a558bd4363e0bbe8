"""Operation ``import-model``: published weights become a model file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter
from .fields import MODEL

KERAS = (".h5", ".hdf5")


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    weights: str = parameter(
        "File of weights; the network is recognised from what the file holds.", title="Published weights", reads=KERAS
    )
    output: Path = parameter("The model file to write.", title="Model", writes=MODEL)
    second_weights: str | None = parameter(
        "File of the other stream's weights, for a fused model: of the graph network where the first is of the "
        "Sentinel-2 network, or the other way round.",
        None,
        title="Weights of the other stream",
        reads=KERAS,
    )
    alpha: float = parameter(
        "Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.",
        0.6,
        minimum=0,
        maximum=1,
        title="Alpha",
        advanced=True,
    )
    name: str | None = parameter(
        "A name to recognise the model by; by default that of the catalogue or of the file.",
        None,
        title="Name of the model",
        name="MODEL_NAME",
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Convert the weights; returns the model's path, name and streams."""
    from ..shared import model_file, weights
    from ..streams import weights_import

    path = weights.find(parameters.weights)
    reporter.progress(0.1, "Reading {name}", name=path.name)
    model = weights_import.import_weights(path, reporter, parameters.name)
    if parameters.second_weights:
        second = weights_import.import_weights(weights.find(parameters.second_weights), reporter)
        model = weights_import.combine(model, second, parameters.alpha)
    metadata = model_file.save(parameters.output, model, reporter)
    reporter.progress(1.0)
    return {
        "output": str(parameters.output),
        "name": metadata["name"],
        "streams": sorted(metadata["streams"]),
        "weights_sha256": metadata["weights_sha256"],
    }
