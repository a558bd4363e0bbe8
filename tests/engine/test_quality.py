"""Area-adjusted accuracy: the published worked example, sums by hand, and how often the truth lies in the interval."""

import csv
import json
import sqlite3

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from test_new_training_areas import Listener, make_map

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps.area_adjusted import estimate, sizes
from df4lcz_qgis.engine.shared.errors import DestinationError, ExtentError, RequestError, VectorError
from df4lcz_qgis.engine.shared.reporter import Reporter

#: Olofsson et al. (2014), table 8: deforestation, forest gain, stable forest, stable non-forest; pixels of 30 m.
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])


def test_the_published_example():
    result = estimate(COUNTS, PIXELS * 0.09)
    assert round(float(result.overall.value), 2) == 0.95 and round(float(result.overall.half_width), 2) == 0.02
    assert result.users.value.round(2).tolist() == [0.88, 0.73, 0.93, 0.96]
    assert result.users.half_width.round(2).tolist() == [0.07, 0.10, 0.04, 0.02]
    assert result.producers.value.round(2).tolist() == [0.75, 0.85, 0.93, 0.96]
    # Printed are 0.21, 0.23, 0.03 and 0.01; the paper's own equation 7 gives 0.254 and 0.018 for the second and last.
    assert result.producers.half_width.round(2).tolist() == [0.21, 0.25, 0.03, 0.02]
    assert result.areas.value.round().tolist() == [21_158, 11_686, 285_770, 581_386]  # hectares, section 5.2.2
    assert result.areas.half_width.round().tolist() == [6158, 3756, 15_510, 16_281]
    table9 = [[0.0176, 0, 0.0013, 0.0011], [0, 0.0110, 0.0016, 0.0024], [0.0019, 0, 0.2967, 0.0213]]
    assert result.proportions[:3].round(4).tolist() == table9
    assert result.proportions[3].round(4).tolist() == [0.0040, 0.0020, 0.0179, 0.6212]


def test_two_classes_by_hand():
    # Map: 30 and 70 km2. Of 10 points each, 8 and 9 are right.
    result = estimate(np.array([[8, 2], [1, 9]]), np.array([30.0, 70.0]))
    assert float(result.overall.value) == pytest.approx(0.3 * 0.8 + 0.7 * 0.9)
    assert float(result.overall.error) == pytest.approx((0.3**2 * 0.16 / 9 + 0.7**2 * 0.09 / 9) ** 0.5)
    assert result.areas.value.tolist() == pytest.approx([100 * (0.24 + 0.07), 100 * (0.06 + 0.63)])
    assert result.areas.error.tolist() == pytest.approx([100 * (0.09 * 0.16 / 9 + 0.49 * 0.09 / 9) ** 0.5] * 2)
    assert result.producers.value.tolist() == pytest.approx([0.24 / 0.31, 0.63 / 0.69])
    by_hand = (30**2 * (1 - 24 / 31) ** 2 * 0.16 / 9 + (24 / 31) ** 2 * 70**2 * 0.09 / 9) ** 0.5 / 31
    assert float(result.producers.error[0]) == pytest.approx(by_hand)


def test_what_cannot_be_told_is_not_told():
    one = estimate(np.array([[1, 0], [1, 9]]), np.array([30.0, 70.0]))
    assert np.isnan(one.users.error[0]) and np.isnan(one.overall.error) and one.users.error[1] > 0
    only_reference = estimate(np.array([[5, 5], [0, 0]]), np.array([100.0, 0.0]))
    assert only_reference.areas.value.tolist() == [50, 50] and only_reference.producers.value.tolist() == [1, 0]
    assert np.isnan(only_reference.users.value[1])
    for counts, areas in (([[1, 1], [0, 0]], [1.0, 1.0]), ([[1, 1], [1, 1]], [1.0, 0.0])):
        with pytest.raises(ValueError):
            estimate(np.array(counts), np.array(areas))


