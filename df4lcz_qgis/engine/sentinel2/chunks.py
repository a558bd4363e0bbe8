"""Parts of files far away, kept on disk by what they are: nothing is fetched twice, and a run goes on where it stopped.

A file is cut into squares of its own grid. A square is kept under a name made of the file's address, its version and
its place, as a small GeoTIFF that is moved into place when it is whole; what the file is like lies beside the squares
(see :mod:`.squares`). A VRT puts those of an extent together again. Squares of two versions of a file are never mixed.
"""

from __future__ import annotations

import contextlib
import hashlib
import math
import threading
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ..geodata import drivers
from ..geodata.hidden import has_mask
from ..geodata.raster import extent_in, is_north_up
from ..shared.addresses import tellable
from ..shared.errors import Cancelled, Df4lczError, ServiceError
from ..shared.parameter import Extent
from . import marks, remote, squares
from .products import SCENE_CLASSES
from .squares import Facts

#: Side of a square in pixels: that of the blocks of most cloud-optimised files, or a multiple of it.
CHUNK = 1024
#: Metres around the extent that come along, for resampling at its edges.
_MARGIN_M = 60.0
#: Bytes that come when a file is opened: all that says where its pixels lie. What comes of that later, when rasterio
#: asks for the masks, would stop every thread of Python until it is there.
_HEAD = 32_768
#: Kinds of numbers of a band, and of the scene classification besides.
_KINDS, _CLASS_KINDS = ("uint16", "int16"), ("uint8", "uint16", "int16")
#: Sides of the pixels of bands (m), and how far those of files in degrees may be from it.
_PIXELS_M, _ABOUT = (10.0, 20.0), 0.3


@dataclass(frozen=True)
class RemoteFile:
    """A file of one band: what it is called in messages, its address and version, and where its parts are kept.

    ``classes``: it is the scene classification, no band. ``nodata``: as the catalogue declares it.
    """

    name: str
    address: str
    version: str
    folder: Path
    classes: bool = False
    nodata: float | None = None

    @classmethod
    def of(cls, name: str, address: str, version: str, cache: Path, **more: Any) -> RemoteFile:
        """The file at ``address``; what only signs the address, such as a token, does not tell one from another."""
        key = hashlib.sha256(f"{marks.unsigned(address)} {version}".encode()).hexdigest()[:24]
        return cls(name, address, version, cache / key, **more)


