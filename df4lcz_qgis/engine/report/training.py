"""The reports of a training and of an evaluation: one HTML page each, and the evaluation's figures as JSON."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..maps.accuracy import METRICS
from ..shared import lcz, method
from ..shared.model_file import layers_of
from ..shared.reporter import Reporter
from ..training.evaluation import FUSED, TITLES
from ..training.set_layout import PARTS
from . import Column, Number, Report, figures, further_features, pictures
from .page import BECHTEL_2020, percent

if TYPE_CHECKING:
    from ..training.set_reading import TrainingSet

_CURVES = (("loss", "Loss", False), ("accuracy", "Accuracy", True))
_PART_COLOURS = ("#2f5d8a", "#c2703d", "#4f8a5b")
_PART_TITLES = {"train": "Training", "validation": "Validation", "test": "Test"}


def write(
    metadata: dict[str, Any], path: Path | str, reporter: Reporter, *, training_set: TrainingSet | None = None
) -> None:
    """Write the report of the training that a model's metadata describe, with small maps of the set's windows.

    Raises:
        DestinationError: it cannot be written.
    """
    training = metadata["training"]
    page = Report(metadata["name"], "Training of a DF4LCZ model")
    if training["training_set"]["synthetic"]:
        page.note("The images of this training set are synthetic. The figures tell nothing about real cities.")
    if training["stopped_early"]:
        page.note("The training was stopped early; this is the best model until then.")
    if training["test"]:
        _note_learnt(page, training.get("test_samples_learnt"))
        add_figures(page, training["test"], training["settings"]["split"])
    _add_curves(page, training)
    _add_samples(page, training)
    if training_set is not None:
        _add_layout(page, training_set, training["settings"]["split"])
    page.data(
        {
            "Training set": training["training_set"]["name"],
            "Segmenter": (metadata.get("segmenter") or {}).get("name"),
            "Layers of the objects": ", ".join(layers_of(metadata)),
            "Weights (SHA-256)": metadata["weights_sha256"],
        }
    )
    page.settings({k.replace("_", " "): v for k, v in training["settings"].items()})
    page.settings({"device": training["device"], "alpha": metadata["alpha"], **_fusion_settings(metadata)})
    page.cite(BECHTEL_2020).write(path, reporter)


def write_evaluation(result: dict[str, Any], path: Path | str, reporter: Reporter) -> None:
    """Write the report of an evaluation, given what the operation ``evaluate`` found (its JSON).

    Raises:
        DestinationError: it cannot be written.
    """
    page = Report(result["model"], f"Evaluation on {result['training_set']}, {_PART_TITLES[result['part']]} samples")
    if result["synthetic"]:
        page.note("The images of this training set are synthetic. The figures tell nothing about real cities.")
    _note_learnt(page, result["samples_learnt"])
    add_figures(page, result["streams"], result["split"])
    page.data({"Training set": result["training_set"], "Model": result["model"], "Weights": result["weights_sha256"]})
    asked = {"split": result["split"], "part": result["part"], "alpha": result["alpha"]}
    page.settings({**asked, **_fusion_settings(result)})
    page.cite(BECHTEL_2020).write(path, reporter)


def _note_learnt(page: Report, count: int | None) -> None:
    if count:
        page.note(
            f"The model has learnt from {count} of the samples that it is judged on here, or from others of their "
            "ground or training areas: the figures are higher than a new place would give."
        )


def add_figures(page: Report, streams: dict[str, dict[str, Any]], split: str) -> None:
    """Headline numbers, the table of all figures, F1 of the classes, and the confusion matrices."""
    best = streams.get(FUSED) or next(iter(streams.values()))
    page.numbers(
        [
            Number(m.symbol, _percent(best[m.key]), m.text, _interval(best, m.key))
            for m in METRICS
            if m.key in ("oa", "oau", "oabu", "oaw")
        ]
    )
    if split == "random":
        page.note(
            "The split is by sample: neighbouring windows of one training area lie in training and test alike, so "
            "these figures are much higher than a new place would give. Judge by the strict split."
        )
    if split == "polygons":
        page.note(
            "The split is by polygon: windows of neighbouring areas may show the same ground in training and test, so "
            "these figures are higher than a new place would give. Windows of the strict split share none."
        )
    bootstrap = best["bootstrap"]
    titles = [TITLES[s] for s in streams]
    rows: list[list[Any]] = [[m.symbol, m.text, *(_with_interval(f, m.key) for f in streams.values())] for m in METRICS]
    rows.append(["n", "Samples", *(f["samples"] for f in streams.values())])
    page.section("Accuracy of each stream and of their fusion").table(
        ["", "Figure", *titles],
        rows,
        f"In brackets, {100 * bootstrap['level']:.0f} % intervals from {bootstrap['repeats']} bootstraps over "
        f"{bootstrap['groups']} {bootstrap['over']}. Windows without instances have no answer of the Google Earth "
        "stream and do not count for it alone.",
    )
    _add_sureness(page, streams)
    _add_classes(page, streams)
    for stream, found in streams.items():
        page.section(f"Confusion matrix: {TITLES[stream]}").confusion(found["confusion"], columns="Model")


def _add_sureness(page: Report, streams: dict[str, dict[str, Any]]) -> None:
    """Whether the probabilities are true, and how often the plausible classes hold the right one."""
    told = {TITLES[s]: f["calibration"] for s, f in streams.items() if f.get("calibration", {}).get("bins")}
    if not told:
        return
    errors = ", ".join(f"{title}: {found['ece']:.3f}" for title, found in told.items())
    page.section(
        "How sure the model is",
        "A model that says 0.8 should be right in 8 of 10 cases: on the diagonal it is, below it promises too much. "
        f"Expected calibration error, the mean distance from the diagonal: {errors}.",
    ).figure(
        figures.reliability(
            {title: [row[1:] for row in found["bins"]] for title, found in told.items()},
            "Share of right answers by the largest probability, with the diagonal",
        )
    )
    sets = next((f["plausible"] for f in streams.values() if f.get("plausible")), None)
    if sets:
        page.note(
            f"Plausible classes at {100 * sets['level']:.0f} %: in these {sets['areas']} areas the right class was "
            f"among them on {100 * sets['coverage']:.1f} % of the ground (areas weighing the same), with "
            f"{sets['size']:.2f} classes a window on average, and none in {100 * sets['empty']:.1f} % of the windows."
        )


def _add_classes(page: Report, streams: dict[str, dict[str, Any]]) -> None:
    codes = [
        c.code
        for c in lcz.CLASSES
        if any(f["classes"][str(c.code)]["reference"] + f["classes"][str(c.code)]["mapped"] for f in streams.values())
    ]
    best = FUSED if FUSED in streams else next(iter(streams))
    others = [s for s in streams if s != best]
    columns = ["Class", "Samples", *(Column(f"{TITLES[best]}: {n}", share=True) for n in ("PA", "UA", "F1"))]
    columns += [Column(f"{TITLES[s].removesuffix(' stream')}: F1", share=True) for s in others]
    rows = []
    for code in map(str, codes):
        entry = streams[best]["classes"][code]
        rows.append(
            [
                lcz.by_code(int(code)).title,
                entry["reference"],
                *(entry[k] for k in ("producers_accuracy", "users_accuracy", "f1")),
                *(streams[s]["classes"][code]["f1"] for s in others),
            ]
        )
    page.section("Accuracy of each class").table(
        columns,
        rows,
        "PA: producer's accuracy (recall); UA: user's accuracy (precision); F1: their harmonic mean. PA and UA of each "
        "stream stand at the edges of its confusion matrix.",
        codes=codes,
    )


def _add_curves(page: Report, training: dict[str, Any]) -> None:
    for stream, curves in training["curves"].items():
        if not curves:
            continue
        best = training["best_epoch"][stream]
        page.section(f"Training of the {TITLES[stream]}", f"The weights are those of epoch {best} of {len(curves)}.")
        for key, title, is_share in _CURVES:
            lines = {"training": [c[key] for c in curves], "validation": [c[f"validation_{key}"] for c in curves]}
            page.figure(
                figures.curves(
                    lines,
                    f"{title} of the {TITLES[stream]} by epoch",
                    xlabel="epoch",
                    ylabel=title.lower(),
                    percent=is_share,
                    mark=best,
                )
            )
    if training.get("fusion"):
        _add_fusion(page, training["fusion"])
    if training.get("further"):
        further_features.add_gain(page, training["further"], training["training_set"]["features"])
    if training["alpha_scan"]:
        scan = training["alpha_scan"]
        page.section(
            "Choice of alpha",
            "Alpha is the weight of the Sentinel-2 stream in the fusion: 0 is the Google Earth stream alone, 1 the "
            "Sentinel-2 stream alone. Marked is the alpha under which the validation samples are likeliest; it is used "
            "where the paper's rule is asked for.",
        ).figure(
            figures.curves(
                {"overall accuracy": [r["accuracy"] for r in scan]},
                "Accuracy on the validation samples by alpha",
                x=[r["alpha"] for r in scan],
                xlabel="alpha",
                ylabel="overall accuracy",
                percent=True,
                mark=min(scan, key=lambda r: (r["loss"], -r["accuracy"]))["alpha"],
            )
        )


_RULES = {
    "sentinel2": "Sentinel-2 stream",
    "google_earth": "Google Earth stream",
    "alpha": "Weighted mean",
    "log-linear": "Log-linear",
}


def _add_fusion(page: Report, found: dict[str, Any]) -> None:
    gain, level = found["gain"], 100 * found["level"]
    chosen = found["best_rule"] if found["fused"] else found["best_stream"]
    rows = [
        [_RULES[rule] + (" (chosen)" if rule == chosen else ""), f"{loss:.3f}", percent(found["accuracy"][rule])]
        for rule, loss in found["loss"].items()
    ]
    pairs = [f"{gain[k]['mean']:+.3f} ({gain[k]['low']:+.3f} to {gain[k]['high']:+.3f})" for k in ("loss", "accuracy")]
    verdict = (
        "The gain is there beyond chance, and the streams are fused."
        if found["fused"]
        else "The gain is not there beyond chance, and the better stream decides alone."
    )
    borders = " Each sample counts twice, as it is and as if on a border of two areas, for maps are full of these."
    page.section(
        "Choice of the fusion",
        "Each rule was fitted to the validation samples without one fifth of their areas and judged on these, in turn; "
        f"the streams are calibrated by a temperature first.{borders if found.get('borders') else ''} Few areas pull "
        "temperatures and weights towards usual ones. Weighted mean: P = alpha P(Sentinel-2) + (1 - alpha) "
        "P(objects). Log-linear: P ~ P(Sentinel-2)^a P(objects)^b.",
    ).table(
        ["Rule", "Mean negative log-likelihood", "Overall accuracy"],
        rows,
        f"{_RULES[found['best_rule']]} against {_RULES[found['best_stream']]} alone, {level:.0f} % intervals from "
        f"bootstraps over {found['areas']} {found['over']}: {pairs[0]} in log-likelihood, {pairs[1]} in "
        f"accuracy. {verdict}",
    )


def _fusion_settings(metadata: dict[str, Any]) -> dict[str, Any]:
    fusion = metadata.get("fusion")
    if not fusion:
        return {}
    weights, heat = (", ".join(f"{v:.3g}" for v in fusion[k]) for k in ("weights", "temperatures"))
    return {"fusion": fusion["rule"], "weights of the streams": weights, "temperatures of the streams": heat}


def _add_samples(page: Report, training: dict[str, Any]) -> None:
    samples = training["training_set"]["samples"]
    codes = [c.code for c in lcz.CLASSES if any(str(c.code) in samples[p] for p in PARTS)]
    rows = [[lcz.by_code(c).title, *(samples[p].get(str(c), 0) for p in PARTS)] for c in codes]
    page.section("Samples").table(["Class", *_PART_TITLES.values()], rows, codes=codes)
    polygons = training["polygons"]
    if polygons:
        listed = [[name, *(entry["samples"].get(p, 0) for p in PARTS)] for name, entry in polygons.items()]
        page.section("Training areas", "Windows of each area in each part of the split.").table(
            ["Area", *_PART_TITLES.values()], listed, codes=[entry["class"] for entry in polygons.values()]
        )


def _add_layout(page: Report, training_set: TrainingSet, split: str) -> None:
    """Where the windows lie: by class, and by the part of the split that they are in."""
    numbers, classes, centres = training_set.places()
    if not len(numbers):
        return
    parts = np.zeros(len(numbers), int)
    for code, ids in enumerate(training_set.split(split).values(), 1):
        parts[np.isin(numbers, ids)] = code
    side = method.WINDOW_PX * method.RESOLUTION_M
    shown = {
        "By class": (classes, pictures.CLASSES),
        "By part of the split": (
            parts,
            {code: (colour, _PART_TITLES[part]) for code, (part, colour) in enumerate(zip(PARTS, _PART_COLOURS), 1)},
        ),
    }
    page.section("Where the training areas lie", "Each square is a window; north is up.").maps(
        [pictures.of_places(centres, codes, side, title, colours) for title, (codes, colours) in shown.items()]
    )


def _percent(value: float | None) -> str:
    return percent(math.nan if value is None else value)


def _interval(figures_of: dict[str, Any], key: str) -> str:
    low, high = figures_of["intervals"][key]
    return "" if low is None else f"{100 * low:.1f} to {100 * high:.1f} %"


def _with_interval(figures_of: dict[str, Any], key: str) -> str:
    value = figures_of[key]
    if value is None:
        return "–"
    low, high = figures_of["intervals"][key]
    return f"{value:.3f}" + ("" if low is None else f" ({low:.3f} to {high:.3f})")
