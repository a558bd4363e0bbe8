import re

import numpy as np
import pytest
import rasterio
from core_scenes import BANDS, LEFT, NORTH_UP, TOP, UTM18, Recorder, random_scene, write_raster
from rasterio.transform import Affine
from rasterio.warp import transform as transform_points
from scipy.ndimage import zoom

from df4lcz_qgis.engine.sentinel2.names import band_of
from df4lcz_qgis.engine.sentinel2.orders import exchanged, judge, usual_orders
from df4lcz_qgis.engine.sentinel2.raster_bands import find_bands
from df4lcz_qgis.engine.sentinel2.scene import open_scene
from df4lcz_qgis.engine.shared.errors import BandsError, CrsError, RasterError
from df4lcz_qgis.engine.shared.method import L1C_BANDS, L2A_BANDS, LCZ_BANDS
from df4lcz_qgis.engine.shared.parameter import RasterSource


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("B2", "B02"),
        ("B02", "B02"),
        ("b02", "B02"),
        ("b8a", "B8A"),
        ("B8A", "B8A"),
        ("B08A", "B8A"),
        ("Band 8A", "B8A"),
        ("band_11", "B11"),
        ("Band 3 - Green", "B03"),
        ("B-12", "B12"),
        ("B 4", "B04"),
        ("B4, central wavelength 665 nm", "B04"),
        ("B8A, central wavelength 865 nm", "B8A"),
        ("B10, central wavelength 1375 nm", "B10"),
        ("B12, central wavelength 2190 nm", "B12"),
        ("T32UQD_20230607T101031_B02_10m.jp2", "B02"),
        ("T18SVF_20200101T155651_B8A", "B8A"),
        ("s2_B11.jp2", "B11"),
        ("S2A_MSIL2A_20230607_B05_20m", "B05"),
        ("sur_refl_B12", "B12"),
        ("blue", "B02"),
        ("green", "B03"),
        ("red", "B04"),
        ("rededge1", "B05"),
        ("rededge2", "B06"),
        ("rededge3", "B07"),
        ("nir", "B08"),
        ("nir08", "B8A"),
        ("nir09", "B09"),
        ("swir16", "B11"),
        ("swir22", "B12"),
        ("nbart_swir_2", "B11"),  # Digital Earth Australia counts otherwise
        ("s2_nbart_swir_3", "B12"),
        ("nbart_nir_2", "B8A"),
        ("nbart_common_swir_2", "B12"),
        ("SWIR 1", "B11"),
        ("Red Edge 2", "B06"),
        ("coastal", "B01"),
        ("cirrus", "B10"),
        ("B1", "B01"),
        ("B01", "B01"),
        ("B09", "B09"),
        ("B9", "B09"),
        ("B13", None),
        ("B0", None),
        ("NDVI", None),
        ("B2 / B3", None),
        ("", None),
        ("ab2", None),
        ("b2x", None),
        ("SCL", None),
        ("AOT", None),
        ("Band", None),
        ("665 nm", "B04"),
        ("492.4 nanometers", "B02"),
        ("0.56 um", "B03"),
        ("S2_2190nm", "B12"),
        ("1.61 micrometers", "B11"),
        ("B8A - NIR", "B8A"),
        ("Band 2 - Blue", "B02"),
        ("Band 1 - Blue", None),
        ("B2 (665 nm)", None),
        ("B4 - SWIR 1", None),
        ("500 m", None),
        ("610 nm", None),
    ],
)
def test_band_of(text, band):
    assert band_of(text) == band


def test_bands_are_found_by_name_in_any_order():
    names = ["cirrus", *(f"Band {b[1:].lstrip('0')}" for b in reversed(LCZ_BANDS)), None]
    found, named = find_bands(names, LCZ_BANDS, source="x.tif")
    assert named
    assert [found[b] for b in LCZ_BANDS] == list(range(11, 1, -1))


@pytest.mark.parametrize("style", ["Band {i} ({b})", "Band {i} - {c}", "band_{i}: {w} nm", "{w} nm", "{u} um"])
def test_bands_are_found_by_what_follows_their_count(style):
    order = (2, 1, 0, 6, 3, 4, 5, 7, 8, 9)  # of what is at each place
    colours = [
        "blue",
        "green",
        "red",
        "red edge 1",
        "red edge 2",
        "red edge 3",
        "nir",
        "narrow nir",
        "swir 1",
        "swir 2",
    ]
    waves = (492, 560, 665, 704, 740, 783, 833, 865, 1614, 2202)
    names = [
        style.format(i=i, b=LCZ_BANDS[k], c=colours[k], w=waves[k], u=waves[k] / 1000) for i, k in enumerate(order, 1)
    ]
    found, named = find_bands(names, LCZ_BANDS, source="x.tif")
    assert named
    assert [found[b] for b in LCZ_BANDS] == [order.index(k) + 1 for k in range(10)]


def test_colours_on_the_screen_and_contradictions_name_no_bands(tmp_path):
    shown = ["Band 1 (Red)", "Band 2 (Green)", "Band 3 (Blue)", *(f"Band {i} (Undefined)" for i in range(4, 11))]
    assert find_bands(shown, LCZ_BANDS, source="x.tif") == ({b: i for i, b in enumerate(LCZ_BANDS, 1)}, False)
    path = write_raster(tmp_path / "s.tif", np.full((10, 8, 8), 1200, np.uint16))
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(1, wavelength=665, wavelength_units="nm")
    with pytest.raises(BandsError, match=r"lacks the bands B02\. Found: 1: B02 or B04, 2: B03"), scene_of(path):
        pass


@pytest.mark.parametrize("order", [LCZ_BANDS, L2A_BANDS, L1C_BANDS], ids=len)
def test_bands_without_names_go_by_their_number(order):
    found, named = find_bands([None] * len(order), LCZ_BANDS, source="x.tif")
    assert not named
    assert [order[found[b] - 1] for b in LCZ_BANDS] == list(LCZ_BANDS)


def test_the_orders_by_number_are_those_of_the_products():
    # So2Sat's map tool takes the 0-based indices 1..8, 11 and 12 of the thirteen bands.
    found, _ = find_bands([None] * 13, LCZ_BANDS, source="x.tif")
    assert [found[b] - 1 for b in LCZ_BANDS] == [1, 2, 3, 4, 5, 6, 7, 8, 11, 12]
    found, _ = find_bands([None] * 12, LCZ_BANDS, source="x.tif")
    assert [found[b] - 1 for b in LCZ_BANDS] == [1, 2, 3, 4, 5, 6, 7, 8, 10, 11]


