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
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from . import keeper, locks, processes
from .engine.shared.errors import Cancelled, EngineError
from .engine.shared.message import Message, say
from .processes import never, temporary_folder

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
_SECONDS_OF_SETTINGS, _SECONDS_OF_IMPORTS = 60, 600
#: For the keeper to end a whole tree of processes, which takes another program on Windows.
_SECONDS_TO_END = 10.0
#: With less room than this, in bytes, no environment can be made: pip alone takes more.
_LEAST_FREE = 30_000_000
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


def pip_environment(
    python: Path, further: Mapping[str, str] | None = None, cancelled: Callable[[], bool] = never
) -> dict[str, str]:
    """The variables for pip: indexes, proxies and certificates as the user's variables and files set them, no more.

    ``further`` are variables for the network that QGIS knows, which count less than the process's own.

    Raises:
        EngineError: pip does not answer.
        Cancelled: the user cancelled.
    """
    inherited = {**(further or {}), **clean_environment()}
    bare = {k: v for k, v in inherited.items() if not k.upper().startswith("PIP_")}
    kept = {k: v for k, v in inherited.items() if k.upper().startswith("PIP_") and _option(k[4:]) in _PIP_KEPT}
    asking = {**bare, **{k: v for k, v in inherited.items() if k.upper() == "PIP_CONFIG_FILE"}}
    told = processes.ask([str(python), "-Im", "pip", "config", "list"], asking, _SECONDS_OF_SETTINGS, cancelled)
    if told.timed_out:
        raise processes.too_slow(python, _SECONDS_OF_SETTINGS)  # packages might come from elsewhere
    for line in told.out.splitlines() if told.code == 0 else ():
        key, _, value = line.partition("=")
        section, _, name = key.partition(".")
        if section in ("global", "install") and name in {*_PIP_KEPT, "constraint"}:  # of an administrator's, say
            with contextlib.suppress(ValueError, SyntaxError):
                kept.setdefault("PIP_" + name.upper().replace("-", "_"), str(ast.literal_eval(value)))
    if bundle := bare.get("REQUESTS_CA_BUNDLE") or bare.get("CURL_CA_BUNDLE"):
        kept.setdefault("PIP_CERT", bundle)  # as pip itself does; what stands in for pip is told of it this way
    return {**bare, **kept, "PIP_CONFIG_FILE": os.devnull, "PYTHONUTF8": "1"}


def proxies(variables: Mapping[str, str]) -> dict[str, str]:
    """The variables for other programs that name the proxy which is set in pip itself; none where none is."""
    proxy = variables.get("PIP_PROXY", "")
    if not proxy:
        return {}
    names = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    address = proxy if "://" in proxy else f"http://{proxy}"
    return dict.fromkeys((*names, *map(str.lower, names)), address)


def _option(variable: str) -> str:
    return variable.lower().replace("_", "-")


@contextlib.contextmanager
def only_one(folder: Path, reporting: Reporting) -> Iterator[None]:
    """Let one process at a time install into ``folder``; another one waits. The system lets go of a dead one's lock.

    Raises:
        Cancelled: the user did not want to wait.
    """

    def pause() -> None:
        if reporting.cancelled():
            raise Cancelled("Cancelled. Another window goes on installing the engine.")
        time.sleep(0.2)

    waiting = say("Another window is installing the engine; waiting for it.")
    with locks.only_one(folder / "install.lock", waiting, reporting.log, pause):
        yield


def run(
    command: list[str],
    reporting: Reporting,
    start: float,
    stop: float,
    environment: dict[str, str] | None = None,
    *,
    place: Path | None = None,
    python: str | None = None,
) -> None:
    """Run a command, relaying its lines; progress creeps from ``start`` towards ``stop``.

    ``place`` is a folder on the disk that it writes to, which is blamed for a failure where it is full; ``python``
    the interpreter that keeps watch, where the command is not one's own.

    Raises:
        EngineError: it failed.
        Cancelled: the user cancelled.
    """
    reporting.progress(start)
    lines: list[str] = []
    with temporary_folder("df4lcz-install-") as empty:
        process = subprocess.Popen(
            [python or command[0], "-I", keeper.__file__, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            cwd=empty,
            env=environment or {**clean_environment(), "PYTHONUTF8": "1"},
            **keeper.no_window(),
        )
        reader = threading.Thread(target=_relay, args=(process, lines, reporting.log), daemon=True)
        reader.start()
        try:
            while process.poll() is None:
                processes.check(reporting.cancelled)
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
        process.wait(_SECONDS_TO_END)
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
    if "SOCKS support" in "\n".join(lines):
        return EngineError(
            "pip cannot use a SOCKS proxy such as QGIS's settings or the variable HTTPS_PROXY name here. Name an HTTP "
            "proxy there, or put the program uv on PATH, which fetches in pip's place, and run 'Install engine' again. "
            "The last words of '{command}':\n{tail}",
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


def try_imports(python: Path, names: list[str], cancelled: Callable[[], bool] = never) -> None:
    """Import what was installed, as the engine will.

    Raises:
        EngineError: something cannot be imported, or takes too long.
        Cancelled: the user cancelled.
    """
    command = [str(python), "-I", "-c", _IMPORTS, *names]
    with temporary_folder("df4lcz-install-") as empty:
        told = processes.ask(command, clean_environment(), _SECONDS_OF_IMPORTS, cancelled, place=empty)
    if told.timed_out:
        raise processes.too_slow(python, _SECONDS_OF_IMPORTS)
    if told.code != 0:
        raise EngineError(
            "The engine was installed, but it does not work here: {words}. Run 'Install engine' with 'Repair' ticked; "
            "if it happens again, choose another PyTorch build or another Python.",
            words=told.last_words,
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
