"""What the user chose is kept, also where the engine gets a copy of it; and nobody reads a traceback."""

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVirtualLayerDefinition,
)


def make_map(path):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 30, 30, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500_000, 100, 0, 5_000_000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.tile(np.arange(1, 11, dtype=np.uint8), (30, 3)))
    dataset.FlushCache()
    return path


def make_zones(path):
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    layer = source.CreateLayer(path.stem, reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("note", ogr.OFTString))
    for left in (500_000, 501_000):
        feature = ogr.Feature(layer.GetLayerDefn())
        ring = f"{left} 4998000, {left + 900} 4998000, {left + 900} 4999000, {left} 4999000, {left} 4998000"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        feature["note"] = "precious"
        layer.CreateFeature(feature)
    source = None
    return path


def refused(run, algorithm, parameters, kept):
    before = kept.read_bytes()
    with pytest.raises(QgsProcessingException, match=r"input of this run; .*Name another file"):
        run(algorithm, parameters)
    assert kept.read_bytes() == before and "Traceback" not in run.log
    assert not [p for p in kept.parent.iterdir() if "partial" in p.name]


@pytest.mark.parametrize("way", ["plain", "selected", "filtered"])
def test_zones_are_not_replaced_by_their_figures(run, tmp_path, way):
    """A selection or a filter goes to the engine as a copy; the file behind it is the user's all the same."""
    lcz, zones = make_map(tmp_path / "lcz.tif"), make_zones(tmp_path / "zones.gpkg")
    layer = QgsVectorLayer(f"{zones}|layername=zones", "zones")
    given = layer
    if way == "selected":
        layer.selectByIds([1])
        QgsProject.instance().addMapLayer(layer)
        given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    if way == "filtered":
        layer.setSubsetString("fid = 1")
    refused(run, "df4lcz:statistics", {"LCZ": str(lcz), "ZONES": given, "ZONE_OUTPUT": str(zones)}, zones)


@pytest.fixture
def in_project(qgis_app):
    """Put layers into the project, which is empty before and after."""
    QgsProject.instance().clear()
    yield lambda layer: QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().clear()


@pytest.mark.parametrize("way", ["virtual", "virtual of a virtual", "source written in", "joined", "names of values"])
def test_what_a_layer_stands_on_is_not_replaced(run, tmp_path, in_project, way):
    """Virtual layers and joins are handed on as copies; the files that they are made of are inputs all the same."""
    lcz, zones = make_map(tmp_path / "lcz.tif"), make_zones(tmp_path / "zones.gpkg")
    given = in_project(QgsVectorLayer(f"{zones}|layername=zones", "zones"))
    if way.startswith("virtual"):
        given = in_project(QgsVectorLayer("?query=select * from zones", "asked", "virtual"))
    if way == "virtual of a virtual":
        given = in_project(QgsVectorLayer("?query=select * from asked", "again", "virtual"))
    if way == "source written in":
        definition = QgsVirtualLayerDefinition()
        definition.addSource("own", str(zones), "ogr")
        definition.setQuery("select * from own")
        given = in_project(QgsVectorLayer(definition.toString(), "asked", "virtual"))
    if way == "joined":
        join = QgsVectorLayerJoinInfo()
        join.setJoinLayer(given)
        join.setJoinFieldName("fid")
        join.setTargetFieldName("fid")
        given = in_project(QgsVectorLayer(str(make_zones(tmp_path / "others.gpkg")), "others"))
        assert given.addJoin(join)
    if way == "names of values":
        config = {"Layer": given.id(), "Key": "fid", "Value": "name"}
        given = in_project(QgsVectorLayer(str(make_zones(tmp_path / "others.gpkg")), "others"))
        given.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ValueRelation", config))
    assert given.isValid() and given.featureCount() == 2
    refused(run, "df4lcz:statistics", {"LCZ": str(lcz), "ZONES": given, "ZONE_OUTPUT": str(zones)}, zones)


@pytest.mark.parametrize("drawn", ["before", "after"])
def test_a_layer_that_is_being_edited_is_not_replaced(run, tmp_path, in_project, drawn):
    """QGIS would save the edits to the file that was replaced, and say that all went well."""
    areas = tmp_path / "areas.gpkg"
    run("df4lcz:newtrainingareas", {"OUTPUT": str(areas)})
    (tmp_path / "link.gpkg").symlink_to(areas)
    layer = in_project(QgsVectorLayer(f"{areas}|layername=training_areas", "my areas"))

    def draw():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(9, 45, 9.01, 45.01)))
        assert layer.addFeature(feature)

    assert layer.startEditing()
    if drawn == "before":
        draw()
    for output in (areas, tmp_path / "link.gpkg"):
        with pytest.raises(QgsProcessingException, match=r"edited in QGIS as the layer 'my areas'.*end editing"):
            run("df4lcz:newtrainingareas", {"OUTPUT": str(output)})
    if drawn == "after":
        draw()
    assert layer.commitChanges()
    assert QgsVectorLayer(f"{areas}|layername=training_areas", "saved").featureCount() == 1


def test_a_layer_that_is_open_is_replaced(run, tmp_path, in_project):
    areas = tmp_path / "areas.gpkg"
    for _ in range(2):
        run("df4lcz:newtrainingareas", {"OUTPUT": str(areas)})
        in_project(QgsVectorLayer(f"{areas}|layername=training_areas", "areas"))


def test_an_exported_image_does_not_replace_its_source(run, tmp_path):
    lcz = make_map(tmp_path / "image.tif")
    (tmp_path / "link.tif").symlink_to(lcz)
    for output in (lcz, tmp_path / "link.tif"):
        refused(run, "df4lcz:exportimagery", {"LAYER": str(lcz), "RESOLUTION": 100, "OUTPUT": str(output)}, lcz)


def test_two_outputs_of_one_name_are_refused(run, tmp_path):
    lcz = make_map(tmp_path / "lcz.tif")
    with pytest.raises(QgsProcessingException, match="same file as another output"):
        run(
            "df4lcz:statistics",
            {
                "LCZ": str(lcz),
                "ZONES": str(make_zones(tmp_path / "zones.gpkg")),
                "TABLE": f"{tmp_path}/a.csv",
                "ZONE_TABLE": f"{tmp_path}/x/../a.csv",
            },
        )


def test_a_refusal_shows_one_sentence_and_no_traceback(qgis_process, tmp_path):
    """As errors of the engine, of QGIS's side and those made of other errors."""
    wrong = tmp_path / "wrong.tif"
    wrong.write_bytes(b"II*\0 this is no image")
    for arguments in (
        ("filter", f"LCZ={make_map(tmp_path / 'a.tif')}", f"OUTPUT={tmp_path}/no.such/\0"[:-1] + "x.xyz"),
        ("importmodel", f"WEIGHTS={wrong}", f"OUTPUT={tmp_path}/m.safetensors"),
        ("classify", f"S2={tmp_path}/a.tif", f"MODEL={wrong}", f"OUTPUT={tmp_path}/lcz.tif"),
    ):
        done = qgis_process("run", f"df4lcz:{arguments[0]}", "--", *arguments[1:])
        assert done.returncode == 1
        for words in ("Traceback", 'File "', "object at 0x"):
            assert words not in done.stdout + done.stderr
