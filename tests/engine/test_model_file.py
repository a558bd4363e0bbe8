import json
import os
import struct
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from core_scenes import ROOT, SMALL, Recorder, engine_environment_variables, metadata_of, small_model, test_data
from waiting import comes_true

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.door import execute
from df4lcz_qgis.engine.maps.classifying import Classification
from df4lcz_qgis.engine.operations import classify
from df4lcz_qgis.engine.shared import model_file, weights
from df4lcz_qgis.engine.shared.errors import Cancelled, ModelFileError, RequestError, WeightsError
from df4lcz_qgis.engine.shared.parameter import RasterSource
from df4lcz_qgis.engine.streams import keras_file, keras_import, weights_import


def read_header(path):
    raw = path.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    return json.loads(raw[8 : 8 + length]), raw[8 + length :]


def rewrite(path, header, data):
    text = json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)


def change_metadata(path, change):
    header, data = read_header(path)
    metadata = json.loads(header["__metadata__"]["df4lcz"])
    change(metadata)
    header["__metadata__"]["df4lcz"] = json.dumps(metadata)
    rewrite(path, header, data)


def test_round_trip(tmp_path):
    tensors = {
        "sentinel2": {"a.weight": torch.rand(3, 4), "a.count": torch.tensor(7), "b": torch.rand(2).bfloat16()},
        "google_earth": {"w": torch.arange(5)},
    }
    metadata = metadata_of("sen2lcz", SMALL, training={"accuracy": 0.5}, alpha=0.6)
    metadata["streams"]["google_earth"] = {"architecture": "gcn"}
    written = model_file.save(tmp_path / "m.safetensors", model_file.Model(metadata, tensors), Recorder())
    read = model_file.load(tmp_path / "m.safetensors")
    assert read.metadata == written == model_file.read_metadata(tmp_path / "m.safetensors")
    assert {**metadata, "format_version": 1, "weights_sha256": written["weights_sha256"]} == read.metadata
    assert set(read.tensors) == {"sentinel2", "google_earth"}
    for stream, found in read.tensors.items():
        assert found.keys() == tensors[stream].keys()
        assert all(
            torch.equal(found[k], tensors[stream][k]) and found[k].dtype == tensors[stream][k].dtype for k in found
        )


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_models_have_the_users_usual_mode(tmp_path):
    model = model_file.Model(metadata_of("sen2lcz", SMALL), {"sentinel2": {"a": torch.zeros(2)}})
    before = os.umask(0o027)
    try:
        for name in ("new", "again", "again"):
            model_file.save(tmp_path / f"{name}.safetensors", model, Recorder())
    finally:
        os.umask(before)
    assert [(tmp_path / f"{n}.safetensors").stat().st_mode & 0o777 for n in ("new", "again")] == [0o640, 0o640]


def test_the_hash_covers_names_shapes_and_values():
    base = {"a": torch.arange(6.0)}
    found = {
        model_file.weights_sha256(t)
        for t in (base, {"b": base["a"]}, {"a": base["a"].reshape(2, 3)}, {"a": base["a"] + 1}, {"a": base["a"].int()})
    }
    assert len(found) == 5
    assert model_file.weights_sha256({"a": torch.arange(6.0)}) == model_file.weights_sha256(base)


def refused(path, text):
    with pytest.raises(ModelFileError, match=text):
        model_file.read_metadata(path)
    with pytest.raises(ModelFileError, match=text):
        model_file.load(path)


