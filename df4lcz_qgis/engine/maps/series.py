"""LCZ maps of several dates on one grid: which changes are beyond the maps' own errors.

Two maps that are each right on 70 % of the ground differ on half of it though nothing has changed. So a cell's true
class is taken for a hidden Markov chain: from one map to the next it stays with a high probability, and each map shows
it with the errors that an assessment found. What all maps together say of a cell is then the probability of each class
at each date, and of a change between the first and the last (forward-backward algorithm). Hidden Markov models are used
so on series of land cover maps: Abercrombie and Friedl (2016), doi:10.1109/TGRS.2015.2463689; "Hidden Markov Models for
Annual Land Cover Mapping" (2022), doi:10.1109/TGRS.2021.3123738. Taken for granted: the errors of two dates are
independent (where all maps repeat one, no change is seen; where all later maps make one that no earlier makes, as
imagery of another season would, one is seen that is none), what changes becomes rather what is common, as much leaves a
class as joins it, and cells do not know of their neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..shared import lcz
from ..shared.errors import ExtentError, RequestError
from ..shared.reporter import Reporter
from .change_map import KINDS, ChangeWriter
from .lcz_codes import LczReader
from .sequences import MOST_MAPS, Known, by_block, sequences_of

_N, _SIDE = lcz.CLASS_COUNT, lcz.CLASS_COUNT + 1
#: Likeness that even the unlikest classes are taken to have, and cells that an accuracy weighs beside a matrix.
_LEAST_LIKENESS, _CELLS_OF_ACCURACY = 0.02, 5.0
#: Two places that chance chose have different classes this often at least, as far as expected changes depend on it.
_LEAST_MIXED = 0.5
#: From this share of the ground on a map is taken to have data on all of it.
WHOLE = 0.995
#: Sequences whose probabilities are held at once: 17 x 17 numbers each.
AT_ONCE = 20_000


_SAME, _WITHIN, _BUILT, _NATURAL, _TO_BUILT, _TO_NATURAL = (k.code for k in KINDS)


@dataclass(frozen=True)
class Errors:
    """How maps show what is there: ``shown`` (17, 17), the probability of each mapped class (columns) given the true
    one; ``turnover``, the share of the ground that changes from one map to the next; ``certainty`` asked of a change.
    """

    shown: np.ndarray
    turnover: float
    certainty: float


def shown_by(accuracy: float, confusion: np.ndarray | None = None) -> np.ndarray:
    """Probabilities (17, 17) of the mapped class given the true one.

    By an accuracy alone every class is right as often, and taken rather for those that are like it. A ``confusion``
    matrix (17, 17; rows are the reference) says more; classes that it has few cells of lean on the accuracy.
    """
    likeness = np.array(lcz.SIMILARITY, float) + _LEAST_LIKENESS
    np.fill_diagonal(likeness, 0)
    shown = (1 - accuracy) * likeness / likeness.sum(axis=1, keepdims=True)
    np.fill_diagonal(shown, accuracy)
    if confusion is None:
        return shown
    counts = confusion + _CELLS_OF_ACCURACY * shown
    return counts / counts.sum(axis=1, keepdims=True)


def moves(start: np.ndarray, turnover: float) -> np.ndarray:
    """Probabilities (17, 17) of the class at the next date given the one before, by the shares ``start`` (17,).

    Part of the ground gets its class anew, as if drawn from the shares. So as much leaves a class as joins it, and what
    is expected beforehand makes no trend, in neither order of time. ``turnover`` of the ground changes its class; less
    where one class has most of it, which could not change that much unless hardly anything else stayed.
    """
    anew = turnover / max(1 - float((start**2).sum()), _LEAST_MIXED)
    return (1 - anew) * np.eye(_N) + anew * np.tile(start, (_N, 1))


@dataclass(frozen=True)
class Told:
    """What n sequences of classes say: ``kinds`` (n,) of :data:`KINDS`, likeliest ``first`` and ``last`` class (n,),
    ``since`` (n,) the number of the map that a change is seen from (2 is the second; 0 without one), ``probability``
    (n,) of a change, and ``classes`` (n, maps, 17) of each class at each date.
    """

    kinds: np.ndarray
    first: np.ndarray
    last: np.ndarray
    since: np.ndarray
    probability: np.ndarray
    classes: np.ndarray


def tell(sequences: np.ndarray, start: np.ndarray, errors: Errors) -> Told:
    """What sequences (n, maps; codes, 0 no data) say; ``start`` (17,) are the shares of the classes to begin with."""
    table = np.concatenate([np.ones((1, _N)), errors.shown.T])  # by mapped code: no data says nothing
    return follow(table[sequences], sequences, start, errors)


def follow(seen: np.ndarray, sequences: np.ndarray, start: np.ndarray, errors: Errors) -> Told:
    """The same of what is ``seen`` (n, maps, 17): how likely each class makes what the maps say of a cell."""
    n, maps = sequences.shape
    move = moves(start, errors.turnover)
    both = np.einsum("nc,c,cd->ncd", seen[:, 0], start, np.eye(_N))
    forward, backward = [both.sum(axis=1)], [np.ones((n, _N))]
    for t in range(1, maps):
        both = both @ move * seen[:, t, None, :]
        both /= both.sum(axis=(1, 2), keepdims=True)
        forward.append(both.sum(axis=1))
        later = (backward[0] * seen[:, maps - t]) @ move.T
        backward.insert(0, later / later.sum(axis=1, keepdims=True))
    classes = np.stack([f * b for f, b in zip(forward, backward)], axis=1)
    classes /= classes.sum(axis=2, keepdims=True)
    changed = np.clip(1 - np.trace(both, axis1=1, axis2=2), 0, 1)
    moved = changed >= errors.certainty
    off = np.where(np.eye(_N, dtype=bool), -1.0, both).reshape(n, -1).argmax(axis=1)
    stayed = np.diagonal(both, axis1=1, axis2=2).argmax(axis=1)
    first, last = np.where(moved, off // _N, stayed) + 1, np.where(moved, off % _N, stayed) + 1
    stays = [  # joint probability of one class before and after each step, up to its own sum
        (f * np.diag(move) * seen[:, t] * backward[t]).sum(axis=1) / (f @ move * seen[:, t] * backward[t]).sum(axis=1)
        for t, f in enumerate(forward[:-1], 1)
    ]
    since = np.where(moved, _next_with_data(np.argmin(stays, axis=0) + 1, sequences) + 1, 0)
    built = max(lcz.BUILT)
    to = np.where(last <= built, np.where(first <= built, _BUILT, _TO_BUILT), np.where(first <= built, _TO_NATURAL, 0))
    to = np.where((first > built) & (last > built), _NATURAL, to)
    told = np.where(sequences == 0, sequences.max(axis=1, keepdims=True), sequences)
    kinds = np.where(moved, to, np.where((told == told[:, :1]).all(axis=1), _SAME, _WITHIN))
    kinds[(sequences > 0).sum(axis=1) < 2] = 0
    return Told(kinds.astype(np.uint8), first.astype(np.uint8), last.astype(np.uint8), since, changed, classes)


def _next_with_data(maps: np.ndarray, sequences: np.ndarray) -> np.ndarray:
    """The first map (n,) from each of ``maps`` (n,; 0 is the first) on that has data there; itself where none has."""
    present = (sequences > 0) & (np.arange(sequences.shape[1]) >= maps[:, None])
    return np.where(present.any(axis=1), present.argmax(axis=1), maps)


@dataclass(frozen=True)
class Series:
    """The areas that a series tells of.

    Square metres: ``mapped`` and ``consistent`` (maps, 17) of each class by the maps and by all maps together,
    ``kinds`` (6,) of :data:`KINDS`, ``transitions`` (17, 17) from the first class to the last where a change is beyond
    the errors. ``alike`` (maps, maps; bool): which maps show the same in every cell.
    """

    mapped: np.ndarray
    consistent: np.ndarray
    kinds: np.ndarray
    transitions: np.ndarray
    alike: np.ndarray

    @property
    def covered(self) -> np.ndarray:
        """Share (maps,) of the ground told of on which each map has data."""
        return self.mapped.sum(axis=1) / max(float(self.kinds.sum()), 1e-12)

    @property
    def changed(self) -> float:
        """Square metres that changed beyond the maps' errors."""
        return float(self.transitions.sum())


