"""Where the plugin keeps what is its own: the engine's environment, weights, models, caches.

Standard library only: QGIS, the engine and ``make`` all agree on these places.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

#: The plugin's root folder: the one that holds ``df4lcz_qgis`` and ``resources``.
ROOT = Path(__file__).resolve().parents[3]
RESOURCES = ROOT / "resources"


#: The variables that name the folder for the plugin's data, and that for unfinished work.
DATA_VARIABLE, CACHE_VARIABLE = "DF4LCZ_DATA", "DF4LCZ_CACHE"


def unquoted(text: str) -> str:
    """A path without the spaces and quotes around it: Windows' Explorer copies paths with quotes."""
    return text.strip().strip('"').strip()


def data_folder() -> Path:
    """The user's folder for the plugin's data; the variable ``DF4LCZ_DATA`` overrides it."""
    if override := unquoted(os.environ.get(DATA_VARIABLE, "")):
        return Path(override).expanduser().absolute()
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "df4lcz"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "df4lcz"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "df4lcz"


def weights_folder() -> Path:
    """Where downloaded weights are kept."""
    return data_folder() / "weights"


def models_folder() -> Path:
    """Where model files made from downloaded weights are kept."""
    return data_folder() / "models"


def cache_folder() -> Path:
    """Where unfinished work is kept until it goes on; the variable ``DF4LCZ_CACHE`` overrides it."""
    if override := unquoted(os.environ.get(CACHE_VARIABLE, "")):
        return Path(override).expanduser().absolute()
    return data_folder() / "cache"


def version() -> str:
    """The plugin's version, from ``metadata.txt``."""
    for line in (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return "unknown"
