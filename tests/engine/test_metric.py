"""The scale of coordinate reference systems, held against pyproj's projections' own factors and geodesics."""

import math

import numpy as np
import pyproj
import pytest
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from df4lcz_qgis.engine.geodata import metric, raster, warping
from df4lcz_qgis.engine.geodata.cell_size import cell_metres
from df4lcz_qgis.engine.shared.errors import CrsError

_GEOD = pyproj.Geod(ellps="WGS84")
# CRS, longitude, latitude: Mercators, plain cylindrical, polar, conic, equal-area, national, feet, degrees.
_PLACES = [
    (3857, 25, 60.2),
    (3395, 25, 60.2),
    (4087, 25, 60.2),
    (3395, 10, 1),
    (3413, -45, 60),
    (3413, -45, 71),
    (3031, 20, -75),
    (32635, 25, 60.2),
    (32660, 179.99, -16.8),
    (3035, -20, 65),
    (3035, 10, 52),
    (2154, 2.35, 48.85),
    (5070, -80, 26),
    (2263, -74, 40.7),
    (27700, -3, 55),
    (6933, 2, 48),
    (4326, 100, -45),
    (4258, 10, 47),
    (5514, 15, 50),
    (2193, 175, -40),
]
# Degrees, and projections of a sphere, whose factors PROJ gives on the sphere.
_NO_FACTORS = (4326, 4258, 3857, 4087)


def _true(code, longitude, latitude):
    """Metres on the ground for a unit of the CRS along x and along y, by pyproj's geodesics over some 40 m."""
    to, back = (pyproj.Transformer.from_crs(a, b, always_xy=True) for a, b in ((4326, code), (code, 4326)))
    x, y = to.transform(longitude, latitude)
    half = 2e-4 if pyproj.CRS(code).is_geographic else 20.0
    found = []
    for dx, dy in ((half, 0), (0, half)):
        lon, lat = back.transform([x - dx, x + dx], [y - dy, y + dy])
        found.append(_GEOD.inv(lon[0], lat[0], lon[1], lat[1])[2] / (2 * half))
    return x, y, found


@pytest.mark.parametrize(("code", "longitude", "latitude"), _PLACES)
def test_the_scale_is_that_of_geodesics(code, longitude, latitude):
    x, y, (wide, high) = _true(code, longitude, latitude)
    scale = metric.local_scale(CRS.from_epsg(code), np.array([(x, y)]))
    assert scale.metres(1, 0)[0] == pytest.approx(wide, rel=1e-5)
    assert scale.metres(0, 1)[0] == pytest.approx(high, rel=1e-5)


@pytest.mark.parametrize(("code", "longitude", "latitude"), [p for p in _PLACES if p[0] not in _NO_FACTORS])
def test_the_extremes_are_tissots(code, longitude, latitude):
    x, y, _ = _true(code, longitude, latitude)
    crs = pyproj.CRS(code)
    own = pyproj.Transformer.from_crs(crs.geodetic_crs, crs, always_xy=True)
    factors = pyproj.Proj(crs).get_factors(*own.transform(x, y, direction="INVERSE"))
    least, greatest = metric.local_scale(CRS.from_epsg(code), np.array([(x, y)])).extremes
    unit = crs.axis_info[0].unit_conversion_factor
    # A scale of the projection is units for a metre, on the ellipsoid of its own datum.
    assert greatest[0] == pytest.approx(unit / factors.tissot_semiminor, rel=2e-4)
    assert least[0] == pytest.approx(unit / factors.tissot_semimajor, rel=2e-4)


@pytest.mark.parametrize(
    ("code", "longitude", "latitude", "wanted"),
    [
        (3857, 25, 60.2, False),
        (3395, 25, 60.2, False),
        (4087, 25, 60.2, False),
        (4087, 25, 0.5, True),
        (3395, 25, 0.5, True),
        (32635, 25, 60.2, True),
        (3413, -45, 71, True),
        (3413, -45, 60, False),
        (3035, 10, 52, True),
        (3035, -22, 64, False),
        (2154, 2.35, 48.85, True),
        (2263, -74, 40.7, False),
        (6933, 2, 48, False),
        (4326, 10, 0, False),
        (2193, 175, -40, True),
        (32661, 0, 89.99, True),
    ],
)
def test_metric_is_what_is_true_within_one_per_cent(code, longitude, latitude, wanted):
    x, y, _ = _true(code, longitude, latitude)
    crs = CRS.from_epsg(code)
    assert (metric.metric_crs_of(crs, (x, y, x, y)) == crs) is wanted


