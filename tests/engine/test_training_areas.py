"""Reading training areas from layers and KML, and checking them; counts and areas known beforehand."""

import json
import os
import zipfile
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from df4lcz_qgis.engine.areas import checks, training_areas
from df4lcz_qgis.engine.geodata import geodesic
from df4lcz_qgis.engine.shared.errors import CrsError, TrainingAreasError, VectorError
from df4lcz_qgis.engine.shared.parameter import VectorSource

UTM = "EPSG:32631"


def square(x, y, side=300.0):
    return shapely.box(x, y, x + side, y + side)


def write(path, geometries, fields, crs=UTM, driver="GPKG", kind="Unknown", **options):
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(geometries, dtype=object)),
        list(fields.values()),
        list(fields),
        geometry_type=kind,
        crs=crs,
        driver=driver,
        **options,
    )
    return VectorSource.parse(str(path))


def polygon_kml(x, y, side=0.003, height=None):
    ring = [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]
    tail = "" if height is None else f",{height}"
    text = " ".join(f"{a},{b}{tail}" for a, b in ring)
    ring = f"<LinearRing><coordinates>{text}</coordinates></LinearRing>"
    return f"<Polygon><outerBoundaryIs>{ring}</outerBoundaryIs></Polygon>"


def kml_document(body, encoding="UTF-8"):
    return (
        f'<?xml version="1.0" encoding="{encoding}"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
        f"<name>Vorlage Köln</name>{body}</Document></kml>"
    ).encode(encoding)


def folder(name, *placemarks):
    return f"<Folder><name>{name}</name>{''.join(placemarks)}</Folder>"


def placemark(geometry, name="Untitled Polygon"):
    return f"<Placemark><name>{name}</name>{geometry}</Placemark>"


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("class", np.array([1, 6, 17]), [1, 6, 17]),
        ("Class", np.array([101, 104, 107]), [11, 14, 17]),
        ("LCZ", np.array(["A", "g", "LCZ 3"], object), [11, 17, 3]),
        ("lcz_class", np.array(["Dense trees", "G Water", "compact midrise"], object), [11, 17, 2]),
        ("LCZ_Code", np.array([2.0, 3.0, 15.0]), [2, 3, 15]),
    ],
)
def test_class_field_is_found_and_read(tmp_path, field, values, expected):
    fields = {"other": np.array([500, 600, 700]), field: values}
    source = write(tmp_path / "areas.gpkg", [square(0, 0), square(1000, 0), square(2000, 0)], fields)
    areas = training_areas.read(source)
    assert areas.class_field == field
    assert areas.codes.tolist() == expected
    assert areas.crs.to_epsg() == 32631
    assert areas.problems == ()
    assert len(set(areas.ids)) == 3


@pytest.mark.parametrize(
    ("name", "driver"), [("a.gpkg", "GPKG"), ("a.shp", "ESRI Shapefile"), ("a.geojson", "GeoJSON")]
)
def test_any_vector_format(tmp_path, name, driver):
    crs = "EPSG:4326" if driver == "GeoJSON" else UTM
    side = 0.003 if driver == "GeoJSON" else 300.0
    source = write(
        tmp_path / name,
        [square(0, 0, side), square(1, 1, side)],
        {"lcz": np.array(["B", "7"], object)},
        crs,
        driver,
        "Polygon",
    )
    areas = training_areas.read(source)
    assert areas.codes.tolist() == [12, 7]
    assert areas.crs.to_epsg() == int(crs[5:])
    # A thousandth of a degree on the equator: 111.32 m east, 110.57 m north. UTM's scale is 1.0027 500 km off its
    # central meridian (0.9996 * (1 + (500 / 6378)**2 / 2)).
    expected = (300.0 / 1.00267) ** 2 if driver != "GeoJSON" else 333.96 * 331.72
    assert geodesic.polygon_areas(areas.geometries, areas.crs)[0] == pytest.approx(expected, rel=3e-3)


