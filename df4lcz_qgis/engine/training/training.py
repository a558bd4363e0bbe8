"""Training a DF4LCZ model: each stream fitted in turn, alpha chosen on the validation samples, the test samples last.

A usable model file exists from the first epoch on: whenever a stream's validation accuracy rises, the model so far
is written, marked ``stopped_early``, under a name of its own (:func:`.checkpoint.unfinished_path`) beside the one
asked for. So neither a cancel nor a power cut loses what has been learnt, nor a finished model of an earlier
training. A checkpoint beside it lets the training go on; the end of the training removes both.
"""

from __future__ import annotations

import dataclasses
import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from .. import streams
from ..shared import folders, lcz, model_file
from ..shared.errors import Cancelled, ModelFileError, TrainingSetError
from ..shared.message import Message, say
from ..shared.method import MAX_NODES, RESOLUTION_M, WINDOW_M, WINDOW_PX
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..streams import fusion
from ..streams.resnet3d import MARGIN
from . import checkpoint, evaluation, fitting
from .fitting import Examples, Fit, FitSettings, FitState
from .set_layout import PARTS
from .set_reading import Samples, TrainingSet

STREAMS = ("both", "sentinel2")
USES = ("fine-tune", "as-is")
AUGMENTATIONS = ("none", "sentinel2", "both")
CLASS_WEIGHTS = ("none", "balanced")
AUTO = "auto"
#: Learning rates of the Sentinel-2 stream from scratch (the authors') and when fine-tuning.
LEARNING_RATE, FINE_TUNING_RATE = 0.002, 0.0002


@dataclass(frozen=True)
class Settings:
    """How a model is trained; the defaults are the authors' where they had the choice (Wu et al. 2024).

    ``border`` ``auto`` takes real surroundings where the set has them. ``learning_rate`` None is 0.002, or 0.0002
    to fine-tune.
    """

    streams: str = "both"
    split: str = "polygons"
    width: int = 64
    border: str = AUTO
    standardise: bool = True
    pretrained_use: str = "fine-tune"
    epochs: int = 100
    batch_size: int = 64
    learning_rate: float | None = None
    decay_factor: float = 0.4
    decay_epochs: int = 5
    patience: int = 40
    google_earth_epochs: int = 100
    google_earth_batch_size: int = 32
    google_earth_learning_rate: float = 0.01
    google_earth_patience: int = 20
    augmentation: str = "sentinel2"
    class_weights: str = "none"
    alpha: float | None = None
    seed: int = 0
    mixed_precision: bool = True


