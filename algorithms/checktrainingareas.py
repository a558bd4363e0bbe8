"""Training areas checked: what they are like, and which look wrong."""

from __future__ import annotations

from typing import Any

from ..df4lcz_qgis import layer_styles
from ..df4lcz_qgis.engine.operations import check_training_areas
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class CheckTrainingAreas(Df4lczAlgorithm):
    """``df4lcz:checktrainingareas``."""

    NAME = "checktrainingareas"
    TITLE = "Check training areas"
    GROUP = "training"
    TAGS = ("wudapt", "kml", "polygons", "quality", "overlap", "outlier")
    ABOUT = (
        "Tells what training areas are like, class by class: number, area, perimeter, shape and vertices. Flags, with "
        "the reason, areas of classes with too few of them, areas that are too small, that overlap another, that "
        "contradict one of another class, and, where an image is given, that look more like another class in it."
    )
    EXAMPLE = "qgis_process run df4lcz:checktrainingareas -- AREAS=areas.kml IMAGE=scene.tif OUTPUT=checked.gpkg"
    OPERATION = check_training_areas
    NUMBERS = {
        "AREAS_COUNT": ("areas", "Number of areas"),
        "CLASSES": ("classes", "Number of classes"),
        "FLAGGED": ("flagged", "Number of flagged areas"),
        "FEW": ("few", "Areas of classes with too few"),
        "SMALL": ("small", "Areas that are too small"),
        "OVERLAP": ("overlap", "Areas that overlap one of their class"),
        "CONTRADICTION": ("contradiction", "Areas that overlap one of another class"),
        "SPECTRAL": ("spectral", "Areas that look like another class"),
    }

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        if outputs["output"]:
            layer_styles.save_checked_areas_style(outputs["output"])
        return super().results(outputs)
