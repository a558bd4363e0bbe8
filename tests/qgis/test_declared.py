"""Dialogs say what the engine's operations declare, and requests hand on what the user chose."""

import dataclasses
import math
import typing

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsReferencedRectangle,
)

gdal.UseExceptions()
Flag = QgsProcessingParameterDefinition.Flag

#: What must be given, by algorithm: one more, and the models that users have made are sound no longer.
MANDATORY = {
    "classify": "S2 MODEL CELL_SIZE REFLECTANCE_SCALE REFLECTANCE_OFFSET OUTPUT",
    "preparesentinel2": "COMPOSITE MASK_CLOUDS OUTPUT",
    "exportimagery": "LAYER RESOLUTION OUTPUT",
    "filter": "LCZ METHOD RADIUS MINIMUM_AREA OUTPUT",
    "style": "LCZ PALETTE OUTPUT",
    "export": "LCZ TARGET PALETTE OUTPUT",
    "segment": "RGB RESOLUTION SEGMENTER OUTPUT",
    "buildgraph": "INSTANCES STEP NODES EDGES",
    "accuracy": "LCZ BOOTSTRAPS",
    "statistics": "LCZ",
    "parameters": "LCZ PARAMETERS STATISTICS",
    "compare": "FIRST SECOND",
    "checktrainingareas": "AREAS FEWEST SMALLEST",
    "createsampletown": "SIZE SEED SENTINEL2 RGB TRAINING_AREAS TRUTH",
    "createtrainingset": "S2 TRAINING_AREAS SEGMENTER STEP MAX_PER_POLYGON REFLECTANCE_SCALE REFLECTANCE_OFFSET OUTPUT",
    "train": "TRAINING_SET STREAMS SPLIT WIDTH EPOCHS SEED OUTPUT",
    "evaluate": "TRAINING_SET MODEL SPLIT",
    "importmodel": "WEIGHTS OUTPUT",
    "newtrainingareas": "NUMBER SIZE OUTPUT",
    "suggestareas": "PROBABILITIES NUMBER SIZE OUTPUT",
    "drawsample": "LCZ ERROR EXPECTED LEAST OUTPUT",
    "quality": "LCZ SAMPLE",
    "searchsentinel2": "EXTENT START END CLOUD MOST CATALOGUE",
    "fetchsentinel2": "EXTENT START END CLOUD MOST CATALOGUE COMPOSITE OUTPUT",
    "status": "",
    "installengine": "WHEELS REPAIR",
    "downloadweights": "WEIGHTS",
}


def algorithm(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"df4lcz:{name}")


def of_the_engine(made):
    """(definition, dataclass field, its type without None) of each parameter that an operation declares."""
    hints = typing.get_type_hints(made.OPERATION.Parameters)
    for field in dataclasses.fields(made.OPERATION.Parameters):
        if field.metadata["title"]:
            kinds = [k for k in typing.get_args(hints[field.name]) if k is not type(None)]
            alone = typing.get_origin(hints[field.name]) is tuple or not kinds
            definition = made.parameterDefinition(field.metadata["name"] or field.name.upper())
            yield definition, field, hints[field.name] if alone else kinds[0]


@pytest.fixture(scope="module")
def operated(provider):
    found = [a for a in provider.algorithms() if getattr(a, "OPERATION", None)]
    assert len(found) == 23
    return found


