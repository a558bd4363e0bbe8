"""Reading training sets: the published LCZC-GES2 dataset and those made here (see :mod:`.training_set_layout`)."""

from __future__ import annotations

import csv
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..shared import method, npz
from ..shared.errors import FieldError, TrainingSetError
from ..shared.lcz import CLASS_COUNT
from ..shared.message import say
from ..shared.reporter import Reporter
from ..shared.schema import (
    SEGMENTER,
    boolean,
    listing,
    mapping,
    number,
    optional,
    parse,
    plain,
    record,
    text,
    whole,
)
from . import safe_pickle
from . import set_layout as layout

#: Bytes of the largest array of a sample (a patch with surroundings in double precision has 184,320) and of a table.
_LARGEST_ARRAY, _LARGEST_TABLE = 4_000_000, 200_000_000
#: Samples are numbered from 0; no set has so many.
_LARGEST_NUMBER = 10**9
#: Share of unreadable samples up to which the others are still used.
_TOLERATED = 0.1
#: Reflectance hardly exceeds this; patches with a larger median hold digital numbers (reflectance x 10000).
_LARGEST_REFLECTANCE, _DIGITAL_NUMBER_SCALE = 2.0, 10_000.0


@dataclass
class Samples:
    """Samples in memory, n of them.

    ``images`` (n, bands, side, side) float32, reflectance where the set's scale is known, side 32, or 48 with
    surroundings; ``nodes`` (n, 50, 5) float32 and ``counts`` (n,) int64 as :class:`.streams.gcn.GCN` takes them;
    ``adjacency`` (n, 50, 50) bool where some graph is not the one that its centres tell, else None; ``labels`` (n,)
    int64 class indices 0..16; ``polygons`` (n,) names of the training areas, empty strings where unknown.
    """

    ids: np.ndarray
    images: np.ndarray
    nodes: np.ndarray
    counts: np.ndarray
    labels: np.ndarray
    polygons: np.ndarray
    adjacency: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.ids)

    def take(self, index: np.ndarray) -> Samples:
        """The samples of ``index`` (a boolean mask or positions)."""
        adjacency = None if self.adjacency is None else self.adjacency[index]
        return Samples(
            self.ids[index], self.images[index], self.nodes[index], self.counts[index], self.labels[index],
            self.polygons[index], adjacency,
        )  # fmt: skip

    def class_counts(self) -> dict[str, int]:
        """Class code (as text, for JSON) -> number of samples."""
        codes, counts = np.unique(self.labels + 1, return_counts=True)
        return {str(c): int(n) for c, n in zip(codes, counts)}


