"""Parts of files far away, kept on disk by what they are: nothing is fetched twice, and a run goes on where it stopped.

A file is cut into squares of its own grid. A square is kept under a name made of the file's address, its version and
its place, as a small GeoTIFF that is moved into place when it is whole; what the file is like lies beside the squares.
A VRT puts those of an extent together again.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import math
import os
import threading
from dataclasses import asdict, dataclass
from pathlib import Path
from xml.sax.saxutils import escape

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ..geodata import drivers
from ..geodata.raster import extent_in
from ..shared.addresses import tellable
from ..shared.errors import DestinationError, Df4lczError, ServiceError
from ..shared.files import replace
from ..shared.parameter import Extent
from . import remote

#: Side of a square in pixels: that of the blocks of most cloud-optimised files, or a multiple of it.
CHUNK = 1024
#: Metres around the extent that come along, for resampling at its edges.
_MARGIN_M = 60.0
_KINDS = ("uint8", "uint16", "int16")


@dataclass(frozen=True)
class Facts:
    """What a file is like: CRS as WKT, affine transform (six numbers), size, kind of numbers, nodata."""

    crs: str
    transform: tuple[float, ...]
    width: int
    height: int
    dtype: str
    nodata: float | None

    @property
    def affine(self) -> Affine:
        """The transform from (column, row) to map coordinates."""
        return Affine(*self.transform)


@dataclass(frozen=True)
class RemoteFile:
    """A file of one band: what it is called in messages, its address and version, and where its parts are kept."""

    name: str
    address: str
    version: str
    folder: Path

    @classmethod
    def of(cls, name: str, address: str, version: str, cache: Path) -> RemoteFile:
        """The file at ``address``; what stands behind a question mark there, such as a token, is not part of it."""
        key = hashlib.sha256(f"{address.partition('?')[0]} {version}".encode()).hexdigest()[:24]
        return cls(name, address, version, cache / key)


class Fetcher:
    """Brings the squares of a file that an extent needs; ``options`` are GDAL's settings (see :mod:`.remote`)."""

    def __init__(self, signer: remote.Signer, options: dict[str, object], stop: threading.Event) -> None:
        self._signer, self._options, self._stop = signer, options, stop
        self.fetched_bytes = self.fetched_chunks = self.kept_chunks = 0
        self._lock = threading.Lock()

    def fetch(self, file: RemoteFile, extent: Extent) -> Path | None:
        """The VRT of the squares that the extent touches; None where the file lies elsewhere.

        Raises:
            ServiceError: the file cannot be fetched, or is not one band of whole numbers.
            DestinationError: the cache cannot be written to.
        """
        with contextlib.ExitStack() as stack:
            opened: list[rasterio.io.DatasetReader] = []

            def source() -> rasterio.io.DatasetReader:
                if not opened:
                    opened.append(self._open(file, stack))
                return opened[0]

            facts = _known_facts(file) or self._learn(file, source())
            squares = squares_of(facts, extent)
            for square in squares:
                if self._stop.is_set():
                    return None
                path = _square_path(file, square)
                if path.exists():
                    with self._lock:
                        self.kept_chunks += 1
                    continue
                pixels = self._read(file, source, opened, stack, square)
                _keep(path, pixels, facts, square)
                with self._lock:
                    self.fetched_chunks += 1
                    self.fetched_bytes += path.stat().st_size
        return _write_vrt(file, facts, squares) if squares else None

    def _open(self, file: RemoteFile, stack: contextlib.ExitStack) -> rasterio.io.DatasetReader:
        """The file, opened within ``stack`` with leave to fetch it and nothing else."""
        for attempt in range(remote.TRIES):
            address = self._signer.signed(file.address)
            path = remote.gdal_path(address)
            with contextlib.ExitStack() as tried:
                tried.enter_context(rasterio.Env(**self._options, **remote.leave_to_fetch(path, address)))
                try:
                    dataset = tried.enter_context(rasterio.open(path))
                except RasterioError as error:
                    last = error
                else:
                    if dataset.driver not in drivers.BANDS:  # a VRT would read whatever it names
                        raise _unlike(file, dataset.driver)
                    stack.push(tried.pop_all())
                    return dataset
            self._pause(attempt)
        raise self._failed(file, last) from last

    def _learn(self, file: RemoteFile, dataset: rasterio.io.DatasetReader) -> Facts:
        if dataset.count != 1 or dataset.dtypes[0] not in _KINDS or not dataset.crs:
            raise _unlike(file, f"{dataset.count} x {dataset.dtypes[0]}, {'with' if dataset.crs else 'without'} CRS")
        facts = Facts(
            dataset.crs.to_wkt(),
            tuple(dataset.transform)[:6],
            dataset.width,
            dataset.height,
            dataset.dtypes[0],
            dataset.nodata,
        )
        _write_whole(file.folder / "facts.json", json.dumps(asdict(facts)).encode())
        return facts

    def _read(self, file: RemoteFile, source, opened: list, stack: contextlib.ExitStack, square: Window) -> np.ndarray:
        """The pixels of a square; what comes broken is asked for again with the file opened anew."""
        for attempt in range(remote.TRIES):
            try:
                return source().read(1, window=square)
            except RasterioError as error:
                last = error
                stack.close()
                opened.clear()
                self._signer.forget()
                self._pause(attempt)
        raise self._failed(file, last) from last

    def _pause(self, attempt: int) -> None:
        if attempt + 1 < remote.TRIES:
            self._stop.wait(remote.PAUSE_SECONDS * 2**attempt)

    def _failed(self, file: RemoteFile, error: Exception) -> Df4lczError:
        return ServiceError(
            "{name} cannot be fetched from {address}: {why}. What came so far is kept: run it again to go on, or "
            "choose another catalogue.",
            name=file.name,
            address=tellable(file.address),
            why=remote.why(file.address, self._signer),
        )


