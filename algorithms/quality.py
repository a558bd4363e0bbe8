"""Accuracy and areas of an LCZ map from a labelled sample, with standard errors."""

from __future__ import annotations

from qgis.core import QgsProcessing

from ..df4lcz_qgis.engine.operations import quality
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm
from .drawsample import OLOFSSON


class Quality(Df4lczAlgorithm):
    """``df4lcz:quality``."""

    NAME = "quality"
    TITLE = "Area-adjusted accuracy"
    GROUP = "analysis"
    TAGS = ("accuracy", "standard error", "area estimation", "stratified", "validation", "olofsson")
    ABOUT = (
        "Tells how right an LCZ map is from the labelled points of 'Draw accuracy sample': overall, user's and "
        "producer's accuracies, and the true area of each class, all with standard errors. Each class of the map is "
        "weighted by its area, so that the many points of rare classes do not count too much. A sample of another map "
        "is refused."
    )
    EXAMPLE = "qgis_process run df4lcz:quality -- LCZ=lcz.tif SAMPLE=sample.gpkg REPORT=quality.html"
    CITATION = OLOFSSON
    OPERATION = quality
    GEOMETRY = {"SAMPLE": QgsProcessing.SourceType.TypeVectorPoint}
    NUMBERS = {
        "OA": ("oa", "Overall accuracy OA"),
        "OA_ERROR": ("oa_error", "Standard error of OA"),
        "POINTS": ("points", "Number of labelled points"),
        "UNLABELLED": ("unlabelled", "Number of points without a label"),
    }
