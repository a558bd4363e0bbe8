"""Sentinel-2 scenes: missing data, reflectance, the order of unnamed bands, and the 10 m grid they are read on."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window

from ..geodata.hidden import alpha_band, has_mask, unhidden
from ..geodata.opening import Dataset, chosen_bands, open_raster
from ..geodata.raster import Grid, Reflection, read_reflected
from ..geodata.warping import on_metric_grid
from ..shared.errors import BandsError, RasterError
from ..shared.method import RESOLUTION_M
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from .looks import surely_missing, tell_coarse
from .odd_bands import check_kinds
from .orders import Verdict, exchanged, infrared_exchanged, judge
from .raster_bands import ORDER_BY_COUNT, band_names, find_bands, refuse_times, told_names
from .units import DELIVERED, Look, Units, check_reflectance, find_units

#: What stacks of this software say of their numbers (see :mod:`.stack`).
_OWN_REFLECTANCE = f"DN / {DELIVERED:g}"
#: Side of the middle of a scene whose detail is looked at, in pixels.
_DETAIL_PX = 512


@dataclass(frozen=True)
class Scene:
    """A Sentinel-2 scene on a north-up 10 m grid, read as reflectance (see :class:`.units.Units`).

    Missing is a pixel that is 0 in all bands, or in any of those that ``never_zero`` names; that has a declared nodata
    value other than 0 in any, that is not finite, or that a mask or an alpha band hides. ``crs`` is the CRS of the
    file, before any warping.
    """

    dataset: Dataset
    name: str
    bands: tuple[int, ...]
    units: Units
    crs: str | None = None
    never_zero: frozenset[int] = frozenset()

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
        return has_data(self.dataset, self.bands, numbers, self.never_zero)

    @functools.cached_property
    def _hides(self) -> bool:
        return has_mask(self.dataset) or alpha_band(self.dataset) is not None


def has_data(
    dataset: Dataset, bands: Sequence[int], numbers: np.ndarray, never_zero: frozenset[int], *, zero: bool = True
) -> np.ndarray:
    """Where ``numbers`` (bands, ...) of a dataset's bands are no missing data by their values, as in :class:`Scene`.

    Without ``zero``, 0 in all bands is data.
    """
    valid = (numbers != 0).any(axis=0) if zero else np.ones(numbers.shape[1:], bool)
    for band, values in zip(bands, numbers):
        nodata = dataset.nodatavals[band - 1]
        if nodata is not None and nodata == nodata and nodata != 0:
            valid &= values != nodata
        if band in never_zero:
            valid &= values != 0
    if np.issubdtype(numbers.dtype, np.floating):
        valid &= np.isfinite(numbers).all(axis=0)
    return valid


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
        told = told_names(names, usable, source.name) if names else band_names(dataset)
        positions, named = find_bands([told[b - 1] for b in usable], bands, source=source.name)
        if not named:
            refuse_times(dataset, usable, source.name)
        indices = {name: usable[position - 1] for name, position in positions.items()}
        wanted = tuple(indices[b] for b in bands)
        if np.dtype(dataset.dtypes[0]).kind == "c":
            raise RasterError(
                "{name} holds complex numbers, not Sentinel-2 reflectance. Choose another image.", name=source.name
            )
        missing = 0 if np.dtype(dataset.dtypes[0]).kind != "f" else float("nan")
        never_zero = bands_never_zero(dataset, scale, offset)
        singly = never_zero >= set(wanted)
        with on_metric_grid(dataset, RESOLUTION_M, nodata=missing, singly=singly, bands=wanted) as gridded:
            if gridded is not dataset:
                _tell_grid(dataset, gridded, source.name, reporter)
            stated = Units.stated(scale, offset, len(wanted))
            scene = Scene(gridded, source.name, wanted, stated, dataset.crs.to_wkt(), never_zero)
            if units is None:
                _hold_against_own_tags(dataset, stated, source.name, reporter)
                look = _look(scene, wanted, reporter)
                units = find_units(look, scale, offset, reporter)
                check_reflectance(look, units, bands, reporter)
                if not named:
                    _check_order(scene, usable, ORDER_BY_COUNT[len(usable)], scale, offset, reporter)
            yield replace(scene, units=units)


def _tell_grid(dataset: Dataset, gridded: Dataset, name: str, reporter: Reporter) -> None:
    """Say that a scene is warped, and whether its pixels are coarser than any that Sentinel-2's ten bands have."""
    reporter.info(
        "{name} is warped on the fly to 10 m in {crs} ({width} x {height} px).",
        name=name,
        crs=gridded.crs.to_string()[:60],
        width=gridded.width,
        height=gridded.height,
    )
    tell_coarse(name, [dataset], gridded.crs, reporter)


def _hold_against_own_tags(dataset: Dataset, stated: Units, name: str, reporter: Reporter) -> None:
    """Warn of a scale or offset that a stack of this software, in which both are usual, does not have."""
    told = dataset.tags().get("DF4LCZ_REFLECTANCE")
    usual = Units.stated(DELIVERED, 0, 1).text
    if told == _OWN_REFLECTANCE and stated.text != usual:
        reporter.warning(
            "The tags of {name} say that its reflectance is {told}: its offset was taken off when it was made. The "
            "numbers given count instead, {formula}. Give scale 10000 and offset 0.",
            name=name,
            told=told,
            formula=stated.text,
        )


def bands_never_zero(dataset: Dataset, scale: float = DELIVERED, offset: float = 0.0) -> frozenset[int]:
    """The 1-based bands where 0 is no data: by the offset, stated or declared, it is far below zero reflectance."""
    usual = scale == DELIVERED and offset == 0
    told = dataset.offsets if usual else [offset / scale] * dataset.count
    return frozenset(band for band, bias in enumerate(told, 1) if np.any(surely_missing(np.zeros(1), bias)))


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
    if not (verdict.found and "B10" in order):  # which is near 0 itself
        check_kinds(scene.name, look.numbers, values, order, reporter)
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
