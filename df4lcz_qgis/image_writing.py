"""Images that QGIS draws as GeoTIFFs: written in place, read back, and what cannot be read heard."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from .words import tr


@dataclass(frozen=True)
class Area:
    """What to export: bounds in a metric CRS that are whole pixels of ``resolution_m``."""

    crs: QgsCoordinateReferenceSystem
    xmin: float
    ymax: float
    width: int
    height: int
    resolution_m: float

    def rectangle(self, row: int, column: int, height: int, width: int) -> QgsRectangle:
        """Bounds of a block of pixels."""
        left, top = self.xmin + column * self.resolution_m, self.ymax - row * self.resolution_m
        return QgsRectangle(left, top - height * self.resolution_m, left + width * self.resolution_m, top)


@contextlib.contextmanager
def reading_errors() -> Iterator[list[str]]:
    """What GDAL says of failures while the block runs: QGIS draws nothing where a file cannot be read."""
    heard: list[str] = []

    def hear(kind: int, _: int, text: str) -> None:
        if kind >= gdal.CE_Failure:
            heard.append(text)

    gdal.PushErrorHandler(hear)
    try:
        yield heard
    finally:
        gdal.PopErrorHandler()


class Image:
    """A GeoTIFF of red, green, blue and alpha being written; what was written is read back at the end.

    Raises:
        OSError: it cannot be written, or did not arrive whole, as on a full disk.
    """

    def __init__(self, path: Path, area: Area) -> None:
        self._path, self._sums = path, {}
        with _failures():
            self._dataset = _create(path, area)

    def write(self, pixels: np.ndarray, row: int, column: int) -> None:
        """Write RGBA (height, width, 4; uint8) with its upper-left pixel at (row, column)."""
        height, width = pixels.shape[:2]
        planes = [np.ascontiguousarray(pixels[..., band]).tobytes() for band in range(4)]
        with _failures():
            for band, plane in enumerate(planes, 1):
                if self._dataset.GetRasterBand(band).WriteRaster(column, row, width, height, plane) != 0:
                    raise OSError(gdal.GetLastErrorMsg())
        self._sums[column, row, width, height] = [zlib.crc32(plane) for plane in planes]

    def close(self) -> None:
        """Close the file and compare it with what was written."""
        with _failures():
            self._dataset.FlushCache()
            self._dataset = None
            written = gdal.Open(str(self._path))
            for place, sums in self._sums.items():
                planes = [written.GetRasterBand(band).ReadRaster(*place) for band in range(1, 5)] if written else []
                if [zlib.crc32(plane or b"") for plane in planes] != sums:
                    raise OSError(gdal.GetLastErrorMsg() or tr("what was written does not read back"))


@contextlib.contextmanager
def _failures() -> Iterator[None]:
    """GDAL's failures as OSError, whether its bindings raise them or not."""
    try:
        yield
    except RuntimeError as error:
        raise OSError(str(error)) from error


def _create(path: Path, area: Area) -> Any:
    """An empty RGBA GeoTIFF."""
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PHOTOMETRIC=RGB", "ALPHA=YES", "BIGTIFF=IF_SAFER"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), area.width, area.height, 4, gdal.GDT_Byte, options)
    if dataset is None:
        raise OSError(gdal.GetLastErrorMsg())
    dataset.SetGeoTransform((area.xmin, area.resolution_m, 0, area.ymax, 0, -area.resolution_m))
    dataset.SetProjection(area.crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_GDAL))
    return dataset
