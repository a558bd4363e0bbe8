"""Words of other people in what is written: names of files, fields, zones and models. Standard library only."""

from __future__ import annotations

import re
import unicodedata

#: What begins a formula in a spreadsheet, in full width too.
_FORMULA = tuple("=+-@|%\uff1d\uff0b\uff0d\uff20")
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?(?: ?%)?")
_NO_CHARACTERS = "\ufffe\uffff"


def writable(text: str) -> str:
    """A text that XML and UTF-8 can hold: control characters and halves of characters become a question mark.

    Names of files that are not UTF-8 come with such halves.
    """
    return "".join("?" if _is_unwritable(c) else c for c in text)


def letters(text: str) -> str:
    """The small letters of a name alone, by which names of fields and bands are compared."""
    return "".join(c for c in text.casefold() if c.isalpha())


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula; texts of numbers stay as they are.

    A cell that begins with ``=``, ``+``, ``-`` or ``@`` is computed by spreadsheets, and may fetch or start something.
    An apostrophe before it makes it a text.
    """
    text = writable(text)
    begins = text.lstrip(" \t\r\n\u00a0\ufeff").startswith(_FORMULA)
    return f"'{text}" if begins and not _NUMBER.fullmatch(text.strip()) else text


def _is_unwritable(character: str) -> bool:
    if character in "\t\n":
        return False
    return unicodedata.category(character) in ("Cc", "Cs") or character in _NO_CHARACTERS
