"""Further features from the training set to the map, on a ground where two classes look alike without them."""

import json

import numpy as np
import pytest
import rasterio
import torch
from core_scenes import Recorder
from feature_ground import GROUND, LEFT, PLOT, PLOTS, write, write_ground
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.vrt import WarpedVRT

from df4lcz_qgis.engine.door import execute
from df4lcz_qgis.engine.geodata.feature_raster import open_features
from df4lcz_qgis.engine.geodata.raster import DatasetGrid
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.errors import BandsError, ModelFileError, RasterError
from df4lcz_qgis.engine.shared.parameter import RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.training.set_reading import open_training_set

SMALL = {
    "streams": "sentinel2",
    "split": "polygons",
    "sentinel2_network": "sen2lcz",
    "network_options": ["sentinel2.depth=5", "sentinel2.width=4", "features.width=16"],
    "epochs": 4,
    "learning_rate": 0.01,
    "batch_size": 32,
    "features_epochs": 12,
    "device": "cpu",
}


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ground")
    return folder, write_ground(folder)


def create(paths, output, **options):
    values = {"s2": paths["s2"], "training_areas": paths["training_areas"], "output": str(output), "step": 320}
    return execute("create-training-set", {**values, **options}, Recorder())


def trained(folder, features, name, paths):
    create(paths, folder / f"set_{name}", features=features)
    reporter = Recorder()
    values = {"training_set": str(folder / f"set_{name}"), "output": str(folder / f"{name}.safetensors")}
    outputs = execute("train", {**values, **SMALL, "report": str(folder / f"{name}.html")}, reporter)
    return outputs, model_file.load(folder / f"{name}.safetensors"), reporter


@pytest.fixture(scope="module")
def telling(ground):
    """A training set with features that tell the classes apart, and a model of it."""
    folder, paths = ground
    return trained(folder, paths["features"], "telling", paths)


def classify(folder, paths, model, **options):
    reporter = Recorder()
    values = {"s2": paths["s2"], "model": str(folder / f"{model}.safetensors"), "output": str(folder / "lcz.tif")}
    outputs = execute("classify", {**values, "device": "cpu", **options}, reporter)
    with rasterio.open(folder / "lcz.tif") as file:
        return outputs, file.read(1), file.tags(), reporter


def said(reporter):
    return " ".join(reporter.texts("info") + reporter.texts("warning"))


def test_features_lie_on_the_grid_of_the_windows(ground, tmp_path):
    """Whatever their resolution and CRS: a plane of coordinates is read as such."""
    _, paths = ground
    x, y = np.meshgrid(np.arange(100) * 25 + 12.5, np.arange(100) * 25 + 12.5)
    plane = np.stack([x, y]).astype(np.float32)
    write(tmp_path / "plane.tif", plane, 25)
    fine = np.repeat(np.repeat(plane[:, :50, :50], 10, 1), 10, 2)
    write(tmp_path / "fine.tif", fine, 2.5)
    with rasterio.open(paths["s2"]) as scene:
        with open_features(RasterSource(str(tmp_path / "plane.tif")), scene, Reporter()) as raster:
            found = raster.read(40, 50, 32, 32)
            assert raster.names == ("band 1", "band 2") and raster.nodata is None
            np.testing.assert_allclose(found[0], np.broadcast_to(505 + 10.0 * np.arange(32), (32, 32)), atol=0.5)
            np.testing.assert_allclose(found[1].T, np.broadcast_to(405 + 10.0 * np.arange(32), (32, 32)), atol=0.5)
            beyond = raster.read(-70, 240, 80, 32)
            assert np.isnan(beyond[:, :70]).all() and np.isfinite(beyond[:, 70:, :9]).all()
            assert np.isnan(beyond[:, :, 11:]).all()
            assert raster.read(-500, -500, 32, 32).shape == (2, 32, 32)
            mirrored = raster.read_reflected(-10, 240, 20, 32)
            rows, columns = np.abs(np.arange(-10, 10)), np.arange(240, 272)
            size = raster.dataset.width - 128
            columns = np.where(columns < size, columns, 2 * size - 2 - columns)
            whole = raster.read(0, 0, 20, size)
            own = raster.read(-10, 240, 20, 32)
            expected = np.where(np.isfinite(own), own, whole[:, rows][:, :, columns])
            assert np.isfinite(mirrored[:, :10, :9]).all()  # above the scene
            np.testing.assert_array_equal(mirrored, expected)
        with open_features(RasterSource(str(tmp_path / "fine.tif")), scene, Reporter()) as raster:
            means = fine[0, :320, :320].reshape(80, 4, 80, 4).mean(axis=(1, 3))
            np.testing.assert_allclose(raster.read(0, 0, 80, 80)[0], means, atol=1e-3)
    reference = "+proj=laea +lat_0=36 +lon_0=9"
    with rasterio.open(tmp_path / "plane.tif") as file, WarpedVRT(file, crs=reference) as warped:
        values, t = warped.read(), warped.transform
        with rasterio.open(
            tmp_path / "turned.tif",
            "w",
            driver="GTiff",
            width=warped.width,
            height=warped.height,
            count=2,
            dtype="float32",
            crs=reference,
            transform=t,
            nodata=0,
        ) as out:
            out.write(values)
    turned = RasterSource(str(tmp_path / "turned.tif"))
    with rasterio.open(paths["s2"]) as scene, open_features(turned, scene, Reporter()) as raster:
        np.testing.assert_allclose(raster.read(100, 100, 8, 8)[0, 3], 1005 + 10.0 * np.arange(8), atol=15)


