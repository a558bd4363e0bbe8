"""DF4LCZ for QGIS: local climate zone maps from Sentinel-2 and high-resolution imagery."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """The plugin object; called by QGIS."""
    try:
        from .df4lcz_qgis.plugin import Df4lczPlugin
    except (EOFError, ValueError, TypeError) as error:  # as Python tells of a compiled file that is damaged
        from .df4lcz_qgis.engine.shared import compiled

        if not compiled.forget(error):
            raise
        from .df4lcz_qgis.plugin import Df4lczPlugin

    return Df4lczPlugin(iface)
