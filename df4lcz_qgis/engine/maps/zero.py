"""Maps that may count their classes from 0, as programs do: 0 is taken for no data, as most maps mean it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from rasterio.windows import Window

from ..geodata.hidden import alpha_band, has_mask
from ..geodata.raster import Dataset
from ..shared import lcz
from ..shared.reporter import Reporter
from .lcz_codes import BLOCK, LczReader

#: Larger maps are looked at in so many windows along each side, of so many cells each way.
_WINDOWS, _WINDOW = 16, 128


def warn_of_zero(reader: LczReader, reporter: Reporter) -> None:
    """Say so where a map holds 0, and no value that is none from 0 to 16, though it tells missing cells otherwise.

    Where nothing tells these, every number from 1 to 16 has to be there, too. 0 is never taken for a class unasked:
    many maps clipped from larger ones hold 0 for what these had not mapped, and declare another value, and to count
    theirs from 0 would make every class another.
    """
    otherwise = _tells_missing_otherwise(reader)
    if reader.codes or not (otherwise or reader.nodata is None):
        return
    counts = np.zeros(lcz.CLASS_COUNT, np.int64)
    for window in looks(reader.dataset):
        values, missing = reader.values(window)
        values = values[~missing]
        if values.dtype.kind == "c" or ((values < 0) | (values > lcz.CLASS_COUNT - 1)).any():
            return
        counts += np.bincount(values.astype(np.int64), minlength=lcz.CLASS_COUNT)
    if not counts[0] or not counts[1:].any() or not (otherwise or counts[1:].all()):
        return
    told = {
        "name": reader.name,
        "share": 100 * counts[0] / counts.sum(),
        "codes": ",".join(f"{code - 1}={code}" for code in range(1, lcz.CLASS_COUNT + 1)),
    }
    if otherwise:
        reporter.warning(
            "{name} holds 0 on {share:.3g} % of its cells with data, though it marks cells without data otherwise, and "
            "no 17. 0 was taken for no data. If the map counts its classes from 0, so that 0 is LCZ 1 and 16 is LCZ G, "
            "give its codes ({codes}), or add 1 to it first.",
            **told,
        )
    else:
        reporter.warning(
            "{name} holds 0 on {share:.3g} % of its cells, every number from 1 to 16 and no 17, and does not tell how "
            "it marks cells without data. 0 was taken for no data. If the map counts its classes from 0, so that 0 is "
            "LCZ 1 and 16 is LCZ G, give its codes ({codes}), or add 1 to it first.",
            **told,
        )


def _tells_missing_otherwise(reader: LczReader) -> bool:
    """Whether a no data value other than 0, a mask or an alpha band tells where a map has no data."""
    if reader.nodata is not None:
        return reader.nodata != 0
    return has_mask(reader.dataset) or alpha_band(reader.dataset) is not None


def looks(dataset: Dataset) -> Iterator[Window]:
    """Windows of a raster: one of all of it, or many spread over it, in full detail."""
    height, width = dataset.height, dataset.width
    if max(height, width) <= BLOCK:
        yield Window(0, 0, width, height)
        return
    for row in _starts(height):
        for column in _starts(width):
            yield Window(column, row, min(_WINDOW, width), min(_WINDOW, height))


def _starts(size: int) -> list[int]:
    return np.unique(np.linspace(0, max(0, size - _WINDOW), _WINDOWS).astype(int)).tolist()
