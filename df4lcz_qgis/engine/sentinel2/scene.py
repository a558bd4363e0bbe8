"""Sentinel-2 scenes: finding bands by name, missing data, reflectance, and the 10 m grid they are read on."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags

from ..geodata.raster import Dataset, on_metric_grid, open_raster, read_reflected, reflected
from ..shared.errors import BandsError, RasterError
from ..shared.message import say
from ..shared.method import L1C_BANDS, L2A_BANDS, LCZ_BANDS, RESOLUTION_M
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter

#: Band orders assumed for rasters whose bands have no names, by the number of bands.
_ORDER_BY_COUNT = {len(order): order for order in (LCZ_BANDS, L2A_BANDS, L1C_BANDS)}

_BAND_NUMBER = re.compile(r"(?<![a-z0-9])b(?:and)?[ _-]?(0?8a|0?[1-9]|1[0-2])(?![a-z0-9])", re.IGNORECASE)
#: Names that catalogues and cloud platforms use for the bands.
_COMMON_NAMES = {
    "coastal": "B01", "coastalaerosol": "B01", "aerosol": "B01",
    "blue": "B02", "green": "B03", "red": "B04",
    "rededge1": "B05", "rededge2": "B06", "rededge3": "B07", "re1": "B05", "re2": "B06", "re3": "B07",
    "vegetationrededge1": "B05", "vegetationrededge2": "B06", "vegetationrededge3": "B07",
    "nir": "B08", "nir1": "B08", "nirbroad": "B08", "nearinfrared": "B08",
    "nir08": "B8A", "nir2": "B8A", "nirnarrow": "B8A", "narrownir": "B8A", "rededge4": "B8A", "re4": "B8A",
    "nir09": "B09", "watervapour": "B09", "watervapor": "B09", "cirrus": "B10",
    "swir1": "B11", "swir16": "B11", "swir2": "B12", "swir22": "B12",
}  # fmt: skip


def band_of(text: str) -> str | None:
    """The Sentinel-2 band that a band's description or a file's name speaks of, such as ``B8A``; None if none.

    Understood: ``B2``, ``b02``, ``Band 8A``, ``T32UQD_20230607_B02_10m``, ``B4, central wavelength 665 nm``,
    ``nir08``, ``SWIR 1`` and the like.
    """
    found = {m.group(1).upper().lstrip("0") for m in _BAND_NUMBER.finditer(text.replace("_", " "))}
    if len(found) == 1:
        number = found.pop()
        return f"B{number.zfill(2)}"
    if found:
        return None
    return _COMMON_NAMES.get(re.sub(r"[^a-z0-9]", "", text.casefold()))


def find_bands(names: Sequence[str | None], wanted: Sequence[str], *, source: str) -> tuple[dict[str, int], bool]:
    """The 1-based index of each wanted band among a raster's bands, and whether names told it.

    Names decide; without any, the order is taken from the number of bands where that is unambiguous
    (10: the ten LCZ bands; 12: Level-2A; 13: Level-1C).

    Raises:
        BandsError: bands are missing, double, or not identifiable; lists what was found and what is needed.
    """
    found: dict[str, list[int]] = {}
    for index, name in enumerate(names, 1):
        band = band_of(name) if name else None
        if band:
            found.setdefault(band, []).append(index)
    needed = say("Needed are the Sentinel-2 bands {bands}, named so in the band descriptions.", bands=", ".join(wanted))
    listed = ", ".join(f"{i}: {n or '?'}" for i, n in enumerate(names, 1)) or say("none")
    if found:
        missing = [b for b in wanted if b not in found]
        double = [b for b in wanted if len(found.get(b, ())) > 1]
        if missing:
            raise BandsError(
                "{source} lacks the bands {missing}. Found: {listed}. {needed}",
                source=source,
                missing=", ".join(missing),
                listed=listed,
                needed=needed,
            )
        if double:
            raise BandsError(
                "{source} has the bands {double} more than once. Found: {listed}. {needed}",
                source=source,
                double=", ".join(double),
                listed=listed,
                needed=needed,
            )
        return {b: found[b][0] for b in wanted}, True
    order = _ORDER_BY_COUNT.get(len(names))
    if order is None or not set(wanted) <= set(order):
        raise BandsError(
            "The bands of {source} cannot be identified: {count} bands without known names ({listed}). {needed} "
            "Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood.",
            source=source,
            count=len(names),
            listed=listed,
            needed=needed,
        )
    return {b: order.index(b) + 1 for b in wanted}, False


def band_names(dataset: Dataset) -> list[str | None]:
    """A name for each band of a dataset: its description, else what its tags say."""
    names: list[str | None] = []
    for index, description in enumerate(dataset.descriptions, 1):
        tags = {k.upper(): v for k, v in dataset.tags(index).items()}
        names.append(description or tags.get("BANDNAME") or tags.get("BAND_NAME") or tags.get("LONG_NAME"))
    return names


@dataclass(frozen=True)
class Scene:
    """A Sentinel-2 scene on a north-up 10 m grid, read as reflectance.

    reflectance = (DN + offset) / scale; DN 0 and declared nodata in any of the bands are missing data, and so is
    what a mask (``masked``) or an ``alpha`` band hides. ``crs`` is the CRS of the file, before any warping.
    """

    dataset: Dataset
    name: str
    bands: tuple[int, ...]
    scale: float
    offset: float
    crs: str | None = None
    masked: bool = False
    alpha: int | None = None

    def read(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Reflectance (bands, height, width; float32) and validity (height, width; bool) of any window.

        Outside the scene both are reflected at its edges. Missing pixels have reflectance 0.
        """
        numbers = read_reflected(self.dataset, self.bands, row, column, height, width)
        valid = self._valid(numbers)
        if self.masked:
            valid &= self._read_mask(row, column, height, width)
        if self.alpha:
            valid &= read_reflected(self.dataset, (self.alpha,), row, column, height, width)[0] > 0
        if not valid.any():
            return np.zeros(numbers.shape, np.float32), valid
        values = (numbers.astype(np.float32) + np.float32(self.offset)) / np.float32(self.scale)
        values[:, ~valid] = 0.0
        return values, valid

    def _valid(self, numbers: np.ndarray) -> np.ndarray:
        valid = (numbers != 0).all(axis=0)
        for band, values in zip(self.bands, numbers):
            nodata = self.dataset.nodatavals[band - 1]
            if nodata is not None and nodata == nodata:
                valid &= values != nodata
        if np.issubdtype(numbers.dtype, np.floating):
            valid &= np.isfinite(numbers).all(axis=0)
        return valid

    def _read_mask(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        rows = reflected(row, row + height, self.dataset.height)
        columns = reflected(column, column + width, self.dataset.width)
        r0, c0 = int(rows.min()), int(columns.min())
        window = ((r0, int(rows.max()) + 1), (c0, int(columns.max()) + 1))
        return (self.dataset.dataset_mask(window=window) > 0)[rows - r0][:, columns - c0]


@contextlib.contextmanager
def open_scene(
    source: RasterSource,
    bands: Sequence[str],
    reporter: Reporter,
    *,
    scale: float,
    offset: float,
) -> Iterator[Scene]:
    """Open a scene on its 10 m grid: as it is where it is metric and 10 m, else warped to its UTM zone.

    Raises:
        RasterError, CrsError: it cannot be opened or has no CRS.
        BandsError: its bands cannot be identified.
    """
    with open_raster(source) as dataset:
        usable = _usable_bands(dataset, source)
        names = band_names(dataset)
        positions, named = find_bands([names[b - 1] for b in usable], bands, source=source.name)
        indices = {name: usable[position - 1] for name, position in positions.items()}
        if not named:
            order = ", ".join(_ORDER_BY_COUNT[len(usable)])
            reporter.info(
                "The bands of {name} have no names; taken in the order {order}.", name=source.name, order=order
            )
        if np.dtype(dataset.dtypes[0]).kind == "c":
            raise RasterError("{name} holds complex numbers, not Sentinel-2 reflectance.", name=source.name)
        with on_metric_grid(dataset, RESOLUTION_M, nodata=0) as gridded:
            if gridded is not dataset:
                reporter.info(
                    "{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).",
                    name=source.name,
                    crs=gridded.crs.to_string()[:60],
                    width=gridded.width,
                    height=gridded.height,
                )
            flags = {f for band in gridded.mask_flag_enums for f in band}
            masked = MaskFlags.per_dataset in flags and MaskFlags.nodata not in flags
            # GDAL takes an alpha band for the mask in rasters of two or four bands only.
            alpha = next((b for b, c in enumerate(gridded.colorinterp, 1) if c == ColorInterp.alpha), None)
            wanted = tuple(indices[b] for b in bands)
            scene = Scene(gridded, source.name, wanted, scale, offset, dataset.crs.to_wkt(), masked, alpha)
            _warn_about_units(scene, reporter)
            yield scene


def _usable_bands(dataset: Dataset, source: RasterSource) -> tuple[int, ...]:
    """The 1-based bands that count: those given with the source, else all but transparency."""
    if source.bands:
        wrong = [b for b in source.bands if not 1 <= b <= dataset.count]
        if wrong:
            raise BandsError(
                "{name} has bands 1 to {count}; given: {wrong}.",
                name=source.name,
                count=dataset.count,
                wrong=", ".join(map(str, wrong)),
            )
        return source.bands
    return tuple(b for b, c in enumerate(dataset.colorinterp, 1) if c != ColorInterp.alpha)


def _warn_about_units(scene: Scene, reporter: Reporter) -> None:
    """Look at a thinned-out scene and say when scale or offset hardly fit its numbers."""
    step = max(1, max(scene.dataset.height, scene.dataset.width) // 256)
    shape = (len(scene.bands), -(-scene.dataset.height // step), -(-scene.dataset.width // step))
    numbers = scene.dataset.read(list(scene.bands), out_shape=shape)
    good = numbers[:, scene._valid(numbers)].astype(np.float64)
    if good.size == 0:
        return
    typical = (float(np.median(good)) + scene.offset) / scene.scale
    if not 0.001 <= typical <= 1.5:
        reporter.warning(
            "The median reflectance of {name} is {typical:.4g} with scale {scale:g} and offset {offset:g}; 0.01 "
            "to 0.5 is usual. Check the reflectance scale (10000 for products as delivered, 1 for reflectance "
            "as fractions).",
            name=scene.name,
            typical=typical,
            scale=scene.scale,
            offset=scene.offset,
        )
    elif scene.scale == 10000 and scene.offset == 0 and float(np.percentile(good, 0.1)) >= 1000:
        reporter.warning(
            "Hardly a pixel of {name} is below 1000: it looks like processing baseline 04.00 or later (since "
            "January 2022), for which the reflectance offset is -1000.",
            name=scene.name,
        )
