"""Opening rasters so that the engine sees what QGIS shows: companion files, place, order of rows, missing data."""

from __future__ import annotations

import contextlib
import math
import os
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import CRSError as RasterioCrsError
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ..shared.errors import BandsError, CrsError, RasterError
from ..shared.parameter import RasterSource
from . import drivers
from .companions import refuse_unread
from .datasets import GDAL_OPTIONS, Dataset, Raster, Warped, gdal_options
from .overviews import without_stale_overviews

#: Names of rasters in one file that a message lists.
_LISTED = 15
#: Pixels by which what QGIS shows and what the engine opened may differ, and the share of the size where warped.
_SAME_PX, _SAME_SHARE = 0.5, 0.02
#: Pixels along a side at which an alpha band is looked at whose values in a window are 0 and 1.
_LOOKED_AT = 512


@contextlib.contextmanager
def open_raster(
    source: RasterSource, *, need_crs: bool = True, formats: tuple[str, ...] | None = None, is_picture: bool = False
) -> Iterator[Dataset]:
    """Open a raster as QGIS shows it; rows run from north to south unless the raster is turned.

    Companion files count (world files, ``.aux.xml``, ``.hdr``, ``.msk``, ``.ovr``). Control points are used; a CRS
    and a no data value given with the source win over the file's. ``formats`` are the GDAL drivers that may open it,
    such as :data:`.drivers.BANDS`; None means all that the engine has, see :mod:`.drivers`. Of what ``is_picture``,
    which is read thinned out, overviews older than the image do not count.

    Raises:
        RasterError: it cannot be opened, or is not what QGIS shows; later, when it is read, that fails.
        CrsError: it has no CRS and none was given, or nothing places its pixels on the ground.
    """
    if problem := drivers.problem(source.path):
        raise RasterError(problem)
    with drivers.network_for(source.path), rasterio.Env(**gdal_options(source.path)), contextlib.ExitStack() as stack:
        opened = _open(source, formats, stack)
        if is_picture:
            opened = without_stale_overviews(opened, stack)
        dataset = _placed(opened, source, stack, need_crs)
        check_shown(dataset, opened, source)
        refuse_unread(opened, source)
        yield dataset


def files_of(path: str) -> dict[str, list[Any]]:
    """All files that a raster is read from, and what each declares: itself, a mask beside it, what a virtual one lists,
    and so on for these.

    Without ``.aux.xml``, which QGIS writes statistics into while nothing of the image changes: what else one may hold
    is among what the raster declares. A file that is no raster is read from itself and declares nothing.
    """
    found: dict[str, list[Any]] = {}
    left = [path]
    while left:
        file = left.pop()
        if file in found:
            continue
        found[file] = []
        if file.endswith(".msk"):  # which lies nowhere, of which GDAL would warn
            continue
        with contextlib.suppress(RasterioError), rasterio.Env(**GDAL_OPTIONS), Raster.open(file, file, file) as opened:
            left += [name for name in opened.files if not name.endswith(".aux.xml")]
            found[file] = _declared(opened)
    return found


def _declared(dataset: Raster) -> list[Any]:
    """What a raster's file and its companions say of its place, its bands and its missing data, as plain values."""
    points, points_crs = dataset.gcps
    tags = [
        {k: v for k, v in {**dataset.tags(b, ns="IMAGERY"), **dataset.tags(b)}.items() if "STATISTICS_" not in k}
        for b in range(dataset.count + 1)
    ]
    crs = [c.to_wkt() if c else "" for c in (dataset.crs, points_crs)]
    places = [list(dataset.transform), *((p.row, p.col, p.x, p.y) for p in points)]
    colours = [c.name for c in dataset.colorinterp]
    return [crs, places, dataset.nodatavals, dataset.descriptions, dataset.scales, dataset.offsets, colours, tags]


def parse_crs(text: str) -> CRS:
    """A CRS from an authority code, WKT or PROJ string.

    Raises:
        CrsError: it is none of these.
    """
    try:
        return CRS.from_user_input(text)
    except (RasterioCrsError, ValueError) as error:
        raise CrsError("The coordinate reference system {text} is not understood.", text=repr(text[:80])) from error


def _open(source: RasterSource, formats: tuple[str, ...] | None, stack: contextlib.ExitStack) -> Raster:
    try:
        dataset = stack.enter_context(Raster.open(source.path, source.name, source.path))
    except RasterioError as error:
        is_file = "/vsi" not in source.path and ":" not in source.path[2:]
        if is_file and not os.path.exists(source.path):
            raise RasterError("There is no file {path}. Check the layer's source.", path=source.path) from error
        raise RasterError("{path} cannot be opened as a raster ({error}).", path=source.path, error=error) from error
    if formats and dataset.driver not in formats:
        raise RasterError(
            "{path} is a file of the format {driver}; needed here is one of {formats}. Choose the image itself.",
            path=source.path,
            driver=dataset.driver,
            formats=", ".join(formats),
        )
    if not dataset.count and dataset.subdatasets:
        raise RasterError(
            "{name} holds {count} rasters ({listed}), each by itself. Choose one of them, or make one image of them "
            "first (Raster > Miscellaneous > Build virtual raster, each input file into a separate band).",
            name=source.name,
            count=len(dataset.subdatasets),
            listed=_shortened([name.rpartition(":")[2] for name in dataset.subdatasets]),
        )
    return dataset


