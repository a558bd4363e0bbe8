"""What QGIS reads beside a remote raster and the engine, which fetches nothing beside it, does not."""

from __future__ import annotations

import math

from rasterio.enums import MaskFlags

from ..shared.errors import RasterError
from ..shared.message import say, together
from ..shared.parameter import RasterSource
from . import drivers
from .datasets import Raster

#: Things found that a message lists.
_LISTED = 3


def refuse_unread(opened: Raster, source: RasterSource) -> None:
    """Refuse a remote raster to which a companion of QGIS's adds what changes its pixels.

    Raises:
        RasterError: its bands declare in QGIS what they do not declare themselves, or it has a mask there.
    """
    if not source.declared or not drivers.is_remote(source.path):
        return
    found = []
    for band, (nodata, scale, offset) in enumerate(source.declared[: opened.count], 1):
        own, place = opened.nodatavals[band - 1], {"band": band}
        if nodata is not None and not (own is not None and _same(nodata, own)):
            found.append(say("the no data value {value} of band {band}", value=nodata, **place))
        if not (_same(scale, opened.scales[band - 1]) and _same(offset, opened.offsets[band - 1])):
            found.append(say("scale {scale} and offset {offset} of band {band}", scale=scale, offset=offset, **place))
    if len(source.declared) > opened.count + _has_mask(opened):  # QGIS shows a mask as a band
        found.append(say("a mask"))
    if found:
        raise RasterError(
            "{name} lies on the network, where the engine reads no files beside it (.aux.xml, .msk), but QGIS found "
            "there: {found}. Save the layer as a GeoTIFF first (Export > Save As), and use that.",
            name=source.name,
            found=together(found[:_LISTED], ", "),
        )


def _same(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-6) or (math.isnan(one) and math.isnan(other))


def _has_mask(opened: Raster) -> bool:
    flags = opened.mask_flag_enums[0] if opened.count else []
    return flags == [MaskFlags.per_dataset] or (not flags and opened.count == 1)
