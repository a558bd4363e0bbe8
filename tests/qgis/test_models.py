"""The ready models, and models of our algorithms with QGIS's own."""

import importlib.util
import json

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)

READY = ("extenttomap", "mappretrained", "maptrained")
Source = QgsProcessingModelChildParameterSource


def codes(path):
    return gdal.Open(str(path)).ReadAsArray()


@pytest.mark.parametrize("name", READY)
def test_ready_models_are_sound_and_explained(provider, name):
    model = QgsApplication.processingRegistry().createAlgorithmById(f"df4lcz:{name}")
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.validate() == (True, [])
    assert model.canExecute()[0]
    assert {c.algorithmId().partition(":")[0] for c in model.childAlgorithms().values()} == {"df4lcz"}
    assert model.displayName().startswith(("Map LCZs", "From an extent"))
    assert all(d.help() for d in model.parameterDefinitions())


def test_they_stay_when_the_provider_is_loaded_again(provider):
    provider.refreshAlgorithms()
    assert {a.name() for a in provider.algorithms()} >= set(READY)
    assert provider.algorithm("maptrained").canExecute()[0]


def test_their_files_are_what_the_script_makes(provider, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.folders import RESOURCES, ROOT

    spec = importlib.util.spec_from_file_location("make_models", ROOT / "scripts" / "make_models.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert sorted(script.MODELS) == sorted(READY)
    for name, make in script.MODELS.items():
        make().save(tmp_path / f"{name}.model3")
        made, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
        assert made.fromFile(str(tmp_path / f"{name}.model3"))
        assert shipped.fromFile(str(RESOURCES / "models" / f"{name}.model3"))
        kind = QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass
        assert made.asPythonCode(kind, 4) == shipped.asPythonCode(kind, 4), "an algorithm has changed: run make models"
        assert made.helpContent() == shipped.helpContent()


def test_pretrained_does_what_its_steps_do(run, qgis_process, data, so2sat_model, tmp_path):
    scene, model = data / "sentinel2" / "accomack_512.tif", so2sat_model
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:mappretrained",
        "--",
        f"S2={scene}",
        f"MODEL={model}",
        f"classify:MAP={tmp_path / 'lcz.tif'}",
        f"filter:FILTERED={tmp_path / 'filtered.tif'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["classify:MAP"] == str(tmp_path / "lcz.tif")
    steps = run("df4lcz:classify", {"S2": str(scene), "MODEL": str(model), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (codes(steps["OUTPUT"]) == codes(tmp_path / "lcz.tif")).all()
    filtered = run("df4lcz:filter", {"LCZ": steps["OUTPUT"], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (codes(filtered["OUTPUT"]) == codes(tmp_path / "filtered.tif")).all()
    assert (codes(filtered["OUTPUT"]) != codes(steps["OUTPUT"])).any()


def test_trained_goes_all_the_way(run, engine, tmp_path):
    """The sample town at its smallest, a narrow network, one epoch: the way counts, not the map."""
    from df4lcz.df4lcz_qgis.engine.shared import model_file

    town = {"sentinel2": "s2.tif", "rgb": "rgb.tif", "training-areas": "areas.gpkg", "truth": "truth.tif"}
    options = [part for name, file in town.items() for part in (f"--{name}", tmp_path / file)]
    engine("create-sample-town", *options, "--size", 1600, "--seed", 5)
    areas = str(tmp_path / "areas.gpkg")
    outputs = {
        "segment:OBJECTS": "objects.gpkg",
        "createtrainingset:TRAINING_SET": "set",
        "train:MODEL": "town.safetensors",
        "train:TRAINING": "train.html",
        "classify:MAP": "lcz.tif",
        "filter:FILTERED": "filtered.tif",
        "accuracy:ACCURACY": "accuracy.html",
    }
    results = run(
        "df4lcz:maptrained",
        {
            "S2": str(tmp_path / "s2.tif"),
            "RGB": str(tmp_path / "rgb.tif"),
            "TRAINING_AREAS": areas,
            "REFERENCE_AREAS": areas,
            "WIDTH": 4,
            "EPOCHS": 1,
            **{name: str(tmp_path / file) for name, file in outputs.items()},
        },
    )
    assert {name: results[name] for name in outputs} == {n: str(tmp_path / f) for n, f in outputs.items()}
    metadata = model_file.read_metadata(results["train:MODEL"])
    assert set(metadata["streams"]) == {"sentinel2", "google_earth"}
    assert metadata["segmenter"]["name"] == "superpixels"  # the model's default, not the step's
    for name in ("classify:MAP", "filter:FILTERED"):
        values = codes(results[name])
        assert values.shape == (16, 16) and values.max() <= 17 and (values > 0).sum() > 100
    assert "OAbu" in (tmp_path / "accuracy.html").read_text(encoding="utf-8")


def chain(path):
    """Filter, QGIS's count of the map's values, a second filter whose radius comes from numbers of both."""
    model = QgsProcessingModelAlgorithm("Chain", "test")
    model.addModelParameter(QgsProcessingParameterRasterLayer("LCZ", "Map"), QgsProcessingModelParameter("LCZ"))
    first = QgsProcessingModelChildAlgorithm("df4lcz:filter")
    first.setChildId("first")
    first.addParameterSources("LCZ", [Source.fromModelParameter("LCZ")])
    first.addParameterSources("METHOD", [Source.fromStaticValue("minimum-mapping-unit")])
    first.addParameterSources("MINIMUM_AREA", [Source.fromStaticValue(1)])
    count = QgsProcessingModelChildAlgorithm("native:rasterlayeruniquevaluesreport")
    count.setChildId("count")
    count.addParameterSources("INPUT", [Source.fromChildOutput("first", "OUTPUT")])
    second = QgsProcessingModelChildAlgorithm("df4lcz:filter")
    second.setChildId("second")
    second.addParameterSources("LCZ", [Source.fromChildOutput("first", "OUTPUT")])
    second.addParameterSources("METHOD", [Source.fromStaticValue("majority")])
    second.addParameterSources("RADIUS", [Source.fromExpression("100 * @first_CELLS / @count_TOTAL_PIXEL_COUNT")])
    second.setDependencies([QgsProcessingModelChildDependency("count")])
    output = QgsProcessingModelOutput("MAP", "Map")
    output.setChildId("second")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"MAP": output})
    for child in (first, count, second):
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    assert model.toFile(str(path))
    # "second:MAP" in QGIS 3.22; newer ones give new models shorter names.
    return path, model.destinationParameterDefinitions()[0].name()


@pytest.fixture
def lcz_map(tmp_path):
    """30 x 30 cells of random classes."""
    path = tmp_path / "random.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 30, 30, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500_000, 100, 0, 5_400_000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(np.random.default_rng(2).integers(1, 6, (30, 30)).astype("uint8"))
    dataset.FlushCache()
    return path


def test_a_model_of_ours_and_native_ones(run, qgis_process, lcz_map, tmp_path):
    path, output = chain(tmp_path / "chain.model3")
    done = qgis_process("--json", "run", path, "--", f"LCZ={lcz_map}", f"{output}={tmp_path / 'map.tif'}")
    assert done.returncode == 0, done.stdout + done.stderr
    request = {"LCZ": str(lcz_map), "METHOD": "majority", "OUTPUT": "TEMPORARY_OUTPUT"}
    near, far = (codes(run("df4lcz:filter", {**request, "RADIUS": r})["OUTPUT"]) for r in (100, 300))
    assert (codes(json.loads(done.stdout)["results"][output]) == near).all()
    assert (near != far).any()


def test_native_count_of_our_map(run, scene, small_model, tmp_path):
    """QGIS's own algorithm counts the map's cells as they are, no data apart."""
    results = run("df4lcz:classify", {"S2": str(scene), "MODEL": str(small_model), "OUTPUT": "TEMPORARY_OUTPUT"})
    counted = run(
        "native:rasterlayeruniquevaluesreport",
        {"INPUT": results["OUTPUT"], "BAND": 1, "OUTPUT_TABLE": str(tmp_path / "t.csv")},
    )
    values = codes(results["OUTPUT"])
    assert counted["TOTAL_PIXEL_COUNT"] == results["CELLS"] == values.size
    assert counted["NODATA_PIXEL_COUNT"] == results["NODATA_CELLS"] == (values == 0).sum()
