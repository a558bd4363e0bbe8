"""Who does work in parts, as the user says it: this process, a number of processes, or a cluster by its address."""

from __future__ import annotations

import os
import re
from pathlib import Path

from .errors import RequestError
from .folders import unquoted

#: Says what :data:`AUTO` stands for.
VARIABLE = "DF4LCZ_WORKERS"
AUTO = "auto"
#: The most processes on one computer.
MOST = 256
_ADDRESS = re.compile(r"((tcp|tls|ws|wss|ucx)://)?(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}/?")


def parse(text: str | None) -> int | str:
    """A number of processes, the address or the file of a dask scheduler, or :data:`AUTO`.

    Without a text, or with ``auto``, what the variable ``DF4LCZ_WORKERS`` says.

    Raises:
        RequestError: it is none of them.
    """
    asked = (text or AUTO).strip()
    if asked == AUTO:
        asked = unquoted(os.environ.get(VARIABLE, "")) or AUTO
    if asked == AUTO or _ADDRESS.fullmatch(asked):
        return asked
    if asked.isdecimal() and 1 <= int(asked) <= MOST:
        return int(asked)
    if asked.endswith(".json") and Path(asked).is_file():
        return str(Path(asked).absolute())
    raise RequestError(
        "Workers are 'auto', a number of processes from 1 to {most}, or the address of a dask scheduler such as "
        "tcp://10.0.0.5:8786 or the file that it wrote; given: {asked}.",
        most=MOST,
        asked=repr(asked),
    )
