"""KML as Google Earth writes and shows it, and KML that means harm."""

import time
import tracemalloc
import zipfile

import pytest
import shapely

from df4lcz_qgis.engine.areas import training_areas
from df4lcz_qgis.engine.geodata import kml, kml_parser
from df4lcz_qgis.engine.shared.errors import TrainingAreasError, VectorError
from df4lcz_qgis.engine.shared.parameter import VectorSource


def _ring(x, y, side=0.01, tag="outerBoundaryIs"):
    text = f"{x},{y},0 {x + side},{y},0 {x + side},{y + side},0 {x},{y + side},0 {x},{y},0"
    return f"<{tag}><LinearRing><coordinates>{text}</coordinates></LinearRing></{tag}>"


def _mark(x, y=48.0, name="Untitled Polygon", more=""):
    return f"<Placemark><name>{name}</name>{more}<Polygon>{_ring(x, y)}</Polygon></Placemark>"


def _folder(name, *content, tag="Folder"):
    return f"<{tag}><name>{name}</name>{''.join(content)}</{tag}>"


def _write(path, *content, head="", encoding="utf-8"):
    text = f'{head}<?xml version="1.0" encoding="{encoding}"?><kml><Document><name>x.kml</name>{"".join(content)}'
    text += "</Document></kml>"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize(
    "wrong",
    ["<gx:drawOrder>1</gx:drawOrder>", '<atom:link href="x"/>', '<Snippet xsi:type="y" maxLines="0"/>', "<a:b:c/>"],
)
def test_prefixes_that_nobody_declared(tmp_path, wrong):
    marks = kml.read(_write(tmp_path / "a.kml", _folder("6", _mark(2, more=wrong), wrong, _mark(3))))
    assert [(m.folder_class, m.geometry.bounds[0]) for m in marks] == [("6", 2), ("6", 3)]


def test_prefixes_of_kml_itself(tmp_path):
    text = _folder("2", _mark(2)).replace("</", "</kml:").replace("<", "<kml:").replace("<kml:/kml:", "</kml:")
    assert kml.read(_write(tmp_path / "a.kml", text))[0].folder_class == "2"


def test_documents_within_documents_are_folders(tmp_path):
    content = _folder("all", _folder("LCZ A", _mark(2), tag="Document"), _folder("sub", _mark(3)))
    marks = kml.read(_write(tmp_path / "a.kml", _folder("6", content)))
    assert [m.folder_class for m in marks] == ["LCZ A", "6"]
    assert [m.folders for m in marks] == [("6", "all", "LCZ A"), ("6", "all", "sub")]


def test_layers_have_the_names_that_gdal_gives_them(tmp_path):
    import pyogrio

    path = _write(
        tmp_path / "a.kml",
        _folder("Training", _folder("6", _mark(1), _mark(2)), _folder("2", _mark(3))),
        _folder("Validation", _mark(9), _folder("6", _mark(4)), _folder("2"), "<Folder>" + _mark(5) + "</Folder>"),
        _folder("inner", _mark(6), tag="Document"),
    )
    for name, _ in pyogrio.list_layers(path):
        count = pyogrio.read_info(path, layer=name, force_feature_count=True)["features"]
        if count:
            assert len(kml.read(path, str(name))) == count, name
    assert [m.geometry.bounds[0] for m in kml.read(path, "6 (#2)")] == [4]
    assert len(kml.read(path, "Training")) == 3  # a folder of folders
    with pytest.raises(VectorError, match=r"no folder '7'.*Training, 6, 2, Validation"):
        kml.read(path, "7")


def _whole(path, name, *content):
    named = f"<name>{name}</name>" if name else ""
    path.write_text(f"<kml><Document>{named}{''.join(content)}</Document></kml>", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("document", "content", "expected"),
    [  # as GDAL 3.6's LIBKML lists them
        ("Training", (("Training", 2), ("Validation", 3)), {"Training": 2, "Validation": 3}),
        ("Training", (None, ("Training", 2)), {"Training": 1, "Training (#2)": 2}),
        ("", (("6", 2), ("", 3)), {"6": 2, "Layer1": 3}),
        ("", (("", 2), ("6", 3)), {"Layer0": 2, "6": 3}),
        ("", (None, ("6", 2), ("", 3)), {"towns": 1, "6": 2, "Layer2": 3}),
        ("s", (("a", 2), ("A", 3), ("a", 4)), {"a": 2, "A (#2)": 3, "a (#3)": 4}),
    ],
)
def test_a_folder_called_as_its_document_is_not_the_whole_file(tmp_path, document, content, expected):
    parts = [
        _mark(1) if part is None else _folder(part[0], *map(_mark, range(part[1]))).replace("<name></name>", "")
        for part in content
    ]
    path = _whole(tmp_path / "towns.kml", document, *parts)
    assert {name: len(kml.read(path, name)) for name in expected} == expected
    total = sum(expected.values())
    assert len(kml.read(path)) == total
    if document == "s":
        assert len(kml.read(path, "s")) == total  # nothing else is called so


