"""What a model file records of its training: where it comes from, with what settings, on what, and how it went."""

from __future__ import annotations

import dataclasses
import datetime
import re
from typing import Any

import torch

from ..shared import folders, lcz
from ..shared.model_file import Model
from ..shared.tables import FEATURES, GOOGLE_EARTH
from ..streams.fusion import alpha_of
from . import learnt
from .fitting import FitState
from .fusing import Choice
from .pretraining import in_use
from .samples import Samples
from .set_reading import TrainingSet
from .settings import Settings


def metadata_of(
    name: str | None,
    training_set: TrainingSet,
    described: dict[str, dict[str, Any]],
    choice: Choice,
    pretrained: Model | None,
    record: dict[str, Any],
) -> dict[str, Any]:
    """The metadata of a trained model (see :mod:`.model_file`); ``described`` holds its streams' entries."""
    fused, told = GOOGLE_EARTH in described, len(described) > 1 and choice.fusion is not None
    return {
        "name": name or f"DF4LCZ, {training_set.name}",
        "licence": "that of its training set and, where one was used, of the pretrained model",
        "citation": "Wu, Ma, Sui, Pun (2024), DF4LCZ, IEEE TGRS 62, doi 10.1109/TGRS.2024.3414143",
        "provenance": {
            "made_with": f"DF4LCZ for QGIS {folders.version()}",
            "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
            "training_set": training_set.name,
            "pretrained": _origin(pretrained) if pretrained else None,
        },
        "classes": [c.code for c in lcz.CLASSES],
        "streams": described,
        "alpha": alpha_of(choice.fusion) if fused else None,
        "fusion": choice.fusion.to_json() if told and choice.fusion else None,
        **({"further": choice.further.to_json() if choice.further else None} if FEATURES in described else {}),
        "segmenter": training_set.metadata.get("segmenter") if fused else None,
        "training": record,
    }


def record_of(
    settings: Settings,
    device: torch.device,
    training_set: TrainingSet,
    parts: dict[str, Samples],
    fits: dict[str, FitState],
    choice: Choice,
    pretrained: Model | None,
    *,
    marks: dict[str, Any] | None,
    stopped_early: bool,
) -> dict[str, Any]:
    """The entry ``training`` of a model's metadata, still without the figures on the test samples.

    ``marks`` are those of :func:`.learnt.to_keep`.
    """
    return {
        "settings": in_use(settings, pretrained),
        "device": str(device),
        "torch": str(torch.__version__),
        "training_set": {
            "name": training_set.name,
            "synthetic": training_set.synthetic,
            "samples": {part: samples.class_counts() for part, samples in parts.items()},
            **{part: _named(training_set.metadata.get(part)) for part in ("sentinel2", "google_earth")},
            "features": _counted(training_set.features),
        },
        "polygons": _provenance(parts),
        "learnt": marks,
        "curves": {stream: state.curves for stream, state in fits.items()},
        "best_epoch": {stream: state.best_epoch for stream, state in fits.items()},
        "alpha_scan": choice.scan,
        "fusion": choice.comparison,
        "further": choice.further_comparison,
        "stopped_early": stopped_early,
        "test": None,
    }


def _named(images: dict[str, Any] | None) -> dict[str, Any] | None:
    """What a training set says of its images, which early ones name by whole paths: a model tells the files' names."""
    if not images or not isinstance(images.get("sources"), list):
        return images
    return {**images, "sources": [re.split(r"[\\/]", str(source))[-1] for source in images["sources"]]}


def fingerprint(
    settings: Settings, training_set: TrainingSet, parts: dict[str, Samples], pretrained: Model | None
) -> dict[str, Any]:
    """What a resumed training must share with the one that it goes on with: takes some seconds of large sets."""
    described = ("sentinel2", "google_earth", "features", "segmenter")
    return {
        **dataclasses.asdict(settings),
        "training set": {
            "name": training_set.name,
            "classes": {part: samples.class_counts() for part, samples in parts.items()},
            "layers": training_set.layers,
            "description": {name: training_set.metadata.get(name) for name in described},
            "samples_sha256": learnt.digest(parts),
        },
        "pretrained model": pretrained.metadata["weights_sha256"] if pretrained else None,
    }


def _provenance(parts: dict[str, Samples]) -> dict[str, dict[str, Any]]:
    """Training area -> its class and how many of its samples are in which part; empty where areas are unknown."""
    found: dict[str, dict[str, Any]] = {}
    for part, samples in parts.items():
        for polygon, label in zip(samples.polygons, samples.labels):
            if polygon:
                entry = found.setdefault(polygon, {"class": int(label) + 1, "samples": {}})
                entry["samples"][part] = entry["samples"].get(part, 0) + 1
    return found


def _counted(features: dict[str, Any] | None) -> dict[str, Any] | None:
    """What a set tells of its further features, without the numbers that the stream's entry has."""
    return features and {k: v for k, v in features.items() if k not in ("bands", "mean", "deviation")}


def _origin(pretrained: Model) -> dict[str, Any]:
    keys = ("name", "licence", "citation", "weights_sha256", "provenance")
    return {k: pretrained.metadata.get(k) for k in keys}
