"""The SAM segmenters: Segment Anything's masks of one tile of ground, or of one patch as the paper's code has them.

The settings are those of the DF4LCZ paper's code (Wu et al., IEEE TGRS 62, 2024), said in metres so that they do not
depend on the image's resolution or the tile's size.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from segment_anything.utils.amg import generate_crop_boxes

from ..shared import device as devices
from ..shared.method import POINTS_PER_WINDOW, WINDOW_M
from ..shared.reporter import Reporter
from ..shared.weights import sha256
from . import sam_weights
from .masks import clean, clip, shifted, suppress
from .sam_generator import MaskGenerator, Thresholds, cut_by_crop, grid
from .segmenter import Mask
from .tiles import without_background

_LARGEST_TILE_PX = 1024


@dataclass(frozen=True)
class SamSettings:
    """What decides which objects are found; the defaults are the paper's.

    ``point_spacing_m``: distance of the prompts, 12 on 320 m; ``predicted_iou`` and ``stability``: what a mask must
    reach; ``box_nms``: IoU of two boxes over which the worse mask is a double; ``min_area_m2``: smaller objects are
    dropped; ``min_region_m2``: smaller holes are filled and smaller islands dropped; ``tile_m``: side of a tile, that
    SAM sees in 1024 px whatever its size; ``per_patch``: the paper's way, see :class:`FaithfulSamSegmenter`;
    ``precision``: 'single', or 'half', which a graphics card computes in float16 and other devices as they can;
    ``keeps_background``: masks that fill a tile or patch are objects, as in the paper's code.

    SAM finds more in smaller tiles, where objects look larger, at more encoder passes a square kilometre; the default
    is about the smallest that needs less than a hundredth of the passes per patch at a step of 100 m.
    """

    point_spacing_m: float = WINDOW_M / POINTS_PER_WINDOW
    predicted_iou: float = 0.88
    stability: float = 0.92
    box_nms: float = 0.4
    min_area_m2: float = 50.0
    min_region_m2: float = 100.0
    tile_m: float = 544.0
    per_patch: bool = False
    precision: str = field(default="single", metadata={"choices": ("single", "half")})
    keeps_background: bool = False

    def record(self) -> dict[str, Any]:
        """As instances and models record it; what all had before there was a choice is unsaid."""
        said = asdict(self)
        if self.precision == "single":
            del said["precision"]
        if not self.keeps_background:
            del said["keeps_background"]
        return said


def make(settings: SamSettings, resolution_m: float, weights: Path, device: str) -> SamSegmenter:
    """The segmenter of the table's row: see :func:`make_sam`; ``device`` is one of :data:`.device.DEVICES`."""
    return make_sam(weights, settings, devices.choose(device), resolution_m)


def make_sam(weights: Path, settings: SamSettings, device: torch.device, resolution_m: float) -> SamSegmenter:
    """The SAM segmenter for imagery of ``resolution_m`` metres a pixel, with the weights of a checkpoint.

    Raises:
        WeightsError: the checkpoint is missing, damaged, or of no architecture that is known.
    """
    sam, architecture = sam_weights.load(weights)
    identity = {"architecture": architecture, "weights_sha256": sha256(weights)}
    segmenter = FaithfulSamSegmenter if settings.per_patch else SamSegmenter
    dtype = torch.float16 if settings.precision == "half" and device.type == "cuda" else torch.float32
    return segmenter(MaskGenerator(sam, device, dtype), settings, resolution_m, identity)


