"""What the version before wrote (data/before, made with version 0.1.0 at c9e5601) loads and gives the same numbers."""

import gzip
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.training import evaluation
from df4lcz_qgis.engine.training.set_reading import open_training_set

HERE = Path(__file__).parent / "data/before"


@pytest.fixture(scope="module")
def before(tmp_path_factory):
    folder = tmp_path_factory.mktemp("before")
    (folder / "model.safetensors").write_bytes(gzip.decompress((HERE / "model.safetensors.gz").read_bytes()))
    with zipfile.ZipFile(HERE / "training_set.zip") as file:
        file.extractall(folder / "set")
    with np.load(HERE / "answers.npz") as answers:
        return folder, dict(answers)


def test_model_and_training_set_give_the_same_probabilities(before):
    folder, answers = before
    model, training_set = model_file.load(folder / "model.safetensors"), open_training_set(folder / "set")
    samples = training_set.load(answers["ids"], Reporter(), surroundings=True)
    np.testing.assert_array_equal(samples.labels, answers["labels"])
    np.testing.assert_array_equal(samples.counts, answers["counts"])
    networks = {stream: streams.restore(model, stream) for stream in model.streams}
    alpha = model.metadata["alpha"]
    found = evaluation.predict_samples(networks, samples, alpha, torch.device("cpu"), Reporter())
    assert np.ptp(answers["google_earth"], axis=0).max() > 1e-3
    for stream in ("sentinel2", "google_earth", "fused"):
        np.testing.assert_allclose(found.probabilities[stream], answers[stream], atol=2e-6, rtol=0)


def test_a_graph_file_is_the_graph_that_it_was():
    with np.load(HERE / "graph.npz") as file:
        x, a, y = file["x"], file["a"], file["y"]
    assert y.argmax() + 1 == 6 and x.shape[1] == 5
    # Distances between the middles of the boxes, in sides of the window.
    np.testing.assert_allclose(a, np.hypot(*(x[:, None, 3:] - x[None, :, 3:]).transpose(2, 0, 1)), atol=1e-12)
