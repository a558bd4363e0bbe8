import json

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import shapely
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from df4lcz_qgis.engine.geodata import polygon_cells, polygons
from df4lcz_qgis.engine.shared.errors import CrsError, DestinationError, VectorError
from df4lcz_qgis.engine.shared.message import say
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

_UTM = CRS.from_epsg(32632)


class _Listener(Reporter):
    def __init__(self):
        super().__init__()
        self.warnings = []

    def warning(self, text, /, **values):
        self.warnings.append(str(say(text, **values)))


def _bowtie():
    return shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])


def test_layers_come_back_as_written(tmp_path):
    path = tmp_path / "Stadtteile Zürich é.gpkg"
    shapes = [shapely.box(0, 0, 1, 1), shapely.MultiPolygon([shapely.box(2, 2, 3, 3), shapely.box(4, 4, 5, 5)])]
    polygons.write(
        path, shapes, {"Name": np.array(["Höngg", ""], dtype=object), "n": np.array([1, 2])}, _UTM, Reporter()
    )
    layer = polygons.read(VectorSource(str(path)), Reporter())
    assert len(layer) == 2 and layer.crs == _UTM
    assert [g.area for g in layer.geometries] == [1, 2]
    assert layer.names() == ["Höngg", "2"]
    assert layer.names("n") == ["1", "2"]
    with pytest.raises(VectorError, match=r"no field 'x'\. Its fields are: Name, n"):
        layer.names("x")


