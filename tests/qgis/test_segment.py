"""Segment objects through Processing: files, services, styles, and what is refused."""

import json
import re
import subprocess
import sys
import uuid
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop
from town import LEFT, PIXEL, TOP, make_town

gdal.UseExceptions()
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
EXTENT = QgsReferencedRectangle(QgsRectangle(LEFT, TOP - 200, LEFT + 200, TOP), MERCATOR)


@pytest.fixture(scope="session")
def town(tmp_path_factory):
    return make_town(tmp_path_factory.mktemp("town") / "town.tif")


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    from df4lcz.df4lcz_qgis import engine_client

    engine_client.shut_down()  # an idle engine has the variables of an earlier test
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def service(town):
    """``service(fail_after, way)``: an XYZ layer over a tile service on this machine."""
    servers = []

    def start(fail_after=10_000, way="500"):
        script = Path(__file__).with_name("tile_server.py")
        server = subprocess.Popen(
            [sys.executable, str(script), str(town), str(fail_after), way], stdout=subprocess.PIPE, text=True
        )
        servers.append(server)
        port = int(server.stdout.readline())
        # QGIS keeps tiles by their address, and ports come again.
        url = f"http://127.0.0.1:{port}/{uuid.uuid4().hex}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
        layer = QgsRasterLayer(f"type=xyz&url={url}&zmin=0&zmax=19", "tiles", "wms")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield start
    QgsProject.instance().removeAllMapLayers()
    for server in servers:
        server.kill()
        server.wait()


def features(path):
    layer = QgsVectorLayer(f"{path}|layername=instances", "objects", "ogr")
    assert layer.isValid()
    return layer, list(layer.getFeatures())


def roofs(path):
    """Objects of a roof's size: 34 x 40 pixels of half a Mercator metre, which are nearly true metres here."""
    true_m2 = 34 * 40 * PIXEL**2 * np.cos(np.radians(1.3)) ** 2
    return [f for f in features(path)[1] if abs(f["area_m2"] - true_m2) < 0.2 * true_m2]


def test_objects_of_a_file_are_roofs_in_true_metres(run, town, tmp_path):
    results = run("df4lcz:segment", {"RGB": str(town), "SEGMENTER": "superpixels", "OUTPUT": str(tmp_path / "o.gpkg")})
    layer, found = features(results["OUTPUT"])
    assert results["COUNT"] == len(found)
    assert layer.crs().authid() == "EPSG:32737"
    assert len(roofs(results["OUTPUT"])) >= 32  # of 36
    for feature in found:
        box = feature.geometry().boundingBox()
        assert feature["area_m2"] == pytest.approx(feature.geometry().area())
        assert feature["centre_x"] == pytest.approx(box.center().x())
        assert 0 <= feature["mean_r"] <= 1 and not isinstance(feature["predicted_iou"], float)
    # A roof's outline lies where the image has the roof.
    image = gdal.Open(str(town)).ReadAsArray()
    back = QgsCoordinateTransform(layer.crs(), MERCATOR, QgsProject.instance())
    for feature in roofs(results["OUTPUT"])[:10]:
        middle = back.transform(feature.geometry().centroid().asPoint())
        colour = image[:, int((TOP - middle.y()) / PIXEL), int((middle.x() - LEFT) / PIXEL)] / 255
        assert [feature["mean_r"], feature["mean_g"], feature["mean_b"]] == pytest.approx(list(colour), abs=0.06)


def test_the_layer_opens_with_thin_outlines(run, town, tmp_path):
    path = run("df4lcz:segment", {"RGB": str(town), "SEGMENTER": "superpixels", "OUTPUT": str(tmp_path / "o.gpkg")})[
        "OUTPUT"
    ]
    layer, _ = features(path)  # it owns its renderer
    symbol = layer.renderer().symbol().symbolLayer(0)
    assert symbol.layerType() == "SimpleFill"
    assert symbol.brushStyle() == 0  # Qt.NoBrush: the image shows through
    assert symbol.strokeWidth() <= 0.3
    assert layer.dataProvider().subLayerCount() == 1


