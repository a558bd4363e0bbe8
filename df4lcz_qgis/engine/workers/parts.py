"""What work in parts is: a recipe that any process can follow, and parts that each give named arrays.

A recipe is a frozen dataclass of paths and numbers, so that it can be sent to a process that shares nothing with this
one but the files. There it is opened once, and what it opens does any part: a tile, a block of cells. The same part
gives the same arrays wherever it is done, so a map is the same with one process as with many.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Callable, Protocol

import numpy as np

from ..shared.message import Message
from ..shared.reporter import Reporter

#: What a part of the work gives.
Arrays = dict[str, np.ndarray]
#: Does one part, and reports its progress from 0 to 1.
Work = Callable[[Any, Reporter], Arrays]


class Recipe(Protocol):
    """How a process gets ready for the parts of one piece of work. Picklable, and equal where the work is the same."""

    def open(self, reporter: Reporter) -> AbstractContextManager[Work]:
        """Open the files and networks that every part needs."""
        ...

    def reads(self) -> tuple[str, ...]:
        """Files and folders that a process must be able to read."""
        ...

    def title(self, part: Any) -> Message:
        """What to call a part in messages."""
        ...
