"""The accuracy of a map as page, table and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ..maps.accuracy import METRICS, Accuracy, Bootstraps
from ..shared import lcz
from . import Column, Number, Report, figures
from .page import BECHTEL_2020, Picture, number, percent

#: The figures that a page leads with.
_LEADING = ("oa", "oau", "oabu", "oaw", "kappa")


def report(
    result: Accuracy,
    bootstraps: Bootstraps | None,
    *,
    title: str,
    subtitle: str,
    unit: str,
    pictures: Sequence[Picture] = (),
) -> Report:
    """A page on the accuracy; ``unit`` names what was resampled, such as ``areas``; ``pictures`` are small maps."""
    page = Report(title, subtitle).cite(BECHTEL_2020)
    page.numbers(_numbers(result, bootstraps))
    if bootstraps:
        page.text(
            f"Below each figure: where 95 % of the bootstraps lie. {bootstraps.repeats} bootstraps each drew "
            f"{bootstraps.groups} {unit} with replacement. Where all of them agree, it is Wilson's interval of as many "
            f"{unit}."
        )
    if pictures:
        page.section("The map").maps(pictures)
    add_confusion(page, result)
    add_classes(page, result)
    if bootstraps and bootstraps.repeats > 1:
        add_bootstraps(page, result, bootstraps, unit)
    add_metrics(page, result, bootstraps)
    return page


def add_confusion(page: Report, result: Accuracy) -> Report:
    """The section with the confusion matrix."""
    page.section("What is taken for what", "Rows are the reference, columns the map.")
    return page.confusion(
        result.confusion,
        "Cells of each pair of classes, shaded by the share of the row. PA: producer's accuracy, the share of a "
        "class's reference that the map has right. UA: user's accuracy, the share of its mapped cells that are right. "
        "Classes that occur on neither side are left out.",
    )


def add_classes(page: Report, result: Accuracy) -> Report:
    """The section with a table of the classes."""
    page.section("Class by class")
    mapped = np.array(result.confusion).sum(0)
    columns = ["Class", "Reference", "Mapped"]
    shares = [Column("PA", share=True), Column("UA", share=True), Column("F1", share=True)]
    rows = [
        (
            lcz.by_code(c).title,
            sum(result.confusion[c - 1]),
            int(mapped[c - 1]),
            result.producers[c - 1],
            result.users[c - 1],
            result.f1[c - 1],
        )
        for c in result.present
    ]
    return page.table(
        [*columns, *shares],
        rows,
        "Cells of the reference and of the map. F1 is the harmonic mean of producer's and user's accuracy.",
        codes=result.present,
    )


def add_bootstraps(page: Report, result: Accuracy, bootstraps: Bootstraps, unit: str) -> Report:
    """The section with box plots of the bootstraps."""
    page.section("How sure these figures are", f"Spread of {bootstraps.repeats} bootstraps over {unit}.")
    overall = {m.symbol: bootstraps.metrics[m.key] for m in METRICS}
    note = "Boxes hold the middle half of the bootstraps, the line is their median, whiskers go from 5 to 95 %."
    page.figure(figures.boxes(overall, "Box plots of the overall figures"), f"Overall figures. {note}")
    classes = {lcz.by_code(c).title: bootstraps.f1[:, c - 1] for c in result.present}
    return page.figure(
        figures.boxes(classes, "Box plots of F1 by class", codes=result.present, xlabel="F1"), "F1 of each class."
    )


def add_metrics(page: Report, result: Accuracy, bootstraps: Bootstraps | None) -> Report:
    """The section with every overall figure and what it says."""
    page.section("All figures")
    rows = []
    for metric in METRICS:
        low, high = bootstraps.interval(metric.key) if bootstraps else (float("nan"), float("nan"))
        rows.append((metric.symbol, result.metrics[metric.key], low, high, metric.text))
    columns = [Column("Figure"), Column("Value", 3), Column("Low", 3), Column("High", 3), Column("What it says")]
    return page.table(columns, rows, "Low and high: the 95 % interval of the bootstraps." if bootstraps else "")


def _numbers(result: Accuracy, bootstraps: Bootstraps | None) -> Iterator[Number]:
    for metric in (m for m in METRICS if m.key in _LEADING):
        show = number if metric.key == "kappa" else percent
        interval = ""
        if bootstraps:
            low, high = bootstraps.interval(metric.key)
            interval = f"{show(low).removesuffix(' %')} – {show(high)}" if low == low else ""
        yield Number(metric.symbol, show(result.metrics[metric.key]), metric.text, interval)


def matrix_rows(result: Accuracy) -> tuple[list[str], list[list[Any]]]:
    """Header and rows of the confusion matrix as a table, with totals and accuracies at its margins."""
    matrix = np.array(result.confusion)
    header = ["reference", *(str(c.code) for c in lcz.CLASSES), "total", "producers_accuracy", "f1"]
    rows: list[list[Any]] = [
        [c.code, *matrix[i].tolist(), int(matrix[i].sum()), result.producers[i], result.f1[i]]
        for i, c in enumerate(lcz.CLASSES)
    ]
    rows.append(["total", *matrix.sum(0).tolist(), result.samples, result.oa, None])
    rows.append(["users_accuracy", *result.users, None, None, None])
    return header, rows