def test_no_limit_default_or_choice_differs_from_the_engine(operated):
    numbers = enums = 0
    for made in operated:
        for definition, field, kind in of_the_engine(made):
            where, given = (made.name(), field.name), field.metadata
            default = None if field.default is dataclasses.MISSING else field.default
            if isinstance(definition, QgsProcessingParameterNumber):
                numbers += 1
                whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
                assert kind is (int if whole else float), where
                least, most = (-(2**31), 2**31 - 1) if whole else (-math.inf, math.inf)
                low, high = definition.minimum(), definition.maximum()
                assert low == given["minimum"] if given["minimum"] is not None else low < -1e15 or low <= least, where
                assert high == given["maximum"] if given["maximum"] is not None else high > 1e15 or high >= most, where
                assert definition.defaultValue() == default, where
            elif isinstance(definition, QgsProcessingParameterEnum):
                enums += 1
                options = given["choices"] or given["values"]
                assert tuple(definition.options()) == tuple(options), where
                if given["values"]:
                    assert options.index(definition.defaultValue()) == default, where
                    assert (given["minimum"], given["maximum"]) == (0, len(options) - 1), where
                else:
                    shown = definition.defaultValue()
                    assert (tuple(shown) if isinstance(shown, list) else shown) == default, where
            elif kind is bool:
                assert definition.defaultValue() is default, where
            assert bool(definition.flags() & Flag.FlagAdvanced) == given["advanced"], where
            assert definition.description() == given["title"], where
    assert numbers > 55 and enums > 18


def test_limits_are_those_of_the_method(provider):
    """By hand, against both sides going wrong together."""
    for name in ("segment", "createtrainingset"):
        made = algorithm(name)
        resolution = made.parameterDefinition("RESOLUTION")
        assert (resolution.minimum(), resolution.defaultValue(), resolution.maximum()) == (0.05, 1.0, 2.5)
    graph, evaluate = algorithm("buildgraph"), algorithm("evaluate")
    window = graph.parameterDefinition("WINDOW")
    assert (window.minimum(), window.defaultValue(), window.maximum()) == (10, 320, 10_000)
    assert graph.parameterDefinition("LABEL").options()[11] == "A"
    assert evaluate.parameterDefinition("BOOTSTRAPS").maximum() == 100_000


def test_what_must_be_given_does_not_grow(provider):
    for name, words in MANDATORY.items():
        made = algorithm(name)
        must = {d.name() for d in made.parameterDefinitions() if not d.flags() & Flag.FlagOptional}
        assert must <= set(words.split()), name
    assert set(MANDATORY) == {a.name() for a in provider.algorithms() if a.groupId() != "models"}


def test_segmenters_settings_are_the_same_where_objects_are_made(provider):
    segment, creating = (algorithm(n) for n in ("segment", "createtrainingset"))
    for name in ("MIN_AREA", "POINTS_PER_SIDE", "STABILITY", "TILE_SIZE", "SMOOTHING", "DEPTH", "PER_PATCH"):
        one, other = segment.parameterDefinition(name), creating.parameterDefinition(name)
        assert (one.defaultValue(), one.help()) == (other.defaultValue(), other.help())


# Requests.


@pytest.fixture
def asked(provider, monkeypatch):
    """The request that an algorithm would send: ``asked("filter", {...})``; the engine is not started."""

    def call(name, parameters, project=None):
        made, sent = algorithm(name), {}
        monkeypatch.setattr(type(made), "engine", lambda self, operation, request, feedback: sent.update(request))
        monkeypatch.setattr(type(made), "results", lambda self, outputs: {})
        context = QgsProcessingContext()
        context.setProject(project or QgsProject())
        good, why = made.checkParameterValues(parameters, context)
        assert good, why
        assert made.prepare(parameters, context, QgsProcessingFeedback())
        made.execute(parameters, context, QgsProcessingFeedback())
        return sent

    return call


@pytest.fixture(scope="module")
def lcz(tmp_path_factory):
    path = tmp_path_factory.mktemp("map") / "lcz.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 6, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((500_000, 100, 0, 5_000_000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).WriteArray(np.arange(48, dtype=np.uint8).reshape(6, 8) % 17 + 1)
    dataset = None
    return path


def test_what_is_not_given_is_the_engines_default(asked, lcz, tmp_path):
    given = {"LCZ": str(lcz), "OUTPUT": str(tmp_path / "o.tif")}
    for unset in ({}, {"RADIUS": None}):
        sent = asked("filter", {**given, **unset})
        assert (sent["method"], sent["radius"], sent["minimum_area"], sent["band"]) == ("gaussian", 300, 90_000, None)
    assert asked("filter", {**given, "RADIUS": 1, "METHOD": "majority", "BAND": 1})["radius"] == 1
    segment = {"RGB": str(lcz), "OUTPUT": str(tmp_path / "o.gpkg")}
    sent = asked("segment", {**segment, "DEPTH": None, "DEVICE": None, "SMOOTHING": 0})
    assert (sent["depth"], sent["smoothing_m"], sent["extent"]) == (3, 0, None) and sent["device"] in ("auto", None)


