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


def _masked(path, values, mask, *, inside, nodata=None):
    """A map of which ``mask`` (bool) hides cells: in the file or in one beside it."""
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=inside):
        _raster(path, values, nodata)
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(~mask)
    assert path.with_name(f"{path.name}.msk").exists() != inside
    return path


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("nodata", [None, 5])
def test_what_a_mask_hides_is_no_data(tmp_path, inside, nodata):
    rng = np.random.default_rng(3)
    codes, hidden = rng.integers(1, 18, (40, 50)).astype(np.uint8), rng.random((40, 50)) < 0.5
    path = _masked(tmp_path / "map.tif", codes, hidden, inside=inside, nodata=nodata)
    expected = np.where(hidden | (codes == nodata), 0, codes)
    with rasterio.open(path) as dataset:
        reader = LczReader(dataset)
        assert np.array_equal(reader.read(), expected)
        assert np.array_equal(reader.read(Window(7, 3, 20, 11)), expected[3:14, 7:27])
        small = reader.read_small(10)
        assert small.shape == (8, 10) and np.count_nonzero(small) < 60


def test_a_band_that_is_marked_as_alpha_hides_the_others(tmp_path):
    codes = np.array([[3, 6], [17, 0]], dtype=np.uint8)
    with rasterio.open(_raster(tmp_path / "map.tif", codes, count=2), "r+") as dataset:
        dataset.colorinterp = [rasterio.enums.ColorInterp.gray, rasterio.enums.ColorInterp.alpha]
        dataset.write(np.array([[255, 0], [255, 255]], dtype=np.uint8), 2)
    with rasterio.open(tmp_path / "map.tif") as dataset:
        assert LczReader(dataset).read().tolist() == [[3, 0], [17, 0]]


@pytest.mark.parametrize(
    ("stored", "dtype", "nodata", "scale", "offset"),
    [
        ([[0, 5], [16, 255]], "uint8", 255, 1, 1),
        ([[10, 60], [170, 0]], "int16", 0, 0.1, 0),
        ([[-1, 4], [15, 99]], "int16", 99, 1, 2),
    ],
)
def test_scale_and_offset_count(tmp_path, stored, dtype, nodata, scale, offset):
    path = _raster(tmp_path / "map.tif", np.array(stored, dtype=dtype), nodata)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = [scale], [offset]
    with rasterio.open(path) as dataset:
        reader = LczReader(dataset)
        assert reader.read().tolist() == [[1, 6], [17, 0]]
        assert reader.scheme == "1-17" and reader.classes == {1, 6, 17}


def test_what_scale_makes_fractions_of_is_refused(tmp_path):
    path = _raster(tmp_path / "map.tif", np.array([[10, 25]], dtype=np.uint8))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales = [0.1]
    with rasterio.open(path) as dataset, pytest.raises(LczCodesError, match=r"fractions \(2\.5"):
        LczReader(dataset).read()
