"""Reading pickles that hold numbers and containers only. Anything that would run code is refused.

The split files of the LCZC-GES2 dataset are pickles; a pickle from elsewhere can name any function and call it.
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

from ..shared.errors import TrainingSetError

#: What arrays are rebuilt with, under the names that NumPy 1 and 2 give it.
_ALLOWED = {
    *((f"numpy.{core}.multiarray", name) for core in ("core", "_core") for name in ("_reconstruct", "scalar")),
    *((f"numpy.{core}.numeric", "_frombuffer") for core in ("core", "_core")),
    ("numpy", "ndarray"),
    ("numpy", "dtype"),
    ("_codecs", "encode"),
}  # fmt: skip


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ALLOWED:
            raise _Refused(f"{module}.{name}")
        return super().find_class(module, name)


class _Refused(Exception):
    """A pickle names something that is no array or container."""


def load(path: Path) -> Any:
    """The dicts, lists, tuples, numbers, strings and arrays in a pickle file.

    Raises:
        TrainingSetError: missing, damaged, or it names anything else; then nothing of it was run.
    """
    try:
        with path.open("rb") as file:
            return _Unpickler(file).load()
    except _Refused as error:
        raise TrainingSetError(
            "{name} was refused: it is a pickle that names {error}, which is no array or container and could "
            "run code. Nothing of it was run. Get the file from its publisher again.",
            name=path.name,
            error=error,
        ) from error
    except OSError as error:
        raise TrainingSetError("{path} cannot be read ({error}).", path=path, error=error.strerror or error) from error
    # A damaged pickle can fail in any of these ways.
    except (pickle.UnpicklingError, EOFError, ValueError, TypeError, KeyError, IndexError, AttributeError,
            ImportError, UnicodeError, MemoryError, OverflowError) as error:  # fmt: skip
        raise TrainingSetError(
            "{name} is no pickle of sample numbers, or it is damaged ({error}). Copy the training set again.",
            name=path.name,
            error=error,
        ) from error