def test_a_class_is_handed_on_as_its_number(asked, tmp_path):
    layer = tmp_path / "objects.geojson"
    layer.write_text('{"type": "FeatureCollection", "features": []}')
    given = {"INSTANCES": str(layer), "NODES": str(tmp_path / "n.gpkg"), "EDGES": str(tmp_path / "e.gpkg")}
    sent = asked("buildgraph", {**given, "LABEL": "B", "LOCATION": "1,2 [EPSG:32737]", "MAX_EDGE": 0})
    assert (sent["label"], sent["centre"], sent["max_edge_m"]) == (12, "1.0,2.0,EPSG:32737", 0)
    sent = asked("buildgraph", {**given, "EXTENT": "1,3,2,4"})
    assert (sent["label"], sent["centre"], sent["max_edge_m"]) == (0, None, None)


# Where an extent lies.


def project(crs=""):
    made = QgsProject()
    if crs:
        made.setCrs(QgsCoordinateReferenceSystem(crs))
    return made


EXTENTS = [
    ("1,3,2,4 [EPSG:25830]", "EPSG:3857", "EPSG:25830"),
    ("1,3,2,4", "EPSG:3857", "EPSG:3857"),
    ("1,3,2,4", "", None),
    (QgsRectangle(1, 2, 3, 4), "EPSG:4326", "EPSG:4326"),
    (QgsRectangle(1, 2, 3, 4), "", None),
    (QgsReferencedRectangle(QgsRectangle(1, 2, 3, 4), QgsCoordinateReferenceSystem("EPSG:2056")), "", "EPSG:2056"),
]


@pytest.mark.parametrize(("extent", "crs", "found"), EXTENTS)
def test_an_extent_is_in_its_own_reference_the_projects_or_the_layers(
    asked, lcz, small_model, tmp_path, extent, crs, found
):
    files = {"segment": {"RGB": str(lcz), "OUTPUT": str(tmp_path / "o.gpkg")}}
    files["classify"] = {"S2": str(lcz), "MODEL": str(small_model), "OUTPUT": str(tmp_path / "o.tif")}
    for name, given in files.items():
        sent = asked(name, {**given, "EXTENT": extent}, project(crs))["extent"]
        assert sent == {"xmin": 1, "xmax": 3, "ymin": 2, "ymax": 4, "crs": found}


def test_a_part_of_a_file_is_in_the_files_reference_where_nothing_says_another(run, lcz, tmp_path):
    context = QgsProcessingContext()
    context.setProject(project())
    extent = "500100,500400,4999500,4999900"
    given = {"LAYER": str(lcz), "EXTENT": extent, "RESOLUTION": 100, "OUTPUT": str(tmp_path / "i.tif")}
    run("df4lcz:exportimagery", given, context=context)
    assert gdal.Open(str(tmp_path / "i.tif")).GetGeoTransform() == (500_100, 100, 0, 4_999_900, 0, -100)


@pytest.mark.parametrize(
    ("name", "extent", "words"),
    [
        ("segment", "1,3,2,4 [EPSG:999999]", "no coordinate reference system EPSG:999999"),
        ("exportimagery", "1,3,2,4 [EPSG:999999]", "no coordinate reference system EPSG:999999"),
        ("segment", "0,0,0,0", "is empty"),
        ("exportimagery", "5,5,3,3", "is empty"),
    ],
)
def test_an_extent_that_is_none_is_refused(run, lcz, tmp_path, name, extent, words):
    layer = {"segment": "RGB", "exportimagery": "LAYER"}[name]
    output = tmp_path / {"segment": "o.gpkg", "exportimagery": "o.tif"}[name]
    with pytest.raises(QgsProcessingException) as caught:
        run(f"df4lcz:{name}", {layer: str(lcz), "EXTENT": extent, "OUTPUT": str(output), "SEGMENTER": "superpixels"})
    assert words in str(caught.value) + run.log
    assert list(tmp_path.iterdir()) == []


