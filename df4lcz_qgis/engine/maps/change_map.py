"""The map of changes of a series: what became of each cell, from which class to which, since when, and how surely."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from ..geodata.raster import DatasetGrid
from ..geodata.raster_writing import create_raster
from ..shared.files import atomic_file
from ..shared.palettes import paletted_qml
from ..shared.reporter import Reporter
from .lcz_codes import LczReader
from .series import KINDS, Series, bands_of

BANDS = ("change", "first_class", "last_class", "since_map", "probability_percent")


def write(
    path: Path | str, readers: Sequence[LczReader], series: Series, reporter: Reporter, tags: dict[str, str]
) -> None:
    """Write the bands :data:`BANDS` (uint8, 0 is no data) on the first map's grid; the first has its legend beside it.

    Raises:
        DestinationError: it cannot be written.
    """
    first = readers[0]
    grid = DatasetGrid.of(first.dataset)
    with contextlib.ExitStack() as stack:
        writer = stack.enter_context(
            create_raster(
                path, grid, reporter, dtype="uint8", count=len(BANDS), nodata=0, descriptions=BANDS, tags=tags
            )
        )
        for window, codes in first.blocks():
            bands = bands_of(series, [codes, *(r.read(window) for r in readers[1:])])
            writer.write(bands, window.row_off, window.col_off)
            reporter.progress((window.row_off + window.height) / first.dataset.height)
    with atomic_file(Path(path).with_suffix(".qml"), reporter) as temporary:
        temporary.write_bytes(paletted_qml([(k.code, k.colour, k.title) for k in KINDS]))
