"""Vector layers as the engine reads them: the file where it says all that QGIS shows, else a copy of what is shown."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from osgeo import ogr
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsJsonUtils,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsValueRelationFieldFormatter,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from . import layers
from .engine.shared.message import some_of
from .words import tr

#: Vector files that the engine reads as they are; other layers are written to a GeoPackage for it.
FORMATS = ("gpkg", "shp", "geojson", "json", "kml", "kmz", "gml", "fgb", "sqlite", "tab")
_UNCHECKED = QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck
_SKIPPED = QgsFeatureRequest.InvalidGeometryCheck.GeometrySkipInvalid


def source(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any] | None:
    """The engine's source for a vector parameter; None where it is not set.

    Raises:
        QgsProcessingException: it is not a valid vector layer, or cannot be copied.
    """
    chosen = parameters.get(name)
    if chosen in (None, ""):
        return None
    defined = isinstance(chosen, QgsProcessingFeatureSourceDefinition)  # of which QGIS names no layer
    layer = algorithm.parameterAsVectorLayer({name: chosen.source if defined else chosen}, name, context)
    shown = algorithm.parameterAsSource(parameters, name, context)
    if layer is None or shown is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    check = _check_of(chosen) if defined else _UNCHECKED
    whole = check == _UNCHECKED and not (defined and _leaves_out(chosen))
    found = (_file(layer) if whole else None) or _copy(shown, layer, check, context, feedback)
    return {**found, "value_names": _value_names(layer)}


def _check_of(chosen: QgsProcessingFeatureSourceDefinition) -> Any:
    """What is done about invalid geometries; where the user does not say, nothing: the engine repairs them."""
    said = chosen.flags & QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck
    return chosen.geometryCheck if said else _UNCHECKED


def _leaves_out(chosen: QgsProcessingFeatureSourceDefinition) -> bool:
    """Whether a selection, a limit or an expression, which QGIS has since 3.32, leaves features of the layer out."""
    return bool(chosen.selectedFeaturesOnly or chosen.featureLimit != -1 or getattr(chosen, "filterExpression", ""))


# Files.


def _file(layer: QgsVectorLayer) -> dict[str, Any] | None:
    """The engine's source for a layer whose file says all that QGIS shows of it; None for others."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    one_type = parts.get("geometryType") and not parts.get("uniqueGeometryType")
    differs = layer.subsetString() or layer.isModified() or _has_own_fields(layer)
    if layer.providerType() != "ogr" or differs or one_type or parts.get("openOptions"):
        return None
    path = str(parts.get("path") or "")
    if _is_kml(layer) and parts.get("vsiPrefix") == "/vsizip/":
        path = _kml_path(layer)
    elif layers.is_remote(layer) or layer.source().startswith("/vsi") or Path(path).suffix[1:].lower() not in FORMATS:
        return None
    given = layer.crs().isValid() and layer.crs() != layer.dataProvider().crs()
    return {
        "path": path,
        "layer": layers.layer_name(layer),
        "crs": layers.crs_text(layer.crs()) if given else None,
        "encoding": layers.encoding_of(layer),
    }


def _has_own_fields(layer: QgsVectorLayer) -> bool:
    """Whether a layer of a file has fields that the file has not."""
    fields = layer.fields()
    origins = (QgsFields.FieldOrigin.OriginJoin, QgsFields.FieldOrigin.OriginExpression)
    return any(fields.fieldOrigin(i) in origins for i in range(fields.count()))


def _is_kml(layer: QgsVectorLayer) -> bool:
    return layer.providerType() == "ogr" and layer.storageType() in ("KML", "LIBKML")


