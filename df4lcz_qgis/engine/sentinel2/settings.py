"""How a stack of scenes is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..shared.errors import RequestError
from ..shared.parameter import Extent
from .products import SCENE_CLASSES


@dataclass(frozen=True)
class StackSettings:
    """How a stack is made.

    ``composite``: the median of all dates per band, or the first scene that sees the pixel. ``masked_classes`` of
    the scene classification count as missing. ``resampling`` brings other grids to the 10 m grid. ``offset`` is
    added to the numbers of scenes without metadata. ``tags`` are written besides those that tell of the scenes.

    Raises:
        RequestError: a class to mask is none.
    """

    composite: str = "median"
    masked_classes: tuple[int, ...] = ()
    resampling: str = "bilinear"
    offset: float = 0.0
    extent: Extent | None = None
    tags: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if unknown := [c for c in self.masked_classes if c not in SCENE_CLASSES]:
            raise RequestError(
                "The scene classification has the classes 0 to 11; given: {unknown}.",
                unknown=", ".join(map(str, unknown)),
            )
