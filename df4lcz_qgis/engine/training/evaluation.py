"""Predictions of a model's streams on samples of a training set, and how good they are, alone and fused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import nn

from .. import streams
from ..maps import accuracy, calibration
from ..shared.errors import TrainingSetError
from ..shared.message import say
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..streams.contract import is_detailed
from ..streams.further import Further
from ..streams.fusion import Fusion, alpha_of, fusion_of, usable_alpha
from ..streams.plausible import ALL, FUSED, WITH_FEATURES, calibrate, held, plausible_of
from . import learnt
from .compatibility import check_bands, check_features, check_layers, check_segmenter
from .completeness import tell_lost
from .fitting import predict
from .inputs import INPUTS
from .samples import Samples, areas_known
from .set_reading import TrainingSet

#: The fusion of all but the further features, in figures that show what these gain.
WITHOUT_FEATURES = "fused_without_features"
#: How the streams and their fusion are called in reports.
NAMES = {
    streams.SENTINEL2: say("Sentinel-2 stream"),
    streams.GOOGLE_EARTH: say("Google Earth stream"),
    streams.FEATURES: say("Stream of further features"),
    WITHOUT_FEATURES: say("Fused without further features"),
    FUSED: say("Fused"),
}
TITLES = {stream: str(name) for stream, name in NAMES.items()}
#: Bootstraps over polygons for the intervals, and the share of them that an interval holds.
REPEATS, LEVEL = 1000, 0.95


@dataclass
class Predictions:
    """Class probabilities (n, 17) by stream (and ``fused``) for n samples.

    ``available`` (n,) tells where the window has instances; elsewhere the Google Earth stream has no answer and the
    fusion is the Sentinel-2 stream's. ``known`` (n,; 0..1) tells the same of further features, in sets that have some.
    """

    labels: np.ndarray
    polygons: np.ndarray
    available: np.ndarray
    probabilities: dict[str, np.ndarray] = field(default_factory=dict)
    known: np.ndarray | None = None

    def codes(self, stream: str) -> np.ndarray:
        """Predicted class codes (n,) of a stream, 0 where it has no answer."""
        codes = self.probabilities[stream].argmax(axis=1) + 1
        if stream == streams.FEATURES and self.known is not None:
            return np.where(self.known > 0, codes, 0)
        return np.where(self.available, codes, 0) if stream == streams.GOOGLE_EARTH else codes

    def add_fusion(self, fusion: Fusion | float, further: Further | None = None) -> None:
        """Fuse the streams, ``further`` the features' too; a number is the alpha of the published rule."""
        fusion = fusion if isinstance(fusion, Fusion) else Fusion.published(fusion)
        own = {s: self.probabilities[s] for s in streams.NAMES if s in self.probabilities}
        if streams.GOOGLE_EARTH in own:
            fused = fusion.apply(own[streams.SENTINEL2], own[streams.GOOGLE_EARTH], self.available)
        else:
            fused = fusion.sentinel2(own[streams.SENTINEL2])
        if streams.FEATURES in own and further is not None and self.known is not None:
            if streams.GOOGLE_EARTH in own:
                self.probabilities[WITHOUT_FEATURES] = fused
            seen = self.available if streams.GOOGLE_EARTH in own else None
            fused = further.apply(fusion, own, seen, self.known)
        self.probabilities[FUSED] = fused

    def without_imagery(self) -> None:
        """Leave out the Google Earth stream, which has no answer anywhere: a fusion with it is the others' alone."""
        p = self.probabilities
        del p[streams.GOOGLE_EARTH]
        if p.pop(WITHOUT_FEATURES, None) is None:
            p[streams.SENTINEL2] = p.pop(FUSED, p[streams.SENTINEL2])


def predict_samples(
    networks: dict[str, nn.Module],
    samples: Samples,
    fusion: Fusion | float | None,
    device: torch.device,
    reporter: Reporter,
    *,
    further: Further | None = None,
    batch_size: int = 64,
) -> Predictions:
    """Probabilities of each stream's network and, of several when ``fusion`` is given, of the fusion."""
    known = samples.known if streams.FEATURES in networks else None
    found = Predictions(samples.labels, samples.polygons, samples.counts > 0, known=known)
    for i, (stream, network) in enumerate(networks.items()):
        inputs = INPUTS[stream](network, samples)
        step = reporter.step(i / len(networks), (i + 1) / len(networks))
        found.probabilities[stream] = predict(
            network.to(device),
            inputs,
            device,
            step,
            message=say("{stream}: predicting", stream=NAMES[stream]),
            batch_size=batch_size,
        ).numpy()
    if fusion is not None and len(networks) > 1:
        found.add_fusion(fusion, further)
    return found


