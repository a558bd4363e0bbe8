"""Instances in a GeoPackage: outlines, records, and what is refused."""

import re
import sqlite3
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.crs import CRS
from rasterio.features import rasterize, shapes
from rasterio.transform import Affine

from df4lcz_qgis.engine.instances import outlines as tracing
from df4lcz_qgis.engine.instances.imagery import open_imagery
from df4lcz_qgis.engine.instances.looked_at import LookedAt, ground_of_objects, ground_with_data
from df4lcz_qgis.engine.instances.outlines import outlines
from df4lcz_qgis.engine.instances.segmenters import make_segmenter
from df4lcz_qgis.engine.instances.store import InstanceFile, Provenance, create_instances
from df4lcz_qgis.engine.shared.errors import DestinationError, InstancesError, WeightsError
from df4lcz_qgis.engine.shared.parameter import RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

LEFT, TOP = 266978.0, 9855716.0
MADE = Provenance(
    "sam",
    {"weights_sha256": "abc", "stability": 0.92},
    "nairobi.tif",
    CRS.from_epsg(32737),
    0.5,
    LEFT,
    TOP,
    ((1.0, 2.0), (3.0, 4.0), (5.0, 6.5)),
    ((LEFT, TOP - 300.0, LEFT + 700.0, TOP),),
)


def write(path, provenance=MADE, count=5):
    geometry = outlines([np.ones((4, 6), bool)] * count, LEFT + 10 * np.arange(count), np.full(count, TOP), 0.5)
    colours = np.linspace(0, 1, 3 * count).reshape(-1, 3)
    with create_instances(path, provenance, Reporter()) as writer:
        writer.write(geometry[:2], colours[:2], np.array([0.9, np.nan]), np.array([0.95, np.nan]))
        writer.write(geometry[2:], colours[2:], np.full(count - 2, 0.8), np.full(count - 2, 0.7))
    return VectorSource(str(path))


def test_outlines_follow_the_pixels_and_keep_holes():
    rng = np.random.default_rng(0)
    for _ in range(30):
        pixels = rng.random(rng.integers(1, 40, 2)) < rng.choice([0.3, 0.6, 0.9])
        pixels[0, 0] = True
        (shape,) = outlines([pixels], np.array([LEFT]), np.array([TOP]), 0.5)
        assert shape.is_valid
        assert shape.area == pytest.approx(pixels.sum() * 0.25)
        burnt = rasterize([shape], out_shape=pixels.shape, transform=Affine(0.5, 0, LEFT, 0, -0.5, TOP))
        np.testing.assert_array_equal(burnt.astype(bool), pixels)


@pytest.mark.parametrize("lot", [4_000_000, 700])
def test_many_masks_are_traced_as_each_by_itself(monkeypatch, lot):
    monkeypatch.setattr(tracing, "_PIXELS", lot)
    monkeypatch.setattr(tracing, "_WIDTH", 90)
    rng = np.random.default_rng(1)
    masks = [rng.random(rng.integers(1, 60, 2)) < rng.choice([0.4, 0.7, 1.0]) for _ in range(300)]
    masks[7] = np.zeros((3, 3), bool)
    left, top = LEFT + rng.integers(0, 900, 300) * 0.7, TOP - rng.integers(0, 900, 300) * 0.7
    found = outlines(masks, left, top, 0.7)
    for mask, x, y, shape in zip(masks, left, top, found):
        place = Affine(0.7, 0, x, 0, -0.7, y)
        traced = shapes(mask.astype(np.uint8), mask=mask, connectivity=4, transform=place)
        parts = [shapely.Polygon(p["coordinates"][0], p["coordinates"][1:]) for p, _ in traced]
        assert shapely.to_wkb(shape) == shapely.to_wkb(shapely.MultiPolygon(parts))  # to the last digit
    assert found[7].is_empty and outlines([], np.zeros(0), np.zeros(0), 0.7).shape == (0,)


def test_what_is_written_reads_back(tmp_path):
    found = InstanceFile(write(tmp_path / "a.gpkg")).within()
    assert found.provenance == MADE
    assert found.id.tolist() == [1, 2, 3, 4, 5]
    np.testing.assert_allclose(found.area_m2, 6.0)
    np.testing.assert_allclose(found.mean_rgb, np.linspace(0, 1, 15).reshape(-1, 3))
    np.testing.assert_array_equal(found.predicted_iou, [0.9, np.nan, 0.8, 0.8, 0.8])
    np.testing.assert_array_equal(found.stability, [0.95, np.nan, 0.7, 0.7, 0.7])
    np.testing.assert_allclose(found.bounds[1], [LEFT + 10, TOP - 2, LEFT + 13, TOP])
    columns = pyogrio.raw.read(tmp_path / "a.gpkg", layer="instances")[3]
    np.testing.assert_allclose(columns[2], LEFT + 1.5 + 10 * np.arange(5))  # centre_x
    np.testing.assert_allclose(columns[3], TOP - 1)  # centre_y


