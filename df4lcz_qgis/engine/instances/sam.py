"""The SAM segmenter: Segment Anything's masks of one tile of ground.

The settings are those of the DF4LCZ paper's code, said in metres so that they do not depend on the image's
resolution or the tile's size; :mod:`.sam_faithful` has them as they are there, patch by patch.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..model_file import file_sha256
from ..reporter import Reporter
from . import sam_weights
from .masks import boxes, clean, clip, suppress
from .sam_generator import MaskGenerator, Thresholds, grid
from .segmenter import Mask

_TILE_M = 512.0
_LARGEST_TILE_PX = 1024
# A mask whose box is as long and as wide as this share of the tile is its background.
_BACKGROUND_SHARE = 0.95


@dataclass(frozen=True)
class SamSettings:
    """What decides which objects are found; the defaults are the paper's.

    ``point_spacing_m``: distance of the prompts, 12 on 320 m; ``predicted_iou`` and ``stability``: what a mask must
    reach; ``box_nms``: IoU of two boxes over which the worse mask is a double; ``min_area_m2``: smaller objects are
    dropped; ``min_region_m2``: smaller holes are filled and smaller islands dropped.
    ``per_patch``: the paper's way, an image a patch with its crops, the 50 largest masks (:mod:`.sam_faithful`).
    """

    point_spacing_m: float = 320 / 12
    predicted_iou: float = 0.88
    stability: float = 0.92
    box_nms: float = 0.4
    min_area_m2: float = 50.0
    min_region_m2: float = 100.0
    per_patch: bool = False


class SamSegmenter:
    """A :class:`.segmenter.Segmenter`: one encoder pass a tile, prompts on a grid in metres, no crops.

    ``settings`` names the architecture, the SHA-256 of the weights and all of :class:`SamSettings`.
    """

    name = "sam"

    def __init__(
        self, generator: MaskGenerator, settings: SamSettings, resolution_m: float, identity: dict[str, Any]
    ) -> None:
        self.generator = generator
        self.settings: dict[str, Any] = {**identity, **asdict(settings)}
        self.tile_px = max(1, min(_LARGEST_TILE_PX, round(_TILE_M / resolution_m)))
        self._settings = settings
        self._thresholds = Thresholds(settings.predicted_iou, settings.stability)
        self._spacing_px = settings.point_spacing_m / resolution_m
        self._min_area_px = settings.min_area_m2 / resolution_m**2
        self._min_region_px = settings.min_region_m2 / resolution_m**2

    def segment(self, image: np.ndarray, valid: np.ndarray, reporter: Reporter) -> list[Mask]:
        """Masks of the objects in ``image`` (height, width, 3; uint8), best predicted IoU first.

        Prompts lie on pixels that ``valid`` (height, width; bool) marks, and masks stay within them. The mask of
        the tile's background is dropped. No object is a valid answer.

        Raises:
            Cancelled: the user asked to stop.
        """
        height, width = valid.shape
        points = grid(self._count(width), self._count(height), width, height)
        points = points[valid[points[:, 1].astype(int), points[:, 0].astype(int)]]
        if not len(points):
            return []
        reporter.progress(0)
        embedded = self.generator.embed(image)
        found = self.generator.masks(embedded, points, self._thresholds, reporter.step(0.1, 0.98))
        found = _without_background(found, (height, width))
        found = suppress(found, [m.predicted_iou for m in found], self._settings.box_nms)
        if self._min_region_px > 0:
            found = remove_small_regions(found, (height, width), self._min_region_px, self._settings.box_nms)
        clipped = [mask for m in found if (mask := clip(m, valid)) is not None]
        reporter.progress(1)
        return [m for m in clipped if m.area >= self._min_area_px]

    def _count(self, side_px: int) -> int:
        return max(1, round(side_px / self._spacing_px))


def make_sam(weights: Path, settings: SamSettings, device: torch.device, resolution_m: float) -> SamSegmenter:
    """The SAM segmenter for imagery of ``resolution_m`` metres a pixel, with the weights of a checkpoint.

    Raises:
        WeightsError: the checkpoint is missing, damaged, or of no architecture that is known.
    """
    sam, architecture = sam_weights.load(weights)
    identity = {"architecture": architecture, "weights_sha256": file_sha256(weights)}
    generator = MaskGenerator(sam, device)
    if settings.per_patch:
        from .sam_faithful import FaithfulSamSegmenter

        return FaithfulSamSegmenter(generator, settings, resolution_m, identity)
    return SamSegmenter(generator, settings, resolution_m, identity)


def remove_small_regions(found: list[Mask], shape: tuple[int, int], smallest: float, box_nms: float) -> list[Mask]:
    """Clean all masks of small holes and islands; of those that became doubles, untouched ones are kept."""
    cleaned = [clean(m, shape, smallest) for m in found]
    return suppress([m for m, _ in cleaned], [float(not changed) for _, changed in cleaned], box_nms)


def _without_background(found: list[Mask], shape: tuple[int, int]) -> list[Mask]:
    corners = boxes(found)
    long = corners[:, 2] - corners[:, 0] + 1 >= _BACKGROUND_SHARE * shape[1]
    wide = corners[:, 3] - corners[:, 1] + 1 >= _BACKGROUND_SHARE * shape[0]
    return [m for m, is_background in zip(found, long & wide) if not is_background]
