"""The steps of an installation, each a process that nothing around it can redirect. Standard library only, and no QGIS.

Python runs isolated and in an empty folder, so that neither a file beside the user's project nor a variable gets in;
of pip's settings only those count that say where packages come from and how the network is reached.
"""

from __future__ import annotations

import ast
import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from . import interpreters
from .engine.shared.errors import Cancelled, EngineError
from .engine.shared.message import Message, say

_CLEANED = ("PYTHON", "PROJ_", "GDAL_", "__PYVENV_LAUNCHER__")
#: Settings of pip, as options, that say where packages come from and how; others could lead the installation astray.
_PIP_KEPT = {
    "index-url",
    "extra-index-url",
    "no-index",
    "find-links",
    "trusted-host",
    "cert",
    "client-cert",
    "proxy",
    "timeout",
    "default-timeout",
    "retries",
    "cache-dir",
    "no-cache-dir",
    "keyring-provider",
    "disable-pip-version-check",
}
_SECONDS_OF_IMPORTS = 600
#: With less room than this, in bytes, no environment can be made: pip alone takes more.
_LEAST_FREE = 30_000_000
#: Runs a command and ends it when standard input ends: when whoever started this is gone.
_KEEPER = """
import os, signal, subprocess, sys, threading
posix = os.name == "posix"
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, start_new_session=posix)
def watch():
    sys.stdin.buffer.read()
    os.killpg(child.pid, signal.SIGKILL) if posix else child.kill()
threading.Thread(target=watch, daemon=True).start()
code = child.wait()
os._exit(code if 0 <= code < 256 else 1)
"""
#: Imports what the requirements named as arguments brought: the module of a distribution's name, else its first one.
_IMPORTS = """
import importlib, importlib.metadata, sys
brought = {}
for module, distributions in importlib.metadata.packages_distributions().items():
    for distribution in distributions:
        brought.setdefault(distribution.lower().replace("-", "_").replace(".", "_"), []).append(module)
for name in sys.argv[1:]:
    own = name.lower().replace("-", "_").replace(".", "_")
    modules = sorted(brought.get(own, []), key=lambda m: (m.lower() != own, m.startswith("_"), m))
    if modules:
        importlib.import_module(modules[0])
"""


@dataclass(frozen=True)
class Reporting:
    """How an installation speaks: ``log`` a line, ``progress`` 0..1, ``cancelled`` asks whether to stop."""

    log: Callable[[str | Message], None]
    progress: Callable[[float], None]
    cancelled: Callable[[], bool]


def clean_environment() -> dict[str, str]:
    """The process's variables without those by which QGIS's Python, PROJ and GDAL would reach a child."""
    return {k: v for k, v in os.environ.items() if not k.upper().startswith(_CLEANED)}


def pip_environment(python: Path) -> dict[str, str]:
    """The variables for pip: indexes, proxies and certificates as the user's variables and files set them, no more."""
    inherited = clean_environment()
    bare = {k: v for k, v in inherited.items() if not k.upper().startswith("PIP_")}
    kept = {k: v for k, v in inherited.items() if k.upper().startswith("PIP_") and _option(k[4:]) in _PIP_KEPT}
    asking = {**bare, **{k: v for k, v in inherited.items() if k.upper() == "PIP_CONFIG_FILE"}}
    told = subprocess.run(
        [str(python), "-Im", "pip", "config", "list"],
        env=asking,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=60,
        check=False,
        **interpreters.no_window(),
    )
    for line in told.stdout.splitlines() if told.returncode == 0 else ():
        key, _, value = line.partition("=")
        section, _, name = key.partition(".")
        if section in ("global", "install") and name in {*_PIP_KEPT, "constraint"}:  # of an administrator's, say
            with contextlib.suppress(ValueError, SyntaxError):
                kept.setdefault("PIP_" + name.upper().replace("-", "_"), str(ast.literal_eval(value)))
    return {**bare, **kept, "PIP_CONFIG_FILE": os.devnull, "PYTHONUTF8": "1"}


def _option(variable: str) -> str:
    return variable.lower().replace("_", "-")


@contextlib.contextmanager
def only_one(folder: Path, reporting: Reporting) -> Iterator[None]:
    """Let one process at a time install into ``folder``; another one waits. The system lets go of a dead one's lock.

    Raises:
        Cancelled: the user did not want to wait.
    """
    with (folder / "install.lock").open("a+b") as file:
        told = False
        while not _locked(file):
            if not told:
                reporting.log(say("Another window is installing the engine; waiting for it."))
                told = True
            if reporting.cancelled():
                raise Cancelled("Cancelled. Another window goes on installing the engine.")
            time.sleep(0.2)
        yield