def test_every_declared_output_is_returned_and_the_temporary_output_works(run, town):
    results = run("df4lcz:segment", {"RGB": str(town), "SEGMENTER": "superpixels", "OUTPUT": "TEMPORARY_OUTPUT"})
    algorithm = QgsApplication.processingRegistry().algorithmById("df4lcz:segment")
    assert {o.name() for o in algorithm.outputDefinitions()} <= set(results)
    assert QgsVectorLayer(results["OUTPUT"], "o", "ogr").featureCount() == results["COUNT"] > 30


def test_a_tile_service_gives_the_objects_of_its_image(run, service, town, tmp_path):
    from_file = run(
        "df4lcz:segment",
        {"RGB": str(town), "SEGMENTER": "superpixels", "RESOLUTION": 0.6, "OUTPUT": str(tmp_path / "file.gpkg")},
    )
    from_tiles = run(
        "df4lcz:segment",
        {
            "RGB": service().id(),
            "EXTENT": EXTENT,
            "SEGMENTER": "superpixels",
            "RESOLUTION": 0.6,
            "OUTPUT": str(tmp_path / "tiles.gpkg"),
        },
    )
    assert from_tiles["COUNT"] == pytest.approx(from_file["COUNT"], rel=0.15)
    ours, theirs = roofs(from_tiles["OUTPUT"]), roofs(from_file["OUTPUT"])
    matched = 0
    for roof in theirs:
        common = [roof.geometry().intersection(r.geometry()).area() for r in ours]
        matched += max(common, default=0) / roof.geometry().area() > 0.8
    assert matched >= 0.95 * len(theirs) > 30


def test_an_exported_image_has_the_pixels_of_the_service(provider, service, town, tmp_path):
    from df4lcz.df4lcz_qgis.imagery_export import ServiceImage

    path = tmp_path / "image.tif"
    context = QgsProject.instance().transformContext()
    area = ServiceImage(service()).export(EXTENT, MERCATOR, 0.5, path, context, QgsProcessingFeedback())
    exported = gdal.Open(str(path))
    assert (exported.RasterXSize, exported.RasterYSize) == (area.width, area.height)
    assert exported.GetGeoTransform()[1] == 0.5 and "UTM zone 37S" in exported.GetProjection()
    expected = gdal.Warp(
        "",
        str(town),
        format="MEM",
        dstSRS="EPSG:32737",
        xRes=0.5,
        yRes=0.5,
        resampleAlg="bilinear",
        outputBounds=(area.xmin, area.ymax - area.height * 0.5, area.xmin + area.width * 0.5, area.ymax),
    )
    ours, theirs = exported.ReadAsArray(), expected.ReadAsArray()
    inner = (slice(None), slice(20, -20), slice(20, -20))
    assert (ours[3][inner[1:]] == 255).all()
    assert np.median(np.abs(ours[:3][inner].astype(int) - theirs[:3][inner])) <= 3
    assert not list(tmp_path.glob("*partial*"))


def test_a_service_laid_thinly_over_the_map_gives_the_same_objects(run, service, tmp_path):
    layer, counts = service(), []
    for opacity in (1, 0.4):
        layer.setOpacity(opacity)
        values = {"RGB": layer.id(), "EXTENT": EXTENT, "SEGMENTER": "superpixels", "RESOLUTION": 1}
        counts.append(run("df4lcz:segment", {**values, "OUTPUT": str(tmp_path / f"{opacity}.gpkg")})["COUNT"])
        assert "transparency" not in run.log
    assert counts[0] == counts[1] > 30


@pytest.mark.parametrize("way", ["500", "close", "html"])
def test_a_service_that_fails_half_way_leaves_nothing(run, service, tmp_path, way):
    layer = service(6, way)
    parameters = {
        "RGB": layer.id(),
        "EXTENT": EXTENT,
        "SEGMENTER": "superpixels",
        "RESOLUTION": 0.2,
        "OUTPUT": str(tmp_path / "o.gpkg"),
    }
    with pytest.raises(QgsProcessingException, match=r"'tiles' stopped answering \(.+\)\. Nothing was written"):
        run("df4lcz:segment", parameters)
    assert [p.name for p in tmp_path.iterdir() if p.name != "cache"] == []


