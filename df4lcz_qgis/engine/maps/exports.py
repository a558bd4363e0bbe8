"""LCZ maps for the tools that read them: other code schemes, w2w's two bands, cloud-optimised GeoTIFF."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from ..geodata.datasets import Warped
from ..geodata.hidden import mask_as_alpha
from ..geodata.metric import WGS84, move_points
from ..geodata.raster import GDAL_OPTIONS, WARP_MEMORY_MB, Dataset, DatasetGrid, blocks
from ..geodata.raster_writing import create_raster
from ..geodata.turns import placings
from ..shared import folders, lcz
from ..shared.errors import CrsError, DestinationError, ExtentError
from ..shared.files import atomic_file, scratch_folder
from ..shared.palettes import PALETTES, qml
from ..shared.reporter import Reporter
from .lcz_codes import LczReader
from .lcz_raster import create_lcz_raster, legend_xml, write_style

BLOCK = 2048
#: From this share of a map's cells on its filtered form is of all of it: along borders single ones go.
_WHOLE = 0.98
#: Places along each edge of a map by which its bounds in degrees are found.
_OUTLINE = 65


@dataclass(frozen=True)
class ExportResult:
    """What was written: its grid, the cells with a class in it, and cells whose class the target has no code for."""

    grid: DatasetGrid
    cells: int
    without_code: int


def scheme_of(reader: LczReader, reporter: Reporter) -> str:
    """The code scheme of a whole raster, which is read for it (1-17 where no class shows).

    Raises:
        LczCodesError: it is not an LCZ map.
    """
    for number, (row, column, height, width) in enumerate(tiles := _tiles(reader.dataset)):
        reporter.progress(number / len(tiles), "Reading the codes")
        reader.read(Window(column, row, width, height))
    return reader.scheme or "1-17"


def write_codes(
    reader: LczReader, output: Path | str, scheme: str, palette: str, reporter: Reporter, *, description: str = "lcz"
) -> ExportResult:
    """Write a map in another code scheme on its own grid: uint8, 0 declared as nodata, with the legend.

    Classes that the scheme has no code for (the natural ones in WRF's) become nodata.
    """
    table = np.zeros(lcz.CLASS_COUNT + 1, dtype=np.uint8)
    for code, value in lcz.CODE_SCHEMES[scheme].items():
        table[code] = value
    grid = DatasetGrid.of(reader.dataset)
    cells = without_code = 0
    with create_lcz_raster(
        output,
        grid,
        reporter,
        tags=_tags(reader, scheme),
        colours=PALETTES[palette],
        description=description,
        scheme=scheme,
    ) as writer:
        for number, (row, column, height, width) in enumerate(tiles := _tiles(reader.dataset)):
            reporter.progress(number / len(tiles), "Block {number} of {count}", number=number + 1, count=len(tiles))
            codes = reader.read(Window(column, row, width, height))
            values = table[codes]
            cells += int(np.count_nonzero(values))
            without_code += int(np.count_nonzero((codes != lcz.NODATA) & (values == lcz.NODATA)))
            writer.write(values[None], row, column)
    return ExportResult(grid, cells, without_code)


def write_w2w(reader: LczReader, filtered: LczReader, output: Path | str, reporter: Reporter) -> ExportResult:
    """Write the two-band raster that w2w takes unprompted: ``lcz`` and ``lczFilter``, codes 1..17, EPSG:4326.

    Maps in another CRS are brought to EPSG:4326 by nearest neighbour; the filtered one onto the first one's grid.

    Raises:
        ExtentError: the filtered map lies elsewhere.
    """
    with on_wgs84(reader) as first, on_wgs84(filtered, DatasetGrid.of(first.dataset)) as second:
        grid = DatasetGrid.of(first.dataset)
        cells = filtered_cells = 0
        with create_raster(
            output,
            grid,
            reporter,
            dtype="uint8",
            count=2,
            nodata=lcz.NODATA,
            descriptions=("lcz", "lczFilter"),
            tags=_tags(reader, "1-17"),
            interleave="band",
        ) as writer:
            for number, (row, column, height, width) in enumerate(tiles := _tiles(first.dataset)):
                reporter.progress(number / len(tiles), "Block {number} of {count}", number=number + 1, count=len(tiles))
                window = Window(column, row, width, height)
                block = np.stack([first.read(window), second.read(window)])
                cells += int(np.count_nonzero(block[0]))
                filtered_cells += int(np.count_nonzero(block.all(axis=0)))
                writer.write(block, row, column)
            if cells and not filtered_cells:
                raise ExtentError(
                    "The filtered map {name} has no class where the map {reader_name} lies. Choose the filtered "
                    "form of the same map, or leave it out to have it made.",
                    name=filtered.name,
                    reader_name=reader.name,
                )
        if cells and filtered_cells < _WHOLE * cells:
            reporter.warning(
                "The filtered map {name} has a class on {share:.0%} of the cells of {reader_name} only. w2w takes the "
                "filtered classes: the rest will be holes there. Choose the filtered form of the whole map.",
                name=filtered.name,
                share=filtered_cells / cells,
                reader_name=reader.name,
            )
        return ExportResult(grid, cells, 0)


def write_cog(reader: LczReader, output: Path | str, palette: str, reporter: Reporter) -> ExportResult:
    """Write a cloud-optimised GeoTIFF: codes 1..17, the legend, overviews by the most frequent class."""
    output = Path(output).absolute()
    with scratch_folder(reporter) as folder:
        plain = folder / "plain.tif"
        result = write_codes(reader, plain, "1-17", palette, reporter.step(0.0, 0.6))
        with atomic_file(output, reporter) as temporary:
            reporter.progress(0.65, "Writing overviews")
            try:
                with rasterio.Env(**GDAL_OPTIONS):
                    rasterio.shutil.copy(
                        plain,
                        temporary,
                        driver="COG",
                        compress="DEFLATE",
                        overview_resampling="MODE",
                        blocksize="512",
                        bigtiff="IF_SAFER",
                    )
                    reporter.progress(0.9, "Verifying")
                    with rasterio.open(plain) as before, rasterio.open(temporary) as after:
                        whole = before.checksum(1) == after.checksum(1)
            except RasterioError as error:
                raise DestinationError(
                    "Writing {output} failed ({error}). Make room or choose another place.", output=output, error=error
                ) from error
            if not whole:
                raise DestinationError(
                    "Writing {output} failed: it does not read back; the disk may be full.", output=output
                )
            Path(f"{temporary}.aux.xml").write_bytes(legend_xml(PALETTES[palette]))
        write_style(output, qml(PALETTES[palette]), reporter)
    return result


@contextlib.contextmanager
def on_wgs84(
    reader: LczReader, grid: DatasetGrid | None = None, resampling: Resampling = Resampling.nearest
) -> Iterator[LczReader]:
    """The map in EPSG:4326: itself where it is so and north-up, else warped on the fly; on ``grid`` where given.

    One that is written beyond 180 degrees, as with longitudes from 0 to 360, is brought to where it lies.

    Raises:
        CrsError: it cannot be brought to degrees.
    """
    dataset = reader.dataset
    if grid is None:
        upright = dataset.crs == WGS84 and is_upright(dataset)
        grid = _within_180(DatasetGrid.of(dataset)) if upright else _wgs84_grid(dataset, reader.name)
    if DatasetGrid.of(dataset) == grid:
        yield reader
        return
    with mask_as_alpha(dataset) as masked, contextlib.ExitStack() as stack:
        inner = None
        for placing in placings(dataset, grid):
            warped = stack.enter_context(_warped(masked, reader, grid, placing, resampling))
            inner = LczReader(warped, reader.band, reader.name, codes=reader.codes, beside=inner)
        assert inner is not None  # a raster has one placing at the least
        yield inner
        reader.classes |= inner.classes


def _warped(
    dataset: Dataset, reader: LczReader, grid: DatasetGrid, placing: Affine | None, resampling: Resampling
) -> Warped:
    nodata = reader.dataset.nodatavals[reader.band - 1]
    return Warped(
        dataset,
        src_transform=placing,
        crs=grid.crs,
        transform=grid.transform,
        width=grid.width,
        height=grid.height,
        resampling=resampling,
        src_nodata=nodata,
        nodata=nodata if nodata is not None else _filling(reader),
        warp_mem_limit=WARP_MEMORY_MB,
    )


def _filling(reader: LczReader) -> int:
    """A value without a class for what lies off the map, which declares none itself."""
    usual = (255, 127, 126) if reader.zero_may_be_a_class else (lcz.NODATA, 255, 127, 126)
    return next(v for v in usual if v not in (reader.codes or {}))


def is_upright(dataset: Dataset) -> bool:
    """Whether rows run west to east and columns north to south, whatever the cells' shape."""
    t = dataset.transform
    return t.b == 0 and t.d == 0 and t.a > 0 and t.e < 0


def _within_180(grid: DatasetGrid) -> DatasetGrid:
    """A grid in degrees, turned around the Earth where all of it is written beyond 180 degrees east or west."""
    west, east = grid.transform.c, grid.transform.c + grid.width * grid.transform.a
    turns = round((west + east) / 720)
    if (west < 180 and east > -180) or abs(turns) > 1:
        return grid
    return DatasetGrid(grid.crs, Affine.translation(-360 * turns, 0) * grid.transform, grid.width, grid.height)


def _wgs84_grid(dataset: Dataset, name: str) -> DatasetGrid:
    """A grid in degrees that holds the map, its cells as wide and high on the ground as the map's.

    GDAL makes them square in degrees: away from the equator too high for each row of the map to have one; so they are
    for turned maps. Longitudes run on past 180 where the map lies across it.

    Raises:
        CrsError: the map lies around a pole, or has no place in degrees.
    """
    extent, crosses = _extent(dataset, name)
    cell = _cell(dataset) if is_upright(dataset) else None
    if extent and not cell and crosses:
        west, south, east, north = extent
        cell = (math.hypot(east - west, north - south) / math.hypot(dataset.width, dataset.height),) * 2
    if extent and cell:
        west, south, east, north = extent
        width, height = (
            max(1, math.ceil(side / step - 1e-6)) for side, step in zip((east - west, north - south), cell)
        )
        return DatasetGrid(WGS84, Affine(cell[0], 0, west, 0, -cell[1], north), width, height)
    try:
        with Warped(dataset, crs=WGS84) as warped:
            return DatasetGrid(WGS84, warped.transform, warped.width, warped.height)
    except RasterioError as error:
        raise CrsError(
            "{name} cannot be brought to EPSG:4326 ({error}). Check its coordinate reference system.",
            name=name,
            error=error,
        ) from error


def _cell(dataset: Dataset) -> tuple[float, float] | None:
    """Degrees of longitude and latitude along a row and a column of the map's middle cell; None without a place."""
    rows, columns = np.array([0, 0, 1]) + dataset.height / 2, np.array([0, 1, 0]) + dataset.width / 2
    xs, ys = dataset.transform * (columns, rows)
    degrees = move_points(np.column_stack([xs, ys]), dataset.crs, WGS84)
    east = (degrees[1, 0] - degrees[0, 0] + 180) % 360 - 180  # 180 may lie between the two
    cell = abs(float(east)), abs(float(degrees[2, 1] - degrees[0, 1]))
    return cell if np.isfinite(cell).all() and min(cell) > 0 else None


def _extent(dataset: Dataset, name: str) -> tuple[tuple[float, float, float, float] | None, bool]:
    """West, south, east and north of a map, None where parts of it have no place; and whether it crosses 180 degrees.

    Raises:
        CrsError: the map lies around a pole.
    """
    along = np.linspace(0, 1, _OUTLINE)
    rows = np.concatenate([np.zeros(_OUTLINE), along, np.ones(_OUTLINE), along[::-1]]) * dataset.height
    columns = np.concatenate([along, np.ones(_OUTLINE), along[::-1], np.zeros(_OUTLINE)]) * dataset.width
    t = dataset.transform
    outline = np.column_stack([t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f])
    degrees = move_points(outline, dataset.crs, WGS84)
    if not np.isfinite(degrees).all():
        return None, False
    crosses = bool(np.abs(np.diff(degrees[:, 0])).max() >= 180)
    if crosses:
        degrees[:, 0] = np.unwrap(degrees[:, 0], period=360)
    if abs(degrees[-1, 0] - degrees[0, 0]) > 180:
        raise CrsError(
            "{name} lies around a pole, where a map in degrees (EPSG:4326) cannot show it. Clip it to a place beside "
            "the pole, or choose an export in the map's own coordinate reference system.",
            name=name,
        )
    (west, south), (east, north) = degrees.min(axis=0), degrees.max(axis=0)
    shift = 360 * round((west + east) / 720)
    return (float(west - shift), float(south), float(east - shift), float(north)), crosses


def _tiles(dataset: Dataset) -> Sequence[tuple[int, int, int, int]]:
    return blocks(dataset.height, dataset.width, BLOCK, BLOCK)


def _tags(reader: LczReader, scheme: str) -> dict[str, str]:
    source = {k: v for k, v in reader.dataset.tags().items() if k.startswith("DF4LCZ_")}
    return {**source, "DF4LCZ_VERSION": folders.version(), "DF4LCZ_SOURCE": reader.name, "DF4LCZ_CODES": scheme}
