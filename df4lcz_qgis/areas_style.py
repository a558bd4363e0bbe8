"""How a layer of training areas looks and is edited: the class as a list, colours, defaults, checks."""

from __future__ import annotations

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from . import layer_styles
from .engine.shared import lcz
from .engine.shared.errors import DestinationError
from .words import tr

LAYER = "training_areas"
_SUGGESTED = "suggested"
_SAMPLE = "accuracy_sample"
#: What a sample's points keep of the map, which sways whoever sees it.
_OF_MAP = ("stratum", "map_x", "map_y", "map_cells", "map_total")
_OUTLINE = {"outline_color": "#222222", "outline_width": "0.3"}
_Rule = QgsRuleBasedRenderer.Rule


def store(path: str, year: int | None, author: str) -> None:
    """Keep the style of new training areas inside their GeoPackage, where QGIS finds it whenever they are loaded.

    Raises:
        DestinationError: it cannot be stored.
    """
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr")
    has_suggestions = layer.fields().lookupField(_SUGGESTED) >= 0
    layer.setRenderer(QgsRuleBasedRenderer(_rules(layer, has_suggestions)))
    _set_up_form(layer, year, author, has_suggestions)
    options = layer.geometryOptions()
    options.setRemoveDuplicateNodes(True)
    options.setGeometryChecks(["QgsIsValidCheck"])
    _save(layer, path, tr("Training areas of local climate zones"))


def store_sample(path: str) -> None:
    """Keep the style of an accuracy sample in its GeoPackage: the class as a list, the map's class out of sight.

    Raises:
        DestinationError: it cannot be stored.
    """
    layer = QgsVectorLayer(f"{path}|layername={_SAMPLE}", _SAMPLE, "ogr")
    root = _Rule(None)
    circle = {"name": "circle", "size": "2.6", "outline_color": "#222222"}
    for zone in lcz.CLASSES:
        symbol = QgsMarkerSymbol.createSimple({**circle, "color": zone.colour})
        root.appendChild(_Rule(symbol, 0, 0, f'"class" = {zone.code}', zone.title))
    symbol = QgsMarkerSymbol.createSimple({**circle, "color": "#00000000", "outline_color": "#D6007F"})
    root.appendChild(_Rule(symbol, 0, 0, '"class" IS NULL', tr("No class yet")))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    fields = layer.fields()
    layer.setEditorWidgetSetup(fields.lookupField("class"), QgsEditorWidgetSetup("ValueMap", _titles()))
    for name in _OF_MAP:
        layer.setEditorWidgetSetup(fields.lookupField(name), QgsEditorWidgetSetup("Hidden", {}))
    for name, alias in {"class": tr("Class"), "note": tr("Note"), "number": tr("Number")}.items():
        layer.setFieldAlias(fields.lookupField(name), alias)
    layer.setDisplayExpression('"number"')
    _save(layer, path, tr("Accuracy sample of an LCZ map"))


def save_suggestions(path: str) -> None:
    """Keep a style beside suggested places: outlines with their rank, the first ones thicker."""
    layer = QgsVectorLayer(path, "suggestions", "ogr")
    root = _Rule(None)
    for title, expression, width in (
        (tr("First ten"), '"rank" <= 10', "0.9"),
        (tr("Further ones"), '"rank" > 10', "0.5"),
    ):
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#D6007F", "outline_width": width})
        root.appendChild(_Rule(symbol, 0, 0, expression, title))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    labels = QgsPalLayerSettings()
    labels.fieldName = "rank"
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate("<b>[% rank %]</b> [% reason %]")
    layer.setDisplayExpression('"rank" || \': \' || "reason"')
    layer_styles.save_beside(layer, path)


def _save(layer: QgsVectorLayer, path: str, description: str) -> None:
    problem = layer.saveStyleToDatabase(layer.name(), description, True, "")
    if problem:
        raise DestinationError(
            "The style of {path} cannot be stored ({error}). Choose another place.", path=path, error=problem
        )


def _titles() -> dict[str, list[dict[str, str]]]:
    return {"map": [{zone.title: str(zone.code)} for zone in lcz.CLASSES]}


def _rules(layer: QgsVectorLayer, has_suggestions: bool) -> QgsRuleBasedRenderer.Rule:
    root = _Rule(None)
    for zone in lcz.CLASSES:
        symbol = QgsFillSymbol.createSimple({"color": zone.colour, **_OUTLINE})
        root.appendChild(_Rule(symbol, 0, 0, f'"class" = {zone.code}', zone.title))
    if has_suggestions:
        for code in sorted(layer.uniqueValues(layer.fields().lookupField(_SUGGESTED))):
            zone = lcz.by_code(code)
            outline = {"outline_color": zone.colour, "outline_width": "0.6", "outline_style": "dash"}
            symbol = QgsFillSymbol.createSimple({"color": zone.colour, "style": "b_diagonal", **outline})
            title = tr("{name}, suggested", name=zone.title)
            root.appendChild(_Rule(symbol, 0, 0, f'"class" IS NULL AND "{_SUGGESTED}" = {code}', title))
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#D6007F", "outline_width": "0.6"})
    unnamed = '"class" IS NULL' + (f' AND "{_SUGGESTED}" IS NULL' if has_suggestions else "")
    root.appendChild(_Rule(symbol, 0, 0, unnamed, tr("No class yet")))
    return root


def _set_up_form(layer: QgsVectorLayer, year: int | None, author: str, has_suggestions: bool) -> None:
    fields = layer.fields()
    titles = _titles()
    for name in ("class", *([_SUGGESTED] if has_suggestions else [])):
        layer.setEditorWidgetSetup(fields.lookupField(name), QgsEditorWidgetSetup("ValueMap", titles))
    years = {"Min": 1900, "Max": 2200, "Step": 1, "Style": "SpinBox", "AllowNull": True}
    layer.setEditorWidgetSetup(fields.lookupField("year"), QgsEditorWidgetSetup("Range", years))
    layer.setEditorWidgetSetup(fields.lookupField("note"), QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))
    aliases = {"class": tr("Class"), "year": tr("Year"), "author": tr("Author"), "note": tr("Note")}
    for name, alias in aliases.items():
        layer.setFieldAlias(fields.lookupField(name), alias)
    # Suggestions that nobody has decided on may wait; a new area without a class is a slip.
    strength = (
        QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft
        if has_suggestions
        else QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    )
    index = fields.lookupField("class")
    layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull, strength)
    codes = '"class" IS NULL OR "class" BETWEEN 1 AND 17'
    layer.setConstraintExpression(index, codes, tr("A class is 1 to 17"))
    if year is not None:
        layer.setDefaultValueDefinition(fields.lookupField("year"), QgsDefaultValue(str(year)))
    if author:
        layer.setDefaultValueDefinition(
            fields.lookupField("author"), QgsDefaultValue(QgsExpression.quotedString(author))
        )
