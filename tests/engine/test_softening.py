import numpy as np
import pytest
import torch
from test_training import LIGHT

from df4lcz_qgis.engine.operations import train
from df4lcz_qgis.engine.shared import lcz, model_file
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.training import softening
from df4lcz_qgis.engine.training.fitting import Examples, Fit, FitSettings


def test_a_share_goes_to_like_classes_that_are_there():
    wanted = softening.targets(torch.tensor([0, 0, 1, 16]), 0.2).numpy()
    np.testing.assert_allclose(wanted.sum(axis=1), 1, rtol=1e-6)
    # OAw: compact high-rise and midrise 0.92, midrise and water 0.08, high-rise and water 0.
    np.testing.assert_allclose(wanted[0, [0, 1, 16]], [0.8, 0.2, 0], atol=1e-7)
    np.testing.assert_allclose(wanted[1, [0, 1, 16]], [0.2 * 0.92, 0.8, 0.2 * 0.08], atol=1e-6)
    np.testing.assert_allclose(wanted[16, [0, 1, 16]], [0, 0.2, 0.8], atol=1e-7)
    assert not wanted[[[0], [1], [16]], [2, 3, 9, 15]].any()


def test_all_classes_get_by_the_weights_of_the_weighted_accuracy():
    wanted = softening.targets(torch.arange(17), 0.1).numpy()
    weights = np.array(lcz.SIMILARITY)
    np.testing.assert_allclose(np.diag(wanted), 0.9, atol=1e-6)
    own = weights[5].sum() - 1
    assert wanted[5, 4] == pytest.approx(0.1 * 0.92 / own, abs=1e-6)
    assert wanted[5, 14] == pytest.approx(0.1 * 0.25 / own, abs=1e-6)
    assert wanted[5, 4] == wanted[5, 8] > wanted[5, 0] > wanted[5, 14] > 0


def test_labels_stay_whole_where_nothing_is_asked_or_nothing_is_like_them():
    assert softening.targets(torch.arange(17), 0.0) is None
    assert softening.targets(torch.tensor([3, 3]), 0.1) is None
    wanted = softening.targets(torch.tensor([0, 16]), 0.3)
    assert torch.equal(wanted[[0, 16]], torch.eye(17)[[0, 16]])


def test_the_loss_is_the_cross_entropy_with_what_is_wanted():
    scores = torch.log_softmax(torch.tensor([[2.0, 1.0, *[0.0] * 15], [0.0] * 17]), dim=1)
    labels = torch.tensor([0, 16])
    plain = softening.losses(scores, labels, None)
    assert torch.equal(plain, -scores[[0, 1], labels])
    soft = softening.losses(scores, labels, softening.targets(torch.tensor([0, 1]), 0.2))
    assert soft[0] == pytest.approx(float(-0.8 * scores[0, 0] - 0.2 * scores[0, 1]))
    assert soft[1] == pytest.approx(np.log(17), rel=1e-6)


class _Table(torch.nn.Linear):
    def logits(self, x):
        return self(x)


def test_a_network_learns_what_is_wanted():
    torch.manual_seed(0)
    labels = torch.tensor([0, 1, 16]).repeat(20)
    examples = Examples((torch.eye(17)[labels],), labels)
    wanted = softening.targets(labels, 0.2)
    network = _Table(17, 17)
    Fit(network, examples, examples, FitSettings(200, 60, 0.1, patience=200), torch.device("cpu"), targets=wanted).run(
        "table", Reporter(), lambda state: None
    )
    found = network.logits(torch.eye(17)[[1]]).softmax(dim=1)[0].detach().numpy()
    np.testing.assert_allclose(found, wanted[1], atol=0.02)


def test_a_model_records_its_softened_labels(small_training_set, tmp_path):
    path = tmp_path / "m.safetensors"
    light = {**LIGHT, "epochs": 2, "streams": "sentinel2"}
    train.run(train.Parameters(small_training_set, path, soft_labels=0.1, **light), Reporter())
    soft = model_file.load(path)
    assert soft.metadata["training"]["settings"]["soft_labels"] == 0.1
    train.run(train.Parameters(small_training_set, path, **light), Reporter())
    plain = model_file.load(path)
    assert plain.metadata["training"]["settings"]["soft_labels"] == 0
    assert soft.metadata["weights_sha256"] != plain.metadata["weights_sha256"]
