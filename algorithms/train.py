"""Train DF4LCZ model: a training set in, a model file and a report out."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext

from ..df4lcz_qgis.engine.operations import train
from ..df4lcz_qgis.engine.shared import model_file
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class Train(Df4lczAlgorithm):
    """``df4lcz:train``."""

    NAME = "train"
    TITLE = "Train DF4LCZ model"
    GROUP = "training"
    TAGS = ("deep learning", "neural network", "wudapt", "training areas", "fusion")
    ABOUT = (
        "Trains a model of local climate zones on a training set: a 3D convolutional network on Sentinel-2 windows, "
        "a graph network on the objects of the high-resolution imagery, and the weight with which the two are fused. "
        "The best epoch counts; a model is there from the first epoch on, so that a training may be stopped at any "
        "time and resumed. The report shows curves, the choice of alpha, and the accuracy on the test samples of each "
        "stream and of their fusion."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:train -- TRAINING_SET=town-set WIDTH=8 EPOCHS=20 OUTPUT=town.safetensors "
        "REPORT=town.html"
    )
    OPERATION = train
    NUMBERS = {
        "ALPHA_USED": ("alpha", "Weight of the Sentinel-2 stream"),
        "TEST_ACCURACY": ("test_accuracy", "Overall accuracy on the test samples"),
    }

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        pretrained = self.parameterAsFile(parameters, "PRETRAINED", context)
        if pretrained:
            model_file.read_metadata(pretrained)

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        accuracy = outputs["test_accuracy"]
        return super().results({**outputs, "test_accuracy": accuracy.get("fused", accuracy.get("sentinel2"))})
