import math

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from rasterio.transform import Affine, from_bounds
from rasterio.windows import Window

from df4lcz_qgis.engine.geodata import geodesic, ground
from df4lcz_qgis.engine.shared.errors import CrsError

_A, _F = 6378137.0, 1 / 298.257223563


def _zone_area(south: float, north: float, width: float) -> float:
    """Area (m2) of the ellipsoid between two parallels over ``width`` degrees, by the closed formula."""
    e = math.sqrt(_F * (2 - _F))

    def q(latitude: float) -> float:
        s = math.sin(math.radians(latitude))
        return s / (1 - (e * s) ** 2) + math.atanh(e * s) / e

    return math.radians(width) * (_A * (1 - _F)) ** 2 / 2 * (q(north) - q(south))


def _dataset(crs, transform, width, height):
    memory = MemoryFile()
    with memory.open(driver="GTiff", width=width, height=height, count=1, dtype="uint8", crs=crs, transform=transform):
        pass
    return memory.open()


def test_degrees_follow_the_ellipsoid():
    with _dataset("EPSG:4326", Affine(0.5, 0, 10, 0, -0.25, 60), 7, 200) as dataset:
        areas = ground.cell_areas(dataset, Window(2, 0, 5, 200))
    assert areas.shape == (200, 1)
    tops = 60 - 0.25 * np.arange(200)
    expected = [_zone_area(top - 0.25, top, 0.5) for top in tops]
    np.testing.assert_allclose(areas[:, 0], expected, rtol=1e-9)


def test_the_whole_world_has_the_ellipsoids_surface():
    with _dataset("EPSG:4326", from_bounds(-180, -90, 180, 90, 36, 18), 36, 18) as dataset:
        total = ground.cell_areas(dataset, Window(0, 0, 36, 18)).sum() * 36
    assert total == pytest.approx(5.10065622e14, rel=1e-8)


@pytest.mark.parametrize(
    ("crs", "cell", "x", "y"), [("EPSG:3857", 150.0, 1.4e6, 7.5e6), ("EPSG:32633", 100.0, 3e5, 5.4e6)]
)
def test_projected_cells_sum_to_the_same_ground(crs, cell, x, y):
    # The window's outline, densified, measured as one polygon: another route to the same area.
    size = 300
    transform = Affine(cell, 0, x, 0, -cell, y)
    with _dataset(crs, transform, size, size) as dataset:
        areas = np.broadcast_to(ground.cell_areas(dataset, Window(0, 0, size, size)), (size, size))
    outline = shapely.segmentize(shapely.box(x, y - size * cell, x + size * cell, y), cell)
    expected = geodesic.polygon_areas(np.array([outline]), CRS.from_user_input(crs))[0]
    assert areas.sum() == pytest.approx(expected, rel=1e-6)
    scale = areas[size // 2, size // 2] / cell**2
    if crs == "EPSG:3857":
        latitude = rasterio.warp.transform(crs, "EPSG:4326", [x], [y - size * cell / 2])[1][0]
        assert scale == pytest.approx(math.cos(math.radians(latitude)) ** 2, rel=0.01)
    else:
        assert scale == pytest.approx(1, abs=0.002)


def test_polygons_across_systems():
    box = shapely.segmentize(shapely.box(-0.5, 41.5, 0.5, 42), 0.01)
    assert geodesic.polygon_areas(np.array([box]), CRS.from_epsg(4326))[0] == pytest.approx(
        _zone_area(41.5, 42, 1), rel=1e-9
    )


def test_rotated_and_date_line_cells():
    turned = Affine.translation(5e5, 5e6) * Affine.rotation(30) * Affine.scale(100, -100)
    with _dataset("EPSG:32601", turned, 50, 40) as dataset:
        areas = ground.cell_areas(dataset, Window(0, 0, 50, 40))
    np.testing.assert_allclose(areas, 1e4, rtol=2e-3)
    # UTM zone 1 from west of its edge, which is the date line.
    with _dataset("EPSG:32601", Affine(1000, 0, 1.6e5, 0, -1000, 1.1e5), 50, 40) as dataset:
        areas = ground.cell_areas(dataset, Window(0, 0, 50, 40))
    np.testing.assert_allclose(areas, 1e6, rtol=5e-3)


def test_a_wrong_crs_is_told():
    far = Affine(1e7, 0, 1e9, 0, -1e7, 1e9)
    with _dataset("EPSG:32633", far, 5, 5) as dataset, pytest.raises(CrsError, match="outside the area"):
        ground.cell_areas(dataset, Window(0, 0, 5, 5))
