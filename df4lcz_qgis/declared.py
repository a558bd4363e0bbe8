"""Dialogs and requests made from what the engine's operations declare.

An operation's ``Parameters`` say everything about a parameter once: type, default, limits, choices, title and help.
:func:`fields` reads them, :func:`definition` makes QGIS's parameter of one, :func:`value` reads what the user chose for
the engine. What is QGIS's own (kinds of geometry, outputs that are made unasked) the algorithm says.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from dataclasses import MISSING, dataclass
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from . import layers
from .engine.shared.parameter import FOLDER, formats, kind_of

if TYPE_CHECKING:
    from .processing_algorithm import Df4lczAlgorithm

#: What QGIS writes as layers; it adds the file's ending and loads the result.
RASTER, VECTOR = {".tif", ".tiff"}, {".gpkg"}
_Flag = QgsProcessingParameterDefinition.Flag
_File = QgsProcessingParameterFile.Behavior


@dataclass(frozen=True)
class Declared:
    """A parameter of an operation as dialogs have it.

    ``field`` is the operation's name for it, ``name`` the public one; ``default`` is None for what may be left out
    and MISSING for what may not. ``of`` is the public name of the parameter that it belongs to. The rest is as
    :func:`~.engine.shared.parameter.parameter` has it.
    """

    field: str
    name: str
    kind: str
    default: Any
    help: str
    title: str
    advanced: bool
    of: str | None
    choices: tuple[str, ...] | None
    values: tuple[str, ...]
    minimum: float | None
    maximum: float | None
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    as_file: bool
    as_crs: bool

    @property
    def optional(self) -> bool:
        """Whether it may be left out."""
        return self.default is None


@functools.cache
def fields(parameters: type) -> tuple[Declared, ...]:
    """The fields of an operation's ``Parameters`` that dialogs show, in their order, files to write last."""
    names = {f.name: f.metadata["name"] or f.name.upper() for f in dataclasses.fields(parameters)}
    found = []
    for f in dataclasses.fields(parameters):
        if f.metadata["title"]:
            own = {**f.metadata, "name": names[f.name], "of": names.get(f.metadata["of"])}
            found.append(Declared(field=f.name, kind=kind_of(f), default=f.default, **own))
    return tuple(sorted(found, key=lambda d: bool(d.writes)))


def sentence(text: str) -> str:
    """A help text as dialogs show it: a capital first, unless it is a choice's name, and a full stop last."""
    named = re.match(r"[\w-]+: ", text)
    return (text if named else text[0].upper() + text[1:]) + ("" if text.endswith(".") else ".")


# Parameters.


