"""Whether a fit still computes numbers."""

from __future__ import annotations

import math

from ..shared.errors import TrainingError
from ..shared.message import Message, say


def check_finite(curve: dict[str, float], stream: str | Message, epoch: int, *, mixed: bool) -> None:
    """Refuse to go on from an epoch whose losses are not finite: the weights are no numbers any more.

    ``mixed`` is whether it was computed in mixed precision.

    Raises:
        TrainingError: they are not.
    """
    if math.isfinite(curve["loss"]) and math.isfinite(curve["validation_loss"]):
        return
    raise TrainingError(
        "{stream}: in epoch {epoch} the loss became {loss}, in validation {validation_loss}, at a learning rate of "
        "{rate:g}. Train again with a lower learning rate{or_precision}; where that does not help, look for extreme "
        "values in the training set.",
        stream=stream,
        epoch=epoch,
        loss=f"{curve['loss']:.4f}",
        validation_loss=f"{curve['validation_loss']:.4f}",
        rate=curve["learning_rate"],
        or_precision=say(" or without mixed precision") if mixed else "",
    )
