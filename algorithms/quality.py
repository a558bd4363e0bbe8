"""Accuracy and areas of an LCZ map from a labelled sample, with standard errors."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)

from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm
from .drawsample import OLOFSSON

#: Output -> its description; the engine's key is the same in lower case.
_FIGURES = {
    "OA": "Overall accuracy OA",
    "OA_ERROR": "Standard error of OA",
    "POINTS": "Number of labelled points",
    "UNLABELLED": "Number of points without a label",
}


class Quality(Df4lczAlgorithm):
    """``df4lcz:quality``."""

    NAME = "quality"
    TITLE = "Area-adjusted accuracy"
    GROUP = "analysis"
    TAGS = ("accuracy", "standard error", "area estimation", "stratified", "validation", "olofsson")
    ABOUT = (
        "Tells how right an LCZ map is from the labelled points of 'Draw accuracy sample': overall, user's and "
        "producer's accuracies, and the true area of each class, all with standard errors. Each class of the map is "
        "weighted by its area, so that the many points of rare classes do not count too much. A sample of another map "
        "is refused."
    )
    EXAMPLE = "qgis_process run df4lcz:quality -- LCZ=lcz.tif SAMPLE=sample.gpkg REPORT=quality.html"
    CITATION = OLOFSSON

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("LCZ", "LCZ map"),
            "The map that the sample was drawn from.",
        )
        self.add(
            QgsProcessingParameterBand("BAND", "Band of the map", 1, "LCZ", optional=True),
            "Band with the codes, such as 2 for the filtered map of the LCZ Generator.",
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "SAMPLE", "Labelled sample", [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            "Points of 'Draw accuracy sample' with the class filled in. Points without a class are left out.",
        )
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", "Field with the labels", None, "SAMPLE", optional=True),
            "Written as 1 to 17, 101 to 107, A to G or by name; by default the field class.",
        )
        self.add_file("REPORT", "Report", "html", "Page with the figures and tables.", create=True)
        self.add_file("TABLE", "Table of classes", "csv", "Accuracies and areas of each class with standard errors.")
        self.add_file("JSON", "All figures", "json", "Every figure, the counts and the proportions of area.")
        for name, description in _FIGURES.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(description)))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "sample": self.vector_source(parameters, "SAMPLE", context, feedback),
            "class_field": self.parameterAsString(parameters, "CLASS_FIELD", context) or None,
            "report": self.file_path(parameters, "REPORT", context),
            "table": self.file_path(parameters, "TABLE", context),
            "json": self.file_path(parameters, "JSON", context),
        }
        outputs = self.engine("quality", request, feedback)
        return {name: outputs[name.lower()] for name in (*_FIGURES, "REPORT", "TABLE", "JSON")}
