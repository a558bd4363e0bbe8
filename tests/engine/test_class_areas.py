import contextlib
import csv
import math
import os
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from core_scenes import Recorder, write_map
from rasterio.transform import Affine
from test_new_training_areas import Listener

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import Cancelled, ExtentError, LczCodesError, RequestError, VectorError
from df4lcz_qgis.engine.shared.reporter import Reporter


def _map(path, codes, transform=None, crs="EPSG:32632", nodata=0, dtype="uint8"):
    return str(write_map(path, codes, transform, crs, nodata, dtype))


def _zones(path, shapes, names=None, crs="EPSG:32632"):
    names = np.array(names or [f"z{i}" for i in range(len(shapes))], dtype=object)
    pyogrio.raw.write(
        path,
        geometry=shapely.to_wkb(np.array(shapes, dtype=object)),
        field_data=[names],
        fields=np.array(["Name"]),
        geometry_type="Polygon",
        crs=crs,
        driver="GPKG",
    )
    return str(path)


def _run(**parameters):
    return door.execute("statistics", parameters, Reporter())


def _rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _band_area(south, north, width):
    """Area (km2) of the WGS 84 ellipsoid between two parallels over ``width`` degrees, by the closed formula."""
    a, f = 6378137.0, 1 / 298.257223563
    e = math.sqrt(f * (2 - f))

    def q(latitude):
        s = math.sin(math.radians(latitude))
        return s / (1 - (e * s) ** 2) + math.atanh(e * s) / e

    return math.radians(width) * (a * (1 - f)) ** 2 / 2 * (q(north) - q(south)) / 1e6


def test_projected_areas_are_cell_counts_times_the_ground(tmp_path):
    codes = np.random.default_rng(2).integers(0, 18, (40, 30))
    outputs = _run(lcz=_map(tmp_path / "map.tif", codes), table=tmp_path / "t.csv", report=tmp_path / "r.html")
    counts = np.bincount(codes.ravel(), minlength=18)
    # At the zone's central meridian a UTM cell is 1 / 0.9996 of its nominal size on each side.
    cell = 0.01 / 0.9996**2
    for code in range(1, 18):
        assert outputs["class_km2"][str(code)] == pytest.approx(counts[code] * cell, rel=1e-5)
    assert outputs["nodata_km2"] == pytest.approx(counts[0] * cell, rel=1e-5)
    assert outputs["built_km2"] + outputs["natural_km2"] == pytest.approx(outputs["area_km2"])
    assert outputs["commonest"] == counts[1:].argmax() + 1
    rows = _rows(tmp_path / "t.csv")
    assert [int(r["cells"]) for r in rows[:17]] == counts[1:].tolist()
    assert sum(float(r["percent"]) for r in rows[:17]) == pytest.approx(100)
    assert rows[17]["name"] == "No data" and rows[17]["percent"] == ""
    assert "Areas of local climate zones" in (tmp_path / "r.html").read_text("utf-8")


@pytest.mark.parametrize(("codes", "none"), [(range(1, 11), "natural_km2"), (range(11, 18), "built_km2")])
def test_what_is_not_there_is_zero(tmp_path, codes, none):
    """Not the rest that rounding leaves, which may be less than nothing."""
    path = _map(tmp_path / "map.tif", np.tile(np.array(codes), (30, 3)))
    assert _run(lcz=path, report=tmp_path / "r.html")[none] == 0
    assert "-0.0 %" not in (tmp_path / "r.html").read_text("utf-8")


def test_binary_fields_of_zones_do_not_become_texts(tmp_path):
    path = _map(tmp_path / "map.tif", np.full((30, 30), 14))
    zones = _zones(tmp_path / "zones.gpkg", [shapely.box(501000, 5498000, 502000, 5499000)])
    with contextlib.closing(sqlite3.connect(zones)) as database:
        database.execute("ALTER TABLE zones ADD COLUMN photo BLOB DEFAULT X'616263FF'")
        database.commit()
    listener = Listener()
    door.execute("statistics", {"lcz": path, "zones": zones, "zone_output": str(tmp_path / "z.gpkg")}, listener)
    written = pyogrio.raw.read(tmp_path / "z.gpkg")
    fields = dict(zip(written[0]["fields"], written[3]))
    assert fields["Name"].tolist() == ["z0"] and "photo" not in fields
    (told,) = map(str, listener.warnings)
    assert "Binary fields of {name} are left out" in told and "photo" in told


