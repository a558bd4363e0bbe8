"""Export imagery: any raster layer in, tile services included, an image file of an extent out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRectangle,
)

from ..df4lcz_qgis import layers
from ..df4lcz_qgis.engine.operations.fields import GEOTIFF
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_Number = QgsProcessingParameterNumber.Type


class ExportImagery(Df4lczAlgorithm):
    """``df4lcz:exportimagery``."""

    NAME = "exportimagery"
    TITLE = "Export imagery"
    GROUP = "imagery"
    TAGS = ("xyz", "wms", "wmts", "tiles", "google earth", "rgb", "aerial", "satellite")
    ABOUT = (
        "Writes what a raster layer shows to a GeoTIFF of red, green, blue and alpha in true metres (the UTM zone of "
        "the extent), so that other algorithms can read it. Any layer will do: tile services (XYZ, WMS, WMTS) as well "
        "as files, with the layer's own colours, but without its opacity, blending, brightness, contrast and "
        "saturation, and without its resampling unless that is early (Layer properties > Symbology). Whether a service "
        "allows its images to be kept and analysed is for you to find out: see its terms of use."
    )
    EXAMPLE = (
        'qgis_process run df4lcz:exportimagery -- LAYER=orthophoto.tif "EXTENT=676000,677000,4612000,4613000 '
        '[EPSG:25830]" RESOLUTION=1 OUTPUT=image.tif'
    )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("LAYER", "Layer"), "Any raster layer: a tile or map service, or a file."
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", "Extent", optional=True),
            "Part to export; required for services. By default all of a file.",
        )
        self.add(
            QgsProcessingParameterNumber("RESOLUTION", "Resolution (m)", _Number.Double, 1.0, False, 0.01, 1000),
            "Side of a pixel in metres. 1 m is what the segmentation of DF4LCZ was made for.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Image"),
            "GeoTIFF of four bands: red, green, blue, alpha (0 where the layer shows nothing).",
        )
        self.addOutput(QgsProcessingOutputNumber("WIDTH", self.tr("Width in pixels")))
        self.addOutput(QgsProcessingOutputNumber("HEIGHT", self.tr("Height in pixels")))
        self.addOutput(QgsProcessingOutputString("CRS", self.tr("Coordinate reference system")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        from ..df4lcz_qgis.imagery_export import ServiceImage  # numpy and GDAL would slow the plugin's loading

        layer = self.raster(parameters, "LAYER", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "LAYER"))
        if not layer.crs().isValid():
            raise QgsProcessingException(
                self.tr("The layer '{name}' has no coordinate reference system. Assign one to it.", name=layer.name())
            )
        # Layers belong to the main thread; the work is done on another one with this copy.
        self._image = ServiceImage(layer)
        self._whole = (layer.extent() if layers.is_file(layer) else QgsRectangle(), layer.crs())
        return True

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        part = layers.given_extent(self, parameters, "EXTENT", context) or self._whole
        path = self.output_path(parameters, "OUTPUT", context, GEOTIFF)
        resolution = self.parameterAsDouble(parameters, "RESOLUTION", context)
        area = self._image.export(*part, resolution, path, context.transformContext(), feedback)
        feedback.pushInfo(
            self.tr("{width} x {height} pixels in {crs}.", width=area.width, height=area.height, crs=area.crs.authid())
        )
        return {"OUTPUT": path, "WIDTH": area.width, "HEIGHT": area.height, "CRS": area.crs.authid()}
