"""What the points of a sample keep of the map that they were drawn from, and whether a map is still that one.

It is kept in fields, since these outlive a change of the format, of the CRS and of the selection.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from ..geodata.vectors import plain
from ..shared import lcz
from ..shared.errors import RequestError
from ..shared.message import say
from ..shared.reporter import Reporter
from .lcz_codes import LczReader

#: Field of the class that the map had when the points were drawn.
STRATUM = "stratum"
#: Middle of the point's cell in the map's CRS; how many cells the map had of the point's class, and with a class.
X, Y, CELLS, TOTAL = "map_x", "map_y", "map_cells", "map_total"
#: How far from a cell's middle, in cells, a recorded place may lie: what text formats round.
_SLACK = 0.1


def fields(places: np.ndarray, strata: np.ndarray, cells: np.ndarray) -> dict[str, np.ndarray]:
    """The fields (n,) of points at ``places`` (n, 2) with codes ``strata`` (n,) of a map with ``cells`` (17,)."""
    return {
        STRATUM: strata.astype(np.int32),
        X: places[:, 0],
        Y: places[:, 1],
        CELLS: cells[strata - 1].astype(np.int64),
        TOTAL: np.full(len(strata), cells.sum(), np.int64),
    }


def field(table: Mapping[str, np.ndarray], name: str) -> Sequence[Any] | None:
    """The values of a field, whatever the case of its name; None if there is no such."""
    match = [n for n in table if n.casefold() == name.casefold()]
    return table[match[0]] if match else None


def check(
    table: Mapping[str, np.ndarray],
    places: tuple[np.ndarray, np.ndarray],
    reader: LczReader,
    cells: np.ndarray,
    name: str,
    reporter: Reporter,
) -> np.ndarray | None:
    """The classes (n,) that the points of the sample ``name`` were drawn as; None where that is not recorded.

    ``places`` are the rows and columns (n,) in the map of ``reader``, which has ``cells`` (17,) of each class.

    Raises:
        RequestError: points were added, moved or copied, or the map is not the one that they were drawn from.
    """
    values = field(table, STRATUM)
    if values is None:
        reporter.warning(
            "{name} has no field {field}: its points are taken as drawn at random within each class of the map. If "
            "they were chosen otherwise, the figures mean nothing.",
            name=name,
            field=STRATUM,
        )
        return None
    strata = np.array([lcz.parse_class(plain(v)) or 0 for v in values])
    columns = [field(table, each) for each in (X, Y, CELLS, TOTAL)]
    record = None if any(c is None for c in columns) else np.array([_numbers(c) for c in columns if c is not None])
    added = strata == 0
    if record is not None:
        added |= np.isnan(record).any(axis=0)
    if added.any():
        raise RequestError(
            "{count} points of {name} were added by hand: what they were drawn from is not written in their field "
            "{field}. Delete them: points that chance did not choose make the figures mean nothing.",
            count=int(added.sum()),
            name=name,
            field=STRATUM,
        )
    if record is None:
        reporter.warning(
            "{name} does not tell what map it was drawn from, as samples of earlier versions: it is only checked that "
            "its points lie in the classes that they were drawn as.",
            name=name,
        )
    else:
        _check_classes(strata, record[2], record[3], reader, cells, name)
        _check_places(record[0], record[1], places, reader, name)
    _check_copies(places, name)
    return strata


def _numbers(values: Sequence[Any]) -> np.ndarray:
    """Values of a field, which may have become text, as float64 (n,); NaN where they are none."""
    found = np.full(len(values), np.nan)
    for i, value in enumerate(values):
        try:
            found[i] = float(plain(value))
        except (TypeError, ValueError):
            continue
    return found


def _check_classes(
    strata: np.ndarray, then: np.ndarray, total: np.ndarray, reader: LczReader, cells: np.ndarray, name: str
) -> None:
    wrong = then != cells[strata - 1]
    if not wrong.any() and (total == cells.sum()).all():
        return
    changes = {
        int(code): f"{lcz.by_code(int(code)).title}: {int(before):,} -> {int(cells[code - 1]):,}"
        for code, before in zip(strata[wrong], then[wrong], strict=True)
    }
    raise RequestError(
        "{name} was drawn from a map of {before:,} cells with a class, and {map} has {now:,}; their numbers differ in: "
        "{changes}. Choose the map that the sample was drawn from, as it was then, or draw a new sample.",
        name=name,
        before=int(total[0]),
        map=reader.name,
        now=int(cells.sum()),
        changes=", ".join(changes[code] for code in sorted(changes)) or say("classes without a point"),
    )


def _check_places(
    x: np.ndarray, y: np.ndarray, places: tuple[np.ndarray, np.ndarray], reader: LczReader, name: str
) -> None:
    dataset = reader.dataset
    columns, rows = ~dataset.transform * (x, y)
    off = (np.abs(columns % 1 - 0.5) > _SLACK) | (np.abs(rows % 1 - 0.5) > _SLACK)
    off |= (rows < 0) | (rows >= dataset.height) | (columns < 0) | (columns >= dataset.width)
    if off.any():
        raise RequestError(
            "{count} of {total} points of {name} were drawn in the middle of cells that {map} does not have: its grid "
            "is another. Choose the map that the sample was drawn from, or draw a new sample.",
            count=int(off.sum()),
            total=len(off),
            name=name,
            map=reader.name,
        )
    moved = (np.floor(places[0]) != np.floor(rows)) | (np.floor(places[1]) != np.floor(columns))
    if moved.any():
        raise RequestError(
            "{count} of {total} points of {name} were moved off the cell of {map} that they were drawn from. Move them "
            "back to the place in their fields {x} and {y}: which places are looked at is up to chance.",
            count=int(moved.sum()),
            total=len(moved),
            name=name,
            map=reader.name,
            x=X,
            y=Y,
        )


def _check_copies(places: tuple[np.ndarray, np.ndarray], name: str) -> None:
    count = len(places[0]) - len(np.unique(np.floor(np.stack(places)), axis=1).T)
    if count:
        raise RequestError(
            "{count} points of {name} lie in a cell where another one lies: they are copies, since no cell is drawn "
            "twice. Delete them.",
            count=count,
            name=name,
        )
