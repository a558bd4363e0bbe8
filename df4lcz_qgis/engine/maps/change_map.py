"""The map of changes of a series: what became of each cell, from which class to which, since when, and how surely."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..geodata.raster import DatasetGrid
from ..geodata.raster_writing import RasterWriter, create_raster
from ..shared.palettes import Entry, paletted_qml
from ..shared.reporter import Reporter
from .lcz_codes import LczReader
from .lcz_raster import write_style

BANDS = ("change", "first_class", "last_class", "since_map", "probability_percent")


#: What became of a cell.
KINDS = (
    Entry(1, "Same class in all maps", "#E6E6E2"),
    Entry(2, "Maps differ, within their errors", "#B9BEC4"),
    Entry(3, "Other built class", "#8A6BB1"),
    Entry(4, "Other natural class", "#4F8A5B"),
    Entry(5, "Natural became built", "#B5413B"),
    Entry(6, "Built became natural", "#2F7FB8"),
)


@dataclass
class ChangeWriter:
    """Takes the map of changes block by block.

    ``small`` is every so manyth of its cells' kinds, with ``most`` along a side at most.
    """

    shape: tuple[int, int]
    most: int
    raster: RasterWriter | None = None

    def __post_init__(self) -> None:
        self._step = max(1, -(-max(self.shape) // self.most))
        self.small = np.zeros([-(-n // self._step) for n in self.shape], np.uint8)

    def write(self, bands: np.ndarray, window: Window) -> None:
        """Write the bands (5, rows, columns; uint8) of a block."""
        if self.raster:
            self.raster.write(bands, window.row_off, window.col_off)
        step, offsets = self._step, (window.row_off, window.col_off)
        rows, columns = (slice(-offset % step, None, step) for offset in offsets)
        part = bands[0, rows, columns]
        row, column = (-(-offset // step) for offset in offsets)
        self.small[row : row + part.shape[0], column : column + part.shape[1]] = part


@contextlib.contextmanager
def writing(
    path: Path | None, first: LczReader, most: int, reporter: Reporter, tags: dict[str, str]
) -> Iterator[ChangeWriter]:
    """A writer of the bands :data:`BANDS` (uint8, 0 is no data) on the first map's grid, with its legend beside it.

    Without a path only the small map is kept; ``most`` are its cells along a side.

    Raises:
        DestinationError: it cannot be written.
    """
    shape = first.dataset.height, first.dataset.width
    if not path:
        yield ChangeWriter(shape, most)
        return
    grid = DatasetGrid.of(first.dataset)
    with create_raster(
        path, grid, reporter, dtype="uint8", count=len(BANDS), nodata=0, descriptions=BANDS, tags=tags
    ) as raster:
        yield ChangeWriter(shape, most, raster)
    write_style(path, paletted_qml([(k.code, k.colour, k.title) for k in KINDS]), reporter)
