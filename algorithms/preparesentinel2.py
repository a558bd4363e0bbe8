"""Prepare Sentinel-2: products as delivered in, the ten-band stack for classification out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..df4lcz_qgis.engine.operations.prepare_sentinel2 import COMPOSITES, RESAMPLINGS, Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm, strings

_Number = QgsProcessingParameterNumber.Type


class PrepareSentinel2(Df4lczAlgorithm):
    """``df4lcz:preparesentinel2``."""

    NAME = "preparesentinel2"
    TITLE = "Prepare Sentinel-2 image"
    GROUP = "imagery"
    TAGS = ("sentinel-2", "safe", "copernicus", "level-2a", "cloud mask", "composite", "mosaic", "stack")
    ABOUT = (
        "Makes the ten-band image at 10 m that 'Classify local climate zones' reads from Sentinel-2 products as "
        "delivered (Level-1C or Level-2A, unpacked or zipped) or from files of single bands. The offset of processing "
        "baseline 04.00 and later is read from the product and removed, clouds are left out by the scene "
        "classification of Level-2A, several dates become a median and several tiles a mosaic."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:preparesentinel2 -- FILES=S2A_MSIL2A_20230607.zip FILES=S2B_MSIL2A_20230617.zip "
        "OUTPUT=stack.tif"
    )
    CITATION = "Contains modified Copernicus Sentinel data, processed by ESA: state the year of the images."

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "FILES", "Products or band files", QgsProcessing.SourceType.TypeFile, optional=True
            ),
            "Zips as delivered, the MTD_MSIL1C.xml or MTD_MSIL2A.xml of unpacked products, or one file for each band "
            "named by band (such as B02.jp2); any number of dates and tiles.",
        )
        self.add(
            QgsProcessingParameterFile(
                "FOLDER", "Folder", behavior=QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            "A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.",
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", "Extent to prepare", optional=True),
            "Part to prepare, widened to whole pixels. By default all that the products cover.",
        )
        self.add(
            strings("COMPOSITE", "Where images overlap", COMPOSITES),
            "median: the median of all dates that see a pixel without cloud, band by band; first: the first image, in "
            "the order given, that does.",
        )
        self._add_clouds()
        self.add(
            strings("RESAMPLING", "Resampling", RESAMPLINGS, Parameters.resampling),
            "How the 20 m bands, and images on other grids, come to the 10 m grid.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("OFFSET", "Offset of band files", _Number.Double, Parameters.offset),
            "Added to the numbers of band files that come without their product's metadata: -1000 for processing "
            "baseline 04.00 and later (since 25 January 2022). Products state their own.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Sentinel-2 image"),
            "GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 "
            "is no data.",
        )
        self.addOutput(QgsProcessingOutputNumber("SCENES", self.tr("Number of images used")))
        self.addOutput(QgsProcessingOutputNumber("VALID_SHARE", self.tr("Share of the pixels with data")))
        self.addOutput(QgsProcessingOutputNumber("MASKED_SHARE", self.tr("Share of the seen pixels masked as cloud")))

    def _add_clouds(self) -> None:
        self.add(
            QgsProcessingParameterBoolean("MASK_CLOUDS", "Leave out clouds", Parameters.mask_clouds),
            "Leave out what the scene classification of Level-2A calls cloud. Level-1C has none: its clouds stay.",
        )
        self.add(
            QgsProcessingParameterString(
                "MASKED_CLASSES", "Classes to leave out", ",".join(map(str, Parameters.masked_classes))
            ),
            "Numbers of the scene classification: 0 no data, 1 defective, 2 dark, 3 cloud shadow, 4 vegetation, "
            "5 bare, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.",
            advanced=True,
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if not self._products(parameters, context):
            raise QgsProcessingException(self.tr("Choose products or band files, or a folder with them."))

    def _products(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        files = self.parameterAsFileList(parameters, "FILES", context) if parameters.get("FILES") else []
        folder = self.parameterAsFile(parameters, "FOLDER", context)
        return [*filter(None, files), *([folder] if folder else [])]

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "products": self._products(parameters, context),
            "extent": self.extent_of(parameters, "EXTENT", context),
            "composite": self.parameterAsEnumString(parameters, "COMPOSITE", context),
            "mask_clouds": self.parameterAsBoolean(parameters, "MASK_CLOUDS", context),
            "masked_classes": self.parameterAsString(parameters, "MASKED_CLASSES", context),
            "resampling": self.parameterAsEnumString(parameters, "RESAMPLING", context),
            "offset": self.parameterAsDouble(parameters, "OFFSET", context),
            "output": self.output_path(parameters, "OUTPUT", context),
        }
        outputs = self.engine("prepare-sentinel2", request, feedback)
        return {
            "OUTPUT": outputs["output"],
            "SCENES": outputs["scenes"],
            "VALID_SHARE": outputs["valid_share"],
            "MASKED_SHARE": outputs["masked_share"],
        }
