"""Create sample town: a small synthetic city, as two sensors see it, with training areas and truth."""

from __future__ import annotations

from ..df4lcz_qgis.engine.operations import create_sample_town
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class CreateSampleTown(Df4lczAlgorithm):
    """``df4lcz:createsampletown``."""

    NAME = "createsampletown"
    TITLE = "Create sample town"
    GROUP = "training"
    TAGS = ("synthetic", "example", "tutorial", "test data", "sentinel-2", "training areas")
    ABOUT = (
        "Makes a small synthetic town to learn and test with: all 17 local climate zones, laid out by the ranges of "
        "Stewart and Oke (fractions, heights), as a Sentinel-2 image, a 1 m RGB image, training areas and the true "
        "LCZ map. Both images are derived from one map of materials and heights, with shadows, mixing and noise. "
        "The town is invented and lies in the sea; it says nothing about any real place."
    )
    EXAMPLE = (
        "qgis_process run df4lcz:createsampletown -- SIZE=4400 SEED=1 SENTINEL2=s2.tif RGB=rgb.tif "
        "TRAINING_AREAS=areas.gpkg TRUTH=truth.tif"
    )
    CITATION = (
        "Stewart, Oke (2012). Local Climate Zones for Urban Temperature Studies. Bulletin of the American "
        "Meteorological Society 93(12), 1879-1900. doi:10.1175/BAMS-D-11-00019.1"
    )
    OPERATION = create_sample_town
    NUMBERS = {"AREAS_COUNT": ("training_area_count", "Number of training areas")}
