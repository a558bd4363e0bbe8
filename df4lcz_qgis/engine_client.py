"""QGIS's side of the door: start the engine, send a request, relay its events, cancel it, explain its end."""

from __future__ import annotations

import atexit
import contextlib
import glob
import json
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, Any

from qgis import utils
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from . import engine_environment, settings
from .engine.shared import log, protocol
from .engine.shared.errors import Cancelled, EngineError, EngineKilledError
from .engine.shared.folders import ROOT
from .engine.shared.message import say
from .words import tr

#: Seconds that a cancelled engine has to end by itself; with the poll below, well within two seconds.
_CANCEL_SECONDS = 1.4
#: And one that is moving its outputs into place: killed then, some would be new and others old.
_SETTLING_SECONDS = 30.0
_UNSETTLED = say(
    "The engine ended while it moved the outputs into place: some may be new, others as they were. What is missing "
    "lies beside them in files with '.partial-' in their names; keep them until you have all, or run it again."
)
_POLL_SECONDS = 0.1
#: An idle engine is kept this long for the next request, so that a batch does not start it for every row.
_IDLE_SECONDS = 20.0


def run(operation: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Let the engine run an operation; returns its outputs.

    Raises:
        Df4lczError: what the engine reports, or that it is missing, broke or was killed.
        Cancelled: the user cancelled; the engine has ended.
    """
    python = engine_environment.find(settings.engine_python())
    environment = {**engine_environment.clean_environment(), **settings.environment()}
    process = _pool.take(python, environment) or EngineProcess(python, environment)
    try:
        outputs = process.request(protocol.request(operation, parameters, _folder()), feedback)
    except BaseException:
        if process.is_ready:
            _pool.give(process)
        else:
            process.end()
        raise
    _pool.give(process)
    return outputs


def _folder() -> str | None:
    """The current folder, where a user's relative paths begin; None when it is gone."""
    try:
        return str(Path.cwd())
    except OSError:
        return None


def is_cancelled(feedback: QgsProcessingFeedback) -> bool:
    """Whether the user has cancelled; to be asked while waiting.

    ``qgis_process`` hears of Ctrl+C through Qt's events, which nobody else handles while an algorithm runs there.
    """
    here = QThread.currentThread()
    if utils.iface is None and (app := QCoreApplication.instance()) is not None and app.thread() == here:
        QCoreApplication.processEvents()
    return feedback.isCanceled()


def shut_down() -> None:
    """End an idle engine, as when the plugin is unloaded."""
    _pool.close()


class EngineProcess:
    """One engine behind the door."""

    def __init__(self, python: Path, environment: dict[str, str]) -> None:
        self.python, self.environment = python, environment
        self._stderr = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the process
        self._events: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._scratch: set[str] = set()
        self._is_settling = False
        self._answered = True
        self._late: dict[str, Any] | None = None
        self._last_words = say("Cancelled. Nothing was written.")
        flags = {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}
        try:
            self._process = subprocess.Popen(
                [str(python), "-s", "-X", "utf8", "-m", "df4lcz_qgis.engine", "door"],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._stderr,
                text=True,
                encoding="utf-8",
                **flags,
            )
        except OSError as error:
            raise EngineError(
                "The engine's Python {python} cannot be started ({error}). Run 'Install engine' with 'Repair' ticked.",
                python=python,
                error=error,
            ) from error
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def is_ready(self) -> bool:
        """Whether it lives and has answered its last request in full."""
        return self._answered and self._process.poll() is None

    def request(self, message: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Send a request and relay the events until its result."""
        self._answered = False
        self._scratch.clear()
        self._send(message)
        while True:
            if is_cancelled(feedback):
                self.end()
                if self._late is not None:
                    return self._late  # all was in place before the engine heard of the cancel
                raise Cancelled(self._last_words)
            try:
                event = self._events.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if event is None:
                self._explain_end(feedback)
            elif event["event"] == protocol.RESULT:
                self._answered = True
                return dict(event["outputs"])
            elif event["event"] == protocol.ERROR:
                self._answered = event.get("code") not in ("EngineError", "Cancelled")
                if (
                    event.get("details") and event.get("code") != "EngineError"
                ):  # of which the engine keeps a log itself
                    log.write(str(event["details"]))
                protocol.raise_error(event)
            else:
                self._relay(event, feedback)

    def end(self) -> None:
        """End the process: ask by closing its input, then insist; remove what it left behind."""
        with contextlib.suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        began = time.monotonic()
        while time.monotonic() - began < (_SETTLING_SECONDS if self._is_settling else _CANCEL_SECONDS):
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_POLL_SECONDS)
                break
        else:
            self._process.kill()
            self._process.wait()
        self._reader.join(0.5)
        self._remove_scratch()
        self._stderr.close()

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None  # it was opened as a pipe
        with contextlib.suppress(OSError):  # a dead engine is explained when its output ends
            self._process.stdin.write(protocol.encode(message) + "\n")
            self._process.stdin.flush()

    def _read(self) -> None:
        stream: IO[str] | None = self._process.stdout
        assert stream is not None  # it was opened as a pipe
        with contextlib.suppress(ValueError, OSError):
            for line in stream:
                with contextlib.suppress(ValueError):  # a stray line of a library is no event
                    event = json.loads(line)
                    if isinstance(event, dict) and "event" in event:
                        self._events.put(event)
                        if event["event"] in (protocol.SETTLING, protocol.RESULT, protocol.ERROR):
                            self._is_settling = event["event"] == protocol.SETTLING
        self._events.put(None)

    def _relay(self, event: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        kind = event["event"]
        if kind == protocol.PROGRESS:
            feedback.setProgress(100 * event["fraction"])
            if event.get("message"):
                feedback.setProgressText(tr(protocol.message_of(event)) + _time_left(event.get("seconds_left")))
        elif kind == protocol.INFO:
            feedback.pushInfo(tr(protocol.message_of(event)))
        elif kind == protocol.WARNING:
            feedback.pushWarning(tr(protocol.message_of(event)))
        elif kind == protocol.SCRATCH:
            self._scratch.add(event["path"])

    def _explain_end(self, feedback: QgsProcessingFeedback) -> None:
        code = self._process.wait()
        self._stderr.seek(0)
        words = self._stderr.read().decode("utf-8", "replace").strip()
        written = log.write(f"The engine ended with code {code}. Its last words:\n{words}")
        if written:
            feedback.pushDebugInfo(tr("The engine's last words are in {log}.", log=written))
        if self._is_settling:
            feedback.pushWarning(tr(_UNSETTLED))
        self._remove_scratch()
        last = words.splitlines()[-1] if words else say("it said nothing")
        if reason := protocol.crash(code):
            raise EngineKilledError(
                "The engine crashed ({reason}, exit code {code}: {last}). Lower the batch size, choose a smaller "
                "extent or close other programs; if it happens again, run 'Install engine' with 'Repair'.",
                reason=reason,
                code=f"0x{code:08X}",
                last=last,
            )
        if protocol.speaks_of_memory(words[-4000:]):
            raise EngineKilledError(
                "The engine ran out of memory ({last}). Lower the batch size, choose a smaller extent, or close "
                "other programs.",
                last=last,
            )
        if code == -9:
            raise EngineKilledError(
                "The engine was killed (signal 9), most likely because the computer ran out of memory. "
                "Lower the batch size, choose a smaller extent, or close other programs."
            )
        if code < 0:
            raise EngineKilledError(
                "The engine was ended by signal {signal} ({last}). Run the algorithm again.", signal=-code, last=last
            )
        raise EngineError(
            "The engine broke (exit code {code}: {last}). Its environment is {python}. Run 'Install engine' "
            "with 'Repair' ticked; if it happens again, please report it with {log}.",
            log=written or log.path(),
            code=code,
            last=last,
            python=self.python,
        )

    def _remove_scratch(self) -> None:
        """Remove the temporary files that the engine named, also in events that nobody has heard yet.

        The engine removes them itself when it can; on Windows it cannot remove what it has open. One that died while it
        moved its outputs into place leaves the only copies of some, new or old, under such names: those stay.
        """
        with contextlib.suppress(queue.Empty):
            while True:
                event = self._events.get_nowait()
                if event and event["event"] == protocol.SCRATCH:
                    self._scratch.add(event["path"])
                elif event and event["event"] == protocol.RESULT:
                    self._late = dict(event["outputs"])
                elif event and event["event"] == protocol.ERROR and event.get("code") == "Cancelled":
                    self._last_words = protocol.message_of(event)  # a training says what is kept
        if self._is_settling:
            self._last_words = _UNSETTLED
            return
        for name in self._scratch:
            path = Path(name)
            for leftover in (path, *path.parent.glob(glob.escape(path.name) + ".*")):
                with contextlib.suppress(OSError):
                    if leftover.is_dir():
                        shutil.rmtree(leftover, ignore_errors=True)
                    else:
                        leftover.unlink()
        self._scratch.clear()


def _time_left(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    if minutes:
        return tr(" ({minutes} min {seconds:02d} s left)", minutes=minutes, seconds=rest)
    return tr(" ({seconds} s left)", seconds=rest)


class _Pool:
    """Keeps at most one idle engine for a short while."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._idle: EngineProcess | None = None
        self._timer: threading.Timer | None = None

    def take(self, python: Path, environment: dict[str, str]) -> EngineProcess | None:
        """The idle engine, if it runs on this Python with these variables."""
        process = self._swap(None)
        if process and (process.python, process.environment) == (python, environment) and process.is_ready:
            return process
        if process:
            process.end()
        return None

    def give(self, process: EngineProcess) -> None:
        """Keep an engine that has answered; another idle one is ended."""
        if earlier := self._swap(process):
            earlier.end()

    def close(self) -> None:
        """End the idle engine."""
        if process := self._swap(None):
            process.end()

    def _swap(self, process: EngineProcess | None) -> EngineProcess | None:
        """Put an engine, or none, in the place of the idle one and return that; at once, as algorithms may end so."""
        with self._lock:
            if self._timer:
                self._timer.cancel()
            self._timer = threading.Timer(_IDLE_SECONDS, self.close) if process else None
            if self._timer:
                self._timer.daemon = True
                self._timer.start()
            earlier, self._idle = self._idle, process
        return earlier


_pool = _Pool()
atexit.register(shut_down)
