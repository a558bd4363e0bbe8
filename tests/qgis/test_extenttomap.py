"""The ready model 'From an extent to a map': one run of ``qgis_process`` from an empty profile, stopped and gone on."""

import json
import re
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

gdal.UseExceptions()
ROOT = Path(__file__).resolve().parents[2]
LEFT, TOP, SIDE = 440_000, 4_160_000, 240
#: A map's extent and, since a map needs ground around it, where the image begins and ends; in metres of EPSG:32618.
XMIN, XMAX, YMIN, YMAX = 440_400, 441_900, 4_158_100, 4_159_500
BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
#: Name, date, offset that the numbers carry, whether the item says that it is gone, baseline, where a cloud begins.
DATES = (
    ("new", "2023-06-07", 1000, False, "05.09", 30),
    ("applied", "2023-06-17", 0, True, "05.09", 50),
    ("old", "2021-06-12", 0, False, "03.01", 70),
)
#: Serves the three dates until standard input ends; a line on it sets what goes wrong and asks for what was asked for.
_SERVE = """
import json, sys
from pathlib import Path
import numpy as np, rasterio
sys.path.insert(0, "tests/engine")
from stac_server import Server, item, write_scene
folder, image, dates = Path(sys.argv[1]), sys.argv[2], json.loads(sys.argv[3])
with rasterio.open(image) as dataset:
    base = np.maximum(dataset.read(window=((120, 360), (120, 360))), 1)
server = Server(folder)
for number, (name, day, offset, applied, baseline, start) in enumerate(dates):
    scl = np.full((120, 120), 4, np.uint8)
    scl[start : start + 30, start : start + 30] = 9
    pixels = (base * (1 + 0.1 * number)).astype(np.uint16)
    pixels[:, np.kron(scl == 9, np.ones((2, 2), bool))] = 9000
    write_scene(folder / name, pixels + np.uint16(offset), scl, 440000, 4160000, "EPSG:32618")
    facts = {"day": day, "cloud": 5.0 + number, "applied": applied, "baseline": baseline}
    server.items.append(item("earth-search", server.address, f"S2A_18SVG_{name}", folder / name, **facts))
print(server.address, flush=True)
for line in sys.stdin:
    print(json.dumps(server.files()), flush=True)
    server.log.clear()
    server.faults = json.loads(line)
"""


