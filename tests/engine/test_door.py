import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import rasterio
from core_scenes import (
    ROOT,
    Recorder,
    engine_environment_variables,
    random_scene,
    run_engine,
    small_model,
    start_engine,
)
from waiting import dies

from df4lcz_qgis.engine import door, operations
from df4lcz_qgis.engine.shared import protocol
from df4lcz_qgis.engine.shared.errors import EngineError


class Client:
    """A client of the door that speaks the protocol as QGIS does."""

    def __init__(self, **options):
        self.process = start_engine("door", stdin=subprocess.PIPE, **options)

    def send(self, message):
        text = message if isinstance(message, str) else json.dumps(message)
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def events(self):
        """Events up to the last one of a request."""
        for line in self.process.stdout:
            event = json.loads(line)
            yield event
            if event["event"] in ("result", "error"):
                return

    def close(self):
        self.process.stdin.close()
        code = self.process.wait(20)
        self.process.stdout.close()
        self.process.stderr.close()
        return code


@pytest.fixture
def client():
    found = Client()
    yield found
    found.process.kill()
    found.process.wait()


def last(client):
    return list(client.events())[-1]


def test_several_requests_in_one_process(client, tmp_path):
    model = small_model(tmp_path / "m.safetensors")
    for _ in range(2):
        client.send(protocol.request("describe-model", {"model": str(model)}))
        event = last(client)
        assert event["event"] == "result" and event["outputs"]["name"] == "small"
    assert client.close() == 0


@pytest.mark.parametrize(
    ("request_", "code", "text"),
    [
        ("{not json", "RequestError", "not JSON"),
        ("[1]", "RequestError", "not a JSON object"),
        ({"protocol": 99, "operation": "classify", "parameters": {}}, "RequestError", "restart QGIS"),
        ({"protocol": 1, "operation": "classify"}, "RequestError", "lacks"),
        (protocol.request("fly", {}), "RequestError", "'fly'.*classify"),
        (protocol.request("classify", {"colour": 1}), "RequestError", "Unknown parameter colour"),
        (protocol.request("describe-model", {"model": "/nowhere.safetensors"}), "ModelFileError", "nowhere"),
    ],
)
def test_a_wrong_request_is_answered_and_the_next_one_works(client, request_, code, text):
    import re

    client.send(request_)
    event = last(client)
    assert (event["event"], event["code"]) == ("error", code)
    assert re.search(text, str(protocol.message_of(event)))
    client.send(protocol.request("fly", {}))
    assert last(client)["code"] == "RequestError"
    assert client.close() == 0


NOISY = """
import os, sys, types
from dataclasses import dataclass
from df4lcz_qgis.engine import operations, door
@dataclass(frozen=True)
class Parameters:
    pass
def run(parameters, reporter):
    print("from print"); sys.stdout.write("from sys.stdout\\n"); os.write(1, b"from C\\n")
    os.system("echo from a child")
    %s
    reporter.progress(0.5, "half")
    return {"x": 1}
module = types.ModuleType("noisy"); module.Parameters, module.run = Parameters, run
load = operations.load
operations.load = lambda name: module if name == "noisy" else load(name)
sys.exit(door.serve())
"""


def odd_engine(body="pass"):
    return subprocess.Popen(
        [sys.executable, "-c", NOISY % body],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=engine_environment_variables(),
    )


def ask(process):
    process.stdin.write(json.dumps(protocol.request("noisy", {})) + "\n")
    process.stdin.flush()
    events = []
    while not events or events[-1]["event"] not in ("result", "error"):
        events.append(json.loads(process.stdout.readline()))
    return events


def test_stdout_carries_events_only():
    process = odd_engine()
    events = ask(process)
    out, err = process.communicate(timeout=20)
    assert [e["event"] for e in events] == ["progress", "result"] and out == ""
    for words in ("from print", "from sys.stdout", "from C", "from a child"):
        assert words in err


def test_stdin_holds_requests_only():
    """Whatever else reads it finds it empty, and takes no request; on Windows it must not even be asked about."""
    body = "assert sys.stdin.read() == '' and os.read(0, 9) == b'' and os.system('read answer') != 0"
    process = odd_engine(body)
    text = json.dumps(protocol.request("noisy", {})) + "\n"
    process.stdin.write(2 * text)  # the second waits while the first reads
    process.stdin.flush()
    for _ in range(2):
        assert [json.loads(process.stdout.readline())["event"] for _ in "12"] == ["progress", "result"]
    out, _ = process.communicate(timeout=20)
    assert process.returncode == 0 and out == ""


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("raise MemoryError", "ran out of memory"),
        ("raise RuntimeError('DefaultCPUAllocator: cannot allocate memory: you tried')", "ran out of memory"),
        ("raise type('OutOfMemoryError', (RuntimeError,), {})('CUDA')", "graphics card ran out"),
        ("import no_such_module", "'Install engine' with 'Repair'"),
        ("raise KeyError('x')", "unexpected error"),
        ("return {'x': float('nan')}", "unexpected error"),
    ],
)
def test_unforeseen_errors_are_reported_as_events(body, text):
    process = odd_engine(body)
    event = ask(process)[-1]
    process.communicate(timeout=20)
    assert (
        event["code"] == "EngineError" and text in str(protocol.message_of(event)) and "Traceback" in event["details"]
    )


