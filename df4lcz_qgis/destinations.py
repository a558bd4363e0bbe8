"""Outputs that would take the place of an input of the same algorithm, found before any work.

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
)

from .engine.shared import outputs

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
    """Refuse outputs that are inputs or each other.

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
            read += _files(algorithm.parameterAsLayer({name: value}, name, context))
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            for layer in algorithm.parameterAsLayerList(parameters, name, context) or []:
                read += _files(layer)
        elif isinstance(definition, QgsProcessingParameterFile):
            read.append(algorithm.parameterAsFile(parameters, name, context))
    files = [path for path in written if not Path(path).is_dir()]
    outputs.check(files, [path for path in read if path], [path for path in written if path not in files])


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


def _files(layer: QgsMapLayer | None) -> list[str]:
    """The file that a layer reads; none where it is a service, a database or in memory."""
    if layer is None or layer.dataProvider() is None:
        return []
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return [path] if path and Path(path).exists() else []
