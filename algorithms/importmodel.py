"""Import published weights: a file of weights in, a model file out."""

from __future__ import annotations

from ..df4lcz_qgis.engine.operations import import_model
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class ImportModel(Df4lczAlgorithm):
    """``df4lcz:importmodel``."""

    NAME = "importmodel"
    TITLE = "Import published weights"
    GROUP = "setup"
    TAGS = ("weights", "keras", "hdf5", "model", "so2sat")
    ABOUT = (
        "Converts weights as their authors published them (Keras .h5 or .hdf5) into a model file of this plugin: one "
        "safetensors file that also says which network, bands and classes it is for, and where it comes from."
    )
    EXAMPLE = "qgis_process run df4lcz:importmodel -- WEIGHTS=weights.hdf5 OUTPUT=model.safetensors"
    OPERATION = import_model
    TEXTS = {"NAME": ("name", "Name of the model")}
