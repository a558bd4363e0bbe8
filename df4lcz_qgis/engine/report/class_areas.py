"""The areas of classes as page, tables and fields of a layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..maps.class_areas import ClassAreas
from ..shared import lcz
from . import Column, Number, Report, figures
from .page import compact, percent

_KM2 = 1e-6
#: A page shows at most so many zones; the table has them all.
_ZONES_SHOWN = 60


def report(total: ClassAreas, zones: ClassAreas | None, names: Sequence[str], *, title: str, subtitle: str) -> Report:
    """A page on the areas of the map, and of its zones where there are any."""
    page = Report(title, subtitle)
    mapped, areas, shares = float(total.mapped[0]), total.areas[0], total.shares[0]
    built, natural = (float(areas[[c - 1 for c in codes]].sum()) for codes in (lcz.BUILT, lcz.NATURAL))
    most = int(total.commonest[0])
    page.numbers(
        [
            Number("Mapped", f"{compact(mapped * _KM2)} km²", "Ground with a class"),
            Number("Built", percent(built / mapped), "Share of classes 1 to 10"),
            Number("Natural", percent(natural / mapped), "Share of classes A to G"),
            Number("Largest class", lcz.by_code(most).label, f"{lcz.by_code(most).name}, {percent(shares[most - 1])}"),
        ]
    )
    present = [c.code for c in lcz.CLASSES if areas[c.code - 1] > 0]
    page.section("Area of each class", "True areas on the ground, whatever the map's coordinate reference system.")
    page.figure(
        figures.bars(
            {c: areas[c - 1] * _KM2 for c in present},
            "Area of each class in square kilometres",
            label=compact,
            xlabel="km²",
        )
    )
    rows = [(lcz.by_code(c).title, areas[c - 1] * _KM2, shares[c - 1], int(total.cells[0, c - 1])) for c in present]
    columns = [Column("Class"), Column("km²", 3), Column("Share", share=True, digits=2), Column("Cells")]
    page.table(columns, rows, f"Without data: {compact(float(total.nodata[0]) * _KM2)} km².", codes=present)
    if zones is not None:
        _add_zones(page, zones, names)
    return page


def _add_zones(page: Report, zones: ClassAreas, names: Sequence[str]) -> None:
    shown = [i for i in range(len(names)) if zones.mapped[i] > 0][:_ZONES_SHOWN]
    left = len(names) - len(shown)
    text = f"{left} more zones are not shown: they have no data or are beyond the first {_ZONES_SHOWN}."
    page.section("Zone by zone", text if left else "")
    rows = {
        f"{names[i]}" if f"{names[i]}" not in names[:i] else f"{names[i]} ({i + 1})": {
            c.code: float(zones.shares[i, c.code - 1]) for c in lcz.CLASSES
        }
        for i in shown
    }
    page.figure(figures.stacked_bars(rows, "Share of each class by zone"), "Share of each class in the mapped ground.")
    built, ground = _share_of_built(zones), np.stack([zones.mapped, zones.nodata]) * _KM2
    table = [(names[i], *ground[:, i], built[i], _title(zones.commonest[i])) for i in shown]
    columns = [Column("Zone"), Column("Mapped km²", 3), Column("Without data km²", 3), Column("Built", share=True)]
    columns.append(Column("Largest class"))
    page.table(columns, table)


def _share_of_built(areas: ClassAreas) -> np.ndarray:
    return areas.shares[:, [c - 1 for c in lcz.BUILT]].sum(1)


def _title(code: int) -> str | None:
    return lcz.by_code(int(code)).title if code else None


def class_rows(total: ClassAreas) -> tuple[list[str], list[list[Any]]]:
    """Header and rows of the table of classes; the last row is ground without data."""
    header = ["code", "label", "name", "cells", "area_km2", "percent"]
    rows: list[list[Any]] = [
        [c.code, c.label, c.name, int(total.cells[0, i]), total.areas[0, i] * _KM2, 100 * total.shares[0, i]]
        for i, c in enumerate(lcz.CLASSES)
    ]
    return header, [*rows, [0, "", "No data", None, float(total.nodata[0]) * _KM2, None]]


def zone_fields(zones: ClassAreas) -> dict[str, np.ndarray]:
    """A column (n,) for each figure of the zones: areas in km2, shares in per cent, the commonest class."""
    fields = {"mapped_km2": zones.mapped * _KM2, "nodata_km2": zones.nodata * _KM2}
    fields["lcz"] = zones.commonest.astype(np.int32)
    fields["built_pct"] = 100 * _share_of_built(zones)
    for i, c in enumerate(lcz.CLASSES):
        fields[f"lcz_{c.label}_km2"] = zones.areas[:, i] * _KM2
    for i, c in enumerate(lcz.CLASSES):
        fields[f"lcz_{c.label}_pct"] = 100 * zones.shares[:, i]
    return fields
