"""Conformal sets against a plain count, and their promise on data drawn anew."""

import numpy as np
import pytest

from df4lcz_qgis.engine.streams.plausible import Plausible, calibrate, coverage, fewest_areas


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
