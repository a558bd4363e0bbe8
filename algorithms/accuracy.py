"""Accuracy of an LCZ map: a map and a reference in, every figure of merit out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ..df4lcz_qgis.engine.operations.accuracy import Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_Number = QgsProcessingParameterNumber.Type
#: Output -> its description; the engine's key is the same in lower case.
_FIGURES = {
    "OA": "Overall accuracy OA",
    "OAU": "Accuracy among built classes OAu",
    "OABU": "Accuracy of built versus natural OAbu",
    "OAW": "Weighted accuracy OAw",
    "KAPPA": "Kappa",
    "WEIGHTED_F1": "Weighted F1",
    "MACRO_F1": "Mean F1 of the classes",
    "OA_B": "Accuracy of built reference OA_b",
    "OA_NB": "Accuracy of natural reference OA_nb",
    "SAMPLES": "Number of reference cells",
    "UNMAPPED": "Number of reference cells without data in the map",
    "GROUPS": "Number of reference areas on the map",
}


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

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("LCZ", "LCZ map"),
            "Raster of LCZ codes: 1 to 17, or with 101 to 107 for the natural classes, or WRF's 31 to 41 or 51 to 61.",
        )
        self.add(
            QgsProcessingParameterBand("BAND", "Band of the map", 1, "LCZ", optional=True),
            "Band with the codes, such as 2 for the filtered map of the LCZ Generator.",
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "AREAS", "Reference areas", [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            "Polygons of known class, which the map's maker should not have trained with. Any CRS. "
            "Give either these or a reference map.",
        )
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", "Class field", None, "AREAS", optional=True),
            "Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("REFERENCE", "Reference map", optional=True),
            "LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "BOOTSTRAPS", "Bootstraps", _Number.Integer, Parameters.bootstraps, False, 0, 10_000
            ),
            "How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.",
        )
        self.add(
            QgsProcessingParameterNumber("SEED", "Random seed", _Number.Integer, Parameters.seed, False, 0),
            "The same seed gives the same bootstraps.",
            advanced=True,
        )
        self.add_file("REPORT", "Report", "html", "Page with the figures, the matrix and box plots.", create=True)
        self.add_file("TABLE", "Confusion matrix", "csv", "The matrix with its totals and accuracies.")
        self.add_file("JSON", "All figures", "json", "Every figure, the matrix and all bootstraps.")
        for name, description in _FIGURES.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(description)))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        areas = self.vector_source(parameters, "AREAS", context, feedback)
        reference = self.raster_source(parameters, "REFERENCE", context)
        if (areas is None) == (reference is None):
            raise QgsProcessingException(self.tr("Give one reference: either reference areas or a reference map."))
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "areas": areas,
            "class_field": self.parameterAsString(parameters, "CLASS_FIELD", context) or None,
            "reference": reference,
            "bootstraps": self.parameterAsInt(parameters, "BOOTSTRAPS", context),
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "report": self.file_path(parameters, "REPORT", context),
            "table": self.file_path(parameters, "TABLE", context),
            "json": self.file_path(parameters, "JSON", context),
        }
        outputs = self.engine("accuracy", request, feedback)
        names = (*_FIGURES, "REPORT", "TABLE", "JSON")
        return {name: outputs[name.lower()] for name in names}
