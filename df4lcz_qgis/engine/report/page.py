"""The page: numbers, text, tables and figures in the order they are added, then how it was made."""

from __future__ import annotations

import importlib.metadata
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from ..shared import folders, lcz
from ..shared.files import atomic_file
from ..shared.plain_text import writable
from ..shared.reporter import Reporter

#: What every report asks to cite.
CITATION = (
    "Wu, Q., Ma, X., Sui, J., Pun, M.-O. (2024): DF4LCZ: A SAM-Empowered Data Fusion Framework for Scene-Level Local "
    "Climate Zone Classification. IEEE Transactions on Geoscience and Remote Sensing 62, 1-16. "
    "https://doi.org/10.1109/TGRS.2024.3414143"
)
BECHTEL_2020 = (
    "Bechtel, B., Demuzere, M., Stewart, I. D. (2020): A Weighted Accuracy Measure for Land Cover Mapping: Comment on "
    "Johnson et al. Remote Sensing 12, 1769. https://doi.org/10.3390/rs12111769"
)
STEWART_OKE_2012 = (
    "Stewart, I. D., Oke, T. R. (2012): Local Climate Zones for Urban Temperature Studies. Bulletin of the American "
    "Meteorological Society 93, 1879-1900. https://doi.org/10.1175/BAMS-D-11-00019.1"
)

_LIBRARIES = ("numpy", "scipy", "rasterio", "torch")


@dataclass(frozen=True)
class Number:
    """A figure that the page leads with: its short name, value as text, and what it says."""

    symbol: str
    value: str
    text: str = ""
    interval: str = ""


@dataclass(frozen=True)
class Column:
    """A column of a table. ``digits``: decimals of numbers; ``share``: shown as per cent with a bar behind."""

    title: str
    digits: int | None = None
    share: bool = False


@dataclass(frozen=True)
class Margin:
    """What stands beside or below a matrix: its short name, what that means, and a share (17,) of each class."""

    symbol: str
    text: str
    shares: Sequence[float] | np.ndarray


@dataclass(frozen=True)
class Figure:
    """A drawing as SVG markup (trusted: made by :mod:`.figures`) and what it shows, for those who cannot see it."""

    svg: str
    description: str


@dataclass(frozen=True)
class Picture:
    """A small map of :mod:`.pictures`: its ``address`` holds it whole; ``aspect`` is width by height on the ground.

    ``legend``: colour and title of what is in it.
    """

    address: str
    title: str
    description: str
    aspect: float
    legend: tuple[tuple[str, str], ...]


class Report:
    """A page under construction; every method that adds something returns the report."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        self.title, self.subtitle = title, subtitle
        self._parts: list[dict[str, Any]] = []
        self._data: dict[str, str] = {}
        self._settings: dict[str, str] = {}
        self._sources: list[str] = [CITATION]

    def data(self, entries: Mapping[str, Any]) -> Report:
        """Name the data that the page is about: what it is -> its name."""
        self._data.update({k: str(v) for k, v in entries.items() if v not in (None, "")})
        return self

    def settings(self, entries: Mapping[str, Any]) -> Report:
        """Name the settings that the work was done with."""
        self._settings.update({k: _setting(v) for k, v in entries.items() if v is not None})
        return self

    def cite(self, *sources: str) -> Report:
        """Add sources that should be cited beside the project's own."""
        self._sources += [s for s in sources if s not in self._sources]
        return self

    def section(self, title: str, text: str = "") -> Report:
        """Start a section, with an optional introduction."""
        return self._add("section", title=title, text=text)

    def text(self, text: str) -> Report:
        """A paragraph of plain text."""
        return self._add("text", text=text)

    def note(self, text: str) -> Report:
        """A paragraph that should not be overlooked."""
        return self._add("note", text=text)

    def numbers(self, numbers: Iterable[Number]) -> Report:
        """The figures that matter, large."""
        return self._add("numbers", numbers=list(numbers))

    def table(
        self,
        columns: Sequence[Column | str],
        rows: Iterable[Sequence[Any]],
        caption: str = "",
        *,
        codes: Sequence[int | None] | None = None,
    ) -> Report:
        """A table; ``codes`` gives each row's class, shown as a swatch before its first cell."""
        columns = [c if isinstance(c, Column) else Column(c) for c in columns]
        cells = [[_cell(value, column) for value, column in zip(row, columns, strict=True)] for row in rows]
        colours = [lcz.by_code(c).colour if c else None for c in codes] if codes else [None] * len(cells)
        numeric = [all(r[i]["number"] for r in cells) and bool(cells) for i in range(len(columns))]
        return self._add(
            "table",
            columns=columns,
            numeric=numeric,
            rows=list(zip(colours, cells, strict=True)),
            caption=caption,
            swatched=codes is not None,
        )

    def figure(self, figure: Figure, caption: str = "") -> Report:
        """A drawing of :mod:`.figures`."""
        # The drawing is our own, and matplotlib escapes its texts.
        drawing = Markup(figure.svg)  # nosec B704
        return self._add("figure", svg=drawing, description=figure.description, caption=caption)

    def maps(self, pictures: Sequence[Picture], caption: str = "") -> Report:
        """Small maps side by side, with one legend of what is in them."""
        legend = {entry: None for picture in pictures for entry in picture.legend}
        order = {c.colour: c.code for c in lcz.CLASSES}
        entries = sorted(legend, key=lambda entry: order.get(entry[0], 0))
        return self._add("maps", pictures=list(pictures), legend=entries, caption=caption)

    def confusion(
        self,
        matrix: np.ndarray | Sequence[Sequence[int]],
        caption: str = "",
        *,
        rows: str = "Reference",
        columns: str = "Map",
        right: Margin | None = None,
        below: Margin | None = None,
    ) -> Report:
        """A matrix (17, 17) of counts, shaded by each row's shares; absent classes left out.

        ``right`` and ``below`` are its margins, by default producer's and user's accuracy with rows = reference.
        """
        counts = np.asarray(matrix)
        right = right or Margin("PA", "Producer's accuracy", _shares(counts, 1))
        below = below or Margin("UA", "User's accuracy", _shares(counts, 0))
        kept = [int(i) for i in np.flatnonzero(counts.sum(0) + counts.sum(1))]
        lines = []
        for i in kept:
            total = counts[i].sum()
            shares = counts[i, kept] / total if total else np.zeros(len(kept))
            entries = [
                {
                    "count": _short(int(counts[i, j])),
                    "exact": _grouped(counts[i, j]),
                    "share": round(100 * float(s)),
                    "right": i == j,
                }
                for j, s in zip(kept, shares, strict=True)
            ]
            lines.append({"zone": lcz.CLASSES[i], "cells": entries, "right": percent(float(right.shares[i]), 0)})
        return self._add(
            "confusion",
            lines=lines,
            zones=[lcz.CLASSES[i] for i in kept],
            right=right,
            below=below,
            below_shares=[percent(float(below.shares[j]), 0) for j in kept],
            row_name=rows,
            column_name=columns,
            caption=caption,
        )

    def _add(self, kind: str, **values: Any) -> Report:
        self._parts.append({"kind": kind, **values})
        return self

    def html(self) -> str:
        """The page as HTML."""
        return _template().render(
            title=self.title,
            subtitle=self.subtitle,
            parts=self._parts,
            data=self._data,
            settings=self._settings,
            versions=versions(),
            sources=self._sources,
            zones=lcz.CLASSES,
            made=datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC"),
        )

    def write(self, path: Path | str, reporter: Reporter) -> Path:
        """Write the page; an existing file stays intact when that fails.

        Raises:
            DestinationError: it cannot be written.
        """
        content = writable(self.html()).encode("utf-8")
        with atomic_file(path, reporter, bytes_needed=len(content)) as temporary:
            temporary.write_bytes(content)
        return Path(path)


