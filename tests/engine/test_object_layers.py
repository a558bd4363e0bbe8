"""Heights and other layers of objects: read, measured, learnt from, and needed for maps."""

import math

import numpy as np
import pytest
import rasterio
import torch
from core_scenes import write_raster
from rasterio.crs import CRS
from rasterio.transform import from_origin
from test_graphs import LEFT, TOP, as_instances, full_masks, random_masks, write_image

from df4lcz_qgis.engine.geodata.raster import Grid
from df4lcz_qgis.engine.graphs import graph_files
from df4lcz_qgis.engine.graphs import window_graphs as graphs
from df4lcz_qgis.engine.graphs.object_layers import open_layers
from df4lcz_qgis.engine.instances.imagery import open_imagery
from df4lcz_qgis.engine.shared.errors import ExtentError, RasterError
from df4lcz_qgis.engine.shared.method import NODE_DETAILS, NODE_FEATURES, WINDOW_DETAILS
from df4lcz_qgis.engine.shared.parameter import Extent, RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.streams.gcn2 import GCN2
from df4lcz_qgis.engine.training.borders import Borders

#: The CRS of readings, and that of the instances of other tests.
UTM, OTHER = "EPSG:32737", "EPSG:32637"
USUAL, MEASURED = len(NODE_DETAILS), NODE_FEATURES + len(NODE_DETAILS)


def _raster(path, values, cell=1.0, left=LEFT, top=TOP, crs=UTM, names=(), **profile):
    values = np.atleast_3d(values) if values.ndim == 3 else values[None]
    return write_raster(path, values, transform=from_origin(left, top, cell, cell), crs=crs, names=names, **profile)


def _ground(crs=UTM):
    return Extent(LEFT, TOP - 400.0, LEFT + 400.0, TOP, crs)


def _grid(side=400, cell=1.0):
    return Grid(CRS.from_string(UTM), LEFT, TOP, cell, side, side)


def _read(*paths, window=(0, 0, 400, 400), grid=None, bands=None):
    with open_layers([RasterSource(str(p), bands=bands) for p in paths], _ground()) as layers:
        return layers.read(grid or _grid(), *window), layers.names


# Reading.


def test_equal_pixels_stay_as_they_are_and_missing_ones_are_no_numbers(tmp_path):
    values = np.random.default_rng(1).normal(10, 5, (400, 400)).astype(np.float32)
    values[50:60, 70:90], values[3, 4] = -9999, np.nan
    path = _raster(tmp_path / "nDSM town.tif", values, nodata=-9999)
    found, names = _read(path, window=(40, 60, 100, 120))
    assert names == ["nDSM town"] and found.shape == (100, 120, 1)
    expected = np.where(values == -9999, np.nan, values)[40:140, 60:180]
    np.testing.assert_array_equal(found[..., 0], expected)
    assert np.isnan(_read(path)[0]).sum() == 201


def test_finer_pixels_are_averaged_over_what_is_there(tmp_path):
    values = np.random.default_rng(2).random((1600, 1600)).astype(np.float32)
    values[:, :3] = -1
    path = _raster(tmp_path / "fine.tif", values, cell=0.25, nodata=-1)
    found = _read(path)[0][..., 0]
    np.testing.assert_allclose(found[:, 1:], values.reshape(400, 4, 400, 4).mean(axis=(1, 3))[:, 1:], atol=1e-6)
    assert np.isfinite(found[:, 0]).mean() in (0.0, 1.0)  # a quarter is there: all or none of that column, not a mix


def test_another_crs_and_coarser_pixels_are_interpolated(tmp_path):
    """A slope given in degrees at about 10 m comes back as the slope that it is."""
    lon, lat = rasterio.warp.transform(UTM, "EPSG:4326", [LEFT - 300, LEFT + 700], [TOP + 300, TOP - 700])
    west, north, step = lon[0], lat[0], 1e-4
    columns, rows = math.ceil((lon[1] - lon[0]) / step), math.ceil((lat[0] - lat[1]) / step)
    lons, lats = np.meshgrid(west + (np.arange(columns) + 0.5) * step, north - (np.arange(rows) + 0.5) * step)
    xs, ys = rasterio.warp.transform("EPSG:4326", UTM, lons.ravel(), lats.ravel())
    plane = (np.array(xs) - LEFT) * 0.01 + (TOP - np.array(ys)) * 0.02
    path = _raster(
        tmp_path / "degrees.tif", plane.reshape(rows, columns), cell=step, left=west, top=north, crs="EPSG:4326"
    )
    found = _read(path)[0][..., 0]
    own = np.arange(400) + 0.5
    np.testing.assert_allclose(found, own[None] * 0.01 + own[:, None] * 0.02, atol=0.02)


