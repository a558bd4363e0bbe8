"""Predictions of a model's streams on samples of a training set, and how good they are, alone and fused."""

from __future__ import annotations

from dataclasses import dataclass, field
from statistics import NormalDist
from typing import Any

import numpy as np
import torch
from torch import nn

from .. import streams
from ..maps import accuracy, calibration
from ..shared.errors import TrainingSetError
from ..shared.message import say
from ..shared.method import WINDOW_PX
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..streams.contract import is_detailed
from ..streams.fusion import Fusion, fusion_of
from ..streams.plausible import Plausible, calibrate, coverage, plausible_of
from .compatibility import check_bands, check_layers, check_segmenter
from .fitting import predict
from .samples import Samples, areas_known
from .set_reading import TrainingSet

FUSED = "fused"
#: How the streams and their fusion are called in reports.
NAMES = {
    streams.SENTINEL2: say("Sentinel-2 stream"),
    streams.GOOGLE_EARTH: say("Google Earth stream"),
    FUSED: say("Fused"),
}
TITLES = {stream: str(name) for stream, name in NAMES.items()}
#: Bootstraps over polygons for the intervals, and the share of them that an interval holds.
REPEATS, LEVEL = 1000, 0.95


@dataclass
class Predictions:
    """Class probabilities (n, 17) by stream (and ``fused``) for n samples.

    ``available`` (n,) tells where the window has instances; elsewhere the Google Earth stream has no answer and the
    fusion is the Sentinel-2 stream's.
    """

    labels: np.ndarray
    polygons: np.ndarray
    available: np.ndarray
    probabilities: dict[str, np.ndarray] = field(default_factory=dict)

    def codes(self, stream: str) -> np.ndarray:
        """Predicted class codes (n,) of a stream, 0 where it has no answer."""
        codes = self.probabilities[stream].argmax(axis=1) + 1
        return np.where(self.available, codes, 0) if stream == streams.GOOGLE_EARTH else codes

    def and_those(self, others: Predictions) -> Predictions:
        """These and others of the same streams, in one."""
        labels, polygons, available = (
            np.concatenate([getattr(p, name) for p in (self, others)]) for name in ("labels", "polygons", "available")
        )
        both = {s: np.concatenate((p, others.probabilities[s])) for s, p in self.probabilities.items()}
        return Predictions(labels, polygons, available, both)

    def add_fusion(self, fusion: Fusion | float) -> None:
        """Fuse the two streams; a number is the alpha of the published rule."""
        fusion = fusion if isinstance(fusion, Fusion) else Fusion.published(fusion)
        self.probabilities[FUSED] = fusion.apply(
            self.probabilities[streams.SENTINEL2], self.probabilities[streams.GOOGLE_EARTH], self.available
        )


def sentinel2_inputs(network: nn.Module, samples: Samples) -> tuple[torch.Tensor, ...]:
    """The patches as the network takes them: with as much of their surroundings as its margin."""
    margin = network.margin
    cut = (samples.images.shape[2] - WINDOW_PX) // 2 - margin
    if cut < 0:
        raise TrainingSetError(
            "The network sees real surroundings of its windows, which this training set does not have. "
            "Create the set with 'Create training set', or train a network with the surroundings 'zeros'."
        )
    images = samples.images[:, :, cut : samples.images.shape[2] - cut, cut : samples.images.shape[3] - cut]
    return (torch.from_numpy(np.ascontiguousarray(images)),)


def google_earth_inputs(network: nn.Module, samples: Samples) -> tuple[torch.Tensor, ...]:
    """The graphs as the network takes them.

    Raises:
        TrainingSetError: it takes detailed graphs, and the set has none.
    """
    if is_detailed(network):
        graphs = samples.detailed
        if graphs is None:
            raise TrainingSetError(
                "The network looks at the texture and shape of objects, which this training set does not tell. Create "
                "the set again with 'Create training set' and the RGB image."
            )
        return tuple(map(torch.from_numpy, (graphs.nodes, graphs.counts, graphs.view)))
    inputs = (torch.from_numpy(samples.nodes), torch.from_numpy(samples.counts))
    return inputs if samples.adjacency is None else (*inputs, torch.from_numpy(samples.adjacency))


def predict_samples(
    networks: dict[str, nn.Module],
    samples: Samples,
    fusion: Fusion | float | None,
    device: torch.device,
    reporter: Reporter,
    *,
    batch_size: int = 64,
) -> Predictions:
    """Probabilities of each stream's network and, when both are there and ``fusion`` is given, of the fusion."""
    found = Predictions(samples.labels, samples.polygons, samples.counts > 0)
    for i, (stream, network) in enumerate(networks.items()):
        inputs = (
            sentinel2_inputs(network, samples) if stream == streams.SENTINEL2 else google_earth_inputs(network, samples)
        )
        step = reporter.step(i / len(networks), (i + 1) / len(networks))
        found.probabilities[stream] = predict(
            network.to(device),
            inputs,
            device,
            step,
            message=say("{stream}: predicting", stream=NAMES[stream]),
            batch_size=batch_size,
        ).numpy()
    if fusion is not None and len(networks) == 2:
        found.add_fusion(fusion)
    return found