def test_what_is_no_model(tmp_path):
    refused(tmp_path / "none.safetensors", "There is no model file")
    for content in (b"", b"abc", b"text that is long enough to hold a length", b"\0" * 100):
        (tmp_path / "x.safetensors").write_bytes(content)
        refused(tmp_path / "x.safetensors", "not a DF4LCZ model or is truncated")
    (tmp_path / "x.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + b"x" * 50)
    refused(tmp_path / "x.h5", "Import published weights")
    from safetensors.torch import save_file

    save_file({"w": torch.rand(3)}, tmp_path / "other.safetensors")
    refused(tmp_path / "other.safetensors", "not a DF4LCZ model")


def test_truncated_in_header_and_in_data(tmp_path):
    path = small_model(tmp_path / "m.safetensors")
    raw = path.read_bytes()
    for length in (4, 8, 200, len(raw) - 1, len(raw) - 2000):
        path.write_bytes(raw[:length])
        refused(path, "truncated")


def test_a_downloaded_model_is_found_by_its_name(tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_DATA", str(tmp_path / "data"))
    (tmp_path / "data" / "models").mkdir(parents=True)
    path = small_model(tmp_path / "data" / "models" / "published.safetensors")
    monkeypatch.chdir(tmp_path)
    for name in ("published", "published.safetensors"):
        assert model_file.found(name) == path
        assert model_file.load(name).metadata == model_file.read_metadata(path)
        asked = classify.Parameters(RasterSource("s2.tif"), Path(name), tmp_path / "lcz.tif")
        assert str(path) in Classification.of(asked).reads()  # workers, and what is kept, need to know which
    refused(tmp_path / "published.safetensors", "There is no model file")  # a folder was named: that one, or none
    own = small_model(tmp_path / "published.safetensors")
    assert model_file.found("published.safetensors").resolve() == own  # what lies in the current folder comes first


def test_a_newer_format_is_refused(tmp_path):
    path = small_model(tmp_path / "m.safetensors")
    change_metadata(path, lambda m: m.update(format_version=2))
    refused(path, "format version 2; this plugin reads up to 1. Update the plugin")


def test_changed_weights_are_refused(tmp_path):
    path = small_model(tmp_path / "m.safetensors")
    raw = bytearray(path.read_bytes())
    raw[-5] ^= 1
    path.write_bytes(raw)
    model_file.read_metadata(path)
    with pytest.raises(ModelFileError, match="do not match their SHA-256"):
        model_file.load(path)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda m: m.pop("streams"), "lacks streams"),
        (lambda m: m.update(streams={}), "lacks streams"),
        (lambda m: m.update(streams=[1]), "lacks streams"),
        (lambda m: m.pop("classes"), "lacks classes"),
        (lambda m: m.pop("format_version"), "damaged"),
        (lambda m: m.update(format_version="new"), "damaged"),
        (lambda m: m["streams"].update(sentinel2={}), "lacks architecture, bands, window_px"),
        (lambda m: m["streams"].update(sentinel2=5), "lacks architecture"),
        (lambda m: m["streams"]["sentinel2"].pop("bands"), "lacks bands"),
    ],
)
def test_damaged_metadata(tmp_path, change, text):
    path = small_model(tmp_path / "m.safetensors")
    change_metadata(path, change)
    refused(path, text)


@pytest.mark.parametrize("entry", [None, 3, {}, {"data_offsets": 3}, {"data_offsets": []}])
def test_a_damaged_list_of_weights(tmp_path, entry):
    path = small_model(tmp_path / "m.safetensors")
    header, data = read_header(path)
    rewrite(path, {**header, "x": entry}, data)
    refused(path, "damaged")
    rewrite(path, {**header, "__metadata__": "text"}, data)
    refused(path, "not a DF4LCZ model")


def test_reading_metadata_imports_nothing_heavy(tmp_path):
    path = small_model(tmp_path / "m.safetensors")
    code = (
        "import sys\nfrom df4lcz_qgis.engine.shared import model_file\n"
        "print(model_file.read_metadata(sys.argv[1])['name'])\n"
        "print([m for m in ('torch', 'numpy', 'safetensors', 'rasterio', 'h5py') if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env=engine_environment_variables(),
    )
    assert done.stdout.split("\n")[:2] == ["small", "[]"]


# Published weights.


def write_keras(path, layers, order=None):
    """A Keras 2 weights file: layer name -> arrays by name."""
    import h5py

    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [n.encode() for n in order or layers]
        for layer, arrays in layers.items():
            group = file.create_group(layer)
            group.attrs["weight_names"] = [f"{layer}/{n}:0".encode() for n in arrays]
            for n, values in arrays.items():
                group.create_dataset(f"{layer}/{n}:0", data=values)
    return path


