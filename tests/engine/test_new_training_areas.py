"""New layers of training areas, and the places that a map suggests."""

import os
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.areas import training_areas
from df4lcz_qgis.engine.maps import homogeneous
from df4lcz_qgis.engine.maps.lcz_codes import LczReader
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import CrsError, DestinationError, LczCodesError, RequestError, TrainingAreasError
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter


class Listener(Reporter):
    def __init__(self):
        super().__init__()
        self.warnings = []

    def emit(self, event):
        if event["event"] == "warning":
            self.warnings.append(event["message"])


def make_map(path, codes, *, transform=None, crs="EPSG:32632"):
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=codes.shape[1],
        height=codes.shape[0],
        count=1,
        dtype="uint8",
        crs=crs,
        transform=transform or from_origin(500_000, 5_500_000, 100, 100),
        nodata=0,
    ) as dataset:
        dataset.write(codes.astype("uint8"), 1)
    return str(path)


@pytest.fixture
def codes():
    """Blocks of 8 x 8 cells of six classes, one strip of a seventh two cells wide, and a corner without data."""
    blocks = np.random.default_rng(4).permutation(np.repeat([2, 5, 6, 8, 14, 17], 4)).reshape(4, 6)
    cells = np.kron(blocks, np.ones((8, 8), int))
    cells[:, 20:22], cells[:5, :5] = 10, 0
    return cells


def new(folder, reporter=None, **options):
    return door.execute("new-training-areas", {"output": str(folder / "a.gpkg"), **options}, reporter or Reporter())


def test_an_empty_layer_has_the_fields_and_the_list_of_classes(tmp_path):
    outputs = new(tmp_path, crs="EPSG:2056")
    info = pyogrio.read_info(outputs["output"], layer="training_areas")
    assert info["fields"].tolist() == ["class", "year", "author", "note"] and info["features"] == 0
    assert info["geometry_type"] == "MultiPolygon" and info["crs"] == "EPSG:2056"
    with sqlite3.connect(outputs["output"]) as database:
        listed = dict(database.execute("SELECT value, description FROM gpkg_data_column_constraints"))
    assert listed == {str(c.code): c.title for c in lcz.CLASSES}
    with pytest.raises(TrainingAreasError, match="Digitise"):
        training_areas.read(VectorSource(outputs["output"]))


def test_suggestions_lie_in_one_class_and_apart(tmp_path, codes):
    listener = Listener()
    outputs = new(tmp_path, listener, lcz=make_map(tmp_path / "m.tif", codes), number=3, size=400, year=2023)
    meta, _, wkb, values = pyogrio.raw.read(outputs["output"])
    fields = dict(zip(meta["fields"], values))
    found = shapely.from_wkb(wkb)
    assert np.isnan(fields["class"]).all() and set(fields["year"]) == {2023}
    assert np.unique(fields["suggested"]).tolist() == [2, 5, 6, 8, 14, 17]
    assert np.unique(fields["suggested"], return_counts=True)[1].max() == 3
    # By other means: the cells under each square.
    for square, code in zip(found, fields["suggested"]):
        left, bottom, right, top = square.bounds
        assert (right - left, top - bottom) == (400, 400)
        row, column = round((5_500_000 - top) / 100), round((left - 500_000) / 100)
        assert set(codes[row : row + 4, column : column + 4].ravel()) == {code}
    pairs = shapely.STRtree(found).query(found, predicate="overlaps")
    assert not pairs.size
    # The strip is two cells wide: no square of four fits, and that is said.
    assert outputs["without"] == [10] and "10 Heavy industry" in str(listener.warnings)
    # The farthest three of a class are farther apart than chance has it.
    again = new(tmp_path / "b", lcz=str(tmp_path / "m.tif"), number=3, size=400, year=2023)
    assert (pyogrio.raw.read(again["output"])[2] == wkb).all()


def test_suggestions_count_for_nothing_until_somebody_decides(tmp_path, codes):
    outputs = new(tmp_path, lcz=make_map(tmp_path / "m.tif", codes), number=2)
    with pytest.raises(TrainingAreasError, match="class"):
        training_areas.read(VectorSource(outputs["output"]))
    with sqlite3.connect(outputs["output"]) as database:
        database.execute("DROP TRIGGER IF EXISTS rtree_training_areas_geom_update1")
        for trigger in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {trigger[0]}")
        database.execute("UPDATE training_areas SET class = 6 WHERE fid = 3")
    areas = training_areas.read(VectorSource(outputs["output"]))
    assert areas.ids == ("3",) and areas.codes.tolist() == [6] and areas.class_field == "class"
    assert any(p.kind == "unknown-class" for p in areas.problems)


