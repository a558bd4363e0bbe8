"""Results that Processing loads have the style kept with them; Processing itself loads layers without."""

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)


@pytest.fixture
def loaded(run, tmp_path):
    """Run an algorithm whose result goes into the project; the layer before and after its post-processor."""

    def call(algorithm, parameters, name, file):
        context, project = QgsProcessingContext(), QgsProject()
        context.setProject(project)
        output = QgsProcessingOutputLayerDefinition(str(tmp_path / file), project)
        run(algorithm, {**parameters, name: output}, context=context)
        details = context.layersToLoadOnCompletion()
        call.kept = (context, project)  # the layers are theirs
        (source,) = (s for s in details if s.startswith(str(tmp_path / file)))
        layer = QgsProcessingUtils.mapLayerFromString(source, context)
        before = layer.renderer().clone()
        processor = details[source].postProcessor()
        assert processor is not None
        processor.postProcessLayer(layer, context, QgsProcessingFeedback())
        return before, layer.renderer()

    return call


def titles(renderer):
    return [c.label for c in renderer.classes()]


def test_an_lcz_map_lists_the_classes_and_nothing_else(loaded, scene, small_model):
    from df4lcz.df4lcz_qgis.engine.shared import lcz

    before, after = loaded("df4lcz:classify", {"S2": str(scene), "MODEL": str(small_model)}, "OUTPUT", "lcz.tif")
    if Qgis.QGIS_VERSION_INT < 32400:  # the colour table's 256 entries: what this is for; newer QGIS knows better
        assert len(titles(before)) > 17
    assert titles(after) == [c.title for c in lcz.CLASSES]


def test_the_map_of_a_ready_model_too(loaded, scene, small_model):
    request = {"S2": str(scene), "MODEL": str(small_model), "filter:FILTERED": "TEMPORARY_OUTPUT"}
    _, after = loaded("df4lcz:mappretrained", request, "classify:MAP", "map.tif")
    assert len(titles(after)) == 17


def test_objects_have_their_outline(loaded, tmp_path):
    from town import make_town

    town = make_town(tmp_path / "town.tif")
    request = {"RGB": str(town), "SEGMENTER": "superpixels"}
    before, after = loaded("df4lcz:segment", request, "OUTPUT", "objects.gpkg")
    assert before.dump() != after.dump()


def test_the_users_own_style_stays(loaded, scene, small_model, monkeypatch):
    from processing.gui.RenderingStyles import RenderingStyles

    monkeypatch.setattr(RenderingStyles, "styles", {"df4lcz:classify": {"OUTPUT": "mine.qml"}})
    before, after = loaded("df4lcz:classify", {"S2": str(scene), "MODEL": str(small_model)}, "OUTPUT", "lcz.tif")
    assert titles(before) == titles(after)


def test_the_style_of_other_data_is_not_taken(tmp_path):
    from df4lcz.df4lcz_qgis import layer_styles
    from osgeo import gdal
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    style = tmp_path / "city.qml"
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "city.tif"), 4, 4)
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    del dataset
    (tmp_path / "city.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    raster = QgsRasterLayer(str(tmp_path / "city.tif"))
    vector = QgsVectorLayer(str(tmp_path / "city.geojson"))
    assert raster.isValid() and vector.isValid()
    vector.saveNamedStyle(str(style))
    own = style.read_bytes()
    layer_styles.save_beside(raster, str(tmp_path / "city.tif"))
    assert style.read_bytes() == own
    style.unlink()
    layer_styles.save_beside(raster, str(tmp_path / "city.tif"))
    assert b"<rasterrenderer" in style.read_bytes()
    layer_styles.save_beside(vector, str(tmp_path / "city.geojson"))
    assert b"<rasterrenderer" in style.read_bytes()


@pytest.mark.parametrize(("second", "band", "least"), [(7, 2, 6.5), (-1, 1, -0.5)])
def test_a_stack_is_shown_by_its_first_band_with_values(provider, tmp_path, second, band, least):
    from df4lcz.df4lcz_qgis import layer_styles

    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 4, 4, 2, gdal.GDT_Float32)
    for number, value in ((1, -1), (2, second)):
        dataset.GetRasterBand(number).SetNoDataValue(-1)
        dataset.GetRasterBand(number).Fill(value)
    dataset = None
    layer_styles.save_stack_style(str(tmp_path / "a.tif"))
    layer = QgsRasterLayer(str(tmp_path / "a.tif"), "a")
    assert layer.renderer().usesBands() == [band]
    assert (layer.renderer().classificationMin(), layer.renderer().classificationMax()) == (least, least + 1)
