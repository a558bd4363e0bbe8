"""Operation ``evaluate``: how good a model is on samples of a training set, each stream alone and fused."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..shared.parameter import parameter
from ..shared.reporter import Reporter
from .fields import JSON, MODEL, PAGE, device, split, training_set


@dataclass(frozen=True)
class Parameters:
    """What the operation needs."""

    training_set: Path = training_set()
    model: Path = parameter(
        "Model file to evaluate, made by 'Train DF4LCZ model' or 'Import published weights'.",
        title="Model",
        reads=MODEL,
    )
    split: str = split(
        "The split that the model was trained with; test samples of another may be among those that it has learnt from."
    )
    part: str = parameter(
        "Test samples are those that the training never saw.",
        "test",
        choices=("train", "validation", "test"),
        title="Part of the split",
        advanced=True,
    )
    alpha: float | None = parameter(
        "Weight of the Sentinel-2 stream in the fusion; by default the model's.",
        None,
        minimum=0,
        maximum=1,
        title="Alpha",
        advanced=True,
    )
    bootstraps: int = parameter(
        "How often the training areas are drawn anew, with replacement, for the intervals; 1000 is usual.",
        1000,
        minimum=10,
        maximum=100_000,
        title="Bootstraps",
        advanced=True,
    )
    seed: int = parameter("The same seed gives the same bootstraps.", 0, minimum=0, title="Seed", advanced=True)
    batch_size: int = parameter("samples predicted at once", 64, minimum=1)
    device: str = device()
    report: Path | None = parameter(
        "Page with all figures and the confusion matrices.", None, title="Report", writes=PAGE
    )
    json: Path | None = parameter("All figures, for other programs.", None, title="Figures", writes=JSON)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Evaluate; returns the paths and the overall figures of each stream and the fusion."""
    import json

    from ..maps.accuracy import METRICS
    from ..report import training as training_report
    from ..shared import device, model_file, outputs
    from ..shared.files import atomic_file
    from ..training import evaluation, set_layout
    from ..training.set_reading import open_training_set

    written = (parameters.report, parameters.json)
    outputs.check(written, set_layout.of_the_set(parameters.training_set, written))
    model = model_file.load(parameters.model)
    training_set = open_training_set(parameters.training_set)
    result = evaluation.evaluate(
        model,
        training_set,
        parameters.split,
        parameters.part,
        device.choose(parameters.device),
        reporter,
        alpha=parameters.alpha,
        repeats=parameters.bootstraps,
        seed=parameters.seed,
        batch_size=parameters.batch_size,
    )
    if parameters.report:
        training_report.write_evaluation(result, parameters.report, reporter)
    if parameters.json:
        with atomic_file(parameters.json, reporter) as temporary:
            temporary.write_text(json.dumps(result, indent=1, allow_nan=False), encoding="utf-8")
    return {
        "report": str(parameters.report) if parameters.report else None,
        "json": str(parameters.json) if parameters.json else None,
        "alpha": result["alpha"],
        "figures": {s: {m.key: found[m.key] for m in METRICS} for s, found in result["streams"].items()},
    }
