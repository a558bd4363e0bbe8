"""Layers with the conventions of Keras, so that weights trained there give the same outputs here."""

from __future__ import annotations

from torch import nn

KERAS_BN_EPSILON = 1e-3
#: Keras momentum 0.99 is the share of the old value kept; torch counts the share of the new one.
KERAS_BN_MOMENTUM = 0.01


def batch_norm(channels: int) -> nn.BatchNorm2d:
    """Batch normalisation with the Keras epsilon and momentum."""
    return nn.BatchNorm2d(channels, eps=KERAS_BN_EPSILON, momentum=KERAS_BN_MOMENTUM)
