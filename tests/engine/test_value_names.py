"""What the values of an LCZ map mean: by codes given, by names in files, or by their scheme; counted with numpy."""

import csv

import numpy as np
import pyogrio.raw
import pytest
import rasterio
from rasterio.transform import from_origin

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.maps import value_names, zero
from df4lcz_qgis.engine.maps.lcz_raster import legend_xml
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import LczCodesError, RequestError
from df4lcz_qgis.engine.shared.parameter import RasterSource
from df4lcz_qgis.engine.shared.reporter import Reporter

_VALUES = np.array([[21, 22, 22], [31, 21, 31], [0, 22, 31]])


class _Listener(Reporter):
    def __init__(self):
        super().__init__()
        self.warnings = []

    def warning(self, text, /, **values):
        self.warnings.append(str(text).format(**values) if values else str(text))


def _write(path, values, dtype="uint8", nodata=0, names=None, **options):
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=values.shape[1],
        height=values.shape[0],
        count=1,
        dtype=dtype,
        nodata=nodata,
        crs="EPSG:32632",
        transform=from_origin(500000, 5e6, 100, 100),
        **options,
    ) as dataset:
        dataset.write(values.astype(dtype), 1)
    if names:
        cells = "".join(f"<Category>{names.get(v, '')}</Category>" for v in range(max(names) + 1))
        path.with_name(f"{path.name}.aux.xml").write_text(
            f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{cells}</CategoryNames></PAMRasterBand></PAMDataset>',
            encoding="utf-8",
        )
    return str(path)


def _counts(tmp_path, reporter=None, **parameters):
    door.execute("statistics", {"table": str(tmp_path / "t.csv"), **parameters}, reporter or Reporter())
    with open(tmp_path / "t.csv", encoding="utf-8-sig", newline="") as file:
        return {
            r["label"]: int(float(r["cells"]))
            for r in csv.DictReader(file)
            if float(r["cells"] or 0) and r["code"].isdigit()
        }


@pytest.mark.parametrize(
    "text", ["21=1,22=2,31=A", "21 = LCZ 1; 22: 2 ;31=Dense trees", "21.0=1\n22=compact midrise\n31=101"]
)
@pytest.mark.parametrize(("dtype", "nodata"), [("uint8", 0), ("int16", -1), ("float32", -9999)])
def test_codes_given(tmp_path, text, dtype, nodata):
    values = np.where(_VALUES == 0, nodata, _VALUES)
    path = _write(tmp_path / "a.tif", values, dtype, nodata)
    assert _counts(tmp_path, lcz=path, codes=text) == {"1": 2, "2": 3, "A": 3}


def test_zero_may_be_a_class(tmp_path):
    path = _write(tmp_path / "a.tif", np.array([[0, 1], [16, 0]]), nodata=None)
    codes = ",".join(f"{v}={v + 1}" for v in range(17))
    assert _counts(tmp_path, lcz=path, codes=codes) == {"1": 2, "2": 1, "G": 1}
    door.execute(
        "export", {"lcz": path, "codes": codes, "target": "umep", "output": str(tmp_path / "u.tif")}, Reporter()
    )
    with rasterio.open(tmp_path / "u.tif") as dataset:
        assert dataset.read(1).tolist() == [[1, 2], [107, 1]]
    door.execute(
        "export", {"lcz": path, "codes": codes, "target": "w2w", "output": str(tmp_path / "w.tif")}, Reporter()
    )
    with rasterio.open(tmp_path / "w.tif") as dataset:
        found = dict(zip(*np.unique(dataset.read(1), return_counts=True)))
        assert set(found) <= {0, 1, 2, 17} and {1, 2, 17} <= set(found)


@pytest.mark.parametrize("text", ["21", "21=99", "a=1", "21=1,21=2", ",", "21=1 22=2"])
def test_codes_that_are_none(text):
    with pytest.raises(RequestError, match="Give each value"):
        value_names.parse_codes(text)


def test_values_beyond_the_codes_are_refused(tmp_path):
    path = _write(tmp_path / "a.tif", _VALUES)
    with pytest.raises(LczCodesError, match=r"holds 31, of which no class is known; known are 21, 22"):
        _counts(tmp_path, lcz=path, codes="21=1,22=2")