def test_sizes():
    # Cochran: 0.7 * 0.3 / 0.03^2 = 233.3.
    assert sizes(np.array([50.0, 50.0]), 0.7, 0.03, 15).tolist() == [117, 117]
    found = sizes(np.array([1.0, 0.0, 600.0, 399.0]), 0.7, 0.03, 15)
    assert found[0] == 15 and found[1] == 0 and found[2] == pytest.approx(219 * 600 / 999, abs=1)
    assert 234 <= found.sum() <= 236


@pytest.fixture
def truth_and_map(tmp_path):
    rng = np.random.default_rng(2)
    truth = np.kron(rng.choice([2, 6, 14, 17], (10, 14), p=[0.1, 0.4, 0.3, 0.2]), np.ones((8, 8), int))
    mapped = np.where(rng.random(truth.shape) < 0.75, truth, rng.choice([2, 6, 6, 14], truth.shape))
    mapped[:3, :3] = 0
    return truth, mapped, make_map(tmp_path / "map.tif", mapped)


def draw(path, output, **options):
    return door.execute("draw-sample", {"lcz": path, "output": str(output), **options}, Reporter())


def label(path, truth, share=1.0):
    """Fill in the truth, as a person would, for the first share of the points."""
    _, _, wkb, _ = pyogrio.raw.read(path)
    rows = [(5_500_000 - p.y) / 100 for p in shapely.from_wkb(wkb)]
    columns = [(p.x - 500_000) / 100 for p in shapely.from_wkb(wkb)]
    assert all(abs(v % 1 - 0.5) < 1e-6 for v in (*rows, *columns))  # the middle of cells
    codes = [int(truth[int(r), int(c)]) for r, c in zip(rows, columns)]
    with sqlite3.connect(path) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {trigger}")
        for fid, code in list(enumerate(codes, 1))[: round(share * len(codes))]:
            database.execute("UPDATE accuracy_sample SET class = ? WHERE fid = ?", (code, fid))
    return codes


def test_from_a_map_to_its_accuracy(tmp_path, truth_and_map):
    truth, mapped, path = truth_and_map
    drawn = draw(path, tmp_path / "s.gpkg", error=0.02, seed=5)
    meta, _, wkb, values = pyogrio.raw.read(drawn["output"])
    strata = dict(zip(meta["fields"], values))["stratum"]
    assert drawn["points"] == len(strata) == sum(drawn["class_points"].values())
    assert len(set(wkb)) == len(wkb)  # without replacement
    assert {str(c): int((strata == c).sum()) for c in (2, 6, 14, 17)} == {
        k: v for k, v in drawn["class_points"].items() if v
    }
    codes = label(drawn["output"], truth)
    outputs = door.execute(
        "quality",
        {
            "lcz": path,
            "sample": drawn["output"],
            "report": str(tmp_path / "r.html"),
            "table": str(tmp_path / "t.csv"),
            "json": str(tmp_path / "q.json"),
        },
        Reporter(),
    )
    # By other means: weighted by cells, all of one size in UTM near enough.
    cells = mapped > 0
    weights = {c: (mapped == c).sum() / cells.sum() for c in np.unique(strata)}
    right = np.array(codes) == strata
    assert outputs["oa"] == pytest.approx(sum(w * right[strata == c].mean() for c, w in weights.items()), abs=2e-4)
    real = float((truth == mapped)[cells].mean())
    assert abs(outputs["oa"] - real) < 3 * outputs["oa_error"]
    assert outputs["points"] == len(codes) and outputs["unlabelled"] == 0
    figures = json.loads((tmp_path / "q.json").read_text())
    for code, row in figures["classes"].items():
        km2 = float((truth[cells] == int(code)).sum()) / 100
        assert abs(row["adjusted_km2"]["value"] - km2) < 4 * row["adjusted_km2"]["error"] + 0.05
    rows = list(csv.DictReader((tmp_path / "t.csv").open(encoding="utf-8-sig")))
    assert [r["class"] for r in rows] == ["2", "6", "14", "17"]
    assert "Olofsson" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_interval_holds_the_truth_as_often_as_it_says(truth_and_map):
    truth, mapped, _ = truth_and_map
    rng, inside = np.random.default_rng(0), []
    present = np.unique(mapped[mapped > 0])
    areas = np.array([(mapped == c).sum() for c in present], float)
    real = (truth == mapped)[mapped > 0].mean()
    places = [np.flatnonzero(mapped.ravel() == c) for c in present]
    for _ in range(400):
        counts = np.zeros((4, 4), int)
        for i, where in enumerate(places):
            found = truth.ravel()[rng.choice(where, 40, replace=False)]
            counts[i] = [(found == c).sum() for c in present]
        result = estimate(counts, areas)
        inside.append(abs(float(result.overall.value) - real) < float(result.overall.half_width))
    assert 0.92 < np.mean(inside) <= 0.99


