"""Modules that Python compiled while the disk was full: cut short, kept for good, and refused at each start."""

from __future__ import annotations

import contextlib
import importlib
import shutil
import sys
from pathlib import Path
from types import ModuleType


def load(name: str) -> ModuleType:
    """The module ``name``, compiled anew where what Python had compiled is damaged."""
    try:
        return importlib.import_module(name)
    except (EOFError, ValueError, TypeError) as error:
        if not forget(error):
            raise
        return importlib.import_module(name)


def forget(error: BaseException) -> Path | None:
    """Remove what Python compiled of the package in which ``error`` met a damaged file, to be compiled anew.

    Python before 3.13 takes a compiled file that was cut short for a whole one, whatever becomes of the disk later.

    Returns:
        The damaged file; None where ``error`` is another one, or the file cannot be removed.
    """
    path = _damaged(error)
    if path is None:
        return None
    package = path.parent.parent
    places = {Path(place).absolute() for place in sys.path}
    while package.parent.absolute() not in places and (package.parent / "__init__.py").exists():
        package = package.parent
    remove(package)
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)  # where Python keeps such files in a place of their own
    return None if path.exists() else path


def remove(package: Path) -> None:
    """Remove all that Python compiled of the package in the folder ``package``."""
    for folder in [*package.rglob("__pycache__")]:
        shutil.rmtree(folder, ignore_errors=True)


def _damaged(error: BaseException) -> Path | None:
    """The compiled file that could not be read when ``error`` was raised."""
    place, found = error.__traceback__, None
    while place is not None:
        code = place.tb_frame.f_code
        if "importlib" in code.co_filename and code.co_name == "get_code":
            found = place.tb_frame.f_locals.get("bytecode_path")
        place, inner = place.tb_next, code.co_name
    return Path(found) if found and inner == "_compile_bytecode" else None