def test_names_that_contradict_the_codes_are_used_and_told(tmp_path):
    # Codes of another order: 1 is water here.
    names = {1: "Water", 2: "Dense trees", 3: "Compact high-rise"}
    path = _write(tmp_path / "a.tif", np.array([[1, 1, 2], [3, 0, 1]]), names=names)
    listener = _Listener()
    assert _counts(tmp_path, listener, lcz=path) == {"1": 1, "A": 1, "G": 3}
    assert any("names its values itself" in w and "1 = G Water" in w for w in listener.warnings)
    assert _counts(tmp_path, lcz=path, codes="1=1,2=2,3=3") == {"1": 3, "2": 1, "3": 1}


def test_names_of_the_usual_codes_change_nothing(tmp_path):
    path = tmp_path / "a.tif"
    _write(path, np.array([[1, 17, 6]]))
    path.with_name("a.tif.aux.xml").write_bytes(legend_xml(tuple(c.colour for c in lcz.CLASSES)))
    listener = _Listener()
    assert _counts(tmp_path, listener, lcz=str(path)) == {"1": 1, "6": 1, "G": 1}
    assert listener.warnings == []


def test_names_of_something_else_are_refused(tmp_path):
    names = {1: "Evergreen needleleaf forest", 2: "Evergreen broadleaf forest", 13: "Urban and built-up"}
    path = _write(tmp_path / "a.tif", np.array([[1, 2, 13]]), names=names)
    with pytest.raises(LczCodesError, match="not by LCZ classes: 1 Evergreen"):
        _counts(tmp_path, lcz=path)


def test_attribute_tables(tmp_path):
    path = tmp_path / "a.tif"
    _write(path, np.array([[5, 9, 9]]))
    rows = "".join(
        f'<Row index="{i}"><F>{v}</F><F>{n}</F></Row>' for i, (v, n) in enumerate(((5, "LCZ G"), (9, "LCZ 2")))
    )
    fields = "".join(
        f'<FieldDefn index="{i}"><Name>{n}</Name><Type>{t}</Type><Usage>0</Usage></FieldDefn>'
        for i, (n, t) in enumerate((("VALUE", 0), ("LCZ_NAME", 2)))
    )
    path.with_name("a.tif.aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable>{fields}{rows}</GDALRasterAttributeTable>'
        "</PAMRasterBand></PAMDataset>"
    )
    assert _counts(tmp_path, lcz=str(path)) == {"G": 1, "2": 2}
    path.with_name("a.tif.aux.xml").unlink()
    with rasterio.Env():
        pyogrio.raw.write(
            tmp_path / "a.tif.vat.dbf",
            None,
            [np.array([5, 9]), np.array(["Water", "Dense trees"], dtype=object)],
            ["Value", "Class"],
            driver="ESRI Shapefile",
            geometry_type=None,
            crs=None,
        )
    assert _counts(tmp_path, lcz=str(path)) == {"A": 2, "G": 1}


_ODD = {1: "Compact midrise", 2: "Open low-rise", 3: "LCZ A", 4: "Water"}


def _vat(path, fields):
    """An ESRI attribute table of rows 1..4 beside a raster."""
    table = path.with_name("vat.dbf")
    columns = [np.array([*v], dtype=object if isinstance(v[0], str) else np.int32) for v in fields.values()]
    pyogrio.raw.write(table, None, columns, list(fields), driver="ESRI Shapefile", geometry_type=None)
    table.rename(f"{path}.vat.dbf")


