"""The Sentinel-2 scenes that a catalogue has of a place."""

from __future__ import annotations

from ..df4lcz_qgis.engine.operations import search_sentinel2
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


class SearchSentinel2(Df4lczAlgorithm):
    """``df4lcz:searchsentinel2``."""

    NAME = "searchsentinel2"
    TITLE = "Search Sentinel-2 images"
    GROUP = "imagery"
    TAGS = ("sentinel-2", "stac", "catalogue", "footprints", "cloud", "copernicus", "earth search")
    ABOUT = (
        "Looks up which Sentinel-2 scenes a catalogue has of a place and gives their footprints with date, cloud, tile "
        "and link, and how many megabytes 'Fetch Sentinel-2 composite' would fetch of them with the same choices. "
        "Nothing is fetched but the catalogue's answer."
    )
    EXAMPLE = (
        'qgis_process run df4lcz:searchsentinel2 -- EXTENT="8.5,8.6,47.3,47.4 [EPSG:4326]" START=2023-05-01 '
        "END=2023-09-30 OUTPUT=scenes.gpkg"
    )
    CITATION = "Contains modified Copernicus Sentinel data, processed by ESA: state the year of the images."
    OPERATION = search_sentinel2
    NUMBERS = {"SCENES": ("scenes", "Number of scenes"), "MEGABYTES": ("megabytes", "Megabytes to fetch, about")}
