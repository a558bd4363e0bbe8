"""What a catalogue's item says of its numbers and files: baseline, offset, satellite, time, and which version it is."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from ..shared.method import LCZ_BANDS
from .metadata import OFFSET, QUANTIFICATION, Metadata
from .names import satellite_of

_BASELINES = (re.compile(r"N?(\d{1,2})\.(\d{1,2})", re.IGNORECASE), re.compile(r"N?(\d{2})(\d{2})", re.IGNORECASE))
_IN_NAME = re.compile(r"_N(\d{2})(\d{2})(?=_)")
_TILE = re.compile(r"\d{1,2}[C-X][A-Z]{2}")
#: Since this processing baseline (January 2022) the numbers of products as delivered are 1000 too high.
_OFFSET_SINCE = (4, 0)
#: The coarsest scale of reflectance, for a scale of 1 says nothing.
_COARSEST = 0.01
#: From here on numbers are no baselines: products made by users and for tests have 99.99.
_NO_BASELINE = (90, 0)
#: Properties that change when a scene is processed anew.
_VERSIONS = ("updated", "created", "s2:generation_time", "sentinel:generation_time", "processing:datetime")
_CHECKSUMS = ("file:checksum", "checksum:multihash", "file:size")


def metadata_of(identifier: str, properties: dict[str, Any], assets: dict[str, Any], level: str, tile: str) -> Metadata:
    """What the item says of its numbers; without ``offsets`` where nothing tells them.

    Raises:
        KeyError: it has no time.
        ValueError: its bands are of several scales.
    """
    baseline, applied, quantification = baseline_of(identifier, properties), offset_applied(properties), _scale(assets)
    offsets = {b: _offset(assets[b], baseline, applied, quantification) for b in LCZ_BANDS}
    return Metadata(
        level[1:],
        baseline,
        str(properties.get("datetime") or properties["start_datetime"]),
        quantification,
        {b: o for b, o in offsets.items() if o is not None} if None not in offsets.values() else {},
        satellite=satellite_of(str(properties.get("platform") or "")) or satellite_of(identifier),
        tile=tile.zfill(5) if _TILE.fullmatch(tile) else "",
    )


def offset_applied(properties: dict[str, Any]) -> bool:
    """Whether the item says, in any of the spellings, that the offset of baseline 04.00 was taken away."""
    told = [v for key, v in properties.items() if key.rpartition(":")[2] == "boa_offset_applied"]
    return any(str(v).casefold() in ("true", "1", "yes") for v in told)


def baseline_of(identifier: str, properties: dict[str, Any]) -> str:
    """The processing baseline, such as ``05.09``; empty where nothing tells it."""
    for key, value in properties.items():
        if key.rpartition(":")[2] == "processing_baseline" or key == "processing:version":
            text = f"{value:.2f}" if isinstance(value, (int, float)) else str(value)  # 05.10 is the number 5.1
            for form in _BASELINES:
                if match := form.fullmatch(text):
                    return _written(match)
    for text in (identifier, *(str(properties.get(k) or "") for k in ("s2:product_uri", "sentinel:product_id"))):
        if match := _IN_NAME.search(text):
            return _written(match)
    return ""


def _written(match: re.Match[str]) -> str:
    whole, part = match.groups()
    return f"{whole.zfill(2)}.{part.zfill(2)}"


def baseline_number(baseline: str) -> tuple[int, int] | None:
    """A baseline to compare; None for what is none."""
    whole, _, part = baseline.partition(".")
    number = (int(whole), int(part)) if whole.isdigit() and part.isdigit() else None
    return number if number and number < _NO_BASELINE else None


def has_offset(baseline: str) -> bool | None:
    """Whether products of a baseline come with the offset; None where the baseline is not known."""
    number = baseline_number(baseline)
    return None if number is None else number >= _OFFSET_SINCE


def _scale(assets: dict[str, dict[str, Any]]) -> float:
    """Numbers that stand for reflectance 1, by the scale that the bands' items state, if any is one of reflectance.

    Raises:
        ValueError: they are several.
    """
    entries = [entry for band in LCZ_BANDS for entry in _entries(assets[band])]
    stated = [float(entry.get("scale") or entry.get("raster:scale") or 0) for entry in entries]
    found = {float(f"{1 / scale:.6g}") for scale in stated if 0 < scale <= _COARSEST}
    if len(found) > 1:
        raise ValueError("bands of several scales")
    return found.pop() if found else QUANTIFICATION


def _offset(asset: dict[str, Any], baseline: str, applied: bool, quantification: float) -> float | None:
    """What is to be added to an asset's numbers; None where nothing tells it.

    The item's word that the offset is gone, and a baseline that never had one, come first: catalogues list the offset
    of today's products with those as well. The date tells nothing: older scenes were processed anew, with the offset,
    and catalogues take it away from younger ones.
    """
    if applied or has_offset(baseline) is False:
        return 0.0
    for entry in _entries(asset):
        scale = entry.get("scale", entry.get("raster:scale"))
        offset = entry.get("offset", entry.get("raster:offset"))
        if offset is not None and scale:
            return round(float(offset) / float(scale), 6)
    return -OFFSET * quantification / QUANTIFICATION if has_offset(baseline) else None


def nodata_of(assets: dict[str, dict[str, Any]]) -> dict[str, float]:
    """The number that marks missing pixels in the files of bands, where the item declares one."""
    found = {}
    for band, asset in assets.items():
        for entry in _entries(asset):
            number = entry.get("nodata", entry.get("raster:nodata"))
            if isinstance(number, (int, float)) and math.isfinite(number):
                found.setdefault(band, float(number))
    return found


def _entries(asset: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """Where an asset may describe its numbers: itself, or its one band."""
    return asset, *(asset.get("raster:bands") or ()), *(asset.get("bands") or ())


def version_of(properties: dict[str, Any], assets: dict[str, Any], baseline: str) -> str:
    """What tells the files of an item from those of the same scene processed anew."""
    sums = [str(a[key]) for _, a in sorted(assets.items()) for key in _CHECKSUMS if a.get(key) is not None]
    return json.dumps([*(str(properties.get(key) or "") for key in _VERSIONS), baseline, *sums])