def test_degrees_and_web_mercator_give_the_same_ground(tmp_path):
    # Two rows of cells at 60 degrees north: class 6 above, class 17 below, and nodata that is no water.
    codes = np.array([[6, 6, -999, 6], [17, 17, 17, -999]])
    path = _map(tmp_path / "deg.tif", codes, Affine(0.01, 0, 5, 0, -0.01, 60.01), "EPSG:4326", -999, "int32")
    outputs = _run(lcz=path)
    assert outputs["class_km2"]["6"] == pytest.approx(3 * _band_area(60, 60.01, 0.01), rel=1e-9)
    assert outputs["class_km2"]["17"] == pytest.approx(3 * _band_area(59.99, 60, 0.01), rel=1e-9)
    degrees = np.full((2, 2), 8)
    x, y = rasterio.warp.transform("EPSG:4326", "EPSG:3857", [5, 5.02], [59.99, 60.01])
    mercator = Affine((x[1] - x[0]) / 2, 0, x[0], 0, -(y[1] - y[0]) / 2, y[1])
    outputs = _run(lcz=_map(tmp_path / "mercator.tif", degrees, mercator, "EPSG:3857"))
    assert outputs["area_km2"] == pytest.approx(_band_area(59.99, 60.01, 0.02), rel=1e-6)


def test_zones_count_edge_cells_by_their_share(tmp_path):
    codes = np.full((30, 30), 14)
    codes[:, 15:] = 2
    path = _map(tmp_path / "map.tif", codes)
    left, top = 500000, 5500000
    shapes = [
        shapely.box(left + 1000, top - 2000, left + 2000, top - 1000),  # half of each class
        shapely.box(left + 140, top - 180, left + 260, top - 120),  # 1.2 x 0.6 cells, astride two
        shapely.box(left + 2500, top - 1000, left + 3500, top - 500),  # half of it off the map
        shapely.box(0, 0, 10, 10),
    ]
    zones = _zones(tmp_path / "Stadtteile é.gpkg", shapes, ["Süd", "Nord", "Ost", "Fern"])
    outputs = _run(
        lcz=path,
        zones=zones,
        zone_table=tmp_path / "z.csv",
        zone_output=tmp_path / "z.gpkg",
        report=tmp_path / "z.html",
    )
    cell = 0.01 / 0.9996**2
    rows = {r["zone"]: r for r in _rows(tmp_path / "z.csv")}
    assert outputs["zones"] == 4
    assert float(rows["Süd"]["lcz_2_pct"]) == pytest.approx(50) and float(rows["Süd"]["built_pct"]) == pytest.approx(50)
    assert float(rows["Süd"]["mapped_km2"]) == pytest.approx(100 * cell, rel=1e-4)
    assert float(rows["Nord"]["mapped_km2"]) == pytest.approx(1.2 * 0.6 * cell, rel=1e-4)
    assert float(rows["Ost"]["lcz_2_km2"]) == pytest.approx(25 * cell, rel=1e-4)
    assert rows["Fern"]["lcz"] == "0" and rows["Fern"]["lcz_2_pct"] == "" and rows["Fern"]["mapped_km2"] == "0"
    meta, _, wkb, columns = pyogrio.raw.read(tmp_path / "z.gpkg")
    fields = dict(zip(meta["fields"], columns, strict=True))
    assert fields["Name"].tolist() == ["Süd", "Nord", "Ost", "Fern"]
    assert fields["lcz"].tolist()[1:] == [14, 2, 0]
    assert shapely.from_wkb(wkb)[0].equals(shapes[0])
    assert meta["crs"] == "EPSG:32632"
    html = (tmp_path / "z.html").read_text("utf-8")
    assert "Zone by zone" in html and "Süd" in html and "1 more zones are not shown" in html


