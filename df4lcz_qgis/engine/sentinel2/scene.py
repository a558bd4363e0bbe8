"""Sentinel-2 scenes: finding bands by name, missing data, reflectance, and the 10 m grid they are read on."""

from __future__ import annotations

import contextlib
import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath

import numpy as np
from rasterio.windows import Window

from ..geodata.hidden import alpha_band, has_mask, unhidden
from ..geodata.opening import Dataset, chosen_bands, open_raster
from ..geodata.raster import Grid, Reflection, read_reflected
from ..geodata.warping import on_metric_grid
from ..shared.errors import BandsError, RasterError
from ..shared.message import say
from ..shared.method import L1C_BANDS, L2A_BANDS, LCZ_BANDS, RESOLUTION_M
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from .names import band_at, band_of, bands_of
from .orders import Verdict, exchanged, infrared_exchanged, judge
from .units import Look, Units, check_reflectance, find_units

#: Band orders assumed for rasters whose bands have no names, by the number of bands.
_ORDER_BY_COUNT = {len(order): order for order in (LCZ_BANDS, L2A_BANDS, L1C_BANDS)}

#: Side of the middle of a scene whose detail is looked at, in pixels.
_DETAIL_PX = 512


def find_bands(names: Sequence[str | None], wanted: Sequence[str], *, source: str) -> tuple[dict[str, int], bool]:
    """The 1-based index of each wanted band among a raster's bands, and whether names told it.

    Names decide; without any, the order is taken from the number of bands where that is unambiguous
    (10: the ten LCZ bands; 12: Level-2A; 13: Level-1C).

    Raises:
        BandsError: bands are missing, double, or not identifiable; lists what was found and what is needed.
    """
    found: dict[str, list[int]] = {}
    for index, band in enumerate(bands_of(names), 1):
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
            "Without names, rasters of 10 (the LCZ bands), 12 (Level-2A) or 13 bands (Level-1C) are understood. Name "
            "the bands, or give their names in their order (BANDS).",
            source=source,
            count=len(names),
            listed=listed,
            needed=needed,
        )
    return {b: order.index(b) + 1 for b in wanted}, False


def band_names(dataset: Dataset) -> list[str | None]:
    """A name for each band of a dataset: its description, else its tags, its wavelength, or the file it comes from."""
    names: list[str | None] = []
    for index, (description, band) in enumerate(zip(dataset.descriptions, bands_of(dataset.descriptions)), 1):
        tags = {k.upper(): v for k, v in {**dataset.tags(index, ns="IMAGERY"), **dataset.tags(index)}.items()}
        told = [tags.get(k) for k in ("BANDNAME", "BAND_NAME", "LONG_NAME", "EO:COMMON_NAME", "NAME")]
        known = description if band else next((name for name in told if name and band_of(name)), None)
        seen = _by_wavelength(tags)
        if known and seen and seen != (band or band_of(known)):
            known = f"{known} or {seen}"  # which is no band's name
        names.append(known or seen or _by_source(dataset, index) or next(filter(None, (description, *told)), None))
    return names


def _by_wavelength(tags: dict[str, str]) -> str | None:
    text, unit = tags.get("CENTRAL_WAVELENGTH_UM"), "um"
    if not text:
        text, unit = tags.get("WAVELENGTH"), tags.get("WAVELENGTH_UNITS", "")
    try:
        number = float(text or "")
    except ValueError:
        return None
    in_micrometres = number < 100 or unit.casefold().startswith(("um", "µ", "μ", "micro"))
    return band_at(number * 1000 if in_micrometres else number)


def _by_source(dataset: Dataset, index: int) -> str | None:
    """The name of the file that a band of a virtual raster comes from; None for others, and bands of several files."""
    files = {
        PurePath(match).stem
        for text in dataset.tags(index, ns="vrt_sources").values()
        for match in re.findall(r"<SourceFilename[^>]*>([^<]+)</SourceFilename>", text)
    }
    bands = {band_of(file) for file in files}
    return bands.pop() if len(bands) == 1 else None


