"""Classify local climate zones: Sentinel-2, RGB imagery where there is some, and a model in; an LCZ map out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..df4lcz_qgis import layers
from ..df4lcz_qgis.engine.operations.classify import Parameters
from ..df4lcz_qgis.engine.shared import model_file
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_Number = QgsProcessingParameterNumber.Type


class Classify(Df4lczAlgorithm):
    """``df4lcz:classify``."""

    NAME = "classify"
    TITLE = "Classify local climate zones"
    GROUP = "mapping"
    TAGS = ("sentinel-2", "wudapt", "urban heat island", "deep learning", "classification")
    ABOUT = (
        "Maps the 17 local climate zones from a Sentinel-2 image with a trained model, and from high-resolution RGB "
        "imagery too where the model has learnt to: the streams are fused where there is imagery with objects in it, "
        "elsewhere the Sentinel-2 stream decides alone. The result is a GeoTIFF with "
        "the standard LCZ legend: codes 1 to 10 are the built types, 11 to 17 the land cover types A to G, 0 is no "
        "data. Cells whose surroundings miss more than a quarter of their pixels are no data."
    )
    EXAMPLE = "qgis_process run df4lcz:classify -- S2=scene.tif MODEL=sen2lcz-net-mf-so2sat.safetensors OUTPUT=lcz.tif"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("S2", "Sentinel-2 image"),
            "Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12. Bands are found by their names; "
            "without names, images of 10, 12 or 13 bands in the usual order are understood. Any CRS and resolution.",
        )
        self.add(
            QgsProcessingParameterFile("MODEL", "Model", extension="safetensors"),
            "Model file, made by 'Download weights', 'Import published weights' or 'Train DF4LCZ model'.",
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", "Extent to map", optional=True),
            "Part of the image to map; it is widened to whole 10 m pixels. By default the whole image.",
        )
        self._add_imagery()
        self._add_numbers()
        self.add_device()
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", "LCZ map"), "GeoTIFF of the LCZ codes.")
        self.add(
            QgsProcessingParameterRasterDestination(
                "PROBABILITIES", "Probabilities", optional=True, createByDefault=False
            ),
            "GeoTIFF of 17 bands, the probability of each class x 10000; 65535 is no data.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("CONFIDENCE", "Confidence", optional=True, createByDefault=False),
            "GeoTIFF of the largest probability in each cell, 0 to 1; -1 is no data.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("STREAMS", "Streams", optional=True, createByDefault=False),
            "GeoTIFF of each stream's class, and of where they agree (1), disagree (2), or the Sentinel-2 stream "
            "decided alone (3); 0 is no data.",
        )
        self.addOutput(QgsProcessingOutputNumber("CELLS", self.tr("Number of cells")))
        self.addOutput(QgsProcessingOutputNumber("NODATA_CELLS", self.tr("Number of cells without data")))
        self.addOutput(
            QgsProcessingOutputNumber("SENTINEL2_ALONE", self.tr("Number of cells that Sentinel-2 decided alone"))
        )

    def _add_imagery(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("RGB", "High-resolution RGB image", optional=True),
            "Image with red, green and blue of pixels up to 2.5 m, for models with two streams. Without objects below, "
            "the segmenter that the model was trained with finds them first.",
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "INSTANCES", "Objects in the image", [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            "Objects that 'Segment objects' found in the image, to save that work.",
        )
        self.add(
            QgsProcessingParameterNumber("ALPHA", "Alpha", _Number.Double, None, True, 0, 1),
            "Weight of the Sentinel-2 stream in the fusion; by default the one that the model was trained to.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("FORCE_SEGMENTER", "Take objects of another segmenter", False),
            "Models know the objects of the segmenter that they were trained with; those of another are refused "
            "unless this is set.",
            advanced=True,
        )

    def _add_numbers(self) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "CELL_SIZE", "Cell size (m)", _Number.Double, Parameters.cell_size, False, 10, 10_000
            ),
            "Side of the map's cells in metres, a multiple of 10. 100 m is what the method was made for.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "REFLECTANCE_SCALE", "Reflectance scale", _Number.Double, Parameters.reflectance_scale, False, 1e-9
            ),
            "The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "REFLECTANCE_OFFSET", "Reflectance offset", _Number.Double, Parameters.reflectance_offset
            ),
            "Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and "
            "later (all since 25 January 2022) unless the offset was already removed.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "BATCH_SIZE", "Batch size", _Number.Integer, Parameters.batch_size, False, 1, 65_536
            ),
            "How many cells are classified at once; less needs less memory.",
            advanced=True,
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        model_file.read_metadata(self.parameterAsFile(parameters, "MODEL", context))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        instances = self.parameterAsVectorLayer(parameters, "INSTANCES", context)
        has_alpha = parameters.get("ALPHA") not in (None, "")
        request = {
            "s2": self.raster_source(parameters, "S2", context),
            "model": self.parameterAsFile(parameters, "MODEL", context),
            "extent": self.extent_of(parameters, "EXTENT", context),
            "cell_size": self.parameterAsDouble(parameters, "CELL_SIZE", context),
            "reflectance_scale": self.parameterAsDouble(parameters, "REFLECTANCE_SCALE", context),
            "reflectance_offset": self.parameterAsDouble(parameters, "REFLECTANCE_OFFSET", context),
            "batch_size": self.parameterAsInt(parameters, "BATCH_SIZE", context),
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "output": self.output_path(parameters, "OUTPUT", context),
            "probabilities": self.output_path(parameters, "PROBABILITIES", context),
            "confidence": self.output_path(parameters, "CONFIDENCE", context),
            "rgb": self.raster_source(parameters, "RGB", context),
            "instances": layers.vector_source(instances) if instances else None,
            "alpha": self.parameterAsDouble(parameters, "ALPHA", context) if has_alpha else None,
            "force_segmenter": self.parameterAsBool(parameters, "FORCE_SEGMENTER", context),
            "streams": self.output_path(parameters, "STREAMS", context),
        }
        outputs = self.engine("classify", request, feedback)
        return {
            "OUTPUT": outputs["output"],
            "PROBABILITIES": outputs["probabilities"],
            "CONFIDENCE": outputs["confidence"],
            "CELLS": outputs["cells"],
            "NODATA_CELLS": outputs["nodata_cells"],
            "STREAMS": outputs["streams"],
            "SENTINEL2_ALONE": outputs["cells_of_sentinel2_alone"],
        }
