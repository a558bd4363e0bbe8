"""One process at a time at a place, and what a file system without locks means for it."""

import errno
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from df4lcz_qgis import install_steps, locks
from df4lcz_qgis.engine.shared.errors import Cancelled
from df4lcz_qgis.engine.shared.message import say

ROOT = Path(__file__).resolve().parents[2]
WAITING = say("Waiting.")


def test_of_many_one_at_a_time_and_nothing_is_left(tmp_path):
    inside, most, done = [], [], []

    def work():
        for _ in range(25):
            with locks.only_one(tmp_path / "x.lock", WAITING, lambda _: None, lambda: time.sleep(1e-4)):
                inside.append(1)
                most.append(len(inside))
                time.sleep(1e-4)
                inside.pop()
                done.append(1)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(done) == 150 and max(most) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_process_that_dies_lets_go(tmp_path):
    code = (
        "import pathlib, sys, time\nfrom df4lcz_qgis import locks\n"
        "with locks.only_one(pathlib.Path(sys.argv[1]), '', print, print):\n"
        "    print('mine', flush=True)\n    time.sleep(60)"
    )
    lock, told = tmp_path / "x.lock", []
    other = subprocess.Popen([sys.executable, "-c", code, lock], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert other.stdout.readline() == "mine\n"

    def pause():
        other.kill()
        other.wait()

    with locks.only_one(lock, WAITING, told.append, pause):
        assert told == [WAITING]
    assert not lock.exists()
    other.stdout.close()


@pytest.mark.skipif(locks.fcntl is None, reason="locks of POSIX")
@pytest.mark.parametrize("number", [errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.EINVAL])
def test_where_there_are_no_locks_it_goes_on_and_says_so(tmp_path, monkeypatch, number):
    def flock(*_):
        raise OSError(number, "none here")

    monkeypatch.setattr(locks.fcntl, "flock", flock)
    told = []
    with install_steps.only_one(tmp_path, install_steps.Reporting(told.append, lambda _: None, lambda: True)):
        assert [str(line) for line in told] == [
            f"The file system of {tmp_path} has no locks (none here). See to it that no other window of QGIS does the "
            "same at once."
        ]


@pytest.mark.skipif(locks.fcntl is None, reason="locks of POSIX")
@pytest.mark.parametrize("number", [errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES])
def test_a_lock_of_another_is_waited_for_until_the_user_cancels(tmp_path, monkeypatch, number):
    def flock(*_):
        raise OSError(number, "taken")

    monkeypatch.setattr(locks.fcntl, "flock", flock)
    told, asked = [], iter([False, False, True])
    with pytest.raises(Cancelled, match="Another window goes on"):  # noqa: SIM117
        with install_steps.only_one(
            tmp_path, install_steps.Reporting(told.append, lambda _: None, lambda: next(asked))
        ):
            pytest.fail("it is another's")
    assert [str(line) for line in told] == ["Another window is installing the engine; waiting for it."]
