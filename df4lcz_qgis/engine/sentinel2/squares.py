"""Squares of files far away as they lie on disk: written whole, known to be whole when read, put together by VRTs."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import math
import os
import re
import struct
import sys
import threading
import time
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine
from rasterio.windows import Window

from ..shared.errors import DestinationError
from ..shared.files import replace
from .marks import Mark

#: Kinds of numbers that are kept, and what VRTs call them.
KINDS = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16"}
_FACTS = "facts.json"
#: The number of pixels that a mask shows.
_SHOWN = 255
#: What stands behind a square's image: a word, and the length of all before and its checksum, into which the version
#: of the file that it is of goes.
_SEAL = struct.Struct(">8sQI")
_WORD = b"df4lcz_1"
_PARTIAL = re.compile(r"\.(\d+)-\d+\.partial$")
_DAY_SECONDS = 86_400


@dataclass(frozen=True)
class Facts:
    """What a file is like: CRS as WKT, affine transform (six numbers), size, kind of numbers, nodata, its version.

    ``learnt`` is another word each time that this is found out, so that squares from before are not taken for its own.
    ``masked``: a mask of its own hides pixels; squares have it as a second band.
    """

    crs: str
    transform: tuple[float, ...]
    width: int
    height: int
    dtype: str
    nodata: float | None
    mark: Mark | None = None
    learnt: str = ""
    masked: bool = False

    def declared_by(self, nodata: float | None) -> Facts:
        """The same with the no data that a catalogue declares, where the file itself declares none."""
        if nodata is None or self.nodata is not None or self.masked:
            return self
        kind = np.iinfo(self.dtype)
        return dataclasses.replace(self, nodata=nodata) if kind.min <= nodata <= kind.max else self

    @property
    def version(self) -> str:
        """What the server tells of the file's version, as text; empty where that is nothing."""
        return json.dumps(asdict(self.mark)) if self.mark else ""

    @property
    def affine(self) -> Affine:
        """The transform from (column, row) to map coordinates."""
        return Affine(*self.transform)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) of the file."""
        left, top = self.affine * (0, 0)
        right, bottom = self.affine * (self.width, self.height)
        return left, bottom, right, top

    @property
    def pixel_m(self) -> float:
        """Side of a pixel, in metres; about that where the CRS is of degrees."""
        return abs(self.affine.a) * (111_320 if CRS.from_wkt(self.crs).is_geographic else 1)


def known_facts(folder: Path) -> Facts | None:
    """What is known of the file whose squares lie in ``folder``; None where that is nothing, or damaged."""
    try:
        found = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
        mark = Mark(**found.pop("mark")) if found.get("mark") else None
        facts = Facts(**{**found, "mark": mark, "transform": tuple(map(float, found["transform"]))})
        return facts if _are_sound(facts) else None
    except (OSError, ValueError, TypeError, KeyError, AttributeError, CRSError):
        return None


def _are_sound(facts: Facts) -> bool:
    sizes = isinstance(facts.width, int) and isinstance(facts.height, int) and min(facts.width, facts.height) > 0
    numbers = len(facts.transform) == 6 and all(map(math.isfinite, facts.transform)) and facts.affine.determinant != 0
    nodata = facts.nodata is None or isinstance(facts.nodata, (int, float))
    return (
        sizes
        and numbers
        and nodata
        and isinstance(facts.masked, bool)
        and facts.dtype in KINDS
        and bool(CRS.from_wkt(facts.crs))
    )


def keep_facts(folder: Path, facts: Facts) -> None:
    """Write down what a file is like."""
    write_whole(folder / _FACTS, json.dumps(asdict(facts)).encode())


def forget(folder: Path) -> None:
    """Remove the squares of a file, what is known of it, and the VRTs, whose time tells that others come.

    What another program holds open stays; squares tell by their seals which version of the file they are of.
    """
    for path in (folder / _FACTS, *folder.glob("*.tif"), *folder.glob("*.vrt")):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def square_path(folder: Path, square: Window) -> Path:
    """Where a square of a file lies."""
    return folder / f"{int(square.row_off)}_{int(square.col_off)}.tif"


def is_whole(path: Path, facts: Facts) -> bool:
    """Whether a square is there as it was written, and of this version of the file."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    if len(content) < _SEAL.size:
        return False
    image = memoryview(content)[: -_SEAL.size]
    return content[-_SEAL.size :] == _seal(image, facts)


