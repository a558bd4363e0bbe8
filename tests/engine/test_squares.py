"""Squares of files far away: which ones an extent needs, and which of those on disk are of the file that is meant."""

import pytest
from rasterio.crs import CRS

from df4lcz_qgis.engine.sentinel2 import squares
from df4lcz_qgis.engine.sentinel2.chunks import CHUNK, squares_of
from df4lcz_qgis.engine.shared.parameter import Extent

SIDE = 12 * CHUNK


def facts(epsg, pixel, left, top, **more):
    return squares.Facts(
        CRS.from_epsg(epsg).to_wkt(), (pixel, 0.0, left, 0.0, -pixel, top), SIDE, SIDE, "uint16", 0.0, **more
    )


@pytest.mark.parametrize(("epsg", "pixel", "left", "top"), [(32632, 10.0, 6e5, 53e5), (4326, 10 / 111_320, 10.0, 48.0)])
def test_some_ground_around_an_extent_is_some_pixels_whatever_the_unit(epsg, pixel, left, top):
    """10 pixels from the corner of a square: its neighbours hold nothing that is needed; 3 pixels: they do."""
    file = facts(epsg, pixel, left, top)
    for corner, wanted in ((10, 1), (3, 4)):
        low = 4 * CHUNK + corner
        west, north = left + low * pixel, top - low * pixel
        extent = Extent(west, north - 100 * pixel, west + 100 * pixel, north, f"EPSG:{epsg}")
        assert len(squares_of(file, extent)) == wanted
