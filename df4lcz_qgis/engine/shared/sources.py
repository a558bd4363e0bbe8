"""What parameters may name: rasters, vector layers, extents and places, each read from what JSON and people write."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .errors import ExtentError, RequestError


@dataclass(frozen=True)
class RasterSource:
    """A raster to read: a path or anything that GDAL opens, and the CRS that overrides the file's own.

    ``bands`` (1-based) restricts and orders the bands that count; None means all. ``nodata`` marks missing pixels in
    place of the file's own value. What QGIS shows goes along to be compared: ``extent`` (xmin, ymin, xmax, ymax, in
    the layer's CRS), ``size`` (width, height), ``shown_bands``, those drawn as red, green and blue, ``declared``, each
    band's (no data value, scale, offset), and ``legend``, (band, value, label) of what is drawn by its values.
    """

    path: str
    crs: str | None = None
    bands: tuple[int, ...] | None = None
    nodata: float | None = None
    extent: tuple[float, ...] | None = None
    size: tuple[int, ...] | None = None
    shown_bands: tuple[int, ...] | None = None
    declared: tuple[tuple[float | None, float, float], ...] | None = None
    legend: tuple[tuple[int, float, str], ...] | None = None

    @classmethod
    def parse(cls, value: Any) -> RasterSource:
        """From a path, or from a dict with the path and any other of the fields."""
        if isinstance(value, cls):
            return value
        if isinstance(value, (str, Path)):
            return cls(str(value))
        if isinstance(value, dict) and value.get("path"):
            try:
                lists = {
                    name: tuple(kind(v) for v in value[name]) if value.get(name) else None
                    for name, kind in (("bands", int), ("extent", float), ("size", int), ("shown_bands", int))
                }
                nodata = _number(value.get("nodata"))
                declared = value.get("declared") or ()
                lists["declared"] = tuple((_number(n), float(s), float(o)) for n, s, o in declared) or None
                legend = value.get("legend") or ()
                lists["legend"] = tuple((int(band), float(v), str(label)) for band, v, label in legend) or None
            except (TypeError, ValueError) as error:
                raise RequestError("A raster's bands, extent, size and no data value are numbers.") from error
            return cls(str(value["path"]), value.get("crs") or None, nodata=nodata, **lists)
        raise RequestError("A raster must be given by its path; given: {value}.", value=repr(value))

    @property
    def name(self) -> str:
        """A short name for messages."""
        return Path(self.path).name or self.path

    def showing(self, bands: tuple[int, ...]) -> RasterSource:
        """The same raster, of which ``bands`` are red, green and blue; as it is where there are none."""
        return replace(self, bands=bands) if bands else self


def _number(value: Any) -> float | None:
    return None if value is None else float(value)


_OF_VECTORS = ("layer", "crs", "encoding", "value_names", "fields")


@dataclass(frozen=True)
class VectorSource:
    """Features to read: a file, the layer in it, the CRS that overrides the file's own, and the encoding of its texts
    (as Python, iconv or Qt name it) where the file does not say it or says it wrongly, and by field the names that the
    user's layer shows in place of values. A file may be a copy of the user's layer: ``fields`` are the names of that
    layer's fields by the copy's columns, and ``folder`` is the KML layer that it was.
    """

    path: str
    layer: str | None = None
    crs: str | None = None
    encoding: str | None = None
    value_names: Mapping[str, Mapping[str, str]] | None = field(default=None, hash=False)
    fields: Mapping[str, str] | None = field(default=None, hash=False)
    folder: VectorSource | None = None

    @classmethod
    def parse(cls, value: Any) -> VectorSource:
        """From a path, ``path|layername=NAME``, or ``{"path": ...}`` with any of the other fields."""
        if isinstance(value, cls):
            return value
        if isinstance(value, (str, Path)):
            path, _, options = str(value).partition("|")
            names = [o.partition("=")[2] for o in options.split("|") if o.startswith("layername=")]
            return cls(path, names[0] if names else None)
        if isinstance(value, dict) and value.get("path"):
            folder = cls.parse(value["folder"]) if value.get("folder") else None
            return cls(str(value["path"]), *(value.get(key) or None for key in _OF_VECTORS), folder=folder)
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


@dataclass(frozen=True)
class Place:
    """A point: its coordinates in ``crs`` (anything PROJ reads); crs None means the data's own."""

    x: float
    y: float
    crs: str | None = None

    @classmethod
    def parse(cls, value: Any) -> Place:
        """From ``"x,y[,CRS]"`` or a list of the same.

        Raises:
            RequestError: not two finite numbers.
        """
        if isinstance(value, cls):
            return value
        parts = value.split(",", 2) if isinstance(value, str) else list(value)
        try:
            x, y = float(parts[0]), float(parts[1])
        except (IndexError, TypeError, ValueError):
            x = y = math.nan
        if not abs(x) + abs(y) < 1e12:
            raise RequestError("A place needs x,y[,CRS]; given: {text}.", text=repr(value))
        return cls(x, y, str(parts[2]).strip() if len(parts) > 2 and parts[2] else None)

    def __str__(self) -> str:
        return f"{self.x!r},{self.y!r}" + (f",{self.crs}" if self.crs else "")
