"""The table of segmenters: a new one is a module of its own and a line here."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from ..shared import device as devices
from ..shared import weights as published
from ..shared.errors import InstancesError, WeightsError
from .segmenter import Segmenter


def make_segmenter(
    name: str, settings: dict[str, Any], resolution_m: float, *, weights: str | None = None, device: str = "auto"
) -> Segmenter:
    """The segmenter ``name`` for imagery of ``resolution_m`` metres a pixel.

    ``settings`` may be what instances or a model recorded: keys that are not settings (hashes, the architecture)
    are passed over, missing ones have their defaults. ``weights`` is a file or an id of the weights catalogue;
    without it, recorded weights are looked for by their hash.

    Raises:
        InstancesError: there is no such segmenter.
        WeightsError, DeviceError: the weights or the device are not there.
    """
    if name not in SEGMENTERS:
        raise InstancesError(
            "There is no segmenter {name}. There are: {segmenters}.", name=repr(name), segmenters=", ".join(SEGMENTERS)
        )
    return SEGMENTERS[name](settings, resolution_m, weights, device)


def _sam(settings: dict[str, Any], resolution_m: float, weights: str | None, device: str) -> Segmenter:
    path = published.find(weights or _recorded_weights(settings))
    from .sam import SamSettings, make_sam

    return make_sam(path, _known(SamSettings, settings), devices.choose(device), resolution_m)


def _superpixels(settings: dict[str, Any], resolution_m: float, _weights: str | None, _device: str) -> Segmenter:
    from .superpixels import SuperpixelSegmenter, SuperpixelSettings

    return SuperpixelSegmenter(_known(SuperpixelSettings, settings), resolution_m)


SEGMENTERS: dict[str, Callable[[dict[str, Any], float, str | None, str], Segmenter]] = {
    "sam": _sam,
    "superpixels": _superpixels,
}


def _known(cls: type, settings: dict[str, Any]) -> Any:
    names = {f.name for f in dataclasses.fields(cls)}
    return cls(**{k: v for k, v in settings.items() if k in names})


def _recorded_weights(settings: dict[str, Any]) -> str:
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
    ids = ", ".join(w.id for w in published.catalogue() if w.kind == "sam")
    raise WeightsError(
        "SAM needs weights. Give a checkpoint's path or one of: {ids}; or choose the segmenter 'superpixels', "
        "which needs none.",
        ids=ids,
    )
