"""The windows of a training set cut out of images and described, in parts that any process does."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform

from ..geodata.feature_raster import FeatureRaster, open_features
from ..graphs import window_graphs
from ..graphs.object_layers import ObjectLayers, open_layers
from ..graphs.padded import WindowGraphs
from ..instances.imagery import Imagery, open_imagery, stretched_for
from ..instances.store import InstanceFile
from ..sentinel2.scene import Scene, open_scene
from ..sentinel2.units import Found, Units
from ..shared import method
from ..shared.message import Message, say
from ..shared.parameter import Extent, RasterSource, VectorSource
from ..shared.reporter import Reporter
from ..workers.parts import Arrays
from .sampling import Windows

#: Samples of one part at most, and bytes of their further features, which are held in memory at once.
_PART, _PART_BYTES = 128, 32_000_000
_GRAPH = "graph "


@dataclass(frozen=True)
class Part:
    """Neighbours in the set: the number of the first sample, and upper-left pixels of each one's window."""

    first: int
    rows: tuple[int, ...]
    columns: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.rows)


def parts_of(windows: Windows, feature_bytes: int = 0) -> list[Part]:
    """All windows in parts, in their order; ``feature_bytes`` is what further features of one take."""
    count = max(1, min(_PART, _PART_BYTES // max(1, feature_bytes)))
    rows, columns = windows.rows.tolist(), windows.columns.tolist()
    starts = range(0, len(windows), count)
    return [Part(start, tuple(rows[start : start + count]), tuple(columns[start : start + count])) for start in starts]


def centres(scene: Scene, rows: np.ndarray, columns: np.ndarray, crs: CRS | None = None) -> np.ndarray:
    """(n, 2) x, y of the centres of windows at those upper-left pixels, in the scene's CRS or ``crs``."""
    t, half = scene.dataset.transform, method.WINDOW_PX / 2
    x, y = t.c + (columns + half) * t.a, t.f + (rows + half) * t.e
    own = scene.dataset.crs
    if crs is not None and crs != own:
        x, y = transform(own, crs, x, y)
    return np.stack([np.asarray(x), np.asarray(y)], axis=1)


@dataclass(frozen=True)
class Cutting:
    """What samples are cut from (see :class:`..workers.parts.Recipe`); names are those of the operation's parameters.

    ``found`` is what the numbers of the Sentinel-2 image stand for, once one process has looked at them.
    """

    s2: RasterSource
    reflectance_scale: float
    reflectance_offset: float
    bands: tuple[str, ...] = ()
    rgb: RasterSource | None = None
    resolution_m: float = 1.0
    instances: VectorSource | None = None
    layers: tuple[RasterSource, ...] | None = None
    features: RasterSource | None = None
    found: Found | None = None

    @contextlib.contextmanager
    def open(self, reporter: Reporter) -> Iterator[Cutter]:
        """The images, the instances, the layers and the features.

        Raises:
            Df4lczError: one cannot be used.
        """
        stated = {"scale": self.reflectance_scale, "offset": self.reflectance_offset, "names": self.bands}
        with contextlib.ExitStack() as stack:
            scene = stack.enter_context(
                open_scene(self.s2, method.LCZ_BANDS, reporter, units=Units.of_found(self.found), **stated)
            )
            instances = InstanceFile(self.instances) if self.instances else None
            rgb = stack.enter_context(open_imagery(self.rgb, self.resolution_m, reporter)) if self.rgb else None
            if rgb is not None and instances is not None:
                rgb = stretched_for(rgb, instances.provenance, reporter)
            ground = Extent(*scene.dataset.bounds, scene.dataset.crs.to_wkt())
            layers = stack.enter_context(open_layers(self.layers, ground)) if self.layers else None
            features = None
            if self.features:
                features = stack.enter_context(open_features(self.features, scene.dataset, reporter))
            yield Cutter(replace(self, found=scene.units.found), scene, rgb, instances, layers, features)

    def reads(self) -> tuple[str, ...]:
        """The images, the instances, the layers and the features."""
        sources = (self.s2, self.rgb, self.instances, *(self.layers or ()), self.features)
        return tuple(s.path for s in sources if s is not None and not s.path.startswith("/vsi"))

    def title(self, part: Part) -> Message:
        """A part by its samples."""
        return say("The windows {first} to {last}", first=part.first + 1, last=part.first + len(part))


@dataclass(frozen=True)
class Cutter:
    """An opened :class:`Cutting`, whose ``recipe`` other processes follow."""

    recipe: Cutting
    scene: Scene
    rgb: Imagery | None
    instances: InstanceFile | None
    layers: ObjectLayers | None
    features: FeatureRaster | None

    def with_instances(self, path: VectorSource) -> Cutter:
        """With instances that were found meanwhile."""
        return replace(self, recipe=replace(self.recipe, instances=path), instances=InstanceFile(path))

    def __call__(self, part: Part, reporter: Reporter) -> Arrays:
        """Samples as arrays.

        ``patches`` (n, 10, 48, 48; float32) are reflectances with surroundings, those of each window's graph are
        named by :func:`graphs_of`, and ``features`` (n, bands, 32, 32; float32) are further ones.
        """
        edge, side = method.SURROUNDINGS_PX, method.WINDOW_PX + 2 * method.SURROUNDINGS_PX
        patches = np.empty((len(part), len(method.LCZ_BANDS), side, side), np.float32)
        cut = reporter.step(0, 0.5)
        for i, (row, column) in enumerate(zip(part.rows, part.columns)):
            if i % 50 == 0:
                cut.progress(i / len(part), "Cutting window {number} of {count}", number=i, count=len(part))
            patches[i] = self.scene.read(row - edge, column - edge, side, side)[0]
        arrays: Arrays = {"patches": patches, **self._graphs(part, reporter.step(0.5, 1))}
        if self.features is not None:
            window = method.WINDOW_PX, method.WINDOW_PX
            known = [self.features.read(*corner, *window) for corner in zip(part.rows, part.columns)]
            arrays["features"] = np.stack(known)
        return arrays

    def _graphs(self, part: Part, reporter: Reporter) -> Arrays:
        """Each window's graph, with imagery the detailed one as well."""
        if self.instances is None:
            return {}
        crs, detailed = self.instances.provenance.crs, self.rgb is not None
        found = window_graphs.padded_graphs(
            self.instances,
            centres(self.scene, np.array(part.rows), np.array(part.columns), crs),
            reporter,
            window_m=method.WINDOW_M,
            rgb=self.rgb,
            detailed=detailed,
            layers=self.layers,
            max_nodes=method.MAX_DETAILED_NODES if detailed else method.MAX_NODES,
        )
        values = {f.name: getattr(found, f.name) for f in fields(WindowGraphs)}
        return {_GRAPH + name: np.asarray(value) for name, value in values.items() if value is not None}


def graphs_of(arrays: Arrays) -> WindowGraphs | None:
    """The graphs of a part's windows; None without instances."""
    found = {name.removeprefix(_GRAPH): value for name, value in arrays.items() if name.startswith(_GRAPH)}
    if not found:
        return None
    return WindowGraphs(**{name: value if value.ndim else value.item() for name, value in found.items()})
