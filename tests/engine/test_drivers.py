"""What GDAL may open, held against a server of the test's own that writes down who asks."""

import contextlib
import http.server
import os
import subprocess
import sys
import threading
import zipfile

import numpy as np
import pytest
import rasterio
from core_scenes import ROOT, Recorder
from rasterio.transform import Affine

from df4lcz_qgis.engine.areas import training_areas
from df4lcz_qgis.engine.geodata import drivers, polygons
from df4lcz_qgis.engine.geodata.hidden import hidden_as_zero
from df4lcz_qgis.engine.geodata.raster import open_raster
from df4lcz_qgis.engine.maps.value_names import open_lcz
from df4lcz_qgis.engine.shared.errors import Df4lczError, RasterError, VectorError
from df4lcz_qgis.engine.shared.parameter import RasterSource, VectorSource


@pytest.fixture
def server(tmp_path):
    """A web server for the folder ``served``: its address and the paths that were asked for."""
    (tmp_path / "served").mkdir()
    asked = []

    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments):
            super().__init__(*arguments, directory=str(tmp_path / "served"))

        def send_head(self):
            asked.append(self.path)
            return super().send_head()

        def log_message(self, *_):
            return

    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}", asked
    running.shutdown()


OPTIONS = {"width": 20, "height": 20, "count": 1, "dtype": "uint8", "crs": "EPSG:32618"}
OPTIONS["transform"] = Affine(10, 0, 4e5, 0, -10, 4.2e6)


def write(path, value=7, driver="GTiff"):
    with rasterio.open(path, "w", driver=driver, **OPTIONS) as dataset:
        dataset.write(np.full((20, 20), value, np.uint8), 1)
    return path


def vrt(source, relative=0):
    return (
        '<VRTDataset rasterXSize="20" rasterYSize="20"><SRS>EPSG:32618</SRS><GeoTransform>4e5,10,0,4.2e6,0,-10'
        '</GeoTransform><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="{relative}">{source}</SourceFilename><SourceBand>1</SourceBand>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )


def tms(address):
    return (
        f'<GDAL_WMS><Service name="TMS"><ServerUrl>{address}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>'
        "<UpperLeftX>-20037508</UpperLeftX><UpperLeftY>20037508</UpperLeftY><LowerRightX>20037508</LowerRightX>"
        "<LowerRightY>-20037508</LowerRightY><TileLevel>1</TileLevel></DataWindow><Projection>EPSG:3857</Projection>"
        "<BandsCount>3</BandsCount></GDAL_WMS>"
    )


def read(path):
    with open_raster(RasterSource(str(path)), need_crs=False) as dataset:
        return dataset.read(1)


@pytest.mark.parametrize("prefix", ["", "/vsicurl/", "/vsicurl_streaming/", "/vsizip//vsicurl/"])
@pytest.mark.parametrize("name", ["list.vrt", "list.tif"])
def test_a_list_of_files_does_not_reach_the_network(tmp_path, server, prefix, name):
    address, asked = server
    write(tmp_path / "served" / "a.tif")
    (tmp_path / name).write_text(vrt(f"{prefix}{address}/a.tif"))
    with pytest.raises(RasterError, match=r"failed|does not say so|cannot be opened"):
        read(tmp_path / name)
    assert not asked


@pytest.mark.parametrize("name", ["map.tif", "map.xml", "map.jp2", "map.vrt"])
def test_a_service_is_no_raster(tmp_path, server, name):
    address, asked = server
    (tmp_path / name).write_text("\n <!-- a map -->" + tms(address))
    with pytest.raises(RasterError, match="describes a service on the network"):
        read(tmp_path / name)
    (tmp_path / "list.vrt").write_text(vrt(tmp_path / name))
    with pytest.raises(RasterError):
        read(tmp_path / "list.vrt")
    (tmp_path / "inline.vrt").write_text(vrt(tms(address).replace("<", "&lt;")))
    with pytest.raises(RasterError):
        read(tmp_path / "inline.vrt")
    assert not asked


LAYER = '<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>{}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
COMMAND = "gdal vector pipeline ! read /vsicurl/{0}/a.gpkg ! filter"
VECTORS = {
    "wfs": "<OGRWFSDataSource><URL>{0}/wfs</URL></OGRWFSDataSource>",
    "gdalg": '{{"type": "gdal_streamed_alg", "command_line": "' + COMMAND + '"}}',
    "list": LAYER.format("{0}/a.geojson"),
    "list of a service": LAYER.format("WFS:{0}/a"),
    "list of a file": LAYER.format("/vsicurl/{0}/a.gpkg"),
}


@pytest.mark.parametrize("ending", ["shp", "geojson", "gml", "vrt", "gpkg"])
@pytest.mark.parametrize("kind", VECTORS)
def test_no_vector_file_reaches_the_network(tmp_path, server, kind, ending):
    address, asked = server
    path = tmp_path / f"areas.{ending}"
    path.write_text(VECTORS[kind].format(address))
    for reading in (
        lambda: polygons.read(VectorSource(str(path)), Recorder()),
        lambda: training_areas.read(VectorSource(str(path))),
    ):
        with pytest.raises((Df4lczError, RuntimeError)):
            reading()
    assert not asked


def test_the_users_own_remote_raster_is_read_and_nothing_beside_it(tmp_path, server):
    address, asked = server
    write(tmp_path / "served" / "own.tif", 9)
    for path in (f"/vsicurl/{address}/own.tif", f"{address}/own.tif"):
        assert (read(path) == 9).all()
    assert {p for p in asked if not p.endswith("/")} == {"/own.tif"}
    asked.clear()
    (tmp_path / "list.vrt").write_text(vrt(f"/vsicurl/{address}/own.tif?again"))
    with pytest.raises(RasterError):
        read(tmp_path / "list.vrt")
    assert not asked


@pytest.mark.parametrize("path", ["{0}/a.tif", "/vsicurl/{0}/a.tif", "/vsizip//vsicurl/{0}/a.zip/a.tif"])
@pytest.mark.parametrize("more", [{}, {"nodata": 9.0}])
def test_a_remote_map_is_read_by_any_of_its_names(tmp_path, server, path, more):
    address, asked = server
    write(tmp_path / "served" / "a.tif")
    with zipfile.ZipFile(tmp_path / "served" / "a.zip", "w") as archive:
        archive.write(tmp_path / "served" / "a.tif", "a.tif")
    with open_lcz(RasterSource(path.format(address), **more), None, None, Recorder()) as reader:
        assert all((codes == 7).all() for _, codes in reader.blocks())
    assert {p for p in asked if not p.endswith("/")} == {"/a.zip" if "zip" in path else "/a.tif"}


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        ([[None, 1, 0]], ""),
        ([[17, 1, 0]], "the no data value 17.0 of band 1"),
        ([["nan", 1, 0]], "the no data value nan of band 1"),
        ([[None, 0.1, -5]], "scale 0.1 and offset -5.0 of band 1"),
        ([[None, 1, 0], [None, 1, 0]], "a mask"),
    ],
)
def test_what_qgis_read_beside_a_remote_raster_is_not_passed_over(tmp_path, server, declared, told):
    address, _ = server
    write(tmp_path / "served" / "a.tif")
    for path in (f"/vsicurl/{address}/a.tif", f"{tmp_path}/served/a.tif"):
        refused = told and address in path  # of a local one the engine reads what lies beside it
        words = rf"a\.tif lies on the network.*but QGIS found there: {told}\. Save"
        with (
            pytest.raises(RasterError, match=words) if refused else contextlib.nullcontext(),
            open_raster(RasterSource.parse({"path": path, "declared": declared})),
        ):
            pass


