"""Tiles of ground: a large image is segmented piece by piece, each tile once, resumable after an interruption."""

from __future__ import annotations

import hashlib
import json
import math
import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..shared import folders
from ..shared.files import remove_with_sidecars, replace, temporary_name, unfinished_work
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from .imagery import Imagery
from .joining import Piece, Seams
from .segmenter import Mask, Segmenter

#: Share of a tile's side by which neighbours overlap; objects up to this size are seen whole by one tile at least.
OVERLAP = 1 / 8
#: A mask that spans the tile both ways and covers more of it than this is the background, not an object.
BACKGROUND_SHARE = 0.5
_SPAN = 0.95
_CACHE_FORMAT = 2
_CACHE_DAYS = 14


@dataclass(frozen=True)
class Tile:
    """One tile: its number, place in the lattice, and rectangle in pixels of the imagery's grid."""

    number: int
    lattice: tuple[int, int]
    top: int
    left: int
    height: int
    width: int

    @property
    def bottom(self) -> int:
        """First row below the tile."""
        return self.top + self.height

    @property
    def right(self) -> int:
        """First column to the right of the tile."""
        return self.left + self.width


def lay_tiles(height: int, width: int, tile_px: int, overlap_px: int) -> list[list[Tile]]:
    """Rows of equal tiles that cover a raster and overlap by at least ``overlap_px``, evenly spread."""
    tops, tile_height = _starts(height, tile_px, overlap_px)
    lefts, tile_width = _starts(width, tile_px, overlap_px)
    return [
        [Tile(r * len(lefts) + c, (r, c), top, left, tile_height, tile_width) for c, left in enumerate(lefts)]
        for r, top in enumerate(tops)
    ]


def _starts(size: int, tile_px: int, overlap_px: int) -> tuple[list[int], int]:
    if size <= tile_px:
        return [0], size
    count = math.ceil((size - overlap_px) / (tile_px - overlap_px))
    return [int(s) for s in np.rint(np.linspace(0, size - tile_px, count))], tile_px


@dataclass(frozen=True)
class SegmentedTile:
    """A tile's masks with what is needed of their pixels: the sum of red, green and blue over each."""

    masks: list[Mask]
    colour_sums: np.ndarray


def segment_tiles(
    imagery: Imagery,
    segmenter: Segmenter,
    reporter: Reporter,
    *,
    cache: Path | None = None,
    tile_px: int | None = None,
    overlap_px: int | None = None,
) -> Iterator[list[Piece]]:
    """Segment all of ``imagery`` tile by tile; yields finished objects, each once, in batches.

    Objects that a tile's edge cuts are taken from the neighbour that sees them whole, or joined where none does
    (:mod:`.joining`). Memory is bounded by two rows of tiles. Finished tiles are kept in ``cache``, when given,
    and read from there when the same work starts again.
    """
    side = tile_px or segmenter.tile_px
    overlap = overlap_px if overlap_px is not None else round(side * OVERLAP)
    rows = lay_tiles(imagery.grid.height, imagery.grid.width, side, overlap)
    total, done = sum(map(len, rows)), 0
    seams = Seams(largest_px=2 * side)
    for row in rows:
        for tile in row:
            step = reporter.step(done / total, (done + 1) / total)
            step.progress(0, "Tile {done} of {total}", done=done + 1, total=total)
            segmented = _tile_from_cache(cache, tile)
            if segmented is None:
                segmented = segment_tile(imagery, segmenter, tile, step)
                _tile_to_cache(cache, tile, segmented, reporter)
            seams.add(tile, pieces_of(tile, segmented, imagery))
            done += 1
        yield seams.finished(row[0].lattice[0])
    yield seams.finished(None)


def segment_tile(imagery: Imagery, segmenter: Segmenter, tile: Tile, reporter: Reporter) -> SegmentedTile:
    """The masks of one tile, without pixels that are not valid and without the image-sized background."""
    image, valid = imagery.read(tile.top, tile.left, tile.height, tile.width)
    grid = imagery.grid
    origin = (tile.top - grid.top / grid.cell, tile.left + grid.left / grid.cell)
    found = segmenter.segment(image, valid, reporter, origin=origin) if valid.any() else []
    masks = [m for m in (_on_valid(mask, valid) for mask in found) if m is not None and not is_background(m, valid)]
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


