"""Sentinel-2 products as delivered: SAFE folders and zips of Level-1C and Level-2A, and sets of band files.

Only names and metadata are read here; zips are never unpacked. The metadata of processing baseline 04.00 and later
(since January 2022) states the offset that brings the numbers back to reflectance x quantification.
"""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ..shared.errors import BandsError, ProductError
from ..shared.message import say
from ..shared.method import L1C_BANDS, LCZ_BANDS
from .scene import band_of

#: Numbers of a product that stand for reflectance 1, where its metadata does not say.
QUANTIFICATION = 10000.0
#: Classes of the Level-2A scene classification.
SCENE_CLASSES = {
    0: "no data", 1: "saturated or defective", 2: "dark or topographic shadow", 3: "cloud shadow", 4: "vegetation",
    5: "bare ground", 6: "water", 7: "unclassified", 8: "cloud, medium probability", 9: "cloud, high probability",
    10: "thin cirrus", 11: "snow or ice",
}  # fmt: skip
#: Those that hide the ground.
CLOUDY_CLASSES = (1, 3, 8, 9, 10)

_IMAGES = (".jp2", ".tif", ".tiff", ".img", ".vrt")
_METADATA = re.compile(r"(?:^|/)(?:MTD_MSIL|S2[A-D]_OPER_MTD_SAFL)(?:1C|2A)[^/]*\.xml$", re.IGNORECASE)
_RESOLUTION = re.compile(r"^R?(10|20|60)m$", re.IGNORECASE)
_DATE = re.compile(r"(?<!\d)(20\d\d)(\d\d)(\d\d)T\d{6}(?!\d)")
_LARGEST_METADATA = 50_000_000
_LARGEST_NUMBER = 1e6
_MOST_FILES = 200_000


@dataclass(frozen=True)
class Metadata:
    """What a product's metadata says of its numbers: reflectance = (number + offset of the band) / quantification."""

    level: str = ""
    baseline: str = ""
    date: str = ""
    quantification: float = QUANTIFICATION
    offsets: dict[str, float] = field(default_factory=dict)


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
        found = _DATE.search(self.name)
        return "-".join(found.groups()) if found else ""


@dataclass(frozen=True)
class _Listing:
    """The files of a folder or zip: their relative names, how GDAL opens one, and how its bytes are read."""

    name: str
    files: list[str]
    gdal_path: Callable[[str], str]
    read: Callable[[str], bytes]


def find_scenes(paths: Sequence[str]) -> list[ProductScene]:
    """The scenes of products (SAFE folders, zips, ``MTD_MSIL*.xml``), folders of products or band files, band files.

    Raises:
        ProductError: a path is none of these, or a product is damaged or unsafe to read.
        BandsError: a scene lacks one of the ten LCZ bands, or has one twice.
    """
    scenes: list[ProductScene] = []
    band_files: list[Path] = []
    for text in paths:
        path = Path(text)
        if not path.exists():
            raise ProductError("There is no file or folder {text}. Check where the Sentinel-2 product lies.", text=text)
        if path.is_file() and path.suffix.lower() == ".zip":
            scenes += _safe_scenes(_zip_listing(path))
        elif path.is_file() and _METADATA.match(path.name):
            scenes += _safe_scenes(_folder_listing(path.parent))
        elif path.is_file():
            band_files.append(path)
        else:
            listing = _folder_listing(path)
            zips = sorted(p for p in path.glob("S2*.zip") if p.is_file())
            products = [_zip_listing(z) for z in zips]
            if any(map(_METADATA.search, listing.files)):
                products.append(listing)
            if products:
                scenes += [scene for product in products for scene in _safe_scenes(product)]
            else:
                band_files += _images_in(path, listing)
    scenes += _band_file_scenes(band_files)
    if not scenes:
        raise ProductError("No Sentinel-2 product was given. Choose a SAFE folder or zip, or the files of its bands.")
    return scenes


