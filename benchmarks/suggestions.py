"""How many training areas do suggestions save? python benchmarks/suggestions.py [--towns 1 2 3].

On synthetic towns two people draw ten areas a round, from the same first ten on: one where 'Where to digitise next'
suggests, one at places that chance chose. A third has the first ten suggested, too, from the image alone. The town's
truth answers what each area is. After every round a classifier learns from all areas so far and maps the whole town;
told is the share of its cells that are right.

The classifier is a random forest on the ten bands' means and spreads around a cell, as the LCZ Generator uses one: it
takes seconds, so that each town is repeated with several draws of chance. The first numbers of the method were chosen
on the towns 1 to 3, 7 and 8, those of the learner that judges the map, and how soon a class has enough areas, on 7 to
14; 4 to 6 are there to see whether they hold elsewhere. The table goes into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from scipy.ndimage import uniform_filter
from sklearn.ensemble import RandomForestClassifier

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tables import ROOT, renew, table
from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.geodata import polygons
from df4lcz_qgis.engine.shared.reporter import Reporter

CELL, SIDE = 100, 3


@dataclass
class Town:
    """A town's truth (rows, columns), what a classifier sees of each cell, and its files."""

    folder: Path
    truth: np.ndarray
    seen: np.ndarray
    profile: dict
    left: float
    top: float


@dataclass
class Drawn:
    """The areas of one person: squares of cells (row, column) with the class that most of each is."""

    town: Town
    places: list[tuple[int, int]] = field(default_factory=list)

    def add(self, row: int, column: int) -> None:
        """Draw an area; the truth answers."""
        self.places.append((row, column))

    def overlaps(self, row: int, column: int) -> bool:
        """Whether a square there would overlap one that was drawn."""
        return any(abs(row - r) < SIDE and abs(column - c) < SIDE for r, c in self.places)

    def areas(self) -> tuple[list[shapely.Polygon], list[int], np.ndarray]:
        """Polygons, classes, and the labelled cells (rows, columns; 0 elsewhere).

        A person draws the part of the square that is of its commonest class.
        """
        labels = np.zeros_like(self.town.truth)
        shapes, codes = [], []
        for row, column in self.places:
            square = self.town.truth[row : row + SIDE, column : column + SIDE]
            code = int(np.bincount(square.ravel()).argmax())
            labels[row : row + SIDE, column : column + SIDE][square == code] = code
            cells = np.argwhere(square == code) + np.array([row, column])
            boxes = [
                shapely.box(
                    self.town.left + c * CELL,
                    self.town.top - (r + 1) * CELL,
                    self.town.left + (c + 1) * CELL,
                    self.town.top - r * CELL,
                )
                for r, c in cells
            ]
            shapes.append(shapely.union_all(boxes))
            codes.append(code)
        return shapes, codes, labels


