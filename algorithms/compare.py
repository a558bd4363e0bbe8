"""LCZ maps compared: where two agree, and which changes of a series are beyond the maps' own errors."""

from __future__ import annotations

from ..df4lcz_qgis.engine.operations import compare
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class Compare(Df4lczAlgorithm):
    """``df4lcz:compare``."""

    NAME = "compare"
    TITLE = "Compare LCZ maps"
    GROUP = "analysis"
    TAGS = ("agreement", "change", "time series", "transition", "cross table", "difference", "kappa")
    ABOUT = (
        "Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the "
        "cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). "
        "Where the second map's cells are less than half as large, its commonest class in each cell counts. Of a "
        "series of maps it tells which changes are beyond the maps' own errors, with transitions and areas over time: "
        "two maps of moderate accuracy cannot prove that a cell changed; nine of 70 % or five of 90 % show most of it."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:compare -- FIRST=2017.tif SECOND=2019.tif FURTHER=2021.tif FURTHER=2023.tif "
        "FURTHER=2025.tif NAMES=2017,2019,2021,2023,2025 CHANGE=changes.tif REPORT=changes.html"
    )
    CITATION = (
        "Bechtel, Demuzere, Stewart (2020). A Weighted Accuracy Measure for Land Cover Mapping. doi:10.3390/rs12111769"
    )
    OPERATION = compare
    NUMBERS = {
        "OA": ("oa", "Share of cells of the same class OA"),
        "OAW": ("oaw", "Weighted agreement OAw"),
        "KAPPA": ("kappa", "Kappa"),
        "CELLS": ("cells", "Number of cells compared"),
        "SAME_KM2": ("same_km2", "Area of the same class (km²)"),
        "SAME_GROUP_KM2": ("same_group_km2", "Area of another class, both built or both natural (km²)"),
        "OTHER_GROUP_KM2": ("other_group_km2", "Area built in one and natural in the other (km²)"),
        "CHANGED_KM2": ("changed_km2", "Area that changed beyond the maps' errors (km²)"),
    }