@dataclass
class TrainingSet:
    """A training set's folder, with what it tells about itself (``metadata`` is empty for the published dataset)."""

    folder: Path
    metadata: dict[str, Any] = field(default_factory=dict)
    polygons: dict[int, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Its own name, else its folder's."""
        return str(self.metadata.get("name") or self.folder.name)

    @property
    def bands(self) -> tuple[str, ...]:
        """Sentinel-2 bands in the patches' order."""
        return tuple(self.metadata.get("sentinel2", {}).get("bands") or method.LCZ_BANDS)

    @property
    def has_surroundings(self) -> bool:
        """Whether patches come with real pixels around them."""
        return int(self.metadata.get("sentinel2", {}).get("surroundings_px") or 0) >= method.SURROUNDINGS_PX

    def split(self, name: str) -> dict[str, np.ndarray]:
        """Sample numbers of ``train``, ``validation`` and ``test`` in the split ``polygons`` or ``random``.

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
        return {part: _sample_numbers(content[part], part, path) for part in layout.PARTS}

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

    def load(self, ids: Iterable[int], reporter: Reporter, *, surroundings: bool = False) -> Samples:
        """Read samples; unreadable ones are left out with a warning while they are few.

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
        reader = _Reader(self, side, surroundings)
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


class _Reader:
    """Fills arrays sample by sample and remembers which could not be read."""

    def __init__(self, training_set: TrainingSet, side: int, surroundings: bool) -> None:
        self._set, self._side = training_set, side
        self._key = "surroundings" if surroundings else "image"
        self.failures: list[str] = []

    def read(self, wanted: list[int], reporter: Reporter) -> Samples:
        n, bands = len(wanted), len(self._set.bands)
        images = np.zeros((n, bands, self._side, self._side), np.float32)
        nodes, counts = np.zeros((n, method.MAX_NODES, method.NODE_FEATURES), np.float32), np.zeros(n, np.int64)
        labels, good, unusual = np.zeros(n, np.int64), np.zeros(n, bool), {}
        for i, sample in enumerate(wanted):
            if i % 200 == 0:
                reporter.progress(i / n, "Reading the training set")
            try:
                images[i], labels[i] = self._patch(sample)
                x, edges = self._graph(sample, labels[i])
            except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError) as e:
                self.failures.append(f"{sample} ({e})")
                continue
            nodes[i, : len(x)], counts[i], good[i] = x, len(x), True
            if edges is not None:
                unusual[i] = edges
        polygons = np.array([self._set.polygons.get(s, "") for s in wanted], dtype=object)
        adjacency = _adjacency(nodes, counts, unusual) if unusual else None
        return Samples(np.array(wanted, np.int64), images, nodes, counts, labels, polygons, adjacency).take(good)

    def _patch(self, sample: int) -> tuple[np.ndarray, int]:
        file = npz.read(self._set.folder / layout.sentinel2_name(sample), (self._key, "label"), most=_LARGEST_ARRAY)
        image, label = file[self._key], _whole(file["label"])
        expected = (self._side, self._side, len(self._set.bands))
        if image.shape != expected:
            raise ValueError(f"its patch is {image.shape}, not {expected}")
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and is told so
            image = image.astype(np.float32)
        if not np.isfinite(image).all():
            raise ValueError("its patch holds values that are not finite")
        if not 1 <= label <= CLASS_COUNT:
            raise ValueError(f"its class is {label}, not 1..{CLASS_COUNT}")
        return image.transpose(2, 0, 1), label - 1

    def _graph(self, sample: int, label: int) -> tuple[np.ndarray, np.ndarray | None]:
        """Node features, and the adjacency where it differs from what the centres tell."""
        path = self._set.folder / layout.graph_name(sample)
        if not path.is_file():
            return np.zeros((0, method.NODE_FEATURES)), None
        file = npz.read(path, ("x", "a", "y"), most=_LARGEST_ARRAY)
        x, a, y = file["x"].astype(np.float64), file["a"], file["y"]
        if x.size == 0:
            return np.zeros((0, method.NODE_FEATURES)), None
        if (
            x.ndim != 2
            or x.shape[1] != method.NODE_FEATURES
            or a.shape != (len(x), len(x))
            or y.shape != (CLASS_COUNT,)
        ):
            raise ValueError(f"its graph has nodes {x.shape}, distances {a.shape} and class {y.shape}")
        if not (np.isfinite(x).all() and np.isfinite(a).all() and np.isfinite(y).all()):
            raise ValueError("its graph holds values that are not finite")
        if int(y.argmax()) != label:
            raise ValueError(f"its patch is of class {label + 1}, its graph of class {int(y.argmax()) + 1}")
        x, a = x[: method.MAX_NODES], a[: method.MAX_NODES, : method.MAX_NODES]
        edges = a > 0
        return x, None if np.array_equal(edges, _edges_of_centres(x)) else edges


def _edges_of_centres(x: np.ndarray) -> np.ndarray:
    # In single precision, in which the network sees the centres.
    centres = x[:, 3:5].astype(np.float32)
    return (centres[:, None] != centres[None]).any(axis=2)


