"""Operation ``compare``: two LCZ maps of any grid, or a series of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.errors import ExtentError
from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, PAGE, TABLE, band, class_codes

if TYPE_CHECKING:
    from contextlib import ExitStack

    from ..maps.accuracy import Accuracy
    from ..maps.change_map import ChangeWriter
    from ..maps.comparison import Comparison
    from ..maps.lcz_codes import LczReader
    from ..maps.series import Errors, Series
    from ..report import Report


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    first: RasterSource = parameter(
        "Raster of LCZ codes in any usual scheme; the comparison is made on its grid. Of a series the earliest.",
        title="First LCZ map",
    )
    second: RasterSource = parameter(
        "Raster of LCZ codes in any usual scheme, of any grid and CRS.", title="Second LCZ map"
    )
    first_band: int | None = band("Band of the first LCZ map", of="first", advanced=True)
    second_band: int | None = band("Band of the second LCZ map", of="second", advanced=True)
    first_codes: str | None = class_codes("Codes of the first LCZ map")
    second_codes: str | None = class_codes("Codes of the second LCZ map")
    further: tuple[RasterSource, ...] | None = parameter(
        "Later maps of a series, in the order of time. The map of agreement, the figures and the cross table are then "
        "of the first map and the last of these; the map of changes is of all. The band chosen for the second map, "
        "else for the first, is read in these too: the one of its name, or of its number where bands have no names.",
        None,
        title="Further LCZ maps",
    )
    names: tuple[str, ...] | None = parameter(
        "Years or names of all maps in their order, such as 2017,2019,2021; by default the files' names.",
        None,
        title="Years of the maps",
    )
    accuracy: float = parameter(
        "Share of the cells of each map that are right, by an assessment of the maps; 0.7 is what published networks "
        "reach at most on new cities. A change must be surer than such errors.",
        0.7,
        minimum=0.1,
        maximum=0.999,
        title="Accuracy of the maps",
        advanced=True,
    )
    confusion: Path | None = parameter(
        "Table that 'Accuracy of an LCZ map' writes of one of the maps: which classes are taken for which.",
        None,
        title="Confusion matrix of the maps",
        reads=TABLE,
        advanced=True,
    )
    probabilities: tuple[RasterSource, ...] | None = parameter(
        "Rasters of the 17 class probabilities that 'Classify local climate zones' writes, one of each map, in their "
        "order. Each cell is then believed as far as its own probabilities say, so that two maps show changes already "
        "where both are sure; the accuracy and the confusion matrix are not used.",
        None,
        title="Probabilities of the maps",
        advanced=True,
    )
    turnover: float = parameter(
        "Share of the ground that changes its class from one map to the next, about.",
        0.02,
        minimum=1e-6,
        maximum=0.5,
        title="Expected change between maps",
        advanced=True,
    )
    certainty: float = parameter(
        "A change counts from this probability on.",
        0.95,
        minimum=0.5,
        maximum=0.9999,
        title="Certainty asked of a change",
        advanced=True,
    )
    output: Path | None = parameter(
        "GeoTIFF: 1 the same class; 2 another class, both built or both natural; 3 built in one, natural in the "
        "other; 0 no data in either.",
        None,
        title="Map of agreement",
        writes=GEOTIFF,
    )
    report: Path | None = parameter(
        "Page with the figures, the cross table and areas.", None, title="Report", writes=PAGE
    )
    table: Path | None = parameter(
        "Cells by class of the first (rows) and second map (columns).", None, title="Cross table", writes=TABLE
    )
    change: Path | None = parameter(
        "GeoTIFF of what is beyond the maps' own errors. Band 1: 1 the same class in all maps; 2 maps differ, within "
        "their errors; 3 another built class; 4 another natural class; 5 natural became built; 6 built became natural. "
        "Then the first and the last class, the number of the map since which it is changed, and the probability of a "
        "change in per cent; 0 is no data.",
        None,
        title="Map of changes",
        writes=GEOTIFF,
    )
    areas: Path | None = parameter(
        "Square kilometres of each class in each map, as mapped and by all maps together.",
        None,
        title="Areas over time",
        writes=TABLE,
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Compare; returns OA, OAw and the other figures, square kilometres of agreement and of change, and the paths."""
    from contextlib import ExitStack

    from ..maps import accuracy, change_map, comparison, series_maps
    from ..report import accuracy as accuracy_report
    from ..report import pictures, tables
    from ..report import series as series_report

    p = parameters
    with ExitStack() as stack:
        readers, kept = _open(p, stack, reporter)
        maps = [_given(p)[i] for i in kept]
        names = series_maps.names_of(maps, series_maps.of_kept(p.names or (), kept, len(_given(p))))
        series_maps.check_order(names, reporter)
        first, last = readers[0], readers[-1]
        result = comparison.compare(first, last, p.output, reporter.step(0, 0.4), _tags(maps, comparison.AGREEMENTS))
        errors, told = _errors(p)
        tags, most = _tags(maps, change_map.KINDS), pictures.MOST_CELLS
        with change_map.writing(p.change, first, most, reporter.step(0.85, 0.9), tags) as writer:
            probabilities = series_maps.of_kept(p.probabilities or (), kept, len(_given(p)))
            found = _changes(readers, probabilities, errors, writer, reporter.step(0.4, 0.85))
        _check_ground(found, names, reporter)
        series_maps.tell_copies(found.alike, names, reporter)
        figures = accuracy.evaluate(result.cells)
        if p.report:
            page = _page(p, maps, readers, result, figures, names)
            series_report.add(page, found, errors, names, series_report.drawn(readers, names, writer.small), told)
            page.write(p.report, reporter)
    if p.table:
        tables.write_csv(p.table, *accuracy_report.matrix_rows(figures), reporter)
    if p.areas:
        tables.write_csv(p.areas, *series_report.rows(found, names), reporter)
    same, group, other_group = (result.agreement_areas / 1e6).tolist()
    return {
        **{key: accuracy.json_number(value) for key, value in figures.metrics.items()},
        "cells": figures.samples,
        "same_km2": same,
        "same_group_km2": group,
        "other_group_km2": other_group,
        "changed_km2": found.changed / 1e6,
        **{name: str(v) if (v := getattr(p, name)) else None for name in _OUTPUTS},
    }


