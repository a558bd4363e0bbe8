"""Tiles: the same objects as from one large tile, no seams, no doubles, bounded and resumable."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import Affine
from scipy import ndimage

from df4lcz_qgis.engine.instances.imagery import open_imagery
from df4lcz_qgis.engine.instances.lattice import lay_tiles
from df4lcz_qgis.engine.instances.segmentation import segment_imagery
from df4lcz_qgis.engine.instances.segmenter import Mask
from df4lcz_qgis.engine.instances.store import InstanceFile, Instances
from df4lcz_qgis.engine.instances.superpixels import SuperpixelSegmenter, SuperpixelSettings
from df4lcz_qgis.engine.shared.errors import Cancelled
from df4lcz_qgis.engine.shared.parameter import RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

SIZE = 600


class ColourSegmenter:
    """Finds every connected patch of one colour other than black, in the tile that it is given and no further."""

    name = "colours"
    tile_px = 256

    def __init__(self, **settings):
        self.settings = settings
        self.tiles = 0

    def segment(self, image, valid, reporter, *, origin=(0.0, 0.0)):
        reporter.progress(0.5)
        self.tiles += 1
        colours = image.astype(int) @ (65536, 256, 1)
        masks = []
        for colour in np.unique(colours[colours > 0]):
            labels, _ = ndimage.label(colours == colour)
            for number, box in enumerate(ndimage.find_objects(labels), 1):
                masks.append(Mask(box[1].start, box[0].start, labels[box] == number, 0.9, 0.95))
        return masks


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def draw(seed: int, largest: int, count: int = 150) -> tuple[np.ndarray, int]:
    """Ellipses of random colours, apart from each other, on black."""
    rng = np.random.default_rng(seed)
    image, drawn = np.zeros((SIZE, SIZE, 3), np.uint8), 0
    y, x = np.indices((SIZE, SIZE))
    for _ in range(count):
        height, width = rng.uniform(8, largest, 2)
        cy, cx = rng.uniform(0, SIZE, 2)
        inside = ((y - cy) / height * 2) ** 2 + ((x - cx) / width * 2) ** 2 <= 1
        if inside.sum() >= 50 and not image[ndimage.binary_dilation(inside, iterations=2)].any():
            image[inside] = rng.integers(30, 255, 3)
            drawn += 1
    return image, drawn


def save(path: Path, image: np.ndarray) -> RasterSource:
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=image.shape[1],
        height=image.shape[0],
        count=3,
        dtype="uint8",
        crs="EPSG:32618",
        transform=Affine(1, 0, 500000, 0, -1, 4200000),
        photometric="rgb",
    ) as dataset:
        dataset.write(np.moveaxis(image, 2, 0))
    return RasterSource(str(path))


def segment(
    source: RasterSource, output: Path, segmenter=None, *, resolution=1.0, reporter=None, **options
) -> Instances:
    with open_imagery(source, resolution, Reporter()) as imagery:
        count = segment_imagery(
            imagery, source, segmenter or ColourSegmenter(), output, reporter or Reporter(), **options
        )
    found = InstanceFile(VectorSource(str(output))).within()
    assert len(found) == count
    return found


def ious(a: Instances, b: Instances) -> np.ndarray:
    """For each object of ``a`` the IoU with its best match in ``b``."""
    best = np.zeros(len(a))
    for i, geometry in enumerate(a.geometry):
        near = b.within(geometry.bounds).geometry
        if len(near):
            common = shapely.area(shapely.intersection(geometry, near))
            best[i] = (common / (geometry.area + shapely.area(near) - common)).max()
    return best


def doubles(found: Instances) -> int:
    """Pairs of objects that cover the same ground."""
    tree = shapely.STRtree(found.geometry)
    i, j = tree.query(found.geometry, predicate="intersects")
    i, j = i[i < j], j[i < j]
    return int((shapely.area(shapely.intersection(found.geometry[i], found.geometry[j])) > 0).sum())


def test_tiles_cover_everything_and_overlap_enough():
    for height, width in ((100, 100), (256, 256), (257, 600), (1000, 513)):
        rows = lay_tiles(height, width, 256, 32)
        seen = np.zeros((height, width), int)
        for row in rows:
            for tile in row:
                seen[tile.top : tile.bottom, tile.left : tile.right] += 1
            assert all(a.right - b.left >= 32 for a, b in zip(row, row[1:]))
        assert seen.min() == 1
        assert all(a[0].bottom - b[0].top >= 32 for a, b in zip(rows, rows[1:]))
    assert len(lay_tiles(1000, 1000, 256, 32)) == 5


@pytest.mark.parametrize("seed", range(3))
def test_objects_that_fit_the_overlap_are_those_of_one_large_tile(tmp_path, seed):
    image, drawn = draw(seed, largest=60)
    source = save(tmp_path / "rgb.tif", image)
    large = segment(source, tmp_path / "large.gpkg", tile_px=SIZE)
    tiled = segment(source, tmp_path / "tiled.gpkg", tile_px=200, overlap_px=70)
    assert len(tiled) == len(large) <= drawn
    assert ious(large, tiled).min() == 1.0
    np.testing.assert_allclose(
        np.sort(np.hstack([tiled.area_m2[:, None], tiled.mean_rgb]), axis=0),
        np.sort(np.hstack([large.area_m2[:, None], large.mean_rgb]), axis=0),
    )


@pytest.mark.parametrize("seed", range(3))
def test_objects_larger_than_the_overlap_are_joined_whole(tmp_path, seed):
    image, _ = draw(seed, largest=230, count=80)
    source = save(tmp_path / "rgb.tif", image)
    large = segment(source, tmp_path / "large.gpkg", tile_px=SIZE)
    tiled = segment(source, tmp_path / "tiled.gpkg", tile_px=150, overlap_px=30)
    assert large.bounds[:, 2].max() - large.bounds[:, 0].min() > 150
    assert len(tiled) == len(large)
    assert ious(large, tiled).min() == 1.0
    order_a, order_b = np.lexsort(large.bounds.T), np.lexsort(tiled.bounds.T)
    np.testing.assert_allclose(large.mean_rgb[order_a], tiled.mean_rgb[order_b])
    assert (tiled.predicted_iou == pytest.approx(0.9)) and (tiled.stability == pytest.approx(0.95))


def test_an_object_of_many_tiles_stays_bounded_and_covers_no_ground_twice(tmp_path):
    image = np.zeros((SIZE, SIZE, 3), np.uint8)
    image[280:320] = 200  # a river from edge to edge
    found = segment(save(tmp_path / "rgb.tif", image), tmp_path / "o.gpkg", tile_px=100, overlap_px=20)
    assert 1 < len(found) < 6
    assert found.area_m2.sum() == 40 * SIZE == shapely.area(shapely.union_all(found.geometry))
    assert np.ptp(found.bounds[:, [0, 2]], axis=1).max() <= 200


def test_tiles_that_disagree_leave_no_doubles(tmp_path):
    class Forgetful(ColourSegmenter):
        """Misses a third of the objects in every tile and sees the others a little off."""

        def segment(self, image, valid, reporter, *, origin=(0.0, 0.0)):
            rng = np.random.default_rng(self.tiles)
            masks = [m for m in super().segment(image, valid, reporter) if rng.random() > 0.33]
            return [Mask(m.left, m.top, m.pixels & (rng.random(m.pixels.shape) > 0.1)) for m in masks]

    image, drawn = draw(5, largest=50)
    found = segment(save(tmp_path / "rgb.tif", image), tmp_path / "o.gpkg", Forgetful(), tile_px=200, overlap_px=60)
    assert doubles(found) == 0
    assert 0.5 * drawn < len(found) < 0.85 * drawn


def test_the_image_sized_background_is_dropped_and_holes_are_kept(tmp_path):
    image = np.full((SIZE, SIZE, 3), 90, np.uint8)
    image[100:160, 100:160] = 200
    image[120:140, 120:140] = 30
    found = segment(save(tmp_path / "rgb.tif", image), tmp_path / "o.gpkg", tile_px=SIZE)
    assert sorted(found.area_m2) == [400, 3200]
    ring = found.geometry[found.area_m2.argmax()]
    assert len(shapely.get_rings(shapely.get_parts(ring))) == 2
    assert ring.bounds == (500100, 4199840, 500160, 4199900)


def test_a_road_across_the_tile_is_no_background_and_some_segmenters_keep_that(tmp_path):
    y, x = np.indices((SIZE, SIZE))
    image = np.full((SIZE, SIZE, 3), 90, np.uint8)
    image[np.abs(x - y) < 15] = 200  # from corner to corner: 17,190 of 360,000 pixels, as wide and high as the tile
    source = save(tmp_path / "rgb.tif", image)
    # On either side of the road 171,405 pixels are left: too narrow for a background of their own.
    expected = sorted([int((np.abs(x - y) < 15).sum()), *2 * [int((x - y >= 15).sum())]])
    assert sorted(segment(source, tmp_path / "a.gpkg", tile_px=SIZE).area_m2) == expected
    image[:] = 90
    source = save(tmp_path / "field.tif", image)
    assert len(segment(source, tmp_path / "b.gpkg", tile_px=SIZE)) == 0
    kept = segment(source, tmp_path / "c.gpkg", ColourSegmenter(keeps_background=True), tile_px=SIZE)
    assert kept.area_m2.tolist() == [SIZE * SIZE]


def test_no_object_is_a_valid_answer(tmp_path):
    source = save(tmp_path / "rgb.tif", np.zeros((SIZE, SIZE, 3), np.uint8))
    found = segment(source, tmp_path / "o.gpkg")
    assert len(found) == 0 and len(found.within((0, 0, 1e9, 1e9))) == 0
    assert found.provenance.segmenter == "colours"


def test_missing_pixels_belong_to_no_object(tmp_path):
    image = np.full((200, 200, 3), 120, np.uint8)
    image[:, 60:] = 0
    image[50:150, 20:80] = 250
    source = save(tmp_path / "rgb.tif", image)
    with rasterio.open(source.path, "r+") as dataset:
        mask = np.full((200, 200), 255, np.uint8)
        mask[:, :40] = 0
        dataset.write_mask(mask)
    found = segment(source, tmp_path / "o.gpkg")
    assert 4000 in found.area_m2
    assert found.bounds[:, 0].min() == 500040


def test_small_objects_are_dropped_by_their_area_on_the_ground(tmp_path):
    image = np.zeros((200, 200, 3), np.uint8)
    image[10:20, 10:20], image[50:60, 50:55] = 200, 100
    source = save(tmp_path / "rgb.tif", image)
    assert sorted(segment(source, tmp_path / "a.gpkg", min_area_m2=50).area_m2) == [50, 100]
    assert sorted(segment(source, tmp_path / "b.gpkg", min_area_m2=51).area_m2) == [100]


def test_interrupted_work_goes_on_from_finished_tiles(tmp_path, own_cache):
    class Interrupted(Reporter):
        reports = 0

        def progress(self, fraction, message=None):
            super().progress(fraction, message)

        def emit(self, event):
            if event["event"] == "progress":
                self.reports += 1
                if self.reports > 12:
                    self.cancel()

    image, _ = draw(2, largest=60)
    source = save(tmp_path / "rgb.tif", image)
    whole = segment(source, tmp_path / "whole.gpkg", tile_px=200, overlap_px=70)
    first, output = ColourSegmenter(), tmp_path / "out.gpkg"
    with pytest.raises(Cancelled):
        segment(source, output, first, reporter=Interrupted(), tile_px=200, overlap_px=70)
    assert not output.exists() and not list(tmp_path.glob("out.partial*"))
    kept = len(list(own_cache.rglob("*.npz")))
    assert 0 < kept < 25
    second = ColourSegmenter()
    resumed = segment(source, output, second, tile_px=200, overlap_px=70)
    assert second.tiles == 25 - kept
    assert ious(whole, resumed).min() == 1.0 and len(whole) == len(resumed)
    assert not list(own_cache.rglob("*.npz"))


class CountingSegmenter(ColourSegmenter):
    """Counts its tiles, finds nothing, and is stopped after some."""

    def __init__(self, stop_after=None, **settings):
        super().__init__(**settings)
        self.stop_after = stop_after

    def segment(self, image, valid, reporter, *, origin=(0.0, 0.0)):
        if self.tiles == self.stop_after:
            raise Cancelled("stopped")
        self.tiles += 1
        return []


@pytest.mark.parametrize("change", ["settings", "image", "resolution", "tiles", "overlap", "nodata", "mask"])
def test_other_work_does_not_use_the_finished_tiles(tmp_path, own_cache, change):
    source = save(tmp_path / "rgb.tif", np.full((SIZE, SIZE, 3), 100, np.uint8))
    with pytest.raises(Cancelled):
        segment(source, tmp_path / "o.gpkg", CountingSegmenter(3))
    segmenter, options = CountingSegmenter(), {}
    if change == "settings":
        segmenter = CountingSegmenter(depth=3)
    elif change == "image":
        os.utime(source.path, ns=(1, 1))
    elif change == "resolution":
        options = {"resolution": 1.1}
    elif change == "overlap":
        options = {"overlap_px": 60}
    elif change == "nodata":
        source = replace(source, nodata=0.0)
    elif change == "mask":
        mask = np.full((SIZE, SIZE), 255, np.uint8)
        mask[:, :40] = 0
        image = Path(source.path)
        before, content = image.stat(), image.read_bytes()
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(image, "r+") as dataset:
            dataset.write_mask(mask)
        os.utime(image, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert image.with_name("rgb.tif.msk").exists() and image.read_bytes() == content
    else:
        options = {"tile_px": 240}
    segment(source, tmp_path / "o.gpkg", segmenter, **options)
    assert segmenter.tiles == 9
    assert len(list(own_cache.rglob("*.npz"))) == 3  # those of the interrupted work


def test_superpixels_of_real_imagery_do_not_depend_on_tiles(tmp_path):
    data = os.environ.get("DF4LCZ_TEST_DATA")
    if not data:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    source = RasterSource(f"{data}/rgb/nairobi_0.3m.tif")
    segmenter = SuperpixelSegmenter(SuperpixelSettings(), 1.0)
    large = segment(source, tmp_path / "large.gpkg", segmenter, tile_px=400)
    tiled = segment(source, tmp_path / "tiled.gpkg", segmenter, tile_px=190, overlap_px=60)
    fits = np.ptp(large.bounds.reshape(-1, 2, 2), axis=1).max(axis=1) <= 60
    assert fits.sum() > 200
    assert (ious(large, tiled)[fits] >= 0.8).mean() >= 0.95
    assert (ious(tiled, large) >= 0.8).mean() >= 0.95
    assert len(tiled) == pytest.approx(len(large), rel=0.02)
