"""How graphs are varied: what is not varied comes through as it was."""

import torch

from df4lcz_qgis.engine.training import augmentation
from df4lcz_qgis.engine.training.fitting import flip_and_turn_nodes


def test_published_graphs_keep_their_counts_and_edges():
    chance = torch.Generator().manual_seed(3)
    nodes, counts = torch.rand(6, 4, 5, generator=chance), torch.tensor([4, 3, 2, 1, 0, 4])
    joined = torch.rand(6, 4, 4, generator=chance) < 0.5
    vary = augmentation.of_graphs(1 / 320)
    varied, kept, edges = vary((nodes, counts, joined), torch.Generator().manual_seed(5))
    assert torch.equal(varied, flip_and_turn_nodes(nodes, counts, torch.Generator().manual_seed(5), 1 / 320))
    assert not torch.equal(varied, nodes) and torch.equal(varied[..., :3], nodes[..., :3])
    assert kept is counts and edges is joined
    assert len(vary((nodes, counts), chance)) == 2


def test_detailed_graphs_keep_their_counts():
    chance = torch.Generator().manual_seed(3)
    nodes, counts, view = torch.rand(5, 4, 17, generator=chance), torch.tensor([4, 3, 2, 1, 0]), torch.rand(5, 14)
    varied, kept, seen = augmentation.of_detailed(1 / 320, borders=False)((nodes, counts, view), chance)
    assert varied.shape == nodes.shape and seen.shape == view.shape and kept is counts
    assert torch.isfinite(varied).all() and torch.isfinite(seen).all()
