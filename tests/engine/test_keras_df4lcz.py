import gzip
import subprocess
from pathlib import Path

import numpy as np
import pytest
import torch

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.operations import import_model
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.errors import WeightsError
from df4lcz_qgis.engine.shared.reporter import Reporter

HERE = Path(__file__).parent
KERAS = HERE.parents[1] / "build/keras-tests/bin/python"


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folder = tmp_path_factory.mktemp("keras")
    for path in (HERE / "data/keras").glob("*.gz"):
        (folder / path.stem).write_bytes(gzip.decompress(path.read_bytes()))
    (folder / "answers.npz").write_bytes((HERE / "data/keras/answers.npz").read_bytes())
    return folder


def _check(folder, tmp_path):
    """Import both files as one model; compare its answers with those of Keras on the same inputs."""
    target = tmp_path / "fused.safetensors"
    outputs = import_model.run(
        import_model.Parameters(str(folder / "resnet11_3D.hdf5"), target, second_weights=str(folder / "gcn.hdf5")),
        Reporter(),
    )
    assert outputs["streams"] == ["google_earth", "sentinel2"]
    model = model_file.load(target)
    answers = np.load(folder / "answers.npz")
    images = np.random.default_rng(1).random((3, 32, 32, 10)) * np.linspace(0.1, 1, 30).reshape(3, 1, 1, 10)
    rng = np.random.default_rng(2)
    graphs = [rng.random((n, 5)) for n in (1, 2, 9, 30, 50)]
    graphs[3][7, 3:] = graphs[3][4, 3:]
    nodes, counts = torch.zeros(5, 50, 5), torch.tensor([len(g) for g in graphs])
    for i, graph in enumerate(graphs):
        nodes[i, : len(graph)] = torch.from_numpy(graph)
    with torch.no_grad():
        images = torch.from_numpy(images.astype(np.float32)).movedim(3, 1)
        sentinel2 = streams.restore(model, "sentinel2")(images).numpy()
        google_earth = streams.restore(model, "google_earth")(nodes, counts).numpy()
    assert np.ptp(answers["resnet11_3D"], axis=0).max() > 0.005
    np.testing.assert_allclose(sentinel2, answers["resnet11_3D"], atol=1e-4)
    np.testing.assert_allclose(google_earth, answers["gcn"], atol=1e-4)
    return model


def test_weights_written_by_keras_answer_the_same(written, tmp_path):
    model = _check(written, tmp_path)
    assert model.metadata["alpha"] == 0.6
    assert model.streams["sentinel2"]["options"] == {"classes": 17, "width": 2}
    assert model.metadata["segmenter"]["settings"]["per_patch"] is True
    assert set(model.metadata["provenance"]) == {"sentinel2", "google_earth"}


def test_weights_of_the_full_width_answer_the_same(tmp_path):
    if not KERAS.exists():
        pytest.skip("no Keras 2 in build/keras-tests; 'make keras' sets it up")
    command = [KERAS, HERE.parent / "keras/write_weights.py", tmp_path, "--width", "64"]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assert _check(tmp_path, tmp_path).streams["sentinel2"]["options"]["width"] == 64


def test_one_stream_alone_and_twice_the_same(written, tmp_path):
    target = tmp_path / "gcn.safetensors"
    outputs = import_model.run(import_model.Parameters(str(written / "gcn.hdf5"), target), Reporter())
    assert outputs["streams"] == ["google_earth"]
    assert model_file.read_metadata(target)["alpha"] is None
    with pytest.raises(WeightsError, match="both streams"):
        parameters = import_model.Parameters(
            str(written / "gcn.hdf5"), target, second_weights=str(written / "gcn.hdf5")
        )
        import_model.run(parameters, Reporter())


def test_damaged_weights_are_named(written, tmp_path):
    whole = (written / "resnet11_3D.hdf5").read_bytes()
    (tmp_path / "cut.hdf5").write_bytes(whole[:50_000])
    with pytest.raises(WeightsError, match=r"cut\.hdf5"):
        import_model.run(import_model.Parameters(str(tmp_path / "cut.hdf5"), tmp_path / "m.safetensors"), Reporter())
    assert not (tmp_path / "m.safetensors").exists()
