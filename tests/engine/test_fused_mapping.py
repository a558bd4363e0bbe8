import numpy as np
import pytest
import rasterio
import torch
from rasterio.crs import CRS
from rasterio.transform import from_origin

from df4lcz_qgis.engine import streams
from df4lcz_qgis.engine.geodata.raster import Grid
from df4lcz_qgis.engine.graphs import window_graphs as graphs
from df4lcz_qgis.engine.instances import segmentation
from df4lcz_qgis.engine.instances.imagery import open_imagery
from df4lcz_qgis.engine.instances.segmenters import make_segmenter
from df4lcz_qgis.engine.instances.store import InstanceFile
from df4lcz_qgis.engine.maps import mapping
from df4lcz_qgis.engine.operations import classify, segment
from df4lcz_qgis.engine.sentinel2.scene import open_scene
from df4lcz_qgis.engine.shared import model_file, protocol
from df4lcz_qgis.engine.shared.device import THREADS_VARIABLE, cores
from df4lcz_qgis.engine.shared.errors import Cancelled, InstancesError, ModelFileError
from df4lcz_qgis.engine.shared.method import LCZ_BANDS as BANDS
from df4lcz_qgis.engine.shared.parameter import Extent, RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams import google_earth
from df4lcz_qgis.engine.streams.sentinel2 import Sentinel2Stream

LEFT, TOP, SIZE = 500_000, 4_000_000, 80  # a scene of 800 m, 8 x 8 cells


class _Listening(Reporter):
    def __init__(self):
        super().__init__()
        self.events = []

    def emit(self, event):
        self.events.append(event)

    def said(self, kind):
        return " ".join(str(protocol.message_of(e)) for e in self.events if e["event"] == kind)


