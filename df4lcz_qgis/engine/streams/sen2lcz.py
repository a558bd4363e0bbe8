"""Sen2LCZ-Net-MF, a 2-D network with a classifier at each of four scales.

Qiu, Tong, Schmitt, Bechtel and Zhu (2020), Multilevel feature fusion-based CNN for local climate zone
classification from Sentinel-2 images, IEEE JSTARS 13:2793-2806.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.nn import functional as F

from .layers import batch_norm, log_probabilities


@dataclass(frozen=True)
class Options:
    """What a network is made with.

    ``depth`` counts the convolutions and the classifier (17: four in each block); ``width`` is the number of
    filters of the first block and doubles with each. With ``multilevel`` the class probabilities of four
    classifiers (after each of the three poolings, and at the end) are averaged.
    """

    bands: int = 10
    classes: int = 17
    depth: int = 17
    width: int = 16
    multilevel: bool = True


class Sen2Lcz(nn.Module):
    """Four blocks of 3 x 3 convolutions; between them, maximum and average pooling side by side.

    It is made from the :class:`Options`, given as keywords, and sees its window alone.
    """

    margin = 0

    def __init__(self, **options: Any) -> None:
        super().__init__()
        o = Options(**options)
        layers = (o.depth - 1) // 4
        self.blocks = nn.ModuleList()
        heads = []
        channels = o.bands
        for level in range(4):
            filters = o.width * 2**level
            self.blocks.append(_block(channels, filters, layers))
            channels = filters if level == 3 else 2 * filters
            heads.append(nn.Linear(channels, o.classes))
        self.heads = nn.ModuleList(heads if o.multilevel else heads[-1:])
        self.multilevel = o.multilevel

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Class probabilities (batch, classes) of reflectance (batch, bands, height, width)."""
        levels = []
        for index, block in enumerate(self.blocks):
            x = block(x)
            if index < 3:
                x = torch.cat((F.max_pool2d(x, 2), F.avg_pool2d(x, 2)), dim=1)
            levels.append(x.mean(dim=(2, 3)))
        pooled = levels if self.multilevel else levels[-1:]
        probabilities = [F.softmax(head(p), dim=1) for head, p in zip(self.heads, pooled)]
        return torch.stack(probabilities).mean(dim=0)

    def logits(self, x: torch.Tensor) -> torch.Tensor:
        """Class scores: logarithms of the probabilities, whose average has no scores of its own."""
        return log_probabilities(self(x))


def _block(channels: int, filters: int, layers: int) -> nn.Sequential:
    parts: list[nn.Module] = []
    for _ in range(layers):
        parts += [nn.Conv2d(channels, filters, 3, padding=1), batch_norm(filters), nn.ReLU(inplace=True)]
        channels = filters
    return nn.Sequential(*parts)
