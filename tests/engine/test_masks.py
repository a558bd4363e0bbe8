"""Mask arithmetic, against segment-anything's own functions and plain numpy on whole tiles."""

import numpy as np
import pytest
import torch
from segment_anything.utils import amg

from df4lcz_qgis.engine.instances import masks
from df4lcz_qgis.engine.instances.segmenter import Mask

SHAPE = (60, 80)


def whole(mask, shape=SHAPE):
    tile = np.zeros(shape, dtype=bool)
    height, width = mask.pixels.shape
    tile[mask.top : mask.top + height, mask.left : mask.left + width] = mask.pixels
    return tile


def blobs(count, seed=0):
    """Random blobs with holes and islands, as tiles and as masks."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    tiles = []
    for _ in range(count):
        centre, radius = random.uniform((0, 0), SHAPE), random.uniform(4, 25)
        disc = (y - centre[0]) ** 2 + (x - centre[1]) ** 2 < radius**2
        tiles.append((disc & (random.random(SHAPE) > 0.15)) | (random.random(SHAPE) > 0.995))
    return tiles, [masks.tight(Mask(0, 0, t, predicted_iou=random.random())) for t in tiles]


def test_tight_keeps_pixels_and_place():
    tiles, found = blobs(5)
    for tile, mask in zip(tiles, found):
        assert np.array_equal(whole(mask), tile)
        assert mask.pixels.any(axis=0)[[0, -1]].all() and mask.pixels.any(axis=1)[[0, -1]].all()
    assert masks.tight(Mask(3, 4, np.zeros((5, 5), dtype=bool))) is None


def test_boxes_are_the_official_ones():
    tiles, found = blobs(6)
    official = amg.batched_mask_to_box(torch.from_numpy(np.stack(tiles))).numpy()
    assert np.array_equal(masks.boxes(found), official)
    assert masks.boxes([]).shape == (0, 4)


@pytest.mark.parametrize("smallest", [3, 20, 400])
def test_clean_is_the_official_removal_of_small_regions(smallest):
    tiles, found = blobs(12, seed=smallest)
    # Two that meet the tile's edges: a corner cut off by the mask, and a ring whose inside is a hole.
    corner, ring = np.zeros(SHAPE, dtype=bool), np.zeros(SHAPE, dtype=bool)
    corner[:4, 4:9] = corner[4:9, :9] = True
    ring[10:20, 10:20], ring[13:16, 13:16] = True, False
    tiles, found = [*tiles, corner, ring], [*found, *(masks.tight(Mask(0, 0, t)) for t in (corner, ring))]
    for tile, mask in zip(tiles, found):
        expected, holes = amg.remove_small_regions(tile, smallest, "holes")
        expected, islands = amg.remove_small_regions(expected, smallest, "islands")
        cleaned, changed = masks.clean(mask, SHAPE, smallest)
        assert np.array_equal(whole(cleaned), expected)
        assert changed == (holes or islands)


def test_suppress_keeps_the_best_of_overlapping_boxes():
    square = np.ones((10, 10), dtype=bool)
    worse, better, apart = Mask(0, 0, square), Mask(1, 1, square), Mask(30, 30, square)
    assert masks.suppress([worse, better, apart], [0.5, 0.9, 0.1], 0.4) == [better, apart]
    assert len(masks.suppress([worse, better, apart], [0.5, 0.9, 0.1], 0.9)) == 3
    assert masks.suppress([], [], 0.4) == []


def test_clip_removes_what_is_not_valid():
    valid = np.ones(SHAPE, dtype=bool)
    valid[:, :20] = False
    mask = Mask(15, 5, np.ones((4, 10), dtype=bool), predicted_iou=0.9)
    clipped = masks.clip(mask, valid)
    assert (clipped.left, clipped.top, clipped.area, clipped.predicted_iou) == (20, 5, 20, 0.9)
    assert masks.clip(Mask(0, 0, np.ones((4, 10), dtype=bool)), valid) is None


def test_iou_equals_whole_tiles():
    tiles, found = blobs(6, seed=3)
    for a, first in zip(tiles, found):
        for b, second in zip(tiles, found):
            assert masks.iou(first, second) == pytest.approx((a & b).sum() / (a | b).sum())
    assert masks.iou(Mask(0, 0, np.ones((2, 2), dtype=bool)), Mask(5, 5, np.ones((2, 2), dtype=bool))) == 0
