"""Files that early training sets have lost: their lists of samples do not say which there were, their reports count."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..shared.reporter import Reporter
from . import set_layout as layout
from .set_reading import TrainingSet


def tell_lost(training_set: TrainingSet, reporter: Reporter, *, graphs: bool, features: bool) -> None:
    """Warn where fewer samples have a graph, or further features, than had one when the set was made.

    ``graphs`` and ``features`` say which are needed. Nothing is said where it cannot be told: of sets whose list of
    samples names them, which are checked one by one, of others' sets, and of sets without any.
    """
    if graphs and layout.GRAPH not in training_set.given and training_set.metadata.get("google_earth"):
        lost = _lost(training_set, layout.graph_name, _without_instances(training_set))
        if lost:
            reporter.warning(
                "The training set {name} has lost the graphs of {lost} samples, which count as windows without "
                "objects. Copy or create the training set again.",
                name=training_set.name,
                lost=lost,
            )
    if features and layout.FEATURES not in training_set.given and training_set.features:
        lost = _lost(training_set, layout.features_name, training_set.features.get("windows_without"))
        if lost:
            reporter.warning(
                "The training set {name} has lost the further features of {lost} samples, which count as missing. "
                "Copy or create the training set again.",
                name=training_set.name,
                lost=lost,
            )


def _lost(training_set: TrainingSet, name_of: Callable[[int], str], without: object) -> int:
    """How many more samples lack the file than those ``without`` from the beginning; 0 where all do."""
    missing = sum(not (training_set.folder / name_of(sample)).is_file() for sample in training_set.polygons)
    told = type(without) is int and missing < len(training_set.polygons)
    return max(0, missing - without) if told else 0


def _without_instances(training_set: TrainingSet) -> int | None:
    """Windows without any instance, as the set's report counts them; None where it has no report."""
    report = training_set.metadata.get("report")
    if not isinstance(report, list):
        return None
    found = [p.get("what") for p in report if isinstance(p, dict) and p.get("kind") == "no-instances"]
    numbers = re.match(r"\d{1,9}", str(found[0])) if found else None
    return (int(numbers[0]) if numbers else None) if found else 0
