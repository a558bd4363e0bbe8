"""What is no number, no truth value or no choice is refused: QGIS would take the default, or zero, without a word."""

import re

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsProperty,
)


@pytest.fixture
def asked(provider, monkeypatch, scene, tmp_path):
    """What the engine is asked, or why it is not; as models run a step, without QGIS's own checks."""
    needed = {
        "filter": {"LCZ": str(scene), "OUTPUT": str(tmp_path / "o.tif")},
        "segment": {"RGB": str(scene), "OUTPUT": str(tmp_path / "o.gpkg")},
        "classify": {"S2": str(scene), "MODEL": str(tmp_path / "m.safetensors"), "OUTPUT": str(tmp_path / "o.tif")},
        "parameters": {"LCZ": str(scene), "OUTPUT": str(tmp_path / "o.tif")},
        "buildgraph": {"INSTANCES": "", "NODES": str(tmp_path / "n.gpkg"), "EDGES": str(tmp_path / "e.gpkg")},
        "installengine": {},
    }

    def call(name, **given):
        made, sent = QgsApplication.processingRegistry().createAlgorithmById(f"df4lcz:{name}"), {}
        monkeypatch.setattr(type(made), "engine", lambda self, operation, request, feedback: sent.update(request))
        monkeypatch.setattr(type(made), "results", lambda self, outputs: {})
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject())
        scope = QgsExpressionContextScope()
        scope.setVariable("half", 0.5)
        context.setExpressionContext(QgsExpressionContext([scope]))
        good = made.run({**needed[name], **given}, context, feedback)[1]
        return sent if good else feedback.textLog()

    return call


NO_NUMBERS = [
    ("filter", "RADIUS", "150,0", "a number"),  # one that must be given
    ("filter", "BAND", "Band 2", "a whole number"),
    ("classify", "ALPHA", "0,9", "a number"),
    ("classify", "ALPHA", "2.0 m", "a number"),
    ("classify", "ALPHA", "nan", "a number"),
    ("classify", "BATCH_SIZE", "3,5", "a whole number"),
    ("classify", "BATCH_SIZE", "five", "a whole number"),
    ("classify", "BATCH_SIZE", [], "a whole number"),
    ("classify", "FORCE_SEGMENTER", "nein", "true or false"),
    ("filter", "METHOD", "Majority", "one of gaussian, majority"),
    ("filter", "METHOD", 1, "one of gaussian, majority"),
    ("segment", "SEGMENTER", "superpixel", "one of"),
]


@pytest.mark.parametrize(("name", "parameter", "value", "kind"), NO_NUMBERS)
@pytest.mark.parametrize("make", [lambda v: v, QgsProperty.fromValue], ids=["plain", "expression"])
def test_what_is_none_of_its_kind_is_refused(asked, name, parameter, value, kind, make):
    found = asked(name, **{parameter: make(value)})
    assert re.search(f"parameter {parameter} must be {kind}.*given: {re.escape(repr(value))}", str(found)), found


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("filter", {"MINIMUM_AREA": "0,5"}, "MINIMUM_AREA must be a number, its decimals after a point"),
        ("buildgraph", {"MAX_EDGE": "100,5"}, "MAX_EDGE must be a number, its decimals after a point"),
        ("installengine", {"REPAIR": "ja"}, "REPAIR must be true or false; given: 'ja'"),
    ],
)
def test_dialogs_say_it_before_any_work(provider, scene, tmp_path, name, given, words):
    layer = tmp_path / "objects.geojson"
    layer.write_text('{"type": "FeatureCollection", "features": []}')
    needed = {"LCZ": str(scene), "OUTPUT": str(tmp_path / "o.tif"), "INSTANCES": str(layer)}
    needed |= {"NODES": str(tmp_path / "n.gpkg"), "EDGES": str(tmp_path / "e.gpkg")}
    made = QgsApplication.processingRegistry().createAlgorithmById(f"df4lcz:{name}")
    assert made.checkParameterValues(needed, QgsProcessingContext()) == (True, "")
    good, why = made.checkParameterValues({**needed, **given}, QgsProcessingContext())
    assert not good and words in why


def test_some_of_several_choices_are_not_dropped(asked):
    def chosen(value):
        return asked("parameters", STATISTICS=value)

    assert (
        chosen(["minimum", "middle"])["statistics"] == chosen("minimum,middle")["statistics"] == ["minimum", "middle"]
    )
    assert chosen(None)["statistics"] == chosen("")["statistics"] == ["minimum", "middle", "maximum"]
    for value in (["middle", "nonsense"], "nonsense", []):
        assert "Choose some of" in chosen(value)


def test_what_is_of_its_kind_is_read(asked):
    for value in ("150.5", " 150.5 ", 150.5, "1.505e2", QgsProperty.fromExpression("301 * @half")):
        assert asked("filter", RADIUS=value)["radius"] == 150.5
    for value in (5, 5.0, "5", "5.0", QgsProperty.fromExpression("10 * @half"), "4.6"):
        sent = asked("classify", BATCH_SIZE=value)["batch_size"]
        assert sent == 5 and isinstance(sent, int)
    for value in ("majority", QgsProperty.fromExpression("lower('Majority')")):
        assert asked("filter", METHOD=value)["method"] == "majority"
    for value, meant in (("no", False), ("FALSE", False), (0, False), ("yes", True), (True, True), ("1", True)):
        assert asked("classify", FORCE_SEGMENTER=value)["force_segmenter"] is meant
    assert asked("segment", BANDS=[3, 2, 1])["bands"] == asked("segment", BANDS="3,2,1")["bands"] == "3,2,1"
    for much in (3_000_000_000, "3e9"):  # of which QGIS makes 0
        assert "BATCH_SIZE must be from 1 to" in str(asked("classify", BATCH_SIZE=much))


@pytest.mark.parametrize("unset", [None, NULL, "", QgsProperty.fromExpression("NULL"), QgsProperty()])
def test_what_has_no_value_is_the_default(asked, unset):
    sent = asked("classify", ALPHA=unset, FORCE_SEGMENTER=unset, EXTENT=unset, BATCH_SIZE=unset)
    default = asked("classify")
    assert sent == default and default["alpha"] is default["extent"] is None
    sent = asked("filter", RADIUS=unset, METHOD=unset)
    assert (sent["radius"], sent["method"]) == (300, "gaussian")
    assert asked("buildgraph", LOCATION=unset)["centre"] is None


@pytest.mark.parametrize("expression", ["nosuch", "1 +", "to_real('0,5')"])
def test_an_expression_that_fails_is_refused(asked, expression):
    for given in ({"ALPHA": expression}, {"EXTENT": expression}, {"FORCE_SEGMENTER": expression}):
        found = asked("classify", **{name: QgsProperty.fromExpression(text) for name, text in given.items()})
        assert f"The expression {expression} for the parameter {next(iter(given))} cannot be" in str(found)


def test_an_expression_that_is_no_extent_or_place_is_refused(asked):
    assert "is empty" in asked("classify", EXTENT=QgsProperty.fromExpression("'1,2,3'"))
    assert asked("classify", EXTENT=QgsProperty.fromExpression("'1,3,2,4'"))["extent"]["xmax"] == 3
