"""Which maps a series is of, what they are called, and whether their names say that time goes on from map to map."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from ..shared.errors import RequestError
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter

_Given = TypeVar("_Given")
#: A year, or a date from its year on, that a name has.
_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


def once(sources: Sequence[RasterSource], bands: Sequence[int], reporter: Reporter) -> list[int]:
    """Which of the maps count: each band of a file once, where it comes first; the first two where all are one.

    Told of. A map that counted twice would prove its own errors.
    """
    keys = [(os.path.normcase(os.path.realpath(s.path)), band) for s, band in zip(sources, bands)]
    kept = [i for i, key in enumerate(keys) if key not in keys[:i]]
    again = dict.fromkeys(s.name for i, s in enumerate(sources) if i not in kept)
    if len(kept) == 1:
        reporter.warning(
            "All maps are one, {name}, which agrees with itself. Choose another map to compare it with.",
            name=sources[0].name,
        )
        return [0, 1]
    if again:
        reporter.warning(
            "{names} came more than once. Each map counts once, where it comes first: the same errors twice prove "
            "nothing.",
            names=", ".join(again),
        )
    return kept


def of_kept(given: Sequence[_Given], kept: Sequence[int], count: int) -> list[_Given]:
    """What was given for each of ``count`` maps, of those that are kept; itself where it was given for these alone."""
    return [given[i] for i in kept] if len(given) == count else list(given)


def names_of(sources: Sequence[RasterSource], given: Sequence[str]) -> list[str]:
    """What the maps are called: the names ``given``, else those of the files, told apart by their folders.

    Raises:
        RequestError: there are not as many names as maps, or one came twice.
    """
    if given and len(given) != len(sources):
        raise RequestError(
            "{names} names were given for {maps} maps. Give one for each, in their order.",
            names=len(given),
            maps=len(sources),
        )
    if not given:
        return _told_apart([Path(s.path) for s in sources])
    names = [n.strip() for n in given]
    if twice := sorted({n for n in names if names.count(n) > 1}):
        raise RequestError("Several maps are called {names}. Give each a name of its own.", names=", ".join(twice))
    return names


def _told_apart(paths: list[Path]) -> list[str]:
    """Names of files with as many of their folders as tell them apart; a file that comes again is numbered."""
    for length in range(1, max(len(p.parts) for p in paths) + 1):
        names = ["/".join(p.parts[-length:]) for p in paths]
        if len(set(names)) == len(set(paths)):
            break
    return [n if names.count(n) == 1 else f"{n} ({names[: i + 1].count(n)})" for i, n in enumerate(names)]


def tell_copies(alike: np.ndarray, names: Sequence[str], reporter: Reporter) -> None:
    """Warn of maps of a series that are ``alike`` (maps, maps; bool) in every cell."""
    for i, later in enumerate(names):
        earlier = np.flatnonzero(alike[i, :i])
        if len(names) > 2 and len(earlier):
            reporter.warning(
                "{later} shows the same as {earlier} in every cell. Both count: if one is a copy of the other, leave "
                "it out, for the same errors twice prove changes that are none.",
                later=later,
                earlier=names[earlier[0]],
            )


def check_order(names: Sequence[str], reporter: Reporter) -> None:
    """Warn of maps that by the years or dates in their names go back in time, or back and forth."""
    found = [_DATE.findall(name) for name in names]
    if len({len(dates) for dates in found}) > 1:
        return
    # Where some names have days or months and others years alone, the years tell.
    known = min((sum(map(bool, date)) for dates in found for date in dates), default=0)
    times = [[date[:known] for date in dates] for dates in found]
    back = [later < earlier for earlier, later in zip(times, times[1:])]
    on = [later > earlier for earlier, later in zip(times, times[1:])]
    if any(back) and any(on):
        reporter.warning(
            "By their names the maps are not in the order of time: {names}. Each is taken as later than the one "
            "before, so that real changes are missed. Give the maps, and their names, from the earliest to the latest.",
            names=", ".join(names),
        )
    elif any(back):
        reporter.warning(
            "By their names the maps go back in time, from {first} to {last}, and changes are told so: what was built "
            "meanwhile counts as built that became natural. If that is not meant, give the earliest map first.",
            first=names[0],
            last=names[-1],
        )
