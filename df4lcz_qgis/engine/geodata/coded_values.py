"""Names of a field's coded values (its domain), which QGIS shows in place of the values that GDAL reads."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from .ogr import pyogrio

_UNREADABLE = (
    pyogrio.errors.DataSourceError,
    pyogrio.errors.DataLayerError,
    DefusedXmlException,
    SyntaxError,  # of XML
    KeyError,
    ValueError,
)
_OF_LAYER = (
    "SELECT column_name, value, c.description FROM gpkg_data_columns "
    "JOIN gpkg_data_column_constraints c USING (constraint_name) "
    "WHERE lower(table_name) = lower(?) AND constraint_type = 'enum' AND c.description <> ''"
)


def of_layer(path: str, layer: str) -> dict[str, dict[str, str]]:
    """The names of values by field and value, as a GeoPackage or a file geodatabase has them; empty for others."""
    if path.lower().endswith((".gdb", ".gdb.zip")):
        return _of_geodatabase(path, layer)
    file = Path(path)
    return _of_geopackage(file, layer) if file.suffix.lower() == ".gpkg" and file.is_file() else {}


def _of_geopackage(file: Path, layer: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    # Without GeoPackage's tables of them, or where another program keeps the file locked, there are none to be had.
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_opened(file)) as database:
        for field, value, name in database.execute(_OF_LAYER, (layer,)):
            found.setdefault(str(field), {})[str(value)] = str(name)
    return found


def _opened(file: Path) -> sqlite3.Connection:
    """A database that is read only; without a journal beside it nobody writes, and no file need be made to read it."""
    journal = file.with_name(f"{file.name}-wal").exists()
    place = quote(file.absolute().as_posix(), safe="/:")  # SQLite takes a server's name for a part of the path alone
    address = f"file://{'' if place.startswith('/') else '/'}{place}"
    return sqlite3.connect(f"{address}?mode=ro{'' if journal else '&immutable=1'}", uri=True)


def _of_geodatabase(path: str, layer: str) -> dict[str, dict[str, str]]:
    """Of its table of items, in which domains and layers are described in XML."""
    domains: dict[str | None, dict[str, str]] = {}
    fields: dict[str, str | None] = {}
    with contextlib.suppress(*_UNREADABLE):
        options = {"layer": "GDB_Items", "columns": ["Name", "Definition"], "read_geometry": False}
        meta, _, _, columns = pyogrio.raw.read(path, **options)
        items = dict(zip(meta["fields"].tolist(), columns))
        for name, text in zip(items["Name"], items["Definition"]):
            if not text or (name != layer and "<CodedValue" not in text):
                continue
            for element in fromstring(text).iter():
                if element.tag == "CodedValues":
                    pairs = ((value.findtext("Code", ""), value.findtext("Name", "")) for value in element)
                    domains[name] = {code: said for code, said in pairs if said}
                elif element.tag.startswith("GPFieldInfo") and element.findtext("DomainName"):
                    fields[element.findtext("Name", "")] = element.findtext("DomainName")
    return {field: domains[domain] for field, domain in fields.items() if domains.get(domain)}


def named(values: np.ndarray, names: Mapping[str, str]) -> np.ndarray:
    """A field's values (n,) by their names, where they have one."""
    found = np.empty(len(values), dtype=object)
    found[:] = [names.get(_text(v), v) for v in values]
    return found


def _text(value: Any) -> str:
    """A value as the lists of names have it."""
    whole = isinstance(value, (float, np.floating)) and float(value).is_integer()
    return str(int(value)) if whole else str(value)