class SamSegmenter:
    """A :class:`.segmenter.Segmenter`: one encoder pass a tile, prompts on a grid in metres, no crops.

    ``settings`` names the architecture, the SHA-256 of the weights and all of :class:`SamSettings`.
    """

    name = "sam"

    def __init__(
        self, generator: MaskGenerator, settings: SamSettings, resolution_m: float, identity: dict[str, Any]
    ) -> None:
        self.generator = generator
        self.settings: dict[str, Any] = {**identity, **settings.record()}
        self.tile_px = max(1, min(_LARGEST_TILE_PX, round(self._tile_m(settings) / resolution_m)))
        self._thresholds = Thresholds(settings.predicted_iou, settings.stability)
        self._box_nms = settings.box_nms
        self._keeps_background = settings.keeps_background
        self._spacing_px = settings.point_spacing_m / resolution_m
        self._min_area_px = settings.min_area_m2 / resolution_m**2
        self._min_region_px = settings.min_region_m2 / resolution_m**2

    def _tile_m(self, settings: SamSettings) -> float:
        return settings.tile_m

    def segment(
        self, image: np.ndarray, valid: np.ndarray, reporter: Reporter, *, origin: tuple[float, float] = (0.0, 0.0)
    ) -> list[Mask]:
        """Masks of the objects in ``image`` (height, width, 3; uint8), best predicted IoU first.

        Prompts lie on pixels that ``valid`` (height, width; bool) marks, and masks stay within them. The mask of
        the tile's background is dropped. No object is a valid answer. Prompts are a lattice on the ground, begun at
        ``origin``, the row and column of the image's corner there: overlapping tiles are prompted at the same places.

        Raises:
            Cancelled: the user asked to stop.
        """
        height, width = valid.shape
        rows, columns = (lattice(first, side, self._spacing_px) for first, side in zip(origin, valid.shape))
        points = np.stack(np.meshgrid(columns, rows), axis=-1).reshape(-1, 2)
        points = points[valid[points[:, 1].astype(int), points[:, 0].astype(int)]]
        if not len(points):
            return []
        found = self._prompted(image, points, reporter)
        if not self._keeps_background:
            found = without_background(found, valid)
        found = self._without_small_regions(self._without_doubles(found), (height, width))
        return self._on_valid_ground(found, valid)

    def _prompted(self, image: np.ndarray, points: np.ndarray, reporter: Reporter) -> list[Mask]:
        reporter.progress(0)
        embedded = self.generator.embed(image, reporter)
        found = self.generator.masks(embedded, points, self._thresholds, reporter.step(0.1, 1))
        reporter.progress(1)
        return found

    def _without_doubles(self, found: list[Mask]) -> list[Mask]:
        return suppress(found, [m.predicted_iou for m in found], self._box_nms)

    def _without_small_regions(self, found: list[Mask], shape: tuple[int, int]) -> list[Mask]:
        if self._min_region_px <= 0:
            return found
        cleaned = [clean(m, shape, self._min_region_px) for m in found]
        # Cleaning can make doubles; of these, masks that needed none are kept.
        return suppress([m for m, _ in cleaned], [float(not changed) for _, changed in cleaned], self._box_nms)

    def _on_valid_ground(self, found: list[Mask], valid: np.ndarray) -> list[Mask]:
        clipped = [mask for m in found if (mask := clip(m, valid)) is not None]
        return [m for m in clipped if m.area >= self._min_area_px]


def lattice(origin: float, side: int, spacing: float) -> np.ndarray:
    """Places (n,) along a side of ``side`` pixels: every ``spacing`` from half a spacing past the ground's zero.

    ``origin`` is where the side begins on the ground. A side between two places gets its middle.
    """
    places = np.arange((spacing / 2 - origin) % spacing, side, spacing)
    return places if len(places) else np.array([side / 2])


class FaithfulSamSegmenter(SamSegmenter):
    """The paper's way: one image is one patch of 320 m, prompted as a whole and again in four crops.

    12 x 12 prompts on the patch and 6 x 6 on each crop, five encoder passes; masks of at least ``min_area_m2``, the
    50 largest of them, with ``keeps_background`` that of a patch which is all water or field among them. For
    comparison, and for models trained on such instances. Of the settings, ``point_spacing_m`` and ``tile_m`` do not
    apply, and at 1 m a pixel the areas are the paper's pixels.
    """

    patch_m = WINDOW_M
    points_per_side = 12
    max_masks = 50
    # The official generator's crops: one layer of 2 x 2, their overlap its default, half the prompts a side.
    _crop_layers, _crop_overlap, _crop_points_divisor = 1, 512 / 1500, 2

    def segment(
        self, image: np.ndarray, valid: np.ndarray, reporter: Reporter, *, origin: tuple[float, float] = (0.0, 0.0)
    ) -> list[Mask]:
        """The largest masks of a patch (height, width, 3; uint8), largest first; see :class:`SamSegmenter`."""
        found = self._on_valid_ground(self.all_masks(image, reporter), valid)
        return sorted(found, key=lambda m: m.area, reverse=True)[: self.max_masks]

    def _tile_m(self, settings: SamSettings) -> float:
        return self.patch_m

    def all_masks(self, image: np.ndarray, reporter: Reporter) -> list[Mask]:
        """What the official generator returns with the paper's settings, in its order."""
        shape = image.shape[:2]
        crops, layers = generate_crop_boxes(shape, self._crop_layers, self._crop_overlap)
        found: list[Mask] = []
        scores: list[float] = []
        for number, (crop, layer) in enumerate(zip(crops, layers)):
            left, top, right, bottom = crop
            side = self.points_per_side // self._crop_points_divisor**layer
            points = grid(side, side, right - left, bottom - top)
            step = reporter.step(number / len(crops), (number + 1) / len(crops))
            masks = [shifted(m, left, top) for m in self._prompted(image[top:bottom, left:right], points, step)]
            cut = cut_by_crop(masks, tuple(crop), shape)
            found += self._without_doubles([m for m, is_cut in zip(masks, cut) if not is_cut])
            # Of doubles between crops the one of the smaller crop is kept: it saw more detail.
            scores += [1 / ((right - left) * (bottom - top))] * (len(found) - len(scores))
        return self._without_small_regions(suppress(found, scores, self._box_nms), shape)
