import h5py
import numpy as np
import pytest
import rasterio
import torch
from core_scenes import SMALL, Recorder, metadata_of, test_data
from keras_reading import KerasFile, resnet20, sen2lcz, sen2lcz_heads

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.errors import ModelFileError
from df4lcz_qgis.engine.streams import weights_import
from df4lcz_qgis.engine.streams.layers import KERAS_BN_EPSILON, KERAS_BN_MOMENTUM, batch_norm, fused
from df4lcz_qgis.engine.streams.sentinel2 import Sentinel2Stream

PUBLISHED = {"sen2lcz": "sen2lcz_net_mf_so2sat.hdf5", "resnet_v2": "resnet20_so2sat.h5"}


@pytest.fixture(scope="module")
def patches():
    """Windows (n, 10, 32, 32) of reflectance of a dozen cells of the real scene."""
    with rasterio.open(test_data("sentinel2", "accomack_512.tif")) as dataset:
        reflectance = dataset.read().astype(np.float32) / 10_000
    cells = np.random.default_rng(3).integers(2, 50, (12, 2))
    return np.stack([reflectance[:, 10 * i - 11 : 10 * i + 21, 10 * j - 11 : 10 * j + 21] for i, j in cells])


@pytest.mark.parametrize(("architecture", "reading"), [("sen2lcz", sen2lcz), ("resnet_v2", resnet20)])
def test_published_networks_give_what_keras_gives(architecture, reading, patches):
    path = test_data("weights", PUBLISHED[architecture])
    model = weights_import.import_weights(path, Recorder())
    assert model.streams["sentinel2"]["architecture"] == architecture
    network = streams.restore(model, streams.SENTINEL2)
    stream = Sentinel2Stream(network, None, None, torch.device("cpu"), 64)
    found = stream.predict(patches)
    file = KerasFile(path)
    expected = np.stack([reading(file, np.moveaxis(p, 0, -1).astype(float)) for p in patches])
    np.testing.assert_allclose(found, expected, atol=1e-4)
    assert np.array_equal(found.argmax(1), expected.argmax(1))
    assert len(set(expected.argmax(1))) >= 4
    np.testing.assert_allclose(found.sum(1), 1, atol=1e-5)


def test_each_classifier_of_sen2lcz_belongs_to_its_level(patches):
    """Each of the four was trained to classify by itself: on its own level's features it agrees with the last one."""
    file = KerasFile(test_data("weights", PUBLISHED["sen2lcz"]))
    heads = np.array([sen2lcz_heads(file, np.moveaxis(p, 0, -1).astype(float)) for p in patches]).argmax(axis=2)
    for level in range(3):
        assert (heads[:, level] == heads[:, 3]).mean() >= 0.5
    with h5py.File(test_data("weights", PUBLISHED["sen2lcz"])) as h5:
        names = [n.decode() for n in h5.attrs["layer_names"]]
    # The average's inputs, in its order: the final classifier, then the levels from the first.
    assert [n for n in names if n.startswith("dense")] == ["dense_4", "dense_1", "dense_2", "dense_5"]


def parameters_of(network):
    return sum(p.numel() for p in network.parameters()) + sum(
        b.numel() for n, b in network.named_buffers() if "running" in n
    )


def test_sizes_of_the_published_networks():
    # The whole of Sen2LCZ-Net-MF is 793,348 numbers, running statistics included.
    assert parameters_of(streams.make("sen2lcz", {"depth": 17, "width": 16})) == 793_348
    assert len(streams.make("resnet_v2", {"depth": 29}).units) == 9


@pytest.mark.parametrize(
    ("architecture", "options"),
    [("sen2lcz", SMALL), ("sen2lcz", {**SMALL, "multilevel": False}), ("resnet_v2", {"depth": 11, "width": 4})],
)
def test_outputs_are_probabilities(architecture, options):
    torch.manual_seed(0)
    network = streams.make(architecture, options).eval()
    found = network(torch.rand(3, 10, 32, 32))
    assert found.shape == (3, 17) and (found >= 0).all()
    torch.testing.assert_close(found.sum(1), torch.ones(3))


@pytest.mark.parametrize(("architecture", "options"), [("sen2lcz", SMALL), ("resnet_v2", {"depth": 20, "width": 4})])
def test_fusing_normalisations_changes_nothing_but_the_speed(architecture, options):
    torch.manual_seed(0)
    network = streams.make(architecture, options)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            for tensor in (module.weight, module.bias, module.running_mean, module.running_var):
                torch.nn.init.uniform_(tensor, 0.5, 1.5)
    before = {k: v.clone() for k, v in network.state_dict().items()}
    x = torch.rand(4, 10, 32, 32)
    with torch.inference_mode():
        torch.testing.assert_close(fused(network)(x), network.eval()(x), atol=1e-5, rtol=0)
    assert all(torch.equal(v, before[k]) for k, v in network.state_dict().items())
    count = sum(isinstance(m, torch.nn.BatchNorm2d) for m in fused(network).modules())
    assert count < sum(isinstance(m, torch.nn.BatchNorm2d) for m in network.modules())


def test_batch_normalisation_is_that_of_keras():
    layer = batch_norm(3)
    assert (layer.eps, layer.momentum) == (1e-3, pytest.approx(0.01)) == (KERAS_BN_EPSILON, KERAS_BN_MOMENTUM)
    x = torch.randn(50, 3, 4, 4, generator=torch.Generator().manual_seed(1)) * 2 + 5
    layer.train()(x)
    np.testing.assert_allclose(layer.running_mean, 0.01 * x.mean((0, 2, 3)), rtol=1e-4)
    layer.eval()
    torch.testing.assert_close(layer(x)[0, 0], (x[0, 0] - layer.running_mean[0]) / (layer.running_var[0] + 1e-3) ** 0.5)


@pytest.mark.parametrize(
    ("architecture", "options", "text"),
    [
        ("transformer", {}, "'transformer' is unknown. Known: .*sen2lcz"),
        ("sen2lcz", {"colour": 1}, "options do not fit"),
        ("sen2lcz", {"width": "wide"}, "options do not fit"),
        ("sen2lcz", {"width": -2}, "options do not fit"),
        ("resnet_v2", {"depth": 21}, "depth must be"),
    ],
)
def test_unknown_architectures_and_options_are_refused(architecture, options, text):
    with pytest.raises(ModelFileError, match=text):
        streams.make(architecture, options)


def test_weights_of_other_shapes_are_refused(tmp_path):
    network = streams.make("sen2lcz", {**SMALL, "width": 3})
    model = model_file.Model(metadata_of("sen2lcz", SMALL), {"sentinel2": dict(network.state_dict())})
    model_file.save(tmp_path / "m.safetensors", model, Recorder())
    with pytest.raises(ModelFileError, match="do not fit the architecture"):
        streams.restore(model_file.load(tmp_path / "m.safetensors"), "sentinel2")
    with pytest.raises(ModelFileError, match="has no google_earth stream"):
        streams.restore(model, "google_earth")
