"""Series of maps with probabilities of each cell: what two maps prove where they are sure, and where they are not."""

import math

import numpy as np
import pytest
import rasterio
from core_scenes import write_map
from rasterio.transform import Affine
from rasterio.windows import Window

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps import change_map, series
from df4lcz_qgis.engine.shared.errors import BandsError, RequestError
from df4lcz_qgis.engine.shared.reporter import Reporter


def write_probabilities(path, like, p, scale=1):
    """Probabilities (17, rows, columns) on the grid of a map, or one ``scale`` times as fine."""
    with rasterio.open(like) as dataset:
        profile = {**dataset.profile, "count": len(p), "dtype": "float32", "nodata": None}
    profile |= {"height": p.shape[1], "width": p.shape[2], "transform": profile["transform"] * Affine.scale(1 / scale)}
    profile["photometric"] = "minisblack"
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(p.astype("float32"))
    return str(path)


def simulated(rng, side=136):
    """Truth of two dates, maps of it, probabilities that are right as often as they say, and which half is sure."""
    first = np.kron(rng.choice([2, 5, 6, 8, 11, 14, 17], (side // 8, side // 8)), np.ones((8, 8), int))
    second = np.where((first == 14) & (rng.random(first.shape) < 0.2), 6, first)
    sure = rng.random(first.shape) < 0.5
    maps, probabilities = [], []
    for truth in (first, second):
        right = np.where(sure, 0.9998, 0.6)
        shown = np.stack([series.shown_by(r)[truth - 1] for r in (0.9998, 0.6)])
        shown = np.where(sure[..., None], shown[0], shown[1])
        codes = 1 + (rng.random(truth.shape)[..., None] > shown.cumsum(axis=-1)).sum(axis=-1)
        p = np.empty((17, *truth.shape))
        for value in (0.9998, 0.6):
            here = right == value
            p[:, here] = series.shown_by(value)[codes[here] - 1].T
        maps.append(codes)
        probabilities.append(p)
    return (first, second), maps, probabilities, sure


def test_two_maps_prove_changes_where_both_are_sure(tmp_path):
    (first, second), maps, probabilities, sure = simulated(np.random.default_rng(4))
    paths = [str(write_map(tmp_path / f"{n}.tif", m)) for n, m in enumerate(maps)]
    rasters = [
        write_probabilities(tmp_path / f"p{n}.tif", path, p) for n, (path, p) in enumerate(zip(paths, probabilities))
    ]
    request = {"first": paths[0], "second": paths[1], "change": str(tmp_path / "c.tif")}
    alone = door.execute("compare", {**request, "accuracy": 0.8}, Reporter())
    assert alone["changed_km2"] == 0  # maps of 80 % cannot
    outputs = door.execute(
        "compare", {**request, "probabilities": rasters, "report": str(tmp_path / "r.html")}, Reporter()
    )
    with rasterio.open(tmp_path / "c.tif") as dataset:
        kind, was, became, since, probability = dataset.read()
    changed, found = first != second, kind >= 3
    assert changed[found].mean() > 0.95 and found[changed & sure].mean() > 0.95 and not found[~sure].any()
    assert (was[found & changed] == 14).all() and (became[found & changed] == 6).all() and (since[found] == 2).all()
    assert probability[found].min() >= 95 and (kind[maps[0] == maps[1]] <= 2).all()
    assert outputs["changed_km2"] == pytest.approx(found.sum() * 0.01 / 0.9996**2, rel=1e-4)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "own probabilities say" in page and page.count("<img ") == 3 + 3


def test_the_small_map_is_every_so_manyth_cell_whatever_the_blocks():
    kinds = np.random.default_rng(0).integers(0, 7, (75, 61)).astype(np.uint8)
    writer = change_map.ChangeWriter(kinds.shape, 20)
    for row in range(0, 75, 13):
        for column in range(0, 61, 17):
            part = kinds[row : row + 13, column : column + 17]
            writer.write(np.stack([part] * 5), Window(column, row, part.shape[1], part.shape[0]))
    np.testing.assert_array_equal(writer.small, kinds[::4, ::4])


def test_the_probability_of_a_change_by_hand(tmp_path):
    """Two cells, two classes: the joint probability of both dates by Bayes' rule."""
    codes = np.array([[1, 2]])
    paths = [str(write_map(tmp_path / f"{n}.tif", codes)) for n in "ab"]
    p = np.zeros((17, 1, 2))
    p[0], p[1] = [[0.9, 0.2]], [[0.1, 0.8]]
    q = np.zeros((17, 1, 2))
    q[0], q[1] = [[0.3, 0.2]], [[0.7, 0.8]]
    rasters = [write_probabilities(tmp_path / f"{n}p.tif", paths[0], v) for n, v in (("a", p), ("b", q))]
    request = {"first": paths[0], "second": paths[1], "probabilities": rasters, "change": str(tmp_path / "c.tif")}
    door.execute("compare", {**request, "turnover": 0.3}, Reporter())
    with rasterio.open(tmp_path / "c.tif") as dataset:
        told = dataset.read(5)
    means = [0.999 * v.mean(axis=(1, 2)) + 0.001 / 17 for v in (p, q)]
    start = 0.999 * sum(means) / sum(m.sum() for m in means) + 0.001 / 17
    moves = series.moves(start, 0.3)
    for column in (0, 1):
        likely = [(0.9999 * v[:, 0, column] + 0.0001 * m) / m for v, m in zip((p, q), means)]
        joint = (start * likely[0])[:, None] * moves * likely[1]
        assert told[0, column] == round(100 * (1 - np.trace(joint) / joint.sum()))


def test_probabilities_on_a_finer_grid_and_those_that_are_none(tmp_path):
    codes = np.random.default_rng(1).integers(1, 18, (12, 9))
    codes[0, :4] = 0
    paths = [str(write_map(tmp_path / f"{n}.tif", codes)) for n in "ab"]
    p = np.full((17, 12, 9), 0.001)
    np.put_along_axis(p, np.maximum(codes - 1, 0)[None], 0.984, axis=0)
    coarse = write_probabilities(tmp_path / "p.tif", paths[0], p)
    fine = write_probabilities(tmp_path / "f.tif", paths[0], np.kron(p, np.ones((1, 3, 3))), 3)
    request = {"first": paths[0], "second": paths[1]}
    found = []
    again = write_probabilities(tmp_path / "q.tif", paths[1], p)
    for name, second in (("c.tif", again), ("f2.tif", fine)):
        change = str(tmp_path / name)
        door.execute("compare", {**request, "probabilities": [coarse, second], "change": change}, Reporter())
        with rasterio.open(change) as dataset:
            found.append(dataset.read())
    assert (found[0] == found[1]).all()
    assert (found[0][0] == (codes > 0)).all() and (found[0][1] == codes).all()
    with pytest.raises(RequestError, match="2 maps came with 1 rasters"):
        door.execute("compare", {**request, "probabilities": [coarse]}, Reporter())
    with pytest.raises(RequestError, match=r"p\.tif came as the probabilities of several maps"):
        door.execute("compare", {**request, "probabilities": [coarse, coarse]}, Reporter())
    with pytest.raises(BandsError, match="has 1 bands"):
        door.execute("compare", {**request, "probabilities": [coarse, paths[0]]}, Reporter())


def test_probabilities_of_another_grid_with_no_share_of_most_classes(tmp_path):
    """0 in one class is a share, though the file declares it as no data; a cell without any is missing."""
    codes = np.random.default_rng(7).choice([2, 6, 14], (20, 20))
    paths = [str(write_map(tmp_path / f"{n}.tif", codes)) for n in range(2)]
    p = np.zeros((17, 20, 20))
    np.put_along_axis(p, codes[None] - 1, 9000, axis=0)
    p[10] += 1000
    p[:, :3] = 0
    rasters = []
    for n, path in enumerate(paths):
        fine = np.kron(p, np.ones((1, 2, 2)))
        rasters.append(write_probabilities(tmp_path / f"p{n}.tif", path, fine, 2))
        with rasterio.open(rasters[-1], "r+") as dataset:
            dataset.nodata = 0
    request = {"first": paths[0], "second": paths[1], "probabilities": rasters, "change": str(tmp_path / "c.tif")}
    door.execute("compare", request, Reporter())
    with rasterio.open(tmp_path / "c.tif") as dataset:
        kind = dataset.read(1)
    assert (kind[3:] == 1).all() and (kind[:3] == 0).all()


@pytest.mark.parametrize("lefts", [(179.98, -180.02), (-180.02, 179.98)])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_probabilities_written_on_either_side_of_180_degrees(tmp_path, lefts, crs):
    codes = np.random.default_rng(3).integers(1, 18, (20, 40))
    p = np.full((17, 20, 40), 0.001)
    np.put_along_axis(p, codes[None] - 1, 0.984, axis=0)
    unit = 1.0 if crs == "EPSG:4326" else math.pi * 6378137 / 180
    maps, rasters = [], []
    for n, left in enumerate(lefts):
        transform = Affine(0.001 * unit, 0, left * unit, 0, -0.001 * unit, -16.8 * unit)
        maps.append(str(write_map(tmp_path / f"{n}.tif", codes, transform, crs)))
        rasters.append(write_probabilities(tmp_path / f"p{n}.tif", maps[-1], p))
    request = {"first": maps[0], "second": maps[1], "probabilities": rasters, "change": str(tmp_path / "c.tif")}
    door.execute("compare", request, Reporter())
    with rasterio.open(tmp_path / "c.tif") as dataset:
        kind, was = dataset.read((1, 2))
    assert (kind == 1).all() and (was == codes).all()


def test_probabilities_in_another_order_than_the_maps_are_refused(tmp_path):
    """Also where the maps are filtered, so that they differ from their own probabilities too."""
    rng = np.random.default_rng(9)
    truth = np.kron(rng.choice([2, 6, 11, 14], (8, 8)), np.ones((8, 8), int))
    paths, rasters = [], []
    for n in range(3):
        shown = np.where(rng.random(truth.shape) < 0.8, truth, rng.choice([2, 6, 11, 14], truth.shape))
        p = np.full((17, *truth.shape), 0.001)
        np.put_along_axis(p, shown[None] - 1, 0.984, axis=0)
        filtered = np.where(rng.random(truth.shape) < 0.6, truth, shown)
        paths.append(str(write_map(tmp_path / f"{n}.tif", filtered)))
        rasters.append(write_probabilities(tmp_path / f"p{n}.tif", paths[-1], p))
    request = {"first": paths[0], "second": paths[1], "further": paths[2:]}
    door.execute("compare", {**request, "probabilities": rasters}, Reporter())
    for order in ([1, 0, 2], [2, 0, 1], [0, 2, 1]):
        right = ", ".join(str(order.index(n) + 1) for n in range(3))
        with pytest.raises(RequestError, match=rf"another order than the maps.*in the maps' order: {right} \("):
            door.execute("compare", {**request, "probabilities": [rasters[i] for i in order]}, Reporter())
    door.execute("compare", {**request, "further": paths, "probabilities": [*rasters[:2], *rasters]}, Reporter())
    # One that is nearer to another year's probabilities than to its own, which are poor, is no other order.
    noise = rng.choice([2, 6, 11, 14], truth.shape)
    poor = np.full((17, *truth.shape), 0.001)
    np.put_along_axis(poor, noise[None] - 1, 0.984, axis=0)
    rasters[0] = write_probabilities(tmp_path / "poor.tif", paths[0], poor)
    door.execute("compare", {**request, "probabilities": rasters}, Reporter())