def is_background(mask: Mask, valid: np.ndarray) -> bool:
    """Whether a mask is the rest of the image around the objects: as wide and high as the tile, and most of it."""
    height, width = mask.pixels.shape
    spans = height >= _SPAN * valid.shape[0] and width >= _SPAN * valid.shape[1]
    return bool(spans and mask.area > BACKGROUND_SHARE * valid.sum())


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


def cache_folder(source: RasterSource, imagery: Imagery, segmenter: Segmenter, *, tile_px: int | None = None) -> Path:
    """The folder of unfinished work that holds the finished tiles of this very work.

    Its name is a hash of the source (path, size, time of change), the grid, the stretch, and the segmenter with all
    its settings; a change of any of them starts afresh. Folders that nobody came back to for two weeks are removed.
    """
    path = Path(source.path)
    state = path.stat() if path.exists() else None
    grid = imagery.grid
    key = {
        "format": _CACHE_FORMAT,
        "source": [source.path, source.crs, source.bands],
        "state": [state.st_size, state.st_mtime_ns] if state else None,
        "grid": [grid.crs.to_wkt(), grid.left, grid.top, grid.cell, grid.width, grid.height],
        "stretch": imagery.stretch,
        "bands": imagery.bands,
        "segmenter": [segmenter.name, segmenter.settings],
        "tile": tile_px or segmenter.tile_px,
    }
    text = json.dumps(key, sort_keys=True, default=str)
    base = folders.cache_folder() / "tiles"
    _remove_forgotten(base)
    return base / hashlib.sha256(text.encode()).hexdigest()[:24]


def _remove_forgotten(base: Path) -> None:
    if not base.is_dir():
        return
    oldest = time.time() - _CACHE_DAYS * 86400
    for folder in base.iterdir():
        if folder.is_dir() and folder.stat().st_mtime < oldest:
            shutil.rmtree(folder, ignore_errors=True)


def _tile_file(cache: Path, tile: Tile) -> Path:
    return cache / f"{tile.lattice[0]:04d}_{tile.lattice[1]:04d}.npz"


def _tile_to_cache(cache: Path | None, tile: Tile, segmented: SegmentedTile, reporter: Reporter) -> None:
    """Keep a finished tile; moved into place when whole, so that an interruption leaves no half file."""
    if cache is None:
        return
    masks = segmented.masks
    arrays: dict[str, Any] = {
        "boxes": np.array([(m.left, m.top, *m.pixels.shape) for m in masks], np.int32).reshape(-1, 4),
        "bits": np.packbits(np.concatenate([m.pixels.ravel() for m in masks] or [np.zeros(0, bool)])),
        "scores": np.array([(m.predicted_iou, m.stability) for m in masks], np.float32).reshape(-1, 2),
        "colour_sums": segmented.colour_sums,
    }
    path = _tile_file(cache, tile)
    temporary = temporary_name(path)
    reporter.scratch(temporary)
    try:
        with unfinished_work(cache):
            cache.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                np.savez(file, **arrays)
            replace(temporary, path)
    finally:
        remove_with_sidecars(temporary)
        reporter.scratch_files.discard(temporary)


def _tile_from_cache(cache: Path | None, tile: Tile) -> SegmentedTile | None:
    if cache is None or not _tile_file(cache, tile).exists():
        return None
    with np.load(_tile_file(cache, tile), allow_pickle=False) as stored:
        boxes, scores, colour_sums = stored["boxes"], stored["scores"], stored["colour_sums"]
        sizes = boxes[:, 2].astype(np.int64) * boxes[:, 3]
        bits = np.unpackbits(stored["bits"], count=int(sizes.sum())).astype(bool)
    crops = np.split(bits, np.cumsum(sizes)[:-1]) if len(boxes) else []
    masks = [
        Mask(int(left), int(top), crop.reshape(height, width), float(iou), float(stability))
        for (left, top, height, width), crop, (iou, stability) in zip(boxes, crops, scores)
    ]
    return SegmentedTile(masks, colour_sums)
