"""Several Sentinel-2 images read as one: those of one CRS whose 10 m pixels lie on one lattice.

Pixels are as they are in the images, each with its own units; where images overlap the first that has data counts.
So windows cross the seam of two images as if there were none.
"""

from __future__ import annotations

import contextlib
import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..geodata.metric import move_points
from ..geodata.raster import Grid, Reflection
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from .raster_bands import own_bands
from .scene import Scene, open_scene
from .units import Found, Units

#: Images that stay open: a process may not have any number of files. Others are opened for every reading.
_KEPT_OPEN = 100
#: By how much of a pixel two lattices may differ and still be one.
_SAME_PX = 1e-3


@dataclass(frozen=True)
class Image:
    """An image that was opened once: where its pixels lie, what its numbers stand for, and its file's own CRS."""

    source: RasterSource
    grid: Grid
    units: Units
    crs: str | None

    @property
    def found(self) -> Found:
        """Its units, to be told to other processes."""
        return self.units.found


class Images:
    """Opens images; ``scale``, ``offset`` and ``names`` are the user's, as :func:`.scene.open_scene` takes them.

    Names are those of the first image and of all that are named as it is, or not at all; others go by their own.
    """

    def __init__(self, bands: Sequence[str], *, scale: float, offset: float, names: Sequence[str] = ()) -> None:
        self._bands, self._how = tuple(bands), {"scale": scale, "offset": offset}
        self._names = tuple(names)
        self._own: dict[RasterSource, dict[str, int] | None] = {}
        self._stack = contextlib.ExitStack()
        self._open: dict[RasterSource, Scene] = {}

    def __enter__(self) -> Images:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def look(self, source: RasterSource, found: Found | None, reporter: Reporter) -> Image:
        """Open an image for the first time; with ``found`` its numbers are not looked at.

        Raises:
            RasterError, CrsError, BandsError: it is unfit, see :func:`.scene.open_scene`.
        """
        units = Units.of_found(found)
        if self._names and source not in self._own:
            self._own[source] = own_bands(source, self._bands)
            if not self._names_of(source):
                reporter.info(
                    "{name} names its bands itself, otherwise than {first}: the names given are not for it.",
                    name=source.name,
                    first=next(iter(self._own)).name,
                )
        with contextlib.ExitStack() as here:
            # GDAL's settings want rasters to be closed in the reverse order: those that are kept open are the first.
            keep = len(self._open) < _KEPT_OPEN
            scene = (self._stack if keep else here).enter_context(self._opening(source, units, reporter))
            if keep:
                self._open[source] = scene
            return Image(source, scene.grid, scene.units, scene.crs)

    def read(self, image: Image, *window: int) -> tuple[np.ndarray, np.ndarray]:
        """A window of an image, as :meth:`.scene.Scene.read` has it."""
        if image.source in self._open:
            return self._open[image.source].read(*window)
        with self._opening(image.source, image.units, Reporter()) as scene:
            return scene.read(*window)

    def _opening(
        self, source: RasterSource, units: Units | None, reporter: Reporter
    ) -> contextlib.AbstractContextManager[Scene]:
        return open_scene(source, self._bands, reporter, **self._how, names=self._names_of(source), units=units)

    def _names_of(self, source: RasterSource) -> tuple[str, ...]:
        """The user's names where they are those of the image."""
        own, first = self._own.get(source), next(iter(self._own.values()), None)
        return self._names if own is None or own == first else ()


