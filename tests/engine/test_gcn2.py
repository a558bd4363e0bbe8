"""The second graph network against a plain reading of its formula, graph by graph."""

import numpy as np
import pytest
import torch

from df4lcz_qgis.engine.shared.method import NODE_DETAILS, NODE_FEATURES, WINDOW_DETAILS
from df4lcz_qgis.engine.streams.gcn2 import GCN2

FEATURES, VIEW = NODE_FEATURES + len(NODE_DETAILS), len(WINDOW_DETAILS)
SHARE = NODE_FEATURES + NODE_DETAILS.index("share")


def _network(seed=0):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    options = {
        "mean": rng.random(FEATURES).tolist(),
        "std": (0.5 + rng.random(FEATURES)).tolist(),
        "view_mean": rng.random(VIEW).tolist(),
        "view_std": (0.5 + rng.random(VIEW)).tolist(),
    }
    return GCN2(**options).double().eval()


def _plain(network, x, view):
    """One graph's scores, node by node."""
    n = len(x)
    share = x[:, SHARE]
    by_area = share / share.sum()
    near = share * np.exp(-((x[:, 3:5] - 0.5) ** 2).sum(axis=1) / (2 * 0.18**2))
    near = near / near.sum()
    weights = {k: v.detach().numpy() for k, v in network.state_dict().items()}
    relu = lambda a: np.maximum(a, 0)  # noqa: E731
    h = relu(((x - network.mean.numpy()) / network.std.numpy()) @ weights["encode.weight"].T + weights["encode.bias"])
    for i in range(2):
        name = f"convolutions.{i}"
        heard = np.concatenate([h.mean(axis=0), by_area @ h]) @ weights[f"{name}.all.weight"].T
        z = h @ weights[f"{name}.own.weight"].T + weights[f"{name}.own.bias"] + heard
        z = (z - z.mean(axis=1, keepdims=True)) / np.sqrt(z.var(axis=1, keepdims=True) + 1e-5)
        h = relu(z * weights[f"{name}.norm.weight"] + weights[f"{name}.norm.bias"])
    deviation = np.sqrt(((h - h.mean(axis=0)) ** 2).mean(axis=0) + 1e-6)
    seen = (view - network.view_mean.numpy()) / network.view_std.numpy()
    found = np.concatenate([h.mean(axis=0), by_area @ h, deviation, h.max(axis=0), near @ h, seen, [np.log1p(n) / 5]])
    hidden = relu(found @ weights["read.1.weight"].T + weights["read.1.bias"])
    return hidden @ weights["read.4.weight"].T + weights["read.4.bias"]


def test_scores_follow_the_formula_whatever_the_padding():
    rng, network = np.random.default_rng(1), _network()
    graphs = [rng.random((n, FEATURES)) for n in (1, 4, 37, 200)]
    views = rng.random((4, VIEW))
    padded = np.zeros((4, 200, FEATURES))
    for i, x in enumerate(graphs):
        padded[i, : len(x)] = x
    counts = torch.tensor([len(x) for x in graphs])
    with torch.no_grad():
        found = network.logits(torch.from_numpy(padded), counts, torch.from_numpy(views)).numpy()
        alone = network.logits(torch.from_numpy(graphs[1][None]), counts[1:2], torch.from_numpy(views[1:2])).numpy()
    for x, view, scores in zip(graphs, views, found):
        np.testing.assert_allclose(scores, _plain(network, x, view), atol=1e-10)
    np.testing.assert_allclose(alone[0], found[1], atol=1e-10)


def test_the_order_of_nodes_does_not_matter():
    rng, network = np.random.default_rng(2), _network(1)
    x, view = torch.from_numpy(rng.random((1, 30, FEATURES))), torch.from_numpy(rng.random((1, VIEW)))
    with torch.no_grad():
        one = network(x, torch.tensor([30]), view)
        other = network(x[:, torch.randperm(30)], torch.tensor([30]), view)
    torch.testing.assert_close(one, other)
    torch.testing.assert_close(one.sum(dim=1), torch.ones(1, dtype=torch.float64))


def test_a_graph_without_nodes_and_wrong_statistics():
    network = _network(2)
    with torch.no_grad():
        found = network(
            torch.zeros(2, 5, FEATURES, dtype=torch.float64), torch.tensor([0, 0]), torch.rand(2, VIEW).double()
        )
    assert torch.isfinite(found).all()
    with pytest.raises(ValueError, match="mean has 3 values"):
        GCN2(mean=[0.0, 0.0, 0.0])
