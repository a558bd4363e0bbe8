"""What the user chose in QGIS is what is read: the layer, its filter and selection, its encoding, the codes given."""

import csv
import http.server
import json
import subprocess
import sys
import threading
import zipfile
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

gdal.UseExceptions()
ogr.UseExceptions()


def _reference(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _square(x, y=48.0, side=0.01):
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for dx, dy in ((0, 0), (0, side), (side, side), (side, 0), (0, 0)):
        ring.AddPoint_2D(x + dx, y + dy)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _areas(path, driver, rows, field="class", encoding=None, layer=None):
    """Squares in a row with a class and a name each."""
    gdal.SetConfigOption("SHAPE_ENCODING", None)  # QGIS leaves it empty, and then texts are written as they are
    exists = path.exists()
    source = ogr.Open(str(path), 1) if exists else ogr.GetDriverByName(driver).CreateDataSource(str(path))
    options = [f"ENCODING={encoding}"] if encoding else []
    made = source.CreateLayer(layer or path.stem, _reference(4326), ogr.wkbPolygon, options)
    made.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for i, text in enumerate(rows):
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField(0, text)
        feature.SetGeometry(_square(2 + 0.02 * i))
        made.CreateFeature(feature)
    return path


@pytest.fixture
def layer():
    """Makes a layer of the project."""

    def make(source, **settings):
        made = QgsVectorLayer(str(source), "areas", "ogr")
        assert made.isValid()
        if settings.get("encoding"):
            made.setProviderEncoding(settings["encoding"])
            made.updateFields()
        QgsProject.instance().addMapLayer(made)
        return made

    yield make
    QgsProject.instance().removeAllMapLayers()


def _check(run, tmp_path, areas, **more):
    results = run("df4lcz:checktrainingareas", {"AREAS": areas, "TABLE": str(tmp_path / "t.csv"), **more})
    with open(tmp_path / "t.csv", encoding="utf-8-sig", newline="") as file:
        return {r["label"]: int(r["areas"]) for r in csv.DictReader(file)}, results


@pytest.mark.parametrize(
    ("encoding", "field", "names"),
    [
        ("windows-1251", "Класс", ["Вода", "LCZ 6"]),
        ("GBK", "类别", ["水体", "LCZ6 低层开敞"]),
        ("ISO-8859-1", "Fläche", ["Gewässer", "6"]),
    ],
)
def test_the_encoding_set_on_a_layer_holds(run, layer, tmp_path, encoding, field, names):
    path = _areas(tmp_path / "a.shp", "ESRI Shapefile", names, field, encoding)
    (tmp_path / "a.cpg").unlink(missing_ok=True)
    data = bytearray((tmp_path / "a.dbf").read_bytes())
    data[29] = 0
    (tmp_path / "a.dbf").write_bytes(data)
    chosen = layer(path, encoding=encoding)
    assert chosen.fields()[0].name() == field
    assert _check(run, tmp_path, chosen, CLASS_FIELD=field)[0] == {"G": 1, "6": 1}


def test_filters_and_selections_are_what_is_read(run, layer, tmp_path):
    chosen = layer(_areas(tmp_path / "a.gpkg", "GPKG", ["1", "1", "2", "3", "3", "3"]))
    assert _check(run, tmp_path, chosen)[0] == {"1": 2, "2": 1, "3": 3}
    chosen.setSubsetString("class in ('1', '3')")
    assert _check(run, tmp_path, chosen)[0] == {"1": 2, "3": 3}
    chosen.selectByExpression("class = '3'")
    some = QgsProcessingFeatureSourceDefinition(chosen.id(), selectedFeaturesOnly=True)
    assert _check(run, tmp_path, some)[0] == {"3": 3}


def test_a_layer_by_its_number_is_that_layer(run, layer, tmp_path):
    path = _areas(tmp_path / "a.gpkg", "GPKG", ["1"], layer="one")
    _areas(path, "GPKG", ["2", "2"], layer="two")
    assert _check(run, tmp_path, layer(f"{path}|layerid=1"))[0] == {"2": 2}
    assert _check(run, tmp_path, layer(f"{path}|layername=one"))[0] == {"1": 1}


def test_codes_are_given_in_the_dialog(run, tmp_path):
    codes = np.array([[21, 22, 31], [22, 22, 0]], dtype=np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 3, 2, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500000, 100, 0, 5e6, 0, -100))
    dataset.SetProjection(_reference(32632).ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset.GetRasterBand(1).WriteArray(codes)
    dataset = None
    request = {"LCZ": str(tmp_path / "a.tif"), "CODES": "21=1,22=2,31=A", "OUTPUT": str(tmp_path / "s.tif")}
    run("df4lcz:style", request)
    styled = gdal.Open(str(tmp_path / "s.tif")).ReadAsArray()
    assert styled.tolist() == [[1, 2, 11], [2, 2, 0]]


def _sides(layer, codes, start):
    """Further squares with classes in a layer's edit buffer."""
    for i, code in enumerate(codes):
        feature = QgsFeature(layer.fields())
        feature["class"] = code
        feature.setGeometry(QgsGeometry.fromWkt(_square(start + 0.02 * i).ExportToWkt()))
        assert layer.addFeature(feature)


def test_edits_that_are_not_saved_count(run, layer, tmp_path):
    areas = layer(_areas(tmp_path / "a.gpkg", "GPKG", ["2", "5", "11"]))
    assert areas.startEditing()
    _sides(areas, ["17", "17"], start=3)
    assert areas.changeAttributeValue(1, areas.fields().lookupField("class"), "6")
    found, _ = _check(run, tmp_path, areas)
    assert found == {"5": 1, "6": 1, "A": 1, "G": 2}
    areas.select(1)
    found, _ = _check(run, tmp_path, QgsProcessingFeatureSourceDefinition(areas.id(), True))
    assert found == {"6": 1}
    assert areas.rollBack()
    found, _ = _check(run, tmp_path, areas)
    assert found == {"2": 1, "5": 1, "A": 1}


def test_new_features_that_are_not_saved_are_numbered_on(run, layer, tmp_path):
    areas = layer(_areas(tmp_path / "a.gpkg", "GPKG", ["2", "5", "11"]))
    assert areas.startEditing()
    _sides(areas, ["2", "99"], start=2)  # on the first one, and no class
    _check(run, tmp_path, areas)
    assert "(area 5)" in run.log, run.log
    assert areas.rollBack()


def test_joined_and_virtual_fields_can_be_chosen(run, layer, tmp_path):
    areas = layer(_areas(tmp_path / "a.gpkg", "GPKG", ["2", "5", "11"]))
    kind = QgsVectorLayer("None?field=next:int", "", "memory").fields().at(0)
    areas.addExpressionField('to_int("class") + 1', kind)
    found, _ = _check(run, tmp_path, areas, CLASS_FIELD="next")
    assert found == {"3": 1, "6": 1, "B": 1}
    table = QgsVectorLayer(
        _areas(tmp_path / "t.gpkg", "GPKG", ["14", "14", "14"], field="other").as_posix(), "t", "ogr"
    )
    QgsProject.instance().addMapLayer(table)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("fid")
    join.setTargetFieldName("fid")
    join.setPrefix("t_")
    assert areas.addJoin(join)
    found, _ = _check(run, tmp_path, areas, CLASS_FIELD="t_other")
    assert found == {"D": 3}


_Options = QgsProcessingFeatureSourceDefinition
_NO_CHECK = QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck
_SKIP = QgsFeatureRequest.InvalidGeometryCheck.GeometrySkipInvalid
_STOP = QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid


def _invalid_features(layer, check):
    """A layer with an option for its invalid features."""
    return _Options(layer.id(), False, -1, _Options.Flag.FlagOverrideDefaultGeometryCheck, check)


def _memory(fields, rows, kind="Polygon", crs="EPSG:4326"):
    """A temporary layer of the project: squares with values."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&" + "&".join(f"field={f}" for f in fields), "areas", "memory")
    features = []
    for i, values in enumerate(rows):
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if kind != "None":
            feature.setGeometry(QgsGeometry.fromWkt(_square(2 + 0.02 * i).ExportToWkt()))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    QgsProject.instance().addMapLayer(made)
    return made


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("fid:integer", [1, 2, 1, 2]),  # as layers have them that were merged
        ("fid:integer", [None, None, 1, 2]),
        ("fid:string", ["A1", "A2", "A3", "A4"]),
        ("FID:double", [1.5, 2.5, 1.5, 2.5]),
        ("geom:string", ["x", "x", "x", "x"]),
        ("Class:string", ["2", "2", "2", "2"]),
    ],
)
def test_no_feature_is_lost_for_the_names_and_values_of_fields(run, layer, tmp_path, field, values):
    areas = _memory([field, "class:string"], zip(values, ["6", "6", "3", "17"]))
    assert _check(run, tmp_path, areas, CLASS_FIELD="class")[0] == {"6": 2, "3": 1, "G": 1}
    areas.selectByIds([1, 3, 4])
    some = _Options(areas.id(), selectedFeaturesOnly=True)
    assert _check(run, tmp_path, some, CLASS_FIELD="class")[0] == {"6": 1, "3": 1, "G": 1}


def test_lists_and_objects_of_a_layer_of_which_some_are_selected(run, layer, tmp_path):
    values = {"class": "6", "tags": {"a": 1}, "years": [2020, 2021], "names": ["a", "b"], "checked": True}
    square = json.loads(_square(2).ExportToJson())
    areas = {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": values, "geometry": square}]}
    (tmp_path / "a.geojson").write_text(json.dumps(areas))
    chosen = layer(tmp_path / "a.geojson")
    chosen.selectAll()
    assert _check(run, tmp_path, _Options(chosen.id(), selectedFeaturesOnly=True))[0] == {"6": 1}


def test_saved_and_new_features_are_selected_together(run, layer, tmp_path):
    areas = layer(_areas(tmp_path / "a.gpkg", "GPKG", ["2", "5", "11"]))
    assert areas.startEditing()
    _sides(areas, ["17", "17"], start=3)
    areas.selectAll()
    found, _ = _check(run, tmp_path, _Options(areas.id(), selectedFeaturesOnly=True))
    assert found == {"2": 1, "5": 1, "A": 1, "G": 2}
    assert areas.rollBack()


def test_features_of_which_a_query_has_each_twice(run, layer, tmp_path):
    layer(_areas(tmp_path / "a.gpkg", "GPKG", ["2", "5"]))
    rows = "select fid, class, geometry from areas"
    query = f"?query={rows} union all {rows}&uid=fid&geometry=geometry:3:4326"
    twice = QgsVectorLayer(query, "twice", "virtual")
    QgsProject.instance().addMapLayer(twice)
    assert _check(run, tmp_path, twice)[0] == {"2": 2, "5": 2}


def test_a_copy_keeps_the_numbers_of_features(run, layer, tmp_path):
    areas = _memory(["class:string"], [["6"], ["6"], ["6"], ["99"]])
    assert areas.dataProvider().deleteFeatures([1, 2])
    assert _check(run, tmp_path, areas)[0] == {"6": 1}
    assert "(area 4)" in run.log, run.log


def test_a_copy_that_comes_short_is_refused(run, layer, tmp_path, monkeypatch):
    from df4lcz.df4lcz_qgis import vector_layers

    monkeypatch.setattr(vector_layers, "_count", lambda path: 1)
    with pytest.raises(Exception, match="1 of 2 features were written"):
        run("df4lcz:checktrainingareas", {"AREAS": _memory(["class:string"], [["6"], ["6"]])})


def test_a_copy_of_a_layer_without_a_crs_is_refused_as_the_layer_is(run, layer, tmp_path):
    with pytest.raises(Exception, match=r"areas\.gpkg has no coordinate reference system"):
        run("df4lcz:checktrainingareas", {"AREAS": _memory(["class:string"], [["6"]], crs="")})


@pytest.fixture
def with_a_bow_tie(layer, tmp_path):
    """Two areas, the second of which crosses itself."""
    areas = layer(_areas(tmp_path / "a.gpkg", "GPKG", ["6", "2"]))
    bow = QgsGeometry.fromWkt("POLYGON((3 48, 3.01 48.01, 3.01 48, 3 48.01, 3 48))")
    assert areas.dataProvider().changeGeometryValues({2: bow})
    return areas


def test_the_layer_is_read_whatever_is_chosen_for_invalid_features(run, layer, tmp_path, with_a_bow_tie):
    areas = with_a_bow_tie
    assert _check(run, tmp_path, areas)[0]["6"] == 1
    assert areas.startEditing()
    assert areas.changeAttributeValue(1, areas.fields().lookupField("class"), "5")
    for chosen in (areas, _invalid_features(areas, _NO_CHECK)):
        found, _ = _check(run, tmp_path, chosen)
        assert found["5"] == 1 and "2" in found, found
    assert areas.rollBack()


def test_invalid_features_are_skipped_or_stopped_at_as_chosen(run, layer, tmp_path, with_a_bow_tie):
    found, _ = _check(run, tmp_path, _invalid_features(with_a_bow_tie, _SKIP))
    assert found == {"6": 1} and "skipped as chosen: 2." in run.log
    with pytest.raises(Exception, match="Feature 2 of the layer 'areas' has an invalid geometry"):
        _check(run, tmp_path, _invalid_features(with_a_bow_tie, _STOP))


def test_a_layer_of_one_kind_of_geometry_is_that_layer(run, layer, tmp_path):
    square, other = (json.loads(_square(x).ExportToJson()) for x in (2, 3))
    shapes = [square, {"type": "GeometryCollection", "geometries": [other, {"type": "Point", "coordinates": [3, 48]}]}]
    rows = [
        {"type": "Feature", "properties": {"class": c}, "geometry": g} for c, g in zip(("6", "17"), shapes, strict=True)
    ]
    (tmp_path / "m.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": rows}))
    for kind, found in (("Polygon", {"6": 1}), ("GeometryCollection", {"G": 1})):
        areas = layer(f"{tmp_path}/m.geojson|layername=m|geometrytype={kind}")
        assert _check(run, tmp_path, areas)[0] == found


@pytest.mark.parametrize(
    ("fields", "condition", "found"),
    [
        (["id:string", "name:string"], "", {"6": 1, "G": 2}),
        (["id:double", "name:string"], "", {"6": 1, "G": 2}),
        (["id:string", "name:string"], "name <> 'LCZ 6'", {"5": 1, "G": 2}),
        (["id:string", "name:string"], "id = current_value('class')", {"6": 1, "G": 2}),
        (["id:string", "other:string"], "", {"1": 1, "2": 2}),
    ],
)
def test_names_of_another_layer_are_what_is_read(run, layer, tmp_path, fields, condition, found):
    names = _memory(fields, [[1, "LCZ 6"], [1, "LCZ 5"], [2, "Water"]], kind="None")
    areas = layer(_areas(tmp_path / "a.gpkg", "GPKG", ["1", "2", "2"]))
    config = {"Layer": names.id(), "Key": "id", "Value": "name", "FilterExpression": condition}
    areas.setEditorWidgetSetup(areas.fields().lookupField("class"), QgsEditorWidgetSetup("ValueRelation", config))
    assert _check(run, tmp_path, areas)[0] == found


def test_messages_name_the_layer_of_a_copy(run, tmp_path):
    memory = QgsVectorLayer("Polygon?crs=EPSG:4326&field=class:string", "Areas: of/mine", "memory")
    QgsProject.instance().addMapLayer(memory)
    memory.startEditing()
    _sides(memory, ["99"], start=2)
    memory.commitChanges()
    with pytest.raises(Exception, match=r"Areas_ of_mine\.gpkg"):
        run("df4lcz:checktrainingareas", {"AREAS": memory})
    QgsProject.instance().removeAllMapLayers()


def test_names_that_a_layer_shows_for_its_values_are_what_is_read(run, layer, tmp_path):
    names = {"map": [{"Water": "1"}, {"Dense trees": "2"}]}
    for driver, ending in (("GPKG", "gpkg"), ("ESRI Shapefile", "shp"), ("GML", "gml")):
        areas = layer(_areas(tmp_path / f"a.{ending}", driver, ["1", "1", "2"]))
        assert _check(run, tmp_path, areas)[0] == {"1": 2, "2": 1}
        areas.setEditorWidgetSetup(areas.fields().lookupField("class"), QgsEditorWidgetSetup("ValueMap", names))
        assert _check(run, tmp_path, areas)[0] == {"G": 2, "A": 1}
        areas.selectByExpression("class = '2'")
        some = QgsProcessingFeatureSourceDefinition(areas.id(), selectedFeaturesOnly=True)
        assert _check(run, tmp_path, some)[0] == {"A": 1}


def test_names_of_a_domain_are_what_is_read(run, layer, tmp_path):
    path = tmp_path / "a.gpkg"
    source = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    if not hasattr(source, "AddFieldDomain"):
        pytest.skip("this GDAL writes no domains")
    names = {"1": "Water", "2": "Dense trees"}
    source.AddFieldDomain(ogr.CreateCodedFieldDomain("kinds", "", ogr.OFTInteger, ogr.OFSTNone, names))
    made, field = source.CreateLayer("areas", _reference(4326), ogr.wkbPolygon), ogr.FieldDefn("class", ogr.OFTInteger)
    field.SetDomainName("kinds")
    made.CreateField(field)
    for i in range(3):
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField(0, 1 + i // 2)
        feature.SetGeometry(_square(2 + 0.02 * i))
        made.CreateFeature(feature)
    made = source = None
    assert _check(run, tmp_path, layer(path))[0] == {"G": 2, "A": 1}
    assert _check(run, tmp_path, str(path))[0] == {"G": 2, "A": 1}


def _placemark(x, name):
    """An area of a KML file."""
    ring = "".join(f"{x + dx},{48 + dy} " for dx, dy in ((0, 0), (0, 0.01), (0.01, 0.01), (0.01, 0), (0, 0)))
    shape = f"<Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}</coordinates></LinearRing></outerBoundaryIs>"
    return f"<Placemark><name>{name}</name>{shape}</Polygon></Placemark>"


def _folders(text):
    return f'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{text}</Document></kml>'


def test_folders_of_a_zipped_kml_are_kept(run, layer, tmp_path):
    text = "".join(f"<Folder><name>{name}</name>{_placemark(2, 'a')}</Folder>" for name in ("LCZ 6", "LCZ 2"))
    with zipfile.ZipFile(tmp_path / "k.zip", "w") as archive:
        archive.writestr("a.kml", _folders(text))
    assert _check(run, tmp_path, str(tmp_path / "k.zip"))[0] == {"2": 1, "6": 1}
    for inner in ("", "/a.kml"):
        chosen = layer(f"/vsizip/{tmp_path}/k.zip{inner}|layername=LCZ 2")
        assert _check(run, tmp_path, chosen)[0] == {"2": 1}
        chosen.selectAll()
        assert _check(run, tmp_path, _Options(chosen.id(), selectedFeaturesOnly=True))[0] == {"2": 1}


@pytest.mark.parametrize("way", ["whole", "500", "close", "html", "error"])
def test_features_that_a_service_keeps_back_are_missed(run, tmp_path, way):
    command = [sys.executable, Path(__file__).with_name("feature_server.py"), way]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
        address = f"http://127.0.0.1:{int(service.stdout.readline())}/{tmp_path.name}/FeatureServer/0"
        try:
            areas = QgsVectorLayer(f"crs='EPSG:4326' url='{address}'", "areas", "arcgisfeatureserver")
            assert areas.isValid() and areas.featureCount() == 250
            QgsProject.instance().addMapLayer(areas)
            if way == "whole":
                assert _check(run, tmp_path, areas)[1]["AREAS_COUNT"] == 250
            else:
                with pytest.raises(QgsProcessingException, match="Only 100 of 250 features of the layer 'areas'"):
                    _check(run, tmp_path, areas)
            areas.selectByIds([0, 1, 2])
            some = QgsProcessingFeatureSourceDefinition(areas.id(), selectedFeaturesOnly=True)
            assert _check(run, tmp_path, some)[1]["AREAS_COUNT"] == 3
        finally:
            service.terminate()
            QgsProject.instance().removeAllMapLayers()


def test_the_class_that_a_folder_says_holds_for_some_of_its_areas(run, layer, tmp_path):
    numbered = "".join(_placemark(2 + 0.02 * i, i) for i in (1, 2, 3))
    point = "<Placemark><name>p</name><Point><coordinates>2,48</coordinates></Point></Placemark>"
    parts = f"<Folder><name>parts</name>{numbered}</Folder>"
    text = f"<Folder><name>LCZ 6</name>{point}{numbered}{parts}</Folder><Folder><name>LCZ 3</name>{numbered}</Folder>"
    (tmp_path / "k.kml").write_text(_folders(text))
    for name, label in (("LCZ 6", "6"), ("parts", "6"), ("LCZ 3", "3")):
        chosen = layer(f"{tmp_path}/k.kml|layername={name}")
        assert _check(run, tmp_path, chosen)[0] == {label: 3}
        chosen.selectByExpression("Name in ('p', '1', '2')")
        assert _check(run, tmp_path, _Options(chosen.id(), selectedFeaturesOnly=True))[0] == {label: 2}
        assert chosen.setSubsetString("Name in ('1', '3')")
        assert _check(run, tmp_path, chosen)[0] == {label: 2}


def test_files_on_the_network_are_read(run, layer, tmp_path):
    folder = tmp_path / "served"
    folder.mkdir()
    for name, driver in (("a.geojson", "GeoJSON"), ("a.gpkg", "GPKG"), ("a.fgb", "FlatGeobuf"), ("a.kml", "KML")):
        _areas(folder / name, driver, ["6"] * 3)

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"
        for source in (f"{address}/a.geojson", f"{address}/a.fgb", f"/vsicurl/{address}/a.gpkg"):
            chosen = layer(source)
            assert chosen.isValid(), source
            assert _check(run, tmp_path, chosen)[0] == {"6": 3}
        with pytest.raises(QgsProcessingException, match="is a KML file on the network"):
            _check(run, tmp_path, layer(f"/vsicurl/{address}/a.kml"))
        server.shutdown()


def test_features_that_a_file_has_lost_are_missed(run, layer, tmp_path):
    path = _areas(tmp_path / "a.fgb", "FlatGeobuf", ["6"] * 400)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    chosen = layer(str(path))
    chosen.addExpressionField("1", QgsVectorLayer("None?field=one:int", "", "memory").fields()[0])
    with pytest.raises(QgsProcessingException, match="of 400 features of the layer"):
        _check(run, tmp_path, chosen)