@pytest.mark.parametrize(
    ("fields", "found", "told"),
    [
        ({"TYPE": [1, 2, 3], "LCZ_PRIMAR": [6, 104, 2]}, "LCZ_PRIMAR", "TYPE"),
        ({"LCZ_PRIMAR": [6, 104, 2], "LCZ_SECOND": [5, 4, 3]}, "LCZ_PRIMAR", None),
        ({"CLASS": [1, 2, 3], "LCZ_PRIMARY": [6, 104, 2]}, "LCZ_PRIMARY", "CLASS"),
        ({"LCZ2": [5, 4, 3], "LCZ1": [6, 104, 2]}, "LCZ1", "LCZ2"),
        ({"LCZ": [6, 14, 2], "class": [6, 104, 2]}, "class", None),
        ({"class": [6, 104, 2], "name": [1, 2, 3]}, "class", None),
        ({"class": [6, 104, 2], "type": [40, 50, 60]}, "class", None),
    ],
)
def test_of_several_fields_with_classes_the_best_named_is_read(tmp_path, fields, found, told):
    shapes = [square(500000 + 1000 * i, 5200000) for i in range(3)]
    columns = {name: np.array(values, np.int32) for name, values in fields.items()}
    areas = training_areas.read(write(tmp_path / "a.gpkg", shapes, columns))
    assert (areas.class_field, areas.codes.tolist()) == (found, [6, 14, 2])
    assert [p.kind for p in areas.problems] == (["several-fields"] if told else [])
    if told:
        assert f"Other classes in {told} than in {found}" in str(areas.problems[0])
        assert training_areas.read(VectorSource(str(tmp_path / "a.gpkg")), found).problems == ()


_SERIAL, _CODES = [str(i + 1) for i in range(6)], [2, 2, 6, 6, 17, 17]
_WORDS = [f"LCZ {c}" for c in _CODES]
_TITLES = ["Compact midrise", "2 Compact midrise", "Open low-rise", "6 Open low-rise", "Water", "G Water"]


@pytest.mark.parametrize(
    ("fields", "found", "told"),
    [
        ({"name": _SERIAL, "Klasse": _WORDS}, "Klasse", None),
        ({"code": [1, 2, 3, 4, 5, 6], "LCZ_Klasse": _WORDS}, "LCZ_Klasse", "code"),
        ({"Name": _SERIAL, "Clase_LCZ": _CODES}, "Clase_LCZ", "Name"),
        ({"type": ["A", "B", "C"] * 2, "Zone": _TITLES}, "Zone", "type"),
        ({"MC_ID": [1, 1, 2, 2, 3, 3], "MC_name": _TITLES, "Code": [1, 1, 2, 2, 3, 3]}, "MC_name", "Code"),
        ({"name": ["1", "2", "x", "y", "", "z"], "Klasse": _WORDS}, "Klasse", None),
        # What says nothing against the field of a known name, or no more than that one, is told at most.
        ({"code": _CODES, "Klasse": _WORDS}, "code", None),
        ({"name": _WORDS, "lcz_id": [1, 2, 3, 4, 5, 6]}, "name", None),
        ({"code": _CODES, "lcz_conf": [1, 2, 3, 3, 2, 1]}, "code", "lcz_conf"),
        ({"class": _CODES, "lcz_conf": [1, 2, 3, 3, 2, 1]}, "class", None),
        ({"class": _CODES, "before": ["LCZ 5"] * 6}, "class", "before"),
        ({"class": _CODES, "name": ["LCZ 5"] * 6}, "class", "name"),
        ({"class": _CODES, "street": ["Water Street 5"] * 6}, "class", None),
    ],
)
def test_words_that_say_a_class_count_more_than_numbers_that_may_not(tmp_path, fields, found, told):
    shapes = [square(500000 + 1000 * i, 5200000) for i in range(6)]
    columns = {n: np.array(v, object if isinstance(v[0], str) else np.int32) for n, v in fields.items()}
    areas = training_areas.read(write(tmp_path / "a.gpkg", shapes, columns))
    assert (areas.class_field, areas.codes.tolist()) == (found, _CODES)
    assert [str(p.what) for p in areas.problems] == ([f"Other classes in {told} than in {found}"] if told else [])
    for name, values in fields.items():  # and the field that the user names wins
        if name in ("code", "class"):
            assert training_areas.read(VectorSource(str(tmp_path / "a.gpkg")), name).codes.tolist() == list(values)


