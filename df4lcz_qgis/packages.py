"""Where the engine's packages come from and how they are fetched: in fixed versions or not, by uv or pip, or offline.

Standard library only, and no QGIS.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from . import builds, fixed_versions, install_steps
from .engine.shared.errors import EngineError
from .engine.shared.message import say
from .install_steps import Reporting
from .processes import temporary_folder

#: A folder of wheels that everything comes from, nothing from the network.
WHEELHOUSE_VARIABLE = "DF4LCZ_WHEELHOUSE"
_SECONDS_BETWEEN = 5.0
#: pip's variables, by which uv is told the same.
_OF_UV = {
    "PIP_INDEX_URL": "UV_DEFAULT_INDEX",
    "PIP_FIND_LINKS": "UV_FIND_LINKS",
    "PIP_CERT": "SSL_CERT_FILE",
    "PIP_CONSTRAINT": "UV_CONSTRAINT",
    "PIP_DEFAULT_TIMEOUT": "UV_HTTP_TIMEOUT",
}
#: pip's variables that name places where packages come from.
_PLACES = {"PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"}


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


def fetch(
    python: Path, reporting: Reporting, wheels: str, requirements: Path, lock: Path, variables: dict[str, str]
) -> str:
    """Let pip install the packages: by default the fixed versions where they are known; returns the build taken.

    Raises:
        EngineError: they cannot be had, or are not the known ones.
        Cancelled: the user cancelled.
    """
    chosen = builds.build_for(wheels, python, variables, reporting)
    builds.tell_size(python, chosen, variables, reporting)
    offline = bool(variables.get("PIP_NO_INDEX"))
    if wheels == "auto" and not offline and fixed_versions.are_known(lock, python, reporting):
        try:
            _fetch_fixed(python, reporting, chosen, lock.absolute(), variables)
        except EngineError as error:
            raise fixed_versions.failure(error) from error
    else:
        run(builds.pip_command(python, chosen, requirements.absolute()), reporting, 0.05, 0.92, variables)
    return chosen


def _fetch_fixed(python: Path, reporting: Reporting, chosen: str, lock: Path, variables: dict[str, str]) -> None:
    """Fetch what the list names; with the builds for processors, PyTorch's own packages from its own index alone."""
    command = [*builds.PIP_INSTALL, *fixed_versions.ONLY_THESE]
    with_sums = [*command, fixed_versions.WITH_SUMS]
    if chosen != "cpu":
        run([str(python), *with_sums, "-r", str(lock)], reporting, 0.05, 0.92, variables)
        return
    others, pytorch = fixed_versions.without_pytorch(lock, python.parents[1] / "fixed-versions.txt")
    run([str(python), *with_sums, "-r", str(others)], reporting, 0.05, 0.5, variables)
    variables = {k: v for k, v in variables.items() if k not in _PLACES}
    place = ["--index-url", builds.TORCH_INDEX["cpu"]]
    known = fixed_versions.of_processors(lock)
    if known.is_file():
        run([str(python), *with_sums, *place, "-r", str(known)], reporting, 0.5, 0.92, variables)
    else:  # each pip holds a file against the sum that the index states, but not each uv
        run([str(python), *command, *place, *pytorch], reporting, 0.5, 0.92, variables, by_uv=False)


def run(
    command: list[str],
    reporting: Reporting,
    start: float,
    stop: float,
    variables: dict[str, str],
    *,
    by_uv: bool = True,
) -> None:
    """Run pip's ``command``, or uv in its place where it is on PATH, telling how much has come.

    Raises:
        EngineError: it failed.
        Cancelled: the user cancelled.
    """
    with _watched(Path(command[0]).parents[1], variables, reporting) as watched:
        if by_uv and (uv := shutil.which("uv")):
            reporting.log(say("uv is there and fetches in place of pip: {uv}", uv=uv))
            told = {**watched, **uv_variables(variables)}
            try:
                install_steps.run(uv_command(uv, command), reporting, start, stop, told, python=command[0])
                return
            except EngineError as error:
                reporting.log(say("uv failed, pip goes on: {words}", words=str(error).splitlines()[-1]))
        install_steps.run(command, reporting, start, stop, watched)


def uv_command(uv: str, command: list[str]) -> list[str]:
    """What asks uv for that which pip's ``command`` asks pip for."""
    python, rest = command[0], command[command.index("install") + 1 :]
    own = {"--no-user", "--progress-bar", "off"}
    kept = [word for word in rest if word not in own]
    # As pip does: versions of all indexes count (PyTorch's own has but some packages), and modules are compiled.
    as_pip = ("--index-strategy", "unsafe-best-match", "--compile-bytecode")
    return [uv, "pip", "install", "--no-config", "--python", python, *as_pip, *kept]


def uv_variables(variables: dict[str, str]) -> dict[str, str]:
    """The variables of uv for pip's: where packages come from, and how the network is reached."""
    told = {uv: variables[pip] for pip, uv in _OF_UV.items() if variables.get(pip)}
    told.update(install_steps.proxies(variables))
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
    with temporary_folder("df4lcz-fetch-") as unfinished:

        def watch() -> None:
            told = 0.0
            while not ended.wait(_SECONDS_BETWEEN):
                megabytes = (bytes_in(folder) + bytes_in(unfinished)) / 1e6
                if megabytes >= told + 10:
                    told = megabytes
                    reporting.log(say("{megabytes:.0f} MB fetched and unpacked so far", megabytes=megabytes))

        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        try:
            yield {**variables, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(unfinished))}
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
