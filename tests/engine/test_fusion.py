import numpy as np

from df4lcz_qgis.engine.streams.fusion import (
    PUBLISHED_ALPHA,
    USUAL_WEIGHTS,
    Fusion,
    fit_all,
    fuse,
    fusion_of,
    losses,
    scan_alpha,
    temperature,
    tempered,
)
from df4lcz_qgis.engine.streams.fusion_choice import choose
from df4lcz_qgis.engine.training import fusing
from df4lcz_qgis.engine.training.samples import Detailed, Samples
from df4lcz_qgis.engine.training.settings import Settings


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


def _streams(rng, labels, areas, strengths):
    """Probabilities of streams that know their samples so well; those of an area share what is known of them."""
    made = []
    for strength in strengths:
        logits = rng.normal(0, 1, (len(labels), 17))
        luck = rng.normal(strength, 1, areas.max() + 1)[areas]
        logits[np.arange(len(labels)), labels] += luck
        p = np.exp(logits)
        made.append(p / p.sum(axis=1, keepdims=True))
    return made


def test_streams_that_complement_each_other_are_fused():
    rng = np.random.default_rng(3)
    areas = np.repeat(np.arange(60), 5)
    labels = rng.integers(0, 17, 60)[areas]
    first, second = _streams(rng, labels, areas, (2.5, 2.5))
    fusion, comparison = choose(first, second, labels, areas.astype(str), np.ones(300, bool))
    assert comparison["fused"] and fusion.rule == comparison["best_rule"]
    assert comparison["gain"]["loss"]["low"] > 0 and comparison["areas"] == 60
    fused = fusion.apply(first, second)
    assert (fused.argmax(1) == labels).mean() > max((p.argmax(1) == labels).mean() for p in (first, second)) + 0.05
    again, _ = choose(first, second, labels, areas.astype(str), np.ones(300, bool))
    assert again == fusion


def test_a_stream_that_knows_nothing_leaves_the_other_alone():
    rng = np.random.default_rng(4)
    areas = np.repeat(np.arange(60), 5)
    labels = rng.integers(0, 17, 60)[areas]
    (good,) = _streams(rng, labels, areas, (3.0,))
    noise = rng.dirichlet(np.ones(17), 300)
    fusion, comparison = choose(good, noise, labels, areas.astype(str), np.ones(300, bool))
    assert fusion.rule == "sentinel2" and not comparison["fused"] and comparison["best_stream"] == "sentinel2"
    np.testing.assert_array_equal(fusion.apply(good, noise).argmax(1), good.argmax(1))
    fusion, comparison = choose(noise, good, labels, areas.astype(str), np.ones(300, bool))
    assert fusion.rule == "google_earth"
    few = areas < 8  # too few areas to leave Sentinel-2, whatever they say
    fusion, comparison = choose(noise[few], good[few], labels[few], areas[few].astype(str), np.ones(few.sum(), bool))
    assert fusion.rule == "sentinel2" and comparison["best_stream"] == "sentinel2"
    fusion, comparison = choose(good[few], good[few], labels[few], areas[few].astype(str), np.ones(few.sum(), bool))
    assert not comparison["fused"]  # eight areas tell nothing


def test_the_log_linear_rule_and_partial_cover_by_hand():
    first, second = np.array([[0.7, 0.2, 0.1]]), np.array([[0.3, 0.6, 0.1]])
    rule = Fusion("log-linear", (1.0, 0.5), (2.0, 1.0))
    calibrated = first**0.5 / (first**0.5).sum()
    product = calibrated * second**0.5
    np.testing.assert_allclose(rule.apply(first, second), product / product.sum(), atol=1e-9)
    np.testing.assert_allclose(rule.apply(first, second, np.array([0.0])), calibrated, atol=1e-9)
    half = 0.5 * product / product.sum() + 0.5 * calibrated
    np.testing.assert_allclose(rule.apply(first, second, np.array([0.5])), half, atol=1e-9)
    assert Fusion.from_json(rule.to_json()) == rule
    assert fusion_of({"alpha": 0.4}).weights == (0.4, 0.6)
    assert fusion_of({"alpha": 0.4, "fusion": rule.to_json()}) == rule
    assert fusion_of({"fusion": rule.to_json()}, 0.25) == Fusion.published(0.25)


def test_the_temperature_undoes_what_was_done():
    rng = np.random.default_rng(5)
    true = rng.dirichlet(np.full(17, 0.3), 4000)
    labels = np.array([rng.choice(17, p=p) for p in true])
    assert abs(temperature(tempered(true, 0.5), labels) - 2) < 0.15  # too sure by a power of two
    assert abs(temperature(true, labels) - 1) < 0.06


def test_the_fusion_becomes_as_sure_as_it_is_right_on_a_map():
    rng = np.random.default_rng(6)
    true = rng.dirichlet(np.full(17, 0.3), 4000)
    labels = np.array([rng.choice(17, p=p) for p in true])
    # Inside areas both streams are right; on borders they know what is true, and the same.
    clear = np.full((4000, 17), 0.02 / 16)
    clear[np.arange(4000), labels] = 0.98
    seen = np.ones(4000, bool)
    alone = fit_all(true, true, labels, seen)["log-linear"]
    fused = alone.apply(true, true)
    assert abs(fused.max(1).mean() - (fused.argmax(1) == labels).mean()) < 0.02
    np.testing.assert_allclose(fused, true, atol=0.1)  # what both know is counted once
    naive = fit_all(clear, clear, labels, seen)["log-linear"]
    both = fit_all(*(np.concatenate((clear, true)),) * 2, np.tile(labels, 2), np.tile(seen, 2))["log-linear"]
    assert losses(naive.apply(true, true), labels).mean() > losses(both.apply(true, true), labels).mean() + 0.3


