"""What reading an archive may raise, said once for all readers of zips. Standard library only."""

from __future__ import annotations

import zipfile
import zlib

#: Of a zip that is damaged, cut short, encrypted or packed in a way that Python does not know.
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError)
