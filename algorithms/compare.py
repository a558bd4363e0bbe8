"""Two LCZ maps compared: where they agree, and what one has for what."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

#: Output -> its description; the engine's key is the same in lower case.
_FIGURES = {
    "OA": "Share of cells of the same class OA",
    "OAW": "Weighted agreement OAw",
    "KAPPA": "Kappa",
    "CELLS": "Number of cells compared",
    "SAME_KM2": "Area of the same class (km²)",
    "SAME_GROUP_KM2": "Area of another class, both built or both natural (km²)",
    "OTHER_GROUP_KM2": "Area built in one and natural in the other (km²)",
}


class Compare(Df4lczAlgorithm):
    """``df4lcz:compare``."""

    NAME = "compare"
    TITLE = "Compare LCZ maps"
    GROUP = "analysis"
    TAGS = ("agreement", "change", "cross table", "difference", "kappa")
    ABOUT = (
        "Compares two LCZ maps of any grid, CRS and code scheme on the grid of the first: a map of agreement, the "
        "cross table, and how much they agree, also with differences counted by how alike the classes are (OAw). "
        "Where the second map's cells are less than half as large, its commonest class in each cell counts."
    )
    EXAMPLE = "qgis_process run df4lcz:compare -- FIRST=2018.tif SECOND=2024.tif OUTPUT=agreement.tif"
    CITATION = (
        "Bechtel, Demuzere, Stewart (2020). A Weighted Accuracy Measure for Land Cover Mapping. doi:10.3390/rs12111769"
    )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        for name, description, help in (
            ("FIRST", "First LCZ map", "Raster of LCZ codes in any usual scheme; the comparison is made on its grid."),
            ("SECOND", "Second LCZ map", "Raster of LCZ codes in any usual scheme, of any grid and CRS."),
        ):
            self.add(QgsProcessingParameterRasterLayer(name, description), help)
            self.add(
                QgsProcessingParameterBand(
                    f"{name}_BAND", f"Band of the {description[0].lower()}{description[1:]}", 1, name, optional=True
                ),
                "Band with the codes, such as 2 for the filtered map of the LCZ Generator.",
                advanced=True,
            )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", "Map of agreement", optional=True),
            "GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the "
            "other; 0 no data in either.",
        )
        self.add_file("REPORT", "Report", "html", "Page with the figures, the cross table and areas.", create=True)
        self.add_file("TABLE", "Cross table", "csv", "Cells by class of the first (rows) and second map (columns).")
        for name, description in _FIGURES.items():
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(description)))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        request = {
            "first": self.raster_source(parameters, "FIRST", context),
            "first_band": self.parameterAsInt(parameters, "FIRST_BAND", context),
            "second": self.raster_source(parameters, "SECOND", context),
            "second_band": self.parameterAsInt(parameters, "SECOND_BAND", context),
            "output": self.output_path(parameters, "OUTPUT", context),
            "report": self.file_path(parameters, "REPORT", context),
            "table": self.file_path(parameters, "TABLE", context),
        }
        outputs = self.engine("compare", request, feedback)
        return {name: outputs[name.lower()] for name in (*_FIGURES, "OUTPUT", "REPORT", "TABLE")}
