"""The plugin's settings, shown among the Processing options under the provider's name."""

from __future__ import annotations

from qgis.core import QgsSettings

from .engine.weights import split_folders

#: Name in the Processing options -> its description there.
ENGINE_PYTHON = "DF4LCZ_ENGINE_PYTHON"
WEIGHTS_FOLDERS = "DF4LCZ_WEIGHTS_FOLDERS"


def engine_python() -> str:
    """The engine's Python that the user named; empty for the private environment."""
    return _value(ENGINE_PYTHON)


def weights_folders() -> list[str]:
    """Folders of weights already on disk that the user named."""
    return split_folders(_value(WEIGHTS_FOLDERS))


def _value(name: str) -> str:
    return str(QgsSettings().value(f"Processing/Configuration/{name}", "", type=str) or "").strip()
