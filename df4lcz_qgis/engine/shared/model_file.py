"""The model file: one safetensors file whose JSON metadata says everything that is needed to use it.

Reading and checking the metadata needs the standard library only, so QGIS does it before any work. The
safetensors metadata holds one entry, ``df4lcz``, a JSON object:

``format_version``  1; a newer one is refused
``name``, ``licence``, ``citation``, ``provenance`` (dict)
``classes``         the codes 1..17 that the output units stand for
``streams``         ``{"sentinel2": {...}, "google_earth": {...}, "features": {...}}``, any may be missing; each has
                    ``architecture`` (a name of :mod:`.streams`) and its ``options``; Sentinel-2 also ``bands``,
                    ``window_px``, ``resolution_m``; the Google Earth stream also ``window_m``, ``max_nodes``, over
                    detailed graphs ``details``: the names of what describes ``nodes`` and ``window``, and of the
                    ``layers`` that it needs; then also ``layer_shares``, the mean share of a training window that each
                    covers; the stream of further features also ``parameter`` (the name under which maps are given
                    them), ``bands`` (their names), ``mean`` and ``deviation`` of each band in training, and ``nodata``
``alpha``           weight of the Sentinel-2 stream where the weighted mean fuses them, else None; early models have one
                    beside every ``fusion``, which counts
``fusion``          how the streams are fused (see :class:`.streams.fusion.Fusion`): ``rule``, ``weights``,
                    ``temperatures``, ``fused``; missing in models that were made before, and imported ones: alpha
``further``         how further features join that fusion (see :class:`.streams.further.Further`), ``{"unseen": ...,
                    "seen": ...}``; in models with their stream
``plausible``       thresholds of plausible classes (see :class:`.streams.plausible.Plausible`), where they are told
``segmenter``       name and settings of the segmenter that made the training instances, or None
``training``        settings, curves, counts and metrics of the training, and ``learnt``, marks of the windows that it
                    saw and their ``places``, longitude and latitude (see :mod:`.training.learnt`), or None
``weights_sha256``  over names, dtypes, shapes and bytes of all tensors

A second entry, ``df4lcz_sha256``, is the SHA-256 sum of that text, so that a changed file is seen before it is used;
models of early versions lack it.

Tensors are named ``<stream>.<state dict key>``; ``applicability.<name>`` holds
what the model knows (see :mod:`.streams.applicability`), where it was trained here.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import FieldError, ModelFileError
from .folders import models_folder
from .message import say
from .model_schema import FORMAT_VERSION, METADATA
from .reporter import Reporter
from .schema import listing, one_of, parse, record, whole
from .tensor_files import write_tensors

if TYPE_CHECKING:
    import torch

EXTENSION = ".safetensors"
_KEY, _HASH_KEY = "df4lcz", "df4lcz_sha256"
_LARGEST_HEADER = 10_000_000
_KINDS = {1: "BOOL U8 I8", 2: "I16 U16 F16 BF16", 4: "I32 U32 F32", 8: "I64 U64 F64"}
_ITEM_BYTES = {kind: size for size, kinds in _KINDS.items() for kind in kinds.split()}


_TENSOR = record(
    {
        "dtype": one_of(*_ITEM_BYTES),
        "shape": listing(whole(0, 2**40), most=16),
        "data_offsets": listing(whole(0, 2**50), least=2, most=2),
    }
)


@dataclass
class Model:
    """A model in memory: its metadata (see the module's text) and each stream's tensors."""

    metadata: dict[str, Any]
    tensors: dict[str, dict[str, torch.Tensor]] = field(default_factory=dict)

    @property
    def streams(self) -> dict[str, dict[str, Any]]:
        """The streams' descriptions by name."""
        return self.metadata["streams"]

    @property
    def layers(self) -> list[str]:
        """The names of the layers of objects that it looks at; none in most models."""
        return layers_of(self.metadata)


def layers_of(metadata: dict[str, Any]) -> list[str]:
    """The names of the layers of objects that the model of ``metadata`` looks at, in the order that it needs."""
    return list((metadata["streams"].get("google_earth", {}).get("details") or {}).get("layers", ()))


def found(path: Path | str) -> Path:
    """The file of a model: a name alone, with or without its ending, may be that of a downloaded one."""
    path = Path(path)
    if path.name == str(path) and not os.path.exists(path):
        downloaded = (models_folder() / name for name in (path.name, f"{path.name}{EXTENSION}"))
        return next((p for p in downloaded if os.path.isfile(p)), path)
    return path


def read_metadata(path: Path | str) -> dict[str, Any]:
    """The metadata of a model file, as :func:`found` finds it, checked; standard library only, fast.

    Raises:
        ModelFileError: missing, truncated, not a model, or of a newer format version.
    """
    path = found(path)
    header, data_bytes = _read_header(path)
    entries = header.pop("__metadata__", None)
    content = entries.get(_KEY) if isinstance(entries, dict) else None
    if not isinstance(content, str):
        raise ModelFileError(
            "{name} is a safetensors file, but not a DF4LCZ model. Choose a model made by 'Train DF4LCZ model' "
            "or 'Import published weights'.",
            name=path.name,
        )
    metadata = _checked(content, path.name)
    _check_tensors(header, data_bytes, path.name)
    recorded = entries.get(_HASH_KEY)
    if recorded is not None and recorded != _text_sha256(content):
        raise ModelFileError(
            "The metadata of the model {name} do not match their SHA-256 sum: the file was changed or damaged. Copy or "
            "make it again.",
            name=path.name,
        )
    return metadata


def _text_sha256(content: str) -> str:
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()


def _checked(content: str, name: str) -> dict[str, Any]:
    """The metadata of a text, every field what it should be."""
    try:
        metadata = parse(content, longest=_LARGEST_HEADER)
        if not isinstance(metadata, dict):
            raise FieldError("it is no object with fields")
        whole(-(10**9), 10**9)(metadata.get("format_version"), "format_version")
    except FieldError as error:
        raise _damaged(name, error) from error
    version = metadata["format_version"]
    if version > FORMAT_VERSION:
        raise ModelFileError(
            "The model {name} has format version {version}; this plugin reads up to {format_version}. Update "
            "the plugin.",
            name=name,
            version=version,
            format_version=FORMAT_VERSION,
        )
    missing = [k for k in ("name", "classes", "streams", "weights_sha256") if k not in metadata]
    if missing or not isinstance(metadata["streams"], dict) or not metadata["streams"]:
        raise ModelFileError(
            "The metadata of the model {name} lacks {missing}. Make the model again.",
            name=name,
            missing=", ".join(missing) or "streams",
        )
    _check_streams(metadata["streams"], name)
    try:
        METADATA(metadata, "")
    except FieldError as error:
        raise _damaged(name, error) from error
    return metadata


def _damaged(name: str, error: FieldError) -> ModelFileError:
    return ModelFileError(
        "The metadata of the model {name} is damaged: {error}. Make the model again.", name=name, error=error
    )


def _check_tensors(header: dict[str, Any], data_bytes: int, name: str) -> None:
    """Every tensor takes the bytes that its shape needs, one after the other, and the file has them."""
    try:
        tensors = [_TENSOR(entry, key[:80]) for key, entry in header.items()]
        end = 0
        for tensor in sorted(tensors, key=lambda t: t["data_offsets"]):
            first, last = tensor["data_offsets"]
            if first != end or last - first != math.prod(tensor["shape"]) * _ITEM_BYTES[tensor["dtype"]]:
                raise FieldError("bytes {first} to {last} are not those of its tensor", first=first, last=last)
            end = last
    except FieldError as error:
        raise ModelFileError(
            "The list of weights of the model {name} is damaged: {error}. Copy or make it again.",
            name=name,
            error=error,
        ) from error
    if end != data_bytes:
        raise ModelFileError(
            "The model {name} is truncated: {end:,} bytes of weights expected, {data_bytes:,} found. Copy or "
            "download it again.",
            name=name,
            end=end,
            data_bytes=data_bytes,
        )


_NEEDED = {
    "sentinel2": ("architecture", "bands", "window_px"),
    "features": ("architecture", "bands", "mean", "deviation"),
}


def _check_streams(streams: dict[str, Any], name: str) -> None:
    for stream, description in streams.items():
        needed = _NEEDED.get(stream, ("architecture",))
        missing = [k for k in needed if not isinstance(description, dict) or not description.get(k)]
        if missing:
            raise ModelFileError(
                "The {stream} stream of the model {name} lacks {missing}. Make the model again.",
                stream=str(stream)[:40],
                name=name,
                missing=", ".join(missing),
            )


def _read_header(path: Path) -> tuple[dict[str, Any], int]:
    if not os.path.isfile(path):
        raise ModelFileError(
            "There is no model file {path}. Choose an existing model (.safetensors), or name a downloaded one.",
            path=path,
        )
    size = path.stat().st_size
    try:
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > min(size - 8, _LARGEST_HEADER):
                raise ValueError("its header is longer than the file")
            header = parse(file.read(length), longest=_LARGEST_HEADER)
        if not isinstance(header, dict):
            raise ValueError("its header is no JSON object")
    except (OSError, ValueError, FieldError, struct.error) as error:
        hint = (
            say("Run 'Import published weights' to make a model of published weights (.h5, .hdf5).")
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

    path = found(path)
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
        if not bool(tensor.isfinite().all()):
            raise ModelFileError(
                "The weights {key} of the model {name} hold values that are no numbers (NaN or infinite). Copy or make "
                "it again.",
                key=key,
                name=path.name,
            )
        stream, _, name = key.partition(".")
        tensors.setdefault(stream, {})[name] = tensor
    return Model(metadata, tensors)


def save(path: Path | str, model: Model, reporter: Reporter) -> dict[str, Any]:
    """Write a model file atomically; returns the metadata as written, with hash and format version.

    Raises:
        DestinationError: it cannot be written.
    """
    flat = {f"{s}.{k}": t.detach().cpu().contiguous() for s, ts in model.tensors.items() for k, t in ts.items()}
    metadata = {**model.metadata, "format_version": FORMAT_VERSION, "weights_sha256": weights_sha256(flat)}
    if metadata.get("training"):
        metadata["training"] = _finite_or_none(metadata["training"])
    content = json.dumps(metadata, allow_nan=False)
    write_tensors(path, flat, {_KEY: content, _HASH_KEY: _text_sha256(content)}, reporter)
    return metadata


def _finite_or_none(value: Any) -> Any:
    """JSON-able values without numbers that JSON does not have, such as the loss of an epoch that went wrong."""
    if isinstance(value, dict):
        return {key: _finite_or_none(entry) for key, entry in value.items()}
    if isinstance(value, (list, tuple)):
        return [_finite_or_none(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def weights_sha256(tensors: dict[str, torch.Tensor]) -> str:
    """SHA-256 over the tensors' names, dtypes, shapes and bytes, in the order of their names."""
    import torch

    digest = hashlib.sha256()
    for name in sorted(tensors):
        tensor = tensors[name].detach().cpu().contiguous()
        digest.update(f"{name}|{tensor.dtype}|{tuple(tensor.shape)}\n".encode())
        digest.update(tensor.reshape(-1).view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