class Training:
    """One training: makes the networks, fits them, and writes the model file."""

    def __init__(
        self,
        training_set: TrainingSet,
        settings: Settings,
        destination: Path,
        device: torch.device,
        reporter: Reporter,
        *,
        name: str | None = None,
        pretrained: Model | None = None,
    ) -> None:
        self.settings, self.device, self.destination = settings, device, destination
        self._set, self._reporter, self._name, self._pretrained = training_set, reporter, name, pretrained
        if pretrained is not None:
            evaluation.check_bands(pretrained, training_set)
        self._parts = self._read(reporter.step(0.0, 0.05))
        torch.manual_seed(settings.seed)
        self.networks = {streams.SENTINEL2: self._sentinel2_network()}
        if settings.streams == "both":
            self.networks[streams.GOOGLE_EARTH] = streams.make("gcn", {})
        self.fits: dict[str, FitState] = {}
        self._validation: dict[str, np.ndarray] = {}
        self._weights: dict[str, dict[str, torch.Tensor]] = {}
        self._alpha: float | None = None
        self._scan: list[dict[str, Any]] = []
        self._written = False

    def run(self, *, resume: bool = False) -> Model:
        """Train to the end; returns the model as written.

        Raises:
            Cancelled: the user asked to stop; its text says what was kept.
            TrainingSetError: nothing to resume from, or it does not fit.
        """
        path = checkpoint.path_for(self.destination)
        fits = checkpoint.load(path, self._fingerprint()) if resume else {}
        try:
            self._fit_all(fits)
            model = self._finish(self._reporter.step(0.95, 1.0))
        except Cancelled as error:
            raise Cancelled(self._what_was_kept()) from error
        for done_with in (path, checkpoint.unfinished_path(self.destination)):
            self._reporter.afterwards(lambda unfinished=done_with: unfinished.unlink(missing_ok=True))
        return model

    def _fit_all(self, fits: dict[str, FitState]) -> None:
        # The Sentinel-2 stream takes nearly all of the time.
        share = 0.8 if len(self.networks) == 2 else 0.9
        self._fit(streams.SENTINEL2, fits.get(streams.SENTINEL2), self._reporter.step(0.05, 0.05 + share))
        if streams.GOOGLE_EARTH in self.networks:
            self._fit(streams.GOOGLE_EARTH, fits.get(streams.GOOGLE_EARTH), self._reporter.step(0.05 + share, 0.95))

    def _fit(self, stream: str, state: FitState | None, reporter: Reporter) -> None:
        network = self.networks[stream]
        if stream == streams.SENTINEL2 and self._as_is:
            self._weights[stream] = _state_dict(network)
            return
        training, validation = (self._examples(stream, self._parts[p]) for p in ("train", "validation"))
        weights = fitting.balanced_weights(training.labels) if self.settings.class_weights == "balanced" else None
        fit = Fit(
            network, training, validation, self._fit_settings(stream), self.device,
            augment=self._augmentation(stream), class_weights=weights, state=state,
        )  # fmt: skip
        self.fits[stream] = fit.state
        self._weights[stream] = fit.state.best_weights

        def after_epoch(state: FitState) -> None:
            if state.improved:
                # The network holds the best weights at this moment, so alpha can be chosen with it.
                self._weights[stream] = state.best_weights
                self._write(self._model(stopped_early=True), checkpoint.unfinished_path(self.destination))
            checkpoint.save(checkpoint.path_for(self.destination), self.fits, self._fingerprint(), reporter)

        fit.run(evaluation.NAMES[stream], reporter, after_epoch)
        network.load_state_dict(self._weights[stream])
        # A fit that is done needs no more than its best weights to be taken up again.
        fit.state.weights, fit.state.optimizer = {}, {}

    def _choose_alpha(self) -> None:
        """Predict the validation samples (those of a finished stream only once) and scan alpha on them."""
        samples = self._parts["validation"]
        stale = {s: n for s, n in self.networks.items() if s not in self._validation}
        found = evaluation.predict_samples(stale, samples, None, self.device, _Muted(self._reporter)).probabilities
        probabilities = {**self._validation, **found}
        self._validation = {s: p for s, p in probabilities.items() if s == streams.SENTINEL2}
        best, self._scan = fusion.scan_alpha(
            probabilities[streams.SENTINEL2], probabilities[streams.GOOGLE_EARTH], samples.labels, samples.counts > 0
        )
        self._alpha = best if self.settings.alpha is None else self.settings.alpha

    def _finish(self, reporter: Reporter) -> Model:
        model = self._model(stopped_early=False)
        test = self._parts["test"]
        if len(test):
            found = evaluation.predict_samples(self.networks, test, self._alpha, self.device, reporter)
            model.metadata["training"]["test"] = evaluation.judge(found, seed=self.settings.seed)
        else:
            reporter.warning("The split has no test samples: the model carries no test figures.")
        self._write(model, self.destination)
        return model

    def _write(self, model: Model, path: Path) -> None:
        model.metadata = model_file.save(path, model, self._reporter)
        self._written = True

    def _what_was_kept(self) -> Message:
        if not self._written:
            return say("Cancelled before the first epoch was done. Nothing was written.")
        best = "; ".join(f"{f.best_epoch}, {f.best_accuracy:.3f}" for f in self.fits.values())
        return say(
            "Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, "
            "marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.",
            best=best, path=checkpoint.unfinished_path(self.destination),
        )  # fmt: skip

    # What the training is made of.

    def _read(self, reporter: Reporter) -> dict[str, Samples]:
        split = self._set.split(self.settings.split)
        wide = self._border == "real"
        parts = {}
        for i, part in enumerate(PARTS):
            parts[part] = self._set.load(split[part], reporter.step(i / 3, (i + 1) / 3), surroundings=wide)
        _check_parts(parts, self._set.name, self.settings, reporter)
        return parts

    @property
    def _border(self) -> str:
        border = self.settings.border
        if self._pretrained is not None:
            options = self._pretrained.streams.get(streams.SENTINEL2, {}).get("options", {})
            border = options.get("border", "zeros")
        if border == AUTO:
            border = "real" if self._set.has_surroundings else "zeros"
        if border == "real" and not self._set.has_surroundings:
            raise TrainingSetError(
                "The training set {name} has no surroundings of its patches, which 'real' needs. "
                "Choose 'auto' or 'zeros', or create the set again.",
                name=self._set.name,
            )
        return border

    @property
    def _as_is(self) -> bool:
        return self._pretrained is not None and self.settings.pretrained_use == "as-is"

    def _sentinel2_network(self) -> nn.Module:
        if self._pretrained is not None:
            self._description = dict(self._pretrained.streams.get(streams.SENTINEL2) or {})
            return streams.restore(self._pretrained, streams.SENTINEL2)
        border = self._border
        options: dict[str, Any] = {"bands": len(self._set.bands), "width": self.settings.width, "border": border}
        if self.settings.standardise:
            images = self._parts["train"].images
            options |= {"mean": _rounded(images.mean((0, 2, 3))), "std": _rounded(images.std((0, 2, 3)) + 1e-6)}
        self._description = {
            "architecture": "resnet3d", "options": options, "bands": list(self._set.bands),
            "window_px": WINDOW_PX, "resolution_m": RESOLUTION_M, "input": "reflectance",
            "margin_px": MARGIN if border == "real" else 0,
        }  # fmt: skip
        return streams.make("resnet3d", options)

    def _examples(self, stream: str, samples: Samples) -> Examples:
        if stream == streams.GOOGLE_EARTH:
            samples = samples.take(samples.counts > 0)
            return Examples(evaluation.google_earth_inputs(samples), torch.from_numpy(samples.labels))
        inputs = evaluation.sentinel2_inputs(self.networks[stream], samples)
        return Examples(inputs, torch.from_numpy(samples.labels))

    def _fit_settings(self, stream: str) -> FitSettings:
        s = self.settings
        if stream == streams.GOOGLE_EARTH:
            return FitSettings(
                s.google_earth_epochs, s.google_earth_batch_size, s.google_earth_learning_rate,
                patience=s.google_earth_patience, reduction="sum", seed=s.seed, mixed_precision=False,
            )  # fmt: skip
        rate = s.learning_rate or (LEARNING_RATE if self._pretrained is None else FINE_TUNING_RATE)
        return FitSettings(
            s.epochs, s.batch_size, rate, s.decay_factor, s.decay_epochs, s.patience, seed=s.seed,
            mixed_precision=s.mixed_precision,
        )  # fmt: skip

    def _augmentation(self, stream: str) -> fitting.Augmentation | None:
        if stream == streams.SENTINEL2 and self.settings.augmentation != "none":
            return lambda inputs, g: (fitting.flip_and_turn(inputs[0], g),)
        if stream == streams.GOOGLE_EARTH and self.settings.augmentation == "both":
            return lambda inputs, g: (fitting.flip_and_turn_nodes(*inputs[:2], g), *inputs[1:])
        return None

    def _fingerprint(self) -> dict[str, Any]:
        """What a resumed training must share with the one that it goes on with."""
        return {
            **dataclasses.asdict(self.settings),
            "training set": [self._set.name, {p: s.class_counts() for p, s in self._parts.items()}],
            "pretrained model": self._pretrained.metadata["weights_sha256"] if self._pretrained else None,
        }

    def _model(self, *, stopped_early: bool) -> Model:
        if streams.GOOGLE_EARTH in self._weights:
            self._choose_alpha()
        described = {streams.SENTINEL2: self._description}
        if streams.GOOGLE_EARTH in self._weights:
            described[streams.GOOGLE_EARTH] = {
                "architecture": "gcn", "options": {}, "window_m": WINDOW_M, "max_nodes": MAX_NODES
            }  # fmt: skip
        fused = len(described) == 2
        metadata = {
            "name": self._name or f"DF4LCZ, {self._set.name}",
            "licence": "that of its training set and, where one was used, of the pretrained model",
            "citation": "Wu, Ma, Sui, Pun (2024), DF4LCZ, IEEE TGRS 62, doi 10.1109/TGRS.2024.3414143",
            "provenance": {
                "made_with": f"DF4LCZ for QGIS {folders.version()}",
                "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
                "training_set": self._set.name,
                "pretrained": _origin(self._pretrained) if self._pretrained else None,
            },
            "classes": [c.code for c in lcz.CLASSES],
            "streams": described,
            "alpha": self._alpha if fused else None,
            "segmenter": self._set.metadata.get("segmenter") if fused else None,
            "training": self._record(stopped_early),
        }
        return Model(metadata, {s: self._weights[s] for s in described})

    def _record(self, stopped_early: bool) -> dict[str, Any]:
        return {
            "settings": dataclasses.asdict(self.settings),
            "device": str(self.device),
            "torch": str(torch.__version__),
            "training_set": {
                "name": self._set.name,
                "synthetic": bool(self._set.metadata.get("synthetic", False)),
                "samples": {part: samples.class_counts() for part, samples in self._parts.items()},
                "sentinel2": self._set.metadata.get("sentinel2"),
                "google_earth": self._set.metadata.get("google_earth"),
            },
            "polygons": _provenance(self._parts),
            "curves": {stream: state.curves for stream, state in self.fits.items()},
            "best_epoch": {stream: state.best_epoch for stream, state in self.fits.items()},
            "alpha_scan": self._scan,
            "stopped_early": stopped_early,
            "test": None,
        }


