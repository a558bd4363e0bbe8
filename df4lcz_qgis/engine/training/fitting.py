"""Fitting one network: Nadam, step decay, early stopping, the best epoch kept, and a state to go on from.

As the authors trained (Wu et al. 2024): learning rate lr0 * decay^floor(epoch / decay_epochs), the weights of the
epoch with the highest validation accuracy (of equal ones that with the lowest loss), an end when the validation loss
has not improved for ``patience`` epochs.
The order of samples and their augmentation follow from seed and epoch alone, so that a resumed fit goes on exactly
as it would have gone.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn

from ..shared.message import Message, say
from ..shared.method import NODE_DETAILS, NODE_FEATURES, WINDOW_M
from ..shared.reporter import Reporter
from ..streams.layers import KERAS_BN_MOMENTUM
from . import softening
from .finite import check_finite

Augmentation = Callable[[tuple[torch.Tensor, ...], torch.Generator], tuple[torch.Tensor, ...]]


@dataclass(frozen=True)
class FitSettings:
    """How a network is fitted.

    ``reduction`` is that of the loss over a batch, ``mean`` or ``sum``. ``annealed`` lets the learning rate fall along
    half a cosine over all epochs instead of in steps (Loshchilov and Hutter 2017). ``by_loss`` keeps the weights of
    the lowest validation loss instead of the highest accuracy. ``weight_decay`` is decoupled from the gradient.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    decay_factor: float = 1.0
    decay_epochs: int = 5
    patience: int = 20
    reduction: str = "mean"
    seed: int = 0
    mixed_precision: bool = True
    annealed: bool = False
    by_loss: bool = False
    weight_decay: float = 0.0

    def rate(self, epoch: int) -> float:
        """The learning rate of an epoch, counted from 0."""
        if self.annealed:
            return self.learning_rate * 0.5 * (1 + math.cos(math.pi * epoch / self.epochs))
        return self.learning_rate * self.decay_factor ** (epoch // self.decay_epochs)


@dataclass
class Examples:
    """Inputs of a network (tensors with a common first dimension) and class indices (n,) int64."""

    inputs: tuple[torch.Tensor, ...]
    labels: torch.Tensor

    def __len__(self) -> int:
        return len(self.labels)


@dataclass
class FitState:
    """Where a fit stands after ``epoch`` epochs: enough to go on, and the best so far."""

    epoch: int = 0
    best_epoch: int = 0
    best_accuracy: float = -1.0
    lowest_loss: float = math.inf
    waited: int = 0
    finished: bool = False
    curves: list[dict[str, float]] = field(default_factory=list)
    best_weights: dict[str, torch.Tensor] = field(default_factory=dict)
    weights: dict[str, torch.Tensor] = field(default_factory=dict)
    optimizer: dict[str, Any] = field(default_factory=dict)
    scaler: dict[str, Any] = field(default_factory=dict)

    @property
    def improved(self) -> bool:
        """Whether the last epoch was the best so far."""
        return self.epoch > 0 and self.best_epoch == self.epoch


class Fit:
    """A network being fitted on ``device``; :meth:`run` goes on from ``state`` to the end or a cancel."""

    def __init__(
        self,
        network: nn.Module,
        training: Examples,
        validation: Examples,
        settings: FitSettings,
        device: torch.device,
        *,
        augment: Augmentation | None = None,
        class_weights: torch.Tensor | None = None,
        targets: torch.Tensor | None = None,
        state: FitState | None = None,
    ) -> None:
        self.settings, self.device, self.state = settings, device, state or FitState()
        if any(p.dim() == 5 for p in network.parameters()):
            # How 3D convolutions want their kernels to be fast.
            network = network.to(memory_format=torch.channels_last_3d)
        _look_back_half_an_epoch(network, math.ceil(len(training) / settings.batch_size))
        self._network, self._training, self._validation = network.to(device), training, validation
        self._augment = augment
        self._class_weights = None if class_weights is None else class_weights.to(device)
        self._targets = None if targets is None else targets.to(device)
        # Epsilon as Keras has it.
        self._optimizer = torch.optim.NAdam(
            network.parameters(),
            lr=settings.learning_rate,
            eps=1e-7,
            weight_decay=settings.weight_decay,
            decoupled_weight_decay=settings.weight_decay > 0,
        )
        self._mixed = settings.mixed_precision and device.type == "cuda"
        self._scaler = torch.amp.GradScaler(device.type, enabled=self._mixed)
        if self.state.weights:
            network.load_state_dict(self.state.weights)
            self._optimizer.load_state_dict(self.state.optimizer)
            self._scaler.load_state_dict(self.state.scaler)

    def run(self, name: str | Message, reporter: Reporter, after_epoch: Callable[[FitState], None]) -> FitState:
        """Fit to the end; ``after_epoch`` is called with the state after each epoch.

        Raises:
            Cancelled: the user asked to stop; the state is that of the last whole epoch.
            TrainingError: a loss is no number any more; the state is that of the epoch before.
        """
        started, first = time.monotonic(), self.state.epoch
        while not self.state.finished:
            epoch, epochs = self.state.epoch, self.settings.epochs
            step = reporter.step(epoch / epochs, (epoch + 1) / epochs)
            message = say("{stream}, epoch {epoch} of {epochs}", stream=name, epoch=epoch + 1, epochs=epochs)
            curve = self._epoch(message, step)
            check_finite(curve, name, epoch + 1, mixed=self._mixed)
            self._advance(curve)
            seconds = (time.monotonic() - started) / (self.state.epoch - first) * (epochs - self.state.epoch)
            reporter.info(
                "{stream}, epoch {epoch} of {epochs}: loss {loss:.4f}, accuracy {accuracy:.4f}; validation loss "
                "{validation_loss:.4f}, accuracy {validation_accuracy:.4f}; at most {duration} left",
                stream=name,
                epoch=self.state.epoch,
                epochs=epochs,
                loss=curve["loss"],
                accuracy=curve["accuracy"],
                validation_loss=curve["validation_loss"],
                validation_accuracy=curve["validation_accuracy"],
                duration=_duration(seconds),
            )
            after_epoch(self.state)
        reporter.progress(1.0)
        return self.state

    def _epoch(self, message: Message, reporter: Reporter) -> dict[str, float]:
        settings = self.settings
        rate = settings.rate(self.state.epoch)
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        generator = torch.Generator().manual_seed(settings.seed * 1_000_003 + self.state.epoch)
        order = torch.randperm(len(self._training), generator=generator)
        self._network.train()
        total, right = 0.0, 0
        batches = _batches(order, settings.batch_size)
        for i, index in enumerate(batches):
            reporter.progress(0.9 * i / len(batches), message)
            loss, correct = self._step(index, generator)
            total, right = total + loss * len(index), right + correct
        loss, accuracy = self._validate(reporter.step(0.9, 1.0), message)
        n = len(order)
        return {
            "loss": total / n,
            "accuracy": right / n,
            "validation_loss": loss,
            "validation_accuracy": accuracy,
            "learning_rate": rate,
        }

    def _step(self, index: torch.Tensor, generator: torch.Generator) -> tuple[float, int]:
        inputs = tuple(t[index] for t in self._training.inputs)
        if self._augment is not None:
            inputs = self._augment(inputs, generator)
        labels = self._training.labels[index].to(self.device)
        self._optimizer.zero_grad(set_to_none=True)
        with torch.autocast(self.device.type, torch.float16, enabled=self._mixed):
            scores = log_probabilities(self._network, tuple(t.to(self.device) for t in inputs))
        losses = softening.losses(scores, labels, self._targets)
        weighted = losses if self._class_weights is None else losses * self._class_weights[labels]
        loss = weighted.sum() if self.settings.reduction == "sum" else weighted.mean()
        self._scaler.scale(loss).backward()
        self._scaler.step(self._optimizer)
        self._scaler.update()
        return float(losses.detach().mean()), int((scores.argmax(dim=1) == labels).sum())

    def _validate(self, reporter: Reporter, message: Message) -> tuple[float, float]:
        scores = predict(self._network, self._validation.inputs, self.device, reporter, message=message, log=True)
        labels = self._validation.labels
        loss = float(nn.functional.nll_loss(scores, labels))
        return loss, float((scores.argmax(dim=1) == labels).float().mean())

    def _is_better(self, curve: dict[str, float]) -> bool:
        """Whether an epoch beats the best before it; one whose loss is no number never does."""
        if self.state.best_epoch == 0:
            return True
        best = self.state.curves[self.state.best_epoch - 1]
        finite = [math.isfinite(c["validation_loss"]) for c in (curve, best)]
        if not all(finite):
            return finite[0]
        own, other = ((c["validation_accuracy"], -c["validation_loss"]) for c in (curve, best))
        return own[1] > other[1] if self.settings.by_loss else own > other

    def _advance(self, curve: dict[str, float]) -> None:
        state = self.state
        state.epoch += 1
        state.curves.append(curve)
        state.weights = _copied(self._network)
        state.optimizer, state.scaler = self._optimizer.state_dict(), self._scaler.state_dict()
        if self._is_better(curve):
            state.best_accuracy, state.best_epoch = curve["validation_accuracy"], state.epoch
            state.best_weights = state.weights
        if curve["validation_loss"] < state.lowest_loss:
            state.lowest_loss, state.waited = curve["validation_loss"], 0
        else:
            state.waited += 1
        state.finished = state.epoch >= self.settings.epochs or state.waited >= self.settings.patience


def _look_back_half_an_epoch(network: nn.Module, steps: int) -> None:
    """Let the running statistics of batch normalisation forget as fast, in epochs, as in the authors' training.

    Their momentum of 0.99 over 209 steps an epoch looks back half an epoch. On small sets the same momentum would
    look back over many epochs, to weights long gone, and validation would judge a network that is not there.
    """
    for module in network.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.momentum = min(0.1, max(KERAS_BN_MOMENTUM, 2 / steps))


def log_probabilities(network: nn.Module, inputs: tuple[torch.Tensor, ...]) -> torch.Tensor:
    """Logarithms of the class probabilities (batch, classes), from the network's scores."""
    return network.logits(*inputs).float().log_softmax(dim=1)


def predict(
    network: nn.Module,
    inputs: tuple[torch.Tensor, ...],
    device: torch.device,
    reporter: Reporter,
    *,
    message: Message | None = None,
    batch_size: int = 64,
    log: bool = False,
) -> torch.Tensor:
    """Class probabilities (n, classes) of all inputs, or their logarithms, on the CPU."""
    network.eval()
    found = []
    batches = _batches(torch.arange(len(inputs[0])), batch_size)
    with torch.inference_mode():
        for i, index in enumerate(batches):
            reporter.progress(i / len(batches), message)
            found.append(log_probabilities(network, tuple(t[index].to(device) for t in inputs)).cpu())
    scores = torch.cat(found) if found else torch.zeros(0, 17)
    return scores if log else scores.exp()


def flip_and_turn(images: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Each image (batch, bands, side, side) in one of its eight flips and right-angle turns, all equally likely."""
    choices = torch.rand(3, len(images), 1, 1, 1, generator=generator) < 0.5
    images = torch.where(choices[0], images.flip(2), images)
    images = torch.where(choices[1], images.flip(3), images)
    return torch.where(choices[2], images.transpose(2, 3), images)


def flip_and_turn_nodes(
    nodes: torch.Tensor, counts: torch.Tensor, generator: torch.Generator, pixel: float = 1 / WINDOW_M
) -> torch.Tensor:
    """Each graph's boxes in one of the eight flips and turns of its window.

    Features 3 and 4 of ``nodes`` are the boxes' middles, between the indices of their first and last pixels; so they
    are mirrored within 0 .. 1 - ``pixel``, a pixel's side over the window's. Detailed nodes also have width and height.
    """
    choices = torch.rand(3, len(nodes), 1, generator=generator) < 0.5
    x, y, last = nodes[..., 3], nodes[..., 4], 1 - pixel
    x, y = torch.where(choices[0], last - x, x), torch.where(choices[1], last - y, y)
    real = torch.arange(nodes.shape[1]) < counts[:, None]
    turned = nodes.clone()
    turned[..., 3] = torch.where(choices[2], y, x) * real
    turned[..., 4] = torch.where(choices[2], x, y) * real
    if nodes.shape[2] > NODE_FEATURES:
        width, height = (nodes[..., NODE_FEATURES + NODE_DETAILS.index(n)] for n in ("width", "height"))
        for name, own, other in (("width", width, height), ("height", height, width)):
            turned[..., NODE_FEATURES + NODE_DETAILS.index(name)] = torch.where(choices[2], other, own)
    return turned


def balanced_weights(labels: torch.Tensor, classes: int = 17) -> torch.Tensor:
    """Weights (classes,) inverse to the classes' frequencies, 1 on average over the samples; 0 for absent classes."""
    counts = torch.bincount(labels, minlength=classes).float()
    present = counts > 0
    return torch.where(present, len(labels) / (present.sum() * counts.clamp(min=1)), 0.0)


def _batches(order: torch.Tensor, size: int) -> tuple[torch.Tensor, ...]:
    batches = list(order.split(size))
    if len(batches) > 1 and len(batches[-1]) == 1:
        # Batch normalisation cannot learn from one sample; the last two batches share theirs.
        batches[-2:] = torch.cat(batches[-2:]).tensor_split(2)
    return tuple(batches)


def _copied(network: nn.Module) -> dict[str, torch.Tensor]:
    return {k: v.detach().cpu().clone() for k, v in network.state_dict().items()}


def _duration(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
