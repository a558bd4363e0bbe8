import os
import pickle
import re
import shutil
import tracemalloc
import zipfile
from io import BytesIO

import numpy as np
import pytest
import torch

from df4lcz_qgis.engine.shared import npz, protocol
from df4lcz_qgis.engine.shared.errors import TrainingSetError
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams.gcn import GCN
from df4lcz_qgis.engine.streams.gcn2 import GCN2
from df4lcz_qgis.engine.training import safe_pickle
from df4lcz_qgis.engine.training.samples import Detailed
from df4lcz_qgis.engine.training.set_reading import open_training_set


class _Listening(Reporter):
    def __init__(self):
        super().__init__()
        self.events = []

    def emit(self, event):
        self.events.append(event)

    def said(self, kind):
        return [str(protocol.message_of(e)) for e in self.events if e["event"] == kind]


def test_own_set_is_read_whole(small_training_set):
    found = open_training_set(small_training_set)
    parts = found.split("polygons")
    assert {p: len(v) for p, v in parts.items()} == {"train": 48, "validation": 16, "test": 16}
    samples = found.load(parts["train"], Reporter())
    assert samples.images.shape == (48, 10, 32, 32)
    assert samples.images.dtype == np.float32
    assert samples.class_counts() == {"1": 12, "6": 12, "11": 12, "17": 12}
    sample = int(parts["train"][5])
    with np.load(small_training_set / f"sen2_img_patches/sen2_image_{sample}.npz") as file:
        np.testing.assert_array_equal(samples.images[5], np.moveaxis(file["image"], 2, 0))
        assert samples.labels[5] == file["label"] - 1
    with np.load(small_training_set / f"gg_nodes_refine/graph_{sample}.npz") as file:
        n = len(file["x"])
        assert samples.counts[5] == n
        np.testing.assert_allclose(samples.nodes[5, :n], file["x"], rtol=1e-6)
        assert not samples.nodes[5, n:].any()
    assert samples.adjacency is None
    assert samples.polygons[5].startswith(f"{samples.labels[5] + 1}-")


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(TrainingSetError, match=r"There is no folder .*nowhere"):
        open_training_set(tmp_path / "nowhere")


def test_surroundings_hold_the_patch(small_training_set):
    found = open_training_set(small_training_set)
    wide = found.load([3, 4], Reporter(), surroundings=True)
    narrow = found.load([3, 4], Reporter())
    assert wide.images.shape == (2, 10, 48, 48)
    np.testing.assert_array_equal(wide.images[:, :, 8:40, 8:40], narrow.images)


def test_published_layout_works_as_it_is(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "LCZC", per_class=10, published=True)
    found = open_training_set(folder)
    assert found.name == "LCZC"
    assert not found.has_surroundings
    for split in ("polygons", "random"):
        parts = found.split(split)
        assert sorted(np.concatenate(list(parts.values()))) == list(range(40))
    assert len(found.load(found.split("random")["train"], Reporter())) == 28


def test_digital_numbers_become_reflectance(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "dn", per_class=5, published=True)
    expected = open_training_set(folder).load(range(20), Reporter()).images
    for i in range(20):
        path = folder / f"sen2_img_patches/sen2_image_{i}.npz"
        with np.load(path) as file:
            image, label = file["image"], file["label"]
        np.savez(path, image=(image * 10000).round().astype(np.uint16), label=label)
    reporter = _Listening()
    found = open_training_set(folder).load(range(20), reporter)
    np.testing.assert_allclose(found.images, expected, atol=5.1e-5)
    assert "divided by 10000" in reporter.said(protocol.INFO)[0]


