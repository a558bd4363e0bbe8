"""The engine's side of the door: answer requests until standard input ends, and stop at once when asked to.

Standard output carries events only: the process's real stdout is set aside for them, and everything else that
is printed, by Python or by a C library, goes to stderr. A thread watches standard input. Its end while a request
runs means that the user cancelled or that QGIS is gone: the operation is asked to stop, and after a moment's
grace the process removes its temporary files and ends, even in the middle of a network's forward pass.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import sys
import threading
import traceback
from typing import Any, TextIO

from . import operations
from .shared import parameter, protocol
from .shared.errors import Cancelled, Df4lczError, EngineError
from .shared.files import remove_with_sidecars
from .shared.message import Message, say
from .shared.reporter import Clock, Reporter

#: Seconds that a cancelled operation has to end by itself before the process ends it.
GRACE_SECONDS = 0.7


class DoorReporter(Reporter):
    """Writes events as JSON lines."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream, self._lock, self._clock = stream, threading.Lock(), Clock()

    def emit(self, event: dict[str, Any]) -> None:
        if event["event"] == protocol.PROGRESS:
            seconds = self._clock.seconds_left(event["fraction"])
            if seconds is not None:
                event = {**event, "seconds_left": round(seconds, 1)}
        with self._lock:
            try:
                self._stream.write(protocol.encode(event) + "\n")
                self._stream.flush()
            except OSError:
                self.cancel()  # nobody listens any more

    def remove_scratch(self) -> None:
        """Remove the temporary files that the operation has not moved into place."""
        for path in list(self.scratch_files):
            remove_with_sidecars(path)


def execute(name: str, values: dict[str, Any], reporter: Reporter) -> dict[str, Any]:
    """Run one operation with JSON-like parameter values; returns its outputs.

    Raises:
        Df4lczError: whatever went wrong, with a message for the user.
    """
    module = operations.load(name)
    return module.run(parameter.build(module.Parameters, values), reporter)


def answer(text: str, reporter: Reporter) -> int:
    """Answer one request with its events; returns the exit code that it stands for."""
    try:
        name, values = protocol.parse_request(text)
        _enter(protocol.request_folder(text))
        reporter.emit({"event": protocol.RESULT, "outputs": execute(name, values, reporter)})
        return protocol.EXIT_OK
    except Cancelled as error:
        reporter.emit(protocol.error_event(error))
        return protocol.EXIT_CANCELLED
    except Df4lczError as error:
        reporter.emit(protocol.error_event(error, traceback.format_exc()))
    except MemoryError:
        reporter.emit(protocol.error_event(EngineError(out_of_memory()), traceback.format_exc()))
    except Exception as error:  # noqa: BLE001 - the last resort: report it whole rather than die wordlessly
        traceback.print_exc()
        reporter.emit(protocol.error_event(EngineError(unexpected(error)), traceback.format_exc()))
    return protocol.EXIT_ERROR


def _enter(folder: str | None) -> None:
    """Make the client's folder the current one, where relative paths begin."""
    if folder:
        with contextlib.suppress(
            OSError, ValueError
        ):  # gone, or no path: relative paths lead nowhere, and are reported so
            os.chdir(folder)


def out_of_memory() -> Message:
    """What to tell a user whose machine has too little memory."""
    return say("The engine ran out of memory. Lower the batch size, choose a smaller extent, or close other programs.")


def unexpected(error: Exception) -> Message:
    """What to tell a user about an error that nobody foresaw."""
    if type(error).__name__ == "OutOfMemoryError":
        return say("The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.")
    if (isinstance(error, RuntimeError) and "allocate memory" in str(error)) or "not enough memory" in str(error):
        return out_of_memory()  # PyTorch's own way of saying it
    if isinstance(error, ImportError):
        return say(
            "The engine's environment is incomplete ({error}). Run 'Install engine' with 'Repair' ticked.", error=error
        )
    return say(
        "The engine met an unexpected error ({kind}: {error}). Please report it with the log.",
        kind=type(error).__name__,
        error=error,
    )


def serve() -> int:
    """Answer the requests of standard input, one JSON line each, until it ends."""
    # Ctrl+C in a terminal reaches the whole group of processes; here the end of standard input is what counts.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stream = _private_stdout()
    inbox: queue.Queue[str | None] = queue.Queue()
    current: list[DoorReporter] = []
    ended = threading.Event()
    threading.Thread(target=_watch, args=(_private_stdin(), inbox, current, ended), daemon=True).start()
    while (text := inbox.get()) is not None:
        reporter = DoorReporter(stream)
        current[:] = [reporter]
        if ended.is_set():  # cancelled before it began
            break
        answer(text, reporter)
        current.clear()
    return protocol.EXIT_OK


def _watch(
    requests: TextIO, inbox: queue.Queue[str | None], current: list[DoorReporter], ended: threading.Event
) -> None:
    with requests as lines:
        for line in lines:
            if line.strip():
                inbox.put(line)
    inbox.put(None)
    ended.set()
    running = list(current)
    for reporter in running:
        reporter.cancel()
    if running:
        threading.Event().wait(GRACE_SECONDS)
        for reporter in current:
            reporter.remove_scratch()
            os._exit(protocol.EXIT_CANCELLED)


def _private_stdin() -> TextIO:
    """The process's stdin for requests alone; whatever else reads it from here on finds it empty.

    On Windows even asking what kind of file stdin is waits for a thread that reads it, and libraries ask when they
    are loaded: with requests left on it, importing numpy would wait for the next one.
    """
    # The raw descriptor: a buffered reader would hold back a line that arrived together with another.
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8", newline="\n")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return requests


def _private_stdout() -> TextIO:
    """The process's stdout for events alone; from here on everything else that prints goes to stderr."""
    stream = os.fdopen(os.dup(1), "w", encoding="ascii", newline="\n")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return stream
