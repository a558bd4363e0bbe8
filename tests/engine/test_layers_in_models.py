"""Heights from images to a map: two classes that look alike and differ in height alone."""

import json
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from core_scenes import BANDS, Recorder, small_model, write_raster
from rasterio.transform import from_origin

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps import mapping
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.errors import ModelFileError, RequestError
from df4lcz_qgis.engine.shared.method import NODE_DETAILS, NODE_FEATURES
from df4lcz_qgis.engine.shared.model_file import Model
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.training.compatibility import check_layers
from df4lcz_qgis.engine.training.samples import Detailed
from df4lcz_qgis.engine.training.set_reading import TrainingSet, open_training_set

LEFT, TOP, SIZE, UTM = 500_000.0, 4_000_000.0, 1200, "EPSG:32632"
LOW, HIGH, MIDDLE = 6, 4, 600  # classes west and east of the middle (m)
MEASURED = NODE_FEATURES + len(NODE_DETAILS)


def _raster(path, values, cell, names=(), **profile):
    return str(
        write_raster(path, values, transform=from_origin(LEFT, TOP, cell, cell), crs=UTM, names=names, **profile)
    )


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A square of 1.2 km in which nothing but the heights tells west from east."""
    folder, rng = tmp_path_factory.mktemp("place"), np.random.default_rng(8)
    s2 = rng.integers(500, 3000, (10, SIZE // 10, SIZE // 10)).astype(np.uint16)
    blocks = rng.integers(20, 240, (3, SIZE // 40, SIZE // 40)).astype(np.uint8).repeat(20, 1).repeat(20, 2)
    tall = np.where(np.arange(SIZE // 2) * 2 < MIDDLE, 5.0, 22.0)
    heights = np.maximum(tall + rng.normal(0, 3, (SIZE // 2, SIZE // 2)), 0).astype(np.float32)
    files = {
        "s2": _raster(folder / "s2.tif", s2, 10, BANDS),
        "rgb": _raster(folder / "rgb.tif", blocks, 2, photometric="rgb"),
        "heights": _raster(folder / "heights.tif", heights[None], 2, ("nDSM",)),
    }
    # The same in decimetres, with a gap over the northern third of the map.
    tenths = np.round(heights * 10).astype(np.int16)
    tenths[:200] = -1
    files["gap"] = _raster(folder / "gap.tif", tenths[None], 2, nodata=-1)
    with rasterio.open(files["gap"], "r+") as file:
        file.scales = (0.1,)
    corners = [
        (x, y, code) for code, xs in ((LOW, (190, 330)), (HIGH, (770, 910))) for x in xs for y in range(170, 950, 110)
    ]
    areas = [shapely.box(LEFT + x, TOP - y - 90, LEFT + x + 90, TOP - y) for x, y, _ in corners]
    files["areas"] = str(folder / "areas.gpkg")
    pyogrio.raw.write(
        files["areas"],
        shapely.to_wkb(np.array(areas, object)),
        [np.array([code for *_, code in corners])],
        ["class"],
        geometry_type="Polygon",
        crs=UTM,
        driver="GPKG",
    )
    return files


def _create(place, output, **options):
    values = {
        "s2": place["s2"],
        "training_areas": place["areas"],
        "rgb": place["rgb"],
        "layers": [place["heights"]],
        "output": str(output),
        "segmenter": "superpixels",
        "resolution_m": 2,
        "max_per_polygon": 4,
    }
    return door.execute("create-training-set", {**values, **options}, Reporter())


@pytest.fixture(scope="module")
def trained(place, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained")
    _create(place, folder / "set")
    model, options = folder / "model.safetensors", {"width": 2, "epochs": 1, "google_earth_epochs": 25, "device": "cpu"}
    values = {"training_set": str(folder / "set"), "output": str(model), "split": "polygons", **options}
    door.execute("train", {**values, "report": str(folder / "report.html")}, Reporter())
    return folder / "set", model


def _classify(place, model, output, reporter=None, **options):
    values = {"s2": place["s2"], "rgb": place["rgb"], "model": str(model), "output": str(output / "lcz.tif")}
    values |= {"streams": str(output / "streams.tif"), "device": "cpu", "workers": "1"}
    values |= {"probabilities": str(output / "p.tif"), **options}
    door.execute("classify", values, reporter or Reporter())
    with rasterio.open(output / "streams.tif") as file:
        return file.read()


def test_the_set_tells_its_layers(trained):
    text = json.loads((trained[0] / "training_set.json").read_text())["google_earth"]["details"]
    assert (text["layers"], text["layer_files"], text["layer_shares"]) == (["nDSM"], ["heights.tif"], [1.0])
    found = open_training_set(trained[0])
    samples = found.load(sorted(found.polygons), Reporter(), detailed=True)
    assert found.layers == ["nDSM"] and samples.detailed.nodes.shape[2] == MEASURED + 2
    real = np.arange(samples.detailed.nodes.shape[1]) < samples.detailed.counts[:, None]
    for code, height in ((LOW, 5), (HIGH, 22)):
        own = real & (samples.labels + 1 == code)[:, None]
        assert np.median(samples.detailed.nodes[own][:, MEASURED]) == pytest.approx(height, abs=0.5)
        assert np.median(samples.detailed.nodes[own][:, MEASURED + 1]) == pytest.approx(3, abs=0.5)


def test_the_model_tells_its_layers_and_standardises_them(trained):
    described = model_file.read_metadata(trained[1])["streams"]["google_earth"]
    assert described["details"]["layers"] == ["nDSM"] and described["layer_shares"] == [1.0]
    options = described["options"]
    assert options["features"] == MEASURED + 2 == len(options["mean"]) == len(options["std"])
    page = (trained[1].parent / "report.html").read_text(encoding="utf-8")
    assert "Layers of the objects" in page and "nDSM" in page
    assert 8 < options["mean"][MEASURED] < 19 and 6 < options["std"][MEASURED] < 11


def test_heights_tell_on_the_map_what_nothing_else_does(place, trained, tmp_path):
    reporter = Recorder()
    _, found, _ = _classify(place, trained[1], tmp_path, reporter, layers=[place["heights"]])
    assert (found[2:-2, 1:4] == LOW).mean() > 0.9 and (found[2:-2, 8:11] == HIGH).mean() > 0.9
    assert "Layers of objects: nDSM as nDSM." in reporter.texts("info")
    with rasterio.open(tmp_path / "lcz.tif") as file:
        assert file.tags()["DF4LCZ_LAYERS"] == place["heights"]


def test_where_heights_are_missing_sentinel2_decides(place, trained, tmp_path):
    whole = _classify(place, trained[1], tmp_path, layers=[place["heights"]])
    gap = _classify(place, trained[1], tmp_path, layers=[place["gap"]])
    # The gap ends at 400 m: windows of the first rows see little of the ground below it, those from the sixth on all.
    assert (gap[2, :3, 2:-2] == mapping.SENTINEL2_ALONE).all()
    assert (gap[2, 4, 2:-2] == mapping.PARTLY_SEEN).all()
    np.testing.assert_array_equal(gap[:2, 6:], whole[:2, 6:])
    assert not (gap[2, 6:-2, 2:-2] == mapping.PARTLY_SEEN).any()


def test_two_processes_make_the_same_map_and_it_goes_on_from_finished_blocks(
    place, trained, tmp_path, monkeypatch, processes_at_once
):
    monkeypatch.setattr(mapping, "BLOCK_ROWS", 3)
    one = _classify(place, trained[1], tmp_path, layers=[place["gap"]])
    with rasterio.open(tmp_path / "p.tif") as file:
        alone = file.read()
    two = _classify(place, trained[1], tmp_path, layers=[place["gap"]], workers="2")
    np.testing.assert_array_equal(one, two)
    with rasterio.open(tmp_path / "p.tif") as file:
        np.testing.assert_array_equal(alone, file.read())


def test_a_model_is_judged_on_a_set_with_its_layers(place, trained, tmp_path):
    values = {"training_set": str(trained[0]), "model": str(trained[1]), "split": "polygons", "device": "cpu"}
    found = door.execute("evaluate", {**values, "bootstraps": 10}, Reporter())
    assert found["figures"]["google_earth"]["oa"] > 0.9
    _create(place, tmp_path / "without", layers=None)
    with pytest.raises(
        ModelFileError, match=r"looks at these layers of objects: nDSM; the training set without has: none"
    ):
        door.execute("evaluate", {**values, "training_set": str(tmp_path / "without")}, Reporter())


def test_a_model_without_layers_is_judged_on_a_set_with_some(place, trained, tmp_path):
    _create(place, tmp_path / "without", layers=None)
    model, options = tmp_path / "m.safetensors", {"width": 2, "epochs": 1, "google_earth_epochs": 1, "device": "cpu"}
    values = {"split": "polygons", "training_set": str(tmp_path / "without")}
    door.execute("train", {**values, "output": str(model), **options}, Reporter())
    values |= {"model": str(model), "device": "cpu", "bootstraps": 10}
    plain = door.execute("evaluate", values, Reporter())
    assert door.execute("evaluate", {**values, "training_set": str(trained[0])}, Reporter()) == plain
    with pytest.raises(ModelFileError, match=r"trained without heights or other layers .* cannot use heights\.tif"):
        _classify(place, model, tmp_path, layers=[place["heights"]])


def test_layers_are_taken_by_their_names():
    model = Model({"name": "m", "streams": {"google_earth": {"details": {"layers": ["height", "slope", "age"]}}}})

    def found(layers):
        reporter = Recorder()
        training_set = TrainingSet(Path("x"), {"name": "s", "google_earth": {"details": {"layers": layers}}})
        return check_layers(model, training_set, reporter), reporter.texts("warning")

    assert found(["height", "slope", "age"]) == ([0, 1, 2], [])
    assert found(["age", "height", "slope"]) == ([1, 2, 0], [])
    order, (warning,) = found(["age", "height", "width"])
    assert order == [0, 1, 2]
    assert "set s (age, height, width) are called otherwise than those of the model (height, slope, age)" in warning
    with pytest.raises(ModelFileError, match="layers of objects: height, slope, age; the training set s has: age, h"):
        found(["age", "height"])
    nodes = np.arange(2 * 3 * (MEASURED + 6), dtype=np.float32).reshape(2, 3, -1)
    turned = Detailed(nodes, np.array([3, 3]), np.zeros((2, 1))).with_layers([1, 2, 0]).nodes
    np.testing.assert_array_equal(turned[..., :MEASURED], nodes[..., :MEASURED])
    np.testing.assert_array_equal(turned[..., MEASURED:], np.roll(nodes[..., MEASURED:], -2, axis=2))
    assert Detailed(nodes, np.array([3, 3]), np.zeros((2, 1))).with_layers([]).nodes.shape == (2, 3, MEASURED)


def test_other_layers_than_the_model_needs_are_refused(place, trained, tmp_path):
    with pytest.raises(ModelFileError, match=r"looks at heights or other layers of objects: nDSM\. Give these layers"):
        _classify(place, trained[1], tmp_path)
    with pytest.raises(ModelFileError, match=r"looks at 1 layers of objects \(nDSM\); given: nDSM, gap"):
        _classify(place, trained[1], tmp_path, layers=[place["heights"], place["gap"]])
    small_model(tmp_path / "small.safetensors")
    with pytest.raises(ModelFileError, match="trained without heights"):
        _classify(place, tmp_path / "small.safetensors", tmp_path, rgb=None, layers=[place["heights"]])
    assert not (tmp_path / "lcz.tif").exists()


def test_without_imagery_layers_say_nothing(place, trained, tmp_path):
    reporter = Recorder()
    found = _classify(place, trained[1], tmp_path, reporter, rgb=None, layers=[place["heights"]])
    assert (found[2] == mapping.SENTINEL2_ALONE).all()
    assert any("without it they say nothing" in text for text in reporter.texts("warning"))
    with pytest.raises(RequestError, match="none was given"):
        _create(place, tmp_path / "set", rgb=None)
    assert not (tmp_path / "set").exists()


def test_a_layer_that_covers_little_is_told(place, trained, tmp_path):
    with rasterio.open(place["heights"]) as file:
        values = file.read()
    values[:, :, 150:] = np.nan
    path, reporter = _raster(tmp_path / "small.tif", values, 2), Recorder()
    _classify(place, trained[1], tmp_path, reporter, layers=[path])
    assert any(
        "small has values on 25 % of the map only, in training it had on 100 %" in t for t in reporter.texts("warning")
    )
