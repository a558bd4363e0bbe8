"""The table of catalogues that Sentinel-2 is searched in (``resources/catalogues.json``). Standard library only."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from .addresses import tellable
from .errors import RequestError
from .folders import RESOURCES

LEVELS = ("L2A", "L1C")
#: The table's catalogues, said a second time since dialogs offer them before it is read; and any other one.
IDS, OTHER = ("earth-search", "planetary-computer", "copernicus-data-space"), "other"
#: Collections of the usual names, for catalogues that are not in the table.
_USUAL = {"L2A": "sentinel-2-l2a", "L1C": "sentinel-2-l1c"}


@dataclass(frozen=True)
class Catalogue:
    """A STAC API: where it is, its collection of each level, and how its files are opened (see the table)."""

    id: str
    name: str
    address: str
    collections: dict[str, str]
    signing: str = "none"
    token_address: str = ""
    s3_endpoint: str = ""
    terms: str = ""

    @property
    def told(self) -> str:
        """Name and address for messages, once where they are the same."""
        address = tellable(self.address)
        return address if self.name == address else f"{self.name} ({address})"

    def collection(self, level: str) -> str:
        """The collection of a level.

        Raises:
            RequestError: the catalogue has none.
        """
        if level not in self.collections:
            raise RequestError(
                "{name} has no Level-{level} images, only: {levels}. Choose another level or catalogue.",
                name=self.name,
                level=level[1:],
                levels=", ".join(self.collections),
            )
        return self.collections[level]


@lru_cache(maxsize=1)
def known() -> tuple[Catalogue, ...]:
    """The catalogues of the table, the default first."""
    table = json.loads((RESOURCES / "catalogues.json").read_text(encoding="utf-8"))
    return tuple(Catalogue(**entry) for entry in table["catalogues"])


def find(text: str) -> Catalogue:
    """The catalogue with this id, or one at this address, whose files are open to all.

    Raises:
        RequestError: it is neither.
    """
    for catalogue in known():
        if text.strip().rstrip("/") in (catalogue.id, catalogue.name, catalogue.address):
            return catalogue
    if text.strip().startswith(("http://", "https://")):
        address = text.strip().rstrip("/")
        return Catalogue(address, tellable(address), address, _USUAL)
    raise RequestError(
        "There is no catalogue {text}. Choose one of {ids}, or give the address of a STAC API (https://...).",
        text=repr(tellable(text)),
        ids=", ".join(c.id for c in known()),
    )
