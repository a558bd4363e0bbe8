"""The model file: one safetensors file whose JSON metadata says everything that is needed to use it.

Reading and checking the metadata needs the standard library only, so QGIS does it before any work. The
safetensors metadata holds one entry, ``df4lcz``, a JSON object:

``format_version``  1; a newer one is refused
``name``, ``licence``, ``citation``, ``provenance`` (dict)
``classes``         the codes 1..17 that the output units stand for
``streams``         ``{"sentinel2": {...}, "google_earth": {...}}``, either may be missing; each has
                    ``architecture`` (a name of :mod:`.streams`) and its ``options``; Sentinel-2 also ``bands``,
                    ``window_px``, ``resolution_m``; the Google Earth stream also ``window_m``, ``max_nodes``
``alpha``           weight of the Sentinel-2 stream in the fusion; None while there is one stream
``segmenter``       name and settings of the segmenter that made the training instances, or None
``training``        settings, curves, counts and metrics of the training, or None
``weights_sha256``  over names, dtypes, shapes and bytes of all tensors

Tensors are named ``sentinel2.<state dict key>`` and ``google_earth.<state dict key>``.
"""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import ModelFileError
from .message import say
from .reporter import Reporter

if TYPE_CHECKING:
    import torch

FORMAT_VERSION = 1
EXTENSION = ".safetensors"
_KEY = "df4lcz"
_LARGEST_HEADER = 100_000_000


@dataclass
class Model:
    """A model in memory: its metadata (see the module's text) and each stream's tensors."""

    metadata: dict[str, Any]
    tensors: dict[str, dict[str, torch.Tensor]] = field(default_factory=dict)

    @property
    def streams(self) -> dict[str, dict[str, Any]]:
        """The streams' descriptions by name."""
        return self.metadata["streams"]


def read_metadata(path: Path | str) -> dict[str, Any]:
    """The metadata of a model file, checked; standard library only, fast.

    Raises:
        ModelFileError: missing, truncated, not a model, or of a newer format version.
    """
    path = Path(path)
    header, data_bytes = _read_header(path)
    entries = header.get("__metadata__")
    text = entries.get(_KEY) if isinstance(entries, dict) else None
    if text is None:
        raise ModelFileError(
            "{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' "
            "or 'Import published weights'.",
            name=path.name,
        )
    try:
        metadata = json.loads(text)
        version = int(metadata["format_version"])
    except (ValueError, KeyError, TypeError) as error:
        raise ModelFileError(
            "The metadata of the model {name} is damaged ({error}). Make the model again.", name=path.name, error=error
        ) from error
    if version > FORMAT_VERSION:
        raise ModelFileError(
            "The model {name} has format version {version}; this plugin reads up to {format_version}. Update "
            "the plugin.",
            name=path.name,
            version=version,
            format_version=FORMAT_VERSION,
        )
    missing = [k for k in ("name", "classes", "streams", "weights_sha256") if k not in metadata]
    if missing or not isinstance(metadata["streams"], dict) or not metadata["streams"]:
        raise ModelFileError(
            "The metadata of the model {name} lacks {missing}.", name=path.name, missing=", ".join(missing) or "streams"
        )
    _check_streams(metadata["streams"], path.name)
    try:
        end = max((int(t["data_offsets"][1]) for k, t in header.items() if k != "__metadata__"), default=0)
    except (TypeError, KeyError, IndexError, ValueError) as error:
        raise ModelFileError(
            "The list of weights of the model {name} is damaged ({error}).", name=path.name, error=error
        ) from error
    if end > data_bytes:
        raise ModelFileError(
            "The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or "
            "download it again.",
            name=path.name,
            end=end,
            data_bytes=data_bytes,
        )
    return metadata


def _check_streams(streams: dict[str, Any], name: str) -> None:
    for stream, description in streams.items():
        needed = ("architecture", "bands", "window_px") if stream == "sentinel2" else ("architecture",)
        missing = [k for k in needed if not isinstance(description, dict) or not description.get(k)]
        if missing:
            raise ModelFileError(
                "The {stream} stream of the model {name} lacks {missing}.",
                stream=stream,
                name=name,
                missing=", ".join(missing),
            )


def _read_header(path: Path) -> tuple[dict[str, Any], int]:
    if not path.is_file():
        raise ModelFileError("There is no model file {path}. Choose an existing model (.safetensors).", path=path)
    size = path.stat().st_size
    try:
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > min(size - 8, _LARGEST_HEADER):
                raise ValueError("its header is longer than the file")
            header = json.loads(file.read(length))
        if not isinstance(header, dict):
            raise ValueError("its header is no JSON object")
    except (OSError, ValueError, struct.error) as error:
        hint = (
            say("Published weights (.h5, .hdf5) become a model through 'Import published weights'.")
            if path.suffix.lower() in (".h5", ".hdf5")
            else say("Choose a model file (.safetensors).")
        )
        raise ModelFileError(
            "{name} is not a DF4LCZ model or is truncated ({error}). {hint}", name=path.name, error=error, hint=hint
        ) from error
    return header, size - 8 - length


def load(path: Path | str) -> Model:
    """Read a model whole and verify its weights' hash.

    Raises:
        ModelFileError: as :func:`read_metadata`, or the weights do not match their hash.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    path = Path(path)
    metadata = read_metadata(path)
    try:
        flat = load_file(path)
    except (SafetensorError, OSError) as error:
        raise ModelFileError(
            "The weights of the model {name} cannot be read ({error}).", name=path.name, error=error
        ) from error
    if weights_sha256(flat) != metadata["weights_sha256"]:
        raise ModelFileError(
            "The weights of the model {name} do not match their SHA-256 sum: the file was changed or damaged. "
            "Copy or make it again.",
            name=path.name,
        )
    tensors: dict[str, dict[str, torch.Tensor]] = {name: {} for name in metadata["streams"]}
    for key, tensor in flat.items():
        stream, _, name = key.partition(".")
        tensors.setdefault(stream, {})[name] = tensor
    return Model(metadata, tensors)


def save(path: Path | str, model: Model, reporter: Reporter) -> dict[str, Any]:
    """Write a model file atomically; returns the metadata as written, with hash and format version."""
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    from .errors import DestinationError
    from .files import atomic_file

    flat = {f"{s}.{k}": t.detach().cpu().contiguous() for s, ts in model.tensors.items() for k, t in ts.items()}
    metadata = {**model.metadata, "format_version": FORMAT_VERSION, "weights_sha256": weights_sha256(flat)}
    with atomic_file(path, reporter) as temporary:
        try:
            save_file(flat, temporary, metadata={_KEY: json.dumps(metadata, allow_nan=False)})
        except SafetensorError as error:
            raise DestinationError(
                "The model {path} cannot be written ({error}). Make room or choose another place.",
                path=path,
                error=error,
            ) from error
    return metadata


def weights_sha256(tensors: dict[str, torch.Tensor]) -> str:
    """SHA-256 over the tensors' names, dtypes, shapes and bytes, in the order of their names."""
    import torch

    digest = hashlib.sha256()
    for name in sorted(tensors):
        tensor = tensors[name].detach().cpu().contiguous()
        digest.update(f"{name}|{tensor.dtype}|{tuple(tensor.shape)}\n".encode())
        digest.update(tensor.reshape(-1).view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
