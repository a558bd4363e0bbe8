"""Area-adjusted accuracy: the published worked example, sums by hand, and how often the truth lies in the interval."""

import csv
import itertools
import json
import re
import sqlite3
import zipfile

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from rasterio.warp import transform
from scipy.stats import binomtest, norm
from test_new_training_areas import Listener, make_map

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps.area_adjusted import estimate, expected_error, sizes
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
    few = estimate(np.array([[1, 0], [1, 9]]), np.array([4.0, 96.0]))  # a small class of one point: at worst 1/4
    assert np.isnan(few.users.error[0])
    by_hand = (0.04**2 / 4 + 0.96**2 * 0.09 / 9) ** 0.5
    assert float(few.overall.error) == pytest.approx(by_hand) and few.areas.error[0] == pytest.approx(100 * by_hand)
    only_reference = estimate(np.array([[5, 5], [0, 0]]), np.array([100.0, 0.0]))
    assert only_reference.areas.value.tolist() == [50, 50] and only_reference.producers.value.tolist() == [1, 0]
    assert np.isnan(only_reference.users.value[1])
    for counts, areas in (([[1, 1], [0, 0]], [1.0, 1.0]), ([[1, 1], [1, 1]], [1.0, 0.0])):
        with pytest.raises(ValueError):
            estimate(np.array(counts), np.array(areas))


def test_a_class_labelled_whole_has_no_error():
    # 30 and 70 km2; of the first class all 5 cells are labelled, of the second 10 of 40.
    result = estimate(np.array([[4, 1], [1, 9]]), np.array([30.0, 70.0]), seen=np.array([1, 0.25]))
    assert float(result.users.error[0]) == 0
    assert float(result.users.error[1]) == pytest.approx((0.75 * 0.09 / 9) ** 0.5)
    assert float(result.overall.error) == pytest.approx(0.7 * (0.75 * 0.09 / 9) ** 0.5)
    assert result.areas.error.tolist() == pytest.approx([70 * (0.75 * 0.09 / 9) ** 0.5] * 2)
    one = estimate(np.array([[1, 0], [1, 9]]), np.array([0.1, 99.9]), seen=np.array([1, 0]))
    assert float(one.users.error[0]) == 0 and float(one.overall.error) == pytest.approx(0.999 * 0.1)
    whole = estimate(np.array([[4, 1], [0, 9]]), np.array([30.0, 70.0]), seen=np.ones(2))
    assert float(whole.overall.error) == 0 and whole.areas.error.tolist() == [0, 0]
    assert whole.producers.error.tolist() == [0, 0]


def test_the_error_is_that_of_all_samples_that_could_be_drawn():
    """Every draw of 3 of 7 and 2 of 5 cells: the mean of the squared errors told is the variance of the figures."""
    strata = [np.array([0, 0, 0, 0, 1, 1, 0]), np.array([1, 1, 0, 1, 1])]
    areas, sizes_, seen = np.array([7.0, 5.0]), (3, 2), np.array([3 / 7, 2 / 5])
    values, told = [], []
    for drawn in itertools.product(*(itertools.combinations(t, n) for t, n in zip(strata, sizes_))):
        counts = np.stack([np.bincount(labels, minlength=2) for labels in drawn])
        result = estimate(counts, areas, seen=seen)
        values.append([float(result.overall.value), *result.areas.value])
        hit = np.diagonal(counts) / sizes_
        certain = (hit * (1 - hit) == 0).all()  # there the error is bounded, not estimated
        told.append(
            [0 if certain else float(result.overall.error) ** 2] * 1 + [0 if certain else result.areas.error[0] ** 2]
        )
    values, told = np.array(values), np.array(told)
    assert values[:, 0].mean() == pytest.approx((5 + 4) / 12)
    assert told.mean(0).tolist() == pytest.approx(values[:, :2].var(0).tolist())


