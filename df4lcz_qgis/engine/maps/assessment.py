"""Holding an LCZ map against a reference: areas of known class, or another LCZ raster."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rasterio.enums import Resampling
from rasterio.transform import Affine

from ..geodata.cell_size import cell_metres
from ..geodata.datasets import Warped
from ..geodata.hidden import alpha_band
from ..geodata.raster import WARP_MEMORY_MB, Dataset, DatasetGrid, same_grid
from ..geodata.turns import placings
from ..shared import lcz
from ..shared.errors import ExtentError, TrainingAreasError
from ..shared.reporter import Reporter
from . import accuracy, reference_cells
from .lcz_codes import LczReader

if TYPE_CHECKING:
    from ..areas.training_areas import TrainingAreas
    from .reference_cells import ReferenceCells

_SIDE = lcz.CLASS_COUNT + 1
#: A reference raster's cells are resampled in square blocks, at most this many along each side of the map.
_BLOCKS_ALONG = 64
#: The smallest such block, in cells.
_SMALLEST_BLOCK = 8


@dataclass(frozen=True)
class Pairs:
    """Counted pairs of reference and mapped class: arrays (n,) of int64.

    ``groups`` numbers the polygon (or block of cells) that they lie in; ``unmapped`` counts reference cells where the
    map has no data, or ends; ``groups_total`` counts groups and those that the map does not reach, ``groups_used``
    those with mapped cells.
    """

    reference: np.ndarray
    mapped: np.ndarray
    groups: np.ndarray
    counts: np.ndarray
    unmapped: int
    groups_total: int

    @property
    def groups_used(self) -> int:
        """Number of polygons or blocks that have mapped cells."""
        return len(np.unique(self.groups))

    @property
    def confusion(self) -> np.ndarray:
        """The confusion matrix int64 (17, 17), rows = reference."""
        matrix = np.zeros((lcz.CLASS_COUNT, lcz.CLASS_COUNT), dtype=np.int64)
        np.add.at(matrix, (self.reference - 1, self.mapped - 1), self.counts)
        return matrix

    def bootstrap(
        self, repeats: int, seed: int, *, stratified: bool = True, check: Callable[[], None] | None = None
    ) -> accuracy.Bootstraps:
        """Bootstraps over the groups (see :func:`.accuracy.bootstrap`)."""
        return accuracy.bootstrap(
            self.reference,
            self.mapped,
            self.groups,
            counts=self.counts,
            repeats=repeats,
            seed=seed,
            stratified=stratified,
            check=check,
        )


def against_areas(reader: LczReader, areas: TrainingAreas, reporter: Reporter) -> Pairs:
    """Count the map's classes in areas, each cell once (see :func:`.reference_cells.of_areas`).

    The groups are the areas; those of one class that share cells are one.

    Raises:
        ExtentError: no area meets the map, or has a place in its CRS.
        TrainingAreasError: areas of several classes lie on every cell.
        LczCodesError: the raster is not an LCZ map.
    """
    dataset = reader.dataset
    given, areas = areas, areas.to_crs(dataset.crs)
    if not len(areas):
        raise ExtentError(
            "{count} polygon(s) of {name} cannot be expressed in {crs}, such as feature {first}. Check "
            "the layer's coordinate reference system.",
            count=len(given),
            name=given.name,
            crs=dataset.crs.to_string()[:40],
            first=given.ids[0],
        )
    for problem in areas.problems[len(given.problems) :]:
        reporter.warning(problem.message)
    found = reference_cells.of_areas(reader, areas, reporter)
    _tell_shared(found, areas, reporter)
    if not found.counts.any():
        raise ExtentError(
            "None of the {count} areas of {name} lies on {reader_name}. Check the coordinate reference systems "
            "of both, or choose data of the same place.",
            count=len(areas),
            name=areas.name,
            reader_name=reader.name,
        )
    own, mapped = np.nonzero(found.counts[:, 1:])
    groups = found.groups[own]
    total = len(np.unique(groups)) + int((~found.mapped).sum())
    unmapped = int(found.counts[:, 0].sum()) + found.off
    return Pairs(areas.codes[own], mapped + 1, groups, found.counts[own, mapped + 1], unmapped, total)


def _tell_shared(found: ReferenceCells, areas: TrainingAreas, reporter: Reporter) -> None:
    """Which cells several areas lie on.

    Raises:
        TrainingAreasError: all that areas lie on are of several classes.
    """
    if found.sharing.any():
        reporter.info(
            "{sharing} of {total} reference areas share cells with others: each cell counts once, and areas of one "
            "class that share any are drawn as one.",
            sharing=int(found.sharing.sum()),
            total=len(areas),
        )
    if not found.disputed:
        return
    first, second = (areas.ids[i] for i in found.between)
    told = {"cells": found.disputed, "first": first, "second": second, "name": areas.name}
    if not found.counts.any():
        raise TrainingAreasError(
            "All {cells:,} cells of the map in areas of {name} lie in areas of different classes, such as {first} and "
            "{second}: none can be counted. Correct the areas; 'Check training areas' shows where they overlap.",
            **told,
        )
    reporter.warning(
        "{cells:,} cells of the map lie in areas of {name} of different classes, such as {first} and {second}; they "
        "are left out. Correct the areas; 'Check training areas' shows where they overlap.",
        **told,
    )


def against_raster(reader: LczReader, reference: LczReader, reporter: Reporter) -> Pairs:
    """Compare cell by cell; ``reference`` must be on the map's grid (see :func:`reader_on_grid`).

    The groups are square blocks of cells, since neighbouring cells are not independent.

    Raises:
        ExtentError: the two have no cell with data in common.
        LczCodesError: one of them is not an LCZ map.
    """
    height, width = reader.dataset.height, reader.dataset.width
    side = max(_SMALLEST_BLOCK, math.ceil(max(height, width) / _BLOCKS_ALONG))
    across = math.ceil(width / side)
    counts = np.zeros((math.ceil(height / side) * across, _SIDE * _SIDE), dtype=np.int64)
    for window, codes in reader.blocks():
        pairs = reference.read(window).astype(np.intp) * _SIDE + codes
        rows = np.arange(window.row_off, window.row_off + window.height) // side
        columns = np.arange(window.col_off, window.col_off + window.width) // side
        blocks = (rows - rows[0])[:, np.newaxis] * len(np.unique(columns)) + (columns - columns[0])
        found = np.bincount((blocks * _SIDE * _SIDE + pairs).ravel(), minlength=(blocks.max() + 1) * _SIDE * _SIDE)
        targets = (np.unique(rows)[:, np.newaxis] * across + np.unique(columns)).ravel()
        counts[targets] += found.reshape(-1, _SIDE * _SIDE)
        reporter.progress(_share(window, height, width))
    return _pairs_of_blocks(counts.reshape(-1, _SIDE, _SIDE), reader.name, reference.name)


def _pairs_of_blocks(counts: np.ndarray, name: str, reference: str) -> Pairs:
    both = counts[:, 1:, 1:]
    if not both.any():
        raise ExtentError(
            "{name} and {reference} have no cell with data in common. Check the coordinate reference systems of "
            "both, or choose maps of the same place.",
            name=name,
            reference=reference,
        )
    groups, rows, columns = np.nonzero(both)
    total = int(both.any((1, 2)).sum())
    return Pairs(rows + 1, columns + 1, groups, both[groups, rows, columns], int(counts[:, 1:, 0].sum()), total)


def _share(window: object, height: int, width: int) -> float:
    done = window.row_off * width + window.height * (window.col_off + window.width)  # type: ignore[attr-defined]
    return done / (height * width)


@contextlib.contextmanager
def reader_on_grid(
    dataset: Dataset, other: Dataset, *, band: int = 1, name: str = "", codes: dict[int, int] | None = None
) -> Iterator[LczReader]:
    """Reads ``other`` on the grid of ``dataset``: as it is where they agree, else warped on the fly.

    A cell takes the class at its centre; where the other raster's cells are less than half as large, the commonest
    value among them, nodata being one of the values, but not what a mask hides. Ground beyond 180 degrees is found on
    either side. ``codes`` says what its values mean, see :class:`LczReader`.
    """
    reader = LczReader(other, band, name, codes=codes)
    if same_grid(other, dataset):
        yield reader
        return
    resampling = Resampling.mode if _relative_size(dataset, other) < 0.5 else Resampling.nearest
    with contextlib.ExitStack() as stack:
        found = None
        for placing in placings(other, DatasetGrid.of(dataset)):
            warped, coverage = _warped(reader, dataset, placing, resampling, stack)
            found = LczReader(
                warped, band, reader.name, nodata=reader.nodata, coverage=coverage, codes=codes, beside=found
            )
        yield found  # type: ignore[misc]


def _warped(
    reader: LczReader, dataset: Dataset, placing: Affine | None, resampling: Resampling, stack: contextlib.ExitStack
) -> tuple[Dataset, Dataset | None]:
    """A reader's raster, placed so, on the grid of ``dataset``; and one whose alpha band tells what is on it."""
    # Nodata is not declared to the warper: it would fill a cell of nodata from the cells around. Off the raster it
    # leaves 0, but for mode in cells that only touch its border: so the centres' alpha tells what is on it.
    options = {
        "crs": dataset.crs,
        "transform": dataset.transform,
        "width": dataset.width,
        "height": dataset.height,
        "src_transform": placing,
        "src_nodata": None,
        "nodata": None,
        "warp_mem_limit": WARP_MEMORY_MB,
    }
    warped = stack.enter_context(Warped(reader.dataset, resampling=resampling, **options))
    if resampling == Resampling.nearest and not reader.zero_may_be_a_class:
        return warped, None
    has_alpha = alpha_band(reader.dataset) is not None
    centres = Warped(reader.dataset, resampling=Resampling.nearest, add_alpha=not has_alpha, **options)
    return warped, stack.enter_context(centres)


def _relative_size(dataset: Dataset, other: Dataset) -> float:
    """Side of the other raster's cells in cells of ``dataset``."""
    sides = [cell_metres(d.crs, d.transform, d.width // 2, d.height // 2) for d in (other, dataset)]
    return math.sqrt(math.prod(sides[0]) / math.prod(sides[1]))