def keras_layers(architecture, options, seed=0):
    """Random Keras arrays for one of our networks, numbered in the order of creation."""
    from torch import nn

    torch.manual_seed(seed)
    layers, count = {}, {}
    for module in streams.make(architecture, options).modules():
        for kind, cls in (("conv2d", nn.Conv2d), ("dense", nn.Linear), ("batch_normalization", nn.BatchNorm2d)):
            if isinstance(module, cls):
                count[kind] = count.get(kind, 0) + 1
                name = f"{kind}_{count[kind]}"
                if kind == "batch_normalization":
                    n = module.num_features
                    layers[name] = {
                        k: torch.rand(n).numpy() for k in ("gamma", "beta", "moving_mean", "moving_variance")
                    }
                else:
                    axes = (2, 3, 1, 0) if kind == "conv2d" else (1, 0)
                    shape = [module.weight.shape[a] for a in axes]
                    layers[name] = {"kernel": torch.rand(shape).numpy(), "bias": torch.rand(shape[-1]).numpy()}
    return layers


@pytest.mark.parametrize("architecture", ["sen2lcz", "resnet_v2"])
def test_networks_of_other_classes_are_refused(tmp_path, architecture):
    options = {
        "bands": 10,
        "classes": 10,
        "width": 2,
        **({"depth": 5, "multilevel": True} if architecture == "sen2lcz" else {"depth": 20}),
    }
    path = write_keras(tmp_path / "ten.h5", keras_layers(architecture, options))
    with pytest.raises(WeightsError, match="tells 10 classes apart"):
        weights_import.import_weights(path, Recorder())


@pytest.mark.parametrize("bands", [6, 13, 18])
@pytest.mark.parametrize("architecture", ["sen2lcz", "resnet_v2"])
def test_networks_of_other_bands_are_refused(tmp_path, architecture, bands):
    options = {"sen2lcz": {**SMALL, "bands": bands}, "resnet_v2": {"bands": bands, "classes": 17, "depth": 20}}
    path = write_keras(tmp_path / "w.h5", keras_layers(architecture, {**options[architecture], "width": 2}))
    with pytest.raises(WeightsError, match=f"takes {bands} bands.* B02, B03, .* B11, B12 here. Choose weights"):
        weights_import.import_weights(path, Recorder())


def test_a_graph_network_of_other_features_is_refused(tmp_path):
    layers = {
        f"gcs_conv_{n}": {"kernel_1": np.ones((k, 32)), "kernel_2": np.ones((k, 32)), "bias": np.ones(32)}
        for n, k in ((1, 7), (2, 32), (3, 32))
    }
    path = write_keras(tmp_path / "w.h5", {**layers, "dense_1": {"kernel": np.ones((32, 17)), "bias": np.ones(17)}})
    with pytest.raises(WeightsError, match="takes 7 features of each object"):
        weights_import.import_weights(path, Recorder())


def test_files_of_keras_3_are_named(tmp_path):
    import h5py

    with h5py.File(tmp_path / "a.weights.h5", "w") as file:
        file["layers/conv2d/vars/0"] = np.zeros((3, 3, 10, 16))
    with zipfile.ZipFile(tmp_path / "b.h5", "w") as archive:
        archive.writestr("config.json", "{}")
    for name in ("a.weights.h5", "b.h5"):
        with pytest.raises(WeightsError, match=r"is a file of Keras 3 .* model\.save\('NAME\.h5'\)"):
            weights_import.import_weights(tmp_path / name, Recorder())


@pytest.mark.parametrize(
    ("architecture", "options"),
    [
        ("sen2lcz", {"bands": 10, "classes": 17, "width": 3, "depth": 5, "multilevel": True}),
        ("sen2lcz", {"bands": 10, "classes": 17, "width": 2, "depth": 13, "multilevel": False}),
        ("resnet_v2", {"bands": 10, "classes": 17, "width": 2, "depth": 20}),
        ("resnet_v2", {"bands": 10, "classes": 17, "width": 2, "depth": 38}),
    ],
)
@pytest.mark.parametrize("alphabetical", [False, True])
def test_networks_are_recognised_and_filled(tmp_path, architecture, options, alphabetical):
    layers = keras_layers(architecture, options)
    order = sorted(layers) if alphabetical else None  # conv2d_10 before conv2d_2
    model = weights_import.import_weights(write_keras(tmp_path / "w.h5", layers, order), Recorder(), "mine")
    stream = model.streams["sentinel2"]
    assert (stream["architecture"], stream["options"]) == (architecture, options)
    assert model.metadata["name"] == "mine" and model.metadata["classes"] == list(range(1, 18))
    tensors = list(model.tensors["sentinel2"].items())
    convolutions = [t for n, t in tensors if t.ndim == 4]
    for number, tensor in enumerate(convolutions, 1):
        kernel = layers[f"conv2d_{number}"]["kernel"]
        assert torch.equal(tensor, torch.from_numpy(kernel).permute(3, 2, 0, 1))


