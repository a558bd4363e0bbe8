"""What the values of an LCZ map mean: by the user's word, by names or colours in its file, else by their scheme."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import replace

from ..geodata.raster import Dataset, open_raster
from ..shared import lcz
from ..shared.errors import LczCodesError, RequestError
from ..shared.parameter import RasterSource
from ..shared.plain_text import letters
from ..shared.reporter import Reporter
from . import value_tables
from .lcz_codes import LczReader
from .value_colours import classes_by_colour, held_values
from .zero import warn_of_zero

#: Names of a band with the filtered map, letters only.
_FILTERED = re.compile(r"(lcz(map)?)?filter(ed)?(lcz)?(map)?")
#: Names of bands that tell something else of each cell, letters only: how sure its class is, or which cell it is.
_BESIDE = re.compile(
    r".*(prob|confid|certain|quality|entropy|uniqueness|equality|distance|count|agreement).*|(?!.*(lcz|class))(id.*|.*id)"
)


@contextlib.contextmanager
def open_lcz(
    source: RasterSource, band: int | None, codes: str | None, reporter: Reporter, *, like: LczReader | None = None
) -> Iterator[LczReader]:
    """Open an LCZ map with the meaning of its values; at the end, remark on a map with only one kind of classes.

    ``band`` is the one with the codes; by default as that of ``like``, a map whose band was chosen, else the one called
    lcz, else the first. ``codes`` (see :func:`parse_codes`) says what values mean; by default their names in the file,
    else their scheme.

    Raises:
        RasterError: it cannot be opened.
        LczCodesError: it names its values, and not by LCZ classes.
    """
    with open_raster(source) as dataset:
        if not band:
            told = dataset, source.name, reporter
            band = _band_like(like, *told) if like else _map_band(*told)
        plain = LczReader(dataset, band, source.name)
        table, is_said = meaning(source, plain, codes, reporter)
        reader = replace(plain, codes=table)
        if not is_said:
            warn_of_zero(reader, reporter)
        if not codes:
            _warn_of_legend(source, reader, reporter)
        yield reader
        remark(reader, reporter)


def _map_band(dataset: Dataset, name: str, reporter: Reporter) -> int:
    """The band of a file that has several for other things, too: the one called lcz, which is told; else the first.

    Where the first tells something else of the cells by its name, it is the first whose name speaks of LCZ.
    """
    names = band_letters(dataset)
    band = next((i for i, own in enumerate(names, 1) if own == "lcz"), 1)
    if band == 1 and _BESIDE.fullmatch(names[0]):
        band = next((i for i, own in enumerate(names, 1) if "lcz" in own and not _BESIDE.fullmatch(own)), 1)
    if band > 1:
        called = dataset.descriptions[band - 1]
        reporter.info("Band {band} of {name} is read, which is called {called}.", band=band, name=name, called=called)
    return band


def _band_like(chosen: LczReader, dataset: Dataset, name: str, reporter: Reporter) -> int:
    """The band of the same name as that chosen of another map, or of its number where one has no names; it is told.

    Where there is none, the band that is read anyhow, with a warning.
    """
    wanted, names = chosen.dataset.descriptions[chosen.band - 1], dataset.descriptions
    if wanted and any(names):
        same = [[i for i, n in enumerate(names, 1) if n and key(n) == key(wanted)] for key in (str.casefold, letters)]
        band = next((found[0] for found in same if len(found) == 1), 0)
    else:
        band = chosen.band if chosen.band <= dataset.count else 0
    told = {"name": name, "other": chosen.name, "chosen": f"{chosen.band} ({wanted})" if wanted else chosen.band}
    if not band:
        band = _map_band(dataset, name, reporter)
        reporter.warning(
            "{name} has no band like the one chosen of {other}, band {chosen}: its band {band} is read. To read "
            "another, save that as a file of its own.",
            band=band,
            **told,
        )
    elif dataset.count > 1:
        reporter.info("Band {band} of {name} is read, as band {chosen} of {other}.", band=band, **told)
    return band


def filtered_band(dataset: Dataset) -> int | None:
    """The band called lczFilter, as maps of the LCZ Generator have it, or LCZ_Filter or the like; None without one."""
    return next((i for i, name in enumerate(band_letters(dataset), 1) if _FILTERED.fullmatch(name)), None)


def band_letters(dataset: Dataset) -> list[str]:
    """The names of a raster's bands, small letters only; empty where there is none."""
    return [letters(name or "") for name in dataset.descriptions]


