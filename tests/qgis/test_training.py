"""Training, evaluation and the fused map through QGIS."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer, QgsVectorLayer

gdal.UseExceptions()
ENGINE_TESTS = Path(__file__).parents[1] / "engine"


@pytest.fixture(scope="module")
def training_set(tmp_path_factory):
    spec = importlib.util.spec_from_file_location("engine_conftest", ENGINE_TESTS / "conftest.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = module.write_training_set(tmp_path_factory.mktemp("set") / "small", per_class=10)
    description = json.loads((folder / "training_set.json").read_text())
    description["segmenter"]["settings"] = {"smoothing_m": 1.0, "depth": 3.0, "resolution_m": 1.0, "min_area_m2": 50.0}
    (folder / "training_set.json").write_text(json.dumps(description))
    return folder


@pytest.fixture(scope="module")
def trained(provider, training_set, tmp_path_factory):
    import processing

    folder = tmp_path_factory.mktemp("trained")
    values = {
        "TRAINING_SET": str(training_set),
        "WIDTH": 2,
        "EPOCHS": 2,
        "GOOGLE_EARTH_EPOCHS": 2,
        "SEED": 1,
        "FUSION": "alpha",
        "OUTPUT": str(folder / "m.safetensors"),
        "REPORT": str(folder / "m.html"),
        "MODEL_NAME": "A town",
    }
    return processing.run("df4lcz:train", values), folder


@pytest.fixture(scope="module")
def rgb(tmp_path_factory):
    """Blocks of colour on the western half of the scene fixture's ground."""
    path = tmp_path_factory.mktemp("rgb") / "rgb.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 320, 480, 3, gdal.GDT_Byte, ["PHOTOMETRIC=RGB"])
    dataset.SetGeoTransform((500_000, 1, 0, 5_400_000, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    blocks = np.random.default_rng(0).integers(0, 256, (3, 15, 10), dtype=np.uint8)
    dataset.WriteArray(blocks.repeat(32, 1).repeat(32, 2))
    dataset = None
    return path


@pytest.fixture(scope="module")
def objects(provider, rgb, tmp_path_factory):
    import processing

    path = tmp_path_factory.mktemp("objects") / "objects.gpkg"
    processing.run("df4lcz:segment", {"RGB": str(rgb), "SEGMENTER": "superpixels", "OUTPUT": str(path)})
    return path


def test_training_writes_a_model_and_a_report(trained):
    from df4lcz.df4lcz_qgis.engine.shared import model_file

    outputs, folder = trained
    metadata = model_file.read_metadata(outputs["OUTPUT"])
    assert metadata["name"] == "A town"
    assert metadata["alpha"] == outputs["ALPHA_USED"]
    settings = metadata["training"]["settings"]
    assert (settings["width"], settings["epochs"], settings["seed"]) == (2, 2, 1)
    # What was not given is what the engine's operation has.
    assert (settings["decay_factor"], settings["learning_rate"], settings["alpha"]) == (0.4, None, None)
    assert 0 <= outputs["TEST_ACCURACY"] <= 1
    assert "<svg" in (folder / "m.html").read_text()


def test_evaluation_tells_the_figures_of_the_file(run, trained, training_set, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared import model_file

    outputs, _ = trained
    found = run(
        "df4lcz:evaluate",
        {
            "TRAINING_SET": str(training_set),
            "MODEL": outputs["OUTPUT"],
            "BOOTSTRAPS": 20,
            "JSON": str(tmp_path / "e.json"),
            "REPORT": str(tmp_path / "e.html"),
        },
    )
    kept = model_file.read_metadata(outputs["OUTPUT"])["training"]["test"]["fused"]
    assert found["OA"] == pytest.approx(kept["oa"])
    assert found["WEIGHTED_F1"] == pytest.approx(kept["weighted_f1"])
    assert json.loads((tmp_path / "e.json").read_text())["streams"]["fused"]["confusion"] == kept["confusion"]


def test_fused_map_from_layers_of_a_project(run, trained, scene, rgb, objects, tmp_path):
    project = QgsProject.instance()
    layers = [QgsRasterLayer(str(scene), "scene"), QgsRasterLayer(str(rgb), "rgb")]
    layers.append(QgsVectorLayer(f"{objects}|layername=instances", "objects", "ogr"))
    project.addMapLayers(layers)
    outputs = run(
        "df4lcz:classify",
        {
            "S2": "scene",
            "RGB": "rgb",
            "INSTANCES": "objects",
            "MODEL": trained[0]["OUTPUT"],
            "OUTPUT": str(tmp_path / "lcz.tif"),
            "STREAMS": str(tmp_path / "streams.tif"),
        },
    )
    project.removeAllMapLayers()
    streams = gdal.Open(outputs["STREAMS"]).ReadAsArray()
    assert streams.shape == (3, 5, 7)
    assert outputs["SENTINEL2_ALONE"] == (streams[2] == 3).sum() > 0
    # The imagery is in the west: it covers 65 % of the windows at its edge, and 42 % of those in its corner.
    assert (streams[2, 1:3, 0] == 4).all() and streams[2, 0, 0] == 3
    assert (streams[1] > 0).tolist() == (streams[2] != 3).tolist()


def test_fused_map_through_qgis_process(qgis_process, trained, scene, rgb, objects, tmp_path):
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:classify",
        "--",
        f"S2={scene}",
        f"RGB={rgb}",
        f"INSTANCES={objects}",
        f"MODEL={trained[0]['OUTPUT']}",
        f"OUTPUT={tmp_path / 'lcz.tif'}",
        f"STREAMS={tmp_path / 'streams.tif'}",
        "ALPHA=0",
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["CELLS"] == 35
    codes, streams = (gdal.Open(str(tmp_path / n)).ReadAsArray() for n in ("lcz.tif", "streams.tif"))
    whole, none = np.isin(streams[2], (1, 2)), streams[2] == 3
    np.testing.assert_array_equal(codes[whole], streams[1][whole])
    np.testing.assert_array_equal(codes[none], streams[0][none])
    assert not (whole | none).all()  # where imagery covers a window in part, both streams have a say


def test_objects_of_another_segmenter_need_force(run, trained, scene, rgb, tmp_path):
    other = str(tmp_path / "other.gpkg")
    run("df4lcz:segment", {"RGB": str(rgb), "SEGMENTER": "superpixels", "DEPTH": 5, "OUTPUT": other})
    values = {"S2": str(scene), "MODEL": trained[0]["OUTPUT"], "INSTANCES": other, "OUTPUT": str(tmp_path / "lcz.tif")}
    with pytest.raises(QgsProcessingException, match="depth"):
        run("df4lcz:classify", values)
    run("df4lcz:classify", {**values, "FORCE_SEGMENTER": True})
    assert (tmp_path / "lcz.tif").exists()


def test_what_is_no_training_set_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="no training set"):
        run("df4lcz:train", {"TRAINING_SET": str(tmp_path), "OUTPUT": str(tmp_path / "m.safetensors")})


def test_a_batch_of_two_places_keeps_them_apart(run, trained, scene, rgb, objects, tmp_path):
    from scenes import make_scene

    other = make_scene(tmp_path / "other.tif", width=48, height=48)
    rows = [(scene, rgb, objects), (other, None, None), (scene, rgb, objects)]
    maps = []
    for number, (s2, image, found) in enumerate(rows):
        values = {"S2": str(s2), "MODEL": trained[0]["OUTPUT"], "OUTPUT": str(tmp_path / f"{number}.tif")}
        if image:
            values.update(RGB=str(image), INSTANCES=str(found))
        outputs = run("df4lcz:classify", values)
        maps.append(gdal.Open(outputs["OUTPUT"]).ReadAsArray())
    assert maps[1].shape == (5, 5)
    np.testing.assert_array_equal(maps[0], maps[2])
