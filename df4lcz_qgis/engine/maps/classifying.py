"""The recipe of a map: what is read and by which model, opened by any process to give any block of its cells."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .. import streams
from ..geodata.raster import Grid, blocks
from ..sentinel2.scene import Scene, open_scene
from ..shared import device as devices
from ..shared import model_file
from ..shared.errors import ModelFileError
from ..shared.message import Message, say
from ..shared.model_file import Model
from ..shared.parameter import Extent, RasterSource, VectorSource
from ..shared.reporter import Reporter
from ..streams import google_earth
from ..streams.fusion import SENTINEL2 as ALONE
from ..streams.fusion import Fusion, fusion_of
from ..streams.google_earth import GoogleEarthStream
from ..streams.sentinel2 import Sentinel2Stream
from ..workers.here import Workers
from ..workers.kept import Kept, state_of
from ..workers.parts import Arrays
from . import mapping
from .mapping import Block, CellLayout
from .sureness import Sureness

_STREAM = "stream "


@dataclass(frozen=True)
class Part:
    """A block of cells: its number, first row and column, height and width."""

    number: int
    row: int
    column: int
    height: int
    width: int


@dataclass(frozen=True)
class Classification:
    """What a map is made from (see :class:`..workers.parts.Recipe`); names are those of the operation's parameters.

    ``streams``, ``plausible`` and ``applicability`` say whether these rasters are asked for.
    """

    s2: RasterSource
    model: Path
    extent: Extent | None
    rgb: RasterSource | None
    instances: VectorSource | None
    layers: tuple[RasterSource, ...] | None
    alpha: float | None
    force_segmenter: bool
    cell_size: float
    reflectance_scale: float
    reflectance_offset: float
    batch_size: int
    device: str
    bands: tuple[str, ...]
    rgb_bands: tuple[int, ...]
    streams: bool
    plausible: bool
    applicability: bool

    @classmethod
    def of(cls, parameters: Any) -> Classification:
        """From an operation's parameters, whose outputs are paths or None."""
        values = {f.name: getattr(parameters, f.name) for f in dataclasses.fields(cls)}
        return cls(**{**values, **{n: values[n] is not None for n in ("streams", "plausible", "applicability")}})

    @contextlib.contextmanager
    def open(self, reporter: Reporter, workers: Workers | None = None) -> Iterator[Classifier]:
        """Everything that its cells need. Where instances must be found first, ``workers`` find them.

        Raises:
            Df4lczError: a file or the model cannot be used, or they do not fit each other.
        """
        model = model_file.load(self.model)
        mapping.check_classes(model.metadata)
        self._check_layers(model)
        network, description = streams.restore(model, streams.SENTINEL2), model.streams[streams.SENTINEL2]
        device = devices.choose(self.device)
        with contextlib.ExitStack() as stack:
            units = {"scale": self.reflectance_scale, "offset": self.reflectance_offset}
            scene = stack.enter_context(open_scene(self.s2, description["bands"], reporter, names=self.bands, **units))
            layout = CellLayout.of(scene, self.extent, self.cell_size, description["window_px"])
            stream = Sentinel2Stream(network, scene, layout, device, self.batch_size)
            reporter.info(
                "{columns} x {rows} cells of {cell_size:g} m on {device}.",
                columns=layout.columns,
                rows=layout.rows,
                cell_size=self.cell_size,
                device=device,
            )
            grid = layout.grid(scene)
            fusion, instances, other = self._fusion(model, reporter), self.instances, None
            if self._is_seen(model, fusion, reporter):
                seen = stack.enter_context(
                    google_earth.see(
                        model.metadata,
                        grid,
                        self.rgb and self.rgb.showing(self.rgb_bands),
                        self.instances,
                        reporter.step(0.0, 0.5) if self.instances is None else reporter,
                        force=self.force_segmenter,
                        device=self.device,
                        workers=workers,
                        layers=self.layers or (),
                    )
                )
                if seen is not None:
                    described = model.streams[streams.GOOGLE_EARTH]
                    other = GoogleEarthStream(
                        streams.restore(model, streams.GOOGLE_EARTH), seen, grid, described, device
                    )
                    instances = seen.instances.source
            alone = {"instances": None, "rgb": None, "layers": None}
            recipe = replace(self, instances=instances) if other else replace(self, **alone)
            asked = {"plausible": self.plausible, "distances": self.applicability}
            sure = Sureness(model, stream, **asked, fused=other is not None, own=self.alpha is None)
            yield Classifier(recipe, model, scene, layout, grid, stream, other, fusion, sure)

    def reads(self) -> tuple[str, ...]:
        """The images, the model, the instances and the layers."""
        sources = (self.s2, self.rgb, self.instances, *(self.layers or ()))
        return (str(self.model), *(s.path for s in sources if s is not None and not s.path.startswith("/vsi")))

    def title(self, part: Part) -> Message:
        """A block by its cells."""
        return say("The block of cells from row {row}, column {column} on", row=part.row, column=part.column)

    def _check_layers(self, model: Model) -> None:
        if self.layers and not model.layers:
            raise ModelFileError(
                "The model {model} was trained without heights or other layers of objects and cannot use {given}. "
                "Leave them out, or choose a model that was trained with such layers.",
                model=repr(model.metadata["name"]),
                given=", ".join(source.name for source in self.layers),
            )

    def _fusion(self, model: Model, reporter: Reporter) -> Fusion | None:
        """How the streams are fused; None where nothing calibrates the one there is."""
        if streams.GOOGLE_EARTH in model.streams:
            return fusion_of(model.metadata, self.alpha)
        if self.rgb is not None or self.instances is not None:
            raise ModelFileError(
                "The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. "
                "Choose a model trained with RGB, or leave them out.",
                model=repr(model.metadata["name"]),
            )
        recorded = model.metadata.get("fusion")
        return Fusion.from_json(recorded) if recorded else None

    def _is_seen(self, model: Model, fusion: Fusion | None, reporter: Reporter) -> bool:
        """Whether the Google Earth stream has its say, or must be shown."""
        if fusion is None or streams.GOOGLE_EARTH not in model.streams:
            return False
        if self.rgb is None and self.instances is None:
            reporter.info("No RGB imagery was given: the Sentinel-2 stream decides alone.")
            if self.layers:
                reporter.warning("Layers are measured in the objects of RGB imagery: without it they say nothing.")
            return False
        if fusion.rule == ALONE:
            reporter.warning(
                "The model's fusion gained nothing in its training: the Sentinel-2 stream decides alone, and the RGB "
                "image changes nothing. Choose an alpha to fuse all the same."
            )
            return self.streams
        return True


