"""New training areas: a layer ready to digitise in."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..df4lcz_qgis import areas_style, layers
from ..df4lcz_qgis.declared import Declared
from ..df4lcz_qgis.engine.operations import new_training_areas
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class NewTrainingAreas(Df4lczAlgorithm):
    """``df4lcz:newtrainingareas``."""

    NAME = "newtrainingareas"
    TITLE = "New training areas"
    GROUP = "training"
    TAGS = ("digitise", "geopackage", "wudapt", "polygons", "template", "global map")
    ABOUT = (
        "Makes a GeoPackage to digitise training areas in: the class is chosen from a list of the 17 zones and shown "
        "in the standard colours, with year, author and note. An LCZ map, such as the global one, can suggest places: "
        "they come without a class and count for nothing until you choose one, since a map is no truth. An existing "
        "file that holds areas is never written over."
    )
    EXAMPLE = "qgis_process run df4lcz:newtrainingareas -- LCZ=global.tif YEAR=2024 OUTPUT=areas.gpkg"
    CITATION = "Stewart, Oke (2012). Local Climate Zones for Urban Temperature Studies. doi:10.1175/BAMS-D-11-00019.1"
    OPERATION = new_training_areas
    NUMBERS = {"SUGGESTIONS": ("suggestions", "Number of suggestions")}

    def value(
        self,
        field: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        given = super().value(field, parameters, context, feedback)
        if field.name != "CRS" or given or parameters.get("LCZ") not in (None, "") or not context.project():
            return given
        crs = context.project().crs()
        return layers.crs_text(crs) if crs.isValid() else None

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        results = super().execute(parameters, context, feedback)
        year = None if parameters.get("YEAR") in (None, "") else self.parameterAsInt(parameters, "YEAR", context)
        areas_style.store(results["OUTPUT"], year, self.parameterAsString(parameters, "AUTHOR", context).strip())
        return results
