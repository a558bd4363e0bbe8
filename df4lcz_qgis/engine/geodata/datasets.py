"""Opened rasters that name their file when reading it fails, and are read under GDAL's settings for it.

Several rasters are open at a time, and any of them may be read: which one failed, or may be fetched from the network,
is known to the dataset alone. All that is read goes through these classes; a test keeps it so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import rasterio
from rasterio.env import ensure_env_with_credentials
from rasterio.errors import RasterioIOError
from rasterio.io import DatasetReader
from rasterio.vrt import WarpedVRT

from ..shared.errors import RasterError
from . import drivers

#: Bytes of pixels that GDAL keeps in memory; rasterio takes a small number for bytes where GDAL takes it for megabytes.
CACHE_BYTES = 256 * 2**20
#: GDAL's settings in the engine: a bounded cache, companion files of local rasters seen, no network on its own.
GDAL_OPTIONS: dict[str, Any] = {
    "GDAL_CACHEMAX": CACHE_BYTES,
    "GDAL_DISABLE_READDIR_ON_OPEN": "FALSE",
    "GDAL_NUM_THREADS": "ALL_CPUS",
}

Dataset = DatasetReader | WarpedVRT


def gdal_options(path: str) -> dict[str, Any]:
    """GDAL's settings for a raster: those of the engine, without folder listings where it is remote.

    Listing the folder of a remote file is slow and mostly forbidden, so its companions are not looked for.
    """
    return {**GDAL_OPTIONS, "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR"} if drivers.is_remote(path) else GDAL_OPTIONS


class _Named:
    """What opened rasters have in common: ``shown_name`` in messages, ``source_path`` of the file that is the user's.

    GDAL opens what a virtual raster is made of at its first read, when another raster may have been opened since.
    """

    shown_name: str
    source_path: str

    def read(self, *arguments: Any, **options: Any) -> Any:
        """As rasterio reads.

        Raises:
            RasterError: it fails.
        """
        with self._reading():
            return super().read(*arguments, **options)  # type: ignore[misc]

    def read_masks(self, *arguments: Any, **options: Any) -> Any:
        """As rasterio reads masks.

        Raises:
            RasterError: it fails.
        """
        with self._reading():
            return super().read_masks(*arguments, **options)  # type: ignore[misc]

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            if drivers.is_remote(self.source_path) or drivers.network_is_open():
                with drivers.network_for(self.source_path), rasterio.Env(**gdal_options(self.source_path)):
                    yield
            else:
                yield
        except RasterioIOError as error:
            causes, cause = [], error.__cause__ or error.__context__
            while cause is not None:
                causes.append(str(cause))
                cause = cause.__cause__ or cause.__context__
            raise RasterError(
                "Reading {name} failed ({error}). The file may be damaged or not fully copied.",
                name=self.shown_name,
                error="; ".join(dict.fromkeys(causes or [str(error)])),
            ) from error


class Raster(_Named, DatasetReader):
    """A raster that is read from ``path``, on behalf of the user's file ``source_path``."""

    @classmethod
    def open(cls, path: str, shown_name: str, source_path: str, **options: str) -> Raster:
        """Open it by GDAL's ``options``, with the user's keys where it lies in a store that asks for them.

        Raises:
            RasterioError: it cannot be opened.
        """
        opened: Raster = ensure_env_with_credentials(cls)(path, **options)
        opened.shown_name, opened.source_path = shown_name, source_path
        return opened

    @classmethod
    def instead_of(cls, dataset: Dataset, path: str) -> Raster:
        """Open a virtual raster that stands for another dataset.

        Raises:
            RasterioError: it cannot be opened.
        """
        return cls.open(path, *_names(dataset))


class Warped(_Named, WarpedVRT):
    """Another dataset on a grid of its own; ``options`` are those of :class:`rasterio.vrt.WarpedVRT`."""

    def __init__(self, dataset: Dataset, **options: Any) -> None:
        self.shown_name, self.source_path = _names(dataset)
        with self._reading():
            super().__init__(dataset, **options)


def _names(dataset: Dataset) -> tuple[str, str]:
    if isinstance(dataset, _Named):
        return dataset.shown_name, dataset.source_path
    return Path(dataset.name).name, dataset.name
