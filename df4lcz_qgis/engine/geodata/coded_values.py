"""Names of a field's coded values (its domain), which QGIS shows in place of the values that GDAL reads."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

_OF_LAYER = (
    "SELECT column_name, value, c.description FROM gpkg_data_columns "
    "JOIN gpkg_data_column_constraints c USING (constraint_name) "
    "WHERE lower(table_name) = lower(?) AND constraint_type = 'enum' AND c.description <> ''"
)


def of_geopackage(path: str, layer: str) -> dict[str, dict[str, str]]:
    """The names of values by field and value, as a GeoPackage has them; empty for other files."""
    file, found = Path(path), {}
    if file.suffix.lower() != ".gpkg" or not file.is_file():
        return {}
    # Without GeoPackage's tables of them, or where another program keeps the file locked, there are none to be had.
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_opened(file)) as database:
        for field, value, name in database.execute(_OF_LAYER, (layer,)):
            found.setdefault(str(field), {})[str(value)] = str(name)
    return found


def _opened(file: Path) -> sqlite3.Connection:
    """A database that is read only; without a journal beside it nobody writes, and no file need be made to read it."""
    journal = file.with_name(f"{file.name}-wal").exists()
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro{'' if journal else '&immutable=1'}", uri=True)


def named(values: np.ndarray, names: Mapping[str, str]) -> np.ndarray:
    """A field's values (n,) by their names, where they have one."""
    found = np.empty(len(values), dtype=object)
    found[:] = [names.get(_text(v), v) for v in values]
    return found


def _text(value: Any) -> str:
    """A value as the lists of names have it."""
    whole = isinstance(value, (float, np.floating)) and float(value).is_integer()
    return str(int(value)) if whole else str(value)