def _write(path, pixels, resolution, left=LEFT, top=TOP, descriptions=None, **profile):
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=pixels.shape[2],
        height=pixels.shape[1],
        count=len(pixels),
        dtype=pixels.dtype,
        crs="EPSG:32632",
        transform=from_origin(left, top, resolution, resolution),
        **profile,
    ) as file:
        file.write(pixels)
        file.descriptions = descriptions or [None] * len(pixels)
    return path


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A scene with a hole, RGB over its western half, instances in it, and a model of random weights."""
    folder, rng = tmp_path_factory.mktemp("place"), np.random.default_rng(0)
    smooth = rng.random((10, SIZE // 8, SIZE // 8)).repeat(8, 1).repeat(8, 2)
    numbers = (1000 + 3000 * smooth + rng.integers(0, 300, (10, SIZE, SIZE))).astype(np.uint16)
    numbers[:, 60:64, 60:64] = 0
    _write(folder / "s2.tif", numbers, 10, descriptions=BANDS)
    blocks = rng.integers(0, 256, (3, 25, 10), dtype=np.uint8).repeat(32, 1).repeat(32, 2)
    _write(folder / "rgb.tif", blocks, 1, photometric="rgb")
    segment.run(
        segment.Parameters(
            RasterSource(str(folder / "rgb.tif")), folder / "instances.gpkg", segmenter="superpixels", smoothing_m=0.7
        ),
        Reporter(),
    )
    _make_model(folder / "model.safetensors", folder / "instances.gpkg")
    return folder


def _make_model(path, instances, border="real", segmenter=True):
    torch.manual_seed(3)
    options = {"bands": 10, "width": 4, "border": border, "mean": [0.25] * 10, "std": [0.1] * 10}
    networks = {"sentinel2": streams.make("resnet3d", options), "google_earth": streams.make("gcn", {})}
    with torch.no_grad():
        for network in networks.values():
            network.dense.weight.mul_(6)
            network.dense.bias.normal_()
    made = InstanceFile(VectorSource(str(instances))).provenance
    metadata = {
        "name": "random",
        "classes": list(range(1, 18)),
        "alpha": 0.7,
        "segmenter": {"name": made.segmenter, "settings": made.settings} if segmenter else None,
        "streams": {
            "sentinel2": {"architecture": "resnet3d", "options": options, "bands": list(BANDS), "window_px": 32},
            "google_earth": {"architecture": "gcn", "options": {}, "window_m": 320.0, "max_nodes": 50},
        },
    }
    tensors = {s: n.state_dict() for s, n in networks.items()}
    model_file.save(path, model_file.Model(metadata, tensors), Reporter())


def _run(place, out, reporter=None, **options):
    values = {"s2": RasterSource(str(place / "s2.tif")), "model": place / "model.safetensors", "device": "cpu"}
    return classify.run(classify.Parameters(output=out / "lcz.tif", **{**values, **options}), reporter or Reporter())


def _read(path):
    with rasterio.open(path) as file:
        return file.read(), file.descriptions


def test_the_fused_map_is_what_its_parts_say(place, tmp_path):
    rgb, found = RasterSource(str(place / "rgb.tif")), VectorSource(str(place / "instances.gpkg"))
    outputs = _run(
        place, tmp_path, rgb=rgb, instances=found, streams=tmp_path / "streams.tif", probabilities=tmp_path / "p.tif"
    )
    (codes,), _ = _read(tmp_path / "lcz.tif")
    by_stream, names = _read(tmp_path / "streams.tif")
    probabilities = _read(tmp_path / "p.tif")[0] / 10_000
    assert names[:2] == ("Sentinel-2 stream", "Google Earth stream")
    assert "2 they disagree" in names[2]
    model = model_file.load(place / "model.safetensors")
    s2, ge = streams.restore(model, "sentinel2"), streams.restore(model, "google_earth")
    numbers = _read(place / "s2.tif")[0].astype(np.float32) / 10_000
    instances = InstanceFile(VectorSource(str(place / "instances.gpkg")))
    wide = np.pad(numbers, ((0, 0), (40, 40), (40, 40)), mode="reflect")
    alone = 0
    with open_imagery(RasterSource(str(place / "rgb.tif")), 1.0, Reporter()) as imagery, torch.no_grad():
        for row in range(8):
            for column in range(8):
                r, c = 10 * row - 11 - 8 + 40, 10 * column - 11 - 8 + 40
                window = wide[:, r : r + 48, c : c + 48].copy()
                present = (window != 0).all(axis=0)
                for band in window:
                    band[~present] = band[present].mean()
                expected = s2(torch.from_numpy(window[None]))[0].numpy()
                assert by_stream[0, row, column] == expected.argmax() + 1
                centre = [[LEFT + 100 * column + 50, TOP - 100 * row - 50]]
                graph = graphs.padded_graphs(instances, np.array(centre), Reporter(), rgb=imagery)
                # Windows of which imagery covers up to 60 % are left to Sentinel-2; from 95 % on it counts fully.
                reach = [(100 * row + 50, 800), (100 * column + 50, 320)]
                covered = np.prod([max(0, min(at + 160, last) - max(at - 160, 0)) / 320 for at, last in reach])
                share = np.clip((covered - 0.6) / 0.35, 0, 1) if graph.counts[0] else 0
                if share:
                    nodes, counts = (torch.from_numpy(a) for a in graph.padded())
                    other = ge(nodes, counts)[0].numpy()
                    assert by_stream[1, row, column] == other.argmax() + 1
                    agrees = 1 if by_stream[0, row, column] == other.argmax() + 1 else 2
                    expected = share * (0.7 * expected + 0.3 * other) + (1 - share) * expected
                    assert by_stream[2, row, column] == (agrees if share == 1 else 4)
                else:
                    alone += 1
                    assert by_stream[1:, row, column].tolist() == [0, 3]
                assert np.abs(probabilities[:, row, column] - expected).max() < 1e-4
                assert codes[row, column] == expected.argmax() + 1
    assert 0 < alone < 64
    assert outputs["cells_of_sentinel2_alone"] == alone
    assert outputs["cells_of_disagreement"] == (by_stream[2] == 2).sum() > 0
    assert outputs["alpha"] == 0.7


def test_sharing_and_window_by_window_agree_to_the_last_digit(place):
    network = streams.restore(model_file.load(place / "model.safetensors"), "sentinel2")
    import copy

    source = RasterSource(str(place / "s2.tif"))
    for cell in (100.0, 50.0, 40.0):
        with open_scene(source, BANDS, Reporter(), scale=10_000, offset=0) as scene:
            layout = mapping.CellLayout.of(scene, None, cell, 32)
            rows, columns = min(layout.rows, 13), min(layout.columns, 13)  # as far as the hole
            found = []
            for share, batch in ((False, 7), (True, 256), (True, 1)):
                stream = Sentinel2Stream(copy.deepcopy(network), scene, layout, torch.device("cpu"), batch, share=share)
                found.append(stream.probabilities(0, 0, rows, columns, Reporter()))
        assert found[0][1].all()
        for shared in found[1:]:
            np.testing.assert_array_equal(shared[1], found[0][1])
            assert np.abs(shared[0] - found[0][0]).max() < 1e-5


def test_two_processes_make_the_same_map_to_the_last_digit(place, tmp_path, monkeypatch, processes_at_once):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    if not torch.backends.mkl.is_available():
        # As many threads as each of two processes has: such builds of PyTorch add up in another order with more.
        monkeypatch.setenv(THREADS_VARIABLE, str(max(1, cores() // 2)))
    found = {}
    for workers in ("1", "2"):
        folder = tmp_path / workers
        folder.mkdir()
        more = {name: folder / f"{name}.tif" for name in ("probabilities", "confidence", "streams")}
        rgb, reporter = RasterSource(str(place / "rgb.tif")), _Listening()
        outputs = _run(place, folder, reporter, rgb=rgb, cell_size=10.0, workers=workers, **more)
        assert ("2 processes share the work" in reporter.said(protocol.INFO)) == (workers == "2")
        rasters = {f.name: _read(f)[0] for f in sorted(folder.glob("*.tif"))}
        found[workers] = rasters, {k: v for k, v in outputs.items() if k != "output" and k not in more}
    assert found["1"][1] == found["2"][1]
    assert len(found["1"][0]) == 4
    for name, pixels in found["1"][0].items():
        np.testing.assert_array_equal(pixels, found["2"][0][name], err_msg=name)


def test_a_map_goes_on_from_its_finished_blocks(place, tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(mapping, "BLOCK_ROWS", 8)
    made = []
    real = mapping.map_block
    monkeypatch.setattr(mapping, "map_block", lambda *a, **k: (made.append(a[1]), real(*a, **k))[1])

    class Stopping(_Listening):
        def emit(self, event):
            super().emit(event)
            if len(made) == 4:
                self.cancel()

    options = {"rgb": RasterSource(str(place / "rgb.tif")), "cell_size": 10.0, "probabilities": tmp_path / "p.tif"}
    with pytest.raises(Cancelled):
        _run(place, tmp_path, Stopping(), **options)
    assert len(made) == 4 and not (tmp_path / "lcz.tif").exists()
    reporter = _Listening()
    _run(place, tmp_path, reporter, **options)
    assert "interrupted before" in reporter.said(protocol.INFO)
    assert len(made) in (10, 11) and not list((tmp_path / "cache" / "maps").iterdir())
    first = _read(tmp_path / "p.tif")[0]
    _run(place, tmp_path, **options)
    assert len(made) >= 20
    np.testing.assert_array_equal(_read(tmp_path / "p.tif")[0], first)


def test_instances_made_on_the_way_are_the_same(place, tmp_path):
    for name in ("given", "made"):
        (tmp_path / name).mkdir()
    rgb = RasterSource(str(place / "rgb.tif"))
    given = _run(place, tmp_path / "given", rgb=rgb, instances=VectorSource(str(place / "instances.gpkg")))
    made = _run(place, tmp_path / "made", rgb=rgb)
    np.testing.assert_array_equal(_read(tmp_path / "made/lcz.tif")[0], _read(tmp_path / "given/lcz.tif")[0])
    assert made["cells_of_disagreement"] == given["cells_of_disagreement"]


def test_alpha_one_is_the_sentinel2_map_and_zero_the_other(place, tmp_path):
    options = {"instances": VectorSource(str(place / "instances.gpkg")), "streams": tmp_path / "streams.tif"}
    _run(place, tmp_path, alpha=1.0, **options)
    by_stream, _ = _read(tmp_path / "streams.tif")
    np.testing.assert_array_equal(_read(tmp_path / "lcz.tif")[0][0], by_stream[0])
    _run(place, tmp_path, alpha=0.0, **options)
    # Where a window is covered in part the cell lies between the streams.
    whole = by_stream[2] != 4
    expected = np.where(by_stream[2] == 3, by_stream[0], by_stream[1])
    assert 20 < whole.sum() < 64
    np.testing.assert_array_equal(_read(tmp_path / "lcz.tif")[0][0][whole], expected[whole])
    reporter = _Listening()
    _run(place, tmp_path, reporter)
    np.testing.assert_array_equal(_read(tmp_path / "lcz.tif")[0][0], by_stream[0])
    assert "decides alone" in reporter.said(protocol.INFO)


def test_another_segmenter_is_refused_unless_forced(place, tmp_path):
    rgb = RasterSource(str(place / "rgb.tif"))
    segment.run(segment.Parameters(rgb, tmp_path / "other.gpkg", segmenter="superpixels", smoothing_m=2.0), Reporter())
    options = {"instances": VectorSource(str(tmp_path / "other.gpkg"))}
    with pytest.raises(InstancesError, match="smoothing_m"):
        _run(place, tmp_path, **options)
    assert not (tmp_path / "lcz.tif").exists()
    reporter = _Listening()
    _run(place, tmp_path, reporter, force_segmenter=True, **options)
    assert "used all the same" in reporter.said(protocol.WARNING)
    _make_model(tmp_path / "unknown.safetensors", place / "instances.gpkg", segmenter=False)
    with pytest.raises(InstancesError, match="does not record"):
        _run(place, tmp_path, rgb=rgb, model=tmp_path / "unknown.safetensors")


def test_a_model_of_one_stream_refuses_rgb(place, tmp_path):
    model = model_file.load(place / "model.safetensors")
    del model.metadata["streams"]["google_earth"], model.tensors["google_earth"]
    model_file.save(tmp_path / "one.safetensors", model, Reporter())
    with pytest.raises(ModelFileError, match="Sentinel-2 stream only"):
        _run(place, tmp_path, model=tmp_path / "one.safetensors", rgb=RasterSource(str(place / "rgb.tif")))


@pytest.mark.parametrize("found_there", [False, True])
def test_imagery_elsewhere_leaves_the_map_to_sentinel2(place, tmp_path, found_there):
    rgb = np.full((3, 400, 400), 80, np.uint8)
    _write(tmp_path / "far.tif", rgb, 1, left=LEFT + 50_000, photometric="rgb")
    reporter = _Listening()
    more = {"instances": VectorSource(str(place / "instances.gpkg"))} if found_there else {}
    outputs = _run(place, tmp_path, reporter, rgb=RasterSource(str(tmp_path / "far.tif")), **more)
    assert "outside the map" in reporter.said(protocol.WARNING)
    assert outputs["cells_of_sentinel2_alone"] == 64


@pytest.mark.parametrize("told", [True, False])
def test_the_stream_counts_where_objects_were_looked_for(place, tmp_path, monkeypatch, told):
    """Objects of the image's western 170 m of 320 m: windows further east see objects in less and less of them."""
    rgb, found = RasterSource(str(place / "rgb.tif")), tmp_path / "west.gpkg"
    west = Extent(LEFT, TOP - 800, LEFT + 170, TOP, "EPSG:32632")
    if not told:  # as earlier versions wrote
        monkeypatch.setattr(segmentation, "ground_with_data", lambda imagery, reporter: None)
    with open_imagery(rgb, 1.0, Reporter(), west) as imagery:
        segmenter = make_segmenter("superpixels", {"smoothing_m": 0.7}, 1.0)
        segmentation.segment_imagery(imagery, rgb, segmenter, found, Reporter())
    file = InstanceFile(VectorSource(str(found)))
    assert (file.provenance.ground == ((LEFT, TOP - 800, LEFT + 170, TOP),)) == told
    grid = Grid(CRS.from_epsg(32632), LEFT + 100, TOP - 300, 20, 6, 1)
    with open_imagery(rgb, 1.0, Reporter()) as imagery:
        shares = {}
        for seen in (imagery, None):
            network = streams.make("gcn", {}).eval()
            stream = google_earth.GoogleEarthStream(
                network, google_earth.Seen(file, seen), grid, {"window_m": 120.0}, torch.device("cpu")
            )
            shares[seen is None] = stream.probabilities(0, 0, 1, 6, Reporter())[1][0]
    middles = 110 + 20 * np.arange(6)
    inside = np.clip(170 - (middles - 60), 0, 120) / 120
    expected = np.clip((inside - 0.6) / 0.35, 0, 1)
    assert expected[0] == 1 and expected[-1] == 0 and 0 < expected[1] < 1
    for share in shares.values():
        np.testing.assert_allclose(share, expected, atol=1e-6 if told else 0.12)


