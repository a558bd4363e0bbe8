"""The algorithms on existing LCZ maps, through ``processing.run`` and real ``qgis_process``."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

gdal.UseExceptions()
_LEFT, _TOP = 500_000, 5_500_000
_CELL = 0.01 / 0.9996**2  # km2 of a 100 m cell at the central meridian of its UTM zone


def make_map(path, codes, cell=100.0, nodata=0):
    rows, columns = codes.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((_LEFT, cell, 0, _TOP, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(codes.astype("uint8"))
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset = None
    return str(path)


def make_areas(path, boxes):
    """Polygons of ``boxes``: (column, row, columns, rows, class, name) in cells of 100 m."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("areas", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("lcz", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for column, row, columns, rows, code, name in boxes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("lcz", code)
        feature.SetField("name", name)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(box_wkt(column, row, columns, rows)))
        layer.CreateFeature(feature)
    source = None
    return str(path)


def box_wkt(column, row, columns, rows):
    x0, y1 = _LEFT + 100 * column, _TOP - 100 * row
    x1, y0 = x0 + 100 * columns, y1 - 100 * rows
    return f"POLYGON(({x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}))"


@pytest.fixture
def codes():
    codes = np.random.default_rng(3).choice([2, 5, 6, 11, 14, 17], (40, 50))
    codes[:5] = 0
    return codes


@pytest.fixture
def lcz_map(tmp_path, codes):
    return make_map(tmp_path / "Karte é 1.tif", codes)


@pytest.fixture
def areas(tmp_path):
    boxes = [
        (0, 6, 8, 8, "2", "Süd"),
        (10, 6, 8, 8, "A", "Nord"),
        (20, 6, 10, 4, "LCZ 6", "Ost"),
        (30, 20, 9, 9, "2", "West"),
        (5, 20, 9, 9, "17", "See"),
    ]
    return make_areas(tmp_path / "Flächen 1.gpkg", boxes)


def check_outputs(name, results):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"df4lcz:{name}")
    assert {o.name() for o in algorithm.outputDefinitions()} <= set(results)


def test_accuracy_against_areas(run, lcz_map, areas, codes, tmp_path):
    results = run(
        "df4lcz:accuracy",
        {
            "LCZ": lcz_map,
            "AREAS": areas,
            "CLASS_FIELD": "lcz",
            "REPORT": str(tmp_path / "r.html"),
            "TABLE": str(tmp_path / "t.csv"),
            "JSON": str(tmp_path / "j.json"),
        },
    )
    check_outputs("accuracy", results)
    blocks = [
        (codes[6:14, 0:8], 2),
        (codes[6:14, 10:18], 11),
        (codes[6:10, 20:30], 6),
        (codes[20:29, 30:39], 2),
        (codes[20:29, 5:14], 17),
    ]
    right = sum(int((block == code).sum()) for block, code in blocks)
    samples = sum(block.size for block, _ in blocks)
    assert results["SAMPLES"] == samples and results["GROUPS"] == 5 and results["UNMAPPED"] == 0
    assert results["OA"] == pytest.approx(right / samples)
    for key in ("REPORT", "TABLE", "JSON"):
        assert Path(results[key]).stat().st_size > 500
    assert json.loads((tmp_path / "j.json").read_text("utf-8"))["accuracy"]["oa"] == pytest.approx(results["OA"])


