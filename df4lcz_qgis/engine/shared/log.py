"""Where the details of errors go: a log file in the user's folder of the plugin. What users read names it."""

from __future__ import annotations

import contextlib
import datetime
import os
from pathlib import Path

from . import folders

#: A log that has grown to so many bytes is put aside under the name of the one before.
_LARGEST = 1_000_000
#: Of one error so many characters at most, its end, which says the most.
_LONGEST = 20_000


def path() -> Path:
    """Where the log lies or will lie."""
    return folders.data_folder() / "logs" / "engine.log"


def write(details: str) -> Path | None:
    """Append the details of an error; returns the log, None where it cannot be written."""
    log = path()
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    head = f"--- {now}, DF4LCZ {folders.version()}, process {os.getpid()}"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            if log.stat().st_size > _LARGEST:
                log.replace(log.with_suffix(".old.log"))
        with log.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{head}\n{details[-_LONGEST:].rstrip()}\n")
    except OSError:  # a full or closed home must not hide the error itself
        return None
    return log
