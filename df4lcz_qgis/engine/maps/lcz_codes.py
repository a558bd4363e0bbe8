"""Reading any LCZ raster's codes as 1..17 with 0 for nodata, whatever scheme it was written in.

A scheme need not be known beforehand: outside 1..10, which two schemes share, no number belongs to two of them. What
is read is remembered, so that a raster that mixes schemes is found out as soon as its second scheme appears.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np
from rasterio.windows import Window

from ..geodata.hidden import unhidden
from ..geodata.raster import Dataset, blocks
from ..shared import lcz
from ..shared.errors import BandsError, LczCodesError
from ..shared.reporter import Reporter

#: Side of the square blocks in which rasters are read, in cells: a few MB of codes, some 50 MB of work arrays.
BLOCK = 2048

#: By how much what a file's scale and offset make of a number may miss a whole one: 20 times 0.1 is not quite 2.
_NEARLY = 1e-4

_Told = TypeVar("_Told")

_HIGHEST = max(max(scheme.values()) for scheme in lcz.CODE_SCHEMES.values())
_TO_CODE = np.zeros(_HIGHEST + 1, dtype=np.uint8)
for _scheme in lcz.CODE_SCHEMES.values():
    for _code, _value in _scheme.items():
        _TO_CODE[_value] = _code


@dataclass
class LczReader:
    """Reads windows of an LCZ raster as uint8 codes 0..17.

    Nodata are ``nodata`` (by default the declared value), what a mask or an alpha band hides (that of ``coverage``, a
    dataset of the same grid, where there is one), NaN, and 0, which no scheme uses for a class. A scale and an offset
    that the file declares count. ``codes`` says what values mean that are of no scheme (see :mod:`.value_names`); then
    0 may be one of them. Where this reader finds no class, that of ``beside``, another of the same cells, counts.
    ``classes`` are those met so far.

    Raises:
        LczCodesError: (while reading) values with fractions, outside every scheme, or of two schemes.
        BandsError: the raster has no such band.
    """

    dataset: Dataset
    band: int = 1
    name: str = ""
    nodata: float | None = None
    coverage: Dataset | None = None
    codes: dict[int, int] | None = None
    beside: LczReader | None = None
    seen: set[int] = field(default_factory=set)
    classes: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.name = self.name or Path(self.dataset.name).name
        if not 1 <= self.band <= self.dataset.count:
            raise BandsError(
                "{name} has {count} band(s); band {band} was asked for.",
                name=self.name,
                count=self.dataset.count,
                band=self.band,
            )
        if self.nodata is None:
            self.nodata = self.dataset.nodatavals[self.band - 1]
        self._scaling = (self.dataset.scales[self.band - 1] or 1.0, self.dataset.offsets[self.band - 1])

    @property
    def scheme(self) -> str | None:
        """The scheme of what was read so far (a key of :data:`.lcz.CODE_SCHEMES`); None before any class."""
        if not self.seen:
            return None
        return "1-17" if self.codes else _scheme_of(self.seen)

    def read(self, window: Window | None = None) -> np.ndarray:
        """Codes uint8 (height, width) of a window, of the whole raster without one."""
        values, missing = self.values(window)
        codes, found = to_codes(values, missing=missing, name=self.name, table=self.codes)
        self.seen |= found
        if not self.codes:
            self._check_scheme()
        self.classes |= set(np.flatnonzero(np.bincount(codes.ravel(), minlength=1)[1:]) + 1)
        if self.beside:
            codes = np.where(codes == lcz.NODATA, self.beside.read(window), codes)
            self.note(self.beside.seen, self.beside.classes)
        return codes

    def values(self, window: Window | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Numbers (height, width) of a window as scale and offset mean them, and where they are missing (bool)."""
        numbers = self.dataset.read(self.band, window=window)
        missing = ~unhidden(self.coverage or self.dataset, window)
        if self.nodata is not None and self.nodata == self.nodata:
            missing |= numbers == _as_dtype(self.nodata, numbers.dtype)
        if numbers.dtype.kind == "f":
            missing |= np.isnan(numbers)
        return self._scaled(numbers), missing

    @property
    def zero_may_be_a_class(self) -> bool:
        """Whether a cell that holds 0, as cells off a warped raster do, may be of a class."""
        return 0 in (self.codes or {}) or self._scaling[1] != 0

    def meant(self, stored: dict[int, _Told]) -> dict[int, _Told]:
        """What is told of the numbers that the file stores, by what scale and offset make of these if whole."""
        values = self._scaled(np.array(list(stored), np.int64)).tolist()
        return {int(value): told for value, told in zip(values, stored.values()) if float(value).is_integer()}

    def _scaled(self, numbers: np.ndarray) -> np.ndarray:
        scale, offset = self._scaling
        if (scale, offset) == (1, 0) or numbers.dtype.kind == "c":
            return numbers
        scaled = numbers.astype(np.float64) * scale + offset
        whole = np.rint(scaled)
        return np.where(np.abs(scaled - whole) < _NEARLY, whole, scaled)

    def read_small(self, most: int) -> np.ndarray:
        """Codes of cells spread evenly over the raster: all, or ``most`` along a side where it has more.

        Read row by row in full detail: overviews may be interpolated, and hold classes then that the map has not.
        """
        height, width = self.dataset.height, self.dataset.width
        step = max(1, -(-max(height, width) // most))
        if step == 1:
            return self.read()
        rows, columns = (_spread(size, -(-size // step)) for size in (height, width))
        return np.concatenate([self.read(Window(0, row, width, 1))[:, columns] for row in rows.tolist()])

    def warn_if_empty(self, reporter: Reporter) -> None:
        """Say so when nothing that was read held a class: all that was found out about the map is nothing, then."""
        if not self.seen:
            reporter.warning(
                "{name} holds no class at all: every cell that was read is without data. Check the map, its band and "
                "its nodata value.",
                name=self.name,
            )

    def note(self, seen: Iterable[int], classes: Iterable[int]) -> None:
        """Take over what another reader of the same raster has met.

        Raises:
            LczCodesError: together they are values of two schemes.
        """
        self.seen |= set(seen)
        self.classes |= set(classes)
        if not self.codes:
            self._check_scheme()

    def blocks(self, size: int = BLOCK) -> Iterator[tuple[Window, np.ndarray]]:
        """Every block of the raster with its window, row by row."""
        for row, column, height, width in blocks(self.dataset.height, self.dataset.width, size, size):
            window = Window(column, row, width, height)
            yield window, self.read(window)

    def _check_scheme(self) -> None:
        if self.seen and _scheme_of(self.seen) is None:
            raise LczCodesError(
                "{name} mixes code schemes; found so far: {found}. Known are {schemes}, one in a raster. "
                "Recode it (Reclassify by table), or declare values that are not classes as nodata.",
                name=self.name,
                found=_list(self.seen),
                schemes=", ".join(lcz.CODE_SCHEMES),
            )


def _spread(size: int, count: int) -> np.ndarray:
    """Indices (count,) of the cells in the middle of as many equal parts of ``size`` cells."""
    return ((np.arange(count) + 0.5) * size / count).astype(np.int64)


def to_codes(
    values: np.ndarray,
    *,
    nodata: float | None = None,
    missing: np.ndarray | None = None,
    name: str = "The raster",
    table: dict[int, int] | None = None,
) -> tuple[np.ndarray, set[int]]:
    """Codes 0..17 of raster values, and the set of class values met among them.

    Args:
        values: any numeric dtype and shape.
        nodata: value that marks missing pixels, besides 0 and NaN.
        missing: bool like values, further missing pixels.
        name: the raster's, for messages.
        table: the class of each value, in place of the known schemes.

    Raises:
        LczCodesError: values with fractions, or outside every scheme.
    """
    valid = values != 0 if not table or 0 not in table else np.ones(values.shape, dtype=bool)
    if nodata is not None and nodata == nodata:
        valid &= values != _as_dtype(nodata, values.dtype)
    if values.dtype.kind == "f":
        valid &= ~np.isnan(values)
    if missing is not None:
        valid &= ~missing
    if values.dtype.kind == "c":
        raise LczCodesError("{name} holds complex numbers; an LCZ map holds whole class codes.", name=name)
    if values.dtype.kind == "f":
        _refuse_fractions(values, valid, name)
    if table:
        return _by_table(values, valid, table, name)
    inside = valid & (values >= 0) & (values <= _HIGHEST)
    index = np.where(inside, values, 0).astype(np.uint8)
    codes = _TO_CODE[index]
    unknown = valid & (codes == 0)
    if unknown.any():
        raise LczCodesError(
            "{name} is not an LCZ map: it holds {found}, outside every known scheme ({schemes}). Choose an "
            "LCZ map, or declare these values as nodata.",
            name=name,
            found=_list(np.unique(values[unknown]).tolist()),
            schemes=", ".join(lcz.CODE_SCHEMES),
        )
    found = np.flatnonzero(np.bincount(index.ravel(), minlength=1))
    return codes, {int(v) for v in found if v}


def _by_table(values: np.ndarray, valid: np.ndarray, table: dict[int, int], name: str) -> tuple[np.ndarray, set[int]]:
    keys = np.array(sorted(table), dtype=np.int64)
    whole = np.where(valid, values, keys[0]).astype(np.int64)
    places = np.minimum(np.searchsorted(keys, whole), len(keys) - 1)
    unknown = valid & (keys[places] != whole)
    if unknown.any():
        raise LczCodesError(
            "{name} holds {found}, of which no class is known; known are {known}. Give the class of every value "
            "(codes, such as 21=1,22=2), or declare values that are no class as nodata.",
            name=name,
            found=_list(np.unique(values[unknown]).tolist()),
            known=_list(set(table)),
        )
    classes = np.array([table[int(k)] for k in keys], dtype=np.uint8)
    codes = np.where(valid, classes[places], np.uint8(lcz.NODATA))
    return codes, {int(v) for v in keys[np.unique(places[valid])]}


def _refuse_fractions(values: np.ndarray, valid: np.ndarray, name: str) -> None:
    with np.errstate(invalid="ignore"):
        broken = valid & (values != np.trunc(values))
    if broken.any():
        examples = np.unique(values[broken][:10000])[:3]
        raise LczCodesError(
            "{name} is not an LCZ map: it holds fractions ({examples}, ...). Choose a raster of class codes; a "
            "map that was resampled by averaging has to be made again with nearest neighbour.",
            name=name,
            examples=", ".join(f"{v:g}" for v in examples),
        )


def _as_dtype(nodata: float, dtype: np.dtype) -> float:
    # A float32 raster holds its nodata value rounded to float32.
    return float(np.float32(nodata)) if dtype == np.float32 else nodata


def _scheme_of(values: set[int]) -> str | None:
    for name, scheme in lcz.CODE_SCHEMES.items():
        if values <= set(scheme.values()):
            return name
    return None


def _list(values: set[int] | list[float]) -> str:
    ordered = sorted(values)
    text = ", ".join(f"{v:g}" for v in ordered[:12])
    return text + (f" and {len(ordered) - 12} more values" if len(ordered) > 12 else "")