@pytest.mark.parametrize("count", [1, 3, 9, 11, 14])
def test_other_numbers_of_bands_without_names_are_refused(count):
    with pytest.raises(BandsError, match=r"(?s)x\.tif cannot be identified.*Needed are .*B8A"):
        find_bands([None] * count, LCZ_BANDS, source="x.tif")


def test_a_missing_band_is_named_with_what_was_found():
    with pytest.raises(BandsError) as caught:
        find_bands([b for b in LCZ_BANDS if b != "B8A"], LCZ_BANDS, source="scene.tif")
    text = str(caught.value)
    assert "lacks the bands B8A" in text and "8: B11" in text and "B02, B03" in text


def test_a_band_that_occurs_twice_is_refused():
    with pytest.raises(BandsError, match="B04 more than once"):
        find_bands([*LCZ_BANDS, "B4"], LCZ_BANDS, source="scene.tif")
    # One that is not needed may occur twice.
    assert find_bands([*LCZ_BANDS, "B10", "cirrus"], LCZ_BANDS, source="scene.tif")[1]


def scene_of(path, *, scale=10_000.0, offset=0.0, reporter=None, **source):
    return open_scene(RasterSource(str(path), **source), LCZ_BANDS, reporter or Recorder(), scale=scale, offset=offset)


def test_reflectance_of_bands_in_the_models_order(tmp_path):
    data = np.random.default_rng(1).integers(1, 5000, (10, 64, 64)).astype(np.uint16)
    order = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7]
    path = write_raster(tmp_path / "s.tif", data[order], names=[BANDS[i] for i in order])
    with scene_of(path, scale=10_000, offset=-1000) as scene:
        values, valid = scene.read(5, 7, 20, 30)
    assert values.dtype == np.float32 and valid.all()
    np.testing.assert_allclose(values, (data[:, 5:25, 7:37].astype(float) - 1000) / 10_000, atol=1e-7)


def test_bands_of_the_source_are_the_ones_that_count(tmp_path):
    data = np.random.default_rng(1).integers(1, 5000, (12, 64, 64)).astype(np.uint16)
    path = write_raster(tmp_path / "s.tif", data, names=["B02", "ndvi", *BANDS])
    chosen = (12, 11, 10, 9, 8, 7, 6, 5, 4, 3)
    with scene_of(path, bands=chosen) as scene:
        values, _ = scene.read(0, 0, 64, 64)
    np.testing.assert_allclose(values, data[2:] / 10_000, atol=1e-7)
    unnamed = write_raster(tmp_path / "u.tif", data, names=())
    with scene_of(unnamed, bands=chosen) as scene:
        values, _ = scene.read(0, 0, 64, 64)
    np.testing.assert_allclose(values, data[2:][::-1] / 10_000, atol=1e-7)
    with pytest.raises(RasterError, match="13"), scene_of(path, bands=(13, *chosen[1:])):
        pass


def test_zero_in_all_bands_and_declared_nodata_in_any_are_missing(tmp_path):
    data = np.full((10, 40, 50), 1200, np.uint16)
    data[:, 10, 20] = 0
    data[3, 13, 23] = 0  # a dark band is a measurement
    data[9, 11, 21] = 65_535
    data[0, 12, 22] = 1
    path = write_raster(tmp_path / "s.tif", data, nodata=65_535)
    with scene_of(path) as scene:
        values, valid = scene.read(0, 0, 40, 50)
    expected = np.ones((40, 50), bool)
    expected[10, 20] = expected[11, 21] = False
    np.testing.assert_array_equal(valid, expected)
    assert (values[:, ~valid] == 0).all()


@pytest.mark.parametrize("told", ["stated", "declared"])
@pytest.mark.parametrize("resolution", [10, 20], ids=["as it is", "warped"])
def test_zero_in_one_band_is_missing_where_an_offset_makes_it_no_reflectance(tmp_path, told, resolution):
    data = np.random.default_rng(5).integers(1100, 5000, (10, 64, 64)).astype(np.uint16)
    data[3:6, :, 40:] = 0
    place = NORTH_UP * Affine.scale(resolution / 10)
    path = write_raster(tmp_path / "s.tif", data, transform=place)
    if told == "declared":
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets = [1e-4] * 10, [-0.1] * 10
    recorder = Recorder()
    offset = -1000 if told == "stated" else 0
    with open_scene(RasterSource(str(path)), LCZ_BANDS, recorder, scale=10_000, offset=offset) as scene:
        values, valid = scene.read(0, 0, scene.dataset.height, scene.dataset.width)
    edge = 40 * resolution // 10
    assert valid[:, : edge - 2].all() and not valid[:, edge + 2 :].any()
    assert values[:, valid].min() > 0.009
    assert not recorder.texts("warning")


def test_nan_and_infinity_are_missing(tmp_path):
    data = np.full((10, 40, 50), 0.12, np.float32)
    data[3, 10, 20], data[4, 11, 20], data[:, 12, 20] = np.nan, np.inf, 0
    data[5, 13, 20] = 0
    path = write_raster(tmp_path / "s.tif", data, nodata=np.nan)
    with scene_of(path, scale=1) as scene:
        values, valid = scene.read(0, 0, 40, 50)
    assert set(map(tuple, np.argwhere(~valid))) == {(10, 20), (11, 20), (12, 20)}
    assert np.isfinite(values).all()


@pytest.mark.parametrize("resolution", [10, 20], ids=["as it is", "warped"])
def test_a_mask_of_the_dataset_marks_missing_pixels(tmp_path, resolution):
    data = np.full((10, 80, 80), 1200, np.uint16)
    path = write_raster(tmp_path / "s.tif", data, transform=Affine(resolution, 0, LEFT, 0, -resolution, TOP))
    mask = np.full((80, 80), 255, np.uint8)
    mask[20:40, 30:50] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
    with scene_of(path) as scene:
        k = resolution // 10
        _, valid = scene.read(0, 0, 80 * k, 80 * k)
    assert not valid[22 * k : 38 * k, 32 * k : 48 * k].any()
    assert valid[: 18 * k].all() and valid[:, 52 * k :].all()


