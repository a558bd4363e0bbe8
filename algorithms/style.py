"""Style an LCZ map: any LCZ raster in, the same codes with the standard legend out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..df4lcz_qgis.engine.shared.palettes import PALETTES
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm, strings


class Style(Df4lczAlgorithm):
    """``df4lcz:style``."""

    NAME = "style"
    TITLE = "Style LCZ map"
    GROUP = "analysis"
    TAGS = ("legend", "colours", "colors", "symbology", "qml", "colour blind")
    ABOUT = (
        "Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, "
        "UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so "
        "that other programs show it too."
    )
    EXAMPLE = "qgis_process run df4lcz:style -- LCZ=lcz.tif PALETTE=colour-blind OUTPUT=lcz_styled.tif"
    CITATION = (
        "Demuzere et al. (2022). A global map of local climate zones to support earth system modelling and urban-scale "
        "environmental science. Earth System Science Data 14:3835. doi:10.5194/essd-14-3835-2022"
    )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("LCZ", "LCZ map"),
            "Raster of LCZ codes of one of the four schemes; any number type and CRS.",
        )
        self.add(
            QgsProcessingParameterBand("BAND", "Band", 1, "LCZ", optional=True),
            "Band with the codes, such as 2 for the filtered map of the LCZ Generator.",
            advanced=True,
        )
        self.add(
            strings("PALETTE", "Colours", tuple(PALETTES)),
            "standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency "
            "can tell apart.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Styled LCZ map"),
            "GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "STYLE", "Style file", "QGIS style (*.qml)", optional=True, createByDefault=False
            ),
            "QGIS style (.qml) to load into other layers with the same codes.",
        )
        self.addOutput(QgsProcessingOutputString("SCHEME", self.tr("Code scheme")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "palette": self.parameterAsEnumString(parameters, "PALETTE", context),
            "output": self.output_path(parameters, "OUTPUT", context),
            "style": self.file_path(parameters, "STYLE", context),
        }
        outputs = self.engine("style", request, feedback)
        return {"OUTPUT": outputs["output"], "STYLE": outputs["style"], "SCHEME": outputs["scheme"]}
