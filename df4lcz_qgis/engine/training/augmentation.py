"""How graphs are varied while a network learns from them: flips and turns, other light, made-up borders."""

from __future__ import annotations

import torch

from .borders import Borders, other_light
from .fitting import Augmentation, flip_and_turn, flip_and_turn_nodes

_Inputs = tuple[torch.Tensor, ...]


def of_graphs(pixel: float) -> Augmentation:
    """Flips and turns of published graphs; ``pixel`` is a pixel's side over the window's."""
    return lambda inputs, g: (flip_and_turn_nodes(*inputs[:2], g, pixel), *inputs[1:])


def of_detailed(pixel: float, borders: bool) -> Augmentation:
    """Flips, turns and other light of detailed graphs, and where asked for borders."""

    def vary(inputs: _Inputs, generator: torch.Generator) -> _Inputs:
        nodes, counts, view = inputs
        nodes = flip_and_turn_nodes(nodes, counts, generator, pixel)
        nodes, view = other_light(nodes, view, generator)
        return of_borders((nodes, counts, view), generator) if borders else (nodes, counts, view)

    return vary


def of_features(borders: bool) -> Augmentation:
    """Flips and turns of further features, and where asked for borders."""

    def vary(inputs: _Inputs, generator: torch.Generator) -> _Inputs:
        windows = flip_and_turn(inputs[0], generator)
        return (Borders.draw(len(windows), generator).images(windows) if borders else windows,)

    return vary


def of_borders(inputs: _Inputs, generator: torch.Generator) -> _Inputs:
    """Detailed graphs, some of which are joined from two."""
    return Borders.draw(len(inputs[0]), generator).graphs(*inputs)