@pytest.mark.parametrize("fill", [7000, 65_535, -9999])
@pytest.mark.parametrize("where", ["in the file", "beside it", "alpha band", "south up"])
@pytest.mark.parametrize("resolution", [10, 20], ids=["as it is", "warped"])
def test_a_mask_counts_besides_zeros_and_hides_any_number(tmp_path, resolution, where, fill):
    from rasterio.enums import ColorInterp

    data = np.full((10, 80, 80), 1200, np.int16 if fill < 0 else np.uint16)
    mask = np.full((80, 80), 255, np.uint8)
    mask[20:40, 30:50] = 0
    data[:, mask == 0] = fill
    data[:, 70:] = 0
    data[0, :10, :10] = 0  # dark in one band only
    seen = (mask > 0) & (data[1] > 0)
    place = Affine(resolution, 0, LEFT, 0, -resolution, TOP)
    if where == "south up":
        place = Affine(resolution, 0, LEFT, 0, resolution, TOP - 80 * resolution)
        data, mask = data[:, ::-1], mask[::-1]
    if where == "alpha band":
        data, names = np.concatenate([data, mask[None]]), (*BANDS, "alpha")
    path = write_raster(tmp_path / "s.tif", data, transform=place, names=BANDS if len(data) == 10 else names)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=where != "beside it"), rasterio.open(path, "r+") as dataset:
        if where == "alpha band":
            dataset.colorinterp = [ColorInterp.gray, *[ColorInterp.undefined] * 9, ColorInterp.alpha]
        else:
            dataset.write_mask(mask)
    with scene_of(path) as scene:
        k = resolution // 10
        values, valid = scene.read(0, 0, 80 * k, 80 * k)
    assert np.array_equal(valid, seen.repeat(k, 0).repeat(k, 1))
    np.testing.assert_allclose(values[1:, valid], 0.12, atol=1e-6)  # nothing of what is hidden bleeds
    assert np.abs(values[0, : 9 * k, : 9 * k]).max() < 0.00011  # GDAL moves what equals no data by 1


@pytest.mark.parametrize("resolution", [10, 20], ids=["as it is", "warped"])
def test_an_alpha_band_marks_missing_pixels(tmp_path, resolution):
    from rasterio.enums import ColorInterp

    data = np.full((11, 80, 80), 1200, np.uint16)
    data[10] = 65_535
    data[10, 20:40, 30:50] = 0
    colours = [ColorInterp.gray, *[ColorInterp.undefined] * 9, ColorInterp.alpha]
    path = write_raster(
        tmp_path / "s.tif",
        data,
        names=(*BANDS, "alpha"),
        ALPHA="YES",
        photometric="MINISBLACK",
        transform=Affine(resolution, 0, LEFT, 0, -resolution, TOP),
    )
    with rasterio.open(path, "r+") as dataset:
        dataset.colorinterp = colours
    with scene_of(path) as scene:
        k = resolution // 10
        _, valid = scene.read(0, 0, 80 * k, 80 * k)
    assert not valid[22 * k : 38 * k, 32 * k : 48 * k].any()
    assert valid[: 18 * k].all() and valid[:, 52 * k :].all()


@pytest.mark.parametrize("corner", [(-40, -50), (30, 60), (-5, 3)])
def test_outside_the_scene_it_is_reflected(tmp_path, corner):
    data = random_scene(tmp_path / "s.tif", 48, 64)
    row, column = corner
    with scene_of(tmp_path / "s.tif") as scene:
        values, _ = scene.read(row, column, 70, 70)
    padded = np.pad(data, ((0, 0), (100, 100), (100, 100)), mode="reflect") / 10_000
    np.testing.assert_allclose(values, padded[:, 100 + row : 170 + row, 100 + column : 170 + column], atol=1e-7)


# A plane of digital numbers over the ground: ten a pixel eastwards, twenty a pixel southwards.


def ground(east, north):
    return 2000 + (np.asarray(east) - LEFT) + 2 * (TOP - np.asarray(north))


def plane_scene(path, transform, crs, height, width, **profile):
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = transform * (columns, rows)
    east, north = transform_points(crs, UTM18, x.ravel(), y.ravel())
    data = np.rint(ground(east, north)).reshape(1, height, width)
    return write_raster(path, np.repeat(data, 10, axis=0).astype(np.uint16), transform=transform, crs=crs, **profile)


def pixel_centres(transform, crs, east, north):
    """Where the middles of a file's pixels lie that places are in."""
    columns, rows = ~transform * tuple(map(np.array, transform_points(UTM18, crs, east, north)))
    x, y = transform * (np.floor(columns) + 0.5, np.floor(rows) + 0.5)
    return map(np.array, transform_points(crs, UTM18, x, y))


def degrees_transform(size):
    (west, east), (north, south) = transform_points(UTM18, "EPSG:4326", [LEFT, LEFT], [TOP, TOP - 10])
    assert west == pytest.approx(east, abs=1e-4) and north > south
    return Affine(size, 0, west, 0, -size, north)


def mercator_transform():
    x, y = transform_points(UTM18, "EPSG:3857", [LEFT], [TOP])
    return Affine(12.5, 0, x[0], 0, -12.5, y[0])


CASES = {
    "degrees": (degrees_transform(0.0001), "EPSG:4326"),
    "web mercator": (mercator_transform(), "EPSG:3857"),
    "20 m": (Affine(20, 0, LEFT + 5, 0, -20, TOP - 5), UTM18),
    "south up": (Affine(10, 0, LEFT, 0, 10, TOP - 1500), UTM18),
    "rotated": (NORTH_UP * Affine.translation(20, 60) * Affine.rotation(25), UTM18),
    "oblong pixels": (Affine(20, 0, LEFT, 0, -10, TOP), UTM18),
}


@pytest.mark.parametrize("case", CASES)
def test_any_grid_is_warped_to_ten_metres_in_its_utm_zone(tmp_path, case):
    transform, crs = CASES[case]
    reporter = Recorder()
    path = plane_scene(tmp_path / "s.tif", transform, crs, 150, 150)
    with scene_of(path, reporter=reporter) as scene:
        grid = scene.dataset
        assert grid.crs.to_epsg() == 32618
        assert (grid.transform.a, grid.transform.b, grid.transform.d, grid.transform.e) == (10, 0, 0, -10)
        assert grid.transform.c % 10 == 0 and grid.transform.f % 10 == 0
        values, valid = scene.read(0, 0, grid.height, grid.width)
    assert valid.mean() > 0.45
    rows, columns = np.nonzero(valid)
    east, north = grid.transform * (columns + 0.5, rows + 0.5)
    if case not in ("20 m", "oblong pixels"):  # the number of the very pixel that a place lies in
        shift = values[0][valid] * 10_000 - ground(east, north)
        assert abs(shift.mean()) < 1.0
        east, north = pixel_centres(transform, crs, east, north)
    error = np.abs(values[0][valid] * 10_000 - ground(east, north))
    # Half a pixel off would be 10 or more; at the borders a pixel is extrapolated from its neighbour's value.
    assert np.percentile(error, 95) < 2.0
    # Another order of rows needs no resampling.
    assert any("warped on the fly to 10 m" in t for t in reporter.texts("info")) == (case != "south up")
    # It covers the ground that the source covers.
    corners = [transform * (c, r) for r in (20, 130) for c in (20, 130)]
    for e, n in zip(*transform_points(crs, UTM18, *zip(*corners))):
        column, row = ~grid.transform * (e, n)
        assert valid[int(row), int(column)]


