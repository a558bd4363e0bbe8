"""What the names of band files tell: the band, the size of its pixels, and of which delivery they are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from ..shared.errors import BandsError
from .names import band_of, is_other_file

#: The endings of images.
IMAGES = (".jp2", ".tif", ".tiff", ".img", ".vrt")
#: The size of pixels (m), as names of files and folders of a product tell it.
SIZE = re.compile(r"^R?(10|20|60)m$", re.IGNORECASE)


def file_band(file: str) -> str | None:
    """The band that a file's name speaks of, ``SCL`` for the scene classification; None if none."""
    stem = PurePosixPath(file).stem
    return "SCL" if "SCL" in re.split(r"[_\s.-]+", stem.upper()) else band_of(stem)


def told_size(file: str) -> int:
    """Metres per pixel that a file's name or folder speaks of; 0 where neither does."""
    path = PurePosixPath(file)
    for token in (path.stem.rpartition("_")[2], path.parent.name):
        match = SIZE.match(token)
        if match:
            return int(match.group(1))
    return 0


def lies_beside(name: str, prefix: str) -> bool:
    """Whether a file is an image of a band in the folder ``prefix`` or in one of its folders by pixel size."""
    inner = PurePosixPath(name.removeprefix(prefix))
    if not name.startswith(prefix) or len(inner.parts) > 2 or is_other_file(inner.name):
        return False
    return is_band_image(inner.name) and (len(inner.parts) == 1 or SIZE.match(inner.parts[0]) is not None)


def is_band_image(name: str) -> bool:
    """Whether a file is an image that tells a band by its name."""
    return PurePosixPath(name).suffix.lower() in IMAGES and file_band(name) is not None


def refuse_two_deliveries(name: str, files: Iterable[str]) -> None:
    """Refuse band files of which some tell a pixel size and others none, as those of Level-2A and of Level-1C do.

    Raises:
        BandsError: their numbers differ, and nothing tells which were meant.
    """
    bands = [file for file in files if file_band(file) != "SCL"]
    sized = [bool(told_size(file)) for file in bands]
    if any(sized) and not all(sized):
        raise BandsError(
            "Of the bands of {name}, some names tell a pixel size, such as {sized}, and others none, such as "
            "{unsized}: they look like two products, as of Level-2A and Level-1C, whose numbers differ. Put the "
            "files of each into a folder of its own; if they are of one, name them alike.",
            name=name,
            sized=PurePosixPath(bands[sized.index(True)]).name,
            unsized=PurePosixPath(bands[sized.index(False)]).name,
        )
