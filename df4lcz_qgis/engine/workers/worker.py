"""A worker's side: what it does in its own process when a part is sent to it.

Started as ``dask worker ADDRESS --preload df4lcz_qgis.engine.workers.worker``: the preloading makes GDAL as careful as
in the engine itself.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from ..geodata import drivers
from ..shared import folders, libraries, protocol
from ..shared.errors import Cancelled, Df4lczError
from ..shared.message import Message
from ..shared.reporter import Reporter
from .parts import Arrays, Recipe, Work

#: What a part came to: its arrays, or the event of an error; and what was said on the way.
Outcome = tuple[Arrays | None, dict[str, Any] | None, list[dict[str, Any]]]
#: What each thread has open: the recipe, what does its parts, and what closes it.
_opened: dict[int, tuple[Recipe, Work, contextlib.ExitStack]] = {}


def dask_setup(worker: Any) -> None:
    """Called by dask in a worker that preloads this module."""
    libraries.keep_tidy()
    drivers.restrict()
    if threading.current_thread() is threading.main_thread():
        # Ctrl+C in a terminal reaches the whole group of processes; the one who gave the work ends its workers.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def dask_teardown(worker: Any) -> None:
    """Called by dask when the worker ends: what is open closes in a thread that did not open it, and complains."""
    sys.unraisablehook = lambda _: None


class _PartReporter(Reporter):
    """Keeps what is said, and hears that a part is no longer wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[dict[str, Any]] = []

    def emit(self, event: dict[str, Any]) -> None:
        if event["event"] in (protocol.INFO, protocol.WARNING):
            self.said.append(event)

    def check(self) -> None:
        super().check()
        if _is_given_up():
            raise Cancelled("Cancelled. Nothing was written.")


def _is_given_up() -> bool:
    """Whether the one who asked for the part that this thread does has cancelled it or is gone."""
    from distributed.worker import get_worker, thread_state  # of the thread that runs a task

    key = getattr(thread_state, "key", None)
    if key is None:
        return False
    task = get_worker().state.tasks.get(key)
    return task is None or task.state == "cancelled"


def do(recipe: Recipe, part: Any) -> Outcome:
    """One part, with the recipe opened once for all parts that this thread does of it."""
    reporter = _PartReporter()
    try:
        work = _work(recipe)
        return work(part, reporter), None, reporter.said
    except Df4lczError as error:
        return None, protocol.error_event(error), reporter.said


def _work(recipe: Recipe) -> Work:
    thread = threading.get_ident()
    if thread in _opened and _opened[thread][0] != recipe:
        _opened.pop(thread)[2].close()
    if thread not in _opened:
        with contextlib.ExitStack() as stack:
            work = stack.enter_context(recipe.open(_PartReporter()))
            _opened[thread] = recipe, work, stack.pop_all()
    return _opened[thread][1]


def forget(recipe: Recipe) -> None:
    """Close what this thread has open of a piece of work that is done."""
    thread = threading.get_ident()
    if thread in _opened and _opened[thread][0] == recipe:
        _opened.pop(thread)[2].close()


def look(files: tuple[tuple[str, int | None], ...]) -> dict[str, Any]:
    """What a worker can say before the work begins: its version of the engine, and the files that it lacks.

    ``files`` are paths and their sizes, None for those that have none.
    """
    lacking = [path for path, size in files if not _is_there(path, size)]
    return {"version": folders.version(), "lacking": lacking, "process": os.getpid()}


def _is_there(path: str, size: int | None) -> bool:
    try:
        found = Path(path).stat()
        return (size is None or found.st_size == size) and os.access(path, os.R_OK)
    except (OSError, ValueError):
        return False


def said(event: dict[str, Any], reporter: Reporter) -> None:
    """Say again here what a worker said."""
    message: Message = protocol.message_of(event)
    if event["event"] == protocol.WARNING:
        reporter.warning(message)
    else:
        reporter.info(message)
