import dataclasses
import json
import pickle
import shutil
import subprocess
import sys

import numpy as np
import pytest
import safetensors.torch
import torch
from core_scenes import ROOT, engine_environment_variables

from df4lcz_qgis.engine import door, streams
from df4lcz_qgis.engine.operations import evaluate, train
from df4lcz_qgis.engine.report import training as training_report
from df4lcz_qgis.engine.shared import model_file, protocol
from df4lcz_qgis.engine.shared.errors import (
    Cancelled,
    DestinationError,
    ModelFileError,
    RequestError,
    TrainingError,
    TrainingSetError,
)
from df4lcz_qgis.engine.shared.files import destination_error
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams.gcn import GCN
from df4lcz_qgis.engine.streams.sen2lcz import Sen2Lcz
from df4lcz_qgis.engine.training import checkpoint, compatibility, evaluation
from df4lcz_qgis.engine.training.fitting import (
    Examples,
    Fit,
    FitSettings,
    FitState,
    balanced_weights,
    flip_and_turn,
    flip_and_turn_nodes,
)
from df4lcz_qgis.engine.training.settings import Settings

LIGHT = {"width": 4, "epochs": 5, "google_earth_epochs": 12, "learning_rate": 0.01, "batch_size": 16, "device": "cpu"}


class _Listening(Reporter):
    """Remembers what is said, and cancels when a message contains ``stop_at``."""

    def __init__(self, stop_at=None):
        super().__init__()
        self.events, self._stop_at = [], stop_at

    def emit(self, event):
        self.events.append(event)
        if self._stop_at and self._stop_at in str(protocol.message_of(event)):
            self.cancel()

    def said(self, kind):
        return [str(protocol.message_of(e)) for e in self.events if e["event"] == kind]


@pytest.fixture(scope="module")
def trained(small_training_set, tmp_path_factory):
    folder = tmp_path_factory.mktemp("trained")
    reporter = _Listening()
    parameters = train.Parameters(small_training_set, folder / "m.safetensors", report=folder / "m.html", **LIGHT)
    return train.run(parameters, reporter), reporter, folder


def test_a_model_comes_out_that_knows_its_classes(trained, small_training_set):
    outputs, reporter, folder = trained
    assert outputs["test_accuracy"]["fused"] > 0.9
    page = (folder / "m.html").read_text(encoding="utf-8")
    assert page.count('<img src="data:image/png') == 2 and "By part of the split" in page
    model = model_file.load(folder / "m.safetensors")
    record = model.metadata["training"]
    assert record["stopped_early"] is False
    assert record["training_set"]["samples"]["train"] == {"1": 12, "6": 12, "11": 12, "17": 12}
    assert record["polygons"]["6-3"] == {"class": 6, "samples": {"validation": 4}}
    assert len(record["polygons"]) == 20
    assert len(record["curves"]["sentinel2"]) == 5
    assert model.streams["sentinel2"]["options"]["border"] == "real"
    assert model.streams["sentinel2"]["margin_px"] == 8
    assert model.metadata["segmenter"] == {"name": "superpixels", "settings": {"segments": 60}}
    assert not checkpoint.path_for(folder / "m.safetensors").exists()
    epochs = [m for m in reporter.said(protocol.INFO) if "epoch 3 of 5" in m]
    assert "validation loss" in epochs[0]
    assert "left" in epochs[0]
    assert "The model will not know" in " ".join(reporter.said(protocol.WARNING))
    fractions = [e["fraction"] for e in reporter.events if e["event"] == protocol.PROGRESS]
    assert fractions == sorted(fractions)


def test_images_of_the_set_are_recorded_by_name(small_training_set, tmp_path):
    """A model that is passed on tells nothing of its maker's folders, be its training set an early one."""
    folder = shutil.copytree(small_training_set, tmp_path / "set")
    description = json.loads((folder / "training_set.json").read_text())
    description["sentinel2"]["sources"] = ["/home/ann/city/s2 é.tif", "C:\\Users\\ann\\s2.tif", "plain.tif"]
    description["google_earth"]["sources"] = ["/home/ann/rgb.tif"]
    (folder / "training_set.json").write_text(json.dumps(description))
    light = {**LIGHT, "epochs": 1, "streams": "sentinel2"}
    train.run(train.Parameters(folder, tmp_path / "m.safetensors", **light), Reporter())
    record = model_file.read_metadata(tmp_path / "m.safetensors")["training"]["training_set"]
    assert record["sentinel2"]["sources"] == ["s2 é.tif", "s2.tif", "plain.tif"]
    assert record["google_earth"]["sources"] == ["rgb.tif"]
    assert b"/home/ann" not in (tmp_path / "m.safetensors").read_bytes()