@pytest.mark.parametrize(
    ("by_level", "listed"),
    [
        ((1, 2, 3, 4), (1, 2, 3, 4)),
        ((1, 2, 3, 4), (4, 1, 2, 3)),  # the average begins with the final one
        ((1, 2, 5, 4), (4, 1, 2, 5)),  # the published file
        ((1, 2, 4, 3), (3, 1, 2, 4)),  # no number is left out
        ((7, 5, 9, 6), (7, 5, 9, 6)),
        ((7, 5, 6, 9), (9, 7, 5, 6)),
        ((1, 2, 3, 4), (4, 3, 2, 1)),  # backwards: the numbers tell
        ((1, 2, 3, 4), (3, 4, 1, 2)),
    ],
)
def test_classifiers_go_to_their_levels(tmp_path, by_level, listed):
    layers = keras_layers("sen2lcz", SMALL)
    made = {f"dense_{n}": layers.pop(f"dense_{k}") for k, n in enumerate(by_level, 1)}
    heads = {f"dense_{n}": made[f"dense_{n}"] for n in listed}
    tensors = weights_import.import_weights(write_keras(tmp_path / "w.h5", {**layers, **heads}), Recorder()).tensors[
        "sentinel2"
    ]
    for level, number in enumerate(by_level):
        for name, value in (("bias", heads[f"dense_{number}"]["bias"]), ("weight", heads[f"dense_{number}"]["kernel"])):
            assert torch.equal(tensors[f"heads.{level}.{name}"], torch.from_numpy(value.T))


def test_the_order_of_the_file_goes_before_the_numbers(tmp_path):
    options = {"bands": 10, "classes": 17, "width": 2, "depth": 17, "multilevel": False}
    layers = keras_layers("sen2lcz", options)
    # Made anew later and put in the old one's place: the second convolution of the first block has the last number.
    renamed = {"conv2d_2": "conv2d_20", "batch_normalization_3": "batch_normalization_40"}
    layers = {renamed.get(name, name): arrays for name, arrays in layers.items()}
    tensors = weights_import.import_weights(write_keras(tmp_path / "w.h5", layers), Recorder()).tensors["sentinel2"]
    for kind, name, array in (("conv2d", ".weight", "kernel"), ("batch_normalization", ".running_mean", "moving_mean")):
        ndim = 4 if kind == "conv2d" else 1
        found = [t for n, t in tensors.items() if n.endswith(name) and n.startswith("blocks") and t.ndim == ndim]
        listed = [a[array] for n, a in layers.items() if n.startswith(kind)]
        assert len(found) == len(listed) == 16
        for tensor, values in zip(found, listed):
            assert torch.equal(tensor, torch.from_numpy(keras_import.to_torch_layout(values, kind)))


@pytest.mark.parametrize("swapped", [False, True])
def test_branches_listed_in_either_order_are_told_by_their_numbers(tmp_path, swapped):
    options = {"bands": 10, "classes": 17, "width": 2, "depth": 20}
    layers = keras_layers("resnet_v2", options)
    order = list(layers)
    if swapped:  # as Keras lists them where the sum begins with the shortcut
        for last in (4, 11, 18):
            place = order.index(f"conv2d_{last}")
            order[place : place + 2] = order[place : place + 2][::-1]
        assert order != list(layers)
    tensors = weights_import.import_weights(write_keras(tmp_path / "w.h5", layers, order), Recorder()).tensors[
        "sentinel2"
    ]
    for unit, last in ((0, 4), (2, 11), (4, 18)):
        for name, number in (("conv3", last), ("shortcut", last + 1)):
            kernel = torch.from_numpy(layers[f"conv2d_{number}"]["kernel"]).permute(3, 2, 0, 1)
            assert torch.equal(tensors[f"units.{unit}.{name}.weight"], kernel)


