"""Which Python might make the engine's environment, on each system. Standard library only, and no QGIS.

The lists are functions of a :class:`Machine`, so that those of Windows and macOS are tested everywhere.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from . import processes
from .engine.shared.message import Message, say
from .processes import never

#: The oldest Python that the engine works in, and the newest that its packages are known to have wheels for.
OLDEST, NEWEST = (3, 10), (3, 14)
#: Minor versions of Python 3 in the order in which they are preferred: PyTorch has had wheels for these for long.
_MINORS = (12, 11, 13, 10, 14)
#: Apple's own tools in /usr/bin open a dialog that offers Xcode's where those are missing; these are the real ones.
_XCODE_TOOLS = "/Library/Developer/CommandLineTools/usr/bin"
_CHECK = "import sys, venv, ensurepip; print(*sys.version_info[:2], sys.maxsize.bit_length() + 1)"
#: What pip and PyTorch need of an environment's own interpreter.
_CHECK_ENVIRONMENT = "import ssl, ctypes, zlib"
_SECONDS_TO_ANSWER = 30


@dataclass(frozen=True)
class Machine:
    """What the search depends on: the running Python's ``sys.platform``, version, prefixes and program, and variables.

    ``executable`` is QGIS itself on Windows and macOS: it says where QGIS lies and is never started.
    """

    platform: str
    minor: int
    prefixes: tuple[str, ...]
    executable: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def this(cls) -> Machine:
        """The one that this runs on."""
        prefixes = (sys.base_exec_prefix, sys.base_prefix, sys.exec_prefix)
        return cls(sys.platform, sys.version_info[1], prefixes, sys.executable or "", dict(os.environ))


def candidates(machine: Machine) -> list[str]:
    """Interpreters that might exist, the likeliest first, each once."""
    kinds = {"win32": (_on_windows, PureWindowsPath), "darwin": (_on_macos, PurePosixPath)}
    listing, path = kinds.get(machine.platform, (_on_linux, PurePosixPath))
    found = dict.fromkeys(map(str, listing(machine)))
    return [p for p in found if not is_trap(path(p), machine.platform)]


def is_trap(path: PurePath, platform: str) -> bool:
    """Whether a program only looks like Python: Windows' alias opens the Store, macOS' one a dialog of Xcode.

    A Python that does come from the Store is no help either: what it writes below ``%LOCALAPPDATA%`` lies elsewhere.
    """
    if platform == "win32":
        return "windowsapps" in (part.lower() for part in path.parts)
    return platform == "darwin" and str(path.parent) == "/usr/bin"


def _on_windows(machine: Machine) -> Iterator[PureWindowsPath]:
    names = ("python.exe", "python3.exe")
    for prefix in map(PureWindowsPath, machine.prefixes):
        yield from (prefix / name for name in names)
    # QGIS's root: the folder above that of qgis-bin.exe or qgis-ltr-bin.exe. What lies in its bin comes last, since
    # an environment takes the standard library from beside its interpreter.
    program = PureWindowsPath(machine.executable)
    roots = [program.parent.parent] if program.name.lower().startswith("qgis") else []
    if root := _variable(machine, "OSGEO4W_ROOT"):
        roots.append(PureWindowsPath(root))
    for root in roots:
        yield from (root / "apps" / f"Python3{minor}" / names[0] for minor in (machine.minor, *_MINORS))
    local, programs = _variable(machine, "LOCALAPPDATA"), _variable(machine, "PROGRAMFILES")
    for minor in _MINORS:
        if local:
            yield PureWindowsPath(local, "Programs", "Python", f"Python3{minor}", names[0])
            yield PureWindowsPath(local, "Python", f"pythoncore-3.{minor}-64", names[0])
        if programs:
            yield PureWindowsPath(programs, f"Python3{minor}", names[0])
    yield from _on_path(machine, ";", PureWindowsPath, names)
    for root in roots:
        yield from (root / "bin" / name for name in names)


def _on_macos(machine: Machine) -> Iterator[PurePosixPath]:
    own = (f"python3.{machine.minor}", "python3", "python")
    for prefix in map(PurePosixPath, machine.prefixes):
        yield from (prefix / "bin" / name for name in own)
    # QGIS.app/Contents/MacOS/QGIS is the program; where the bundle keeps its Python differs between versions.
    program = PurePosixPath(machine.executable)
    if program.parent.name == "MacOS":
        contents = program.parent.parent
        framework = contents / "Frameworks" / "Python.framework" / "Versions" / f"3.{machine.minor}" / "bin"
        for folder in (contents / "MacOS" / "bin", contents / "MacOS", framework, contents / "Frameworks" / "bin"):
            yield from (folder / name for name in own)
    for minor in _MINORS:
        for folder in ("/opt/homebrew/bin", "/usr/local/bin"):
            yield PurePosixPath(folder, f"python3.{minor}")
        yield PurePosixPath(f"/Library/Frameworks/Python.framework/Versions/3.{minor}/bin/python3.{minor}")
    yield from _on_path(machine, ":", PurePosixPath, ("python3", "python"))
    for folder in ("/opt/homebrew/bin", "/usr/local/bin", _XCODE_TOOLS):
        yield PurePosixPath(folder, "python3")


def _on_linux(machine: Machine) -> Iterator[PurePosixPath]:
    for prefix in map(PurePosixPath, machine.prefixes):
        yield from (prefix / "bin" / name for name in (f"python3.{machine.minor}", "python3", "python"))
    yield from _on_path(machine, ":", PurePosixPath, ("python3", "python"))
    yield from (PurePosixPath("/usr/bin/python3"), PurePosixPath("/usr/local/bin/python3"))


def _on_path(machine: Machine, separator: str, path: type, names: Iterable[str]) -> Iterator[PurePath]:
    """What the folders of PATH may hold: all of them, since the first that has Python may have a trap."""
    folders = [f.strip().strip('"') for f in _variable(machine, "PATH").split(separator)]
    for name in names:
        yield from (path(folder) / name for folder in folders if path(folder).is_absolute())


def _variable(machine: Machine, name: str) -> str:
    """A variable's value; Windows' names have no case."""
    return next((v for k, v in machine.variables.items() if k.upper() == name), "")


def launcher_lists(text: str) -> list[str]:
    """The interpreters that Windows' launcher names (``py -0p``), the newest first as it has them."""
    found = re.findall(r"^\s*-\S+(?:\s+\*)?\s+(\S.*\.exe)\s*\*?\s*$", text, re.MULTILINE | re.IGNORECASE)
    return [p for p in found if not is_trap(PureWindowsPath(p), "win32")]