@pytest.mark.parametrize(
    "fields",
    [
        *({name: [*_ODD.values()]} for name in ("LCZ_Class", "LCZ_type", "LCZ_code", "Type", "Legend", "Descriptio")),
        {"Class": ["1", "2", "3", "4"], "LCZ": [*_ODD.values()]},
        {"Class": ["cluster 1", "cluster 2", "cluster 3", "cluster 4"], "Klasse": [*_ODD.values()]},
        {"Grade": ["A", "B", "C", "D"], "LCZ_code": [2, 6, 11, 17]},
        {"Red": [1, 2, 3, 4], "ClassNames": ["2", "6", "LCZ 11", "Water"]},
    ],
)
def test_names_are_found_by_what_they_say(tmp_path, fields):
    path = tmp_path / "a.tif"
    _write(path, np.array([[1, 2, 3, 4, 4]]))
    _vat(path, {"Value": [1, 2, 3, 4], "Count": [1, 1, 1, 2], **fields})
    assert _counts(tmp_path, lcz=str(path)) == {"2": 1, "6": 1, "A": 1, "G": 2}
    (tmp_path / "a.tif.vat.dbf").unlink()
    rows = "".join(f"<Row><F>{v}</F><F>{n}</F></Row>" for v, n in _ODD.items())
    defined = "".join(f"<FieldDefn><Name>{n}</Name><Usage>0</Usage></FieldDefn>" for n in ("Value", "Klassen"))
    (tmp_path / "a.tif.aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable>{defined}{rows}</GDALRasterAttributeTable>'
        "</PAMRasterBand></PAMDataset>"
    )
    assert _counts(tmp_path, lcz=str(path)) == {"2": 1, "6": 1, "A": 1, "G": 2}


@pytest.mark.parametrize("fields", [{"Grade": ["A", "B", "C", "D"]}, {"Red": [2, 6, 11, 17]}])
def test_letters_and_numbers_of_other_fields_are_no_names(tmp_path, fields):
    path = tmp_path / "a.tif"
    _write(path, np.array([[1, 2, 3, 4, 4]]))
    _vat(path, {"Value": [1, 2, 3, 4], **fields})
    assert _counts(tmp_path, lcz=str(path)) == {"1": 1, "2": 1, "3": 1, "4": 2}