@pytest.mark.parametrize("name", ["zones;2.gpkg", "zones!.gpkg", "city!/zones.gpkg", "a.zip!/zones;!.gpkg"])
def test_signs_of_addresses_in_paths_are_letters(tmp_path, monkeypatch, name):
    """Other files would be read, and written: zones, or /zones.gpkg."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "in" / name
    path.parent.mkdir(parents=True)
    polygons.write(path, [shapely.box(0, 0, 1, 1)], {"name": np.array(["a"], object)}, _UTM, Reporter())
    assert [p for p in tmp_path.rglob("*") if p.is_file()] == [path]
    assert polygons.read(VectorSource(str(path)), Reporter()).names() == ["a"]


@pytest.mark.parametrize("name", ["(final) zones", "[2024] Zonen", "#1", "+x", ".hid", "'q", "{a}", "$x", "=x", "ä"])
@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_a_layers_name_is_plain_whatever_the_file_is_called(tmp_path, name, ending):
    path = tmp_path / f"{name}.{ending}"
    polygons.write(path, [shapely.box(0, 0, 1, 1)], {"n": np.array([1])}, _UTM, Reporter(), layer="zones")
    assert pyogrio.list_layers(path)[:, 0].tolist() == ["zones"]
    assert polygons.read(VectorSource(str(path)), Reporter()).names("n") == ["1"]


def test_damaged_features_are_repaired_or_left_out(tmp_path):
    features = [
        {"type": "Feature", "properties": {"k": i}, "geometry": g}
        for i, g in enumerate(
            [
                json.loads(shapely.to_geojson(_bowtie())),
                None,
                {"type": "Point", "coordinates": [1, 2]},
                {"type": "Polygon", "coordinates": [[[0, 0, 9], [1, 0, 9], [1, 1, 9], [0, 0, 9]]]},
            ]
        )
    ]
    path = tmp_path / "zones.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    listener = _Listener()
    layer = polygons.read(VectorSource(str(path)), listener)
    assert layer.fields["k"].tolist() == [0, 3]
    assert [g.area for g in layer.geometries] == [2, 0.5]
    assert not any(g.has_z for g in layer.geometries)
    assert listener.warnings == ["2 of 4 features of zones.geojson are no polygons: left out."]


def test_unusable_layers_are_refused(tmp_path):
    with pytest.raises(VectorError, match="There is no file"):
        polygons.read(VectorSource(str(tmp_path / "none.gpkg")), Reporter())
    text = tmp_path / "text.gpkg"
    text.write_text("no layer")
    with pytest.raises(VectorError, match=r"text\.gpkg cannot be read"):
        polygons.read(VectorSource(str(text)), Reporter())
    points = tmp_path / "points.geojson"
    points.write_text('{"type": "FeatureCollection", "features": []}')
    with pytest.raises(VectorError, match="no polygons"):
        polygons.read(VectorSource(str(points)), Reporter())
    bare = tmp_path / "bare.gpkg"
    with pytest.warns(UserWarning, match="crs"):
        pyogrio.raw.write(
            bare,
            geometry=shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)])),
            field_data=[],
            fields=np.array([]),
            geometry_type="Polygon",
            crs=None,
            driver="GPKG",
        )
    with pytest.raises(CrsError, match="no coordinate reference system"):
        polygons.read(VectorSource(str(bare)), Reporter())
    assert len(polygons.read(VectorSource(str(bare), crs="EPSG:4326"), Reporter())) == 1
    with pytest.raises(DestinationError, match="gpkg"):
        polygons.write(tmp_path / "a.shp", [], {}, _UTM, Reporter())


def test_polygons_off_the_earth_are_told():
    layer = polygons.Polygons(np.array([shapely.box(0, 0, 1e9, 1e9)]), {}, np.array([7]), _UTM, "zones.gpkg")
    with pytest.raises(VectorError, match="feature 7"):
        layer.to_crs(CRS.from_epsg(4326))


@pytest.mark.parametrize("turn", [0, 35])
def test_cells_inside_equal_points_in_polygon(turn):
    generator = np.random.default_rng(turn)
    transform = Affine.translation(600000, 5000000) * Affine.rotation(turn) * Affine.scale(30, -30)
    with (
        MemoryFile() as memory,
        memory.open(
            driver="GTiff", width=90, height=70, count=1, dtype="uint8", crs=_UTM, transform=transform
        ) as dataset,
    ):
        corners = [transform * (c, r) for c, r in generator.uniform(-10, 100, (8, 2))]
        shape = shapely.MultiPoint(corners).convex_hull
        cells = polygon_cells.in_cells(np.array([shape]), dataset)[0]
    expected = np.zeros((70, 90), dtype=bool)
    columns, rows = np.meshgrid(np.arange(90) + 0.5, np.arange(70) + 0.5)
    expected[:] = shapely.contains_xy(cells, columns, rows)
    found = np.zeros_like(expected)
    for window, inside in polygon_cells.cells_inside(cells, 70, 90):
        found[window.toslices()] |= inside
    assert np.array_equal(found, expected)
    shares = sum(float(s.sum()) for _, s in polygon_cells.cells_inside(cells, 70, 90, shares=True))
    assert shares == pytest.approx(cells.intersection(shapely.box(0, 0, 90, 70)).area, rel=0.005)


def test_tiny_polygons_take_the_cell_they_lie_in():
    tiny = shapely.box(4.1, 2.1, 4.3, 2.2)
    ((window, inside),) = polygon_cells.cells_inside(tiny, 10, 10)
    assert (window.col_off, window.row_off, inside.tolist()) == (4, 2, [[True]])
    assert list(polygon_cells.cells_inside(shapely.box(20, 20, 30, 30), 10, 10)) == []


def test_large_polygons_come_in_blocks():
    windows = list(polygon_cells.cells_inside(shapely.box(0, 0, 2500, 1500), 1500, 2500))
    assert len(windows) == 6 and sum(int(inside.sum()) for _, inside in windows) == 1500 * 2500


@pytest.mark.parametrize("seed", range(4))
def test_shares_are_exact(seed):
    # Against the intersection with every single cell: small and thin shapes, holes, parts, and shapes off the edge.
    generator = np.random.default_rng(seed)
    for _ in range(25):
        points = generator.uniform(-2, 14, (4, 2)) if seed % 2 else generator.uniform(0, 1, (3, 2)) * 0.8 + 5
        shape = shapely.MultiPoint(points).convex_hull
        if seed == 3:
            shape = shape.difference(shapely.Point(6, 6).buffer(1.3)).union(shapely.box(1.1, 9.3, 1.15, 11.7))
        found = np.zeros((12, 13))
        for window, shares in polygon_cells.cells_inside(shape, 12, 13, shares=True):
            found[window.toslices()] += shares
        expected = [[shape.intersection(shapely.box(c, r, c + 1, r + 1)).area for c in range(13)] for r in range(12)]
        np.testing.assert_allclose(found, expected, atol=1e-6)
