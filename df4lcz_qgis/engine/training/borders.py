"""Windows on the border of two zones, made up from pairs of samples.

Training areas lie inside zones, and a map is full of borders: there a window shows two zones, and the class of its
middle counts. Such windows are joined from two samples along a straight line in any direction that passes the middle
on the other's side (as CutMix joins images, Yun et al. 2019, but the class stays that of the middle).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch

from ..shared.method import NODE_DETAILS, NODE_FEATURES, RESOLUTION_M, WINDOW_DETAILS, WINDOW_M

#: How far from the middle the line passes, in metres: the nearest still leaves most of a cell of 100 m to its class.
NEAREST_M, FARTHEST_M = 10.0, 200.0
#: Share of a batch's samples that are joined with another.
SHARE = 0.5
#: Side of the middle that window details describe, in metres, and points along the sides that areas are counted with.
_MIDDLE_M, _POINTS = 100.0, 16
_SHARE = NODE_FEATURES + NODE_DETAILS.index("share")
_VIEW = len(WINDOW_DETAILS) // 2


@dataclass(frozen=True)
class Borders:
    """Who of n samples is joined (n,; bool), with whom (n,), and the lines: ``angle`` and ``offset`` (n,; m)."""

    joined: torch.Tensor
    partner: torch.Tensor
    angle: torch.Tensor
    offset: torch.Tensor

    @classmethod
    def draw(cls, n: int, generator: torch.Generator, share: float = SHARE) -> Borders:
        """At random, of about ``share`` of n samples."""
        joined = torch.rand(n, generator=generator) < share
        partner = torch.randperm(n, generator=generator)
        angle = 2 * math.pi * torch.rand(n, generator=generator)
        offset = NEAREST_M + (FARTHEST_M - NEAREST_M) * torch.rand(n, generator=generator)
        return cls(joined, partner, angle, offset)

    def own(self, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        """Whether places (n or 1, ...), in metres from the middle, lie on each sample's own ground."""
        shape = (-1, *([1] * (x.dim() - 1)))
        angle, offset, joined = (t.view(shape) for t in (self.angle, self.offset, self.joined))
        return (x * torch.cos(angle) + y * torch.sin(angle) < offset) | ~joined

    def images(self, images: torch.Tensor) -> torch.Tensor:
        """Patches (n, bands, side, side) of 10 m pixels, joined."""
        side = images.shape[-1]
        places = (torch.arange(side) + 0.5 - side / 2) * RESOLUTION_M
        own = self.own(places[None, None, :].expand(1, side, side), places[None, :, None].expand(1, side, side))
        return torch.where(own[:, None], images, images[self.partner])

    def graphs(
        self, nodes: torch.Tensor, counts: torch.Tensor, view: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Detailed graphs, joined: nodes by the middles of their boxes, the largest first, and the windows by area."""
        places = nodes.shape[1]
        real = torch.arange(places) < counts[:, None]
        x, y = ((nodes[..., i] - 0.5) * WINDOW_M for i in (3, 4))
        other = self.partner
        kept = torch.cat((self.own(x, y) & real, ~self.own(x[other], y[other]) & real[other]), dim=1)
        both = torch.cat((nodes, nodes[other]), dim=1)
        size = torch.where(kept, both[..., _SHARE], -1.0)
        order = torch.sort(size, dim=1, descending=True, stable=True).indices[:, :places]
        counts = kept.sum(dim=1).clamp(max=places)
        found = both.gather(1, order[..., None].expand(-1, -1, nodes.shape[2]))
        # Not multiplied with 0: what a layer does not tell is NaN, and would stay it.
        found = torch.where((torch.arange(places) < counts[:, None])[..., None], found, 0.0)
        return found, counts, self._views(view)

    def _views(self, view: torch.Tensor) -> torch.Tensor:
        halves = [
            _mixed(view[:, part], view[self.partner][:, part], self._area(side))
            for part, side in ((slice(None, _VIEW), WINDOW_M), (slice(_VIEW, None), _MIDDLE_M))
        ]
        return torch.cat(halves, dim=1)

    def _area(self, side: float) -> torch.Tensor:
        """Share (n, 1) of the middle square of ``side`` metres that is own ground."""
        places = ((torch.arange(_POINTS) + 0.5) / _POINTS - 0.5) * side
        square = (1, _POINTS, _POINTS)
        own = self.own(places[None, None, :].expand(square), places[None, :, None].expand(square))
        return own.float().mean(dim=(1, 2))[:, None]


def _mixed(own: torch.Tensor, other: torch.Tensor, share: torch.Tensor) -> torch.Tensor:
    """Means, deviations and grain (n, 7) of two grounds together; of colours what mean and square tell."""
    mean = share * own[:, :3] + (1 - share) * other[:, :3]
    squares = (share * (t[:, :3] ** 2 + t[:, 3:6] ** 2) for share, t in ((share, own), (1 - share, other)))
    deviation = (sum(squares) - mean**2).clamp(min=0).sqrt()
    return torch.cat((mean, deviation, share * own[:, 6:] + (1 - share) * other[:, 6:]), dim=1)


#: Columns of nodes and of a window's half that a change of the imagery's brightness multiplies, by channel.
_OF_CHANNEL = tuple((channel, NODE_FEATURES + channel) for channel in range(3))
_OF_GREY = tuple(NODE_FEATURES + NODE_DETAILS.index(n) for n in ("grain", "contrast", "surroundings_deviation"))


def other_light(
    nodes: torch.Tensor, view: torch.Tensor, generator: torch.Generator, spread: float = 0.05
) -> tuple[torch.Tensor, torch.Tensor]:
    """Detailed graphs as under other light: each channel times a factor around 1, of standard deviation ``spread``."""
    gain = 1 + spread * torch.randn(len(nodes), 3, generator=generator)
    nodes, view = nodes.clone(), view.clone()
    for channel, columns in enumerate(_OF_CHANNEL):
        for column in columns:
            nodes[..., column] *= gain[:, channel, None]
    for column in _OF_GREY:
        nodes[..., column] *= gain.mean(dim=1)[:, None]
    for start in (0, _VIEW):
        view[:, start : start + 3] *= gain
        view[:, start + 3 : start + 6] *= gain
        view[:, start + 6] *= gain.mean(dim=1)
    return nodes, view
