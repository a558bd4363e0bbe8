"""Filtering a whole LCZ map, block by block, with the halo that each filter needs."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..geodata.cell_size import cell_metres
from ..geodata.metric import TOLERANCE
from ..geodata.raster import Dataset, DatasetGrid, blocks
from ..shared import folders, lcz
from ..shared.errors import RasterError
from ..shared.message import Message, say
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from ..workers.here import Here, Workers
from ..workers.parts import Arrays, Work
from . import filters
from .filters import Neighbourhood
from .lcz_codes import LczReader
from .lcz_raster import create_lcz_raster
from .mapping_unit import SmallPatches, dissolve, steps_for
from .value_names import open_lcz

#: Rows for which a cell's size on the ground is taken as one; blocks never cross the strips' borders.
STRIP = 256
_WIDEST_BLOCK = 4096
#: Widest neighbourhood in cells: beyond it the map's cells are too fine for the radius.
_WIDEST = 500


#: The method that looks at the map as a whole first.
UNIT = "minimum-mapping-unit"
#: A block: row, column, height, width.
Part = tuple[int, int, int, int]
#: Filters one block: its codes before and after, and how many cells should have changed and could not.
_Apply = Callable[[int, int, int, int], tuple[np.ndarray, np.ndarray, int]]


@dataclass(frozen=True)
class FilterSettings:
    """``radius`` (m) is the majority filter's, ``minimum_area`` (m2) the minimum mapping unit."""

    method: str = "gaussian"
    radius: float = 300.0
    minimum_area: float = 90_000.0


@dataclass(frozen=True)
class FilterResult:
    """Cells with data, how many of them changed their class, and how many of patches too small kept it."""

    cells: int
    changed: int
    kept: int


@dataclass(frozen=True)
class Filtering:
    """The recipe of a filtered map's blocks (see :class:`..workers.parts.Recipe`)."""

    lcz: RasterSource
    band: int
    codes: str | None
    settings: FilterSettings

    @contextlib.contextmanager
    def open(self, reporter: Reporter) -> Iterator[Work]:
        """The map."""
        with open_lcz(self.lcz, self.band, self.codes, reporter) as reader:
            yield _work(reader, _prepared(reader, self.settings, reporter))

    def reads(self) -> tuple[str, ...]:
        """The map's file."""
        return (self.lcz.path,)

    def title(self, part: Part) -> Message:
        """A block by its cells."""
        return say("The block of cells from row {row}, column {column} on", row=part[0], column=part[1])


def _work(reader: LczReader, apply: _Apply) -> Work:
    def filtered(part: Part, reporter: Reporter) -> Arrays:
        before, after, kept = apply(*part)
        counts = np.array([np.count_nonzero(before), np.count_nonzero(before != after), kept])
        met = {name: np.array(sorted(getattr(reader, name)), np.int64) for name in ("seen", "classes")}
        return {"codes": after, "counts": counts, **met}

    return filtered


def filter_map(
    reader: LczReader,
    output: Path | str,
    settings: FilterSettings,
    reporter: Reporter,
    *,
    block: tuple[int, int] | None = None,
    workers: Workers | None = None,
    recipe: Filtering | None = None,
) -> FilterResult:
    """Write the filtered map of ``reader`` to ``output``, codes 1..17; the result does not depend on ``block``.

    ``block`` is (rows, columns); rows divide :data:`STRIP`. By default it suits the neighbourhood's size. ``workers``
    share the blocks by the ``recipe`` of this very map, but for the minimum mapping unit, which needs the whole of it.

    Raises:
        RasterError: the cells are too fine for the neighbourhood.
        LczCodesError: the raster is not an LCZ map.
    """
    dataset = reader.dataset
    source_tags = {k: v for k, v in dataset.tags().items() if k.startswith("DF4LCZ_")}
    apply = _prepared(reader, settings, reporter)
    tiles = blocks(dataset.height, dataset.width, *(block or (STRIP, _block_width(dataset, settings))))
    counts = np.zeros(3, np.int64)
    # One band, so it is called lcz: w2w takes the name lczFilter for the second of two.
    tags = {**source_tags, **_tags(reader, settings)}
    steps = reporter.step(0.5 if settings.method == UNIT else 0.0, 1.0)
    doers = workers if workers and recipe and settings.method != UNIT else Here()
    found = doers.imap(recipe, tiles, steps, opened=_work(reader, apply))  # type: ignore[arg-type]
    with contextlib.closing(found), create_lcz_raster(output, DatasetGrid.of(dataset), reporter, tags=tags) as writer:
        for (row, column, _, _), arrays in zip(tiles, found):
            reader.note(arrays["seen"].tolist(), arrays["classes"].tolist())
            counts += arrays["counts"]
            writer.write(arrays["codes"][None], row, column)
    return FilterResult(*counts.tolist())


