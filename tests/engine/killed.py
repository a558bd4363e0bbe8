"""Whether a process that was killed is gone."""

import time
from pathlib import Path


def lives(pid):
    """Whether a process runs: one that ended and was not waited for does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def dies(pid):
    """Whether a process is gone within 10 s: whoever killed but did not wait for it may see it dying still."""
    deadline = time.monotonic() + 10
    while lives(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not lives(pid)
