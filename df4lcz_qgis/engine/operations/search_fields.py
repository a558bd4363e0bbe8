"""What searching a catalogue for Sentinel-2 and fetching from it ask for alike, each said once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..shared import catalogues
from ..shared.errors import RequestError
from ..shared.parameter import Extent, parameter

if TYPE_CHECKING:
    from ..sentinel2.items import Wanted


@dataclass(frozen=True)
class SearchFields:
    """What is searched for, and where."""

    extent: Extent = parameter(
        "The part of the Earth that you want, in any coordinate reference system.", title="Extent"
    )
    start: str = parameter("Year-month-day, such as 2023-05-01.", title="First day")
    end: str = parameter(
        "Year-month-day. Several years are fine: choose the months of your season below.", title="Last day"
    )
    months: tuple[int, ...] = parameter(
        "Numbers of the months that count in any year, such as 5,6,7,8,9; by default all.", (), title="Months"
    )
    cloud: float = parameter(
        "Scenes with more cloud, by the catalogue's own figure, are not taken.",
        30.0,
        minimum=0,
        maximum=100,
        title="Most cloud (%)",
    )
    most: int = parameter(
        "So many of the clearest days are taken of each tile; a median needs three or more.",
        4,
        minimum=1,
        maximum=500,
        title="Days of each tile",
    )
    catalogue: str = parameter(
        "Where to look: Earth Search and Planetary Computer need no account; the Copernicus Data Space needs S3 keys "
        "for fetching. Choose other to give an address below.",
        "earth-search",
        choices=(*catalogues.IDS, catalogues.OTHER),
        title="Catalogue",
    )
    address: str | None = parameter(
        "Address of a STAC API, used where the catalogue is other.",
        None,
        title="Address of another catalogue",
        advanced=True,
    )
    level: str = parameter(
        "L2A is surface reflectance, with a scene classification to leave clouds out by; L1C is top of atmosphere.",
        "L2A",
        choices=catalogues.LEVELS,
        title="Level",
        advanced=True,
    )
    collection: str | None = parameter(
        "Name of the collection in the catalogue; by default that of the level.",
        None,
        title="Collection",
        advanced=True,
    )

    @property
    def place(self) -> catalogues.Catalogue:
        """The catalogue to look in.

        Raises:
            RequestError: it is another one, and its address is not given or none.
        """
        if self.catalogue != catalogues.OTHER:
            return catalogues.find(self.catalogue)
        if not self.address:
            raise RequestError("Give the address of the other catalogue.")
        return catalogues.find(self.address)

    @property
    def wanted(self) -> Wanted:
        """What is searched for; an extent without a CRS is in longitude and latitude."""
        from ..sentinel2.items import Wanted

        extent = self.extent if self.extent.crs else replace(self.extent, crs="EPSG:4326")
        return Wanted(extent, self.start, self.end, self.months, self.cloud, self.most, self.level, self.collection)
