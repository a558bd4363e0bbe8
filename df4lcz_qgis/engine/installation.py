"""What is installed in this Python: the engine's required packages and the devices that PyTorch sees."""

from __future__ import annotations

import importlib.metadata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from .shared.folders import RESOURCES
from .shared.message import Message, say

REQUIREMENTS = RESOURCES / "requirements-engine.txt"


@dataclass(frozen=True)
class Package:
    """A required package: its name, what is asked of its version, the version installed (None: missing)."""

    name: str
    required: str
    installed: str | None
    fits: bool

    @property
    def problem(self) -> Message | None:
        """What is wrong with it; None if nothing is."""
        if self.installed is None:
            return say("The package {name} is missing.", name=self.name)
        if self.fits:
            return None
        return say(
            "The package {name} has version {installed}; needed: {required}.",
            name=self.name,
            installed=self.installed,
            required=self.required,
        )


def packages(requirements: Path = REQUIREMENTS) -> list[Package]:
    """Every required package and the version installed, in the order of the requirements."""
    lines = (line.partition("#")[0].strip() for line in requirements.read_text(encoding="utf-8").splitlines())
    return [_package(Requirement(line)) for line in lines if line]


def _package(requirement: Requirement) -> Package:
    try:
        version = importlib.metadata.version(requirement.name)
    except importlib.metadata.PackageNotFoundError:
        return Package(requirement.name, str(requirement.specifier), None, False)
    # A local build label such as +cpu, or a pre-release, is no reason to refuse a version.
    fits = requirement.specifier.contains(version, prereleases=True)
    return Package(requirement.name, str(requirement.specifier), version, fits)


def devices() -> list[dict[str, Any]]:
    """The devices that PyTorch can compute on, the preferred one first.

    Each has ``device`` (``cuda``, ``mps`` or ``cpu``), ``name`` and, for graphics cards, ``memory_gb``.
    """
    import os
    import platform

    import torch

    found: list[dict[str, Any]] = []
    for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        properties = torch.cuda.get_device_properties(index)
        found.append({"device": "cuda", "name": properties.name, "memory_gb": round(properties.total_memory / 1e9, 1)})
    if torch.backends.mps.is_available():
        found.append({"device": "mps", "name": platform.machine()})
    found.append({"device": "cpu", "name": f"{platform.machine()}, {os.cpu_count()} cores"})
    return found