class Fetcher:
    """Brings the squares of a file that an extent needs; ``options`` are GDAL's settings (see :mod:`.remote`).

    ``facts`` tells what the files asked for are like, ``opened`` which of them something was fetched of.
    """

    def __init__(self, signer: remote.Signer, options: dict[str, object], stop: threading.Event) -> None:
        self._signer, self._options, self._stop = signer, options, stop
        self.fetched_bytes = self.fetched_chunks = self.kept_chunks = 0
        self.facts: dict[RemoteFile, Facts] = {}
        self.opened: set[RemoteFile] = set()
        self._lock = threading.Lock()
        self._in_work: dict[str, threading.Lock] = {}

    def fetch(self, file: RemoteFile, extent: Extent) -> Path | None:
        """The VRT of the squares that the extent touches; None where the file lies elsewhere.

        Raises:
            ServiceError: the file cannot be fetched, or is not one band of whole numbers.
            DestinationError: the cache cannot be written to.
            Cancelled: the work was stopped.
        """
        with self._lock:
            in_work = self._in_work.setdefault(marks.unsigned(file.address), threading.Lock())
        # Items may share a file, of which GDAL forgets what it read when either is closed.
        with in_work, contextlib.ExitStack() as stack:
            opened: list[rasterio.io.DatasetReader] = []

            def source() -> rasterio.io.DatasetReader:
                if not opened:
                    opened.append(self._open(file, stack))
                return opened[0]

            facts = squares.known_facts(file.folder)
            wanted = squares_of(facts, extent) if facts else []
            missing = [s for s in wanted if not squares.is_whole(squares.square_path(file.folder, s), facts)]
            if facts is None or missing:
                mark = marks.mark_of(file.address, self._signer)
                dataset = source()
                if not (facts and facts.mark and mark and mark.is_of(facts.mark)):
                    # What is kept may be of another version.
                    squares.forget(file.folder)
                    facts = self._learn(file, dataset, mark)
                    missing = wanted = squares_of(facts, extent)
            with self._lock:
                self.facts[file] = facts
                self.kept_chunks += len(wanted) - len(missing)
                self.opened |= {file} if missing else set()
            for square in missing:
                pixels = self._read(file, source, opened, stack, square, facts)
                self._keep(file, pixels, facts, square)
        return squares.write_vrt(file.folder, facts.declared_by(file.nodata), wanted) if wanted else None

    def confirm(self, file: RemoteFile) -> bool:
        """Whether the file's squares are still those of the file that lies at its address; they are removed if not."""
        facts, mark = squares.known_facts(file.folder), marks.mark_of(file.address, self._signer)
        if facts is None or facts.mark is None or mark is None or mark.is_of(facts.mark):
            return True
        squares.forget(file.folder)
        return False

    def _open(self, file: RemoteFile, stack: contextlib.ExitStack) -> rasterio.io.DatasetReader:
        """The file, opened within ``stack`` with leave to fetch it and nothing else."""
        for attempt in range(remote.TRIES):
            address = self._signer.signed(file.address)
            path = remote.gdal_path(address)
            with contextlib.ExitStack() as tried:
                leave = remote.leave_to_fetch(path, address)
                tried.enter_context(rasterio.Env(**{**self._options, **leave, "GDAL_INGESTED_BYTES_AT_OPEN": _HEAD}))
                try:
                    dataset = tried.enter_context(rasterio.open(path))
                except RasterioError as error:
                    last = error
                else:
                    if dataset.driver not in drivers.BANDS:  # a VRT would read whatever it names
                        raise _unlike(file, dataset.driver)
                    stack.push(tried.pop_all())
                    return dataset
            self._signer.forget()
            self._pause(attempt)
        raise self._failed(file, last) from last

    def _learn(self, file: RemoteFile, dataset: rasterio.io.DatasetReader, mark: marks.Mark | None) -> Facts:
        kinds = _CLASS_KINDS if file.classes else _KINDS
        if dataset.count != 1 or dataset.dtypes[0] not in kinds or not dataset.crs:
            raise _unlike(file, f"{dataset.count} x {dataset.dtypes[0]}, {'with' if dataset.crs else 'without'} CRS")
        facts = Facts(
            dataset.crs.to_wkt(),
            tuple(dataset.transform)[:6],
            dataset.width,
            dataset.height,
            dataset.dtypes[0],
            dataset.nodata,
            mark,
            learnt=uuid.uuid4().hex,
            masked=has_mask(dataset),
        )
        slack = _ABOUT if dataset.crs.is_geographic else 0.001
        if not is_north_up(dataset) or not any(abs(facts.pixel_m / side - 1) <= slack for side in _PIXELS_M):
            raise _unlike(file, f"{abs(dataset.transform.a):g} x {abs(dataset.transform.e):g} / px")
        squares.keep_facts(file.folder, facts)
        return facts

    def _keep(self, file: RemoteFile, pixels: np.ndarray, facts: Facts, square: Window) -> None:
        if self._stop.is_set():
            raise Cancelled("The work was cancelled.")
        if file.classes:
            largest = np.ma.compressed(pixels[pixels != facts.declared_by(file.nodata).nodata]).max(initial=0)
            if largest > max(SCENE_CLASSES):
                raise _unlike(file, f"0 ... {largest}")
        path = squares.square_path(file.folder, square)
        squares.keep_square(path, pixels, facts, square)
        with self._lock:
            self.fetched_chunks += 1
            self.fetched_bytes += path.stat().st_size

    def _read(
        self,
        file: RemoteFile,
        source: Callable[[], rasterio.io.DatasetReader],
        opened: list[rasterio.io.DatasetReader],
        stack: contextlib.ExitStack,
        square: Window,
        facts: Facts,
    ) -> np.ndarray:
        """The pixels of a square, masked where the file has a mask.

        What comes broken is asked for again with the file opened anew.
        """
        for attempt in range(remote.TRIES):
            try:
                return source().read(1, window=square, masked=facts.masked)
            except RasterioError as error:
                last = error
                stack.close()
                opened.clear()
                self._signer.forget()
                self._pause(attempt)
        raise self._failed(file, last) from last

    def _pause(self, attempt: int) -> None:
        """Wait before the next try.

        Raises:
            Cancelled: the work was stopped.
        """
        if attempt + 1 < remote.TRIES:
            self._stop.wait(remote.PAUSE_SECONDS * 2**attempt)
        if self._stop.is_set():
            raise Cancelled("The work was cancelled.")

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
    corners = [~facts.affine * corner for corner in ((xmin, ymax), (xmax, ymin))]
    columns, rows = sorted(c[0] for c in corners), sorted(c[1] for c in corners)
    margin = _MARGIN_M / facts.pixel_m
    left, right = max(math.floor(columns[0] - margin), 0), min(math.ceil(columns[1] + margin), facts.width)
    top, bottom = max(math.floor(rows[0] - margin), 0), min(math.ceil(rows[1] + margin), facts.height)
    if left >= right or top >= bottom:
        return []
    return [
        Window(c, r, min(CHUNK, facts.width - c), min(CHUNK, facts.height - r))
        for r in range(top // CHUNK * CHUNK, bottom, CHUNK)
        for c in range(left // CHUNK * CHUNK, right, CHUNK)
    ]
