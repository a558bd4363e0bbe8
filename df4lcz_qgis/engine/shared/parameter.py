"""Parameters of operations: declared once as dataclass fields, read from JSON, the command line and QGIS."""

from __future__ import annotations

import argparse
import dataclasses
import math
import os
import re
import types
import typing
from collections.abc import Sequence
from dataclasses import MISSING, field
from pathlib import Path
from typing import Any, TypeVar

from .errors import RequestError
from .message import say, together
from .sources import Extent, Place, RasterSource, VectorSource

__all__ = ["Extent", "Place", "RasterSource", "VectorSource", "add_arguments", "build", "parameter"]

P = TypeVar("P")
#: In place of the endings of a file: the path is a folder's.
FOLDER = ("/",)
#: Ending -> the format of such files; endings that are not here are other spellings of the one before them.
FORMATS = {
    ".tif": "GeoTIFF",
    ".gpkg": "GeoPackage",
    ".kmz": "KMZ",
    ".html": "HTML page",
    ".csv": "CSV table",
    ".json": "JSON file",
    ".txt": "Text file",
    ".npz": "NumPy arrays",
    ".qml": "QGIS style",
    ".safetensors": "Model",
    ".pt": "SAM checkpoints",
    ".h5": "Keras weights",
}
_METAVARS = {
    "str": "TEXT",
    "Path": "PATH",
    "RasterSource": "RASTER",
    "VectorSource": "VECTOR",
    "Place": "X,Y[,CRS]",
    "Extent": "XMIN,YMIN,XMAX,YMAX[,CRS]",
    "tuple[str, ...]": "TEXT,...",
    "tuple[int, ...]": "INT,...",
}
_BOOLEANS = {**dict.fromkeys(("1", "true", "yes", "on"), True), **dict.fromkeys(("0", "false", "no", "off"), False)}


def parameter(
    help: str,
    default: Any = MISSING,
    *,
    choices: Sequence[str] | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
    title: str | None = None,
    name: str | None = None,
    advanced: bool = False,
    of: str | None = None,
    reads: tuple[str, ...] = (),
    writes: tuple[str, ...] = (),
    values: tuple[str, ...] = (),
    as_file: bool = False,
    as_crs: bool = False,
) -> Any:
    """A dataclass field of an operation's ``Parameters``; without default it is required.

    ``choices``, ``minimum`` and ``maximum`` say what it may be. ``reads`` and ``writes`` are the endings of a file to
    read or to write (lower case, the usual one first), or :data:`FOLDER`; a file to write under another one is refused.

    A field with a ``title`` is in QGIS's dialogs as well, ``advanced`` folded away, and its public name there is
    ``name``, by default the field's own in capitals. Models that were made before a parameter was there stay sound if
    it is ``advanced`` or its default None. ``of`` names the field that it belongs to: the raster of a band,
    the layer of a field, the layer whose CRS an extent has that states none. ``values`` are what a dialog shows for
    the numbers from 0 on. A layer that must be read ``as_file`` is never copied for the engine. A text
    ``as_crs`` is a coordinate reference system.
    """
    metadata = {
        "help": help,
        "choices": choices,
        "minimum": minimum,
        "maximum": maximum,
        "title": title,
        "name": name,
        "advanced": advanced,
        "of": of,
        "reads": reads,
        "writes": writes,
        "values": values,
        "as_file": as_file,
        "as_crs": as_crs,
    }
    if default is MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


def kind_of(f: dataclasses.Field) -> str:
    """A field's type as it is written, without None: ``int``, ``Path``, ``tuple[str, ...]``, ``Extent``.

    Read as text, since Python 3.9, which QGIS may have, cannot evaluate ``str | None``.
    """
    text = f.type if isinstance(f.type, str) else getattr(f.type, "__name__", str(f.type))
    return re.sub(r"^Optional\[(.*)\]$", r"\1", text.replace(" | None", "")).replace("Tuple[", "tuple[")


