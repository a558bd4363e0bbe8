"""From images and training areas to a training set: windows are chosen, cut, described and split."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasterio.crs import CRS

from ..areas import checks
from ..areas import training_areas as areas_module
from ..areas.training_areas import Problem, TrainingAreas, problem
from ..graphs.details import columns_of
from ..graphs.object_layers import tell_little_covered
from ..instances.imagery import Imagery
from ..sentinel2.scene import Scene
from ..shared import lcz, method
from ..shared.errors import TrainingAreasError
from ..shared.folders import version
from ..shared.message import say, together
from ..shared.parameter import Extent, VectorSource
from ..shared.reporter import Reporter
from ..streams.google_earth import WELL_COVERED
from ..workers.here import Here, Workers
from ..workers.parts import Arrays
from . import sampling
from . import set_layout as layout
from .cutting import Cutter, Part, centres, graphs_of, parts_of
from .feature_windows import FeatureWindows
from .object_windows import ObjectWindows
from .sampling import Windows
from .set_writing import create_training_set
from .splits import splits_of

#: Where a set keeps the instances that were made for it.
INSTANCES_FILE = "instances.gpkg"
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
    """The data a training set is made from: the opened images, and the training areas in the scene's CRS.

    Where there is imagery but no instances, ``segment`` makes them: it takes an extent, the GeoPackage to write and a
    reporter.
    """

    cutter: Cutter
    areas: TrainingAreas
    segment: Callable[[Extent, Path, Reporter], None] | None = None

    @property
    def scene(self) -> Scene:
        """The Sentinel-2 image."""
        return self.cutter.scene

    @property
    def rgb(self) -> Imagery | None:
        """The RGB image."""
        return self.cutter.rgb


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
    """The windows to take, each wholly on valid pixels of the Sentinel-2 image, within the RGB image's bounds, and on
    ground where objects were looked for.

    Raises:
        TrainingAreasError: there is none.
    """
    scene, areas = sources.scene, sources.areas
    t = scene.dataset.transform
    step_px = max(1, round(choices.step / method.RESOLUTION_M))
    windows, problems = sampling.windows_in(areas, t.c, t.f, method.RESOLUTION_M, method.WINDOW_PX, step_px)
    objects = sources.cutter.instances
    named = ((scene, _on_scene), (sources.rgb, _on_rgb), (objects and objects.source, _on_objects))
    for image, covers in named:
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
    x, y = centres(sources.scene, windows.rows, windows.columns, grid.crs).T
    return (x - half >= left) & (x + half <= right) & (y - half >= bottom) & (y + half <= top)


def _on_objects(windows: Windows, sources: Sources, reporter: Reporter) -> np.ndarray:
    """Windows in which objects were looked for; all of them, where a layer of an earlier version does not tell."""
    file = sources.cutter.instances
    if file.provenance.ground is None:
        return np.ones(len(windows), bool)
    middles = centres(sources.scene, windows.rows, windows.columns, file.provenance.crs)
    return file.ground.shares(middles, method.WINDOW_M) >= WELL_COVERED


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


def write(
    sources: Sources, choices: Choices, output: Path, name: str, reporter: Reporter, workers: Workers | None = None
) -> dict[str, Any]:
    """Write the training set; returns its description. ``workers`` share the windows.

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
    middles = centres(sources.scene, windows.rows, windows.columns)
    cutter, crs = sources.cutter, sources.scene.dataset.crs
    further = FeatureWindows(cutter.features) if cutter.features else None
    further_bytes = further.bytes if further else 0
    with create_training_set(output, len(windows), reporter, further_bytes) as writer:
        if cutter.instances is None and sources.segment:
            path = writer.folder / INSTANCES_FILE
            sources.segment(_extent(middles, crs), path, reporter.step(0, 0.8))
            cutter, reporter = cutter.with_instances(VectorSource(str(path))), reporter.step(0.8, 1)
        names, layered = [areas.ids[area] for area in windows.area], []
        objects = ObjectWindows()
        for part, arrays in _cut(cutter, parts_of(windows, further_bytes), workers, reporter):
            graphs = graphs_of(arrays)
            for k, graph in enumerate(objects.of(graphs, len(part))):
                i = part.first + k
                writer.add(int(labels[i]), arrays["patches"][k], graph, names[i], *middles[i])
                if further:
                    further.write(i, arrays["features"][k], writer.folder)
            if graphs and graphs.layered is not None:
                layered.append(graphs.layered)
        problems += objects.problems(reporter)
        shares = np.concatenate(layered).mean(axis=0) if layered else np.zeros(0)
        if cutter.layers and layered:
            tell_little_covered(cutter.layers.names, shares, reporter)
        problems += further.problems() if further else []
        described = (*areas.problems, *problems)
        description = _description(cutter, areas, choices, name, windows, splits, described, shares)
        description["features"] = further and further.description()
        writer.finish(splits, description)
    return description


def _cut(
    cutter: Cutter, parts: list[Part], workers: Workers | None, reporter: Reporter
) -> Iterator[tuple[Part, Arrays]]:
    """Each part with what its windows hold; where ``workers`` share them, equal to the last digit."""
    found = (workers or Here()).imap(cutter.recipe, parts, reporter, opened=cutter)
    with contextlib.closing(found):
        yield from zip(parts, found)


def _absent_classes(areas: TrainingAreas, labels: np.ndarray) -> list[Problem]:
    lost = [c for c in areas.counts() if c not in set(labels.tolist())]
    done = say("the class is not in the training set")
    return [
        Problem("absent-class", (), say("No window of class {title} is left", title=lcz.by_code(c).title), done)
        for c in lost
    ]


def _description(
    cutter: Cutter,
    areas: TrainingAreas,
    choices: Choices,
    name: str,
    windows: Windows,
    splits: Iterable[str],
    problems: tuple[Problem, ...],
    shares: np.ndarray,
) -> dict[str, Any]:
    scene, rgb, instances = cutter.scene, cutter.rgb, cutter.instances
    counts = Counter(areas.codes[windows.area].tolist())
    used = areas.take(np.isin(np.arange(len(areas)), windows.area))
    per_area = np.bincount(windows.area, minlength=len(areas))
    origin = instances.provenance if instances else None
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
            "sources": [cutter.recipe.s2.name],
            "reflectance": scene.units.text,
            "crs": scene.dataset.crs.to_string(),
        },
        "google_earth": origin
        and {
            "window_m": method.WINDOW_M,
            "pixel_m": origin.resolution_m,
            "max_nodes": method.MAX_NODES,
            "min_area_m2": method.MIN_AREA_M2,
            "details": rgb and columns_of(cutter.layers, shares),
            "colours": "inside the window" if rgb else "whole instance",
            "sources": [rgb.name if rgb else origin.source],
            "stretch": rgb.stretch if rgb else origin.stretch,
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