def _shortened(names: list[str]) -> str:
    return ", ".join([*names[:_LISTED], *(["..."] if len(names) > _LISTED else [])])


def _placed(opened: Raster, source: RasterSource, stack: contextlib.ExitStack, need_crs: bool) -> Dataset:
    """The raster in its place: with the CRS and no data value that count, control points used, north up."""
    points, points_crs = opened.gcps
    unplaced = opened.transform == Affine.identity()
    crs = parse_crs(source.crs) if source.crs else opened.crs or points_crs
    if need_crs and not crs:
        raise CrsError(
            "{name} has no coordinate reference system. Assign one to the layer (Layer properties > Source) "
            "or write it into the file.",
            name=source.name,
        )
    if need_crs and unplaced and not points:
        _refuse_unplaced(opened, source)
    dataset: Dataset = opened
    nodata = source.nodata if any(own != source.nodata for own in opened.nodatavals) else None
    if unplaced and points:
        if nodata is not None:
            dataset = restated(opened, None, nodata, stack)
        crs = crs if source.crs else points_crs or crs
        dataset = stack.enter_context(Warped(dataset, src_crs=crs, crs=crs, add_alpha=_needs_alpha(dataset, True)))
    elif (crs and opened.crs != crs) or nodata is not None:
        dataset = restated(opened, crs, nodata, stack)
    t = dataset.transform
    if t.b == t.d == 0 and (t.a < 0 or t.e > 0):
        dataset = stack.enter_context(_north_up(dataset))
    return dataset


def _refuse_unplaced(dataset: Raster, source: RasterSource) -> None:
    if dataset.rpcs:
        raise CrsError(
            "{name} is placed by rational polynomial coefficients (RPC) only, which need the height of the ground. "
            "Orthorectify it first (gdalwarp -rpc, with a height model).",
            name=source.name,
        )
    raise CrsError(
        "Nothing tells where {name} lies on the ground: it has no geotransform, no world file and no control points. "
        "Give it its place first (Raster > Georeferencer, or put its world file beside it).",
        name=source.name,
    )


def _needs_alpha(dataset: Dataset, leaves_gaps: bool) -> bool:
    """Whether a warped raster needs an alpha band to keep a mask, or to mark gaps where it has no no data value."""
    flags = {f for band in dataset.mask_flag_enums for f in band}
    if MaskFlags.alpha in flags or MaskFlags.nodata in flags:
        return False
    return MaskFlags.per_dataset in flags or leaves_gaps


def _north_up(dataset: Dataset) -> Warped:
    """The same pixels with the first row in the north and the first column in the west."""
    t, width, height = dataset.transform, dataset.width, dataset.height
    left, top = min(t.c, t.c + t.a * width), max(t.f, t.f + t.e * height)
    return Warped(
        dataset,
        crs=dataset.crs,
        transform=Affine(abs(t.a), 0, left, 0, -abs(t.e), top),
        width=width,
        height=height,
        resampling=Resampling.nearest,
        add_alpha=_needs_alpha(dataset, False),
        # The same numbers in every band: one without data does not take the others along.
        UNIFIED_SRC_NODATA="NO",
    )


def restated(dataset: Dataset, crs: CRS | None, nodata: float | None, stack: contextlib.ExitStack) -> Dataset:
    """The same pixels under another CRS or no data value: a virtual raster over the file, which keeps all else."""
    path = f"/vsimem/{uuid.uuid4().hex}/{Path(dataset.name).name or 'raster'}.vrt"
    rasterio.shutil.copy(dataset, path, driver="VRT")
    stack.callback(rasterio.shutil.delete, path)
    with rasterio.open(path, "r+") as virtual:
        if crs:
            virtual.crs = crs
        if nodata is not None:
            # As the pixels hold it, for GDAL's warper compares to the last digit.
            is_single = set(virtual.dtypes) == {"float32"} and abs(nodata) <= np.finfo(np.float32).max
            virtual.nodata = float(np.float32(nodata)) if is_single else nodata
    return stack.enter_context(Raster.instead_of(dataset, path))


