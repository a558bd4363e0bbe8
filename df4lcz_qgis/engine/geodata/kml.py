"""KML and KMZ files of training areas: placemarks with the folders they lie in, as Google Earth writes them.

GDAL makes a layer of each folder and so loses nesting and placemarks outside folders; this reader keeps both, and
knows the folders by the names that GDAL and QGIS give to these layers.
"""

from __future__ import annotations

import codecs
import contextlib
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO
from xml.sax import SAXException
from xml.sax.xmlreader import InputSource

import shapely
from defusedxml import DefusedXmlException
from defusedxml import sax as defused_sax

from ..shared import lcz
from ..shared.archives import DAMAGED
from ..shared.errors import VectorError
from ..shared.message import say
from .kml_parser import Container, Found, Handler

#: Name of the pseudo-field that holds the class that a placemark's folder names.
FOLDER = "folder"
#: Between the names of two folders, of which either may be the class.
WITHIN = " > "
_ENDINGS = (".kml", ".kmz")
#: Endings of other layers, with which an archive is no KML file.
_OTHERS = (".shp", ".gpkg", ".json", ".geojson", ".gml", ".fgb", ".sqlite", ".tab", ".mif", ".gdbtable")
_LARGEST = 100_000_000  # bytes of KML; a compressed file may unpack to much more than it seems
_CHUNK = 1 << 16
#: Encodings that the XML parser knows by itself; others are recoded for it.
_PLAIN = {codecs.lookup(name).name for name in ("utf-8", "utf-16", "us-ascii", "iso-8859-1")}
_DECLARED = re.compile(rb"""^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,40})["']""")
#: How folders of areas to train with, and of areas to check with, are called.
_SETS = {
    "training": re.compile(r"train|entren|entra[iî]n|apprent|trein|lern|обуч|тренир|训练|訓練|学習", re.IGNORECASE),
    "validation": re.compile(r"valid|\btest|pr[uü]f|контрол|тест|провер|验证|驗證|测试|検証", re.IGNORECASE),
}


@dataclass(frozen=True)
class Placemark:
    """One placemark: its name, the name of the folder that says its class (:func:`_class_folder`), its extended data
    (with its description, where that is a plain text), its geometry in degrees (x east, y north; None without one), and
    the names of all its folders.
    """

    name: str
    folder_class: str | None
    data: dict[str, str] = field(default_factory=dict)
    geometry: shapely.Geometry | None = None
    folders: tuple[str, ...] = ()


def is_kml(path: Path) -> bool:
    """Whether it is KML or KMZ by its name, or an archive of such and of no other vector layer."""
    if path.suffix.lower() in _ENDINGS:
        return True
    file, inner = _place(path)
    if file.suffix.lower() != ".zip" or inner or not file.is_file():
        return False
    try:
        with zipfile.ZipFile(file) as archive:
            names = [n.lower() for n in archive.namelist()]
    except DAMAGED:
        return False
    return any(n.endswith(_ENDINGS) for n in names) and not any(n.endswith(_OTHERS) for n in names)


def _place(path: Path) -> tuple[Path, str]:
    """The file that lies on the disk, and the name of the one within it that ``path`` names as GDAL does, or nothing.

    GDAL names them ``/vsizip/FILE.zip/NAME``, or with braces around the archive.
    """
    text = path.as_posix()
    if not text.startswith("/vsizip/"):
        return path, ""
    text = text.removeprefix("/vsizip/")
    if text.startswith("{"):
        archive, _, inner = text[1:].partition("}")
        return Path(archive), inner.strip("/")
    for whole in (Path(f"/{text}"), Path(text)):  # a path has one stroke where GDAL has two before the root
        for file in (whole, *whole.parents):
            if file.is_file():
                return file, whole.relative_to(file).as_posix() if file != whole else ""
    return path, ""


def read(path: Path, layer: str | None = None) -> list[Placemark]:
    """All placemarks of a KML or KMZ file, or those of one folder, in their order.

    Args:
        path: the file.
        layer: a folder, named as GDAL and QGIS name its layer; one that only holds other folders stands for these.

    Raises:
        VectorError: missing, no KML or KMZ, damaged, too large, or without such a folder.
    """
    if not _place(path)[0].is_file():
        raise VectorError("There is no file {path}. Check the layer's source.", path=path)
    handler = Handler(path.name)
    try:
        with _opened(path) as file:
            defused_sax.parse(_source(file), handler, forbid_entities=True)
    except (SAXException, DefusedXmlException, LookupError, UnicodeError, ValueError) as error:
        raise VectorError("{name} is no valid KML ({error}). Export it again.", name=path.name, error=error) from error
    except DAMAGED as error:
        raise VectorError("{name} is no valid KMZ ({error}). Export it again.", name=path.name, error=error) from error
    found = handler.placemarks
    if layer:
        found = _of_layer(found, handler.containers, layer, path.name)
    return [_placemark(f) for f in found]


class _Limited(io.RawIOBase):
    """A file that may not give more bytes than are read."""

    def __init__(self, file: IO[bytes], path: Path) -> None:
        super().__init__()
        self._file, self._path, self._given = file, path, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self._file.read(len(buffer))
        self._given += len(data)
        _check_size(self._given, self._path)
        buffer[: len(data)] = data
        return len(data)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[io.BufferedReader]:
    """The KML in a file, unpacked where it is a ZIP archive, whatever its name ends with."""
    place, inner = _place(path)
    name = place.name
    with contextlib.ExitStack() as stack:
        file: IO[bytes] = stack.enter_context(place.open("rb"))
        for _ in range(2):  # a KMZ may lie in an archive
            packed = file.read(2) == b"PK"
            file.seek(0)
            if not packed:
                break
            archive = stack.enter_context(zipfile.ZipFile(file))
            info = _chosen(archive, inner, name, path)
            _check_size(info.file_size, path)
            file, inner, name = stack.enter_context(archive.open(info)), "", info.filename
        yield io.BufferedReader(_Limited(file, path), _CHUNK)


