"""What a training set tells of itself: its description and its list of samples, read and checked."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from ..geodata.feature_raster import MOST_BANDS
from ..shared.errors import FieldError, TrainingSetError
from ..shared.schema import SEGMENTER, boolean, listing, mapping, number, optional, parse, plain, record, text, whole
from . import set_layout as layout

#: Bytes of the largest table.
_LARGEST_TABLE = 200_000_000
#: Samples are numbered from 0; no set has so many.
LARGEST_NUMBER = 10**9

_DETAILS = record(
    {"nodes": listing(text(100), most=200), "window": listing(text(100), most=200), "max_nodes": whole(1, 10_000)},
    {
        "layers": listing(text(100), most=200),
        "layer_shares": listing(number(0, 1), most=200),
        "layer_files": listing(text(1000), most=200),
    },
)
_FEATURES = record(
    {
        "bands": listing(text(40), least=1, most=MOST_BANDS),
        "mean": listing(number(), least=1, most=MOST_BANDS),
        "deviation": listing(number(1e-30), least=1, most=MOST_BANDS),
    },
    {"nodata": optional(number(-1e40, 1e40))},
)
_METADATA = record(
    {"format_version": whole(1, layout.FORMAT_VERSION)},
    {
        "name": optional(text(500)),
        "synthetic": boolean,
        "sentinel2": record(
            {},
            {
                "bands": optional(listing(text(40), most=100)),
                "resolution_m": number(0.01, 10_000),
                "window_px": whole(1, 1024),
                "surroundings_px": optional(whole(0, 1024)),
                "scale": optional(text(100)),
                "crs": optional(text(20_000)),
            },
        ),
        "google_earth": optional(
            record(
                {},
                {
                    "window_m": number(1, 100_000),
                    "max_nodes": whole(1, 10_000),
                    "sources": plain,
                    "pixel_m": number(0.001, 1000),
                    "details": optional(_DETAILS),
                },
            )
        ),
        "features": optional(_FEATURES),
        "segmenter": optional(SEGMENTER),
        "classes": optional(mapping(whole(0, 10**9))),
        "polygons": optional(mapping(whole(0, 10**9))),
    },
)


def read_metadata(path: Path) -> dict[str, Any]:
    """What a set tells of itself, checked; nothing where it has no such file, as the published one.

    Raises:
        TrainingSetError: it is damaged, or of a newer version.
    """
    if not path.is_file():
        return {}
    try:
        if path.stat().st_size > _LARGEST_TABLE:
            raise FieldError("it has {size:,} bytes", size=path.stat().st_size)
        metadata = parse(path.read_bytes(), longest=_LARGEST_TABLE)
        version = metadata.get("format_version") if isinstance(metadata, dict) else None
        if not (type(version) is int and version > layout.FORMAT_VERSION):
            return dict(_METADATA(metadata, ""))
    except (OSError, FieldError) as error:
        raise TrainingSetError(
            "{path} is damaged ({error}). Create the training set again.", path=path, error=error
        ) from error
    raise TrainingSetError(
        "The training set {name} has format version {version}; this plugin reads up to {format_version}. "
        "Update the plugin.",
        name=path.parent.name,
        version=version,
        format_version=layout.FORMAT_VERSION,
    )


def read_samples(folder: Path) -> tuple[dict[int, str], dict[str, frozenset[int]]]:
    """Each sample's training area, and the samples that were given a graph and further features.

    Nothing where the set has no list of samples, as the published one; early lists tell the areas alone.

    Raises:
        TrainingSetError: the list is damaged.
    """
    path = folder / layout.SAMPLES_FILE
    if not path.is_file():
        return {}, {}
    found: dict[int, str] = {}
    given: dict[str, set[int]] = {}
    try:
        if path.stat().st_size > _LARGEST_TABLE:
            raise ValueError(f"it has {path.stat().st_size:,} bytes")
        with path.open(newline="", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                number_of, polygon = int(row["id"]), row["polygon"]
                if not 0 <= number_of <= LARGEST_NUMBER or number_of in found or not isinstance(polygon, str):
                    raise ValueError(f"its line of the sample {row['id'][:20]}")
                found[number_of] = polygon
                for name in layout.GIVEN_COLUMNS:
                    if name in row:
                        given.setdefault(name, set()).update({number_of} if _is_given(row, name) else ())
    except (OSError, ValueError, KeyError, TypeError, csv.Error) as error:
        raise TrainingSetError(
            "{path} is damaged ({error}). Create the training set again.", path=path, error=error
        ) from error
    return found, {name: frozenset(numbers) for name, numbers in given.items()}


def _is_given(row: dict[str, str], name: str) -> bool:
    if row[name] not in ("0", "1"):
        raise ValueError(f"its line of the sample {row['id'][:20]}, where {name} must be 0 or 1")
    return row[name] == "1"
