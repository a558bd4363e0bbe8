"""Series of maps: probabilities against all paths by brute force, and changes against a truth that is known."""

import contextlib
import csv
import itertools

import numpy as np
import pytest
import rasterio
from core_scenes import Recorder, write_map
from rasterio.windows import Window

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.geodata.ground import cell_areas
from df4lcz_qgis.engine.maps import change_map, series
from df4lcz_qgis.engine.maps import sequences as numbered
from df4lcz_qgis.engine.maps.lcz_codes import LczReader
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import ExtentError, RequestError
from df4lcz_qgis.engine.shared.reporter import Reporter

ERRORS = series.Errors(series.shown_by(0.7), 0.02, 0.95)
CELL_KM2 = 0.01 / 0.9996**2


def test_probabilities_are_those_of_all_paths():
    start = np.random.default_rng(0).dirichlet(np.ones(17))
    sequences = np.array([[2, 2, 5], [6, 0, 8], [11, 14, 14], [0, 3, 3]])
    told = series.tell(sequences, start, ERRORS)
    anew = 0.02 / (1 - (start**2).sum())
    move = np.array([[(1 - anew) * (a == b) + anew * start[b] for b in range(17)] for a in range(17)])
    for row, sequence in enumerate(sequences):
        joint = np.zeros((17, 17, 17))
        for path in itertools.product(range(17), repeat=3):
            p = start[path[0]] * move[path[0], path[1]] * move[path[1], path[2]]
            for state, code in zip(path, sequence):
                p *= ERRORS.shown[state, code - 1] if code else 1.0
            joint[path] = p
        joint /= joint.sum()
        assert told.probability[row] == pytest.approx(1 - np.einsum("iji->", joint), abs=1e-10)
        for t, axes in enumerate(((1, 2), (0, 2), (0, 1))):
            assert told.classes[row, t] == pytest.approx(joint.sum(axis=axes), abs=1e-10)


def test_the_chain_itself_makes_no_trend():
    start = np.full(17, 0.1 / 16)
    start[13] = 0.9
    move = series.moves(start, 0.02)
    assert start @ np.linalg.matrix_power(move, 9) == pytest.approx(start)
    assert move.sum(axis=1) == pytest.approx(np.ones(17))
    even = np.full(17, 1 / 17)
    assert 1 - (even * np.diag(series.moves(even, 0.02))).sum() == pytest.approx(0.02)
    # Maps of one truth, which err: no class grows or shrinks, whichever of them comes first.
    rng = np.random.default_rng(3)
    truth = rng.choice(17, 60_000, p=start)
    table = series.shown_by(0.7).cumsum(axis=1)
    shown = np.stack([1 + (rng.random(len(truth))[:, None] > table[truth]).sum(axis=1) for _ in range(9)], axis=1)
    for sequences in (shown, shown[:, ::-1]):
        areas = series.tell(sequences, start, ERRORS).classes.sum(axis=0)[:, 13]
        assert abs(areas[-1] - areas[0]) < 0.001 * areas[0] and areas == pytest.approx(
            np.full(9, (truth == 13).sum()), rel=0.01
        )
    same = series.tell(np.full((1, 5), 14), start, ERRORS)
    assert same.classes[0, 0] == pytest.approx(same.classes[0, -1])


def test_a_change_is_seen_from_a_map_that_has_data():
    start = np.full(17, 1 / 17)
    for sequence, since in (([14, 14, 14, 0, 2, 2, 2], 5), ([14, 14, 14, 0, 0, 2, 2, 2], 6), ([14, 14, 2, 2, 2, 0], 3)):
        assert series.tell(np.array([sequence]), start, ERRORS).since.tolist() == [since], sequence


def test_how_maps_show_what_is_there():
    shown = series.shown_by(0.8)
    assert shown.sum(axis=1) == pytest.approx(np.ones(17)) and np.diag(shown) == pytest.approx(np.full(17, 0.8))
    assert shown[1, 2] > 3 * shown[1, 16]  # compact midrise is taken for compact low-rise rather than for water
    matrix = np.zeros((17, 17))
    matrix[1, :3] = 100, 800, 100
    shown = series.shown_by(0.5, matrix)
    assert shown[1, 0] == pytest.approx(0.1, abs=0.005) and shown[1, 1] == pytest.approx(0.8, abs=0.005)
    assert shown[4] == pytest.approx(series.shown_by(0.5)[4])  # of a class without cells the accuracy tells


