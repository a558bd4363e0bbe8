"""Accuracy of an LCZ map: a map and a reference in, every figure of merit out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException

from ..df4lcz_qgis.engine.operations import accuracy
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class Accuracy(Df4lczAlgorithm):
    """``df4lcz:accuracy``."""

    NAME = "accuracy"
    TITLE = "Accuracy of an LCZ map"
    GROUP = "analysis"
    TAGS = ("confusion matrix", "kappa", "validation", "assessment", "wudapt", "bootstrap")
    ABOUT = (
        "Holds an LCZ map against reference areas or another LCZ map. Gives the confusion matrix, overall accuracy "
        "OA, OAu, OAbu and OAw as the LCZ Generator defines them, kappa, and each class's accuracies and F1, with "
        "intervals from bootstraps that draw whole areas. Figures that are undefined, as where a class is absent, "
        "are left empty."
    )
    EXAMPLE = "qgis_process run df4lcz:accuracy -- LCZ=lcz.tif AREAS=areas.gpkg REPORT=accuracy.html"
    CITATION = (
        "Bechtel, Demuzere, Stewart (2020). A Weighted Accuracy Measure for Land Cover Mapping. doi:10.3390/rs12111769"
    )
    OPERATION = accuracy
    NUMBERS = {
        "OA": ("oa", "Overall accuracy OA"),
        "OAU": ("oau", "Accuracy among built classes OAu"),
        "OABU": ("oabu", "Accuracy of built versus natural OAbu"),
        "OAW": ("oaw", "Weighted accuracy OAw"),
        "KAPPA": ("kappa", "Kappa"),
        "WEIGHTED_F1": ("weighted_f1", "Weighted F1"),
        "MACRO_F1": ("macro_f1", "Mean F1 of the classes"),
        "OA_B": ("oa_b", "Accuracy of built reference OA_b"),
        "OA_NB": ("oa_nb", "Accuracy of natural reference OA_nb"),
        "SAMPLES": ("samples", "Number of reference cells"),
        "UNMAPPED": ("unmapped", "Number of reference cells without data in the map"),
        "GROUPS": ("groups", "Number of reference areas on the map"),
    }

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        given = [name for name in ("AREAS", "REFERENCE") if parameters.get(name) not in (None, "")]
        if len(given) != 1:
            raise QgsProcessingException(self.tr("Give one reference: either reference areas or a reference map."))
