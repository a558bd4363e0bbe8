"""Parts of work sent through dask: to processes of this computer, or to the scheduler of a cluster.

Parts are sent a few at a time and taken in their order. One whose worker ended, or that met an error nobody foresaw,
is done again, at most :data:`AGAIN` times. The workers of this computer listen on its loopback alone, to each other
alone (by keys made for the run), and end with this process.
"""

from __future__ import annotations

import asyncio
import bisect
import contextlib
import functools
import json
import logging
import queue
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..shared import protocol
from ..shared.errors import WorkersError
from ..shared.files import scratch_folder
from ..shared.message import say
from ..shared.reporter import Reporter
from . import worker
from .fitness import check_fit
from .head_start import head_start
from .here import PART
from .kept import Kept
from .local import end_at_once, local_cluster, make_ready
from .parts import Arrays, Recipe, Work

if TYPE_CHECKING:
    from distributed import Client, Future

#: How often a part is done again before the work is given up.
AGAIN = 2
#: Seconds between two looks at whether the user has cancelled.
_TICK = 0.2
#: Seconds that a scheduler has to answer, at the beginning and when it is lost.
_PATIENCE = 15


class Cluster:
    """Workers behind a scheduler: ``address`` is its address or file, or the number of processes to start here.

    They are looked for when the first piece of work needs them. Processes here are started once the first parts, done
    in this one, show that it pays, if several get more out of this computer than one (``gains``). ``module`` is then
    the one that they should have at hand, as :func:`.local.make_ready` takes it. A context manager: its end is theirs.
    """

    def __init__(self, address: str | int, module: str | None = None, *, gains: bool = False) -> None:
        self._address = address
        self._module, self._gains = module, gains
        self._stack = contextlib.ExitStack()
        self._client: Client | None = None

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError, TimeoutError):  # of workers that are gone already
            self._stack.close()

    def imap(
        self,
        recipe: Recipe,
        parts: Sequence[Any],
        reporter: Reporter,
        *,
        opened: Work | None = None,
        kept: Kept | None = None,
        text: str = PART,
    ) -> Iterator[Arrays]:
        """As :meth:`.here.Workers.imap`."""
        todo = [n for n in range(len(parts)) if kept is None or not kept.path(n).exists()]
        begin = 0
        if isinstance(self._address, int) and self._client is None:
            options = {"opened": opened, "kept": kept, "text": text, "gains": self._gains}
            for arrays in head_start(recipe, parts, todo, reporter, **options):
                begin += 1
                yield arrays
        if begin == len(parts):
            return
        todo = [n for n in todo if n >= begin]
        client = self._start(len(todo), reporter)
        check_fit(client, recipe, reporter)
        run = _Run(client, recipe, parts, todo, reporter)
        try:
            for number in range(begin, len(parts)):
                reporter.progress(number / len(parts), text, number=number + 1, count=len(parts))
                arrays = run.result(number) if number in run.open else kept.get(number) if kept else None
                if arrays is None:  # kept, but damaged
                    run.add(number)
                    arrays = run.result(number)
                elif kept and not kept.path(number).exists():
                    kept.put(number, arrays, reporter)
                yield arrays
        finally:
            run.give_up()
            _forget(client, recipe)

    def _start(self, parts: int, reporter: Reporter) -> Client:
        if self._client is not None:
            return self._client
        from distributed import Client

        logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what matters is told as messages
        options: dict[str, Any] = {"timeout": _PATIENCE, "set_as_default": False}
        try:
            if isinstance(self._address, int):
                folder = self._stack.enter_context(scratch_folder(reporter, "df4lcz-workers-"))
                count = min(self._address, parts)
                if self._module:
                    make_ready(self._module)
                reporter.info("{count} processes share the work.", count=count)
                cluster = self._stack.enter_context(local_cluster(count, folder))
                end = functools.partial(end_at_once, cluster)
                reporter.ends.append(end)
                self._stack.callback(reporter.ends.remove, end)
                self._client = self._stack.enter_context(Client(cluster, **options))
            else:
                address = self._address
                if address.endswith(".json"):
                    address = json.loads(Path(address).read_text(encoding="utf-8"))["address"]
                # A client that finds nobody waits half a minute at its end.
                asyncio.run(_knock(address))
                self._client = self._stack.enter_context(Client(address, **options))
        except (OSError, TimeoutError, ValueError, RuntimeError, TypeError, KeyError) as error:
            raise WorkersError(
                "The workers {address} cannot be reached ({error}). Check that the scheduler runs there and that its "
                "address and keys (TLS) are right, or let this computer do the work (WORKERS=1).",
                address=repr(self._address),
                error=error or type(error).__name__,
            ) from error
        if not isinstance(self._address, int):
            self._tell(self._client, reporter)
        return self._client

    def _tell(self, client: Client, reporter: Reporter) -> None:
        deadline = time.monotonic() + _PATIENCE
        while not (known := client.scheduler_info(n_workers=-1)["workers"]):
            reporter.check()
            if time.monotonic() > deadline:
                raise WorkersError(
                    "The scheduler {address} has no workers. Start some, as the page 'A region, a cluster' shows.",
                    address=repr(self._address),
                )
            time.sleep(_TICK)
        # Nothing of a dashboard: dask tells the address of one that a scheduler does not have.
        reporter.info(
            "{count} workers of {address} share the work.", count=len(known), address=client.scheduler.address
        )


