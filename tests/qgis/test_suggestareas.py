"""Where to digitise next, from a real classification to labelled places, through Processing and qgis_process."""

import json

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from scenes import make_scene
from test_lczmaps import declared


@pytest.fixture
def classified(run, small_model, tmp_path):
    scene = make_scene(tmp_path / "scene.tif", width=300, height=240)
    request = {
        "S2": str(scene),
        "MODEL": str(small_model),
        "OUTPUT": str(tmp_path / "lcz.tif"),
        "PROBABILITIES": str(tmp_path / "p.tif"),
    }
    return scene, run("df4lcz:classify", request)["PROBABILITIES"]


def test_places_with_reasons(run, classified, tmp_path):
    scene, probabilities = classified
    new = run(
        "df4lcz:newtrainingareas", {"LCZ": str(tmp_path / "lcz.tif"), "SIZE": 100, "OUTPUT": str(tmp_path / "a.gpkg")}
    )
    areas = QgsVectorLayer(f"{new['OUTPUT']}|layername=training_areas", "areas", "ogr")
    assert areas.startEditing()
    drawn = next(areas.getFeatures())
    areas.changeAttributeValue(drawn.id(), areas.fields().lookupField("class"), drawn["suggested"])
    assert areas.commitChanges()
    request = {"PROBABILITIES": probabilities, "AREAS": areas, "IMAGE": str(scene), "NUMBER": 4, "SIZE": 300}
    results = run("df4lcz:suggestareas", {**request, "OUTPUT": str(tmp_path / "next.gpkg")})
    assert declared("df4lcz:suggestareas") <= set(results) and results["SUGGESTIONS"] == 4
    layer = QgsVectorLayer(results["OUTPUT"], "next", "ogr")
    assert [f["rank"] for f in layer.getFeatures()] == [1, 2, 3, 4]
    assert all(f["reason"] for f in layer.getFeatures())
    assert not any(f.geometry().intersects(drawn.geometry()) for f in layer.getFeatures())
    layer.loadDefaultStyle()
    assert layer.labelsEnabled() and "reason" in layer.mapTipTemplate()


def test_before_there_is_a_map(run, scene, tmp_path):
    request = {"IMAGE": str(scene), "NUMBER": 3, "SIZE": 200, "OUTPUT": str(tmp_path / "first.gpkg")}
    results = run("df4lcz:suggestareas", request)
    assert declared("df4lcz:suggestareas") <= set(results) and results["SUGGESTIONS"] == 3
    places = list(QgsVectorLayer(results["OUTPUT"], "first", "ogr").getFeatures())
    assert [f["rank"] for f in places] == [1, 2, 3] and all("looks like it" in f["reason"] for f in places)
    assert not any(f["likely"] or f["uncertain"] for f in places)  # NULL
    with pytest.raises(QgsProcessingException, match="Neither probabilities nor an image"):
        run("df4lcz:suggestareas", {"OUTPUT": str(tmp_path / "none.gpkg")})


def test_through_qgis_process(qgis_process, classified, scene, tmp_path):
    output = tmp_path / "n.gpkg"
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:suggestareas",
        "--",
        f"PROBABILITIES={classified[1]}",
        "NUMBER=3",
        "SIZE=300",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["SUGGESTIONS"] == 3


def test_another_raster_is_refused(run, scene, tmp_path):
    with pytest.raises(QgsProcessingException, match="17 classes"):
        run("df4lcz:suggestareas", {"PROBABILITIES": str(scene), "OUTPUT": str(tmp_path / "n.gpkg")})
