"""Many Sentinel-2 images in one map: of one zone as if they were one image, of several zones each cell from its own."""

import numpy as np
import pytest
import rasterio
from core_scenes import (
    BANDS,
    LEFT,
    TOP,
    Recorder,
    bright_pixel_model,
    random_scene,
    read_tif,
    small_model,
    write_raster,
)
from rasterio.transform import Affine, from_origin
from rasterio.warp import transform

from df4lcz_qgis.engine.door import execute
from df4lcz_qgis.engine.sentinel2 import mosaic
from df4lcz_qgis.engine.shared.errors import Cancelled, CrsError, DestinationError, ExtentError, RasterError

OUTPUTS = ("output", "probabilities", "confidence", "streams", "applicability")


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("DF4LCZ_CACHE", str(tmp_path / "cache"))


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return small_model(tmp_path_factory.mktemp("model") / "m.safetensors")


def classify(model, folder, first, *others, reporter=None, **parameters):
    """All outputs of a map of images, by name, and what the run gave."""
    folder.mkdir(parents=True, exist_ok=True)
    request = {"s2": str(first), "model": str(model), "device": "cpu", "workers": "1"}
    if others:
        request["further_s2"] = [str(o) for o in others]
    request |= {name: str(folder / f"{name}.tif") for name in OUTPUTS}
    outputs = execute("classify", {**request, **parameters}, reporter or Recorder())
    return {name: read_tif(folder / f"{name}.tif") for name in OUTPUTS}, outputs


def grid_of(path):
    with rasterio.open(path) as file:
        return file.crs, file.transform, file.width, file.height


def same(found, expected):
    for name in OUTPUTS:
        np.testing.assert_array_equal(found[name], expected[name], err_msg=name)


def part(path, data, row, column, height, width, **options):
    """A piece of a scene as an image of its own."""
    place = Affine(10, 0, LEFT + 10 * column, 0, -10, TOP - 10 * row)
    return write_raster(path, data[:, row : row + height, column : column + width], **{"transform": place, **options})


@pytest.fixture(scope="module")
def whole(tmp_path_factory, model):
    """A scene with a hole and the map of it, 41 x 44 cells of which the last ones reach beyond the pixels."""
    folder = tmp_path_factory.mktemp("whole")
    data = random_scene(folder / "s.tif", 405, 433, seed=3)
    data[:, 180:230, 190:250] = 0
    write_raster(folder / "s.tif", data)
    return data, classify(model, folder / "map", folder / "s.tif"), folder


@pytest.mark.parametrize("cut", ["columns", "rows", "four", "turned round"])
def test_parts_of_an_image_make_the_map_of_the_whole(tmp_path, model, whole, cut):
    data, (expected, outputs), folder = whole
    cuts = {
        "columns": [(0, 0, 405, 207), (0, 207, 405, 226)],
        "rows": [(0, 0, 211, 433), (211, 0, 194, 433)],
        "four": [(0, 0, 200, 215), (0, 215, 200, 218), (200, 0, 205, 215), (200, 215, 205, 218)],
        "turned round": [(211, 0, 194, 433), (0, 0, 211, 433)],
    }[cut]
    images = [part(tmp_path / f"{n}.tif", data, *place) for n, place in enumerate(cuts)]
    reporter = Recorder()
    found, counted = classify(model, tmp_path / "map", *images, reporter=reporter)
    same(found, expected)
    assert grid_of(tmp_path / "map" / "output.tif") == grid_of(folder / "map" / "output.tif")
    assert {k: v for k, v in counted.items() if k not in OUTPUTS} == {
        k: v for k, v in outputs.items() if k not in OUTPUTS
    }
    told = f"{len(images)} images in EPSG:32618 are read as one of 433 x 405 px"
    assert sum(told in text for text in reporter.texts("info")) == 1
    with rasterio.open(tmp_path / "map" / "output.tif") as file:
        assert file.tags()["DF4LCZ_INPUT"] == "; ".join(map(str, images))


