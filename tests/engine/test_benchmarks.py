"""The benchmarks that `make bench` runs, at their smallest: that they run, and that what they compare agrees."""

import sys

import pytest
from core_scenes import ROOT

sys.path.insert(0, str(ROOT))

from benchmarks import mapping, workers


@pytest.fixture
def run(monkeypatch):
    """Run a benchmark with arguments; gives the cells of its table's rows."""

    def call(benchmark, *arguments):
        found = {}
        monkeypatch.setattr(sys, "argv", ["benchmark", *arguments])
        monkeypatch.setattr(benchmark, "renew", lambda name, text: found.update({name: text}))
        benchmark.main()
        (text,) = found.values()
        return [[c.strip() for c in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]

    return call


def test_the_map_agrees_with_the_plain_loop(run):
    _, _, *rows = run(mapping, "--widths", "2", "--cells", "6", "--loop-cells", "5")
    assert [row[2] for row in rows] == ["real", "zeros"]
    assert all(float(row[-1]) < 1e-5 for row in rows)


def test_workers_are_measured(run):
    _, _, *rows = run(workers, "--workers", "1", "--sides", "64", "--width", "2")
    assert [row[:3] for row in rows] == [["64 x 64", "49", "1"]]
    assert float(rows[0][3]) > 0 and float(rows[0][6]) > 0.1
