"""Writing the synthetic town: Sentinel-2, RGB, training areas, truth and heights."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from rasterio.crs import CRS

from ..geodata.ogr import pyogrio
from ..geodata.raster import Grid, blocks
from ..geodata.raster_writing import create_raster
from ..maps.lcz_raster import create_lcz_raster
from ..shared import lcz
from ..shared.errors import RequestError
from ..shared.files import atomic_file, destination_error
from ..shared.method import LCZ_BANDS
from ..shared.reporter import Reporter
from . import layout, rendering, surface

#: The town lies in the Gulf of Guinea, where there is none: WGS 84 / UTM zone 31N, upper-left corner.
EPSG, LEFT, TOP = 32631, 300000.0, 10000.0
#: Metres; the surface of the largest town takes about 1 GB of memory.
SMALLEST, LARGEST, CELL = 1600, 12000, 100
_BLOCK = 768


@dataclass(frozen=True)
class TownFiles:
    """Where the town's files go: GeoTIFF, GeoTIFF, GeoPackage, GeoTIFF, GeoTIFF; the last is not always wanted."""

    sentinel2: Path
    rgb: Path
    training_areas: Path
    truth: Path
    heights: Path | None = None


def create(files: TownFiles, size: int, seed: int, reporter: Reporter) -> dict[str, int]:
    """Make a town of ``size`` x ``size`` metres and write its files; the same seed gives the same town.

    ``sentinel2``: uint16, 10 m, ten bands named B02 .. B12 in their descriptions, reflectance x 10000, no nodata
    pixels. ``rgb``: uint8, 1 m. ``training_areas``: layer ``training_areas`` of polygons with fields ``class``
    (1..17), ``lcz`` (1..10, A..G), ``name``, ``neighbourhood`` and the realised ``building_fraction``,
    ``impervious_fraction``, ``pervious_fraction`` and ``building_height`` (m) of the neighbourhood, trees not
    counted. ``truth``: LCZ map, 100 m, the class that covers most of each cell. ``heights``: float32, 2 m, metres
    above ground.

    Returns the number of neighbourhoods and of training areas.

    Raises:
        RequestError: a size out of range or no multiple of 100 m.
        DestinationError: a file cannot be written.
    """
    if not SMALLEST <= size <= LARGEST or size % CELL:
        raise RequestError(
            "The town's size must be a multiple of {cell} m from {smallest} to {largest}; given: {size}.",
            cell=CELL,
            smallest=SMALLEST,
            largest=LARGEST,
            size=size,
        )
    reporter.progress(0, "Planning the synthetic town")
    plan = layout.plan(size, seed)
    town = surface.build(plan, seed, reporter.step(0.05, 0.5))
    tags = {
        "DF4LCZ_SYNTHETIC": "yes",
        "DF4LCZ_SEED": str(seed),
        "TIFFTAG_IMAGEDESCRIPTION": "Synthetic sample town: shows no real place",
    }
    # One stack, so that the files appear together or not at all.
    with contextlib.ExitStack() as stack:
        _write_sentinel2(stack, files.sentinel2, town, seed, tags, reporter.step(0.5, 0.7))
        _write_rgb(stack, files.rgb, town, seed, tags, reporter.step(0.7, 0.95))
        count = _write_training_areas(stack, files.training_areas, plan, town, reporter)
        _write_truth(stack, files.truth, plan, tags, reporter)
        if files.heights:
            _write_heights(stack, files.heights, town, seed, tags, reporter)
        reporter.progress(0.95, "Writing the synthetic town")
    return {"neighbourhood_count": len(plan.classes), "training_area_count": count}