@dataclass(frozen=True)
class Classifier:
    """An opened :class:`Classification`, whose ``recipe`` other processes follow: it names the instances found here."""

    recipe: Classification
    model: Model
    scene: Scene
    layout: CellLayout
    grid: Grid
    sentinel2: Sentinel2Stream
    google_earth: GoogleEarthStream | None
    fusion: Fusion | None
    sureness: Sureness

    def parts(self) -> list[Part]:
        """The blocks of the map, row by row."""
        layout = self.layout
        found = blocks(layout.rows, layout.columns, *mapping.block_size(layout))
        return [Part(number, *block) for number, block in enumerate(found)]

    def __call__(self, part: Part, reporter: Reporter) -> Arrays:
        """One block as arrays."""
        block = mapping.map_block(
            self.sentinel2,
            (part.row, part.column, part.height, part.width),
            reporter,
            google_earth=self.google_earth,
            fusion=self.fusion,
        )
        arrays = {"probabilities": block.probabilities, "valid": block.valid}
        arrays |= {_STREAM + name: found for name, found in block.by_stream.items()}
        if block.seen is not None:
            arrays["seen"] = block.seen
        distance = self.sureness.distance(block, part.number)
        if distance is not None:
            arrays["distance"] = distance
        return arrays

    def kept(self, parts: list[Part]) -> Kept | None:
        """The finished blocks of this very map, where it was interrupted before; None for a small one."""
        if len(parts) < _WORTH_KEEPING:
            return None
        # Instances found on the way follow from the rest: their file is another in every run.
        recipe, found = self.recipe, self.recipe.instances
        if found is not None and Path(found.path).name == google_earth.FOUND:
            recipe = replace(recipe, instances=None)
        read = [state_of(path) for path in recipe.reads()]
        return Kept("maps", {"work": dataclasses.asdict(recipe), "read": read, "blocks": len(parts)})


#: Maps of fewer blocks are made in a minute, and nothing of them is kept on the way.
_WORTH_KEEPING = 8


def block_of(part: Part, arrays: Arrays) -> Block:
    """The block that a part's arrays are."""
    by_stream = {name.removeprefix(_STREAM): found for name, found in arrays.items() if name.startswith(_STREAM)}
    return Block(part.row, part.column, arrays["probabilities"], arrays["valid"], by_stream, arrays.get("seen"))
