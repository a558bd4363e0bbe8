"""New layers of training areas as QGIS opens them: a list of classes, colours, defaults, and edits that last."""

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsFieldConstraints, QgsGeometry, QgsProcessingException, QgsRectangle, QgsVectorLayer
from test_lczmaps import CODES, make_map

gdal.UseExceptions()


def opened(path):
    layer = QgsVectorLayer(f"{path}|layername=training_areas", "areas", "ogr")
    assert layer.isValid()
    return layer


def test_an_empty_layer_is_ready_to_digitise(run, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared import lcz

    path = tmp_path / "Flächen O'Hara.gpkg"
    results = run(
        "df4lcz:newtrainingareas", {"CRS": "EPSG:32630", "YEAR": 2024, "AUTHOR": "O'Hara", "OUTPUT": str(path)}
    )
    assert results["SUGGESTIONS"] == 0
    layer = opened(results["OUTPUT"])
    assert layer.crs().authid() == "EPSG:32630" and layer.featureCount() == 0
    index = layer.fields().lookupField("class")
    setup = layer.editorWidgetSetup(index)
    assert setup.type() == "ValueMap"
    assert setup.config()["map"] == [{c.title: str(c.code)} for c in lcz.CLASSES]
    strength = (
        layer.fields().at(index).constraints().constraintStrength(QgsFieldConstraints.Constraint.ConstraintNotNull)
    )
    assert strength == QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    assert layer.defaultValue(layer.fields().lookupField("year")) == 2024
    assert layer.defaultValue(layer.fields().lookupField("author")) == "O'Hara"
    shown = {r.label(): r.symbol().color().name().upper() for r in layer.renderer().rootRule().children()}
    assert [shown[c.title] for c in lcz.CLASSES] == [c.colour for c in lcz.CLASSES]
    # What is drawn lasts, and is what the other algorithms read.
    assert layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(676_000, 4_619_000, 676_400, 4_619_400)))
    feature["class"] = 6
    assert layer.addFeature(feature) and layer.commitChanges(), layer.commitErrors()
    checked = run("df4lcz:checktrainingareas", {"AREAS": str(path), "OUTPUT": str(tmp_path / "checked.gpkg")})
    assert checked["AREAS_COUNT"] == 1 and checked["CLASSES"] == 1
    del layer
    with pytest.raises(QgsProcessingException, match="holds 1 features"):
        run("df4lcz:newtrainingareas", {"CRS": "EPSG:32630", "OUTPUT": str(path)})
    assert opened(path).featureCount() == 1
    # GDAL and newer QGIS know the list without the style.
    data = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert data.GetFieldDomain("lcz_class").GetEnumeration()["11"] == "A Dense trees"


def test_a_map_suggests_through_qgis_process(qgis_process, tmp_path):
    source, output = make_map(tmp_path / "m.tif"), tmp_path / "areas.gpkg"
    done = qgis_process(
        "--json", "run", "df4lcz:newtrainingareas", "--", f"LCZ={source}", "SIZE=300", "NUMBER=2", f"OUTPUT={output}"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    count = json.loads(done.stdout)["results"]["SUGGESTIONS"]
    layer = opened(output)
    assert layer.featureCount() == count >= np.unique(CODES).size
    assert layer.crs().authid() == "EPSG:32630"
    labels = [r.label() for r in layer.renderer().rootRule().children()]
    assert "1 Compact high-rise, suggested" in labels
    rules = {r.label(): r.filterExpression() for r in layer.renderer().rootRule().children()}
    drawn = {label: len(list(layer.getFeatures(rule))) for label, rule in rules.items()}
    assert sum(drawn.values()) == count == sum(n for label, n in drawn.items() if label.endswith("suggested"))
    assert {f["suggested"] for f in layer.getFeatures()} == set(np.unique(CODES).tolist())
    assert not [p for p in tmp_path.iterdir() if p.suffix in (".gpkg-wal", ".gpkg-shm") or "partial" in p.name]
