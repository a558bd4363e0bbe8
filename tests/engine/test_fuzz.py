"""Some seconds of the fuzz of each reader; `make fuzz` does minutes."""

import subprocess
import sys

import pytest
from core_scenes import ROOT

pytest.importorskip("resource")


@pytest.mark.parametrize("reader", ["kml", "model", "split", "training-set", "product", "door"])
def test_damaged_files_are_refused(reader):
    command = [sys.executable, ROOT / "scripts" / "fuzz.py", reader, "--seconds", "2", "--seed", "7"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    count = int(done.stdout.split(":")[1].split()[0])
    assert count > 5, done.stdout
