"""Does the fusion help on the synthetic sample town? python benchmarks/town.py [--towns 1 2 3].

For each seed another town is made, its objects found by superpixels, a training set split by polygon, and a light model
trained. Told are the overall accuracies on the test samples of each stream alone and of their fusion, with the alpha
that the validation samples chose. The images are synthetic: this tells whether the parts work together, nothing about
real cities. The table goes into docs/benchmarks.md.
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
from df4lcz_qgis.engine.operations import classify, create_sample_town, create_training_set, segment, train
from df4lcz_qgis.engine.shared import model_file, protocol
from df4lcz_qgis.engine.shared.parameter import RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

_STREAMS = {"sentinel2": "Sentinel-2 stream", "google_earth": "Google Earth stream", "fused": "fused"}


class _Terminal(Reporter):
    def emit(self, event: dict[str, Any]) -> None:
        if event["event"] in ("info", "warning"):
            sys.stderr.write(f"{protocol.message_of(event)}\n")


def main() -> None:
    """Train on every town and renew the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--towns", type=int, nargs="+", default=[1, 2, 3], help="seeds")
    parser.add_argument("--size", type=int, default=3200, help="side of the towns in metres")
    parser.add_argument("--width", type=int, default=8)
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--per-polygon", type=int, default=6, help="most windows of one training area")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "towns")
    options = parser.parse_args()
    found = [_town(seed, options) for seed in options.towns]
    rows = [
        [f"town {i}", *(f"{m['test'][s]['oa']:.3f}" for s in _STREAMS), f"{m['alpha']:g}", _samples(m)]
        for i, m in zip(options.towns, found)
    ]
    means = {s: np.mean([m["test"][s]["oa"] for m in found]) for s in _STREAMS}
    rows.append(["**mean**", *(f"**{means[s]:.3f}**" for s in _STREAMS), "", ""])
    of_maps = {s: np.mean([m["map"][s] for m in found]) for s in _STREAMS}
    rows.append(["mean of the whole maps", *(f"{of_maps[s]:.3f}" for s in _STREAMS), "", ""])
    columns = ["Overall accuracy on the test samples", *_STREAMS.values(), "alpha", "training / validation / test"]
    towns = ", ".join(map(str, options.towns))
    note = (
        f"Synthetic towns of {options.size} m (seeds {towns}), superpixels, at most {options.per_polygon} "
        f"windows of a training area, split by polygon; 3D ResNet11 of width {options.width} with real surroundings, "
        f"up to {options.epochs} epochs at a learning rate of 0.005 halved every 4 epochs, batches of 32, balanced "
        "class weights; graph network, up to 250 epochs at a learning rate of 0.005; both streams' samples flipped and "
        "turned. Training areas lie inside zones, and zones are small, so that windows of different areas overlap; the "
        "whole maps also hold the cells on the borders of two zones, which no stream was trained for."
    )
    renew("town", f"{table(columns, rows)}\n\n{note}")
    sys.stdout.write(json.dumps({k: float(v) for k, v in means.items()}) + "\n")


def _town(seed: int, options: argparse.Namespace) -> dict[str, Any]:
    folder, reporter = options.folder / str(seed), _Terminal()
    folder.mkdir(parents=True, exist_ok=True)
    s2, rgb = folder / "sentinel2.tif", folder / "rgb.tif"
    areas, truth, objects = folder / "areas.gpkg", folder / "truth.tif", folder / "objects.gpkg"
    started = time.monotonic()
    if not truth.exists():
        create_sample_town.run(create_sample_town.Parameters(s2, rgb, areas, truth, options.size, seed), reporter)
    if not objects.exists():
        segment.run(segment.Parameters(RasterSource(str(rgb)), objects, segmenter="superpixels"), reporter)
    model = folder / "model.safetensors"
    if not model.exists() or model_file.read_metadata(model)["training"]["stopped_early"]:
        _train(seed, options, folder, reporter)
    metadata = model_file.read_metadata(model)
    mapped = _map_accuracy(folder, reporter)
    sys.stderr.write(f"Town {seed} took {(time.monotonic() - started) / 60:.1f} min\n")
    return {**metadata["training"], "alpha": metadata["alpha"], "map": mapped}


def _train(seed: int, options: argparse.Namespace, folder: Path, reporter: Reporter) -> None:
    s2, rgb, areas, objects = (folder / n for n in ("sentinel2.tif", "rgb.tif", "areas.gpkg", "objects.gpkg"))
    sources = RasterSource(str(s2)), VectorSource(str(areas))
    create_training_set.run(
        create_training_set.Parameters(
            *sources,
            folder / "set",
            RasterSource(str(rgb)),
            VectorSource(str(objects)),
            seed=seed,
            max_per_polygon=options.per_polygon,
        ),
        reporter,
    )
    train.run(
        train.Parameters(
            folder / "set",
            folder / "model.safetensors",
            folder / "report.html",
            f"Town {seed}",
            seed=seed,
            width=options.width,
            epochs=options.epochs,
            batch_size=32,
            learning_rate=0.005,
            decay_factor=0.5,
            decay_epochs=4,
            class_weights="balanced",
            augmentation="both",
            split="polygons",
            google_earth_network="gcn",
            fusion="alpha",
            google_earth_epochs=250,
            google_earth_learning_rate=0.005,
            google_earth_patience=60,
            device="cpu",
        ),
        reporter,
    )


def _map_accuracy(folder: Path, reporter: Reporter) -> dict[str, float]:
    """Share of all cells of the town, those on the borders of two zones included, that each stream has right."""
    fused, streams = folder / "fused.tif", folder / "streams.tif"
    classify.run(
        classify.Parameters(
            RasterSource(str(folder / "sentinel2.tif")),
            folder / "model.safetensors",
            fused,
            device="cpu",
            rgb=RasterSource(str(folder / "rgb.tif")),
            instances=VectorSource(str(folder / "objects.gpkg")),
            streams=streams,
        ),
        reporter,
    )
    with rasterio.open(folder / "truth.tif") as file, rasterio.open(fused) as first, rasterio.open(streams) as second:
        truth, maps = file.read(1), {"fused": first.read(1)}
        maps["sentinel2"], maps["google_earth"], _ = second.read()
    return {s: float((m == truth)[truth > 0].mean()) for s, m in maps.items()}


def _samples(training: dict[str, Any]) -> str:
    counts = training["training_set"]["samples"]
    return " / ".join(f"{sum(counts[p].values()):,}" for p in ("train", "validation", "test"))


if __name__ == "__main__":
    main()