def definition(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    """QGIS's parameter for ``d``, its texts in the user's language."""
    made = _MAKERS[d.kind](d, algorithm)
    made.setDescription(algorithm.tr(d.title))
    made.setHelp(algorithm.tr(sentence(d.help)))
    if d.advanced:  # and optional, since a model is sound only if it has a value for each parameter that is not
        made.setFlags(made.flags() | _Flag.FlagAdvanced | _Flag.FlagOptional)
    return made


def strings(
    name: str, options: tuple[str, ...], default: str | None = None, title: str = ""
) -> QgsProcessingParameterEnum:
    """An enum parameter whose values are the strings themselves, so that scripts and models read well."""
    return QgsProcessingParameterEnum(
        name, title, options=list(options), defaultValue=default or options[0], usesStaticStrings=True
    )


def _raster(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterLayer(d.name, "", optional=d.optional)


def _vector(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    kind = QgsProcessingParameterVectorLayer if d.as_file else QgsProcessingParameterFeatureSource
    return kind(d.name, "", [_geometry(d, algorithm)], optional=d.optional)


def _number(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    if d.of:
        return QgsProcessingParameterBand(d.name, "", d.default, d.of, optional=True)
    if d.values:
        return strings(d.name, d.values, d.values[d.default])
    kinds = QgsProcessingParameterNumber.Type
    kind = kinds.Integer if d.kind == "int" else kinds.Double
    made = QgsProcessingParameterNumber(d.name, "", kind, d.default, d.optional)
    if d.minimum is not None:
        made.setMinimum(d.minimum)
    if d.maximum is not None:
        made.setMaximum(d.maximum)
    return made


def _text(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    if d.choices:
        return strings(d.name, d.choices, None if d.default is MISSING else d.default)
    if d.as_crs:
        return QgsProcessingParameterCrs(d.name, "", optional=d.optional)
    if d.of:
        return QgsProcessingParameterField(d.name, "", None, d.of, optional=True)
    if d.reads:
        return _file(d, algorithm)  # ids of the catalogue pass too
    default = None if d.default is MISSING else d.default or None
    return QgsProcessingParameterString(d.name, "", default, optional=d.optional)


def _file(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    # Other files pass, for the engine says what is wrong with them and what to do; QGIS says "incorrect value".
    filter = f"{_filter(d.reads, algorithm)};;{algorithm.tr('All files')} (*)" if d.reads else ""
    return QgsProcessingParameterFile(d.name, "", optional=d.optional, fileFilter=filter)


def _several(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    if not d.choices:
        text = ",".join(map(str, d.default or ()))
        return QgsProcessingParameterString(d.name, "", text, optional=not d.default)
    return QgsProcessingParameterEnum(
        d.name, "", list(d.choices), allowMultiple=True, defaultValue=list(d.default), usesStaticStrings=True
    )


def _path(d: Declared, algorithm: Df4lczAlgorithm) -> QgsProcessingParameterDefinition:
    if d.reads == FOLDER:
        return QgsProcessingParameterFile(d.name, "", behavior=_File.Folder, optional=d.optional)
    if not d.writes:
        return _file(d, algorithm)
    if d.writes == FOLDER:
        return QgsProcessingParameterFolderDestination(d.name, "", optional=d.optional)
    options = {"optional": d.optional, "createByDefault": not d.optional or d.name in algorithm.CREATED}
    if RASTER.issuperset(d.writes):
        return QgsProcessingParameterRasterDestination(d.name, "", **options)
    if VECTOR.issuperset(d.writes):
        return QgsProcessingParameterVectorDestination(d.name, "", _geometry(d, algorithm), **options)
    return QgsProcessingParameterFileDestination(d.name, "", _filter(d.writes, algorithm), **options)


_MAKERS: dict[str, Callable[[Declared, Any], QgsProcessingParameterDefinition]] = {
    "RasterSource": _raster,
    "VectorSource": _vector,
    "Extent": lambda d, algorithm: QgsProcessingParameterExtent(d.name, "", optional=d.optional),
    "Place": lambda d, algorithm: QgsProcessingParameterPoint(d.name, "", optional=d.optional),
    "bool": lambda d, algorithm: QgsProcessingParameterBoolean(d.name, "", d.default),
    "int": _number,
    "float": _number,
    "str": _text,
    "Path": _path,
    "tuple[str, ...]": _several,
    "tuple[int, ...]": _several,
    "tuple[RasterSource, ...]": lambda d, algorithm: QgsProcessingParameterMultipleLayers(
        d.name, "", QgsProcessing.SourceType.TypeRaster, optional=d.optional
    ),
}


def _geometry(d: Declared, algorithm: Df4lczAlgorithm) -> Any:
    return algorithm.GEOMETRY.get(d.name, QgsProcessing.SourceType.TypeVectorPolygon)


def _filter(endings: tuple[str, ...], algorithm: Df4lczAlgorithm) -> str:
    """A file dialog's filter, such as ``GeoTIFF (*.tif *.tiff);;KMZ (*.kmz)``."""
    kinds = formats(endings).items()
    return ";;".join(f"{algorithm.tr(name)} ({' '.join(f'*{e}' for e in own)})" for name, own in kinds)


# Requests.


def value(
    d: Declared,
    algorithm: Df4lczAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Any:
    """What the engine is told of ``d``; None where nothing was chosen.

    Raises:
        QgsProcessingException: a layer is not valid, or the engine cannot read it.
        Df4lczError: an extent or a file to write that cannot be.
    """
    if d.kind == "VectorSource" and not d.as_file:
        return algorithm.vector_source(parameters, d.name, context, feedback)
    return _READERS[d.kind](d, algorithm, parameters, context)


def _read_instances(d: Declared, algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    """Where the layer lies: the very file, since it tells more than its features."""
    if parameters.get(d.name) in (None, ""):
        return None
    layer = algorithm.parameterAsVectorLayer(parameters, d.name, context)
    if layer is None or not layer.isValid():
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, d.name))
    return layers.vector_source(layer)


def _read_number(d: Declared, algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    if d.values:
        return d.values.index(algorithm.parameterAsEnumString(parameters, d.name, context) or d.values[d.default])
    if parameters.get(d.name) in (None, ""):
        return None if d.default is MISSING else d.default
    read = algorithm.parameterAsInt if d.kind == "int" else algorithm.parameterAsDouble
    return read(parameters, d.name, context)


def _read_text(d: Declared, algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    if d.choices:
        return algorithm.parameterAsEnumString(parameters, d.name, context) or None
    if d.as_crs:
        crs = algorithm.parameterAsCrs(parameters, d.name, context)
        return layers.crs_text(crs) if crs.isValid() else str(parameters.get(d.name) or "") or None
    read = algorithm.parameterAsFile if d.reads else algorithm.parameterAsString
    return read(parameters, d.name, context) or None


def _read_several(d: Declared, algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    if d.choices:
        return algorithm.parameterAsEnumStrings(parameters, d.name, context)
    if isinstance(parameters.get(d.name), (list, tuple)):  # of which QGIS makes no text
        return ",".join(map(str, parameters[d.name]))
    return algorithm.parameterAsString(parameters, d.name, context) or None


def _read_rasters(d: Declared, algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    """Every layer of a list, in its order.

    Raises:
        QgsProcessingException: one of them is none, which QGIS would leave out without a word.
    """
    if parameters.get(d.name) in (None, "", []):
        return None
    given = parameters[d.name]
    if isinstance(given, str):
        given = [given]
    elif not isinstance(given, (list, tuple)):  # an expression of a model
        given = algorithm.parameterAsLayerList(parameters, d.name, context)
    return [algorithm.raster_source({d.name: one}, d.name, context) for one in given]


def _read_path(d: Declared, algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
    if not d.writes:
        return algorithm.parameterAsFile(parameters, d.name, context) or None
    if d.writes == FOLDER:
        return algorithm.parameterAsString(parameters, d.name, context) or None
    layer = RASTER.issuperset(d.writes) or VECTOR.issuperset(d.writes)
    read = algorithm.output_path if layer else algorithm.file_path
    return read(parameters, d.name, context, d.writes)


_READERS: dict[str, Callable[[Declared, Any, dict[str, Any], QgsProcessingContext], Any]] = {
    "RasterSource": lambda d, algorithm, *given: algorithm.raster_source(given[0], d.name, given[1]),
    "VectorSource": _read_instances,
    "Extent": lambda d, algorithm, *given: algorithm.extent_of(given[0], d.name, given[1]),
    "Place": lambda d, algorithm, *given: algorithm.place_of(given[0], d.name, given[1]),
    "bool": lambda d, algorithm, *given: algorithm.parameterAsBool(given[0], d.name, given[1]),
    "int": _read_number,
    "float": _read_number,
    "str": _read_text,
    "Path": _read_path,
    "tuple[str, ...]": _read_several,
    "tuple[int, ...]": _read_several,
    "tuple[RasterSource, ...]": _read_rasters,
}
