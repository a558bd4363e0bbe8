"""Imagery: bands, bit depths, missing pixels, reference systems, and what is refused."""

import os
import re
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from df4lcz_qgis.engine.instances.imagery import open_imagery, stretched_for
from df4lcz_qgis.engine.instances.provenance import Provenance
from df4lcz_qgis.engine.shared.errors import CrsError, ExtentError, ImageryError, RasterError
from df4lcz_qgis.engine.shared.parameter import Extent, RasterSource
from df4lcz_qgis.engine.shared.protocol import message_of
from df4lcz_qgis.engine.shared.reporter import Reporter

UTM = "EPSG:32618"
NORTH_UP = Affine(1, 0, 500000, 0, -1, 4200000)
RED, GREEN, BLUE, ALPHA = ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha


class Listener(Reporter):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.said = []

    def emit(self, event):
        self.said.append(str(message_of(event)))


def write(
    path: Path, bands: np.ndarray, *, crs=UTM, transform=NORTH_UP, colours=None, mask=None, **profile
) -> RasterSource:
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            path,
            "w",
            driver="GTiff",
            width=bands.shape[2],
            height=bands.shape[1],
            count=len(bands),
            dtype=bands.dtype,
            crs=crs,
            transform=transform,
            **profile,
        ) as dataset,
    ):
        dataset.write(bands)
        if colours:
            dataset.colorinterp = colours
        if mask is not None:
            dataset.write_mask(mask)
    return RasterSource(str(path))


def read_all(source: RasterSource, resolution=1.0, extent=None, reporter=None):
    with open_imagery(source, resolution, reporter or Reporter(), extent) as imagery:
        return imagery, *imagery.read(0, 0, imagery.grid.height, imagery.grid.width)


@pytest.fixture
def bytes_rgb():
    return np.random.default_rng(0).integers(20, 240, (3, 60, 80), dtype=np.uint8)


def test_eight_bit_pixels_of_the_same_grid_stay_as_they_are(tmp_path, bytes_rgb):
    imagery, rgb, valid = read_all(write(tmp_path / "a.tif", bytes_rgb, photometric="rgb"))
    np.testing.assert_array_equal(rgb, np.moveaxis(bytes_rgb, 0, 2))
    assert valid.all()
    assert imagery.stretch is None
    assert (imagery.grid.left, imagery.grid.top) == (500000, 4200000)


def test_windows_beyond_the_image_are_not_valid(tmp_path, bytes_rgb):
    with open_imagery(write(tmp_path / "a.tif", bytes_rgb), 1.0, Reporter()) as imagery:
        rgb, valid = imagery.read(-5, 70, 20, 30)
        far, far_valid = imagery.read(5000, 5000, 4, 4)
    assert valid[5:, :10].all() and valid.sum() == 150
    np.testing.assert_array_equal(rgb[5:, :10], np.moveaxis(bytes_rgb, 0, 2)[:15, 70:])
    assert (rgb[~valid] == 0).all() and (far == 0).all() and not far_valid.any()


def test_bands_are_found_by_their_colour_else_the_first_three(tmp_path, bytes_rgb):
    four = np.concatenate([bytes_rgb, bytes_rgb[:1] // 2])
    mixed = write(tmp_path / "bgrn.tif", four, colours=[BLUE, GREEN, RED, ColorInterp.undefined])
    np.testing.assert_array_equal(read_all(mixed)[1], np.moveaxis(bytes_rgb[::-1], 0, 2))
    plain = write(tmp_path / "plain.tif", four, photometric="minisblack")
    np.testing.assert_array_equal(read_all(plain)[1], np.moveaxis(bytes_rgb, 0, 2))
    chosen = RasterSource(plain.path, bands=(4, 2, 1))
    np.testing.assert_array_equal(read_all(chosen)[1], np.moveaxis(four[[3, 1, 0]], 0, 2))


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("NIR", "Red", "Green"), True),
        (("near infrared", "red", "green"), True),
        (("842 nm", "665 nm", "560 nm"), True),
        (("SWIR 2", "SWIR 1", "Vegetation"), True),
        (("Red", None, None), False),
        (("Red", "Green", "Blue"), False),
        (("Band 1", "Band 2", "Band 3"), False),
    ],
)
def test_false_colours_that_are_marked_as_true_are_refused(tmp_path, bytes_rgb, names, told):
    source = write(tmp_path / "cir.tif", bytes_rgb, photometric="RGB")
    with rasterio.open(source.path, "r+") as dataset:
        for band, name in enumerate(names, 1):
            dataset.set_band_description(band, name or "")
    true = np.moveaxis(bytes_rgb, 0, 2)
    if not told:
        assert np.array_equal(read_all(source)[1], true)
        return
    with pytest.raises(ImageryError, match=f"marks its bands 1, 2, 3 .* named otherwise .1: {names[0]}, 2: {names[1]}"):
        read_all(source)
    # Who says so may take false colours.
    assert np.array_equal(read_all(RasterSource(source.path, bands=(1, 2, 3)))[1], true)


