"""Export an LCZ map: a map in, the file that another tool reads out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..df4lcz_qgis.engine.operations.export import TARGETS
from ..df4lcz_qgis.engine.shared.palettes import PALETTES
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm, strings


class Export(Df4lczAlgorithm):
    """``df4lcz:export``."""

    NAME = "export"
    TITLE = "Export LCZ map"
    GROUP = "analysis"
    TAGS = ("wrf", "w2w", "umep", "kmz", "google earth", "cog", "wudapt")
    ABOUT = (
        "Writes an LCZ map in the form that the next tool reads: for w2w (WUDAPT to WRF), for UMEP, with WRF's urban "
        "categories, as a coloured KMZ with legend, or as a cloud-optimised GeoTIFF."
    )
    EXAMPLE = "qgis_process run df4lcz:export -- LCZ=lcz.tif TARGET=w2w OUTPUT=lcz_w2w.tif"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("LCZ", "LCZ map"),
            "Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61. For w2w it must reach beyond WRF's domain.",
        )
        self.add(
            QgsProcessingParameterBand("BAND", "Band", 1, "LCZ", optional=True),
            "Band with the codes, such as 2 for the filtered map of the LCZ Generator.",
            advanced=True,
        )
        self.add(
            strings("TARGET", "Export for", TARGETS),
            "w2w: bands lcz and lczFilter in EPSG:4326; umep: codes 1-10 and 101-107; wrf-51-61: urban categories of "
            "WRF after 4.4.2; wrf-31-41: those before (natural classes other than bare rock or paved have none and "
            "become nodata); kmz: coloured overlay for Google Earth; cog: cloud-optimised GeoTIFF.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("FILTERED", "Filtered LCZ map", optional=True),
            "The map for w2w's band lczFilter, which w2w prefers; its band of that name is taken where it has one. "
            "Without it, the Gaussian filter makes it. Used for w2w only.",
        )
        self.add(
            strings("PALETTE", "Colours", tuple(PALETTES)),
            "Colours of the legend: standard, or colour-blind. Not used for w2w.",
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", "Export", "GeoTIFF (*.tif);;KMZ (*.kmz)"),
            "File to write: .kmz for kmz, .tif for all others.",
        )
        self.addOutput(QgsProcessingOutputNumber("CELLS", self.tr("Number of cells with data")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        target = self.parameterAsEnumString(parameters, "TARGET", context)
        output = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        if target == "kmz" and parameters.get("OUTPUT") == "TEMPORARY_OUTPUT":
            output = output.with_suffix(".kmz")
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "target": target,
            "filtered": self.raster_source(parameters, "FILTERED", context),
            "palette": self.parameterAsEnumString(parameters, "PALETTE", context),
            "output": str(output),
        }
        outputs = self.engine("export", request, feedback)
        return {"OUTPUT": outputs["output"], "CELLS": outputs["cells"]}
