"""The end of a cancelled run: soon, wherever it is, and with nothing left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from typing import NoReturn

from . import protocol
from .reporter import Reporter

#: Seconds that a cancelled operation has to end by itself before the process ends it.
GRACE_SECONDS = 0.7
#: How a terminal, a session or another program asks a process to end.
SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name))


def end(
    reporter: Reporter, last_words: Callable[[], None] = lambda: None, grace_seconds: float = GRACE_SECONDS
) -> None:
    """Ask the operation to stop, and end the process after a moment's grace, even amid a network's forward pass.

    An operation whose outputs are being moved into place is let do so; it has ended well then.
    """
    reporter.cancel()
    threading.Event().wait(grace_seconds)
    with reporter.settling:
        if reporter.is_settled:
            return
        last_words()
        leave(reporter)


def leave(reporter: Reporter) -> NoReturn:
    """End the process as cancelled at once: Python's own way out takes seconds where PyTorch was at work."""
    for end_processes in reporter.ends:
        end_processes()
    reporter.remove_scratch()
    os._exit(protocol.EXIT_CANCELLED)


@contextlib.contextmanager
def heeded(numbers: tuple[int, ...], act: Callable[[int], None], *, last: bool = False) -> Iterator[None]:
    """Call ``act`` with each of the signals that comes, on a thread of its own.

    ``last`` says that the process ends afterwards: what is done is done, and a signal that comes then changes nothing.

    Python's own handlers run between two steps of the main thread, so not while a library computes; what is
    written to the wake-up descriptor arrives at once.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)

    def listen() -> None:
        with contextlib.suppress(OSError):
            while number := ours.recv(1):
                if number[0] in numbers:
                    threading.Thread(target=act, args=(number[0],), daemon=True).start()

    before = {number: signal.signal(number, lambda *_: None) for number in numbers}
    fd = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(fd)
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if last else handler)
        theirs.close()  # which ends the listener
        listener.join(1.0)
        ours.close()
