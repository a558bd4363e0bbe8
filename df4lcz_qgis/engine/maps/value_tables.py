"""What a raster's file, and those beside it, tell of its values: names, and colours.

Both are read where GDAL and QGIS find them: raster attribute tables, category names and the colour table of the file
(or of the ``.aux.xml`` beside it), the flags of NetCDF's conventions, and ESRI's ``.vat.dbf``.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import rasterio.shutil
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring
from rasterio._err import CPLE_BaseError  # what copying raises has no public name
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from ..geodata import drivers
from ..geodata.datasets import Raster
from ..geodata.ogr import pyogrio
from ..shared import lcz
from ..shared.message import say
from ..shared.plain_text import letters
from ..shared.reporter import Reporter

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
NOTHING = re.compile(r"(unclassified|un-?mapped|no ?data|background|none|null|other|outside|n/?a|0)?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2}")
#: Words in names of fields that hold the values of a table without one of the names above, and names of other counts.
_VALUE_WORDS = re.compile(r"lcz|cod|kod|num|val|wert|clas|klas|grid|pixel|dn$|id$")
_COUNTS = ("count", "histogram", "oid", "fid", "objectid", "rowid", "red", "green", "blue", "alpha", "opacity")
#: Why a table of a file in an archive cannot be opened where there is none.
_ABSENT = re.compile(r"does not exist|no such file", re.IGNORECASE)

Colour = tuple[int, int, int, int]


@dataclass(frozen=True)
class Told:
    """What a file tells of the numbers that it stores: their names and colours (red, green, blue and alpha).

    ``by_row`` says that the names are those of a table's rows, and that nothing but a row's number may tell its value;
    there are none then where that would be a guess.
    """

    names: dict[int, str] = field(default_factory=dict)
    colours: dict[int, Colour] = field(default_factory=dict)
    by_row: bool = False


def told(path: str, band: int, reporter: Reporter) -> Told:
    """What a raster's file and those beside it tell of a band's values; empty where that is nothing.

    What lies beside it and cannot be read is warned of: its names may be others than those of the known schemes.
    """
    parts: list[Told] = []
    for text in (_beside(Path(f"{path}.aux.xml"), reporter), _as_vrt(path)):
        try:
            parts.append(_of_xml(text, band))
        except ValueError as error:
            _unread(Path(f"{path}.aux.xml").name, error, reporter)
    if not any(part.names and not part.by_row for part in parts):
        parts.append(_of_vat(path, reporter))
    parts.sort(key=lambda part: (not part.names, part.by_row))
    named = next((part for part in parts if part.names or part.by_row), Told())
    return Told(named.names, next((part.colours for part in parts if part.colours), {}), named.by_row)


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
    _unread(path.name, problem, reporter)
    return b""


def _unread(name: str, problem: object, reporter: Reporter) -> None:
    reporter.warning(
        "{name} cannot be read ({problem}); if it names the values of the map, these names are not used. Check it, or "
        "give the class of each value (codes).",
        name=name,
        problem=problem,
    )


def _as_vrt(path: str) -> bytes:
    """GDAL's description of a raster in its virtual format, where what the file holds itself shows; maybe empty."""
    try:
        # Opened first, since copying takes GDAL's own names only: a remote raster's may be an address.
        with rasterio.Env(), MemoryFile(ext=".vrt") as memory, Raster.open(path, path, path) as opened:
            rasterio.shutil.copy(opened, memory.name, driver="VRT")
            return memory.read(_LARGEST_XML)
    except (RasterioError, CPLE_BaseError, OSError, ValueError):
        return b""


