"""Distances from what a model knows, against plain loops, and the faults that they are there to show."""

import numpy as np
import pytest
from scipy.spatial.distance import cdist

from df4lcz_qgis.engine.shared.model_file import Model
from df4lcz_qgis.engine.streams import applicability
from df4lcz_qgis.engine.streams.windows import windows_of


def _windows(rng, areas=40, each=6):
    """Windows of reflectance whose areas differ more than the windows within them."""
    images, labels, names = [], [], []
    for area in range(areas):
        base = rng.uniform(0.03, 0.3, 10)
        for _ in range(each):
            images.append(rng.normal((base + rng.normal(0, 0.005, 10))[:, None, None], 0.02, (10, 32, 32)))
            labels.append(area % 5)
            names.append(f"area {area}")
    return np.array(images, np.float32), np.array(labels), np.array(names)


def test_features_are_means_and_deviations_of_windows():
    rng = np.random.default_rng(0)
    pixels, present = rng.random((3, 60, 74)).astype(np.float32), rng.random((60, 74)) > 0.2
    found = applicability.features_of(pixels, present, 7, 32)
    shown = windows_of(np.where(present, pixels, np.nan), 7, 32)
    assert found.shape == (5, 7, 6)
    np.testing.assert_allclose(found[..., :3], np.nanmean(shown, axis=(-2, -1)), atol=1e-6)
    np.testing.assert_allclose(found[..., 3:], np.nanstd(shown, axis=(-2, -1)), atol=1e-5)


def test_the_distance_one_holds_95_of_100_training_windows_of_other_areas():
    images, labels, areas = _windows(np.random.default_rng(1))
    known = applicability.learn(images, labels, areas)
    features = np.concatenate([images.mean(axis=(2, 3)), images.std(axis=(2, 3))], axis=1)
    scaled = features / features.std(axis=0)
    between = cdist(scaled, scaled) / np.sqrt(20)
    between[areas[:, None] == areas] = np.inf
    assert known.reach == pytest.approx(np.quantile(between.min(axis=1), 0.95), rel=1e-4)
    np.testing.assert_allclose(known.distances(features), 0, atol=1e-2)
    again = applicability.of_model(Model({"streams": {}}, {applicability.ENTRY: known.tensors()}))
    np.testing.assert_allclose(again.distances(features + 0.1), known.distances(features + 0.1), rtol=1e-3)


def test_wrong_scale_and_an_offset_left_in_show():
    rng = np.random.default_rng(2)
    images, labels, areas = _windows(rng)
    known = applicability.learn(images, labels, areas)
    features = np.concatenate([images.mean(axis=(2, 3)), images.std(axis=(2, 3))], axis=1)
    assert (known.distances(10 * features) > 1).all()
    assert (known.distances(features + np.repeat([0.4, 0], 10)) > 1).all()
    assert (known.distances(features / 10) > 1).mean() > 0.5


def test_published_networks_know_the_so2sat_statistics():
    model = Model({"streams": {"sentinel2": {"bands": list(applicability.LCZ_BANDS)}}})
    known = applicability.of_model(model)
    mean, deviation = (np.array(v) for v in (applicability._SO2SAT_MEAN, applicability._SO2SAT_DEVIATION))
    features = np.concatenate([[mean, mean + applicability._SO2SAT_REACH * deviation, 10 * mean]], axis=0)
    found = known.distances(np.concatenate([features, np.zeros_like(features)], axis=1))
    np.testing.assert_allclose(found[:2], [0, 1], atol=1e-6)
    assert found[2] > 3
    model.metadata["training"] = {"settings": {}}
    assert applicability.of_model(model) is None  # an older model of a training here: nothing is known


def test_one_area_is_not_enough_and_many_windows_are_thinned_by_class():
    images, labels, areas = _windows(np.random.default_rng(3), areas=1)
    assert applicability.learn(images, labels, areas) is None
    labels = np.repeat([0, 1, 2], [2000, 50, 700])
    kept = applicability._spread(labels, 600, np.random.default_rng(0))
    assert len(kept) == 600
    assert np.bincount(labels[kept]).tolist() == [275, 50, 275]
