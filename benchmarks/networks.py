"""Sentinel-2 networks of random weights, for measurements of time alone."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from df4lcz_qgis.engine import streams


def random_network(architecture: str, **options: Any) -> tuple[nn.Module, dict[str, Any]]:
    """A network over the ten bands, always the same, and all of its options."""
    torch.manual_seed(0)
    options = {"bands": 10, **options}
    if architecture == "resnet3d":
        options |= {"mean": [0.2] * 10, "std": [0.1] * 10}
    return streams.make(architecture, options), options