def test_points_that_all_agree_are_not_certain():
    # By scipy: of n points none is wrong. The effective number of 20 and 60 points is 1 / (0.3^2 / 20 + 0.7^2 / 60).
    def below(n):
        return 1 - n / (n + norm.ppf(0.975) ** 2)

    assert binomtest(60, 60).proportion_ci(method="wilson").low == pytest.approx(1 - below(60))
    result = estimate(np.array([[20, 0], [0, 60]]), np.array([30.0, 70.0]))
    n = 1 / (0.3**2 / 20 + 0.7**2 / 60)
    assert float(result.overall.value) == 1 and float(result.overall.half_width) == pytest.approx(below(n))
    assert result.users.half_width.tolist() == pytest.approx([below(20), below(60)])
    assert result.areas.half_width.tolist() == pytest.approx([100 * below(n)] * 2)
    # The first class may be 70 km2 times what 60 points miss; then its 30 km2 are the smaller share of it.
    assert result.producers.half_width.tolist() == pytest.approx(
        [1 - 30 / (30 + 70 * below(60)), 1 - 70 / (70 + 30 * below(20))]
    )
    # A class of which no point is right may still be right where nobody looked.
    never = estimate(np.array([[0, 20], [10, 50]]), np.array([30.0, 70.0]))
    found = 30 * below(20)
    assert float(never.producers.half_width[0]) == pytest.approx(found / (found + 70 / 6))
    assert float(never.users.half_width[0]) == pytest.approx(below(20))
    # What the map does not show at all it shows nowhere: that is certain.
    assert estimate(np.array([[5, 5], [0, 0]]), np.array([100.0, 0.0])).producers.error[1] == 0


def test_classes_left_out_are_in_no_figure():
    counts = np.array([[8, 2, 0], [1, 8, 1], [0, 0, 0]])
    result = estimate(counts, np.array([29.0, 68.0, 3.0]), left_out=np.array([False, False, True]))
    assert float(result.overall.value) == pytest.approx((29 * 0.8 + 68 * 0.8) / 97)
    assert result.share_left_out == pytest.approx(0.03) and result.mapped.tolist() == [29, 68, 3]
    assert result.areas.value[:2].tolist() == pytest.approx([29 * 0.8 + 6.8, 29 * 0.2 + 68 * 0.8])
    assert np.isnan([result.areas.value[2], result.producers.value[2], result.producers.error[2]]).all()


def test_sizes():
    plenty = np.full(4, 10**6)
    # Cochran: 0.7 * 0.3 / 0.03^2 = 233.3.
    assert sizes(np.array([50.0, 50.0]), plenty[:2], 0.7, 0.03, 15).tolist() == [117, 117]
    found = sizes(np.array([1.0, 0.0, 600.0, 399.0]), plenty, 0.7, 0.03, 15)
    # The rare class gets its 15, the others their share of 233 as if it were not there.
    assert found.tolist() == [15, 0, 140, 93]


@pytest.mark.parametrize("least", [15, 50])
def test_points_reach_the_error_that_was_asked_for(least):
    """A map with one large class and 16 rare ones, one of five cells; drawn many times by numpy."""
    cells = np.array([900] * 15 + [5, 146_000])
    points = sizes(cells * 0.01, cells, 0.7, 0.03, least)
    assert points[:15].tolist() == [least] * 15 and points[15] == 5
    rng, right = np.random.default_rng(0), np.round(0.7 * cells).astype(int)
    means = rng.hypergeometric(right, cells - right, points, (20_000, 17)) / points
    drawn = (means @ cells / cells.sum()).std()
    assert drawn == pytest.approx(0.03, rel=0.02)
    assert expected_error(cells * 0.01, cells, points, 0.7) == pytest.approx(drawn, rel=0.02)
    # With one point less where most are it is missed: no more are drawn than it takes.
    fewer = points - (points == points.max())
    assert expected_error(cells * 0.01, cells, points, 0.7) <= 0.03 < expected_error(cells * 0.01, cells, fewer, 0.7)


def test_a_map_that_is_drawn_whole_is_enough():
    assert sizes(np.array([3.0, 7.0]), np.array([30, 70]), 0.7, 0.001, 15).tolist() == [30, 70]


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


def test_a_map_of_other_codes_is_sampled_and_judged_by_its_classes(tmp_path, truth_and_map):
    truth, mapped, path = truth_and_map
    other = make_map(tmp_path / "other.tif", np.where(mapped > 0, mapped + 200, 0))
    codes = {"codes": ",".join(f"{200 + c}={c}" for c in (2, 6, 14, 17))}
    figures = []
    for source, more in ((path, {}), (other, codes)):
        drawn = draw(source, tmp_path / f"{len(figures)}.gpkg", seed=5, **more)
        label(drawn["output"], truth)
        request = {"lcz": source, "sample": drawn["output"], **more}
        outputs = door.execute("quality", request, Reporter())
        figures.append((drawn["class_points"], outputs["oa"], outputs["oa_error"]))
    assert figures[0] == figures[1]


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