def test_ground_that_was_looked_at_is_kept_and_windows_tell_their_share_of_it(tmp_path):
    file = InstanceFile(write(tmp_path / "a.gpkg"))
    centres = np.array([(LEFT + x, TOP - y) for x, y in ((300, 150), (0, 150), (700, 0), (300, 400), (5000, 0))])
    shares = file.ground.shares(centres, 320.0)
    np.testing.assert_allclose(shares, [300 / 320, 150 / 320, 0.25, 60 / 320, 0], atol=0.03)
    assert shares[0] == pytest.approx(300 * 320 / 320**2) and shares[2] == pytest.approx(160 * 160 / 320**2)


def test_missing_pixels_are_no_ground_that_was_looked_at(tmp_path):
    """A disc with data, in cells of 20 m: the share of every window is near that of its pixels with data."""
    y, x = np.indices((900, 1100))
    there = np.hypot(y - 450, x - 550) < 430
    bands = np.where(there, 100, 0).astype(np.uint8)[None].repeat(3, 0)
    place = Affine(1, 0, LEFT, 0, -1, TOP)
    profile = {"driver": "GTiff", "width": 1100, "height": 900, "count": 3, "dtype": "uint8", "crs": "EPSG:32737"}
    for name, nodata in (("plain.tif", None), ("disc.tif", 0)):
        with rasterio.open(tmp_path / name, "w", transform=place, nodata=nodata, **profile) as dataset:
            dataset.write(bands)
    with open_imagery(RasterSource(str(tmp_path / "plain.tif")), 1.0, Reporter()) as imagery:
        assert ground_with_data(imagery, Reporter()) == ((LEFT, TOP - 900, LEFT + 1100, TOP),)
    with open_imagery(RasterSource(str(tmp_path / "disc.tif")), 1.0, Reporter()) as imagery:
        found = LookedAt(ground_with_data(imagery, Reporter()))
    corners = [(c, r) for r in (0, 200, 580) for c in (0, 130, 400, 780)]
    shares = found.shares(np.array([(LEFT + c + 160, TOP - r - 160) for c, r in corners]), 320.0)
    expected = [there[r : r + 320, c : c + 320].mean() for c, r in corners]
    np.testing.assert_allclose(shares, expected, atol=0.02)
    assert 0.1 < min(expected) < 0.5 and max(expected) == 1
    assert shapely.area(shapely.union_all(shapely.box(*found.rectangles.T))) == pytest.approx(there.sum(), rel=0.02)


def test_layers_that_do_not_tell_speak_of_the_ground_on_and_between_their_objects(tmp_path):
    """Objects on a square of 1.5 km without a lake of 300 m, and one far off: their rectangle is mostly empty."""
    rng = np.random.default_rng(3)
    xs, ys = (rng.uniform(0, 1500, 4000) for _ in range(2))
    far = np.hypot(xs - 700, ys - 700) > 150
    middles = np.stack([np.r_[LEFT + xs[far], LEFT + 6000], np.r_[TOP - ys[far], TOP - 6000]], axis=1)
    bounds = (LEFT, TOP - 6010, LEFT + 6010, TOP)
    found = LookedAt(ground_of_objects(middles, np.full(len(middles), 100.0), bounds))
    places = [(700, 700), (200, 200), (1500, 750), (1700, 750), (3000, 3000), (5990, 5990)]
    shares = found.shares(np.array([(LEFT + x, TOP - y) for x, y in places]), 320.0)
    np.testing.assert_allclose(shares[:2], 1)
    np.testing.assert_allclose(shares[2], 0.5, atol=0.13)  # to a cell of 40 m
    assert shares[3:5].tolist() == [0, 0] and 0 < shares[5] < 0.1


def test_objects_of_an_earlier_version_have_a_ground_too(tmp_path):
    file = InstanceFile(write(tmp_path / "a.gpkg", replace(MADE, ground=None)))
    assert file.provenance.ground is None
    # Five objects of 3 x 2 m in a row of 43 m.
    (rectangle,) = file.ground.rectangles.tolist()
    assert rectangle == pytest.approx([LEFT, TOP - 2, LEFT + 43, TOP])


def test_parts_are_read_by_place_from_file_and_memory(tmp_path):
    source = write(tmp_path / "a.gpkg")
    bounds = (LEFT + 11, TOP - 5, LEFT + 21, TOP + 5)
    assert InstanceFile(source).within(bounds).id.tolist() == [2, 3]
    assert InstanceFile(source).within().within(bounds).id.tolist() == [2, 3]
    assert len(InstanceFile(source)) == 5
    assert len(InstanceFile(source).within().within((0, 0, 1, 1))) == 0


