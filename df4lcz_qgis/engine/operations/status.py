"""Operation ``status``: what the engine's Python environment holds and what it can compute on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    devices: bool = parameter("whether to ask PyTorch for its devices, which takes some seconds", True)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """The interpreter, the required packages with their versions, problems, and the computing devices."""
    import platform
    import sys

    from .. import installation

    packages = installation.packages()
    reporter.progress(0.2, "Asking PyTorch for its devices" if parameters.devices else None)
    outputs: dict[str, Any] = {
        "python": sys.executable,
        "python_version": platform.python_version(),
        "packages": {p.name: p.installed for p in packages},
        "problems": [p.problem.as_json() for p in packages if p.problem],
        "devices": installation.devices() if parameters.devices else [],
    }
    reporter.progress(1.0)
    return outputs
