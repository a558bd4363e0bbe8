"""Reading training sets: the published LCZC-GES2 dataset and those made here (see :mod:`.set_layout`)."""

from __future__ import annotations

import csv
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..shared import lcz, method
from ..shared.errors import TrainingSetError
from ..shared.message import say
from ..shared.reporter import Reporter
from . import safe_pickle
from . import set_layout as layout
from .samples import SampleReader, Samples
from .set_description import LARGEST_NUMBER, read_metadata, read_samples

#: Share of unreadable samples up to which the others are still used.
_TOLERATED = 0.1
#: Reflectance hardly exceeds this; patches with a larger median hold digital numbers (reflectance x 10000).
_LARGEST_REFLECTANCE, _DIGITAL_NUMBER_SCALE = 2.0, 10_000.0


@dataclass
class TrainingSet:
    """A training set's folder, with what it tells about itself (``metadata`` is empty for the published dataset)."""

    folder: Path
    metadata: dict[str, Any] = field(default_factory=dict)
    polygons: dict[int, str] = field(default_factory=dict)
    #: The samples that were given a graph, and further features; what early sets do not tell is not in it.
    given: dict[str, frozenset[int]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Its own name, else its folder's."""
        return str(self.metadata.get("name") or self.folder.name)

    @property
    def synthetic(self) -> bool:
        """Whether its images are made up, and show no real place."""
        return bool(self.metadata.get("synthetic", False))

    @property
    def bands(self) -> tuple[str, ...]:
        """Sentinel-2 bands in the patches' order."""
        return tuple(self.metadata.get("sentinel2", {}).get("bands") or method.LCZ_BANDS)

    @property
    def has_surroundings(self) -> bool:
        """Whether patches come with real pixels around them."""
        return int(self.metadata.get("sentinel2", {}).get("surroundings_px") or 0) >= method.SURROUNDINGS_PX

    @property
    def pixel_m(self) -> float:
        """Side in metres of the pixels that instances were found on; that of the published graphs where unknown."""
        return float((self.metadata.get("google_earth") or {}).get("pixel_m") or 1.0)

    @property
    def details(self) -> dict[str, Any] | None:
        """What the set's detailed graphs hold (see :mod:`.set_layout`); None where it has none."""
        return (self.metadata.get("google_earth") or {}).get("details")

    @property
    def layers(self) -> list[str]:
        """The names of the layers that the nodes of detailed graphs are measured in."""
        return list((self.details or {}).get("layers", ()))

    @property
    def features(self) -> dict[str, Any] | None:
        """What the set's further features are (see :mod:`.set_layout`); None where it has none."""
        return self.metadata.get("features")

    def places(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Numbers (n,), classes (n,) and centres (n, 2) of the samples' windows; none in sets that do not tell."""
        rows = []
        try:
            with open(self.folder / layout.SAMPLES_FILE, newline="", encoding="utf-8-sig") as file:
                rows = [[float(row[name]) for name in ("id", "label", "x", "y")] for row in csv.DictReader(file)]
        except (OSError, ValueError, KeyError, TypeError, csv.Error):  # older sets, and those of others
            rows = []
        table = np.array(rows).reshape(-1, 4)
        table = table[np.isfinite(table).all(axis=1) & (table[:, 1] >= 1) & (table[:, 1] <= lcz.CLASS_COUNT)]
        return table[:, 0].astype(np.int64), table[:, 1].astype(int), table[:, 2:]

    def split(self, name: str) -> dict[str, np.ndarray]:
        """Sample numbers of ``train``, ``validation`` and ``test`` in a split of :data:`.set_layout.SPLITS`.

        Raises:
            TrainingSetError: there is no such split, or its file is damaged or refused.
        """
        path = self._split_file(name)
        content = safe_pickle.load(path)
        if not set(layout.PARTS) <= set(content):
            raise TrainingSetError(
                "{name} does not name the parts {parts}. Copy the training set again.",
                name=path.name,
                parts=", ".join(layout.PARTS),
            )
        parts = {part: _sample_numbers(content[part], part, path) for part in layout.PARTS}
        _check_apart(parts, path)
        return parts

    def usable_split(self, name: str, reporter: Reporter) -> str:
        """The split's name; of ``strict`` that by polygon, with a warning, where the set has no strict one."""
        if name != layout.SPLITS[0] or (self.folder / layout.split_name(name)).is_file():
            return name
        reporter.warning(
            "The training set {name} has no strict split, because its areas lie too close together or it was made "
            "elsewhere. The split by polygon is used: windows of its parts may show the same ground, and its figures "
            "are higher than a new place would give.",
            name=self.name,
        )
        return layout.SPLITS[1]

    def _split_file(self, name: str) -> Path:
        exact = self.folder / layout.split_name(name)
        if exact.is_file():
            return exact
        found = sorted((self.folder / layout.SPLIT_FOLDER).glob(f"partition_{name}*.npz"))
        if not found:
            others = sorted(p.stem[10:] for p in (self.folder / layout.SPLIT_FOLDER).glob("partition_*.npz"))
            raise TrainingSetError(
                "The training set {name} has no split {split}; it has: {others}. Choose one of these or create "
                "the training set again.",
                name=self.name,
                split=repr(name),
                others=", ".join(others) or say("none"),
            )
        return found[0]

    def load(
        self,
        ids: Iterable[int],
        reporter: Reporter,
        *,
        surroundings: bool = False,
        detailed: bool = False,
        features: dict[str, Any] | None = None,
        graphs: bool = True,
    ) -> Samples:
        """Read samples; unreadable ones are left out with a warning while they are few.

        ``surroundings`` asks for patches with their surroundings, ``detailed`` for detailed graphs too, ``features``
        for further features, standardised by its ``mean`` and ``deviation``. Without ``graphs`` a sample may have lost
        its graph.

        Raises:
            TrainingSetError: more than a tenth is unreadable, or labels contradict each other.
        """
        wanted = [int(i) for i in ids]
        there = sum(1 for _ in (self.folder / layout.SENTINEL2_FOLDER).iterdir())
        if len(wanted) > 2 * there + 1000:  # before memory is taken for them
            raise TrainingSetError(
                "{name} has {there:,} patches, its split names {count:,} samples. Copy the training set again.",
                name=self.name,
                there=there,
                count=len(wanted),
            )
        side = method.WINDOW_PX + 2 * method.SURROUNDINGS_PX * surroundings
        reader = SampleReader(self, side, surroundings, self.details if detailed else None, features, graphs)
        samples = reader.read(wanted, reporter)
        if reader.failures:
            _judge(reader.failures, len(wanted), self.name, reporter)
        self._to_reflectance(samples, reporter)
        return samples

    def _to_reflectance(self, samples: Samples, reporter: Reporter) -> None:
        if self.metadata.get("sentinel2", {}).get("scale") == "reflectance" or not len(samples):
            return
        if float(np.median(samples.images[:: max(1, len(samples) // 200)])) > _LARGEST_REFLECTANCE:
            samples.images /= np.float32(_DIGITAL_NUMBER_SCALE)
            reporter.info(
                "The patches of {name} hold digital numbers; divided by 10000 to be reflectance.", name=self.name
            )


def _judge(failures: list[str], wanted: int, name: str, reporter: Reporter) -> None:
    finding = say(
        "{count} of {total} samples of {name} cannot be read: {failures}",
        count=len(failures),
        total=wanted,
        name=name,
        failures=", ".join(failures[:3]) + (", ..." if len(failures) > 3 else ""),
    )
    if len(failures) > _TOLERATED * wanted:
        raise TrainingSetError("{finding}. Copy or create the training set again.", finding=finding)
    reporter.warning("{finding}. They are left out.", finding=finding)


def _sample_numbers(array: np.ndarray, part: str, path: Path) -> np.ndarray:
    if array.size and not (int(array.min()) >= 0 and int(array.max()) <= LARGEST_NUMBER):
        raise TrainingSetError(
            "The part {part} of {name} holds numbers that no sample has ({low} to {high}). Copy the training set "
            "again.",
            part=repr(part),
            name=path.name,
            low=int(array.min()),
            high=int(array.max()),
        )
    if len(np.unique(array)) < len(array):
        raise TrainingSetError(
            "The part {part} of {name} names samples more than once. Copy the training set again.",
            part=repr(part),
            name=path.name,
        )
    return array.astype(np.int64)


def _check_apart(parts: dict[str, np.ndarray], path: Path) -> None:
    """Refuse parts that share samples: what is learnt from must not be judged by."""
    for first, second in itertools.combinations(parts, 2):
        shared = np.intersect1d(parts[first], parts[second])
        if len(shared):
            raise TrainingSetError(
                "{name} names {count} samples in both of its parts {first} and {second}, such as {sample}: figures of "
                "such a split would promise too much. Create the training set again, or write the split anew.",
                name=path.name,
                count=len(shared),
                first=repr(first),
                second=repr(second),
                sample=int(shared[0]),
            )


def open_training_set(folder: Path | str) -> TrainingSet:
    """Open a training set's folder; samples are read later.

    Raises:
        TrainingSetError: the folder lacks what a training set has, or its description is damaged.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise TrainingSetError(
            "There is no folder {folder}. Choose a folder made by 'Create training set', or the folder of the "
            "LCZC-GES2 dataset.",
            folder=folder,
        )
    missing = [n for n in (layout.SENTINEL2_FOLDER, layout.SPLIT_FOLDER) if not (folder / n).is_dir()]
    if missing:
        raise TrainingSetError(
            "{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or "
            "the folder of the LCZC-GES2 dataset.",
            folder=folder,
            missing=", ".join(missing),
        )
    return TrainingSet(folder, read_metadata(folder / layout.METADATA_FILE), *read_samples(folder))
