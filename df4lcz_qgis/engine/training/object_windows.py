"""Graphs of a training set's windows: which of them get one, and what is told of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..areas.training_areas import Problem
from ..graphs.padded import WindowGraphs
from ..shared import method
from ..shared.message import say
from ..shared.reporter import Reporter
from ..streams.google_earth import LITTLE_COVERED, seen_share

if TYPE_CHECKING:
    from torch_geometric.data import Data


class ObjectWindows:
    """Gives each window its graph, and counts those without."""

    def __init__(self) -> None:
        self._empty = self._hidden = 0

    def of(self, graphs: WindowGraphs | None, count: int) -> list[Data | None]:
        """The graphs of so many windows; None without instances, and of windows that imagery covers too little of.

        Those the Google Earth stream does not see on a map either.
        """
        if graphs is None:
            return [None] * count
        found = graphs.to_data(most=method.MAX_NODES, double=True)
        hidden = np.zeros(count, bool) if graphs.covered is None else seen_share(graphs.covered) == 0
        self._hidden += int(hidden.sum())
        self._empty += sum(not graph.num_nodes for graph, is_hidden in zip(found, hidden) if not is_hidden)
        return [None if is_hidden else graph for graph, is_hidden in zip(found, hidden)]

    def problems(self, reporter: Reporter) -> list[Problem]:
        """What is to be told of windows without a graph."""
        found, done = [], say("the Google Earth stream does not see them")
        if self._hidden:
            what = say(
                "{count} windows of which the RGB image covers no more than {share:.0f} %",
                count=self._hidden,
                share=100 * LITTLE_COVERED,
            )
            found.append(Problem("little-imagery", (), what, done))
            reporter.warning(found[0].message)
        if self._empty:
            what = say("{count} windows without any instance", count=self._empty)
            found.append(Problem("no-instances", (), what, done))
        return found
