"""Urban canopy parameters of the local climate zones: the ranges of Stewart and Oke (2012), tables 3 and 4.

Standard library only. Ranges are (minimum, maximum). Where the tables give one bound only (``> 25 m``), the other is
the quantity's physical limit (0; 1 for fractions and the sky view factor) or, where it has none, None: unknown.
Roughness lengths are those of the Davenport terrain roughness classes (Davenport et al. 2000) that table 3 names.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

from . import lcz

#: A range, either end of which may be unknown; None where the tables give no value at all.
Range = Optional[tuple[Optional[float], Optional[float]]]

#: Which figure of a range.
STATISTICS = ("minimum", "middle", "maximum")

#: Roughness length (m) of each Davenport class; the highest is ``at least 2 m``.
DAVENPORT_LENGTHS = {1: 0.0002, 2: 0.005, 3: 0.03, 4: 0.10, 5: 0.25, 6: 0.5, 7: 1.0, 8: 2.0}


@dataclass(frozen=True)
class Parameter:
    """A canopy parameter: short name (of bands and fields), title, unit (empty: none), and each class's range.

    Ends of ``at_least`` and more are lower bounds themselves: the maximum is unknown, and the middle counts the bound.
    """

    name: str
    title: str
    unit: str
    ranges: tuple[Range, ...]
    at_least: float = math.inf

    def value(self, code: int, statistic: str) -> float | None:
        """The minimum, middle or maximum for a class (1..17); None where unknown.

        The middle is the mean of both ends; where one end is unknown it is the other, the only figure given.
        """
        span = self.ranges[code - 1]
        if span is None:
            return None
        low, high = span
        if statistic == "minimum":
            return low
        if statistic == "maximum":
            return None if high is not None and high >= self.at_least else high
        known = [v for v in (low, high) if v is not None]
        return sum(known) / len(known)


def _lengths(classes: tuple[Range, ...]) -> tuple[Range, ...]:
    return tuple(
        None if r is None else (DAVENPORT_LENGTHS[int(r[0] or 0)], DAVENPORT_LENGTHS[int(r[1] or 0)]) for r in classes
    )


_ROUGHNESS: tuple[Range, ...] = (
    (8, 8),
    (6, 7),
    (6, 6),
    (7, 8),
    (5, 6),
    (5, 6),
    (4, 5),
    (5, 5),
    (5, 6),
    (5, 6),
    (8, 8),
    (5, 6),
    (4, 5),
    (3, 4),
    (1, 2),
    (1, 2),
    (1, 1),
)
_COVER = (0, 0.1)

PARAMETERS: tuple[Parameter, ...] = (
    Parameter(
        "svf",
        "Sky view factor",
        "",
        (
            (0.2, 0.4),
            (0.3, 0.6),
            (0.2, 0.6),
            (0.5, 0.7),
            (0.5, 0.8),
            (0.6, 0.9),
            (0.2, 0.5),
            (0.7, 1),
            (0.8, 1),
            (0.6, 0.9),
            (0, 0.4),
            (0.5, 0.8),
            (0.7, 0.9),
            (0.9, 1),
            (0.9, 1),
            (0.9, 1),
            (0.9, 1),
        ),
    ),
    Parameter(
        "aspect_ratio",
        "Aspect ratio (height to width)",
        "",
        (
            (2, None),
            (0.75, 2),
            (0.75, 1.5),
            (0.75, 1.25),
            (0.3, 0.75),
            (0.3, 0.75),
            (1, 2),
            (0.1, 0.3),
            (0.1, 0.25),
            (0.2, 0.5),
            (1, None),
            (0.25, 0.75),
            (0.25, 1),
            (0, 0.1),
            (0, 0.1),
            (0, 0.1),
            (0, 0.1),
        ),
    ),
    Parameter(
        "building_fraction",
        "Building surface fraction",
        "",
        (
            (0.4, 0.6),
            (0.4, 0.7),
            (0.4, 0.7),
            (0.2, 0.4),
            (0.2, 0.4),
            (0.2, 0.4),
            (0.6, 0.9),
            (0.3, 0.5),
            (0.1, 0.2),
            (0.2, 0.3),
            *(_COVER,) * 7,
        ),
    ),
    Parameter(
        "impervious_fraction",
        "Impervious surface fraction",
        "",
        (
            (0.4, 0.6),
            (0.3, 0.5),
            (0.2, 0.5),
            (0.3, 0.4),
            (0.3, 0.5),
            (0.2, 0.5),
            (0, 0.2),
            (0.4, 0.5),
            (0, 0.2),
            (0.2, 0.4),
            _COVER,
            _COVER,
            _COVER,
            _COVER,
            (0.9, 1),
            _COVER,
            _COVER,
        ),
    ),
    Parameter(
        "pervious_fraction",
        "Pervious surface fraction",
        "",
        (
            (0, 0.1),
            (0, 0.2),
            (0, 0.3),
            (0.3, 0.4),
            (0.2, 0.4),
            (0.3, 0.6),
            (0, 0.3),
            (0, 0.2),
            (0.6, 0.8),
            (0.4, 0.5),
            (0.9, 1),
            (0.9, 1),
            (0.9, 1),
            (0.9, 1),
            (0, 0.1),
            (0.9, 1),
            (0.9, 1),
        ),
    ),
    Parameter(
        "height",
        "Height of roughness elements",
        "m",
        (
            (25, None),
            (10, 25),
            (3, 10),
            (25, None),
            (10, 25),
            (3, 10),
            (2, 4),
            (3, 10),
            (3, 10),
            (5, 15),
            (3, 30),
            (3, 15),
            (0, 2),
            (0, 1),
            (0, 0.25),
            (0, 0.25),
            None,
        ),
    ),
    Parameter("roughness_class", "Terrain roughness class", "", _ROUGHNESS),
    Parameter("roughness_length", "Roughness length", "m", _lengths(_ROUGHNESS), at_least=DAVENPORT_LENGTHS[8]),
    Parameter(
        "admittance",
        "Surface admittance",
        "J m-2 s-1/2 K-1",
        (
            (1500, 1800),
            (1500, 2200),
            (1200, 1800),
            (1400, 1800),
            (1400, 2000),
            (1200, 1800),
            (800, 1500),
            (1200, 1800),
            (1000, 1800),
            (1000, 2500),
            None,
            (1000, 1800),
            (700, 1500),
            (1200, 1600),
            (1200, 2500),
            (600, 1400),
            (1500, 1500),
        ),
    ),
    Parameter(
        "albedo",
        "Surface albedo",
        "",
        (
            (0.1, 0.2),
            (0.1, 0.2),
            (0.1, 0.2),
            (0.12, 0.25),
            (0.12, 0.25),
            (0.12, 0.25),
            (0.15, 0.35),
            (0.15, 0.25),
            (0.12, 0.25),
            (0.12, 0.2),
            (0.1, 0.2),
            (0.15, 0.25),
            (0.15, 0.3),
            (0.15, 0.25),
            (0.15, 0.3),
            (0.2, 0.35),
            (0.02, 0.1),
        ),
    ),
    Parameter(
        "anthropogenic_heat",
        "Anthropogenic heat output",
        "W m-2",
        (
            (50, 300),
            (0, 75),
            (0, 75),
            (0, 50),
            (0, 25),
            (0, 25),
            (0, 35),
            (0, 50),
            (0, 10),
            (300, None),
            *((0, 0),) * 7,
        ),
    ),
)

_BY_NAME = {p.name: p for p in PARAMETERS}
NAMES: tuple[str, ...] = tuple(_BY_NAME)


def by_name(name: str) -> Parameter:
    """The parameter of that short name."""
    return _BY_NAME[name]


def values(name: str, statistic: str) -> tuple[float | None, ...]:
    """One figure of a parameter for the codes 0..17; None for nodata and where unknown."""
    return (None, *(_BY_NAME[name].value(c.code, statistic) for c in lcz.CLASSES))
