"""The review of training areas as page, table and layer."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..areas.review import FLAGS, Limits, Review
from ..shared import lcz
from . import Column, Number, Report, figures
from .page import compact

#: A page lists at most so many flagged areas; the layer has them all.
_LISTED = 100


def report(review: Review, limits: Limits) -> Report:
    """A page on the areas, their sizes, and those that look wrong."""
    areas = review.areas
    page = Report("Training areas checked", areas.name)
    counts, flagged = areas.counts(), int(review.flagged.sum())
    page.numbers(
        [
            Number("Areas", str(len(areas)), f"Of {len(counts)} classes"),
            Number("Ground", f"{compact(float(review.square_metres.sum()) / 1e6)} km²", "In all areas together"),
            Number("Flagged", str(flagged), "Areas to look at again"),
            Number("Missing classes", str(lcz.CLASS_COUNT - len(counts)), "Not a fault where the place has none"),
        ]
    )
    page.section("Areas of each class")
    page.figure(
        figures.bars(
            {c: float(k) for c, k in counts.items()},
            "Number of areas of each class",
            label="{:.0f}".format,
            xlabel="areas",
        ),
        f"A class needs at least {limits.fewest} areas.",
    )
    rows = class_rows(review)[1]
    columns = [Column("Class"), Column("Areas"), Column("km²", 2), Column("Perimeter km", 1), Column("Shape", 2)]
    columns += [Column("Vertices", 1), Column("Flagged")]
    table = [(lcz.by_code(r[0]).title, *r[3:]) for r in rows]
    page.table(
        columns,
        table,
        "Sums of area and perimeter; means of shape (1 for a disc, more the longer or more ragged) and of vertices.",
        codes=[r[0] for r in rows],
    )
    sizes = {lcz.by_code(c).title: review.square_metres[areas.codes == c] / 1e4 for c in counts}
    top = float(review.square_metres.max()) / 1e4
    page.figure(
        figures.boxes(
            sizes, "Sizes of the areas by class", codes=list(counts), xlabel="ha", limits=(0, top * 1.05), percent=False
        ),
        "Size of the areas; boxes hold the middle half, whiskers go from 5 to 95 %.",
    )
    _add_flags(page, review)
    return page


def _add_flags(page: Report, review: Review) -> None:
    page.section("What to look at again")
    page.table([Column("Flag"), Column("Areas")], [(text, int(review.flags[key].sum())) for key, text in FLAGS.items()])
    listed = np.flatnonzero(review.flagged)[:_LISTED]
    if len(listed):
        codes = [int(review.areas.codes[i]) for i in listed]
        rows = [
            (lcz.by_code(c).title, f"no.\u00a0{review.areas.ids[i]}", review.reasons[i])
            for i, c in zip(listed, codes, strict=True)
        ]
        left = int(review.flagged.sum()) - len(listed)
        page.table(["Class", "Area", "Why"], rows, f"{left} more are in the layer." if left else "", codes=codes)
    if review.areas.problems:
        page.section("Repaired or left out when reading")
        for problem in review.areas.problems[:_LISTED]:
            page.text(str(problem))


def class_rows(review: Review) -> tuple[list[str], list[list[Any]]]:
    """Header and rows of the table of classes that have areas."""
    header = ["code", "label", "name", "areas", "area_km2", "perimeter_km", "shape", "vertices", "flagged"]
    rows = []
    for code, count in review.areas.counts().items():
        own, zone = review.areas.codes == code, lcz.by_code(code)
        rows.append(
            [
                code,
                zone.label,
                zone.name,
                count,
                float(review.square_metres[own].sum()) / 1e6,
                float(review.perimeters[own].sum()) / 1e3,
                float(review.shapes[own].mean()),
                float(review.vertices[own].mean()),
                int(review.flagged[own].sum()),
            ]
        )
    return header, rows


def fields(review: Review) -> dict[str, np.ndarray]:
    """The columns (n,) of the layer of reviewed areas; flags are 0 or 1."""
    return {
        "area_id": np.array(review.areas.ids, dtype=object),
        "lcz": review.areas.codes.astype(np.int32),
        "name": np.array([lcz.by_code(int(c)).title for c in review.areas.codes], dtype=object),
        "area_km2": review.square_metres / 1e6,
        "perimeter_km": review.perimeters / 1e3,
        "shape": review.shapes,
        "vertices": review.vertices.astype(np.int32),
        "flagged": review.flagged.astype(np.int32),
        **{key: flag.astype(np.int32) for key, flag in review.flags.items()},
        "looks_like": review.looks_like.astype(np.int32),
        "reason": np.array(review.reasons, dtype=object),
    }
