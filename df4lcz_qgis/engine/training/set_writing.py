"""Writing a training set's folder in the layout of :mod:`.set_layout`, so that it is whole or not there."""

from __future__ import annotations

import contextlib
import csv
import json
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..graphs import graph_files
from ..shared import method, outputs
from ..shared.errors import DestinationError
from ..shared.files import check_destination
from ..shared.lcz import CLASS_COUNT
from ..shared.reporter import Reporter
from . import set_layout as layout

if TYPE_CHECKING:
    from torch_geometric.data import Data

#: Bytes that a sample takes, about: its patch, the patch with surroundings, its graph.
_SAMPLE_BYTES = (
    4 * len(method.LCZ_BANDS) * (method.WINDOW_PX**2 + (method.WINDOW_PX + 2 * method.SURROUNDINGS_PX) ** 2) + 40_000
)
#: What file managers put into every folder.
_OF_DESKTOPS = (".DS_Store", "Thumbs.db", "desktop.ini")


class TrainingSetWriter:
    """Writes samples one by one, numbered from 0 in the order in which they come, into a temporary ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._rows: list[tuple[int, int, str, float, float]] = []
        for name in (layout.SENTINEL2_FOLDER, layout.GRAPH_FOLDER, layout.SPLIT_FOLDER):
            (folder / name).mkdir(parents=True)

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, label: int, surroundings: np.ndarray, graph: Data | None, polygon: str, x: float, y: float) -> None:
        """Add a sample.

        Args:
            label: class 1..17.
            surroundings: (10, 48, 48) float32 reflectance, the patch in its middle.
            graph: with its distances, and ``nodes`` and ``view`` where it is detailed; None, or one without nodes,
                without instances. Its class is the sample's.
            polygon: id of the training area.
            x: of the window's centre in the Sentinel-2 image's CRS.
            y: of the same.
        """
        number, edge = len(self._rows), method.SURROUNDINGS_PX
        wide = np.ascontiguousarray(np.moveaxis(surroundings, 0, -1), np.float32)
        np.savez(
            self.folder / layout.sentinel2_name(number),
            image=wide[edge:-edge, edge:-edge],
            label=np.int64(label),
            surroundings=wide,
        )
        if graph is not None and graph.num_nodes:
            one_hot = (np.arange(1, CLASS_COUNT + 1) == label).astype(np.float64)
            np.savez(self.folder / layout.graph_name(number), **{**graph_files.arrays(graph), "y": one_hot})
        self._rows.append((number, int(label), polygon, float(x), float(y)))

    def finish(self, splits: dict[str, dict[str, list[int]]], metadata: dict[str, Any]) -> None:
        """Write the splits, the list of samples and the set's description."""
        for name, parts in splits.items():
            plain = {part: [int(i) for i in parts[part]] for part in layout.PARTS}
            (self.folder / layout.split_name(name)).write_bytes(pickle.dumps(plain, protocol=4))
        with open(self.folder / layout.SAMPLES_FILE, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(layout.SAMPLE_COLUMNS)
            for row in self._rows:
                files = (self.folder / name(row[0]) for name in (layout.graph_name, layout.features_name))
                writer.writerow((*row, *(int(path.is_file()) for path in files)))
        text = json.dumps({"format_version": layout.FORMAT_VERSION, **metadata}, indent=1, allow_nan=False)
        (self.folder / layout.METADATA_FILE).write_text(text, encoding="utf-8")


@contextlib.contextmanager
def create_training_set(
    folder: Path | str, samples: int, reporter: Reporter, further_bytes: int = 0
) -> Iterator[TrainingSetWriter]:
    """A writer of about ``samples`` samples into ``folder``; the folder appears when the block ends well.

    ``further_bytes`` is what a sample takes beside its patch and its graph. A training set that is already there is
    replaced then, and stays as it was otherwise. An output that the run has declared appears with the run's others.

    Raises:
        DestinationError: the folder holds something else, or cannot be written.
    """
    destination = check_folder(folder)
    check_destination(
        destination.with_name(f"{destination.name}.tmp"), bytes_needed=samples * (_SAMPLE_BYTES + further_bytes)
    )
    try:
        with outputs.atomic_folder(destination, reporter) as temporary:
            yield TrainingSetWriter(temporary)
    except OSError as error:
        raise DestinationError(
            "The training set {destination} cannot be written ({error}). Make room or choose another folder.",
            destination=destination,
            error=error.strerror or error,
        ) from error


def check_folder(folder: Path | str) -> Path:
    """The folder's absolute path, after a check that writing a training set there destroys nothing else.

    Raises:
        DestinationError: it is a file, or a folder with something else in it.
    """
    destination = Path(folder).absolute()
    if destination.is_file():
        raise DestinationError("{destination} is a file. Name a folder for the training set.", destination=destination)
    if destination.is_dir() and any(destination.iterdir()) and not (destination / layout.METADATA_FILE).is_file():
        raise DestinationError(
            "The folder {destination} holds other things than a training set made here. Name a new or empty folder.",
            destination=destination,
        )
    if destination.is_dir() and (foreign := _foreign(destination)):
        raise DestinationError(
            "The folder {destination} holds other things than a training set made here: {foreign}. Replacing the set "
            "would destroy them. Move them away, or name a new or empty folder.",
            destination=destination,
            foreign=", ".join(foreign),
        )
    return destination


def _foreign(folder: Path) -> list[str]:
    """Up to three things in a set's folder that no set has."""
    found = []
    for path in sorted(folder.iterdir()):
        if path.name in layout.NAMES:
            pattern = layout.NAMES[path.name]
            if pattern is None and path.is_file() and not path.is_symlink():
                continue
            if pattern and path.is_dir() and not path.is_symlink():
                found += [f"{path.name}/{p.name}" for p in path.iterdir() if not pattern.fullmatch(p.name)]
                continue
        if path.name not in _OF_DESKTOPS:
            found.append(path.name)
    return found[:3]
