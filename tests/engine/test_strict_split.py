"""The strict split: no shared ground, every class trained on, and no answer where areas lie too close."""

import numpy as np
from scipy.spatial.distance import cdist

from df4lcz_qgis.engine.training.strict_split import split_strictly

SIDE = 48


def _region(rng, areas, size, classes=6, each=5):
    """Windows (labels, areas, corners in pixels) of areas anywhere in a square of ``size`` pixels."""
    places, labels = rng.uniform(0, size, (areas, 2)), rng.integers(0, classes, areas)
    corners = np.concatenate([places + rng.integers(-10, 10, 2) * [1, 1] for _ in range(each)])
    return np.tile(labels, each), np.tile(np.arange(areas), each), corners.round()


def test_parts_share_no_ground_and_all_classes_are_trained_on():
    rng = np.random.default_rng(0)
    labels, areas, corners = _region(rng, 120, 4000)
    parts = split_strictly(labels, areas, corners, SIDE, np.random.default_rng(1))
    for one, other in (("train", "validation"), ("train", "test"), ("validation", "test")):
        apart = cdist(corners[parts[one]], corners[parts[other]], "chebyshev")
        assert apart.min() >= SIDE
        assert not set(areas[parts[one]]) & set(areas[parts[other]])
    assert set(labels[parts["train"]]) == set(labels)
    assert len(set(labels[parts["test"]])) >= 3 and len(set(labels[parts["validation"]])) >= 3
    shares = [len(parts[p]) / len(labels) for p in ("train", "validation", "test")]
    assert 0.6 < shares[0] < 0.85 and shares[1] > 0.03 and shares[2] > 0.1
    assert split_strictly(labels, areas, corners, SIDE, np.random.default_rng(1)) == parts


def test_a_class_of_one_place_is_trained_on():
    rng = np.random.default_rng(2)
    labels, areas, corners = _region(rng, 120, 4000)
    labels = np.where(areas == 7, 9, labels)
    for seed in range(5):
        parts = split_strictly(labels, areas, corners, SIDE, np.random.default_rng(seed))
        assert np.isin(np.flatnonzero(areas == 7), parts["train"]).all()


def test_areas_side_by_side_have_no_strict_split():
    rng = np.random.default_rng(3)
    assert split_strictly(*_region(rng, 60, 150), SIDE, np.random.default_rng(0)) is None
    labels, areas, corners = _region(rng, 4, 4000, classes=2)
    labels = np.repeat([0, 1], [2, 2])[areas]
    assert split_strictly(labels, areas, corners, SIDE, np.random.default_rng(0)) is None  # no class has three areas
