import contextlib
import csv
import json
import os
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio.raw
import pyproj
import pytest
import rasterio
import shapely
from core_scenes import write_map
from rasterio.transform import Affine, from_origin
from scipy.stats import binomtest
from sklearn import metrics
from test_new_training_areas import Listener

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import (
    CrsError,
    ExtentError,
    LczCodesError,
    RequestError,
    TrainingAreasError,
    VectorError,
)
from df4lcz_qgis.engine.shared.reporter import Reporter


def _map(path, codes, transform=None, crs="EPSG:32632", nodata=0, dtype="uint8"):
    return str(write_map(path, codes, transform, crs, nodata, dtype))


def _areas(path, boxes, codes, crs="EPSG:32632", field="class"):
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(np.array(boxes, dtype=object)),
        field_data=[np.array(codes)],
        fields=np.array([field]),
        geometry_type="Polygon",
        crs=crs,
        driver="GPKG",
    )
    return str(path)


def counted_once(shapes, classes, codes):
    """Reference and mapped class of each cell of areas (column, row), and how many are of several; by each centre.

    An area without a centre is its representative point, where that lies in a cell with no other's centre.
    """
    rows, columns = np.indices(codes.shape)
    centres, small = {}, {}
    for shape, code in zip(shapes, classes, strict=True):
        inside = np.argwhere(shapely.contains_xy(shape, columns + 0.5, rows + 0.5)).tolist()
        point = shape.representative_point()
        place = [int(np.floor(point.y)), int(np.floor(point.x))]
        if not inside and not (0 <= place[0] < codes.shape[0] and 0 <= place[1] < codes.shape[1]):
            continue
        for cell in inside or [place]:
            (centres if inside else small).setdefault(tuple(cell), set()).add(int(code))
    found = {**small, **centres}
    once = {cell: min(of) for cell, of in found.items() if len(of) == 1}
    mapped = np.array([codes[cell] for cell in once])
    return np.array(list(once.values())), mapped, len(found) - len(once)


def _run(**parameters):
    return door.execute("accuracy", parameters, Reporter())


@pytest.fixture
def scene(tmp_path):
    """A random map of 60 x 50 cells and six reference boxes on cell borders, two of them on ten cells in common."""
    codes = np.random.default_rng(5).choice([0, 1, 2, 6, 11, 14, 17], (50, 60), p=[0.1, 0.1, 0.2, 0.2, 0.2, 0.1, 0.1])
    corners = [(0, 0, 10, 10), (8, 5, 20, 15), (30, 30, 41, 37), (5, 40, 9, 50), (50, 0, 60, 50), (25, 25, 26, 26)]
    classes = [1, 2, 6, 14, 17, 11]
    boxes = [shapely.box(5e5 + 100 * a, 5.5e6 - 100 * d, 5e5 + 100 * c, 5.5e6 - 100 * b) for a, b, c, d in corners]
    codes[25, 25] = 11
    once = np.ones(codes.shape, bool)
    once[5:10, 8:10] = False
    pairs = [
        (k, m)
        for k, (a, b, c, d) in zip(classes, corners, strict=True)
        for m in codes[b:d, a:c][once[b:d, a:c]].tolist()
    ]
    map_path = _map(tmp_path / "LCZ Zürich é.tif", codes)
    return map_path, _areas(tmp_path / "Flächen.gpkg", boxes, classes), np.array(pairs), codes


