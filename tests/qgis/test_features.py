"""Further features through the algorithms: a training set with them, a model, and maps with and without."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

gdal.UseExceptions()


@pytest.fixture(scope="module")
def town(engine, tmp_path_factory):
    """The sample town, and a raster that knows its classes: a band for each of three groups, and noise."""
    folder = tmp_path_factory.mktemp("town")
    paths = {n: str(folder / f) for n, f in (("sentinel2", "s2.tif"), ("rgb", "rgb.tif"), ("truth", "truth.tif"))}
    options = [part for name, path in paths.items() for part in (f"--{name}", path)]
    areas = str(folder / "areas.gpkg")
    engine("create-sample-town", *options, "--training-areas", areas, "--size", 1600, "--seed", 5)
    truth = gdal.Open(paths["truth"])
    codes = truth.ReadAsArray()
    rng = np.random.default_rng(0)
    bands = [np.isin(codes, group) + rng.normal(0, 0.2, codes.shape) for group in ((1, 2, 3), (4, 5, 6), (11, 12, 17))]
    path = folder / "features.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), *codes.shape[::-1], 3, gdal.GDT_Float32)
    made.SetGeoTransform(truth.GetGeoTransform())
    made.SetProjection(truth.GetProjection())
    for number, (name, values) in enumerate(zip(("compact", "open", "plants"), bands), 1):
        made.GetRasterBand(number).WriteArray(values.astype(np.float32))
        made.GetRasterBand(number).SetDescription(name)
    made = None
    return {**paths, "areas": areas, "features": str(path)}


@pytest.fixture(scope="module")
def trained(provider, town, tmp_path_factory):
    """Through Processing: a training set with the features, and a small model of it."""
    import processing

    folder = tmp_path_factory.mktemp("trained")
    layer = QgsRasterLayer(town["features"], "features")
    QgsProject.instance().addMapLayer(layer)
    values = {"S2": town["sentinel2"], "TRAINING_AREAS": town["areas"], "FEATURES": layer.id(), "MAX_PER_POLYGON": 1}
    made = processing.run("df4lcz:createtrainingset", {**values, "OUTPUT": str(folder / "set")})
    QgsProject.instance().removeAllMapLayers()
    values = {"STREAMS": "sentinel2", "SENTINEL2_NETWORK": "sen2lcz", "EPOCHS": 1, "FEATURES_EPOCHS": 2}
    values |= {"TRAINING_SET": made["OUTPUT"], "SPLIT": "polygons", "OUTPUT": str(folder / "m.safetensors")}
    return processing.run("df4lcz:train", values), Path(made["OUTPUT"])


def metadata(path):
    header = Path(path).read_bytes()
    length = int.from_bytes(header[:8], "little")
    return json.loads(json.loads(header[8 : 8 + length])["__metadata__"]["df4lcz"])


def test_the_set_and_the_model_know_the_features(trained):
    results, folder = trained
    told = json.loads((folder / "training_set.json").read_text())["features"]
    assert told["bands"] == ["compact", "open", "plants"] and told["windows_without"] == 0
    assert len(list(folder.glob("further_features/*"))) == told["windows"] > 50
    model = metadata(results["OUTPUT"])
    assert model["streams"]["features"]["bands"] == told["bands"]
    assert set(model["training"]["curves"]) == {"sentinel2", "features"}
    assert model["training"]["further"]["unseen"]["areas"] > 5


def test_maps_with_and_without(run, trained, town, tmp_path):
    values = {"S2": town["sentinel2"], "MODEL": trained[0]["OUTPUT"], "CELL_SIZE": 200}
    with_features = run("df4lcz:classify", {**values, "FEATURES": town["features"], "OUTPUT": str(tmp_path / "a.tif")})
    without = run("df4lcz:classify", {**values, "OUTPUT": str(tmp_path / "b.tif")})
    assert with_features["CELLS"] == without["CELLS"] == 64
    assert "DF4LCZ_FEATURES" in gdal.Open(str(tmp_path / "a.tif")).GetMetadata()
    joined = metadata(trained[0]["OUTPUT"])["further"]["unseen"]
    a, b = (gdal.Open(str(tmp_path / f"{n}.tif")).ReadAsArray() for n in "ab")
    assert joined is not None or (a == b).all()


def test_another_raster_is_refused(run, trained, town, tmp_path):
    values = {"S2": town["sentinel2"], "MODEL": trained[0]["OUTPUT"], "FEATURES": town["truth"]}
    with pytest.raises(QgsProcessingException, match=r"truth\.tif has 1 bands; the model's features are 3"):
        run("df4lcz:classify", {**values, "OUTPUT": str(tmp_path / "c.tif")})
    assert not list(tmp_path.iterdir())