def parse_metadata(data: bytes, name: str) -> Metadata:
    """Read a product's ``MTD_MSIL*.xml``.

    Raises:
        ProductError: it is no XML, declares entities, or is no metadata of Sentinel-2.
    """
    try:
        root = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise ProductError(
            "The metadata {name} is damaged or unsafe ({error}). Download the product again.", name=name, error=error
        ) from error
    texts: dict[str, str] = {}
    offsets: dict[str, float] = {}
    try:
        for element in root.iter():
            tag = element.tag.rpartition("}")[2]
            text = (element.text or "").strip()
            if tag in ("RADIO_ADD_OFFSET", "BOA_ADD_OFFSET"):
                offsets[L1C_BANDS[int(element.attrib["band_id"])]] = _finite(text)
            elif text:
                texts.setdefault(tag, text)
        level = texts["PRODUCT_TYPE"].removeprefix("S2MSI")[:2]
        quantification = _finite(texts.get("BOA_QUANTIFICATION_VALUE") or texts.get("QUANTIFICATION_VALUE") or "0")
        if quantification < 0:
            raise ValueError(f"a quantification of {quantification:g}")
    except (KeyError, IndexError, ValueError) as error:
        raise ProductError(
            "{name} is not the metadata of a Sentinel-2 product ({error}).", name=name, error=repr(error)
        ) from error
    baseline = texts.get("PROCESSING_BASELINE", "")
    date = texts.get("PRODUCT_START_TIME", texts.get("DATATAKE_SENSING_START", ""))[:10]
    return Metadata(level, baseline, date, quantification or QUANTIFICATION, offsets)


def _finite(text: str) -> float:
    """A number of the metadata; larger ones than any number of a pixel are none."""
    value = float(text)
    if not abs(value) <= _LARGEST_NUMBER:
        raise ValueError(f"{text[:30]!r} is no number of a pixel")
    return value


def _zip_listing(path: Path) -> _Listing:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise ProductError(
            "{name} is not a zip or is damaged ({error}). Download it again.", name=path.name, error=error
        ) from error
    for entry in entries:
        _check_entry(path, entry)

    def read(name: str) -> bytes:
        try:
            with zipfile.ZipFile(path) as archive:
                return archive.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise ProductError(
                "{name} in {path_name} cannot be read ({error}). Download the zip again.",
                name=name,
                path_name=path.name,
                error=error,
            ) from error

    files = [e.filename for e in entries if not e.is_dir()]
    if not any(map(_METADATA.search, files)):
        raise ProductError(
            "{name} is not a Sentinel-2 product: it holds no MTD_MSIL1C.xml or MTD_MSIL2A.xml. Choose the zip "
            "of a SAFE product as delivered, or unpack it and choose the files of the bands.",
            name=path.name,
        )
    # GDAL knows entries without the "./" that some programs put before them.
    return _Listing(path.name, files, lambda name: f"/vsizip/{{{path.absolute()}}}/{name.removeprefix('./')}", read)


def _check_entry(path: Path, entry: zipfile.ZipInfo) -> None:
    name = entry.filename.replace("\\", "/")
    if not name or name.startswith("/") or ":" in name or ".." in name.split("/"):
        raise ProductError(
            "{name} is unsafe: its entry {entry} points outside the zip. Download the product from its source again.",
            name=path.name,
            entry=repr(entry.filename),
        )
    if entry.flag_bits & 1:
        raise ProductError(
            "{name} is encrypted. Unpack it with its password and choose the SAFE folder.", name=path.name
        )
    if _METADATA.search(name) and entry.file_size > _LARGEST_METADATA:
        raise ProductError(
            "{name} is unsafe: its metadata claims {size:,} bytes.", name=path.name, size=entry.file_size
        )


def _folder_listing(path: Path) -> _Listing:
    files: list[str] = []
    for folder, _, names in os.walk(path):
        files += [(Path(folder) / name).relative_to(path).as_posix() for name in names]
        if len(files) > _MOST_FILES:
            raise ProductError(
                "{path} holds more than {most:,} files. Choose the folder of one product.",
                path=path,
                most=_MOST_FILES,
            )
    return _Listing(path.name, files, lambda name: str(path / name), lambda name: _read_file(path / name))