def test_areas_give_what_scikit_learn_gives(scene, tmp_path):
    map_path, areas, pairs, _ = scene
    reference, mapped = pairs[pairs[:, 1] > 0].T
    outputs = _run(
        lcz=map_path, areas=areas, report=tmp_path / "a.html", table=tmp_path / "a.csv", json=tmp_path / "a.json"
    )
    assert outputs["samples"] == len(reference) and outputs["groups"] == 6
    assert outputs["unmapped"] == int((pairs[:, 1] == 0).sum())
    assert outputs["oa"] == pytest.approx(metrics.accuracy_score(reference, mapped))
    assert outputs["kappa"] == pytest.approx(metrics.cohen_kappa_score(reference, mapped))
    assert outputs["weighted_f1"] == pytest.approx(metrics.f1_score(reference, mapped, average="weighted"))
    matrix = metrics.confusion_matrix(reference, mapped, labels=range(1, 18))
    with open(tmp_path / "a.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert np.array_equal(np.array([r[1:18] for r in rows[1:18]], dtype=int), matrix)
    content = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert content["accuracy"]["confusion"] == matrix.tolist()
    low, high = content["bootstraps"]["metrics"]["oa"]["interval"]
    assert low < outputs["oa"] < high  # every class has one area, so that areas are drawn from all
    html = (tmp_path / "a.html").read_text("utf-8")
    assert "LCZ Zürich é.tif against Flächen.gpkg" in html and f"{100 * outputs['oa']:.1f} %" in html


def test_areas_in_another_crs_and_coded_otherwise(scene, tmp_path):
    map_path, areas, _, codes = scene
    expected = _run(lcz=map_path, areas=areas)
    wgs = tmp_path / "wgs.gpkg"
    meta, _, wkb, columns = pyogrio.raw.read(areas)
    boxes = shapely.transform(
        shapely.from_wkb(wkb), lambda xy: np.column_stack(rasterio.warp.transform(meta["crs"], "EPSG:4326", *xy.T))
    )
    names = np.array([lcz.by_code(c).title for c in columns[0]], dtype=object)
    _areas(wgs, boxes, names, "EPSG:4326", "LCZ name")
    other = np.vectorize({0: -9, **lcz.CODE_SCHEMES["101-107"]}.get)(codes)
    coded = _map(tmp_path / "coded.tif", other, nodata=-9, dtype="float32")
    outputs = _run(lcz=coded, areas=str(wgs), class_field="LCZ name")
    for key in ("oa", "oaw", "samples", "unmapped"):
        assert outputs[key] == pytest.approx(expected[key])


@pytest.mark.parametrize("nodata", [0, 200])
def test_a_reference_raster_on_another_grid(scene, tmp_path, nodata):
    map_path, _, _, codes = scene
    # Each reference cell in a hundred cells of a tenth of its size, over part of the map only.
    reference = np.roll(codes, 1, axis=1)
    fine = np.kron(reference[10:40], np.ones((10, 10), dtype=int))
    path = _map(
        tmp_path / "fine.tif", np.where(fine, fine, nodata), from_origin(500000, 5500000 - 1000, 10, 10), nodata=nodata
    )
    outputs = _run(lcz=map_path, reference=path, report=tmp_path / "r.html")
    a, b = codes[10:40].ravel(), reference[10:40].ravel()
    both = (a > 0) & (b > 0)
    assert outputs["samples"] == both.sum()
    assert outputs["unmapped"] == int(((a == 0) & (b > 0)).sum())
    assert outputs["oa"] == pytest.approx((a == b)[both].mean())
    assert "square blocks of cells" in (tmp_path / "r.html").read_text("utf-8")


def test_a_map_against_itself_is_perfect_whatever_the_blocks(tmp_path, monkeypatch):
    codes = np.random.default_rng(1).integers(0, 18, (700, 530))
    path = _map(tmp_path / "map.tif", codes)
    from df4lcz_qgis.engine.maps import assessment, lcz_codes
    from df4lcz_qgis.engine.maps.lcz_codes import LczReader

    with rasterio.open(path) as dataset:
        whole = assessment.against_raster(LczReader(dataset), LczReader(dataset), Reporter())
        monkeypatch.setattr(lcz_codes.LczReader.blocks, "__defaults__", (97,))
        split = assessment.against_raster(LczReader(dataset), LczReader(dataset), Reporter())
    assert np.array_equal(whole.confusion, np.diag(np.bincount(codes.ravel(), minlength=18)[1:]))
    for name in ("reference", "mapped", "groups", "counts"):
        assert np.array_equal(getattr(whole, name), getattr(split, name))
    assert whole.groups_total == 64 * 49  # blocks of 11 cells


def test_bootstraps_can_be_left_out(scene):
    map_path, areas, _, _ = scene
    assert _run(lcz=map_path, areas=areas, bootstraps=0)["oa"] > 0


def test_intervals_of_one_area_a_class_are_not_of_width_zero(tmp_path):
    rng = np.random.default_rng(0)
    truth = np.kron(np.array([[2, 6], [14, 17]]), np.ones((20, 20), int))
    corners = [(2, 2), (25, 2), (2, 25), (25, 25)]
    boxes = [
        shapely.box(5e5 + 100 * c, 5.5e6 - 100 * (r + 6), 5e5 + 100 * (c + 6), 5.5e6 - 100 * r) for c, r in corners
    ]
    areas = _areas(tmp_path / "areas.gpkg", boxes, [2, 6, 14, 17])
    wrong = np.where(rng.random(truth.shape) < 0.6, truth, 5)
    for name, codes in {"wrong": wrong, "right": truth}.items():
        path, report = _map(tmp_path / f"{name}.tif", codes), str(tmp_path / f"{name}.html")
        found = _run(lcz=path, areas=areas, bootstraps=1000, json=str(tmp_path / "a.json"), report=report)
        low, high = json.loads((tmp_path / "a.json").read_text())["bootstraps"]["metrics"]["oa"]["interval"]
        shares = [(codes == truth)[r : r + 6, c : c + 6].mean() for c, r in corners]
        assert found["oa"] == pytest.approx(np.mean(shares))
        if name == "wrong":
            # Four areas drawn with replacement: the mean of as many draws among their shares.
            draws = np.random.default_rng(1).choice(shares, (20_000, 4)).mean(1)
            assert [low, high] == pytest.approx(
                np.quantile(draws, [0.025, 0.975]).tolist(), abs=0.02
            ) and high - low > 0.05
        else:
            wilson = binomtest(4, 4).proportion_ci(method="wilson")
            assert [low, high] == pytest.approx([wilson.low, wilson.high])
            assert "51.0 – 100.0 %" in Path(report).read_text(encoding="utf-8")


def test_bad_input_is_told_apart(scene, tmp_path):
    map_path, areas, _, codes = scene
    with pytest.raises(RequestError, match="one reference"):
        _run(lcz=map_path)
    with pytest.raises(RequestError, match="one reference"):
        _run(lcz=map_path, areas=areas, reference=map_path)
    far = _areas(tmp_path / "far.gpkg", [shapely.box(0, 0, 1, 1)], [3], "EPSG:4326")
    with pytest.raises(ExtentError, match=r"None of the 1 areas of far\.gpkg lies on"):
        _run(lcz=map_path, areas=far)
    beyond = _areas(tmp_path / "beyond.gpkg", [shapely.box(1e8, 1e8, 2e8, 2e8)], [3])
    degrees = _map(tmp_path / "deg.tif", codes, from_origin(8, 49, 0.001, 0.001), "EPSG:4326")
    with pytest.raises((ExtentError, TrainingAreasError), match=r"beyond\.gpkg"):
        _run(lcz=degrees, areas=beyond)
    away = _map(tmp_path / "away.tif", codes, from_origin(900000, 5500000, 100, 100))
    with pytest.raises(ExtentError, match="no cell with data in common"):
        _run(lcz=map_path, reference=away)
    broken = _map(tmp_path / "height.tif", codes + 0.5, dtype="float32")
    with pytest.raises(LczCodesError, match="fractions"):
        _run(lcz=broken, areas=areas)
    with pytest.raises(TrainingAreasError, match="no field 'lulc'"):
        _run(lcz=map_path, areas=areas, class_field="lulc")
    text = _areas(tmp_path / "text.gpkg", [shapely.box(0, 0, 1, 1)], np.array(["forest"], dtype=object))
    with pytest.raises(TrainingAreasError, match="LCZ classes"):
        _run(lcz=map_path, areas=text)
    empty = tmp_path / "empty.geojson"
    empty.write_text('{"type": "FeatureCollection", "features": []}')
    with pytest.raises(VectorError, match="no features"):
        _run(lcz=map_path, areas=str(empty))
    bare = _map(tmp_path / "bare.tif", codes, crs=None)
    with pytest.raises(CrsError, match="no coordinate reference system"):
        _run(lcz=bare, areas=areas)


@pytest.mark.filterwarnings("error::RuntimeWarning")
def test_areas_that_lie_nowhere_are_told(scene, tmp_path):
    map_path, areas, _, _ = scene
    expected = _run(lcz=map_path, areas=areas, bootstraps=0)
    _, _, wkb, (codes,) = pyogrio.raw.read(areas)
    boxes = shapely.from_wkb(wkb)
    nowhere = _areas(tmp_path / "b.gpkg", [*boxes, shapely.box(1e9, 1e9, 2e9, 2e9)], [*codes, 3])
    degrees = _map(tmp_path / "deg.tif", np.full((300, 300), 6), from_origin(8.9, 49.8, 0.001, 0.001), "EPSG:4326")
    listener = Listener()
    door.execute("accuracy", {"lcz": degrees, "areas": nowhere, "bootstraps": 0}, listener)
    (told,) = (w for w in listener.warnings if "Outside of where" in str(w))
    assert "'ids': '7'" in str(told) and "left out" in str(told)
    with contextlib.closing(sqlite3.connect(areas)) as database:  # "Undefined Cartesian SRS"
        for table in ("gpkg_contents", "gpkg_geometry_columns"):
            database.execute(f"UPDATE {table} SET srs_id = -1")
        database.commit()
    with pytest.raises(CrsError, match=r"Flächen\.gpkg has no coordinate reference system"):
        _run(lcz=map_path, areas=areas)
    with pytest.raises(CrsError, match=r"Flächen\.gpkg has no coordinate reference system"):
        door.execute("statistics", {"lcz": map_path, "zones": areas, "zone_table": str(tmp_path / "z.csv")}, Reporter())
    assert expected["oa"] == pytest.approx(
        _run(lcz=map_path, areas={"path": areas, "crs": "EPSG:32632"}, bootstraps=0)["oa"]
    )


def test_global_map_against_wudapt_areas():
    folder = os.environ.get("DF4LCZ_TEST_DATA")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    map_path = Path(folder) / "lcz" / "hongkong_lcz_global_v3.tif"
    areas = Path(folder) / "lcz" / "hongkong_wudapt_training_areas.gpkg"
    outputs = _run(lcz=map_path, areas=areas)
    # Another way to the same figures: every cell's centre held against every repaired polygon.
    meta, _, wkb, columns = pyogrio.raw.read(areas)
    shapes = shapely.make_valid(shapely.from_wkb(wkb))
    with rasterio.open(map_path) as dataset:
        codes, transform = dataset.read(1), dataset.transform
    parts, part_classes = [], []
    for shape, code in zip(shapes, columns[meta["fields"].tolist().index("class")], strict=True):
        for part in getattr(shape, "geoms", [shape]):
            # Parts of hardly any size are left over from mending an outline.
            if part.geom_type == "Polygon" and part.area >= 0.01 * shape.area:
                parts.append(shapely.transform(part, lambda xy: np.column_stack(~transform * tuple(xy.T))))
                part_classes.append(code)
    reference, mapped, disputed = counted_once(parts, part_classes, codes)
    assert (mapped > 0).all() and disputed == 53
    assert outputs["samples"] == len(reference) == 264
    assert outputs["oa"] == pytest.approx(metrics.accuracy_score(reference, mapped))
    assert outputs["kappa"] == pytest.approx(metrics.cohen_kappa_score(reference, mapped))
    assert 0.3 < outputs["oa"] < 0.35 and 0.8 < outputs["oaw"] < 0.85


def test_rotated_maps(tmp_path):
    turned = Affine.translation(500000, 5500000) * Affine.rotation(25) * Affine.scale(100, -100)
    codes = np.full((20, 20), 3)
    codes[:, 10:] = 8
    path = _map(tmp_path / "turned.tif", codes, turned)
    left = shapely.Polygon([turned * p for p in ((2, 2), (8, 2), (8, 12), (2, 12))])
    outputs = _run(lcz=path, areas=_areas(tmp_path / "a.gpkg", [left], [3]))
    assert (outputs["samples"], outputs["oa"]) == (60, 1)


@pytest.mark.parametrize("kind", ["alpha", "mask", "south-up mask"])
@pytest.mark.parametrize("side", [100, 25])
def test_references_with_a_mask_of_their_own_on_another_grid(tmp_path, kind, side):
    rng = np.random.default_rng(6)
    codes = np.kron(rng.choice([2, 5, 6, 11, 14, 17], (12, 12)), np.ones((5, 5), dtype=int))
    reference = np.where(rng.random(codes.shape) < 0.7, codes, 3)
    hidden = np.zeros(codes.shape, bool)
    hidden[:20] = True
    times = 100 // side
    fine, seen = (np.kron(a, np.ones((times, times), int)).astype("uint8") for a in (reference, ~hidden * 255))
    transform, rows = from_origin(500000, 5500000, side, side), slice(None)
    if side == 100:
        transform = from_origin(500030, 5500040, side, side)  # each cell's centre lies in the cell of its own place
    if kind == "south-up mask":
        top = transform.f - side * len(fine)
        transform, rows = Affine(side, 0, transform.c, 0, side, top), slice(None, None, -1)
    with (
        rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True),
        rasterio.open(
            tmp_path / "reference.tif",
            "w",
            driver="GTiff",
            width=fine.shape[1],
            height=fine.shape[0],
            count=2 if kind == "alpha" else 1,
            dtype="uint8",
            crs="EPSG:32632",
            transform=transform,
            **({"alpha": "yes"} if kind == "alpha" else {}),
        ) as dataset,
    ):
        dataset.write(fine[rows], 1)
        if kind == "alpha":
            dataset.write(seen[rows], 2)
        else:
            dataset.write_mask(seen[rows])
    outputs = _run(lcz=_map(tmp_path / "map.tif", codes), reference=str(tmp_path / "reference.tif"))
    assert outputs["samples"] == np.count_nonzero(~hidden) == 2400
    assert outputs["oa"] == pytest.approx((codes == reference)[~hidden].mean())


