"""How results look: styles kept beside them (``.qml``), where QGIS finds them whenever they are loaded."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .engine import lcz
from .words import tr

_OUTLINE = {"outline_color": "#444444", "outline_width": "0.2"}
_FLAGGED = {"style": "no", "outline_color": "#D6007F", "outline_width": "0.9"}
#: From low to high; readable without colour, too.
_RAMP = ("#F3EFE0", "#E3B873", "#B4553C", "#4A1D3F")


def save_checked_areas_style(path: str) -> None:
    """Training areas in their class's colour, flagged ones in a thick outline."""
    layer = QgsVectorLayer(path, "areas", "ogr")
    codes = set(layer.uniqueValues(layer.fields().lookupField("lcz")))
    root = QgsRuleBasedRenderer.Rule(None)
    for zone in (c for c in lcz.CLASSES if c.code in codes):
        symbol = QgsFillSymbol.createSimple({"color": zone.colour, **_OUTLINE})
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, f'"lcz" = {zone.code}', zone.title))
    flagged = tr("Flagged: see the field reason")
    root.appendChild(QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple(_FLAGGED), 0, 0, '"flagged" = 1', flagged))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    _save(layer, path)


def save_stack_style(path: str) -> None:
    """The first band of a stack from light to dark; by itself QGIS would mix three bands into colours."""
    layer = QgsRasterLayer(path, "stack")
    provider = layer.dataProvider()
    statistics = provider.bandStatistics(1, sampleSize=10_000)
    low, high = statistics.minimumValue, statistics.maximumValue
    if not low < high:  # one value, or none
        low, high = min(low, high) - 0.5, max(low, high) + 0.5
    stops = [QgsGradientStop(i / (len(_RAMP) - 1), QColor(c)) for i, c in enumerate(_RAMP[1:-1], 1)]
    ramp = QgsGradientColorRamp(QColor(_RAMP[0]), QColor(_RAMP[-1]), False, stops)
    function = QgsColorRampShader(low, high, ramp)
    function.classifyColorRamp(5)
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    _save(layer, path)


def _save(layer: QgsMapLayer, path: str) -> None:
    layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))