def test_coincident_centres_and_other_graphs(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "graphs", per_class=5)
    path = folder / "gg_nodes_refine/graph_0.npz"
    with np.load(path) as file:
        y = file["y"]
    x = np.random.default_rng(0).random((4, 5))
    x[3, 3:] = x[1, 3:]
    distance = np.hypot(*(x[:, None, 3:] - x[None, :, 3:]).transpose(2, 0, 1))
    np.savez(path, x=x, a=distance, y=y)
    assert open_training_set(folder).load([0, 1], Reporter()).adjacency is None
    distance[0, 2] = distance[2, 0] = 0
    np.savez(path, x=x, a=distance, y=y)
    samples = open_training_set(folder).load([0, 1], Reporter())
    np.testing.assert_array_equal(samples.adjacency[0, :4, :4], distance > 0)
    n = samples.counts[1]
    np.testing.assert_array_equal(samples.adjacency[1, :n, :n], ~np.eye(n, dtype=bool))


def test_a_sample_without_instances(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "bare", per_class=5)
    (folder / "gg_nodes_refine/graph_2.npz").unlink()
    assert open_training_set(folder).load([1, 2, 3], Reporter()).counts[1] == 0


def test_few_damaged_samples_are_left_out_many_are_refused(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "damaged", per_class=10)
    patches = folder / "sen2_img_patches"
    whole = (patches / "sen2_image_7.npz").read_bytes()
    (patches / "sen2_image_7.npz").write_bytes(whole[: len(whole) // 2])
    (patches / "sen2_image_9.npz").write_bytes(b"no archive")
    broken = bytearray((patches / "sen2_image_11.npz").read_bytes())
    broken[600:700] = bytes(100)
    (patches / "sen2_image_11.npz").write_bytes(bytes(broken))
    reporter = _Listening()
    samples = open_training_set(folder).load(range(40), reporter)
    assert len(samples) == 37
    assert not {7, 9, 11} & set(samples.ids.tolist())
    (warning,) = reporter.said(protocol.WARNING)
    assert "3 of 40 samples" in warning
    for i in range(12, 16):
        (patches / f"sen2_image_{i}.npz").unlink()
    with pytest.raises(TrainingSetError, match="7 of 40"):
        open_training_set(folder).load(range(40), Reporter())


def test_contradicting_labels_and_wrong_shapes_are_named(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "odd", per_class=5)
    path = folder / "sen2_img_patches/sen2_image_0.npz"
    np.savez(path, image=np.zeros((32, 32, 4)), label=1)
    np.savez(folder / "sen2_img_patches/sen2_image_1.npz", image=np.zeros((32, 32, 10)), label=9)
    np.savez(folder / "sen2_img_patches/sen2_image_2.npz", image=np.zeros((32, 32, 10)), label=18)
    with pytest.raises(TrainingSetError, match=r"\(32, 32, 4\).*class 9, its graph of class 1.*class is 18"):
        open_training_set(folder).load([0, 1, 2], Reporter())


class _Evil:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.system, (f"touch {self.path}",)


@pytest.mark.parametrize("protocol_number", [0, 2, 4])
def test_malicious_split_is_refused_and_not_run(make_training_set, tmp_path, protocol_number):
    folder = make_training_set(tmp_path / "evil", per_class=5)
    mark = tmp_path / "ran"
    evil = pickle.dumps({"train": [1], "validation": _Evil(mark), "test": []}, protocol=protocol_number)
    (folder / "patches_split/partition_random.npz").write_bytes(evil)
    with pytest.raises(TrainingSetError, match="refused"):
        open_training_set(folder).split("random")
    assert not mark.exists()
    pickle.loads(evil)  # the attack is real: unpickled as usual, it runs
    assert mark.exists()


@pytest.mark.parametrize("protocol_number", [0, 2, 4, 5])
def test_splits_of_any_pickle_protocol(make_training_set, tmp_path, protocol_number):
    folder = make_training_set(tmp_path / "protocols", per_class=5)
    content = {"train": np.arange(10), "validation": [np.int64(11), 12], "test": np.array([13, 14], np.int32)}
    path = folder / "patches_split/partition_random.npz"
    path.write_bytes(pickle.dumps(content, protocol=protocol_number))
    parts = open_training_set(folder).split("random")
    assert parts["train"].tolist() == list(range(10))
    assert parts["validation"].tolist() == [11, 12]
    assert parts["test"].tolist() == [13, 14]


class _Class:
    """Pickled as a call of a class or function by its name."""

    def __init__(self, call, *arguments, state=None):
        self.made = (call, arguments, state) if state is not None else (call, arguments)

    def __reduce__(self):
        return self.made


def _laughs():
    value = (1,)
    for _ in range(100):
        value = (value,) * 10
    return value


_LONG = b"\x80\x04}(X\x05\x00\x00\x00train"


@pytest.mark.parametrize(
    "content",
    [
        pickle.dumps(_Class(np.ndarray, (2**40,))),
        pickle.dumps(_Class(np.dtype, "O")),
        pickle.dumps(_Class(np.dtype, "V1000000000")),
        pickle.dumps({"train": np.array(["a"])}),
        pickle.dumps({"train": np.array([1.5])}),
        pickle.dumps({"train": np.array([[1]])}),
        pickle.dumps({"train": np.array([{}], dtype=object)}),
        pickle.dumps({"train": np.arange(5)}).replace(b"K\x05\x85", b"K\x7f\x85"),
        pickle.dumps({"train": np.arange(5)}, 2).replace(b"K\x05\x85", b"K\x7f\x85"),
        pickle.dumps(_Class(np.zeros, 10**12)),
        pickle.dumps(_Class(bytes, 10**12)),
        pickle.dumps(_Class(bytearray, 10**12)),
        pickle.dumps({"train": _laughs()}, 4),
        pickle.dumps({"train": [10**4000]}),
        pickle.dumps({"train": [True]}),
        pickle.dumps({"train": [np.float64(1)]}),
        pickle.dumps({"train": [1, 1], "validation": [], "test": []}),
        pickle.dumps({"train": [2**40], "validation": [], "test": []}),
        pickle.dumps({"train": np.array([2**64 - 1], np.uint64), "validation": [], "test": []}),
        pickle.dumps({1: [1]}),
        # An array's address as its content: what crashed when the real class was rebuilt.
        b"cnumpy\nndarray\n)\x81(K\x01K\x01\x85NI00\nU\x08\x41\x41\x41\x41\x41\x41\x41\x41tb.",
        b"cnumpy\nndarray\n(L99999999999L\ntR.",
        b"\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f.",
        b"B\xff\xff\xff\xff.",
        b"\x8e\xff\xff\xff\xff\xff\xff\xff\x0f.",
        b"\x96\xff\xff\xff\xff\x00\x00\x00\x00.",
        _LONG + b"]r\xff\xff\xff\x7f" + b"a" * 30 + b".",
        b"(" * 100_000 + b"t.",
        b"}" * 90_000 + b".",
        b"P0\n.",
        b"\x82\x01.",
    ],
)
def test_only_plain_lists_of_numbers_are_split_files(make_training_set, tmp_path, monkeypatch, content):
    monkeypatch.setattr(safe_pickle, "_MOST_STEPS", 80_000)
    folder = make_training_set(tmp_path / "split", per_class=5)
    (folder / "patches_split/partition_random.npz").write_bytes(content)
    tracemalloc.start()
    with pytest.raises(TrainingSetError, match=r"partition_random.*(Copy|Get) "):
        open_training_set(folder).split("random")
    assert tracemalloc.get_traced_memory()[1] < 400e6
    tracemalloc.stop()


def test_a_bytes_of_a_split_file_named_many_times_takes_its_memory_once(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "split", per_class=5)
    base = pickle.dumps({"train": list(range(5)), "validation": [], "test": []}, 4)
    shared = np.arange(100_000)
    many = pickle.dumps(
        {"train": shared, "validation": [7**9], "test": shared, **{f"n{i}": shared for i in range(5000)}}
    )
    path = folder / "patches_split/partition_random.npz"
    path.write_bytes(base)
    assert open_training_set(folder).split("random")["train"].tolist() == [0, 1, 2, 3, 4]
    path.write_bytes(many)
    tracemalloc.start()
    with pytest.raises(TrainingSetError, match="names 100000 samples in both of its parts 'train' and 'test'"):
        open_training_set(folder).split("random")
    assert tracemalloc.get_traced_memory()[1] < 50e6
    tracemalloc.stop()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x80\x04",
        b"garbage",
        pickle.dumps([1]),
        pickle.dumps({"train": "x"}),
        pickle.dumps({"train": [-1], "validation": [], "test": []}),
        pickle.dumps({"train": ["a"], "validation": [], "test": []}),
    ],
)
def test_damaged_splits_are_named(make_training_set, tmp_path, content):
    folder = make_training_set(tmp_path / "split", per_class=5)
    (folder / "patches_split/partition_random.npz").write_bytes(content)
    with pytest.raises(TrainingSetError, match="partition_random"):
        open_training_set(folder).split("random")


