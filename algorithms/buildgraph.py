"""Build instance graph: objects and a place in, the graph of the window around it out, to look at and to keep."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ..df4lcz_qgis import layers
from ..df4lcz_qgis.engine.operations.build_graph import Parameters
from ..df4lcz_qgis.engine.shared import lcz
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm

_Number = QgsProcessingParameterNumber.Type
_Source = QgsProcessing.SourceType


class BuildGraph(Df4lczAlgorithm):
    """``df4lcz:buildgraph``."""

    NAME = "buildgraph"
    TITLE = "Build instance graph"
    GROUP = "objects"
    TAGS = ("graph", "gcn", "instances", "nodes", "edges", "segment anything")
    ABOUT = (
        "Builds the graph that the Google Earth stream of DF4LCZ sees of a window: its nodes are the largest objects, "
        "with their mean colour and place in the window, its edges join them. Give a place for one window, or an "
        "extent for a grid of windows. Nodes and edges are layers, so that a graph can be looked at on the map."
    )
    EXAMPLE = (
        'qgis_process run df4lcz:buildgraph -- INSTANCES=objects.gpkg LOCATION="267130,9855560 [EPSG:32737]" '
        "NODES=nodes.gpkg EDGES=edges.gpkg"
    )

    def initAlgorithm(self, config: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterVectorLayer("INSTANCES", "Objects", [_Source.TypeVectorPolygon]),
            "The GeoPackage that 'Segment objects' wrote.",
        )
        self.add(
            QgsProcessingParameterRasterLayer("RGB", "Imagery", optional=True),
            "The image in which the objects were found, a file: colours are then taken inside the window only, as "
            "the method has it. Without it each object has its colour as a whole.",
        )
        self.add(
            QgsProcessingParameterPoint("LOCATION", "Place", optional=True),
            "The middle of one window. Give this or an extent.",
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", "Extent of a grid of windows", optional=True),
            "Area to cover with windows, one for each cell of the step below. Give this or a place.",
        )
        self._add_numbers()
        self.add(
            QgsProcessingParameterEnum(
                "LABEL", "LCZ class of the place", ["unknown", *(c.label for c in lcz.CLASSES)], False, "unknown",
                usesStaticStrings=True,
            ),
            "Class to note in the graph file, for training elsewhere; 1 to 10 and A to G.",
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterVectorDestination("NODES", "Nodes", _Source.TypeVectorPoint),
            "Points at the middle of each object's box: window, number, object, mean red, green and blue, cx and cy.",
        )
        self.add(
            QgsProcessingParameterVectorDestination("EDGES", "Edges", _Source.TypeVectorLine),
            "Lines between joined nodes: window, the numbers of both nodes, length in metres.",
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "GRAPH", "Graph file", fileFilter="NumPy arrays (*.npz)", optional=True, createByDefault=False
            ),
            "Arrays x, a and y in the layout of the LCZC-GES2 dataset, for other software.",
        )
        self.addOutput(QgsProcessingOutputNumber("WINDOWS", self.tr("Number of windows")))
        self.addOutput(QgsProcessingOutputNumber("NODE_COUNT", self.tr("Number of nodes")))
        self.addOutput(QgsProcessingOutputNumber("EDGE_COUNT", self.tr("Number of edges")))

    def _add_numbers(self) -> None:
        numbers = (
            ("STEP", "Step of the grid (m)", _Number.Double, Parameters.step_m, 1, 1e5, False,
             "Distance between the windows of a grid; 100 m as in maps."),
            ("WINDOW", "Window (m)", _Number.Double, Parameters.window_m, 10, 1e4, True,
             "Side of a window; 320 m is what the method was made for."),
            ("MAX_NODES", "Most nodes", _Number.Integer, Parameters.max_nodes, 1, 10_000, True,
             "The largest objects of a window become its nodes, at most so many."),
            ("MIN_AREA", "Smallest part (m²)", _Number.Double, Parameters.min_area_m2, 0, 1e6, True,
             "Objects with less area inside the window are left out."),
        )  # fmt: skip
        for name, description, kind, default, low, high, advanced, text in numbers:
            number = QgsProcessingParameterNumber(name, description, kind, default, False, low, high)
            self.add(number, text, advanced=advanced)
        self.add(
            QgsProcessingParameterNumber("MAX_EDGE", "Longest edge (m)", _Number.Double, None, True, 0),
            "Only nodes up to this distance are joined; by default all are, as in the method.",
            advanced=True,
        )

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layer = self.parameterAsVectorLayer(parameters, "INSTANCES", context)
        if layer is None or not layer.isValid():
            raise QgsProcessingException(self.invalidSourceError(parameters, "INSTANCES"))
        labels = ["unknown", *(c.label for c in lcz.CLASSES)]
        request = {
            "instances": layers.vector_source(layer),
            "rgb": self.raster_source(parameters, "RGB", context),
            "centre": self._place(parameters, context),
            "extent": self.extent_of(parameters, "EXTENT", context),
            "step_m": self.parameterAsDouble(parameters, "STEP", context),
            "window_m": self.parameterAsDouble(parameters, "WINDOW", context),
            "max_nodes": self.parameterAsInt(parameters, "MAX_NODES", context),
            "min_area_m2": self.parameterAsDouble(parameters, "MIN_AREA", context),
            "label": labels.index(self.parameterAsEnumString(parameters, "LABEL", context) or "unknown"),
            "nodes": self.output_path(parameters, "NODES", context),
            "edges": self.output_path(parameters, "EDGES", context),
            "output": self.file_path(parameters, "GRAPH", context),
        }
        if parameters.get("MAX_EDGE") not in (None, ""):
            request["max_edge_m"] = self.parameterAsDouble(parameters, "MAX_EDGE", context)
        outputs = self.engine("build-graph", request, feedback)
        return {
            "NODES": outputs["nodes"],
            "EDGES": outputs["edges"],
            "GRAPH": outputs["output"],
            "WINDOWS": outputs["windows"],
            "NODE_COUNT": outputs["node_count"],
            "EDGE_COUNT": outputs["edge_count"],
        }

    def _place(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        if parameters.get("LOCATION") in (None, ""):
            return None
        point = self.parameterAsPoint(parameters, "LOCATION", context)
        crs = self.parameterAsPointCrs(parameters, "LOCATION", context)
        return f"{point.x()!r},{point.y()!r}" + (f",{layers.crs_text(crs)}" if crs.isValid() else "")
