import json
import struct
import threading
import uuid
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsRasterLayer,
    QgsRectangle,
)

gdal.UseExceptions()


def tile_address(port):
    """The address of a service that no test had before: QGIS keeps tiles by their address, and ports come again."""
    return f"http://127.0.0.1:{port}/{uuid.uuid4().hex}/{{z}}/{{x}}/{{y}}.png"


def make_image(path, epsg, corner, pixel, size=200):
    """A picture whose red grows to the right, its green downwards."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte)
    dataset.SetGeoTransform((corner[0], pixel, 0, corner[1], 0, -pixel))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    rows, columns = np.mgrid[:size, :size]
    for band, values in enumerate((columns, rows, np.full_like(rows, 77)), 1):
        dataset.GetRasterBand(band).WriteArray(values.astype(np.uint8))
    dataset = None
    return path


def read(path):
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetGeoTransform(), osr.SpatialReference(wkt=dataset.GetProjection())


def test_a_file_on_its_own_grid_is_copied(run, tmp_path):
    source = make_image(tmp_path / "ortho.tif", 32630, (676_000, 4_620_000), 1)
    results = run(
        "df4lcz:exportimagery",
        {
            "LAYER": str(source),
            "EXTENT": "676050,676120,4619900,4619960 [EPSG:32630]",
            "RESOLUTION": 1,
            "OUTPUT": str(tmp_path / "image.tif"),
        },
    )
    algorithm = QgsApplication.processingRegistry().algorithmById("df4lcz:exportimagery")
    assert {o.name() for o in algorithm.outputDefinitions()} <= set(results)
    assert (results["WIDTH"], results["HEIGHT"], results["CRS"]) == (70, 60, "EPSG:32630")
    pixels, transform, _ = read(results["OUTPUT"])
    assert transform == (676_050, 1, 0, 4_619_960, 0, -1)
    assert pixels.shape == (4, 60, 70)
    assert (pixels[0] == np.arange(50, 120)[None]).all()
    assert (pixels[1] == np.arange(40, 100)[:, None]).all()
    assert (pixels[2] == 77).all() and (pixels[3] == 255).all()


def test_what_is_for_the_eye_only_changes_no_pixel(run, tiles, tmp_path):
    """A layer that is laid over others at 40 % would leave no pixel that the engine takes for valid."""
    source = make_image(tmp_path / "ortho.tif", 32630, (676_000, 4_620_000), 1)
    file = QgsRasterLayer(str(source), "ortho")
    for layer, extent in (
        (file, "676050,676120,4619900,4619960 [EPSG:32630]"),
        (tiles, "334000,334200,100,300 [EPSG:3857]"),
    ):
        found = []
        for opacity in (1, 0.4):
            layer.setOpacity(opacity)
            layer.brightnessFilter().setBrightness(0 if opacity == 1 else 80)
            values = {"LAYER": layer, "EXTENT": extent, "RESOLUTION": 1, "OUTPUT": str(tmp_path / f"{opacity}.tif")}
            found.append(read(run("df4lcz:exportimagery", values)["OUTPUT"])[0])
        assert (found[0] == found[1]).all() and found[0][:3].any()
        assert layer.opacity() == 0.4  # the user's layer is as it was


def test_an_extent_elsewhere_is_told(run, tmp_path):
    source = make_image(tmp_path / "ortho.tif", 32631, (300_000, 4_620_000), 1)
    for extent in ("676000,677000,4612000,4613000 [EPSG:25830]", "300500,300600,4619000,4619100 [EPSG:32631]"):
        values = {"LAYER": str(source), "EXTENT": extent, "RESOLUTION": 1, "OUTPUT": str(tmp_path / "image.tif")}
        with pytest.raises(QgsProcessingException, match="shows nothing in the extent"):
            run("df4lcz:exportimagery", values)
    assert not (tmp_path / "image.tif").exists()


def test_a_layer_of_the_whole_earth_needs_an_extent(run, tmp_path):
    source = make_image(tmp_path / "earth.tif", 4326, (-180, 90), 0.9, size=400)
    with pytest.raises(QgsProcessingException, match="Choose the extent to take from it"):
        run("df4lcz:exportimagery", {"LAYER": str(source), "OUTPUT": str(tmp_path / "image.tif")})


@pytest.mark.parametrize(
    ("longitude", "latitude", "code"),
    [(9, 83.9, 32632), (9, 84.1, 5041), (-45, -79.9, 32723), (-45, -80.1, 5042), (179.9, -70, 32760)],
)
def test_near_the_poles_metres_are_those_of_ups(provider, longitude, latitude, code):
    from df4lcz.df4lcz_qgis.imagery_export import area_of

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    square = QgsRectangle(longitude - 1e-3, latitude - 1e-4, longitude + 1e-3, latitude + 1e-4)
    area = area_of("tiles", square, degrees, 1.0, QgsCoordinateTransformContext())
    assert area.crs.authid() == f"EPSG:{code}"
    assert max(area.width, area.height) < 150  # at most 76 m by 22 m, which may be turned


def test_a_whole_file_in_degrees_comes_to_metres_through_qgis_process(qgis_process, tmp_path):
    source = make_image(tmp_path / "degrees.tif", 4326, (-0.9, 41.7), 0.0001)
    output = tmp_path / "image.tif"
    done = qgis_process(
        "--json", "run", "df4lcz:exportimagery", "--", f"LAYER={source}", "RESOLUTION=10", f"OUTPUT={output}"
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    # 0.02 degrees are 1664 m by 2221 m here.
    assert results["CRS"] == "EPSG:32630"
    assert results["WIDTH"] == pytest.approx(172, abs=3) and results["HEIGHT"] == pytest.approx(226, abs=3)
    pixels, transform, reference = read(output)
    assert reference.GetAuthorityCode(None) == "32630"
    assert pixels[3].mean() > 0.9 * 255
    row, column = 113, 86
    to_degrees = osr.CoordinateTransformation(reference, reference.CloneGeogCS())
    x, y = transform[0] + 10 * (column + 0.5), transform[3] - 10 * (row + 0.5)
    latitude, longitude, _ = to_degrees.TransformPoint(x, y)
    assert pixels[0, row, column] == pytest.approx((longitude + 0.9) / 0.0001, abs=1.5)
    assert pixels[1, row, column] == pytest.approx((41.7 - latitude) / 0.0001, abs=1.5)


def png(colour):
    """A 256 x 256 PNG of one colour."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    lines = (b"\0" + bytes(colour) * 256) * 256
    header = struct.pack(">IIBBBBB", 256, 256, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


@pytest.fixture
def tiles():
    """A tile service on this machine: tiles of zoom 16 are red or blue like a chessboard."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            zoom, x, y = (int(part) for part in self.path.removesuffix(".png").split("/")[-3:])
            body = png((250, 0, 0) if (x + y) % 2 else (0, 0, 250))
            self.send_response(200 if zoom == 16 else 404)
            self.send_header("Content-Type", "image/png")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = tile_address(server.server_port)
    layer = QgsRasterLayer(f"type=xyz&url={address}&zmin=16&zmax=16", "chessboard", "wms")
    yield layer
    server.shutdown()
    server.server_close()


def test_a_tile_service_becomes_a_file(run, tiles, tmp_path):
    assert tiles.isValid()
    # Two tiles of zoom 16 side by side at the equator, 611.5 m each.
    results = run(
        "df4lcz:exportimagery",
        {
            "LAYER": tiles,
            "EXTENT": "334000,335200,100,600 [EPSG:3857]",
            "RESOLUTION": 5,
            "OUTPUT": str(tmp_path / "image.tif"),
        },
    )
    pixels, transform, reference = read(results["OUTPUT"])
    assert (reference.GetAuthorityCode(None), results["CRS"]) == ("32631", "EPSG:32631")
    assert pixels.shape[1:] == (results["HEIGHT"], results["WIDTH"])
    side = 40075016.68557849 / 2**16
    to_web = osr.CoordinateTransformation(reference, _web_mercator())
    for row, column in ((20, 20), (50, 60), (80, 120), (30, 200)):
        x, y, _ = to_web.TransformPoint(transform[0] + 5 * (column + 0.5), transform[3] - 5 * (row + 0.5))
        across, down = (int((x + side * 2**15) // side), int((side * 2**15 - y) // side))
        expected = [250, 0, 0, 255] if (across + down) % 2 else [0, 0, 250, 255]
        assert pixels[:, row, column].tolist() == expected
    assert {tuple(p) for p in pixels[:3].reshape(3, -1).T.tolist()} >= {(250, 0, 0), (0, 0, 250)}


def _web_mercator():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(3857)
    return reference


def test_a_service_needs_an_extent_and_a_bound(run, tiles, tmp_path):
    output = tmp_path / "image.tif"
    with pytest.raises(QgsProcessingException, match="choose the extent"):
        run("df4lcz:exportimagery", {"LAYER": tiles, "OUTPUT": str(output)})
    with pytest.raises(QgsProcessingException, match="at most"):
        run("df4lcz:exportimagery", {"LAYER": tiles, "EXTENT": "0,100000,0,100000 [EPSG:3857]", "OUTPUT": str(output)})
    assert list(tmp_path.iterdir()) == []


@pytest.fixture(params=["garbage", "empty"])
def broken_tiles(request):
    """A tile service whose answers are called pictures and are none."""
    body = {"garbage": b"\x89PNG\r\n\x1a\n" + b"garbage" * 50, "empty": b""}[request.param]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = tile_address(server.server_port)
    yield QgsRasterLayer(f"type=xyz&url={address}&zmin=16&zmax=16", request.param, "wms")
    server.shutdown()
    server.server_close()


def test_answers_that_are_no_pictures_are_errors(run, broken_tiles, tmp_path):
    with pytest.raises(QgsProcessingException, match="stopped answering"):
        run(
            "df4lcz:exportimagery",
            {
                "LAYER": broken_tiles,
                "EXTENT": "334000,335200,100,600 [EPSG:3857]",
                "RESOLUTION": 5,
                "OUTPUT": str(tmp_path / "image.tif"),
            },
        )
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_not_exported(run, tmp_path):
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "flip.tif"), 512, 512, 3, gdal.GDT_Byte, ["COMPRESS=DEFLATE", "TILED=YES"]
    )
    dataset.SetGeoTransform((676_000, 1, 0, 4_620_000, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32630)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.WriteArray(np.random.default_rng(0).integers(0, 9, (3, 512, 512)).astype(np.uint8) * 20)
    dataset = None
    content = (tmp_path / "flip.tif").read_bytes()
    (tmp_path / "flip.tif").write_bytes(content[: len(content) // 2] + bytes(len(content) // 8))
    damaged = gdal.Open(str(tmp_path / "flip.tif"))
    with pytest.raises(RuntimeError):
        [damaged.GetRasterBand(band).ReadRaster() for band in (1, 2, 3)]
    with pytest.raises(QgsProcessingException, match=r"flip\.tif failed"):
        run("df4lcz:exportimagery", {"LAYER": str(tmp_path / "flip.tif"), "OUTPUT": str(tmp_path / "image.tif")})
    assert [p.name for p in tmp_path.iterdir() if "aux" not in p.name] == ["flip.tif"]


def test_a_full_disk_keeps_the_old_file(run, tmp_path, monkeypatch):
    from df4lcz.df4lcz_qgis import image_writing

    source = make_image(tmp_path / "ortho.tif", 32630, (676_000, 4_620_000), 1)
    output = tmp_path / "image.tif"
    output.write_bytes(b"the old one")
    whole = image_writing.Image.close

    def cut_short(image):  # what a full disk leaves: GDAL says nothing when its last bytes find no room
        image._dataset.FlushCache()
        image._dataset = None
        with open(image._path, "r+b") as file:
            file.truncate(image._path.stat().st_size // 2)
        image._dataset = gdal.GetDriverByName("MEM").Create("", 1, 1)
        whole(image)

    monkeypatch.setattr(image_writing.Image, "close", cut_short)
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("df4lcz:exportimagery", {"LAYER": str(source), "RESOLUTION": 1, "OUTPUT": str(output)})
    assert output.read_bytes() == b"the old one"