def test_three_bands_that_nothing_tells_of_are_spoken_of_where_nobody_sees_them_drawn(tmp_path, bytes_rgb):
    source = write(tmp_path / "a.tif", bytes_rgb, photometric="minisblack")
    for shown, count in ((None, 1), ((1, 2, 3), 0)):
        listener = Listener()
        read_all(RasterSource(source.path, shown_bands=shown), reporter=listener)
        assert sum("does not say which of its 3 bands" in text for text in listener.said) == count


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (("B02", "B03", "B04"), (3, 2, 1)),
        (("B4", "B3", "B2"), (1, 2, 3)),
        (("B02", "B03", "B04", "B08"), (3, 2, 1)),
        (("b1", "b2", "b3"), (1, 2, 3)),  # anybody's
        (("coastal_blue", "blue", "green_i", "green", "yellow", "red", "rededge", "nir"), (6, 4, 2)),
        (("B08", "B04", "B03"), None),
        (("B12", "B11", "B8A"), None),
    ],
)
@pytest.mark.parametrize("marks", ["MINISBLACK", "RGB"])
def test_bands_of_sentinel_2_and_planetscope_are_found_by_their_names(tmp_path, names, found, marks):
    values = np.random.default_rng(0).integers(20, 240, (len(names), 60, 80), dtype=np.uint8)
    source = write(tmp_path / "a.tif", values, photometric=marks)
    with rasterio.open(source.path, "r+") as dataset:
        for band, name in enumerate(names, 1):
            dataset.set_band_description(band, name)
    if found is None:
        with pytest.raises(ImageryError, match="BANDS"):
            read_all(source)
        return
    assert read_all(source)[0].bands == found


@pytest.mark.parametrize(
    "names",
    [
        ("Blauw", "Groen", "Rood"),
        ("niebieski", "zielony", "czerwony"),
        ("blå", "grøn", "rød"),
        ("bla\u030a", "gro\u0308n", "ro\u0308d"),
        ("modrá", "zelená", "červená"),
        ("синий", "зелёный", "красный"),
        ("mavi", "yeşil", "kırmızı"),
        ("青", "緑", "赤"),
    ],
)
@pytest.mark.parametrize("tag", [None, "DESCRIPTION"])
def test_names_of_colours_in_other_languages_and_in_tags(tmp_path, bytes_rgb, names, tag):
    source = write(tmp_path / "a.tif", bytes_rgb, photometric="RGB")
    with rasterio.open(source.path, "r+") as dataset:
        for band, name in enumerate(names, 1):
            dataset.update_tags(band, **{tag: name}) if tag else dataset.set_band_description(band, name)
    assert read_all(source)[0].bands == (3, 2, 1)


@pytest.mark.parametrize("placed", ["as it is", "another CRS"])
def test_overviews_older_than_the_image_are_not_read(tmp_path, placed):
    old, new = (np.full((3, 256, 256), value, np.uint8) for value in (50, 200))
    source = write(tmp_path / "a.tif", old, photometric="RGB", transform=Affine(0.25, 0, 5e5, 0, -0.25, 42e5))
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(source.path, "r+") as dataset:
        dataset.build_overviews([2, 4, 8])
        for band, (name, wavelength) in enumerate([("x", "450"), ("y", "550"), ("Red", "650")], 1):
            dataset.set_band_description(band, name)
            dataset.update_tags(band, ns="IMAGERY", wavelength=wavelength, wavelength_units="nm")
    overviews = tmp_path / "a.tif.ovr"
    assert overviews.exists()
    if placed != "as it is":
        source = RasterSource(source.path, crs="EPSG:32634")
    assert (read_all(source, 2.0)[1] == 50).all()
    with rasterio.open(source.path, "r+") as dataset:
        dataset.write(new)
    os.utime(overviews, ns=(1, 1))
    imagery, rgb, _ = read_all(source, 2.0)
    assert (rgb == 200).all() and imagery.bands == (3, 2, 1)


