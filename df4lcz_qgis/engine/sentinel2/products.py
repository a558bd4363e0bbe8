"""Sentinel-2 products as delivered: SAFE folders and zips of Level-1C and Level-2A, and sets of band files.

Only names and metadata are read here; zips are never unpacked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import NoReturn

from ..shared.errors import BandsError, ProductError
from ..shared.message import say
from ..shared.method import LCZ_BANDS
from ..shared.reporter import Reporter
from .band_files import IMAGES, SIZE, file_band, is_band_image, lies_beside, refuse_two_deliveries, told_size
from .listings import METADATA, Listing, folder_listing, holds_product, is_hidden, read_file, zip_listing
from .metadata import Metadata, metadata_of_images, parse_metadata
from .names import Identity, compact_time, identity_of, is_other_file, moment, without_band

#: Classes of the Level-2A scene classification.
SCENE_CLASSES = {
    0: "no data",
    1: "saturated or defective",
    2: "dark or topographic shadow",
    3: "cloud shadow",
    4: "vegetation",
    5: "bare ground",
    6: "water",
    7: "unclassified",
    8: "cloud, medium probability",
    9: "cloud, high probability",
    10: "thin cirrus",
    11: "snow or ice",
}
#: The class of pixels that the scene does not see, and those that hide the ground.
UNSEEN_CLASS, CLOUDY_CLASSES = 0, (1, 3, 8, 9, 10)


@dataclass(frozen=True)
class ProductScene:
    """One acquisition of one tile: where its bands and its scene classification lie (paths that GDAL opens)."""

    name: str
    bands: dict[str, str]
    classification: str | None
    metadata: Metadata | None

    @property
    def date(self) -> str:
        """Day of acquisition (YYYY-MM-DD); empty where nothing tells it."""
        if self.metadata and self.metadata.date:
            return self.metadata.date
        found = moment(self.identity.time)
        return f"{found:%Y-%m-%d}" if found else ""

    @property
    def identity(self) -> Identity:
        """What name and metadata tell of the scene: tile, time, level, baseline, maker."""
        told, metadata = identity_of(self.name), self.metadata
        if metadata is None:
            return told
        time = compact_time(metadata.time)
        # A name may be any string of digits; it counts where it says more of the same day.
        own = told.time.startswith(time[:8]) and len(told.time) >= len(time)
        return replace(
            told,
            tile=metadata.tile or told.tile,
            satellite=metadata.satellite or told.satellite,
            time=told.time if own else time,
            level=metadata.level or told.level,
            baseline=metadata.baseline or told.baseline,
            maker=told.maker or "ESA",
        )


def find_scenes(paths: Sequence[str], reporter: Reporter | None = None) -> list[ProductScene]:
    """The scenes of products (SAFE folders, zips, ``MTD_MSIL*.xml``), folders of products or band files, band files.

    They are in the order of the paths; scenes of band files by the first path that has any of them. What folders hold
    besides is told.

    Raises:
        ProductError: a path is none of these, or a product is damaged or unsafe to read, or its metadata another's.
        BandsError: a scene lacks one of the ten LCZ bands, or has one twice.
    """
    scenes: list[tuple[int, ProductScene]] = []
    band_files: dict[Path, int] = {}
    for number, text in enumerate(paths):
        path = Path(text)
        if not path.exists():
            raise ProductError("There is no file or folder {text}. Check where the Sentinel-2 product lies.", text=text)
        products: list[Listing] = []
        images: list[Path] = []
        if path.is_dir():
            products, images = _in_folder(path, reporter or Reporter())
        elif is_hidden(path.name):
            continue
        elif path.suffix.lower() == ".zip":
            products = [zip_listing(path)]
        elif METADATA.match(path.name):
            products = [folder_listing(path.parent)]
        else:
            images = [path]
        for image in images:
            band_files.setdefault(image, number)
        scenes += [(number, scene) for product in products for scene in _safe_scenes(product)]
    scenes += _band_file_scenes(band_files)
    if not scenes:
        raise ProductError("No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.")
    return [scene for _, scene in sorted(scenes, key=lambda numbered: numbered[0])]


def _in_folder(path: Path, reporter: Reporter) -> tuple[list[Listing], list[Path]]:
    """The products in a folder and the folders in it, else its images named by band; tells what is not used."""
    listing = folder_listing(path)
    products, others = [], []
    for name in sorted(name for name in listing.files if name.lower().endswith(".zip")):
        if re.match(r"S2[^/]*$", name) or holds_product(path / name):
            products.append(zip_listing(path / name))
        else:
            others.append(name)
    if any(map(METADATA.search, listing.files)):
        products.append(listing)
    images = [] if products else _images_in(path, listing)
    if others:
        reporter.info(
            "Not used of {path}: {files}, in which there is no Sentinel-2 product as delivered (MTD_MSIL1C.xml or "
            "MTD_MSIL2A.xml).",
            path=path,
            files=_some(others),
        )
    loose = [name for name in _images_beside(listing) if not is_other_file(name)] if products else []
    if {file_band(name) for name in loose} >= set(LCZ_BANDS):
        reporter.warning(
            "Not used of {path}: {files}, which lie beside the products in it. Choose these files too if they are "
            "wanted.",
            path=path,
            files=_some(loose),
        )
    return products, images


def _some(names: Sequence[str]) -> str:
    return ", ".join(sorted(names)[:3]) + (f" ... ({len(names)})" if len(names) > 3 else "")


def _images_beside(listing: Listing) -> list[str]:
    """Images named by band that are of no product in the listing."""
    roots = _roots(listing)
    within = tuple(f"{prefix}GRANULE/" for prefix in roots)
    bare = [prefix for prefix in roots if not any(n.startswith(f"{prefix}GRANULE/") for n in listing.files)]
    return [
        name
        for name in filter(is_band_image, listing.files)
        if not name.startswith(within) and not any(lies_beside(name, prefix) for prefix in bare)
    ]


def _roots(listing: Listing) -> dict[str, list[str]]:
    """The metadata of the products in a listing, by what the names of their files begin with."""
    roots: dict[str, list[str]] = {}
    for name in filter(METADATA.search, listing.files):
        roots.setdefault(name[: name.rfind("/") + 1], []).append(name)
    return roots


def _safe_scenes(listing: Listing) -> list[ProductScene]:
    """The scenes of every SAFE product in a listing, one per granule, and of band files laid beside their metadata."""
    scenes = []
    for prefix, metadata_names in _roots(listing).items():
        found = [(name, parse_metadata(listing.read(name), name)) for name in metadata_names]
        granules: dict[str, list[str]] = {}
        for name in listing.files:
            parts = name.removeprefix(prefix).split("/")
            inside = name.startswith(prefix) and len(parts) > 3 and parts[0] == "GRANULE" and parts[2] == "IMG_DATA"
            if inside and PurePosixPath(name).suffix.lower() in IMAGES:
                granules.setdefault(parts[1], []).append(name)
        product = PurePosixPath(prefix).name.removesuffix(".SAFE") or Path(listing.name).stem
        beside = [] if granules else [name for name in listing.files if lies_beside(name, prefix)]
        if beside:
            refuse_two_deliveries(product, beside)
            common = {without_band(PurePosixPath(name).stem) for name in beside}
            title = (common.pop() if len(common) == 1 else "") or product
            scenes.append(_scene(title, {n: listing.gdal_path(n) for n in beside}, found))
        elif not granules:
            raise ProductError(
                "The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.", product=product
            )
        for granule, names in sorted(granules.items()):
            title = product if len(granules) == 1 else f"{product} {granule}"
            scenes.append(_scene(title, {n: listing.gdal_path(n) for n in names}, found, granule))
    return scenes


def _images_in(path: Path, listing: Listing) -> list[Path]:
    named = list(filter(is_band_image, listing.files))
    images = [path / name for name in named if not is_other_file(name)]
    dimap = [n for n in listing.files if n.lower().endswith(".dim") or ".data/" in f"{path.name}/{n}".lower()]
    if dimap or path.suffix.lower() == ".data":
        _refuse_dimap(path.name)
    if named and not images:
        raise ProductError(
            "{path} holds images named by band, such as {file}, which by another word in their names, or by the name "
            "of their folder, are masks, angles or quality. If they are reflectance, choose the files themselves, or "
            "rename them.",
            path=path,
            file=min(named),
        )
    if not images:
        raise ProductError(
            "{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by "
            "band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.",
            path=path,
        )
    return images


def _refuse_dimap(name: str) -> NoReturn:
    raise ProductError(
        "{name} is a product of SNAP (BEAM-DIMAP), whose numbers are scaled in its own way. In SNAP, save it as a "
        "GeoTIFF with the bands' names (File > Export) and give that to 'Classify local climate zones', or choose "
        "the SAFE product it was made from.",
        name=name,
    )


def _band_file_scenes(files: Mapping[Path, int]) -> list[tuple[int, ProductScene]]:
    """Band files grouped to scenes by folder and by what their names have in common, each with its least number."""
    for path in files:
        if path.suffix.lower() == ".dim" or path.parent.suffix.lower() == ".data":
            _refuse_dimap(path.name)
        if re.search(r"(?<![A-Z0-9])HLS\.?L30(?![A-Z0-9])", path.name.upper()):
            raise BandsError(
                "{name} is of Landsat (HLS L30), whose bands are others than Sentinel-2's. Choose the HLS S30 files.",
                name=path.name,
            )
    groups: dict[tuple[Path, str], dict[str, str]] = {}
    named = [path for path in files if file_band(path.as_posix())]
    if files and not named:
        raise BandsError(
            "The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose "
            "the SAFE folder or zip. An image that holds all bands needs no preparing: give it to 'Classify local "
            "climate zones' as it is.",
            name=next(iter(files)).name,
        )
    numbers: dict[tuple[Path, str], int] = {}
    for path in named:
        folder = path.parent.parent if SIZE.match(path.parent.name) else path.parent
        group = folder, without_band(path.stem)
        groups.setdefault(group, {})[path.as_posix()] = str(path)
        numbers[group] = min(files[path], numbers.get(group, files[path]))
    for (folder, common), names in groups.items():
        refuse_two_deliveries(common or folder.name, names)
    return [
        (numbers[group], _scene(group[1] or group[0].name or "the band files", names, _metadata_near(group[0])))
        for group, names in sorted(groups.items())
    ]


def _metadata_near(folder: Path) -> list[tuple[str, Metadata]]:
    """The metadata that lie with band files: in their folder, or above its own folder of images.

    Other folders in a product hold what was made from it, whose numbers it does not describe.
    """
    depth = 5 if folder.absolute().name.upper() == "IMG_DATA" else 1
    for candidate in [folder.absolute(), *folder.absolute().parents][:depth]:
        paths = [path for path in sorted(candidate.glob("*.xml")) if METADATA.match(path.name)]
        if paths:
            return [(str(path), parse_metadata(read_file(path), path.name)) for path in paths]
    return []


def _scene(
    name: str, files: dict[str, str], metadata: Sequence[tuple[str, Metadata]], granule: str = ""
) -> ProductScene:
    """A scene of the files (name -> GDAL path), each band in the finest resolution that there is.

    ``metadata``: those that lie with the files, of which that of the files is chosen.
    """
    found: dict[str, dict[int, str]] = {}
    for file, path in files.items():
        band = file_band(file)
        if band:
            resolution = told_size(file)
            if resolution in found.setdefault(band, {}):
                raise BandsError(
                    "{name} has the band {band} twice: {found} and {path}.",
                    name=name,
                    band=band,
                    found=found[band][resolution],
                    path=path,
                )
            found[band][resolution] = path
    missing = [b for b in LCZ_BANDS if b not in found]
    if missing:
        raise BandsError(
            "{name} lacks the bands {missing}. Found: {found}. Needed are the Sentinel-2 bands {needed}, one "
            "file each, named by band.",
            name=name,
            missing=", ".join(missing),
            found=", ".join(sorted(found)) or say("none"),
            needed=", ".join(LCZ_BANDS),
        )
    finest = {band: choices[min(choices)] for band, choices in found.items()}
    named = [*filter(None, [granule]), *(PurePosixPath(path).stem for path in finest.values())]
    described = metadata_of_images(metadata, named) if metadata else None
    return ProductScene(name, {b: finest[b] for b in LCZ_BANDS}, finest.get("SCL"), described)
