"""Is the fused map better than each stream alone, in towns that nobody trained on?

python benchmarks/unseen_towns.py [--seeds 101-108] [--training-seeds 1] [--segmenter superpixels|sam] [--json FILE]
python benchmarks/unseen_towns.py --heights --against FILE_OF_A_RUN_WITHOUT [--folds 1] [--areas-only]

The towns go into two folds. In each fold a model learns from three towns, one more validates it (and chooses how the
streams are fused), and the towns of the other fold are the test: every town is tested once, by a model that saw nothing
of it. Told are overall accuracies on the windows of the test towns' reference areas and on all cells of their maps, of
each stream alone and of all ways to fuse them; differences are paired by town, with 95 % intervals of the mean over
towns (Student's t). Everything runs through the plugin's own operations with its defaults, but for a light Sentinel-2
network. With ``--heights`` objects are measured in heights too, and the recall of each class is set against that of
another run. The towns are synthetic: the figures tell how the method works together, not how good maps of cities are.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from scipy import stats

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tables import ROOT, renew, table
from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.geodata.raster import blocks
from df4lcz_qgis.engine.graphs import graph_files
from df4lcz_qgis.engine.maps import mapping
from df4lcz_qgis.engine.maps.calibration import of_probabilities
from df4lcz_qgis.engine.operations import create_sample_town, create_training_set, segment, train
from df4lcz_qgis.engine.sentinel2.scene import open_scene
from df4lcz_qgis.engine.shared import model_file, protocol
from df4lcz_qgis.engine.shared.parameter import RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams import fusion, google_earth
from df4lcz_qgis.engine.streams.plausible import FUSED, coverage, plausible_of
from df4lcz_qgis.engine.streams.sentinel2 import Sentinel2Stream
from df4lcz_qgis.engine.training import evaluation, set_layout
from df4lcz_qgis.engine.training.set_reading import open_training_set
from df4lcz_qgis.engine.training.set_writing import create_training_set as writing

SENTINEL2, GOOGLE_EARTH = streams.SENTINEL2, streams.GOOGLE_EARTH
RULES = {
    SENTINEL2: "Sentinel-2 stream alone",
    GOOGLE_EARTH: "Google Earth stream alone",
    "accuracy": "alpha by validation accuracy",
    "likelihood": "alpha by likelihood",
    "alpha": "calibrated, alpha by likelihood",
    "log-linear": "calibrated, log-linear",
    "default": "**the defaults' choice**",
}
PLACES = ("areas", "map")
_CPU = torch.device("cpu")
_TEST = "test"


class _Terminal(Reporter):
    def emit(self, event: dict[str, Any]) -> None:
        if event["event"] in ("info", "warning"):
            sys.stderr.write(f"{protocol.message_of(event)}\n")


def main(arguments: list[str] | None = None) -> int:
    """Train, test, and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=_seeds, default=_seeds("101-108"), help="of the towns, as 101-108 or 1,2,3,4")
    parser.add_argument("--training-seeds", type=int, default=1, help="trainings of each fold")
    parser.add_argument("--first-training-seed", type=int, default=0, help="of them, to share a run among processes")
    parser.add_argument("--make-only", action="store_true", help="make the towns, their objects and training sets only")
    parser.add_argument("--device", default="cpu", help="of the training and of Segment Anything")
    parser.add_argument("--predictions", type=Path, help="folder for all probabilities, to try fusions on")
    parser.add_argument("--segmenter", choices=("superpixels", "sam"), default="superpixels")
    parser.add_argument("--weights", help="of Segment Anything: a file, or the id of published weights")
    parser.add_argument("--segment", action="append", default=[], help="setting=value of 'segment', as tile_m=890")
    parser.add_argument("--size", type=int, default=3200, help="side of the towns in metres")
    parser.add_argument("--width", type=int, default=8, help="of the Sentinel-2 network")
    parser.add_argument("--epochs", type=int, default=14, help="of the Sentinel-2 network")
    parser.add_argument("--per-polygon", type=int, default=6, help="most windows of one training area")
    parser.add_argument("--option", action="append", default=[], help="setting=value of the training, to try others")
    parser.add_argument("--heights", action="store_true", help="objects are measured in the towns' heights too")
    parser.add_argument("--folds", type=int, choices=(1, 2), default=2, help="1: the second half of the towns alone")
    parser.add_argument("--areas-only", action="store_true", help="leave out the maps, which take most of the time")
    parser.add_argument("--against", type=Path, help="JSON of another run, to set the recall of classes against")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "unseen-towns", help="where all of it is kept")
    parser.add_argument("--json", type=Path, help="file for all figures")
    parser.add_argument("--docs", action="store_true", help="renew the table of the documentation")
    options = parser.parse_args(arguments)
    if not options.make_only and (len(options.seeds) < 4 or len(options.seeds) % 2):
        parser.error("an even number of towns is needed, four or more")
    for seed in options.seeds:
        _make_town(seed, options)
    if options.make_only:
        for own in _folds(options) if len(options.seeds) > 1 else ():
            _joined_set(own, options)
        return 0
    found = _run(options)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1), encoding="utf-8")
    text = _text(found, options)
    if options.against:
        text = _recalls(found, json.loads(options.against.read_text(encoding="utf-8")))
    sys.stdout.write(f"{text}\n")
    if options.docs:
        renew("unseen-towns-heights" if options.against else f"unseen-towns-{options.segmenter}", text)
    return 0


