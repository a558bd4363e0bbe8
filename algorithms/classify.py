"""Classify local climate zones: Sentinel-2, RGB imagery where there is some, and a model in; an LCZ map out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from ..df4lcz_qgis.engine.operations import classify
from ..df4lcz_qgis.engine.shared import model_file
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


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
    OPERATION = classify
    NUMBERS = {
        "CELLS": ("cells", "Number of cells"),
        "NODATA_CELLS": ("nodata_cells", "Number of cells without data"),
        "SENTINEL2_ALONE": ("cells_of_sentinel2_alone", "Number of cells that Sentinel-2 decided alone"),
    }

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        model_file.read_metadata(self.parameterAsFile(parameters, "MODEL", context))