def formats(endings: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Each format among ``endings``, with its own: ``{"GeoTIFF": (".tif", ".tiff"), "KMZ": (".kmz",)}``."""
    found: dict[str, tuple[str, ...]] = {}
    for ending in endings:
        name = FORMATS.get(ending) or next(reversed(found))
        found[name] = (*found.get(name, ()), ending)
    return found


def check_ending(name: str, path: str | Path, endings: tuple[str, ...]) -> None:
    """Refuse a file to write that would not be what its name says, or that is no file but a table of a database.

    Raises:
        RequestError: the path ends in none of ``endings``; with :data:`FOLDER` or none at all nothing is refused.
    """
    if not endings or endings == FOLDER:
        return
    text = str(path)
    if re.match(r"[A-Za-z]{2,}:", text) or Path(text).suffix.lower() not in endings:
        kinds = [together([say(f), say(f"({', '.join(own)})")]) for f, own in formats(endings).items()]
        raise RequestError(
            "{name} is written as {formats}; given: {path}. Give a file whose name ends so.",
            name=name,
            formats=together(kinds, ", "),
            path=text,
        )


def build(cls: type[P], values: dict[str, Any]) -> P:
    """An instance of the dataclass ``cls`` from JSON-like ``values``, converted and checked.

    Raises:
        RequestError: an unknown, missing or malformed parameter.
    """
    hints = typing.get_type_hints(cls)
    fields = {f.name: f for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
    unknown = sorted(set(values) - set(fields))
    if unknown:
        raise RequestError(
            "Unknown parameter {unknown}. There are: {fields}.", unknown=", ".join(unknown), fields=", ".join(fields)
        )
    ready: dict[str, Any] = {}
    for name, f in fields.items():
        value = values.get(name)
        if "\0" in str(value):
            raise RequestError("The parameter {name} holds a null character. Give it without.", name=name)
        if value is None or value == "":
            if f.default is MISSING:
                raise RequestError(
                    "The parameter {name} is missing: {help}.", name=name, help=f.metadata["help"].rstrip(".")
                )
            continue
        ready[name] = convert(name, value, hints[name], f.metadata)
    return cls(**ready)


#: What a field of ``Parameters`` is for: something read, a file or a folder that is written.
READ, WRITTEN, WRITTEN_FOLDER = "read", "written", "written folder"


def files_of(parameters: Any) -> dict[str, list[Path]]:
    """The files and folders that an operation's ``parameters`` (a ``Parameters``) name, by :func:`role`.

    Raises:
        RequestError: one is no name that a file can have on any system.
    """
    hints = typing.get_type_hints(type(parameters))
    found: dict[str, list[Path]] = {READ: [], WRITTEN: [], WRITTEN_FOLDER: []}
    for f in dataclasses.fields(parameters):
        if kind := role(f, hints[f.name]):
            value = getattr(parameters, f.name)
            values = value if isinstance(value, tuple) else (value,)
            found[kind] += [_path_of(f.name, getattr(v, "path", v)) for v in values if v]
    return found


def _path_of(name: str, value: Any) -> Path:
    try:
        os.fsencode(value)
    except UnicodeEncodeError as error:  # half of a character
        raise RequestError(
            "The parameter {name} names no file: {value}. Give a path of ordinary characters.",
            name=name,
            value=repr(str(value))[:200],
        ) from error
    return Path(value)


def role(f: dataclasses.Field[Any], hint: Any) -> str | None:
    """What a field names: :data:`READ`, :data:`WRITTEN` or :data:`WRITTEN_FOLDER`; None where it names no file.

    A path is written where it is declared so, else read; a text names a file where it is declared to be read.
    """
    kinds = {k for h in _alternatives(hint) for k in (typing.get_args(h) or (h,))}
    writes, reads = f.metadata.get("writes"), f.metadata.get("reads")
    if writes:
        return WRITTEN_FOLDER if writes == FOLDER else WRITTEN
    if kinds & {RasterSource, VectorSource, Path} or (str in kinds and reads):
        return READ
    return None


def convert(name: str, value: Any, hint: Any, metadata: Any) -> Any:
    """A value of the type ``hint`` within the choices and limits of ``metadata``.

    Raises:
        RequestError: it is none.
    """
    options = [h for h in _alternatives(hint) if h is not type(None)]
    kind = options[0]
    try:
        if typing.get_origin(kind) is tuple:
            item = typing.get_args(kind)[0]
            values = value if isinstance(value, (list, tuple)) else str(value).split(",")
            return _known(tuple(convert(name, v, item, {}) for v in values), metadata.get("choices"))
        if kind is Path:
            check_ending(name, value, metadata.get("writes", ()))
        if hasattr(kind, "parse"):
            return kind.parse(value)
        if kind is bool:
            return value if isinstance(value, bool) else _BOOLEANS[str(value).strip().lower()]
        converted = kind(value)
        if kind is int and isinstance(value, float) and not value.is_integer():
            raise ValueError(value)
    except (TypeError, ValueError, OverflowError, KeyError) as error:
        raise unlike(kind, name, repr(value)) from error
    choices, low, high = (metadata.get(k) for k in ("choices", "minimum", "maximum"))
    if choices and converted not in choices:
        raise RequestError(
            "The parameter {name} must be one of {choices}; given: {value}.",
            name=name,
            choices=", ".join(choices),
            value=repr(value),
        )
    if kind in (int, float):
        _check_bounds(name, converted, low, high)
    return converted


def unlike(kind: type, name: str, value: str) -> RequestError:
    """What to tell of a value that is none of its kind."""
    if kind is int:
        return RequestError("The parameter {name} must be a whole number; given: {value}.", name=name, value=value)
    if kind is float:
        return RequestError(
            "The parameter {name} must be a number, its decimals after a point (0.5); given: {value}.",
            name=name,
            value=value,
        )
    if kind is bool:
        return RequestError("The parameter {name} must be true or false; given: {value}.", name=name, value=value)
    return RequestError(
        "The parameter {name} must be {kind}; given: {value}.", name=name, kind=kind.__name__, value=value
    )


def _known(values: tuple[Any, ...], choices: tuple[str, ...] | None) -> tuple[Any, ...]:
    unknown = [v for v in values if v not in choices] if choices else []
    if choices and (unknown or not values):
        raise RequestError(
            "Choose some of {known}; given: {given}.", known=", ".join(choices), given=", ".join(unknown) or say("none")
        )
    return values


def _check_bounds(name: str, number: float, low: float | None, high: float | None) -> None:
    if math.isfinite(number) and (low is None or number >= low) and (high is None or number <= high):
        return
    if low is not None and high is not None:
        bounds = say("from {low:g} to {high:g}", low=low, high=high)
    elif low is not None:
        bounds = say("at least {low:g}", low=low)
    else:
        bounds = say("a number") if high is None else say("at most {high:g}", high=high)
    raise RequestError(
        "The parameter {name} must be {bounds}; given: {number}.", name=name, bounds=bounds, number=repr(number)
    )


def _alternatives(hint: Any) -> tuple[Any, ...]:
    if typing.get_origin(hint) in (typing.Union, getattr(types, "UnionType", typing.Union)):
        return typing.get_args(hint)
    return (hint,)


def add_arguments(cls: type, parser: argparse.ArgumentParser) -> None:
    """Declare the fields of ``cls`` as options of a command-line parser."""
    hints = typing.get_type_hints(cls)
    for f in dataclasses.fields(cls):
        flag = "--" + f.name.replace("_", "-")
        kind = next(h for h in _alternatives(hints[f.name]) if h is not type(None))
        text = f.metadata["help"].replace("%", "%%").rstrip(".")
        required = f.default is MISSING
        if kind is bool:
            parser.add_argument(flag, dest=f.name, action=argparse.BooleanOptionalAction, default=None, help=text)
            continue
        if not required and f.default not in (None, ()):
            text += f" (default {f.default})"
        many = typing.get_origin(kind) is tuple
        choices = None if many else f.metadata["choices"]
        if many and f.metadata["choices"]:
            text += f" (any of {', '.join(f.metadata['choices'])})"
        metavar = None if choices else _METAVARS.get(kind_of(f), kind_of(f).upper())
        parser.add_argument(
            flag, dest=f.name, required=required, default=None, choices=choices, help=text, metavar=metavar
        )
