"""Polygon layers over rasters: reading, moving between coordinate systems, cells inside, writing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import shapely
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.windows import Window

from ..shared.errors import CrsError, DestinationError, VectorError
from ..shared.files import atomic_file
from ..shared.message import Message, say
from ..shared.parameter import VectorSource
from ..shared.reporter import Reporter
from . import drivers
from .metric import move_points
from .raster import Dataset, blocks, parse_crs

#: Side of the blocks in which a polygon's cells are visited.
_BLOCK = 1024
#: Along each side, how many points of a cell tell the share of it that lies inside a polygon.
SHARE_POINTS = 5
_DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON"}


@dataclass(frozen=True)
class Polygons:
    """Polygons with their fields: ``geometries`` (n,) valid, two-dimensional; each field an array (n,)."""

    geometries: np.ndarray
    fields: dict[str, np.ndarray]
    ids: np.ndarray
    crs: CRS
    name: str

    def __len__(self) -> int:
        return len(self.geometries)

    def to_crs(self, crs: CRS) -> Polygons:
        """The same polygons in another CRS.

        Raises:
            VectorError: a polygon has no place in it.
        """
        if crs == self.crs:
            return self
        moved = shapely.transform(self.geometries, lambda xy: move_points(xy, self.crs, crs))
        lost = ~np.isfinite(shapely.bounds(moved)).all(axis=1)
        if lost.any():
            raise VectorError(
                "{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check "
                "the layer's coordinate reference system.",
                count=int(lost.sum()),
                name=self.name,
                crs=crs.to_string()[:40],
                first=self.ids[lost][0],
            )
        return replace(self, geometries=moved, crs=crs)

    def joined(self, columns: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """The polygons' fields followed by ``columns``, which win over fields of the same name in any case.

        A field called fid is left out: GeoPackages number features in a column of that name themselves.
        """
        taken = {name.casefold() for name in columns} | {"fid"}
        return {**{k: v for k, v in self.fields.items() if k.casefold() not in taken}, **columns}

    def names(self, field: str | None = None) -> list[str]:
        """A name for each polygon: of a field, else of a field called name, else its number.

        Raises:
            VectorError: there is no such field.
        """
        if field and field not in self.fields:
            raise VectorError(
                "{name} has no field {field}. Its fields are: {fields}.",
                name=self.name,
                field=repr(field),
                fields=", ".join(self.fields) or say("none"),
            )
        found = [f for f in self.fields if f.casefold() in ("name", "title", "label")]
        field = field or (found[0] if found else None)
        if not field:
            return [str(i) for i in self.ids]
        return [str(v) if v not in (None, "") else str(i) for v, i in zip(self.fields[field], self.ids, strict=True)]


def read(source: VectorSource, reporter: Reporter) -> Polygons:
    """Read a polygon layer; invalid polygons are repaired and features without area left out, with a warning.

    Raises:
        VectorError: missing, unreadable, or without polygons.
        CrsError: it has no CRS.
    """
    if not Path(source.path).exists():
        raise VectorError("There is no file {path}. Check the layer's source.", path=source.path)
    if problem := drivers.problem(source.path):
        raise VectorError(problem)
    try:
        meta, ids, wkb, columns = pyogrio.raw.read(
            source.path, layer=source.layer or _layer_with_polygons(source), return_fids=True, force_2d=True
        )
        geometries = shapely.from_wkb(wkb, on_invalid="ignore") if wkb is not None else np.full(len(ids), None)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, shapely.GEOSException) as error:
        raise VectorError(
            "{name} cannot be read as a vector layer ({error}).", name=source.name, error=error
        ) from error
    given = source.crs or meta["crs"]
    if not given:
        raise CrsError(
            "{name} has no coordinate reference system. Assign one to the layer (Layer properties > Source).",
            name=source.name,
        )
    geometries = np.array([_repaired(g) for g in geometries], dtype=object)
    usable = np.array([g is not None for g in geometries], dtype=bool)
    if not usable.any():
        raise VectorError(
            "{name} has no polygons ({count} features). Choose a layer of polygons.", name=source.name, count=len(ids)
        )
    if not usable.all():
        reporter.warning(
            "{left} of {count} features of {name} are no polygons: left out.",
            left=int((~usable).sum()),
            count=len(ids),
            name=source.name,
        )
    fields = {str(n): np.asarray(c)[usable] for n, c in zip(meta["fields"], columns, strict=True)}
    return Polygons(geometries[usable], fields, np.asarray(ids)[usable], parse_crs(given), source.name)


def _layer_with_polygons(source: VectorSource) -> str | None:
    layers = pyogrio.list_layers(source.path)
    found = [n for n, kind in layers if kind and ("Polygon" in kind or kind in ("Unknown", "Geometry"))]
    return str(found[0]) if found else None


def _repaired(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    """A valid polygon or multipolygon with an area; None where there is none."""
    if geometry is None or geometry.is_empty or not np.isfinite(geometry.bounds).all():
        return None
    if not geometry.is_valid:
        geometry = shapely.make_valid(geometry)
    if geometry.geom_type not in ("Polygon", "MultiPolygon"):
        geometry = shapely.union_all([p for p in getattr(geometry, "geoms", ()) if "Polygon" in p.geom_type])
    return geometry if geometry.area > 0 else None


def in_cells(geometries: np.ndarray, dataset: Dataset) -> np.ndarray:
    """Polygons of the raster's CRS in (column, row) coordinates, whatever its orientation."""
    t = ~dataset.transform
    matrix, offset = np.array([[t.a, t.b], [t.d, t.e]]), np.array([t.c, t.f])
    return shapely.transform(geometries, lambda xy: xy @ matrix.T + offset)