# Files are what their names say.


@pytest.mark.parametrize("ending", ["img", "jp2", "sdat", "nc", "vrt", "asc", "png", "tif.gz", "gpkg", ""])
def test_other_formats_are_refused_before_any_work(run, lcz, tmp_path, ending):
    given = {"LCZ": str(lcz), "OUTPUT": str(tmp_path / f"f.{ending}".rstrip("."))}
    with pytest.raises(QgsProcessingException, match=r"GeoTIFF \(\.tif, \.tiff\)|not supported"):
        run("df4lcz:filter", given)
    given["OUTPUT"] = QgsProcessingOutputLayerDefinition(given["OUTPUT"])
    with pytest.raises(QgsProcessingException):
        run("df4lcz:filter", given)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["TIF", "tiff", "Tiff"])
def test_every_spelling_of_an_ending_is_written(run, lcz, tmp_path, ending):
    output = tmp_path / f"f.{ending}"
    run("df4lcz:style", {"LCZ": str(lcz), "OUTPUT": str(output), "STYLE": str(tmp_path / "s.QML")})
    assert gdal.Open(str(output)).GetDriver().ShortName == "GTiff"
    assert {p.name for p in tmp_path.iterdir()} == {output.name, f"{output.name}.aux.xml", "f.qml", "s.QML"}


def test_tables_of_databases_and_pages_of_other_kinds_are_refused(run, lcz, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    zones = tmp_path / "zones.gpkg"
    layer = ogr.GetDriverByName("GPKG").CreateDataSource(str(zones)).CreateLayer("z", geom_type=ogr.wkbPolygon)
    del layer
    before = zones.read_bytes()
    for name, value in (
        ("ZONE_OUTPUT", f"ogr:dbname='{zones}' table=\"objs\" (geom)"),
        ("ZONE_OUTPUT", f"ogr:dbname={zones}"),
        ("ZONE_OUTPUT", str(tmp_path / "a.shp")),
        ("ZONE_OUTPUT", f"{zones}|layername=x"),
        ("ZONE_OUTPUT", "memory:"),
        ("ZONE_OUTPUT", "postgis:dbname='x' table=\"a\" (geom)"),
        ("REPORT", str(tmp_path / "a.pdf")),
        ("TABLE", str(tmp_path / "a.xlsx")),
        ("TABLE", str(tmp_path / "a.html")),
    ):
        with pytest.raises(QgsProcessingException, match=r"is written as|not supported"):
            run("df4lcz:statistics", {"LCZ": str(lcz), "ZONES": str(zones), name: value})
        # Models do not ask for a check before they run a step; an expression is only known then.
        made, context = algorithm("statistics"), QgsProcessingContext()
        given = {"LCZ": str(lcz), "ZONES": str(zones), name: QgsProperty.fromValue(value)}
        _, good = made.run(given, context, QgsProcessingFeedback())
        assert not good
    assert [p.name for p in tmp_path.iterdir()] == ["zones.gpkg"] and zones.read_bytes() == before


def test_dialogs_offer_only_what_is_written(operated):
    context = QgsProcessingContext()
    for made in operated:
        for definition in made.parameterDefinitions():
            if definition.type() == "rasterDestination":
                assert set(definition.supportedOutputRasterLayerExtensions()) == {"tif", "tiff"}
                assert definition.isSupportedOutputValue("/tmp/f.TIF", context)[0]
            elif definition.type() == "vectorDestination":
                assert definition.supportedOutputVectorLayerExtensions() == ["gpkg"]
                assert not definition.supportsNonFileBasedOutput()
                assert definition.isSupportedOutputValue("TEMPORARY_OUTPUT", context)[0]
            if definition.isDestination() and definition.type() != "folderDestination":
                assert definition.defaultFileExtension() in (
                    "tif",
                    "gpkg",
                    "html",
                    "csv",
                    "json",
                    "npz",
                    "qml",
                    "safetensors",
                )
