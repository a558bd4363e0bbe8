"""Finished parts of unfinished work, kept on disk so that it goes on from there after an interruption."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from ..geodata.opening import files_of
from ..shared import folders
from ..shared.files import remove_with_sidecars, replace, temporary_name, unfinished_work
from ..shared.reporter import Reporter
from .parts import Arrays

#: Changes whenever what is kept changes its form.
_FORMAT = 3
_DAYS = 14


class Kept:
    """The finished parts of one piece of work, by their numbers.

    ``work`` (JSON-like) says all that its results depend on; a change of any of it starts afresh. ``kind`` is the
    folder among those of unfinished work. Work that nobody came back to for two weeks is removed.
    """

    def __init__(self, kind: str, work: dict[str, Any]) -> None:
        text = json.dumps({"format": _FORMAT, "version": folders.version(), **work}, sort_keys=True, default=str)
        base = folders.cache_folder() / kind
        _remove_forgotten(base)
        self.folder = base / hashlib.sha256(text.encode()).hexdigest()[:24]

    @property
    def exists(self) -> bool:
        """Whether something is kept of this work."""
        return self.folder.exists()

    def tell(self, reporter: Reporter) -> None:
        """Say that the work goes on from what is kept, where something is."""
        if self.exists:
            reporter.info("Work on the same image and settings was interrupted before; it goes on from there.")

    def path(self, number: int) -> Path:
        """The file of a part."""
        return self.folder / f"{number:08d}.npz"

    def get(self, number: int) -> Arrays | None:
        """What a finished part gave; None where it is not there or damaged."""
        path = self.path(number)
        if not path.exists():
            return None
        try:
            with np.load(path, allow_pickle=False) as stored:
                return {name: stored[name] for name in stored.files}
        except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile):
            return None

    def put(self, number: int, arrays: Arrays, reporter: Reporter) -> None:
        """Keep a finished part; moved into place when whole, so that an interruption leaves no half file.

        Raises:
            DestinationError: the folder cannot be written to.
        """
        path = self.path(number)
        temporary = temporary_name(path)
        reporter.scratch(temporary)
        try:
            with unfinished_work(self.folder):
                self.folder.mkdir(parents=True, exist_ok=True)
                with temporary.open("wb") as file:
                    np.savez(file, **arrays)
                replace(temporary, path)
        finally:
            remove_with_sidecars(temporary)
            reporter.scratch_files.discard(temporary)

    def discard(self) -> None:
        """Remove all that is kept, once the work is done."""
        shutil.rmtree(self.folder, ignore_errors=True)


def state_of(path: str) -> list[Any]:
    """What tells a file's content from an earlier one's: its path, size and time of change."""
    try:
        state = Path(path).stat()
    except (OSError, ValueError):
        return [path]
    return [path, state.st_size, state.st_mtime_ns]


def states_of(paths: Iterable[str]) -> list[list[Any]]:
    """:func:`state_of` all files that these are read from, with what they declare: of rasters, those that a virtual one
    lists, and masks.
    """
    found = {file: declared for path in paths for file, declared in files_of(path).items()}
    return [[*state_of(file), declared] for file, declared in sorted(found.items())]


def _remove_forgotten(base: Path) -> None:
    if not base.is_dir():
        return
    oldest = time.time() - _DAYS * 86400
    for folder in base.iterdir():
        if folder.is_dir() and folder.stat().st_mtime < oldest:
            shutil.rmtree(folder, ignore_errors=True)
