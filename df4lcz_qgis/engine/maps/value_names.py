"""What the values of an LCZ map mean: by the user's word, by the names that its file gives them, else by their scheme.

Names are read where GDAL and QGIS find them: category names of the file (or of the ``.aux.xml`` beside it), a raster
attribute table, and ESRI's ``.vat.dbf``.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pyogrio.raw
import rasterio.shutil
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from ..geodata.raster import Dataset, open_raster
from ..shared import lcz
from ..shared.errors import LczCodesError, RequestError
from ..shared.message import say
from ..shared.parameter import RasterSource
from ..shared.plain_text import letters
from ..shared.reporter import Reporter
from .lcz_codes import LczReader
from .zero import warn_of_zero

_LARGEST_XML = 20_000_000
_MOST_NAMES = 65_536
#: Fields of attribute tables that hold the value and the name of a row, best first; of others, names are believed
#: where they read as LCZ classes in words.
_VALUE_FIELDS = ("value", "code", "val", "id")
_NAME_FIELDS = (
    *("class", "classname", "name", "lcz", "category", "label", "lczname", "description"),
    *("lczclass", "lczcode", "lcztype", "lczprimary", "code"),
)
#: Names of what is no class.
_NOTHING = re.compile(r"(unclassified|un-?mapped|no ?data|background|none|null|other|outside|n/?a|0)?", re.IGNORECASE)
#: Names of a band with the filtered map, letters only.
_FILTERED = re.compile(r"(lcz(map)?)?filter(ed)?(lcz)?(map)?")
_WORD = re.compile(r"[^\W\d_]{2}")


@contextlib.contextmanager
def open_lcz(source: RasterSource, band: int | None, codes: str | None, reporter: Reporter) -> Iterator[LczReader]:
    """Open an LCZ map with the meaning of its values; at the end, remark on a map with only one kind of classes.

    ``band`` is the one with the codes; by default the one called lcz, else the first. ``codes`` (see
    :func:`parse_codes`) says what values mean; by default their names in the file, else their scheme.

    Raises:
        RasterError: it cannot be opened.
        LczCodesError: it names its values, and not by LCZ classes.
    """
    with open_raster(source) as dataset:
        plain = LczReader(dataset, band or _map_band(dataset, source.name, reporter), source.name)
        table, is_said = meaning(source, plain, codes, reporter)
        reader = replace(plain, codes=table)
        if not is_said:
            warn_of_zero(reader, reporter)
        yield reader
        remark(reader, reporter)


def _map_band(dataset: Dataset, name: str, reporter: Reporter) -> int:
    """The band of a file that has several for other things, too: the one called lcz, which is told; else the first."""
    band = next((i for i, name in enumerate(band_letters(dataset), 1) if name == "lcz"), 1)
    if band > 1:
        reporter.info("Band {band} of {name} is read, which is called lcz.", band=band, name=name)
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
    stored = value_names(source.path, reader.band, reporter)
    names = {v: n for v, n in reader.meant(stored).items() if not _NOTHING.fullmatch(n.strip())}
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
    if all(any(s.get(code) == value for s in lcz.CODE_SCHEMES.values()) for value, code in table.items()):
        return None, bool(table)
    reporter.warning(
        "{name} names its values itself, unlike any known scheme; its names are used: {names}. To read them otherwise, "
        "give the class of each value (codes).",
        name=source.name,
        names=", ".join(f"{value} = {lcz.by_code(code).title}" for value, code in sorted(table.items())),
    )
    return table, True


def value_names(path: str, band: int, reporter: Reporter) -> dict[int, str]:
    """Names of a raster's values as its file and those beside it give them; empty where there are none.

    What lies beside it and cannot be read is warned of: its names may be others than those of the known schemes.
    """
    for text in (_beside(Path(f"{path}.aux.xml"), reporter), _as_vrt(path)):
        try:
            names = _xml_names(text, band)
        except ValueError as error:
            _unread(Path(f"{path}.aux.xml"), error, reporter)
            continue
        if names:
            return names
    for table in (Path(f"{path}.vat.dbf"), Path(path).with_suffix(".vat.dbf")):
        if table.is_file():
            return _table_names(table, reporter)
    return {}


def _beside(path: Path, reporter: Reporter) -> bytes:
    """What GDAL keeps beside a raster; empty where there is nothing that can be read."""
    try:
        if not path.is_file():
            return b""
        if path.stat().st_size <= _LARGEST_XML:
            return path.read_bytes()
        problem: object = say("it has more than {most:,} bytes", most=_LARGEST_XML)
    except OSError as error:
        problem = error.strerror or error
    _unread(path, problem, reporter)
    return b""


def _unread(path: Path, problem: object, reporter: Reporter) -> None:
    reporter.warning(
        "{name} cannot be read ({problem}); if it names the values of the map, these names are not used. Check it, or "
        "give the class of each value (codes).",
        name=path.name,
        problem=problem,
    )


def _as_vrt(path: str) -> bytes:
    """GDAL's description of a raster in its virtual format, where what the file holds itself shows; maybe empty."""
    try:
        with rasterio.Env(), MemoryFile(ext=".vrt") as memory:
            rasterio.shutil.copy(path, memory.name, driver="VRT")
            return memory.read(_LARGEST_XML)
    except (RasterioError, OSError, ValueError):
        return b""


