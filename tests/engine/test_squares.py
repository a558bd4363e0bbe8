"""Squares of files far away: which ones an extent needs, and which of those on disk are of the file that is meant."""

from pathlib import Path

import numpy as np
import pytest
from rasterio.crs import CRS
from rasterio.windows import Window

from df4lcz_qgis.engine.sentinel2 import squares
from df4lcz_qgis.engine.sentinel2.chunks import CHUNK, squares_of
from df4lcz_qgis.engine.sentinel2.marks import Mark
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


@pytest.mark.parametrize(
    "told", [{"mark": Mark("2", "b")}, {"learnt": "anew"}], ids=["another version", "a server that tells no version"]
)
def test_squares_that_cannot_be_removed_are_not_taken_for_those_of_another_version(tmp_path, monkeypatch, told):
    """On Windows a file that another program holds open cannot be removed."""
    places = [Window(column, 0, 64, 64) for column in (0, 64, 128)]
    old = facts(32632, 10.0, 6e5, 53e5, **({"mark": Mark("1", "a")} if "mark" in told else {}))
    squares.keep_facts(tmp_path, old)
    paths = [squares.square_path(tmp_path, place) for place in places]
    for path, place in zip(paths, places):
        squares.keep_square(path, np.ones((64, 64), np.uint16), old, place)
    assert all(squares.is_whole(path, squares.known_facts(tmp_path)) for path in paths)
    held, unlink = next(tmp_path.glob("*.tif")), Path.unlink

    def refusing(path, **how):
        if path == held:
            raise PermissionError(13, "in use", str(path))
        unlink(path, **how)

    monkeypatch.setattr(Path, "unlink", refusing)
    squares.forget(tmp_path)
    assert list(tmp_path.glob("*")) == [held]
    squares.keep_facts(tmp_path, facts(32632, 10.0, 6e5, 53e5, **told))
    assert not squares.is_whole(held, squares.known_facts(tmp_path))
