"""The cells that reference areas stand for: each once, whatever number of areas lie on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from rasterio.windows import Window

from ..areas.checks import joined
from ..areas.training_areas import TrainingAreas
from ..geodata.polygon_cells import in_cells, report_share, weights_in
from ..geodata.raster import Dataset, blocks
from ..shared import lcz
from ..shared.reporter import Reporter
from .lcz_codes import LczReader

_SIDE = lcz.CLASS_COUNT + 1
#: Side of the blocks in which it is noted whose each cell is.
_BLOCK = 1024
_NOBODY = -1


@dataclass(frozen=True)
class ReferenceCells:
    """The cells of n areas.

    ``counts`` (n, 18): cells of each code in the map, 0 for no data, each counted with the first area of its class;
    ``groups`` (n,): equal for areas of one class that share cells; ``sharing`` (n, bool): those, and areas whose only
    cell is another's; ``mapped`` (n, bool): areas with data of the map; ``off``: cells beyond the map's edge, of areas
    that lie on it in part; ``disputed``: cells of several classes, which are counted nowhere, such as those that the
    areas ``between`` (positions) share.
    """

    counts: np.ndarray
    groups: np.ndarray
    sharing: np.ndarray
    mapped: np.ndarray
    off: int
    disputed: int
    between: tuple[int, ...]


def of_areas(reader: LczReader, areas: TrainingAreas, reporter: Reporter) -> ReferenceCells:
    """Count the map's cells in areas of its CRS.

    A cell is an area's when its centre lies inside. An area that holds no centre has the cell in which it lies, unless
    that cell's centre lies in another. Cells of areas of several classes count for none.

    Raises:
        LczCodesError: the raster is not an LCZ map.
    """
    cells = in_cells(areas.geometries, reader.dataset)
    shapely.prepare(cells)
    counting = _Counting(reader, cells, areas.codes)
    parts = list(_by_block(cells, reader.dataset.height, reader.dataset.width))
    done, total = 0, sum(len(members) for _, members in parts)
    for window, members in parts:
        counting.begin(window)
        for i in members:
            counting.add(i)
            report_share(reporter, done, total)
            done += 1
        counting.end(members)
    counting.add_small(reporter)
    links = np.concatenate([np.zeros((0, 2), np.int64), *counting.links])
    sharing = counting.taken & ~counting.held
    sharing[links] = True
    return ReferenceCells(
        counting.counts,
        joined(links, len(cells)),
        sharing,
        counting.mapped,
        _cells_beyond(areas.geometries, cells, reader.dataset),
        counting.disputed,
        counting.between,
    )


def _by_block(cells: np.ndarray, height: int, width: int) -> Iterator[tuple[Window, list[int]]]:
    """Blocks of the map that areas may lie on, each with these areas' positions in their order."""
    windows = np.array(list(blocks(height, width, _BLOCK, _BLOCK)))
    rows, columns, heights, widths = windows.T
    block, area = shapely.STRtree(cells).query(shapely.box(columns, rows, columns + widths, rows + heights))
    order = np.lexsort((area, block))
    block, area = block[order], area[order]
    found, starts = np.unique(block, return_index=True)
    for i, members in zip(found, np.split(area, starts[1:])):
        row, column, rows_, columns_ = windows[i].tolist()
        yield Window(column, row, columns_, rows_), members.tolist()


def _cells_beyond(geometries: np.ndarray, cells: np.ndarray, dataset: Dataset) -> int:
    """How many cells there would be off the map in areas that lie on it in part; in its CRS, and in its cells."""
    frame = shapely.box(0, 0, dataset.width, dataset.height)
    shapely.prepare(frame)
    partly = shapely.intersects(frame, cells) & ~shapely.contains(frame, cells)
    off = shapely.difference(cells[partly], frame)
    size, size_off = shapely.area(cells[partly]), shapely.area(off)
    # Of an area that was turned around the Earth only a rim is kept off the map: its own size tells what was there.
    beyond = shapely.area(geometries[partly]) / abs(dataset.transform.determinant) - size + size_off
    on_map, whole = size_off < size, np.isclose(beyond, size_off)
    return round(shapely.union_all(off[on_map & whole]).area + beyond[on_map & ~whole].sum())


