"""Which build of PyTorch is installed, from which index, and how much that is to fetch.

Standard library only, and no QGIS.
"""

from __future__ import annotations

import json
import platform
import shutil
import sys
from pathlib import Path
from typing import Any

from . import fixed_versions, install_steps, processes
from .engine.shared.folders import RESOURCES
from .engine.shared.message import say
from .install_steps import Reporting

#: Wheels of PyTorch: what the package index has for this platform, in fixed versions where they are known; without
#: CUDA; with CUDA; the newest that the index has.
WHEELS = ("auto", "cpu", "cuda", "newest")
TORCH_INDEX = {"cpu": "https://download.pytorch.org/whl/cpu", "cuda": "https://download.pytorch.org/whl/cu126"}
#: What pip is asked with, after its Python.
PIP_INSTALL = ("-Im", "pip", "install", "--no-user", "--progress-bar", "off")
#: What the packages for a platform and Python measure, made by ``scripts/make_wheels_table.py``.
SIZES = RESOURCES / "wheels.json"
_WITH_CUDA, _WITHOUT_CUDA = "linux-x86_64", "win-amd64"
_NVIDIA = "nvidia-smi"
_SECONDS_FOR_CARDS, _SECONDS_TO_REACH = 20, 8
#: Opens an address as pip would, with the variables' proxy and certificates.
_REACH = """
import os, ssl, sys, urllib.request
bundle = os.environ.get("PIP_CERT") or None
context = ssl.create_default_context(cafile=bundle)
urllib.request.urlopen(sys.argv[1], timeout=float(sys.argv[2]), context=context).close()
"""


def has_cuda_by_default() -> bool:
    """Whether the package index's own PyTorch is for NVIDIA's cards on this platform."""
    return sys.platform == "linux" and platform.machine() in ("x86_64", "AMD64")


def pip_command(python: Path, wheels: str, requirements: Path) -> list[str]:
    """The command that installs the requirements, with the wheels of PyTorch that were chosen."""
    command = [str(python), *PIP_INSTALL, "-r", str(requirements)]
    default = "cuda" if has_cuda_by_default() else "cpu"
    if wheels not in ("auto", "newest", default):
        # Builds of that index carry a local version label, which ranks above the same version without.
        command += ["--extra-index-url", TORCH_INDEX[wheels]]
    return command


def has_nvidia(variables: dict[str, str], reporting: Reporting) -> bool:
    """Whether the system's own program finds an NVIDIA graphics card.

    Raises:
        Cancelled: the user cancelled.
    """
    program = shutil.which(_NVIDIA)
    if not program:
        return False
    told = processes.ask([program, "-L"], variables, _SECONDS_FOR_CARDS, reporting.cancelled)
    return told.code == 0 and "GPU " in told.out


def build_for(wheels: str, python: Path, variables: dict[str, str], reporting: Reporting) -> str:
    """What ``auto`` stands for: ``cpu`` where the index's own PyTorch is for cards that this computer has not.

    Only where PyTorch's own index answers; else, and offline, it is left at what the package index has.

    Raises:
        Cancelled: the user cancelled.
    """
    cuda_by_default = has_cuda_by_default()
    if wheels != "auto" or variables.get("PIP_NO_INDEX") or not (cuda_by_default or sys.platform == "win32"):
        return wheels
    if has_nvidia(variables, reporting):
        if not cuda_by_default:
            reporting.log(
                say(
                    "An NVIDIA graphics card was found, but 'auto' takes the PyTorch for processors on Windows. To use "
                    "the card choose 'cuda' as build, with 'Repair' ticked where the engine is installed already."
                )
            )
        return wheels
    if not cuda_by_default:
        return wheels
    index = TORCH_INDEX["cpu"]
    asking = {**variables, **install_steps.proxies(variables)}
    command = [str(python), "-I", "-c", _REACH, f"{index}/torch/", str(_SECONDS_TO_REACH)]
    if processes.ask(command, asking, 3 * _SECONDS_TO_REACH, reporting.cancelled).code != 0:
        reporting.log(
            say(
                "No NVIDIA graphics card was found, but the smaller PyTorch for processors cannot be had: {index} does "
                "not answer. The build of the package index is taken.",
                index=index,
            )
        )
        return wheels
    reporting.log(say("No NVIDIA graphics card was found: the smaller PyTorch for processors is taken."))
    return "cpu"


def tell_size(python: Path, wheels: str, variables: dict[str, str], reporting: Reporting) -> None:
    """Say beforehand how much will be fetched, or what there is not, as far as the table of the plugin knows it.

    Raises:
        EngineError: the Python does not answer.
        Cancelled: the user cancelled.
    """
    if variables.get("PIP_NO_INDEX"):
        return
    system, _, version = fixed_versions.platform_tag(python, reporting.cancelled).rpartition("-")
    if found := size_for(system, version, wheels):
        reporting.log(
            say("About {megabytes} MB will be fetched, and need about three times as much on disk.", megabytes=found)
        )
    pythons = _table().get(_key(system), {})
    if lacks := pythons.get(version, {}).get("lacks"):
        words = {"package": lacks, "system": system, "version": version}
        if others := [other for other, told in pythons.items() if "lacks" not in told]:
            message = say(
                "There was no ready build of {package} for {system} with Python {version} when this plugin was made. "
                "If pip cannot build it here either, install one of these Pythons and run 'Install engine' again: "
                "{others}.",
                **words,
                others=", ".join(others),
            )
        else:
            message = say(
                "There was no ready build of {package} for {system} when this plugin was made. If pip cannot build it "
                "here either, make an environment with the engine's packages from conda-forge and name its Python in "
                "the options.",
                **words,
            )
        reporting.log(message)


def size_for(system: str, version: str, wheels: str) -> int | None:
    """Megabytes of all packages for a platform as ``sysconfig`` names it; None where the table does not know it."""
    table, key = _table(), _key(system)
    found = table.get(key, {}).get(version, {}).get("megabytes")
    other = {"cpu": _WITHOUT_CUDA, "cuda": _WITH_CUDA}.get(wheels)
    if not found or not other or (wheels == "cuda" and key.startswith("macosx")):
        return found
    # The same build of another platform, which its package index has by default, measures about as much.
    estimate = table.get(other, {}).get(version, {}).get("megabytes") or found
    return min(found, estimate) if wheels == "cpu" else max(found, estimate)


def _table() -> dict[str, Any]:
    try:
        return dict(json.loads(SIZES.read_text(encoding="utf-8"))["platforms"])
    except (OSError, ValueError, KeyError):
        return {}


def _key(system: str) -> str:
    """What the table calls a platform."""
    parts = system.split("-")
    key = "win-amd64" if system == "win-amd64" else f"{parts[0]}-{parts[-1]}"
    return f"macosx-{platform.machine()}" if key == "macosx-universal2" else key