async def _knock(address: str) -> None:
    """See whether a scheduler answers, with the keys of dask's configuration where it wants some."""
    from distributed.comm import connect
    from distributed.security import Security

    comm = await connect(address, timeout=_PATIENCE, **Security().get_connection_args("client"))
    await comm.close()


def _forget(client: Client, recipe: Recipe) -> None:
    """Let every worker close what it has open of ``recipe``, in the very threads that opened it."""
    from distributed import wait

    with contextlib.suppress(Exception):  # of no consequence for what is done
        threads = client.nthreads()
        closing = [
            client.submit(worker.forget, recipe, workers=[name], pure=False, priority=1)
            for name, count in threads.items()
            for _ in range(count)
        ]
        wait(closing, timeout=_TICK * 10)


class _Run:
    """The parts of one piece of work that are on their way."""

    def __init__(
        self, client: Client, recipe: Recipe, parts: Sequence[Any], todo: Sequence[int], reporter: Reporter
    ) -> None:
        self._client, self._recipe, self._parts, self._reporter = client, recipe, parts, reporter
        self._todo, self.open = list(todo), set(todo)
        self._running: dict[Future, int] = {}
        self._ready: dict[int, Arrays] = {}
        self._tries: dict[int, int] = {}
        self._inbox: queue.Queue[Future] = queue.Queue()
        self._lost_at: float | None = None
        self._threads = 1

    def add(self, number: int) -> None:
        """Do a part besides those known at the beginning."""
        bisect.insort(self._todo, number)
        self.open.add(number)

    def result(self, number: int) -> Arrays:
        """What a part gives, once it is done; meanwhile the next ones are sent.

        Raises:
            Df4lczError: what it met.
        """
        while number not in self._ready:
            self._reporter.check()
            self._send(number)
            with contextlib.suppress(queue.Empty):
                self._take(self._inbox.get(timeout=_TICK))
            self._look_after()
        self.open.discard(number)
        return self._ready.pop(number)

    def _send(self, first: int) -> None:
        if not self._running:
            self._threads = max(1, sum(self._client.nthreads().values()))
        threads = self._threads
        # One part more than there are threads waits at the workers, and few results wait for an earlier one.
        # The one that is waited for is sent whatever else waits, as when it must be done again.
        while self._todo and (
            self._todo[0] == first or (len(self._running) < threads + 1 and len(self._ready) <= 2 * threads)
        ):
            number = self._todo.pop(0)
            future = self._client.submit(worker.do, self._recipe, self._parts[number], pure=False)
            self._running[future] = number
            future.add_done_callback(self._inbox.put)

    def _take(self, future: Future) -> None:
        number = self._running.get(future)
        if number is None:
            return
        from distributed import KilledWorker

        try:
            arrays, error, said = future.result(timeout=_PATIENCE)
        except KilledWorker as lost:
            self._again(future, say("it ended the process that did it; memory may be short"), lost)
            return
        except Exception as unforeseen:  # noqa: BLE001 - whatever a worker met: the part is tried elsewhere
            if self._client.status == "running":  # else the scheduler is lost, which is looked after
                self._again(
                    future, say("{kind}: {error}", kind=type(unforeseen).__name__, error=unforeseen), unforeseen
                )
            return
        del self._running[future]
        future.release()
        for event in said:
            worker.said(event, self._reporter)
        if error is not None:
            protocol.raise_error(error)
        self._ready[number] = arrays

    def _again(self, future: Future, why: Any, error: BaseException) -> None:
        number = self._running.pop(future)
        future.release()
        self._tries[number] = self._tries.get(number, 0) + 1
        if self._tries[number] > AGAIN:
            raise WorkersError(
                "{part} could not be done in {count} tries ({why}). What is finished is kept; check the data there, "
                "or use fewer workers.",
                part=self._recipe.title(self._parts[number]),
                count=self._tries[number],
                why=why,
            ) from error
        bisect.insort(self._todo, number)

    def _look_after(self) -> None:
        """Wait for a scheduler that is lost, for a while; send again what went with it.

        Raises:
            WorkersError: it does not come back, or all workers are gone.
        """
        if self._client.status == "running":
            self._lost_at = None
            for future in [f for f in self._running if f.status in ("lost", "cancelled")]:
                bisect.insort(self._todo, self._running.pop(future))
            return
        now = time.monotonic()
        self._lost_at = self._lost_at or now
        if self._client.status == "closed" or now - self._lost_at > _PATIENCE:
            raise WorkersError(
                "The scheduler of the workers is gone. Start it and the work again; with unfinished work kept, it goes "
                "on from there."
            )

    def give_up(self) -> None:
        """Tell the workers that nothing of it is wanted any more."""
        running, self._running = list(self._running), {}
        if running and self._client.status == "running":
            with contextlib.suppress(Exception):  # the workers hear of it, or are gone
                self._client.cancel(running, force=True)
