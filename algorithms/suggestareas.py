"""Where a training area would teach most."""

from __future__ import annotations

from typing import Any

from ..df4lcz_qgis import areas_style
from ..df4lcz_qgis.engine.operations import suggest_areas
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class SuggestAreas(Df4lczAlgorithm):
    """``df4lcz:suggestareas``."""

    NAME = "suggestareas"
    TITLE = "Where to digitise next"
    GROUP = "training"
    TAGS = ("active learning", "uncertainty", "suggestions", "digitise", "training areas")
    ABOUT = (
        "Suggests the places where a training area would teach a model most, from the probabilities of a first map "
        "and the areas so far: places that stand for much ground that the map is in doubt about, where its two "
        "streams disagree, of classes that have few areas, unlike any area so far and unlike each other. Each comes "
        "with its rank and the reasons. Look at each, draw the area of one zone that you find there, train and map "
        "again. Before there is a map, give the image alone: the places then stand for what it shows."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:suggestareas -- PROBABILITIES=probabilities.tif AREAS=areas.gpkg IMAGE=s2.tif "
        "OUTPUT=next.gpkg"
    )
    CITATION = "Settles (2012). Active Learning. doi:10.2200/S00429ED1V01Y201207AIM018"
    OPERATION = suggest_areas
    NUMBERS = {"SUGGESTIONS": ("suggestions", "Number of places")}

    def results(self, outputs: dict[str, Any]) -> dict[str, Any]:
        areas_style.save_suggestions(outputs["output"])
        return super().results(outputs)
