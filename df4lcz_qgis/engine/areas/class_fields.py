"""Which field of training areas says their class: by its name, and by what it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..geodata import kml
from ..geodata.vectors import Features, plain
from ..shared import lcz
from ..shared.errors import TrainingAreasError
from ..shared.message import Message, say
from ..shared.plain_text import letters

#: Names of fields that hold the class, best first; letters only, without regard to case. GeoClimate's come first, which
#: no other field has, also cut to the ten letters of a shapefile.
CLASS_FIELDS = (
    "lczprimary",
    "lczprimar",
    "class",
    "lcz",
    "lczclass",
    "classlcz",
    "lczcode",
    "classcode",
    "code",
    "lcztype",
    "type",
    "label",
    "classname",
    "name",
)
#: Those that may as well name the feature, and those that may as well count or sort something else.
_NAMING = ("label", "name")
_VAGUE = ("code", "type", *_NAMING)
#: Names of other fields that may hold the class.
_TELLING = re.compile("lcz|zcl|лкз|clas[es]|klas|класс|类|類")
_DIGIT = re.compile("[0-9]")
#: An area of class C, or one of the class that follows, with C for "class".
_EITHER = re.compile(r"\s*C_(\d{1,3}|[A-G])\s*", re.IGNORECASE)
#: By so many of its values, evenly spread, a field of no known name is judged.
_LOOKED_AT = 200


def find(features: Features, wanted: str | None, source: str, first: str | None) -> tuple[str, Sequence[Any]]:
    """The name and values of the field that holds the classes: ``wanted``, else ``first`` or one of a known name.

    Raises:
        TrainingAreasError: there is none; ``source`` is the layer's name.
    """
    names = list(features.fields)
    if wanted:
        match = [n for n in names if n == wanted] or [n for n in names if n.casefold() == wanted.casefold()]
        if not match:
            raise TrainingAreasError(
                "{source} has no field {wanted}. Its fields are: {names}.",
                source=source,
                wanted=repr(wanted),
                names=", ".join(names) or say("none"),
            )
        return match[0], features.fields[match[0]]
    ranked = [first] if first else []
    ranked += _known(names)
    shares = {n: share_of_classes(features.fields[n]) for n in ranked}
    if first:  # a folder of a class within another's says a class, if not which
        shares[first] = share_of_classes([v and v.partition(kml.WITHIN)[0] for v in features.fields[first]])
    best = max(ranked, key=lambda n: (shares[n] >= 0.5, shares[n] > 0, -ranked.index(n)), default=None)
    if best is None or shares[best] == 0:
        raise TrainingAreasError(
            "No field of {source} holds LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {looked}; its "
            "fields are: {names}. {advice}",
            source=source,
            looked=", ".join(ranked) or say("none"),
            names=", ".join(names) or say("none"),
            advice=_advice([features.fields[n] for n in ranked], bool(first)),
        )
    best = _surer(features, best, best == first)
    return best, features.fields[best]


def _advice(looked_at: Sequence[Sequence[Any]], is_kml: bool) -> Message:
    """What to do where no field holds classes."""
    if any(_EITHER.fullmatch(str(value)) for values in looked_at for value in values):
        return say("C_1 may be an area of class C, or class 1: write 1 to 17, or LCZ C.")
    if is_kml:
        return say("Put the polygons into one folder per class, or choose the class field.")
    return say("Choose the class field.")


def only_counts(features: Features, name: str) -> bool:
    """Whether what names the areas numbers them one after the other, from 0 or 1: they may be no classes."""
    values = features.fields[name]
    return len(values) > 2 and letters(name) in _NAMING and _counts(values, (0, 1))


def zeros(values: Sequence[Any]) -> np.ndarray:
    """Where values (n,) are 0, if they are whole numbers from 0 to 16 all: as programs count that begin with 0."""
    try:
        numbers = np.array([np.nan if v is None else float(v) for v in map(plain, values)])
    except (TypeError, ValueError):
        return np.zeros(len(values), bool)
    given = numbers[~np.isnan(numbers)]
    counted = given.any() and ((given >= 0) & (given < lcz.CLASS_COUNT) & (given == given.round())).all()
    return (numbers == 0) & counted


def by_names(features: Features) -> Features:
    """The features, with the names that QGIS shows in place of values where these say other classes than the values."""
    fields = dict(features.fields)
    for name in features.value_names.keys() & fields.keys():
        values, shown = fields[name], features.shown(name)
        says = codes_of(shown)
        given = sum(plain(v) is not None for v in values)
        if (says > 0).sum() >= max(0.5 * given, 1) and ((says > 0) & (says != codes_of(values))).any():
            fields[name] = shown
    return replace(features, fields=fields)


def others(features: Features, name: str, codes: np.ndarray) -> list[str]:
    """Further fields that may say the class, and say others than ``codes`` (n,) of the field ``name``.

    What names a feature may be its number, which is no class, unless its words say so. Where nothing says that the
    field ``name`` itself is that of the classes, all count that are called so.
    """
    is_folder, read = features.is_kml and name == kml.FOLDER, letters(name)
    tells = is_folder or _tells_itself(features.fields[name])
    strange = not tells and read not in CLASS_FIELDS
    vague = is_folder or (not tells and read in _VAGUE)
    found = []
    for other, values in features.fields.items():
        called = letters(other)
        may = (called not in _NAMING or strange) if called in CLASS_FIELDS else (vague and _TELLING.search(called))
        if other != name and ((may and share_of_classes(values) >= 0.5) or _tells_itself(values)):
            found += [other] if _differ(codes_of(values), codes) else []
    return found


def codes_of(values: Sequence[Any]) -> np.ndarray:
    """The classes (n,) that values say; 0 where one says none, and of all where they may be areas of class C (``C_1``).

    Beside other classes ``C_1`` is the first area of class C, as ``6_1`` is of class 6.
    """
    known: dict[tuple[type, str], int] = {}
    found = np.zeros(len(values), np.int64)
    for i, value in enumerate(map(plain, values)):
        key = type(value), str(value)  # lists are values, too
        if key not in known:
            known[key] = lcz.parse_class(value) or 0
        found[i] = known[key]
    classes = [text for (_, text), code in known.items() if code]
    return np.zeros_like(found) if classes and all(map(_EITHER.fullmatch, classes)) else found


def _surer(features: Features, best: str, is_folder: bool) -> str:
    """The field that surely holds the classes where ``best`` holds something else; ``best`` where none does.

    Numbers and letters in a field that may count something else give way to values that say that they are classes, and
    numbers that run on to those of a field called so. The folder gives way where it is one around all classes, as the
    name of a layer is.
    """
    codes = codes_of(features.fields[best])
    if is_folder:
        if len(set(codes[codes > 0])) > 1:
            return best
    elif letters(best) not in _VAGUE or _tells_itself(features.fields[best]):
        return best
    counts = _counts(features.fields[best])
    saying, called = [], []
    for name, values in features.fields.items():
        known = letters(name)
        if name == best or (is_folder and known in _NAMING):
            continue
        if _tells_itself(values):
            saying.append(name)
        elif (known in CLASS_FIELDS and known not in _VAGUE) if is_folder else (counts and _TELLING.search(known)):
            called += [name] if share_of_classes(values) >= 0.5 and not _counts(values) else []
    few = np.count_nonzero(codes) < 0.5 * len(codes)
    return next((n for n in (*saying, *called) if few or _differ(codes_of(features.fields[n]), codes)), best)


def _differ(some: np.ndarray, other: np.ndarray) -> bool:
    """Whether two fields' classes (n,) differ where both have one."""
    return bool(((some != other) & (some > 0) & (other > 0)).any())


