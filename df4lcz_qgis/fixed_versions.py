"""The engine's packages in fixed versions, with the SHA-256 sums of their files. Standard library only, and no QGIS.

``make lock`` writes the list. One list serves all platforms, by pip's markers; its head names those on which every
package has a wheel, so that nothing is built from source there.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from . import interpreters
from .engine.shared.errors import EngineError
from .engine.shared.message import say
from .install_steps import Reporting, clean_environment

#: What begins a line of the list's head that names a platform, with a tag of :func:`platform_tag`.
FOR = "# for "
#: Options of pip with which nothing is installed but what the list names.
OPTIONS = ["--require-hashes", "--no-deps", "--only-binary", ":all:"]
_PYTORCH, _OF_CARDS = ("torch", "torchvision"), ("nvidia-", "cuda-", "triton")
_TAG = """
import platform, sys, sysconfig
name = sysconfig.get_platform()
if name.startswith("macosx-"):  # the processor, where Python itself is built for several and for an old system
    name = "macosx-" + platform.machine()
print(name + "-%d.%d" % sys.version_info[:2])
"""


def platform_tag(python: Path) -> str:
    """The system, processor and version of a Python, such as ``linux-x86_64-3.12``; empty where it does not tell."""
    done = subprocess.run(
        [str(python), "-I", "-c", _TAG],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        env=clean_environment(),
        check=False,
        **interpreters.no_window(),
    )
    return done.stdout.strip() if done.returncode == 0 else ""


def platforms(lock: Path) -> list[str]:
    """The tags of the platforms that the list is for; none where there is no list."""
    lines = lock.read_text(encoding="utf-8").splitlines() if lock.is_file() else []
    return [line[len(FOR) :].strip() for line in lines if line.startswith(FOR)]


def are_known(lock: Path, python: Path, reporting: Reporting) -> bool:
    """Whether the list is for the platform of ``python``; says so where it is for others only."""
    if not (known := platforms(lock)):
        return False
    tag = platform_tag(python)
    if tag not in known:
        reporting.log(say("No fixed versions are known for {tag}; the newest that fit are taken.", tag=tag))
    return tag in known


def without_pytorch(lock: Path, path: Path) -> tuple[Path, list[str]]:
    """The list without PyTorch and what its build for graphics cards needs, written to ``path``.

    Also PyTorch's own packages in their fixed versions, whose smaller builds have other sums.
    """
    kept: list[str] = []
    pytorch: list[str] = []
    takes = True
    for line in lock.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith((" ", "#")):
            name = re.split(r"[=<>;@ ]", line)[0].lower()
            takes = name not in _PYTORCH and not name.startswith(_OF_CARDS)
            if name in _PYTORCH:
                pytorch.append(line.partition(";")[0].strip(" \\"))
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
