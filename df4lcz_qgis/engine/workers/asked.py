"""The workers that the user asks for."""

from __future__ import annotations

import contextlib

from ..shared import workers
from .cluster import Cluster
from .here import Here, Workers
from .local import usual_count


def asked_workers(text: str | None) -> contextlib.AbstractContextManager[Workers]:
    """The workers that ``text`` names (see :func:`..shared.workers.parse`), until the context ends.

    ``auto`` is this process alone where it uses the computer well: with fewer than eight cores, and one graphics card
    at most.

    Raises:
        RequestError: it names none.
    """
    asked = workers.parse(text)
    if asked == workers.AUTO:
        asked = usual_count()
    return contextlib.nullcontext(Here()) if asked == 1 else Cluster(asked)