def test_tiles_that_a_service_does_not_have_are_without_data(provider, service, tmp_path):
    from df4lcz.df4lcz_qgis.imagery_export import ServiceImage

    beyond = QgsRectangle(LEFT, TOP - 400, LEFT + 400, TOP)
    feedback = QgsProcessingFeedback()
    path = tmp_path / "image.tif"
    ServiceImage(service()).export(beyond, MERCATOR, 0.6, path, QgsProject.instance().transformContext(), feedback)
    alpha = gdal.Open(str(path)).ReadAsArray()[3]
    assert (alpha == 255).mean() == pytest.approx(0.25, abs=0.02)
    assert "no picture for" in feedback.textLog()
    nowhere = QgsRectangle(LEFT + 5000, TOP, LEFT + 5100, TOP + 100)
    with pytest.raises(QgsProcessingException, match="shows nothing"):
        ServiceImage(service()).export(
            nowhere, MERCATOR, 0.6, tmp_path / "no.tif", QgsProject.instance().transformContext(), feedback
        )
    assert [p.name for p in tmp_path.glob("*.tif")] == ["image.tif"]


def test_a_service_needs_an_extent_and_has_a_cap(run, service, tmp_path):
    parameters = {"RGB": service().id(), "SEGMENTER": "superpixels", "OUTPUT": str(tmp_path / "o.gpkg")}
    with pytest.raises(QgsProcessingException, match="choose the extent"):
        run("df4lcz:segment", parameters)
    large = QgsReferencedRectangle(QgsRectangle(LEFT, TOP - 20_000, LEFT + 20_000, TOP), MERCATOR)
    with pytest.raises(QgsProcessingException, match="at most 100,000,000 pixels"):
        run("df4lcz:segment", {**parameters, "EXTENT": large})


@pytest.mark.parametrize(
    ("bounds", "code", "refused"),
    [
        ((20_037_200, -1_898_600, 20_037_800, -1_898_000), 3857, True),
        ((179.999, -16.806, 180.005, -16.8), 4326, True),
        ((-179.99, -16.806, 179.99, -16.8), 4326, True),  # 179.99 to -179.99 as QGIS hands it over
        ((819_500, 8_140_000, 820_000, 8_140_500), 32760, True),
        ((20_036_800, -1_898_600, 20_037_400, -1_898_000), 3857, False),
        ((-20_037_400, -1_898_600, -20_036_800, -1_898_000), 3857, False),
        ((819_000, 8_140_000, 819_500, 8_140_500), 32760, False),
    ],
)
def test_an_extent_across_180_degrees_is_refused(provider, service, tmp_path, bounds, code, refused):
    from df4lcz.df4lcz_qgis.imagery_export import ServiceImage

    crs, feedback = QgsCoordinateReferenceSystem(f"EPSG:{code}"), QgsProcessingFeedback()
    # No picture is there of either side.
    with pytest.raises(QgsProcessingException, match="across 180 degrees" if refused else "shows nothing"):
        ServiceImage(service()).export(
            QgsRectangle(*bounds), crs, 1.0, tmp_path / "o.tif", QgsProject.instance().transformContext(), feedback
        )
    assert [p.name for p in tmp_path.iterdir() if p.name != "cache"] == []


def test_an_export_can_be_cancelled(provider, service, tmp_path):
    from df4lcz.df4lcz_qgis.imagery_export import ServiceImage

    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 20 else None)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        ServiceImage(service()).export(
            EXTENT, MERCATOR, 0.15, tmp_path / "o.tif", QgsProject.instance().transformContext(), feedback
        )
    assert [p.name for p in tmp_path.iterdir() if p.name != "cache"] == []


