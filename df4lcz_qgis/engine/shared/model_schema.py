"""What the metadata of a model file must be, field by field."""

from __future__ import annotations

from typing import Any

from .schema import SEGMENTER, listing, mapping, number, one_of, optional, plain, record, text, whole

FORMAT_VERSION = 1


def _option(value: Any, field: str) -> Any:
    """An option of an architecture: a size, a switch, a name, or numbers of the bands."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, str):
        return text(100)(value, field)
    if isinstance(value, (list, tuple)):
        return listing(number(), most=1000)(value, field)
    return (whole(0, 4096) if isinstance(value, int) else number())(value, field)


_STREAM = record(
    {"architecture": text(100, shortest=1)},
    {
        "options": mapping(_option, most=50),
        "bands": listing(text(40), least=1, most=1000),
        "window_px": whole(1, 1024),
        "resolution_m": number(0.01, 10_000),
        "window_m": number(1, 100_000),
        "max_nodes": whole(1, 10_000),
        "details": mapping(listing(text(100), most=200), most=10),
        "layer_shares": listing(number(0, 1), most=200),
        "parameter": text(40),
        "mean": listing(number(), most=1000),
        "deviation": listing(number(1e-30), most=1000),
        "nodata": optional(number(-1e40, 1e40)),
    },
)
_FUSION = record(
    {
        "rule": one_of("alpha", "log-linear", "sentinel2", "google_earth"),
        "weights": listing(number(0, 100), least=2, most=2),
        "temperatures": listing(number(0.01, 100), least=2, most=2),
        "fused": number(0.01, 100),
    }
)
_JOINED = record(
    {
        "rule": one_of("log-linear"),
        "weights": listing(number(0, 100), least=2, most=3),
        "temperatures": listing(number(0.01, 100), least=2, most=3),
        "fused": number(0.01, 100),
        "streams": listing(one_of("sentinel2", "google_earth", "features"), least=2, most=3),
    }
)
_PLAUSIBLE = record(
    {
        "level": number(0.5, 1),
        "thresholds": listing(number(0, 1), least=17, most=17),
        "areas": listing(whole(0, 10**9), least=17, most=17),
        "total": whole(0, 10**9),
    }
)
#: What the metadata must be; see the module's text.
METADATA = record(
    {
        "format_version": whole(1, FORMAT_VERSION),
        "name": text(500),
        "classes": listing(whole(0, 255), least=1, most=100),
        "streams": mapping(_STREAM, least=1, most=10),
        "weights_sha256": text(64, shortest=64),
    },
    {
        "licence": optional(text(10_000)),
        "citation": optional(text(10_000)),
        "provenance": optional(mapping(plain)),
        "alpha": optional(number(0, 1)),
        "fusion": optional(_FUSION),
        "further": optional(record({}, {"unseen": optional(_JOINED), "seen": optional(_JOINED)})),
        "plausible": optional(mapping(optional(_PLAUSIBLE), most=5)),
        "segmenter": optional(SEGMENTER),
        "training": optional(mapping(plain)),
    },
)
