"""The networks of a training: made by name from what the settings, the set and its samples say."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import torch
from torch import nn

from .. import streams
from ..shared import parameter, tables
from ..shared.errors import RequestError, TrainingSetError
from ..shared.method import MAX_NODES, NODE_DETAILS, NODE_FEATURES, RESOLUTION_M, WINDOW_M, WINDOW_PX
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..streams.contract import is_detailed
from .compatibility import border_of
from .samples import Detailed, Samples
from .set_reading import TrainingSet
from .settings import Settings


def google_earth(settings: Settings, training_set: TrainingSet, samples: Samples) -> tuple[nn.Module, dict[str, Any]]:
    """The network of the Google Earth stream, and its entry in the model file; ``samples`` are those to learn from."""
    detailed = takes_details(settings)
    offered = _standardising(samples.detailed) if detailed else {}
    options = _options(settings, streams.GOOGLE_EARTH, offered)
    description = {
        "architecture": settings.google_earth_network,
        "options": options,
        "window_m": WINDOW_M,
        "max_nodes": training_set.details["max_nodes"] if detailed else MAX_NODES,
    }
    if detailed:
        description["details"] = {k: list(training_set.details[k]) for k in ("nodes", "window")}
        if training_set.layers:
            description["details"]["layers"] = training_set.layers
            description["layer_shares"] = list(training_set.details["layer_shares"])
    return streams.make(settings.google_earth_network, options), description


def features(settings: Settings, training_set: TrainingSet) -> tuple[nn.Module, dict[str, Any]]:
    """The network of the stream of further features, and its entry in the model file."""
    found = training_set.features
    options = _options(settings, streams.FEATURES, {"bands": len(found["bands"])})
    description = {
        "architecture": settings.features_network,
        "options": options,
        "parameter": "features",
        **{k: list(found[k]) for k in ("bands", "mean", "deviation")},
        "nodata": found.get("nodata"),
        "window_px": WINDOW_PX,
        "resolution_m": RESOLUTION_M,
    }
    # Whatever random numbers it takes, the other streams are trained as they are without it.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(settings.seed)
        return streams.make(settings.features_network, options), description


def takes_details(settings: Settings) -> bool:
    """Whether the settings' network of the Google Earth stream takes detailed graphs."""
    if settings.streams != "both":
        return False
    return is_detailed(tables.load(tables.NETWORKS.row(settings.google_earth_network).loader))


def for_set(settings: Settings, training_set: TrainingSet, reporter: Reporter) -> Settings:
    """The settings, with the published graph network where the set has no detailed graphs for another."""
    if not takes_details(settings):
        if settings.streams == "both" and training_set.layers:
            reporter.warning(
                "The network {network} knows the published five features of an object only: the layers of the training "
                "set ({layers}) are left out. Choose gcn2 to learn from them.",
                network=settings.google_earth_network,
                layers=", ".join(training_set.layers),
            )
        return settings
    if training_set.details:
        return settings
    reporter.warning(
        "The training set {name} has the five features a node of the published graphs only: the published network gcn "
        "is trained. For {network} create the set again, with the RGB image.",
        name=training_set.name,
        network=settings.google_earth_network,
    )
    return dataclasses.replace(settings, google_earth_network="gcn")


def _standardising(graphs: Detailed) -> dict[str, Any]:
    """What standardises the nodes and windows of detailed graphs: means and deviations of those to learn from."""
    real = np.arange(graphs.nodes.shape[1]) < graphs.counts[:, None]
    nodes, view = graphs.nodes[real].astype(np.float64), graphs.view[graphs.counts > 0].astype(np.float64)
    mean, std = nodes.mean(0), nodes.std(0)
    for column in range(NODE_FEATURES + len(NODE_DETAILS), nodes.shape[1]):
        # Of a layer the objects that it tells something of.
        known = nodes[:, column][np.isfinite(nodes[:, column])]
        mean[column], std[column] = (known.mean(), known.std()) if len(known) else (0.0, 1.0)
    values = {"mean": mean, "std": std, "view_mean": view.mean(0), "view_std": view.std(0)}
    # A column that never changes says nothing, and must not be divided by nothing.
    return {
        "features": nodes.shape[1],
        "view": view.shape[1],
        **{k: _rounded(np.where(v < 1e-6, 1.0, v) if k.endswith("std") else v) for k, v in values.items()},
    }