def test_scales_names_and_bands_of_the_file(tmp_path):
    data = np.stack([np.full((400, 400), 125), np.full((400, 400), 7), np.full((400, 400), 30_000)]).astype(np.uint16)
    path = _raster(tmp_path / "three.tif", data, names=("Height", "", "Year"), nodata=30_000)
    with rasterio.open(path, "r+") as file:
        file.scales, file.offsets = (0.1, 1.0, 1.0), (2.0, 0.0, 0.0)
    found, names = _read(path)
    assert names == ["Height", "three 2", "Year"]
    np.testing.assert_allclose(found[0, 0, :2], [14.5, 7])
    assert np.isnan(found[..., 2]).all()
    assert _read(path, bands=(2,))[1] == ["three"]
    with open_layers([RasterSource(str(path))], _ground()) as layers:
        np.testing.assert_array_equal(layers.shares(_grid()), [1, 1, 0])


def test_shares_are_those_of_the_ground(tmp_path):
    half = np.ones((100, 200), np.float32)
    with open_layers([RasterSource(str(_raster(tmp_path / "half.tif", half)))], _ground()) as layers:
        assert layers.shares(_grid())[0] == pytest.approx(100 * 200 / 400**2, abs=0.002)


def test_what_is_no_measurement_is_refused(tmp_path):
    classes = _raster(tmp_path / "classes.tif", np.ones((50, 50), np.uint8))
    with rasterio.open(classes, "r+") as file:
        file.write_colormap(1, {1: (255, 0, 0)})
    with pytest.raises(RasterError, match=r"classes\.tif holds no measurements"):
        _read(classes)
    far = _raster(tmp_path / "far.tif", np.ones((50, 50), np.float32), left=LEFT + 10_000)
    with pytest.raises(ExtentError, match=r"outside far\.tif"):
        _read(far)
    many = _raster(tmp_path / "many.tif", np.ones((17, 50, 50), np.float32))
    with pytest.raises(RasterError, match="17 bands together; at most 16"):
        _read(many)
    with pytest.raises(RasterError, match="asked for: 18"):
        _read(many, bands=(18,))


@pytest.mark.parametrize(
    ("mark", "dtype", "share"),
    [
        (-9999, "float32", 0.3),
        (-32768, "int16", 0.01),
        (-999, "int16", 1e-4),
        (-99999, "float32", 1),
        (65535, "uint16", 0.02),
    ],
)
def test_marks_that_are_not_declared_are_refused_and_declared_ones_are_missing(tmp_path, mark, dtype, share):
    rng = np.random.default_rng(8)
    heights = rng.integers(3, 40, (400, 400)).astype(dtype)
    marked = rng.random((400, 400)) < share
    heights[marked] = mark
    path = _raster(tmp_path / "heights.tif", heights)
    told = rf"heights holds the value {mark} on {100 * marked.mean():.3g} % .* does not declare.*Declare it as no data"
    with pytest.raises(RasterError, match=told):
        _read(path)
    with open_layers([RasterSource(str(path), nodata=mark)], _ground()) as layers:
        np.testing.assert_array_equal(np.isnan(layers.read(_grid(), 0, 0, 400, 400)[..., 0]), marked)


@pytest.mark.parametrize("kind", ["a mountain", "the deep sea", "centimetres", "counts"])
def test_numbers_like_marks_among_their_like_are_measurements(tmp_path, kind):
    values = np.random.default_rng(9).uniform(0, 400, (400, 400)).astype(np.float32)
    if kind == "a mountain":
        values[7, 7] = 9999  # one in 160,000: the tallest, not a mark
    elif kind == "the deep sea":
        values = np.linspace(-10_900, 0, 400 * 400).astype(np.float32).reshape(400, 400)
        values[5, 5] = -9999
    elif kind == "centimetres":
        values = np.linspace(0, 20_000, 400 * 400).astype(np.float32).reshape(400, 400)
        values[:20] = 9999
    else:
        values = np.full((400, 400), 999, np.float32)
    np.testing.assert_array_equal(_read(_raster(tmp_path / "a.tif", values))[0][..., 0], values)


