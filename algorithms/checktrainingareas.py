"""Training areas checked: what they are like, and which look wrong."""

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

from ..df4lcz_qgis import layer_styles
from ..df4lcz_qgis.engine.operations.check_training_areas import Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
_Number = QgsProcessingParameterNumber.Type
#: Output -> its description; the engine's key is the same in lower case.
_FIGURES = {
    "AREAS_COUNT": "Number of areas",
    "CLASSES": "Number of classes",
    "FLAGGED": "Number of flagged areas",
    "FEW": "Areas of classes with too few",
    "SMALL": "Areas that are too small",
    "OVERLAP": "Areas that overlap one of their class",
    "CONTRADICTION": "Areas that overlap one of another class",
    "SPECTRAL": "Areas that look like another class",
}


class CheckTrainingAreas(Df4lczAlgorithm):
    """``df4lcz:checktrainingareas``."""

    NAME = "checktrainingareas"
    TITLE = "Check training areas"
    GROUP = "training"
    TAGS = ("wudapt", "kml", "polygons", "quality", "overlap", "outlier")
    ABOUT = (
        "Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with "
        "the reason, areas of classes with too few of them, areas that are too small, that overlap another, that "
        "contradict one of another class, and, where an image is given, that look more like another class in it."
    )
    EXAMPLE = "qgis_process run df4lcz:checktrainingareas -- AREAS=areas.kml IMAGE=scene.tif OUTPUT=checked.gpkg"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("AREAS", "Training areas", [_POLYGONS]),
            "Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.",
        )
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", "Class field", None, "AREAS", optional=True),
            "Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("IMAGE", "Image", optional=True),
            "Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.",
        )
        self.add(
            QgsProcessingParameterNumber("FEWEST", "Areas a class needs", _Number.Integer, Parameters.fewest, False, 1),
            "Classes with fewer areas are flagged; three are the least for training, validation and test.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "SMALLEST", "Smallest area (m²)", _Number.Double, Parameters.smallest, False, 0
            ),
            "Smaller areas are flagged; 20000 m² are two cells of a 100 m map.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "OVERLAPPING", "Share that makes an overlap", _Number.Double, Parameters.overlap, False, 0, 1
            ),
            "Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "OUTLIER", "Deviations that stand out", _Number.Double, Parameters.outlier, False, 0.1
            ),
            "How many robust standard deviations farther than usual from its class an area must lie in the image.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", "Checked areas", _POLYGONS),
            "The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.",
        )
        self.add_file("REPORT", "Report", "html", "Page with charts, tables and the flagged areas.", create=True)
        self.add_file("TABLE", "Table of classes", "csv", "Number, area, perimeter, shape and vertices by class.")
        for name, description in _FIGURES.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(description)))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "areas": self.vector_source(parameters, "AREAS", context, feedback),
            "class_field": self.parameterAsString(parameters, "CLASS_FIELD", context) or None,
            "image": self.raster_source(parameters, "IMAGE", context),
            "fewest": self.parameterAsInt(parameters, "FEWEST", context),
            "smallest": self.parameterAsDouble(parameters, "SMALLEST", context),
            "overlap": self.parameterAsDouble(parameters, "OVERLAPPING", context),
            "outlier": self.parameterAsDouble(parameters, "OUTLIER", context),
            "output": self.output_path(parameters, "OUTPUT", context),
            "report": self.file_path(parameters, "REPORT", context),
            "table": self.file_path(parameters, "TABLE", context),
        }
        outputs = self.engine("check-training-areas", request, feedback)
        layer_styles.save_checked_areas_style(outputs["output"])
        names = (*_FIGURES, "OUTPUT", "REPORT", "TABLE")
        return {name: outputs[name.removesuffix("_COUNT").lower()] for name in names}
