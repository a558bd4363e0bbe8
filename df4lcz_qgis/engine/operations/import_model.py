"""Operation ``import-model``: published weights become a model file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    weights: str = parameter("published weights: a .h5 or .hdf5 file, or an id of the catalogue")
    output: Path = parameter("the model file to write (.safetensors)")
    second_weights: str | None = parameter("weights of the other stream, for a fused model", None)
    alpha: float = parameter("weight of the Sentinel-2 stream in a fused model", 0.6, minimum=0, maximum=1)
    name: str | None = parameter("a name for the model; by default the catalogue's or the file's", None)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Convert the weights; returns the model's path, name and streams."""
    from ..shared import model_file, weights
    from ..streams import weights_import

    path = weights.find(parameters.weights)
    reporter.progress(0.1, "Reading {name}", name=path.name)
    model = weights_import.import_weights(path, parameters.name)
    if parameters.second_weights:
        second = weights_import.import_weights(weights.find(parameters.second_weights))
        model = weights_import.combine(model, second, parameters.alpha)
    metadata = model_file.save(parameters.output, model, reporter)
    reporter.progress(1.0)
    return {
        "output": str(parameters.output),
        "name": metadata["name"],
        "streams": sorted(metadata["streams"]),
        "weights_sha256": metadata["weights_sha256"],
    }