def thresholds(found: Predictions, fusion: Fusion | None, further: Further | None = None) -> dict[str, Any]:
    """Thresholds of plausible classes from predictions of validation samples, for what may decide; JSON-able.

    None for what too few areas tell, and where areas are unknown: windows of one are alike and would promise too much.
    """
    if not areas_known(found.polygons):
        return {}
    areas = found.polygons
    alone = found.probabilities[streams.SENTINEL2]
    made = {streams.SENTINEL2: calibrate(fusion.sentinel2(alone) if fusion else alone, found.labels, areas)}
    if streams.GOOGLE_EARTH in found.probabilities and FUSED in found.probabilities:
        there = found.available
        both = found.probabilities.get(WITHOUT_FEATURES, found.probabilities[FUSED])
        made[FUSED] = calibrate(both[there], found.labels[there], areas[there])
    if further is not None and further.used and fusion is not None and found.known is not None:
        p, known = {s: found.probabilities[s] for s in streams.NAMES if s in found.probabilities}, found.known > 0
        every = np.ones(int(known.sum()))
        pair = {s: p[s][known] for s in (streams.SENTINEL2, streams.FEATURES)}
        alone = further.apply(fusion, pair, None, every)
        made[WITH_FEATURES] = calibrate(alone, found.labels[known], areas[known])
        if streams.GOOGLE_EARTH in p:
            there = known & found.available
            made[ALL] = calibrate(found.probabilities[FUSED][there], found.labels[there], areas[there])
    return {name: entry and entry.to_json() for name, entry in made.items()}


def plausible_sets(
    metadata: dict[str, Any], found: Predictions, fusion: Fusion | None, further: Further | None = None
) -> tuple[float, np.ndarray] | None:
    """The level, and whether each class is plausible (n, 17; bool), as on a map: by what decides in each window.

    None where the model's ``metadata`` have no thresholds of something that decides.
    """
    p, nowhere = found.probabilities, np.zeros(len(found.labels), bool)
    features = streams.FEATURES in p and found.known is not None and further is not None and further.used
    known = found.known > 0 if features else nowhere
    # Where the fusion leaves imagery out, a map does not look at it.
    imagery = streams.GOOGLE_EARTH in p and (features or fusion is None or fusion.rule != streams.SENTINEL2)
    seen = found.available if imagery else nowhere
    deciding = {
        streams.SENTINEL2: ~seen & ~known,
        FUSED: seen & ~known,
        WITH_FEATURES: ~seen & known,
        ALL: seen & known,
    }
    last = p[FUSED] if FUSED in p else next(iter(p.values()))
    sets, level = np.zeros(last.shape, bool), None
    for name, where in deciding.items():
        if where.any():
            own = plausible_of(metadata, name)
            if own is None:
                return None
            sets[where], level = own.sets(last[where]), own.level
    return None if level is None else (level, sets)


def judge(
    predictions: Predictions,
    *,
    repeats: int = REPEATS,
    seed: int = 0,
    plausible: tuple[float, np.ndarray] | None = None,
) -> dict[str, dict[str, Any]]:
    """All figures of each stream and the fusion, with intervals from bootstraps over polygons; JSON-able.

    ``plausible`` is what :func:`plausible_sets` gives, whose coverage is told of the fusion where there is one.

    Where the polygons of the samples are unknown, single samples are drawn instead (``bootstrap_over`` says so),
    which promises too much: samples of one polygon are alike.
    """
    reference = predictions.labels + 1
    known = areas_known(predictions.polygons)
    groups = predictions.polygons.astype(str) if known else np.arange(len(reference))
    found: dict[str, dict[str, Any]] = {}
    for stream in predictions.probabilities:
        codes = predictions.codes(stream)
        figures = accuracy.evaluate(accuracy.confusion_matrix(reference, codes)).to_json()
        stratified = accuracy.several_in_each_class(reference, groups)
        bootstraps = accuracy.bootstrap(reference, codes, groups, repeats=repeats, seed=seed, stratified=stratified)
        figures["intervals"] = {
            m.key: [accuracy.json_number(v) for v in bootstraps.interval(m.key, LEVEL)] for m in accuracy.METRICS
        }
        answered = codes > 0
        figures["calibration"] = calibration.of_probabilities(
            predictions.probabilities[stream][answered], predictions.labels[answered]
        ).to_json()
        figures["bootstrap"] = {
            "over": "polygons" if known else "samples",
            "repeats": repeats,
            "level": LEVEL,
            "groups": bootstraps.groups,
        }
        found[stream] = figures
    last = FUSED if FUSED in found else next(iter(found))
    if plausible is not None and len(reference):
        level, sets = plausible
        found[last]["plausible"] = held(sets, level, predictions.labels, groups)
    return found


