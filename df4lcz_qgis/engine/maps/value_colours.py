"""The classes that a map's colour table tells: a palette may hold the LCZ colours in any order, and begin with 0."""

from __future__ import annotations

import numpy as np

from ..shared import lcz
from ..shared.palettes import PALETTES
from .lcz_codes import LczReader
from .value_tables import Colour
from .zero import looks

#: What tables hold for values that they give no colour, too.
_BLACK = (0, 0, 0)
_ROCK = next(c.code for c in lcz.CLASSES if c.rgb == _BLACK)


def _classes() -> dict[tuple[int, int, int], int]:
    """Colours that are of one class in every palette, without black."""
    found: dict[tuple[int, int, int], set[int]] = {}
    for colours in PALETTES.values():
        for code, colour in enumerate(colours, 1):
            found.setdefault(lcz.rgb(colour), set()).add(code)
    return {colour: codes.pop() for colour, codes in found.items() if len(codes) == 1 and colour != _BLACK}


_CLASS_OF = _classes()


def classes_by_colour(reader: LczReader, colours: dict[int, Colour]) -> dict[int, int]:
    """The class of each value by its colour; empty where the colours do not tell.

    They tell where at least two classes have theirs. Where these are not at the codes of a scheme, they have to be
    those of most numbers that the map holds, too: tables of other things have single colours in common with these. A
    class whose colour is at its usual code is told by that alone.
    """
    shown = reader.meant({v: c[:3] for v, c in colours.items() if c[3] and v != reader.nodata})
    table = {v: _CLASS_OF[c] for v, c in shown.items() if c in _CLASS_OF}
    usual = {code for value, code in table.items() if lcz.is_usual(value, code)}
    table = {v: c for v, c in table.items() if c not in usual or lcz.is_usual(v, c)}
    classes = set(table.values())
    if len(classes) < 2 or classes == usual:
        return table if len(classes) > 1 else {}
    held = held_values(reader)
    black = {value for value, colour in shown.items() if colour == _BLACK}
    rock = _rock(black, held, table)
    others = held - rock - {0}
    odd = {v for v, c in table.items() if c not in usual}
    if not held & odd or 2 * len(others & table.keys()) < len(others):
        return {}
    return table if _ROCK in classes else {**table, **dict.fromkeys(rock, _ROCK)}


def _rock(black: set[int], held: set[int], table: dict[int, int]) -> set[int]:
    """The value, if any, that is black for bare rock or paved, and not for having no colour."""
    black = black - {0} if len(black) > 1 else black
    least, most = min(table), max(table)
    found = black & held or {value for value in black if least < value < most}
    return found if len(found) == 1 else set()


def held_values(reader: LczReader) -> set[int]:
    """The numbers that a map holds, of large ones those met here and there."""
    found: set[int] = set()
    for window in looks(reader.dataset):
        values, missing = reader.values(window)
        found |= set(np.unique(values[~missing]).tolist())
    return found
