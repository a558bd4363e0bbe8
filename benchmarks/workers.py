"""A map by one process and by several: python benchmarks/workers.py [--workers 1 2 4] [--sides 512 1024 2048] [--tile].

The command line maps a synthetic scene with a small Sentinel-2 network of random weights, from its start to its end.
Times of one run are held against each other, and against the size of the scene; memory is that of the largest process,
and of all. The maps must be the same to the last digit. ``--tile`` maps a scene as large as a whole Sentinel-2 tile
too, by one process with a network of the form of the published Sen2LCZ-Net-MF. The table goes into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.networks import random_network
from benchmarks.runs import run_engine
from benchmarks.tables import renew, table
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.device import cores
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.shared.reporter import Reporter

#: Pixels of 10 m along the side of a Sentinel-2 tile.
_TILE_PX = 10_980


def main() -> None:
    """Measure and renew the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workers", type=int, nargs="+", default=[n for n in (1, 2, 4, 8) if n <= max(2, cores())])
    parser.add_argument("--sides", type=int, nargs="+", default=[512, 1024, 2048], help="pixels along the scene's side")
    parser.add_argument("--width", type=int, default=16, help="width of the network")
    parser.add_argument("--tile", action="store_true", help="map a whole tile as well, which takes minutes and 3 GB")
    options = parser.parse_args()
    rows, tile = [], ""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.tile:
            tile = _tile(folder)
        _write_model(folder / "model.safetensors", "resnet3d", width=options.width, border="real")
        for side in options.sides:
            _write_scene(folder / "s2.tif", side)
            first, maps = 0.0, set()
            for workers in options.workers:
                seconds, largest, total, digest = _map(folder, workers)
                first = first or seconds
                maps.add(digest)
                cells = (-(-side // 10)) ** 2
                rows.append(
                    [
                        f"{side} x {side}",
                        f"{cells:,}",
                        workers,
                        f"{seconds:.1f}",
                        f"**{first / seconds:.2f}**",
                        f"{cells / seconds:,.0f}",
                        f"{largest:.2f}",
                        f"{total:.2f}",
                    ]
                )
                sys.stdout.write(f"{rows[-1]}\n")
            if len(maps) != 1:
                raise SystemExit("The maps differ.")
    columns = ["Scene, px", "Cells", "Workers", "Seconds", "Speed-up", "Cells/s", "Largest process, GB", "All, GB"]
    note = (
        f"{cores()} cores, PyTorch {torch.__version__}, a 3D ResNet11 of width {options.width} with real borders; from "
        "the start of the command line to its end, the workers' own start included. The maps are the same to the last "
        f"digit. A block of 2,048 cells comes back as 0.14 MB of probabilities.{tile}"
    )
    renew("workers", f"{table(columns, rows)}\n\n{note}")


def _tile(folder: Path) -> str:
    """What a whole Sentinel-2 tile takes, in words."""
    _write_model(folder / "model.safetensors", "sen2lcz")
    _write_scene(folder / "s2.tif", _TILE_PX)
    seconds, largest, _, _ = _map(folder, 1)
    cells = (-(-_TILE_PX // 10)) ** 2
    return (
        f" A whole tile of {_TILE_PX} x {_TILE_PX} pixels ({cells:,} cells) by one process with a network of the form "
        f"of Sen2LCZ-Net-MF: {seconds / 60:.1f} min, {cells / seconds:,.0f} cells/s, {largest:.2f} GB."
    )


def _map(folder: Path, workers: int) -> tuple[float, float, float, str]:
    """Seconds, memory of the largest process and of all (GB), and the hash of the map's pixels."""
    output = folder / "lcz.tif"
    files = ["--s2", folder / "s2.tif", "--model", folder / "model.safetensors", "--output", output]
    run = run_engine(
        folder, "classify", *files, "--probabilities", folder / "p.tif", "--workers", workers, "--device", "cpu"
    )
    digest = hashlib.sha256()
    for path in (output, folder / "p.tif"):
        with rasterio.open(path) as file:
            digest.update(file.read().tobytes())
    return run.seconds, run.largest / 1e9, run.total / 1e9, digest.hexdigest()


def _write_model(path: Path, architecture: str, **options: Any) -> None:
    network, options = random_network(architecture, **options)
    description = {"architecture": architecture, "options": options, "bands": list(LCZ_BANDS), "window_px": 32}
    metadata = {"name": "random", "classes": list(range(1, 18)), "streams": {"sentinel2": description}}
    model_file.save(path, model_file.Model(metadata, {"sentinel2": network.state_dict()}), Reporter())


def _write_scene(path: Path, side: int) -> None:
    rng = np.random.default_rng(0)
    profile = {"width": side, "height": side, "count": 10, "dtype": "uint16", "crs": "EPSG:32632", "tiled": True}
    with rasterio.open(path, "w", driver="GTiff", transform=from_origin(500_000, 4_000_000, 10, 10), **profile) as file:
        for band in range(10):
            smooth = rng.random((-(-side // 8),) * 2, dtype=np.float32).repeat(8, 0).repeat(8, 1)[:side, :side]
            noise = rng.integers(0, 200, smooth.shape, dtype=np.uint16)
            file.write((500 + 3000 * smooth).astype(np.uint16) + noise, band + 1)
        file.descriptions = LCZ_BANDS


if __name__ == "__main__":
    main()
