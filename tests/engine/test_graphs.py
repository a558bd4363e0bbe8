"""Graphs of windows against a plain reading of the authors' code."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
import torch
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine
from scipy.spatial.distance import cdist
from torch_geometric.data import Batch

from df4lcz_qgis.engine.geodata.raster import Grid
from df4lcz_qgis.engine.graphs import graph_files
from df4lcz_qgis.engine.graphs import window_graphs as graphs
from df4lcz_qgis.engine.graphs.burning import Window, burn
from df4lcz_qgis.engine.instances.imagery import open_imagery
from df4lcz_qgis.engine.instances.outlines import outlines
from df4lcz_qgis.engine.instances.segmenter import Mask
from df4lcz_qgis.engine.instances.store import InstanceFile, Instances, Provenance
from df4lcz_qgis.engine.operations import build_graph, segment
from df4lcz_qgis.engine.shared.errors import Cancelled, InstancesError
from df4lcz_qgis.engine.shared.parameter import Place, RasterSource, VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

UTM = CRS.from_epsg(32637)
LEFT, TOP = 266978.0, 9855716.0


def random_masks(rng: np.random.Generator, count: int, size: int) -> list[Mask]:
    """Overlapping objects with holes and ragged edges."""
    masks = []
    for _ in range(count):
        height, width = rng.integers(3, 90, 2)
        top, left = rng.integers(0, size - height), rng.integers(0, size - width)
        masks.append(Mask(int(left), int(top), tight(rng.random((height, width)) < rng.choice([0.95, 1.0, 1.0]))))
    return masks


def tight(pixels: np.ndarray) -> np.ndarray:
    pixels[0, 0] = pixels[-1, -1] = True
    return pixels


def full_masks(masks: list[Mask], size: int = 320) -> np.ndarray:
    full = np.zeros((len(masks), size, size), bool)
    for i, m in enumerate(masks):
        full[i, m.top : m.top + m.pixels.shape[0], m.left : m.left + m.pixels.shape[1]] = m.pixels
    return full


def as_instances(masks: list[Mask], resolution: float = 1.0, image: np.ndarray | None = None) -> Instances:
    left, top = (np.array([getattr(m, side) for m in masks]) * resolution for side in ("left", "top"))
    geometry = outlines([m.pixels for m in masks], LEFT + left, TOP - top, resolution)
    colours = np.zeros((len(masks), 3))
    if image is not None:
        for i, m in enumerate(masks):
            h, w = m.pixels.shape
            colours[i] = image[m.top : m.top + h, m.left : m.left + w][m.pixels].mean(axis=0) / 255
    n = len(masks)
    return Instances(
        Provenance("superpixels", {}, "test", UTM, resolution, LEFT, TOP),
        np.arange(1, n + 1),
        geometry,
        shapely.area(geometry),
        colours,
        np.full(n, np.nan),
        np.full(n, np.nan),
    )


def write_image(path: Path, image: np.ndarray, resolution: float = 1.0) -> Path:
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=image.shape[1],
        height=image.shape[0],
        count=3,
        dtype="uint8",
        crs=UTM,
        transform=Affine(resolution, 0, LEFT, 0, -resolution, TOP),
        photometric="rgb",
    ) as dataset:
        dataset.write(np.moveaxis(image, 2, 0))
    return path


def authors_graph(image: np.ndarray, full_masks: np.ndarray) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """A plain reading of the authors' mask and graph scripts for one patch; masks (n, side, side)."""
    side = image.shape[0]
    order = sorted(range(len(full_masks)), key=lambda i: -int(full_masks[i].sum()))
    order = [i for i in order if full_masks[i].sum() >= 50][:50]
    x = []
    for i in order:
        rows, columns = np.nonzero(full_masks[i])
        box = columns.min(), rows.min(), columns.max() - columns.min(), rows.max() - rows.min()
        colour = np.mean((image / 255)[full_masks[i], :], axis=0)
        x.append([*colour, (box[0] + 0.5 * box[2]) / side, (box[1] + 0.5 * box[3]) / side])
    x = np.array(x).reshape(-1, 5)
    return x, cdist(x[:, 3:], x[:, 3:]), order