def _of_xml(text: bytes, band: int) -> Told:
    """What GDAL's XML tells of a band; raises ValueError where the text is damaged."""
    if not text:
        return Told()
    try:
        root = fromstring(text)
    except (SyntaxError, DefusedXmlException) as error:
        raise ValueError(str(error)) from error
    bands = (e for tag in ("PAMRasterBand", "VRTRasterBand") for e in root.iter(tag) if e.get("band") == str(band))
    element = next(bands, None)
    if element is None:
        return Told()
    categories = [c.text or "" for c in element.findall("CategoryNames/Category")]
    entries = enumerate(element.findall("ColorTable/Entry"))
    colours = {value: tuple(int(e.get(f"c{i}", 255)) for i in (1, 2, 3, 4)) for value, e in entries}
    table = _of_rat(element.find("GDALRasterAttributeTable"))
    sure = {} if table.by_row else table.names
    names = sure or _pairs(range(len(categories)), categories) or _flags(element) or _flags(root)
    return Told(names or table.names, colours or table.colours, table.by_row and not names)


def _flags(element: Any) -> dict[int, str]:
    """Values and names by NetCDF's conventions: the texts ``flag_values`` and ``flag_meanings`` of a file or band."""
    texts = {item.get("key"): item.text or "" for item in element.findall("Metadata/MDI")}
    values = re.findall(r"[-+]?\d+(?:\.\d+)?", texts.get("flag_values", ""))
    names = [name.replace("_", " ") for name in texts.get("flag_meanings", "").split()]
    return _pairs(values, names) if len(values) == len(names) else {}


def _of_rat(table: Any) -> Told:
    """What a raster attribute table in GDAL's XML tells."""
    if table is None:
        return Told()
    fields = [(f.findtext("Name", ""), f.findtext("Usage", "")) for f in table.findall("FieldDefn")]
    rows = [(n, [f.text or "" for f in row.findall("F")]) for n, row in enumerate(table.findall("Row"))]
    rows = [(n, row) for n, row in rows if len(row) == len(fields)]
    numbers = [n for n, _ in rows]
    bins: list[int | None] = []
    with contextlib.suppress(KeyError, ValueError):
        least, size = (float(table.attrib[key]) for key in ("Row0Min", "BinSize"))
        bins = [_only_whole(least + n * size, least + (n + 1) * size) for n in numbers]
    return _of_table(fields, list(zip(*(row for _, row in rows))), numbers, bins)


def _only_whole(least: float, end: float) -> int | None:
    """The whole number from ``least`` on and below ``end`` where it is the only one."""
    number = math.ceil(least)
    return number if number < end <= number + 1 else None


def _of_table(
    fields: list[tuple[str, str]],
    columns: Sequence[Sequence[object]],
    rows: Sequence[int] = (),
    bins: Sequence[int | None] = (),
) -> Told:
    """What a table with these fields (name and usage, GDAL's number) and columns tells.

    Without a column of values, which is believed for names of classes only, these are the rows' least and greatest
    value, ``bins``, whole numbers of another name, or the ``rows``' own numbers.
    """
    if not columns or len(columns) != len(fields):
        return Told()
    value = _column(fields, _VALUE_FIELDS, "5")
    if value is not None:
        column = _naming(fields, columns, columns[value], value)
        names = {} if column is None else _pairs(columns[value], columns[column])
        return Told(names, _colours(fields, columns, columns[value]))
    column = _naming(fields, columns, range(len(columns[0])), None)
    if column is None:
        return Told()
    least, most = _column(fields, (), "3"), _column(fields, (), "4")
    if least is not None and most is not None:
        ends = [(_whole(a), _whole(b)) for a, b in zip(columns[least], columns[most])]
        names = _pairs([a if a == b else None for a, b in ends], columns[column])
    elif bins:
        names = _pairs(bins, columns[column])
    else:
        counted = _counted(fields, columns)
        telling = [i for i in counted if _VALUE_WORDS.search(letters(fields[i][0]))]
        if len(telling) != 1:
            return Told({} if counted else _pairs(rows, columns[column]), by_row=True)
        names = _pairs(columns[telling[0]], columns[column])
    return Told(names, by_row=not names)