@dataclass(frozen=True)
class Mosaic:
    """Images on one lattice, read as one image over all of them; ``grid`` is the 10 m grid of that."""

    images: tuple[Image, ...]
    grid: Grid
    opened: Images

    @property
    def name(self) -> str:
        """What to call it in messages."""
        first = self.images[0].source.name
        return first if len(self.images) == 1 else f"{first} + {len(self.images) - 1}"

    @property
    def crs(self) -> str | None:
        """The CRS of the first image's file, before any warping."""
        return self.images[0].crs

    def read(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Reflectance and validity of any window, as :meth:`.scene.Scene.read` of one image has them."""
        if len(self.images) == 1:
            return self.opened.read(self.images[0], row, column, height, width)
        reflection = Reflection.of((row, column, height, width), (self.grid.height, self.grid.width))
        values, valid = self._within(*reflection.inner)
        if reflection.inner == (row, column, height, width):
            return values, valid  # nothing is reflected
        return reflection.lay_out(values), reflection.lay_out(valid)

    def places(self, row: int, column: int, height: int, width: int) -> list[tuple[int, int, int, int]]:
        """Where the images lie that a window reaches: first row and column, height and width in pixels of the whole."""
        return [self._places[i] for i in self._touched(row, column, height, width)]

    @functools.cached_property
    def _places(self) -> list[tuple[int, int, int, int]]:
        found = []
        for image in self.images:
            row, column = map(round, steps_between(self.grid, image.grid))
            found.append((row, column, image.grid.height, image.grid.width))
        return found

    def _touched(self, row: int, column: int, height: int, width: int) -> list[int]:
        return [
            index
            for index, (r, c, h, w) in enumerate(self._places)
            if r < row + height and r + h > row and c < column + width and c + w > column
        ]

    def _within(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """A window that lies inside the whole."""
        values = np.zeros((len(self.images[0].units.gain), height, width), np.float32)
        valid = np.zeros((height, width), bool)
        for index in self._touched(row, column, height, width):
            r, c, own_height, own_width = self._places[index]
            top, left = max(row, r), max(column, c)
            bottom, right = min(row + height, r + own_height), min(column + width, c + own_width)
            rows, columns = slice(top - row, bottom - row), slice(left - column, right - column)
            if valid[rows, columns].all():
                continue
            found, present = self.opened.read(self.images[index], top - r, left - c, bottom - top, right - left)
            new = present & ~valid[rows, columns]
            values[:, rows, columns][:, new] = found[:, new]
            valid[rows, columns] |= new
        return values, valid


def steps_between(first: Grid, second: Grid) -> tuple[float, float]:
    """Rows and columns from the corner of one grid to that of another, in cells of the first."""
    return (first.top - second.top) / first.cell, (second.left - first.left) / first.cell


def mosaics(images: Sequence[Image], opened: Images, reporter: Reporter) -> list[Mosaic]:
    """The fewest mosaics of the images, in the order of their first ones; images that others hide wholly stay."""
    groups: list[list[Image]] = []
    for image in images:
        for group in groups:
            if _on_one_lattice(group[0].grid, image.grid):
                group.append(image)
                break
        else:
            groups.append([image])
    found = [Mosaic(tuple(group), _around(group), opened) for group in groups]
    for mosaic in found:
        if len(mosaic.images) > 1:
            reporter.info(
                "{count} images in {crs} are read as one of {width} x {height} px; where they overlap, the first that "
                "has data counts.",
                count=len(mosaic.images),
                crs=mosaic.grid.crs.to_string()[:60],
                width=mosaic.grid.width,
                height=mosaic.grid.height,
            )
    return found


def _on_one_lattice(first: Grid, second: Grid) -> bool:
    if not math.isclose(first.cell, second.cell, rel_tol=1e-9) or not _same_crs(first, second):
        return False
    return all(abs(step - round(step)) <= _SAME_PX for step in steps_between(first, second))


def _same_crs(first: Grid, second: Grid) -> bool:
    """Whether the second grid's coordinates mean the same in both CRS, however these are written."""
    if first.crs == second.crs:
        return True
    left, bottom, right, top = second.bounds
    places = np.array([(left, bottom), (left, top), (right, bottom), (right, top)])
    return bool(np.abs(move_points(places, second.crs, first.crs) - places).max() <= _SAME_PX * first.cell)


def _around(images: Sequence[Image]) -> Grid:
    """The grid of the first image, stretched to hold all."""
    first = images[0].grid
    places = []
    for image in images:
        row, column = map(round, steps_between(first, image.grid))
        places.append((row, column, row + image.grid.height, column + image.grid.width))
    top, left, bottom, right = (f(p[i] for p in places) for i, f in enumerate((min, min, max, max)))
    corner = first.left + left * first.cell, first.top - top * first.cell
    return Grid(first.crs, *corner, first.cell, right - left, bottom - top)
