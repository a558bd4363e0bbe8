"""Names and colours that a map's file gives its values: colour tables, flags, attribute tables without values."""

import csv
import shutil
import zipfile

import numpy as np
import pyogrio.raw
import pytest
import rasterio
from rasterio.transform import from_origin
from test_value_names import _Listener

from df4lcz_qgis.engine import door
from df4lcz_qgis.engine.shared import lcz
from df4lcz_qgis.engine.shared.errors import LczCodesError
from df4lcz_qgis.engine.shared.palettes import PALETTES

_CODES = np.random.default_rng(3).integers(1, 18, (30, 30))
_BLACK = (0, 0, 0, 255)


def _write(path, values, colours=None, nodata=None, dtype="uint8", **tags):
    how = {"driver": "PNG" if path.suffix == ".png" else "GTiff", "dtype": dtype, "nodata": nodata, "count": 1}
    place = {"crs": "EPSG:32632", "transform": from_origin(500000, 5e6, 100, 100)}
    values = np.atleast_2d(values)
    with rasterio.open(path, "w", width=values.shape[1], height=values.shape[0], **how, **place) as dataset:
        if colours:
            dataset.write_colormap(1, colours)
        dataset.write(values.astype(dtype), 1)
        dataset.update_tags(1, **tags)
    return path


def _counts(path, *, warnings, **more):
    """Cells by class, and the warnings, of which there have to be so many."""
    listener = _Listener()
    table = path.with_name("t.csv")
    door.execute("statistics", {"table": str(table), "lcz": {"path": str(path), "crs": "EPSG:32632"}, **more}, listener)
    assert len(listener.warnings) == warnings, listener.warnings
    with open(table, encoding="utf-8-sig", newline="") as file:
        rows = [r for r in csv.DictReader(file) if float(r["cells"] or 0) and r["code"].isdigit()]
    return {int(r["code"]): int(float(r["cells"])) for r in rows}, listener.warnings


def _true(codes=_CODES):
    return dict(zip(*(v.tolist() for v in np.unique(codes[codes > 0], return_counts=True))))


def _coloured(values, palette="standard"):
    """A colour table by which ``values`` are the classes 1..17."""
    return {v: (*lcz.rgb(colour), 255) for v, colour in zip(values, PALETTES[palette])}


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("name", ["a.tif", "a.png"])
@pytest.mark.parametrize(
    "values", [[*range(17)], np.random.default_rng(0).permutation(17).tolist(), [*range(17, 0, -1)]], ids=str
)
def test_colours_of_the_classes_in_any_order(tmp_path, name, palette, values):
    stored = np.array([0, *values])[_CODES]
    path = _write(tmp_path / name, stored, _coloured(values, palette))
    found, warnings = _counts(path, warnings=1)
    assert found == _true()
    assert "its colours are used" in warnings[0] and f"{values[0]} = 1 Compact high-rise" in warnings[0]


@pytest.mark.parametrize("scheme", lcz.CODE_SCHEMES)
@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("nodata", [0, None, 255])
def test_colours_at_the_usual_codes_change_nothing(tmp_path, scheme, palette, nodata):
    values = lcz.CODE_SCHEMES[scheme]
    codes = np.where(np.isin(_CODES, [*values]), _CODES, 0) * (_CODES != 17)  # holds 0 and no 17
    stored = np.vectorize(lambda c: values.get(c, 0))(codes)
    colours = {v: c for v, c in _coloured([values.get(c) for c in range(1, 18)], palette).items() if v}
    more = {0: _BLACK, 255: (255, 0, 0, 255), 200: colours[values[1]]}  # a class's colour at a value beyond them
    found, _ = _counts(_write(tmp_path / "a.tif", stored, {**more, **colours}, nodata), warnings=0)
    assert found == _true(codes)