def test_fields_of_lists_and_of_nothing_are_no_classes(tmp_path):
    squares = [shapely.to_geojson(square(i, 48, 0.01)) for i in range(3)]
    for classes in ([["2"], ["6"], ["17"]], [None, None, None], [[], [1, 2], []]):
        features = [
            {"type": "Feature", "properties": {"lcz": code, "class": c, "LCZ_words": c}, "geometry": json.loads(g)}
            for code, c, g in zip((2, 6, 17), classes, squares)
        ]
        (tmp_path / "a.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        assert training_areas.read(VectorSource(str(tmp_path / "a.geojson"))).codes.tolist() == [2, 6, 17]


def test_chosen_field_wins_and_a_wrong_one_is_named(tmp_path):
    fields = {"class": np.array([1, 2]), "second": np.array(["C", "D"], object)}
    source = write(tmp_path / "a.gpkg", [square(0, 0), square(500, 0)], fields)
    assert training_areas.read(source, "Second").codes.tolist() == [13, 14]
    with pytest.raises(TrainingAreasError, match=r"no field 'third'.*class, second"):
        training_areas.read(source, "third")


def test_no_class_anywhere(tmp_path):
    source = write(tmp_path / "a.gpkg", [square(0, 0)], {"name": np.array(["park"], object)})
    with pytest.raises(TrainingAreasError, match=r"No field of a\.gpkg holds LCZ classes"):
        training_areas.read(source)


def test_missing_unreadable_and_without_crs(tmp_path):
    with pytest.raises(VectorError, match="There is no file"):
        training_areas.read(VectorSource(str(tmp_path / "none.gpkg")))
    (tmp_path / "bad.gpkg").write_bytes(b"not a geopackage")
    with pytest.raises(VectorError, match="cannot be read"):
        training_areas.read(VectorSource(str(tmp_path / "bad.gpkg")))
    source = write(tmp_path / "a.shp", [square(0, 0)], {"class": np.array([1])}, None, "ESRI Shapefile", "Polygon")
    with pytest.raises(CrsError, match="no coordinate reference system"):
        training_areas.read(source)
    assert training_areas.read(VectorSource(source.path, crs="EPSG:32632")).crs.to_epsg() == 32632


def test_bad_geometries_are_repaired_or_left_out(tmp_path):
    bow_tie = shapely.Polygon([(0, 0), (400, 400), (400, 0), (0, 400)])
    several = shapely.MultiPolygon([square(1000, 0), square(2000, 0)])
    high = shapely.force_3d(square(3000, 0), 25.0)
    geometries = [bow_tie, several, high, shapely.Point(0, 0), None, square(4000, 0)]
    source = write(tmp_path / "a.gpkg", geometries, {"class": np.array([1, 2, 3, 4, 5, 99])})
    areas = training_areas.read(source)
    # The bow tie becomes two triangles of 400 x 200 / 2 each; feature 2 two squares.
    assert areas.codes.tolist() == [1, 1, 2, 2, 3]
    assert [g.area for g in areas.geometries] == pytest.approx([40000, 40000, 90000, 90000, 90000])
    assert areas.ids == ("1.1", "1.2", "2.1", "2.2", "3")
    assert not any(shapely.has_z(areas.geometries))
    found = {p.kind: p for p in areas.problems}
    assert set(found) == {"unknown-class", "no-geometry", "not-a-polygon", "invalid", "multipart"}
    assert found["invalid"].areas == ("1",) and str(found["invalid"].done) == "repaired"
    assert found["not-a-polygon"].areas == ("4",) and str(found["not-a-polygon"].done) == "left out"
    assert found["no-geometry"].areas == ("5",)
    assert found["unknown-class"].areas == ("6",) and "99" in str(found["unknown-class"].what)


def test_what_is_left_over_from_a_repair_is_no_area(tmp_path):
    # An outline that crosses itself at its end, as digitised by hand: a square, and a triangle of 1 m.
    crossing = shapely.Polygon([(0, 0), (300, 0), (300, 300), (0, 300), (0, -2), (-1, -1), (1, 1)])
    assert not crossing.is_valid
    areas = training_areas.read(write(tmp_path / "a.gpkg", [crossing, square(1000, 0)], {"class": np.array([11, 2])}))
    assert areas.codes.tolist() == [11, 2] and areas.ids == ("1", "2")
    assert areas.geometries[0].area == pytest.approx(90_000, rel=1e-3)


def test_nothing_usable(tmp_path):
    source = write(tmp_path / "a.gpkg", [shapely.Point(0, 0)], {"class": np.array([3])})
    with pytest.raises(TrainingAreasError, match="No usable training area"):
        training_areas.read(source)


FOLDER_NAMES = [
    *map(str, range(1, 11)),
    *map(str, range(101, 108)),
    *"ABCDEFG",
    *map(str, range(11, 18)),
    "LCZ 3",
    "Dense trees",
]
FOLDER_CODES = [*range(1, 11), *range(11, 18), *range(11, 18), *range(11, 18), 3, 11]


def test_kml_with_a_folder_per_class(tmp_path):
    body = folder(
        "Training Areas", *(folder(n, placemark(polygon_kml(i * 0.01, 1))) for i, n in enumerate(FOLDER_NAMES))
    )
    path = tmp_path / "Gebiete_München.kml"
    path.write_bytes(kml_document(body))
    areas = training_areas.read(VectorSource(str(path)))
    assert areas.codes.tolist() == FOLDER_CODES
    assert areas.crs.to_epsg() == 4326
    assert areas.class_field == "folder"
    assert areas.geometries[1].bounds == pytest.approx((0.01, 1, 0.013, 1.003))


def test_kml_heights_holes_parts_and_other_encodings(tmp_path):
    hole = (
        "<Polygon><outerBoundaryIs><LinearRing><coordinates>\n 0, 0, 5\n 1,0,5 1,1,5 0,1,5 0,0,5\n"
        "</coordinates></LinearRing>"
        "</outerBoundaryIs><innerBoundaryIs><LinearRing>"
        "<coordinates>.25,.25 .75,.25 .75,.75 .25,.75 .25,.25</coordinates>"
        "</LinearRing></innerBoundaryIs></Polygon>"
    )
    parts = f"<MultiGeometry>{polygon_kml(2, 0, 1, 7)}{polygon_kml(4, 0, 2)}</MultiGeometry>"
    point = "<Point><coordinates>3,3,0</coordinates></Point>"
    broken = (
        "<Polygon><outerBoundaryIs><LinearRing><coordinates>1,x</coordinates></LinearRing></outerBoundaryIs></Polygon>"
    )
    body = folder("LCZ_6", placemark(hole, "Häuser"), placemark(parts), placemark(point), placemark(broken))
    path = tmp_path / "a.kml"
    path.write_bytes(kml_document(body, "ISO-8859-1"))
    areas = training_areas.read(VectorSource(str(path)))
    assert [g.area for g in areas.geometries] == pytest.approx([0.75, 1, 4])
    assert areas.ids == ("1", "2.1", "2.2")
    assert {p.kind: p.areas for p in areas.problems} == {
        "not-a-polygon": ("3",),
        "no-geometry": ("4",),
        "multipart": ("2",),
    }


def test_kml_without_folders_uses_names_and_extended_data(tmp_path):
    path = tmp_path / "a.kml"
    path.write_bytes(kml_document(placemark(polygon_kml(0, 0), "LCZ 8") + placemark(polygon_kml(1, 0), "D")))
    assert training_areas.read(VectorSource(str(path))).codes.tolist() == [8, 14]
    data = '<Placemark><ExtendedData><Data name="class"><value>9</value></Data></ExtendedData>' + polygon_kml(0, 0)
    path.write_bytes(kml_document(data + "</Placemark>"))
    areas = training_areas.read(VectorSource(str(path)))
    assert (areas.codes.tolist(), areas.class_field) == ([9], "class")
    path.write_bytes(kml_document(placemark(polygon_kml(0, 0), "park")))
    with pytest.raises(TrainingAreasError, match="one folder per class"):
        training_areas.read(VectorSource(str(path)))


def test_kmz(tmp_path):
    path = tmp_path / "a.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("files/other.kml", kml_document(folder("1", placemark(polygon_kml(0, 0)))))
        archive.writestr("doc.kml", kml_document(folder("G", placemark(polygon_kml(0, 0)))))
    assert training_areas.read(VectorSource(str(path))).codes.tolist() == [17]
    (tmp_path / "b.kmz").write_bytes(path.read_bytes()[:60])
    with pytest.raises(VectorError, match="no valid KMZ"):
        training_areas.read(VectorSource(str(tmp_path / "b.kmz")))
    (tmp_path / "c.kml").write_text("<kml><Document>")
    with pytest.raises(VectorError, match="no valid KML"):
        training_areas.read(VectorSource(str(tmp_path / "c.kml")))
    bomb = '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><kml><Document>&b;</Document></kml>'
    (tmp_path / "d.kml").write_text(bomb)
    with pytest.raises(VectorError, match="no valid KML"):
        training_areas.read(VectorSource(str(tmp_path / "d.kml")))


def test_conflicts_slivers_and_doubles(tmp_path):
    geometries = [
        square(0, 0),
        square(200, 0),
        square(1000, 0),
        square(1000, 0),
        shapely.box(2000, 0, 2300, 15),
        square(3000, 0),
        square(3100, 0),
        square(5000, 0, 600),
        square(5100, 100, 100),
    ]
    codes = np.array([1, 2, 3, 3, 4, 5, 5, 6, 7])
    areas = checks.prepare(training_areas.read(write(tmp_path / "a.gpkg", geometries, {"class": codes})))
    assert areas.ids == ("1", "2", "3", "6", "7", "8")
    # 1 and 2 lose the 100 m x 300 m that both claim; 9 lies in 8, which keeps a hole in its place.
    assert [g.area for g in areas.geometries] == pytest.approx([60000, 60000, 90000, 90000, 90000, 350000])
    found = [(p.kind, p.areas) for p in areas.problems]
    assert found == [
        ("double", ("4",)),
        ("overlap", ("1", "2")),
        ("overlap", ("8", "9")),
        ("overlap", ("9",)),
        ("sliver", ("5",)),
    ]
    assert "2.98 ha" in str(areas.problems[1].what)
    groups = checks.groups(areas)
    assert groups[3] == groups[4]
    assert len(set(groups.tolist())) == 5
    few = {p.areas: str(p.done) for p in checks.few_polygons(areas)}
    assert set(few) == {("1",), ("2",), ("3",), ("6", "7"), ("8",)}
    assert "training, one into the test" in few[("6", "7")]


def test_problems_are_json(tmp_path):
    source = write(tmp_path / "a.gpkg", [square(0, 0), shapely.Point(0, 0)], {"class": np.array([1, 2])})
    report = json.loads(json.dumps([p.as_dict() for p in training_areas.read(source).problems]))
    assert report == [
        {
            "kind": "not-a-polygon",
            "areas": ["2"],
            "what": "Points or lines instead of polygons (area 2)",
            "done": "left out",
        }
    ]


def test_real_training_areas():
    if "DF4LCZ_TEST_DATA" not in os.environ:
        pytest.skip("DF4LCZ_TEST_DATA is not set")
    source = VectorSource(str(Path(os.environ["DF4LCZ_TEST_DATA"]) / "lcz/hongkong_wudapt_training_areas.gpkg"))
    areas = training_areas.read(source)
    assert len({i.partition(".")[0] for i in areas.ids}) == 52
    assert set(areas.counts()) == {1, 2, 3, 4, 5, 6, 11, 16}
    prepared = checks.prepare(areas)
    shared = [m2 for a, b, m2 in checks.overlaps(prepared) if prepared.codes[a] != prepared.codes[b]]
    assert prepared.crs.to_epsg() == 4326
    assert sum(shared) < 1.0


def _layers(path, **layers):
    """A GeoPackage of layers: the fields of each by its name."""
    for i, (name, fields) in enumerate(layers.items()):
        count = len(next(iter(fields.values())))
        write(path, [square(1000 * k, 0) for k in range(count)], fields, layer=name, append=i > 0)
    return VectorSource(str(path))


def test_of_several_layers_the_one_with_classes_is_read(tmp_path):
    outline, classes = {"descr": np.array(["Köln"], object)}, {"class": np.array([6, 2, 17])}
    source = _layers(tmp_path / "a.gpkg", outline=outline, training=classes)
    areas = training_areas.read(source)
    assert areas.codes.tolist() == [6, 2, 17]
    assert [p.kind for p in areas.problems] == ["several-layers"]
    assert "training is read" in str(areas.problems[0]) and "a.gpkg|layername=outline" in str(areas.problems[0])
    assert training_areas.read(VectorSource(source.path, "training")).problems == ()


def test_where_several_layers_or_none_have_classes_one_must_be_chosen(tmp_path):
    classes, none = {"class": np.array([6, 2])}, {"descr": np.array(["a", "b"], object)}
    source = _layers(tmp_path / "a.gpkg", training=classes, checks=classes, outline=none)
    with pytest.raises(TrainingAreasError, match=r"classes: training, checks\. .*a\.gpkg\|layername=training"):
        training_areas.read(source)
    assert training_areas.read(VectorSource(source.path, "checks")).codes.tolist() == [6, 2]
    source = _layers(tmp_path / "b.gpkg", outline=none, other={"zone": np.array([6, 2])})
    with pytest.raises(TrainingAreasError, match=r"Looked at: outline, other\. .*b\.gpkg\|layername=outline"):
        training_areas.read(source)
    assert training_areas.read(source, "zone").codes.tolist() == [6, 2]  # which one of them has


@pytest.mark.parametrize("kind", [int, float, str])
def test_classes_that_count_from_0_are_told(tmp_path, kind):
    def problems_of(values, name):
        squares = [square(1000 * i, 0) for i in range(len(values))]
        areas = training_areas.read(write(tmp_path / f"{name}.gpkg", squares, {"class": np.array(values)}))
        return len(areas), [str(p) for p in areas.problems]

    count, (told,) = problems_of([kind(i % 17) for i in range(34)], "all")
    assert count == 32 and told.startswith("0, which is no class, and no 17 (areas 1, 18): left out; if the classes ")
    count, (told,) = problems_of([kind(v) for v in (0, 2, 6)], "few")
    assert count == 2 and "add 1 to all of them first" in told
    for values in ((0, 2, 17), (0, 2, 101), (0, 2, -1), (0, 18, 6)):
        assert "add 1" not in problems_of([kind(v) for v in values], "other")[1][0]
    assert problems_of([kind(v) for v in (1, 2, 16)], "usual") == (3, [])


def test_0_beside_letters_and_missing_classes(tmp_path):
    squares = [square(1000 * i, 0) for i in range(3)]
    areas = training_areas.read(write(tmp_path / "a.gpkg", squares, {"class": np.array(["0", "2", "A"])}))
    assert "no class, or name two: '0'" in str(areas.problems[0])
    areas = training_areas.read(write(tmp_path / "b.gpkg", squares, {"class": np.array([0, np.nan, 2.0])}))
    assert [p.areas for p in areas.problems] == [("1",), ("2",)] and "add 1" in str(areas.problems[0])


@pytest.mark.parametrize(
    ("values", "codes"),
    [
        (("C_1", "C_2", "C_6", "C_10", "C_11", "C_17"), None),
        (("c_1", "c_6", "C_A", "C_G"), None),
        (("C_1", "C_1", "site"), None),
        (("C_1", "C_2", "D_1", "A_1"), [13, 13, 14, 11]),
        (("C_1", "C_2", "6_1"), [13, 13, 6]),
        (("C_1", "G"), [13, 17]),
        (("LCZ C_1", "LCZ C_2"), [13, 13]),
        (("C", "C"), [13, 13]),
        (("LCZ C", "LCZ C"), [13, 13]),
        (("A_1", "A_2"), [11, 11]),
    ],
)
def test_c_before_numbers_may_stand_for_class(tmp_path, values, codes):
    squares = [square(1000 * i, 0) for i in range(len(values))]
    source = write(tmp_path / "a.gpkg", squares, {"class": np.array(values)})
    if codes:
        assert training_areas.read(source).codes.tolist() == codes
    else:
        with pytest.raises(TrainingAreasError, match=r"C_1 may be an area of class C, or class 1: write 1 to 17, or"):
            training_areas.read(source)
        with pytest.raises(TrainingAreasError, match=r"No usable training area .*Values that are no class"):
            training_areas.read(source, "class")
