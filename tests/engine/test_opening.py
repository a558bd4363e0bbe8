"""Opening rasters: companions, control points, order of rows, missing data, and what cannot be placed."""

import contextlib

import numpy as np
import pytest
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.transform import Affine

from df4lcz_qgis.engine.geodata.hidden import hidden_as_zero
from df4lcz_qgis.engine.geodata.opening import bounds_of, open_raster, seen_pixels
from df4lcz_qgis.engine.geodata.warping import on_metric_grid
from df4lcz_qgis.engine.shared.errors import CrsError, RasterError, RequestError
from df4lcz_qgis.engine.shared.parameter import RasterSource

UTM = "EPSG:32633"
PIXELS = np.arange(1, 25, dtype=np.uint8).reshape(1, 4, 6)
PLACE = Affine(2, 0, 500000, 0, -2, 5000000)


def write(path, pixels=PIXELS, transform=PLACE, crs=UTM, mask=None, **profile):
    options = {"driver": "GTiff", "width": pixels.shape[2], "height": pixels.shape[1], "count": len(pixels)}
    if transform is not None:
        options["transform"] = transform
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(path, "w", dtype=pixels.dtype, crs=crs, **{**options, **profile}) as dataset,
    ):
        dataset.write(pixels)
        if mask is not None:
            dataset.write_mask(mask)
    return RasterSource(str(path))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_world_file_and_a_projection_beside_it(tmp_path):
    write(tmp_path / "a.tif", transform=None, crs=None)
    (tmp_path / "a.tfw").write_text("2\n0\n0\n-2\n500001\n4999999\n")  # the middle of the first pixel
    with (
        pytest.raises(CrsError, match="no coordinate reference system"),
        open_raster(RasterSource(f"{tmp_path}/a.tif")),
    ):
        pass
    with open_raster(RasterSource(str(tmp_path / "a.tif"), UTM)) as dataset:
        assert dataset.transform == PLACE and dataset.crs.to_epsg() == 32633
    wkt = rasterio.crs.CRS.from_string(UTM).to_wkt()
    (tmp_path / "a.tif.aux.xml").write_text(
        f"<PAMDataset><SRS>{wkt}</SRS><PAMRasterBand band='1'><NoDataValue>7</NoDataValue></PAMRasterBand></PAMDataset>"
    )
    with open_raster(RasterSource(str(tmp_path / "a.tif"))) as dataset:
        assert dataset.crs.to_epsg() == 32633 and dataset.nodata == 7


@pytest.mark.parametrize("east", [1, -1])
@pytest.mark.parametrize("north", [1, -1])
def test_rows_from_the_south_and_columns_from_the_east(tmp_path, north, east):
    pixels = PIXELS[:, ::-north, ::east]
    place = Affine(2 * east, 0, 500000 if east > 0 else 500012, 0, 2 * north, 4999992 if north > 0 else 5000000)
    hidden = np.full(pixels.shape[1:], 255, np.uint8)
    hidden[pixels[0] == 1] = 0
    with open_raster(write(tmp_path / "a.tif", pixels, place, mask=hidden)) as dataset:
        assert dataset.transform == PLACE
        np.testing.assert_array_equal(dataset.read(1)[PIXELS[0] > 1], PIXELS[0][PIXELS[0] > 1])
        seen = seen_pixels(dataset, (1,), rasterio.windows.Window(0, 0, 6, 4))
        np.testing.assert_array_equal(seen, PIXELS[0] > 1)  # a mask comes along


def test_control_points_place_an_image(tmp_path):
    points = [GroundControlPoint(r, c, *(PLACE * (c, r)), 0) for r in (0, 4) for c in (0, 6)]
    source = write(tmp_path / "a.tif", transform=None, crs=UTM, gcps=points)
    with open_raster(source) as dataset:
        assert bounds_of(dataset) == pytest.approx((500000, 4999992, 500012, 5000000), abs=1e-6)
        np.testing.assert_array_equal(dataset.read(1), PIXELS[0])


