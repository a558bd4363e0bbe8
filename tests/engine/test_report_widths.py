"""Reports in a real browser: what fits which width. Needs chromium on PATH, and is skipped, visibly, without."""

import re
import shutil
import subprocess

import numpy as np
import pytest

from df4lcz_qgis.engine.maps import accuracy
from df4lcz_qgis.engine.report import accuracy as accuracy_report
from df4lcz_qgis.engine.report import pictures

_TELL = """<script>addEventListener("load", () => {
const sizes = [...document.querySelectorAll(".wide")].map(e => [e.className, e.scrollWidth, e.clientWidth]);
document.title = JSON.stringify([innerWidth, document.documentElement.scrollWidth, sizes]);
parent.postMessage(document.title, "*");
});</script></body>"""
_FRAME = """<body style="margin:0"><iframe src="page.html" style="border:0; width:{width}px; height:900px"></iframe>
<script>addEventListener("message", e => {{ document.title = "SIZES " + e.data; }});</script>"""


@pytest.fixture(scope="module")
def page():
    """All seventeen classes, counts of as many places as there can be, a map."""
    matrix = np.random.default_rng(1).integers(1000, 9999, (17, 17))
    matrix[np.diag_indices(17)] = 123_456
    drawn = pictures.of_codes(np.arange(1, 18).reshape(1, 17).repeat(9, 0), "a_rather_long_name_of_a_map_of_a_city.tif")
    return accuracy_report.report(
        accuracy.evaluate(matrix),
        None,
        title="Accuracy",
        subtitle="m.tif against areas.gpkg",
        unit="areas",
        pictures=[drawn],
    ).html()


@pytest.fixture
def sizes(page, tmp_path):
    """The width of the window and of the page in it, and of each table (class, its own width, that of its place)."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        pytest.skip("there is no chromium")

    def measure(width):
        (tmp_path / "page.html").write_text(
            re.sub("<meta HTTP-EQUIV[^>]*>", "", page).replace("</body>", _TELL), encoding="utf-8"
        )
        (tmp_path / "frame.html").write_text(_FRAME.format(width=width), encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={tmp_path}/c"]
        options += ["--window-size=1400,1000", "--virtual-time-budget=5000", "--dump-dom"]
        done = subprocess.run(
            [browser, *options, (tmp_path / "frame.html").as_uri()], capture_output=True, text=True, timeout=120
        )
        found = re.search(r"<title>SIZES \[(\d+),(\d+),(.*)\]</title>", done.stdout)
        assert found, done.stdout + done.stderr[-500:]
        tables = re.findall(r'\["([^"]*)",(\d+),(\d+)\]', found[3])
        return int(found[1]), int(found[2]), [(name, int(own), int(place)) for name, own, place in tables]

    return measure


def test_the_whole_matrix_fits_a_desktop(sizes):
    window, own, tables = sizes(1200)
    assert window == own == 1200 and len(tables) == 3
    assert all(own <= place for _, own, place in tables), tables


def test_on_a_phone_the_matrix_alone_scrolls(sizes):
    window, own, tables = sizes(360)
    assert window == own == 360
    scrolling = [name for name, own, place in tables if own > place]
    assert scrolling == ["wide matrix"], tables