def test_parts_that_share_samples_are_refused(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "set", per_class=5)
    path = folder / "patches_split/partition_random.npz"
    parts = {k: [int(i) for i in v] for k, v in pickle.loads(path.read_bytes()).items()}
    parts["test"] = [*parts["test"], *sorted(parts["train"])[:3]]
    path.write_bytes(pickle.dumps(parts))
    first = sorted(parts["train"])[0]
    with pytest.raises(
        TrainingSetError, match=f"names 3 samples in both of its parts 'train' and 'test', such as {first}: "
    ):
        open_training_set(folder).split("random")


def test_what_is_no_training_set(small_training_set, tmp_path):
    with pytest.raises(TrainingSetError, match="no training set"):
        open_training_set(tmp_path)
    with pytest.raises(TrainingSetError, match="it has: polygons, random"):
        open_training_set(small_training_set).split("cities")
    folder = shutil.copytree(small_training_set, tmp_path / "newer")
    (folder / "training_set.json").write_text('{"format_version": 2}')
    with pytest.raises(TrainingSetError, match="format version 2"):
        open_training_set(folder)
    (folder / "training_set.json").write_text("{")
    with pytest.raises(TrainingSetError, match="damaged"):
        open_training_set(folder)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e308", "-1", '"wide"', "[1]", "{}"])