def test_the_first_points_are_a_sample_whatever_the_map(tmp_path):
    """Classes of one cell, of three and of 30, and two large ones: the first hundred of 250 points are enough."""
    rng = np.random.default_rng(6)
    mapped = np.full((60, 60), 6)
    mapped[:25], mapped[0, :30], mapped[-1, -1], mapped[-1, :3] = 14, 2, 10, 9
    truth = np.where(rng.random(mapped.shape) < 0.8, mapped, 5)
    path, left_out = make_map(tmp_path / "m.tif", mapped), 0
    for seed in range(8):
        drawn = draw(path, tmp_path / f"{seed}.gpkg", seed=seed)
        assert drawn["class_points"]["10"] == 1 and drawn["class_points"]["9"] == 3
        label(drawn["output"], truth, share=100 / drawn["points"])
        listener, request = Listener(), {"lcz": path, "sample": drawn["output"], "json": str(tmp_path / "q.json")}
        outputs = door.execute("quality", request, listener)
        assert outputs["points"] == 100 and 0.02 < outputs["oa_error"] < 0.07
        figures = json.loads((tmp_path / "q.json").read_text())
        shares = {c: sum(figures["counts"][int(c) - 1]) / n for c, n in drawn["class_points"].items() if n > 1}
        assert all(abs(100 / drawn["points"] - v) < 2 / drawn["class_points"][c] for c, v in shares.items())
        if figures["left_out"]["classes"]:
            left_out += 1
            assert figures["left_out"]["classes"] == [10]
            assert figures["left_out"]["share_of_area"] == pytest.approx(1 / 3600, rel=1e-3)
            assert "not assessed" in str(listener.warnings)
            assert figures["classes"]["10"]["adjusted_km2"] == {"value": None, "error": None}
        else:
            assert figures["classes"]["10"]["users_accuracy"]["error"] == 0
    assert 0 < left_out < 8


def test_the_two_tables_of_the_page_agree(tmp_path, truth_and_map):
    truth, mapped, path = truth_and_map
    drawn = draw(path, tmp_path / "s.gpkg")
    codes = np.array(label(drawn["output"], truth))
    door.execute("quality", {"lcz": path, "sample": drawn["output"], "report": str(tmp_path / "r.html")}, Reporter())
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    matrix = page[page.index('<table class="confusion">') :]
    assert re.findall(r"([UP]A)</t", matrix) == ["UA", "PA"]  # beside the rows, which are the map; below the columns
    beside = re.findall(r'<td class="total">([^<]*)</td></tr>', matrix)
    below = re.findall(r'<td class="total">([^<]*)</td>', matrix[matrix.index(">PA</th>") :])
    # By other means: the map at the points, and its cells.
    _, _, wkb, _ = pyogrio.raw.read(drawn["output"])
    at = np.array([mapped[int((5_500_000 - p.y) / 100), int((p.x - 500_000) / 100)] for p in shapely.from_wkb(wkb)])
    present = (2, 6, 14, 17)
    weight = {c: (mapped == c).sum() / (at == c).sum() for c in present}
    users = [(codes[at == c] == c).mean() for c in present]
    w = np.array([weight[c] for c in at])
    producers = [w[(at == c) & (codes == c)].sum() / w[codes == c].sum() for c in present]
    assert beside[:4] == [f"{100 * v:.0f} %" for v in users]
    assert below == [f"{100 * v:.0f} %" for v in producers]
    assert all(f"{100 * v:.1f} %" in page for v in (*users, *producers))


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


@pytest.fixture
def labelled(tmp_path, truth_and_map):
    """A sample with labels: the geometries, its fields and a function that gives the figures of changed ones."""
    truth, _, path = truth_and_map
    drawn = draw(path, tmp_path / "s.gpkg")
    label(drawn["output"], truth)
    meta, _, wkb, columns = pyogrio.raw.read(drawn["output"])
    own = dict(zip(meta["fields"].tolist(), columns))

    def judge(places=None, fields=None, lcz=path, name="t.gpkg", kind="Point", crs=meta["crs"], reporter=None):
        fields = own if fields is None else fields
        places = shapely.from_wkb(wkb) if places is None else places
        pyogrio.raw.write(
            tmp_path / name, shapely.to_wkb(places), list(fields.values()), list(fields), geometry_type=kind, crs=crs
        )
        return door.execute("quality", {"lcz": lcz, "sample": str(tmp_path / name)}, reporter or Reporter())["oa"]

    return shapely.from_wkb(wkb), own, judge


