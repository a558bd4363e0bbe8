import math

import numpy as np
import pytest
import rasterio
from core_scenes import write_map
from rasterio.transform import from_origin
from scipy import ndimage, signal
from test_new_training_areas import Listener

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.geodata.cell_size import cell_metres
from df4lcz_qgis.engine.geodata.metric import local_scale
from df4lcz_qgis.engine.maps import filters
from df4lcz_qgis.engine.maps.filters import Neighbourhood
from df4lcz_qgis.engine.maps.lcz_codes import LczReader
from df4lcz_qgis.engine.maps.map_filter import FilterSettings, filter_map
from df4lcz_qgis.engine.maps.mapping_unit import SmallPatches, dissolve
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import LczCodesError, RasterError, RequestError
from df4lcz_qgis.engine.shared.message import say
from df4lcz_qgis.engine.shared.reporter import Reporter

HUNDRED = Neighbourhood(100.0, 100.0)


def _patchy(height, width, seed=0, nodata_share=0.0):
    """A map of patches of some cells with single odd cells in it, as classifiers make them."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(1, 18, (height // 5 + 1, width // 5 + 1))
    codes = np.kron(coarse, np.ones((5, 5), dtype=int))[:height, :width].astype(np.uint8)
    odd = rng.random((height, width)) < 0.25
    codes[odd] = rng.integers(1, 18, odd.sum())
    if nodata_share:
        holes = ndimage.gaussian_filter(rng.random((height, width)), 2)
        codes[holes < np.quantile(holes, nodata_share)] = 0
    return codes


def _write(path, codes, crs="EPSG:32632", transform=None, nodata=0):
    return write_map(path, codes, transform, crs, nodata)


def _read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def _reference_gaussian(codes, cell_width, cell_height):
    """Values (17, height, width) by plain two-dimensional convolution in float64, over the cells with data."""
    values = np.zeros((17, *codes.shape))
    valid = (codes > 0).astype(float)
    for code, (radius, sigma) in lcz.GAUSSIAN_FILTER_M.items():
        rows, columns = round(radius / cell_height - 1e-6), round(radius / cell_width - 1e-6)
        y, x = np.mgrid[-rows : rows + 1, -columns : columns + 1]
        kernel = np.exp(-((x * cell_width) ** 2 + (y * cell_height) ** 2) / (2 * sigma**2))
        there = signal.convolve2d((codes == code).astype(float), kernel, mode="same")
        values[code - 1] = there / np.maximum(signal.convolve2d(valid, kernel, mode="same"), 1e-30)
    return values


@pytest.mark.parametrize("radius", [200.0, 300.0, 500.0])
@pytest.mark.parametrize("scale", [0.9975, 0.9996, 1.0004, 1.0025])
def test_a_metre_that_is_a_little_longer_changes_no_majority(radius, scale):
    codes = np.random.default_rng(5).integers(0, 18, (30, 40)).astype(np.uint8)
    exact = filters.majority(codes, Neighbourhood(100.0, 100.0), radius)
    assert np.array_equal(filters.majority(codes, Neighbourhood(100.0 * scale, 100.0 / scale), radius), exact)


@pytest.mark.parametrize("nodata_share", [0.0, 0.3])
@pytest.mark.parametrize("cell", [(100.0, 100.0), (62.0, 111.0)])
def test_gaussian_equals_a_plain_convolution(nodata_share, cell):
    codes = _patchy(70, 90, nodata_share=nodata_share)
    values = _reference_gaussian(codes, *cell)
    ordered = np.sort(values, axis=0)
    clear = (ordered[-1] - ordered[-2] > 1e-5) & (codes > 0)
    assert clear.sum() > 0.95 * (codes > 0).sum()

    rows, columns = filters.gaussian_halo(Neighbourhood(*cell))
    filtered = filters.gaussian(np.pad(codes, ((rows, rows), (columns, columns))), Neighbourhood(*cell))
    filtered = filtered[rows:-rows, columns:-columns]
    assert np.array_equal(filtered[clear], values.argmax(axis=0)[clear] + 1)
    assert np.array_equal(filtered == 0, codes == 0)
    assert (filtered != codes).mean() > 0.1


def test_gaussian_keeps_rivers_and_drops_single_cells():
    codes = np.full((41, 41), 6, dtype=np.uint8)
    codes[20, :] = 17  # water has a narrow kernel
    codes[5, 5] = 3
    filtered = filters.gaussian(codes, HUNDRED)
    assert (filtered[20] == 17).all()
    assert filtered[5, 5] == 6


@pytest.mark.parametrize("nodata_share", [0.0, 0.3])
def test_majority_equals_counting_in_a_disc(nodata_share):
    codes = _patchy(60, 80, seed=1, nodata_share=nodata_share)
    cell, radius = Neighbourhood(70.0, 100.0), 320.0
    y, x = np.mgrid[-3:4, -4:5]
    disc = (x * cell.width) ** 2 + (y * cell.height) ** 2 <= radius**2
    counts = np.stack(
        [signal.convolve2d((codes == c).astype(int), disc.astype(int), mode="same") for c in range(1, 18)]
    )
    expected = counts.argmax(axis=0) + 1
    own = np.take_along_axis(counts, np.maximum(codes, 1)[None].astype(int) - 1, 0)[0]
    expected = np.where(own == counts.max(axis=0), codes, expected)
    expected[codes == 0] = 0
    assert np.array_equal(filters.majority(codes, cell, radius), expected)


def _patch_areas(codes, areas):
    """The area of the side-connected patch of each cell, class by class."""
    found = np.zeros(codes.shape)
    for code in range(1, 18):
        labels, count = ndimage.label(codes == code)
        sizes = ndimage.sum_labels(areas, labels, np.arange(count + 1))
        found += np.where(labels, sizes[labels], 0)
    return found


@pytest.mark.parametrize("block", [8, 24, 1024])
def test_small_patches_are_found_across_blocks(block):
    codes = _patchy(90, 75, seed=2, nodata_share=0.2)
    codes[::4, :] = 6  # a comb: one patch through every block
    codes[:, 0] = 6
    areas = np.linspace(9000, 10000, 90)
    patches = SmallPatches(
        lambda r, c, h, w: codes[r : r + h, c : c + w], 75, areas, minimum=120_000, block=block
    ).find(Reporter())
    expected = (_patch_areas(codes, areas[:, None].repeat(75, 1)) < 120_000) & (codes > 0)
    assert 0.1 < expected.mean() < 0.9
    assert np.array_equal(patches.marked(0, 0, 90, 75), expected)
    assert np.array_equal(patches.marked(13, 21, 40, 30), expected[13:53, 21:51])


def test_dissolving_goes_from_the_edge_inwards_and_leaves_islands():
    codes = np.array(
        [
            [5, 5, 5, 5, 5, 5, 5],
            [5, 2, 2, 2, 5, 5, 5],
            [5, 2, 3, 2, 5, 0, 0],
            [5, 2, 2, 2, 5, 0, 8],
            [5, 5, 5, 5, 5, 0, 0],
        ],
        dtype=np.uint8,
    )
    small = np.isin(codes, (2, 3, 8))
    expected = np.where(np.isin(codes, (2, 3)), 5, codes)
    dissolved, kept = dissolve(codes, small, steps=2)
    assert np.array_equal(dissolved, expected) and np.array_equal(kept, codes == 8)
    dissolved, kept = dissolve(codes, small, steps=1)
    assert dissolved[2, 2] == 3 and kept[2, 2] and kept.sum() == 2


def test_dissolving_is_that_of_a_plain_loop():
    codes = _patchy(60, 50, seed=5, nodata_share=0.1)
    small = (np.random.default_rng(1).random(codes.shape) < 0.9) & (codes > 0)
    expected, done = np.where(small, 0, codes).astype(int), ~small
    while True:
        padded, new = np.pad(expected, 1), {}
        for row, column in zip(*np.nonzero(~done)):
            beside = [padded[row + 1 + r, column + 1 + c] for r, c in ((-1, 0), (0, -1), (0, 1), (1, 0))]
            if beside := [b for b in beside if b]:
                new[row, column] = min(set(beside), key=lambda b: (-beside.count(b), b))
        if not new:
            break
        for place, code in new.items():
            expected[place], done[place] = code, True
    dissolved, kept = dissolve(codes, small, 1000)
    assert np.array_equal(kept, ~done) and np.array_equal(dissolved, np.where(done, expected, codes))


def test_a_patch_smaller_than_the_unit_dissolves_to_its_middle(tmp_path):
    told = Listener()
    codes = np.full((500, 500), 6, np.uint8)
    codes[150:345, 150:345] = 14  # 3.8 km2 of cells of 10 m: 98 cells deep
    source = _write(tmp_path / "map.tif", codes, "EPSG:32632", from_origin(5e5, 5.5e6, 10, 10))
    request = {"lcz": str(source), "output": str(tmp_path / "o.tif"), "method": "minimum-mapping-unit"}
    door.execute("filter", {**request, "minimum_area": 4e6}, told)
    assert (_read(tmp_path / "o.tif") == 6).all() and not told.warnings
    door.execute("filter", {**request, "minimum_area": 1e9}, told)
    assert np.array_equal(_read(tmp_path / "o.tif"), codes)
    assert told.warnings[0]["values"]["kept"] == 250_000


@pytest.fixture(params=["utm", "degrees"])
def large_map(request, tmp_path):
    codes = _patchy(600, 230, seed=3, nodata_share=0.15)
    if request.param == "utm":
        return _write(tmp_path / "map.tif", codes)
    return _write(tmp_path / "map.tif", codes, "EPSG:4326", from_origin(10, 60, 0.002, 0.001))


@pytest.mark.parametrize("side", [99.1, 99.96, 100, 100.04, 100.9])
def test_a_metre_that_is_a_little_longer_dissolves_no_other_patch(tmp_path, side):
    codes = np.full((12, 12), 6, np.uint8)
    codes[2:5, 2:5], codes[8:10, 6:10] = 2, 3  # nine cells, and eight
    with rasterio.open(
        tmp_path / "a.tif", "w", driver="GTiff", width=12, height=12, count=1, dtype="uint8", crs="EPSG:32632",
        nodata=0, transform=from_origin(5e5, 5e6, side, side),
    ) as dataset:  # fmt: skip
        dataset.write(codes, 1)
    request = {"lcz": str(tmp_path / "a.tif"), "output": str(tmp_path / "o.tif"), "method": "minimum-mapping-unit"}
    door.execute("filter", {**request, "minimum_area": 90_000}, Reporter())
    with rasterio.open(tmp_path / "o.tif") as made:
        assert np.array_equal(made.read(1), np.where(codes == 3, 6, codes))


@pytest.mark.parametrize("method", ["gaussian", "majority", "minimum-mapping-unit"])
def test_blocks_do_not_show(large_map, tmp_path, method):
    settings = FilterSettings(method, radius=500, minimum_area=1e5)
    results = []
    for block in ((256, 4096), (64, 37), (128, 101)):
        with rasterio.open(large_map) as dataset:
            filter_map(LczReader(dataset), tmp_path / "out.tif", settings, Reporter(), block=block)
        results.append(_read(tmp_path / "out.tif"))
    assert np.array_equal(results[0], results[1])
    assert np.array_equal(results[0], results[2])
    before = _read(large_map)
    assert np.array_equal(results[0] == 0, before == 0)
    assert (results[0] != before).mean() > 0.1


@pytest.mark.parametrize("method", ["gaussian", "majority"])
def test_two_processes_filter_alike(tmp_path, method, processes_at_once):
    source = _write(tmp_path / "lcz.tif", _patchy(700, 300, nodata_share=0.1))
    found = {}
    for workers in ("1", "2"):
        output = tmp_path / f"{workers}.tif"
        request = {"lcz": str(source), "output": str(output), "method": method, "workers": workers}
        said = door.execute("filter", request, Reporter())
        found[workers] = _read(output), said["cells"], said["changed_share"]
    assert np.array_equal(found["1"][0], found["2"][0]) and found["1"][1:] == found["2"][1:]
    assert 0.1 < found["1"][2] < 0.9


def test_two_schemes_are_found_out_across_processes(tmp_path, processes_at_once):
    codes = np.full((700, 300), 101, np.uint8)
    codes[600:] = 31
    source = _write(tmp_path / "lcz.tif", codes)
    for workers in ("1", "2"):
        request = {"lcz": str(source), "output": str(tmp_path / "o.tif"), "method": "majority", "workers": workers}
        with pytest.raises(LczCodesError, match="mixes code schemes"):
            door.execute("filter", request, Reporter())
    assert not (tmp_path / "o.tif").exists()


def test_degrees_are_measured_in_metres(tmp_path):
    # Square cells of 0.001 degrees at 60 north are half as wide as high.
    codes = _patchy(50, 60, seed=4)
    path = _write(tmp_path / "map.tif", codes, "EPSG:4326", from_origin(10, 60.025, 0.001, 0.001))
    door.execute("filter", {"lcz": str(path), "output": str(tmp_path / "out.tif")}, Reporter())
    values = _reference_gaussian(codes, 55.8, 111.41)
    ordered = np.sort(values, axis=0)
    clear = ordered[-1] - ordered[-2] > 2e-3
    assert np.array_equal(_read(tmp_path / "out.tif")[clear], values.argmax(axis=0)[clear] + 1)
    assert clear.mean() > 0.8


def test_cells_are_measured_on_the_ellipsoid():
    utm, degrees, web = (rasterio.crs.CRS.from_epsg(e) for e in (32632, 4326, 3857))
    scale = local_scale(degrees, np.array([(7, 0), (7, 60)]))
    assert (scale.metres(1, 0)[0], scale.metres(0, 1)[0]) == pytest.approx((111319.491, 110574.276), abs=0.01)
    assert (scale.metres(1, 0)[1], scale.metres(0, 1)[1]) == pytest.approx((55800.0, 111412.24), abs=0.5)
    assert cell_metres(utm, from_origin(500000, 5500000, 100, 50), 3, 3) == (100, 50)
    assert cell_metres(degrees, from_origin(10, 60, 0.001, 0.001), 0, 0) == pytest.approx((55.8, 111.41), abs=0.01)
    # Web Mercator's metre is 1 / cos(latitude) too long, but for the ellipsoid's flattening.
    assert cell_metres(web, from_origin(0, 8399737.9, 200, 200), 0, 0) == pytest.approx((100, 100), rel=0.01)


def test_the_mapping_unit_leaves_no_small_patch(tmp_path):
    codes = _patchy(120, 150, seed=5)
    path = _write(tmp_path / "map.tif", codes)
    outputs = door.execute(
        "filter",
        {"lcz": str(path), "output": str(tmp_path / "out.tif"), "method": "minimum-mapping-unit", "minimum_area": 9e4},
        Reporter(),
    )
    result = _read(tmp_path / "out.tif")
    assert _patch_areas(codes, np.full(codes.shape, 1e4)).min() == 1e4
    assert _patch_areas(result, np.full(codes.shape, 1e4)).min() >= 9e4
    large = _patch_areas(codes, np.full(codes.shape, 1e4)) >= 9e4
    assert np.array_equal(result[large], codes[large])
    assert outputs["changed_share"] == pytest.approx((result != codes).mean())
    assert outputs["cells"] == codes.size


def test_the_result_is_a_map_with_its_legend(tmp_path):
    codes = _patchy(40, 40, nodata_share=0.2).astype(np.int16)
    for code in lcz.NATURAL:
        codes[codes == code] = code + 90
    codes[codes == 0] = -999
    path = _write(tmp_path / "Zürich süd.tif", codes, nodata=-999)
    outputs = door.execute("filter", {"lcz": str(path), "output": str(tmp_path / "out.tif")}, Reporter())
    with rasterio.open(outputs["output"]) as dataset:
        assert (dataset.dtypes, dataset.nodata, dataset.descriptions) == (("uint8",), 0, ("lcz",))
        assert dataset.colormap(1)[11] == (0, 0x6A, 0, 255)
        assert dataset.tags()["DF4LCZ_FILTER"] == "gaussian"
        assert set(np.unique(dataset.read(1))) <= set(range(18))
        assert np.array_equal(dataset.read(1) == 0, codes == -999)


def test_bad_input_is_named(tmp_path):
    fractions = _write(tmp_path / "ndvi.tif", np.full((5, 5), 0.4, dtype=np.float32))
    out = str(tmp_path / "out.tif")
    with pytest.raises(LczCodesError, match="fractions"):
        door.execute("filter", {"lcz": str(fractions), "output": out}, Reporter())
    outside = _write(tmp_path / "landcover.tif", np.full((5, 5), 23, dtype=np.uint8))
    with pytest.raises(LczCodesError, match="23"):
        door.execute("filter", {"lcz": str(outside), "output": out}, Reporter())
    fine = _write(tmp_path / "fine.tif", _patchy(20, 20), transform=from_origin(500000, 5500000, 0.5, 0.5))
    with pytest.raises(RasterError, match="too fine"):
        door.execute("filter", {"lcz": str(fine), "output": out}, Reporter())
    with pytest.raises(RequestError, match="method"):
        door.execute("filter", {"lcz": str(fine), "output": out, "method": "median"}, Reporter())
    assert not (tmp_path / "out.tif").exists()


def test_coarse_cells_are_warned_of(tmp_path):
    class Listener(Reporter):
        def __init__(self):
            super().__init__()
            self.warnings = []

        def warning(self, text, /, **values):
            self.warnings.append(str(say(text, **values)))

    path = _write(tmp_path / "map.tif", _patchy(20, 20), transform=from_origin(500000, 5500000, 2000, 2000))
    listener = Listener()
    outputs = door.execute("filter", {"lcz": str(path), "output": str(tmp_path / "out.tif")}, listener)
    assert outputs["changed_share"] == 0
    assert any("nothing changes" in w for w in listener.warnings)
    assert math.isclose(outputs["cells"], 400)
