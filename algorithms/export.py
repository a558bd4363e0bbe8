"""Export an LCZ map: a map in, the file that another tool reads out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils

from ..df4lcz_qgis.declared import Declared
from ..df4lcz_qgis.engine.operations import export
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


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
    OPERATION = export
    NUMBERS = {"CELLS": ("cells", "Number of cells with data")}

    def value(
        self,
        field: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        """As declared; a temporary file has the ending that its target asks for."""
        found = super().value(field, parameters, context, feedback)
        if field.name == "OUTPUT" and Path(found).is_relative_to(QgsProcessingUtils.tempFolder()):
            kmz = self.parameterAsEnumString(parameters, "TARGET", context) == "kmz"
            return str(Path(found).with_suffix(".kmz" if kmz else ".tif"))
        return found