class _Muted(Reporter):
    """Passes on a wish to cancel, but says nothing."""

    def __init__(self, parent: Reporter) -> None:
        super().__init__()
        self.check = parent.check  # type: ignore[method-assign]


def _check_parts(parts: dict[str, Samples], name: str, settings: Settings, reporter: Reporter) -> None:
    """Refuse what nothing can be learnt from, and tell which classes will be missing."""
    advice = say("Add training areas and create the set again, or choose the split 'random'.")
    for part in ("train", "validation"):
        if not len(parts[part]):
            raise TrainingSetError(
                "The split {split} of the training set {name} has no samples in its part {part}. {advice}",
                split=repr(settings.split),
                name=name,
                part=repr(part),
                advice=advice,
            )
    learnt = set(parts["train"].class_counts())
    if len(learnt) < 2:
        raise TrainingSetError(
            "The training samples of {name} are all of class {label}; at least two classes are needed. {advice}",
            name=name,
            label=next(iter(learnt)),
            advice=advice,
        )
    if settings.streams == "both" and not all((parts[p].counts > 0).any() for p in ("train", "validation")):
        raise TrainingSetError(
            "The training set {name} has no graphs of instances, which the Google Earth stream learns from. "
            "Create it with an RGB image, or train the Sentinel-2 stream alone.",
            name=name,
        )
    unseen = [lcz.by_code(c).title for c in range(1, lcz.CLASS_COUNT + 1) if str(c) not in learnt]
    if unseen:
        reporter.warning(
            "No training samples of: {unseen}. The model will not know these classes.", unseen=", ".join(unseen)
        )


