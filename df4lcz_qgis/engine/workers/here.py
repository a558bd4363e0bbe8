"""The parts of a piece of work one after the other, in this process."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from ..shared.reporter import Reporter
from .kept import Kept
from .parts import Arrays, Recipe, Work

#: What the progress of work in parts says.
PART = "Block {number} of {count}"


class Workers(Protocol):
    """Those who do the parts of a piece of work."""

    def imap(
        self,
        recipe: Recipe,
        parts: Sequence[Any],
        reporter: Reporter,
        *,
        opened: Work | None = None,
        kept: Kept | None = None,
        text: str = PART,
    ) -> Iterator[Arrays]:
        """What each part gives, in the order of ``parts``; few results wait at any time.

        ``opened`` is what the recipe opens, where this process has it open already. Parts in ``kept`` are not done
        again, and finished ones are put there. ``text`` is what the progress says, with {number} and {count}.

        Raises:
            Df4lczError: what a part or the opening met.
            WorkersError: the workers are gone, or a part ended them again and again.
        """
        ...


class Here:
    """The parts are done in this process."""

    def imap(
        self,
        recipe: Recipe,
        parts: Sequence[Any],
        reporter: Reporter,
        *,
        opened: Work | None = None,
        kept: Kept | None = None,
        text: str = PART,
    ) -> Iterator[Arrays]:
        """As :meth:`Workers.imap`; the recipe is opened when the first part needs it."""
        with contextlib.ExitStack() as stack:
            for number, part in enumerate(parts):
                step = reporter.step(number / len(parts), (number + 1) / len(parts))
                step.progress(0, text, number=number + 1, count=len(parts))
                arrays = kept.get(number) if kept else None
                if arrays is None:
                    if opened is None:
                        opened = stack.enter_context(recipe.open(reporter))
                    arrays = opened(part, step)
                    if kept:
                        kept.put(number, arrays, reporter)
                yield arrays
