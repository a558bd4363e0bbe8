"""The recipe of a stack's blocks: which scenes are read on which grid, and how those of several dates become one."""

from __future__ import annotations

import contextlib
import dataclasses
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..geodata.raster import Grid, blocks
from ..shared import folders
from ..shared.files import free_bytes
from ..shared.message import Message, say
from ..shared.method import LCZ_BANDS
from ..shared.reporter import Reporter
from ..workers.kept import Kept, states_of
from ..workers.parts import Arrays, Work
from .acquisitions import passes
from .band_reading import NODATA, SceneReader, open_product_scene
from .listings import file_of
from .products import ProductScene
from .settings import StackSettings

#: Bytes of pixels of all scenes that are held at a time.
_BLOCK_BYTES = 200_000_000
#: Stacks of fewer blocks are made in a minute, and nothing of them is kept on the way.
_WORTH_KEEPING = 8

#: Changes when blocks of the same scenes and settings come out otherwise, so that older ones are not gone on with.
_RULES = 3

#: A block of the stack: row, column, height, width.
Part = tuple[int, int, int, int]


@dataclass(frozen=True)
class Stacking:
    """What the blocks of a stack are made from (see :class:`..workers.parts.Recipe`)."""

    scenes: tuple[ProductScene, ...]
    grid: Grid
    settings: StackSettings

    def parts(self) -> list[Part]:
        """The blocks, row by row; smaller where many scenes lie on each other."""
        side = math.isqrt(_BLOCK_BYTES // (2 * len(LCZ_BANDS) * len(self.scenes)))
        side = max(256, min(1024, side // 256 * 256))
        return list(blocks(self.grid.height, self.grid.width, side, side))

    @contextlib.contextmanager
    def open(self, reporter: Reporter) -> Iterator[Work]:
        """The scenes' bands.

        A block is ``block`` (10, height, width; uint16), with the numbers of pixels ``seen`` in all scenes and
        ``masked`` of these.

        Raises:
            ProductError, RasterError: a band cannot be read, or its numbers cannot be reflectance.
        """
        with contextlib.ExitStack() as stack:
            readers = [
                stack.enter_context(open_product_scene(s, self.grid, self.settings, reporter)) for s in self.scenes
            ]
            groups: dict[tuple[str, ...], list[SceneReader]] = {}
            for reader, name in zip(readers, passes(self.scenes)):
                groups.setdefault(name, []).append(reader)

            def work(part: Part, reporter: Reporter) -> Arrays:
                if self.settings.composite == "first":  # in the order of the scenes
                    layers = [_layer([r], part, reporter) for r in readers]
                else:
                    layers = [_layer(group, part, reporter) for group in groups.values()]
                block = composite([layer for layer in layers if layer is not None], self.settings.composite)
                if block is None:
                    block = np.zeros((len(LCZ_BANDS), *part[2:]), dtype=np.uint16)
                counts = {n: np.array(sum(getattr(r, n) for r in readers)) for n in ("seen", "masked")}
                return {"block": block, **counts}

            yield work

    def reads(self) -> tuple[str, ...]:
        """The files of the bands, or the zips that they lie in."""
        paths = (path for s in self.scenes for path in (*s.bands.values(), s.classification) if path)
        return tuple(dict.fromkeys(filter(None, map(file_of, paths))))

    def title(self, part: Part) -> Message:
        """A block by its first pixel."""
        return say("The block of pixels from row {row}, column {column} on", row=part[0], column=part[1])

    def kept(self, parts: Sequence[Part]) -> Kept | None:
        """The finished blocks of this very stack; None for a small one, or where there is no room to keep them."""
        grid = self.grid
        room = free_bytes(folders.cache_folder()) or 0
        if len(parts) < _WORTH_KEEPING or room < 2 * 2 * len(LCZ_BANDS) * grid.width * grid.height:
            return None
        work = {
            "rules": _RULES,
            "scenes": [dataclasses.asdict(s) for s in self.scenes],
            "grid": [grid.crs.to_wkt(), *grid.bounds, grid.cell],
            "settings": dataclasses.asdict(self.settings),
            "blocks": len(parts),
        }
        return Kept("stacks", {"work": work, "read": states_of(self.reads())})


def composite(layers: Sequence[np.ndarray], method: str) -> np.ndarray | None:
    """One layer of several (bands, height, width; uint16, 0 missing in all bands or none); None without any.

    ``first``: the first that has the pixel. ``median``: per band, of those that have it; the mean of the two middle
    ones, rounded up at halves.
    """
    if len(layers) < 2:
        return layers[0] if layers else None
    if method == "first":
        result = layers[0].copy()
        for layer in layers[1:]:
            np.copyto(result, layer, where=result == NODATA)
        return result
    # Missing ones sort to the end, so that the ranks of the middle follow from how many there are.
    stacked = np.stack(layers)
    count = np.count_nonzero(stacked[:, 0], axis=0)
    stacked[stacked == NODATA] = np.iinfo(np.uint16).max
    stacked.sort(axis=0)
    low = np.broadcast_to(np.maximum(count - 1, 0) // 2, stacked.shape[1:])[None]
    high = np.broadcast_to(count // 2, stacked.shape[1:])[None]
    high = np.minimum(high, len(layers) - 1)
    middle = np.take_along_axis(stacked, low, 0)[0].astype(np.uint32) + np.take_along_axis(stacked, high, 0)[0]
    result = ((middle + 1) // 2).astype(np.uint16)
    result[:, count == 0] = NODATA
    return result


def _layer(readers: Sequence[SceneReader], part: Part, reporter: Reporter) -> np.ndarray | None:
    """A block of one pass of the satellite: its tiles overlap, and what two of them show is one look, not two."""
    layers = (r.read(*part, reporter) for r in readers)
    return composite([layer for layer in layers if layer is not None], "first")