def test_where_images_overlap_the_first_that_has_data_counts(tmp_path, model):
    data, other = random_scene(tmp_path / "a.tif", 200, 300, seed=1), random_scene(tmp_path / "b.tif", 200, 300, seed=2)
    data[:, 50:120, 150:190] = 0  # a gap in the overlap, which the second fills, and one in both
    data[:, 5:60, 140:170] = other[:, 5:60, 140:170] = 0
    first = part(tmp_path / "1.tif", data, 0, 0, 200, 200)
    second = part(tmp_path / "2.tif", other, 0, 120, 200, 180)
    merged = np.concatenate([data[:, :, :200], other[:, :, 200:]], axis=2)
    gap = (merged == 0).all(axis=0) & (np.arange(300) >= 120)
    merged[:, gap] = other[:, gap]
    expected, _ = classify(model, tmp_path / "one", write_raster(tmp_path / "m.tif", merged))
    found, _ = classify(model, tmp_path / "two", first, second)
    same(found, expected)
    assert (expected["output"] == 0).any()


def test_ground_between_images_is_without_data(tmp_path, model):
    data = random_scene(tmp_path / "s.tif", 400, 1700, seed=5)
    first, second = part(tmp_path / "1.tif", data, 0, 0, 150, 160), part(tmp_path / "2.tif", data, 250, 1540, 150, 160)
    merged = np.zeros_like(data)
    merged[:, :150, :160], merged[:, 250:, 1540:] = data[:, :150, :160], data[:, 250:, 1540:]
    expected, _ = classify(model, tmp_path / "one", write_raster(tmp_path / "m.tif", merged))
    found, outputs = classify(model, tmp_path / "two", first, second)
    same(found, expected)
    assert outputs["nodata_cells"] > 6000 and outputs["cells"] == 40 * 170
    assert (found["applicability"][0, :10, 40:120] == -1).all()


def test_images_that_do_not_stay_open_are_read_all_the_same(tmp_path, model, whole, monkeypatch):
    monkeypatch.setattr(mosaic, "_KEPT_OPEN", 1)
    data, (expected, _), _ = whole
    images = [
        part(tmp_path / f"{n}.tif", data, 0, c, 405, w) for n, (c, w) in enumerate([(0, 150), (150, 150), (300, 133)])
    ]
    same(classify(model, tmp_path / "map", *images)[0], expected)


def test_each_image_is_read_in_its_own_units(tmp_path, model):
    """Numbers as delivered, fractions, and numbers with 1000 added, whose file says so."""
    data = random_scene(tmp_path / "s.tif", 160, 450, seed=7)
    expected, _ = classify(model, tmp_path / "one", tmp_path / "s.tif")
    images = [
        part(tmp_path / "1.tif", data, 0, 0, 160, 150),
        part(tmp_path / "2.tif", data.astype(np.float64) / 10_000, 0, 150, 160, 150),
        part(tmp_path / "3.tif", data + np.uint16(1000), 0, 300, 160, 150),
    ]
    with rasterio.open(images[2], "r+") as file:
        file.scales, file.offsets = [1e-4] * 10, [-0.1] * 10
    found, _ = classify(model, tmp_path / "three", *images)
    np.testing.assert_array_equal(found["output"], expected["output"])
    assert np.abs(found["probabilities"].astype(int) - expected["probabilities"].astype(int)).max() <= 2
    with rasterio.open(tmp_path / "three" / "output.tif") as file:
        assert file.tags()["DF4LCZ_REFLECTANCE"] == "(DN + 0) / 10000; (DN + 0) / 1; (DN + -1000) / 10000"


