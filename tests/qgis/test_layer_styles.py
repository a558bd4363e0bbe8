"""Results that Processing loads have the style kept with them; Processing itself loads layers without."""

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
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
