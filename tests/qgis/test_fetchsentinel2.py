"""Searching and fetching Sentinel-2 through QGIS: the local catalogue, proxies and certificates of QGIS's settings."""

import json
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtNetwork import QNetworkProxy
from test_lczmaps import declared

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
EXTENT = "440400,441900,4158100,4159500 [EPSG:32618]"
#: A catalogue of one scene, served until standard input ends; runs in the engine's Python, which has rasterio.
_SERVE = """
import sys
from pathlib import Path
import numpy as np
sys.path.insert(0, "tests/engine")
from stac_server import Server, item, write_scene
folder = Path(sys.argv[1])
rng = np.random.default_rng(1)
pixels = np.kron(rng.integers(1, 4000, (10, 120, 120)), np.ones((2, 2), int)).astype(np.uint16)
write_scene(folder / "a", pixels, np.full((120, 120), 4, np.uint8), 440000, 4160000, "EPSG:32618")
server = Server(folder)
facts = {"day": "2023-06-07", "cloud": 2.0, "applied": True}
server.items.append(item("earth-search", server.address, "S2A_18SVG_a", folder / "a", **facts))
np.save(folder / "pixels.npy", pixels)
print(server.address, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def catalogue(engine, tmp_path_factory):
    folder = tmp_path_factory.mktemp("catalogue")
    command, pipe = [str(engine.python), "-c", _SERVE, str(folder)], subprocess.PIPE
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    address = process.stdout.readline().strip()
    assert address.startswith("http://127.0.0.1:"), address
    yield address, folder
    process.stdin.close()
    process.wait(10)


@pytest.fixture
def request_of(catalogue, tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    return {"EXTENT": EXTENT, "START": "2023-01-01", "END": "2023-12-31", "CATALOGUE": "other", "ADDRESS": catalogue[0]}


def test_search_then_fetch(run, catalogue, request_of, tmp_path):
    import numpy as np

    found = run("df4lcz:searchsentinel2", {**request_of, "OUTPUT": str(tmp_path / "f.gpkg")})
    assert declared("df4lcz:searchsentinel2") <= set(found) and found["SCENES"] == 1
    (scene,) = QgsVectorLayer(found["OUTPUT"], "f", "ogr").getFeatures()
    assert (scene["date"], scene["cloud"], scene["tile"]) == ("2023-06-07", 2.0, "18SVG")
    results = run("df4lcz:fetchsentinel2", {**request_of, "RESAMPLING": "nearest", "OUTPUT": str(tmp_path / "s2.tif")})
    assert declared("df4lcz:fetchsentinel2") <= set(results)
    assert results["SCENES"] == 1 and results["VALID_SHARE"] == 1 and results["MEGABYTES"] > 0
    dataset = gdal.Open(results["OUTPUT"])
    pixels = np.load(catalogue[1] / "pixels.npy")
    assert (dataset.ReadAsArray() == pixels[:, 50:190, 40:190]).all()
    assert dataset.GetMetadata()["DF4LCZ_LICENCE"].endswith("Sentinel data 2023")
    again = run("df4lcz:fetchsentinel2", {**request_of, "OUTPUT": str(tmp_path / "b.tif")})
    assert again["MEGABYTES"] == 0


def test_through_qgis_process(qgis_process, catalogue, request_of, tmp_path):
    output = tmp_path / "s2.tif"
    arguments = [f"{k}={v}" for k, v in request_of.items()]
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:fetchsentinel2",
        "--",
        *arguments,
        f"OUTPUT={output}",
        env={"DF4LCZ_CACHE": str(tmp_path / "cache")},
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["SCENES"] == 1 and output.exists()
    arguments[1] = "START=soon"
    wrong = qgis_process("run", "df4lcz:searchsentinel2", "--", *arguments, f"OUTPUT={tmp_path / 'f.gpkg'}")
    assert wrong.returncode == 1


def test_errors_and_the_missing_address(run, request_of, tmp_path):
    output = str(tmp_path / "s2.tif")
    with pytest.raises(QgsProcessingException, match="address of the other catalogue"):
        run("df4lcz:fetchsentinel2", {**request_of, "ADDRESS": "", "OUTPUT": output})
    with pytest.raises(QgsProcessingException, match="has no Level-2A scene"):
        run("df4lcz:fetchsentinel2", {**request_of, "END": "2023-02-01", "OUTPUT": output})


def test_the_proxy_of_qgis_is_the_engines(provider, monkeypatch):
    from df4lcz.df4lcz_qgis import network

    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "me", "p@ss/word")
    assert network.proxy_address(proxy) == "http://me:p%40ss%2Fword@proxy.example:3128"
    assert network.proxy_address(QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "s", 1080)) == "socks5h://s:1080"
    assert (
        network.proxy_address(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        == network.proxy_address(QNetworkProxy())
        == ""
    )
    manager = type(
        "Manager", (), {"instance": staticmethod(lambda: type("M", (), {"fallbackProxy": lambda _: proxy})())}
    )
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(network, "QgsNetworkAccessManager", manager)
    told = network.environment()
    assert told["https_proxy"].endswith("@proxy.example:3128") and "127.0.0.1" in told["NO_PROXY"]
    monkeypatch.setenv("HTTPS_PROXY", "http://mine:1")
    assert "https_proxy" not in network.environment()  # what the user set for the process stands


@pytest.fixture
def trusted(provider, monkeypatch, tmp_path):
    """Authorities that the user added to QGIS's; their text is to be set."""
    from df4lcz.df4lcz_qgis import network

    class Manager:
        isDisabled, extraFileCAs = staticmethod(lambda: False), staticmethod(lambda: ["own"])
        trustedCaCertsPemText = staticmethod(lambda: Manager.text)

    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DF4LCZ_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(network, "QgsApplication", type("A", (), {"authManager": staticmethod(lambda: Manager)}))
    return Manager


def test_certificates_are_exchanged_whole_for_who_reads_them(trusted, tmp_path):
    from df4lcz.df4lcz_qgis import network

    trusted.text = b"first" * 1000
    path = Path(network.environment()["REQUESTS_CA_BUNDLE"])
    written = path.stat()
    network.environment()
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (written.st_ino, written.st_mtime_ns)
    with path.open("rb", buffering=0) as engine:
        trusted.text = b"second"
        network.environment()
        assert engine.read() == b"first" * 1000
    assert {p.name: p.read_bytes() for p in path.parent.iterdir()} == {"certificates.pem": b"second"}


def test_certificates_that_cannot_be_written_are_told_of(trusted, run, engine, monkeypatch, tmp_path):
    from df4lcz.df4lcz_qgis import engine_environment

    trusted.text = b"authorities"
    (tmp_path / "data").write_bytes(b"no folder")
    monkeypatch.setattr(engine_environment, "find", lambda setting="": engine.python)
    with pytest.raises(QgsProcessingException, match=r"certificates\.pem \(File exists\).*DF4LCZ_DATA"):
        run("df4lcz:installengine", {})
    assert run("df4lcz:status", {})["ENGINE_READY"] is False
    assert "certificates.pem (File exists)" in run.log


def test_a_proxy_that_is_not_there_is_told_of(run, request_of, tmp_path, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "")
    monkeypatch.setenv("NO_PROXY", "")
    with pytest.raises(QgsProcessingException, match="the proxy"):
        run("df4lcz:searchsentinel2", {**request_of, "OUTPUT": str(tmp_path / "f.gpkg")})
