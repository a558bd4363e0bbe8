"""Where the engine's packages come from and how they are fetched: which PyTorch, how much, by uv or pip, or offline.

Standard library only, and no QGIS.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from . import fixed_versions, install_steps, interpreters
from .engine.shared.errors import EngineError
from .engine.shared.folders import RESOURCES
from .engine.shared.message import say
from .install_steps import Reporting

#: What the packages for a platform and Python measure, made by ``scripts/make_wheels_table.py``.
SIZES = RESOURCES / "wheels.json"
#: A folder of wheels that everything comes from, nothing from the network.
WHEELHOUSE_VARIABLE = "DF4LCZ_WHEELHOUSE"
_NVIDIA = "nvidia-smi"
_SECONDS_TO_REACH, _SECONDS_BETWEEN = 8, 5.0
#: Opens an address as pip would, with the variables' proxy and certificates.
_REACH = """
import os, ssl, sys, urllib.request
bundle = os.environ.get("PIP_CERT") or None
context = ssl.create_default_context(cafile=bundle)
urllib.request.urlopen(sys.argv[1], timeout=float(sys.argv[2]), context=context).close()
"""
#: pip's variables, by which uv is told the same.
_OF_UV = {
    "PIP_INDEX_URL": "UV_DEFAULT_INDEX",
    "PIP_FIND_LINKS": "UV_FIND_LINKS",
    "PIP_CERT": "SSL_CERT_FILE",
    "PIP_CONSTRAINT": "UV_CONSTRAINT",
    "PIP_DEFAULT_TIMEOUT": "UV_HTTP_TIMEOUT",
}


def has_nvidia() -> bool:
    """Whether the system's own program finds an NVIDIA graphics card."""
    program = shutil.which(_NVIDIA)
    if not program:
        return False
    try:
        done = subprocess.run(
            [program, "-L"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
            **interpreters.no_window(),
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0 and "GPU " in done.stdout


def build_for(
    wheels: str, index: str, python: Path, variables: dict[str, str], reporting: Reporting, *, cuda_by_default: bool
) -> str:
    """What ``auto`` stands for: ``cpu`` where the index's own PyTorch is for cards that this computer has not.

    Only where PyTorch's own ``index`` answers; else, and offline, it is left at what the package index has.
    """
    offline = bool(variables.get("PIP_NO_INDEX"))
    if wheels != "auto" or not cuda_by_default or offline or has_nvidia():
        return wheels
    asked = subprocess.run(
        [str(python), "-I", "-c", _REACH, f"{index}/torch/", str(_SECONDS_TO_REACH)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=variables,
        timeout=5 * _SECONDS_TO_REACH,
        check=False,
        **interpreters.no_window(),
    )
    if asked.returncode:
        reporting.log(
            say(
                "No NVIDIA graphics card was found, but the smaller PyTorch for processors cannot be had: {index} does "
                "not answer. The build of the package index is taken.",
                index=index,
            )
        )
        return wheels
    reporting.log(say("No NVIDIA graphics card was found: the smaller PyTorch for processors is taken."))
    return "cpu"


def from_folder(folder: Path | str | None) -> dict[str, str]:
    """The variables by which all comes from a folder of wheels, that of :data:`WHEELHOUSE_VARIABLE` by default.

    Raises:
        EngineError: there are no wheels in it.
    """
    named = str(folder or os.environ.get(WHEELHOUSE_VARIABLE, ""))
    if not named:
        return {}
    path = Path(named).expanduser().absolute()
    if not path.is_dir() or not any(path.glob("*.whl")):
        raise EngineError(
            "The folder {path} holds no wheels (.whl). Make one by 'make wheelhouse' on a computer with a network, of "
            "the same system and version of Python.",
            path=path,
        )
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": path.as_uri()}


def tell_size(python: Path, wheels: str, variables: dict[str, str], reporting: Reporting) -> None:
    """Say beforehand how much will be fetched, as far as the table of the plugin knows the platform."""
    if variables.get("PIP_NO_INDEX"):
        return
    system, _, version = fixed_versions.platform_tag(python).rpartition("-")
    found = size_for(system, version, wheels)
    if found:
        reporting.log(
            say("About {megabytes} MB will be fetched, and need about three times as much on disk.", megabytes=found)
        )


def size_for(system: str, version: str, wheels: str) -> int | None:
    """Megabytes of all packages for a platform as ``sysconfig`` names it; None where the table does not know it."""
    try:
        table = json.loads(SIZES.read_text(encoding="utf-8"))["platforms"]
    except (OSError, ValueError, KeyError):
        return None
    parts = system.split("-")
    key = "win-amd64" if system == "win-amd64" else f"{parts[0]}-{parts[-1]}"
    if key == "macosx-universal2":
        key = f"macosx-{platform.machine()}"
    found = table.get(key, {}).get(version, {}).get("megabytes")
    if found and wheels == "cpu":  # about as much as on Windows, where the index's PyTorch is for processors
        return min(found, table.get("win-amd64", {}).get(version, {}).get("megabytes") or found)
    return found


def run(command: list[str], reporting: Reporting, start: float, stop: float, variables: dict[str, str]) -> None:
    """Run pip's ``command``, or uv in its place where it is on PATH, telling how much has come.

    Raises:
        EngineError: it failed.
        Cancelled: the user cancelled.
    """
    with _watched(Path(command[0]).parents[1], variables, reporting) as watched:
        if uv := shutil.which("uv"):
            reporting.log(say("uv is there and fetches in place of pip: {uv}", uv=uv))
            try:
                install_steps.run(
                    [command[0], "-I", "-c", _AS_CHILD, *uv_command(uv, command)],
                    reporting,
                    start,
                    stop,
                    {**watched, **uv_variables(variables)},
                )
                return
            except EngineError as error:
                reporting.log(say("uv failed, pip goes on: {words}", words=str(error).splitlines()[-1]))
        install_steps.run(command, reporting, start, stop, watched)


#: Lets the program that the arguments name take this Python's place in the tree of processes, and ends as it does.
_AS_CHILD = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:]))"