@pytest.mark.parametrize("named", ["otherwise", "alike", "not at all"])
def test_names_given_are_those_of_the_first_image_and_of_what_is_named_alike(tmp_path, model, named):
    data, order = random_scene(tmp_path / "s.tif", 96, 128), (2, 1, 0, 6, 3, 4, 5, 7, 8, 9)
    expected, _ = classify(model, tmp_path / "one", tmp_path / "s.tif")
    given = [BANDS[k] for k in order]
    wrong = BANDS if named == "alike" else ()
    first = part(tmp_path / "a.tif", data[list(order)], 0, 0, 96, 64, names=wrong)
    other = data if named == "otherwise" else data[list(order)]
    second = part(tmp_path / "b.tif", other, 0, 64, 96, 64, names=BANDS if named == "otherwise" else wrong)
    reporter = Recorder()
    found, _ = classify(model, tmp_path / "two", first, second, bands=given, reporter=reporter)
    same(found, expected)
    told = "b.tif names its bands itself, otherwise than a.tif"
    assert any(told in text for text in reporter.texts("info")) == (named == "otherwise")


@pytest.mark.parametrize("crs", ["EPSG:32618+5773", "+proj=utm +zone=18 +ellps=WGS84 +units=m", "EPSG:26918"])
def test_images_whose_crs_is_written_otherwise_are_read_as_one(tmp_path, model, crs):
    data = random_scene(tmp_path / "s.tif", 96, 128)
    expected, _ = classify(model, tmp_path / "one", tmp_path / "s.tif")
    images = [part(tmp_path / f"{c}.tif", data, 0, c, 96, 64, crs=crs if c else "EPSG:32618") for c in (0, 64)]
    same(classify(model, tmp_path / "two", *images)[0], expected)


def test_images_may_be_listed_in_a_file(tmp_path, model, whole):
    data, (expected, _), _ = whole
    (tmp_path / "tiles").mkdir()
    first = part(tmp_path / "1.tif", data, 0, 0, 405, 150)
    second = part(tmp_path / "tiles" / "2 é.tif", data, 0, 150, 405, 150)
    third = part(tmp_path / "3.tif", data, 0, 300, 405, 133)
    list_ = tmp_path / "tiles" / "all.txt"
    list_.write_text(f"# the east\n2 é.tif\n\n  {third}  \n../1.tif\n", encoding="utf-8")
    found, _ = classify(model, tmp_path / "map", first, s2_list=str(list_))
    same(found, expected)
    found, _ = classify(model, tmp_path / "map", first, second, s2_list=str(list_))
    same(found, expected)
    with pytest.raises(DestinationError, match="input of this run"):
        classify(model, tmp_path / "map", first, s2_list=str(list_), output=str(third))
    with pytest.raises(DestinationError, match="input of this run"):
        classify(
            model, tmp_path / "map", first, s2_list=str(list_), output=str(tmp_path / "all.tif"), streams=str(second)
        )


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"1.tif\nnot there.tif\n", r"Line 2 of list\.txt names .*not there\.tif, which is not there"),
        (b"# nothing\n\n", "is no list of images"),
        (b"1.tif\n\0", "is no list of images"),
        (b"\xff\xfe1.tif", r"list\.txt cannot be read \("),
        (None, r"list\.txt cannot be read \("),
    ],
)
def test_a_list_that_is_none_is_refused(tmp_path, model, whole, content, says):
    part(tmp_path / "1.tif", whole[0], 0, 0, 100, 100)
    if content is not None:
        (tmp_path / "list.txt").write_bytes(content)
    with pytest.raises(RasterError, match=says):
        classify(model, tmp_path / "map", tmp_path / "1.tif", s2_list=str(tmp_path / "list.txt"))


