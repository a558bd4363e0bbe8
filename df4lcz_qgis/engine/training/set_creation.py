"""From images and training areas to a training set: windows are chosen, cut, described and split."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform

from ..areas import checks
from ..areas import training_areas as areas_module
from ..areas.training_areas import Problem, TrainingAreas, problem
from ..geodata.feature_raster import FeatureRaster
from ..graphs import window_graphs
from ..graphs.details import columns_of
from ..graphs.object_layers import ObjectLayers, tell_little_covered
from ..instances.imagery import Imagery
from ..instances.store import InstanceFile
from ..sentinel2.scene import Scene
from ..shared import lcz, method
from ..shared.errors import TrainingAreasError
from ..shared.folders import version
from ..shared.message import say, together
from ..shared.parameter import Extent, RasterSource, VectorSource
from ..shared.reporter import Reporter
from . import sampling
from . import set_layout as layout
from .feature_windows import FeatureWindows
from .sampling import Windows
from .set_writing import create_training_set
from .splits import splits_of

if TYPE_CHECKING:
    from torch_geometric.data import Data

#: Where a set keeps the instances that were made for it.
INSTANCES_FILE = "instances.gpkg"
#: Samples whose Sentinel-2 patches are held in memory at once.
_BATCH = 512
_WINDOWS_SEED = 0


@dataclass(frozen=True)
class Choices:
    """What the user chooses: the step between window centres (m), limits (0: none), the seed, and the values' scale."""

    step: float
    per_polygon: int
    per_class: int
    seed: int
    scale: float
    offset: float


@dataclass(frozen=True)
class Sources:
    """The data a training set is made from.

    ``rgb`` and ``instances`` may be missing, both or one; where there is imagery but no instances, ``segment`` makes
    them: it takes an extent, the GeoPackage to write and a reporter. Objects are measured in ``layers`` too.
    ``features`` are further ones on the scene's grid.
    """

    scene: Scene
    scene_source: RasterSource
    areas: TrainingAreas
    rgb: Imagery | None = None
    instances: InstanceFile | None = None
    segment: Callable[[Extent, Path, Reporter], None] | None = None
    layers: ObjectLayers | None = None
    features: FeatureRaster | None = None


def prepared_areas(source: VectorSource, class_field: str | None, scene: Scene) -> TrainingAreas:
    """Training areas in the scene's CRS, checked.

    Raises:
        TrainingAreasError: none is usable.
    """
    areas = checks.prepare(areas_module.read(source, class_field or None).to_crs(scene.dataset.crs))
    if not len(areas):
        raise TrainingAreasError(
            "No usable training area is left in {name}. {problems}",
            name=source.name,
            problems=together(p.message for p in areas.problems[:5]),
        )
    return areas


def windows_on_images(sources: Sources, choices: Choices, reporter: Reporter) -> tuple[Windows, list[Problem]]:
    """The windows to take, each wholly on valid pixels of the Sentinel-2 image and on the RGB image.

    Raises:
        TrainingAreasError: there is none.
    """
    scene, areas = sources.scene, sources.areas
    t = scene.dataset.transform
    step_px = max(1, round(choices.step / method.RESOLUTION_M))
    windows, problems = sampling.windows_in(areas, t.c, t.f, method.RESOLUTION_M, method.WINDOW_PX, step_px)
    for image, covers in ((scene, _on_scene), (sources.rgb, _on_rgb)):
        if image is not None:
            good = covers(windows, sources, reporter)
            problems += _left_out(windows, good, areas, image.name)
            windows = windows.take(good)
    if not len(windows):
        raise TrainingAreasError(
            "No window of {window_m:g} m around a training area of {name} lies wholly on the images. Check that "
            "areas and images show the same place.",
            window_m=method.WINDOW_M,
            name=areas.name,
        )
    rng = np.random.default_rng([choices.seed, _WINDOWS_SEED])
    return sampling.limited(windows, areas.codes, choices.per_polygon, choices.per_class, rng), problems


def _on_scene(windows: Windows, sources: Sources, reporter: Reporter) -> np.ndarray:
    scene, side = sources.scene, method.WINDOW_PX
    last_row, last_column = scene.dataset.height - side, scene.dataset.width - side
    inside = (
        (windows.rows >= 0) & (windows.columns >= 0) & (windows.rows <= last_row) & (windows.columns <= last_column)
    )
    for i in np.flatnonzero(inside):
        if i % 100 == 0:
            reporter.progress(i / len(windows), "Looking for windows with all their pixels")
        inside[i] = scene.read(int(windows.rows[i]), int(windows.columns[i]), side, side)[1].all()
    return inside


