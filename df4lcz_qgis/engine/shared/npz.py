"""Arrays from NumPy's archives (.npz), their sizes checked before any memory is taken. NumPy is loaded when called."""

from __future__ import annotations

import math
import tokenize
import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

_HEADER_BYTES = 12_000


def read(path: Path, names: Iterable[str], *, most: int) -> dict[str, np.ndarray]:
    """The named arrays of numbers in an archive, each of at most ``most`` bytes; others are not looked at.

    The archive's checksums are checked, and nothing is unpickled.

    Raises:
        ValueError: an array is missing, larger, of other things than numbers, or not what its header says.
        archives.DAMAGED: what is raised of a damaged archive.
    """
    with zipfile.ZipFile(path) as archive:
        return {name: _array(archive, name, most) for name in names}


def _array(archive: zipfile.ZipFile, name: str, most: int) -> np.ndarray:
    import numpy as np

    try:
        entry = archive.getinfo(f"{name}.npy")
    except KeyError:
        raise ValueError(f"it has no array {name}") from None
    if entry.flag_bits & 1:
        raise ValueError(f"its array {name} is encrypted")
    if entry.file_size > most + _HEADER_BYTES:
        raise ValueError(f"its array {name} claims {entry.file_size:,} bytes, more than {most:,}")
    with archive.open(entry) as file:
        content = file.read(most + _HEADER_BYTES + 1)  # to the end, where the checksum is
    stream = BytesIO(content)
    try:
        version = np.lib.format.read_magic(stream)
        reader = np.lib.format.read_array_header_1_0 if version == (1, 0) else np.lib.format.read_array_header_2_0
        shape, fortran, dtype = reader(stream)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError, tokenize.TokenError) as error:
        raise ValueError(f"its array {name} has a damaged header ({str(error)[:80]})") from error
    # Numbers of Python have no bounds, those of NumPy would wrap.
    expected = math.prod(shape) * dtype.itemsize
    left = len(content) - stream.tell()
    if dtype.kind not in "iufb" or any(s < 0 for s in shape) or expected != left:
        raise ValueError(f"its array {name} has {left:,} bytes, and claims {dtype} of the shape {shape}")
    values = np.frombuffer(content, dtype, offset=stream.tell())
    return values.reshape(shape, order="F" if fortran else "C")