@pytest.fixture(scope="module")
def slow_scene(tmp_path_factory):
    """A scene and a model whose one batch computes for many seconds: cancelling must reach into it."""
    import torch
    from core_scenes import SMALL, metadata_of

    from df4lcz_qgis.engine import streams
    from df4lcz_qgis.engine.shared import model_file

    folder = tmp_path_factory.mktemp("slow")
    random_scene(folder / "s.tif", 1000, 1000)
    options = {**SMALL, "width": 96, "depth": 9}
    torch.manual_seed(0)
    network = streams.make("sen2lcz", options)
    model = model_file.Model(metadata_of("sen2lcz", options), {"sentinel2": dict(network.state_dict())})
    model_file.save(folder / "m.safetensors", model, Recorder())
    return folder


def classify_request(folder, output):
    values = {"s2": folder / "s.tif", "model": folder / "m.safetensors", "output": output, "device": "cpu"}
    return protocol.request("classify", {**{k: str(v) for k, v in values.items()}, "batch_size": 4000})


def wait_for_forward_pass(client):
    for event in client.events():
        if event["event"] == "scratch":
            break
    time.sleep(1.5)


def test_closing_stdin_ends_a_forward_pass_within_two_seconds(client, slow_scene, tmp_path):
    output = tmp_path / "lcz.tif"
    output.write_bytes(b"precious")
    client.send(classify_request(slow_scene, output))
    wait_for_forward_pass(client)
    assert client.process.poll() is None
    started = time.monotonic()
    client.process.stdin.close()
    code = client.process.wait(10)
    assert time.monotonic() - started < 2
    assert code in (0, 130)
    assert [p.name for p in tmp_path.iterdir()] == ["lcz.tif"] and output.read_bytes() == b"precious"


def test_a_killed_engine_has_named_its_temporary_files(client, slow_scene, tmp_path):
    client.send(classify_request(slow_scene, tmp_path / "lcz.tif"))
    scratch = next(e["path"] for e in client.events() if e["event"] == "scratch")
    client.process.kill()
    assert client.process.wait(10) == -signal.SIGKILL
    assert Path(scratch).parent == tmp_path and not (tmp_path / "lcz.tif").exists()


def test_the_engine_ends_when_its_parent_is_killed(slow_scene, tmp_path):
    code = (
        "import json, subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-m', 'df4lcz_qgis.engine', 'door'], stdin=subprocess.PIPE,\n"
        "                         stdout=subprocess.PIPE, text=True)\n"
        "child.stdin.write(sys.argv[1] + '\\n'); child.stdin.flush()\n"
        "for line in child.stdout:\n"
        "    if json.loads(line)['event'] == 'scratch': print(child.pid, flush=True)\n"
    )
    text = json.dumps(classify_request(slow_scene, tmp_path / "lcz.tif"))
    parent = subprocess.Popen(
        [sys.executable, "-c", code, text],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env=engine_environment_variables(),
    )
    child = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert dies(child)
    assert list(tmp_path.iterdir()) == []


def test_a_request_that_comes_with_the_end_of_input_is_not_left_running(slow_scene, tmp_path):
    process = start_engine("door", stdin=subprocess.PIPE)
    started = time.monotonic()
    process.communicate(json.dumps(classify_request(slow_scene, tmp_path / "lcz.tif")) + "\n", timeout=60)
    assert time.monotonic() - started < 15 and not (tmp_path / "lcz.tif").exists()


def test_without_requests_it_ends_well():
    process = start_engine("door", stdin=subprocess.PIPE)
    out, _ = process.communicate("", timeout=60)
    assert (process.returncode, out) == (0, "")


def test_answer_gives_the_exit_code(monkeypatch):
    recorder = Recorder()
    assert door.answer(json.dumps(protocol.request("fly", {})), recorder) == 1
    assert recorder.events[-1]["code"] == "RequestError"
    cancelled = Recorder()
    cancelled.cancel()
    request = protocol.request("import-model", {"weights": __file__, "output": "/tmp/x.safetensors"})
    assert door.answer(json.dumps(request), cancelled) == 130
    assert cancelled.events[-1]["code"] == "Cancelled"


