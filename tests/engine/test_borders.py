"""Made-up borders against a plain drawing of both grounds."""

import math

import numpy as np
import torch

from df4lcz_qgis.engine.shared.method import NODE_DETAILS, NODE_FEATURES, WINDOW_DETAILS
from df4lcz_qgis.engine.training.borders import FARTHEST_M, NEAREST_M, Borders, other_light

SHARE = NODE_FEATURES + NODE_DETAILS.index("share")


def _borders(angle, offset, partner=(1, 0)):
    n = len(partner)
    return Borders(
        torch.ones(n, dtype=torch.bool), torch.tensor(partner), torch.full((n,), angle), torch.full((n,), float(offset))
    )


def _graphs(rng, n, places):
    nodes = torch.from_numpy(rng.random((n, places, NODE_FEATURES + len(NODE_DETAILS)), dtype=np.float32))
    counts = torch.from_numpy(rng.integers(3, places + 1, n))
    nodes *= (torch.arange(places) < counts[:, None])[..., None]
    return nodes, counts, torch.from_numpy(rng.random((n, len(WINDOW_DETAILS)), dtype=np.float32))


def test_lines_pass_the_middle_on_the_other_s_side():
    borders = Borders.draw(5000, torch.Generator().manual_seed(0))
    assert 0.45 < borders.joined.float().mean() < 0.55
    assert borders.offset.min() >= NEAREST_M and borders.offset.max() <= FARTHEST_M
    assert borders.own(torch.zeros(1), torch.zeros(1)).all()  # the middle is always its own ground
    assert sorted(borders.partner.tolist()) == list(range(5000))


def test_images_are_joined_along_the_line():
    images = torch.stack([torch.zeros(2, 32, 32), torch.ones(2, 32, 32)])
    found = _borders(0.0, 60.0).images(images)  # a line to the south, 60 m east of the middle: six pixels
    assert (found[0, :, :, :22] == 0).all() and (found[0, :, :, 22:] == 1).all()
    assert (found[1, :, :, :22] == 1).all() and (found[1, :, :, 22:] == 0).all()
    found = _borders(math.pi / 2, 60.0).images(images)  # rows count from the north
    assert (found[0, :, :22] == 0).all() and (found[0, :, 22:] == 1).all()


def test_nodes_come_from_the_ground_they_lie_on_the_largest_first():
    nodes, counts, view = _graphs(np.random.default_rng(1), 2, 20)
    found, number, _ = _borders(0.7, 45.0).graphs(nodes, counts, view)
    for own, other in ((0, 1), (1, 0)):
        kept = []
        for source, wanted in ((own, True), (other, False)):
            for node in nodes[source, : counts[source]].numpy():
                x, y = (node[3] - 0.5) * 320, (node[4] - 0.5) * 320
                if (x * math.cos(0.7) + y * math.sin(0.7) < 45) == wanted:
                    kept.append(node)
        kept = sorted(kept, key=lambda node: -node[SHARE])[:20]
        assert number[own] == len(kept)
        np.testing.assert_array_equal(found[own, : len(kept)].numpy(), np.array(kept))
        assert not found[own, len(kept) :].any()


def test_windows_are_mixed_by_area():
    """Two grounds of one colour each: means by area, deviations from both."""
    size = len(WINDOW_DETAILS) // 2
    view = torch.zeros(2, 2 * size)
    view[0, [0, size]], view[1, [0, size]] = 0.2, 0.8
    _, _, found = _borders(0.0, 0.0 + 1e-6).graphs(*_graphs(np.random.default_rng(2), 2, 5)[:2], view)
    assert torch.allclose(found[:, 0], torch.full((2,), 0.5), atol=1e-6)
    assert torch.allclose(found[:, 3], torch.full((2,), 0.3), atol=1e-6)  # the deviation of half 0.2, half 0.8
    _, _, found = _borders(0.0, 80.0).graphs(*_graphs(np.random.default_rng(2), 2, 5)[:2], view)
    assert torch.allclose(found[0, 0], torch.tensor(0.75 * 0.2 + 0.25 * 0.8), atol=1e-6)
    assert torch.allclose(found[0, size], torch.tensor(0.2), atol=1e-6)  # the middle of 100 m lies on its own ground


def test_samples_that_are_not_joined_stay_as_they_are():
    nodes, counts, view = _graphs(np.random.default_rng(3), 4, 12)
    order = torch.sort(nodes[..., SHARE], dim=1, descending=True, stable=True).indices
    nodes = nodes.gather(1, order[..., None].expand_as(nodes))  # as they are read: the largest first
    borders = Borders(torch.zeros(4, dtype=torch.bool), torch.tensor([1, 2, 3, 0]), torch.rand(4), torch.rand(4) * 50)
    found, number, mixed = borders.graphs(nodes, counts, view)
    torch.testing.assert_close(found, nodes)
    assert torch.equal(number, counts)
    torch.testing.assert_close(mixed, view, atol=1e-5, rtol=1e-5)


def test_other_light_multiplies_each_channel():
    nodes, _, view = _graphs(np.random.default_rng(4), 3, 6)
    found, seen = other_light(nodes, view, torch.Generator().manual_seed(1))
    gain = (found[..., :3] / nodes[..., :3])[:, 0]
    assert gain.std() > 0.01
    torch.testing.assert_close(
        found[:, 0, NODE_FEATURES : NODE_FEATURES + 3], nodes[:, 0, NODE_FEATURES : NODE_FEATURES + 3] * gain
    )
    torch.testing.assert_close(found[..., 3:5], nodes[..., 3:5])
    torch.testing.assert_close(seen[:, :3], view[:, :3] * gain)
    torch.testing.assert_close(found[..., SHARE], nodes[..., SHARE])
