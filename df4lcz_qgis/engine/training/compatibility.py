"""What fits what: models, training sets, segmenters, and settings that ask for what a set does not have."""

from __future__ import annotations

import numpy as np

from ..shared import lcz
from ..shared.errors import ModelFileError, TrainingSetError
from ..shared.message import say
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..shared.tables import FEATURES, GOOGLE_EARTH, SENTINEL2
from .samples import Samples
from .set_reading import TrainingSet
from .settings import AUTO, Settings


def check_pretrained(model: Model) -> None:
    """Refuse a pretrained model without a Sentinel-2 stream.

    Raises:
        ModelFileError: it has none.
    """
    if SENTINEL2 not in model.streams:
        raise ModelFileError(
            "The model {model} has no Sentinel-2 stream to start from. Choose another one.",
            model=repr(model.metadata["name"]),
        )


def check_bands(model: Model, training_set: TrainingSet) -> None:
    """Refuse a model whose Sentinel-2 stream takes other bands than the set's patches have.

    Raises:
        ModelFileError: they differ.
    """
    bands = tuple(model.streams.get(SENTINEL2, {}).get("bands") or training_set.bands)
    if bands != training_set.bands:
        raise ModelFileError(
            "The model {model} takes the bands {bands}; the training set {name} has {own_bands}. Choose a "
            "model for the same bands.",
            model=repr(model.metadata["name"]),
            bands=", ".join(bands),
            name=training_set.name,
            own_bands=", ".join(training_set.bands),
        )


def check_layers(model: Model, training_set: TrainingSet, reporter: Reporter) -> list[int]:
    """The positions among the set's layers of objects of those that the model looks at, in its order.

    A model without layers looks at none. Layers of other names are taken in their order, with a warning.

    Raises:
        ModelFileError: their numbers differ.
    """
    needed, own = model.layers, training_set.layers
    if needed and len(needed) != len(own):
        raise ModelFileError(
            "The model {model} looks at these layers of objects: {needed}; the training set {name} has: {own}. Create "
            "the set with the same layers, or choose another model.",
            model=repr(model.metadata["name"]),
            needed=", ".join(needed),
            name=training_set.name,
            own=", ".join(own) or say("none"),
        )
    if sorted(needed) == sorted(own) and len(set(own)) == len(own):
        return [own.index(name) for name in needed]
    if needed and needed != own:
        reporter.warning(
            "The layers of objects of the training set {name} ({own}) are called otherwise than those of the model "
            "({needed}). They are taken in their order; check that it is the same.",
            name=training_set.name,
            own=", ".join(own),
            needed=", ".join(needed),
        )
    return list(range(len(needed)))


def check_segmenter(model: Model, training_set: TrainingSet, reporter: Reporter) -> None:
    """Warn when the set's instances come from another segmenter than those that the model was trained on."""
    ours, theirs = model.metadata.get("segmenter"), training_set.metadata.get("segmenter")
    if GOOGLE_EARTH in model.streams and ours and theirs and ours != theirs:
        reporter.warning(
            "The instances of the training set {name} come from another segmenter ({theirs}) or other settings "
            "than those of the model ({ours}). The figures of the Google Earth stream say little.",
            name=training_set.name,
            theirs=theirs.get("name"),
            ours=ours.get("name"),
        )


def check_features(model: Model, training_set: TrainingSet, reporter: Reporter) -> bool:
    """Whether the set has the further features that the model's stream of these needs; says where it has not."""
    wanted = model.streams.get(FEATURES)
    if wanted is None:
        return False
    own = training_set.features
    if own is not None and len(own["bands"]) == len(wanted["bands"]):
        if list(own["bands"]) != list(wanted["bands"]):
            reporter.warning(
                "The further features of the training set {name} are called otherwise than those of the model. They "
                "are taken in their order; check that it is the same.",
                name=training_set.name,
            )
        return True
    reporter.warning(
        "The model has a stream of {count} further features; the training set {name} has {own}. The model is judged "
        "without that stream.",
        count=len(wanted["bands"]),
        name=training_set.name,
        own=len(own["bands"]) if own else say("none"),
    )
    return False