def _kml_path(layer: QgsVectorLayer) -> str:
    """The path of a KML file, which may lie in an archive."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return f"{parts.get('vsiPrefix') or ''}{parts['path']}{parts.get('vsiSuffix') or ''}"


def _value_names(layer: QgsVectorLayer) -> dict[str, dict[str, str]]:
    """By field, the names that the layer shows in place of values: of its form, another layer, or the file's domain."""
    found = {}
    for i, field in enumerate(layer.fields()):
        setup = layer.editorWidgetSetup(i)
        if setup.type() == "ValueMap":
            pairs = setup.config().get("map") or {}  # a list of pairs, of which old projects have one alone
            pairs = [pairs] if isinstance(pairs, dict) else pairs
            found[field.name()] = {str(value): str(name) for pair in pairs for name, value in pair.items()}
        elif setup.type() == "ValueRelation":
            found[field.name()] = _related_names(setup.config())
    return found


def related_layers(layer: QgsVectorLayer) -> list[QgsVectorLayer]:
    """The layers that have the names of a layer's values."""
    setups = [layer.editorWidgetSetup(i) for i in range(layer.fields().count())]
    found = [_related_layer(setup.config()) for setup in setups if setup.type() == "ValueRelation"]
    return [other for other in found if other]


def _related_layer(config: dict[str, Any]) -> QgsVectorLayer | None:
    return QgsValueRelationFieldFormatter.resolveLayer(config, QgsProject.instance())


def _related_names(config: dict[str, Any]) -> dict[str, str]:
    """The names that another layer has for values; read here, for QGIS 3.40 dies of handing its own list to Python."""
    other = _related_layer(config)
    key, name = (other.fields().lookupField(str(config.get(k))) if other else -1 for k in ("Key", "Value"))
    if min(key, name) < 0:
        return {}
    request, condition = QgsFeatureRequest(), config.get("FilterExpression")
    if condition and not QgsValueRelationFieldFormatter.expressionRequiresFormScope(condition):
        request.setFilterExpression(condition)
    found: dict[str, str] = {}
    for row in other.getFeatures(request):
        value = row[key]
        whole = isinstance(value, float) and value.is_integer()
        found.setdefault(str(int(value)) if whole else str(value), str(row[name]))
    return found


# Copies.


def _features(
    shown: QgsProcessingFeatureSource, layer: QgsVectorLayer, check: Any, feedback: QgsProcessingFeedback
) -> Iterator[QgsFeature]:
    """The features that a parameter stands for.

    They are checked here, for what QGIS raises at an invalid geometry ends Python.

    Raises:
        QgsProcessingException: a geometry is invalid, and the user wants to stop then; or a service ends early.
    """
    skipped, read, expected = [], 0, layers.expected_count(layer, shown)
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in shown.getFeatures(QgsFeatureRequest(), unchecked):
        read += 1
        if check == _UNCHECKED or not feature.hasGeometry() or feature.geometry().isGeosValid():
            yield feature
        elif check == _SKIPPED:
            skipped.append(str(feature.id()))
        else:
            raise QgsProcessingException(
                tr(
                    "Feature {number} of the layer '{name}' has an invalid geometry. Repair it (Fix Geometries), or "
                    "choose to skip invalid features or not to filter them.",
                    number=feature.id(),
                    name=layer.name(),
                )
            )
    if read < expected:
        raise QgsProcessingException(
            tr(
                "Only {read} of {count} features of the layer '{name}' arrived. Try again, or save it "
                "as a GeoPackage (Export > Save Features As), check that all are in it, and use that.",
                read=read,
                count=expected,
                name=layer.name(),
            )
        )
    if skipped:
        feedback.pushWarning(
            tr(
                "Features of the layer '{name}' with invalid geometries, skipped as chosen: {numbers}.",
                name=layer.name(),
                numbers=some_of(skipped),
            )
        )


