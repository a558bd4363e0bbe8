"""Runs of the engine's command line, timed and weighed from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.tables import ROOT


@dataclass(frozen=True)
class Run:
    """What a run took: seconds from its start to its end, and the most bytes of memory that it held.

    ``largest`` is that of the largest process, ``total`` the sum of all, ``own`` that sum without what they share.
    """

    seconds: float
    largest: int
    total: int
    own: int


def run_engine(folder: Path, operation: str, *given: object) -> Run:
    """Run an operation with a cache in ``folder``.

    Raises:
        SystemExit: it failed; what it said is on standard error.
    """
    command = [sys.executable, "-m", "df4lcz_qgis.engine", operation, "--quiet", *map(str, given)]
    environment = {**os.environ, "DF4LCZ_CACHE": str(folder / "cache")}
    largest = total = own = 0
    started = time.perf_counter()
    run = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    while run.poll() is None:
        sizes = _sizes(run.pid)
        largest = max([largest, *(rss for rss, _ in sizes)])
        total, own = max(total, sum(rss for rss, _ in sizes)), max(own, sum(rss - shared for rss, shared in sizes))
        time.sleep(0.1)
    seconds = time.perf_counter() - started
    if run.returncode:
        raise SystemExit(f"{operation} failed")
    return Run(seconds, largest, total, own)


def _sizes(number: int) -> list[tuple[int, int]]:
    """Bytes that a process and each of its children hold, and how many of them others may hold too."""
    sizes = []
    try:
        process = psutil.Process(number)
        for one in (process, *process.children(recursive=True)):
            memory = one.memory_info()
            sizes.append((memory.rss, getattr(memory, "shared", 0)))
    except psutil.NoSuchProcess:
        pass
    return sizes