def _read_file(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_METADATA:
            raise ProductError(
                "{path} is too large for metadata ({size:,} bytes).", path=path, size=path.stat().st_size
            )
        return path.read_bytes()
    except OSError as error:
        raise ProductError("{path} cannot be read ({error}).", path=path, error=error.strerror or error) from error


def _safe_scenes(listing: _Listing) -> list[ProductScene]:
    """The scenes of every SAFE product in a listing, one per granule."""
    scenes = []
    for metadata_name in filter(_METADATA.search, listing.files):
        root, slash, _ = metadata_name.rpartition("/")
        prefix = root + slash
        metadata = parse_metadata(listing.read(metadata_name), metadata_name)
        granules: dict[str, list[str]] = {}
        for name in listing.files:
            parts = name.removeprefix(prefix).split("/")
            inside = name.startswith(prefix) and len(parts) > 3 and parts[0] == "GRANULE" and parts[2] == "IMG_DATA"
            if inside and PurePosixPath(name).suffix.lower() in _IMAGES:
                granules.setdefault(parts[1], []).append(name)
        product = PurePosixPath(root).name.removesuffix(".SAFE") or Path(listing.name).stem
        if not granules:
            raise ProductError(
                "The product {product} holds no images (GRANULE/*/IMG_DATA). Download it again, whole.", product=product
            )
        for granule, names in sorted(granules.items()):
            title = product if len(granules) == 1 else f"{product} {granule}"
            scenes.append(_scene(title, {n: listing.gdal_path(n) for n in names}, metadata))
    return scenes


def _images_in(path: Path, listing: _Listing) -> list[Path]:
    images = [
        path / name
        for name in listing.files
        if PurePosixPath(name).suffix.lower() in _IMAGES and "QI_DATA" not in name.split("/") and _band(name)
    ]
    if not images:
        raise ProductError(
            "{path} holds neither a Sentinel-2 product (MTD_MSIL1C.xml or MTD_MSIL2A.xml) nor images named by "
            "band (such as B02.jp2 or T32UQD_20230607T101559_B8A_20m.jp2). Choose the SAFE folder or zip.",
            path=path,
        )
    return images


def _band_file_scenes(files: Sequence[Path]) -> list[ProductScene]:
    """Band files grouped to scenes by folder and by what their names have in common."""
    groups: dict[tuple[Path, str], dict[str, str]] = {}
    named = [path for path in files if _band(path.as_posix())]
    if files and not named:
        raise BandsError(
            "The name of {name} tells no Sentinel-2 band. Name the files by band (such as B02.jp2), or choose "
            "the SAFE folder or zip.",
            name=files[0].name,
        )
    for path in named:
        folder = path.parent.parent if _RESOLUTION.match(path.parent.name) else path.parent
        groups.setdefault((folder, _common_name(path.stem)), {})[path.as_posix()] = str(path)
    return [
        _scene(common or folder.name or "the band files", names, _metadata_near(folder))
        for (folder, common), names in sorted(groups.items())
    ]


def _common_name(stem: str) -> str:
    tokens = re.split(r"[_\s.-]+", stem)
    kept = [t for t in tokens if not (band_of(t) or _RESOLUTION.match(t) or t.upper() == "SCL")]
    return "_".join(kept)


def _metadata_near(folder: Path) -> Metadata | None:
    """The metadata of the product that band files lie in: in their folder or up to four above (a granule's depth)."""
    for candidate in [folder.absolute(), *folder.absolute().parents][:5]:
        for path in sorted(candidate.glob("*.xml")):
            if _METADATA.match(path.name):
                return parse_metadata(_read_file(path), path.name)
    return None


def _scene(name: str, files: dict[str, str], metadata: Metadata | None) -> ProductScene:
    """A scene of the files (name -> GDAL path), each band in the finest resolution that there is."""
    found: dict[str, dict[int, str]] = {}
    for file, path in files.items():
        band = _band(file)
        if band:
            resolution = _resolution(file)
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
    return ProductScene(name, {b: finest[b] for b in LCZ_BANDS}, finest.get("SCL"), metadata)


def _band(file: str) -> str | None:
    """The band that a file's name speaks of, ``SCL`` for the scene classification; None if none."""
    stem = PurePosixPath(file).stem
    return "SCL" if "SCL" in re.split(r"[_\s.-]+", stem.upper()) else band_of(stem)


def _resolution(file: str) -> int:
    """Metres per pixel that a file's name or folder speaks of; 0 where neither does."""
    path = PurePosixPath(file)
    for token in (path.stem.rpartition("_")[2], path.parent.name):
        match = _RESOLUTION.match(token)
        if match:
            return int(match.group(1))
    return 0
