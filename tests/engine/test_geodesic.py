"""Areas and perimeters on the ellipsoid, and polygons across 180 degrees, held against pyproj's geodesics."""

import numpy as np
import pyproj
import pytest
import shapely
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from df4lcz_qgis.engine.areas import checks, review, training_areas
from df4lcz_qgis.engine.geodata import antimeridian, geodesic, metric, polygon_cells, polygons
from df4lcz_qgis.engine.shared.errors import CrsError
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

_GEOD = pyproj.Geod(ellps="WGS84")
_WGS84 = CRS.from_epsg(4326)


def _array(*shapes):
    return np.array(shapes, dtype=object)


def _blobs(size, count, seed):
    generator = np.random.default_rng(seed)
    for _ in range(count):
        lon, lat = generator.uniform(-180, 180), generator.uniform(-85, 85)
        angles, radii = np.sort(generator.uniform(0, 2 * np.pi, 9)), generator.uniform(0.5, 1, 9) * size
        yield shapely.Polygon(np.c_[lon + radii * np.cos(angles), np.clip(lat + radii * np.sin(angles), -89, 89)])


@pytest.mark.parametrize(("size", "close"), [(1e-3, 1e-5), (0.02, 1e-5), (0.5, 1e-4), (3, 1e-3)])
def test_areas_and_perimeters_are_karneys(size, close):
    shapes = _array(*_blobs(size, 100, 3))
    true = np.array([_GEOD.geometry_area_perimeter(shapely.geometry.polygon.orient(s)) for s in shapes])
    assert geodesic.polygon_areas(shapes, _WGS84) == pytest.approx(true[:, 0], rel=close)
    assert geodesic.perimeters(shapes, _WGS84) == pytest.approx(true[:, 1], rel=1e-8)


def test_holes_take_ground_and_parts_add_up():
    outer, inner, other = (
        shapely.box(10, 50, 10.2, 50.1),
        shapely.box(10.05, 50.02, 10.1, 50.05),
        shapely.box(9, 1, 9.1, 1.1),
    )
    shapes = _array(outer.difference(inner), shapely.MultiPolygon([outer.difference(inner), other]))
    flat = [abs(_GEOD.geometry_area_perimeter(s)[0]) for s in (outer, inner, other)]
    round_ = [_GEOD.geometry_area_perimeter(s)[1] for s in (outer, inner, other)]
    assert geodesic.polygon_areas(shapes, _WGS84) == pytest.approx(
        [flat[0] - flat[1], flat[0] - flat[1] + flat[2]], rel=1e-5
    )
    assert geodesic.perimeters(shapes, _WGS84) == pytest.approx([sum(round_[:2]), sum(round_)], rel=1e-8)


@pytest.mark.parametrize("code", [3857, 3395, 4087, 3413, 3035, 2263, 32633, 4258, 6933])
def test_a_square_kilometre_is_one_in_every_crs(code):
    places = {3413: (-45, 78), 2263: (-74, 40.7)}
    lon, lat = places.get(code, (15.3, 60.4))
    corners = [_GEOD.fwd(lon, lat, azimuth, 1000 / np.sqrt(2))[:2] for azimuth in (45, 135, 225, 315)]
    move = pyproj.Transformer.from_crs(4326, code, always_xy=True)
    square = _array(shapely.Polygon([move.transform(*c) for c in corners]))
    assert geodesic.polygon_areas(square, CRS.from_epsg(code))[0] == pytest.approx(1e6, rel=1e-4)
    assert geodesic.perimeters(square, CRS.from_epsg(code))[0] == pytest.approx(4000, rel=1e-4)
    plane = metric.on_planes(square, CRS.from_epsg(code))
    assert shapely.area(plane)[0] == pytest.approx(1e6, rel=2e-3)


def test_a_cap_around_a_pole():
    for south in (1, -1):
        ring = [(lon, south * 80) for lon in range(-180, 180, 10)]
        cap = _array(shapely.Polygon(ring))
        true = abs(_GEOD.geometry_area_perimeter(shapely.Polygon(ring))[0])
        assert geodesic.polygon_areas(cap, _WGS84)[0] == pytest.approx(true, rel=1e-3)


def test_nowhere_on_earth_is_refused():
    with pytest.raises(CrsError, match="nowhere on Earth"):
        geodesic.polygon_areas(_array(shapely.box(1e12, 1e12, 2e12, 2e12)), CRS.from_epsg(32633))


# Across 180 degrees.

