"""The engine's private Python environment: finding, installing and repairing it.

Standard library only, and no QGIS: ``make engine`` runs this module too
(``python3 -m df4lcz_qgis.engine_environment install``). Nothing is ever installed into QGIS's own Python.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from . import install_steps, interpreters, packages
from .builds import WHEELS
from .engine.shared import compiled, paths
from .engine.shared.errors import Cancelled, EngineError, EngineMissingError
from .engine.shared.folders import RESOURCES, ROOT, data_folder, unquoted
from .engine.shared.message import Message, say, together
from .install_steps import Reporting, clean_environment
from .processes import never

__all__ = ["WHEELS", "Reporting", "clean_environment", "find", "install"]

REQUIREMENTS = RESOURCES / "requirements-engine.txt"
#: Versions and hashes of all packages, for the platforms that it names: ``make lock``.
LOCK = RESOURCES / "requirements-engine.lock"
#: The variable that names the engine's Python and overrides everything else.
PYTHON_VARIABLE = "DF4LCZ_PYTHON"
_MARKER = "df4lcz-engine.json"
#: Characters that the longest name below the environment has: 139 in PyTorch 2.14 for Windows, and room to grow.
_LONGEST_NAME = 155


def key() -> str:
    """Short hash of the requirements, whatever their order: an environment made for others is not used."""
    lines = {line.partition("#")[0].strip() for line in REQUIREMENTS.read_text(encoding="utf-8").splitlines()}
    return hashlib.sha256("\n".join(sorted(lines - {""})).encode()).hexdigest()[:12]


def environment_folder() -> Path:
    """Where this version's environment lies or will lie."""
    return data_folder() / "engine" / key()