def _grid(size: int, cell: int) -> Grid:
    return Grid(CRS.from_epsg(EPSG), LEFT, TOP, cell, size // cell, size // cell)


_Stack = contextlib.ExitStack
_Tags = dict[str, str]


def _write_sentinel2(
    stack: _Stack, path: Path, town: surface.Surface, seed: int, tags: _Tags, reporter: Reporter
) -> None:
    image = rendering.sentinel2(town, seed, reporter)
    writer = stack.enter_context(
        create_raster(
            path,
            _grid(town.material.shape[0], 10),
            reporter,
            dtype="uint16",
            count=10,
            nodata=0,
            descriptions=LCZ_BANDS,
            tags={**tags, "DF4LCZ_REFLECTANCE": "DN / 10000"},
            predictor=2,
        )
    )
    writer.write(image, 0, 0)


def _write_rgb(stack: _Stack, path: Path, town: surface.Surface, seed: int, tags: _Tags, reporter: Reporter) -> None:
    size = town.material.shape[0]
    balance = rendering.white_balance(size, seed)
    parts = blocks(size, size, _BLOCK, _BLOCK)
    writer = stack.enter_context(
        create_raster(
            path,
            _grid(size, 1),
            reporter,
            dtype="uint8",
            count=3,
            descriptions=("Red", "Green", "Blue"),
            tags=tags,
            photometric="rgb",
            zlevel=3,
            predictor=2,
        )
    )
    for number, (row, column, height, width) in enumerate(parts):
        reporter.progress(number / len(parts), "Rendering the RGB image")
        rng = np.random.default_rng([seed, 6, number])
        writer.write(rendering.rgb_block(town, balance, row, column, height, width, rng), row, column)


def _write_training_areas(
    stack: _Stack, path: Path, plan: layout.Layout, town: surface.Surface, reporter: Reporter
) -> int:
    polygons, codes, homes = layout.training_polygons(plan)
    placed = shapely.transform(polygons, lambda xy: np.stack([LEFT + xy[:, 0], TOP - xy[:, 1]], axis=1))
    facts = {name: np.array([town.facts[h][name] for h in homes]).round(3) for name in town.facts[0]}
    fields = {
        "class": np.array(codes, np.int32),
        "lcz": np.array([lcz.by_code(c).label for c in codes], object),
        "name": np.array([lcz.by_code(c).name for c in codes], object),
        "neighbourhood": np.array(homes, np.int32),
        **facts,
    }
    temporary = stack.enter_context(atomic_file(path, reporter))
    try:
        pyogrio.raw.write(
            temporary,
            shapely.to_wkb(placed),
            list(fields.values()),
            list(fields),
            layer="training_areas",
            driver="GPKG",
            geometry_type="Polygon",
            crs=f"EPSG:{EPSG}",
            layer_metadata={"DF4LCZ_SYNTHETIC": "yes"},
            layer_options={"DESCRIPTION": "Training areas of the synthetic sample town: no real place"},
        )
    except pyogrio.errors.DataSourceError as error:
        raise destination_error(path, error) from error
    return len(codes)


def _write_heights(
    stack: _Stack, path: Path, town: surface.Surface, seed: int, tags: _Tags, reporter: Reporter
) -> None:
    heights = rendering.heights(town, seed)
    writer = stack.enter_context(
        create_raster(
            path,
            _grid(town.material.shape[0], rendering.HEIGHTS_CELL),
            reporter,
            dtype="float32",
            descriptions=("Height above ground",),
            tags=tags,
            predictor=3,
        )
    )
    writer.write(heights[None], 0, 0)


def majority(class_map: np.ndarray, cell: int) -> np.ndarray:
    """The class that covers most of each ``cell`` x ``cell`` square of a class map (uint8 1..17); uint8."""
    height, width = class_map.shape[0] // cell, class_map.shape[1] // cell
    squares = class_map.reshape(height, cell, width, cell)
    counts = np.stack([(squares == c.code).sum(axis=(1, 3)) for c in lcz.CLASSES])
    return (counts.argmax(axis=0) + 1).astype(np.uint8)


def _write_truth(stack: _Stack, path: Path, plan: layout.Layout, tags: _Tags, reporter: Reporter) -> None:
    writer = stack.enter_context(create_lcz_raster(path, _grid(plan.size, CELL), reporter, tags=tags))
    writer.write(majority(plan.class_map, CELL)[None], 0, 0)