def test_the_paper_form_maps_window_by_window(place, tmp_path):
    _make_model(tmp_path / "zeros.safetensors", place / "instances.gpkg", border="zeros")
    _run(place, tmp_path, model=tmp_path / "zeros.safetensors")
    network = streams.restore(model_file.load(tmp_path / "zeros.safetensors"), "sentinel2")
    numbers = _read(place / "s2.tif")[0].astype(np.float32) / 10_000
    window = numbers[:, 20 - 11 : 20 + 21, 30 - 11 : 30 + 21]
    with torch.no_grad():
        expected = int(network(torch.from_numpy(window[None])).argmax()) + 1
    assert _read(tmp_path / "lcz.tif")[0][0, 2, 3] == expected


_ALL = ("output", "probabilities", "confidence", "streams")


def _all_of(place, folder, **options):
    folder.mkdir()
    paths = {name: folder / f"{name}.tif" for name in _ALL[1:]}
    outputs = _run(place, folder, rgb=RasterSource(str(place / "rgb.tif")), **paths, **options)
    found = {name: _read(folder / ("lcz.tif" if name == "output" else f"{name}.tif"))[0] for name in _ALL}
    return found, {k: v for k, v in outputs.items() if k not in _ALL}


@pytest.fixture(scope="module")
def fused(place, tmp_path_factory):
    return _all_of(place, tmp_path_factory.mktemp("fused") / "map", instances=_instances(place))