def test_names_within_the_format(tmp_path):
    path = _write(tmp_path / "a.tif", np.array([[1, 2, 2]]))
    names = "<CategoryNames><Category/><Category>Water</Category><Category>Low plants</Category></CategoryNames>"
    (tmp_path / "a.vrt").write_text(
        '<VRTDataset rasterXSize="3" rasterYSize="1"><SRS>EPSG:32632</SRS><GeoTransform>500000,100,0,5000000,0,-100'
        f'</GeoTransform><VRTRasterBand dataType="Byte" band="1"><NoDataValue>0</NoDataValue>{names}<SimpleSource>'
        f"<SourceFilename>{path}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    assert _counts(tmp_path, lcz=str(tmp_path / "a.vrt")) == {"D": 2, "G": 1}


def _bands(path, names, codes):
    """A raster of several bands: each of one value, by its name."""
    with rasterio.open(
        path, "w", driver="GTiff", width=4, height=3, count=len(names), dtype="uint8", nodata=0, crs="EPSG:32632",
        transform=from_origin(500000, 5e6, 100, 100),
    ) as dataset:  # fmt: skip
        for i, (name, code) in enumerate(zip(names, codes), 1):
            dataset.write(np.full((3, 4), code, "uint8"), i)
            if name:
                dataset.set_band_description(i, name)
    return str(path)


@pytest.mark.parametrize(
    ("names", "lcz_band", "filtered"),
    [
        (("LCZ_Filter", "LCZ", "LCZ_Probability"), 2, 1),
        (("lcz", "lcz_filter"), 1, 2),
        (("lczFilter", "lcz"), 2, 1),
        (("classProbability", "lcz", "lczFilter"), 2, 3),
        (("LCZ", "LCZ filtered"), 1, 2),
        (("one", "two"), 1, None),
        (("LCZ_Filter", "other"), 1, 1),
        (("classProbability", "lczFilter"), 2, 2),
        (("confidence", "LCZ_map"), 2, None),
        (("ID_GRID", "LCZ_PRIMARY", "LCZ_SECONDARY"), 2, None),
        (("lcz_probability", "lcz_count", "lcz_2020"), 3, None),
        (("lcz_2000", "lcz_2020"), 1, None),
        (("lcz_id", "lcz_map"), 1, None),
        (("confidence", "height"), 1, None),
    ],
)
def test_the_band_called_lcz_is_read_unless_one_is_given(tmp_path, names, lcz_band, filtered):
    path = _bands(tmp_path / "a.tif", names, (2, 6, 8))
    codes = (2, 6, 8)
    said = []
    listener = _Listener()
    listener.info = lambda text, /, **values: said.append(str(text).format(**values))
    assert _counts(tmp_path, listener, lcz=path) == {str(codes[lcz_band - 1]): 12}
    assert any(f"Band {lcz_band} of a.tif" in line for line in said) == (lcz_band > 1)
    assert _counts(tmp_path, lcz=path, band=1) == {"2": 12}
    with value_names.open_lcz(RasterSource(path), None, None, Reporter()) as reader:
        assert reader.band == lcz_band and value_names.filtered_band(reader.dataset) == filtered
    door.execute("export", {"lcz": path, "target": "w2w", "output": str(tmp_path / "w.tif")}, Reporter())
    with rasterio.open(tmp_path / "w.tif") as made:
        found = [int(band.max()) for band in made.read()]
    assert found == [codes[lcz_band - 1], codes[(filtered or lcz_band) - 1]]
    door.execute("accuracy", {"lcz": path, "reference": path, "bootstraps": 0}, Reporter())
    door.execute("compare", {"first": path, "second": path, "table": str(tmp_path / "c.csv")}, Reporter())
    result = door.execute("filter", {"lcz": path, "output": str(tmp_path / "f.tif")}, Reporter())
    with rasterio.open(result["output"]) as made:
        assert set(made.read(1).ravel()) == {codes[lcz_band - 1]}


_GENERATOR = ("lcz", "lczFilter")


@pytest.mark.parametrize(
    ("names", "chosen", "third", "band", "warned"),
    [
        (_GENERATOR, {"first_band": 2, "second_band": 2}, _GENERATOR, 2, False),
        (_GENERATOR, {"first_band": 2}, _GENERATOR, 2, False),
        (_GENERATOR, {"first_band": 1, "second_band": 2}, ("lczFilter", "lcz"), 1, False),
        (_GENERATOR, {"second_band": 2}, ("probability", "lcz", "LCZ_Filter"), 3, False),
        (_GENERATOR, {"second_band": 2}, (None, None), 2, False),
        ((None, None), {"second_band": 2}, _GENERATOR, 2, False),
        (("2019 b1", "2019 b2"), {"second_band": 2}, ("2019 b1", "2019 b2"), 2, False),
        (("2019 b1", "2019 b2"), {"second_band": 2}, ("2020 b1", "2020 b2"), 1, True),
        (_GENERATOR, {"second_band": 2}, ("x", "lcz"), 2, True),
        (_GENERATOR, {"second_band": 2}, (None,), 1, True),
        (_GENERATOR, {}, ("lczFilter", "lcz"), 2, False),
        (_GENERATOR, {}, (None,), 1, False),
    ],
)
def test_the_band_chosen_for_a_map_is_that_of_later_ones_too(tmp_path, names, chosen, third, band, warned):
    first, second = (_bands(tmp_path / f"{n}.tif", names, (14, 17)) for n in "ab")
    codes = [2, 6, 8]
    later = _bands(tmp_path / "c.tif", third, codes)
    listener, table = _Listener(), tmp_path / "t.csv"
    door.execute("compare", {"first": first, "second": second, "further": (later,), "table": table, **chosen}, listener)
    with open(table, encoding="utf-8-sig", newline="") as file:
        matrix = np.array([row[1:18] for row in list(csv.reader(file))[1:18]], int)
    wanted = chosen.get("first_band", 1) - 1
    assert np.argwhere(matrix).tolist() == [[(14, 17)[wanted] - 1, codes[band - 1] - 1]]
    said = [w for w in listener.warnings if "no band like the one chosen" in w]
    assert len(said) == warned and all(f"its band {band} is read" in w for w in said)


def test_a_reference_map_has_a_band_of_its_own(tmp_path):
    maps = [_bands(tmp_path / f"{n}.tif", _GENERATOR, (code, 6)) for n, code in (("a", 2), ("b", 14))]
    request = {"lcz": maps[0], "reference": maps[1], "bootstraps": 0}
    for band, reference_band, right in ((2, 2, 1), (2, None, 0), (None, 2, 0)):
        found = door.execute("accuracy", {**request, "band": band, "reference_band": reference_band}, Reporter())
        assert found["oa"] == right
    report = tmp_path / "r.html"
    door.execute("accuracy", {**request, "reference_band": 2, "report": report}, Reporter())
    assert "Band of the reference raster" in report.read_text("utf-8")


def test_both_maps_of_a_comparison_have_codes_of_their_own(tmp_path):
    first = _write(tmp_path / "a.tif", _VALUES)
    second = _write(tmp_path / "b.tif", np.where(_VALUES == 31, 11, np.where(_VALUES == 0, 0, _VALUES - 20)))
    result = door.execute("compare", {"first": first, "second": second, "first_codes": "21=1,22=2,31=A"}, Reporter())
    assert (result["oa"] if "oa" in result else result["OA"], result["cells"]) == (1, 8)
    found = door.execute(
        "accuracy",
        {"lcz": second, "reference": first, "reference_codes": "21=1,22=2,31=A", "bootstraps": 0},
        Reporter(),
    )
    assert found["samples"] == 8 and found.get("oa", found.get("OA")) == 1


@pytest.mark.parametrize(
    ("values", "missing"), [([1, 2, 6], "natural"), ([11, 14, 17], "built"), ([1, 17, 6], None), ([6, 6, 6], None)]
)
def test_maps_of_one_kind_are_remarked_on(tmp_path, values, missing):
    listener = _Listener()
    _counts(tmp_path, listener, lcz=_write(tmp_path / "a.tif", np.array([values])))
    said = [w for w in listener.warnings if "no cell of any" in w]
    assert len(said) == (missing is not None) and (not said or missing in said[0])


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.tif.aux.xml", b"<PAMDataset><PAMRasterBand band='1'><CategoryNames>"),
        ("a.tif.aux.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><PAMDataset>&b;</PAMDataset>"),
        ("a.tif.aux.xml", b"\xff\xfe\x00"),
        ("a.tif.vat.dbf", b"\x03 no table"),
        ("a.vat.dbf", b""),
    ],
)
def test_damaged_names_are_warned_of_by_the_name_of_their_file(tmp_path, name, content):
    path = _write(tmp_path / "a.tif", np.array([[1, 17, 6]]))
    (tmp_path / name).write_bytes(content)
    listener = _Listener()
    assert _counts(tmp_path, listener, lcz=path) == {"1": 1, "6": 1, "G": 1}
    said = [w for w in listener.warnings if "cannot be read" in w]
    assert len(said) == 1 and said[0].startswith(name) and "codes" in said[0]


