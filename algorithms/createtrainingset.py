"""Create training set: images and training areas in, a folder of samples to train on out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..df4lcz_qgis import layers
from ..df4lcz_qgis.engine.operations.create_training_set import Parameters
from ..df4lcz_qgis.engine.operations.segment import SEGMENTERS
from ..df4lcz_qgis.processing_algorithm import SAM_FILES, Df4lczAlgorithm, strings

_Number = QgsProcessingParameterNumber.Type
_POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]

#: Numbers: name -> (the operation's parameter, description, type, minimum, advanced, help).
_NUMBERS: dict[str, tuple[str, str, Any, float, bool, str]] = {
    "STEP": (
        "step", "Distance between windows (m)", _Number.Double, 10, False,
        "Windows of 320 m are centred inside the areas, so many metres apart (a multiple of 10).",
    ),
    "MAX_PER_POLYGON": (
        "max_per_polygon", "Most windows of one area", _Number.Integer, 0, False,
        "So that large areas do not outweigh small ones; 0 for no limit.",
    ),
    "MAX_PER_CLASS": (
        "max_per_class", "Most windows of one class", _Number.Integer, 0, True,
        "Drawn evenly from the class's areas; 0 for no limit.",
    ),
    "SEED": (
        "seed", "Random seed", _Number.Integer, 0, True,
        "Decides on the splits into training, validation and test, and on what the limits leave.",
    ),
    "REFLECTANCE_SCALE": (
        "reflectance_scale", "Reflectance scale", _Number.Double, 1e-9, False,
        "The number that stands for a reflectance of 1: 10000 for products as delivered, 1 for fractions.",
    ),
    "REFLECTANCE_OFFSET": (
        "reflectance_offset", "Reflectance offset", _Number.Double, -1e6, False,
        "Added to the image's numbers before scaling: 0, or -1000 for products of processing baseline 04.00 and "
        "later (all since 25 January 2022) unless the offset was already removed.",
    ),
    "RESOLUTION": (
        "resolution_m", "Resolution of objects (m)", _Number.Double, 0.05, True,
        "Pixel size at which objects are looked for where none are given.",
    ),
}  # fmt: skip


class CreateTrainingSet(Df4lczAlgorithm):
    """``df4lcz:createtrainingset``."""

    NAME = "createtrainingset"
    TITLE = "Create training set"
    GROUP = "training"
    TAGS = ("training areas", "wudapt", "kml", "samples", "lczc-ges2", "split")
    ABOUT = (
        "Cuts windows of 320 m in training areas: the Sentinel-2 pixels and the graph of the objects in the RGB "
        "image. The folder has the layout of the LCZC-GES2 dataset, with a split into training, validation and test "
        "by whole polygons (70/10/20, class by class) and one by single samples. Areas that overlap with those of "
        "another class, are slivers or lie outside the images are reported, with what was done about each."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:createtrainingset -- S2=s2.tif RGB=rgb.tif TRAINING_AREAS=areas.kml "
        "SEGMENTER=superpixels OUTPUT=training_set"
    )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("S2", "Sentinel-2 image"),
            "Raster with the bands B2, B3, B4, B5, B6, B7, B8, B8A, B11 and B12, found by their names.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("RGB", "RGB image", optional=True),
            "Image with red, green and blue of pixels up to 2.5 m. Without it only a Sentinel-2 stream can be trained.",
        )
        self.add(
            QgsProcessingParameterVectorLayer("INSTANCES", "Objects", _POLYGONS, optional=True),
            "What 'Segment objects' found in the RGB image; without, the image is segmented now, which takes long.",
        )
        self.add(
            QgsProcessingParameterFeatureSource("TRAINING_AREAS", "Training areas", _POLYGONS),
            "Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template. "
            "At least three areas a class; five and more make better models.",
        )
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", "Class field", None, "TRAINING_AREAS", optional=True),
            "Field with the class, written as 1 to 17, 101 to 107, A to G or by name; by default it is found.",
        )
        self.add(
            strings("SEGMENTER", "Segmenter", SEGMENTERS),
            "What finds the objects where none are given: sam needs weights, superpixels is quick. A model is used "
            "with the segmenter it was trained with.",
        )
        self.add(
            QgsProcessingParameterFile("WEIGHTS", "SAM weights", optional=True, fileFilter=SAM_FILES),
            "A checkpoint (.pt, .pth), or the id of weights that 'Download weights' knows, for example mobile-sam.",
        )
        for name, (field, description, kind, low, advanced, text) in _NUMBERS.items():
            number = QgsProcessingParameterNumber(name, description, kind, getattr(Parameters, field), False, low)
            self.add(number, text, advanced=advanced)
        self.add_device()
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", "Training set"),
            "Folder of the samples, for 'Train DF4LCZ model'. A training set that is already there is replaced.",
        )
        self.addOutput(QgsProcessingOutputNumber("SAMPLES", self.tr("Number of samples")))
        self.addOutput(QgsProcessingOutputNumber("CLASSES", self.tr("Number of classes")))
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", self.tr("Number of problems found in the areas")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "s2": self.raster_source(parameters, "S2", context),
            "rgb": self.raster_source(parameters, "RGB", context),
            "instances": self._instances(parameters, context),
            "training_areas": self.vector_source(parameters, "TRAINING_AREAS", context, feedback),
            "class_field": self.parameterAsString(parameters, "CLASS_FIELD", context) or None,
            "segmenter": self.parameterAsEnumString(parameters, "SEGMENTER", context),
            "weights": self.parameterAsFile(parameters, "WEIGHTS", context) or None,
            "device": self.parameterAsEnumString(parameters, "DEVICE", context),
            "output": self.parameterAsString(parameters, "OUTPUT", context),
        }
        for name, (field, _, kind, *_) in _NUMBERS.items():
            read = self.parameterAsInt if kind == _Number.Integer else self.parameterAsDouble
            request[field] = read(parameters, name, context)
        outputs = self.engine("create-training-set", request, feedback)
        return {
            "OUTPUT": outputs["output"],
            "SAMPLES": outputs["samples"],
            "CLASSES": len(outputs["class_samples"]),
            "PROBLEMS": len(outputs["report"]),
        }

    def _instances(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any] | None:
        """Where the objects lie: the very file, since what made them is told in it."""
        if parameters.get("INSTANCES") in (None, ""):
            return None
        layer = self.parameterAsVectorLayer(parameters, "INSTANCES", context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidSourceError(parameters, "INSTANCES"))
        return layers.vector_source(layer)