@pytest.mark.parametrize(
    ("one", "other"), [("Training", "Validation"), ("Trainingsgebiete", "Prüfgebiete"), ("训练", "验证")]
)
def test_training_and_validation_in_one_file_are_told(tmp_path, one, other):
    path = _write(tmp_path / "a.kml", _folder(one, _folder("6", _mark(1))), _folder(other, _folder("6", _mark(2))))
    areas = training_areas.read(VectorSource(str(path)))
    (problem,) = areas.problems
    assert problem.kind == "several-sets" and one in str(problem) and other in str(problem)
    chosen = training_areas.read(VectorSource.parse(f"{path}|layername={other}"))
    assert (len(areas), len(chosen), chosen.problems) == (2, 1, ())


def _data(**fields):
    return (
        "<ExtendedData>"
        + "".join(f'<Data name="{n}"><value>{v}</value></Data>' for n, v in fields.items())
        + "</ExtendedData>"
    )


def _read(tmp_path, *content):
    areas = training_areas.read(VectorSource(str(_write(tmp_path / "a.kml", *content))))
    return areas.class_field, areas.codes.tolist(), [str(p.what) for p in areas.problems]


def test_a_layers_name_is_no_class_of_all_its_areas(tmp_path):
    codes = [2, 2, 6, 6, 17, 17]
    for field, layer in (("class", "lcz_2"), ("LCZ", "Water"), ("class", "class_1")):
        marks = [_mark(1 + i, name=f"site {i}", more=_data(**{field: c})) for i, c in enumerate(codes)]
        found = _read(tmp_path, _folder(layer, *marks, tag="Document"))
        assert found == (field, codes, [f"Other classes in folder than in {field}"])
    marks = [_mark(1 + i, more=_data(Klasse=f"LCZ {c}")) for i, c in enumerate(codes)]
    assert _read(tmp_path, _folder("lcz_2", *marks))[:2] == ("Klasse", codes)


def test_folders_of_classes_win_over_what_placemarks_are_called_and_that_is_told(tmp_path):
    two = _folder("LCZ 6", _mark(1, name="LCZ 2"), _mark(2, name="6_2")), _folder("LCZ 2", _mark(3, name="LCZ 6"))
    assert _read(tmp_path, *two) == ("folder", [6, 6, 2], ["Other classes in name than in folder"])
    one = _folder("LCZ 6", *(_mark(i, name=str(i), more=_data(type=i)) for i in range(1, 4)))
    assert _read(tmp_path, one) == ("folder", [6, 6, 6], ["Other classes in type than in folder"])
    numbered = _folder("6", *(_mark(i, name=str(i)) for i in range(1, 4)))
    assert _read(tmp_path, numbered) == ("folder", [6, 6, 6], [])


@pytest.mark.parametrize("inner", ["A", "1"])
def test_a_number_within_a_folder_that_says_a_class_is_nobodys(tmp_path, inner):
    parts = _folder("LCZ 6", _folder(inner, _mark(1, name="1")), _mark(2)), _folder("LCZ 2", _mark(3))
    field, codes, (problem,) = _read(tmp_path, *parts)
    assert (field, codes) == ("folder", [6, 2]) and f"'LCZ 6 > {inner}' (area 1)" in problem
    with pytest.raises(TrainingAreasError, match=f"'LCZ 6 > {inner}'"):
        _read(tmp_path, _folder("LCZ 6", _folder(inner, _mark(1, name="1"))))
    for outer in ("1 Built", "Training 3", "6"):  # sets of folders
        assert _read(tmp_path, _folder(outer, _folder(inner, _mark(1))))[1] == [11 if inner == "A" else 1]
    assert _read(tmp_path, _folder("LCZ 6", _folder("6", _mark(1))))[1] == [6]


