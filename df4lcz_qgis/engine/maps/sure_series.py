"""A series of maps that say how sure they are: each cell's own probabilities in place of one accuracy for all.

The same hidden Markov chain as in :mod:`.series`, but what a map says of a cell is how much likelier each class is
there than on the map as a whole: its probability divided by the class's mean probability. So two maps may prove a
change where both are sure, and none where either is in doubt. Probabilities have to be right as often as they say.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..geodata.ground import cell_areas
from ..geodata.raster import Dataset, DatasetGrid, blocks, open_raster, same_grid
from ..geodata.warping import warped
from ..shared import lcz
from ..shared.errors import RequestError
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from . import place_means
from .change_map import ChangeWriter
from .lcz_codes import LczReader
from .sequences import MOST_MAPS
from .series import AT_ONCE, Errors, Series, Sums, band_numbers, follow, nothing_shared, shares_of

_N = lcz.CLASS_COUNT
#: Part of what a map says of a cell that is taken from its classes' shares: nothing is believed wholly.
_DOUBT = 1e-4
#: Side of the blocks in cells: each cell has 17 numbers of every map.
_BLOCK = 128


@contextlib.contextmanager
def on_grid(sources: Sequence[RasterSource], dataset: Dataset) -> Iterator[list[tuple[Dataset, str]]]:
    """Probability rasters on the grid of ``dataset``, with their names; elsewhere the nearest cell's.

    Raises:
        RasterError: one cannot be read.
    """
    grid = DatasetGrid.of(dataset)
    with contextlib.ExitStack() as stack:
        found = []
        for source in sources:
            raster = stack.enter_context(open_raster(source))
            if not same_grid(raster, dataset):
                options = {"resampling": Resampling.nearest, "nodata": np.nan, "dtype": "float64"}
                raster = stack.enter_context(warped(raster, grid, **options))
            found.append((raster, source.name))
        yield found


def analyse(
    readers: Sequence[LczReader],
    probabilities: Sequence[tuple[Dataset, str]],
    errors: Errors,
    writer: ChangeWriter,
    reporter: Reporter,
) -> Series:
    """Read all maps and their probabilities, which lie on one grid, and tell what became of the ground.

    ``writer`` takes the map of changes.

    Raises:
        RequestError: there are too many maps, or not as many rasters of probabilities.
        ExtentError: no cell has data in two of them.
        BandsError: a raster has not the 17 bands of the classes.
        RasterError: it holds negative numbers.
    """
    if len(probabilities) != len(readers) or len(readers) > MOST_MAPS:
        raise RequestError(
            "{count} maps came with {rasters} rasters of probabilities. Give one for each map, in their order; {most} "
            "maps at most.",
            count=len(readers),
            rasters=len(probabilities),
            most=MOST_MAPS,
        )
    means = _means(readers[0].dataset, probabilities, reporter.step(0, 0.4))
    start, sums = shares_of(means), Sums(len(readers))
    first, step, found = readers[0], reporter.step(0.4, 1), False
    for window, codes in first.blocks(_BLOCK):
        sequences, seen = _read(readers, probabilities, means, window, codes)
        areas = np.broadcast_to(cell_areas(first.dataset, window), codes.shape).ravel()
        bands = np.zeros((5, codes.size), np.uint8)
        (use,) = np.nonzero((sequences > 0).sum(axis=1) >= 2)
        found |= bool(len(use))
        for begin in range(0, len(use), AT_ONCE):
            part = use[begin : begin + AT_ONCE]
            told = follow(seen[part], sequences[part], start, errors)
            sums.add(told, sequences[part], areas[part])
            bands[:, part] = band_numbers(told)
            reporter.check()
        writer.write(bands.reshape(5, *codes.shape), window)
        step.progress((window.row_off + window.height) / first.dataset.height)
    if not found:
        raise nothing_shared()
    return sums.series()


def _means(dataset: Dataset, probabilities: Sequence[tuple[Dataset, str]], reporter: Reporter) -> np.ndarray:
    """Mean probability (maps, 17) of each class on each map, none of them quite 0; alike where there are none."""
    sums = np.zeros((len(probabilities), _N))
    for row, column, height, width in blocks(dataset.height, dataset.width, _BLOCK, _BLOCK):
        window = Window(column, row, width, height)
        areas = cell_areas(dataset, window)
        for t, (raster, name) in enumerate(probabilities):
            p, present = place_means.probabilities(raster, window, name)
            sums[t] += (p * areas * present).sum(axis=(1, 2))
        reporter.progress((row + height) / dataset.height)
    sums[~sums.any(axis=1)] = 1
    return np.stack([shares_of(one[np.newaxis]) for one in sums])


def _read(
    readers: Sequence[LczReader],
    probabilities: Sequence[tuple[Dataset, str]],
    means: np.ndarray,
    window: Window,
    codes: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Classes (cells, maps; 0 no data) and how likely each class makes what is seen (cells, maps, 17; 1 at most)."""
    layers = [codes, *(r.read(window) for r in readers[1:])]
    seen = np.ones((codes.size, len(readers), _N))
    for t, (raster, name) in enumerate(probabilities):
        p, present = place_means.probabilities(raster, window, name)
        layers[t] = np.where(present, layers[t], 0)
        use = (layers[t] > 0).ravel()
        likely = ((1 - _DOUBT) * p.reshape(_N, -1).T[use] + _DOUBT * means[t]) / means[t]
        seen[use, t] = likely / likely.max(axis=1, keepdims=True)
    return np.stack([layer.ravel() for layer in layers], axis=1).astype(np.intp), seen
