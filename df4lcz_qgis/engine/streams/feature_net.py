"""A light network over rasters of features on the 10 m grid: Sentinel-1, seasons, yearly embeddings.

What each pixel says is mixed by itself first (1 x 1), which is all that embeddings need; then two layers of 3 x 3 on a
grid of 20 m see what lies beside what. The window is read out by mean and deviation of the pixels, by the mean over its
middle, which is the cell that is mapped, and by mean and deviation of what the 3 x 3 layers found. Missing pixels count
nowhere: each mean is over those that there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

from ..shared.method import WINDOW_PX
from .layers import batch_norm

#: Pixels on a side of the middle, which is about a cell of 100 m.
_MIDDLE_PX = 10


@dataclass(frozen=True)
class Options:
    """What a network is made with: ``bands`` of features, ``width`` of its layers, ``dropout`` in training."""

    bands: int = 1
    width: int = 48
    dropout: float = 0.4
    classes: int = 17


class FeatureNet(nn.Module):
    """Class probabilities of windows of standardised features, NaN where missing; made from the :class:`Options`."""

    def __init__(self, **options: Any) -> None:
        super().__init__()
        o = Options(**options)
        self.pixel = nn.Sequential(nn.Conv2d(o.bands, o.width, 1), batch_norm(o.width), nn.ReLU(inplace=True))
        self.around = nn.ModuleList([_layer(o.width) for _ in range(2)])
        self.read = nn.Sequential(
            nn.Dropout(o.dropout),
            nn.Linear(5 * o.width, 2 * o.width),
            nn.ReLU(inplace=True),
            nn.Dropout(o.dropout),
            nn.Linear(2 * o.width, o.classes),
        )

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Class scores (batch, classes); see :meth:`forward`."""
        x = x.float()
        there = torch.isfinite(x).all(dim=1, keepdim=True)
        known = there.to(x.dtype)
        found = self.pixel(torch.where(there, x, 0.0)) * known
        mean, deviation = _moments(found, known)
        edge = (WINDOW_PX - _MIDDLE_PX) // 2
        middle = slice(edge, edge + _MIDDLE_PX)
        near, _ = _moments(found[..., middle, middle], known[..., middle, middle])
        # On 20 m: the mean of the pixels that there are.
        count = F.avg_pool2d(known, 2)
        coarse, some = F.avg_pool2d(found, 2) / count.clamp(min=0.25), (count > 0).to(x.dtype)
        for layer in self.around:
            coarse = (coarse + layer(coarse)) * some
        return self.read(torch.cat((mean, deviation, near, *_moments(coarse, some)), dim=1))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes) of standardised features (batch, bands, 32, 32), NaN where missing."""
        return self.logits(x).softmax(dim=1)


def _layer(width: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(width, width, 3, padding=1), batch_norm(width), nn.ReLU(inplace=True))


def _moments(x: torch.Tensor, known: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean and deviation (batch, channels) of ``x``, which is 0 where it is not ``known`` (batch, 1, ...)."""
    count = known.sum(dim=(2, 3)).clamp(min=1)
    mean = x.sum(dim=(2, 3)) / count
    square = ((x - mean[..., None, None]).square() * known).sum(dim=(2, 3)) / count
    return mean, (square + 1e-6).sqrt()