class Sums:
    """Sums up a :class:`Series` of ``maps`` maps, part by part."""

    def __init__(self, maps: int) -> None:
        self._mapped, self._consistent = np.zeros((maps, _N)), np.zeros((maps, _N))
        self._kinds, self._transitions = np.zeros(len(KINDS) + 1), np.zeros((_N, _N))
        self._alike = np.ones((maps, maps), bool)

    def add(self, told: Told, sequences: np.ndarray, square_metres: np.ndarray) -> None:
        """Add what n sequences of classes (n, maps) say, and the ground (n,) that they have."""
        self._mapped += mapped_areas(sequences, square_metres)
        self._alike &= (sequences[:, :, None] == sequences[:, None]).all(axis=0)
        self._consistent += np.einsum("n,ntc->tc", square_metres, told.classes)
        self._kinds += np.bincount(told.kinds, weights=square_metres, minlength=len(KINDS) + 1)
        moved = told.since > 0
        np.add.at(self._transitions, (told.first[moved] - 1, told.last[moved] - 1), square_metres[moved])

    def series(self) -> Series:
        """What was summed up."""
        return Series(self._mapped, self._consistent, self._kinds[1:], self._transitions, self._alike)


def analyse(readers: Sequence[LczReader], errors: Errors, writer: ChangeWriter, reporter: Reporter) -> Series:
    """Read all maps, which lie on the first one's grid, and tell what became of the ground.

    ``writer`` takes the map of changes. Memory is bounded, however large the maps are and however many the sequences.

    Raises:
        RequestError: there are too many maps.
        ExtentError: no cell has data in two of them.
        LczCodesError: one is no LCZ map.
    """
    if len(readers) > MOST_MAPS:
        raise RequestError(
            "{count} maps are too many: a series has {most} at most. Leave some years out.",
            count=len(readers),
            most=MOST_MAPS,
        )
    mapped, known = np.zeros((len(readers), _N)), Known()
    for _, keys, sequences, square_metres, _ in by_block(readers, reporter.step(0, 0.3)):
        mapped += mapped_areas(sequences, square_metres)
        known.meet(keys, square_metres)
    if not mapped.any():
        raise nothing_shared()
    start, sums, step = shares_of(mapped), Sums(len(readers)), reporter.step(0.3, 0.6)
    told = _add_all(sums, sequences_of(known.keys, len(readers)), known.ground, start, errors, step.progress)
    for window, keys, sequences, square_metres, places in by_block(readers, reporter.step(0.6, 1)):
        numbers = np.zeros((5, len(keys) + 1), np.uint8)  # the last is of cells that are not told of
        is_known, at = known.find(keys)
        (others,) = np.nonzero(~is_known)
        numbers[:, np.nonzero(is_known)[0]] = told[:, at]
        given = (sequences[others], square_metres[others], start, errors)
        numbers[:, others] = _add_all(sums, *given, lambda _: reporter.check())
        writer.write(numbers[:, places], window)
    return sums.series()