def test_a_map_whose_points_stayed_the_same_is_another_map_all_the_same(tmp_path, truth_and_map, labelled):
    _, mapped, _ = truth_and_map
    places, _, judge = labelled
    at = [((5_500_000 - p.y) // 100, (p.x - 500_000) // 100) for p in places]
    changed, larger = mapped.copy(), np.zeros((mapped.shape[0], mapped.shape[1] + 40), int)
    free = np.argwhere(mapped == 14)
    free = free[[tuple(cell) not in at for cell in free.tolist()]]
    changed[tuple(free.T)] = 6
    forest, low = int((mapped == 14).sum()), int((mapped == 6).sum())
    text = rf"6 .*: {low:,} -> {low + len(free):,}, .*D .*: {forest:,} -> {forest - len(free):,}"
    with pytest.raises(RequestError, match=text):
        judge(lcz=make_map(tmp_path / "changed.tif", changed))
    larger[:, : mapped.shape[1]], larger[:, mapped.shape[1] :] = mapped, 11
    with pytest.raises(RequestError, match="classes without a point"):
        judge(lcz=make_map(tmp_path / "larger.tif", larger))
    with pytest.raises(RequestError, match="its grid is another"):
        judge(lcz=make_map(tmp_path / "off.tif", mapped, transform=from_origin(499_960, 5_500_000, 100, 100)))
    same = make_map(tmp_path / "wudapt.tif", np.where(mapped > 10, mapped + 90, mapped))
    assert judge(lcz=same) == judge()


def test_points_that_chance_did_not_choose_are_told_apart(labelled):
    places, fields, judge = labelled
    moved = places.copy()
    moved[0] = shapely.Point(places[0].x + 60, places[0].y)
    with pytest.raises(RequestError, match=r"1 of .* were moved off the cell"):
        judge(moved)
    moved[0] = shapely.Point(places[0].x + 40, places[0].y)
    assert judge(moved) == judge()  # still in its cell
    strata = fields["stratum"].astype(float)
    strata[:3] = np.nan
    with pytest.raises(RequestError, match=r"3 points of .* were added by hand"):
        judge(fields={**fields, "stratum": strata})
    twice = np.append(np.arange(len(places)), 5)
    with pytest.raises(RequestError, match=r"1 points of .* copies"):
        judge(places[twice], {name: values[twice] for name, values in fields.items()})


def test_samples_of_other_formats_and_earlier_versions_are_read(labelled):
    places, fields, judge = labelled
    expected = judge()
    degrees = np.stack(transform("EPSG:32632", "EPSG:4326", *shapely.get_coordinates(places).T), 1)
    for name in ("t.geojson", "t.shp", "t.fgb"):
        assert judge(shapely.points(degrees), name=name, crs="EPSG:4326") == pytest.approx(expected)
    words = {k: v.astype(str).astype(object) if k.startswith("map_") else v for k, v in fields.items()}
    assert judge(fields=words) == expected
    multi = shapely.multipoints(places[:, None])
    assert judge(multi, kind="MultiPoint") == expected
    some = np.arange(0, len(places), 2)
    judge(places[some], {name: values[some] for name, values in fields.items()})
    before, listener = {k: v for k, v in fields.items() if not k.startswith("map_")}, Listener()
    assert judge(fields=before, reporter=listener) == expected
    assert "does not tell what map it was drawn from" in str(listener.warnings)
    multi[0] = shapely.MultiPoint([(0, 0), (1, 1)])
    with pytest.raises(VectorError, match="not a layer of points"):
        judge(multi, kind="MultiPoint")


def test_labels_are_read_as_the_layer_shows_them(tmp_path, truth_and_map, labelled):
    places, fields, judge = labelled
    expected = judge()
    words = {2: "Компактная среднеэтажная", 6: "Открытая малоэтажная", 14: "Низкие растения", 17: "Вода"}
    texts = np.array([words.get(int(c), str(c)) for c in fields["class"]], object)
    path = tmp_path / "c.shp"
    columns = {**fields, "класс": texts}
    crs = "EPSG:32632"
    pyogrio.raw.write(
        path, shapely.to_wkb(places), list(columns.values()), list(columns), geometry_type="Point", crs=crs,
        encoding="cp1251",
    )  # fmt: skip
    path.with_suffix(".cpg").unlink(missing_ok=True)
    request = {"lcz": truth_and_map[2], "sample": {"path": str(path), "encoding": "windows-1251"}}
    found = door.execute("quality", {**request, "class_field": "класс"}, Reporter())
    assert found["oa"] == pytest.approx(expected) and door.execute("quality", request, Reporter())["oa"] == found["oa"]
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        archive.write(tmp_path / "t.gpkg", "t.gpkg")
    request = {"lcz": truth_and_map[2], "sample": f"/vsizip/{tmp_path}/x.zip/t.gpkg"}
    assert door.execute("quality", request, Reporter())["oa"] == pytest.approx(expected)


def test_a_few_labels_of_many_are_no_more_than_that(labelled):
    _, fields, judge = labelled
    codes = fields["class"].astype(float)
    codes[3::4] = np.nan
    words = np.array(["" if np.isnan(c) else f"LCZ {c:.0f}" for c in codes], object)
    assert judge(fields={**fields, "class": codes}) == judge(fields={**fields, "class": words})


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
