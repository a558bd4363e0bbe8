"""Small maps in reports: the very classes in the standard colours, in one file, and what fits which width."""

import base64
import io
import re

import numpy as np
import pytest
import rasterio
import shapely
from PIL import Image
from rasterio.transform import from_origin

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps.lcz_codes import LczReader
from df4lcz_qgis.engine.report import Report, pictures
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.reporter import Reporter


def write_map(path, codes, crs="EPSG:32633", cell=100.0, left=500_000.0, top=5_400_000.0):
    profile = {"driver": "GTiff", "width": codes.shape[1], "height": codes.shape[0], "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, crs=crs, transform=from_origin(left, top, cell, cell), nodata=0) as d:
        d.write(codes.astype(np.uint8), 1)
    return path


def pixels(address):
    """The picture's colours (rows, columns, 4)."""
    kind, _, content = address.partition(",")
    assert kind == "data:image/png;base64"
    return np.array(Image.open(io.BytesIO(base64.b64decode(content))).convert("RGBA"))


def test_a_small_map_is_the_map(tmp_path):
    codes = np.random.default_rng(3).integers(0, 18, (20, 31))
    with rasterio.open(write_map(tmp_path / "m.tif", codes)) as dataset:
        picture = pictures.of_map(LczReader(dataset), "m.tif")
    shown = pixels(picture.address)
    assert shown.shape == (20, 31, 4)
    for zone in lcz.CLASSES:
        assert {tuple(c) for c in shown[codes == zone.code]} == {(*lcz.rgb(zone.colour), 255)}
    assert (shown[codes == 0][:, 3] == 0).all()  # no data shows the page
    assert picture.aspect == pytest.approx(1.55, abs=0.001)
    assert [text for _, text in picture.legend] == [c.title for c in lcz.CLASSES]


def test_a_large_map_becomes_small_and_degrees_keep_their_shape(tmp_path):
    codes = np.kron(np.arange(1, 5).reshape(2, 2), np.ones((500, 600), int))
    path = write_map(tmp_path / "m.tif", codes, crs="EPSG:4326", cell=0.001, left=10, top=60.5)
    with rasterio.open(path) as dataset:
        picture = pictures.of_map(LczReader(dataset), "m.tif", most=100)
    shown = pixels(picture.address)
    assert shown.shape[:2] == (84, 100)
    corners = [tuple(shown[r, c, :3]) for r, c in ((0, 0), (0, -1), (-1, 0), (-1, -1))]
    assert corners == [lcz.rgb(lcz.by_code(code).colour) for code in (1, 2, 3, 4)]
    assert picture.aspect == pytest.approx(1.2 * np.cos(np.radians(60)), abs=0.01)


def test_squares_of_windows_lie_where_they_are():
    xy = np.array([[0.0, 0.0], [3600.0, 0.0], [3600.0, 1800.0]])
    picture = pictures.of_places(xy, np.array([1, 2, 17]), 320, "By class", pictures.CLASSES)
    shown = pixels(picture.address)[..., :3]
    found = {code: np.argwhere((shown == lcz.rgb(lcz.by_code(code).colour)).all(axis=2)).mean(0) for code in (1, 2, 17)}
    cell = (3600 + 320) / pictures.MOST_CELLS
    for code, (x, y) in zip((1, 2, 17), xy):
        assert found[code] == pytest.approx([(1800 + 160 - y) / cell, (x + 160) / cell], abs=1.5)


def report_of(operation, folder, **request):
    door.execute(operation, {**request, "report": str(folder / "r.html")}, Reporter())
    return (folder / "r.html").read_text(encoding="utf-8")


def test_reports_of_accuracy_and_comparison_have_their_maps(tmp_path):
    import pyogrio.raw

    codes = np.kron(np.array([[2, 6], [11, 17]]), np.ones((10, 10), int))
    first, second = (write_map(tmp_path / f"{n}.tif", c) for n, c in (("a", codes), ("b", np.roll(codes, 2, 1))))
    area = shapely.box(500_200, 5_399_400, 500_600, 5_399_800)  # cells 2 to 5 of class 2
    pyogrio.raw.write(
        tmp_path / "r.gpkg",
        shapely.to_wkb([area]),
        [np.array([2], np.int32)],
        ["class"],
        geometry_type="Polygon",
        crs="EPSG:32633",
    )
    page = report_of("accuracy", tmp_path, lcz=str(first), areas=str(tmp_path / "r.gpkg"))
    (address,) = re.findall(r'<img src="([^"]+)"', page)
    shown = pixels(address)
    times = len(shown) // 20
    ring = np.argwhere((shown == (0, 0, 0, 255)).all(axis=2)) / times
    assert ring.min(0) == pytest.approx([2, 2], abs=0.1) and ring.max(0) == pytest.approx([6, 6], abs=0.1)
    assert "outlined: reference area" in page
    page = report_of("accuracy", tmp_path, lcz=str(first), reference=str(second))
    assert page.count("<img ") == 2
    page = report_of("compare", tmp_path, first=str(first), second=str(second))
    addresses = re.findall(r'<img src="([^"]+)"', page)
    agreement = pixels(addresses[2])
    same = (agreement[..., :3] == lcz.rgb("#2E7D6B")).all(axis=2)
    assert len(addresses) == 6 and (same == (codes == np.roll(codes, 2, 1))).all()


def test_the_page_may_show_pictures_it_holds_and_no_others():
    html = Report("t").maps([pictures.of_codes(np.eye(3, dtype=int), "<b>")]).html()
    assert "img-src data:;" in html and "default-src 'none'" in html and "&lt;b&gt;" in html