def test_alpha_is_told_where_it_is_in_use(trained, small_training_set, tmp_path):
    outputs, _, folder = trained
    metadata = model_file.read_metadata(folder / "m.safetensors")
    assert metadata["fusion"]["rule"] != "alpha" and metadata["alpha"] is outputs["alpha"] is None
    light, model = {**LIGHT, "width": 1, "epochs": 1, "google_earth_epochs": 2}, tmp_path / "m.safetensors"
    outputs = train.run(train.Parameters(small_training_set, model, fusion="alpha", **light), Reporter())
    metadata = model_file.read_metadata(model)
    scan = metadata["training"]["alpha_scan"]
    assert len(scan) == 21
    assert outputs["alpha"] == metadata["alpha"] == min(scan, key=lambda r: (r["loss"], -r["accuracy"]))["alpha"]
    assert metadata["fusion"]["weights"] == [metadata["alpha"], pytest.approx(1 - metadata["alpha"])]
    # An early model says an alpha beside the rule that it uses.
    early = model_file.load(folder / "m.safetensors")
    early.metadata["alpha"] = 0.35
    model_file.save(model, early, Reporter())
    page = tmp_path / "e.html"
    asked = {"bootstraps": 10, "device": "cpu", "report": page}
    assert evaluate.run(evaluate.Parameters(small_training_set, model, **asked), Reporter())["alpha"] is None
    text = page.read_text(encoding="utf-8")
    assert "0.35" not in text and early.metadata["fusion"]["rule"] in text and "weights of the streams" in text
    found = evaluate.run(evaluate.Parameters(small_training_set, model, alpha=0.25, **asked), Reporter())
    text = page.read_text(encoding="utf-8")
    assert found["alpha"] == 0.25 and "0.25, 0.75" in text


def test_the_kept_figures_are_those_of_the_file(trained, small_training_set, tmp_path):
    _, _, folder = trained
    parameters = evaluate.Parameters(
        small_training_set, folder / "m.safetensors", report=tmp_path / "e.html", json=tmp_path / "e.json", device="cpu"
    )
    found = evaluate.run(parameters, Reporter())
    kept = model_file.read_metadata(folder / "m.safetensors")["training"]["test"]
    written = json.loads((tmp_path / "e.json").read_text())
    assert set(kept) == {"sentinel2", "google_earth", "fused"}
    for stream, figures in kept.items():
        assert figures["confusion"] == written["streams"][stream]["confusion"]
        assert figures["oa"] == pytest.approx(found["figures"][stream]["oa"])
        assert figures["bootstrap"]["over"] == "polygons"
        assert figures["bootstrap"]["groups"] == 4
    page = (tmp_path / "e.html").read_text()
    assert "synthetic" in page
    assert "Google Earth stream" in page
    training_page = (folder / "m.html").read_text()
    assert training_page.count("<svg") == 6  # two curves a stream, the alpha scan, and how true probabilities are
    assert "http" not in training_page.replace("https://doi.org", "").replace("http://www.w3.org", "")


def test_a_set_without_graphs_judges_the_sentinel2_stream_and_says_so(trained, small_training_set, tmp_path):
    bare, page, reporter = shutil.copytree(small_training_set, tmp_path / "bare"), tmp_path / "e.html", _Listening()
    for path in (bare / "gg_nodes_refine").iterdir():
        path.unlink()
    options = {"report": page, "json": tmp_path / "e.json", "bootstraps": 10, "device": "cpu"}
    found = evaluate.run(evaluate.Parameters(bare, trained[2] / "m.safetensors", **options), reporter)
    kept = model_file.read_metadata(trained[2] / "m.safetensors")["training"]["test"]
    assert list(found["figures"]) == ["sentinel2"] and found["alpha"] is None
    assert found["figures"]["sentinel2"]["oa"] == pytest.approx(kept["sentinel2"]["oa"])
    (told,) = [w for w in reporter.said(protocol.WARNING) if "without that stream" in w]
    assert "none of the 16 samples of small has a graph of objects" in told
    written = json.loads((tmp_path / "e.json").read_text())
    assert written["samples_without_instances"] == 16 and written["fusion"] is None
    assert "Fused" not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("features", [False, True])
def test_what_is_left_of_a_fusion_without_imagery(features):
    p = {name: np.full((2, 17), k) for k, name in enumerate(("sentinel2", "google_earth", "fused"))}
    p |= {"features": np.full((2, 17), 3), "fused_without_features": np.full((2, 17), 4)} if features else {}
    found = evaluation.Predictions(np.zeros(2, int), np.array(["a", "b"]), np.zeros(2, bool), p)
    found.without_imagery()
    left = {name: int(value[0, 0]) for name, value in found.probabilities.items()}
    # The fusion is the Sentinel-2 stream's as a map has it there; with features it is of both.
    assert left == ({"sentinel2": 0, "fused": 2, "features": 3} if features else {"sentinel2": 2})


