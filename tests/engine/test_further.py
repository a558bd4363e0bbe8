"""How further features join the fusion: only where they gain, never beyond where they are known."""

import numpy as np
import pytest
import torch

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.shared.errors import ModelFileError
from df4lcz_qgis.engine.streams import further, fusion
from df4lcz_qgis.engine.streams.feature_net import FeatureNet
from df4lcz_qgis.engine.streams.further import Further
from df4lcz_qgis.engine.streams.fusion import Fusion
from df4lcz_qgis.engine.training import fusing
from df4lcz_qgis.engine.training.samples import Samples
from df4lcz_qgis.engine.training.settings import Settings

AREAS = np.repeat(np.arange(60), 5)
LABELS = np.random.default_rng(1).integers(0, 17, 60)[AREAS]
ALONE = Fusion("sentinel2", (1.0, 0.0), (1.3, 1.0))


def stream(seed, strength):
    """Probabilities of a stream that knows the samples so well; those of an area share what is known of them."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0, 1, (len(LABELS), 17))
    logits[np.arange(len(LABELS)), LABELS] += rng.normal(strength, 1, 60)[AREAS]
    p = np.exp(logits)
    return p / p.sum(axis=1, keepdims=True)


def three(strength):
    own = stream(4, strength) if strength else np.random.default_rng(9).dirichlet(np.ones(17), len(LABELS))
    return {"sentinel2": stream(2, 2.0), "google_earth": stream(3, 2.0), "features": own}


def accuracy(p):
    return (p.argmax(axis=1) == LABELS).mean()


def test_with_two_streams_the_rule_of_any_number_is_that_of_two():
    p = three(2.0)
    seen = np.ones(len(LABELS), bool)
    fitted = fusion.fit_all(p["sentinel2"], p["google_earth"], LABELS, seen)
    for rule, found in fitted.items():
        np.testing.assert_array_equal(
            found.of_all([p["sentinel2"], p["google_earth"]]), found.apply(p["sentinel2"], p["google_earth"])
        )
        assert found.streams == ("sentinel2", "google_earth") and "streams" not in found.to_json(), rule
        assert Fusion.from_json(found.to_json()) == found
    named = Fusion("log-linear", (1.0, 0.5, 0.2), (1.0, 1.0, 2.0), 1.1, streams.NAMES)
    assert Fusion.from_json(named.to_json()) == named


def test_the_log_linear_rule_of_three_by_hand():
    a, b, c = (np.array([row]) for row in ((0.7, 0.2, 0.1), (0.3, 0.6, 0.1), (0.2, 0.3, 0.5)))
    rule = Fusion("log-linear", (1.0, 0.5, 2.0), (2.0, 1.0, 1.0), 1.5, streams.NAMES)
    product = (a**0.5 / (a**0.5).sum()) * b**0.5 * c**2
    cooled = (product / product.sum()) ** (1 / 1.5)
    np.testing.assert_allclose(rule.of_all([a, b, c]), cooled / cooled.sum(), atol=1e-9)


@pytest.mark.parametrize("situation", ["with imagery", "without"])
def test_features_that_tell_more_join_and_noise_stays_out(situation):
    for strength, joins in ((2.0, True), (0.0, False)):
        p = three(strength)
        base = Fusion("log-linear", (0.8, 0.8)) if situation == "with imagery" else ALONE
        own = p if situation == "with imagery" else {s: p[s] for s in ("sentinel2", "features")}
        found, comparison = further.choose(own, LABELS, AREAS, base)
        assert (found is not None) == comparison["fused"] == joins
        assert comparison["areas"] == 60 and comparison["samples"] == 300
        if joins:
            assert found.streams == (
                *(streams.NAMES[:2] if situation == "with imagery" else ("sentinel2",)),
                "features",
            )
            assert comparison["gain"]["loss"]["low"] > 0.1
            assert comparison["accuracy"]["with"] > comparison["accuracy"]["without"] + 0.05
            assert comparison["accuracy"]["own"] == pytest.approx(accuracy(p["features"]), abs=1e-9)
        else:
            assert comparison["gain"]["loss"]["low"] <= 0
            assert comparison["gain"]["loss"]["high"] < 0.02


def test_few_areas_tell_nothing():
    few = AREAS < 9
    p = {s: v[few] for s, v in three(4.0).items()}
    found, comparison = further.choose(p, LABELS[few], AREAS[few], ALONE)
    assert found is None and comparison["areas"] == 9
    none = {s: v[:0] for s, v in p.items()}
    found, comparison = further.choose(none, LABELS[:0], AREAS[:0], ALONE)
    assert found is None and comparison["gain"]["loss"] == {"mean": 0.0, "low": 0.0, "high": 0.0}


def test_a_stream_that_the_fusion_leaves_out_stays_out():
    p = three(2.0)
    found, _ = further.choose(p, LABELS, AREAS, ALONE)
    assert found.streams == ("sentinel2", "features")
    found, _ = further.choose(p, LABELS, AREAS, Fusion("google_earth", (0.0, 1.0)))
    assert found.streams == ("google_earth", "features")


def test_where_features_are_missing_the_others_decide_to_the_last_digit():
    p = {s: v.astype(np.float32) for s, v in three(2.0).items()}
    base = Fusion("log-linear", (0.9, 0.7), (1.2, 0.9), 1.1)
    joined = Further(
        Fusion("log-linear", (0.9, 0.8), (1.2, 1.0), 1.0, ("sentinel2", "features")),
        Fusion("log-linear", (0.8, 0.6, 0.7), (1.2, 0.9, 1.0), 1.2, streams.NAMES),
    )
    rng = np.random.default_rng(5)
    seen, known = rng.choice([0, 0.3, 1], len(LABELS)), rng.choice([0, 0.5, 1], len(LABELS))
    p["features"][3] = np.nan
    known[3] = 1
    found = joined.apply(base, p, seen, known)
    without = base.apply(p["sentinel2"], p["google_earth"], seen)
    missing = (known == 0) | (np.arange(len(LABELS)) == 3)
    np.testing.assert_array_equal(found[missing], without[missing])
    assert found.dtype == np.float32
    order = [p[s] for s in streams.NAMES]
    whole = (known == 1) & ~missing
    np.testing.assert_array_equal(found[whole & (seen == 1)], joined.seen.of_all(order)[whole & (seen == 1)])
    alone = joined.unseen.of_all([p["sentinel2"], p["features"]])
    np.testing.assert_array_equal(found[whole & (seen == 0)], alone[whole & (seen == 0)])
    part = (known == 0.5) & (seen == 0.3)
    both = 0.3 * joined.seen.of_all(order) + 0.7 * alone
    np.testing.assert_allclose(found[part], (0.5 * both + 0.5 * without)[part], atol=1e-6)
    np.testing.assert_array_equal(Further().apply(base, p, seen, known), without)
    assert Further.from_json(joined.to_json()) == joined and Further.from_json(None) is None


def test_a_training_records_the_fusion_of_each_subset_of_streams():
    p = three(2.0)
    known = np.ones((len(LABELS), 2, 32, 32), np.float16)
    known[:20] = np.nan
    samples = Samples(
        np.arange(len(LABELS)),
        np.zeros((len(LABELS), 1, 32, 32), np.float32),
        np.zeros((len(LABELS), 1, 5), np.float32),
        np.where(AREAS < 30, 0, 3),
        LABELS,
        AREAS.astype(str).astype(object),
        features=known,
    )
    assert samples.known.tolist() == [0.0] * 20 + [1.0] * 280
    choice = fusing.join_features(fusing.choose([(p, samples)], Settings()), p, samples, Settings())
    found = choice.further_comparison
    assert (found["unseen"]["samples"], found["seen"]["samples"]) == (280, 150)
    assert choice.further.unseen.streams == ("sentinel2", "features")
    assert choice.further.seen.streams == streams.NAMES
    only = {s: v for s, v in p.items() if s != "google_earth"}
    alone = fusing.join_features(fusing.Choice(), only, samples, Settings())
    assert alone.fusion.rule == "sentinel2" and alone.further.seen is None
    assert alone.fusion.temperatures[0] == fusion.temperature(p["sentinel2"], LABELS)
    published = fusing.Choice(Fusion.published(0.6), 0.6)
    assert not fusing.join_features(published, p, samples, Settings(alpha=0.6)).further.used


def test_the_network_takes_no_notice_of_missing_pixels():
    torch.manual_seed(0)
    network = FeatureNet(bands=3, width=8).eval()
    x = torch.randn(4, 3, 32, 32)
    holes = x.clone()
    holes[:, :, :9] = torch.nan
    other = holes.clone()
    other[:, 1, :9] = 7.0  # where one band is missing, all are
    with torch.no_grad():
        torch.testing.assert_close(network(holes), network(other))
        assert (network(x) - network(holes)).abs().max() > 1e-4
        assert torch.isfinite(network(torch.full_like(x, torch.nan))).all()
        torch.testing.assert_close(network(x).sum(dim=1), torch.ones(4))
        torch.testing.assert_close(network(x.half()), network(x), atol=2e-3, rtol=0)


def test_the_light_network_is_small_enough_for_128_bands():
    assert sum(p.numel() for p in FeatureNet(bands=128).parameters()) < 100_000
    made = streams.make("feature_net", {"bands": 128})
    assert made(torch.randn(2, 128, 32, 32)).shape == (2, 17)
    with pytest.raises(ModelFileError, match="do not fit"):
        streams.make("feature_net", {"bands": -1})