@pytest.mark.parametrize(
    ("values", "nodata", "told"),
    [
        ([[0, 1, 16], [5, 255, 0]], 255, "holds 0 on 40 % of its cells with data"),
        ([[0, 1, 16], [5, -1, 4]], -1, "holds 0 on 20 % of its cells with data"),
        ([[0, 1, 17], [5, 255, 0]], 255, None),  # 17 is none of those that begin with 0
        ([[0, 1, 106], [5, 255, 0]], 255, None),
        ([[0, 1, 16], [5, 3, 0]], None, None),  # as most maps tell missing cells
        ([[0, 1, 16], [5, 3, 0]], 0, None),
        ([[1, 11, 16], [5, 255, 3]], 255, None),
    ],
)
def test_maps_that_may_count_from_0_are_told_of_and_not_changed(tmp_path, values, nodata, told):
    values = np.array(values)
    path = _write(tmp_path / "a.tif", values, "int16", nodata)
    listener = _Listener()
    door.execute("statistics", {"lcz": path, "table": str(tmp_path / "t.csv")}, listener)
    warned = [w for w in listener.warnings if "holds 0" in w]
    assert len(warned) == (told is not None)
    with open(tmp_path / "t.csv", encoding="utf-8-sig", newline="") as file:
        cells = sum(int(float(r["cells"] or 0)) for r in csv.DictReader(file) if r["code"].isdigit())
    assert cells == np.count_nonzero((values != 0) & (values != (nodata or 0)))
    if told:
        assert told in warned[0]
        codes = warned[0].partition("give its codes (")[2].partition(")")[0]
        listener.warnings.clear()
        found = _counts(tmp_path, listener, lcz=path, codes=codes)
        assert found["1"] == np.count_nonzero(values == 0) and found["G"] == 1 and found["6"] == 1
        assert not [w for w in listener.warnings if "holds 0" in w]