def _unlike(file: RemoteFile, found: str) -> ServiceError:
    return ServiceError(
        "{name} at {address} is not what the catalogue says ({found}): an image of one band of whole numbers with a "
        "coordinate reference system is needed. Choose another catalogue.",
        name=file.name,
        address=tellable(file.address),
        found=found,
    )


def squares_of(facts: Facts, extent: Extent) -> list[Window]:
    """The squares of the file's grid that the extent touches, with some ground around it."""
    xmin, ymin, xmax, ymax = extent_in(extent, CRS.from_wkt(facts.crs))
    to_cells = ~facts.affine
    margin = _MARGIN_M
    corners = [to_cells * p for p in ((xmin - margin, ymax + margin), (xmax + margin, ymin - margin))]
    columns, rows = sorted(c[0] for c in corners), sorted(c[1] for c in corners)
    left, right = max(math.floor(columns[0]), 0), min(math.ceil(columns[1]), facts.width)
    top, bottom = max(math.floor(rows[0]), 0), min(math.ceil(rows[1]), facts.height)
    if left >= right or top >= bottom:
        return []
    return [
        Window(c, r, min(CHUNK, facts.width - c), min(CHUNK, facts.height - r))
        for r in range(top // CHUNK * CHUNK, bottom, CHUNK)
        for c in range(left // CHUNK * CHUNK, right, CHUNK)
    ]


def _known_facts(file: RemoteFile) -> Facts | None:
    try:
        found = json.loads((file.folder / "facts.json").read_text(encoding="utf-8"))
        return Facts(**{**found, "transform": tuple(found["transform"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None  # not yet, or not whole: it is asked for again


def _square_path(file: RemoteFile, square: Window) -> Path:
    return file.folder / f"{int(square.row_off)}_{int(square.col_off)}.tif"


def _keep(path: Path, pixels: np.ndarray, facts: Facts, square: Window) -> None:
    """Write a square whole or not at all."""
    transform = facts.affine * Affine.translation(square.col_off, square.row_off)
    with rasterio.MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            width=pixels.shape[1],
            height=pixels.shape[0],
            count=1,
            dtype=facts.dtype,
            crs=CRS.from_wkt(facts.crs),
            transform=transform,
            nodata=facts.nodata,
            compress="deflate",
            predictor=2,
        ) as dataset:
            dataset.write(pixels, 1)
        _write_whole(path, memory.read())


def _write_whole(path: Path, content: bytes) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(content)
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


def _write_vrt(file: RemoteFile, facts: Facts, squares: list[Window]) -> Path:
    """A VRT of the squares, named by which they are."""
    left, top = min(int(s.col_off) for s in squares), min(int(s.row_off) for s in squares)
    right = max(int(s.col_off + s.width) for s in squares)
    bottom = max(int(s.row_off + s.height) for s in squares)
    transform = facts.affine * Affine.translation(left, top)
    kind = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16"}[facts.dtype]
    lines = [
        f'<VRTDataset rasterXSize="{right - left}" rasterYSize="{bottom - top}">',
        f"<SRS>{escape(facts.crs)}</SRS>",
        f"<GeoTransform>{', '.join(repr(float(v)) for v in transform.to_gdal())}</GeoTransform>",
        f'<VRTRasterBand dataType="{kind}" band="1">',
        *([] if facts.nodata is None else [f"<NoDataValue>{facts.nodata:g}</NoDataValue>"]),
    ]
    for s in squares:
        place = f'xOff="{int(s.col_off) - left}" yOff="{int(s.row_off) - top}"'
        size = f'xSize="{int(s.width)}" ySize="{int(s.height)}"'
        lines.append(
            f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(_square_path(file, s).name)}</SourceFilename>'
            f'<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" {size}/><DstRect {place} {size}/></SimpleSource>'
        )
    lines.append("</VRTRasterBand></VRTDataset>")
    path, content = file.folder / f"{top}_{left}_{bottom}_{right}.vrt", "\n".join(lines).encode()
    if not path.exists() or path.read_bytes() != content:  # so that its time tells whether it is another
        _write_whole(path, content)
    return path