_OUTPUTS = ("output", "table", "report", "change", "areas")


def _check_ground(found: Series, names: Sequence[str], reporter: Reporter) -> None:
    """Say which maps have data on part of the ground only.

    Raises:
        ExtentError: one has none where others have.
    """
    from ..maps import series

    for name, share in zip(names, found.covered):
        if share == 0:
            raise ExtentError(
                "{name} has no data where any other map has. Leave it out, or choose one of the same place.", name=name
            )
        if share < series.WHOLE:
            reporter.warning(
                "{name} has data on {share:.0%} of the ground that two maps at least have. Its areas as mapped are of "
                "that part; those by all maps together are of the whole.",
                name=name,
                share=share,
            )


def _given(p: Parameters) -> list[RasterSource]:
    """All maps as they were given."""
    return [p.first, p.second, *(p.further or ())]


def _open(p: Parameters, stack: ExitStack, reporter: Reporter) -> tuple[list[LczReader], list[int]]:
    """Readers of the maps that count, on the grid of the first, and which of those given these are."""
    from ..maps import assessment, series_maps
    from ..maps.value_names import open_lcz

    first = stack.enter_context(open_lcz(p.first, p.first_band, p.first_codes, reporter))
    second = stack.enter_context(open_lcz(p.second, p.second_band, p.second_codes, reporter))
    like = second if p.second_band else first if p.first_band else None
    further = [stack.enter_context(open_lcz(m, None, None, reporter, like=like)) for m in p.further or ()]
    opened = [first, second, *further]
    kept = series_maps.once(_given(p), [o.band for o in opened], reporter)
    return [
        first,
        *(
            stack.enter_context(
                assessment.reader_on_grid(first.dataset, o.dataset, band=o.band, name=o.name, codes=o.codes)
            )
            for o in (opened[i] for i in kept[1:])
        ),
    ], kept


def _changes(
    readers: list[LczReader],
    probabilities: list[RasterSource],
    errors: Errors,
    writer: ChangeWriter,
    reporter: Reporter,
) -> Series:
    """What became of the ground; the map of it goes to the writer."""
    from ..maps import series, sure_series

    if probabilities:
        with sure_series.on_grid(probabilities, readers[0].dataset) as rasters:
            return sure_series.analyse(readers, rasters, errors, writer, reporter)
    return series.analyse(readers, errors, writer, reporter)


def _errors(p: Parameters) -> tuple[Errors, str]:
    """The maps' errors, and where they are known from."""
    from ..maps import series
    from ..report import tables

    if p.probabilities:
        told = "as often as each cell's own probabilities say"
        return series.Errors(series.shown_by(p.accuracy), p.turnover, p.certainty), told
    if p.confusion:
        matrix, told = tables.read_matrix(p.confusion), f"as in {p.confusion.name}"
        return series.Errors(series.shown_by(p.accuracy, matrix), p.turnover, p.certainty), told
    told = f"of maps that are right on {100 * p.accuracy:g} % of the ground"
    return series.Errors(series.shown_by(p.accuracy), p.turnover, p.certainty), told


def _tags(maps: Sequence[RasterSource], codes: Sequence[Any]) -> dict[str, str]:
    from ..shared import folders

    return {
        "DF4LCZ_VERSION": folders.version(),
        "DF4LCZ_INPUT": ", ".join(m.path for m in maps),
        "DF4LCZ_CODES": "; ".join(f"{c.code} {c.title}" for c in codes),
    }


def _page(
    p: Parameters,
    maps: Sequence[RasterSource],
    readers: Sequence[LczReader],
    result: Comparison,
    figures: Accuracy,
    names: Sequence[str],
) -> Report:
    """The page on the first and the last map, without the series."""
    from ..report import comparison, pictures

    first, last, series = readers[0], readers[-1], len(maps) > 2
    drawn = [
        pictures.of_map(first, f"First: {names[0]}"),
        pictures.of_map(last, f"{'Last' if series else 'Second'}: {names[-1]}"),
        pictures.of_agreement(first, last, "Agreement"),
    ]
    page = comparison.report(result, figures, names[0], names[-1], drawn, series=series)
    data = {
        "First map": maps[0].path,
        "Codes of the first map": first.scheme,
        "Second map": maps[1].path,
        "Codes of the second map": readers[1].scheme,
    }
    data |= {f"Map {i}": m.path for i, m in enumerate(maps[2:], 3)}
    settings = {
        "Bands": tuple(reader.band for reader in readers),
        "Accuracy of the maps": p.accuracy,
        "Confusion matrix of the maps": p.confusion,
        "Probabilities of the maps": ", ".join(r.path for r in p.probabilities or ()),
        "Expected change between maps": p.turnover,
        "Certainty asked of a change": p.certainty,
    }
    return page.data(data).settings(settings)
