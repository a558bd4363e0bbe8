"""The sample town and training sets through Processing and qgis_process."""

import json
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

gdal.UseExceptions()
NAMES = {"SENTINEL2": "s2.tif", "RGB": "rgb.tif", "TRAINING_AREAS": "areas.gpkg", "TRUTH": "truth.tif"}


@pytest.fixture(scope="module")
def town(engine, tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    paths = {name: str(folder / file) for name, file in NAMES.items()}
    options = [part for name, path in paths.items() for part in (f"--{name.lower().replace('_', '-')}", path)]
    engine("create-sample-town", *options, "--size", 1600, "--seed", 5)
    return paths


def test_sample_town_through_processing(run, town, tmp_path):
    parameters = {name: str(tmp_path / file) for name, file in NAMES.items()}
    results = run("df4lcz:createsampletown", {**parameters, "SIZE": 1600, "SEED": 5})
    assert {name: results[name] for name in NAMES} == parameters
    areas = QgsVectorLayer(results["TRAINING_AREAS"], "areas", "ogr")
    assert areas.featureCount() == results["AREAS_COUNT"] >= 85
    assert {f["class"] for f in areas.getFeatures()} == set(range(1, 18))
    sentinel2, truth = (QgsRasterLayer(results[n], n) for n in ("SENTINEL2", "TRUTH"))
    assert sentinel2.bandCount() == 10 and sentinel2.bandName(8).endswith("B8A")
    assert truth.renderer().type() == "paletted"
    assert sentinel2.extent() == truth.extent() == QgsRasterLayer(results["RGB"], "rgb").extent()
    assert areas.crs().authid() == sentinel2.crs().authid() == "EPSG:32631"
    same = [gdal.Open(p["SENTINEL2"]).ReadAsArray() for p in (town, parameters)]
    assert (same[0] == same[1]).all()


def test_sample_town_refuses_a_broken_size(run, tmp_path):
    parameters = {name: str(tmp_path / file) for name, file in NAMES.items()}
    with pytest.raises(QgsProcessingException, match="multiple of 100"):
        run("df4lcz:createsampletown", {**parameters, "SIZE": 1650})
    assert not list(tmp_path.iterdir())


def training_set(town, output, **options):
    return {
        "S2": town["SENTINEL2"],
        "TRAINING_AREAS": town["TRAINING_AREAS"],
        "OUTPUT": str(output),
        "STEP": 40,
        **options,
    }


def test_training_set_without_imagery(run, town, tmp_path):
    results = run("df4lcz:createtrainingset", training_set(town, tmp_path / "set", MAX_PER_POLYGON=3))
    text = json.loads((Path(results["OUTPUT"]) / "training_set.json").read_text())
    assert results["SAMPLES"] == sum(text["classes"].values()) == len(list(tmp_path.glob("set/sen2_img_patches/*")))
    assert results["CLASSES"] == len(text["classes"]) >= 15
    assert results["PROBLEMS"] == len(text["report"])
    assert text["google_earth"] is None


def test_training_set_from_layers_of_the_project_with_objects(run, town, tmp_path):
    layers = {n: QgsRasterLayer(town[n], n) for n in ("SENTINEL2", "RGB")}
    areas = QgsVectorLayer(town["TRAINING_AREAS"], "areas", "ogr")
    for layer in (*layers.values(), areas):
        QgsProject.instance().addMapLayer(layer)
    values = training_set(
        town,
        tmp_path / "set",
        RGB=layers["RGB"].id(),
        S2=layers["SENTINEL2"].id(),
        TRAINING_AREAS=areas.id(),
        CLASS_FIELD="lcz",
        SEGMENTER="superpixels",
        RESOLUTION=2,
        MAX_PER_POLYGON=1,
    )
    results = run("df4lcz:createtrainingset", values)
    QgsProject.instance().removeAllMapLayers()
    text = json.loads((Path(results["OUTPUT"]) / "training_set.json").read_text())
    assert text["training_areas"]["class_field"] == "lcz"
    assert text["segmenter"]["name"] == "superpixels"
    assert len(list(tmp_path.glob("set/gg_nodes_refine/*"))) > 0.9 * results["SAMPLES"]
    objects = QgsVectorLayer(f"{results['OUTPUT']}/instances.gpkg|layername=instances", "objects", "ogr")
    assert objects.featureCount() > 100


def test_kml_with_a_folder_per_class(run, town, tmp_path):
    """A file of many layers, one a folder: all of them count, whichever QGIS shows first."""
    areas = QgsVectorLayer(town["TRAINING_AREAS"], "areas", "ogr")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    move = QgsCoordinateTransform(areas.crs(), degrees, QgsProject.instance())
    folders = {}
    for feature in areas.getFeatures():
        geometry = feature.geometry()
        geometry.transform(move)
        ring = " ".join(f"{v.x()},{v.y()},0" for v in geometry.vertices())
        folders.setdefault(feature["lcz"], []).append(
            f"<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates></LinearRing>"
            "</outerBoundaryIs></Polygon></Placemark>"
        )
    text = "".join(f"<Folder><name>{name}</name>{''.join(marks)}</Folder>" for name, marks in folders.items())
    path = tmp_path / "Übung.kml"
    path.write_text(f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{text}</Document></kml>', encoding="utf-8")
    results = run("df4lcz:createtrainingset", training_set(town, tmp_path / "kml", TRAINING_AREAS=str(path)))
    same = run("df4lcz:createtrainingset", training_set(town, tmp_path / "layer"))
    assert results["CLASSES"] == same["CLASSES"]
    assert abs(results["SAMPLES"] - same["SAMPLES"]) <= 0.02 * same["SAMPLES"]


def test_areas_in_memory_and_selected(run, town, tmp_path):
    """Digitised and not yet saved, and only the selection: both reach the engine."""
    areas = QgsVectorLayer(town["TRAINING_AREAS"], "areas", "ogr").materialize(QgsFeatureRequest())
    assert areas.providerType() == "memory"
    areas.selectByExpression('"class" IN (6, 14, 17)')
    QgsProject.instance().addMapLayer(areas)
    whole = run("df4lcz:createtrainingset", training_set(town, tmp_path / "a", TRAINING_AREAS=areas.id()))
    source = QgsProcessingFeatureSourceDefinition(areas.id(), True)
    some = run("df4lcz:createtrainingset", training_set(town, tmp_path / "b", TRAINING_AREAS=source))
    QgsProject.instance().removeAllMapLayers()
    assert whole["CLASSES"] >= 15
    text = json.loads((Path(some["OUTPUT"]) / "training_set.json").read_text())
    assert set(text["classes"]) <= {"6", "14", "17"}


def test_bad_areas_are_refused_with_what_to_do(run, town, tmp_path):
    with pytest.raises(QgsProcessingException, match="no field 'name2'"):
        run("df4lcz:createtrainingset", training_set(town, tmp_path / "set", CLASS_FIELD="name2"))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/file.txt").write_text("mine")
    with pytest.raises(QgsProcessingException, match="Name a new or empty folder"):
        run("df4lcz:createtrainingset", training_set(town, tmp_path / "mine"))
    assert (tmp_path / "mine/file.txt").read_text() == "mine"


def test_cancelled_set_leaves_nothing(run, town, tmp_path):
    class Stops(QgsProcessingFeedback):
        def setProgressText(self, text):
            super().setProgressText(text)
            if "window" in text:
                self.cancel()

    with pytest.raises(QgsProcessingException, match=r"[Cc]ancelled"):
        run("df4lcz:createtrainingset", training_set(town, tmp_path / "set", STEP=10), feedback=Stops())
    assert not list(tmp_path.iterdir())


def test_through_qgis_process(qgis_process, town, tmp_path):
    arguments = [f"{k}={v}" for k, v in training_set(town, tmp_path / "set", MAX_PER_POLYGON=2).items()]
    done = qgis_process("--json", "run", "df4lcz:createtrainingset", "--", *arguments)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["SAMPLES"] == len(list(tmp_path.glob("set/sen2_img_patches/*")))
