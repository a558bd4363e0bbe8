"""Operation ``accuracy``: how right an LCZ map is, by areas of known class or by another LCZ raster."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared.errors import ExtentError, RequestError
from ..shared.parameter import RasterSource, VectorSource, parameter
from ..shared.reporter import Reporter
from .fields import JSON, PAGE, TABLE, class_codes, class_field, lcz_map
from .fields import band as map_band

if TYPE_CHECKING:
    from ..maps.assessment import Pairs
    from ..report.page import Picture


@dataclass(frozen=True)
class Parameters:
    """What the operation needs; exactly one reference."""

    lcz: RasterSource = lcz_map()
    band: int | None = map_band()
    codes: str | None = class_codes()
    areas: VectorSource | None = parameter(
        "Polygons of known class, which the map's maker should not have trained with. Any CRS. A cell counts when its "
        "centre lies in one, and once however many do; an area that holds no centre counts the cell in which it lies, "
        "unless that cell's centre lies in another. Cells of areas of different classes are left out. Give either "
        "these or a reference map.",
        None,
        title="Reference areas",
    )
    class_field: str | None = class_field("areas")
    reference: RasterSource | None = parameter(
        "LCZ map to take as true, of any grid and CRS. Bootstraps then draw square blocks of cells.",
        None,
        title="Reference map",
    )
    reference_codes: str | None = class_codes("Codes of the reference map")
    bootstraps: int = parameter(
        "How many times the areas are drawn anew, with replacement, to tell how sure the figures are; 25 is usual.",
        25,
        minimum=0,
        maximum=10_000,
        title="Bootstraps",
    )
    seed: int = parameter("The same seed gives the same bootstraps.", 0, minimum=0, title="Random seed", advanced=True)
    report: Path | None = parameter(
        "Page with the figures, the matrix and box plots.", None, title="Report", writes=PAGE
    )
    table: Path | None = parameter(
        "The matrix with its totals and accuracies.", None, title="Confusion matrix", writes=TABLE
    )
    json: Path | None = parameter(
        "Every figure, the matrix and all bootstraps.", None, title="All figures", writes=JSON
    )
    reference_band: int | None = map_band("Band of the reference map", of="reference", advanced=True)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Assess the map; returns every figure (None where undefined), the number of samples, and the outputs' paths."""
    from ..maps import accuracy
    from ..report import accuracy as accuracy_report
    from ..report import tables

    if (parameters.areas is None) == (parameters.reference is None):
        raise RequestError("Give one reference: either polygons with their class, or an LCZ raster.")
    pairs, data, unit, pictures = _compare(parameters, reporter.step(0, 0.8))
    if not pairs.confusion.any():
        raise ExtentError(
            "{name} has no class where the reference lies: nothing can be compared. Choose another map, band or "
            "reference.",
            name=parameters.lcz.name,
        )
    result = accuracy.evaluate(pairs.confusion)
    bootstraps = None
    if parameters.bootstraps:
        # Blocks of cells hold several classes; areas have one each.
        stratified = parameters.areas is not None and accuracy.several_in_each_class(pairs.reference, pairs.groups)
        bootstraps = pairs.bootstrap(
            parameters.bootstraps, parameters.seed, stratified=stratified, check=reporter.check
        )
    reporter.progress(0.9, "Writing the results")
    _tell_unused(pairs, reporter)
    settings = {"Bootstraps": parameters.bootstraps, "Seed": parameters.seed, "Band": data.pop("Band")}
    if parameters.report:
        name = (parameters.areas or parameters.reference).name  # type: ignore[union-attr]
        subtitle = f"{parameters.lcz.name} against {name}"
        page = accuracy_report.report(
            result, bootstraps, title="Accuracy of an LCZ map", subtitle=subtitle, unit=unit, pictures=pictures
        )
        page.data(data).settings(settings).write(parameters.report, reporter)
    if parameters.table:
        tables.write_csv(parameters.table, *accuracy_report.matrix_rows(result), reporter)
    if parameters.json:
        content = {
            "data": data,
            "settings": settings,
            "unmapped": pairs.unmapped,
            "accuracy": result.to_json(),
            "bootstraps": bootstraps.to_json() if bootstraps else None,
        }
        tables.write_json(parameters.json, content, reporter)
    figures = {key: accuracy.json_number(value) for key, value in result.metrics.items()}
    return {
        **figures,
        "samples": result.samples,
        "unmapped": pairs.unmapped,
        "groups": pairs.groups_used,
        "report": _text(parameters.report),
        "table": _text(parameters.table),
        "json": _text(parameters.json),
    }


def _text(path: Path | None) -> str | None:
    return str(path) if path else None


def _tell_unused(pairs: Pairs, reporter: Reporter) -> None:
    """Which of the reference lies off the map."""
    if pairs.unmapped:
        reporter.warning(
            "{unmapped:,} reference cells lie where the map has no data, or beyond its edge; they are left out.",
            unmapped=pairs.unmapped,
        )
    if pairs.groups_used < pairs.groups_total:
        lost = pairs.groups_total - pairs.groups_used
        reporter.info(
            "{lost} of {total} reference areas or blocks lie off the map and are not used.",
            lost=lost,
            total=pairs.groups_total,
        )


def _compare(parameters: Parameters, reporter: Reporter) -> tuple[Pairs, dict[str, Any], str, list[Picture]]:
    """The counted pairs, the data's names, what a bootstrap draws, and small maps for a page."""
    from ..areas import training_areas
    from ..maps import assessment
    from ..maps.value_names import open_lcz
    from ..report import pictures

    data: dict[str, Any] = {"LCZ map": parameters.lcz.path}
    with open_lcz(parameters.lcz, parameters.band, parameters.codes, reporter) as reader:
        data["Band"] = reader.band
        if parameters.areas is not None:
            areas = training_areas.read(parameters.areas, parameters.class_field)
            for problem in areas.problems:
                reporter.warning(problem.message)
            pairs = assessment.against_areas(reader, areas, reporter)
            data |= {
                "Reference areas": f"{parameters.areas.path} ({len(areas)} areas)",
                "Class field": areas.class_field,
            }
            drawn = [pictures.of_map(reader, parameters.lcz.name, areas=areas)] if parameters.report else []
            return pairs, data | {"Codes of the map": reader.scheme}, "areas", drawn
        assert parameters.reference is not None  # checked by run
        with (
            open_lcz(parameters.reference, parameters.reference_band, parameters.reference_codes, reporter) as other,
            assessment.reader_on_grid(
                reader.dataset, other.dataset, band=other.band, name=other.name, codes=other.codes
            ) as reference,
        ):
            pairs = assessment.against_raster(reader, reference, reporter)
            both = ((reader, parameters.lcz.name), (reference, parameters.reference.name))
            drawn = [pictures.of_map(*each) for each in both] if parameters.report else []
        data |= {"Reference raster": parameters.reference.path, "Band of the reference raster": other.band}
        return pairs, data | {"Codes of the map": reader.scheme}, "square blocks of cells", drawn