def test_other_networks_and_files_are_refused(tmp_path):
    layers = keras_layers("sen2lcz", SMALL)
    layers.pop("conv2d_2")
    with pytest.raises(WeightsError, match="is not known"):
        weights_import.import_weights(write_keras(tmp_path / "a.h5", layers), Recorder())
    wrong = keras_layers("sen2lcz", SMALL)
    wrong["conv2d_3"]["kernel"] = wrong["conv2d_3"]["kernel"][:, :, :1]
    with pytest.raises(WeightsError, match="another network"):
        weights_import.import_weights(write_keras(tmp_path / "b.h5", wrong), Recorder())
    lacking = keras_layers("sen2lcz", SMALL)
    lacking["batch_normalization_1"].pop("gamma")
    with pytest.raises(WeightsError, match="lacks the array gamma"):
        weights_import.import_weights(write_keras(tmp_path / "c.h5", lacking), Recorder())
    odd = {"conv2d_1": {"kernel": torch.rand(3).numpy()}, "dense_1": {"bias": torch.rand(3).numpy()}}
    with pytest.raises(WeightsError, match="is not known"):
        weights_import.import_weights(write_keras(tmp_path / "d.h5", odd), Recorder())
    whole = write_keras(tmp_path / "e.h5", keras_layers("sen2lcz", SMALL)).read_bytes()
    for content in (whole[: len(whole) // 2], b"", b"not HDF5"):
        (tmp_path / "f.h5").write_bytes(content)
        with pytest.raises(WeightsError, match="not a file of Keras weights"):
            weights_import.import_weights(tmp_path / "f.h5", Recorder())
    with pytest.raises(WeightsError, match="There is no weights file"):
        weights_import.import_weights(tmp_path / "none.h5", Recorder())


def test_a_pickle_is_never_read(tmp_path):
    import pickle

    class Harm:
        def __reduce__(self):
            return open, (str(tmp_path / "harmed"), "w")

    (tmp_path / "w.h5").write_bytes(pickle.dumps(Harm()))
    torch.save({"w": Harm()}, tmp_path / "w2.h5")
    for name in ("w.h5", "w2.h5"):
        with pytest.raises(WeightsError):
            weights_import.import_weights(tmp_path / name, Recorder())
    assert not (tmp_path / "harmed").exists()


def test_published_weights_are_described(tmp_path):
    path = test_data("weights", "sen2lcz_net_mf_so2sat.hdf5")
    outputs = execute("import-model", {"weights": str(path), "output": str(tmp_path / "m.safetensors")}, Recorder())
    assert outputs["streams"] == ["sentinel2"]
    metadata = execute("describe-model", {"model": str(tmp_path / "m.safetensors")}, Recorder())
    assert metadata["licence"] == "MIT" and "Qiu" in metadata["citation"]
    assert metadata["provenance"]["source_sha256"] == weights.entry("sen2lcz-net-mf-so2sat").sha256
    assert metadata["streams"]["sentinel2"]["options"] == {
        "bands": 10,
        "classes": 17,
        "width": 16,
        "depth": 17,
        "multilevel": True,
    }
    assert [number for number, _ in keras_import.read_layers(path, Recorder())["dense"]] == [4, 1, 2, 5]


# The catalogue.


def test_the_catalogue_is_whole():
    ids = [w.id for w in weights.catalogue()]
    assert len(ids) == len(set(ids)) and {"sen2lcz-net-mf-so2sat", "resnet20-so2sat", "mobile-sam"} <= set(ids)
    for known in weights.catalogue():
        assert len(known.sha256) == 64 and known.size > 1_000_000 and known.licence and known.citation
        assert known.address is None or known.address.startswith("https://")
    assert weights.entry("sam-vit-b").sha256.startswith("ec2df627")
    with pytest.raises(WeightsError, match=r"no weights 'x'.*resnet20-so2sat"):
        weights.entry("x")


def test_weights_are_found_by_content_whatever_their_name(tmp_path, monkeypatch):
    content = test_data("weights", "resnet20_so2sat.h5").read_bytes()
    for name in ("a", "b", "own"):
        (tmp_path / name).mkdir()
    (tmp_path / "a" / "resnet20_so2sat.h5").write_bytes(content[:-1] + b"x")
    (tmp_path / "b" / "Kopie von Gewichten.H5").write_bytes(content)
    monkeypatch.setenv("DF4LCZ_DATA", str(tmp_path / "own"))
    monkeypatch.setenv("DF4LCZ_WEIGHTS", "")
    with pytest.raises(WeightsError, match="are not on this computer"):
        weights.find("resnet20-so2sat", [tmp_path / "a"])
    monkeypatch.setenv("DF4LCZ_WEIGHTS", f"{tmp_path / 'a'}:{tmp_path / 'none'}:{tmp_path / 'b'}")
    assert weights.find("resnet20-so2sat") == tmp_path / "b" / "Kopie von Gewichten.H5"
    assert weights.entry_of_file(tmp_path / "a" / "resnet20_so2sat.h5") is None
    assert weights.find(tmp_path / "a" / "resnet20_so2sat.h5").parent.name == "a"
    with pytest.raises(WeightsError, match="There is no weights file nothing"):
        weights.find("nothing")


def test_operations_are_known():
    with pytest.raises(RequestError, match="There are: classify"):
        execute("fly", {}, Recorder())


# What is no number, no size, or in another file.


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda m: m.update(alpha="much"), "alpha"),
        (lambda m: m.update(alpha=-0.1), "alpha"),
        (lambda m: m.update(alpha=1e308), "alpha"),
        (lambda m: m.update(alpha=True), "alpha"),
        (lambda m: m.update(classes=[1, "2"]), r"classes\[1\]"),
        (lambda m: m.update(classes={}), "classes"),
        (lambda m: m.update(name=5), "name"),
        (lambda m: m.update(name="x" * 1000), "name"),
        (lambda m: m.update(name="\ud800"), "name"),
        (lambda m: m.update(format_version=-1), "format_version"),
        (lambda m: m.update(format_version=True), "format_version"),
        (lambda m: m.update(segmenter=["sam"]), "segmenter"),
        (lambda m: m.update(segmenter={"name": "sam", "settings": {"tile_m": -1}}), "segmenter.settings.tile_m"),
        (lambda m: m.update(segmenter={"name": "sam", "settings": {"tile_m": "x"}}), "segmenter.settings.tile_m"),
        (lambda m: m.update(training=7), "training"),
        (lambda m: m["streams"]["sentinel2"].update(window_px=-32), "streams.sentinel2.window_px"),
        (lambda m: m["streams"]["sentinel2"].update(window_px=32.5), "streams.sentinel2.window_px"),
        (lambda m: m["streams"]["sentinel2"].update(window_px=10**9), "streams.sentinel2.window_px"),
        (lambda m: m["streams"]["sentinel2"].update(bands="B02"), "streams.sentinel2.bands"),
        (lambda m: m["streams"]["sentinel2"]["options"].update(width=10**9), "streams.sentinel2.options.width"),
        (lambda m: m["streams"]["sentinel2"]["options"].update(depth=-5), "streams.sentinel2.options.depth"),
        (lambda m: m["streams"]["sentinel2"].update(options=[1]), "streams.sentinel2.options"),
    ],
)
def test_a_field_that_is_not_what_it_should_be_is_named(tmp_path, change, field):
    path = small_model(tmp_path / "m.safetensors")
    change_metadata(path, change)
    refused(path, f"The metadata of the model m.safetensors is damaged: {field} must be .*Make the model again")


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "9" * 5000])
def test_numbers_that_are_none(tmp_path, number):
    path = small_model(tmp_path / "m.safetensors")
    header, data = read_header(path)
    header["__metadata__"]["df4lcz"] = header["__metadata__"]["df4lcz"].replace('"alpha": null', f'"alpha": {number}')
    rewrite(path, header, data)
    refused(path, "damaged: it holds .*which is no number")