def _provenance(parts: dict[str, Samples]) -> dict[str, dict[str, Any]]:
    """Training area -> its class and how many of its samples are in which part; empty where areas are unknown."""
    found: dict[str, dict[str, Any]] = {}
    for part, samples in parts.items():
        for polygon, label in zip(samples.polygons, samples.labels):
            if polygon:
                entry = found.setdefault(polygon, {"class": int(label) + 1, "samples": {}})
                entry["samples"][part] = entry["samples"].get(part, 0) + 1
    return found


def _origin(pretrained: Model) -> dict[str, Any]:
    keys = ("name", "licence", "citation", "weights_sha256", "provenance")
    return {k: pretrained.metadata.get(k) for k in keys}


def _state_dict(network: nn.Module) -> dict[str, torch.Tensor]:
    return {k: v.detach().cpu().clone() for k, v in network.state_dict().items()}


def _rounded(values: np.ndarray) -> list[float]:
    return [float(f"{v:.6g}") for v in values]


def check_pretrained(model: Model) -> None:
    """Refuse a pretrained model without a Sentinel-2 stream.

    Raises:
        ModelFileError: it has none.
    """
    if streams.SENTINEL2 not in model.streams:
        raise ModelFileError(
            "The model {model} has no Sentinel-2 stream to start from. Choose another one.",
            model=repr(model.metadata["name"]),
        )
