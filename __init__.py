"""DF4LCZ for QGIS: local climate zone maps from Sentinel-2 and high-resolution imagery."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """The plugin object; called by QGIS."""
    from .df4lcz_qgis.engine.shared import compiled

    return compiled.load(f"{__name__}.df4lcz_qgis.plugin").Df4lczPlugin(iface)