def test_unlabelled_points_are_told_of_and_a_silent_class_is_refused(tmp_path, truth_and_map):
    truth, _, path = truth_and_map
    drawn = draw(path, tmp_path / "s.gpkg")
    request = {"lcz": path, "sample": drawn["output"]}
    with pytest.raises(RequestError, match="no labelled point"):
        door.execute("quality", request, Reporter())
    label(drawn["output"], truth, share=0.6)
    listener = Listener()
    outputs = door.execute("quality", request, listener)
    assert outputs["unlabelled"] == drawn["points"] - outputs["points"] > 0
    assert "have no label" in str(listener.warnings)


def test_a_sample_of_another_map_is_refused(tmp_path, truth_and_map):
    truth, mapped, path = truth_and_map
    drawn = draw(path, tmp_path / "s.gpkg")
    label(drawn["output"], truth)
    other = make_map(tmp_path / "other.tif", np.roll(mapped, 5, axis=1))
    with pytest.raises((RequestError, ExtentError), match="drawn from"):
        door.execute("quality", {"lcz": other, "sample": drawn["output"]}, Reporter())
    with pytest.raises(DestinationError, match="features"):  # labels are never written over
        draw(path, tmp_path / "s.gpkg")
    with pytest.raises(VectorError, match="no field 'species'"):
        door.execute("quality", {"lcz": path, "sample": drawn["output"], "class_field": "species"}, Reporter())


def test_polygons_are_sent_elsewhere(tmp_path, truth_and_map):
    _, _, path = truth_and_map
    pyogrio.raw.write(
        tmp_path / "p.gpkg",
        shapely.to_wkb([shapely.box(500_000, 5_499_000, 501_000, 5_500_000)]),
        [np.array([6])],
        ["class"],
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:32632",
    )
    with pytest.raises(VectorError, match="Accuracy of an LCZ map"):
        door.execute("quality", {"lcz": path, "sample": str(tmp_path / "p.gpkg")}, Reporter())


def test_cells_are_as_likely_as_their_ground(tmp_path):
    """In degrees a row near the pole has less ground; a draw by cells would favour it."""
    codes = np.full((80, 40), 6)
    with rasterio.open(
        tmp_path / "d.tif",
        "w",
        driver="GTiff",
        width=40,
        height=80,
        count=1,
        dtype="uint8",
        crs="EPSG:4326",
        transform=from_origin(0, 80, 1, 1),
        nodata=0,
    ) as dataset:
        dataset.write(codes.astype("uint8"), 1)
    drawn = draw(str(tmp_path / "d.tif"), tmp_path / "s.gpkg", error=0.02)
    _, _, wkb, _ = pyogrio.raw.read(drawn["output"])
    latitudes = np.array([p.y for p in shapely.from_wkb(wkb)])
    # Half of the ground between the equator and 80 degrees lies south of asin(sin(80) / 2), 29.5 degrees.
    assert np.mean(latitudes < 29.5) == pytest.approx(0.5, abs=0.07)