_TAVEUNI = [(179.9, -17), (-179.8, -17), (-179.8, -16.7), (179.9, -16.7)]


@pytest.mark.parametrize("middle", [180, -180, 177.3, 12.0])
def test_polygons_come_in_one_piece(middle):
    ring = [
        ((lon - 180 + middle + 180) % 360 - 180, lat)
        for lon, lat in ((179.9, -17), (180.2, -17), (180.2, -16.7), (179.9, -16.7))
    ]
    (whole,) = antimeridian.unwrapped(_array(shapely.Polygon(ring)), _WGS84)
    west, _, east, _ = whole.bounds
    assert east - west == pytest.approx(0.3) and abs((west + east) / 2) <= 180
    assert geodesic.polygon_areas(_array(whole), _WGS84)[0] == pytest.approx(
        0.3**2 * 1.1132e5 * 1.1064e5 * 0.9571, rel=3e-3
    )


def test_what_does_not_cross_stays_as_it_is():
    world, usual = shapely.box(-180, -90, 180, 90), shapely.box(10, 10, 20, 20)
    cap = shapely.Polygon([(lon, 80) for lon in range(-180, 180, 30)])
    assert all(
        a.equals(b) for a, b in zip(antimeridian.unwrapped(_array(world, usual, cap), _WGS84), (world, usual, cap))
    )
    assert antimeridian.unwrapped(_array(None, usual), _WGS84)[0] is None


@pytest.mark.parametrize("code", [3857, 3395, 4087, 6933, 32701, 32760, 3832])
def test_moving_tears_nothing(code):
    (shape,) = antimeridian.unwrapped(_array(shapely.Polygon(_TAVEUNI)), _WGS84)
    (moved,) = antimeridian.move(_array(shape), _WGS84, CRS.from_epsg(code))
    true = geodesic.polygon_areas(_array(shape), _WGS84)[0]
    assert geodesic.polygon_areas(_array(moved), CRS.from_epsg(code))[0] == pytest.approx(true, rel=1e-4)
    assert len(antimeridian.polygons_of(moved)) == (2 if code in (3857, 3395, 4087, 6933) else 1)
    back = antimeridian.move(_array(moved), CRS.from_epsg(code), _WGS84)
    assert geodesic.polygon_areas(back, _WGS84)[0] == pytest.approx(true, rel=1e-4)


@pytest.mark.parametrize(
    ("crs", "left", "cell", "top"),
    [
        ("EPSG:4326", 179.8, 0.01, -16.5),
        ("EPSG:4326", -180.2, 0.01, -16.5),
        ("EPSG:4326", -180.0, 0.5, 90.0),
        ("EPSG:32760", 800000, 1000, 8160000),
    ],
)
def test_zones_meet_a_raster_on_either_side(crs, left, cell, top):
    zone = polygons.Polygons(
        antimeridian.unwrapped(_array(shapely.Polygon(_TAVEUNI)), _WGS84), {}, np.array([1]), _WGS84, "z"
    )
    width, height = (720, 360) if cell == 0.5 else (60, 60)
    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            width=width,
            height=height,
            count=1,
            dtype="uint8",
            crs=crs,
            transform=Affine(cell, 0, left, 0, -cell, top),
        ):
            pass
        with memory.open() as dataset:
            (cells,) = polygon_cells.in_cells(zone.to_crs(dataset.crs).geometries, dataset)
            covered = sum(s.sum() for _, s in polygon_cells.cells_inside(cells, height, width, shares=True))
    size = cell**2 if crs == "EPSG:4326" else (1000 / 111320) ** 2 / 0.957 * 1.0061
    assert covered * size == pytest.approx(0.3 * 0.3, rel=0.01)


@pytest.mark.parametrize(("left", "width", "expected"), [(-180.0, 36000, 0.6), (179.0, 100, 0.3), (179.5, 100, 0.6)])
def test_a_zone_cut_in_two_at_180_meets_a_map_that_ends_there(left, width, expected):
    # The other half, turned, only touches the frame; or it lies a world of columns away.
    halves = shapely.MultiPolygon([shapely.box(179.7, -17, 180, -16), shapely.box(-180, -17, -179.7, -16)])
    with MemoryFile() as memory, memory.open(
        driver="GTiff", width=width, height=200, count=1, dtype="uint8", crs=_WGS84,
        transform=Affine(0.01, 0, left, 0, -0.01, -15.5),
    ) as dataset:  # fmt: skip
        (cells,) = polygon_cells.in_cells(_array(halves), dataset)
        covered = sum(s.sum() for _, s in polygon_cells.cells_inside(cells, 200, width, shares=True))
    assert cells.is_valid and covered * 1e-4 == pytest.approx(expected)