def remark(reader: LczReader, reporter: Reporter) -> None:
    """Remark on a map of several classes that are all built or all natural, as one of other codes would be."""
    if len(reader.classes) < 2:
        return
    for kind, missing in ((lcz.NATURAL, "natural"), (lcz.BUILT, "built")):
        if not reader.classes & set(kind):
            reporter.warning(
                "{name} has no cell of any {missing} class; found: {found}. If that cannot be, check its codes, and "
                "give them (codes, such as 21=1,22=2).",
                name=reader.name,
                missing=missing,
                found=", ".join(lcz.by_code(c).title for c in sorted(reader.classes)),
            )


def parse_codes(text: str) -> dict[int, int]:
    """Values and their classes 1..17 from ``21=1,22=2,31=A``; ``;`` and ``:`` serve as well.

    Raises:
        RequestError: it cannot be understood.
    """
    table: dict[int, int] = {}
    for pair in re.split(r"[,;\n]", text):
        if not pair.strip():
            continue
        found = re.fullmatch(r"\s*([+-]?\d{1,9})(?:\.0*)?\s*[=:]\s*([^=]+?)\s*", pair)
        code = lcz.parse_class(found[2]) if found else None
        if not found or code is None or table.get(int(found[1]), code) != code:
            raise RequestError(
                "The codes {text} are not understood at {pair}. Give each value once, with its class, such as "
                "21=1,22=2,31=A.",
                text=repr(text[:80]),
                pair=repr(pair.strip()[:40]),
            )
        table[int(found[1])] = code
    if not table:
        raise RequestError("No codes are given. Give each value with its class, such as 21=1,22=2,31=A.")
    return table


def meaning(
    source: RasterSource, reader: LczReader, codes: str | None, reporter: Reporter
) -> tuple[dict[int, int] | None, bool]:
    """The class of each value where it is not that of a known scheme, else None; and whether it is said anywhere.

    Files name the numbers that they store; values are these as the file's scale and offset mean them.

    Raises:
        LczCodesError: the file names its values, and not by LCZ classes.
        RequestError: ``codes`` cannot be understood.
    """
    if codes:
        return parse_codes(codes), True
    told = value_tables.told(source.path, reader.band, reporter)
    if told.by_row and not _fits(told, reader):
        reporter.warning(
            "The attribute table of {name} names LCZ classes and does not tell which value each row is of; it is not "
            "used. Give it a column Value, or give the class of each value (codes).",
            name=source.name,
        )
        told = replace(told, names={})
    names = {v: n for v, n in reader.meant(told.names).items() if not value_tables.NOTHING.fullmatch(n.strip())}
    read = {value: lcz.parse_class(name) for value, name in names.items()}
    table = {value: code for value, code in read.items() if code}
    unread = [f"{v} {names[v]}" for v, code in read.items() if not code]
    if len(unread) > 1 and not table:
        raise LczCodesError(
            "{name} names its values, and not by LCZ classes: {names}. Choose an LCZ map, or give the class of each "
            "value (codes, such as 21=1,22=2).",
            name=source.name,
            names=", ".join(unread[:6]),
        )
    by_names = bool(table)
    table = table or classes_by_colour(reader, told.colours)
    if all(lcz.is_usual(value, code) for value, code in table.items()):
        return None, bool(table)
    how = {
        "name": source.name,
        "names": ", ".join(f"{value} = {lcz.by_code(code).title}" for value, code in sorted(table.items())),
    }
    if by_names:
        reporter.warning(
            "{name} names its values itself, unlike any known scheme; its names are used: {names}. To read them "
            "otherwise, give the class of each value (codes).",
            **how,
        )
    else:
        reporter.warning(
            "{name} gives its values the colours of LCZ classes, unlike any known scheme; its colours are used: "
            "{names}. To read them otherwise, give the class of each value (codes).",
            **how,
        )
    return table, True


def _warn_of_legend(source: RasterSource, reader: LczReader, reporter: Reporter) -> None:
    """Say so where the layer's legend in QGIS gives values other classes than those that are read."""
    labels = {v: label for band, v, label in source.legend or () if band == reader.band and lcz.tells_itself(label)}
    named = {int(v): code for v, label in labels.items() if v.is_integer() and (code := lcz.parse_class(label))}
    read = reader.codes
    if all(read.get(v) == code if read else lcz.is_usual(v, code) for v, code in named.items()):
        return
    reporter.warning(
        "The legend of {name} in QGIS gives its values other classes than those that are read: {names}. A legend does "
        "not count. If it is right, give the class of each value (codes): {codes}.",
        name=source.name,
        names=", ".join(f"{v} = {labels[v]}" for v in list(named)[:6]),
        codes=",".join(f"{v}={code}" for v, code in named.items()),
    )


def _fits(told: value_tables.Told, reader: LczReader) -> bool:
    """Whether rows of a table may be the values of a map: all that it holds are named, and what is no data no class."""
    values = set(reader.meant(told.names))
    return not lcz.parse_class(told.names.get(reader.nodata)) and held_values(reader) - {0} <= values
