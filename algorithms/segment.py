"""Segment objects: high-resolution imagery in, the outlines of roofs, fields, trees and roads out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingMultiStepFeedback, QgsRectangle

from ..df4lcz_qgis import layers
from ..df4lcz_qgis.declared import Declared
from ..df4lcz_qgis.engine.operations import segment
from ..df4lcz_qgis.processes import temporary_folder
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class Segment(Df4lczAlgorithm):
    """``df4lcz:segment``."""

    NAME = "segment"
    TITLE = "Segment objects"
    GROUP = "objects"
    TAGS = ("sam", "segment anything", "superpixels", "google earth", "aerial", "instances")
    ABOUT = (
        "Finds the objects in high-resolution imagery (roofs, fields, trees, roads) with Segment Anything, or with "
        "superpixels where that is too slow. Each object is a polygon along the image's pixels, with its area, mean "
        "colour and scores; 'Build instance graph' and the mapping algorithms take them from there. Tile and map "
        "services are read as QGIS shows them. Interrupted work goes on where it stopped."
    )
    EXAMPLE = "qgis_process run df4lcz:segment -- RGB=aerial.tif SEGMENTER=superpixels OUTPUT=objects.gpkg"
    OPERATION = segment
    NUMBERS = {"COUNT": ("count", "Number of objects")}

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take services apart from their layer while on the main thread."""
        layer = self.raster(parameters, "RGB", context)
        self._service = None
        if layer is not None and not layers.is_file(layer):
            from ..df4lcz_qgis.imagery_export import ServiceImage

            self._service = ServiceImage(layer)
        return super().prepareAlgorithm(parameters, context, feedback)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """As declared; a service is exported to a temporary file first."""
        if self._service is None:
            return super().execute(parameters, context, feedback)
        steps = QgsProcessingMultiStepFeedback(2, feedback)
        with temporary_folder("df4lcz-imagery-") as folder:
            self._exported = folder / "imagery.tif"
            steps.pushInfo(self.tr("Taking the image from the service."))
            area = layers.given_extent(self, parameters, "EXTENT", context) or (QgsRectangle(), self._service.crs)
            resolution_m = self.parameterAsDouble(parameters, "RESOLUTION", context)
            self._service.export(*area, resolution_m, self._exported, context.transformContext(), steps)
            steps.setCurrentStep(1)
            return super().execute(parameters, context, steps)

    def value(
        self,
        field: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        if self._service is not None and field.name in ("RGB", "EXTENT"):
            return {"path": str(self._exported)} if field.name == "RGB" else None
        return super().value(field, parameters, context, feedback)