def test_what_a_remote_raster_declares_itself_is_its_own(tmp_path, server):
    address, _ = server
    write(tmp_path / "served" / "a.tif")
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        masked(tmp_path / "served" / "a.tif")
    with rasterio.open(tmp_path / "served" / "b.tif", "w", **OPTIONS, nodata=0) as dataset:
        dataset.scales, dataset.offsets = (0.1,), (3,)
    for name, declared in (("a", [[None, 1, 0], [None, 1, 0]]), ("b", [[0, 0.1, 3]])):
        with open_raster(RasterSource.parse({"path": f"/vsicurl/{address}/{name}.tif", "declared": declared})):
            pass


def masked(name):
    with rasterio.open(name, "r+") as dataset:
        dataset.write_mask(np.arange(400).reshape(20, 20) % 2 > 0)


@pytest.mark.parametrize("other", ["remote", "local"])
@pytest.mark.parametrize("how", ["nodata", "crs", "hidden", "plain"])
def test_two_rasters_are_read_whichever_was_opened_last(tmp_path, server, how, other):
    """What a virtual raster is made of is opened at its first read; one that is local is opened with its companions."""
    address, asked = server
    for name in ("a", "b"):
        write(tmp_path / "served" / f"{name}.tif", {"a": 5, "b": 6}[name])
    if how == "hidden":
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
            masked(tmp_path / "served" / "a.tif")
    more = {"nodata": {"nodata": 9.0}, "crs": {"crs": "EPSG:32619"}}.get(how, {})
    second = f"/vsicurl/{address}/b.tif" if other == "remote" else str(tmp_path / "served" / "b.tif")
    with (
        open_raster(RasterSource(f"/vsicurl/{address}/a.tif", **more)) as dataset,
        hidden_as_zero(dataset) if how == "hidden" else contextlib.nullcontext(dataset) as first,
        open_raster(RasterSource(second, nodata=9.0)) as last,
    ):
        assert set(np.unique(first.read(1))) == ({0, 5} if how == "hidden" else {5})
        assert (last.read(1) == 6).all()
        (tmp_path / "list.vrt").write_text(vrt(f"/vsicurl/{address}/other.tif"))
        with pytest.raises(RasterError, match=r"list\.vrt"):
            read(tmp_path / "list.vrt")
    names = {p for p in asked if not p.endswith("/")}
    assert names == {"/a.tif", "/b.tif"} if other == "remote" else {"/a.tif"}
    assert os.environ["CPL_VSIL_CURL_ALLOWED_FILENAME"] == "none"


