"""Polygon layers over rasters: reading, moving between coordinate systems, cells inside, writing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
import shapely.geometry
from exactextract import exact_extract
from exactextract.feature import JSONFeatureSource
from exactextract.raster import NumPyRasterSource
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.windows import Window

from ..shared.errors import DestinationError, VectorError
from ..shared.files import atomic_file, destination_error
from ..shared.message import Message, say
from ..shared.parameter import VectorSource
from ..shared.reporter import Reporter
from . import antimeridian
from .antimeridian import polygons_of
from .coded_values import named
from .ogr import pyogrio
from .raster import Dataset, blocks
from .vectors import guessed_encoding, layers_to_choose_from, read_features, texts, valid_polygons

#: Side of the blocks in which a polygon's cells are visited.
_BLOCK = 1024
#: Edges longer than this (m, or degrees) are bent where they are straight in one CRS and not in another.
_LONG_M, _LONG_DEGREES = 1000.0, 0.01
_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON"}


@dataclass(frozen=True)
class Polygons:
    """Polygons with their fields: ``geometries`` (n,) valid, two-dimensional; each field an array (n,).

    ``value_names``: by field, names that QGIS shows in place of its values.
    """

    geometries: np.ndarray
    fields: dict[str, np.ndarray]
    ids: np.ndarray
    crs: CRS
    name: str
    value_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.geometries)

    def to_crs(self, crs: CRS) -> Polygons:
        """The same polygons in another CRS.

        Raises:
            VectorError: a polygon has no place in it.
        """
        if crs == self.crs:
            return self
        places = moved(self.geometries, self.crs, crs, self.name, self.ids)
        return replace(self, geometries=places, crs=crs)

    def joined(self, columns: Mapping[str, np.ndarray], reporter: Reporter | None = None) -> dict[str, np.ndarray]:
        """The polygons' fields followed by ``columns``, which win over fields of the same name in any case, and say so.

        A field called fid is left out: GeoPackages number features in a column of that name themselves. So are binary
        fields, of which writing would make texts. One called as their column of geometries is, or as a field before it
        in another case, gets a further number.
        """
        taken = {name.casefold() for name in columns}
        binary = [name for name, values in self.fields.items() if any(isinstance(v, bytes) for v in values)]
        if binary and reporter:
            reporter.warning(
                "Binary fields of {name} are left out of the layer that is written: {fields}.",
                name=self.name,
                fields=", ".join(binary[:8]) + (", ..." if len(binary) > 8 else ""),
            )
        lost = [name for name in self.fields if name.casefold() in taken]
        if lost and reporter:
            reporter.warning(
                "Fields of {name} have the names of figures, which stand in their place in the layer that is written: "
                "{fields}. Rename them to keep them.",
                name=self.name,
                fields=", ".join(lost[:8]) + (", ..." if len(lost) > 8 else ""),
            )
        kept: dict[str, np.ndarray] = {}
        taken |= {"fid", "geom"}
        for name, values in self.fields.items():
            if name in (*lost, *binary) or name.casefold() == "fid":
                continue
            numbered = (f"{name}_{i}" for i in range(2, len(taken) + 3))
            free = next(n for n in (name, *numbered) if n.casefold() not in taken)
            taken.add(free.casefold())
            kept[free] = values
        return {**kept, **columns}

    def names(self, field: str | None = None) -> list[str]:
        """A name for each polygon: of a field (in any case), else of a field called name, else its number.

        Raises:
            VectorError: there is no such field.
        """
        wanted = (field or "").casefold()
        match = [f for f in self.fields if f == field] or [f for f in self.fields if f.casefold() == wanted]
        if field and not match:
            raise VectorError(
                "{name} has no field {field}. Its fields are: {fields}.",
                name=self.name,
                field=repr(field),
                fields=", ".join(self.fields) or say("none"),
            )
        found = match or [f for f in self.fields if f.casefold() in ("name", "title", "label")]
        if not found:
            return [str(i) for i in self.ids]
        field = found[0]
        return texts(named(self.fields[field], self.value_names.get(field, {})), self.ids)


def moved(
    geometries: np.ndarray, source: CRS, target: CRS, name: str, ids: Sequence[Any] | np.ndarray | None = None
) -> np.ndarray:
    """Geometries (n,) of the CRS ``source`` in ``target``; ``name`` and ``ids`` (n,) are the layer's, for messages.

    Raises:
        VectorError: one has no place there.
    """
    metres = source.linear_units_factor[1] if source.is_projected else 1  # of no place on Earth, which is told below
    longest = _LONG_DEGREES if source.is_geographic else _LONG_M / metres
    places = antimeridian.move(shapely.segmentize(geometries, longest), source, target)
    lost = ~np.isfinite(shapely.bounds(places)).all(axis=1)
    if lost.any():
        raise VectorError(
            "{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check "
            "the layer's coordinate reference system.",
            count=int(lost.sum()),
            name=name,
            crs=target.to_string()[:40],
            first=np.arange(1, len(lost) + 1)[lost][0] if ids is None else np.asarray(ids)[lost][0],
        )
    return places


def read(source: VectorSource, reporter: Reporter) -> Polygons:
    """Read a polygon layer; invalid polygons are repaired and features without area left out, with a warning.

    Raises:
        VectorError: missing, unreadable, or without polygons.
        CrsError: it has no CRS.
    """
    layers = layers_to_choose_from(source)
    if layers:
        source = replace(source, layer=layers[0])
        reporter.warning(
            "{name} has several layers of polygons: {layers}. {layer} is read; to read another, choose {example}.",
            name=source.name,
            layers=", ".join(layers),
            layer=layers[0],
            example=f"{source.name}|layername={layers[1]}",
        )
    features = read_features(source)
    if guessed_encoding(source, features):
        reporter.warning(
            "{name} does not say in which encoding its texts are: they are read as Latin-1. If names look wrong, set "
            "the encoding of the layer (Layer properties > Source).",
            name=source.name,
        )
    geometries = np.array([_repaired(g) for g in features.geometries], dtype=object)
    usable = np.array([g is not None for g in geometries], dtype=bool)
    if not usable.any():
        raise VectorError(
            "{name} has no polygons ({count} features). Choose a layer of polygons.",
            name=source.name,
            count=len(features),
        )
    if not usable.all():
        reporter.warning(
            "{left} of {count} features of {name} are no polygons: left out.",
            left=int((~usable).sum()),
            count=len(features),
            name=source.name,
        )
    fields = {name: column[usable] for name, column in features.fields.items()}
    ids = features.ids[usable]
    return Polygons(geometries[usable], fields, ids, features.crs, source.name, features.value_names)


def _repaired(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    """A valid polygon or multipolygon with an area; None where there is none."""
    if geometry is None or geometry.is_empty or not np.isfinite(geometry.bounds).all():
        return None
    geometry = valid_polygons(geometry)
    if geometry.geom_type not in ("Polygon", "MultiPolygon"):
        geometry = shapely.union_all(antimeridian.polygons_of(geometry))
    return geometry if geometry.area > 0 else None


def in_cells(geometries: np.ndarray, dataset: Dataset) -> np.ndarray:
    """Polygons of the raster's CRS in (column, row) coordinates, whatever its orientation.

    On a raster whose CRS goes around the Earth a polygon lies wherever it meets it when turned around once; only what
    lies on the raster, and a cell around it, is kept of one that was turned.
    """
    t = ~dataset.transform
    matrix, offset = np.array([[t.a, t.b], [t.d, t.e]]), np.array([t.c, t.f])
    cells = shapely.transform(geometries, lambda xy: xy @ matrix.T + offset)
    broken = ~shapely.is_valid(cells)  # what was moved may cross itself, and exactextract dies of that
    cells[broken] = [valid_polygons(cell) for cell in cells[broken]]
    turn = antimeridian.around(dataset.crs)
    if not turn or not len(cells):
        return cells
    step = matrix @ (turn, 0)
    frame = shapely.box(0, 0, dataset.width, dataset.height)
    near = shapely.box(-1, -1, dataset.width + 1, dataset.height + 1)
    sides = [shapely.transform(cells, lambda xy, way=way: xy + way * step) for way in (-1, 0, 1)]
    meets = np.stack([shapely.intersects(side, frame) for side in sides])
    for i in np.flatnonzero(meets[0] | meets[2]):
        seen = [valid_polygons(side[i]).intersection(near) for side, meeting in zip(sides, meets[:, i]) if meeting]
        cells[i] = shapely.union_all([p for s in seen for p in polygons_of(s) if p.area > 0])
    return cells


def cells_inside(
    polygon: shapely.Geometry, height: int, width: int, *, shares: bool = False
) -> Iterator[tuple[Window, np.ndarray]]:
    """The cells of a raster inside a polygon given in (column, row) coordinates, block by block.

    Yields:
        A window and its weights (height, width): bool, whether a cell's centre is inside; or with ``shares``
        float64, the share of the cell's area inside. A polygon that holds no centre gets, without ``shares``, the
        cell in which its representative point lies. Nothing for a polygon off the raster.
    """
    if polygon.is_empty:
        return
    x0, y0, x1, y1 = polygon.bounds
    left, top = max(int(np.floor(x0)), 0), max(int(np.floor(y0)), 0)
    right, bottom = min(int(np.ceil(x1)), width), min(int(np.ceil(y1)), height)
    if left >= right or top >= bottom:
        return
    found = False
    shapely.prepare(polygon)
    for row, column, rows, columns in blocks(bottom - top, right - left, _BLOCK, _BLOCK):
        window = Window(left + column, top + row, columns, rows)
        inside = weights_in(polygon, window, shares=shares)
        if inside is not None:
            found = True
            yield window, inside
    if not found and not shares:
        point = polygon.representative_point()
        column, row = int(np.floor(point.x)), int(np.floor(point.y))
        if 0 <= column < width and 0 <= row < height:
            yield Window(column, row, 1, 1), np.ones((1, 1), dtype=bool)


def weights_in(polygon: shapely.Geometry, window: Window, *, shares: bool = False) -> np.ndarray | None:
    """The weights of a window's cells in a polygon, see :func:`cells_inside`; None where all are 0.

    The polygon is best prepared, and the window not larger than need be.
    """
    left, top, columns, rows = window.col_off, window.row_off, int(window.width), int(window.height)
    frame = shapely.box(left, top, left + columns, top + rows)
    if not polygon.intersects(frame):
        return None
    if polygon.contains(frame):
        return np.ones((rows, columns), dtype=float if shares else bool)
    inside = _shares(polygon, window) if shares else _centres(polygon, window)
    return inside if inside.any() else None


def _centres(polygon: shapely.Geometry, window: Window) -> np.ndarray:
    """Whether the centre of each cell (height, width; bool) of a window lies in a polygon of cell coordinates."""
    shape = (int(window.height), int(window.width))
    where = Affine.translation(window.col_off, window.row_off)
    return rasterize([(polygon, 1)], out_shape=shape, dtype="uint8", transform=where).astype(bool)


def _shares(polygon: shapely.Geometry, window: Window) -> np.ndarray:
    """The share of each cell (height, width; float64) of a window that a polygon of cell coordinates covers."""
    height, width = int(window.height), int(window.width)
    # Rows run downwards here and upwards there: the window is read upside down.
    left, top = window.col_off, window.row_off
    cells = NumPyRasterSource(np.zeros((height, width), dtype=np.uint8), left, top, left + width, top + height)
    feature = {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(polygon)}
    (result,) = exact_extract(cells, JSONFeatureSource([feature]), ["cell_id", "coverage"], output="geojson")
    shares = np.zeros(height * width)
    shares[result["properties"]["cell_id"]] = result["properties"]["coverage"]
    return shares.reshape(height, width)[::-1]


def report_share(reporter: Reporter, done: int, total: int, message: Message | None = None) -> None:
    """Report item ``done`` (from 0) of ``total``, some 200 times in all; a cancel takes effect at once."""
    if (done + 1) % max(1, total // 200) == 0 or done + 1 == total:
        reporter.progress((done + 1) / total, message)
    else:
        reporter.check()


def _mask(values: Any) -> np.ndarray | None:
    """Where a field's whole numbers are missing (n,); None where none can be."""
    return np.ma.getmaskarray(values) if isinstance(values, np.ma.MaskedArray) else None


def write(
    path: Path | str,
    geometries: Sequence[shapely.Geometry] | np.ndarray,
    fields: Mapping[str, Any],
    crs: CRS,
    reporter: Reporter,
) -> None:
    """Write polygons with their fields (arrays (n,)) as GeoPackage or GeoJSON.

    Raises:
        DestinationError: another file type, or it cannot be written.
    """
    path = Path(path)
    driver = _DRIVERS.get(path.suffix.lower())
    if not driver:
        raise DestinationError("{name} is not a .gpkg or .geojson file. Name the output so.", name=path.name)
    with atomic_file(path, reporter) as temporary:
        try:
            pyogrio.raw.write(
                temporary,
                geometry=shapely.to_wkb(np.asarray(geometries, dtype=object)),
                field_data=[np.ma.getdata(np.ma.asanyarray(v)) for v in fields.values()],
                field_mask=[_mask(v) for v in fields.values()],
                fields=np.array(list(fields), dtype=object),
                geometry_type="Unknown",
                crs=crs.to_wkt(),
                driver=driver,
                layer=path.stem,
                dataset_options={"VERSION": "1.2"} if driver == "GPKG" else None,  # what older GDAL reads quietly
            )
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
            raise destination_error(path, error) from error
