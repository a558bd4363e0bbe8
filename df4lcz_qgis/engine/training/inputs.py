"""What each stream's network takes of samples."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from .. import streams
from ..shared.errors import TrainingSetError
from ..shared.method import WINDOW_PX
from ..streams.contract import is_detailed
from .samples import Samples


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


def feature_inputs(network: nn.Module, samples: Samples) -> tuple[torch.Tensor, ...]:
    """The further features of the samples, which were read with them."""
    assert samples.features is not None
    return (torch.from_numpy(samples.features),)


#: By stream.
INPUTS = {
    streams.SENTINEL2: sentinel2_inputs,
    streams.GOOGLE_EARTH: google_earth_inputs,
    streams.FEATURES: feature_inputs,
}
