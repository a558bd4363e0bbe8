"""Style an LCZ map: any LCZ raster in, the same codes with the standard legend out."""

from __future__ import annotations

from ..df4lcz_qgis.engine.operations import style
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class Style(Df4lczAlgorithm):
    """``df4lcz:style``."""

    NAME = "style"
    TITLE = "Style LCZ map"
    GROUP = "analysis"
    TAGS = ("legend", "colours", "colors", "symbology", "qml", "colour blind")
    ABOUT = (
        "Gives any LCZ raster the standard colours and class names, whatever its code scheme: 1-17, 101-107 (WUDAPT, "
        "UMEP), 31-41 or 51-61 (WRF). The scheme is found from the codes. The legend lies in the GeoTIFF itself, so "
        "that other programs show it too."
    )
    EXAMPLE = "qgis_process run df4lcz:style -- LCZ=lcz.tif PALETTE=colour-blind OUTPUT=lcz_styled.tif"
    CITATION = (
        "Demuzere et al. (2022). A global map of local climate zones to support earth system modelling and urban-scale "
        "environmental science. Earth System Science Data 14:3835. doi:10.5194/essd-14-3835-2022"
    )
    OPERATION = style
    TEXTS = {"SCHEME": ("scheme", "Code scheme")}
