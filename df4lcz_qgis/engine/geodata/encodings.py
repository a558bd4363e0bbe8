"""The encodings of texts in shapefiles and the like, by the names that QGIS, GDAL and Python have for them.

GDAL knows some of QGIS's names not at all and others in part, and gives wrong letters then without a word. So it hands
over the bytes, as Latin-1, in which each byte is one letter, and Python decodes them.
"""

from __future__ import annotations

import codecs
from typing import Any

import numpy as np

from ..shared.errors import VectorError
from ..shared.parameter import VectorSource

#: An encoding by which bytes come through GDAL as they are.
BYTES = "ISO-8859-1"
#: Names that Python does not know, without blanks and dashes; and those of encodings that software writes with more
#: letters than they have.
_ALIASES = {
    "windows949": "cp949",
    "euckr": "cp949",
    "ksc56011987": "cp949",
    "windows950": "cp950",
    "big5": "cp950",
    "windows31j": "cp932",
    "shiftjis": "cp932",
    "sjis": "cp932",
    "windows936": "gb18030",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "windows874": "cp874",
    "tis620": "cp874",
    "iso885911": "cp874",
    "iso88598i": "iso8859_8",
    "iso2022jp": "iso2022_jp",
    "hzgb2312": "hz",
    "appleroman": "mac_roman",
    "xmacroman": "mac_roman",
    "xmaccyrillic": "mac_cyrillic",
    "xmacgreek": "mac_greek",
    "xmacturkish": "mac_turkish",
    "xmacce": "mac_latin2",
    "xmaccentraleurroman": "mac_latin2",
}


def is_said(source: VectorSource) -> bool:
    """Whether a layer comes with an encoding; that of the system, as QGIS calls it, says nothing of the file."""
    return bool(source.encoding) and source.encoding.casefold() != "system"  # type: ignore[union-attr]


def decoded(source: VectorSource, names: list[str], columns: list[Any]) -> tuple[list[str], list[Any]]:
    """Names and values of fields that were read as :data:`BYTES`, in the layer's encoding.

    Raises:
        VectorError: nobody knows the encoding, and there are texts beyond ASCII.
        UnicodeError: the texts are in another.
    """
    codec = _codec(source.encoding or "")
    # Of UTF-16 and its like a DBF file keeps one letter.
    wide = codec is not None and "A".encode(codec) != b"A"
    if codec is None or wide:
        if not wide and all(t.isascii() for t in (*names, *(v for c in columns for v in c if isinstance(v, str)))):
            return names, columns
        raise VectorError(
            "The texts of {name} are said to be in {encoding}, which is no encoding that can be read. Set another one "
            "for the layer (Layer properties > Source).",
            name=source.name,
            encoding=repr(source.encoding),
        )
    return [_text(n, codec) for n in names], [_column(c, codec) for c in columns]


def _codec(name: str) -> str | None:
    """Python's name of an encoding of texts; None where it has none."""
    letters = "".join(c for c in name.casefold() if c.isalnum())
    for known in (_ALIASES.get(letters), name, letters):
        try:
            if known:
                "A".encode(known)  # raises for codecs that are none of texts, such as hex
                return codecs.lookup(known).name
        except (LookupError, ValueError):  # ValueError: a name with a null character
            continue
    return None


def _text(text: str, codec: str) -> str:
    """A text in its encoding; of a letter that the field's width cut in two nothing is left."""
    return codecs.getincrementaldecoder(codec)().decode(text.encode("latin-1"))


def _column(column: Any, codec: str) -> Any:
    if column.dtype != object:
        return column
    found = np.empty(len(column), dtype=object)
    found[:] = [_text(v, codec) if isinstance(v, str) else v for v in column]
    return found
