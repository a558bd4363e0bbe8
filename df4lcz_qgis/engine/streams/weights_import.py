"""Published weights into a model file: recognise the network, fill it, describe where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from .. import streams
from ..shared import lcz, weights
from ..shared.errors import WeightsError
from ..shared.message import say
from ..shared.method import LCZ_BANDS, MAX_NODES, NODE_FEATURES, POINTS_PER_WINDOW, RESOLUTION_M, WINDOW_M, WINDOW_PX
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from . import keras_import

#: Layers, bands or filters of a network: no published one has so many.
_LARGEST_OPTION = 4096


@dataclass(frozen=True)
class Recognised:
    """A network recognised from the shapes of its weights."""

    stream: str
    architecture: str
    options: dict[str, Any]


def recognise(layers: keras_import.KerasLayers | keras_import.KerasHeaders, source: str) -> Recognised:
    """The network that Keras weights belong to, from numbers and shapes of their layers.

    Raises:
        WeightsError: it is none that this project knows.
    """
    convolutions = _shapes(layers, "conv2d")
    spectral, graph, heads = (
        _shapes(layers, "conv3d"),
        _shapes(layers, "gcs_conv", "kernel_1"),
        _shapes(layers, "dense"),
    )
    whole = all(len(s) == 4 for s in convolutions) and all(len(s) == 2 for s in heads)
    if convolutions and heads and whole:
        bands, width = convolutions[0][2], convolutions[0][3]
        options = {"bands": int(bands), "classes": int(heads[0][1]), "width": int(width)}
        # Bottlenecks of the residual network have 1 x 1 kernels, Sen2LCZ-Net has none.
        plain = all(s[:2] == (3, 3) for s in convolutions)
        if plain and len(heads) in (1, 4) and len(convolutions) % 4 == 0:
            options |= {"depth": len(convolutions) + 1, "multilevel": len(heads) == 4}
            return Recognised(streams.SENTINEL2, "sen2lcz", options)
        if len(heads) == 1 and (len(convolutions) - 4) % 9 == 0:
            options |= {"depth": len(convolutions) - 4 + 2}
            return Recognised(streams.SENTINEL2, "resnet_v2", options)
    if len(spectral) == 13 and len(heads) == 1 and all(len(s) == 5 for s in spectral):
        return Recognised(streams.SENTINEL2, "resnet3d", {"classes": int(heads[0][1]), "width": int(spectral[0][4])})
    if len(graph) == 3 and len(heads) == 1 and all(len(s) == 2 for s in graph):
        options = {"features": int(graph[0][0]), "width": int(graph[0][1]), "classes": int(heads[0][1])}
        return Recognised(streams.GOOGLE_EARTH, "gcn", options)
    counts = ", ".join(f"{len(found)} {kind}" for kind, found in sorted(layers.items())) or say("no layers")
    raise WeightsError(
        "The network of {source} is not known ({counts}). Known: Sen2LCZ-Net, ResNet v2 and 3D ResNet11 for "
        "Sentinel-2, the graph network of DF4LCZ for high-resolution imagery.",
        source=source,
        counts=counts,
    )


def _shapes(
    layers: keras_import.KerasLayers | keras_import.KerasHeaders, kind: str, array: str = "kernel"
) -> list[tuple[int, ...]]:
    return [arrays[array].shape for _, arrays in layers.get(kind, []) if array in arrays]


def import_weights(path: Path, reporter: Reporter, name: str | None = None) -> Model:
    """A model made from a file of published Keras weights.

    Raises:
        WeightsError: not such a file, damaged, or of an unknown network.
    """
    if not path.is_file():
        raise WeightsError("There is no weights file {path}. Choose an existing .h5 or .hdf5 file.", path=path)
    weights.check_published(path)
    layers = keras_import.read_layers(path, reporter, lambda headers: _check(headers, path.name))
    found = recognise(layers, path.name)
    if found.architecture == "sen2lcz" and found.options["multilevel"]:
        layers["dense"] = _heads_by_level(layers["dense"])
    network = streams.make(found.architecture, found.options)
    keras_import.fill(network, layers, source=path.name)
    known = weights.entry_of_file(path)
    metadata: dict[str, Any] = {
        "name": name or (known.name if known else path.stem),
        "classes": [c.code for c in lcz.CLASSES],
        "streams": {found.stream: describe(found)},
        "alpha": None,
        "segmenter": AUTHORS_SEGMENTER if found.stream == streams.GOOGLE_EARTH else None,
        "training": None,
        "licence": known.licence if known else "unknown; see the source",
        "citation": known.citation if known else "unknown; see the source",
        "provenance": {
            "source": known.address if known else path.name,
            "source_sha256": weights.sha256(path),
            "trained_on": known.trained_on if known else None,
            "catalogue_id": known.id if known else None,
        },
    }
    return Model(metadata, {found.stream: dict(network.state_dict())})


def _check(headers: keras_import.KerasHeaders, source: str) -> None:
    """Whether the arrays that a file claims are those of the network they seem to be of, before any is read."""
    found = recognise(headers, source)
    if max(v for v in found.options.values()) > _LARGEST_OPTION:
        raise WeightsError(
            "The network of {source} is of an unlikely size ({options}). Choose another file.",
            source=source,
            options=found.options,
        )
    if (classes := found.options["classes"]) != lcz.CLASS_COUNT:
        raise WeightsError(
            "The network of {source} tells {classes} classes apart, and the file does not say which; maps here have "
            "the 17 local climate zones. Choose weights of all 17.",
            source=source,
            classes=classes,
        )
    _check_input(found.options, source)
    layers = dict(headers)
    if found.architecture == "sen2lcz" and found.options["multilevel"]:
        layers["dense"] = _heads_by_level(layers["dense"])
    with torch.device("meta"):  # shapes without memory
        keras_import.check_fit(streams.make(found.architecture, found.options), layers, source=source)


def _check_input(options: dict[str, Any], source: str) -> None:
    """Whether a network takes what is given to it here: nothing tells which bands or features others would want."""
    if (bands := options.get("bands", len(LCZ_BANDS))) != len(LCZ_BANDS):
        raise WeightsError(
            "The network of {source} takes {count} bands, and the file does not say which; networks are given the ten "
            "Sentinel-2 bands {bands} here. Choose weights that were trained on these.",
            source=source,
            count=bands,
            bands=", ".join(LCZ_BANDS),
        )
    if (features := options.get("features", NODE_FEATURES)) != NODE_FEATURES:
        raise WeightsError(
            "The graph network of {source} takes {count} features of each object, and the file does not say which; "
            "here it is given five, the mean red, green and blue and the centre. Choose weights that were trained on "
            "these.",
            source=source,
            count=features,
        )


def _heads_by_level(heads: list[Any]) -> list[Any]:
    """The four classifiers, given in the file's order, in the order of their levels.

    The third and the final one take as many features, so no shape tells them apart. The file lists the four as its
    average takes them: all by level, or the final one before the others, as in the published network, whatever their
    numbers. Of a list that is neither, the one of the two that was made last is taken for the final one.
    """
    if len(heads) != 4:
        return heads  # one more without a kernel, which is told as such
    first, second, third, final = sorted(range(4), key=lambda place: heads[place][1]["kernel"].shape[0])
    if first < second and first < final:
        if third < first:
            third, final = final, third
    else:
        third, final = sorted((third, final), key=lambda place: heads[place][0])
    return [heads[place] for place in (first, second, third, final)]


def combine(first: Model, second: Model, alpha: float) -> Model:
    """A model of both streams made from two of one stream each, fused with ``alpha``.

    Raises:
        WeightsError: both are of the same stream.
    """
    both = {**first.streams, **second.streams}
    if set(both) != {streams.SENTINEL2, streams.GOOGLE_EARTH}:
        raise WeightsError(
            "A fused model needs weights of both streams; these are of: {both}. Give one file of a Sentinel-2 "
            "network and one of the graph network.",
            both=", ".join(sorted(both)),
        )
    metadata = {
        **first.metadata,
        "streams": both,
        "alpha": alpha,
        "segmenter": first.metadata["segmenter"] or second.metadata["segmenter"],
        "provenance": {next(iter(m.streams)): m.metadata["provenance"] for m in (first, second)},
    }
    return Model(metadata, {**first.tensors, **second.tensors})


_VIT_H = "a7bf3b02f3ebf1267aba913ff637d9a2d5c33d3173bb679e46d9f338c26f262e"  # pragma: allowlist secret
#: What the authors segmented their patches with: SAM ViT-H, prompts 12 x 12 on 320 m and one layer of crops.
AUTHORS_SEGMENTER: dict[str, Any] = {
    "name": "sam",
    "settings": {
        "architecture": "vit_h",
        "weights_sha256": _VIT_H,
        "point_spacing_m": WINDOW_M / POINTS_PER_WINDOW,
        "predicted_iou": 0.88,
        "stability": 0.92,
        "box_nms": 0.4,
        "min_area_m2": 50.0,
        "min_region_m2": 100.0,
        "per_patch": True,
        "keeps_background": True,
    },
}


def describe(found: Recognised) -> dict[str, Any]:
    """The entry of a stream in the model file's metadata."""
    entry = {"architecture": found.architecture, "options": found.options}
    if found.stream == streams.GOOGLE_EARTH:
        return {**entry, "window_m": WINDOW_M, "max_nodes": MAX_NODES}
    return {
        **entry,
        "bands": list(LCZ_BANDS),
        "window_px": WINDOW_PX,
        "resolution_m": RESOLUTION_M,
        "input": "reflectance",
    }
