"""Where a training area would teach most."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis import areas_style
from ..df4lcz_qgis.engine.operations.suggest_areas import Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
_Number = QgsProcessingParameterNumber.Type


class SuggestAreas(Df4lczAlgorithm):
    """``df4lcz:suggestareas``."""

    NAME = "suggestareas"
    TITLE = "Where to digitise next"
    GROUP = "training"
    TAGS = ("active learning", "uncertainty", "suggestions", "digitise", "training areas")
    ABOUT = (
        "Suggests the places where a training area would teach a model most, from the probabilities of a first map and "
        "the areas so far: places that stand for much ground that the map is in doubt about, where its two streams "
        "disagree, of classes that have few areas, unlike any area so far and unlike each other. Each comes with its "
        "rank and the reasons. Look at each, draw the area of one zone that you find there, train and map again."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:suggestareas -- PROBABILITIES=probabilities.tif AREAS=areas.gpkg IMAGE=s2.tif "
        "OUTPUT=next.gpkg"
    )
    CITATION = "Settles (2012). Active Learning. doi:10.2200/S00429ED1V01Y201207AIM018"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("PROBABILITIES", "Probabilities"),
            "Raster of the 17 class probabilities that 'Classify local climate zones' writes.",
        )
        self.add(
            QgsProcessingParameterFeatureSource("AREAS", "Training areas so far", [_POLYGONS], optional=True),
            "Nothing is suggested where they are, nor where it looks as there.",
        )
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", "Class field", None, "AREAS", optional=True),
            "Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterLayer("STREAMS", "Streams", optional=True),
            "Raster of the streams' classes of the same run, for a model with two streams.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("IMAGE", "Image", optional=True),
            "Image that likeness is judged in, such as the Sentinel-2 image. Without one it is judged by the "
            "probabilities alone, which is less.",
        )
        self.add(
            QgsProcessingParameterNumber("NUMBER", "Places", _Number.Integer, Parameters.number, False, 1, 1000),
            "How many places are suggested; ten are an evening's work.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "SIZE", "Side of a place (m)", _Number.Double, Parameters.size, False, 10, 10_000
            ),
            "A training area should be 200 m wide at the least, rather 300 m and more.",
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", "Places", _POLYGONS),
            "Squares with rank, reason, the two likeliest classes, and the figures behind.",
        )
        self.addOutput(QgsProcessingOutputNumber("SUGGESTIONS", self.tr("Number of places")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "probabilities": self.raster_source(parameters, "PROBABILITIES", context),
            "areas": self.vector_source(parameters, "AREAS", context, feedback),
            "class_field": self.parameterAsString(parameters, "CLASS_FIELD", context) or None,
            "streams": self.raster_source(parameters, "STREAMS", context),
            "image": self.raster_source(parameters, "IMAGE", context),
            "number": self.parameterAsInt(parameters, "NUMBER", context),
            "size": self.parameterAsDouble(parameters, "SIZE", context),
            "output": self.output_path(parameters, "OUTPUT", context),
        }
        outputs = self.engine("suggest-areas", request, feedback)
        areas_style.save_suggestions(outputs["output"])
        return {"OUTPUT": outputs["output"], "SUGGESTIONS": outputs["suggestions"]}