def test_marks_between_the_places_looked_at_are_refused_when_they_are_read(tmp_path):
    values = np.full((3600, 3600), 12, np.float32)
    values[135:225, 135:225] = -9999  # between the first and the second of the windows that a layer is looked at in
    path = _raster(tmp_path / "large.tif", values, cell=1 / 9)
    with open_layers([RasterSource(str(path))], _ground()) as layers:
        assert layers.read(_grid(), 200, 200, 50, 50).max() == 12
        with pytest.raises(RasterError, match=r"large holds the value -9999 on (25|16) % .* all others are 12 to 12"):
            layers.read(_grid(), 15, 15, 20, 20)


def test_bands_of_several_types_are_read_each_as_it_is(tmp_path):
    """A virtual raster of several files, each in a band of its own, has them."""
    values = np.random.default_rng(3).integers(0, 50, (2, 400, 400))
    text = f'<VRTDataset rasterXSize="400" rasterYSize="400"><SRS>{UTM}</SRS>'
    text += f"<GeoTransform>{LEFT}, 1, 0, {TOP}, 0, -1</GeoTransform>"
    for name, kind, band in zip(("Byte", "Float32"), ("uint8", "float32"), values):
        path = _raster(tmp_path / f"{name}.tif", band.astype(kind))
        source = f"<SimpleSource><SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
        text += f'<VRTRasterBand dataType="{name}">{source}</VRTRasterBand>'
    (tmp_path / "both.vrt").write_text(text + "</VRTDataset>", encoding="utf-8")
    np.testing.assert_array_equal(_read(tmp_path / "both.vrt")[0], np.moveaxis(values, 0, 2))


# Measuring.


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    rng, folder = np.random.default_rng(5), tmp_path_factory.mktemp("layers")
    image = rng.integers(0, 256, (400, 400, 3), dtype=np.uint8)
    heights = rng.gamma(2.0, 5.0, (400, 400)).astype(np.float32)
    heights[:, 120:200] = -1
    other = rng.normal(3000, 1, (400, 400)).astype(np.float32)
    paths = [_raster(folder / "h.tif", heights, crs=OTHER, nodata=-1), _raster(folder / "o.tif", other, crs=OTHER)]
    masks = random_masks(rng, 40, 400)
    centres = np.array([[LEFT + 200.0, TOP - 210.0], [LEFT + 240.0, TOP - 200.0]])
    with (
        open_imagery(RasterSource(str(write_image(folder / "rgb.tif", image))), 1.0, Reporter()) as rgb,
        open_layers([RasterSource(str(p)) for p in paths], _ground(OTHER)) as layers,
    ):
        options = {"rgb": rgb, "max_nodes": 200, "detailed": True}
        found = graphs.padded_graphs(as_instances(masks), centres, Reporter(), layers=layers, **options)
        plain = graphs.padded_graphs(as_instances(masks), centres, Reporter(), **options)
    return np.where(heights < 0, np.nan, heights), other, full_masks(masks, 400), found, plain


def test_layers_change_nothing_of_the_other_details(measured):
    *_, found, plain = measured
    np.testing.assert_array_equal(found.details[..., :USUAL], plain.details)
    np.testing.assert_array_equal(found.x, plain.x)
    assert found.details.shape[2] == USUAL + 4 and plain.layered is None


def test_objects_have_the_mean_of_what_is_known_in_them(measured):
    heights, other, masks, found, _ = measured
    rows, columns = slice(50, 370), slice(40, 360)
    unknown = partly = 0
    for place in range(found.counts[0]):
        mask = masks[found.instance[0, place] - 1][rows, columns]
        own, told = heights[rows, columns][mask], found.details[0, place, USUAL:]
        known = own[np.isfinite(own)]
        np.testing.assert_allclose(
            told[2:], [other[rows, columns][mask].mean(), other[rows, columns][mask].std()], rtol=1e-6
        )
        if len(known) < 0.25 * len(own):
            assert np.isnan(told[:2]).all()
            unknown += 1
        else:
            np.testing.assert_allclose(told[:2], [known.mean(), known.std()], rtol=1e-6)
            partly += len(known) < len(own)
    assert unknown and partly


