"""Lists of images: a text file that names one image a line."""

from __future__ import annotations

from pathlib import Path

from ..shared.errors import RasterError
from ..shared.parameter import RasterSource

#: Bytes beyond which a file is no list of images.
_LONGEST = 4_000_000


def listed(path: Path) -> tuple[RasterSource, ...]:
    """The images that a list names, in its order.

    Names are those of files, from the list's own folder where they are relative, or anything else that GDAL opens
    (``/vsi...``, ``https://...``). Empty lines and such that begin with ``#`` do not count.

    Raises:
        RasterError: it is no such list, or names a file that is not there.
    """
    try:
        size = path.stat().st_size
        text = path.read_bytes()[: _LONGEST + 1].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise RasterError(
            "The list of images {path} cannot be read ({error}). Give a text file (UTF-8) with the path of an image on "
            "every line.",
            path=path,
            error=error,
        ) from error
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    named = [(number, line) for number, line in lines if line and not line.startswith("#")]
    if not named or size > _LONGEST or "\0" in text:
        raise RasterError(
            "{path} is no list of images. Give a text file (UTF-8) with the path of an image on every line.", path=path
        )
    return tuple(RasterSource(_file(path, number, line)) for number, line in named)


def _file(path: Path, number: int, line: str) -> str:
    if line.startswith("/vsi") or ":" in line[2:]:  # a file within an archive or on the network, or a dataset in a file
        return line
    file = path.parent / line
    if not file.exists():
        raise RasterError(
            "Line {number} of {name} names {file}, which is not there. Correct the path, or put the file there.",
            number=number,
            name=path.name,
            file=file,
        )
    return str(file)
