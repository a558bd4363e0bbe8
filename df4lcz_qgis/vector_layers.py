"""Vector layers as files that the engine reads: the features that QGIS shows, edits that are not saved yet included."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from . import layers
from .words import tr

#: Vector files that the engine reads as they are; other layers are written to a GeoPackage for it.
FORMATS = ("gpkg", "shp", "geojson", "json", "kml", "kmz", "gml", "fgb", "sqlite", "tab")
#: GeoPackage's column for the features' numbers, which QGIS fills from a field of that name; and one that is free.
_NUMBERS, _OTHER_NUMBERS = "fid", "df4lcz_number"


def source(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any] | None:
    """The engine's source for a vector parameter; None where it is not set.

    Layers that are no files, filters, selections, unsaved edits and fields of QGIS's own (joined, virtual) are written
    to a temporary GeoPackage first, named after the layer.

    Raises:
        QgsProcessingException: it is not a valid vector layer, or cannot be written.
    """
    if parameters.get(name) in (None, ""):
        return None
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    shown = algorithm.parameterAsSource(parameters, name, context)
    if shown is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    if layer is not None and (layer.isModified() or _has_own_fields(layer)):
        path, layer_name = _copy(shown, layer, context, feedback), ""
    elif layer is not None and (zipped := _zipped_kml(layer)):
        path, layer_name = zipped
    else:
        path, layer_name = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, name, context, list(FORMATS), "gpkg", feedback
        )
        path = _named(path, name, layer)
    crs = shown.sourceCrs()
    own = layer is not None and layer.dataProvider().crs() == crs
    text = layers.crs_text(crs) if crs.isValid() and not own else None
    found = {"path": path, "layer": layer_name or None, "crs": text}
    chosen = layer
    if isinstance(parameters[name], QgsProcessingFeatureSourceDefinition):  # a selection, of which QGIS names no layer
        chosen = QgsProcessingUtils.mapLayerFromString(str(parameters[name].source.staticValue()), context)
    if isinstance(chosen, QgsVectorLayer):
        found["value_names"] = _value_names(chosen)
    if layers.reads(layer, path):  # not a copy made of it: its layer and encoding are those that QGIS shows
        found.update(layer=layer_name or layers.layer_name(layer), encoding=layers.encoding_of(layer))
    return found


def _zipped_kml(layer: QgsVectorLayer) -> tuple[str, str] | None:
    """Path and layer of a KML file in an archive, which QGIS would copy without its folders; None for others."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if layer.storageType() not in ("KML", "LIBKML") or parts.get("vsiPrefix") != "/vsizip/" or layer.subsetString():
        return None
    return f"/vsizip/{parts['path']}{parts.get('vsiSuffix') or ''}", layers.layer_name(layer) or ""


def _value_names(layer: QgsVectorLayer) -> dict[str, dict[str, str]]:
    """By field, the names that the layer shows in place of values: of its form, or of a domain of the file."""
    found = {}
    for i, field in enumerate(layer.fields()):
        setup = layer.editorWidgetSetup(i)
        if setup.type() == "ValueMap":
            pairs = setup.config().get("map") or {}  # a list of pairs, of which old projects have one alone
            pairs = [pairs] if isinstance(pairs, dict) else pairs
            found[field.name()] = {str(value): str(name) for pair in pairs for name, value in pair.items()}
    return found


def _has_own_fields(layer: QgsVectorLayer) -> bool:
    """Whether a layer of a file has fields that the file has not."""
    fields = layer.fields()
    origins = (QgsFields.FieldOrigin.OriginJoin, QgsFields.FieldOrigin.OriginExpression)
    return any(fields.fieldOrigin(i) in origins for i in range(fields.count()))


def _copy(
    shown: QgsProcessingFeatureSource,
    layer: QgsVectorLayer,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """The features that a parameter stands for as a GeoPackage; features that are not saved yet get the next numbers.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    if layer.isModified():
        feedback.pushInfo(tr("The layer '{name}' has edits that are not saved; they count too.", name=layer.name()))
    path = QgsProcessingUtils.generateTempFilename(f"{_file_name(layer)}.gpkg")
    numbered = _Numbered(layer, shown.fields())
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerOptions = [f"FID={numbered.column}"]
    writer = QgsVectorFileWriter.create(
        path, numbered.fields, shown.wkbType(), shown.sourceCrs(), context.transformContext(), options
    )
    for feature in shown.getFeatures():
        if writer.hasError() or feedback.isCanceled():
            break
        writer.addFeature(numbered.feature(feature), QgsFeatureSink.Flag.FastInsert)
    writer.flushBuffer()
    problem = writer.errorMessage() if writer.hasError() else ""
    del writer  # closes the file
    if problem:
        raise QgsProcessingException(
            tr(
                "The layer '{name}' cannot be copied for the engine: {problem}. Save its edits, or save it as a "
                "GeoPackage (Export > Save Features As), and use that.",
                name=layer.name(),
                problem=problem,
            )
        )
    return path


class _Numbered:
    """Features with the numbers that QGIS shows, by which messages name them, as ``column`` of a GeoPackage.

    Features that are not saved yet have none; they get the next ones.
    """

    def __init__(self, layer: QgsVectorLayer, fields: QgsFields) -> None:
        self.fields, self.column = QgsFields(fields), _NUMBERS
        self._place: int | None = fields.lookupField(_NUMBERS)
        self._next = max((*layer.allFeatureIds(), 0))
        if self._place < 0:
            # What makes a field differs between Qt 5 and 6; a layer makes the same in both.
            made = QgsVectorLayer(f"None?field={_NUMBERS}:int8", "", "memory")
            self.fields.append(made.fields().at(0))
            self._place = fields.count()
        elif self._place not in layer.primaryKeyAttributes():  # a field of the user's, which stays what it is
            self.column, self._place = _OTHER_NUMBERS, None

    def feature(self, feature: QgsFeature) -> QgsFeature:
        """A feature as it is written."""
        number = feature.id()
        if number < 0:
            self._next += 1
            number = self._next
        numbered = QgsFeature(self.fields, number)
        numbered.setGeometry(feature.geometry())
        values = feature.attributes()
        values += [None] * (self.fields.count() - len(values))
        if self._place is not None:
            values[self._place] = number
        numbered.setAttributes(values)
        return numbered


def _named(path: str, parameter: str, layer: QgsVectorLayer | None) -> str:
    """The path of a copy that QGIS made, after the layer: messages of the engine name the file."""
    made = Path(path)
    temporary = made.is_relative_to(QgsProcessingUtils.tempFolder()) and made.stem == parameter
    if layer is not None and temporary and not layers.reads(layer, path):
        with contextlib.suppress(OSError):  # the name is a nicety
            return str(made.rename(made.with_name(f"{_file_name(layer)}{made.suffix}")))
    return path


def _file_name(layer: QgsVectorLayer) -> str:
    """A layer's name as a file can bear it on every system."""
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', "_", layer.name()).strip(" .")[:60] or "layer"
