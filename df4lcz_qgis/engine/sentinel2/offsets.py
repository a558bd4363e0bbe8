"""Whether the numbers of a scene hold the offset of processing baseline 04.00, by its item and by its pixels."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import numpy as np

from ..geodata.raster import open_raster
from ..shared.method import LCZ_BANDS
from ..shared.parameter import RasterSource
from ..shared.reporter import Reporter
from . import looks
from .item_words import has_offset
from .items import Item
from .metadata import OFFSET, QUANTIFICATION
from .products import ProductScene

#: With the offset hardly a number is below 900; without it more than this share is, unless all ground is bright.
_SURELY_BELOW, _SHARE_BELOW = 900, 0.02
#: Ground that is dark in some band: classes, and between which numbers this percentile of the darkest band's lies if
#: they hold the offset. Without it, all of that ground would be brighter than such ground ever is.
_DARK_GROUND = (
    ((6,), 50, 900, 1500),  # water
    ((4,), 10, 1000, 1800),  # plants
    ((2, 3), 25, 1000, 1500),  # shadow
)
#: Pixels of such ground, and their share, that are enough to go by.
_ENOUGH, _ENOUGH_SHARE = 50, 0.01
#: Pixels whose numbers hide the ground or are none; the look's largest side, of pixels of 20 m.
_HIDDEN, _LOOK_PX, _LOOK_M = (0, 1, 8, 9, 10, 11), 512, 20.0


def with_known_offset(scene: ProductScene, item: Item, reporter: Reporter) -> ProductScene | None:
    """The scene with the offset that item and pixels agree on; None, with a warning, where they do not or are silent.

    Where no ground tells it, the item's word is taken: bright ground and clouds contradict nothing.
    """
    metadata, shown = item.metadata, shown_by_pixels(scene)
    if not metadata.offsets:
        return _by_pixels(scene, item, shown, reporter)
    offset = min(metadata.offsets.values()) * _to_usual(scene)
    if offset <= -OFFSET and shown is False:
        reporter.warning(
            "{id} is left out: its item says that the numbers are 1000 too high, but too many of them are below 900. "
            "Its reflectances would be wrong.",
            id=item.id,
        )
        return None
    if offset == 0 and shown is True:
        reporter.warning(
            "{id} is left out: its item says that no offset is in its numbers, but those of its darkest ground (water, "
            "shadow, plants) are all about 1000. Its reflectances would be wrong.",
            id=item.id,
        )
        return None
    if offset == 0 and shown is None and has_offset(item.baseline) is not False:
        reporter.info(
            "{id}: no ground is dark and clear enough to show whether the offset is gone, as its item says; the item "
            "is believed.",
            id=item.id,
        )
    return scene


def _by_pixels(scene: ProductScene, item: Item, shown: bool | None, reporter: Reporter) -> ProductScene | None:
    """The scene with the offset that its pixels show, where its item tells none."""
    if shown is None:
        reporter.warning(
            "{id} is left out: its item tells neither its processing baseline nor its offset, and no ground is dark "
            "and clear enough to show whether its numbers are 1000 too high. Choose other dates or another catalogue.",
            id=item.id,
        )
        return None
    offset = -OFFSET / _to_usual(scene) if shown else 0.0
    reporter.info(
        "{id}: its item tells neither its processing baseline nor its offset; by its dark ground it is {offset:g}.",
        id=item.id,
        offset=offset,
    )
    return replace(scene, metadata=replace(item.metadata, offsets=dict.fromkeys(LCZ_BANDS, offset)))


def shown_by_pixels(scene: ProductScene) -> bool | None:
    """Whether a scene's numbers hold the offset; None where they do not show it."""
    numbers, classes = _look(scene)
    if numbers.shape[1] < _ENOUGH:
        return None
    without = float((numbers < _SURELY_BELOW).mean()) > _SHARE_BELOW
    held = _looks_held(numbers) if classes is None else _held_in_dark_ground(numbers.min(axis=0), classes)
    return None if without == held else held


def _look(scene: ProductScene) -> tuple[np.ndarray, np.ndarray | None]:
    """Reflectance x 10000 (10, n; float64), offset and all, of clear pixels, thinned, and their classes (n), if any."""
    paths = [*scene.bands.values(), *([scene.classification] if scene.classification else [])]
    with contextlib.ExitStack() as stack:
        opened = [stack.enter_context(open_raster(RasterSource(path))) for path in paths]
        windows = looks.common_windows(opened)
        if windows is None:
            return np.zeros((len(scene.bands), 0)), None
        coarse = abs(opened[0].transform.a) / (_LOOK_M if opened[0].crs.is_projected else _LOOK_M / 111_320)
        sides = windows[0].height, windows[0].width
        shape = tuple(min(_LOOK_PX, max(1, int(side * coarse))) for side in sides)
        planes = [looks.thinned(d, w, shape) for d, w in zip(opened, windows)]
        bands = list(zip(opened, windows, planes))[: len(scene.bands)]
        seen = np.all([looks.present(d, w, plane) & (plane != 0) for d, w, plane in bands], axis=0)
    numbers = np.stack(planes[: len(scene.bands)]) * _to_usual(scene)
    if not scene.classification:
        return numbers[:, seen], None
    seen &= ~np.isin(planes[-1], _HIDDEN)
    return numbers[:, seen], planes[-1][seen]


def _to_usual(scene: ProductScene) -> float:
    """By what a scene's numbers become reflectance x 10000, in which all that is said here is meant."""
    return QUANTIFICATION / scene.metadata.quantification if scene.metadata else 1.0


def _held_in_dark_ground(darkest: np.ndarray, classes: np.ndarray) -> bool:
    """Whether ground that is surely dark shows the offset; ``darkest``: each pixel's number in its darkest band."""
    enough = max(_ENOUGH, _ENOUGH_SHARE * darkest.size)
    for which, percentile, low, high in _DARK_GROUND:
        some = darkest[np.isin(classes, which)]
        if some.size >= enough and low <= np.percentile(some, percentile) <= high:
            return True
    return False


def _looks_held(numbers: np.ndarray) -> bool:
    """The same without a scene classification.

    No number is below the offset and, with it taken away, much of the ground is dense green or water.
    """
    if np.percentile(numbers.min(axis=0), 2) < OFFSET:
        return False
    bands = dict(zip(LCZ_BANDS, np.maximum(numbers - OFFSET, 1)))
    green, red, nir, swir = (bands[b] for b in ("B03", "B04", "B08", "B12"))
    plants = ((nir - red) / (nir + red) > 0.6) & (red < 600) & (nir > 2000)
    water = (green > nir) & (swir < 200)
    return float((plants | water).mean()) > 0.05
