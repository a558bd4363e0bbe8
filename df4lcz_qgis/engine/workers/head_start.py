"""The first parts of a piece of work, done in this process until it pays to start others.

Their start takes some five seconds on two cores: short work is through before they would be there. Where a network has
a thread on each of few cores, others would only be in its way.
"""

from __future__ import annotations

import contextlib
import math
import time
from collections.abc import Iterator, Sequence
from typing import Any

from ..shared.reporter import Reporter
from .here import Here
from .kept import Kept
from .parts import Arrays, Recipe, Work

#: Processes are started for parts that would keep this one busy for so many seconds more: where there is more than this
#: process uses well, and where they would only share what it has, which is slower however long it takes.
PAYS, PAYS_SHARING = 30.0, math.inf


def head_start(
    recipe: Recipe,
    parts: Sequence[Any],
    todo: Sequence[int],
    reporter: Reporter,
    *,
    opened: Work | None,
    kept: Kept | None,
    text: str,
    gains: bool,
) -> Iterator[Arrays]:
    """As :meth:`.here.Workers.imap`, but ends once it pays to start processes for the parts that are left.

    ``todo`` are the numbers of those that are not in ``kept``: how long they take tells. ``gains`` tells whether
    several processes get more out of this computer than one.
    """
    seconds, done, pays = 0.0, 0, PAYS if gains else PAYS_SHARING
    with contextlib.ExitStack() as stack:
        if opened is None and len(todo) > 1 and pays > 0:  # not timed with the first part
            opened = stack.enter_context(recipe.open(reporter))
        here = Here().imap(recipe, parts, reporter, opened=opened, kept=kept, text=text)
        stack.enter_context(contextlib.closing(here))
        for number in range(len(parts)):
            left = len(todo) - done
            if left > 1 and seconds / max(done, 1) * left >= pays:
                return
            begun = time.monotonic()
            arrays = next(here)
            if number in todo[done : done + 1]:
                seconds += time.monotonic() - begun
                done += 1
            yield arrays
