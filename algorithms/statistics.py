"""Areas of the classes of an LCZ map, in all and by zone."""

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
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis.engine.shared import lcz
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
#: Output -> its description; the engine's key is the same in lower case.
_FIGURES = {
    "AREA_KM2": "Mapped area (km²)",
    "BUILT_KM2": "Area of the built classes (km²)",
    "NATURAL_KM2": "Area of the natural classes (km²)",
    "NODATA_KM2": "Area without data (km²)",
    "COMMONEST": "Code of the largest class",
}


class Statistics(Df4lczAlgorithm):
    """``df4lcz:statistics``."""

    NAME = "statistics"
    TITLE = "Areas of LCZ classes"
    GROUP = "analysis"
    TAGS = ("area", "zonal statistics", "km2", "share", "table", "chart")
    ABOUT = (
        "Measures the area of each class of an LCZ map in square kilometres and per cent, in all and in each polygon "
        "of a zone layer. Areas are true areas on the ground also in degrees and Web Mercator. No data is no data: "
        "it counts for no class. Cells on a zone's edge count by the share inside."
    )
    EXAMPLE = "qgis_process run df4lcz:statistics -- LCZ=lcz.tif ZONES=districts.gpkg TABLE=classes.csv"
    CITATION = "Stewart, Oke (2012). Local Climate Zones for Urban Temperature Studies. doi:10.1175/BAMS-D-11-00019.1"

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
            QgsProcessingParameterFeatureSource("ZONES", "Zones", [_POLYGONS], optional=True),
            "Polygons to measure one by one, such as districts. Any CRS.",
        )
        self.add(
            QgsProcessingParameterField("ZONE_NAME", "Field with the zones' names", None, "ZONES", optional=True),
            "Names the zones in tables and charts; by default a field called name, else the features' numbers.",
        )
        self.add_file("REPORT", "Report", "html", "Page with charts and tables.", create=True)
        self.add_file("TABLE", "Table of classes", "csv", "Cells, square kilometres and per cent of each class.")
        self.add_file("ZONE_TABLE", "Table of zones", "csv", "One row for each zone, with each class's figures.")
        self.add(
            QgsProcessingParameterVectorDestination(
                "ZONE_OUTPUT", "Zones with figures", _POLYGONS, optional=True, createByDefault=False
            ),
            "The zones with the area and share of each class, the largest class and the share of built ground.",
        )
        for name, description in _FIGURES.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(description)))
        for zone in lcz.CLASSES:
            area = self.tr("Area of {name} (km²)", name=zone.title)
            self.addOutput(QgsProcessingOutputNumber(_area_output(zone), area))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "zones": self.vector_source(parameters, "ZONES", context, feedback),
            "zone_name": self.parameterAsString(parameters, "ZONE_NAME", context) or None,
            "report": self.file_path(parameters, "REPORT", context),
            "table": self.file_path(parameters, "TABLE", context),
            "zone_table": self.file_path(parameters, "ZONE_TABLE", context),
            "zone_output": self.output_path(parameters, "ZONE_OUTPUT", context),
        }
        outputs = self.engine("statistics", request, feedback)
        names = (*_FIGURES, "REPORT", "TABLE", "ZONE_TABLE", "ZONE_OUTPUT")
        areas = {_area_output(zone): outputs["class_km2"][str(zone.code)] for zone in lcz.CLASSES}
        return {**{name: outputs[name.lower()] for name in names}, **areas}


def _area_output(zone: lcz.LczClass) -> str:
    return f"LCZ_{zone.label}_KM2"
