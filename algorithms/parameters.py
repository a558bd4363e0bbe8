"""Urban canopy parameters of an LCZ map, as a raster stack and averaged in polygons."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis import layer_styles
from ..df4lcz_qgis.engine.shared import canopy
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon


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
        "only and the quantity has no physical limit, as with heights above 25 m, the maximum is no data and the "
        "middle is that bound. These are typical ranges of classes, not measurements of the place."
    )
    EXAMPLE = "qgis_process run df4lcz:parameters -- LCZ=lcz.tif PARAMETERS=svf,height STATISTICS=middle OUTPUT=ucp.tif"
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
            _several("PARAMETERS", "Parameters", canopy.NAMES),
            "Which parameters to give; by default all eleven.",
        )
        self.add(
            _several("STATISTICS", "Figures", canopy.STATISTICS),
            "Which figures of each range to give. The bands come parameter by parameter in this order.",
        )
        self.add(
            QgsProcessingParameterFeatureSource("ZONES", "Zones", [_POLYGONS], optional=True),
            "Polygons to average the parameters in, such as a model's grid cells. Any CRS.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Parameter stack", optional=True),
            "GeoTIFF with a named band and unit for each parameter and figure; -9999 is no data.",
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "ZONE_OUTPUT", "Zones with parameters", _POLYGONS, optional=True, createByDefault=False
            ),
            "The zones with a field for each mean, weighted by area; roughness lengths are averaged as logarithms.",
        )
        self.addOutput(QgsProcessingOutputNumber("BANDS", self.tr("Number of bands")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        zones = self.vector_source(parameters, "ZONES", context, feedback)
        zone_output = self.output_path(parameters, "ZONE_OUTPUT", context)
        if (zones is None) != (zone_output is None):
            raise QgsProcessingException(self.tr("Give both zones and 'Zones with parameters', or neither of them."))
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "parameters": self.parameterAsEnumStrings(parameters, "PARAMETERS", context),
            "statistics": self.parameterAsEnumStrings(parameters, "STATISTICS", context),
            "zones": zones,
            "output": self.output_path(parameters, "OUTPUT", context),
            "zone_output": zone_output,
        }
        outputs = self.engine("parameters", request, feedback)
        if outputs["output"]:
            layer_styles.save_stack_style(outputs["output"])
        return {
            "OUTPUT": outputs["output"],
            "ZONE_OUTPUT": outputs["zone_output"],
            "BANDS": len(outputs["bands"]),
        }


def _several(name: str, description: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
    """Any of some strings, all by default."""
    return QgsProcessingParameterEnum(
        name, description, options=list(options), allowMultiple=True, defaultValue=list(options), usesStaticStrings=True
    )