def test_nested_too_deeply(tmp_path):
    path = small_model(tmp_path / "m.safetensors")
    header, data = read_header(path)
    for text in ("[" * 100_000, '{"a":' * 60 + "1" + "}" * 60, "[" * 60 + "]" * 60):
        header["__metadata__"]["df4lcz"] = text
        rewrite(path, header, data)
        refused(path, "damaged: ")
        path.write_bytes(struct.pack("<Q", len(text)) + text.encode())
        refused(path, "not a DF4LCZ model")


def test_changed_metadata_are_refused_and_a_model_without_their_sum_is_read(tmp_path):
    path = small_model(tmp_path / "m.safetensors")
    change_metadata(path, lambda m: m.update(alpha=0.25))
    refused(path, "metadata of the model m.safetensors do not match their SHA-256")
    header, data = read_header(path)
    del header["__metadata__"]["df4lcz_sha256"]
    rewrite(path, header, data)
    assert model_file.load(path).metadata["alpha"] == 0.25


@pytest.mark.parametrize(
    ("width", "depth", "text"),
    [(4096, 5, "do not fit the architecture"), (2, 4001, "do not fit the architecture"), (0, 5, "fit")],
)
def test_a_size_that_the_weights_do_not_have_takes_no_memory(tmp_path, width, depth, text):
    import resource

    path = small_model(tmp_path / "m.safetensors")
    model = model_file.load(path)
    model.metadata["streams"]["sentinel2"]["options"].update(width=width, depth=depth)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(ModelFileError, match=text):
        streams.restore(model, "sentinel2")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000