def test_colours_of_other_tables_are_not_those_of_classes(tmp_path):
    # The sixteen colours of old screens have two in common with the classes.
    screen = [(r, g, b, 255) for level in (0, 85) for r in (0, 170) for g in (0, 170) for b in (0, 170)
              for r, g, b in [(r + level, g + level, b + level)]]  # fmt: skip
    path = _write(tmp_path / "a.tif", _CODES, dict(enumerate(screen)), 0)
    assert _counts(path, warnings=0)[0] == _true()
    # One class alone tells nothing; nor do colours of values that are not held, transparent, or no data.
    shown = _coloured(range(1, 18))
    for odd, nodata in (
        ({1: shown[3], 2: _BLACK}, None),
        ({90: shown[3], 91: shown[4]}, None),
        ({1: (*shown[3][:3], 0), 2: (*shown[4][:3], 0)}, None),
        ({1: shown[3], 2: shown[4]}, 1),
    ):
        path = _write(tmp_path / "b.tif", _CODES, odd, nodata)
        assert _counts(path, warnings=0)[0] == _true(np.where(nodata == _CODES, 0, _CODES))


def test_names_come_before_colours(tmp_path):
    path = _write(tmp_path / "a.tif", _CODES, _coloured(range(17)), 0)
    categories = "".join(f"<Category>{n}</Category>" for n in ("", *(c.name for c in lcz.CLASSES)))
    beside = (
        f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{categories}</CategoryNames></PAMRasterBand></PAMDataset>'
    )
    (tmp_path / "a.tif.aux.xml").write_text(beside)
    assert _counts(path, warnings=0)[0] == _true()


def test_colours_of_stored_numbers_hold_whatever_the_offset(tmp_path):
    path = _write(tmp_path / "a.tif", _CODES - 1, _coloured(range(17)), 255)
    with rasterio.open(path, "r+") as dataset:
        dataset.offsets = [1]
    assert _counts(path, warnings=0)[0] == _true()


def test_black_that_may_be_no_colour_is_no_class(tmp_path):
    # 0 is black as all are that have no colour, and there is no rock: it stays no data.
    codes = np.where(_CODES == 15, 0, _CODES)
    values = [*range(17, 0, -1)]
    colours = {v: c for v, c in _coloured(values).items() if c != _BLACK}
    assert _counts(_write(tmp_path / "a.tif", np.array([0, *values])[codes], colours), warnings=1)[0] == _true(codes)
    tens = [10 * c for c in range(1, 18)]  # between which the table is black
    path = _write(tmp_path / "b.tif", np.array([0, *tens])[_CODES], _coloured(tens))
    assert _counts(path, warnings=1)[0] == _true()
    large = np.kron(_CODES, np.ones((100, 100), int))  # only looked at here and there
    large[:, 129:1000][large[:, 129:1000] == 15] = 14
    path = _write(tmp_path / "c.tif", large - 1, _coloured(range(17)))
    assert _counts(path, warnings=1)[0] == _true(large)


_MEANINGS = " ".join(c.name.lower().replace(",", "").replace(" ", "_") for c in lcz.CLASSES)


@pytest.mark.parametrize("values", [range(17), range(17, 0, -1), [*range(1, 11), *range(30, 37)]], ids=str)
@pytest.mark.parametrize("form", ["{{{}}}", "[{}]", "{}"])
def test_flags(tmp_path, values, form):
    stored = np.array([0, *values])[_CODES]
    flags = {"flag_values": form.format(", ".join(map(str, values))), "flag_meanings": _MEANINGS}
    found, warnings = _counts(_write(tmp_path / "a.tif", stored, nodata=255, **flags), warnings=1)
    assert found == _true() and "names its values itself" in warnings[0]


def test_flags_of_the_usual_codes_change_nothing_and_those_of_others_are_refused(tmp_path):
    usual = " ".join(map(str, range(1, 18)))
    path = _write(tmp_path / "a.tif", _CODES, flag_values=usual, flag_meanings=_MEANINGS)
    assert _counts(path, warnings=0)[0] == _true()
    path = _write(tmp_path / "b.tif", _CODES, flag_values=usual, flag_meanings="water other_numbers")
    assert _counts(path, warnings=0)[0] == _true()
    path = _write(tmp_path / "c.tif", [1, 2], flag_values="1 2", flag_meanings="evergreen_needleleaf_forest savanna")
    with pytest.raises(LczCodesError, match="not by LCZ classes: 1 evergreen needleleaf forest"):
        _counts(path, warnings=0)


