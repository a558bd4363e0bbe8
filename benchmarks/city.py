"""From the imagery of a city to its fused map: python benchmarks/city.py [--towns 3] [--segmenter superpixels|sam].

A synthetic town of 3.2 km, its objects, a training set and a model of both streams; then so many times so many of
these towns side by side, mirrored so that they join, are segmented and mapped as one city. Everything runs through
the command line, its start included. Told are the seconds of each stage, and of a square kilometre, and the memory of
all processes together; with ``--docs`` the table goes into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.runs import run_engine
from benchmarks.tables import ROOT, renew, table
from df4lcz_qgis.engine.shared.device import cores

_TOWN_M = 3200


def main() -> None:
    """Make the city, measure, and renew the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--towns", type=int, default=3, help="along each side of the city")
    parser.add_argument("--segmenter", choices=("superpixels", "sam"), default="superpixels")
    parser.add_argument("--weights", help="of Segment Anything: a file, or the id of published weights")
    parser.add_argument("--workers", default="1", help="processes that share the city's stages")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--width", type=int, default=16, help="of the 3D network")
    parser.add_argument("--epochs", type=int, default=2, help="of the training, which does not change the speed")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "city")
    parser.add_argument("--docs", action="store_true", help="renew the table of the documentation")
    options = parser.parse_args()
    stages = measure(options)
    km2 = (options.towns * _TOWN_M / 1000) ** 2
    rows = [
        [name, f"{seconds:.0f}", f"{seconds / km2:.2f}" if city else "", f"{memory / 1e9:.1f}"]
        for name, city, seconds, memory in stages
    ]
    kind = torch.cuda.get_device_name() if options.device != "cpu" and torch.cuda.is_available() else "no graphics card"
    note = (
        f"{km2:.0f} km² of synthetic towns at 1 m, {options.segmenter}; 3D ResNet11 of width {options.width} with real "
        f"surroundings and the graph network gcn2, cells of 100 m; {cores()} cores, {kind}, PyTorch "
        f"{torch.__version__}, workers: {options.workers}. Each stage is one run of the command line."
    )
    text = f"{table(['stage', 'seconds', 'seconds a km²', 'memory, GB'], rows)}\n\n{note}"
    sys.stdout.write(f"{text}\n")
    if options.docs:
        renew("city", text)


def measure(options: argparse.Namespace) -> list[tuple[str, bool, float, int]]:
    """Name, whether it is of the city, seconds and bytes of memory of each stage."""
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    town = {n: folder / f for n, f in (("s2", "s2.tif"), ("rgb", "rgb.tif"), ("areas", "areas.gpkg"))}
    city = {n: folder / f"city-{town[n].name}" for n in ("s2", "rgb")}
    common, shared = ["--device", options.device], ["--workers", options.workers]
    chosen = ["--segmenter", options.segmenter, *(["--weights", options.weights] if options.weights else [])]
    if not (folder / "truth.tif").exists():
        made = ["--sentinel2", town["s2"], "--rgb", town["rgb"], "--training-areas", town["areas"]]
        run_engine(folder, "create-sample-town", *made, "--truth", folder / "truth.tif", "--size", _TOWN_M)
    for name, path in city.items():
        _repeat(town[name], path, options.towns)
    shutil.rmtree(folder / "set", ignore_errors=True)
    objects, model = folder / "objects.gpkg", folder / "model.safetensors"
    both = ["--s2", town["s2"], "--rgb", town["rgb"], "--instances", objects]
    training = ["--width", options.width, "--epochs", options.epochs, "--google-earth-epochs", options.epochs]
    mapped = ["--s2", city["s2"], "--rgb", city["rgb"], "--instances", folder / "city-objects.gpkg"]
    fused = ["--model", model, "--alpha", 0.6, "--output", folder / "lcz.tif"]
    steps: list[tuple[str, bool, str, list[Any]]] = [
        ("objects of a town", False, "segment", ["--rgb", town["rgb"], "--output", objects, *chosen, *common]),
        (
            "training set",
            False,
            "create-training-set",
            [*both, "--training-areas", town["areas"], "--output", folder / "set"],
        ),
        (
            f"training, {options.epochs} epochs",
            False,
            "train",
            ["--training-set", folder / "set", "--output", model, *training, *common],
        ),
        (
            "**objects of the city**",
            True,
            "segment",
            ["--rgb", city["rgb"], "--output", folder / "city-objects.gpkg", *chosen, *common, *shared],
        ),
        ("**fused map of the city**", True, "classify", [*mapped, *fused, *common, *shared]),
    ]
    found = []
    for name, of_city, operation, given in steps:
        run = run_engine(folder, operation, *given)
        sys.stderr.write(f"{operation}: {run.seconds:.1f} s\n")
        found.append((name, of_city, run.seconds, run.own))
    return found


def _repeat(source: Path, target: Path, count: int) -> None:
    """So many times so many copies of an image side by side, every second one mirrored."""
    with rasterio.open(source) as file:
        pixels, profile, names = file.read(), file.profile, file.descriptions
    sides = [pixels, pixels[:, :, ::-1]]
    row = np.concatenate([sides[i % 2] for i in range(count)], axis=2)
    profile |= {"width": row.shape[2], "height": row.shape[1] * count, "tiled": True, "blockxsize": 512}
    profile |= {"blockysize": 512, "compress": None, "predictor": None, "BIGTIFF": "IF_SAFER"}
    with rasterio.open(target, "w", **{k: v for k, v in profile.items() if v is not None}) as file:
        for i in range(count):
            part = row if i % 2 == 0 else row[:, ::-1]
            file.write(part, window=rasterio.windows.Window(0, i * row.shape[1], row.shape[2], row.shape[1]))
        file.descriptions = names


if __name__ == "__main__":
    main()