def existing(environment: dict[str, str], cancelled: Callable[[], bool] = never) -> Iterator[Path]:
    """The candidates that exist on this machine; ``environment`` are the variables for asking Windows' launcher."""
    for path in map(Path, candidates(Machine.this())):
        if _is_file(path) and not is_trap(Path(os.path.realpath(path)), sys.platform):
            yield path
    if sys.platform == "win32":
        told = processes.ask(["py", "-0p"], environment, _SECONDS_TO_ANSWER, cancelled)
        yield from (path for path in map(Path, launcher_lists(told.out)) if told.code == 0 and _is_file(path))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder of PATH that may not be read
        return False


def problem_of(python: Path, environment: dict[str, str], cancelled: Callable[[], bool] = never) -> Message | None:
    """Why an interpreter cannot make the engine's environment; None where it can.

    Raises:
        Cancelled: the user cancelled.
    """
    told = processes.ask([str(python), "-I", "-c", _CHECK], environment, _SECONDS_TO_ANSWER, cancelled)
    if told.code != 0:
        return _failure(told)
    numbers = told.out.split()
    if len(numbers) != 3 or not all(n.isdigit() for n in numbers):
        return say("it says {words}", words=repr(told.out.strip()[:80]))
    found = (int(numbers[0]), int(numbers[1]))
    version = ".".join(map(str, found))
    if found < OLDEST:
        return say("it is Python {version}, which is too old", version=version)
    if found > NEWEST:
        return say("it is Python {version}, for which there may be no PyTorch yet", version=version)
    if numbers[2] != "64":
        return say("it is a {bits}-bit Python, for which there is no PyTorch", bits=numbers[2])
    return None


def problem_of_environment(
    python: Path, environment: dict[str, str], cancelled: Callable[[], bool] = never
) -> Message | None:
    """Why an environment that was made is of no use; None where nothing is wrong.

    That of QGIS's own Python on Windows may lack ``ssl``: see :func:`path_file`.

    Raises:
        Cancelled: the user cancelled.
    """
    told = processes.ask([str(python), "-I", "-c", _CHECK_ENVIRONMENT], environment, _SECONDS_TO_ANSWER, cancelled)
    return None if told.code == 0 else say("its environments do not work ({problem})", problem=_failure(told))


def _failure(told: processes.Answer) -> Message:
    """What a program that failed said last, or why it said nothing."""
    if told.timed_out:
        return say("it did not answer within {seconds} seconds", seconds=_SECONDS_TO_ANSWER)
    if told.code is None:
        return say("it does not run ({error})", error=told.err)
    words = (told.err.strip().splitlines() or [""])[-1]
    return say("{words}", words=words) if words else say("exit code {code}", code=told.code)


def path_file(folders: Iterable[str]) -> str:
    """A ``.pth`` file for an environment on Windows, so that Python's own extensions find the DLLs of ``folders``.

    QGIS keeps OpenSSL's in its ``bin``, which the interpreter of an environment does not search by itself.
    """
    return f"import os; [os.add_dll_directory(f) for f in {list(folders)!a} if os.path.isdir(f)]\n"


def dll_folders(base: PurePath) -> list[str]:
    """Where QGIS on Windows keeps the DLLs of its Python in ``apps/Python312``: in ``bin`` beside ``apps``."""
    folder = base.parent
    return [str(folder.parent.parent / "bin")] if folder.parent.name.lower() == "apps" else []