# The command line.


def test_help_lists_the_operations():
    code, out, _ = run_engine("--help")
    assert code == 0 and all(name in out for name in operations.OPERATIONS)
    code, out, _ = run_engine("classify", "--help")
    assert code == 0 and "--cell-size" in out and "(default 100.0)" in out and "--reflectance-offset" in out


def test_exit_codes_of_the_command_line(tmp_path):
    code, _, err = run_engine("fly")
    assert code == 2 and "fly" in err
    code, _, err = run_engine("classify", "--s2", "x.tif")
    assert code == 2 and "--model" in err
    code, _, err = run_engine("describe-model", "--model", tmp_path / "none.safetensors")
    assert code == 1 and err.startswith("Error: There is no model file") and "Traceback" not in err


def test_the_command_line_maps_and_prints_json(tmp_path):
    random_scene(tmp_path / "s.tif")
    small_model(tmp_path / "m.safetensors")
    code, out, err = run_engine(
        "classify",
        "--s2",
        tmp_path / "s.tif",
        "--model",
        tmp_path / "m.safetensors",
        "--output",
        tmp_path / "out" / "lcz.tif",
        "--device",
        "cpu",
    )
    assert code == 0, err
    assert json.loads(out)["cells"] == 130 and (tmp_path / "out" / "lcz.tif").exists()
    assert "13 x 10 cells" in err


@pytest.fixture
def deep_folder(tmp_path):
    """Two folders with spaces, accents, quotes and more than 260 characters, as GDAL, PyTorch and SQLite must take."""
    folder = tmp_path / ("Größe & Łódź 'x' 市 " + "a" * 130) / ("très profond (b) " + "b" * 130)
    folder.mkdir(parents=True)
    return folder


def test_the_command_line_in_long_paths_with_spaces_and_accents(deep_folder):
    random_scene(deep_folder / "scène.tif")
    small_model(deep_folder / "modèle.safetensors")
    code, out, err = run_engine(
        "classify",
        "--s2",
        deep_folder / "scène.tif",
        "--model",
        deep_folder / "modèle.safetensors",
        "--output",
        deep_folder / "neu é" / "lcz.tif",
        "--probabilities",
        deep_folder / "neu é" / "p.tif",
        "--device",
        "cpu",
    )
    assert code == 0, err
    outputs = json.loads(out)
    assert outputs["output"] == str(deep_folder / "neu é" / "lcz.tif") and outputs["cells"] == 130
    assert {p.name for p in (deep_folder / "neu é").iterdir()} >= {"lcz.tif", "p.tif"}
    assert not list(deep_folder.rglob("*partial*"))


def test_the_door_in_long_paths_and_relative_to_the_clients_folder(client, deep_folder):
    random_scene(deep_folder / "scène.tif")
    small_model(deep_folder / "modèle.safetensors")
    values = {"s2": "scène.tif", "model": "modèle.safetensors", "output": "carte né.tif", "device": "cpu"}
    client.send(protocol.request("classify", values, str(deep_folder)))
    assert last(client)["event"] == "result"
    assert (deep_folder / "carte né.tif").is_file() and client.close() == 0


def test_segments_in_long_paths(deep_folder):
    """GeoPackages have SQLite's journals beside them, with names longer still."""
    import numpy as np
    from core_scenes import write_raster

    data = np.random.default_rng(0).integers(0, 255, (3, 200, 200)).astype(np.uint8)
    transform = rasterio.Affine(1, 0, 400_000, 0, -1, 4_200_000)
    write_raster(deep_folder / "rgb é.tif", data, transform=transform, names=("red", "green", "blue"))
    code, _, err = run_engine(
        "segment",
        "--rgb",
        deep_folder / "rgb é.tif",
        "--output",
        deep_folder / "objets é.gpkg",
        "--segmenter",
        "superpixels",
    )
    assert code == 0, err
    assert (deep_folder / "objets é.gpkg").stat().st_size > 0 and not list(deep_folder.glob("*partial*"))


def test_progress_bar_on_a_terminal(tmp_path):
    import pty

    small_model(tmp_path / "m.safetensors")
    random_scene(tmp_path / "s.tif")
    leader, follower = pty.openpty()
    process = start_engine(
        "classify",
        "--s2",
        tmp_path / "s.tif",
        "--model",
        tmp_path / "m.safetensors",
        "--output",
        tmp_path / "lcz.tif",
        "--device",
        "cpu",
        stderr=follower,
    )
    os.close(follower)
    process.communicate(timeout=120)
    shown = os.read(leader, 100_000).decode()
    os.close(leader)
    assert process.returncode == 0 and "[##############################] 100 %" in shown