def test_figures_that_are_no_numbers_are_kept_as_unknown(tmp_path):
    model = model_file.load(small_model(tmp_path / "m.safetensors"))
    epoch = {"loss": float("nan"), "accuracy": 0.5}
    model.metadata["training"] = {"curves": {"sentinel2": [epoch]}, "a": (float("inf"),)}
    written = model_file.save(tmp_path / "n.safetensors", model, Recorder())["training"]
    assert written == {"curves": {"sentinel2": [{"loss": None, "accuracy": 0.5}]}, "a": [None]}
    assert model_file.read_metadata(tmp_path / "n.safetensors")["training"] == written


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_weights_that_are_no_numbers_are_named(tmp_path, value):
    model = model_file.load(small_model(tmp_path / "m.safetensors"))
    tensors = model.tensors["sentinel2"]
    name = next(n for n, t in tensors.items() if t.is_floating_point())
    tensors[name].view(-1)[0] = value
    model_file.save(tmp_path / "n.safetensors", model, Recorder())
    with pytest.raises(ModelFileError, match=rf"sentinel2\.{name} of the model n.safetensors hold values that are no"):
        model_file.load(tmp_path / "n.safetensors")


def refused_weights(path, text):
    with pytest.raises(WeightsError, match=text):
        weights_import.import_weights(path, Recorder())


def test_hdf5_that_leads_to_other_files_is_refused(tmp_path):
    import h5py
    import numpy as np

    path, other = tmp_path / "w.h5", tmp_path / "other.h5"
    arrays = keras_layers("sen2lcz", SMALL)
    write_keras(other, arrays)
    kernel = arrays["conv2d_1"]["kernel"]
    (tmp_path / "raw").write_bytes(kernel.tobytes())
    name = "conv2d_1/conv2d_1/kernel:0"
    for kind in ("external link", "soft link", "external storage", "virtual"):
        write_keras(path, arrays)
        with h5py.File(path, "a") as file:
            del file[name]
            if kind == "external link":
                file[name] = h5py.ExternalLink(str(other), name)
            elif kind == "soft link":
                file[name] = h5py.SoftLink("/conv2d_2/conv2d_2/kernel:0")
            elif kind == "external storage":
                file.create_dataset(
                    name, kernel.shape, np.float32, external=[(str(tmp_path / "raw"), 0, kernel.nbytes)]
                )
            else:
                layout = h5py.VirtualLayout(kernel.shape, np.float32)
                layout[:] = h5py.VirtualSource(str(other), name, kernel.shape)
                file.create_virtual_dataset(name, layout)
        refused_weights(path, "is refused")
    write_keras(path, arrays)
    with h5py.File(path, "a") as file:
        del file["conv2d_1"]
        file["conv2d_1"] = h5py.ExternalLink(str(other), "conv2d_1")
    refused_weights(path, "is a link, which may lead to another file")


