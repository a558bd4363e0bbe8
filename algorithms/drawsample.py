"""The points that tell how right an LCZ map is."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing

from ..df4lcz_qgis import areas_style
from ..df4lcz_qgis.engine.operations import draw_sample
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

OLOFSSON = (
    "Olofsson, Foody, Herold, Stehman, Woodcock, Wulder (2014). Good practices for estimating area and assessing "
    "accuracy of land change. doi:10.1016/j.rse.2014.02.015"
)


class DrawSample(Df4lczAlgorithm):
    """``df4lcz:drawsample``."""

    NAME = "drawsample"
    TITLE = "Draw accuracy sample"
    GROUP = "analysis"
    TAGS = ("accuracy", "stratified random", "sampling design", "validation", "points", "olofsson")
    ABOUT = (
        "Draws points at random within each class of an LCZ map, as many as the accuracy that you aim at needs, for "
        "you to find out the class of each, in imagery or on the spot. 'Area-adjusted accuracy' then tells how right "
        "the map is. The class that the map has there is hidden, since knowing it sways the answer. The points come "
        "in random order: the first hundred are a sample too. A file that holds points is never written over."
    )
    EXAMPLE = "qgis_process run df4lcz:drawsample -- LCZ=lcz.tif ERROR=0.03 OUTPUT=sample.gpkg"
    CITATION = OLOFSSON
    OPERATION = draw_sample
    GEOMETRY = {"OUTPUT": QgsProcessing.SourceType.TypeVectorPoint}
    NUMBERS = {"POINTS": ("points", "Number of points")}

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        areas_style.store_sample(outputs["output"])
        return super().results(outputs)
