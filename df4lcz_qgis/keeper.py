"""Runs a command, and ends it with all that it started when standard input ends: when whoever started this is gone.

A program of its own, which an interpreter runs by this file's path. Standard library only.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any


def no_window() -> dict[str, Any]:
    """Options of ``subprocess`` that keep Windows from opening a console for the child."""
    return {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}


def options() -> dict[str, Any]:
    """Options of ``subprocess`` for a process that :func:`end_tree` can end; they open no console either."""
    return no_window() or {"start_new_session": True}


def end_tree(process: subprocess.Popen[Any]) -> None:
    """End a process that was started with :func:`options`, and all that it started."""
    if sys.platform == "win32":
        # Windows knows no groups: a launcher's or uv's children would live on, and hold the environment's files.
        program = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        command = [str(program), "/T", "/F", "/PID", str(process.pid)]
        with contextlib.suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=20,
                check=False,
                **no_window(),
            )
        process.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def main(command: list[str]) -> None:
    """Run ``command`` and end as it does."""
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, **options())

    def watch() -> None:
        sys.stdin.buffer.read()
        end_tree(child)

    threading.Thread(target=watch, daemon=True).start()
    code = child.wait()
    os._exit(code if 0 <= code < 256 else 1)


if __name__ == "__main__":
    main(sys.argv[1:])