def _copy(
    shown: QgsProcessingFeatureSource,
    layer: QgsVectorLayer,
    check: Any,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """The engine's source for a GeoPackage of the features shown, named after the layer, for messages name the file.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    if layer.isModified():
        feedback.pushInfo(tr("The layer '{name}' has edits that are not saved; they count too.", name=layer.name()))
    path = QgsProcessingUtils.generateTempFilename(f"{_file_name(layer)}.gpkg")
    rows = _Rows(layer, shown.fields())
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    crs = shown.sourceCrs()
    if not crs.isValid():  # of layers of collections QGIS knows none
        crs = layer.dataProvider().crs()
    kind = shown.wkbType()
    if kind != QgsWkbTypes.Type.NoGeometry:  # QGIS may have asked the first feature alone, and that may be a point
        kind = QgsWkbTypes.Type.Unknown
    writer = QgsVectorFileWriter.create(path, rows.columns, kind, crs, context.transformContext(), options)
    count = 0
    for feature in _features(shown, layer, check, feedback):
        if writer.hasError() or feedback.isCanceled():
            break
        writer.addFeature(rows.row(feature), QgsFeatureSink.Flag.FastInsert)
        count += 1
    writer.flushBuffer()
    problem = writer.errorMessage() if writer.hasError() else ""
    del writer  # closes the file
    if not problem and (written := _count(path)) != count:
        problem = tr("{written} of {count} features were written", written=written, count=count)
    if problem:
        raise QgsProcessingException(
            tr(
                "The layer '{name}' cannot be copied for the engine: {problem}. Save its edits, or save it as a "
                "GeoPackage (Export > Save Features As), and use that.",
                name=layer.name(),
                problem=problem,
            )
        )
    found = {"path": path, "fields": rows.names, "crs": layers.crs_text(crs) if crs.isValid() else None}
    if _is_kml(layer):  # whose folder may say the class
        found["folder"] = {"path": _kml_path(layer), "layer": layers.layer_name(layer)}
    return found


def _count(path: str) -> int:
    """The number of features in a file; none where it cannot be read."""
    with contextlib.suppress(RuntimeError):  # which GDAL raises where another plugin, or its version, has it so
        made = ogr.Open(path)
        return made.GetLayer(0).GetFeatureCount() if made and made.GetLayerCount() else 0
    return 0


class _Rows:
    """Features as rows of a GeoPackage: each by the number that QGIS shows, by which messages name it.

    Features that are not saved yet have no number, and what joins layers may have one twice: these get the next ones.
    ``columns`` have names of their own, for those of fields may differ by case only, or be those of GeoPackage's own
    columns; ``names`` says whose they are.
    """

    def __init__(self, layer: QgsVectorLayer, fields: QgsFields) -> None:
        # What makes a field differs between Qt 5 and 6; a layer makes the same in both.
        number, text, boolean = QgsVectorLayer("None?field=fid:int8&field=t:string&field=b:bool", "", "memory").fields()
        self.columns, self.names = QgsFields(), {}
        self.columns.append(number)
        self._plain: list[Callable[[Any], Any]] = []
        for i, field in enumerate(fields):
            simple = field.isNumeric() or field.isDateOrTime() or field.type() in (text.type(), boolean.type())
            self._plain.append(_number if field.isNumeric() else _same if simple else _text)
            column = QgsField(field if simple else text)
            column.setName(f"field_{i}")
            self.columns.append(column)
            self.names[column.name()] = field.name()
        self._taken: set[int] = set()
        self._next = max((*layer.allFeatureIds(), 0))

    def row(self, feature: QgsFeature) -> QgsFeature:
        """A feature as it is written."""
        number = feature.id()
        if number < 0 or number in self._taken:
            self._next += 1
            number = self._next
        self._taken.add(number)
        row = QgsFeature(self.columns, number)
        row.setGeometry(feature.geometry())
        row.setAttributes([number, *(plain(value) for plain, value in zip(self._plain, feature.attributes()))])
        return row


def _number(value: Any) -> Any:
    """A number; none for what a database puts in only when a feature is saved, which is a text or an object."""
    return value if isinstance(value, (int, float)) else None


def _same(value: Any) -> Any:
    return value


def _text(value: Any) -> Any:
    """A list or the like, which not every version can write, as JSON."""
    return None if value in (None, NULL) else QgsJsonUtils.encodeValue(value)


def _file_name(layer: QgsVectorLayer) -> str:
    """A layer's name as a file can bear it on every system."""
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', "_", layer.name()).strip(" .")[:60] or "layer"
