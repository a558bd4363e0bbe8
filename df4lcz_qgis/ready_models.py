"""Graphical models that come with the plugin: files of the modeler, shown among the plugin's algorithms.

``scripts/make_models.py`` makes the files from the algorithms; their texts are in the files.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMessageLog, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingModelAlgorithm

from .engine.shared.folders import RESOURCES
from .processing_algorithm import Described

FOLDER = RESOURCES / "models"


class ReadyModel(Described, QgsProcessingModelAlgorithm):
    """A model read from its file; named after it, as algorithms are named."""

    GROUP = "models"
    TAGS = ("model", "workflow", "wudapt", "urban heat island", "sentinel-2")

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.is_whole = self.fromFile(str(path))
        texts = self.helpContent()
        self.NAME, self.TITLE = path.stem, str(texts.get("TITLE", path.stem))
        for definition in self.parameterDefinitions():  # QGIS 3.22 reads all of a model's inputs but their help
            definition.setHelp(self.tr(str(texts.get(definition.name(), definition.help()))))
            definition.setDescription(self.tr(definition.description()))
        self.ABOUT, self.EXAMPLE = str(texts.get("ALG_DESC", "")), str(texts.get("EXAMPLES", ""))

    def createInstance(self) -> ReadyModel:
        return type(self)(self._path)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the steps; an input that is not given has the model's default, which QGIS leaves to the step's."""
        defaults = {d.name(): d.defaultValue() for d in self.parameterDefinitions() if not d.isDestination()}
        given = {name: value for name, value in parameters.items() if value is not None}
        known = {name: value for name, value in defaults.items() if value is not None}
        return super().processAlgorithm({**known, **given}, context, feedback)


def load() -> list[ReadyModel]:
    """The models whose files this QGIS can read; others are named in its message log."""
    models = [ReadyModel(path) for path in sorted(FOLDER.glob("*.model3"))]
    for model in models:
        if not model.is_whole:
            QgsMessageLog.logMessage(f"The model {model.sourceFilePath()} cannot be read.", "DF4LCZ")
    return [model for model in models if model.is_whole]
