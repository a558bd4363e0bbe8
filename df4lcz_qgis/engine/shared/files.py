"""Writing files so that an existing one is never lost: a temporary name first, moved into place when whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from . import folders, paths
from .errors import DestinationError
from .reporter import Reporter

#: Files that GDAL and QGIS keep beside a raster; stale ones would style or describe the new file wrongly.
SIDECARS = (".aux.xml", ".ovr", ".msk")

#: Seconds that a file may be held by another program, such as a virus scanner, before moving it is given up.
_PATIENCE_SECONDS = 2.0
_NO_SPACE = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_WORDS_OF_NO_SPACE = ("No space left", "disk is full", "File too large", "not enough space", "Disk quota exceeded")
#: Below so many bytes a place is as good as full.
_FULL = 65_536
#: Bytes of a temporary name that may come from the destination's: the longest that file systems take is 255.
_LONGEST_STEM = 180


def temporary_name(path: Path) -> Path:
    """A new name under which ``path`` is written until it is whole: same folder, same extension.

    It is random, so that nobody can lay a link there beforehand and two runs never share one.
    """
    stem = path.stem.encode()[:_LONGEST_STEM].decode(errors="ignore")
    while True:
        name = path.with_name(f"{stem}.partial-{secrets.token_hex(8)}{path.suffix}")
        if not os.path.lexists(name):
            return name


@contextlib.contextmanager
def atomic_file(path: Path | str, reporter: Reporter, *, bytes_needed: int = 0) -> Iterator[Path]:
    """Yield a temporary path in the destination's folder; move it into place when the block ends well.

    A sidecar written beside the temporary name (``.aux.xml``) moves along; stale ones go. On any error the
    temporary files are removed and the destination is left as it was. An output that the run has declared
    (:class:`.outputs.Outputs`) waits for the others of its run, and is moved into place with them.

    Raises:
        DestinationError: folder missing and not creatable, not writable, or without the space needed.
    """
    destination = Path(path).absolute()
    check_destination(destination, bytes_needed=bytes_needed)
    temporary = temporary_name(destination)
    reporter.scratch(temporary)
    waits = False
    try:
        yield temporary
        make_usual(temporary)
        waits = reporter.outputs is not None and reporter.outputs.hold(temporary, destination)
        if not waits:
            move_into_place(temporary, destination)
    except OSError as error:
        if not _concerns(error, temporary):
            raise
        raise destination_error(destination, error) from error
    finally:
        if not waits:
            remove_with_sidecars(temporary)
            reporter.scratch_files.discard(temporary)


@contextlib.contextmanager
def scratch_folder(reporter: Reporter, prefix: str = "df4lcz-") -> Iterator[Path]:
    """A folder among the system's temporary ones, removed at the end, also when the process is killed.

    Raises:
        DestinationError: there is no temporary folder, or it cannot be written to.
    """
    try:
        made = tempfile.mkdtemp(prefix=prefix)
    except OSError as error:
        raise DestinationError(
            "No temporary folder can be made ({error}). Make room in {folder}, or set the variable TMPDIR (on Windows "
            "TEMP) to another folder.",
            error=error.strerror or error,
            folder=_temporary_folder(),
        ) from error
    folder = Path(made)
    reporter.scratch(folder)
    try:
        yield folder
    except OSError as error:
        if not _concerns(error, folder):
            raise
        raise destination_error(folder, error) from error
    finally:
        remove_with_sidecars(folder)
        reporter.scratch_files.discard(folder)


@contextlib.contextmanager
def unfinished_work(folder: Path) -> Iterator[None]:
    """Turn errors of writing unfinished work into ``folder`` (of the cache) into one that blames that folder.

    Raises:
        DestinationError: it cannot be written to.
    """
    try:
        yield
    except OSError as error:
        # The folders above it are made as well, and it is one of those that may be missing or locked.
        if error.filename and not (_is_below(error.filename, folder) or _is_below(folder, error.filename)):
            raise
        raise DestinationError(
            "The folder for unfinished work {folder} cannot be written to ({error}). Make room there, or set the "
            "variable {variable} to another folder.",
            folder=folder,
            error=error.strerror or error,
            variable=folders.CACHE_VARIABLE,
        ) from error


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
    if os.path.isdir(destination):
        raise DestinationError(
            "{destination} is a folder, not a file. Name a file for the output.", destination=destination
        )
    if not os.access(folder, os.W_OK) or (os.path.exists(destination) and not os.access(destination, os.W_OK)):
        raise DestinationError(
            "{destination} cannot be written to. Choose another place for the output.", destination=destination
        )
    _check_not_in_use(destination)
    free = shutil.disk_usage(folder).free
    if bytes_needed > free:
        raise DestinationError(
            "{folder} has {free:.3g} MB free; the output needs up to {bytes_needed:.3g} MB. Make room or choose "
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
        raise destination_error(destination, error) from error
    except OSError:
        return  # it could not be told


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
    for new, old in moves(temporary, destination):
        if new is not None:
            replace(new, old)
        else:
            old.unlink(missing_ok=True)


def moves(temporary: Path, destination: Path) -> list[tuple[Path | None, Path]]:
    """What moving into place means, the file itself first: (new, old) pairs; new None where the old one only goes."""
    found: list[tuple[Path | None, Path]] = [(temporary, destination)]
    for ending in () if temporary.is_dir() else SIDECARS:
        new, old = Path(f"{temporary}{ending}"), Path(f"{destination}{ending}")
        made = os.path.exists(new)
        if made or os.path.exists(old):
            found.append((new if made else None, old))
    return found


def remove_with_sidecars(path: Path) -> None:
    """Remove a temporary file or folder and what lies beside it under its name."""
    for candidate in (path, *(Path(f"{path}{e}") for e in (*SIDECARS, "-journal", "-wal", "-shm"))):
        with contextlib.suppress(OSError):
            if candidate.is_dir() and not candidate.is_symlink():
                shutil.rmtree(candidate, ignore_errors=True)
            else:
                candidate.unlink(missing_ok=True)


def make_usual(path: Path) -> None:
    """Give a new file the mode that the user's other new files have; some libraries make theirs private."""
    if os.name != "posix" or not path.is_file():
        return
    probe = temporary_name(path)
    handle = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
    try:
        mode = os.fstat(handle).st_mode & 0o777
    finally:
        os.close(handle)
        probe.unlink()
    with contextlib.suppress(PermissionError):  # another's file, or a file system without modes
        path.chmod(mode)


