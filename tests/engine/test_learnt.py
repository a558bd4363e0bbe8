"""What a model has learnt from is known again at its places, whatever the areas' numbers and the sets' names."""

import csv
import json
import pickle
import shutil

import numpy as np
import pytest

from df4lcz_qgis.engine.operations import evaluate, train
from df4lcz_qgis.engine.shared import model_file, protocol
from df4lcz_qgis.engine.shared.reporter import Reporter

LIGHT = {"width": 1, "epochs": 1, "batch_size": 16, "streams": "sentinel2", "split": "polygons", "device": "cpu"}


class _Listening(Reporter):
    def __init__(self):
        super().__init__()
        self.warnings = []

    def emit(self, event):
        if event["event"] == protocol.WARNING:
            self.warnings.append(str(protocol.message_of(event)))


def _real(folder):
    """A set of no synthetic imagery."""
    path = folder / "training_set.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "synthetic": False}))
    return folder


def _rows(folder):
    with open(folder / "samples.csv", newline="") as file:
        return list(csv.DictReader(file))


def _write_rows(folder, rows):
    with open(folder / "samples.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def _another_date(folder):
    """Other pixels of the same windows."""
    for path in (folder / "sen2_img_patches").iterdir():
        with np.load(path) as file:
            arrays = dict(file)
        np.savez(path, **{k: v * np.float32(1.01) if k != "label" else v for k, v in arrays.items()})
    return folder


def _in_another_order(folder, seed=3):
    """The same areas under other numbers, so that other ones are in each part."""
    rows, order = _rows(folder), np.random.default_rng(seed).permutation(5)
    for row in rows:
        label, number = row["polygon"].split("-")
        row["polygon"] = f"{label}-{order[int(number)]}"
    _write_rows(folder, rows)
    part_of = dict(zip("01234", ("train", "train", "train", "validation", "test")))
    split = {part: [] for part in ("train", "validation", "test")}
    for row in rows:
        split[part_of[row["polygon"][-1]]].append(int(row["id"]))
    (folder / "patches_split/partition_polygons.npz").write_bytes(pickle.dumps(split))
    return folder


def _tested_on_what_was_trained_on(folder):
    path = folder / "patches_split/partition_polygons.npz"
    split = pickle.loads(path.read_bytes())
    path.write_bytes(pickle.dumps({**split, "train": split["test"], "test": split["train"]}))


@pytest.fixture(scope="module")
def first(tmp_path_factory, small_training_set):
    """A town's set, and a model of it."""
    folder = tmp_path_factory.mktemp("first")
    town = _real(shutil.copytree(small_training_set, folder / "small"))
    train.run(train.Parameters(town, folder / "m.safetensors", **LIGHT), Reporter())
    return town, folder / "m.safetensors"


def _judged(town, model, tmp_path):
    reporter = _Listening()
    options = {"json": tmp_path / "e.json", "bootstraps": 10, "device": "cpu", "split": "polygons"}
    evaluate.run(evaluate.Parameters(town, model, **options), reporter)
    told = [w for w in reporter.warnings if "learnt from" in w or "may have" in w]
    return json.loads((tmp_path / "e.json").read_text())["samples_learnt"], told


def _learnt_again(known, town):
    """By the lists of both sets, how many test samples of ``town`` lie where those of ``known`` were learnt from."""
    places = [{row["id"]: (row["x"], row["y"]) for row in _rows(folder)} for folder in (known, town)]
    splits = [pickle.loads((f / "patches_split/partition_polygons.npz").read_bytes()) for f in (known, town)]
    learnt = {places[0][str(i)] for part in ("train", "validation") for i in splits[0][part]}
    return sum(places[1][str(i)] in learnt for i in splits[1]["test"])


@pytest.mark.parametrize("again", [False, True], ids=["the same image", "another date"])
def test_areas_numbered_anew_are_known_at_their_places(first, tmp_path, again):
    town = _in_another_order(shutil.copytree(first[0], tmp_path / "anew"))
    if again:
        _another_date(town)
    count, (warning,) = _judged(town, first[1], tmp_path)
    assert count == _learnt_again(first[0], town) > 4
    assert ("the ground of" in warning) == again and f"{count} of the 16 samples" in warning


def test_the_model_s_own_test_places_are_none_that_it_learnt_from(first, tmp_path):
    assert _judged(first[0], first[1], tmp_path) == (0, [])
    town = _another_date(shutil.copytree(first[0], tmp_path / "later"))
    assert _judged(town, first[1], tmp_path) == (0, [])
    rows = _rows(town)
    for row in rows:  # an image whose pixels lie elsewhere
        row["x"] = float(row["x"]) + 37
    _write_rows(town, rows)
    assert _judged(town, first[1], tmp_path) == (0, [])


def test_the_same_places_in_another_crs(first, tmp_path):
    from rasterio.warp import transform

    town = _another_date(_in_another_order(shutil.copytree(first[0], tmp_path / "anew")))
    expected, rows = _learnt_again(first[0], town), _rows(town)
    x, y = transform("EPSG:32632", "EPSG:3035", *([float(r[k]) for r in rows] for k in "xy"))
    for row, here, there in zip(rows, x, y):
        row["x"], row["y"] = here, there
    _write_rows(town, rows)
    path = town / "training_set.json"
    text = json.loads(path.read_text())
    path.write_text(json.dumps({**text, "sentinel2": {**text["sentinel2"], "crs": "EPSG:3035"}}))
    assert _judged(town, first[1], tmp_path)[0] == expected


@pytest.mark.parametrize("made_up", [False, True])
def test_another_town_with_areas_of_the_same_numbers_is_another(first, tmp_path, made_up):
    town = _another_date(shutil.copytree(first[0], tmp_path / "small"))
    _tested_on_what_was_trained_on(town)
    if made_up:  # it lies where the first does, as all made-up towns lie at one place
        path = town / "training_set.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), "synthetic": True}))
    else:
        rows = _rows(town)
        for row in rows:
            row["x"] = float(row["x"]) + 50_000
        _write_rows(town, rows)
    assert _judged(town, first[1], tmp_path) == (0, [])
    reporter = _Listening()
    further = {**LIGHT, "pretrained": first[1], "pretrained_use": "as-is"}
    train.run(train.Parameters(town, tmp_path / "b.safetensors", **further), reporter)
    assert not [w for w in reporter.warnings if "learnt from" in w]


def test_what_the_model_before_had_learnt_from_is_known_at_its_places(first, tmp_path):
    town = _another_date(_in_another_order(shutil.copytree(first[0], tmp_path / "anew")))
    expected, reporter, second = _learnt_again(first[0], town), _Listening(), tmp_path / "b.safetensors"
    further = {**LIGHT, "pretrained": first[1], "pretrained_use": "as-is"}
    train.run(train.Parameters(town, second, **further), reporter)
    (warning,) = [w for w in reporter.warnings if "learnt from" in w]
    assert f"has learnt from {expected} of the 16 test samples, or from others of their ground" in warning
    third = _another_date(shutil.copytree(town, tmp_path / "later"))
    assert _judged(third, second, tmp_path)[0] == expected


def test_without_places_the_areas_tell_as_before(first, tmp_path):
    early = model_file.load(first[1])
    assert len(early.metadata["training"]["learnt"].pop("places")["test"]) == 16
    model_file.save(tmp_path / "early.safetensors", early, Reporter())
    town = _another_date(_in_another_order(shutil.copytree(first[0], tmp_path / "small")))
    count, told = _judged(town, tmp_path / "early.safetensors", tmp_path)
    assert (count, told) == (0, [])  # as many samples of each area as its own test has
    rows = _rows(town)
    _write_rows(town, [{k: r[k] for k in ("id", "label", "polygon")} for r in rows])
    _tested_on_what_was_trained_on(town)
    for model in (first[1], tmp_path / "early.safetensors"):
        count, (warning,) = _judged(town, model, tmp_path)
        assert count == 48 and "training areas of 48 of the 48 samples" in warning
