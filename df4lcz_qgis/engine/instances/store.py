"""Instances kept: objects with real outlines, their colours and scores, in a GeoPackage that says what made them."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS

from ..geodata import drivers
from ..geodata.raster import parse_crs
from ..shared.errors import CrsError, DestinationError, FieldError, InstancesError
from ..shared.files import atomic_file, destination_error
from ..shared.message import Message, say
from ..shared.parameter import VectorSource
from ..shared.reporter import Reporter
from ..shared.schema import SEGMENTER, listing, number, optional, parse, record, text, whole
from .imagery import Stretch
from .layer_style import add_default_style

FORMAT_VERSION = 1
LAYER = "instances"
EXTENSION = ".gpkg"
#: Options of the GeoPackages that are written: the version that QGIS 3.22 knows in full.
GEOPACKAGE = {"VERSION": "1.2"}
_METADATA_KEY = "DF4LCZ_INSTANCES"
_FIELDS = ("id", "area_m2", "centre_x", "centre_y", "mean_r", "mean_g", "mean_b", "predicted_iou", "stability")

_PROVENANCE = record(
    {
        "segmenter": text(100, shortest=1),
        "settings": lambda value, field: SEGMENTER({"name": "-", "settings": value}, "")["settings"],
        "source": text(10_000),
        "crs": text(50_000, shortest=1),
        "resolution_m": number(1e-3, 1e4),
        "left": number(-1e9, 1e9),
        "top": number(-1e9, 1e9),
    },
    {"stretch": optional(listing(listing(number(), most=10), most=10))},
)


@dataclass(frozen=True)
class Provenance:
    """What made instances, and the pixels that their outlines follow.

    ``left`` and ``top`` are the upper-left corner of the pixel grid in ``crs``, ``resolution_m`` its pixel's side.
    ``settings`` holds all that changes the segmenter's result, the weights' hash included. ``stretch`` is what
    turned the image into 8 bits, None where it was 8-bit.
    """

    segmenter: str
    settings: dict[str, Any]
    source: str
    crs: CRS
    resolution_m: float
    left: float
    top: float
    stretch: Stretch | None = None

    def to_json(self) -> str:
        """The text that a layer keeps as metadata."""
        plain = {k: v for k, v in asdict(self).items() if k != "crs"}
        return json.dumps({"format_version": FORMAT_VERSION, **plain, "crs": self.crs.to_wkt()}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str, name: str) -> Provenance:
        """From a layer's metadata.

        Raises:
            InstancesError: damaged, or of a newer format.
        """
        try:
            values = parse(text)
            version = values.pop("format_version") if isinstance(values, dict) else None
            if type(version) is int and version > FORMAT_VERSION:
                raise InstancesError(
                    "{name} has format {version}; known are formats up to {format_version}. Update the plugin.",
                    name=name,
                    version=version,
                    format_version=FORMAT_VERSION,
                )
            whole(1, FORMAT_VERSION)(version, "format_version")
            values = _PROVENANCE(values, "")
            values = {name: value for name, value in values.items() if name in cls.__dataclass_fields__}
            stretch = values.get("stretch") and tuple(map(tuple, values["stretch"]))
            return cls(**{**values, "crs": parse_crs(values["crs"]), "stretch": stretch})
        except (FieldError, CrsError, ValueError, KeyError, TypeError) as error:
            raise InstancesError(
                "The description in {name} is damaged ({error}). Segment the image again.", name=name, error=error
            ) from error

    def require_segmenter(self, name: str, settings: dict[str, Any], what: str | Message) -> None:
        """Refuse to mix instances of different segmenters.

        Raises:
            InstancesError: the instances were made by another segmenter, other settings or weights than ``what``.
        """
        if self.segmenter != name:
            raise InstancesError(
                "The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image "
                "with '{name}', or use what was made with '{segmenter}'.",
                segmenter=self.segmenter,
                what=what,
                name=name,
            )
        mine, theirs = json.loads(json.dumps(self.settings)), json.loads(json.dumps(settings))
        different = sorted(k for k in mine.keys() | theirs.keys() if mine.get(k) != theirs.get(k))
        if different:
            listed = "; ".join(f"{k}: {_short(mine.get(k))} ≠ {_short(theirs.get(k))}" for k in different)
            raise InstancesError(
                "The instances were made with other settings of '{name}' than {what} ({listed}). Segment the "
                "image again with the same settings.",
                name=name,
                what=what,
                listed=listed,
            )


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 20 else text[:12] + "..."


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

    def __len__(self) -> int:
        return int(self._info["features"])

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """What all objects cover together: left, bottom, right, top in the file's CRS; None without objects."""
        found = self._info["total_bounds"]
        return tuple(map(float, found)) if len(self) and found is not None and np.isfinite(found).all() else None

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


def read_instances(source: VectorSource) -> Instances:
    """All instances of a GeoPackage.

    Raises:
        InstancesError: missing, damaged, or not what 'Segment objects' wrote.
    """
    return InstanceFile(source).within()
