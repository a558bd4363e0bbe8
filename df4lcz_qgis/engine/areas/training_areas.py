"""Training areas: polygons with a class, read from any polygon layer or from KML and KMZ files.

Layers say each polygon's class in a field, KML files by the folder it lies in (the WUDAPT template), by its
name, or in its extended data. A class may be written in any way that :func:`.lcz.parse_class` understands. What is
wrong with the areas is repaired where that is safe, left out otherwise, and reported in either case.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import shapely
from rasterio.crs import CRS

from ..geodata import antimeridian, kml
from ..geodata.antimeridian import polygons_of
from ..geodata.vectors import Features, layers_to_choose_from, plain, read_features, valid_polygons
from ..shared import lcz
from ..shared.errors import CrsError, TrainingAreasError, VectorError
from ..shared.message import Message, say, some_of, together
from ..shared.parameter import VectorSource
from . import class_fields

#: Parts of less than this share of a repaired area are left over where its outline crosses itself, and no areas.
_LEAST_OF_REPAIRED = 0.01


@dataclass(frozen=True)
class Problem:
    """Something wrong with training areas.

    ``kind``: a short name such as ``overlap``; ``areas``: ids of the areas concerned; ``what`` was found and what
    was ``done`` about it, in words.
    """

    kind: str
    areas: tuple[str, ...]
    what: Message
    done: Message

    @property
    def message(self) -> Message:
        """Both, as a sentence."""
        return say("{what}: {done}.", what=self.what, done=self.done)

    def __str__(self) -> str:
        return str(self.message)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {"kind": self.kind, "areas": list(self.areas), "what": str(self.what), "done": str(self.done)}


@dataclass(frozen=True)
class TrainingAreas:
    """Training areas, n of them.

    ``geometries``: (n,) object array of valid shapely Polygons, x and y only (MultiPolygons where a check cut them);
    ``codes``: (n,) int64, 1..17; ``ids``: n unique names, the features' own numbers (``7``, and ``7.1``, ``7.2`` for
    parts of feature 7); ``crs``: of the geometries; ``problems``: what was found and done; ``name``: of the source;
    ``class_field``: where the classes were found.
    """

    geometries: np.ndarray
    codes: np.ndarray
    ids: tuple[str, ...]
    crs: CRS
    name: str
    class_field: str
    problems: tuple[Problem, ...] = field(default=())

    def __len__(self) -> int:
        return len(self.ids)

    def counts(self) -> dict[int, int]:
        """Number of areas of each class that has any."""
        return {int(c): int(n) for c, n in sorted(Counter(self.codes.tolist()).items())}

    def take(self, keep: np.ndarray, *problems: Problem) -> TrainingAreas:
        """The areas where ``keep`` (n, bool) is true, with further problems noted."""
        ids = tuple(i for i, k in zip(self.ids, keep) if k)
        noted = (*self.problems, *problems)
        return replace(self, geometries=self.geometries[keep], codes=self.codes[keep], ids=ids, problems=noted)

    def to_crs(self, crs: CRS) -> TrainingAreas:
        """The same areas in another CRS; areas that cannot be expressed in it are left out and reported."""
        if crs == self.crs:
            return self
        moved = antimeridian.move(self.geometries, self.crs, crs)
        good = np.isfinite(shapely.bounds(moved)).all(axis=1)
        problems = problem(
            "outside-crs",
            self.ids,
            ~good,
            say("Outside of where {crs} is defined", crs=crs.to_string()[:40]),
            say("left out"),
        )
        broken = good & ~shapely.is_valid(moved)
        moved[broken] = _polygons_only(shapely.make_valid(moved[broken]))
        return replace(self, geometries=moved, crs=crs).take(good, *problems)


def read(source: VectorSource, class_field: str | None = None) -> TrainingAreas:
    """Read training areas; see the module's text for what is understood.

    Args:
        source: polygon layer, or KML or KMZ file; its CRS, where given, wins over the file's.
        class_field: the field with the class; by default it is found.

    Raises:
        VectorError: the file is missing or unreadable.
        CrsError: it has no CRS.
        TrainingAreasError: no field holds classes, or no usable polygon is left.
    """
    layers = layers_to_choose_from(source)
    chosen = _layer_with_classes(source, layers, class_field) if layers else source
    features = class_fields.by_names(read_features(chosen))
    if not len(features):
        raise TrainingAreasError("{name} has no features. Digitise training areas first.", name=source.name)
    name, values = class_fields.find(features, class_field, source.name, kml.FOLDER if features.is_kml else None)
    codes = class_fields.codes_of(values)
    unknown = codes == 0
    problems = _unknown_classes(features.ids, values, unknown)
    geometries, ids, kept_codes, geometry_problems = _clean(features, codes, ~unknown)
    others = [] if class_field else class_fields.others(features, name, codes)
    counted = [] if class_field else _running_numbers(features, name)
    problems += [*geometry_problems, *_several_fields(name, others), *counted, *_several_sets(features)]
    problems += _several_layers(source, layers, chosen)
    if not ids:
        raise TrainingAreasError(
            "No usable training area is left in {name}. {problems}",
            name=source.name,
            problems=together(p.message for p in problems[:5]),
        )
    return TrainingAreas(geometries, kept_codes, tuple(ids), features.crs, source.name, name, tuple(problems))


def _layer_with_classes(source: VectorSource, layers: Sequence[str], class_field: str | None) -> VectorSource:
    """The one of a file's polygon layers that holds classes.

    Raises:
        TrainingAreasError: none or several do.
    """
    shares = {}
    for layer in layers:
        try:
            features = class_fields.by_names(read_features(replace(source, layer=layer)))
            values = class_fields.find(features, class_field, source.name, None)[1] if len(features) else ()
        except (CrsError, TrainingAreasError, VectorError):  # some other layer
            continue
        shares[layer] = class_fields.share_of_classes(values)
    found = [n for n, share in shares.items() if share >= 0.5] or [n for n, share in shares.items() if share > 0]
    if len(found) == 1:
        return replace(source, layer=found[0])
    if found:
        raise TrainingAreasError(
            "{name} has several layers of polygons with classes: {layers}. Choose one of them, as {example}.",
            name=source.name,
            layers=", ".join(found),
            example=f"{source.name}|layername={found[0]}",
        )
    raise TrainingAreasError(
        "No layer of {name} holds polygons with LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: "
        "{layers}. Choose the class field and the layer, as {example}.",
        name=source.name,
        layers=", ".join(layers),
        example=f"{source.name}|layername={layers[0]}",
    )


def _unknown_classes(ids: Sequence[Any], values: Sequence[Any], unknown: np.ndarray) -> list[Problem]:
    """Problems of values that are no class; WUDAPT's further classes are told apart, and classes that count from 0."""
    zero = class_fields.zeros(values)
    problems = problem(
        "unknown-class",
        ids,
        zero,
        say("0, which is no class, and no 17"),
        say("left out; if the classes count from 0, so that 0 is LCZ 1 and 16 is LCZ G, add 1 to all of them first"),
    )
    unknown = unknown & ~zero
    further = np.array([bool(u and lcz.extra_class(plain(v))) for v, u in zip(values, unknown)], dtype=bool)
    for where, what in (
        (unknown & ~further, "Values that are no class, or name two: {values}"),
        (further, "Classes that WUDAPT had besides the seventeen, such as wetlands (W) and others (H): {values}"),
    ):
        found = list(dict.fromkeys(repr(plain(v)) for v, u in zip(values, where) if u))
        listed = ", ".join(found[:5]) + (", ..." if len(found) > 5 else "")
        problems += problem("unknown-class", ids, where, say(what, values=listed), say("left out"))
    return problems