def test_an_image_that_is_unfit_is_named_before_the_work(tmp_path, model, whole):
    data, _, _ = whole
    good = part(tmp_path / "good.tif", data, 0, 0, 100, 200)
    wrong = part(tmp_path / "picture.tif", (data // 20).astype(np.uint8), 100, 0, 100, 200)
    with pytest.raises(RasterError, match=r"picture\.tif cannot be reflectance"):
        classify(model, tmp_path / "map", good, wrong)
    small = part(tmp_path / "small.tif", data, 0, 0, 20, 20, crs="EPSG:32617")
    with pytest.raises(RasterError, match=r"small\.tif has 20 x 20 pixels"):
        classify(model, tmp_path / "map", good, small)
    with pytest.raises(DestinationError, match="input of this run"):
        classify(model, tmp_path / "map", wrong, good, output=str(good))
    assert not (tmp_path / "map" / "output.tif").exists()


# Several zones.


def truth(longitude, latitude):
    """Reflectance x 10000 of ten bands (10, n): smooth hills and fields, the same from whichever zone one looks."""
    x, y = (longitude % 360) * 80_000, latitude * 111_000
    hills = [np.sin(x / (90 + 31 * b) + b) * np.cos(y / (130 + 17 * b) - b) for b in range(len(BANDS))]
    return (2000 + 1500 * np.stack(hills)).astype(np.uint16)


def tile(path, epsg, left, top, height, width):
    """An image of the truth in one zone."""
    x, y = left + 10 * (np.arange(width) + 0.5), top - 10 * (np.arange(height) + 0.5)
    xs, ys = np.meshgrid(x, y)
    degrees = transform(f"EPSG:{epsg}", "EPSG:4326", xs.ravel(), ys.ravel())
    data = truth(*map(np.array, degrees)).reshape(10, height, width)
    return write_raster(path, data, crs=f"EPSG:{epsg}", transform=from_origin(left, top, 10, 10))


#: Two zones, where their border crosses the images, and on which side of the place a zone's ground is.
BORDERS = {
    "31 and 32": (32631, 32632, 6.0, 48.0),
    "60 and 1, across 180 degrees": (32760, 32701, 180.0, -17.0),
    "north and south": (32633, 32733, 15.03, 0.0),
}


def is_of_first(border, longitude, latitude):
    if border == "north and south":
        return latitude >= 0
    return (longitude - BORDERS[border][2] + 180) % 360 < 180


def tiles(folder, border, reach=80):
    """An image of each zone, which reach so many pixels into the other's ground."""
    folder.mkdir(exist_ok=True)
    first, second, longitude, latitude = BORDERS[border]
    ((x1,), (y1,)), ((x2,), (y2,)) = (
        transform("EPSG:4326", f"EPSG:{epsg}", [longitude], [latitude]) for epsg in (first, second)
    )
    x1, y1, x2, y2 = (round(v, -2) for v in (x1, y1, x2, y2))
    if border == "north and south":
        return (
            tile(folder / "1.tif", first, x1 - 1000, y1 + 2000, 200 + reach, 220),
            tile(folder / "2.tif", second, x2 - 1000, y2 + 10 * reach, 200 + reach, 220),
        )
    return (
        tile(folder / "1.tif", first, x1 - 2000, y1 + 1200, 240, 200 + reach),
        tile(folder / "2.tif", second, x2 - 10 * reach, y2 + 1230, 240, 200 + reach),
    )


def at_middles(path, grid, values):
    """What a map (bands, h, w) at ``path`` says at the middles of a grid's cells, and where it says something."""
    crs, place, width, height = grid
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = place * (columns.ravel(), rows.ravel())
    own_crs, own, own_width, own_height = grid_of(path)
    degrees = np.array(transform(crs, "EPSG:4326", x, y)).reshape(2, height, width)
    column, row = ~own * tuple(map(np.array, transform(crs, own_crs, x, y)))
    row, column = np.floor(row).astype(int), np.floor(column).astype(int)
    there = (row >= 0) & (row < own_height) & (column >= 0) & (column < own_width)
    found = values[:, np.where(there, row, 0), np.where(there, column, 0)]
    return found.reshape(-1, height, width), there.reshape(height, width), degrees


@pytest.mark.parametrize("border", list(BORDERS))
@pytest.mark.parametrize("turned", [False, True])
def test_each_cell_is_as_on_the_map_of_the_zone_it_lies_in(tmp_path, model, border, turned):
    images = tiles(tmp_path, border)
    own = [classify(model, tmp_path / f"own{n}", image)[0] for n, image in enumerate(images)]
    order = images[::-1] if turned else images
    found, outputs = classify(model, tmp_path / "both", *order)
    grid = grid_of(tmp_path / "both" / "output.tif")
    assert grid[0] == grid_of(order[0])[0]
    mine = [at_middles(tmp_path / f"own{n}" / "output.tif", grid, own[n]["output"])[1:] for n in (0, 1)]
    first = is_of_first(border, *mine[0][1])
    has_first, has_second = mine[0][0], mine[1][0]
    edge = near_edge(images, grid)
    for side in (first, ~first):  # both zones have images on both sides of the border
        assert (has_first & has_second & ~edge & side).sum() > 20
    takes_first = has_first & (first | ~has_second)
    for name in OUTPUTS:
        values = [at_middles(tmp_path / f"own{n}" / "output.tif", grid, own[n][name])[0] for n in (0, 1)]
        expected = np.where(takes_first, *values)
        there = has_first | has_second
        # Windows at the edge of one image are whole in the other: looked at in the next test.
        np.testing.assert_array_equal(found[name][:, there & ~edge], expected[:, there & ~edge], err_msg=name)
        assert (found["output"][:, ~there] == 0).all()
    assert outputs["cells"] == found["output"].size
    assert 0 < takes_first.sum() < there.sum()


def near_edge(images, grid):
    """Cells whose middles are less than 260 m from the edge of an image that holds them."""
    crs, place, width, height = grid
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = place * (columns.ravel(), rows.ravel())
    near = np.zeros(height * width, bool)
    for image in images:
        own_crs, own, own_width, own_height = grid_of(image)
        column, row = ~own * tuple(map(np.array, transform(crs, own_crs, x, y)))
        inside = np.minimum(np.minimum(row, own_height - row), np.minimum(column, own_width - column))
        near |= (inside > -8) & (inside < 26)
    return near.reshape(height, width)


def by_force(folder, images, model, first):
    """What the map of two images in ``folder`` must be, cell by cell, and which cells the first image gives.

    ``first`` says, from longitudes and latitudes, where the first one's own ground is.
    """
    own = [classify(model, folder / f"own{n}", image)[0]["output"] for n, image in enumerate(images)]
    grid = grid_of(folder / "both" / "output.tif")
    sides = [at_middles(folder / f"own{n}" / "output.tif", grid, own[n]) for n in (0, 1)]
    quality = [window_quality(image, grid, sides[n][1]) for n, image in enumerate(images)]
    own_ground = first(*sides[0][2])
    takes_first = np.where(own_ground, quality[0] >= quality[1], quality[0] > quality[1])
    expected = np.where(takes_first, sides[0][0], sides[1][0])
    expected[:, np.maximum(*quality) == 0] = 0
    return expected, sides[0][1] & sides[1][1], own_ground, takes_first


def test_where_the_own_zone_has_no_whole_window_the_other_s_is_taken(tmp_path, model):
    """At the end of the own zone's image, and in a gap of it."""
    images = tiles(tmp_path, "31 and 32", reach=-10)[0], tiles(tmp_path / "far", "31 and 32")[1]
    with rasterio.open(images[0], "r+") as file:
        data = file.read()
        data[:, 60:150, 120:160] = 0
        file.write(data)
    found, _ = classify(model, tmp_path / "both", *images)
    expected, both, first, takes_first = by_force(
        tmp_path, images, model, lambda *place: is_of_first("31 and 32", *place)
    )
    np.testing.assert_array_equal(found["output"], expected)
    assert (both & first & ~takes_first).sum() > 60 and (both & takes_first).sum() > 60


def test_images_of_one_crs_on_other_pixels_are_not_mixed(tmp_path, model):
    """Half a pixel off: each is read for itself, and the first has its say where its windows are whole."""
    images = [
        tile(tmp_path / "1.tif", 32631, 600_000, 5_300_000, 120, 130),
        tile(tmp_path / "2.tif", 32631, 600_605, 5_300_095, 120, 130),
    ]
    reporter = Recorder()
    found, _ = classify(model, tmp_path / "both", *images, reporter=reporter)
    expected, both, _, takes_first = by_force(
        tmp_path, images, model, lambda longitude, _: np.full(longitude.shape, True)
    )
    np.testing.assert_array_equal(found["output"], expected)
    assert (both & takes_first).sum() > 30 and (both & ~takes_first).sum() > 10
    assert not any("read as one" in text for text in reporter.texts("info"))


def window_quality(image, grid, there):
    """2 where the window of the image's cell at a place is whole, 1 where it misses up to a quarter, else 0."""
    with rasterio.open(image) as file:
        present = (file.read() != 0).any(axis=0)
        crs, own = file.crs, file.transform
    height, width = present.shape
    padded = np.pad(present, 32, mode="reflect")
    columns, rows = np.meshgrid(np.arange(grid[2]) + 0.5, np.arange(grid[3]) + 0.5)
    x, y = transform(grid[0], crs, *(grid[1] * (columns.ravel(), rows.ravel())))
    column, row = (np.floor(v / 10).astype(int) * 10 - 11 for v in ~own * (np.array(x), np.array(y)))
    found = np.zeros(there.size, int)
    for index in np.flatnonzero(there):
        r, c = row[index], column[index]
        count = padded[r + 32 : r + 64, c + 32 : c + 64].sum()
        inside = r >= 0 and c >= 0 and r + 32 <= height and c + 32 <= width
        found[index] = 2 if count == 1024 and inside else 1 if count >= 768 else 0
    return found.reshape(there.shape)


def test_a_place_on_the_ground_is_there_from_both_sides_of_the_border(tmp_path):
    """Bright pixels on the border: class 1 in the cells whose windows hold them, none shifted."""
    images = tiles(tmp_path, "31 and 32")
    places = [(6.0, 48.0), (6.0, 48.005), (5.9995, 47.995)]
    for image in images:
        with rasterio.open(image, "r+") as file:
            data = np.full((10, file.height, file.width), 300, np.uint16)
            for x, y in zip(*transform("EPSG:4326", file.crs, *zip(*places))):
                data[(slice(None), *file.index(x, y))] = 9000
            file.write(data)
    found, _ = classify(bright_pixel_model(tmp_path / "bright.safetensors"), tmp_path / "map", *images)
    crs, place, width, height = grid_of(tmp_path / "map" / "output.tif")
    columns, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = place * (columns, rows)
    away = np.min(
        [np.maximum(abs(x - px), abs(y - py)) for px, py in zip(*transform("EPSG:4326", crs, *zip(*places)))], axis=0
    )
    bright = found["output"][0] == 1
    # A window reaches 160 m about its cell's middle; cells of the other zone lie up to 71 m off, turned by 4.5 degrees.
    assert bright[away <= 85].all() and (away <= 85).sum() >= 6
    assert not bright[away >= 250].any()


def test_a_map_of_a_part_is_that_part_of_the_map(tmp_path, model):
    images = tiles(tmp_path, "31 and 32")
    whole, _ = classify(model, tmp_path / "whole", *images)
    crs, place, width, _ = grid_of(tmp_path / "whole" / "output.tif")
    left, top = place * (4, 3)
    extent = f"{left},{top - 1300},{left + 2100},{top},{crs}"
    found, _ = classify(model, tmp_path / "part", *images, extent=extent)
    assert grid_of(tmp_path / "part" / "output.tif")[1:] == (place * Affine.translation(4, 3), 21, 13)
    same(found, {name: values[:, 3:16, 4:25] for name, values in whole.items()})
    # In the other zone only, and given in degrees: cells there are on the first one's grid still.
    degrees = transform(crs, "EPSG:4326", [place.c + 100 * (width - 8)], [place.f - 1200])
    (x,), (y,) = degrees
    found, _ = classify(model, tmp_path / "other", *images, extent=f"{x},{y},{x + 0.004},{y + 0.003},EPSG:4326")
    _, own, own_width, own_height = grid_of(tmp_path / "other" / "output.tif")
    column, row = (round(v) for v in ~place * (own.c, own.f))
    assert own.almost_equals(place * Affine.translation(column, row)) and own_width >= 3 and own_height >= 3
    same(found, {n: v[:, row : row + own_height, column : column + own_width] for n, v in whole.items()})
    assert column >= 20
    with pytest.raises(ExtentError, match=r"lies outside 1\.tif, which covers"):
        classify(model, tmp_path / "none", *images, extent="10,50,11,51,EPSG:4326")


@pytest.mark.parametrize("crs", ["EPSG:3035", "EPSG:32631", "EPSG:25831"])
def test_the_map_is_in_the_crs_asked_for(tmp_path, model, crs):
    image = tile(tmp_path / "s.tif", 32631, 700_030, 5_320_070, 150, 170)
    own, _ = classify(model, tmp_path / "own", image)
    found, _ = classify(model, tmp_path / "map", image, crs=crs)
    grid = grid_of(tmp_path / "map" / "output.tif")
    assert grid[0] == rasterio.crs.CRS.from_user_input(crs)
    if crs == "EPSG:32631":
        assert grid == grid_of(tmp_path / "own" / "output.tif")
    else:
        assert grid[1].c % 100 == grid[1].f % 100 == 0 and grid[1].a == 100
    for name in OUTPUTS:
        values, there, _ = at_middles(tmp_path / "own" / "output.tif", grid, own[name])
        np.testing.assert_array_equal(found[name][:, there], values[:, there])
        assert (found["output"][0, ~there] == 0).all() and there.sum() > 200


@pytest.mark.parametrize(
    ("crs", "says"),
    [
        ("EPSG:4326", r"A map in EPSG:4326 cannot hold s\.tif"),
        ("EPSG:3857", "a metre of it must be one on the ground, within 5%"),
        ("EPSG:32610", "Choose a coordinate reference system in metres that fits all images"),
        ("EPSG:2263", "A map in EPSG:2263"),
        ("nowhere", "'nowhere' is not understood"),
    ],
)
def test_a_crs_without_true_metres_is_refused(tmp_path, model, crs, says):
    image = tile(tmp_path / "s.tif", 32631, 700_000, 5_320_000, 60, 60)
    with pytest.raises(CrsError, match=says):
        classify(model, tmp_path / "map", image, crs=crs)


def test_two_processes_make_the_same_map(tmp_path, model, processes_at_once):
    images = tiles(tmp_path, "31 and 32")
    expected, _ = classify(model, tmp_path / "one", *images)
    found, _ = classify(model, tmp_path / "two", *images, workers="2")
    same(found, expected)


def test_an_interrupted_map_of_two_images_goes_on(tmp_path, model):
    data = random_scene(tmp_path / "s.tif", 1300, 100, seed=8)
    images = [part(tmp_path / "1.tif", data, 0, 0, 700, 100), part(tmp_path / "2.tif", data, 700, 0, 600, 100)]
    expected, _ = classify(model, tmp_path / "one", tmp_path / "s.tif")
    with pytest.raises(Cancelled):
        classify(model, tmp_path / "two", *images, reporter=Recorder(cancel_after=9))
    assert not (tmp_path / "two" / "output.tif").exists()
    kept = list((tmp_path / "cache" / "maps").glob("*/*.npz"))
    assert kept
    reporter = Recorder()
    found, _ = classify(model, tmp_path / "two", *images, reporter=reporter)
    same(found, expected)
    assert any("was interrupted before; it goes on from there" in text for text in reporter.texts("info"))
    assert not list((tmp_path / "cache" / "maps").glob("*/*.npz"))