def test_two_poor_maps_prove_nothing_and_many_do():
    """Two maps of 70 % differ in every second cell; that a cell changed needs more of them."""
    start = np.full(17, 1 / 17)
    for sequence, kind, since in (
        ([14, 6], 2, 0),
        ([14, 14, 14, 6, 6, 6], 5, 4),
        ([14, 14, 6, 14, 14, 14], 2, 0),
        ([6, 6, 6, 14, 14, 14], 6, 4),
        ([6, 6, 6, 6], 1, 0),
        ([0, 6, 0, 6], 1, 0),
        ([2, 2, 2, 8, 8, 8, 8], 3, 4),
        ([11, 11, 11, 11, 14, 14, 14], 4, 5),
        ([0, 0, 6], 0, 0),
    ):
        told = series.tell(np.array([sequence]), start, ERRORS)
        assert (told.kinds[0], told.since[0]) == (kind, since), sequence
    sure = series.Errors(series.shown_by(0.9999), 0.02, 0.95)
    assert series.tell(np.array([[14, 6]]), start, sure).kinds[0] == 5


def simulated(maps, accuracy, rng, side=60):
    """Truth of each date, blocks of which change at one time, and maps of it that err as the accuracy says."""
    truth = np.kron(rng.choice([2, 5, 6, 8, 11, 14, 17], (side // 6, side // 6)), np.ones((6, 6), int))
    layers = [truth]
    for t in range(1, maps):
        later = layers[-1].copy()
        if t == maps // 2:
            fields = (later == 14) & (rng.random(truth.shape) < 0.2)
            later[fields] = 6
        layers.append(later)
    table = series.shown_by(accuracy).cumsum(axis=1)
    shown = [1 + (rng.random(t.shape)[..., None] > table[t - 1]).sum(axis=-1) for t in layers]
    return np.stack(layers), np.stack(shown)


def test_what_is_found_is_true(tmp_path):
    truth, maps = simulated(8, 0.7, np.random.default_rng(5))
    paths = [str(write_map(tmp_path / f"{2017 + t}.tif", codes)) for t, codes in enumerate(maps)]
    outputs = door.execute(
        "compare",
        {
            "first": paths[0],
            "second": paths[1],
            "further": paths[2:],
            "names": ",".join(str(2017 + t) for t in range(8)),
            "change": str(tmp_path / "c.tif"),
            "areas": str(tmp_path / "a.csv"),
            "report": str(tmp_path / "r.html"),
        },
        Reporter(),
    )
    with rasterio.open(tmp_path / "c.tif") as dataset:
        kind, first, last, since, probability = dataset.read()
        assert dataset.descriptions == ("change", "first_class", "last_class", "since_map", "probability_percent")
    changed, found = truth[0] != truth[-1], kind >= 3
    assert 50 < changed.sum() < 0.1 * changed.size
    assert changed[found].mean() > 0.95  # as sure as was asked
    assert found[changed].mean() > 0.4  # at 70 % much of what changed cannot be told from errors
    assert changed[maps[0] != maps[-1]].mean() < 0.15  # what two maps differ on is hardly ever a change
    right = found & changed
    assert (first[right] == 14).all() and (last[right] == 6).mean() > 0.9 and np.median(since[right]) == 5
    told = probability[found] / 100
    assert told.min() >= 0.945 and outputs["changed_km2"] == pytest.approx(found.sum() * CELL_KM2, rel=1e-4)
    # All maps together come nearer to the true areas than each by itself.
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 8 * 17
    errors = {"mapped_km2": 0.0, "consistent_km2": 0.0}
    for row in rows:
        true = (truth[int(row["map"]) - 2017] == int(row["code"])).sum() * CELL_KM2
        for name in errors:
            errors[name] += abs(float(row[name]) - true)
    assert errors["consistent_km2"] < 0.35 * errors["mapped_km2"]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<img ") == 3 + 9 and "Natural became built" in page and "Areas over time" in page


@pytest.mark.parametrize("known", [0, 40, 200_000])
def test_block_by_block_is_as_all_at_once(tmp_path, monkeypatch, known):
    """However few sequences are remembered: figures and map are those of every cell told by itself."""
    monkeypatch.setattr(numbered, "_BLOCK", 16)
    monkeypatch.setattr(numbered, "_MOST_KNOWN", known)
    monkeypatch.setattr(series, "AT_ONCE", 50)
    maps, errors = simulated(4, 0.9, np.random.default_rng(6))[1], series.Errors(series.shown_by(0.9), 0.02, 0.8)
    maps[:, :20, :20] = 0
    maps[1:, 20:25] = 0
    paths = [write_map(tmp_path / f"{n}.tif", m) for n, m in enumerate(maps)]
    with contextlib.ExitStack() as stack:
        readers = [LczReader(stack.enter_context(rasterio.open(path))) for path in paths]
        square_metres = np.broadcast_to(cell_areas(readers[0].dataset, Window(0, 0, 60, 60)), (60, 60)).ravel()
        with change_map.writing(tmp_path / "c.tif", readers[0], 60, Reporter(), {}) as writer:
            found = series.analyse(readers, errors, writer, Reporter())
    cells = maps.reshape(4, -1).T
    use = (cells > 0).sum(axis=1) >= 2
    start = series.shares_of(series.mapped_areas(cells[use], square_metres[use]))
    told, sums = series.tell(cells[use], start, errors), series.Sums(4)
    sums.add(told, cells[use], square_metres[use])
    for name in ("mapped", "consistent", "kinds", "transitions"):
        assert getattr(found, name) == pytest.approx(getattr(sums.series(), name), rel=1e-10), name
    bands = np.zeros((5, len(cells)), np.uint8)
    bands[:, use] = series.band_numbers(told)
    with rasterio.open(tmp_path / "c.tif") as dataset:
        assert (dataset.read() == bands.reshape(5, 60, 60)).all()
    assert (writer.small == bands[0].reshape(60, 60)).all() and found.changed > 0


@pytest.mark.parametrize("most", [0, 100, 1000])
def test_no_more_sequences_are_known_than_there_is_room_for(monkeypatch, most):
    monkeypatch.setattr(numbered, "_MOST_KNOWN", most)
    known, rng, times = numbered.Known(), np.random.default_rng(0), dict.fromkeys(range(1, 201), 0)
    first = []
    for _ in range(5):
        keys = np.unique(rng.integers(1, 201, 80).astype(np.uint64))
        known.meet(keys, np.full(len(keys), 2.0))
        for key in keys.tolist():
            times[key] += 1
            first += [key] * (key not in first)
    assert known.keys.tolist() == sorted(first[:most]) and len(first) > 100
    assert known.ground.tolist() == [2.0 * times[k] for k in known.keys.tolist()]
    found, places = known.find(np.arange(1, 201, dtype=np.uint64))
    assert (np.flatnonzero(found) + 1).tolist() == known.keys.tolist() and places.tolist() == list(range(len(places)))


def test_a_series_on_other_grids_and_wrong_requests(tmp_path):
    codes = np.random.default_rng(1).integers(1, 4, (20, 20))
    paths = [str(write_map(tmp_path / f"{n}.tif", codes)) for n in "abc"]
    from rasterio.transform import from_origin

    finer = write_map(tmp_path / "d.tif", np.kron(codes, np.ones((5, 5), int)), from_origin(500_000, 5_400_000, 20, 20))
    with rasterio.open(paths[0]) as dataset:
        same = dataset.transform.c == 500_000 and dataset.transform.f == 5_400_000
    request = {"first": paths[0], "second": paths[1], "further": [paths[2], *([str(finer)] if same else [])]}
    outputs = door.execute("compare", {**request, "change": str(tmp_path / "x.tif")}, Reporter())
    with rasterio.open(tmp_path / "x.tif") as dataset:
        assert (dataset.read(1) == 1).all() and (dataset.read(2) == codes).all()
    assert outputs["changed_km2"] == 0 and outputs["oa"] == 1
    with pytest.raises(RequestError, match="2 names were given for"):
        door.execute("compare", {**request, "names": "1,2"}, Reporter())
    many = [str(write_map(tmp_path / f"m{n}.tif", codes)) for n in range(14)]
    with pytest.raises(RequestError, match="at most"):
        door.execute("compare", {**request, "further": many}, Reporter())
    (tmp_path / "no.csv").write_text("a,b\n1,2\n")
    with pytest.raises(RequestError, match="not a table of a confusion matrix"):
        door.execute("compare", {**request, "confusion": str(tmp_path / "no.csv")}, Reporter())
    empty = str(write_map(tmp_path / "e.tif", np.zeros((20, 20), int)))
    with pytest.raises(ExtentError):
        door.execute("compare", {"first": paths[0], "second": empty}, Reporter())


def test_the_table_of_an_assessment_tells_of_errors(tmp_path):
    """Maps that take class 5 for 6 in half of the cells differ there, and nothing has changed."""
    rng = np.random.default_rng(2)
    truth = np.kron(np.array([[5, 14]]), np.ones((30, 30), int))
    maps = [np.where((truth == 5) & (rng.random(truth.shape) < 0.5), 6, truth) for _ in range(3)]
    paths = [str(write_map(tmp_path / f"{n}.tif", m)) for n, m in enumerate(maps)]
    reference = str(write_map(tmp_path / "truth.tif", truth))
    door.execute(
        "accuracy",
        {"lcz": paths[0], "reference": reference, "bootstraps": 0, "table": str(tmp_path / "m.csv")},
        Reporter(),
    )
    request = {"first": paths[0], "second": paths[1], "further": paths[2:], "accuracy": 0.999, "certainty": 0.5}
    alone = door.execute("compare", request, Reporter())["changed_km2"]
    with_table = door.execute("compare", {**request, "confusion": str(tmp_path / "m.csv")}, Reporter())["changed_km2"]
    assert alone > 300 * CELL_KM2 and with_table < 20 * CELL_KM2
    assert lcz.CLASS_COUNT == 17


def test_maps_of_a_series_are_told_apart_and_their_ground_too(tmp_path):
    codes = np.random.default_rng(2).choice([2, 5, 6, 11, 14], (20, 20))
    paths = []
    for year, left in ((2017, 0), (2019, 10), (2021, 0)):
        (tmp_path / str(year)).mkdir()
        mapped = codes.copy()
        mapped[0, 19] = 2 if year == 2017 else 5
        mapped[:, :left] = 0
        paths.append(str(write_map(tmp_path / str(year) / "lcz.tif", mapped)))
    request = {"first": paths[0], "second": paths[1], "further": [paths[2]], "areas": str(tmp_path / "a.csv")}
    told = Recorder()
    door.execute("compare", {**request, "report": str(tmp_path / "r.html")}, told)
    assert told.texts("warning") == [
        "2019/lcz.tif has data on 50% of the ground that two maps at least have. Its areas as mapped are of that part; "
        "those by all maps together are of the whole."
    ]
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    for words in ("2017/lcz.tif km²", "Last: 2021/lcz.tif", "(2019/lcz.tif 50 %)", "A series of LCZ maps"):
        assert words in page, words
    assert "Second:" not in page
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    mapped = [sum(float(r["mapped_km2"]) for r in rows if r["map"] == f"{year}/lcz.tif") for year in (2017, 2019, 2021)]
    assert mapped == pytest.approx([400 * CELL_KM2, 200 * CELL_KM2, 400 * CELL_KM2], rel=1e-3)
    with pytest.raises(RequestError, match="Several maps are called 2019"):
        door.execute("compare", {**request, "names": "2017,2019,2019"}, Reporter())
    with pytest.raises(RequestError, match="1 names were given"):
        door.execute("compare", {**request, "names": "1"}, Reporter())
    nothing = str(write_map(tmp_path / "none.tif", 0 * codes))
    with pytest.raises(ExtentError, match=r"none\.tif has no data where any other map has"):
        door.execute("compare", {"first": paths[0], "second": nothing, "further": [paths[2]]}, Reporter())


def of_90_per_cent(folder, count):
    """Maps of one truth, of 90 % each, by the years from 2017 on."""
    rng = np.random.default_rng(4)
    truth = np.kron(rng.choice([2, 6, 11, 14], (8, 8)), np.ones((6, 6), int))
    wrong = rng.choice([2, 6, 11, 14], (count, *truth.shape))
    maps = np.where(rng.random(wrong.shape) < 0.9, truth, wrong)
    return [str(write_map(folder / f"{2017 + n}.tif", m)) for n, m in enumerate(maps)]


def compared(paths, folder, **given):
    """What is found and told of a series, with its map of changes."""
    told, change = Recorder(), str(folder / "c.tif")
    request = {"first": paths[0], "second": paths[1], "further": paths[2:], "accuracy": 0.9, "change": change}
    outputs = door.execute("compare", {**request, **given}, told)
    with rasterio.open(change) as dataset:
        return outputs["changed_km2"], dataset.read(), told.texts("warning")


@pytest.mark.parametrize("again", [[0, 0, 1, 2], [0, 1, 2, 2], [0, 1, 0, 1, 2]])
def test_a_map_that_comes_twice_counts_once(tmp_path, monkeypatch, again):
    """As when all are ticked, those chosen as the first and the second among them."""
    paths = of_90_per_cent(tmp_path, 3)
    area, change, told = compared(paths, tmp_path)
    assert area == 0 and told == []
    monkeypatch.chdir(tmp_path)
    years = [path if n < 2 else f"./{2017 + i}.tif" for n, (i, path) in enumerate((i, paths[i]) for i in again)]
    for names in (None, "a,b,c", ",".join(f"{i}{'again' * (i in again[:n])}" for n, i in enumerate(again))):
        same, of_all, told = compared(years, tmp_path, names=names)
        assert same == 0 and (of_all == change).all()
        assert len(told) == 1 and "came more than once. Each map counts once" in told[0], names
    with pytest.raises(RequestError, match="2 names were given for 3 maps"):
        compared(years, tmp_path, names="a,b")


def test_a_map_compared_with_itself_and_with_copies(tmp_path):
    path, other = of_90_per_cent(tmp_path, 2)
    for further in ([], [path]):
        _, change, told = compared([path, path, *further], tmp_path)
        assert (change[0] == 1).all() and len(told) == 1 and "All maps are one, 2017.tif" in told[0]
    with rasterio.open(path) as dataset:
        copy = str(write_map(tmp_path / "2018b.tif", dataset.read(1)))
    assert compared([path, copy], tmp_path)[2] == []
    _, _, told = compared([path, copy, other], tmp_path, names="a,b,c")
    assert len(told) == 1 and told[0].startswith("b shows the same as a in every cell.")


@pytest.mark.parametrize(
    ("names", "warning"),
    [
        ("2017,2019,2018", "not in the order of time: 2017, 2019, 2018"),
        ("2019-11-02,2019-03,May 2020", None),  # by the years alone
        ("2019-11,2019-03,2020-02", "not in the order of time"),
        ("20191101,20190301,20190201", "go back in time, from 20191101 to 20190201"),
        ("2056_2017,2056_2018,2056_2021", None),
        ("2021 LCZ,2018 LCZ,2015 LCZ", "go back in time, from 2021 LCZ to 2015 LCZ"),
        ("2018,summer,2017", None),
        ("2017-2018,2018-2019,2019-2020", None),
        ("12017,12015,12019", None),
    ],
)
def test_maps_whose_names_do_not_go_on_in_time_are_told_of(tmp_path, names, warning):
    told = compared(of_90_per_cent(tmp_path, 3), tmp_path, names=names)[2]
    assert told == [] if warning is None else len(told) == 1 and warning in told[0]


def test_names_of_files_tell_of_time_too(tmp_path):
    first, second, third = of_90_per_cent(tmp_path, 3)
    assert "not in the order of time: 2017.tif, 2019.tif, 2018.tif" in compared([first, third, second], tmp_path)[2][0]
