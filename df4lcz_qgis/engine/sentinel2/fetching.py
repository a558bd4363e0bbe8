"""From the items of a catalogue to scenes on disk: all bands of all scenes, held against what the catalogue says."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from rasterio.crs import CRS

from ..shared.catalogues import Catalogue
from ..shared.errors import ExtentError, ServiceError
from ..shared.method import LCZ_BANDS
from ..shared.parameter import Extent
from ..shared.reporter import Reporter
from . import remote, squares
from .acquisitions import one_of_each
from .band_reading import flaw_of
from .chunks import Fetcher, RemoteFile
from .items import Item
from .offsets import with_known_offset
from .products import ProductScene
from .search import CLASSIFICATION
from .side_by_side import side_by_side

#: Files that come at once; how often a scene is fetched that changes meanwhile.
_AT_ONCE, _ROUNDS = 4, 3
#: Pixels by which the bounds of a scene's files may differ: those of 20 m may end beyond the last of 10 m.
_SAME_GROUND_PX = 1.1

#: Files by the number of their scene and their band.
Files = dict[tuple[int, str], RemoteFile]


@dataclass(frozen=True)
class Fetched:
    """The scenes on disk, the items that they are of, and how much of it came now and was there before."""

    scenes: list[ProductScene]
    items: list[Item]
    fetched_bytes: int
    fetched_chunks: int
    kept_chunks: int


def fetch(catalogue: Catalogue, items: Sequence[Item], extent: Extent, cache: Path, reporter: Reporter) -> Fetched:
    """Fetch what the extent needs of every item into ``cache``; what lies there is not asked for again.

    Of an acquisition processed several times the newest counts. Scenes whose pixels belie what the item says of their
    offset, or cannot be reflectance, are left out, with a warning.

    Raises:
        ServiceError: a file cannot be fetched after several tries, or is not what the catalogue says.
        ExtentError: no scene is left.
    """
    stop = threading.Event()
    fetcher = Fetcher(remote.Signer(catalogue), remote.gdal_options(catalogue), stop)
    squares.remove_partial(cache)
    items = _newest(items, reporter)
    files = {
        (n, band): RemoteFile.of(
            f"{band} of {item.id}",
            item.assets[band],
            item.version,
            cache,
            classes=band == CLASSIFICATION,
            nodata=item.nodata.get(band),
        )
        for n, item in enumerate(items)
        for band in (*LCZ_BANDS, CLASSIFICATION)
        if band in item.assets
    }
    paths = _all(fetcher, files, extent, stop, items, reporter)
    scenes, kept = [], []
    for n, item in enumerate(items):
        reporter.check()
        facts = {band: fetcher.facts[file] for (number, band), file in files.items() if number == n}
        _check_ground(item, facts)
        item = replace(item, crs=CRS.from_wkt(facts[LCZ_BANDS[0]].crs).to_string())  # whatever it says
        bands = {b: paths.get((n, b)) for b in LCZ_BANDS}
        if not all(bands.values()):
            continue  # its footprint meets the extent, its pixels do not
        scl = paths.get((n, CLASSIFICATION))
        scene = ProductScene(item.id, {b: str(p) for b, p in bands.items()}, str(scl) if scl else None, item.metadata)
        trusted = with_known_offset(scene, item, reporter)
        if trusted is not None and not _is_broken(trusted, reporter):
            scenes.append(trusted)
            kept.append(item)
    if not scenes:
        raise ExtentError("No scene is left that can be trusted. Choose other dates or another catalogue.")
    return Fetched(scenes, kept, fetcher.fetched_bytes, fetcher.fetched_chunks, fetcher.kept_chunks)


def _is_broken(scene: ProductScene, reporter: Reporter) -> bool:
    """Whether a scene's numbers cannot be reflectance, of which is told: the other days do without it."""
    flaw = flaw_of(scene)
    if flaw is not None:
        reporter.warning(
            "{name} is left out, since its numbers cannot be reflectance ({why}). Choose another catalogue if you need "
            "this day.",
            name=scene.name,
            why=flaw,
        )
    return flaw is not None


def _newest(items: Sequence[Item], reporter: Reporter) -> list[Item]:
    """The items without those that show an acquisition of another in an older baseline."""
    stubs = [ProductScene(item.id, {"": str(n)}, None, item.metadata) for n, item in enumerate(items)]
    kept = one_of_each(stubs, reporter)
    return [item for item, stub in zip(items, stubs) if any(stub is k for k in kept)]


def _all(
    fetcher: Fetcher, files: Files, extent: Extent, stop: threading.Event, items: Sequence[Item], reporter: Reporter
) -> dict[tuple[int, str], Path | None]:
    """Fetch all files, a few at once; the first failure or a cancel ends all.

    A scene that something was fetched of is looked at again in the end: all its files must still be those that were
    fetched, also those that were there before, or it is fetched anew.
    """

    def tell(done: int, count: int = len(files)) -> None:
        reporter.progress(
            0.95 * done / max(1, count),
            "Scene {scene} of {scenes}, {megabytes:.1f} MB fetched",
            scene=min(len(items), 1 + done * len(items) // max(1, count)),
            scenes=len(items),
            megabytes=fetcher.fetched_bytes / 1e6,
        )

    paths: dict[tuple[int, str], Path | None] = {}
    wanted = files
    for _ in range(_ROUNDS):
        tasks = {key: partial(fetcher.fetch, file, extent) for key, file in wanted.items()}
        paths |= side_by_side(tasks, _AT_ONCE, stop, partial(tell, count=len(wanted)))
        touched = {n for (n, _), file in wanted.items() if file in fetcher.opened}
        fetcher.opened.clear()
        asked = {key: partial(fetcher.confirm, file) for key, file in files.items() if key[0] in touched}
        same = side_by_side(asked, _AT_ONCE, stop, lambda _: reporter.check())
        changed = {n for (n, _), is_same in same.items() if not is_same}
        wanted = {key: file for key, file in files.items() if key[0] in changed}
        if not wanted:
            return paths
    raise ServiceError(
        "The files of {name} change again and again while they are fetched. Try again later, or choose other dates or "
        "another catalogue.",
        name=", ".join(items[n].id for n in sorted(changed)),
    )


def _check_ground(item: Item, facts: dict[str, squares.Facts]) -> None:
    """Refuse a scene whose files show different ground.

    Raises:
        ServiceError: a file has other bounds or another CRS than the first.
    """
    first = facts[LCZ_BANDS[0]]
    for band, its in facts.items():
        slack = _SAME_GROUND_PX * max(abs(f.affine.a) for f in (first, its))
        same = its.crs == first.crs or CRS.from_wkt(its.crs) == CRS.from_wkt(first.crs)
        if not same or any(abs(a - b) > slack for a, b in zip(its.bounds, first.bounds)):
            raise ServiceError(
                "{band} of {id} shows other ground than {first}: {found}, not {other}. The catalogue names files that "
                "do not belong together; choose another one, or other dates.",
                band=band,
                id=item.id,
                first=LCZ_BANDS[0],
                found=", ".join(f"{x:.10g}" for x in its.bounds),
                other=", ".join(f"{x:.10g}" for x in first.bounds),
            )
