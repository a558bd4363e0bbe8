"""Which windows a model has learnt from: marked in its file, and looked for among those that it is judged on.

A window's mark follows from its pixels, so that it is known again in a set that was renamed, split anew or made again.
In an image of another date it is known by its place. Models of earlier versions, and sets that do not tell where their
windows lie, name the training areas of their samples alone.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError
from scipy.spatial import cKDTree

from ..geodata.metric import WGS84, move_points, on_earth
from ..shared.errors import FieldError
from ..shared.method import WINDOW_M, WINDOW_PX
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..shared.schema import listing, number
from .samples import Samples
from .set_reading import TrainingSet

#: Hexadecimal digits of a mark, and the most marks, or places, that a model keeps.
_DIGITS, _MOST = 12, 200_000
#: The name under which a model keeps those that the model before it had learnt from.
_BEFORE = "pretrained"
#: The entry of places among the marks, digits of their degrees (a metre), and how near windows show the same ground.
_PLACES, _DECIMALS, _NEAR_M = "places", 5, WINDOW_M / 2
#: Sets whose areas share names and classes are taken for the same where so many are shared, and this share of all.
_FEWEST, _SHARED = 5, 0.8
_PLACE_LIST = listing(listing(number(-360, 360), least=2, most=2), most=2 * _MOST)


@dataclass(frozen=True)
class Known:
    """How many of a part's samples a model has learnt from: ``windows`` themselves, these and others of the same
    ``ground``, or others of their ``areas``.
    """

    windows: int = 0
    ground: int = 0
    areas: int = 0

    def __bool__(self) -> bool:
        return bool(self.count)

    @property
    def count(self) -> int:
        """The samples that are no test of the model."""
        return self.ground or self.windows or self.areas


def marks(samples: Samples) -> list[str]:
    """A mark of each sample (n), by the pixels of its window."""
    edge = (samples.images.shape[2] - WINDOW_PX) // 2
    inner = samples.images[:, :, edge : edge + WINDOW_PX, edge : edge + WINDOW_PX]
    return [hashlib.sha256(np.ascontiguousarray(image)).hexdigest()[:_DIGITS] for image in inner]


def to_keep(parts: dict[str, Samples], pretrained: Model | None, training_set: TrainingSet) -> dict[str, Any] | None:
    """The marks that a model records, by part, and those of the model that it started from; None of very many.

    Where the set tells them, also the ``places`` of all parts: of the test, too, whose windows may lie near others.
    """
    found = {part: marks(parts[part]) for part in ("train", "validation")}
    places = _places(training_set, parts)
    if pretrained is not None:
        found[_BEFORE] = sorted(_marked(pretrained.metadata, ("train", "validation", _BEFORE)))
        known = _known_places(pretrained.metadata)
        places[_BEFORE] = [place for part in ("train", "validation", _BEFORE) for place in known.get(part, ())]
        places["test"] = [*places.get("test", ()), *known.get("test", ())]
    if sum(map(len, found.values())) > _MOST:
        return None
    return {**found, _PLACES: places} if 0 < sum(map(len, places.values())) <= _MOST else found


def digest(parts: dict[str, Samples]) -> str:
    """A SHA-256 sum of all that samples hold, part by part, in their order."""
    total = hashlib.sha256()
    for part, samples in parts.items():
        total.update(f"{part} {len(samples)} {chr(0).join(map(str, samples.polygons))}".encode())
        graphs = samples.detailed
        arrays = [samples.ids, samples.labels, samples.images, samples.nodes, samples.counts]
        arrays += [] if graphs is None else [graphs.nodes, graphs.counts, graphs.view]
        arrays += [a for a in (samples.adjacency, samples.features) if a is not None]
        for array in arrays:
            total.update(f"{array.dtype} {array.shape}".encode())
            total.update(np.ascontiguousarray(array).reshape(-1).view(np.uint8))
    return total.hexdigest()


def among(model: Model, training_set: TrainingSet, split: str, part: str, samples: Samples) -> Known | None:
    """Which samples of a set's part the model has learnt from; None where its file cannot tell."""
    if part == "train":
        return Known()
    chosen_by = ("train", "validation", _BEFORE) if part == "test" else ("train", _BEFORE)
    marked = _marked(model.metadata, chosen_by)
    seen = np.array([mark in marked for mark in marks(samples)] if marked else np.zeros(len(samples)), bool)
    near, windows = _near(model, training_set, chosen_by, samples), int(seen.sum())
    if near is not None:
        ground = int((seen | near).sum())
        return Known(windows, ground if ground > windows else 0)
    # All made-up towns lie at one place, and their areas are numbered alike: their pixels tell.
    made_up = training_set.synthetic or (_record(model).get("training_set") or {}).get("synthetic")
    areas = None if windows or (marked and made_up) else _in_areas(model, training_set, split, part, samples)
    return None if not marked and areas is None else Known(windows, areas=areas or 0)


