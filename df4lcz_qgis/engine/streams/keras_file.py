"""Reading weights that Keras 2 saved as HDF5. Nothing is unpickled, and nothing in another file is looked at."""

from __future__ import annotations

import faulthandler
import math
import os
import re
import signal
import subprocess  # nosec B404
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from ..shared.archives import DAMAGED
from ..shared.errors import WeightsError
from ..shared.reporter import Reporter

#: No published network of the field has a tenth of so many numbers.
_MOST_NUMBERS = 50_000_000
_MOST_LAYERS = 5_000
_LARGEST_LIST = 10_000_000
#: Deflate, shuffle, Fletcher's sum and LZF; other filters would be libraries loaded from elsewhere.
_FILTERS = {1, 2, 3, 32000}

#: The largest published file takes a second.
_SECONDS = 60
#: How the process that tries a file ends where the file is refused: not as Python ends after any other error.
_REFUSED = 3

KerasLayers = dict[str, list[tuple[int, dict[str, np.ndarray]]]]
#: The same with the arrays' headers, which have a ``shape``, in place of the arrays.
KerasHeaders = dict[str, list[tuple[int, dict[str, h5py.Dataset]]]]


def read_layers(
    path: Path | str, reporter: Reporter, check: Callable[[KerasHeaders], None] | None = None
) -> KerasLayers:
    """Layer kind -> its layers as (number, arrays by name), in the order in which the file lists them.

    Keras lists a network's layers from the input to the output; the number in a name only tells when it was made.

    ``check`` is given the headers before any array is read, and raises what it finds wrong. What lies in other files
    (external links and storage, virtual datasets) is never followed.

    Raises:
        WeightsError: not a Keras weights file, a damaged one, or one with other things than numbers.
    """
    path = Path(path)
    _try_apart(path, reporter)
    return _read_file(path, check)


def _try_apart(path: Path, reporter: Reporter) -> None:
    """Read the file in a process of its own first: on some damaged files the HDF5 library crashes, or never ends.

    That process ends with this one, and by itself should nobody be left to end it.
    """
    root = Path(__file__).resolve().parents[3]  # not the user's folder, whose modules Python would take first
    variables = {**os.environ, "PYTHONPATH": str(root)}
    command = [sys.executable, "-m", __name__, str(path.absolute()), str(2 * _SECONDS)]
    nowhere = subprocess.DEVNULL
    process = subprocess.Popen(  # nosec B603 - this Python, this module
        command, cwd=root, env=variables, stdin=nowhere, stdout=nowhere, stderr=nowhere
    )
    reporter.ends.append(process.kill)
    try:
        deadline = time.monotonic() + _SECONDS
        while (code := process.poll()) is None and time.monotonic() < deadline:
            reporter.check()
            time.sleep(0.02)
    finally:
        process.kill()
        process.wait()
        reporter.ends.remove(process.kill)
    if code is None:
        raise WeightsError("Reading {name} does not come to an end: it is damaged. Download it again.", name=path.name)
    if code not in (0, _REFUSED):
        raise WeightsError("{name} crashes the HDF5 library: it is damaged. Download it again.", name=path.name)


def _read_file(path: Path, check: Callable[[KerasHeaders], None] | None = None) -> KerasLayers:
    try:
        if _is_keras_3(path):
            raise _of_keras_3(path.name)
        with h5py.File(path, "r") as file:
            headers = _headers(file, path.name)
            if check is not None:
                check(headers)
            return {
                kind: [(n, _read(arrays, n, kind, path.name)) for n, arrays in found] for kind, found in headers.items()
            }
    except (OSError, KeyError, RuntimeError, ValueError, TypeError, AttributeError, OverflowError) as error:
        raise WeightsError(
            "{name} is not a file of Keras weights, or it is truncated ({error}). Choose the .h5 or .hdf5 file "
            "as its authors published it.",
            name=path.name,
            error=error,
        ) from error


def _is_keras_3(path: Path) -> bool:
    """Whether it is a ``.keras`` archive, whatever its name."""
    with path.open("rb") as file:
        if file.read(2) != b"PK":
            return False
    try:
        with zipfile.ZipFile(path) as archive:
            return "config.json" in archive.namelist()
    except DAMAGED:
        return False


def _of_keras_3(source: str) -> WeightsError:
    return WeightsError(
        "{source} is a file of Keras 3 (.keras, .weights.h5), which does not list the layers in their order. Load the "
        "model in Keras, save it with model.save('NAME.h5'), and import that file.",
        source=source,
    )


