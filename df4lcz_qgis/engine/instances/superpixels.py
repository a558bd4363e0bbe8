"""A segmenter without weights: the basins of the image's colour gradient (watershed).

For machines on which SAM is too slow, and for trying things out; what it finds are patches of even colour, which
often but not always are roofs, fields or trees. Every basin depends on the pixels in and around it alone, so
overlapping tiles agree on the objects that lie in both.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import ndimage
from skimage.color import rgb2lab
from skimage.filters import gaussian, sobel
from skimage.measure import label
from skimage.morphology import h_minima, local_minima
from skimage.segmentation import watershed

from ..shared.reporter import Reporter
from .segmenter import Mask

NAME = "superpixels"


@dataclass(frozen=True)
class SuperpixelSettings:
    """What decides where basins lie.

    ``smoothing_m`` is the standard deviation (m) of the Gaussian that hides texture; ``depth`` is how much the
    colour gradient (CIELAB units per metre) must rise between two basins for them to stay two.
    """

    smoothing_m: float = 1.0
    depth: float = 3.0


def make(settings: SuperpixelSettings, resolution_m: float, _weights: Path | None, _device: str) -> SuperpixelSegmenter:
    """The segmenter for imagery of ``resolution_m`` metres a pixel; it needs no weights and no device."""
    return SuperpixelSegmenter(settings, resolution_m)


class SuperpixelSegmenter:
    """Cuts a tile into patches of even colour; the patches do not overlap and have no scores."""

    name = NAME
    tile_px = 1024

    def __init__(self, settings: SuperpixelSettings, resolution_m: float) -> None:
        self._resolution = resolution_m
        self._settings = settings
        self.settings: dict[str, Any] = asdict(settings)

    def segment(
        self, image: np.ndarray, valid: np.ndarray, reporter: Reporter, *, origin: tuple[float, float] = (0.0, 0.0)
    ) -> list[Mask]:
        """Masks of the patches in ``image`` (height, width, 3; uint8); pixels that are not ``valid`` belong to none.

        ``origin`` does not matter: nothing is laid out regularly.
        """
        if not valid.any():
            return []
        gradient = self._gradient(image)
        reporter.progress(0.4)
        depth = self._settings.depth
        minima = h_minima(gradient, depth) if depth else local_minima(gradient)  # of depth 0 is every minimum
        reporter.progress(0.7)
        labels = watershed(gradient, label(minima), mask=valid)
        reporter.progress(0.9)
        masks = []
        for number, box in enumerate(ndimage.find_objects(labels), 1):
            if box is not None:
                masks.append(Mask(box[1].start, box[0].start, labels[box] == number))
        return masks

    def _gradient(self, image: np.ndarray) -> np.ndarray:
        """Length of the colour gradient in CIELAB units per metre, float32."""
        colours = gaussian(
            rgb2lab(image).astype(np.float32), self._settings.smoothing_m / self._resolution, channel_axis=2
        )
        squares = sum(np.square(sobel(colours[..., band])) for band in range(3))
        return (np.sqrt(squares) / self._resolution).astype(np.float32)
