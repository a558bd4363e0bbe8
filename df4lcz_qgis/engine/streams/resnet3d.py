"""3D ResNet11, the Sentinel-2 stream of DF4LCZ (Wu et al. 2024): the spectrum is the third axis of 3D convolutions.

Two forms of the same network share all weights:

``zeros``   the paper's: a window of 32 x 32 px is padded with zeros, so every window is a world of its own.
``real``    a window comes with :data:`MARGIN` px of its real surroundings on each side, and no convolution pads in
            space. Windows that overlap then agree about every pixel that they share, so that a whole scene can be
            run through the network once (:meth:`ResNet3D11.scene`), with the same result as window by window.
            Only the pixels that strides take are computed, in training too, which is four times as fast.

The conventions are Keras's: batch normalisation with epsilon 1e-3 and momentum 0.99 (0.01 as PyTorch counts it),
Glorot-uniform kernels, zero biases; a strided 1 x 1 x 1 convolution takes every second pixel from the first.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional

from ..shared.method import WINDOW_PX
from .layers import KERAS_BN_EPSILON, KERAS_BN_MOMENTUM

#: Real pixels that a window needs on each side in the ``real`` form: the radius of the receptive field.
MARGIN = 8
#: Distance of the last features from each other in pixels: two blocks of stride 2.
_STRIDE = 4
BORDERS = ("zeros", "real")


class _Convolution(nn.Sequential):
    """A 3D convolution with batch normalisation; ``size`` 3 pads the spectrum, and space where asked to."""

    def __init__(self, inputs: int, outputs: int, size: int, *, stride: int = 1, pad: bool = True) -> None:
        spatial = size // 2 if pad else 0
        convolution = nn.Conv3d(inputs, outputs, size, stride=stride, padding=(spatial, spatial, size // 2))
        norm = nn.BatchNorm3d(outputs, eps=KERAS_BN_EPSILON, momentum=KERAS_BN_MOMENTUM)
        super().__init__(convolution, norm)

    def dilated(self, x: torch.Tensor, dilation: int) -> torch.Tensor:
        """The layer without its stride, and dilated in space."""
        layer = self[0]
        x = functional.conv3d(x, layer.weight, layer.bias, 1, layer.padding, (dilation, dilation, 1))
        return self[1](x) if len(self) > 1 else x


class Bottleneck(nn.Module):
    """1 x 1 x 1 (strided), 3 x 3 x 3, 1 x 1 x 1 with four times the filters, and a projected shortcut."""

    def __init__(self, inputs: int, filters: int, stride: int, *, pad: bool) -> None:
        super().__init__()
        self.stride, self.pad = stride, pad
        self.reduce = _Convolution(inputs, filters, 1, stride=stride)
        self.convolve = _Convolution(filters, filters, 3, pad=pad)
        self.expand = _Convolution(filters, 4 * filters, 1)
        self.shortcut = _Convolution(inputs, 4 * filters, 1, stride=stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """(batch, inputs, rows, columns, spectrum) to (batch, 4 * filters, ...), as published."""
        y = self.expand(functional.relu(self.convolve(functional.relu(self.reduce(x)))))
        if not self.pad:
            # Only the pixels that the 3 x 3 x 3 convolution kept have a counterpart.
            x = _inner(x, self.stride)
        return functional.relu(y + self.shortcut(x))

    def infer(self, x: torch.Tensor, dilation: int = 1, keep: tuple[int, int] = (1, 1)) -> torch.Tensor:
        """The same for an input of which only the pixels that the stride takes are there.

        The 3 x 3 x 3 convolution is dilated in space. Of the output, every ``keep``-th pixel (in space, in the
        spectrum) is computed: those that the next block's stride takes. The others are never needed.
        """
        space, spectrum = keep
        y = functional.relu_(self.convolve.dilated(functional.relu_(self.reduce.dilated(x, 1)), dilation))
        y = self.expand.dilated(y[:, :, ::space, ::space, ::spectrum], 1)
        x = x if self.pad else _inner(x, dilation)
        y += self.shortcut.dilated(x[:, :, ::space, ::space, ::spectrum], 1)
        return functional.relu_(y)


def _inner(x: torch.Tensor, border: int) -> torch.Tensor:
    return x[:, :, border:-border, border:-border]


@dataclass(frozen=True)
class Options:
    """What a network is made with: ``width`` filters in its stem (64 in the paper: 3,548,049 parameters).

    ``mean`` and ``std`` (one value a band) standardise the input; without them it is used as it is. ``border`` is
    one of :data:`BORDERS`.
    """

    bands: int = 10
    classes: int = 17
    width: int = 64
    border: str = "zeros"
    mean: Sequence[float] | None = None
    std: Sequence[float] | None = None

    def __post_init__(self) -> None:
        if self.border not in BORDERS:
            raise ValueError(f"border must be one of {BORDERS}, not {self.border!r}")


class ResNet3D11(nn.Module):
    """3D ResNet11, made from the :class:`Options`, given as keywords."""

    def __init__(self, **options: Any) -> None:
        super().__init__()
        o = Options(**options)
        bands, width, pad = o.bands, o.width, o.border == "zeros"
        self.bands, self.border, self.window_px = bands, o.border, WINDOW_PX
        #: Pixels around the window that :meth:`forward` expects.
        self.margin = 0 if pad else MARGIN
        self.register_buffer("mean", torch.tensor(o.mean or [0.0] * bands, dtype=torch.float32), persistent=False)
        self.register_buffer("std", torch.tensor(o.std or [1.0] * bands, dtype=torch.float32), persistent=False)
        self.stem = _Convolution(1, width, 3, pad=pad)
        self.block1 = Bottleneck(width, width, 1, pad=pad)
        self.block2 = Bottleneck(4 * width, 2 * width, 2, pad=pad)
        self.block3 = Bottleneck(8 * width, 4 * width, 2, pad=pad)
        self.dense = nn.Linear(16 * width, o.classes)
        for module in self.modules():
            if isinstance(module, (nn.Conv3d, nn.Linear)):
                nn.init.xavier_uniform_(module.weight)
                nn.init.zeros_(module.bias)

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Class scores (batch, classes) of windows (batch, bands, 32 + 2 margin, 32 + 2 margin)."""
        x = self._standardised(x)
        if self.margin:
            # The last pixels of the margin are beyond every receptive field (strides take the first of each pair).
            needed = self.window_px - _STRIDE + 2 * MARGIN + 1
            x = x[:, :, :needed, :needed]
        if self.training and self.border == "zeros":
            # As published, batch normalisation learns from all pixels, also from those that no stride takes.
            y = self.block3(self.block2(self.block1(functional.relu(self.stem(x)))))
        else:
            y = self._infer(x, _STRIDE)
        return self.dense(y.mean(dim=(2, 3, 4)))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes) of windows (batch, bands, 32 + 2 margin, 32 + 2 margin)."""
        return self.logits(x).softmax(dim=1)

    def scene(self, x: torch.Tensor, step_px: int) -> torch.Tensor:
        """Probabilities (classes, rows, columns) of all windows of a scene at once, ``step_px`` apart.

        ``x`` (bands, height, width) starts :data:`MARGIN` px before the first window; every window whose own
        margin ends inside it is computed. The result is that of :meth:`forward` on each window (form ``real``
        only), but the convolutions are computed once a pixel, not once a window: the strides shrink to what the
        step allows, and the following convolutions are dilated to reach the same pixels as before.
        """
        if self.border != "real":
            raise ValueError("only a network of the form 'real' can share windows")
        stride = math.gcd(step_px, _STRIDE)
        y = self._infer(self._standardised(x[None]), stride).mean(dim=4)
        rows = (x.shape[1] - 2 * MARGIN - self.window_px) // step_px + 1
        columns = (x.shape[2] - 2 * MARGIN - self.window_px) // step_px + 1
        y = _every(y, 2, rows, step_px // stride, _STRIDE // stride, self.window_px // _STRIDE)
        y = _every(y, 3, columns, step_px // stride, _STRIDE // stride, self.window_px // _STRIDE)
        return self.dense(y[0].movedim(0, 2)).softmax(dim=2).movedim(2, 0)

    def _infer(self, x: torch.Tensor, stride: int) -> torch.Tensor:
        """Features every ``stride`` px: a divisor of the network's own stride, made up for by dilation."""
        first = min(stride, 2)
        y = functional.relu_(self.stem(x))
        y = self.block1.infer(y, keep=(first, 2))
        y = self.block2.infer(y, 2 // first, keep=(stride // first, 2))
        return self.block3.infer(y, _STRIDE // stride)

    def _standardised(self, x: torch.Tensor) -> torch.Tensor:
        x = (x - self.mean[:, None, None]) / self.std[:, None, None]
        return x.movedim(1, 3)[:, None]


def _every(x: torch.Tensor, axis: int, count: int, step: int, spacing: int, length: int) -> torch.Tensor:
    """Means of ``length`` values ``spacing`` apart along ``axis``, at ``count`` places ``step`` apart."""
    x = x.movedim(axis, 0)
    total = sum(x[i * spacing : i * spacing + (count - 1) * step + 1 : step] for i in range(length))
    return (total / length).movedim(0, axis)
