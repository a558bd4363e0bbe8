import numpy as np
import pytest
import torch

from df4lcz_qgis.engine.streams import messages
from df4lcz_qgis.engine.streams.gcn import GCN


def _model(seed=0):
    torch.manual_seed(seed)
    model = GCN().double().eval()
    with torch.no_grad():
        for convolution in model.convolutions:
            convolution.bias.copy_(torch.randn(32) * 0.2)
    return model


def _formula(model, x, a):
    """softmax(mean over nodes of ReLU(D^-1/2 A D^-1/2 X W1 + X W2 + b), three times) with full matrices in numpy."""
    degrees = a.sum(axis=1)
    root = np.zeros(len(a))
    root[degrees > 0] = degrees[degrees > 0] ** -0.5
    a_hat = np.diag(root) @ a @ np.diag(root)
    for c in model.convolutions:
        w1, w2, b = (t.detach().numpy() for t in (c.neighbour_weight, c.own_weight, c.bias))
        x = np.maximum(a_hat @ x @ w1 + x @ w2 + b, 0)
    return x.mean(axis=0) @ model.dense.weight.detach().numpy().T + model.dense.bias.detach().numpy()


def _padded(graphs, places=50):
    nodes = torch.zeros(len(graphs), places, 5, dtype=torch.float64)
    for i, x in enumerate(graphs):
        nodes[i, : len(x)] = torch.from_numpy(x)
    return nodes, torch.tensor([len(x) for x in graphs])


def test_the_published_size():
    assert sum(p.numel() for p in GCN().parameters()) == 5_073


def test_complete_graphs_follow_the_formula():
    rng, model = np.random.default_rng(0), _model()
    graphs = [rng.random((n, 5)) for n in (1, 2, 3, 17, 50)]
    scores = model.logits(*_padded(graphs)).detach().numpy()
    for x, found in zip(graphs, scores):
        np.testing.assert_allclose(found, _formula(model, x, 1.0 - np.eye(len(x))), atol=1e-12)


def test_coincident_centres_lose_their_edge():
    rng, model = np.random.default_rng(1), _model(1)
    graphs = []
    for groups in ([0, 0], [0, 1, 1], [0, 1, 0, 2, 1, 0, 3], [0] * 6):
        centres = rng.random((max(groups) + 1, 2))
        graphs.append(np.column_stack([rng.random((len(groups), 3)), centres[groups]]))
    scores = model.logits(*_padded(graphs)).detach().numpy()
    for x, found in zip(graphs, scores):
        distance = np.hypot(*(x[:, None, 3:] - x[None, :, 3:]).transpose(2, 0, 1))
        np.testing.assert_allclose(found, _formula(model, x, (distance > 0).astype(float)), atol=1e-12)


@pytest.mark.parametrize("density", [0.0, 0.1, 0.5, 1.0])
def test_any_graph_follows_the_formula(density):
    from torch_geometric.data import Batch, Data

    rng, model, parts, expected = np.random.default_rng(2), _model(2), [], []
    adjacency = torch.zeros(3, 50, 50, dtype=torch.bool)
    for i, n in enumerate((1, 4, 23)):
        x = rng.random((n, 5))
        a = np.triu(rng.random((n, n)) < density, 1)
        a = (a | a.T).astype(float)
        parts.append(Data(x=torch.from_numpy(x), edge_index=torch.from_numpy(np.array(np.nonzero(a)))))
        adjacency[i, :n, :n] = torch.from_numpy(a > 0)
        expected.append(_formula(model, x, a))
    padded = model.logits(*_padded([p.x.numpy() for p in parts]), adjacency).detach().numpy()
    np.testing.assert_allclose(padded, expected, atol=1e-12)
    found = model.graphs(Batch.from_data_list(parts)).detach().numpy()
    np.testing.assert_allclose(found, expected, atol=1e-12)


def test_it_is_the_layer_that_torch_geometric_calls_arma():
    from torch_geometric.nn import ARMAConv

    rng, model = np.random.default_rng(3), _model(3)
    x = torch.from_numpy(rng.random((9, 5)))
    edges = torch.from_numpy(np.array(np.nonzero(1 - np.eye(9))))
    arma = ARMAConv(5, 32, num_stacks=1, num_layers=1, act=None).double()
    ours = model.convolutions[0]
    with torch.no_grad():
        arma.init_weight[0].copy_(ours.neighbour_weight)
        arma.root_weight[0, 0].copy_(ours.own_weight)
        arma.bias[0, 0, 0].copy_(ours.bias)
    neighbours = (x.sum(dim=0) - x) / 8
    torch.testing.assert_close(ours(x, neighbours), arma(x, edges))
    passed = messages.sums(x, edges, torch.full((72,), 1 / 8, dtype=torch.float64))
    torch.testing.assert_close(ours(x, passed), arma(x, edges))


def test_padding_and_company_change_nothing():
    rng, model = np.random.default_rng(4), _model(4)
    graphs = [rng.random((n, 5)) for n in (5, 30, 2)]
    together = model(*_padded(graphs))
    alone = torch.cat([model(*_padded([g], places=len(g))) for g in graphs])
    torch.testing.assert_close(together, alone)
    torch.testing.assert_close(together.sum(dim=1), torch.ones(3, dtype=torch.float64))


def test_an_empty_graph_breaks_nothing():
    model = _model(5)
    found = model(*_padded([np.zeros((0, 5)), np.random.default_rng(5).random((3, 5))]))
    assert torch.isfinite(found).all()
