"""Train DF4LCZ model: a training set in, a model file and a report out."""

from __future__ import annotations

import dataclasses
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..df4lcz_qgis.engine.operations.train import Parameters
from ..df4lcz_qgis.engine.shared import model_file
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm, strings

_FIELDS = {f.name: f for f in dataclasses.fields(Parameters)}
#: Choices shown up front, then those under Advanced: name -> description.
_CHOICES = {"STREAMS": "Streams", "SPLIT": "Split of the samples"}
_ADVANCED_CHOICES = {
    "BORDER": "Surroundings of a window",
    "SENTINEL2_NETWORK": "Network of the Sentinel-2 stream",
    "GOOGLE_EARTH_NETWORK": "Network of the Google Earth stream",
    "PRETRAINED_USE": "Use of the pretrained stream",
    "AUGMENTATION": "Flips and turns",
    "CLASS_WEIGHTS": "Class weights",
}
_NUMBERS = {"WIDTH": "Width of the 3D network", "EPOCHS": "Epochs", "SEED": "Seed"}
_ADVANCED_NUMBERS = {
    "BATCH_SIZE": "Batch size",
    "LEARNING_RATE": "Learning rate",
    "DECAY_FACTOR": "Fall of the learning rate",
    "DECAY_EPOCHS": "Epochs from fall to fall",
    "PATIENCE": "Patience (epochs)",
    "GOOGLE_EARTH_EPOCHS": "Google Earth stream: epochs",
    "GOOGLE_EARTH_BATCH_SIZE": "Google Earth stream: batch size",
    "GOOGLE_EARTH_LEARNING_RATE": "Google Earth stream: learning rate",
    "GOOGLE_EARTH_PATIENCE": "Google Earth stream: patience (epochs)",
    "ALPHA": "Alpha",
}
_SWITCHES = {
    "STANDARDISE": "Standardise the bands",
    "MIXED_PRECISION": "Mixed precision",
    "RESUME": "Resume a stopped training",
}


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

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                "TRAINING_SET", "Training set", behavior=QgsProcessingParameterFile.Behavior.Folder
            ),
            "Folder made by 'Create training set', or that of the published LCZC-GES2 dataset.",
        )
        self._add_fields(_CHOICES, _NUMBERS, {}, advanced=False)
        self.add(
            QgsProcessingParameterFile("PRETRAINED", "Pretrained Sentinel-2 stream", optional=True,
                                       extension="safetensors"),
            "Model whose Sentinel-2 stream stands in for the 3D network, as it is or trained further, such as one of "
            "'Download weights'.",
        )  # fmt: skip
        self._add_fields(_ADVANCED_CHOICES, _ADVANCED_NUMBERS, _SWITCHES, advanced=True)
        self.add(
            QgsProcessingParameterString("MODEL_NAME", "Name of the model", optional=True),
            "A name to recognise the model by, such as the city's; it is kept in the model file.",
            advanced=True,
        )
        self.add_device()
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", "Model", fileFilter="Model (*.safetensors)"),
            "The model file to write; the checkpoint to resume from lies beside it until the training is done.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", "Report", fileFilter="HTML (*.html)", optional=True, createByDefault=True
            ),
            "Page with the curves, the choice of alpha, accuracies and confusion matrices.",
        )
        self.addOutput(QgsProcessingOutputNumber("ALPHA_USED", self.tr("Weight of the Sentinel-2 stream")))
        self.addOutput(QgsProcessingOutputNumber("TEST_ACCURACY", self.tr("Overall accuracy on the test samples")))

    def _add_fields(
        self, choices: dict[str, str], numbers: dict[str, str], switches: dict[str, str], *, advanced: bool
    ) -> None:
        """Declare parameters with the limits, defaults and texts of the engine's operation."""
        for name, description in choices.items():
            field = _FIELDS[name.lower()]
            definition = strings(name, description, field.metadata["choices"], field.default)
            self.add(definition, _sentence(field), advanced=advanced)
        for name, description in numbers.items():
            field = _FIELDS[name.lower()]
            kind = (
                QgsProcessingParameterNumber.Type.Integer
                if "int" in str(field.type)
                else (QgsProcessingParameterNumber.Type.Double)
            )
            definition = QgsProcessingParameterNumber(name, description, kind, field.default, field.default is None)
            if field.metadata["minimum"] is not None:
                definition.setMinimum(field.metadata["minimum"])
            if field.metadata["maximum"] is not None:
                definition.setMaximum(field.metadata["maximum"])
            self.add(definition, _sentence(field), advanced=advanced)
        for name, description in switches.items():
            field = _FIELDS[name.lower()]
            definition = QgsProcessingParameterBoolean(name, description, field.default)
            self.add(definition, _sentence(field), advanced=advanced)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        pretrained = self.parameterAsFile(parameters, "PRETRAINED", context)
        if pretrained:
            model_file.read_metadata(pretrained)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request: dict[str, Any] = {
            "training_set": self.parameterAsFile(parameters, "TRAINING_SET", context),
            "output": self.parameterAsFileOutput(parameters, "OUTPUT", context),
            "report": self.file_path(parameters, "REPORT", context),
            "name": self.parameterAsString(parameters, "MODEL_NAME", context) or None,
            "pretrained": self.parameterAsFile(parameters, "PRETRAINED", context) or None,
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
        }
        for name in (*_CHOICES, *_ADVANCED_CHOICES):
            request[name.lower()] = self.parameterAsEnumString(parameters, name, context)
        for name in (*_NUMBERS, *_ADVANCED_NUMBERS):
            field = _FIELDS[name.lower()]
            given = parameters.get(name, field.default) not in (None, "")
            as_number = self.parameterAsInt if "int" in str(field.type) else self.parameterAsDouble
            request[name.lower()] = as_number(parameters, name, context) if given else None
        for name in _SWITCHES:
            request[name.lower()] = self.parameterAsBool(parameters, name, context)
        outputs = self.engine("train", request, feedback)
        accuracy = outputs["test_accuracy"]
        return {
            "OUTPUT": outputs["output"],
            "REPORT": outputs["report"],
            "ALPHA_USED": outputs["alpha"],
            "TEST_ACCURACY": accuracy.get("fused", accuracy.get("sentinel2")),
        }


def _sentence(field: dataclasses.Field) -> str:
    text = field.metadata["help"]
    return f"{text[0].upper()}{text[1:]}."