def _temporary_folder() -> str:
    try:
        return tempfile.gettempdir()
    except OSError:  # none can be written to
        return os.environ.get("TMPDIR") or os.environ.get("TEMP") or "/tmp"  # nosec B108 - named, not written


def _is_below(path: object, folder: object) -> bool:
    # Not Path.resolve: it fails at links that lead in a circle.
    lower, upper = (Path(os.path.realpath(str(p))) for p in (path, folder))
    return upper in (lower, *lower.parents)


def _concerns(error: OSError, temporary: Path) -> bool:
    """Whether an error is one of writing ``temporary``, not of an input or of another place."""
    if temporary.name in str(error):
        return True
    return not error.filename and (error.errno in _NO_SPACE or error.errno == errno.EROFS)


def destination_error(destination: Path | str, error: object) -> DestinationError:
    """What to tell of a file that could not be written, for an OSError or a library's words.

    A full disk says nothing of where: the place is looked for among those that a run writes to.
    """
    code, words = getattr(error, "errno", None), getattr(error, "strerror", None) or error
    of_space = code in _NO_SPACE or any(w in str(error) for w in _WORDS_OF_NO_SPACE)
    # Not every library says why: where the file in the making has filled the place, that is it.
    if not of_space and not (code is None and _is_full(Path(destination).parent)):
        return DestinationError(
            "{destination} cannot be written ({error}). If it is open in QGIS or another program, remove the layer or "
            "close it there, or choose another name.",
            destination=destination,
            error=words,
        )
    if (folder := full_place(Path(destination).parent)) is not None:
        return DestinationError(
            "No space is left in {folder}, which is needed to write {destination}. Make room there.",
            folder=folder,
            destination=destination,
        )
    return DestinationError(
        "No space is left to write {destination}. Make room or choose another place.", destination=destination
    )


def full_place(but: Path) -> Path | None:
    """The place besides ``but`` that is full, of those where a run keeps unfinished work; None where none is."""
    if _is_full(but):
        return None
    return next((f for f in (Path(_temporary_folder()), folders.cache_folder()) if _is_full(f)), None)


def _is_full(folder: Path) -> bool:
    free = free_bytes(folder)
    return free is not None and free < _FULL


def free_bytes(folder: Path) -> int | None:
    """Bytes that are free where a folder is, or would be made; None where nobody can tell."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
