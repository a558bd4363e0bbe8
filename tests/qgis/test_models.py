"""The ready models, and models of our algorithms with QGIS's own."""

import importlib.util
import json

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
)

READY = ("mappretrained", "maptrained")
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
    assert model.displayName().startswith("Map LCZs")
    assert all(d.help() for d in model.parameterDefinitions())


def test_they_stay_when_the_provider_is_loaded_again(provider):
    provider.refreshAlgorithms()
    assert {a.name() for a in provider.algorithms()} >= set(READY)
    assert provider.algorithm("maptrained").canExecute()[0]


def test_their_files_are_what_the_script_makes(provider, tmp_path):
    from df4lcz.df4lcz_qgis.engine.folders import RESOURCES, ROOT

    spec = importlib.util.spec_from_file_location("make_models", ROOT / "scripts" / "make_models.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert sorted(script.MODELS) == sorted(READY)
    for name, make in script.MODELS.items():
        make().save(tmp_path / f"{name}.model3")
        made, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
        assert made.fromFile(str(tmp_path / f"{name}.model3"))
        assert shipped.fromFile(str(RESOURCES / "models" / f"{name}.model3"))
        assert made.asPythonCode(1, 4) == shipped.asPythonCode(1, 4)
        assert made.helpContent() == shipped.helpContent()


def test_pretrained_does_what_its_steps_do(run, qgis_process, scene, small_model, tmp_path):
    done = qgis_process(
        "--json", "run", "df4lcz:mappretrained", "--", f"S2={scene}", f"MODEL={small_model}",
        f"classify:MAP={tmp_path / 'lcz.tif'}", f"filter:FILTERED={tmp_path / 'filtered.tif'}",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["classify:MAP"] == str(tmp_path / "lcz.tif")
    steps = run("df4lcz:classify", {"S2": str(scene), "MODEL": str(small_model), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (codes(steps["OUTPUT"]) == codes(tmp_path / "lcz.tif")).all()
    filtered = run("df4lcz:filter", {"LCZ": steps["OUTPUT"], "OUTPUT": "TEMPORARY_OUTPUT"})
    assert (codes(filtered["OUTPUT"]) == codes(tmp_path / "filtered.tif")).all()


def chain(path):
    """classify, then QGIS's count of the map's values; returns the model, saved and read again."""
    model = QgsProcessingModelAlgorithm("Chain", "test")
    definitions = (QgsProcessingParameterRasterLayer("IMAGE", "Image"), QgsProcessingParameterFile("MODEL", "Model"))
    for definition in definitions:
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    classify = QgsProcessingModelChildAlgorithm("df4lcz:classify")
    classify.setChildId("lcz")
    classify.addParameterSources("S2", [Source.fromModelParameter("IMAGE")])
    classify.addParameterSources("MODEL", [Source.fromModelParameter("MODEL")])
    count = QgsProcessingModelChildAlgorithm("native:rasterlayeruniquevaluesreport")
    count.setChildId("count")
    count.addParameterSources("INPUT", [Source.fromChildOutput("lcz", "OUTPUT")])
    # A number of ours as the value of another step's parameter.
    again = QgsProcessingModelChildAlgorithm("df4lcz:filter")
    again.setChildId("filter")
    again.addParameterSources("LCZ", [Source.fromChildOutput("lcz", "OUTPUT")])
    again.addParameterSources("METHOD", [Source.fromStaticValue("majority")])
    again.addParameterSources("RADIUS", [Source.fromExpression("100 * @lcz_CELLS / @count_TOTAL_PIXEL_COUNT")])
    for child, name in ((classify, "OUTPUT"), (again, "OUTPUT")):
        output = QgsProcessingModelOutput("MAP", "Map")
        output.setChildId(child.childId())
        output.setChildOutputName(name)
        child.setModelOutputs({"MAP": output})
    again.setDependencies([_after("count")])
    for child in (classify, count, again):
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    assert model.toFile(str(path))
    return path


def _after(child):
    from qgis.core import QgsProcessingModelChildDependency

    return QgsProcessingModelChildDependency(child)


def test_a_model_of_ours_and_native_ones(run, qgis_process, scene, small_model, tmp_path):
    path = chain(tmp_path / "chain.model3")
    done = qgis_process(
        "--json", "run", path, "--", f"IMAGE={scene}", f"MODEL={small_model}",
        f"lcz:MAP={tmp_path / 'lcz.tif'}", f"filter:MAP={tmp_path / 'filtered.tif'}",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)
    assert codes(results["results"]["lcz:MAP"]).shape == (5, 7)
    # 35 of 35 cells: the radius that the expression gives is 100 m.
    request = {"LCZ": str(tmp_path / "lcz.tif"), "METHOD": "majority", "RADIUS": 100, "OUTPUT": "TEMPORARY_OUTPUT"}
    near = codes(run("df4lcz:filter", request)["OUTPUT"])
    assert (codes(results["results"]["filter:MAP"]) == near).all()
    assert (codes(run("df4lcz:filter", {**request, "RADIUS": 300})["OUTPUT"]) != near).any()


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
