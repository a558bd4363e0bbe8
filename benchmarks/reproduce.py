"""The paper's experiment on a training set in the LCZC-GES2 layout: make reproduce DATASET=folder.

Both streams are trained as the authors' code does (3D ResNet11 of width 64 on zero-padded patches, values as stored,
no class weights), on each of the two splits, and evaluated on the test samples. Two fusions are told: with the
authors' alpha of 0.6, and with the alpha that is best on the validation samples. The table goes into
FOLDER/reproduction.md, models and figures beside it. Nothing of it is taken from the paper.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tables import ROOT, table
from df4lcz_qgis.engine.shared import device as devices
from df4lcz_qgis.engine.shared import model_file, protocol
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams.fusion import PUBLISHED_ALPHA
from df4lcz_qgis.engine.training import evaluation
from df4lcz_qgis.engine.training.set_reading import open_training_set
from df4lcz_qgis.engine.training.settings import Settings
from df4lcz_qgis.engine.training.training import Training

#: Figures that the paper tells, by the keys of :data:`.accuracy.METRICS`.
FIGURES = {"oa": "OA", "oa_b": "OA_b", "oa_nb": "OA_nb", "kappa": "kappa", "weighted_f1": "average F1"}
SPLIT_TITLES = {"polygons": "splitting the polygon pool", "random": "splitting the sample pool"}
BEST_ALPHA = "fused, alpha of the validation samples"


class Terminal(Reporter):
    """Messages to stderr."""

    def emit(self, event: dict[str, Any]) -> None:
        if event["event"] in ("info", "warning"):
            sys.stderr.write(f"{protocol.message_of(event)}\n")


def main(arguments: list[str] | None = None) -> int:
    """Train, evaluate and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path, help="folder of the training set")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "reproduction", help="where results go")
    parser.add_argument("--seeds", type=int, default=1, help="trainings of each split")
    parser.add_argument("--width", type=int, default=64, help="filters of the 3D network's first layer")
    parser.add_argument("--epochs", type=int, default=100)
    parser.add_argument("--google-earth-epochs", type=int, default=100)
    parser.add_argument("--device", choices=devices.DEVICES, default="auto")
    options = parser.parse_args(arguments)
    results = {split: [_run(split, seed, options) for seed in range(options.seeds)] for split in SPLIT_TITLES}
    text = _page(results, options)
    options.folder.mkdir(parents=True, exist_ok=True)
    (options.folder / "reproduction.json").write_text(json.dumps(results, indent=1), encoding="utf-8")
    (options.folder / "reproduction.md").write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0


def _run(split: str, seed: int, options: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """Figures of each stream and both fusions on the test samples of one split."""
    reporter, training_set = Terminal(), open_training_set(options.dataset)
    device = devices.choose(options.device)
    target = options.folder / f"{split}-{seed}.safetensors"
    settings = Settings(
        split=split,
        seed=seed,
        width=options.width,
        border="zeros",
        standardise=False,
        epochs=options.epochs,
        google_earth_epochs=options.google_earth_epochs,
        fusion="alpha",
    )
    options.folder.mkdir(parents=True, exist_ok=True)
    trained = Training(training_set, settings, target, device, reporter).run()
    published = evaluation.evaluate(
        model_file.load(target), training_set, split, "test", device, reporter, alpha=PUBLISHED_ALPHA
    )["streams"]
    own = trained.metadata["training"]["test"]
    named = {evaluation.TITLES[s]: published[s] for s in ("sentinel2", "google_earth")}
    named[f"fused, alpha {PUBLISHED_ALPHA:g}"] = published["fused"]
    return {**named, BEST_ALPHA: {**own["fused"], "alpha": trained.metadata["alpha"]}}


def _page(results: dict[str, list[dict[str, dict[str, Any]]]], options: argparse.Namespace) -> str:
    training_set = open_training_set(options.dataset)
    lines = [
        f"# The paper's experiment on {training_set.name}\n",
        f"3D ResNet11 of width {options.width}, up to {options.epochs} epochs; graph network, up to "
        f"{options.google_earth_epochs} epochs; {options.seeds} training(s) of each split. Means over the trainings, "
        "with the standard deviation where there are several.\n",
    ]
    if training_set.metadata.get("synthetic"):
        lines.append("The images are synthetic: the figures tell nothing about real cities.\n")
    for split, runs in results.items():
        rows = [[name, *(_mean([r[name][key] for r in runs]) for key in FIGURES)] for name in runs[0]]
        alphas = ", ".join(f"{r[BEST_ALPHA]['alpha']:g}" for r in runs)
        samples = next(iter(runs[0].values()))["samples"]
        lines.append(f"## {SPLIT_TITLES[split].capitalize()}\n")
        lines.append(table(["", *FIGURES.values()], rows))
        lines.append(f"\n{samples:,} test samples; alpha of the validation samples: {alphas}.\n")
    return "\n".join(lines)


def _mean(values: list[float | None]) -> str:
    known = np.array([v for v in values if v is not None])
    if not len(known):
        return "–"
    return f"{known.mean():.3f}" + (f" ± {known.std(ddof=1):.3f}" if len(known) > 1 else "")


if __name__ == "__main__":
    sys.exit(main())