def _several_fields(name: str, others: Sequence[str]) -> list[Problem]:
    """A problem where fields besides the one that is read hold other classes."""
    if not others:
        return []
    return [
        Problem(
            "several-fields",
            (),
            say("Other classes in {fields} than in {name}", fields=", ".join(others), name=name),
            say("{name} is read; to read another, choose the class field", name=name),
        )
    ]


def _running_numbers(features: Features, name: str) -> list[Problem]:
    """A problem where the classes are numbers that may only number the areas."""
    if not class_fields.only_counts(features, name):
        return []
    return [
        Problem(
            "running-numbers",
            (),
            say("{name} numbers the areas one after the other", name=name),
            say("the numbers are read as classes; where they only count the areas, write the classes into a field"),
        )
    ]


def _several_sets(features: Features) -> list[Problem]:
    """A problem where areas to train with and areas to check with lie in one file, all of which is read."""
    if not features.sets:
        return []
    return [
        Problem(
            "several-sets",
            (),
            say("Folders of areas to train with and to check with: {folders}", folders=", ".join(features.sets[:8])),
            say("all are read; to read one of them, choose FILE.kml|layername=FOLDER"),
        )
    ]


def _several_layers(source: VectorSource, layers: Sequence[str], chosen: VectorSource) -> list[Problem]:
    """A problem where one of several layers was taken."""
    if not layers:
        return []
    return [
        Problem(
            "several-layers",
            (),
            say("Several layers of polygons ({layers})", layers=", ".join(layers)),
            say(
                "{layer} is read, which holds classes; to read another, choose {example}",
                layer=chosen.layer,
                example=f"{source.name}|layername={next(n for n in layers if n != chosen.layer)}",
            ),
        )
    ]