def _tells_itself(values: Sequence[Any]) -> bool:
    """Whether a field holds texts, most of which say that they are classes."""
    if np.asanyarray(values).dtype != object:
        return False
    some = values[:: -(-len(values) // _LOOKED_AT) or 1]
    return 2 * sum(lcz.tells_itself(plain(v)) for v in some) >= max(len(some), 1)


def _counts(values: Sequence[Any], starts: tuple[int, ...] = ()) -> bool:
    """Whether a field numbers the areas one after the other, from one of ``starts`` where some are given."""
    try:
        numbers = sorted(float(v) for v in map(plain, values) if v is not None)
    except (TypeError, ValueError):
        return False
    runs = len(numbers) > 1 and numbers == [numbers[0] + i for i in range(len(numbers))]
    return runs and (not starts or numbers[0] in starts)


def _known(names: Sequence[str]) -> list[str]:
    """The fields of a known name, best first; of names with a number the first, such as LCZ1 before LCZ2."""
    known = [n for n in names if letters(n) in CLASS_FIELDS]
    return sorted(known, key=lambda n: (CLASS_FIELDS.index(letters(n)), int("".join(_DIGIT.findall(n)) or 0)))


def share_of_classes(values: Sequence[Any]) -> float:
    """The share of a field's values that are classes."""
    return np.count_nonzero(codes_of(values)) / max(len(values), 1)
