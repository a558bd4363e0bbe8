"""Which zone a place of a map of several zones is taken from."""

import numpy as np
import pytest
from pyproj import CRS

from df4lcz_qgis.engine.maps.zones import Zone, meridians


def zone(number, south=False):
    return Zone(None, None, None, 6 * number - 183, south, None)


def taken(zones, longitude, latitude):
    at = np.array([longitude], float), np.array([latitude], float)
    return zones[int(np.argmin([z.distance(*at)[0] for z in zones]))]


@pytest.mark.parametrize(
    ("longitude", "latitude", "number"),
    [
        (9, 48, 32),
        (6, 48, 32),  # a border belongs to the eastern zone
        (5.999, 48, 31),
        (4, 60, 32),  # Norway's wider zone
        (2.9, 60, 31),
        (4, 64, 31),
        (4, 55.9, 31),
        (8, 78, 31),  # Svalbard has every other zone
        (10, 78, 33),
        (20.9, 78, 33),
        (21, 78, 35),
        (33.5, 78, 37),
        (41.9, 78, 37),
        (179.9, 10, 60),
        (-179.9, 10, 1),
        (180, 10, 1),
    ],
)
def test_the_zone_of_a_place_is_utm_s(longitude, latitude, number):
    found = meridians(np.array([longitude]), np.array([latitude]))[0]
    assert (found - (6 * number - 183)) % 360 == 0
    around = [zone(n) for n in (number - 1, number + 1, number - 2, number + 2, number) if 1 <= n <= 60]
    if number == 1:
        around.insert(0, zone(60))
    if number == 60:
        around.insert(0, zone(1))
    assert taken(around, longitude, latitude) is around[-1]
    # The projections' own definitions agree.
    assert CRS.from_epsg(32600 + number).to_cf()["longitude_of_central_meridian"] == 6 * number - 183


def test_without_its_own_zone_a_place_is_taken_from_the_nearest():
    assert taken([zone(31), zone(33)], 10, 48).meridian == 15
    assert taken([zone(31), zone(33)], 8, 48).meridian == 3


def test_the_half_of_the_earth_counts_between_zones_of_one_meridian():
    assert taken([zone(32), zone(32, south=True)], 9, -1).south
    assert not taken([zone(32, south=True), zone(32)], 9, 1).south
