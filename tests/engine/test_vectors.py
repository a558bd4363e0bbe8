"""The one reader of vector layers: values, encodings, layers and shapes as they are."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from df4lcz_qgis.engine.areas import training_areas
from df4lcz_qgis.engine.geodata import polygons, vectors
from df4lcz_qgis.engine.shared.errors import CrsError, VectorError
from df4lcz_qgis.engine.shared.parameter import VectorSource
from df4lcz_qgis.engine.shared.reporter import Reporter

_LARGE = 2**53 + 1  # no float64 holds it


def _write(path, shapes, fields, *, driver="GPKG", masks=None, **options):
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, dtype=object)),
        list(fields.values()),
        list(fields),
        field_mask=masks,
        geometry_type="Polygon",
        crs="EPSG:32632",
        driver=driver,
        **options,
    )
    return VectorSource(str(path))


def _squares(count):
    return [shapely.box(500000 + 300 * i, 5e6, 500200 + 300 * i, 5.0002e6) for i in range(count)]


@pytest.mark.parametrize(("driver", "ending"), [("GPKG", "gpkg"), ("GeoJSON", "geojson")])
def test_whole_numbers_stay_whole_and_nulls_null(tmp_path, driver, ending):
    numbers, mask = np.array([_LARGE, 7, -_LARGE], dtype=np.int64), np.array([False, True, False])
    fields = {"id": numbers, "text": np.array(["a", None, "c"], dtype=object), "n": np.array([1, 2, 3], dtype=np.int32)}
    source = _write(tmp_path / f"a.{ending}", _squares(3), fields, driver=driver, masks=[mask, None, None])
    features = vectors.read_features(source)
    assert features.fields["id"].dtype == np.int64 and features.fields["n"].dtype.kind == "i"
    assert features.fields["id"].tolist() == [_LARGE, None, -_LARGE]
    assert [vectors.plain(v) for v in features.fields["text"]] == ["a", None, "c"]
    # And through a layer of zones with figures.
    zones = polygons.read(source, Reporter())
    assert zones.names("id") == [str(_LARGE), str(zones.ids[1]), str(-_LARGE)]
    polygons.write(tmp_path / "o.gpkg", zones.geometries, zones.joined({"x": np.arange(3.0)}), zones.crs, Reporter())
    again = vectors.read_features(VectorSource(str(tmp_path / "o.gpkg")))
    assert again.fields["id"].tolist() == [_LARGE, None, -_LARGE]
    assert [vectors.plain(v) for v in again.fields["text"]] == ["a", None, "c"]


def test_names_are_what_the_field_says(tmp_path):
    fields = {"name": np.array(["", "Ost", None, " "], dtype=object), "code": np.array([3.0, 2.5, np.nan, 1e15])}
    zones = polygons.read(_write(tmp_path / "a.gpkg", _squares(4), fields), Reporter())
    assert zones.names() == [str(zones.ids[0]), "Ost", str(zones.ids[2]), str(zones.ids[3])]
    assert zones.names("code") == ["3", "2.5", str(zones.ids[2]), "1000000000000000"]
    with pytest.raises(VectorError, match=r"no field 'none'.*name, code"):
        zones.names("none")


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("windows-1251", ("Класс", "Вода")),
        ("GBK", ("类别", "水体")),
        ("ISO-8859-1", ("Fläche", "Gewässer")),
        ("UTF-8", ("Κλάση", "A Δένδρα")),
        ("Big5", ("類別", "水體")),
        ("windows-1252", ("Área", "Água")),
    ],
)
def test_the_encoding_given_holds(tmp_path, encoding, words):
    field, value = words
    path = tmp_path / "a.shp"
    fields = {field: np.array([value], dtype=object)}
    _write(path, _squares(1), fields, driver="ESRI Shapefile", encoding=encoding)
    (tmp_path / "a.cpg").unlink(missing_ok=True)
    data = bytearray((tmp_path / "a.dbf").read_bytes())
    data[29] = 0  # no code page there either
    (tmp_path / "a.dbf").write_bytes(data)
    features = vectors.read_features(VectorSource(str(path), encoding=encoding))
    assert {k: v.tolist() for k, v in features.fields.items()} == {field: [value]}
    areas = training_areas.read(VectorSource(str(path), encoding=encoding), field)
    assert areas.codes.tolist() == ([11] if encoding == "UTF-8" else [17])


@pytest.mark.parametrize(("value", "said", "told"), [("街道", 0, True), ("街道", 77, False), ("Street", 0, False)])
def test_an_encoding_that_nothing_says_is_remarked_on(tmp_path, value, said, told):
    path = tmp_path / "a.shp"
    _write(path, _squares(1), {"name": np.array([value], dtype=object)}, driver="ESRI Shapefile", encoding="GBK")
    (tmp_path / "a.cpg").unlink(missing_ok=True)
    data = bytearray((tmp_path / "a.dbf").read_bytes())
    data[29] = said
    (tmp_path / "a.dbf").write_bytes(data)
    for encoding, remark in ((None, told), ("GBK", False)):
        source = VectorSource(str(path), encoding=encoding)
        assert vectors.guessed_encoding(source, vectors.read_features(source)) is remark


def test_without_an_encoding_gdals_is_taken(tmp_path):
    source = _write(tmp_path / "a.gpkg", _squares(1), {"name": np.array(["ö"], dtype=object)})
    for encoding in ("System", None):
        found = vectors.read_features(VectorSource(source.path, encoding=encoding))
        assert found.fields["name"].tolist() == ["ö"]


def _shapefile(path, field, value, codec):
    """A shapefile of one square whose texts are bytes of Python's ``codec``, without a word of it."""
    _write(path, _squares(1), {"F": np.array(["x" * 12], dtype=object)}, driver="ESRI Shapefile")
    path.with_suffix(".cpg").unlink(missing_ok=True)
    table = path.with_suffix(".dbf")
    data = bytearray(table.read_bytes())
    data[29] = 0
    data[32:43] = field.encode(codec)[:10].ljust(11, b"\0")
    width = data[48]
    data[-width - 1 : -1] = value.encode(codec)[:width].ljust(width)
    table.write_bytes(data)
    return str(path)


