"""Create training set: images and training areas in, a folder of samples to train on out."""

from __future__ import annotations

from typing import Any

from ..df4lcz_qgis.engine.operations import create_training_set
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class CreateTrainingSet(Df4lczAlgorithm):
    """``df4lcz:createtrainingset``."""

    NAME = "createtrainingset"
    TITLE = "Create training set"
    GROUP = "training"
    TAGS = ("training areas", "wudapt", "kml", "samples", "lczc-ges2", "split")
    ABOUT = (
        "Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB "
        "image. The folder has the layout of the LCZC-GES2 dataset, with splits into training, validation and test: "
        "strict, whose parts share no ground, where areas lie far enough apart; by whole polygons (70/10/20, class by "
        "class); and by single samples. Areas that overlap with those of "
        "another class, are slivers or lie outside the images are reported, with what was done about each."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:createtrainingset -- S2=s2.tif RGB=rgb.tif TRAINING_AREAS=areas.kml "
        "SEGMENTER=superpixels OUTPUT=training_set"
    )
    OPERATION = create_training_set
    NUMBERS = {
        "SAMPLES": ("samples", "Number of samples"),
        "CLASSES": ("class_samples", "Number of classes"),
        "PROBLEMS": ("report", "Number of problems found in the areas"),
    }

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        return super().results({**outputs, **{key: len(outputs[key]) for key in ("class_samples", "report")}})
