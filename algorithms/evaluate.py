"""Evaluate model: a model and a training set in, accuracies of each stream and of their fusion out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..df4lcz_qgis.engine.operations.evaluate import Parameters
from ..df4lcz_qgis.engine.shared import model_file
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm, strings

_Number = QgsProcessingParameterNumber.Type
#: Outputs, with the figure that each is.
_FIGURES = {
    "OA": ("oa", "Overall accuracy"),
    "OA_B": ("oa_b", "Accuracy of the built classes"),
    "OA_NB": ("oa_nb", "Accuracy of the natural classes"),
    "OAU": ("oau", "Accuracy among the built classes"),
    "OABU": ("oabu", "Accuracy of built versus natural"),
    "OAW": ("oaw", "Weighted accuracy"),
    "KAPPA": ("kappa", "Kappa"),
    "WEIGHTED_F1": ("weighted_f1", "Weighted F1"),
}


class Evaluate(Df4lczAlgorithm):
    """``df4lcz:evaluate``."""

    NAME = "evaluate"
    TITLE = "Evaluate model"
    GROUP = "training"
    TAGS = ("accuracy", "confusion matrix", "bootstrap", "validation", "kappa")
    ABOUT = (
        "Tells how good a model is on samples of a training set that it has not learnt from: all the field's figures, "
        "of each stream alone and of their fusion, of each class, with intervals from bootstraps over the training "
        "areas. Samples split by polygon tell what a new place would give; samples split at random promise too much."
    )
    EXAMPLE = "qgis_process run df4lcz:evaluate -- TRAINING_SET=town-set MODEL=town.safetensors REPORT=accuracy.html"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                "TRAINING_SET", "Training set", behavior=QgsProcessingParameterFile.Behavior.Folder
            ),
            "Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.",
        )
        self.add(
            QgsProcessingParameterFile("MODEL", "Model", extension="safetensors"),
            "Model file to evaluate, made by 'Train DF4LCZ model' or 'Import published weights'.",
        )
        self.add(
            strings("SPLIT", "Split of the samples", ("polygons", "random")),
            "The split that the model was trained with: polygons is honest, random promises too much.",
        )
        self.add(
            strings("PART", "Part of the split", ("train", "validation", "test"), "test"),
            "Test samples are those that the training never saw.",
            advanced=True,
        )
        alpha = QgsProcessingParameterNumber("ALPHA", "Alpha", _Number.Double, None, True, 0, 1)
        self.add(alpha, "Weight of the Sentinel-2 stream in the fusion; by default the model's.", advanced=True)
        self.add(
            QgsProcessingParameterNumber("BOOTSTRAPS", "Bootstraps", _Number.Integer, Parameters.bootstraps, False, 10),
            "How often the training areas are drawn anew, with replacement, for the intervals; 1000 is usual.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", "Seed", _Number.Integer, Parameters.seed, False, 0),
            "The same seed gives the same bootstraps.",
            advanced=True,
        )
        self.add_device()
        self.add(
            QgsProcessingParameterFileDestination("REPORT", "Report", fileFilter="HTML (*.html)", optional=True),
            "Page with all figures and the confusion matrices.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "JSON", "Figures", fileFilter="JSON (*.json)", optional=True, createByDefault=False
            ),
            "All figures, for other programs.",
        )
        for name, (_, description) in _FIGURES.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(description)))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        model_file.read_metadata(self.parameterAsFile(parameters, "MODEL", context))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        has_alpha = parameters.get("ALPHA") not in (None, "")
        request = {
            "training_set": self.parameterAsFile(parameters, "TRAINING_SET", context),
            "model": self.parameterAsFile(parameters, "MODEL", context),
            "split": self.parameterAsEnumString(parameters, "SPLIT", context),
            "part": self.parameterAsEnumString(parameters, "PART", context),
            "alpha": self.parameterAsDouble(parameters, "ALPHA", context) if has_alpha else None,
            "bootstraps": self.parameterAsInt(parameters, "BOOTSTRAPS", context),
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "report": self.file_path(parameters, "REPORT", context),
            "json": self.file_path(parameters, "JSON", context),
        }
        outputs = self.engine("evaluate", request, feedback)
        streams = outputs["figures"]
        best = streams.get("fused") or next(iter(streams.values()))
        figures = {name: best[key] for name, (key, _) in _FIGURES.items()}
        return {"REPORT": outputs["report"], "JSON": outputs["json"], **figures}