def _seeds(text: str) -> list[int]:
    first, _, last = text.partition("-")
    return list(range(int(first), int(last) + 1)) if last else [int(s) for s in text.split(",")]


def _folds(options: argparse.Namespace) -> tuple[list[int], list[int]]:
    half = len(options.seeds) // 2
    return options.seeds[:half], options.seeds[half:]


def _run(options: argparse.Namespace) -> dict[str, Any]:
    folds = _folds(options)
    towns: list[dict[str, Any]] = []
    for own, others in (folds, folds[::-1])[: options.folds]:
        for training_seed in range(options.first_training_seed, options.first_training_seed + options.training_seeds):
            model = _train(own, training_seed, options)
            towns += _test(model, own, others, training_seed, options)
    return {"settings": {k: str(v) for k, v in vars(options).items()}, "towns": towns, **_summary(towns)}


def _objects(options: argparse.Namespace) -> str:
    return "objects.gpkg" if options.segmenter == "superpixels" else "objects-sam.gpkg"


def _set_name(options: argparse.Namespace) -> str:
    return f"set-{options.segmenter}-{options.per_polygon}{_with_heights(options)}"


def _with_heights(options: argparse.Namespace) -> str:
    return "-heights" if options.heights else ""


def _layers(folder: Path, options: argparse.Namespace) -> tuple[RasterSource, ...]:
    return (RasterSource(str(folder / "heights.tif")),) if options.heights else ()


def _make_town(seed: int, options: argparse.Namespace) -> None:
    folder, reporter = options.folder / str(seed), _Terminal()
    folder.mkdir(parents=True, exist_ok=True)
    s2, rgb, areas, truth = (folder / n for n in ("sentinel2.tif", "rgb.tif", "areas.gpkg", "truth.tif"))
    objects, made, heights = folder / _objects(options), folder / _set_name(options), folder / "heights.tif"
    if not (truth.exists() and heights.exists()):
        town = {"sentinel2": s2, "rgb": rgb, "training_areas": areas, "truth": truth, "heights": heights}
        create_sample_town.run(create_sample_town.Parameters(**town, size=options.size, seed=seed), reporter)
    if not objects.exists():
        chosen = {**_settings(options.segment), **({"weights": options.weights} if options.weights else {})}
        segment.run(
            segment.Parameters(
                rgb=RasterSource(str(rgb)), output=objects, segmenter=options.segmenter, device=options.device, **chosen
            ),
            reporter,
        )
    if not made.exists():
        create_training_set.run(
            create_training_set.Parameters(
                s2=RasterSource(str(s2)),
                training_areas=VectorSource(str(areas)),
                output=made,
                rgb=RasterSource(str(rgb)),
                instances=VectorSource(str(objects)),
                layers=_layers(folder, options),
                max_per_polygon=options.per_polygon,
            ),
            reporter,
        )


def _joined_set(own: list[int], options: argparse.Namespace) -> Path:
    """The training sets of a fold's towns as one: all but the last to learn from, the last to validate."""
    target = options.folder / f"{_set_name(options)}-of-{own[0]}-{own[-1]}"
    if target.exists():
        return target
    sets = {seed: open_training_set(options.folder / str(seed) / _set_name(options)) for seed in own}
    parts: dict[str, list[int]] = {part: [] for part in set_layout.PARTS}
    with writing(target, sum(len(s.polygons) for s in sets.values()), _Terminal()) as writer:
        for seed, training_set in sets.items():
            with (training_set.folder / set_layout.SAMPLES_FILE).open(newline="", encoding="utf-8") as file:
                rows = list(csv.DictReader(file))
            for row in rows:
                sample = int(row["id"])
                with np.load(training_set.folder / set_layout.sentinel2_name(sample)) as patch:
                    wide = np.moveaxis(patch["surroundings"], -1, 0)
                path = training_set.folder / set_layout.graph_name(sample)
                graph = graph_files.read(path, detailed=True) if path.is_file() else None
                parts["validation" if seed == own[-1] else "train"].append(len(writer))
                name = f"{seed}-{row['polygon']}"
                writer.add(int(row["label"]), wide, graph, name, float(row["x"]), float(row["y"]))
        first = dict(sets[own[0]].metadata)
        first.pop("format_version")
        writer.finish({"polygons": parts}, {**first, "name": f"towns {own[0]}-{own[-1]}"})
    return target