@pytest.mark.parametrize("subdataset", [False, True])
def test_flags_of_netcdf(tmp_path, subdataset):
    netcdf = pytest.importorskip("netCDF4")
    with netcdf.Dataset(tmp_path / "a.nc", "w") as file:
        for name, start, step in (("y", 5e6, -100), ("x", 500000, 100)):
            file.createDimension(name, 30)
            axis = file.createVariable(name, "f8", (name,))
            axis[:] = start + step * (np.arange(30) + 0.5)
            axis.standard_name, axis.units = f"projection_{name}_coordinate", "m"
        variable = file.createVariable("lcz", "i1", ("y", "x"), fill_value=-1)
        variable.flag_values, variable.flag_meanings = np.arange(17, dtype="i1"), _MEANINGS
        variable[:] = _CODES - 1
    path = f'NETCDF:"{tmp_path}/a.nc":lcz' if subdataset else str(tmp_path / "a.nc")
    listener = _Listener()
    result = door.execute("statistics", {"lcz": {"path": path, "crs": "EPSG:32632"}}, listener)
    assert len(listener.warnings) == 1
    assert {int(c): round(a * 100) for c, a in result["class_km2"].items()} == pytest.approx(_true(), abs=1)


_NAMES = {1: "Water", 2: "Dense trees", 3: "Open low-rise", 4: "LCZ 8"}
_MEANT = {17: 1, 11: 1, 6: 1, 8: 3}
_AS_CODES = {1: 1, 2: 1, 3: 1, 4: 3}


def _table(tmp_path, fields, rows, extra=""):
    """A map of 1, 2, 3, 4, 4, 4 with an attribute table of these fields (name, type, usage) and rows by number."""
    defined = "".join(
        f"<FieldDefn><Name>{n}</Name><Type>{t}</Type><Usage>{u}</Usage></FieldDefn>" for n, t, u in fields
    )
    cells = "".join(f'<Row index="{i}">{"".join(f"<F>{v}</F>" for v in row)}</Row>' for i, row in enumerate(rows))
    path = _write(tmp_path / "a.tif", [1, 2, 3, 4, 4, 4], nodata=0)
    (tmp_path / "a.tif.aux.xml").write_text(
        f'<PAMDataset><PAMRasterBand band="1"><GDALRasterAttributeTable{extra}>{defined}{cells}'
        "</GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"
    )
    return path


_BY_ROW = [[_NAMES.get(i, "")] for i in range(5)]


@pytest.mark.parametrize(
    ("fields", "rows", "extra"),
    [
        ([("final_landuse", 2, 2)], _BY_ROW, ""),
        ([("Histogram", 1, 1), ("Klasse", 2, 0)], [[3, *row] for row in _BY_ROW], ""),
        ([("Class_Names", 2, 2)], _BY_ROW, ' Row0Min="0" BinSize="1"'),
        ([("Class_Names", 2, 2)], _BY_ROW, ' Row0Min="-0.5" BinSize="1"'),
        ([("Class_Names", 2, 2)], _BY_ROW[1:], ' Row0Min="1" BinSize="1"'),
        ([("Low", 1, 3), ("High", 1, 4), ("Class", 2, 2)], [[f"{v}.0", v, n] for v, n in _NAMES.items()], ""),
        ([("Low", 1, 3), ("High", 1, 4), ("Class", 2, 2)], [[5, 255, ""], *([v, v, n] for v, n in _NAMES.items())], ""),
        ([("lcz_num", 0, 0), ("lcz_name", 2, 0)], [[v, n] for v, n in _NAMES.items()], ""),
        ([("OID_", 0, 0), ("Pixel", 0, 0), ("Klasse", 2, 0)], [[v + 7, v, n] for v, n in _NAMES.items()], ""),
    ],
)
def test_tables_without_a_column_of_values(tmp_path, fields, rows, extra):
    found, warnings = _counts(_table(tmp_path, fields, rows, extra), warnings=1)
    assert found == _MEANT and "names its values itself" in warnings[0]


