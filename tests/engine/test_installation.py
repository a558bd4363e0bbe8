import importlib.metadata
import json
import os
import subprocess
import sys

import torch

from df4lcz_qgis.engine import installation
from df4lcz_qgis.engine.shared.folders import ROOT


def test_packages_of_this_environment_are_told_as_they_are():
    found = {p.name: p for p in installation.packages()}
    assert found["torch"].installed == importlib.metadata.version("torch")
    assert found["rasterio"].required and {"numpy", "safetensors", "segment-anything"} <= set(found)
    assert all(p.fits == (not p.problem) for p in found.values())


def test_missing_and_old_packages_are_problems(tmp_path):
    file = tmp_path / "requirements.txt"
    file.write_text("# a comment\nnumpy>=1.0  # any\nnumpy<1\nno-such-package-here>=2\n\n")
    fine, old, missing = installation.packages(file)
    assert fine.fits and fine.problem is None
    assert old.installed == importlib.metadata.version("numpy") and "needed: <1" in str(old.problem)
    assert missing.installed is None and "no-such-package-here is missing" in str(missing.problem)


def test_the_processor_is_always_a_device_and_the_last():
    found = installation.devices()
    assert found[-1]["device"] == "cpu"
    assert (found[0]["device"] == "cuda") == torch.cuda.is_available()


def test_operation_through_the_command_line():
    done = subprocess.run(
        [sys.executable, "-m", "df4lcz_qgis.engine", "status", "--no-devices"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ,
    )
    assert done.returncode == 0, done.stderr
    outputs = json.loads(done.stdout)
    assert outputs["devices"] == [] and outputs["packages"]["torch"] == importlib.metadata.version("torch")
