"""How an operation speaks while it works: progress, messages, and whether it should stop."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any, Callable, Protocol

from . import protocol
from .errors import Cancelled
from .message import Message


class Holder(Protocol):
    """Keeps whole files until the end of a run, as :class:`.outputs.Outputs` does."""

    def hold(self, temporary: Path, destination: Path) -> bool:
        """Keep a file or folder; False where the run does not own ``destination``."""


class Reporter:
    """Receives what an operation has to say; this base class is silent and never cancels."""

    def __init__(self) -> None:
        self._cancel = threading.Event()
        self.scratch_files: set[Path] = set()
        #: The run's declared outputs, which are moved into place together; None outside of a run.
        self.outputs: Holder | None = None
        #: Held while outputs are moved into place: meanwhile the process must not be ended.
        self.settling = threading.Lock()
        self.is_settled = False
        self.later: list[Callable[[], None]] = []
        #: What ends the processes of this run at once, for when this one is ended in the middle.
        self.ends: list[Callable[[], None]] = []

    def emit(self, event: dict[str, Any]) -> None:
        """Send one event of :mod:`.protocol`."""

    def info(self, text: str | Message, /, **values: Any) -> None:
        """Tell the user something worth knowing: a template and its values, see :mod:`.message`."""
        self.emit({"event": protocol.INFO, "message": Message.make(text, values).as_json()})

    def warning(self, text: str | Message, /, **values: Any) -> None:
        """Tell the user something that they should look at; the work goes on."""
        self.emit({"event": protocol.WARNING, "message": Message.make(text, values).as_json()})

    def progress(self, fraction: float, text: str | Message | None = None, /, **values: Any) -> None:
        """Report the share of the work done (0..1); also the place where a cancel takes effect.

        Raises:
            Cancelled: the user asked to stop.
        """
        self.check()
        event: dict[str, Any] = {"event": protocol.PROGRESS, "fraction": min(max(float(fraction), 0.0), 1.0)}
        if text:
            event["message"] = Message.make(text, values).as_json()
        self.emit(event)

    def check(self) -> None:
        """Raise Cancelled when the user asked to stop."""
        if self._cancel.is_set():
            raise Cancelled("Cancelled. Nothing was written.")

    def cancel(self) -> None:
        """Ask the operation to stop at its next report."""
        self._cancel.set()

    def scratch(self, path: Path) -> None:
        """Note a temporary file, so that it is removed even when this process is killed."""
        self.scratch_files.add(path)
        self.emit({"event": protocol.SCRATCH, "path": str(path)})

    def remove_scratch(self) -> None:
        """Remove the temporary files that the operation has not moved into place."""
        from .files import remove_with_sidecars  # which knows reporters

        for path in list(self.scratch_files):
            remove_with_sidecars(path)

    def afterwards(self, action: Callable[[], None]) -> None:
        """Do something, such as removing unfinished work, once the run's outputs are in place."""
        if self.outputs is None:
            action()
        else:
            self.later.append(action)

    def step(self, start: float, stop: float) -> Reporter:
        """A reporter for one step of the work, whose 0..1 is ``start``..``stop`` of this one."""
        return _Step(self, start, stop)


class Quiet(Reporter):
    """Says nothing of a part of ``parent``'s work, but passes on the wish to stop."""

    def __init__(self, parent: Reporter) -> None:
        super().__init__()
        self._parent = parent

    def check(self) -> None:
        self._parent.check()


class _Step(Reporter):
    def __init__(self, parent: Reporter, start: float, stop: float) -> None:
        self._parent, self._start, self._stop = parent, start, stop

    @property
    def scratch_files(self) -> set[Path]:  # type: ignore[override]
        return self._parent.scratch_files

    @property
    def ends(self) -> list[Callable[[], None]]:  # type: ignore[override]
        return self._parent.ends

    @property
    def outputs(self) -> Holder | None:  # type: ignore[override]
        return self._parent.outputs

    def emit(self, event: dict[str, Any]) -> None:
        if event["event"] == protocol.PROGRESS:
            share = event["fraction"]  # so that the end of a step is exactly the beginning of the next
            event = {**event, "fraction": self._start * (1 - share) + self._stop * share}
        self._parent.emit(event)

    def check(self) -> None:
        self._parent.check()

    def cancel(self) -> None:
        self._parent.cancel()

    def scratch(self, path: Path) -> None:
        self._parent.scratch(path)

    def afterwards(self, action: Callable[[], None]) -> None:
        self._parent.afterwards(action)


class Clock:
    """Estimates the time left from the share of the work done."""

    def __init__(self) -> None:
        self._started = time.monotonic()

    def seconds_left(self, fraction: float) -> float | None:
        """Seconds left at ``fraction``; None while it is too early to tell."""
        elapsed = time.monotonic() - self._started
        if fraction < 0.02 or elapsed < 2:
            return None
        return elapsed * (1 - fraction) / fraction
