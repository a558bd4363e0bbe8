"""How a model is trained: the settings, and what they mean for the fit of each stream."""

from __future__ import annotations

from dataclasses import dataclass

from ..shared.tables import GOOGLE_EARTH
from .fitting import FitSettings

AUTO = "auto"
#: Learning rates of the Sentinel-2 stream from scratch (the authors') and when fine-tuning.
LEARNING_RATE, FINE_TUNING_RATE = 0.002, 0.0002


@dataclass(frozen=True)
class Settings:
    """How a model is trained; the defaults are the authors' where they had the choice (Wu et al. 2024).

    ``sentinel2_network`` and ``google_earth_network`` are names of :data:`.tables.NETWORKS`; ``network_options``
    are texts ``stream.name=value`` that set further options of theirs. ``border`` ``auto`` takes real surroundings
    where the set has them. ``learning_rate`` None is 0.002, or 0.0002 to fine-tune.
    """

    streams: str = "both"
    split: str = "polygons"
    sentinel2_network: str = "resnet3d"
    google_earth_network: str = "gcn"
    network_options: tuple[str, ...] = ()
    width: int = 64
    border: str = AUTO
    standardise: bool = True
    pretrained_use: str = "fine-tune"
    epochs: int = 100
    batch_size: int = 64
    learning_rate: float | None = None
    decay_factor: float = 0.4
    decay_epochs: int = 5
    patience: int = 40
    google_earth_epochs: int = 100
    google_earth_batch_size: int = 32
    google_earth_learning_rate: float = 0.01
    google_earth_patience: int = 20
    augmentation: str = "sentinel2"
    class_weights: str = "none"
    alpha: float | None = None
    seed: int = 0
    mixed_precision: bool = True

    def of_fit(self, stream: str, *, fine_tuning: bool = False) -> FitSettings:
        """The settings of one stream's fit."""
        if stream == GOOGLE_EARTH:
            return FitSettings(
                self.google_earth_epochs,
                self.google_earth_batch_size,
                self.google_earth_learning_rate,
                patience=self.google_earth_patience,
                reduction="sum",
                seed=self.seed,
                mixed_precision=False,
            )
        return FitSettings(
            self.epochs,
            self.batch_size,
            self.learning_rate or (FINE_TUNING_RATE if fine_tuning else LEARNING_RATE),
            self.decay_factor,
            self.decay_epochs,
            self.patience,
            seed=self.seed,
            mixed_precision=self.mixed_precision,
        )
