"""KML and KMZ files of training areas: placemarks with the folders they lie in, as Google Earth writes them.

GDAL makes a layer of each folder and so loses nesting and placemarks outside folders; this reader keeps both.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

import shapely
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from ..shared import lcz
from ..shared.errors import VectorError

#: Name of the pseudo-field that holds the class that a placemark's folder names.
FOLDER = "folder"
_ENDINGS = (".kml", ".kmz")
_LARGEST = 200_000_000  # bytes of KML; a compressed file may unpack to much more than it seems
_SEPARATOR = re.compile(r"\s*,\s*")


@dataclass(frozen=True)
class Placemark:
    """One placemark: its name, the name of the innermost folder that names a class (else of the innermost folder),
    its extended data, and its geometry in degrees (x east, y north), None without one.
    """

    name: str
    folder_class: str | None
    data: dict[str, str] = field(default_factory=dict)
    geometry: shapely.Geometry | None = None


def is_kml(path: Path) -> bool:
    """Whether the file's name says KML or KMZ."""
    return path.suffix.lower() in _ENDINGS


def read(path: Path) -> list[Placemark]:
    """All placemarks of a KML or KMZ file, in their order.

    Raises:
        VectorError: missing, no KML or KMZ, damaged, or too large.
    """
    if not path.is_file():
        raise VectorError("There is no file {path}. Check the layer's source.", path=path)
    try:
        root = fromstring(_text(path))
    except (ParseError, DefusedXmlException) as error:
        raise VectorError("{name} is no valid KML ({error}). Export it again.", name=path.name, error=error) from error
    return [_placemark(element, folders) for element, folders in _walk(root, ())]


def _text(path: Path) -> bytes:
    """The KML in a file, unpacked where it is a ZIP archive, whatever its name ends with."""
    with path.open("rb") as file:
        packed = file.read(2) == b"PK"
    try:
        if not packed:
            _check_size(path.stat().st_size, path)
            return path.read_bytes()
        with zipfile.ZipFile(path) as archive:
            names = [i for i in archive.infolist() if i.filename.lower().endswith(".kml")]
            if not names:
                raise VectorError(
                    "{name} holds no KML file. Export the training areas as KMZ or KML again.", name=path.name
                )
            info = min(names, key=lambda i: (i.filename.count("/"), i.filename.lower() != "doc.kml"))
            _check_size(info.file_size, path)
            with archive.open(info) as file:
                text = file.read(_LARGEST + 1)
            _check_size(len(text), path)
            return text
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as error:
        raise VectorError("{name} is no valid KMZ ({error}). Export it again.", name=path.name, error=error) from error


def _check_size(size: int, path: Path) -> None:
    if size > _LARGEST:
        raise VectorError(
            "{name} holds {size:.0f} MB of KML; at most {largest:.0f} MB are read.",
            name=path.name,
            size=size / 1e6,
            largest=_LARGEST / 1e6,
        )


def _tag(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _walk(element: Element, folders: tuple[str, ...]) -> Iterator[tuple[Element, tuple[str, ...]]]:
    for child in element:
        tag = _tag(child)
        if tag == "Placemark":
            yield child, folders
        elif tag in ("Folder", "Document"):
            name = _child_text(child, "name")
            yield from _walk(child, (*folders, name) if tag == "Folder" else folders)
        elif tag == "kml":
            yield from _walk(child, folders)


def _child_text(element: Element, tag: str) -> str:
    return next((" ".join((c.text or "").split()) for c in element if _tag(c) == tag), "")


def _placemark(element: Element, folders: tuple[str, ...]) -> Placemark:
    named = [f for f in folders if lcz.parse_class(f) is not None]
    folder = named[-1] if named else (folders[-1] if folders else None)
    data: dict[str, str] = {}
    for item in element.iter():
        if _tag(item) == "Data":
            data[item.get("name", "")] = _child_text(item, "value")
        elif _tag(item) == "SimpleData":
            data[item.get("name", "")] = (item.text or "").strip()
    return Placemark(_child_text(element, "name"), folder, data, _geometry(element))


def _geometry(element: Element) -> shapely.Geometry | None:
    """The polygons of a placemark as one geometry; its point or line where it has no polygon."""
    polygons = [p for e in element.iter() if _tag(e) == "Polygon" and (p := _polygon(e)) is not None]
    if polygons:
        return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)
    for item in element.iter():
        if _tag(item) in ("Point", "LineString", "LinearRing"):
            places = _coordinates(item)
            if places:
                return shapely.Point(places[0]) if len(places) == 1 else shapely.LineString(places)
    return None


def _polygon(element: Element) -> shapely.Polygon | None:
    rings: dict[str, list[list[tuple[float, float]]]] = {"outerBoundaryIs": [], "innerBoundaryIs": []}
    for boundary in element:
        if _tag(boundary) in rings:
            rings[_tag(boundary)] += [_coordinates(ring) for ring in boundary if _tag(ring) == "LinearRing"]
    shells = [ring for ring in rings["outerBoundaryIs"] if len(ring) >= 3]
    if not shells:
        return None
    return shapely.Polygon(shells[0], [ring for ring in rings["innerBoundaryIs"] if len(ring) >= 3])


def _coordinates(element: Element) -> list[tuple[float, float]]:
    """Longitudes and latitudes of a ring, line or point; heights are dropped."""
    text = next((c.text or "" for c in element if _tag(c) == "coordinates"), "")
    places = []
    for item in _SEPARATOR.sub(",", text).split():
        numbers = item.split(",")
        try:
            places.append((float(numbers[0]), float(numbers[1])))
        except (ValueError, IndexError):
            return []
    return places
