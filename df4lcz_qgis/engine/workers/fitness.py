"""Whether every worker of a scheduler can do the work, asked before it begins."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..shared import folders
from ..shared.errors import WorkersError
from ..shared.reporter import Reporter
from . import worker
from .kept import state_of
from .parts import Recipe

if TYPE_CHECKING:
    from distributed import Client

#: Seconds that workers have to answer, and between two looks at whether they have.
_PATIENCE, _TICK = 15, 0.05


def check_fit(client: Client, recipe: Recipe, reporter: Reporter) -> None:
    """Ask every worker whether it can read what the work needs.

    Raises:
        WorkersError: one cannot, or has another version of the engine.
    """
    files = tuple((path, next(iter(state_of(path)[1:]), None)) for path in recipe.reads())
    asked = {name: client.submit(worker.look, files, workers=[name], pure=False) for name in client.nthreads()}
    deadline = time.monotonic() + _PATIENCE
    # One that is lost meanwhile never answers: whoever comes in its place is one of the same.
    while (waits := [n for n, f in asked.items() if not f.done()]) and time.monotonic() < deadline:
        reporter.check()
        if not set(waits) & set(client.nthreads()):
            break
        time.sleep(_TICK)
    answers: dict[str, Any] = {
        name: future.result() if future.status == "finished" else future.exception(timeout=_PATIENCE)
        for name, future in asked.items()
        if future.done()
    }
    for name, answer in answers.items():
        if not isinstance(answer, dict):
            raise WorkersError(
                "The worker {name} cannot do the work ({error}). Start it in the engine's environment, with the "
                "plugin's folder on its Python path.",
                name=name,
                error=answer,
            )
        if answer["version"] != folders.version():
            raise WorkersError(
                "The worker {name} has version {other} of the engine, this is {own}. Use one version everywhere.",
                name=name,
                other=answer["version"],
                own=folders.version(),
            )
        if answer["lacking"]:
            raise WorkersError(
                "The worker {name} cannot read {files}, or finds another file there. Put the files where every "
                "worker reads them under the same path.",
                name=name,
                files=", ".join(answer["lacking"]),
            )
    reporter.check()
