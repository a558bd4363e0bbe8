"""The client of the door by itself: which engines it keeps, and how it ends one."""

import threading


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
