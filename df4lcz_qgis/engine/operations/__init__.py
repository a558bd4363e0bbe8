"""The operations of the engine, one module each.

A module here has a frozen dataclass ``Parameters`` (its fields made by :func:`parameter`) and a function
``run(parameters, reporter) -> dict`` that returns the outputs. Importing one is light: what is heavy (torch,
rasterio) is imported inside ``run``. The command line, the door and QGIS all read ``Parameters``.
"""

from __future__ import annotations

import importlib
from types import ModuleType

from ..shared.errors import RequestError

#: Operation name -> one line for the command line's help. The module's name has underscores for dashes.
OPERATIONS: dict[str, str] = {
    "classify": "Classify local climate zones from Sentinel-2 imagery with a model",
    "import-model": "Convert published weights into a model file",
    "describe-model": "Tell what a model file holds",
    "train": "Train a DF4LCZ model from a training set",
    "evaluate": "Evaluate a model on the test samples of a training set",
    "prepare-sentinel2": "Make the ten-band stack for classification from Sentinel-2 products or band files",
    "search-sentinel2": "Search a catalogue for the Sentinel-2 scenes of a place",
    "fetch-sentinel2": "Fetch a cloud-free ten-band stack of a place from a catalogue",
    "filter": "Filter an LCZ map: Gaussian per class, majority, or minimum mapping unit",
    "style": "Give an LCZ map the standard legend, whatever its code scheme",
    "export": "Export an LCZ map for w2w, UMEP or WRF, as KMZ or as cloud-optimised GeoTIFF",
    "accuracy": "Assess an LCZ map by areas of known class or by another LCZ map",
    "draw-sample": "Draw the points of an LCZ map whose true class tells how right it is",
    "quality": "Estimate accuracy and areas of an LCZ map from a labelled sample, with standard errors",
    "statistics": "Measure the area of each class of an LCZ map, in all and by zone",
    "parameters": "Make urban canopy parameters from an LCZ map",
    "compare": "Compare two LCZ maps of any grid",
    "new-training-areas": "Make a layer to digitise training areas in, with what a map suggests where one is given",
    "suggest-areas": "Suggest the places where a training area would teach most",
    "check-training-areas": "Check training areas and flag those that look wrong",
    "segment": "Segment high-resolution imagery into objects",
    "build-graph": "Build the graphs of windows from segmented objects",
    "create-training-set": "Cut windows in training areas from Sentinel-2 and RGB imagery into a training set",
    "status": "Tell what the engine's Python environment holds and what it can compute on",
    "create-sample-town": "Make a small synthetic town: imagery, training areas and truth",
}


def load(name: str) -> ModuleType:
    """The module of operation ``name``.

    Raises:
        RequestError: there is no such operation.
    """
    if name not in OPERATIONS:
        raise RequestError(
            "There is no operation {name}. There are: {operations}.", name=repr(name), operations=", ".join(OPERATIONS)
        )
    return importlib.import_module(f".{name.replace('-', '_')}", __name__)
