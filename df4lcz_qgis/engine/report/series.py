"""A series of maps as part of a page: small multiples, which changes are beyond the maps' errors, areas over time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..maps.change_map import KINDS
from ..maps.lcz_codes import LczReader
from ..maps.series import WHOLE, Errors, Series
from ..shared import lcz
from . import Column, Report, figures, pictures
from .page import Picture, compact, percent

#: How many of the largest transitions are listed, and of the classes that change most are drawn.
_LISTED, _DRAWN = 15, 6
_KM2 = 1e-6
CITATION = (
    "Abercrombie, S. P., Friedl, M. A. (2016): Improving the Consistency of Multitemporal Land Cover Maps Using a "
    "Hidden Markov Model. IEEE Transactions on Geoscience and Remote Sensing 54, 703-713. "
    "https://doi.org/10.1109/TGRS.2015.2463689"
)


def drawn(readers: Sequence[LczReader], names: Sequence[str], kinds: np.ndarray) -> list[Picture]:
    """A small map of every date, and that of the changes (rows, columns; of :data:`KINDS`)."""
    maps = [pictures.of_map(reader, name) for reader, name in zip(readers, names, strict=True)]
    legend = {k.code: (k.colour, k.title) for k in KINDS}
    aspect = pictures.aspect_of(readers[0].dataset)
    return [*maps, pictures.of_codes(kinds, f"Changes, {names[0]} to {names[-1]}", legend, aspect=aspect)]


def add(page: Report, series: Series, errors: Errors, names: Sequence[str], maps: Sequence[Picture], told: str) -> None:
    """The sections on a series of maps called ``names``; ``told`` says where their errors are known from."""
    total = series.kinds.sum()
    page.section(
        "Changes beyond the maps' own errors",
        "Maps that are each wrong in places differ where nothing has changed. All maps together decide here: a change "
        f"between the first and the last counts where it is at least {percent(errors.certainty, 0)} probable, given "
        f"errors {told} and {percent(errors.turnover)} of the ground changing from one map to the next. The errors of "
        "two dates are taken to be independent: where all maps repeat one, no change is seen; where imagery of another "
        "season makes all later maps err alike, one is seen that is none.",
    ).maps(maps)
    rows = [(k.title, float(a) * _KM2, float(a / total)) for k, a in zip(KINDS, series.kinds, strict=True)]
    page.table(["What became of it", Column("km²", 3), Column("Share", share=True)], rows)
    _add_transitions(page, series)
    _add_areas(page, series, names)
    page.cite(CITATION)


def _add_transitions(page: Report, series: Series) -> None:
    order = [int(i) for i in np.argsort(-series.transitions, axis=None)[:_LISTED] if series.transitions.flat[i] > 0]
    if not order:
        page.note("No change is beyond the maps' errors. More maps, or more accurate ones, show smaller changes.")
        return
    pairs = [divmod(i, lcz.CLASS_COUNT) for i in order]
    rows = [(lcz.CLASSES[a].title, lcz.CLASSES[b].title, float(series.transitions[a, b]) * _KM2) for a, b in pairs]
    left = series.changed - sum(series.transitions[a, b] for a, b in pairs)
    page.section("Transitions", "From the first map's date to the last one's, beyond the maps' errors.")
    page.table(
        [Column("From"), Column("To"), Column("km²", 3)],
        rows,
        f"All others together: {compact(left * _KM2)} km²." if left > 0 else "",
        codes=[a + 1 for a, _ in pairs],
    )


def _add_areas(page: Report, series: Series, names: Sequence[str]) -> None:
    page.section("Areas over time", "As mapped, and as all maps together have it: errors of one date weigh less there.")
    shares = series.mapped / np.maximum(series.mapped.sum(axis=1, keepdims=True), 1e-12)
    page.figure(
        figures.stacked_bars(
            {name: {c.code: float(s) for c, s in zip(lcz.CLASSES, row)} for name, row in zip(names, shares)},
            "Share of each class in each map",
        ),
        "Share of each class as mapped.",
    )
    if len(names) > 2:
        spread = np.ptp(series.consistent, axis=0)
        moving = [int(i) for i in np.argsort(-spread)[:_DRAWN] if spread[i] > 0]
        lines = {lcz.CLASSES[i].title: (series.consistent[:, i] * _KM2).tolist() for i in moving}
        page.figure(
            figures.curves(lines, "Areas of the classes that change most", ylabel="km²", steps_called=names),
            "Areas of the classes that change most, by all maps together.",
        )
    first, last = (f"{n} km²" for n in (names[0], names[-1]))
    columns = [
        Column("Class"),
        *(Column(n, 1) for n in (first, last)),
        *(Column(f"{n}, all maps", 1) for n in (first, last)),
    ]
    table, codes = [], []
    for i, zone in enumerate(lcz.CLASSES):
        if series.mapped[:, i].any():
            ends = [areas[t, i] * _KM2 for areas in (series.mapped, series.consistent) for t in (0, -1)]
            table.append((zone.title, *map(float, ends), float(ends[3] - ends[2])))
            codes.append(zone.code)
    page.table(
        [*columns, Column("Change", 1)],
        table,
        f"As mapped, and by all maps together. The table of areas over time has every map.{_partly(series, names)}",
        codes=codes,
    )


def _partly(series: Series, names: Sequence[str]) -> str:
    """Which maps have data on part of the ground only, in words."""
    parts = [f"{name} {percent(share, 0)}" for name, share in zip(names, series.covered) if share < WHOLE]
    if not parts:
        return ""
    return f" As mapped is of the part of the ground on which each map has data ({', '.join(parts)})."


def rows(series: Series, names: Sequence[str]) -> tuple[list[str], list[list[Any]]]:
    """Header and rows of the table of areas over time: a row for each map and class."""
    header = ["map", "code", "label", "name", "mapped_km2", "consistent_km2"]
    found = [
        [name, c.code, c.label, c.name, float(series.mapped[t, i]) * _KM2, float(series.consistent[t, i]) * _KM2]
        for t, name in enumerate(names)
        for i, c in enumerate(lcz.CLASSES)
    ]
    return header, found
