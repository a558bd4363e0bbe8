"""How sure a map is, cell by cell: the plausible classes, and how far a cell lies from what the model knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from ..shared.errors import ModelFileError
from ..shared.model_file import Model
from ..shared.reporter import Reporter
from ..shared.tables import SENTINEL2
from ..streams import applicability
from ..streams.plausible import ALL, FUSED, WITH_FEATURES, Plausible, plausible_of
from ..streams.sentinel2 import Sentinel2Stream
from ..workers.parts import Arrays
from .mapping import Block

#: Where no raster of distances is asked for, one block in so many is looked at, enough to warn.
_EVERY = 8
#: A map with more than this share of its cells beyond the distance 1 is remarked on; of the training's own it is 0.05.
MOST_OUTSIDE = 0.3


class Sureness:
    """What a model tells of its blocks of cells; ``plausible`` and ``distances`` say what is asked for.

    ``fused`` is whether imagery has its say, ``features`` whether further features have, ``own`` whether the model's
    own fusion is used: the thresholds hold for it alone.

    Raises:
        ModelFileError: plausible classes are asked for, and the model has no thresholds.
    """

    def __init__(
        self, model: Model, *, plausible: bool, distances: bool, fused: bool, own: bool, features: bool = False
    ) -> None:
        self._all = distances
        self._known = applicability.of_model(model)
        self._by_decision: dict[str, Plausible | None] = {}
        self.looked_at = self.outside = 0
        if plausible:
            needed = [SENTINEL2, *([FUSED] if fused else []), *([WITH_FEATURES] if features else [])]
            needed += [ALL] if fused and features else []
            self._by_decision = {name: plausible_of(model.metadata, name) for name in needed}
            if None in self._by_decision.values() or (fused and not own):
                raise ModelFileError(
                    "The model {model} cannot tell which classes are plausible: its thresholds come from the "
                    "validation areas of a training here, of which there must be nine or more, and hold for its own "
                    "fusion. Choose another model, leave Alpha empty, or leave the raster of plausible classes out.",
                    model=repr(model.metadata["name"]),
                )
        if distances and self._known is None:
            raise ModelFileError(
                "The model {model} does not tell what it has learnt from. Train it again, or leave the raster of "
                "applicability out.",
                model=repr(model.metadata["name"]),
            )

    def plausible(self, block: Block) -> np.ndarray | None:
        """Whether each class is plausible (height, width, 17; bool)."""
        if not self._by_decision:
            return None
        seen, known = (s > 0 if s is not None else np.zeros(block.valid.shape, bool) for s in (block.seen, block.known))
        deciding = {SENTINEL2: ~seen & ~known, FUSED: seen & ~known, WITH_FEATURES: ~seen & known, ALL: seen & known}
        found = np.zeros(block.probabilities.shape, bool)
        for name, thresholds in self._by_decision.items():
            if thresholds is not None:
                found[deciding[name]] = thresholds.sets(block.probabilities[deciding[name]])
        return found

    def distance(self, block: Block, number: int, stream: Sentinel2Stream) -> np.ndarray | None:
        """How far cells lie from what the model knows (height, width; float32); None where nobody asked.

        ``number`` is the block's own in its map, ``stream`` has its windows.
        """
        if self._known is None or not (self._all or number % _EVERY == 0):
            return None
        return self._known.distances(stream.features(block.row, block.column, *block.valid.shape))

    def noted(self, found: Iterable[Arrays]) -> Iterator[Arrays]:
        """Count, as they pass, what the distances of blocks say of the map."""
        for arrays in found:
            if "distance" in arrays:
                distances = arrays["distance"][arrays["valid"]]
                self.looked_at += len(distances)
                self.outside += int((distances > 1).sum())
            yield arrays

    def tell(self, reporter: Reporter) -> None:
        """Warn where much of the map is new to the model."""
        if self.outside > MOST_OUTSIDE * self.looked_at:
            reporter.warning(
                "{share:.0f} % of the cells look unlike everything that the model has learnt from: another season, "
                "region or sensor, a wrong scale, or an offset left in. Check the image's values, and trust the map "
                "where the raster of applicability is up to 1.",
                share=100 * self.outside / self.looked_at,
            )