@pytest.mark.parametrize(
    ("fields", "rows"),
    [
        ([("Class", 2, 2)], [[n] for n in _NAMES.values()]),  # rows 0..3; the map holds 4
        ([("Class", 2, 2)], [[n] for n in (*_NAMES.values(), "LCZ 9")]),  # row 0 would be no data
        ([("Rank", 0, 0), ("Class", 2, 2)], [[v, n] for v, n in _NAMES.items()]),  # which may be anything
        ([("Low", 1, 3), ("High", 1, 4), ("Class", 2, 2)], [[v, v + 5, n] for v, n in _NAMES.items()]),
    ],
)
def test_tables_that_do_not_tell_their_values_are_told_of(tmp_path, fields, rows):
    found, warnings = _counts(_table(tmp_path, fields, rows), warnings=2)
    assert found == _AS_CODES and "does not tell which value each row is of" in warnings[0]


@pytest.mark.parametrize(
    ("field", "names"), [("Class", ["", "4", "3", "2", "1"]), ("Class", ["", "Old town", "Harbour", "Park", "Fields"])]
)
def test_rows_that_name_no_classes_are_no_values(tmp_path, field, names):
    assert _counts(_table(tmp_path, [(field, 2, 2)], [[n] for n in names]), warnings=1)[0] == _AS_CODES


def test_category_names_come_before_rows(tmp_path):
    path = _table(tmp_path, [("Class", 2, 2)], [["LCZ 1"], ["LCZ 2"], ["LCZ 3"], ["LCZ 4"], ["LCZ 5"]])
    beside = (tmp_path / "a.tif.aux.xml").read_text()
    categories = "".join(f"<Category>{_NAMES.get(i, '')}</Category>" for i in range(5))
    beside = beside.replace("<GDAL", f"<CategoryNames>{categories}</CategoryNames><GDAL", 1)
    (tmp_path / "a.tif.aux.xml").write_text(beside)
    assert _counts(path, warnings=1)[0] == _MEANT


def test_colours_of_a_table(tmp_path):
    rows = [[v, *lcz.by_code(c).rgb] for v, c in {1: 17, 2: 11, 3: 6, 4: 8}.items()]
    fields = [("Value", 0, 0), ("Red", 0, 6), ("Green", 0, 7), ("Blue", 0, 8)]
    assert _counts(_table(tmp_path, fields, rows), warnings=1)[0] == _MEANT
    assert _counts(_table(tmp_path, fields[:3], [r[:3] for r in rows]), warnings=1)[0] == _AS_CODES


@pytest.mark.parametrize("name", ["a.tif.vat.dbf", "a.vat.dbf", "a.tif.VAT.DBF", "a.VAT.DBF"])
@pytest.mark.parametrize("archived", [False, True])
def test_attribute_tables_of_esri(tmp_path, name, archived):
    path = _write(tmp_path / "a.tif", [1, 2, 3, 4, 4, 4], nodata=0)
    columns = [np.array([*_NAMES]), np.array([*_NAMES.values()], dtype=object)]
    pyogrio.raw.write(
        tmp_path / "vat.dbf", None, columns, ["Value", "Class"], driver="ESRI Shapefile", geometry_type=None
    )
    shutil.move(tmp_path / "vat.dbf", tmp_path / name)
    if not archived:
        assert _counts(path, warnings=1)[0] == _MEANT
        return
    for names, expected in ((("a.tif", name), _MEANT), (("a.tif",), _AS_CODES)):
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as file:
            for each in names:
                file.write(tmp_path / each, each)
        source = {"path": f"/vsizip/{tmp_path}/a.zip/a.tif"}
        assert _counts(path, warnings=1, lcz=source)[0] == expected
        (tmp_path / "a.zip").unlink()
