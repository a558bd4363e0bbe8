"""From rasters to the candidates of :mod:`.suggestions`: probabilities, streams, an image, areas at hand."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely
from rasterio.enums import Resampling
from rasterio.windows import Window

from ..areas.training_areas import TrainingAreas
from ..geodata.cell_size import cell_metres
from ..geodata.hidden import hidden_as_zero, marked_alike
from ..geodata.opening import opaque_bands
from ..geodata.polygon_cells import cells_inside, in_cells
from ..geodata.raster import Dataset, DatasetGrid, same_grid
from ..geodata.warping import metric_grid, warped
from ..shared import lcz
from ..shared.errors import BandsError, ExtentError
from ..shared.reporter import Reporter
from . import homogeneous, place_means, suggestions
from .quick_learner import QuickLearner
from .suggestions import Candidates, Known

_N = lcz.CLASS_COUNT
#: Cells across a place where no map has any.
_CELLS_ACROSS = 3
#: Cells between a place and an area that touch but for rounding.
_TOUCHING = 1e-6


@dataclass(frozen=True)
class Sources:
    """The map's probabilities (17 bands), its streams raster and an image, both on the map's grid, and their names.

    Where there is no map yet, the grid is the image's, and every class as probable as any other.
    """

    probabilities: Dataset | None
    name: str
    streams: Dataset | None = None
    image: Dataset | None = None
    roughness: Dataset | None = None
    image_name: str = ""

    @property
    def grid(self) -> Dataset:
        """The raster whose cells are looked at."""
        grid = self.probabilities or self.image
        assert grid is not None, "neither a map nor an image"
        return grid

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Layers (19 + twice the image's bands, height, width; float64), and where the map has data.

        17 probabilities, the margin of the two largest, whether the streams disagree, then the image's bands and the
        means of their pixels' squares: NaN where the image has no data.
        """
        if self.probabilities is None:
            present = np.isfinite(self.grid.read(window=window)).all(axis=0)
            p = np.full((_N, *present.shape), 1 / _N)
        else:
            p, present = place_means.probabilities(self.probabilities, window, self.name)
        ranked = np.sort(p, axis=0)
        disagree = np.zeros(present.shape)
        if self.streams is not None:
            first, second = self.streams.read((1, 2), window=window)
            disagree = ((first > 0) & (second > 0) & (first != second)).astype(float)
        layers = [p, (ranked[-1] - ranked[-2])[None], disagree[None]]
        if self.image is not None:
            layers += [self.image.read(window=window).astype(np.float64)]
            layers += [self.roughness.read(window=window).astype(np.float64) ** 2]
        return np.concatenate(layers), present

    def learnt(self, polygons: np.ndarray, areas: TrainingAreas) -> QuickLearner | None:
        """What the cells in the areas teach, ``polygons`` in (column, row) coordinates; None without map or image."""
        if self.probabilities is None or self.image is None:
            return None
        samples = []
        for polygon, code in zip(polygons, areas.codes.tolist()):
            for window, inside in cells_inside(polygon, self.grid.height, self.grid.width):
                layers, present = self.read(window)
                shown = _of_image(layers[:, inside & present].T)
                samples.append((code, shown[np.isfinite(shown).all(axis=1)]))
        return QuickLearner.of(samples)

    def read_doubted(self, learner: QuickLearner, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """The same, and one layer more: how probably the map errs; where the image shows nothing, by the margin."""
        layers, present = self.read(window)
        plain = layers.reshape(len(layers), -1).T
        shown = _of_image(plain)
        whole = np.isfinite(shown).all(axis=1)
        doubt = 1 - plain[:, _N]
        doubt[whole] = learner.doubt(plain[whole, :_N], shown[whole])
        return np.concatenate([layers, doubt.reshape(1, *present.shape)]), present


@contextlib.contextmanager
def on_grid(
    image: Dataset | None, dataset: Dataset | None, metres: float
) -> Iterator[tuple[Dataset | None, Dataset | None]]:
    """The image on the cells of ``dataset``: its pixels' mean in each and their quadratic mean; None without an image.

    Both are float32, NaN where the image has no data (0 where it declares none) or its mask hides it. Without a
    ``dataset`` the cells are of a third of a place that is ``metres`` wide.
    """
    if image is None:
        yield None, None
        return
    grid = DatasetGrid.of(dataset) if dataset is not None else metric_grid(image, metres / _CELLS_ACROSS)
    options = {"nodata": np.nan, "dtype": "float32"}
    with marked_alike(image, opaque_bands(image)) as (alike, missing):
        if all(value is None for value in image.nodatavals):
            missing = 0
        # Other marks are of each band by itself; of 0 one band may be dark.
        options |= {"src_nodata": missing, "UNIFIED_SRC_NODATA": "NO" if missing else "YES"}
        with (
            hidden_as_zero(alike, missing) as shown,
            warped(shown, grid, resampling=Resampling.average, **options) as mean,
            warped(shown, grid, resampling=Resampling.rms, **options) as roughness,
        ):
            yield mean, roughness


def check_streams(streams: Dataset, dataset: Dataset, name: str) -> None:
    """Refuse a streams raster that is not of the same run as the map.

    Raises:
        BandsError: it has not three bands.
        ExtentError: its grid is another one.
    """
    if streams.count != 3:
        raise BandsError(
            "{name} has {count} bands; the streams raster of 'Classify local climate zones' has three. Choose that.",
            name=name,
            count=streams.count,
        )
    if not same_grid(streams, dataset, precision=1e-6):
        raise ExtentError(
            "{name} has another grid than the probabilities. Choose the streams and the probabilities of one run.",
            name=name,
        )


@dataclass(frozen=True)
class Found:
    """Candidates, the areas at hand, and the candidates' squares (n,) in the map's CRS, ``size_m`` (2,) of each."""

    candidates: Candidates
    known: Known
    squares: np.ndarray
    size_m: np.ndarray


def find(sources: Sources, areas: TrainingAreas | None, metres: float, reporter: Reporter) -> Found:
    """All places of the map ``metres`` wide, and the areas at hand as they look in the same layers.

    Raises:
        ExtentError: no place of that size has data throughout.
    """
    dataset = sources.grid
    at_hand = _AreasAtHand(areas, dataset)
    learner = sources.learnt(at_hand.polygons, areas) if areas is not None else None
    read = partial(sources.read_doubted, learner) if learner else sources.read
    means = place_means.place_means(dataset, metres, read, at_hand.see, reporter)
    if not len(means.rows):
        raise ExtentError(
            "{name} has no place of {size:g} m with data throughout. Choose a smaller size or another raster.",
            name=sources.name,
            size=metres,
        )
    if sources.image is not None and not np.isfinite(means.means[:, _N + 2 :]).all(axis=1).any():
        raise ExtentError(
            "The image {image} shows no place of {name}. Check the coordinate reference systems of both, or choose an "
            "image of the same city.",
            image=sources.image_name,
            name=sources.name,
        )
    known, centres = at_hand.means()
    squares = homogeneous.squares(dataset, means.rows, means.columns, means.size)
    free = at_hand.leave_free(means.rows, means.columns, means.size)
    side = np.array(cell_metres(dataset.crs, dataset.transform, dataset.width / 2, dataset.height / 2))
    middles = np.stack([means.columns + means.size[1] / 2, means.rows + means.size[0] / 2], axis=1)
    m, known = means.means, known.reshape(-1, means.means.shape[1])
    doubt = m[:, -1] if learner else None
    if learner:
        m, known = m[:, :-1], known[:, :-1]
    both, places = np.concatenate([m, known]), np.concatenate([middles, centres]) * side
    mapped = sources.probabilities is not None
    features, known_features = suggestions.looks(both[:, :_N], _of_image(both), places, len(m), mapped=mapped)
    share = means.size[0] * means.size[1] / at_hand.ground if learner else 0.0
    candidates = Candidates(middles * side, m[:, :_N], m[:, _N], m[:, _N + 1], features, free, mapped, doubt, share)
    counts = np.zeros(_N)
    if areas is not None:
        counts += np.bincount(areas.codes - 1, minlength=_N)
    return Found(candidates, Known(counts, known_features), squares, np.array(means.size[::-1]) * side)


class _AreasAtHand:
    """Sums up the layers in each training area, block by block; a cell counts where its centre lies inside."""

    def __init__(self, areas: TrainingAreas | None, dataset: Dataset) -> None:
        placed = np.empty(0, object) if areas is None else areas.to_crs(dataset.crs).geometries
        self.polygons = in_cells(placed, dataset)
        self._tree = shapely.STRtree(self.polygons)
        self._sums: dict[int, np.ndarray] = {}
        self._cells: dict[int, int] = {}
        self.ground = 0  # cells with data, of the whole map

    def see(self, row: int, column: int, layers: np.ndarray, present: np.ndarray) -> None:
        height, width = present.shape
        self.ground += int(present.sum())
        frame = shapely.box(column, row, column + width, row + height)
        for i in self._tree.query(frame, predicate="intersects").tolist():
            moved = shapely.transform(self.polygons[i], lambda xy: xy - (column, row))
            for window, inside in cells_inside(moved, height, width):
                rows, columns = window.toslices()
                use = inside & present[rows, columns]
                self._sums[i] = self._sums.get(i, 0.0) + layers[:, rows, columns][:, use].sum(axis=1)
                self._cells[i] = self._cells.get(i, 0) + int(use.sum())

    def leave_free(self, rows: np.ndarray, columns: np.ndarray, size: tuple[int, int]) -> np.ndarray:
        """Which places of ``size`` (rows, columns) from (rows, columns) on touch none of the areas (n,; bool)."""
        free = np.ones(len(rows), bool)
        places = shapely.box(
            columns - _TOUCHING, rows - _TOUCHING, columns + size[1] + _TOUCHING, rows + size[0] + _TOUCHING
        )
        free[self._tree.query(places, predicate="intersects")[0]] = False
        return free

    def means(self) -> tuple[np.ndarray, np.ndarray]:
        """Mean layers (m, layers) and middles (m, 2; column and row) of the areas that lie on the map."""
        seen = sorted(i for i, n in self._cells.items() if n)
        middles = shapely.get_coordinates(shapely.centroid(self.polygons[seen])).reshape(-1, 2)
        return np.array([self._sums[i] / self._cells[i] for i in seen]), middles


def _of_image(means: np.ndarray) -> np.ndarray:
    """Mean and spread of the image's pixels in each band (n, 2 bands) from the layers' means (n, layers)."""
    rest = means[:, _N + 2 :]
    bands = rest.shape[1] // 2
    spread = np.sqrt(np.maximum(rest[:, bands:] - rest[:, :bands] ** 2, 0))
    return np.concatenate([rest[:, :bands], spread], axis=1)
