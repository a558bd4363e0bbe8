"""Download weights: an entry of the catalogue is fetched, verified and, for Sentinel-2 streams, made a model."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputFile, QgsProcessingParameterFile

from ..df4lcz_qgis import settings
from ..df4lcz_qgis.declared import strings
from ..df4lcz_qgis.download import download
from ..df4lcz_qgis.engine.shared import model_file, weights
from ..df4lcz_qgis.engine.shared.folders import models_folder, weights_folder
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class DownloadWeights(Df4lczAlgorithm):
    """``df4lcz:downloadweights``."""

    NAME = "downloadweights"
    TITLE = "Download weights"
    GROUP = "setup"
    TAGS = ("weights", "model", "segment anything", "sam", "so2sat", "pretrained")
    ABOUT = (
        "Fetches published weights and verifies their SHA-256 sum; a file already in one of your weights folders is "
        "taken instead. Weights of Sentinel-2 networks become a model file at once, ready for 'Classify local climate "
        "zones'. An interrupted download goes on where it stopped. Mind each entry's licence, named in the log."
    )
    EXAMPLE = "qgis_process run df4lcz:downloadweights -- WEIGHTS=sen2lcz-net-mf-so2sat"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        choice = strings("WEIGHTS", tuple(w.id for w in weights.catalogue()), title="Weights")
        self.add(choice, "What to fetch. Names with sam find objects, the others are networks for Sentinel-2.")
        listed = "; ".join(f"{w.id}: {w.name} ({w.size / 1e6:.0f} MB, {w.licence})" for w in weights.catalogue())
        choice.setHelp(f"{choice.help()} {listed}.")
        self.add(
            QgsProcessingParameterFile(
                "FOLDER", "Folder", behavior=QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            "Where to put the file; by default the plugin's own folder of weights.",
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputFile("FILE", self.tr("Weights file")))
        self.addOutput(QgsProcessingOutputFile("MODEL", self.tr("Model file, for Sentinel-2 streams")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from pathlib import Path

        known = weights.entry(self.parameterAsEnumString(parameters, "WEIGHTS", context))
        feedback.pushInfo(
            self.tr(
                "{name}. Licence: {licence}. Please cite: {citation}",
                name=known.name,
                licence=known.licence,
                citation=known.citation,
            )
        )
        folder = self.parameterAsFile(parameters, "FOLDER", context)
        path = weights.search(known, [*settings.weights_folders(), *([folder] if folder else [])])
        if path:
            feedback.pushInfo(self.tr("Found on disk: {path}", path=path))
        else:
            path = download(known, Path(folder) if folder else weights_folder(), feedback)
        model = None
        if known.kind == "sentinel2":
            model = str(models_folder() / f"{known.id}{model_file.EXTENSION}")
            self.engine("import-model", {"weights": str(path), "output": model}, feedback)
        return {"FILE": str(path), "MODEL": model}