def _train(own: list[int], seed: int, options: argparse.Namespace) -> Path:
    """Train the Sentinel-2 stream once, then the other stream and the fusion with it as it is."""
    folder = _joined_set(own, options)
    name = f"{own[0]}-{own[-1]}-{seed}"
    alone = options.folder / f"sentinel2-{options.width}-{options.epochs}-{name}.safetensors"
    light: dict[str, Any] = {
        "width": options.width,
        "epochs": options.epochs,
        "batch_size": 32,
        "learning_rate": 0.005,
        "decay_factor": 0.5,
        "decay_epochs": 4,
        "class_weights": "balanced",
        "seed": seed,
        "device": options.device,
    }
    if not alone.exists() or model_file.read_metadata(alone)["training"]["stopped_early"]:
        train.run(
            train.Parameters(training_set=folder, output=alone, streams="sentinel2", split="polygons", **light),
            _Terminal(),
        )
    model = options.folder / f"model-{options.segmenter}{_with_heights(options)}-{name}.safetensors"
    tried = train.Parameters(
        training_set=folder,
        output=model,
        pretrained=alone,
        pretrained_use="as-is",
        split="polygons",
        **{**light, **_settings(options.option)},
        report=model.with_suffix(".html"),
    )
    train.run(tried, _Terminal())
    return model


def _settings(texts: list[str]) -> dict[str, Any]:
    return {key: json.loads(value) for key, _, value in (text.partition("=") for text in texts)}


def _test(
    path: Path, own: list[int], others: list[int], training_seed: int, options: argparse.Namespace
) -> list[dict[str, Any]]:
    """Figures of the towns of the other fold."""
    model = model_file.load(path)
    networks = {s: streams.restore(model, s) for s in (SENTINEL2, GOOGLE_EARTH)}
    joined = open_training_set(_joined_set(own, options))
    validation = _predict(networks, joined, joined.split("polygons")["validation"])
    rules = _rules(validation, model.metadata)
    found = []
    if options.predictions:
        _keep(options, f"validation-{own[0]}-{training_seed}", validation)
    for town in others:
        started = time.monotonic()
        training_set = open_training_set(options.folder / str(town) / _set_name(options))
        areas = _predict(networks, training_set, np.array(sorted(training_set.polygons)))
        mapped = () if options.areas_only else (_map(model, networks, options.folder / str(town), options),)
        if options.predictions:
            for place, answers in zip(PLACES, (areas, *mapped)):
                _keep(options, f"{place}-{town}-{training_seed}", answers)
        entry = {"town": town, "training_seed": training_seed, "rule": rules["default"].rule}
        for place, (probabilities, labels, seen) in zip(PLACES, (areas[:3], *mapped)):
            fused = {name: _fused(rule, probabilities, seen) for name, rule in rules.items()}
            entry[place] = {name: float((p.argmax(axis=1) == labels).mean()) for name, p in fused.items()}
            entry[f"{place}_classes"] = {name: _by_class(fused[name], labels) for name in (GOOGLE_EARTH, "default")}
            entry[f"{place}_ece"] = of_probabilities(fused["default"], labels).error
            sets = plausible_of(model.metadata, FUSED)
            if sets and place == "areas":
                entry["plausible"] = coverage(sets, fused["default"], labels, areas[3])
        found.append(entry)
        sys.stderr.write(f"Town {town}: {json.dumps(entry)}, {time.monotonic() - started:.0f} s\n")
    return found


def _keep(options: argparse.Namespace, name: str, answers: tuple[Any, ...]) -> None:
    """Probabilities of both streams, labels, how far seen, and areas where there are, in the folder of predictions."""
    options.predictions.mkdir(parents=True, exist_ok=True)
    probabilities, *others = answers
    kept = {"labels": others[0], "seen": others[1], **({"areas": others[2]} if len(others) > 2 else {})}
    np.savez_compressed(options.predictions / f"{name}.npz", **probabilities, **kept)


_Answers = tuple[dict[str, np.ndarray], np.ndarray, np.ndarray]