@pytest.mark.parametrize(
    ("encoding", "codec", "field", "value"),
    [  # as Qt 5 and 6, and so QGIS, call them
        ("windows-949", "euc_kr", "이름", "서울"),
        ("windows-949", "cp949", "이름", "뷁"),
        ("EUC-JP", "euc_jp", "名前", "東京"),
        ("Shift_JIS", "cp932", "名前", "①区"),
        ("ISO-2022-JP", "iso2022_jp", "Name", "東京"),
        ("HZ-GB-2312", "hz", "Name", "区域"),
        ("GB2312", "gb18030", "名称", "镕区"),
        ("windows-950", "cp950", "名稱", "臺北"),
        ("IBM 866", "cp866", "Имя", "Район"),
        ("macintosh", "mac_roman", "Größe", "Köln"),
        ("x-mac-cyrillic", "mac_cyrillic", "Имя", "Район"),
        ("x-mac-greek", "mac_greek", "Όνομα", "Δήμος"),
        ("x-mac-turkish", "mac_turkish", "Adı", "Şehir"),
        ("x-mac-centraleurroman", "mac_latin2", "Název", "Město"),
        ("windows-1258", "cp1258", "Name", "Hà"),
        ("TIS-620", "cp874", "ชื่อ", "เขต"),
        ("UTF-8", "utf-8", "Größe", "Köln"),
    ],
)
def test_encodings_by_the_names_that_qgis_gives_them(tmp_path, encoding, codec, field, value):
    path = _shapefile(tmp_path / "a.shp", field, value, codec)
    found = vectors.read_features(VectorSource(path, encoding=encoding))
    assert {k: v.tolist() for k, v in found.fields.items()} == {field: [value]}


def test_every_byte_comes_as_it_is(tmp_path):
    for start in range(0x80, 0x100, 8):
        value = bytes(range(start, start + 8)).decode("latin-1")
        path = _shapefile(tmp_path / "a.shp", "F", "a" + value + "z", "latin-1")
        found = vectors.read_features(VectorSource(path, encoding="ISO-8859-1"))
        assert found.fields["F"].tolist() == ["a" + value + "z"]


def test_of_a_letter_that_the_width_cuts_in_two_nothing_is_left(tmp_path):
    path = _shapefile(tmp_path / "a.shp", "F", "x" + "区" * 40, "gbk")
    found = vectors.read_features(VectorSource(path, encoding="GBK"))
    assert found.fields["F"].tolist() == ["x" + "区" * 39]


@pytest.mark.parametrize("encoding", ["x-nonsense", "UTF-16", "UTF-32LE", "hex", "rot13"])
def test_encodings_that_nobody_knows_are_refused_unless_texts_are_plain(tmp_path, encoding):
    path = _shapefile(tmp_path / "a.shp", "F", "Köln", "cp1252")
    with pytest.raises(VectorError, match=rf"a.shp are said to be in '{encoding}'.*Source"):
        vectors.read_features(VectorSource(path, encoding=encoding))
    if not encoding.startswith("UTF"):
        path = _shapefile(tmp_path / "b.shp", "F", "Berlin", "ascii")
        assert vectors.read_features(VectorSource(path, encoding=encoding)).fields["F"].tolist() == ["Berlin"]