def test_few_areas_pull_the_weights_to_the_usual_ones():
    rng = np.random.default_rng(8)
    labels = rng.integers(0, 17, 300)
    first, second = _streams(rng, labels, np.arange(300), (4.0, 1.0))
    seen = np.ones(300, bool)
    fitted = {n: fit_all(first, second, labels, seen, n) for n in (1, 10, 100, 10**9)}
    free = fit_all(first, second, labels, seen)
    away = {n: np.abs(np.subtract(f["log-linear"].weights, USUAL_WEIGHTS)).sum() for n, f in fitted.items()}
    assert away[1] < away[10] < away[100] < away[10**9] and away[1] < 0.05
    np.testing.assert_allclose(fitted[10**9]["log-linear"].weights, free["log-linear"].weights, atol=1e-3)
    heat = {n: abs(np.log(f["sentinel2"].temperatures[0])) for n, f in fitted.items()}
    assert heat[1] < heat[10] < heat[100] < heat[10**9]
    assert abs(heat[10**9] - abs(np.log(temperature(first, labels)))) < 1e-6
    # Streams that are never wrong say nothing of how sure they may be elsewhere.
    clear = np.full((30, 17), 0.1 / 16)
    clear[np.arange(30), labels[:30]] = 0.9
    few, none = (fit_all(clear, clear, labels[:30], seen[:30], n)["log-linear"] for n in (10, np.inf))
    assert none.temperatures[0] < 0.15 < 0.3 < few.temperatures[0] and sum(few.weights) < sum(none.weights)


def _samples(labels, areas, seen=None):
    """Validation samples of which all but labels, areas and whether imagery shows them is nothing."""
    n = len(labels)
    counts = np.where(np.ones(n, bool) if seen is None else seen, 3, 0)
    images, nodes = np.zeros((n, 1, 32, 32), np.float32), np.zeros((n, 1, 5), np.float32)
    return Samples(np.arange(n), images, nodes, counts, labels, np.asarray(areas).astype(str).astype(object))


def test_what_samples_say_on_borders_counts_in_the_choice():
    rng = np.random.default_rng(9)
    areas = np.repeat(np.arange(40), 5)
    labels = rng.integers(0, 17, 40)[areas]
    samples = _samples(labels, areas)
    clear = np.full((200, 17), 0.001 / 16)
    clear[np.arange(200), labels] = 0.999
    inside = {"sentinel2": clear, "google_earth": clear}
    border = dict(zip(("sentinel2", "google_earth"), _streams(rng, labels, areas, (2.5, 2.5))))
    alone, both = (
        fusing.choose(cases, Settings()) for cases in ([(inside, samples)], [(inside, samples), (border, samples)])
    )
    assert not alone.comparison["fused"] and not alone.comparison["borders"]
    assert both.comparison["fused"] and both.comparison["borders"] and both.comparison["areas"] == 40
    pair = (np.concatenate([inside[s], border[s]]) for s in ("sentinel2", "google_earth"))
    assert both.fusion == fit_all(*pair, np.tile(labels, 2), np.ones(400, bool), 40)[both.comparison["best_rule"]]
    assert both.scan == alone.scan  # the published rule is chosen as published


def test_a_stream_alone_gets_its_temperature_and_a_published_fusion_stays():
    rng = np.random.default_rng(6)
    true = rng.dirichlet(np.full(17, 0.3), 3000)
    labels = np.array([rng.choice(17, p=p) for p in true])
    samples = _samples(labels, np.arange(3000), np.arange(3000) < 2000)
    case = {"sentinel2": tempered(true, 0.5), "google_earth": tempered(true, 0.5)}, samples
    alone = fusing.choose([case, case], Settings()).fusion
    assert alone.rule == "sentinel2" and abs(alone.temperatures[0] - 2) < 0.15
    published = fusing.choose([case, case], Settings(alpha=0.5))
    assert published.fusion == Fusion.published(0.5) and published.comparison is None


def test_samples_on_borders_keep_their_class_and_show_two_grounds():
    rng = np.random.default_rng(7)
    images = np.repeat(np.arange(4, dtype=np.float32), 2 * 48 * 48).reshape(4, 2, 48, 48)
    nodes = rng.random((4, 6, 17), dtype=np.float32)
    detailed = Detailed(nodes, np.full(4, 6), rng.random((4, 14), dtype=np.float32))
    names = np.array(list("abcd"), dtype=object)
    plain = Samples(np.arange(4), images, nodes[..., :5], np.full(4, 6), np.arange(4), names, None, detailed)
    joined = fusing.on_borders(plain, 0)
    assert joined.labels.tolist() == [0, 1, 2, 3]
    for i, image in enumerate(joined.images):
        assert image[0, 24, 24] == i
    assert any(len(np.unique(image)) == 2 for image in joined.images)
    assert joined.detailed.nodes.shape == nodes.shape