@pytest.mark.parametrize(
    ("size", "crs"), [(10, UTM18), (20, UTM18), (60, UTM18), (60, "EPSG:4326"), (300, "EPSG:3857")]
)
def test_coarse_pixels_are_spoken_of(tmp_path, size, crs):
    place = Affine.scale(size / 10)
    transforms = {"EPSG:4326": degrees_transform(0.0001), "EPSG:3857": mercator_transform() * Affine.scale(0.8)}
    reporter = Recorder()
    path = plane_scene(tmp_path / "s.tif", transforms.get(crs, NORTH_UP) * place, crs, 20, 20)
    with scene_of(path, reporter=reporter):
        pass
    found = [text for text in reporter.texts("warning") if "show no more detail than before" in text]
    assert len(found) == (size > 25)


def test_metric_ten_metres_is_read_as_it_is(tmp_path):
    path = plane_scene(tmp_path / "s.tif", Affine(10, 0, LEFT + 3, 0, -10, TOP - 7), UTM18, 60, 60)
    reporter = Recorder()
    with scene_of(path, reporter=reporter) as scene:
        assert scene.dataset.transform == Affine(10, 0, LEFT + 3, 0, -10, TOP - 7)
    assert not reporter.texts("info")


def test_a_given_crs_wins_over_the_files(tmp_path):
    path = plane_scene(tmp_path / "s.tif", NORTH_UP, UTM18, 60, 60)
    with scene_of(path, crs="EPSG:32718") as scene:
        assert scene.dataset.crs.to_epsg() == 32718 and scene.dataset.transform == NORTH_UP
        assert scene.dataset.read(1).shape == (60, 60)
    bare = random_scene(tmp_path / "bare.tif", crs=None)
    with pytest.raises(CrsError, match="has no coordinate reference system"), scene_of(tmp_path / "bare.tif"):
        pass
    with scene_of(tmp_path / "bare.tif", crs=UTM18) as scene:
        values, _ = scene.read(0, 0, *bare.shape[1:])
    np.testing.assert_allclose(values, bare / 10_000, atol=1e-7)


def test_warped_nodata_does_not_bleed_beyond_one_pixel(tmp_path):
    data = np.full((10, 80, 80), 3000, np.uint16)
    data[:, 20:40, 20:40] = 65_535
    data[:, 60:70, 60:70] = 0
    path = write_raster(tmp_path / "s.tif", data, transform=Affine(20, 0, LEFT, 0, -20, TOP), nodata=65_535)
    with scene_of(path) as scene:
        values, valid = scene.read(0, 0, 160, 160)
    assert not valid[42:78, 42:78].any() and not valid[122:138, 122:138].any()
    assert valid[:38].all() and valid[:, :38].all()
    # Declared nodata takes no part in the interpolation at all; zeros beside it reach one source pixel.
    valid[118:142, 118:142] = False
    np.testing.assert_allclose(values[:, valid], 0.3, atol=1e-6)


