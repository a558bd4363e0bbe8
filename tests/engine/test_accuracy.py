import json
import math
import os
from pathlib import Path

import numpy as np
import pytest
from sklearn import metrics as reference_metrics

from df4lcz_qgis.engine.maps import accuracy
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import Cancelled, LczCodesError


def _labels(seed: int = 3, size: int = 4000, agreement: float = 0.6) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    reference = generator.choice(np.array([1, 2, 3, 5, 6, 8, 11, 14, 15, 17]), size)
    mapped = np.where(generator.random(size) < agreement, reference, generator.integers(1, 17, size))
    return reference, mapped


def test_figures_agree_with_scikit_learn():
    reference, mapped = _labels()
    result = accuracy.evaluate(accuracy.confusion_matrix(reference, mapped))
    codes = np.arange(1, 18)
    assert np.array_equal(result.confusion, reference_metrics.confusion_matrix(reference, mapped, labels=codes))
    assert result.oa == pytest.approx(reference_metrics.accuracy_score(reference, mapped))
    assert result.kappa == pytest.approx(reference_metrics.cohen_kappa_score(reference, mapped))
    assert result.weighted_f1 == pytest.approx(reference_metrics.f1_score(reference, mapped, average="weighted"))
    assert result.macro_f1 == pytest.approx(reference_metrics.f1_score(reference, mapped, average="macro"))
    precision, recall, f1, _ = reference_metrics.precision_recall_fscore_support(
        reference, mapped, labels=codes, zero_division=np.nan
    )
    np.testing.assert_allclose(result.users, precision)
    np.testing.assert_allclose(result.producers, recall)
    np.testing.assert_allclose(result.f1, f1)


def test_built_and_natural_blocks_by_hand():
    matrix = np.zeros((17, 17), dtype=int)
    matrix[0, 0], matrix[0, 1], matrix[1, 10], matrix[10, 10] = 6, 2, 1, 8
    matrix[10, 13], matrix[13, 2], matrix[14, 0], matrix[2, 14] = 3, 5, 7, 11
    result = accuracy.evaluate(matrix)
    assert result.samples == 43
    assert result.oau == pytest.approx(6 / 8)
    # Whole blocks: built to built 8, natural to natural 11, crossed 6; both entries with class 15 are left out.
    assert result.oabu == pytest.approx(19 / 25)
    assert result.oa_b == pytest.approx(6 / 20)
    assert result.oa_nb == pytest.approx(8 / 23)
    assert result.oa == pytest.approx(14 / 43)
    w = lcz.SIMILARITY
    expected = 14 + 2 * w[0][1] + w[1][10] + 3 * w[10][13] + 5 * w[13][2] + 7 * w[14][0] + 11 * w[2][14]
    assert result.oaw == pytest.approx(expected / 43)


def test_weighted_accuracy_of_published_cases():
    def oaw(reference: int, mapped: int) -> float:
        return accuracy.evaluate(accuracy.confusion_matrix(np.full(9, reference), np.full(9, mapped))).oaw

    assert [oaw(1, 1), oaw(1, 2), oaw(1, 17)] == pytest.approx([1.0, 0.92, 0.0])


def test_published_test_labels():
    folder = os.environ.get("DF4LCZ_TEST_DATA")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    from scipy.io import loadmat

    published = loadmat(Path(folder) / "lcz" / "sen2lcz_net_mf_so2sat_test.mat")
    reference, mapped = published["y_testV"].ravel(), published["y_pre"].ravel()
    result = accuracy.evaluate(accuracy.confusion_matrix(reference, mapped))
    assert result.samples == 24188
    assert result.oa == pytest.approx(float(published["oa"].item()), abs=1e-12)
    assert result.kappa == pytest.approx(float(published["cohKappa"].item()), abs=1e-12)
    assert (round(result.oa, 3), round(result.kappa, 3)) == (0.694, 0.664)
    assert np.array_equal(result.confusion, published["confusion_matrix"])


