"""Which windows a model has learnt from: marked in its file, and looked for among those that it is judged on.

A window's mark follows from its pixels, so that it is known again in a set that was renamed, split anew or made again.
Models of earlier versions name the training areas of their samples alone.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..shared.method import WINDOW_PX
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from .samples import Samples
from .set_reading import TrainingSet

#: Hexadecimal digits of a mark, and the most marks that a model keeps.
_DIGITS, _MOST = 12, 200_000
#: The name under which a model keeps those that the model before it had learnt from.
_BEFORE = "pretrained"
#: Sets whose areas share names and classes are taken for the same where so many are shared, and this share of all.
_FEWEST, _SHARED = 5, 0.8


@dataclass(frozen=True)
class Known:
    """How many of a part's samples a model has learnt from: ``windows`` themselves, or others of their ``areas``."""

    windows: int = 0
    areas: int = 0

    def __bool__(self) -> bool:
        return bool(self.windows or self.areas)

    @property
    def count(self) -> int:
        """The samples that are no test of the model."""
        return self.windows or self.areas


def marks(samples: Samples) -> list[str]:
    """A mark of each sample (n), by the pixels of its window."""
    edge = (samples.images.shape[2] - WINDOW_PX) // 2
    inner = samples.images[:, :, edge : edge + WINDOW_PX, edge : edge + WINDOW_PX]
    return [hashlib.sha256(np.ascontiguousarray(image)).hexdigest()[:_DIGITS] for image in inner]


def to_keep(parts: dict[str, Samples], pretrained: Model | None) -> dict[str, list[str]] | None:
    """The marks that a model records, by part, and those of the model that it started from; None of very many."""
    found = {part: marks(parts[part]) for part in ("train", "validation")}
    if pretrained is not None:
        found[_BEFORE] = sorted(_marked(pretrained.metadata, ("train", "validation", _BEFORE)))
    return found if sum(map(len, found.values())) <= _MOST else None


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
    windows = sum(mark in marked for mark in marks(samples)) if marked else 0
    areas = None if windows else _in_areas(model, training_set, split, part, samples)
    return None if not marked and areas is None else Known(windows, areas or 0)


def tell(model: Model, training_set: TrainingSet, split: str, part: str, samples: Samples, reporter: Reporter) -> int:
    """Warn where a model is judged on what it has learnt from; returns of how many samples that is known."""
    known, own = among(model, training_set, split, part, samples), _record(model).get("settings")
    values = {"model": repr(model.metadata["name"]), "total": len(samples)}
    own = own.get("split") if isinstance(own, dict) else None
    if known and known.windows:
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
            "training areas: the test figures will be higher than a new place would give. Train with the split that "
            "it was trained with, or without it.",
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
