"""The algorithms that filter, style and export LCZ maps, through ``processing.run`` and ``qgis_process``."""

import json
import zipfile

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsRasterLayer,
)

gdal.UseExceptions()

CODES = np.kron(np.arange(1, 18).repeat(2)[:32].reshape(4, 8), np.ones((8, 6), dtype=int)).astype(np.uint8)


def make_map(path, codes=CODES, epsg=32630, nodata=0):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), codes.shape[1], codes.shape[0], 1, gdal.GDT_Int16)
    dataset.SetGeoTransform((676_000, 100, 0, 4_620_000, 0, -100))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset.GetRasterBand(1).WriteArray(codes.astype(np.int16))
    dataset = None
    return path


@pytest.fixture
def lcz_map(tmp_path):
    codes = CODES.copy()
    codes[5, 5] = 17
    codes[20:23, 30:33] = 0
    return make_map(tmp_path / "Zaragoza años.tif", codes)


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def legend(layer):
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    return {c.value: (c.label, c.color.name().upper()) for c in layer.renderer().classes()}


def declared(algorithm):
    return {o.name() for o in QgsApplication.processingRegistry().algorithmById(algorithm).outputDefinitions()}


@pytest.mark.parametrize("method", ["gaussian", "majority", "minimum-mapping-unit"])
def test_filter_removes_an_odd_cell_and_keeps_nodata(run, lcz_map, tmp_path, method):
    results = run("df4lcz:filter", {"LCZ": str(lcz_map), "METHOD": method, "OUTPUT": str(tmp_path / "out.tif")})
    assert declared("df4lcz:filter") <= set(results)
    before, after = read(lcz_map), read(results["OUTPUT"])
    assert (before[5, 5], after[5, 5]) == (17, 17 if method == "gaussian" else 1)  # water is kept as rivers are
    assert ((after == 0) == (before == 0)).all()
    assert results["CELLS"] == np.count_nonzero(before)
    assert results["CHANGED_SHARE"] == pytest.approx((after != before).sum() / results["CELLS"])
    if method == "minimum-mapping-unit":
        assert (after != before).sum() == 1
    shown = legend(QgsRasterLayer(results["OUTPUT"], "lcz"))
    assert list(shown) == list(range(1, 18))
    assert shown[11] == ("A Dense trees", "#006A00")