@pytest.mark.parametrize("place", [0, 3])
@pytest.mark.parametrize("resolution", [1.0, 2.0])
def test_an_alpha_band_of_0_and_1(tmp_path, bytes_rgb, resolution, place):
    alpha = np.ones((1, 60, 80), np.uint8)
    alpha[:, :20] = 0
    bands, colours = [bytes_rgb], [RED, GREEN, BLUE]
    bands.insert(place, alpha)
    colours.insert(place, ALPHA)
    listener = Listener()
    source = write(tmp_path / "a.tif", np.concatenate(bands), colours=colours)
    _, _, valid = read_all(source, resolution, reporter=listener)
    rows = int(20 / resolution)
    assert valid[rows:].all() and not valid[:rows].any()
    assert not any("transparency" in text for text in listener.said)
    with rasterio.open(source.path, "r+") as dataset:  # one of 0 to 255 that is faint nearly everywhere
        alpha[:, 50:] = 255
        dataset.write(alpha[0], place + 1)
    _, _, valid = read_all(source, resolution)
    assert valid[int(50 / resolution) :].all() and not valid[: int(50 / resolution)].any()


@pytest.mark.parametrize("resolution", [1.0, 2.0])
@pytest.mark.parametrize("kind", ["alpha", "nodata", "mask", "nan", "nan nodata"])
def test_missing_pixels_are_not_valid_and_colour_nothing(tmp_path, bytes_rgb, kind, resolution):
    bands, options = bytes_rgb.copy(), {}
    if kind == "alpha":
        alpha = np.full((1, 60, 80), 255, np.uint8)
        alpha[:, :20] = 0
        bands[:, :20] = 0
        bands, options = np.concatenate([bands, alpha]), {"colours": [RED, GREEN, BLUE, ALPHA]}
    elif kind == "nodata":
        bands[:, :20] = 0
        options = {"nodata": 0}
    elif kind == "mask":
        mask = np.full((60, 80), 255, np.uint8)
        mask[:20] = 0
        options = {"mask": mask}
    else:
        bands = bands.astype(np.float32)
        bands[:, :20] = np.nan
        options = {"nodata": np.nan} if kind == "nan nodata" else {}
    # Half a pixel to the west at 2 m, so that rows of the grid straddle the edge of what is missing.
    source = write(tmp_path / "a.tif", bands, **options)
    _, rgb, valid = read_all(source, resolution)
    edge = int(20 / resolution)
    assert not valid[:edge].any()
    assert valid[edge:].all()
    if bands.dtype == np.uint8 and resolution == 2.0:
        expected = bytes_rgb[:, 20:].reshape(3, 20, 2, 40, 2).mean(axis=(2, 4))
        assert np.abs(np.moveaxis(rgb[edge:], 2, 0) - expected).max() <= 0.51


@pytest.mark.parametrize("dtype", ["uint16", "int16", "float32"])
def test_more_than_eight_bits_are_stretched_between_stated_percentiles(tmp_path, dtype):
    rng = np.random.default_rng(1)
    bands = (rng.random((3, 100, 100)) * np.array([1000, 2000, 3000])[:, None, None] + 100).astype(dtype)
    listener = Listener()
    imagery, rgb, _ = read_all(write(tmp_path / "a.tif", bands), reporter=listener)
    for band in range(3):
        low, high = np.percentile(bands[band], (2, 98))
        expected = np.clip((bands[band] - low) / (high - low) * 255, 0, 255)
        assert np.abs(rgb[..., band] - expected).max() <= 0.51
        assert imagery.stretch[band] == pytest.approx((low, high), rel=1e-5)
    assert any("stretched" in text and "2 and 98 %" in text and dtype in text for text in listener.said)


