"""What of a raster its mask or alpha band hides, whatever the values there."""

from __future__ import annotations

import contextlib
import math
import uuid
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from .datasets import Dataset, Raster, Warped


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
    with Warped(
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


@contextlib.contextmanager
def hidden_as_zero(dataset: Dataset, missing: float | None = 0) -> Iterator[Dataset]:
    """The same pixels, 0 in all bands where a mask or an alpha band hides them; a last band that is alpha is left out.

    For warping where 0 in all bands is no data: GDAL's warper then looks at no mask, and counts an alpha band among the
    bands that must be 0. The dataset itself where it hides nothing, or where ``missing``, its no data value, is another
    one, besides which the warper does look at masks.
    """
    alpha = alpha_band(dataset)
    if missing != 0 or not (alpha or has_mask(dataset)):
        yield dataset
        return
    hides = "mask,1" if alpha is None else str(alpha)
    bands = {}
    for band in range(1, dataset.count + (alpha != dataset.count)):
        ratio = "<ScaleRatio>0</ScaleRatio>" if band == alpha else ""
        bands[band] = (
            "<PixelFunctionType>mul</PixelFunctionType>"
            f"<ComplexSource>{_SHOWN.format(band)}{ratio}</ComplexSource>"
            f"<ComplexSource>{_SHOWN.format(hides)}<LUT>0:0,1:1</LUT></ComplexSource>"
        )
    with _virtual(dataset, bands, ' subClass="VRTDerivedRasterBand"') as virtual:
        yield virtual


@contextlib.contextmanager
def missing_alike(
    dataset: Dataset, bands: Sequence[int], missing: float, dtype: str | None = None
) -> Iterator[Dataset]:
    """The same pixels with ``missing`` where one of ``bands`` is at its own no data value, unless that is 0.

    For warping, where rasterio hands one no data value to GDAL for all bands. Of ``dtype``, by default their own.
    """
    parts = {}
    for band, (own, colour) in enumerate(zip(dataset.nodatavals, dataset.colorinterp), 1):
        turned = f"<NODATA>{own!r}</NODATA>" if own and band in bands else ""
        parts[band] = (
            f"<NoDataValue>{missing!r}</NoDataValue><ColorInterp>{colour.name.capitalize()}</ColorInterp>"
            f"<ComplexSource>{_SHOWN.format(band)}{turned}</ComplexSource>"
        )
    mask = f"<SimpleSource>{_SHOWN.format('mask,1')}</SimpleSource>" if has_mask(dataset) else ""
    with _virtual(dataset, parts, mask=mask, dtype=dtype) as virtual:
        yield virtual


@contextlib.contextmanager
def marked_alike(dataset: Dataset, bands: Sequence[int]) -> Iterator[tuple[Dataset, float | None]]:
    """The same pixels, and the value that marks missing ones in all bands: NaN where these declare several."""
    declared = [dataset.nodatavals[band - 1] for band in bands]
    marks = {str(value): value for value in declared if value}
    if len(marks) > 1:
        with missing_alike(dataset, bands, math.nan, "float64") as alike:
            yield alike, math.nan
    elif marks or 0 in declared:
        yield dataset, next(iter(marks.values()), 0.0)
    else:
        is_float = any(np.dtype(dataset.dtypes[band - 1]).kind == "f" for band in bands)
        yield dataset, math.nan if is_float else None


#: Where a band of a virtual raster comes from: the raster that it stands for.
_SHOWN = "<SourceFilename>{{source}}</SourceFilename><SourceBand>{}</SourceBand>"


@contextlib.contextmanager
def _virtual(
    dataset: Dataset, bands: dict[int, str], kind: str = "", mask: str = "", dtype: str | None = None
) -> Iterator[Raster]:
    """A virtual raster of some bands of a dataset and perhaps its mask, as their XML says."""
    with contextlib.ExitStack() as stack:
        source = dataset.name
        if isinstance(dataset, WarpedVRT):
            source = f"/vsimem/{uuid.uuid4().hex}/warped.vrt"
            rasterio.shutil.copy(dataset, source, driver="VRT")
            stack.callback(rasterio.shutil.delete, source)
        parts = [
            f'<VRTDataset rasterXSize="{dataset.width}" rasterYSize="{dataset.height}">'
            f"<SRS>{escape(dataset.crs.to_wkt())}</SRS>"
            f"<GeoTransform>{', '.join(map(repr, dataset.transform.to_gdal()))}</GeoTransform>"
        ]
        for number, (band, content) in enumerate(bands.items(), 1):
            own = dtype or dataset.dtypes[band - 1]
            name = {"uint8": "Byte"}.get(own, own.capitalize().replace("Uint", "UInt"))
            parts.append(
                f'<VRTRasterBand dataType="{name}" band="{number}"{kind}>'
                f"<Description>{escape(dataset.descriptions[band - 1] or '')}</Description>"
                f"<Scale>{dataset.scales[band - 1]!r}</Scale><Offset>{dataset.offsets[band - 1]!r}</Offset>"
                f"{content.replace('{source}', escape(source))}</VRTRasterBand>"
            )
        if mask:
            content = mask.replace("{source}", escape(source))
            parts.append(f'<MaskBand><VRTRasterBand dataType="Byte">{content}</VRTRasterBand></MaskBand>')
        text = "".join([*parts, "</VRTDataset>"])
        file = stack.enter_context(rasterio.MemoryFile(text.encode(), ext=".vrt"))
        yield stack.enter_context(Raster.instead_of(dataset, file.name))


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
