"""What a training of detailed graphs makes of borders: the fusion is fitted to them too, plausible classes are not."""

import numpy as np
import pytest
import torch
from test_training import LIGHT
from torch_geometric.data import Data

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.operations import train
from df4lcz_qgis.engine.shared import model_file
from df4lcz_qgis.engine.shared.method import LCZ_BANDS, NODE_DETAILS, NODE_FEATURES, WINDOW_DETAILS
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams.fusion import fit_all, fusion_of
from df4lcz_qgis.engine.training import evaluation, fusing
from df4lcz_qgis.engine.training.set_reading import open_training_set
from df4lcz_qgis.engine.training.set_writing import create_training_set

CLASSES, AREAS = (2, 6, 11, 17), 14
PLACES = 12


def _graph(rng, label):
    """Objects as bright as their class is high, in detail."""
    n = int(rng.integers(6, PLACES))
    nodes = rng.normal(label / 20, 0.15, (n, NODE_FEATURES + len(NODE_DETAILS))).clip(0, 1).astype(np.float32)
    nodes[:, 3:5] = rng.random((n, 2))
    edges = np.stack(np.nonzero(~np.eye(n, dtype=bool)))
    distance = np.linalg.norm(nodes[edges[0], 3:5] - nodes[edges[1], 3:5], axis=1)
    view = rng.normal(label / 20, 0.15, (1, len(WINDOW_DETAILS))).clip(0, 1).astype(np.float32)
    graph = Data(
        torch.from_numpy(nodes[:, :NODE_FEATURES]), torch.from_numpy(edges), torch.from_numpy(distance[:, None])
    )
    graph.nodes, graph["view"] = torch.from_numpy(nodes), torch.from_numpy(view)
    return graph


@pytest.fixture(scope="module")
def detailed_set(tmp_path_factory):
    """Two windows in each of 14 areas of four classes that look much alike; ten areas of each validate."""
    rng = np.random.default_rng(0)
    folder, parts = tmp_path_factory.mktemp("detailed") / "set", {p: [] for p in ("train", "validation", "test")}
    with create_training_set(folder, 112, Reporter()) as writer:
        for label in CLASSES:
            for area in range(AREAS):
                for _ in range(2):
                    parts["train" if area < 4 else "validation"].append(len(writer))
                    patch = rng.normal(0.02 * label, 0.15, (len(LCZ_BANDS), 48, 48)).astype(np.float32)
                    writer.add(label, patch, _graph(rng, label), f"{label}-{area}", 0.0, 0.0)
        details = {"nodes": list(NODE_DETAILS), "window": list(WINDOW_DETAILS), "max_nodes": PLACES}
        sentinel2 = {"bands": list(LCZ_BANDS), "surroundings_px": 8, "scale": "reflectance"}
        about = {"name": "detailed", "sentinel2": sentinel2, "google_earth": {"details": details, "pixel_m": 1.0}}
        writer.finish({"polygons": parts}, about)
    return folder


@pytest.mark.parametrize("borders", [True, False])
def test_the_fusion_knows_borders_and_the_plausible_classes_are_of_areas(detailed_set, tmp_path, borders):
    light = {**LIGHT, "width": 2, "epochs": 3, "google_earth_epochs": 4, "split": "polygons", "borders": borders}
    train.run(train.Parameters(detailed_set, tmp_path / "m.safetensors", **light), Reporter())
    model = model_file.load(tmp_path / "m.safetensors")
    networks = {s: streams.restore(model, s) for s in (streams.SENTINEL2, streams.GOOGLE_EARTH)}
    training_set = open_training_set(detailed_set)
    ids = training_set.split("polygons")["validation"]
    samples = training_set.load(ids, Reporter(), surroundings=True, detailed=True)
    seen = evaluation.predict_samples(networks, samples, None, torch.device("cpu"), Reporter())
    if borders:
        joined = fusing.on_borders(samples, 0)
        others = evaluation.predict_samples(networks, joined, None, torch.device("cpu"), Reporter())
        assert np.abs(others.probabilities["sentinel2"] - seen.probabilities["sentinel2"]).max() > 0.01
    found = fusion_of(model.metadata)
    cases = [seen, others] if borders else [seen]
    both = (np.concatenate([p.probabilities[s] for p in cases]) for s in ("sentinel2", "google_earth"))
    labels, available = (np.concatenate([getattr(p, n) for p in cases]) for n in ("labels", "available"))
    expected = fit_all(*both, labels, available, 40)[found.rule]
    np.testing.assert_allclose(found.weights, expected.weights, atol=1e-3)
    np.testing.assert_allclose(found.temperatures, expected.temperatures, rtol=1e-3)
    seen.add_fusion(found)
    thresholds = evaluation.thresholds(seen, found)
    for deciding in ("fused", "sentinel2"):
        kept = model.metadata["plausible"][deciding]
        assert kept["total"] == 40 and tuple(kept["areas"]) == thresholds[deciding]["areas"]
        np.testing.assert_allclose(kept["thresholds"], thresholds[deciding]["thresholds"], atol=1e-4)
