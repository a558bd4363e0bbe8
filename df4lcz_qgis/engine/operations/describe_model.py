"""Operation ``describe-model``: what a model file holds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter
from .fields import MODEL


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    model: Path = parameter("the model file (.safetensors)", reads=MODEL)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """The model's metadata, its weights' hash verified."""
    from ..shared import model_file

    return model_file.load(parameters.model).metadata