def _naming(
    fields: list[tuple[str, str]], columns: Sequence[Sequence[object]], values: Sequence[object], value: int | None
) -> int | None:
    """The column that names ``values``, those of column ``value``; without one, it has to name LCZ classes in words."""
    known = [i for i in _columns(fields, _NAME_FIELDS, "2") if i != value]
    ranked = [*known, *(i for i in range(len(fields)) if i != value and i not in known)]
    found = {i: _pairs(values, columns[i]) for i in ranked}
    shares = {i: _share_of_classes(names) for i, names in found.items()}
    # A number, or a letter, may count something else; a name of a class is one wherever it stands.
    wordy = {i for i in ranked if shares[i] >= 0.5 and any(map(_WORD.search, found[i].values()))}
    ranked = [i for i in ranked if (i in known and value is not None) or i in wordy]
    return max(ranked, key=lambda i: (i in wordy, shares[i] >= 0.5, shares[i] > 0, -ranked.index(i)), default=None)


def _share_of_classes(names: dict[int, str]) -> float:
    meant = [name for name in names.values() if not NOTHING.fullmatch(name)]
    return sum(lcz.parse_class(name) is not None for name in meant) / max(len(meant), 1)


def _counted(fields: list[tuple[str, str]], columns: Sequence[Sequence[object]]) -> list[int]:
    """The columns of whole numbers, each row's its own, that are no counts of cells, rows or colours."""
    found = []
    for i, (name, usage) in enumerate(fields):
        numbers = {_whole(value) for value in columns[i]}
        if usage in ("", "0") and letters(name) not in _COUNTS and None not in numbers:
            found += [i] if len(numbers) == len(columns[i]) else []
    return found


def _colours(
    fields: list[tuple[str, str]], columns: Sequence[Sequence[object]], values: Sequence[object]
) -> dict[int, Colour]:
    """The colours of a table's rows by value, where it has columns of red, green and blue from 0 to 255."""
    places = [_column(fields, (name,), usage) for name, usage in (("red", "6"), ("green", "7"), ("blue", "8"))]
    found: dict[int, Colour] = {}
    for value, *channels in zip(values, *(columns[i] for i in places if i is not None)):
        number, red, green, blue = map(_whole, (value, *channels, None, None, None)[:4])
        if number is not None and red is not None and green is not None and blue is not None:
            found[number] = (red, green, blue, 255)
    return found


def _columns(fields: list[tuple[str, str]], known: tuple[str, ...], usage: str) -> list[int]:
    """The columns of a usage (GDAL's number), then those whose names are known, best first."""
    plain = [letters(n) for n, _ in fields]
    by_usage = [i for i, (_, u) in enumerate(fields) if u == usage]
    return list(dict.fromkeys([*by_usage, *(i for k in known for i, name in enumerate(plain) if name == k)]))


def _column(fields: list[tuple[str, str]], known: tuple[str, ...], usage: str) -> int | None:
    return next(iter(_columns(fields, known, usage)), None)


def _of_vat(path: str, reporter: Reporter) -> Told:
    """What ESRI's attribute table beside a raster, or in one archive with it, tells."""
    if drivers.is_remote(path):
        return Told()
    stem = path[: len(path) - len(Path(path).suffix)]
    for table in (f"{beside}{ending}" for ending in (".vat.dbf", ".VAT.DBF") for beside in (path, stem)):
        archived = table.startswith("/vsi")
        if not archived and not os.path.isfile(table):
            continue
        try:
            meta, _, _, columns = pyogrio.raw.read(table, read_geometry=False)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError, UnicodeError) as error:
            if archived and _ABSENT.search(str(error)):
                continue
            _unread(Path(table).name, error, reporter)
            return Told()
        return _of_table([(str(n), "") for n in meta["fields"]], columns)
    return Told()


def _whole(value: object) -> int | None:
    """A whole number that is written somehow; None for anything else."""
    with contextlib.suppress(TypeError, ValueError, OverflowError):
        number = float(str(value))
        return int(number) if number.is_integer() else None
    return None


def _pairs(values: Sequence[object], names: Sequence[object]) -> dict[int, str]:
    """Whole values and their names, where they have one."""
    rows = [(_whole(v), str(n).strip()) for v, n in zip(values[:_MOST_NAMES], names) if n is not None]
    return {number: name for number, name in rows if number is not None and name}