def _instances(place):
    return VectorSource(str(place / "instances.gpkg"))


def test_two_halves_of_the_scene_are_fused_as_the_whole(place, fused, tmp_path):
    numbers, names = _read(place / "s2.tif")
    _write(tmp_path / "west.tif", numbers[:, :, :37], 10, descriptions=names)
    _write(tmp_path / "east.tif", numbers[:, :, 37:], 10, left=LEFT + 370, descriptions=names)
    found, counted = _all_of(
        place,
        tmp_path / "map",
        instances=_instances(place),
        s2=RasterSource(str(tmp_path / "west.tif")),
        further_s2=(RasterSource(str(tmp_path / "east.tif")),),
    )
    for name in _ALL:
        np.testing.assert_array_equal(found[name], fused[0][name], err_msg=name)
    assert counted == fused[1] and counted["cells_partly_seen"] > 0


@pytest.mark.parametrize("given", [True, False])
def test_fused_cells_of_another_zone_are_those_of_its_own_map(place, fused, tmp_path, given):
    """The same projection under another name: every cell has its like, whether instances are given or found."""
    found, counted = _all_of(place, tmp_path / "map", crs="EPSG:25832", instances=_instances(place) if given else None)
    for name in _ALL[: None if given else 1]:
        np.testing.assert_array_equal(found[name], fused[0][name], err_msg=name)
    assert counted == fused[1]
    with rasterio.open(tmp_path / "map" / "lcz.tif") as file:
        assert file.crs.to_epsg() == 25832 and file.transform.c == LEFT and file.transform.f == TOP
