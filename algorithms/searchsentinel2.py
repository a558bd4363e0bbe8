"""The Sentinel-2 scenes that a catalogue has of a place."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis.engine.operations.search_sentinel2 import Parameters
from ..df4lcz_qgis.engine.shared import catalogues
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm, strings

_Number = QgsProcessingParameterNumber.Type


class SentinelSearch(Df4lczAlgorithm):
    """What searching and fetching ask for alike."""

    CITATION = "Contains modified Copernicus Sentinel data, processed by ESA: state the year of the images."

    def add_search(self) -> None:
        """Declare what is searched for."""
        self.add(
            QgsProcessingParameterExtent("EXTENT", "Extent"),
            "The part of the Earth that you want, in any coordinate reference system.",
        )
        self.add(
            QgsProcessingParameterString("START", "First day"),
            "Year-month-day, such as 2023-05-01.",
        )
        self.add(
            QgsProcessingParameterString("END", "Last day"),
            "Year-month-day. Several years are fine: choose the months of your season below.",
        )
        self.add(
            QgsProcessingParameterString("MONTHS", "Months", optional=True),
            "Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.",
        )
        self.add(
            QgsProcessingParameterNumber("CLOUD", "Most cloud (%)", _Number.Double, Parameters.cloud, False, 0, 100),
            "Scenes with more cloud, by the catalogue's own figure, are not taken.",
        )
        self.add(
            QgsProcessingParameterNumber("MOST", "Days of each tile", _Number.Integer, Parameters.most, False, 1, 500),
            "So many of the clearest days are taken of each tile; a median needs three or more.",
        )
        names = (*(c.id for c in catalogues.known()), "other")
        self.add(
            strings("CATALOGUE", "Catalogue", names, Parameters.catalogue),
            "Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 "
            "keys for fetching. Choose other to give an address below.",
        )
        self.add(
            QgsProcessingParameterString("ADDRESS", "Address of another catalogue", optional=True),
            "Address of a STAC API, used where the catalogue is other.",
            advanced=True,
        )
        self.add(
            strings("LEVEL", "Level", catalogues.LEVELS, Parameters.level),
            "L2A is surface reflectance, with a scene classification to leave clouds out by; L1C is top of atmosphere.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("COLLECTION", "Collection", optional=True),
            "Name of the collection in the catalogue; by default that of the level.",
            advanced=True,
        )

    def search_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """The engine's parameters of the search."""
        return {
            "extent": self.extent_of(parameters, "EXTENT", context),
            "start": self.parameterAsString(parameters, "START", context).strip(),
            "end": self.parameterAsString(parameters, "END", context).strip(),
            "months": self.parameterAsString(parameters, "MONTHS", context).strip() or None,
            "cloud": self.parameterAsDouble(parameters, "CLOUD", context),
            "most": self.parameterAsInt(parameters, "MOST", context),
            "catalogue": self._catalogue(parameters, context),
            "level": self.parameterAsEnumString(parameters, "LEVEL", context),
            "collection": self.parameterAsString(parameters, "COLLECTION", context).strip() or None,
        }

    def _catalogue(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        chosen = self.parameterAsEnumString(parameters, "CATALOGUE", context)
        address = self.parameterAsString(parameters, "ADDRESS", context).strip()
        return address if chosen == "other" else chosen

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        if not self._catalogue(parameters, context):
            raise QgsProcessingException(self.tr("Give the address of the other catalogue."))


class SearchSentinel2(SentinelSearch):
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

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_search()
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", "Footprints", QgsProcessing.SourceType.TypeVectorPolygon),
            "The scenes that would be used, clearest first.",
        )
        self.addOutput(QgsProcessingOutputNumber("SCENES", self.tr("Number of scenes")))
        self.addOutput(QgsProcessingOutputNumber("MEGABYTES", self.tr("Megabytes to fetch, about")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            **self.search_request(parameters, context),
            "output": self.output_path(parameters, "OUTPUT", context),
        }
        outputs = self.engine("search-sentinel2", request, feedback)
        return {name: outputs[name.lower()] for name in ("OUTPUT", "SCENES", "MEGABYTES")}
