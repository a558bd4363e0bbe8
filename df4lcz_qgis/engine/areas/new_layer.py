"""A GeoPackage to digitise training areas in: the right fields, and the class as a list of the 17 zones.

Suggestions come with their class in a field of its own, and without a class: nothing is taken for a training area
that nobody looked at.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from rasterio.crs import CRS

from ..geodata.ogr import pyogrio
from ..shared import lcz
from ..shared.errors import DestinationError
from ..shared.files import atomic_file
from ..shared.reporter import Reporter

LAYER = "training_areas"
#: Field of the class that a map suggests; :func:`.training_areas.read` does not look for classes there.
SUGGESTED = "suggested"
_CONSTRAINT = "lcz_class"


@dataclass(frozen=True)
class Suggestions:
    """Polygons (n,) and the codes 1..17 (n,) that a map has there; ``origin`` names the map."""

    geometries: np.ndarray
    codes: np.ndarray
    origin: str

    def __len__(self) -> int:
        return len(self.codes)


def create(
    path: Path,
    crs: CRS,
    reporter: Reporter,
    *,
    suggestions: Suggestions | None = None,
    year: int | None = None,
    author: str = "",
) -> None:
    """Write the layer ``training_areas``: class, year, author, note, and ``suggested`` where there are suggestions.

    Polygons are of any number of parts. The list of classes is kept as GeoPackage's schema extension has it, so that
    GDAL and QGIS from 3.26 on know it without a style.

    Raises:
        DestinationError: the file holds features already, is no GeoPackage, or cannot be written.
    """
    given = suggestions or Suggestions(np.empty(0, object), np.empty(0, np.int32), "")
    n = len(given)
    fields = {
        "class": (np.zeros(n, np.int32), np.ones(n, bool)),
        "year": (np.full(n, year or 0, np.int32), np.full(n, year is None)),
        "author": (np.full(n, author, object), np.full(n, not author)),
        "note": (np.full(n, f"suggested by {given.origin}, not looked at", object), np.zeros(n, bool)),
    }
    if suggestions is not None:
        fields[SUGGESTED] = (given.codes.astype(np.int32), np.zeros(n, bool))
    description = "Training areas: polygons of one local climate zone each"
    write(path, LAYER, given.geometries, fields, crs, reporter, kind="MultiPolygon", description=description)


def write(
    path: Path,
    layer: str,
    geometries: np.ndarray,
    fields: dict[str, tuple[np.ndarray, np.ndarray]],
    crs: CRS,
    reporter: Reporter,
    *,
    kind: str,
    description: str,
) -> None:
    """Write a layer whose field ``class``, and ``suggested`` if it is there, take the 17 classes only.

    ``fields``: name -> values (n,) and where they are missing (n, bool). ``kind``: the type of the geometries.

    Raises:
        DestinationError: the file holds features already, is no GeoPackage, or cannot be written.
    """
    if path.suffix.lower() != ".gpkg":
        raise DestinationError("{name} is not a .gpkg file. Name the output so.", name=path.name)
    _refuse_to_lose(path)
    with atomic_file(path, reporter) as temporary:
        try:
            pyogrio.raw.write(
                temporary,
                shapely.to_wkb(geometries),
                [v for v, _ in fields.values()],
                list(fields),
                field_mask=[m for _, m in fields.values()],
                layer=layer,
                driver="GPKG",
                geometry_type=kind,
                promote_to_multi=kind.startswith("Multi"),
                crs=crs.to_wkt(),
                dataset_options={"VERSION": "1.2"},
                layer_options={"DESCRIPTION": description},
            )
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
            raise DestinationError(
                "{path} cannot be written ({error}). Choose another place.", path=path, error=error
            ) from error
        _add_list_of_classes(temporary, layer, [name for name in ("class", SUGGESTED) if name in fields])


def _refuse_to_lose(path: Path) -> None:
    """Areas and labels are hours of somebody's work: a file with features is not written over, whoever asks."""
    if not path.exists():
        return
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(path)]
        count = sum(int(pyogrio.read_info(path, layer=name)["features"]) for name in layers if name != "layer_styles")
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise DestinationError(
            "{path} exists and is no GeoPackage ({error}); it is left as it is. Name a new file.",
            path=path,
            error=error,
        ) from error
    if count:
        raise DestinationError(
            "{path} exists and holds {count} features; they are left as they are. Name a new file, or go on "
            "digitising in this one.",
            path=path,
            count=count,
        )


def _add_list_of_classes(path: Path, layer: str, fields: list[str]) -> None:
    """Declare the classes as an enumeration of GeoPackage's schema extension for some fields."""
    with sqlite3.connect(path) as database:
        database.executescript(
            "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT "
            "NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, "
            "extension_name));"
            "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name "
            "TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY "
            "(table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name));"
            "CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type "
            "TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, "
            "description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));"
        )
        definition = "http://www.geopackage.org/spec121/#extension_schema"
        database.executemany(
            "INSERT OR IGNORE INTO gpkg_extensions VALUES (?, NULL, 'gpkg_schema', ?, 'read-write')",
            [("gpkg_data_columns", definition), ("gpkg_data_column_constraints", definition)],
        )
        database.executemany(
            "INSERT INTO gpkg_data_columns (table_name, column_name, constraint_name) VALUES (?, ?, ?)",
            [(layer, field, _CONSTRAINT) for field in fields],
        )
        database.executemany(
            "INSERT INTO gpkg_data_column_constraints (constraint_name, constraint_type, value, description) "
            "VALUES (?, 'enum', ?, ?)",
            [(_CONSTRAINT, str(c.code), c.title) for c in lcz.CLASSES],
        )
    database.close()
