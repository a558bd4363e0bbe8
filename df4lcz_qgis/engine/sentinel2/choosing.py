"""Which of the scenes found are used: each part of the extent by the asked number of days, the clearest first."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
import shapely

from .acquisitions import passes
from .items import Item
from .products import ProductScene

#: Places along each side of what a tile has of the extent that are looked at.
_PLACES = 48


def newest(items: list[Item]) -> list[Item]:
    """Of items of one tile and pass those of the newest baseline; there may be two where a pass is cut in two.

    Far from the equator there are several passes a day. Items whose tile is not known all stay.
    """
    days: dict[tuple[str, str], list[Item]] = {}
    for item in items:
        days.setdefault((item.tile or item.id, item.date), []).append(item)
    kept: list[Item] = []
    for of_day in days.values():
        names = passes([ProductScene(item.id, {}, None, item.metadata) for item in of_day])
        best: dict[tuple[str, ...], str] = {}
        for item, name in zip(of_day, names):
            best[name] = max(best.get(name, ""), item.baseline)
        kept += [item for item, name in zip(of_day, names) if item.baseline == best[name]]
    return kept


def chosen(items: Iterable[Item], most: int) -> list[Item]:
    """Of each tile the clearest days such that ``most`` of them see each part of the extent, as far as there are any.

    Items whose tile is not known count together. The clearest items come first, those that tell no cloud last.
    """
    tiles: dict[str, list[Item]] = {}
    for item in items:
        tiles.setdefault(item.tile, []).append(item)
    kept = [item for of_tile in tiles.values() for item in _of_tile(of_tile, most)]
    return sorted(kept, key=lambda i: (*_rank([i]), i.id))


def _of_tile(items: list[Item], most: int) -> list[Item]:
    days: dict[str, list[Item]] = {}
    for item in items:
        days.setdefault(item.date, []).append(item)
    seen = dict(zip(days, _seen(list(days.values()))))
    counts = np.zeros(_PLACES**2, int)
    taken: list[str] = []
    for day in sorted(days, key=lambda d: _rank(days[d])):
        if (counts[seen[day]] < most).any():
            taken.append(day)
            counts += seen[day]
    # The edge of a swath may have been the clearest, and whole days that were needed all the same see as much.
    for day in sorted(taken, key=lambda d: (int(seen[d].sum()), -taken.index(d))):
        if (counts[seen[day]] > most).all():
            taken.remove(day)
            counts -= seen[day]
    return [item for day in taken for item in days[day]]


def _rank(items: list[Item]) -> tuple[bool, float, str]:
    """The order of days: by their cloud (that of their items by how much of the extent these see), then by date."""
    areas = [i.inside.area for i in items]
    cloud = sum(i.cloud * a for i, a in zip(items, areas)) / sum(areas)
    unknown = math.isnan(cloud)
    return unknown, 0.0 if unknown else round(cloud, 9), items[0].date


def _seen(days: list[list[Item]]) -> np.ndarray:
    """Which places (days, n) of a tile's part of the extent each day sees; all where the part is too thin to tell."""
    parts = np.array([shapely.union_all([i.inside for i in items]) for items in days], dtype=object)
    west, south, east, north = shapely.total_bounds(parts)
    steps = (np.arange(_PLACES) + 0.5) / _PLACES
    x, y = np.meshgrid(west + (east - west) * steps, south + (north - south) * steps)
    shapely.prepare(parts)
    found = shapely.contains_xy(parts[:, np.newaxis], x.ravel(), y.ravel())
    return found if found.any() else np.ones_like(found)