@pytest.mark.parametrize("own", [None, 4])
def test_what_the_layer_is_given_holds_where_control_points_place_it(tmp_path, own):
    points = [GroundControlPoint(r, c, *(PLACE * (c, r)), 0) for r in (0, 4) for c in (0, 6)]
    source = write(tmp_path / "a.tif", transform=None, crs=UTM, gcps=points, nodata=own)
    with open_raster(RasterSource(source.path, "EPSG:32632", nodata=9)) as dataset:
        assert dataset.crs.to_epsg() == 32632 and dataset.nodata == 9
        assert bounds_of(dataset) == pytest.approx((500000, 4999992, 500012, 5000000), abs=1e-6)
        np.testing.assert_array_equal(dataset.read(1), PIXELS[0])
        seen = seen_pixels(dataset, (1,), rasterio.windows.Window(0, 0, 6, 4))
        np.testing.assert_array_equal(seen, PIXELS[0] != 9)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_what_nothing_places_is_refused(tmp_path):
    png = write(tmp_path / "plain.png", transform=None, crs=None, driver="PNG")
    with pytest.raises(CrsError, match=r"plain\.png has no coordinate"), open_raster(png):
        pass
    write(tmp_path / "plain.tif", transform=None, crs=None)
    with pytest.raises(CrsError, match="Nothing tells where"), open_raster(RasterSource(f"{tmp_path}/plain.tif", UTM)):
        pass
    with rasterio.open(tmp_path / "rpc.tif", "w", driver="GTiff", width=6, height=4, count=1, dtype="uint8") as dataset:
        dataset.write(PIXELS)
        dataset.rpcs = rasterio.rpc.RPC(
            **dict.fromkeys(("height_off", "lat_off", "line_off", "long_off", "samp_off"), 0.0),
            **dict.fromkeys(("height_scale", "lat_scale", "line_scale", "long_scale", "samp_scale"), 1.0),
            **dict.fromkeys(("line_num_coeff", "line_den_coeff", "samp_num_coeff", "samp_den_coeff"), [1.0] * 20),
            err_bias=None,
            err_rand=None,
        )
    with pytest.raises(CrsError, match="RPC"), open_raster(RasterSource(f"{tmp_path}/rpc.tif", "EPSG:4326")):
        pass


def test_a_no_data_value_of_the_layer(tmp_path):
    source = write(tmp_path / "a.tif", np.concatenate([PIXELS, PIXELS]))
    with open_raster(RasterSource(source.path, nodata=9)) as dataset:
        assert dataset.nodatavals == (9, 9) and dataset.transform == PLACE
        seen = seen_pixels(dataset, (1, 2), rasterio.windows.Window(0, 0, 6, 4))
    np.testing.assert_array_equal(seen, PIXELS[0] != 9)


def test_a_no_data_value_of_the_layer_that_its_first_band_declares_too(tmp_path):
    write(tmp_path / "first.tif", nodata=9)
    write(tmp_path / "second.tif")
    band = (
        '<VRTRasterBand dataType="Byte" band="{0}">{2}<SimpleSource><SourceFilename relativeToVRT="1">{1}.tif'
        "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
    )
    bands = band.format(1, "first", "<NoDataValue>9</NoDataValue>") + band.format(2, "second", "")
    place = ",".join(map(str, PLACE.to_gdal()))
    (tmp_path / "a.vrt").write_text(
        f'<VRTDataset rasterXSize="6" rasterYSize="4"><SRS>{UTM}</SRS><GeoTransform>{place}</GeoTransform>{bands}'
        "</VRTDataset>"
    )
    with open_raster(RasterSource(str(tmp_path / "a.vrt"))) as dataset:
        assert dataset.nodatavals == (9, None)
    with open_raster(RasterSource(str(tmp_path / "a.vrt"), nodata=9)) as dataset:
        seen = seen_pixels(dataset, (2,), rasterio.windows.Window(0, 0, 6, 4))
    np.testing.assert_array_equal(seen, PIXELS[0] != 9)


def test_one_band_at_no_data_is_a_measurement(tmp_path):
    second = PIXELS.copy()
    second[0, 0] = 0
    third = np.where(PIXELS > 3, PIXELS, 0)
    source = write(tmp_path / "a.tif", np.concatenate([second, third]), nodata=0)
    with open_raster(source) as dataset:
        seen = seen_pixels(dataset, (1, 2), rasterio.windows.Window(0, 0, 6, 4))
    np.testing.assert_array_equal(seen, PIXELS[0] > 3)


