"""Evaluate model: a model and a training set in, accuracies of each stream and of their fusion out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from ..df4lcz_qgis.engine.operations import evaluate
from ..df4lcz_qgis.engine.shared import model_file
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


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
    OPERATION = evaluate
    #: The figures of the fusion, or of the one stream that there is.
    NUMBERS = {
        "OA": ("oa", "Overall accuracy"),
        "OA_B": ("oa_b", "Accuracy of the built classes"),
        "OA_NB": ("oa_nb", "Accuracy of the natural classes"),
        "OAU": ("oau", "Accuracy among the built classes"),
        "OABU": ("oabu", "Accuracy of built versus natural"),
        "OAW": ("oaw", "Weighted accuracy"),
        "KAPPA": ("kappa", "Kappa"),
        "WEIGHTED_F1": ("weighted_f1", "Weighted F1"),
    }

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        model_file.read_metadata(self.parameterAsFile(parameters, "MODEL", context))

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        streams = outputs["figures"]
        return super().results({**outputs, **(streams.get("fused") or next(iter(streams.values())))})