def test_placemarks_that_are_numbered_say_their_class_elsewhere(tmp_path):
    marks = [_mark(i, name=str(i), more=_data(Klasse="LCZ 6")) for i in range(1, 4)]
    assert _read(tmp_path, *marks) == ("Klasse", [6, 6, 6], [])
    marks = [_mark(i, name=str(i), more="<description>LCZ 6</description>") for i in range(1, 4)]
    assert _read(tmp_path, _folder("Berlin", *marks)) == ("description", [6, 6, 6], [])
    page = f"<description><![CDATA[<b>LCZ 2</b>]]></description><description>{'LCZ 2 ' * 50_000}</description>"
    marks = [_mark(i, name="LCZ 6", more=page) for i in range(1, 4)]
    assert _read(tmp_path, *marks) == ("name", [6, 6, 6], [])


_ARCGIS = (
    '<html xmlns:fo="http://www.w3.org/1999/XSL/Format"><head><META http-equiv="Content-Type" content="text/html">'
    '</head><body style="margin:0px"><table style="width:100%"><tr style="background:#9CBCE2"><td>{i}</td></tr><tr><td>'
    "<table><tr><td>OBJECTID</td><td>{i}</td></tr>\n<tr bgcolor='#D4E4F3'><td>{field}</td>\n<td>{value}</td></tr>"
    "<tr><td>Shape_Area</td><td>90000.0</td></tr></table></td></tr></table></body></html>"
)


def _described(i, value, field="LCZ", page=_ARCGIS):
    page = page.format(i=i, field=field, value=value)
    return _mark(i, name=str(i), more=f"<description><![CDATA[{page}]]></description>")


@pytest.mark.parametrize("codes", [(6, 6, 2, 17), ("G", "G", "A", "A"), ("Open&#32;low-rise", "LCZ 6", 6, "6")])
def test_fields_in_the_table_of_a_description(tmp_path, codes):
    marks = [_described(i, c) for i, c in enumerate(codes, 1)]
    expected = {6: [6, 6, 2, 17], "G": [17, 17, 11, 11]}.get(codes[0], [6] * 4)
    assert _read(tmp_path, _folder("training", *marks)) == ("LCZ", expected, [])
    # A folder of each class goes before, as in the WUDAPT template.
    folders = (_folder(f"LCZ {c}", _described(c, c)) for c in (2, 6))
    assert _read(tmp_path, *folders) == ("folder", [2, 6], [])


def test_the_same_in_a_copy_of_what_was_selected(tmp_path):
    """As QGIS hands over a part of a layer, with the layer's fields as GDAL names them."""
    import pyogrio

    codes = [6, 6, 2, 17]
    layer = _write(tmp_path / "a.kml", _folder("training", *(_described(i, c) for i, c in enumerate(codes, 1))))
    meta, _, shapes, fields = pyogrio.raw.read(layer, layer="training", columns=["Name", "description", "Description"])
    copy = tmp_path / "copy.gpkg"
    of_all = {"crs": "EPSG:4326", "geometry_type": "Unknown"}
    pyogrio.raw.write(copy, geometry=shapes, field_data=fields, fields=meta["fields"], **of_all)
    folder = VectorSource(str(layer), "training")
    areas = training_areas.read(VectorSource(str(copy), folder=folder))
    assert (areas.class_field, areas.codes.tolist(), areas.problems) == ("LCZ", codes, ())


def test_a_page_without_such_a_table_tells_nothing(tmp_path):
    pages = ("<b>LCZ 2</b>", "<table><tr><td>LCZ<td>a<td>2</tr></table>", "<td>LCZ</td><td>2</td>", "<tr><td>LCZ</tr>")
    for page in pages:
        marks = [_described(i, 2, page=page) for i in (5, 6)]
        assert _read(tmp_path, *marks) == ("name", [5, 6], [])
    unclosed = "<TABLE><TR><TH>LCZ<TD>{value}</TR><tr><td></td><td>3</td></tr></TABLE>"
    assert _read(tmp_path, *(_described(i, 2, page=unclosed) for i in (5, 6)))[:2] == ("LCZ", [2, 2])