@pytest.mark.parametrize(("crs", "turn"), [("EPSG:32632", 0), ("EPSG:4326", 0), ("EPSG:4326", 360)])
def test_ground_of_zones_beyond_the_map_is_without_data(tmp_path, crs, turn):
    """As much as if the map went on there, with no data; zones on the map's very edge do not reach beyond it."""
    codes, at = np.random.default_rng(4).choice([0, 2, 14], (30, 30)), (500000, 5500000, 100)
    if crs == "EPSG:4326":
        at = (179.97, 60.0, 0.001) if turn else (9.0, 60.0, 0.001)
    left, top, cell = at
    paths = []
    for wide in (0, 40):
        place = Affine(cell, 0, left - wide * cell, 0, -cell, top + wide * cell)
        paths.append(_map(tmp_path / f"{wide}.tif", np.pad(codes, wide), place, crs))
    boxes = [(0, -30, 30, 0), (5, -20, 10, -10), (25, -20, 65, 20), (-20, -35, 35, 5), (32, -20, 38, -15)]
    shapes = [shapely.segmentize(shapely.box(*(np.array(box) * cell + (left - turn, top) * 2)), cell) for box in boxes]
    zones = _zones(tmp_path / "z.gpkg", shapes, crs=crs)
    rows = []
    for path in paths:
        told = Recorder()
        door.execute("statistics", {"lcz": path, "zones": zones, "zone_table": str(tmp_path / "z.csv")}, told)
        rows.append(_rows(tmp_path / "z.csv"))
        beyond = [w for w in told.texts("warning") if "reach beyond the map" in w]
        assert len(beyond) == (path == paths[0])
    for one, other in zip(*rows):
        for figure in ("mapped_km2", "nodata_km2", "built_pct"):
            assert float(one[figure] or -1) == pytest.approx(float(other[figure] or -1), rel=1e-4), figure
    assert float(rows[0][1]["nodata_km2"]) < float(rows[0][1]["mapped_km2"])


def test_zones_of_another_crs_and_a_named_field(tmp_path):
    path = _map(tmp_path / "map.tif", np.full((30, 30), 5))
    box = shapely.segmentize(shapely.box(501000, 5498000, 502000, 5499000), 100)
    moved = shapely.transform(
        box, lambda xy: np.column_stack(rasterio.warp.transform("EPSG:32632", "EPSG:4326", *xy.T))
    )
    zones = _zones(tmp_path / "z.gpkg", [moved], crs="EPSG:4326")
    _run(lcz=path, zones=zones, zone_name="Name", zone_table=tmp_path / "z.csv")
    assert float(_rows(tmp_path / "z.csv")[0]["lcz_5_km2"]) == pytest.approx(1 / 0.9996**2, rel=1e-3)
    with pytest.raises(VectorError, match="no field 'quarter'"):
        _run(lcz=path, zones=zones, zone_name="quarter")


def test_fields_that_geopackage_or_the_figures_take_give_way(tmp_path):
    zones = tmp_path / "z.geojson"
    zones.write_text(
        '{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32632"}}, '
        '"features": ['
        + ",".join(
            '{"type": "Feature", "properties": {"fid": 5, "LCZ": "old", "day": "2020-01-02", "n": null}, "geometry": '
            + shapely.to_geojson(shapely.box(500000, 5499000, 501000 + i, 5500000))
            + "}"
            for i in range(2)
        )
        + "]}"
    )
    listener, path = Listener(), _map(tmp_path / "map.tif", np.full((20, 20), 5))
    door.execute("statistics", {"lcz": path, "zones": zones, "zone_output": tmp_path / "o.gpkg"}, listener)
    (told,) = (w["values"] for w in listener.warnings if "Rename" in str(w))
    assert told == {"name": "z.geojson", "fields": "LCZ"}
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "o.gpkg")
    fields = dict(zip(meta["fields"], columns, strict=True))
    assert "LCZ" not in fields and fields["lcz"].tolist() == [5, 5] and str(fields["day"][0]).startswith("2020-01-02")


