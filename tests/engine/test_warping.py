"""Rasters across 180 degrees are read whole, as the same ones read that lie a UTM zone further west."""

import math

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject, transform_bounds
from rasterio.windows import Window

from df4lcz_qgis.engine.geodata.feature_raster import open_features
from df4lcz_qgis.engine.geodata.raster import DatasetGrid, Grid
from df4lcz_qgis.engine.geodata.warping import in_one_piece, on_metric_grid, warped
from df4lcz_qgis.engine.graphs.object_layers import open_layers
from df4lcz_qgis.engine.instances.imagery import open_imagery
from df4lcz_qgis.engine.shared.errors import CrsError
from df4lcz_qgis.engine.shared.parameter import Extent, RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter

SIDE = 80
MERCATOR_DEGREE = math.pi * 6378137 / 180


def _write(path, crs, middle, pixel_m, *, hole=False):
    """Three bands around a longitude, at 16.8 degrees south."""
    degree = 1.0 if crs != "EPSG:3857" else MERCATOR_DEGREE
    top = -16.8 if crs != "EPSG:3857" else -1_898_000.0
    step = pixel_m / 106_500 * degree
    values = np.random.default_rng(3).integers(20, 250, (3, SIDE, SIDE)).astype(np.uint8)
    if hole:
        values[:, 30:50, 30:50] = 0
    place = Affine(step, 0, middle * degree - SIDE / 2 * step, 0, -step, top)
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, crs=crs, transform=place, nodata=0 if hole else None) as dataset:
        dataset.write(values)
    return RasterSource(str(path))


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4167", "EPSG:3857"])
@pytest.mark.parametrize("middle", [179.9999, -180.0001])
class TestAcross180:
    @pytest.mark.parametrize(("pixel_m", "hole"), [(10, False), (10, True), (2, False)])
    def test_on_a_metric_grid(self, tmp_path, crs, middle, pixel_m, hole):
        found = []
        for longitude in (middle, 173.9999):
            source = _write(tmp_path / "a.tif", crs, longitude, pixel_m, hole=hole)
            with rasterio.open(source.path) as dataset, on_metric_grid(dataset, 10.0, nodata=0) as moved:
                assert moved.crs.to_epsg() == (32760 if longitude == middle else 32759)
                found.append(moved.read())
        assert (found[0] > 0).any(axis=0).mean() > (0.85 if hole else 0.9)
        np.testing.assert_allclose(*(v.astype(int) for v in found), atol=1)  # other digits of other datums

    def test_imagery(self, tmp_path, crs, middle):
        found = []
        for longitude in (middle, 173.9999):
            source = _write(tmp_path / "a.tif", crs, longitude, 0.5)
            with open_imagery(source, 0.5, Reporter()) as imagery:
                found.append(imagery.read(0, 0, imagery.grid.height, imagery.grid.width))
        assert found[0][1].mean() > 0.9
        np.testing.assert_allclose(*(rgb.astype(int) for rgb, _ in found), atol=1)

    def test_imagery_of_an_extent_on_the_other_side(self, tmp_path, crs, middle):
        source = _write(tmp_path / "a.tif", crs, middle, 0.5)
        with open_imagery(source, 0.5, Reporter()) as whole:
            left, bottom, right, top = whole.grid.bounds
        extent = Extent(left + 25, bottom + 5, right, top - 5, whole.grid.crs.to_wkt())
        with open_imagery(source, 0.5, Reporter(), extent) as imagery:
            assert imagery.grid.width == pytest.approx(2 * (right - left - 25), abs=4)

    def test_layers_of_objects_and_features(self, tmp_path, crs, middle):
        source = _write(tmp_path / "a.tif", crs, middle, 10)
        with rasterio.open(source.path) as dataset, on_metric_grid(dataset, 10.0, nodata=0) as grid:
            with open_features(source, grid, Reporter()) as features:
                assert np.isfinite(features.read(0, 0, grid.height, grid.width)).mean() > 0.9
            ground = Extent(*grid.bounds, grid.crs.to_wkt())
            with open_layers([source], ground) as layers:
                cells = Grid(grid.crs, grid.transform.c, grid.transform.f, 10.0, grid.width, grid.height)
                assert np.isfinite(layers.read(cells, 0, 0, grid.height, grid.width)).mean() > 0.9


