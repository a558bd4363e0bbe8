"""The comparison of two maps as a page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..maps.accuracy import Accuracy
from ..maps.comparison import AGREEMENTS, Comparison
from ..shared import lcz
from . import Column, Number, Report, figures
from .page import BECHTEL_2020, Picture, compact, number, percent

#: How many of the commonest differences are listed.
_DIFFERENCES = 12


def report(
    result: Comparison,
    figures_: Accuracy,
    first: str,
    second: str,
    pictures: Sequence[Picture] = (),
    *,
    series: bool = False,
) -> Report:
    """A page on where ``first`` and ``second`` agree; ``pictures`` are small maps.

    Of a ``series`` they are the first and the last one.
    """
    title, other = (
        ("A series of LCZ maps, the first and the last compared", "Last")
        if series
        else ("Two LCZ maps compared", "Second")
    )
    page = Report(title, f"{first} and {second}").cite(BECHTEL_2020)
    areas = result.agreement_areas
    total = areas.sum()
    page.numbers(
        [
            Number("OA", percent(figures_.oa), "Cells of the same class in both"),
            Number("OAw", percent(figures_.oaw), "The same, a difference counting by how alike the classes are"),
            Number("κ", number(figures_.kappa), "Agreement beyond chance"),
            Number("Ground", f"{compact(float(total) / 1e6)} km²", "With a class in both"),
        ]
    )
    if pictures:
        page.section("The maps").maps(pictures)
    page.section("How they agree", "True areas on the ground, on the grid of the first map.")
    rows = [(a.title, float(m2) / 1e6, float(m2 / total)) for a, m2 in zip(AGREEMENTS, areas, strict=True)]
    page.table(["Agreement", Column("km²", 3), Column("Share", share=True)], rows)
    page.section("Cross table", f"Rows: {first}. Columns: {second}.")
    page.confusion(
        figures_.confusion,
        "Cells of each pair of classes, shaded by the share of the row. PA and UA: the share of the first and of the "
        f"{other.lower()} map's cells of a class on which the other agrees.",
        rows="First",
        columns=other,
    )
    _add_classes(page, result, first, second, other)
    _add_differences(page, result, other)
    return page


def _add_classes(page: Report, result: Comparison, first: str, second: str, other: str) -> None:
    page.section("Area of each class in either", "Counted where both maps have data.")
    rows = {
        name: {c.code: float(a) for c, a in zip(lcz.CLASSES, areas / areas.sum(), strict=True)}
        for name, areas in ((f"First: {first}", result.areas.sum(1)), (f"{other}: {second}", result.areas.sum(0)))
    }
    page.figure(figures.stacked_bars(rows, "Share of each class in either map"))
    both = np.stack([result.areas.sum(1), result.areas.sum(0)]) / 1e6
    present = [c for c in lcz.CLASSES if both[:, c.code - 1].any()]
    table = [(c.title, *both[:, c.code - 1].tolist(), float(np.diff(both[:, c.code - 1])[0])) for c in present]
    columns = [Column("Class"), Column("First km²", 2), Column(f"{other} km²", 2), Column("Change km²", 2)]
    page.table(columns, table, codes=[c.code for c in present])


def _add_differences(page: Report, result: Comparison, other: str) -> None:
    differing = result.areas.copy()
    np.fill_diagonal(differing, 0)
    order = [i for i in np.argsort(-differing, axis=None)[:_DIFFERENCES] if differing.flat[i] > 0]
    if not order:
        return
    page.section("The largest differences")
    rows, codes = [], []
    for i in order:
        a, b = divmod(int(i), lcz.CLASS_COUNT)
        rows.append((lcz.CLASSES[a].title, lcz.CLASSES[b].title, float(differing.flat[i]) / 1e6))
        codes.append(a + 1)
    page.table([Column("First"), Column(other), Column("km²", 3)], rows, codes=codes)
