"""Conformal sets against a plain count, and their promise on data drawn anew."""

import numpy as np
import pytest

from df4lcz_qgis.engine.maps.mapping import Block
from df4lcz_qgis.engine.maps.sureness import Sureness
from df4lcz_qgis.engine.shared.model_file import Model
from df4lcz_qgis.engine.streams.further import Further
from df4lcz_qgis.engine.streams.fusion import Fusion
from df4lcz_qgis.engine.streams.plausible import Plausible, calibrate, coverage, fewest_areas
from df4lcz_qgis.engine.training import evaluation


def _samples(rng, areas, most=8):
    """Windows of areas: those of one area share how sure the model is of them."""
    labels, names, rows = [], [], []
    for area in range(areas):
        label, base = rng.integers(0, 4), rng.normal(1.5, 1.2)
        for _ in range(rng.integers(1, most)):
            logits = rng.normal(0, 0.6, 17)
            logits[label] += base
            labels.append(label)
            names.append(f"area {area}")
            rows.append(np.exp(logits) / np.exp(logits).sum())
    return np.array(rows), np.array(labels), np.array(names)


def test_the_threshold_is_what_all_but_a_tenth_of_the_areas_reach():
    # One window an area: the split conformal quantile, counted by hand.
    own = np.linspace(0.05, 0.95, 19)
    probabilities = np.full((19, 17), 0.001)
    probabilities[:, 2] = own
    found = calibrate(probabilities, np.full(19, 2), np.arange(19).astype(str))
    # (19 + 1) x 0.1 = 2: the new area and one of the 19 may lie below, so the second smallest is the threshold.
    assert found.thresholds[2] == pytest.approx(np.sort(own)[1])
    assert (found.areas[2], found.areas[3], found.total) == (19, 0, 19)
    assert found.thresholds[3] == found.thresholds[2]  # the threshold of all together


def test_an_area_weighs_the_same_however_many_windows_it_has():
    rng = np.random.default_rng(1)
    probabilities, labels, areas = _samples(rng, 60)
    doubled = [np.concatenate([a, a[areas == "area 3"]]) for a in (probabilities, labels, areas)]
    assert calibrate(*doubled).thresholds == calibrate(probabilities, labels, areas).thresholds


def test_new_areas_hold_their_class_as_often_as_promised():
    rng = np.random.default_rng(2)
    shares = []
    for _ in range(40):
        found = calibrate(*_samples(rng, 200))
        shares.append(coverage(found, *_samples(rng, 400))["coverage"])
    assert 0.895 < np.mean(shares) < 0.92


def test_few_areas_tell_nothing():
    rng = np.random.default_rng(3)
    assert fewest_areas(0.9) == 9
    assert fewest_areas(0.95) == 19
    assert calibrate(*_samples(rng, 8)) is None
    assert calibrate(*_samples(rng, 9)) is not None


def test_sets_and_their_figures():
    plausible = Plausible(0.9, tuple([0.3] * 17), tuple([0] * 17), 12)
    assert Plausible.from_json(plausible.to_json()) == plausible
    probabilities = np.zeros((3, 17))
    probabilities[0, [0, 4]] = 0.5, 0.4
    probabilities[1, 2] = 0.9
    assert plausible.sets(probabilities).sum(axis=1).tolist() == [2, 1, 0]
    found = coverage(plausible, probabilities, np.array([4, 3, 0]), np.array(["a", "b", "b"]))
    assert found == {"level": 0.9, "coverage": 0.5, "areas": 2, "size": 1.0, "empty": pytest.approx(1 / 3)}


def _probabilities(labels, own):
    """Probabilities (n, 17): ``own`` (n,) of the right class, the rest evenly of the others."""
    found = np.repeat(((1 - own) / 16)[:, None], 17, axis=1)
    found[np.arange(len(labels)), labels] = own
    return found


def test_an_evaluation_promises_what_a_map_holds_where_imagery_is_missing():
    """Imagery is sure, Sentinel-2 is not, and decides in half of the windows: by its own thresholds, as on a map."""
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 2, 400)
    areas = np.array([f"{label}-{i % 20}" for i, label in enumerate(labels)], dtype=object)
    available = np.arange(400) % 4 >= 2
    probabilities = {
        "sentinel2": _probabilities(labels, rng.uniform(0.35, 0.75, 400)),
        "google_earth": _probabilities(labels, rng.uniform(0.95, 0.99, 400)),
    }
    fusion = Fusion("log-linear", (0.8, 0.4))
    found = evaluation.Predictions(labels, areas, available, probabilities)
    found.add_fusion(fusion)
    metadata = {"plausible": evaluation.thresholds(found, fusion)}
    sets = evaluation.plausible_sets(metadata, found, fusion)
    told = evaluation.judge(found, repeats=10, plausible=sets)["fused"]["plausible"]
    # By the fusion's thresholds alone it would be 0.53.
    assert 0.9 < told["coverage"] < 0.97 and told["empty"] < 0.06
    limits = [np.array(metadata["plausible"][name]["thresholds"])[labels] for name in ("fused", "sentinel2")]
    own = found.probabilities["fused"][np.arange(400), labels] >= np.where(available, *limits)
    assert told["coverage"] == pytest.approx(np.mean([own[areas == a].mean() for a in np.unique(areas.astype(str))]))


def test_thresholds_of_samples_are_those_of_a_map_in_each_situation():
    rng = np.random.default_rng(1)
    names = {"sentinel2": 0.1, "fused": 0.2, "with_features": 0.3, "fused_with_features": 0.4}
    thresholds = {name: Plausible(0.9, (t,) * 17, (0,) * 17, 12).to_json() for name, t in names.items()}
    metadata, n = {"name": "m", "streams": {}, "plausible": thresholds}, 40
    seen, known = np.arange(n) % 2 > 0, np.where(np.arange(n) % 4 > 1, 0.7, 0.0)
    raw = {s: rng.dirichlet(np.full(17, 0.2), n) for s in ("sentinel2", "google_earth", "features")}
    three = Fusion("log-linear", (0.8, 0.4, 0.3), (1.0,) * 3, streams=("sentinel2", "google_earth", "features"))
    fusion, further = Fusion("log-linear", (0.8, 0.4)), Further(seen=three)
    found = evaluation.Predictions(np.zeros(n, int), np.array(["a"] * n), seen, raw, known)
    found.add_fusion(fusion, further)
    level, sets = evaluation.plausible_sets(metadata, found, fusion, further)
    fused, valid = found.probabilities["fused"].reshape(4, 10, 17), np.ones((4, 10), bool)
    block = Block(0, 0, fused, valid, {}, seen.reshape(4, 10), known.reshape(4, 10))
    sure = Sureness(Model(metadata), plausible=True, distances=False, fused=True, own=True, features=True)
    np.testing.assert_array_equal(sets, sure.plausible(block).reshape(n, 17))
    assert level == 0.9
    del metadata["plausible"]["with_features"]
    assert evaluation.plausible_sets(metadata, found, fusion, further) is None
    # A fusion that leaves imagery out, and features that gain nothing: Sentinel-2 decides everywhere.
    alone = Fusion("sentinel2", (1.0, 0.0))
    _, sets = evaluation.plausible_sets(metadata, found, alone, Further())
    np.testing.assert_array_equal(sets, found.probabilities["fused"] >= 0.1)