def _seal(image: bytes | memoryview, facts: Facts) -> bytes:
    version = zlib.crc32(f"{facts.version} {facts.learnt}".encode())
    return _SEAL.pack(_WORD, len(image), zlib.crc32(image, version))


def keep_square(path: Path, pixels: np.ndarray, facts: Facts, square: Window) -> None:
    """Write a square whole or not at all; ``pixels`` of a masked file are a masked array."""
    transform = facts.affine * Affine.translation(square.col_off, square.row_off)
    with rasterio.MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            width=pixels.shape[1],
            height=pixels.shape[0],
            count=1 + facts.masked,
            dtype=facts.dtype,
            crs=CRS.from_wkt(facts.crs),
            transform=transform,
            nodata=facts.nodata,
            compress="deflate",
            predictor=2,
        ) as dataset:
            dataset.write(np.ma.getdata(pixels), 1)
            if facts.masked:
                dataset.write(np.where(np.ma.getmaskarray(pixels), 0, _SHOWN).astype(facts.dtype), 2)
        image = memory.read()
    write_whole(path, image + _seal(image, facts))


def write_whole(path: Path, content: bytes) -> None:
    """Write a file of the cache so that it is there whole or not at all, also when the power fails.

    Raises:
        DestinationError: the cache cannot be written to.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise DestinationError(
            "The cache {folder} cannot be written to ({error}). Make room, or choose another folder for unfinished "
            "work in the options.",
            folder=path.parent,
            error=error.strerror or error,
        ) from error


def remove_partial(cache: Path) -> None:
    """Remove what runs left half written that were killed: of processes that have ended, or older than a day."""
    with contextlib.suppress(OSError):
        for path in cache.glob("*/*.partial"):
            with contextlib.suppress(OSError):
                number = _PARTIAL.search(path.name)
                old = time.time() - path.stat().st_mtime > _DAY_SECONDS
                if old or (number and not _is_running(int(number.group(1)))):
                    path.unlink(missing_ok=True)


def _is_running(number: int) -> bool:
    if sys.platform == "win32":
        return True  # asking there, as it is done elsewhere, would end the process
    try:
        os.kill(number, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def write_vrt(folder: Path, facts: Facts, squares: list[Window]) -> Path:
    """A VRT of the squares, named by which they are; its text tells the file's version, so that its time does."""
    left, top = min(int(s.col_off) for s in squares), min(int(s.row_off) for s in squares)
    right = max(int(s.col_off + s.width) for s in squares)
    bottom = max(int(s.row_off + s.height) for s in squares)
    transform, sources = facts.affine * Affine.translation(left, top), []
    lines = [
        f'<VRTDataset rasterXSize="{right - left}" rasterYSize="{bottom - top}">',
        f"<SRS>{escape(facts.crs)}</SRS>",
        f"<GeoTransform>{', '.join(repr(float(v)) for v in transform.to_gdal())}</GeoTransform>",
        f'<Metadata domain="DF4LCZ"><MDI key="VERSION">{escape(facts.version)}</MDI></Metadata>',
        f'<VRTRasterBand dataType="{KINDS[facts.dtype]}" band="1">',
        *([] if facts.nodata is None else [f"<NoDataValue>{facts.nodata:g}</NoDataValue>"]),
    ]
    for s in squares:
        place = f'xOff="{int(s.col_off) - left}" yOff="{int(s.row_off) - top}"'
        size = f'xSize="{int(s.width)}" ySize="{int(s.height)}"'
        sources.append(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(square_path(folder, s).name)}</SourceFilename>'
            f'<SourceBand>{{}}</SourceBand><SrcRect xOff="0" yOff="0" {size}/><DstRect {place} {size}/></SimpleSource>'
        )
    lines += [*(source.format(1) for source in sources), "</VRTRasterBand>"]
    if facts.masked:
        shown = (source.format(2) for source in sources)
        lines += ['<MaskBand><VRTRasterBand dataType="Byte">', *shown, "</VRTRasterBand></MaskBand>"]
    lines.append("</VRTDataset>")
    path, content = folder / f"{top}_{left}_{bottom}_{right}.vrt", "\n".join(lines).encode()
    if not path.is_file() or path.read_bytes() != content:  # so that its time tells whether it is another
        write_whole(path, content)
    return path
