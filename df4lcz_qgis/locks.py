"""One process at a time: a lock of the system, which lets go of it should the process die. No QGIS."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from .engine.shared.message import Message, say

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

#: How the system says that another one has the lock; EDEADLK is Windows' own word for it.
_TAKEN = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES} | ({errno.EDEADLK} if fcntl is None else set())


@contextlib.contextmanager
def only_one(path: Path, waiting: Message, log: Callable[[Message], None], pause: Callable[[], None]) -> Iterator[None]:
    """Do the block while no other process, or thread, does one with the same ``path``, a file that goes afterwards.

    ``log`` is told ``waiting`` where another one is at it; ``pause`` is called until that one has ended, and raises
    where the user does not want to wait. A file system without locks is told of, and the block done all the same.
    """
    file = _taken(path, waiting, log, pause)
    try:
        yield
    finally:
        if fcntl is None:  # Windows removes no file that is open, and so none that somebody else waits for
            file.close()
        with contextlib.suppress(OSError):
            path.unlink()
        file.close()


def _taken(path: Path, waiting: Message, log: Callable[[Message], None], pause: Callable[[], None]) -> IO[bytes]:
    """The file at ``path`` with the lock on it, once it can be had."""
    told = False
    while True:
        file = path.open("a+b")
        if _is_locked(file, log) and _is_there(file, path):
            return file
        file.close()
        if not told:
            log(waiting)
            told = True
        pause()


def _is_locked(file: IO[bytes], log: Callable[[Message], None]) -> bool:
    """Whether nobody else has the lock: it is ours now, or there are none here."""
    try:
        if fcntl is None:
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _TAKEN:
            return False
        log(
            say(
                "The file system of {folder} has no locks ({error}). See to it that no other window of QGIS does the "
                "same at once.",
                folder=Path(file.name).parent,
                error=error.strerror or error,
            )
        )
    return True


def _is_there(file: IO[bytes], path: Path) -> bool:
    """Whether a locked file still has its name: who had the lock before may have removed it meanwhile."""
    if fcntl is None:  # there none is removed while it is open
        return True
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False