def test_hdf5_that_claims_more_than_it_has_takes_no_memory(tmp_path):
    import resource

    import h5py

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for size, text in ((20_000, "never written"), (2_000, "never written")):
        path = tmp_path / f"{size}.h5"
        write_keras(path, keras_layers("sen2lcz", SMALL))
        with h5py.File(path, "a") as file:
            del file["conv2d_2/conv2d_2/kernel:0"]
            file.create_dataset("conv2d_2/conv2d_2/kernel:0", (3, 3, size, size), "f4", chunks=(3, 3, 8, 8))
        refused_weights(path, text)
        assert path.stat().st_size < 100_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e300])
def test_hdf5_with_what_is_no_number(tmp_path, value):
    import numpy as np

    layers = keras_layers("sen2lcz", SMALL)
    layers["conv2d_2"]["kernel"] = layers["conv2d_2"]["kernel"].astype(np.float64)
    layers["conv2d_2"]["kernel"].flat[3] = value
    refused_weights(write_keras(tmp_path / "w.h5", layers), "array kernel of the layer conv2d 2 of w.h5 holds values")
    layers = keras_layers("sen2lcz", SMALL)
    layers["batch_normalization_1"]["moving_variance"][0] = -1
    refused_weights(write_keras(tmp_path / "v.h5", layers), "moving_variance.*negative variance")


def test_hdf5_of_other_things_than_numbers(tmp_path):
    import h5py

    path = write_keras(tmp_path / "w.h5", keras_layers("sen2lcz", SMALL))
    for values in ([b"text"], [[1, 2], [3, 4]]):
        with h5py.File(path, "a") as file:
            del file["conv2d_1/conv2d_1/bias:0"]
            file.create_dataset("conv2d_1/conv2d_1/bias:0", data=values)
        refused_weights(path, "is no array of numbers")


def test_a_file_under_a_published_name_must_be_the_published_one(tmp_path):
    content = bytearray(test_data("weights", "resnet20_so2sat.h5").read_bytes())
    (tmp_path / "resnet20_so2sat.h5").write_bytes(content)
    assert weights_import.import_weights(tmp_path / "resnet20_so2sat.h5", Recorder()).metadata["licence"] == "MIT"
    content[-2_000] ^= 1
    (tmp_path / "resnet20_so2sat.h5").write_bytes(content)
    refused_weights(
        tmp_path / "resnet20_so2sat.h5", "has the name and size of the published weights.*not their content"
    )


ENDLESS = ROOT / "tests" / "engine" / "data" / "keras" / "endless.h5"


def test_hdf5_that_the_library_never_ends_to_read(monkeypatch):
    monkeypatch.setattr(keras_file, "_SECONDS", 4)
    refused_weights(ENDLESS, "does not come to an end")


@pytest.mark.parametrize("amid", [False, True], ids=["asked to stop", "process ended"])
def test_the_process_that_reads_hdf5_ends_with_a_cancel(monkeypatch, amid):
    reporter, started, real = Recorder(), [], subprocess.Popen
    monkeypatch.setattr(subprocess, "Popen", lambda *a, **k: started.append(real(*a, **k)) or started[-1])
    ended = []

    def cancel():
        comes_true(lambda: reporter.ends, 60)
        if amid:  # as :func:`.ending.leave` does, wherever the run is
            reporter.ends[0]()
            ended.append(started[0].wait(10))
        reporter.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    with pytest.raises((Cancelled, WeightsError)):
        keras_file.read_layers(ENDLESS, reporter)
    thread.join()
    assert started[0].poll() is not None and len(ended) == amid and not reporter.ends


def test_the_process_that_reads_hdf5_ends_by_itself():
    """Should the one that started it be killed."""
    command = [sys.executable, "-m", keras_file.__name__, str(ENDLESS), "1"]
    done = subprocess.run(command, cwd=ROOT, env=engine_environment_variables(), timeout=60, capture_output=True)
    assert done.returncode == 1 and b"Timeout" in done.stderr
