import numpy as np
import pytest

from df4lcz_qgis.engine.maps.calibration import Calibration, of_probabilities


def test_the_error_is_the_mean_gap_over_bins():
    rng = np.random.default_rng(0)
    probabilities, labels = rng.dirichlet(np.full(17, 0.2), 3000), rng.integers(0, 17, 3000)
    found = of_probabilities(probabilities, labels)
    largest, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    expected = 0.0
    for low in np.arange(15) / 15:
        here = (largest >= low) & (largest < low + 1 / 15)
        if here.any():
            expected += here.mean() * abs(right[here].mean() - largest[here].mean())
    assert found.error == pytest.approx(expected)
    parts = Calibration().add(largest[:1000], right[:1000]).add(largest[1000:], right[1000:])
    assert parts.error == pytest.approx(found.error)
    assert sum(row[0] for row in found.to_json()["bins"]) == 3000


def test_true_probabilities_have_no_error():
    confidence = np.full(1000, 0.8)
    assert Calibration().add(confidence, np.arange(1000) % 5 > 0).error == pytest.approx(0, abs=1e-9)
    assert Calibration().add(np.ones(4), np.zeros(4, bool)).error == 1
    assert Calibration().error == 0
