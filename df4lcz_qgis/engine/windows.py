"""What Windows forbids in paths, and what its exit codes mean. Standard library only."""

from __future__ import annotations

import re
import sys
from pathlib import PurePath

#: Characters that a path may have where the setting for long paths is off.
LONGEST_PATH = 259
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
#: The first of the exit codes that stand for a crash, not for what a program says itself.
_FIRST_STATUS = 0xC0000000
_NO_MEMORY = (0xC0000017, 0xC000012D, 0xC000009A)
_MISSING_DLL = (0xC0000135, 0xC0000139, 0xC0000142)


def problem_of_name(name: str) -> str:
    """Why Windows does not take a file's name; empty where it does."""
    if _RESERVED.fullmatch(name):
        return f"Windows keeps the name '{name.partition('.')[0].strip()}' for itself"
    if found := _FORBIDDEN.search(name):
        return f"Windows does not allow the character {found.group()!r} in names"
    return "Windows does not allow a space or full stop at a name's end" if name.endswith((" ", ".")) else ""


def problem_of_path(path: PurePath, long_paths: bool, extra: int = 0) -> str:
    """Why Windows cannot write a file there, with ``extra`` more characters in its name meanwhile."""
    length = len(str(path)) + extra
    if length > LONGEST_PATH and not long_paths:
        return f"the path is too long for Windows: {length} characters, {LONGEST_PATH} at most"
    return problem_of_name(path.name)


def has_long_paths() -> bool:
    """Whether paths may be longer than :data:`LONGEST_PATH`: on Windows a setting, elsewhere always."""
    if sys.platform != "win32":
        return True
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False


def crash(code: int) -> str:
    """What a program's exit code says of its crash; empty where it is none of those of Windows."""
    if code < _FIRST_STATUS:
        return ""
    if code in _NO_MEMORY:
        return "the computer ran out of memory"
    if code in _MISSING_DLL:
        return "a library of its environment is missing or does not start"
    reason = {0xC0000005: "an access violation", 0xC00000FD: "a stack overflow", 0xC000013A: "it was ended"}.get(code)
    return reason or "a crash"
