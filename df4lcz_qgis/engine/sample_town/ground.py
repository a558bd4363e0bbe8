"""The ground of one neighbourhood: its metres in the neighbourhood's own street-wise frame, to be painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from .materials import GRAIN, IMPERVIOUS, NUMBER, ROOF, is_kind

_TABLE = 8191  # random numbers kept per attribute of lots; a prime, so that neighbouring lots differ


@dataclass
class Trees:
    """Plants to be planted after all neighbourhoods are painted: index of each one's metre and its looks."""

    at: np.ndarray
    radius: np.ndarray
    height: np.ndarray
    material: np.ndarray


@dataclass
class Ground:
    """The metres of one neighbourhood (n of them), as flat arrays.

    ``u``, ``v``: metres along and across its streets, float32. ``border``: metres to its border.
    ``facing``: brightness of a roof that slopes towards +v, relative to one that slopes away (-1..1).
    Painted: ``material`` (numbers), ``height`` (m), ``tone`` (factor on the material's reflectance).
    """

    u: np.ndarray
    v: np.ndarray
    border: np.ndarray
    patchiness: np.ndarray
    facing: float
    rng: np.random.Generator
    material: np.ndarray = field(init=False)
    height: np.ndarray = field(init=False)
    tone: np.ndarray = field(init=False)
    trees: list[Trees] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.material = np.zeros(self.u.shape, np.uint8)
        self.height = np.zeros(self.u.shape, np.float32)
        self.tone = np.ones(self.u.shape, np.float32)

    def paint(
        self,
        where: np.ndarray,
        material: str | np.ndarray,
        *,
        height: float | np.ndarray = 0.0,
        tone: float | np.ndarray = 1.0,
    ) -> None:
        """Lay a material (its name, or numbers per metre) with its height and tone where ``where`` is true."""
        for target, value in (
            (self.material, NUMBER[material] if isinstance(material, str) else material),
            (self.height, height),
            (self.tone, tone),
        ):
            target[where] = value[where] if isinstance(value, np.ndarray) else value

    def mixed(self, names: Sequence[str], *, spread: float = 0.5) -> np.ndarray:
        """Material numbers per metre: a patchwork of ``names``, patches by the ground's smooth field."""
        value = self.patchiness + spread * self.rng.standard_normal(self.u.shape, dtype=np.float32)
        edges = np.linspace(-1.2, 1.2, len(names) + 1)[1:-1]
        table = np.array([NUMBER[name] for name in names], np.uint8)
        return table[np.searchsorted(edges, value)]

    def grain(self) -> None:
        """Give every metre the grain of its material."""
        self.tone *= 1 + GRAIN[self.material] * self.rng.standard_normal(self.u.shape, dtype=np.float32)

    def plant(
        self,
        where: np.ndarray,
        per_hectare: float,
        *,
        radius: tuple[float, float],
        height: tuple[float, float],
        species: Sequence[str],
    ) -> None:
        """Plant at random metres of ``where``: number per hectare of it, ranges of crown radius and height (m)."""
        candidates = np.flatnonzero(where)
        number = self.rng.poisson(len(candidates) * per_hectare / 1e4)
        if not number or not len(candidates):
            return
        at = self.rng.choice(candidates, size=number)
        size = self.rng.beta(2, 2, number)
        looks = self.rng.choice([NUMBER[s] for s in species], size=number)
        self.trees.append(
            Trees(
                at,
                (radius[0] + size * (radius[1] - radius[0])).astype(np.float32),
                (height[0] + size * (height[1] - height[0])).astype(np.float32),
                looks.astype(np.uint8),
            )
        )

    def fractions(self) -> dict[str, float]:
        """Fractions of buildings, impervious and pervious ground (trees not counted), height of buildings in m.

        The height is the geometric mean over the built-up metres, 0 without buildings.
        """
        roofs = is_kind(ROOF)[self.material]
        hard = is_kind(IMPERVIOUS)[self.material]
        built, impervious = float(roofs.mean()), float(hard.mean())
        mean = float(np.exp(np.log(np.maximum(self.height[roofs], 0.1)).mean())) if roofs.any() else 0.0
        return {
            "building_fraction": built,
            "impervious_fraction": impervious,
            "pervious_fraction": 1 - built - impervious,
            "building_height": mean,
        }


class Lots:
    """A regular division of the ground into lots with random attributes each.

    ``du``, ``dv``: metres from the lot's centre; ``width``, ``depth``: its size along u and v in metres.
    """

    def __init__(
        self,
        rng: np.random.Generator,
        u: np.ndarray,
        v: np.ndarray,
        width: float,
        depth: float,
        *,
        key: np.ndarray | int = 0,
        stagger: float = 0.0,
    ) -> None:
        self._rng, self.width, self.depth = rng, width, depth
        row = np.floor(v / depth)
        along = u + stagger * width * (row % 2) if stagger else u
        column = np.floor(along / width)
        self.du = along - (column + 0.5) * width
        self.dv = v - (row + 0.5) * depth
        self.row, self.column = row.astype(np.int32), column.astype(np.int32)
        self.key = (self.row * 4099 + self.column * 271 + np.asarray(key) * 31) % _TABLE

    def divide(self, inner_width: float, inner_depth: float, columns: int, rows: int) -> Lots:
        """The inner rectangle of each lot divided into columns x rows smaller lots."""
        u, v = self.du + inner_width / 2, self.dv + inner_depth / 2
        return Lots(self._rng, u, v, inner_width / columns, inner_depth / rows, key=self.key)

    def inside(
        self,
        width: float | np.ndarray,
        depth: float | np.ndarray,
        at_u: float | np.ndarray = 0.0,
        at_v: float | np.ndarray = 0.0,
    ) -> np.ndarray:
        """Which metres lie in a rectangle of each lot: its size, and its centre from the lot's centre."""
        return (np.abs(self.du - at_u) * 2 <= width) & (np.abs(self.dv - at_v) * 2 <= depth)

    def uniform(self, low: float, high: float) -> np.ndarray:
        """A number per lot, at each metre, float32."""
        return self._rng.uniform(low, high, _TABLE).astype(np.float32)[self.key]

    def chance(self, probability: float) -> np.ndarray:
        """Whether something is so in each lot, at each metre."""
        return (self._rng.uniform(size=_TABLE) < probability)[self.key]

    def pick(self, names: Sequence[str], weights: Sequence[float] | None = None) -> np.ndarray:
        """A material number per lot, at each metre."""
        share = np.asarray(weights, float) / np.sum(weights) if weights is not None else None
        table = self._rng.choice([NUMBER[name] for name in names], size=_TABLE, p=share).astype(np.uint8)
        return table[self.key]
