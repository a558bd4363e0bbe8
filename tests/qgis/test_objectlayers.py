"""Heights as layers of objects, from the sample town to a map, through Processing and qgis_process."""

import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer

gdal.UseExceptions()
FILES = {
    "SENTINEL2": "s2.tif",
    "RGB": "rgb.tif",
    "TRAINING_AREAS": "areas.gpkg",
    "TRUTH": "truth.tif",
    "HEIGHTS": "heights.tif",
}
TRAINING = {"SPLIT": "random", "WIDTH": 2, "EPOCHS": 1, "GOOGLE_EARTH_EPOCHS": 1}


@pytest.fixture(scope="module")
def town(provider, tmp_path_factory):
    import processing

    folder = tmp_path_factory.mktemp("town")
    values = {name: str(folder / file) for name, file in FILES.items()}
    results = processing.run("df4lcz:createsampletown", {**values, "SIZE": 1600, "SEED": 5})
    assert {name: results[name] for name in FILES} == values
    objects = str(folder / "objects.gpkg")
    segment = {"RGB": values["RGB"], "SEGMENTER": "superpixels", "RESOLUTION": 2, "OUTPUT": objects}
    processing.run("df4lcz:segment", segment)
    return {**values, "OBJECTS": objects}


def test_heights_from_layers_of_the_project_to_a_map(run, qgis_process, town, tmp_path):
    heights = QgsRasterLayer(town["HEIGHTS"], "nDSM")
    assert heights.bandCount() == 1 and heights.rasterUnitsPerPixelX() == 2
    QgsProject.instance().addMapLayer(heights)
    values = {"S2": town["SENTINEL2"], "TRAINING_AREAS": town["TRAINING_AREAS"], "OUTPUT": str(tmp_path / "set")}
    given = {"RGB": town["RGB"], "INSTANCES": town["OBJECTS"], "LAYERS": [heights.id()], "RESOLUTION": 2}
    made = run("df4lcz:createtrainingset", {**values, **given, "MAX_PER_POLYGON": 1})
    QgsProject.instance().removeAllMapLayers()
    text = json.loads((Path(made["OUTPUT"]) / "training_set.json").read_text())["google_earth"]["details"]
    assert text["layers"] == ["Height above ground"] and text["layer_shares"] == [1.0]
    model = str(tmp_path / "m.safetensors")
    run("df4lcz:train", {"TRAINING_SET": made["OUTPUT"], "OUTPUT": model, **TRAINING})
    mapped = {"S2": town["SENTINEL2"], "RGB": town["RGB"], "INSTANCES": town["OBJECTS"], "MODEL": model, "ALPHA": 0.5}
    mapped |= {"EXTENT": "300600,301000,9000,9400 [EPSG:32631]", "OUTPUT": str(tmp_path / "lcz.tif")}
    with pytest.raises(QgsProcessingException, match=r"layers of objects: Height above ground\. Give these layers"):
        run("df4lcz:classify", mapped)
    arguments = [f"{k}={v}" for k, v in {**mapped, "LAYERS": town["HEIGHTS"]}.items()]
    done = qgis_process("--json", "run", "df4lcz:classify", "--", *arguments)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["CELLS"] == 16 and results["SENTINEL2_ALONE"] == 0
    assert gdal.Open(results["OUTPUT"]).GetMetadataItem("DF4LCZ_LAYERS") == town["HEIGHTS"]


def test_layers_without_imagery_are_refused(run, town, tmp_path):
    values = {"S2": town["SENTINEL2"], "TRAINING_AREAS": town["TRAINING_AREAS"], "OUTPUT": str(tmp_path / "set")}
    with pytest.raises(QgsProcessingException, match="none was given"):
        run("df4lcz:createtrainingset", {**values, "LAYERS": [town["HEIGHTS"]]})
    assert not (tmp_path / "set").exists()
