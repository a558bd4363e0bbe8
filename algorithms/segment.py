"""Segment objects: high-resolution imagery in, the outlines of roofs, fields, trees and roads out."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis import layers
from ..df4lcz_qgis.engine.operations.segment import SEGMENTERS, Parameters
from ..df4lcz_qgis.processing_algorithm import SAM_FILES, Df4lczAlgorithm, strings

_Number = QgsProcessingParameterNumber.Type

#: Advanced numbers: name -> (the operation's parameter, description, type, minimum, maximum, help).
_NUMBERS: dict[str, tuple[str, str, Any, float, float, str]] = {
    "MIN_AREA": (
        "min_area_m2", "Smallest object (m²)", _Number.Double, 0, 1e6,
        "Smaller objects are dropped. 50 m² are the 50 pixels of the method's 1 m imagery.",
    ),
    "POINTS_PER_SIDE": (
        "points_per_320m", "SAM: prompts on 320 m", _Number.Integer, 1, 200,
        "How many prompts a row of 320 m has; their square decides on the time. 12 as in the paper; 24 finds more.",
    ),
    "PREDICTED_IOU": (
        "predicted_iou", "SAM: predicted IoU", _Number.Double, 0, 1,
        "How sure SAM must be that a mask is right; 0.88 as in the paper.",
    ),
    "STABILITY": (
        "stability", "SAM: stability", _Number.Double, 0, 1,
        "How little a mask may change with the threshold that cuts it out; 0.92 as in the paper.",
    ),
    "BOX_NMS": (
        "box_nms", "SAM: overlap of doubles", _Number.Double, 0, 1,
        "Of two masks whose boxes overlap by more than this IoU the worse is dropped; 0.4 as in the paper.",
    ),
    "MIN_REGION": (
        "min_region_m2", "SAM: smallest hole or island (m²)", _Number.Double, 0, 1e6,
        "Smaller holes in a mask are filled and smaller islands beside it dropped; 100 as in the paper.",
    ),
    "TILE_SIZE": (
        "tile_m", "SAM: side of a tile (m)", _Number.Double, 100, 2000,
        "SAM sees every tile at 1024 pixels: smaller tiles find smaller objects and take longer. 320 is the paper's "
        "patch; 544 needs a hundredth of the paper's work.",
    ),
    "SMOOTHING": (
        "smoothing_m", "Superpixels: texture to ignore (m)", _Number.Double, 0, 20,
        "Width of the smoothing before superpixels are cut.",
    ),
    "DEPTH": (
        "depth", "Superpixels: distinctness", _Number.Double, 0, 100,
        "How much neighbouring superpixels must differ to stay apart; more gives fewer and larger ones.",
    ),
}  # fmt: skip


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

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("RGB", "Imagery"),
            "Image with red, green and blue of pixels up to 2.5 m: a file, or a tile or map service (XYZ, WMS, WCS).",
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", "Extent to segment", optional=True),
            "Part of the image; by default the whole of a file. Services need it.",
        )
        self.add(
            QgsProcessingParameterNumber("RESOLUTION", "Resolution (m)", _Number.Double, 1.0, False, 0.05, 2.5),
            "Pixel size at which objects are looked for. 1 m is what the method was made for; finer finds smaller "
            "objects and takes longer.",
        )
        self.add(
            strings("SEGMENTER", "Segmenter", SEGMENTERS),
            "sam: Segment Anything, needs weights. superpixels: patches of even colour, quick and without weights, "
            "but not the same objects. Models tell which one they were trained with.",
        )
        self.add(
            QgsProcessingParameterFile("WEIGHTS", "SAM weights", optional=True, fileFilter=SAM_FILES),
            "A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.",
        )
        for name, (field, description, kind, low, high, text) in _NUMBERS.items():
            default = getattr(Parameters, field)
            number = QgsProcessingParameterNumber(name, description, kind, default, False, low, high)
            self.add(number, text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean(
                "PER_PATCH", "SAM: patch by patch, as the paper's code", Parameters.per_patch
            ),
            "Patches of 320 m with four more crops each: the paper's own way, five times the work. "
            "Only for comparisons and for models that were trained so.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("BANDS", "Bands of red, green and blue", optional=True),
            "Numbers of the bands that show red, green and blue, such as 3,2,1. By default those that the image marks "
            "by colour or names so, else those that QGIS draws.",
            advanced=True,
        )
        self.add_device()
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", "Objects", QgsProcessing.SourceType.TypeVectorPolygon),
            "GeoPackage of the objects; it also records the segmenter, its settings and the image.",
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of objects")))

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
        request = {
            "resolution_m": self.parameterAsDouble(parameters, "RESOLUTION", context),
            "segmenter": self.parameterAsEnumString(parameters, "SEGMENTER", context),
            "weights": self.parameterAsFile(parameters, "WEIGHTS", context) or None,
            "bands": self.parameterAsString(parameters, "BANDS", context) or None,
            "per_patch": self.parameterAsBoolean(parameters, "PER_PATCH", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "output": self.output_path(parameters, "OUTPUT", context),
        }
        for name, (field, _, kind, *_) in _NUMBERS.items():
            read = self.parameterAsInt if kind == _Number.Integer else self.parameterAsDouble
            request[field] = read(parameters, name, context)
        steps = QgsProcessingMultiStepFeedback(2 if self._service else 1, feedback)
        with contextlib.ExitStack() as stack:
            request.update(self._image(parameters, request["resolution_m"], context, steps, stack))
            outputs = self.engine("segment", request, steps)
        return {"OUTPUT": outputs["output"], "COUNT": outputs["count"]}

    def _image(
        self,
        parameters: dict[str, Any],
        resolution_m: float,
        context: QgsProcessingContext,
        steps: QgsProcessingMultiStepFeedback,
        stack: contextlib.ExitStack,
    ) -> dict[str, Any]:
        """The engine's source and extent; a service is exported to a temporary file first."""
        if self._service is None:
            return {
                "rgb": self.raster_source(parameters, "RGB", context),
                "extent": self.extent_of(parameters, "EXTENT", context),
            }
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="df4lcz-imagery-"))
        path = Path(folder) / "imagery.tif"
        steps.pushInfo(self.tr("Taking the image from the service."))
        self._service.export(
            self.parameterAsExtent(parameters, "EXTENT", context),
            self.parameterAsExtentCrs(parameters, "EXTENT", context),
            resolution_m, path, context.transformContext(), steps,
        )  # fmt: skip
        steps.setCurrentStep(1)
        return {"rgb": {"path": str(path)}}