def _predict(networks: dict[str, Any], training_set: Any, ids: np.ndarray) -> tuple[Any, ...]:
    """Each stream's probabilities, class indices, where there are instances, and areas of samples."""
    detailed = bool(getattr(networks[GOOGLE_EARTH], "detailed", False))
    samples = training_set.load(ids, Reporter(), surroundings=networks[SENTINEL2].margin > 0, detailed=detailed)
    predictions = evaluation.predict_samples(networks, samples, None, _CPU, Reporter())
    return predictions.probabilities, samples.labels, (samples.counts > 0).astype(float), samples.polygons


def _rules(validation: tuple[Any, ...], metadata: dict[str, Any]) -> dict[str, fusion.Fusion]:
    probabilities, labels, seen, _ = validation
    both = probabilities[SENTINEL2], probabilities[GOOGLE_EARTH]
    alpha, scan = fusion.scan_alpha(*both, labels, seen)
    accurate = max(scan, key=lambda row: (row["accuracy"], -row["loss"]))["alpha"]
    return {
        **fusion.fit_all(*both, labels, seen),
        "accuracy": fusion.Fusion.published(accurate),
        "likelihood": fusion.Fusion.published(alpha),
        "default": fusion.fusion_of(metadata),
    }


def _fused(rule: fusion.Fusion, probabilities: dict[str, np.ndarray], seen: np.ndarray) -> np.ndarray:
    return rule.apply(probabilities[SENTINEL2], probabilities[GOOGLE_EARTH], seen)


def _map(model: Any, networks: dict[str, Any], folder: Path, options: argparse.Namespace) -> _Answers:
    """Each stream's probabilities in all cells of a town, the truth as class indices, and how far cells are seen."""
    reporter = Reporter()
    description = model.streams[SENTINEL2]
    rgb, objects = RasterSource(str(folder / "rgb.tif")), VectorSource(str(folder / _objects(options)))
    with rasterio.open(folder / "truth.tif") as file:
        truth = file.read(1).astype(np.int64)
    with open_scene(
        RasterSource(str(folder / "sentinel2.tif")), description["bands"], reporter, scale=10_000.0, offset=0.0
    ) as scene:
        layout = mapping.CellLayout.of(scene, None, 100.0, description["window_px"])
        grid = layout.grid(scene)
        first = Sentinel2Stream(networks[SENTINEL2], scene, layout, _CPU, 256)
        layers = _layers(folder, options)
        with google_earth.see(model.metadata, grid, rgb, objects, reporter, layers=layers) as seen:
            second = google_earth.GoogleEarthStream(
                networks[GOOGLE_EARTH], seen, grid, model.streams[GOOGLE_EARTH], _CPU
            )
            fused = fusion.fusion_of(model.metadata)
            found = [
                mapping.map_block(first, place, reporter, google_earth=second, fusion=fused)
                for place in blocks(layout.rows, layout.columns, *mapping.block_size(layout))
            ]
    kept = [block.valid for block in found]
    here = [truth[b.row : b.row + b.valid.shape[0], b.column : b.column + b.valid.shape[1]] for b in found]
    probabilities = {
        s: np.concatenate([b.by_stream[s][v] for b, v in zip(found, kept)]) for s in (SENTINEL2, GOOGLE_EARTH)
    }
    labels = np.concatenate([t[v] for t, v in zip(here, kept)]) - 1
    return probabilities, labels, np.concatenate([b.seen[v] for b, v in zip(found, kept)])


def _by_class(probabilities: np.ndarray, labels: np.ndarray) -> list[list[int]]:
    """Of each class how many were told right, and how many there are."""
    right = probabilities.argmax(axis=1) == labels
    return np.stack([np.bincount(labels[right], minlength=17), np.bincount(labels, minlength=17)], axis=1).tolist()


def _recalls(found: dict[str, Any], other: dict[str, Any]) -> str:
    """Recall of each class in another run and in this, over all towns of both, and of groups of classes."""
    groups = {str(c): (c,) for c in range(1, 18)}
    groups |= {"1 to 3": (1, 2, 3), "4 to 6": (4, 5, 6), "1 to 17": tuple(range(1, 18))}
    rows = []
    for title, codes in groups.items():
        row = [f"**{title}**" if len(codes) > 1 else title]
        for place in _places(found["towns"]):
            for rule in (GOOGLE_EARTH, "default"):
                sums = [
                    np.array([t[f"{place}_classes"][rule] for t in run["towns"]])[:, np.array(codes) - 1].sum((0, 1))
                    for run in (other, found)
                ]
                before, after = (right / count if count else float("nan") for right, count in sums)
                row.append(f"{before:.2f} → {after:.2f}")
        rows.append(row)
    columns = ["class", *(f"{of}, {p}" for p in _places(found["towns"]) for of in ("Google Earth stream", "fused"))]
    numbers = sorted({t["town"] for t in found["towns"]})
    return f"{table(columns, rows)}\n\nTowns {numbers[0]} to {numbers[-1]}, synthetic."


