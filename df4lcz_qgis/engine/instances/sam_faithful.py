"""SAM as the DF4LCZ paper's code runs it: patch by patch, with four crops (W. Wu et al., IEEE TGRS 62, 2024).

The settings are in pixels of a patch of 320 px at 1 m. It costs five encoder passes a patch and is here to compare
with, and for models that were trained on such instances.
"""

from __future__ import annotations

import numpy as np
from segment_anything.utils.amg import generate_crop_boxes

from ..reporter import Reporter
from .masks import clip, shifted, suppress
from .sam import SamSegmenter, remove_small_regions
from .sam_generator import cut_by_crop, grid
from .segmenter import Mask

PATCH_M = 320.0
POINTS_PER_SIDE = 12
MAX_MASKS = 50
_CROP_LAYERS = 1
_CROP_OVERLAP = 512 / 1500
_CROP_POINTS_DIVISOR = 2
"""The official generator's own defaults where the paper's code sets none."""


class FaithfulSamSegmenter(SamSegmenter):
    """One image is one patch: 12 x 12 prompts on it, 6 x 6 on each of its four crops, and the largest 50 masks.

    Of the settings, the thresholds and areas apply; ``point_spacing_m`` does not, as the paper counts prompts per
    patch. Areas are squared metres, as everywhere; at 1 m a pixel they are the paper's pixels.
    """

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        resolution_m = args[2] if len(args) > 2 else kwargs["resolution_m"]
        self.tile_px = max(1, round(PATCH_M / resolution_m))

    def segment(self, image: np.ndarray, valid: np.ndarray, reporter: Reporter) -> list[Mask]:
        """The up to 50 largest masks of a patch (height, width, 3; uint8), largest first; see SamSegmenter."""
        found = [m for m in self.all_masks(image, reporter) if m.area >= self._min_area_px]
        clipped = [mask for m in found if (mask := clip(m, valid)) is not None]
        clipped = [m for m in clipped if m.area >= self._min_area_px]
        return sorted(clipped, key=lambda m: m.area, reverse=True)[:MAX_MASKS]

    def all_masks(self, image: np.ndarray, reporter: Reporter) -> list[Mask]:
        """What the official generator returns with the paper's settings, in its order."""
        shape = image.shape[:2]
        crops, layers = generate_crop_boxes(shape, _CROP_LAYERS, _CROP_OVERLAP)
        found: list[Mask] = []
        sizes: list[float] = []
        for number, (crop, layer) in enumerate(zip(crops, layers)):
            step = reporter.step(number / len(crops), (number + 1) / len(crops))
            masks = self._crop(image, tuple(crop), POINTS_PER_SIDE // _CROP_POINTS_DIVISOR**layer, step)
            found += masks
            sizes += [float((crop[2] - crop[0]) * (crop[3] - crop[1]))] * len(masks)
        # Of doubles between crops the one of the smaller crop is kept: it saw more detail.
        found = suppress(found, [1 / size for size in sizes], self._settings.box_nms)
        if self._min_region_px > 0:
            found = remove_small_regions(found, shape, self._min_region_px, self._settings.box_nms)
        return found

    def _crop(self, image: np.ndarray, crop: tuple[int, int, int, int], side: int, reporter: Reporter) -> list[Mask]:
        left, top, right, bottom = crop
        reporter.progress(0)
        embedded = self.generator.embed(image[top:bottom, left:right])
        points = grid(side, side, right - left, bottom - top)
        masks = self.generator.masks(embedded, points, self._thresholds, reporter)
        masks = [shifted(m, left, top) for m in masks]
        cut = cut_by_crop(masks, crop, image.shape[:2])
        masks = [m for m, is_cut in zip(masks, cut) if not is_cut]
        return suppress(masks, [m.predicted_iou for m in masks], self._settings.box_nms)