@dataclass(frozen=True)
class Scene:
    """A Sentinel-2 scene on a north-up 10 m grid, read as reflectance (see :class:`.units.Units`).

    Missing is a pixel that is 0 in all bands, that has a declared nodata value other than 0 in any, that is not
    finite, or that a mask or an alpha band hides. ``crs`` is the CRS of the file, before any warping.
    """

    dataset: Dataset
    name: str
    bands: tuple[int, ...]
    units: Units
    crs: str | None = None

    @property
    def grid(self) -> Grid:
        """Where its pixels lie."""
        t = self.dataset.transform
        return Grid(self.dataset.crs, t.c, t.f, t.a, self.dataset.width, self.dataset.height)

    def read(self, row: int, column: int, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Reflectance (bands, height, width; float32) and validity (height, width; bool) of any window.

        Outside the scene both are reflected at its edges. Missing pixels have reflectance 0.
        """
        numbers = read_reflected(self.dataset, self.bands, row, column, height, width)
        valid = self._valid(numbers)
        if self._hides:
            reflection = Reflection.of((row, column, height, width), (self.dataset.height, self.dataset.width))
            r0, c0, inner_height, inner_width = reflection.inner
            valid &= reflection.lay_out(unhidden(self.dataset, Window(c0, r0, inner_width, inner_height)))
        if not valid.any():
            return np.zeros(numbers.shape, np.float32), valid
        scale, offset = (1 / self.units.gain).astype(np.float32), (self.units.bias / self.units.gain).astype(np.float32)
        values = (numbers.astype(np.float32) + offset[:, None, None]) / scale[:, None, None]
        values[:, ~valid] = 0.0
        return values, valid

    def _valid(self, numbers: np.ndarray) -> np.ndarray:
        valid = (numbers != 0).any(axis=0)
        for band, values in zip(self.bands, numbers):
            nodata = self.dataset.nodatavals[band - 1]
            if nodata is not None and nodata == nodata and nodata != 0:
                valid &= values != nodata
        if np.issubdtype(numbers.dtype, np.floating):
            valid &= np.isfinite(numbers).all(axis=0)
        return valid

    @functools.cached_property
    def _hides(self) -> bool:
        return has_mask(self.dataset) or alpha_band(self.dataset) is not None


@contextlib.contextmanager
def open_scene(
    source: RasterSource,
    bands: Sequence[str],
    reporter: Reporter,
    *,
    scale: float,
    offset: float,
    names: Sequence[str] = (),
    units: Units | None = None,
) -> Iterator[Scene]:
    """Open a scene on its 10 m grid: as it is where it is metric and 10 m, else warped to its UTM zone.

    ``scale`` and ``offset`` are those stated by the user (see :func:`.units.find_units`); ``names`` are the bands of
    the file in their order where the user says them. With ``units``, found when it was opened before, its numbers are
    not looked at again, which may read the whole file.

    Raises:
        RasterError, CrsError: it cannot be opened or has no CRS, or its numbers cannot be reflectance.
        BandsError: its bands cannot be identified, or lie in another order than the usual one.
    """
    with open_raster(source) as dataset:
        usable = chosen_bands(dataset, source)
        told = _told_names(names, usable, source.name) if names else band_names(dataset)
        positions, named = find_bands([told[b - 1] for b in usable], bands, source=source.name)
        indices = {name: usable[position - 1] for name, position in positions.items()}
        wanted = tuple(indices[b] for b in bands)
        if np.dtype(dataset.dtypes[0]).kind == "c":
            raise RasterError(
                "{name} holds complex numbers, not Sentinel-2 reflectance. Choose another image.", name=source.name
            )
        missing = 0 if np.dtype(dataset.dtypes[0]).kind != "f" else float("nan")
        with on_metric_grid(dataset, RESOLUTION_M, nodata=missing) as gridded:
            if gridded is not dataset:
                reporter.info(
                    "{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).",
                    name=source.name,
                    crs=gridded.crs.to_string()[:60],
                    width=gridded.width,
                    height=gridded.height,
                )
            scene = Scene(gridded, source.name, wanted, Units.stated(scale, offset, len(wanted)), dataset.crs.to_wkt())
            if units is None:
                look = _look(scene, wanted, reporter)
                units = find_units(look, scale, offset, reporter)
                check_reflectance(look, units, bands, reporter)
                if not named:
                    _check_order(scene, usable, _ORDER_BY_COUNT[len(usable)], scale, offset, reporter)
            yield replace(scene, units=units)


def _told_names(names: Sequence[str], usable: Sequence[int], source: str) -> dict[int, str | None]:
    """The names that the user gave, by 1-based band less 1; ``-`` stands for a band without meaning."""
    bands = [band_of(name) for name in names]
    unknown = [n for n, b in zip(names, bands) if b is None and n.strip(" -")]
    if len(names) != len(usable) or unknown:
        raise BandsError(
            "{source} has {count} bands; the names given are {names}. Give a Sentinel-2 band for each in their order, "
            "such as B02,B03,B04, and - for those that are none.",
            source=source,
            count=len(usable),
            names=", ".join(names),
        )
    return {band - 1: name for band, name in zip(usable, bands)}


def _look(scene: Scene, bands: tuple[int, ...], reporter: Reporter) -> Look:
    """A thinned-out look at ``bands`` of a scene, at up to 256 x 256 pixels."""
    dataset = scene.dataset
    step = max(1, max(dataset.height, dataset.width) // 256)
    shape = (-(-dataset.height // step), -(-dataset.width // step))
    numbers = dataset.read(list(bands), out_shape=(len(bands), *shape))
    valid = replace(scene, bands=bands)._valid(numbers) & unhidden(dataset, shape=shape)
    if not valid.any():
        text = (
            "{name} has no data: its pixels are 0, nodata or not numbers in every band. Choose another image, or check "
            "its no data value."
        )
        if step == 1:
            raise RasterError(text, name=scene.name)
        reporter.warning(text, name=scene.name)
    tags = tuple((dataset.scales[b - 1], dataset.offsets[b - 1]) for b in bands)
    return Look(scene.name, numbers[:, valid].astype(np.float64), tuple(dataset.dtypes[b - 1] for b in bands), tags)


def _check_order(
    scene: Scene, usable: tuple[int, ...], order: tuple[str, ...], scale: float, offset: float, reporter: Reporter
) -> None:
    """Say in which order unnamed bands are taken, and refuse one that their numbers contradict.

    Raises:
        BandsError: another order that is usual fits the numbers clearly better.
    """
    look = _look(scene, usable, reporter)
    units = find_units(look, scale, offset, Reporter())
    values = look.numbers * units.gain[:, None] + units.bias[:, None]
    verdict = judge(values, order)
    if verdict.says in ("right", "open") and _infrared_exchanged(scene, usable, order):
        verdict = Verdict("wrong", exchanged(order, "B08", "B8A"))
    listed = ", ".join(order)
    if verdict.says == "wrong" and verdict.found is None:
        raise BandsError(
            "The bands of {name} have no names and do not look like {order}, the usual order of {count}, and which "
            "order they have is not clear. Name the bands in the file, or give their names in their order (BANDS).",
            name=scene.name,
            order=listed,
            count=len(order),
        )
    if verdict.found:
        differ = [f"{i}: {a}" for i, (a, b) in enumerate(zip(verdict.found, order), 1) if a != b]
        raise BandsError(
            "The bands of {name} have no names and do not look like {order}, the usual order of {count}; "
            "they look like {found} ({exchanged}). Name the bands in the file, or give their names in their order "
            "(BANDS).",
            name=scene.name,
            order=listed,
            count=len(order),
            found=", ".join(verdict.found),
            exchanged="; ".join(differ),
        )
    if verdict.says == "strange":
        reporter.warning(
            "The bands of {name} have no names; taken in the order {order}, they look like no ground, water or cloud "
            "known. Check the order, and name the bands or give their names in their order (BANDS).",
            name=scene.name,
            order=listed,
        )
    elif verdict.says == "open":
        reporter.warning(
            "The bands of {name} have no names and are taken as {order}; another order would fit their numbers about "
            "as well. Check the order, and name the bands or give their names in their order (BANDS).",
            name=scene.name,
            order=listed,
        )
    else:
        reporter.info("The bands of {name} have no names; taken in the order {order}.", name=scene.name, order=listed)


def _infrared_exchanged(scene: Scene, usable: tuple[int, ...], order: tuple[str, ...]) -> bool:
    """Whether B08 and B8A are exchanged in a scene, by the detail that they show in its middle."""
    dataset, pair = scene.dataset, [usable[order.index(b)] for b in ("B08", "B8A")]
    height, width = min(dataset.height, _DETAIL_PX), min(dataset.width, _DETAIL_PX)
    window = Window((dataset.width - width) // 2, (dataset.height - height) // 2, width, height)
    broad, narrow = dataset.read(pair, window=window)
    return min(broad.shape) > 2 and infrared_exchanged(broad, narrow)
