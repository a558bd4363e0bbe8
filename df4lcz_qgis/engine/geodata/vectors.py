"""The one reader of vector layers: features of any format that GDAL knows, and KML as Google Earth shows it.

What was chosen is what is read: the layer, and the encoding that the user set for it in QGIS. Values keep their kind:
whole numbers stay whole, to 64 bits, and what is missing stays missing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from rasterio.crs import CRS

from ..shared.errors import CrsError, VectorError
from ..shared.message import say
from ..shared.parameter import VectorSource
from . import antimeridian, coded_values, drivers, encodings, kml
from .html_tables import MOST_ROWS, fields_of
from .ogr import pyogrio
from .raster import parse_crs

_READ_ERRORS = (
    pyogrio.errors.DataSourceError,
    pyogrio.errors.DataLayerError,
    pyogrio.errors.FeatureError,
    pyogrio.errors.FieldError,
    shapely.GEOSException,
    UnicodeError,
    ValueError,
)

#: What GeoPackage calls the CRS of layers that have none; GDAL hands it on as one of degrees, or of a plane.
_UNDEFINED = re.compile(r'[A-Z_]+\["Undefined (geographic|Cartesian) SRS"')


@dataclass(frozen=True)
class Features:
    """Features as read, n of them.

    ``geometries``: object (n,), two-dimensional, None where missing, in one piece across 180 degrees; ``ids``: (n,)
    int64; ``fields``: an array (n,) each, whole numbers that are missing masked; ``crs``; ``name`` of the source;
    ``is_kml``: whether the folder of KML is among the fields; ``sets``: folders that look like sets of their own;
    ``value_names``: by field, names that QGIS shows in place of its values.
    """

    geometries: np.ndarray
    ids: np.ndarray
    fields: dict[str, np.ndarray]
    crs: CRS
    name: str
    is_kml: bool = False
    sets: tuple[str, ...] = ()
    value_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    def shown(self, name: str) -> np.ndarray:
        """A field's values (n,) as QGIS shows them."""
        values, names = self.fields[name], self.value_names.get(name)
        return coded_values.named(values, names) if names else values


def read_features(source: VectorSource, *, points: bool = False) -> Features:
    """Read a layer: the one named, else the first with polygons; of KML without a layer's name the whole file.

    With ``points`` it is the first layer of any kind, as GDAL has it, of KML too.

    Raises:
        VectorError: missing, unreadable, or without such a layer.
        CrsError: it has no CRS.
    """
    path = Path(source.path)
    if not source.path.startswith("/vsi") and not os.path.exists(path):
        raise VectorError("There is no file {path}. Check the layer's source.", path=source.path)
    if kml.is_kml(path) and not points:
        return _read_kml(source, path)
    if problem := drivers.problem(source.path):
        raise VectorError(problem)
    return _read_layer(source, points)


def _read_kml(source: VectorSource, path: Path) -> Features:
    placemarks = kml.read(path, source.layer)
    columns: dict[str, list[Any]] = {kml.FOLDER: [p.folder_class for p in placemarks]}
    columns["name"] = [p.name for p in placemarks]
    for key in dict.fromkeys(k for p in placemarks for k in p.data):
        columns.setdefault(key, [p.data.get(key) for p in placemarks])
    crs = parse_crs(source.crs or "EPSG:4326")
    geometries = np.array([p.geometry for p in placemarks], dtype=object)
    fields = {name: np.array(values, dtype=object) for name, values in columns.items()}
    ids = np.arange(1, len(placemarks) + 1, dtype=np.int64)
    sets = kml.sets_of(placemarks)
    shapes = antimeridian.unwrapped(geometries, crs)
    return Features(shapes, ids, fields, crs, source.name, True, sets, source.value_names or {})


def _read_layer(source: VectorSource, points: bool) -> Features:
    said = encodings.is_said(source)
    try:
        layer = source.layer or (str(pyogrio.list_layers(source.path)[0][0]) if points else polygon_layers(source)[0])
        options: dict[str, Any] = {"layer": layer, "encoding": encodings.BYTES if said else None, "return_fids": True}
        meta, ids, wkb, columns = pyogrio.raw.read(source.path, force_2d=True, **options)
        geometries = shapely.from_wkb(wkb, on_invalid="ignore") if wkb is not None else np.full(len(ids), None)
        names, kinds = [str(n) for n in meta["fields"]], [str(k) for k in meta["dtypes"]]
        columns = [
            _whole_numbers(source.path, name, kind, ids, column, options)
            for name, kind, column in zip(names, kinds, columns, strict=True)
        ]
        if said:
            names, columns = encodings.decoded(source, names, columns)
    except _READ_ERRORS as error:
        raise VectorError(
            "{name} cannot be read as a vector layer ({error}).", name=source.name, error=error
        ) from error
    given = source.crs or meta["crs"] or ("EPSG:4326" if wkb is None else None)  # a table lies nowhere
    if not given or _UNDEFINED.match(given):
        raise CrsError(
            "{name} has no coordinate reference system. Assign one to the layer (Layer properties > Source).",
            name=source.name,
        )
    crs = parse_crs(given)
    own = source.fields or {}
    fields = dict(zip((own.get(n, n) for n in names), columns, strict=True))
    if source.folder:
        fields = {**_folder(source.folder, len(ids)), **{n: v for n, v in fields.items() if n != kml.FOLDER}}
        fields |= {n: v for n, v in _tables(fields).items() if n not in fields}
    coded = {**coded_values.of_layer(source.path, layer), **(source.value_names or {})}
    shapes = antimeridian.unwrapped(geometries, crs)
    return Features(shapes, np.asarray(ids), fields, crs, source.name, source.folder is not None, value_names=coded)