def test_the_layer_named_is_read_and_another_refused(tmp_path):
    path = tmp_path / "a.gpkg"
    _write(path, _squares(1), {"class": np.array([1])}, layer="one")
    _write(path, _squares(2), {"class": np.array([2, 3])}, layer="two", append=True)
    assert len(vectors.read_features(VectorSource(str(path)))) == 1
    assert len(vectors.read_features(VectorSource.parse(f"{path}|layername=two"))) == 2
    with pytest.raises(VectorError, match="cannot be read"):
        vectors.read_features(VectorSource(str(path), "three"))


def _with_domain(path, table, names, kind=None):
    """A GeoPackage's field class with a domain, as QGIS and GDAL write it."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE gpkg_data_columns (table_name, column_name, name, constraint_name)")
        database.execute(
            "CREATE TABLE gpkg_data_column_constraints (constraint_name, constraint_type, value, description)"
        )
        database.execute("INSERT INTO gpkg_data_columns VALUES (?, 'class', NULL, 'd')", (table,))
        rows = [("d", kind or "enum", value, name) for value, name in names.items()]
        database.executemany("INSERT INTO gpkg_data_column_constraints VALUES (?, ?, ?, ?)", rows)
        database.commit()


@pytest.mark.parametrize(
    ("values", "names", "codes"),
    [
        ([1, 2, 3], {"1": "Water", "2": "Dense trees", "3": "Open low-rise"}, [17, 11, 6]),
        ([1.0, 2.0, 1.0], {"1": "Water", "2": "Dense trees"}, [17, 11, 17]),
        (["w", "t", "w"], {"w": "Water", "t": "Dense trees"}, [17, 11, 17]),
        ([1, 2, 3], {"1": "Compact high-rise", "2": "Compact midrise"}, [1, 2, 3]),
        ([1, 2, 3], {"1": "Hoogbouw", "2": "Water", "3": "Laagbouw"}, [1, 2, 3]),  # a language that nobody reads
        ([1, 2, 3], {"1": None, "2": ""}, [1, 2, 3]),
    ],
)
def test_coded_values_mean_what_their_names_say(tmp_path, values, names, codes):
    source = _write(
        tmp_path / "a.gpkg",
        _squares(3),
        {"class": np.array(values, object if isinstance(values[0], str) else None)},
        layer="areas",
    )
    _with_domain(source.path, "areas", names)
    for field in (None, "class"):
        assert training_areas.read(source, field).codes.tolist() == codes
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]
    zones = polygons.read(source, Reporter()).names("class")
    assert zones == [names.get(v) or v for v in ([str(int(v)) for v in values] if values[0] != "w" else values)]


def test_domains_of_a_file_geodatabase(tmp_path):
    # Made by GDAL 3.6's OpenFileGDB: six squares, class 1, 1, 2, 2, 3, 3, with CreateCodedFieldDomain of the names.
    path = Path(__file__).parent / "data" / "domains" / "areas.gdb.zip"
    shutil.unpack_archive(path, tmp_path)
    for source in (path, *tmp_path.glob("*.gdb")):
        assert training_areas.read(VectorSource(str(source))).codes.tolist() == [17, 17, 11, 11, 6, 6]
        assert polygons.read(VectorSource(str(source)), Reporter()).names("class")[::2] == [
            "Water", "Dense trees", "Open low-rise",
        ]  # fmt: skip
    table = next(tmp_path.glob("*.gdb/a00000004.gdbtable"))  # of its items
    table.write_bytes(table.read_bytes().replace(b"</CodedValues>", b"<CodedValue/>x"))
    assert training_areas.read(VectorSource(str(table.parent))).codes.tolist() == [1, 1, 2, 2, 3, 3]


def test_names_of_the_users_layer_win_and_other_domains_are_none(tmp_path):
    source = _write(tmp_path / "a ö#?%41.gpkg", _squares(3), {"class": np.array([1, 2, 3])}, layer="a")
    _with_domain(source.path, "a", {"1": "Water"}, "range")
    assert training_areas.read(source).codes.tolist() == [1, 2, 3]
    for path in (
        source.path,
        _write(tmp_path / "a.shp", _squares(3), {"class": np.array([1, 2, 3])}, driver="ESRI Shapefile").path,
    ):
        named = {"path": path, "value_names": {"class": {"1": "Water", "2": "LCZ A", "3": "6"}, "gone": {"1": "LCZ 2"}}}
        assert training_areas.read(VectorSource.parse(named)).codes.tolist() == [17, 11, 6]


def test_holes_off_their_shell_add_no_ground():
    shell, hole = shapely.box(0, 0, 10, 10), shapely.box(20, 0, 25, 5)
    for holes, area in (([hole], 100), ([shapely.box(8, 8, 12, 12)], 96), ([hole, shapely.box(1, 1, 2, 2)], 99)):
        broken = shapely.Polygon(shell.exterior, [h.exterior for h in holes])
        assert vectors.valid_polygons(broken).area == pytest.approx(area)
        assert vectors.valid_polygons(shapely.MultiPolygon([broken, shapely.box(50, 0, 51, 1)])).area == area + 1
    bow_tie = shapely.Polygon([(0, 0), (4, 4), (4, 0), (0, 4)])
    assert vectors.valid_polygons(bow_tie).area == pytest.approx(shapely.make_valid(bow_tie).area)


def test_geoclimates_units_go_by_their_primary_class(tmp_path):
    fields = {
        "ID_RSU": np.array([1, 2, 3]),
        "LCZ_SECONDARY": np.array([1, 1, 1]),
        "LCZ_PRIMARY": np.array([102, 6, 0]),
        "MIN_DISTANCE": np.array([0.1, 2.0, 3.0]),
    }
    masks = [None, None, np.array([False, False, True]), None]
    areas = training_areas.read(_write(tmp_path / "a.gpkg", _squares(3), fields, masks=masks))
    assert (areas.class_field, areas.codes.tolist()) == ("LCZ_PRIMARY", [12, 6])
    (problem,) = areas.problems
    assert problem.kind == "unknown-class" and problem.areas == ("3",)


def test_wudapts_further_classes_are_explained(tmp_path):
    fields = {"class": np.array(["6", "W", "H", "x"], dtype=object)}
    areas = training_areas.read(_write(tmp_path / "a.gpkg", _squares(4), fields))
    texts = {p.areas: str(p) for p in areas.problems}
    assert "wetlands (W)" in texts[("2", "3")] and "no class" in texts[("4",)]


def test_a_copy_is_read_as_the_layer_that_it_was(tmp_path):
    source = _write(tmp_path / "a.gpkg", _squares(2), {"field_0": np.array([1, 2]), "field_1": np.array([6, 3])})
    names = {"field_0": "Class", "field_1": "class"}
    (tmp_path / "k.kml").write_text(
        "<kml><Folder><name>LCZ 6</name><Placemark><name>a</name><Point><coordinates>2,48</coordinates></Point>"
        "</Placemark></Folder></kml>"
    )
    features = vectors.read_features(VectorSource.parse({"path": source.path, "fields": names}))
    assert {name: list(values) for name, values in features.fields.items()} == {"Class": [1, 2], "class": [6, 3]}
    folder = {"path": str(tmp_path / "k.kml"), "layer": "LCZ 6"}
    given = VectorSource.parse({"path": source.path, "fields": {"field_0": "folder"}, "folder": folder})
    features = vectors.read_features(given)
    assert features.is_kml and {name: list(values) for name, values in features.fields.items()} == {
        "folder": ["LCZ 6", "LCZ 6"],
        "field_1": [6, 3],
    }
    assert training_areas.read(given).counts() == {6: 2}


@pytest.mark.parametrize("number", [0, -1])
def test_geopackages_without_a_crs_are_refused_as_other_files_are(tmp_path, number):
    source = _write(tmp_path / "a.gpkg", _squares(1), {"class": np.array([6])})
    with contextlib.closing(sqlite3.connect(source.path)) as database:
        database.execute("UPDATE gpkg_contents SET srs_id = ?", (number,))
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = ?", (number,))
        database.commit()
    with pytest.raises(CrsError, match="has no coordinate reference system"):
        vectors.read_features(source)
    assert len(vectors.read_features(VectorSource(source.path, crs="EPSG:32632"))) == 1


def test_fields_that_differ_by_case_or_are_called_as_a_geopackage_s_own_are_written(tmp_path):
    fields = {name: np.array([name], dtype=object) for name in ("Class", "class", "geom", "class_2")}
    zones = polygons.read(_write(tmp_path / "a.geojson", _squares(1), fields, driver="GeoJSON"), Reporter())
    assert zones.names("GEOM") == ["geom"] and zones.names("class") == ["class"]
    polygons.write(tmp_path / "o.gpkg", zones.geometries, zones.joined({"x": np.arange(1.0)}), zones.crs, Reporter())
    again = vectors.read_features(VectorSource(str(tmp_path / "o.gpkg"))).fields
    assert {name: values[0] for name, values in again.items()} == {
        "Class": "Class",
        "class_2": "class",
        "geom_2": "geom",
        "class_2_2": "class_2",
        "x": 0.0,
    }
