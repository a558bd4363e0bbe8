"""From the items of a catalogue to scenes on disk: all bands of all scenes, the offset checked against the pixels."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio

from ..shared.catalogues import Catalogue
from ..shared.errors import ExtentError
from ..shared.method import LCZ_BANDS
from ..shared.parameter import Extent
from ..shared.reporter import Reporter
from . import remote
from .chunks import Fetcher, RemoteFile
from .products import ProductScene
from .search import CLASSIFICATION, Item

#: Files that come at once.
_AT_ONCE = 4
#: Of products with the offset hardly a pixel is below 1000, of those without many are.
_OFFSET, _SHARE_BELOW = 1000, 0.02
_LOOK_PX = 512


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

    Scenes whose pixels belie what the item says of their offset are left out, with a warning.

    Raises:
        ServiceError: a file cannot be fetched after several tries.
        ExtentError: no scene is left.
    """
    stop = threading.Event()
    fetcher = Fetcher(remote.Signer(catalogue), remote.gdal_options(catalogue), stop)
    wanted = [*LCZ_BANDS, CLASSIFICATION]
    files = {
        (n, band): RemoteFile.of(f"{band} of {item.id}", item.assets[band], item.version, cache)
        for n, item in enumerate(items)
        for band in wanted
        if band in item.assets
    }
    paths = _all(fetcher, files, extent, stop, items, reporter)
    scenes, kept = [], []
    for n, item in enumerate(items):
        bands = {b: paths.get((n, b)) for b in LCZ_BANDS}
        if not all(bands.values()):
            continue  # its footprint meets the extent, its pixels do not
        scl = paths.get((n, CLASSIFICATION))
        scene = ProductScene(item.id, {b: str(p) for b, p in bands.items()}, str(scl) if scl else None, item.metadata)
        if offset_fits(scene, item, reporter):
            scenes.append(scene)
            kept.append(item)
    if not scenes:
        raise ExtentError("No scene is left that can be trusted. Choose other dates or another catalogue.")
    return Fetched(scenes, kept, fetcher.fetched_bytes, fetcher.fetched_chunks, fetcher.kept_chunks)


def _all(
    fetcher: Fetcher,
    files: dict[tuple[int, str], RemoteFile],
    extent: Extent,
    stop: threading.Event,
    items: Sequence[Item],
    reporter: Reporter,
) -> dict[tuple[int, str], Path | None]:
    """Fetch all files, a few at once; the first failure or a cancel ends all."""
    paths: dict[tuple[int, str], Path | None] = {}
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        waiting: dict[Future[Path | None], tuple[int, str]] = {
            pool.submit(fetcher.fetch, file, extent): key for key, file in files.items()
        }
        try:
            while waiting:
                done, _ = wait(waiting, timeout=0.3, return_when=FIRST_COMPLETED)
                for future in done:
                    paths[waiting.pop(future)] = future.result()
                reporter.progress(
                    len(paths) / len(files),
                    "Scene {scene} of {scenes}, {megabytes:.1f} MB fetched",
                    scene=min(len(items), 1 + len(paths) * len(items) // len(files)),
                    scenes=len(items),
                    megabytes=fetcher.fetched_bytes / 1e6,
                )
        finally:
            stop.set()
            for future in waiting:
                future.cancel()
    return paths


def offset_fits(scene: ProductScene, item: Item, reporter: Reporter) -> bool:
    """Whether the pixels of a scene bear out what its item says of the offset; tells the user where they do not.

    Dark ground, such as water in the near infrared, is near 0 without the offset and near 1000 with it.
    """
    darkest = []
    for path in scene.bands.values():
        with rasterio.open(path) as dataset:
            shape = min(dataset.height, _LOOK_PX), min(dataset.width, _LOOK_PX)
            darkest.append(dataset.read(1, out_shape=shape).ravel())
    below, seen, lowest = 0, 0, np.inf
    for numbers in darkest:
        valid = numbers[numbers != 0]
        below, seen = below + int((valid < _OFFSET - 100).sum()), seen + valid.size
        lowest = min(lowest, float(np.percentile(valid, 0.5)) if valid.size else np.inf)
    if not seen:
        return True
    offset = min(item.metadata.offsets.values())
    if offset <= -_OFFSET and below / seen > _SHARE_BELOW:
        reporter.warning(
            "{id} is left out: its item says that the numbers are 1000 too high, but {share:.0%} of them are below "
            "900. Its reflectances would be wrong.",
            id=item.id,
            share=below / seen,
        )
        return False
    new = item.offset_applied or item.baseline >= "04"
    if offset == 0 and new and lowest >= _OFFSET:
        reporter.warning(
            "{id} is left out: its item says that the offset of its processing baseline is gone, but hardly a number "
            "is below 1000. Its reflectances would be wrong.",
            id=item.id,
        )
        return False
    return True
