"""Work in parts: the same in this process, in several and on a scheduler; what happens when some of them are lost."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from waiting import comes_true
from work_in_parts import Squares

from df4lcz_qgis.engine.operations.fields import SegmenterFields
from df4lcz_qgis.engine.shared import protocol, workers
from df4lcz_qgis.engine.shared.errors import Cancelled, RasterError, RequestError, WorkersError
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.workers import head_start, local
from df4lcz_qgis.engine.workers.asked import asked_workers
from df4lcz_qgis.engine.workers.cluster import Cluster
from df4lcz_qgis.engine.workers.here import Here
from df4lcz_qgis.engine.workers.kept import Kept

ROOT = Path(__file__).parents[2]
PARTS = list(range(12))


class Listening(Reporter):
    def __init__(self, stop_at=None):
        super().__init__()
        self.texts, self._stop = [], stop_at

    def emit(self, event):
        if event["event"] != protocol.SCRATCH and event.get("message"):
            self.texts.append(str(protocol.message_of(event)))
            if self._stop and self._stop in self.texts[-1]:
                self.cancel()


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv(workers.VARIABLE, raising=False)


@pytest.fixture(autouse=True)
def _at_once(processes_at_once):
    """Small work stands for large one."""


@pytest.fixture(scope="module")
def two():
    with Cluster(2) as cluster:
        yield cluster


def squares(doers, recipe, reporter=None, **options):
    return [int(a["square"][0]) for a in doers.imap(recipe, PARTS, reporter or Reporter(), **options)]


def processes(recipe):
    return {int(f.name.split("-")[1]) for f in recipe.folder.glob("opened-*")}


def test_what_workers_may_be(tmp_path, monkeypatch):
    assert workers.parse(None) == workers.parse("auto") == "auto"
    assert workers.parse(" 3 ") == 3
    assert workers.parse("tls://node-1.example:8786") == "tls://node-1.example:8786"
    (tmp_path / "scheduler.json").write_text("{}")
    assert workers.parse(str(tmp_path / "scheduler.json")) == str(tmp_path / "scheduler.json")
    for wrong in ("0", "-1", "257", "many", "2.5", "node:port", str(tmp_path / "absent.json"), "ftp://a:1"):
        with pytest.raises(RequestError, match="Workers are 'auto'"):
            workers.parse(wrong)
    monkeypatch.setenv(workers.VARIABLE, "2")
    assert workers.parse(None) == 2 and workers.parse("1") == 1
    with asked_workers("auto", __name__, card=True) as found:
        assert isinstance(found, Cluster)
    with asked_workers("1", __name__, card=True) as found:
        assert isinstance(found, Here)


def test_auto_counts_graphics_cards_only_for_work_that_uses_them(monkeypatch):
    monkeypatch.setattr(local, "graphics_cards", lambda: 3)
    monkeypatch.setattr(local, "cores", lambda: 8)
    assert local.usual_count(card=True) == 3 and local.usual_count(card=False) == 2
    monkeypatch.setattr(local, "graphics_cards", lambda: 0)
    assert local.usual_count(card=True) == 2


def test_work_without_a_network_does_not_wait_for_pytorch():
    code = (
        "import sys\n"
        "from df4lcz_qgis.engine.workers.asked import asked_workers\n"
        "with asked_workers('auto', 'maps.map_filter', card=False):\n"
        "    assert 'torch' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    ("given", "uses"),
    [
        ({"segmenter": "sam"}, True),
        ({"segmenter": "superpixels"}, False),
        ({"segmenter": "sam", "device": "cpu"}, False),
    ],
)
def test_which_segmenters_use_a_card(given, uses):
    assert SegmenterFields(**given).uses_card() is uses


def test_the_same_from_one_process_and_from_two(tmp_path, two):
    one, many = Squares(tmp_path), Squares(tmp_path, at=-1)
    assert squares(Here(), one) == squares(two, many) == [n**2 for n in PARTS]
    assert len(processes(one)) == 3  # this one, and two others


def test_each_process_opens_the_work_once(tmp_path, two):
    recipe = Squares(tmp_path, seconds=0.1)
    found = [int(a["process"][0]) for a in two.imap(recipe, PARTS, Reporter())]
    assert os.getpid() not in found and len(set(found)) == 2
    assert processes(recipe) == set(found)


def test_processes_start_only_for_work_that_lasts(tmp_path, monkeypatch):
    monkeypatch.setattr(head_start, "PAYS_SHARING", 0.9)
    short, long = Squares(tmp_path, seconds=0.01), Squares(tmp_path, seconds=0.11)
    with Cluster(2) as cluster:
        reporter = Listening()
        assert squares(cluster, short, reporter) == [n**2 for n in PARTS] and processes(short) == {os.getpid()}
        assert not any("processes share" in text for text in reporter.texts)
        found = list(cluster.imap(long, PARTS, reporter))
        assert [int(a["square"][0]) for a in found] == [n**2 for n in PARTS]
        assert [int(a["process"][0]) == os.getpid() for a in found] == [True, *[False] * 11]
        assert "2 processes share the work." in reporter.texts
        again = [int(a["process"][0]) for a in cluster.imap(short, PARTS, reporter)]
        assert os.getpid() not in again  # they are there now


def test_they_start_sooner_where_there_is_something_for_each(tmp_path, monkeypatch):
    monkeypatch.setattr(head_start, "PAYS", 0.9)
    monkeypatch.setattr(head_start, "PAYS_SHARING", 9.0)
    for cores, network, alone in ((2, True, True), (8, True, False), (2, False, False)):
        monkeypatch.setattr(local, "cores", lambda n=cores: n)
        recipe = Squares(tmp_path, seconds=0.11, at=-cores, times=int(network))
        with asked_workers("2", "shared.lcz", card=False, network=network) as found:
            by = {int(a["process"][0]) for a in found.imap(recipe, PARTS, Reporter())}
        assert (by == {os.getpid()}) is alone


def test_kept_parts_say_nothing_about_how_long_the_others_take(tmp_path, monkeypatch):
    monkeypatch.setattr(head_start, "PAYS_SHARING", 0.45)
    kept, recipe = Kept("test", {"work": 1}), Squares(tmp_path, seconds=0.11)
    for number in (0, 1, 2, 4, 5):
        kept.put(number, {"square": np.array([number**2]), "process": np.array([0])}, Reporter())
    with Cluster(2) as cluster:
        found = list(cluster.imap(recipe, PARTS, Reporter(), kept=kept))
    assert [int(a["square"][0]) for a in found] == [n**2 for n in PARTS]
    by = [int(a["process"][0]) for a in found]
    assert by[:6] == [0, 0, 0, os.getpid(), 0, 0] and os.getpid() not in by[6:]


@pytest.mark.parametrize("what", ["killed", "unforeseen"])
def test_a_part_that_goes_wrong_is_done_again(tmp_path, two, what):
    for times in (1, 2):
        folder = tmp_path / str(times)
        folder.mkdir()
        recipe = Squares(folder, what, times=times)
        assert squares(two, recipe) == [n**2 for n in PARTS]
        assert (folder / "tries-3").stat().st_size == times + 1


@pytest.mark.parametrize(("what", "why"), [("killed", "ended the process"), ("unforeseen", "ZeroDivisionError")])
def test_a_part_that_goes_wrong_for_ever_is_named(tmp_path, two, what, why):
    with pytest.raises(WorkersError, match=f"Part 3 could not be done in 3 tries .*{why}"):
        squares(two, Squares(tmp_path, what))
    assert squares(two, Squares(tmp_path, at=-1)) == [n**2 for n in PARTS]  # and the others are well


def test_what_a_part_refuses_is_told_at_once_with_its_warnings(tmp_path, two):
    reporter = Listening()
    with pytest.raises(RasterError, match=r"Part 3 is damaged\."):
        squares(two, Squares(tmp_path, "refused"), reporter)
    assert "Look at part 3." in reporter.texts
    assert (tmp_path / "tries-3").stat().st_size == 1


def test_a_file_that_a_worker_lacks_is_told_before_the_work(tmp_path, two):
    (tmp_path / "there").write_text("x")
    recipe = Squares(tmp_path, files=(str(tmp_path / "there"), str(tmp_path / "absent")))
    with pytest.raises(WorkersError, match=r"The worker t\w+://.* cannot read .*absent"):
        squares(two, recipe)
    assert not list(tmp_path.glob("began-*"))


def test_a_cancel_ends_the_parts_that_run(tmp_path, two):
    recipe, reporter = Squares(tmp_path, seconds=30), Listening()
    found = two.imap(recipe, PARTS, reporter)
    started = time.monotonic()
    with pytest.raises(Cancelled):
        reporter.emit = lambda event: (reporter.cancel(), None)
        next(found)
    assert time.monotonic() - started < 10
    again = Squares(tmp_path, at=-1)
    assert squares(two, again) == [n**2 for n in PARTS]
    assert time.monotonic() - started < 25  # the parts of 30 s were given up


@pytest.mark.parametrize("doers", ["here", "two"])
def test_finished_parts_are_not_done_again(tmp_path, two, doers):
    doers = Here() if doers == "here" else two
    kept, recipe = Kept("test", {"work": 1}), Squares(tmp_path, "refused", at=7)
    with pytest.raises(RasterError):
        squares(doers, recipe, kept=kept)
    assert set(range(5)) <= {n for n in PARTS if kept.path(n).exists()} and not kept.path(7).exists()
    kept.path(2).write_bytes(b"damaged")
    for file in tmp_path.glob("began-*"):
        file.unlink()
    before = {n for n in PARTS if kept.path(n).exists()} - {2}
    assert squares(doers, Squares(tmp_path, at=-1), kept=kept) == [n**2 for n in PARTS]
    assert {int(f.name.split("-")[1]) for f in tmp_path.glob("began-*")} == set(PARTS) - before
    kept.discard()
    assert not kept.exists


def test_few_results_wait_for_one_that_is_slow(tmp_path, two):
    found = two.imap(Squares(tmp_path, seconds=0.05), list(range(60)), Reporter())
    next(found)
    time.sleep(3)  # nobody takes results meanwhile
    assert len(list(tmp_path.glob("began-*"))) <= 12
    found.close()


def test_too_little_memory_is_told(tmp_path, monkeypatch):
    import distributed.system

    monkeypatch.setattr(distributed.system, "MEMORY_LIMIT", 1_200_000_000)
    monkeypatch.setattr("df4lcz_qgis.engine.workers.cluster.AGAIN", 0)
    with Cluster(2) as cluster, pytest.raises(WorkersError, match="memory may be short"):
        squares(cluster, Squares(tmp_path, "greedy"))


def _alive(pids):
    return [p for p in pids if psutil.pid_exists(p) and psutil.Process(p).status() != psutil.STATUS_ZOMBIE]


_RUN = """
import sys
from pathlib import Path
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.workers import head_start
from df4lcz_qgis.engine.workers.cluster import Cluster
from work_in_parts import Squares
head_start.PAYS_SHARING = 0
if __name__ == "__main__":
    with Cluster(2) as two:
        list(two.imap(Squares(Path(sys.argv[1]), seconds=60), list(range(9)), Reporter()))