def _xml_names(text: bytes, band: int) -> dict[int, str]:
    """Names of a band's values; raises ValueError where the text is damaged."""
    if not text:
        return {}
    try:
        root = fromstring(text)
    except (SyntaxError, DefusedXmlException) as error:
        raise ValueError(str(error)) from error
    for tag in ("PAMRasterBand", "VRTRasterBand"):
        for element in root.iter(tag):
            if element.get("band") != str(band):
                continue
            names = [c.text or "" for c in element.findall("CategoryNames/Category")]
            found = {value: name for value, name in enumerate(names[:_MOST_NAMES]) if name.strip()}
            return _rows_names(element.find("GDALRasterAttributeTable")) or found
    return {}


def _rows_names(table: object) -> dict[int, str]:
    """Values and names of a raster attribute table; empty where it lacks either."""
    if table is None:
        return {}
    fields = table.findall("FieldDefn")  # type: ignore[attr-defined]
    columns = [(f.findtext("Name", ""), f.findtext("Usage", "")) for f in fields]
    rows = [[f.text or "" for f in row.findall("F")] for row in table.findall("Row")]  # type: ignore[attr-defined]
    return _named(columns, list(zip(*(row for row in rows if len(row) == len(columns)))))


def _named(fields: list[tuple[str, str]], columns: Sequence[Sequence[object]]) -> dict[int, str]:
    """Values and names of a table with these fields (name and usage, GDAL's number) and columns."""
    value = _column(fields, _VALUE_FIELDS, "5")
    if value is None or len(columns) != len(fields):
        return {}
    known = [i for i in _columns(fields, _NAME_FIELDS, "2") if i != value]
    ranked = [*known, *(i for i in range(len(fields)) if i != value and i not in known)]
    found = {i: _pairs(list(zip(columns[value], columns[i]))) for i in ranked}
    shares = {i: _share_of_classes(names) for i, names in found.items()}
    # A number, or a letter, may count something else; a name of a class is one wherever it stands.
    wordy = {i for i in ranked if shares[i] >= 0.5 and any(map(_WORD.search, found[i].values()))}
    ranked = [i for i in ranked if i in known or i in wordy]
    best = max(ranked, key=lambda i: (i in wordy, shares[i] >= 0.5, shares[i] > 0, -ranked.index(i)), default=None)
    return {} if best is None else found[best]


def _share_of_classes(names: dict[int, str]) -> float:
    meant = [name for name in names.values() if not _NOTHING.fullmatch(name)]
    return sum(lcz.parse_class(name) is not None for name in meant) / max(len(meant), 1)


def _columns(fields: list[tuple[str, str]], known: tuple[str, ...], usage: str) -> list[int]:
    """The columns of a usage (GDAL's number), then those whose names are known, best first."""
    plain = [letters(n) for n, _ in fields]
    by_usage = [i for i, (_, u) in enumerate(fields) if u == usage]
    return list(dict.fromkeys([*by_usage, *(i for k in known for i, name in enumerate(plain) if name == k)]))


def _column(fields: list[tuple[str, str]], known: tuple[str, ...], usage: str) -> int | None:
    return next(iter(_columns(fields, known, usage)), None)


def _table_names(path: Path, reporter: Reporter) -> dict[int, str]:
    try:
        meta, _, _, columns = pyogrio.raw.read(path, read_geometry=False)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, UnicodeError) as error:
        _unread(path, error, reporter)
        return {}
    return _named([(str(n), "") for n in meta["fields"]], columns)


def _pairs(rows: list[tuple[object, object]]) -> dict[int, str]:
    names: dict[int, str] = {}
    for value, name in rows[:_MOST_NAMES]:
        with contextlib.suppress(TypeError, ValueError, OverflowError):
            number = float(str(value))
            if number.is_integer() and name is not None and str(name).strip():
                names[int(number)] = str(name).strip()
    return names
