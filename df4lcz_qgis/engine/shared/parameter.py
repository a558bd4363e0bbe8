"""Parameters of operations: declared once as dataclass fields, read from JSON, the command line and QGIS."""

from __future__ import annotations

import argparse
import dataclasses
import math
import types
import typing
from dataclasses import MISSING, dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from .errors import ExtentError, RequestError
from .message import say

P = TypeVar("P")
_BOOLEANS = {**dict.fromkeys(("1", "true", "yes", "on"), True), **dict.fromkeys(("0", "false", "no", "off"), False)}


@dataclass(frozen=True)
class RasterSource:
    """A raster to read: a path or anything that GDAL opens, and the CRS that overrides the file's own.

    ``bands`` (1-based) restricts and orders the bands that count; None means all.
    """

    path: str
    crs: str | None = None
    bands: tuple[int, ...] | None = None

    @classmethod
    def parse(cls, value: Any) -> RasterSource:
        """From a path, or from ``{"path": ..., "crs": ..., "bands": [...]}``."""
        if isinstance(value, cls):
            return value
        if isinstance(value, (str, Path)):
            return cls(str(value))
        if isinstance(value, dict) and value.get("path"):
            bands = value.get("bands")
            return cls(str(value["path"]), value.get("crs") or None, tuple(bands) if bands else None)
        raise RequestError("A raster must be given by its path; given: {value}.", value=repr(value))

    @property
    def name(self) -> str:
        """A short name for messages."""
        return Path(self.path).name or self.path


@dataclass(frozen=True)
class VectorSource:
    """Features to read: a file, the layer in it, the CRS that overrides the file's own, and the encoding of its texts
    (as Python, iconv or Qt name it) where the file does not say it or says it wrongly.
    """

    path: str
    layer: str | None = None
    crs: str | None = None
    encoding: str | None = None

    @classmethod
    def parse(cls, value: Any) -> VectorSource:
        """From a path, ``path|layername=NAME``, or ``{"path": ..., "layer": ..., "crs": ..., "encoding": ...}``."""
        if isinstance(value, cls):
            return value
        if isinstance(value, (str, Path)):
            path, _, options = str(value).partition("|")
            names = [o.partition("=")[2] for o in options.split("|") if o.startswith("layername=")]
            return cls(path, names[0] if names else None)
        if isinstance(value, dict) and value.get("path"):
            return cls(str(value["path"]), *(value.get(key) or None for key in ("layer", "crs", "encoding")))
        raise RequestError("A vector source must be given by its path; given: {value}.", value=repr(value))

    @property
    def name(self) -> str:
        """A short name for messages."""
        return Path(self.path).name


@dataclass(frozen=True)
class Extent:
    """A rectangle: its bounds in ``crs`` (anything PROJ reads); crs None means the data's own."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str | None = None

    @classmethod
    def parse(cls, value: Any) -> Extent:
        """From ``"xmin,ymin,xmax,ymax[,CRS]"``, a list of the same, or a dict with these keys.

        Raises:
            ExtentError: not four finite numbers, or an empty rectangle.
        """
        if isinstance(value, cls):
            return value
        if isinstance(value, dict):
            value = [value.get(k) for k in ("xmin", "ymin", "xmax", "ymax", "crs")]
        parts = value.split(",", 4) if isinstance(value, str) else list(value)
        try:
            numbers = [float(p) for p in parts[:4]]
        except (TypeError, ValueError):
            numbers = []
        if len(numbers) != 4 or not all(abs(n) < 1e12 for n in numbers):
            raise ExtentError("An extent needs xmin,ymin,xmax,ymax[,CRS]; given: {value}.", value=repr(value))
        xmin, ymin, xmax, ymax = numbers
        if xmin >= xmax or ymin >= ymax:
            raise ExtentError(
                "The extent is empty: x {xmin} to {xmax}, y {ymin} to {ymax}.",
                xmin=xmin,
                xmax=xmax,
                ymin=ymin,
                ymax=ymax,
            )
        crs = str(parts[4]).strip() if len(parts) > 4 and parts[4] else None
        return cls(xmin, ymin, xmax, ymax, crs)

    def __str__(self) -> str:
        return f"{self.xmin:.6f},{self.ymin:.6f},{self.xmax:.6f},{self.ymax:.6f}" + (
            f",{self.crs}" if self.crs and len(self.crs) < 40 else ""
        )


def parameter(
    help: str,
    default: Any = MISSING,
    *,
    choices: tuple[str, ...] | None = None,
    minimum: float | None = None,
    maximum: float | None = None,
) -> Any:
    """A dataclass field of an operation's ``Parameters``; without default it is required."""
    metadata = {"help": help, "choices": choices, "minimum": minimum, "maximum": maximum}
    if default is MISSING:
        return field(metadata=metadata)
    return field(default=default, metadata=metadata)


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
        if value is None or value == "":
            if f.default is MISSING:
                raise RequestError("The parameter {name} is missing: {help}.", name=name, help=f.metadata["help"])
            continue
        ready[name] = _convert(name, value, hints[name], f.metadata)
    return cls(**ready)


def _convert(name: str, value: Any, hint: Any, metadata: Any) -> Any:
    options = [h for h in _alternatives(hint) if h is not type(None)]
    kind = options[0]
    try:
        if typing.get_origin(kind) is tuple:
            item = typing.get_args(kind)[0]
            values = value if isinstance(value, (list, tuple)) else str(value).split(",")
            return tuple(_convert(name, v, item, {}) for v in values)
        if hasattr(kind, "parse"):
            return kind.parse(value)
        if kind is bool:
            return value if isinstance(value, bool) else _BOOLEANS[str(value).strip().lower()]
        converted = kind(value)
    except (TypeError, ValueError, OverflowError, KeyError) as error:
        raise RequestError(
            "The parameter {name} must be {kind}; given: {value}.", name=name, kind=kind.__name__, value=repr(value)
        ) from error
    if kind is int and isinstance(value, float) and not value.is_integer():
        raise RequestError("The parameter {name} must be a whole number; given: {value}.", name=name, value=repr(value))
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
        "The parameter {name} must be {bounds}; given: {number}.",
        name=name,
        bounds=bounds,
        number=repr(number),
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
        text = f.metadata["help"].replace("%", "%%")
        required = f.default is MISSING
        if kind is bool:
            parser.add_argument(flag, dest=f.name, action=argparse.BooleanOptionalAction, default=None, help=text)
            continue
        if not required and f.default not in (None, ()):
            text += f" (default {f.default})"
        parser.add_argument(
            flag, dest=f.name, required=required, default=None, choices=f.metadata["choices"], help=text,
            metavar=None if f.metadata["choices"] else getattr(kind, "__name__", "VALUE").upper(),
        )  # fmt: skip
