"""Overviews beside an image that are older than it: what they show may be the image as it was."""

from __future__ import annotations

import contextlib
import uuid
from pathlib import Path

import rasterio
import rasterio.shutil

from .datasets import Raster


def without_stale_overviews(dataset: Raster, stack: contextlib.ExitStack) -> Raster:
    """The same image, read from its own pixels alone where its file of overviews is older than it; else itself.

    The virtual raster that stands for it has its names, but not its tables of colours and values.
    """
    if not _are_stale(dataset.name):
        return dataset
    path = f"/vsimem/{uuid.uuid4().hex}/{Path(dataset.name).name}.vrt"
    with Raster.open(dataset.name, dataset.shown_name, dataset.source_path, OVERVIEW_LEVEL="NONE") as pixels:
        rasterio.shutil.copy(pixels, path, driver="VRT")
    stack.callback(rasterio.shutil.delete, path)
    with rasterio.open(path, "r+") as virtual:  # GDAL does not hand these on
        for band, name in enumerate(dataset.descriptions, 1):
            virtual.set_band_description(band, name or "")
            virtual.update_tags(band, ns="IMAGERY", **dataset.tags(band, ns="IMAGERY"))
    return stack.enter_context(Raster.instead_of(dataset, path))


def _are_stale(path: str) -> bool:
    try:
        return Path(f"{path}.ovr").stat().st_mtime_ns < Path(path).stat().st_mtime_ns
    except (OSError, ValueError):
        return False
