"""Operation ``check-training-areas``: sizes and shapes of training areas, and which look wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    areas: VectorSource = parameter("training areas: polygons with their class, or WUDAPT's KML")
    class_field: str | None = parameter("field with the class; by default it is found", None)
    image: RasterSource | None = parameter("image that the areas should look alike in, such as Sentinel-2", None)
    fewest: int = parameter("areas that a class needs", 3, minimum=1)
    smallest: float = parameter("smallest useful area in square metres", 20_000.0, minimum=0)
    overlap: float = parameter("share (0 to 1) of the smaller area that makes an overlap", 0.01, minimum=0, maximum=1)
    outlier: float = parameter("robust standard deviations that make an area stand out", 3.5, minimum=0.1)
    output: Path | None = parameter("layer of the areas with their flags to write (.gpkg)", None)
    table: Path | None = parameter("table of the classes to write (.csv)", None)
    report: Path | None = parameter("page to write (.html)", None)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Check; returns the number of areas, classes and flagged areas, of each flag, and the outputs' paths."""
    from contextlib import ExitStack

    from ..areas import review as area_review
    from ..areas import training_areas
    from ..geodata import polygons
    from ..geodata.raster import open_raster
    from ..report import area_review as area_review_report
    from ..report import tables

    limits = area_review.Limits(parameters.fewest, parameters.smallest, parameters.overlap, parameters.outlier)
    areas = training_areas.read(parameters.areas, parameters.class_field)
    for problem in areas.problems:
        reporter.warning(problem.message)
    with ExitStack() as stack:
        image = stack.enter_context(open_raster(parameters.image)) if parameters.image else None
        review = area_review.review(areas, image, limits, reporter)
    if parameters.image and not review.judged.all():
        reporter.warning(
            "{count} areas lie off the image; they are not held against it.", count=int((~review.judged).sum())
        )
    if parameters.output:
        fields = area_review_report.fields(review)
        polygons.write(parameters.output, review.areas.geometries, fields, review.areas.crs, reporter)
    if parameters.table:
        tables.write_csv(parameters.table, *area_review_report.class_rows(review), reporter)
    if parameters.report:
        page = area_review_report.report(review, limits)
        page.data(
            {"Training areas": parameters.areas.path, "Class field": areas.class_field,
             "Image": parameters.image.path if parameters.image else None}
        ).settings(
            {"Areas that a class needs": limits.fewest, "Smallest area (m²)": limits.smallest,
             "Share that makes an overlap": limits.overlap, "Robust deviations that stand out": limits.outlier}
        ).write(parameters.report, reporter)  # fmt: skip
    return {
        "areas": len(review.areas),
        "classes": len(review.areas.counts()),
        "flagged": int(review.flagged.sum()),
        **{key: int(flag.sum()) for key, flag in review.flags.items()},
        "problems": [p.as_dict() for p in review.areas.problems],
        "output": str(parameters.output) if parameters.output else None,
        "table": str(parameters.table) if parameters.table else None,
        "report": str(parameters.report) if parameters.report else None,
    }
