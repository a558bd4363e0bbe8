"""Training sets made from images and areas: the folder's layout, the windows in it, the splits, what is reported."""

import json
import pickle
import shutil
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from core_scenes import Recorder
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform

from df4lcz_qgis.engine.areas.training_areas import TrainingAreas
from df4lcz_qgis.engine.door import execute
from df4lcz_qgis.engine.instances.store import InstanceFile
from df4lcz_qgis.engine.shared.errors import Cancelled, DestinationError, TrainingAreasError, TrainingSetError
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.protocol import message_of
from df4lcz_qgis.engine.shared.reporter import Reporter
from df4lcz_qgis.engine.training import cutting, sampling
from df4lcz_qgis.engine.training import set_layout as training_set_layout
from df4lcz_qgis.engine.training import set_reading as training_set
from df4lcz_qgis.engine.training import set_writing as training_set_writer
from df4lcz_qgis.engine.training.completeness import tell_lost
from df4lcz_qgis.engine.training.set_creation import INSTANCES_FILE

LEFT, TOP, SIZE, RGB_SIZE = 500_000.0, 4_000_000.0, 2400, 1480
BANDS = LCZ_BANDS


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """A square of 2.4 km, synthetic: random Sentinel-2 numbers, and RGB of 40 m blocks in random colours in a part."""
    folder = tmp_path_factory.mktemp("images")
    rng = np.random.default_rng(5)
    n = SIZE // 10
    numbers = rng.integers(200, 5000, (10, n, n)).astype(np.uint16)
    profile = {
        "driver": "GTiff",
        "crs": "EPSG:32632",
        "width": n,
        "height": n,
        "count": 10,
        "dtype": "uint16",
        "transform": Affine(10, 0, LEFT, 0, -10, TOP),
        "nodata": 0,
    }
    with rasterio.open(folder / "s2.tif", "w", **profile) as dataset:
        dataset.write(numbers)
        for band, name in enumerate(BANDS, 1):
            dataset.set_band_description(band, name)
        dataset.update_tags(DF4LCZ_SYNTHETIC="yes")
    blocks = rng.integers(20, 240, (3, RGB_SIZE // 40, RGB_SIZE // 40)).astype(np.uint8)
    colours = np.repeat(np.repeat(blocks, 40, 1), 40, 2)
    profile.update(
        width=RGB_SIZE,
        height=RGB_SIZE,
        count=3,
        dtype="uint8",
        nodata=None,
        transform=Affine(1, 0, LEFT, 0, -1, TOP),
        photometric="rgb",
    )
    with rasterio.open(folder / "rgb.tif", "w", **profile) as dataset:
        dataset.write(colours)
    return folder, numbers, colours


def square(x, y, side=200):
    """A square whose upper-left corner lies x east and y south of the images'."""
    return shapely.box(LEFT + x, TOP - y - side, LEFT + x + side, TOP - y)


def write_areas(path, geometries, codes, crs="EPSG:32632"):
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(geometries, dtype=object)),
        [np.array(codes)],
        ["class"],
        geometry_type="Unknown",
        crs=crs,
        driver="GPKG",
    )
    return str(path)


@pytest.fixture(scope="module")
def areas(tmp_path_factory):
    """Three classes of four areas each, 190 m wide, 300 m and 400 m from centre to centre."""
    places = [(x, y) for y in (205, 605, 1005) for x in (205, 505, 805, 1105)]
    codes = [6] * 4 + [14] * 4 + [17] * 4
    path = tmp_path_factory.mktemp("areas") / "areas.gpkg"
    return write_areas(path, [square(x, y, 190) for x, y in places], codes)


def create(images, areas, output, reporter=None, **options):
    folder = images[0]
    values = {
        "s2": str(folder / "s2.tif"),
        "rgb": str(folder / "rgb.tif"),
        "training_areas": areas,
        "output": str(output),
        "segmenter": "superpixels",
        "step": 50,
    }
    values.update(options)
    return execute("create-training-set", {k: v for k, v in values.items() if v is not None}, reporter or Reporter())


