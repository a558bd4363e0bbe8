"""Operation ``quality``: accuracy and areas of a map from a labelled sample, free of the map's own bias."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.errors import RequestError
from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import JSON, PAGE, TABLE, band, class_codes, lcz_map

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    lcz: RasterSource = lcz_map("The map that the sample was drawn from.")
    sample: VectorSource = parameter(
        "Points of 'Draw accuracy sample' with the class filled in. Points without a class are left out, and so are "
        "classes of the map without a labelled point, as long as they cover 5 % of it at most.",
        title="Labelled sample",
    )
    band: int | None = band()
    codes: str | None = class_codes()
    class_field: str | None = parameter(
        "Written as 1 to 17, 101 to 107, A to G or by name; by default the field class.",
        None,
        title="Field with the labels",
        of="sample",
    )
    report: Path | None = parameter("Page with the figures and tables.", None, title="Report", writes=PAGE)
    table: Path | None = parameter(
        "Accuracies and areas of each class with standard errors.", None, title="Table of classes", writes=TABLE
    )
    json: Path | None = parameter(
        "Every figure, the counts and the proportions of area.", None, title="All figures", writes=JSON
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Estimate; returns the overall accuracy with its standard error, the number of points, and the outputs' paths."""
    import numpy as np

    from ..maps import area_adjusted, class_areas, sample
    from ..maps.accuracy import confusion_matrix, json_number
    from ..maps.value_names import open_lcz
    from ..report import quality as quality_report
    from ..report import tables

    p = parameters
    with open_lcz(p.lcz, p.band, p.codes, reporter) as reader:
        found = class_areas.of_map(reader, reporter.step(0, 0.7))
        mapped, cells = found.areas[0] / 1e6, found.cells[0]
        labelled = sample.read(p.sample, p.class_field, reader, cells, reporter)
    # Rows are the map here, since it made the strata.
    counts = confusion_matrix(labelled.reference, labelled.mapped).T
    seen = labelled.cells / np.maximum(cells, 1)
    silent = _check(counts, mapped, seen, labelled.unlabelled, p, reporter)
    result = area_adjusted.estimate(counts, mapped, seen=seen, left_out=silent)
    reporter.progress(0.9, "Writing the results")
    if p.report:
        page = quality_report.report(result, p.lcz.name, p.sample.name)
        page.data({"LCZ map": p.lcz.path, "Codes of the map": reader.scheme, "Sample": p.sample.path})
        page.settings({"Band": reader.band}).write(p.report, reporter)
    if p.table:
        tables.write_csv(p.table, *quality_report.class_rows(result), reporter)
    if p.json:
        tables.write_json(p.json, quality_report.to_json(result), reporter)
    return {
        "oa": float(result.overall.value),
        "oa_error": json_number(float(result.overall.error)),
        "points": int(np.sum(counts)),
        "unlabelled": int(labelled.unlabelled.sum()),
        **{
            name: str(path) if path else None
            for name, path in (("report", p.report), ("table", p.table), ("json", p.json))
        },
    }


def _check(
    counts: Any, mapped: Any, seen: Any, unlabelled: Any, parameters: Parameters, reporter: Reporter
) -> np.ndarray:
    """The classes (17,; bool) that are left out for want of points; refuses where they are much of the map."""
    import numpy as np

    from ..maps.area_adjusted import SMALL
    from ..shared import lcz

    def titles(which: Any) -> str:
        return ", ".join(lcz.CLASSES[c].title for c in np.flatnonzero(which))

    totals = counts.sum(axis=1)
    silent = (mapped > 0) & (totals == 0)
    share = float(mapped[silent].sum() / mapped.sum())
    if share > SMALL:
        raise RequestError(
            "{name} has no labelled point in these classes of the map, {share:.1%} of its area: {classes}. Label some "
            "of each: without, nothing can be said of that part of the map, and only up to {most:.0%} can be left out.",
            name=parameters.sample.name,
            share=share,
            classes=titles(silent),
            most=SMALL,
        )
    if silent.any():
        reporter.warning(
            "These classes have no labelled point and are left out: {classes}. The figures are about the rest of the "
            "map; {share:.2%} of its area is not assessed.",
            classes=titles(silent),
            share=share,
        )
    if unlabelled.any():
        reporter.warning(
            "{count} points have no label and are left out. If they are those that were hard to tell, the figures are "
            "too good.",
            count=int(unlabelled.sum()),
        )
    single = (totals == 1) & (seen < 1)
    if single.any():
        reporter.warning(
            "These classes have one labelled point only, so that the errors of their user's accuracies cannot be told: "
            "{classes}. Up to {most:.0%} of the map's area the other errors assume the worst of them; beyond, they "
            "cannot be told either.",
            classes=titles(single),
            most=SMALL,
        )
    return silent