def test_what_is_missing(ground, tmp_path):
    _, paths = ground
    values = np.ones((2, 60, 60), np.int16)
    values[0, :10] = -5  # one band is enough
    values[:, 20:30] = 0  # a value like others, unless it is declared
    write(tmp_path / "a.tif", values, 10, nodata=-5)
    dark = np.ones((2, 60, 60), np.uint8)
    dark[0, :10], dark[:, 20:30] = 0, 0
    write(tmp_path / "b.tif", dark, 10, nodata=0)
    numbers = np.ones((1, 60, 60), np.float32)
    numbers[0, 5:8] = np.inf
    numbers[0, 12:14] = np.nan
    write(tmp_path / "c.tif", numbers, 10)
    with rasterio.open(write(tmp_path / "d.tif", values, 10), "r+") as file:
        mask = np.full((60, 60), 255, np.uint8)
        mask[40:50] = 0
        file.write_mask(mask)
    with rasterio.open(write(tmp_path / "e.tif", dark, 10, nodata=0), "r+") as file:
        file.write_mask(mask)  # and zeros count besides
    both = (*range(20, 30), *range(40, 50))
    with rasterio.open(paths["s2"]) as scene:
        for name, rows in (
            ("a", range(10)),
            ("b", range(20, 30)),
            ("c", (5, 6, 7, 12, 13)),
            ("d", range(40, 50)),
            ("e", both),
        ):
            with open_features(RasterSource(str(tmp_path / f"{name}.tif")), scene, Reporter()) as raster:
                found = raster.read(0, 0, 60, 40)
            missing = np.isnan(found)
            assert (missing.all(axis=0) == missing.any(axis=0)).all()
            assert np.flatnonzero(missing[0].all(axis=1)).tolist() == list(rows), name
            assert missing[0].sum() == 40 * len(rows), name
            if name in "be":
                assert (found[0, :10] == 0).all() and (found[1, :10] == 1).all()


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ((-9999, -32768), (True, True)),
        ((None, -32768), (False, True)),
        ((-9999, None), (True, False)),
        ((np.nan, -9999), (True, True)),
        ((0, -9999), (False, True)),  # 0 is a number beside others
    ],
)
@pytest.mark.parametrize("cell", [10, 20])
def test_bands_that_declare_other_values_are_missing_each_by_its_own(ground, tmp_path, values, missing, cell):
    """As in a virtual raster of two files, of any types."""
    _, paths = ground
    rng, bands = np.random.default_rng(0), []
    for number, (value, kind) in enumerate(zip(values, (np.float32, np.int32))):
        band = rng.integers(1, 100, (60, 60)).astype(kind)
        band[10 * number + 10 : 10 * number + 20] = value or 0
        write(tmp_path / f"{number}.tif", band[np.newaxis], cell, nodata=value)
        bands.append((tmp_path / f"{number}.tif", "Float32" if kind is np.float32 else "Int32", value))
    text = '<VRTDataset rasterXSize="60" rasterYSize="60"><SRS>EPSG:32632</SRS>'
    text += f"<GeoTransform>{LEFT}, {cell}, 0, 4000000, 0, -{cell}</GeoTransform>"
    for path, kind, value in bands:
        declared = "" if value is None else f"<NoDataValue>{value}</NoDataValue>"
        source = f"<SimpleSource><SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
        text += f'<VRTRasterBand dataType="{kind}">{declared}{source}</VRTRasterBand>'
    (tmp_path / "both.vrt").write_text(text + "</VRTDataset>", encoding="utf-8")
    source = RasterSource(str(tmp_path / "both.vrt"))
    with rasterio.open(paths["s2"]) as scene, open_features(source, scene, Reporter()) as raster:
        found = raster.read(0, 0, 60 * cell // 10, 40)[:, :: cell // 10]
    rows = [row for number in (0, 1) if missing[number] for row in range(10 * number + 10, 10 * number + 20)]
    gone = set(np.flatnonzero(np.isnan(found).all(axis=(0, 2))).tolist())
    assert gone <= set(rows) and len(gone) >= len(rows) - (2 if cell > 10 else 0)  # halves of pixels at the edges
    assert np.nanmin(found) >= 0 and np.nanmax(found) < 100  # nothing of the marks is mixed in


@pytest.mark.parametrize("mark", [-9999, 65535])
def test_marks_that_features_do_not_declare_are_refused(ground, tmp_path, mark):
    _, paths = ground
    values = np.random.default_rng(0).integers(1, 100, (2, 100, 100)).astype(np.int32)
    values[1, :, 30:] = mark
    write(tmp_path / "features.tif", values, 10, names=["VV", "VH"])
    with pytest.raises(RasterError, match=rf"features\.tif \(VH\) holds the value {mark} on 70 % .*does not declare"):
        create(paths, tmp_path / "set", features=str(tmp_path / "features.tif"))
    assert not (tmp_path / "set").exists()
    values[1] = np.arange(-10_000, 0).reshape(100, 100)  # one of many like it
    source = RasterSource(write(tmp_path / "features.tif", values, 10))
    with rasterio.open(paths["s2"]) as scene, open_features(source, scene, Reporter()) as raster:
        assert np.isfinite(raster.read(0, 0, 99, 99)).all()


def test_marks_between_the_places_looked_at_are_refused_when_they_are_read(tmp_path):
    values = np.ones((1, 2100, 2100), np.float32)
    values[:, 128:131, 128:131] = -9999  # between the first windows
    source = RasterSource(write(tmp_path / "features.tif", values, 10))
    grid = DatasetGrid(CRS.from_epsg(32632), from_origin(LEFT, 4_000_000, 10, 10), 2100, 2100)
    with open_features(source, grid, Reporter()) as raster, pytest.raises(RasterError, match="holds the value -9999"):
        raster.read(120, 120, 32, 32)


def test_rasters_that_are_no_features_are_refused(ground, tmp_path):
    _, paths = ground
    write(tmp_path / "complex.tif", np.ones((1, 8, 8), np.complex64), 10)
    write(tmp_path / "many.tif", np.ones((513, 2, 2), np.uint8), 10)
    write(tmp_path / "far.tif", np.ones((1, 8, 8), np.float32), 10, left=LEFT + 90_000)
    with rasterio.open(paths["s2"]) as scene:
        for name, error, says in (("complex", RasterError, "complex"), ("many", BandsError, "1 to 512")):
            with pytest.raises(error, match=says):  # noqa: SIM117
                with open_features(RasterSource(str(tmp_path / f"{name}.tif")), scene, Reporter()):
                    pass
        some = RasterSource(str(tmp_path / "many.tif"), bands=(3, 1))
        with open_features(some, scene, Reporter()) as raster:
            assert raster.bands == (3, 1) and raster.names == ("band 3", "band 1")
    with pytest.raises(RasterError, match="lies nowhere on the Sentinel-2 image"):
        create(paths, tmp_path / "set", features=str(tmp_path / "far.tif"))
    assert not (tmp_path / "set").exists()


def test_the_set_records_bands_scale_and_what_is_missing(ground, tmp_path):
    _, paths = ground
    with rasterio.open(paths["features"]) as file:
        values = file.read()
    values[:, :, : round(1.5 * PLOT / 20)] = -9999  # the first column of plots, and half of the second
    write(tmp_path / "part.tif", values, 20, names=["VV", "VH", None], nodata=-9999)
    outputs = create(paths, tmp_path / "set", features=str(tmp_path / "part.tif"))
    told = json.loads((tmp_path / "set/training_set.json").read_text())["features"]
    assert told["bands"] == ["VV", "VH", "band 3"] and told["nodata"] == -9999
    assert (told["windows"], told["windows_without"], told["windows_in_part"]) == (PLOTS**2, PLOTS, PLOTS)
    # Bilinear warping loses no pixel more than the halves of pixels at the edge.
    assert told["missing"] == pytest.approx(1.5 / PLOTS, abs=0.005)
    assert {p["kind"] for p in outputs["report"]} >= {"no-features"}
    known = values[:, :, round(1.5 * PLOT / 20) :].reshape(3, -1)
    np.testing.assert_allclose(told["mean"], known.mean(axis=1), atol=0.02)
    np.testing.assert_allclose(told["deviation"], known.std(axis=1), rtol=0.25)  # smoothed from 20 m to 10 m
    found = open_training_set(tmp_path / "set")
    samples = found.load(range(len(found.polygons)), Reporter(), features=found.features)
    share = np.isfinite(samples.features[:, 0]).mean(axis=(1, 2))
    assert sorted(set(np.round(share, 1))) == [0.0, 0.5, 1.0]
    assert (samples.known == np.clip((share - 0.6) / 0.35, 0, 1)).all()
    assert np.nanstd(samples.features.astype(np.float32), axis=(0, 2, 3)) == pytest.approx([1, 1, 1], abs=0.01)
    assert found.load([0], Reporter()).features is None
    number = int(np.flatnonzero(share == 1)[0])
    with np.load(tmp_path / f"set/further_features/features_{number}.npz") as file:
        kept = file["features"]
    expected = (kept - np.float32(told["mean"])[:, None, None]) / np.float32(told["deviation"])[:, None, None]
    np.testing.assert_array_equal(samples.features[number], expected.astype(np.float16))
    assert not list(tmp_path.glob("set/further_features/features_0.npz"))
    create(paths, tmp_path / "set")  # replaced by one without
    assert not (tmp_path / "set/further_features").exists()
    assert open_training_set(tmp_path / "set").features is None


def test_the_third_stream_gains_where_sentinel2_cannot_tell(telling, ground):
    outputs, model, reporter = telling
    described = model.streams["features"]
    assert described["parameter"] == "features" and described["bands"] == ["VV", "VH", "ratio"]
    assert described["nodata"] == -9999 and len(described["mean"]) == len(described["deviation"]) == 3
    found = model.metadata["training"]["further"]["unseen"]
    assert found["fused"] and found["gain"]["loss"]["low"] > 0
    assert model.metadata["further"]["unseen"]["streams"] == ["sentinel2", "features"]
    assert outputs["test_accuracy"]["fused"] > outputs["test_accuracy"]["sentinel2"] + 0.15
    assert "join the fusion beside Sentinel-2" in said(reporter)
    page = (ground[0] / "telling.html").read_text(encoding="utf-8")
    assert "Stream of further features" in page and "What the further features gain" in page


def test_noise_stays_out_and_the_model_is_that_without_it(ground, telling):
    folder, paths = ground
    outputs, model, reporter = trained(folder, paths["noise"], "noise", paths)
    assert model.metadata["further"] == {"unseen": None, "seen": None}
    assert outputs["test_accuracy"]["fused"] == outputs["test_accuracy"]["sentinel2"]
    assert "gain nothing beyond chance beside Sentinel-2" in said(reporter)
    # The first stream learns as it does beside other features: to the last digit.
    for key, tensor in telling[1].tensors["sentinel2"].items():
        torch.testing.assert_close(model.tensors["sentinel2"][key], tensor, rtol=0, atol=0)
    map_with = classify(folder, paths, "noise", features=paths["noise"])
    assert "they have no say in the map" in said(map_with[3])
    assert (map_with[1] == classify(folder, paths, "noise")[1]).all()


def test_the_map_uses_features_and_goes_on_without(telling, ground, tmp_path):
    folder, paths = ground
    # Cells of 100 m and plots of 320 m do not coincide: the middles of plots are compared.
    middle = [round((PLOT * (i + 0.5) - 50) / 100) for i in range(PLOTS)]
    streams = {"streams": str(tmp_path / "streams.tif"), "probabilities": str(tmp_path / "p.tif")}
    outputs, codes, tags, _ = classify(folder, paths, "telling", features=paths["features"], **streams)
    right = (codes[np.ix_(middle, middle)] == GROUND).mean()
    assert outputs["cells_without_features"] == 0 and tags["DF4LCZ_FEATURES"] == paths["features"]
    with rasterio.open(tmp_path / "streams.tif") as file:
        assert file.count == 4 and file.descriptions[3] == "stream of further features"
        assert (file.read(4) > 0).all()
    _, weighed, _, reporter = classify(folder, paths, "telling", features=paths["features"], alpha=0.3)
    assert (weighed == codes).all() and "Alpha has no effect: the model" in said(reporter)
    plain, without, tags, reporter = classify(folder, paths, "telling")
    assert "3 further features too, and none are given" in said(reporter)
    assert plain["cells_without_features"] is None and "DF4LCZ_FEATURES" not in tags
    assert right > (without[np.ix_(middle, middle)] == GROUND).mean() + 0.15

    # Features of the western half: there the map is that with all of them, in the east that without, to the last digit.
    half = PLOTS * PLOT // 2
    with rasterio.open(paths["features"]) as file:
        values = file.read()
    write(tmp_path / "west.tif", values[:, :, : half // 20], 20, names=["VV", "VH", "ratio"], nodata=-9999)
    again, west, _, reporter = classify(folder, paths, "telling", features=str(tmp_path / "west.tif"), workers="1")
    column = np.arange(codes.shape[1]) * 100 + 50
    assert (west[:, column + 170 < half] == codes[:, column + 170 < half]).all()
    assert (west[:, column > half] == without[:, column > half]).all()
    assert again["cells_without_features"] == (column + 160 - half > 0.4 * 320).sum() * len(codes)
    assert "the further features are missing" in said(reporter)


def test_other_features_are_refused_or_remarked_on(telling, ground, tmp_path):
    folder, paths = ground
    with rasterio.open(paths["features"]) as file:
        values = file.read()
    write(tmp_path / "two.tif", values[:2], 20)
    with pytest.raises(BandsError, match=r"two\.tif has 2 bands; the model's features are 3 \(VV, VH, ratio\)"):
        classify(folder, paths, "telling", features=str(tmp_path / "two.tif"))
    write(tmp_path / "named.tif", values, 20, names=["VV", "HH", "ratio"])
    _, _, _, reporter = classify(folder, paths, "telling", features=str(tmp_path / "named.tif"))
    assert "1 bands of named.tif are called otherwise" in said(reporter) and "band 2: HH" in said(reporter)
    linear = (10 ** (values / 10)).astype(np.float32)
    write(tmp_path / "linear.tif", linear, 20, names=["VV", "VH", "ratio"])
    _, _, _, reporter = classify(folder, paths, "telling", features=str(tmp_path / "linear.tif"))
    assert "lie far from those that the model has learnt from" in said(reporter)
    write(tmp_path / "far.tif", values, 20, left=LEFT + 90_000, names=["VV", "VH", "ratio"])
    _, far, _, reporter = classify(folder, paths, "telling", features=str(tmp_path / "far.tif"))
    assert "lies outside the map" in said(reporter)
    assert (far == classify(folder, paths, "telling")[1]).all()


def test_a_model_without_features_refuses_some(ground, tmp_path, telling):
    folder, paths = ground
    values = {"training_set": str(folder / "set_telling"), "output": str(tmp_path / "plain.safetensors")}
    execute("train", {**values, **SMALL, "epochs": 1, "features": False}, Reporter())
    model = model_file.load(tmp_path / "plain.safetensors")
    assert set(model.streams) == {"sentinel2"} and "further" not in model.metadata
    with pytest.raises(ModelFileError, match="no stream of further features"):
        classify(tmp_path, paths, "plain", features=paths["features"])


def test_an_evaluation_says_what_the_features_gain_and_where_there_are_none(telling, ground, tmp_path):
    folder, paths = ground
    values = {"training_set": str(folder / "set_telling"), "model": str(folder / "telling.safetensors")}
    asked = {**values, "split": "polygons", "device": "cpu", "bootstraps": 20, "json": str(tmp_path / "e.json")}
    found = execute("evaluate", {**asked, "report": str(tmp_path / "e.html")}, Reporter())["figures"]
    kept = telling[1].metadata["training"]["test"]
    assert set(found) == set(kept) == {"sentinel2", "features", "fused"}
    for stream, figures in found.items():
        assert figures["oa"] == pytest.approx(kept[stream]["oa"])
    assert json.loads((tmp_path / "e.json").read_text())["samples_without_features"] == 0
    assert "Stream of further features" in (tmp_path / "e.html").read_text(encoding="utf-8")
    create(paths, tmp_path / "bare")
    reporter = Recorder()
    bare = execute("evaluate", {**asked, "training_set": str(tmp_path / "bare")}, reporter)["figures"]
    assert "judged without that stream" in said(reporter)
    assert bare["fused" if "fused" in bare else "sentinel2"]["oa"] == found["sentinel2"]["oa"]
    reporter = Recorder()
    weighed = execute("evaluate", {**asked, "alpha": 0.2}, reporter)["figures"]
    assert weighed == found  # there is nothing to weigh, and the features have their say
    assert "Alpha has no effect: the model" in said(reporter)
