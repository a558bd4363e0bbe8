"""Tasks that wait for the network, a few at once: who leaves does not wait for one that hangs."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

Key = TypeVar("Key")
#: Seconds that tasks in work have to end by themselves once all are stopped.
_GRACE_SECONDS = 0.5


def side_by_side(
    tasks: dict[Key, Callable[[], Any]], count: int, stop: threading.Event, tell: Callable[[int], None]
) -> dict[Key, Any]:
    """What the tasks return, ``count`` at once; ``tell`` hears several times a second how many are done.

    The first failure, and what ``tell`` raises, set ``stop`` and are raised here. Tasks that heed it end soon; one that
    hangs in a read is left to its time-out, on a thread that keeps no process alive.
    """
    waiting: queue.SimpleQueue[tuple[Key, Callable[[], Any]]] = queue.SimpleQueue()
    done: queue.SimpleQueue[tuple[Key, Any, BaseException | None]] = queue.SimpleQueue()
    for task in tasks.items():
        waiting.put(task)

    def work() -> None:
        with contextlib.suppress(queue.Empty):
            while not stop.is_set():
                key, task = waiting.get_nowait()
                try:
                    done.put((key, task(), None))
                except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                    done.put((key, None, error))

    threads = [threading.Thread(target=work, daemon=True) for _ in range(min(count, len(tasks)))]
    results: dict[Key, Any] = {}
    try:
        for thread in threads:
            thread.start()
        while len(results) < len(tasks):
            with contextlib.suppress(queue.Empty):
                key, result, error = done.get(timeout=0.3)
                if error is not None:
                    raise error
                results[key] = result
            tell(len(results))
    except BaseException:
        stop.set()
        until = time.monotonic() + _GRACE_SECONDS
        for thread in threads:
            if thread.ident is not None:
                thread.join(max(0.0, until - time.monotonic()))
        raise
    return results
