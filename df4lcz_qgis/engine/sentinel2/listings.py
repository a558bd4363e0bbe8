"""The files of Sentinel-2 deliveries: folders and zips alike, as lists of names; zips are never unpacked."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..shared.archives import DAMAGED
from ..shared.errors import ProductError
from ..shared.reporter import Reporter

#: Metadata of products, in today's names and in those before December 2016.
METADATA = re.compile(
    r"(?:^|/)(?:MTD_MSIL|S2[A-D]_(?:OPER|USER)_MTD_SAFL)(?:1C|2A)[^/]*(?<!\.aux)\.xml$", re.IGNORECASE
)
_LARGEST_METADATA = 50_000_000
_MOST_FILES = 200_000
_IN_ZIP = re.compile(r"^/vsizip/\{(?P<zip>.+)\}/(?P<entry>.+)$")


def file_of(path: str) -> str | None:
    """The file that a path for GDAL is of: itself, or the zip that it lies in; None for what is no file here."""
    zipped = _IN_ZIP.match(path)
    if zipped:
        return zipped["zip"]
    return None if path.startswith("/vsi") else path


@dataclass(frozen=True)
class Listing:
    """The files of a folder or zip: their relative names, how GDAL opens one, and how its bytes are read."""

    name: str
    files: list[str]
    gdal_path: Callable[[str], str]
    read: Callable[[str], bytes]


def is_hidden(name: str) -> bool:
    """Whether a file only keeps what macOS knows of the one beside it, which bears its name and ending."""
    return name.rpartition("/")[2].startswith("._")


def holds_product(path: Path) -> bool:
    """Whether a file is a zip that can be read and holds a product."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(map(METADATA.search, archive.namelist()))
    except (*DAMAGED, ValueError):
        return False


def zip_listing(path: Path) -> Listing:
    """The files of a product's zip.

    Raises:
        ProductError: it is no zip, damaged, encrypted, unsafe, or holds no product.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (*DAMAGED, ValueError) as error:
        raise ProductError(
            "{name} is not a zip or is damaged ({error}). Download it again.", name=path.name, error=error
        ) from error
    for entry in entries:
        _check_entry(path, entry)

    def read(name: str) -> bytes:
        try:
            with zipfile.ZipFile(path) as archive:
                return archive.read(name)
        except DAMAGED as error:
            raise ProductError(
                "{name} in {path_name} cannot be read ({error}). Download the zip again.",
                name=name,
                path_name=path.name,
                error=error,
            ) from error

    files = [e.filename for e in entries if not e.is_dir() and not is_hidden(e.filename)]
    if not any(map(METADATA.search, files)):
        raise ProductError(
            "{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip "
            "of a SAFE product as delivered, or unpack it and choose the files of the bands.",
            name=path.name,
        )
    # GDAL knows entries without the "./" that some programs put before them.
    return Listing(path.name, files, lambda name: f"/vsizip/{{{path.absolute()}}}/{name.removeprefix('./')}", read)


def _check_entry(path: Path, entry: zipfile.ZipInfo) -> None:
    name = entry.filename.replace("\\", "/")
    if not name or name.startswith("/") or ":" in name or ".." in name.split("/"):
        raise ProductError(
            "{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.",
            name=path.name,
            entry=repr(entry.filename),
        )
    if entry.flag_bits & 1:
        raise ProductError(
            "{name} is encrypted. Unpack it with its password and choose the SAFE folder.", name=path.name
        )
    if METADATA.search(name) and entry.file_size > _LARGEST_METADATA:
        raise ProductError(
            "{name} is unsafe: its metadata claims {size:,} bytes.", name=path.name, size=entry.file_size
        )


def folder_listing(path: Path) -> Listing:
    """The files of a folder and the folders in it.

    Raises:
        ProductError: there are too many of them.
    """
    files: list[str] = []
    for folder, _, names in os.walk(path):
        files += [(Path(folder) / name).relative_to(path).as_posix() for name in names if not is_hidden(name)]
        if len(files) > _MOST_FILES:
            raise ProductError(
                "{path} holds more than {most:,} files. Choose the folder of one product.", path=path, most=_MOST_FILES
            )
    return Listing(path.name, files, lambda name: str(path / name), lambda name: read_file(path / name))


def read_file(path: Path) -> bytes:
    """The bytes of a metadata file.

    Raises:
        ProductError: it is too large for metadata, or cannot be read.
    """
    try:
        if path.stat().st_size > _LARGEST_METADATA:
            raise ProductError(
                "{path} is too large for metadata ({size:,} bytes).", path=path, size=path.stat().st_size
            )
        return path.read_bytes()
    except OSError as error:
        raise ProductError("{path} cannot be read ({error}).", path=path, error=error.strerror or error) from error


def check_whole(path: str, reporter: Reporter) -> None:
    """Hold an image in a zip against the zip's checksum, which GDAL does not look at.

    Raises:
        ProductError: it is damaged.
    """
    match = _IN_ZIP.match(path)
    if match is None:
        return
    entry = match["entry"]
    try:
        with zipfile.ZipFile(match["zip"]) as archive:
            name = entry if entry in archive.namelist() else f"./{entry}"
            with archive.open(name) as file:
                while file.read(1 << 20):
                    reporter.check()
    except (*DAMAGED, KeyError) as error:
        raise ProductError(
            "{entry} in {name} is damaged ({error}). Download the zip again.",
            entry=entry,
            name=Path(match["zip"]).name,
            error=error,
        ) from error
