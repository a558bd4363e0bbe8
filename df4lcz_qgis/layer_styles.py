"""How results look: styles kept with them (``.qml``), where QGIS finds them whenever they are loaded.

Processing alone loads its results without them, which :func:`show_with_styles` mends.
"""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRuleBasedRenderer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .engine.shared import lcz
from .engine.shared.outputs import keeps_style
from .words import tr

#: Python's side of what QGIS calls when results are loaded: QGIS does not keep it alive.
_waiting: deque[_KeptStyle] = deque(maxlen=1000)
_OUTLINE = {"outline_color": "#444444", "outline_width": "0.2"}
_FLAGGED = {"style": "no", "outline_color": "#D6007F", "outline_width": "0.9"}
#: From low to high; readable without colour, too.
_RAMP = ("#F3EFE0", "#E3B873", "#B4553C", "#4A1D3F")


class _KeptStyle(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded result the style kept with it, unless the user chose one for this output of the algorithm."""

    def __init__(self, algorithm: str, output: str) -> None:
        super().__init__()
        self._algorithm, self._output = algorithm, output

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        from processing.gui.RenderingStyles import RenderingStyles

        if not RenderingStyles.getStyle(self._algorithm, self._output):
            layer.loadDefaultStyle()
            layer.triggerRepaint()


def show_with_styles(algorithm: str, results: dict[str, Any], context: QgsProcessingContext) -> None:
    """Have those of an algorithm's results that are to be loaded shown in the styles kept with them."""
    names = {_place(value): name for name, value in results.items() if isinstance(value, str) and value}
    for source in context.layersToLoadOnCompletion():
        name = names.get(_place(source))
        if name is not None:
            style = _KeptStyle(algorithm, name)
            _waiting.append(style)
            context.layerToLoadOnCompletionDetails(source).setPostProcessor(style)


def _place(source: str) -> str:
    return str(Path(source.partition("|")[0]).absolute())


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
    save_beside(layer, path)


def save_stack_style(path: str) -> None:
    """A stack's first band with values from light to dark; by itself QGIS would mix three bands into colours."""
    layer = QgsRasterLayer(path, "stack")
    provider = layer.dataProvider()
    for band in range(1, provider.bandCount() + 1):
        statistics = provider.bandStatistics(band, sampleSize=10_000)
        low, high = statistics.minimumValue, statistics.maximumValue
        if low <= high:
            break
    else:  # in a band without any, QGIS's least value is the greatest that there is
        band, low, high = 1, 0.0, 0.0
    if low == high:
        low, high = low - 0.5, high + 0.5
    stops = [QgsGradientStop(i / (len(_RAMP) - 1), QColor(c)) for i, c in enumerate(_RAMP[1:-1], 1)]
    ramp = QgsGradientColorRamp(QColor(_RAMP[0]), QColor(_RAMP[-1]), False, stops)
    function = QgsColorRampShader(low, high, ramp)
    function.classifyColorRamp(5)
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(provider, band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    save_beside(layer, path)


def save_beside(layer: QgsMapLayer, path: str) -> None:
    """Keep a layer's style beside its file, but where the style of other data has that name."""
    if not keeps_style(Path(path), raster=isinstance(layer, QgsRasterLayer)):
        layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))
