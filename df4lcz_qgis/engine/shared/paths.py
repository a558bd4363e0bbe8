"""Names and lengths of paths that an operating system does not take. Standard library only."""

from __future__ import annotations

import re
import sys
from pathlib import PurePath

from .message import Message, say

#: Characters that a path may have where the setting for long paths is off.
LONGEST_PATH = 259
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')


def problem_of_name(name: str) -> Message | None:
    """Why Windows does not take a file's name; None where it does."""
    if _RESERVED.fullmatch(name):
        return say("Windows keeps the name '{name}' for itself", name=name.partition(".")[0].strip())
    if found := _FORBIDDEN.search(name):
        return say("Windows does not allow the character {character} in names", character=repr(found.group()))
    if name.endswith((" ", ".")):
        return say("Windows does not allow a space or full stop at a name's end")
    return None


def problem_of_path(path: PurePath, long_paths: bool, extra: int = 0) -> Message | None:
    """Why Windows cannot write a file there, with ``extra`` more characters in its name meanwhile."""
    length = len(str(path)) + extra
    if length > LONGEST_PATH and not long_paths:
        return say(
            "the path is too long for Windows: {length} characters, {most} at most", length=length, most=LONGEST_PATH
        )
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