def seen_pixels(
    dataset: Dataset, bands: tuple[int, ...], window: Window, shape: tuple[int, int] | None = None
) -> np.ndarray:
    """Where pixels of ``bands`` in a window hold data (bool; of ``shape``, by default the window's).

    A pixel is missing where a mask hides it, where an alpha band, whichever it is, is below one half (0 in a band of 0
    and 1), or where every band that declares a no data value is at it: a single dark or bright band is a measurement. A
    band marked as alpha that is among ``bands`` is a measurement too, and hides nothing.
    """
    height, width = shape or (int(window.height), int(window.width))
    declaring = [b for b in bands if dataset.nodatavals[b - 1] is not None] or list(bands[:1])
    how = {"window": window, "resampling": Resampling.nearest}
    alpha = {b for b, colour in enumerate(dataset.colorinterp, 1) if colour == ColorInterp.alpha}
    if alpha & set(bands) and all(v is None for v in dataset.nodatavals):
        seen = np.ones((height, width), bool)  # GDAL's mask would be that band
    else:
        masks = dataset.read_masks(declaring, out_shape=(len(declaring), height, width), **how).max(axis=0)
        is_alpha = any(MaskFlags.alpha in dataset.mask_flag_enums[band - 1] for band in declaring)
        seen = _opaque(dataset, min(alpha), masks) if alpha and is_alpha else masks >= 128
    for band in sorted(alpha - set(bands)):
        seen &= _opaque(dataset, band, dataset.read(band, out_shape=(height, width), **how))
    return seen


def _opaque(dataset: Dataset, band: int, values: np.ndarray) -> np.ndarray:
    """Where values of an alpha band are one half or more, or 1 in a band of nothing but 0 and 1."""
    if values.dtype != np.uint8:
        return values > 0
    if values.max(initial=0) != 1:  # only then the whole band is looked at
        return values >= 128
    shape = tuple(min(side, _LOOKED_AT) for side in dataset.shape)
    whole = dataset.read(band, out_shape=shape, resampling=Resampling.nearest)
    return values >= (1 if whole.max() <= 1 else 128)


def opaque_bands(dataset: Dataset) -> tuple[int, ...]:
    """The 1-based bands that are no transparency, as the file declares them."""
    return tuple(b for b, colour in enumerate(dataset.colorinterp, 1) if colour != ColorInterp.alpha)


def chosen_bands(dataset: Dataset, source: RasterSource) -> tuple[int, ...]:
    """The 1-based bands that count: those given with the source, whatever they are, else all but transparency.

    Raises:
        BandsError: one that is given is not there.
    """
    given = source.bands
    if given and (max(given) > dataset.count or min(given) < 1):
        raise BandsError(
            "{name} has {count} bands; asked for: {candidates}. Give numbers of bands that there are.",
            name=source.name,
            count=dataset.count,
            candidates=", ".join(map(str, given)),
        )
    return tuple(given or opaque_bands(dataset))


def bounds_of(dataset: Dataset) -> tuple[float, float, float, float]:
    """(xmin, ymin, xmax, ymax) of a raster's corners, turned or not."""
    corners = [
        dataset.transform * corner
        for corner in ((0, 0), (dataset.width, 0), (0, dataset.height), (dataset.width, dataset.height))
    ]
    xs, ys = zip(*corners)
    return min(xs), min(ys), max(xs), max(ys)


def check_shown(dataset: Dataset, opened: Raster, source: RasterSource) -> None:
    """Hold what was opened against what QGIS shows, where the source tells it.

    Raises:
        RasterError: place or size differ; the message shows both.
    """
    t = opened.transform
    # QGIS shows turned rasters and those with control points through a warp of its own.
    plain = t.b == t.d == 0 and t.a > 0 and t.e < 0 and t != Affine.identity()
    if source.extent is not None:
        own = bounds_of(dataset)
        sides = (own[2] - own[0]) / dataset.width, (own[3] - own[1]) / dataset.height
        slack = [_SAME_PX * s if plain else 3 * s + _SAME_SHARE * s * n for s, n in zip(sides, dataset.shape[::-1])]
        if any(abs(a - b) > max(slack[i % 2], 1e-9 * abs(a)) for i, (a, b) in enumerate(zip(own, source.extent))):
            _refuse_other(source, _numbers(own), _numbers(source.extent))
    if source.size is not None and plain and tuple(source.size) != (dataset.width, dataset.height):
        _refuse_other(source, f"{dataset.width} x {dataset.height} px", "{} x {} px".format(*source.size))


def _refuse_other(source: RasterSource, own: str, shown: str) -> None:
    raise RasterError(
        "{name} is not what QGIS shows: the engine reads {own}, the layer in QGIS has {shown}. Check that the file and "
        "its companions (.tfw, .aux.xml, .hdr) have not changed since the layer was loaded, or save the layer as a "
        "GeoTIFF and use that.",
        name=source.name,
        own=own,
        shown=shown,
    )


def _numbers(bounds: tuple[float, ...]) -> str:
    digits = 6 if max(map(abs, bounds)) <= 400 else 2
    return ",".join(f"{b:.{digits}f}" if math.isfinite(b) else str(b) for b in bounds)
