"""Where to digitise next: what is chosen and why, block by block, and that it beats chance on a town."""

import argparse
import contextlib

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import rasterio
import shapely
import shapely.affinity
from core_scenes import Recorder
from rasterio.transform import from_origin
from rasterio.windows import Window
from scipy.ndimage import uniform_filter
from test_new_training_areas import Listener

from benchmarks import suggestions as benchmark
from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.geodata import polygons
from df4lcz_qgis.engine.geodata.opening import parse_crs
from df4lcz_qgis.engine.maps import place_means, suggesting, suggestions
from df4lcz_qgis.engine.maps.quick_learner import QuickLearner
from df4lcz_qgis.engine.shared.errors import BandsError, DestinationError, ExtentError, RasterError, RequestError
from df4lcz_qgis.engine.shared.reporter import Reporter

LEFT, TOP, CRS = 500_000, 5_500_000, "EPSG:32632"


def write(path, bands, *, cell=100, nodata=None, left=LEFT, crs=CRS):
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=bands.shape[2],
        height=bands.shape[1],
        count=len(bands),
        dtype=bands.dtype,
        crs=crs,
        transform=from_origin(left, TOP, cell, cell),
        nodata=nodata,
    ) as dataset:
        dataset.write(bands)
    return str(path)


def certain(codes, share=0.9):
    """Probabilities (17, rows, columns; as 'classify' writes them) that give ``share`` to the class of each cell."""
    found = np.full((17, *codes.shape), (1 - share) / 16)
    np.put_along_axis(found, codes[None] - 1, share, axis=0)
    return np.rint(found * 10_000).astype(np.uint16)


def areas(path, boxes, codes):
    shapes = [
        shapely.box(LEFT + 100 * c, TOP - 100 * (r + h), LEFT + 100 * (c + w), TOP - 100 * r) for r, c, h, w in boxes
    ]
    polygons.write(path, shapes, {"class": np.array(codes, np.int32)}, parse_crs(CRS), Reporter())
    return str(path)


def suggest(folder, reporter=None, **request):
    outputs = door.execute("suggest-areas", {"output": str(folder / "next.gpkg"), **request}, reporter or Reporter())
    meta, _, wkb, values = pyogrio.raw.read(outputs["output"])
    squares = shapely.from_wkb(wkb)
    cells = [(round((TOP - s.bounds[3]) / 100), round((s.bounds[0] - LEFT) / 100)) for s in squares]
    return outputs, dict(zip(meta["fields"].tolist(), values)), cells


@pytest.fixture
def doubtful(tmp_path):
    """A map that is sure of class 14 in the west and in doubt between 6 and 3 in the east."""
    p = certain(np.full((20, 30), 14))
    p[:, :, 20:] = certain(np.full((20, 10), 6), 0.5)
    p[2, :, 20:] += 4000
    p[0, :3, :3] = 65_535
    return write(tmp_path / "p.tif", p, nodata=65_535)


def test_doubt_comes_first_and_says_why(tmp_path, doubtful):
    outputs, fields, cells = suggest(tmp_path, probabilities=doubtful, number=5)
    assert outputs["suggestions"] == 5 and fields["rank"].tolist() == [1, 2, 3, 4, 5]
    assert cells[0][1] >= 18 and fields["uncertain"][0] > 0.7
    assert "uncertain: 6 Open low-rise 3" in fields["reason"][0] and "3 Compact low-rise" in fields["reason"][0]
    assert (np.diff(fields["score"]) <= 1e-6).all() and 0 < fields["score"][0] <= 1
    for i, (row, column) in enumerate(cells):
        assert 0 <= row <= 17 and 0 <= column <= 27 and not (row < 3 and column < 3)  # no data there
        assert all(abs(row - r) >= 3 or abs(column - c) >= 3 for r, c in cells[:i])


