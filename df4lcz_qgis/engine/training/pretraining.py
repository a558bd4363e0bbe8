"""What of a training's settings counts beside a pretrained Sentinel-2 stream, which is a network already."""

from __future__ import annotations

import dataclasses
from typing import Any

from ..shared.message import say
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..shared.tables import SENTINEL2
from .settings import Settings

#: Settings that make the Sentinel-2 network, and those of its fit, which one that is taken as it is does not need.
_OF_NETWORK = ("sentinel2_network", "width", "border", "standardise")
_OF_FIT = ("epochs", "batch_size", "learning_rate", "decay_factor", "decay_epochs", "patience")


def is_kept(settings: Settings, pretrained: Model | None) -> bool:
    """Whether the Sentinel-2 stream is the pretrained one as it is."""
    return pretrained is not None and settings.pretrained_use == "as-is"


def tell_idle(settings: Settings, pretrained: Model | None, reporter: Reporter) -> None:
    """Warn of settings that were changed from their defaults and have no effect beside the pretrained model."""
    if pretrained is None:
        return
    kept, usual = is_kept(settings, pretrained), Settings()
    names = _OF_NETWORK + (_OF_FIT if kept else ())
    idle = [name for name in names if getattr(settings, name) != getattr(usual, name)]
    idle += [text for text in settings.network_options if _is_of_sentinel2(text)]
    if idle:
        reporter.warning(
            "These settings have no effect, because the Sentinel-2 stream is that of the pretrained model {model}"
            "{use}: {settings}.",
            model=repr(pretrained.metadata["name"]),
            use=say(", taken as it is") if kept else "",
            settings=", ".join(idle),
        )


def in_use(settings: Settings, pretrained: Model | None) -> dict[str, Any]:
    """The settings as a model records them: of a pretrained stream its network's, None for what has no effect."""
    values = dataclasses.asdict(settings)
    if pretrained is None:
        return values
    described = pretrained.streams[SENTINEL2]
    options = described.get("options") or {}
    values.update(
        sentinel2_network=described["architecture"],
        width=options.get("width"),
        border=options.get("border"),
        standardise=bool(options.get("mean")),
        network_options=[text for text in settings.network_options if not _is_of_sentinel2(text)],
    )
    return values | (dict.fromkeys(_OF_FIT) if is_kept(settings, pretrained) else {})


def _is_of_sentinel2(option: str) -> bool:
    return option.strip().startswith(f"{SENTINEL2}.")
