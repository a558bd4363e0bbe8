"""The points that an area-adjusted accuracy rests on: drawn class by class from a map, read back with their labels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.windows import Window

from ..areas import class_fields
from ..geodata.ground import cell_areas, move_points
from ..geodata.vectors import is_missing, plain, read_features
from ..shared import lcz
from ..shared.errors import ExtentError, RequestError, VectorError
from ..shared.message import say
from ..shared.parameter import VectorSource
from ..shared.reporter import Reporter
from . import sample_record
from .lcz_codes import LczReader

LAYER = "accuracy_sample"
#: Shapely's numbers of points and of multipoints.
_POINT, _MULTIPOINT = 0, 4


@dataclass(frozen=True)
class Sample:
    """Drawn points (n): places (n, 2) in the map's CRS, in the middle of a cell each, and the cells' codes (n,)."""

    places: np.ndarray
    strata: np.ndarray


def draw(reader: LczReader, sizes: np.ndarray, seed: int, reporter: Reporter) -> Sample:
    """Draw ``sizes`` (17,) cells of each class, without replacement, each as likely as its area on the ground.

    The points come in random order, the classes evenly spread over it: the first so many are a sample too, and
    hold about the share of each class's points that they are of all. The map is read block by block; of each class
    only as many cells are kept as are to be drawn.
    """
    rng = np.random.default_rng(seed)
    kept = {code: (np.empty(0), np.empty((0, 2), np.int64)) for code in (np.flatnonzero(sizes) + 1).tolist()}
    for window, codes in reader.blocks():
        reporter.progress((window.row_off + window.height) / reader.dataset.height)
        ground = np.broadcast_to(cell_areas(reader.dataset, window), codes.shape)
        # The smallest of these are a draw with chances by area (Efraimidis and Spirakis 2006).
        keys = rng.exponential(size=codes.shape) / ground
        for code, (best, cells) in kept.items():
            here = np.argwhere(codes == code)
            best = np.concatenate([best, keys[here[:, 0], here[:, 1]]])
            cells = np.concatenate([cells, here + np.array([window.row_off, window.col_off])])
            order = np.argsort(best, kind="stable")[: sizes[code - 1]]
            kept[code] = best[order], cells[order]
    strata = np.concatenate([np.full(len(cells), code) for code, (_, cells) in kept.items()])
    # Of a class the draw's own order stays, of which every beginning is such a draw.
    parts = [(np.arange(len(cells)) + rng.random(len(cells))) / max(len(cells), 1) for _, cells in kept.values()]
    order = np.argsort(np.concatenate(parts), kind="stable")
    cells = np.concatenate([cells for _, cells in kept.values()])
    t = reader.dataset.transform
    rows, columns = cells[order].T + 0.5
    return Sample(np.stack([t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f], axis=1), strata[order])


@dataclass(frozen=True)
class Labelled:
    """Points (n) with a label: reference codes (n,) and the codes (n,) that the map has there now.

    ``unlabelled`` counts the points without one, by stratum (18,); ``cells`` the cells with one, by class (17,).
    """

    reference: np.ndarray
    mapped: np.ndarray
    unlabelled: np.ndarray
    cells: np.ndarray


def read(
    source: VectorSource, class_field: str | None, reader: LczReader, cells: np.ndarray, reporter: Reporter
) -> Labelled:
    """Read the labels of a sample that was drawn from the map of ``reader``, which has ``cells`` (17,) of each class.

    Raises:
        VectorError: missing, unreadable, no points, no class field, or labels that are no class.
        CrsError: it has no CRS.
        ExtentError: a point lies where the map has no data.
        RequestError: the sample was drawn from another map, or its points were added, moved or copied.
    """
    places, fields, crs = _points(source)
    dataset = reader.dataset
    columns, rows = ~dataset.transform * tuple(move_points(places, crs, dataset.crs).T)
    labels, empty = _labels(source, fields, class_field)
    strata = sample_record.check(fields, (rows, columns), reader, cells, source.name, reporter)
    mapped = _map_at(reader, rows, columns)
    if not mapped.all():
        raise ExtentError(
            "{count} points of {name} lie where {map} has no data. Choose the map that the sample was drawn from.",
            count=int((mapped == 0).sum()),
            name=source.name,
            map=reader.name,
        )
    if strata is not None and (other := strata != mapped).any():
        raise RequestError(
            "{count} of {total} points of {name} were drawn as another class than {map} has there: the sample is "
            "of another map. Choose the map that it was drawn from, or draw a new sample.",
            count=int(other.sum()),
            total=len(other),
            name=source.name,
            map=reader.name,
        )
    there = np.stack([mapped, np.floor(rows), np.floor(columns)])[:, ~empty]
    distinct = np.bincount(np.unique(there, axis=1)[0].astype(int), minlength=lcz.CLASS_COUNT + 1)[1:]
    unlabelled = np.bincount(mapped[empty], minlength=lcz.CLASS_COUNT + 1)
    return Labelled(labels[~empty], mapped[~empty], unlabelled, distinct)


def _points(source: VectorSource) -> tuple[np.ndarray, dict[str, np.ndarray], CRS]:
    features = class_fields.by_names(read_features(source, points=True))
    # Some formats and tools make every point a multipoint of one.
    kinds, parts = shapely.get_type_id(features.geometries), shapely.get_num_coordinates(features.geometries)
    if not len(features) or not np.isin(kinds, [_POINT, _MULTIPOINT]).all() or (parts != 1).any():
        raise VectorError(
            "{name} is not a layer of points. Choose the sample that 'Draw accuracy sample' made; for polygons of "
            "known class run 'Accuracy of an LCZ map'.",
            name=source.name,
        )
    return shapely.get_coordinates(features.geometries), features.fields, features.crs


def _labels(
    source: VectorSource, fields: dict[str, np.ndarray], class_field: str | None
) -> tuple[np.ndarray, np.ndarray]:
    """Codes (n,) of the labels and which are missing (n,)."""
    values = sample_record.field(fields, class_field or "class")
    if values is None:
        raise VectorError(
            "{name} has no field {field}. Its fields are: {fields}. Choose the field with the labels.",
            name=source.name,
            field=repr(class_field or "class"),
            fields=", ".join(fields) or say("none"),
        )
    codes = class_fields.codes_of(values)
    empty = np.array([is_missing(v) for v in values], bool)
    wrong = ~empty & (codes == 0)
    if wrong.any():
        raise VectorError(
            "{count} labels of {name} are no class: {values}. Write classes as 1 to 17, A to G or by name.",
            count=int(wrong.sum()),
            name=source.name,
            values=", ".join(dict.fromkeys(repr(plain(v)) for v, w in zip(values, wrong) if w)),
        )
    return codes, empty


def _map_at(reader: LczReader, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """The map's codes (n,) at places given in cells; 0 off the map."""
    found = np.zeros(len(rows), np.int64)
    inside = (rows >= 0) & (rows < reader.dataset.height) & (columns >= 0) & (columns < reader.dataset.width)
    for i in np.flatnonzero(inside):
        found[i] = reader.read(Window(int(columns[i]), int(rows[i]), 1, 1))[0, 0]
    return found