def _on_rgb(windows: Windows, sources: Sources, reporter: Reporter) -> np.ndarray:
    grid = sources.rgb.grid
    (left, bottom, right, top), half = grid.bounds, method.WINDOW_M / 2 - grid.cell
    x, y = _centres(windows, sources, grid.crs).T
    return (x - half >= left) & (x + half <= right) & (y - half >= bottom) & (y + half <= top)


def _centres(windows: Windows, sources: Sources, crs: CRS | None = None) -> np.ndarray:
    """(n, 2) x, y of the windows' centres, in the scene's CRS or ``crs``."""
    t, half = sources.scene.dataset.transform, method.WINDOW_PX / 2
    x, y = t.c + (windows.columns + half) * t.a, t.f + (windows.rows + half) * t.e
    own = sources.scene.dataset.crs
    if crs is not None and crs != own:
        x, y = transform(own, crs, x, y)
    return np.stack([np.asarray(x), np.asarray(y)], axis=1)


def scene_crs(sources: Sources) -> CRS:
    """The CRS of the Sentinel-2 image's grid."""
    return sources.scene.dataset.crs


def _extent(centres: np.ndarray, crs: CRS) -> Extent:
    """What all windows cover together."""
    half = method.WINDOW_M / 2
    (xmin, ymin), (xmax, ymax) = centres.min(axis=0) - half, centres.max(axis=0) + half
    return Extent(float(xmin), float(ymin), float(xmax), float(ymax), crs.to_wkt())


def _left_out(windows: Windows, good: np.ndarray, areas: TrainingAreas, image: str) -> list[Problem]:
    """Areas that lose all or some of their windows because they are not wholly on an image."""
    everything, kept = (np.bincount(windows.area[w], minlength=len(areas)) for w in (slice(None), good))
    gone, some = (kept == 0) & (everything > 0), (kept > 0) & (kept < everything)
    none_is = say("Not a window of 320 m wholly on {image}", image=image)
    some_are_not = say("Some windows of 320 m not wholly on {image}", image=image)
    return [
        *problem("outside", areas.ids, gone, none_is, say("left out")),
        *problem("outside", areas.ids, some, some_are_not, say("these windows left out")),
    ]


def write(sources: Sources, choices: Choices, output: Path, name: str, reporter: Reporter) -> dict[str, Any]:
    """Write the training set; returns its description.

    Raises:
        TrainingAreasError: no window can be taken.
        DestinationError: the folder cannot be written.
    """
    windows, problems = windows_on_images(sources, choices, reporter.step(0, 0.1))
    reporter = reporter.step(0.1, 1)
    areas = sources.areas
    labels = areas.codes[windows.area]
    splits, found = splits_of(windows, areas, labels, choices.seed)
    problems += checks.few_polygons(areas.take(np.isin(np.arange(len(areas)), windows.area)))
    problems += _absent_classes(areas, labels)
    problems += found
    centres = _centres(windows, sources)
    empty, layered = 0, []
    further = FeatureWindows(sources.features) if sources.features else None
    with create_training_set(output, len(windows), reporter, further.bytes if further else 0) as writer:
        if sources.instances is None and sources.segment:
            path = writer.folder / INSTANCES_FILE
            sources.segment(_extent(centres, scene_crs(sources)), path, reporter.step(0, 0.8))
            sources, reporter = replace(sources, instances=InstanceFile(VectorSource(str(path)))), reporter.step(0.8, 1)
        for samples, patches, (nodes, shares) in _batches(windows, sources, reporter):
            layered.append(shares)
            for i, patch, graph in zip(samples, patches, nodes):
                writer.add(int(labels[i]), patch, graph, areas.ids[windows.area[i]], *centres[i])
                empty += graph is not None and not graph.num_nodes
                if further:
                    further.write(i, int(windows.rows[i]), int(windows.columns[i]), writer.folder)
        if empty:
            done = say("the Google Earth stream does not see them")
            problems.append(Problem("no-instances", (), say("{count} windows without any instance", count=empty), done))
        shares = np.concatenate(layered).mean(axis=0)
        if sources.layers:
            tell_little_covered(sources.layers.names, shares, reporter)
        problems += further.problems() if further else []
        description = _description(sources, choices, name, windows, splits, (*areas.problems, *problems), shares)
        description["features"] = further and further.description()
        writer.finish(splits, description)
    return description