def tell(model: Model, training_set: TrainingSet, split: str, part: str, samples: Samples, reporter: Reporter) -> int:
    """Warn where a model is judged on what it has learnt from; returns of how many samples that is known."""
    known, own = among(model, training_set, split, part, samples), _record(model).get("settings")
    values = {"model": repr(model.metadata["name"]), "total": len(samples)}
    own = own.get("split") if isinstance(own, dict) else None
    if known and known.ground:
        reporter.warning(
            "The model {model} has learnt from the ground of {count} of the {total} samples that it is judged on, in "
            "this image or another: its figures are higher than a new place would give. Choose the split that it was "
            "trained with, or a training set of other places.",
            count=known.ground,
            **values,
        )
    elif known and known.windows:
        reporter.warning(
            "The model {model} has learnt from {count} of the {total} samples that it is judged on: its figures are "
            "higher than a new place would give. Choose the split that it was trained with, or a training set that it "
            "does not know.",
            count=known.windows,
            **values,
        )
    elif known and known.areas:
        reporter.warning(
            "The model {model} has learnt from the training areas of {count} of the {total} samples that it is judged "
            "on: its figures are higher than a new place would give. Choose the split that it was trained with, or a "
            "training set that it does not know.",
            count=known.areas,
            **values,
        )
    elif known is None and own and own != split and _set_of(model) == training_set.name:
        reporter.warning(
            "The model was trained with the split {own} of this set, and is judged on samples of the split {split}: it "
            "may have learnt from them. Choose the split {own}.",
            own=repr(own),
            split=repr(split),
        )
    return known.count if known else 0


def tell_pretrained(
    model: Model, training_set: TrainingSet, split: str, parts: dict[str, Samples], reporter: Reporter
) -> int:
    """Warn where a training starts from a model that has learnt from its test samples; returns of how many."""
    known = among(model, training_set, split, "test", parts["test"])
    if known:
        reporter.warning(
            "The pretrained model {model} has learnt from {count} of the {total} test samples, or from others of their "
            "ground or training areas: the test figures will be higher than a new place would give. Train with the "
            "split that it was trained with, or without it.",
            model=repr(model.metadata["name"]),
            count=known.count,
            total=len(parts["test"]),
        )
    return known.count if known else 0


def _record(model: Model) -> dict[str, Any]:
    return model.metadata.get("training") or {}


def _set_of(model: Model) -> Any:
    own = _record(model).get("training_set")
    return own.get("name") if isinstance(own, dict) else None


def _marked(metadata: dict[str, Any], parts: tuple[str, ...]) -> set[str]:
    kept = (metadata.get("training") or {}).get("learnt")
    lists = [kept.get(part) for part in parts] if isinstance(kept, dict) else []
    return {mark for marked in lists if isinstance(marked, list) for mark in marked if isinstance(mark, str)}


