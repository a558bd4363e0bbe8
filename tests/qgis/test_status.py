"""The status page, with an engine, without one, and with a broken one."""

import json
import os
import shutil
import struct

import pytest
from qgis.core import Qgis, QgsApplication, QgsSettings


@pytest.fixture
def own_data(tmp_path, monkeypatch):
    """An empty data folder of the plugin."""
    folder = tmp_path / "dåta"
    monkeypatch.setenv("DF4LCZ_DATA", str(folder))
    return folder


def test_a_working_engine_and_a_model(run, engine, small_model, own_data, tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_PYTHON", str(engine.python))
    (own_data / "models").mkdir(parents=True)
    shutil.copy(small_model, own_data / "models" / "mine.safetensors")
    (own_data / "models" / "broken.safetensors").write_bytes(b"nonsense")
    QgsSettings().setValue("Processing/Configuration/DF4LCZ_WORKERS", "tcp://scheduler:8786")
    results = run("df4lcz:status", {"OUTPUT": str(tmp_path / "status.html")})
    QgsSettings().remove("Processing/Configuration/DF4LCZ_WORKERS")
    algorithm = QgsApplication.processingRegistry().algorithmById("df4lcz:status")
    assert {o.name() for o in algorithm.outputDefinitions()} <= set(results)
    assert results["READY"] is True and results["ENGINE_READY"] is True and results["MODELS"] == 1
    assert results["ENGINE_PYTHON"] == str(engine.python)
    versions = json.loads(engine("status", "--no-devices"))
    page = (tmp_path / "status.html").read_text(encoding="utf-8")
    for words in (
        Qgis.QGIS_VERSION,
        f"torch {versions['packages']['torch']}",
        "mine.safetensors",
        "broken",
        "tcp://scheduler:8786",
    ):
        assert words in page and words in run.log
    assert results["DEVICE"] in ("cuda", "mps", "cpu")


def _model(metadata):
    """A model file of no weights with these metadata."""
    header = json.dumps({"__metadata__": {"df4lcz": json.dumps(metadata)}}).encode()
    return struct.pack("<Q", len(header)) + header


def test_files_in_the_models_folder_that_are_no_models_do_not_end_it(run, small_model, own_data, tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_PYTHON", "/no/such/python")
    folder = own_data / "models"
    folder.mkdir(parents=True)
    shutil.copy(small_model, folder / "mine.safetensors")
    (folder / "folder.safetensors").mkdir()
    (folder / "hanging.safetensors").symlink_to(folder / "nowhere")
    (folder / "circle.safetensors").symlink_to(folder / "circle.safetensors")
    whole = {"format_version": 1, "name": "x", "classes": [1], "streams": {}, "weights_sha256": "0" * 64}
    bad = {
        "empty": b"",
        "zeros": bytes(64),
        "long": struct.pack("<Q", 2**63) + b"{}",
        "list": _model([1]),
        "number": _model({**whole, "streams": 5}),
        "name": _model({**whole, "name": 7, "streams": {"google_earth": {"architecture": "gcn"}}}),
        "streams": _model({**whole, "streams": {"sentinel2": "odd"}}),
        "newer": _model({**whole, "format_version": 99}),
        "deep": struct.pack("<Q", 100_000) + b"[" * 100_000,
    }
    for name, content in bad.items():
        (folder / f"{name}.safetensors").write_bytes(content)
    odd = os.fsencode(folder) + b"/\xff\xfe.safetensors"
    with open(odd, "wb") as file:
        file.write(b"nonsense")
    results = run("df4lcz:status", {"OUTPUT": str(tmp_path / "s.html")})
    assert results["MODELS"] == 1 and results["READY"] is False
    page = (tmp_path / "s.html").read_text(encoding="utf-8")
    for name in ("mine", "folder", "hanging", "circle", *bad, "??"):
        assert f"{name}.safetensors" in page
    assert page.count(">damaged<") == len(bad) + 4


def test_weights_on_disk_are_found_by_content(run, data, own_data, tmp_path, monkeypatch):
    folder = tmp_path / "weights & more"
    folder.mkdir()
    shutil.copy(data / "weights" / "resnet20_so2sat.h5", folder / "renamed.h5")
    monkeypatch.setenv("DF4LCZ_WEIGHTS", str(folder))
    results = run("df4lcz:status", {"OUTPUT": str(tmp_path / "s.html")})
    assert results["WEIGHTS_FOUND"] == "resnet20-so2sat"
    assert "sam-vit-b" in results["WEIGHTS_MISSING"].split(",")
    assert "weights &amp; more" in (tmp_path / "s.html").read_text(encoding="utf-8")
    assert "Segment Anything needs weights: run 'Download weights'" in run.log
    assert "Mapping from Sentinel-2 with a published network needs weights" not in run.log


@pytest.mark.parametrize(
    ("python", "advice"),
    [("", "Run the algorithm 'Install engine'"), ("/no/such/python", "does not exist"), ("bare", "Repair")],
)
def test_without_a_working_engine_it_still_answers(qgis_process, bare_python, tmp_path, python, advice):
    python = str(bare_python) if python == "bare" else python
    env = {"DF4LCZ_PYTHON": python, "DF4LCZ_DATA": str(tmp_path / "nothing"), "DF4LCZ_WEIGHTS": ""}
    done = qgis_process("--json", "run", "df4lcz:status", "--", f"OUTPUT={tmp_path / 's.html'}", env=env)
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["READY"] is False and results["ENGINE_READY"] is False and results["MODELS"] == 0
    page = (tmp_path / "s.html").read_text(encoding="utf-8")
    assert "is not ready yet" in page and advice in page.replace("&#x27;", "'")
    # Nothing is made but the log that tells what an engine that does not start had to say.
    assert {p.name for p in (tmp_path / "nothing").rglob("*") if p.is_file()} <= {"engine.log"}


def test_an_incomplete_engine_names_what_is_missing(run, engine, own_data, tmp_path, monkeypatch):
    """A real environment without one of the packages: the engine's own, seen by another that asks for one more."""
    python = tmp_path / "python"
    more = tmp_path / "requirements.txt"
    more.write_text("numpy>=1\nno-such-package>=2\n")
    code = (
        "import runpy, sys; from df4lcz_qgis.engine import installation; from pathlib import Path; "
        f"installation.packages.__defaults__ = (Path({str(more)!r}),); sys.argv = ['df4lcz', 'door']; "
        "runpy.run_module('df4lcz_qgis.engine', run_name='__main__')"
    )
    python.write_text(f'#!/bin/sh\nexec "{engine.python}" -c "{code}"\n')
    python.chmod(0o755)
    monkeypatch.setenv("DF4LCZ_PYTHON", str(python))
    results = run("df4lcz:status", {"OUTPUT": str(tmp_path / "s.html")})
    assert results["ENGINE_READY"] is False and results["READY"] is False
    page = (tmp_path / "s.html").read_text(encoding="utf-8")
    assert "The package no-such-package is missing. Run" in page and "incomplete" in page
