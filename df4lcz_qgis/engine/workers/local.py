"""Processes of this computer as workers, each with its share of the cores, the memory and the graphics cards."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator
from multiprocessing import forkserver
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared import folders
from ..shared.device import THREADS_VARIABLE, cores

if TYPE_CHECKING:
    from distributed import SpecCluster

_LOOPBACK = "127.0.0.1"
#: Cores that one process with PyTorch uses well.
_CORES_A_WORKER = 4
_LIBRARIES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def usual_count(card: bool) -> int:
    """How many workers are the quickest here: one for each graphics card they use, else one per four cores."""
    return (card and graphics_cards()) or max(1, cores() // _CORES_A_WORKER)


def graphics_cards() -> int:
    """The graphics cards that PyTorch finds."""
    import torch

    return torch.cuda.device_count() if torch.cuda.is_available() else 0


def make_ready(module: str) -> None:
    """Have one process import ``module`` and what it needs meanwhile; workers that start later are copies of it.

    On Linux alone: elsewhere a copied process is not safe, and each worker imports for itself.
    """
    if sys.platform != "linux":
        return
    import dask

    dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"})
    multiprocessing.set_forkserver_preload(["distributed", f"{__package__}.worker", module])
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(folders.ROOT), before)))
    try:
        forkserver.ensure_running()
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before


@contextlib.contextmanager
def local_cluster(count: int, folder: Path) -> Iterator[SpecCluster]:
    """``count`` worker processes and their scheduler, which listen on the loopback and trust each other alone.

    ``folder`` is where they may write. They end with this context, and at once when this process does.
    """
    import dask
    from distributed import Nanny, Scheduler, SpecCluster
    from distributed.security import Security
    from distributed.system import MEMORY_LIMIT

    security = Security.temporary()
    common: dict[str, Any] = {
        "host": _LOOPBACK,
        "protocol": "tls",
        "security": security,
        "dashboard": False,
        "dashboard_address": f"{_LOOPBACK}:0",
    }
    scheduler = {"cls": Scheduler, "options": {**common, "port": 0, "dashboard": False, "allowed_failures": 0}}
    threads, cards = max(1, cores() // count), graphics_cards()
    workers = {}
    for number in range(count):
        environment = {THREADS_VARIABLE: str(threads), **dict.fromkeys(_LIBRARIES, str(threads))}
        if cards:
            environment["CUDA_VISIBLE_DEVICES"] = _card(number % cards)
        options = {
            **common,
            "nthreads": 1,
            "memory_limit": MEMORY_LIMIT // count,
            "local_directory": str(folder),
            "env": environment,
            "preload": [f"{__package__}.worker"],
            "silence_logs": 50,
            "quiet": True,
        }
        workers[number] = {"cls": Nanny, "options": options}
    with (
        dask.config.set({"temporary-directory": str(folder)}),
        SpecCluster(workers=workers, scheduler=scheduler, security=security, silence_logs=50) as cluster,
    ):
        yield cluster


def end_at_once(cluster: SpecCluster) -> None:
    """End the processes of a cluster of :func:`local_cluster`, even in the middle of a network's forward pass."""
    for nanny in list(cluster.workers.values()):
        number = getattr(getattr(nanny, "process", None), "pid", None)
        if number:
            with contextlib.suppress(OSError):  # it has ended already
                os.kill(number, getattr(signal, "SIGKILL", signal.SIGTERM))


def _card(number: int) -> str:
    """What names a graphics card to a process: the user's own names where they chose some."""
    chosen = [c for c in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if c]
    return chosen[number] if number < len(chosen) else str(number)
