"""The recipe of a map: what is read and by which model, opened by any process to give any block of its cells."""

from __future__ import annotations

import contextlib
import dataclasses
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import streams
from ..geodata.feature_raster import open_features
from ..geodata.opening import parse_crs
from ..geodata.raster import Grid
from ..sentinel2.lists import listed
from ..sentinel2.mosaic import Images, Mosaic, mosaics
from ..sentinel2.units import Found
from ..shared import device as devices
from ..shared import model_file
from ..shared.errors import ModelFileError
from ..shared.message import Message, say
from ..shared.model_file import Model
from ..shared.parameter import Extent, RasterSource, VectorSource
from ..shared.reporter import Reporter
from ..streams import google_earth
from ..streams.features import FeatureStream, check_raster, features_count, tell_scale
from ..streams.further import Further
from ..streams.fusion import SENTINEL2 as ALONE
from ..streams.fusion import Fusion, fusion_of, usable_alpha
from ..streams.google_earth import GoogleEarthStream
from ..streams.sentinel2 import Sentinel2Stream
from ..workers.here import Workers
from ..workers.kept import Kept, states_of
from ..workers.parts import Arrays
from . import mapping
from .mapping import Block
from .patchwork import Part, Patchwork, Piece
from .sureness import Sureness
from .zones import Zone, around, lay_out

if TYPE_CHECKING:
    import torch

_STREAM = "stream "