def cells_inside(
    polygon: shapely.Geometry, height: int, width: int, *, shares: bool = False
) -> Iterator[tuple[Window, np.ndarray]]:
    """The cells of a raster inside a polygon given in (column, row) coordinates, block by block.

    Yields:
        A window and its weights (height, width): bool, whether a cell's centre is inside; or with ``shares``
        float32, the share of the cell inside (by 5 x 5 points). A polygon that holds no centre gets, without
        ``shares``, the cell in which its representative point lies. Nothing for a polygon off the raster.
    """
    x0, y0, x1, y1 = polygon.bounds
    left, top = max(int(np.floor(x0)), 0), max(int(np.floor(y0)), 0)
    right, bottom = min(int(np.ceil(x1)), width), min(int(np.ceil(y1)), height)
    if left >= right or top >= bottom:
        return
    points, found = SHARE_POINTS if shares else 1, False
    shapely.prepare(polygon)
    for row, column, rows, columns in blocks(bottom - top, right - left, _BLOCK, _BLOCK):
        window = Window(left + column, top + row, columns, rows)
        frame = shapely.box(window.col_off, window.row_off, window.col_off + columns, window.row_off + rows)
        if not polygon.intersects(frame):
            continue
        if polygon.contains(frame):
            found = True
            yield window, np.ones((rows, columns), dtype=np.float32 if shares else bool)
            continue
        inside = rasterize(
            [(polygon, 1)], out_shape=(rows * points, columns * points), dtype="uint8",
            transform=Affine(1 / points, 0, window.col_off, 0, 1 / points, window.row_off),
        )  # fmt: skip
        if not inside.any():
            continue
        found = True
        if shares:
            yield window, inside.reshape(rows, points, columns, points).mean((1, 3), dtype=np.float32)
        else:
            yield window, inside.astype(bool)
    if not found and not shares:
        point = polygon.representative_point()
        column, row = int(np.floor(point.x)), int(np.floor(point.y))
        if 0 <= column < width and 0 <= row < height:
            yield Window(column, row, 1, 1), np.ones((1, 1), dtype=bool)


def report_share(reporter: Reporter, done: int, total: int, message: Message | None = None) -> None:
    """Report item ``done`` (from 0) of ``total``, some 200 times in all; a cancel takes effect at once."""
    if (done + 1) % max(1, total // 200) == 0 or done + 1 == total:
        reporter.progress((done + 1) / total, message)
    else:
        reporter.check()


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
                temporary, geometry=shapely.to_wkb(np.asarray(geometries, dtype=object)),
                field_data=[np.asarray(v) for v in fields.values()], fields=np.array(list(fields), dtype=object),
                geometry_type="Unknown", crs=crs.to_wkt(), driver=driver, layer=path.stem,
                dataset_options={"VERSION": "1.2"} if driver == "GPKG" else None,  # what older GDAL reads quietly
            )  # fmt: skip
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
            raise DestinationError(
                "{path} cannot be written ({error}). Choose another place.", path=path, error=error
            ) from error