"""


def test_no_worker_outlives_a_process_that_is_killed(tmp_path):
    script = tmp_path / "run.py"
    script.write_text(_RUN)
    paths = os.pathsep.join((str(ROOT), str(Path(__file__).parent)))
    environment = {**os.environ, "PYTHONPATH": paths, "TMPDIR": str(tmp_path)}
    run = subprocess.Popen([sys.executable, str(script), str(tmp_path)], env=environment)
    try:
        assert comes_true(lambda: len(list(tmp_path.glob("opened-*"))) == 2, 90)
        children = [c.pid for c in psutil.Process(run.pid).children(recursive=True)]
        assert len(children) >= 2
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
    assert comes_true(lambda: not _alive(children), 5)


def test_a_cancelled_run_ends_its_workers_soon(tmp_path):
    paths = os.pathsep.join((str(ROOT), str(Path(__file__).parent)))
    script = tmp_path / "run.py"
    script.write_text(
        _RUN.replace("Reporter())", "REPORTER)")
        .replace("seconds=60", 'what="busy", at=0')
        .replace("if __name__", "from df4lcz_qgis.engine.shared import ending\nREPORTER = Reporter()\nif __name__")
        .replace(
            "    with Cluster(2)", "    with ending.heeded(ending.SIGNALS, lambda _: ending.end(REPORTER)), Cluster(2)"
        )
    )
    environment = {**os.environ, "PYTHONPATH": paths, "TMPDIR": str(tmp_path)}
    run = subprocess.Popen([sys.executable, str(script), str(tmp_path)], env=environment)
    assert comes_true(lambda: (tmp_path / "began-0").exists(), 90)
    children = [c.pid for c in psutil.Process(run.pid).children(recursive=True)]
    started = time.monotonic()
    run.send_signal(signal.SIGTERM)
    assert run.wait(timeout=10) == protocol.EXIT_CANCELLED
    assert comes_true(lambda: not _alive(children), 5) and time.monotonic() - started < 4  # 2 s on a quiet machine
    assert not list(tmp_path.glob("df4lcz-workers-*"))


@pytest.fixture
def scheduler(tmp_path):
    """A dask scheduler and two workers of its own on the loopback, as on a cluster: address and processes."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    paths = os.pathsep.join((str(ROOT), str(Path(__file__).parent)))
    environment = {**os.environ, "PYTHONPATH": paths, "TMPDIR": str(tmp_path)}
    address = f"tcp://127.0.0.1:{port}"
    command = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
    common = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    started = [subprocess.Popen([*command, "--host", "127.0.0.1", "--port", str(port), "--no-dashboard"], **common)]
    command = [sys.executable, "-m", "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-dashboard"]
    command += ["--host", "127.0.0.1", "--preload", "df4lcz_qgis.engine.workers.worker"]
    started += [subprocess.Popen(command, **common) for _ in range(2)]
    try:
        yield address, started
    finally:
        for process in started:
            with contextlib.suppress(psutil.NoSuchProcess):
                for child in psutil.Process(process.pid).children(recursive=True):
                    child.kill()
            process.kill()
            process.wait()


