"""Filter an LCZ map: a map of single cells in, a map of zones out."""

from __future__ import annotations

from ..df4lcz_qgis.engine.operations import filter
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class Filter(Df4lczAlgorithm):
    """``df4lcz:filter``."""

    NAME = "filter"
    TITLE = "Filter LCZ map"
    GROUP = "analysis"
    TAGS = ("wudapt", "gaussian", "majority", "smooth", "minimum mapping unit", "sieve")
    ABOUT = (
        "Turns the single odd cells of an LCZ map into zones. The Gaussian filter of WUDAPT gives each class its own "
        "radius, so that rivers stay while large built areas become whole. Cells without data are neither filled nor "
        "counted. Distances are metres on the ground, also for maps in degrees."
    )
    EXAMPLE = "qgis_process run df4lcz:filter -- LCZ=lcz.tif METHOD=gaussian OUTPUT=lcz_filtered.tif"
    CITATION = (
        "Demuzere, Kittner, Bechtel (2021). LCZ Generator: A Web Application to Create Local Climate Zone Maps. "
        "Frontiers in Environmental Science 9:637455. doi:10.3389/fenvs.2021.637455"
    )
    OPERATION = filter
    NUMBERS = {
        "CELLS": ("cells", "Number of cells with data"),
        "CHANGED_SHARE": ("changed_share", "Share of the cells that changed"),
    }
