"""Outputs that would take the place of an input of the same algorithm, or of work not saved, found before any work.

The engine checks what it is given; here it is what the user gave: a layer that is handed on as a copy, because of a
filter or a selection, is still a file that must not be replaced.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

from .engine.shared import outputs
from .engine.shared.errors import DestinationError
from .vector_layers import related_layers

_LAYERS = (
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
)
_DATABASE = re.compile(r"dbname='([^']+)'")
#: What QGIS writes through a provider, such as ``ogr:dbname=...``: no file's name.
_PROVIDER = re.compile(r"[a-z]{2,}:", re.IGNORECASE)


def check(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Refuse outputs that are inputs, each other, or files of layers that are being edited.

    Raises:
        DestinationError: one is.
    """
    written: list[str] = []
    read: list[str] = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if parameters.get(name) in (None, ""):
            continue
        if definition.isDestination():
            written += _destination(parameters[name], context)
        elif isinstance(definition, _LAYERS):
            value = parameters[name]
            if isinstance(value, QgsProcessingFeatureSourceDefinition):  # of which parameterAsLayer makes nothing
                value, _ = value.source.valueAsString(context.expressionContext())
            read += _all_files(algorithm.parameterAsLayer({name: value}, name, context), context)
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            for layer in algorithm.parameterAsLayerList(parameters, name, context) or []:
                read += _all_files(layer, context)
        elif isinstance(definition, QgsProcessingParameterFile):
            read.append(algorithm.parameterAsFile(parameters, name, context))
    files = [path for path in written if not Path(path).is_dir()]
    outputs.check(files, [path for path in read if path], [path for path in written if path not in files])
    _spare_edits(files, context)


def _spare_edits(written: list[str], context: QgsProcessingContext) -> None:
    """Refuse files of layers in edit mode: QGIS would save the edits, and say so, to a file that is no more.

    Raises:
        DestinationError: one is.
    """
    layers = context.project().mapLayers().values() if context.project() else ()
    for layer in (one for one in layers if isinstance(one, QgsVectorLayer) and one.isEditable()):
        for path in written:
            if any(outputs.is_same(path, own) for own in _files(layer)):
                raise DestinationError(
                    "{path} is being edited in QGIS as the layer '{name}'; what was drawn there would be lost. Save "
                    "the edits and end editing (Layer > Toggle Editing), or name another file.",
                    path=path,
                    name=layer.name(),
                )


def _destination(value: Any, context: QgsProcessingContext) -> list[str]:
    """The file that a destination's value names; none for a temporary or memory layer."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext())
    text = str(value or "")
    if text in ("", QgsProcessing.TEMPORARY_OUTPUT) or text.startswith("memory:"):
        return []
    if found := _DATABASE.search(text):
        return [found[1]]
    if _PROVIDER.match(text):
        return []
    return [text.partition("|")[0]]


def _all_files(layer: QgsMapLayer | None, context: QgsProcessingContext) -> list[str]:
    """The files that a layer reads, with those of layers joined or related to it and of those a virtual layer asks."""
    found: dict[str, list[str]] = {}
    waiting = [layer]
    while waiting:
        layer = waiting.pop()
        if layer is None or layer.dataProvider() is None or layer.id() in found:
            continue
        found[layer.id()] = _files(layer)
        if isinstance(layer, QgsVectorLayer):
            waiting += [join.joinLayer() for join in layer.vectorJoins()] + related_layers(layer)
            waiting += [context.getMapLayer(other.layerId()) for other in layer.dataProvider().dependencies()]
    return [path for paths in found.values() for path in paths]


def _files(layer: QgsMapLayer) -> list[str]:
    """The files that a layer's own source names; none where it is a service, a database or in memory."""
    sources = [(layer.providerType(), layer.source())]
    if layer.providerType() == "virtual":  # sources written into it, which are no layers of the project
        asked = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(layer.source().encode())).sourceLayers()
        sources = [(source.provider(), source.source()) for source in asked if not source.isReferenced()]
    parts = [QgsProviderRegistry.instance().decodeUri(*source) for source in sources]
    return [path for part in parts if (path := str(part.get("path") or "")) and Path(path).exists()]
