"""Where a training area would teach most: places chosen one after the other from a map's probabilities.

A place explains the ground that is like it, in looks and by being near. It is worth the more, the more doubtful ground
it explains that no area explains yet: ground is doubtful where another learner, from the areas and an image, thinks
that the map errs, without it where the map's two likeliest classes are close; the more so where the map's streams
disagree or where it is probably of a class that has few areas. Before there is a map all ground is alike doubtful, and
the places stand for what an image shows. Each choice counts as an area for the next ones, so that they differ. Where a
learner tells what is wrong, a place's own doubt counts besides: an area ends it. This is facility location (Nemhauser,
Wolsey and Fisher 1978) over uncertainty by committee (Seung, Opper and Sompolinsky 1992) or by margin (Scheffer,
Decomain and Wrobel 2001); its greedy choice is within 37 % of the best.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

#: What is told of a chosen place, each 0..1; of how doubtful it is, where that is known.
UNCERTAIN, DISAGREE, UNLIKE, LACKING, DOUBTFUL = WORTHS = ("uncertain", "disagree", "unlike", "lacking", "doubtful")
#: How much a disagreement of the streams, and a class without areas, adds to the doubt of a place; the latter adds less
#: where a learner tells the doubt, for it knows no class without areas.
_OF_DISAGREEMENT, _OF_LACKING, _OF_LACKING_LEARNT = 0.5, 0.8, 0.5
#: A class with so many areas is half as much in want of more as one that has none.
_HALF = 3.0
#: Likeness falls to 1/e at this share of the distance of two places that chance chose, where there are ten areas. The
#: more there are, the nearer each has to be to what it explains; but no nearer than the least.
_REACH, _REACH_AREAS, _LEAST_REACH = 0.75, 10, 0.25
#: The same where there is no map yet: an image tells more apart than a first map's probabilities. Nor does likeness
#: reach farther where a learner tells from an image what is doubtful.
_REACH_UNMAPPED = _MOST_REACH = 0.5
#: Places that stand for the ground that is to be explained; left to chance where there are more.
_MOST_GROUND = 1500
#: Spread of the places among the features, from so many areas on and without any; that of the looks is 1.
_OF_PLACE, _PLACE_AREAS, _LEAST_OF_PLACE = 0.5, 20, 0.1
#: With so many areas places that are typical teach more than any that is doubtful by itself.
_TYPICAL_AREAS = 20
#: Directions in which places differ by less than this share of the widest one are taken for noise.
_NOISE = 0.02


@dataclass(frozen=True)
class Candidates:
    """Places (n) to choose from.

    ``centres`` (n, 2) in metres; ``probabilities`` (n, 17); ``margin`` (n,) between the two likeliest classes, mean of
    the cells; ``disagreement`` (n,) share of the cells where the streams disagree, zeros where unknown; ``features``
    (n, f) that likeness is judged by, scaled alike; ``free`` (n,) bool, whether it may be chosen; ``mapped``: whether
    there is a map, or its probabilities are all the same; ``doubt`` (n,) share of the cells that the map probably has
    wrong, where a learner tells; ``share`` of the map that a place takes up, 0 where no learner tells.
    """

    centres: np.ndarray
    probabilities: np.ndarray
    margin: np.ndarray
    disagreement: np.ndarray
    features: np.ndarray
    free: np.ndarray
    mapped: bool = True
    doubt: np.ndarray | None = None
    share: float = 0.0

    def __len__(self) -> int:
        return len(self.centres)


@dataclass(frozen=True)
class Known:
    """The areas at hand: ``counts`` (17,) of each class, ``features`` (m, f) as those of the candidates."""

    counts: np.ndarray
    features: np.ndarray


@dataclass(frozen=True)
class Suggestion:
    """A chosen place: its index among the candidates, and what it is worth choosing for (0..1 each).

    ``score``: share of all doubt about the map that it explains and no area or earlier choice does, and what it covers.
    """

    index: int
    score: float
    worth: dict[str, float] = field(default_factory=dict)


def wants(probabilities: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """How much of each class places (n, 17) want, by their probabilities and the areas at hand (17,) of each class."""
    return probabilities / (1 + counts / _HALF)


def choose(candidates: Candidates, known: Known, number: int, size_m: float | np.ndarray) -> list[Suggestion]:
    """The ``number`` best places (fewer where there are not so many), best first; none overlaps another.

    ``size_m``: side of the places in metres, or their width and height (2,).
    """
    c, free = candidates, candidates.free.copy()
    need = wants(c.probabilities, known.counts).sum(axis=1)
    doubt, lacking = (np.clip(1 - c.margin, 0, 1), _OF_LACKING) if c.doubt is None else (c.doubt, _OF_LACKING_LEARNT)
    doubt = doubt * (1 + _OF_DISAGREEMENT * c.disagreement) * (1 - lacking + lacking * need)
    ground = np.arange(len(c))
    if len(c) > _MOST_GROUND:
        ground = np.random.default_rng(0).choice(len(c), _MOST_GROUND, replace=False)
    apart = float(np.sqrt(2 * c.features.var(axis=0).sum()))
    reach = _reach(len(known.features), c.mapped, learnt=c.doubt is not None) * apart or 1.0
    likeness = _likeness(c.features, c.features[ground], reach)
    explained = np.zeros(len(ground), np.float32)
    unlike = np.ones(len(c))
    if len(known.features):
        explained = _likeness(c.features[ground], known.features, reach).max(axis=1)
        unlike = 1 - _likeness(c.features, known.features, reach).max(axis=1)
    weights = doubt[ground].astype(np.float32) / max(float(doubt[ground].sum()), 1e-12)
    own = c.share * (len(known.features) > _TYPICAL_AREAS) * doubt / max(float(doubt.mean()), 1e-12)
    chosen: list[Suggestion] = []
    while len(chosen) < number and free.any():
        gain = np.maximum(likeness - explained, 0) @ weights + own
        best = int(np.where(free, gain, -1).argmax())
        worth = (1 - c.margin[best], c.disagreement[best], unlike[best], need[best])
        worth += () if c.doubt is None else (c.doubt[best],)
        chosen.append(Suggestion(best, min(float(gain[best]), 1.0), dict(zip(WORTHS, map(float, worth)))))
        explained = np.maximum(explained, likeness[best])
        unlike = np.minimum(unlike, 1 - _likeness(c.features, c.features[best : best + 1], reach)[:, 0])
        free &= (np.abs(c.centres - c.centres[best]) >= 0.999 * size_m).any(axis=1)
    return chosen


def _reach(areas: int, mapped: bool, *, learnt: bool) -> float:
    """How far likeness reaches where there are so many areas, as a share of the distance of two places at random."""
    narrowed = math.sqrt(_REACH_AREAS / max(areas, _REACH_AREAS // 2))
    reach = (_REACH if mapped else _REACH_UNMAPPED) * narrowed
    return max(_LEAST_REACH, min(reach, _MOST_REACH) if learnt else reach)


def _likeness(a: np.ndarray, b: np.ndarray, reach: float) -> np.ndarray:
    """exp(-(distance / reach)^2) of every pair (n, m; float32)."""
    a, b = a.astype(np.float32), b.astype(np.float32)
    square = (a**2).sum(axis=1)[:, None] + (b**2).sum(axis=1) - 2 * a @ b.T
    return np.exp(-np.maximum(square, 0, out=square) / np.float32(reach) ** 2)


def looks(
    probabilities: np.ndarray, image: np.ndarray, centres: np.ndarray, number: int, *, mapped: bool = True
) -> tuple[np.ndarray, np.ndarray]:
    """What likeness is judged by, of candidates and then areas (n + m) together; ``number`` is n.

    The probabilities (n + m, 17) as square roots (Hellinger), what an image shows (n + m, k; k may be 0; NaN where it
    shows nothing), its features made independent and of one size, and the places (n + m, 2), which weigh less: beside
    an image the less, the fewer areas there are, and least of all where nothing is ``mapped``.

    Returns:
        Features (n, f) of the candidates and (m, f) of the areas.
    """
    shown = image.shape[1] > 0 and bool(np.isfinite(image[:number]).all(axis=1).any())
    areas = min((len(centres) - number) / _PLACE_AREAS, 1) if shown else 1
    spread = centres[:number].std(axis=0) * np.sqrt(2) / max(_OF_PLACE * areas * mapped, _LEAST_OF_PLACE)
    parts = [np.sqrt(np.maximum(probabilities, 0)), centres / np.where(spread > 0, spread, 1)]
    if shown:
        parts.append(_independent(image))
    features = np.concatenate(parts, axis=1)
    return features[:number], features[number:]


def _independent(image: np.ndarray) -> np.ndarray:
    """Features (n, k) turned to independent directions of about one size, total variance 1; NaN becomes the mean."""
    scale = np.nanstd(image, axis=0)
    plain = np.nan_to_num((image - np.nanmean(image, axis=0)) / np.where(scale > 0, scale, 1))
    _, sizes, directions = np.linalg.svd(plain, full_matrices=False)
    sizes = sizes / np.sqrt(len(plain))
    turned = plain @ directions.T / (sizes + _NOISE * max(float(sizes[0]), 1e-12))
    return turned / max(float(np.sqrt(turned.var(axis=0).sum())), 1e-12)