@pytest.fixture(scope="module")
def made(images, areas, tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "set"
    return folder, create(images, areas, folder)


def test_folder_is_what_the_authors_code_reads(made, images):
    """Their loaders, step by step: a pickle of lists under .npz, then the two archives by the numbers in it."""
    folder, outputs = made
    for split in ("random", "polygons"):
        with open(folder / f"patches_split/partition_{split}.npz", "rb") as file:
            indexes = pickle.load(file)
        assert sorted(i for ids in indexes.values() for i in ids) == list(range(outputs["samples"]))
        for number in indexes["train"][:5]:
            with np.load(folder / f"sen2_img_patches/sen2_image_{number}.npz") as patch:
                one_hot = np.zeros(17)
                one_hot[patch["label"] - 1] = 1
                assert patch["image"].shape == (32, 32, 10)
            with np.load(folder / f"gg_nodes_refine/graph_{number}.npz") as graph:
                assert graph["x"].shape[1] == 5 and graph["a"].shape == (len(graph["x"]),) * 2
                assert np.where(graph["a"] > 0, 1, 0).trace() == 0
                assert (graph["y"] == one_hot).all()


def test_patches_are_the_images_reflectance(made, images):
    folder, _ = made
    rows = [line.split(",") for line in (folder / "samples.csv").read_text().splitlines()[1:]]
    for number, label, _, x, y, *_ in rows[::17]:
        row, column = round((TOP - float(y)) / 10), round((float(x) - LEFT) / 10)
        with np.load(folder / f"sen2_img_patches/sen2_image_{number}.npz") as patch:
            image, wide, stored = patch["image"], patch["surroundings"], int(patch["label"])
        expected = images[1][:, row - 16 : row + 16, column - 16 : column + 16].transpose(1, 2, 0) / 10000
        np.testing.assert_allclose(image, expected, rtol=1e-6)
        assert image.dtype == np.float32 and wide.shape == (48, 48, 10)
        assert (wide[8:40, 8:40] == image).all()
        assert stored == int(label)
        if row >= 24 and column >= 24:
            real = images[1][:, row - 24 : row + 24, column - 24 : column + 24].transpose(1, 2, 0) / 10000
            np.testing.assert_allclose(wide, real, rtol=1e-6)


def test_nodes_have_the_colours_of_their_window(made, images):
    folder, _ = made
    rows = [line.split(",") for line in (folder / "samples.csv").read_text().splitlines()[1:]]
    for number, _, _, x, y, *_ in rows[::29]:
        top, left = round(TOP - float(y)) - 160, round(float(x) - LEFT) - 160
        window = images[2][:, top : top + 320, left : left + 320] / 255
        with np.load(folder / f"gg_nodes_refine/graph_{number}.npz") as graph:
            nodes, distances = graph["x"], graph["a"]
        assert 20 <= len(nodes) <= 50
        for node in nodes[:10]:
            # The blocks are even: a node has the colour at its middle, up to smoothing between blocks.
            there = window[:, int(node[4] * 320), int(node[3] * 320)]
            assert np.abs(node[:3] - there).max() < 0.25
        i, j = 0, len(nodes) - 1
        assert distances[i, j] == pytest.approx(np.hypot(*(nodes[i, 3:] - nodes[j, 3:])))


def test_reader_reads_it_back(made):
    folder, outputs = made
    found = training_set.open_training_set(folder)
    assert found.name == "set" and found.has_surroundings and found.bands == BANDS
    samples = found.load(range(outputs["samples"]), Reporter(), surroundings=True)
    assert len(samples) == outputs["samples"]
    assert samples.class_counts() == outputs["class_samples"]
    assert samples.images.shape[1:] == (10, 48, 48)
    assert samples.counts.min() > 0
    parts = found.split("polygons")
    assert sum(map(len, parts.values())) == outputs["samples"]


def test_no_polygon_is_in_two_parts_and_every_class_in_each(made):
    folder, outputs = made
    found = training_set.open_training_set(folder)
    samples = found.load(range(outputs["samples"]), Reporter())
    parts = found.split("polygons")
    polygons = {part: set(samples.polygons[ids]) for part, ids in parts.items()}
    assert not polygons["train"] & polygons["test"] and not polygons["train"] & polygons["validation"]
    assert not polygons["validation"] & polygons["test"]
    assert [len(polygons[p]) for p in ("train", "validation", "test")] == [6, 3, 3]
    for ids in parts.values():
        assert set(samples.labels[ids] + 1) == {6, 14, 17}


def test_description_says_what_it_is_made_of(made):
    folder, outputs = made
    text = json.loads((folder / "training_set.json").read_text())
    assert text["format_version"] == 1 and text["synthetic"] is True
    assert text["classes"] == outputs["class_samples"] and text["polygons"] == {"6": 4, "14": 4, "17": 4}
    assert text["sentinel2"]["crs"] == "EPSG:32632" and text["sentinel2"]["reflectance"] == "(DN + 0) / 10000"
    assert text["segmenter"]["name"] == "superpixels" and text["google_earth"]["window_m"] == 320
    assert text["splits"]["polygons"] == {"seed": 0, "shares": [0.7, 0.1, 0.2]}
    assert sum(text["training_areas"]["samples"].values()) == outputs["samples"]
    assert (folder / "instances.gpkg").is_file()


def test_nothing_that_is_made_tells_where_its_sources_lay(made, images, areas):
    """Sets are passed on: names of files are told, the maker's folders are not."""
    folder, _ = made
    text = json.loads((folder / "training_set.json").read_text())
    told = [*text["sentinel2"]["sources"], *text["google_earth"]["sources"], text["training_areas"]["source"]]
    assert len(told) == 3 and all(name and "/" not in name and "\\" not in name for name in told)
    places = [str(place).encode() for place in (folder.parent, images[0], Path(areas).parent)]
    for path in folder.rglob("*"):
        assert not path.is_file() or not any(place in path.read_bytes() for place in places), path.name


def test_windows_lie_on_one_lattice_inside_their_areas(made, areas):
    folder, outputs = made
    _, _, wkb, _ = pyogrio.raw.read(areas)
    polygons = shapely.from_wkb(wkb)
    rows = [line.split(",") for line in (folder / "samples.csv").read_text().splitlines()[1:]]
    assert len(rows) == outputs["samples"] == 12 * 9  # 3 x 3 points of a 50 m lattice in 190 m
    for _, _, polygon, x, y, *_ in rows:
        assert shapely.contains_xy(polygons[int(polygon) - 1], float(x), float(y))
        assert (float(x) - LEFT) % 50 == 0 and (TOP - float(y)) % 50 == 0


def test_given_instances_are_used_as_they_are(made, images, areas, tmp_path):
    folder, _ = made
    again = create(images, areas, tmp_path / "again", instances=str(folder / "instances.gpkg"))
    assert not (tmp_path / "again/instances.gpkg").exists()
    for number in range(0, again["samples"], 13):
        name = f"gg_nodes_refine/graph_{number}.npz"
        with np.load(folder / name) as first, np.load(tmp_path / "again" / name) as second:
            np.testing.assert_array_equal(first["x"], second["x"])


def test_windows_that_imagery_hardly_covers_have_no_graph(images, tmp_path):
    """As on a map, where the Google Earth stream counts from 60 % on; by the pixels, which end within the bounds."""
    with rasterio.open(images[0] / "rgb.tif") as dataset:
        profile, colours = {**dataset.profile, "nodata": 0}, dataset.read()
    colours[:, :, 600:] = 0
    with rasterio.open(tmp_path / "rgb.tif", "w", **profile) as dataset:
        dataset.write(colours)
    # Windows reach 160 m beyond their middles: to the east of x = 600 nothing is covered.
    geometries = [square(x, y, 100) for x in (310, 500, 560, 700) for y in (300, 700, 1000)]
    path = write_areas(tmp_path / "areas.gpkg", geometries, [6, 14, 17] * 4)
    reporter = Recorder()
    outputs = create(images, path, tmp_path / "set", reporter, rgb=str(tmp_path / "rgb.tif"))
    rows = [line.split(",") for line in (tmp_path / "set/samples.csv").read_text().splitlines()]
    assert rows[0] == ["id", "label", "polygon", "x", "y", "graph", "features"]
    hidden = 0
    for number, _, _, x, _, graph, features in rows[1:]:
        covered = np.clip((LEFT + 600 - (float(x) - 160)) / 320, 0, 1)
        assert (tmp_path / f"set/gg_nodes_refine/graph_{number}.npz").is_file() == (covered > 0.6) == (graph == "1")
        assert features == "0" and abs(covered - 0.6) > 0.01
        hidden += covered <= 0.6
    assert 0 < hidden < outputs["samples"] == len(rows) - 1
    told = f"{hidden} windows of which the RGB image covers no more than 60 %"
    assert [p["what"] for p in outputs["report"] if p["kind"] == "little-imagery"] == [told]
    assert f"{told}: the Google Earth stream does not see them." in reporter.texts("warning")
    found = training_set.open_training_set(tmp_path / "set").load(range(outputs["samples"]), Reporter())
    assert (found.counts == 0).sum() == hidden


def test_a_lost_graph_is_no_window_without_objects(made, tmp_path):
    folder = shutil.copytree(made[0], tmp_path / "set")
    for number in (3, 5):
        (folder / f"gg_nodes_refine/graph_{number}.npz").unlink()
    found, reporter = training_set.open_training_set(folder), Recorder()
    assert len(found.given["graph"]) == 108 and found.given["features"] == frozenset()
    assert len(found.load(range(40), reporter)) == 38
    (warning,) = reporter.texts("warning")
    assert warning.startswith("2 of 40 samples of set cannot be read: 3 (its graph is lost), 5 (its graph is lost)")
    assert len(found.load(range(40), Reporter(), graphs=False)) == 40
    for number in range(10, 20):
        (folder / f"gg_nodes_refine/graph_{number}.npz").unlink()
    with pytest.raises(TrainingSetError, match="12 of 40 samples of set cannot be read"):
        found.load(range(40), Reporter())
    text = (folder / "samples.csv").read_text()
    (folder / "samples.csv").write_text(text.replace(",1,0\n", ",yes,0\n", 1))
    with pytest.raises(TrainingSetError, match="line of the sample 0, where graph must be 0 or 1"):
        training_set.open_training_set(folder)


def test_early_sets_tell_by_their_report_how_many_graphs_are_lost(make_training_set, tmp_path):
    folder = make_training_set(tmp_path / "early", per_class=5)
    text = json.loads((folder / "training_set.json").read_text())
    text["report"] = [{"kind": "no-instances", "areas": [], "what": "2 windows without any instance", "done": "-"}]
    (folder / "training_set.json").write_text(json.dumps(text))

    def told():
        reporter = Recorder()
        tell_lost(training_set.open_training_set(folder), reporter, graphs=True, features=True)
        return reporter.texts("warning")

    for number in range(2):
        (folder / f"gg_nodes_refine/graph_{number}.npz").unlink()
    assert told() == []
    for number in range(2, 5):
        (folder / f"gg_nodes_refine/graph_{number}.npz").unlink()
    assert told() == [
        "The training set small has lost the graphs of 3 samples, which count as windows without objects. Copy or "
        "create the training set again."
    ]
    for path in (folder / "gg_nodes_refine").iterdir():
        path.unlink()
    assert told() == []  # a set without any is refused where they are needed


def test_windows_lie_where_objects_were_looked_for(images, areas, tmp_path):
    """Objects of the western 720 m: of the areas' columns at 300, 600, 900 and 1200 m the first is left."""
    store, rgb = tmp_path / "west.gpkg", str(images[0] / "rgb.tif")
    west = f"{LEFT},{TOP - RGB_SIZE},{LEFT + 720},{TOP},EPSG:32632"
    execute("segment", {"rgb": rgb, "output": str(store), "segmenter": "superpixels", "extent": west}, Reporter())
    outputs = create(images, areas, tmp_path / "set", instances=str(store))
    rows = (tmp_path / "set/samples.csv").read_text().splitlines()[1:]
    xs = {float(row.split(",")[3]) - LEFT for row in rows}
    # 95 % of a window of 320 m must lie on that ground: centres up to 576 m.
    assert len(rows) == outputs["samples"] and xs == {250, 300, 350, 550}
    assert any("west.gpkg" in str(found) for found in outputs["report"])


def test_colours_of_16_bits_say_by_what_limits(images, areas, tmp_path):
    blocks = np.random.default_rng(4).integers(300, 1500, (3, RGB_SIZE // 40, RGB_SIZE // 40))
    deep = blocks.repeat(40, 1).repeat(40, 2)
    profile = {"driver": "GTiff", "crs": "EPSG:32632", "width": RGB_SIZE, "height": RGB_SIZE, "count": 3}
    place = Affine(1, 0, LEFT, 0, -1, TOP)
    with rasterio.open(tmp_path / "deep.tif", "w", dtype="uint16", transform=place, **profile) as dataset:
        dataset.write(deep.astype(np.uint16))
    create(images, areas, tmp_path / "set", rgb=str(tmp_path / "deep.tif"), max_per_polygon=1)
    text = json.loads((tmp_path / "set/training_set.json").read_text())
    limits = text["google_earth"]["stretch"]
    np.testing.assert_allclose(limits, np.percentile(deep, (2, 98), axis=(1, 2)).T, atol=1e-3)
    made = InstanceFile(VectorSource(str(tmp_path / "set/instances.gpkg"))).provenance
    assert [list(pair) for pair in made.stretch] == limits


def test_without_rgb_there_is_no_graph(images, areas, tmp_path):
    outputs = create(images, areas, tmp_path / "set", rgb=None)
    assert not list((tmp_path / "set/gg_nodes_refine").iterdir())
    text = json.loads((tmp_path / "set/training_set.json").read_text())
    assert text["google_earth"] is None and text["segmenter"] is None
    found = training_set.open_training_set(tmp_path / "set").load(range(outputs["samples"]), Reporter())
    assert (found.counts == 0).all()


def test_seed_decides_the_splits(images, areas, tmp_path):
    splits = []
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        create(images, areas, tmp_path / name, rgb=None, seed=seed, max_per_polygon=5)
        splits.append(
            [(tmp_path / name / f"patches_split/partition_{s}.npz").read_bytes() for s in ("polygons", "random")]
        )
    assert splits[0] == splits[1]
    assert splits[0][0] != splits[2][0] and splits[0][1] != splits[2][1]


def test_what_is_wrong_with_areas_is_reported(images, tmp_path):
    geometries = [
        square(300, 300),
        square(900, 300),
        square(1500, 300),
        square(1600, 400),
        square(0, 0, 60),
        square(5000, 0),
        shapely.box(LEFT + 300, TOP - 1215, LEFT + 900, TOP - 1200),
        square(1000, 1600),
    ]
    path = write_areas(tmp_path / "areas.gpkg", geometries, [2, 2, 2, 5, 5, 5, 9, 11])
    outputs = create(images, path, tmp_path / "set", rgb=None)
    found = {(p["kind"], tuple(p["areas"])): p["done"] for p in outputs["report"]}
    assert found[("overlap", ("3", "4"))] == "the shared ground is used for neither"
    assert found[("sliver", ("7",))] == "left out"
    assert found[("outside", ("5", "6"))] == "left out"
    assert found[("few-polygons", ("4",))] == "all of it goes into training"
    assert found[("few-polygons", ("8",))] == "all of it goes into training"
    assert set(outputs["class_samples"]) == {"2", "5", "11"}
    assert outputs["class_polygons"] == {"2": 3, "5": 1, "11": 1}


def test_small_area_gets_one_window(images, tmp_path):
    path = write_areas(tmp_path / "areas.gpkg", [square(1011, 1011, 28)], [3])
    outputs = create(images, path, tmp_path / "set", rgb=None, step=200)
    assert outputs["samples"] == 1
    assert [p["kind"] for p in outputs["report"]] == ["small", "few-polygons"]
    x, y = (tmp_path / "set/samples.csv").read_text().splitlines()[1].split(",")[3:5]
    assert shapely.box(LEFT + 1011, TOP - 1039, LEFT + 1039, TOP - 1011).contains(shapely.Point(float(x), float(y)))


def test_missing_pixels_and_other_crs(images, areas, tmp_path):
    folder, numbers, _ = images
    with rasterio.open(folder / "s2.tif") as dataset:
        profile, holed = dataset.profile, numbers.copy()
    holed[:, 20:24, 20:24] = 0  # in one band alone it would be a dark pixel
    with rasterio.open(tmp_path / "holed.tif", "w", **profile) as dataset:
        dataset.write(holed)
    geographic = tmp_path / "degrees.gpkg"
    _, _, wkb, (codes,) = pyogrio.raw.read(areas)
    polygons = shapely.from_wkb(wkb)
    degrees = shapely.transform(polygons, lambda c: np.column_stack(transform("EPSG:32632", "EPSG:4326", *c.T)))
    write_areas(geographic, degrees, codes, "EPSG:4326")
    outputs = create(images, str(geographic), tmp_path / "set", s2=str(tmp_path / "holed.tif"), rgb=None)
    assert [tuple(p["areas"]) for p in outputs["report"] if p["kind"] == "outside"] == [("1",)]
    assert outputs["samples"] == 11 * 9


@pytest.mark.parametrize("kind", ["file", "other"])
def test_foreign_places_are_not_overwritten(images, areas, tmp_path, kind):
    target = tmp_path / "target"
    if kind == "file":
        target.write_text("mine")
    else:
        target.mkdir()
        (target / "mine.txt").write_text("mine")
    with pytest.raises(DestinationError, match="Name a"):
        create(images, areas, target, rgb=None)
    kept = target if kind == "file" else target / "mine.txt"
    assert kept.read_text() == "mine"


def test_set_is_replaced_when_whole_and_kept_when_cancelled(images, areas, tmp_path):
    target = tmp_path / "set"
    create(images, areas, target, rgb=None, max_per_polygon=2)
    before = (target / "samples.csv").read_text()

    class Stops(Reporter):
        def emit(self, event):
            if str(message_of(event)).startswith("Cutting window 50"):
                self.cancel()

    values = {"s2": str(images[0] / "s2.tif"), "training_areas": areas, "output": str(target)}
    with pytest.raises(Cancelled):
        execute("create-training-set", values, Stops())
    assert (target / "samples.csv").read_text() == before
    assert [p.name for p in tmp_path.iterdir()] == ["set"]
    create(images, areas, target, rgb=None, max_per_polygon=3)
    assert len((target / "samples.csv").read_text().splitlines()) == 1 + 36
    assert [p.name for p in tmp_path.iterdir()] == ["set"]


def test_areas_elsewhere(images, tmp_path):
    path = write_areas(tmp_path / "areas.gpkg", [square(50_000, 0)], [3])
    with pytest.raises(TrainingAreasError, match="No window of 320 m"):
        create(images, path, tmp_path / "set", rgb=None)
    assert not (tmp_path / "set").exists()


def test_limits_take_from_all_areas():
    windows = sampling.Windows(np.arange(60), np.arange(60), np.repeat([0, 1, 2], [40, 15, 5]))
    codes = np.array([4, 4, 4])
    kept = sampling.limited(windows, codes, 10, 0, np.random.default_rng(0))
    assert np.bincount(kept.area).tolist() == [10, 10, 5]
    kept = sampling.limited(windows, codes, 0, 9, np.random.default_rng(0))
    assert np.bincount(kept.area).tolist() == [3, 3, 3]
    kept = sampling.limited(windows, codes, 0, 0, np.random.default_rng(0))
    assert len(kept) == 60


@pytest.mark.parametrize(
    ("polygons", "expected"),
    [(1, (1, 0, 0)), (2, (1, 0, 1)), (3, (1, 1, 1)), (5, (3, 1, 1)), (10, (7, 1, 2)), (30, (21, 3, 6))],
)
def test_split_by_polygon_is_stratified(polygons, expected):
    groups = np.repeat(np.arange(2 * polygons), 7)
    labels = np.repeat([3, 8], 7 * polygons)
    parts = sampling.split_by_polygon(labels, groups, np.random.default_rng(1))
    for label in (3, 8):
        found = tuple(len({groups[i] for i in parts[p] if labels[i] == label}) for p in training_set_layout.PARTS)
        assert found == expected
    assert sorted(i for ids in parts.values() for i in ids) == list(range(len(labels)))


def test_split_by_sample_keeps_shares_in_each_class():
    labels = np.repeat([1, 2, 3], [100, 50, 10])
    parts = sampling.split_by_sample(labels, np.random.default_rng(3))
    assert [len(parts[p]) for p in ("train", "validation", "test")] == [112, 16, 32]
    assert sorted(i for ids in parts.values() for i in ids) == list(range(160))


def test_shared_ground_is_counted():
    windows = sampling.Windows(np.array([0, 31, 32, 100]), np.zeros(4, np.int64), np.arange(4))
    parts = {"train": [0], "validation": [1, 2], "test": [3]}
    assert sampling.shared_ground(windows, parts, 32) == {"validation": 1, "test": 0}


def test_the_old_set_comes_back_when_the_new_one_cannot_take_its_place(tmp_path):
    """As on Windows, where a folder with an open file in it cannot be moved; here the new one is taken away."""
    folder = tmp_path / "jeu né"
    for content in ("old", "new"):
        try:
            with training_set_writer.create_training_set(folder, 1, Reporter()) as writer:
                writer.finish({}, {"name": content})
                if content == "new":
                    writer.folder.rename(tmp_path / "away")
        except DestinationError as error:
            assert content == "new" and "cannot be written" in str(error)
    assert json.loads((folder / "training_set.json").read_text())["name"] == "old"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["away", "jeu né"]


def test_two_processes_make_the_same_set(images, areas, made, tmp_path, monkeypatch, processes_at_once):
    """Every array and text, with graphs, layers of objects and further features, to the last digit."""
    folder = images[0]
    monkeypatch.setattr(cutting, "_PART", 16)
    further = {"layers": [str(folder / "rgb.tif")], "features": str(folder / "s2.tif"), "max_per_polygon": 3}
    further |= {"instances": str(made[0] / INSTANCES_FILE), "name": "set"}
    reporter = Recorder()
    sets = [create(images, areas, tmp_path / n, workers=n, reporter=reporter, **further) for n in "12"]
    assert "2 processes share the work." in reporter.texts("info")
    assert sets[0]["samples"] == sets[1]["samples"] == 36
    one, two = (tmp_path / n for n in "12")
    names = sorted(str(p.relative_to(one)) for p in one.rglob("*") if p.is_file())
    assert names == sorted(str(p.relative_to(two)) for p in two.rglob("*") if p.is_file())
    for name in names:
        if Path(name).parts[0] == training_set_layout.SPLIT_FOLDER or name.endswith((".json", ".csv")):
            assert (one / name).read_bytes() == (two / name).read_bytes(), name
        elif name.endswith(".npz"):
            with np.load(one / name) as first, np.load(two / name) as second:
                assert first.files == second.files
                for key in first.files:
                    np.testing.assert_array_equal(first[key], second[key], err_msg=f"{name}, {key}")
    assert len(list((one / training_set_layout.features_name(0)).parent.iterdir())) == sets[0]["samples"]


def test_parts_hold_few_windows_where_features_are_large():
    windows = sampling.Windows(np.arange(300), np.arange(300) + 7, np.zeros(300, np.int64))
    assert [len(p) for p in cutting.parts_of(windows)] == [128, 128, 44]
    large = cutting.parts_of(windows, 4 * 512 * 32 * 32)
    assert max(map(len, large)) == 15 and sum(map(len, large)) == 300
    assert [p.first for p in large] == list(range(0, 300, 15))
    assert large[1].rows[0] == 15 and large[1].columns[0] == 22
    assert [len(p) for p in cutting.parts_of(windows.take(np.arange(2)), 10**9)] == [1, 1]


def test_a_window_that_several_areas_of_a_class_have_is_taken_once():
    """A layer that was appended to itself after its vertices were rounded, say."""
    square = shapely.box(0, 0, 500, 500)
    shapes = [square, shapely.affinity.translate(square, 3, 3), shapely.box(5000, 0, 5400, 500)]
    areas = TrainingAreas(np.array(shapes), np.array([2, 2, 6]), ("1", "2", "3"), CRS.from_epsg(32632), "a", "class")
    alone, _ = sampling.windows_in(areas.take(np.array([True, False, True])), 0, 1000, 10, 32, 10)
    found, problems = sampling.windows_in(areas, 0, 1000, 10, 32, 10)
    assert np.array_equal(found.rows[found.area == 0], alone.rows[alone.area == 0]) and (found.area == 2).any()
    places = np.stack([found.rows, found.columns])
    assert np.unique(places, axis=1).shape == places.shape
    (problem,) = problems
    assert problem.kind == "double" and problem.areas == ("2",) and "taken once" in str(problem.done)
