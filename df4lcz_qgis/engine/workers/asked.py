"""The workers that the user asks for."""

from __future__ import annotations

import contextlib

from ..shared import workers
from .cluster import Cluster
from .here import Here, Workers
from .local import usual_count


def asked_workers(
    text: str | None, module: str, *, card: bool, network: bool = False
) -> contextlib.AbstractContextManager[Workers]:
    """The workers that ``text`` names (see :func:`..shared.workers.parse`), until the context ends.

    ``auto`` is this process alone where it uses the computer well: with fewer than eight cores, and one graphics card
    at most. ``module`` is the engine's module with the recipe, such as maps.classifying, which processes here are
    started with. ``card`` tells whether the work goes to graphics cards where there are some, ``network`` whether it is
    a network's, which keeps the cores of a small computer busy by itself.

    Raises:
        RequestError: it names none.
    """
    asked = workers.parse(text)
    if asked == workers.AUTO:
        asked = usual_count(card)
    if asked == 1:
        return contextlib.nullcontext(Here())
    gains = not network or usual_count(card) > 1
    return Cluster(asked, f"{__package__.rpartition('.')[0]}.{module}", gains=gains)