@pytest.fixture(scope="module")
def scene():
    rng = np.random.default_rng(7)
    masks = random_masks(rng, 400, 700)
    image = rng.integers(0, 256, (700, 700, 3), dtype=np.uint8)
    return masks, image, full_masks(masks, 700)


@pytest.fixture(scope="module")
def instances(scene):
    return as_instances(scene[0], image=scene[1])


def test_windows_equal_a_plain_reading_of_the_authors_code(scene, instances, tmp_path):
    _, image, full = scene
    corners = [(0, 0), (100, 57), (380, 380), (213, 311), (5, 380)]
    centres = np.array([(LEFT + c + 160, TOP - r - 160) for r, c in corners])
    with open_imagery(RasterSource(str(write_image(tmp_path / "rgb.tif", image))), 1.0, Reporter()) as rgb:
        found = graphs.padded_graphs(instances, centres, Reporter(), rgb=rgb)
    assert found.counts.tolist() == [50] * 5
    for i, (r, c) in enumerate(corners):
        x, distances, order = authors_graph(image[r : r + 320, c : c + 320], full[:, r : r + 320, c : c + 320])
        assert found.instance[i].tolist() == [k + 1 for k in order]
        np.testing.assert_allclose(found.nodes(i), x, atol=1e-12)
        np.testing.assert_allclose(found.distances(i), distances, atol=1e-12)


def test_small_windows_with_few_nodes_and_half_metre_pixels(scene, tmp_path):
    masks, image, full = scene
    # 60 m windows of 120 pixels; 50 m2 are 200 pixels.
    with open_imagery(RasterSource(str(write_image(tmp_path / "rgb.tif", image, 0.5))), 0.5, Reporter()) as rgb:
        found = graphs.padded_graphs(
            as_instances(masks, 0.5), np.array([[LEFT + 100, TOP - 130]]), Reporter(), window_m=60.0, rgb=rgb
        )
    r, c = 200, 140
    patches = full[:, r : r + 120, c : c + 120]
    large = [i for i in range(len(masks)) if patches[i].sum() >= 200]
    assert found.counts[0] == len(large) < 50
    x, _, order = authors_graph(image[r : r + 120, c : c + 120], patches[large])
    assert found.instance[0, : len(large)].tolist() == [large[k] + 1 for k in order]
    np.testing.assert_allclose(found.nodes(0), x, atol=1e-12)
    assert (found.instance[0, len(large) :] == -1).all()
    assert (found.x[0, len(large) :] == 0).all()


def test_without_an_image_colours_are_those_of_the_whole_instance(instances):
    found = graphs.padded_graphs(instances, np.array([[LEFT + 300, TOP - 300]]), Reporter())
    np.testing.assert_allclose(found.nodes(0)[:, :3], instances.mean_rgb[found.instance[0] - 1])


def test_batches_cover_every_centre_once_and_equal_single_windows(instances):
    rng = np.random.default_rng(1)
    centres = np.stack([LEFT + rng.uniform(-2500, 2500, 60), TOP - rng.uniform(-2500, 2500, 60)], axis=1)
    centres[:20] = np.stack([LEFT + rng.uniform(0, 700, 20), TOP - rng.uniform(0, 700, 20)], axis=1)
    together = graphs.padded_graphs(instances, centres, Reporter())
    batches = list(graphs.window_graphs(instances, centres, Reporter()))
    assert len(batches) > 1
    assert sorted(np.concatenate([b.index for b in batches])) == list(range(60))
    assert (together.counts[:20] > 0).all()
    assert (together.counts == 0).any()
    for i in range(60):
        alone = graphs.padded_graphs(instances, centres[i : i + 1], Reporter())
        np.testing.assert_array_equal(together.x[i], alone.x[0])


