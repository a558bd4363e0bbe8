"""Cells a second of the fused map against a plain loop over patches: python benchmarks/mapping.py.

Both run the same networks (random weights, the speed does not depend on them) on the same cells: the loop takes one
cell after another, its window through the network as published, its graph built and classified alone. The map takes
them as the plugin does. The ratio of the two, measured side by side in one run, is what counts; the answers must
agree. On a machine with CUDA both are measured there too. The table goes into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import copy
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import shapely
import torch
from rasterio.crs import CRS
from rasterio.transform import from_origin

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tables import renew, table
from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.geodata.raster import blocks
from df4lcz_qgis.engine.graphs import window_graphs as graphs
from df4lcz_qgis.engine.instances.store import InstanceFile, Instances, Provenance, create_instances
from df4lcz_qgis.engine.maps import mapping
from df4lcz_qgis.engine.sentinel2.scene import Scene, open_scene
from df4lcz_qgis.engine.shared import libraries
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.shared.parameter import RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams import fusion
from df4lcz_qgis.engine.streams.google_earth import GoogleEarthStream, Seen
from df4lcz_qgis.engine.streams.resnet3d import ResNet3D11
from df4lcz_qgis.engine.streams.sentinel2 import Sentinel2Stream

ALPHA, WINDOW_M = 0.6, 320.0
_CRS = CRS.from_epsg(32632)
_LEFT, _TOP = 500_000.0, 4_000_000.0


def main() -> None:
    """Measure and renew the table."""
    libraries.keep_tidy()  # as the engine begins
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--widths", type=int, nargs="+", default=[64, 8])
    parser.add_argument("--cells", type=int, default=16, help="cells along a side of the map")
    parser.add_argument("--loop-cells", type=int, default=12, help="cells that the slow loop is measured on")
    options = parser.parse_args()
    devices = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        scene_path = Path(folder) / "scene.tif"
        _write_scene(scene_path, 10 * options.cells)
        instances = _write_instances(Path(folder) / "instances.gpkg", 100.0 * options.cells)
        with open_scene(RasterSource(str(scene_path)), LCZ_BANDS, Reporter(), scale=10_000, offset=0) as scene:
            for device in map(torch.device, devices):
                for width in options.widths:
                    for border in ("real", "zeros"):
                        rows.append(_measure(scene, instances, device, width, border, options))
                        sys.stdout.write(f"{rows[-1]}\n")
    columns = [
        "Device",
        "Width",
        "Window's border",
        "Plain loop, cells/s",
        "Map, cells/s",
        "Ratio",
        "Largest difference",
    ]
    note = (
        "Cells a second: of processor time of all threads on the CPU, of time passed on a graphics card. Fused map of "
        f"{options.cells} x {options.cells} cells of 100 m, PyTorch {torch.__version__}; random weights, synthetic "
        "scene and instances. The difference is that of the probabilities. 'real' is the form for models trained here, "
        "whose windows share their features and whose loop sees larger windows; 'zeros' is the published form, window "
        "by window."
    )
    renew("mapping", f"{table(columns, rows)}\n\n{note}")


def _measure(
    scene: Scene, instances: VectorSource, device: torch.device, width: int, border: str, options: argparse.Namespace
) -> list[str]:
    torch.manual_seed(0)
    sentinel2 = ResNet3D11(width=width, border=border, mean=[0.2] * 10, std=[0.1] * 10).eval().to(device)
    google_earth = streams.make("gcn", {}).eval().to(device)
    # Answers as decided as those of a trained network, so that a difference would show.
    for network in (sentinel2, google_earth):
        network.dense.weight.data.mul_(20)
    layout = mapping.CellLayout.of(scene, None, 100.0, 32)
    # On the CPU, processor time of all threads: other programs on the machine do not change it.
    clock = time.process_time if device.type == "cpu" else time.perf_counter
    rng = np.random.default_rng(0)
    chosen = rng.permutation(layout.rows * layout.columns)[: options.loop_cells]
    # The first of everything is slow for reasons of its own.
    in_memory = InstanceFile(instances).within()
    _loop(scene, layout, in_memory, sentinel2, google_earth, chosen[:2], device)
    started = clock()
    slow = _loop(scene, layout, in_memory, sentinel2, google_earth, chosen, device)
    per_cell = (clock() - started) / len(chosen)
    seen = Seen(InstanceFile(instances), None)
    stream = Sentinel2Stream(copy.deepcopy(sentinel2), scene, layout, device, 64)
    other = GoogleEarthStream(google_earth, seen, layout.grid(scene), {"window_m": WINDOW_M}, device)
    stream.probabilities(0, 0, 4, 4, Reporter())
    started = clock()
    fast = np.zeros((layout.rows, layout.columns, 17), np.float32)
    published = fusion.Fusion.published(ALPHA)
    for place in blocks(layout.rows, layout.columns, *mapping.block_size(layout)):
        block = mapping.map_block(stream, place, Reporter(), google_earth=other, fusion=published)
        height, width_cells = block.valid.shape
        fast[block.row : block.row + height, block.column : block.column + width_cells] = block.probabilities
    rate = layout.rows * layout.columns / (clock() - started)
    difference = float(np.abs(fast.reshape(-1, 17)[chosen] - slow).max())
    name = torch.cuda.get_device_name() if device.type == "cuda" else "CPU"
    return [
        name,
        str(width),
        border,
        f"{1 / per_cell:.1f}",
        f"{rate:.1f}",
        f"**{rate * per_cell:.1f}**",
        f"{difference:.0e}",
    ]


def _loop(
    scene: Scene,
    layout: mapping.CellLayout,
    instances: Instances,
    sentinel2: ResNet3D11,
    google_earth: torch.nn.Module,
    cells: np.ndarray,
    device: torch.device,
) -> np.ndarray:
    """Fused probabilities (n, 17) of single cells, each by itself, with the networks as they are published."""
    found, grid, margin = [], layout.grid(scene), sentinel2.margin
    for cell in cells:
        row, column = divmod(int(cell), layout.columns)
        r, c, height, width = layout.pixels(row, column, 1, 1)
        pixels, _ = scene.read(r - margin, c - margin, height + 2 * margin, width + 2 * margin)
        centre = [[grid.left + (column + 0.5) * grid.cell, grid.top - (row + 0.5) * grid.cell]]
        graph = graphs.padded_graphs(instances, np.array(centre), Reporter(), window_m=WINDOW_M)
        nodes, counts = (torch.from_numpy(a).to(device) for a in graph.padded())
        with torch.inference_mode():
            first = _published(sentinel2, torch.from_numpy(pixels[None]).to(device)).cpu().numpy()
            second = google_earth(nodes, counts).cpu().numpy()
        found.append(fusion.Fusion.published(ALPHA).apply(first, second, graph.counts > 0)[0])
    return np.array(found)


def _published(network: ResNet3D11, x: torch.Tensor) -> torch.Tensor:
    """The network block by block; classifying with it otherwise leaves out the pixels that strides skip."""
    x = ((x - network.mean[:, None, None]) / network.std[:, None, None]).movedim(1, 3)[:, None]
    y = network.block3(network.block2(network.block1(network.stem(x).relu())))
    # Beyond the window's own 8 x 8 features there are those of its surroundings' last pixels.
    return network.dense(y[:, :, :8, :8].mean(dim=(2, 3, 4))).softmax(dim=1)


def _write_scene(path: Path, side: int) -> None:
    rng = np.random.default_rng(0)
    numbers = (500 + 3000 * rng.random((10, side // 8, side // 8)).repeat(8, 1).repeat(8, 2)).astype(np.uint16)
    numbers += rng.integers(0, 200, numbers.shape, dtype=np.uint16)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=side,
        height=side,
        count=10,
        dtype="uint16",
        crs=_CRS,
        transform=from_origin(_LEFT, _TOP, 10, 10),
    ) as file:
        file.write(numbers)
        file.descriptions = LCZ_BANDS


def _write_instances(path: Path, side_m: float) -> VectorSource:
    """Rectangles on whole metres, about forty in a window, like roofs and gardens in a city; looked for all around."""
    rng = np.random.default_rng(1)
    count = int(40 * (side_m / WINDOW_M) ** 2)
    width, height = rng.integers(8, 40, (2, count))
    left, top = _LEFT + rng.integers(0, side_m - 40, count), _TOP - rng.integers(0, side_m - 40, count)
    boxes = shapely.box(left, top - height, left + width, top)
    ground = (_LEFT - WINDOW_M, _TOP - side_m - WINDOW_M, _LEFT + side_m + WINDOW_M, _TOP + WINDOW_M)
    provenance = Provenance("superpixels", {}, "synthetic", _CRS, 1.0, _LEFT, _TOP, ground=(ground,))
    nothing = np.full(len(boxes), np.nan)
    with create_instances(path, provenance, Reporter()) as writer:
        writer.write(shapely.multipolygons(boxes[:, None]), rng.random((len(boxes), 3)), nothing, nothing)
    return VectorSource(str(path))


if __name__ == "__main__":
    main()