def python_in(folder: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def is_complete(folder: Path) -> bool:
    """Whether an environment was installed to its end."""
    return (folder / _MARKER).is_file() and python_in(folder).exists()


def find(setting: str = "") -> Path:
    """The engine's Python: the variable's, else the setting's, else the private environment's.

    Raises:
        EngineMissingError: there is none; says how to get it.
    """
    variable = say("the variable {name}", name=PYTHON_VARIABLE)
    for source, value in ((variable, os.environ.get(PYTHON_VARIABLE, "")), (say("the options"), setting)):
        if unquoted(value):
            path = Path(unquoted(value)).expanduser().absolute()
            if not path.is_file():
                raise EngineMissingError(
                    "The engine's Python named by {source} does not exist: {path}. Correct or empty it, or run "
                    "'Install engine'.",
                    source=source,
                    path=path,
                )
            return path
    folder = environment_folder()
    if is_complete(folder):
        return python_in(folder)
    state = say("is only half installed") if folder.exists() else say("is not installed")
    raise EngineMissingError(
        "The engine {state} (looked for {folder}). Run the algorithm 'Install engine' of DF4LCZ once, or name a "
        "Python that has its packages in the options or in {variable}.",
        state=state,
        folder=folder,
        variable=PYTHON_VARIABLE,
    )


def base_pythons(cancelled: Callable[[], bool] = never) -> Iterator[Path]:
    """Interpreters that might make the environment, the likeliest first; not ``sys.executable``: it may be QGIS."""
    yield from interpreters.existing(clean_environment(), cancelled)


def base_python(tried: dict[str, Message | None] | None = None, cancelled: Callable[[], bool] = never) -> Path:
    """An interpreter that is new enough and can make virtual environments.

    Args:
        tried: interpreters not to try again, with what is wrong with each; those tried now are added.
        cancelled: whether the user has cancelled.

    Raises:
        EngineError: there is none; says what was tried.
        Cancelled: the user cancelled.
    """
    tried = {} if tried is None else tried
    for candidate in base_pythons(cancelled):
        if str(candidate) in tried or not candidate.is_file():
            continue
        tried[str(candidate)] = problem = interpreters.problem_of(candidate, clean_environment(), cancelled)
        if not problem:
            return candidate
    found = [say("{path}: {problem}", path=path, problem=problem) for path, problem in tried.items()]
    need = ".".join(map(str, interpreters.OLDEST))
    raise EngineError(
        "No Python {need} to {newest} that can make virtual environments was found ({listed}). Install Python (on "
        "Debian and Ubuntu also the package python3-venv), or make an environment yourself from {requirements} "
        "and name its Python in the options.",
        need=need,
        newest=".".join(map(str, interpreters.NEWEST)),
        listed=together(found, "; ") if found else say("none found"),
        requirements=REQUIREMENTS,
    )


def install(
    reporting: Reporting,
    *,
    wheels: str = "auto",
    repair: bool = False,
    requirements: Path = REQUIREMENTS,
    folder: Path | None = None,
    wheelhouse: str | None = None,
    network: Mapping[str, str] | None = None,
) -> Path:
    """Make the environment, or with ``repair`` make it anew; returns its Python.

    An interrupted installation leaves no environment that counts as complete. ``network`` are variables for a proxy
    and certificates that QGIS is set to.

    Raises:
        EngineError: no suitable Python, no space, no wheels in the folder ``wheelhouse``, or pip failed.
        Cancelled: the user cancelled.
    """
    folder = folder or environment_folder()
    if is_complete(folder) and not repair:
        return _already(folder, reporting)
    _check_length(folder)
    offline = packages.from_folder(wheelhouse)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with install_steps.only_one(folder.parent, reporting):
            if is_complete(folder) and not repair:  # another window has made it meanwhile
                return _already(folder, reporting)
            if repair:
                compiled.remove(ROOT / "df4lcz_qgis")
            return _install(folder, reporting, wheels, requirements, network or {}, offline)
    except OSError as error:
        raise EngineError(
            "The folder {parent} cannot be made or written to ({error}). Set DF4LCZ_DATA to another one, or make room "
            "there.",
            parent=folder.parent,
            error=error.strerror or error,
        ) from error


def _already(folder: Path, reporting: Reporting) -> Path:
    reporting.log(say("The engine is installed already: {folder}", folder=folder))
    return python_in(folder)


def _install(
    folder: Path,
    reporting: Reporting,
    wheels: str,
    requirements: Path,
    network: Mapping[str, str],
    offline: dict[str, str],
) -> Path:
    # One that works is kept until the new one does, too: it is made beside the old one, which then makes room.
    beside = is_complete(folder)
    new = folder.with_name(f"{folder.name}.new") if beside else folder
    (new / _MARKER).unlink(missing_ok=True)
    try:
        base = _make(new, reporting)
        python = python_in(new)
        text = requirements.read_text(encoding="utf-8")
        variables = {**install_steps.pip_environment(python, network, reporting.cancelled), **offline}
        wheels = packages.fetch(python, reporting, wheels, requirements, LOCK, variables)
        install_steps.run([str(python), "-Im", "pip", "check"], reporting, 0.92, 0.94, variables)
        reporting.log(say("Trying what was installed"))
        install_steps.try_imports(python, _names(text), reporting.cancelled)
        (new / _MARKER).write_text(
            json.dumps({"wheels": wheels, "base": str(base), "requirements": text}), encoding="utf-8"
        )
        if beside:
            install_steps.swap(new, folder)
    except BaseException:
        if beside:
            shutil.rmtree(new, ignore_errors=True)
        raise
    reporting.progress(1.0)
    reporting.log(say("The engine is ready: {python}", python=python_in(folder)))
    return python_in(folder)


def _names(requirements: str) -> list[str]:
    """The distributions that a requirements file names."""
    lines = (line.partition("#")[0].strip() for line in requirements.splitlines())
    return [found[0] for line in lines if (found := re.match(r"[A-Za-z0-9][\w.-]*", line))]


def _check_length(folder: Path) -> None:
    """Refuse a folder on Windows below which names get too long, before pip fails at it after a long download."""
    room = paths.LONGEST_PATH - _LONGEST_NAME - 1
    if len(str(folder)) > room and not paths.has_long_paths():
        raise EngineError(
            "The folder {folder} is too long for the engine on Windows: {length} characters, {most} at most. Set the "
            "variable DF4LCZ_DATA to a short folder such as C:\\df4lcz, or let an administrator switch on Windows' "
            "long paths, and start QGIS anew.",
            folder=folder,
            length=len(str(folder)),
            most=room,
        )


def _make(folder: Path, reporting: Reporting) -> Path:
    """Make the bare environment with the first interpreter whose environments work; returns that interpreter."""
    tried: dict[str, Message | None] = {}
    while True:
        base = base_python(tried, reporting.cancelled)
        reporting.log(say("Making the environment {folder} with {python}", folder=folder, python=base))
        try:
            command = [str(base), "-Im", "venv", "--clear", str(folder)]
            install_steps.run(command, reporting, 0.0, 0.05, place=folder.parent)
            problem = _mended(folder, base, reporting.cancelled)
        except EngineError as error:
            words = str(error).splitlines()[-1]
            if "disk is full" in str(error):
                raise  # no other Python would do better
            problem = say("{words}", words=words)
            if "PermissionError" in words:
                raise EngineError(
                    "Files of the environment {folder} are in use or protected ({problem}). Close other windows of "
                    "QGIS and run 'Install engine' with 'Repair' ticked.",
                    folder=folder,
                    problem=problem,
                ) from error
        if not problem:
            return base
        reporting.log(say("{python} is of no use: {problem}", python=base, problem=problem))
        tried[str(base)] = problem


def _mended(folder: Path, base: Path, cancelled: Callable[[], bool] = never) -> Message | None:
    """What is wrong with a new environment, after a try to mend one of QGIS's own Python on Windows."""
    problem = interpreters.problem_of_environment(python_in(folder), clean_environment(), cancelled)
    if problem and sys.platform == "win32" and (folders := interpreters.dll_folders(base)):
        path_file = folder / "Lib" / "site-packages" / "df4lcz-dlls.pth"
        path_file.write_text(interpreters.path_file(folders), encoding="utf-8")
        problem = interpreters.problem_of_environment(python_in(folder), clean_environment(), cancelled)
    return problem


def main(arguments: list[str] | None = None) -> int:
    """``install`` makes the environment; ``path`` prints its Python, ``key`` the hash of its requirements."""
    parser = argparse.ArgumentParser(prog="df4lcz-engine", description="The engine's Python environment.")
    parser.add_argument("action", choices=("install", "path", "key"))
    parser.add_argument("--wheels", choices=WHEELS, default="auto", help="wheels of PyTorch to install")
    parser.add_argument("--repair", action="store_true", help="make the environment anew")
    options = parser.parse_args(arguments)
    if options.action == "key":
        sys.stdout.write(f"{key()}\n")
        return 0
    try:
        if options.action == "install":
            python = install(
                Reporting(lambda line: sys.stderr.write(f"{line}\n") and None, lambda _: None, lambda: False),
                wheels=options.wheels,
                repair=options.repair,
            )
        else:
            python = find()
    except (EngineError, Cancelled) as error:
        sys.stderr.write(f"Error: {error}\n")
        return 1
    sys.stdout.write(f"{python}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
