"""Details of nodes and windows against plain counting over full masks."""

import numpy as np
import pytest
from test_graphs import LEFT, TOP, as_instances, full_masks, random_masks, write_image

from df4lcz_qgis.engine.graphs import window_graphs as graphs
from df4lcz_qgis.engine.instances.imagery import open_imagery
from df4lcz_qgis.engine.shared.errors import InstancesError
from df4lcz_qgis.engine.shared.method import NODE_DETAILS, WINDOW_DETAILS
from df4lcz_qgis.engine.shared.parameter import RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    rng = np.random.default_rng(5)
    image = rng.integers(0, 256, (400, 400, 3), dtype=np.uint8)
    masks = random_masks(rng, 40, 400)
    path = write_image(tmp_path_factory.mktemp("details") / "rgb.tif", image)
    with open_imagery(RasterSource(str(path)), 1.0, Reporter()) as rgb:
        # The second window hangs over the image's eastern edge by 80 of its 320 pixels.
        centres = np.array([[LEFT + 200.0, TOP - 210.0], [LEFT + 320.0, TOP - 200.0]])
        options = {"rgb": rgb, "max_nodes": 200, "detailed": True}
        found = graphs.padded_graphs(as_instances(masks), centres, Reporter(), **options)
        plain = graphs.padded_graphs(as_instances(masks), centres, Reporter(), rgb=rgb, max_nodes=200)
    return image, full_masks(masks, 400), found, plain


def test_details_change_nothing_of_the_published_features(measured):
    _, _, found, plain = measured
    np.testing.assert_array_equal(found.x, plain.x)
    np.testing.assert_array_equal(found.counts, plain.counts)


def test_nodes_are_measured_inside_the_window(measured):
    image, masks, found, _ = measured
    rows, columns = slice(50, 370), slice(40, 360)
    grey = image @ np.array([0.299, 0.587, 0.114])
    slope = np.zeros((400, 400))
    down, right = np.zeros((400, 400)), np.zeros((400, 400))
    down[:-1], right[:, :-1] = np.diff(grey, axis=0), np.diff(grey, axis=1)
    slope = np.hypot(down, right)
    for place in range(found.counts[0]):
        mask = masks[found.instance[0, place] - 1][rows, columns]
        told = dict(zip(NODE_DETAILS, found.details[0, place]))
        ys, xs = np.nonzero(mask)
        pixels = image[rows, columns][mask] / 255
        np.testing.assert_allclose(
            [told[f"{c}_deviation"] for c in ("red", "green", "blue")], pixels.std(axis=0), atol=1e-9
        )
        assert told["share"] == pytest.approx(mask.sum() / 320**2)
        assert told["width"] == pytest.approx((np.ptp(xs) + 1) / 320)
        assert told["height"] == pytest.approx((np.ptp(ys) + 1) / 320)
        assert told["log_area"] == pytest.approx(np.log(mask.sum()))
        assert told["fill"] == pytest.approx(mask.sum() / ((np.ptp(xs) + 1) * (np.ptp(ys) + 1)))
        inside = masks[found.instance[0, place] - 1]
        padded = np.pad(inside, 1)
        around = (padded[:-2, 1:-1], padded[2:, 1:-1], padded[1:-1, :-2], padded[1:-1, 2:])
        # The object's own outline as far as it lies in the window: the window's edge is none.
        sides = sum((inside & ~other)[rows, columns].sum() for other in around)
        length = max(sides, 2 * (np.ptp(xs) + 1 + np.ptp(ys) + 1))
        assert told["compactness"] == pytest.approx(4 * np.pi * mask.sum() / length**2)
        assert told["grain"] == pytest.approx(slope[rows, columns][mask].mean() / 255)
        top, left = max(ys.min() - 10, 0), max(xs.min() - 10, 0)
        around = grey[rows, columns][top : ys.max() + 11, left : xs.max() + 11] / 255
        assert told["contrast"] == pytest.approx(grey[rows, columns][mask].mean() / 255 - around.mean())
        assert told["surroundings_deviation"] == pytest.approx(around.std())


def test_windows_are_measured_where_there_is_imagery(measured):
    image, _, found, _ = measured
    whole, seen = dict(zip(WINDOW_DETAILS, found.view[1])), image[40:360, 160:400] / 255
    np.testing.assert_allclose(found.covered, [1.0, 0.75])
    np.testing.assert_allclose([whole["window_red"], whole["window_green"]], seen.mean(axis=(0, 1))[:2], atol=1e-9)
    assert whole["window_blue_deviation"] == pytest.approx(seen[..., 2].std())
    middle = image[150:250, 270:370] / 255
    assert whole["middle_red"] == pytest.approx(middle[..., 0].mean())


def test_details_do_not_depend_on_what_is_measured_together(tmp_path):
    rng = np.random.default_rng(9)
    image = rng.integers(0, 256, (500, 500, 3), dtype=np.uint8)
    instances = as_instances(random_masks(rng, 60, 500))
    path = write_image(tmp_path / "rgb.tif", image)
    centres = np.array([[LEFT + x, TOP - y] for x, y in ((180.0, 190.0), (260.0, 250.0), (330.0, 300.0))])
    with open_imagery(RasterSource(str(path)), 1.0, Reporter()) as rgb:
        options = {"rgb": rgb, "max_nodes": 200, "detailed": True}
        together = graphs.padded_graphs(instances, centres, Reporter(), **options)
        for place, centre in enumerate(centres):
            alone = graphs.padded_graphs(instances, centre[None], Reporter(), **options)
            assert alone.counts[0] == together.counts[place] > 5
            np.testing.assert_allclose(alone.details[0], together.details[place], atol=1e-9)


def test_details_need_imagery():
    with pytest.raises(InstancesError, match="Give the RGB image"):
        graphs.padded_graphs(as_instances([]), np.array([[LEFT, TOP]]), Reporter(), detailed=True)
