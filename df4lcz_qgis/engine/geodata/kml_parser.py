"""The elements of a KML file that tell of placemarks, gathered while the file streams by.

Prefixes are names like any other here (``gx:drawOrder``), since Google Earth writes some that it never declares. What
a file may hold is limited, so that no file takes more than a moment and some hundred megabytes.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any
from xml.sax.handler import ContentHandler

import shapely

from ..shared.errors import VectorError
from .html_tables import MOST_ROWS, fields_of

#: The most elements, nested elements and places (longitude, latitude) of a file, and characters of a name or value.
MOST_ELEMENTS, MOST_NESTED, MOST_PLACES, LONGEST_TEXT = 2_000_000, 200, 2_000_000, 100_000
_CONTAINERS = ("Folder", "Document")
_OTHER_FEATURES = ("NetworkLink", "GroundOverlay", "ScreenOverlay", "PhotoOverlay", "Tour")
_RINGS = ("outerBoundaryIs", "innerBoundaryIs")
#: A text about a placemark; a short plain one is kept by this name among its data, of a page of HTML the tables' rows.
_NOTE, _LONGEST_NOTE = "description", 200
_LINES = ("Point", "LineString", "LinearRing")


@dataclass
class Container:
    """A folder or document: its name, the names of all folders down to it, its parent, its number
    among that one's features, and how many features of its own it has, and placemarks among them.
    """

    name: str
    folders: tuple[str, ...]
    parent: Container | None
    tag: str
    number: int
    features: int = 0
    placemarks: int = 0

    def within(self, other: Container) -> bool:
        """Whether it is the other, or lies in it."""
        container: Container | None = self
        while container is not None and container is not other:
            container = container.parent
        return container is other


@dataclass
class Found:
    """A placemark as found: its container (None outside of any), name, extended data and geometry."""

    container: Container | None
    name: str = ""
    data: dict[str, str] = field(default_factory=dict)
    polygons: list[shapely.Polygon] = field(default_factory=list)
    line: list[tuple[float, float]] = field(default_factory=list)

    @property
    def geometry(self) -> shapely.Geometry | None:
        """The polygons as one geometry; the point or line where there is no polygon, None without either."""
        if self.polygons:
            return self.polygons[0] if len(self.polygons) == 1 else shapely.MultiPolygon(self.polygons)
        if self.line:
            return shapely.Point(self.line[0]) if len(self.line) == 1 else shapely.LineString(self.line)
        return None


class Handler(ContentHandler):
    """Gathers ``placemarks`` and ``containers`` of the file ``name``.

    Raises:
        VectorError: (while parsing) the file holds more than is read.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.placemarks: list[Found] = []
        self.containers: list[Container] = []
        self._file = name
        self._stack: list[str] = []
        self._open: list[Container] = []
        self._placemark: Found | None = None
        self._rings: dict[str, list[list[tuple[float, float]]]] | None = None
        self._text: list[str] | None = None
        self._key = ""
        self._rows: set[str] = set()
        self._elements = self._places = self._length = 0

    def startElement(self, name: str, attrs: Any) -> None:
        tag = name.rpartition(":")[2]
        self._elements += 1
        if self._elements > MOST_ELEMENTS or len(self._stack) >= MOST_NESTED:
            raise self._too_much()
        self._stack.append(tag)
        self._text, self._length = None, 0
        if tag in _CONTAINERS and self._placemark is None:
            parent = self._open[-1] if self._open else None
            container = Container("", parent.folders if parent else (), parent, tag, self._feature_number())
            self._open.append(container)
            self.containers.append(container)
        elif tag == "Placemark":
            self._placemark = Found(self._open[-1] if self._open else None)
            self._feature_number()
            if self._open:
                self._open[-1].placemarks += 1
        elif tag in _OTHER_FEATURES and self._placemark is None:
            self._feature_number()
        elif tag == "name" or (self._placemark is not None and tag in ("coordinates", "value", "SimpleData", _NOTE)):
            self._text = []
        if tag == "Polygon":
            self._rings = {ring: [] for ring in _RINGS}
        if tag in ("Data", "SimpleData"):
            self._key = str(attrs.get("name", ""))[:LONGEST_TEXT]

    def _feature_number(self) -> int:
        """The number of a feature that begins, from 0 within its container."""
        if not self._open:
            return 0
        self._open[-1].features += 1
        return self._open[-1].features - 1

    def characters(self, content: str) -> None:
        if self._text is not None:
            self._length += len(content)
            if self._stack[-1] == _NOTE and self._length > LONGEST_TEXT:
                self._text = None
                return
            if self._length > LONGEST_TEXT and self._stack[-1] != "coordinates":
                raise self._too_much()
            self._text.append(content)

    def endElement(self, name: str) -> None:
        tag = self._stack.pop()
        text, self._text = "".join(self._text or ()), None
        parent = self._stack[-1] if self._stack else ""
        if tag in _CONTAINERS and self._placemark is None and self._open:
            self._open.pop()
        elif tag == "name" and parent in _CONTAINERS and self._placemark is None and self._open:
            self._name_container(" ".join(text.split()))
        elif self._placemark is not None:
            self._end_within(tag, parent, text)

    def _name_container(self, name: str) -> None:
        container = self._open[-1]
        container.name = name
        above = container.parent.folders if container.parent else ()
        # The document around everything has the file's name, which is nobody's folder.
        outermost = container.parent is None and container.tag == "Document"
        container.folders = above if outermost else (*above, name)

    def _end_within(self, tag: str, parent: str, text: str) -> None:
        placemark = self._placemark
        assert placemark is not None  # the caller looked
        if tag == "Placemark":
            self.placemarks.append(placemark)
            self._placemark = None
        elif tag == "name" and parent == "Placemark":
            placemark.name = " ".join(text.split())
        elif (tag, parent) == (_NOTE, "Placemark"):
            self._end_note(placemark, text)
        elif (tag, parent) == ("value", "Data"):
            placemark.data[self._key] = " ".join(text.split())
        elif tag == "SimpleData":
            placemark.data[self._key] = text.strip()
        elif tag == "coordinates":
            self._end_coordinates(parent, text)
        elif tag == "Polygon" and self._rings is not None:
            shells = [ring for ring in self._rings["outerBoundaryIs"] if len(ring) >= 3]
            if shells:
                holes = [ring for ring in self._rings["innerBoundaryIs"] if len(ring) >= 3]
                placemark.polygons.append(shapely.Polygon(shells[0], holes))
            self._rings = None

    def _end_note(self, placemark: Found, text: str) -> None:
        if "<" not in text:
            if text.strip() and len(text) <= _LONGEST_NOTE:
                placemark.data.setdefault(_NOTE, " ".join(text.split()))
            return
        for name, value in fields_of(text).items():
            if name in self._rows or len(self._rows) < MOST_ROWS:
                self._rows.add(name)
                placemark.data.setdefault(name, value)

    def _end_coordinates(self, parent: str, text: str) -> None:
        places = _places(text)
        if not all(math.isfinite(x) and math.isfinite(y) for x, y in places):
            places = []
        self._places += len(places)
        if self._places > MOST_PLACES:
            raise self._too_much()
        grandparent = self._stack[-2] if len(self._stack) > 1 else ""
        if self._rings is not None:
            if parent == "LinearRing" and grandparent in _RINGS:
                self._rings[grandparent].append(places)
        elif parent in _LINES and self._placemark is not None and not self._placemark.line:
            self._placemark.line = places

    def _too_much(self) -> VectorError:
        return VectorError(
            "{name} holds more than is read from a KML file: {elements} elements, {nested} within each other, {places} "
            "corners, names of {text} characters. Save it as a GeoPackage, and choose that.",
            name=self._file,
            elements=MOST_ELEMENTS,
            nested=MOST_NESTED,
            places=MOST_PLACES,
            text=LONGEST_TEXT,
        )


def _places(text: str) -> list[tuple[float, float]]:
    """Longitudes and latitudes of a ring, line or point; heights are dropped. None of them where one is no place."""
    if text.count(",") > 3 * MOST_PLACES:
        return []
    places = []
    for item in ",".join(part.strip() for part in text.split(",")).split():
        numbers = item.split(",")
        try:
            places.append((float(numbers[0]), float(numbers[1])))
        except (ValueError, IndexError):
            return []
    return places