def test_a_local_raster_keeps_its_mask_while_a_remote_one_is_open(tmp_path, server):
    address, _ = server
    write(tmp_path / "served" / "a.tif", 5)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        masked(write(tmp_path / "b.tif", 6))
    assert (tmp_path / "b.tif.msk").exists()
    with (
        open_raster(RasterSource(str(tmp_path / "b.tif"), crs="EPSG:32619")) as local,
        open_raster(RasterSource(f"/vsicurl/{address}/a.tif")),
    ):
        assert (local.read_masks(1) > 0).mean() == 0.5


@pytest.mark.parametrize("proxy", [None, "http://127.0.0.1:9"])
def test_processes_of_the_engine_s_own_read_it_as_the_engine_does(tmp_path, server, proxy):
    """Workers are children of a process that has made its rules already: the user's own proxy counts in them too."""
    address, asked = server
    write(tmp_path / "served" / "own.tif", 9)
    child = (
        "from df4lcz_qgis.engine.geodata import drivers\ndrivers.restrict()\n"
        "from df4lcz_qgis.engine.geodata.raster import open_raster\n"
        "from df4lcz_qgis.engine.shared.parameter import RasterSource\n"
        f"with open_raster(RasterSource('/vsicurl/{address}/own.tif')) as d: print(d.read().max())\n"
    )
    parent = (
        "import subprocess, sys\nfrom df4lcz_qgis.engine.geodata import drivers\ndrivers.restrict()\n"
        f"sys.exit(subprocess.run([sys.executable, '-c', {child!r}]).returncode)\n"
    )
    outside = {n: v for n, v in os.environ.items() if not n.startswith(("GDAL_", "CPL_", "DF4LCZ_OWN_"))}
    environment = {**outside, **({"GDAL_HTTP_PROXY": proxy} if proxy else {})}
    done = subprocess.run([sys.executable, "-c", parent], cwd=ROOT, env=environment, capture_output=True, text=True)
    if proxy:  # nobody listens there
        assert done.returncode and not asked and "Failed to connect" in done.stderr, done.stderr
    else:
        assert done.stdout.strip() == "9" and "/own.tif" in asked, done.stderr


def test_a_list_of_the_users_own_files_is_read(tmp_path):
    write(tmp_path / "a.tif", 5)
    (tmp_path / "list.vrt").write_text(vrt("a.tif", relative=1))
    assert (read(tmp_path / "list.vrt") == 5).all()
    (tmp_path / "absolute.vrt").write_text(vrt(tmp_path / "a.tif"))
    assert (read(tmp_path / "absolute.vrt") == 5).all()


def test_which_drivers_may_open_a_band():
    inside = "S2.SAFE/GRANULE/x/IMG_DATA"
    for path in (f"/vsizip/{{/a.zip}}/{inside}/B02.vrt", f"/{inside}/R10m/B02.vrt", "B02.jp2", "/home/B02.tif"):
        assert drivers.of_band(path) == drivers.BANDS
    assert drivers.of_band("/home/me/B02.vrt") is None


def test_a_band_is_an_image(tmp_path):
    write(tmp_path / "secret.tif", 3)
    (tmp_path / "B02.vrt").write_text(vrt(tmp_path / "secret.tif"))
    with pytest.raises(RasterError), open_raster(RasterSource(str(tmp_path / "B02.vrt")), formats=drivers.BANDS):
        pass
    write(tmp_path / "B02.jp2", 3, "JP2OpenJPEG")
    with open_raster(RasterSource(str(tmp_path / "B02.jp2")), formats=drivers.BANDS) as dataset:
        assert dataset.driver == "JP2OpenJPEG"


def test_the_engine_registers_no_service():
    code = (
        "from df4lcz_qgis.engine import __main__\n"
        "try: __main__.main(['status', '--help'])\n"
        "except SystemExit: pass\n"
        "import rasterio, pyogrio\n"
        "with rasterio.Env() as gdal: names = set(gdal.drivers()) | set(pyogrio.list_drivers())\n"
        "assert not names & {'WMS', 'WMTS', 'WCS', 'WFS', 'OAPIF', 'HTTP', 'GDALG', 'GPSBabel', 'STACIT'}, names\n"
        "assert names >= {'GTiff', 'VRT', 'GPKG', 'ESRI Shapefile', 'GeoJSON'}\n"
    )
    free = {k: v for k, v in os.environ.items() if k not in drivers._SETTINGS}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=free, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr
    assert issubclass(VectorError, Df4lczError)
