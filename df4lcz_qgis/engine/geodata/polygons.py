"""Polygon layers: reading, moving between coordinate systems, writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from rasterio.crs import CRS

from ..shared.errors import DestinationError, VectorError
from ..shared.files import atomic_file, destination_error
from ..shared.message import say, some_of
from ..shared.parameter import VectorSource
from ..shared.reporter import Reporter
from . import antimeridian
from .coded_values import named
from .ogr import pyogrio
from .vectors import guessed_encoding, layers_to_choose_from, read_features, texts, valid_polygons

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
                fields=some_of(binary),
            )
        lost = [name for name in self.fields if name.casefold() in taken]
        if lost and reporter:
            reporter.warning(
                "Fields of {name} have the names of figures, which stand in their place in the layer that is written: "
                "{fields}. Rename them to keep them.",
                name=self.name,
                fields=some_of(lost),
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


def _mask(values: Any) -> np.ndarray | None:
    """Where a field's whole numbers are missing (n,); None where none can be."""
    return np.ma.getmaskarray(values) if isinstance(values, np.ma.MaskedArray) else None


def write(
    path: Path | str,
    geometries: Sequence[shapely.Geometry] | np.ndarray,
    fields: Mapping[str, Any],
    crs: CRS,
    reporter: Reporter,
    *,
    layer: str = "areas",
) -> None:
    """Write polygons with their fields (arrays (n,)) as GeoPackage or GeoJSON.

    The layer has a plain name, for GeoPackages refuse some that files may have.

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
                layer=layer,
                dataset_options={"VERSION": "1.2"} if driver == "GPKG" else None,  # what older GDAL reads quietly
            )
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
            raise destination_error(path, error) from error