class _Counting:
    """What :class:`ReferenceCells` tells, while blocks of the map are gone through."""

    def __init__(self, reader: LczReader, cells: np.ndarray, codes: np.ndarray) -> None:
        self._reader, self._cells, self._codes = reader, cells, codes
        x0, y0, x1, y1 = np.nan_to_num(shapely.bounds(cells)).T
        self._bounds = np.column_stack([np.floor(x0), np.floor(y0), np.ceil(x1), np.ceil(y1)]).tolist()
        points = shapely.point_on_surface(cells)
        self._places = np.floor(np.column_stack([shapely.get_y(points), shapely.get_x(points)]))
        self.counts = np.zeros((len(cells), _SIDE), np.int64)
        #: Areas that hold a cell's centre, that have data of the map, and whose own place has its centre in an area.
        self.held, self.mapped, self.taken = np.zeros((3, len(cells)), bool)
        self.links: list[np.ndarray] = []
        self.disputed, self.between = 0, ()

    def begin(self, window: Window) -> None:
        """Begin with a block of cells: they are nobody's."""
        self._window = window
        self._owner = np.full((window.height, window.width), _NOBODY, np.int32)
        self._disputed = np.zeros(self._owner.shape, bool)

    def add(self, i: int) -> None:
        """Count the block's cells whose centres lie in area ``i``."""
        part = _common(self._window, self._bounds[i])
        inside = weights_in(self._cells[i], part) if part else None
        if part is None or inside is None:
            return
        top, left = part.row_off - self._window.row_off, part.col_off - self._window.col_off
        place = np.s_[top : top + part.height, left : left + part.width]
        self._claim(i, inside, self._reader.read(part)[inside], self._owner[place], self._disputed[place])

    def end(self, members: list[int]) -> None:
        """Note which of a block's areas lie, with their representative point, in a cell that is somebody's."""
        rows, columns = (self._places[members] - (self._window.row_off, self._window.col_off)).T
        here = (rows >= 0) & (columns >= 0) & (rows < self._window.height) & (columns < self._window.width)
        owner = self._owner[rows[here].astype(int), columns[here].astype(int)]
        self.taken[np.array(members)[here]] = owner != _NOBODY

    def _claim(self, i: int, inside: np.ndarray, mapped: np.ndarray, owner: np.ndarray, disputed: np.ndarray) -> None:
        """Count cells of codes ``mapped`` (m,) where area ``i`` is ``inside``, and note it where they are nobody's."""
        before = owner[inside]
        free = before == _NOBODY
        self.held[i] = True
        self.mapped[i] |= bool(mapped.any())
        self.counts[i] += np.bincount(mapped[free], minlength=_SIDE)
        if free.all():
            owner[inside] = i
            return
        owner[inside] = np.where(free, i, before)
        alike = self._codes[before] == self._codes[i]
        others = np.unique(before[~free & alike])
        self.links.append(np.column_stack([others, np.full(len(others), i)]).astype(np.int64))
        unlike = ~free & ~alike
        lost = unlike & ~disputed[inside]
        np.subtract.at(self.counts, (before[lost], mapped[lost]), 1)
        disputed[inside] |= unlike
        self._note_disputed(int(lost.sum()), before[lost][:1].tolist(), i)

    def add_small(self, reporter: Reporter) -> None:
        """Count the cells that areas without a cell's centre lie in, where it is in no other area either."""
        height, width = self._reader.dataset.height, self._reader.dataset.width
        on_map = ((self._places >= 0) & (self._places < (height, width))).all(axis=1)
        small = np.flatnonzero(~self.held & on_map)
        mapped = np.zeros(len(small), np.int64)
        for k, (row, column) in enumerate(self._places[small].astype(int).tolist()):
            mapped[k] = self._reader.read(Window(column, row, 1, 1))[0, 0]
            reporter.check()
        self.mapped[small] = mapped > 0
        small, mapped = small[~self.taken[small]], mapped[~self.taken[small]]
        _, first, cell = np.unique(self._places[small], axis=0, return_index=True, return_inverse=True)
        leading = small[first][cell.ravel()]
        alike = self._codes[small] == self._codes[leading]
        unlike = np.unique(leading[~alike])
        alone = np.isin(small, np.setdiff1d(small[first], unlike))
        np.add.at(self.counts, (small[alone], mapped[alone]), 1)
        links = np.column_stack([leading, small])[alike & (small != leading)]
        self.links.append(links.astype(np.int64))
        if unlike.size:
            other = int(small[~alike & (leading == unlike[0])][0])
            self._note_disputed(len(unlike), [int(unlike[0])], other)

    def _note_disputed(self, number: int, first: list[int], second: int) -> None:
        self.disputed += number
        if number and not self.between:
            self.between = (*first, second)


def _common(window: Window, bounds: Sequence[float]) -> Window | None:
    """The part of a window within whole bounds (left, top, right, bottom); None without any."""
    left, top = max(window.col_off, int(bounds[0])), max(window.row_off, int(bounds[1]))
    right = min(window.col_off + window.width, int(bounds[2]))
    bottom = min(window.row_off + window.height, int(bounds[3]))
    return Window(left, top, right - left, bottom - top) if left < right and top < bottom else None