def test_a_service_is_read_in_a_worker_thread_as_from_the_dialog(provider, service, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("df4lcz:segment")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    parameters = {
        "RGB": service().id(),
        "EXTENT": EXTENT,
        "SEGMENTER": "superpixels",
        "OUTPUT": str(tmp_path / "o.gpkg"),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    answers, loop = [], QEventLoop()
    task.executed.connect(lambda good, results: (answers.append((good, results)), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    good, results = answers[0]
    assert good, feedback.textLog()
    assert len(roofs(results["OUTPUT"])) >= 30


@pytest.mark.parametrize(
    ("case", "words"),
    [
        ("one band", "bands of colour in grey.tif: 1;"),
        ("too coarse", r"2\.6 m wide"),
        ("no image", "Could not load source layer"),
        ("extent outside", "lies outside"),
        ("no weights", "SAM needs weights"),
        ("unknown weights", "There is no weights file none.pt"),
        ("known weights that are not here", "are not on this computer"),
        ("truncated weights", ""),
        ("not a geopackage", "GeoPackage"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_lost(run, town, tmp_path, case, words):
    output = tmp_path / "old.gpkg"
    output.write_bytes(b"precious")
    parameters = {"RGB": str(town), "SEGMENTER": "superpixels", "OUTPUT": str(output)}
    if case == "one band":
        parameters["RGB"] = str(make_town(tmp_path / "grey.tif", bands=1))
    elif case == "too coarse":
        parameters["RGB"] = str(make_town(tmp_path / "coarse.tif", pixel=3.0, epsg=32737))
    elif case == "no image":
        (tmp_path / "text.tif").write_text("no image")
        parameters["RGB"] = str(tmp_path / "text.tif")
    elif case == "extent outside":
        parameters["EXTENT"] = "0,1000,0,1000 [EPSG:3857]"
    elif case == "no weights":
        parameters["SEGMENTER"] = "sam"
    elif case == "unknown weights":
        parameters.update(SEGMENTER="sam", WEIGHTS="none.pt")
    elif case == "known weights that are not here":  # an id is no file, and must pass all the same
        parameters.update(SEGMENTER="sam", WEIGHTS="sam-vit-h")
    elif case == "truncated weights":
        (tmp_path / "weights.pt").write_bytes(b"PK\x03\x04 not all of it")
        parameters.update(SEGMENTER="sam", WEIGHTS=str(tmp_path / "weights.pt"))
    else:
        output = tmp_path / "old.shp"
        output.write_bytes(b"precious")
        parameters["OUTPUT"] = str(output)
    with pytest.raises(QgsProcessingException) as caught:
        run("df4lcz:segment", parameters)
    assert re.search(words, str(caught.value) + run.log)
    assert output.read_bytes() == b"precious"
    assert not list(tmp_path.glob("*partial*"))


def test_sixteen_bit_imagery_is_stretched_and_says_so(run, tmp_path):
    path = make_town(tmp_path / "deep.tif", dtype=gdal.GDT_UInt16, scale=40)
    results = run("df4lcz:segment", {"RGB": str(path), "SEGMENTER": "superpixels", "OUTPUT": str(tmp_path / "o.gpkg")})
    assert "uint16: each band is stretched" in run.log
    assert len(roofs(results["OUTPUT"])) >= 30


def test_an_image_without_objects_gives_an_empty_layer(run, town, tmp_path):
    results = run(
        "df4lcz:segment",
        {"RGB": str(town), "SEGMENTER": "superpixels", "MIN_AREA": 1e6, "OUTPUT": str(tmp_path / "o.gpkg")},
    )
    assert results["COUNT"] == 0 and "No object" in run.log
    assert features(results["OUTPUT"])[0].featureCount() == 0


def test_the_nairobi_tile_through_qgis_process(qgis_process, data, tmp_path):
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:segment",
        "--",
        f"RGB={data / 'rgb' / 'nairobi_0.3m.tif'}",
        "SEGMENTER=superpixels",
        f"OUTPUT={tmp_path / 'o.gpkg'}",
        env={"DF4LCZ_CACHE": str(tmp_path / "cache")},
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert 250 < results["COUNT"] < 420
    assert sum(f["area_m2"] for f in features(results["OUTPUT"])[1]) == pytest.approx(305 * 305, rel=0.06)