@pytest.mark.parametrize("side", [400, 2100])
def test_the_stretch_is_that_of_the_whole_image_whatever_part_is_read(tmp_path, side):
    # A dark west and a bright east: 2 % and 98 % of all are other numbers than those of the west alone.
    bands = np.random.default_rng(6).integers(300, 1500, (3, side, side)).astype(np.uint16)
    bands[:, :, side // 2 :] += 2500
    source = write(tmp_path / "a.tif", bands)
    west = Extent(500000, 4200000 - 100, 500000 + side // 4, 4200000)
    parts = [read_all(source, extent=extent) for extent in (None, west)]
    (whole, all_pixels, _), (part, pixels, _) = parts
    assert part.stretch == whole.stretch
    # Of the larger image 64 windows of 128 pixels are looked at, a fourth of its pixels: their percentiles are close.
    np.testing.assert_allclose(
        whole.stretch, np.percentile(bands, (2, 98), axis=(1, 2)).T, atol=1e-3 if side < 2000 else 15
    )
    np.testing.assert_array_equal(pixels, all_pixels[:100, : side // 4])
    assert pixels.mean() / 255 == pytest.approx((900 - 348) / (3951 - 348), abs=0.01)


def test_the_stretch_of_a_large_image_with_little_data_is_that_of_its_data(tmp_path):
    bands = np.zeros((3, 2100, 2100), np.uint16)
    values = np.random.default_rng(6).integers(300, 1500, (3, 4, 4)).repeat(15, 1).repeat(15, 2)
    bands[:, 150:210, 150:210] = values  # between the windows that are looked at
    source = write(tmp_path / "a.tif", bands, nodata=0)
    imagery, rgb, valid = read_all(source)
    assert valid.sum() == 3600 and np.ptp(rgb[valid]) >= 250
    np.testing.assert_allclose(imagery.stretch, np.percentile(values, (2, 98), axis=(1, 2)).T, rtol=0.1)


def _objects_of(source, stretch, ground=((0.0, 0.0, 1.0, 1.0),)):
    return Provenance("superpixels", {}, source, CRS.from_epsg(32618), 1.0, 500000, 4200000, stretch, ground)


def test_objects_of_another_image_are_measured_by_the_limits_of_the_image_that_is_read(tmp_path):
    bands = np.random.default_rng(6).integers(300, 1500, (3, 50, 50)).astype(np.uint16)
    imagery = read_all(write(tmp_path / "b.tif", bands))[0]
    own, other = imagery.stretch, ((100.0, 200.0),) * 3
    for made, stretch, told in (
        (_objects_of("b.tif", own), own, ""),
        (_objects_of("a.tif", own), own, ""),
        (_objects_of("a.tif", other), own, r"found in a\.tif, .* than those of b\.tif \(red 100 \.\.\. 200"),
        (_objects_of("a.tif", None), own, r"found in a\.tif, .* than those of b\.tif \(8 bits, as they are; red 3"),
        (_objects_of("b.tif", other), own, r"found in b\.tif, .* it is another image, was changed"),
        # What an earlier version found in a part of the image, by that part's limits, as models learnt from it.
        (_objects_of("b.tif", other, None), other, r"Colours of b\.tif are stretched as when its objects were found"),
    ):
        listener = Listener()
        assert stretched_for(imagery, made, listener).stretch == stretch
        assert re.search(told, " ".join(listener.said)) if told else not listener.said


def test_a_constant_image_of_16_bits_is_no_division_by_zero(tmp_path):
    _, rgb, valid = read_all(write(tmp_path / "a.tif", np.full((3, 30, 30), 500, np.uint16)))
    assert (rgb == 0).all() and valid.all()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_degrees_and_web_mercator_become_true_metres(tmp_path, crs):
    # A disc of 40 m radius at 60 degrees north must have its true area in the metric grid.
    size = 400
    if crs == "EPSG:4326":
        transform = Affine(1e-5, 0, 18.0, 0, -5e-6, 60.0)
        metres_x, metres_y = 1e-5 * 111412.9 * np.cos(np.radians(60)) * 1.00084, 5e-6 * 111412.2
    else:
        transform = Affine(1.0, 0, 2003750.0, 0, -1.0, 8399737.0)
        metres_x = metres_y = 0.5 * 1.0017
    y, x = np.indices((size, size)) - size / 2 + 0.5
    disc = ((x * metres_x) ** 2 + (y * metres_y) ** 2 <= 40**2).astype(np.uint8) * 200 + 20
    imagery, rgb, valid = read_all(write(tmp_path / "a.tif", np.stack([disc] * 3), crs=crs, transform=transform), 0.5)
    assert imagery.grid.crs.to_epsg() in (32633, 32634)
    area = (rgb[..., 0] > 120).sum() * 0.25
    assert area == pytest.approx(np.pi * 40**2, rel=0.02)
    rows, columns = np.nonzero(rgb[..., 0] > 120)
    assert np.ptp(rows) == pytest.approx(160, abs=3) and np.ptp(columns) == pytest.approx(160, abs=3)
    assert valid.mean() > 0.9


def test_a_rotated_image_is_turned_north_up(tmp_path):
    bands = np.zeros((3, 100, 100), np.uint8)
    bands[:, 40:60, 70:90] = 200
    turned = Affine.translation(500100, 4200000) * Affine.rotation(30) * Affine.scale(1, -1)
    imagery, rgb, _ = read_all(write(tmp_path / "a.tif", bands, transform=turned))
    rows, columns = np.nonzero(rgb[..., 0] > 100)
    x, y = turned * (80, 50)
    assert imagery.grid.left + columns.mean() + 0.5 == pytest.approx(x, abs=0.3)
    assert imagery.grid.top - rows.mean() - 0.5 == pytest.approx(y, abs=0.3)
    assert len(rows) == pytest.approx(400, rel=0.05)


def test_an_extent_in_another_crs_chooses_a_part(tmp_path, bytes_rgb):
    source = write(tmp_path / "a.tif", bytes_rgb)
    imagery, rgb, _ = read_all(source, extent=Extent(500010.0, 4199960.0, 500030.0, 4199990.0))
    np.testing.assert_array_equal(rgb, np.moveaxis(bytes_rgb, 0, 2)[10:40, 10:30])
    west, south, east, north = rasterio.warp.transform_bounds(UTM, "EPSG:4326", 500010, 4199960, 500030, 4199990)
    imagery, _, _ = read_all(source, extent=Extent(west, south, east, north, "EPSG:4326"))
    assert imagery.grid.bounds == pytest.approx((500010, 4199960, 500030, 4199990), abs=1.01)


def test_an_extent_outside_is_refused_with_both_places(tmp_path, bytes_rgb):
    source = write(tmp_path / "a.tif", bytes_rgb)
    with pytest.raises(ExtentError, match=r"lies outside a\.tif.*500000\.0"):
        read_all(source, extent=Extent(0, 0, 10, 10))


@pytest.mark.parametrize(
    ("bands", "options", "message"),
    [
        (np.ones((1, 20, 20), np.uint8), {}, "bands of colour in a.tif: 1;"),
        (np.ones((2, 20, 20), np.uint8), {"photometric": "minisblack", "alpha": "yes"}, "bands of colour in a.tif: 1;"),
        (np.ones((3, 20, 20), np.complex64), {}, "complex64 numbers"),
        (np.ones((3, 20, 20), np.uint8), {"transform": Affine(10, 0, 5e5, 0, -10, 42e5)}, r"10\.0 m wide.*2\.5 m"),
        (np.zeros((3, 20, 20), np.uint8), {"nodata": 0}, "no valid pixel"),
    ],
)
def test_what_is_no_imagery_is_refused(tmp_path, bands, options, message):
    with pytest.raises(ImageryError, match=message):
        read_all(write(tmp_path / "a.tif", bands, **options))


def test_a_colour_table_is_refused_with_the_remedy(tmp_path):
    path = tmp_path / "palette.tif"
    write(path, np.ones((1, 20, 20), np.uint8), photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {1: (10, 20, 30, 255)})
    with pytest.raises(ImageryError, match="PCT to RGB"):
        read_all(RasterSource(str(path)))


def test_what_is_no_raster_or_lies_nowhere_is_refused(tmp_path, bytes_rgb):
    text = tmp_path / "text.tif"
    text.write_text("no image")
    with pytest.raises(RasterError, match="cannot be opened"):
        read_all(RasterSource(str(text)))
    with pytest.raises(RasterError, match="There is no file"):
        read_all(RasterSource(str(tmp_path / "none.tif")))
    with pytest.raises(CrsError, match="no coordinate reference system"):
        read_all(write(tmp_path / "nowhere.tif", bytes_rgb, crs=None))
    whole = write(tmp_path / "whole.tif", np.random.default_rng(0).integers(0, 255, (3, 400, 400), dtype=np.uint8))
    Path(whole.path).write_bytes(Path(whole.path).read_bytes()[:200_000])
    with pytest.raises(RasterError, match="damaged"):
        read_all(whole)


def test_enlarged_imagery_says_so(tmp_path, bytes_rgb):
    listener = Listener()
    source = write(tmp_path / "a.tif", bytes_rgb, transform=Affine(2, 0, 5e5, 0, -2, 42e5))
    imagery, _, _ = read_all(source, 0.5, reporter=listener)
    assert (imagery.grid.width, imagery.grid.height) == (320, 240)
    assert any("enlarged" in text for text in listener.said)


@pytest.mark.parametrize("pixel", [0.31, 0.07])
def test_overlapping_windows_see_the_same_pixels(tmp_path, pixel):
    bands = np.random.default_rng(0).integers(0, 256, (3, 900, 900), dtype=np.uint8)
    source = write(tmp_path / "a.tif", bands, crs="EPSG:3857", transform=Affine(pixel, 0, 4e6, 0, -pixel, 2e5))
    with open_imagery(source, 1.0, Reporter()) as imagery:
        whole, valid = imagery.read(0, 0, imagery.grid.height, imagery.grid.width)
        part, part_valid = imagery.read(13, 17, 40, 40)
    np.testing.assert_array_equal(part_valid, valid[13:53, 17:57])
    assert np.abs(part.astype(int) - whole[13:53, 17:57]).max() <= 1


def test_the_nairobi_tile_has_true_metres():
    data = os.environ.get("DF4LCZ_TEST_DATA")
    if not data:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    imagery, rgb, valid = read_all(RasterSource(f"{data}/rgb/nairobi_0.3m.tif"))
    assert imagery.grid.crs.to_epsg() == 32737
    assert imagery.pixel_m == pytest.approx(0.2976, abs=1e-3)
    assert rgb.shape == (305, 307, 3)
    with rasterio.open(f"{data}/rgb/nairobi_0.3m.tif") as dataset:
        means = dataset.read().mean(axis=(1, 2))
    np.testing.assert_allclose(rgb[valid].mean(axis=0), means, atol=1.0)


@pytest.mark.parametrize(("kind", "told"), [("infrared", True), ("edge", False), ("seams", False)])
def test_near_infrared_that_is_marked_as_transparency_is_remarked_on(tmp_path, bytes_rgb, kind, told):
    rng = np.random.default_rng(9)
    fourth = np.full((1, *bytes_rgb.shape[1:]), 255, np.uint8)
    if kind == "infrared":
        fourth = rng.integers(20, 230, fourth.shape).astype(np.uint8)
    else:
        fourth[:, :20] = 0
        if kind == "seams":
            fourth[:, 20:24] = 128
    source = write(tmp_path / "a.tif", np.concatenate([bytes_rgb, fourth]), colours=[RED, GREEN, BLUE, ALPHA])
    reporter = Listener()
    read_all(source, reporter=reporter)
    assert any("marks its band 4 as transparency" in s for s in reporter.said) is told
    if told:
        share = round(100 * (fourth < 128).mean())
        assert any(f"hides {share} % of the image" in s for s in reporter.said)


def _collared(kind, value, dtype="uint16", side=200, **options):
    """An image of 200 x 200 px of ground, and which of its pixels are outside of its strip and have ``value``."""
    ground = np.random.default_rng(3).integers(600, 2200, (3, side, side)) if dtype != "uint8" else None
    if ground is None:
        ground = np.random.default_rng(3).integers(20, 220, (3, side, side))
    outside = np.add.outer(np.arange(side), np.arange(side)) < side // 2
    if kind == "gap":
        outside = np.broadcast_to((np.arange(side) >= 80) & (np.arange(side) < 130), (side, side))
    return np.where(outside, value, ground).astype(dtype), outside


@pytest.mark.parametrize(("value", "dtype"), [(-9999, "int16"), (-9999, "float32"), (65535, "uint16"), (-999, "int16")])
def test_undeclared_marks_are_no_colours_that_others_are_stretched_by(tmp_path, value, dtype):
    bands, outside = _collared("collar", value, dtype)
    with pytest.raises(RasterError, match=rf"a\.tif holds the value {value} .* others are 6\d\d to 2199: no data that"):
        read_all(write(tmp_path / "a.tif", bands))
    imagery, _, valid = read_all(write(tmp_path / "b.tif", bands, nodata=value))
    assert (valid == ~outside).all() and imagery.stretch[0] == pytest.approx((630, 2168), abs=15)


@pytest.mark.parametrize("extent", [None, Extent(500100, 4199800, 500200, 4199900)])
@pytest.mark.parametrize(
    ("value", "dtype", "told"),
    [
        (0, "uint16", r"a\.tif is 0 in red, green and blue on about \d+ % of its pixels, .* taken as no data"),
        (0, "float32", r"a\.tif is 0 in red, green and blue"),
        (np.finfo(np.float32).min, "float32", r"a\.tif holds numbers beyond 1e\+09 on 13 % of its pixels: taken as no"),
    ],
)
def test_undeclared_no_data_of_more_than_eight_bits_is_as_if_it_were_declared(tmp_path, value, dtype, told, extent):
    bands, _ = _collared("collar", value, dtype)
    listener = Listener()
    imagery, rgb, valid = read_all(write(tmp_path / "a.tif", bands), 2.0, extent, listener)
    declared, same, there = read_all(write(tmp_path / "b.tif", bands, nodata=value), 2.0, extent)
    assert [text for text in listener.said if re.search(told, text)]
    assert imagery.stretch == declared.stretch and imagery.stretch[0][0] > 600
    np.testing.assert_array_equal(valid, there)
    np.testing.assert_array_equal(rgb, same)


def test_what_declares_its_missing_data_keeps_its_zeros(tmp_path):
    bands, _ = _collared("collar", 0)
    bands[:, -20:] = 5000
    listener = Listener()
    _, _, valid = read_all(write(tmp_path / "a.tif", bands, nodata=5000), reporter=listener)
    assert valid[:-20].all() and not valid[-20:].any()
    assert any("a.tif is plain black" in text for text in listener.said)


@pytest.mark.parametrize(("value", "colour"), [(0, "black"), (255, "white")])
@pytest.mark.parametrize("kind", ["collar", "gap"])
def test_black_and_white_outsides_of_mosaics_are_told_of(tmp_path, value, colour, kind):
    bands, outside = _collared(kind, value, "uint8")
    listener = Listener()
    _, _, valid = read_all(write(tmp_path / "a.tif", bands, photometric="rgb"), reporter=listener)
    assert valid.all()
    share = 17 if kind == "gap" else 8  # in whole pieces of 32 pixels
    (text,) = listener.said
    assert f"a.tif is plain {colour} (red, green and blue all {value}) on about {share} % of" in text
    for options in ({"nodata": value}, {"mask": np.where(outside, 0, 255).astype(np.uint8)}):
        listener = Listener()
        _, _, valid = read_all(write(tmp_path / "b.tif", bands, photometric="rgb", **options), reporter=listener)
        assert (valid == ~outside).all() and not listener.said
    inside = Listener()  # a part that is read alone
    read_all(RasterSource(str(tmp_path / "a.tif")), extent=Extent(500140, 4199800, 500200, 4199860), reporter=inside)
    assert not inside.said


def test_dark_and_bright_things_are_no_outside_of_a_mosaic(tmp_path):
    bands, _ = _collared("gap", 3, "uint8")  # plain, yet neither black nor white
    bands[:, :20, :20], bands[:, :20, 40:70], bands[0, 100:] = 0, 255, 0
    bands[:, :, :20][:, 20:] = np.random.default_rng(5).integers(0, 2, (3, 180, 20))  # deep shadow
    listener = Listener()
    read_all(write(tmp_path / "a.tif", bands, photometric="rgb"), reporter=listener)
    assert not listener.said
