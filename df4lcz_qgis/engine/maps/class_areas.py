"""How much ground each class covers: in a whole map and in each polygon of a zone layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from ..geodata.geodesic import polygon_areas
from ..geodata.ground import cell_areas
from ..geodata.polygon_cells import cells_inside, in_cells, report_share
from ..geodata.polygons import Polygons
from ..shared import lcz
from ..shared.errors import ExtentError
from ..shared.message import some_of
from ..shared.reporter import Reporter
from .lcz_codes import LczReader

_SIDE = lcz.CLASS_COUNT + 1
#: A zone reaches beyond the map from this share of its ground there on, and is told of from so much on.
_BEYOND, _TOLD = 1e-4, 0.01


@dataclass(frozen=True)
class ClassAreas:
    """Square metres (n, 17) of each class in n places, and of ground without data (n,); ``cells`` (n, 17) counts.

    Of the ground without data so much is ``beyond`` (n,) the map.
    """

    areas: np.ndarray
    nodata: np.ndarray
    cells: np.ndarray
    beyond: np.ndarray

    @property
    def mapped(self) -> np.ndarray:
        """Square metres (n,) with a class."""
        return self.areas.sum(1)

    @property
    def shares(self) -> np.ndarray:
        """Share (n, 17) of each class in what is mapped; NaN where nothing is."""
        total = self.mapped[:, np.newaxis]
        return np.divide(self.areas, total, out=np.full(self.areas.shape, np.nan), where=total > 0)

    @property
    def commonest(self) -> np.ndarray:
        """Code (n,) of the class that covers most of each place; 0 where nothing is mapped."""
        return np.where(self.mapped > 0, self.areas.argmax(1) + 1, lcz.NODATA)


def of_map(reader: LczReader, reporter: Reporter) -> ClassAreas:
    """The classes' areas in a whole map, as one place.

    Raises:
        ExtentError: the map has no data at all.
        LczCodesError: the raster is not an LCZ map.
    """
    areas, cells = np.zeros(_SIDE), np.zeros(_SIDE, dtype=np.int64)
    height = reader.dataset.height
    for window, codes in reader.blocks():
        sums, counts = _by_class(codes, cell_areas(reader.dataset, window))
        areas += sums
        cells += counts
        reporter.progress((window.row_off + window.height) / height)
    if not cells[1:].any():
        raise ExtentError("{name} has no cell with a class. Choose another band or map.", name=reader.name)
    return ClassAreas(areas[np.newaxis, 1:], areas[:1], cells[np.newaxis, 1:], np.zeros(1))


def of_zones(reader: LczReader, zones: Polygons, reporter: Reporter) -> ClassAreas:
    """The classes' areas in each zone; cells on a zone's edge count by the exact share inside.

    ``nodata`` is a zone's ground without a class, on the raster or beyond it.

    Raises:
        ExtentError: no zone meets the map.
        LczCodesError: the raster is not an LCZ map.
        CrsError: a zone that reaches beyond the map lies nowhere on Earth.
    """
    dataset = reader.dataset
    cells = in_cells(zones.to_crs(dataset.crs).geometries, dataset)
    areas, counts = np.zeros((len(zones), _SIDE)), np.zeros((len(zones), _SIDE))
    met = False
    for i, polygon in enumerate(cells):
        for window, shares in cells_inside(polygon, dataset.height, dataset.width, shares=True):
            ground = np.broadcast_to(cell_areas(dataset, window), shares.shape)
            codes = reader.read(window).ravel()
            areas[i] += np.bincount(codes, weights=(ground * shares).ravel(), minlength=_SIDE)
            counts[i] += np.bincount(codes, weights=shares.ravel(), minlength=_SIDE)
            met = True
            reporter.check()
        report_share(reporter, i, len(cells))
    if not met:
        raise ExtentError(
            "None of the {count} zones of {name} lies on {reader_name}. Check the coordinate reference systems "
            "of both, or choose zones of the same place.",
            count=len(zones),
            name=zones.name,
            reader_name=reader.name,
        )
    beyond = np.zeros(len(zones))
    out = ~shapely.covers(shapely.box(0, 0, dataset.width, dataset.height), cells)
    beyond[out] = polygon_areas(zones.geometries[out], zones.crs) - areas[out].sum(axis=1)
    # What is less is how far cells and outlines differ on the ground.
    beyond[beyond < _BEYOND * areas.sum(axis=1)] = 0
    return ClassAreas(areas[:, 1:], areas[:, 0] + beyond, counts[:, 1:], beyond)


def tell_beyond(zones: ClassAreas, names: Sequence[str], reporter: Reporter) -> None:
    """Warn of zones that reach beyond the map: their figures are of the part that it shows."""
    shares = zones.beyond / np.maximum(zones.mapped + zones.nodata, 1e-12)
    found = np.flatnonzero(shares > _TOLD)
    if len(found):
        reporter.warning(
            "{count} of {all} zones reach beyond the map: {zones}. Ground beyond it is without data, and their figures "
            "are of the rest alone.",
            count=len(found),
            all=len(shares),
            zones=some_of([f"{names[i]} ({shares[i]:.0%})" for i in found[np.argsort(-shares[found], kind="stable")]]),
        )


def _by_class(codes: np.ndarray, ground: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Square metres and cells of each code (18,) in a block (height, width)."""
    if ground.shape[1] == 1:
        rows = np.arange(len(codes), dtype=np.intp)[:, np.newaxis] * _SIDE
        counts = np.bincount((rows + codes).ravel(), minlength=len(codes) * _SIDE).reshape(-1, _SIDE)
        return (counts * ground).sum(0), counts.sum(0)
    flat = codes.ravel()
    return np.bincount(flat, weights=ground.ravel(), minlength=_SIDE), np.bincount(flat, minlength=_SIDE)
