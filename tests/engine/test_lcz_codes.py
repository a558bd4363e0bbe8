import contextlib

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.transform import from_origin
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from df4lcz_qgis.engine.maps.lcz_codes import LczReader, to_codes
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import BandsError, LczCodesError


def _raster(path, values, nodata=None, count=1):
    values = np.asarray(values)
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=values.shape[1],
        height=values.shape[0],
        count=count,
        dtype=values.dtype,
        crs="EPSG:32632",
        transform=from_origin(500000, 5500000, 100, 100),
        nodata=nodata,
    ) as dataset:
        for band in range(1, count + 1):
            dataset.write(values, band)
    return path


@pytest.mark.parametrize("scheme", lcz.CODE_SCHEMES)
@pytest.mark.parametrize("dtype", ["uint8", "int16", "int32", "float32", "float64"])
def test_every_scheme_reads_as_1_to_17(tmp_path, scheme, dtype):
    codes = np.array(list(lcz.CODE_SCHEMES[scheme]), dtype=np.uint8)
    values = np.array([list(lcz.CODE_SCHEMES[scheme].values())], dtype=dtype)
    with rasterio.open(_raster(tmp_path / "map.tif", values)) as dataset:
        reader = LczReader(dataset)
        assert reader.scheme is None
        read = reader.read()
    assert read.dtype == np.uint8
    assert np.array_equal(read[0], codes)
    assert reader.scheme == scheme


@pytest.mark.parametrize(
    ("values", "nodata"),
    [
        (np.array([[0, 255, 3]], dtype=np.uint8), 255),
        (np.array([[-999, 0, 3]], dtype=np.int32), -999),
        (np.array([[np.nan, 0, 3]], dtype=np.float32), None),
        (np.array([[-3.4e38, np.nan, 3]], dtype=np.float32), -3.4e38),
        (np.array([[1.1, 0, 3]], dtype=np.float32), 1.1),
    ],
)
def test_nodata_is_nodata(tmp_path, values, nodata):
    with rasterio.open(_raster(tmp_path / "map.tif", values, nodata)) as dataset:
        assert LczReader(dataset).read().tolist() == [[0, 0, 3]]


def test_a_class_declared_as_nodata_is_nodata(tmp_path):
    with rasterio.open(_raster(tmp_path / "map.tif", np.array([[17, 2]], dtype=np.uint8), 17)) as dataset:
        assert LczReader(dataset).read().tolist() == [[0, 2]]


@pytest.mark.parametrize(
    ("values", "found"),
    [([[1.0, 2.5]], "2.5"), ([[1, 18]], "18"), ([[-4, 2]], "-4"), ([[1, 200]], "200"), ([[np.inf, 1]], "inf")],
)
def test_other_rasters_are_refused_with_what_was_found(values, found):
    with pytest.raises(LczCodesError, match=f"sealing.tif is not an LCZ map.*{found}"):
        to_codes(np.array(values), name="sealing.tif")


@pytest.mark.parametrize("values", [[11, 101], [3, 33], [31, 51], [3, 105, 55], [35, 17]])
def test_mixed_schemes_are_refused_even_across_windows(tmp_path, values):
    row = np.array([values], dtype=np.uint8)
    with rasterio.open(_raster(tmp_path / "Zürich ä map.tif", row)) as dataset:
        reader = LczReader(dataset)
        with pytest.raises(LczCodesError, match=rf"Zürich ä map.tif mixes code schemes.*{max(values)}"):
            for column in range(row.shape[1]):
                reader.read(Window(column, 0, 1, 1))


def test_blocks_cover_the_raster_once(tmp_path):
    codes = np.random.default_rng(0).integers(0, 18, (70, 53)).astype(np.uint8)
    with rasterio.open(_raster(tmp_path / "map.tif", codes)) as dataset:
        result = np.full(codes.shape, 99)
        for window, block in LczReader(dataset).blocks(32):
            result[window.toslices()] = block
    assert np.array_equal(result, codes)


@pytest.mark.parametrize("way", ["as it is", "warped", "alpha"])
def test_a_small_look_holds_the_cells_of_the_map_whatever_its_overviews_hold(tmp_path, way):
    rng = np.random.default_rng(0)
    values = np.kron(rng.choice([2, 6, 104, 107, 101], (35, 28)), np.ones((10, 10), int)).astype(np.uint8)
    path = _raster(tmp_path / "plain.tif", values, nodata=0)
    rasterio.shutil.copy(path, tmp_path / "cog.tif", driver="COG", overview_resampling="CUBIC", blocksize=128)
    with rasterio.open(tmp_path / "cog.tif") as dataset, contextlib.ExitStack() as stack:
        assert set(np.unique(dataset.read(1, out_shape=(50, 40)))) - {2, 6, 104, 107, 101}  # GDAL's own look
        if way != "as it is":
            dataset = stack.enter_context(WarpedVRT(dataset, crs=dataset.crs, add_alpha=way == "alpha"))
        small = LczReader(dataset).read_small(50)
    # The cell in the middle of each part of 7 x 7 cells.
    codes = np.where(values > 100, values - 90, values)
    assert np.array_equal(small, codes[3::7, 3::7]) and small.shape == (50, 40)


def test_a_missing_band_is_named(tmp_path):
    with rasterio.open(_raster(tmp_path / "map.tif", np.ones((2, 2), dtype=np.uint8), count=2)) as dataset:
        assert LczReader(dataset, band=2).read().tolist() == [[1, 1], [1, 1]]
        with pytest.raises(BandsError, match=r"has 2 band\(s\); band 3"):
            LczReader(dataset, band=3)
