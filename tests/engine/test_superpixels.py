"""The segmenter without weights."""

import numpy as np
import pytest

from df4lcz_qgis.engine.instances.superpixels import SuperpixelSegmenter, SuperpixelSettings
from df4lcz_qgis.engine.shared.errors import Cancelled
from df4lcz_qgis.engine.shared.reporter import Reporter


def roofs() -> tuple[np.ndarray, np.ndarray]:
    """Roofs of several colours on noisy ground, and which roof each pixel belongs to."""
    rng = np.random.default_rng(0)
    image = np.array([120, 110, 80]) + rng.normal(0, 3, (200, 200, 3))
    truth = np.zeros((200, 200), int)
    for number, (row, column) in enumerate(((20, 20), (20, 90), (100, 40), (120, 140)), 1):
        image[row : row + 25, column : column + 35] = rng.integers(140, 255, 3) + rng.normal(0, 3, (25, 35, 3))
        truth[row : row + 25, column : column + 35] = number
    return np.clip(image, 0, 255).astype(np.uint8), truth


def test_roofs_are_found_whole_and_patches_do_not_overlap():
    image, truth = roofs()
    masks = SuperpixelSegmenter(SuperpixelSettings(), 1.0).segment(image, np.ones((200, 200), bool), Reporter())
    seen = np.zeros((200, 200), int)
    best = np.zeros(5)
    for mask in masks:
        height, width = mask.pixels.shape
        there = (slice(mask.top, mask.top + height), slice(mask.left, mask.left + width))
        seen[there] += mask.pixels
        assert mask.pixels.any(axis=0).all() or mask.pixels.any(axis=1).all()
        for number in range(1, 5):
            common = (truth[there] == number) & mask.pixels
            best[number] = max(best[number], common.sum() / (mask.area + 875 - common.sum()))
        assert np.isnan(mask.predicted_iou) and np.isnan(mask.stability)
    assert (seen == 1).all()
    assert best[1:].min() > 0.75


def test_missing_pixels_belong_to_no_patch():
    image, _ = roofs()
    valid = np.zeros((200, 200), bool)
    valid[50:, 30:] = True
    segmenter = SuperpixelSegmenter(SuperpixelSettings(), 1.0)
    assert sum(m.area for m in segmenter.segment(image, valid, Reporter())) == valid.sum()
    assert segmenter.segment(image, np.zeros((200, 200), bool), Reporter()) == []


def test_settings_decide_and_are_recorded():
    image, _ = roofs()
    valid = np.ones((200, 200), bool)
    counts = []
    for depth in (0.5, 3.0, 30.0):
        segmenter = SuperpixelSegmenter(SuperpixelSettings(depth=depth), 1.0)
        assert segmenter.settings == {"smoothing_m": 1.0, "depth": depth}
        counts.append(len(segmenter.segment(image, valid, Reporter())))
    assert counts[0] > counts[1] > counts[2]
    assert SuperpixelSegmenter.name == "superpixels"


def test_it_can_be_cancelled():
    reporter = Reporter()
    reporter.cancel()
    image, _ = roofs()
    with pytest.raises(Cancelled):
        SuperpixelSegmenter(SuperpixelSettings(), 1.0).segment(image, np.ones((200, 200), bool), reporter)
