"""Segmenters made by name from the table, with their settings and weights."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from ..shared import parameter, tables
from ..shared import weights as published
from ..shared.errors import InstancesError, RequestError, WeightsError
from ..shared.message import say
from .segmenter import Segmenter


def make_segmenter(
    name: str, settings: dict[str, Any], resolution_m: float, *, weights: str | None = None, device: str = "auto"
) -> Segmenter:
    """The segmenter ``name`` for imagery of ``resolution_m`` metres a pixel.

    ``settings`` may be what instances or a model recorded: keys that are not settings (hashes, the architecture)
    are passed over, missing ones have their defaults. ``weights`` is a file or an id of the weights catalogue;
    without it, recorded weights are looked for by their hash.

    Raises:
        InstancesError: there is no such segmenter, or its package breaks the contract.
        WeightsError, DeviceError: the weights or the device are not there.
    """
    row = _row(name)
    path = weights_file(name, settings, weights)
    cls = tables.load(row.settings)
    names = {f.name for f in dataclasses.fields(cls)}
    chosen = cls(**{k: v for k, v in settings.items() if k in names})
    return _checked(tables.load(row.loader)(chosen, resolution_m, path, device), row)


def weights_file(name: str, settings: dict[str, Any], weights: str | None = None) -> Path | None:
    """The file of a segmenter's weights, as :func:`make_segmenter` finds it; None where it needs none.

    Raises:
        WeightsError: the weights are not there.
    """
    row = _row(name)
    return published.find(weights or _recorded_weights(row, settings)) if row.weights else None


def read_settings(name: str, texts: tuple[str, ...]) -> dict[str, Any]:
    """Settings of the segmenter ``name`` from texts ``name=value``, converted and checked by its dataclass.

    Raises:
        RequestError: a text is no such pair, or the segmenter has no such setting.
    """
    pairs = dict(_pair(text) for text in texts)
    cls = tables.load(_row(name).settings)
    return {key: getattr(parameter.build(cls, pairs), key) for key in pairs}


def _pair(text: str) -> tuple[str, str]:
    key, sign, value = text.partition("=")
    if not sign or not key.strip():
        raise RequestError("A setting must be given as name=value; given: {text}.", text=repr(text))
    return key.strip(), value.strip()


def _row(name: str) -> tables.Segmenter:
    if name not in tables.SEGMENTERS:
        raise InstancesError(
            "There is no segmenter {name}. There are: {segmenters}.",
            name=repr(name),
            segmenters=", ".join(tables.SEGMENTERS),
        )
    return tables.SEGMENTERS.row(name)


def _checked(segmenter: Segmenter, row: tables.Segmenter) -> Segmenter:
    missing = [n for n in ("name", "settings", "tile_px", "segment") if not hasattr(segmenter, n)]
    if missing or segmenter.name != row.name or not callable(segmenter.segment):
        raise InstancesError(
            "The segmenter {name} ({loader}) is not what a segmenter must be: {problem}. Check it against the "
            "contract in instances/segmenter.py.",
            name=row.name,
            loader=row.loader,
            problem=say("it lacks {missing}", missing=", ".join(missing)) if missing else say("its name is another"),
        )
    return segmenter


def _recorded_weights(row: tables.Segmenter, settings: dict[str, Any]) -> str | Path:
    """The catalogue's id of the weights whose hash the settings record."""
    recorded = settings.get("weights_sha256")
    for known in published.catalogue():
        if recorded and known.sha256 == recorded:
            return known.id
    if recorded:
        raise WeightsError(
            "The segmenter's weights (SHA-256 {recorded}...) are not in the catalogue. Name their file.",
            recorded=recorded[:12],
        )
    ids = ", ".join(w.id for w in published.catalogue() if w.kind == row.weights)
    if row.weights == "sam":
        raise WeightsError(
            "SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', "
            "which needs none.",
            ids=ids,
        )
    raise WeightsError("The segmenter {name} needs weights. Give the path of their file.", name=row.name)