def test_a_scheduler_s_workers_do_the_same_and_one_may_be_lost(tmp_path, scheduler):
    address, (_, first, _) = scheduler
    reporter, recipe = Listening(), Squares(tmp_path, seconds=0.2)
    with Cluster(address) as cluster:
        found = cluster.imap(recipe, PARTS, reporter)
        taken = [next(found)]
        for process in (*psutil.Process(first.pid).children(recursive=True), psutil.Process(first.pid)):
            process.kill()
        taken += found
    assert [int(a["square"][0]) for a in taken] == [n**2 for n in PARTS]
    assert any(f"workers of {address} share the work." in text for text in reporter.texts)


def test_a_scheduler_that_is_gone_is_told_and_the_work_goes_on_from_what_is_finished(tmp_path, scheduler, monkeypatch):
    address, (master, *_) = scheduler
    kept = Kept("test", {"work": 2})
    monkeypatch.setattr("df4lcz_qgis.engine.workers.cluster._PATIENCE", 20)
    with Cluster(address) as cluster:
        found = cluster.imap(Squares(tmp_path, seconds=0.3), PARTS, Reporter(), kept=kept)
        next(found), next(found)
        monkeypatch.setattr("df4lcz_qgis.engine.workers.cluster._PATIENCE", 2)
        master.kill()
        with pytest.raises(WorkersError, match="scheduler of the workers is gone"):
            list(found)
    finished = [n for n in PARTS if kept.path(n).exists()]
    assert finished[:2] == [0, 1] and len(finished) < len(PARTS)
    for file in tmp_path.glob("began-*"):
        file.unlink()
    assert squares(Here(), Squares(tmp_path), kept=kept) == [n**2 for n in PARTS]
    assert len(list(tmp_path.glob("began-*"))) == len(PARTS) - len(finished)


@pytest.mark.parametrize("text", ["", "{}", '{"address": 5}'])
def test_a_scheduler_s_file_that_is_none_is_told(tmp_path, text):
    (tmp_path / "scheduler.json").write_text(text)
    with Cluster(str(tmp_path / "scheduler.json")) as cluster, pytest.raises(WorkersError, match="cannot be reached"):
        squares(cluster, Squares(tmp_path))


def test_keys_that_are_missing_are_told_at_once(tmp_path, monkeypatch):
    with Cluster("tls://127.0.0.1:1") as cluster, pytest.raises(WorkersError, match="TLS"):
        started = time.monotonic()
        squares(cluster, Squares(tmp_path))
    assert time.monotonic() - started < 10


def test_nobody_at_an_address_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("df4lcz_qgis.engine.workers.cluster._PATIENCE", 2)
    with (
        Cluster("tcp://127.0.0.1:1") as cluster,
        pytest.raises(WorkersError, match=r"'tcp://127\.0\.0\.1:1' cannot be reached"),
    ):
        squares(cluster, Squares(tmp_path))