def sentinel2(
    settings: Settings, training_set: TrainingSet, pretrained: Model | None, samples: Samples
) -> tuple[nn.Module, dict[str, Any]]:
    """The network of the Sentinel-2 stream, and its entry in the model file; ``samples`` are those to learn from.

    Raises:
        RequestError: an option is unknown.
        TrainingSetError: the set has no surroundings, which the network needs.
    """
    if pretrained is not None:
        description = dict(pretrained.streams.get(streams.SENTINEL2) or {})
        return streams.restore(pretrained, streams.SENTINEL2), description
    offered = _offered(settings, training_set)
    if settings.standardise:
        images = samples.images
        offered |= {"mean": _rounded(images.mean((0, 2, 3))), "std": _rounded(images.std((0, 2, 3)) + 1e-6)}
    options = _options(settings, streams.SENTINEL2, offered)
    network = streams.make(settings.sentinel2_network, options)
    description = {
        "architecture": settings.sentinel2_network,
        "options": options,
        "bands": list(training_set.bands),
        "window_px": WINDOW_PX,
        "resolution_m": RESOLUTION_M,
        "input": "reflectance",
        "margin_px": network.margin,
    }
    return network, description


def sees_surroundings(settings: Settings, training_set: TrainingSet, pretrained: Model | None) -> bool:
    """Whether the Sentinel-2 network takes real pixels around its windows.

    Raises:
        TrainingSetError: it does by the settings, and the set has none.
    """
    if pretrained is not None:
        border_of(settings, training_set, pretrained)
        network = streams.restore(pretrained, streams.SENTINEL2)
    else:
        options = _options(settings, streams.SENTINEL2, _offered(settings, training_set))
        network = streams.make(settings.sentinel2_network, options)
    if network.margin and not training_set.has_surroundings:
        raise TrainingSetError(
            "The network sees real surroundings of its windows, which the training set {name} does not have. Create "
            "the set again, or choose another network.",
            name=training_set.name,
        )
    return network.margin > 0


def _offered(settings: Settings, training_set: TrainingSet) -> dict[str, Any]:
    border = border_of(settings, training_set, None)
    return {"bands": len(training_set.bands), "width": settings.width, "border": border}


def check_options(settings: Settings, pretrained: Model | None) -> None:
    """Refuse options that their stream's network does not know, whether that stream is trained or not.

    Raises:
        RequestError: an option is unknown, or belongs to no stream.
    """
    for stream in streams.NAMES:
        if _given(settings, stream):
            stands_in = pretrained.streams.get(stream) if pretrained and stream == streams.SENTINEL2 else None
            _options(settings, stream, {}, stands_in and stands_in["architecture"])


def _options(settings: Settings, stream: str, offered: dict[str, Any], name: str | None = None) -> dict[str, Any]:
    """The options of a stream's network: of those ``offered`` the ones that it knows, then those asked for.

    ``name`` is the network's where it is not the settings'.
    """
    cls = tables.load(tables.NETWORKS.row(name or getattr(settings, f"{stream}_network")).options)
    known, given = {f.name for f in dataclasses.fields(cls)}, _given(settings, stream)
    asked = {key: getattr(parameter.build(cls, given), key) for key in given}
    return {**{k: v for k, v in offered.items() if k in known}, **asked}


def _given(settings: Settings, stream: str) -> dict[str, str]:
    """The options that the settings give to a stream's network, as texts."""
    given = {}
    for text in settings.network_options:
        key, sign, value = text.partition("=")
        owner, dot, option = key.strip().partition(".")
        if not (sign and dot) or owner not in (streams.SENTINEL2, streams.GOOGLE_EARTH, streams.FEATURES):
            raise RequestError(
                "An option of a network must be given as sentinel2.name=value, google_earth.name=value or "
                "features.name=value; given: {text}.",
                text=repr(text),
            )
        if owner == stream:
            given[option] = value.strip()
    return given


def _rounded(values: np.ndarray) -> list[float]:
    return [float(f"{v:.6g}") for v in values]