def _prepared(reader: LczReader, settings: FilterSettings, reporter: Reporter) -> _Apply:
    dataset = reader.dataset
    if settings.method == UNIT:
        return _mapping_unit(reader, settings.minimum_area, reporter)

    def apply(row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray, int]:
        cell = strip_cell(dataset, row)
        if settings.method == "gaussian":
            halo = filters.gaussian_halo(cell)
        else:
            halo = filters.majority_halo(cell, settings.radius)
        codes = read_with_halo(reader, row, column, height, width, *halo)
        if settings.method == "gaussian":
            filtered = filters.gaussian(codes, cell)
        else:
            filtered = filters.majority(codes, cell, settings.radius)
        inner = (slice(halo[0], halo[0] + height), slice(halo[1], halo[1] + width))
        return codes[inner], filtered[inner], 0

    _check_neighbourhood(dataset, settings, reporter)
    return apply


def _block_width(dataset: Dataset, settings: FilterSettings) -> int:
    """Columns of a block: fewer for wide neighbourhoods, so that a block takes about a second at most."""
    if settings.method == UNIT:
        return _WIDEST_BLOCK
    cell = strip_cell(dataset, 0)
    halo = (
        filters.gaussian_halo(cell) if settings.method == "gaussian" else filters.majority_halo(cell, settings.radius)
    )
    return min(_WIDEST_BLOCK, max(STRIP, 8 * _WIDEST_BLOCK // max(1, *halo)))


def _check_neighbourhood(dataset: Dataset, settings: FilterSettings, reporter: Reporter) -> None:
    radius = settings.radius
    if settings.method == "gaussian":
        radius = max(r for r, _ in lcz.GAUSSIAN_FILTER_M.values())
    cell = strip_cell(dataset, dataset.height // 2)
    finest, coarsest = sorted((cell.width, cell.height))
    if radius / finest > _WIDEST:
        raise RasterError(
            "The cells of {name} are {finest:.3g} m, too fine for a radius of {radius:g} m (at most {widest} "
            "cells). Bring the map to about 100 m first (Warp, with the mode as resampling).",
            name=Path(dataset.name).name,
            finest=finest,
            radius=radius,
            widest=_WIDEST,
        )
    if radius < coarsest * 0.5:
        reporter.warning(
            "The cells are {coarsest:.0f} m, more than twice the filter's radius of {radius:g} m: nothing changes.",
            coarsest=coarsest,
            radius=radius,
        )


def _mapping_unit(reader: LczReader, minimum_area: float, reporter: Reporter) -> _Apply:
    dataset = reader.dataset
    cells = [strip_cell(dataset, row) for row in range(0, dataset.height, STRIP)]
    areas = np.repeat([c.width * c.height for c in cells], STRIP)[: dataset.height]

    def read(row: int, column: int, height: int, width: int) -> np.ndarray:
        return reader.read(Window(column, row, width, height))

    # Nine cells of 100 m are 90,000 m2 wherever they lie, though their metres may be off.
    least = minimum_area * (1 - TOLERANCE) ** 2
    patches = SmallPatches(read, dataset.width, areas, least).find(reporter.step(0.0, 0.5))
    steps = steps_for(minimum_area, float(areas.min()))

    def apply(row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray, int]:
        top, left = max(row - steps, 0), max(column - steps, 0)
        bottom = min(row + height + steps, dataset.height)
        right = min(column + width + steps, dataset.width)
        codes = read(top, left, bottom - top, right - left)
        dissolved, kept = dissolve(codes, patches.marked(top, left, bottom - top, right - left), steps)
        inner = (slice(row - top, row - top + height), slice(column - left, column - left + width))
        return codes[inner], dissolved[inner], np.count_nonzero(kept[inner])

    return apply


def strip_cell(dataset: Dataset, row: int) -> Neighbourhood:
    """The size of a cell (m) in the strip of rows that ``row`` lies in."""
    middle = row // STRIP * STRIP + min(STRIP, dataset.height) / 2
    return Neighbourhood(*cell_metres(dataset.crs, dataset.transform, dataset.width / 2, middle))


def read_with_halo(
    reader: LczReader, row: int, column: int, height: int, width: int, rows: int, columns: int
) -> np.ndarray:
    """Codes of a block with ``rows`` and ``columns`` more on each side; outside the map is nodata."""
    dataset = reader.dataset
    top, left = max(row - rows, 0), max(column - columns, 0)
    bottom, right = min(row + height + rows, dataset.height), min(column + width + columns, dataset.width)
    codes = reader.read(Window(left, top, right - left, bottom - top))
    missing = (
        (top - row + rows, row + height + rows - bottom),
        (left - column + columns, column + width + columns - right),
    )
    return np.pad(codes, missing)


def _tags(reader: LczReader, settings: FilterSettings) -> dict[str, str]:
    tags = {"DF4LCZ_VERSION": folders.version(), "DF4LCZ_SOURCE": reader.name, "DF4LCZ_FILTER": settings.method}
    if settings.method == "majority":
        tags["DF4LCZ_FILTER_RADIUS_M"] = f"{settings.radius:g}"
    if settings.method == UNIT:
        tags["DF4LCZ_FILTER_MINIMUM_AREA_M2"] = f"{settings.minimum_area:g}"
    return tags
