"""Urban canopy parameters of an LCZ map, as a raster stack and averaged in polygons."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingException

from ..df4lcz_qgis import layer_styles
from ..df4lcz_qgis.engine.operations import parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class Parameters(Df4lczAlgorithm):
    """``df4lcz:parameters``."""

    NAME = "parameters"
    TITLE = "Urban canopy parameters"
    GROUP = "analysis"
    TAGS = ("sky view factor", "roughness", "albedo", "aspect ratio", "building fraction", "stewart and oke", "ucp")
    ABOUT = (
        "Gives each cell of an LCZ map the urban canopy parameters that Stewart and Oke (2012) state for its class: "
        "minimum, middle and maximum of sky view factor, aspect ratio, building, impervious and pervious fraction, "
        "height, roughness class and length, admittance, albedo and anthropogenic heat. Where they state one bound "
        "only and the quantity has no physical limit, as with heights above 25 m or roughness lengths of at least 2 m, "
        "the maximum is no data and the middle is that bound. These are typical ranges of classes, not measurements of "
        "the place. Tables tell the same of each class of the map, with its area, and of each zone."
    )
    EXAMPLE = "qgis_process run df4lcz:parameters -- LCZ=lcz.tif PARAMETERS=svf,height STATISTICS=middle OUTPUT=ucp.tif"
    CITATION = "Stewart, Oke (2012). Local Climate Zones for Urban Temperature Studies. doi:10.1175/BAMS-D-11-00019.1"
    OPERATION = parameters
    NUMBERS = {"BANDS": ("bands", "Number of bands")}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        zones, *written = (parameters.get(n) not in (None, "") for n in ("ZONES", "ZONE_OUTPUT", "ZONE_TABLE"))
        if zones != any(written):
            raise QgsProcessingException(
                self.tr("Give both zones and 'Zones with parameters' or 'Table of zones', or none of them.")
            )

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        if outputs["output"]:
            layer_styles.save_stack_style(outputs["output"])
        return super().results({**outputs, "bands": len(outputs["bands"])})
