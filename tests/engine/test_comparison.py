import csv
import math

import numpy as np
import pytest
import rasterio
from core_scenes import write_map
from rasterio.transform import Affine, from_origin
from sklearn import metrics

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps import comparison
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import ExtentError, LczCodesError
from df4lcz_qgis.engine.shared.reporter import Reporter


def _map(path, codes, transform=None, crs="EPSG:32632", nodata=0, dtype="uint8"):
    return str(write_map(path, codes, transform, crs, nodata, dtype))


def _run(**parameters):
    return door.execute("compare", parameters, Reporter())


@pytest.fixture
def codes():
    generator = np.random.default_rng(9)
    first = generator.integers(0, 18, (45, 70))
    second = np.where(generator.random(first.shape) < 0.5, first, generator.integers(0, 18, first.shape))
    return first, second


def test_figures_and_the_map_of_agreement(codes, tmp_path):
    first, second = codes
    outputs = _run(
        first=_map(tmp_path / "a é.tif", first),
        second=_map(tmp_path / "b.tif", second),
        output=tmp_path / "c.tif",
        table=tmp_path / "c.csv",
        report=tmp_path / "c.html",
    )
    both = (first > 0) & (second > 0)
    a, b = first[both], second[both]
    weights = np.array(lcz.SIMILARITY)[a - 1, b - 1]
    assert outputs["cells"] == both.sum()
    assert outputs["oa"] == pytest.approx((a == b).mean())
    assert outputs["oaw"] == pytest.approx(weights.mean())
    assert outputs["kappa"] == pytest.approx(metrics.cohen_kappa_score(a, b))
    expected = np.where(a == b, 1, np.where((a <= 10) == (b <= 10), 2, 3))
    with rasterio.open(tmp_path / "c.tif") as dataset:
        agreement = dataset.read(1)
        assert dataset.nodata == 0 and dataset.descriptions == ("agreement",)
        assert [dataset.colormap(1)[g.code][:3] for g in comparison.AGREEMENTS] == [
            lcz.rgb(g.colour) for g in comparison.AGREEMENTS
        ]
    assert np.array_equal(agreement[both], expected) and not agreement[~both].any()
    cell = 0.01 / 0.9996**2
    found = [outputs[k] for k in ("same_km2", "same_group_km2", "other_group_km2")]
    assert found == pytest.approx([cell * (expected == k).sum() for k in (1, 2, 3)], rel=1e-5)
    with open(tmp_path / "c.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert np.array_equal(
        np.array([r[1:18] for r in rows[1:18]], dtype=int), metrics.confusion_matrix(a, b, labels=range(1, 18))
    )
    html = (tmp_path / "c.html").read_text("utf-8")
    assert "a é.tif and b.tif" in html and "The largest differences" in html


def test_another_crs_grid_and_scheme_of_the_same_map(tmp_path):
    # Large patches, so that moving to degrees and back changes their borders only.
    first = np.kron(np.random.default_rng(3).integers(1, 18, (6, 8)), np.ones((20, 20), dtype=int))
    path = _map(tmp_path / "utm.tif", first)
    with rasterio.open(path) as dataset:
        left, bottom, right, top = rasterio.warp.transform_bounds(dataset.crs, "EPSG:4326", *dataset.bounds)
        degrees, size = np.zeros((400, 600), dtype="uint8"), (right - left) / 600
        transform = Affine(size, 0, left, 0, -(top - bottom) / 400, top)
        rasterio.warp.reproject(
            rasterio.band(dataset, 1), degrees, dst_transform=transform, dst_crs="EPSG:4326", dst_nodata=0
        )
    other = np.vectorize({0: 255, **lcz.CODE_SCHEMES["101-107"]}.get)(degrees)
    outputs = _run(first=path, second=_map(tmp_path / "deg.tif", other, transform, "EPSG:4326", 255))
    assert outputs["oa"] > 0.97 and outputs["cells"] > 0.98 * first.size
    assert outputs["same_km2"] == pytest.approx(outputs["oa"] * outputs["cells"] * 0.01, rel=0.01)


def test_a_map_and_itself(codes, tmp_path):
    path = _map(tmp_path / "a.tif", codes[0])
    outputs = _run(first=path, second=path, report=tmp_path / "c.html")
    assert [outputs[k] for k in ("oa", "oaw", "kappa", "other_group_km2")] == [1, 1, 1, 0]
    assert "The largest differences" not in (tmp_path / "c.html").read_text("utf-8")


def test_bad_input(codes, tmp_path):
    first = _map(tmp_path / "a.tif", codes[0])
    away = _map(tmp_path / "away.tif", codes[1], from_origin(9e5, 5.5e6, 100, 100))
    with pytest.raises(ExtentError, match=r"a\.tif and away\.tif have no cell"):
        _run(first=first, second=away, output=tmp_path / "c.tif")
    with pytest.raises(LczCodesError, match=r"b\.tif is not an LCZ map"):
        _run(first=first, second=_map(tmp_path / "b.tif", codes[1] + 60), output=tmp_path / "c.tif")
    assert not list(tmp_path.glob("c*"))


@pytest.mark.parametrize(
    ("first_left", "second_left", "columns"),
    [(179.98, -180.02, (0, 40)), (-180.02, 179.98, (0, 40)), (179.98, -180.0, (20, 40)), (-180.02, 179.98, (0, 20))],
)
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_the_same_ground_written_on_either_side_of_180_degrees(tmp_path, first_left, second_left, columns, crs):
    first = np.random.default_rng(8).integers(1, 18, (30, 40))
    second = first.copy()
    second[:10] = second[:10] % 17 + 1
    cells = slice(*columns)
    unit = 1.0 if crs == "EPSG:4326" else math.pi * 6378137 / 180
    places = [
        Affine(0.001 * unit, 0, left * unit, 0, -0.001 * unit, -16.8 * unit) for left in (first_left, second_left)
    ]
    outputs = _run(
        first=_map(tmp_path / "a.tif", first, places[0], crs),
        second=_map(tmp_path / "b.tif", second[:, cells], places[1], crs),
    )
    assert outputs["cells"] == 30 * (columns[1] - columns[0])
    assert outputs["oa"] == pytest.approx(2 / 3)


def test_cells_off_a_map_that_counts_from_0_have_no_class(tmp_path):
    first = np.full((20, 20), 1)
    second = _map(tmp_path / "b.tif", first[:10] - 1, Affine(100, 0, 500030, 0, -100, 5500000), nodata=255)
    path = _map(tmp_path / "a.tif", first)
    codes = ",".join(f"{v}={v + 1}" for v in range(17))
    outputs = _run(first=path, second=second, second_codes=codes)
    assert (outputs["cells"], outputs["oa"]) == (200, 1)
    with rasterio.open(second, "r+") as dataset:
        dataset.offsets = [1]
    outputs = _run(first=path, second=second)
    assert (outputs["cells"], outputs["oa"]) == (200, 1)
