"""Drawing a sample, labelling it in QGIS, and the area-adjusted accuracy, through Processing and qgis_process."""

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from test_lczmaps import CODES, declared, make_map


@pytest.fixture
def maps(tmp_path):
    """A map and the truth, in which a tenth of the cells are of another class."""
    rng = np.random.default_rng(8)
    truth = np.where(rng.random(CODES.shape) < 0.1, rng.permutation(CODES.ravel()).reshape(CODES.shape), CODES)
    return make_map(tmp_path / "map ü.tif"), truth


def test_draw_label_and_judge(run, maps, tmp_path):
    path, truth = maps
    drawn = run("df4lcz:drawsample", {"LCZ": str(path), "ERROR": 0.05, "LEAST": 8, "OUTPUT": str(tmp_path / "s.gpkg")})
    assert declared("df4lcz:drawsample") <= set(drawn)
    layer = QgsVectorLayer(f"{drawn['OUTPUT']}|layername=accuracy_sample", "s", "ogr")
    fields = layer.fields()
    assert layer.featureCount() == drawn["POINTS"] >= 8 * np.unique(CODES).size
    assert layer.editorWidgetSetup(fields.lookupField("class")).type() == "ValueMap"
    for name in ("stratum", "map_x", "map_y", "map_cells", "map_total"):
        assert layer.editorWidgetSetup(fields.lookupField(name)).type() == "Hidden"
    with pytest.raises(QgsProcessingException, match="no labelled point"):
        run("df4lcz:quality", {"LCZ": str(path), "SAMPLE": drawn["OUTPUT"]})
    assert layer.startEditing()
    right = []
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        row, column = int((4_620_000 - point.y()) // 100), int((point.x() - 676_000) // 100)
        code = int(truth[row, column])
        right.append((int(CODES[row, column]), code == CODES[row, column]))
        layer.changeAttributeValue(feature.id(), fields.lookupField("class"), code)
    assert layer.commitChanges(), layer.commitErrors()
    request = {"LCZ": str(path), "SAMPLE": layer, "REPORT": str(tmp_path / "r.html"), "TABLE": str(tmp_path / "t.csv")}
    results = run("df4lcz:quality", request)
    assert declared("df4lcz:quality") <= set(results)
    strata = np.array([s for s, _ in right])
    hit = np.array([h for _, h in right])
    expected = sum((c == CODES).mean() * hit[strata == c].mean() for c in np.unique(strata))
    assert results["OA"] == pytest.approx(expected, abs=1e-3)
    assert 0 < results["OA_ERROR"] < 0.06 and results["UNLABELLED"] == 0
    assert "Adjusted" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_through_qgis_process(qgis_process, maps, tmp_path):
    path, _ = maps
    done = qgis_process("--json", "run", "df4lcz:drawsample", "--", f"LCZ={path}", f"OUTPUT={tmp_path / 's.gpkg'}")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["POINTS"] > 200
    refused = qgis_process("run", "df4lcz:quality", "--", f"LCZ={path}", f"SAMPLE={tmp_path / 's.gpkg'}")
    assert refused.returncode == 1 and "no labelled point" in refused.stdout + refused.stderr