def test_accuracy_of_a_selection_and_of_a_layer_in_memory(run, lcz_map, areas, codes):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    layer = QgsVectorLayer(f"{areas}|layername=areas", "areas", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.selectByExpression("name = 'See'")
        source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        results = run("df4lcz:accuracy", {"LCZ": lcz_map, "AREAS": source})
    finally:
        QgsProject.instance().removeMapLayer(layer)
    block = codes[20:29, 5:14]
    assert results["SAMPLES"] == block.size and results["OA"] == pytest.approx((block == 17).mean())
    memory = QgsVectorLayer("Polygon?crs=EPSG:32632&field=lcz:integer", "in memory", "memory")
    feature = QgsFeature(memory.fields())
    feature.setGeometry(QgsGeometry.fromWkt(box_wkt(5, 20, 9, 9)))
    feature["lcz"] = 17
    memory.dataProvider().addFeature(feature)
    assert run("df4lcz:accuracy", {"LCZ": lcz_map, "AREAS": memory})["OA"] == pytest.approx(results["OA"])


def test_accuracy_needs_one_reference(run, lcz_map, areas):
    for parameters in ({}, {"AREAS": areas, "REFERENCE": lcz_map}):
        with pytest.raises(QgsProcessingException, match="one reference"):
            run("df4lcz:accuracy", {"LCZ": lcz_map, **parameters})
    assert run("df4lcz:accuracy", {"LCZ": lcz_map, "REFERENCE": lcz_map, "BOOTSTRAPS": 0})["KAPPA"] == pytest.approx(1)


def test_accuracy_of_the_global_map_through_qgis_process(qgis_process, data, tmp_path):
    folder = data / "lcz"
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:accuracy",
        "--",
        f"LCZ={folder / 'hongkong_lcz_global_v3.tif'}",
        f"AREAS={folder / 'hongkong_wudapt_training_areas.gpkg'}",
        f"REPORT={tmp_path / 'r.html'}",
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    # Cells of one class only, each once; the engine's test counts the same by every cell's centre.
    assert results["SAMPLES"] == 264 and results["OA"] == pytest.approx(0.31818, abs=1e-4)
    assert results["OAW"] == pytest.approx(0.81481, abs=1e-4)
    assert Path(results["REPORT"]).read_text("utf-8").startswith("<!DOCTYPE html>")


def test_statistics_in_all_and_by_zone(run, lcz_map, areas, codes, tmp_path):
    results = run(
        "df4lcz:statistics",
        {"LCZ": lcz_map, "ZONES": areas, "ZONE_OUTPUT": str(tmp_path / "z.gpkg"), "TABLE": str(tmp_path / "t.csv")},
    )
    check_outputs("statistics", results)
    assert results["LCZ_G_KM2"] == pytest.approx(_CELL * (codes == 17).sum(), rel=1e-4)
    assert results["AREA_KM2"] == pytest.approx(_CELL * (codes > 0).sum(), rel=1e-4)
    assert results["NODATA_KM2"] == pytest.approx(_CELL * 250, rel=1e-4)
    layer = QgsVectorLayer(results["ZONE_OUTPUT"], "zones", "ogr")
    found = {f["name"]: f for f in layer.getFeatures()}
    assert found["See"]["lcz_G_pct"] == pytest.approx(100 * (codes[20:29, 5:14] == 17).mean(), rel=1e-3)


def test_parameters_as_stack_and_by_zone(run, lcz_map, areas, codes, tmp_path):
    results = run(
        "df4lcz:parameters",
        {
            "LCZ": lcz_map,
            "OUTPUT": str(tmp_path / "ucp.tif"),
            "PARAMETERS": ["height", "svf"],
            "STATISTICS": ["minimum", "maximum"],
            "ZONES": areas,
            "ZONE_OUTPUT": str(tmp_path / "z.gpkg"),
            "TABLE": str(tmp_path / "classes.csv"),
            "ZONE_TABLE": str(tmp_path / "zones.csv"),
        },
    )
    check_outputs("parameters", results)
    header, *rows = (tmp_path / "classes.csv").read_text("utf-8-sig").splitlines()
    assert header.endswith("percent,height_minimum,height_maximum,svf_minimum,svf_maximum")
    assert [int(row.split(",")[0]) for row in rows] == sorted(set(codes.ravel().tolist()) - {0})
    assert results["BANDS"] == 4
    layer = QgsRasterLayer(results["OUTPUT"], "ucp")
    assert "height_minimum" in layer.bandName(1) and "svf_maximum" in layer.bandName(4)
    assert layer.renderer().type() == "singlebandpseudocolor" and layer.renderer().band() == 1
    assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == (0, 10)
    stack = gdal.Open(results["OUTPUT"]).ReadAsArray()
    assert np.allclose(stack[0][codes == 5], 10) and np.allclose(stack[3][codes == 2], 0.6)
    assert np.allclose(stack[:, codes == 0], -9999)
    zones = QgsVectorLayer(results["ZONE_OUTPUT"], "zones", "ogr")
    table = QgsVectorLayer(results["ZONE_TABLE"], "table", "ogr")
    assert [f["zone"] for f in table.getFeatures()] == [f["name"] for f in zones.getFeatures()]
    assert 0 < next(zones.getFeatures())["svf_minimum"] < 1
    with pytest.raises(QgsProcessingException, match="both zones"):
        run("df4lcz:parameters", {"LCZ": lcz_map, "OUTPUT": str(tmp_path / "u.tif"), "ZONES": areas})


def test_compare_gives_a_map_with_its_legend(run, lcz_map, codes, tmp_path):
    other = codes.copy()
    other[20:] = np.where(other[20:] == 2, 5, other[20:])
    other[:20][codes[:20] == 17] = 2
    second = make_map(tmp_path / "second.tif", np.kron(other, np.ones((4, 4))), cell=25.0)
    results = run("df4lcz:compare", {"FIRST": lcz_map, "SECOND": second, "OUTPUT": str(tmp_path / "c.tif")})
    check_outputs("compare", results)
    valid = codes > 0
    assert results["CELLS"] == valid.sum()
    assert results["OA"] == pytest.approx((codes == other)[valid].mean())
    agreement = gdal.Open(results["OUTPUT"]).ReadAsArray()
    expected = np.where(codes == other, 1, np.where((codes <= 10) == (other <= 10), 2, 3)) * valid
    assert np.array_equal(agreement, expected)
    layer = QgsRasterLayer(results["OUTPUT"], "agreement")  # it owns its renderer
    shown = {c.value: c.label for c in layer.renderer().classes()}
    assert shown[1] == "Same class" and len(shown) == 3


def test_training_areas_are_checked(run, areas, tmp_path):
    results = run(
        "df4lcz:checktrainingareas",
        {"AREAS": areas, "OUTPUT": str(tmp_path / "o.gpkg"), "TABLE": str(tmp_path / "t.csv"), "FEWEST": 2},
    )
    check_outputs("checktrainingareas", results)
    assert (results["AREAS_COUNT"], results["CLASSES"], results["FEW"], results["SMALL"]) == (5, 4, 3, 0)
    layer = QgsVectorLayer(results["OUTPUT"], "checked", "ogr")
    reasons = {f["name"]: f["reason"] for f in layer.getFeatures()}
    assert "class A has 1 areas, fewer than 2" in reasons.values()
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels == [
        "2 Compact midrise",
        "6 Open low-rise",
        "A Dense trees",
        "G Water",
        "Flagged: see the field reason",
    ]


@pytest.mark.parametrize("name", ["accuracy", "statistics", "compare", "checktrainingareas"])
def test_reports_open_in_the_results_viewer(provider, name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"df4lcz:{name}")
    assert algorithm.outputDefinition("REPORT").type() == "outputHtml"
    assert algorithm.parameterDefinition("REPORT").createByDefault()


def test_training_areas_from_kml_folders(run, tmp_path):
    place = "<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>{}</coordinates></LinearRing>"
    place += "</outerBoundaryIs></Polygon></Placemark>"
    folders = []
    for index, name in enumerate(("1", "LCZ 6", "102")):
        x = 9 + 0.1 * index
        corners = ((x, 49), (x + 0.01, 49), (x + 0.01, 49.01), (x, 49))
        folders.append(
            f"<Folder><name>{name}</name>{place.format(' '.join(f'{a},{b},0' for a, b in corners))}</Folder>"
        )
    path = tmp_path / "Übung 1.kml"
    path.write_text(
        f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{"".join(folders)}</Document></kml>', "utf-8"
    )
    results = run("df4lcz:checktrainingareas", {"AREAS": str(path), "OUTPUT": str(tmp_path / "o.gpkg")})
    assert (results["AREAS_COUNT"], results["CLASSES"], results["FEW"]) == (3, 3, 3)
    layer = QgsVectorLayer(results["OUTPUT"], "checked", "ogr")
    assert sorted(f["lcz"] for f in layer.getFeatures()) == [1, 6, 12]


def test_rasters_that_are_no_lcz_maps_are_refused(run, areas, tmp_path):
    path = make_map(tmp_path / "grey.tif", np.full((40, 50), 200))
    with pytest.raises(QgsProcessingException, match="not an LCZ map: it holds 200"):
        run("df4lcz:statistics", {"LCZ": path})


@pytest.fixture
def years(tmp_path):
    """Six maps of 40 x 50 cells, right on 95 %; a block of 10 x 10 is built from the fourth on."""
    rng, truth = np.random.default_rng(8), np.full((40, 50), 14)
    truth[:, 25:] = 6
    paths = []
    for year in range(2020, 2026):
        now = truth.copy()
        if year >= 2023:
            now[5:15, 5:15] = 8
        codes = np.where(rng.random(now.shape) < 0.95, now, rng.choice([5, 9, 11, 12], now.shape))
        paths.append(make_map(tmp_path / f"{year}.tif", codes))
    return [str(p) for p in paths]


def check_series(results):
    dataset = gdal.Open(results["CHANGE"])
    kind, first, last, since, probability = dataset.ReadAsArray()
    block = np.zeros(kind.shape, bool)
    block[5:15, 5:15] = True
    assert (kind[block] == 5).mean() > 0.97 and (kind[~block] >= 3).mean() < 0.005
    sure = block & (kind == 5)
    assert (first[sure] == 14).all() and (last[sure] == 8).all() and np.median(since[sure]) == 4
    assert probability[sure].min() >= 95
    assert results["CHANGED_KM2"] == pytest.approx(0.01 * (kind >= 3).sum(), rel=0.01)


def test_compare_over_a_series(run, years, tmp_path):
    request = {"FIRST": years[0], "SECOND": years[1], "NAMES": "2020,2021,2022,2023,2024,2025", "ACCURACY": 0.9}
    layers = [QgsRasterLayer(p, "map") for p in years[2:]]
    for further in (years[2:], layers):
        outputs = {"CHANGE": str(tmp_path / "c.tif"), "AREAS": str(tmp_path / "a.csv")}
        results = run("df4lcz:compare", {**request, "FURTHER": further, **outputs})
        check_outputs("compare", results)
        check_series(results)
    layer = QgsRasterLayer(results["CHANGE"], "change")
    layer.loadDefaultStyle()
    assert {c.value: c.label for c in layer.renderer().classes()}[5] == "Natural became built"
    with pytest.raises(QgsProcessingException):
        run("df4lcz:compare", {**request, "FURTHER": [*years[2:], str(tmp_path / "none.tif")]})
    with pytest.raises(QgsProcessingException, match="2024"):
        run("df4lcz:compare", {**request, "FURTHER": years[2:], "CHANGE": years[4]})


def test_a_series_through_qgis_process(qgis_process, years, tmp_path):
    given = [f"FIRST={years[0]}", f"SECOND={years[1]}", *(f"FURTHER={p}" for p in years[2:]), "ACCURACY=0.9"]
    done = qgis_process(
        "--json", "run", "df4lcz:compare", "--", *given, f"CHANGE={tmp_path / 'c.tif'}", f"REPORT={tmp_path / 'r.html'}"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout)["results"]
    check_series(results)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert page.count("<img ") == 3 + 7 and "2025.tif" in page


def test_a_model_takes_a_list_of_maps(run, years, tmp_path):
    model = QgsProcessingModelAlgorithm("Series", "test")
    several = QgsProcessingParameterMultipleLayers("MAPS", "Maps", QgsProcessing.SourceType.TypeRaster)
    model.addModelParameter(several, QgsProcessingModelParameter("MAPS"))
    step = QgsProcessingModelChildAlgorithm("df4lcz:compare")
    step.setChildId("compare")
    source = QgsProcessingModelChildParameterSource
    for name, value in (("FIRST", years[0]), ("SECOND", years[1]), ("ACCURACY", 0.9)):
        step.addParameterSources(name, [source.fromStaticValue(value)])
    step.addParameterSources("FURTHER", [source.fromModelParameter("MAPS")])
    output = QgsProcessingModelOutput("CHANGE", "Changes")
    output.setChildId("compare")
    output.setChildOutputName("CHANGE")
    step.setModelOutputs({"CHANGE": output})
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    name = model.destinationParameterDefinitions()[0].name()
    assert model.validate() == (True, [])
    results = run(model, {"MAPS": years[2:], name: str(tmp_path / "c.tif")})
    dataset = gdal.Open(results[name])
    assert (dataset.ReadAsArray()[0][5:15, 5:15] == 5).mean() > 0.97