def test_what_ends_before_180_degrees_is_left_as_it_is(tmp_path):
    for crs, middle in (("EPSG:4326", 179.9), ("EPSG:3857", -179.9)):
        path = _write(tmp_path / "a.tif", crs, middle, 10).path
        with rasterio.open(path) as dataset, in_one_piece(dataset) as whole:
            assert whole is dataset


def test_longitudes_from_0_to_360_are_found_in_the_west(tmp_path):
    values = np.arange(360, dtype=np.float32)[np.newaxis].repeat(180, axis=0)[np.newaxis]
    profile = {"driver": "GTiff", "width": 360, "height": 180, "count": 1, "dtype": "float32", "crs": "EPSG:4326"}
    with rasterio.open(tmp_path / "a.tif", "w", **profile, transform=Affine(1, 0, 0, 0, -1, 90)) as dataset:
        dataset.write(values)
    # Zone 18 is around 75 degrees west, which is 285 degrees east.
    grid = DatasetGrid(CRS.from_epsg(32618), Affine(10, 0, 500_100, 0, -10, 4_450_000), 20, 20)
    with rasterio.open(tmp_path / "a.tif") as dataset, warped(dataset, grid) as moved:
        np.testing.assert_array_equal(moved.read(1), 285)


def test_a_datum_that_would_be_lost_is_refused(tmp_path):
    path = _write(tmp_path / "a.tif", "EPSG:4272", 180, 10).path
    refused = pytest.raises(CrsError, match=r"a\.tif lies across 180 degrees in EPSG:4272")
    with rasterio.open(path) as dataset, refused, in_one_piece(dataset):
        pass


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_pixels_of_about_the_same_size_keep_their_numbers(tmp_path, crs):
    for pixel_m, keeps in ((6, True), (10, True), (14, True), (20, False), (3, False)):
        path = _write(tmp_path / "a.tif", crs, 39.0, pixel_m).path
        with rasterio.open(path) as dataset, on_metric_grid(dataset, 10.0, nodata=0) as moved:
            numbers, found = dataset.read(), moved.read()
            # Not one that is mixed of its neighbours': the three bands of each pixel are those of one of the file's.
            own = set(map(tuple, numbers.reshape(3, -1).T))
            there = found[:, (found > 0).all(axis=0)].T
            assert len(there) > 400 and all(tuple(pixel) in own for pixel in there) == keeps


def test_what_was_enlarged_to_web_mercator_comes_back_as_it_was(tmp_path):
    numbers = np.random.default_rng(4).integers(1, 9000, (3, 60, 60)).astype(np.uint16)
    here = Affine(10, 0, 435_730, 0, -10, 4_175_960)
    crs = CRS.from_epsg(3857)
    # Earth Engine's "scale 10" in Web Mercator, at 37.7 degrees north: pixels of 7.9 m on the ground.
    left, bottom, right, top = transform_bounds("EPSG:32618", crs, 435_730, 4_175_360, 436_330, 4_175_960)
    width, height = math.ceil((right - left) / 10), math.ceil((top - bottom) / 10)
    place = Affine(10, 0, left, 0, -10, top)
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 3, "dtype": "uint16", "crs": crs}
    exported = np.zeros((3, height, width), np.uint16)
    nearest = {"resampling": Resampling.nearest, "tolerance": 0}
    reproject(numbers, exported, src_transform=here, src_crs="EPSG:32618", dst_transform=place, dst_crs=crs, **nearest)
    with rasterio.open(tmp_path / "a.tif", "w", **profile, transform=place) as dataset:
        dataset.write(exported)
    with rasterio.open(tmp_path / "a.tif") as dataset, on_metric_grid(dataset, 10.0, nodata=0) as moved:
        column, row = (round(v) for v in ~moved.transform * (here.c, here.f))
        window = Window(column + 5, row + 5, 50, 50)
        np.testing.assert_array_equal(moved.read(window=window), numbers[:, 5:55, 5:55])
