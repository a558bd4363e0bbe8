"""How a model is trained: the settings, and what they mean for the fit of each stream."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..shared.tables import FEATURES, GOOGLE_EARTH
from .fitting import FitSettings

AUTO = "auto"
#: Learning rates of the Sentinel-2 stream from scratch (the authors') and when fine-tuning.
LEARNING_RATE, FINE_TUNING_RATE = 0.002, 0.0002
#: Fits of the Google Earth stream: of the published network as the authors', and of those over detailed graphs.
PUBLISHED = FitSettings(100, 32, 0.01, patience=20, reduction="sum", mixed_precision=False)
DETAILED = FitSettings(
    40, 32, 0.003, reduction="mean", mixed_precision=False, annealed=True, by_loss=True, weight_decay=1e-4
)
#: Fit of the stream of further features: a light network, which learns soon and must not learn by heart.
FURTHER = FitSettings(
    40, 32, 0.002, reduction="mean", mixed_precision=False, annealed=True, by_loss=True, weight_decay=1e-3
)


@dataclass(frozen=True)
class Settings:
    """How a model is trained; the defaults are the authors' where they had the choice (Wu et al. 2024).

    ``sentinel2_network`` and ``google_earth_network`` are names of :data:`.tables.NETWORKS`; ``network_options``
    are texts ``stream.name=value`` that set further options of theirs. ``border`` ``auto`` takes real surroundings
    where the set has them. ``learning_rate`` None is 0.002, or 0.0002 to fine-tune. What is None of the Google Earth
    stream is :data:`PUBLISHED` or :data:`DETAILED`, by its network. ``augmentation`` ``auto`` flips and turns what
    the networks want. ``borders`` trains networks over detailed graphs on made-up borders too (:mod:`.borders`).
    ``soft_labels`` is the share of a label that goes to the classes like it (:mod:`.softening`).
    ``features`` trains a stream on the set's further features, where it has some.
    """

    streams: str = "both"
    split: str = "strict"
    sentinel2_network: str = "resnet3d"
    google_earth_network: str = "gcn2"
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
    google_earth_epochs: int | None = None
    google_earth_batch_size: int = 32
    google_earth_learning_rate: float | None = None
    google_earth_patience: int | None = None
    features: bool = True
    features_network: str = "feature_net"
    features_epochs: int = FURTHER.epochs
    augmentation: str = AUTO
    borders: bool = True
    class_weights: str = "none"
    soft_labels: float = 0.0
    fusion: str = AUTO
    alpha: float | None = None
    seed: int = 0
    mixed_precision: bool = True

    def of_fit(self, stream: str, *, fine_tuning: bool = False, detailed: bool = False) -> FitSettings:
        """The settings of one stream's fit; ``detailed`` for a network over detailed graphs."""
        if stream == GOOGLE_EARTH:
            usual = DETAILED if detailed else PUBLISHED
            epochs = self.google_earth_epochs or usual.epochs
            return replace(
                usual,
                epochs=epochs,
                batch_size=self.google_earth_batch_size,
                learning_rate=self.google_earth_learning_rate or usual.learning_rate,
                # A rate that falls along a cosine does its best work at the end.
                patience=self.google_earth_patience or (epochs if usual.annealed else usual.patience),
                seed=self.seed,
            )
        if stream == FEATURES:
            epochs = self.features_epochs
            return replace(FURTHER, epochs=epochs, patience=epochs, seed=self.seed)
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