def _shares(counts: np.ndarray, axis: int) -> np.ndarray:
    """The diagonal's share (k,) of a matrix's sums along an axis; NaN where they are 0."""
    right, total = np.diagonal(counts).astype(float), counts.sum(axis)
    return np.divide(right, total, out=np.full(len(right), np.nan), where=total > 0)


def percent(share: float, digits: int = 1) -> str:
    """A share as per cent; a dash where it is undefined."""
    return f"{100 * share:.{digits}f} %" if math.isfinite(share) else "–"


def number(value: float, digits: int = 2) -> str:
    """A number with thousands grouped; a dash where it is undefined."""
    return _grouped(value, digits) if math.isfinite(value) else "–"


def compact(value: float) -> str:
    """A number with about four significant digits; a dash where it is undefined."""
    magnitude = abs(value)
    digits = 0 if magnitude >= 1000 else 1 if magnitude >= 100 else 2 if magnitude >= 1 else 3
    return number(value, digits)


def versions() -> dict[str, str]:
    """The version of this project and of the libraries that computed."""
    found = {"DF4LCZ for QGIS": folders.version()}
    for name in _LIBRARIES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    return found


@lru_cache(maxsize=1)
def _template() -> Any:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    return environment.get_template("page.html")


def _setting(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return str(value)


def _cell(value: Any, column: Column) -> dict[str, Any]:
    is_number = isinstance(value, (int, float, np.number)) and not isinstance(value, bool)
    if value is None or (is_number and not math.isfinite(value)):
        return {"text": "–", "number": True, "bar": None}
    if not is_number:
        return {"text": str(value), "number": False, "bar": None}
    if column.share:
        digits = 1 if column.digits is None else column.digits
        return {"text": f"{100 * value:.{digits}f} %", "number": True, "bar": round(100 * min(max(value, 0), 1), 1)}
    return {"text": _grouped(value, column.digits), "number": True, "bar": None}


def _grouped(value: Any, digits: int | None = None) -> str:
    if digits is None:
        text = f"{value:,}" if isinstance(value, (int, np.integer)) else f"{value:,.6g}"
    else:
        text = f"{round(value, digits) + 0.0:,.{digits}f}"  # + 0.0 makes -0.0 a plain zero
    return text.replace(",", "\u202f")


def _short(count: int) -> str:
    """A count in at most four places, so that a matrix of them fits a page."""
    for size, letter in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if count >= 10_000 and count >= size:
            return f"{count / size:.{1 if count < 9.95 * size else 0}f}{letter}"
    return _grouped(count)