@pytest.mark.parametrize("filling", ["<", "<td", "<tr><td>a<td>b</tr>", "<td>" + "x" * 90, "&#", "<tr", "</td>"])
def test_a_page_takes_time_in_proportion_to_its_length(tmp_path, filling):
    page = filling * (90_000 // len(filling))
    path = _write(tmp_path / "a.kml", *(_described(i, 6, page=page) for i in range(5)))
    began = time.monotonic()
    kml.read(path)
    assert time.monotonic() - began < 5


def test_the_names_of_rows_are_limited(tmp_path, monkeypatch):
    monkeypatch.setattr(kml_parser, "MOST_ROWS", 5)
    marks = kml.read(_write(tmp_path / "a.kml", *(_described(i, 6, field=f"f{i}") for i in range(9))))
    assert len({name for m in marks for name in m.data}) == 5


@pytest.mark.parametrize("first", [0, 1])
def test_names_that_only_number_the_areas_are_told(tmp_path, first):
    marks = [_mark(i, name=str(i), more="<styleUrl>#lcz_6</styleUrl>") for i in range(first, 5)]
    assert _read(tmp_path, *marks)[2][-1] == "name numbers the areas one after the other"
    chosen = VectorSource(str(tmp_path / "a.kml"))
    assert "running-numbers" not in {p.kind for p in training_areas.read(chosen, "name").problems}
    for names in ((1, 2), (2, 3, 4), (1, 2, 6), (1, 1, 2), ("LCZ 1", "LCZ 2", "LCZ 3")):
        assert not _read(tmp_path, *(_mark(i, name=str(n)) for i, n in enumerate(names)))[2]
    assert not _read(tmp_path, *(_folder(f"LCZ {i}", _mark(i, name=str(i))) for i in range(1, 5)))[2]


def test_holes_take_ground_and_never_add_any(tmp_path):
    inside, outside, across = (
        _ring(*at, 0.002, "innerBoundaryIs") for at in ((2.004, 48.004), (7, 48), (2.009, 48.004))
    )
    path = _write(
        tmp_path / "a.kml",
        _folder("6", f"<Placemark><Polygon>{_ring(2, 48)}{inside}{outside}{across}</Polygon></Placemark>"),
    )
    areas = training_areas.read(VectorSource(str(path)))
    # A square of 0.01, without the hole of 0.002 inside and the half of the one across the edge.
    assert shapely.area(areas.geometries).sum() == pytest.approx(1e-4 - 4e-6 - 2e-6, rel=1e-6)
    assert all(g.bounds[2] < 3 for g in areas.geometries)


def test_collections_are_split_and_outlines_named(tmp_path):
    several = f"<MultiGeometry><Polygon>{_ring(2, 48)}</Polygon><Point><coordinates>2,48</coordinates></Point>"
    several += f"<MultiGeometry><Polygon>{_ring(3, 48)}</Polygon></MultiGeometry></MultiGeometry>"
    line = "<Placemark><LineString><coordinates>1,1 2,2</coordinates></LineString></Placemark>"
    path = _write(tmp_path / "a.kml", _mark(9, name="outline"), _folder("3", f"<Placemark>{several}</Placemark>", line))
    areas = training_areas.read(VectorSource(str(path)))
    assert areas.codes.tolist() == [3, 3] and areas.ids == ("2.1", "2.2")
    assert {p.kind for p in areas.problems} == {"unknown-class", "multipart", "not-a-polygon"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1251", "gbk", "shift_jis", "us-ascii"])
def test_encodings(tmp_path, encoding):
    name = {"windows-1251": "Вода", "gbk": "水体", "shift_jis": "水", "us-ascii": "Water"}.get(encoding, "Gewässer")
    path = _write(tmp_path / "a.kml", _folder(name, _mark(2)), encoding=encoding)
    assert training_areas.read(VectorSource(str(path))).codes.tolist() == [17]


def test_blanks_before_the_declaration(tmp_path):
    assert len(kml.read(_write(tmp_path / "a.kml", _folder("6", _mark(2)), head="\n  \n"))) == 1


def _zip(path, **files):
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), content)
    return path


