"""Heights and other layers that objects are measured in: any rasters, read on the grid of the instances' pixels.

A layer is a band of a raster: heights above ground (a surface model less a terrain model), heights of buildings, or any
other value of the ground. Each is averaged or interpolated to the pixels that instances were found on, so it may have
any CRS, resolution and extent. Where it tells nothing its values are NaN, which is not 0: an object's mean is that of
the pixels with a value, and an object with too few has none (see :mod:`.measuring`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.enums import ColorInterp

from ..geodata.opening import Dataset, chosen_bands, open_raster
from ..geodata.raster import Grid, metric_crs
from ..geodata.resampling import LARGEST, bounds_window, pixel_size, resample
from ..geodata.undeclared import Look, look_at
from ..geodata.warping import in_one_piece
from ..instances.imagery import chosen_bounds
from ..shared.errors import RasterError
from ..shared.parameter import Extent, RasterSource
from ..shared.reporter import Reporter

#: The most layers: memory and time grow with each.
MOST_LAYERS = 16
#: Share of the ground below which a layer is told to cover little of it, and cells along a side that this is judged by.
LITTLE, _LOOKED_AT = 0.5, 400


@dataclass(frozen=True)
class _Layer:
    """A band, with the ground size of its pixels and what turns its numbers into values."""

    name: str
    file: str
    dataset: Dataset
    band: int
    pixel_m: float
    scale: float
    offset: float
    look: Look


@dataclass(frozen=True)
class ObjectLayers:
    """Opened layers, in the order in which they were given."""

    layers: tuple[_Layer, ...]

    def __len__(self) -> int:
        return len(self.layers)

    @property
    def names(self) -> list[str]:
        """What the layers are called: the bands' own names, else their files'."""
        return [layer.name for layer in self.layers]

    @property
    def files(self) -> list[str]:
        """The file name of each layer."""
        return [layer.file for layer in self.layers]

    def read(self, grid: Grid, row: int, column: int, height: int, width: int) -> np.ndarray:
        """Values (height, width, layers; float64) of a window of a metric grid, NaN where a layer tells nothing.

        Raises:
            RasterError: a layer has marks for missing data there that its file does not declare.
        """
        found = np.empty((height, width, len(self)))
        for index, layer in enumerate(self.layers):
            values, there = resample(layer.dataset, (layer.band,), layer.pixel_m, grid, row, column, height, width)
            layer.look.refuse_missed(layer.name, values[0][there])
            value = values[0].astype(np.float64) * layer.scale + layer.offset
            found[..., index] = np.where(there & (np.abs(value) < LARGEST), value, np.nan)
        return found

    def shares(self, grid: Grid) -> np.ndarray:
        """About what share (layers,) of a grid's ground each layer covers, looked at from afar."""
        side = max(grid.width, grid.height) * grid.cell / _LOOKED_AT
        width, height = (max(1, round(n * grid.cell / side)) for n in (grid.width, grid.height))
        far = Grid(grid.crs, grid.left, grid.top, side, width, height)
        return np.isfinite(self.read(far, 0, 0, height, width)).mean(axis=(0, 1))


@contextlib.contextmanager
def open_layers(sources: Sequence[RasterSource], ground: Extent) -> Iterator[ObjectLayers]:
    """Open all bands of some rasters as layers; ``ground`` is where they will be read.

    Raises:
        RasterError: one cannot be opened, holds no measurements or undeclared marks for missing data (see
            :mod:`..geodata.undeclared`), or there are too many.
        ExtentError: one lies outside the ground.
        CrsError: one cannot be placed on it.
    """
    with contextlib.ExitStack() as stack:
        found: list[_Layer] = []
        for source in sources:
            dataset = stack.enter_context(open_raster(source))
            whole = stack.enter_context(in_one_piece(dataset))
            bounds = chosen_bounds(whole, ground, source.name)
            pixel_m = pixel_size(dataset, metric_crs(dataset, bounds), bounds)
            bands = _bands(dataset, source)
            window = bounds_window(dataset, bounds)
            looks = look_at(dataset, bands, window)
            for band, look in zip(bands, looks):
                scale, offset = dataset.scales[band - 1], dataset.offsets[band - 1]
                name = _name(dataset, source, band, len(bands))
                look.refuse(name)
                found.append(_Layer(name, source.name, whole, band, pixel_m, scale or 1.0, offset, look))
        if len(found) > MOST_LAYERS:
            raise RasterError(
                "The layers of objects have {count} bands together; at most {most} can be used. Leave some out.",
                count=len(found),
                most=MOST_LAYERS,
            )
        yield ObjectLayers(tuple(found))


def tell_little_covered(names: Sequence[str], shares: Sequence[float], reporter: Reporter) -> None:
    """Warn of layers that cover little of the ground."""
    for name, share in zip(names, shares):
        if share < LITTLE:
            reporter.warning(
                "The layer {name} has values on {share:.0f} % of the ground only; elsewhere it counts as unknown. "
                "Where missing means 0, as of heights of buildings where there is none, fill it with 0 first.",
                name=name,
                share=100 * share,
            )


def _bands(dataset: Dataset, source: RasterSource) -> list[int]:
    """The bands with measurements: those given with the source, else all but transparency.

    Raises:
        RasterError: there is none, one is not there, or holds classes or complex numbers.
    """
    interpretations = dataset.colorinterp
    bands = list(chosen_bands(dataset, source))
    unfit = [
        b
        for b in bands
        if interpretations[b - 1] == ColorInterp.palette or np.dtype(dataset.dtypes[b - 1]).kind not in "uif"
    ]
    if unfit or not bands:
        raise RasterError(
            "{name} holds no measurements that objects could have a mean of (a colour table, complex numbers, or no "
            "band at all). Choose a raster of heights or other values as a layer of objects.",
            name=source.name,
        )
    return bands


def _name(dataset: Dataset, source: RasterSource, band: int, count: int) -> str:
    own = (dataset.descriptions[band - 1] or "").strip()
    stem = Path(source.name).stem or source.name
    return (own or (stem if count == 1 else f"{stem} {band}"))[:100]
