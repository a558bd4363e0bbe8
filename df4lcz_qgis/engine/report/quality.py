"""An area-adjusted accuracy as page, table and JSON."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..maps.accuracy import json_number
from ..maps.area_adjusted import AreaAdjusted, Estimate
from ..shared import lcz
from . import Column, Number, Report
from .page import Margin, compact, percent

OLOFSSON_2014 = (
    "Olofsson, P., Foody, G. M., Herold, M., Stehman, S. V., Woodcock, C. E., Wulder, M. A. (2014): Good practices for "
    "estimating area and assessing accuracy of land change. Remote Sensing of Environment 148, 42-57. "
    "https://doi.org/10.1016/j.rse.2014.02.015"
)


def report(result: AreaAdjusted, name: str, sample: str) -> Report:
    """A page on the map ``name`` by the labelled ``sample``; areas are in square kilometres."""
    page = Report("Area-adjusted accuracy of an LCZ map", f"{name} by {sample}").cite(OLOFSSON_2014)
    half = float(result.overall.half_width)
    page.numbers(
        [
            Number(
                "OA",
                percent(float(result.overall.value)),
                "Share of the mapped area whose class is right",
                f"± {percent(half)}" if half == half else "",
            ),
            Number("Points", f"{int(result.counts.sum()):,}", "Labelled, drawn class by class"),
            Number("Ground", f"{compact(float(result.mapped.sum()))} km²", "Of the map"),
        ]
    )
    page.text(
        "Each class of the map is weighted by its area. ± is half the width of the 95 % interval. The adjusted area is "
        "what the points say a class covers; where the mapped area lies outside its interval, the map shows too much "
        "or too little of the class. Where all points agree, ± reaches to what as many points may have missed "
        "(Wilson's bound)."
    )
    if result.left_out.any():
        page.note(
            f"{percent(result.share_left_out, 2)} of the map's area is not assessed, and no figure is about it: no "
            f"point is labelled in {', '.join(lcz.CLASSES[i].title for i in np.flatnonzero(result.left_out))}."
        )
    _add_classes(page, result)
    page.section("What is taken for what", "Rows are the map, columns what the points were found to be.")
    return page.confusion(
        result.counts,
        "Labelled points of each pair of classes, shaded by the share of the row. UA and PA are those of the table "
        "above: PA weights the points by the areas of the map's classes.",
        rows="Map",
        columns="Reference",
        right=Margin("UA", "User's accuracy", result.users.value),
        below=Margin("PA", "Producer's accuracy", result.producers.value),
    )


def _add_classes(page: Report, result: AreaAdjusted) -> None:
    page.section("Class by class")
    columns = [
        Column("Class"),
        Column("Points"),
        Column("UA", share=True),
        Column("± UA", share=True),
        Column("PA", share=True),
        Column("± PA", share=True),
        Column("Mapped km²", 2),
        Column("Adjusted km²", 2),
        Column("± km²", 2),
    ]
    present = _present(result)
    rows = []
    for i in present:
        figures = [v for e in (result.users, result.producers) for v in (float(e.value[i]), float(e.half_width[i]))]
        areas = float(result.mapped[i]), float(result.areas.value[i]), float(result.areas.half_width[i])
        rows.append((lcz.CLASSES[i].title, int(result.counts[i].sum()), *figures, *areas))
    page.table(
        columns,
        rows,
        "UA: user's accuracy, the share of a class's mapped area that is right. PA: producer's accuracy, the share of "
        "its true area that the map shows.",
        codes=[i + 1 for i in present],
    )


def _present(result: AreaAdjusted) -> list[int]:
    return np.flatnonzero((result.mapped > 0) | (result.counts.sum(axis=0) > 0)).tolist()


def class_rows(result: AreaAdjusted) -> tuple[list[str], list[list[Any]]]:
    """Header and rows of the classes as a table; standard errors, not intervals."""
    header = [
        "class",
        "name",
        "points",
        "users_accuracy",
        "users_accuracy_error",
        "producers_accuracy",
        "producers_accuracy_error",
        "mapped_km2",
        "adjusted_km2",
        "adjusted_km2_error",
    ]
    rows: list[list[Any]] = []
    for i in _present(result):
        estimates = [v for e in (result.users, result.producers) for v in (float(e.value[i]), float(e.error[i]))]
        areas = float(result.mapped[i]), float(result.areas.value[i]), float(result.areas.error[i])
        rows.append([i + 1, lcz.CLASSES[i].name, int(result.counts[i].sum()), *estimates, *areas])
    return header, rows


def to_json(result: AreaAdjusted) -> dict[str, Any]:
    """Every figure with its standard error, the counts (rows = map) and the proportions of area."""

    def both(estimate: Estimate, i: int) -> dict[str, float | None]:
        return {"value": json_number(float(estimate.value[i])), "error": json_number(float(estimate.error[i]))}

    classes = {
        str(i + 1): {
            "name": lcz.CLASSES[i].name,
            "users_accuracy": both(result.users, i),
            "producers_accuracy": both(result.producers, i),
            "mapped_km2": float(result.mapped[i]),
            "adjusted_km2": both(result.areas, i),
        }
        for i in _present(result)
    }
    overall = {"value": float(result.overall.value), "error": json_number(float(result.overall.error))}
    return {
        "overall_accuracy": overall,
        "classes": classes,
        "left_out": {"classes": (np.flatnonzero(result.left_out) + 1).tolist(), "share_of_area": result.share_left_out},
        "counts": result.counts.tolist(),
        "proportions": result.proportions.tolist(),
    }
