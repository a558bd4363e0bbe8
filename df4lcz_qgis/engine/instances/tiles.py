"""Tiles of ground: a large image is segmented piece by piece, each tile once, resumable after an interruption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from ..workers.kept import Kept, states_of
from ..workers.parts import Arrays
from .imagery import Imagery
from .joining import Piece, Seams
from .lattice import Tile
from .segmenter import Mask, Segmenter

#: Share of a tile's side by which neighbours overlap; objects up to this size are seen whole by one tile at least.
OVERLAP = 1 / 8
#: A mask that spans the tile both ways and covers more of it than this is the background, not an object.
BACKGROUND_SHARE = 0.5
_SPAN = 0.95


@dataclass(frozen=True)
class SegmentedTile:
    """A tile's masks with what is needed of their pixels: the sum of red, green and blue over each."""

    masks: list[Mask]
    colour_sums: np.ndarray


def segment_tiles(
    imagery: Imagery, rows: Sequence[Sequence[Tile]], segmented: Iterator[Arrays]
) -> Iterator[list[Piece]]:
    """What was ``segmented`` tile by tile (see :func:`packed`), as finished objects, each once, in batches.

    Objects that a tile's edge cuts are taken from the neighbour that sees them whole, or joined where none does
    (:mod:`.joining`). Memory is bounded by two rows of tiles.
    """
    seams = Seams(largest_px=2 * max(rows[0][0].height, rows[0][0].width))
    for row in rows:
        for tile in row:
            seams.add(tile, pieces_of(tile, unpacked(next(segmented)), imagery))
        yield seams.finished(row[0].lattice[0])
    yield seams.finished(None)


def segment_tile(imagery: Imagery, segmenter: Segmenter, tile: Tile, reporter: Reporter) -> SegmentedTile:
    """The masks of one tile, without pixels that are not valid and without the image-sized background."""
    image, valid = imagery.read(tile.top, tile.left, tile.height, tile.width)
    grid = imagery.grid
    origin = (tile.top - grid.top / grid.cell, tile.left + grid.left / grid.cell)
    found = segmenter.segment(image, valid, reporter, origin=origin) if valid.any() else []
    masks = [m for m in (_on_valid(mask, valid) for mask in found) if m is not None]
    if not segmenter.settings.get("keeps_background"):
        masks = without_background(masks, valid)
    sums = np.zeros((len(masks), 3))
    for i, m in enumerate(masks):
        height, width = m.pixels.shape
        sums[i] = image[m.top : m.top + height, m.left : m.left + width][m.pixels].sum(axis=0, dtype=np.int64)
    return SegmentedTile(masks, sums)


def _on_valid(mask: Mask, valid: np.ndarray) -> Mask | None:
    """The mask without invalid pixels and with a tight crop; None when nothing is left."""
    height, width = mask.pixels.shape
    pixels = mask.pixels & valid[mask.top : mask.top + height, mask.left : mask.left + width]
    rows, columns = np.flatnonzero(pixels.any(axis=1)), np.flatnonzero(pixels.any(axis=0))
    if not len(rows):
        return None
    tight = pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Mask(mask.left + int(columns[0]), mask.top + int(rows[0]), tight, mask.predicted_iou, mask.stability)


def without_background(masks: Sequence[Mask], valid: np.ndarray) -> list[Mask]:
    """The masks of a tile (``valid``: height, width; bool) but for its background."""
    return [m for m in masks if not is_background(m, valid)]


def is_background(mask: Mask, valid: np.ndarray) -> bool:
    """Whether a mask is the rest of the image around the objects: as wide and high as the tile, and most of it.

    A road or river that crosses the tile from corner to corner is as wide and high, but not most of it.
    """
    height, width = mask.pixels.shape
    if height < _SPAN * valid.shape[0] or width < _SPAN * valid.shape[1]:
        return False
    there = mask.pixels & valid[mask.top : mask.top + height, mask.left : mask.left + width]
    return bool(there.sum() > BACKGROUND_SHARE * valid.sum())


def pieces_of(tile: Tile, segmented: SegmentedTile, imagery: Imagery) -> list[Piece]:
    """A tile's masks in pixels of the grid, each with the inner tile edges that it runs into."""
    inner = {
        "top": tile.top > 0,
        "left": tile.left > 0,
        "bottom": tile.bottom < imagery.grid.height,
        "right": tile.right < imagery.grid.width,
    }
    pieces = []
    for mask, colour_sum in zip(segmented.masks, segmented.colour_sums):
        height, width = mask.pixels.shape
        touches = {
            "top": mask.top == 0,
            "left": mask.left == 0,
            "bottom": mask.top + height == tile.height,
            "right": mask.left + width == tile.width,
        }
        cut = {(tile.number, side) for side in inner if inner[side] and touches[side]}
        pieces.append(
            Piece(
                tile.left + mask.left,
                tile.top + mask.top,
                mask.pixels,
                mask.predicted_iou,
                mask.stability,
                colour_sum,
                {tile.number},
                cut,
            )
        )
    return pieces


def kept_tiles(source: RasterSource, imagery: Imagery, segmenter: Segmenter, tile_px: int, overlap_px: int) -> Kept:
    """The finished tiles of this very work, where it was interrupted before.

    It is the same while the source (path; size and time of change of all its files), its no data values and
    transparency, the grid, the stretch, the tiles, and the segmenter with all its settings are.
    """
    grid, dataset = imagery.grid, imagery.dataset
    return Kept(
        "tiles",
        {
            "source": [source.path, source.crs, source.bands, source.nodata],
            "state": states_of([source.path]),
            "missing": [dataset.nodatavals, [c.name for c in dataset.colorinterp]],
            "grid": [grid.crs.to_wkt(), grid.left, grid.top, grid.cell, grid.width, grid.height],
            "stretch": imagery.stretch,
            "bands": imagery.bands,
            "segmenter": [segmenter.name, segmenter.settings],
            "tile": [tile_px, overlap_px],
        },
    )


def packed(segmented: SegmentedTile) -> Arrays:
    """A tile's masks as arrays, their pixels as bits."""
    masks = segmented.masks
    return {
        "boxes": np.array([(m.left, m.top, *m.pixels.shape) for m in masks], np.int32).reshape(-1, 4),
        "bits": np.packbits(np.concatenate([m.pixels.ravel() for m in masks] or [np.zeros(0, bool)])),
        "scores": np.array([(m.predicted_iou, m.stability) for m in masks], np.float32).reshape(-1, 2),
        "colour_sums": segmented.colour_sums,
    }


def unpacked(arrays: Arrays) -> SegmentedTile:
    """The reverse of :func:`packed`."""
    boxes, scores = arrays["boxes"], arrays["scores"]
    sizes = boxes[:, 2].astype(np.int64) * boxes[:, 3]
    bits = np.unpackbits(arrays["bits"], count=int(sizes.sum())).astype(bool)
    crops = np.split(bits, np.cumsum(sizes)[:-1]) if len(boxes) else []
    masks = [
        Mask(int(left), int(top), crop.reshape(height, width), float(iou), float(stability))
        for (left, top, height, width), crop, (iou, stability) in zip(boxes, crops, scores)
    ]
    return SegmentedTile(masks, arrays["colour_sums"])
