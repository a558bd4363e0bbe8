"""Writing files so that an existing one is never lost: a temporary name first, moved into place when whole."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from . import paths
from .errors import DestinationError
from .message import say
from .reporter import Reporter

#: Files that GDAL and QGIS keep beside a raster; stale ones would style or describe the new file wrongly.
_SIDECARS = (".aux.xml", ".ovr", ".msk")

#: Seconds that a file may be held by another program, such as a virus scanner, before moving it is given up.
_PATIENCE_SECONDS = 2.0
_NO_SPACE = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def temporary_name(path: Path) -> Path:
    """The name under which ``path`` is written until it is whole: same folder, same extension."""
    return path.with_name(f"{path.stem}.partial-{os.getpid()}{path.suffix}")


@contextlib.contextmanager
def atomic_file(path: Path | str, reporter: Reporter, *, bytes_needed: int = 0) -> Iterator[Path]:
    """Yield a temporary path in the destination's folder; move it into place when the block ends well.

    A sidecar written beside the temporary name (``.aux.xml``) moves along; stale ones go. On any error the
    temporary files are removed and the destination is left as it was.

    Raises:
        DestinationError: folder missing and not creatable, not writable, or without the space needed.
    """
    destination = Path(path).absolute()
    check_destination(destination, bytes_needed=bytes_needed)
    temporary = temporary_name(destination)
    reporter.scratch(temporary)
    try:
        yield temporary
        move_into_place(temporary, destination)
    except OSError as error:
        if not _concerns(error, temporary):
            raise
        raise _destination_error(destination, error) from error
    finally:
        remove_with_sidecars(temporary)
        reporter.scratch_files.discard(temporary)


def check_destination(destination: Path, *, bytes_needed: int = 0) -> None:
    """Make the destination's folder and check that it can be written to.

    Raises:
        DestinationError: it cannot.
    """
    folder = destination.parent
    if sys.platform == "win32":
        extra = len(temporary_name(destination).name) - len(destination.name)
        if problem := paths.problem_of_path(destination, paths.has_long_paths(), extra):
            raise DestinationError(
                "{destination} cannot be written: {problem}. Choose another name or place for it.",
                destination=destination,
                problem=problem,
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DestinationError(
            "The folder {folder} does not exist and cannot be made ({error}). Choose another place for the output.",
            folder=folder,
            error=error.strerror or error,
        ) from error
    if destination.is_dir():
        raise DestinationError(
            "{destination} is a folder, not a file. Name a file for the output.", destination=destination
        )
    if not os.access(folder, os.W_OK) or (destination.exists() and not os.access(destination, os.W_OK)):
        raise DestinationError(
            "{destination} cannot be written to. Choose another place for the output.", destination=destination
        )
    _check_not_in_use(destination)
    free = shutil.disk_usage(folder).free
    if bytes_needed > free:
        raise DestinationError(
            "{folder} has {free:.0f} MB free; the output needs up to {bytes_needed:.0f} MB. Make room or choose "
            "another place.",
            folder=folder,
            free=free / 1e6,
            bytes_needed=bytes_needed / 1e6,
        )


def _check_not_in_use(destination: Path) -> None:
    """Refuse now, not after hours of work, a file that Windows will not let go: renaming it to itself tells."""
    try:
        if destination.exists():
            destination.rename(destination)
    except PermissionError as error:
        raise _destination_error(destination, error) from error
    except OSError:
        return  # it could not be told


def check_outputs(outputs: Iterable[Path | str | None], inputs: Iterable[Path | str]) -> None:
    """Check each output as :func:`check_destination`, and that no two are one file and none is an input.

    Raises:
        DestinationError: they are, or one cannot be written.
    """
    taken = {os.path.realpath(path): say("an input of this run") for path in inputs}
    for path in filter(None, outputs):
        real = os.path.realpath(path)
        if real in taken:
            raise DestinationError(
                "{path} is {taken}; writing the output there would destroy it. Name another file.",
                path=path,
                taken=taken[real],
            )
        taken[real] = say("the same file as another output of this run")
        check_destination(Path(path).absolute())


def replace(old: Path, new: Path) -> None:
    """Give ``old`` the name ``new``, in place of what has it; waits a while where another program holds a file."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            old.replace(new)
            return
        except PermissionError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def move_into_place(temporary: Path, destination: Path) -> None:
    """Replace ``destination`` and its sidecars by ``temporary`` and its sidecars."""
    replace(temporary, destination)
    for ending in _SIDECARS:
        new, old = Path(f"{temporary}{ending}"), Path(f"{destination}{ending}")
        if new.exists():
            replace(new, old)
        else:
            old.unlink(missing_ok=True)


def remove_with_sidecars(path: Path) -> None:
    """Remove a temporary file or folder and what lies beside it under its name."""
    for candidate in (path, *(Path(f"{path}{e}") for e in (*_SIDECARS, "-journal", "-wal", "-shm"))):
        with contextlib.suppress(OSError):
            if candidate.is_dir():
                shutil.rmtree(candidate, ignore_errors=True)
            else:
                candidate.unlink(missing_ok=True)


def _concerns(error: OSError, temporary: Path) -> bool:
    """Whether an error is one of writing, not of an input that was read meanwhile."""
    return error.errno in _NO_SPACE or error.errno == errno.EROFS or temporary.name in str(error)


def _destination_error(destination: Path, error: OSError) -> DestinationError:
    if error.errno in _NO_SPACE:
        return DestinationError(
            "No space is left to write {destination}. Make room or choose another place.", destination=destination
        )
    return DestinationError(
        "{destination} cannot be written ({error}). If it is open in QGIS or another program, remove the layer or "
        "close it there, or choose another name.",
        destination=destination,
        error=error.strerror or error,
    )
