"""Import published weights: a file of weights in, a model file out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class ImportModel(Df4lczAlgorithm):
    """``df4lcz:importmodel``."""

    NAME = "importmodel"
    TITLE = "Import published weights"
    GROUP = "setup"
    TAGS = ("weights", "keras", "hdf5", "model", "so2sat")
    ABOUT = (
        "Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one "
        "safetensors file that also says which network, bands and classes it is for, and where it comes from."
    )
    EXAMPLE = "qgis_process run df4lcz:importmodel -- WEIGHTS=weights.hdf5 OUTPUT=model.safetensors"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile("WEIGHTS", "Published weights", fileFilter="Keras weights (*.h5 *.hdf5)"),
            "File of weights; the network is recognised from what the file holds.",
        )
        self.add(
            QgsProcessingParameterFile(
                "SECOND_WEIGHTS", "Weights of the other stream", fileFilter="Keras weights (*.h5 *.hdf5)", optional=True
            ),
            "File of the other stream's weights, for a fused model: of the graph network where the first is of the "
            "Sentinel-2 network, or the other way round.",
        )
        self.add(
            QgsProcessingParameterNumber("ALPHA", "Alpha", QgsProcessingParameterNumber.Type.Double, 0.6, False, 0, 1),
            "Weight of the Sentinel-2 stream in a fused model; 0.6 in the authors' code.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("MODEL_NAME", "Name of the model", optional=True),
            "A name to recognise the model by; by default that of the catalogue or of the file.",
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", "Model", fileFilter="Model (*.safetensors)"),
            "The model file to write.",
        )
        self.addOutput(QgsProcessingOutputString("NAME", self.tr("Name of the model")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "weights": self.parameterAsFile(parameters, "WEIGHTS", context),
            "second_weights": self.parameterAsFile(parameters, "SECOND_WEIGHTS", context) or None,
            "alpha": self.parameterAsDouble(parameters, "ALPHA", context),
            "name": self.parameterAsString(parameters, "MODEL_NAME", context) or None,
            "output": self.parameterAsFileOutput(parameters, "OUTPUT", context),
        }
        outputs = self.engine("import-model", request, feedback)
        return {"OUTPUT": outputs["output"], "NAME": outputs["name"]}