def test_invalid_cells_are_mended_before_their_shares_are_measured():
    bow = shapely.Polygon([(1, 1), (3, 3), (3, 1), (1, 3)])
    with MemoryFile() as memory, memory.open(
        driver="GTiff", width=9, height=9, count=1, dtype="uint8", crs=_WGS84, transform=Affine(1, 0, 0, 0, -1, 9)
    ) as dataset:  # fmt: skip
        (cells,) = polygon_cells.in_cells(_array(bow), dataset)
    assert cells.is_valid and cells.area == 2


@pytest.mark.parametrize("code", [3857, 3395, 4087])
def test_projected_zones_that_jump_over_180_are_read_in_one_piece(tmp_path, code):
    crs = CRS.from_epsg(code)
    zone = shapely.transform(shapely.Polygon(_TAVEUNI), lambda xy: metric.move_points(xy, _WGS84, crs))
    polygons.write(tmp_path / "z.gpkg", [zone], {}, crs, Reporter())
    read = polygons.read(VectorSource(str(tmp_path / "z.gpkg")), Reporter())
    moved = read.to_crs(_WGS84).geometries[0]
    assert moved.area == pytest.approx(0.3 * 0.3, rel=1e-6)
    assert antimeridian.around(crs) == pytest.approx(2 * np.pi * 6_378_137)


@pytest.mark.parametrize("code", [32632, 2193, 3031, 3035])
def test_projections_that_are_no_cylinder_do_not_go_around(code):
    assert antimeridian.around(CRS.from_epsg(code)) == 0


def test_training_areas_across_180_overlap_and_keep_their_size(tmp_path):
    ring = "179.99,{0},0 -179.99,{0},0 -179.99,{1},0 179.99,{1},0 179.99,{0},0"
    shift = "-179.995,{0},0 -179.98,{0},0 -179.98,{1},0 -179.995,{1},0 -179.995,{0},0"
    marks = [(2, ring, -16.8), (2, ring, -16.7), (6, shift, -16.8), (6, shift, -16.5)]
    text = "".join(
        f"<Folder><name>{code}</name><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>"
        f"{r.format(south, south + 0.01)}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder>"
        for code, r, south in marks
    )
    (tmp_path / "a.kml").write_text(f"<kml><Document>{text}</Document></kml>")
    areas = training_areas.read(VectorSource(str(tmp_path / "a.kml")))
    found = review.review(areas, None, review.Limits(fewest=1), Reporter())
    true = [
        abs(_GEOD.polygon_area_perimeter(*zip(*c))[0])
        for c in (
            [(179.99, -16.8), (180.01, -16.8), (180.01, -16.79), (179.99, -16.79)],
            [(180.005, -16.8), (180.02, -16.8), (180.02, -16.79), (180.005, -16.79)],
        )
    ]
    assert found.square_metres[[0, 2]] == pytest.approx(true, rel=1e-4)
    # Areas 1 and 3 share 180.005 to 180.01, a quarter of area 1.
    ((first, second, shared),) = checks.overlaps(areas)
    assert (first, second, shared) == (0, 2, pytest.approx(true[0] / 4, rel=1e-3))
    prepared = checks.prepare(areas)
    assert geodesic.polygon_areas(prepared.geometries, prepared.crs)[0] == pytest.approx(true[0] * 0.75, rel=1e-3)


def test_slivers_are_thin_on_the_ground(tmp_path):
    # 15 and 25 m wide in Web Mercator's 30 and 50 m at 60 degrees; and far apart, as cities in one file are.
    move = pyproj.Transformer.from_crs(4326, 3857, always_xy=True)
    shapes = []
    for lon, lat in ((25, 60.2), (-70, -33), (140, 60.2)):
        x, y = move.transform(lon, lat)
        stretch = 1 / np.cos(np.radians(lat))
        shapes += [
            shapely.box(x, y, x + 15 * stretch, y + 900),
            shapely.box(x + 900, y, x + 900 + 25 * stretch, y + 900),
        ]
    areas = training_areas.TrainingAreas(
        _array(*shapes), np.full(6, 6), tuple("abcdef"), CRS.from_epsg(3857), "areas", "class"
    )
    assert checks.without_slivers(areas).ids == ("b", "d", "f")
