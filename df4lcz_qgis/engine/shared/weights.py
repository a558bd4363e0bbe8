"""Published weights: the catalogue, and finding a file on disk by its content. Standard library only."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from .errors import WeightsError
from .folders import RESOURCES, unquoted, weights_folder
from .message import say

CATALOGUE_FILE = RESOURCES / "weights.json"
#: The variable that names folders of weights already on disk, separated as PATH is.
FOLDERS_VARIABLE = "DF4LCZ_WEIGHTS"
_ENDINGS = {".h5", ".hdf5", ".pt", ".pth", ".safetensors"}


@dataclass(frozen=True)
class Weights:
    """One entry of the catalogue; ``size`` in bytes, ``address`` None where there is no download."""

    id: str
    name: str
    purpose: str
    kind: str
    architecture: str
    file: str
    address: str | None
    size: int
    sha256: str
    licence: str
    citation: str
    trained_on: str | None = None


@cache
def catalogue() -> tuple[Weights, ...]:
    """All published weights that the plugin knows."""
    entries = json.loads(CATALOGUE_FILE.read_text(encoding="utf-8"))["weights"]
    return tuple(Weights(sha256=entry.pop("checksum").removeprefix("sha256:"), **entry) for entry in entries)


def entry(identifier: str) -> Weights:
    """The catalogue's entry of this id.

    Raises:
        WeightsError: there is none; lists those that there are.
    """
    for known in catalogue():
        if known.id == identifier:
            return known
    ids = ", ".join(w.id for w in catalogue())
    raise WeightsError(
        "There are no weights {identifier} in the catalogue. Known: {ids}.", identifier=repr(identifier), ids=ids
    )


def entry_of_file(path: Path) -> Weights | None:
    """The catalogue's entry whose content a file has, by its SHA-256 sum."""
    size = path.stat().st_size
    for known in catalogue():
        if known.size == size and known.sha256 == sha256(path):
            return known
    return None


def check_published(path: Path) -> None:
    """Refuse a file with a published one's name and size, but another content.

    One that has the size alone may be the same network trained by someone else.

    Raises:
        WeightsError: it is such a file: damaged, or another one under that name.
    """
    size = path.stat().st_size
    for known in catalogue():
        if path.name == known.file and size == known.size and sha256(path) != known.sha256:
            raise WeightsError(
                "{path} has the name and size of the published weights {name}, but not their content: it is damaged or "
                "was changed. Run 'Download weights' or copy it again; if it is another file, give it another name.",
                path=path,
                name=repr(known.name),
            )


def split_folders(text: str, separator: str = os.pathsep) -> list[str]:
    """The folders of a list that is separated as PATH is."""
    return [folder for folder in map(unquoted, text.split(separator)) if folder]


def folders(extra: Iterable[str | Path] = ()) -> list[Path]:
    """Folders that are searched for weights: given ones, the variable's, the plugin's own."""
    named = [Path(p).expanduser() for p in split_folders(os.environ.get(FOLDERS_VARIABLE, ""))]
    found = []
    for folder in (*map(Path, extra), *named, weights_folder()):
        if folder.is_dir() and folder not in found:
            found.append(folder)
    return found


def find(identifier: str | Path, extra: Iterable[str | Path] = ()) -> Path:
    """The file of a catalogue's entry, or the file that ``identifier`` names itself.

    Files in :func:`folders` count by content, whatever their names.

    Raises:
        WeightsError: no such file; says where it was looked for and how to get it.
    """
    if os.path.isfile(identifier):
        return Path(identifier)
    known = entry(str(identifier)) if str(identifier) in {w.id for w in catalogue()} else None
    if known is None:
        ids = ", ".join(w.id for w in catalogue())
        raise WeightsError(
            "There is no weights file {identifier}. Give a file's path, or one of: {ids}.",
            identifier=identifier,
            ids=ids,
        )
    found = search(known, extra)
    if found:
        return found
    looked = ", ".join(map(str, folders(extra))) or say("no folder")
    if known.address:
        raise WeightsError(
            "The weights {name} are not on this computer (looked in {looked}). Run 'Download weights', or put the file "
            "into a folder and name that folder in the options or in {variable}.",
            name=repr(known.name),
            looked=looked,
            variable=FOLDERS_VARIABLE,
        )
    raise WeightsError(
        "The weights {name} are not on this computer (looked in {looked}), and there is no download for them. Put the "
        "file into a folder and name that folder in the options or in {variable}.",
        name=repr(known.name),
        looked=looked,
        variable=FOLDERS_VARIABLE,
    )


def search(known: Weights, extra: Iterable[str | Path] = ()) -> Path | None:
    """A file on disk with the entry's content; None if there is none."""
    for folder in folders(extra):
        for path in _files(folder):
            if path.stat().st_size == known.size and sha256(path) == known.sha256:
                return path
    return None


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() in _ENDINGS and path.is_file():
            yield path


def sha256(path: Path) -> str:
    """SHA-256 of a file's content, remembered while its size and time stay the same."""
    status = path.stat()
    return _sha256(str(path), status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=256)
def _sha256(path: str, _size: int, _mtime_ns: int) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for chunk in iter(lambda: file.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()