@pytest.mark.parametrize(
    "declared",
    [
        (None, *9 * [-9999.0]),
        (0.0, *9 * [-9999.0]),
        (-9999.0, -1.0, -32768.0, -2.0, *6 * [-9999.0]),
        (*5 * [None], -7.0, *4 * [None]),
        (*9 * [float("nan")], -5.0),
    ],
    ids=str,
)
@pytest.mark.parametrize("masked", [False, True])
@pytest.mark.parametrize("resolution", [10, 20], ids=["as it is", "warped"])
def test_bands_that_declare_other_no_data_values_or_none(tmp_path, declared, resolution, masked):
    floats = declared[0] is not None and np.isnan(declared[0])
    data = np.full((10, 64, 64), 0.12 if floats else 1200, np.float32 if floats else np.int16)
    for band, value in enumerate(declared):
        if value:
            data[band, :, 40:] = value
    place = ", ".join(map(str, (NORTH_UP * Affine.scale(resolution / 10)).to_gdal()))
    write_raster(tmp_path / "s.tif", data)
    mask = ""
    if masked:
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(tmp_path / "s.tif", "r+") as dataset:
            dataset.write_mask(np.arange(64)[:, None] + np.zeros(64) >= 20)
        mask = (
            '<MaskBand><VRTRasterBand dataType="Byte"><SimpleSource><SourceFilename relativeToVRT="1">s.tif'
            "</SourceFilename><SourceBand>mask,1</SourceBand></SimpleSource></VRTRasterBand></MaskBand>"
        )
    bands = "".join(
        f'<VRTRasterBand dataType="{"Float32" if floats else "Int16"}" band="{band}"><Description>{name}</Description>'
        + ("" if value is None else f"<NoDataValue>{value}</NoDataValue>")
        + f'<SimpleSource><SourceFilename relativeToVRT="1">s.tif</SourceFilename><SourceBand>{band}</SourceBand>'
        "</SimpleSource></VRTRasterBand>"
        for band, (name, value) in enumerate(zip(BANDS, declared), 1)
    )
    (tmp_path / "s.vrt").write_text(
        f'<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>{UTM18}</SRS><GeoTransform>{place}</GeoTransform>{bands}'
        f"{mask}</VRTDataset>"
    )
    with scene_of(tmp_path / "s.vrt") as scene:
        values, valid = scene.read(0, 0, scene.dataset.height, scene.dataset.width)
    edge, top = (n * resolution // 10 for n in (40, 20 if masked else 0))
    assert valid[top + bool(masked) :, : edge - 1].all()
    assert not valid[:, edge + 1 :].any() and not valid[: max(0, top - 1)].any()
    np.testing.assert_allclose(values[:, valid], 0.12, atol=1e-6)


def test_complex_numbers_are_refused(tmp_path):
    path = write_raster(tmp_path / "s.tif", np.ones((10, 40, 40), np.complex64))
    with pytest.raises(RasterError, match="complex"), scene_of(path):
        pass


@pytest.mark.parametrize(
    ("number", "scale", "offset", "expected"),
    [
        (1500, 10_000, 0, "-1000"),
        (1500, 10_000, -1000, None),
        (500, 10_000, 0, None),
        (3000, 10_000, 0, None),
        (0.1, 1, 0, None),
        (100, 10_000, 0, "median reflectance"),
        (7000, 10_000, 0, "median reflectance"),
    ],
)
def test_unlikely_scale_or_offset_is_spoken_of(tmp_path, number, scale, offset, expected):
    rng = np.random.default_rng(0)
    data = (number * rng.uniform(0.9, 1.1, (10, 64, 64)) * np.linspace(1, 2, 10)[:, None, None] / 1.3).astype(
        np.float32
    )
    path = write_raster(tmp_path / "s.tif", data)
    reporter = Recorder()
    with scene_of(path, scale=scale, offset=offset, reporter=reporter):
        pass
    warnings = reporter.texts("warning")
    assert (len(warnings) == 1 and expected in warnings[0]) if expected else not warnings


@pytest.mark.parametrize(
    ("number", "scale", "words"),
    [(15_000, 1, "over reflectance 2"), (30_000, 9_999, "over reflectance 2"), (0.00001, 1, "under reflectance 0.01")],
)
def test_impossible_reflectance_is_refused(tmp_path, number, scale, words):
    data = np.random.default_rng(0).uniform(0.9 * number, 1.1 * number, (10, 64, 64)).astype(np.float32)
    with pytest.raises(RasterError, match=words), scene_of(write_raster(tmp_path / "s.tif", data), scale=scale):
        pass


def test_pictures_of_eight_bits_and_whole_ranges_are_refused(tmp_path):
    rng = np.random.default_rng(1)
    shares = rng.uniform(0.01, 0.29, (10, 64, 64)).round(4)
    byte = write_raster(tmp_path / "byte.tif", np.clip(shares * 900, 1, 255).astype(np.uint8))
    with pytest.raises(RasterError, match="8 bits"), scene_of(byte):
        pass
    with scene_of(byte, scale=900) as scene:  # said by the user
        values, _ = scene.read(0, 0, 64, 64)
    assert np.abs(values - np.clip(shares, 1 / 900, 255 / 900)).max() <= 1.01 / 900
    stretched = write_raster(tmp_path / "w.tif", np.minimum(np.rint(shares * 1000), 255).astype(np.uint16))
    with pytest.raises(RasterError, match="none is over 255"), scene_of(stretched):
        pass
    whole = write_raster(tmp_path / "whole.tif", np.rint(shares * 65535).astype(np.uint16))
    with pytest.raises(RasterError, match=r"6\.5535"), scene_of(whole):
        pass
    with scene_of(whole, scale=65535) as scene:
        values, _ = scene.read(0, 0, 64, 64)
    np.testing.assert_allclose(values, shares, atol=1e-5)


def test_undeclared_no_data_and_nothing_at_all(tmp_path):
    data = np.random.default_rng(1).integers(100, 3000, (10, 64, 64)).astype(np.int16)
    data[:, :4] = -9999
    with pytest.raises(RasterError, match=r"far below zero \(-9999"), scene_of(write_raster(tmp_path / "s.tif", data)):
        pass
    for number, kind in ((0, np.uint16), (np.nan, np.float32)):
        path = write_raster(tmp_path / "n.tif", np.full((10, 64, 64), number, kind))
        with pytest.raises(RasterError, match="no data"), scene_of(path):
            pass


@pytest.mark.parametrize(
    ("scale", "offset", "add"), [(1e-4, -0.1, 1000), (2e-5, 0, 0), (1, -1000, 1000), (0.5, 20, -40)]
)
def test_scale_and_offset_of_the_file_are_honoured(tmp_path, scale, offset, add):
    plain = np.random.default_rng(1).integers(100, 3000, (10, 40, 40))
    stored = plain * 5 if scale == 2e-5 else plain * 2 + add if scale == 0.5 else plain + add
    path = write_raster(tmp_path / "s.tif", stored.astype(np.uint16))
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = (scale,) * 10, (offset,) * 10
    with scene_of(path) as scene:
        values, _ = scene.read(0, 0, 40, 40)
    np.testing.assert_allclose(values, plain / 10000, atol=1e-6)
    reporter = Recorder()
    with scene_of(path, scale=20_000, reporter=reporter) as scene:
        values, _ = scene.read(0, 0, 40, 40)
    np.testing.assert_allclose(values, stored / 20000, atol=1e-6)
    assert any("the numbers given count instead" in t for t in reporter.texts("warning"))


def test_fractions_are_evident(tmp_path):
    shares = np.random.default_rng(1).uniform(0.01, 0.4, (10, 40, 40)).astype(np.float32)
    for factor in (1, 10_000):
        with scene_of(write_raster(tmp_path / "s.tif", shares * factor)) as scene:
            values, _ = scene.read(0, 0, 40, 40)
        np.testing.assert_allclose(values, shares, rtol=1e-5)
    with pytest.raises(RasterError, match="neither"), scene_of(write_raster(tmp_path / "p.tif", shares * 30)):
        pass


def _real(whole=False):
    import os

    data = os.environ.get("DF4LCZ_TEST_DATA")
    if not data:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    with rasterio.open(f"{data}/sentinel2/accomack_512.tif") as dataset:
        numbers = dataset.read()
    return numbers if whole else numbers[:, 128:256, :128]


@pytest.mark.parametrize("surface", [False, True])
@pytest.mark.parametrize(
    "order", ["usual", "by name", "as text", "fine first", "red first", "colours first", "infrared first", "backwards"]
)
def test_orders_of_unnamed_bands_are_checked_against_real_numbers(tmp_path, order, surface):
    numbers = _real()
    if surface:  # about what a correction of the atmosphere leaves
        numbers = np.clip(numbers.astype(int) - np.percentile(numbers, 0.5, axis=(1, 2))[:, None, None], 5, None)
    orders = {
        "usual": LCZ_BANDS,
        "by name": tuple(sorted(LCZ_BANDS)),
        "fine first": ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12"),
        "red first": ("B04", "B03", "B02", *LCZ_BANDS[3:]),
        "colours first": ("B04", "B03", "B02", "B08", "B05", "B06", "B07", "B8A", "B11", "B12"),
        "infrared first": ("B08", "B04", "B03", "B02", "B05", "B06", "B07", "B8A", "B11", "B12"),
        "as text": ("B11", "B12", *LCZ_BANDS[:8]),
        "backwards": LCZ_BANDS[::-1],
    }
    stacked = numbers[[LCZ_BANDS.index(b) for b in orders[order]]].astype(np.uint16)
    path = write_raster(tmp_path / "s.tif", stacked, names=())
    if order == "usual":
        with scene_of(path) as scene:
            assert scene.bands == tuple(range(1, 11))
        return
    with pytest.raises(BandsError, match="they look like " + ", ".join(orders[order])), scene_of(path):
        pass
    with open_scene(
        RasterSource(str(path)), LCZ_BANDS, Recorder(), scale=10_000, offset=0, names=orders[order]
    ) as scene:
        values, _ = scene.read(0, 0, 128, 128)
    np.testing.assert_allclose(values, numbers.astype(np.uint16) / 10_000, atol=1e-6)


def test_usual_orders_are_told_apart_on_cuts_of_a_real_scene():
    whole = _real(whole=True) / 10_000
    cuts = [whole[:, r : r + n, c : c + n] for n in (100, 200) for r in (0, 150, 300) for c in (0, 300)]
    orders = usual_orders(LCZ_BANDS)
    named = 0
    for cut in cuts:
        pixels = cut.reshape(10, -1)
        assert judge(pixels, LCZ_BANDS).says == "right"
        for order in orders[1:]:
            verdict = judge(pixels[[LCZ_BANDS.index(b) for b in order]], LCZ_BANDS)
            assert verdict.says != "right" and verdict.found in (None, order)  # never a wrong advice
            named += verdict.found == order
    assert named > 0.95 * len(cuts) * (len(orders) - 1)
    for right in (L2A_BANDS, L1C_BANDS):
        assert len(set(usual_orders(right))) == 38 and all(set(o) == set(right) for o in usual_orders(right))


@pytest.mark.parametrize("pair", [("B05", "B07"), ("B11", "B12"), ("B05", "B06")])
def test_of_orders_that_fit_alike_none_is_named(pair):
    pixels = _real(whole=True).reshape(10, -1) / 10_000
    order = exchanged(tuple(LCZ_BANDS), *pair)
    verdict = judge(pixels[[LCZ_BANDS.index(b) for b in order]], tuple(LCZ_BANDS))
    assert verdict.says == "wrong" and verdict.found in (None, order)


@pytest.mark.parametrize("where", ["last of ten", "first of ten", "last of twelve"])
@pytest.mark.parametrize(
    "kind", ["random classes", "classes by the ground", "nearly one class", "probability", "aerosol"]
)
def test_unnamed_bands_of_another_kind_are_refused(tmp_path, kind, where):
    numbers, rng = _real().astype(np.uint16), np.random.default_rng(0)
    green, red, nir = (numbers[LCZ_BANDS.index(b)].astype(float) for b in ("B03", "B04", "B08"))
    other = {
        "random classes": np.kron(rng.choice([4, 5, 6], (32, 32)), np.ones((4, 4), int)),
        "classes by the ground": np.where((nir - red) / (nir + red) > 0.4, 4, np.where(nir < green, 6, 5)),
        "nearly one class": np.where(np.arange(128) < 8, 4, 5) * np.ones((128, 1), int),
        "probability": np.where(rng.random((128, 128)) < 0.2, rng.integers(0, 100, (128, 128)), 0),
        "aerosol": 150 + rng.integers(0, 10, (128, 128)),
    }[kind][None].astype(np.uint16)
    by_wavelength = numbers[[LCZ_BANDS.index(b) for b in LCZ_BANDS if b != "B08"]]  # all of 20 m
    stacked = {
        "last of ten": [*by_wavelength, *other],
        "first of ten": [*other, *by_wavelength],
        "last of twelve": [numbers[0], *numbers, *other],
    }[where]
    path = write_raster(tmp_path / "s.tif", np.array(stacked), names=())
    with pytest.raises(BandsError, match="hardly differ, as those of a scene classification"), scene_of(path):
        pass


def test_dark_water_and_haze_are_no_bands_of_another_kind(tmp_path):
    real, rng = _real(whole=True).astype(int), np.random.default_rng(0)
    lake = np.array([300, 250, 150, 60, 40, 30, 20, 15, 4, 2])[:, None, None] + rng.integers(-2, 3, real.shape)
    for label, values in (
        ("real", real),
        ("without its dark numbers", real - np.percentile(real, 0.5, axis=(1, 2))[:, None, None].astype(int)),
        ("lake", lake),
        ("shore", np.where(np.arange(512) < 480, lake, real)),
    ):
        reporter = Recorder()
        with scene_of(write_raster(tmp_path / "s.tif", values.clip(1).astype(np.uint16), names=()), reporter=reporter):
            pass
        assert not any("hardly differ" in t for t in reporter.texts("warning")), label
    aerosol = (250 + 300 * rng.random((512, 512)))[None]
    reporter = Recorder()
    hazy = np.concatenate([real[[0, 1, 2, 3, 4, 5, 7, 8, 9]], aerosol]).clip(1).astype(np.uint16)
    with scene_of(write_raster(tmp_path / "s.tif", hazy, names=()), reporter=reporter):
        pass
    assert any("hardly differ" in t and "B12 (25" in t for t in reporter.texts("warning"))


@pytest.mark.parametrize("told", ["dimension", "month", "names", "one time", "one date"])
def test_bands_that_are_times_are_refused(tmp_path, told):
    numbers = np.concatenate([_real()[:1], _real(), _real()[-1:]]) if "one" not in told else _real()
    path = write_raster(tmp_path / "s.tif", numbers.astype(np.uint16), names=())
    with rasterio.open(path, "r+") as dataset:  # as GDAL has it of netCDF
        dimension = "month" if told == "month" else "t"
        if told in ("dimension", "one time"):
            dataset.update_tags(**{"t#units": "days since 2023-01-01 00:00:00"})
        for band in dataset.indexes:
            if "names" in told or "date" in told:
                month = 6 if told == "one date" else band
                dataset.set_band_description(band, f"2023-{month:02d}_{band}")
            else:
                time = {"one time": 5, "month": band}.get(told, 30 * band)
                dataset.update_tags(band, **{"NETCDF_VARNAME": "red_light", f"NETCDF_DIM_{dimension}": str(time)})
    if "one" in told:
        with scene_of(path) as scene:
            assert scene.bands == tuple(range(1, 11))
        return
    with pytest.raises(BandsError, match="are of 12 times"), scene_of(path):
        pass


def test_an_offset_given_for_a_stack_that_has_none_is_spoken_of(tmp_path):
    numbers = _real().astype(np.uint16) + 900  # all is bright enough for the offset
    path = write_raster(tmp_path / "s.tif", numbers)
    for tag, offset, expected in (("DN / 10000", -1000, True), ("DN / 10000", 0, False), (None, -1000, False)):
        if tag:
            with rasterio.open(path, "r+") as dataset:
                dataset.update_tags(DF4LCZ_REFLECTANCE=tag)
        else:
            path = write_raster(tmp_path / "other.tif", numbers)
        reporter = Recorder()
        with open_scene(RasterSource(str(path)), LCZ_BANDS, reporter, scale=10_000, offset=offset):
            pass
        assert any("its offset was taken off" in t for t in reporter.texts("warning")) == expected


def test_the_names_of_force():
    names = ["BLUE", "GREEN", "RED", "REDEDGE1", "REDEDGE2", "REDEDGE3", "BROADNIR", "NIR", "SWIR1", "SWIR2"]
    found, named = find_bands(names, LCZ_BANDS, source="x.tif")
    assert named and found == {b: i for i, b in enumerate(LCZ_BANDS, 1)}


@pytest.mark.parametrize("made", ["nearest", "bilinear", "cubic", "coarse"])
def test_near_infrared_bands_are_told_apart_by_their_detail(tmp_path, made):
    numbers = _real(whole=True).astype(float)
    for band in (3, 4, 5, 7, 8, 9) if made != "coarse" else range(10):
        coarse = numbers[band, ::2, ::2]
        how = {"order": {"bilinear": 1, "cubic": 3}.get(made, 0), "mode": "nearest", "grid_mode": True}
        numbers[band] = zoom(coarse, 2, **how)
    numbers = np.rint(numbers).clip(1).astype(np.uint16)
    with scene_of(write_raster(tmp_path / "right.tif", numbers, names=())) as scene:
        assert scene.bands == tuple(range(1, 11))
    path = write_raster(tmp_path / "exchanged.tif", numbers[[0, 1, 2, 3, 4, 5, 7, 6, 8, 9]], names=())
    if made == "coarse":
        with scene_of(path):
            return  # nothing tells
    with pytest.raises(BandsError, match=r"they look like .*, B8A, B08, B11, B12 \(7: B8A; 8: B08\)"), scene_of(path):
        pass


def test_an_order_that_is_open_is_warned_of(tmp_path):
    numbers = np.repeat(_real()[3:4, :64, :64], 10, axis=0)  # one band ten times fits in any order
    reporter = Recorder()
    with scene_of(write_raster(tmp_path / "s.tif", numbers, names=()), reporter=reporter):
        pass
    (told,) = [t for t in reporter.texts("warning") if "no names" in t]
    assert "are taken as B02, B03, B04" in told and "(BANDS)" in told


def test_bands_that_look_like_nothing_are_warned_of(tmp_path):
    reporter = Recorder()
    numbers = np.random.default_rng(0).integers(100, 4000, (10, 64, 64)).astype(np.uint16)
    with scene_of(write_raster(tmp_path / "s.tif", numbers, names=()), reporter=reporter):
        pass
    assert any("look like no ground" in t for t in reporter.texts("warning"))
    path = write_raster(tmp_path / "s.tif", numbers, names=())
    with (
        pytest.raises(BandsError, match="Give a Sentinel-2 band for each"),
        open_scene(RasterSource(str(path)), LCZ_BANDS, reporter, scale=10_000, offset=0, names=("B02", "NDVI")),
    ):
        pass


def test_land_ten_times_too_dark_is_spoken_of_and_dark_water_is_not(tmp_path):
    numbers = _real(whole=True)
    town = np.array([950, 1050, 1150, 1200, 1400, 1600, 1700, 1800, 2000, 1700])[:, None, None]
    water = np.array([300, 250, 150, 120, 80, 60, 40, 30, 8, 5])[:, None, None]
    noise = np.random.default_rng(0).integers(-3, 4, (10, 128, 128))
    shore = np.where(np.arange(128) < 100, water + noise, town)
    for label, values, expected in (
        ("real", numbers, False),
        ("real / 10", np.rint(numbers / 10), True),
        ("town", town + noise, False),
        ("town / 10", (town + noise) / 10, True),
        ("water", water + noise, False),
        ("shore", shore, False),
        ("shore / 10", shore / 10, True),
    ):
        reporter = Recorder()
        with scene_of(write_raster(tmp_path / "s.tif", values.clip(1).astype(np.uint16)), reporter=reporter):
            pass
        assert any("Check the reflectance scale" in t for t in reporter.texts("warning")) == expected, label


def test_an_offset_is_spoken_of_where_the_histogram_shows_it(tmp_path):
    numbers = _real().astype(int)
    few_dark = np.clip(numbers - int(np.percentile(numbers, 1)), -60, None)
    desert = (
        np.random.default_rng(0).normal(1, 0.04, (10, 64, 64))
        * np.array([1300, 2300, 3400, 3600, 3800, 3900, 4000, 4050, 5100, 4600])[:, None, None]
    )
    for label, values, expected in (
        ("added", numbers + 1000, True),
        ("a few below", few_dark + 1000, True),
        ("removed", numbers, False),
        ("desert", desert, False),
    ):
        reporter = Recorder()
        with scene_of(write_raster(tmp_path / "s.tif", values.clip(1).astype(np.uint16)), reporter=reporter):
            pass
        assert any("-1000" in t for t in reporter.texts("warning")) == expected, label


@pytest.mark.parametrize("resolution", [10, 20])
@pytest.mark.parametrize(
    ("fill", "dtype"),
    [(-999, np.int16), (-1, np.int16), (1, np.uint16), (255, np.uint16), (10_000, np.uint16), (-0.01, np.float32)],
)
def test_one_number_in_all_bands_is_spoken_of(tmp_path, fill, dtype, resolution):
    numbers = _real().astype(dtype) / (10_000 if dtype is np.float32 else 1)
    numbers[:, :6] = fill
    path = write_raster(tmp_path / "s.tif", numbers.astype(dtype), transform=NORTH_UP * Affine.scale(resolution / 10))
    reporter = Recorder()
    with scene_of(path, reporter=reporter) as scene:
        assert scene.read(0, 0, 4, 4)[1].all()  # told, and not left out
    share = rf"\d\.\d\d% of the pixels of s\.tif are {fill:g} in all bands"
    (told,) = (t for t in reporter.texts("warning") if "in all bands" in t)
    assert re.match(share, told) and "declare it so" in told
    assert not any("below zero" in t or "no more detail" in t for t in reporter.texts("warning"))
    reporter = Recorder()
    with scene_of(path, reporter=reporter, nodata=fill):
        assert not any("in all bands" in t for t in reporter.texts("warning"))


def test_numbers_that_were_cut_off_and_small_spots_are_no_fill(tmp_path):
    numbers, spot = _real().astype(int), _real().astype(int)
    spot[:, :4, :4] = 10_000
    dark, bright = numbers - int(np.percentile(numbers, 40)), int(np.percentile(numbers, 60))
    for label, values in (
        ("dark", dark.clip(1)),
        ("bright", numbers.clip(None, bright)),
        ("steps", numbers // 1500 + 100),
        ("spot", spot),
    ):
        alike = (values == values[0]).all(axis=0)
        assert alike.sum() > 15, label
        reporter = Recorder()
        with scene_of(write_raster(tmp_path / "s.tif", values.astype(np.uint16)), reporter=reporter):
            pass
        assert not any("in all bands" in t for t in reporter.texts("warning")), label


def test_single_bands_are_judged_by_themselves(tmp_path):
    numbers, names = _real().astype(np.float32), list(LCZ_BANDS)
    fractions, empty = numbers.copy(), numbers.copy()
    for band in ("B02", "B03", "B04", "B08"):
        fractions[names.index(band)] /= 10_000
    empty[names.index("B11")] = 0
    for values, says in ((fractions, "B02, B03, B04, B08 .*fractions"), (empty, "same number in B11")):
        with pytest.raises(RasterError, match=says), scene_of(write_raster(tmp_path / "s.tif", values)):
            pass


def test_infrared_cut_off_at_zero_over_water_is_no_empty_band(tmp_path):
    noise = np.random.default_rng(0).integers(-3, 4, (10, 64, 64))
    water = np.array([600, 550, 450, 420, 80, 60, 40, 30, 0, 0])[:, None, None] + noise
    water[8:] = 0
    reporter = Recorder()
    with scene_of(write_raster(tmp_path / "s.tif", water.astype(np.uint16)), reporter=reporter):
        pass
    assert any("same number in B11, B12" in text for text in reporter.texts("warning"))


def test_a_band_that_a_virtual_raster_lacks_in_part_is_spoken_of(tmp_path):
    """GDAL gives 0 where the file of a band does not reach."""
    for label, holed in (("whole", ()), ("short", ("B11",))):
        numbers = _real().copy()
        numbers[[LCZ_BANDS.index(b) for b in holed], :, 64:] = 0
        reporter = Recorder()
        with scene_of(write_raster(tmp_path / f"{label}.tif", numbers), reporter=reporter):
            pass
        assert any("of the land in short.tif is 0 in B11," in t for t in reporter.texts("warning")) == bool(holed)


def test_an_offset_taken_off_twice_shows_in_single_bands(tmp_path):
    """Less than a fifth of all numbers are below zero then, but many of the dark bands'."""
    for label, values, expected in (("once", _real(), False), ("twice", _real().astype(int) - 1000, True)):
        path = write_raster(tmp_path / "s.tif", values.astype(np.int16))
        reporter = Recorder()
        with scene_of(path, reporter=reporter):
            pass
        assert any("below zero reflectance" in t for t in reporter.texts("warning")) == expected, label


def test_names_of_sources_wavelengths_and_counts(tmp_path):
    data = np.random.default_rng(1).integers(100, 3000, (10, 64, 64)).astype(np.uint16)
    path = write_raster(tmp_path / "w.tif", data[::-1], names=())
    nanometres = (492, 560, 665, 704, 740, 783, 833, 865, 1614, 2202)
    with rasterio.open(path, "r+") as dataset:
        for band, wavelength in enumerate(reversed(nanometres), 1):
            dataset.update_tags(band, wavelength=wavelength / 1000, wavelength_units="Micrometers")
    with scene_of(path) as scene:
        assert scene.bands == tuple(range(10, 0, -1))
    (tmp_path / "bands").mkdir()
    names = ("blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir08", "swir16", "swir22")
    order = [3, 1, 4, 0, 5, 9, 2, 6, 8, 7]
    sources = "".join(
        f'<VRTRasterBand dataType="UInt16" band="{i}"><SimpleSource><SourceFilename relativeToVRT="1">bands/'
        f"S2B_33UVT_20230607_0_L2A_{names[k]}.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        for i, k in enumerate(order, 1)
    )
    for k, name in enumerate(names):
        write_raster(tmp_path / f"bands/S2B_33UVT_20230607_0_L2A_{name}.tif", data[k : k + 1], names=())
    with rasterio.open(tmp_path / f"bands/S2B_33UVT_20230607_0_L2A_{names[0]}.tif") as dataset:
        wkt, place = dataset.crs.to_wkt(), ", ".join(map(str, dataset.transform.to_gdal()))
    (tmp_path / "s.vrt").write_text(
        f'<VRTDataset rasterXSize="64" rasterYSize="64"><SRS>{wkt.replace(chr(34), "&quot;")}</SRS>'
        f"<GeoTransform>{place}</GeoTransform>{sources}</VRTDataset>"
    )
    with scene_of(tmp_path / "s.vrt") as scene:
        values, _ = scene.read(0, 0, 64, 64)
    np.testing.assert_allclose(values, data / 10_000, atol=1e-6)
    counted, named = find_bands([f"Band {i}" for i in range(1, 11)], LCZ_BANDS, source="x.tif")
    assert not named and list(counted.values()) == list(range(1, 11))


@pytest.mark.parametrize("key", ["DESCRIPTION", "LONG_NAME", "bandname"])
def test_names_that_stand_in_tags(tmp_path, key):
    order = (2, 1, 0, 6, 3, 4, 5, 7, 8, 9)
    data = np.random.default_rng(1).integers(100, 3000, (10, 64, 64)).astype(np.uint16)
    path = write_raster(tmp_path / "s.tif", data[list(order)], names=())
    with rasterio.open(path, "r+") as dataset:
        for band, k in enumerate(order, 1):
            dataset.update_tags(band, **{key: LCZ_BANDS[k]})
    with scene_of(path) as scene:
        values, _ = scene.read(0, 0, 64, 64)
    np.testing.assert_allclose(values, data / 10_000, atol=1e-6)
