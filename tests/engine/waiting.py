"""What other processes do is waited for, and never for ever: a test that waits in vain fails."""

import time
from pathlib import Path


def comes_true(condition, seconds=10):
    """Whether a condition holds within some seconds."""
    deadline = time.monotonic() + seconds
    while not (found := condition()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return bool(found)


def has_line(path):
    """Whether another process has written a line to a file: the name is there before what is written."""
    return path.exists() and path.read_text().endswith("\n")


def lives(pid):
    """Whether a process runs: one that ended and was not waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def dies(pid):
    """Whether a process is gone within 10 s: whoever killed but did not wait for it may see it dying still."""
    return comes_true(lambda: not lives(pid))
