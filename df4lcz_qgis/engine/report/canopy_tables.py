"""Urban canopy parameters as tables: of the classes of a map, and of zones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from ..maps.canopy_maps import band_name, zone_means
from ..maps.class_areas import ClassAreas
from ..shared import canopy, lcz

_KM2 = 1e-6


def class_rows(total: ClassAreas, pairs: Sequence[tuple[str, str]]) -> tuple[list[str], list[list[Any]]]:
    """Header and a row for each class that is there; ``pairs`` are of parameter and statistic."""
    header = ["code", "label", "name", "cells", "area_km2", "percent", *(band_name(*pair) for pair in pairs)]
    columns = [canopy.values(*pair) for pair in pairs]
    rows = [
        [
            c.code,
            c.label,
            c.name,
            int(total.cells[0, i]),
            float(total.areas[0, i]) * _KM2,
            100 * float(total.shares[0, i]),
            *(column[c.code] for column in columns),
        ]
        for i, c in enumerate(lcz.CLASSES)
        if total.cells[0, i]
    ]
    return header, rows


def zone_fields(areas: ClassAreas, pairs: Sequence[tuple[str, str]]) -> dict[str, np.ndarray]:
    """A column (n,) for each figure of the zones: the ground that their means are of, that without data, the means."""
    ground = {"mapped_km2": areas.mapped * _KM2, "nodata_km2": areas.nodata * _KM2}
    return {**ground, **zone_means(areas, pairs)}


def zone_rows(
    areas: ClassAreas, names: Sequence[str], pairs: Sequence[tuple[str, str]]
) -> tuple[list[str], Iterable[tuple[Any, ...]]]:
    """Header and a row for each zone: its ground, the code of its largest class, and the means."""
    fields = zone_fields(areas, pairs)
    columns = {**{n: fields.pop(n) for n in ("mapped_km2", "nodata_km2")}, "lcz": areas.commonest, **fields}
    return ["zone", *columns], zip(names, *(column.tolist() for column in columns.values()))
