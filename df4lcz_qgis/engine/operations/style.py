"""Operation ``style``: the standard legend on any LCZ raster, whatever its code scheme."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter
from .fields import GEOTIFF, band, class_codes, lcz_map, palette


@dataclass(frozen=True)
class Parameters:
    """What ``style`` takes."""

    lcz: RasterSource = lcz_map("Raster of LCZ codes of one of the four schemes; any number type and CRS.")
    output: Path = parameter(
        "GeoTIFF with the same codes, the colours and class names in it, and 0 as nodata.",
        title="Styled LCZ map",
        writes=GEOTIFF,
    )
    band: int | None = band()
    codes: str | None = class_codes()
    palette: str = palette(
        "standard: the colours of WUDAPT's maps; colour-blind: colours that people with colour vision deficiency "
        "can tell apart."
    )
    style: Optional[Path] = parameter(
        "QGIS style (.qml) to load into other layers with the same codes.", None, title="Style file", writes=(".qml",)
    )


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the map with its legend and the style file; returns their paths and the code scheme found."""
    from ..maps.exports import scheme_of, write_codes
    from ..maps.value_names import open_lcz
    from ..shared.files import atomic_file
    from ..shared.palettes import PALETTES, qml

    with open_lcz(parameters.lcz, parameters.band, parameters.codes, reporter) as reader:
        scheme = scheme_of(reader, reporter.step(0.0, 0.4))
        if not reader.codes:
            reporter.info("The codes of {name} are of the scheme {scheme}.", name=parameters.lcz.name, scheme=scheme)
        write_codes(reader, parameters.output, scheme, parameters.palette, reporter.step(0.4, 1.0))
    if parameters.style:
        with atomic_file(parameters.style, reporter) as temporary:
            temporary.write_bytes(qml(PALETTES[parameters.palette], scheme))
    return {
        "output": str(parameters.output),
        "style": str(parameters.style) if parameters.style else None,
        "scheme": scheme,
    }
