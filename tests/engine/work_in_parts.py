"""Work for workers to do in tests: quick parts, and such as end their process, fail, or wait."""

import contextlib
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from df4lcz_qgis.engine.shared.errors import RasterError
from df4lcz_qgis.engine.shared.message import say


@dataclass(frozen=True)
class Squares:
    """Each part gives its square and who did it; ``what`` happens in part ``at``, ``times`` times."""

    folder: Path
    what: str = ""
    at: int = 3
    times: int = 10**6
    seconds: float = 0.0
    files: tuple[str, ...] = ()

    @contextlib.contextmanager
    def open(self, reporter):
        (self.folder / f"opened-{os.getpid()}").touch()
        yield self.part

    def part(self, number, reporter):
        self.folder.joinpath(f"began-{number}").touch()
        until = time.monotonic() + self.seconds
        while time.monotonic() < until:
            reporter.check()
            time.sleep(0.02)
        if number == self.at and self.what and self._tries() <= self.times:
            getattr(self, self.what)(reporter)
        return {"square": np.array([number**2]), "process": np.array([os.getpid()])}

    def _tries(self):
        with (self.folder / f"tries-{self.at}").open("ab") as file:
            file.write(b".")
            return file.tell()

    def killed(self, reporter):
        os.kill(os.getpid(), signal.SIGKILL)

    def unforeseen(self, reporter):
        raise ZeroDivisionError("of a part")

    def refused(self, reporter):
        reporter.warning("Look at part {number}.", number=self.at)
        raise RasterError("Part {number} is damaged.", number=self.at)

    def greedy(self, reporter):
        hoard = []
        while True:
            hoard.append(np.ones(20_000_000))
            time.sleep(0.02)

    def busy(self, reporter):
        while True:  # and never asks whether it is still wanted
            time.sleep(0.01)

    def reads(self):
        return self.files

    def title(self, part):
        return say("Part {number}", number=part)