def _add_all(
    sums: Sums,
    sequences: np.ndarray,
    square_metres: np.ndarray,
    start: np.ndarray,
    errors: Errors,
    report: Callable[[float], None],
) -> np.ndarray:
    """Add what any number of sequences say to the sums; returns the numbers (5, n; uint8) of :func:`band_numbers`."""
    numbers = np.zeros((5, len(sequences)), np.uint8)
    for begin in range(0, len(sequences), AT_ONCE):
        report(begin / len(sequences))
        part = slice(begin, begin + AT_ONCE)
        told = tell(sequences[part], start, errors)
        sums.add(told, sequences[part], square_metres[part])
        numbers[:, part] = band_numbers(told)
    return numbers


def nothing_shared() -> ExtentError:
    """The error of maps of which no two have data in a cell."""
    return ExtentError("No cell has data in two of the maps. Choose maps of the same place.")


def mapped_areas(sequences: np.ndarray, square_metres: np.ndarray) -> np.ndarray:
    """Square metres (maps, 17) of each class in each map, by sequences (n, maps) and the ground (n,) that they have."""
    return np.stack([np.bincount(s, weights=square_metres, minlength=_SIDE)[1:] for s in sequences.T])


def shares_of(grounds: np.ndarray) -> np.ndarray:
    """Shares (17,) of the classes by the ground (maps, 17) that they have.

    Classes that no map shows may be there, but hardly: a thousandth of the ground in all.
    """
    return 0.999 * grounds.sum(axis=0) / grounds.sum() + 0.001 / _N


def band_numbers(told: Told) -> np.ndarray:
    """What is told as numbers (5, n; uint8) of the bands of the map of changes."""
    per_cent = np.clip(np.rint(100 * told.probability), 1, 100)  # 0 is no data
    bands = np.stack([told.kinds, told.first, told.last, told.since, per_cent])
    return np.where(told.kinds > 0, bands, 0).astype(np.uint8)
