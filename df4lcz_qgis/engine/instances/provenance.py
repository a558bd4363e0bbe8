"""What made instances: their segmenter, the image, its pixels and colours, and the ground that was looked at."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from rasterio.crs import CRS

from ..geodata.raster import parse_crs
from ..shared.errors import CrsError, FieldError, InstancesError
from ..shared.message import Message
from ..shared.schema import SEGMENTER, listing, number, optional, parse, record, text, whole
from .stretching import Stretch

FORMAT_VERSION = 1

_PROVENANCE = record(
    {
        "segmenter": text(100, shortest=1),
        "settings": lambda value, field: SEGMENTER({"name": "-", "settings": value}, "")["settings"],
        "source": text(10_000),
        "crs": text(50_000, shortest=1),
        "resolution_m": number(1e-3, 1e4),
        "left": number(-1e9, 1e9),
        "top": number(-1e9, 1e9),
    },
    {
        "stretch": optional(listing(listing(number(), most=10), most=10)),
        "ground": optional(listing(listing(number(-1e9, 1e9), least=4, most=4), most=100_000)),
    },
)


@dataclass(frozen=True)
class Provenance:
    """What made instances, and the pixels that their outlines follow.

    ``left`` and ``top`` are the upper-left corner of the pixel grid in ``crs``, ``resolution_m`` its pixel's side.
    ``settings`` holds all that changes the segmenter's result, the weights' hash included. ``stretch`` is what
    turned the image into 8 bits, None where it was 8-bit. ``ground`` is where objects were looked for, rectangles
    (xmin, ymin, xmax, ymax) in ``crs``; None in what earlier versions wrote.
    """

    segmenter: str
    settings: dict[str, Any]
    source: str
    crs: CRS
    resolution_m: float
    left: float
    top: float
    stretch: Stretch | None = None
    ground: tuple[tuple[float, ...], ...] | None = None

    def to_json(self) -> str:
        """The text that a layer keeps as metadata."""
        plain = {k: v for k, v in asdict(self).items() if k != "crs"}
        return json.dumps({"format_version": FORMAT_VERSION, **plain, "crs": self.crs.to_wkt()}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str, name: str) -> Provenance:
        """From a layer's metadata.

        Raises:
            InstancesError: damaged, or of a newer format.
        """
        try:
            values = parse(text)
            version = values.pop("format_version") if isinstance(values, dict) else None
            if type(version) is int and version > FORMAT_VERSION:
                raise InstancesError(
                    "{name} has format {version}; known are formats up to {format_version}. Update the plugin.",
                    name=name,
                    version=version,
                    format_version=FORMAT_VERSION,
                )
            whole(1, FORMAT_VERSION)(version, "format_version")
            values = _PROVENANCE(values, "")
            values = {name: value for name, value in values.items() if name in cls.__dataclass_fields__}
            lists = {name: values[name] for name in ("stretch", "ground") if values.get(name) is not None}
            tuples = {name: tuple(map(tuple, entries)) for name, entries in lists.items()}
            return cls(**{**values, "crs": parse_crs(values["crs"]), **tuples})
        except (FieldError, CrsError, ValueError, KeyError, TypeError) as error:
            raise InstancesError(
                "The description in {name} is damaged ({error}). Segment the image again.", name=name, error=error
            ) from error

    def require_segmenter(self, name: str, settings: dict[str, Any], what: str | Message) -> None:
        """Refuse to mix instances of different segmenters.

        Raises:
            InstancesError: the instances were made by another segmenter, other settings or weights than ``what``.
        """
        if self.segmenter != name:
            raise InstancesError(
                "The instances were made by the segmenter '{segmenter}', {what} by '{name}'. Segment the image "
                "with '{name}', or use what was made with '{segmenter}'.",
                segmenter=self.segmenter,
                what=what,
                name=name,
            )
        mine, theirs = json.loads(json.dumps(self.settings)), json.loads(json.dumps(settings))
        different = sorted(k for k in mine.keys() | theirs.keys() if mine.get(k) != theirs.get(k))
        if different:
            listed = "; ".join(f"{k}: {_short(mine.get(k))} ≠ {_short(theirs.get(k))}" for k in different)
            raise InstancesError(
                "The instances were made with other settings of '{name}' than {what} ({listed}). Segment the "
                "image again with the same settings.",
                name=name,
                what=what,
                listed=listed,
            )


def _short(value: Any) -> str:
    text = str(value)
    return text if len(text) <= 20 else text[:12] + "..."