def _places(towns: list[dict[str, Any]]) -> list[str]:
    """Where the towns were judged."""
    return [place for place in PLACES if place in towns[0]]


def _summary(towns: list[dict[str, Any]]) -> dict[str, Any]:
    """Means, gains of the defaults over the better stream, and of each rule over Sentinel-2."""
    numbers = sorted({t["town"] for t in towns})
    summary: dict[str, Any] = {"accuracy": {}, "over_sentinel2": {}, "gain": {}, "best_stream": {}, "ece": {}}
    for place in _places(towns):
        by_rule = {
            rule: np.array([np.mean([t[place][rule] for t in towns if t["town"] == n]) for n in numbers])
            for rule in RULES
        }
        best = max((SENTINEL2, GOOGLE_EARTH), key=lambda s: by_rule[s].mean())
        worst = min(t[place]["default"] - t[place][best] for t in towns)
        summary["accuracy"][place] = {rule: float(v.mean()) for rule, v in by_rule.items()}
        summary["over_sentinel2"][place] = {r: _interval(v - by_rule[SENTINEL2]) for r, v in by_rule.items()}
        summary["best_stream"][place] = best
        summary["gain"][place] = {**_interval(by_rule["default"] - by_rule[best]), "worst": float(worst)}
        summary["ece"][place] = float(np.mean([t[f"{place}_ece"] for t in towns]))
    sets = [t["plausible"] for t in towns if "plausible" in t]
    summary["plausible"] = (
        {k: float(np.mean([s[k] for s in sets])) for k in ("level", "coverage", "size")} if sets else {}
    )
    return summary


def _interval(differences: np.ndarray) -> dict[str, float]:
    """Mean and the 95 % interval of the mean over towns."""
    mean = float(differences.mean())
    reach = float(stats.t.ppf(0.975, len(differences) - 1) * differences.std(ddof=1) / len(differences) ** 0.5)
    return {"mean": mean, "low": mean - reach, "high": mean + reach}


def _text(found: dict[str, Any], options: argparse.Namespace) -> str:
    rows = []
    for rule, title in RULES.items():
        row = [title]
        for place in _places(found["towns"]):
            change = found["over_sentinel2"][place][rule]
            row.append(f"{found['accuracy'][place][rule]:.3f}")
            row.append(
                "" if rule == SENTINEL2 else f"{change['mean']:+.3f} ({change['low']:+.3f} to {change['high']:+.3f})"
            )
        rows.append(row)
    columns = ["", *(text for place in _places(found["towns"]) for text in (place, "against Sentinel-2"))]
    gains = "; ".join(
        f"{place} {g['mean']:+.3f} ({g['low']:+.3f} to {g['high']:+.3f}), worst town {g['worst']:+.3f}, against the "
        f"{'Sentinel-2' if found['best_stream'][place] == SENTINEL2 else 'Google Earth'} stream"
        for place, g in found["gain"].items()
    )
    half = len(options.seeds) // 2
    sets = found["plausible"]
    plausible = (
        f" Plausible classes at {100 * sets['level']:.0f} % hold the right one on {100 * sets['coverage']:.1f} % of "
        f"the reference areas, with {sets['size']:.2f} classes on average."
        if sets
        else ""
    )
    folds = "in two folds" if options.folds == 2 else "the first half and the second"
    note = (
        f"The defaults against the better stream: {gains}. Expected calibration error of the fused probabilities: "
        f"{', '.join(f'{value:.3f} on the {place}' for place, value in found['ece'].items())}.{plausible}\n\n"
        f"Synthetic towns of {options.size} m, seeds {options.seeds[0]} to {options.seeds[-1]}, {folds}: learnt "
        f"from {half - 1}, validated on 1, tested on the {half} others; trainings of each fold: "
        f"{options.training_seeds}; {' '.join([options.segmenter, *options.segment])}; "
        f"at most {options.per_polygon} windows of an area; 3D ResNet11 "
        f"of width {options.width} with real surroundings, {options.epochs} epochs at a learning rate of 0.005 halved "
        f"every 4, batches of 32, balanced class weights; options: {', '.join(options.option) or 'none'}."
    )
    return f"{table(columns, rows)}\n\n{note}"


if __name__ == "__main__":
    sys.exit(main())