def _batches(
    windows: Windows, sources: Sources, reporter: Reporter
) -> Iterator[tuple[range, list[np.ndarray], tuple[list[Data | None], np.ndarray]]]:
    """Sample numbers, Sentinel-2 patches with surroundings and :func:`_graphs`, batch by batch."""
    edge, side = method.SURROUNDINGS_PX, method.WINDOW_PX + 2 * method.SURROUNDINGS_PX
    for start in range(0, len(windows), _BATCH):
        samples = range(start, min(start + _BATCH, len(windows)))
        patches = []
        for i in samples:
            if i % 50 == 0:
                reporter.progress(i / len(windows), "Cutting window {number} of {count}", number=i, count=len(windows))
            row, column = int(windows.rows[i]) - edge, int(windows.columns[i]) - edge
            patches.append(sources.scene.read(row, column, side, side)[0])
        share = reporter.step(samples.start / len(windows), samples.stop / len(windows))
        yield samples, patches, _graphs(windows.take(np.arange(samples.start, samples.stop)), sources, share)


def _graphs(windows: Windows, sources: Sources, reporter: Reporter) -> tuple[list[Data | None], np.ndarray]:
    """Each window's graph, with imagery the detailed one as well; and its share (n, layers) that each layer covers."""
    nothing = np.zeros((len(windows), 0))
    if sources.instances is None:
        return [None] * len(windows), nothing
    centres = _centres(windows, sources, sources.instances.provenance.crs)
    detailed = sources.rgb is not None
    found = window_graphs.padded_graphs(
        sources.instances,
        centres,
        reporter,
        window_m=method.WINDOW_M,
        rgb=sources.rgb,
        detailed=detailed,
        layers=sources.layers,
        max_nodes=method.MAX_DETAILED_NODES if detailed else method.MAX_NODES,
    )
    return found.to_data(most=method.MAX_NODES, double=True), nothing if found.layered is None else found.layered


def _absent_classes(areas: TrainingAreas, labels: np.ndarray) -> list[Problem]:
    lost = [c for c in areas.counts() if c not in set(labels.tolist())]
    done = say("the class is not in the training set")
    return [
        Problem("absent-class", (), say("No window of class {title} is left", title=lcz.by_code(c).title), done)
        for c in lost
    ]


def _description(
    sources: Sources,
    choices: Choices,
    name: str,
    windows: Windows,
    splits: Iterable[str],
    problems: tuple[Problem, ...],
    shares: np.ndarray,
) -> dict[str, Any]:
    scene, areas = sources.scene, sources.areas
    counts = Counter(areas.codes[windows.area].tolist())
    used = areas.take(np.isin(np.arange(len(areas)), windows.area))
    per_area = np.bincount(windows.area, minlength=len(areas))
    origin = sources.instances.provenance if sources.instances else None
    return {
        "name": name,
        "software": f"df4lcz {version()}",
        "synthetic": scene.dataset.tags().get("DF4LCZ_SYNTHETIC") == "yes",
        "sentinel2": {
            "bands": list(method.LCZ_BANDS),
            "resolution_m": method.RESOLUTION_M,
            "window_px": method.WINDOW_PX,
            "surroundings_px": method.SURROUNDINGS_PX,
            "scale": "reflectance",
            "sources": [sources.scene_source.name],
            "reflectance": scene.units.text,
            "crs": scene.dataset.crs.to_string(),
        },
        "google_earth": origin
        and {
            "window_m": method.WINDOW_M,
            "pixel_m": origin.resolution_m,
            "max_nodes": method.MAX_NODES,
            "min_area_m2": method.MIN_AREA_M2,
            "details": sources.rgb and columns_of(sources.layers, shares),
            "colours": "inside the window" if sources.rgb else "whole instance",
            "sources": [sources.rgb.name if sources.rgb else origin.source],
        },
        "segmenter": origin and {"name": origin.segmenter, "settings": origin.settings},
        "classes": {str(c): counts[c] for c in sorted(counts)},
        "polygons": {str(c): n for c, n in used.counts().items()},
        "training_areas": {
            "source": areas.name,
            "class_field": areas.class_field,
            "samples": {i: int(n) for i, n in zip(areas.ids, per_area) if n},
        },
        "sampling": {
            "step_m": choices.step,
            "per_polygon": choices.per_polygon,
            "per_class": choices.per_class,
            "seed": choices.seed,
        },
        "splits": {s: {"seed": choices.seed, "shares": list(layout.SHARES)} for s in splits},
        "report": [p.as_dict() for p in problems],
    }