def uv_command(uv: str, command: list[str]) -> list[str]:
    """What asks uv for that which pip's ``command`` asks pip for."""
    python, rest = command[0], command[command.index("install") + 1 :]
    own = {"--no-user", "--progress-bar", "off"}
    kept = [word for word in rest if word not in own]
    # Versions of all indexes count, as with pip: PyTorch's own has but some packages.
    return [uv, "pip", "install", "--no-config", "--python", python, "--index-strategy", "unsafe-best-match", *kept]


def uv_variables(variables: dict[str, str]) -> dict[str, str]:
    """The variables of uv for pip's: where packages come from, and how the network is reached."""
    told = {uv: variables[pip] for pip, uv in _OF_UV.items() if variables.get(pip)}
    if "UV_FIND_LINKS" in told:
        told["UV_FIND_LINKS"] = ",".join(told["UV_FIND_LINKS"].split())
    if extra := variables.get("PIP_EXTRA_INDEX_URL"):
        told["UV_INDEX"] = extra
    if variables.get("PIP_NO_INDEX"):
        told["UV_NO_INDEX"] = "1"
    return told


@contextmanager
def _watched(folder: Path, variables: dict[str, str], reporting: Reporting) -> Iterator[dict[str, str]]:
    """Variables that give a program a folder for unfinished files; now and then it is told how much came there."""
    ended = threading.Event()
    with tempfile.TemporaryDirectory(prefix="df4lcz-fetch-", ignore_cleanup_errors=True) as unfinished:

        def watch() -> None:
            told = 0.0
            while not ended.wait(_SECONDS_BETWEEN):
                megabytes = (bytes_in(folder) + bytes_in(Path(unfinished))) / 1e6
                if megabytes >= told + 10:
                    told = megabytes
                    reporting.log(say("{megabytes:.0f} MB fetched and unpacked so far", megabytes=megabytes))

        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        try:
            yield {**variables, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), unfinished)}
        finally:
            ended.set()
            watcher.join(2 * _SECONDS_BETWEEN)


def bytes_in(folder: Path) -> int:
    """Bytes of all files below a folder; files that vanish meanwhile do not count."""
    total, waiting = 0, [str(folder)]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
        except OSError:
            continue
    return total
