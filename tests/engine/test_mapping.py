import numpy as np
import pytest
import torch
from core_scenes import BANDS, LEFT, TOP, UTM18, Recorder, random_scene, write_raster
from rasterio.transform import Affine
from rasterio.warp import transform_bounds

from df4lcz_qgis.engine.geodata.raster import blocks
from df4lcz_qgis.engine.maps import mapping
from df4lcz_qgis.engine.sentinel2.scene import open_scene
from df4lcz_qgis.engine.shared.errors import ExtentError, ModelFileError, RasterError, RequestError
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.shared.parameter import Extent, RasterSource
from df4lcz_qgis.engine.streams import sentinel2
from df4lcz_qgis.engine.streams.windows import sums_of, windows_of


def opened(path, reporter=None):
    return open_scene(RasterSource(str(path)), LCZ_BANDS, reporter or Recorder(), scale=10_000, offset=0)


class MeanNetwork(torch.nn.Module):
    """Seventeen numbers that depend on each pixel of each band by a fixed random weight."""

    margin = 0

    def __init__(self):
        super().__init__()
        generator = torch.Generator().manual_seed(5)
        self.weight = torch.nn.Parameter(torch.rand(17, 10, 32, 32, generator=generator))

    def forward(self, x):
        return torch.softmax(torch.einsum("nbij,kbij->nk", x, self.weight) / 100, dim=1)


def whole_map(path, *, extent=None, cell=100.0, batch=64, network=None):
    with opened(path) as scene:
        layout = mapping.CellLayout.of(scene, extent, cell, 32)
        stream = sentinel2.Sentinel2Stream(network or MeanNetwork(), scene, layout, torch.device("cpu"), batch)
        probabilities = np.full((layout.rows, layout.columns, 17), np.nan, np.float32)
        classes = np.full((layout.rows, layout.columns), 255, np.uint8)
        for place in blocks(layout.rows, layout.columns, *mapping.block_size(layout)):
            block = mapping.map_block(stream, place, Recorder())
            height, width = block.valid.shape
            here = np.s_[block.row : block.row + height, block.column : block.column + width]
            probabilities[here], classes[here] = block.probabilities, block.classes
        return layout.grid(scene), probabilities, classes


def test_the_window_of_cell_i_is_10i_minus_11_to_10i_plus_21(tmp_path):
    data = random_scene(tmp_path / "s.tif", 96, 128)
    grid, found, _ = whole_map(tmp_path / "s.tif")
    assert (grid.height, grid.width, grid.cell) == (10, 13, 100.0)
    padded = np.pad(data / 10_000, ((0, 0), (40, 40), (40, 40)), mode="reflect")
    weight = MeanNetwork().weight.detach().double().numpy()
    for i in range(10):
        for j in range(13):
            window = padded[:, 40 + 10 * i - 11 : 40 + 10 * i + 21, 40 + 10 * j - 11 : 40 + 10 * j + 21]
            logits = np.tensordot(weight, window, axes=3) / 100
            expected = np.exp(logits - logits.max())
            np.testing.assert_allclose(found[i, j], expected / expected.sum(), atol=1e-5)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_probabilities_that_are_no_numbers_are_no_class(tmp_path, value):
    random_scene(tmp_path / "s.tif", 96, 128)
    network = MeanNetwork()
    network.weight.data[3, 0, 0, 0] = value
    with pytest.raises(ModelFileError, match=r"sentinel2 stream gave probabilities that are no numbers in 130 cells"):
        whole_map(tmp_path / "s.tif", network=network)