def _adjacency(nodes: np.ndarray, counts: np.ndarray, unusual: dict[int, np.ndarray]) -> np.ndarray:
    adjacency = np.zeros((len(nodes), method.MAX_NODES, method.MAX_NODES), bool)
    for i, n in enumerate(counts):
        adjacency[i, :n, :n] = unusual.get(i, _edges_of_centres(nodes[i, :n]))
    return adjacency


def _whole(label: np.ndarray) -> int:
    if label.size != 1 or label.dtype.kind not in "iuf" or int(label.item()) != label.item():
        raise ValueError(f"its class is {label.dtype} of the shape {label.shape}, not a whole number")
    return int(label.item())


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
    if array.size and not (int(array.min()) >= 0 and int(array.max()) <= _LARGEST_NUMBER):
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


def open_training_set(folder: Path | str) -> TrainingSet:
    """Open a training set's folder; samples are read later.

    Raises:
        TrainingSetError: the folder lacks what a training set has, or its description is damaged.
    """
    folder = Path(folder)
    missing = [n for n in (layout.SENTINEL2_FOLDER, layout.SPLIT_FOLDER) if not (folder / n).is_dir()]
    if missing:
        raise TrainingSetError(
            "{folder} is no training set: it lacks {missing}. Choose a folder made by 'Create training set', or "
            "the folder of the LCZC-GES2 dataset.",
            folder=folder,
            missing=", ".join(missing),
        )
    return TrainingSet(folder, _read_metadata(folder / layout.METADATA_FILE), _read_polygons(folder))


_METADATA = record(
    {"format_version": whole(1, layout.FORMAT_VERSION)},
    {
        "name": optional(text(500)),
        "synthetic": boolean,
        "sentinel2": record(
            {},
            {
                "bands": optional(listing(text(40), most=100)),
                "resolution_m": number(0.01, 10_000),
                "window_px": whole(1, 1024),
                "surroundings_px": optional(whole(0, 1024)),
                "scale": optional(text(100)),
                "crs": optional(text(20_000)),
            },
        ),
        "google_earth": optional(
            record({}, {"window_m": number(1, 100_000), "max_nodes": whole(1, 10_000), "sources": plain})
        ),
        "segmenter": optional(SEGMENTER),
        "classes": optional(mapping(whole(0, 10**9))),
        "polygons": optional(mapping(whole(0, 10**9))),
    },
)


def _read_metadata(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        if path.stat().st_size > _LARGEST_TABLE:
            raise FieldError("it has {size:,} bytes", size=path.stat().st_size)
        metadata = parse(path.read_bytes(), longest=_LARGEST_TABLE)
        version = metadata.get("format_version") if isinstance(metadata, dict) else None
        if not (type(version) is int and version > layout.FORMAT_VERSION):
            return dict(_METADATA(metadata, ""))
    except (OSError, FieldError) as error:
        raise TrainingSetError(
            "{path} is damaged ({error}). Create the training set again.", path=path, error=error
        ) from error
    raise TrainingSetError(
        "The training set {name} has format version {version}; this plugin reads up to {format_version}. "
        "Update the plugin.",
        name=path.parent.name,
        version=version,
        format_version=layout.FORMAT_VERSION,
    )


def _read_polygons(folder: Path) -> dict[int, str]:
    path = folder / layout.SAMPLES_FILE
    if not path.is_file():
        return {}
    found: dict[int, str] = {}
    try:
        if path.stat().st_size > _LARGEST_TABLE:
            raise ValueError(f"it has {path.stat().st_size:,} bytes")
        with path.open(newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                number_of, polygon = int(row["id"]), row["polygon"]
                if not 0 <= number_of <= _LARGEST_NUMBER or number_of in found or not isinstance(polygon, str):
                    raise ValueError(f"its line of the sample {row['id'][:20]}")
                found[number_of] = polygon
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise TrainingSetError(
            "{path} is damaged ({error}). Create the training set again.", path=path, error=error
        ) from error
    return found
