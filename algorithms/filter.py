"""Filter an LCZ map: a map of single cells in, a map of zones out."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..df4lcz_qgis.engine.operations.filter import METHODS, Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm, strings

_Number = QgsProcessingParameterNumber.Type


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

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterRasterLayer("LCZ", "LCZ map"),
            "Raster of LCZ codes 1-17, 101-107, 31-41 or 51-61; about 100 m cells are what the filters are made for.",
        )
        self.add(
            QgsProcessingParameterBand("BAND", "Band", 1, "LCZ", optional=True),
            "Band with the codes, such as 2 for the filtered map of the LCZ Generator.",
            advanced=True,
        )
        self.add(
            strings("METHOD", "Method", METHODS),
            "gaussian: WUDAPT's filter, with radii of 50 m (water) to 500 m (large low-rise, heavy industry); "
            "majority: the most frequent class within the radius; minimum-mapping-unit: patches smaller than the "
            "smallest area dissolve into those around them.",
        )
        self.add(
            QgsProcessingParameterNumber("RADIUS", "Radius (m)", _Number.Double, Parameters.radius, False, 1, 1e6),
            "Radius of the majority filter in metres; three cells are usual.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "MINIMUM_AREA", "Smallest area (m²)", _Number.Double, Parameters.minimum_area, False, 1, 1e12
            ),
            "Smallest patch that the minimum mapping unit keeps, in square metres; 90000 are nine cells of 100 m.",
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Filtered LCZ map"),
            "GeoTIFF of the filtered codes 1-17 on the map's grid, with the legend.",
        )
        self.addOutput(QgsProcessingOutputNumber("CELLS", self.tr("Number of cells with data")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED_SHARE", self.tr("Share of the cells that changed")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "lcz": self.raster_source(parameters, "LCZ", context),
            "band": self.parameterAsInt(parameters, "BAND", context),
            "method": self.parameterAsEnumString(parameters, "METHOD", context),
            "radius": self.parameterAsDouble(parameters, "RADIUS", context),
            "minimum_area": self.parameterAsDouble(parameters, "MINIMUM_AREA", context),
            "output": self.output_path(parameters, "OUTPUT", context),
        }
        outputs = self.engine("filter", request, feedback)
        return {
            "OUTPUT": outputs["output"],
            "CELLS": outputs["cells"],
            "CHANGED_SHARE": outputs["changed_share"],
        }
