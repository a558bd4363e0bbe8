"""Short questions to programs, which end in time or when the user cancels, and folders for them. No QGIS.

What takes its time and speaks meanwhile is :func:`.install_steps.run`.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from . import keeper
from .engine.shared.errors import Cancelled, EngineError

#: Seconds between two looks at whether the user has cancelled.
_POLL_SECONDS = 0.1


@dataclass(frozen=True)
class Answer:
    """What a program said; ``code`` is None where it could not be started, or took too long and was ended."""

    code: int | None
    out: str = ""
    err: str = ""
    timed_out: bool = False

    @property
    def last_words(self) -> str:
        """The last line of its errors, else its exit code."""
        return (self.err.strip().splitlines() or [f"exit code {self.code}"])[-1]


def never() -> bool:
    """For callers whose user cannot cancel."""
    return False


def check(cancelled: Callable[[], bool]) -> None:
    """Stop an installation here if the user has cancelled it.

    Raises:
        Cancelled: they have.
    """
    if cancelled():
        raise Cancelled("Cancelled. The engine is not installed; run 'Install engine' again when it suits you.")


def ask(
    command: list[str],
    environment: dict[str, str],
    seconds: float,
    cancelled: Callable[[], bool] = never,
    *,
    place: Path | None = None,
) -> Answer:
    """Run a program that should answer within ``seconds``; it is ended, with all that it started, if it does not.

    It never waits for an answer of the user. ``place`` is the folder that it runs in.

    Raises:
        Cancelled: the user cancelled, which ends the program, too.
    """
    # Into files: a program's child that lives on would hold a pipe open.
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                cwd=place,
                env=environment,
                **keeper.options(),
            )
        except OSError as error:
            return Answer(None, err=str(error))
        code = _wait(process, time.monotonic() + seconds, cancelled)
        return Answer(code, _text(out), _text(err), timed_out=code is None)


def _wait(process: subprocess.Popen[bytes], deadline: float, cancelled: Callable[[], bool]) -> int | None:
    try:
        while time.monotonic() < deadline:
            check(cancelled)
            with contextlib.suppress(subprocess.TimeoutExpired):
                return process.wait(_POLL_SECONDS)
        return None
    finally:
        if process.returncode is None:
            keeper.end_tree(process)
            process.wait()


def _text(file: IO[bytes]) -> str:
    """What was written to a file, with line ends as Python has them."""
    file.seek(0)
    return file.read().decode("utf-8", "replace").replace("\r\n", "\n")


def too_slow(python: Path, seconds: int) -> EngineError:
    """For a question without whose answer an installation cannot go on."""
    return EngineError(
        "The engine's Python {python} did not answer within {seconds} seconds. Wait until this computer is less busy, "
        "have the virus scanner leave that folder aside, or set DF4LCZ_DATA to a folder on a faster disk, and run "
        "'Install engine' again.",
        python=python,
        seconds=seconds,
    )


@contextlib.contextmanager
def temporary_folder(prefix: str) -> Iterator[Path]:
    """A folder that goes when the work in it ends; what cannot be removed, as a file in use on Windows, may stay.

    ``tempfile.TemporaryDirectory`` fails at such files before Python 3.10.
    """
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