@pytest.mark.parametrize("left", [179.98, -180.02])
@pytest.mark.parametrize("crs", [32701, 32760])
def test_a_reference_across_180_degrees_is_found_on_both_sides(tmp_path, left, crs):
    rng = np.random.default_rng(7)
    reference, codes = rng.choice([2, 6, 14], (40, 40)), rng.choice([2, 6, 14], (40, 40))
    move = pyproj.Transformer.from_crs(4326, crs, always_xy=True)
    x, y = move.transform(180.0, -16.82)
    path = _map(tmp_path / "map.tif", codes, from_origin(x - 2000, y + 2000, 100, 100), f"EPSG:{crs}")
    other = _map(tmp_path / "reference.tif", reference, from_origin(left, -16.8, 0.001, 0.001), "EPSG:4326")
    rows, columns = np.mgrid[0:40, 0:40]
    longitude, latitude = move.transform(
        x - 1950 + 100 * columns, y + 1950 - 100 * rows, direction=pyproj.enums.TransformDirection.INVERSE
    )
    c = np.floor((longitude - left) % 360 / 0.001).astype(int)
    r = np.floor((-16.8 - latitude) / 0.001).astype(int)
    inside = (c >= 0) & (c < 40) & (r >= 0) & (r < 40)
    assert ((longitude > 0) & inside).sum() > 500 and ((longitude < 0) & inside).sum() > 500
    expected = (reference[r[inside], c[inside]] == codes[inside]).mean()
    outputs = _run(lcz=path, reference=other)
    assert outputs["samples"] == pytest.approx(inside.sum(), abs=8)
    assert outputs["oa"] == pytest.approx(expected, abs=0.006)
