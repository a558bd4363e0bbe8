"""The computing device: automatic choice, and a clear answer when the one asked for is not there."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .errors import DeviceError
from .message import say

if TYPE_CHECKING:
    import torch

DEVICES = ("auto", "cpu", "cuda", "mps")
#: Names the threads of a process that shares the cores with others.
THREADS_VARIABLE = "DF4LCZ_THREADS"


def choose(name: str) -> torch.device:
    """The torch device for ``auto``, ``cpu``, ``cuda`` or ``mps``; auto prefers CUDA, then MPS.

    Raises:
        DeviceError: the device is not available.
    """
    import torch

    available = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if name == "auto":
        name = next(n for n in ("cuda", "mps", "cpu") if available[n])
    if not available[name]:
        why = (
            say("this PyTorch was built without it")
            if name == "cuda" and not torch.version.cuda
            else say("no such device answers")
        )
        raise DeviceError(
            "The device {name} was asked for, but {why}. Choose 'auto' or 'cpu'.", name=repr(name), why=why
        )
    if name == "cpu":
        torch.set_num_threads(threads())
    return torch.device(name)


def threads() -> int:
    """How many threads this process may keep busy: its share of the cores among workers, else all that it may use."""
    share = os.environ.get(THREADS_VARIABLE, "")
    return max(1, int(share)) if share.isdecimal() else cores()


def cores() -> int:
    """The cores that this process may use."""
    return max(1, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