def _headers(file: h5py.File, source: str) -> KerasHeaders:
    layers: KerasHeaders = {}
    numbers = 0
    group = _inside(file, "model_weights", source) if "model_weights" in file.keys() else file  # noqa: SIM118
    if "layer_names" not in group.attrs and "layers" in group.keys():  # noqa: SIM118
        raise _of_keras_3(source)
    for name in _names(group, "layer_names"):
        layer = _inside(group, name, source)
        arrays = {n.rsplit("/", 1)[-1].split(":")[0]: _inside(layer, n, source) for n in _names(layer, "weight_names")}
        for array in arrays.values():
            _check_storage(array, source)
            numbers += array.size
        if numbers > _MOST_NUMBERS:
            raise WeightsError(
                "{source} claims more than {most:,} numbers, more than any network known here has. Choose another "
                "file.",
                source=source,
                most=_MOST_NUMBERS,
            )
        if arrays:
            kind, number = _kind(name)
            layers.setdefault(kind, []).append((number, arrays))
    return layers


def _names(group: h5py.Group, attribute: str) -> list[str]:
    header = group.attrs.get_id(attribute)
    if math.prod(header.shape) * header.dtype.itemsize > _LARGEST_LIST:
        raise ValueError(f"its {attribute} are too long")
    names = list(group.attrs[attribute])
    if len(names) > _MOST_LAYERS:
        raise ValueError(f"it has {len(names)} {attribute}")
    return [raw.decode() if isinstance(raw, bytes) else str(raw) for raw in names]


def _inside(group: h5py.Group, name: str, source: str) -> Any:
    """What lies under a path of names, through hard links alone: others may lead to other files."""
    for part in filter(None, name.split("/")):
        link = group.get(part, getlink=True)
        if link is None:
            raise KeyError(f"there is no {name}")
        if not isinstance(link, h5py.HardLink):
            raise WeightsError(
                "{source} is refused: its {name} is a link, which may lead to another file. Choose the file as its "
                "authors published it.",
                source=source,
                name=name,
            )
        group = group[part]
    return group


def _check_storage(array: h5py.Dataset, source: str) -> None:
    """Whether an array of floating-point numbers lies in the file itself, in a way that needs no other library."""
    if array.external or array.is_virtual:
        raise WeightsError(
            "{source} is refused: the numbers of {name} lie in another file. Choose the file as its authors "
            "published it.",
            source=source,
            name=array.name,
        )
    plist = array.id.get_create_plist()
    filters = {plist.get_filter(n)[0] for n in range(plist.get_nfilters())}
    whole = array.id.get_storage_size() >= (1 if filters else array.size * array.dtype.itemsize)
    if array.dtype.kind != "f" or array.dtype.itemsize > 8 or array.ndim > 5 or filters - _FILTERS or not whole:
        raise ValueError(f"{array.name} is no array of numbers, or they were never written")


def _read(arrays: dict[str, h5py.Dataset], number: int, kind: str, source: str) -> dict[str, np.ndarray]:
    found = {}
    for name, header in arrays.items():
        with np.errstate(over="ignore"):  # what is too large becomes infinite, and is told so
            found[name] = np.asarray(header, dtype=np.float32)
        if not np.isfinite(found[name]).all() or (name == "moving_variance" and (found[name] < 0).any()):
            raise WeightsError(
                "The array {name} of the layer {kind} {number} of {source} holds values that are no numbers (NaN, "
                "infinite, or a negative variance): the file is damaged. Download it again.",
                name=name,
                kind=kind,
                number=number,
                source=source,
            )
    return found


def _kind(name: str) -> tuple[str, int]:
    match = re.fullmatch(r"(.+?)(?:_(\d+))?", name)
    assert match is not None  # the pattern matches every name
    return match.group(1), int(match.group(2) or 0)


def _main(path: str, seconds: str) -> int:
    """Read a file as this module does, in a process that may crash, for so many seconds at most."""
    # Ctrl+C in a terminal reaches the whole group of processes; the one who started this one ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    faulthandler.dump_traceback_later(float(seconds), exit=True)  # also while the HDF5 library is at work
    try:
        _read_file(Path(path))
    except (WeightsError, MemoryError):  # met again, and told, by who reads it next
        return _REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
