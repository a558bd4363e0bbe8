"""What every segmenter is: it takes one tile of RGB and returns the masks of the objects in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Mask:
    """One object in a tile, cropped to its bounding box.

    ``left`` and ``top`` are the tile's pixel of the crop's upper-left corner; ``pixels`` is a boolean array
    (height, width) of the crop. ``predicted_iou`` and ``stability`` are the segmenter's own scores, NaN where it
    has none.
    """

    left: int
    top: int
    pixels: np.ndarray
    predicted_iou: float = float("nan")
    stability: float = float("nan")

    @property
    def area(self) -> int:
        """Number of pixels."""
        return int(self.pixels.sum())


class Segmenter(Protocol):
    """Cuts one tile of imagery into objects.

    ``name`` is what models and layers record (``sam``, ``superpixels``); ``settings`` is JSON-like and holds all
    that changes the result, the weights' hash included; ``tile_px`` is the tile's side in pixels that suits it.
    Masks that fill most of a tile are dropped as its background, unless ``settings`` says ``keeps_background``.
    """

    name: str
    settings: dict[str, Any]
    tile_px: int

    def segment(
        self, image: np.ndarray, valid: np.ndarray, reporter: Reporter, *, origin: tuple[float, float] = (0.0, 0.0)
    ) -> list[Mask]:
        """Masks of the objects in ``image`` (height, width, 3; uint8); ``valid`` (height, width) marks real pixels.

        ``origin`` is the row and column of the image's corner on the ground's lattice of pixels: what a segmenter
        lays out regularly, it lays out from there, so that overlapping tiles are asked about the same places.
        """
        ...