def test_other_readers_see_one_layer_of_polygons(tmp_path):
    path = tmp_path / "a.gpkg"
    write(path)
    spatial = [name for name, kind in pyogrio.list_layers(path) if kind]
    assert spatial == ["instances"]
    info = pyogrio.read_info(path, layer="instances")
    assert info["crs"] == "EPSG:32737" and info["geometry_type"] == "MultiPolygon" and info["features"] == 5
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("SELECT count(*) FROM rtree_instances_geom").fetchone() == (5,)
    database.close()


def test_a_failure_leaves_the_old_file(tmp_path):
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"precious")
    with pytest.raises(RuntimeError), create_instances(path, MADE, Reporter()):
        raise RuntimeError("broke")
    assert path.read_bytes() == b"precious"
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]
    refused = create_instances(tmp_path / "a.shp", MADE, Reporter())
    refused = create_instances(tmp_path / "a.shp", MADE, Reporter())
    with pytest.raises(DestinationError, match=r"GeoPackage.*a\.shp"):
        refused.__enter__()


def test_instances_of_another_segmenter_are_refused_with_the_difference():
    MADE.require_segmenter("sam", {"stability": 0.92, "weights_sha256": "abc"}, "the model's were made")
    with pytest.raises(InstancesError, match="by the segmenter 'sam', the model's were made by 'superpixels'"):
        MADE.require_segmenter("superpixels", {}, "the model's were made")
    with pytest.raises(InstancesError, match=r"stability: 0\.92 ≠ 0\.5"):
        MADE.require_segmenter("sam", {"stability": 0.5, "weights_sha256": "abc"}, "the model's were made")


def test_a_reference_system_that_is_not_the_objects_own_is_refused(tmp_path):
    source = write(tmp_path / "a.gpkg")
    for same in ("EPSG:32737", CRS.from_epsg(32737).to_wkt()):
        assert len(InstanceFile(replace(source, crs=same)).within()) == 5
    with pytest.raises(InstancesError, match=r"a\.gpkg was given .* EPSG:32736 in QGIS; .* in EPSG:32737\."):
        InstanceFile(replace(source, crs="EPSG:32736"))


def test_what_is_not_instances_is_refused(tmp_path):
    with pytest.raises(InstancesError, match="There is no file"):
        InstanceFile(VectorSource(str(tmp_path / "none.gpkg"))).within()
    text = tmp_path / "text.gpkg"
    text.write_text("nothing")
    with pytest.raises(InstancesError, match="cannot be read"):
        InstanceFile(VectorSource(str(text))).within()
    pyogrio.raw.write(
        tmp_path / "plain.gpkg",
        shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)])),
        [np.array([1])],
        ["id"],
        layer="instances",
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:32737",
    )
    with pytest.raises(InstancesError, match="lacks the fields area_m2"):
        InstanceFile(VectorSource(str(tmp_path / "plain.gpkg"))).within()
    source = write(tmp_path / "cut.gpkg")
    data = (tmp_path / "cut.gpkg").read_bytes()
    (tmp_path / "cut.gpkg").write_bytes(data[: len(data) // 2])
    with pytest.raises(InstancesError, match="Segment"):
        InstanceFile(source).within()
    with pytest.raises(InstancesError, match="is damaged"):
        Provenance.from_json("{}", "a.gpkg")
    with pytest.raises(InstancesError, match="format 2"):
        Provenance.from_json(MADE.to_json().replace('"format_version": 1', '"format_version": 2'), "a.gpkg")


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e308", "-1", '"wide"', "null", "true", "[1]"])
@pytest.mark.parametrize("field", ["resolution_m", "left", "format_version"])
def test_numbers_of_a_record_that_are_none_are_named(field, value):
    if (field, value) == ("left", "-1"):
        return  # a coordinate may be negative
    text = re.sub(rf'"{field}": [^,}}]+', f'"{field}": {value}', MADE.to_json())
    assert text != MADE.to_json()
    with pytest.raises(InstancesError, match=rf"a\.gpkg is damaged .*({field}|no number)"):
        Provenance.from_json(text, "a.gpkg")


def test_segmenters_are_made_from_what_was_recorded(tmp_path, monkeypatch):
    made = make_segmenter("superpixels", {"depth": 5.0, "min_area_m2": 50.0, "weights_sha256": "x"}, 1.0)
    assert made.settings == {"smoothing_m": 1.0, "depth": 5.0}
    with pytest.raises(InstancesError, match=r"no segmenter 'eyes'.*sam, superpixels"):
        make_segmenter("eyes", {}, 1.0)
    monkeypatch.setenv("DF4LCZ_WEIGHTS", "")
    monkeypatch.setenv("DF4LCZ_DATA", str(tmp_path))
    with pytest.raises(WeightsError, match="SAM needs weights"):
        make_segmenter("sam", {}, 1.0)
    with pytest.raises(WeightsError, match="not in the catalogue"):
        make_segmenter("sam", {"weights_sha256": "0" * 64}, 1.0)
    with pytest.raises(WeightsError, match="not on this computer"):
        make_segmenter("sam", {}, 1.0, weights="mobile-sam")
