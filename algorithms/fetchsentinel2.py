"""A cloud-free Sentinel-2 image of a place, from a catalogue on the network."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..df4lcz_qgis.engine.operations.fetch_sentinel2 import Parameters
from ..df4lcz_qgis.engine.operations.prepare_sentinel2 import COMPOSITES, RESAMPLINGS
from ..df4lcz_qgis.processing_algorithm import strings
from .searchsentinel2 import SentinelSearch

_Number = QgsProcessingParameterNumber.Type


class FetchSentinel2(SentinelSearch):
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

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add_search()
        self.add(
            strings("COMPOSITE", "Where scenes overlap", COMPOSITES),
            "median: the median of all dates that see a pixel without cloud, band by band; first: the clearest scene "
            "that does.",
        )
        self.add(
            QgsProcessingParameterString(
                "MASKED_CLASSES", "Classes to leave out", ",".join(map(str, Parameters.masked_classes))
            ),
            "Numbers of the scene classification of Level-2A: 1 defective, 3 cloud shadow, 8 and 9 cloud, 10 thin "
            "cirrus, 11 snow, 2 dark.",
            advanced=True,
        )
        self.add(
            strings("RESAMPLING", "Resampling", RESAMPLINGS, Parameters.resampling),
            "How the 20 m bands, and scenes of other UTM zones, come to the 10 m grid.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "MOST_MEGABYTES", "Most to fetch (MB)", _Number.Double, Parameters.most_megabytes, False, 1
            ),
            "More than this is refused before anything is fetched.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Sentinel-2 image"),
            "GeoTIFF of the bands B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12 at 10 m: reflectance x 10000, 0 "
            "is no data; its tags name every scene.",
        )
        self.addOutput(QgsProcessingOutputNumber("SCENES", self.tr("Number of scenes used")))
        self.addOutput(QgsProcessingOutputNumber("MEGABYTES", self.tr("Megabytes fetched")))
        self.addOutput(QgsProcessingOutputNumber("VALID_SHARE", self.tr("Share of the pixels with data")))
        self.addOutput(QgsProcessingOutputNumber("MASKED_SHARE", self.tr("Share of the seen pixels masked as cloud")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            **self.search_request(parameters, context),
            "composite": self.parameterAsEnumString(parameters, "COMPOSITE", context),
            "masked_classes": self.parameterAsString(parameters, "MASKED_CLASSES", context) or None,
            "resampling": self.parameterAsEnumString(parameters, "RESAMPLING", context),
            "most_megabytes": self.parameterAsDouble(parameters, "MOST_MEGABYTES", context),
            "output": self.output_path(parameters, "OUTPUT", context),
        }
        outputs = self.engine("fetch-sentinel2", request, feedback)
        names = ("OUTPUT", "SCENES", "MEGABYTES", "VALID_SHARE", "MASKED_SHARE")
        return {name: outputs[name.lower()] for name in names}