@pytest.mark.parametrize(
    ("longitude", "latitude", "wanted"),
    [
        (25, 60.2, 32635),
        (-180, 10, 32601),
        (179.999, -16.8, 32760),
        (180, -16.8, 32701),
        (190, -16.8, 32702),
        (-181, 0, 32660),
        (0, 84, 5041),
        (0, 83.9, 32631),
        (10, -80.1, 5042),
        (10, -79.9, 32732),
        (45, 90, 5041),
    ],
)
def test_the_crs_in_metres_of_a_place(longitude, latitude, wanted):
    assert metric.metres_crs(longitude, latitude).to_epsg() == wanted


def test_bounds_are_measured_in_their_own_crs_or_where_it_is_true():
    for code, place, wanted in (
        (3395, (25, 60.2), 32635),
        (4087, (100, 40), 32647),
        (3413, (-45, 60), 32623),
        (3413, (-45, 87), 5041),
        (32635, (25, 60.2), 32635),
        (2263, (-74, 40.7), 32618),
        (3035, (10, 52), 3035),
        (3857, (179.9999, -16.8), 32760),
    ):
        x, y, _ = _true(code, *place)
        unit = 0.01 if pyproj.CRS(code).is_geographic else 5000
        found = metric.metric_crs_of(CRS.from_epsg(code), (x - unit, y - unit, x + unit, y + unit))
        assert found.to_epsg() == wanted, code


def test_a_continent_stays_in_its_own_crs():
    # All of Europe: the UTM zone of its middle is farther off than the equal-area projection made for it.
    europe = CRS.from_epsg(3035)
    assert metric.metric_crs_of(europe, (2.5e6, 1.4e6, 7.4e6, 5.5e6)) == europe


def test_a_place_off_the_earth_is_refused():
    with pytest.raises(CrsError, match="nowhere on Earth"):
        metric.metric_crs_of(CRS.from_epsg(32633), (1e12, 1e12, 2e12, 2e12))
    with pytest.raises(CrsError, match="no place on Earth"):
        metric.metres_crs(10, 95)


def test_geocentric_coordinates_are_no_place():
    for code in (4978, 7789):
        assert np.isinf(metric.move_points(np.array([(9.0, 47.0)]), CRS.from_epsg(code), CRS.from_epsg(6933))).all()
    assert np.isfinite(metric.move_points(np.array([(9.0, 47.0)]), CRS.from_epsg(4979), CRS.from_epsg(6933))).all()


@pytest.mark.parametrize("turn", [0.0, 30.0])
def test_cells_are_measured_on_the_ground(turn):
    for code, longitude, latitude in _PLACES:
        x, y, _ = _true(code, longitude, latitude)
        side = 1e-3 if pyproj.CRS(code).is_geographic else 100.0
        cells = Affine.translation(x, y) * Affine.rotation(turn) * Affine.scale(side, -side)
        width, height = cell_metres(CRS.from_epsg(code), cells, 0, 0)
        back = pyproj.Transformer.from_crs(code, 4326, always_xy=True)
        for length, end in ((width, (1, 0.5)), (height, (0.5, 1))):
            start = (0, 0.5) if end[0] == 1 else (0.5, 0)
            lon, lat = back.transform(*zip(cells * start, cells * end))
            assert length == pytest.approx(_GEOD.inv(lon[0], lat[0], lon[1], lat[1])[2], rel=0.0101), code


def test_a_raster_in_mercator_goes_to_its_utm_zone():
    x, y, _ = _true(3395, 25, 60.2)
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            width=50,
            height=40,
            count=1,
            dtype="uint8",
            crs="EPSG:3395",
            transform=Affine(20, 0, x, 0, -20, y),
        ):
            pass
        with memory.open() as dataset:
            assert raster.metric_crs(dataset).to_epsg() == 32635
            with warping.on_metric_grid(dataset, 10.0) as warped:
                # 50 cells of 20 m are 497 m on the ground at 60.2 degrees.
                assert warped.width * 10 == pytest.approx(50 * 20 * math.cos(math.radians(60.2)), rel=0.06)