def test_control_c_cancels_with_130(slow_scene, tmp_path):
    process = start_engine(
        "classify",
        "--s2",
        slow_scene / "s.tif",
        "--model",
        slow_scene / "m.safetensors",
        "--output",
        tmp_path / "lcz.tif",
        "--device",
        "cpu",
        "--batch-size",
        4,
    )
    while "cells of 100 m" not in process.stderr.readline():
        assert process.poll() is None
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130 and "Cancelled" in err and list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_command_line_amid_a_forward_pass(slow_scene, tmp_path, number):
    output = tmp_path / "lcz.tif"
    output.write_bytes(b"precious")
    process = start_engine(
        "classify",
        "--s2",
        slow_scene / "s.tif",
        "--model",
        slow_scene / "m.safetensors",
        "--output",
        output,
        "--probabilities",
        tmp_path / "p.tif",
        "--device",
        "cpu",
        "--batch-size",
        4000,
    )
    while "cells of 100 m" not in process.stderr.readline():
        assert process.poll() is None
    time.sleep(1.5)
    process.send_signal(number)
    started = time.monotonic()
    _, err = process.communicate(timeout=60)
    assert time.monotonic() - started < 2
    assert process.returncode == 130 and "Cancelled" in err and "Traceback" not in err
    assert [p.name for p in tmp_path.iterdir()] == ["lcz.tif"] and output.read_bytes() == b"precious"


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_signal_ends_the_door_and_leaves_nothing(client, slow_scene, tmp_path):
    client.send(classify_request(slow_scene, tmp_path / "lcz.tif"))
    wait_for_forward_pass(client)
    client.process.send_signal(signal.SIGTERM)
    started = time.monotonic()
    client.process.wait(10)
    assert time.monotonic() - started < 2 and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [(b"\xff\xfe{}\n", "not text"), (b"[" * 20_000_000, "longer than"), (b"\x80", "not text")],
    ids=["no text", "too long", "no text at the end"],  # the line itself would be too long for the environment
)
def test_what_is_no_text_ends_the_engine(line, words):
    process = start_engine("door", stdin=subprocess.PIPE, text=False)
    with contextlib.suppress(BrokenPipeError):  # it stops listening when it has had enough
        process.stdin.write(line)
        process.stdin.flush()
    if line == b"\x80":
        process.stdin.close()
    event = json.loads(process.stdout.readline())
    assert event["code"] == "RequestError" and words in str(protocol.message_of(event))
    assert process.wait(20) == 1
    process.stdout.close()
    process.stderr.close()


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"protocol": 1, "operation": "style", "folder": "\\u0000", "parameters": 5}']
)
def test_odd_requests_are_refused_in_words(client, text):
    client.send(text)
    event = last(client)
    assert event["code"] == "RequestError" and client.process.poll() is None


def test_a_null_character_in_a_path_is_refused(client):
    client.send(protocol.request("style", {"lcz": "a\0.tif", "output": "b.tif"}, "/a\0b"))
    assert "null character" in str(protocol.message_of(last(client)))


def test_an_unforeseen_error_has_its_details_in_the_log_that_it_names(tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_DATA", str(tmp_path))
    try:
        raise KeyError("odd")
    except KeyError as error:
        said = str(door.unexpected(error))
    log = tmp_path / "logs" / "engine.log"
    assert str(log) in said and "Traceback" not in said
    assert "Traceback" in log.read_text() and "KeyError: 'odd'" in log.read_text()
    log.write_text("x" * 2_000_000)
    door.unexpected(KeyError("again"))
    assert log.stat().st_size < 2_000 and (tmp_path / "logs" / "engine.old.log").stat().st_size == 2_000_000
    monkeypatch.setenv("DF4LCZ_DATA", str(log))
    assert "cannot be written" in str(door.unexpected(KeyError("odd")))


@pytest.mark.parametrize(
    "error",
    [
        ImportError("x.so: failed to map segment from shared object"),
        OSError(12, "Cannot allocate memory"),
        RuntimeError("can't start new thread"),
        MemoryError(),
    ],
)
def test_a_lack_of_memory_is_told_as_one(error):
    assert "ran out of memory" in str(door.unexpected(error))


def test_out_of_memory_speaks_of_the_batch_size():
    assert "batch size" in str(door.out_of_memory()) and EngineError(door.out_of_memory()).code == "EngineError"
