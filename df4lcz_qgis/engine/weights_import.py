"""Published weights into a model file: recognise the network, fill it, describe where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import keras_import, lcz, streams, weights
from .errors import WeightsError
from .model_file import Model
from .sentinel2 import LCZ_BANDS, RESOLUTION


@dataclass(frozen=True)
class Recognised:
    """A network recognised from the shapes of its weights."""

    stream: str
    architecture: str
    options: dict[str, Any]


def recognise(layers: keras_import.KerasLayers, source: str) -> Recognised:
    """The network that Keras weights belong to, from numbers and shapes of their layers.

    Raises:
        WeightsError: it is none that this project knows.
    """
    convolutions = [a["kernel"].shape for _, a in layers.get("conv2d", []) if "kernel" in a]
    heads = [a["kernel"].shape for _, a in layers.get("dense", []) if "kernel" in a]
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
    counts = ", ".join(f"{len(found)} {kind}" for kind, found in sorted(layers.items())) or "no layers"
    raise WeightsError(
        f"The network of {source} is not known ({counts}). Known: Sen2LCZ-Net and ResNet v2 for Sentinel-2."
    )


def import_weights(path: Path, name: str | None = None) -> Model:
    """A model made from a file of published Keras weights.

    Raises:
        WeightsError: not such a file, damaged, or of an unknown network.
    """
    if not path.is_file():
        raise WeightsError(f"There is no weights file {path}. Choose an existing .h5 or .hdf5 file.")
    layers = keras_import.read_layers(path)
    found = recognise(layers, path.name)
    network = streams.make(found.architecture, found.options)
    keras_import.fill(network, layers, source=path.name)
    known = weights.entry_of_file(path)
    metadata: dict[str, Any] = {
        "name": name or (known.name if known else path.stem),
        "classes": [c.code for c in lcz.CLASSES],
        "streams": {found.stream: describe(found)},
        "alpha": None,
        "segmenter": None,
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


def describe(found: Recognised) -> dict[str, Any]:
    """The entry of a stream in the model file's metadata."""
    return {
        "architecture": found.architecture,
        "options": found.options,
        "bands": list(LCZ_BANDS),
        "window_px": 32,
        "resolution_m": RESOLUTION,
        "input": "reflectance",
    }