def _folder(source: VectorSource, count: int) -> dict[str, np.ndarray]:
    """The field of the folder, for ``count`` placemarks of a KML layer: they all lie in one."""
    placemarks = kml.read(Path(source.path), source.layer)
    return {kml.FOLDER: np.full(count, placemarks[0].folder_class if placemarks else None, dtype=object)}


def _tables(fields: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The fields that the descriptions of a KML layer's placemarks hold, as :func:`_read_kml` finds them."""
    pages = next((v for n, v in fields.items() if n.casefold() == "description"), ())
    rows = [fields_of(page) if isinstance(page, str) else {} for page in pages]
    names = list(dict.fromkeys(name for row in rows for name in row))[:MOST_ROWS]
    return {name: np.array([row.get(name) for row in rows], dtype=object) for name in names}


def guessed_encoding(source: VectorSource, features: Features) -> bool:
    """Whether a shapefile holds texts beyond ASCII and nothing says in which encoding: GDAL then takes Latin-1."""
    path = Path(source.path)
    if path.suffix.lower() != ".shp" or encodings.is_said(source):
        return False
    table = path.with_suffix(".dbf")
    if any(path.with_suffix(s).is_file() for s in (".cpg", ".CPG", ".cst")) or not table.is_file():
        return False
    with table.open("rb") as file:
        header = file.read(32)
    says_nothing = len(header) == 32 and header[29] == 0  # the language driver's number
    values = (v for column in features.fields.values() if column.dtype == object for v in column)
    return says_nothing and any(isinstance(v, str) and not v.isascii() for v in values)


def _whole_numbers(
    path: str, name: str, kind: str, ids: np.ndarray, column: np.ndarray, options: dict[str, Any]
) -> np.ndarray:
    """A field's values; whole numbers of which some are missing were read as fractions, and are read again."""
    column = np.asarray(column)
    if not kind.startswith(("int", "bool")) or column.dtype.kind != "f":
        return column
    quoted = '"' + name.replace('"', '""') + '"'
    _, found, _, (numbers,) = pyogrio.raw.read(
        path, columns=[name], where=f"{quoted} IS NOT NULL", read_geometry=False, **options
    )
    whole = np.ma.masked_all(len(ids), dtype=np.dtype(kind))
    places = {int(i): k for k, i in enumerate(ids)}
    whole[[places[int(i)] for i in found]] = numbers
    return whole


def polygon_layers(source: VectorSource) -> list[str]:
    """The layers of a file that have polygons, or may have; one at least.

    Raises:
        VectorError: there is none.
    """
    layers = pyogrio.list_layers(source.path)
    with_polygons = [name for name, kind in layers if kind and ("Polygon" in kind or kind in ("Unknown", "Geometry"))]
    if not with_polygons:
        raise VectorError(
            "{name} has no polygon layer; it has: {layers}. Choose a layer of polygons.",
            name=source.name,
            layers=", ".join((f"{n} ({k})" for n, k in layers)) or say("no layer"),
        )
    return [str(name) for name in with_polygons]


def layers_to_choose_from(source: VectorSource) -> list[str]:
    """The polygon layers of a file where it has several and none was chosen; empty otherwise, and where none shows."""
    if source.layer or kml.is_kml(Path(source.path)) or drivers.problem(source.path):
        return []
    try:
        layers = polygon_layers(source)
    except (*_READ_ERRORS, VectorError):  # which reading it tells
        return []
    return layers if len(layers) > 1 else []


def valid_polygons(geometry: shapely.Geometry) -> shapely.Geometry:
    """A valid form of a geometry: polygons whose holes take ground away, wherever these lie, and never add any."""
    if geometry.is_valid:
        return geometry
    polygons = antimeridian.polygons_of(geometry)
    if not polygons:
        return shapely.make_valid(geometry)
    return shapely.union_all([_valid_polygon(p) for p in polygons])


def _valid_polygon(polygon: shapely.Polygon) -> shapely.Geometry:
    shell = shapely.make_valid(shapely.Polygon(polygon.exterior))
    holes = [shapely.make_valid(shapely.Polygon(ring)) for ring in polygon.interiors]
    ground = shell.difference(shapely.union_all(holes)) if holes else shell
    return shapely.MultiPolygon(antimeridian.polygons_of(ground)) if ground.geom_type != "Polygon" else ground


def is_missing(value: Any) -> bool:
    """Whether a field's value is missing: null, masked, empty text or no number."""
    if value is None or value is np.ma.masked or (isinstance(value, str) and not value.strip()):
        return True
    return bool(isinstance(value, (float, np.floating)) and np.isnan(value))


def plain(value: Any) -> Any:
    """A field's value as Python has it; None where it is missing."""
    if is_missing(value):
        return None
    return value.item() if isinstance(value, np.generic) else value


def texts(values: Sequence[Any], otherwise: Sequence[Any]) -> list[str]:
    """Values as QGIS shows them, whole numbers without a point; ``otherwise`` stands in where one is missing."""
    found = []
    for value, other in zip(values, otherwise, strict=True):
        value = plain(value)
        value = other if value is None else value
        found.append(str(int(value)) if isinstance(value, float) and value.is_integer() else str(value))
    return found
