"""Areas of the classes of an LCZ map, in all and by zone."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber

from ..df4lcz_qgis.engine.operations import statistics
from ..df4lcz_qgis.engine.shared import lcz
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


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
    OPERATION = statistics
    NUMBERS = {
        "AREA_KM2": ("area_km2", "Mapped area (km²)"),
        "BUILT_KM2": ("built_km2", "Area of the built classes (km²)"),
        "NATURAL_KM2": ("natural_km2", "Area of the natural classes (km²)"),
        "NODATA_KM2": ("nodata_km2", "Area without data (km²)"),
        "COMMONEST": ("commonest", "Code of the largest class"),
    }

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(config)
        for zone in lcz.CLASSES:
            area = self.tr("Area of {name} (km²)", name=zone.title)
            self.addOutput(QgsProcessingOutputNumber(f"LCZ_{zone.label}_KM2", area))

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        areas = {f"LCZ_{zone.label}_KM2": outputs["class_km2"][str(zone.code)] for zone in lcz.CLASSES}
        return {**super().results(outputs), **areas}
