"""Build instance graph: objects and a place in, the graph of the window around it out, to look at and to keep."""

from __future__ import annotations

from qgis.core import QgsProcessing

from ..df4lcz_qgis.engine.operations import build_graph
from ..df4lcz_qgis.processing_algorithm import Df4lczAlgorithm


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
    OPERATION = build_graph
    NUMBERS = {
        "WINDOWS": ("windows", "Number of windows"),
        "NODE_COUNT": ("node_count", "Number of nodes"),
        "EDGE_COUNT": ("edge_count", "Number of edges"),
    }
    GEOMETRY = {"NODES": QgsProcessing.SourceType.TypeVectorPoint, "EDGES": QgsProcessing.SourceType.TypeVectorLine}