def _clean(
    features: Features, codes: np.ndarray, use: np.ndarray
) -> tuple[np.ndarray, list[str], np.ndarray, list[Problem]]:
    """Valid two-dimensional polygons, one row each, of the features to ``use``."""
    geometries = np.array([None if g is None else shapely.force_2d(g) for g in features.geometries], dtype=object)
    missing = use & (shapely.is_missing(geometries) | shapely.is_empty(geometries))
    finite = np.isfinite(shapely.bounds(geometries)).all(axis=1)
    infinite = use & ~missing & ~finite
    other = use & ~missing & ~infinite & (shapely.get_dimensions(geometries) < 2)
    use = use & ~(missing | infinite | other)
    invalid = use & ~shapely.is_valid(geometries)
    reasons = "; ".join(
        sorted({str(r).partition("[")[0].strip() for r in shapely.is_valid_reason(geometries[invalid])})
    )
    geometries[invalid] = [valid_polygons(g) for g in geometries[invalid]]
    problems = [
        *problem("no-geometry", features.ids, missing, say("No geometry"), say("left out")),
        *problem("no-geometry", features.ids, infinite, say("Coordinates that are not finite"), say("left out")),
        *problem("not-a-polygon", features.ids, other, say("Points or lines instead of polygons"), say("left out")),
        *problem(
            "invalid", features.ids, invalid, say("Invalid geometry, {reasons}", reasons=reasons), say("repaired")
        ),
    ]
    names = features.ids.astype(str).tolist()
    parts, ids, part_codes = [], [], []
    several, lost = np.zeros(len(use), bool), np.zeros(len(use), bool)
    for i in np.flatnonzero(use):
        polygons = [p for p in polygons_of(geometries[i]) if p.area > 0]
        if invalid[i]:
            least = _LEAST_OF_REPAIRED * sum(p.area for p in polygons)
            polygons = [p for p in polygons if p.area >= least]
        several[i], lost[i] = len(polygons) > 1, not polygons
        for number, polygon in enumerate(polygons, 1):
            parts.append(polygon)
            ids.append(f"{names[i]}.{number}" if len(polygons) > 1 else names[i])
            part_codes.append(int(codes[i]))
    problems += problem("multipart", features.ids, several, say("Several parts"), say("each part counts as an area"))
    problems += problem("no-geometry", features.ids, lost, say("No extent"), say("left out"))
    return np.array(parts, dtype=object), ids, np.array(part_codes, np.int64), problems


def _polygons_only(geometries: np.ndarray) -> np.ndarray:
    """The largest polygon of each geometry."""
    return np.array(
        [max(polygons_of(g), key=lambda p: p.area, default=shapely.Polygon()) for g in geometries], dtype=object
    )


def problem(kind: str, ids: Sequence[Any], where: np.ndarray, what: Message, done: Message) -> list[Problem]:
    """The problem of the areas where ``where`` is true, in a list; an empty list when there are none."""
    concerned = tuple(str(i) for i, w in zip(ids, where) if w)
    if not concerned:
        return []
    listed = some_of(concerned)
    where = say("area {ids}", ids=listed) if len(concerned) == 1 else say("areas {ids}", ids=listed)
    return [Problem(kind, concerned, say("{what} ({where})", what=what, where=where), done)]