def test_a_window_s_graph_is_that_of_the_authors_of_its_patch(scene, tmp_path):
    masks, image, _ = scene
    inside = [m for m in masks if max(m.left + m.pixels.shape[1], m.top + m.pixels.shape[0]) <= 320]
    with open_imagery(RasterSource(str(write_image(tmp_path / "rgb.tif", image))), 1.0, Reporter()) as rgb:
        window = graphs.padded_graphs(as_instances(inside), np.array([[LEFT + 160, TOP - 160]]), Reporter(), rgb=rgb)
    x, distances, order = authors_graph(image[:320, :320], full_masks(inside))
    np.testing.assert_allclose(window.nodes(0), x, atol=1e-12)
    np.testing.assert_allclose(window.distances(0), distances, atol=1e-12)
    assert window.counts == len(order)


def test_a_window_without_instances_has_an_empty_graph():
    found = graphs.padded_graphs(as_instances([]), np.array([[LEFT, TOP]]), Reporter())
    assert found.counts.tolist() == [0]
    data = found.to_data()[0]
    assert data.x.shape == (0, 5)
    assert data.edge_index.shape == (2, 0)


def test_edges_are_complete_or_within_a_distance(instances):
    found = graphs.padded_graphs(instances, np.array([[LEFT + 300, TOP - 300]]), Reporter())
    distances = found.distances(0)
    assert found.edges(0).shape[1] == (distances > 0).sum() == 50 * 49
    near = found.edges(0, max_edge_m=80.0)
    assert near.shape[1] == ((distances > 0) & (distances * 320 <= 80)).sum()
    assert 0 < near.shape[1] < 50 * 49
    both = graphs.padded_graphs(instances, np.array([[LEFT + 300, TOP - 300], [LEFT + 9e5, TOP]]), Reporter())
    batch = Batch.from_data_list(both.to_data(max_edge_m=80.0, labels=[3, 17]))
    assert batch.num_graphs == 2
    assert batch.y.tolist() == [2, 16]
    assert batch.edge_index.tolist() == near.tolist()
    np.testing.assert_allclose(batch.edge_attr[:, 0], distances[tuple(near)], rtol=1e-6)


def test_polygons_off_the_pixel_grid_burn_as_in_gdal():
    rng = np.random.default_rng(3)
    polygons = []
    for _ in range(40):
        middle, radius = rng.uniform(20, 180, 2), rng.uniform(3, 40)
        ring = shapely.Point(LEFT + middle[0], TOP - middle[1]).buffer(radius, quad_segs=3)
        polygons.append(ring.difference(ring.centroid.buffer(radius / 2)) if rng.random() < 0.5 else ring)
    grid = Grid(UTM, LEFT, TOP, 1.0, 1, 1)
    block = Window(0, 0, 200, 200)
    boxes = np.tile([0, 0, 200, 200], (40, 1))
    for crop, polygon in zip(burn(np.array(polygons), grid, block, boxes), polygons):
        expected = rasterize([polygon], out_shape=(200, 200), transform=Affine(1, 0, LEFT, 0, -1, TOP)).astype(bool)
        assert (crop != expected).sum() <= 2  # middles that lie on the very edge
    crop = burn(np.array(polygons[:1]), grid, Window(10, 10, 100, 100), np.array([[5, 7, 60, 50]]))[0]
    whole = burn(np.array(polygons[:1]), grid, block, boxes[:1])[0]
    np.testing.assert_array_equal(crop, whole[15:75, 17:67])


def test_cell_centres_of_another_crs():
    grid = Grid(CRS.from_epsg(4326), 36.9, -1.3, 0.001, 3, 2)
    centres = graphs.cell_centres(grid, CRS.from_epsg(32737))
    xs, ys = rasterio.warp.transform("EPSG:4326", "EPSG:32737", [36.9005, 36.9025], [-1.3005, -1.3015])
    np.testing.assert_allclose(centres[[0, 5]], np.stack([xs, ys], axis=1))


