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
from collections.abc import Callable
from typing import Any, BinaryIO, TextIO, Union

from . import operations
from .shared import compiled, ending, libraries, log, outputs, parameter, protocol
from .shared.errors import Cancelled, Df4lczError, EngineError, RequestError
from .shared.message import Message, say
from .shared.reporter import Clock, Reporter

#: Bytes of the longest request; no list of files comes near it.
_LONGEST_REQUEST = 16_000_000
_Item = Union[str, RequestError, None]


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


def execute(
    name: str, values: dict[str, Any], reporter: Reporter, tell: Callable[[dict[str, Any]], None] = lambda _: None
) -> dict[str, Any]:
    """Run one operation with JSON-like parameter values; returns its outputs.

    Its outputs are no inputs of it and appear together at the end, or not at all. ``tell`` is given them as soon as
    they are there: what is removed then may take longer than a client waits who cancels.

    Raises:
        Df4lczError: whatever went wrong, with a message for the user.
    """
    libraries.keep_tidy()
    module = operations.load(name)
    parameters = parameter.build(module.Parameters, values)
    files = parameter.files_of(parameters)
    written = files[parameter.WRITTEN]
    folders = files[parameter.WRITTEN_FOLDER]
    outputs.check(written, files[parameter.READ], folders)
    with outputs.together([*written, *folders], reporter):
        found: dict[str, Any] = module.run(parameters, reporter)
        reporter.later.insert(0, lambda: tell(found))
    return found


def answer(text: str, reporter: Reporter) -> int:
    """Answer one request with its events; returns the exit code that it stands for."""
    try:
        name, values = protocol.parse_request(text)
        _enter(protocol.request_folder(text))
        execute(name, values, reporter, lambda found: reporter.emit({"event": protocol.RESULT, "outputs": found}))
        return protocol.EXIT_OK
    except Cancelled as error:
        reporter.emit(protocol.error_event(error))
        return protocol.EXIT_CANCELLED
    except Df4lczError as error:
        reporter.emit(protocol.error_event(error, traceback.format_exc()))
    except Exception as error:  # noqa: BLE001 - the last resort: report it whole rather than die wordlessly
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
    """What to tell a user about an error that nobody foresaw; its details go to the log."""
    if type(error).__name__ == "OutOfMemoryError":
        return say("The graphics card ran out of memory. Lower the batch size or choose the device 'cpu'.")
    if isinstance(error, MemoryError) or protocol.speaks_of_memory(str(error)):
        return out_of_memory()  # as PyTorch, NumPy and the system's loader say it
    written = log.write("".join(traceback.format_exception(type(error), error, error.__traceback__)))
    if damaged := compiled.forget(error):
        return say(
            "Python had kept a damaged file, as a full disk leaves it ({path}). It is removed now: run this again.",
            path=damaged,
        )
    if isinstance(error, ImportError):
        return say(
            "The Python {python} lacks a part of the engine ({error}). Use the engine's own Python, or run 'Install "
            "engine' with 'Repair' ticked if it is this.",
            python=sys.executable,
            error=error,
        )
    return say(
        "The engine met an unexpected error ({kind}: {error}). Please report it; the details are in {log}.",
        kind=type(error).__name__,
        error=error,
        log=written or say("no log, since {log} cannot be written", log=log.path()),
    )


def serve() -> int:
    """Answer the requests of standard input, one JSON line each, until it ends."""
    # Ctrl+C in a terminal reaches the whole group of processes; here the end of standard input is what counts.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stream = _private_stdout()
    inbox: queue.Queue[_Item] = queue.Queue()
    current: list[DoorReporter] = []
    ended = threading.Event()
    threading.Thread(target=_watch, args=(_private_stdin(), inbox, current, ended), daemon=True).start()
    numbers = tuple(n for n in ending.SIGNALS if n != signal.SIGINT)
    with ending.heeded(numbers, lambda _: _end(inbox, current, ended)):
        while (item := inbox.get()) is not None:
            reporter = DoorReporter(stream)
            if isinstance(item, RequestError):
                reporter.emit(protocol.error_event(item))
                return protocol.EXIT_ERROR
            current[:] = [reporter]
            if ended.is_set():  # cancelled before it began
                break
            if answer(item, reporter) == protocol.EXIT_CANCELLED and ended.is_set():
                ending.leave(reporter)
            current.clear()
    return protocol.EXIT_OK


def _watch(requests: BinaryIO, inbox: queue.Queue[_Item], current: list[DoorReporter], ended: threading.Event) -> None:
    with contextlib.suppress(OSError), requests as lines:
        while line := lines.readline(_LONGEST_REQUEST + 1):
            try:
                text = _decoded(line)
            except RequestError as error:
                inbox.put(error)
                break
            if text.strip():
                inbox.put(text)
    _end(inbox, current, ended)


def _decoded(line: bytes) -> str:
    """One line of standard input as text.

    Raises:
        RequestError: not UTF-8, or without end. What comes after it cannot be trusted: the engine ends.
    """
    if len(line) > _LONGEST_REQUEST:
        raise RequestError(
            "The request is longer than {most:,} bytes. Give fewer files at once.", most=_LONGEST_REQUEST
        )
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RequestError(
            "The request is not text ({error}); the engine ends. Run the algorithm again.", error=error
        ) from error


def _end(inbox: queue.Queue[_Item], current: list[DoorReporter], ended: threading.Event) -> None:
    """End a running request as cancelled, and the process with it."""
    inbox.put(None)
    ended.set()
    for reporter in list(current):
        ending.end(reporter)


def _private_stdin() -> BinaryIO:
    """The process's stdin for requests alone; whatever else reads it from here on finds it empty.

    On Windows even asking what kind of file stdin is waits for a thread that reads it, and libraries ask when they
    are loaded: with requests left on it, importing numpy would wait for the next one.
    """
    requests = os.fdopen(os.dup(0), "rb")
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