def thresholds(found: Predictions, fusion: Fusion | None) -> dict[str, Any]:
    """Thresholds of plausible classes from predictions of validation samples, for what may decide; JSON-able.

    None for what too few areas tell, and where areas are unknown: windows of one are alike and would promise too much.
    """
    if not areas_known(found.polygons):
        return {}
    areas = found.polygons
    alone = found.probabilities[streams.SENTINEL2]
    made = {streams.SENTINEL2: calibrate(fusion.sentinel2(alone) if fusion else alone, found.labels, areas)}
    if FUSED in found.probabilities:
        there = found.available
        made[FUSED] = calibrate(found.probabilities[FUSED][there], found.labels[there], areas[there])
    return {name: entry and entry.to_json() for name, entry in made.items()}


def judge(
    predictions: Predictions, *, repeats: int = REPEATS, seed: int = 0, plausible: Plausible | None = None
) -> dict[str, dict[str, Any]]:
    """All figures of each stream and the fusion, with intervals from bootstraps over polygons; JSON-able.

    ``plausible`` are the model's thresholds, whose coverage is told of what decides (the fusion where there is one).

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
        bootstraps = accuracy.bootstrap(
            reference, codes, groups, repeats=repeats, seed=seed, stratified=_several_in_each_class(reference, groups)
        )
        figures["intervals"] = {
            m.key: _never_certain(bootstraps.interval(m.key, LEVEL), bootstraps.groups) for m in accuracy.METRICS
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
    deciding = FUSED if FUSED in found else next(iter(found))
    if plausible is not None and len(reference):
        found[deciding]["plausible"] = coverage(
            plausible, predictions.probabilities[deciding], predictions.labels, groups
        )
    return found


def _never_certain(interval: tuple[float, float], groups: int) -> list[float | None]:
    """An interval of bootstraps; one without width (all areas right, say) is Wilson's of as many areas instead."""
    low, high = interval
    if low == high and 0 <= low <= 1 and groups:
        z = NormalDist().inv_cdf(0.5 + LEVEL / 2)
        middle = (low + z**2 / (2 * groups)) / (1 + z**2 / groups)
        half = z / (1 + z**2 / groups) * (low * (1 - low) / groups + z**2 / (4 * groups**2)) ** 0.5
        low, high = middle - half, middle + half
    return [accuracy.json_number(low), accuracy.json_number(high)]


def _several_in_each_class(reference: np.ndarray, groups: np.ndarray) -> bool:
    """Whether drawing class by class leaves anything to chance: a class's only polygon would always be drawn."""
    return all(len(np.unique(groups[reference == code])) > 1 for code in np.unique(reference))


def _check_split(model: Model, training_set: TrainingSet, split: str, reporter: Reporter) -> None:
    record = model.metadata.get("training") or {}
    own = (record.get("settings") or {}).get("split")
    if own and own != split and (record.get("training_set") or {}).get("name") == training_set.name:
        reporter.warning(
            "The model was trained with the split {own} of this set, and is judged on samples of the split {split}: it "
            "may have learnt from them. Choose the split {own}.",
            own=repr(own),
            split=repr(split),
        )


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
    check_layers(model, training_set)
    check_segmenter(model, training_set, reporter)
    networks = {s: streams.restore(model, s) for s in (streams.SENTINEL2, streams.GOOGLE_EARTH) if s in model.streams}
    sees_around = streams.SENTINEL2 in networks and networks[streams.SENTINEL2].margin > 0
    detailed = is_detailed(networks.get(streams.GOOGLE_EARTH))
    wide = sees_around and training_set.has_surroundings
    split = training_set.usable_split(split, reporter)
    _check_split(model, training_set, split, reporter)
    samples = training_set.load(
        training_set.split(split)[part], reporter.step(0.0, 0.3), surroundings=wide, detailed=detailed
    )
    if not len(samples):
        raise TrainingSetError(
            "The split {split} of {name} has no samples in its part {part}. Choose another part.",
            split=repr(split),
            name=training_set.name,
            part=repr(part),
        )
    if samples.detailed is not None and not model.layers:
        samples.detailed = samples.detailed.without_layers()
    fusion = fusion_of(model.metadata, alpha) if len(networks) == 2 else None
    own = alpha is None or fusion is None  # the thresholds are those of the model's own fusion
    plausible = plausible_of(model.metadata, FUSED if fusion else streams.SENTINEL2) if own else None
    step = reporter.step(0.3, 0.9)
    found = predict_samples(networks, samples, fusion, device, step, batch_size=batch_size)
    reporter.progress(0.9, "Bootstraps over polygons")
    return {
        "model": model.metadata["name"],
        "weights_sha256": model.metadata["weights_sha256"],
        "training_set": training_set.name,
        "synthetic": bool(training_set.metadata.get("synthetic", False)),
        "split": split,
        "part": part,
        "alpha": None if fusion is None else alpha if alpha is not None else model.metadata.get("alpha"),
        "fusion": fusion and fusion.to_json(),
        "samples": len(samples),
        "samples_without_instances": int((samples.counts == 0).sum()),
        "streams": judge(found, repeats=repeats, seed=seed, plausible=plausible),
    }
