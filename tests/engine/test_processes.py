"""Short questions to programs end in time, and with all that the programs started."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from test_engine_environment import script
from waiting import comes_true, dies, has_line

from df4lcz_qgis import fixed_versions, install_steps, interpreters, keeper, processes
from df4lcz_qgis.engine.shared.errors import Cancelled, EngineError

shell = pytest.mark.skipif(os.name == "nt", reason="shell scripts stand for programs")


def test_an_answer():
    code = "import sys; print('é', sys.stdin.read()); sys.exit('broken\\nfor good')"
    told = processes.ask([sys.executable, "-X", "utf8", "-c", code], dict(os.environ), 60)
    assert told == processes.Answer(1, "é \n", "broken\nfor good\n") and told.last_words == "for good"
    told = processes.ask(["/no/such/program"], {}, 60)
    assert told.code is None and not told.timed_out and "/no/such/program" in told.err


@shell
@pytest.mark.parametrize("cancel", [False, True])
def test_what_takes_too_long_or_is_cancelled_ends_with_its_children(tmp_path, cancel):
    slow = script(tmp_path / "slow", f"sleep 300 & echo $! > '{tmp_path}/child'; echo begun; wait")
    started = time.monotonic()
    if cancel:
        with pytest.raises(Cancelled, match="run 'Install engine' again"):
            processes.ask([str(slow)], dict(os.environ), 300, lambda: has_line(tmp_path / "child"))
    else:
        told = processes.ask([str(slow)], dict(os.environ), 2)
        assert told.timed_out and told.code is None and told.out == "begun\n"
    child = (tmp_path / "child").read_text().strip()
    assert dies(child) and time.monotonic() - started < 10


@shell
def test_a_child_that_lives_on_keeps_nobody_waiting(tmp_path):
    started = time.monotonic()
    told = processes.ask([str(script(tmp_path / "p", "sleep 5 & echo done"))], dict(os.environ), 60)
    assert told.out == "done\n" and time.monotonic() - started < 4


@shell
@pytest.mark.parametrize(
    ("question", "limit"),
    [
        (install_steps.pip_environment, (install_steps, "_SECONDS_OF_SETTINGS")),
        (lambda python: install_steps.try_imports(python, ["x"]), (install_steps, "_SECONDS_OF_IMPORTS")),
        (fixed_versions.platform_tag, (fixed_versions, "_SECONDS_TO_TELL")),
    ],
)
def test_a_python_that_does_not_answer_is_no_traceback(tmp_path, monkeypatch, question, limit):
    monkeypatch.setattr(*limit, 1)
    python = script(tmp_path / "bin" / "python", "exec sleep 300")
    with pytest.raises(EngineError, match=r"did not answer within 1 seconds.*run 'Install engine' again"):
        question(python)


@shell
def test_an_interpreter_that_does_not_answer_is_left_for_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(interpreters, "_SECONDS_TO_ANSWER", 1)
    python = script(tmp_path / "python", "exec sleep 300")
    assert str(interpreters.problem_of(python, dict(os.environ))) == "it did not answer within 1 seconds"
    with pytest.raises(Cancelled):
        interpreters.problem_of(python, dict(os.environ), lambda: True)


@shell
def test_windows_own_program_ends_a_tree(tmp_path, monkeypatch):
    """With a script in that program's place, which does on Linux what it does there."""
    place = tmp_path / "System32" / "taskkill.exe"
    script(place, f'echo "$@" > "{tmp_path}/asked"; kill -9 $(cat "{tmp_path}/child") "$4"')
    parent = script(tmp_path / "parent", f"sleep 300 & echo $! > '{tmp_path}/child'; wait")
    process = subprocess.Popen([str(parent)])
    assert comes_true(lambda: has_line(tmp_path / "child"), 60)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(subprocess, "CREATE_NO_WINDOW", 0, raising=False)
    monkeypatch.setenv("SystemRoot", str(tmp_path))
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    keeper.end_tree(process)
    assert process.wait(10) and (tmp_path / "asked").read_text() == f"/T /F /PID {process.pid}\n"
    assert dies((tmp_path / "child").read_text().strip())


def test_certificates_of_other_programs_count_for_pip_where_it_has_none(monkeypatch):
    for name in [n for n in os.environ if n.upper().startswith("PIP_") or n.endswith("_CA_BUNDLE")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(processes, "ask", lambda *_: processes.Answer(0, ""))
    further = {"REQUESTS_CA_BUNDLE": "/of/qgis.pem", "HTTPS_PROXY": "http://of-qgis:1"}
    monkeypatch.setenv("HTTPS_PROXY", "http://own:1")
    found = install_steps.pip_environment(Path(sys.executable), further)
    assert found["PIP_CERT"] == "/of/qgis.pem" and found["HTTPS_PROXY"] == "http://own:1"
    monkeypatch.setenv("PIP_CERT", "/of/pip.pem")
    assert install_steps.pip_environment(Path(sys.executable), further)["PIP_CERT"] == "/of/pip.pem"


@shell
def test_pip_that_cannot_use_a_proxy_says_what_to_do(tmp_path):
    words = "ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS support."
    python = script(tmp_path / "bin" / "python", f'[ "$2" = -m ] || exec "{sys.executable}" "$@"')
    told = install_steps.Reporting(lambda _: None, lambda _: None, lambda: False)
    failing = script(tmp_path / "pip", f"echo '{words}'; exit 1")
    with pytest.raises(EngineError, match=r"(?s)cannot use a SOCKS proxy.*Name an HTTP proxy.*uv on PATH"):
        install_steps.run([str(failing)], told, 0.0, 1.0, python=str(python))


def test_a_temporary_folder_goes_and_its_leftovers_do_no_harm(tmp_path, monkeypatch):
    with processes.temporary_folder("df4lcz-test-") as folder:
        (folder / "file").touch()
    assert not folder.exists()
    with processes.temporary_folder("df4lcz-test-") as folder:
        folder.rmdir()

    def busy(*_, **__):
        raise PermissionError("in use")

    with monkeypatch.context() as patch, processes.temporary_folder("df4lcz-test-") as folder:
        (folder / "in use").touch()
        patch.setattr(os, "unlink", busy)
    assert (folder / "in use").exists()
    (folder / "in use").unlink()
    folder.rmdir()