def test_sizes_are_metres_in_degrees_too(tmp_path, codes):
    degree = 1 / 1113.2
    source = make_map(tmp_path / "d.tif", codes, transform=from_origin(10, 60, degree, degree), crs="EPSG:4326")
    outputs = new(tmp_path, lcz=source, number=2, size=300, crs="EPSG:32632")
    shapes = shapely.from_wkb(pyogrio.raw.read(outputs["output"])[2])
    assert pyogrio.read_info(outputs["output"])["crs"] == "EPSG:32632"
    geod = pyproj.Geod(ellps="WGS84")
    with rasterio.open(source) as dataset:
        rows, columns = homogeneous.cells_across(dataset, 300)
    latitude = 60 - 16 * degree
    assert geod.inv(10, latitude, 10 + columns * degree, latitude)[2] == pytest.approx(300, abs=30)
    assert geod.inv(10, latitude, 10, latitude + rows * degree)[2] == pytest.approx(300, abs=60)
    assert len(shapes) and np.all(np.abs(np.sqrt(shapely.area(shapes)) - 310) < 30)


def test_block_by_block_finds_what_one_block_finds(tmp_path, codes, monkeypatch):
    big = np.kron(codes, np.ones((3, 3), int))
    with rasterio.open(make_map(tmp_path / "m.tif", big)) as dataset:
        whole = homogeneous.find_places(LczReader(dataset), 500, 4000, 0, Reporter())
        monkeypatch.setattr(homogeneous, "BLOCK", 18)  # a multiple of the step, so that the places are the same
        parts = homogeneous.find_places(LczReader(dataset), 500, 4000, 0, Reporter())
    assert set(np.unique(whole.codes)) == set(np.unique(parts.codes)) == {2, 5, 6, 8, 10, 14, 17}
    assert abs(len(whole) - len(parts)) <= 0.1 * len(whole)


def test_work_is_never_lost(tmp_path, codes):
    first = new(tmp_path, lcz=make_map(tmp_path / "m.tif", codes), number=1)
    before = Path(first["output"]).read_bytes()
    with pytest.raises(DestinationError, match="holds 6 features"):
        new(tmp_path)
    (tmp_path / "note.gpkg").write_text("no database")
    with pytest.raises(DestinationError, match="no GeoPackage"):
        new(tmp_path, output=str(tmp_path / "note.gpkg"))
    assert Path(first["output"]).read_bytes() == before and (tmp_path / "note.gpkg").read_text() == "no database"
    assert new(tmp_path / "e")["output"] and new(tmp_path / "e")["suggestions"] == 0  # empty ones may be made again


def test_refusals(tmp_path, codes):
    with pytest.raises(RequestError, match="gpkg"):
        new(tmp_path, output=str(tmp_path / "a.shp"))
    with pytest.raises(CrsError):
        new(tmp_path, crs="EPSG:0")
    with pytest.raises(LczCodesError):
        new(tmp_path, lcz=make_map(tmp_path / "x.tif", codes + 200))
    assert not [p for p in tmp_path.iterdir() if p.suffix == ".gpkg" or "partial" in p.name]


def test_the_global_map_of_a_city(tmp_path):
    folder = os.environ.get("DF4LCZ_TEST_DATA")
    if not folder:
        pytest.skip("DF4LCZ_TEST_DATA is not set: no real map")
    source = Path(folder) / "lcz" / "hongkong_lcz_global_v3.tif"
    outputs = new(tmp_path, lcz=str(source), size=300)
    assert outputs["suggestions"] > 15
    meta, _, wkb, values = pyogrio.raw.read(outputs["output"])
    with rasterio.open(source) as dataset:
        for square, code in zip(shapely.from_wkb(wkb), dict(zip(meta["fields"], values))["suggested"]):
            centre = square.centroid
            assert next(dataset.sample([(centre.x, centre.y)]))[0] == code
