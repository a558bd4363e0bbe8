"""Operation ``check-training-areas``: sizes and shapes of training areas, and which look wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOPACKAGE, PAGE, TABLE, class_field


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    areas: VectorSource = parameter(
        "Polygons with their class, or a KML or KMZ file with a folder for each class as in the WUDAPT template.",
        title="Training areas",
    )
    class_field: str | None = class_field("areas")
    image: RasterSource | None = parameter(
        "Image in which areas of one class should look alike, such as the Sentinel-2 stack. All its bands count.",
        None,
        title="Image",
    )
    fewest: int = parameter(
        "Classes with fewer areas are flagged; three are the least for training, validation and test.",
        3,
        minimum=1,
        title="Areas a class needs",
    )
    smallest: float = parameter(
        "Smaller areas are flagged; 20000 m² are two cells of a 100 m map.",
        20_000.0,
        minimum=0,
        title="Smallest area (m²)",
    )
    overlap: float = parameter(
        "Part of the smaller of two areas, 0 to 1, from which on their shared ground is an overlap.",
        0.01,
        minimum=0,
        maximum=1,
        title="Share that makes an overlap",
        name="OVERLAPPING",
        advanced=True,
    )
    outlier: float = parameter(
        "How many robust standard deviations farther than usual from its class an area must lie in the image.",
        3.5,
        minimum=0.1,
        title="Deviations that stand out",
        advanced=True,
    )
    output: Path | None = parameter(
        "The areas with their size and shape, a field for each flag, and the reason; flagged ones are outlined.",
        None,
        title="Checked areas",
        writes=GEOPACKAGE,
    )
    report: Path | None = parameter(
        "Page with charts, tables and the flagged areas.", None, title="Report", writes=PAGE
    )
    table: Path | None = parameter(
        "Number, area, perimeter, shape and vertices by class.", None, title="Table of classes", writes=TABLE
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Check; returns the number of areas, classes and flagged areas, of each flag, and the outputs' paths."""
    from contextlib import ExitStack

    from ..areas import review as area_review
    from ..areas import training_areas
    from ..geodata import polygons, undeclared
    from ..geodata.raster import open_raster
    from ..report import area_review as area_review_report
    from ..report import tables

    limits = area_review.Limits(parameters.fewest, parameters.smallest, parameters.overlap, parameters.outlier)
    areas = training_areas.read(parameters.areas, parameters.class_field)
    for problem in areas.problems:
        reporter.warning(problem.message)
    with ExitStack() as stack:
        image = stack.enter_context(open_raster(parameters.image)) if parameters.image else None
        if parameters.image and image:
            undeclared.check_image(image, parameters.image.name, reporter)
        review = area_review.review(areas, image, limits, reporter)
    if parameters.image and not review.judged.all():
        reporter.warning(
            "{count} areas lie off the image; they are not held against it.", count=int((~review.judged).sum())
        )
    if parameters.output:
        fields = area_review_report.fields(review)
        reviewed = review.areas
        polygons.write(parameters.output, reviewed.geometries, fields, reviewed.crs, reporter, layer="training_areas")
    if parameters.table:
        tables.write_csv(parameters.table, *area_review_report.class_rows(review), reporter)
    if parameters.report:
        page = area_review_report.report(review, limits)
        page.data(
            {
                "Training areas": parameters.areas.path,
                "Class field": areas.class_field,
                "Image": parameters.image.path if parameters.image else None,
            }
        ).settings(
            {
                "Areas that a class needs": limits.fewest,
                "Smallest area (m²)": limits.smallest,
                "Share that makes an overlap": limits.overlap,
                "Robust deviations that stand out": limits.outlier,
            }
        ).write(parameters.report, reporter)
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