def test_of_several_layers_of_zones_the_one_that_is_read_is_told(tmp_path):
    zones, path = tmp_path / "z.gpkg", _map(tmp_path / "map.tif", np.full((20, 20), 5))
    for i, name in enumerate(("old", "districts")):
        box = shapely.to_wkb(np.array([shapely.box(500000, 5499000, 501000 + i, 5500000)], object))
        options = {"layer": name, "geometry_type": "Polygon", "crs": "EPSG:32632", "append": i > 0}
        pyogrio.raw.write(zones, box, [np.array([name], object)], ["name"], **options)
    for operation in ("statistics", "parameters"):
        for chosen in ("", "|layername=districts"):
            listener = Listener()
            door.execute(
                operation, {"lcz": path, "zones": f"{zones}{chosen}", "zone_table": tmp_path / "z.csv"}, listener
            )
            told = [w["values"] for w in listener.warnings if "several layers" in str(w)]
            example = {"layer": "old", "layers": "old, districts", "example": "z.gpkg|layername=districts"}
            assert told == ([] if chosen else [{"name": "z.gpkg", **example}])


def test_a_cancelled_run_leaves_the_old_files(tmp_path):
    reporter = Reporter()
    reporter.cancel()
    path = _map(tmp_path / "map.tif", np.full((20, 20), 5))
    table, raster = tmp_path / "out.csv", tmp_path / "out.tif"
    for operation, given, out in (
        ("statistics", {"lcz": path, "table": table}, table),
        ("parameters", {"lcz": path, "output": raster}, raster),
        ("compare", {"first": path, "second": path, "output": raster}, raster),
        ("accuracy", {"lcz": path, "reference": path, "table": table}, table),
    ):
        out.write_text("old")
        with pytest.raises(Cancelled):
            door.execute(operation, given, reporter)
        assert out.read_text() == "old"
        out.unlink()
        assert {p.name for p in tmp_path.iterdir()} == {"map.tif"}


def test_bad_input_is_refused(tmp_path):
    path = _map(tmp_path / "map.tif", np.full((5, 5), 5))
    with pytest.raises(RequestError, match="no zones"):
        _run(lcz=path, zone_table=tmp_path / "z.csv")
    with pytest.raises(ExtentError, match="None of the 1 zones"):
        _run(lcz=path, zones=_zones(tmp_path / "far.gpkg", [shapely.box(0, 0, 1, 1)], crs="EPSG:4326"))
    with pytest.raises(ExtentError, match="no cell with a class"):
        _run(lcz=_map(tmp_path / "empty.tif", np.zeros((5, 5))))
    with pytest.raises(LczCodesError, match="mixes code schemes"):
        _run(lcz=_map(tmp_path / "mixed.tif", np.array([[11, 101]])))


def test_zaragoza():
    folder = os.environ.get("DF4LCZ_TEST_DATA")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    path = Path(folder) / "lcz" / "zaragoza_lcz.tif"
    outputs = _run(lcz=path)
    with rasterio.open(path) as dataset:
        codes, transform = dataset.read(1), dataset.transform
        south, north = dataset.bounds.bottom, dataset.bounds.top
    assert outputs["area_km2"] == pytest.approx(_band_area(south, north, 1210 * transform.a), rel=1e-6)
    assert outputs["nodata_km2"] == 0 and outputs["commonest"] == 14
    tops = north + transform.e * np.arange(codes.shape[0])
    bands = np.array([_band_area(t + transform.e, t, transform.a) for t in tops])
    for code in lcz.BUILT + lcz.NATURAL:
        expected = float(((codes == code).sum(1) * bands).sum())
        assert outputs["class_km2"][str(code)] == pytest.approx(expected, rel=1e-8)