def _samples(
    training_set: TrainingSet,
    split: str,
    part: str,
    networks: dict[str, nn.Module],
    features: dict[str, Any] | None,
    reporter: Reporter,
) -> Samples:
    """The samples of a part with what the networks take; ``features`` standardises the further ones."""
    tell_lost(training_set, reporter, graphs=streams.GOOGLE_EARTH in networks, features=features is not None)
    sees_around = streams.SENTINEL2 in networks and networks[streams.SENTINEL2].margin > 0
    samples = training_set.load(
        training_set.split(split)[part],
        reporter,
        surroundings=sees_around and training_set.has_surroundings,
        detailed=is_detailed(networks.get(streams.GOOGLE_EARTH)),
        features=features,
        graphs=streams.GOOGLE_EARTH in networks,
    )
    if not len(samples):
        raise TrainingSetError(
            "The split {split} of {name} has no samples in its part {part}. Choose another part.",
            split=repr(split),
            name=training_set.name,
            part=repr(part),
        )
    return samples


def _leave_out_imagery(found: Predictions, training_set: TrainingSet, reporter: Reporter) -> None:
    """Judge without the Google Earth stream, and say so, where no sample has the graph that it takes."""
    if {streams.SENTINEL2, streams.GOOGLE_EARTH} <= found.probabilities.keys() and not found.available.any():
        reporter.warning(
            "The model has a Google Earth stream, and none of the {total} samples of {name} has a graph of objects: "
            "the model is judged without that stream. To judge the fusion, create the training set with an RGB image.",
            total=len(found.labels),
            name=training_set.name,
        )
        found.without_imagery()


def evaluate(
    model: Model,
    training_set: TrainingSet,
    split: str,
    part: str,
    device: torch.device,
    reporter: Reporter,
    *,
    alpha: float | None = None,
    repeats: int = REPEATS,
    seed: int = 0,
    batch_size: int = 64,
) -> dict[str, Any]:
    """How good a model is on a part of a training set, as JSON-able values; ``alpha`` None is the model's.

    Raises:
        TrainingSetError: the set is damaged, or the part is empty.
        ModelFileError: the model does not fit the set.
    """
    check_bands(model, training_set)
    order = check_layers(model, training_set, reporter)
    check_segmenter(model, training_set, reporter)
    known = check_features(model, training_set, reporter)
    usable = [s for s in streams.NAMES if s in model.streams and (known or s != streams.FEATURES)]
    networks = {s: streams.restore(model, s) for s in usable}
    split = training_set.usable_split(split, reporter)
    features = model.streams[streams.FEATURES] if known else None
    samples = _samples(training_set, split, part, networks, features, reporter.step(0.0, 0.3))
    if samples.detailed is not None:
        samples.detailed = samples.detailed.with_layers(order)
    known_samples = learnt.tell(model, training_set, split, part, samples, reporter)
    alpha = usable_alpha(model, alpha, reporter)
    if known and alpha is not None:
        reporter.warning("The further features have no say: the published fusion by alpha is of two streams.")
    fusion = fusion_of(model.metadata, alpha) if len(networks) > 1 else None
    further = Further.from_json(model.metadata.get("further")) if known and alpha is None else None
    own = alpha is None or fusion is None  # the thresholds are those of the model's own fusion
    step = reporter.step(0.3, 0.9)
    found = predict_samples(networks, samples, fusion, device, step, further=further, batch_size=batch_size)
    _leave_out_imagery(found, training_set, reporter)
    plausible = plausible_sets(model.metadata, found, fusion, further) if own else None
    reporter.progress(0.9, "Bootstraps over polygons")
    return {
        "model": model.metadata["name"],
        "weights_sha256": model.metadata["weights_sha256"],
        "training_set": training_set.name,
        "synthetic": training_set.synthetic,
        "split": split,
        "part": part,
        "alpha": alpha_of(fusion) if FUSED in found.probabilities else None,
        "fusion": fusion.to_json() if fusion and FUSED in found.probabilities else None,
        "further": further and further.to_json(),
        "samples": len(samples),
        "samples_learnt": known_samples,
        "samples_without_instances": int((samples.counts == 0).sum()),
        "samples_without_features": int((samples.known == 0).sum()) if known else None,
        "streams": judge(found, repeats=repeats, seed=seed, plausible=plausible),
    }