def test_intervals_of_single_polygons_are_not_of_width_zero():
    labels, polygons = np.repeat([0, 1, 2, 3], 10), np.repeat(["a", "b", "c", "d"], 10).astype(object)
    probabilities = np.full((40, 17), 0.01)
    probabilities[np.arange(40), np.where(labels == 3, 0, labels)] = 0.9  # one class is always wrong
    found = evaluation.judge(
        evaluation.Predictions(labels, polygons, np.ones(40, bool), {"sentinel2": probabilities}), repeats=200
    )["sentinel2"]
    assert found["oa"] == 0.75
    low, high = found["intervals"]["oa"]
    assert low < 0.5 < 0.75 < high


def test_predictions_of_the_file_are_those_by_hand(trained, make_training_set, small_training_set):
    from df4lcz_qgis.engine.training.set_reading import open_training_set

    _, _, folder = trained
    model = model_file.load(folder / "m.safetensors")
    found = open_training_set(small_training_set)
    samples = found.load(found.split("polygons")["test"], Reporter(), surroundings=True)
    networks = {s: streams.restore(model, s) for s in model.streams}
    predictions = evaluation.predict_samples(networks, samples, 0.3, torch.device("cpu"), Reporter(), batch_size=5)
    with torch.no_grad():
        s2 = networks["sentinel2"](torch.from_numpy(samples.images)).numpy()
        ge = networks["google_earth"](torch.from_numpy(samples.nodes), torch.from_numpy(samples.counts)).numpy()
    np.testing.assert_allclose(predictions.probabilities["sentinel2"], s2, atol=1e-5)
    np.testing.assert_allclose(predictions.probabilities["fused"], 0.3 * s2 + 0.7 * ge, atol=1e-5)


SHORT = {**LIGHT, "epochs": 4, "google_earth_epochs": 4, "width": 2}


@pytest.fixture(scope="module")
def never_stopped(small_training_set, tmp_path_factory):
    output = tmp_path_factory.mktemp("whole") / "whole.safetensors"
    train.run(train.Parameters(small_training_set, output, **SHORT), Reporter())
    return model_file.load(output)


@pytest.mark.parametrize("stop_at", ["Sentinel-2 stream, epoch 3 of 4", "Google Earth stream, epoch 3 of 4"])
def test_stopped_and_resumed_is_as_never_stopped(small_training_set, never_stopped, tmp_path, stop_at):
    options, cut = SHORT, tmp_path / "cut.safetensors"
    with pytest.raises(Cancelled, match="kept in"):
        train.run(train.Parameters(small_training_set, cut, **options), _Listening(stop_at))
    early = model_file.load(checkpoint.unfinished_path(cut))
    assert not cut.exists() and early.metadata["training"]["stopped_early"] is True
    assert streams.restore(early, "sentinel2")(torch.rand(1, 10, 48, 48)).shape == (1, 17)
    assert checkpoint.path_for(cut).exists()
    train.run(train.Parameters(small_training_set, cut, resume=True, **options), Reporter())
    resumed, straight = model_file.load(cut), never_stopped
    assert resumed.metadata["weights_sha256"] == straight.metadata["weights_sha256"]
    assert resumed.metadata["alpha"] == straight.metadata["alpha"]
    assert resumed.metadata["training"]["stopped_early"] is False
    assert resumed.metadata["training"]["curves"] == straight.metadata["training"]["curves"]
    assert not checkpoint.path_for(cut).exists() and not checkpoint.unfinished_path(cut).exists()


def test_a_finished_model_outlives_a_training_that_is_stopped(small_training_set, tmp_path):
    target = tmp_path / "m.safetensors"
    target.write_bytes(b"a finished model")
    with pytest.raises(Cancelled, match=r"kept in .*m\.unfinished\.safetensors"):
        train.run(train.Parameters(small_training_set, target, **{**LIGHT, "width": 2}), _Listening("epoch 2 of"))
    assert target.read_bytes() == b"a finished model"
    assert model_file.load(checkpoint.unfinished_path(target)).metadata["training"]["stopped_early"] is True