def test_areas_at_hand_are_left_alone_and_count(tmp_path, doubtful):
    at_hand = areas(tmp_path / "a.gpkg", [(4, 22, 4, 4), (10, 2, 4, 4)], [6, 14])
    _, fields, cells = suggest(tmp_path, probabilities=doubtful, areas=at_hand, number=8)
    for row, column in cells:
        assert not (1 < row < 8 and 19 < column < 26) and not (7 < row < 14 and -1 < column < 6)
    _, without, _ = suggest(tmp_path / "b", probabilities=doubtful, number=8)
    assert without["lacking"][0] == 1 and fields["lacking"].min() < 0.8  # one area of 6: three quarters of the want
    assert fields["unlike"].max() < 1 == without["unlike"].max()


@pytest.mark.parametrize("beside", [0, -360, 360])
def test_areas_at_hand_on_the_other_side_of_180_degrees_are_left_alone(tmp_path, beside):
    p = certain(np.random.default_rng(7).integers(1, 18, (20, 40)))
    with rasterio.open(
        tmp_path / "p.tif",
        "w",
        driver="GTiff",
        width=40,
        height=20,
        count=17,
        dtype=p.dtype,
        crs="EPSG:4326",
        transform=from_origin(179.98, -16.8, 0.001, 0.001),
    ) as dataset:
        dataset.write(p)
    area = shapely.box(180.005, -16.815, 180.015, -16.805)
    given = shapely.affinity.translate(area, beside)
    options = {"driver": "GPKG", "geometry_type": "Polygon", "crs": "EPSG:4326"}
    pyogrio.raw.write(tmp_path / "a.gpkg", shapely.to_wkb([given]), [np.array([6])], ["class"], **options)
    request = {"probabilities": str(tmp_path / "p.tif"), "areas": str(tmp_path / "a.gpkg"), "number": 100}
    outputs = door.execute("suggest-areas", {**request, "output": str(tmp_path / "n.gpkg")}, Reporter())
    squares = shapely.from_wkb(pyogrio.raw.read(outputs["output"])[2])
    assert len(squares) > 20 and not shapely.intersects(squares, area).any()


def test_reasons_are_of_the_class_that_lacks_areas(tmp_path):
    p = np.zeros((17, 30, 30), np.uint16)
    p[5], p[7], p[2] = 4_500, 4_000, 1_500  # open low-rise, large low-rise, compact low-rise
    probabilities = write(tmp_path / "p.tif", p)
    boxes = [(r, c, 1, 1) for r in (0, 1, 2, 3) for c in range(0, 20)]
    at_hand = areas(tmp_path / "a.gpkg", boxes, [6] * 40 + [3] * 40)
    _, fields, _ = suggest(tmp_path, probabilities=probabilities, areas=at_hand, number=3)
    for reason in fields["reason"]:
        assert "perhaps 8 Large low-rise (40%), which has no area so far" in reason and "40 areas" not in reason
    _, fields, _ = suggest(tmp_path / "b", probabilities=probabilities, number=3)
    for reason in fields["reason"]:
        assert reason.startswith(("uncertain: ", "looks unlike the places before it")) and "so far" not in reason


def test_places_take_the_room_that_they_have(tmp_path):
    """Cells of 130 m: places of two by two of them. Of three by three, 49 would have room at most."""
    p = np.full((17, 20, 20), 588, np.uint16)
    told = Recorder()
    probabilities = write(tmp_path / "p.tif", p, cell=130)
    outputs, _, _ = suggest(tmp_path, told, probabilities=probabilities, number=100, size=300)
    assert 60 < outputs["suggestions"] <= 100
    assert any("The places are 260 m wide" in text for text in told.texts("info"))


