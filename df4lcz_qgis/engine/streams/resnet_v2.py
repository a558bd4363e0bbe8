"""ResNet v2 with bottlenecks for small images, as used for the So2Sat LCZ maps.

He, Zhang, Ren and Sun (2016), Identity mappings in deep residual networks; the layout for 32 x 32 images.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

from .layers import batch_norm


@dataclass(frozen=True)
class Options:
    """What a network is made with; ``depth`` is 9 n + 2 with n bottlenecks in each stage."""

    bands: int = 10
    classes: int = 17
    depth: int = 20
    width: int = 16

    def __post_init__(self) -> None:
        if (self.depth - 2) % 9:
            raise ValueError(f"depth must be 9 n + 2, not {self.depth}")


class ResNetV2(nn.Module):
    """Three stages of pre-activated bottlenecks; made from the :class:`Options`, given as keywords."""

    margin = 0

    def __init__(self, **options: Any) -> None:
        super().__init__()
        o = Options(**options)
        self.stem = nn.Sequential(nn.Conv2d(o.bands, o.width, 3, padding=1), batch_norm(o.width), nn.ReLU(inplace=True))
        units: list[nn.Module] = []
        channels, inner = o.width, o.width
        for stage in range(3):
            outer = 4 * inner if stage == 0 else 2 * inner
            for index in range((o.depth - 2) // 9):
                first = index == 0
                units.append(
                    _Bottleneck(
                        channels,
                        inner,
                        outer,
                        stride=2 if first and stage else 1,
                        activate=not (first and stage == 0),
                        project=first,
                    )
                )
                channels = outer
            inner = outer
        self.units = nn.Sequential(*units)
        self.norm = batch_norm(channels)
        self.head = nn.Linear(channels, o.classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes) of reflectance (batch, bands, height, width)."""
        return F.softmax(self.logits(x), dim=1)

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Class scores (batch, classes) of the same."""
        x = F.relu(self.norm(self.units(self.stem(x))))
        return self.head(x.mean(dim=(2, 3)))


class _Bottleneck(nn.Module):
    """1 x 1, 3 x 3 and 1 x 1 convolutions, each after normalisation and ReLU, beside a shortcut."""

    fuses = (("conv1", "norm2"), ("conv2", "norm3"))

    def __init__(self, channels: int, inner: int, outer: int, *, stride: int, activate: bool, project: bool) -> None:
        super().__init__()
        self.norm1 = batch_norm(channels) if activate else None
        self.conv1 = nn.Conv2d(channels, inner, 1, stride)
        self.norm2 = batch_norm(inner)
        self.conv2 = nn.Conv2d(inner, inner, 3, padding=1)
        self.norm3 = batch_norm(inner)
        self.conv3 = nn.Conv2d(inner, outer, 1)
        self.shortcut = nn.Conv2d(channels, outer, 1, stride) if project else None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = x if self.norm1 is None else F.relu(self.norm1(x), inplace=True)
        y = self.conv2(F.relu(self.norm2(self.conv1(y)), inplace=True))
        y = self.conv3(F.relu(self.norm3(y), inplace=True))
        return y + (x if self.shortcut is None else self.shortcut(x))
