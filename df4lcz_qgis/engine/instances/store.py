"""Instances kept: objects with real outlines, their colours and scores, in a GeoPackage that says what made them."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ..geodata import drivers
from ..geodata.ogr import pyogrio
from ..geodata.raster import parse_crs
from ..shared.errors import DestinationError, InstancesError
from ..shared.files import atomic_file, destination_error
from ..shared.message import say
from ..shared.parameter import VectorSource
from ..shared.reporter import Reporter
from .layer_style import add_default_style
from .looked_at import LookedAt, ground_of_objects
from .provenance import Provenance

LAYER = "instances"
EXTENSION = ".gpkg"
#: Options of the GeoPackages that are written: the version that QGIS 3.22 knows in full.
GEOPACKAGE = {"VERSION": "1.2"}
_METADATA_KEY = "DF4LCZ_INSTANCES"
_FIELDS = ("id", "area_m2", "centre_x", "centre_y", "mean_r", "mean_g", "mean_b", "predicted_iou", "stability")


@dataclass(frozen=True)
class Instances:
    """Objects in a metric CRS; all arrays have one entry an object.

    ``geometry``: shapely (Multi)Polygons along pixel edges, holes kept; ``area_m2``; ``mean_rgb`` (n, 3): mean colour
    over the object, 0..1; ``predicted_iou`` and ``stability``: the segmenter's scores, NaN where it has none.
    """

    provenance: Provenance
    id: np.ndarray
    geometry: np.ndarray
    area_m2: np.ndarray
    mean_rgb: np.ndarray
    predicted_iou: np.ndarray
    stability: np.ndarray

    def __len__(self) -> int:
        return len(self.geometry)

    @property
    def bounds(self) -> np.ndarray:
        """(n, 4) xmin, ymin, xmax, ymax of each object."""
        return shapely.bounds(self.geometry).reshape(-1, 4)

    def subset(self, which: np.ndarray) -> Instances:
        """The objects of an index or boolean array."""
        arrays = (self.id, self.geometry, self.area_m2, self.mean_rgb, self.predicted_iou, self.stability)
        return Instances(self.provenance, *(a[which] for a in arrays))

    def within(self, bounds: tuple[float, float, float, float]) -> Instances:
        """The objects whose bounding box touches ``bounds``, in their order."""
        return self.subset(np.sort(self._tree.query(shapely.box(*bounds))))

    @property
    def _tree(self) -> shapely.STRtree:
        tree = self.__dict__.get("_cached_tree")
        if tree is None:
            tree = shapely.STRtree(self.geometry)
            self.__dict__["_cached_tree"] = tree
        return tree


class InstanceWriter:
    """Writes instances batch by batch."""

    def __init__(self, path: Path, provenance: Provenance) -> None:
        self._path, self._provenance, self._begun = path, provenance, False
        self.count = 0

    def write(
        self, geometry: np.ndarray, mean_rgb: np.ndarray, predicted_iou: np.ndarray, stability: np.ndarray
    ) -> None:
        """Append objects: geometries (n,), mean colours (n, 3) 0..1, scores (n,)."""
        boxes = shapely.bounds(geometry).reshape(-1, 4)
        columns = [
            np.arange(self.count + 1, self.count + len(geometry) + 1, dtype=np.int64),
            shapely.area(geometry),
            (boxes[:, 0] + boxes[:, 2]) / 2,
            (boxes[:, 1] + boxes[:, 3]) / 2,
            *np.asarray(mean_rgb, np.float64).reshape(-1, 3).T,
            np.asarray(predicted_iou, np.float64),
            np.asarray(stability, np.float64),
        ]
        pyogrio.raw.write(
            self._path,
            shapely.to_wkb(geometry),
            columns,
            list(_FIELDS),
            layer=LAYER,
            driver="GPKG",
            geometry_type="MultiPolygon",
            crs=self._provenance.crs.to_wkt(),
            append=self._begun,
            layer_metadata=None if self._begun else {_METADATA_KEY: self._provenance.to_json()},
            **({} if self._begun else GEOPACKAGE),
        )
        self._begun = True
        self.count += len(geometry)


@contextlib.contextmanager
def create_instances(path: Path | str, provenance: Provenance, reporter: Reporter) -> Iterator[InstanceWriter]:
    """Write a GeoPackage of instances with a thin outline as its style, under a temporary name until it is whole.

    Raises:
        DestinationError: not a ``.gpkg``, or it cannot be written.
    """
    if Path(path).suffix.lower() != EXTENSION:
        raise DestinationError(
            "Instances are kept in a GeoPackage ({extension}); given: {name}.",
            extension=EXTENSION,
            name=Path(path).name,
        )
    with atomic_file(path, reporter) as temporary:
        writer = InstanceWriter(temporary, provenance)
        try:
            writer.write(np.empty(0, object), np.empty((0, 3)), np.empty(0), np.empty(0))
            yield writer
            add_default_style(temporary, LAYER)
        except (DataSourceError, DataLayerError) as error:
            raise destination_error(path, error) from error


class InstanceFile:
    """A GeoPackage of instances, read part by part through its spatial index."""

    def __init__(self, source: VectorSource) -> None:
        self.source = source
        self._path, self._layer = Path(source.path), source.layer or LAYER
        if not os.path.exists(self._path):
            raise InstancesError("There is no file {path}. Run 'Segment objects' first.", path=self._path)
        if problem := drivers.problem(source.path):
            raise InstancesError(problem)
        try:
            self._info = pyogrio.read_info(
                self._path, layer=self._layer, force_feature_count=True, force_total_bounds=True
            )
        except (DataSourceError, DataLayerError) as error:
            raise InstancesError(
                "{name} cannot be read as instances ({error}). Choose what 'Segment objects' wrote.",
                name=source.name,
                error=error,
            ) from error
        text = (self._info["layer_metadata"] or {}).get(_METADATA_KEY)
        missing = set(_FIELDS) - set(self._info["fields"])
        if text is None or missing:
            lack = (
                say("the fields {fields}", fields=", ".join(sorted(missing)))
                if missing
                else say("the description of its segmenter")
            )
            raise InstancesError(
                "The layer {layer} of {name} lacks {lack}. Choose the GeoPackage that 'Segment objects' wrote; "
                "a copy saved in another format does not keep it.",
                layer=self._layer,
                name=source.name,
                lack=lack,
            )
        self.provenance = Provenance.from_json(text, source.name)
        if source.crs and parse_crs(source.crs) != self.provenance.crs:
            raise InstancesError(
                "The layer of {name} was given the coordinate reference system {given} in QGIS; its objects lie along "
                "the pixels of an image in {own}. Give it that one (Layer properties > Source); if it is wrong, give "
                "the image the right one and segment it again.",
                name=source.name,
                given=source.crs[:40],
                own=self.provenance.crs.to_string()[:40],
            )

    def __len__(self) -> int:
        return int(self._info["features"])

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """What all objects cover together: left, bottom, right, top in the file's CRS; None without objects."""
        found = self._info["total_bounds"]
        return tuple(map(float, found)) if len(self) and found is not None and np.isfinite(found).all() else None

    @cached_property
    def ground(self) -> LookedAt:
        """Where objects were looked for, as recorded; else on the objects and between them."""
        if self.provenance.ground is not None:
            return LookedAt(self.provenance.ground)
        if self.bounds is None:
            return LookedAt(())
        names = ["centre_x", "centre_y", "area_m2"]
        info, _, _, columns = pyogrio.raw.read(self._path, layer=self._layer, columns=names, read_geometry=False)
        x, y, areas = (dict(zip(info["fields"], columns))[name].astype(np.float64) for name in names)
        return LookedAt(ground_of_objects(np.stack([x, y], axis=1), areas, self.bounds))

    def within(self, bounds: tuple[float, float, float, float] | None = None) -> Instances:
        """The objects whose bounding box touches ``bounds`` (in the file's CRS), all without; ordered by id.

        Raises:
            InstancesError: the file is damaged.
        """
        try:
            info, _, wkb, columns = pyogrio.raw.read(
                self._path, layer=self._layer, columns=list(_FIELDS), bbox=tuple(bounds) if bounds else None
            )
            geometry = shapely.from_wkb(wkb)
        except (DataSourceError, DataLayerError, shapely.errors.GEOSException) as error:
            raise InstancesError(
                "{name} is damaged ({error}). Segment the image again.", name=self._path.name, error=error
            ) from error
        columns = dict(zip(info["fields"], columns))
        order = np.argsort(columns["id"], kind="stable")
        present = order[~(shapely.is_missing(geometry) | shapely.is_empty(geometry))[order]]
        colours = np.stack([columns[c] for c in ("mean_r", "mean_g", "mean_b")], axis=1)
        return Instances(
            self.provenance,
            columns["id"][present],
            geometry[present],
            columns["area_m2"][present],
            colours[present],
            columns["predicted_iou"][present],
            columns["stability"][present],
        )
