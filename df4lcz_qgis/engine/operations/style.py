"""Operation ``style``: the standard legend on any LCZ raster, whatever its code scheme."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..shared.parameter import RasterSource, parameter
from ..shared.reporter import Reporter


@dataclass(frozen=True)
class Parameters:
    """What ``style`` takes."""

    lcz: RasterSource = parameter("LCZ map, coded 1-17, 101-107, 31-41 or 51-61")
    output: Path = parameter("GeoTIFF to write: the same codes with the legend inside, 0 nodata")
    band: int = parameter("band of the LCZ map", 1, minimum=1)
    palette: str = parameter("colours of the legend", "standard", choices=("standard", "colour-blind"))
    style: Optional[Path] = parameter("QGIS style file (.qml) to write, for other layers of the same codes", None)


def run(parameters: Parameters, reporter: Reporter) -> dict[str, Any]:
    """Write the map with its legend and the style file; returns their paths and the code scheme found."""
    from ..geodata.raster import open_raster
    from ..maps.exports import scheme_of, write_codes
    from ..maps.lcz_codes import LczReader
    from ..shared.files import atomic_file
    from ..shared.palettes import PALETTES, qml

    with open_raster(parameters.lcz) as dataset:
        reader = LczReader(dataset, parameters.band, parameters.lcz.name)
        scheme = scheme_of(reader, reporter.step(0.0, 0.4))
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
