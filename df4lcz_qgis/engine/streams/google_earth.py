"""The Google Earth stream over a map: the instances of high-resolution imagery, the graph of each cell's window."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ..geodata.raster import Grid
from ..graphs import window_graphs
from ..graphs.object_layers import LITTLE, ObjectLayers, open_layers
from ..instances.imagery import Imagery, open_imagery, stretched_for
from ..instances.segmentation import Segmentation, segment_imagery
from ..instances.store import InstanceFile
from ..shared import lcz, method
from ..shared.errors import ExtentError, InstancesError, ModelFileError
from ..shared.files import scratch_folder
from ..shared.message import say, together
from ..shared.model_file import layers_of
from ..shared.parameter import Extent, RasterSource, VectorSource
from ..shared.reporter import Reporter
from ..shared.tables import GOOGLE_EARTH
from ..workers.here import Workers
from .contract import is_detailed

#: Pixel size at which models without a record of it had their imagery segmented.
_RESOLUTION_M = 1.0
#: The file of instances that are found on the way to a map.
FOUND = "instances-found.gpkg"
#: Shares of a window in which objects were looked for and that imagery covers: up to the first the stream does not
#: count, from the second on it does fully.
LITTLE_COVERED, WELL_COVERED = 0.6, 0.95


@dataclass(frozen=True)
class Seen:
    """What the Google Earth stream sees of the ground: instances, and imagery and layers where they are at hand."""

    instances: InstanceFile
    imagery: Imagery | None
    layers: ObjectLayers | None = None


class GoogleEarthStream:
    """Gives the class probabilities of a map's cells from the graphs of their windows."""

    def __init__(
        self, network: nn.Module, seen: Seen, grid: Grid, description: dict[str, Any], device: torch.device
    ) -> None:
        self._network, self._seen, self._grid, self._device = network.to(device), seen, grid, device
        self._window_m = float(description.get("window_m", method.WINDOW_M))
        self._max_nodes = int(description.get("max_nodes", method.MAX_NODES))
        self._detailed = is_detailed(network)
        if self._detailed:
            _check_details(description)
        # Layers that covered the training windows wholly: the network knows nothing of windows without them.
        self._whole = np.array(description.get("layer_shares", ())) >= WELL_COVERED

    def probabilities(
        self, row: int, column: int, height: int, width: int, reporter: Reporter
    ) -> tuple[np.ndarray, np.ndarray]:
        """Probabilities (height, width, 17; float32) of a block of cells, and how far the windows are seen (0..1).

        0 is a window without instances, or in little of which objects were looked for, or which imagery or a layer
        covers little of; see :func:`seen_share`.
        """
        grid = self._grid
        left, top = grid.left + column * grid.cell, grid.top - row * grid.cell
        block = Grid(grid.crs, left, top, grid.cell, width, height)
        centres = window_graphs.cell_centres(block, self._seen.instances.provenance.crs)
        result = np.zeros((height * width, lcz.CLASS_COUNT), np.float32)
        share = np.zeros(height * width)
        found = window_graphs.window_graphs(
            self._seen.instances,
            centres,
            reporter,
            window_m=self._window_m,
            max_nodes=self._max_nodes,
            rgb=self._seen.imagery,
            detailed=self._detailed,
            layers=self._seen.layers,
        )
        for batch in found:
            covered = self._seen.instances.ground.shares(centres[batch.index], self._window_m)
            if batch.covered is not None:
                covered = np.minimum(covered, batch.covered)
            if batch.layered is not None:
                covered = np.minimum(covered, batch.layered[:, self._whole].min(axis=1, initial=1.0))
            share[batch.index] = seen_share(covered) * (batch.counts > 0)
            some = share[batch.index] > 0
            if some.any():
                inputs = batch.detailed() if self._detailed else batch.padded()
                result[batch.index[some]] = self.predict(*(a[some] for a in inputs))
        return result.reshape(height, width, -1), share.reshape(height, width)

    def predict(self, nodes: np.ndarray, *others: np.ndarray) -> np.ndarray:
        """Probabilities (n, 17; float32) of padded graphs as the network takes them: nodes, counts and further inputs.

        Detailed graphs come as nodes, counts and view.
        """
        counts = others[0]
        # Fewer columns of padding: most windows have far fewer nodes than the largest may have.
        nodes = np.ascontiguousarray(nodes[:, : int(counts.max())])
        with torch.inference_mode():
            inputs = (torch.from_numpy(np.ascontiguousarray(a)).to(self._device) for a in (nodes, *others))
            return self._network(*inputs).float().cpu().numpy()


