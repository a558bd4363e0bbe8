"""The client of the door by itself: which engines it keeps, and how it ends one."""

import os
import shlex
import sys
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback


class Idle:
    """An engine to be kept; one that is slow to end waits for ``go_on``."""

    def __init__(self, go_on=None):
        self.ending, self.ended, self._go_on = threading.Event(), threading.Event(), go_on

    def end(self):
        self.ending.set()
        assert self._go_on is None or self._go_on.wait(10)
        self.ended.set()


def test_every_engine_that_is_given_back_is_ended_once_another_is(provider):
    """Algorithms end at once: one gives its engine back while the one before, which another has replaced, is ended."""
    from df4lcz.df4lcz_qgis.engine_client import _Pool

    pool, go_on = _Pool(), threading.Event()
    before, first, second = Idle(go_on), Idle(), Idle()
    pool.give(before)
    other = threading.Thread(target=pool.give, args=(first,))
    other.start()
    assert before.ending.wait(10)
    pool.give(second)
    go_on.set()
    other.join(10)
    pool.close()
    assert all(engine.ended.is_set() for engine in (before, first, second))
    assert pool._timer is None


#: Begins as an engine does that has written an output, and says so.
BEGIN = """
import json, os, pathlib, sys, time
def tell(event, **fields):
    print(json.dumps({"event": event, **fields}), flush=True)
folder = pathlib.Path(os.environ["FOLDER"])
sys.stdin.readline()
kept = folder / "a.partial-1.tif"
kept.write_text("old")
tell("scratch", path=str(kept))
"""
SETTLE = 'tell("settling")\n(folder / "begun").touch()\n'
END = """
sys.stdin.read()
time.sleep(2.5)
kept.unlink()
tell("result", outputs={"output": "a.tif"})
"""
HANG = '(folder / "begun").touch()\ntime.sleep(60)\n'


class Impatient(QgsProcessingFeedback):
    """Cancels as soon as there is a file."""

    def __init__(self, path):
        super().__init__()
        self._path, self.cancelled_at = path, None

    def isCanceled(self):
        if self.cancelled_at is None and self._path.exists():
            self.cancelled_at = time.monotonic()
        return self.cancelled_at is not None


@pytest.fixture
def cancelled(provider, tmp_path):
    """Have a stand-in for the engine do something, and cancel it amid that; returns its outputs, notes the seconds."""
    from df4lcz.df4lcz_qgis.engine_client import EngineProcess

    python = tmp_path / "python"

    def call(code):
        (tmp_path / "stand_in.py").write_text(code)
        python.write_text(f"#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(tmp_path))}/stand_in.py\n")
        python.chmod(0o755)
        feedback = Impatient(tmp_path / "begun")
        process = EngineProcess(python, {**os.environ, "FOLDER": str(tmp_path)})
        try:
            return process.request({}, feedback)
        finally:
            call.seconds = time.monotonic() - feedback.cancelled_at

    return call


def test_an_engine_that_moves_its_outputs_into_place_is_let_finish(cancelled, tmp_path):
    assert cancelled(BEGIN + SETTLE + END) == {"output": "a.tif"}
    assert cancelled.seconds > 2.4
    assert not (tmp_path / "a.partial-1.tif").exists()


def test_another_one_is_ended_within_two_seconds(cancelled, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.errors import Cancelled

    with pytest.raises(Cancelled, match="Nothing was written"):
        cancelled(BEGIN + HANG)
    assert cancelled.seconds < 2.0
    assert not (tmp_path / "a.partial-1.tif").exists()


def test_one_whose_outputs_are_in_place_is_too(cancelled, tmp_path):
    """It has answered, or could not move them and put all back, and does not end."""
    from df4lcz.df4lcz_qgis.engine.shared.errors import Cancelled

    failed = 'tell("error", code="Cancelled", message="Cancelled. Nothing was written.")\n'
    with pytest.raises(Cancelled, match="Nothing was written"):
        cancelled(BEGIN + 'tell("settling")\n(folder / "begun").touch()\nsys.stdin.read()\n' + failed + HANG)
    assert cancelled.seconds < 2.0
    assert not (tmp_path / "a.partial-1.tif").exists()


def test_what_an_engine_leaves_amid_moving_is_kept_and_told(cancelled, tmp_path, monkeypatch):
    from df4lcz.df4lcz_qgis import engine_client
    from df4lcz.df4lcz_qgis.engine.shared.errors import Cancelled

    monkeypatch.setattr(engine_client, "_SETTLING_SECONDS", 2.0)
    with pytest.raises(Cancelled, match=r"while it moved the outputs into place.*'\.partial-'"):
        cancelled(BEGIN + SETTLE + HANG)
    assert 2.0 < cancelled.seconds < 10.0
    assert (tmp_path / "a.partial-1.tif").read_text() == "old"


def test_what_an_engine_leaves_that_dies_amid_moving_is_kept_and_told(provider, tmp_path):
    from df4lcz.df4lcz_qgis.engine.shared.errors import EngineError
    from df4lcz.df4lcz_qgis.engine_client import EngineProcess

    python, feedback = tmp_path / "python", QgsProcessingFeedback()
    (tmp_path / "stand_in.py").write_text(BEGIN + SETTLE + "os._exit(3)")
    python.write_text(f"#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(tmp_path))}/stand_in.py\n")
    python.chmod(0o755)
    with pytest.raises(EngineError, match="exit code 3"):
        EngineProcess(python, {**os.environ, "FOLDER": str(tmp_path)}).request({}, feedback)
    assert (tmp_path / "a.partial-1.tif").read_text() == "old"
    assert "while it moved the outputs into place" in feedback.textLog()


def test_a_cancel_amid_moving_the_outputs_of_the_real_engine(provider, scene, small_model, tmp_path):
    """Where another program holds its files, as happens on Windows, moving them takes longer than a cancel may."""
    from df4lcz.df4lcz_qgis import engine_client, engine_environment
    from df4lcz.df4lcz_qgis.engine.shared import protocol

    slow = (
        "import pathlib, time\n"
        "real = pathlib.Path.replace\n"
        "def replace(self, target):\n"
        f"    pathlib.Path({str(tmp_path / 'begun')!r}).touch()\n"
        "    time.sleep(1.2)\n"
        "    return real(self, target)\n"
        "pathlib.Path.replace = replace\n"
    )
    hooks, out = tmp_path / "hooks", tmp_path / "out"
    for folder in (hooks, out):
        folder.mkdir()
    (hooks / "sitecustomize.py").write_text(slow)
    written = {"output": out / "lcz.tif", "confidence": out / "c.tif"}
    for path in written.values():
        path.write_bytes(b"old")
    request = {"s2": {"path": str(scene)}, "model": str(small_model), **{k: str(p) for k, p in written.items()}}
    environment = {**engine_environment.clean_environment(), "PYTHONPATH": str(hooks)}
    process = engine_client.EngineProcess(engine_environment.find(), environment)
    feedback = Impatient(tmp_path / "begun")
    outputs = process.request(protocol.request("classify", request), feedback)
    assert feedback.cancelled_at is not None and process._process.wait(10) is not None
    assert Path(outputs["output"]) == written["output"]
    assert all(path.stat().st_size > 3 for path in written.values())
    assert not [p.name for p in out.iterdir() if ".partial-" in p.name]
