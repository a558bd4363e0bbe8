"""Training a DF4LCZ model: each stream fitted, their fusion chosen on the validation samples, the test samples last.

A usable model file exists from the first epoch on: whenever a stream's validation accuracy rises, the model so far
is written, marked ``stopped_early``, under a name of its own (:func:`.checkpoint.unfinished_path`) beside the one
asked for. So neither a cancel nor a power cut loses what has been learnt, nor a finished model of an earlier
training. A checkpoint beside it lets the training go on; the end of the training removes both.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from .. import streams
from ..shared import model_file
from ..shared.errors import Cancelled, DestinationError, Df4lczError, TrainingError
from ..shared.message import Message, say
from ..shared.method import WINDOW_M, WINDOW_PX
from ..shared.model_file import Model
from ..shared.reporter import Quiet, Reporter
from ..streams import applicability
from . import (
    augmentation,
    checkpoint,
    compatibility,
    evaluation,
    fitting,
    fusing,
    learnt,
    networks,
    pretraining,
    record,
    softening,
)
from . import inputs as inputs_of
from .borders import Borders
from .completeness import tell_lost
from .fitting import Examples, Fit, FitState
from .samples import Samples, areas_known
from .set_layout import PARTS
from .set_reading import TrainingSet
from .settings import AUTO, Settings


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
        networks.check_options(settings, pretrained)
        pretraining.tell_idle(settings, pretrained, reporter)
        settings = networks.for_set(settings, training_set, reporter)
        settings = replace(settings, split=training_set.usable_split(settings.split, reporter))
        self.settings, self.device, self.destination = settings, device, destination
        self._set, self._reporter, self._name, self._pretrained = training_set, reporter, name, pretrained
        if pretrained is not None:
            compatibility.check_bands(pretrained, training_set)
        self._parts = self._read(reporter.step(0.0, 0.05))
        self._marks, self._known_before = learnt.to_keep(self._parts, pretrained, training_set), 0
        if pretrained is not None:
            told = (pretrained, training_set, settings.split, self._parts, reporter)
            self._known_before = learnt.tell_pretrained(*told)
        torch.manual_seed(settings.seed)
        made = {streams.SENTINEL2: networks.sentinel2(settings, training_set, pretrained, self._parts["train"])}
        if settings.streams == "both":
            made[streams.GOOGLE_EARTH] = networks.google_earth(settings, training_set, self._parts["train"])
        if compatibility.learns_features(settings, training_set, self._parts, reporter):
            made[streams.FEATURES] = networks.features(settings, training_set)
        compatibility.tell_fusion(settings, streams.FEATURES in made, reporter)
        self.networks = {stream: network for stream, (network, _) in made.items()}
        self._descriptions = {stream: description for stream, (_, description) in made.items()}
        self.fits: dict[str, FitState] = {}
        self._validation: dict[str, np.ndarray] = {}
        self._weights: dict[str, dict[str, torch.Tensor]] = {}
        self._choice = fusing.Choice()
        self._written = self._resumable = False

    def run(self, *, resume: bool = False) -> Model:
        """Train to the end; returns the model as written.

        Raises:
            Cancelled: the user asked to stop; its text says what was kept.
            TrainingSetError: nothing to resume from, or it does not fit.
            TrainingError: a loss is no number any more; its text says what was kept.
            DestinationError: a file cannot be written; its text says what was kept.
        """
        path = checkpoint.path_for(self.destination)
        fits = checkpoint.load(path, self._fingerprint) if resume else {}
        try:
            self._fit_all(fits)
            model = self._finish(self._reporter.step(0.95, 1.0))
        except Cancelled as error:
            raise Cancelled(self._what_was_kept()) from error
        except (TrainingError, DestinationError) as error:
            raise self.telling_kept(error) from error
        for done_with in (path, checkpoint.unfinished_path(self.destination)):
            self._reporter.afterwards(lambda unfinished=done_with: unfinished.unlink(missing_ok=True))
        return model

    def _fit_all(self, fits: dict[str, FitState]) -> None:
        # The Sentinel-2 stream takes nearly all of the time.
        others = [s for s in self.networks if s != streams.SENTINEL2]
        ends = [round(0.95 - 0.1 * n, 9) for n in range(len(others), -1, -1)]
        self._fit(streams.SENTINEL2, fits.get(streams.SENTINEL2), self._reporter.step(0.05, ends[0]))
        for stream, first, last in zip(others, ends, ends[1:]):
            self._fit(stream, fits.get(stream), self._reporter.step(first, last))

    def _fit(self, stream: str, state: FitState | None, reporter: Reporter) -> None:
        network = self.networks[stream]
        if stream == streams.SENTINEL2 and self._as_is:
            self._weights[stream] = _state_dict(network)
            return
        training, validation = (self._examples(stream, p) for p in ("train", "validation"))
        weights = fitting.balanced_weights(training.labels) if self.settings.class_weights == "balanced" else None
        settings = self.settings.of_fit(
            stream, fine_tuning=self._pretrained is not None, detailed=networks.takes_details(self.settings)
        )
        augment = self._augmentation(stream)
        fit = Fit(
            network,
            training,
            validation,
            settings,
            self.device,
            augment=augment,
            class_weights=weights,
            targets=softening.targets(training.labels, self.settings.soft_labels),
            state=state,
        )
        self.fits[stream] = fit.state
        self._weights[stream] = fit.state.best_weights

        def after_epoch(state: FitState) -> None:
            if state.improved:
                # The network holds the best weights at this moment, so alpha can be chosen with it.
                self._weights[stream] = state.best_weights
                self._write(self._model(stopped_early=True), checkpoint.unfinished_path(self.destination))
                self._written = True
            checkpoint.save(checkpoint.path_for(self.destination), self.fits, self._fingerprint, reporter)
            self._resumable = True

        fit.run(evaluation.NAMES[stream], reporter, after_epoch)
        network.load_state_dict(self._weights[stream])
        # A fit that is done needs no more than its best weights to be taken up again.
        fit.state.weights, fit.state.optimizer = {}, {}

    def _choose_fusion(self, *, final: bool) -> None:
        """Predict the validation samples (those of a finished stream only once) and choose how streams are fused.

        ``final`` also looks at them on borders, which maps are full of.
        """
        samples, own = self._parts["validation"], self._predict_validation()
        # The stream that is being fitted goes on learning until the end.
        done = [s for s in self._weights if final or s not in self.fits or self.fits[s].finished]
        self._validation = {s: p for s, p in own.probabilities.items() if s in done}
        both, features = streams.GOOGLE_EARTH in own.probabilities, streams.FEATURES in own.probabilities
        cases = [(own.probabilities, samples)]
        # Published graphs cannot be joined, and would know more than there is to know on a border.
        if final and len(samples) and (self._joins_borders or (features and not both)):
            joined = fusing.on_borders(samples, self.settings.seed)
            reporter = Quiet(self._reporter)
            found = evaluation.predict_samples(self.networks, joined, None, self.device, reporter)
            cases.append((found.probabilities, joined))
        self._choice = fusing.Choice()
        if both:
            self._choice = fusing.choose(cases if self._joins_borders else cases[:1], self.settings)
        if features:
            self._choice = fusing.join_features(self._choice, own.probabilities, samples, self.settings)
            if len(cases) > 1:
                self._choice = fusing.features_for_maps(self._choice, cases)

    def _predict_validation(self) -> evaluation.Predictions:
        """Each fitted stream's answers for the validation samples; those at hand are not computed again."""
        stale = {s: n for s, n in self.networks.items() if s in self._weights and s not in self._validation}
        found = evaluation.predict_samples(stale, self._parts["validation"], None, self.device, Quiet(self._reporter))
        found.probabilities = {**self._validation, **found.probabilities}
        return found

    def _finish(self, reporter: Reporter) -> Model:
        model = self._model(stopped_early=False)
        self._choice.tell(self._reporter)
        fusion, further, test = self._choice.fusion, self._choice.further, self._parts["test"]
        # Inside areas alone, of which the promise is.
        own = self._predict_validation()
        if fusion is not None and len(self.networks) > 1:
            own.add_fusion(fusion, further)
        model.metadata["plausible"] = evaluation.thresholds(own, fusion, further)
        if known := self._known():
            model.tensors[applicability.ENTRY] = known.tensors()
        if len(test):
            found = evaluation.predict_samples(self.networks, test, fusion, self.device, reporter, further=further)
            plausible = evaluation.plausible_sets(model.metadata, found, fusion, further)
            model.metadata["training"]["test"] = evaluation.judge(found, seed=self.settings.seed, plausible=plausible)
            model.metadata["training"]["test_samples_learnt"] = self._known_before
        else:
            reporter.warning("The split has no test samples: the model carries no test figures.")
        self._write(model, self.destination)
        return model

    def _known(self) -> applicability.Applicability | None:
        """What the model knows, from the windows of its training samples; a pretrained stream as it is knows more."""
        samples = self._parts["train"]
        if self._as_is or not areas_known(samples.polygons):
            return None
        edge = (samples.images.shape[2] - WINDOW_PX) // 2
        inner = slice(edge, edge + WINDOW_PX)
        images = samples.images[:, :, inner, inner]
        return applicability.learn(images, samples.labels, samples.polygons, self.settings.seed)

    def _write(self, model: Model, path: Path) -> None:
        model.metadata = model_file.save(path, model, self._reporter)

    def telling_kept(self, error: Df4lczError) -> Df4lczError:
        """The same error, which also says what was kept."""
        kept, path = say("Nothing was written."), checkpoint.unfinished_path(self.destination)
        if self._written and path.is_file():
            kept = say("The best model so far is kept in {path}, marked as stopped early.", path=path)
            if self._resumable and isinstance(error, DestinationError):
                kept = say(
                    "The best model so far is kept in {path}, marked as stopped early. To go on, train again with the "
                    "same settings and 'Resume a stopped training'.",
                    path=path,
                )
        return type(error)("{error} {kept}", error=error, kept=kept)

    def _what_was_kept(self) -> Message:
        if not self._written:
            return say("Cancelled before the first epoch was done. Nothing was written.")
        best = "; ".join(f"{f.best_epoch}, {f.best_accuracy:.3f}" for f in self.fits.values())
        return say(
            "Cancelled. The best model so far (each stream's epoch and validation accuracy: {best}) is kept in {path}, "
            "marked as stopped early. To go on, train again with the same settings and 'Resume a stopped training'.",
            best=best,
            path=checkpoint.unfinished_path(self.destination),
        )

    # What the training is made of.

    def _read(self, reporter: Reporter) -> dict[str, Samples]:
        split = self._set.split(self.settings.split)
        wide = networks.sees_surroundings(self.settings, self._set, self._pretrained)
        detailed = networks.takes_details(self.settings)
        features = self._set.features if self.settings.features else None
        wanted = {"surroundings": wide, "detailed": detailed, "features": features}
        wanted["graphs"] = self.settings.streams == "both"
        tell_lost(self._set, reporter, graphs=wanted["graphs"], features=features is not None)
        steps = (reporter.step(i / 3, (i + 1) / 3) for i in range(3))
        parts = {part: self._set.load(split[part], step, **wanted) for part, step in zip(PARTS, steps)}
        compatibility.check_parts(parts, self._set.name, self.settings, reporter)
        return parts

    @property
    def _as_is(self) -> bool:
        return pretraining.is_kept(self.settings, self._pretrained)

    def _examples(self, stream: str, part: str) -> Examples:
        samples, network = self._parts[part], self.networks[stream]
        if stream == streams.GOOGLE_EARTH:
            samples = samples.take(samples.counts > 0)
            inputs, labels = inputs_of.google_earth_inputs(network, samples), torch.from_numpy(samples.labels)
            if part == "validation" and self._joins_borders:
                # As maps are judged: half of the windows lie on a border.
                borders = Borders.draw(len(samples), torch.Generator().manual_seed(self.settings.seed), share=1.0)
                inputs = tuple(torch.cat(pair) for pair in zip(inputs, borders.graphs(*inputs)))
                labels = torch.cat((labels, labels))
            return Examples(inputs, labels)
        if stream == streams.FEATURES:
            samples = samples.take(samples.known > 0)
            inputs, labels = inputs_of.feature_inputs(network, samples), torch.from_numpy(samples.labels)
            if part == "validation" and self.settings.borders:
                borders = Borders.draw(len(samples), torch.Generator().manual_seed(self.settings.seed), share=1.0)
                inputs, labels = (torch.cat((inputs[0], borders.images(inputs[0]))),), torch.cat((labels, labels))
            return Examples(inputs, labels)
        return Examples(inputs_of.sentinel2_inputs(network, samples), torch.from_numpy(samples.labels))

    @property
    def _joins_borders(self) -> bool:
        return self.settings.borders and networks.takes_details(self.settings)

    def _augmentation(self, stream: str) -> fitting.Augmentation | None:
        chosen, detailed = self.settings.augmentation, networks.takes_details(self.settings)
        if stream == streams.FEATURES:
            return augmentation.of_features(self.settings.borders) if chosen != "none" else None
        if stream == streams.SENTINEL2 and chosen != "none":
            return lambda inputs, g: (fitting.flip_and_turn(inputs[0], g),)
        if stream == streams.GOOGLE_EARTH and (chosen == "both" or (chosen == AUTO and detailed)):
            pixel = self._set.pixel_m / WINDOW_M
            return augmentation.of_detailed(pixel, self._joins_borders) if detailed else augmentation.of_graphs(pixel)
        if stream == streams.GOOGLE_EARTH and self._joins_borders:
            return augmentation.of_borders
        return None

    @cached_property
    def _fingerprint(self) -> dict[str, Any]:
        return record.fingerprint(self.settings, self._set, self._parts, self._pretrained)

    def _model(self, *, stopped_early: bool) -> Model:
        """The model as far as its streams are fitted, their fusion chosen anew where there are several."""
        if len(self._weights) > 1:
            self._choose_fusion(final=not stopped_early)
        described = {s: self._descriptions[s] for s in self.networks if s in self._weights}
        made_of = (self.settings, self.device, self._set, self._parts, self.fits, self._choice, self._pretrained)
        about = record.record_of(*made_of, marks=self._marks, stopped_early=stopped_early)
        metadata = record.metadata_of(self._name, self._set, described, self._choice, self._pretrained, about)
        return Model(metadata, {s: self._weights[s] for s in described})


def _state_dict(network: nn.Module) -> dict[str, torch.Tensor]:
    return {k: v.detach().cpu().clone() for k, v in network.state_dict().items()}
