"""Build instance graph through Processing: layers to look at, the array file, and what is refused."""

import json
import re
import shutil
import sqlite3

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from town import LEFT, PIXEL, TOP, make_town

gdal.UseExceptions()
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
UTM = QgsCoordinateReferenceSystem("EPSG:32737")
MIDDLE = f"{LEFT + 100},{TOP - 100} [EPSG:3857]"


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    return make_town(tmp_path_factory.mktemp("town") / "town.tif")


@pytest.fixture(scope="module")
def objects(engine, town, tmp_path_factory):
    path = tmp_path_factory.mktemp("objects") / "objects.gpkg"
    engine("segment", "--rgb", town, "--segmenter", "superpixels", "--output", path)
    return path


def layer_of(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def test_nodes_lie_on_their_objects_and_edges_join_them(run, objects, town, tmp_path):
    results = run(
        "df4lcz:buildgraph",
        {
            "INSTANCES": str(objects),
            "RGB": str(town),
            "LOCATION": MIDDLE,
            "LABEL": "D",
            "NODES": str(tmp_path / "n.gpkg"),
            "EDGES": str(tmp_path / "e.gpkg"),
            "GRAPH": str(tmp_path / "g.npz"),
        },
    )
    nodes_layer, edges_layer = layer_of(results["NODES"], "nodes"), layer_of(results["EDGES"], "edges")
    nodes = sorted(nodes_layer.getFeatures(), key=lambda f: f["node"])
    assert results["WINDOWS"] == 1 and results["NODE_COUNT"] == len(nodes) >= 30
    count = len(nodes)
    assert results["EDGE_COUNT"] == edges_layer.featureCount() == count * (count - 1) // 2
    boxes = {f["id"]: f.geometry().boundingBox() for f in layer_of(objects, "instances").getFeatures()}
    for node in nodes:
        assert boxes[node["instance"]].contains(node.geometry().asPoint())
    places = [n.geometry().asPoint() for n in nodes]
    for edge in list(edges_layer.getFeatures())[::50]:
        line = edge.geometry().asPolyline()
        assert line[0].compare(places[edge["from_node"]], 1e-6) and line[1].compare(places[edge["to_node"]], 1e-6)
        assert edge["length_m"] == pytest.approx(edge.geometry().length())
    with np.load(results["GRAPH"]) as graph:
        assert set(graph.files) == {"x", "a", "y"}
        x, a, y = graph["x"], graph["a"], graph["y"]
    np.testing.assert_allclose(x, [[n[k] for k in ("mean_r", "mean_g", "mean_b", "cx", "cy")] for n in nodes])
    np.testing.assert_allclose(a, np.hypot(*(x[:, None, 3:] - x[None, :, 3:]).transpose(2, 0, 1)), atol=1e-12)
    assert y.argmax() == 13 and y.sum() == 1
    # y downwards, x to the east, the window's middle at the place.
    middle = QgsCoordinateTransform(MERCATOR, UTM, QgsProject.instance()).transform(LEFT + 100, TOP - 100)
    for node, (cx, cy) in zip(nodes, x[:, 3:]):
        point = node.geometry().asPoint()
        assert point.x() - middle.x() == pytest.approx((cx - 0.5) * 320, abs=1.1)
        assert middle.y() - point.y() == pytest.approx((cy - 0.5) * 320, abs=1.1)


def test_colours_are_those_of_the_image_in_the_window(run, objects, town, tmp_path):
    results = run(
        "df4lcz:buildgraph",
        {
            "INSTANCES": str(objects),
            "RGB": str(town),
            "LOCATION": MIDDLE,
            "NODES": "TEMPORARY_OUTPUT",
            "EDGES": "TEMPORARY_OUTPUT",
        },
    )
    algorithm = QgsApplication.processingRegistry().algorithmById("df4lcz:buildgraph")
    assert {o.name() for o in algorithm.outputDefinitions()} <= set(results)
    image = gdal.Open(str(town)).ReadAsArray() / 255
    back = QgsCoordinateTransform(UTM, MERCATOR, QgsProject.instance())
    checked = 0
    nodes = layer_of(results["NODES"], "nodes")
    for node in nodes.getFeatures():
        place = back.transform(node.geometry().asPoint())
        column, row = int((place.x() - LEFT) / PIXEL), int((TOP - place.y()) / PIXEL)
        patch = image[:, row - 8 : row + 8, column - 8 : column + 8].reshape(3, -1)
        if patch.size and patch.std(axis=1).max() < 0.001:  # a roof's middle
            assert [node["mean_r"], node["mean_g"], node["mean_b"]] == pytest.approx(list(patch[:, 0]), abs=0.06)
            checked += 1
    assert checked >= 20
    assert "has no pixels" not in run.log  # beside the image there are no objects


def test_colours_that_an_image_does_not_have_are_told(run, objects, town, tmp_path):
    given = {"INSTANCES": str(objects), "LOCATION": MIDDLE, "EDGES": str(tmp_path / "e.gpkg")}
    given["NODES"] = str(tmp_path / "n.gpkg")
    half, far = str(tmp_path / "half.tif"), str(tmp_path / "far.tif")
    gdal.Translate(half, str(town), srcWin=[0, 0, 200, 400])
    gdal.Translate(far, str(town), outputBounds=[LEFT + 50_000, TOP, LEFT + 50_200, TOP - 200])
    results = run("df4lcz:buildgraph", {**given, "RGB": half})
    nodes = list(layer_of(results["NODES"], "nodes").getFeatures())
    dark = sum(node["mean_r"] == 0 for node in nodes)
    told = re.search(rf"(\d+) of {len(nodes)} nodes lie wholly or partly where half\.tif has no pixels", run.log)
    assert 5 < dark <= int(told[1]) < len(nodes)
    before = (tmp_path / "n.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match=r"far\.tif has no pixels where the objects of these windows lie"):
        run("df4lcz:buildgraph", {**given, "RGB": far})
    assert (tmp_path / "n.gpkg").read_bytes() == before


def test_a_coordinate_reference_system_given_to_objects_is_refused(run, objects, tmp_path):
    layer = layer_of(objects, "instances")
    given = {
        "INSTANCES": layer,
        "LOCATION": MIDDLE,
        "NODES": str(tmp_path / "n.gpkg"),
        "EDGES": str(tmp_path / "e.gpkg"),
    }
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32637"))
    with pytest.raises(QgsProcessingException, match=r"EPSG:32637 in QGIS; .* of an image in EPSG:32737\."):
        run("df4lcz:buildgraph", given)
    layer.setCrs(UTM)
    assert run("df4lcz:buildgraph", given)["NODE_COUNT"] >= 30


def test_layers_open_styled(run, objects, tmp_path):
    results = run(
        "df4lcz:buildgraph",
        {
            "INSTANCES": str(objects),
            "LOCATION": MIDDLE,
            "NODES": str(tmp_path / "n.gpkg"),
            "EDGES": str(tmp_path / "e.gpkg"),
        },
    )
    nodes, edges = layer_of(results["NODES"], "nodes"), layer_of(results["EDGES"], "edges")
    assert nodes.renderer().symbol().symbolLayer(0).layerType() == "SimpleMarker"
    line = edges.renderer().symbol().symbolLayer(0)
    assert line.layerType() == "SimpleLine" and line.width() <= 0.2 and line.color().alpha() < 128


def test_a_filter_or_edits_are_refused_for_the_file_is_read_whole(run, objects, tmp_path):
    shutil.copy(objects, tmp_path / "o.gpkg")
    layer = layer_of(tmp_path / "o.gpkg", "instances")
    values = {"LOCATION": MIDDLE, "NODES": str(tmp_path / "n.gpkg"), "EDGES": str(tmp_path / "e.gpkg")}
    assert layer.setSubsetString("id <= 2") and layer.featureCount() == 2
    for given in (layer, layer.source()):
        with pytest.raises(QgsProcessingException, match=r"has a filter \(id <= 2\).*Remove the filter"):
            run("df4lcz:buildgraph", {"INSTANCES": given, **values})
    assert layer.setSubsetString("") and layer.startEditing() and layer.deleteFeature(1)
    with pytest.raises(QgsProcessingException, match="edits that are not saved"):
        run("df4lcz:buildgraph", {"INSTANCES": layer, **values})
    assert layer.rollBack()
    assert run("df4lcz:buildgraph", {"INSTANCES": layer, **values})["NODE_COUNT"] > 30


def test_a_grid_of_windows_with_short_edges(run, objects, tmp_path):
    extent = f"{LEFT},{LEFT + 200},{TOP - 200},{TOP} [EPSG:3857]"
    results = run(
        "df4lcz:buildgraph",
        {
            "INSTANCES": str(objects),
            "EXTENT": extent,
            "STEP": 50,
            "WINDOW": 100,
            "MAX_EDGE": 40,
            "NODES": str(tmp_path / "n.gpkg"),
            "EDGES": str(tmp_path / "e.gpkg"),
            "GRAPH": str(tmp_path / "g.npz"),
        },
    )
    assert results["WINDOWS"] == 16
    lengths = [f["length_m"] for f in layer_of(results["EDGES"], "edges").getFeatures()]
    assert 0 < len(lengths) == results["EDGE_COUNT"] and max(lengths) <= 40
    with np.load(results["GRAPH"]) as graph:
        assert graph["x"].shape[0] == graph["a"].shape[0] == graph["y"].shape[0] == 16
        assert graph["n"].sum() == results["NODE_COUNT"]
        assert (graph["a"] > 0).sum() == 2 * results["EDGE_COUNT"]
        assert (graph["a"] * 100 <= 40 + 1e-9).all()
        assert graph["y"].sum() == 0


def test_a_window_without_objects_is_empty_and_says_so(run, objects, tmp_path):
    results = run(
        "df4lcz:buildgraph",
        {
            "INSTANCES": str(objects),
            "LOCATION": f"{LEFT + 9000},{TOP} [EPSG:3857]",
            "NODES": str(tmp_path / "n.gpkg"),
            "EDGES": str(tmp_path / "e.gpkg"),
            "GRAPH": str(tmp_path / "g.npz"),
        },
    )
    assert results["NODE_COUNT"] == results["EDGE_COUNT"] == 0
    assert "1 of 1 windows hold no instance" in run.log
    assert layer_of(results["NODES"], "nodes").featureCount() == 0
    with np.load(results["GRAPH"]) as graph:
        assert graph["x"].shape == (0, 5) and graph["a"].shape == (0, 0)


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("no place", "either a place"),
        ("place and extent", "either a place"),
        ("other polygons", "lacks the fields"),
        ("no such layer", "cannot be read as instances"),
        ("damaged description", "is damaged"),
        ("newer format", "format 99"),
        ("too many edges", "at most 2000000"),
        ("not a geopackage", "GeoPackage"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_lost(run, objects, tmp_path, case, words):
    output = tmp_path / "n.gpkg"
    output.write_bytes(b"precious")
    parameters = {
        "INSTANCES": str(objects),
        "LOCATION": MIDDLE,
        "NODES": str(output),
        "EDGES": str(tmp_path / "e.gpkg"),
    }
    extent = f"{LEFT},{LEFT + 9000},{TOP - 9000},{TOP} [EPSG:3857]"
    if case == "no place":
        del parameters["LOCATION"]
    elif case == "place and extent":
        parameters["EXTENT"] = extent
    elif case in ("other polygons", "no such layer"):
        layer = "instances" if case == "other polygons" else "fields"
        parameters["INSTANCES"] = other_polygons(tmp_path / "other.gpkg", layer)
    elif case in ("damaged description", "newer format"):
        parameters["INSTANCES"] = redescribed(objects, tmp_path / "changed.gpkg", case)
    elif case == "too many edges":
        del parameters["LOCATION"]
        parameters["EXTENT"] = extent
    else:
        output = tmp_path / "n.shp"
        output.write_bytes(b"precious")
        parameters["NODES"] = str(output)
    with pytest.raises(QgsProcessingException) as caught:
        run("df4lcz:buildgraph", parameters)
    assert re.search(words, str(caught.value) + run.log)
    assert output.read_bytes() == b"precious"
    assert not (tmp_path / "e.gpkg").exists() and not list(tmp_path.glob("*partial*"))


def other_polygons(path, layer):
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    dataset.CreateLayer(layer, geom_type=3)
    dataset.FlushCache()
    return str(path)


def redescribed(objects, path, case):
    shutil.copy(objects, path)
    with sqlite3.connect(path) as database:
        rows = database.execute("SELECT id, metadata FROM gpkg_metadata").fetchall()
        for number, text in rows:
            new = (
                text.replace("format_version", "x")
                if case == "damaged description"
                else re.sub(r"(format_version[^:]*: ?)1", r"\g<1>99", text)
            )
            assert new != text
            database.execute("UPDATE gpkg_metadata SET metadata = ? WHERE id = ?", (new, number))
    database.close()
    return str(path)


def test_the_nairobi_tile_through_qgis_process(qgis_process, engine, data, tmp_path):
    image = data / "rgb" / "nairobi_0.3m.tif"
    engine("segment", "--rgb", image, "--segmenter", "superpixels", "--output", tmp_path / "o.gpkg")
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:buildgraph",
        "--",
        f"INSTANCES={tmp_path / 'o.gpkg'}",
        f"RGB={image}",
        "LOCATION=4108490,-145383 [EPSG:3857]",
        f"NODES={tmp_path / 'n.gpkg'}",
        f"EDGES={tmp_path / 'e.gpkg'}",
        f"GRAPH={tmp_path / 'g.npz'}",
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["NODE_COUNT"] == 50 and results["EDGE_COUNT"] == 1225
    with np.load(tmp_path / "g.npz") as graph:
        assert graph["x"].shape == (50, 5)
        assert (graph["x"] > 0).all() and (graph["x"] < 1).all()
