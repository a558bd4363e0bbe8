"""The synthetic town: built by Stewart and Oke's ranges, physically consistent, reproducible."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from df4lcz_qgis.engine.areas import checks as training_area_checks
from df4lcz_qgis.engine.areas import training_areas
from df4lcz_qgis.engine.door import execute
from df4lcz_qgis.engine.sample_town import layout, rendering, surface
from df4lcz_qgis.engine.sample_town.files import majority
from df4lcz_qgis.engine.sample_town.materials import MATERIALS, NUMBER, SPECTRA
from df4lcz_qgis.engine.sample_town.noise import smooth_field
from df4lcz_qgis.engine.shared.errors import Cancelled, DestinationError, RequestError
from df4lcz_qgis.engine.shared.method import LCZ_BANDS
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

SIZE = 2000
#: Stewart and Oke (2012): building, impervious and pervious fractions in percent, height of buildings in m.
RANGES = {
    1: (40, 60, 40, 60, 0, 10, 25, 120),
    2: (40, 70, 30, 50, 0, 20, 10, 25),
    3: (40, 70, 20, 50, 0, 30, 3, 10),
    4: (20, 40, 30, 40, 30, 40, 25, 120),
    5: (20, 40, 30, 50, 20, 40, 10, 25),
    6: (20, 40, 20, 50, 30, 60, 3, 10),
    7: (60, 90, 0, 20, 0, 30, 2, 4),
    8: (30, 50, 40, 50, 0, 20, 3, 10),
    9: (10, 20, 0, 20, 60, 80, 3, 10),
    10: (20, 30, 20, 40, 40, 50, 5, 15),
    11: (0, 10, 0, 10, 90, 100, 0, 0),
    12: (0, 10, 0, 10, 90, 100, 0, 0),
    13: (0, 10, 0, 10, 90, 100, 0, 0),
    14: (0, 10, 0, 10, 90, 100, 0, 0),
    15: (0, 10, 90, 100, 0, 10, 0, 0),
    16: (0, 10, 0, 10, 90, 100, 0, 0),
    17: (0, 10, 0, 10, 90, 100, 0, 0),
}
#: Tallest plants in m of the land cover types that have any.
PLANTS = {11: (3, 30), 12: (3, 15), 13: (0, 2)}


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    names = {"sentinel2": "s2.tif", "rgb": "rgb.tif", "training_areas": "areas.gpkg", "truth": "truth.tif"}
    paths = {k: str(folder / v) for k, v in {**names, "heights": "heights.tif"}.items()}
    return execute("create-sample-town", {**paths, "size": SIZE, "seed": 3}, Reporter())


@pytest.fixture(scope="module")
def plan():
    return layout.plan(SIZE, 3)


@pytest.fixture(scope="module")
def ground(plan):
    return surface.build(plan, 3, Reporter())


def test_plan_has_every_class_in_one_piece_of_ground_each(plan):
    assert set(plan.classes.tolist()) == set(range(1, 18))
    owned = np.bincount(plan.owner.ravel(), minlength=len(plan.classes))
    assert owned.sum() == SIZE * SIZE
    assert owned.min() > 250**2  # a window of 320 m fits in hardly less
    assert plan.border.max() > 150
    sites = plan.sites.astype(int)
    assert (plan.owner[sites[:, 1], sites[:, 0]] == np.arange(len(sites))).mean() == 1


def test_every_neighbourhood_is_built_by_stewart_and_oke(plan, ground):
    for code, facts in zip(plan.classes, ground.facts):
        values = [100 * facts[f"{k}_fraction"] for k in ("building", "impervious", "pervious")]
        values.append(facts["building_height"])
        limits = np.array(RANGES[int(code)], float).reshape(4, 2)
        # Half a street more or less at a neighbourhood's border: 5 percentage points.
        tolerance = np.array([5, 5, 5, 0.5])
        assert (values >= limits[:, 0] - tolerance).all(), (code, values)
        assert (values <= limits[:, 1] + tolerance).all(), (code, values)


def test_plants_have_their_types_height(plan, ground):
    plants = np.array([m.kind == "plant" for m in MATERIALS])[ground.material]
    for code, (low, high) in PLANTS.items():
        inside = (plan.class_map == code) & (plan.border > 15) & plants
        heights = ground.height[inside] / 10
        assert low < np.percentile(heights, 98) <= high
        assert inside.sum() > 0.05 * (plan.class_map == code).sum()
    share = {c: plants[(plan.class_map == c) & (plan.border > 15)].mean() for c in (11, 12, 14)}
    assert share[11] > 0.8 > 0.6 > share[12] > 0.12
    assert share[14] < 0.02


def test_water_is_water_and_rock_is_hard(plan, ground):
    kinds = np.array([m.kind for m in MATERIALS])[ground.material]
    inner = plan.border > 15
    assert (kinds[(plan.class_map == 17) & inner] == "water").mean() > 0.99
    assert (kinds[(plan.class_map == 15) & inner] == "impervious").mean() > 0.9


def test_spectra_are_physical():
    assert SPECTRA.shape == (10, len(MATERIALS))
    assert SPECTRA.min() > 0 and SPECTRA.max() < 0.7
    ndvi = (SPECTRA[6] - SPECTRA[2]) / (SPECTRA[6] + SPECTRA[2])
    for name in ("lush_grass", "broadleaf", "conifer", "green_crop"):
        assert ndvi[NUMBER[name]] > 0.7
    for material, value in zip(MATERIALS, ndvi):
        if material.kind == "water":
            assert value < 0
        if material.kind in ("roof", "impervious") and material.name not in ("tarpaulin", "green_metal"):
            assert value < 0.4


def test_shadow_of_a_tower_is_as_long_as_the_sun_says():
    height = np.zeros((200, 200), np.uint16)
    height[100:110, 100:110] = 300
    dark = rendering.shadow(height, 45.0)
    # 30 m high, sun at 45 degrees: 30 m of shadow to the north-west, against the sun's azimuth of 145 degrees.
    rows, columns = np.nonzero(dark)
    assert rows.min() == pytest.approx(100 - 30 * np.cos(np.deg2rad(35)), abs=1.5)
    assert columns.min() == pytest.approx(100 - 30 * np.sin(np.deg2rad(35)), abs=1.5)
    assert not dark[110:, 110:].any() and not dark[100:110, 100:110].any()
    assert not rendering.shadow(np.zeros((20, 20), np.uint16), 45.0).any()


def test_mixing_keeps_the_mean_reflectance():
    rng = np.random.default_rng(0)
    material = np.repeat(np.repeat(rng.integers(0, len(MATERIALS), (80, 80)), 5, 0), 5, 1).astype(np.uint8)
    flat = surface.Surface(material, np.zeros((400, 400), np.uint16), np.full((400, 400), 100, np.uint8), [])
    fine = rendering.reflectance_5m(flat, Reporter())
    expected = SPECTRA[:, material].mean(axis=(1, 2), dtype=np.float64)
    np.testing.assert_allclose(fine.mean(axis=(1, 2), dtype=np.float64), expected, rtol=1e-5)
    sensed = np.stack([rendering._sensed(fine[band], band) for band in range(10)])
    np.testing.assert_allclose(sensed.mean(axis=(1, 2)), expected, rtol=0.01)
    assert sensed.shape == (10, 40, 40)


def test_point_spread_of_a_bright_point():
    """A single bright 5 m cell spreads by the documented Gaussian and aperture; 20 m bands spread wider."""
    fine = np.zeros((200, 200), np.float32)
    fine[100, 100] = 1
    narrow, wide = rendering._sensed(fine, 0), rendering._sensed(fine, 9)
    assert narrow.sum() * 4 == pytest.approx(1, rel=0.01)
    assert wide.sum() * 4 == pytest.approx(1, rel=0.01)
    for image, blur, aperture in ((narrow, 4.2, 10), (wide, 8.4, 20)):
        rows = np.arange(100) @ image.sum(axis=1) / image.sum()
        variance = ((np.arange(100) - rows) ** 2 @ image.sum(axis=1) / image.sum()) * 100
        # Gaussian, aperture and 5 m cell; linear resampling from 20 m adds about as much as its aperture again.
        expected = blur**2 + (aperture**2 / 12) * (1 if aperture == 10 else 2)
        assert variance == pytest.approx(expected, rel=0.35)


def test_shadow_darkens_both_images_but_blue_least(plan):
    material = np.full((400, 400), NUMBER["concrete"], np.uint8)
    height = np.zeros((400, 400), np.uint16)
    height[200:240, 200:240] = 800
    lone = surface.Surface(material, height, np.full((400, 400), 100, np.uint8), [])
    fine = rendering.reflectance_5m(lone, Reporter())
    dark = fine[:, 36, 38] / fine[:, 5, 5]
    np.testing.assert_allclose(dark, rendering.SKY_LIGHT, rtol=1e-3)
    assert (np.diff(dark) <= 0).all()


def test_smooth_field_has_unit_variance():
    fields = [smooth_field(np.random.default_rng(s), 300, 200, 12.0) for s in range(8)]
    assert np.mean(fields) == pytest.approx(0, abs=0.1)
    assert np.std(fields) == pytest.approx(1, abs=0.1)
    assert np.abs(np.diff(fields[0], axis=0)).max() < 0.4


def test_files_fit_together(town, plan):
    with rasterio.open(town["sentinel2"]) as s2, rasterio.open(town["rgb"]) as rgb, rasterio.open(town["truth"]) as lcz:
        assert s2.descriptions == LCZ_BANDS and s2.dtypes == ("uint16",) * 10 and s2.shape == (SIZE // 10,) * 2
        assert rgb.count == 3 and rgb.dtypes == ("uint8",) * 3 and rgb.shape == (SIZE, SIZE)
        assert s2.bounds == rgb.bounds == lcz.bounds and s2.crs == rgb.crs == lcz.crs
        assert s2.crs.to_epsg() == 32631
        assert all(d.tags()["DF4LCZ_SYNTHETIC"] == "yes" for d in (s2, rgb, lcz))
        image, truth = s2.read(), lcz.read(1)
        colour = rgb.read()
    assert image.min() >= 1 and 0.08 < image.mean() / 10000 < 0.3
    assert colour.min() >= 1 and 60 < colour.mean() < 160
    assert set(np.unique(truth)) == set(range(1, 18))
    corner = np.bincount(plan.class_map[:100, :100].ravel()).argmax()
    assert truth[0, 0] == corner
    # Vegetation is bright in the near infrared and water dark, as the truth has them.
    big = np.repeat(np.repeat(truth, 10, 0), 10, 1)
    near_infrared = image[6] / 10000
    assert np.median(near_infrared[big == 11]) > 0.15 > 0.06 > np.median(near_infrared[big == 17])
    # The red of both images is one: averaged to 100 m, they rise and fall together.
    red = colour[0].reshape(20, 100, 20, 100).mean(axis=(1, 3)).ravel()
    assert np.corrcoef(red, image[2].reshape(20, 10, 20, 10).mean(axis=(1, 3)).ravel())[0, 1] > 0.9


def test_training_areas_lie_inside_their_class(town, plan):
    areas = training_areas.read(VectorSource.parse(town["training_areas"]))
    assert areas.problems == () and areas.class_field == "class"
    assert set(areas.counts()) == set(range(1, 18)) and min(areas.counts().values()) >= 5
    prepared = training_area_checks.prepare(areas)
    assert len(prepared) == len(areas) == town["training_area_count"]
    for polygon, code in zip(areas.geometries, areas.codes):
        corners = shapely.get_coordinates(shapely.segmentize(polygon, 10))
        points = (np.array([-300000, 10000]) + corners * (1, -1)).astype(int)
        assert (plan.class_map[points[:, 1], points[:, 0]] == code).all()
    info = pyogrio.read_info(town["training_areas"])
    assert "building_fraction" in info["fields"]
    assert info["layer_metadata"]["DF4LCZ_SYNTHETIC"] == "yes"


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read()


def test_same_seed_same_town_other_seed_another(town, plan, tmp_path):
    names = {"sentinel2": "s2.tif", "rgb": "rgb.tif", "training_areas": "areas.gpkg", "truth": "truth.tif"}
    paths = {k: str(tmp_path / v) for k, v in names.items()}
    made = execute("create-sample-town", {**paths, "size": SIZE, "seed": 3}, Reporter())
    assert made["heights"] is None and not (tmp_path / "heights.tif").exists()
    for key in ("sentinel2", "rgb", "truth"):
        assert (read(town[key]) == read(paths[key])).all()
    other = layout.plan(SIZE, 4)
    assert (other.class_map != plan.class_map).mean() > 0.5


def test_heights_are_the_ground_s_with_errors_of_a_metre(town, ground):
    with rasterio.open(town["heights"]) as dataset:
        found, same = dataset.read(1), rasterio.open(town["rgb"]).bounds
        assert (dataset.dtypes, dataset.res, dataset.bounds) == (("float32",), (2.0, 2.0), same)
        assert dataset.descriptions == ("Height above ground",) and dataset.tags()["DF4LCZ_SYNTHETIC"] == "yes"
    true = ground.height.reshape(SIZE // 2, 2, SIZE // 2, 2).mean(axis=(1, 3)) / 10
    high = true > 8  # where no error is cut off at 0
    assert high.any() and found.min() == 0
    assert (found - true)[high].mean() == pytest.approx(0, abs=0.02)
    assert (found - true)[high].std() == pytest.approx(1, abs=0.02)


def test_majority():
    field = np.ones((200, 200), np.uint8)
    field[:100, :49] = 17
    field[100:, :51] = 9
    assert majority(field, 100).tolist() == [[1, 1], [9, 1]]


@pytest.mark.parametrize("size", [1650, 13000, 500])
def test_bad_sizes_are_refused(tmp_path, size):
    paths = {k: str(tmp_path / k) for k in ("sentinel2", "rgb", "training_areas", "truth")}
    with pytest.raises(RequestError, match="size"):
        execute("create-sample-town", {**paths, "size": size}, Reporter())
    assert not list(tmp_path.iterdir())


def test_cancel_and_unwritable_leave_nothing(tmp_path):
    class Stops(Reporter):
        def emit(self, event):
            if event["event"] == "progress" and event["fraction"] > 0.8:
                self.cancel()

    (tmp_path / "file").write_text("x")
    names = {"sentinel2": "s.tif", "rgb": "r.tif", "training_areas": "a.gpkg", "truth": "t.tif"}
    paths = {k: str(tmp_path / "out" / name) for k, name in names.items()}
    with pytest.raises(Cancelled):
        execute("create-sample-town", {**paths, "size": 1600}, Stops())
    assert not list((tmp_path / "out").iterdir())
    with pytest.raises(DestinationError):
        execute(
            "create-sample-town", {**paths, "size": 1600, "sentinel2": str(tmp_path / "file" / "a.tif")}, Reporter()
        )