def _places(training_set: TrainingSet, parts: dict[str, Samples]) -> dict[str, list[list[float]]]:
    """Longitude and latitude of the samples' windows, by part; nothing of a set that tells not all, or is made up."""
    name = (training_set.metadata.get("sentinel2") or {}).get("crs")
    if not name or training_set.synthetic:
        return {}
    numbers, _, xy = training_set.places()
    row_of = {number: row for row, number in enumerate(numbers.tolist())}
    ids = np.concatenate([samples.ids for samples in parts.values()]).tolist()
    if not row_of.keys() >= set(ids):
        return {}
    try:
        degrees = move_points(xy[[row_of[i] for i in ids]], CRS.from_user_input(name), WGS84)
    except CRSError:
        return {}
    if not np.isfinite(degrees).all():
        return {}
    ends = np.cumsum([len(samples) for samples in parts.values()])[:-1]
    return {p: d.round(_DECIMALS).tolist() for p, d in zip(parts, np.split(degrees, ends))}


def _known_places(metadata: dict[str, Any]) -> dict[str, list[list[float]]]:
    """The places that a model keeps, by part; nothing where they are no places."""
    kept = (metadata.get("training") or {}).get("learnt")
    places = kept.get(_PLACES) if isinstance(kept, dict) else None
    try:
        return {part: _PLACE_LIST(found, part) for part, found in places.items()} if isinstance(places, dict) else {}
    except FieldError:
        return {}


def _near(model: Model, training_set: TrainingSet, chosen_by: tuple[str, ...], samples: Samples) -> np.ndarray | None:
    """Which samples (n, bool) show ground that the model has learnt from; None where places are not told.

    Of all windows that the model knows, the nearest counts: its own test windows may lie beside those of its training.
    """
    kept, here = _known_places(model.metadata), _places(training_set, {"": samples}).get("")
    learnt = [place for part in chosen_by for place in kept.get(part, ())]
    if here is None or not kept.get("train"):
        return None
    others = [place for part in kept.keys() - set(chosen_by) for place in kept[part]]
    to_learnt, to_others = (_distances(here, there) for there in (learnt, others))
    return (to_learnt < _NEAR_M) & (to_learnt <= to_others)


def _distances(here: list[list[float]], there: list[list[float]]) -> np.ndarray:
    """From each place (longitude, latitude) to the nearest of others, in metres; infinite where there are none."""
    if not there:
        return np.full(len(here), np.inf)
    return cKDTree(on_earth(np.array(there), WGS84)).query(on_earth(np.array(here), WGS84))[0]


def _in_areas(model: Model, training_set: TrainingSet, split: str, part: str, samples: Samples) -> int | None:
    """Samples in areas that the model has learnt from, by the areas' names; None where these tell nothing.

    A part whose areas have as many samples as the model's own part is that part.
    """
    recorded = _areas_of(model)
    own = {p: [training_set.polygons.get(int(i), "") for i in ids] for p, ids in training_set.split(split).items()}
    if not recorded or not all(own[part]) or not _same_areas(model, training_set, recorded, own):
        return None
    counts = Counter(own[part])
    if counts == {name: n[part] for name, (_, n) in recorded.items() if n.get(part)}:
        return 0
    learnt = {name for name, (_, n) in recorded.items() if n.get("train")}
    return sum(name in learnt for name in samples.polygons)


def _areas_of(model: Model) -> dict[str, tuple[int, dict[str, int]]]:
    """Area -> its class and how many samples of it are in which part, of what the model records."""
    found = _record(model).get("polygons")
    entries = found.items() if isinstance(found, dict) else ()
    sound = ((name, e) for name, e in entries if isinstance(e, dict) and isinstance(e.get("samples"), dict))
    return {name: (entry.get("class"), entry["samples"]) for name, entry in sound}


def _same_areas(model: Model, training_set: TrainingSet, recorded: dict[str, Any], own: dict[str, list[str]]) -> bool:
    """Whether the areas of the set are those that the model names: by the set's name, or by names and classes."""
    if _set_of(model) == training_set.name:
        return True
    numbers, classes, _ = training_set.places()
    class_of = {training_set.polygons.get(n, ""): c for n, c in zip(numbers.tolist(), classes.tolist())}
    here = {name for names in own.values() for name in names}
    shared = here & set(recorded)
    alike = all(recorded[name][0] == class_of.get(name) for name in shared)
    return alike and len(shared) >= max(_FEWEST, _SHARED * max(len(here), len(recorded)))
