"""Checkpoints of a training: one safetensors file with tensors and a JSON text. Nothing is pickled.

A checkpoint holds the fits done and the one under way, by stream; ``fingerprint`` tells what they were made with.
"""

from __future__ import annotations

import dataclasses
import json
import math
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open

from ..shared.errors import FieldError, TrainingSetError
from ..shared.reporter import Reporter
from ..shared.schema import boolean, listing, mapping, number, optional, parse, plain, record, whole
from ..shared.tensor_files import write_tensors
from .fitting import FitState
from .settings import Settings

_KEY = "df4lcz_checkpoint"
_FORMAT_VERSION = 1
_NUMBERS = ("epoch", "best_epoch", "best_accuracy", "waited", "finished", "curves")

_COUNT = whole(0, 10**9)
_DESCRIPTION = record(
    {
        "format_version": whole(1, _FORMAT_VERSION),
        "fingerprint": mapping(plain),
        "fits": mapping(
            record(
                {
                    "epoch": _COUNT,
                    "best_epoch": _COUNT,
                    "best_accuracy": number(-1, 1),
                    "waited": _COUNT,
                    "finished": boolean,
                    "curves": listing(mapping(number()), most=10**6),
                    "lowest_loss": optional(number()),
                    "param_groups": listing(mapping(plain)),
                    "scaler": mapping(plain),
                }
            ),
            most=10,
        ),
    }
)


def path_for(model: Path) -> Path:
    """Where the checkpoint of a training that makes ``model`` lies: beside it."""
    return model.with_name(f"{model.stem}.checkpoint.safetensors")


def unfinished_path(model: Path) -> Path:
    """Where the best model so far of a training that makes ``model`` lies until it is done: beside it."""
    return model.with_name(f"{model.stem}.unfinished.safetensors")


def save(path: Path, fits: dict[str, FitState], fingerprint: dict[str, Any], reporter: Reporter) -> None:
    """Write a checkpoint atomically.

    Raises:
        DestinationError: it cannot be written; an earlier one stays as it was.
    """
    tensors: dict[str, torch.Tensor] = {}
    described: dict[str, Any] = {}
    for stream, state in fits.items():
        groups = state.optimizer.get("param_groups", [])
        described[stream] = {
            **{name: getattr(state, name) for name in _NUMBERS},
            "lowest_loss": state.lowest_loss if math.isfinite(state.lowest_loss) else None,
            "param_groups": groups,
            "scaler": state.scaler,
        }
        for kind, weights in (("weights", state.weights), ("best", state.best_weights)):
            tensors.update({f"{stream}/{kind}/{k}": t for k, t in weights.items()})
        for parameter, values in state.optimizer.get("state", {}).items():
            for key, value in values.items():
                tensors[f"{stream}/optimizer/{parameter}/{key}"] = value
    # A clone each: safetensors refuses tensors that share memory, and the best weights may be the last ones.
    tensors = {k: t.detach().cpu().clone().contiguous() for k, t in tensors.items()}
    text = json.dumps({"format_version": _FORMAT_VERSION, "fingerprint": fingerprint, "fits": described})
    write_tensors(path, tensors, {_KEY: text}, reporter)


def load(path: Path, fingerprint: dict[str, Any]) -> dict[str, FitState]:
    """The fits of a checkpoint that was made with the same ``fingerprint``.

    Raises:
        TrainingSetError: there is none, it is damaged, or it was made with other settings or another set.
    """
    if not path.is_file():
        raise TrainingSetError(
            "There is nothing to resume: {path} does not exist. Train without 'Resume a stopped training'.", path=path
        )
    try:
        with safe_open(path, framework="pt") as file:
            description = _DESCRIPTION(parse((file.metadata() or {}).get(_KEY, "")), "")
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - not a dict
        made_with, fits = description["fingerprint"], description["fits"]
        for key, tensor in tensors.items():
            parts = key.split("/")
            if len(parts) < 3 or (parts[1] == "optimizer" and not parts[2].isdecimal()):
                raise ValueError(f"its tensor {key[:80]!r} belongs to nothing")
            if not bool(tensor.isfinite().all()):
                raise ValueError(f"its tensor {key[:80]} holds values that are no numbers")
    except (SafetensorError, FieldError, OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TrainingSetError(
            "The checkpoint {path} is damaged ({error}). Train without 'Resume a stopped training'.",
            path=path,
            error=error,
        ) from error
    if isinstance(made_with.get("training set"), list):
        raise TrainingSetError(
            "The training cannot be resumed: an earlier version of this plugin made {name}, and did not note the "
            "samples that it learns from. Train without 'Resume a stopped training'.",
            name=path.name,
        )
    expected = json.loads(json.dumps(fingerprint))
    # Settings that were not there when it was made stood where their defaults are now.
    made_with = {**json.loads(json.dumps(dataclasses.asdict(Settings()))), **made_with}
    if made_with != expected:
        other = sorted(k for k in {*made_with, *expected} if made_with.get(k) != expected.get(k))
        raise TrainingSetError(
            "The training cannot be resumed: {other} differ from those of {name}. Set them as they were, or "
            "train without 'Resume a stopped training'.",
            other=", ".join(other),
            name=path.name,
        )
    return {stream: _state(stream, values, tensors) for stream, values in fits.items()}


def _state(stream: str, values: dict[str, Any], tensors: dict[str, torch.Tensor]) -> FitState:
    state = FitState(**{name: values[name] for name in _NUMBERS})
    state.lowest_loss = math.inf if values["lowest_loss"] is None else values["lowest_loss"]
    state.scaler = values["scaler"]
    optimizer: dict[int, dict[str, torch.Tensor]] = {}
    for key, tensor in tensors.items():
        owner, kind, name = key.split("/", 2)
        if owner != stream:
            continue
        if kind == "optimizer":
            number, _, entry = name.partition("/")
            optimizer.setdefault(int(number), {})[entry] = tensor
        else:
            (state.weights if kind == "weights" else state.best_weights)[name] = tensor
    state.optimizer = {"state": optimizer, "param_groups": values["param_groups"]} if values["param_groups"] else {}
    return state
