"""A series of maps that say how sure they are: each cell's own probabilities in place of one accuracy for all.

The same hidden Markov chain as in :mod:`.series`, but what a map says of a cell is how much likelier each class is
there than on the map as a whole: its probability divided by the class's mean probability. So two maps may prove a
change where both are sure, and none where either is in doubt. Probabilities have to be right as often as they say.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window
from scipy.optimize import linear_sum_assignment

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
#: Share of the cells in which maps must agree better with others' probabilities than with those given for them.
_CLEARLY = 0.02


@contextlib.contextmanager
def on_grid(sources: Sequence[RasterSource], dataset: Dataset) -> Iterator[list[tuple[Dataset, str]]]:
    """Probability rasters on the grid of ``dataset``, with their names; elsewhere the nearest cell's.

    Raises:
        RequestError: one came twice.
        RasterError: one cannot be read.
    """
    paths = [os.path.realpath(source.path) for source in sources]
    if again := sorted({source.name for source, path in zip(sources, paths) if paths.count(path) > 1}):
        raise RequestError(
            "{names} came as the probabilities of several maps. Give each map its own, in the maps' order.",
            names=", ".join(again),
        )
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
        RequestError: there are too many maps, not as many rasters of probabilities, or these are in another order.
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
    means = _means(readers, probabilities, reporter.step(0, 0.4))
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


def _means(
    readers: Sequence[LczReader], probabilities: Sequence[tuple[Dataset, str]], reporter: Reporter
) -> np.ndarray:
    """Mean probability (maps, 17) of each class on each map, none of them quite 0; alike where there are none.

    Raises:
        RequestError: the probabilities are in another order than the maps.
    """
    dataset, count = readers[0].dataset, len(readers)
    sums, cells, same = np.zeros((count, _N)), 0, np.zeros((count, count))
    for row, column, height, width in blocks(dataset.height, dataset.width, _BLOCK, _BLOCK):
        window = Window(column, row, width, height)
        areas = cell_areas(dataset, window)
        codes = np.stack([reader.read(window) for reader in readers])
        likeliest = np.zeros_like(codes)
        for t, (raster, name) in enumerate(probabilities):
            p, present = place_means.probabilities(raster, window, name)
            sums[t] += (p * areas * present).sum(axis=(1, 2))
            likeliest[t] = np.where(present, p.argmax(axis=0) + 1, 0)
        told = (codes > 0).all(axis=0) & (likeliest > 0).all(axis=0)
        cells += int(told.sum())
        same += (codes[:, None, told] == likeliest[None, :, told]).sum(axis=2)
        reporter.progress((row + height) / dataset.height)
    if cells:
        _check_order(same / cells, cells, [reader.name for reader in readers], [name for _, name in probabilities])
    sums[~sums.any(axis=1)] = 1
    return np.stack([shares_of(one[np.newaxis]) for one in sums])


def _check_order(same: np.ndarray, cells: int, maps: Sequence[str], rasters: Sequence[str]) -> None:
    """Hold the maps against the likeliest classes of all probabilities: ``same`` (maps, rasters) is the share of the
    ``cells`` in which they agree.

    Maps that were filtered differ from their own, but hardly more than from others'.

    Raises:
        RequestError: in another order maps and probabilities agree clearly better.
    """
    _, order = linear_sum_assignment(same, maximize=True)
    moved = np.flatnonzero(order != np.arange(len(order)))
    if not len(moved):
        return
    gain = same[moved, order[moved]] - same[moved, moved]
    if gain.mean() < max(_CLEARLY, cells**-0.5):
        return
    most = int(gain.argmax())
    raise RequestError(
        "The probabilities are in another order than the maps: {name} shows the likeliest class of {other} in "
        "{better:.1%} of the cells, and that of {given}, which was given for it, in {share:.1%}. Give one raster for "
        "each map, in the maps' order: {order} (numbers of those given).",
        name=maps[moved[most]],
        other=rasters[order[moved[most]]],
        better=float(same[moved[most], order[moved[most]]]),
        given=rasters[moved[most]],
        share=float(same[moved[most], moved[most]]),
        order=", ".join(str(n + 1) for n in order),
    )


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
