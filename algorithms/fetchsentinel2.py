"""A cloud-free Sentinel-2 image of a place, from a catalogue on the network."""

from __future__ import annotations

from ..df4lcz_qgis.engine.operations import fetch_sentinel2
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class FetchSentinel2(Df4lczAlgorithm):
    """``df4lcz:fetchsentinel2``."""

    NAME = "fetchsentinel2"
    TITLE = "Fetch Sentinel-2 composite"
    GROUP = "imagery"
    TAGS = ("sentinel-2", "stac", "download", "cloud-free", "composite", "median", "copernicus", "earth search")
    ABOUT = (
        "From an extent and a season to the ten-band image that 'Classify local climate zones' reads: finds the "
        "clearest scenes in a catalogue, fetches only the part within the extent, takes the offset of processing "
        "baseline 04.00 away, leaves clouds and shadows out and makes a median. What came is kept, so that a run goes "
        "on where it stopped and nothing is fetched twice. A scene whose numbers belie its description is left out. "
        "'Search Sentinel-2 images' tells beforehand which scenes and how many megabytes it will be."
    )
    EXAMPLE = (
        'qgis_process run df4lcz:fetchsentinel2 -- EXTENT="8.5,8.6,47.3,47.4 [EPSG:4326]" START=2022-01-01 '
        "END=2023-12-31 MONTHS=5,6,7,8,9 OUTPUT=s2.tif"
    )
    CITATION = "Contains modified Copernicus Sentinel data, processed by ESA: state the year of the images."
    OPERATION = fetch_sentinel2
    NUMBERS = {
        "SCENES": ("scenes", "Number of scenes used"),
        "MEGABYTES": ("megabytes", "Megabytes fetched"),
        "VALID_SHARE": ("valid_share", "Share of the extent with data"),
        "MASKED_SHARE": ("masked_share", "Share of the seen pixels masked as cloud"),
    }