def main() -> None:
    """Measure and renew the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--towns", type=int, nargs="+", default=[1, 2, 3, 4, 5, 6], help="seeds")
    parser.add_argument("--size", type=int, default=4400, help="side of the towns in metres")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--longest", type=int, default=10, help="rounds at random (more find no place)")
    parser.add_argument("--repeats", type=int, default=5, help="draws of chance a town")
    parser.add_argument("--trees", type=int, default=200)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "suggestion-towns")
    options = parser.parse_args()
    rows, shares, kept, saved = [], [], [], []
    drawn = 10 * options.rounds
    for seed in options.towns:
        town = _town(seed, options)
        curves = {name: [] for name in ("suggested", "random", "throughout")}
        started = time.monotonic()
        for repeat in range(options.repeats):
            for name, curve in _race(town, options, 100 * seed + repeat).items():
                curves[name].append(curve)
        means = {name: np.mean(c, axis=0) for name, c in curves.items()}
        rounds = options.rounds + 1
        needed = _needed(means["suggested"], means["random"][options.rounds])
        shares.append(needed / drawn)
        at_random = _needed(means["random"], means["suggested"][-1])
        kept.append(drawn / at_random)
        reached = means["random"].max() >= means["suggested"][-1]
        told = {
            "random": f"{'' if reached else 'over '}{min(at_random, 10 * options.longest):.0f} in place of {drawn}",
            "suggested": f"{needed:.0f} in place of {drawn}",
        }
        first = _needed(means["random"], means["throughout"][0])
        whole = _needed(means["throughout"], means["random"][options.rounds])
        told["throughout"] = f"first ten are worth {10 + first:.0f}; {10 + whole:.0f} in place of {10 + drawn}"
        saved.append((10 + whole) / (10 + drawn))
        labels = {"random": "at random", "suggested": "suggested", "throughout": "the first ten suggested too"}
        for name, label in labels.items():
            rows.append([f"town {seed}", label, *(f"{v:.3f}" for v in means[name][:rounds]), told[name]])
        sys.stderr.write(f"Town {seed}: {rows[-3:]} {time.monotonic() - started:.0f} s\n")
    columns = ["", "Areas", *(f"{10 * (i + 1)}" for i in range(options.rounds + 1)), "Areas for the other's last"]
    note = (
        f"Share of the cells of the whole map that are right after each round; {options.repeats} repeats a town. Two "
        f"begin with the same ten random areas. Synthetic towns of {options.size} m; areas of {SIDE} x {SIDE} cells of "
        f"100 m; random forest of {options.trees} trees. The last column: so many areas, first ten left out, "
        "one way needs for the accuracy that the other reaches at the end, linear between rounds (at random goes on "
        f"for up to {options.longest} rounds); where the first ten are suggested, they count. For what {drawn} areas "
        f"reach at random, suggestions need {np.mean(shares):.0%} of them; {drawn} suggested areas are "
        f"{np.mean(kept):.0%} of those that reach as much at random. Of all {10 + drawn} random areas, those suggested "
        f"from the first on are {np.mean(saved):.0%}."
    )
    renew("suggestions", f"{table(columns, rows)}\n\n{note}")
    sys.stdout.write(f"{np.mean(shares):.2f} {np.mean(kept):.2f}\n")


def _needed(curve: np.ndarray, goal: float) -> float:
    """Areas after the first ten at which a curve first reaches a goal; all and more where it never does."""
    if curve[0] >= goal:
        return 0.0
    for i in range(1, len(curve)):
        if curve[i] >= goal:
            return 10 * (i - 1 + (goal - curve[i - 1]) / max(curve[i] - curve[i - 1], 1e-9))
    return 10 * len(curve)


def _town(seed: int, options: argparse.Namespace) -> Town:
    folder = options.folder / str(seed)
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        n: str(folder / f)
        for n, f in (
            ("sentinel2", "sentinel2.tif"),
            ("rgb", "rgb.tif"),
            ("training_areas", "areas.gpkg"),
            ("truth", "truth.tif"),
        )
    }
    if not Path(files["truth"]).exists():
        door.execute("create-sample-town", {**files, "size": options.size, "seed": seed}, Reporter())
    return _read(folder)


def _read(folder: Path) -> Town:
    """The town whose truth.tif and sentinel2.tif lie in a folder."""
    with rasterio.open(folder / "truth.tif") as dataset:
        truth, profile, transform = dataset.read(1), dict(dataset.profile), dataset.transform
    with rasterio.open(folder / "sentinel2.tif") as dataset:
        pixels = dataset.read().astype(np.float64)
    # What is seen of a cell: means and spreads within itself, and within 3 x 3 cells around.
    rows, columns = truth.shape
    cells = pixels.reshape(10, rows, 10, columns, 10)
    mean, spread = cells.mean((2, 4)), cells.std((2, 4))
    around = uniform_filter(mean, (0, 3, 3), mode="nearest")
    square = uniform_filter(spread**2 + mean**2, (0, 3, 3), mode="nearest") - around**2
    seen = np.concatenate([mean, spread, around, np.sqrt(np.maximum(square, 0))]).reshape(40, -1).T
    return Town(folder, truth, seen, profile, transform.c, transform.f)


def _race(town: Town, options: argparse.Namespace, seed: int) -> dict[str, list[float]]:
    """Accuracies after the first ten areas and after every round, of both."""
    rng = np.random.default_rng(seed)
    first = Drawn(town)
    _draw_at_random(first, 10, rng)
    curves = {}
    seen = Drawn(town)
    _draw_suggested(seen, None)
    begun = {"throughout": seen}
    pickers: dict[str, Callable[[Drawn, np.ndarray], None]] = {
        "suggested": _draw_suggested,
        "throughout": _draw_suggested,
        "random": lambda drawn, _: _draw_at_random(drawn, 10, rng),
    }
    for name, pick in pickers.items():
        drawn = Drawn(town, list(begun.get(name, first).places))
        curve, probabilities = _learn(town, drawn, options, seed)
        curves[name] = [curve]
        for _ in range(max(options.rounds, options.longest) if name == "random" else options.rounds):
            pick(drawn, probabilities)
            accuracy, probabilities = _learn(town, drawn, options, seed)
            curves[name].append(accuracy)
    return curves


def _draw_at_random(drawn: Drawn, number: int, rng: np.random.Generator) -> None:
    rows, columns = (n - SIDE + 1 for n in drawn.town.truth.shape)
    while number:
        row, column = int(rng.integers(rows)), int(rng.integers(columns))
        if not drawn.overlaps(row, column):
            drawn.add(row, column)
            number -= 1


def _draw_suggested(drawn: Drawn, probabilities: np.ndarray | None) -> None:
    """Ten areas where the plugin's operation suggests them, from files as a user has them; None is no map yet."""
    town = drawn.town
    request: dict[str, object] = {"image": str(town.folder / "sentinel2.tif"), "size": SIDE * CELL}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if probabilities is not None:
            profile = {**town.profile, "count": 17, "dtype": "float32", "nodata": None, "photometric": "minisblack"}
            with rasterio.open(folder / "p.tif", "w", **profile) as dataset:
                dataset.write(probabilities)
            request["probabilities"] = str(folder / "p.tif")
        if drawn.places:
            _write_areas(folder / "a.gpkg", drawn)
            request["areas"] = str(folder / "a.gpkg")
        outputs = door.execute("suggest-areas", {**request, "output": str(folder / "s.gpkg")}, Reporter())
        wkb = pyogrio.raw.read(outputs["output"])[2]
    for square in shapely.from_wkb(wkb):
        left, _, _, top = square.bounds
        drawn.add(round((town.top - top) / CELL), round((left - town.left) / CELL))


def _write_areas(path: Path, drawn: Drawn) -> None:
    """The areas of a person as a layer of training areas."""
    shapes, codes, _ = drawn.areas()
    polygons.write(path, shapes, {"class": np.array(codes, np.int32)}, drawn.town.profile["crs"], Reporter())


def _learn(town: Town, drawn: Drawn, options: argparse.Namespace, seed: int) -> tuple[float, np.ndarray]:
    """Share of the town's cells that a forest has right, and its probabilities (17, rows, columns; float32)."""
    _, _, labels = drawn.areas()
    known = labels.ravel() > 0
    weights = "balanced_subsample"
    forest = RandomForestClassifier(options.trees, class_weight=weights, random_state=seed, n_jobs=1)
    forest.fit(town.seen[known], labels.ravel()[known])
    found = forest.predict_proba(town.seen)
    probabilities = np.zeros((town.seen.shape[0], 17), np.float32)
    probabilities[:, forest.classes_ - 1] = found
    right = (probabilities.argmax(1) + 1).reshape(town.truth.shape) == town.truth
    return float(right.mean()), probabilities.T.reshape(17, *town.truth.shape)


if __name__ == "__main__":
    main()