def test_filter_through_qgis_process(qgis_process, lcz_map, tmp_path):
    output = tmp_path / "out.tif"
    done = qgis_process(
        "--json",
        "run",
        "df4lcz:filter",
        "--",
        f"LCZ={lcz_map}",
        "METHOD=minimum-mapping-unit",
        "MINIMUM_AREA=20000",
        f"OUTPUT={output}",
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["CHANGED_SHARE"] == pytest.approx(1 / np.count_nonzero(read(lcz_map)))
    assert read(output)[5, 5] == 1
    wrong = qgis_process("run", "df4lcz:filter", "--", f"LCZ={lcz_map}", "METHOD=median", f"OUTPUT={output}")
    assert wrong.returncode == 1


def test_relative_paths_begin_where_the_user_is(qgis_process, lcz_map, tmp_path):
    lcz_map.rename(tmp_path / "lcz.tif")
    for arguments in (
        ("df4lcz:filter", "--", "LCZ=lcz.tif", "OUTPUT=filtered.tif"),
        ("df4lcz:style", "--", "LCZ=lcz.tif", "OUTPUT=styled.tif", "STYLE=legend.qml"),
        ("df4lcz:export", "--", "LCZ=lcz.tif", "TARGET=kmz", "OUTPUT=lcz.kmz"),
    ):
        done = qgis_process("run", *arguments, cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
    assert {"filtered.tif", "styled.tif", "legend.qml", "lcz.kmz"} <= {p.name for p in tmp_path.iterdir()}


def test_style_any_scheme_in_either_palette(run, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared import lcz

    codes = np.where(CODES > 10, CODES + 90, CODES)
    source = make_map(tmp_path / "umep.tif", codes)
    results = run(
        "df4lcz:style",
        {
            "LCZ": str(source),
            "PALETTE": "colour-blind",
            "OUTPUT": str(tmp_path / "styled.tif"),
            "STYLE": str(tmp_path / "legend.qml"),
        },
    )
    assert declared("df4lcz:style") <= set(results)
    assert results["SCHEME"] == "101-107"
    assert (read(results["OUTPUT"]) == codes).all()
    values = lcz.CODE_SCHEMES["101-107"]
    expected = {values[c.code]: (c.title, colour) for c, colour in zip(lcz.CLASSES, lcz.COLOUR_BLIND_COLOURS)}
    assert legend(QgsRasterLayer(results["OUTPUT"], "styled")) == expected
    # The style file works on a layer that has no legend of its own.
    layer = QgsRasterLayer(str(source), "plain")
    assert not isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    message, loaded = layer.loadNamedStyle(results["STYLE"])
    assert loaded, message
    assert legend(layer) == expected


def test_export_for_each_tool(run, lcz_map, tmp_path):
    from df4lcz.df4lcz_qgis.engine.operations.export import TARGETS

    for target in TARGETS:
        output = tmp_path / (f"{target}.kmz" if target == "kmz" else f"{target}.tif")
        results = run("df4lcz:export", {"LCZ": str(lcz_map), "TARGET": target, "OUTPUT": str(output)})
        assert declared("df4lcz:export") <= set(results)
        assert results["OUTPUT"] == str(output)
        assert results["CELLS"] > 0
    before = read(lcz_map)
    assert (read(tmp_path / "umep.tif") == np.where(before > 10, before + 90, before)).all()
    w2w = gdal.Open(str(tmp_path / "w2w.tif"))
    assert [w2w.GetRasterBand(b).GetDescription() for b in (1, 2)] == ["lcz", "lczFilter"]
    assert osr.SpatialReference(wkt=w2w.GetProjection()).GetAuthorityCode(None) == "4326"
    assert "doc.kml" in zipfile.ZipFile(tmp_path / "kmz.kmz").namelist()
    assert gdal.Open(str(tmp_path / "cog.tif")).GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def test_a_temporary_kmz_has_its_ending(run, lcz_map):
    results = run("df4lcz:export", {"LCZ": str(lcz_map), "TARGET": "kmz", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert results["OUTPUT"].endswith(".kmz")
    assert zipfile.is_zipfile(results["OUTPUT"])
    for temporary in (
        QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT"),
        QgsProcessingUtils.generateTempFilename("OUTPUT.tif"),  # as the inner step of a model names it
    ):
        results = run("df4lcz:export", {"LCZ": str(lcz_map), "TARGET": "kmz", "OUTPUT": temporary})
        assert results["OUTPUT"].endswith(".kmz") and zipfile.is_zipfile(results["OUTPUT"])


def test_a_model_chains_filter_style_and_export(run, lcz_map, tmp_path):
    """The outputs of one are inputs of the next, as in the model designer."""
    algorithms = ("filter", "style", "export")
    model = QgsProcessingModelAlgorithm("chain", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("map", "map"), QgsProcessingModelParameter("map"))
    source = QgsProcessingModelChildParameterSource
    children = {}
    for name, before in zip(algorithms, (None, *algorithms)):
        child = QgsProcessingModelChildAlgorithm(f"df4lcz:{name}")
        child.setChildId(name)
        given = source.fromChildOutput(before, "OUTPUT") if before else source.fromModelParameter("map")
        child.addParameterSources("LCZ", [given])
        children[name] = child
    children["export"].addParameterSources("TARGET", [source.fromStaticValue("umep")])
    output = QgsProcessingModelOutput("result")
    output.setChildId("export")
    output.setChildOutputName("OUTPUT")
    children["export"].setModelOutputs({"result": output})
    for child in children.values():
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    results = run(model, {"map": str(lcz_map), "export:result": str(tmp_path / "umep.tif")})
    single = run("df4lcz:filter", {"LCZ": str(lcz_map), "OUTPUT": str(tmp_path / "filtered.tif")})
    filtered = read(single["OUTPUT"])
    assert (read(results["export:result"]) == np.where(filtered > 10, filtered + 90, filtered)).all()


@pytest.mark.parametrize(
    ("codes", "words"), [(np.array([[12, 101]]), "mixes code schemes"), (np.array([[200, 3]]), "is not an LCZ map")]
)
@pytest.mark.parametrize("algorithm", ["filter", "style", "export"])
def test_what_is_no_lcz_map_is_refused(run, tmp_path, algorithm, codes, words):
    source = make_map(tmp_path / "odd.tif", codes)
    output = tmp_path / "old.tif"
    output.write_bytes(b"precious")
    with pytest.raises(QgsProcessingException, match=words):
        run(f"df4lcz:{algorithm}", {"LCZ": str(source), "TARGET": "umep", "OUTPUT": str(output)})
    assert output.read_bytes() == b"precious"
    assert not list(tmp_path.glob("*partial*"))


def test_a_legend_that_names_other_classes_is_told(run, lcz_map, tmp_path):
    layer = QgsRasterLayer(str(lcz_map), "map")
    for label, told in (("LCZ 2 Compact midrise", False), ("LCZ G Water", True)):
        classes = QgsPalettedRasterRenderer.classDataFromString(f"2 0 0 255 255 {label}")
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
        run("df4lcz:statistics", {"LCZ": layer, "TABLE": str(tmp_path / "table.csv")})
        assert ("other classes than those that are read: 2 = LCZ G Water" in run.log) == told