@pytest.mark.parametrize("cell_px", [1, 5, 10, 16, 32, 50])
def test_windows_are_centred_on_their_cells(tmp_path, cell_px):
    random_scene(tmp_path / "s.tif", 96, 128)
    with opened(tmp_path / "s.tif") as scene:
        layout = mapping.CellLayout.of(scene, None, 10.0 * cell_px, 32)
    row, column, height, width = layout.pixels(2, 1, 1, 1)
    assert (height, width) == (32, 32)
    # Middle of the window against middle of the cell: the same, or half a pixel before it.
    assert (row + 16) - (2 * cell_px + cell_px / 2) in (0, -0.5)
    assert (column + 16) - (cell_px + cell_px / 2) in (0, -0.5)
    assert (layout.rows, layout.columns) == (-(-96 // cell_px), -(-128 // cell_px))


def test_windows_of():
    pixels = np.arange(2 * 40 * 50).reshape(2, 40, 50)
    windows = windows_of(pixels, 7, 12)
    assert windows.shape == (5, 6, 2, 12, 12)
    np.testing.assert_array_equal(windows[3, 4], pixels[:, 21:33, 28:40])


@pytest.mark.parametrize("step", [1, 7, 10, 40])
def test_counts_of(step):
    pixels = np.random.default_rng(0).random((72, 92)) > 0.4
    windows = windows_of(pixels, step, 32)
    np.testing.assert_array_equal(sums_of(pixels, step, 32), windows.sum(axis=(-2, -1)))


@pytest.mark.parametrize("block", [(1, 1), (3, 5), (100, 100)])
def test_the_map_does_not_depend_on_the_blocks(tmp_path, monkeypatch, block):
    data = random_scene(tmp_path / "s.tif", 160, 200)
    data[:, 40:80, 60:120] = 0
    write_raster(tmp_path / "s.tif", data)
    _, expected, classes = whole_map(tmp_path / "s.tif", batch=1000)
    monkeypatch.setattr(mapping, "BLOCK_ROWS", block[0])
    monkeypatch.setattr(mapping, "BLOCK_COLUMNS", block[1])
    _, found, found_classes = whole_map(tmp_path / "s.tif", batch=7)
    np.testing.assert_allclose(found, expected, atol=1e-5)
    np.testing.assert_array_equal(found_classes, classes)
    assert 0 < (classes == 0).sum() < classes.size


def test_blocks_of_large_cells_stay_small():
    """The pixels of a block are bounded whatever the size of the cells."""
    for cell_px in (1, 10, 50, 100, 400, 1000):
        count = -(-10_980 // cell_px)
        layout = mapping.CellLayout(0, 0, cell_px, 32, count, count, 10_980, 10_980)
        sizes = mapping.block_size(layout)
        _, _, height, width = layout.pixels(0, 0, *sizes)
        assert min(sizes) >= 1 and height * width <= 1_000_000


@pytest.mark.parametrize(("missing", "is_nodata"), [(255, False), (256, False), (257, True), (1024, True)])
def test_more_than_a_quarter_missing_is_nodata(tmp_path, missing, is_nodata):
    data = np.full((10, 96, 96), 1000, np.uint16)
    window = np.s_[10 * 4 - 11 : 10 * 4 + 21, 10 * 3 - 11 : 10 * 3 + 21]
    hole = np.zeros(1024, bool)
    hole[np.random.default_rng(0).permutation(1024)[:missing]] = True
    data[(slice(None), *window)][:, hole.reshape(32, 32)] = 0
    write_raster(tmp_path / "s.tif", data)
    _, probabilities, classes = whole_map(tmp_path / "s.tif")
    assert (classes[4, 3] == 0) == is_nodata
    assert classes[0, 9] > 0
    assert probabilities[0, 9].sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize(
    ("size", "cell_px", "count"),
    [
        (120, 100, 1),  # the second window is that of pixels 134 to 165
        (145, 100, 2),  # eleven of its pixels are there
        (144, 100, 1),
        (96, 32, 3),
        (97, 32, 3),
        (107, 32, 4),
        *((128 - more, cell_px, -(-(128 - more) // cell_px)) for cell_px in (1, 5, 10, 13) for more in range(10)),
    ],
)
def test_a_window_beyond_the_image_is_nodata(tmp_path, size, cell_px, count):
    random_scene(tmp_path / "s.tif", size, size)
    _, _, classes = whole_map(tmp_path / "s.tif", cell=10.0 * cell_px)
    assert classes.shape == (-(-size // cell_px),) * 2
    assert (classes[:count, :count] > 0).all() and not classes[count:].any() and not classes[:, count:].any()


def test_missing_pixels_get_the_mean_of_their_window():
    rng = np.random.default_rng(0)
    patches = rng.random((3, 10, 32, 32)).astype(np.float32)
    present = rng.random((3, 32, 32)) > 0.2
    present[1] = True
    before = patches.copy()
    sentinel2.fill_missing(patches, present)
    np.testing.assert_array_equal(patches[1], before[1])
    for n in (0, 2):
        for b in range(10):
            np.testing.assert_array_equal(patches[n, b][present[n]], before[n, b][present[n]])
            np.testing.assert_allclose(patches[n, b][~present[n]], before[n, b][present[n]].mean(), rtol=1e-5)


def test_grid_snaps_to_the_upper_left_corner_of_the_raster(tmp_path):
    random_scene(tmp_path / "s.tif", 96, 128, transform=Affine(10, 0, LEFT + 3, 0, -10, TOP - 7))
    with opened(tmp_path / "s.tif") as scene:
        grid = mapping.CellLayout.of(scene, None, 100, 32).grid(scene)
    assert (grid.left, grid.top, grid.cell, grid.width, grid.height) == (LEFT + 3, TOP - 7, 100, 13, 10)


@pytest.mark.parametrize(
    ("extent", "left_px", "top_px", "columns", "rows"),
    [
        ((LEFT + 100, TOP - 500, LEFT + 400, TOP - 200), 10, 20, 3, 3),
        ((LEFT + 101, TOP - 499, LEFT + 399, TOP - 201), 10, 20, 3, 3),
        ((LEFT + 99, TOP - 501, LEFT + 401, TOP - 199), 9, 19, 4, 4),
        ((LEFT + 109.9, TOP - 500, LEFT + 410, TOP - 209.9), 10, 20, 4, 3),
        ((LEFT - 5000, TOP - 90, LEFT + 90, TOP + 5000), 0, 0, 1, 1),
        ((LEFT + 1275, TOP - 955, LEFT + 9999, TOP - 951), 127, 95, 1, 1),
    ],
)
def test_with_extent_cells_snap_to_it_on_the_pixel_grid(tmp_path, extent, left_px, top_px, columns, rows):
    random_scene(tmp_path / "s.tif", 96, 128)
    with opened(tmp_path / "s.tif") as scene:
        grid = mapping.CellLayout.of(scene, Extent(*extent, UTM18), 100, 32).grid(scene)
    assert (grid.left, grid.top) == (LEFT + 10 * left_px, TOP - 10 * top_px)
    assert (grid.width, grid.height) == (columns, rows)


def test_an_extent_takes_the_same_windows_as_the_raster(tmp_path):
    random_scene(tmp_path / "s.tif", 160, 200)
    _, whole, _ = whole_map(tmp_path / "s.tif")
    _, part, _ = whole_map(tmp_path / "s.tif", extent=Extent(LEFT + 300, TOP - 900, LEFT + 1200, TOP - 400))
    np.testing.assert_allclose(part, whole[4:9, 3:12], atol=1e-5)


def test_an_extent_in_another_crs_is_brought_over(tmp_path):
    random_scene(tmp_path / "s.tif", 160, 200)
    bounds = transform_bounds(UTM18, "EPSG:4326", LEFT + 505, TOP - 1005, LEFT + 995, TOP - 605)
    with opened(tmp_path / "s.tif") as scene:
        grid = mapping.CellLayout.of(scene, Extent(*bounds, "EPSG:4326"), 100, 32).grid(scene)
    # The box around a box grows a little.
    assert grid.left in (LEFT + 490, LEFT + 500) and grid.top in (TOP - 600, TOP - 590)


def test_an_extent_without_crs_is_in_the_files_own(tmp_path):
    size = 0.0001
    data = np.random.default_rng(0).integers(100, 4000, (10, 150, 150)).astype(np.uint16)
    write_raster(tmp_path / "s.tif", data, crs="EPSG:4326", transform=Affine(size, 0, -76, 0, -size, 37.9))
    with opened(tmp_path / "s.tif") as scene:
        own = mapping.CellLayout.of(scene, Extent(-75.995, 37.89, -75.99, 37.895), 100, 32)
        named = mapping.CellLayout.of(scene, Extent(-75.995, 37.89, -75.99, 37.895, "EPSG:4326"), 100, 32)
    assert own == named and own.rows == own.columns + 1 == 6


def test_what_cannot_be_laid_out_is_refused(tmp_path):
    random_scene(tmp_path / "s.tif", 96, 128)
    random_scene(tmp_path / "small.tif", 31, 128)
    with opened(tmp_path / "s.tif") as scene:
        with pytest.raises(RequestError, match="multiple of 10 m; given: 95 m"):
            mapping.CellLayout.of(scene, None, 95, 32)
        with pytest.raises(ExtentError, match=r"lies outside s\.tif"):
            mapping.CellLayout.of(scene, Extent(LEFT - 500, TOP, LEFT, TOP + 500, UTM18), 100, 32)
        with pytest.raises(ExtentError):
            mapping.CellLayout.of(scene, Extent(10, 50, 11, 51, "EPSG:4326"), 100, 32)
    with opened(tmp_path / "small.tif") as scene, pytest.raises(RasterError, match="needs 32 x 32"):
        mapping.CellLayout.of(scene, None, 100, 32)


def test_a_model_of_other_classes_is_refused():
    mapping.check_classes({"name": "m", "classes": list(range(1, 18))})
    with pytest.raises(ModelFileError, match="not 1 to 17"):
        mapping.check_classes({"name": "m", "classes": list(range(1, 11))})


def test_nothing_is_classified_where_all_is_missing(tmp_path):
    class Counting(MeanNetwork):
        calls = 0

        def forward(self, x):
            Counting.calls += len(x)
            return super().forward(x)

    data = np.zeros((10, 320, 320), np.uint16)
    data[:, :64, :64] = 1000
    write_raster(tmp_path / "s.tif", data, names=BANDS)
    _, _, classes = whole_map(tmp_path / "s.tif", network=Counting())
    assert Counting.calls == (classes > 0).sum() < 60
