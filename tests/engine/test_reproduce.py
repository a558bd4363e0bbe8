"""The paper's experiment end to end, on small sets: one made here, one as the published dataset is."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("published", [False, True])
def test_the_experiment_runs_on_any_set_of_the_layout(make_training_set, tmp_path, published):
    dataset = make_training_set(tmp_path / "set", labels=(2, 8, 14), per_class=10, published=published)
    command = [
        sys.executable,
        ROOT / "benchmarks/reproduce.py",
        dataset,
        "--folder",
        tmp_path / "out",
        "--width",
        2,
        "--epochs",
        1,
        "--google-earth-epochs",
        2,
        "--device",
        "cpu",
    ]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr[-2000:]
    page = (tmp_path / "out/reproduction.md").read_text()
    assert page == done.stdout
    assert ("synthetic" in page) is not published
    results = json.loads((tmp_path / "out/reproduction.json").read_text())
    for split, title in (("polygons", "Splitting the polygon pool"), ("random", "Splitting the sample pool")):
        assert f"## {title}" in page
        (run,) = results[split]
        assert set(run) == {
            "Sentinel-2 stream",
            "Google Earth stream",
            "fused, alpha 0.6",
            "fused, alpha of the validation samples",
        }
        for name, figures in run.items():
            assert sum(map(sum, figures["confusion"])) == figures["samples"] == 6
            assert f"| {name} | {figures['oa']:.3f} |" in page