@pytest.mark.parametrize(
    "field", ["sentinel2.window_px", "google_earth.window_m", "google_earth.max_nodes", "format_version"]
)
def test_numbers_of_its_description_that_are_none_are_named(small_training_set, tmp_path, field, value):
    folder = shutil.copytree(small_training_set, tmp_path / "set")
    path = folder / "training_set.json"
    text, name = path.read_text(), field.rpartition(".")[2]
    changed = re.sub(rf'"{name}": [\d.]+', f'"{name}": {value}', text)
    assert changed != text
    path.write_text(changed)
    with pytest.raises(TrainingSetError, match=rf"training_set\.json is damaged \(.*({name}|no number)"):
        open_training_set(folder)


@pytest.mark.parametrize("line", ["nan,1,a,0,0", "-1,1,a,0,0", "1e308,1,a,0,0", "0,1,a,0,0", "9999999999,1,a,0,0", "5"])
def test_lines_of_its_table_that_are_none_are_told(small_training_set, tmp_path, line):
    folder = shutil.copytree(small_training_set, tmp_path / "set")
    with (folder / "samples.csv").open("a") as file:
        file.write(f"{line}\n")
    with pytest.raises(TrainingSetError, match=r"samples\.csv is damaged"):
        open_training_set(folder)


def test_arrays_of_unlikely_size_take_no_memory(make_training_set, tmp_path):
    """An archive of a few kilobytes may claim gigabytes, packed or in the header of an array."""
    path = tmp_path / "a.npz"
    np.savez_compressed(path, image=np.zeros(5_000_000))
    assert path.stat().st_size < 50_000
    with pytest.raises(ValueError, match=r"image claims 40,000,128 bytes, more than 4,000,000"):
        npz.read(path, ("image",), most=4_000_000)
    header = BytesIO()
    np.lib.format.write_array_header_1_0(header, {"descr": "<f8", "fortran_order": False, "shape": (2**40, 2**30)})
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("image.npy", header.getvalue() + bytes(80))
    with pytest.raises(ValueError, match="has 80 bytes, and claims float64 of the shape"):
        npz.read(path, ("image",), most=4_000_000)
    folder = make_training_set(tmp_path / "set", per_class=5)
    shutil.copy(path, folder / "sen2_img_patches/sen2_image_3.npz")
    found = open_training_set(folder).load(range(20), Reporter())
    assert len(found) == 19 and 3 not in found.ids


