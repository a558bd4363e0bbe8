"""Create sample town: a small synthetic city, as two sensors see it, with training areas and truth."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis.engine.operations.create_sample_town import Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_Number = QgsProcessingParameterNumber.Type


class CreateSampleTown(Df4lczAlgorithm):
    """``df4lcz:createsampletown``."""

    NAME = "createsampletown"
    TITLE = "Create sample town"
    GROUP = "training"
    TAGS = ("synthetic", "example", "tutorial", "test data", "sentinel-2", "training areas")
    ABOUT = (
        "Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of "
        "Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true "
        "LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. "
        "The town is invented and lies in the sea; it says nothing about any real place."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:createsampletown -- SIZE=4400 SEED=1 SENTINEL2=s2.tif RGB=rgb.tif "
        "TRAINING_AREAS=areas.gpkg TRUTH=truth.tif"
    )
    CITATION = (
        "Stewart, Oke (2012). Local Climate Zones for Urban Temperature Studies. Bulletin of the American "
        "Meteorological Society 93(12), 1879-1900. doi:10.1175/BAMS-D-11-00019.1"
    )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterNumber("SIZE", "Side (m)", _Number.Integer, Parameters.size, False, 1600, 12_000),
            "Side of the town in metres, a multiple of 100. From 4000 m on each class has five neighbourhoods or more.",
        )
        self.add(
            QgsProcessingParameterNumber("SEED", "Random seed", _Number.Integer, Parameters.seed, False, 0),
            "The same seed gives the same town; another one gives another town.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("SENTINEL2", "Sentinel-2 image (synthetic)"),
            "GeoTIFF of the ten bands at 10 m, reflectance x 10000.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("RGB", "RGB image (synthetic)"),
            "GeoTIFF of red, green and blue at 1 m.",
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "TRAINING_AREAS", "Training areas (synthetic)", QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "GeoPackage of polygons with the field class (1 to 17), at least five a class, and what was built there.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("TRUTH", "True LCZ map (synthetic)"),
            "GeoTIFF of the class that covers most of each cell of 100 m, with the standard legend.",
        )
        self.addOutput(QgsProcessingOutputNumber("AREAS_COUNT", self.tr("Number of training areas")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        names = ("SENTINEL2", "RGB", "TRAINING_AREAS", "TRUTH")
        request: dict[str, Any] = {name.lower(): self.output_path(parameters, name, context) for name in names}
        request["size"] = self.parameterAsInt(parameters, "SIZE", context)
        request["seed"] = self.parameterAsInt(parameters, "SEED", context)
        outputs = self.engine("create-sample-town", request, feedback)
        return {**{name: outputs[name.lower()] for name in names}, "AREAS_COUNT": outputs["training_area_count"]}