def test_what_was_read_stays_in_memory(tmp_path):
    """Without GDAL's cache a compressed block is read anew for every row of a thinned-out look: minutes for seconds."""
    pixels = np.random.default_rng(0).integers(1, 999, (10, 512, 512), dtype=np.uint16)
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "interleave": "pixel", "compress": "deflate"}
    source = write(tmp_path / "image.tif", pixels, **layout)
    with open_raster(source) as dataset:
        first = dataset.read(1)
        with open(source.path, "r+b") as file:  # what lies on the disk is gone
            file.truncate(1000)
        assert (np.stack([first, *(dataset.read(b) for b in range(2, 11))]) == pixels).all()


def test_what_qgis_shows_is_held_against_what_was_opened(tmp_path):
    source = write(tmp_path / "a.tif")
    shown = {"path": source.path, "crs": UTM, "extent": [500000, 4999992, 500012, 5000000], "size": [6, 4]}
    with open_raster(RasterSource.parse(shown)) as dataset:
        assert dataset.crs.to_epsg() == 32633
    for other, words in (
        ({"extent": [0, -4, 6, 0]}, r"500000\.00,4999992\.00,500012\.00,5000000\.00.* 0\.0+,-4\.0+,6\.0+,0\.0+"),
        ({"size": [12, 8]}, r"6 x 4 px.*12 x 8 px"),
    ):
        with pytest.raises(RasterError, match=words), open_raster(RasterSource.parse({**shown, **other})):
            pass
    with pytest.raises(RequestError, match="numbers"):
        RasterSource.parse({**shown, "size": ["a", 1]})
    turned = Affine.translation(500000, 5000000) * Affine.rotation(30) * Affine.scale(2, -2)
    source = write(tmp_path / "turned.tif", transform=turned)
    with open_raster(RasterSource(source.path)) as dataset:
        own = bounds_of(dataset)
    with open_raster(RasterSource(source.path, extent=tuple(v + 1.5 for v in own), size=(9, 9))):
        pass  # QGIS warps it to a grid of its own


@pytest.mark.parametrize("kind", ["plain", "given nodata", "from the south", "warped", "hidden"])
def test_of_two_open_rasters_the_one_that_fails_is_named(tmp_path, kind):
    noise = np.random.default_rng(1).integers(1, 200, (1, 300, 300), dtype=np.uint8)
    place = Affine(2, 0, 500000, 0, 2, 4999400) if kind == "from the south" else PLACE
    hidden = np.where(noise[0] > 100, 0, 255).astype(np.uint8) if kind == "hidden" else None
    for name in ("first.tif", "second.tif"):
        write(tmp_path / name, noise, place, mask=hidden, compress="deflate")
    with (tmp_path / "first.tif").open("r+b") as file:
        file.truncate((tmp_path / "first.tif").stat().st_size // 2)
    more = {"nodata": 9.0} if kind == "given nodata" else {}
    with (
        open_raster(RasterSource(str(tmp_path / "first.tif"), **more)) as dataset,
        on_metric_grid(dataset, 3.0) if kind == "warped" else contextlib.nullcontext(dataset) as gridded,
        hidden_as_zero(gridded) if kind == "hidden" else contextlib.nullcontext(gridded) as first,
        open_raster(RasterSource(str(tmp_path / "second.tif"), **more)) as second,
    ):
        assert second.read().shape == (1, 300, 300)
        with pytest.raises(RasterError, match=r"Reading first\.tif failed .*may be damaged"):
            first.read(1)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_file_of_several_rasters_is_told_as_such(tmp_path):
    for number, name in enumerate(["B02", "B03"]):
        table = {"RASTER_TABLE": name, "APPEND_SUBDATASET": "YES"} if number else {"RASTER_TABLE": name}
        write(tmp_path / "a.gpkg", driver="GPKG", **table)
    source = RasterSource(str(tmp_path / "a.gpkg"))
    with pytest.raises(RasterError, match=r"a.gpkg holds 2 rasters \(B02, B03\), each by itself"), open_raster(source):
        pass