def test_kml_in_archives(tmp_path):
    six, two = (_write(tmp_path / f"{c}.kml", _folder(f"LCZ {c}", _mark(2, name="a"))).read_bytes() for c in (6, 2))
    kmz = _zip(tmp_path / "i.kmz", doc_kml=six, other_kml=two).read_bytes()
    one, several = (
        _zip(tmp_path / "one.zip", d__a_kml=six, read_txt=b"x"),
        _zip(tmp_path / "s.zip", a_kml=six, b_kml=two),
    )
    packed = _zip(tmp_path / "k.zip", i_kmz=kmz)

    def codes(path):
        areas = training_areas.read(VectorSource.parse(str(path)))
        return areas.class_field, areas.codes.tolist()

    for path in (one, packed, f"/vsizip/{one}", f"/vsizip/{one}/d/a.kml", f"/vsizip/{{{one}}}/d/a.kml"):
        assert codes(path) == ("folder", [6])
    assert codes(f"/vsizip/{several}/b.kml") == ("folder", [2]) and codes(f"/vsizip/{packed}/i.kmz")[1] == [6]
    assert codes(f"{one}|layername=LCZ 6")[1] == [6]
    with pytest.raises(VectorError, match=r"s\.zip holds several KML files: a\.kml, b\.kml"):
        codes(several)
    for missing in (f"/vsizip/{one}/none.kml", f"/vsizip/{tmp_path}/none.zip/a.kml", f"{one}/d/a.kml"):
        with pytest.raises(VectorError, match="There is no file"):
            codes(missing)
    (tmp_path / "broken.zip").write_bytes(kmz[:60])
    with pytest.raises(VectorError, match="cannot be read"):
        codes(tmp_path / "broken.zip")


# Harm.


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE k [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><kml><Document><name>&b;</name></Document></kml>',
        '<!DOCTYPE k [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml><Document><name>&x;</name></Document></kml>',
        '<!DOCTYPE k [<!ENTITY % p SYSTEM "http://example.org/x"> %p;]><kml/>',
        "<kml><Document>",
        "",
        "no xml",
        '<?xml version="1.0" encoding="nonsense"?><kml/>',
        "<kml>\x00</kml>",
    ],
)
def test_what_is_no_kml_or_means_harm_is_refused(tmp_path, text):
    (tmp_path / "a.kml").write_text(text, encoding="utf-8")
    with pytest.raises(VectorError, match="no valid KML"):
        kml.read(tmp_path / "a.kml")


@pytest.mark.parametrize(
    "text",
    [
        "<kml><Document>" + "<Folder>" * 300,
        "<kml>" + "<a/>" * (kml_parser.MOST_ELEMENTS + 1),
        "<kml><Document><Placemark><name>" + "x" * (kml_parser.LONGEST_TEXT + 1),
        "<kml><Document><Placemark><LineString><coordinates>"
        + "1,1 " * (kml_parser.MOST_PLACES + 1)
        + "</coordinates></LineString></Placemark></Document></kml>",
    ],
    ids=["nested", "elements", "name", "places"],
)
def test_too_much_is_refused_in_a_moment(tmp_path, text):
    (tmp_path / "a.kml").write_text(text)
    began = time.monotonic()
    with pytest.raises(VectorError, match="more than is read"):
        kml.read(tmp_path / "a.kml")
    assert time.monotonic() - began < 15


def test_blanks_and_commas_take_linear_time(tmp_path):
    for filling in (" " * 2_000_000, "," * 1_000_000, " ," * 500_000):
        point = f"<Placemark><Point><coordinates>1{filling}1</coordinates></Point></Placemark>"
        text = f"<kml><Document>{point}</Document></kml>"
        (tmp_path / "a.kml").write_text(text)
        began = time.monotonic()
        kml.read(tmp_path / "a.kml")
        assert time.monotonic() - began < 5


def test_a_kmz_that_unpacks_to_far_more_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(kml, "_LARGEST", 1_000_000)
    path = tmp_path / "a.kmz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", "<kml>" + " " * 5_000_000 + "</kml>")
    data = bytearray(path.read_bytes())
    with pytest.raises(VectorError, match="at most 1 MB"):
        kml.read(path)
    # The directory lies about the size: reading ends where it should all the same.
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = (100).to_bytes(4, "little")
    path.write_bytes(data)
    tracemalloc.start()
    with pytest.raises(VectorError):
        kml.read(path)
    assert tracemalloc.get_traced_memory()[1] < 50e6
    tracemalloc.stop()


def test_coordinates_that_are_none(tmp_path):
    for text in ("1", "1,x", "nan,nan nan,1 1,nan", "1e400,0 1,1 2,2", ""):
        line = f"<Placemark><LineString><coordinates>{text}</coordinates></LineString></Placemark>"
        (found,) = kml.read(_write(tmp_path / "a.kml", line))
        assert found.geometry is None
