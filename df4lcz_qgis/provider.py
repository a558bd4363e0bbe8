"""The Processing provider: the list of algorithms, and the plugin's Processing options."""

from __future__ import annotations

import sys

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from . import ready_models, settings
from .engine.shared import compiled
from .engine.shared.folders import RESOURCES, version
from .words import tr

#: Module in ``algorithms`` -> class; the order is that of the documentation.
ALGORITHMS: dict[str, str] = {
    "classify": "Classify",
    "preparesentinel2": "PrepareSentinel2",
    "searchsentinel2": "SearchSentinel2",
    "fetchsentinel2": "FetchSentinel2",
    "exportimagery": "ExportImagery",
    "filter": "Filter",
    "style": "Style",
    "export": "Export",
    "segment": "Segment",
    "buildgraph": "BuildGraph",
    "accuracy": "Accuracy",
    "drawsample": "DrawSample",
    "quality": "Quality",
    "statistics": "Statistics",
    "parameters": "Parameters",
    "compare": "Compare",
    "newtrainingareas": "NewTrainingAreas",
    "suggestareas": "SuggestAreas",
    "checktrainingareas": "CheckTrainingAreas",
    "createsampletown": "CreateSampleTown",
    "createtrainingset": "CreateTrainingSet",
    "train": "Train",
    "evaluate": "Evaluate",
    "importmodel": "ImportModel",
    "status": "ShowStatus",
    "installengine": "InstallEngine",
    "downloadweights": "DownloadWeights",
}


class Df4lczProvider(QgsProcessingProvider):
    """Provider ``df4lcz``."""

    def id(self) -> str:
        return "df4lcz"

    def name(self) -> str:
        return "DF4LCZ"

    def longName(self) -> str:
        return tr("DF4LCZ: local climate zones")

    def icon(self) -> QIcon:
        return QIcon(str(RESOURCES / "icon.svg"))

    def svgIconPath(self) -> str:
        return str(RESOURCES / "icon.svg")

    def versionInfo(self) -> str:
        return version()

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def supportsNonFileBasedOutput(self) -> bool:
        """Whether results may be tables of databases: they are files, each of one layer."""
        return False

    def load(self) -> bool:
        self._add_options()
        return super().load()

    def loadAlgorithms(self) -> None:
        package = __name__.rpartition(".df4lcz_qgis.")[0]
        for module, name in ALGORITHMS.items():
            full = f"{package}.algorithms.{module}" if package else f"algorithms.{module}"
            self.addAlgorithm(getattr(compiled.load(full), name)())
        if QgsApplication.processingRegistry().providerById(self.id()):  # loaded again, as after a change of options
            self.add_models()

    def add_models(self) -> None:
        """Offer the ready models; they find their steps only once the provider is registered."""
        for model in ready_models.load():
            self.addAlgorithm(model)
        self.algorithmsLoaded.emit()

    def _add_options(self) -> None:
        try:
            from processing.core.ProcessingConfig import ProcessingConfig, Setting
        except ImportError:  # a Processing without its Python part has no options to show
            return
        ProcessingConfig.settingIcons[self.name()] = self.icon()
        for option in settings.OPTIONS:
            default, kind = (option.choices or ("",))[0], getattr(Setting, option.kind)
            choices = list(option.choices) or None
            ProcessingConfig.addSetting(
                Setting(self.name(), option.name, tr(option.description), default, valuetype=kind, options=choices)
            )
        ProcessingConfig.readSettings()

    def unload(self) -> None:
        # When QGIS ends, Processing may be gone already; imported again it would know nothing of the options.
        if module := sys.modules.get("processing.core.ProcessingConfig"):
            for option in settings.OPTIONS:
                module.ProcessingConfig.settings.pop(option.name, None)