def seen_share(covered: np.ndarray) -> np.ndarray:
    """How much the stream counts (0..1) where objects, imagery and layers are known of a share ``covered`` of a window.

    Training windows are covered wholly. Where half of a window is missing the stream has never seen the like, and
    does not count; in between its weight rises evenly, so that a map has no seam at the imagery's edge.
    """
    return np.clip((covered - LITTLE_COVERED) / (WELL_COVERED - LITTLE_COVERED), 0, 1)


def _check_details(description: dict[str, Any]) -> None:
    """Refuse a network whose details are not those that are measured here.

    Raises:
        ModelFileError: they are not.
    """
    here = {"nodes": list(method.NODE_DETAILS), "window": list(method.WINDOW_DETAILS)}
    asked = description.get("details") or {}
    unknown = [n for key, names in here.items() for n in asked.get(key, ()) if n not in names]
    if {key: names for key, names in asked.items() if key != "layers"} != here:
        raise ModelFileError(
            "The model looks at other details of objects than this plugin measures ({unknown}). Update the plugin or "
            "choose another model.",
            unknown=", ".join(unknown) or say("their order"),
        )


@contextlib.contextmanager
def see(
    metadata: dict[str, Any],
    grid: Grid,
    rgb: RasterSource | None,
    instances: VectorSource | None,
    reporter: Reporter,
    *,
    force: bool = False,
    device: str = "auto",
    workers: Workers | None = None,
    layers: Sequence[RasterSource] = (),
) -> Iterator[Seen | None]:
    """The instances for a map on ``grid``: those given, else those that the model's segmenter finds in ``rgb``.

    None where the imagery lies outside the map. ``force`` takes instances of another segmenter than the model's;
    ``workers`` share the work of finding some. Objects are measured in ``layers`` too, where the model needs them.

    Raises:
        ModelFileError: the model needs other layers.
        ExtentError: a layer lies outside the map.
        InstancesError: instances of another segmenter or settings, or none and no way to make them.
        ImageryError, RasterError, CrsError: the imagery is unfit.
        WeightsError: the segmenter's weights are not at hand.
    """
    recorded = metadata.get("segmenter")
    with contextlib.ExitStack() as stack:
        if instances is not None:
            file = InstanceFile(instances)
            _check_segmenter(file, metadata, force, reporter)
            imagery = _imagery(rgb, file.provenance.resolution_m, grid, stack, reporter) if rgb else None
            if imagery is not None:
                imagery = stretched_for(imagery, file.provenance, reporter)
            elif rgb:
                yield None  # objects of an image lie where it does
                return
            yield Seen(file, imagery, _layers(metadata, layers, grid, stack, reporter))
            return
        if rgb is None:
            yield None
            return
        if not recorded:
            raise InstancesError(
                "The model {model} does not record which segmenter its instances came from. Segment the "
                "image with 'Segment objects', give the result as objects in the image, and tick 'Take objects of "
                "another segmenter' (force_segmenter).",
                model=repr(metadata["name"]),
            )
        resolution = float(recorded["settings"].get("resolution_m", _RESOLUTION_M))
        imagery = _imagery(rgb, resolution, grid, stack, reporter)
        if imagery is None:
            yield None
            return
        opened = _layers(metadata, layers, grid, stack, reporter)
        folder = stack.enter_context(scratch_folder(reporter, "df4lcz-instances-"))
        recipe = _recipe(recorded, resolution, grid, rgb, device)
        file = _segment(recipe, imagery, folder / FOUND, reporter, workers)
        yield Seen(file, imagery, opened)