def test_resuming_something_else_is_refused(small_training_set, tmp_path):
    cut = tmp_path / "cut.safetensors"
    options = {**LIGHT, "width": 2}
    with pytest.raises(TrainingSetError, match="nothing to resume"):
        train.run(train.Parameters(small_training_set, cut, resume=True, **options), Reporter())
    with pytest.raises(Cancelled):
        train.run(train.Parameters(small_training_set, cut, **options), _Listening("epoch 2 of"))
    with pytest.raises(TrainingSetError, match="decay_factor, seed differ"):
        changed = {**options, "seed": 1, "decay_factor": 0.5}
        train.run(train.Parameters(small_training_set, cut, resume=True, **changed), Reporter())
    path = checkpoint.path_for(cut)
    path.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(TrainingSetError, match="damaged"):
        train.run(train.Parameters(small_training_set, cut, resume=True, **options), Reporter())


def _split_anew(folder, split="random", seed=5):
    """Other samples in each part, as many of each class as before."""
    path = folder / f"patches_split/partition_{split}.npz"
    old = {part: list(map(int, ids)) for part, ids in pickle.loads(path.read_bytes()).items()}
    order = np.random.default_rng(seed).permutation(20)
    new = {part: sorted(i // 20 * 20 + int(order[i % 20]) for i in ids) for part, ids in old.items()}
    path.write_bytes(pickle.dumps(new))
    return old, new


@pytest.mark.parametrize("change", ["split", "patch", "scale"])
def test_resuming_with_another_training_set_is_refused(small_training_set, tmp_path, change):
    folder, cut = shutil.copytree(small_training_set, tmp_path / "set"), tmp_path / "cut.safetensors"
    options = {**LIGHT, "width": 2, "split": "random", "streams": "sentinel2"}
    with pytest.raises(Cancelled):
        train.run(train.Parameters(folder, cut, **options), _Listening("epoch 2 of"))
    kept = checkpoint.path_for(cut).read_bytes()
    if change == "split":
        _split_anew(folder)
    elif change == "patch":
        path = folder / "sen2_img_patches/sen2_image_7.npz"
        with np.load(path) as file:
            arrays = dict(file)
        arrays["surroundings"] = arrays["surroundings"] * np.float32(1.01)
        np.savez(path, **arrays)
    else:
        text = (folder / "training_set.json").read_text()
        (folder / "training_set.json").write_text(text.replace('"sources": []', '"sources": ["other.tif"]', 1))
    with pytest.raises(TrainingSetError, match=r"cannot be resumed: training set differ from those of cut\.checkpoint"):
        train.run(train.Parameters(folder, cut, resume=True, **options), Reporter())
    assert checkpoint.path_for(cut).read_bytes() == kept


def test_a_checkpoint_of_an_earlier_version_is_refused_by_name(tmp_path):
    path, settings = tmp_path / "m.checkpoint.safetensors", dataclasses.asdict(Settings())
    state = FitState(weights={"w": torch.zeros(2)})
    checkpoint.save(path, {"sentinel2": state}, {**settings, "training set": ["town", {"train": {"1": 4}}]}, Reporter())
    with pytest.raises(TrainingSetError, match=r"an earlier version of this plugin made m\.checkpoint\.safetensors"):
        checkpoint.load(path, {**settings, "training set": {"name": "town"}})


def test_a_model_is_not_judged_in_silence_on_what_it_has_learnt_from(small_training_set, tmp_path):
    folder, model = shutil.copytree(small_training_set, tmp_path / "set"), tmp_path / "m.safetensors"
    light = {**LIGHT, "width": 1, "epochs": 1, "streams": "sentinel2", "split": "random"}
    train.run(train.Parameters(folder, model, **light), Reporter())

    def judged(name, split):
        reporter, page = _Listening(), tmp_path / f"{name}.html"
        values = {"split": split, "json": tmp_path / "e.json", "report": page, "bootstraps": 10, "device": "cpu"}
        evaluate.run(evaluate.Parameters(folder, model, **values), reporter)
        count = json.loads((tmp_path / "e.json").read_text())["samples_learnt"]
        assert ("has learnt from" in page.read_text(encoding="utf-8")) == bool(count)
        return count, [w for w in reporter.said(protocol.WARNING) if "learnt from" in w]

    assert judged("own", "random") == (0, [])
    text = json.loads((folder / "training_set.json").read_text())
    (folder / "training_set.json").write_text(json.dumps({**text, "name": "renamed"}))
    old, new = _split_anew(folder)
    shared = len({*old["train"], *old["validation"]} & set(new["test"]))
    count, (warning,) = judged("other", "random")
    assert count == shared > 5
    assert warning.startswith(f"The model 'DF4LCZ, small' has learnt from {shared} of the 16 samples that it is judged")
    # Without the marks, as early models are, the training areas tell; here every area has samples in the training.
    early = model_file.load(model)
    del early.metadata["training"]["learnt"]
    model_file.save(model, early, Reporter())
    count, (warning,) = judged("early", "random")
    assert count == 16 and "has learnt from the training areas of 16 of the 16 samples" in warning
    (folder / "patches_split/partition_random.npz").write_bytes(pickle.dumps(old))
    assert judged("early own", "random") == (0, [])
    for area in early.metadata["training"]["polygons"].values():
        area["class"] = area["class"] % 17 + 1  # another town, whose areas are numbered alike
    model_file.save(model, early, Reporter())
    assert judged("elsewhere", "polygons") == (0, [])


def test_a_pretrained_model_that_knows_the_test_samples_is_told(small_training_set, tmp_path):
    light = {**LIGHT, "width": 1, "epochs": 1, "streams": "sentinel2"}
    first, second, third = (tmp_path / f"{n}.safetensors" for n in "abc")
    train.run(train.Parameters(small_training_set, first, split="random", **light), Reporter())
    reporter, page = _Listening(), tmp_path / "b.html"
    further = {**light, "pretrained_use": "as-is", "split": "polygons"}
    train.run(train.Parameters(small_training_set, second, pretrained=first, report=page, **further), reporter)
    parts = pickle.loads((small_training_set / "patches_split/partition_random.npz").read_bytes())
    own = pickle.loads((small_training_set / "patches_split/partition_polygons.npz").read_bytes())
    count = len({*parts["train"], *parts["validation"]} & set(map(int, own["test"])))
    (warning,) = [w for w in reporter.said(protocol.WARNING) if "learnt from" in w]
    assert f"The pretrained model 'DF4LCZ, small' has learnt from {count} of the 16 test samples" in warning
    assert f"has learnt from {count} of the samples" in page.read_text(encoding="utf-8")
    # What the first had learnt from, the second knows too.
    kept = model_file.read_metadata(second)["training"]["learnt"]
    assert (len(kept["train"]), len(kept["validation"]), len(kept["pretrained"])) == (48, 16, 64)
    reporter = _Listening()
    train.run(train.Parameters(small_training_set, third, pretrained=first, **{**further, "split": "random"}), reporter)
    assert not [w for w in reporter.said(protocol.WARNING) if "learnt from" in w]


def test_cancelled_before_the_first_epoch_nothing_is_written(small_training_set, tmp_path):
    target = tmp_path / "none.safetensors"
    target.write_bytes(b"what was there before")
    with pytest.raises(Cancelled, match="Nothing was written"):
        train.run(train.Parameters(small_training_set, target, **LIGHT), _Listening("epoch 1 of"))
    assert target.read_bytes() == b"what was there before"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["none.safetensors"]


def test_features_without_a_say_are_told():
    def told(features, **settings):
        reporter = _Listening()
        compatibility.tell_fusion(Settings(**settings), features, reporter)
        return reporter.said(protocol.WARNING)

    assert told(True) == told(False, alpha=0.3) == told(False, fusion="alpha") == []
    (one,), (other,) = told(True, alpha=0.3), told(True, fusion="alpha")
    assert one == other and one.startswith("The further features are learnt, and have no say: the published fusion by")


def test_alpha_without_a_second_stream_is_told(small_training_set, tmp_path):
    light, model = {**LIGHT, "width": 1, "epochs": 1, "streams": "sentinel2"}, tmp_path / "m.safetensors"
    reporter = _Listening()
    train.run(train.Parameters(small_training_set, model, alpha=0.3, **light), reporter)
    told = "Fusion by alpha has no effect: the Sentinel-2 stream is trained without a second one."
    assert told in reporter.said(protocol.WARNING)
    reporter, asked = _Listening(), {"bootstraps": 10, "device": "cpu"}
    found = evaluate.run(evaluate.Parameters(small_training_set, model, alpha=0.1, **asked), reporter)
    assert found["alpha"] is None
    told = "Alpha has no effect: the model 'DF4LCZ, small' has no Google Earth stream"
    assert any(w.startswith(told) for w in reporter.said(protocol.WARNING))
    plain = evaluate.run(evaluate.Parameters(small_training_set, model, **asked), Reporter())
    assert found["figures"] == plain["figures"]


@pytest.mark.parametrize("broken", ["the loss of a batch", "the validation"])
def test_a_loss_that_is_no_number_ends_the_training_with_advice(small_training_set, tmp_path, monkeypatch, broken):
    light, model = {**LIGHT, "width": 1, "epochs": 4, "streams": "sentinel2"}, tmp_path / "m.safetensors"
    name, steps = ("_step", 6) if broken == "the loss of a batch" else ("_validate", 3)
    real, count = getattr(Fit, name), [0]

    def breaks(*given):
        count[0] += 1
        loss, correct = real(*given)
        return (float("nan") if count[0] == steps else loss), correct

    monkeypatch.setattr(Fit, name, breaks)
    with pytest.raises(TrainingError) as caught:
        train.run(train.Parameters(small_training_set, model, **light), Reporter())
    epoch = -(-count[0] // 3) if name == "_step" else 3
    text = str(caught.value)
    assert text.startswith(f"Sentinel-2 stream: in epoch {epoch} the loss became")
    assert "at a learning rate of 0.01. Train again with a lower learning rate; where" in text
    assert f"kept in {checkpoint.unfinished_path(model)}, marked as stopped early" in text
    kept = model_file.load(checkpoint.unfinished_path(model)).metadata["training"]
    assert kept["stopped_early"] and len(kept["curves"]["sentinel2"]) < epoch
    assert checkpoint.path_for(model).is_file() and not model.exists()


@pytest.mark.parametrize(
    ("written", "said", "kept"),
    [
        (0, "Nothing was written.", ()),
        (1, "marked as stopped early.", ("unfinished",)),
        (4, "train again with the same settings and 'Resume a stopped training'.", ("checkpoint", "unfinished")),
        ("report", "train again with the same settings and 'Resume a stopped training'.", ("checkpoint", "unfinished")),
    ],
)
def test_a_full_disk_ends_the_training_and_what_was_kept_is_told(
    small_training_set, tmp_path, monkeypatch, written, said, kept
):
    real, count = safetensors.torch.save_file, [0]

    def save(*given, **options):
        count[0] += 1
        if count[0] - 1 == written:
            raise safetensors.SafetensorError(
                "Error while serializing: I/O error: No space left on device (os error 28)"
            )
        real(*given, **options)

    def full(*given, **options):
        raise destination_error(tmp_path / "r.html", OSError(28, "No space left on device"))

    monkeypatch.setattr(safetensors.torch, "save_file", save)
    if written == "report":
        monkeypatch.setattr(training_report, "write", full)
    light, model = {**LIGHT, "width": 1, "epochs": 4, "streams": "sentinel2"}, tmp_path / "m.safetensors"
    asked = {**light, "training_set": str(small_training_set), "output": str(model), "report": str(tmp_path / "r.html")}
    with pytest.raises(DestinationError) as caught:
        door.execute("train", asked, Reporter())
    text = str(caught.value)
    assert text.startswith("No space is left to write") and "Make room" in text and text.endswith(said)
    assert sorted(p.name for p in tmp_path.iterdir()) == [f"m.{name}.safetensors" for name in kept]
    if "checkpoint" in kept:
        monkeypatch.undo()
        door.execute("train", {**asked, "resume": True}, Reporter())
        assert sorted(p.name for p in tmp_path.iterdir()) == ["m.safetensors", "r.html"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a limit of Linux stands for the disk")
def test_a_full_disk_under_tensors_is_told(tmp_path):
    code = (
        "import resource, signal, sys, torch\n"
        "from pathlib import Path\n"
        "from df4lcz_qgis.engine.shared.errors import DestinationError\n"
        "from df4lcz_qgis.engine.shared.reporter import Reporter\n"
        "from df4lcz_qgis.engine.shared.tensor_files import write_tensors\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))\n"
        "try:\n"
        "    write_tensors(Path(sys.argv[1]), {'a': torch.zeros(1_000_000)}, {}, Reporter())\n"
        "except DestinationError as error:\n"
        "    print(error)\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "t.safetensors")]
    variables = engine_environment_variables(PYTHONDONTWRITEBYTECODE="1")  # none that the limit cuts short
    done = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)
    assert "No space is left to write" in done.stdout, done.stderr
    assert not list(tmp_path.iterdir())


def test_settings_that_a_pretrained_stream_leaves_idle_are_told(small_training_set, tmp_path):
    light = {**LIGHT, "width": 1, "epochs": 1, "streams": "sentinel2"}
    first, second = tmp_path / "a.safetensors", tmp_path / "b.safetensors"
    train.run(train.Parameters(small_training_set, first, **light), Reporter())
    given = {**light, "pretrained": first, "pretrained_use": "as-is", "standardise": False, "border": "zeros"}
    for owner, others in (("sentinel2", given), ("google_earth", light)):
        options = (f"{owner}.nonsense=3",)
        with pytest.raises(RequestError, match="Unknown parameter nonsense"):
            train.run(train.Parameters(small_training_set, second, network_options=options, **others), Reporter())
    reporter = _Listening()
    train.run(train.Parameters(small_training_set, second, network_options=("sentinel2.width=2",), **given), reporter)
    assert reporter.said(protocol.WARNING)[0] == (
        "These settings have no effect, because the Sentinel-2 stream is that of the pretrained model 'DF4LCZ, small', "
        "taken as it is: width, border, standardise, epochs, batch_size, learning_rate, sentinel2.width=2."
    )
    kept = model_file.read_metadata(second)["training"]["settings"]
    names = ("sentinel2_network", "width", "border", "standardise", "network_options", "epochs", "pretrained_use")
    assert [kept[name] for name in names] == ["resnet3d", 1, "real", True, [], None, "as-is"]


@pytest.mark.parametrize("use", ["as-is", "fine-tune"])
def test_a_pretrained_stream_stands_in(small_training_set, tmp_path, use):
    torch.manual_seed(0)
    network = Sen2Lcz(width=4)
    options = {"bands": 10, "classes": 17, "width": 4, "depth": 17, "multilevel": True}
    from df4lcz_qgis.engine.shared.method import LCZ_BANDS as BANDS

    described = {"architecture": "sen2lcz", "options": options, "bands": list(BANDS), "window_px": 32}
    metadata = {"name": "p", "classes": list(range(1, 18)), "streams": {"sentinel2": described}}
    before = model_file.Model(metadata, {"sentinel2": network.state_dict()})
    model_file.save(tmp_path / "p.safetensors", before, Reporter())
    parameters = train.Parameters(
        small_training_set,
        tmp_path / "m.safetensors",
        pretrained=tmp_path / "p.safetensors",
        pretrained_use=use,
        **{**LIGHT, "epochs": 2},
    )
    train.run(parameters, Reporter())
    after = model_file.load(tmp_path / "m.safetensors")
    same = all(torch.equal(after.tensors["sentinel2"][k], v) for k, v in network.state_dict().items())
    assert same == (use == "as-is")
    assert after.streams["sentinel2"]["architecture"] == "sen2lcz"
    assert after.metadata["provenance"]["pretrained"]["name"] == "p"
    described["bands"] = ["B02", "B03", "B04"]
    model_file.save(tmp_path / "p.safetensors", before, Reporter())
    with pytest.raises(ModelFileError, match="same bands"):
        train.run(parameters, Reporter())


def test_published_layout_trains_the_published_network(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "LCZC", labels=(2, 14), per_class=20, published=True)
    options = {**LIGHT, "epochs": 2, "google_earth_epochs": 2, "split": "random", "standardise": False}
    train.run(train.Parameters(folder, tmp_path / "m.safetensors", **options), Reporter())
    model = model_file.read_metadata(tmp_path / "m.safetensors")
    assert model["streams"]["sentinel2"]["options"] == {"bands": 10, "width": 4, "border": "zeros"}
    assert model["training"]["polygons"] == {} == model["plausible"]
    assert model["training"]["test"]["fused"]["bootstrap"]["over"] == "samples"
    with pytest.raises(TrainingSetError, match="no surroundings"):
        train.run(train.Parameters(folder, tmp_path / "m.safetensors", **options, border="real"), Reporter())


def test_sets_that_nothing_can_be_learnt_from(make_training_set, tmp_path):
    one = make_training_set(tmp_path / "one", labels=(3,), per_class=10)
    target = tmp_path / "m.safetensors"
    with pytest.raises(TrainingSetError, match="all of class 3"):
        train.run(train.Parameters(one, target, **LIGHT), Reporter())
    lonely = make_training_set(tmp_path / "lonely", labels=(3, 5), per_class=1)
    with pytest.raises(TrainingSetError, match="no samples in its part 'validation'"):
        train.run(train.Parameters(lonely, target, **LIGHT), Reporter())
    bare = make_training_set(tmp_path / "bare", labels=(3, 5), per_class=10)
    for path in (bare / "gg_nodes_refine").iterdir():
        path.unlink()
    with pytest.raises(TrainingSetError, match="no graphs"):
        train.run(train.Parameters(bare, target, **LIGHT), Reporter())
    options = {**LIGHT, "epochs": 1, "width": 2}
    train.run(train.Parameters(bare, target, streams="sentinel2", **options), Reporter())
    metadata = model_file.read_metadata(target)
    assert set(metadata["streams"]) == {"sentinel2"}
    assert metadata["alpha"] is None


def test_learning_rate_falls_in_steps_and_patience_ends():
    torch.manual_seed(0)
    nodes, counts, labels = torch.rand(40, 6, 5), torch.full((40,), 6), torch.arange(40) % 4
    examples, others = Examples((nodes, counts), labels), Examples((nodes, counts), labels + 4 * (labels == 0))
    settings = FitSettings(30, 8, 0.1, decay_factor=0.5, decay_epochs=2, patience=3)
    state = Fit(GCN(), examples, others, settings, torch.device("cpu")).run("x", Reporter(), lambda s: None)
    rates = [c["learning_rate"] for c in state.curves]
    np.testing.assert_allclose(rates[:6], [0.1, 0.1, 0.05, 0.05, 0.025, 0.025])
    losses = [c["validation_loss"] for c in state.curves]
    assert len(losses) < 30
    assert int(np.argmin(losses)) == len(losses) - 4
    accuracies = [c["validation_accuracy"] for c in state.curves]
    # Of equal accuracies the one with the lowest loss.
    assert state.best_epoch == min(range(len(losses)), key=lambda i: (-accuracies[i], losses[i])) + 1


@pytest.mark.parametrize(("samples", "momentum"), [(13_355, 0.01), (64 * 50, 0.04), (64, 0.1)])
def test_batch_statistics_look_back_half_an_epoch(samples, momentum):
    network = Sen2Lcz(width=2, depth=5)
    examples = Examples((torch.zeros(samples, 1),), torch.zeros(samples, dtype=torch.int64))
    Fit(network, examples, examples, FitSettings(1, 64, 0.1), torch.device("cpu"))
    found = [m.momentum for m in network.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    assert found == pytest.approx([momentum] * 4, rel=0.05)


def test_augmentation_is_the_eight_symmetries():
    image = torch.arange(18.0).reshape(1, 2, 3, 3)
    expected = {tuple(f.rot90(k, (2, 3)).flatten().tolist()) for f in (image, image.flip(3)) for k in range(4)}
    turned = flip_and_turn(image.repeat(400, 1, 1, 1), torch.Generator().manual_seed(0))
    found = [tuple(t.flatten().tolist()) for t in turned]
    assert set(found) == expected
    assert min(found.count(e) for e in expected) > 25
    nodes = torch.tensor([[[0.1, 0.2, 0.3, 0.25, 0.9], [0.0, 0.0, 0.0, 0.0, 0.0]]]).repeat(200, 1, 1)
    moved = flip_and_turn_nodes(nodes, torch.ones(200, dtype=torch.int64), torch.Generator().manual_seed(0))
    assert not moved[:, 1].any()
    assert torch.equal(moved[:, 0, :3], nodes[:, 0, :3])
    assert len({(round(x, 4), round(y, 4)) for x, y in moved[:, 0, 3:].tolist()}) == 8


def test_balanced_weights():
    weights = balanced_weights(torch.tensor([0, 0, 0, 5]))
    torch.testing.assert_close(weights[[0, 5, 7]], torch.tensor([4 / 6, 2.0, 0.0]))


@pytest.mark.parametrize(
    ("fit", "field"),
    [
        ({"epoch": -1}, "fits.sentinel2.epoch"),
        ({"best_accuracy": "high"}, "fits.sentinel2.best_accuracy"),
        ({"curves": 5}, "fits.sentinel2.curves"),
        ({"waited": 1e308}, "fits.sentinel2.waited"),
    ],
)
def test_a_field_of_a_checkpoint_that_is_not_what_it_should_be_is_named(tmp_path, fit, field):
    made_with = dataclasses.asdict(Settings())
    path = tmp_path / "m.checkpoint.safetensors"
    state = FitState(curves=[{"loss": 1.0}], weights={"w": torch.zeros(2)})
    checkpoint.save(path, {"sentinel2": state}, made_with, Reporter())
    assert checkpoint.load(path, made_with)["sentinel2"].curves == [{"loss": 1.0}]
    for name, value in fit.items():
        setattr(state, name, value)
    checkpoint.save(path, {"sentinel2": state}, made_with, Reporter())
    with pytest.raises(TrainingSetError, match=f"is damaged \\({field} must be"):
        checkpoint.load(path, made_with)
    bad = FitState(weights={"w": torch.full((2,), float("nan"))})
    checkpoint.save(path, {"sentinel2": bad}, made_with, Reporter())
    with pytest.raises(TrainingSetError, match="sentinel2/weights/w holds values that are no numbers"):
        checkpoint.load(path, made_with)


def test_what_is_known_and_what_is_plausible_is_kept(trained, small_training_set):
    _, _, folder = trained
    model = model_file.load(folder / "m.safetensors")
    known = model.tensors["applicability"]
    assert known["windows"].shape == (48, 20)
    assert 0 < float(known["reach"]) < 5
    # Four validation areas tell no threshold at 90 %.
    assert model.metadata["plausible"] == {"sentinel2": None, "fused": None}
    calibration = model.metadata["training"]["test"]["fused"]["calibration"]
    assert sum(row[0] for row in calibration["bins"]) == 16
    assert 0 <= calibration["ece"] <= 1