def learns_features(
    settings: Settings, training_set: TrainingSet, parts: dict[str, Samples], reporter: Reporter
) -> bool:
    """Whether a stream of further features is trained: they are wanted, and some samples to learn from have them."""
    if not settings.features or training_set.features is None:
        return False
    known = {part: parts[part].known > 0 for part in ("train", "validation")}
    classes = len(np.unique(parts["train"].labels[known["train"]]))
    if classes > 1 and known["validation"].any():
        return True
    reporter.warning(
        "The further features of the training set {name} are missing nearly everywhere: {train} training and "
        "{validation} validation samples have them. No stream is trained on them.",
        name=training_set.name,
        train=int(known["train"].sum()),
        validation=int(known["validation"].sum()),
    )
    return False


def tell_fusion(settings: Settings, features: bool, reporter: Reporter) -> None:
    """Tell where the published fusion was asked for and streams have no say in it; ``features``: some are learnt."""
    if settings.fusion == AUTO and settings.alpha is None:
        return
    if settings.streams != "both":
        reporter.warning("Fusion by alpha has no effect: the Sentinel-2 stream is trained without a second one.")
    elif features:
        reporter.warning(
            "The further features are learnt, and have no say: the published fusion by alpha is of two streams. Choose "
            "the fusion auto, or leave them out to save time."
        )


def border_of(settings: Settings, training_set: TrainingSet, pretrained: Model | None) -> str:
    """The border of the Sentinel-2 network: the settings', the pretrained model's, or the one that the set allows.

    Raises:
        TrainingSetError: real surroundings are asked for, and the set has none.
    """
    border = settings.border
    if pretrained is not None:
        border = pretrained.streams.get(SENTINEL2, {}).get("options", {}).get("border", "zeros")
    if border == AUTO:
        border = "real" if training_set.has_surroundings else "zeros"
    if border == "real" and not training_set.has_surroundings:
        raise TrainingSetError(
            "The training set {name} has no surroundings of its patches, which 'real' needs. "
            "Choose 'auto' or 'zeros', or create the set again.",
            name=training_set.name,
        )
    return border


def check_parts(parts: dict[str, Samples], name: str, settings: Settings, reporter: Reporter) -> None:
    """Refuse samples that nothing can be learnt from, and tell which classes will be missing.

    Raises:
        TrainingSetError: a part is empty, all samples are of one class, or the Google Earth stream has no graphs.
    """
    advice = say("Add training areas and create the set again, or choose the split 'random'.")
    for part in ("train", "validation"):
        if not len(parts[part]):
            raise TrainingSetError(
                "The split {split} of the training set {name} has no samples in its part {part}. {advice}",
                split=repr(settings.split),
                name=name,
                part=repr(part),
                advice=advice,
            )
    learnt = set(parts["train"].class_counts())
    if len(learnt) < 2:
        raise TrainingSetError(
            "The training samples of {name} are all of class {label}; at least two classes are needed. Add "
            "training areas of other classes and create the set again.",
            name=name,
            label=next(iter(learnt)),
        )
    if settings.streams == "both" and not all((parts[p].counts > 0).any() for p in ("train", "validation")):
        raise TrainingSetError(
            "The training set {name} has no graphs of instances, which the Google Earth stream learns from. "
            "Create it with an RGB image, or train the Sentinel-2 stream alone.",
            name=name,
        )
    unseen = [lcz.by_code(c).title for c in range(1, lcz.CLASS_COUNT + 1) if str(c) not in learnt]
    if unseen:
        reporter.warning(
            "No training samples of: {unseen}. The model will not know these classes.", unseen=", ".join(unseen)
        )
