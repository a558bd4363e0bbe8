"""What a layer of suggested places says of each: rank, reason, likely classes, and the figures behind."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..shared import lcz
from .suggestions import DISAGREE, DOUBTFUL, LACKING, UNCERTAIN, UNLIKE, WORTHS, Candidates, Suggestion, wants

#: From this worth on something is a reason.
_WORTH_TELLING = 0.4


def fields(chosen: Sequence[Suggestion], candidates: Candidates, counts: np.ndarray) -> dict[str, np.ndarray]:
    """The fields (n,) of the chosen places; ``counts`` (17,) of the areas at hand go into the reasons."""
    index = [s.index for s in chosen]
    order = np.argsort(-candidates.probabilities[index], axis=1)
    shares = np.take_along_axis(candidates.probabilities[index], order, axis=1)
    wanted = wants(candidates.probabilities[index], counts).argmax(axis=1)
    n = len(chosen)
    told = {
        "rank": np.arange(1, n + 1, dtype=np.int32),
        "reason": np.array([_reason(*each, counts) for each in zip(chosen, order, shares, wanted)], object),
        "likely": np.array([lcz.CLASSES[o[0]].title for o in order], object),
        "likely_share": shares[:, 0].round(3),
        "or_else": np.array([lcz.CLASSES[o[1]].title for o in order], object),
        "or_else_share": shares[:, 1].round(3),
        **{key: np.array([round(s.worth.get(key, np.nan), 3) for s in chosen]) for key in WORTHS},
        "score": np.array([round(s.score, 4) for s in chosen]),
    }
    return told if candidates.mapped else {**told, **_unmapped(chosen, counts)}


def _reason(suggestion: Suggestion, order: np.ndarray, shares: np.ndarray, wanted: int, counts: np.ndarray) -> str:
    """The reasons in words, the weightiest first; ``wanted`` is the class that lacks areas most there."""
    likely, other, lacking = lcz.CLASSES[order[0]], lcz.CLASSES[order[1]], lcz.CLASSES[wanted]
    number, share = int(counts[wanted]), shares[order == wanted][0]
    held = "no area" if number == 0 else "1 area" if number == 1 else f"{number} areas"
    words = {
        UNCERTAIN: f"uncertain: {likely.title} {shares[0]:.0%} or {other.title} {shares[1]:.0%}",
        DISAGREE: f"the streams disagree in {suggestion.worth[DISAGREE]:.0%} of it",
        UNLIKE: _unlike(counts),
        DOUBTFUL: f"the areas so far speak against {likely.title}",
        LACKING: f"{'probably' if share >= 0.5 else 'perhaps'} {lacking.title} ({share:.0%}), which has {held} so far",
    }
    worth = {key: suggestion.worth.get(key, 0) for key in words}
    ranked = sorted(words, key=lambda key: -worth[key])
    telling = {key for key in words if worth[key] >= _WORTH_TELLING}
    if worth[DOUBTFUL] < 0.5:
        telling.discard(DOUBTFUL)  # they rather speak for it
    if not counts.any():
        telling.discard(LACKING)  # so do all classes
    return "; ".join([words[key] for key in ranked if key in telling] or [words[UNCERTAIN]])


def _unlike(counts: np.ndarray) -> str:
    return f"looks unlike the {'areas so far' if counts.any() else 'places before it'}"


def _unmapped(chosen: Sequence[Suggestion], counts: np.ndarray) -> dict[str, np.ndarray]:
    """The fields that are others where there is no map yet: it tells no classes."""
    no_class, no_number = np.full(len(chosen), None), np.full(len(chosen), np.nan)
    reasons = []
    for s in chosen:
        unlike = f"; {_unlike(counts)}" if s.worth[UNLIKE] >= _WORTH_TELLING else ""
        reasons.append(f"{s.score:.0%} of the ground looks like it{unlike}")
    return {
        "reason": np.array(reasons, object),
        **dict.fromkeys(("likely", "or_else"), no_class),
        **dict.fromkeys(("likely_share", "or_else_share", UNCERTAIN, DISAGREE, LACKING, DOUBTFUL), no_number),
    }
