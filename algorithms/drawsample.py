"""The points that tell how right an LCZ map is."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis import areas_style
from ..df4lcz_qgis.engine.operations.draw_sample import Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_Number = QgsProcessingParameterNumber.Type
OLOFSSON = (
    "Olofsson, Foody, Herold, Stehman, Woodcock, Wulder (2014). Good practices for estimating area and assessing "
    "accuracy of land change. doi:10.1016/j.rse.2014.02.015"
)


class DrawSample(Df4lczAlgorithm):
    """``df4lcz:drawsample``."""

    NAME = "drawsample"
    TITLE = "Draw accuracy sample"
    GROUP = "analysis"
    TAGS = ("accuracy", "stratified random", "sampling design", "validation", "points", "olofsson")
    ABOUT = (
        "Draws points at random within each class of an LCZ map, as many as the accuracy that you aim at needs, for "
        "you to find out the class of each, in imagery or on the spot. 'Area-adjusted accuracy' then tells how right "
        "the map is. The class that the map has there is hidden, since knowing it sways the answer. The points come "
        "in random order: the first hundred are a sample too. A file that holds points is never written over."
    )
    EXAMPLE = "qgis_process run df4lcz:drawsample -- LCZ=lcz.tif ERROR=0.03 OUTPUT=sample.gpkg"
    CITATION = OLOFSSON

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
            QgsProcessingParameterNumber(
                "ERROR", "Standard error to aim at", _Number.Double, Parameters.error, False, 0.001, 0.2
            ),
            "Of the overall accuracy: with 0.03 the truth lies within about 0.06 of the figure. Half of it needs four "
            "times the points.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "EXPECTED", "Accuracy that is expected", _Number.Double, Parameters.expected, False, 0.01, 0.99
            ),
            "A guess at the share of right points; it only decides how many are drawn.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "LEAST", "Points of each class at least", _Number.Integer, Parameters.least, False, 2, 10_000
            ),
            "Rare classes get so many; 15 tell little of a class, 50 tell it well.",
        )
        self.add(
            QgsProcessingParameterNumber("SEED", "Random seed", _Number.Integer, Parameters.seed, False, 0),
            "The same seed draws the same points.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT", "Accuracy sample", QgsProcessing.SourceType.TypeVectorPoint
            ),
            "GeoPackage of points with the field class to fill in, as a list of the 17 zones.",
        )
        self.addOutput(QgsProcessingOutputNumber("POINTS", self.tr("Number of points")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "error": self.parameterAsDouble(parameters, "ERROR", context),
            "expected": self.parameterAsDouble(parameters, "EXPECTED", context),
            "least": self.parameterAsInt(parameters, "LEAST", context),
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "output": self.output_path(parameters, "OUTPUT", context),
        }
        outputs = self.engine("draw-sample", request, feedback)
        areas_style.store_sample(outputs["output"])
        return {"OUTPUT": outputs["output"], "POINTS": outputs["points"]}
