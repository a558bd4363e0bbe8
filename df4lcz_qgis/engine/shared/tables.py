"""What can be added to the engine: the table of the streams' networks and the table of segmenters.

A row names its code, which is imported when the row is asked for; so both rooms read the names, and nothing heavy
comes along. A package in the engine's environment adds a row from outside by an entry point: its group is the
table's, its name the row's, its value a row (see the developer's guide). It is imported when it is asked for, and
never stands in for a row of the table itself.
"""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata
from typing import Any, Generic, TypeVar

from .errors import Df4lczError, InstancesError, ModelFileError

#: The streams by their names in model files.
SENTINEL2, GOOGLE_EARTH, FEATURES = "sentinel2", "google_earth", "features"
#: The package of the engine, where the paths of the tables' own rows begin.
_ENGINE = __package__.rpartition(".")[0]


@dataclass(frozen=True)
class Network:
    """A network of a stream.

    ``name`` as model files record it; ``stream`` that it is of; ``loader`` the class, ``module:Class``, made from
    the options as keywords; ``options`` the dataclass of these, ``module:Class``. A module that begins with a dot
    is the engine's.
    """

    name: str
    stream: str
    loader: str
    options: str


@dataclass(frozen=True)
class Segmenter:
    """A segmenter.

    ``name`` as layers and models record it; ``loader`` a function, ``module:function``, called with the settings,
    the imagery's pixel size in metres, the file of weights or None, and the computing device's name; ``settings``
    the dataclass, ``module:Class``; ``weights`` the kind of weights in the catalogue that it needs, if any.
    """

    name: str
    loader: str
    settings: str
    weights: str | None = None


@functools.lru_cache(maxsize=8)
def _entry_points(group: str, path: tuple[str, ...]) -> dict[str, metadata.EntryPoint]:
    """What packages on ``path`` add to a group; looked up once, since it opens a file of every package."""
    found: Any = metadata.entry_points()
    # Python 3.9 gives a dictionary of groups.
    points = found.select(group=group) if hasattr(found, "select") else found.get(group, ())
    return {point.name: point for point in points}


R = TypeVar("R", Network, Segmenter)


class Table(Sequence[str], Generic[R]):
    """Rows by their names; as a sequence it is the names, the table's own first."""

    def __init__(self, kind: type[R], group: str, error: type[Df4lczError], rows: Sequence[R]) -> None:
        self.group = group
        self._kind, self._error, self._rows = kind, error, {row.name: row for row in rows}

    def __len__(self) -> int:
        return len(self._names())

    def __getitem__(self, index: Any) -> Any:
        return self._names()[index]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __contains__(self, name: object) -> bool:
        return name in self._rows or name in self._names()

    def _names(self) -> tuple[str, ...]:
        return (*self._rows, *sorted(set(self._outside()) - set(self._rows)))

    def _outside(self) -> dict[str, metadata.EntryPoint]:
        return _entry_points(self.group, tuple(sys.path))

    def row(self, name: str) -> R:
        """The row ``name``, which is one of the names.

        Raises:
            Df4lczError: a package adds it, but cannot be loaded or gives something else than a row.
        """
        if name in self._rows:
            return self._rows[name]
        point = self._outside()[name]
        try:
            found = point.load()
        except Exception as error:
            raise self._error(
                "{name}, which the package {package} adds, cannot be loaded ({error}). Update or remove the package.",
                name=name,
                package=point.value,
                error=error,
            ) from error
        if not isinstance(found, self._kind) or found.name != name:
            raise self._error(
                "{name}, which the package {package} adds, is no row of the table {group}: {found}. Update or remove "
                "the package.",
                name=name,
                package=point.value,
                group=self.group,
                found=repr(found)[:200],
            )
        return found


class NetworksOf(Sequence[str]):
    """The names of the networks of one stream, as choices of a parameter; rows of packages that fail are left out."""

    def __init__(self, stream: str) -> None:
        self._stream = stream

    def _names(self) -> tuple[str, ...]:
        return tuple(name for name in NETWORKS if self._is_of(name))

    def _is_of(self, name: str) -> bool:
        try:
            return NETWORKS.row(name).stream == self._stream
        except Df4lczError:
            return False

    def __len__(self) -> int:
        return len(self._names())

    def __getitem__(self, index: Any) -> Any:
        return self._names()[index]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name in NETWORKS and self._is_of(name)


def load(path: str) -> Any:
    """The object that ``module:name`` of a row names."""
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module, _ENGINE), name)


NETWORKS = Table(
    Network,
    "df4lcz.networks",
    ModelFileError,
    (
        Network("resnet3d", SENTINEL2, ".streams.resnet3d:ResNet3D11", ".streams.resnet3d:Options"),
        Network("sen2lcz", SENTINEL2, ".streams.sen2lcz:Sen2Lcz", ".streams.sen2lcz:Options"),
        Network("resnet_v2", SENTINEL2, ".streams.resnet_v2:ResNetV2", ".streams.resnet_v2:Options"),
        Network("gcn", GOOGLE_EARTH, ".streams.gcn:GCN", ".streams.gcn:Options"),
        Network("gcn2", GOOGLE_EARTH, ".streams.gcn2:GCN2", ".streams.gcn2:Options"),
        Network("feature_net", FEATURES, ".streams.feature_net:FeatureNet", ".streams.feature_net:Options"),
    ),
)

SEGMENTERS = Table(
    Segmenter,
    "df4lcz.segmenters",
    InstancesError,
    (
        Segmenter("sam", ".instances.sam:make", ".instances.sam:SamSettings", weights="sam"),
        Segmenter("superpixels", ".instances.superpixels:make", ".instances.superpixels:SuperpixelSettings"),
    ),
)
