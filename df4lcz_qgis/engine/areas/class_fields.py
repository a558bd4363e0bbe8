"""Which field of training areas says their class: by its name, and by what it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from ..geodata.vectors import Features, plain
from ..shared import lcz
from ..shared.errors import TrainingAreasError
from ..shared.message import say
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
#: Those that may as well name the feature.
_NAMING = ("label", "name")
_DIGIT = re.compile("[0-9]")


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
    best = max(ranked, key=lambda n: (shares[n] >= 0.5, shares[n] > 0, -ranked.index(n)), default=None)
    if best is None or shares[best] == 0:
        raise TrainingAreasError(
            "No field of {source} holds LCZ classes (1 to 17, A to G, 101 to 107, or names). Looked at: {looked}; its "
            "fields are: {names}. {advice}",
            source=source,
            looked=", ".join(ranked) or say("none"),
            names=", ".join(names) or say("none"),
            advice=say("Put the polygons into one folder per class, or choose the class field.")
            if first
            else say("Choose the class field."),
        )
    return best, features.fields[best]


def others(features: Features, name: str, codes: np.ndarray) -> list[str]:
    """Further fields of a known name with classes, some of which are others than ``codes`` (n,) of the field ``name``.

    What names a feature may be its number, which is no class.
    """
    found = []
    for other in _known(list(features.fields)):
        values = features.fields[other]
        if other == name or letters(other) in _NAMING or share_of_classes(values) < 0.5:
            continue
        theirs = np.array([lcz.parse_class(plain(v)) or 0 for v in values], np.int64)
        if ((theirs != codes) & (theirs > 0) & (codes > 0)).any():
            found.append(other)
    return found


def _known(names: Sequence[str]) -> list[str]:
    """The fields of a known name, best first; of names with a number the first, such as LCZ1 before LCZ2."""
    known = [n for n in names if letters(n) in CLASS_FIELDS]
    return sorted(known, key=lambda n: (CLASS_FIELDS.index(letters(n)), int("".join(_DIGIT.findall(n)) or 0)))


def share_of_classes(values: Sequence[Any]) -> float:
    """The share of a field's values that are classes."""
    return sum(lcz.parse_class(plain(v)) is not None for v in values) / max(len(values), 1)