class Catalogue:
    """The server, and what it is asked for."""

    def __init__(self, process, folder):
        self.process, self.folder, self.address = process, folder, process.stdout.readline().strip()

    def asked(self, faults=None):
        """The files asked for since the last call; from now on ``faults`` go wrong."""
        self.process.stdin.write(json.dumps(faults or {}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@pytest.fixture
def catalogue(engine, data, tmp_path):
    image, pipe = data / "sentinel2" / "accomack_512.tif", subprocess.PIPE
    command = [str(engine.python), "-c", _SERVE, str(tmp_path / "files"), str(image), json.dumps(DATES)]
    process = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    made = Catalogue(process, tmp_path / "files")
    assert made.address.startswith("http://127.0.0.1:"), made.address
    yield made
    process.stdin.close()
    process.wait(10)


def arguments(catalogue, model, folder):
    given = {
        "EXTENT": f"{XMIN},{XMAX},{YMIN},{YMAX} [EPSG:32618]",
        "START": "2021-01-01",
        "END": "2023-12-31",
        "MONTHS": "5,6,7",
        "CATALOGUE": "other",
        "ADDRESS": catalogue.address,
        "MODEL": model,
        "fetchsentinel2:IMAGE": folder / "s2.tif",
        "classify:MAP": folder / "lcz.tif",
        "filter:FILTERED": folder / "filtered.tif",
        "parameters:PARAMETERS": folder / "ucp.tif",
        "statistics:AREAS": folder / "areas.html",
    }
    return ["--json", "run", "df4lcz:extenttomap", "--", *(f"{k}={v}" for k, v in given.items())]


def finer(coarse):
    """20 m pixels (rows, columns) on the 10 m grid, bilinear, whole numbers; by numpy alone."""
    for axis in (0, 1):
        edge = np.pad(coarse.astype(float), [(1, 1) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
        before, own, after = (np.take(edge, np.arange(coarse.shape[axis]) + i, axis) for i in range(3))
        halves = np.stack([0.25 * before + 0.75 * own, 0.75 * own + 0.25 * after], axis + 1)
        coarse = halves.reshape([2 * n if a == axis else n for a, n in enumerate(coarse.shape)])
    return np.floor(coarse + 0.5)


def composite(folder):
    """The masked median of the reflectances of all dates, from the very files that are served, by numpy alone."""
    layers = []
    for name, _, offset, *_ in DATES:
        read = {b: gdal.Open(str(folder / name / f"{b}.tif")).ReadAsArray() for b in (*BANDS, "SCL")}
        clouded = np.kron(read["SCL"] == 9, np.ones((2, 2), bool))
        pixels = np.stack([(finer(read[b]) if len(read[b]) < SIDE else read[b]) - float(offset) for b in BANDS])
        layers.append(np.where(clouded, np.nan, np.maximum(pixels, 1)))
    return np.floor(np.nanmedian(np.stack(layers), axis=0) + 0.5)


def test_from_an_extent_to_a_map_and_nothing_twice(qgis_process, catalogue, so2sat_model, tmp_path):
    folder, cache = tmp_path / "out", tmp_path / "cache"
    folder.mkdir()
    command = arguments(catalogue, so2sat_model, folder)
    variables = {**qgis_process.environment, "DF4LCZ_CACHE": str(cache)}
    # Stopped amid the second scene, whose files do not come.
    catalogue.asked({f"applied/{band}.tif": "slow" for band in (*BANDS, "SCL")})
    first = subprocess.Popen(
        [qgis_process.program, *command], env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    end = time.monotonic() + 120
    while len(list(cache.rglob("*.tif"))) < len(BANDS) + 1:
        assert first.poll() is None and time.monotonic() < end
        time.sleep(0.05)
    first.send_signal(signal.SIGTERM)
    first.wait(30)
    time.sleep(4)  # the slow answers end, and with them the engine
    assert not list(folder.iterdir()) and not list(cache.rglob("*.partial"))
    stopped, whole = set(catalogue.asked()), len(list(cache.rglob("*.tif")))
    assert len(BANDS) + 1 <= whole < 3 * (len(BANDS) + 1)

    second = qgis_process(*command, env={"DF4LCZ_CACHE": str(cache)})
    assert second.returncode == 0, second.stdout + second.stderr
    asked = set(catalogue.asked())
    every = {f"/files/{name}/{band}.tif" for name, *_ in DATES for band in (*BANDS, "SCL")}
    assert stopped | asked == every and len(asked) == len(every) - whole  # only what had not come whole
    third = qgis_process(*command, env={"DF4LCZ_CACHE": str(cache)})
    assert third.returncode == 0 and catalogue.asked() == []

    results = json.loads(second.stdout)["results"]
    assert {Path(results[n]).name for n in results if ":" in n} >= {"s2.tif", "lcz.tif", "filtered.tif", "ucp.tif"}
    image = gdal.Open(str(folder / "s2.tif"))
    left, cell, _, top, _, _ = image.GetGeoTransform()
    assert cell == 10 and left <= XMIN - 110 and top >= YMAX + 110  # what the outermost cells are classified from
    row, column = round((TOP - top) / 10), round((left - LEFT) / 10)
    want = composite(catalogue.folder)[:, row : row + image.RasterYSize, column : column + image.RasterXSize]
    assert (image.ReadAsArray() == want).all()
    lcz, filtered = (gdal.Open(str(folder / name)) for name in ("lcz.tif", "filtered.tif"))
    for raster in (lcz, filtered):
        codes = raster.ReadAsArray()
        assert raster.GetGeoTransform() == (XMIN, 100, 0, YMAX, 0, -100) and codes.shape == (14, 15)
        assert codes.min() >= 1 and codes.max() <= 17  # no edge without data
    assert len(np.unique(lcz.ReadAsArray())) > 1
    assert gdal.Open(str(folder / "ucp.tif")).RasterCount == 33
    page = (folder / "areas.html").read_text(encoding="utf-8")
    # 14 x 15 cells of one hectare, by UTM's scale some less than a thousandth more on the ground.
    assert re.search(r'class="value">2\.10\d? km²<', page), re.findall('class="value">[^<]*', page)


def test_it_says_what_is_missing(qgis_process, catalogue, so2sat_model, tmp_path):
    command = [a for a in arguments(catalogue, so2sat_model, tmp_path) if not a.startswith("ADDRESS")]
    done = qgis_process(*command)
    assert done.returncode == 1 and "address of the other catalogue" in done.stdout + done.stderr
    assert not list(tmp_path.glob("*.tif")) and catalogue.asked() == []
