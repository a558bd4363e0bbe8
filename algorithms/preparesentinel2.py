"""Prepare Sentinel-2: products as delivered in, the ten-band stack for classification out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ..df4lcz_qgis.declared import Declared
from ..df4lcz_qgis.engine.operations import prepare_sentinel2
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


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
    OPERATION = prepare_sentinel2
    NUMBERS = {
        "SCENES": ("scenes", "Number of images used"),
        "VALID_SHARE": ("valid_share", "Share of the extent with data"),
        "MASKED_SHARE": ("masked_share", "Share of the seen pixels masked as cloud"),
    }

    def declare(self, field: Declared) -> None:
        """As declared; products are chosen as files, or as a folder."""
        if field.name != "FILES":
            super().declare(field)
            return
        kind = QgsProcessing.SourceType.TypeFile
        self.add(QgsProcessingParameterMultipleLayers("FILES", field.title, kind, optional=True), field.help)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("FOLDER", "Folder", behavior=folder, optional=True),
            "A SAFE folder, a folder of products, or a folder of band files; in place of files or besides.",
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if not self._products(parameters, context):
            raise QgsProcessingException(self.tr("Choose products or band files, or a folder with them."))

    def value(
        self,
        field: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        if field.name == "FILES":
            return self._products(parameters, context)
        return super().value(field, parameters, context, feedback)

    def _products(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        files = self.parameterAsFileList(parameters, "FILES", context) if parameters.get("FILES") else []
        folder = self.parameterAsFile(parameters, "FOLDER", context)
        return [*filter(None, files), *([folder] if folder else [])]
