"""Status: what is ready, what is not, and what to do about it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..df4lcz_qgis import status
from ..df4lcz_qgis.engine.shared.files import atomic_file
from ..df4lcz_qgis.engine.shared.reporter import Reporter
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class ShowStatus(Df4lczAlgorithm):
    """``df4lcz:status``."""

    NAME = "status"
    TITLE = "Show status"
    GROUP = "setup"
    TAGS = ("status", "check", "versions", "gpu", "cuda", "troubleshooting", "weights")
    ABOUT = (
        "Tells on one page what is ready and what to do about what is not: the engine with its packages and computing "
        "devices, models, published weights found on disk, and the settings in force. It changes nothing, and it works "
        "without an engine. Send its page along when you report a problem."
    )
    EXAMPLE = "qgis_process run df4lcz:status"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", "Status page", fileFilter="HTML files (*.html)", optional=True, createByDefault=True
            ),
            "HTML file of the page; the log holds the same text.",
        )
        self.addOutput(QgsProcessingOutputBoolean("READY", self.tr("Whether a map can be made: engine and a model")))
        self.addOutput(QgsProcessingOutputBoolean("ENGINE_READY", self.tr("Whether the engine works")))
        self.addOutput(QgsProcessingOutputString("ENGINE_PYTHON", self.tr("Python of the engine, empty without one")))
        self.addOutput(QgsProcessingOutputString("DEVICE", self.tr("Device that 'auto' chooses")))
        self.addOutput(QgsProcessingOutputNumber("MODELS", self.tr("Number of models in the plugin's folder")))
        self.addOutput(QgsProcessingOutputString("WEIGHTS_FOUND", self.tr("Published weights on this computer")))
        self.addOutput(
            QgsProcessingOutputString("WEIGHTS_MISSING", self.tr("Published weights that are not on this computer"))
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        found = status.collect(feedback)
        for line in status.as_text(found).splitlines():
            feedback.pushInfo(line)
        path = self.file_path(parameters, "OUTPUT", context)
        if path:
            with atomic_file(path, Reporter()) as temporary:
                temporary.write_text(status.as_html(found), encoding="utf-8")
        return {
            "OUTPUT": path,
            "READY": found.ready,
            "ENGINE_READY": found.engine_ready,
            "ENGINE_PYTHON": found.engine_python,
            "DEVICE": found.device,
            "MODELS": len(found.models),
            "WEIGHTS_FOUND": ",".join(found.found),
            "WEIGHTS_MISSING": ",".join(found.missing),
        }
