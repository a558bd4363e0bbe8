"""Map and coverage services that answer with what is none of their pictures, on the main thread and in a task's."""

import json
import threading
import uuid
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlparse

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEventLoop

gdal.UseExceptions()
LEFT, TOP, SIDE = 500_000, 5_300_000, 1000
EXTENT = f"{LEFT},{LEFT + 600},{TOP - 600},{TOP} [EPSG:32632]"
HALF = 20037508.342789244
#: Failures are told of what lies east of here.
BROKEN_FROM = LEFT + 500


def picture(width, height, kind="PNG", place=None, code=32632):
    """A grey picture, as the bytes of a file."""
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 3, gdal.GDT_Byte)
    if place:
        memory.SetGeoTransform(place)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(code)
        memory.SetProjection(reference.ExportToWkt())
    memory.WriteArray(np.full((3, height, width), 120, np.uint8))
    name = f"/vsimem/{uuid.uuid4().hex}"
    gdal.GetDriverByName(kind).CreateCopy(name, memory)
    file = gdal.VSIFOpenL(name, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink(name)
    return content


def arcgis_description(tiled):
    bounds = (-HALF, -HALF, HALF, HALF) if tiled else (LEFT, TOP - SIDE, LEFT + SIDE, TOP)
    code = 3857 if tiled else 32632
    reference = {"wkid": code, "latestWkid": code}
    extent = {**dict(zip(("xmin", "ymin", "xmax", "ymax"), bounds)), "spatialReference": reference}
    told = {
        "layers": [{"id": 0, "name": "a"}],
        "extent": extent,
        "fullExtent": extent,
        "capabilities": "Map",
        "supportedImageFormatTypes": "PNG32",
        "singleFusedMapCache": tiled,
        "id": 0,
        "name": "a",
    }
    if tiled:
        levels = [{"level": z, "resolution": 2 * HALF / 256 / 2**z} for z in range(18)]
        told["tileInfo"] = {"rows": 256, "cols": 256, "origin": {"x": -HALF, "y": HALF}, "lods": levels}
    return json.dumps(told).encode()


def wcs_description(request, base):
    place = f"<gml:pos>{LEFT} {TOP - SIDE}</gml:pos><gml:pos>{LEFT + SIDE} {TOP}</gml:pos>"
    names = (
        'version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml" '
        'xmlns:xlink="http://www.w3.org/1999/xlink"'
    )
    world = (
        '<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>8.99 47.83</gml:pos>'
        "<gml:pos>9.02 47.86</gml:pos></lonLatEnvelope>"
    )
    if request == "getcapabilities":
        at = f'<DCPType><HTTP><Get><OnlineResource xlink:href="{base}/wcs?"/></Get></HTTP></DCPType>'
        asked = "".join(f"<{r}>{at}</{r}>" for r in ("GetCapabilities", "DescribeCoverage", "GetCoverage"))
        brief = f"<CoverageOfferingBrief><name>c</name><label>c</label>{world}</CoverageOfferingBrief>"
        return (
            f"<WCS_Capabilities {names}><Service><name>WCS</name><label>c</label></Service><Capability><Request>{asked}"
            f"</Request></Capability><ContentMetadata>{brief}</ContentMetadata></WCS_Capabilities>"
        )
    grid = (
        f'<gml:Envelope srsName="EPSG:32632">{place}</gml:Envelope><gml:RectifiedGrid dimension="2"><gml:limits>'
        f"<gml:GridEnvelope><gml:low>0 0</gml:low><gml:high>{SIDE - 1} {SIDE - 1}</gml:high></gml:GridEnvelope>"
        f"</gml:limits><gml:axisName>x</gml:axisName><gml:axisName>y</gml:axisName><gml:origin><gml:pos>{LEFT + 0.5} "
        f"{TOP - 0.5}</gml:pos></gml:origin><gml:offsetVector>1 0</gml:offsetVector><gml:offsetVector>0 -1"
        "</gml:offsetVector></gml:RectifiedGrid>"
    )
    return (
        f"<CoverageDescription {names}><CoverageOffering><name>c</name><label>c</label>{world}<domainSet>"
        f"<spatialDomain>{grid}</spatialDomain></domainSet><rangeSet><RangeSet><name>r</name><label>r</label></RangeSet></rangeSet>"
        "<supportedCRSs><requestResponseCRSs>EPSG:32632</requestResponseCRSs></supportedCRSs><supportedFormats>"
        "<formats>GeoTIFF</formats></supportedFormats></CoverageOffering></CoverageDescription>"
    )


class Handler(BaseHTTPRequestHandler):
    way = ""

    def do_GET(self):
        url = urlparse(self.path)
        if url.path.startswith("/moved"):  # to the same server by another name of its host
            self.send_response(302)
            self.send_header("Location", f"http://localhost:{self.server.server_port}{self.path[len('/moved') :]}")
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        asked = {k.upper(): v for k, v in parse_qsl(url.query)}
        if "/tile/" in url.path:
            broken = int(url.path.rpartition("/")[2]) % 2
            self.answer(picture(256, 256), "image/png", broken)
        elif url.path.endswith("/export"):
            width, height = map(int, asked["SIZE"].split(","))
            self.answer(picture(width, height), "image/png", float(asked["BBOX"].split(",")[0]) > BROKEN_FROM)
        elif "MapServer" in url.path:
            self.answer(arcgis_description("tiled" in url.path), "application/json")
        elif url.path.endswith(".jpg"):
            self.answer(picture(256, 256, "JPEG"), "image/jpeg", int(url.path.split("/")[-2]) % 2)
        elif asked["REQUEST"].lower() == "getcoverage":
            west, south, east, north = map(float, asked["BBOX"].split(","))
            width, height = int(asked["WIDTH"]), int(asked["HEIGHT"])
            place = (west, (east - west) / width, 0, north, 0, (south - north) / height)
            self.answer(picture(width, height, "GTiff", place), "image/tiff", west > BROKEN_FROM)
        else:
            base = f"http://127.0.0.1:{self.server.server_port}{url.path.rpartition('/')[0]}"
            self.answer(wcs_description(asked["REQUEST"].lower(), base).encode(), "text/xml")

    def answer(self, content, kind, broken=False):
        status = 200
        if broken and self.way:
            content, kind, status = {
                "html": (b"<html>Error</html>", "text/html", 200),
                "text": (b'{"error": {"code": 500}}', "text/plain;charset=utf-8", 200),
                "no picture": (b"abcdefgh", kind, 200),
                "cut": (content[: len(content) // 2], kind, 200),
                "empty": (b"", kind, 200),
                "404": (b"no such tile", "text/html", 404),
                "500": (b"", "text/plain", 500),
            }[self.way]
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@pytest.fixture
def service():
    """``service(kind, way)``: a layer (ArcGIS's ``map`` or ``tiled``, ``xyz``, ``coverage``) that fails in a way."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Own", (Handler,), {}))
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def start(kind, way="", prefix=""):
        server.RequestHandlerClass.way = way
        base = (
            f"http://127.0.0.1:{server.server_port}{prefix}/{uuid.uuid4().hex}"  # QGIS keeps answers by their address
        )
        if kind == "coverage":
            source = f"url={base}/wcs&identifier=c&crs=EPSG:32632&format=GeoTIFF&cache=AlwaysNetwork"
            layer = QgsRasterLayer(source, "ground", "wcs")
        elif kind == "xyz":
            layer = QgsRasterLayer(f"type=xyz&url={base}/{{z}}/{{x}}/{{y}}.jpg&zmin=0&zmax=18", "ground", "wms")
        else:
            source = f"crs='EPSG:32632' format='PNG32' layer='0' url='{base}/{kind}/MapServer'"
            layer = QgsRasterLayer(source, "ground", "arcgismapserver")
        assert layer.isValid()
        return layer

    yield start
    server.shutdown()
    server.server_close()


def export(run, layer, path, resolution=1):
    """The alpha of an export on the main thread."""
    run("df4lcz:exportimagery", {"LAYER": layer, "EXTENT": EXTENT, "RESOLUTION": resolution, "OUTPUT": str(path)})
    return gdal.Open(str(path)).ReadAsArray()[3]


@pytest.mark.parametrize("kind", ["map", "tiled", "xyz", "coverage"])
def test_a_service_of_a_server_is_exported_whole(run, service, tmp_path, kind):
    assert (export(run, service(kind), tmp_path / "image.tif") == 255).all()


@pytest.mark.parametrize(
    ("kind", "way"),
    [
        *(("map", way) for way in ("html", "text", "no picture", "cut", "empty", "404", "500")),
        *(("tiled", way) for way in ("html", "no picture", "empty", "500")),
        *(("xyz", way) for way in ("no picture", "cut", "empty")),
        *(("coverage", way) for way in ("html", "no picture", "cut", "empty", "404", "500")),
    ],
)
def test_parts_that_are_no_pictures_are_failures(run, service, tmp_path, kind, way):
    with pytest.raises(QgsProcessingException, match=r"'ground' stopped answering \(.+\)\. Nothing was written"):
        export(run, service(kind, way), tmp_path / "image.tif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["map", "tiled", "xyz"])
def test_a_service_that_has_moved_is_heard_where_it_is(run, service, tmp_path, kind):
    assert (export(run, service(kind, prefix="/moved"), tmp_path / "image.tif") == 255).all()
    with pytest.raises(QgsProcessingException, match="stopped answering"):
        export(run, service(kind, "no picture", prefix="/moved"), tmp_path / "image.tif")


@pytest.mark.parametrize(("kind", "way"), [("map", "no picture"), ("coverage", "no picture"), ("coverage", "empty")])
def test_they_are_failures_in_a_task_too(provider, service, tmp_path, kind, way):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("df4lcz:exportimagery")
    context, feedback, loop, answers = QgsProcessingContext(), QgsProcessingFeedback(), QEventLoop(), []
    values = {"LAYER": service(kind, way), "EXTENT": EXTENT, "RESOLUTION": 1, "OUTPUT": str(tmp_path / "image.tif")}
    task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
    task.executed.connect(lambda good, results: (answers.append(good), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert answers == [False] and "stopped answering" in feedback.textLog()


def test_tiles_that_an_arcgis_service_does_not_have_are_without_data(run, service, tmp_path):
    alpha = export(run, service("tiled", "404"), tmp_path / "image.tif")
    assert 0.3 < (alpha == 255).mean() < 0.7
    assert "no picture for" in run.log


@pytest.mark.parametrize(
    ("kind", "resolution", "own"),
    [("xyz", 0.4, None), ("xyz", 0.2, "0.4"), ("tiled", 0.5, "0.8"), ("coverage", 0.6, "1.0"), ("map", 0.5, None)],
)
def test_a_service_coarser_than_asked_is_told(run, service, tmp_path, kind, resolution, own):
    """Of zoom level 18 the pixels are 0.597 m wide at the equator, and 0.400 m here."""
    export(run, service(kind), tmp_path / "image.tif", resolution)
    told = f"are {own} m wide here, coarser than the {resolution} m asked for"
    assert (told in run.log) if own else "coarser than" not in run.log


@pytest.fixture
def folder_on_the_network(tmp_path):
    """A folder, and its address."""

    class Files(SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(tmp_path))

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Files)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield tmp_path, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("prefix", "beside"), [("", ""), ("/vsicurl/", ""), ("/vsicurl/", "<NoDataValue>6</NoDataValue>")]
)
def test_a_map_on_the_network_is_that_of_qgis_or_refused(run, folder_on_the_network, prefix, beside):
    folder, address = folder_on_the_network
    dataset = gdal.GetDriverByName("GTiff").Create(str(folder / "map.tif"), 30, 30, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((LEFT, 100, 0, TOP, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteArray(np.full((30, 30), 6, np.uint8))
    dataset = None
    if beside:
        band = f'<PAMDataset><PAMRasterBand band="1">{beside}</PAMRasterBand></PAMDataset>'
        (folder / "map.tif.aux.xml").write_text(band)
    layer = QgsRasterLayer(f"{prefix}{address}/map.tif", "map")
    assert layer.isValid() and layer.dataProvider().sourceHasNoDataValue(1) == bool(beside)
    values = {"LCZ": layer, "TABLE": str(folder / "table.csv")}
    if beside:
        with pytest.raises(QgsProcessingException, match=r"QGIS found there: the no data value 6\.0 of band 1"):
            run("df4lcz:statistics", values)
    else:
        assert run("df4lcz:statistics", values)["LCZ_6_KM2"] == pytest.approx(9, rel=0.01)