def _locked(file: IO[bytes]) -> bool:
    """Whether the lock is ours now."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        def take() -> None:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:

        def take() -> None:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    try:
        take()
    except OSError:
        return False
    return True


def run(
    command: list[str],
    reporting: Reporting,
    start: float,
    stop: float,
    environment: dict[str, str] | None = None,
    *,
    place: Path | None = None,
) -> None:
    """Run a command of a Python, relaying its lines; progress creeps from ``start`` towards ``stop``.

    ``place`` is a folder on the disk that it writes to, which is blamed for a failure where it is full.

    Raises:
        EngineError: it failed.
        Cancelled: the user cancelled.
    """
    reporting.progress(start)
    lines: list[str] = []
    with tempfile.TemporaryDirectory(prefix="df4lcz-install-", ignore_cleanup_errors=True) as empty:
        process = subprocess.Popen(
            [command[0], "-I", "-c", _KEEPER, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            cwd=empty,
            env=environment or {**clean_environment(), "PYTHONUTF8": "1"},
            **interpreters.no_window(),
        )
        reader = threading.Thread(target=_relay, args=(process, lines, reporting.log), daemon=True)
        reader.start()
        try:
            while process.poll() is None:
                if reporting.cancelled():
                    raise Cancelled(
                        "Cancelled. The engine is not installed; run 'Install engine' again when it suits you."
                    )
                time.sleep(0.1)
                # Nobody knows how many packages are left: each line brings the bar a little closer to the end.
                reporting.progress(stop - (stop - start) * 0.97 ** len(lines))
        finally:
            _end(process)
            reader.join(2.0)
    if process.returncode != 0:
        raise _failed(command, process.returncode, lines, place)


def _end(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None  # it was opened as a pipe
    with contextlib.suppress(OSError):
        process.stdin.close()  # the keeper ends what it runs
    try:
        process.wait(2.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def is_full(words: str) -> bool:
    """Whether a program's words tell of a full disk."""
    return any(
        w in words for w in ("No space left on device", "Errno 28", "not enough space on the disk", "Disk quota")
    )


def _is_full_at(folder: Path) -> bool:
    """Whether a disk is full; venv keeps to itself why its steps failed."""
    try:
        return shutil.disk_usage(folder).free < _LEAST_FREE
    except OSError:
        return False


def _failed(command: list[str], code: int, lines: list[str], place: Path | None) -> EngineError:
    tail = "\n".join(lines[-8:])
    name = " ".join(Path(p).name if os.sep in p else p for p in command[:4]).replace("-Im", "-m")
    if is_full("\n".join(lines)) or (place and _is_full_at(place)):
        return EngineError(
            "Installing the engine failed: the disk is full. Make room (2 to 6 GB are needed), or set DF4LCZ_DATA to a "
            "folder on another disk, and run 'Install engine' again. The last words of '{command}':\n{tail}",
            command=name,
            tail=tail,
        )
    return EngineError(
        "Installing the engine failed: '{command}' ended with code {returncode}. Check the connection and "
        "the free disk space, then run it again with 'Repair'. Its last words:\n{tail}",
        command=name,
        returncode=code,
        tail=tail,
    )


def _relay(process: subprocess.Popen[str], lines: list[str], log: Callable[[str | Message], None]) -> None:
    assert process.stdout is not None  # it was opened as a pipe
    with process.stdout:
        for line in process.stdout:
            lines.append(line.rstrip())
            log(lines[-1])


def try_imports(python: Path, names: list[str]) -> None:
    """Import what was installed, as the engine will.

    Raises:
        EngineError: something cannot be imported.
    """
    with tempfile.TemporaryDirectory(prefix="df4lcz-install-", ignore_cleanup_errors=True) as empty:
        done = subprocess.run(
            [str(python), "-I", "-c", _IMPORTS, *names],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=empty,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS_OF_IMPORTS,
            env=clean_environment(),
            check=False,
            **interpreters.no_window(),
        )
    if done.returncode != 0:
        words = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        raise EngineError(
            "The engine was installed, but it does not work here: {words}. Run 'Install engine' with 'Repair' ticked; "
            "if it happens again, choose another PyTorch build or another Python.",
            words=words,
        )


def swap(new: Path, folder: Path) -> None:
    """Put a new environment in the place of the old one, which gets its place back should that fail."""
    old = folder.with_name(f"{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    try:
        folder.replace(old)
    except OSError as error:
        raise EngineError(
            "Files of the environment {folder} are in use or protected ({problem}). Close other windows of "
            "QGIS and run 'Install engine' with 'Repair' ticked.",
            folder=folder,
            problem=error.strerror or error,
        ) from error
    try:
        new.replace(folder)
    except OSError:
        with contextlib.suppress(OSError):
            old.replace(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)
