"""New training areas: a layer ready to digitise in."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterCrs,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..df4lcz_qgis import areas_style, layers
from ..df4lcz_qgis.engine.operations.new_training_areas import Parameters
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_Number = QgsProcessingParameterNumber.Type


class NewTrainingAreas(Df4lczAlgorithm):
    """``df4lcz:newtrainingareas``."""

    NAME = "newtrainingareas"
    TITLE = "New training areas"
    GROUP = "training"
    TAGS = ("digitise", "geopackage", "wudapt", "polygons", "template", "global map")
    ABOUT = (
        "Makes a GeoPackage to digitise training areas in: the class is chosen from a list of the 17 zones and shown "
        "in the standard colours, with year, author and note. An LCZ map, such as the global one, can suggest places: "
        "they come without a class and count for nothing until you choose one, since a map is no truth. An existing "
        "file that holds areas is never written over."
    )
    EXAMPLE = "qgis_process run df4lcz:newtrainingareas -- LCZ=global.tif YEAR=2024 OUTPUT=areas.gpkg"
    CITATION = "Stewart, Oke (2012). Local Climate Zones for Urban Temperature Studies. doi:10.1175/BAMS-D-11-00019.1"

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterCrs("CRS", "Coordinate reference system", optional=True),
            "Of the new layer. By default that of the map, else of the project, else WGS 84.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("LCZ", "LCZ map that suggests places", optional=True),
            "Raster of LCZ codes in any usual scheme. Suggested are squares that it shows as one class throughout, far "
            "from each other.",
        )
        self.add(
            QgsProcessingParameterBand("BAND", "Band of the map", 1, "LCZ", optional=True),
            "Band with the codes, such as 2 for the filtered map of the LCZ Generator.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "NUMBER", "Suggestions of each class", _Number.Integer, Parameters.number, False, 1, 200
            ),
            "The most places that are suggested for each class.",
        )
        self.add(
            QgsProcessingParameterNumber(
                "SIZE", "Side of a suggestion (m)", _Number.Double, Parameters.size, False, 10, 10_000
            ),
            "A training area should be 200 m wide at the least, rather 300 m and more.",
        )
        self.add(
            QgsProcessingParameterNumber("YEAR", "Year of the imagery", _Number.Integer, None, True, 1900, 2200),
            "The year that the areas are drawn for; new areas get it by themselves.",
        )
        self.add(
            QgsProcessingParameterString("AUTHOR", "Author", optional=True),
            "Who draws the areas; new areas get it by themselves.",
        )
        self.add(
            QgsProcessingParameterNumber("SEED", "Random seed", _Number.Integer, Parameters.seed, False, 0),
            "The same seed gives the same suggestions.",
            advanced=True,
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "OUTPUT", "Training areas", QgsProcessing.SourceType.TypeVectorPolygon
            ),
            "GeoPackage with the fields class, year, author and note, and suggested where a map was given.",
        )
        self.addOutput(QgsProcessingOutputNumber("SUGGESTIONS", self.tr("Number of suggestions")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        lcz = self.raster_source(parameters, "LCZ", context)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid() and lcz is None and context.project():
            crs = context.project().crs()
        year = self.parameterAsInt(parameters, "YEAR", context) or None
        author = self.parameterAsString(parameters, "AUTHOR", context).strip()
        request = {
            "output": self.output_path(parameters, "OUTPUT", context),
            "crs": layers.crs_text(crs) if crs.isValid() else None,
            "lcz": lcz,
            "band": self.parameterAsInt(parameters, "BAND", context),
            "number": self.parameterAsInt(parameters, "NUMBER", context),
            "size": self.parameterAsDouble(parameters, "SIZE", context),
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "year": year,
            "author": author,
        }
        outputs = self.engine("new-training-areas", request, feedback)
        areas_style.store(outputs["output"], year, author)
        return {"OUTPUT": outputs["output"], "SUGGESTIONS": outputs["suggestions"]}
