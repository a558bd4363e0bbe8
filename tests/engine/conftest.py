"""What several tests need: small training sets, written from the layout's description alone."""

import csv
import json
import pickle

import numpy as np
import pytest

from df4lcz_qgis.engine.geodata import drivers

# As the engine begins, before anything loads GDAL.
drivers.restrict()

PARTS = ("train", "validation", "test")
#: Files whose tests take longest begin first, so that no process works on alone at the end.
_LONGEST = (
    "test_engine_environment",
    "test_sam",
    "test_packages",
    "test_fused_mapping",
    "test_segment_operations",
    "test_classify",
    "test_additions",
    "test_workers",
    "test_door",
    "test_training_set_creation",
    "test_features",
    "test_layers_in_models",
)


def pytest_collection_modifyitems(items):
    """Sort the files, see above; the processes take them in this order."""
    items.sort(key=lambda item: _LONGEST.index(item.path.stem) if item.path.stem in _LONGEST else len(_LONGEST))


def _scene(label, rng, side=48):
    """A patch that a small network can tell apart: the class sets the spectrum and the grain."""
    spectrum = 0.05 + 0.3 * (1 + np.sin(np.arange(10) * (0.4 + 0.13 * label) + label)) / 2
    grain = rng.normal(0, 0.01 + 0.002 * (label % 5), (side, side, 10))
    return np.clip(spectrum + grain, 0.001, 1).astype(np.float32)


def _graph(label, rng):
    n = int(rng.integers(2, 9))
    colours = np.clip(rng.normal((0.15 + 0.04 * label, 0.8 - 0.03 * label, 0.5), 0.03, (n, 3)), 0, 1)
    x = np.column_stack([colours, rng.random((n, 2))])
    distance = np.hypot(*(x[:, None, 3:] - x[None, :, 3:]).transpose(2, 0, 1))
    one_hot = np.zeros(17)
    one_hot[label - 1] = 1
    return x, distance, one_hot


def write_training_set(
    folder, labels=(1, 6, 11, 17), per_class=20, *, published=False, seed=0, noise=0.0, patch_noise=0.0
):
    """A training set of ``per_class`` samples a class, five polygons each, with both splits.

    ``published``: as LCZC-GES2 has it, with neither surroundings nor description. ``noise``: share of graphs, and
    ``patch_noise``: share of patches that show another class than their label.
    """
    rng = np.random.default_rng(seed)
    for name in ("sen2_img_patches", "gg_nodes_refine", "patches_split"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    rows, sample = [], 0
    for label in labels:
        for k in range(per_class):
            shown = int(rng.choice(labels)) if rng.random() < patch_noise else label
            patch = _scene(shown, rng)
            x, a, y = _graph(int(rng.choice(labels)) if rng.random() < noise else label, rng)
            y[:] = np.arange(1, 18) == label
            arrays = {"image": patch[8:40, 8:40], "label": label}
            if not published:
                arrays["surroundings"] = patch
            np.savez(folder / f"sen2_img_patches/sen2_image_{sample}.npz", **arrays)
            extra = {"e": np.array([{"sparse": "matrix"}], dtype=object)} if published else {}
            np.savez(folder / f"gg_nodes_refine/graph_{sample}.npz", x=x, a=a, y=y, **extra)
            rows.append((sample, label, f"{label}-{k % 5}", 500000 + 320 * k, 4000000 + 320 * label))
            sample += 1
    ids = rng.permutation(sample)
    cuts = [0, int(0.7 * sample), int(0.8 * sample), sample]
    random = {p: ids[a:b].tolist() for p, a, b in zip(PARTS, cuts[:-1], cuts[1:])}
    part_of = {0: "train", 1: "train", 2: "train", 3: "validation", 4: "test"}
    polygons = {p: [r[0] for r in rows if part_of[int(r[2].split("-")[1])] == p] for p in PARTS}
    name = "polygons_1125" if published else "polygons"
    for split, content in ((name, {p: np.array(v) for p, v in polygons.items()}), ("random", random)):
        (folder / f"patches_split/partition_{split}.npz").write_bytes(pickle.dumps(content))
    if not published:
        with open(folder / "samples.csv", "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(("id", "label", "polygon", "x", "y"))
            writer.writerows(rows)
        bands = ["B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12"]
        description = {
            "format_version": 1,
            "name": "small",
            "synthetic": True,
            "sentinel2": {
                "bands": bands,
                "resolution_m": 10.0,
                "window_px": 32,
                "surroundings_px": 8,
                "scale": "reflectance",
                "sources": [],
                "crs": "EPSG:32632",
            },
            "google_earth": {"window_m": 320.0, "max_nodes": 50, "sources": []},
            "segmenter": {"name": "superpixels", "settings": {"segments": 60}},
            "classes": {str(c): per_class for c in labels},
            "polygons": {str(c): 5 for c in labels},
            "splits": {"polygons": {"seed": 0, "shares": [0.7, 0.1, 0.2]}},
            "report": [],
        }
        (folder / "training_set.json").write_text(json.dumps(description))
    return folder


@pytest.fixture
def make_training_set():
    return write_training_set


@pytest.fixture(scope="session")
def small_training_set(tmp_path_factory):
    return write_training_set(tmp_path_factory.mktemp("set") / "small")


@pytest.fixture
def processes_at_once(monkeypatch):
    """Several workers are started for the smallest work, which this process would do by itself otherwise."""
    from df4lcz_qgis.engine.workers import head_start

    monkeypatch.setattr(head_start, "PAYS", 0)
    monkeypatch.setattr(head_start, "PAYS_SHARING", 0)
