"""What of a raster its mask or alpha band hides, whatever the values there."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from .opening import Dataset


def has_mask(dataset: Dataset) -> bool:
    """Whether a mask of its own hides pixels: inside the file or beside it, neither an alpha band nor a value."""
    flags = {f for band in dataset.mask_flag_enums for f in band}
    return MaskFlags.per_dataset in flags and not flags & {MaskFlags.alpha, MaskFlags.nodata}


def alpha_band(dataset: Dataset) -> int | None:
    """The 1-based band that tells transparency; None without."""
    return next((b for b, colour in enumerate(dataset.colorinterp, 1) if colour == ColorInterp.alpha), None)


@contextlib.contextmanager
def mask_as_alpha(dataset: Dataset) -> Iterator[Dataset]:
    """The same pixels with a mask as a last band, the alpha band; itself where it has no mask.

    GDAL's warper looks at a mask or at a no data value, never at both; it looks at an alpha band besides.
    """
    if not has_mask(dataset) or alpha_band(dataset):
        yield dataset
        return
    with WarpedVRT(
        dataset,
        crs=dataset.crs,
        transform=dataset.transform,
        width=dataset.width,
        height=dataset.height,
        resampling=Resampling.nearest,
        add_alpha=True,
        # Else a value that is declared as no data would look masked.
        src_nodata=None,
        nodata=None,
    ) as masked:
        yield masked


def unhidden(dataset: Dataset, window: Window | None = None, shape: tuple[int, int] | None = None) -> np.ndarray:
    """Where neither a mask nor an alpha band hides pixels (bool; of ``shape``, by default the window's or all).

    Values that are declared as no data hide nothing here.
    """
    if shape is None:
        shape = dataset.shape if window is None else (int(window.height), int(window.width))
    how = {"window": window, "out_shape": shape, "resampling": Resampling.nearest}
    seen = dataset.read_masks(1, **how) > 0 if has_mask(dataset) else np.ones(shape, bool)
    alpha = alpha_band(dataset)
    return seen if alpha is None else seen & (dataset.read(alpha, **how) > 0)
