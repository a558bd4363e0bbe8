"""pyogrio, which takes the paths of files as they are.

Of itself it takes them for addresses, in which ``;`` and ``!`` are signs: other files are read, and written to.
"""

from __future__ import annotations

import pyogrio
import pyogrio.raw
import pyogrio.util

__all__ = ["pyogrio"]


def _as_it_is(path: str) -> tuple[str, str, str]:
    """A path, no archive that it lies in, and no scheme."""
    return path, "", ""


pyogrio.util._parse_uri = _as_it_is