def test_classes_without_areas_and_disagreement_raise_doubt():
    """Two halves that look alike each within itself: what differs is the one thing that is tried."""
    n, nothing = 40, np.empty((0, 3))
    half = np.random.default_rng(0).normal(size=(n // 2, 3))
    features = np.concatenate([half, half + 100])
    centres, free = np.stack([np.arange(n) * 1000.0, np.zeros(n)], axis=1), np.ones(n, bool)
    p = np.full((n, 17), 0.4 / 16)
    p[:20, 5], p[20:, 7] = 0.6, 0.6
    even = np.full(n, 0.5)
    counts = np.zeros(17)
    counts[5] = 50
    lacking = suggestions.Candidates(centres, p, even, np.zeros(n), features, free)
    (best,) = suggestions.choose(lacking, suggestions.Known(counts, nothing), 1, 300)
    assert best.index >= 20 and best.worth[suggestions.LACKING] > 0.9
    for where in (np.arange(n) < 20, np.arange(n) >= 20):
        split = suggestions.Candidates(centres, p, even, where * 1.0, features, free)
        (best,) = suggestions.choose(split, suggestions.Known(np.zeros(17), nothing), 1, 300)
        assert where[best.index] and best.worth[suggestions.DISAGREE] == 1


@pytest.mark.parametrize("areas", [20, 21])
def test_with_areas_enough_a_place_counts_for_itself(areas):
    """Much ground that looks alike and is a little doubtful, and one place of its own kind that the map has wrong."""
    n = 31
    alone = np.arange(n) == n - 1
    features = np.where(alone, 50.0, 0.0)[:, None]
    centres, p = np.stack([np.arange(n) * 1000.0, np.zeros(n)], axis=1), np.full((n, 17), 1 / 17)
    doubt = np.where(alone, 1.0, 0.3)
    candidates = suggestions.Candidates(
        centres, p, np.zeros(n), np.zeros(n), features, np.ones(n, bool), True, doubt, share=0.5
    )
    known = suggestions.Known(np.ones(17), np.full((areas, 1), -200.0))
    (best,) = suggestions.choose(candidates, known, 1, 300)
    assert alone[best.index] == (areas > 20) and best.worth[suggestions.DOUBTFUL] == doubt[best.index]


def test_what_looks_alike_is_asked_once(tmp_path):
    """Everywhere in doubt; the image has four kinds of ground, so that four places tell it all."""
    kinds, image = kinds_of_ground()
    image[1] = image[1][::-1]
    files = {
        "probabilities": write(tmp_path / "p.tif", np.full((17, 20, 20), 500, np.uint16)),
        "image": write(tmp_path / "i.tif", image, cell=10),
    }
    _, _, cells = suggest(tmp_path, **files, number=4)
    assert {kinds[r + 1, c + 1] for r, c in cells} == {0, 1, 2, 3}


def kinds_of_ground(seed=1):
    """Four quarters of different looks (rows, columns; 0..3), and their image (3, 10 times as many)."""
    kinds = np.kron(np.arange(4).reshape(2, 2), np.ones((10, 10), int))
    pixels = np.kron(kinds, np.ones((10, 10), int))
    noise = np.random.default_rng(seed).normal(0, 30, (3, 200, 200)) * (1 + pixels)
    return kinds, (1000 + 900 * pixels + noise).astype(np.uint16)


def test_areas_that_speak_against_a_sure_map_raise_doubt(tmp_path):
    """One kind of ground is another class than the map says, as an area there knows; the image ends in the west."""
    kinds, image = kinds_of_ground()
    image[:, :, :50] = 0
    boxes = [(1, 6, 3, 3), (2, 12, 3, 3), (12, 6, 3, 3), (12, 12, 3, 3)]
    p = certain(np.full((20, 20), 14))
    files = {
        "probabilities": write(tmp_path / "p.tif", p),
        "image": write(tmp_path / "i.tif", image, cell=10),
        "areas": areas(tmp_path / "a.gpkg", boxes, [14, 14, 14, 6]),
    }
    _, fields, cells = suggest(tmp_path, **files, number=100)
    doubt, against = fields["doubtful"], ["speak against D Low plants" in reason for reason in fields["reason"]]
    quarters = [set(kinds[r : r + 3, c : c + 3].ravel()) for r, c in cells]
    shown = np.array([c >= 5 for _, c in cells])
    wrong = shown & np.array([there == {3} for there in quarters])
    right = shown & np.array([3 not in there for there in quarters])
    assert wrong.sum() > 1 and doubt[wrong].min() > 0.5 and all(np.array(against)[wrong])
    assert right.sum() > 3 and doubt[right].max() < 0.3 and not any(np.array(against)[right])
    hidden = np.array([c + 3 <= 5 for _, c in cells])  # what the image does not show is as doubtful as the map says
    assert hidden.any() and doubt[hidden] == pytest.approx(fields["uncertain"][hidden], abs=1e-3)
    del files["areas"]
    _, fields, _ = suggest(tmp_path / "b", **files)
    assert np.isnan(fields["doubtful"]).all()


def test_the_quick_learner_sees_past_what_differs_within_classes():
    rng = np.random.default_rng(2)

    def ground(code, n):
        return np.stack([code + rng.normal(0, 0.1, n), rng.normal(0, 50, n), np.full(n, 7.0)], axis=1)

    learner = QuickLearner.of([(code, ground(code, 9)) for code in (1, 2, 3) for _ in range(4)])
    assert learner is not None
    for code in (1, 2, 3):
        p = learner.probabilities(ground(code, 10_000))
        assert p.shape == (10_000, 17) and p.sum(axis=1) == pytest.approx(1, abs=1e-5)
        assert (p.argmax(axis=1) + 1 == code).mean() > 0.95
    sure = np.eye(17)[np.zeros(100, int)]
    assert learner.doubt(sure, ground(1, 100)).max() < 0.5 < learner.doubt(sure, ground(2, 100)).min()
    assert learner.probabilities(ground(30, 100)).max() < 0.2  # like nothing that it knows
    assert QuickLearner.of([(4, ground(1, 9)), (4, ground(2, 9)), (5, np.empty((0, 3)))]) is None
    many = QuickLearner.of([(code, ground(code, 5_000)) for code in range(1, 18) for _ in range(3)])
    assert many is not None and len(many.cells) <= 1000


def test_before_there_is_a_map_places_stand_for_what_the_image_shows(tmp_path):
    kinds, pixels = kinds_of_ground()
    pixels[:, :60, :60] = 0  # no data
    image = write(tmp_path / "i.tif", pixels, cell=10)
    outputs, fields, cells = suggest(tmp_path, image=image, number=6)
    assert {kinds[r + 1, c + 1] for r, c in cells} == {0, 1, 2, 3}
    assert not any(row < 6 and column < 6 for row, column in cells)
    assert "ground looks like it" in fields["reason"][0] and "looks unlike the places before it" in fields["reason"][5]
    assert fields["reason"][0].startswith(f"{fields['score'][0]:.0%} of")
    assert fields["likely"].tolist() == [None] * 6 and np.isnan([fields["uncertain"], fields["likely_share"]]).all()
    assert outputs["lacking"] == list(range(1, 18))
    # Areas at hand count: their kind of ground is asked last.
    at_hand = areas(tmp_path / "a.gpkg", [(2, 13, 4, 4)], [6])
    _, fields, cells = suggest(tmp_path, image=image, areas=at_hand, number=3)
    assert 1 not in {kinds[r + 1, c + 1] for r, c in cells} and "areas so far" in fields["reason"][0]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_without_a_map_places_have_their_size_on_the_ground(tmp_path, crs):
    _, pixels = kinds_of_ground()
    cell = 10 / 111_320 if crs == "EPSG:4326" else 10
    left, top = (9, 50) if crs == "EPSG:4326" else (1_000_000, 6_446_276)  # 50 degrees north
    with rasterio.open(
        tmp_path / "i.tif",
        "w",
        driver="GTiff",
        width=200,
        height=200,
        count=3,
        dtype="uint16",
        crs=crs,
        transform=from_origin(left, top, cell, cell),
        nodata=0,
    ) as dataset:
        dataset.write(pixels)
    request = {"output": str(tmp_path / "n.gpkg"), "image": str(tmp_path / "i.tif"), "number": 3, "size": 250}
    outputs = door.execute("suggest-areas", request, Reporter())
    meta, _, wkb, _ = pyogrio.raw.read(outputs["output"])
    assert rasterio.crs.CRS.from_user_input(meta["crs"]).to_epsg() == 32632
    for square in shapely.from_wkb(wkb):
        assert np.subtract(square.bounds[2:], square.bounds[:2]) == pytest.approx([250, 250], abs=0.01)


def test_without_a_map_an_image_is_needed_and_streams_are_not(tmp_path):
    with pytest.raises(RequestError, match="Neither probabilities nor an image"):
        suggest(tmp_path)
    image = write(tmp_path / "i.tif", kinds_of_ground()[1], cell=10)
    streams = write(tmp_path / "s.tif", np.ones((3, 20, 20), np.uint8), nodata=0)
    with pytest.raises(RequestError, match="Streams were given without the probabilities"):
        suggest(tmp_path, image=image, streams=streams)
    with pytest.raises(ExtentError, match=r"i\.tif has no place of 5000 m"):
        suggest(tmp_path, image=write(tmp_path / "i.tif", np.zeros((3, 200, 200), np.uint16), cell=10), size=5000)


def test_streams(tmp_path, doubtful):
    streams = np.full((3, 20, 30), 14, np.uint8)
    streams[1, :, :6], streams[2] = 11, 1
    path = write(tmp_path / "s.tif", streams, nodata=0)
    _, fields, cells = suggest(tmp_path, probabilities=doubtful, streams=path, number=10)
    for disagree, (_, column) in zip(fields["disagree"], cells):
        assert disagree == pytest.approx(max(0, min(column + 3, 6) - column) / 3, abs=1e-3)
    with pytest.raises(ExtentError, match="another grid"):
        suggest(tmp_path, probabilities=doubtful, streams=write(tmp_path / "o.tif", streams, left=LEFT + 100))
    with pytest.raises(BandsError, match="three"):
        suggest(tmp_path, probabilities=doubtful, streams=doubtful)


def test_block_by_block_means_are_those_of_the_whole(tmp_path, monkeypatch):
    rng = np.random.default_rng(3)
    layers, present = rng.random((5, 70, 90)), rng.random((70, 90)) > 0.01
    layers[3, 40:42, 50] = np.nan
    with rasterio.open(write(tmp_path / "x.tif", np.zeros((1, 70, 90), np.uint8))) as dataset:
        seen = np.zeros((70, 90), int)

        def read(window: Window):
            rows, columns = window.toslices()
            return layers[:, rows, columns], present[rows, columns]

        def see(row, column, block, here):
            assert (here == present[row : row + here.shape[0], column : column + here.shape[1]]).all()
            seen[row : row + here.shape[0], column : column + here.shape[1]] += 1

        monkeypatch.setattr(place_means, "_BLOCK", 16)
        found = place_means.place_means(dataset, 500, read, see, Reporter())
    assert (seen == 1).all()
    step = found.size[0] // 2
    assert found.size == (5, 5) and set(found.rows) <= set(range(0, 66, step))
    # By scipy: the mean of 5 x 5 cells around the middle.
    whole = uniform_filter(present.astype(float), 5)
    for i in range(0, len(found.rows), 7):
        r, c = found.rows[i], found.columns[i]
        assert whole[r + 2, c + 2] == pytest.approx(1)
        assert found.means[i] == pytest.approx(layers[:, r : r + 5, c : c + 5].mean((1, 2)), nan_ok=True)
    expected = sum(present[r : r + 5, c : c + 5].all() for r in range(0, 66, step) for c in range(0, 86, step))
    assert len(found.rows) == expected


def test_a_mask_of_the_image_counts_besides_black(tmp_path):
    grid = write(tmp_path / "p.tif", np.full((17, 8, 8), 1 / 17))
    image = np.random.default_rng(0).integers(60, 90, (3, 80, 80)).astype(float)
    hidden = np.zeros((80, 80), bool)
    hidden[:, :40] = True
    means = image.reshape(3, 8, 10, 8, 10).mean(axis=(2, 4))
    image[:, hidden] = 200
    image[:, :10] = 0
    path = write(tmp_path / "i.tif", image, cell=10)
    with rasterio.open(path, "r+") as file:
        file.write_mask(np.where(hidden, 0, 255).astype(np.uint8))
    with (
        rasterio.open(grid) as dataset,
        rasterio.open(path) as file,
        suggesting.on_grid(file, dataset, 300) as (mean, rms),
    ):
        found = mean.read((1, 2, 3))
        assert np.isnan(rms.read(1)[:, :4]).all()
        layers, _ = suggesting.Sources(dataset, "p", image=mean, roughness=rms).read(Window(0, 0, 8, 8))
    assert np.isnan(found[:, :, :4]).all() and np.isnan(found[:, 0]).all()
    np.testing.assert_allclose(found[:, 1:, 4:], means[:, 1:, 4:], atol=1e-4)
    assert len(layers) == 17 + 2 + 6  # the mask is no layer


def test_any_scale_of_probabilities(tmp_path, doubtful):
    with rasterio.open(doubtful) as dataset:
        numbers = dataset.read().astype(np.float32)
    numbers[:, numbers[0] == 65_535] = np.nan
    _, first, one = suggest(tmp_path, probabilities=doubtful, number=6)
    _, second, two = suggest(tmp_path / "b", probabilities=write(tmp_path / "f.tif", numbers / 10_000), number=6)
    assert one == two and first["score"] == pytest.approx(second["score"], abs=1e-3)


def test_refusals(tmp_path, doubtful):
    image = write(tmp_path / "i.tif", np.ones((3, 50, 50), np.uint16), cell=10, left=LEFT + 50_000)
    with pytest.raises(ExtentError, match="shows no place"):
        suggest(tmp_path, probabilities=doubtful, image=image)
    with pytest.raises(BandsError, match="17 classes"):
        suggest(tmp_path, probabilities=image)
    with pytest.raises(RasterError, match="negative"):
        suggest(tmp_path, probabilities=write(tmp_path / "n.tif", np.full((17, 9, 9), -1, np.int16)))
    with pytest.raises(DestinationError):
        at_hand = areas(tmp_path / "a.gpkg", [(4, 22, 4, 4)], [6])
        suggest(tmp_path, probabilities=doubtful, areas=at_hand, output=at_hand)
    with pytest.raises(ExtentError, match="smaller size"):
        suggest(tmp_path, probabilities=write(tmp_path / "e.tif", np.zeros((17, 9, 9), np.uint16)))
    listener = Listener()
    outputs, _, _ = suggest(tmp_path, listener, probabilities=doubtful, number=900)
    assert outputs["suggestions"] < 70 and "room for" in str(listener.warnings)


def test_suggestions_beat_chance_on_a_patchwork(tmp_path):
    """144 patches of 12 classes, each class with a spectrum of its own and each patch a shade of it."""
    rng = np.random.default_rng(5)
    patches = rng.permutation(np.arange(144) % 12 + 1).reshape(12, 12)
    spectra = rng.uniform(500, 3000, (12, 10))
    shades = rng.normal(1, 0.12, (12, 12, 10))
    truth = np.kron(patches, np.ones((4, 4), int)).astype(np.uint8)
    pixels = np.kron((spectra[patches - 1] * shades).transpose(2, 0, 1), np.ones((1, 40, 40)))
    pixels = np.maximum(pixels + rng.normal(0, 150, pixels.shape), 1).astype(np.uint16)
    write(tmp_path / "sentinel2.tif", pixels, cell=10)
    write(tmp_path / "truth.tif", truth[None])
    options = argparse.Namespace(folder=tmp_path, trees=30, rounds=2, longest=2)
    curves = [benchmark._race(benchmark._read(tmp_path), options, seed) for seed in range(3)]
    suggested, random, throughout = (
        np.mean([c[name] for c in curves], axis=0) for name in ("suggested", "random", "throughout")
    )
    assert suggested[0] == random[0]
    assert suggested[1:].mean() > random[1:].mean() + 0.02
    assert throughout[0] > random[0] + 0.05 and throughout[1:].mean() > random[1:].mean() + 0.02


def test_a_class_without_a_share_is_no_missing_cell(tmp_path, doubtful):
    with rasterio.open(doubtful) as dataset:
        numbers = dataset.read()
    numbers[:, numbers[0] == 65_535] = 0
    numbers[4:10] = 0  # six classes that nothing speaks for
    _, first, one = suggest(tmp_path, probabilities=write(tmp_path / "n.tif", numbers), number=6)
    _, second, two = suggest(tmp_path / "b", probabilities=write(tmp_path / "z.tif", numbers, nodata=0), number=6)
    assert len(one) == 6 and one == two and second["score"] == pytest.approx(first["score"])
    with rasterio.open(tmp_path / "z.tif") as dataset:
        _, present = place_means.probabilities(dataset, Window(0, 0, 30, 20), "z.tif")
    assert present.sum() == 600 - 9 and not present[:3, :3].any()


@pytest.mark.parametrize("how", ["mask", "alpha"])
def test_probabilities_that_are_hidden_do_not_count(tmp_path, how):
    p, hidden = certain(np.full((20, 30), 14)), np.zeros((20, 30), bool)
    hidden[:, :12] = True
    path = tmp_path / "p.tif"
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        if how == "mask":
            write(path, p)
            with rasterio.open(path, "r+") as dataset:
                dataset.write_mask(~hidden)
        else:
            write(path, np.concatenate([p, np.where(hidden, 0, 65_535)[None].astype(np.uint16)]))
            with rasterio.open(path, "r+") as dataset:
                dataset.colorinterp = [rasterio.enums.ColorInterp.gray] * 17 + [rasterio.enums.ColorInterp.alpha]
    with rasterio.open(path) as dataset:
        shares, present = place_means.probabilities(dataset, Window(3, 2, 20, 10), "p.tif")
    assert np.array_equal(present, ~hidden[2:12, 3:23])
    assert shares.shape == (17, 10, 20) and shares[13, 0, 19] == pytest.approx(0.9, abs=1e-3)


def test_ground_that_one_band_misses_is_no_place(tmp_path):
    """Whatever value says that it is missing."""
    _, pixels = kinds_of_ground()
    pixels = pixels.astype(np.float32)
    rows = pixels.shape[1]
    found = {}
    for missing in (np.nan, -9999):
        pixels[-1, : rows // 2] = missing
        image = write(tmp_path / "i.tif", pixels, cell=10, nodata=missing)
        found[missing] = suggest(tmp_path, image=image, number=6, size=250)[1:]
    # Files of a band each, with values of their own, as QGIS builds a virtual raster of them.
    pixels[-1, : rows // 2] = -32768
    text = f'<VRTDataset rasterXSize="{pixels.shape[2]}" rasterYSize="{rows}"><SRS>{CRS}</SRS>'
    text += f"<GeoTransform>{LEFT}, 10, 0, {TOP}, 0, -10</GeoTransform>"
    for band, missing in enumerate((None, -9999, -32768)):
        path = write(tmp_path / f"{band}.tif", pixels[band : band + 1], cell=10, nodata=missing)
        text += '<VRTRasterBand dataType="Float32">' + (f"<NoDataValue>{missing}</NoDataValue>" if missing else "")
        text += f"<SimpleSource><SourceFilename>{path}</SourceFilename></SimpleSource></VRTRasterBand>"
    (tmp_path / "i.vrt").write_text(text + "</VRTDataset>", encoding="utf-8")
    found["several"] = suggest(tmp_path, image=str(tmp_path / "i.vrt"), number=6, size=250)[1:]
    (told, cells), *others = found.values()
    assert all(row >= rows // 20 for row, _ in cells)
    for values, places in others:
        assert places == cells and np.allclose(values["score"], told["score"])


def test_marks_that_an_image_does_not_declare_are_refused(tmp_path):
    _, pixels = kinds_of_ground()
    pixels = pixels.astype(np.float32)
    pixels[:, : pixels.shape[1] // 3] = -9999
    for missing in (-9999, None):
        image = write(tmp_path / "i.tif", pixels, cell=10, nodata=missing)
        with contextlib.nullcontext() if missing else pytest.raises(RasterError, match="holds the value -9999"):
            suggest(tmp_path, image=image, number=6, size=250)