def test_windows_tell_how_much_of_them_is_known(measured):
    *_, found, _ = measured
    np.testing.assert_allclose(found.layered, [[0.75, 1.0], [0.75, 1.0]])


def test_windows_without_objects_and_objects_without_a_part_in_them(tmp_path):
    """Nothing to measure, whether no object is near or all that is near is too small."""
    image = np.full((700, 700, 3), 90, np.uint8)
    masks = random_masks(np.random.default_rng(6), 5, 400)
    heights = _raster(tmp_path / "h.tif", np.ones((700, 700), np.float32), crs=OTHER)
    with (
        open_imagery(RasterSource(str(write_image(tmp_path / "rgb.tif", image))), 1.0, Reporter()) as rgb,
        open_layers([RasterSource(str(heights))], _ground(OTHER)) as layers,
    ):
        options = {"rgb": rgb, "detailed": True, "layers": layers}
        for centre, smallest in (((540, 540), 50), ((200, 200), 1e6)):
            centres = np.array([[LEFT + centre[0], TOP - centre[1]]])
            found = graphs.padded_graphs(as_instances(masks), centres, Reporter(), min_area_m2=smallest, **options)
            assert found.counts[0] == 0 and found.details.shape[2] == USUAL + 2
            assert found.layered.tolist() == [[1.0]]


def test_unknown_values_are_kept_in_a_graph_s_file(measured, tmp_path):
    *_, found, _ = measured
    graph = found.to_data(labels=[3, 4])[0]
    np.savez(tmp_path / "g.npz", **graph_files.arrays(graph))
    nodes = graph_files.read(tmp_path / "g.npz", detailed=True).nodes
    assert nodes.isnan().any() and not nodes[:, :MEASURED].isnan().any()
    torch.testing.assert_close(nodes, graph.nodes, equal_nan=True)
    for column, value in ((3, np.nan), (MEASURED, np.inf)):
        broken = graph_files.arrays(graph)
        broken["nodes"] = broken["nodes"].copy()
        broken["nodes"][0, column] = value
        np.savez(tmp_path / "b.npz", **broken)
        with pytest.raises(ValueError, match="not finite"):
            graph_files.read(tmp_path / "b.npz", detailed=True)


# Learning.


def _network(layers):
    torch.manual_seed(0)
    rng, features = np.random.default_rng(3), MEASURED + 2 * layers
    mean, std = rng.random(features).tolist(), (0.5 + rng.random(features)).tolist()
    return GCN2(features=features, mean=mean, std=std).double().eval()


def _nodes(layers, n=12):
    rng = np.random.default_rng(4)
    return torch.from_numpy(rng.random((2, n, MEASURED + 2 * layers))), torch.from_numpy(
        rng.random((2, len(WINDOW_DETAILS)))
    )


def test_what_is_unknown_counts_as_the_mean_and_towers_are_drawn_in():
    network, (nodes, view), counts = _network(1), _nodes(1), torch.tensor([12, 7])
    nodes[0, 3, MEASURED:] = torch.nan
    mean = nodes.clone()
    mean[0, 3, MEASURED:] = network.mean[MEASURED:]
    with torch.no_grad():
        assert torch.equal(network(nodes, counts, view), network(mean, counts, view))
        found = network._standardised(nodes)
    z = (nodes[1] - network.mean) / network.std
    torch.testing.assert_close(found[1, :, :MEASURED], z[:, :MEASURED])
    torch.testing.assert_close(found[1, :, MEASURED:], torch.asinh(z[:, MEASURED:]))


def test_made_up_borders_keep_padding_free_of_what_is_unknown():
    nodes, view = (t.float() for t in _nodes(1, 10))
    nodes[..., MEASURED:] = torch.nan
    borders = Borders(torch.ones(2, dtype=torch.bool), torch.tensor([1, 0]), torch.zeros(2), torch.full((2,), 20.0))
    found, counts, _ = borders.graphs(nodes, torch.tensor([10, 3]), view)
    real = torch.arange(10) < counts[:, None]
    assert found[real][:, MEASURED:].isnan().all() and not found[~real].any()
    assert (~real).sum() > 0