def test_tiny_windows_are_refused_and_cancel_works(instances):
    with pytest.raises(InstancesError, match="too small"):
        graphs.padded_graphs(instances, np.array([[LEFT, TOP]]), Reporter(), window_m=3.0)
    reporter = Reporter()
    reporter.cancel()
    with pytest.raises(Cancelled):
        graphs.padded_graphs(instances, np.array([[LEFT, TOP]]), reporter)


def test_graph_files_give_back_what_torch_geometric_had(instances, tmp_path):
    centres = np.array([[LEFT + 300, TOP - 300]])
    first = graphs.padded_graphs(instances, centres, Reporter()).to_data(90.0, [4], double=True)
    graph_files.write_npz(first, tmp_path / "graph.npz", Reporter())
    second = graph_files.read(tmp_path / "graph.npz")
    for name in ("x", "edge_index", "edge_attr", "y"):
        assert torch.equal(second[name], first[0][name])
    with np.load(tmp_path / "graph.npz") as file:
        x, a, y = (file[name] for name in "xay")
    distances = cdist(x[:, 3:], x[:, 3:])
    np.testing.assert_array_equal(a, np.where(distances * 320 <= 90, distances, 0))
    assert y.tolist() == np.eye(17)[3].tolist()


def test_the_bands_of_an_image_can_be_said(tmp_path):
    rng = np.random.default_rng(8)
    values = rng.integers(30, 220, (4, 400, 400)).astype(np.uint8)
    profile = {"driver": "GTiff", "width": 400, "height": 400, "count": 4, "dtype": "uint8", "crs": UTM}
    with rasterio.open(tmp_path / "nir.tif", "w", transform=Affine(1, 0, LEFT, 0, -1, TOP), **profile) as file:
        file.write(values)
    with rasterio.open(tmp_path / "nir.tif") as file:
        assert file.colorinterp[3].name == "alpha"  # as GDAL marks the near infrared of many images
    with open_imagery(RasterSource(str(tmp_path / "nir.tif"), bands=(4, 2, 1)), 1.0, Reporter()) as imagery:
        pixels, there = imagery.read(0, 0, 400, 400)
    assert there.all()
    np.testing.assert_array_equal(pixels, np.moveaxis(values[[3, 1, 0]], 0, -1))
    store = tmp_path / "objects.gpkg"
    source = RasterSource(str(tmp_path / "nir.tif"))
    segment.run(segment.Parameters(source, store, segmenter="superpixels", bands=(4, 2, 1)), Reporter())
    where = Place(LEFT + 200, TOP - 200, UTM.to_wkt())
    for bands, shown in (((4, 2, 1), (3, 1, 0)), ((1, 4, 3), (0, 3, 2))):
        nodes, edges, file = (tmp_path / f"{bands[0]}-{n}" for n in ("nodes.gpkg", "edges.gpkg", "graph.npz"))
        parameters = build_graph.Parameters(
            VectorSource(str(store)), nodes, edges, rgb=source, centre=where, rgb_bands=bands, output=file, max_nodes=1
        )
        build_graph.run(parameters, Reporter())
        with np.load(file) as found:
            colours = found["x"][0, :3]
        instance = InstanceFile(VectorSource(str(store))).within((LEFT, TOP - 400, LEFT + 400, TOP))
        wide = [rasterize([g], (400, 400), transform=Affine(1, 0, LEFT, 0, -1, TOP)) > 0 for g in instance.geometry]
        window = np.zeros((400, 400), bool)
        window[40:360, 40:360] = True
        means = [[values[b][w & window].mean() / 255 for b in shown] for w in wide if (w & window).any()]
        assert np.abs(np.array(means) - colours).sum(axis=1).min() < 2e-3