def test_absent_classes_and_empty_matrices_are_undefined_not_zero():
    result = accuracy.evaluate(accuracy.confusion_matrix([11, 11, 17], [11, 17, 17]))
    assert math.isnan(result.oau) and math.isnan(result.f1[0]) and math.isnan(result.producers[4])
    assert result.present == (11, 17)
    empty = accuracy.evaluate(np.zeros((17, 17)))
    assert all(math.isnan(v) for v in empty.metrics.values())
    text = json.dumps([result.to_json(), empty.to_json()], allow_nan=False)
    assert json.loads(text)[0]["oau"] is None
    assert json.loads(text)[0]["classes"]["11"]["producers_accuracy"] == 0.5


def test_nodata_is_left_out_and_foreign_codes_are_refused():
    assert accuracy.confusion_matrix([0, 1, 2], [1, 0, 2]).sum() == 1
    with pytest.raises(LczCodesError, match="18"):
        accuracy.confusion_matrix([1, 2], [1, 18])
    with pytest.raises(LczCodesError, match="differ in size"):
        accuracy.confusion_matrix([1, 2], [1])


def test_stacked_matrices_equal_single_ones():
    matrices = np.stack([accuracy.confusion_matrix(*_labels(seed)) for seed in range(4)])
    stacked = accuracy.metrics(matrices)
    for i, matrix in enumerate(matrices):
        assert {k: v[i] for k, v in stacked.items()} == pytest.approx(accuracy.evaluate(matrix).metrics)


def test_bootstrap_draws_whole_polygons_of_every_class():
    # Each polygon is wholly right or wholly wrong, one class has a single polygon: its recall cannot vary.
    reference = np.repeat([2, 2, 2, 2, 17], 50)
    groups = np.repeat(["a", "b", "c", "d", "e"], 50)
    mapped = np.where(np.isin(groups, ["a", "b"]), 5, reference)
    result = accuracy.bootstrap(reference, mapped, groups, repeats=400, seed=1)
    assert (result.repeats, result.groups) == (400, 5)
    assert set(np.round(result.producers[:, 1] * 4).astype(int)) == {0, 1, 2, 3, 4}
    assert np.all(result.producers[:, 16] == 1)
    # Drawing 4 of 4 polygons, half of them right: binomial(4, 1/2) / 4 has standard deviation 1/4.
    assert result.producers[:, 1].mean() == pytest.approx(0.5, abs=0.04)
    assert result.producers[:, 1].std() == pytest.approx(0.25, abs=0.03)
    low, high = result.interval("oa")
    assert low == pytest.approx(0.2) and high == pytest.approx(1.0)


def test_bootstrap_repeats_with_its_seed_and_by_counts():
    reference, mapped = _labels(size=600)
    groups = np.arange(600) // 20
    once = accuracy.bootstrap(reference, mapped, groups, seed=7)
    assert once.repeats == 25
    again = accuracy.bootstrap(np.r_[reference, 1], np.r_[mapped, 0], np.r_[groups, 5], seed=7)
    keys, counts = np.unique(np.c_[reference, mapped, groups], axis=0, return_counts=True)
    counted = accuracy.bootstrap(*keys.T, counts=counts, seed=7)
    for other in (again, counted):
        np.testing.assert_allclose(once.metrics["oa"], other.metrics["oa"])
        np.testing.assert_allclose(once.f1, other.f1)
    assert not np.allclose(once.metrics["oa"], accuracy.bootstrap(reference, mapped, groups, seed=8).metrics["oa"])


def test_bootstrap_of_nothing_is_undefined():
    result = accuracy.bootstrap(np.array([0]), np.array([3]), np.array([1]))
    assert math.isnan(result.interval("oa")[0])
    assert json.loads(json.dumps(result.to_json(), allow_nan=False))["metrics"]["oa"]["interval"] == [None, None]


def test_bootstraps_can_be_cancelled():
    calls = []

    def check():
        calls.append(1)
        if len(calls) == 3:
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        accuracy.bootstrap(*_labels(size=50), np.arange(50), check=check)
    assert len(calls) == 3
