"""The plugin: registers the Processing provider, with a desktop or without."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication

from . import words
from .provider import Df4lczProvider


class Df4lczPlugin:
    """What QGIS loads; ``iface`` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Df4lczProvider | None = None

    def initProcessing(self) -> None:
        """Register the provider; all that qgis_process asks for."""
        if self.provider is None:
            words.install()
            self.provider = Df4lczProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)
            self.provider.add_models()

    def initGui(self) -> None:
        """Start within the desktop."""
        self.initProcessing()

    def unload(self) -> None:
        """Take the provider away and end an idle engine."""
        from . import engine_client

        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        engine_client.shut_down()
        words.remove()
