import numpy as np

from df4lcz_qgis.engine.streams.fusion import PUBLISHED_ALPHA, fuse, scan_alpha


def test_fusion_is_the_weighted_mean_and_sentinel2_stands_in():
    s2, ge = np.array([[0.7, 0.3], [0.2, 0.8], [0.6, 0.4]]), np.array([[0.1, 0.9], [0.5, 0.5], [np.nan, np.nan]])
    fused = fuse(s2, ge, 0.25, np.array([True, False, True]))
    np.testing.assert_allclose(fused, [[0.25, 0.75], [0.2, 0.8], [0.6, 0.4]])


def test_the_scan_finds_the_better_stream_and_the_better_mixture():
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 17, 400)
    good, noise = np.full((400, 17), 0.3 / 16), rng.dirichlet(np.ones(17), 400)
    good[np.arange(400), labels] = 0.7
    alpha, scan = scan_alpha(good, noise, labels)
    assert [row["alpha"] for row in scan] == [round(0.05 * i, 4) for i in range(21)]
    assert alpha == 1.0  # the lowest loss among those that get everything right
    assert scan_alpha(noise, good, labels)[0] == 0.0
    # Two streams that each know half of the samples: neither end of the scan is best.
    first, second = noise.copy(), noise[::-1].copy()
    first[:200], second[200:] = good[:200], good[200:]
    alpha, scan = scan_alpha(first, second, labels)
    assert 0 < alpha < 1
    best = max(row["accuracy"] for row in scan)
    assert best > max(scan[0]["accuracy"], scan[-1]["accuracy"]) + 0.1


def test_without_samples_alpha_is_the_published_one():
    empty = np.zeros((0, 17))
    assert scan_alpha(empty, empty, np.zeros(0, int)) == (PUBLISHED_ALPHA, [])