@dataclass(frozen=True)
class Classification:
    """What a map is made from (see :class:`..workers.parts.Recipe`); names are those of the operation's parameters.

    ``streams``, ``plausible`` and ``applicability`` say whether these rasters are asked for.
    """

    s2: RasterSource
    further_s2: tuple[RasterSource, ...] | None
    model: Path
    extent: Extent | None
    crs: str | None
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
    features: RasterSource | None = None
    #: What the images' numbers stand for, once one process has looked at them.
    found: tuple[Found, ...] | None = None

    @classmethod
    def of(cls, parameters: Any) -> Classification:
        """From an operation's parameters, whose outputs are paths or None."""
        values = {f.name: getattr(parameters, f.name) for f in dataclasses.fields(cls) if f.name != "found"}
        # The whole path: workers look for a bare name elsewhere, and what is kept goes by the file.
        values["model"] = model_file.found(parameters.model)
        if parameters.s2_list:
            values["further_s2"] = (*(parameters.further_s2 or ()), *listed(parameters.s2_list))
        return cls(**{**values, **{n: values[n] is not None for n in ("streams", "plausible", "applicability")}})

    @property
    def images(self) -> tuple[RasterSource, ...]:
        """The Sentinel-2 images, each once."""
        return tuple(dict.fromkeys((self.s2, *(self.further_s2 or ()))))

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
            images = self._images(description["bands"], stack, reporter)
            crs = parse_crs(self.crs) if self.crs else None
            grid, zones = lay_out(images, crs, self.extent, self.cell_size, description["window_px"])
            own = [Sentinel2Stream(network, z.mosaic, z.layout, device, self.batch_size) for z in zones]
            reporter.info(
                "{columns} x {rows} cells of {cell_size:g} m on {device}.",
                columns=grid.width,
                rows=grid.height,
                cell_size=self.cell_size,
                device=device,
            )
            fusion, instances = self._fusion(model, reporter), None
            others: list[GoogleEarthStream | None] = [None for _ in zones]
            if self._is_seen(model, fusion, reporter):
                seen = stack.enter_context(self._seen(model, around(grid, zones), reporter, workers))
                if seen is not None:
                    described, instances = model.streams[streams.GOOGLE_EARTH], seen.instances.source
                    graphs = streams.restore(model, streams.GOOGLE_EARTH)
                    others = [GoogleEarthStream(graphs, seen, z.grid, described, device) for z in zones]
            known = self._features(model, zones, device, stack, reporter)
            found = {image.source: image.found for mosaic in images for image in mosaic.images}
            recipe = replace(
                self,
                instances=instances,
                rgb=self.rgb if instances else None,
                layers=self.layers if instances else None,
                features=self.features if known else None,
                found=tuple(found[source] for source in self.images),
            )
            asked = {"plausible": self.plausible, "distances": self.applicability, "features": bool(known)}
            sure = Sureness(model, **asked, fused=instances is not None, own=self.alpha is None)
            yield Classifier(recipe, model, grid, zones, tuple(own), tuple(others), fusion, sure, known)

    def _images(self, bands: Sequence[str], stack: contextlib.ExitStack, reporter: Reporter) -> list[Mosaic]:
        """The images, opened and laid together."""
        units = {"scale": self.reflectance_scale, "offset": self.reflectance_offset}
        opened = stack.enter_context(Images(bands, **units, names=self.bands))
        found = self.found or itertools.repeat(None)
        return mosaics([opened.look(s, f, reporter) for s, f in zip(self.images, found)], opened, reporter)

    def _seen(
        self, model: Model, ground: Grid, reporter: Reporter, workers: Workers | None
    ) -> contextlib.AbstractContextManager[google_earth.Seen | None]:
        return google_earth.see(
            model.metadata,
            ground,
            self.rgb and self.rgb.showing(self.rgb_bands),
            self.instances,
            reporter.step(0.0, 0.5) if self.instances is None else reporter,
            force=self.force_segmenter,
            device=self.device,
            workers=workers,
            layers=self.layers or (),
        )

    def reads(self) -> tuple[str, ...]:
        """The images, the model, the instances, the layers and the features."""
        sources = (*self.images, self.rgb, self.instances, *(self.layers or ()), self.features)
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
        usable_alpha(model, self.alpha, reporter)
        if self.rgb is not None or self.instances is not None:
            raise ModelFileError(
                "The model {model} has a Sentinel-2 stream only and cannot use RGB imagery or instances. "
                "Choose a model trained with RGB, or leave them out.",
                model=repr(model.metadata["name"]),
            )
        recorded = model.metadata.get("fusion")
        return Fusion.from_json(recorded) if recorded else None

    def _features(
        self, model: Model, zones: Sequence[Zone], device: torch.device, stack: contextlib.ExitStack, reporter: Reporter
    ) -> tuple[FeatureStream, ...]:
        """The stream of further features of each zone; none where it has no say, or the map is not given them."""
        alpha = self.alpha if streams.GOOGLE_EARTH in model.streams else None
        if not features_count(model, self.features, alpha, reporter):
            return ()
        described, made = model.streams[streams.FEATURES], []
        network = streams.restore(model, streams.FEATURES)
        for number, zone in enumerate(zones):
            raster = stack.enter_context(open_features(self.features, zone.mosaic.grid, reporter))
            if not number:
                check_raster(raster, described, reporter)
            if raster.meets:
                pixels = zone.layout.pixels(0, 0, zone.layout.rows, zone.layout.columns)
                tell_scale(raster, pixels, described, reporter)
            made.append((FeatureStream(network, raster, zone.layout, described, device, self.batch_size), raster.meets))
        if not any(meets for _, meets in made):
            reporter.warning(
                "{name} lies outside the map: the other streams decide without it.", name=self.features.name
            )
            return ()
        return tuple(stream for stream, _ in made)

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
    """An opened :class:`Classification`, whose ``recipe`` other processes follow: it names the instances found here.

    ``grid`` is the map's; each zone that it is taken from has its streams.
    """

    recipe: Classification
    model: Model
    grid: Grid
    zones: tuple[Zone, ...]
    sentinel2: tuple[Sentinel2Stream, ...]
    google_earth: tuple[GoogleEarthStream | None, ...]
    fusion: Fusion | None
    sureness: Sureness
    features: tuple[FeatureStream, ...] = ()

    @property
    def further(self) -> Further | None:
        """How the further features join the other streams; None where they have no say."""
        return Further.from_json(self.model.metadata.get("further")) if self.features else None

    @property
    def is_fused(self) -> bool:
        """Whether the Google Earth stream has its say."""
        return any(stream is not None for stream in self.google_earth)

    @property
    def units(self) -> str:
        """What the images' numbers stand for, in words."""
        return "; ".join(dict.fromkeys(i.units.text for zone in self.zones for i in zone.mosaic.images))

    def patchwork(self, reporter: Reporter) -> Patchwork:
        """The map's blocks, and the parts that they need."""
        return Patchwork.of(self.grid, self.zones, reporter)

    def __call__(self, part: Part, reporter: Reporter) -> Arrays:
        """One block as arrays."""
        stream = self.sentinel2[part.zone]
        block = mapping.map_block(
            stream,
            (part.row, part.column, part.height, part.width),
            reporter,
            google_earth=self.google_earth[part.zone],
            fusion=self.fusion,
            features=self.features[part.zone] if self.features else None,
            further=self.further,
        )
        arrays = {"probabilities": block.probabilities, "valid": block.valid}
        arrays |= {_STREAM + name: found for name, found in block.by_stream.items()}
        arrays |= {name: own for name, own in (("seen", block.seen), ("known", block.known)) if own is not None}
        distance = self.sureness.distance(block, part.number, stream)
        if distance is not None:
            arrays["distance"] = distance
        return arrays

    def kept(self, parts: Sequence[Part]) -> Kept | None:
        """The finished blocks of this very map, where it was interrupted before; None for a small one."""
        if len(parts) < _WORTH_KEEPING:
            return None
        # Instances found on the way follow from the rest: their file is another in every run.
        recipe, found = self.recipe, self.recipe.instances
        if found is not None and Path(found.path).name == google_earth.FOUND:
            recipe = replace(recipe, instances=None)
        read = states_of(recipe.reads())
        return Kept("maps", {"work": dataclasses.asdict(recipe), "read": read, "blocks": len(parts)})


#: Maps of fewer blocks are made in a minute, and nothing of them is kept on the way.
_WORTH_KEEPING = 8


def block_of(piece: Piece, arrays: Arrays) -> Block:
    """The block that a piece's arrays are."""
    by_stream = {name.removeprefix(_STREAM): found for name, found in arrays.items() if name.startswith(_STREAM)}
    shares = (arrays.get(name) for name in ("seen", "known"))
    return Block(piece.row, piece.column, arrays["probabilities"], arrays["valid"], by_stream, *shares)
