"""The engine's packages in fixed versions, with the SHA-256 sums of their files. Standard library only, and no QGIS.

``make lock`` writes the list. One list serves all platforms, by pip's markers; its head names those on which every
package has a wheel, so that nothing is built from source there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from . import processes
from .engine.shared.errors import EngineError
from .engine.shared.message import say
from .install_steps import Reporting, clean_environment
from .processes import never

#: What begins a line of the list's head that names a platform, with a tag of :func:`platform_tag`.
FOR = "# for "
#: Options of pip with which nothing is installed but what is named, and nothing built; and its files' sums compared.
ONLY_THESE, WITH_SUMS = ("--no-deps", "--only-binary", ":all:"), "--require-hashes"
_PYTORCH, _OF_CARDS = ("torch", "torchvision"), ("nvidia-", "cuda-", "triton")
_SECONDS_TO_TELL = 60
_TAG = """
import platform, sys, sysconfig
name = sysconfig.get_platform()
if name.startswith("macosx-"):  # the processor, where Python itself is built for several and for an old system
    name = "macosx-" + platform.machine()
print(name + "-%d.%d" % sys.version_info[:2])
"""


def platform_tag(python: Path, cancelled: Callable[[], bool] = never) -> str:
    """The system, processor and version of a Python, such as ``linux-x86_64-3.12``; empty where it does not tell.

    Raises:
        EngineError: it does not answer; without it no sums would be compared.
        Cancelled: the user cancelled.
    """
    told = processes.ask([str(python), "-I", "-c", _TAG], clean_environment(), _SECONDS_TO_TELL, cancelled)
    if told.timed_out:
        raise processes.too_slow(python, _SECONDS_TO_TELL)
    return told.out.strip() if told.code == 0 else ""


def platforms(lock: Path) -> list[str]:
    """The tags of the platforms that the list is for; none where there is no list."""
    lines = lock.read_text(encoding="utf-8").splitlines() if lock.is_file() else []
    return [line[len(FOR) :].strip() for line in lines if line.startswith(FOR)]


def are_known(lock: Path, python: Path, reporting: Reporting) -> bool:
    """Whether the list is for the platform of ``python``; says so where it is for others only."""
    if not (known := platforms(lock)):
        return False
    tag = platform_tag(python, reporting.cancelled)
    if tag not in known:
        reporting.log(say("No fixed versions are known for {tag}; the newest that fit are taken.", tag=tag))
    return tag in known


def of_processors(lock: Path) -> Path:
    """Where the sums of PyTorch's builds for processors are, which are other files; there may be no such list."""
    return lock.with_name(f"{lock.stem}-cpu{lock.suffix}")


def without_pytorch(lock: Path, path: Path) -> tuple[Path, list[str]]:
    """The list without PyTorch and what its build for graphics cards needs, written to ``path``.

    Also PyTorch's own packages in their fixed versions, as the index of the builds for processors names them.
    """
    kept: list[str] = []
    pytorch: list[str] = []
    takes = True
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith((" ", "#")):
            name = re.split(r"[=<>;@ ]", line)[0].lower()
            takes = name not in _PYTORCH and not name.startswith(_OF_CARDS)
            if name in _PYTORCH:
                pytorch.append(line.partition(";")[0].strip(" \\") + "+cpu")
        if takes:
            kept.append(line)
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return path, pytorch


def failure(error: EngineError) -> EngineError:
    """What an installation of the fixed versions died of, with what can be done about it."""
    if "DO NOT MATCH THE HASHES" in str(error):
        return EngineError(
            "A package that came is not the one that is known by its SHA-256 sum: it was damaged or exchanged on the "
            "way. Nothing of it was run. Run 'Install engine' again; if it happens again, ask those who run your "
            "network or package index. {error}",
            error=error,
        )
    if any(words in str(error) for words in ("No matching distribution", "ResolutionImpossible", "cannot install")):
        return EngineError(
            "{error}\nThis computer or its package index lacks fixed versions of the engine's packages. Choose "
            "'newest' as build, which takes the newest that fit, without comparing their sums.",
            error=error,
        )
    return error