def _chosen(archive: zipfile.ZipFile, inner: str, name: str, path: Path) -> zipfile.ZipInfo:
    """The file of the archive ``name`` that is called ``inner``; the KML that Google Earth shows where that is empty.

    Raises:
        VectorError: there is none, or several in an archive that is no KMZ.
    """
    if inner:
        if inner not in archive.namelist():
            raise VectorError("There is no file {path}. Check the layer's source.", path=path)
        return archive.getinfo(inner)
    names = [i for i in archive.infolist() if i.filename.lower().endswith(_ENDINGS) and "__MACOSX" not in i.filename]
    if not names:
        raise VectorError("{name} holds no KML file. Export the training areas as KMZ or KML again.", name=path.name)
    if len(names) > 1 and not name.lower().endswith(_ENDINGS):
        raise VectorError(
            "{name} holds several KML files: {files}. Unpack it, and choose one of them.",
            name=path.name,
            files=", ".join(i.filename for i in names[:8]),
        )
    return min(names, key=lambda i: (i.filename.count("/"), i.filename.lower() != "doc.kml"))


def _source(file: io.BufferedReader) -> InputSource:
    """The parser's input, in an encoding that it knows, without the blanks that may stand before the declaration."""
    while (head := file.peek(256)) and head[:1].isspace():
        file.read(len(head) - len(head.lstrip()))
    source = InputSource()
    declared = _DECLARED.match(head[:300])
    if declared and codecs.lookup(declared[1].decode("ascii")).name not in _PLAIN:
        source.setEncoding("utf-8")
        source.setByteStream(codecs.EncodedFile(file, "utf-8", declared[1].decode("ascii")))  # type: ignore[arg-type]
    else:
        source.setByteStream(file)
    return source


def _check_size(size: int, path: Path) -> None:
    if size > _LARGEST:
        raise VectorError(
            "{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read. Save it as a GeoPackage.",
            name=path.name,
            size=size / 1e6,
            largest=_LARGEST / 1e6,
        )


def _of_layer(found: list[Found], containers: list[Container], layer: str, name: str) -> list[Found]:
    """The placemarks of one folder; of the folders in it where it has none itself."""
    names = layer_names(containers, Path(name).stem)
    if layer not in names:
        raise VectorError(
            "{name} has no folder {layer}. Its folders are: {layers}. Choose one of them, or the whole file.",
            name=name,
            layer=repr(layer),
            layers=", ".join(list(names)[:30]) or say("none"),
        )
    chosen = names[layer]
    own = [f for f in found if f.container is chosen]
    return own or [f for f in found if f.container is not None and f.container.within(chosen)]


def layer_names(containers: list[Container], stem: str) -> dict[str, Container]:
    """The containers by the names that GDAL gives to their layers: equal ones are numbered, ``6`` and ``6 (#2)``.

    What lies around everything is a layer for the placemarks of its own alone, and called as the file's ``stem`` where
    it has no name. Without placemarks it is known by its name, too, if nothing else is.
    """
    outermost = [c for c in containers if c.parent is None]
    names: dict[str, Container] = {}
    taken: set[bytes] = set()
    for container in containers:
        if container.parent is None and not container.placemarks:
            continue
        base = container.name or (stem if container.parent is None else f"Layer{container.number}")
        name, number = base, 1
        while _small(name) in taken:
            number += 1
            name = f"{base} (#{number})"
        taken.add(_small(name))
        names[name] = container
    for container in outermost:
        if _small(container.name or stem) not in taken:
            names.setdefault(container.name or stem, container)
    return names


def _small(name: str) -> bytes:
    """A name as GDAL compares it: without regard to the case of English letters."""
    return name.encode("utf-8", "surrogatepass").lower()


def sets_of(placemarks: list[Placemark]) -> tuple[str, ...]:
    """Names of folders that hold areas to train with and others to check with; none where there is one such set."""
    folders = dict.fromkeys(f for p in placemarks if p.geometry is not None for f in p.folders)
    sets = {kind: [f for f in folders if words.search(f)] for kind, words in _SETS.items()}
    return tuple(f for names in sets.values() for f in names) if all(sets.values()) else ()


def _placemark(found: Found) -> Placemark:
    folders = found.container.folders if found.container else ()
    return Placemark(found.name, _class_folder(folders), found.data, found.geometry, folders)


def _class_folder(folders: tuple[str, ...]) -> str | None:
    """The name of the innermost of a placemark's folders that names a class, else of the innermost.

    In a folder that says that it is a class, folders of a mere number or letter may be parts of it or classes of their
    own: both are told then, which is no class.
    """
    named = [f for f in folders if lcz.parse_class(f) is not None]
    if not named:
        return folders[-1] if folders else None
    saying = [f for f in named if lcz.tells_itself(f)]
    if not saying or named[-1] in saying or lcz.parse_class(saying[-1]) == lcz.parse_class(named[-1]):
        return named[-1]
    return f"{saying[-1]}{WITHIN}{named[-1]}"
