"""Softened labels: a share of a sample's label goes to other classes, most to those like its own.

Plain label smoothing (Szegedy et al. 2016) gives all other classes the same. Zones are alike to different degrees, and
the weights that tell how far a confusion of two counts (Bechtel, Demuzere and Stewart 2020) also say whom the share
goes to.
"""

from __future__ import annotations

import numpy as np
import torch

from ..shared import lcz


def targets(labels: torch.Tensor, share: float) -> torch.Tensor | None:
    """What a network is to answer (17, 17) for a sample of each class, by rows; None where labels stay as they are.

    Classes that no sample of the class indices ``labels`` (n,) has get nothing: the network is not to know them.
    """
    present = np.isin(np.arange(lcz.CLASS_COUNT), labels.numpy())
    if not share or present.sum() < 2:
        return None
    likeness = np.array(lcz.SIMILARITY) * (1 - np.eye(lcz.CLASS_COUNT)) * present
    whole = likeness.sum(axis=1, keepdims=True)
    # A class that is like none of the others keeps its label whole.
    given = np.where(whole > 0, share * likeness / np.where(whole > 0, whole, 1), 0.0)
    return torch.from_numpy((given + np.diag(1 - given.sum(axis=1))).astype(np.float32))


def losses(scores: torch.Tensor, labels: torch.Tensor, wanted: torch.Tensor | None) -> torch.Tensor:
    """Cross-entropy (n,) of log-probabilities (n, 17) and class indices (n,), or what they stand for in ``wanted``."""
    if wanted is None:
        return torch.nn.functional.nll_loss(scores, labels, reduction="none")
    return -(wanted[labels] * scores).sum(dim=1)