@pytest.mark.parametrize("dtype", ["uint8", "int64", "float32"])
@pytest.mark.parametrize(
    ("values", "nodata", "told"),
    [([*range(17)], None, True), ([*range(17)], 0, False), ([*range(18)], None, False)]
    + [([v for v in range(17) if v != lacking], None, False) for lacking in (0, 1, 16)],
)
def test_maps_that_hold_all_from_0_to_16_are_told_of(tmp_path, values, nodata, told, dtype):
    path = _write(tmp_path / "a.tif", np.array([values, values]), dtype, nodata)
    listener = _Listener()
    assert sum(_counts(tmp_path, listener, lcz=path).values()) == 2 * sum(v > 0 for v in values)
    assert len(listener.warnings) == told and (not told or "holds 0 on 5.88 % of its cells" in listener.warnings[0])


def test_large_maps_are_looked_at_here_and_there(tmp_path, monkeypatch):
    monkeypatch.setattr(zero, "BLOCK", 100)
    values = np.full((3000, 3000), 6)
    values[:, ::4] = 0
    path = _write(tmp_path / "a.tif", values, nodata=255)
    listener = _Listener()
    with value_names.open_lcz(RasterSource(path), 1, None, listener):
        pass
    assert "holds 0 on 25" in listener.warnings[0]


def test_names_of_stored_numbers_hold_whatever_the_offset(tmp_path):
    # GDAL's category names are of the numbers that the file stores: 1 here means class 2.
    for offset, names in ((1, {v: lcz.by_code(v + 1).title for v in range(17)}), (7, {3: "LCZ 6", 4: "LCZ A"})):
        values = np.array([[3, 3, 4]])
        path = tmp_path / f"{offset}.tif"
        with rasterio.open(_write(path, values, nodata=255), "r+") as dataset:
            dataset.scales, dataset.offsets = [1], [offset]
        _write(tmp_path / "named.tif", values, names=names)
        beside = (tmp_path / "named.tif.aux.xml").read_text("utf-8")
        path.with_name(f"{path.name}.aux.xml").write_text(beside, "utf-8")
        expected = {"4": 2, "5": 1} if offset == 1 else {"6": 2, "A": 1}
        assert _counts(tmp_path, lcz=str(path)) == expected


@pytest.mark.parametrize(
    ("legend", "codes", "told"),
    [
        ([(1, 2, "LCZ 2"), (1, 6, "Open low-rise"), (1, 8, "eight")], None, None),
        ([(1, 2, "LCZ G Water"), (1, 6, "LCZ 6 Open low-rise")], None, "2 = LCZ G Water, 6 = LCZ 6 Open low-rise"),
        ([(2, 2, "LCZ G Water")], None, None),  # of another band
        ([(1, 2.5, "LCZ G Water"), (1, 2, "3"), (1, 6, "")], None, None),
        ([(1, 2, "LCZ G Water")], "2=2,6=6", None),  # the user has said it
    ],
)
def test_a_legend_of_other_classes_is_told(tmp_path, legend, codes, told):
    path = _bands(tmp_path / "a.tif", (None, None), (2, 6))
    listener = _Listener()
    with value_names.open_lcz(RasterSource.parse({"path": str(path), "legend": legend}), None, codes, listener):
        pass
    said = [w for w in listener.warnings if "The legend of a.tif" in w]
    assert len(said) == bool(told) and all(f"are read: {told}." in w and "(codes): 2=17,6=6" in w for w in said)