@pytest.mark.parametrize("name", ["notes.txt", "sen2_img_patches/my own.npz", "patches_split/old.bak", "m.safetensors"])
def test_a_folder_with_anything_else_is_not_replaced(small_training_set, tmp_path, name):
    import shutil

    from df4lcz_qgis.engine.shared.errors import DestinationError
    from df4lcz_qgis.engine.training.set_writing import check_folder

    folder = tmp_path / "set"
    shutil.copytree(small_training_set, folder)
    assert check_folder(folder) == folder
    (folder / ".DS_Store").touch()
    assert check_folder(folder) == folder
    (folder / name).write_text("precious")
    with pytest.raises(DestinationError, match=r"other things than .*would destroy them\. Move them away"):
        check_folder(folder)


def test_padded_graphs_are_those_that_torch_geometric_has(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "set", per_class=5)
    (folder / "gg_nodes_refine/graph_2.npz").unlink()
    samples = open_training_set(folder).load(range(20), Reporter())
    batch = samples.batch()
    assert (batch.num_graphs, batch.y.tolist()) == (20, samples.labels.tolist())
    torch.manual_seed(0)
    network = GCN().eval()
    with torch.no_grad():
        padded = network.logits(torch.from_numpy(samples.nodes), torch.from_numpy(samples.counts))
        # A graph without nodes gets an answer without meaning.
        there = torch.from_numpy(samples.counts > 0)
        torch.testing.assert_close(padded[there], network.graphs(batch)[there], atol=1e-5, rtol=1e-5)


def test_detailed_graphs_are_those_that_torch_geometric_has():
    rng = np.random.default_rng(0)
    torch.manual_seed(0)
    network = GCN2().eval()
    nodes, counts = rng.random((6, 40, 17), dtype=np.float32), np.array([40, 1, 7, 0, 23, 12])
    nodes *= (np.arange(40) < counts[:, None])[..., None]
    detailed = Detailed(nodes, counts, rng.random((6, 14), dtype=np.float32))
    batch = detailed.batch(np.arange(6))
    assert (batch.num_graphs, batch.num_nodes, batch.y.tolist()) == (6, 83, [0, 1, 2, 3, 4, 5])
    with torch.no_grad():
        padded = network.logits(*(torch.from_numpy(a) for a in (nodes, counts, detailed.view)))
        torch.testing.assert_close(network.graphs(batch), padded)


def test_a_folder_of_links_that_lead_in_a_circle_is_no_set(tmp_path):
    from df4lcz_qgis.engine import door

    for one, other in (("a", "b"), ("b", "a")):
        (tmp_path / one).symlink_to(other)
    with pytest.raises(TrainingSetError, match=r"Choose|Create|Check"):
        door.execute(
            "train", {"training_set": str(tmp_path / "a"), "output": str(tmp_path / "m.safetensors")}, Reporter()
        )
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b"]
