"""The plugin's settings, shown among the Processing options under the provider's name."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass

from qgis.core import QgsSettings

from . import network
from .engine.shared import weights, workers
from .engine.shared.device import DEVICES
from .engine.shared.folders import CACHE_VARIABLE
from .engine.shared.message import Message, say

#: The name in QGIS's settings, and in the table below.
ENGINE_PYTHON, WEIGHTS_FOLDERS = "DF4LCZ_ENGINE_PYTHON", "DF4LCZ_WEIGHTS_FOLDERS"
DEVICE, CACHE_FOLDER, WORKERS = "DF4LCZ_DEVICE", "DF4LCZ_CACHE_FOLDER", "DF4LCZ_WORKERS"


@dataclass(frozen=True)
class Option:
    """A line of the Processing options; ``kind`` is one of Processing's types of settings."""

    name: str
    description: Message
    kind: str
    choices: tuple[str, ...] = ()


OPTIONS = (
    Option(ENGINE_PYTHON, say("Python of the engine (empty: the private environment)"), "FILE"),
    Option(WEIGHTS_FOLDERS, say("Folders of weights already on disk"), "MULTIPLE_FOLDERS"),
    Option(DEVICE, say("Computing device that 'auto' stands for"), "SELECTION", DEVICES),
    Option(CACHE_FOLDER, say("Folder for unfinished work (empty: in the plugin's data folder)"), "FOLDER"),
    Option(
        WORKERS, say("Workers that 'auto' stands for: a number of processes, or a dask scheduler's address"), "STRING"
    ),
)


def engine_python() -> str:
    """The engine's Python that the user named; empty for the private environment."""
    return _value(ENGINE_PYTHON)


def weights_folders() -> list[str]:
    """Folders of weights already on disk that the user named."""
    return weights.split_folders(_value(WEIGHTS_FOLDERS), ";")  # as Processing joins them


def device() -> str:
    """What the device ``auto`` stands for; ``auto`` itself leaves it to the engine."""
    with contextlib.suppress(ValueError, IndexError):  # nothing chosen yet
        return DEVICES[int(_value(DEVICE))]  # Processing keeps a choice as its number
    return DEVICES[0]


def cache_folder() -> str:
    """Where unfinished work is kept, as the user named it; empty for the plugin's own place."""
    return _value(CACHE_FOLDER)


def asked_workers() -> str:
    """Workers that ``auto`` stands for, as the user named them; empty for the engine's own choice."""
    return _value(WORKERS)


def environment() -> dict[str, str]:
    """The variables that tell the engine of these settings; a variable that is set already is not overruled."""
    told = {}
    if folders := weights_folders():
        named = os.environ.get(weights.FOLDERS_VARIABLE)
        told[weights.FOLDERS_VARIABLE] = os.pathsep.join([*folders, *([named] if named else [])])
    if cache_folder() and not os.environ.get(CACHE_VARIABLE):
        told[CACHE_VARIABLE] = cache_folder()
    if asked_workers() and not os.environ.get(workers.VARIABLE):
        told[workers.VARIABLE] = asked_workers()
    return {**told, **network.environment()}


def _value(name: str) -> str:
    return str(QgsSettings().value(f"Processing/Configuration/{name}", "", type=str) or "").strip()