def _layers(
    metadata: dict[str, Any],
    sources: Sequence[RasterSource],
    grid: Grid,
    stack: contextlib.ExitStack,
    reporter: Reporter,
) -> ObjectLayers | None:
    """The layers that the model needs, opened; None where it needs none."""
    needed = layers_of(metadata)
    if not needed:
        return None
    if not sources:
        raise ModelFileError(
            "The model {model} looks at heights or other layers of objects: {needed}. Give these layers of the place "
            "(layers), in this order and unit; or leave out the RGB image, and the Sentinel-2 stream decides alone.",
            model=repr(metadata["name"]),
            needed=", ".join(needed),
        )
    layers = stack.enter_context(open_layers(sources, _around(grid)))
    if len(layers) != len(needed):
        raise ModelFileError(
            "The model {model} looks at {count} layers of objects ({needed}); given: {given}. Give the same number of "
            "bands, in this order and unit.",
            model=repr(metadata["name"]),
            count=len(needed),
            needed=", ".join(needed),
            given=", ".join(layers.names),
        )
    pairs = [say("{given} as {needed}", given=g, needed=n) for g, n in zip(layers.names, needed)]
    reporter.info("Layers of objects: {pairs}.", pairs=together(pairs, ", "))
    for name, share, trained in zip(
        layers.names, layers.shares(grid), metadata["streams"][GOOGLE_EARTH].get("layer_shares", ())
    ):
        if share < LITTLE * trained:
            reporter.warning(
                "The layer {name} has values on {share:.0f} % of the map only, in training it had on {trained:.0f} %. "
                "Elsewhere it counts as unknown, or the Sentinel-2 stream decides alone.",
                name=name,
                share=100 * share,
                trained=100 * trained,
            )
    return layers


def _imagery(
    rgb: RasterSource, resolution: float, grid: Grid, stack: contextlib.ExitStack, reporter: Reporter
) -> Imagery | None:
    try:
        return stack.enter_context(open_imagery(rgb, resolution, reporter, _around(grid)))
    except ExtentError:
        reporter.warning("{name} lies outside the map: the Sentinel-2 stream decides alone.", name=rgb.name)
        return None


def _around(grid: Grid) -> Extent:
    """The ground that the windows of a map's cells cover: they reach beyond its outer cells."""
    margin = max(0.0, (method.WINDOW_M - grid.cell) / 2)
    xmin, ymin, xmax, ymax = grid.bounds
    return Extent(xmin - margin, ymin - margin, xmax + margin, ymax + margin, grid.crs.to_wkt())


def _recipe(recorded: dict[str, Any], resolution: float, grid: Grid, rgb: RasterSource, device: str) -> Segmentation:
    """How instances are found as for the model's training."""
    return Segmentation.of(rgb, resolution, _around(grid), recorded["name"], recorded["settings"], device=device)


def _segment(
    recipe: Segmentation, imagery: Imagery, path: Path, reporter: Reporter, workers: Workers | None
) -> InstanceFile:
    segmenter = recipe.made_segmenter()
    reporter.info(
        "Segmenting {name} with {recorded}, as for the model's training.",
        name=recipe.source.name,
        recorded=recipe.segmenter,
    )
    smallest = float(recipe.settings.get("min_area_m2", method.MIN_AREA_M2))
    count = segment_imagery(
        imagery, recipe.source, segmenter, path, reporter, min_area_m2=smallest, workers=workers, recipe=recipe
    )
    reporter.info("{count} instances found.", count=count)
    return InstanceFile(VectorSource(str(path)))


def _check_segmenter(file: InstanceFile, metadata: dict[str, Any], force: bool, reporter: Reporter) -> None:
    recorded = metadata.get("segmenter")
    try:
        if not recorded:
            raise InstancesError(
                "The model {model} does not record the segmenter of its instances.", model=repr(metadata["name"])
            )
        file.provenance.require_segmenter(recorded["name"], recorded["settings"], say("the model's were made"))
    except InstancesError as error:
        if not force:
            raise InstancesError(
                "{error} To use them all the same, tick 'Take objects of another segmenter' (force_segmenter).",
                error=error,
            ) from error
        reporter.warning(
            "{error} They are used all the same, as was asked for; the Google Earth stream may be misled.", error=error
        )
