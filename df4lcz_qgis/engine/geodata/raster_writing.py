"""Writing rasters: block by block under a temporary name, read back and compared, then moved into place."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from ..shared.errors import DestinationError
from ..shared.files import atomic_file
from ..shared.reporter import Reporter
from .raster import GDAL_OPTIONS, DatasetGrid, Grid


class RasterWriter:
    """A raster being written block by block; remembers a checksum of each block to verify the file later."""

    def __init__(self, dataset: rasterio.io.DatasetWriter) -> None:
        self.dataset = dataset
        self._checksums: dict[tuple[int, int, int, int], int] = {}
        #: Whether any cell written so far has a value.
        self.has_data = False

    def write(self, block: np.ndarray, row: int, column: int) -> None:
        """Write ``block`` (bands, height, width) with its upper-left pixel at (row, column)."""
        window = Window(column, row, block.shape[2], block.shape[1])
        block = np.ascontiguousarray(block.astype(self.dataset.dtypes[0], copy=False))
        try:
            self.dataset.write(block, window=window)
        except RasterioIOError as error:
            raise _writing_failed(self.dataset.name, error) from error
        nodata = self.dataset.nodata
        missing = np.isnan(block) if nodata is not None and np.isnan(nodata) else block == nodata
        self.has_data = self.has_data or nodata is None or not bool(missing.all())
        self._checksums[(row, column, block.shape[1], block.shape[2])] = zlib.crc32(block.tobytes())

    def verify(self, path: Path) -> None:
        """Read the closed file back and compare it with what was written.

        Raises:
            DestinationError: they differ, as on a full disk.
        """
        try:
            self._compare(path)
        except RasterioIOError as error:
            raise _writing_failed(path, error) from error

    def _compare(self, path: Path) -> None:
        with rasterio.open(path) as dataset:
            for (row, column, height, width), checksum in self._checksums.items():
                block = dataset.read(window=Window(column, row, width, height))
                if zlib.crc32(np.ascontiguousarray(block).tobytes()) != checksum:
                    raise _writing_failed(path, "what was written does not read back")


def _writing_failed(path: Path | str, reason: object) -> DestinationError:
    return DestinationError(
        "Writing {path} failed ({reason}). Make room on the disk or choose another place for the output.",
        path=path,
        reason=reason,
    )


@contextlib.contextmanager
def create_raster(
    path: Path | str,
    grid: Grid | DatasetGrid,
    reporter: Reporter,
    *,
    dtype: str,
    count: int = 1,
    nodata: float | None = None,
    descriptions: tuple[str, ...] = (),
    tags: dict[str, str] | None = None,
    **profile: Any,
) -> Iterator[RasterWriter]:
    """Write a tiled, compressed GeoTIFF block by block under a temporary name; verify it, then move it in place.

    Raises:
        DestinationError: it cannot be written, or did not arrive whole.
    """
    bytes_needed = grid.width * grid.height * count * np.dtype(dtype).itemsize
    options: dict[str, Any] = {
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": count,
        "dtype": dtype,
        "crs": grid.crs,
        "transform": grid.transform,
        "nodata": nodata,
        "compress": "deflate",
        "tiled": True,
        "blockxsize": 256,
        "blockysize": 256,
        "bigtiff": "if_safer",
        **profile,
    }
    with atomic_file(path, reporter, bytes_needed=bytes_needed) as temporary, rasterio.Env(**GDAL_OPTIONS):
        try:
            dataset = rasterio.open(temporary, "w", **options)
        except RasterioIOError as error:
            raise _writing_failed(path, error) from error
        with dataset:
            for band, description in enumerate(descriptions, 1):
                dataset.set_band_description(band, description)
            dataset.update_tags(**(tags or {}))
            writer = RasterWriter(dataset)
            yield writer
        writer.verify(temporary)
        if not writer.has_data:
            reporter.warning(
                "{name} is without data everywhere: no cell has a value. Check that the inputs hold data there.",
                name=Path(path).name,
            )
